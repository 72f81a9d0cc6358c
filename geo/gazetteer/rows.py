"""Turns rows of the reference tables into the nouns of the model.

A row with a fault gives no value and adds one sentence for each fault. This module knows no files.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from geo.gazetteer.fields import Fields
from geo.gazetteer.tables import Columns, Row
from geo.model import AREAS, Fact, GeometryClass, KnownLink, LinkKind, Name, Place, PlaceKind, Record, Source

PLACES = Columns(
    (
        *("id", "name", "kind", "country", "region", "longitude", "latitude", "uncertainty_km", "source", "faces"),
        *("geonames", "wikidata", "population", "seat_of", "status", "opened", "note", "record_source"),
    ),
    ("id", "name", "kind", "source"),
)
NAMES = Columns(("place", "name", "language", "strength"), ("place", "name", "language", "strength"))
LINKS = Columns(
    ("id", "kind", "name", "status", "opened", "stops", "length_km", "geometry_class", "note", "source"),
    ("id", "kind", "name", "stops", "geometry_class", "source"),
)
FACTS = Columns(("id", "subject", "about", "note", "source"), ("id", "subject", "about", "note", "source"))
NOT_PLACES = Columns(("name", "language", "reason"), ("name", "reason"))
SOURCES = Columns(("id", "citation", "url", "licence"), ("id", "citation", "url", "licence"))

LARGEST_UNCERTAINTY_KM = 50
"""Beyond this a position says nothing about a point (AccuracyClass.APPROXIMATE ends here)."""

MainNames = Mapping[str, Mapping[str, str]]
"""The main name of each subject in each language."""

Noun = TypeVar("Noun", Place, KnownLink, Fact, Source)


@dataclass(frozen=True, slots=True)
class NotPlace:
    """Words that look like the name of a place and are none, with the reason."""

    name: str
    language: str
    reason: str


def sources(rows: Iterable[Row], faults: list[str]) -> dict[str, Source]:
    """Read where things come from."""
    found = []
    for row in rows:
        fields = Fields(row, faults)
        id, citation, url, licence = row.fields
        fields.slug(id)
        if not citation:
            fields.fault(f"the source '{id}' has no citation.")
        found.append((row, Source(id, citation, url, licence)))
    return _by_id(found, faults)


def places(rows: Iterable[Row], main: MainNames, known: Mapping[str, Source], faults: list[str]) -> dict[str, Place]:
    """Read the places; what they face and lie in is for ``check_places`` to prove."""
    found = [(row, _place(row, main, known, Fields(row, faults))) for row in rows]
    return _by_id(found, faults)


def check_places(rows: Iterable[Row], places: Mapping[str, Place], faults: list[str]) -> None:
    """Add a fault for every place that faces, or lies in, a place nobody knows."""
    columns = [(column, PLACES.all.index(column)) for column in ("region", "faces")]
    for row in rows:
        for column, index in columns:
            id = row.fields[index]
            if id and id not in places:
                faults.append(f"{row.where}: {column} '{id}' is not the id of a place.")


def names(rows: Iterable[Row], subjects: Iterable[str], faults: list[str]) -> list[Name]:
    """Read the names of places and of links."""
    known = frozenset(subjects)
    found = []
    for row in rows:
        subject, text, language, strength = row.fields
        found.append(Name(subject, text, language, strength == "strong"))
        if subject not in known:
            faults.append(f"{row.where}: '{subject}' is not the id of a place or of a link.")
        if not (text[:1].isalnum() or any(map(str.isalnum, text))):
            faults.append(f"{row.where}: the name '{text}' has no letter.")
        if not _is_language(language):
            faults.append(f"{row.where}: '{language}' is not a language tag such as en, zh, zh-Hant, mn, ru.")
        if strength not in ("strong", "weak"):
            faults.append(f"{row.where}: the strength '{strength}' is neither strong nor weak.")
    return found


def main_names(rows: Iterable[Row]) -> dict[str, dict[str, str]]:
    """Give the main names by subject and language: the first of the names in each language."""
    main: dict[str, dict[str, str]] = {}
    for row in rows:
        subject, text, language, _ = row.fields
        main.setdefault(subject, {}).setdefault(language, text)
    return main


def links(
    rows: Iterable[Row],
    main: MainNames,
    stops: Mapping[str, Place],
    known: Mapping[str, Source],
    faults: list[str],
) -> dict[str, KnownLink]:
    """Read the known links with the stops they run through."""
    found = [(row, _link(row, main, stops, known, Fields(row, faults))) for row in rows]
    return _by_id(found, faults)


def facts(rows: Iterable[Row], subjects: Iterable[str], known: Mapping[str, Source], faults: list[str]) -> list[Fact]:
    """Read what belongs beside certain claims."""
    subjects = frozenset(subjects)
    found = [(row, _fact(row, subjects, known, Fields(row, faults))) for row in rows]
    return list(_by_id(found, faults).values())


def not_places(rows: Iterable[Row], faults: list[str]) -> list[NotPlace]:
    """Read the words that are no places."""
    found = []
    for row in rows:
        name, language, reason = row.fields
        if not name or not reason:
            faults.append(f"{row.where}: words that are no place need both a name and a reason.")
        found.append(NotPlace(name, language, reason))
    return found


@cache
def _is_language(tag: str) -> bool:
    """Say whether this looks like a BCP 47 tag."""
    return re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) is not None


def _place(row: Row, main: MainNames, known: Mapping[str, Source], fields: Fields) -> Place | None:
    """Read one place."""
    (id, name, kind, country, region, longitude, latitude, uncertainty, source, faces, geonames, wikidata, population,
     seat_of, status, opened, note, record_source) = row.fields  # fmt: skip
    chosen = fields.choice(PlaceKind, kind)
    position = fields.position(longitude, latitude)
    radius = fields.number("uncertainty_km", uncertainty, 0, LARGEST_UNCERTAINTY_KM)
    origin = fields.source(source, known)
    record = _record((status, opened, note), record_source, known, fields)
    people = fields.number("population", population, 0, 1e9)
    if not name:
        fields.fault(f"the place '{id}' has no name.")
    if position and not uncertainty and chosen and chosen not in AREAS:
        fields.fault(f"a position of a {chosen} needs its uncertainty_km.")
    if chosen is None or origin is None:
        return None
    return Place(
        id=fields.slug(id), name=name, kind=chosen, country=fields.country(country), position=position,
        uncertainty_km=radius, source=origin, names=main.get(id, {}), region=region, faces=faces,
        population=int(people or 0), seat_of=fields.country(seat_of), geonames=geonames, wikidata=wikidata,
        record=record,
    )  # fmt: skip


def _record(said: tuple[str, str, str], source: str, known: Mapping[str, Source], fields: Fields) -> Record | None:
    """Read what is on record about a place (status, date of opening, note), if anything is."""
    if not any(said):
        return None
    status, opened, note = said
    origin = fields.source(source, known)
    return Record(origin, status, fields.date(opened), note) if origin else None


def _link(
    row: Row, main: MainNames, stops: Mapping[str, Place], known: Mapping[str, Source], fields: Fields
) -> KnownLink | None:
    """Read one link."""
    id, kind, name, status, opened, course, length, geometry, note, source = row.fields
    chosen = fields.choice(LinkKind, kind)
    drawn = fields.choice(GeometryClass, geometry)
    branches = _branches(course, stops, fields)
    kilometres = fields.number("length_km", length, 0, 40_000)
    origin = fields.source(source, known)
    if not name:
        fields.fault(f"the link '{id}' has no name.")
    if chosen is None or drawn is None or origin is None:
        return None
    record = Record(origin, status, fields.date(opened), note, kilometres)
    return KnownLink(fields.slug(id), chosen, name, branches, drawn, record, main.get(id, {}))


def _branches(course: str, stops: Mapping[str, Place], fields: Fields) -> tuple[tuple[str, ...], ...]:
    """Read ``a;b;c | d;e`` as two branches of stops."""
    branches = []
    for text in course.split("|") if course else []:
        branch = tuple(stop.strip() for stop in text.split(";"))
        for id in branch:
            if id not in stops:
                fields.fault(f"the stop '{id}' is not the id of a place.")
        if len(branch) < 2:
            fields.fault(f"a branch needs two stops or more, not '{text.strip()}'.")
        branches.append(branch)
    return tuple(branches)


def _fact(row: Row, subjects: frozenset[str], known: Mapping[str, Source], fields: Fields) -> Fact | None:
    """Read one fact."""
    id, subject, about, note, source = row.fields
    words = tuple(word.strip().casefold() for word in about.split(";") if word.strip())
    origin = fields.source(source, known)
    if subject not in subjects:
        fields.fault(f"'{subject}' is not the id of a place or of a link.")
    if not words:
        fields.fault(f"the fact '{id}' names no words it is about.")
    if not note:
        fields.fault(f"the fact '{id}' says nothing.")
    return Fact(fields.slug(id), subject, words, note, origin) if origin else None


def _by_id(found: Iterable[tuple[Row, Noun | None]], faults: list[str]) -> dict[str, Noun]:
    """Key the nouns by id, with a fault for each id that stands twice."""
    nouns: dict[str, Noun] = {}
    first: dict[str, Row] = {}
    for row, noun in found:
        if noun is None:
            continue
        if noun.id in nouns:
            faults.append(f"{row.where}: the id '{noun.id}' stands already at {first[noun.id].where}.")
        else:
            nouns[noun.id] = noun
            first[noun.id] = row
    return nouns
