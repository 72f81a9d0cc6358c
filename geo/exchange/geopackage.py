"""Turns features into a GeoPackage that QGIS opens ready drawn: places, links, quotes, and a style for each layer.

GDAL writes each layer; put together they are one file. Links that are a point (a zone at one place) stand in a layer of
their own, since a style draws either points or lines.
"""

import io
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import pandas as pd
import pyogrio

from geo.exchange.collection import LINK, PLACE, Collection, Feature
from geo.exchange.columns import LINKS, PLACES, QUOTES, layer, quote_row, table
from geo.exchange.popup import popup
from geo.exchange.qgis import style_of_links, style_of_places
from geo.exchange.text import refuse_nul

EPOCH: Final = "1970-01-01T00:00:00.000Z"
"""Stands where the format wants to know when: no clock is asked, so that the same texts give the same bytes."""
CHANGE_COUNTER: Final = 24
VERSION_VALID_FOR: Final = 92
"""Where a SQLite file counts its changes, in bytes; both hold the same number. Source: "Database File Format", 1.3."""
GEOMETRY: Final = "geom"
_OF_AN_INDEX: Final = ("_node", "_parent", "_rowid")
"""Endings of the tables that make up a spatial index, which SQLite makes by itself."""


@dataclass(frozen=True, slots=True)
class _Layer:
    name: str
    what: str
    frame: pd.DataFrame
    geometry: str = ""
    style: str = ""


def geopackage(collection: Collection) -> bytes:
    """Write every feature, a table of quotes that leads to them, and the styles.

    Raises:
        InputError: A text holds U+0000, which ends every cell of this format.
    """
    layers = list(_layers(collection.features))
    for one, where in ((one, list(_where(one.frame, collection))) for one in layers):
        refuse_nul(one.frame, where, "GeoPackage")
    return _together([_written(one) for one in (*layers, _styles(layers))])


def _layers(features: Sequence[Feature]) -> Iterator[_Layer]:
    """Give the layers, the lines first so that points lie upon them."""
    points = [one for one in features if one.geometry is not None and one.geometry.geom_type == "Point"]
    lines = [one for one in features if one.sort == LINK and one not in points]
    zones = [one for one in points if one.sort == LINK]
    places = [one for one in points if one.sort == PLACE]
    yield _drawn("places", "Places the texts name", places, "Point", style_of_places(places))
    yield _drawn("links", "Links the texts speak of", lines, "MultiLineString", style_of_links(lines))
    if zones:
        yield _drawn("zones", "Links that lie at one place", zones, "Point", style_of_places(zones))
    quotes = [quote_row(feature, quote) for feature in features for quote in feature.quotes]
    yield _Layer("quotes", "What the texts say, verbatim", table(quotes, (PLACE, LINK, *QUOTES)))


def _drawn(name: str, what: str, features: Sequence[Feature], geometry: str, style: str) -> _Layer:
    """Give a layer with a geometry, and with what a pop-up shows."""
    frame = layer(features, LINKS if name != "places" else PLACES)
    frame["popup"] = pd.array([popup(feature) for feature in features], dtype="string")
    return _Layer(name, what, frame, geometry, style)


def _where(frame: pd.DataFrame, collection: Collection) -> Iterator[str]:
    """Say of each row where its texts stand."""
    if "document" not in frame:
        yield from frame["id"]
        return
    files = {document.id: document.file for document in collection.documents}
    for document, start, end in zip(frame["document"], frame["start"], frame["end"], strict=True):
        yield f"{files[document]}, characters {start}-{end}"


def _styles(layers: Iterable[_Layer]) -> _Layer:
    """Give the table QGIS looks a style up in: by layer and column, the default one first."""
    rows = [
        {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": one.name,
            "f_geometry_column": GEOMETRY,
            "styleName": one.name,
            "styleQML": one.style,
            "styleSLD": "",
            "useAsDefault": True,
            "description": one.what,
            "owner": "",
            "ui": None,
            "update_time": pd.Timestamp(EPOCH),
        }
        for one in layers
        if one.style
    ]
    return _Layer("layer_styles", "Styles for QGIS", pd.DataFrame(rows))


def _written(one: _Layer) -> bytes:
    """Write one layer as a GeoPackage of its own."""
    memory = io.BytesIO()
    drawn = (
        {"geometry_type": one.geometry, "promote_to_multi": one.geometry.startswith("Multi")} if one.geometry else {}
    )
    pyogrio.write_dataframe(
        one.frame,
        memory,
        driver="GPKG",
        layer=one.name,
        layer_options={"IDENTIFIER": one.name, "DESCRIPTION": one.what},
        **drawn,
    )
    return memory.getvalue()


def _together(parts: Sequence[bytes]) -> bytes:
    """Make one GeoPackage of several."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as whole:
        whole.deserialize(parts[0])
        for part in parts[1:]:
            whole.execute("ATTACH ':memory:' AS other")
            whole.deserialize(part, name="other")
            _take_over(whole)
            whole.execute("DETACH other")
        for column, target in ((PLACE, "places"), (LINK, "links")):
            whole.execute(f"CREATE INDEX quotes_{column} ON quotes ({column})")
            whole.execute(f"CREATE UNIQUE INDEX {target}_id ON {target} (id)")
        whole.execute("UPDATE gpkg_contents SET last_change = ?", (EPOCH,))
        whole.execute("VACUUM")  # so that nothing stays of the time that stood there
        return _uncounted(whole.serialize())


def _uncounted(data: bytes) -> bytes:
    """Begin to count changes anew: how many there were depends on how busy the machine was."""
    one = (1).to_bytes(4, "big")
    between, behind = CHANGE_COUNTER + len(one), VERSION_VALID_FOR + len(one)
    return data[:CHANGE_COUNTER] + one + data[between:VERSION_VALID_FOR] + one + data[behind:]


def _take_over(whole: sqlite3.Connection) -> None:
    """Copy the tables of the attached GeoPackage with their rows, then what watches over them."""
    there = {name for (name,) in whole.execute("SELECT name FROM main.sqlite_master")}
    found = whole.execute("SELECT type, name, sql FROM other.sqlite_master WHERE sql NOT NULL").fetchall()
    new = [(sort, name, sql) for sort, name, sql in found if not name.startswith("sqlite_")]
    for sort, name, sql in new:
        if sort == "table" and not (name.startswith("rtree_") and name.endswith(_OF_AN_INDEX)):
            if name not in there:
                whole.execute(sql)
            whole.execute(f'INSERT OR IGNORE INTO main."{name}" SELECT * FROM other."{name}"')  # noqa: S608  # our own names
    for sort, name, sql in new:
        if sort != "table" and name not in there:
            whole.execute(sql)
