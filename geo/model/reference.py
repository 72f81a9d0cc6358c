"""What the tables know: sources, positions, places, known links and their names.

Coordinates are WGS84 (EPSG:4326), longitude first, in decimal degrees.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from geo.model.kinds import GeometryClass, LinkKind, PlaceKind


@dataclass(frozen=True, slots=True)
class Position:
    """A point on the earth, longitude first, decimal degrees, WGS84."""

    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle of longitudes and latitudes, decimal degrees, WGS84; across the antimeridian east is beyond 180."""

    west: float
    south: float
    east: float
    north: float

    @property
    def middle(self) -> float:
        """Give the longitude halfway between west and east."""
        return (self.west + self.east) / 2

    def turns(self, longitude: float) -> float:
        """Give the full turns, in degrees, that bring a longitude nearest to the middle."""
        return 360.0 * round((self.middle - longitude) / 360)


@dataclass(frozen=True, slots=True)
class Source:
    """Where something on record comes from: a row of ``sources.csv``."""

    id: str
    citation: str
    url: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a place or of a known link, in one language.

    A weak name (a common word, a surname, a name of many places) needs help from its surroundings;
    a strong one speaks for itself.
    """

    subject: str
    text: str
    language: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Record:
    """What is on record about a place or a link, apart from any text.

    Attributes:
        status: As the record says it, for example "under construction".
        opened: ISO 8601 date, month or year, or empty.
        note: One sentence.
        source: Where the record comes from.
        length_km: Published length in kilometres, if any.
    """

    source: Source
    status: str = ""
    opened: str = ""
    note: str = ""
    length_km: float | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence on record that belongs beside certain claims about its subject.

    Attributes:
        subject: Id of the place or link it is about.
        about: A quote concerns this fact when it holds every one of these words (casefolded).
    """

    id: str
    subject: str
    about: tuple[str, ...]
    note: str
    source: Source


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the reference tables.

    Attributes:
        id: A readable slug.
        name: The English name.
        names: Main name by BCP 47 language tag.
        country: ISO 3166-1 alpha-2, empty for what no single country holds.
        region: Id of the first-level division or the larger place it lies in, or empty.
        position: None where nobody knows where it is.
        uncertainty_km: Radius around the position in kilometres; None for an area.
        source: Where the position comes from.
        faces: Id of the place on the other side of the border, for a border port.
        population: Number of people, 0 where unknown.
        seat_of: ISO 3166-1 alpha-2 of the country whose government sits here, or empty.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str
    position: Position | None
    uncertainty_km: float | None
    source: Source
    names: Mapping[str, str] = field(default_factory=dict)
    region: str = ""
    faces: str = ""
    population: int = 0
    seat_of: str = ""
    geonames: str = ""
    wikidata: str = ""
    record: Record | None = None


@dataclass(frozen=True, slots=True)
class KnownLink:
    """A named link of the reference tables.

    Attributes:
        branches: Ids of the stops, in order, one tuple a branch.
        geometry_class: What a line drawn through the stops is worth.
    """

    id: str
    kind: LinkKind
    name: str
    branches: tuple[tuple[str, ...], ...]
    geometry_class: GeometryClass
    record: Record
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def stops(self) -> tuple[str, ...]:
        """Ids of all stops, branch by branch; one that several branches pass is there as often."""
        return tuple(chain.from_iterable(self.branches))
