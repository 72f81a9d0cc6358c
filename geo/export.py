"""Writes the results to files. It does not know how anything was found, and nothing else in the package writes."""

import csv
import errno
import io
import os
import tempfile
from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path

from geo.model import Document, Outcome, Resolution

UNPLACED_COLUMNS = (
    "document",
    "start",
    "end",
    "exact",
    "outcome",
    "reason",
    "candidates",
    "sentence",
    "ruling",
    "certainty",
)
GENERATOR = '<meta name="generator" content="crossborder'
"""What stands in every page we wrote, and in no other."""
ANSWER = ".oembed.json"
BESIDE = (".svg", ".png", ANSWER)
"""How the names of the files end that belong to a page."""


def unplaced_rows(resolutions: Iterable[Resolution], documents: Mapping[str, Document]) -> list[dict[str, object]]:
    """Give what was found and is not on the map, in reading order, each with its sentence and the reason."""
    return [
        _row(resolution, documents[resolution.mention.document])
        for resolution in resolutions
        if resolution.outcome is not Outcome.PLACED
    ]


def _row(resolution: Resolution, document: Document) -> dict[str, object]:
    mention, ruling = resolution.mention, resolution.ruling
    return {
        "document": mention.document,
        "start": mention.span.start,
        "end": mention.span.end,
        "exact": mention.exact,
        "outcome": resolution.outcome.value,
        "reason": resolution.reason,
        "candidates": ";".join(resolution.runners_up),
        "sentence": mention.sentence.of(document.text),
        "ruling": ruling.reason if ruling else "",
        "certainty": ruling.certainty if ruling else "",
    }


def unplaced_csv(rows: Sequence[Mapping[str, object]]) -> str:
    """Write those rows as CSV (RFC 4180), with a header line."""
    lines = [UNPLACED_COLUMNS, *([row[column] for column in UNPLACED_COLUMNS] for row in rows)]
    return "".join(map(_csv_line, lines))


def _csv_line(values: Sequence[object]) -> str:
    """Write one line; told that lines end with both, the writer quotes a carriage return that stands alone too."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(values)
    return f"{text.getvalue()[:-2]}\n"


def write(workspace: Path, files: Mapping[str, str | bytes]) -> list[Path]:
    """Write all files of a build, each beside its place first and then renamed, so that none is ever half written.

    No file is renamed before every one of them is on disk. Pages of an earlier build whose text is gone are removed.

    Args:
        workspace: The folder to write into.
        files: Content by name relative to the workspace.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        for name, content in files.items():
            target, data = workspace / name, content.encode("utf-8") if isinstance(content, str) else content
            if not _holds(target, data):
                target.parent.mkdir(parents=True, exist_ok=True)
                waiting.append((_beside(target, data), target))
        for temporary, target in waiting:
            temporary.replace(target)
    except BaseException:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)
        raise
    written = [workspace / name for name in files]
    _remove_stale(workspace / "maps", set(written))
    return written


def reachable(file: Path) -> None:
    """See that a file can be put where it is asked for, before the work that fills it.

    Raises:
        OSError: There is no such folder, nothing may be written into it, or the file is a folder.
    """
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    folder = file.parent
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "there is no such folder to write into", str(folder))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(file))


def write_file(file: Path, content: bytes) -> None:
    """Write one file beside its place first and then rename it; one that holds just this already is left alone.

    Raises:
        OSError: It cannot be written; one that was there is as it was.
    """
    reachable(file)
    try:
        if not _holds(file, content):
            _beside(file, content).replace(file)
    except OSError as error:  # it names the file beside, which nobody asked for
        raise OSError(error.errno, error.strerror, str(file)) from error


def put(target: Path, data: bytes) -> None:
    """Write one file as ``write_file`` does, into a folder that is made where it is missing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    write_file(target, data)


def keep_only(folder: Path, names: Container[str]) -> None:
    """Remove from a folder the parts that are not among those named, and what was left of parts half written."""
    for part in (*folder.glob("part-*"), *folder.glob(".part-*")):
        if part.name not in names:
            part.unlink(missing_ok=True)


def _holds(target: Path, data: bytes) -> bool:
    """Tell whether a file holds just this already; then it is left alone."""
    return target.is_file() and target.read_bytes() == data


def _beside(target: Path, data: bytes) -> Path:
    """Write content to a new file in the folder of its target."""
    if target.is_dir():  # found out now, while no other file is renamed yet
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        temporary.chmod(0o644)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _remove_stale(folder: Path, kept: set[Path]) -> None:
    """Remove the pages we once wrote for texts that are gone, each with what we wrote beside it.

    The oEmbed answers of pages that are there go too if there is no address any more that they could give. The script
    for the page around stays: it belongs to no address, and somebody's article may ask for it.
    """
    answers = (page.with_suffix(ANSWER) for page in kept if page.suffix == ".html")
    for answer in {*answers, folder / "oembed.json"} - kept:
        answer.unlink(missing_ok=True)
    for page in folder.glob("*.html"):
        if page not in kept and GENERATOR in page.read_text(encoding="utf-8", errors="replace")[:4096]:
            for ending in BESIDE:
                page.with_suffix(ending).unlink(missing_ok=True)
            page.unlink()
