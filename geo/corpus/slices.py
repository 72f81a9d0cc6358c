"""Cuts a table of texts into pieces that fit into a batch. It knows no text, only how many there are and how long.

A table has a column ``text``; what else it may say of a text is in ``ABOUT``. Of JSON Lines the line numbers are
counted, so that a message can name one; of Parquet the row groups are known without reading them.
"""

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq

from geo.model import InputError

ABOUT = ("title", "publisher", "author", "published", "url", "language")
"""Columns that say something of a text, under the names ``sources.toml`` has for it; none has to be there."""
TEXTS, SIZE = 500, 500_000
"""Most texts, and about how many bytes of them, in one batch: some seconds of reading, and a part of some 100 kB."""
_COMPRESSED = frozenset({".gz", ".bz2", ".xz"})


@dataclass(frozen=True, slots=True)
class File:
    """A file of the input.

    Attributes:
        name: Relative to the folder a person pointed at.
        url: Where a worker finds it.
        stamp: Another one when the file was changed.
        size: In bytes.
        alone: Whether it is all there is.
    """

    name: str
    url: str
    stamp: str
    size: int
    alone: bool = False


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file that is one text."""

    file: File
    suffix: str

    @property
    def texts(self) -> int:
        """Give how many texts there are."""
        return 1

    @property
    def size(self) -> int:
        """Give how many bytes there are."""
        return self.file.size


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one row group of a Parquet file: from ``start`` on in the group, which is row ``first`` of the file."""

    file: File
    group: int
    start: int
    texts: int
    size: int
    first: int


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of a JSON Lines file: ``size`` bytes from ``offset`` on, which is line ``first``, of the unpacked file."""

    file: File
    offset: int
    size: int
    texts: int
    first: int


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or the rest of one, that cannot be read, and why."""

    file: File
    reason: str
    texts: int = 1
    size: int = 0


Piece: TypeAlias = TextFile | Rows | Lines | Unreadable


def kind(name: str) -> str:
    """Give the ending that says what a file is, in small letters; of ``texts.jsonl.gz`` that is ``.jsonl``."""
    path = PurePosixPath(name.lower())
    return (path.with_suffix("") if path.suffix in _COMPRESSED else path).suffix


def opened(file: File) -> fsspec.core.OpenFile:
    """Give a file to read bytes from, unpacked where it is packed."""
    return fsspec.open(file.url, "rb", compression="infer")


def rows(file: File) -> Iterator[Rows]:
    """Cut a Parquet file.

    Raises:
        InputError: It cannot be read, or has no texts.
    """
    try:
        with fsspec.open(file.url, "rb") as source:
            table = pq.ParquetFile(source)
            schema, metadata = table.schema_arrow, table.metadata
    except (pa.ArrowException, OSError) as error:
        raise InputError([f"{file.name}: this is no Parquet file that can be read."]) from error
    _hold(file.name, schema)
    column = [metadata.schema.column(number).path for number in range(metadata.num_columns)].index("text")
    first = 1
    for group in range(metadata.num_row_groups):
        about = metadata.row_group(group)
        size = about.column(column).total_uncompressed_size // max(1, about.num_rows) + 1
        step = max(1, min(TEXTS, SIZE // size))
        for start in range(0, about.num_rows, step):
            texts = min(step, about.num_rows - start)
            yield Rows(file, group, start, texts, texts * size, first + start)
        first += about.num_rows


def _hold(name: str, schema: pa.Schema) -> None:
    """Hold the columns of a table against what is needed.

    Raises:
        InputError: There is no text, or it is not text.
    """
    if "text" not in schema.names:
        raise InputError([f"{name}: there is no column 'text'; there are {_listed(schema.names)}."])
    found = schema.field("text").type
    value = found.value_type if pa.types.is_dictionary(found) else found
    if not (pa.types.is_string(value) or pa.types.is_large_string(value) or pa.types.is_string_view(value)):
        raise InputError([f"{name}: the column 'text' holds {found}, not text."])


def lines(file: File) -> Iterator[Lines]:
    """Cut a JSON Lines file.

    Raises:
        InputError: It cannot be unpacked, or its first line has no text.
    """
    offset = number = size = texts = 0
    try:
        with opened(file) as source:
            for number, line in enumerate(source, 1):
                if number == 1:
                    _hold_line(file.name, line)
                if texts and (texts == TEXTS or size + len(line) > SIZE):
                    yield Lines(file, offset, size, texts, number - texts)
                    offset, size, texts = offset + size, 0, 0
                size, texts = size + len(line), texts + 1
    except (EOFError, zlib.error, OSError) as error:
        raise InputError([f"{file.name}:{number + 1}: the file cannot be read from here on ({error})."]) from error
    if texts:
        yield Lines(file, offset, size, texts, number - texts + 1)


def _hold_line(name: str, line: bytes) -> None:
    """Hold the first line of a table against what is needed; what is wrong with others is said when they are read.

    Raises:
        InputError: There is no text in it.
    """
    try:
        row = json.loads(line)
    except ValueError:
        return
    if isinstance(row, dict) and "text" not in row:
        raise InputError([f"{name}:1: there is no 'text' in it; there is {_listed(row)}."])


def _listed(names: Iterable[object]) -> str:
    return ", ".join(repr(name) for name in names) or "nothing"
