"""Writes a sentence with each of its places as one character, so that grammar can be read off it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from geo.model import AREAS, Lexicon, P, Place, PlaceKind, Resolution, Span

MARK = re.compile(P)
"""The character that stands for a place."""
_FIRST_PLACE = 0xE000
_FIRST_LARGER = 0xF000
_MOST = 0x7FF
REMEMBERED = 4096
"""Names whose endings and heads are remembered; texts say the same ones again and again."""
SPOT_KM = 30.0
"""Radius, in kilometres, within which a district or something natural is a spot on a line, as a pass or a valley is."""
_WHAT_IT_IS = re.compile(r"^[a-z]+ of (?=[A-Z])")
"""Words written small before a name that say what it is, though some list has them in the name: "port of Massawa"."""
_DASH = re.compile(r"\s+[-\u2010-\u2015]{1,2}\s")
_RIVER = " River"
_CITY_STATES = frozenset({"SG", "MC", "VA", "HK", "MO", "GI", "BH", "DJ", "LU", "KW"})
"""Countries and regions that are a town, or an island of that size, and so may well be the end of a line."""
_SETTLED = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.STATION})
"""What may be called after a road or a bridge, and is none: Jalpaiguri Road, Stamford Bridge."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence whose places are single characters.

    Attributes:
        text: The sentence so written.
        places: The place each of those characters stands for.
        spans: Where each of them stands in the document.
    """

    text: str
    places: Mapping[str, Place]
    spans: Mapping[str, Span]


def skeleton(
    text: str,
    sentence: Span,
    resolutions: Sequence[Resolution],
    places: Mapping[str, Place],
    lexicon: Lexicon,
    unsaid: Mapping[int, str] = MappingProxyType({}),
) -> Skeleton:
    """Write a sentence so, and leave out what stands between the places of a link.

    Args:
        text: The text of the document.
        sentence: Where the sentence stands in it.
        resolutions: The placed mentions of the sentence.
        places: Every place, by id.
        lexicon: The words of the language.
        unsaid: Words that are read as if they stood in the document, by where: the sort of a line behind its name.
    """
    pieces: list[str] = []
    known: dict[str, Place] = {}
    spans: dict[str, Span] = {}
    at = sentence.start
    ends = [
        one
        for one in sorted(resolutions, key=lambda one: one.mention.span)
        if not _is_head(text[one.mention.span.start : one.mention.span.end], places[one.subject].kind, lexicon)
    ]
    if not ends:
        return Skeleton(text[sentence.start : sentence.end], {}, {})  # nothing is linked, however it is said
    for number, resolution in enumerate(ends[:_MOST]):
        place = places[resolution.subject]
        called = _called(resolution.mention.exact, place, lexicon)
        if number and _is_country_of(resolution, ends[number - 1], text, places):
            called = resolution.mention.exact
        if called:
            pieces += [_with(unsaid, text, at, resolution.mention.span.start), called]
            at = resolution.mention.span.end
            continue
        mark = chr((_FIRST_LARGER if is_larger(place) else _FIRST_PLACE) + number)
        known[mark], spans[mark] = place, resolution.mention.span
        pieces += [
            _with(unsaid, text, at, resolution.mention.span.start),
            lexicon.hither.get(resolution.mention.exact.casefold(), ""),
            *_WHAT_IT_IS.findall(resolution.mention.exact),
            mark,
            "" if resolution.mention.exact in place.names.values() else _case(resolution.mention.exact, lexicon),
            ";" if is_dateline(text, sentence, resolution.mention.span) else "",
        ]
        at = resolution.mention.span.end
    pieces.append(_with(unsaid, text, at, sentence.end))
    written = "".join(pieces)
    for pattern, replacement in lexicon.simplify:
        written = pattern.sub(replacement, written)
    return Skeleton(written, known, spans)


def _with(unsaid: Mapping[int, str], text: str, start: int, end: int) -> str:
    """Give a stretch of a text with the words that are read as if they stood in it."""
    here = sorted(at for at in unsaid if start <= at < end)
    cuts = [start, *here, end]
    return "".join(unsaid.get(one, "") + text[one:other] for one, other in pairwise(cuts)) if here else text[start:end]


def _is_country_of(one: Resolution, before: Resolution, text: str, places: Mapping[str, Place]) -> bool:
    """Tell whether a country no larger than a town only says where the town before it lies: "Tadjoura, Djibouti"."""
    if places[one.subject].kind is not PlaceKind.COUNTRY or is_larger(places[one.subject]):
        return False
    between = text[before.mention.span.end : one.mention.span.start]
    return between == ", " and places[before.subject].country == places[one.subject].country


def is_dateline(text: str, sentence: Span, name: Span) -> bool:
    """Tell whether a name in capitals and a dash begin a sentence: where it was written, no line to what follows."""
    words, behind = text[name.start : name.end], text[name.end : name.end + 4]
    return words.isupper() and not text[sentence.start : name.start].strip() and bool(_DASH.match(behind))


def _called(words: str, place: Place, lexicon: Lexicon) -> str:
    """Give the whole name of what links places where only its first words stand, or nothing: "the Queensferry"."""
    name = place.names.get(lexicon.language, place.name)
    begun = place.kind is PlaceKind.FACILITY and lexicon.spaced and name.startswith(f"{words} ")
    return name if begun and _is_head(name, place.kind, lexicon) else ""


@lru_cache(maxsize=REMEMBERED)
def _case(name: str, lexicon: Lexicon) -> str:
    """Give the ending of a name that says how it is linked with the next one, or nothing."""
    ending = lexicon.cases.search(name) if lexicon.cases else None
    return ending[0] if ending else ""


@lru_cache(maxsize=REMEMBERED)
def _is_head(words: str, kind: PlaceKind, lexicon: Lexicon) -> bool:
    """Tell whether a name is that of what links places, not of a place that is linked: "Ambassador Bridge"."""
    if lexicon.spaced and kind in _SETTLED:
        return False
    lines = lexicon.lines if kind is PlaceKind.FACILITY else ()  # a tunnel
    heads = [pattern for pattern, _ in (*lexicon.heads, *lexicon.parts, *lines)]
    if lexicon.spaced:
        outer = (
            {words.split(maxsplit=1)[0], words.rsplit(maxsplit=1)[-1]}
            if kind is PlaceKind.FACILITY
            else {words.rsplit(maxsplit=1)[-1]}
        )
        return any(pattern.fullmatch(word) for pattern in heads for word in outer)
    if kind is PlaceKind.BORDER_PORT:
        return False
    return any(head.end() == len(words) for pattern in heads for head in pattern.finditer(words))


def is_larger(place: Place) -> bool:
    """Tell whether a place is too large to be the end of a line."""
    if place.kind not in AREAS or (place.kind is PlaceKind.COUNTRY and place.country in _CITY_STATES):
        return False
    if place.kind is PlaceKind.NATURAL and place.name.endswith(_RIVER):
        return True  # which a bridge spans, however short it is
    if place.uncertainty_km:
        return place.uncertainty_km > SPOT_KM
    return place.country not in _CITY_STATES


def is_passed(place: Place, lexicon: Lexicon) -> bool:
    """Tell whether a place is a bridge or a tunnel, at which no line ends."""
    name = place.names.get(lexicon.language, place.name)
    return place.kind is PlaceKind.FACILITY and _is_head(name, place.kind, lexicon)
