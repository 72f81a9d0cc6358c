"""Chooses the towns a map of an extent can bear. Knows the tables and nothing of outlines."""

import numpy as np
import shapely

from geo.basemap import tables
from geo.basemap.shapes import Shape
from geo.model import Extent

MOST = 300
CELLS = 24  # across the longer side of the extent; of the towns in one cell only the first is kept


def chosen(extent: Extent) -> tuple[Shape, ...]:
    """Choose the towns of an extent: the most important first, spread over the map, at most 300."""
    parts = tables.within(tables.LEVELS[0], "towns", extent)
    order = np.lexsort((parts.subjects, parts.ranks))
    points = shapely.get_coordinates(parts.geometries[order])
    side = max(extent.east - extent.west, extent.north - extent.south) / CELLS
    _, first = np.unique(np.floor((points - [extent.west, extent.south]) / side), axis=0, return_index=True)
    kept = order[np.sort(first)][:MOST]
    rows = tables.rows("towns", parts.subjects[kept])
    return tuple(
        town(rows[int(subject)], int(rank), geometry)
        for subject, rank, geometry in zip(parts.subjects[kept], parts.ranks[kept], parts.geometries[kept], strict=True)
    )


def town(row: dict[str, str], rank: int, point: shapely.Geometry) -> Shape:
    """Give one town as a shape."""
    names = {language: row[language] for language in ("en", "zh", "ru", "mn") if row[language]}
    attrs = {key: row[key] for key in ("country", "capital", "population")}
    return Shape(row["en"], names, rank, point, attrs)
