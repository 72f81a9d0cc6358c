"""How places and links look in programs that draw them by kind: as on our own map, whose colours these are.

The colours are those of the light page (``geo/web/colors.css``); a test holds the two together.
"""

from dataclasses import dataclass
from typing import Final

from geo.exchange.collection import Feature
from geo.model import GeometryClass, LinkKind, PlaceKind

INK, HALO, SOFT = "#1d2327", "#faf8f3", "#5b656c"
PORT, TOWN, ZONE, WORK = "#b3261e", "#27343c", "#00706a", "#6f4a00"
RAIL, ROAD, CORRIDOR = "#17498a", "#9a5200", "#c98b1b"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a place is drawn.

    Attributes:
        shape: A name QGIS knows.
        size: Millimetres.
    """

    shape: str
    color: str
    size: float


@dataclass(frozen=True, slots=True)
class Line:
    """How a link is drawn.

    Attributes:
        color: Of the line.
        width: Millimetres.
        dash: Lengths of strokes and gaps, in widths of the line; none for a line without gaps.
        round: Whether strokes end in a half circle, so that short ones are dots.
    """

    color: str
    width: float
    dash: tuple[float, ...] = ()
    round: bool = False


MARKS: Final = {
    PlaceKind.BORDER_PORT: Mark("diamond", PORT, 4.6),
    PlaceKind.CITY: Mark("circle", TOWN, 4.0),
    PlaceKind.TOWN: Mark("circle", TOWN, 3.2),
    PlaceKind.STATION: Mark("square", TOWN, 3.2),
    PlaceKind.MINE: Mark("triangle", WORK, 4.2),
    PlaceKind.ZONE: Mark("hexagon", ZONE, 4.2),
    PlaceKind.FACILITY: Mark("pentagon", WORK, 4.0),
    PlaceKind.REGION: Mark("cross", TOWN, 1.6),
    PlaceKind.COUNTRY: Mark("cross", TOWN, 1.6),
    PlaceKind.NATURAL: Mark("cross", TOWN, 1.6),
}
"""Regions are shown by their names; the small cross says where the name was put."""

COLORS: Final = {
    LinkKind.RAILWAY: (RAIL, 0.7),
    LinkKind.HIGHWAY: (ROAD, 0.8),
    LinkKind.CROSSING: (PORT, 0.5),
    LinkKind.ZONE: (ZONE, 1.1),
    LinkKind.CORRIDOR: (CORRIDOR, 0.6),
    LinkKind.PIPELINE: (WORK, 0.5),
    LinkKind.POWER_LINE: (WORK, 0.5),
    LinkKind.OTHER: (SOFT, 0.4),
}
_OUT_OF_USE: Final = (3.8, 1.2, 0.8, 1.2)
DASHES: Final = {"building": (2.7, 1.5), "planned": (0.8, 1.5), "closed": _OUT_OF_USE, "cancelled": _OUT_OF_USE}
"""By status; what is in use, or of which nothing is said, has no gaps."""
DOTS: Final = (0.04, 2.4)
"""Of a schematic line, which says no more than that two places are linked."""


def mark(kind: str) -> Mark:
    """Give the look of a place."""
    return MARKS[PlaceKind(kind)]


def line(feature: Feature) -> Line:
    """Give the look of a link."""
    color, width = COLORS[LinkKind(feature.kind)]
    if feature.properties["geometry_class"] == GeometryClass.SCHEMATIC:
        return Line(color, max(width, 0.8), DOTS, round=True)
    return Line(color, width, DASHES.get(feature.state, ()))
