"""Tells a name from a run of characters where words are not separated. It does not know what a name means."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.mentions.scan import Hit
from geo.model import Lexicon, LinkKind, Place, PlaceKind, Span, Unspaced

_UNMISTAKABLE = 4
"""Han characters from which a run that is a name is hardly ever anything else; counted in the world's names."""
LARGE = 100_000
"""People from which a town whose name is made of ordinary words may be meant without being called one."""
_NEAR = 12
"""How many characters before and behind a name are looked at."""
_WORD_BEFORE = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z]+ $")
_WORD_BEHIND = re.compile(r" (?!(?:City|Province|Station|Port|Town|County|District|State|Region)\b)[A-Z][a-z]")
"""A Latin word beside a name that makes it part of a longer one, in a text that is in another script."""
_LATIN_WORD = 30
"""How many characters such a word takes at most."""
_DISTRICT = "区"
"""How the name of a district of a city ends."""
_TO = re.compile(r"[-\u2010-\u2015\u2212－~～至/](?![-\u2010-\u2015－])")
"""What joins a name with that of the place at the other end of a line."""


def is_unmistakable(words: str, lexicon: Lexicon) -> bool:
    """Tell whether words can be nothing but a name: long and no bridge's, or a foreign one spelled out by its sound."""
    rules = lexicon.unspaced
    if rules is None or len(words) < _UNMISTAKABLE:
        return rules is not None and bool(rules.spelled.fullmatch(words))
    bridges = (pattern for pattern, kind in lexicon.heads if kind is LinkKind.CROSSING)
    return not any(head.end() == len(words) for pattern in bridges for head in pattern.finditer(words))


@dataclass(frozen=True, slots=True)
class Sure:
    """What the names of a text that speak for themselves say about the others.

    Attributes:
        divisions: The first-level divisions that they name, or that what they name lies in; the countries of
            what lies in none, as Hong Kong does not.
        starts: Where they begin.
        ends: Where they end.
    """

    divisions: frozenset[str]
    starts: frozenset[int]
    ends: frozenset[int]


def told_by(hits: Iterable[Hit], places: Mapping[str, Place]) -> Sure:
    """Gather what the names that speak for themselves say."""
    strong = [
        (hit.span, places[one.subject]) for hit in hits for one in hit.names[:1] if one.strong and one.subject in places
    ]
    named = {place.region or place.country for _, place in strong}
    named |= {one for _, place in strong if place.kind is PlaceKind.REGION for one in (place.id, place.country)}
    spans = [span for span, _ in strong]
    return Sure(frozenset(named), frozenset(span.start for span in spans), frozenset(span.end for span in spans))


def may_be_name(
    hit: Hit, text: str, places: Mapping[str, Place], lexicon: Lexicon, rules: Unspaced, around: Sure
) -> bool:
    """Tell whether a weak name is set off from what stands around it as a name would be.

    A village whose name is made of ordinary words must be said to be one, or lie in a division that the text deals
    with; of a border post, which the text may well speak of, one sign is enough.
    """
    before, behind = text[max(0, hit.span.start - _NEAR) : hit.span.start], text[hit.span.end : hit.span.end + _NEAR]
    if is_unmistakable(text[hit.span.start : hit.span.end], lexicon):
        return True
    if any(pattern.search(behind) for pattern, _ in lexicon.kind_after) or _names_institution(
        hit, behind, places, lexicon
    ):
        return True
    joined = _TO.match(text, hit.span.end) and hit.span.end + 1 in around.starts
    set_off = joined or hit.span.start in around.ends or lexicon.locative_before.search(before)
    signs = (set_off, rules.plain_behind.search(behind))
    named = [places[name.subject] for name in hit.names if name.subject in places]
    if any(place.faces for place in named):
        return any(signs)
    if not all(signs):
        return False
    return not named or any(
        one.country not in lexicon.homes
        or _is_large(one)
        or not around.divisions.isdisjoint({one.id, one.region or one.country})
        for one in named
    )


def _names_institution(hit: Hit, behind: str, places: Mapping[str, Place], lexicon: Lexicon) -> bool:
    """Tell whether an institution is called after a place that everybody knows, which is then said to be none."""
    known = (places[name.subject] for name in hit.names if name.subject in places)
    return bool(lexicon.institution.match(behind)) and any(map(_is_large, known))


def _is_large(place: Place) -> bool:
    """Tell whether a place is a division or a city, which need not be called one."""
    return place.kind is PlaceKind.REGION or place.population >= LARGE


def whole(hits: Sequence[Hit], larger: Sequence[Hit], text: str, rules: Unspaced) -> list[Hit]:
    """Keep the hits that are neither made of parts of ordinary words nor a part of a longer foreign name.

    Args:
        larger: Those of them that name a country or region, and may stand right before or behind another name.
    """
    taken = {offset for word in rules.ordinary.finditer(text) for offset in range(*word.span())}
    spans = {hit.span for hit in larger}
    starts, ends = {span.start for span in spans}, {span.end for span in spans}
    every = {hit.span.start for hit in hits}
    return [
        hit
        for hit in hits
        if not (_length(hit) < _UNMISTAKABLE and not taken.isdisjoint(range(hit.span.start, hit.span.end)))
        and not _is_of_longer(hit, text, spans, starts)
        and (hit.span.start in ends or not rules.goes_on_before.search(text[: hit.span.start + 1][-_NEAR:]))
        and not (hit.span.start + 1 in every and rules.shares.search(text[: hit.span.start + 1][-_NEAR:]))
        and (
            hit.span.end in (every if hit.span in spans else starts)
            or not rules.goes_on_behind.match(text, hit.span.end - 1)
        )
    ]


def _is_of_longer(hit: Hit, text: str, larger: Container[Span], starts: Container[int]) -> bool:
    """Tell whether a name in Latin letters is part of what more such words call: "Bangkok Post", "Worawut Mala".

    The country behind a town is no part of its name, nor the town of the country's: "Lisbon Portugal".

    Args:
        larger: Where the names of countries and regions stand.
        starts: Where they begin.
    """
    start, end = hit.span
    if not text[start].isascii() or not text[end - 1].isascii():
        return False
    before = hit.span not in larger and _WORD_BEFORE.search(text[max(0, start - _LATIN_WORD) : start])
    behind = end + 1 not in starts and _WORD_BEHIND.match(text[end : end + _LATIN_WORD])
    return bool(before or behind)


def without_stems(names: Iterable[Hit], hits: Iterable[Hit], text: str) -> Iterator[Hit]:
    """Leave out what is only the beginning of the name of a city's district, even where the text does not say whose.

    "朝阳区" is a district of Beijing or Changchun, and never the city of Chaoyang.
    """
    districts = {hit.span.start: hit.span.end for hit in hits if text[hit.span.end - 1] == _DISTRICT}
    return (hit for hit in names if districts.get(hit.span.start, 0) <= hit.span.end)


def best(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the hits that no longer hit covers; of two that overlap, the one that speaks for itself, else the longer."""
    kept: list[Hit] = []
    over: defaultdict[int, list[int]] = defaultdict(list)
    for hit in sorted(hits, key=lambda hit: (-_length(hit), hit.span.start)):
        if all(end < hit.span.end for end in over[hit.span.start]):
            kept.append(hit)
            for offset in range(hit.span.start, hit.span.end):
                over[offset].append(hit.span.end)
    apart: list[Hit] = []
    taken: set[int] = set()
    for hit in sorted(kept, key=lambda hit: (not any(n.strong for n in hit.names), -_length(hit), hit.span.start)):
        if taken.isdisjoint(range(hit.span.start, hit.span.end)):
            apart.append(hit)
            taken.update(range(hit.span.start, hit.span.end))
    return sorted(apart, key=lambda hit: hit.span)


def _length(hit: Hit) -> int:
    return hit.span.end - hit.span.start
