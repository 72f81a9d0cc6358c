"""Tells what a mark may stand for, and describes a place in words. It does not weigh which place is meant."""

from collections.abc import Mapping

from geo.model import Place, PlaceKind

_SEA_WORDS = frozenset({"Sea", "Ocean", "Gulf", "Lake", "Lakes"})
_BOUNDED = frozenset(
    {"Desert", "Plateau", "Peninsula", "Island", "Islands", "Basin", "Valley", "Pass", "Gap", "Heights"}
)
"""What a mark may stand for although it is wide; a water or a range says where something else lies."""


def is_boundless(place: Place) -> bool:
    """Tell whether a place is a sea, a lake, a river or a range: a mark in its middle would be where nothing is."""
    if place.kind is not PlaceKind.NATURAL:
        return False
    return is_sea(place) or (place.uncertainty_km is None and not set(place.name.split()) & _BOUNDED)


def is_sea(place: Place) -> bool:
    """Tell whether a place is a sea or a lake, or an arm of one."""
    return place.kind is PlaceKind.NATURAL and not _SEA_WORDS.isdisjoint(place.name.split())


def described(place: Place, places: Mapping[str, Place]) -> str:
    """Give the name of a place with those of its division, if that is known, and its country."""
    region = places[place.region].name if place.region in places else ""
    where = ", ".join(part for part in (region, place.country) if part)
    return f"{place.name} ({where})" if where else place.name
