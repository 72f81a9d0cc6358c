"""Keeps what the expressions of the lexicons are compiled to from one run to the next."""

from geo import memory
from geo.model.expressions import MACHINE, Code, Shelf, keep_on


def shelve() -> None:
    """Keep it in the user's cache directory from now on, which is opened when the first one is asked for."""
    keep_on(Shelf(_recall, _remember))


def _recall(pattern: str, flags: int) -> Code | None:
    found: Code | None = memory.of_expressions().recall(_key(pattern, flags))
    return found


def _remember(pattern: str, flags: int, code: Code) -> None:
    memory.of_expressions().remember(_key(pattern, flags), code)


def _key(pattern: str, flags: int) -> str:
    return memory.key(MACHINE, str(int(flags)), pattern)
