"""The words of each language that the reader goes by. It knows no text and no place."""

from functools import cache
from importlib import import_module

from geo.model import Lexicon

MODULES = {"en": "english", "zh": "chinese", "mn": "mongolian", "ru": "russian"}


@cache
def lexicon(language: str) -> Lexicon:
    """Give the lexicon of a language, by BCP 47 tag; the English one for a language without its own."""
    primary = language.lower().split("-")[0]
    module = import_module(f"geo.lexicon.{MODULES.get(primary, 'english')}")
    found: Lexicon = module.LEXICON
    return found
