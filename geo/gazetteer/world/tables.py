"""Turns the world tables beside this module into entries.

``areas.csv`` and ``area-names.csv`` (countries, territories and first-level divisions), ``divisions.csv`` (those of
China below them), ``labels.csv`` (main names of cities), ``airports.csv``, ``common.csv`` and ``simplified.csv`` are
written by scripts; ``natural.csv``, ``demonyms.csv`` and ``hand-names.csv`` (names of areas and cities that the lists
lack) are kept by hand.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from geo.gazetteer.world import divisions
from geo.gazetteer.world.demonyms import demonyms
from geo.gazetteer.world.entries import Entry, Spelling, Standing
from geo.model import PlaceKind, Position, fold

_KINDS = {"country": PlaceKind.COUNTRY, "region": PlaceKind.REGION, "division": PlaceKind.REGION}
_STANDINGS = {"main": Standing.MAIN, "weak": Standing.WEAK}
_PEOPLE_OF_A_COUNTRY = 2_000_000_000
"""A country is better known than any city of its name: Mexico, Luxembourg, Panama."""
_OF_A_DIVISION = 4
"""How many times less a division is known than a city of so many people: Canterbury, Victoria, Lara."""
_PEOPLE_OF_A_FEATURE = 1_000_000
"""A sea or a desert of the hand-kept table is as well known as a great city."""
_PEOPLE_OF_AN_AIRPORT = 20_000
"""An airport's name holds the word for what it is, so it speaks for itself as a city's does."""
_RADIUS_OF_AN_AIRPORT_KM = 3.0


_RANK_BEHIND = re.compile(r"(?:省|府|州|郡|县|大区|地区|行政区|区)$")
_RANK_BESIDE = re.compile(r" (?:Region|Province|District|Prefecture|Department|Governorate|County|State|Oblast)$")
_DENSE = "zh"
"""The language whose names of places are made anew of characters, alike for a division and for its seat."""


@dataclass(frozen=True, slots=True)
class Division:
    """A first-level division, or one of the second level where those are listed.

    Attributes:
        names: Its names in Chinese, without the word for what it is; so its seat of the same name is called too.
    """

    position: Position
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """What the world tables say.

    Attributes:
        entries: Countries, territories, divisions, natural features, airports, and China's lesser divisions, each after
            the larger one it lies in.
        regions: Id of the first-level division by country and GeoNames' code of it.
        capitals: GeoNames' numbers of the capitals of countries.
        labels: Main names by language, by GeoNames' number of the place.
        others: Further names, by the same number.
        seats: Names of China's divisions that a place has for being the seat of one, by the same number.
        titles: Which of those, by language, a place is shown by that is hardly known by its own, by the same number.
        divisions: Divisions by their country and their name, folded, without the word for what they are.
        common: Folded words that are no names by themselves, whatever the place.
        never: Those of them that are not even looked for, unless as the main name of a place.
    """

    entries: tuple[Entry, ...]
    regions: Mapping[tuple[str, str], str]
    capitals: frozenset[int]
    labels: Mapping[int, Mapping[str, str]]
    others: Mapping[int, Sequence[str]]
    seats: Mapping[int, Sequence[Spelling]]
    titles: Mapping[int, Mapping[str, str]]
    divisions: Mapping[tuple[str, str], "Division"]
    common: frozenset[str]
    never: frozenset[str]


def read(folder: Path) -> Tables:
    """Read the tables."""
    areas, common = _rows(folder / "areas.csv"), _rows(folder / "common.csv")
    names = defaultdict(list)
    for row in _rows(folder / "area-names.csv"):
        names[row["area"]].append(row)
    hand = _rows(folder / "hand-names.csv")
    for row in hand:
        names[row["id"]].append({**row, "strength": "main"})
    countries = {row["country"]: row["id"] for row in areas if row["kind"] == "country"}
    areas.sort(key=lambda row: list(_KINDS).index(row["kind"]))
    entries = [_area(row, names[row["id"]], countries) for row in areas]
    chinese = _rows(folder / "divisions.csv")
    labels, others = _of_cities(_rows(folder / "labels.csv"), hand)
    entries += [*_features(folder / "natural.csv"), *_airports(folder / "airports.csv"), *divisions.entries(chinese)]
    return Tables(
        entries=tuple(entries),
        regions={(row["country"], code): row["id"] for row in areas for code in row["geonames_codes"].split()},
        capitals=frozenset(int(row["capital"]) for row in areas if row["capital"]),
        labels=labels,
        others=others,
        seats=divisions.seats(chinese),
        titles=divisions.titles(chinese),
        divisions=dict(_divisions(areas, names)),
        common=frozenset(row["name"] for row in common) | demonyms().keys(),
        never=frozenset(row["name"] for row in common if row["why"] != "hand") | demonyms().keys(),
    )


def _divisions(
    areas: Sequence[Mapping[str, str]], names: Mapping[str, Sequence[Mapping[str, str]]]
) -> Iterator[tuple[tuple[str, str], Division]]:
    """Give the divisions that have a name in Chinese."""
    for area in areas:
        main = [one["name"] for one in names[area["id"]] if one["language"] == _DENSE and one["strength"] == "main"]
        bare = tuple(dict.fromkeys(_RANK_BEHIND.sub("", name) for name in main))
        if area["kind"] == "division" and bare:
            position = Position(float(area["longitude"]), float(area["latitude"]))
            yield (area["country"], fold(_RANK_BESIDE.sub("", area["name"]))), Division(position, bare)


def _of_cities(
    listed: Sequence[Mapping[str, str]], hand: Sequence[Mapping[str, str]]
) -> tuple[Mapping[int, Mapping[str, str]], Mapping[int, Sequence[str]]]:
    """Give the main names of cities, the first of those kept by hand where the list has none, and the further ones."""
    labels: defaultdict[int, dict[str, str]] = defaultdict(dict)
    others: defaultdict[int, list[str]] = defaultdict(list)
    for row in listed:
        labels[int(row["geonames"])][row["language"]] = row["name"]
    for row in hand:
        if row["id"].isdecimal() and labels[int(row["id"])].setdefault(row["language"], row["name"]) != row["name"]:
            others[int(row["id"])].append(row["name"])
    return labels, others


def _rows(path: Path) -> list[dict[str, str]]:
    """Read a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _area(row: Mapping[str, str], names: Sequence[Mapping[str, str]], countries: Mapping[str, str]) -> Entry:
    """Turn a country, a territory or a division into an entry."""
    spellings = [Spelling(one["name"], one["language"], _STANDINGS[one["strength"]]) for one in names]
    labels = {one["language"]: one["name"] for one in reversed(names) if one["language"] and one["strength"] == "main"}
    people = int(row["population"])
    return Entry(
        id=row["id"],
        name=row["name"],
        kind=_KINDS[row["kind"]],
        country=row["country"],
        region=countries.get(row["country"], "") if row["kind"] == "division" else "",
        position=Position(float(row["longitude"]), float(row["latitude"])),
        radius_km=0,
        population=people if row["kind"] != "division" else 0,
        weight=_weight(row["kind"], people),
        geonames=0,
        source=row["source"],
        labels=labels | {"en": row["name"]},
        spellings=tuple(spellings),
    )


def _weight(kind: str, people: int) -> int:
    """Give how well known an area of so many people is."""
    return {"country": people + _PEOPLE_OF_A_COUNTRY, "region": people, "division": people // _OF_A_DIVISION}[kind]


def _features(path: Path) -> Iterator[Entry]:
    """Turn the natural features into entries; a name with a question mark behind it is a weak one."""
    for row in _rows(path):
        spellings = [
            Spelling(name.rstrip("?"), tag, Standing.WEAK if name.endswith("?") else Standing.MAIN)
            for tag in ("en", "zh", "ru", "mn")
            for name in row[tag].split("; ")
            if name
        ]
        labels = {one.language: one.text for one in reversed(spellings)}
        yield Entry(
            id=row["id"],
            name=labels["en"],
            kind=PlaceKind.NATURAL,
            country=row["country"],
            region="",
            position=Position(float(row["longitude"]), float(row["latitude"])),
            radius_km=float(row["radius_km"]),
            population=0,
            weight=_PEOPLE_OF_A_FEATURE,
            geonames=0,
            source="hand",
            labels=labels,
            spellings=tuple(spellings),
        )


def _airports(path: Path) -> Iterator[Entry]:
    """Turn the airports into entries; each of their names says that it is one."""
    for row in _rows(path):
        names = row["names"].split("; ")
        yield Entry(
            id=row["id"],
            name=names[0],
            kind=PlaceKind.FACILITY,
            country=row["country"],
            region="",
            position=Position(float(row["longitude"]), float(row["latitude"])),
            radius_km=_RADIUS_OF_AN_AIRPORT_KM,
            population=0,
            weight=_PEOPLE_OF_AN_AIRPORT,
            geonames=0,
            source="airportsdata",
            labels={"en": names[0]},
            spellings=tuple(Spelling(name, "en", Standing.MAIN) for name in names),
        )
