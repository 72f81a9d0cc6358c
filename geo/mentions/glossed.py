"""Finds names no table has in this script, that a text explains once by the Latin spelling behind them."""

import re
from collections.abc import Container, Iterator, Sequence

from geo.mentions.scan import Hit
from geo.model import Span, Unspaced

_OPENS = re.compile(r"\s?[（(]\s?$")
_CLOSES = re.compile(r"\s?[）)]")
LONGEST = 8
"""Characters of a foreign name, at most."""
_SHORT = 2
"""Characters of which a run that is a name by itself may be a part of a longer one, or of a word."""


def glossed(text: str, taken: Sequence[Hit], unspaced: Unspaced, never: Container[str]) -> Iterator[Hit]:
    """Give the places that a text goes on to call as it did when it wrote them in Latin letters too: "巴比（Poipet）".

    Args:
        text: The text.
        taken: The names found so far, in the order they were found.
        unspaced: What its language goes by instead of spaces.
        never: Words of the language that are no place's name.
    """
    covered = {offset for hit in taken for offset in range(hit.span.start, hit.span.end)}
    for hit in taken:
        called = _called(text, hit, covered, unspaced, never)
        for start in _starts(text, called, unspaced, never) if called else ():
            span = Span(start, start + len(called))
            if covered.isdisjoint(range(span.start, span.end)):
                covered.update(range(span.start, span.end))
                yield Hit(span, hit.names)


def _called(text: str, hit: Hit, covered: set[int], unspaced: Unspaced, never: Container[str]) -> str:
    """Give the longest run of characters before a Latin name in brackets that the text has twice, or nothing."""
    opened = _OPENS.search(text, max(0, hit.span.start - 3), hit.span.start)
    latin = text[hit.span.start].isascii() and text[hit.span.start].isupper()
    if not opened or not latin or not _CLOSES.match(text, hit.span.end):
        return ""
    end = opened.start()
    runs = (text[start:end] for start in range(max(0, end - LONGEST), end - 1) if covered.isdisjoint(range(start, end)))
    return next((run for run in runs if len(list(_starts(text, run, unspaced, never))) > 1), "")


def _starts(text: str, run: str, unspaced: Unspaced, never: Container[str]) -> Iterator[int]:
    """Tell where a run of characters that can spell a foreign name stands in a text, a short one by itself."""
    if run in never or not _spells(run, unspaced):
        return
    for found in re.finditer(re.escape(run), text):
        around = (text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1])
        if len(run) > _SHORT or not any(_spells(one * 3, unspaced) for one in around if one):
            yield found.start()


def _spells(run: str, unspaced: Unspaced) -> bool:
    """Tell whether all characters of a run are such as spell foreign names."""
    return unspaced.spelled.fullmatch(run if len(run) > _SHORT else run + run) is not None
