"""Loads what a command needs. It does not know what that is."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Keep the garbage collector away from what is imported here, now and later.

    All of it stays to the end. Going through it again and again took a quarter of a build of two texts.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
