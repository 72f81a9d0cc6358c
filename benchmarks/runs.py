"""What the benchmarks share: fresh processes with their time and peak memory, medians, and a workspace to work on."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
MAXRSS = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit of ``ru_maxrss``."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a process took: seconds of wall time and of processor time, and bytes of memory at its peak."""

    seconds: float
    busy: float
    peak: int

    @property
    def megabytes(self) -> float:
        """Give the peak in MB."""
        return self.peak / 1e6


def run(command: Sequence[str], folder: Path = ROOT) -> Run:
    """Run a command to its end and say what it took.

    Raises:
        SystemExit: It failed.
    """
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Run(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss * MAXRSS)


def alternating(commands: Sequence[Sequence[str]], rounds: int) -> list[list[Run]]:
    """Run commands in turn, round by round, so that what else the machine does meets all of them alike."""
    found: list[list[Run]] = [[] for _ in commands]
    for _ in range(rounds):
        for runs, command in zip(found, commands, strict=True):
            runs.append(run(command))
    return found


def middle(runs: Iterable[Run]) -> Run:
    """Give the median of each figure."""
    every = list(runs)
    return Run(
        statistics.median(one.seconds for one in every),
        statistics.median(one.busy for one in every),
        round(statistics.median(one.peak for one in every)),
    )


@contextmanager
def workspace(folders: Iterable[Path]) -> Iterator[Path]:
    """Give a folder whose ``seeds`` hold the files of other folders, and remove it afterwards."""
    with tempfile.TemporaryDirectory() as place:
        seeds = Path(place) / "seeds"
        seeds.mkdir()
        for folder in folders:
            for file in sorted(folder.iterdir()):
                if file.suffix in {".txt", ".csv", ".toml"}:
                    shutil.copy(file, seeds)
        yield Path(place)
