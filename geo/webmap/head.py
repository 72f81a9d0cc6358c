"""Write the page's head: what search engines, social cards and the browser's guard need to know."""

import base64
import hashlib
import re
from functools import lru_cache
from html import escape

from geo.model import Document
from geo.webmap.edition import Edition
from geo.webmap.listing import web_address
from geo.webmap.payload import json_block

_BLOCK = re.compile(r"<(script|style)((?:\s[^>]*)?)>(.*?)</\1>", re.DOTALL)
_DATA = re.compile(r'type="application/(?:(?:ld\+)?json|octet-stream)"')
CITED = 200
"""Texts named in the structured data of the head, which stands before the first paint."""
POLICY_MARK = "cb-policy-of-the-final-bytes"
"""Stands where the Content-Security-Policy goes until every block it vouches for is written."""


def meta(edition: Edition) -> str:
    """Give the descriptive elements of the head."""
    title, text = escape(edition.title), escape(edition.description)
    lines = [
        '<meta name="generator" content="crossborder">',  # by this the next build knows the page for ours
        f"<title>{title}</title>",
        f'<meta name="description" content="{text}">',
        '<meta property="og:type" content="article">',
        f'<meta property="og:title" content="{title}">',
        f'<meta property="og:description" content="{text}">',
        f'<meta property="og:locale" content="{escape(edition.language.replace("-", "_"))}">',
        '<meta name="twitter:card" content="summary_large_image">',
        f'<meta name="twitter:title" content="{title}">',
        f'<meta name="twitter:description" content="{text}">',
        *_addresses(edition),
        f'<script type="application/ld+json">{json_block(_structured(edition))}</script>',
    ]
    return "\n".join(lines)


def _addresses(edition: Edition) -> list[str]:
    """Give what only a page with a known address can say: its canonical link, picture and oEmbed."""
    address = web_address(edition.url)
    if not address:
        return []
    stem = re.sub(r"(/|\.html?)$", lambda m: "/index" if m[0] == "/" else "", address)
    title = escape(edition.title)
    return [
        f'<link rel="canonical" href="{escape(address)}">',
        f'<meta property="og:url" content="{escape(address)}">',
        f'<meta property="og:image" content="{escape(stem)}.png">',
        '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
        f'<meta name="twitter:image" content="{escape(stem)}.png">',
        f'<link rel="alternate" type="application/json+oembed" href="{escape(stem)}.oembed.json" title="{title}">',
    ]


def _structured(edition: Edition) -> dict[str, object]:
    """Give the page as schema.org/Map with the texts it cites."""
    extent = edition.view
    west, east = (side if -180 <= side <= 180 else (side + 180) % 360 - 180 for side in (extent.west, extent.east))
    whole: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Map",
        "name": edition.title,
        "description": edition.description,
        "inLanguage": edition.language,
        "spatialCoverage": {
            "@type": "Place",
            "geo": {"@type": "GeoShape", "box": f"{extent.south} {west} {extent.north} {east}"},
        },
        "citation": [_citation(document) for document in edition.documents[:CITED]],
    }
    return whole | ({"url": edition.url} if web_address(edition.url) else {})


def _citation(document: Document) -> dict[str, object]:
    """Give a cited text as schema.org/Article."""
    fields = {"headline": "title", "datePublished": "published", "url": "url", "inLanguage": "language"}
    cited: dict[str, object] = {name: getattr(document, own) for name, own in fields.items() if getattr(document, own)}
    for name, own in (("publisher", "publisher"), ("author", "author")):
        if value := getattr(document, own):
            cited[name] = {"@type": "Organization" if name == "publisher" else "Person", "name": value}
    return {"@type": "Article", **cited}


def sealed(html: str) -> str:
    """Put the Content-Security-Policy in place: nothing may load, and only the blocks of these very bytes may run."""
    scripts: list[str] = []
    styles: list[str] = []
    for tag, attributes, content in _BLOCK.findall(html):
        if not _DATA.search(attributes):
            (scripts if tag == "script" else styles).append(_digest(content))
    policy = (
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src {' '.join(dict.fromkeys(scripts))}; style-src {' '.join(dict.fromkeys(styles))}"
    )
    return html.replace(POLICY_MARK, policy, 1)


@lru_cache(maxsize=32)
def _digest(content: str) -> str:
    """Give the source expression that allows one inline block."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
