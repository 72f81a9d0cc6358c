"""Turns a name in one script into the ways writers spell it in another, by rule. It does not know what it names.

A spelling made by rule is a guess that a writer may have followed the rule, never a name on record: the
gazetteer keeps it as a weak name.
"""

import re

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya",
}  # fmt: skip
_RUSSIAN: tuple[dict[str, str], ...] = (
    {},  # Zabaykalsk, Nizhniy
    {"й": "i", "ю": "iu", "я": "ia", "ё": "e"},  # Zabaikalsk, Nizhnii
    {"й": "i"},  # Zabaikalsk, Krasnoyarsk
    {"х": "h", "й": "i"},  # Haranor
)
_MONGOLIAN = tuple(
    {"ж": "j", "ө": "o", "ү": "u", "ь": "i", "х": kh, "й": y, "ы": yi, "в": v}
    for kh in ("kh", "h")
    for y, yi in (("i", "ii"), ("y", "iy"))
    for v in ("v", "w")
)
_BACK = (
    ("shch", "щ"), ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е"), ("kh", "х"), ("ch", "ч"), ("sh", "ш"),
    ("zh", "ж"), ("ts", "ц"), ("dz", "з"), ("iy", "ий"), ("ii", "ий"), ("ay", "ай"), ("ey", "эй"), ("oy", "ой"),
    ("uy", "уй"), ("üy", "үй"), ("öy", "өй"), ("ai", "ай"), ("ei", "эй"), ("oi", "ой"), ("ui", "уй"), ("üi", "үй"),
    ("a", "а"), ("b", "б"), ("c", "ц"), ("d", "д"), ("e", "э"), ("f", "ф"), ("g", "г"), ("h", "х"), ("i", "и"),
    ("ĭ", "ь"), ("j", "ж"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("ö", "ө"), ("p", "п"),
    ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("ü", "ү"), ("v", "в"), ("w", "в"), ("y", "ы"), ("z", "з"),
)  # fmt: skip
_BACK_PATTERN = re.compile("|".join(latin for latin, _ in _BACK))
_BACK_LETTERS = dict(_BACK)
_LATIN = re.compile(r"[a-zĭöü' -]+")


def _table(changes: dict[str, str]) -> dict[int, str]:
    """Build the table of one habit of spelling, for small and capital letters."""
    letters = _COMMON | changes
    return {ord(a): b for a, b in letters.items()} | {ord(a.upper()): b.capitalize() for a, b in letters.items()}


_RUSSIAN_TABLES = tuple(map(_table, _RUSSIAN))
_MONGOLIAN_TABLES = tuple(map(_table, _MONGOLIAN))


def from_russian(name: str) -> set[str]:
    """Spell a Russian name in Latin letters, after the habits of maps, of libraries and of newspapers."""
    spelled = {name.translate(table) for table in _RUSSIAN_TABLES}
    spelled |= {re.sub("(?:iy|ii|yy|yi)\\b", "y", one) for one in spelled}
    return spelled


def from_mongolian(name: str) -> set[str]:
    """Spell a Mongolian name in Latin letters, after the habits of maps and of newspapers."""
    return {name.translate(table) for table in _MONGOLIAN_TABLES}


def to_mongolian(name: str) -> str:
    """Spell a Mongolian name given in Latin letters in Cyrillic ones; empty where it holds other letters."""
    small = name.lower().replace("’", "'")
    if not _LATIN.fullmatch(small):
        return ""
    return _BACK_PATTERN.sub(lambda match: _BACK_LETTERS[match[0]], small.replace("'", "ь")).title()


def respelled(name: str) -> set[str]:
    """Spell a romanised Russian or Mongolian name after other habits: Zabaykal'sk, Zabaykalsk, Zabaikalsk."""
    bare = name.replace("'", "").replace("’", "")
    spelled = {bare, re.sub(r"(?<=[aeiouöü])y(?![aeiou])", "i", bare), re.sub(r"(?:iy|yy|ii)\b", "y", bare)}
    spelled |= {re.sub("kh", "h", one).replace("Kh", "H") for one in spelled}
    return spelled - {name}
