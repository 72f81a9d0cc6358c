"""Turns the parts of mentions and claims into tables of places, links and months. It knows no text.

The parts are gone through one after another, a few columns of each, and what is made of them is written part by part.
So it takes hardly more memory the more texts there are: for the ids of the places that were named.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import shapely

from geo import export
from geo.corpus import rows, tables
from geo.corpus.reading import reader
from geo.corpus.sorting import added_up, by_link

QUOTES = 3
"""Quotes given beside a place or a link; all of them are in the mentions and the claims."""
PART = 2_500
"""Rows in a part of these tables."""
_MONTHS = ["place", "month"]
_QUOTED = ("document", "start", "end", "exact", "published")
_ABOUT = (
    *("link", "name", "kind", "ends", "ends_said", "geometry_class"),
    *("record_status", "record_opened", "record_source"),
)
_CLAIMED = (*_QUOTED, *_ABOUT, "month", "status", "geometry")


@dataclass(slots=True)
class _Count:
    """How often a link was claimed, when, and where first."""

    documents: int = 0
    first_month: str | None = None
    last_month: str | None = None
    quotes: list[rows.Row] = field(default_factory=list)

    def date(self, month: str | None) -> None:
        """Take note of a month, if it is one."""
        if month:
            self.first_month = min(month, self.first_month or month)
            self.last_month = max(month, self.last_month or month)

    def quote(self, quote: rows.Row) -> None:
        """Add a quote, unless there are enough, or it is there."""
        if len(self.quotes) < QUOTES and quote not in self.quotes:
            self.quotes.append(quote)

    def row(self) -> rows.Row:
        """Give the columns the tables have in common."""
        return {name: getattr(self, name) for name in ("documents", "first_month", "last_month", "quotes")}


def gather(folder: str) -> None:
    """Write the tables of what was named, from the parts that are there.

    Args:
        folder: Where the tables are.

    Raises:
        OSError: They cannot be read or written.
    """
    with added_up(_months(Path(folder))) as sums:
        _write(sums.months(), "months", Path(folder))
        quotes = _quotes(Path(folder), sums.named())
        _write((_described(row) for row in sums.places(quotes)), "places", Path(folder))
    _write(_links(Path(folder)), "links", Path(folder))


def parts(folder: Path, table: str, columns: Sequence[str]) -> Iterator[pa.Table]:
    """Give the parts of a table in their order, with these columns."""
    for path in sorted((folder / table).glob("part-*.parquet")):
        with pq.ParquetFile(path) as file:
            yield file.read(columns=list(columns), use_threads=False)  # each thread would keep memory of its own


def _rows(made: Iterable[pa.Table]) -> Iterator[rows.Row]:
    """Give the rows of tables, with few of them at a time as objects of Python."""
    for table in made:
        for batch in table.to_batches(tables.AT_ONCE):
            yield from batch.to_pylist()


def _months(folder: Path) -> Iterator[rows.Row]:
    """Count the mentions of each place in each month, in each part; without a month those in texts without a date.

    A text stands in one part alone, so that no document is counted twice when the parts are added up.
    """
    for part in parts(folder, "mentions", [*_MONTHS, "document"]):
        counted = (
            part.filter(pc.is_valid(part["place"]))
            .group_by(_MONTHS, use_threads=False)
            .aggregate([("document", "count"), ("document", "count_distinct")])
            .select([*_MONTHS, "document_count", "document_count_distinct"])
        )
        yield from _rows([counted.rename_columns(tables.schema("months").names)])


def _quotes(folder: Path, places: Iterable[str]) -> Iterator[tuple[str, rows.Row]]:
    """Find the first sentences that name each place; those that have enough are not looked for any more."""
    left, last = dict.fromkeys(places, QUOTES), dict[str, tuple[str, int]]()
    columns = ["place", "document", "published", "sentence", "sentence_start", "sentence_end"]
    for part in parts(folder, "mentions", columns):
        if not left:
            return
        for row in _rows([part.filter(pc.is_in(part["place"], pa.array(left, pa.string())))]):
            place, sentence = row["place"], (row["document"], row["sentence_start"])
            if place not in left or last.get(place) == sentence:  # it is named in it again
                continue
            quote = {"exact": row["sentence"], "start": row["sentence_start"], "end": row["sentence_end"]}
            yield place, {**quote, "document": row["document"], "published": row["published"]}
            left[place], last[place] = left[place] - 1, sentence
            if not left[place]:
                del left[place], last[place]


def _described(row: rows.Row) -> rows.Row:
    """Say besides what a place is."""
    return {**rows.place(row["place"], reader()), **row}


def _links(folder: Path) -> Iterator[rows.Row]:
    """Bring together what is said of each link: the most often said first, described as where its ends are said."""
    claims = by_link(parts(folder, "claims", _CLAIMED), _CLAIMED)
    for _, said in groupby(claims, itemgetter("link")):
        count, described, statuses = _Count(), rows.Row(), dict[str, None]()
        for _, of_part in groupby(said, itemgetter("part")):
            documents = set()
            for row in of_part:
                documents.add(row["document"])
                count.date(row["month"])
                count.quote({name: row[name] for name in _QUOTED})
                statuses.update(dict.fromkeys(filter(None, [row["status"]])))
                described = row if not described or _says_more(row, described) else described
            count.documents += len(documents)
        yield {**_about(described), "statuses": list(statuses), **count.row()}


def _says_more(row: rows.Row, other: rows.Row) -> bool:
    """Tell whether a claim says more of where a link leads than another."""
    return bool((row["ends_said"], len(row["ends"])) > (other["ends_said"], len(other["ends"])))


def _about(row: rows.Row) -> rows.Row:
    """Give what a claim says of the link itself."""
    drawn = row["geometry"]
    geometry: Any = None if drawn is None else shapely.from_wkb(drawn)
    return {**{name: row[name] for name in (*_ABOUT, "claims")}, "geometry": geometry}


def _write(made: Iterator[rows.Row], table: str, folder: Path) -> None:
    """Write a table in parts; one without rows has one part without rows."""
    written: set[str] = set()
    numbered = enumerate(made)
    for number, part in chain(groupby(numbered, lambda row: row[0] // PART), [(0, iter(()))]):
        name = f"part-{number:05}.parquet"
        if name not in written:
            tables.write((row for _, row in part), table, folder / table / name)
            written.add(name)
    export.keep_only(folder / table, written)
