"""Turns the world tables beside this module into entries."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from geo.gazetteer.world.entries import Entry


@dataclass(frozen=True, slots=True)
class Tables:
    """What the world tables say.

    Attributes:
        regions: Id of the first-level division by country and GeoNames' code of it.
        common: Folded words that are no names by themselves.
    """

    entries: tuple[Entry, ...]
    regions: Mapping[tuple[str, str], str]
    common: frozenset[str]


def read(folder: Path) -> Tables:
    """Read the tables."""
    return Tables((), {}, frozenset())
