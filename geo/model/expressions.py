"""Regular expressions that cost nothing before they are used, and little where they cannot fit.

A lexicon holds some hundred expressions, and hardly any of them fits a given sentence. One that is asked often works
out, from its own source, words of which every text it fits must hold one ("rail" or "track"); from then on a text
without any is not searched.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import groupby
from re import _constants as op  # type: ignore[attr-defined]  # the module has no types
from re import _parser as parser  # type: ignore[attr-defined]  # there is no public way to take an expression apart
from typing import Any, TypeVar

_Found = TypeVar("_Found")

_MOST = 48
"""Words an expression may need one of, at most; looking for more takes longer than the expression itself."""

OFTEN = 250
"""Uses after which an expression is taken apart: that costs about as much as so many searches of a sentence do, so
that one text of a language is never read much slower for it, and many are read faster."""
_FEW = 12
"""Characters a range may hold to be gone through one by one, as the dashes are."""
_MARKS = range(0xE000, 0xF900)
_MARK = re.compile(f"[{chr(_MARKS.start)}-{chr(_MARKS.stop - 1)}]")
"""A character for private use, which stands for a place; whichever it is, it counts as one and the same here."""


def _spelled(text: str) -> str:
    """Spell a text as words are looked for in it."""
    return _MARK.sub(chr(_MARKS.start), text.lower())


_plain = lru_cache(maxsize=4096)(_spelled)  # a sentence is asked for by many expressions


class Expression:
    """A regular expression that is compiled when it is first used, and taken apart when it was used often.

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
        return self._counted("search", self.compiled.search, self._quick_search)

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Give every fit in a text."""
        return self._counted("finditer", self.compiled.finditer, self._quick_finditer)

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Put something else for every fit in a text."""
        return self._counted("sub", self.compiled.sub, self._quick_sub)

    def _counted(
        self, name: str, plain: Callable[..., _Found], quick: Callable[[], Callable[..., _Found]]
    ) -> Callable[..., _Found]:
        """Give a method that puts a quicker one in its place once it was used often."""
        left = OFTEN

        def counted(*asked: Any) -> _Found:  # noqa: ANN401  # as Python's own method takes them
            nonlocal left
            left -= 1
            if not left:
                vars(self)[name] = quick()
            return plain(*asked)

        return counted

    def _quick_search(self) -> Callable[..., re.Match[str] | None]:
        """Search only the texts that may fit; what fits the beginning or nothing need not be looked for behind it."""
        needs, ends = self._needs
        if self._begins:
            return self.compiled.match
        if ends:
            return self._search_at_end((*ends, "\n"))
        found = self.compiled.search

        def search(text: str, *within: int) -> re.Match[str] | None:
            if within:  # a part of a text that may be very long
                return found(text, *within)
            plain = _plain(text)
            for word in needs:
                if word in plain:
                    return found(text, *within)
            return None

        return search if needs else found

    def _search_at_end(self, ends: tuple[str, ...]) -> Callable[..., re.Match[str] | None]:
        """Search the texts that end in one of these."""
        found = self.compiled.search

        def search(text: str, *within: int) -> re.Match[str] | None:
            return found(text, *within) if within or _plain(text).endswith(ends) else None

        return search

    def _quick_finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Look only into the texts that may fit."""
        needs, _ = self._needs
        found = self.compiled.finditer

        def finditer(text: str, *within: int) -> Iterator[re.Match[str]]:
            if within:
                return found(text, *within)
            plain = _plain(text)
            for word in needs:
                if word in plain:
                    return found(text, *within)
            return iter(())

        return finditer if needs else found

    def _quick_sub(self) -> Callable[..., str]:
        """Put something else only into the texts that may fit."""
        needs, _ = self._needs
        put = self.compiled.sub

        def sub(replacement: str, text: str) -> str:
            plain = _plain(text)
            for word in needs:
                if word in plain:
                    return put(replacement, text)
            return text

        return sub if needs else put

    @cached_property
    def _parsed(self) -> Any:  # noqa: ANN401  # as the module has it
        """Take the expression apart."""
        return parser.parse(self.pattern, self.flags)

    @cached_property
    def _begins(self) -> bool:
        """Tell whether the expression fits the beginning of a text or nothing."""
        parsed = self._parsed
        return bool(parsed) and parsed[0] == (op.AT, op.AT_BEGINNING) and not parsed.state.flags & re.MULTILINE

    @cached_property
    def _needs(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give words of which a text must hold one, and those of which it must end in one; nothing for none."""
        parsed = list(self._parsed)
        ends: tuple[str, ...] = ()
        if parsed and parsed[-1] == (op.AT, op.AT_END):
            ends = tuple(sorted(_tail(parsed[:-1])))
        return tuple(sorted(_shortest(_needed(parsed)[1]), key=len)), ends if "" not in ends else ()


_Words = frozenset[str]
_NOTHING: _Words = frozenset({""})


def _needed(parsed: Iterable[tuple[Any, Any]]) -> tuple[_Words | None, _Words]:
    """Give all that an expression may fit, if that is little, and words of which one stands in all that it fits."""
    exact, best, run = True, _NOTHING, _NOTHING
    for literal, parts in groupby(parsed, key=_is_literal):
        if literal:
            word = _spelled("".join(chr(value) for _, value in parts))
            run = frozenset([one + word for one in run])
            continue
        for code, value in parts:
            fitted, words = _one(code, value)
            if fitted is not None and len(run) * len(fitted) <= _MOST:
                run = frozenset([one + other for one in run for other in fitted])
            else:
                exact, best, run = False, _better(_better(best, run), words), fitted or _NOTHING
    return (run if exact else None), _better(best, run)


def _is_literal(part: tuple[Any, Any]) -> bool:
    return part[0] is op.LITERAL


def _one(code: Any, value: Any) -> tuple[_Words | None, _Words]:  # noqa: ANN401  # as the module has it
    """Do so for one part of an expression."""
    found: tuple[_Words | None, _Words] = (None, _NOTHING)
    if code is op.LITERAL:
        found = (word := frozenset({_spelled(chr(value))})), word
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
    words = frozenset(_spelled(chr(code)) for code in range(first, last + 1))
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
    return max(one, other, key=lambda words: (min(4, *map(len, words)), -len(words)))


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
