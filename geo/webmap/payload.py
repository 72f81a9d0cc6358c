"""What the scripts of the page get: one JSON value, each sentence in it once."""

import json
from collections.abc import Mapping
from typing import Any

from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Edition, Feature, Row
from geo.webmap.ground import country_of
from geo.webmap.looks import icon_of, line_class, state_of
from geo.webmap.mercator import anchor

KEPT = (
    "id",
    "name",
    "names",
    "kind",
    "country",
    "accuracy",
    "record",
    "faces",
    "traits",
    "ruling",
    "ends",
    "status",
    "opened",
)
"""The properties of a feature that the popups show."""

TOWN_RANK = 9
"""Towns of a lesser rank never find room beside the marks before the basemap itself has become too coarse."""


def json_block(value: object) -> str:
    """Write a value as JSON that can stand inside a script element and ends it nowhere."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def payload(edition: Edition, origin: tuple[int, int], grid: int) -> dict[str, Any]:
    """Give everything the live map needs beyond what stands in the still."""
    sentences: dict[tuple[object, ...], int] = {}
    quotes: list[dict[str, object]] = []
    features = [_feature(feature, sentences, quotes) for feature in edition.features]
    extent = edition.extent
    around = edition.basemap.extent
    return {
        "title": edition.title,
        "language": edition.language,
        "extent": [extent.west, extent.south, extent.east, extent.north],
        "around": [around.west, around.south, around.east, around.north],
        "origin": origin,
        "grid": grid,
        "documents": {key: value for key, value in _documents(edition).items() if any(q["d"] == key for q in quotes)},
        "order": [document.id for document in edition.documents],
        "quotes": quotes,
        "features": features,
        "labels": _labels(edition),
        "countries": country_names(edition),
    }


def _documents(edition: Edition) -> dict[str, Row]:
    """Give what is known of each text."""
    kept = ("title", "publisher", "author", "published", "url", "sha256", "file", "language")
    return {doc.id: {name: getattr(doc, name) for name in kept if getattr(doc, name)} for doc in edition.documents}


def _feature(
    feature: Feature, sentences: dict[tuple[object, ...], int], quotes: list[dict[str, object]]
) -> dict[str, Any]:
    """Give one feature, its sentences as numbers into ``quotes``, which grows by those not yet in it."""
    row = {name: feature.row[name] for name in KEPT if feature.row.get(name)}
    said = []
    for quote in feature.quotes:
        key = (quote["document"], quote["start"], quote["end"])
        if key not in sentences:
            sentences[key] = len(quotes)
            quotes.append(
                {"d": quote["document"], "s": quote["start"], "t": quote["exact"], "l": quote.get("language") or ""}
            )
        said.append(_said(quote, sentences[key]))
    look = {"line": line_class(feature)} if feature.sort == "link" else {}
    return (
        row
        | look
        | {
            "n": feature.number,
            "sort": feature.sort,
            "icon": icon_of(feature),
            "area": feature.is_area,
            "state": state_of(feature),
            "certainty": feature.row.get("geometry_class") or "",
            "said": said,
        }
        | _where(feature.geometry)
    )


def _said(quote: Row, number: int) -> dict[str, object]:
    """Give what one feature has of its own in a sentence."""
    own = {"q": number, "m": [[mention["start"], mention["end"]] for mention in quote.get("mentions") or ()]}
    optional = {"u": quote.get("fragment_url"), "records": quote.get("records"), "ruling": quote.get("ruling")}
    return own | {name: value for name, value in optional.items() if value}


def _where(geometry: BaseGeometry | None) -> dict[str, Any]:
    """Give where a feature is drawn: ``at`` for its mark, ``lines`` if it is a line."""
    if geometry is None:
        return {}
    at = [round(value, 5) for value in anchor(geometry)]
    parts = [part for part in getattr(geometry, "geoms", (geometry,)) if part.geom_type == "LineString"]
    if not parts:
        return {"at": at}
    return {"at": at, "lines": [[[round(x, 5), round(y, 5)] for x, y, *_ in part.coords] for part in parts]}


def _labels(edition: Edition) -> list[dict[str, object]]:
    """Give the basemap's own names: countries nobody speaks of, and towns, most important first."""
    spoken = {f.id for f in edition.features} | {f.row["name"] for f in edition.features}
    told = {str(f.row["country"]) for f in edition.features if f.kind == "country"}
    labels: list[dict[str, object]] = []
    for layer, kind in (("land", "country"), ("towns", "town")):
        shapes = edition.basemap.layers[layer].shapes if layer in edition.basemap.layers else ()
        for shape in shapes:
            if shape.name in spoken or not shape.name or (kind == "country" and country_of(shape) in told):
                continue
            if kind == "town" and shape.rank > TOWN_RANK:
                continue
            at = [round(value, 3) for value in anchor(shape.geometry)]
            labels.append({"k": kind, "t": shape.name, "r": shape.rank, "at": at, "names": dict(shape.names)})
    return sorted(labels, key=lambda label: (str(label["k"]), label["r"], str(label["t"])))


def country_names(edition: Edition) -> dict[str, dict[str, str]]:
    """Give the names of the countries features lie in, by code and language, as far as the edition itself knows them."""
    known: dict[str, Mapping[str, str]] = {}
    land = edition.basemap.layers.get("land")
    for shape in land.shapes if land else ():
        known[country_of(shape)] = {"en": shape.name, **shape.names}
    for feature in edition.features:
        if feature.kind == "country":
            known[str(feature.row["country"])] = {"en": feature.row["name"], **(feature.row.get("names") or {})}
    told = {str(f.row.get("country") or "") for f in edition.features} | {
        str((f.row.get("faces") or {}).get("country") or "") for f in edition.features
    }
    return {code: dict(known[code]) for code in sorted(told) if code in known}
