"""Turns a corpus, up to millions of texts, into tables, figures and a summary, on as many processes as there are.

A front like the command line: it knows the pipeline, which reads one text, and no stage. It needs the extra
``crossborder-map[cluster]``; the workers of a cluster need it too.

::

    inputs -> slices -> texts -> rows -> tables     each batch, by a worker
              sorting, totals -> summary, plots    when all are done
"""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from geo.model import CrossborderError

if TYPE_CHECKING:
    from geo.corpus.foreman import State
    from geo.corpus.summary import Summary
    from geo.pipeline import Step

__all__ = ["NEEDED", "read_corpus"]

NEEDED = ("dask", "distributed", "fsspec", "matplotlib", "pyarrow")
"""What the extra brings."""


def read_corpus(
    address: str,
    folder: str | Path,
    *,
    scheduler: str = "",
    workers: int | None = None,
    told: "Callable[[State], None]" = lambda _: None,
    step: "Step" = lambda _: None,
) -> "Summary":
    """Read the texts at an address and write tables, figures and a summary into a folder.

    Args:
        address: A folder, a glob, or a Parquet or JSON Lines table of texts, as fsspec understands it.
        folder: Where to write: new, empty, or of an earlier run of the same, which is then continued.
        scheduler: Address of a Dask scheduler; without one, processes are started on this machine.
        workers: How many processes to start; as many as there are cores where nothing is said.
        told: Told how far it is, after each batch.
        step: Told what is done before the first and after the last.

    Raises:
        InputError: The address or the folder cannot be used.
        CrossborderError: The extra is not installed, or the cluster cannot be used or is gone; what was read stays.
    """
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise CrossborderError(f"reading a corpus needs {', '.join(missing)}: pip install 'crossborder-map[cluster]'.")
    from geo.corpus.run import run

    return run(address, Path(folder), scheduler, workers, told, step)
