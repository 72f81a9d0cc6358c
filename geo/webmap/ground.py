"""Draw the basemap as SVG paths in the integer grid; the live map reads the same paths back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Basemap, Shape
from geo.webmap.mercator import project_all

Geometries: TypeAlias = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Paper:
    """What paths are drawn on: steps around the equator, and the step coordinates are counted from."""

    grid: int
    origin: tuple[int, int]


RIVER_RANKS = (5, 7)
"""Rivers up to the first rank are broad, up to the second thinner, the rest hair lines (Natural Earth's scale rank)."""


def ground_paths(basemap: Basemap, paper: Paper, story: frozenset[str]) -> str:
    """Give the ``<path>`` elements of the basemap, lowest first."""
    return "".join(f'<path class="{css}" d="{data}"/>' for css, data in coats(basemap, paper, story))


def coats(basemap: Basemap, paper: Paper, story: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give class and ``d`` of each path of the basemap, lowest first."""
    for css, filled, geometries in _strata(basemap, story):
        if data := path(geometries, paper, closed=filled):
            yield f"cb-g {css}", data


def _strata(basemap: Basemap, story: frozenset[str]) -> Iterable[tuple[str, bool, Sequence[BaseGeometry]]]:
    """Give class, filled or not, and geometries of each coat of the basemap, lowest first."""
    extent = basemap.extent
    yield "cb-sea", True, [shapely.box(extent.west, extent.south, extent.east, extent.north)]
    land = shapes_of(basemap, "land")
    yield "cb-land", True, [shape.geometry for shape in land if country_of(shape) not in story]
    yield "cb-land cb-story", True, [shape.geometry for shape in land if country_of(shape) in story]
    yield "cb-division", False, [shape.geometry for shape in shapes_of(basemap, "divisions")]
    rivers = shapes_of(basemap, "rivers")
    yield "cb-river cb-minor", False, [river.geometry for river in rivers if river.rank > RIVER_RANKS[1]]
    yield "cb-river", False, [river.geometry for river in rivers if RIVER_RANKS[0] < river.rank <= RIVER_RANKS[1]]
    yield "cb-river cb-major", False, [river.geometry for river in rivers if river.rank <= RIVER_RANKS[0]]
    yield "cb-lake", True, [shape.geometry for shape in shapes_of(basemap, "lakes")]
    yield "cb-track", False, [shape.geometry for shape in shapes_of(basemap, "railways")]
    borders = shapes_of(basemap, "boundaries")
    yield "cb-boundary", False, [line.geometry for line in borders if line.attrs.get("disputed") != "yes"]
    yield "cb-boundary cb-disputed", False, [line.geometry for line in borders if line.attrs.get("disputed") == "yes"]


def country_of(shape: Shape) -> str:
    """Give the ISO 3166-1 alpha-2 code of a land shape, or nothing."""
    return str(shape.attrs.get("iso", ""))


def shapes_of(basemap: Basemap, name: str) -> list[Shape]:
    """Give the shapes of a layer, none where the basemap has no such layer."""
    layer = basemap.layers.get(name)
    return list(layer.shapes) if layer else []


def path(geometries: Sequence[BaseGeometry], paper: Paper, *, closed: bool) -> str:
    """Give the ``d`` of geometries: each ring or line is ``M x y l dx dy ...``, whole grid steps."""
    lines = _lines(geometries, closed=closed)
    coordinates, owner = shapely.get_coordinates(lines, return_index=True)
    if not len(coordinates):
        return ""
    grid = project_all(coordinates, paper.grid) - np.array(paper.origin)
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    moved = np.ones(len(grid), dtype=bool)
    moved[1:] = (np.diff(grid, axis=0) != 0).any(axis=1)
    moved[starts] = True
    kept, owner = grid[moved], owner[moved]
    steps = np.diff(kept, axis=0, prepend=kept[:1])
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    steps[starts] = kept[starts]
    return "".join(_strokes(steps.tolist(), [*starts.tolist(), len(steps)], "z" if closed else ""))


def _lines(geometries: Sequence[BaseGeometry], *, closed: bool) -> Geometries:
    """Give the rings of polygons, or the parts of lines."""
    parts: Geometries = shapely.get_parts(np.asarray(geometries, dtype=object))
    kind = shapely.get_type_id(parts)
    if closed:
        rings: Geometries = shapely.get_rings(parts[kind == shapely.GeometryType.POLYGON])
        return rings
    lines: Geometries = parts[(kind == shapely.GeometryType.LINESTRING) | (kind == shapely.GeometryType.LINEARRING)]
    return lines


def _strokes(steps: list[list[int]], starts: list[int], end: str) -> Iterable[str]:
    """Write each line; one that shrank to a point is left out."""
    for begin, stop in pairwise(starts):
        if stop - begin < 2:
            continue
        x, y = steps[begin]
        rest = " ".join(f"{dx} {dy}" for dx, dy in steps[begin + 1 : stop])
        yield f"M{x} {y}l{rest.replace(' -', '-')}{end}"
