"""Reads off a sentence which places it says are linked, by what, and how far along that is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from geo.links.skeleton import Skeleton, is_larger
from geo.model import Lexicon, LinkKind, LinkPattern, P, Place, Span

_MARK = re.compile(P)
_COUNTRIES_WILL_DO = frozenset({LinkKind.CORRIDOR, LinkKind.PIPELINE, LinkKind.POWER_LINE})
"""Sorts of link that a text may well give no ends but countries."""
_IN_USE = frozenset({"operating", "completed", "inaugurated", "reopened"})
"""Statuses whose date is the date of opening."""
_CLAUSE = re.compile(r"[;:]| – | — ")


@dataclass(frozen=True, slots=True)
class Claim:
    """That a sentence says places are linked.

    Attributes:
        ends: The places, in the order of the line.
        words: Where they stand in the document.
        at: Where the pattern stands in the skeleton; for telling which words belong to it.
    """

    kind: LinkKind
    ends: tuple[Place, ...]
    words: tuple[Span, ...]
    at: Span
    status: str = ""
    opened: str = ""


def claims(skeleton: Skeleton, lexicon: Lexicon, before: str) -> list[Claim]:
    """Give every link a sentence speaks of, each once.

    Args:
        skeleton: The sentence.
        lexicon: The words of its language.
        before: The sentence before it, for a line that is "it" here.
    """
    found: list[Claim] = []
    if len(skeleton.places) < 2:
        return found
    for pattern in lexicon.patterns:
        for match in pattern.expression.finditer(skeleton.text):
            found += [claim for claim in _claims(match, pattern, skeleton, lexicon, before) if _is_new(claim, found)]
    return sorted(found, key=lambda claim: claim.at)


def _is_new(claim: Claim, found: list[Claim]) -> bool:
    """Tell whether no earlier claim of the sentence says as much: the same ends, or these among more."""
    ends = {place.id for place in claim.ends}
    return not any(
        (ends <= {place.id for place in other.ends}
        and claim.at.start < other.at.end
        and other.at.start < claim.at.end)
        or ends == {place.id for place in other.ends}
        for other in found
    )


def _claims(
    match: re.Match[str], pattern: LinkPattern, skeleton: Skeleton, lexicon: Lexicon, before: str
) -> Iterator[Claim]:
    """Turn one match of a pattern into claims."""
    kind = pattern.kind or _kind(match, skeleton.text, lexicon, before)
    if kind is None:
        return
    groups = match.groupdict()
    first, second = _MARK.findall(groups["ends"]), _MARK.findall(groups.get("ends2") or "")
    chains = [[one, other] for one in first for other in second] if pattern.pairs else [first + second]
    for marks in chains:
        kept = _usable(marks, skeleton, kind)
        if kept:
            status, opened = progress(skeleton.text, Span(*match.span()), lexicon)
            places = tuple(skeleton.places[mark] for mark in kept)
            yield Claim(kind, places, tuple(skeleton.spans[mark] for mark in kept), Span(*match.span()), status, opened)


def _usable(marks: list[str], skeleton: Skeleton, kind: LinkKind) -> list[str]:
    """Leave out what is no end of such a link: countries and regions, and a place named twice."""
    places = skeleton.places
    small = [mark for mark in marks if not is_larger(places[mark])]
    chosen = small if len(small) > 1 or kind not in _COUNTRIES_WILL_DO else marks
    once = [
        mark for number, mark in enumerate(chosen) if places[mark].id not in {places[m].id for m in chosen[:number]}
    ]
    return once if len(once) > 1 else []


def _kind(match: re.Match[str], text: str, lexicon: Lexicon, before: str) -> LinkKind | None:
    """Tell the sort of link from its head, else from the sentence, else from the one before."""
    head = match.groupdict().get("head") or ""
    named = next((kind for pattern, kind in lexicon.heads if pattern.fullmatch(head)), None) if head else None
    if named:
        return named
    around = _nearest_head(text, match, lexicon) or _last_head(before, lexicon)
    if head:
        own = next((kind for pattern, kind in lexicon.lines if pattern.match(head)), None)
        return own if own is LinkKind.CORRIDOR else around or own
    return around


def _nearest_head(text: str, match: re.Match[str], lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of the infrastructure word nearest to a match."""
    found = [
        (min(abs(head.start() - match.end()), abs(match.start() - head.end())), number, kind)
        for number, (pattern, kind) in enumerate(lexicon.heads)
        for head in pattern.finditer(text)
    ]
    return min(found, default=(0, 0, None))[2]


def _last_head(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of the last infrastructure word of a text."""
    found = [
        (head.start(), -number, kind)
        for number, (pattern, kind) in enumerate(lexicon.heads)
        for head in pattern.finditer(text)
    ]
    return max(found, default=(0, 0, None))[2]


def progress(text: str, at: Span, lexicon: Lexicon) -> tuple[str, str]:
    """Give the status of a link as the words around it say, and the date that goes with it.

    The clause that holds the link is asked first, then the whole sentence.
    """
    for words in (_clause(text, at), text):
        for pattern, status in lexicon.statuses:
            sign = pattern.search(words)
            if sign:
                return status, date_near(words, sign.start(), lexicon) if status in _IN_USE else ""
    return "", ""


def _clause(text: str, at: Span) -> str:
    """Give the part of a sentence between semicolons, colons and dashes that holds a stretch of it."""
    cuts = [0, *(cut.end() for cut in _CLAUSE.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= at.start)
    end = min((cut for cut in cuts if cut >= at.end), default=len(text))
    return text[start:end]


def date_near(words: str, at: int, lexicon: Lexicon) -> str:
    """Give the date nearest to a place in a text, ISO 8601, as precise as the text; nothing if there is none."""
    dates = [(abs(found.start() - at), found) for found in lexicon.date.finditer(words)]
    if not dates:
        return ""
    found = min(dates, key=lambda dated: dated[0])[1].groupdict()
    month = _number(found.get("month"), lexicon)
    day = found.get("day")
    parts = [found["year"], *([f"{month:02}"] if month else []), *([f"{int(day):02}"] if month and day else [])]
    return "-".join(parts)


def _number(month: str | None, lexicon: Lexicon) -> int:
    """Give the number of a month, 0 for none."""
    if not month:
        return 0
    return int(month) if month.isdigit() else lexicon.months.get(month.casefold(), 0)
