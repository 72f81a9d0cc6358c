"""Puts the claims of all parts into the order of their links, on disk. It does not know what is made of them.

What a corpus says of links has no end: nearly every text says of some two places that they are linked. So they are
sorted by SQLite, in a file without a name that goes when they are sorted, in the same memory however many there are.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
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
_ORDER = (
    "create index of_link on claim (link)",
    "create table total as select link, count(*) as claims from claim group by link",
    "create unique index most_first on total (claims desc, link)",
)
_SORTED = """
select total.claims, claim.* from total cross join claim using (link) order by total.claims desc, link, claim.rowid
"""


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
        sorted_ = disk.execute(_SORTED)
        given = [column[0] for column in sorted_.description]
        for cells in sorted_:
            row = dict(zip(given, cells, strict=True))
            yield {**row, "ends": json.loads(row["ends"]), "ends_said": bool(row["ends_said"])}


def _run(disk: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        disk.execute(statement)


def _cells(batch: pa.RecordBatch, part: int) -> Iterator[tuple[Any, ...]]:
    """Give the cells of each row; a list becomes JSON, since a cell has no lists."""
    columns = [column.to_pylist() for column in batch.columns]
    for cells in zip(*columns, strict=True):
        yield (*(json.dumps(cell) if isinstance(cell, list) else cell for cell in cells), part)
