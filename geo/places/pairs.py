"""Tells which places two names mean that stand together: posts that face each other, stops of one line."""

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, product

from geo.model import Mention, Place, PlaceKind, Span

APART = 8
"""How many characters may stand between the names of two posts: "对着", " faces "."""
JOINED = 3
"""How many characters may stand between the names of two stops: a dash and the spaces around it."""
Lines = Container[tuple[str, str]]
"""Pairs of places, by id, that lie on one line of the tables."""


def facing_posts(mentions: Sequence[Mention], places: Mapping[str, Place]) -> list[Mention]:
    """Let two names side by side that need help mean the posts of these names on both sides of one border."""
    found = list(mentions)
    for number, (one, other) in enumerate(pairwise(mentions)):
        near = one.apart(other) <= APART
        pair = _pair(one, other, places) if near and not (one.ruled_out or other.ruled_out) else None
        for at, post in zip((number, number + 1), pair or (), strict=False):
            if post not in found[at].strong[:1]:
                found[at] = replace(found[at], candidates=(post,), strong=(post,))
    return found


def towns_of_posts(mentions: Sequence[Mention], places: Mapping[str, Place]) -> list[Mention]:
    """Let a name said to be a town's mean no post that is called after a town in its division: "Булган сум"."""
    return [_without_posts(one, places) for one in mentions]


def _without_posts(mention: Mention, places: Mapping[str, Place]) -> Mention:
    if PlaceKind.TOWN not in mention.cues or PlaceKind.BORDER_PORT in mention.cues:
        return mention
    meant = [places[candidate] for candidate in mention.candidates if candidate in places]
    divisions = {one.region for one in meant if one.kind is PlaceKind.TOWN and one.region}
    posts = {one.id for one in meant if one.kind is PlaceKind.BORDER_PORT and one.region in divisions}
    return replace(
        mention,
        candidates=tuple(one for one in mention.candidates if one not in posts),
        strong=tuple(one for one in mention.strong if one not in posts),
    )


def _pair(one: Mention, other: Mention, places: Mapping[str, Place]) -> tuple[str, str] | None:
    """Give the first two places that two names may mean and that face each other."""
    posts = (places[candidate] for candidate in one.candidates if candidate in places)
    return next(((post.id, post.faces) for post in posts if post.faces and post.faces in other.candidates), None)


def stops_of_lines(mentions: Sequence[Mention], lines: Lines) -> list[Mention]:
    """Let two names that a dash joins mean the two places of these names that lie on one line of the tables."""
    found = list(mentions)
    for number, (one, other) in enumerate(pairwise(mentions)):
        if one.apart(other) > JOINED or all(len(name.candidates) < 2 and name.strong for name in (one, other)):
            continue
        met = [
            ends for ends in product(one.strong or one.candidates, other.strong or other.candidates) if ends in lines
        ]
        for at, stop in zip((number, number + 1), met[0] if len(met) == 1 else (), strict=False):
            found[at] = replace(found[at], strong=(stop,))
    return found


def stops_of_named(mentions: Sequence[Mention], all_of_text: Sequence[Mention], lines: Lines) -> list[Mention]:
    """Let a name mean the stop of this name on a line with a sure one, where their sentence names some line.

    "The Bogdkhan line between Maanit and Rashaant": of the places called Rashaant the one on a line with Maanit.
    """
    told = {one.sentence for one in all_of_text if one.infrastructure and one.candidates and not one.ruled_out}
    sure: defaultdict[Span, set[str]] = defaultdict(set)
    for one in mentions:
        if one.sentence in told and len(one.strong) == 1 and not one.ruled_out:
            sure[one.sentence].add(one.strong[0])
    found = list(mentions)
    for number, one in enumerate(mentions):
        others = sure.get(one.sentence, ())
        if others and len(one.candidates) > 1 and len(one.strong) != 1 and not one.ruled_out:
            met = [stop for stop in one.candidates if any((stop, other) in lines for other in others)]
            found[number] = replace(one, strong=(met[0],)) if len(met) == 1 else one
    return found
