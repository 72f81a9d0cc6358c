"""Reads JSON-LD with the library of its authors and the local copies of the contexts; nothing is fetched."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

from pyld import jsonld

from geo.exchange.annotations import CONTEXT as ANNOTATION
from geo.exchange.linked_places import CONTEXT as PLACES

CONTEXTS = Path(__file__).parent / "contexts"
COPIES = {ANNOTATION: "anno.jsonld", PLACES: "linked-places.jsonld"}

Node: TypeAlias = dict[str, Any]


def load(address: str, _: object = None) -> Node:
    """Give a context; an address that is none of them is an error."""
    document = json.loads((CONTEXTS / COPIES[address]).read_text("utf-8"))
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": document}


def expanded(content: bytes) -> list[Node]:
    """Expand a document: every term becomes the address of what it means, every value says its type."""
    found: list[Node] = jsonld.expand(json.loads(content), {"documentLoader": load})
    return found


def undefined(content: bytes, opaque: frozenset[str] = frozenset()) -> set[str]:
    """Give the keys of a document that no context defines, which a reader of JSON-LD would drop in silence.

    Args:
        content: The document.
        opaque: Keys whose values are plain JSON.
    """
    document = json.loads(content)
    contexts = document["@context"] if isinstance(document["@context"], list) else [document["@context"]]
    terms: set[str] = set()
    for context in contexts:
        terms |= (load(context)["document"]["@context"] if isinstance(context, str) else context).keys()
    return {key for key in _keys(document, opaque) if key not in terms and not key.startswith("@")}


def _keys(value: object, opaque: frozenset[str]) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _keys(one, opaque)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            if key != "@context" and key not in opaque:
                yield from _keys(inner, opaque)
