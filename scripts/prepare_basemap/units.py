"""Turns the TopoJSON of the countries into polygons, one for each of Natural Earth's units, and cuts them at 180."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from scripts.prepare_basemap.shaping import Geometries, polygons_of, valid
from scripts.prepare_basemap.sources import alpha2, topology

# Natural Earth's units without a code of their own in ISO 3166, under the code ISO 3166 has for the territory.
CODES = {
    "Akrotiri": "GB",
    "Baikonur": "KZ",
    "Bajo Nuevo Bank": "CO",
    "Clipperton I.": "FR",
    "Coral Sea Is.": "AU",
    "Crimea": "UA",
    "Cyprus U.N. Buffer Zone": "CY",
    "Dhekelia": "GB",
    "Indian Ocean Ter.": "CX",
    "Kosovo": "XK",
    "N. Cyprus": "CY",
    "Scarborough Reef": "",
    "Serranilla Bank": "CO",
    "Siachen Glacier": "",
    "Somaliland": "SO",
    "Spratly Is.": "",
    "USNB Guantanamo Bay": "CU",
}
CRIMEA = shapely.box(32.3, 44.2, 36.8, 46.3)

Unit = tuple[str, shapely.Geometry]  # ISO alpha-2 or nothing, and the outline


def country_units(folder: Path) -> dict[str, Unit]:
    """Give Natural Earth's country units by name."""
    source = topology(folder)
    scale, translate = source["transform"]["scale"], source["transform"]["translate"]
    arcs = [np.cumsum(arc, axis=0) * scale + translate for arc in source["arcs"]]
    units = {}
    for item in source["objects"]["countries"]["geometries"]:
        name = item["properties"]["name"]
        parts = item["arcs"] if item["type"] == "MultiPolygon" else [item["arcs"]]
        iso = CODES.get(name) if name in CODES else alpha2(item["id"])
        units[name] = (iso or "", whole(arcs, parts))
    return with_crimea(units)


def whole(arcs: Sequence[NDArray[np.float64]], parts: Sequence[Sequence[Sequence[int]]]) -> shapely.Geometry:
    """Put one unit together from its arcs."""
    rings = [[ring for ring in (joined(arcs, indices) for indices in part) if len(ring) >= 4] for part in parts]
    polygons = [centred(shapely.Polygon(part[0], part[1:])) for part in rings if part]
    return shapely.set_precision(shapely.multipolygons(stitched(polygons)), 1e-5, mode="pointwise")


def joined(arcs: Sequence[NDArray[np.float64]], indices: Sequence[int]) -> NDArray[np.float64]:
    """Put one ring together from its arcs; a negative number is an arc walked backwards."""
    pieces = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
    return unwrapped(np.vstack([pieces[0], *(piece[1:] for piece in pieces[1:])]))


def unwrapped(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    """Take out the jumps of a ring at the antimeridian; close the one around the South Pole by way of the pole."""
    turns = np.round(np.diff(ring[:, 0]) / 360)
    ring = ring.copy()
    ring[1:, 0] -= 360 * np.cumsum(turns)
    if abs(ring[-1, 0] - ring[0, 0]) > 180:
        ring = np.vstack([ring, [[ring[-1, 0], -90.0], [ring[0, 0], -90.0], ring[0]]])
    return ring


def moved(geometry: shapely.Geometry, turn: float) -> shapely.Geometry:
    """Move a geometry east."""
    return shapely.transform(geometry, lambda points: np.add(points, (turn, 0))) if turn else geometry


def centred(polygon: shapely.Polygon) -> shapely.Polygon:
    """Move a polygon by full turns so that its middle lies between -180 and 180, where its neighbours are."""
    west, _, east, _ = polygon.bounds
    return moved(polygon, -360 * np.round((west + east) / 720))


def stitched(polygons: Sequence[shapely.Polygon]) -> Geometries:
    """Join the pieces that Natural Earth has cut along the antimeridian; what goes all around the pole stays."""
    west, _, east, _ = shapely.bounds(polygons).T if polygons else np.empty((4, 0))
    ends = ((west <= -180) | (east >= 180)) & (east - west < 359)
    parts = np.array(polygons, dtype=object)
    pieces = [moved(part, 360) if part.bounds[0] <= -180 else part for part in valid(parts[ends])]
    return np.concatenate([parts[~ends], polygons_of([shapely.union_all(pieces)])])


def within_world(polygon: shapely.Polygon) -> list[shapely.Polygon]:
    """Cut what reaches over the antimeridian there, and bring every piece back between -180 and 180."""
    west, _, east, _ = polygon.bounds
    if west >= -180 and east <= 180:
        return [polygon]
    cut = (shapely.clip_by_rect(moved(polygon, turn), -180, -90, 180, 90) for turn in (-360, 0, 360))
    return list(polygons_of(cut))


def with_crimea(units: Mapping[str, Unit]) -> dict[str, Unit]:
    """Make a unit of its own of what Natural Earth draws in Russia and ISO 3166-2 lists under Ukraine."""
    parts = polygons_of([units["Russia"][1]])
    inside = shapely.covers(CRIMEA, parts)
    return {
        **units,
        "Russia": ("RU", shapely.multipolygons(parts[~inside])),
        "Crimea": (CODES["Crimea"], shapely.multipolygons(parts[inside])),
    }
