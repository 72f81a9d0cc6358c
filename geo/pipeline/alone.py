"""Reads texts that lie in no workspace, one at a time. It does not know where they come from.

What is at hand is the same for every one of them, so it is made ready once in a process.
"""

from dataclasses import dataclass, replace

from geo import documents, features, gazetteer
from geo.documents import SUFFIXES
from geo.model import Document
from geo.pipeline.editing import library, outlines
from geo.pipeline.reading import Desk, Reading, Step, desk_without, opened_world, read

__all__ = ["SUFFIXES", "Reader", "document", "opened_world", "reader"]

SCRIPTS = frozenset({"latin", "cyrillic", "han"})
document = documents.document


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one text after another.

    Attributes:
        desk: What is known.
        shelves: What features are made with, but for the text.
    """

    desk: Desk
    shelves: features.Library

    def read(self, text: Document) -> Reading:
        """Read one text, without rulings."""
        return read(text, self.desk)

    def located(self, place: str) -> features.Feature:
        """Give what a place is and where, as in ``places.geojson``."""
        return features.located(self.desk.places[place])

    def links(self, reading: Reading) -> list[features.Feature]:
        """Give the links a text speaks of, with their quotes, as in ``links.geojson``."""
        own = outlines(reading.links, self.desk.places)
        shelves = replace(self.shelves, documents={reading.document.id: reading.document}, outlines=own)
        return [features.link_row(link, shelves) for link in reading.links]


def reader(step: Step = lambda _: None) -> Reader:
    """Make everything ready for texts in any script.

    Args:
        step: Told what takes time: at the first use, and after an update, the names of the world are indexed.
    """
    tables = gazetteer.load()
    desk = desk_without(tables, (), SCRIPTS, opened_world(step))
    return Reader(desk, library({}, (), tables, desk.places))
