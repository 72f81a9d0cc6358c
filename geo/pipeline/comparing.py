"""Compares what a build makes with what an earlier one made."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from geo import differences, places
from geo.differences import Difference, How, lines, shortly, summary
from geo.model import Heading, InputError
from geo.webmap import Since

__all__ = ["Difference", "How", "diff", "lines", "replaced", "shortly", "since", "since_files", "summary"]

_LABEL = "seeds/sources.toml:1: [map]: since"


def diff(old: str | Path, new: str | Path) -> tuple[Difference, ...]:
    """Say what the data of one workspace, or folder of data, have that those of another have not.

    Raises:
        InputError: There are no data in one of them.
    """
    return differences.differences(differences.read(Path(old)), differences.read(Path(new)), places.distance_km)


def replaced(workspace: Path, files: Mapping[str, str]) -> tuple[Difference, ...]:
    """Say what the data of a build have that those it is to replace have not; nothing where there are none."""
    there = workspace / "data"
    if all(_holds(there / name, files[f"data/{name}"]) for name in differences.FILES):
        return ()
    try:
        old = differences.read(there)
    except InputError:  # none, or of a time when they were written otherwise
        return ()
    return differences.differences(old, _data(files), places.distance_km)


def _holds(file: Path, text: str) -> bool:
    """Tell whether a file holds just this."""
    return file.is_file() and file.read_bytes() == text.encode("utf-8", "surrogatepass")


def _data(files: Mapping[str, str]) -> differences.Data:
    """Give the data among the files of a build."""
    return differences.parsed({name: files[f"data/{name}"] for name in differences.FILES})


def since_files(workspace: Path, heading: Heading) -> tuple[Path, ...]:
    """Give the files of the data that a person wants a build compared with on its page, if any.

    Raises:
        InputError: There are none there, or they are those that the build is to write.
    """
    if not heading.since:
        return ()
    try:
        found = differences.files(workspace / heading.since)
    except InputError as error:
        raise InputError([f"{_LABEL}: {fault}" for fault in error.faults]) from error
    if found[0].resolve() == (workspace / "data" / differences.FILES[0]).resolve():
        raise InputError(
            [f"{_LABEL}: {heading.since!r} is where this build writes; keep a copy of earlier data elsewhere."]
        )
    return found


def since(workspace: Path, heading: Heading, files: Mapping[str, str]) -> Since | None:
    """Count what a build has that the data a person wants it compared with have not.

    Raises:
        InputError: These data cannot be read.
    """
    if not heading.since:
        return None
    found = differences.differences(differences.read(workspace / heading.since), _data(files), places.distance_km)
    counts = Counter(one.how for one in found if one.sort != "unplaced")
    return Since(
        name=Path(heading.since).name,
        added=counts[How.ADDED],
        gone=counts[How.GONE],
        moved=counts[How.MOVED] + counts[How.REDRAWN],
        quotes_added=counts[How.QUOTE_ADDED],
        quotes_gone=counts[How.QUOTE_GONE],
        quotes_changed=counts[How.QUOTE_CHANGED],
        records=counts[How.RECORD],
    )
