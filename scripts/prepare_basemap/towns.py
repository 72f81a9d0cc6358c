"""Adds populated places, with names in the page's languages as far as CLDR or our own table has them."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import shapely

from scripts.prepare_basemap.shaping import placed
from scripts.prepare_basemap.sources import LANGUAGES, readable, shapefile, zone_cities
from scripts.prepare_basemap.writing import LEVELS, Part, Tables

Key = tuple[str, str]  # country, and the name Natural Earth has for the town
Names = Mapping[Key, Mapping[str, str]]


@dataclass(frozen=True)
class Town:
    """A row of Natural Earth's populated places."""

    name: str
    alternative: str
    country: str
    capital: str
    population: int
    rank: int
    point: shapely.Point


def add_towns(tables: Tables, folder: Path, own_names: Path) -> None:
    """Add towns to the finest level only, the most important first: the same towns serve every map.

    A town that our own table gives no name is left out.
    """
    names = known_names(own_names)
    for town in sorted(towns(folder), key=lambda town: (town.rank, -town.population, town.name)):
        spellings = ((town.country, name) for name in (town.name, town.alternative))
        known = next((names[key] for key in spellings if key in names), {})
        texts = {"en": town.name, **known}
        if texts["en"]:
            row = (*(texts.get(lang, "") for lang in LANGUAGES), town.country, town.capital, str(town.population))
            tables.rows["towns"].append(row)
            tables.parts[LEVELS[0]].append(Part("towns", len(tables.rows["towns"]) - 1, town.rank, town.point))


def towns(folder: Path) -> Iterator[Town]:
    """Read the populated places."""
    table = shapefile(folder, "ne_10m_populated_places_simple")
    columns = (readable(table.name), readable(table.namealt), table.iso_a2.fillna("-99"), table.featurecla)
    figures = (table.pop_max, table.scalerank, table.geometry)
    for name, other, iso, sort, people, rank, point in zip(*columns, *figures, strict=True):
        capital = "yes" if sort == "Admin-0 capital" else "no"
        yield Town(name, other, "" if iso == "-99" else iso, capital, int(people), int(rank), placed(point))


def known_names(own_names: Path) -> dict[Key, Mapping[str, str]]:
    """Give names by town: CLDR's, and over them our own."""
    names: dict[Key, Mapping[str, str]] = {}
    for country, spellings, known in zone_cities():
        names.update({(country, spelling): known for spelling in spellings})
    with own_names.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names[row["country"], row["natural_earth"]] = {lang: row[lang] for lang in LANGUAGES}
    return names
