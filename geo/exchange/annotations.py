"""Turns features into W3C Web Annotations (JSON-LD): one for each mention, which identifies what the words mean.

The target is the document, the words in it given twice: by what they are and what stands around them, and by offsets.
The sentence is the scope of the target, given in the same two ways. Offsets count the characters of the text as it was
read, which is named by the hash of its bytes.
"""

import json
from typing import Any, Final

from geo.exchange.collection import PLACE, Collection, Feature, Values, citation, geojson, source_of, stored

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
TERMS: Final = {
    "geojson": "https://purl.org/geojson/vocab#",
    "Feature": "geojson:Feature",
    "geometry": {"@id": "geojson:geometry", "@type": "@json"},
    "closeMatch": {"@id": "skos:closeMatch", "@type": "@id"},
    "kind": "dc:type",
    "country": "schema:addressCountry",
    "Article": "schema:Article",
    "citation": {"@id": "schema:citation", "@type": "@id"},
    "title": "schema:headline",
    "publisher": "schema:publisher",
    "published": "schema:datePublished",
    "file": "schema:alternateName",
}
"""What the context of the W3C has no words for, in those of GeoJSON-LD, SKOS, Dublin Core and schema.org."""
CONTEXT_LENGTH: Final = 32
"""Characters given before and behind the words, as before and behind a sentence."""

Node = dict[str, Any]


def annotations(collection: Collection) -> bytes:
    """Write a collection with one page, which holds every annotation."""
    name = f"{collection.url}#annotations" if collection.url else "urn:crossborder:annotations"
    items = [
        _annotation(feature, quote, mention, collection)
        for feature in collection.features
        for quote in feature.quotes
        for mention in quote["mentions"]
    ]
    page = {"id": f"{name}-1", "type": "AnnotationPage", "partOf": name, "startIndex": 0, "items": items}
    whole = {
        "@context": [CONTEXT, TERMS],
        "id": name,
        "type": "AnnotationCollection",
        "label": collection.title,
        "generator": {"id": "urn:crossborder:program", "type": "Software", "name": "crossborder"},
        "citation": _documents(collection),
        "total": len(items),
        "first": page,
    }
    return f"{json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1)}\n".encode()


def _documents(collection: Collection) -> list[Node]:
    """Give what is known of each text."""
    return [
        {
            "id": source_of({"url": document.url, "sha256": document.sha256}),
            "type": ["Text", "Article"],
            "title": document.title,
            "publisher": document.publisher,
            "published": document.published,
            "language": document.language,
            "file": document.file,
        }
        for document in collection.documents
    ]


def _annotation(feature: Feature, quote: Values, mention: Values, collection: Collection) -> Node:
    """Give the annotation of one mention."""
    start, end = mention["start"], mention["end"]
    subject = collection.address(feature.sort, feature.id)
    place = f"{feature.sort}:{feature.id}:{quote['document']}:{quote['start']}-{quote['end']}:{start}-{end}"
    bodies = [_body(feature, subject)]
    if ruling := quote["ruling"]:
        said = f"{ruling['reason']} ({ruling['certainty']})" if ruling["certainty"] else ruling["reason"]
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": said, "format": "text/plain"})
    return {
        "id": f"urn:crossborder:annotation:{place}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": bodies,
        "target": _target(quote, start, end),
    }


def _body(feature: Feature, subject: str) -> Node:
    """Give what the words mean: a feature with its geometry and its names elsewhere."""
    body: Node = {"id": subject, "type": "Feature", "label": feature.name, "kind": feature.kind}
    if feature.sort == PLACE and feature.properties["country"]:
        body["country"] = feature.properties["country"]
    if feature.elsewhere:
        body["closeMatch"] = feature.elsewhere
    if feature.geometry is not None:
        body["geometry"] = geojson(feature.geometry)
    return body


def _target(quote: Values, start: int, end: int) -> Node:
    """Give the words in their document, and the sentence they stand in."""
    begin, exact = quote["start"], quote["exact"]
    before = f"{quote['prefix']}{exact[: start - begin]}"[-CONTEXT_LENGTH:]
    behind = f"{exact[end - begin :]}{quote['suffix']}"[:CONTEXT_LENGTH]
    return {
        **_where(quote),
        "selector": _selectors(exact[start - begin : end - begin], before, behind, start, end),
        "scope": {
            **_where(quote),
            "selector": _selectors(exact, quote["prefix"], quote["suffix"], begin, quote["end"]),
        },
    }


def _where(quote: Values) -> Node:
    """Name the document, and the bytes of it that were read."""
    return {
        "type": "SpecificResource",
        "source": source_of(quote),
        "state": {"type": "TimeState", "cached": stored(quote)},
        "label": citation(quote),
    }


def _selectors(exact: str, prefix: str, suffix: str, start: int, end: int) -> list[Node]:
    """Give the two ways to find words again."""
    return [
        {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]
