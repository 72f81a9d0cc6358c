"""Tells which posts two names mean that stand side by side, if the posts of these names face each other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from geo.model import Mention, Place

APART = 8
"""How many characters may stand between the names of two posts: "对着", " faces "."""


def facing_posts(mentions: Sequence[Mention], places: Mapping[str, Place]) -> list[Mention]:
    """Let two names side by side that need help mean the posts of these names on both sides of one border."""
    found = list(mentions)
    for number, (one, other) in enumerate(pairwise(mentions)):
        near = one.sentence == other.sentence and other.span.start - one.span.end <= APART
        pair = _pair(one, other, places) if near and not (one.ruled_out or other.ruled_out) else None
        for at, post in zip((number, number + 1), pair or (), strict=False):
            if post not in found[at].strong[:1]:
                found[at] = replace(found[at], candidates=(post,), strong=(post,))
    return found


def _pair(one: Mention, other: Mention, places: Mapping[str, Place]) -> tuple[str, str] | None:
    """Give the first two places that two names may mean and that face each other."""
    posts = (places[candidate] for candidate in one.candidates if candidate in places)
    return next(((post.id, post.faces) for post in posts if post.faces and post.faces in other.candidates), None)
