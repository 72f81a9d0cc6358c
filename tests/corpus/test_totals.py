"""The totals of a corpus: counted over all its parts, in memory that does not grow with them."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from geo import gazetteer
from geo.corpus import inputs, tables, totals
from tests.conftest import ROOT, Files
from tests.corpus.conftest import Read

Archive = Callable[[Files], Path]
PEAKS = """
import sys, tracemalloc
from geo.corpus import sorting, tables, totals
totals.PART, tables.AT_ONCE, sorting.AT_ONCE = 500, 100, 100
totals.gather(sys.argv[1])
for folder in sys.argv[1:]:
    tracemalloc.start()
    totals.gather(folder)
    print(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
"""


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    """Give all rows of a table."""
    parts = [pq.read_table(path, partitioning=None) for path in sorted((folder / table).iterdir())]
    return [row for part in parts for row in part.to_pylist()]


def test_a_folder_may_have_any_name(archive: Archive, read: Read, tmp_path: Path) -> None:
    """Characters that mean something to a glob, to SQL or to a partition are part of its name."""
    out = tmp_path / "it's [a] * ?" / "month=2024-05"
    read(str(archive({"a.txt": "Erenhot."})), out)
    assert [(row["place"], row["month"]) for row in rows(out, "months")] == [("erenhot", None)]


def test_quotes_are_the_first_that_differ(
    archive: Archive, read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sentence that names a place twice is quoted once, and so are three texts in their order, not the fourth."""
    monkeypatch.setattr(inputs, "TEXTS", 1)
    given = {f"{letter}.txt": f"From Erenhot to Erenhot. {letter}" for letter in "dbca"}
    read(str(archive(given)), tmp_path / "out")
    (erenhot,) = (row for row in rows(tmp_path / "out", "places") if row["place"] == "erenhot")
    assert (erenhot["mentions"], erenhot["documents"]) == (8, 4)
    assert [quote["document"] for quote in erenhot["quotes"]] == ["a.txt", "b.txt", "c.txt"]


def test_a_link_lists_what_texts_claim_of_its_state(
    archive: Archive, read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each state is listed once, in the order texts first claim it; each text counts once."""
    monkeypatch.setattr(inputs, "TEXTS", 1)
    line = "The Erenhot-Zamyn-Uud railway"
    said = {"a": "is closed", "b": "is operating", "c": "is closed", "d": "is under construction"}
    read(str(archive({f"{name}.txt": f"{line} {what}." for name, what in said.items()})), tmp_path / "out")
    claims = rows(tmp_path / "out", "claims")
    (link,) = rows(tmp_path / "out", "links")
    assert (link["claims"], link["documents"]) == (4, 4)
    assert [claim["status"] for claim in claims] == ["closed", "operating", "closed", "under construction"]
    assert link["statuses"] == ["closed", "operating", "under construction"]
    assert [quote["document"] for quote in link["quotes"]] == ["a.txt", "b.txt", "c.txt"]


def test_a_link_is_described_as_where_most_of_its_ends_are_said(tmp_path: Path) -> None:
    """Of claims that say as much the first describes it."""
    said = [(False, ["a", "b", "c"], "1"), (True, ["a"], "2"), (True, ["a", "b"], "3"), (True, ["b", "a"], "4")]
    claims = [
        {
            "link": "line",
            "document": "a",
            "start": 0,
            "end": 1,
            "exact": name,
            "ends_said": told,
            "ends": ends,
            "name": name,
        }
        for told, ends, name in said
    ]
    tables.write([], "mentions", tmp_path / "mentions" / "part-00000.parquet")
    tables.write(claims[:1], "claims", tmp_path / "claims" / "part-00000.parquet")
    tables.write(claims[1:], "claims", tmp_path / "claims" / "part-00001.parquet")
    totals.gather(str(tmp_path))
    (link,) = rows(tmp_path, "links")
    assert (link["name"], link["ends"], link["claims"], link["documents"]) == ("3", ["a", "b"], 4, 2)


def test_without_any_row_there_are_parts_without_rows(archive: Archive, read: Read, tmp_path: Path) -> None:
    """Whoever opens the tables finds their columns."""
    read(str(archive({"a.txt": "Nothing."})), tmp_path / "out")
    for table in ("months", "places", "links"):
        assert rows(tmp_path / "out", table) == []
        assert pq.read_schema(tmp_path / "out" / table / "part-00000.parquet").equals(tables.schema(table))


def claims(number: int, link: int) -> list[dict[str, Any]]:
    """Give so many claims, each of a link of its own, the first of this number."""
    said = {"document": "a", "start": 0, "exact": "A line. " * 20, "ends_said": True, "ends": ["a", "b"]}
    return [{**said, "link": f"line-{link + count}", "end": count} for count in range(number)]


def peaks(*folders: Path) -> list[int]:
    """Give the most bytes of Python's that adding up takes in each folder, in a process with no threads beside it.

    What is loaded at first use does not count.
    """
    asked = [sys.executable, "-c", PEAKS, *map(str, folders)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True, cwd=ROOT)
    return [int(line) for line in told.stdout.split()]


def filled_with(folder: Path, parts: int) -> Path:
    """Put so many parts of claims into a folder, none of which speaks of a link another one speaks of."""
    tables.write([], "mentions", folder / "mentions" / "part-00000.parquet")
    for part in range(parts):
        tables.write(claims(500, part * 500), "claims", folder / "claims" / f"part-{part:05}.parquet")
    return folder


def test_ten_times_the_links_take_no_more_memory(tmp_path: Path) -> None:
    """They are sorted on disk and written part by part; a little is for the names of the parts."""
    large = filled_with(tmp_path / "large", 20)
    peak, peak_of_ten = peaks(filled_with(tmp_path / "small", 2), large)
    assert len(rows(large, "links")) == 10_000
    assert peak_of_ten < 1.5 * peak


def hundreds(places: Sequence[str]) -> Iterator[list[str]]:
    """Give places a hundred at a time."""
    rest = iter(places)
    return iter(lambda: list(islice(rest, 100)), [])


def named_in(folder: Path, places: Sequence[str]) -> Path:
    """Put mentions of places into a folder, three long sentences for each, those of a hundred places in a part."""
    for part, ids in enumerate(hundreds(places)):
        named = [
            {
                "document": "a",
                "place": place,
                "sentence": f"{place} " * 1_000,
                "sentence_start": turn,
                "sentence_end": 9,
            }
            for place in ids
            for turn in range(totals.QUOTES)
        ]
        tables.write(named, "mentions", folder / "mentions" / f"part-{part:05}.parquet")
    tables.write([], "claims", folder / "claims" / "part-00000.parquet")
    return folder


def test_the_quotes_of_ten_times_the_places_take_hardly_more_memory(tmp_path: Path) -> None:
    """They wait on disk; what is known of the places themselves is kept ready for some of them."""
    places = [place.id for place in gazetteer.load().places.values() if place.position][:2_000]
    large = named_in(tmp_path / "large", places)
    peak, peak_of_ten = peaks(named_in(tmp_path / "small", places[:200]), large)
    quoted = rows(large, "places")
    assert len(quoted) == 2_000
    assert all(len(row["quotes"]) == totals.QUOTES for row in quoted)
    assert peak_of_ten < 2 * peak
