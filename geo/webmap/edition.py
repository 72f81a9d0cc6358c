"""What a page is made of, and the tables turned into plain rows in the order of the texts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol, TypeAlias

import geopandas
from shapely.geometry.base import BaseGeometry

from geo.model import Coverage, Document, Extent

Row: TypeAlias = Mapping[str, Any]
"""A value of the tables: properties by name, as in ``places.geojson`` and ``links.geojson``."""


class Shape(Protocol):
    """One shape of the basemap."""

    @property
    def name(self) -> str: ...
    @property
    def names(self) -> Mapping[str, str]: ...
    @property
    def rank(self) -> int: ...
    @property
    def geometry(self) -> BaseGeometry: ...
    @property
    def attrs(self) -> Mapping[str, str]: ...


class Layer(Protocol):
    """The shapes of one sort."""

    @property
    def shapes(self) -> Sequence[Any]: ...


class Basemap(Protocol):
    """What is drawn under the data; see ``geo.basemap``."""

    @property
    def extent(self) -> Extent: ...
    @property
    def layers(self) -> Mapping[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Feature:
    """A place or a link as the page shows it.

    Attributes:
        number: Its place in the list, counted from 1; the same number stands on the still.
        sort: ``place`` or ``link``.
        row: Its properties.
        geometry: Where it is drawn; None for what the texts speak of and nothing may be drawn of.
    """

    number: int
    sort: str
    row: Row
    geometry: BaseGeometry | None

    @property
    def id(self) -> str:
        """Name the feature in addresses."""
        return str(self.row["id"])

    @property
    def kind(self) -> str:
        """Say what sort of thing it is."""
        return str(self.row["kind"])

    @property
    def quotes(self) -> Sequence[Row]:
        """Give the sentences that speak of it."""
        return list(self.row.get("quotes") or ())

    @property
    def is_area(self) -> bool:
        """Tell whether it is a region shown by its name alone."""
        accuracy = self.row.get("accuracy") or {}
        return self.sort == "place" and accuracy.get("class") == "area"


@dataclass(frozen=True)
class Edition:
    """Everything one page shows.

    Attributes:
        language: BCP 47 tag of the page's own words.
        places: One row a place, properties as in ``places.geojson``, EPSG:4326.
        links: One row a link, properties as in ``links.geojson``, EPSG:4326.
        unplaced: Rows of ``unplaced.csv``.
        extent: What the map shows at first.
        credits: Licences and notes that stay in sight.
        url: Where the page will be published, or empty.
        locator: A coarse basemap of a wider region for the inset, or None.
    """

    title: str
    description: str
    language: str
    documents: Sequence[Document]
    places: geopandas.GeoDataFrame
    links: geopandas.GeoDataFrame
    unplaced: Sequence[Row]
    coverage: Coverage
    basemap: Basemap
    extent: Extent
    credits: Sequence[str]
    url: str = ""
    locator: Basemap | None = None

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """Give every feature, numbered in the order in which the texts first speak of it."""
        turn = {document.id: index for index, document in enumerate(self.documents)}

        def first(item: tuple[str, dict[str, Any]]) -> tuple[int, int, str]:
            quotes = item[1].get("quotes") or ()
            stand = min(((turn.get(q["document"], len(turn)), _first_word(q)) for q in quotes), default=(len(turn), 0))
            return (*stand, str(item[1]["id"]))

        found = [("place", row) for row in _rows(self.places)] + [("link", row) for row in _rows(self.links)]
        return tuple(
            Feature(number, sort, row, _drawable(row.pop("geometry")))
            for number, (sort, row) in enumerate(sorted(found, key=first), start=1)
        )

    @cached_property
    def story_countries(self) -> frozenset[str]:
        """Give the countries the features lie in or are, ISO 3166-1 alpha-2."""
        return frozenset(str(f.row["country"]) for f in self.features if f.row.get("country"))


def _first_word(quote: Row) -> int:
    """Give where the first counted word of a quote stands in its text."""
    return min((mention["start"] for mention in quote.get("mentions") or ()), default=quote["start"])


def _rows(frame: geopandas.GeoDataFrame) -> Iterator[dict[str, Any]]:
    """Give each row of a table as a dictionary."""
    names = [str(name) for name in frame.columns]
    columns = [list(frame[name]) for name in frame.columns]
    for values in zip(*columns, strict=True):
        yield {name: None if _missing(value) else value for name, value in zip(names, values, strict=True)}


def _missing(value: object) -> bool:
    """Tell whether a table's cell is empty: pandas writes an absent value as NaN."""
    return value is None or (isinstance(value, float) and value != value)


def _drawable(geometry: BaseGeometry | None) -> BaseGeometry | None:
    """Give the geometry unless there is nothing in it to draw."""
    return None if geometry is None or geometry.is_empty else geometry
