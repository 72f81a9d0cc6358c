"""Finds the words for infrastructure that bear no name of the tables. It does not know what they join."""

from collections.abc import Iterator

from geo.model import Lexicon, LinkKind, Span, fold


def infrastructure(text: str, sentence: Span, lexicon: Lexicon) -> Iterator[tuple[Span, LinkKind, str]]:
    """Give the words of a sentence that speak of infrastructure: where, what sort, and why they mean none if so."""
    words = text[sentence.start : sentence.end]
    taken: list[Span] = []
    figures = [Span(*figure.span()) for figure in lexicon.figure.finditer(words)]
    for pattern, kind in lexicon.heads:
        for head in pattern.finditer(words):
            span = Span(*head.span())
            if not head[0] or _overlaps(span, taken):
                continue
            taken.append(span)
            reason = "a figure of speech, or no infrastructure" if _overlaps(span, figures) else ""
            yield Span(sentence.start + span.start, sentence.start + span.end), kind, reason


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def unknown_names(text: str, sentence: Span, lexicon: Lexicon) -> Iterator[Span]:
    """Give the names in a sentence that their surroundings make places, whether the tables know them or not."""
    for found in lexicon.unknown.finditer(text, sentence.start, sentence.end):
        for group in lexicon.unknown.compiled.groupindex:
            if found[group] and fold(found[group]) not in lexicon.never:
                yield Span(*found.span(group))
