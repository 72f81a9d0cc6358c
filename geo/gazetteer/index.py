"""Turns names into an index that finds them in a text. It does not know what the names name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import marisa_trie

from geo.gazetteer.inflection import forms, variants
from geo.gazetteer.world import simplified
from geo.model import Match, Name, NameIndex, fold

_LONG_DASH = re.compile(r"\s*[–—]\s*")


@dataclass(frozen=True, slots=True)
class TrieIndex:
    """Names in a trie, by their folded spelling."""

    trie: marisa_trie.Trie
    names: dict[str, tuple[Name, ...]]
    longest: int

    def matches(self, folded: str, start: int) -> Sequence[Match]:
        """Give every name that begins at ``start`` of a folded text, longest first."""
        keys = self.trie.prefixes(folded[start : start + self.longest])
        return [Match(start + len(key), self.names[key]) for key in reversed(keys)]

    def begins(self, folded: str) -> bool:
        """Tell whether any name begins with these letters."""
        return next(self.trie.iterkeys(folded), None) is not None


def name_index(names: Iterable[Name]) -> NameIndex:
    """Index names by every form they take in a text."""
    spelled: dict[str, tuple[Name, ...]] = {}
    for name in names:
        alone = (name,)  # most forms are of one name, and share this
        for dashed in _dashed(simplified(name.text)):
            for variant in variants(dashed, name.language):
                for form in forms(variant, name.language):
                    before = spelled.setdefault(form, alone)
                    if name not in before:
                        spelled[form] = (*before, name)
    return TrieIndex(marisa_trie.Trie(list(spelled)), spelled, max(map(len, spelled), default=0))


def _dashed(name: str) -> Iterator[str]:
    """Give a name, folded, with its long dashes as they stand, and set off by spaces or not: "Север — Юг"."""
    yield fold(name)
    if _LONG_DASH.search(name):
        yield fold(_LONG_DASH.sub("–", name))
        yield fold(_LONG_DASH.sub(" – ", name))


@dataclass(frozen=True, slots=True)
class _Merged:
    """Several indexes read as one."""

    indexes: tuple[NameIndex, ...]

    def matches(self, folded: str, start: int) -> Sequence[Match]:
        """Give every name that begins at ``start`` in any of the indexes, longest first."""
        by_end: defaultdict[int, tuple[Name, ...]] = defaultdict(tuple)
        for index in self.indexes:
            for match in index.matches(folded, start):
                by_end[match.end] += match.names
        return [Match(end, by_end[end]) for end in sorted(by_end, reverse=True)]

    def begins(self, folded: str) -> bool:
        """Tell whether a name of any of the indexes begins with these letters."""
        return any(index.begins(folded) for index in self.indexes)


def merged(*indexes: NameIndex) -> NameIndex:
    """Read several indexes as one; where they share a spelling, the names of the first come first."""
    return _Merged(indexes)
