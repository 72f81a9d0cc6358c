"""Adds up the counts of all parts, and puts their claims into the order of their links, on disk.

It does not know what is made of them. What a corpus says of links has no end: nearly every text says of some two places
that they are linked. So SQLite has them, in a file without a name that goes when it is closed, in the same memory
however many there are.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias

import pyarrow as pa

Row: TypeAlias = dict[str, Any]
AT_ONCE = 1_000
"""Claims that are taken out of a part at a time."""
_OPEN = (
    "pragma cache_size = -4000",  # kB
    "pragma temp_store = file",
    "pragma journal_mode = off",
    "pragma synchronous = off",
)
_COUNT = (
    "create table month (place, month, mentions, documents, primary key (place, month)) without rowid",
    "create table quote (place, quote)",
)
_ADD = """
insert into month values (:place, coalesce(:month, ''), :mentions, :documents) on conflict do update
set mentions = mentions + excluded.mentions, documents = documents + excluded.documents
"""
_MONTHS = """
select place, nullif(month, '') as month, mentions, documents from month order by place, month = '', month
"""
_QUOTED = "create index of_place on quote (place)"
_PLACES = """
select place, sum(mentions) as mentions, sum(documents) as documents, min(nullif(month, '')) as first_month,
max(month) filter (where month > '') as last_month,
(select json_group_array(json(quote)) from (select quote from quote where quote.place = month.place order by rowid))
as quotes from month group by place order by sum(mentions) desc, place
"""
_ORDER = (
    "create index of_link on claim (link)",
    "create table total as select link, count(*) as claims from claim group by link",
    "create unique index most_first on total (claims desc, link)",
)
_SORTED = """
select total.claims, claim.* from total cross join claim using (link) order by total.claims desc, link, claim.rowid
"""


@dataclass(frozen=True, slots=True)
class Sums:
    """What was counted of each place, on disk."""

    disk: sqlite3.Connection

    def months(self) -> Iterator[Row]:
        """Give ``mentions`` and ``documents`` of each place by ``month``, those without one last."""
        return _answers(self.disk, _MONTHS)

    def named(self) -> Iterator[str]:
        """Give every place."""
        return (place for (place,) in self.disk.execute("select distinct place from month"))

    def places(self, quotes: Iterable[tuple[str, Row]]) -> Iterator[Row]:
        """Give what all months of each place make together, the most often named first.

        Args:
            quotes: What is given beside a place, in this order.
        """
        self.disk.executemany("insert into quote values (?, ?)", ((place, json.dumps(one)) for place, one in quotes))
        self.disk.execute(_QUOTED)
        for row in _answers(self.disk, _PLACES):
            yield {**row, "quotes": json.loads(row["quotes"])}


@contextmanager
def added_up(counts: Iterable[Row]) -> Iterator[Sums]:
    """Add up counts of the same place and month.

    Args:
        counts: Rows with ``place``, ``month`` or None, ``mentions`` and ``documents``.
    """
    with closing(sqlite3.connect("")) as disk:
        _run(disk, (*_OPEN, *_COUNT))
        disk.executemany(_ADD, counts)
        yield Sums(disk)


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
