"""Finds the names that need help and are meant for what else the text names: in a pair, again, or across a border."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.mentions.scan import Hit
from geo.model import Lexicon, Place

_DASH, _DASH_BEFORE = re.compile(r"\s?[-\u2010-\u2015]\s?"), re.compile(r"\s?[-\u2010-\u2015]\s?$")
_MID = re.compile(r"[^\W\dA-Z_],?\s$")
"""What stands right before a name in the middle of a sentence."""


def with_meant(
    hits: Sequence[Hit],
    sure: Sequence[Hit],
    text: str,
    folded: str,
    places: Mapping[str, Place],
    lexicon: Lexicon,
) -> list[Hit]:
    """Take weak names too that a dash joins with a sure one, or whose place the text names for sure elsewhere.

    Elsewhere: an object has no word before it. Without cases to tell by, it must stand in the middle of a sentence,
    unless it is the post that faces one of the text's, which is enough: "Bulgan and Takeshiken are open".
    """
    weak = [hit for hit in hits if folded[slice(*hit.span)] not in lexicon.never]
    meant = {hit.span for hit in (*sure, *_joined(weak, sure, text, places))}
    named = [hit for hit in hits if hit.span in meant]
    known, facing = _subjects(named), set(_opposite(named, places))
    anywhere = lexicon.endings or lexicon.nominatives
    for hit in weak:
        again = not known.isdisjoint(_subjects([hit])) and (
            anywhere or _MID.search(text[max(0, hit.span.start - 3) : hit.span.start])
        )
        if again or not facing.isdisjoint(_subjects([hit])):
            meant.add(hit.span)
    return [hit for hit in hits if hit.span in meant]


def _subjects(hits: Iterable[Hit]) -> set[str]:
    """Give the ids that names stand for."""
    return {name.subject for hit in hits for name in hit.names}


def _opposite(sure: Iterable[Hit], places: Mapping[str, Place]) -> Iterator[str]:
    """Give the posts that face one whose name speaks for itself."""
    named = (name.subject for hit in sure for name in hit.names if name.strong)
    return (places[post].faces for post in named if post in places)


def _joined(hits: Sequence[Hit], sure: Sequence[Hit], text: str, places: Mapping[str, Place]) -> Iterator[Hit]:
    """Give the names that only a dash joins with a sure name of a place: "the Muse-Mandalay railway"."""
    spans = [hit.span for hit in sure if any(name.subject in places for name in hit.names)]
    starts, ends = {span.start for span in spans}, {span.end for span in spans}
    for hit in hits:
        before, after = text[max(0, hit.span.start - 3) : hit.span.start], text[hit.span.end : hit.span.end + 3]
        left, right = _DASH_BEFORE.search(before), _DASH.match(after)
        if (left and hit.span.start - len(left[0]) in ends) or (right and hit.span.end + right.end() in starts):
            yield hit
