"""Turn longitudes and latitudes into the integer grid in which the still is drawn, and know what a view shows."""

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.model import Extent

FINENESS = 8
"""Grid steps to the basemap's own detail: rounding to one is not to be seen beside the simplification."""

WIDEST, TALLEST = 2.4, 0.72
"""Width to height of the windows a map is seen in: a broad desktop's, a telephone's."""

MARGIN = 0.09
"""Of the marks' rectangle, on each side: room for a mark and its name at the edge."""

NARROWEST = 3.0
"""Degrees: a map of one spot, or of two posts that face each other, shows the country about them, and its border as a
line: at larger scales outlines of the world are too coarse to be one."""


def grid_for(detail: float) -> int:
    """Give how many steps around the equator suit outlines of a detail in degrees."""
    return 1 << math.ceil(math.log2(360 * FINENESS / detail))


def project(longitude: float, latitude: float, grid: float = 1.0) -> tuple[float, float]:
    """Give Web Mercator x and y, in steps of a grid around the equator, y to the south."""
    sine = math.asinh(math.tan(math.radians(latitude)))
    return (longitude + 180) / 360 * grid, (0.5 - sine / (2 * math.pi)) * grid


def unproject(x: float, y: float) -> tuple[float, float]:
    """Give longitude and latitude of a point of the unit square."""
    return x * 360 - 180, math.degrees(math.atan(math.sinh((0.5 - y) * 2 * math.pi)))


def project_all(coordinates: npt.NDArray[np.float64], grid: int) -> npt.NDArray[np.int64]:
    """Give rows of longitude and latitude as whole grid steps."""
    latitude = np.radians(np.clip(coordinates[:, 1], -85, 85))
    x = (coordinates[:, 0] + 180) / 360
    y = 0.5 - np.arcsinh(np.tan(latitude)) / (2 * math.pi)
    steps: npt.NDArray[Any] = np.rint(np.column_stack((x, y)) * grid)
    return steps.astype(np.int64)


def frame(extent: Extent, grid: float = 1.0) -> tuple[float, float, float, float]:
    """Give left, top, width and height of an extent in grid steps."""
    left, top = project(extent.west, min(extent.north, 85.0), grid)
    right, bottom = project(extent.east, max(extent.south, -85.0), grid)
    return left, top, right - left, bottom - top


def view_of(extent: Extent) -> Extent:
    """Give what the map shows at first: the marks' rectangle with a margin, neither a slit nor a speck."""
    left, top, width, height = frame(extent)
    least = NARROWEST / 360
    wanted_width = max(width * (1 + 2 * MARGIN), least, (height * (1 + 2 * MARGIN)) * TALLEST)
    wanted_height = max(height * (1 + 2 * MARGIN), wanted_width / WIDEST)
    kept = wanted_width >= 1 and extent.east <= 180  # the whole world begins and ends where maps of it do
    return _about(left + width / 2, top + height / 2, wanted_width, wanted_height, kept=kept)


def surroundings(extent: Extent) -> Extent:
    """Give what a basemap must cover so that no shape of window shows its edge around the first view of ``extent``."""
    view = view_of(extent)
    left, top, width, height = frame(view)
    shape = width / height
    across, down = width * max(1.15, WIDEST / shape), height * max(1.15, shape / TALLEST)
    return _about(left + width / 2, top + height / 2, across, down, kept=_is_inside(view))


def wider(extent: Extent) -> Extent:
    """Give what the locator shows around an extent: about seven times as much each way, and never less than 50°."""
    view = view_of(extent)
    left, top, width, height = frame(view)
    across, down = max(width * 7, 50 / 360), max(width * 7 * 0.75, 50 / 360 * 0.75, height * 1.5)
    return _about(left + width / 2, top + height / 2, across, down, kept=_is_inside(view))


def _is_inside(view: Extent) -> bool:
    """Tell whether a view shows nothing beyond the antimeridian."""
    return view.west >= -180 and view.east <= 180


def _about(x: float, y: float, width: float, height: float, *, kept: bool) -> Extent:
    """Give the extent around a point of the unit square, off the poles and, if it can be, off the antimeridian."""
    width, height = min(width, 1.0), min(height, 0.9)
    x = min(max(x, width / 2), 1 - width / 2) if kept else x
    y = min(max(y, height / 2 + 0.03), 0.97 - height / 2)
    west, north = unproject(x - width / 2, y - height / 2)
    east, south = unproject(x + width / 2, y + height / 2)
    return Extent(west, south, east, north)


def turned(extent: Extent, other: Extent) -> Extent:
    """Give an extent as another one spells longitudes: nearest to its middle."""
    by = other.turns(extent.middle)
    return Extent(extent.west + by, extent.south, extent.east + by, extent.north)


def seen_from(view: Extent, geometry: BaseGeometry) -> BaseGeometry:
    """Give a geometry where a view has it; lines cut at the antimeridian are whole in a view that reaches across."""
    if "Multi" not in geometry.geom_type:
        west, _, east, _ = geometry.bounds
        by = view.turns((west + east) / 2)
        return shapely.transform(geometry, lambda points: np.add(points, (by, 0))) if by else geometry
    moved = type(geometry)([seen_from(view, part) for part in geometry.geoms])
    if moved.equals_exact(geometry, 0):
        return geometry
    return shapely.line_merge(moved) if "Line" in geometry.geom_type else moved


def anchor(geometry: BaseGeometry) -> tuple[float, float]:
    """Give longitude and latitude of the point a mark for a geometry stands on: on a line, halfway along it."""
    if geometry.geom_type == "Point":
        return float(geometry.x), float(geometry.y)
    if geometry.geom_type in {"LineString", "MultiLineString"}:
        return middle(max(getattr(geometry, "geoms", (geometry,)), key=lambda line: line.length))
    centre = geometry.representative_point()
    return float(centre.x), float(centre.y)


def middle(line: BaseGeometry, share: float = 0.5) -> tuple[float, float]:
    """Give the point a share of the way along a line."""
    point = line.interpolate(share, normalized=True)
    return float(point.x), float(point.y)
