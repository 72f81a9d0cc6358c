"""Tells what the names found so far leave to others: which foreign countries they speak of, and which words."""

from collections.abc import Iterable, Mapping

from geo.mentions.scan import Hit
from geo.model import Lexicon, Place


def abroad(hits: Iterable[Hit], places: Mapping[str, Place], lexicon: Lexicon) -> frozenset[str]:
    """Give the countries that names speak of, but those whose own names are made of the language's ordinary words."""
    first = (one.subject for hit in hits for one in hit.names[:1])
    return frozenset(places[one].country for one in first if one in places) - lexicon.homes


def free(text: str, hits: Iterable[Hit]) -> str:
    """Give a text with a space for each character of a name."""
    characters = list(text)
    for hit in hits:
        characters[hit.span.start : hit.span.end] = " " * (hit.span.end - hit.span.start)
    return "".join(characters)
