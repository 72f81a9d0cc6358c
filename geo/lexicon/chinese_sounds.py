"""Tells which foreign syllables a Chinese character spells by its sound. It does not know which names there are.

Xinhua's tables of transliteration give each foreign syllable one character; read backwards, a character stands for
the few syllables listed in ``chinese-syllables.csv``, for there is no telling which language a name is of. They were
learned from the places GeoNames has Chinese names of (``scripts/prepare_syllables.py``).
"""

import csv
from importlib.resources import files

from geo.lexicon.patterns import flat

_LISTED = (files("geo") / "lexicon" / "chinese-syllables.csv").read_text(encoding="utf-8")
SYLLABLES = {row["character"]: tuple(row["syllables"].split()) for row in csv.DictReader(_LISTED.splitlines())}
"""In small Latin letters without accents, by character."""
SOUNDS = flat("".join(sorted(SYLLABLES)))
"""The characters that have a sound here."""
