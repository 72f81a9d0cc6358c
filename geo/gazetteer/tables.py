"""Turns CSV files into rows with their line numbers.

Every fault of a file is told at once, each with ``file:line``. This module knows no places, only
columns and fields.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns a table has, in their order, and those it cannot do without."""

    all: tuple[str, ...]
    required: tuple[str, ...]


class Row(NamedTuple):
    """One record of a table.

    Attributes:
        file: The file it stands in, with its folder.
        line: The line it begins on.
        fields: One value a column, in the order of the columns, stripped; empty where left out.
    """

    file: str
    line: int
    fields: tuple[str, ...]

    @property
    def where(self) -> str:
        """Name the file and the line."""
        return f"{self.file}:{self.line}"


def read_rows(path: Path, columns: Columns, faults: list[str]) -> list[Row]:
    """Read a table, or nothing where the file cannot be read, which is added to ``faults``."""
    file = f"{path.parent.name}/{path.name}"
    text = _text(path, file, faults)
    if text is None:
        return []
    records = _records(text)
    try:
        _, header = next(records, (1, []))
        problems = _header_faults(header, columns)
        faults.extend(f"{file}:1: {problem}" for problem in problems)
        return [] if problems else _rows(records, header, columns, file, faults)
    except _UnreadableError as error:
        faults.append(f"{file}:{error.line}: the row cannot be read as CSV ({error}).")
        return []


class _UnreadableError(ValueError):
    """A record that is no CSV, and the line it begins on."""

    def __init__(self, reason: str, line: int) -> None:
        self.line = line
        super().__init__(reason)


def _text(path: Path, file: str, faults: list[str]) -> str | None:
    """Decode the file as UTF-8, with or without a byte order mark."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        faults.append(f"{file}:{line}: the file is not UTF-8; save it as UTF-8.")
        return None


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Split the text into records with the line each begins on; blank lines are no records."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for fields in reader:
            if fields:
                yield line, list(map(str.strip, fields))
            line = reader.line_num + 1
    except csv.Error as error:
        raise _UnreadableError(str(error), line) from error


def _header_faults(header: Sequence[str], columns: Columns) -> list[str]:
    """Say what is wrong with the line that names the columns."""
    known = ", ".join(columns.all)
    strangers = [name for name in header if name not in columns.all]
    twice = sorted({name for name in header if header.count(name) > 1})
    return [
        *(f"there is no column '{name}'." for name in columns.required if name not in header),
        *(f"nobody knows a column '{name}'; the columns are {known}." for name in strangers),
        *(f"the column '{name}' is there twice." for name in twice),
    ]


def _rows(
    records: Iterable[tuple[int, list[str]]], header: Sequence[str], columns: Columns, file: str, faults: list[str]
) -> list[Row]:
    """Put the fields of each record into the order of the columns."""
    width = len(header)
    order = [header.index(name) if name in header else width for name in columns.all]
    rows = []
    for line, fields in records:
        if len(fields) != width:
            faults.append(f"{file}:{line}: the row has {len(fields)} fields, the table {width} columns.")
            continue
        if tuple(header) != columns.all:
            fields.append("")
            fields = [fields[place] for place in order]  # noqa: PLW2901 - the same fields, in order
        rows.append(Row(file, line, tuple(fields)))
    return rows
