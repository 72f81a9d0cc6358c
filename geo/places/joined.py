"""Tells whether a name that is a country's and its capital's means the city, by the town it is joined with."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from geo.model import Mention, Place, PlaceKind, Span
from geo.places.beside import COMMA

SETTLEMENTS = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.BORDER_PORT)
JOINED_CHARACTERS = 5
"""How many characters stand between two names that are joined: " and ", " to ", a dash."""


def cities_of_lines(ours: Sequence[Mention], mentions: Sequence[Mention], places: Mapping[str, Place]) -> list[Mention]:
    """Let a name be the capital's, not its country's, where it is joined with a town and the sentence has a line."""
    lines = {mention.sentence for mention in mentions if mention.infrastructure and not mention.ruled_out}
    found = list(ours)
    countries = _countries_of_towns(ours, places)
    for number, (one, other) in enumerate(pairwise(ours)):
        near = one.apart(other) <= JOINED_CHARACTERS
        for town, own, at in ((one, other, number + 1), (other, one, number)) if near and one.sentence in lines else ():
            meant = [places[candidate] for candidate in own.candidates]
            seats = tuple(place.id for place in meant if place.seat_of)
            is_town = town.strong and all(one in places and places[one].kind in SETTLEMENTS for one in town.strong)
            if (
                is_town
                and seats
                and own.span not in countries
                and any(place.kind is PlaceKind.COUNTRY for place in meant)
            ):
                found[at] = replace(own, candidates=seats, strong=seats)
    return found


def _countries_of_towns(ours: Sequence[Mention], places: Mapping[str, Place]) -> frozenset[Span]:
    """Give the names that stand behind a town, with a comma between, as that of its country does."""
    return frozenset(
        other.span
        for one, other in pairwise(ours)
        if other.span.start - one.span.end == COMMA and _names_country_of(other, one, places)
    )


def _names_country_of(country: Mention, town: Mention, places: Mapping[str, Place]) -> bool:
    """Tell whether a name may be that of the country in which a town lies: "Nuevo Laredo, Mexico"."""
    codes = {places[one].country for one in country.candidates if places[one].kind is PlaceKind.COUNTRY}
    return any(one in places and places[one].country in codes for one in town.strong)
