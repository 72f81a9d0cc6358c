"""Gives the words by which a list of border posts is introduced, to the names its items are made of."""

import re
from collections.abc import Iterator, Sequence

from geo.model import LONGEST_ITEM, Introductions, Lexicon, LinkKind, Span

_NAME = r"[A-ZА-ЯЁӨҮ][\w’'-]*(?: [A-ZА-ЯЁӨҮ][\w’'-]*)*"
_NAMES = re.compile(
    rf"(?:(?:в|во|на|in|at) {_NAME}(?: [а-яё]+)?\s?[-–—:]\s?)?"
    rf"(?:[«“\"]?{_NAME}[»”\"]?(?: \([^()]{{1,40}}\))?(?:, (?:and )?| и | and |\s-\s|\s?[–—/]\s?|[;.]?\s*$))+"
)
"""An item that is made of names, and where they lie."""


Announced = Sequence[tuple[Span, str]]
"""Items that are made of the names of border posts, and the words that announce them."""


def announcements(text: str, lexicon: Lexicon) -> Announced:
    """Give the items that are made of names, of the lists that are said to be of border posts."""
    return list(_announcements(text, lexicon)) if lexicon.spaced else ()


def _announcements(text: str, lexicon: Lexicon) -> Iterator[tuple[Span, str]]:
    crossings = [pattern for pattern, kind in lexicon.heads if kind is LinkKind.CROSSING]
    for item, introduction in Introductions(text):
        words = introduction.of(text)
        ends = [head.end() for pattern in crossings for head in pattern.finditer(words)]
        if ends and len(item.of(text)) <= LONGEST_ITEM and _NAMES.fullmatch(item.of(text)):
            yield item, f"{words[: max(ends)]} "


def announced(name: Span, posts: Announced) -> str:
    """Give the words that announce a name as one of such an item, or nothing."""
    return next((words for item, words in posts if item.start <= name.start < item.end), "")
