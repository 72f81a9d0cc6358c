"""Write every quote, text and unplaced name into pieces small enough to unpack while somebody waits.

The quotes of a place stand together and neighbours follow each other, so opening a place unpacks one piece, and going
on to the next one usually none. A sentence that speaks of two places stands in both: finding it at once is worth more.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import quote as percent_encoded

from geo.webmap.archive.order import Atlas
from geo.webmap.archive.packing import written
from geo.webmap.edition import Edition, Feature, Row
from geo.webmap.payload import KEPT

PIECE = 1 << 17
"""Characters of a piece. Half of it compresses 4 % worse; twice as much takes a telephone longer than a frame to unpack
and read."""

TEXTS = 128
"""Texts of a piece; ten quotes of a place may come from ten of them."""

CASES = 400
"""Names of a piece that are not on the map: twenty pages of them."""

DETAILS = tuple(name for name in KEPT if name not in {"id", "name", "names", "kind", "country"})
"""Properties that are unpacked with the quotes; the others are in the index."""

_DOCUMENT = ("title", "publisher", "author", "published", "url", "sha256", "file", "language")
_SPACE = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class _Part:
    """A quote as packed, or a feature that has none.

    Attributes:
        number: Of the feature.
        before: How many of its quotes stand before this one.
        detail: What the index does not say of the feature, with its first quote; otherwise ``null``.
        quote: Nothing where the feature has no quote.
    """

    number: int
    before: int
    detail: str
    quote: str


def quote_pieces(atlas: Atlas, edition: Edition) -> Iterator[tuple[int, int, str]]:
    """Give each piece with the number of the feature it begins in and how many of its quotes stood before."""
    held: list[_Part] = []
    size = 0
    for part in _parts(atlas, edition):
        held.append(part)
        size += len(part.detail) + len(part.quote)
        if size >= PIECE:
            yield held[0].number, held[0].before, _piece(held)
            held, size = [], 0
    if held:
        yield held[0].number, held[0].before, _piece(held)


def _parts(atlas: Atlas, edition: Edition) -> Iterator[_Part]:
    """Give every quote of every feature."""
    turn = {document.id: number for number, document in enumerate(edition.documents)}
    texts = [(document.language, document.url) for document in edition.documents]
    for number, feature in enumerate(atlas.features):
        detail = _detail(feature)
        if not feature.quotes:
            yield _Part(number, 0, detail, "")
        for before, quote in enumerate(feature.quotes):
            yield _Part(number, before, "null" if before else detail, written(_quote(quote, turn, texts)))


def _detail(feature: Feature) -> str:
    """Write what the index does not say of a feature."""
    own = {name: feature.row[name] for name in DETAILS if feature.row.get(name)}
    return written(own | ({"unsaid": True} if feature.row.get("ends_said") is False else {}))


def _piece(held: Sequence[_Part]) -> str:
    """Write parts that stand together: of each feature its number, its detail and its quotes."""
    entries = []
    for number, parts in groupby(held, key=lambda part: part.number):
        own = list(parts)
        entries.append(f"[{number},{own[0].detail},[{','.join(part.quote for part in own if part.quote)}]]")
    return f"[{','.join(entries)}]"


def _quote(quote: Row, turn: Mapping[str, int], texts: Sequence[tuple[str, str]]) -> list[Any]:
    """Give a quote: text number, first character, words, mentions counted from there, and what else it has."""
    document, start = turn[quote["document"]], quote["start"]
    mentions = [[mention["start"] - start, mention["end"] - start] for mention in quote.get("mentions") or ()]
    more = {name: quote[name] for name in ("records", "ruling") if quote.get(name)}
    language, url = texts[document]
    if (quote.get("language") or "") != language:
        more["l"] = quote.get("language") or ""
    if (quote.get("fragment_url") or "") != fragment(url, str(quote["exact"])):
        more["u"] = quote.get("fragment_url") or ""
    return [document, start, quote["exact"], mentions, *([more] if more else [])]


def fragment(url: str, exact: str) -> str:
    """Give the address of a quote as the page works it out; one that differs is written into the page.

    ``archive-store.js`` does the same.
    """
    words = [word for word in _SPACE.split(exact) if word]
    parts = [" ".join(words[:6]), " ".join(words[-6:])] if len(words) > 12 else [exact]
    ends = ",".join(percent_encoded(part, safe="").replace("-", "%2D") for part in parts)
    return f"{url.split('#', maxsplit=1)[0]}#:~:text={ends}" if url else ""


def text_pieces(edition: Edition) -> Iterator[str]:
    """Give what is known of the texts, a piece of them at a time."""
    known = [
        {name: getattr(text, name) for name in _DOCUMENT if getattr(text, name)} | {"id": text.id}
        for text in edition.documents
    ]
    for first in range(0, len(known), TEXTS):
        yield written(known[first : first + TEXTS])


def case_pieces(rows: Sequence[Row]) -> Iterator[str]:
    """Give what is not on the map, a piece at a time: words, outcome, reason, candidates, sentence, text, ruling."""
    kept = ("exact", "outcome", "reason", "candidates", "sentence", "document", "ruling", "certainty")
    for first in range(0, len(rows), CASES):
        yield written([[row.get(name) or "" for name in kept] for row in rows[first : first + CASES]])
