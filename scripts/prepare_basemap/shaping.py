"""Simplifies outlines and lines, and puts them on the stored grid."""

from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray

UNITS = 1_000  # stored coordinates are degrees times this, so neighbours share their vertices exactly

Geometries = NDArray[np.object_]


def polygons_of(geometries: Iterable[shapely.Geometry]) -> Geometries:
    """Give the polygons of anything that have not shrunk to nothing."""
    parts: Geometries = shapely.get_parts(shapely.get_parts(list(geometries)))
    wanted: Geometries = parts[(shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & ~shapely.is_empty(parts)]
    return wanted


def valid(geometries: Geometries) -> Geometries:
    """Mend what is invalid and leave the rest untouched."""
    for index in np.flatnonzero(~shapely.is_valid(geometries)):
        mended = shapely.make_valid(geometries[index], method="structure", keep_collapsed=False)
        geometries[index] = shapely.multipolygons(polygons_of([mended]))
    return geometries


def on_grid(geometries: Geometries) -> Geometries:
    """Move every vertex to the stored grid, the same way for neighbours."""
    moved: Geometries = shapely.transform(geometries, lambda points: np.round(points * UNITS) / UNITS)
    return moved


def placed(point: shapely.Point) -> shapely.Point:
    """Move one point to the stored grid."""
    return shapely.Point(round(point.x * UNITS) / UNITS, round(point.y * UNITS) / UNITS)


def outlines_at(outlines: Geometries, level: float) -> Geometries:
    """Simplify neighbours together, so that no gap opens between them, and put them on the grid.

    The grid may push a vertex over a neighbour's line, hence the cleaning; what that adds lies on the grid again.
    """
    coarse = valid(on_grid(shapely.coverage_simplify(outlines, level)))
    clean = shapely.coverage_clean(coarse, snapping_distance=0)
    outlined: Geometries = shapely.remove_repeated_points(valid(on_grid(clean)))
    return outlined


def lines_at(lines: Geometries, level: float) -> Geometries:
    """Thin each line between its two ends, so that junctions stay junctions; too short ones are left out.

    Line simplification keeps what lies further off than its tolerance, outline simplification what spans a triangle
    larger than its tolerance squared; half the level makes lines and outlines look alike.
    """
    simple = shapely.remove_repeated_points(on_grid(shapely.simplify(lines, level / 2)))
    long: Geometries = shapely.normalize(simple[shapely.length(simple) >= 2 * level])
    return long


def segments(geometry: shapely.Geometry) -> NDArray[np.int64]:
    """Give the segments of an outline as rows of four integers, each in the same direction for both neighbours."""
    rows = [np.empty((0, 4), dtype=np.int64)]
    for ring in shapely.get_rings(polygons_of([geometry])):
        points = np.round(shapely.get_coordinates(ring) * UNITS).astype(np.int64)
        pairs = np.hstack([points[:-1], points[1:]])
        swap = (pairs[:, 0] > pairs[:, 2]) | ((pairs[:, 0] == pairs[:, 2]) & (pairs[:, 1] > pairs[:, 3]))
        pairs[swap] = pairs[swap][:, [2, 3, 0, 1]]
        rows.append(pairs)
    return np.unique(np.vstack(rows), axis=0)


def merged(rows: NDArray[np.int64]) -> Geometries:
    """Join segments into as few lines as there can be, in a fixed order."""
    lines = shapely.linestrings(rows.reshape(-1, 2, 2) / UNITS)
    joined: Geometries = shapely.get_parts(shapely.normalize(shapely.line_merge(shapely.multilinestrings(lines))))
    return joined
