"""Tells whether the name of a town means the division called after it, by the word for one beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.model import Mention, Place, PlaceKind, fold


def divisions_of_towns(mentions: Sequence[Mention], places: Mapping[str, Place]) -> list[Mention]:
    """Let a name that the tables give to a town alone mean its division where the text says so: "Красноярск хязгаар".

    Args:
        mentions: Those of places, in the order of the text.
        places: Every place, by id.
    """
    found = list(mentions)
    for number, mention in enumerate(mentions):
        division = _division(mention, places) if PlaceKind.REGION in mention.cues else ""
        if division:
            found[number] = replace(mention, candidates=(division, *mention.candidates), strong=(division,))
    return found


def _division(mention: Mention, places: Mapping[str, Place]) -> str:
    """Give the division in which the best known town of a name lies, if it is called after it and nothing else is."""
    meant = [places[one] for one in mention.candidates]
    if not meant or any(place.kind is not PlaceKind.CITY for place in meant[:1]):
        return ""
    if any(place.kind in {PlaceKind.REGION, PlaceKind.COUNTRY} for place in meant) or meant[0].region not in places:
        return ""
    region = places[meant[0].region]
    called = f"{fold(region.name)} ".startswith(f"{fold(meant[0].name)} ")
    return region.id if called and region.kind is PlaceKind.REGION else ""
