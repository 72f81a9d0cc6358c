"""Turns the world's outlines and an extent into a ``Basemap``.

Knows the tables and the shapes; knows no documents and no page. A level of detail is chosen, never computed, so the
same extent gives the same vertices on every machine.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import cos, log2, radians

import numpy as np
import shapely

from geo.basemap import tables, towns
from geo.basemap.shapes import Basemap, Kind, Layer, Shape
from geo.model import Extent, Position

PIXELS = 1600  # a map is seldom wider than this on a screen; finer detail would not be seen
MOST = 40_000  # vertices; about 90 kB gzip, beyond which the basemap would be most of the page
KM_PER_DEGREE = 111.32
LANGUAGES = ("en", "zh", "ru", "mn")
Group = tuple[Mapping[str, str], int, list[shapely.Geometry]]  # row of the table, rank, parts
EMPTY_SHARE = 1e-6  # of the extent's area: a polygon smaller than this is an artefact of cutting

# Up to which rank a layer is drawn at each level. Ranks of rivers and lakes are Natural Earth's scale ranks, of
# divisions its smallest zoom; the limits keep a map of any width at about the same number of lines.
LIMITS: Mapping[float, Mapping[str, int]] = {
    0.01: {"rivers": 7, "lakes": 6, "divisions": 8},
    0.03: {"rivers": 6, "lakes": 5, "divisions": 6},
    0.1: {"rivers": 4, "lakes": 4, "divisions": 4},
    0.3: {"rivers": 2, "lakes": 1, "divisions": 2},
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
    detail = level_for(detail_km) if detail_km is not None else bearable(extent)
    land = polygons("land", detail, extent)
    layers = (
        land,
        lines("rivers", detail, extent),
        polygons("lakes", detail, extent),
        lines("divisions", detail, extent),
        lines("boundaries", detail, extent),
        Layer("railways", "line", tuple(railway_shapes(railways, extent))),
        Layer("countries", "point", labels(land, extent)),
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
    west = extent.west - turn
    return Extent(west, max(extent.south, -90.0), min(east - turn, west + 360), min(extent.north, 90.0))


def bearable(extent: Extent) -> float:
    """Choose the finest level that a screen can show and a page can bear; the coarsest if none is."""
    finest = level_for(width_km(extent) / PIXELS)
    fit = (level for level in tables.LEVELS if level >= finest and tables.weight(level, extent, LIMITS[level]) <= MOST)
    return next(fit, tables.LEVELS[-1])


def width_km(extent: Extent) -> float:
    """Give the width of an extent along its middle."""
    middle = min(80.0, abs(extent.south + extent.north) / 2)
    return (extent.east - extent.west) * KM_PER_DEGREE * cos(radians(middle))


def level_for(detail_km: float) -> float:
    """Choose the coarsest level that still shows what should be seen."""
    return max((level for level in tables.LEVELS if level <= detail_km / KM_PER_DEGREE), default=tables.LEVELS[0])


def named(row: Mapping[str, str]) -> dict[str, str]:
    """Give the names of a row by language."""
    return {language: row[language] for language in LANGUAGES if row.get(language)}


def grouped(layer: str, detail: float, extent: Extent) -> Iterator[Group]:
    """Give a layer's rows with their parts cut to the extent, in the order of rank, then of the table."""
    parts = tables.within(detail, layer, extent)
    drawn = parts.ranks <= LIMITS[detail].get(layer, 255)
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
        geometry = area(geometries, least, crossing=extent.east > 180)
        if not geometry.is_empty:
            attrs = {key: row[key] for key in ("iso",) if key in row}
            shapes.append(Shape(row.get("en", row.get("name", "")), named(row), rank, geometry, attrs))
    return Layer(name, "polygon", tuple(shapes))


def area(geometries: Sequence[shapely.Geometry], least: float, *, crossing: bool) -> shapely.Geometry:
    """Join parts into one area: what cutting has spoilt is mended, slivers are dropped.

    On a map across the antimeridian the parts on its two sides become one.
    """
    parts = np.array(geometries, dtype=object)
    bad = ~shapely.is_valid(parts)
    parts[bad] = shapely.make_valid(parts[bad], method="structure", keep_collapsed=False)
    single = shapely.get_parts(shapely.get_parts(shapely.union_all(parts) if crossing else parts))
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
        line = shapely.linestrings([(stop.longitude + extent.turns(stop.longitude), stop.latitude) for stop in stops])
        cut = shapely.clip_by_rect(line, extent.west, extent.south, extent.east, extent.north)
        if not cut.is_empty:
            yield Shape(name, {"en": name}, 0, shapely.multilinestrings(shapely.get_parts(cut)))


def labels(land: Layer, extent: Extent) -> tuple[Shape, ...]:
    """Give a point for each country's name, the largest in sight first.

    The rank tells the share of the map a country fills: 0 more than half, 1 more than a quarter, and so on.
    """
    sheet = (extent.east - extent.west) * (extent.north - extent.south)
    found = [label(shape, sheet) for shape in land.shapes if shape.attrs["iso"]]
    return tuple(sorted(found, key=lambda shape: (shape.rank, shape.attrs["iso"])))


def label(country: Shape, sheet: float) -> Shape:
    """Give the point where a country's name stands: well inside the largest part that is seen."""
    parts = shapely.get_parts(country.geometry)
    largest = parts[np.argmax(shapely.area(parts))]
    rank = int(-log2(country.geometry.area / sheet))
    return Shape(country.name, country.names, rank, shapely.point_on_surface(largest), country.attrs)
