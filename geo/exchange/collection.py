"""What every format is made of: the features of a build, and how they and their sources are named on the web."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import geopandas
import shapely
from shapely.geometry.base import BaseGeometry

from geo.model import Document, state_of_words

Values: TypeAlias = Mapping[str, Any]
"""Properties by name, as in ``places.geojson`` and ``links.geojson``."""

PLACE, LINK = "place", "link"
GEONAMES, WIKIDATA = "https://sws.geonames.org/{}/", "http://www.wikidata.org/entity/{}"
"""How the two gazetteers name a place in linked data."""


@dataclass(frozen=True, slots=True)
class Feature:
    """A place or a link.

    Attributes:
        sort: ``place`` or ``link``.
        properties: As in the GeoJSON.
        geometry: WGS84, longitude first; None where nothing may be drawn.
    """

    sort: str
    properties: Values
    geometry: BaseGeometry | None

    @property
    def id(self) -> str:
        """Name the feature."""
        return str(self.properties["id"])

    @property
    def name(self) -> str:
        """Give its main name."""
        return str(self.properties["name"])

    @property
    def kind(self) -> str:
        """Say what sort of thing it is."""
        return str(self.properties["kind"])

    @property
    def quotes(self) -> Sequence[Values]:
        """Give the sentences that speak of it."""
        return list(self.properties["quotes"])

    @property
    def record(self) -> Values | None:
        """Give what is on record."""
        found: Values | None = self.properties["record"]
        return found

    @property
    def state(self) -> str:
        """Give the status a line is drawn in: what is on record where anything is, else what the texts say."""
        recorded = state_of_words(str((self.record or {}).get("status") or ""))
        return recorded or state_of_words(str(self.properties.get("status") or ""))

    @property
    def elsewhere(self) -> list[str]:
        """Give the addresses of the same place in GeoNames and Wikidata, as far as known."""
        numbers = self.properties.get("identifiers", {})
        patterns = {"geonames": GEONAMES, "wikidata": WIKIDATA}
        return [pattern.format(numbers[name]) for name, pattern in patterns.items() if numbers.get(name)]


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """The features of one build.

    Attributes:
        url: Where the map of all texts is published, or empty.
        documents: In reading order.
        places: As in ``places.geojson``, EPSG:4326.
        links: As in ``links.geojson``, EPSG:4326.
        credits: Whose work it is made of, with licences.
    """

    title: str
    description: str
    url: str
    documents: tuple[Document, ...]
    places: geopandas.GeoDataFrame
    links: geopandas.GeoDataFrame
    credits: tuple[str, ...] = ()

    @property
    def features(self) -> list[Feature]:
        """Give the places, then the links, each in the order of first mention."""
        return [*_features(PLACE, self.places), *_features(LINK, self.links)]

    def address(self, sort: str, identity: str) -> str:
        """Name a feature on the web: its permalink on the published map, or a name that needs no publishing."""
        return f"{self.url}#feature={identity}" if self.url else f"urn:crossborder:{sort}:{identity}"


def _features(sort: str, frame: geopandas.GeoDataFrame) -> Iterator[Feature]:
    columns = [str(column) for column in frame.columns if column != "geometry"]
    for *values, geometry in frame[[*columns, "geometry"]].itertuples(index=False, name=None):
        yield Feature(sort, dict(zip(columns, map(_cell, values), strict=True)), geometry)


def _cell(value: object) -> object:
    """Give a value of a table; pandas writes an absent one as NaN."""
    return None if isinstance(value, float) and math.isnan(value) else value


def source_of(quote: Values) -> str:
    """Name the document of a quote: its address, or, where it has none, the hash of its bytes."""
    return str(quote["url"]).split("#", maxsplit=1)[0] or stored(quote)


def stored(quote: Values) -> str:
    """Name just the bytes the offsets of a quote are counted in."""
    return f"urn:sha256:{quote['sha256']}"


def citation(quote: Values) -> str:
    """Say in one line where a quote stands: publisher, date, title."""
    where = f"{quote['publisher']} ({quote['published']})" if quote["published"] else str(quote["publisher"])
    return f"{where}: {quote['title']}" if where else str(quote["title"])


def geojson(geometry: BaseGeometry) -> dict[str, Any]:
    """Give a geometry as RFC 7946 writes it."""
    written: dict[str, Any] = json.loads(shapely.to_geojson(geometry))
    return written


def as_json(value: object) -> str:
    """Write a nested value into one cell; what is not ASCII stays as it is."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
