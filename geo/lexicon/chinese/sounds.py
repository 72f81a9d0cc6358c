"""Tells which foreign syllables a Chinese character spells by its sound. It does not know which names there are.

Xinhua's tables of transliteration give each foreign syllable one character; read backwards, a character stands for
the few syllables listed in ``syllables.csv``, for there is no telling which language a name is of. They were
learned from the places GeoNames has Chinese names of (``scripts/prepare_syllables.py``).
"""

import csv
from importlib.resources import files

from geo.lexicon.patterns import flat

_LISTED = (files("geo.lexicon.chinese") / "syllables.csv").read_text(encoding="utf-8")
SYLLABLES = {row["character"]: tuple(row["syllables"].split()) for row in csv.DictReader(_LISTED.splitlines())}
"""In small Latin letters without accents, by character."""
SOUNDS = flat("".join(sorted(SYLLABLES)))
"""The characters that have a sound here."""

_OTHERS = {
    "俄": "e o",
    "葛": "ge",
    "迭": "de die",
    "玻": "bo",
    "莉": "li",
    "宝": "bao",
    "北": "be",
    "毕": "bi",
    "边": "byen",
    "狄": "di",
    "叠": "de die",
    "额": "e",
    "果": "go",
    "黑": "he",
    "基": "ki",
    "科": "ko",
    "廓": "ko",
    "莱": "le",
    "理": "li ri",
    "力": "li",
    "立": "li",
    "良": "lyan",
    "烈": "le lie",
    "能": "nen",
    "匹": "pi",
    "坡": "po",
    "蒲": "pu",
    "契": "che",
    "仁": "ren",
    "绥": "swe",
    "孙": "sun",
    "台": "tai",
    "太": "tai",
    "忒": "te",
    "田": "tyan",
    "汀": "tin",
    "吾": "u",
    "衣": "i",
    "永": "yun",
    "札": "za",
    "真": "jen",
    "芝": "ji",
    "智": "ji",
    "安": "an",
    "奴": "nu",
    "乃": "nai",
    "赤": "chi",
    "阔": "ko",
    "丝": "s",
    "卜": "bu bo",
    "干": "gan kan",
    "嘎": "ga",
    "彦": "yan",
    "套": "tao tau",
    "呼": "hu ho",
    "敖": "ao o",
    "音": "yin in",
    "昌": "chan",
    "腾": "ten",
    "茵": "in",
    "莎": "sha sa",
    "焦": "jo jao gyo",
    "佳": "jya dya",
    "甫": "pu vu v",
    "勃": "bo",
    "杭": "han",
    "满": "man mon",
    "兴": "xin shin hin sin",
}
"""Sounds of characters that spell fewer names, of which no syllables were learned."""
INITIALS = SYLLABLES | {
    character: tuple(sounds.split()) for character, sounds in _OTHERS.items() if character not in SYLLABLES
}
RESPELLED = flat("".join(sorted(INITIALS)))
"""The characters that stand in foreign names, and in few other words of four characters or more."""
