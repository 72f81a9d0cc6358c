"""Answers for single countries: the border of two, the outline of one. Knows the tables and no extent but the world."""

from functools import cache

import numpy as np
import shapely

from geo.basemap import tables
from geo.model import Extent, Position

WORLD = Extent(-180.0, -90.0, 180.0, 90.0)
FINEST = tables.LEVELS[0]


def subjects(layer: str, **values: str) -> list[int]:
    """Give the numbers of a layer's rows that hold these values."""
    every = tables.rows(layer, np.arange(len(tables.lines(layer)) - 1))
    return [number for number, row in every.items() if all(row[key] == value for key, value in values.items())]


def parts(layer: str, numbers: list[int]) -> tables.Geometries:
    """Give the finest parts of some rows of a layer."""
    table = tables.level(FINEST)
    chosen = (table.layer == tables.LAYERS.index(layer)) & np.isin(table.subject, numbers)
    return tables.geometries(table, layer, np.flatnonzero(chosen))


@cache
def border(a: str, b: str) -> shapely.MultiLineString | None:
    """Give the land border of two countries by ISO 3166-1 alpha-2 code, in either order, disputed stretches included.

    None when they share none, or when a code is unknown.
    """
    one, other = sorted((a, b))
    found = parts("boundaries", subjects("boundaries", a=one, b=other)) if one and one != other else ()
    if not len(found):
        return None
    return shapely.multilinestrings(shapely.get_parts(shapely.line_merge(shapely.multilinestrings(found))))


@cache
def outline(iso: str) -> shapely.MultiPolygon | None:
    """Give the outline of a country by ISO 3166-1 alpha-2 code, cut at the antimeridian; None for an unknown code."""
    found = parts("land", subjects("land", iso=iso)) if iso else ()
    return shapely.multipolygons(found) if len(found) else None


def country_at(position: Position) -> str:
    """Give the ISO 3166-1 alpha-2 code of the country at a position, empty at sea and where no code is agreed."""
    here = Extent(position.longitude, position.latitude, position.longitude + 1e-6, position.latitude + 1e-6)
    found = tables.within(FINEST, "land", here)
    point = shapely.Point(position.longitude, position.latitude)
    hit = found.subjects[shapely.intersects(found.geometries, point)]
    return tables.rows("land", hit[:1])[int(hit[0])]["iso"] if len(hit) else ""
