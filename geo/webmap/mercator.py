"""Turn longitudes and latitudes into the integer grid in which the still is drawn, and know what a view shows."""

import math
from typing import Any

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from geo.model import Extent

GRID = 1 << 20
"""Steps around the equator, 38 m each: under half a pixel at zoom 11, where the outlines are long since too coarse."""

WIDEST, TALLEST = 3.2, 1.9
"""Shapes of window a page is seen in: a map three times as wide as the view needs, or twice as tall (a telephone)."""


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Give Web Mercator x and y in grid steps, y to the south."""
    sine = math.asinh(math.tan(math.radians(latitude)))
    return (longitude + 180) / 360 * GRID, (0.5 - sine / (2 * math.pi)) * GRID


def unproject(x: float, y: float) -> tuple[float, float]:
    """Give longitude and latitude of a point of the grid."""
    latitude = math.degrees(math.atan(math.sinh((0.5 - y / GRID) * 2 * math.pi)))
    return x / GRID * 360 - 180, latitude


def project_all(coordinates: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Give rows of longitude and latitude as whole grid steps."""
    latitude = np.radians(np.clip(coordinates[:, 1], -85, 85))
    x = (coordinates[:, 0] + 180) / 360
    y = 0.5 - np.arcsinh(np.tan(latitude)) / (2 * math.pi)
    grid: npt.NDArray[Any] = np.rint(np.column_stack((x, y)) * GRID)
    return grid.astype(np.int64)


def frame(extent: Extent) -> tuple[float, float, float, float]:
    """Give left, top, width and height of an extent in grid steps."""
    left, top = project(extent.west, extent.north)
    right, bottom = project(extent.east, extent.south)
    return left, top, max(right - left, 1.0), max(bottom - top, 1.0)


def surroundings(extent: Extent) -> Extent:
    """Give what a basemap must cover so that no shape of window shows its edge around ``extent`` at first."""
    left, top, width, height = frame(extent)
    more_width, more_height = width * (WIDEST - 1) / 2, height * (TALLEST - 1) / 2
    west, north = unproject(left - more_width, max(top - more_height, GRID * 0.02))
    east, south = unproject(left + width + more_width, min(top + height + more_height, GRID * 0.98))
    return Extent(max(west, -180.0), south, min(east, 180.0), north)


def anchor(geometry: BaseGeometry) -> tuple[float, float]:
    """Give longitude and latitude of the point a mark for a geometry stands on: on a line, halfway along it."""
    if geometry.geom_type == "Point":
        return geometry.x, geometry.y
    if geometry.geom_type in {"LineString", "MultiLineString"}:
        longest = max(getattr(geometry, "geoms", (geometry,)), key=lambda line: line.length)
        middle = longest.interpolate(0.5, normalized=True)
        return middle.x, middle.y
    centre = geometry.representative_point()
    return centre.x, centre.y
