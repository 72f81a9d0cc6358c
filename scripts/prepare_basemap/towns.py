"""Adds populated places, with names in the page's languages as far as our own table, CLDR or GeoNames has them."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import shapely

from geo.gazetteer.world import geonames
from geo.gazetteer.world import tables as world
from geo.gazetteer.world.romanisation import from_russian
from geo.lexicon import sounds
from geo.model import Position, fold
from geo.places import distance_km
from scripts.prepare_basemap.shaping import placed
from scripts.prepare_basemap.sources import LANGUAGES, readable, shapefile, zone_cities
from scripts.prepare_basemap.writing import LEVELS, Part, Tables

Key = tuple[str, str]  # country, and the name Natural Earth has for the town
Names = Mapping[Key, Mapping[str, str]]
Gazetteer = Mapping[Key, list[tuple[Position, Mapping[str, str]]]]

DIVISIONS = ("省", "县", "区")
"""What the Chinese name of a division ends in, where that of a town is none."""
JAPANESE = frozenset("覇広沢浜桜駅県竜鉄壱弐弁斎栃畑峠辻")
"""Characters which are not written so in China."""
ALIKE = {"CN": 0.8, "": 0.5}
"""How alike a name must sound (Ratcliff and Obershelp's ratio): in China, where all names sound alike, and elsewhere;
found by looking at the names that it leaves out."""
WORLD = Path(world.__file__).parent
NEAR_KM = 25
"""Kilometres up to which a place of GeoNames is the town of Natural Earth that is called so."""


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
    names, gazetteer = known_names(own_names), gazetteer_names()
    for town in sorted(towns(folder), key=lambda town: (town.rank, -town.population, town.name)):
        spellings = ((town.country, name) for name in (town.name, town.alternative))
        known = next((names[key] for key in spellings if key in names), {})
        texts = {"en": town.name, **(known or gazetteer_name(gazetteer, town))}
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


def gazetteer_names() -> Gazetteer:
    """Give where each place of GeoNames is and its main names but the English one, by every spelling of its name."""
    found: dict[Key, list[tuple[Position, Mapping[str, str]]]] = defaultdict(list)
    for entry in geonames.populated_places(geonames.data_file(), world.read(WORLD)):
        names = {lang: entry.labels[lang] for lang in LANGUAGES[1:] if lang in entry.labels}
        for spelling in {fold(spelling.text) for spelling in entry.spellings} if names else ():
            found[entry.country, spelling].append((entry.position, names))
    return found


def gazetteer_name(gazetteer: Gazetteer, town: Town) -> Mapping[str, str]:
    """Give the names of the place of GeoNames that is nearest of those called like a town, if it is near enough.

    GeoNames does not say which language a name is in, and has slips: only what looks right is taken.
    """
    at = Position(town.point.x, town.point.y)
    called = (gazetteer.get((town.country, fold(name)), []) for name in (town.name, town.alternative) if name)
    near = [(distance_km(at, position), names) for places in called for position, names in places]
    km, names = min(near, key=lambda one: one[0], default=(NEAR_KM, {}))
    likely = {lang: LIKELY[lang](name, town) for lang, name in names.items() if km < NEAR_KM}
    return {lang: name for lang, name in likely.items() if name}


def chinese(name: str, _town: Town) -> str:
    """Give the name without the word for a city; none where it names a division, or is written as in Japan."""
    plain = name.removesuffix("市") if len(name) > len("福州市") - 1 else name
    division = plain.endswith(DIVISIONS) or (plain.endswith("州") and len(plain) > len("加利西亚") - 1)
    return "" if division or any(character in JAPANESE for character in plain) else plain


def sounding(name: str, town: Town) -> str:
    """Give a name in Cyrillic letters if it sounds like the English one, or like another of Natural Earth's."""
    spelled = {*sounds.latin(fold(name)), *map(fold, from_russian(name))}
    pairs = ((ours, fold(theirs)) for ours in spelled for theirs in (town.name, town.alternative) if theirs)
    like = max((SequenceMatcher(None, *pair, autojunk=False).ratio() for pair in pairs), default=0.0)
    return name if like >= ALIKE.get(town.country, ALIKE[""]) else ""


LIKELY = {"zh": chinese, "ru": sounding, "mn": sounding}
"""What is left of a name of GeoNames in each language."""
