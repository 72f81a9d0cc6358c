"""The closed lists: kinds of places and links, classes of accuracy and geometry, outcomes."""

from enum import StrEnum


class PlaceKind(StrEnum):
    """What sort of thing a place is."""

    BORDER_PORT = "border port"
    CITY = "city"
    TOWN = "town"
    STATION = "station"
    MINE = "mine"
    ZONE = "zone"
    REGION = "region"
    COUNTRY = "country"
    NATURAL = "natural"
    FACILITY = "facility"


TERRITORIES = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION})
"""Kinds that other places lie in."""
AREAS = TERRITORIES | {PlaceKind.NATURAL}
"""Kinds that are no point: their position is where a label goes."""


class LinkKind(StrEnum):
    """What sort of thing joins places."""

    RAILWAY = "railway"
    HIGHWAY = "highway"
    CROSSING = "crossing"
    ZONE = "zone"
    CORRIDOR = "corridor"
    PIPELINE = "pipeline"
    POWER_LINE = "power line"
    OTHER = "other"


class AccuracyClass(StrEnum):
    """How near the drawn position is to the real one."""

    EXACT = "exact"  # within 0.5 km
    NEAR = "near"  # within 5 km
    APPROXIMATE = "approximate"  # within 50 km
    AREA = "area"  # a region, drawn or labelled as one


class GeometryClass(StrEnum):
    """What a drawn line is worth."""

    SURVEYED = "surveyed"  # from a surveyed or digitised line
    STATIONS = "stations"  # straight between known stops
    SCHEMATIC = "schematic"  # the text, or the record, says A is linked to B


class Outcome(StrEnum):
    """What became of a mention."""

    PLACED = "placed"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    RULED_OUT = "ruled out"
