"""CSV: a reader of CSV and shapely get back every quote and geometry, and a spreadsheet runs none of it."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
import shapely

from geo.exchange import Collection
from geo.exchange.spreadsheet import COLUMNS, spreadsheet
from tests.exchange.material import FORMULAS, HUGE, drawn, hostile, mentioned, said, same


@pytest.fixture(autouse=True)
def long_cells() -> None:
    """Let the reader take cells of more than 128 KiB."""
    csv.field_size_limit(1 << 20)


def rows(content: bytes) -> list[dict[str, Any]]:
    """Read the file as its documentation says: one leading apostrophe is not part of a cell."""
    found = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return [{name: value.removeprefix("'") for name, value in row.items()} for row in found]


@pytest.mark.parametrize("nul", [False, True])
def test_every_quote_comes_back(each: Collection, with_nul: Collection, *, nul: bool) -> None:
    """One row a sentence, to the last character: line ends, quotation marks, direction marks, 100 kB and U+0000."""
    collection = with_nul if nul else each
    found = rows(spreadsheet(collection))
    wanted = {
        (one["sort"], one["id"], one["document"], int(one["start"]), int(one["end"]), one["exact"]) for one in found
    }
    assert wanted == said(collection)
    assert len(found) == len(wanted)
    words = {
        (one["sort"], one["id"], one["document"], m["start"], m["end"], m["exact"])
        for one in found
        for m in json.loads(one["mentions"])
    }
    assert words == mentioned(collection)


def test_every_geometry_comes_back(each: Collection) -> None:
    """The column `wkt` has each to the last digit, longitude first; empty where nothing is drawn."""
    found = {
        (one["sort"], one["id"]): shapely.from_wkt(one["wkt"]) if one["wkt"] else None
        for one in rows(spreadsheet(each))
    }
    assert same(found, drawn(each))


@pytest.mark.parametrize("words", FORMULAS.values(), ids=FORMULAS)
def test_no_cell_is_a_formula(words: str) -> None:
    """What a spreadsheet would run, or what begins as if it had been made safe, gets an apostrophe in front."""
    cells = [
        cell
        for row in csv.reader(io.StringIO(spreadsheet(hostile(nul=True)).decode("utf-8-sig"), newline=""))
        for cell in row
    ]
    assert f"'{words}" in cells
    assert words not in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r", "＝", "＋", "－", "＠"))] == []
    assert [cell for cell in cells if cell.startswith("-") and not cell[1:].replace(".", "").isdigit()] == []


def test_what_is_harmless_is_left_as_it_is(each: Collection) -> None:
    """Only a cell that needs one has an apostrophe that is not the text's own."""
    found = csv.DictReader(io.StringIO(spreadsheet(each).decode("utf-8-sig"), newline=""))
    exact = {row["exact"] for row in found}
    harmless = {words for *_, words in said(each) if not words.startswith(tuple("=+-@\t\r\n＝＋－＠'"))}
    assert harmless <= exact


def test_the_header_is_always_there(nothing: Collection, repository: Collection) -> None:
    """A map of nothing has the same columns, behind the mark by which a spreadsheet knows UTF-8."""
    header = spreadsheet(repository).split(b"\r\n", 1)[0]
    assert spreadsheet(nothing) == header + b"\r\n"
    assert header == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode()


def test_duckdb_and_pandas_read_it_with_no_settings(repository: Collection, tmp_path: Path) -> None:
    """Neither trips over the mark at the beginning, line ends in cells, or quotation marks."""
    file = tmp_path / "out.csv"
    file.write_bytes(spreadsheet(repository))
    wanted = {(key, start, words) for _, key, _, start, _, words in said(repository)}
    table = pd.read_csv(file)
    assert set(zip(table["id"], table["start"], table["exact"], strict=True)) == wanted
    with duckdb.connect() as database:
        assert set(database.sql(f"SELECT id, start, exact FROM '{file}'").fetchall()) == wanted  # noqa: S608


def test_a_quote_of_100_kb_is_one_cell() -> None:
    """Nothing is cut short."""
    assert HUGE in {row["exact"] for row in rows(spreadsheet(hostile(nul=False)))}
    assert len(HUGE.encode()) > 100_000
