"""Tells which larger places are named right beside a name, and what lies in them. It does not weigh what that says."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from geo.model import Mention, Place, PlaceKind, Span
from geo.places.nearness import distance_km

BESIDE_CHARACTERS = 45
"""How many characters apart, at most, two names stand beside each other."""
BESIDE_COUNTRY_CHARACTERS = 25
"""The same where one is a country's, which a sentence may name for other reasons than to say where something lies."""
PAIRED_CHARACTERS = len(" and ")
"""How many characters apart, at most, the two countries of a pair stand."""
IN = len(") in ")
"""What stands, at most, between a town and the country behind it that it is said to lie in."""
COMMA = len(", ")
"""What stands between a town and its country behind it."""
OWNED = len("'s ")
"""What stands between a country and a division of it."""
DIVISION_KM = 500.0
"""How far from the middle of a division a place of the same country may lie whose division is not on record."""
WIDE_DIVISIONS, WIDE_DIVISION_KM = frozenset({"AU", "BR", "CA", "CN", "RU"}), 900.0
"""Countries with divisions that reach farther, as Quebec and Xinjiang do, and how far that may be."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The larger places named right beside a name.

    Attributes:
        itself: Whether the name is that of one of them, behind a town that lies in it: "Champlain, New York".
    """

    places: tuple[Place, ...] = ()
    itself: bool = False

    def hold(self, place: Place) -> bool:
        """Tell whether a place is one of them or lies in one, which a name that is one of them does not say.

        Where a division is named with its country, only the division counts.
        """
        divided = {one.country for one in self.places if one.kind is PlaceKind.REGION}
        narrow = [one for one in self.places if one.kind is not PlaceKind.COUNTRY or one.country not in divided]
        return any(place.id == one.id or (not self.itself and lies_in(place, one)) for one in narrow)

    def __add__(self, other: "Beside") -> "Beside":
        return Beside(self.places + other.places, self.itself or other.itself)


def beside_of(mentions: Sequence[Mention], places: Mapping[str, Place], *, larger_first: bool) -> dict[Span, Beside]:
    """Give, for each mention by where it stands, the larger places named right beside it in its sentence.

    Args:
        larger_first: Whether the language names the larger place always first.
    """
    found: defaultdict[Span, Beside] = defaultdict(Beside)
    borders, followed = _borders(mentions, places), _followed(mentions, places)
    theirs = _told_of_another(mentions, places)
    for one, other in (*pairwise(mentions), *_over_a_country(mentions, places)):
        between = one.apart(other)
        if between > BESIDE_CHARACTERS or other.listed:
            continue
        meant = [[places[candidate] for candidate in mention.candidates] for mention in (one, other)]
        orders = ((other, meant[1], one, meant[0]), (one, meant[0], other, meant[1]))
        for small, within, large, around in orders[: 1 if larger_first else 2]:
            if small.span in followed and (large is one or between != COMMA):
                continue
            far = between > BESIDE_COUNTRY_CHARACTERS or (large.span in borders and between > COMMA)
            far = far or (large is one and large.span in theirs and between > COMMA)
            larger = () if large.ruled_out else tuple(_holding(around, within, small, places))
            larger = tuple(
                place
                for place in larger
                if not (far and place.kind is PlaceKind.COUNTRY) and place.id not in small.outside
            )
            if larger:
                found[small.span] += Beside(larger)
            sure = _is_division(large, larger, within, places)
            if larger and large is other and between == COMMA and sure:
                found[large.span] += Beside(larger, itself=one.exact != other.exact)  # whatever else is called Ontario
    return dict(found)


def _over_a_country(mentions: Sequence[Mention], places: Mapping[str, Place]) -> Iterator[tuple[Mention, Mention]]:
    """Give the pairs of names between which the country stands that owns the second: "Datong in China's Shanxi"."""
    for one, country, other in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if country.apart(other) <= OWNED and _is_country(country, places):
            yield one, other


def _holding(
    around: Sequence[Place], within: Sequence[Place], mention: Mention, places: Mapping[str, Place]
) -> Iterator[Place]:
    """Give those of some places that any of others lies in, unless the name is that of a post on the border there."""
    for larger in around:
        if any(lies_in(place, larger) for place in within) and not _is_border_of(larger, mention, places):
            yield larger


def _is_division(
    mention: Mention, larger: Sequence[Place], towns: Sequence[Place], places: Mapping[str, Place]
) -> bool:
    """Tell whether a name is surely a division's: of no city too, or the one on record of the town before."""
    cities = any(places[one].kind is PlaceKind.CITY for one in mention.strong if one in places)
    return not cities or any(one.id in {place.region, place.id} for place in towns for one in larger)


def _is_border_of(larger: Place, mention: Mention, places: Mapping[str, Place]) -> bool:
    """Tell whether a name speaks for a post that faces one in a country, and for no place of that country.

    "Khangi on the border with China" is no town in China, whatever is called so there.
    """
    own = [places[identity] for identity in mention.strong if identity in places]
    facing = [places[place.faces] for place in own if place.faces in places]
    return any(lies_in(post, larger) for post in facing) and not any(lies_in(place, larger) for place in own)


def _borders(mentions: Sequence[Mention], places: Mapping[str, Place]) -> frozenset[Span]:
    """Give the names of countries in pairs: "the Canada–US border", "between Bulgaria and Serbia".

    Nothing is said to lie in one of them, but for a town with a comma before its country.
    """
    joined = [
        (one.span, other.span)
        for one, other in pairwise(mention for mention in mentions if _is_country(mention, places))
        if one.apart(other) <= PAIRED_CHARACTERS
    ]
    return frozenset(span for pair in joined for span in pair)


def _told_of_another(mentions: Sequence[Mention], places: Mapping[str, Place]) -> frozenset[Span]:
    """Give the countries that say where the place right before them lies, so not the next: "from A in India to B"."""
    return frozenset(
        country.span
        for one, country in pairwise(mentions)
        if COMMA <= one.apart(country) <= IN
        and any(lies_in(places[own], places[it]) for own in one.candidates for it in country.candidates)
        and _is_country(country, places)
        and not _is_country(one, places)
    )


def _followed(mentions: Sequence[Mention], places: Mapping[str, Place]) -> frozenset[Span]:
    """Give the names behind which a comma and the division or country follow that they lie in: "Cambridge, England".

    Whatever else stands beside such a name says nothing of it.
    """
    found = set()
    for one, other in pairwise(mentions):
        if one.apart(other) == COMMA and not other.ruled_out:
            larger = [places[identity] for identity in other.candidates]
            if any(lies_in(places[identity], around) for identity in one.candidates for around in larger):
                found.add(one.span)
    return frozenset(found)


def _is_country(mention: Mention, places: Mapping[str, Place]) -> bool:
    return any(places[candidate].kind is PlaceKind.COUNTRY for candidate in mention.candidates)


def lies_in(place: Place, larger: Place) -> bool:
    """Tell whether a place lies in a country or a division."""
    if larger.kind is PlaceKind.COUNTRY:
        return place.country == larger.country and place.id != larger.id
    if place.region or larger.kind is not PlaceKind.REGION or place.kind is PlaceKind.REGION:
        return place.region == larger.id
    reach = WIDE_DIVISION_KM if larger.country in WIDE_DIVISIONS else DIVISION_KM
    return place.country == larger.country and _apart_km(place, larger) < reach


def _apart_km(one: Place, other: Place) -> float:
    """Give the distance between two places in kilometres, without end where nobody knows one of them."""
    return distance_km(one.position, other.position) if one.position and other.position else math.inf
