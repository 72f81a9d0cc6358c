"""Turns rows of the reference tables into the nouns of the model.

A row with a fault gives no value and adds one sentence for each fault. This module knows no files.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from geo.gazetteer.tables import Columns, Row
from geo.model import Fact, GeometryClass, KnownLink, LinkKind, Name, Place, PlaceKind, Position, Record, Source

PLACES = Columns(
    (
        *("id", "name", "kind", "country", "region", "longitude", "latitude", "uncertainty_km", "source", "faces"),
        *("geonames", "wikidata", "population", "seat_of", "status", "opened", "note", "record_source"),
    ),
    ("id", "name", "kind"),
)
NAMES = Columns(("place", "name", "language", "strength"), ("place", "name", "language", "strength"))
LINKS = Columns(
    ("id", "kind", "name", "status", "opened", "stops", "length_km", "geometry_class", "note", "source"),
    ("id", "kind", "name", "stops", "geometry_class", "source"),
)
FACTS = Columns(("id", "subject", "about", "note", "source"), ("id", "subject", "about", "note", "source"))
NOT_PLACES = Columns(("name", "language", "reason"), ("name", "reason"))
SOURCES = Columns(("id", "citation", "url", "licence"), ("id", "citation", "url", "licence"))

AREAS = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.NATURAL})
"""Kinds that may stand without an uncertainty: their position is where a label goes."""

LARGEST_UNCERTAINTY_KM = 50.0
"""Beyond this a position says nothing about a point (AccuracyClass.APPROXIMATE ends here)."""

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

MainNames = Mapping[str, Mapping[str, str]]
"""The main name of each subject in each language."""

Noun = TypeVar("Noun", Place, KnownLink, Fact, Source)
Choice = TypeVar("Choice", bound=StrEnum)


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
        id, citation, url, licence = row.fields
        faults.extend(_slug_faults(id, row))
        if not citation:
            faults.append(f"{row.where}: the source '{id}' has no citation.")
        found.append((row, Source(id, citation, url, licence)))
    return _by_id(found, faults)


def places(rows: Iterable[Row], main: MainNames, known: Mapping[str, Source], faults: list[str]) -> dict[str, Place]:
    """Read the places; what they face and lie in is for ``check_places`` to prove."""
    found = []
    for row in rows:
        place = _place(row, main, known, faults)
        if place:
            found.append((row, place))
    return _by_id(found, faults)


def check_places(rows: Iterable[Row], places: Mapping[str, Place], faults: list[str]) -> None:
    """Add a fault for every place that faces, or lies in, a place nobody knows."""
    region, faces = PLACES.all.index("region"), PLACES.all.index("faces")
    for row in rows:
        for column, id in (("region", row.fields[region]), ("faces", row.fields[faces])):
            if id and id not in places:
                faults.append(f"{row.where}: {column} '{id}' is not the id of a place.")


def names(rows: Iterable[Row], subjects: Iterable[str], faults: list[str]) -> list[Name]:
    """Read the names of places and of links."""
    known = frozenset(subjects)
    found = []
    for row in rows:
        subject, text, language, strength = row.fields
        before = len(faults)
        if subject not in known:
            faults.append(f"{row.where}: '{subject}' is not the id of a place or of a link.")
        if not any(map(str.isalnum, text)):
            faults.append(f"{row.where}: the name '{text}' has no letter.")
        if not _LANGUAGE.fullmatch(language):
            faults.append(f"{row.where}: '{language}' is not a language tag such as en, zh, zh-Hant, mn, ru.")
        if strength not in ("strong", "weak"):
            faults.append(f"{row.where}: the strength '{strength}' is neither strong nor weak.")
        if len(faults) == before:
            found.append(Name(subject, text, language, strength == "strong"))
    return found


def links(
    rows: Iterable[Row],
    main: MainNames,
    stops: Mapping[str, Place],
    known: Mapping[str, Source],
    faults: list[str],
) -> dict[str, KnownLink]:
    """Read the known links with the stops they run through."""
    found = []
    for row in rows:
        link = _link(row, main, stops, known, faults)
        if link:
            found.append((row, link))
    return _by_id(found, faults)


def facts(rows: Iterable[Row], subjects: Iterable[str], known: Mapping[str, Source], faults: list[str]) -> list[Fact]:
    """Read what belongs beside certain claims."""
    subjects = frozenset(subjects)
    found = []
    for row in rows:
        id, subject, about, note, source = row.fields
        before = len(faults)
        words = tuple(word.strip().casefold() for word in about.split(";") if word.strip())
        faults.extend(_slug_faults(id, row))
        if subject not in subjects:
            faults.append(f"{row.where}: '{subject}' is not the id of a place or of a link.")
        if not words:
            faults.append(f"{row.where}: the fact '{id}' names no words it is about.")
        if not note:
            faults.append(f"{row.where}: the fact '{id}' says nothing.")
        origin = _source(source, known, row, faults)
        if origin and len(faults) == before:
            found.append((row, Fact(id, subject, words, note, origin)))
    return list(_by_id(found, faults).values())


def not_places(rows: Iterable[Row], faults: list[str]) -> list[NotPlace]:
    """Read the words that are no places."""
    found = []
    for row in rows:
        name, language, reason = row.fields
        if not name or not reason:
            faults.append(f"{row.where}: words that are no place need both a name and a reason.")
        else:
            found.append(NotPlace(name, language, reason))
    return found


def main_names(rows: Iterable[Row]) -> dict[str, dict[str, str]]:
    """Give the main names by subject and language: the first of the names in each language."""
    main: dict[str, dict[str, str]] = {}
    for row in rows:
        main.setdefault(row.fields[0], {}).setdefault(row.fields[2], row.fields[1])
    return main


def _place(row: Row, main: MainNames, known: Mapping[str, Source], faults: list[str]) -> Place | None:
    """Read one place."""
    (id, name, kind, country, region, longitude, latitude, uncertainty, source, faces, geonames, wikidata, population,
     seat_of, status, opened, note, record_source) = row.fields  # fmt: skip
    before = len(faults)
    faults.extend(_slug_faults(id, row))
    if not name:
        faults.append(f"{row.where}: the place '{id}' has no name.")
    for code in (country, seat_of):
        if code and not _COUNTRY.fullmatch(code):
            faults.append(f"{row.where}: the country '{code}' is not a code of two capital letters such as MN.")
    chosen = _choice(PlaceKind, kind, row, faults)
    position = _position(longitude, latitude, row, faults)
    radius = _number("uncertainty_km", uncertainty, (0.0, LARGEST_UNCERTAINTY_KM), row, faults)
    if position and not uncertainty and chosen and chosen not in AREAS:
        faults.append(f"{row.where}: a position of a {chosen} needs its uncertainty_km.")
    people = _number("population", population, (0, 1e9), row, faults)
    origin = _source(source, known, row, faults)
    record = _record(status, opened, note, record_source, known, row, faults)
    if chosen is None or origin is None or len(faults) > before:
        return None
    return Place(
        id=id, name=name, kind=chosen, country=country, position=position, uncertainty_km=radius, source=origin,
        names=main.get(id, {}), region=region, faces=faces, population=int(people or 0), seat_of=seat_of,
        geonames=geonames, wikidata=wikidata, record=record,
    )  # fmt: skip


def _link(
    row: Row, main: MainNames, stops: Mapping[str, Place], known: Mapping[str, Source], faults: list[str]
) -> KnownLink | None:
    """Read one link."""
    id, kind, name, status, opened, course, length, geometry, note, source = row.fields
    before = len(faults)
    faults.extend(_slug_faults(id, row))
    if not name:
        faults.append(f"{row.where}: the link '{id}' has no name.")
    chosen = _choice(LinkKind, kind, row, faults)
    drawn = _choice(GeometryClass, geometry, row, faults)
    branches = _branches(course, stops, row, faults)
    kilometres = _number("length_km", length, (0.0, 40_000.0), row, faults)
    _check_date(opened, row, faults)
    origin = _source(source, known, row, faults)
    if chosen is None or drawn is None or origin is None or len(faults) > before:
        return None
    record = Record(origin, status, opened, note, kilometres)
    return KnownLink(id, chosen, name, branches, drawn, record, main.get(id, {}))


def _branches(course: str, stops: Mapping[str, Place], row: Row, faults: list[str]) -> tuple[tuple[str, ...], ...]:
    """Read ``a;b;c | d;e`` as two branches of stops."""
    branches = tuple(
        tuple(stop.strip() for stop in branch.split(";")) for branch in course.split("|") if branch.strip()
    )
    for branch in branches:
        faults.extend(f"{row.where}: the stop '{id}' is not the id of a place." for id in branch if id not in stops)
        if len(branch) < 2:
            faults.append(f"{row.where}: a branch needs two stops or more, not '{';'.join(branch)}'.")
    return branches


def _record(
    status: str, opened: str, note: str, source: str, known: Mapping[str, Source], row: Row, faults: list[str]
) -> Record | None:
    """Read what is on record about a place, if anything is."""
    if not (status or opened or note or source):
        return None
    _check_date(opened, row, faults)
    origin = _source(source, known, row, faults)
    return Record(origin, status, opened, note) if origin else None


def _position(longitude: str, latitude: str, row: Row, faults: list[str]) -> Position | None:
    """Read both coordinates, or neither."""
    if not longitude and not latitude:
        return None
    east = _number("longitude", longitude, (-180.0, 180.0), row, faults)
    north = _number("latitude", latitude, (-90.0, 90.0), row, faults)
    if not longitude or not latitude:
        faults.append(f"{row.where}: a position has both a longitude and a latitude.")
    return None if east is None or north is None else Position(east, north)


def _number(column: str, text: str, limits: tuple[float, float], row: Row, faults: list[str]) -> float | None:
    """Read a number within its limits; an empty field is none."""
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        faults.append(f"{row.where}: {column} '{text}' is not a number.")
        return None
    if limits[0] <= value <= limits[1]:
        return value
    faults.append(f"{row.where}: {column} {text} is not between {limits[0]:g} and {limits[1]:g}.")
    return None


def _choice(choices: type[Choice], text: str, row: Row, faults: list[str]) -> Choice | None:
    """Read one of a fixed set of words."""
    try:
        return choices(text)
    except ValueError:
        faults.append(f"{row.where}: '{text}' is not one of {', '.join(choices)}.")
        return None


def _source(text: str, known: Mapping[str, Source], row: Row, faults: list[str]) -> Source | None:
    """Find a source by its id, or take a sentence for a citation of its own.

    A table of a workspace may cite in place, since only the built-in tables have a ``sources.csv``;
    a single word is taken for an id, so that a slip of the pen is told.
    """
    found = known.get(text)
    if found:
        return found
    if " " in text:
        return Source(f"{row.where}", text)
    faults.append(f"{row.where}: '{text}' is not the id of a source, nor a citation.")
    return None


def _slug_faults(id: str, row: Row) -> list[str]:
    """Say so when an id is not a readable slug."""
    return [] if _SLUG.fullmatch(id) else [f"{row.where}: the id '{id}' is not small letters, digits and hyphens."]


def _check_date(text: str, row: Row, faults: list[str]) -> None:
    """Add a fault unless the text is a year, a month, a day, or empty."""
    if text and not _DATE.fullmatch(text):
        faults.append(f"{row.where}: '{text}' is not a date such as 2025, 2025-05 or 2025-05-14.")


def _by_id(found: Iterable[tuple[Row, Noun]], faults: list[str]) -> dict[str, Noun]:
    """Key the nouns by id, with a fault for each id that stands twice."""
    nouns: dict[str, Noun] = {}
    first: dict[str, str] = {}
    for row, noun in found:
        if noun.id in nouns:
            faults.append(f"{row.where}: the id '{noun.id}' stands already at {first[noun.id]}.")
        nouns.setdefault(noun.id, noun)
        first.setdefault(noun.id, row.where)
    return nouns
