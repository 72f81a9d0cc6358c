"""Finds the lists of a text, and the words that introduce them: "The following railways are planned:"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from geo.model.reading import Span

_LINE = re.compile(r"[^\r\n]+")
_MARKER = re.compile(
    r"(?:[-\u2010-\u2015\u2212•*·●▪■◦►➢✓✔]+\s*|\(?\d{1,2}[.)](?!\d)\s*|[(（]\d{1,2}[)）]\s*|\d{1,2}、|[a-zа-я]\)\s+|[①-⑳]\s*)+"
)
"""What stands before an item."""
_OPENS = (":", "：")
_STOPS = (".", "!", "?", "。", "！", "？", *_OPENS)
_GOES_ON = (";", "；", ",", "，")
LONGEST_ITEM = 160
"""How many characters an item may have, at most, that is one without a marker: a longer one tells its own story."""
REACH = 300
"""How many characters before its colon an introduction may begin."""
SHORT = 30
"""How many characters it must have not to be one like "Namely:", which goes on about the words before."""
HEADING = 120
"""How many characters a heading may have that ends in no colon."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """The words that introduce a list, and where each of its items begins."""

    words: Span
    items: tuple[Span, ...]


class Introductions:
    """What introduces each item of the lists of a text."""

    def __init__(self, text: str) -> None:
        found = sorted((item, one.words) for one in _lists(text) for item in one.items)
        self._items = [item for item, _ in found]
        self._words = [words for _, words in found]

    def __iter__(self) -> Iterator[tuple[Span, Span]]:
        """Give the words of every item, with those that introduce it."""
        return zip(self._items, self._words, strict=True)

    def of(self, sentence: Span) -> Span | None:
        """Give where what introduces the item stands that a sentence is, or None for one that is none."""
        number = bisect_right(self._items, Span(sentence.start, sentence.end)) - 1
        near = (one for one in (number, number + 1) if 0 <= one < len(self._items))
        return next((self._words[one] for one in near if _is(sentence, self._items[one])), None)


def _is(sentence: Span, item: Span) -> bool:
    """Tell whether a sentence begins where an item does, with its marker or behind it."""
    return sentence.start <= item.start < sentence.end


class _Row(NamedTuple):
    """A line that is not empty.

    Attributes:
        at: Where it stands.
        words: Its words, without the white space around them.
        marker: The sign before an item that they begin with, if any.
        item: Where the words behind the marker begin.
    """

    at: Span
    words: str
    marker: str
    item: int


def _rows(text: str) -> Iterator[_Row]:
    """Give the lines of a text that are not empty."""
    for line in _LINE.finditer(text):
        words = line[0].strip()
        marker = words[: len(words) - len(unmarked(words))]
        if words:
            yield _Row(Span(*line.span()), words, marker, line.start() + line[0].index(words) + len(marker))


def _lists(text: str) -> Iterator[Introduction]:
    """Give the lists of a text: lines with a marker, or that end in none of the signs sentences end with."""
    rows = list(_rows(text))
    number = last = 0
    while number < len(rows):
        words = rows[number].words
        marked = number + 1 < len(rows) and bool(rows[number + 1].marker)
        heading = marked and len(words) <= HEADING and not words.endswith((*_STOPS, *_GOES_ON))
        items = _items(rows, number + 1) if words.endswith(_OPENS) or heading else []
        if items:
            yield Introduction(_introduction(rows[number].at, words, last), tuple(items))
            last = items[-1].end
        number += len(items) + 1


def _items(rows: Sequence[_Row], first: int) -> list[Span]:
    """Give the words of the lines that are items, from the first one of a list until it ends."""
    items: list[Span] = []
    before, marked = "", first < len(rows) and bool(rows[first].marker)
    for number in range(first, len(rows)):
        row = rows[number]
        plain = len(row.words) <= LONGEST_ITEM and (not row.words.endswith(_STOPS) or before.endswith(_GOES_ON))
        if (marked and not row.marker) or not (marked or plain) or row.words.endswith(_OPENS):
            break
        items.append(Span(row.item, row.at.end))
        before = row.words
    return items


def _introduction(row: Span, words: str, last: int) -> Span:
    """Give the words before a list, with those before them if they only say that it begins: "Namely:".

    Args:
        row: The line before its first item.
        words: That line, which says by itself what it lists if it has more than one word: "Northern posts:".
        last: Where the last item of the list before it ends.
    """
    start = row.start if row.end - row.start >= SHORT else last if " " in words else 0
    return Span(max(start, row.end - REACH), row.end)


def unmarked(item: str) -> str:
    """Give the words of an item without the marker before them."""
    marker = _MARKER.match(item)
    return item[marker.end() :] if marker else item
