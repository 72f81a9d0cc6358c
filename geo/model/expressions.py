"""Regular expressions that cost nothing before they are used, and little where they cannot fit.

A lexicon holds some hundred expressions, and hardly any of them fits a given sentence. Each knows words of which every
text it fits must hold one ("rail" or "track"); a text without any is not searched.

To compile an expression, and to work out those words, takes Python a hundred times as long as to load what came out.
So that is handed to whoever keeps it, and asked for there before it is made again.
"""

import _sre  # type: ignore[import-not-found]  # there is no public way to an expression from what it was compiled to
import re
import sys
from array import array
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from re import _compiler as compiler  # type: ignore[attr-defined]  # there is no public way to what Python compiles
from re import _parser as parser  # type: ignore[attr-defined]  # there is no public way to take an expression apart

from geo.model.needs import Needs, needs_of, spelled

MACHINE = f"{sys.implementation.cache_tag} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}"
"""Names the Python that a code is good for."""
_WORD = "I"
"""The type of a word of code, as ``array`` calls it."""


@dataclass(frozen=True, slots=True)
class Code:
    """What an expression was compiled to.

    Attributes:
        flags: All of its flags, those given within it among them.
        words: The program of Python's matching machine.
        groups: The names of its groups by number, from 0; None for those without.
        needs: What a text must hold for it to fit.
    """

    flags: int
    words: bytes
    groups: tuple[str | None, ...]
    needs: Needs


@dataclass(frozen=True, slots=True)
class Shelf:
    """Who keeps what expressions were compiled to.

    Attributes:
        recall: Gives what is kept of a pattern with some flags for ``MACHINE``, or None.
        remember: Takes it to be kept.
    """

    recall: Callable[[str, int], Code | None]
    remember: Callable[[str, int, Code], None]


_in_use = [Shelf(lambda *_: None, lambda *_: None)]
"""The shelf in use; at first one that keeps nothing."""


def keep_on(shelf: Shelf) -> None:
    """Ask a shelf, from now on, for what expressions were compiled to, and put there what it has not."""
    _in_use[0] = shelf


def compiled_to(pattern: str, flags: int) -> Code:
    """Compile an expression.

    Raises:
        re.error: It is none.
    """
    parsed = parser.parse(pattern, flags)
    groups: list[str | None] = [None] * parsed.state.groups
    for name, number in parsed.state.groupdict.items():
        groups[number] = name
    words = array(_WORD, compiler._code(parsed, flags)).tobytes()  # noqa: SLF001  # as Python's own compile does
    return Code(int(flags | parsed.state.flags), words, tuple(groups), needs_of(parsed))


def loaded(pattern: str, code: Code) -> re.Pattern[str]:
    """Make an expression of what it was compiled to.

    Raises:
        RuntimeError: That is no program of this machine.
    """
    numbers = {name: number for number, name in enumerate(code.groups) if name}
    words = array(_WORD, code.words).tolist()
    found: re.Pattern[str] = _sre.compile(pattern, code.flags, words, len(code.groups) - 1, numbers, code.groups)
    return found


class Expression:
    """A regular expression that is compiled when it is first used."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __repr__(self) -> str:
        return f"Expression({self.pattern!r}, {self.flags})"

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Give the expression as Python knows it."""
        return self._ready[0]

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
        """Give the first fit in a text, or None; what fits the beginning or nothing is not looked for behind it."""
        found, needs = self.compiled.search, self._ready[1]
        if needs.begins:
            return self.compiled.match
        if needs.ends:
            return _search_at_end(found, (*needs.ends, "\n"))
        words = needs.words

        def search(text: str, *within: int) -> re.Match[str] | None:
            if within:  # a part of a text that may be very long
                return found(text, *within)
            plain = spelled(text)
            for word in words:
                if word in plain:
                    return found(text, *within)
            return None

        return search if words else found

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Give every fit in a text."""
        found, words = self.compiled.finditer, self._ready[1].words

        def finditer(text: str, *within: int) -> Iterator[re.Match[str]]:
            if within:
                return found(text, *within)
            plain = spelled(text)
            for word in words:
                if word in plain:
                    return found(text, *within)
            return iter(())

        return finditer if words else found

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Put something else for every fit in a text."""
        put, words = self.compiled.sub, self._ready[1].words

        def sub(replacement: str, text: str) -> str:
            plain = spelled(text)
            for word in words:
                if word in plain:
                    return put(replacement, text)
            return text

        return sub if words else put

    @cached_property
    def _ready(self) -> tuple[re.Pattern[str], Needs]:
        """Take the expression from the shelf, or else compile it; what is spoilt there counts as not there."""
        shelf = _in_use[0]
        kept = shelf.recall(self.pattern, self.flags)
        if kept is not None:
            with suppress(RuntimeError):
                return loaded(self.pattern, kept), kept.needs
        code = compiled_to(self.pattern, self.flags)
        shelf.remember(self.pattern, self.flags, code)
        return loaded(self.pattern, code), code.needs


def _search_at_end(
    found: Callable[..., re.Match[str] | None], ends: tuple[str, ...]
) -> Callable[..., re.Match[str] | None]:
    """Search the texts that end in one of these."""

    def search(text: str, *within: int) -> re.Match[str] | None:
        return found(text, *within) if within or spelled(text).endswith(ends) else None

    return search
