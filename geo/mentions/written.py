"""Tells from how a name of the tables is written in a text that it is none there. It knows no words around it."""

import re

from geo.mentions.scan import Hit
from geo.model import Lexicon, PlaceKind

ABBREVIATED, NEXT_WORD = 4, 12
"""Letters up to which a word in capitals is rather an abbreviation, and how many characters behind it are looked at."""
_LIES_IN = re.compile(r", [A-ZА-ЯЁӨҮ]")
"""What goes on behind a town of which it is said where it lies."""
_OF_ANOTHER = re.compile(r" of [A-Z]")
"""What goes on behind a word that is no part of the name before it: "the Texas city of Laredo"."""


def is_no_name(hit: Hit, text: str) -> bool:
    """Tell whether words that are spelled like a name are written like none, in a language with spaces."""
    return _ends_before_its_end(hit, text) or _is_abbreviation(hit, text)


def _ends_before_its_end(hit: Hit, text: str) -> bool:
    """Tell whether the last word is no part of the name, since it is written small and says what another place is."""
    *more, last = text[hit.span.start : hit.span.end].split() or [""]
    return bool(more) and last.islower() and last.isascii() and bool(_OF_ANOTHER.match(text, hit.span.end))


def _is_abbreviation(hit: Hit, text: str) -> bool:
    """Tell whether a short word in capitals is no name of the tables, in a line that is not all in capitals: "PAP"."""
    words = text[hit.span.start : hit.span.end]
    if len(words) > ABBREVIATED or not words.isupper() or not words.isascii():
        return False
    line = text[text.rfind("\n", 0, hit.span.start) + 1 : hit.span.end + NEXT_WORD]
    begins = hit.span.start == 0 or text[hit.span.start - 1] == "\n"
    return not begins and not line.isupper() and all(name.text != words for name in hit.names)


def says_its_kind(words: str, lexicon: Lexicon) -> bool:
    """Tell whether a name begins with the word for what it is the name of: "Мост Дружбы", but not "мост дружбы"."""
    first, _, rest = words.partition(" ")
    kinds = (pattern for pattern, kind in lexicon.kind_before if kind is PlaceKind.FACILITY)
    return rest[:1].isupper() and any(pattern.search(f"{first} ") for pattern in kinds)


def is_institution(words: str, before: str, after: str, lexicon: Lexicon) -> bool:
    """Tell whether a name is a word for an institution, and neither its kind nor where it lies is said beside it.

    "Parliament" and "the Union" are no villages; "Union, New Jersey" and "the town of Union" are.
    """
    if not lexicon.institution.fullmatch(words) or _LIES_IN.match(after):
        return False
    after_it = any(pattern.search(after) for pattern, _ in lexicon.kind_after)
    return not after_it and not any(pattern.search(before) for pattern, _ in lexicon.kind_before)
