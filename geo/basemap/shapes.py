"""What a basemap is: named layers of named shapes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import shapely

from geo.model import Extent

Kind = Literal["polygon", "line", "point"]


@dataclass(frozen=True, slots=True)
class Shape:
    """One thing drawn under the data.

    Attributes:
        name: The English name, empty where it has none.
        names: Name by BCP 47 language tag (en, zh, ru, mn), as far as known.
        rank: 0 is the most important; comparable within a layer.
        geometry: WGS84, longitude first, inside the basemap's extent.
        attrs: What else is known; the layer says which keys.
    """

    name: str
    names: Mapping[str, str]
    rank: int
    geometry: shapely.Geometry
    attrs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layer:
    """Shapes of one kind, the most important first."""

    name: str
    kind: Kind
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Basemap:
    """What the page draws under the data.

    Longitudes may exceed 180 where the extent does: a map across the antimeridian is one piece.

    Attributes:
        layers: By name, in drawing order: land, rivers, lakes, divisions, boundaries,
            railways, countries (the points where their names stand), towns.
        detail: Degrees; nothing narrower than about this is in the lines.
    """

    extent: Extent
    layers: Mapping[str, Layer]
    detail: float
