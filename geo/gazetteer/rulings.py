"""Turns ``seeds/decisions.csv`` into the rulings of a person.

Knows the ids of the tables and the texts, so that a slip is told with its line; reads no text.
"""

from collections.abc import Callable, Collection, Container, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from geo.gazetteer.tables import Columns, Row, read_rows
from geo.model import OPEN, Document, InputError, Ruling

DECISIONS = Columns(("document", "name", "place", "reason", "certainty"), ("document", "name", "place", "reason"))
ALIKE = 0.8
"""How alike two ids are, of 1, for one to be a slip of the other: "erenhott" is one, "paris" is none of "karish"."""
MOST = 10
"""Texts that are named where one that is asked for is not there."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """What a ruling may say that words mean.

    Attributes:
        tables: Ids of the tables.
        world: Ids of the world, too many to go through.
        links: Those of the ids that are links'; the same words may mean several of them, but one place only.
        named: Gives the ids of the places that have a name, the best known first.
    """

    tables: Collection[str]
    world: Container[str]
    links: Container[str]
    named: Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The texts that a ruling may be on: a way to find one by what a person calls it, and their ids."""

    find: Callable[[str], Document | None]
    ids: Sequence[str]


def read(path: Path, subjects: Subjects, texts: Shelf | None = None) -> tuple[Ruling, ...]:
    """Read a person's decisions; a file that is not there holds none.

    Args:
        path: The file.
        subjects: What words may mean.
        texts: The texts at hand; None where they are not, and no row is held against them.

    Raises:
        InputError: For rows that cannot be read, name a place or a text nobody knows, or words that do not stand
            there, all at once.
    """
    if not path.exists():
        return ()
    faults: list[str] = []
    rulings: dict[tuple[str, str, str], Ruling] = {}
    for row in read_rows(path, DECISIONS, faults):
        document, name, subject, reason, certainty = row.fields
        text = texts.find(document) if texts else None
        ruling = Ruling(text.id if text else document, name, subject, reason, certainty, row.where)
        faults.extend(_faults(ruling, row, subjects))
        faults.extend(_misplaced(ruling, text, texts) if texts and document not in {"", "*"} else ())
        first = rulings.setdefault((ruling.document, ruling.name, ruling.subject), ruling)
        if first is not ruling:
            faults.append(f"{row.where}: the same decision stands already at {first.line}.")
    faults.extend(_contradictions(list(rulings.values()), subjects.links))
    if faults:
        raise InputError(faults)
    return tuple(rulings.values())


def _misplaced(ruling: Ruling, text: Document | None, texts: Shelf) -> Iterator[str]:
    """Say that there is no text of this name, or that the words of a ruling do not stand in it."""
    if text is None:
        near = get_close_matches(ruling.document, texts.ids, n=1, cutoff=ALIKE)
        more = f" and {len(texts.ids) - MOST} more" if len(texts.ids) > MOST else ""
        there = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(texts.ids[:MOST])}{more}."
        yield f"{ruling.line}: there is no document {ruling.document!r} in seeds; {there}"
    elif ruling.name not in text.text and not ruling.may_deny:
        yield f"{ruling.line}: {ruling.name!r} does not stand in {text.file}."


def _faults(ruling: Ruling, row: Row, subjects: Subjects) -> list[str]:
    """Say what is wrong with one decision."""
    faults = []
    if not ruling.document:
        faults.append(f"{row.where}: the decision names no document; * stands for all of them.")
    if not ruling.name:
        faults.append(f"{row.where}: the decision names no words.")
    if not ruling.reason:
        faults.append(f"{row.where}: the decision gives no reason; readers of the map see it.")
    if ruling.subject == OPEN:
        faults.append(
            f"{row.where}: what '{ruling.name}' means is not decided: put the id of a place or link for the {OPEN},"
            " or nothing if the words mean none."
        )
    elif ruling.subject and ruling.subject not in subjects.tables and ruling.subject not in subjects.world:
        near = _meant(ruling.subject, subjects)
        hint = f" Did you mean '{near}'?" if near else ""
        faults.append(f"{row.where}: '{ruling.subject}' is not the id of a place or of a link.{hint}")
    return faults


def _meant(subject: str, subjects: Subjects) -> str:
    """Give the id that was most likely meant: of what is called so, or one that is spelled alike."""
    called = next((found for name in (subject, subject.replace("-", " ")) for found in subjects.named(name)), "")
    return called or next(iter(get_close_matches(subject, subjects.tables, n=1, cutoff=ALIKE)), "")


def _contradictions(rulings: list[Ruling], links: Container[str]) -> list[str]:
    """Tell of words that are ruled to mean two things in one document, unless both are links."""
    alone = {(ruling.document, ruling.name): ruling for ruling in rulings if ruling.subject not in links}
    alone |= {(ruling.document, ruling.name): ruling for ruling in rulings if not ruling.subject}
    return [
        f"{ruling.line}: '{ruling.name}' is decided here to mean '{ruling.subject}', "
        f"and at {other.line} to mean {repr(other.subject) if other.subject else 'no place'}."
        for ruling in rulings
        if (other := alone.get((ruling.document, ruling.name), ruling)) is not ruling
    ]
