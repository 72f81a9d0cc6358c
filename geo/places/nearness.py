"""Tells how far apart positions are."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from geo.model import Position

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the earth, in kilometres (IUGG)."""
Direction = tuple[float, float, float]
"""A position as the unit vector to it from the middle of the earth: two of them make an angle in three products."""
AT_ONCE = 128
"""About how many spots are looked at first; where there are fewer, all of them are."""
REMEMBERED = 8_192
"""Positions whose directions are kept ready."""
_DIAMETER = 2.0
_WIDER = 3
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Spots:
    """Directions from south to north, so that those near another one need not be looked for among all.

    Attributes:
        every: The same, for asking whether one of them is there.
        heights: How far north of the equator's plane each lies; the earth's radius is 1.
        reach: How much farther north or south spots are looked at first.
    """

    ordered: tuple[Direction, ...]
    every: frozenset[Direction]
    heights: tuple[float, ...]
    reach: float


def spots(directions: Iterable[Direction]) -> Spots:
    """Put directions in order, each once."""
    every = frozenset(directions)
    ordered = tuple(sorted(every, key=_height))
    return Spots(ordered, every, tuple(map(_height, ordered)), _DIAMETER * min(1.0, AT_ONCE / (len(ordered) or 1)))


def nearest_km(direction: Direction, others: Spots, besides: frozenset[Direction]) -> float | None:
    """Give the distance to the nearest of other spots, in kilometres; None where there is no other.

    Args:
        besides: Those of the others that do not count.
    """
    x, y, z = direction
    disjoint = besides.isdisjoint(others.every)
    reach = others.reach
    while True:
        first, last = bisect_left(others.heights, z - reach), bisect_right(others.heights, z + reach)
        near = (
            others.ordered[first:last]
            if disjoint
            else [one for one in others.ordered[first:last] if one not in besides]
        )
        cosine = max([x * a + y * b + z * c for a, b, c in near], default=-_DIAMETER)
        if reach >= _DIAMETER or 2 - 2 * cosine < reach * reach - _ROUNDING:  # farther north or south all lie farther
            return EARTH_RADIUS_KM * math.acos(min(1.0, cosine)) if near else None
        reach *= _WIDER


def _height(direction: Direction) -> float:
    return direction[2]


@lru_cache(maxsize=REMEMBERED)
def direction_of(position: Position) -> Direction:
    """Give the direction in which a position lies."""
    longitude, latitude = math.radians(position.longitude), math.radians(position.latitude)
    return math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude), math.sin(latitude)


def distance_km(one: Position, other: Position) -> float:
    """Give the great-circle distance on a sphere in kilometres."""
    return nearest_km(direction_of(one), spots([direction_of(other)]), frozenset([direction_of(one)])) or 0.0
