"""Gives the link between the only two towns of a part of a sentence that speaks of nothing else but a line, or a gate.

Read only where nothing else says what is linked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.links.grammar import Claim
from geo.links.implied import across_border
from geo.links.known import distance_km, of_any_sort
from geo.links.making import new_link, recorded_or_new
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import MARK, is_larger
from geo.links.sorts import LINES, definite, kind_of, latest
from geo.model import Lexicon, Link, LinkKind, PlaceKind, Span

MOST_KM = 1_500.0
"""How far apart, in kilometres, two towns may lie that a sentence names with a line and nothing else."""
_APART = re.compile(r"[\ue000-\uefff][^\ue000-\uefff]{3,}[\ue000-\uefff]")
"""More than a dash between them: that makes a chain of them, whose first stop may be unknown."""
_PART = re.compile(r"[^；;。]+")
_CLAUSE = re.compile(r"[^，：；;。]+")
_HEADING = re.compile(
    r"(?:^|[\n.!?。！？])[^\S\n]*[^\n.!?,;:。，；]{2,40}\s?[\u2010-\u2015-]\s?[^\n.!?,;:。，；]{2,40}[.:。：]?\s*$"
)
"""Two names with a dash between, and nothing more, right before a sentence."""
SOON = 30
"""Within how many characters a sentence that goes on about its heading says what line that is."""
MOST_STOPS = 8
"""Stops, at most, of a line that a heading names."""
_NO_TOWN = frozenset({PlaceKind.NATURAL, PlaceKind.FACILITY, PlaceKind.ZONE})


def alone(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the lines and the crossings between towns that a part of a sentence tells of with nothing else.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links it was found to state.
    """
    if reader.lexicon.gates is None:
        return
    yield from _headed(sentence, reader, found)
    told = {end for link in found for end in link.ends}
    for claim, part in _pairs(_PART, sentence, reader):
        if _is_gate(part, claim, found, reader):
            yield new_link(claim, sentence, reader)
        elif told.isdisjoint(end.id for end in claim.ends) and (kind := _line(part, claim, reader.lexicon)):
            yield recorded_or_new(replace(claim, kind=kind), sentence, reader)
        else:
            continue
        told |= {end.id for end in claim.ends}
    for claim, clause in _pairs(_CLAUSE, sentence, reader):
        if told.isdisjoint(end.id for end in claim.ends) and _leads(clause, claim, reader.lexicon):
            kind = _sort_told(clause, claim, sentence, reader.lexicon)
            if kind:
                yield recorded_or_new(replace(claim, kind=kind), sentence, reader)


def _headed(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the line between the towns of the heading before a sentence that tells of it: "A – B. This railway"."""
    lexicon, towns = reader.lexicon, tuple(reader.places[one] for one in dict.fromkeys(sentence.earlier))
    if found or not 1 < len(towns) <= MOST_STOPS or any(map(is_larger, towns)) or not _HEADING.search(sentence.before):
        return
    goes_on = lexicon.anaphora.match(sentence.text) if lexicon.anaphora and len(towns) == 2 else None
    subject = lexicon.headed.match(sentence.skeleton.text) if lexicon.headed and not goes_on else None
    if goes_on:
        kind = _first_sort(sentence.skeleton.text[: goes_on.end() + SOON], lexicon)
    elif subject and distance_km(towns[0], towns[-1]) <= MOST_KM:
        kind = kind_of(subject, sentence.skeleton.text, lexicon, "")
        of_tables = None if definite(subject["head"], lexicon) else of_any_sort(towns, reader.at)
        kind = of_tables.kind if of_tables else kind
    else:
        return
    at = Span(0, len(sentence.text))
    if kind in LINES or (kind is LinkKind.CROSSING and len(towns) == 2 and across_border((towns[0], towns[1]))):
        claim = Claim(kind, towns, (sentence.span,), at, *progress(sentence.skeleton.text, at, lexicon))
        link = recorded_or_new(claim, sentence, reader)
        yield replace(link, ends=tuple(town.id for town in towns), ends_said=True)


def _first_sort(words: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of the first word for infrastructure among some words."""
    signs = (
        (sign.start(), -len(sign[0]), kind)
        for one, kind in (*lexicon.heads, *lexicon.parts)
        for sign in one.finditer(words)
    )
    return min(signs, default=(0, 0, None))[2]


def _pairs(parts: re.Pattern[str], sentence: Sentence, reader: Reader) -> Iterator[tuple[Claim, str]]:
    """Give the two towns of each part of a sentence that names no more, as a crossing, with the words of that part."""
    skeleton = sentence.skeleton
    for part in parts.finditer(skeleton.text):
        named = [mark for mark in MARK.findall(part[0]) if not is_larger(skeleton.places[mark])]
        marks = list({skeleton.places[mark].id: mark for mark in reversed(named)}.values())[::-1]
        ends = tuple(skeleton.places[mark] for mark in marks)
        if len(ends) == 2 and ends[0] != ends[1]:
            at, words = Span(*part.span()), tuple(skeleton.spans[mark] for mark in marks)
            yield Claim(LinkKind.CROSSING, ends, words, at, *progress(skeleton.text, at, reader.lexicon)), part[0]


def _is_gate(part: str, claim: Claim, found: Sequence[Link], reader: Reader) -> bool:
    """Tell whether towns on the two sides of a border are told of with a gate there, which nothing else is said to be.

    Of several posts of a town the one across from it is the one that the tables give it.
    """
    one, other = claim.ends
    gates, ends = reader.lexicon.gates, {one.id, other.id}
    told = any(link.kind is LinkKind.CROSSING or ends <= set(link.ends) for link in found)
    towns = PlaceKind.FACILITY not in {one.kind, other.kind}
    facing = one.faces in {"", other.id} and other.faces in {"", one.id}
    return bool(not told and towns and facing and across_border((one, other)) and gates and gates.search(part))


def _line(part: str, claim: Claim, lexicon: Lexicon) -> LinkKind | None:
    """Give the one sort of line that a part of a sentence tells of, with nobody who says or does anything."""
    one, other = claim.ends
    towns = PlaceKind.ZONE not in {one.kind, other.kind}
    apart = _APART.search(part) is not None and not across_border((one, other))
    tells = towns and apart and distance_km(one, other) <= MOST_KM and _nobody_acts(part, lexicon)
    return _only(_sorts(part, lexicon)) if tells else None


def _leads(clause: str, claim: Claim, lexicon: Lexicon) -> bool:
    """Tell whether a clause says no more than that one town leads to the other: "a stretch from Osh to Sary-Tash"."""
    one, other = claim.ends
    towns = _NO_TOWN.isdisjoint({one.kind, other.kind})
    said = lexicon.leads is not None and lexicon.leads.search(clause) is not None
    return towns and said and distance_km(one, other) <= MOST_KM and _nobody_acts(clause, lexicon)


def _sort_told(clause: str, claim: Claim, sentence: Sentence, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of what a clause says to lead from town to town, which may have been told of before."""
    text = sentence.skeleton.text
    if across_border((claim.ends[0], claim.ends[1])):
        return LinkKind.CROSSING if lexicon.gates and lexicon.gates.search(text) else None
    own = _sorts(clause, lexicon)
    if own or not _nobody_acts(text, lexicon):
        return _only(own)
    before = latest(sentence.before, lexicon)
    return _only(_sorts(text, lexicon)) or (before if before in LINES else None)


def _nobody_acts(words: str, lexicon: Lexicon) -> bool:
    return lexicon.acting is not None and not lexicon.acting.search(words)


def _only(kinds: set[LinkKind]) -> LinkKind | None:
    """Give the only one of some sorts, or None."""
    return next(iter(kinds)) if len(kinds) == 1 else None


def _sorts(words: str, lexicon: Lexicon) -> set[LinkKind]:
    """Give the sorts of line that some words say."""
    return {kind for pattern, kind in lexicon.heads if kind in LINES and pattern.search(words)}
