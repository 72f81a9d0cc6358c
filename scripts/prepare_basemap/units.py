"""Turns the TopoJSON of the countries into polygons between -180 and 180, one for each of Natural Earth's units."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from scripts.prepare_basemap.shaping import polygons_of
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
    polygons = [within_world(shapely.Polygon(part[0], part[1:])) for part in rings if part]
    return shapely.set_precision(shapely.multipolygons(polygons_of(polygons)), 1e-5, mode="pointwise")


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


def within_world(geometry: shapely.Geometry) -> shapely.Geometry:
    """Cut what reaches over the antimeridian there, and bring every piece back between -180 and 180."""
    west, _, east, _ = geometry.bounds
    if west >= -180 and east <= 180:
        return geometry
    copies = [shapely.transform(geometry, lambda c, turn=turn: np.add(c, (turn, 0))) for turn in (-360, 0, 360)]
    return shapely.union_all([shapely.clip_by_rect(copy, -180, -90, 180, 90) for copy in copies])


def with_crimea(units: Mapping[str, Unit]) -> dict[str, Unit]:
    """Make a unit of its own of what Natural Earth draws in Russia and ISO 3166-2 lists under Ukraine."""
    parts = polygons_of([units["Russia"][1]])
    inside = shapely.covers(CRIMEA, parts)
    return {
        **units,
        "Russia": ("RU", shapely.multipolygons(parts[~inside])),
        "Crimea": (CODES["Crimea"], shapely.multipolygons(parts[inside])),
    }
