"""Keeps the compiled index in a folder of its own: makes it when it is missing, and never leaves half of one behind."""

import hashlib
import json
import shutil
import tempfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_SEAL = "seal.json"
_KEPT = 3
"""Versions kept in the cache, so that a few environments of one user do not make each other compile anew."""
_SAMPLES = 16
_SAMPLE = 4096  # bytes


def sealed(folder: Path) -> bool:
    """Say whether the folder holds a whole index, as far as sizes and samples of the content show."""
    try:
        seal = json.loads((folder / _SEAL).read_text(encoding="utf-8"))
        return bool(seal) and all(seal[name] == _print(folder / name) for name in seal)
    except (OSError, ValueError, TypeError):
        return False


def obtain(folder: Path, make: Callable[[Path], None]) -> Path:
    """Give the folder with the index, made first where it is missing or damaged.

    The files are made in a folder beside it, which is then renamed, so that another process sees all of them or none.
    """
    if sealed(folder):
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    where = folder.parent
    with tempfile.TemporaryDirectory(prefix=".world-", dir=where, ignore_cleanup_errors=True) as beside:
        made = Path(beside) / "made"
        made.mkdir()
        make(made)
        _seal(made)
        _put(made, folder, Path(beside) / "old")
    _forget_oldest(where, folder.name.partition("-")[0])
    return folder


def fingerprint(paths: list[Path], *words: str) -> str:
    """Give a short name for the content of files and some words, another one when either changes."""
    digest = hashlib.blake2b("\0".join(words).encode(), digest_size=8)
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _put(made: Path, folder: Path, old: Path) -> None:
    """Put the new folder into its place, unless another process put a whole one there meanwhile."""
    if folder.exists() and not sealed(folder):
        folder.rename(old)
    try:
        made.rename(folder)
    except OSError:
        if not sealed(folder):
            raise


def _forget_oldest(where: Path, kind: str) -> None:
    """Remove the indexes of long past versions; those open in another process stay readable to it."""
    with suppress(FileNotFoundError):  # another process may be removing them too
        made = sorted(where.glob(f"{kind}-*"), key=lambda folder: folder.stat().st_mtime_ns)
        for folder in made[:-_KEPT]:
            shutil.rmtree(folder, ignore_errors=True)


def _seal(folder: Path) -> None:
    """Write down what the files of the folder look like."""
    seal = {path.name: _print(path) for path in sorted(folder.iterdir())}
    (folder / _SEAL).write_text(json.dumps(seal, sort_keys=True), encoding="utf-8")


def _print(path: Path) -> list[int]:
    """Give the size of a file and a checksum of pieces spread over it; all of it would take longer than opening may."""
    size = path.stat().st_size
    checksum = 0
    with path.open("rb") as file:
        for place in range(_SAMPLES):
            file.seek(place * max(size - _SAMPLE, 0) // (_SAMPLES - 1))
            checksum = zlib.crc32(file.read(_SAMPLE), checksum)
    return [size, checksum]
