"""What the scripts of the page get: one JSON value, each sentence in it once."""

import json
from collections.abc import Mapping
from typing import Any

from geo.webmap.edition import Edition, Feature, Row, Shape
from geo.webmap.ground import country_of, shapes_of
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

TOWNS = 220
"""Names of towns the live map has in store, the most important first; with each come its names in other scripts."""


def json_block(value: object) -> str:
    """Write a value as JSON that can stand inside a script element and ends it nowhere."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def payload(edition: Edition, anchors: Mapping[str, tuple[float, float]]) -> dict[str, Any]:
    """Give everything the live map needs beyond what stands in the still."""
    sentences: dict[tuple[object, ...], int] = {}
    quotes: list[dict[str, object]] = []
    features = [_feature(feature, sentences, quotes) | _where(feature, anchors) for feature in edition.features]
    view = edition.view
    around = edition.basemap.extent
    return {
        "title": edition.title,
        "language": edition.language,
        "view": [round(side, 6) for side in (view.west, view.south, view.east, view.north)],
        "around": [around.west, around.south, around.east, around.north],
        "origin": edition.origin,
        "grid": edition.grid,
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
    )


def _said(quote: Row, number: int) -> dict[str, object]:
    """Give what one feature has of its own in a sentence."""
    own = {"q": number, "m": [[mention["start"], mention["end"]] for mention in quote.get("mentions") or ()]}
    optional = {"u": quote.get("fragment_url"), "records": quote.get("records"), "ruling": quote.get("ruling")}
    return own | {name: value for name, value in optional.items() if value}


def _where(feature: Feature, anchors: Mapping[str, tuple[float, float]]) -> dict[str, Any]:
    """Give where a feature is drawn: ``at`` for its mark or name, ``lines`` if it is a line."""
    geometry = feature.geometry
    if geometry is None:
        return {}
    at = [round(value, 5) for value in anchors.get(feature.id) or anchor(geometry)]
    if not feature.is_line:
        return {"at": at}
    parts = getattr(geometry, "geoms", (geometry,))
    return {"at": at, "lines": [[[round(x, 5), round(y, 5)] for x, y, *_ in part.coords] for part in parts]}


def _labels(edition: Edition) -> list[dict[str, object]]:
    """Give the basemap's own names: countries nobody speaks of, and towns, most important first."""
    spoken = {f.row["name"] for f in edition.features}
    told = {f.country for f in edition.features if f.kind == "country"}
    countries = [shape for shape in shapes_of(edition.basemap, "countries") if country_of(shape) not in told]
    towns = [shape for shape in shapes_of(edition.basemap, "towns") if shape.name and shape.name not in spoken]
    return [_label(shape, "country") for shape in countries] + [_label(shape, "town") for shape in towns[:TOWNS]]


def _label(shape: Shape, kind: str) -> dict[str, object]:
    """Give one name of the basemap."""
    names = {language: name for language, name in shape.names.items() if language != "en"}
    at = [round(value, 3) for value in (shape.geometry.x, shape.geometry.y)]
    return {"k": kind, "t": shape.name, "r": shape.rank, "at": at, "names": names}


def country_names(edition: Edition) -> dict[str, dict[str, str]]:
    """Give the names of the countries features lie in, by code and language, as far as the edition knows them."""
    known: dict[str, Mapping[str, str]] = {}
    for shape in shapes_of(edition.basemap, "land"):
        known[country_of(shape)] = {"en": shape.name, **shape.names}
    for feature in edition.features:
        if feature.kind == "country":
            known[feature.country] = {"en": feature.row["name"], **(feature.row.get("names") or {})}
    told = {f.country for f in edition.features} | {
        str((f.row.get("faces") or {}).get("country") or "") for f in edition.features
    }
    return {code: dict(known[code]) for code in sorted(told) if code in known}
