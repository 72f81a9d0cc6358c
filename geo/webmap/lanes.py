"""Keep lines apart that run between the same stops, side by side, so that none hides another."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

import shapely
from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Feature
from geo.webmap.looks import is_border
from geo.webmap.mercator import project

LANE = 5.0
"""Pixels between the middles of two lines that run side by side: their strokes are 3 wide, with room between them."""
BANDS = frozenset({"zone", "corridor"})
"""Kinds whose lines are broad bands that are seen beneath others."""

Name = TypeVar("Name", str, int)
Segment = tuple[tuple[float, float], tuple[float, float]]
"""Two points that a line joins straight, longitude first, the western one first."""


def shifts(features: Sequence[Feature]) -> Mapping[str, tuple[float, float]]:
    """Give how far the links are to be moved that share a stretch with others, by id, in pixels right and down."""
    return aside({feature.id: feature.geometry for feature in features if _is_thin(feature)})


def aside(courses: Mapping[Name, BaseGeometry | None]) -> Mapping[Name, tuple[float, float]]:
    """Give the same of any lines, WGS84, longitude first, by whatever they are called."""
    runs = {name: _segments(course) for name, course in courses.items()}
    found: dict[Name, tuple[float, float]] = {}
    for bundle in _bundles(runs):
        lanes = _lanes(bundle, runs)
        across, down = _square_to({segment for one in bundle for segment in runs[one]})
        middle = max(lanes.values()) / 2
        for one, lane in lanes.items():
            by = (lane - middle) * LANE
            found[one] = (round(across * by, 1), round(down * by, 1))
    return found


def _is_thin(feature: Feature) -> bool:
    """Tell whether a feature is a line that another one could hide."""
    return feature.is_line and feature.kind not in BANDS and not is_border(feature)


def _segments(course: BaseGeometry | None) -> frozenset[Segment]:
    """Give the straight pieces of a line."""
    parts = shapely.get_parts(course)
    runs = ([(x, y) for x, y, *_ in part.coords] for part in parts)
    return frozenset((min(pair), max(pair)) for run in runs for pair in pairwise(run))


def _bundles(runs: Mapping[Name, Iterable[Segment]]) -> list[list[Name]]:
    """Give the lines that share a stretch, each with all those it does so with, and so on from these."""
    users: defaultdict[Segment, list[Name]] = defaultdict(list)
    for one, segments in runs.items():
        for segment in segments:
            users[segment].append(one)
    seen: set[Name] = set()
    bundles = []
    for first in runs:
        bundle, new = [], [first]
        while new:
            one = new.pop()
            if one not in seen:
                seen.add(one)
                bundle.append(one)
                new += [other for segment in runs[one] for other in users.pop(segment, ())]
        if len(bundle) > 1:
            bundles.append(sorted(bundle))
    return bundles


def _lanes(bundle: Sequence[Name], runs: Mapping[Name, frozenset[Segment]]) -> dict[Name, int]:
    """Give each line the first lane that no line has which it shares a stretch with."""
    lanes: dict[Name, int] = {}
    taken: defaultdict[Segment, set[int]] = defaultdict(set)
    for one in bundle:
        others = set[int]().union(*(taken[segment] for segment in runs[one]))
        lanes[one] = next(lane for lane in range(len(bundle)) if lane not in others)
        for segment in runs[one]:
            taken[segment].add(lanes[one])
    return lanes


def _square_to(segments: Iterable[Segment]) -> tuple[float, float]:
    """Give the direction, right and down, that is square to where lines lead from west to east, one long."""
    steps = [(*project(*one, 1), *project(*other, 1)) for one, other in sorted(segments)]
    right, down = sum(step[2] - step[0] for step in steps), sum(step[3] - step[1] for step in steps)
    length = math.hypot(right, down)
    return (down / length, -right / length) if length else (0.0, 0.0)
