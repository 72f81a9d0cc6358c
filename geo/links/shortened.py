"""Gives the line whose name is made of one character of each of its ends, where a text names both: 腾密公路.

Only languages that write no spaces shorten names so.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.links.grammar import Claim
from geo.links.known import distance_km
from geo.links.making import recorded_or_new
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import is_larger
from geo.links.sorts import LINES, definite, latest
from geo.model import Link, LinkKind, Outcome, Place, Resolution, Span

_LENGTHS = (3, 2)
"""Characters a shortened name has: those of its two ends, and of one place between them."""
_BEFORE = re.compile(
    "[^\u4e00-\u9fff]|[的是由和与及同跟走修建在从经把将为该有条叫过着了到至沿上对用让之即指名乘坐像比除随连段座项伏]"
)
"""What may stand before such a name; any other character would be one of it."""
_NO_NAME = re.compile("[东西南北中][东西南北中]")
"""A direction, which is no name of a line between places that begin so."""
MOST_KM = 4500.0
"""How long a line may be that is called so; the longest road of China runs 4,400 km."""
BEFORE = 600
"""How many characters before it a text may name the end of a line so called, if its sentence does not."""


@dataclass(frozen=True, slots=True)
class Called:
    """A place as a text calls it.

    Attributes:
        at: Where its name stands.
    """

    place: Place
    words: str
    at: Span


def called(resolutions: Sequence[Resolution], reader: Reader) -> Mapping[str, tuple[Called, ...]]:
    """Give the places of a text that a line may end at, by each character of their names."""
    found: defaultdict[str, list[Called]] = defaultdict(list)
    for one in resolutions if reader.lexicon.shortened else ():
        place = reader.places.get(one.subject) if one.outcome is Outcome.PLACED else None
        if place is None or is_larger(place):
            continue
        at = one.mention.span
        words = reader.document.text[at.start : at.end]
        for sign in set(words):
            found[sign].append(Called(place, words, at))
    return {sign: tuple(ones) for sign, ones in found.items()}


def shortened(
    sentence: Sentence, reader: Reader, found: Sequence[Link], names: Callable[[], Mapping[str, tuple[Called, ...]]]
) -> Iterator[Link]:
    """Give the lines that a sentence calls by one character of each place they join.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links the sentence was found to state.
        names: Gives the places of the text, by the characters of their names.
    """
    expression = reader.lexicon.shortened
    known = [one.span for one in sentence.infrastructure if one.candidates or one.ruled_out]
    for match in expression.finditer(sentence.text) if expression else ():
        at = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
        if any(one.overlaps(at) for one in known):
            continue
        kind = _sort(match["head"], sentence.text[: match.start()], sentence, reader)
        ends, words = _named_by(match, at, sentence, names()) if kind else ((), at)
        if kind and ends and not _is_told(ends, kind, found):
            status = progress(sentence.text, Span(*match.span()), reader.lexicon)
            claim = Claim(kind, ends, (words,), Span(0, 0), *status)
            yield recorded_or_new(claim, sentence, reader)


def _named_by(
    match: re.Match[str], at: Span, sentence: Sentence, names: Mapping[str, tuple[Called, ...]]
) -> tuple[tuple[Place, ...], Span]:
    """Give the places that a name ending with a word for a line is made of, and where it stands; or no places."""
    for length in _LENGTHS:
        start = match.start() - length
        if _NO_NAME.fullmatch(match.string, max(start, 0), match.start()):
            continue
        if start == 0 or (start > 0 and _BEFORE.match(sentence.text[start - 1])):
            words = Span(at.start - length, at.end)
            ends = _ends(sentence.text[start : match.start()], words, sentence, names)
            if ends:
                return ends, words
    return (), at


def _sort(head: str, before: str, sentence: Sentence, reader: Reader) -> LinkKind | None:
    """Give the sort of line a head says, or else the one that the text before speaks of."""
    kind = definite(head, reader.lexicon) or latest(sentence.before + before, reader.lexicon)
    return kind if kind in LINES else None


def _is_told(ends: Sequence[Place], kind: LinkKind, found: Collection[Link]) -> bool:
    """Tell whether a sentence says where such a line runs: between these ends, or another stretch from one of them."""
    return any(link.kind is kind and {place.id for place in ends} & set(link.ends) for link in found)


def _ends(signs: str, at: Span, sentence: Sentence, names: Mapping[str, tuple[Called, ...]]) -> tuple[Place, ...]:
    """Give the places that the characters of a name stand for, or nothing.

    Each is the first one of its place's name. Of two ends one may be called by another, if its sentence names it.
    """
    if any(one.mention.span.overlaps(at) for one in sentence.placed):
        return ()
    found: list[Place] = []
    first = 0
    for sign in signs:
        near = [one for one in names.get(sign, ()) if _is_near(one.at, at, sentence)]
        by_first = [one for one in near if one.words.startswith(sign)]
        here = [one for one in near if sentence.span.start <= one.at.start < sentence.span.end]
        chosen = min(by_first or here, key=lambda one: one.at.apart(at), default=None)
        if chosen is None:
            return ()
        first += bool(by_first)
        found.append(chosen.place)
    if first < len(signs) - 1 or len({place.id for place in found}) < len(signs):
        return ()
    return tuple(found) if distance_km(found[0], found[-1]) <= MOST_KM else ()


def _is_near(one: Span, at: Span, sentence: Sentence) -> bool:
    """Tell whether a name stands in a sentence or not far before it."""
    return at.start - BEFORE <= one.start < sentence.span.end
