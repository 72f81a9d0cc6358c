"""The nouns of the world gazetteer, as the compiler takes them and the files keep them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from geo.model import PlaceKind, Position


class Standing(IntEnum):
    """How a spelling came to be a name of its place; the lower, the better."""

    MAIN = 0  # the name the source calls the place by
    OTHER = 1  # another name the source gives
    WEAK = 2  # a name the table calls weak
    MADE = 3  # spelled by rule: a transliteration


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write the name of a place.

    Attributes:
        language: BCP 47 tag, or empty where the source does not say and the script does not show it.
        sure: Whether it says itself what it is the name of, so that it speaks for itself however few people live there.
    """

    text: str
    language: str
    standing: Standing
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A place as its source tells of it, before it is compiled.

    Attributes:
        id: A readable slug; empty for a populated place, whose slug is made from its name.
        name: The name the source calls it by.
        region: Id of the first-level division, or empty.
        radius_km: Around the position; 0 for an area.
        weight: Number of people, or for an area what makes it as well known as so many people.
        capital: Whether it is the capital of a country.
        source: One of ``SOURCES``.
        labels: Main name by language.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str
    region: str
    position: Position
    radius_km: float
    population: int
    weight: int
    geonames: int
    source: str
    labels: Mapping[str, str] = field(default_factory=dict)
    spellings: tuple[Spelling, ...] = ()
    capital: bool = False
