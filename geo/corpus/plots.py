"""Turns the table of months into figures: which places the texts speak of, and when. It knows no text.

One row a place, one column a month, the darker the more mentions; whoever wants the numbers has the tables. The same
tables give the same bytes.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from geo.corpus.summary import Summary
from geo.corpus.totals import parts

ROWS = 25
"""Most places in a figure: as many as a page holds in a size that can be read."""
LETTERS = 28
"""Most letters of a name beside its strip."""
MONTHS = 96
"""Most months in a figure; a longer time is told by years."""
FONTS = ("DejaVu Sans", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei")
"""Asked for each letter in turn, as far as they are installed: Latin and Cyrillic, then Chinese."""
INK, QUIET = "#222222", "#6b6b6b"
STYLE: dict[Any, Any] = {
    "svg.hashsalt": "crossborder",
    "svg.fonttype": "none",  # text stays text, so that it can be searched, copied and read aloud
    "font.size": 9,
    "text.color": INK,
    "xtick.color": QUIET,
    "ytick.color": INK,
}
_STEPS = {12: 1, 24: 3, 60: 6}
"""Months between two that are named, by how many there are at most."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Mentions of one place, by month or year."""

    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a figure shows."""

    file: str
    title: str
    countries: bool


_KINDS = (
    _Kind("places-by-month", "Places", countries=False),
    _Kind("countries-by-month", "Countries", countries=True),
)


def figures(folder: Path, summary: Summary) -> dict[str, bytes]:
    """Draw what the tables hold, as SVG and as PNG, by file name; nothing where no text says its month."""
    if summary.first_month is None or summary.last_month is None:
        return {}
    drawn = {}
    for kind in _KINDS:
        named = columns(summary.first_month, summary.last_month)
        found = strips(folder, named, countries=kind.countries)
        if found:
            with mpl.rc_context({**STYLE, "font.family": _fonts()}):
                figure = _figure(found, named, kind, summary)
                drawn[f"{kind.file}.svg"] = _saved(figure, "svg", {"Date": None})
                drawn[f"{kind.file}.png"] = _saved(figure, "png", {"Software": None})
    return drawn


def columns(first: str, last: str) -> list[str]:
    """Name the months from the first to the last, or the years where these are too many."""
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    if end - start >= MONTHS:
        return [f"{year:04}" for year in range(start // 12, end // 12 + 1)]
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1)]


def strips(folder: Path, columns: Sequence[str], *, countries: bool) -> list[Strip]:
    """Give the places most often named, the most named first."""
    chosen: list[tuple[str, str]] = []
    for part in parts(folder, "places", ["place", "name", "kind"]):  # most named first
        is_country = pc.equal(part["kind"], "country")
        kept = part.filter(is_country if countries else pc.invert(is_country)).slice(0, ROWS - len(chosen))
        chosen += zip(kept["place"].to_pylist(), kept["name"].to_pylist(), strict=True)
    counts = {place: [0] * len(columns) for place, _ in chosen}
    at = {column: number for number, column in enumerate(columns)}
    for part in parts(folder, "months", ["place", "month", "mentions"]):
        wanted = part.filter(pc.is_valid(part["month"]))
        for row in wanted.filter(pc.is_in(wanted["place"], pa.array(list(counts), pa.string()))).to_pylist():
            counts[row["place"]][at[row["month"][: len(columns[0])]]] += row["mentions"]
    found = [Strip(name, tuple(counts[place])) for place, name in chosen if any(counts[place])]
    return sorted(found, key=lambda strip: -sum(strip.counts))


def _fonts() -> list[str]:
    """Name the fonts that are installed."""
    installed = set(font_manager.get_font_names())
    return [font for font in FONTS if font in installed]


def _figure(strips: Sequence[Strip], columns: Sequence[str], kind: _Kind, summary: Summary) -> Figure:
    """Draw strips under each other."""
    counts = np.array([strip.counts for strip in strips])
    height = 1.45 + 0.24 * len(strips)
    figure = Figure(figsize=(8.6, height), facecolor="white")
    axes = figure.add_axes((0.22, 0.62 / height, 0.70, 1 - 1.4 / height))
    axes.imshow(_shades(counts), aspect="auto", interpolation="nearest")
    _name_rows(axes, strips)
    _name_columns(axes, columns)
    figure.text(0.012, 1 - 0.3 / height, f"{kind.title} named in {summary.documents:,} texts", size=13, weight="bold")
    every = "year" if len(columns[0]) == 4 else "month"
    scale = f"Mentions by {every}: the darker, the more, up to {counts.max():,}; the number at the right is their sum."
    figure.text(0.012, 1 - 0.53 / height, scale, color=QUIET)
    figure.text(0.012, 0.12 / height, _caption(summary), color=QUIET, size=8)
    return figure


def _shades(counts: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Give each number its colour: white for none, then from light to dark by its root, so that few are seen too."""
    shade = np.sqrt(counts / counts.max())[..., None]
    light, dark = np.array([0.82, 0.89, 0.95]), np.array([0.03, 0.19, 0.42])
    return np.where(counts[..., None] > 0, light + (dark - light) * shade, 1.0)


def _name_rows(axes: Axes, strips: Sequence[Strip]) -> None:
    """Put the name to the left of each strip, the sum to its right, and a hair between two."""
    axes.set_yticks(range(len(strips)), [_short(strip.name) for strip in strips])
    axes.tick_params(axis="both", length=0)
    right = axes.secondary_yaxis("right")
    right.set_yticks(range(len(strips)), [f"{sum(strip.counts):,}" for strip in strips])
    right.tick_params(length=0, labelcolor=QUIET)
    for line in (*axes.spines.values(), *right.spines.values()):
        line.set_visible(False)
    axes.hlines(np.arange(-0.5, len(strips)), -0.5, len(strips[0].counts) - 0.5, color="#dddddd", linewidth=0.6)


def _short(name: str) -> str:
    return name if len(name) <= LETTERS else f"{name[: LETTERS - 1].rstrip()}…"


def _name_columns(axes: Axes, columns: Sequence[str]) -> None:
    """Name some months: so many as fit, and the year with the first named of each."""
    if len(columns[0]) == 4:
        step = max(1, len(columns) // 12)
        at = [number for number, year in enumerate(columns) if int(year) % step == 0]
        axes.set_xticks(at, [columns[number] for number in at])
        return
    step = next((step for most, step in _STEPS.items() if len(columns) <= most), 12)
    at = [number for number, month in enumerate(columns) if (int(month[5:]) - 1) % step == 0] or [0]
    axes.set_xticks(at, [_month(columns[number], first=number == at[0], yearly=step == 12) for number in at])


def _month(month: str, *, first: bool, yearly: bool) -> str:
    """Name a month shortly."""
    if yearly:
        return month[:4]
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    name = names[int(month[5:]) - 1]
    return f"{name}\n{month[:4]}" if first or month.endswith("-01") else name


def _caption(summary: Summary) -> str:
    """Say what the figure leaves out."""
    undated = f"{summary.undated:,} texts say no month and are left out. " if summary.undated else ""
    bad = f"{summary.bad:,} texts could not be read. " if summary.bad else ""
    return f"{undated}{bad}Of {summary.found:,} mentions found, {summary.placed:,} were placed."


def _saved(figure: Figure, kind: str, metadata: Mapping[str, str | None]) -> bytes:
    """Give the bytes of a figure, without a date or a version in them."""
    file = io.BytesIO()
    figure.savefig(file, format=kind, dpi=150, metadata=metadata)
    return file.getvalue()
