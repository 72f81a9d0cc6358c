"""Gives the line that one sentence says begins somewhere, and one of the next ones that it ends somewhere else."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from geo.links.grammar import Claim
from geo.links.making import recorded_or_new
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import MARK, is_larger
from geo.links.sorts import LINES, kind_of
from geo.model import Evidence, Expression, Link, LinkKind, Place, Span

MOST_BETWEEN = 2
"""Sentences of which the last may say where a line ends whose beginning the one before them says."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A line of which only its beginning was said, or only its end.

    Attributes:
        evidence: The sentence that says it.
        backwards: Whether its end was said, and not its beginning.
        left: In how many more sentences its end may be said.
    """

    kind: LinkKind
    place: Place
    evidence: Evidence
    left: int = MOST_BETWEEN
    backwards: bool = False


def begun(sentence: Sentence, reader: Reader, found: Iterable[Link], before: Begun | None) -> Begun | None:
    """Give the line whose end is still to be said behind a sentence.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links it was found to state.
        before: The line whose end was still to be said ahead of it.
    """
    said = _said(reader.lexicon.starts, sentence)
    backwards = said is None and before is None
    said = _said(reader.lexicon.finishes, sentence) if backwards else said
    if said is None:
        over = before is None or before.left <= 1 or any(link.kind is before.kind for link in found)
        return None if over or before is None else replace(before, left=before.left - 1)
    place, words, at = said
    kind = kind_of(at, sentence.skeleton.text, reader.lexicon, sentence.before)
    if kind not in LINES or any(link.kind is kind and place.id in link.ends for link in found):
        return None
    return Begun(kind, place, Evidence(reader.document.id, sentence.span, (words,)), backwards=backwards)


def ended(sentence: Sentence, reader: Reader, found: Sequence[Link], line: Begun | None) -> Iterator[Link]:
    """Give the line whose beginning was said before, where a sentence says its end and no other beginning."""
    if line is None:
        return
    ends, others = reader.lexicon.finishes, reader.lexicon.starts
    ends, others = (others, ends) if line.backwards else (ends, others)
    said = None if _said(others, sentence) else _said(ends, sentence)
    if said is None:
        return
    place, words, at = said
    if at.groupdict().get("led") or _is_of_another_sort(at, line.kind, reader):
        return
    if place.id == line.place.id or any(place.id in link.ends for link in found if link.kind is line.kind):
        return
    status = progress(sentence.skeleton.text, Span(*at.span()), reader.lexicon)
    claim = Claim(line.kind, (line.place, place), (words,), Span(*at.span()), *status)
    link = recorded_or_new(claim, sentence, reader)
    yield replace(
        link,
        ends=(line.place.id, place.id),
        ends_said=True,
        evidence=(line.evidence, *link.evidence),
        status=claim.status,
        opened=claim.opened,
    )


def _is_of_another_sort(at: re.Match[str], kind: LinkKind, reader: Reader) -> bool:
    """Tell whether the words that say where a line ends say by themselves that it is of another sort."""
    sorts = {sort for head, sort in reader.lexicon.heads if head.search(at[0])}
    return bool(sorts) and kind not in sorts


def _said(expression: Expression | None, sentence: Sentence) -> tuple[Place, Span, re.Match[str]] | None:
    """Give the place of which an expression says something, where it stands, and the words that say so."""
    at = expression.search(sentence.skeleton.text) if expression else None
    mark = MARK.search(at["ends"]) if at else None
    place = sentence.skeleton.places.get(mark[0]) if mark else None
    if at is None or mark is None or place is None or is_larger(place):
        return None
    return place, sentence.skeleton.spans[mark[0]], at
