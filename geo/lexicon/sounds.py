"""Spells a name written in Cyrillic letters by its sound in Latin ones. It does not know which names there are.

The tables have few foreign places in Cyrillic letters, and the world all of them in Latin ones. A Chinese name
follows the system of Palladius, syllable by syllable; what stands for a letter of any other name depends on the
language it comes from, so that all the likely spellings are given.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, product

_MOST = 160
"""Spellings of a name that are tried; a name with more has letters that say too little."""
_LETTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("дж", ("j", "dj", "zh")),
    ("кс", ("x", "ks")),
    ("се", ("se", "ce", "sie")),
    ("си", ("si", "ci", "sy")),
    ("ньо", ("nho", "nyo", "no")),
    ("нью", ("nho", "nyu", "new")),
    ("лью", ("llo", "lyu", "lho")),
    ("ля", ("la", "lya", "lia")),
    ("лю", ("lu", "lyu", "liu")),
    ("а", ("a",)),
    ("б", ("b",)),
    ("в", ("v", "w")),
    ("г", ("g", "gh", "h")),
    ("д", ("d",)),
    ("е", ("e", "ye", "ie")),
    ("ж", ("j", "zh")),
    ("з", ("z",)),
    ("и", ("i", "y")),
    ("й", ("y", "i")),
    ("к", ("k", "q", "c")),
    ("л", ("l",)),
    ("м", ("m",)),
    ("н", ("n",)),
    ("о", ("o",)),
    ("п", ("p",)),
    ("р", ("r",)),
    ("с", ("s",)),
    ("т", ("t",)),
    ("ё", ("yo", "io", "o")),
    ("ө", ("o", "u")),
    ("у", ("u", "ou")),
    ("ү", ("u",)),
    ("ф", ("f", "ph")),
    ("х", ("kh", "h", "gh", "x")),
    ("ц", ("ts", "c", "z")),
    ("ч", ("ch", "c")),
    ("ш", ("sh", "s")),
    ("ы", ("y", "i")),
    ("ь", ("",)),
    ("ъ", ("",)),
    ("э", ("e",)),
    ("ю", ("yu", "u", "iu")),
    ("я", ("ya", "ia")),
    (" ", (" ", "")),
)
_MONGOLIAN = tuple(
    (re.compile(sound), others)
    for sound, others in (
        ("^чж", ("ж",)),
        ("^цз", ("з", "ж")),
        ("^ц(?=[иеюя])", ("ч",)),
        ("^с(?=[иеюя])", ("ш",)),
        ("у(?!й)", ("ү",)),
        ("юй$", ("үй", "ү", "ю")),
        ("^хэ$", ("хө",)),
        ("^вэ", ("уэ",)),
        ("[уү](?=н$)", ("о",)),
        ("(?<!ь)н$", ("нг",)),
        ("нь$", ("н",)),
    )
)
"""What Mongolian writes for some sounds of a Chinese syllable in the spelling of Palladius."""
_SPELLED = dict(_LETTERS)
_PIECES = re.compile("|".join(letters for letters, _ in _LETTERS))
_INITIALS = {
    "b": "б",
    "p": "п",
    "m": "м",
    "f": "ф",
    "d": "д",
    "t": "т",
    "n": "н",
    "l": "л",
    "g": "г",
    "k": "к",
    "h": "х",
    "j": "цз",
    "q": "ц",
    "x": "с",
    "zh": "чж",
    "ch": "ч",
    "sh": "ш",
    "r": "ж",
    "z": "цз",
    "c": "ц",
    "s": "с",
}
_HARD = {
    "a": "а",
    "ai": "ай",
    "ao": "ао",
    "an": "ань",
    "ang": "ан",
    "e": "э",
    "ei": "эй",
    "en": "энь",
    "eng": "эн",
    "ou": "оу",
    "ong": "ун",
    "u": "у",
    "ua": "уа",
    "uo": "о",
    "uai": "уай",
    "ui": "уй",
    "uan": "уань",
    "un": "унь",
    "uang": "уан",
}
_SOFT = {
    "i": "и",
    "ia": "я",
    "ie": "е",
    "iao": "яо",
    "iu": "ю",
    "ian": "янь",
    "in": "инь",
    "iang": "ян",
    "ing": "ин",
    "iong": "юн",
}
_ROUND = {"u": "юй", "ue": "юэ", "uan": "юань", "un": "юнь"}
_WHOLE = {
    "а": "a",
    "ай": "ai",
    "ань": "an",
    "ао": "ao",
    "э": "e",
    "эр": "er",
    "энь": "en",
    "оу": "ou",
    "ва": "wa",
    "вай": "wai",
    "вань": "wan",
    "ван": "wang",
    "вэй": "wei",
    "вэнь": "wen",
    "вэн": "weng",
    "во": "wo",
    "у": "wu",
    "я": "ya",
    "янь": "yan",
    "ян": "yang",
    "яо": "yao",
    "е": "ye",
    "и": "yi",
    "инь": "yin",
    "ин": "ying",
    "юн": "yong",
    "ю": "you",
    "юй": "yu",
    "юань": "yuan",
    "юэ": "yue",
    "юнь": "yun",
    "бо": "bo",
    "по": "po",
    "мо": "mo",
    "фо": "fo",
    "чжи": "zhi",
    "чи": "chi",
    "ши": "shi",
    "жи": "ri",
    "цзы": "zi",
    "цы": "ci",
    "сы": "si",
    "хуэй": "hui",
    "хой": "hui",
    "нюй": "nu",
    "люй": "lu",
    "луань": "luan",
    "нуань": "nuan",
}


def _syllables() -> dict[str, str]:
    """Give the Chinese syllables as Palladius writes them, each with its Latin spelling."""
    found = dict(_WHOLE)
    for latin, letters in _INITIALS.items():
        finals = {} if latin in {"j", "q", "x"} else _HARD
        soft = {} if latin in {"zh", "ch", "sh", "r", "z", "c", "s", "g", "k", "h", "f"} else _SOFT
        for table in (finals, soft, _ROUND if latin in {"j", "q", "x"} else {}):
            found |= {letters + sound: latin + final for final, sound in table.items() if letters + sound not in found}
    return found


def _respelled(letters: str) -> Iterator[str]:
    """Give the ways in which Mongolian writes a syllable, beside that of Palladius: "жян" for "цзян", "дү" for "ду"."""
    begun = {letters}
    for sound, others in _MONGOLIAN:
        begun |= {sound.sub(other, one) for one in begun for other in others}
    return iter(begun)


def _spelled() -> dict[str, tuple[str, ...]]:
    """Give by its letters, in either way of writing, what a syllable may be in Latin ones."""
    found: dict[str, dict[str, None]] = {letters: {latin: None} for letters, latin in _syllables().items()}
    for letters, latin in _syllables().items():
        for other in _respelled(letters):
            found.setdefault(other, {})[latin] = None
    return {letters: tuple(latin) for letters, latin in found.items()}


_SYLLABLES = _spelled()
_LONGEST = max(map(len, _SYLLABLES))


@cache
def latin(name: str) -> tuple[str, ...]:
    """Give the likely spellings of a folded name in Latin letters, those of a Chinese one first."""
    pieces = _PIECES.findall(name)
    if "".join(pieces) != name:
        return ()
    spelled = ("".join(letters) for letters in islice(product(*map(_SPELLED.__getitem__, pieces)), _MOST))
    return tuple(dict.fromkeys((*_pinyin(name.replace(" ", "")), *spelled)))


def _pinyin(name: str) -> Iterator[str]:
    """Give the ways of reading a name as Chinese syllables, two of them or more."""
    read: list[list[tuple[str, ...]]] = [[] for _ in range(len(name) + 1)]
    read[0] = [()]
    for end in range(1, len(name) + 1):
        for start in range(max(0, end - _LONGEST), end):
            for syllable in _SYLLABLES.get(name[start:end].removeprefix("ъ"), ()):
                read[end] += [(*before, syllable) for before in read[start]][: _MOST - len(read[end])]
    return ("".join(syllables) for syllables in read[-1] if len(syllables) > 1)
