"""Turns the spaced pinyin GeoNames gives for Chinese names into the joined spelling newspapers use."""

import re
from collections.abc import Iterable, Iterator, Sequence

_INITIALS = "(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w)"
_FINALS = (
    "(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|er|ia|ie|iao|iu|ian|in|iang|ing|iong|i|ong|uai|uang|uan|ua|uo|ui|un|ue|u|ve|v)"
)
_SYLLABLE = f"(?:{_INITIALS}?{_FINALS})"
_SPACED = re.compile(f"{_SYLLABLE}(?: {_SYLLABLE})+")
_RANKS = frozenset({"shi", "xian", "qu", "zhen", "xiang", "qi", "meng", "cun", "jie"})
_VOWELS = frozenset("aeo")


def joined(names: Iterable[str]) -> Iterator[str]:
    """Join the syllables of every name written like "hu he hao te shi", without its rank: "Huhehaote"."""
    for name in names:
        if _SPACED.fullmatch(name):
            syllables = name.split(" ")
            if len(syllables) > 2 and syllables[-1] in _RANKS:
                del syllables[-1]
            yield join(syllables).capitalize()


def join(syllables: Sequence[str]) -> str:
    """Join syllables, with an apostrophe before one that begins with a vowel: Xi'an."""
    return "".join(f"'{one}" if place and one[0] in _VOWELS else one for place, one in enumerate(syllables))
