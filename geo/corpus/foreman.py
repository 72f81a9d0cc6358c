"""Has batches read by the workers of a Dask cluster, and sees to those whose worker dies. It reads nothing itself.

A few batches more than there are hands are given out at a time, and only counts come back: neither the scheduler nor
this process grows with the corpus. What is there already is not read again, so a run that ended early goes on where
it was.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from distributed import Client, Future, KilledWorker, as_completed, wait

from geo.corpus import tables
from geo.corpus.inputs import Batch
from geo.corpus.reading import Tally, read_batch, try_text
from geo.model import CrossborderError

AHEAD = 2
"""Batches given out for each hand: one it works at, and one that waits for it."""
TRIES = 3
"""How often a batch is begun anew whose workers died though none of its texts kills one alone."""
RETRIES = 3
"""How often something is done again after the network or a disk failed."""


@dataclass(frozen=True, slots=True)
class State:
    """How far a run is.

    Attributes:
        batches: That are done.
        kept: Of these, how many had been done before.
        read: Texts read by this run.
        bad: Texts of this run that cannot be read.
        workers: That there are now.
    """

    batches: int = 0
    kept: int = 0
    read: int = 0
    bad: int = 0
    workers: int = 0


Told = Callable[[State], None]


class Foreman:
    """Gives batches out, and sees to those whose worker died.

    Attributes:
        client: Of the cluster.
        folder: Where the tables are.
        state: How far the run is.
        names: Of the parts, done or given out.
        at_work: What was given out and did not come back yet.
    """

    def __init__(self, client: Client, folder: Path, told: Told) -> None:
        self.client = client
        self.folder = folder
        self.told = told
        self.state = State()
        self.names: set[str] = set()
        self.at_work: dict[Future[Tally], Batch] = {}

    def see_to(self, batches: Iterable[Batch]) -> set[str]:
        """Have every batch read, and give the names of the parts."""
        waiting, done = self._undone(batches), as_completed()
        self._give_out(waiting, done)
        while self.at_work:
            future = next(done)
            batch = self.at_work.pop(future)
            try:
                tally = future.result()
            except KilledWorker:
                tally = self._carefully(batch)
            self._count(tally)
            self._give_out(waiting, done)
        return self.names

    def _undone(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        """Give the batches that are not done yet."""
        for batch in batches:
            self.names.add(batch.name)
            if tables.key_of(self.folder / tables.PER_BATCH[-1] / batch.name) == batch.key:
                self.state = replace(self.state, batches=self.state.batches + 1, kept=self.state.kept + 1)
            else:
                yield batch

    def _give_out(self, waiting: Iterator[Batch], done: as_completed) -> None:
        """Give out as many batches as there are hands for."""
        hands = self.client.nthreads()
        self.state = replace(self.state, workers=len(hands))
        for batch in islice(waiting, max(0, AHEAD * max(1, sum(hands.values())) - len(self.at_work))):
            future = self._submit(batch, frozenset())
            self.at_work[future] = batch
            done.add(future)

    def _submit(self, batch: Batch, deadly: frozenset[int]) -> Future[Tally]:
        return self.client.submit(read_batch, batch, str(self.folder), deadly, pure=False, retries=RETRIES)

    def _carefully(self, batch: Batch) -> Tally:
        """Read a batch whose workers died again and again, without the texts that kill them.

        Each text is tried alone while nothing else is at work, so that no text dies of its neighbour.

        Raises:
            CrossborderError: The workers die of the batch, but of none of its texts.
        """
        wait(list(self.at_work))
        deadly = frozenset(self._deadly(batch))
        for _ in range(TRIES):
            try:
                tally: Tally = self._submit(batch, deadly).result()
            except KilledWorker:
                continue
            return tally
        raise CrossborderError(
            f"the workers die of part {batch.number}, though of none of its texts; they may need more memory."
            " What was read is kept: the same command goes on from here."
        )

    def _deadly(self, batch: Batch) -> Iterator[int]:
        """Give the numbers of the texts in a batch that kill the process that reads them."""
        number = 0
        while True:
            try:
                if not self.client.submit(try_text, batch, number, pure=False, retries=RETRIES).result():
                    return
            except KilledWorker:
                yield number
            number += 1

    def _count(self, tally: Tally) -> None:
        """Count what was done, and tell."""
        state = self.state
        self.state = replace(state, batches=state.batches + 1, read=state.read + tally.read, bad=state.bad + tally.bad)
        self.told(self.state)
