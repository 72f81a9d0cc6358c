"""Draw the basemap as SVG paths in the integer grid; the live map reads the same paths back."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Basemap
from geo.webmap.mercator import project_all

RIVER_RANKS = (5, 7)
"""Rivers up to the first rank are broad, up to the second thinner, the rest hair lines (Natural Earth's scale rank)."""


def ground_paths(basemap: Basemap, origin: tuple[int, int], story: frozenset[str]) -> str:
    """Give the ``<path>`` elements of the basemap, lowest first; ``origin`` is taken off every coordinate."""
    drawn = []
    for css, filled, shapes in _strata(basemap, story):
        data = path([shape.geometry for shape in shapes], origin, closed=filled)
        if data:
            drawn.append(f'<path class="cb-g {css}" d="{data}"/>')
    return "".join(drawn)


def _strata(basemap: Basemap, story: frozenset[str]) -> Iterable[tuple[str, bool, Sequence[Any]]]:
    """Give class, filled or not, and shapes of each coat of the basemap, lowest first."""
    land = _shapes(basemap, "land")
    yield "cb-land", True, [shape for shape in land if country_of(shape) not in story]
    yield "cb-land cb-story", True, [shape for shape in land if country_of(shape) in story]
    yield "cb-division", False, _shapes(basemap, "divisions")
    rivers = _shapes(basemap, "rivers")
    yield "cb-river cb-minor", False, [shape for shape in rivers if shape.rank > RIVER_RANKS[1]]
    yield "cb-river", False, [shape for shape in rivers if RIVER_RANKS[0] < shape.rank <= RIVER_RANKS[1]]
    yield "cb-river cb-major", False, [shape for shape in rivers if shape.rank <= RIVER_RANKS[0]]
    yield "cb-lake", True, _shapes(basemap, "lakes")
    yield "cb-track", False, _shapes(basemap, "railways")
    borders = _shapes(basemap, "boundaries")
    yield "cb-boundary", False, [shape for shape in borders if shape.attrs.get("disputed") != "yes"]
    yield "cb-boundary cb-disputed", False, [shape for shape in borders if shape.attrs.get("disputed") == "yes"]


def country_of(shape: Any) -> str:
    """Give the ISO 3166-1 alpha-2 code of a land shape, or nothing."""
    return str(shape.attrs.get("iso", ""))


def _shapes(basemap: Basemap, name: str) -> list[Any]:
    """Give the shapes of a layer, none where the basemap has no such layer."""
    layer = basemap.layers.get(name)
    return list(layer.shapes) if layer else []


def path(geometries: Sequence[BaseGeometry], origin: tuple[int, int], *, closed: bool) -> str:
    """Give the ``d`` of geometries: each ring or line is ``M x y l dx dy ...``, whole grid steps."""
    lines = _lines(geometries, closed=closed)
    coordinates, owner = shapely.get_coordinates(lines, return_index=True)
    if not len(coordinates):
        return ""
    grid = project_all(coordinates) - np.array(origin)
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    moved = np.ones(len(grid), dtype=bool)
    moved[1:] = (np.diff(grid, axis=0) != 0).any(axis=1)
    moved[starts] = True
    kept, owner = grid[moved], owner[moved]
    steps = np.diff(kept, axis=0, prepend=kept[:1])
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    steps[starts] = kept[starts]
    return "".join(_strokes(steps.tolist(), [*starts.tolist(), len(steps)], "z" if closed else ""))


def _lines(geometries: Sequence[BaseGeometry], *, closed: bool) -> Any:
    """Give the rings of polygons, or the parts of lines."""
    parts = shapely.get_parts(np.asarray(geometries, dtype=object))
    kind = shapely.get_type_id(parts)
    if closed:
        return shapely.get_rings(parts[kind == shapely.GeometryType.POLYGON])
    return parts[(kind == shapely.GeometryType.LINESTRING) | (kind == shapely.GeometryType.LINEARRING)]


def _strokes(steps: list[list[int]], starts: list[int], end: str) -> Iterable[str]:
    """Write each line; one that shrank to a point is left out."""
    for begin, stop in zip(starts, starts[1:], strict=False):
        if stop - begin < 2:
            continue
        x, y = steps[begin]
        rest = " ".join(f"{dx} {dy}" for dx, dy in steps[begin + 1 : stop])
        yield f"M{x} {y}l{rest.replace(' -', '-')}{end}"
