"""Put the features in the order in which the page keeps them.

What has a mark comes first, along the Z-order curve (Morton): every square of the map, at every scale, is then one run
of the order. So the page finds what is in a square by two searches, counts its quotes by one subtraction, needs no tree
of clusters, and keeps neighbours in the same block. Behind the marks come the areas, shown by their names, and what
has no place on the map, each by how often they are quoted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from geo.webmap.edition import Edition, Feature
from geo.webmap.mercator import anchor, project_all
from geo.webmap.regions import area_anchors

BITS = 24
"""Bits of a coordinate: steps of 2.4 m at the equator. No place is known better, and two coordinates interleaved fit a
JavaScript number exactly."""

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """The features in the page's order.

    Attributes:
        features: Those with a mark, the areas, and the rest.
        marked: How many have a mark.
        x: Of each mark, to the east, in steps of the grid.
        y: Of each mark, to the south.
        codes: Of each mark, x and y interleaved; rising.
        quotes: Of each feature, how many.
        anchors: Where the names of the areas stand, by id.
        east: How far east of longitude -180 the grid begins, as a share of the world's width: a map across the
            antimeridian counts from where its sheet does.
    """

    features: Sequence[Feature]
    marked: int
    x: Whole
    y: Whole
    codes: Whole
    quotes: Whole
    anchors: dict[str, tuple[float, float]]
    east: float


def atlas(edition: Edition) -> Atlas:
    """Put the features of an edition in order."""
    anchors = area_anchors(edition, crowded=True)
    marks = [feature for feature in edition.features if feature.geometry is not None and feature.id not in anchors]
    others = [feature for feature in edition.features if feature.geometry is None or feature.id in anchors]
    others.sort(key=lambda feature: (feature.id not in anchors, -len(feature.quotes), feature.number))
    around = edition.basemap.extent
    east = (around.west + 180) / 360 if around.east > 180 else 0.0
    steps = _steps(marks, east)
    codes = interleaved(steps[:, 0], steps[:, 1])
    turn = np.lexsort((np.array([feature.number for feature in marks], dtype=np.int64), codes))
    ordered = [*(marks[number] for number in turn), *others]
    quotes = np.array([len(feature.quotes) for feature in ordered], dtype=np.int64)
    return Atlas(ordered, len(marks), steps[turn, 0], steps[turn, 1], codes[turn], quotes, anchors, east)


def _steps(marks: Sequence[Feature], east: float) -> Whole:
    """Give x and y of each mark in steps of the grid, which begins so far east."""
    points = [anchor(feature.geometry) for feature in marks if feature.geometry is not None]
    coordinates = np.array(points, dtype=np.float64).reshape(-1, 2) - (east * 360, 0)
    return np.clip(project_all(coordinates, 1 << BITS), 0, (1 << BITS) - 1)


def interleaved(x: Whole, y: Whole) -> Whole:
    """Give the Z-order codes of points: their bits by turns, those of y above those of x."""
    return _spread(x) | _spread(y) << 1


def _spread(values: Whole) -> Whole:
    """Put a zero between every two bits."""
    spread = values.astype(np.int64)
    for shift, mask in (
        (16, 0x0000FFFF0000FFFF),
        (8, 0x00FF00FF00FF00FF),
        (4, 0x0F0F0F0F0F0F0F0F),
        (2, 0x3333333333333333),
        (1, 0x5555555555555555),
    ):
        spread = (spread | spread << shift) & mask
    return spread
