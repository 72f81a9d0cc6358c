"""Connects to a Dask cluster, or starts one on this machine. It does not know what is done there."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from pathlib import Path

import dask
from distributed import Client, LocalCluster

from geo.interrupts import deaf
from geo.model import CrossborderError

PROGRAM = "crossborder-map"
_SETTINGS = {
    "distributed.deploy.lost-worker-timeout": "365 days",
    "distributed.worker.profile.enabled": False,
}
"""For processes started here. One that died and is started again is never given up: Dask gives it 15 seconds, and a
slow start takes more. No worker keeps, second by second, what it was at: that grows for an hour."""
PATIENCE = 60
"""Seconds until somebody else's scheduler, and its first worker, must have answered."""


@contextmanager
def connected(scheduler: str, workers: int | None, shared: Path) -> Iterator[Client]:
    """Give a client of a cluster.

    Args:
        scheduler: Where its scheduler is; without one, processes are started here, and ended afterwards.
        workers: How many processes to start; as many as there are cores where nothing is said.
        shared: A file that every worker must see.

    Raises:
        CrossborderError: Nobody answers there, or a worker has another program or does not see the file.
    """
    if not scheduler:
        with started(workers) as cluster, Client(cluster) as client:
            yield client
        return
    try:
        client = Client(scheduler, timeout=PATIENCE)
    except (OSError, ValueError) as error:
        raise CrossborderError(f"{scheduler}: no Dask scheduler answers there.") from error
    with client:
        _hold(client, scheduler, shared)
        yield client


@contextmanager
def started(workers: int | None) -> Iterator[LocalCluster]:
    """Start processes on this machine, one thread each, since reading keeps a core busy; they say nothing.

    Args:
        workers: How many; as many as there are cores where nothing is said.
    """
    with dask.config.set(_SETTINGS), ExitStack() as stack:
        with deaf():
            cluster = LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                dashboard_address=":0",  # any port that is free: another cluster may have the usual one
                silence_logs=logging.CRITICAL,
            )
            stack.enter_context(cluster)  # in here, so that it is ended where Ctrl-C came meanwhile
        yield cluster


def _hold(client: Client, scheduler: str, shared: Path) -> None:
    """Hold every worker against what it needs.

    Raises:
        CrossborderError: One has not got it, or there is none.
    """
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        raise CrossborderError(f"{scheduler}: no worker has joined this scheduler.") from error
    own = version(PROGRAM)
    found = client.run(_state, str(shared.resolve()), on_error="return")
    for worker, state in found.items():
        if isinstance(state, BaseException) or state[0] != own:
            other = "none" if isinstance(state, BaseException) else state[0]
            raise CrossborderError(f"{worker}: {PROGRAM} {own} is needed on every worker; there is {other}.")
        if not state[1]:
            raise CrossborderError(
                f"{worker}: the worker does not see {shared}; name a folder that all machines share."
            )


def _state(shared: str) -> tuple[str, bool]:
    """Give which program a worker has, and whether it sees a file."""
    return version(PROGRAM), Path(shared).is_file()
