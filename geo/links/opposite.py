"""Gives the crossing between two posts where only one is named with the words that say it lies across the border."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from geo.links.grammar import Claim
from geo.links.implied import ACROSS_KM, across_border
from geo.links.known import distance_km
from geo.links.making import new_link
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.sorts import LINES, speaks_of
from geo.model import Expression, Link, LinkKind, Place, PlaceKind, Span

Pair = tuple[Place, Place]
_CLAUSE_ENDS = frozenset("，；。、") | {""}


def opposite(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the crossings to places that a sentence says lie opposite: from the last one named across the border.

    That is one of the same sentence, else of the one before it, else the town that the text is about.
    """
    skeleton, lexicon = sentence.skeleton, reader.lexicon
    called = {one.span for one in sentence.infrastructure if one.candidates}
    ours = (
        link
        for link in found
        if link.kind is LinkKind.CROSSING or called.isdisjoint(link.evidence[-1].words)  # not a road that passes both
    )
    taken = [{*link.ends[:1], *link.ends[-1:]} for link in ours]
    topic = [one for one in (sentence.about,) if one]
    for match in chain.from_iterable(_all(way, skeleton.text) for way in lexicon.across_from):
        place = skeleton.places[match["ends"]]
        before = [skeleton.places[mark] for mark in skeleton.text[: match.start("ends")] if mark in skeleton.places]
        # What means a place of the same sentence asks no earlier one, unless the sentence goes on about it.
        asks = match.groupdict().get("here") is None or _goes_on(sentence, reader)
        earlier = [[reader.places[one] for one in ids] for ids in (sentence.earlier, topic)] if asks else []
        told = ([*before], *earlier)
        pair = next(filter(None, (_last(place, _sides(place, others, reader)) for others in told)), None)
        on_way = match.groupdict().get("way") and any(
            {one.id for one in pair or ()} <= set(link.ends) for link in found
        )
        if pair and not on_way and {one.id for one in pair} not in taken:
            taken.append({one.id for one in pair})
            yield _crossing(pair, (match["ends"],), Span(*match.span()), sentence, reader)


def listed(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the crossings of a list of pairs, each of which lies on both sides of a border: "A and B, C and D"."""
    skeleton = sentence.skeleton
    taken = [set(link.ends) for link in found]
    pairs = [
        (match, (skeleton.places[match["ends"]], skeleton.places[match["ends2"]]))
        for match in _all(reader.lexicon.in_pairs, skeleton.text)
    ]
    posts = any(match["posts"] is not None or _is_all_it_says(match, pair) for match, pair in pairs)
    posts = posts or any(link.kind is LinkKind.CROSSING for link in found)
    if len(pairs) < (1 if posts else 2) or not all(across_border(pair) for _, pair in pairs):
        return
    lines = speaks_of(LINES, sentence.told, reader.lexicon)  # which may be what joins the places of each pair
    for match, pair in pairs:
        ends = {one.id for one in pair}
        if not any(ends <= others for others in taken) and (not lines or match["facing"] or match["posts"] is not None):
            yield _crossing(pair, (match["ends"], match["ends2"]), Span(*match.span()), sentence, reader)


def _is_all_it_says(match: re.Match[str], pair: Pair) -> bool:
    """Tell whether a clause says no more than that a post has the one it faces before it: "满都拉对杭吉，"."""
    behind = match.string[match.end() : match.end() + 1]
    return match["facing"] is not None and pair[0].faces == pair[1].id and behind in _CLAUSE_ENDS


def _goes_on(sentence: Sentence, reader: Reader) -> bool:
    """Tell whether a sentence begins by going on about what the one before named: "这是最大的口岸，对面的"."""
    return bool(reader.lexicon.goes_on and reader.lexicon.goes_on.match(sentence.text))


def _all(expression: Expression | None, text: str) -> Iterator[re.Match[str]]:
    return iter(expression.finditer(text)) if expression else iter(())


def _sides(place: Place, others: Sequence[Place], reader: Reader) -> list[Place]:
    """Give places with the post that a place faces for the bridge there, beyond which it lies."""
    post = reader.places.get(place.faces)
    if post is None:
        return list(others)
    bridges = {one.id for one in others if one.kind is PlaceKind.FACILITY and distance_km(one, post) <= ACROSS_KM}
    return [post if one.id in bridges else one for one in others]


def _last(place: Place, others: Sequence[Place]) -> Pair | None:
    """Give a place with the last of others that lies across the border: no mine, a pass only if there is no other."""
    across = [one for one in reversed(others) if one.kind is not PlaceKind.MINE and across_border((one, place))]
    return min(((one, place) for one in across), key=lambda pair: pair[0].kind is PlaceKind.NATURAL, default=None)


def _crossing(pair: Pair, marks: Sequence[str], at: Span, sentence: Sentence, reader: Reader) -> Link:
    words = tuple(sentence.skeleton.spans[mark] for mark in marks)
    status = progress(sentence.skeleton.text, at, reader.lexicon)
    return new_link(Claim(LinkKind.CROSSING, pair, words, at, *status), sentence, reader)
