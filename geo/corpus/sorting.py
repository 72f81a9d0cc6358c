"""Adds up the counts of all parts, and puts their claims into the order of their links, on disk.

It does not know what is made of them. What a corpus says of links has no end: nearly every text says of some two places
that they are linked. So SQLite has them, in a file without a name that goes when it is closed, in the same memory
however many there are.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any, TypeAlias

import pyarrow as pa

Row: TypeAlias = dict[str, Any]
AT_ONCE = 1_000
"""Claims that are taken out of a part at a time."""
_OPEN = (
    "pragma cache_size = -16000",  # kB
    "pragma temp_store = file",
    "pragma journal_mode = off",
    "pragma synchronous = off",
)
_COUNT = "create table month (place, month, mentions, documents, primary key (place, month)) without rowid"
_ADD = """
insert into month values (:place, coalesce(:month, ''), :mentions, :documents) on conflict do update
set mentions = mentions + excluded.mentions, documents = documents + excluded.documents
"""
_COUNTED = """
select place, nullif(month, '') as month, mentions, documents from month order by place, month = '', month
"""
_ORDER = (
    "create index of_link on claim (link)",
    "create table total as select link, count(*) as claims from claim group by link",
    "create unique index most_first on total (claims desc, link)",
)
_SORTED = """
select total.claims, claim.* from total cross join claim using (link) order by total.claims desc, link, claim.rowid
"""


@contextmanager
def added_up(counts: Iterable[Row]) -> Iterator[Callable[[], Iterator[Row]]]:
    """Add up counts of the same place and month, and give what gives the sums, in this order, as often as it is called.

    Args:
        counts: Rows with ``place``, ``month`` or None, ``mentions`` and ``documents``.
    """
    with closing(sqlite3.connect("")) as disk:
        _run(disk, (*_OPEN, _COUNT))
        disk.executemany(_ADD, counts)
        yield lambda: _answers(disk, _COUNTED)


def by_link(parts: Iterable[pa.Table], columns: Sequence[str]) -> Iterator[Row]:
    """Give all claims in their order, but those of one link together, and those of the link most claimed first.

    Args:
        parts: The claims.
        columns: What is wanted of them.

    Returns:
        The claims; each has besides the number of its ``part``, and that of the ``claims`` of its link.
    """
    names = ", ".join(f'"{name}"' for name in (*columns, "part"))
    with closing(sqlite3.connect("")) as disk:
        _run(disk, (*_OPEN, f"create table claim ({names})"))
        for number, part in enumerate(parts):
            for batch in part.select(columns).to_batches(AT_ONCE):
                marks = ", ".join("?" * (len(columns) + 1))
                disk.executemany(f"insert into claim values ({marks})", _cells(batch, number))  # noqa: S608  # marks
        _run(disk, _ORDER)
        for row in _answers(disk, _SORTED):
            yield {**row, "ends": json.loads(row["ends"]), "ends_said": bool(row["ends_said"])}


def _answers(disk: sqlite3.Connection, question: str) -> Iterator[Row]:
    """Give the rows that answer a question."""
    answer = disk.execute(question)
    names = [column[0] for column in answer.description]
    return (dict(zip(names, cells, strict=True)) for cells in answer)


def _run(disk: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        disk.execute(statement)


def _cells(batch: pa.RecordBatch, part: int) -> Iterator[tuple[Any, ...]]:
    """Give the cells of each row; a list becomes JSON, since a cell has no lists."""
    columns = [column.to_pylist() for column in batch.columns]
    for cells in zip(*columns, strict=True):
        yield (*(json.dumps(cell) if isinstance(cell, list) else cell for cell in cells), part)
