"""Gather the marks that are too near each other to be told apart at a scale.

A cluster is what lies in one square of a grid that halves with each level, so that the clusters of a level are made
of whole clusters of the next one and their quotes add up to all of them at every level. ``archive-spots.js`` does the
same.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from geo.webmap.archive.order import BITS, Atlas

FINER = 2.5
"""Levels beyond that of a map tile of 256 pixels: a square is 45 to 90 pixels wide, room for a mark and its number."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """What shares a mark.

    Attributes:
        first: Number of its first feature in the atlas.
        last: Number behind its last one.
        quotes: How many quotes they have together.
        x: Its middle, weighted by quotes, as a share of the world's width.
        y: The same to the south.
        square: Left and top of its square, and its width, in the same measure.
    """

    first: int
    last: int
    quotes: int
    x: float
    y: float
    square: tuple[float, float, float]

    def spot(self, clear: float) -> tuple[float, float]:
        """Give where its mark stands: a single place where it is, a cluster off the edges of its square.

        Args:
            clear: What is kept clear along the edges, as a share of the square; so that no two marks touch.
        """
        if self.last - self.first == 1:
            return self.x, self.y
        left, top, width = self.square
        edge = min(clear, 0.5) * width
        return min(max(self.x, left + edge), left + width - edge), min(max(self.y, top + edge), top + width - edge)


def level_at(pixels: float) -> int:
    """Give the level for a map of which the whole world would be so many pixels wide."""
    return min(max(math.floor(math.log2(pixels / 256) + FINER), 0), BITS)


def clusters(atlas: Atlas, level: int) -> Iterator[Cluster]:
    """Give the clusters of a level, in the order of the atlas."""
    keys = atlas.codes >> 2 * (BITS - level)
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    ends = np.append(starts[1:], len(keys))
    quotes = atlas.quotes[: atlas.marked]
    for first, last in zip(starts.tolist(), ends.tolist(), strict=True):
        many = quotes[first:last]
        weight = np.maximum(many, 1)
        x, y = (float((axis[first:last] * weight).sum() / weight.sum() + 0.5) / 2**BITS for axis in (atlas.x, atlas.y))
        corner = (int(atlas.x[first]) >> BITS - level, int(atlas.y[first]) >> BITS - level)
        width = 2.0**-level
        yield Cluster(first, last, int(many.sum()), x, y, (corner[0] * width, corner[1] * width, width))
