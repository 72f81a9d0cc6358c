"""The rules of RFC 7946 for what a build writes, each fault as a sentence."""

import itertools
import json
import math
from collections.abc import Iterator
from typing import Any, TypeAlias

import shapely

Json: TypeAlias = Any

PARTS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
"""How deep positions lie in the coordinates of each type (3.1)."""
AT_LEAST = {"LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}
"""Positions of a line and of a ring (3.1.4, 3.1.6)."""


def faults(content: bytes) -> list[str]:
    """Give everything in a file that is against RFC 7946."""
    if content.startswith(b"\xef\xbb\xbf"):
        return ["begins with a byte order mark (RFC 8259, 8.1)"]
    return list(_collection(json.loads(content.decode("utf-8"), parse_constant=_not_a_number)))


def _not_a_number(name: str) -> float:
    raise ValueError(f"{name} is no JSON (RFC 8259, 6)")


def _collection(value: Json) -> Iterator[str]:
    if value.get("type") != "FeatureCollection" or not isinstance(value.get("features"), list):
        yield "is no FeatureCollection (3.3)"
        return
    if {"geometry", "coordinates", "properties", "crs"} & value.keys():
        yield "a FeatureCollection has members of something else (4, 7.1)"
    identities = [feature.get("id") for feature in value["features"]]
    if len(set(map(str, identities))) < len(identities):
        yield "two features have one id"
    found = [f"{feature.get('id')}: {fault}" for feature in value["features"] for fault in _feature(feature)]
    yield from found
    if not found:
        yield from _box(value, [feature["geometry"] for feature in value["features"] if feature.get("geometry")])


def _feature(value: Json) -> Iterator[str]:
    if value.get("type") != "Feature" or not {"geometry", "properties"} <= value.keys():
        yield "is no Feature (3.2)"
        return
    if not isinstance(value.get("id", ""), str | int | float):
        yield "its id is neither text nor number (3.2)"
    if not isinstance(value["properties"], dict | None):
        yield "its properties are no object (3.2)"
    if value["geometry"] is not None:
        found = list(_geometry(value["geometry"]))
        yield from found or _box(value, [value["geometry"]])


def _geometry(value: Json) -> Iterator[str]:
    depth = PARTS.get(value.get("type"))
    if depth is None or {"geometry", "properties", "features"} & value.keys():
        yield f"no geometry is a {value.get('type')} (1.4, 7.1)"
        return
    lines = [value["coordinates"]] if depth == 0 else list(_lines(value["coordinates"], depth))
    positions = lines if depth == 0 else [position for line in lines for position in line]
    if not all(map(_is_position, positions)):
        yield "a position is not longitude, latitude within their bounds (3.1.1, 4)"
        return
    least = AT_LEAST.get(value["type"], 1)
    if depth and (not lines or min(map(len, lines)) < least):
        yield "a line is too short (3.1.4, 3.1.6)"
    if "Line" in value["type"] and any(_leaps(line) for line in lines):
        yield "a line runs around the world instead of over the antimeridian (3.1.9)"
    if "Polygon" in value["type"]:
        yield from _rings(value)


def _lines(coordinates: Json, depth: int) -> Iterator[Json]:
    if depth == 1:
        yield coordinates
        return
    for part in coordinates:
        yield from _lines(part, depth - 1)


def _positions(coordinates: Json) -> Iterator[Json]:
    """Give every position, however deep it lies."""
    if not isinstance(coordinates[0], list):
        yield coordinates[:2]
        return
    for part in coordinates:
        yield from _positions(part)


def _is_position(value: Json) -> bool:
    numbers = isinstance(value, list) and len(value) == 2 and all(type(part) in {int, float} for part in value)
    return numbers and abs(value[0]) <= 180 and abs(value[1]) <= 90 and all(map(math.isfinite, value))


def _leaps(line: Json) -> bool:
    """Tell whether a step is longer than half the way around."""
    return any(abs(b[0] - a[0]) > 180 for a, b in itertools.pairwise(line))


def _rings(value: Json) -> Iterator[str]:
    for polygon in [value["coordinates"]] if value["type"] == "Polygon" else value["coordinates"]:
        if any(ring[0] != ring[-1] for ring in polygon):
            yield "a ring is not closed (3.1.6)"
        elif [shapely.LinearRing(ring).is_ccw for ring in polygon] != [True, *[False] * (len(polygon) - 1)]:
            yield "a ring winds the wrong way (3.1.6)"


def _box(value: Json, geometries: list[Json]) -> Iterator[str]:
    if "bbox" not in value:
        return
    positions = [position for geometry in geometries for position in _positions(geometry["coordinates"])]
    longitudes, latitudes = zip(*positions, strict=True)
    if value["bbox"] != [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]:
        yield "the box is not that of the coordinates (5)"
