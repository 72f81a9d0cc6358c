"""GeoParquet: DuckDB and GeoPandas read back every feature with its quotes as lists."""

import io
import json
from pathlib import Path

import duckdb
import geopandas
import pytest
import shapely
from pyarrow import parquet

from geo.exchange import Collection
from geo.exchange.geoparquet import geoparquet
from tests.exchange.material import drawn, mentioned, said, same


@pytest.fixture
def file(each: Collection, tmp_path: Path) -> Path:
    """Give a GeoParquet in a file."""
    path = tmp_path / "out.parquet"
    path.write_bytes(geoparquet(each))
    return path


def test_duckdb_reads_every_quote_and_mention(each: Collection, file: Path) -> None:
    """Each sentence is one element of a list, to be unnested in one query, and so is each mention in it."""
    with duckdb.connect() as database:
        quotes = f"SELECT sort, id, unnest(quotes) AS q FROM '{file}'"  # noqa: S608
        found = database.sql(f"SELECT sort, id, q.document, q.start, q.end, q.exact FROM ({quotes})")  # noqa: S608
        assert set(found.fetchall()) == said(each)
        words = f"SELECT sort, id, q.document AS document, unnest(q.mentions) AS m FROM ({quotes})"  # noqa: S608
        each_word = database.sql(f"SELECT sort, id, document, m.start, m.end, m.exact FROM ({words})")  # noqa: S608
        assert set(each_word.fetchall()) == mentioned(each)


def test_duckdb_reads_every_geometry(each: Collection, file: Path) -> None:
    """The geometry column is WKB, longitude first, null where nothing is drawn."""
    with duckdb.connect() as database:
        rows = database.sql(f"SELECT sort, id, CAST(geometry AS BLOB) FROM '{file}'").fetchall()  # noqa: S608
    found = {(sort, key): None if wkb is None else shapely.from_wkb(bytes(wkb)) for sort, key, wkb in rows}
    assert same(found, drawn(each))


def test_geopandas_reads_it_back(each: Collection, file: Path) -> None:
    """It comes back with its reference system, its geometries and its nested columns."""
    found = geopandas.read_parquet(file)
    assert found.crs.to_epsg() == 4326
    assert same(dict(zip(zip(found["sort"], found["id"], strict=True), found.geometry, strict=True)), drawn(each))


def test_nul_is_a_character_like_others(with_nul: Collection, tmp_path: Path) -> None:
    """A sentence with U+0000 in it comes back whole."""
    (tmp_path / "out.parquet").write_bytes(geoparquet(with_nul))
    found = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert {quote["exact"] for row in found for quote in row["quotes"]} == {words for *_, words in said(with_nul)}


def test_the_metadata_is_that_of_geoparquet(each: Collection, file: Path) -> None:
    """Version, primary column, encoding and the box around what is drawn, as GeoParquet 1.1 wants them."""
    metadata = json.loads(parquet.read_schema(file).metadata[b"geo"])
    assert (metadata["version"], metadata["primary_column"]) == ("1.1.0", "geometry")
    column = metadata["columns"]["geometry"]
    assert column["encoding"] == "WKB"
    assert set(column["geometry_types"]) == {shape.geom_type for shape in drawn(each).values() if shape is not None}
    shapes = [shape for shape in drawn(each).values() if shape is not None]
    if shapes:
        assert column["bbox"] == list(shapely.total_bounds(shapes))


def test_columns_have_their_types_even_where_there_is_no_row(each: Collection) -> None:
    """A map of nothing has the same columns as any other."""
    schema = parquet.read_schema(io.BytesIO(geoparquet(each)))
    assert str(schema.field("names").type).startswith("map<string, string")
    assert str(schema.field("ends").type) == "list<element: string>"
    quote = schema.field("quotes").type.value_type
    assert [quote.field(name).type for name in ("start", "exact")] == ["int64", "string"]
