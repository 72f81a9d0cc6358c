"""How fast a corpus is read, in how much memory, and what more texts and more workers cost.

``python -m benchmarks.corpus [TEXTS:WORKERS ...]`` makes up texts from the names in our tables (``generated.py``),
reads them with ``crossborder corpus`` on processes of this machine, and prints a line for each run; by default
1,000 and 10,000 texts with one worker and with two, and 100,000 with two. The time is that of the reading, tables,
figures and summary included, without the start of the processes; the processor time is that of the workers, which
what else a shared machine does hardly changes; the memory is the most any one process ever had.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from distributed import Client

from benchmarks.generated import write
from benchmarks.runs import MAXRSS
from geo.corpus import read_corpus
from geo.corpus.cluster import started

RUNS = ("1000:1", "1000:2", "10000:1", "10000:2", "100000:2")


def peak() -> float:
    """Give the most memory this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS / 1e6


def measure(texts: Path, number: int, workers: int) -> None:
    """Read the texts and print what it took."""
    with tempfile.TemporaryDirectory() as folder, started(workers) as cluster, Client(cluster) as client:
        client.wait_for_workers(workers)
        start = time.perf_counter()
        made = read_corpus(str(texts), Path(folder) / "out", scheduler=cluster.scheduler_address)
        taken = time.perf_counter() - start
        size = sum(file.stat().st_size for file in Path(folder).rglob("*.parquet"))
        most, busy = max(client.run(peak).values()), sum(client.run(time.process_time).values())
    print(
        f"{number:>9,} texts {workers} workers {taken:9.1f} s {number / taken:7.1f} texts/s"
        f" processor {1000 * busy / number:6.2f} ms a text, {made.characters / busy:8,.0f} characters/s"
        f" worker {most:5.0f} MB  client and scheduler {peak():5.0f} MB  tables {size / 1e6:6.1f} MB"
        f" {made.found:,} mentions {made.placed:,} placed",
        flush=True,
    )


def _make(number: int, texts: Path) -> None:
    """Make the texts up in a process of its own: one that is started here counts our memory of then as its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
        apart.submit(write, number, texts).result()


def main(runs: Sequence[str] = RUNS) -> None:
    """Make the texts up, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("runs", nargs="*", default=runs, metavar="TEXTS:WORKERS")
    asked = [tuple(map(int, run.split(":"))) for run in parser.parse_args().runs]
    with tempfile.TemporaryDirectory() as folder:
        for number, workers in asked:
            texts = Path(folder) / f"{number}.parquet"
            if not texts.exists():
                _make(number, texts)
            measure(texts, number, workers)


if __name__ == "__main__":
    main()
