"""Turns ``seeds/decisions.csv`` into the rulings of a person.

Knows the ids of the tables, so that a slip is told with its line; knows no documents.
"""

from collections.abc import Collection, Container
from difflib import get_close_matches
from pathlib import Path

from geo.gazetteer.tables import Columns, Row, read_rows
from geo.model import OPEN, InputError, Ruling

DECISIONS = Columns(("document", "name", "place", "reason", "certainty"), ("document", "name", "place", "reason"))


def read(
    path: Path, subjects: Collection[str], world: Container[str] = (), links: Container[str] = ()
) -> tuple[Ruling, ...]:
    """Read a person's decisions; a file that is not there holds none.

    Args:
        path: The file.
        subjects: Ids of the tables.
        world: Ids of the world, too many to go through.
        links: Those of the ids that are links'; the same words may mean several of them, but one place only.

    Raises:
        InputError: For rows that cannot be read or name a place nobody knows, all at once.
    """
    if not path.exists():
        return ()
    faults: list[str] = []
    rulings: dict[tuple[str, str, str], Ruling] = {}
    for row in read_rows(path, DECISIONS, faults):
        document, name, subject, reason, certainty = row.fields
        ruling = Ruling(document, name, subject, reason, certainty, row.where)
        faults.extend(_faults(ruling, row, subjects, world))
        first = rulings.setdefault((ruling.document, ruling.name, ruling.subject), ruling)
        if first is not ruling:
            faults.append(f"{row.where}: the same decision stands already at {first.line}.")
    faults.extend(_contradictions(list(rulings.values()), links))
    if faults:
        raise InputError(faults)
    return tuple(rulings.values())


def _faults(ruling: Ruling, row: Row, subjects: Collection[str], world: Container[str]) -> list[str]:
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
    elif ruling.subject and ruling.subject not in subjects and ruling.subject not in world:
        near = get_close_matches(ruling.subject, subjects, n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        faults.append(f"{row.where}: '{ruling.subject}' is not the id of a place or of a link.{hint}")
    return faults


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
