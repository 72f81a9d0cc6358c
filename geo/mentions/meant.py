"""Finds the names that need help and are meant for what else the text names.

So are those that stand in a pair, again, across a border, or in a country that the text deals with.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.mentions.scan import Hit
from geo.mentions.untaken import abroad
from geo.model import Lexicon, Place, Span, is_own_name

_DASH, _DASH_BEFORE = re.compile(r"\s?[-\u2010-\u2015]\s?"), re.compile(r"\s?[-\u2010-\u2015]\s?$")
_MID = re.compile(r"[^\W\dA-Z_],?\s$")
"""What stands right before a name in the middle of a sentence."""
_ALONE = 5
"""Letters from which the own name of a place is hardly a word that a text writes large for another reason."""
_IN_A_LONGER = re.compile(r"(?<!\w)([A-ZÀ-ÞА-ЯЁӨҮ][\w’'-]*)\s$")
_WORD = 30
"""How many characters of it are looked at."""
_GOES_ON = re.compile(r"\s[A-ZÀ-ÞА-ЯЁӨҮ]")
"""What stands before and behind a part of a longer name, most often a person's."""


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
    Besides, the own name of a place abroad is taken where the text surely names something else in its country, and
    nobody is called so: "the port of Antofagasta. Mejillones hopes for a share".
    """
    weak = [hit for hit in hits if folded[slice(*hit.span)] not in lexicon.never]
    meant = {hit.span for hit in (*sure, *_joined(weak, sure, text, places))}
    named = [hit for hit in hits if hit.span in meant]
    known, facing = _subjects(named), set(_opposite(named, places))
    countries = abroad((hit for hit in sure if hit.names[0].strong), places, lexicon) - {""}
    alone = _alone(weak, text, folded, lexicon) if countries else frozenset()
    anywhere = lexicon.endings or lexicon.nominatives
    for hit in weak:
        again = not known.isdisjoint(_subjects([hit])) and (
            anywhere or _MID.search(text[max(0, hit.span.start - 3) : hit.span.start])
        )
        across = not facing.isdisjoint(_subjects([hit]))
        if again or across or (hit.span in alone and _is_own_of_any(countries, hit, folded, places)):
            meant.add(hit.span)
    return [hit for hit in hits if hit.span in meant]


def _subjects(hits: Iterable[Hit]) -> set[str]:
    """Give the ids that names stand for."""
    return {name.subject for hit in hits for name in hit.names}


def _is_own_of_any(countries: frozenset[str], hit: Hit, folded: str, places: Mapping[str, Place]) -> bool:
    """Tell whether a name is the own one of a place in some countries, not one that somebody else gives it."""
    meant = (places[name.subject] for name in hit.names if name.subject in places)
    return any(one.country in countries and is_own_name(folded[slice(*hit.span)], one) for one in meant)


def _alone(hits: Sequence[Hit], text: str, folded: str, lexicon: Lexicon) -> frozenset[Span]:
    """Give where names stand that are no other word, and nowhere in the text a part of a longer name."""
    parts = {folded[slice(*hit.span)] for hit in hits if _is_part(hit, text, lexicon)}
    long = (hit.span for hit in hits if hit.span.end - hit.span.start >= _ALONE)
    return frozenset(span for span in long if folded[slice(*span)] not in parts)


def _is_part(hit: Hit, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a name is most likely a part of a longer one: that of somebody."""
    before = _IN_A_LONGER.search(text[max(0, hit.span.start - _WORD) : hit.span.start])
    named = before and before[1].casefold() not in lexicon.openers
    return bool(named) or _GOES_ON.match(text, hit.span.end) is not None


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
