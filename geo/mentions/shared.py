"""Finds the names that share the word for what they are: "Амурской и Читинской областей". It judges no meaning."""

import re
from collections.abc import Iterator

from geo.mentions.scan import Hit
from geo.model import Lexicon, Name, NameIndex, Span, fold

_WORD = re.compile(r"[^\W\d_][\w-]*[\w]")


def shared(text: str, index: NameIndex, lexicon: Lexicon) -> Iterator[Hit]:
    """Give the adjectives of a list that the tables know with the word behind its last one in the singular."""
    for pattern, head in lexicon.shared:
        for said in pattern.finditer(text):
            for word in _WORD.finditer(text, *said.span("names")):
                names = tuple(_called(fold(word[0]), head, index, lexicon)) if not word[0].islower() else ()
                if names:
                    yield Hit(Span(*word.span()), names)


def _called(word: str, head: str, index: NameIndex, lexicon: Lexicon) -> Iterator[Name]:
    """Give the names that an adjective, in any case, makes with the word for what it names."""
    nominatives = lexicon.nominatives(word) if lexicon.nominatives else ()
    for name in dict.fromkeys(f"{one} {head}" for one in (word, *nominatives)):
        for match in index.matches(name, 0):
            if match.end == len(name):
                yield from match.names
