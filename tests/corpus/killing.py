"""Loaded into each worker of a test: a text that says POISON kills the process that reads it."""

import os
import signal
from collections.abc import Callable

from geo.model import Document
from geo.pipeline import Reading
from geo.pipeline.alone import Reader


def deadly(whole: Callable[[Reader, Document], Reading]) -> Callable[[Reader, Document], Reading]:
    """Give a way to read a text, or to die of it."""

    def read_or_die(reader: Reader, text: Document) -> Reading:
        if "POISON" in text.text:
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(reader, text)

    return read_or_die


if Reader.read.__name__ == "read":  # a worker loads this more than once
    setattr(Reader, "read", deadly(Reader.read))  # noqa: B010  # to the checker of types, a function is no method
