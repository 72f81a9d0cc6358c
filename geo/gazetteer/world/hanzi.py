"""Turns traditional Chinese characters into simplified ones, one for one, so that offsets survive it.

The pairs are the one-to-one entries of OpenCC's ``TSCharacters`` (Apache License 2.0); of several
simplified characters the first, which is the commonest, is taken. Names and texts go through the same
table, so a pair that is wrong for a word is wrong on both sides and the name is found all the same.
"""

import re
from functools import cache
from pathlib import Path

from geo.gazetteer.world.lookalikes import alike
from geo.model import P

_HAN = re.compile("[\u2e80-\ufaff\U0001b000-\U0003ffff]")
"""Where the characters of the table lie, and some more; most texts hold none."""
_HALF = re.compile(r"(?<=[\u4e00-\u9fff])[,;:!?](?=[\s\d“‘「『《（(\"]*[\u4e00-\u9fff])")
"""A mark between Chinese words that is only half as wide as they are, as copies of web pages have it."""
_LASTING = re.compile("(?<=[对隔连接沿朝顺守靠带临挨夹载坐走看等绕穿挂架跨通横意味])著(?![名作者称述书录])")
"""A character for a name or a book, where it stands for the one that says that something lasts: "對著"."""
_PRIVATE = re.compile(P)
"""What stands for a place where grammar is read; in a text it is the letter of a font of its own, as PDFs have them."""
_FULL_WIDTH = 0xFEE0
"""How much farther on in Unicode the wide form of a mark stands."""
TABLE = Path(__file__).parent / "simplified.csv"


def simplified(text: str) -> str:
    """Spell a text in simplified characters; the result has exactly as many code points as the text."""
    return text.translate(_pairs()) if _HAN.search(text) else text


def evened(text: str) -> str:
    """Spell a text in simplified characters, with the wide marks between them, and Cyrillic words in their own letters.

    Again one for one; what can only be read in a font of its own becomes U+FFFD.
    """
    text = _PRIVATE.sub("\ufffd", alike(text))
    if not _HAN.search(text):
        return text
    return _HALF.sub(lambda mark: chr(ord(mark[0]) + _FULL_WIDTH), _LASTING.sub("着", simplified(text)))


@cache
def _pairs() -> dict[int, int]:
    """Read the table once: code point of the traditional character to that of the simplified one."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    return {ord(line[0]): ord(line[2]) for line in lines}
