"""Tells which division or town a name means that is a country's too, or a town's, by what it is listed with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from geo.model import Mention, Place, PlaceKind
from geo.places.joined import SETTLEMENTS

_SIDES = 2
"""Sides on which divisions of one country must stand for a name to be no town's: "Dornod, Sukhbaatar and Khentii"."""
LISTED_CHARACTERS = 6
"""How many characters stand between two names of a list at most: ", and "."""


def divisions_of_lists(
    mentions: Sequence[Mention], places: Mapping[str, Place], certain: Iterable[str]
) -> list[Mention]:
    """Let a name be the division's, not a country's or a town's, where divisions of its country stand on its sides.

    "Florida, Georgia and Alabama" are three states; of a single one beside it, "Alaska and Georgia", only where the
    text names nothing in the country. What divisions of several countries are called is the one of the country that
    those beside it lie in: "Apure and Amazonas".

    Args:
        mentions: Those of places, in the order of the text.
        places: Every place, by id.
        certain: The places that the text surely names.
    """
    found = list(mentions)
    named_in = {places[one].country for one in certain if places[one].kind is not PlaceKind.COUNTRY}
    for number, mention in enumerate(mentions):
        countries = _countries(mention, places)
        divided = {places[one].country for one in mention.candidates if places[one].kind is PlaceKind.REGION}
        beside = [_division(other, places) for other in _beside(mentions, number)]
        may_be_none = not countries and len(beside) < _SIDES  # but a town's: one division beside it decides nothing
        of_several = not countries and len(divided) > 1
        if may_be_none or of_several:
            found[number] = _of_one_country(mention, beside, divided, places)
        elif beside and (len(beside) > 1 or countries.isdisjoint(named_in)):
            found[number] = _division_there(mention, beside, places)
    return found


def towns_of_lists(mentions: Sequence[Mention], places: Mapping[str, Place]) -> list[Mention]:
    """Let a name be a town's, not a country's elsewhere, right behind a town of its division or between two of them.

    "义县、黑山、北镇" are three counties of Liaoning, and none is Montenegro.
    """
    found = list(mentions)
    for number, mention in enumerate(mentions):
        countries = _countries(mention, places)
        town = _town_abroad(mention, countries, _around(mentions, number), places) if countries else ""
        found[number] = replace(mention, candidates=(town,), strong=(town,)) if town else mention
    return found


def _countries(mention: Mention, places: Mapping[str, Place]) -> set[str]:
    """Give the countries that a name may mean."""
    return {places[one].country for one in mention.candidates if places[one].kind is PlaceKind.COUNTRY}


def _around(mentions: Sequence[Mention], number: int) -> Sequence[Mention]:
    """Give the name that one directly follows, or else those that a list has on both its sides."""
    follows = number > 0 and mentions[number - 1].apart(mentions[number]) == 0
    beside = mentions[number - 1 : number] if follows else list(_beside(mentions, number))
    return beside if follows or len(beside) == _SIDES else ()


def _town_abroad(mention: Mention, countries: set[str], around: Sequence[Mention], places: Mapping[str, Place]) -> str:
    """Give the town a name means in the division that all towns around it lie in, unless that is in the country."""
    first = [_first(other, places) for other in around]
    divisions = {place.region if place and place.kind in SETTLEMENTS else "" for place in first}
    own = (places[one] for one in mention.candidates if places[one].country not in countries)
    return next((one.id for one in own if one.kind in SETTLEMENTS and one.region and {one.region} == divisions), "")


def _division_there(mention: Mention, beside: Sequence[str], places: Mapping[str, Place]) -> Mention:
    """Let a name be the first division's that lies in the country of all divisions beside it, if there is one."""
    own = (one for one in mention.candidates if places[one].kind is PlaceKind.REGION)
    meant = next((one for one in own if all(other == places[one].country for other in beside)), None)
    return replace(mention, candidates=(meant,), strong=(meant,)) if meant else mention


def _of_one_country(mention: Mention, beside: Sequence[str], divided: set[str], places: Mapping[str, Place]) -> Mention:
    """Let a name that divisions of several countries have be that of the country whose divisions stand beside it."""
    if len(divided) < 2 or len(set(beside)) != 1 or divided.isdisjoint(beside):
        return mention
    there = {one for one in mention.candidates if places[one].country in beside}
    return replace(
        mention,
        candidates=tuple(one for one in mention.candidates if one in there),
        strong=tuple(one for one in mention.strong if one in there),
    )


def _beside(mentions: Sequence[Mention], number: int) -> Iterator[Mention]:
    """Give the names that a list has on both sides of one."""
    for one, other, beside in ((number - 1, number, number - 1), (number, number + 1, number + 1)):
        if one >= 0 and other < len(mentions) and mentions[one].apart(mentions[other]) <= LISTED_CHARACTERS:
            yield mentions[beside]


def _division(mention: Mention, places: Mapping[str, Place]) -> str:
    """Give the country of the division that a name means first, or nothing where it means no division."""
    first = _first(mention, places)
    return first.country if first and first.kind is PlaceKind.REGION and not mention.ruled_out else ""


def _first(mention: Mention, places: Mapping[str, Place]) -> Place | None:
    """Give the place that a name means first, if it means any."""
    return next((places[one] for one in (*mention.strong, *mention.candidates) if one in places), None)
