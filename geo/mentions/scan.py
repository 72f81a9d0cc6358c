"""Finds the names of the tables in a text. It does not judge what they mean there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import merge
from typing import NamedTuple

from geo.model import Lexicon, Name, NameIndex, Span, fold

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_STARTS = re.compile(rf"(?<![^\W{_HAN}_])(?![a-zа-яёөү])(?=[^\W\d_])|(?=[{_HAN}«“„])")
"""Where a word begins that is not written small, as most are, and where a Han character or a quotation mark stands."""
_WORD = re.compile(r"[А-ЯЁа-яё]{4,}(?:-[А-ЯЁа-яё]+)*|[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)+")
_HAN_CHARACTER = re.compile(f"[{_HAN}]")
_DECLINED = ("ru", "mn")
"""Languages whose names the index knows in their cases."""
_BRAND = re.compile(r"[A-Z]{3,}[a-z]")
"""How a word begins that only the name of a company is written like: "LONGi"."""


class Hit(NamedTuple):
    """A name that stands in the text, or words that only sound like it."""

    span: Span
    names: tuple[Name, ...]
    sounded: bool = False


def scan(text: str, folded: str, index: NameIndex, lexicon: Lexicon) -> Iterator[Hit]:
    """Give every name that stands in a text as words of their own, in the order of the text.

    Overlapping names are all given, the longer before the shorter.
    """
    for at in _starts(text, lexicon):
        word = _WORD.match(text, at) if lexicon.nominatives and not text[at].islower() else None
        found = _found(text, folded, at, index, lexicon)
        if word:
            known = found.get(word.end(), ())
            others = _in_other_cases(folded[at : word.end()], known, index, lexicon)
            found[word.end()] = tuple(dict.fromkeys((*known, *others)))
        yield from (Hit(Span(at, end), names) for end, names in found.items() if names)


def _found(text: str, folded: str, at: int, index: NameIndex, lexicon: Lexicon) -> dict[int, tuple[Name, ...]]:
    """Give the names that begin somewhere, by where the words end that they stand as.

    Before an ending a name may have lost its last vowel, and look like a longer one: Карачи, Карача.
    """
    found: dict[int, tuple[Name, ...]] = {}
    whole: set[int] = set()
    for match in index.matches(folded, at):
        end = _end(folded, match.end, lexicon)
        names = _at_home(match.names, folded[at : match.end], lexicon) if end is not None else ()
        if text[at].islower() and lexicon.nominatives:
            names = tuple(name for name in names if name.text[0].islower())
        if end is None or not names:
            continue
        if end not in found:
            found[end] = names
        elif end not in whole:
            named = any(name.language for name in found[end])  # a word for a people is of none
            found[end] += tuple([name for name in names if not named or len(fold(name.text)) > match.end - at])
        if end == match.end:
            whole.add(end)
    return found


def _starts(text: str, lexicon: Lexicon) -> Iterator[int]:
    """Give where a name may begin: capitalised words, Han characters, and the small words that open names."""
    ours = (start.start() for start in _STARTS.finditer(text))
    names = (at for at in ours if not (text[at].islower() or _BRAND.match(text, at)))
    small = lexicon.opening.finditer(text) if lexicon.opening else ()
    return merge(names, (word.start() for word in small))


def _at_home(names: Sequence[Name], spelled: str, lexicon: Lexicon) -> tuple[Name, ...]:
    """Leave out the names that are spelled so only in a case of another language than the text's."""
    if lexicon.language == "ru":
        return tuple(names)
    others = {*_DECLINED} - {lexicon.language}
    return tuple([name for name in names if name.language not in others or not _is_declined(name, spelled)])


def _is_declined(name: Name, spelled: str) -> bool:
    """Tell whether a spelling is a case of a Russian name; a Mongolian stem is no longer than its name.

    A Mongolian text gives a Russian name its own stem too: Мозырь - Мозырийн.
    """
    nominative = fold(name.text)
    is_longer = len(spelled) > len(nominative)
    return spelled not in {nominative, re.sub(r"ь$", "и", nominative)} and (
        name.language == "ru" or (name.language == "mn" and is_longer)
    )


def _in_other_cases(word: str, known: Sequence[Name], index: NameIndex, lexicon: Lexicon) -> Iterator[Name]:
    """Give the names that a word may be a case of, if it is none itself; they need help where nobody knows it."""
    if lexicon.nominatives is None or any(fold(name.text) == word for name in known):
        return
    for nominative in lexicon.nominatives(word):
        for match in index.matches(nominative, 0):
            if match.end == len(nominative):
                ours = (name for name in match.names if fold(name.text) == nominative)
                yield from (replace(name, strong=name.strong and bool(known)) for name in ours)


def _end(folded: str, end: int, lexicon: Lexicon) -> int | None:
    """Give where the word ends in which a name ends, or None if the name is only a part of a word.

    A Cyrillic name may carry a grammatical ending of the lexicon's language; a Chinese one needs no boundary.
    """
    if end >= len(folded) or not folded[end].isalnum():
        return end
    if _HAN_CHARACTER.match(folded[end - 1]) or _HAN_CHARACTER.match(folded[end]):
        return end
    ending = lexicon.endings.match(folded, end) if lexicon.endings and folded[end] >= "\u0400" else None
    return ending.end() if ending else None


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Keep of hits that overlap the longest, and of those that are as long the first."""
    kept: list[Hit] = []
    taken: set[int] = set()
    for hit in sorted(hits, key=lambda hit: (hit.span.start - hit.span.end, hit.span.start)):
        offsets = range(hit.span.start, hit.span.end)
        if taken.isdisjoint(offsets):
            kept.append(hit)
            taken.update(offsets)
    return sorted(kept, key=lambda hit: hit.span)
