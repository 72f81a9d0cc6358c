"""Reads the committed tables of ``outlines/``, and only what lies in an extent.

A level is one file of flat integer arrays (``outlines/README.md`` says which). Reading it takes about a millisecond,
so a map of one region never pays for the rest of the world. Knows no basemap.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.model import Extent

FOLDER = Path(__file__).parent / "outlines"
UNITS = 1_000  # stored integers to a degree
LEVELS = (0.01, 0.03, 0.1, 0.3)  # degrees, finest first
LAYERS = ("land", "lakes", "boundaries", "divisions", "rivers", "towns")
POLYGONS = ("land", "lakes")

Integers = NDArray[np.int64]
Geometries = NDArray[np.object_]


@dataclass(frozen=True, slots=True)
class Level:
    """The outlines of the world in one level of detail: parts, made of rings, made of vertices.

    Attributes:
        starts: First vertex of each ring (rings, 2), in units.
        steps: From each vertex to the next (vertices, 2); zero where a ring starts.
        rings: Where each ring's vertices begin (rings + 1).
        parts: Where each part's rings begin (parts + 1).
        bounds: West, south, east, north of each part (parts, 4).
        layer: Index into ``LAYERS`` of each part.
        subject: Row of the layer's CSV of each part.
        rank: Of each part, 0 the most important.
    """

    starts: Integers
    steps: Integers
    rings: Integers
    parts: Integers
    bounds: Integers
    layer: Integers
    subject: Integers
    rank: Integers


@dataclass(frozen=True, slots=True)
class Parts:
    """Some parts of one layer, moved in longitude where the extent asks for it."""

    geometries: Geometries
    subjects: Integers
    ranks: Integers


@cache
def level(detail: float) -> Level:
    """Read the outlines of one level of detail."""
    with np.load(FOLDER / f"outlines-{detail}.npz") as arrays:
        return Level(**{name: arrays[name] for name in Level.__slots__})


@cache
def lines(layer: str) -> tuple[str, ...]:
    """Read a layer's CSV as lines; no field of it holds a line break."""
    return tuple((FOLDER / f"{layer}.csv").read_text(encoding="utf-8").splitlines())


def rows(layer: str, subjects: Integers) -> dict[int, dict[str, str]]:
    """Give the rows of a layer's CSV that are asked for, by number."""
    text = lines(layer)
    wanted = sorted(set(subjects.tolist()))
    return dict(zip(wanted, csv.DictReader([text[0], *(text[i + 1] for i in wanted)]), strict=True))


def ranges(starts: Integers, ends: Integers) -> tuple[Integers, Integers]:
    """Give the numbers of all ranges one after another, and where each range begins in them."""
    lengths = ends - starts
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    return np.arange(offsets[-1]) + np.repeat(starts - offsets[:-1], lengths), offsets


def vertices(table: Level, rings: Integers) -> tuple[NDArray[np.float64], Integers]:
    """Give the vertices of some rings in degrees, and where each ring begins in them."""
    chosen, offsets = ranges(table.rings[rings], table.rings[rings + 1])
    walked = np.cumsum(table.steps[chosen], axis=0, dtype=np.int64)
    moved = table.starts[rings] - walked[offsets[:-1]]
    return (walked + np.repeat(moved, np.diff(offsets), axis=0)) / UNITS, offsets


def geometries(table: Level, layer: str, parts: Integers) -> Geometries:
    """Build the geometries of some parts of a layer."""
    rings, ring_offsets = ranges(table.parts[parts], table.parts[parts + 1])
    points, offsets = vertices(table, rings)
    built: Geometries
    if layer in POLYGONS:
        built = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points, (offsets, ring_offsets))
    elif layer == "towns":
        built = shapely.points(points)
    else:
        built = shapely.from_ragged_array(shapely.GeometryType.LINESTRING, points, (offsets,))
    return built


def overlap(bounds: Integers, extent: Extent, turn: int) -> tuple[Integers, Integers]:
    """Give west, south and east, north of what each of some bounds shares with an extent moved by a turn."""
    low = np.floor(np.multiply((extent.west - turn, extent.south), UNITS)).astype(np.int32)
    high = np.ceil(np.multiply((extent.east - turn, extent.north), UNITS)).astype(np.int32)
    return np.maximum(bounds[:, :2], low), np.minimum(bounds[:, 2:], high)


def weight(detail: float, extent: Extent, limits: Mapping[str, int]) -> float:
    """Estimate how many vertices lie in an extent at a level, up to a rank in each layer.

    A part that is cut counts by the share of its bounds that is left, so nothing has to be built to know.
    """
    table = level(detail)
    most = np.array([limits.get(layer, 255) for layer in LAYERS])
    vertices = np.diff(table.rings[table.parts]) * (table.rank <= most[table.layer])
    size = np.maximum(table.bounds[:, 2:] - table.bounds[:, :2], 1)
    total = 0.0
    for turn in turns(extent):
        low, high = overlap(table.bounds, extent, turn)
        width, height = (np.clip((high - low) / size, 0, 1)).T
        total += float(vertices @ (width * height))
    return total


def within(detail: float, layer: str, extent: Extent) -> Parts:
    """Give the parts of a layer that may reach into an extent, also across the antimeridian."""
    table = level(detail)
    number = LAYERS.index(layer)
    start, end = np.searchsorted(table.layer, (number, number + 1)).tolist()  # a level's parts stand layer by layer
    found = []
    for turn in turns(extent):
        low, high = overlap(table.bounds[start:end], extent, turn)
        parts = start + np.flatnonzero((low <= high).all(axis=1))
        shapes = geometries(table, layer, parts)
        moved = shapely.transform(shapes, lambda points, turn=turn: np.add(points, (turn, 0))) if turn else shapes
        found.append((moved, table.subject[parts], table.rank[parts]))
    return Parts(*(np.concatenate(columns) for columns in zip(*found, strict=True)))


def turns(extent: Extent) -> tuple[int, ...]:
    """Give the full turns by which the world between -180 and 180 must be moved to fill an extent."""
    return tuple(turn for turn in (-360, 0, 360) if extent.west < 180 + turn and extent.east > turn - 180)
