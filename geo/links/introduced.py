"""Finds the words that introduce a list, for each of its items: "The following railways are planned:".

An item names places and little else; of what sort its link is and how far along, the introduction says. It knows no
place.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from geo.links.progress import progress
from geo.links.skeleton import Skeleton
from geo.model import Evidence, Lexicon, Link, Mention, P, Span

_LINE = re.compile(r"[^\r\n]+")
_MARKER = re.compile(
    r"(?:[-\u2010-\u2015\u2212•*·●▪■◦►➢✓✔]+\s*|\(?\d{1,2}[.)](?!\d)\s*|[(（]\d{1,2}[)）]\s*|\d{1,2}、|[a-zа-я]\)\s+|[①-⑳]\s*)+"
)
"""What stands before an item."""
_OPENS = (":", "：")
_STOPS = (".", "!", "?", "。", "！", "？", *_OPENS)
_GOES_ON = (";", "；", ",", "，")
_MARK = re.compile(P)
_WHAT_IT_IS = re.compile(r"[,;:.(（，；：。]|\s[–—-]+\s|\s?\d|\s*$")
"""What ends the names of an item, behind the last place: how long its line is."""
_FURTHER = re.compile(r"[.!?。！？]\s+\S|[。！？]\S")
"""Where an item ends and more is said of it."""
LONGEST = 160
"""How many characters an item may have, at most, that says no sort of its own: a longer one tells its own story."""
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

    def of(self, sentence: Span) -> Span | None:
        """Give where what introduces the item stands that a sentence is, or None for one that is none."""
        number = bisect_right(self._items, Span(sentence.start, sentence.end)) - 1
        near = (one for one in (number, number + 1) if 0 <= one < len(self._items))
        return next((self._words[one] for one in near if _is(sentence, self._items[one])), None)


def _is(sentence: Span, item: Span) -> bool:
    """Tell whether a sentence begins where an item does, with its marker or behind it."""
    return sentence.start <= item.start < sentence.end


def _lists(text: str) -> Iterator[Introduction]:
    """Give the lists of a text: lines with a marker, or that end in none of the signs sentences end with."""
    rows = [Span(*line.span()) for line in _LINE.finditer(text) if line[0].strip()]
    number = 0
    while number < len(rows):
        words = rows[number].of(text).strip()
        marked = number + 1 < len(rows) and bool(_marker(rows[number + 1], text))
        heading = marked and len(words) <= HEADING and not words.endswith((*_STOPS, *_GOES_ON))
        items = _items(rows[number + 1 :], text) if words.endswith(_OPENS) or heading else []
        if items:
            yield Introduction(_introduction(rows[number]), tuple(items))
        number += len(items) + 1


def _items(rows: Sequence[Span], text: str) -> list[Span]:
    """Give the words of the lines that are items, from where a list begins until it ends."""
    items: list[Span] = []
    before, marked = "", bool(rows and _marker(rows[0], text))
    for row in rows:
        words = row.of(text).strip()
        marker = _marker(row, text)
        plain = len(words) <= LONGEST and (not words.endswith(_STOPS) or before.endswith(_GOES_ON))
        if (marked and not marker) or not (marked or plain) or words.endswith(_OPENS):
            break
        indent = len(row.of(text)) - len(row.of(text).lstrip())
        items.append(Span(row.start + indent + len(marker), row.end))
        before = words
    return items


def _marker(row: Span, text: str) -> str:
    found = _MARKER.match(row.of(text).lstrip())
    return found[0] if found else ""


def _introduction(row: Span) -> Span:
    """Give the words before a list, with those before them if they only say that it begins: "Namely:"."""
    start = row.start if row.end - row.start >= SHORT else max(0, row.start - REACH)
    return Span(max(start, row.end - REACH), row.end)


def introduced(skeleton: Skeleton, introduction: str, lexicon: Lexicon) -> Skeleton:
    """Write the item of a list with the word for its sort that the introduction says, if it says none itself."""
    text = _MARKER.sub("", skeleton.text, count=1) if _MARKER.match(skeleton.text) else skeleton.text
    end = _FURTHER.search(text)
    own = text[: end.start()] if end else text
    signs = (*lexicon.heads, *lexicon.lines, *lexicon.parts)
    if len(own) > LONGEST or any(pattern.search(own) for pattern, _ in signs):
        return replace(skeleton, text=text)
    found = [(head.end(), len(head[0]), head[0]) for pattern, _ in signs for head in pattern.finditer(introduction)]
    head = max(found, default=(0, 0, ""))[2]
    if not head:
        return replace(skeleton, text=text)
    colon, space = (": ", " ") if lexicon.spaced else ("：", "")
    last = max((mark.end() for mark in _MARK.finditer(own)), default=0)
    cut = _WHAT_IT_IS.search(own, last)
    item = own[: cut.start()] if cut else own
    return replace(skeleton, text=f"{head}{colon}{item.rstrip()}{space}{head}{text[len(item) :]}")


def supported(link: Link, introduction: Span, mentions: Sequence[Mention], text: str, lexicon: Lexicon) -> Link:
    """Give a link that the item of a list states with what the introduction says of it, and with that as evidence."""
    heads = [one for one in mentions if one.infrastructure and introduction.start <= one.span.start < introduction.end]
    quotes = (Evidence(one.document, one.sentence, (one.span,)) for one in heads[-1:])
    words = introduction.of(text)
    status = link.status or progress(words, Span(len(words), len(words)), lexicon)[0]
    return replace(link, status=status, evidence=(*quotes, *link.evidence))
