"""Turns the pieces of a batch into texts, and those into documents. It does not know what a place is.

What is wrong with a text is a value, not an error: the texts behind it are read all the same.
"""

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq

from geo.corpus.slices import ABOUT, Lines, Piece, Rows, TextFile, Unreadable, opened
from geo.model import Document, InputError
from geo.pipeline import alone

LONGEST = 2_000_000
"""Characters of the longest text that is read: three long novels, and half a minute; more is no text but a dump."""
LARGEST = 100_000_000
"""Bytes of the largest file that is opened."""


@dataclass(frozen=True, slots=True)
class Bad:
    """A text that is not read.

    Attributes:
        document: Its id.
        source: Where it stands: its file, and the line or row of a table.
        reason: Why, in one sentence.
    """

    document: str
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it was given.

    Attributes:
        document: Its id.
        source: Where it stands.
        content: Its bytes.
        suffix: The ending of files of its kind.
        about: What is said of it, by the names of ``ABOUT``.
    """

    document: str
    source: str
    content: bytes
    suffix: str = ".txt"
    about: Mapping[str, str] = field(default_factory=dict)


Found: TypeAlias = Text | Bad


def texts(piece: Piece) -> Iterator[Found]:
    """Give the texts of a piece in their order, one at a time, each as it is or with what is wrong with it."""
    match piece:
        case TextFile():
            yield _file(piece)
        case Rows():
            yield from _rows(piece)
        case Lines():
            yield from _lines(piece)
        case Unreadable():
            yield Bad(piece.file.name, piece.file.name, piece.reason)


def _file(piece: TextFile) -> Found:
    """Read a file that is one text."""
    name = piece.file.name
    if piece.file.size > LARGEST:
        return Bad(name, name, f"{name}: the file has {piece.file.size:,} bytes, {LARGEST:,} are the most.")
    try:
        with fsspec.open(piece.file.url, "rb") as source:
            content = source.read()
    except (FileNotFoundError, PermissionError) as error:
        return Bad(name, name, f"{name}: {error.strerror or 'the file cannot be opened'}.")
    return Text(name, name, content, piece.suffix)


def _rows(piece: Rows) -> Iterator[Found]:
    """Read rows of a Parquet file; what lies before them in their row group is passed by without being kept."""
    passed, last = 0, piece.start + piece.texts
    name = piece.file.name
    try:
        with fsspec.open(piece.file.url, "rb") as source:
            table = pq.ParquetFile(source, buffer_size=2**20, pre_buffer=False)
            columns = [column for column in ("id", "text", *ABOUT) if column in table.schema_arrow.names]
            for part in table.iter_batches(piece.texts, row_groups=[piece.group], columns=columns):
                wanted = part.slice(max(0, piece.start - passed), max(0, last - max(passed, piece.start)))
                for number, row in enumerate(wanted.to_pylist(), piece.first + max(0, passed - piece.start)):
                    yield _row(row, f"{name}#{number}", f"{name}:{number}")
                passed += part.num_rows
                if passed >= last:
                    return
    except (pa.ArrowException, OSError) as error:
        where = f"rows {piece.first} to {piece.first + piece.texts - 1}"
        yield Bad(name, name, f"{name}: {where} cannot be read ({str(error).splitlines()[0]}).")


def _lines(piece: Lines) -> Iterator[Found]:
    """Read lines of a JSON Lines file."""
    name = piece.file.name
    try:
        with opened(piece.file) as source:
            source.seek(piece.offset)
            content = source.read(piece.size)
    except (EOFError, zlib.error) as error:
        yield Bad(
            name, f"{name}:{piece.first}", f"{name}:{piece.first}: the file cannot be read from here on ({error})."
        )
        return
    for number, line in enumerate(content.split(b"\n")[: piece.texts], piece.first):
        if line.strip():
            yield _line(line, f"{name}#{number}", f"{name}:{number}")


def _line(line: bytes, identity: str, source: str) -> Found:
    """Read one line of a JSON Lines file."""
    try:
        row = json.loads(line)
    except ValueError as error:
        return Bad(identity, source, f"{source}: this is no JSON in UTF-8 ({error}).")
    if not isinstance(row, dict):
        return Bad(identity, source, f"{source}: this is no JSON object with a text in it.")
    return _row(row, identity, source)


def _row(row: Mapping[str, Any], identity: str, source: str) -> Found:
    """Take the text out of a row of a table."""
    named = str(row.get("id") or identity)
    text = row.get("text")
    if not isinstance(text, str):
        return Bad(named, source, f"{source}: there is no text in it.")
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError as error:
        return Bad(named, source, f"{source}: character {error.start} is half of a character, which UTF-8 has not.")
    about = {key: str(row[key]) for key in ABOUT if row.get(key) is not None}
    return Text(named, source, content, about={"title": named, **about})


def document(text: Text) -> Document:
    """Make a document of a text.

    Raises:
        InputError: It cannot be read as what its ending says, is empty, too long, or no text.
    """
    made = alone.document(text.document, text.source, text.content, text.suffix, text.about)
    if len(made.text) > LONGEST:
        size = f"{len(made.text):,} characters, {LONGEST:,} are the most"
        raise InputError([f"{text.source}: the text has {size}."])
    if "\0" in made.text:
        line = made.text.count("\n", 0, made.text.index("\0")) + 1
        raise InputError([f"{text.source}:{line}: a NUL character stands in it; this is no text."])
    return made
