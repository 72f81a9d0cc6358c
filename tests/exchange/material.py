"""What is exported in the tests: the repository's own build, and features whose words have broken files before."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import shapely
from shapely.geometry.base import BaseGeometry

from geo import features
from geo.exchange import Collection
from geo.model import (
    Document,
    Evidence,
    GeometryClass,
    Link,
    LinkKind,
    Mention,
    Outcome,
    Place,
    PlaceKind,
    Position,
    Record,
    Resolution,
    Ruling,
    Source,
    Span,
)
from tests.webmap.hostile import HOSTILE

Said: TypeAlias = tuple[str, str, str, int, int, str]
"""One sentence: place or link, whose, document, start, end, and the words."""
Shapes: TypeAlias = dict[tuple[str, str], BaseGeometry | None]
"""Geometries by place or link, and whose."""

POPUP_TAGS = {"html", "body", "div", "p", "b", "i", "a", "br", "cite", "blockquote"}
"""All the elements there may be in a pop-up that is read as HTML."""

FORMULAS = {
    "formula": '=HYPERLINK("https://example.org/?"&A1,"press")',
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "at": "@SUM(1+9)*cmd|' /C calc'!A0",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "full width": "＝1＋1",
    "apostrophe": "'=1+1",
    "two apostrophes": "''quoted''",
}
"""Words a spreadsheet would run, or that look as if they had been made safe already."""
EXPRESSIONS = {"expression": "[% eval('1+1') %] [%\"id\"%]", "cdata": "]]>", "entity": "&#0; &bogus;"}
HUGE = "二连浩特 🚆 " * 9000
"""More than 100 kB in UTF-8."""
OWN = Source("own", "Own <survey> & sons", "https://example.org/survey?a=1&b=2", "CC0")
KINDS = list(PlaceKind)
LINK_KINDS = list(LinkKind)
WORTHS = list(GeometryClass)
STATUSES = ("inaugurated", "under construction", "planned", "closed", "")


def said(collection: Collection) -> set[Said]:
    """Give every sentence of a collection."""
    return {
        (one.sort, one.id, quote["document"], quote["start"], quote["end"], quote["exact"])
        for one in collection.features
        for quote in one.quotes
    }


def mentioned(collection: Collection) -> set[Said]:
    """Give every mention of a collection, as many as it has."""
    return {
        (one.sort, one.id, quote["document"], mention["start"], mention["end"], mention["exact"])
        for one in collection.features
        for quote in one.quotes
        for mention in quote["mentions"]
    }


def drawn(collection: Collection) -> Shapes:
    """Give every geometry."""
    return {(one.sort, one.id): one.geometry for one in collection.features}


def same(found: Mapping[tuple[str, str], BaseGeometry | None], wanted: Mapping[tuple[str, str], Any]) -> bool:
    """Tell whether geometries are the same, to the last digit; a line may have become a line of one piece."""
    return found.keys() == wanted.keys() and all(_whole(found[key]) == _whole(wanted[key]) for key in wanted)


def _whole(geometry: BaseGeometry | None) -> object:
    if geometry is None or geometry.is_empty:
        return None
    return geometry.geom_type.removeprefix("Multi"), [list(part.coords) for part in shapely.get_parts(geometry)]


def hostile(*, nul: bool) -> Collection:
    """Give a place for every hostile text, and links of every kind between them, drawn and not.

    Args:
        nul: Whether U+0000 is among them.
    """
    words = [*HOSTILE.values(), *FORMULAS.values(), *EXPRESSIONS.values(), HUGE]
    texts = [text for text in words if nul or "\0" not in text]
    document = _document("\n\n".join(texts), texts)
    spans = list(_spans(texts, 2))
    places = {f"p{number}": _place(number, text) for number, text in enumerate(texts)}
    links = [_link(number, document, spans) for number in range(len(LINK_KINDS) * len(WORTHS))]
    library = features.Library({document.id: document}, places, {}, {}, {})
    placed = [_resolution(document, span, f"p{number}") for number, span in enumerate(spans)]
    return Collection(
        title=HOSTILE["script closed"],
        description=HOSTILE["comment opened"],
        url="",
        documents=(document,),
        places=features.place_features(placed, (), library),
        links=features.link_features(links, library),
    )


def _document(text: str, texts: Iterable[str]) -> Document:
    title = next(iter(texts))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document("a", "seeds/a.txt", text, digest, title, "=Times & Sons", "", "2025-08-29", "", "mn")


def _spans(texts: Iterable[str], between: int) -> Iterable[Span]:
    at = 0
    for text in texts:
        yield Span(at, at + len(text))
        at += len(text) + between


def _place(number: int, text: str) -> Place:
    """Give a place, some of them just beside the antimeridian, the poles and the equator."""
    positions = (Position(111.9, 43.7), Position(-179.999999, 65.5), Position(180.0, -89.9), Position(-0.000001, 0.0))
    return Place(
        id=f"p{number}",
        name=text.replace("\0", "")[:40] or "x",
        kind=KINDS[number % len(KINDS)],
        country=("MN", "CN", "")[number % 3],
        position=positions[number % 4],
        uncertainty_km=(0.3, 4.0, 40.0, None)[number % 4],
        source=OWN,
        names={"en": f"P{number}", "zh-Hant": "二連"},
        geonames="2038087" if number % 2 else "",
        wikidata="Q1" if number % 3 else "",
        record=Record(OWN, "planned", "2030", text.replace("\0", ""), 9.9) if number % 4 else None,
    )


def _resolution(document: Document, span: Span, place: str) -> Resolution:
    words = Span(span.start, min(span.start + 3, span.end))
    exact = document.text[words.start : words.end]
    ruling = Ruling("a", exact, place, "-1 <b>", "+sure") if place == "p3" else None
    return Resolution(Mention("a", words, exact, span), Outcome.PLACED, "", place, ruling=ruling)


def _link(number: int, document: Document, spans: list[Span]) -> Link:
    """Give a link; one in three may not be drawn, and a zone lies at one place."""
    kind, worth = LINK_KINDS[number % len(LINK_KINDS)], WORTHS[number // len(LINK_KINDS)]
    ends = ("p0",) if kind is LinkKind.ZONE and number % 2 else ("p0", f"p{number + 1}")
    span = spans[number]
    evidence = Evidence(document.id, span, (Span(span.start, span.end), Span(span.start, span.start + 1)))
    return Link(
        id=f"l{number}",
        kind=kind,
        name=f"Link {number}",
        ends=ends,
        branches=() if number % 3 == 1 else (tuple(ends),),
        geometry_class=worth,
        evidence=(evidence,),
        status=STATUSES[number % len(STATUSES)],
        opened="2030" if number % 2 else "",
        record=Record(OWN, STATUSES[number % 4], "", "A note.") if number % 5 else None,
        ends_said=bool(number % 2),
    )
