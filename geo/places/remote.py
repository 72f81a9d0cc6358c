"""Tells which places lie so far from all that a text deals with that hardly anybody means them there."""

from collections.abc import Iterable

from geo.model import Place, PlaceKind
from geo.places.company import CITY, Company
from geo.places.joined import SETTLEMENTS
from geo.places.namesakes import WELL_KNOWN
from geo.places.nearness import direction_of, nearest_km

FAR_KM = 1500.0
"""A place farther than this from all company, in a country the text does not deal with, is doubtful."""
AWAY_KM = 150.0
"""A village farther than this from all else the text speaks of may well not be meant where a city has its name."""
SEVERAL = 2
"""How many other places of a country a text names that deals with it, though they be villages far apart."""
SMALL = 20_000
"""People below which a settlement is such a village."""
TIMES = 5
"""How many times more people live in a city that is meant before its namesakes whatever lies near them."""
TERRITORIES = frozenset(
    {
        *("AW", "AX", "BM", "CW", "FK", "FO", "GF", "GG", "GI", "GL", "GP", "GU", "HK", "IM", "JE", "KY"),
        *("MO", "MP", "MQ"),
    }
    | {"NC", "PF", "PR", "RE", "SJ", "TW", "YT"}
)
"""ISO 3166-1 codes of territories that texts count to a country with another code."""


def is_lonely(place: Place, company: Company, namesakes: Iterable[Place] = ()) -> bool:
    """Tell whether a place that is not widely known lies far from all that the text deals with.

    Args:
        place: The place.
        company: What the text surely names.
        namesakes: What else has the name.
    """
    if place.position is None or _is_known(place, company, namesakes):
        return False
    others = company.countries[place.country] - (place.id in company.ids)
    if others >= SEVERAL or (others and place.country in company.dealt_with):
        return False
    away = away_km(place, company)
    return away is not None and away > FAR_KM


def _is_known(place: Place, company: Company, namesakes: Iterable[Place]) -> bool:
    """Tell whether a place may be meant wherever it is named.

    So may a division, but for one that has a namesake which is one too, or a city, or lies where the text is at home.
    """
    if place.kind is not PlaceKind.REGION:
        return place.kind not in SETTLEMENTS or place.population >= WELL_KNOWN or bool(place.seat_of)
    others = [one for one in namesakes if one.id != place.id]
    at_home = any(one.country != place.country and company.countries[one.country] for one in others)
    rival = any(one.kind is PlaceKind.REGION or one.population >= CITY for one in others)
    return place.country in TERRITORIES or not (at_home or rival)


def away_km(place: Place, company: Company) -> float | None:
    """Give how far a place lies from the nearest of the others that the text surely names; None where it has none."""
    if place.position is None:
        return None
    here = direction_of(place.position)
    return nearest_km(here, company.around, frozenset([here]))


def is_elsewhere(place: Place, company: Company) -> bool:
    """Tell whether a village lies so far from all else that it is no county a text names: 永平县 is none in Jiangxi."""
    small = place.kind in SETTLEMENTS and place.population < SMALL and not place.faces
    return small and place.region not in company.ids and (away_km(place, company) or 0) > 2 * AWAY_KM


def is_outshone(place: Place, other: Place, company: Company) -> bool:
    """Tell whether a village near nothing else has the name of a city: Nice in California that of Nice in France.

    The chief town of a wide province may be no larger than a village, and the next one far away.
    """
    small = (
        place.kind in SETTLEMENTS and place.kind is not PlaceKind.CITY and place.population < SMALL and not place.faces
    )
    large = other.kind in SETTLEMENTS and other.population >= CITY
    return small and large and (away_km(place, company) or 0) > AWAY_KM


def is_great(place: Place, other: Place) -> bool:
    """Tell whether a place is a great city, and its namesake a settlement of far fewer people, which is no post."""
    great = place.kind in SETTLEMENTS and place.population >= max(WELL_KNOWN, TIMES * other.population)
    return great and other.kind in SETTLEMENTS and not other.faces


def is_great_beside(place: Place, other: Place, company: Company) -> bool:
    """Tell whether a place is a great city in the country of its namesake, or in one farther from all else than it.

    Campo Grande is the capital of Mato Grosso do Sul, no village in Argentina and no quarter of São Paulo.
    """
    ours = company.countries[place.country] > 0
    near = place.country == other.country or (ours and is_outshone(other, place, company))
    return near and is_great(place, other)
