"""Turns the world's outlines and an extent into a ``Basemap``.

Knows the tables and the shapes; knows no documents and no page. A level of detail is chosen, never computed, so the
same extent gives the same vertices on every machine.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import cos, radians

import numpy as np
import shapely

from geo.basemap import tables, towns
from geo.basemap.shapes import Basemap, Kind, Layer, Shape
from geo.model import Extent, Position

PIXELS = 1600  # a map is seldom wider than this on a screen; finer detail would not be seen
KM_PER_DEGREE = 111.32
LANGUAGES = ("en", "zh", "ru", "mn")
EMPTY_SHARE = 1e-6  # of the extent's area: a polygon smaller than this is an artefact of cutting

# Up to which rank a layer is drawn at each level. Ranks of rivers and lakes are Natural Earth's scale ranks, of
# divisions its smallest zoom; the limits keep a map of any width at about the same number of lines.
LIMITS = {
    "rivers": {0.01: 7, 0.03: 6, 0.1: 4, 0.3: 2},
    "lakes": {0.01: 6, 0.03: 5, 0.1: 4, 0.3: 1},
    "divisions": {0.01: 8, 0.03: 6, 0.1: 4, 0.3: 2},
}


def clip(
    extent: Extent,
    detail_km: float | None = None,
    railways: Sequence[tuple[str, Sequence[Position]]] = (),
) -> Basemap:
    """Draw what lies in an extent.

    Args:
        extent: Degrees. A map across the antimeridian is given with ``east`` beyond 180 or below ``west``; its shapes
            then have longitudes up to 540.
        detail_km: What is narrower than this may be left out; by default what a screen of 1600 pixels cannot show.
        railways: The region's own lines, each a name and its stops.

    Raises:
        ValueError: The extent is empty or upside down.
    """
    extent = unwrapped(extent)
    detail = level_for(extent, detail_km)
    land = polygons("land", detail, extent)
    layers = (
        land,
        polygons("lakes", detail, extent),
        lines("divisions", detail, extent),
        lines("boundaries", detail, extent),
        lines("rivers", detail, extent),
        Layer("railways", "line", tuple(railway_shapes(railways, extent))),
        Layer("countries", "point", tuple(label(shape) for shape in land.shapes if shape.attrs["iso"])),
        Layer("towns", "point", towns.chosen(extent)),
    )
    return Basemap(extent, {layer.name: layer for layer in layers}, detail)


def unwrapped(extent: Extent) -> Extent:
    """Spell an extent so that west is less than east, and begins between -180 and 180.

    Raises:
        ValueError: The extent is empty or upside down.
    """
    east = extent.east + 360 if extent.east < extent.west else extent.east
    if not (east > extent.west and extent.north > extent.south):
        raise ValueError(f"an extent needs a width and a height, not {extent}")
    turn = 360 * ((extent.west + 180) // 360)
    return Extent(extent.west - turn, max(extent.south, -90.0), min(east - turn, extent.west - turn + 360), min(extent.north, 90.0))


def level_for(extent: Extent, detail_km: float | None) -> float:
    """Choose the coarsest level that still shows what should be seen."""
    height = radians(min(80.0, abs(extent.south + extent.north) / 2))
    width_km = (extent.east - extent.west) * KM_PER_DEGREE * cos(height)
    wanted = (detail_km if detail_km is not None else width_km / PIXELS) / KM_PER_DEGREE
    return max((level for level in tables.LEVELS if level <= 2 * wanted), default=tables.LEVELS[0])


def named(row: Mapping[str, str]) -> dict[str, str]:
    """Give the names of a row by language."""
    return {language: row[language] for language in LANGUAGES if row.get(language)}


def grouped(layer: str, detail: float, extent: Extent) -> Iterator[tuple[Mapping[str, str], int, list[shapely.Geometry]]]:
    """Give a layer's rows with their parts cut to the extent, in the order of rank, then of the table."""
    parts = tables.within(detail, layer, extent)
    drawn = parts.ranks <= LIMITS.get(layer, {}).get(detail, 255)
    cut = shapely.clip_by_rect(parts.geometries[drawn], extent.west, extent.south, extent.east, extent.north)
    groups: dict[tuple[int, int], list[shapely.Geometry]] = {}
    for rank, subject, geometry in zip(parts.ranks[drawn].tolist(), parts.subjects[drawn].tolist(), cut, strict=True):
        if not shapely.is_empty(geometry):
            groups.setdefault((rank, subject), []).append(geometry)
    rows = tables.rows(layer, np.array([subject for _, subject in groups], dtype=np.int64))
    for (rank, subject), geometries in sorted(groups.items(), key=lambda item: item[0]):
        yield rows[subject], rank, geometries


def polygons(name: str, detail: float, extent: Extent) -> Layer:
    """Draw a layer of areas."""
    least = EMPTY_SHARE * (extent.east - extent.west) * (extent.north - extent.south)
    shapes = []
    for row, rank, geometries in grouped(name, detail, extent):
        geometry = area(geometries, least)
        if not geometry.is_empty:
            attrs = {key: row[key] for key in ("iso",) if key in row}
            shapes.append(Shape(row.get("en", row.get("name", "")), named(row), rank, geometry, attrs))
    return Layer(name, "polygon", tuple(shapes))


def area(geometries: Sequence[shapely.Geometry], least: float) -> shapely.Geometry:
    """Join parts into one area: what cutting has spoilt is mended, slivers are dropped."""
    parts = np.array(geometries, dtype=object)
    bad = ~shapely.is_valid(parts)
    parts[bad] = shapely.make_valid(parts[bad], method="structure", keep_collapsed=False)
    single = shapely.get_parts(shapely.get_parts(parts))
    return shapely.multipolygons(single[shapely.area(single) > least])


def lines(name: str, detail: float, extent: Extent) -> Layer:
    """Draw a layer of lines, each joined into as few pieces as there can be."""
    kind: Kind = "line"
    shapes = []
    for row, rank, geometries in grouped(name, detail, extent):
        whole = shapely.line_merge(shapely.multilinestrings(shapely.get_parts(geometries)))
        attrs = {key: value for key, value in row.items() if key != "name"}
        shapes.append(Shape(row.get("name", ""), {}, rank, shapely.multilinestrings(shapely.get_parts(whole)), attrs))
    return Layer(name, kind, tuple(shapes))


def railway_shapes(railways: Sequence[tuple[str, Sequence[Position]]], extent: Extent) -> Iterator[Shape]:
    """Draw the given railways through their stops, as far as they lie in the extent."""
    for name, stops in railways:
        line = shapely.linestrings([(extent.west + (stop.longitude - extent.west) % 360, stop.latitude) for stop in stops])
        cut = shapely.clip_by_rect(line, extent.west, extent.south, extent.east, extent.north)
        if not cut.is_empty:
            yield Shape(name, {"en": name}, 0, shapely.multilinestrings(shapely.get_parts(cut)))


def label(country: Shape) -> Shape:
    """Give the point where a country's name stands: well inside the largest part that is seen."""
    parts = shapely.get_parts(country.geometry)
    largest = parts[np.argmax(shapely.area(parts))]
    point = shapely.point_on_surface(largest)
    return Shape(country.name, country.names, country.rank, point, country.attrs)
