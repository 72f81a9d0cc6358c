"""Turns a ``Basemap`` into a small JSON-ready value; the way back is in ``encode``'s docstring, in JavaScript."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.basemap.shapes import Basemap, Layer, Shape
from geo.basemap.tables import Geometries

STEPS = 10  # grid steps to a level's detail: rounding is not to be seen beside the simplification
Integers = NDArray[np.int64]


def encode(basemap: Basemap) -> dict[str, object]:
    """Spell a basemap as integers, each the difference from the one before, for the page to draw.

    The value is ``{"origin": [longitude, latitude], "quantum": degrees, "layers": [layer, ...]}`` in drawing order.
    A layer is ``{"name", "kind": "polygon"|"line"|"point", "shapes": [shape, ...]}``. A shape is
    ``{"parts": [part, ...]}`` with, where they are known or not zero, ``name``, ``names`` (by language), ``rank`` and
    the shape's ``attrs`` (``iso``, ``disputed`` ...). A part is one flat list ``[x, y, dx, dy, dx, dy, ...]``: the
    first pair counts grid steps east and north of ``origin``, each further pair grid steps from the vertex before.
    Parts of polygons are rings, closed without repeating the first vertex; holes are rings like others, so fill by
    even-odd. A point is one part of one pair.

    The land is one shape, without the borders in it: each border is stored once, in the layer "boundaries". The
    whole decoder (longitudes may exceed 180; coordinates come out latitude first, as Leaflet wants them)::

        function decode(basemap) {
          const [west, south] = basemap.origin, q = basemap.quantum;
          const part = (numbers) => {
            const points = [];
            for (let i = 0, x = 0, y = 0; i < numbers.length; i += 2) {
              x += numbers[i];
              y += numbers[i + 1];
              points.push([south + y * q, west + x * q]);
            }
            return points;
          };
          return basemap.layers.map((layer) => ({
            ...layer,
            shapes: layer.shapes.map((shape) => ({ ...shape, parts: shape.parts.map(part) })),
          }));
        }
    """
    grid = Grid(basemap.extent.west, basemap.extent.south, basemap.detail / STEPS)
    layers = [encoded(layer, grid) for layer in basemap.layers.values() if layer.shapes]
    return {"origin": [grid.west, grid.south], "quantum": grid.quantum, "layers": layers}


@dataclass(frozen=True, slots=True)
class Grid:
    """Where whole numbers are counted from, and how many degrees one of them is."""

    west: float
    south: float
    quantum: float

    def counted(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Count coordinates in whole grid steps."""
        return np.round((points - (self.west, self.south)) / self.quantum)


def encoded(layer: Layer, grid: Grid) -> dict[str, object]:
    """Spell one layer; the countries of the land are joined."""
    counted = shapely.transform([shape.geometry for shape in layer.shapes], grid.counted)
    if layer.name == "land":
        labels: list[dict[str, object]] = [{}]
        counted = np.array([shapely.coverage_union_all(counted)])
    else:
        labels = [described(shape) for shape in layer.shapes]
    shapes = [label | {"parts": found} for label, found in zip(labels, parts(counted), strict=True) if found]
    return {"name": layer.name, "kind": layer.kind, "shapes": shapes}


def described(shape: Shape) -> dict[str, object]:
    """Say what a shape is, without what is empty or zero."""
    value = {"name": shape.name, "names": dict(shape.names), "rank": shape.rank, "attrs": dict(shape.attrs)}
    return {key: content for key, content in value.items() if content}


def parts(shapes: Geometries) -> list[list[list[int]]]:
    """Give the rings, lines or points of each shape as flat lists of steps, without those that have shrunk away.

    All shapes are walked at once: a loop over single rings would cost more than everything else together.
    """
    pieces, shape_of = shapely.get_parts(shapes, return_index=True)
    least = 1
    if pieces.size and pieces[0].geom_type == "LineString":
        least = 2
    elif pieces.size and pieces[0].geom_type == "Polygon":
        pieces, part_of = shapely.get_rings(pieces, return_index=True)
        shape_of, least = shape_of[part_of], 3
    points, piece_of = shapely.get_coordinates(pieces, return_index=True)
    found: list[list[list[int]]] = [[] for _ in shapes]
    for piece, numbers in flat(points.astype(np.int64), piece_of, closed=least == 3):
        if len(numbers) >= 2 * least:
            found[shape_of[piece]].append(numbers)
    return found


def flat(points: Integers, piece_of: Integers, closed: bool) -> Iterator[tuple[int, list[int]]]:
    """Give each piece's number and its steps; vertices that rounding has made equal to the one before are left out."""
    first = np.diff(piece_of, prepend=-1) != 0
    keep = first | (np.diff(points, axis=0, prepend=0) != 0).any(axis=1)
    if closed:
        keep &= ~np.append(first[1:], True)
    points, piece_of = points[keep], piece_of[keep]
    starts = np.flatnonzero(np.diff(piece_of, prepend=-1))
    steps = np.diff(points, axis=0, prepend=0)
    steps[starts] = points[starts]
    numbers = steps.ravel().tolist()
    for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(points)], strict=True):
        yield int(piece_of[start]), numbers[2 * start : 2 * end]
