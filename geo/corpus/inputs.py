"""Turns what a person points at into batches of texts. It reads none of them, and does not know what a place is.

A folder is gone through file by file, a table piece by piece, as far as batches are asked for; so a plan takes no more
memory for a million texts than for ten. The same input gives the same batches, whoever reads them.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, TypeAlias

import fsspec
from fsspec.core import url_to_fs

from geo.corpus import slices
from geo.corpus.slices import SIZE, TEXTS, Piece, TextFile, Unreadable
from geo.model import InputError
from geo.pipeline.alone import SUFFIXES

_MAGIC = re.compile(r"[*?\[]")
_SLICERS: Mapping[str, Callable[[slices.File], Iterator[Piece]]] = {
    ".parquet": slices.rows,
    ".jsonl": slices.lines,
    ".ndjson": slices.lines,
}
Info: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts that are read in one go, and whose rows become one part.

    Attributes:
        number: Of the part.
        key: Another one when the texts of the batch are others, as far as names, sizes and dates of files show.
    """

    number: int
    key: str
    pieces: tuple[Piece, ...]

    @property
    def name(self) -> str:
        """Give the name of the files of its part."""
        return f"part-{self.number:05}.parquet"


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a person points at: a folder, a glob, or a table of texts, on this machine or any that fsspec reaches.

    Attributes:
        passed_over: How many files were no texts, by their ending; complete when all batches were given.
    """

    address: str
    passed_over: Counter[str] = field(default_factory=Counter)

    def batches(self) -> Iterator[Batch]:
        """Give the batches one after another.

        Raises:
            InputError: There is nothing at the address, no text in it, or it is one table without texts.
        """
        number = -1
        for number, pieces in enumerate(_grouped(self._pieces())):  # asked for behind the loop
            yield Batch(number, _key(pieces), pieces)
        if number < 0:
            endings = ", ".join(sorted({*SUFFIXES, *_SLICERS}))
            raise InputError([f"{self.address}: there is no text in it; texts and tables of texts end in {endings}."])

    def _pieces(self) -> Iterator[Piece]:
        """Give every text, and every slice of a table, in the order of their names."""
        for file in self._files():
            suffix = slices.kind(file.name)
            if suffix in SUFFIXES:
                yield TextFile(file, suffix)
            elif suffix in _SLICERS:
                yield from self._slices(file, _SLICERS[suffix])
            else:
                self.passed_over[suffix or "no ending"] += 1

    def _slices(self, file: slices.File, slicer: Callable[[slices.File], Iterator[Piece]]) -> Iterator[Piece]:
        """Give the slices of a table; one of many that cannot be used is listed, the only one ends the run."""
        try:
            yield from slicer(file)
        except InputError as error:
            if file.alone:
                raise
            yield Unreadable(file, str(error))

    def _files(self) -> Iterator[slices.File]:
        """Give the files, sorted folder by folder, without hidden ones."""
        try:
            system, path = url_to_fs(self.address)
        except (ValueError, ImportError) as error:
            raise InputError([f"{self.address}: {error}."]) from error
        magic = _MAGIC.search(path)
        if not magic and not system.exists(path):
            raise InputError([f"{self.address}: there is no such file or folder."])
        alone = not magic and not system.isdir(path)
        folder = path if not magic and not alone else path[: magic.start() if magic else None].rpartition("/")[0]
        for info in _globbed(system, path) if magic or alone else _walk(system, path):
            name = info["name"].removeprefix(folder).lstrip("/")
            yield slices.File(name, system.unstrip_protocol(info["name"]), _stamp(info), info["size"] or 0, alone)


def _globbed(system: fsspec.AbstractFileSystem, pattern: str) -> Iterator[Info]:
    """Give the files a glob stands for, or the one that is no glob."""
    for _, info in sorted(system.glob(pattern, detail=True).items()):
        if info["type"] == "file":
            yield info


def _walk(system: fsspec.AbstractFileSystem, folder: str) -> Iterator[Info]:
    """Give what lies in a folder and in those inside it, holding one folder's names at a time."""
    for info in sorted(system.ls(folder, detail=True), key=lambda info: str(info["name"])):
        name = PurePosixPath(info["name"]).name
        if name.startswith((".", "_")) or info["name"].rstrip("/") == folder.rstrip("/"):
            continue
        if info["type"] == "directory":
            yield from _walk(system, info["name"])
        else:
            yield info


def _stamp(info: Info) -> str:
    """Give what shows that a file was changed: its size, and its date or tag where the file system knows one."""
    known = (info.get(name) for name in ("mtime", "ETag", "LastModified", "last_modified", "created"))
    return f"{info['size']} {next((str(value) for value in known if value), '')}"


def _grouped(pieces: Iterator[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Put pieces together until there are enough texts, or enough in them, for a batch."""
    group: list[Piece] = []
    texts = size = 0
    for piece in pieces:
        if group and (texts + piece.texts > TEXTS or size + piece.size > SIZE):
            yield tuple(group)
            group, texts, size = [], 0, 0
        group.append(piece)
        texts, size = texts + piece.texts, size + piece.size
    if group:
        yield tuple(group)


def _key(pieces: tuple[Piece, ...]) -> str:
    """Give a name for just these texts."""
    return hashlib.sha256(repr(pieces).encode()).hexdigest()
