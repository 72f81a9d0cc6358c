"""One spelling for names, and the index that finds them in a text."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, Protocol

from geo.model.reference import Name, Place


class Match(NamedTuple):
    """A name of the tables that stands in a text.

    Attributes:
        end: Where the name ends, in code points of the text; it begins where it was asked for.
        names: Every name spelled so, of whatever place or link.
    """

    end: int
    names: tuple[Name, ...]


class NameIndex(Protocol):
    """Every name of the tables, ready to be found in a text."""

    def matches(self, folded: str, start: int) -> Sequence[Match]:
        """Give every name that begins at ``start`` of a folded text, longest first.

        A name may end inside a word; whether that is a grammatical ending is for the caller to say.
        """
        ...

    def begins(self, folded: str) -> bool:
        """Tell whether any name begins with these letters."""
        ...


_DASHES = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{MINUS SIGN}"
_DOTS = "\N{MIDDLE DOT}\N{KATAKANA MIDDLE DOT}\N{HYPHENATION POINT}\N{BULLET}"
"""What Chinese and Japanese write between the parts of a foreign name, where others have a dash or a space."""
_APOSTROPHES = "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}`"
_SPECIAL = {
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys("«»“”„", '"'),
    **dict.fromkeys("йЙ", "й"),  # a letter of its own, not an accented и
    **dict.fromkeys("øØ", "o"),
    **dict.fromkeys("łŁ", "l"),
    **dict.fromkeys("đĐ", "d"),
    **dict.fromkeys("ıİ", "i"),
}
"""Letters that decomposition does not bring down to their bare ones, or would bring down too far."""


@cache
def _folded(character: str) -> str:
    """Give the one character that stands for all spellings of ``character``."""
    if character in _DASHES or character in _DOTS or character.isspace():
        return " "
    if character in _SPECIAL:
        return _SPECIAL[character]
    if "\uac00" <= character <= "\ud7a3":  # a Korean syllable, which would fall apart into its letters
        return character
    bare = unicodedata.normalize("NFKD", character)[0].lower()
    return bare if len(bare) == 1 else character


def fold(text: str) -> str:
    """Spell a text so that equal names look equal: case, accents, dashes, spaces and quotes are evened out.

    The result has exactly as many code points as the text, so an offset into one is an offset into the other.
    A dash is a space: "Zamyn-Uud" and "Zamyn Uud" are one name; so is a dot in the middle: "福斯·杜伊瓜苏".
    """
    return "".join(map(_folded, text))


def is_own_name(folded: str, place: Place) -> bool:
    """Tell whether a folded name is a place's own one in some language, not one that somebody else gives it."""
    return folded in {fold(name) for name in (place.name, *place.names.values())}


def is_of_geonames(place: Place) -> bool:
    """Tell whether all that is known of a place, and its names, is what GeoNames says of it."""
    return bool(place.geonames) and place.id.endswith(f"-{place.geonames}")
