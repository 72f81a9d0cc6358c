"""Adds what lies inside the countries: lakes, rivers and first-level lines; the coarser the level, the fewer."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely

from scripts.prepare_basemap.shaping import lines_at, outlines_at, polygons_of, valid
from scripts.prepare_basemap.sources import alpha2, readable, shapefile
from scripts.prepare_basemap.writing import LEVELS, Part, Tables

# Natural Earth's scale rank, or smallest zoom, up to which a level holds lines: more would blacken a map of that level.
RANKS = {0.01: 12, 0.03: 8, 0.1: 5, 0.3: 2}
LAKE = 4  # a lake narrower than this many times the level is not seen


def add_lakes(tables: Tables, folder: Path) -> None:
    """Add lakes; in this wheel they stand in the file of the ocean."""
    table = shapefile(folder, "ne_10m_ocean")
    table = table[table.featurec_2.notna()].sort_values(["scaleran_2", "name"], kind="stable")
    outlines = valid(table.geometry.to_numpy().copy())
    subjects = [tables.subject("lakes", (name,)) for name in readable(table.name)]
    for level in LEVELS:
        rows = zip(outlines_at(outlines, level), subjects, table.scaleran_2, strict=True)
        for geometry, subject, rank in rows:
            large = [polygon for polygon in polygons_of([geometry]) if polygon.area >= (LAKE * level) ** 2]
            tables.parts[level].extend(Part("lakes", subject, int(rank), polygon) for polygon in large)


def add_rivers(tables: Tables, folder: Path) -> None:
    """Add rivers, and the middle lines of the lakes they run through."""
    table = shapefile(folder, "ne_10m_rivers_lake_centerlines")
    table["name"] = readable(table.name)
    for (name, rank), group in table.groupby(["name", "scalerank"], sort=True):
        row = tables.subject("rivers", (name,))
        add_lines(tables, Part("rivers", row, int(rank), joined(group.geometry.to_numpy())))


def add_divisions(tables: Tables, folder: Path) -> None:
    """Add first-level lines; their rank is the zoom from which Natural Earth would draw them."""
    table = shapefile(folder, "ne_10m_admin_1_states_provinces_lines", "UTF-8")
    for (iso3, zoom), group in table.groupby(["adm0_a3", "min_zoom"], sort=True):
        row = tables.subject("divisions", (alpha2(iso3),))
        add_lines(tables, Part("divisions", row, int(zoom), joined(group.geometry.to_numpy())))


def joined(lines: Sequence[shapely.Geometry]) -> shapely.Geometry:
    """Join lines wherever two ends meet."""
    return shapely.line_merge(shapely.union_all(lines))


def add_lines(tables: Tables, whole: Part) -> None:
    """Add lines to every level that holds their rank."""
    lines = np.asarray(shapely.get_parts(whole.geometry))
    for level in LEVELS:
        if whole.rank <= RANKS[level]:
            parts = (Part(whole.layer, whole.subject, whole.rank, line) for line in lines_at(lines, level))
            tables.parts[level].extend(parts)
