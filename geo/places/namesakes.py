"""Tells of two places of one name whether it may be left open which of them is meant."""

from geo.model import Place, PlaceKind
from geo.places.joined import SETTLEMENTS
from geo.places.nearness import distance_km

WELL_KNOWN = 500_000
"""A city of so many people is meant wherever it is named, however far from all else."""
ONE_TOWN_KM = 5.0
"""How far apart two settlements of one name may lie and be one town, which the tables hold twice."""
LARGER = 3
"""How many times more people a place must have than its namesake in the same division to be meant without a word."""


def as_good(place: Place, other: Place) -> bool:
    """Tell whether it may be left open which of two is meant: posts side by side, a town or division and its own."""
    one_inside = other.id == place.region or place.id == other.region or _is_nested(place, other)
    return place.faces == other.id or one_inside or _is_neighbour(place, other)


def _is_nested(place: Place, other: Place) -> bool:
    """Tell whether two divisions are one and a part of it that is called after it: Kankan in Kankan Region."""
    divisions = place.kind is PlaceKind.REGION and other.kind is PlaceKind.REGION
    return divisions and place.country == other.country and place.name.split()[0] == other.name.split()[0]


def _is_neighbour(place: Place, other: Place) -> bool:
    """Tell whether a place is so near its namesake, or so much larger in the same division, that it is meant.

    A city as large as that is meant in the whole of its country.
    """
    larger = place.population > LARGER * other.population and (
        (bool(place.region) and place.region == other.region)
        or (place.country == other.country and place.population >= WELL_KNOWN)
    )
    towns = place.kind in SETTLEMENTS and other.kind in SETTLEMENTS
    if larger or not towns or place.position is None or other.position is None:
        return larger
    return distance_km(place.position, other.position) < ONE_TOWN_KM
