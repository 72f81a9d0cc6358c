"""The nouns every stage speaks in, and the errors.

Everything here is a frozen value. A stage takes values of this module and gives values of this
module; it knows no other stage. This module knows no files and no maps.

Coordinates are WGS84 (EPSG:4326), longitude first, in decimal degrees. Offsets count Unicode code
points of the text as stored in ``seeds/``, start included, end excluded.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Protocol


class CrossborderError(Exception):
    """The root of every error this package raises on purpose."""


class InputError(CrossborderError):
    """Faults in something we were given; each names its file and line in one sentence.

    Attributes:
        faults: One sentence a fault, all faults of a file at once.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class VerbatimError(CrossborderError):
    """A quote that does not stand in its document where it says it does."""


class PlaceKind(StrEnum):
    """What sort of thing a place is."""

    BORDER_PORT = "border port"
    CITY = "city"
    TOWN = "town"
    STATION = "station"
    MINE = "mine"
    ZONE = "zone"
    REGION = "region"
    COUNTRY = "country"
    NATURAL = "natural"
    FACILITY = "facility"


class LinkKind(StrEnum):
    """What sort of thing joins places."""

    RAILWAY = "railway"
    HIGHWAY = "highway"
    CROSSING = "crossing"
    ZONE = "zone"
    CORRIDOR = "corridor"
    PIPELINE = "pipeline"
    POWER_LINE = "power line"
    OTHER = "other"


class AccuracyClass(StrEnum):
    """How near the drawn position is to the real one."""

    EXACT = "exact"  # within 0.5 km
    NEAR = "near"  # within 5 km
    APPROXIMATE = "approximate"  # within 50 km
    AREA = "area"  # a region, drawn or labelled as one


class GeometryClass(StrEnum):
    """What a drawn line is worth."""

    SURVEYED = "surveyed"  # from a surveyed or digitised line
    STATIONS = "stations"  # straight between known stops
    SCHEMATIC = "schematic"  # the text, or the record, says A is linked to B


class Outcome(StrEnum):
    """What became of a mention."""

    PLACED = "placed"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    RULED_OUT = "ruled out"


@dataclass(frozen=True, slots=True)
class Position:
    """A point on the earth, longitude first, decimal degrees, WGS84."""

    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle of longitudes and latitudes, decimal degrees, WGS84."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text: start included, end excluded, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One text of ``seeds/`` and what is known of it.

    Attributes:
        id: A readable slug of the file name.
        file: The file's name relative to the workspace, with forward slashes.
        text: The text, character for character.
        sha256: Of the file's bytes, in hex.
        published: ISO 8601 date, or empty where unknown.
        language: BCP 47 tag of the text.
    """

    id: str
    file: str
    text: str
    sha256: str
    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = "en"


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
class Match:
    """A name of the tables that stands in a text.

    Attributes:
        end: Where the name ends, in code points of the text; it begins where it was asked for.
        names: Every name spelled so, of whatever place or link.
    """

    end: int
    names: tuple[Name, ...]


class NameIndex(Protocol):
    """Every name of the tables, ready to be found in a text."""

    def matches(self, folded: str, start: int) -> Sequence[Match]:
        """Give every name that begins at ``start`` of a folded text, longest first.

        A name may end inside a word; whether that is a grammatical ending is for the caller to say.
        """
        ...


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


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's decision about a name in a document; it beats the program.

    Attributes:
        document: Id of the document, or ``*`` for all of them.
        name: The words, exactly as in the text.
        subject: Id of the place or link meant; empty when the words mean none.
        reason: Why, in the person's words.
        certainty: How sure the person is, in their words; may be empty.
        line: ``file:line`` of the row.
    """

    document: str
    name: str
    subject: str
    reason: str
    certainty: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a document that may name a place, or a piece of infrastructure.

    Attributes:
        document: Id of the document.
        span: Where the words stand.
        exact: The words.
        sentence: The sentence they stand in.
        candidates: Ids of the places or known links the words may mean, best known first.
        ruled_out: Why the words mean no place of the story, or empty.
        infrastructure: What sort of link the words speak of, None for a place.
        cues: What the surrounding words say of it ("port", "province", "mine" ...).
    """

    document: str
    span: Span
    exact: str
    sentence: Span
    candidates: tuple[str, ...] = ()
    ruled_out: str = ""
    infrastructure: LinkKind | None = None
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a mention was taken to mean, always with the reason.

    Attributes:
        subject: Id of the place or link it was placed at; empty unless placed.
        runners_up: Ids of the other candidates, best first.
        ruling: The person's decision that settled it, if one did.
    """

    mention: Mention
    outcome: Outcome
    reason: str
    subject: str = ""
    runners_up: tuple[str, ...] = ()
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that supports a link, and the words in it that do."""

    document: str
    sentence: Span
    words: tuple[Span, ...]
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link the texts speak of, with its evidence.

    Attributes:
        ends: Ids of the places it joins or passes, in order.
        branches: Ids of the stops a line is drawn through; empty when nothing may be drawn.
        status: As the texts say, empty where they say nothing.
        opened: The date the texts give, ISO 8601, or empty.
        record: What is on record, where the link is a known one.
    """

    id: str
    kind: LinkKind
    name: str
    ends: tuple[str, ...]
    branches: tuple[tuple[str, ...], ...]
    geometry_class: GeometryClass
    evidence: tuple[Evidence, ...]
    status: str = ""
    opened: str = ""
    record: Record | None = None


@dataclass(frozen=True, slots=True)
class Trait:
    """Infrastructure a text says a place has, without saying what it is linked to.

    "Highway links were completed at Manzhouli" is a trait of Manzhouli and no road.
    """

    place: str
    kind: LinkKind
    words: Span
    evidence: Evidence
    status: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many mentions were found, and what became of them: found = placed + unplaced + ruled out."""

    found: int
    placed: int
    unplaced: int
    ruled_out: int


@cache
def _folded(character: str) -> str:
    """Give the one character that stands for all spellings of ``character``."""
    if character in "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{MINUS SIGN}":
        return " "
    if character.isspace():
        return " "
    if character in "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}`":
        return "'"
    if character in "йЙ":  # a letter of its own, not an accented и
        return "й"
    special = {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "İ": "i"}.get(character)
    if special:
        return special
    bare = unicodedata.normalize("NFKD", character)[0].lower()
    return bare if len(bare) == 1 else character


def fold(text: str) -> str:
    """Spell a text so that equal names look equal: case, accents, dashes, spaces and apostrophes are evened out.

    The result has exactly as many code points as the text, so an offset into one is an offset into the other.
    A dash is a space: "Zamyn-Uud" and "Zamyn Uud" are one name.
    """
    return "".join(map(_folded, text))
