"""Tells which known name an unknown one is spelled much like."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import lru_cache

from geo.model import Mention, Place, fold

ALIKE = 0.8
"""Share of letters two names must have in common to be taken for spellings of one (difflib's ratio)."""

LONG = 8
"""Letters from which a name that differs in one from a known one is hardly that of another place."""


def slip(mention: Mention, places: Mapping[str, Place], countries: Collection[str]) -> Place | None:
    """Give the one place, in a country the text deals with, whose name an unknown one differs from in one letter."""
    wanted = fold(mention.exact)
    if len(wanted) < LONG:
        return None
    ours = (place for place in places.values() if place.country in countries and place.position is not None)
    near = {
        place.id: place
        for place in ours
        for name in (place.name, *place.names.values())
        if abs(len(name) - len(wanted)) <= 1
        and name[:1].casefold() == wanted[:1]
        and _one_letter(wanted, _spelled(name))
    }
    return next(iter(near.values())) if len(near) == 1 else None


def _one_letter(one: str, other: str) -> bool:
    """Tell whether a letter put in, left out or put in place of another is all that two words differ in."""
    short, long = sorted((one, other), key=len)
    at = next((number for number, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    return short != long and short[at + (len(short) == len(long)) :] == long[at + 1 :]


def suggestion(mention: Mention, places: Mapping[str, Place]) -> str:
    """Say that the tables do not know a name, and which name they know that is spelled much like it."""
    wanted = fold(mention.exact)
    first = {wanted[:1], wanted[:1].upper()}
    known = {
        _spelled(name): place
        for place in places.values()
        for name in (place.name, *place.names.values())
        if name[:1] in first
    }
    near = get_close_matches(wanted, known, n=1, cutoff=ALIKE)
    if not near:
        return "not in the tables"
    return f"not in the tables; did you mean {known[near[0]].name} ({known[near[0]].id})?"


@lru_cache(maxsize=65536)
def _spelled(name: str) -> str:
    """Fold a name of the tables, which is asked for once for each name they do not know."""
    return fold(name)
