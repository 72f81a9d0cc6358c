"""Tell how much the ordinary page can take."""

from geo.webmap.edition import Edition

MOST_QUOTES = 2000
"""Quotes. Measured in Chromium on two shared cores, 1000 by 800 pixels: with 1,000 quotes the live map is there after
1.4 s, with 2,000 after 1.7 s, and no task holds the page up for more than 0.4 s; with 4,000 it takes 3.2 s, one task
1.7 s, and panning drops frames (``python -m benchmarks.archive --line``)."""

MOST_FEATURES = 500
"""Places and links, found in the same runs: each is an element of the list and of the map."""


def is_archive(edition: Edition) -> bool:
    """Tell whether an edition is too large for the ordinary page."""
    if len(edition.features) > MOST_FEATURES:
        return True
    return sum(len(feature.quotes) for feature in edition.features) > MOST_QUOTES
