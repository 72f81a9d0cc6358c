"""The world, compiled: names found in a text, and places by their ids. It does not know how it was compiled."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import marisa_trie

from geo.gazetteer.world import layout
from geo.gazetteer.world.capitals import capitals
from geo.gazetteer.world.gathering import LABELS
from geo.gazetteer.world.hanzi import simplified
from geo.gazetteer.world.sources import source_of
from geo.gazetteer.world.spellings import LONGEST
from geo.model import Match, Name, Place, PlaceKind, Position, fold

_WINDOW = LONGEST + 8
"""Code points a name may take in a text; a grammatical case can be longer than the name."""


@dataclass(frozen=True, slots=True)
class World:
    """Every name of the world's places, ready to be found in a text."""

    trie: marisa_trie.Trie
    columns: layout.Columns

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Map a compiled world into memory."""
        trie = marisa_trie.Trie()
        trie.mmap(str(folder / layout.TRIE))
        return cls(trie, layout.read_columns(folder / layout.COLUMNS))

    def spans(self, folded: str, start: int) -> list[tuple[int, int]]:
        """Give where every name that begins at ``start`` ends, and its number, longest first.

        Cheaper than ``matches``; ``names`` turns a number into names. A name in Latin letters that goes on as a
        longer word is left out: no ending of a case follows it.
        """
        window = folded[start : start + _WINDOW]
        found = []
        for key, number in self.trie.iter_prefixes_with_ids(window):
            size = len(key)
            if window[size - 1] < "\u0250" and window[size : size + 1].isalpha() and window[size] < "\u0250":
                continue
            found.append((start + size, number))
        found.reverse()
        return found

    def matches(self, folded: str, start: int) -> Sequence[Match]:
        """Give every name that begins at ``start`` of a folded text in simplified characters, longest first."""
        return [Match(end, self.names(number)) for end, number in self.spans(folded, start)]

    def begins(self, folded: str) -> bool:
        """Tell whether any name begins with these letters."""
        return next(self.trie.iterkeys(folded), None) is not None

    def names(self, number: int) -> tuple[Name, ...]:
        """Build the names of the spelling of this number, that of the best known place first."""
        numbers, raw = self.columns.numbers, self.columns.raw
        text = _text(raw["texts"], numbers["text_bounds"], number)
        return tuple(
            Name(
                self._id(posting >> layout.ROW_SHIFT),
                text,
                layout.LANGUAGES[posting >> layout.LANGUAGE_SHIFT & layout.LANGUAGE_MASK],
                bool(posting & layout.STRONG_BIT),
            )
            for posting in self._postings(number)
        )

    def place(self, id: str) -> Place:
        """Give the place of an id.

        Raises:
            KeyError: There is no such place in the world.
        """
        row = self._row(id)
        if row is None:
            raise KeyError(id)
        return self._place(row)

    def places_named(self, name: str) -> tuple[Place, ...]:
        """Give every place of this name, the best known first; none where nobody is called so."""
        number = self.trie.get(fold(simplified(name)))
        return () if number is None else tuple(self._place(row) for row in self._rows(number))

    def division_of(self, geonames: int) -> str:
        """Give the id of the first-level division of the town with a number of GeoNames, or nothing."""
        column, regions = self.columns.numbers["geonames"], self.columns.numbers["region"]
        row = bisect_left(column, geonames, lo=self._slugs)
        known = row < len(column) and column[row] == geonames and regions[row] != layout.NO_REGION
        return self._id(regions[row]) if known else ""

    def __contains__(self, id: object) -> bool:
        """Say whether the world has a place of this id."""
        return isinstance(id, str) and self._row(id) is not None

    def __len__(self) -> int:
        """Give how many places the world has."""
        return len(self.columns.numbers["geonames"])

    def _postings(self, number: int) -> memoryview:
        """Give the postings of a spelling."""
        bounds = self.columns.numbers["posting_bounds"]
        return self.columns.numbers["postings"][bounds[number] : bounds[number + 1]]

    def _rows(self, number: int) -> list[int]:
        """Give the rows of the places a spelling names."""
        return [posting >> layout.ROW_SHIFT for posting in self._postings(number)]

    def _id(self, row: int) -> str:
        """Give the id of a row's place: a slug of the tables, or one made from name, country and GeoNames' number."""
        numbers = self.columns.numbers
        if row < self._slugs:
            return _text(self.columns.raw["slugs"], numbers["slug_bounds"], row)
        return f"{slug(self._labels(row)[0])}-{self._country(row).lower()}-{numbers['geonames'][row]}"

    def _row(self, id: str) -> int | None:
        """Find the row of an id by halving."""
        number = id.rpartition("-")[2]
        if number.isdecimal() and number.isascii():
            column = self.columns.numbers["geonames"]
            row = bisect_left(column, int(number), lo=self._slugs)
            if row < len(column) and self._id(row) == id:
                return row
        row = bisect_left(range(self._slugs), id, key=self._id)
        return row if row < self._slugs and self._id(row) == id else None

    @property
    def _slugs(self) -> int:
        """Give how many rows have a slug of the tables; they come first, by slug."""
        return len(self.columns.numbers["slug_bounds"]) - 1

    def _country(self, row: int) -> str:
        """Give the country of a row, ISO 3166-1 alpha-2."""
        return self.columns.words["countries"][self.columns.numbers["country"][row]]

    def _labels(self, row: int) -> list[str]:
        """Give the main names of a row's place, in the order of ``LABELS``."""
        return _text(self.columns.raw["labels"], self.columns.numbers["label_bounds"], row).split("\t")

    def _place(self, row: int) -> Place:
        """Build the place of a row."""
        numbers = self.columns.numbers
        names = {tag: name for tag, name in zip(LABELS, self._labels(row), strict=True) if name}
        region = numbers["region"][row]
        geonames = str(numbers["geonames"][row] or "")
        return Place(
            id=self._id(row),
            name=names["en"],
            kind=PlaceKind(layout.KINDS[numbers["kind"][row]]),
            country=self._country(row),
            position=Position(numbers["longitude"][row] / layout.DEGREE, numbers["latitude"][row] / layout.DEGREE),
            uncertainty_km=numbers["radius"][row] / layout.KILOMETRE or None,
            source=source_of(self.columns.words["sources"][numbers["source"][row]], geonames),
            names=names,
            region="" if region == layout.NO_REGION else self._id(region),
            population=numbers["population"][row],
            seat_of=capitals().get(geonames, ""),
            geonames=geonames,
        )


def slug(name: str) -> str:
    """Spell a name in small ASCII letters, digits and dashes; empty where it has none of them."""
    bare = fold(name).replace("'", "")
    return re.sub("[^a-z0-9]+", "-", bare).strip("-")


def _text(content: memoryview, bounds: memoryview, number: int) -> str:
    """Give one of the texts of a column."""
    return str(content[bounds[number] : bounds[number + 1]], "utf-8")
