"""Give what goes into the page's template for an archive, where it is not the same as for any other page."""

from geo.webmap.archive.index import blocks, header, index
from geo.webmap.archive.order import atlas
from geo.webmap.archive.picture import archive_still
from geo.webmap.archive.summary import summary
from geo.webmap.edition import Edition
from geo.webmap.legend import legend
from geo.webmap.listing import said
from geo.webmap.payload import json_block
from geo.webmap.words import Words

SCRIPTS = (
    "parts.js",
    "space.js",
    "quote.js",
    "archive-store.js",
    "archive-spots.js",
    "archive-ground.js",
    "archive-marks.js",
    "archive-search.js",
    "archive-card.js",
    "archive-list.js",
    "archive-reading.js",
    "archive-panel.js",
    "labels.js",
    "popup.js",
    "languages.js",
    "steps.js",
    "gestures.js",
    "frame.js",
    "archive-main.js",
)
"""The scripts of an archive, in the order in which they stand in it."""

_CLUSTER = '<svg class="cb-icon" viewBox="-12 -12 24 24" aria-hidden="true"><circle class="cb-disc" r="9"/></svg>'


def contents(edition: Edition, words: Words) -> dict[str, str]:
    """Give what goes into each hole of the template that an archive fills differently."""
    order = atlas(edition)
    explained = f"<li>{_CLUSTER}{said(words, 'archive.legend')}</li>"
    return {
        "still": archive_still(edition, order),
        "legend": legend(edition, words, explained),
        "listing": summary(edition, order, words),
        "whole_texts": "",
        "data": json_block(header(edition, order)),
        "index": index(edition, order),
        "blocks": blocks(edition, order),
    }
