"""What the scripts of the page get: one JSON value, each sentence in it once."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from geo.webmap.edition import Basemap, Edition, Feature, Row, Shape
from geo.webmap.gaps import between, goes_on
from geo.webmap.ground import country_of, shapes_of
from geo.webmap.lanes import shifts
from geo.webmap.looks import icon_of, line_class, state_of, states_of
from geo.webmap.mercator import anchor
from geo.webmap.regions import country_spots
from geo.webmap.sources import in_short

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


def payload(edition: Edition, anchors: Mapping[str, Sequence[tuple[float, float]]]) -> dict[str, Any]:
    """Give everything the live map needs beyond what stands in the still."""
    sentences: dict[tuple[object, ...], int] = {}
    quotes: list[dict[str, object]] = []
    moved = {one: {"shift": by} for one, by in shifts(edition.features).items()}
    features = [
        _feature(feature, sentences, quotes) | _where(feature, anchors) | moved.get(feature.id, {})
        for feature in edition.features
    ]
    for number, space in between(quotes, edition.documents):
        quotes[number]["b"] = space
    return {
        **sheet(edition),
        "documents": _documents(edition, quotes),
        "order": [document.id for document in edition.documents],
        "quotes": quotes,
        "features": features,
        "labels": _labels(edition),
        "countries": country_names(edition),
    }


def sheet(edition: Edition) -> dict[str, Any]:
    """Give what every live map needs: its title and language, what it shows, and the grid its paths are written on."""
    view, around = edition.view, edition.basemap.extent
    return {
        "title": edition.title,
        "language": edition.language,
        "view": [round(side, 6) for side in (view.west, view.south, view.east, view.north)],
        "around": [around.west, around.south, around.east, around.north],
        "origin": edition.origin,
        "grid": edition.grid,
    }


def _documents(edition: Edition, quotes: Sequence[Row]) -> dict[str, Row]:
    """Give what is known of each text that is quoted, and whether it goes on behind its last quote."""
    kept = ("title", "publisher", "author", "published", "url", "sha256", "file", "language")
    quoted = [document for document in edition.documents if any(quote["d"] == document.id for quote in quotes)]
    known = {doc.id: {name: getattr(doc, name) for name in kept if getattr(doc, name)} for doc in quoted}
    return {doc.id: known[doc.id] | ({"more": True} if goes_on(quotes, doc) else {}) for doc in quoted}


def _feature(
    feature: Feature, sentences: dict[tuple[object, ...], int], quotes: list[dict[str, object]]
) -> dict[str, Any]:
    """Give one feature, its sentences as numbers into ``quotes``, which grows by those not yet in it."""
    row = {name: _in_short(feature.row[name]) for name in KEPT if feature.row.get(name)}
    said = []
    for quote in feature.quotes:
        key = (quote["document"], quote["start"], quote["end"])
        if key not in sentences:
            sentences[key] = len(quotes)
            quotes.append(
                {"d": quote["document"], "s": quote["start"], "t": quote["exact"], "l": quote.get("language") or ""}
            )
        said.append(_said(quote, sentences[key]))
    look: dict[str, object] = {"line": line_class(feature), **states_of(feature)} if feature.sort == "link" else {}
    if feature.row.get("ends_said") is False:
        look["unsaid"] = True
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
    return own | {name: _in_short(value) for name, value in optional.items() if value}


def _in_short(value: Any) -> Any:  # noqa: ANN401  # what a property holds
    """Give a property with every source in it named in a few words."""
    if isinstance(value, Mapping):
        return {key: in_short(str(each)) if key == "citation" else _in_short(each) for key, each in value.items()}
    return [_in_short(each) for each in value] if isinstance(value, list | tuple) else value


def _where(feature: Feature, anchors: Mapping[str, Sequence[tuple[float, float]]]) -> dict[str, Any]:
    """Give where a feature is drawn: ``at`` for its mark or name, else ``or`` there, ``lines`` if it is a line."""
    geometry = feature.geometry
    if geometry is None:
        return {}
    spots = [[round(value, 5) for value in spot] for spot in anchors.get(feature.id) or [anchor(geometry)]]
    at = spots[0]
    if not feature.is_line:
        return {"at": at} | ({"or": spots[1:]} if spots[1:] else {})
    parts = getattr(geometry, "geoms", (geometry,))
    return {"at": at, "lines": [[[round(x, 5), round(y, 5)] for x, y, *_ in part.coords] for part in parts]}


def _labels(edition: Edition) -> list[dict[str, object]]:
    """Give the basemap's own names, without those the texts speak of."""
    told = frozenset(f.country for f in edition.features if f.kind == "country")
    return ground_names(edition.basemap, edition.names, told, country_spots(edition))


def ground_names(
    basemap: Basemap,
    spoken: frozenset[str] = frozenset(),
    told: frozenset[str] = frozenset(),
    moved: Mapping[str, tuple[float, float]] | None = None,
) -> list[dict[str, object]]:
    """Give the names of a basemap's countries and towns, most important first.

    Args:
        basemap: It.
        spoken: Names of towns to leave out.
        told: Countries to leave out, ISO 3166-1 alpha-2.
        moved: Where else than in their middle the names of countries stand.
    """
    countries = [shape for shape in shapes_of(basemap, "countries") if country_of(shape) not in told]
    towns = [shape for shape in shapes_of(basemap, "towns") if shape.name and shape.name not in spoken]
    spots = moved or {}
    return [_label(shape, "country", spots.get(country_of(shape))) for shape in countries] + [
        _label(shape, "town") for shape in towns[:TOWNS]
    ]


def _label(shape: Shape, kind: str, spot: tuple[float, float] | None = None) -> dict[str, object]:
    """Give one name of the basemap, at its own point or another."""
    names = {language: name for language, name in shape.names.items() if language != "en" and name != shape.name}
    at = [round(value, 3) for value in spot or (shape.geometry.x, shape.geometry.y)]
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
