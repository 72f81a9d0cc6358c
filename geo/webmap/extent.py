"""Choose what a map holds: its marks and lines as closely as can be, across the antimeridian if that is closer.

One or two marks that stand alone far away from all others do not make it a map of the world: where a story of Angola
was written lies beyond the edge, and the page says so.
"""

from collections.abc import Sequence

import geopandas
import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.model import AccuracyClass, Extent, LinkKind

TOO_WIDE = frozenset({LinkKind.CORRIDOR, LinkKind.OTHER})
"""Sorts of link that must not widen the map beyond the places of the story."""

STRAYS = 2
"""Marks that may lie beyond the edge, at most."""

COMPANY = 6
"""Marks that must be left for each of them: what is one of three is no stray."""

CLOSER = 3.0
"""How many times as close the map must become."""

WORLD = Extent(-180.0, -60.0, 180.0, 75.0)

Boxes = npt.NDArray[np.float64]


def extent_of(places: geopandas.GeoDataFrame, links: geopandas.GeoDataFrame) -> Extent:
    """Give the rectangle that holds the marks and the lines of a map.

    Countries, regions, corridors and borders do not widen it unless there is nothing else; a map without any mark
    shows the world. Where the marks lie closer together across the antimeridian, it reaches across.
    """
    areas = [accuracy["class"] == AccuracyClass.AREA for accuracy in places["accuracy"]]
    wide = [kind in TOO_WIDE for kind in links["kind"]]
    marks = [geometry for geometry, area in zip(places.geometry, areas, strict=True) if not area]
    lines = [geometry for geometry, too_wide in zip(links.geometry, wide, strict=True) if geometry and not too_wide]
    if marks:
        return _closest(_boxes(marks), _boxes(lines))
    chosen = lines or [geometry for geometry in (*places.geometry, *links.geometry) if geometry]
    return _around(_boxes(chosen)) if chosen else WORLD


def _boxes(geometries: Sequence[BaseGeometry]) -> Boxes:
    """Give west, south, east and north of every part."""
    return np.asarray(shapely.bounds(shapely.get_parts(geometries)), dtype=np.float64).reshape(-1, 4)


def _closest(marks: Boxes, lines: Boxes) -> Extent:
    """Give what holds all marks and lines, or all but a stray or two where that is much closer."""
    whole = _around(np.concatenate((marks, lines)))
    away = np.abs(marks[:, :2] - np.median(marks[:, :2], axis=0))
    away[:, 0] = np.minimum(away[:, 0], 360 - away[:, 0])
    near = np.argsort(away.sum(axis=1), kind="stable")
    for strays in range(1, STRAYS + 1):
        if len(marks) < strays * (COMPANY + 1):
            break
        rest = _around(np.concatenate((marks[near[:-strays]], lines)))
        if _size(rest) * CLOSER <= _size(whole):
            return rest
    return whole


def _size(extent: Extent) -> float:
    """Give the longer side of an extent, in degrees."""
    return max(extent.east - extent.west, extent.north - extent.south)


def _around(boxes: Boxes) -> Extent:
    """Give the narrowest extent that holds all boxes."""
    west, east = _narrowest(boxes)
    return Extent(west, float(boxes[:, 1].min()), east, float(boxes[:, 3].max()))


def _narrowest(boxes: Boxes) -> tuple[float, float]:
    """Give west and east of the narrowest strip that holds all boxes: all but the widest gap between them."""
    ordered = boxes[boxes[:, 0].argsort()]
    wests, reach = ordered[:, 0], np.maximum.accumulate(ordered[:, 2])
    gaps = wests[1:] - reach[:-1]
    widest = int(gaps.argmax()) if len(gaps) else 0
    if not len(gaps) or gaps[widest] <= wests[0] + 360 - reach[-1]:
        return float(wests[0]), float(reach[-1])
    return float(wests[widest + 1]), float(reach[widest]) + 360
