"""Gives the words by which a list of border posts is introduced, to the names its items are made of."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from geo.model import LONGEST_ITEM, Introductions, Lexicon, LinkKind, Span

_NAME = r"[A-ZА-ЯЁӨҮ][\w’'-]*(?: [A-ZА-ЯЁӨҮ][\w’'-]*)*"
_NAMES = re.compile(
    rf"(?:(?:в|во|на|in|at) {_NAME}(?: [а-яё]+)?\s?[-–—:]\s?)?"
    rf"(?:[«“\"]?{_NAME}[»”\"]?(?: \([^()]{{1,40}}\))?(?:, (?:and )?| и | and |\s-\s|\s?[–—/]\s?|[;.]?\s*$))+"
)
"""An item that is made of names, and where they lie."""


class Announcements:
    """The items, of the lists of a text that are said to be of border posts, that are made of names."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        found = list(_announcements(text, lexicon)) if lexicon.spaced else []
        self._items = [item for item, _ in found]
        self._words = [words for _, words in found]

    def of(self, name: Span) -> str:
        """Give the words that announce a name as one of such an item, or nothing."""
        number = bisect_right(self._items, name.start, key=attrgetter("start")) - 1
        return self._words[number] if number >= 0 and name.start < self._items[number].end else ""


def _announcements(text: str, lexicon: Lexicon) -> Iterator[tuple[Span, str]]:
    """Give those items in the order of the text, with the words that announce them."""
    crossings = [pattern for pattern, kind in lexicon.heads if kind is LinkKind.CROSSING]
    for item, introduction in Introductions(text):
        words = introduction.of(text)
        ends = [head.end() for pattern in crossings for head in pattern.finditer(words)]
        if ends and len(item.of(text)) <= LONGEST_ITEM and _NAMES.fullmatch(item.of(text)):
            yield item, f"{words[: max(ends)]} "
