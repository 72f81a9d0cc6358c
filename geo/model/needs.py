"""Works out, from the source of a regular expression, words of which every text it fits must hold one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from re import _constants as op  # type: ignore[attr-defined]  # the module has no types
from typing import Any

_MOST = 48
"""Words an expression may need one of, at most; looking for more takes longer than the expression itself."""
_FEW = 12
"""Characters a range may hold to be gone through one by one, as the dashes are."""
_MARKS = range(0xE000, 0xF900)
_MARK = re.compile(f"[{chr(_MARKS.start)}-{chr(_MARKS.stop - 1)}]")
"""A character for private use, which stands for a place; whichever it is, it counts as one and the same here."""


def _spelled(text: str) -> str:
    """Spell a text as words are looked for in it."""
    return _MARK.sub(chr(_MARKS.start), text.lower())


spelled = lru_cache(maxsize=4096)(_spelled)  # a sentence is asked for by many expressions


@dataclass(frozen=True, slots=True)
class Needs:
    """What a text must hold for an expression to fit it.

    Words are looked for without regard to case. A letter that only a regular expression takes for another (ſ for s)
    is none.

    Attributes:
        words: Words of which it must hold one; none where any text may fit.
        ends: Words in one of which it must end; none where it may end in any.
        begins: Whether the expression fits the beginning of a text or nothing.
    """

    words: tuple[str, ...]
    ends: tuple[str, ...]
    begins: bool


def needs_of(parsed: Any) -> Needs:  # noqa: ANN401  # as the module has it
    """Work it out of an expression that Python's own parser has taken apart."""
    parts = list(parsed)
    ends: tuple[str, ...] = ()
    if parts and parts[-1] == (op.AT, op.AT_END):
        ends = tuple(sorted(_tail(parts[:-1])))
    begins = bool(parts) and parts[0] == (op.AT, op.AT_BEGINNING) and not parsed.state.flags & re.MULTILINE
    words = tuple(sorted(_shortest(_needed(parts)[1]), key=len))
    return Needs(words, ends if "" not in ends else (), begins)


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
