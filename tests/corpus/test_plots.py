"""The figures of a corpus: what they show, what they say they leave out, and the same bytes each time."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from geo.corpus import plots
from geo.corpus.summary import Summary, summarise
from tests.corpus.conftest import Read

PNG = b"\x89PNG\r\n\x1a\n"


def drawn(folder: Path, read: Read, texts: list[str], dates: list[str | None]) -> tuple[dict[str, str], Summary]:
    """Read texts with dates, and give the figures as text."""
    pq.write_table(pa.table({"text": texts, "published": dates}), folder / "texts.parquet")
    read(str(folder / "texts.parquet"), folder / "out")
    summary = summarise(folder / "out", {})
    made = plots.figures(folder / "out", summary)
    assert all(figure.startswith(PNG) for name, figure in made.items() if name.endswith(".png"))
    assert made == plots.figures(folder / "out", summary)
    return {name: figure.decode() for name, figure in made.items() if name.endswith(".svg")}, summary


def test_a_figure_names_places_months_and_what_is_left_out(tmp_path: Path, read: Read) -> None:
    """The most named place stands first; countries have a figure of their own; texts without a date are counted."""
    texts = ["Erenhot, Erenhot and Ulaanbaatar.", "Zamyn-Uud lies in Mongolia.", "Erenhot.", "Nothing."]
    made, _ = drawn(tmp_path, read, texts, ["2024-11-02", "2025-02-01", None, "May 2024"])
    assert sorted(made) == ["countries-by-month.svg", "places-by-month.svg"]
    places = made["places-by-month.svg"]
    assert places.index(">Erenhot<") < places.index(">Zamyn-Uud<")
    assert all(f">{word}<" in places for word in ("Nov", "2024", "Jan", "2025", "Ulaanbaatar"))
    assert "Places named in 4 texts" in places
    assert "2 texts say no month and are left out." in places
    assert ">Mongolia<" in made["countries-by-month.svg"]
    assert ">Mongolia<" not in places
    assert "<dc:date>" not in places


def test_without_any_month_there_is_no_figure(tmp_path: Path, read: Read) -> None:
    """An empty frame would tell nobody anything."""
    made, summary = drawn(tmp_path, read, ["Erenhot."], [None])
    assert (made, summary.undated) == ({}, 1)


def test_texts_without_places_have_no_figure(tmp_path: Path, read: Read) -> None:
    """Neither has a corpus that names nothing."""
    assert drawn(tmp_path, read, ["Nothing."], ["2024-05-01"])[0] == {}


@pytest.mark.parametrize(
    ("first", "last", "number", "ends"),
    [
        ("2024-05", "2024-05", 1, ("2024-05", "2024-05")),
        ("2023-11", "2024-02", 4, ("2023-11", "2024-02")),
        ("2017-01", "2024-12", 96, ("2017-01", "2024-12")),
        ("2016-12", "2024-12", 9, ("2016", "2024")),
    ],
)
def test_a_long_time_is_told_by_years(first: str, last: str, number: int, ends: tuple[str, str]) -> None:
    """Months up to eight years of them, none left out between; years where these would be too thin to see."""
    columns = plots.columns(first, last)
    assert len(columns) == number
    assert (columns[0], columns[-1]) == ends


def test_a_place_is_counted_in_its_months_only(tmp_path: Path, read: Read) -> None:
    """What stands in a strip are the mentions of each month, and the sum of what is shown."""
    given: dict[str, Any] = {
        "texts": ["Erenhot.", "Erenhot. Erenhot.", "Erenhot."],
        "dates": ["2024-01-01", "2024-03-01", None],
    }
    _, summary = drawn(tmp_path, read, **given)
    assert (summary.first_month, summary.last_month) == ("2024-01", "2024-03")
    (strip,) = plots.strips(tmp_path / "out", plots.columns("2024-01", "2024-03"), countries=False)
    assert strip == plots.Strip("Erenhot", (1, 0, 2))
