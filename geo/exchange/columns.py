"""Turns features and quotes into the plain columns of formats whose cells hold no lists.

What is nested in the GeoJSON is spelled out here as columns of its own, or written as JSON into one cell.
"""

from collections.abc import Sequence
from typing import Any

import geopandas
import pandas as pd

from geo.exchange.collection import LINK, PLACE, Feature, Values, as_json

Row = dict[str, object]

_BESIDE = (
    "record_status",
    "record_opened",
    "record_note",
    "record_length_km",
    "record_source",
    "record_url",
    "ruling",
    "certainty",
    "quote_count",
)
"""What is on record, what a person ruled, and how many sentences there are."""
PLACES = (
    *("id", "name", "names", "kind", "country", "geonames", "wikidata"),
    *("accuracy", "radius_km", "location_source", "location_url", "faces", "traits"),
    *_BESIDE,
)
LINKS = (
    *("id", "name", "names", "kind", "status", "state", "opened", "ends", "ends_said", "stops", "geometry_class"),
    *_BESIDE,
)
FEATURES = ("sort", *dict.fromkeys((*PLACES[: -len(_BESIDE)], *LINKS)))
"""Columns that places and links share, empty where one has none of it."""
QUOTES = (
    *("document", "exact", "start", "end", "mentions", "prefix", "suffix"),
    *("title", "publisher", "published", "url", "fragment_url", "language", "sha256"),
    *("on_record", "ruling", "certainty"),
)
_TYPES: dict[str, Any] = {
    **dict.fromkeys(("radius_km", "record_length_km"), "Float64"),
    **dict.fromkeys(("start", "end", "quote_count"), "Int64"),
    "ends_said": "boolean",
}
"""Columns that are no text; said beforehand, since a column without any value would not tell."""


def table(rows: Sequence[Row], names: Sequence[str]) -> pd.DataFrame:
    """Give rows as a table with just these columns, each of its type even where there is no row."""
    columns = {name: pd.array([row.get(name) for row in rows], dtype=_TYPES.get(name, "string")) for name in names}
    return pd.DataFrame(columns)


def layer(features: Sequence[Feature], names: Sequence[str]) -> geopandas.GeoDataFrame:
    """Give features as a table with just these columns and their geometry."""
    rows = [feature_row(feature) for feature in features]
    return geopandas.GeoDataFrame(
        table(rows, names), geometry=[feature.geometry for feature in features], crs="EPSG:4326"
    )


def feature_row(feature: Feature) -> Row:
    """Give the columns of one feature."""
    of = feature.properties
    own = _place(of) if feature.sort == PLACE else _link(of)
    return {
        "sort": feature.sort,
        "id": feature.id,
        "name": feature.name,
        "names": as_json(of["names"]),
        "kind": feature.kind,
        "state": feature.state,
        **own,
        **_beside(of),
    }


def quote_row(feature: Feature, said: Values) -> Row:
    """Give the columns of one sentence, and whose it is."""
    kept = {name: said[name] for name in QUOTES if name in said}
    return {
        PLACE: feature.id if feature.sort == PLACE else None,
        LINK: feature.id if feature.sort == LINK else None,
        **kept,
        "mentions": as_json(said["mentions"]),
        "on_record": as_json(said["records"]),
        **_ruling(said),
    }


def _place(of: Values) -> Row:
    accuracy, faces = of["accuracy"], of["faces"] or {}
    return {
        "country": of["country"],
        **of["identifiers"],
        "accuracy": accuracy["class"],
        "radius_km": accuracy["radius_km"],
        "location_source": accuracy["source"]["citation"],
        "location_url": accuracy["source"]["url"],
        "faces": faces.get("id", ""),
        "traits": as_json(of["traits"]),
    }


def _link(of: Values) -> Row:
    return {
        "status": of["status"],
        "opened": of["opened"],
        "ends": ";".join(of["ends"]),
        "ends_said": bool(of["ends_said"]),
        "stops": as_json(of["stops"]),
        "geometry_class": of["geometry_class"],
    }


def _beside(of: Values) -> Row:
    record = of["record"] or {}
    source = record.get("source", {})
    return {
        "record_status": record.get("status", ""),
        "record_opened": record.get("opened", ""),
        "record_note": record.get("note", ""),
        "record_length_km": record.get("length_km"),
        "record_source": source.get("citation", ""),
        "record_url": source.get("url", ""),
        "quote_count": len(of["quotes"]),
        **_ruling(of),
    }


def _ruling(of: Values) -> Row:
    ruling = of["ruling"] or {}
    return {"ruling": ruling.get("reason", ""), "certainty": ruling.get("certainty", "")}
