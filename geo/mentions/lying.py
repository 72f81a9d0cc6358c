"""Notes in which country or region the words right beside a name say that its place lies, or beside which."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

from geo.model import Lexicon, Mention, Place, PlaceKind

_AND = re.compile(r"\s(?:and|or|и|или|болон|ба|эсвэл)\s")
_CLAUSE = re.compile(r"[^，]*，[\u3400-\u9fff]{2,}")
"""What stands in Chinese between a country and what need not lie there: "用中国贷款，并在老街"."""
_ITS = frozenset("'’-–")
"""What stands behind a country of which a part is meant, or its border, which may well be where the place lies."""


def lying(mentions: Iterable[Mention], text: str, places: Mapping[str, Place], lexicon: Lexicon) -> Iterator[Mention]:
    """Note of each mention in which country or region the words right before say it lies, or beside which.

    Args:
        mentions: Those of places, in the order of the text.
        text: The document's.
        places: Every place, by id.
        lexicon: The words of its language.
    """
    larger: Mention | None = None
    known = list(_listed(mentions, text, places))
    for number, (mention, following) in enumerate(zip_longest(known, known[1:])):
        said = _country(mention, known[number - 1], text, places, lexicon) if number else mention
        said = _before(said, larger, text, places, lexicon) if larger else said
        said = _apart(said, following, text, places, lexicon) if following else said
        yield said
        larger = said if _larger(said, places) else None


def _country(mention: Mention, before: Mention, text: str, places: Mapping[str, Place], lexicon: Lexicon) -> Mention:
    """Let the country that a place is said to lie in be no town of its name: "Colón in Panama" is not in a suburb."""
    if lexicon.inside is None or not lexicon.inside.fullmatch(text[before.span.end : mention.span.start]):
        return mention
    countries = _countries(mention, places)
    strong = tuple(one for one in mention.strong if one in countries)
    return replace(mention, candidates=countries, strong=strong) if countries else mention


def _listed(mentions: Iterable[Mention], text: str, places: Mapping[str, Place]) -> Iterator[Mention]:
    """Note which names only follow the one before: "New York and Boston" puts neither into the other."""
    last: Mention | None = None
    for mention in mentions:
        between = text[last.span.end : mention.span.start] if last else ""
        follows = _AND.fullmatch(between) or (last and _countries(last, places) and _CLAUSE.fullmatch(between))
        yield replace(mention, listed=True) if follows else mention
        last = mention


def _before(mention: Mention, larger: Mention, text: str, places: Mapping[str, Place], lexicon: Lexicon) -> Mention:
    """Note what the words between a country or region and a mention behind it say."""
    left = lexicon.cases is not None and lexicon.cases.search(larger.exact) is not None  # "from Russia to China"
    if not lexicon.within or left or larger.sentence != mention.sentence:
        return mention
    between = text[larger.span.end : mention.span.start]
    inside = lexicon.within.fullmatch(between)
    into = not between  # "通往沙特利雅得" leads into the country
    aside = (
        inside and not into and lexicon.near and lexicon.near.search(text[larger.sentence.start : larger.span.start])
    )
    if inside and not aside:
        return replace(mention, within=_larger(larger, places) + larger.within)
    if aside or (lexicon.bordering and lexicon.bordering.fullmatch(between)):
        return replace(mention, outside=_larger(larger, places) + larger.within)
    return mention


def _apart(mention: Mention, following: Mention, text: str, places: Mapping[str, Place], lexicon: Lexicon) -> Mention:
    """Note that a place from where something goes on to a country does not lie there: "from Herat to Iran"."""
    if lexicon.apart is None or following.sentence != mention.sentence:
        return mention
    between, behind = text[mention.span.end : following.span.start], text[following.span.end : following.span.end + 1]
    if not lexicon.apart.fullmatch(between) or behind in _ITS:
        return mention
    return replace(mention, outside=mention.outside + _countries(following, places))


def _larger(mention: Mention, places: Mapping[str, Place]) -> tuple[str, ...]:
    """Give the countries that a mention may mean, or else the regions of one; of a continent no place is told to be."""
    meant = ((one, places[one]) for one in mention.candidates)
    regions = tuple(one for one, place in meant if place.kind is PlaceKind.REGION and place.country)
    return _countries(mention, places) or regions


def _countries(mention: Mention, places: Mapping[str, Place]) -> tuple[str, ...]:
    """Give the countries that a mention may mean."""
    return tuple(one for one in mention.candidates if places[one].kind is PlaceKind.COUNTRY)
