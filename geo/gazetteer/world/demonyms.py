"""Turns the words for peoples ("Mongolian", "Poles", "китайский", "蒙古人") into countries. It does not know places."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from geo.gazetteer.inflection import forms
from geo.gazetteer.world.hanzi import simplified
from geo.model import fold

TABLE = Path(__file__).parent / "demonyms.csv"
_GENDERS = ("ая", "ое", "ие")


@cache
def demonyms() -> Mapping[str, tuple[str, ...]]:
    """Give the countries, ISO 3166-1 alpha-2, by folded word for their people or what is theirs, in every form."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for form in _forms(row["word"], row["language"]):
                found[form].add(row["country"])
    return {form: tuple(sorted(countries)) for form, countries in found.items()}


def _forms(word: str, language: str) -> set[str]:
    """Give a folded word in every gender and case."""
    folded = fold(simplified(word))
    if language != "ru":
        return {folded}
    nominatives = [folded]
    if folded.endswith("ий"):
        nominatives += [folded[:-2] + ending for ending in _GENDERS]
    found = {form for one in nominatives for form in forms(one, "ru")}
    if folded.endswith("ец"):  # the vowel drops: китаец, китайца; норвежец, норвежца
        stem = folded[:-2] + ("йц" if folded[-3] in "аеиоуыэюя" else "ц")
        found |= {stem + ending for ending in ("а", "у", "ем", "е")}
    if folded.endswith("цы"):
        found |= {folded[:-1] + ending for ending in ("ев", "ам", "ами", "ах")}
    elif folded.endswith(("и", "ы")):  # поляки, поляков
        found |= {folded[:-1] + ending for ending in ("ов", "ам", "ами", "ах")}
    if folded.endswith("не"):  # россияне, россиян
        found |= {folded[:-1] + ending for ending in ("", "ам", "ами", "ах")}
    return found
