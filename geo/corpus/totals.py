"""Turns the parts of mentions and claims into tables of places, links and months. It knows no text.

The parts are gone through one after another, a few columns of each, so it takes memory for what was named, not for
how often.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import shapely

from geo import export
from geo.corpus import rows, tables
from geo.corpus.reading import reader

QUOTES = 3
"""Quotes given beside a place or a link; all of them are in the mentions and the claims."""
PART = 10_000
"""Rows in a part of these tables."""
_MONTHS = ["place", "month"]
_QUOTED = ("document", "start", "end", "exact", "published")


@dataclass(slots=True)
class _Count:
    """How often something was named, when, and where first."""

    mentions: int = 0
    documents: int = 0
    months: set[str] = field(default_factory=set)
    quotes: list[rows.Row] = field(default_factory=list)

    def row(self) -> rows.Row:
        """Give the columns the tables have in common."""
        first, last = (min(self.months), max(self.months)) if self.months else (None, None)
        return {"documents": self.documents, "first_month": first, "last_month": last, "quotes": self.quotes}


def gather(folder: str) -> None:
    """Write the tables of what was named, from the parts that are there.

    Args:
        folder: Where the tables are.

    Raises:
        OSError: They cannot be read or written.
    """
    counted = _months(Path(folder))
    _write(counted.to_pylist(), "months", Path(folder))
    places = _counts(counted.to_pylist())
    _quote_places(Path(folder), places)
    made = [
        {**rows.place(place, reader()), "mentions": count.mentions, **count.row()} for place, count in places.items()
    ]
    _write(sorted(made, key=lambda row: (-row["mentions"], row["place"])), "places", Path(folder))
    _write(_links(Path(folder)), "links", Path(folder))


def parts(folder: Path, table: str, columns: Sequence[str]) -> Iterator[pa.Table]:
    """Give the parts of a table in their order, with these columns."""
    for path in sorted((folder / table).glob("part-*.parquet")):
        yield pq.read_table(path, columns=list(columns), partitioning=None)


def _months(folder: Path) -> pa.Table:
    """Count the mentions of each place in each month; without a month those in texts without a date."""
    total = _summed([])
    for part in parts(folder, "mentions", [*_MONTHS, "document"]):
        counted = (
            part.filter(pc.is_valid(part["place"]))
            .group_by(_MONTHS, use_threads=False)
            .aggregate([("document", "count"), ("document", "count_distinct")])
        )
        total = _summed([total, counted.select([*_MONTHS, "document_count", "document_count_distinct"])])
    return total.sort_by([("place", "ascending"), ("month", "ascending")])


def _summed(counts: Sequence[pa.Table]) -> pa.Table:
    """Add counts up; a text stands in one part alone, so that no document is counted twice."""
    columns = tables.schema("months")
    if not counts:
        return columns.empty_table()
    every = pa.concat_tables([count.rename_columns(columns.names).cast(columns) for count in counts])
    summed = every.group_by(_MONTHS, use_threads=False).aggregate([("mentions", "sum"), ("documents", "sum")])
    return summed.select([*_MONTHS, "mentions_sum", "documents_sum"]).rename_columns(columns.names).cast(columns)


def _counts(counted: Iterable[rows.Row]) -> dict[str, _Count]:
    """Count the mentions of each place."""
    places: dict[str, _Count] = {}
    for row in counted:
        count = places.setdefault(row["place"], _Count())
        count.mentions += row["mentions"]
        count.documents += row["documents"]
        count.months.update(filter(None, [row["month"]]))
    return places


def _quote_places(folder: Path, places: dict[str, _Count]) -> None:
    """Find the first sentences that name each place; those that have enough are not looked for any more."""
    wanted = set(places)
    columns = ["place", "document", "published", "sentence", "sentence_start", "sentence_end"]
    for part in parts(folder, "mentions", columns):
        if not wanted:
            return
        for row in part.filter(pc.is_in(part["place"], pa.array(sorted(wanted), pa.string()))).to_pylist():
            quotes = places[row["place"]].quotes
            quote = {"exact": row["sentence"], "start": row["sentence_start"], "end": row["sentence_end"]}
            _add(quotes, {**quote, "document": row["document"], "published": row["published"]})
            if len(quotes) == QUOTES:
                wanted.discard(row["place"])


def _add(quotes: list[rows.Row], quote: rows.Row) -> None:
    """Add a quote, unless there are enough, or it is there."""
    if len(quotes) < QUOTES and quote not in quotes:
        quotes.append(quote)


def _links(folder: Path) -> list[rows.Row]:
    """Bring together what is said of each link: the most often said first, described as where its ends are said."""
    counts: dict[str, _Count] = {}
    described: dict[str, rows.Row] = {}
    statuses: dict[str, dict[str, None]] = {}
    for part in parts(folder, "claims", tables.schema("claims").names):
        seen: set[tuple[str, str]] = set()
        for row in part.to_pylist():
            link, count = row["link"], counts.setdefault(row["link"], _Count())
            count.mentions += 1
            count.documents += (link, row["document"]) not in seen
            seen.add((link, row["document"]))
            count.months.update(filter(None, [row["month"]]))
            _add(count.quotes, {name: row[name] for name in _QUOTED})
            statuses.setdefault(link, {}).update(dict.fromkeys(filter(None, [row["status"]])))
            if link not in described or _says_more(row, described[link]):
                described[link] = _about(row)
    made = [
        {**described[link], "claims": count.mentions, "statuses": list(statuses[link]), **count.row()}
        for link, count in counts.items()
    ]
    return sorted(made, key=lambda row: (-row["claims"], row["link"]))


def _says_more(row: rows.Row, other: rows.Row) -> bool:
    """Tell whether a claim says more of where a link leads than another."""
    return bool((row["ends_said"], len(row["ends"])) > (other["ends_said"], len(other["ends"])))


def _about(row: rows.Row) -> rows.Row:
    """Give what a claim says of the link itself."""
    names = ("link", "name", "kind", "ends", "ends_said", "geometry_class")
    recorded = ("record_status", "record_opened", "record_source")
    drawn = row["geometry"]
    geometry: Any = None if drawn is None else shapely.from_wkb(drawn)
    return {**{name: row[name] for name in (*names, *recorded)}, "geometry": geometry}


def _write(made: Sequence[rows.Row], table: str, folder: Path) -> None:
    """Write a table in parts; one without rows has one part without rows."""
    written = set()
    for number, start in enumerate(range(0, max(1, len(made)), PART)):
        name = f"part-{number:05}.parquet"
        tables.write(made[start : start + PART], table, folder / table / name)
        written.add(name)
    export.keep_only(folder / table, written)
