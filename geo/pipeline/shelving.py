"""Keeps what the expressions of the lexicons are compiled to from one run to the next."""

from functools import cache

from geo import memory
from geo.model.expressions import MACHINE, Code, Shelf, keep_on


@cache
def shelve() -> None:
    """Keep it in the user's cache directory from now on; once is enough."""
    kept = memory.of_expressions()

    def recall(pattern: str, flags: int) -> Code | None:
        found: Code | None = kept.recall(_key(pattern, flags))
        return found

    def remember(pattern: str, flags: int, code: Code) -> None:
        kept.remember(_key(pattern, flags), code)

    keep_on(Shelf(recall, remember))


def _key(pattern: str, flags: int) -> str:
    return memory.key(MACHINE, str(int(flags)), pattern)
