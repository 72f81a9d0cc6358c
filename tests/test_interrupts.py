"""Ctrl-C is kept from the processes that are started meanwhile, and comes to the one that starts them in the end."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from geo.interrupts import deaf

STARTED_DEAF = """
import signal, subprocess, sys
from multiprocessing import resource_tracker
from geo.interrupts import deaf

with deaf():
    resource_tracker.ensure_running()  # as the first process does that is started
    subprocess.run([sys.executable, "-c", "import signal; print(signal.SIGINT in signal.pthread_sigmask(0, []))"])
print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, []))
"""


@pytest.fixture(autouse=True)
def _hearing() -> Iterator[None]:
    """Hear Ctrl-C as a program does at a terminal, whatever runs the tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def another_thread() -> Iterator[None]:
    """Have a thread, as every numerical library does, that the system may give a signal to."""
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    yield
    over.set()
    thread.join()


def start_while_ctrl_c_comes(done: list[str]) -> None:
    """Begin to start something, and say so when it is started."""
    with deaf():
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.05)  # long enough to be broken off in
        done.append("started")


@pytest.mark.usefixtures("another_thread")
def test_what_is_being_started_is_started_before_ctrl_c_is_heard() -> None:
    """It breaks off at the end and not in the middle, though another thread takes the signal."""
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        start_while_ctrl_c_comes(done)
    assert done == ["started"]


def test_without_ctrl_c_nothing_is_heard_and_afterwards_it_is_heard_at_once() -> None:
    """Everything is as before."""
    with deaf():
        pass
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_what_goes_wrong_meanwhile_is_told() -> None:
    """A fault in starting is the fault that is seen."""
    with pytest.raises(OSError, match="no more processes"), deaf():
        raise OSError("no more processes")


def test_a_process_started_meanwhile_never_hears_ctrl_c() -> None:
    """Not even where starting it starts another first, which lets go of the signal; the starter hears it again."""
    told = subprocess.run([sys.executable, "-c", STARTED_DEAF], check=True, capture_output=True, text=True)
    assert told.stdout.split() == ["True", "False"]
