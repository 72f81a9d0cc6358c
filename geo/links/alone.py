"""Gives the link between the only two towns of a part of a sentence that speaks of nothing else but a line, or a gate.

Read only where nothing else says what is linked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.links.grammar import Claim
from geo.links.implied import across_border
from geo.links.known import apart_km
from geo.links.making import new_link, recorded_or_new
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import MARK, is_larger
from geo.links.sorts import CABLES, LAND
from geo.model import Lexicon, Link, LinkKind, Place, PlaceKind, Span

Pair = tuple[Place, Place]
MOST_KM = 1_500.0
"""How far apart, in kilometres, two towns may lie that a sentence names with a line and nothing else."""
NEXT = 3
"""How many characters, at least, stand between them; a dash makes a chain of them, whose first stop may be unknown."""
_PART = re.compile(r"[^；;。]+")
_SORTS = LAND | CABLES


def alone(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the lines and the crossings between towns that a part of a sentence tells of with nothing else.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links it was found to state.
    """
    skeleton, lexicon = sentence.skeleton, reader.lexicon
    told = {end for link in found for end in link.ends}
    for part in _PART.finditer(skeleton.text) if lexicon.gates else ():
        marks = [mark for mark in MARK.findall(part[0]) if not is_larger(skeleton.places[mark])]
        pair = [skeleton.places[mark] for mark in marks]
        if len(pair) != 2 or pair[0] == pair[1]:
            continue
        claim = Claim(LinkKind.CROSSING, tuple(pair), tuple(skeleton.spans[mark] for mark in marks), Span(*part.span()))
        status, opened = progress(skeleton.text, claim.at, lexicon)
        claim = replace(claim, status=status, opened=opened)
        if _is_gate(part[0], (pair[0], pair[1]), found, reader):
            yield new_link(claim, sentence, reader)
        elif told.isdisjoint(one.id for one in pair) and _is_line(part[0], marks, (pair[0], pair[1]), lexicon):
            for kind in _sorts(part[0], lexicon):
                yield recorded_or_new(replace(claim, kind=kind), sentence, reader)


def _is_gate(part: str, pair: Pair, found: Sequence[Link], reader: Reader) -> bool:
    """Tell whether towns on the two sides of a border are told of with a gate there, which nothing else is said to be.

    Of several posts of a town the one across from it is the one that the tables give it.
    """
    one, other = pair
    gates, ends = reader.lexicon.gates, {one.id, other.id}
    told = any(link.kind is LinkKind.CROSSING or ends <= set(link.ends) for link in found)
    towns = PlaceKind.FACILITY not in {one.kind, other.kind}
    facing = one.faces in {"", other.id} and other.faces in {"", one.id}
    return bool(not told and towns and facing and across_border(pair) and gates and gates.search(part))


def _is_line(part: str, marks: Sequence[str], pair: Pair, lexicon: Lexicon) -> bool:
    """Tell whether a part of a sentence tells of nobody who says or does anything, and of one sort of line."""
    between = part.index(marks[1]) - part.index(marks[0])
    near = pair[0].position and pair[1].position and apart_km(pair[0].position, pair[1].position) <= MOST_KM
    nobody = lexicon.acting is not None and not lexicon.acting.search(part)
    towns = PlaceKind.ZONE not in {one.kind for one in pair}
    return bool(
        near and nobody and towns and between > NEXT and not across_border(pair) and len(_sorts(part, lexicon)) == 1
    )


def _sorts(part: str, lexicon: Lexicon) -> set[LinkKind]:
    """Give the sorts of line that the words of a part of a sentence say."""
    return {kind for pattern, kind in lexicon.heads if kind in _SORTS and pattern.search(part)}
