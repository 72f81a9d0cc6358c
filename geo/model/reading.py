"""What reading a text yields: documents, mentions, resolutions, links, and how much was covered.

Offsets count Unicode code points of the text as stored in ``seeds/``, start included, end excluded.
"""

import math
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.model.kinds import GeometryClass, LinkKind, Outcome, PlaceKind
from geo.model.reference import Record

OPEN = "?"
"""The place of a ruling that a person has still to make."""

_ID = re.compile(r"[a-z\d]+(?:[-.][a-z\d]+)+")
"""How the id of a link is written."""


class Span(NamedTuple):
    """A stretch of a document's text: start included, end excluded, in code points.

    A tuple, since spans are sorted and looked up by the thousand: it is four times as quick at that as a dataclass.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the words that stand there."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def apart(self, other: "Span") -> int:
        """Give how many characters stand between the two; less than nothing where they share some."""
        return max(self.start - other.end, other.start - self.end)


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
        full_text: Whether the page may show the whole text; otherwise it shows the sentences it quotes.
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
    full_text: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """What a person calls the map of all texts; empty where they leave it to the program.

    Attributes:
        language: BCP 47 tag of the page's own words.
        url: Where the maps will be published.
        full_text: Whether the pages may show the texts whole.
        since: Folder of earlier data, relative to the workspace, with which the page says what has changed.
    """

    title: str = ""
    description: str = ""
    language: str = ""
    url: str = ""
    full_text: bool = False
    since: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's decision about a name in a document; it beats the program.

    Attributes:
        document: Id of the document, or ``*`` for all of them.
        name: The words, exactly as in the text.
        subject: Id of the place or link meant; empty when the words mean none.
        reason: Why, in the person's words.
        certainty: How sure the person is, in their words; may be empty.
        line: ``file:line`` of the row; two decisions that differ in nothing else are the same.
    """

    document: str
    name: str
    subject: str
    reason: str
    certainty: str = ""
    line: str = field(default="", compare=False)

    @property
    def may_deny(self) -> bool:
        """Tell whether it may give, in place of words, the id of a link that it says is not there."""
        return not self.subject and bool(_ID.fullmatch(self.name))


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
        cues: Kinds of place the surrounding words announce ("border port", "region" ...).
        strong: Those of the candidates whose names speak for themselves; the others need help.
        within: Ids of the country or region the words right beside say it lies in.
        outside: Ids of the country or region they say it lies beside, across a border.
        peoples: Countries, ISO 3166-1 alpha-2, whose people or language the words name: "Brazilian".
        listed: Whether only "and" or "or" stands between them and the name before, or they go on behind a country.
        sounded: Whether no table has the words, and the candidates are what they sound like in another script.
    """

    document: str
    span: Span
    exact: str
    sentence: Span
    candidates: tuple[str, ...] = ()
    ruled_out: str = ""
    infrastructure: LinkKind | None = None
    cues: tuple[PlaceKind, ...] = ()
    strong: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    peoples: tuple[str, ...] = ()
    sounded: bool = False
    listed: bool = False

    def apart(self, other: "Mention") -> float:
        """Give how many characters stand between this and a later mention; infinitely many where a sentence ends."""
        return other.span.start - self.span.end if self.sentence == other.sentence else math.inf


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a mention was taken to mean, always with the reason.

    Attributes:
        subject: Id of the place or link it was placed at; empty unless placed.
        runners_up: Ids of the other candidates, best first.
        ruling: The person's decision that settled it, if one did.
        likened: Whether the place was taken for the likeness of its name alone, which a person had better look at.
    """

    mention: Mention
    outcome: Outcome
    reason: str
    subject: str = ""
    runners_up: tuple[str, ...] = ()
    ruling: Ruling | None = None
    likened: bool = False


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
        ends_said: Whether the texts name the ends; otherwise they are those of the record.
        sort_said: Whether the texts say the sort; otherwise it is the likeliest.
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
    ends_said: bool = True
    sort_said: bool = True


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
