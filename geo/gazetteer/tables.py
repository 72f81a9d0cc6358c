"""Turns CSV files into rows with their line numbers.

Every fault of a file is told at once, each with ``file:line``. This module knows no places, only
columns and fields.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns a table has, in their order, and those it cannot do without."""

    all: tuple[str, ...]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a table.

    Attributes:
        where: ``file:line`` where the record begins.
        fields: One value a column, in the order of the columns, stripped; empty where left out.
    """

    where: str
    fields: tuple[str, ...]


def read_rows(path: Path, columns: Columns, faults: list[str]) -> list[Row]:
    """Read a table, or nothing where the file has a fault, which is added to ``faults``."""
    label = f"{path.parent.name}/{path.name}"
    text = _text(path, label, faults)
    records = _records(text, label, faults)
    if not records:
        return []
    header = [name.strip() for name in records[0][1]]
    problems = _header_faults(header, columns)
    faults.extend(f"{label}:1: {problem}" for problem in problems)
    return [] if problems else list(_rows(records, header, columns, label, faults))


def _text(path: Path, label: str, faults: list[str]) -> str:
    """Decode the file as UTF-8, with or without a byte order mark."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        faults.append(f"{label}:{line}: the file is not UTF-8; save it as UTF-8.")
        return ""


def _records(text: str, label: str, faults: list[str]) -> list[tuple[int, list[str]]]:
    """Split the text into records with the line each begins on; blank lines are no records."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    records = []
    line = 1
    try:
        for fields in reader:
            if fields:
                records.append((line, fields))
            line = reader.line_num + 1
    except csv.Error as error:
        faults.append(f"{label}:{line}: the row cannot be read as CSV ({error}).")
        return []
    if text and not records:
        faults.append(f"{label}:1: the table is empty; its first line names the columns.")
    return records


def _header_faults(header: Sequence[str], columns: Columns) -> list[str]:
    """Say what is wrong with the line that names the columns."""
    known = ", ".join(columns.all)
    faults = [f"there is no column '{name}'." for name in columns.required if name not in header]
    faults += [
        f"nobody knows a column '{name}'; the columns are {known}." for name in header if name not in columns.all
    ]
    faults += [f"the column '{name}' is there twice." for name in sorted({n for n in header if header.count(n) > 1})]
    return faults


def _rows(
    records: Sequence[tuple[int, list[str]]], header: Sequence[str], columns: Columns, label: str, faults: list[str]
) -> list[Row]:
    """Put the fields of each record into the order of the columns."""
    width = len(header)
    order = [header.index(name) if name in header else width for name in columns.all]
    rows = []
    for line, fields in records[1:]:
        if len(fields) != width:
            faults.append(f"{label}:{line}: the row has {len(fields)} fields, the table {width} columns.")
            continue
        fields.append("")
        rows.append(Row(f"{label}:{line}", tuple([fields[place].strip() for place in order])))
    return rows
