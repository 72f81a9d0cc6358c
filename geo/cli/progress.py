"""Shows what is being done: at every moment on a terminal, now and then elsewhere."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from geo.pipeline import Step

SILENCE = 10.0
"""Seconds of work after which one line is said where there is no terminal: a log shows that something goes on."""


@contextmanager
def progress(*, quiet: bool) -> Iterator["Step"]:
    """Show what is being done, and on a terminal for how long already."""
    if quiet:
        yield lambda _: None
    elif not sys.stderr.isatty():
        yield now_and_then()
    else:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (SpinnerColumn(), TextColumn("{task.description} ...", markup=False), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
            task = shown.add_task("starting", total=None)
            yield lambda what: shown.update(task, description=what)


def now_and_then() -> "Step":
    """Say on standard error what is being done, when nothing was said for long."""
    last = time.monotonic()

    def say(what: str) -> None:
        nonlocal last
        if time.monotonic() - last >= SILENCE:
            click.echo(f"crossborder: {what} ...", err=True)
            last = time.monotonic()

    return say
