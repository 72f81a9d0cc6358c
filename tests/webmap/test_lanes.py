"""Lines that share a stretch are drawn side by side; others stay where they are."""

import math

import pytest
from shapely.geometry import LineString, MultiLineString, Point
from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Feature
from geo.webmap.lanes import LANE, shifts

EAST = LineString([(100, 0), (110, 0)])
BACK = LineString([(110, 0), (100, 0)])
LONG = LineString([(90, 5), (100, 0), (110, 0), (120, 5)])
NORTH = LineString([(100, 0), (100, 10)])
BEYOND = LineString([(110, 0), (120, 5)])


def lines(*drawn: tuple[str, BaseGeometry]) -> list[Feature]:
    """Give links of these kinds with these courses, called a, b, c and so on."""
    named = zip("abcdef", drawn, strict=False)
    return [Feature(1, "link", {"id": name, "kind": kind}, geometry) for name, (kind, geometry) in named]


@pytest.mark.parametrize(
    ("drawn", "moved"),
    [
        ([("railway", EAST), ("highway", EAST)], {"a": -0.5, "b": 0.5}),
        ([("railway", EAST), ("highway", BACK)], {"a": -0.5, "b": 0.5}),
        ([("railway", EAST), ("highway", EAST), ("power line", EAST)], {"a": -1, "b": 0, "c": 1}),
        ([("railway", LONG), ("highway", EAST)], {"a": -0.5, "b": 0.5}),
        ([("railway", MultiLineString([NORTH, EAST])), ("crossing", EAST)], {"a": -0.5, "b": 0.5}),
        # two that share nothing with each other take one lane beside the third
        ([("railway", LONG), ("highway", EAST), ("pipeline", BEYOND)], {"a": -0.5, "b": 0.5, "c": 0.5}),
        ([("railway", EAST), ("highway", NORTH)], {}),
        ([("railway", EAST), ("highway", BEYOND)], {}),
        ([("railway", EAST), ("corridor", EAST)], {}),
        ([("crossing", EAST), ("zone", EAST)], {}),
        ([("railway", EAST), ("town", Point(100, 0))], {}),
        ([("railway", EAST)], {}),
        ([], {}),
    ],
)
def test_lines_that_share_a_stretch_lie_side_by_side(
    drawn: list[tuple[str, BaseGeometry]], moved: dict[str, float]
) -> None:
    """Each has a lane of its own, about the true course; a broad band lies beneath, and needs none."""
    found = shifts(lines(*drawn))
    assert {one: -math.copysign(math.hypot(*by), by[1]) / LANE for one, by in found.items()} == pytest.approx(
        moved, abs=0.02
    )


@pytest.mark.parametrize(
    ("course", "by"),
    [
        (EAST, (0.0, 2.5)),
        (NORTH, (-2.5, 0.0)),
        (LineString([(0, 0), (10, 10)]), (-1.8, -1.8)),
        (LineString([(0, 0), (10, -10)]), (-1.8, 1.8)),
        (LineString([(0, 0), (10, 0), (0, 0)]), (0.0, 2.5)),
    ],
)
def test_they_are_moved_square_to_their_course(course: LineString, by: tuple[float, float]) -> None:
    """The first line is moved to one side, the second to the other, whatever way they lead."""
    found = shifts(lines(("railway", course), ("highway", course)))
    assert [abs(value) for value in found["a"]] == pytest.approx([abs(value) for value in by], abs=0.1)
    assert found["b"] == pytest.approx((-found["a"][0], -found["a"][1]))
    across = (course.coords[1][0] - course.coords[0][0]) * found["a"][0]
    down = -(course.coords[1][1] - course.coords[0][1]) * found["a"][1]
    assert across + down == pytest.approx(0, abs=0.5)
