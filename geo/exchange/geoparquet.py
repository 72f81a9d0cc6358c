"""Turns features into GeoParquet: one row a feature, its properties nested as in the GeoJSON."""

import importlib.util
import io
from typing import TYPE_CHECKING

import geopandas
import pandas as pd

from geo.exchange.collection import Collection
from geo.model import InputError

if TYPE_CHECKING:
    import pyarrow


def geoparquet(collection: Collection) -> bytes:
    """Write every feature.

    Raises:
        InputError: PyArrow, which is an extra, is not installed.
    """
    if importlib.util.find_spec("pyarrow") is None:
        raise InputError(["GeoParquet needs PyArrow: pip install 'crossborder-map[parquet]'."])
    features = collection.features
    rows = [{"sort": one.sort, **one.properties, "names": list(one.properties["names"].items())} for one in features]
    frame = geopandas.GeoDataFrame(
        {name: _column([row.get(name) for row in rows], sort) for name, sort in _types().items()},
        geometry=[feature.geometry for feature in features],
        crs="EPSG:4326",
    )
    return _without_pandas(frame)


def _without_pandas(frame: geopandas.GeoDataFrame) -> bytes:
    """Write a table with nothing in it that only pandas reads: it cannot read back what it says of nested columns."""
    from pyarrow import parquet

    memory = io.BytesIO()
    frame.to_parquet(memory, index=False, schema_version="1.1.0")
    table = parquet.read_table(memory)
    table = table.replace_schema_metadata({b"geo": table.schema.metadata[b"geo"]})
    memory = io.BytesIO()
    parquet.write_table(table, memory, compression="zstd")
    return memory.getvalue()


def _column(values: list[object], sort: "pyarrow.DataType") -> pd.api.extensions.ExtensionArray:
    """Give a column of just this type: what a column of lists holds cannot be told from an empty one."""
    import pyarrow

    return pd.array(pyarrow.array(values, type=sort), dtype=pd.ArrowDtype(sort))


def _types() -> dict[str, "pyarrow.DataType"]:
    """Give the type of each property, those of places and links together."""
    import pyarrow as pa

    text, number = pa.string(), pa.float64()
    source = pa.struct({"id": text, "citation": text, "url": text})
    words = {"start": pa.int64(), "end": pa.int64(), "exact": text}
    ruling = pa.struct({"reason": text, "certainty": text})
    record = {"status": text, "opened": text, "note": text, "length_km": number, "source": source}
    place = pa.struct({"id": text, "name": text, "country": text})
    trait = pa.struct({"kind": text, **words, "document": text, "status": text})
    stop = pa.struct({"id": text, "name": text})
    told = ("title", "publisher", "published", "url", "fragment_url", "sha256", "language")
    quote = {
        "document": text,
        **words,
        **dict.fromkeys(("prefix", "suffix"), text),
        "mentions": pa.list_(pa.struct(words)),
        **dict.fromkeys(told, text),
        "records": pa.list_(pa.struct({"note": text, "source": source})),
        "ruling": ruling,
    }
    return {
        "sort": text,
        "id": text,
        "name": text,
        "names": pa.map_(text, text),
        "kind": text,
        "country": text,
        "identifiers": pa.struct({"geonames": text, "wikidata": text}),
        "accuracy": pa.struct({"class": text, "radius_km": number, "source": source}),
        "status": text,
        "opened": text,
        "ends": pa.list_(text),
        "ends_said": pa.bool_(),
        "stops": pa.list_(pa.list_(stop)),
        "geometry_class": text,
        "record": pa.struct(record),
        "faces": place,
        "traits": pa.list_(trait),
        "ruling": ruling,
        "quotes": pa.list_(pa.struct(quote)),
    }
