"""Tells which known name an unknown one is spelled much like."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache

from geo.model import Mention, Place, fold

ALIKE = 0.8
"""Share of letters two names must have in common to be taken for spellings of one (difflib's ratio)."""


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
