"""Tells which of the links found in a sentence it says are not there. It does not know how a link is found."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from geo.links.progress import IN_USE, TO_BE, progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import is_larger
from geo.model import Denials, Link, LinkKind, Mention, Span

_PLACE, _LARGER = "\ue000", "\uf000"


@dataclass(frozen=True, slots=True)
class Denial:
    """That a sentence says something is not there.

    Attributes:
        at: The words of which that is said, in the document.
        kinds: The sorts of link that are denied; all where none is said.
        once: Whether there is or was such a link all the same: "no railway until 1990".
        status: How far along it is in spite of that: "no railway yet, but one is planned".
    """

    at: Span
    kinds: frozenset[LinkKind]
    once: bool = False
    status: str = ""


def denials(sentence: Sentence, reader: Reader) -> tuple[Denial, ...]:
    """Give what a sentence says is not there."""
    said = reader.lexicon.denials
    if said is None:
        return ()
    text = _written(sentence, reader)
    return tuple(_denials(text, said, sentence, reader)) if said.denies.search(text) else ()


def without_denied(links: Iterable[Link], denied: Sequence[Denial]) -> Iterator[Link]:
    """Give those of the links of a sentence that it does not deny, with the status that is left to them.

    What a person ruled the words to mean is there.
    """
    for link in links:
        said = link.evidence[-1]
        own = next((one for one in denied if _is_denied(link.kind, said.words, one)), None)
        if own is None or said.ruling:
            yield link
        elif own.status:
            yield replace(link, status=own.status, opened="")
        elif own.once:
            yield replace(link, status="", opened="") if link.status in IN_USE else link


def speaks_of_none(mention: Mention, denied: Sequence[Denial], found: Sequence[Link], kept: Sequence[Link]) -> bool:
    """Tell whether words for infrastructure speak of what their sentence says is not there.

    Args:
        mention: The words.
        denied: What the sentence says is not there.
        found: The links it was found to speak of.
        kept: Those of them that it does not deny.
    """
    kind = mention.infrastructure
    if kind is None or not denied or any(link.id in mention.candidates for link in kept):
        return False
    here = any(_is_denied(kind, (mention.span,), one) for one in denied if not (one.once or one.status))
    return here or any(link.kind is kind for link in found) > any(link.kind is kind for link in kept)


def _is_denied(kind: LinkKind, words: Iterable[Span], denial: Denial) -> bool:
    """Tell whether what is said of a link is a denial, for which one of its ends is enough."""
    here = any(denial.at.start <= word.start < denial.at.end for word in words)
    return here and (not denial.kinds or kind in denial.kinds)


def _written(sentence: Sentence, reader: Reader) -> str:
    """Write a sentence with every character of its places' names as one that stands for a place."""
    written, start = list(sentence.text), sentence.span.start
    for resolution in sentence.placed:
        sign = _LARGER if is_larger(reader.places[resolution.subject]) else _PLACE
        at = slice(resolution.mention.span.start - start, resolution.mention.span.end - start)
        written[at] = sign * (at.stop - at.start)
    return "".join(written)


def _denials(text: str, said: Denials, sentence: Sentence, reader: Reader) -> Iterator[Denial]:
    """Give what is denied in the clauses of a sentence."""
    clauses = list(_clauses(text, said))
    for clause in clauses:
        words = clause.of(text)
        found = said.denies.search(words)
        if found is None:
            continue
        groups = found.groupdict()
        rejected = bool(groups.get("rejected") or groups.get("turned_down"))
        start = clause.start + (found.start() if groups.get("ahead") else 0)
        others = [one for one in clauses if one != clause and _PLACE not in one.of(text)]
        others = [one for one in others if not said.denies.search(one.of(text))]
        yield Denial(
            Span(sentence.span.start + start, sentence.span.start + clause.end),
            frozenset(kind for pattern, kind in reader.lexicon.heads if pattern.search(found[0])),
            not rejected and said.still.search(words) is not None,
            "" if groups.get("never") or rejected else _status(others, text, reader),
        )


def _clauses(text: str, said: Denials) -> Iterator[Span]:
    """Give the clauses of a sentence."""
    cuts = (cut.end("cut") for cut in said.parts.finditer(text) if cut["cut"])
    yield from (Span(*both) for both in pairwise(sorted({0, *cuts, len(text)})))


def _status(clauses: Iterable[Span], text: str, reader: Reader) -> str:
    """Give how far along something is that clauses naming no place say is to be, or nothing."""
    statuses = (progress(clause.of(text), Span(0, 0), reader.lexicon)[0] for clause in clauses)
    return next((status for status in statuses if status in TO_BE), "")
