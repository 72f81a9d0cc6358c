"""Shows on a terminal what is being done."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geo.pipeline import Step


@contextmanager
def progress(*, quiet: bool) -> Iterator["Step"]:
    """Show on a terminal what is being done; in a pipe, nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("starting") as status:
        yield lambda what: status.update(f"{what} ...")
