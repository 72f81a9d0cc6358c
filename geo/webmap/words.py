"""The page's own words in its four languages, and how dates and numbers of things are said in them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def asset(name: str) -> str:
    """Give the text of a file of ``geo/web``."""
    return (files("geo") / "web" / name).read_text(encoding="utf-8")


@cache
def all_words() -> Mapping[str, Mapping[str, Any]]:
    """Give every phrase by language and key."""
    words: dict[str, dict[str, Any]] = json.loads(asset("words.json"))
    return words


def known_language(tag: str) -> str:
    """Give the language the page speaks for a BCP 47 tag; English where it does not speak the one asked for."""
    primary = tag.partition("-")[0].lower()
    return primary if primary in all_words() else "en"


@dataclass(frozen=True, slots=True)
class Words:
    """The page's words in one language."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """Give a phrase with its values filled in; a phrase about ``n`` things takes the form its number needs."""
        found = all_words()[self.language].get(key, key.partition(".")[2] or key)
        if isinstance(found, dict):
            found = found.get(_form(self.language, int(str(values["n"]))), found["other"])
        phrase = str(found)
        for name, value in values.items():
            phrase = phrase.replace("{" + name + "}", str(value))
        return phrase

    def date(self, iso: str) -> str:
        """Say an ISO 8601 date, month or year; anything else as it stands."""
        parts = iso.split("-")
        if len(parts) not in (2, 3) or not all(part.isdecimal() for part in parts):
            return iso
        month = all_words()[self.language]["months"][min(max(int(parts[1]), 1), 12) - 1]
        form = ("", "month", "day")[len(parts) - 1]
        return self(f"date.{form}", y=parts[0], m=month, d=int(parts[2]) if len(parts) == 3 else "")


def key_of(family: str, text: str) -> str:
    """Give the key of what the tables say in English and the page can say in each of its languages, or nothing.

    Args:
        family: What stands before the dot of its key: ``state`` for a status, ``source`` for where something is from,
            ``reason`` for why a name has no mark.
        text: As the tables have it.
    """
    phrases = all_words()["en"].items()
    return next((key for key, phrase in phrases if key.startswith(f"{family}.") and phrase == text), "")


def _form(language: str, n: int) -> str:
    """Give the CLDR plural form of a whole number."""
    if language == "ru":
        if n % 10 == 1 and n % 100 != 11:
            return "one"
        return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"
    return "one" if n == 1 and language in ("en", "mn") else "other"
