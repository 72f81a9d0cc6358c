"""An edition too large for the ordinary page: the fixture's places and links, and many more with hostile sentences."""

import dataclasses
from functools import cache
from typing import Any

import geopandas
import pandas
from shapely.geometry import Point

from geo.model import Coverage, Document, Extent
from geo.webmap import Edition
from tests.webmap.fixture import edition
from tests.webmap.hostile import HOSTILE
from tests.webmap.test_verbatim import hostile_edition

ADDED = 600
"""Places beside those of the fixture; enough to make it an archive."""
CLOSE = 40
"""Places of these that lie next to each other."""
MANY = 2345
"""Sentences about one of them, which has more than a piece holds."""
TEXTS = 300
"""Texts beside those of the fixture; more than one piece of them."""


@cache
def calm() -> dict[str, Any]:
    """Give a place to make others of."""
    return dict(hostile_edition("Calm.").places.iloc[0])


def text(number: int) -> Document:
    """Give one of the texts the added places are quoted from."""
    return Document(
        id=f"text-{number}",
        file=f"seeds/text-{number}.txt",
        text="",
        sha256=f"{number:064x}",
        title=f"Report number {number}",
        publisher="The Ledger",
        published="2024-05-01",
        url=f"https://news.example/{number}",
    )


def quote(words: str, number: int, start: int) -> dict[str, Any]:
    """Give a sentence of one of them."""
    source = text(number)
    row: dict[str, Any] = calm()["quotes"][0]
    return row | {
        "document": source.id,
        "exact": words,
        "start": start,
        "end": start + len(words),
        "mentions": [{"start": start, "end": start + 1, "exact": words[:1]}],
        "url": source.url,
        "fragment_url": f"{source.url}#:~:text=own",
        "records": [],
        "ruling": None,
    }


def place(number: int) -> dict[str, Any]:
    """Give one of the added places: one with very many sentences, each other with one hostile and one calm."""
    hostile = list(HOSTILE.values())[number % len(HOSTILE)]
    if number == 0:
        said = [quote(f"Sentence {turn} of very many.", turn % TEXTS, turn * 100) for turn in range(MANY)]
    else:
        said = [quote(hostile, number % TEXTS, number), quote(f"Žlutý kůň {number} ran.", number % TEXTS, 9000)]
    return calm() | {
        "id": "the-busy-place" if number == 0 else f"Place/{number}",
        "name": "The Busy Place" if number == 0 else f"Place {number}",
        "names": {"en": f"Place {number}", "zh": f"第{number}处"},
        "record": None,
        "ruling": None,
        "traits": [],
        "accuracy": {"class": "near", "radius_km": 5.0, "source": {"id": "s", "citation": "Survey", "url": ""}},
        "quotes": said,
        "geometry": Point(75 + number / 50, 30)
        if number < CLOSE
        else Point(70 + number % 40 * 1.1, 20 + number // 40 * 2.2),
    }


@cache
def archive_edition() -> Edition:
    """Give the edition."""
    small = edition()
    added = geopandas.GeoDataFrame([place(number) for number in range(ADDED)], geometry="geometry", crs="EPSG:4326")
    unplaced = tuple(
        {
            "document": "text-1",
            "start": 0,
            "end": 6,
            "exact": f"Nowhere {number}",
            "outcome": "unknown",
            "reason": "no such place",
            "candidates": "",
            "sentence": f"Nowhere {number} is not here.",
        }
        for number in range(850)
    )
    return dataclasses.replace(
        small,
        title="An archive",
        places=pandas.concat([small.places, added], ignore_index=True),
        documents=(*small.documents, *(text(number) for number in range(TEXTS))),
        unplaced=(*small.unplaced, *unplaced),
        coverage=Coverage(5000, 4000, 1000, 0),
        extent=Extent(69.0, 19.0, 118.0, 56.0),
    )
