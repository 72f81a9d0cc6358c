"""Turns what a person points at into a folder of tables, figures and a summary. It knows the order, no text."""

import json
from concurrent.futures import CancelledError
from dataclasses import asdict
from itertools import chain
from pathlib import Path
from typing import Any

from fsspec.core import url_to_fs
from fsspec.implementations.local import LocalFileSystem

from geo import export, memory
from geo.corpus import plots, tables
from geo.corpus.cluster import connected
from geo.corpus.foreman import RETRIES, Foreman, Told
from geo.corpus.inputs import Corpus
from geo.corpus.summary import Summary, summarise
from geo.corpus.totals import gather
from geo.model import CrossborderError, InputError
from geo.pipeline import Step
from geo.pipeline.alone import opened_world

RUN = "run.json"
"""What made a folder of tables; no other input or program may add to it."""


def run(
    address: str,
    folder: Path,
    scheduler: str = "",
    workers: int | None = None,
    told: Told = lambda _: None,
    step: Step = lambda _: None,
) -> Summary:
    """Read the texts at an address and write the tables, the figures and the summary into a folder.

    Args:
        address: A folder, a glob, or a table of texts, as fsspec understands it.
        folder: Where to write; empty, new, or that of an earlier run of the same.
        scheduler: Address of a Dask scheduler; without one, processes are started on this machine.
        workers: How many processes to start; as many as there are cores where nothing is said.
        told: Told how far it is, after each batch.
        step: Told what is done before the first and after the last.

    Raises:
        InputError: The address or the folder cannot be used.
        CrossborderError: The cluster cannot be used, or is gone; what was read stays.
    """
    corpus = Corpus(address)
    batches = corpus.batches()
    first = next(batches)
    _claim(address, folder)
    if not scheduler:  # the processes started here would all wait for one of them to index the names, and say nothing
        opened_world(step)
        step("starting the workers")
    with connected(scheduler, workers, folder / RUN) as client:
        try:
            names = Foreman(client, folder, told).see_to(chain([first], batches))
            for table in tables.PER_BATCH:
                export.keep_only(folder / table, names)
            step("adding up what was read")
            client.submit(gather, str(folder), pure=False, retries=RETRIES).result()
        except CancelledError as error:
            raise CrossborderError(
                "the Dask scheduler is gone. What was read is kept: the same command goes on from here."
            ) from error
    step("drawing the figures")
    made = summarise(folder, corpus.passed_over)
    for name, figure in plots.figures(folder, made).items():
        export.put(folder / "figures" / name, figure)
    export.put(folder / "summary.json", _json(asdict(made)))
    return made


def _claim(address: str, folder: Path) -> None:
    """Make a folder that of this run, unless it is already.

    Raises:
        InputError: There are other things in it, or the tables of another run.
    """
    made_from = {"input": _whole(address), "program": memory.program()}
    known = folder / RUN
    if folder.exists() and not folder.is_dir():
        raise InputError([f"{folder}: this is no folder."])
    if _lies_inside(folder, address):
        raise InputError([f"{folder}: the folder lies inside {address}, so its tables would be read as texts."])
    if known.is_file():
        if (other := _differs(known, made_from)) is not None:
            raise InputError([f"{folder}: the tables there are of {other}; name another folder, or remove this one."])
    elif folder.exists() and any(folder.iterdir()):
        raise InputError([f"{folder}: the folder is not empty, and holds no tables of a corpus; name a new one."])
    else:
        export.put(known, _json(made_from))


def _differs(known: Path, made_from: dict[str, str]) -> str | None:
    """Say what a folder was made from, if that is something else."""
    try:
        found = json.loads(known.read_bytes())
    except ValueError:
        return "nobody knows what"
    if not isinstance(found, dict) or found.get("input") != made_from["input"]:
        return f"another input ({found.get('input') if isinstance(found, dict) else 'unknown'})"
    return None if found == made_from else "another version of the program, whose rows may differ"


def _whole(address: str) -> str:
    """Give an address that means the same from every folder."""
    try:
        system, path = url_to_fs(address)
    except (ValueError, ImportError) as error:
        raise InputError([f"{address}: {error}."]) from error
    return str(system.unstrip_protocol(path))


def _lies_inside(folder: Path, address: str) -> bool:
    """Tell whether a folder of tables would lie among the texts."""
    system, path = url_to_fs(address)
    return isinstance(system, LocalFileSystem) and Path(path).is_dir() and folder.resolve().is_relative_to(Path(path))


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
