"""Writes the tables: a CSV for each layer, flat arrays of integers for each level."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from scripts.prepare_basemap.shaping import UNITS
from scripts.prepare_basemap.sources import LANGUAGES

LEVELS = (0.01, 0.03, 0.1, 0.3)  # degrees; what is narrower is simplified away
LAYERS = ("land", "lakes", "boundaries", "divisions", "rivers", "towns")
LONGEST = 30.0  # degrees; a step between two vertices must fit 16 bits
HEADS = {
    "land": ("iso", *LANGUAGES),
    "lakes": ("name",),
    "boundaries": ("a", "b", "disputed"),
    "divisions": ("country",),
    "rivers": ("name",),
    "towns": (*LANGUAGES, "country", "capital", "population"),
}


@dataclass(frozen=True)
class Part:
    """One polygon, line or point of a layer: row ``subject`` of the layer's CSV is what it is part of."""

    layer: str
    subject: int
    rank: int
    geometry: shapely.Geometry


@dataclass(frozen=True)
class Tables:
    """What will be written: rows of each layer's CSV, and the parts of each level."""

    rows: dict[str, list[tuple[str, ...]]]
    parts: dict[float, list[Part]]

    def subject(self, layer: str, row: tuple[str, ...]) -> int:
        """Give the number of a row, adding it where it is new."""
        rows = self.rows[layer]
        if row not in rows:
            rows.append(row)
        return rows.index(row)


def write(folder: Path, tables: Tables) -> Iterator[str]:
    """Write everything, and say of each level how large it is."""
    for layer, head in HEADS.items():
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([head, *tables.rows[layer]])
        (folder / f"{layer}.csv").write_text(text.getvalue(), encoding="utf-8")
    for level, parts in tables.parts.items():
        path = folder / f"outlines-{level}.npz"
        vertices = write_level(path, sorted(parts, key=order))
        yield f"{path.name}: {len(parts)} parts, {vertices} vertices, {path.stat().st_size} bytes"


def order(part: Part) -> tuple[int, int, int, tuple[float, ...]]:
    """Give what parts are sorted by."""
    return LAYERS.index(part.layer), part.subject, part.rank, part.geometry.bounds


def write_level(path: Path, parts: Sequence[Part]) -> int:
    """Write the parts of one level as flat arrays of integers, and give the number of vertices."""
    geometries = np.array([part.geometry for part in parts])
    polygon = shapely.get_type_id(geometries) == shapely.GeometryType.POLYGON
    rings = [shapely.get_rings(part) if flat else [part] for part, flat in zip(geometries, polygon, strict=True)]
    pieces = shapely.segmentize(np.concatenate(rings), LONGEST)
    offsets = np.concatenate([[0], np.cumsum(shapely.get_num_coordinates(pieces))])
    vertices = np.round(shapely.get_coordinates(pieces) * UNITS).astype(np.int32)
    steps = np.diff(vertices, axis=0, prepend=0)
    steps[offsets[:-1]] = 0
    np.savez(
        path,
        starts=vertices[offsets[:-1]],
        steps=steps.astype(np.int16, casting="same_kind"),
        rings=offsets.astype(np.int32),
        parts=np.concatenate([[0], np.cumsum([len(group) for group in rings])]).astype(np.int32),
        bounds=np.round(shapely.bounds(geometries) * UNITS).astype(np.int32),
        layer=np.array([LAYERS.index(part.layer) for part in parts], dtype=np.uint8),
        subject=np.array([part.subject for part in parts], dtype=np.uint16),
        rank=np.array([part.rank for part in parts], dtype=np.uint8),
    )
    return len(vertices)
