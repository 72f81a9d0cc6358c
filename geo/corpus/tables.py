"""The tables a corpus becomes, and how they are written down as GeoParquet. It does not know how anything was found.

Every part of a table has the same columns of the same types, also where it has no row, and the same ``geo`` metadata
(GeoParquet 1.1; longitude first, OGC:CRS84), so that a folder of parts is one table to whoever opens it.
"""

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from geo import export

Row: TypeAlias = Mapping[str, Any]

_TEXT, _NUMBER, _KM = pa.string(), pa.int64(), pa.float64()
_WORDS = pa.list_(pa.struct([("start", _NUMBER), ("end", _NUMBER), ("exact", _TEXT)]))
_QUOTES = pa.list_(
    pa.struct([("document", _TEXT), ("start", _NUMBER), ("end", _NUMBER), ("exact", _TEXT), ("published", _TEXT)])
)
_OF_A_TEXT = [("document", _TEXT), ("sha256", _TEXT), ("published", _TEXT), ("month", _TEXT), ("language", _TEXT)]
_COUNTED = [("documents", _NUMBER), ("first_month", _TEXT), ("last_month", _TEXT)]
_WHERE = [("name", _TEXT), ("kind", _TEXT), ("country", _TEXT)]
_HOW_WELL = [("accuracy", _TEXT), ("radius_km", _KM), ("position_source", _TEXT)]
_LINK = [("link", _TEXT), ("name", _TEXT), ("kind", _TEXT), ("ends", pa.list_(_TEXT)), ("geometry_class", _TEXT)]
_RECORD = [("record_status", _TEXT), ("record_opened", _TEXT), ("record_source", _TEXT)]
_GEOMETRY = ("geometry", pa.binary())

_COLUMNS: Mapping[str, Sequence[tuple[str, pa.DataType]]] = {
    "documents": [
        *_OF_A_TEXT,
        *((name, _TEXT) for name in ("source", "title", "publisher", "author", "url")),
        *((name, _NUMBER) for name in ("characters", "found", "placed", "listed", "ruled_out", "claims")),
    ],
    "mentions": [
        *_OF_A_TEXT,
        *(("start", _NUMBER), ("end", _NUMBER), ("exact", _TEXT)),
        *(("outcome", _TEXT), ("reason", _TEXT), ("place", _TEXT), ("link", _TEXT)),
        *_WHERE,
        *_HOW_WELL,
        *(("candidates", pa.list_(_TEXT)), ("sentence", _TEXT), ("sentence_start", _NUMBER), ("sentence_end", _NUMBER)),
        *(("url", _TEXT), _GEOMETRY),
    ],
    "claims": [
        *_OF_A_TEXT,
        *_LINK,
        *(("status", _TEXT), ("opened", _TEXT), ("ends_said", pa.bool_())),
        *(("start", _NUMBER), ("end", _NUMBER), ("exact", _TEXT), ("words", _WORDS)),
        *_RECORD,
        *(("url", _TEXT), _GEOMETRY),
    ],
    "bad": [("document", _TEXT), ("source", _TEXT), ("reason", _TEXT)],
    "places": [
        *(("place", _TEXT), *_WHERE, ("names", pa.map_(_TEXT, _TEXT)), ("mentions", _NUMBER), *_COUNTED),
        *(*_HOW_WELL, ("quotes", _QUOTES), _GEOMETRY),
    ],
    "links": [
        *(*_LINK, ("claims", _NUMBER), *_COUNTED, ("statuses", pa.list_(_TEXT))),
        *(*_RECORD, ("quotes", _QUOTES), _GEOMETRY),
    ],
    "months": [("place", _TEXT), ("month", _TEXT), ("mentions", _NUMBER), ("documents", _NUMBER)],
}
_SHAPES = {"mentions": ["Point"], "places": ["Point"], "claims": [], "links": []}
"""Types of geometry; an empty list says that there are several."""
PER_BATCH = ("bad", "mentions", "claims", "documents")
"""Tables of which each batch writes a part; that of the documents last, which says that the others are there."""
KEY = b"crossborder:batch"
AT_ONCE = 1_000
"""Rows that are objects of Python at a time, where they come one by one."""


def schema(table: str, key: str = "") -> pa.Schema:
    """Give the columns of a table, and what its parts say of themselves.

    Args:
        table: Its name.
        key: Of the batch whose part it is.
    """
    said = {KEY: key.encode()} if key else {}
    if table in _SHAPES:
        geometry = {"encoding": "WKB", "geometry_types": _SHAPES[table]}
        about = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": geometry}}
        said[b"geo"] = json.dumps(about).encode()
    return pa.schema(_COLUMNS[table], metadata=said)


def write(rows: Iterable[Row], table: str, path: Path, key: str = "") -> None:
    """Write rows as a part of a table; geometries are shapes of shapely, or None."""
    columns, rest = schema(table, key), iter(rows)
    batches = [_batch(some, columns) for some in iter(lambda: list(islice(rest, AT_ONCE)), [])]
    memory = io.BytesIO()
    pq.write_table(pa.Table.from_batches(batches, columns).combine_chunks(), memory, compression="zstd")
    export.put(path, memory.getvalue())


def _batch(rows: Sequence[Row], columns: pa.Schema) -> pa.RecordBatch:
    """Give rows as columns, in which they take a twentieth of the memory."""
    data = {name: [row.get(name) for row in rows] for name in columns.names}
    if "geometry" in data:
        data["geometry"] = [None if shape is None else shapely.to_wkb(shape) for shape in data["geometry"]]
    return pa.record_batch(data, schema=columns)


def key_of(path: Path) -> str:
    """Give the key of the batch whose part a file is; nothing where it is none, or no whole one."""
    try:
        metadata = pq.read_schema(path).metadata or {}
    except (pa.ArrowException, OSError):
        return ""
    return str(metadata.get(KEY, b"").decode())
