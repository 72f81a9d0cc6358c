"""Keeps Ctrl-C, which a terminal sends to every process of a command, from the processes that a command starts.

It is for the one that started them to end them. It does not know what they are for.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker


@contextmanager
def deaf() -> Iterator[None]:
    """Keep Ctrl-C from the processes started meanwhile, and by the threads started meanwhile, for all their life.

    This process hears what comes meanwhile at the end: broken off in the middle of starting another, it would not know
    that one, and could not end it.
    """
    if not hasattr(signal, "pthread_sigmask"):  # as on Windows
        yield
        return
    resource_tracker.ensure_running()  # which would undo it, were it started later
    with _put_off():
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _put_off() -> Iterator[None]:
    """Let Ctrl-C break off this process only at the end.

    A mask alone, which is that of a thread, does not: any other thread can take the signal in the main thread's place.
    """
    if threading.current_thread() is not threading.main_thread():  # it breaks off no other one
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if came:
            signal.raise_signal(signal.SIGINT)
