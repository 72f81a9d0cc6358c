"""FlatGeobuf: GDAL reads back every feature, drawn or not, in the order it went in."""

import io
import json

import pyogrio
import pytest

from geo.exchange import Collection
from geo.exchange.flatgeobuf import flatgeobuf
from tests.exchange.material import drawn, said, same


@pytest.mark.parametrize("nul", [False, True])
def test_gdal_reads_every_feature_and_quote(each: Collection, with_nul: Collection, *, nul: bool) -> None:
    """Quotes and geometries are the same, U+0000 among them, and so is the order of the features."""
    collection = with_nul if nul else each
    found = pyogrio.read_dataframe(io.BytesIO(flatgeobuf(collection)))
    features = [(row["sort"], row["id"]) for row in found.to_dict("records")]
    assert features == [(one.sort, one.id) for one in collection.features]
    assert same(dict(zip(features, found.geometry, strict=True)), drawn(collection))
    assert [json.loads(quotes) for quotes in found["quotes"]] == [one.quotes for one in collection.features]
    assert len(said(collection)) == sum(found["quote_count"])


def test_columns_have_their_types_even_where_there_is_no_row(each: Collection) -> None:
    """A map without links has the columns of links too, a number is a number, and longitude comes first."""
    info = pyogrio.read_info(io.BytesIO(flatgeobuf(each)))
    types = dict(zip(info["fields"], info["dtypes"], strict=True))
    assert types["radius_km"] == types["record_length_km"] == "float64"
    assert (types["quote_count"], types["ends_said"], types["status"]) == ("int64", "bool", "object")
    assert info["crs"] == "EPSG:4326"
