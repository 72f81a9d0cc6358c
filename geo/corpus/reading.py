"""Turns the texts of a batch into rows, and those into a part of each table. It does not know who asks for it.

A batch is read the same way however often it is begun: a process that dies leaves nothing that looks like a part.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyarrow as pa

from geo.corpus import rows, tables
from geo.corpus.inputs import Batch
from geo.corpus.texts import Bad, Found, Text, document, texts
from geo.model import InputError
from geo.pipeline import alone

DEADLY = "the process that read this text died of it, each time it was tried."
Sheets = dict[str, list[rows.Row]]
"""Rows by table."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many texts of a batch were read, and how many are bad."""

    read: int
    bad: int


@cache
def reader() -> alone.Reader:
    """Give what is known, made ready once in a process; and keep no memory that Arrow has no use for any more."""
    pa.set_memory_pool(pa.system_memory_pool())
    return alone.reader()


def read_batch(batch: Batch, folder: str, deadly: AbstractSet[int] = frozenset()) -> Tally:
    """Read the texts of a batch and write its parts.

    Args:
        batch: The texts.
        folder: Where the tables are.
        deadly: Numbers, in the batch, of texts that would kill the process; they are listed instead.

    Raises:
        OSError: The input is out of reach, or nothing can be written.
    """
    sheets: Sheets = {table: [] for table in tables.PER_BATCH}
    for number, text in enumerate(_texts(batch)):
        _enter(Bad(text.document, text.source, f"{text.source}: {DEADLY}") if number in deadly else text, sheets)
    for table in tables.PER_BATCH:
        tables.write(sheets[table], table, Path(folder) / table / batch.name, batch.key)
    return Tally(len(sheets["documents"]), len(sheets["bad"]))


def try_text(batch: Batch, wanted: int) -> bool:
    """Read one text of a batch to see whether the process lives through it; tell whether there is such a text."""
    for number, text in enumerate(_texts(batch)):
        if number == wanted:
            _enter(text, {table: [] for table in tables.PER_BATCH})
            return True
    return False


def _texts(batch: Batch) -> Iterator[Found]:
    return (text for piece in batch.pieces for text in texts(piece))


def _enter(text: Found, sheets: Sheets) -> None:
    """Enter what was read out of a text, or what is wrong with it."""
    found = _read(text) if isinstance(text, Text) else text
    if isinstance(found, Bad):
        found = {"bad": [{"document": found.document, "source": found.source, "reason": found.reason}]}
    for table, entered in found.items():
        sheets[table].extend(entered)


def _read(text: Text) -> Sheets | Bad:
    """Read one text."""
    try:
        reading = reader().read(document(text))
        claims = rows.claim_rows(reading, reader())
        mentions = rows.mention_rows(reading, reader())
    except InputError as error:
        return Bad(text.document, text.source, error.faults[0])
    except Exception as error:  # noqa: BLE001  # one text in a million must not end the reading of all others
        reason = f"{text.source}: reading it failed ({type(error).__name__}: {error})."
        return Bad(text.document, text.source, reason)
    return {"documents": [rows.document_row(reading, len(claims))], "mentions": mentions, "claims": claims}
