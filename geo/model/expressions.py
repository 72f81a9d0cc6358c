"""Regular expressions that cost nothing before they are used, and little where they cannot fit.

A lexicon holds some hundred expressions, and hardly any of them fits a given sentence. Each therefore works out, from
its own source, words of which every text it fits must hold one ("rail" or "track"); a text without any is not searched.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from re import _constants as op  # type: ignore[attr-defined]  # the module has no types
from re import _parser as parser  # type: ignore[attr-defined]  # there is no public way to take an expression apart
from typing import Any

_MOST = 48
"""Words an expression may need one of, at most; looking for more takes longer than the expression itself."""

_FEW = 12
"""Characters a range may hold to be gone through one by one, as the dashes are."""
_MARKS = range(0xE000, 0xF900)
_MARK = re.compile(f"[{chr(_MARKS.start)}-{chr(_MARKS.stop - 1)}]")
"""A character for private use, which stands for a place; whichever it is, it counts as one and the same here."""


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """Spell a text as words are looked for in it, once for all the expressions that ask."""
    return _MARK.sub(chr(_MARKS.start), text.lower())


class Expression:
    """A regular expression, compiled when a text may fit it for the first time.

    Words are looked for without regard to case. A letter that only a regular expression takes for another (ſ for s)
    is none.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __repr__(self) -> str:
        return f"Expression({self.pattern!r}, {self.flags})"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Give the expression as Python knows it."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """Fit the beginning of a text."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """Fit a whole text."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """Give the first fit in a text, or None."""
        if self._begins:
            return self.compiled.match
        needs, ends = self._needs
        if ends:
            return self._search_at_end(ends)
        if not needs:
            return self.compiled.search

        def search(text: str, *within: int) -> re.Match[str] | None:
            plain = _plain(text)
            for word in needs:
                if word in plain:
                    return self.compiled.search(text, *within)
            return None

        return search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Give every fit in a text."""
        needs, _ = self._needs
        if not needs:
            return self.compiled.finditer

        def finditer(text: str, *within: int) -> Iterator[re.Match[str]]:
            plain = _plain(text)
            for word in needs:
                if word in plain:
                    return self.compiled.finditer(text, *within)
            return iter(())

        return finditer

    @cached_property
    def sub(self) -> Callable[[str, str], str]:
        """Put something else for every fit in a text."""
        needs, _ = self._needs
        if not needs:
            return self.compiled.sub

        def sub(replacement: str, text: str) -> str:
            plain = _plain(text)
            for word in needs:
                if word in plain:
                    return self.compiled.sub(replacement, text)
            return text

        return sub

    def _search_at_end(self, ends: tuple[str, ...]) -> Callable[..., re.Match[str] | None]:
        """Search the texts that end in one of these; a line break at the very end does not count."""
        ends = (*ends, "\n")

        def search(text: str, *within: int) -> re.Match[str] | None:
            if within or _plain(text).endswith(ends):
                return self.compiled.search(text, *within)
            return None

        return search

    @cached_property
    def _begins(self) -> bool:
        """Tell whether the expression fits the beginning of a text or nothing."""
        parsed = parser.parse(self.pattern, self.flags)
        return parsed[:1] == [(op.AT, op.AT_BEGINNING)] and not parsed.state.flags & re.MULTILINE

    @cached_property
    def _needs(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give words of which a text must hold one, and those of which it must end in one; nothing for none."""
        parsed = list(parser.parse(self.pattern, self.flags))
        ends: tuple[str, ...] = ()
        if parsed and parsed[-1] == (op.AT, op.AT_END):
            ends = tuple(sorted(_tail(parsed[:-1])))
        return tuple(sorted(_shortest(_needed(parsed)[1]), key=len)), ends if "" not in ends else ()


_Words = frozenset[str]
_NOTHING: _Words = frozenset({""})


def _needed(parsed: Iterable[tuple[Any, Any]]) -> tuple[_Words | None, _Words]:
    """Give all that an expression may fit, if that is little, and words of which one stands in all that it fits."""
    exact, best, run = True, _NOTHING, _NOTHING
    for code, value in parsed:
        fitted, words = _one(code, value)
        if fitted is not None and len(run) * len(fitted) <= _MOST:
            run = frozenset(one + other for one in run for other in fitted)
            continue
        exact, best, run = False, _better(_better(best, run), words), fitted or _NOTHING
    return (run if exact else None), _better(best, run)


def _one(code: Any, value: Any) -> tuple[_Words | None, _Words]:  # noqa: ANN401  # as the module has it
    """Do so for one part of an expression."""
    found: tuple[_Words | None, _Words] = (None, _NOTHING)
    if code is op.LITERAL:
        found = (word := frozenset({_plain(chr(value))})), word
    elif code in {op.AT, op.ASSERT, op.ASSERT_NOT}:
        found = _NOTHING, _NOTHING
    elif code is op.SUBPATTERN:
        found = _needed(value[3])
    elif code is op.BRANCH:
        found = _any_of([_needed(one) for one in value[1]])
    elif code is op.IN:
        found = _any_of([_one(*one) for one in value])
    elif code is op.RANGE:
        found = _range(*value)
    elif code in {op.MAX_REPEAT, op.MIN_REPEAT}:
        found = _repeated(*value)
    return found


def _repeated(least: int, most: int, part: Iterable[tuple[Any, Any]]) -> tuple[_Words | None, _Words]:
    """Do so for what may stand several times, or not at all."""
    fitted, words = _needed(part)
    if most == 1 and fitted is not None:
        return (fitted if least else fitted | _NOTHING), (words if least else _NOTHING)
    return None, (words if least else _NOTHING)


def _range(first: int, last: int) -> tuple[_Words | None, _Words]:
    """Do so for one of the characters between two."""
    if first in _MARKS and last in _MARKS:
        last = first
    elif last - first >= _FEW:
        return None, _NOTHING
    words = frozenset(_plain(chr(code)) for code in range(first, last + 1))
    return words, words


def _any_of(parts: list[tuple[_Words | None, _Words]]) -> tuple[_Words | None, _Words]:
    """Put together what the branches of an expression fit."""
    fitted, words = [one for one, _ in parts], frozenset[str]().union(*(words for _, words in parts))
    known = [one for one in fitted if one is not None]
    all_fitted = frozenset[str]().union(*known) if len(known) == len(fitted) else None
    if all_fitted is not None and len(all_fitted) > _MOST:
        all_fitted = None
    return all_fitted, _NOTHING if "" in words or len(words) > _MOST else words


def _better(one: _Words, other: _Words) -> _Words:
    """Give what says more of a text: the longer words, and of those as long the fewer."""
    if "" in one or "" in other:
        return one if "" in other else other
    return max(one, other, key=lambda words: (min(4, *map(len, words)), -len(_shortest(words))))


def _shortest(words: _Words) -> _Words:
    """Leave out the words that hold another one, and all where one is empty."""
    if "" in words:
        return frozenset()
    return frozenset(one for one in words if not any(other in one for other in words if other != one))


def _tail(parsed: list[tuple[Any, Any]]) -> _Words:
    """Give the ends of all that an expression may fit; an empty one where that is not known."""
    run = _NOTHING
    for code, value in reversed(parsed):
        fitted, _ = _one(code, value)
        if fitted is None or len(run) * len(fitted) > _MOST:
            return run
        run = frozenset(one + other for one in fitted for other in run)
    return run
