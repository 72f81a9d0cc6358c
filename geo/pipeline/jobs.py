"""Spreads the making of texts over processes, where there are enough of them to make that worth while."""

import multiprocessing
import os
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.context import BaseContext

from geo import gazetteer
from geo.interrupts import deaf
from geo.model import CrossborderError, Document, InputError, Ruling
from geo.pipeline.reading import Desk, Reading, Step, desk_without, scripts_of
from geo.pipeline.single import Single, make

WORTH = 8
"""Texts for each process that make up for its start: one takes about as long as making six (``benchmarks.many``)."""


@dataclass(frozen=True, slots=True)
class Task:
    """A text to be made, and what was read out of it if that is known."""

    text: Document
    reading: Reading | None


Result = Single | InputError
"""What was made of a text, or what is wrong with it."""
Known = tuple[gazetteer.Gazetteer, tuple[Ruling, ...], AbstractSet[str], str]
"""What a process begins with: tables, rulings, the scripts of its texts, and the address the maps are published at."""


def jobs_for(tasks: int, asked: int | None) -> int:
    """Give the number of processes: as many as asked for, else one for each core that has enough to do."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(tasks, asked) if asked else min(cores, tasks // WORTH))


def results(tasks: Sequence[Task], at: Desk, home: str, jobs: int, step: Step) -> Iterator[tuple[Document, Result]]:
    """Make every text, in this process or in several; they come as they are done.

    Raises:
        CrossborderError: A process was ended from outside.
        VerbatimError: A quote does not stand in its document.
    """
    if jobs > 1:
        yield from _spread(tasks, at, home, jobs, step)
        return
    for number, task in enumerate(tasks, 1):
        count = f" ({number} of {len(tasks)})" if len(tasks) > 1 else ""
        yield task.text, _result(task, at, home, lambda what, count=count: step(what + count))  # type: ignore[misc]


def _result(task: Task, at: Desk, home: str, step: Step = lambda _: None) -> Result:
    """Make one text; what is wrong with it is told together with what is wrong with the others."""
    try:
        return make(task.text, at, home, task.reading, step)
    except InputError as error:
        return error


def _spread(tasks: Sequence[Task], at: Desk, home: str, jobs: int, step: Step) -> Iterator[tuple[Document, Result]]:
    """Make texts in processes of their own."""
    step(f"starting {jobs} processes")
    known = (at.tables, at.rulings, scripts_of(task.text for task in tasks), home)
    with _processes(jobs, known) as pool:
        with deaf():
            waiting = {pool.submit(_in_process, task): task.text for task in tasks}
        try:
            for done, future in enumerate(as_completed(waiting), 1):
                result = future.result()
                step(f"made {waiting[future].file} ({done} of {len(tasks)})")
                yield waiting[future], result
        except BrokenProcessPool as error:
            raise CrossborderError(_broken(waiting, jobs)) from error


def _broken(waiting: Mapping[Future[Result], Document], jobs: int) -> str:
    """Say which texts were at work when a process was ended; a pool hands out one text more than it has processes."""
    left = [text.file for future, text in waiting.items() if not future.done() or future.exception()][: jobs + 1]
    return f"a process was ended from outside, for want of memory perhaps, with one of these texts: {', '.join(left)}."


@contextmanager
def _processes(jobs: int, known: Known) -> Iterator[ProcessPoolExecutor]:
    """Open a pool of processes; when something goes wrong, or the person breaks off, they are ended at once."""
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, _starter(), initializer=_begin, initargs=known)
    try:
        yield pool
    except BaseException:
        for process in set(multiprocessing.active_children()) - others:
            process.kill()  # they write nothing, so nothing is left half written
        pool.shutdown(cancel_futures=True)
        raise
    pool.shutdown()


def _starter() -> BaseContext:
    """Give what starts processes: a process that has imported everything once and is copied, where there is such."""
    if "forkserver" not in multiprocessing.get_all_start_methods():  # as on Windows
        return multiprocessing.get_context("spawn")
    starter = multiprocessing.get_context("forkserver")
    starter.set_forkserver_preload([__name__])
    return starter


_HERE: dict[str, tuple[Desk, str]] = {}
"""What a process works with, from its beginning to its end."""


def _begin(tables: gazetteer.Gazetteer, rulings: tuple[Ruling, ...], used: AbstractSet[str], home: str) -> None:
    """Begin a process."""
    _HERE["desk"] = desk_without(tables, rulings, used), home


def _in_process(task: Task) -> Result:
    """Make one text with what the process began with."""
    return _result(task, *_HERE["desk"])
