"""Gives the line that leaves or reaches the town a text is about, where its sentence names but the other end."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, takewhile

from geo.links.grammar import Claim
from geo.links.known import distance_km
from geo.links.making import recorded_or_new
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import MARK, is_larger
from geo.links.sorts import LAND, LINES, definite, kind_of, latest, moving
from geo.model import Link, LinkKind, Place, PlaceKind, Span

MOST_KM = 1_500.0
"""How far from a town, in kilometres, the end of a line may lie that nothing but the town is said to begin."""
WIDE_KM = 600.0
"""The same where no more is said than that there is a line: "The road to Osh is closed"."""
GAP = 80
"""How many blanks and line breaks, at most, may part two sentences that follow each other."""


def outward(sentence: Sentence, reader: Reader, found: Sequence[Link], before: Sequence[Link]) -> Iterator[Link]:
    """Give the lines from the town a text is about to where a sentence says they lead: "The road leads to Osh".

    Past a border they begin at what the town faces.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links it was found to state, each of which must be part of such a line.
        before: Those of the sentences before; where the last one states one, that line goes on here.
    """
    start, said = reader.places.get(sentence.about), reader.lexicon.outward
    if start is None or said is None or _has_just_told(before, sentence, reader):
        return
    made = [_line(match, start, sentence, reader) for match in said.finditer(sentence.skeleton.text)]
    ways = [set(link.ends) for link in made if link]
    if all(any(set(link.ends) <= way for way in ways) for link in found):
        yield from (link for link in made if link)


def inward(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the lines that come to the place told of before, or are meant to leave it: "Rails from Osh are to arrive".

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links it was found to state; where one is a line, nothing more is said.
    """
    if any(link.kind in LINES for link in found):
        return
    for match in chain.from_iterable(way.finditer(sentence.skeleton.text) for way in reader.lexicon.inward):
        far = sentence.skeleton.places[MARK.findall(match["ends"])[-1]]
        start = _told_of(far, match, sentence, reader)
        if start and "wide" in match.groupdict() and (start.seat_of or not _is_near(start, far, WIDE_KM)):
            continue
        link = _line(match, start, sentence, reader, LINES) if start else None
        if link:
            yield link


def _told_of(far: Place, said: re.Match[str], sentence: Sentence, reader: Reader) -> Place | None:
    """Give the town that a text is about if the words before name it, else the only one there.

    Of several it is the only one of the country that the far end lies in, if the line comes from there. The words
    before are those of the sentence, up to a place in it, else those of the one before it.
    """
    ahead = [sentence.skeleton.places[mark] for mark in MARK.findall(sentence.skeleton.text[: said.start()])]
    named = [one for one in ahead or map(reader.places.__getitem__, dict.fromkeys(sentence.earlier)) if one != far]
    towns = [one for one in named if not is_larger(one) and one.kind is not PlaceKind.NATURAL]
    topic = [one for one in towns if one.id == sentence.about]
    if ahead and "wide" in said.groupdict() and sentence.about and not topic:
        return reader.places[sentence.about]  # "The road from Karachi reached it, and a pipeline to Quetta is planned."
    home = [one for one in towns if one.country == far.country and "home" in said.groupdict()]
    near = [one for one in towns if "sister" in said.groupdict()]
    near = sorted((one for one in near if one.position), key=lambda one: distance_km(one, far))[:1]
    return next((only[0] for only in (topic, towns, home, near) if len(only) == 1), None)


def _line(
    said: re.Match[str], start: Place, sentence: Sentence, reader: Reader, sorts: Collection[LinkKind] = LAND
) -> Link | None:
    """Give the line from a town to where some words say that one leads."""
    skeleton, words = sentence.skeleton, said.groupdict()
    marks = MARK.findall(said["ends"])
    way = [skeleton.places[mark] for mark in marks if "afar" in words or not is_larger(skeleton.places[mark])]
    if words.get("past") and start.faces and way and way[-1].country != start.country:
        start = reader.places[start.faces]
    ends = (start, *way)
    kind = kind_of(said, skeleton.text, reader.lexicon, sentence.before)
    kind = kind or (latest(sentence.before, reader.lexicon) if "sister" in words else None)
    moves = words.get("boats")
    if moves:
        kind = definite(moves, reader.lexicon) or moving(moves, reader.lexicon)
    if (
        kind not in {*sorts, LinkKind.OTHER}
        or len({end.id for end in ends}) < max(2, len(ends))
        or not _is_near(start, ends[-1])
        or (ends[-1].kind is PlaceKind.COUNTRY and ends[-1].country == start.country)
    ):
        return None
    at = Span(*said.span())
    status = progress(skeleton.text, at, reader.lexicon)
    claim = Claim(kind, ends, tuple(skeleton.spans[mark] for mark in marks), at, *status)
    return recorded_or_new(claim, sentence, reader)


def _has_just_told(before: Sequence[Link], sentence: Sentence, reader: Reader) -> bool:
    """Tell whether the sentence right before one states a line, which may be the one that goes on."""
    text, start = reader.document.text, sentence.span.start
    told = len(text[max(0, start - GAP) : start].rstrip()) + max(0, start - GAP)
    # They stand in the order of the text: what an earlier sentence than the one right before states is not asked.
    last = takewhile(lambda link: link.evidence[-1].sentence.end >= told, reversed(before))
    return any(link.kind in LINES for link in last)


def _is_near(one: Place, other: Place, most: float = MOST_KM) -> bool:
    return distance_km(one, other) <= most
