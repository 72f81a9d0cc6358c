"""Turns ``seeds/sources.toml`` into what is known of each text, and of the map. It reads no text.

One ``[[text]]`` table a file, of which only ``file`` is required; one ``[map]`` table for the page of all texts.
"""

import datetime
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geo.model import Heading, InputError

FILE = "sources.toml"
LABEL = f"seeds/{FILE}"
KEYS = frozenset(
    {
        *("file", "title", "publisher", "author", "published", "url", "language", "encoding"),
        *("original_name", "sha256", "retrieved", "full_text"),
    }
)
MAP_KEYS = frozenset({"title", "description", "language", "url", "full_text", "since"})
LANGUAGES = ("en", "mn", "ru", "zh")
_LANGUAGE = re.compile(rf"(?i:{'|'.join(LANGUAGES)})(?:-[A-Za-z\d]{{2,8}})*")
_TABLE = re.compile(r"\s*\[\[\s*text\s*\]\]")

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person wrote of one text.

    Attributes:
        line: Where its table begins, counted from 1.
        values: As in the file.
    """

    line: int = 0
    values: Table = field(default_factory=dict)

    def __getitem__(self, key: str) -> str:
        """Give a value as text, empty where there is none."""
        return str(self.values.get(key, ""))

    def shown_whole(self, otherwise: bool) -> bool:
        """Tell whether the page may show the whole text: as it says here, otherwise as for all texts."""
        return bool(self.values.get("full_text", otherwise))


def read(seeds: Path, names: set[str]) -> tuple[dict[str, Entry], Heading]:
    """Read what is known of each text, by file name, and what the map is called.

    Args:
        seeds: The folder.
        names: The file names of the texts in it.

    Raises:
        InputError: For every fault of the file, each with its line.
    """
    path = seeds / FILE
    if not path.exists():
        return {}, Heading()
    tables, lines = _parsed(path)
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    for line, table in zip(lines, tables.get("text", []), strict=True):
        faults.extend(f"{LABEL}:{line}: {fault}" for fault in _faults(table, entries, names))
        entries[str(table.get("file"))] = Entry(line, table)
    faults.extend(f"{LABEL}:1: {fault}" for fault in _unknown(tables, {"text", "map"}))
    whole = tables.get("map", {})
    faults.extend(f"{LABEL}:1: [map]: {fault}" for fault in _faults_of_map(whole))
    if faults:
        raise InputError(faults)
    return entries, _heading(tables.get("map", {}))


def _faults_of_map(table: Table) -> Iterator[str]:
    """Say what is wrong with the table of the map."""
    yield from _unknown(table, MAP_KEYS)
    yield from _unclear(table)
    yield from _unspoken(table)


def _heading(table: Table) -> Heading:
    """Give what a person calls the map."""
    words = {key: str(value) for key, value in table.items() if key != "full_text"}
    return Heading(**words, full_text=bool(table.get("full_text")))


def _parsed(path: Path) -> tuple[Table, list[int]]:
    """Parse the file; give its tables, and the line each ``[[text]]`` begins on."""
    content = path.read_bytes()
    try:
        raw = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError([f"{LABEL}:{line}: byte {error.start} is not UTF-8."]) from error
    try:
        tables = tomllib.loads(raw)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = int(at[1]) if at else raw.count("\n") + 1
        raise InputError([f"{LABEL}:{line}: this is no TOML: {_told(error)}."]) from error
    lines = [number for number, line in enumerate(raw.splitlines(), 1) if _TABLE.match(line)]
    if not isinstance(tables.get("text", []), list) or len(lines) != len(tables.get("text", [])):
        raise InputError([f"{LABEL}:1: write each text as a table of its own that begins with [[text]]."])
    return tables, lines


def _told(error: tomllib.TOMLDecodeError) -> str:
    """Say what is wrong without its place; what is most often wrong is words without quotation marks."""
    told = str(error).split(" (at")[0]
    return f"{told}; words stand in quotation marks" if told == "Invalid value" else told


def _unknown(table: Table, known: frozenset[str] | set[str]) -> Iterator[str]:
    for key in sorted(set(table) - known):
        yield f"{key!r} is not known; known are {', '.join(sorted(known))}."


def _unclear(table: Table) -> Iterator[str]:
    if not isinstance(table.get("full_text", False), bool):
        yield f"full_text {table['full_text']!r} is neither true nor false."


def _unspoken(table: Table) -> Iterator[str]:
    """Say that a language is none of those that are read, and that the page speaks."""
    language = str(table.get("language", ""))
    if language and not _LANGUAGE.fullmatch(language):
        yield f"language {language!r} is none of {', '.join(LANGUAGES)}, nor one of them with a script or country."


def _faults(table: Table, entries: Mapping[str, Entry], names: set[str]) -> Iterator[str]:
    """Say what is wrong with the table of one text."""
    file = table.get("file")
    if not isinstance(file, str):
        yield 'this text has no file = "...".'
        return
    if file in entries:
        yield f"{file} has an entry already, at line {entries[file].line}."
    if file not in names:
        yield f"there is no text {file} in seeds."
    yield from _unknown(table, KEYS)
    yield from _unclear(table)
    yield from _unspoken(table)
    published = table.get("published", "")
    if not isinstance(published, datetime.date) and not re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", str(published)):
        yield f"published {published!r} is not a date like 2025-08-29."
    url = str(table.get("url", ""))
    if url and not re.match(r"https?://", url):
        yield f"url {url!r} does not begin with http:// or https://."
