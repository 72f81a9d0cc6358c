"""Find where the name of a region stands: a country's in the widest part of it that the view shows."""

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Edition, Feature
from geo.webmap.ground import country_of, shapes_of
from geo.webmap.mercator import anchor

FLAT = 2.5
"""Names run about this much wider than they are tall, so room below and above counts for that much more."""


def area_anchors(edition: Edition, *, crowded: bool = False) -> dict[str, tuple[float, float]]:
    """Give longitude and latitude of the name of each region the texts speak of, by id.

    Args:
        edition: It.
        crowded: Whether there are too many marks to look for room between them.
    """
    drawn = [] if crowded else [each for each in edition.features if each.geometry is not None and not each.is_area]
    marks = [anchor(each.geometry) for each in drawn]
    return {each.id: _area_anchor(edition, each, marks) for each in edition.features if each.is_area and each.geometry}


def _area_anchor(edition: Edition, feature: Feature, marks: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Give where a region's name stands."""
    own = anchor(feature.geometry)
    if feature.kind != "country":
        return own
    view = edition.view
    window = (view.west, view.south, view.east, view.north)
    shapes = [shape.geometry for shape in shapes_of(edition.basemap, "land") if country_of(shape) == feature.country]
    return _roomiest(shapes, window, marks, own)


def _roomiest(
    shapes: Sequence[BaseGeometry],
    window: tuple[float, float, float, float],
    marks: Sequence[tuple[float, float]],
    otherwise: tuple[float, float],
) -> tuple[float, float]:
    """Give the point of shapes inside a window that is farthest from their edges and from the marks."""
    inside = [shapely.clip_by_rect(shape, *window) for shape in shapes]
    parts = [part for part in shapely.get_parts(shapely.get_parts(inside)) if part.area > 0]
    if not parts:
        return otherwise
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
    best = spots[int(room.argmax())]
    return (float(best[0]), float(best[1])) if room.max() > 0 else otherwise
