"""Weighs what speaks for each of several places of one name, in points. It does not choose between them."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.model import AREAS, Mention, Place, PlaceKind, fold, is_own_name
from geo.places.beside import Beside, lies_in
from geo.places.company import Company, Near
from geo.places.joined import SETTLEMENTS

COUNTRY = 24.0
"""Points for being a country: "Mongolia" is the country unless something right beside says otherwise."""
DIVISION = COUNTRY
"""Points for a division where the words announce one: "Niger state" is not the country."""
STANDING = 5.0
"""Points for a name that speaks for itself."""
BESIDE = 16.0
"""Points for lying in the larger place that is named right beside the name, or for being it ("Windsor, Ontario")."""
FACING = 8.0
"""Points for facing, across a border, a place that the document names."""
KIND = 6.0
"""Points for being of the kind of place the words announce."""
COMPANY = 4.0
"""Points for lying in a country that the document names or deals in."""
WITH = 3.0
"""Points for lying where the places named in the same sentence lie; fewer the farther away."""
NEXT = 4.0
"""Points for lying right beside a place that is named in the same sentence."""
NEARNESS = 3.0
"""Points for lying where the other places of the document lie; fewer the farther away."""
PEOPLE = 3.0
"""Points for a city of ten million; fewer the smaller the place."""
SEAT = 3.0
"""Points for being the seat of a country's government."""
SETTLEMENT = 3.0
"""Points for being a settlement where a larger division has the same name and the words do not speak of one."""
LARGE = 250_000
"""People from which a city is hardly called a town."""
VILLAGE = 20_000
"""People below which a settlement is less known than a division of the same name."""
OBSCURE = 5.0
"""Points taken from a village where a country, a division or a sea is by far the best known thing of this name."""
REACH_KM = 500.0
"""Distance at which nearness counts half, in kilometres."""
WITH_KM = 200.0
"""Distance at which nearness within a sentence counts half, in kilometres."""
NEXT_KM = 25.0
"""How far apart two places lie, at most, in kilometres, that lie right beside each other."""
WIDTH = 5
"""How much farther nearness reaches for a division than for a town: its point is somewhere in its middle."""


_SIGNS = (
    "it is a country",
    "the words announce this kind of place",
    "a government sits there",
    "the words speak of no division of this name",
    "it is by far the best known place of this name",
    "it lies in the larger place named beside it",
    "it faces a place the text names",
    "the words announce this kind of place",
    "it lies in a country the text deals with",
    "it lies near other places of the text",
    "it lies near the places named with it",
    "it lies right beside a place named with it",
    "most people live there",
)
"""What speaks for a candidate, in the order of its points."""


@dataclass(frozen=True, slots=True)
class Rivals:
    """What the places of a name are among.

    Attributes:
        known: The countries and divisions that the name speaks for.
        posts: Whether one of them is a border post, beside which its namesake mostly lies.
    """

    known: tuple[Place, ...]
    posts: bool


def rivals_of(mention: Mention, candidates: Sequence[Place], places: Mapping[str, Place]) -> Rivals:
    """Tell what the candidates of a mention are among."""
    known = tuple(places[one] for one in mention.strong if one in places and places[one].kind in AREAS)
    return Rivals(known, any(one.kind is PlaceKind.BORDER_PORT for one in candidates))


def points_of(
    place: Place,
    mention: Mention,
    company: Company,
    beside: Beside,
    near: Near,
    rivals: Rivals,
) -> tuple[float, str]:
    """Weigh one candidate, and say what spoke for it most.

    Args:
        place: The candidate.
        mention: The name.
        company: What the text surely names.
        beside: What is named right beside the name.
        near: How near to the candidate the others of the text lie.
        rivals: What else has the name.
    """
    obscure = bool(rivals.known) and _is_obscure(place, mention, rivals.known)
    here = company.here(place, near.namesakes, mention)
    points = (
        COUNTRY * (place.kind is PlaceKind.COUNTRY),
        DIVISION * (place.kind is PlaceKind.REGION and place.kind in mention.cues),
        SEAT * bool(place.seat_of),
        SETTLEMENT
        * (_is_settlement(place, mention) and not obscure)
        * (2 if _is_seat_of_any(place, rivals.known) else 1),
        STANDING * (place.id in mention.strong and not is_no_division(place, mention)),
        BESIDE * beside.hold(place),
        FACING * (place.faces in company.ids and place.faces not in mention.candidates),
        KIND * _is_announced(place, mention),
        COMPANY * (company.countries[place.country] / company.most),
        NEARNESS * _nearness(place, near.km, REACH_KM),
        WITH * _nearness(place, here, WITH_KM),
        NEXT * (here is not None and here <= NEXT_KM and not rivals.posts),
        PEOPLE * math.log10(max(place.population, 1)) / 7,
    )
    return sum(points) - OBSCURE * obscure, _SIGNS[points.index(max(points))]


def _is_announced(place: Place, mention: Mention) -> bool:
    """Tell whether a place is of the kind the words announce; who says "the town of" may mean a smaller city too."""
    town = place.kind is PlaceKind.CITY and PlaceKind.TOWN in mention.cues and place.population < LARGE
    return town or place.kind in mention.cues


def _is_settlement(place: Place, mention: Mention) -> bool:
    """Tell whether a place is a settlement, for a mention that does not announce a division."""
    return place.kind in SETTLEMENTS and PlaceKind.REGION not in mention.cues


def _is_seat_of_any(place: Place, known: Sequence[Place]) -> bool:
    """Tell whether a town lies in a division of its own name, as the seat of one does that is called after it."""
    return place.population >= VILLAGE and any(place.region == one.id for one in known)


def is_no_division(place: Place, mention: Mention) -> bool:
    """Tell whether a place is a settlement where the words announce a division: "Balkh province"."""
    return place.kind in SETTLEMENTS and PlaceKind.REGION in mention.cues


def _is_obscure(place: Place, mention: Mention, known: Sequence[Place]) -> bool:
    """Tell whether a place lies in the shadow of what is known far better: Texas is no hamlet in Mexico.

    So does a town elsewhere that has the name beside its own: Quebec is not New Britain in Connecticut, and one in a
    division of just this name: Bihar is not Bihar Sharif, though Novgorod is the seat of Novgorod Oblast.
    """
    if place.kind in mention.cues or place.id in mention.strong:
        return False
    if place.population < VILLAGE:
        return True
    words = fold(mention.exact)
    if not mention.exact.isascii() or is_own_name(words, place):
        return False
    return not any(lies_in(place, one) and fold(one.name) != words for one in known)


def _nearness(place: Place, nearest_km: float | None, reach_km: float) -> float:
    """Tell how near a place is to the nearest of the others: 1 for the same spot, 1/2 at the reach."""
    reach = reach_km * (WIDTH if place.kind is PlaceKind.REGION else 1)
    return 0.0 if nearest_km is None else reach / (reach + nearest_km)
