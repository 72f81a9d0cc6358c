"""Lets a name mean one place in all of a text. It weighs nothing but what the other names of a sentence say."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.model import Outcome, Place, PlaceKind, Resolution, Span, fold
from geo.places.beside import Beside
from geo.places.nearness import distance_km

_BY_RIVER = re.compile(r"(\w[\w’'-]+?)[- ](?:on|upon|na|am|an der|sur|на)[- ][A-ZА-ЯЁ]")
"""The name of a town behind which the river follows on which it lies."""
BESIDE_KM, FAR_KM = 30.0, 50.0
"""How near to what its sentence names a place lies that is meant there, and how far one that is not, in kilometres."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What a text says of its names, by their folded spelling.

    Attributes:
        meant: The place that a name means where most is said of it.
        whole: The place that is called by the name and more elsewhere.
        divisions: The places that the words beside a name call divisions, which say nothing of a name without them:
            "Lviv region" and "Lviv".
    """

    meant: Mapping[str, str]
    whole: Mapping[str, str]
    divisions: frozenset[str]


def one_sense(
    resolutions: Sequence[Resolution], beside: Mapping[Span, Beside], places: Mapping[str, Place]
) -> Iterator[Resolution]:
    """Let a name mean, wherever a text leaves it open, what it means where the text says so.

    (One sense per discourse: Gale, Church and Yarowsky 1992.)
    """
    told = frozenset(one.mention.span for one in resolutions if _is_told(one, beside))
    said = _said(resolutions, told)
    for one in resolutions:
        spelled = fold(one.mention.exact)
        whole, meant = said.whole.get(spelled), said.meant.get(spelled)
        if whole and one.subject != whole and not one.ruling and one.mention.span not in told:
            reason = "the text says its whole name elsewhere"
            yield Resolution(one.mention, Outcome.PLACED, reason, whole, one.mention.candidates)
        elif meant and _is_open(one, meant, told, said) and not _is_at_home(one, meant, resolutions, places):
            others = tuple(candidate for candidate in one.mention.candidates if candidate != meant)
            reason = "the text says elsewhere which one it means"
            yield Resolution(one.mention, Outcome.PLACED, reason, meant, others)
        else:
            yield one


def _is_told(one: Resolution, beside: Mapping[Span, Beside]) -> bool:
    """Tell whether the words beside a name say which place is meant."""
    return bool(one.mention.span in beside or one.mention.within or PlaceKind.REGION in one.mention.cues)


def _said(resolutions: Sequence[Resolution], told: Container[Span]) -> _Said:
    """Gather what a text says of its names, first where the words beside them tell which place is meant."""
    placed = [one for one in resolutions if one.outcome is Outcome.PLACED]
    meant: dict[str, str] = {}
    for one in sorted(placed, key=lambda one: one.mention.span not in told):
        meant.setdefault(fold(one.mention.exact), one.subject)
    divisions = frozenset(one.subject for one in placed if PlaceKind.REGION in one.mention.cues)
    return _Said(meant, _longer(placed), divisions)


def _is_open(one: Resolution, meant: str, told: Container[Span], said: _Said) -> bool:
    """Tell whether a name that means something elsewhere may mean it here too, and was not found to."""
    if meant == one.subject or meant not in one.mention.candidates:
        return False
    free = not (one.mention.span in told or one.ruling) and meant not in said.divisions
    return one.outcome is Outcome.AMBIGUOUS or (one.outcome is Outcome.PLACED and free)


def _longer(placed: Sequence[Resolution]) -> dict[str, str]:
    """Give the towns that a text calls by their river, by the name without it: Komsomolsk for Komsomolsk-on-Amur."""
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
