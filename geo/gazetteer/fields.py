"""Turns single fields of a row into values, and keeps the faults found on the way.

This module knows no tables, only what a number, a date or an id looks like.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from geo.gazetteer.tables import Row
from geo.model import Position, Source

Choice = TypeVar("Choice", bound=StrEnum)

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class Fields:
    """Reads the fields of one row; each fault becomes a sentence that names the row."""

    __slots__ = ("_before", "_faults", "_row")

    def __init__(self, row: Row, faults: list[str]) -> None:
        self._row = row
        self._faults = faults
        self._before = len(faults)

    @property
    def sound(self) -> bool:
        """Whether this row has shown no fault so far."""
        return len(self._faults) == self._before

    def fault(self, sentence: str) -> None:
        """Keep a fault of this row."""
        self._faults.append(f"{self._row.where}: {sentence}")

    def slug(self, text: str) -> str:
        """Read an id."""
        if not _SLUG.fullmatch(text):
            self.fault(f"the id '{text}' is not small letters, digits and hyphens.")
        return text

    def country(self, text: str) -> str:
        """Read the code of a country, or nothing."""
        if text and not _COUNTRY.fullmatch(text):
            self.fault(f"the country '{text}' is not a code of two capital letters such as MN.")
        return text

    def date(self, text: str) -> str:
        """Read a year, a month, a day, or nothing."""
        if text and not _DATE.fullmatch(text):
            self.fault(f"'{text}' is not a date such as 2025, 2025-05 or 2025-05-14.")
        return text

    def choice(self, choices: type[Choice], text: str) -> Choice | None:
        """Read one of a fixed set of words."""
        try:
            return choices(text)
        except ValueError:
            self.fault(f"'{text}' is not one of {', '.join(choices)}.")
            return None

    def number(self, column: str, text: str, low: float, high: float) -> float | None:
        """Read a number within its limits; an empty field is none."""
        if not text:
            return None
        try:
            value = float(text)
        except ValueError:
            self.fault(f"{column} '{text}' is not a number.")
            return None
        if low <= value <= high:
            return value
        self.fault(f"{column} {text} is not between {low:g} and {high:g}.")
        return None

    def position(self, longitude: str, latitude: str) -> Position | None:
        """Read both coordinates, or neither."""
        east = self.number("longitude", longitude, -180, 180)
        north = self.number("latitude", latitude, -90, 90)
        if bool(longitude) != bool(latitude):
            self.fault("a position has both a longitude and a latitude.")
        return None if east is None or north is None else Position(east, north)

    def source(self, text: str, known: Mapping[str, Source]) -> Source | None:
        """Find a source by its id, or take a sentence for a citation of its own.

        A table of a workspace may cite in place, since only the built-in tables have a
        ``sources.csv``; a single word is taken for an id, so that a slip of the pen is told.
        """
        if text in known:
            return known[text]
        if " " in text:
            return Source(self._row.where, text)
        self.fault(f"'{text}' is not the id of a source, nor a citation.")
        return None
