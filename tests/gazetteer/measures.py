"""Distances for the tests of the tables: simple, and good to half a percent."""

from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

import shapely

from geo.model import Position

EARTH_KM = 6371.0
KM_A_DEGREE = 111.2


def between(a: Position, b: Position) -> float:
    """Give the length of the great circle from one position to another, in kilometres."""
    north, east = radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)
    half = sin(north / 2) ** 2 + cos(radians(a.latitude)) * cos(radians(b.latitude)) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def along(positions: list[Position]) -> float:
    """Give the length of the line through the positions, in kilometres."""
    return sum(between(a, b) for a, b in pairwise(positions))


def to_shape(position: Position, shape: shapely.Geometry) -> float:
    """Give the distance from a position to a shape of degrees, in kilometres, on a plane true near the position."""
    x, y = position.longitude, position.latitude
    near = shapely.clip_by_rect(shape, x - 8, y - 4, x + 8, y + 4)
    squeeze = [cos(radians(y)), 1.0]
    flat = shapely.transform(near, lambda degrees: degrees * squeeze)
    return float(shapely.Point(x * squeeze[0], y).distance(flat)) * KM_A_DEGREE
