"""Turns letters that only look like those of a Cyrillic word into these, one for one, so that offsets survive it.

People type "Cүхбаатар" with a Latin C, and old Mongolian fonts show є and ї as ө and ү.
"""

import re

_MIXED = re.compile(r"(?<=[\u0400-\u04ff])[A-Za-z]|[A-Za-z](?=[\u0400-\u04ff])|[єЄїЇ]")
"""What hardly any text has."""
_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN = re.compile(r"[A-Za-z]")
_ALIKE = str.maketrans("aAeEoOpPcCxXKkMHTB", "аАеЕоОрРсСхХКкМНТВ")
_BACK, _FRONT = str.maketrans("yY", "уУ"), str.maketrans("yY", "үҮ")
"""What a Latin y stands for, by the other vowels of its word."""
_FRONT_VOWEL = re.compile(r"[эөүЭӨҮ]")
_OLD_FONT = str.maketrans("єЄїЇ", "өӨүҮ")
_UKRAINIAN = re.compile(r"[іІґҐ]")
"""Letters of the one language that є and ї are letters of."""


def alike(text: str) -> str:
    """Spell the Cyrillic words of a text in Cyrillic letters alone; the result is exactly as long as the text."""
    if not _MIXED.search(text):
        return text
    text = text if _UKRAINIAN.search(text) else text.translate(_OLD_FONT)
    return _WORD.sub(lambda word: _spelled(word[0]), text)


def _spelled(word: str) -> str:
    """Spell a word in Cyrillic letters if most of its letters are, and the others look like some."""
    foreign = _FOREIGN.findall(word)
    if not foreign or 2 * len(foreign) >= len(word):
        return word
    bare = word.translate(_ALIKE)
    spelled = bare.translate(_FRONT if _FRONT_VOWEL.search(bare) else _BACK)
    return word if _FOREIGN.search(spelled) else spelled
