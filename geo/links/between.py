"""Gives the link that a sentence tells of without its ends: between "both posts", "the two towns" or "the two"."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from geo.links.grammar import Claim
from geo.links.implied import SIDE_BY_SIDE_KM, across_border
from geo.links.making import new_link
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import is_larger
from geo.links.sorts import definite, kind_of
from geo.model import Link, LinkKind, Span


def both(sentence: Sentence, reader: Reader, found: Sequence[Link], before: Sequence[Link]) -> Iterator[Link]:
    """Give the link between "both posts", those of the crossing or ferry spoken of last, or "the two towns".

    What is said to be there also ("under the river is a tunnel too") lies at a crossing of the same sentence.
    """
    said = reader.lexicon.both.search(sentence.text) if reader.lexicon.both else None
    pair = _two_ahead(said, sentence, reader) if said and said.groupdict().get("towns") else ()
    last = reversed(found) if said and said.groupdict().get("also") else chain(reversed(found), reversed(before))
    crossed = (link.ends for link in last if link.kind in {LinkKind.CROSSING, LinkKind.OTHER})
    pair = pair or next(crossed, ())
    kind = kind_of(said, sentence.text, reader.lexicon, sentence.before) if said else None
    if said and not pair and reader.lexicon.spaced:
        pair = _two_ahead(said, sentence, reader)
        kind = _kind_between(pair, kind, said, reader)
    elif said and kind is LinkKind.HIGHWAY and definite(said["head"] or "", reader.lexicon) is None:
        kind = _kind_between(pair, kind, said, reader)  # "the tarmac between these two posts"
    own = [set(link.ends) for link in found if link.kind is kind]  # it may say itself where the one between them runs
    stated = any(set(pair) <= ends or not set(pair) & ends for ends in own)
    if said and kind and len(pair) == 2 and not stated:
        at = Span(*said.span())
        words = (Span(sentence.span.start + at.start, sentence.span.start + at.end),)
        status, opened = progress(sentence.text, at, reader.lexicon)
        ends = tuple(reader.places[end] for end in pair)
        yield new_link(Claim(kind, ends, words, at, status, opened), sentence, reader)


def _two_towns(sentence: Sentence, reader: Reader) -> tuple[str, ...]:
    """Give the two towns that the sentence before names, if it names no more."""
    small = tuple(dict.fromkeys(one for one in sentence.earlier if not is_larger(reader.places[one])))
    return small if len(small) == 2 else ()


def _kind_between(ends: tuple[str, ...], kind: LinkKind | None, said: re.Match[str], reader: Reader) -> LinkKind | None:
    """Give the sort of what is between two places: on a border a gate, or the road from post to post, is a crossing."""
    gate = said.groupdict().get("gate") is not None
    near = len(ends) == 2 and across_border((reader.places[ends[0]], reader.places[ends[1]]), SIDE_BY_SIDE_KM)
    return LinkKind.CROSSING if near and (gate or kind is LinkKind.HIGHWAY) else None if gate else kind


def _two_ahead(said: re.Match[str], sentence: Sentence, reader: Reader) -> tuple[str, ...]:
    """Give the two towns that a sentence names ahead of "the two", or else the one before it, if each names no more."""
    at = sentence.span.start + said.start()
    ahead = [one.subject for one in sentence.placed if one.mention.span.end <= at]
    small = tuple(dict.fromkeys(one for one in ahead if not is_larger(reader.places[one])))
    return small if len(small) == 2 else () if small else _two_towns(sentence, reader)
