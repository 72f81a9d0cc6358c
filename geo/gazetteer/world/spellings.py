"""Turns the names GeoNames gives a place into spellings worth finding in a text.

GeoNames carries airport codes, bare Han characters, machine romanisations in small letters and labels such as
"Moscow, Idaho" among its alternate names; they are left out here. It does not say which language a name is in;
the script does, as far as it can.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from geo.gazetteer.world.entries import Spelling, Standing
from geo.gazetteer.world.hanzi import simplified
from geo.gazetteer.world.pinyin import joined
from geo.gazetteer.world.romanisation import from_mongolian, from_russian, respelled, to_mongolian
from geo.model import fold

LONGEST = 40
"""Code points of the longest name kept; GeoNames has few longer ones, and they are descriptions."""

_NEVER = re.compile(r"[\d,;()（）\[\]/،、؛#№*\"“”<>=+]")
_CODE = re.compile(r"[A-Z]{2,4}")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_KANA = re.compile(r"[\u3041-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_RUSSIAN = re.compile(r"[А-Яа-яЁё' ’.-]+")
_MONGOLIAN = re.compile(r"[А-Яа-яЁёӨөҮү' ’.-]+")
_MONGOLIAN_LETTER = re.compile(r"[ӨөҮү]")
_SOVIET = frozenset({"BY", "KG", "KZ", "RU", "TJ", "TM", "UA", "UZ"})
_MONGOL = frozenset({"CN", "MN", "RU"})
_CHINESE = frozenset({"CN", "KP", "KR", "TW", "VN"})
_SUFFIXES = "市县區区旗镇鎮盟州省乡"
_RANKED = re.compile(r"([\u4e00-\u9fff]{2,3})[市县縣旗]")
"""A Chinese name with the rank of its town or county, which people say without it: 岳阳市, 岳阳."""
_CITY = re.compile(r"([\u4e00-\u9fff]{3,7})市")
"""The Chinese name of a city abroad with the word for a city, which people leave out too: 诺维萨德市."""


def spellings(labels: Mapping[str, str], others: Sequence[str], country: str) -> tuple[Spelling, ...]:
    """Give every spelling of a place worth finding, its main names first.

    Args:
        labels: Main name by language; the one in English is the name GeoNames calls the place by.
    """
    name = labels["en"]
    main = {text: tag for tag, text in reversed(list(labels.items()))}
    given = [text for text in others if text not in main and _useful(text)]
    found = [
        Spelling(text, language(text, country) if tag == "en" else tag, Standing.MAIN)
        for text, tag in main.items()
        if _main_is_useful(text)
    ]
    found += [Spelling(text, language(text, country), Standing.OTHER) for text in given]
    found += [Spelling(text, language(text, country), Standing.MADE) for text in _made(name, given, others, country)]
    known = {spelling.text for spelling in found}
    rank = _RANKED if country in _CHINESE else _CITY
    found += [Spelling(text, "zh", Standing.OTHER) for text in _without_rank(rank, given, main) if text not in known]
    return tuple(found)


def labels(name: str, others: Sequence[str], country: str) -> dict[str, str]:
    """Give the main name by language, where that is plain: English, Chinese, Russian, Mongolian."""
    chosen = {"en": name}
    han = [text for text in others if _HAN.search(text) and not _KANA.search(text) and _useful(text)]
    if han:
        chosen["zh"] = _main_han(han)
    russian = [text for text in others if _RUSSIAN.fullmatch(text) and _useful(text)]
    if len(russian) > 1 and country in _SOVIET:
        plain = fold(name).replace("'", "")
        russian = [text for text in russian if plain in map(fold, from_russian(text))]
    if len(russian) == 1:
        chosen["ru"] = russian[0]
    mongolian = [text for text in others if _MONGOLIAN.fullmatch(text) and _useful(text)]
    if country == "MN" and len(mongolian) == 1:
        chosen["mn"] = mongolian[0]
    return chosen


def language(text: str, country: str) -> str:
    """Tell the language of a name by its script, or give the empty string."""
    if text.isascii():
        return ""
    if _CYRILLIC.search(text):
        if _RUSSIAN.fullmatch(text):
            return "ru"
        return "mn" if country in _MONGOL and _MONGOLIAN_LETTER.search(text) and _MONGOLIAN.fullmatch(text) else ""
    if _KANA.search(text):
        return "ja"
    if _HAN.search(text):
        return "zh"
    return "ko" if _HANGUL.search(text) else ""


def _main_is_useful(name: str) -> bool:
    """Say whether the main name can be told from an ordinary word by its length."""
    return len(name) <= LONGEST and len(name) >= (2 if _HAN.search(name) else 3)


def _useful(text: str) -> bool:
    """Say whether another name is a name at all, and long enough to be found."""
    if text.isascii():
        return 3 <= len(text) <= LONGEST and not (text[0] in _SMALL or _NEVER.search(text) or _CODE.fullmatch(text))
    if not 2 <= len(text) <= LONGEST or _NEVER.search(text):
        return False
    return len(text) > 2 or bool(_HAN.search(text) or _HANGUL.search(text) or _KANA.search(text))


def _without_rank(rank: re.Pattern[str], *names: Iterable[str]) -> Iterator[str]:
    """Give the Chinese names without the rank of the town or county."""
    for text in dict.fromkeys(chain(*names)):
        ranked = rank.fullmatch(text)
        if ranked:
            yield ranked[1]


_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz -.")


def _made(name: str, given: Sequence[str], others: Sequence[str], country: str) -> set[str]:
    """Spell a name by rule after other habits than the source's."""
    made: set[str] = set()
    if "'" in name or "’" in name:
        made.add(name.replace("'", "").replace("’", ""))
    if country == "CN":
        made.update(joined(others))
    if country in _SOVIET or country == "MN":
        made.update(_across_scripts(name, given, country))
    return {text for text in made if _useful(text)} - {name, *given}


def _across_scripts(name: str, given: Sequence[str], country: str) -> Iterator[str]:
    """Spell a Russian or Mongolian name in the other script, and in the same one after other habits."""
    yield from respelled(name)
    cyrillic = [text for text in given if _CYRILLIC.search(text)]
    for text in cyrillic:
        if country == "MN" and _MONGOLIAN.fullmatch(text):
            yield from from_mongolian(text)
        elif _RUSSIAN.fullmatch(text):
            yield from from_russian(text)
    if country == "MN" and not cyrillic:
        yield to_mongolian(name)


def _main_han(names: Sequence[str]) -> str:
    """Choose the main one of the names in Han characters: simplified, and known with its rank as well as without."""
    plain = [text for text in names if simplified(text) == text] or list(names)
    ranked = set(plain)
    return simplified(
        min(plain, key=lambda text: (not any(text + rank in ranked for rank in _SUFFIXES), len(text), text))
    )
