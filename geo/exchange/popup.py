"""Writes what a pop-up shows of a feature, as HTML for programs that know a few tags and no style sheet.

Words of a text reach it as text, never as HTML.
"""

from collections.abc import Iterator

from lxml import etree
from lxml.builder import E

from geo.exchange.collection import Feature, Values
from geo.exchange.text import in_xml

VERBATIM = "white-space: pre-wrap"


def popup(feature: Feature) -> str:
    """Give the name, every sentence with its source, what is on record, and where the location is from."""
    parts = [_head(feature), *map(_quote, feature.quotes), *_beside(feature)]
    return "".join(etree.tostring(part, encoding="unicode", method="html") for part in parts)


def _head(feature: Feature) -> etree._Element:
    of = feature.properties
    about = (feature.kind, of.get("country"), of.get("status"), of.get("opened"))
    return E.p(E.b(in_xml(feature.name)), E.br(), in_xml(", ".join(filter(None, about))))


def _quote(quote: Values) -> etree._Element:
    """Give a sentence with the words that count in bold, and under it who published it."""
    words = E.p(*_marked(quote), style=VERBATIM, lang=str(quote["language"]))
    return E.blockquote(words, E.p(E.cite(*_source(quote))))


def _marked(quote: Values) -> Iterator[str | etree._Element]:
    """Cut a sentence into what counts in it and what stands between."""
    begin, at, exact = quote["start"], quote["start"], quote["exact"]
    for mention in quote["mentions"]:
        if mention["start"] >= at:  # words within words are bold already
            yield in_xml(exact[at - begin : mention["start"] - begin])
            yield E.b(in_xml(mention["exact"]))
            at = mention["end"]
    yield in_xml(exact[at - begin :])


def _source(quote: Values) -> Iterator[str | etree._Element]:
    title = in_xml(quote["title"])
    yield E.a(title, href=in_xml(quote["fragment_url"] or quote["url"])) if quote["url"] else title
    said = (quote["publisher"], quote["published"], f"characters {quote['start']}-{quote['end']}")
    yield in_xml("".join(f", {one}" for one in said if one))


def _beside(feature: Feature) -> Iterator[etree._Element]:
    """Give what does not come from the texts, each with its own source."""
    of, record = feature.properties, feature.record
    if record:
        said = (record["status"], record["opened"], record["note"])
        yield _noted("On record", "; ".join(filter(None, said)), record["source"]["citation"])
    if accuracy := of.get("accuracy"):
        radius = "" if accuracy["radius_km"] is None else f", within {accuracy['radius_km']:g} km"
        yield _noted("Location", f"{accuracy['class']}{radius}", accuracy["source"]["citation"])
    else:
        yield _noted("Course", of["geometry_class"], "")
    if ruling := of["ruling"]:
        yield _noted("Decided by a person", ruling["reason"], ruling["certainty"])


def _noted(what: str, words: str, source: str) -> etree._Element:
    return E.p(E.b(f"{what}: "), in_xml(words), E.i(in_xml(f" ({source})")) if source else "")
