"""Turns the table of China's prefectures, counties, districts and banners into entries, and names for GeoNames' places.

``divisions.csv`` is written by a script. Where GeoNames has the seat of a division, the row has its number and
nothing but names: the division is no second place beside its seat. A name with a question mark behind it needs help;
every other one holds the word for what it is, and no second division has it. Positions are those of the seats, as
Chinese maps have them: about half a kilometre off, which is well within the radius.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from geo.gazetteer.world.entries import Entry, Spelling, Standing
from geo.model import PlaceKind, Position

_PREFECTURE_KM = 50.0
"""The radius from which a division is a prefecture or a league; a banner is a region as well, but a smaller one."""
_PEOPLE_OF_A_PREFECTURE = 1_000_000
"""A prefecture is as well known by its name as a city of so many people, which is about what it has."""
_PEOPLE_OF_A_COUNTY = 200_000
"""So is any lesser division as a city of so many."""


def entries(rows: Sequence[Mapping[str, str]]) -> Iterator[Entry]:
    """Give the divisions that GeoNames has no seat of."""
    for row in rows:
        if not row["id"].isdecimal():
            yield _entry(row)


def seats(rows: Sequence[Mapping[str, str]]) -> Mapping[int, Sequence[Spelling]]:
    """Give the names of divisions that GeoNames' places have, by their numbers."""
    named: defaultdict[int, list[Spelling]] = defaultdict(list)
    for row in rows:
        if row["id"].isdecimal():
            named[int(row["id"])] += _spellings(row)
    return named


def titles(rows: Sequence[Mapping[str, str]]) -> Mapping[int, Mapping[str, str]]:
    """Give the names by which seats are shown that hardly anybody calls by their own, by language, by their numbers."""
    titled = {}
    for row in reversed(rows):
        if row["title_en"]:
            titled[int(row["id"])] = {"en": row["title_en"], "zh": row["title_zh"]}
    return titled


def _entry(row: Mapping[str, str]) -> Entry:
    spellings, radius_km = _spellings(row), float(row["radius_km"])
    labels = {one.language: one.text for one in reversed(spellings)}
    return Entry(
        id=row["id"],
        name=labels["en"],
        kind=PlaceKind(row["kind"]),
        country="CN",
        region=row["division"],
        position=Position(float(row["longitude"]), float(row["latitude"])),
        radius_km=radius_km,
        population=0,
        weight=_PEOPLE_OF_A_PREFECTURE if radius_km >= _PREFECTURE_KM else _PEOPLE_OF_A_COUNTY,
        geonames=0,
        source="cpca",
        labels=labels,
        spellings=tuple(spellings),
    )


def _spellings(row: Mapping[str, str]) -> list[Spelling]:
    """Give the names of a row, in English and in Chinese."""
    return [
        Spelling(name.rstrip("?"), tag, Standing.WEAK if name.endswith("?") else Standing.MAIN, not name.endswith("?"))
        for tag in ("en", "zh")
        for name in row[tag].split("; ")
        if name
    ]
