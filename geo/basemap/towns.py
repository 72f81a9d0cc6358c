"""Chooses the towns a map of an extent can bear. Knows the tables and nothing of outlines."""

from collections.abc import Iterator
from itertools import islice
from math import floor

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.basemap import tables
from geo.basemap.shapes import Shape
from geo.model import Extent

MOST = 300
ACROSS = 36  # names beside each other, at most, on the longer side of a map; twice as many one above the other


def chosen(extent: Extent) -> tuple[Shape, ...]:
    """Choose the towns of an extent: the most important first, spread over the map, at most 300."""
    parts = tables.within(tables.LEVELS[0], "towns", extent)
    order = np.lexsort((parts.subjects, parts.ranks))
    points = shapely.get_coordinates(parts.geometries[order])
    side = max(extent.east - extent.west, extent.north - extent.south) / ACROSS
    kept = order[list(islice(spread(points / (side, side / 2)), MOST))]
    rows = tables.rows("towns", parts.subjects[kept])
    return tuple(
        town(rows[int(subject)], int(rank), geometry)
        for subject, rank, geometry in zip(parts.subjects[kept], parts.ranks[kept], parts.geometries[kept], strict=True)
    )


def spread(points: NDArray[np.float64]) -> Iterator[int]:
    """Give the numbers of points, in their order, that are a unit or more away from every point given before.

    Away is counted along either axis. The first of each unit square are sorted out at once: going through all the
    towns of the world one by one would take longer than everything else.
    """
    _, first = np.unique(np.floor(points), axis=0, return_index=True)
    taken: dict[tuple[int, int], tuple[float, float]] = {}
    for number in np.sort(first).tolist():
        x, y = points[number].tolist()
        column, row = floor(x), floor(y)
        near = (taken.get((column + i, row + j)) for i in (-1, 0, 1) for j in (-1, 0, 1))
        if all(other is None or abs(other[0] - x) >= 1 or abs(other[1] - y) >= 1 for other in near):
            taken[column, row] = (x, y)
            yield number


def town(row: dict[str, str], rank: int, point: shapely.Geometry) -> Shape:
    """Give one town as a shape."""
    names = {language: row[language] for language in ("en", "zh", "ru", "mn") if row[language]}
    attrs = {key: row[key] for key in ("country", "capital", "population")}
    return Shape(row["en"], names, rank, point, attrs)
