"""Find where the name of a region stands: a country's in the widest part of it that the view shows."""

from collections.abc import Mapping, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Edition, Feature
from geo.webmap.ground import country_of, shapes_of
from geo.webmap.mercator import anchor

Point = tuple[float, float]
"""A longitude and a latitude."""

FLAT = 2.5
"""Names run about this much wider than they are tall, so room below and above counts for that much more."""


SPOTS = 6
"""Places tried for the name of a country; the first has the most room."""

APART = 0.15
"""Of the window's width: two spots nearer than this are one."""

CLOSE_SPOTS, CLOSE = 60, 0.03
"""The same for a picture, which nobody can zoom."""


def area_anchors(edition: Edition, *, crowded: bool = False) -> dict[str, Point]:
    """Give longitude and latitude of the name of each region the texts speak of, by id.

    Args:
        edition: It.
        crowded: Whether there are too many marks to look for room between them.
    """
    return {identity: points[0] for identity, points in area_points(edition, crowded=crowded).items()}


def area_points(edition: Edition, *, crowded: bool = False) -> dict[str, list[Point]]:
    """Give every longitude and latitude at which the name of each region may stand, the best first, by id.

    Args:
        edition: It.
        crowded: Whether there are too many marks to look for room between them.
    """
    drawn = [] if crowded else [each for each in edition.features if each.geometry is not None and not each.is_area]
    marks = [anchor(each.geometry) for each in drawn]
    return {each.id: _points(edition, each, marks) for each in edition.features if each.is_area and each.geometry}


def area_spots(
    edition: Edition, points: Mapping[str, Sequence[Point]], *, many: bool = False
) -> dict[str, list[Point]]:
    """Give those of the points at which the name of each region may stand that are worth trying, by id.

    Args:
        edition: It.
        points: All of them, as ``area_points`` gives them.
        many: Whether to give many, near each other, for a picture that nobody can zoom.
    """
    west, _, east, _ = _window(edition)
    most, apart = (CLOSE_SPOTS, CLOSE) if many else (SPOTS, APART)
    return {identity: _thinned(each, apart * (east - west), most) for identity, each in points.items()}


def country_spots(edition: Edition) -> dict[str, Point]:
    """Give where the names of the story's countries stand whose own point lies out of view, by ISO 3166-1 alpha-2."""
    window = _window(edition)
    points = {country_of(shape): shape.geometry for shape in shapes_of(edition.basemap, "countries")}
    told = sorted(edition.story_countries & points.keys())
    out = [code for code in told if not shapely.box(*window).covers(points[code])]
    best = {code: _roomiest(_land(edition, code), window, [])[:1] for code in out}
    return {code: spots[0] for code, spots in best.items() if spots}


def _window(edition: Edition) -> tuple[float, float, float, float]:
    """Give what the view shows: west, south, east and north, in degrees."""
    view = edition.view
    return view.west, view.south, view.east, view.north


def _land(edition: Edition, country: str) -> list[BaseGeometry]:
    """Give the shapes of a country, ISO 3166-1 alpha-2."""
    return [shape.geometry for shape in shapes_of(edition.basemap, "land") if country_of(shape) == country]


def _thinned(spots: Sequence[Point], apart: float, most: int) -> list[Point]:
    """Give the best spots, so many at most, without those nearer than this to a better one."""
    best: list[Point] = []
    for x, y in spots:
        if len(best) == most:
            break
        if all(max(abs(x - a), FLAT * abs(y - b)) > apart for a, b in best):
            best.append((x, y))
    return best


def _points(edition: Edition, feature: Feature, marks: Sequence[Point]) -> list[Point]:
    """Give every point at which a region's name may stand, the best first."""
    own = anchor(feature.geometry)
    if feature.kind != "country":
        return [own]
    return _roomiest(_land(edition, feature.country), _window(edition), marks) or [own]


def _roomiest(
    shapes: Sequence[BaseGeometry],
    window: tuple[float, float, float, float],
    marks: Sequence[Point],
) -> list[Point]:
    """Give the points of shapes inside a window that are farthest from their edges and the marks, the best first."""
    inside = [shapely.clip_by_rect(shape, *window) for shape in shapes]
    parts = [part for part in shapely.get_parts(shapely.get_parts(inside)) if part.area > 0]
    if not parts:
        return []
    largest = max(parts, key=lambda part: part.area)
    west, south, east, north = largest.bounds
    grid = np.stack(np.meshgrid(np.linspace(west, east, 26)[1:-1], np.linspace(south, north, 22)[1:-1]), -1)
    spots = grid.reshape(-1, 2)
    stretch = np.array([1.0, FLAT])
    edge = shapely.transform(shapely.simplify(largest, (east - west) / 200), lambda xy: xy * stretch)
    points = shapely.points(spots * stretch)
    shapely.prepare(edge)
    room = np.where(shapely.contains(edge, points), shapely.distance(edge.boundary, points), -1.0)
    if marks:
        crowd = shapely.multipoints(np.array(marks) * stretch)
        room = np.minimum(room, shapely.distance(crowd, points) * 0.8)
    order = np.argsort(-room, kind="stable")[: int((room > 0).sum())]
    return [(float(spots[number][0]), float(spots[number][1])) for number in order]
