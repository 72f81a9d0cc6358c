"""Turn a public list of airports into ``geo/gazetteer/world/airports.csv``; run by hand.

Get the input once, with the ordinary client (nothing of this is needed to read a text):

    pip install airportsdata==20260905, and what prepare_world.py needs
    python -m scripts.prepare_airports

A name stands in the table only with the word for what it is, so that nothing is found but what a text calls an
airport: "Khrabrovo Airport", never "Khrabrovo". Airports called after their town are left out, since the town is
known; so are those of no scheduled flights, and small ones where the list has hundreds.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from geo.gazetteer.world import World, world_index
from geo.gazetteer.world.index import slug
from geo.model import Place, Position
from geo.places import distance_km
from scripts.prepare_world import OUT, write

AT_THE_TOWN_KM = 40.0
MANY = frozenset({"US", "CA", "AU", "BR", "PG", "ID", "CO", "NZ"})
"""Countries of which only the international airports are taken."""
ASTRAY = frozenset({"LHL"})
"""Codes of airports that the list has at a wrong position: they stand in ``places.csv``."""
WORDS = re.compile(r"\b(?:International|Regional|Domestic|Municipal|National)?\s?(?:Airport|Aerodrome|Air ?Base)$")
PLAIN = re.compile(r"[A-Z][\w .'’-]+")


def main() -> None:
    """Write the table."""
    world = world_index()
    with _data().open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if _is_wanted(row)]
    found = {row["iata"]: row for row in rows if not _is_named_after_its_town(row, world)}
    write(OUT / "airports.csv", "id,country,longitude,latitude,names", (
        (f"{slug(row['name'])}-{code.lower()}", row["country"], f"{float(row['lon']):.4f}", f"{float(row['lat']):.4f}",
         "; ".join(dict.fromkeys(names(row["name"], row["city"])))) for code, row in found.items()
    ))  # fmt: skip


def _data() -> Path:
    """Find the list without running the package."""
    spec = find_spec("airportsdata")
    if spec is None or spec.origin is None:
        raise SystemExit("The package airportsdata is not installed.")
    return Path(spec.origin).parent / "airports.csv"


def _is_wanted(row: Mapping[str, str]) -> bool:
    """Tell whether flights go there, it is called an airport, and it is no small one of many."""
    if not row["iata"] or row["iata"] in ASTRAY or not WORDS.search(row["name"]) or not PLAIN.fullmatch(row["name"]):
        return False
    return "International" in row["name"] or row["country"] not in MANY


def _is_named_after_its_town(row: Mapping[str, str], world: World) -> bool:
    """Tell whether a place of its bare name lies near."""
    here = Position(float(row["lon"]), float(row["lat"]))
    return any(_near(place, here) for place in world.places_named(WORDS.sub("", row["name"]).strip()))


def _near(place: Place, here: Position) -> bool:
    return place.position is not None and distance_km(place.position, here) < AT_THE_TOWN_KM


def names(name: str, city: str) -> Iterator[str]:
    """Give an airport's name as the list has it, without the word "international", and without its city."""
    yield from _short(name)
    rest = name.removeprefix(f"{city} ") if city else name
    bare = WORDS.sub("", rest).strip(" -")
    if rest != name and len(bare) > 3 and not _is_direction(bare.split()):
        yield from _short(rest)


def _short(name: str) -> Iterator[str]:
    yield name
    if " International " in name:
        yield name.replace(" International ", " ")


def _is_direction(words: Iterable[str]) -> bool:
    return all(word in {"North", "South", "East", "West", "New", "Old", "City", "Central", "Island"} for word in words)


if __name__ == "__main__":
    main()
