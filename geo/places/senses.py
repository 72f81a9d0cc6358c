"""Lets a name mean one place in all of a text. It weighs nothing but what the other names of a sentence say."""

import re
from collections.abc import Iterator, Mapping, Sequence

from geo.model import Outcome, Place, PlaceKind, Resolution, Span, fold
from geo.places.beside import Beside
from geo.places.nearness import distance_km

_BY_RIVER = re.compile(r"(\w[\w’'-]+?)[- ](?:on|upon|na|am|an der|sur|на)[- ][A-ZА-ЯЁ]")
"""The name of a town behind which the river follows on which it lies."""
BESIDE_KM, FAR_KM = 30.0, 50.0
"""How near to what its sentence names a place lies that is meant there, and how far one that is not, in kilometres."""


def one_sense(
    resolutions: Sequence[Resolution], beside: Mapping[Span, Beside], places: Mapping[str, Place]
) -> Iterator[Resolution]:
    """Let a name mean, wherever a text leaves it open, what it means where the text says so.

    (One sense per discourse: Gale, Church and Yarowsky 1992.)
    """
    said: dict[str, str] = {}
    divisions: set[str] = set()
    spelled = [fold(resolution.mention.exact) for resolution in resolutions]
    named = [PlaceKind.REGION in one.mention.cues for one in resolutions]  # "Lviv region" says nothing of "Lviv"
    told = [
        bool(one.mention.span in beside or one.mention.within or own)
        for one, own in zip(resolutions, named, strict=True)
    ]
    for number in sorted(range(len(resolutions)), key=lambda number: not told[number]):
        if resolutions[number].outcome is Outcome.PLACED:
            said.setdefault(spelled[number], resolutions[number].subject)
            divisions |= {resolutions[number].subject} if named[number] else set()
    longer = _longer(resolutions)
    for number, resolution in enumerate(resolutions):
        whole = longer.get(spelled[number])
        if whole and resolution.subject != whole and not resolution.ruling and not told[number]:
            reason = "the text says its whole name elsewhere"
            yield Resolution(resolution.mention, Outcome.PLACED, reason, whole, resolution.mention.candidates)
            continue
        meant = said.get(spelled[number])
        open_question = resolution.outcome is Outcome.AMBIGUOUS or (
            resolution.outcome is Outcome.PLACED and not (told[number] or resolution.ruling) and meant not in divisions
        )
        other = meant and open_question and meant != resolution.subject and meant in resolution.mention.candidates
        if meant and other and not _is_at_home(resolution, meant, resolutions, places):
            others = tuple(one for one in resolution.mention.candidates if one != meant)
            yield Resolution(
                resolution.mention, Outcome.PLACED, "the text says elsewhere which one it means", meant, others
            )
        else:
            yield resolution


def _longer(resolutions: Sequence[Resolution]) -> dict[str, str]:
    """Give the towns that a text calls by their river, by the name without it: Komsomolsk for Komsomolsk-on-Amur."""
    placed = (one for one in resolutions if one.outcome is Outcome.PLACED)
    called = ((_BY_RIVER.match(one.mention.exact), one.subject) for one in placed)
    return {fold(name[1]): subject for name, subject in called if name}


def _is_at_home(one: Resolution, meant: str, resolutions: Sequence[Resolution], places: Mapping[str, Place]) -> bool:
    """Tell whether a name is placed beside what its sentence names, and what it means elsewhere lies far from that."""
    subjects = [other.subject for other in resolutions if _is_with(one, other)]
    around = [place.position for place in map(places.get, subjects) if place and place.position]
    here, there = (places[each].position if each in places else None for each in (one.subject, meant))
    if not here or not there or not around:
        return False
    return min(distance_km(here, other) for other in around) < BESIDE_KM and all(
        distance_km(there, other) > FAR_KM for other in around
    )


def _is_with(one: Resolution, other: Resolution) -> bool:
    """Tell whether another name stands in the same sentence."""
    return other.mention.sentence == one.mention.sentence and fold(other.mention.exact) != fold(one.mention.exact)
