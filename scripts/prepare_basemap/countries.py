"""Adds land and boundaries: one coverage of the world, simplified as one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from scripts.prepare_basemap.shaping import UNITS, Geometries, merged, outlines_at, polygons_of, segments, valid
from scripts.prepare_basemap.sources import LANGUAGES, alpha2, country_name, shapefile
from scripts.prepare_basemap.units import country_units, within_world
from scripts.prepare_basemap.writing import LEVELS, Part, Tables

BORDERS = {0.01: 0.003}  # land borders of the finest level are finer: a border port must stand on its own side
REGIONS = {"HK": "CN", "MO": "CN", "AX": "FI"}  # their land border is no international one
NEAR = 0.05  # degrees; lines of two editions of Natural Earth lie no further apart
SEEN = 1.5  # an island narrower than this many times the level is not seen

# Units whose outline is drawn, as disputed, though it runs inside one country or beside none; other such outlines are
# those of leases, bases and a buffer zone, and are left out.
CLAIMED = {"Crimea", "N. Cyprus", "Siachen Glacier", "Somaliland"}

Pair = tuple[str, str]


@dataclass(frozen=True)
class Units:
    """Natural Earth's units in one order: names, ISO codes, outlines."""

    names: tuple[str, ...]
    isos: tuple[str, ...]
    outlines: Geometries

    def at(self, level: float) -> "Units":
        """Give the units at a level of detail."""
        return Units(self.names, self.isos, outlines_at(self.outlines, level))


def add_countries(tables: Tables, folder: Path) -> None:
    """Add land and boundaries at every level."""
    source = sorted(country_units(folder).items())
    raw = valid(np.array([outline for _, (_, outline) in source]))
    clean = shapely.coverage_clean(raw, snapping_distance=0)
    units = Units(tuple(name for name, _ in source), tuple(iso for _, (iso, _) in source), clean)
    for iso in sorted(set(units.isos)):
        tables.subject("land", (iso, *(country_name(iso, language) if iso else "" for language in LANGUAGES)))
    doubtful = disputed_ground(folder)
    for level in LEVELS:
        simple = units.at(level)
        add_land(tables, level, simple)
        add_boundaries(tables, level, units.at(BORDERS[level]) if level in BORDERS else simple, doubtful)


def add_land(tables: Tables, level: float, units: Units) -> None:
    """Add the land of each country, without the islands too small to be seen but with every enclave.

    It is cut at the antimeridian only now, so that both sides of the cut meet in the same points.
    """
    isos = np.array(units.isos)
    wholes = [shapely.coverage_union_all(units.outlines[isos == row[0]]) for row in tables.rows["land"]]
    polygons = [[piece for polygon in polygons_of([whole]) for piece in within_world(polygon)] for whole in wholes]
    owner = np.repeat(np.arange(len(polygons)), [len(parts) for parts in polygons])
    every = np.concatenate(polygons)
    one, other = shapely.STRtree(every).query(every, predicate="intersects")
    beside = set(one[owner[one] != owner[other]].tolist())
    largest = {int(owner[i]): i for i in np.argsort(shapely.area(every), kind="stable").tolist()}
    for index, polygon in enumerate(every):
        seen = polygon.area >= (SEEN * level) ** 2
        if seen or index in beside or largest[int(owner[index])] == index:
            tables.parts[level].append(Part("land", int(owner[index]), 0, polygon))


def disputed_ground(folder: Path) -> dict[Pair, shapely.Geometry]:
    """Give, by pair of countries, the ground near lines Natural Earth calls disputed, indefinite or of control."""
    table = shapefile(folder, "ne_10m_admin_0_boundary_lines_land")
    doubt = table.featurecla.str.startswith(("Disputed", "Indefinite", "Indeterminant", "Line of control"))
    found: dict[Pair, list[shapely.Geometry]] = defaultdict(list)
    for row in table[doubt & (table["type"] == "Land")].itertuples():
        found[ordered(alpha2(row.adm0_a3_l), alpha2(row.adm0_a3_r))].append(row.geometry)
    return {pair: shapely.union_all(shapely.buffer(lines, NEAR)) for pair, lines in found.items()}


def ordered(one: str, other: str) -> Pair:
    """Give two codes in the order of the alphabet."""
    return (one, other) if one <= other else (other, one)


def shared(units: Units) -> dict[Pair, NDArray[np.int64]]:
    """Give the segments that two neighbours share, by their names."""
    owners: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for name, outline in zip(units.names, units.outlines, strict=True):
        for row in segments(outline).tolist():
            owners[tuple(row)].append(name)
    found: dict[Pair, list[tuple[int, ...]]] = defaultdict(list)
    for segment, names in owners.items():
        if len(names) == 2:
            found[names[0], names[1]].append(segment)
    return {pair: np.array(sorted(rows)) for pair, rows in found.items()}


def add_boundaries(tables: Tables, level: float, units: Units, doubtful: Mapping[Pair, shapely.Geometry]) -> None:
    """Add the lines between units: as boundaries, or as divisions where no country ends."""
    isos = dict(zip(units.names, units.isos, strict=True))
    for (one, other), rows in sorted(shared(units).items()):
        pair = ordered(isos[one], isos[other])
        inside = pair[0] == pair[1] or not pair[0]
        if inside and not CLAIMED & {one, other}:
            continue
        if not inside and REGIONS.get(pair[0], pair[0]) == REGIONS.get(pair[1], pair[1]):
            row = tables.subject("divisions", (REGIONS.get(pair[0], pair[0]),))
            tables.parts[level].extend(Part("divisions", row, 4, line) for line in merged(rows))
            continue
        doubt = np.full(len(rows), fill_value=True) if inside else near(rows, doubtful.get(pair))
        add_boundary(tables, level, pair, rows, doubt)


def near(rows: NDArray[np.int64], ground: shapely.Geometry | None) -> NDArray[np.bool_]:
    """Say which segments run over a ground."""
    middles = shapely.points((rows[:, :2] + rows[:, 2:]) / 2 / UNITS)
    over: NDArray[np.bool_] = shapely.covers(ground if ground is not None else shapely.Polygon(), middles)
    return over


def add_boundary(
    tables: Tables, level: float, pair: Sequence[str], rows: NDArray[np.int64], doubt: NDArray[np.bool_]
) -> None:
    """Add the boundary of two countries: what is agreed and what is disputed are two rows."""
    for chosen, disputed in ((~doubt, "no"), (doubt, "yes")):
        if chosen.any():
            row = tables.subject("boundaries", (*pair, disputed))
            tables.parts[level].extend(Part("boundaries", row, 0, line) for line in merged(rows[chosen]))
