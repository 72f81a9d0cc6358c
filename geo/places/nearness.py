"""Tells how far apart positions are."""

import math
from collections.abc import Sequence
from functools import lru_cache

from geo.model import Position

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the earth, in kilometres (IUGG)."""
Direction = tuple[float, float, float]
"""A position as the unit vector to it from the middle of the earth: two of them make an angle in three products."""


def nearest_km(direction: Direction, others: Sequence[Direction]) -> float | None:
    """Give the distance to the nearest of other positions, in kilometres; None where there is no other."""
    x, y, z = direction
    cosines = [x * a + y * b + z * c for a, b, c in others if (a, b, c) != direction]
    return EARTH_RADIUS_KM * math.acos(min(1.0, max(cosines))) if cosines else None


@lru_cache(maxsize=65536)
def direction_of(position: Position) -> Direction:
    """Give the direction in which a position lies."""
    longitude, latitude = math.radians(position.longitude), math.radians(position.latitude)
    return math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude), math.sin(latitude)


def distance_km(one: Position, other: Position) -> float:
    """Give the great-circle distance on a sphere in kilometres."""
    return nearest_km(direction_of(one), (direction_of(other),)) or 0.0
