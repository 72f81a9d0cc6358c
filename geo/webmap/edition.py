"""What a page is made of, and the tables turned into plain rows in the order of the texts."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

import geopandas
from shapely.geometry.base import BaseGeometry

from geo.model import Coverage, Document, Extent
from geo.webmap.mercator import frame, grid_for, seen_from, turned, view_of
from geo.webmap.spelling import as_named, as_said, joined
from geo.webmap.words import known_language

Row: TypeAlias = Mapping[str, Any]
"""A value of the tables: properties by name, as in ``places.geojson`` and ``links.geojson``."""


class Shape(Protocol):
    """One shape of the basemap, as ``geo.basemap`` makes it."""

    @property
    def name(self) -> str:
        """The English name, empty where it has none."""

    @property
    def names(self) -> Mapping[str, str]:
        """Name by BCP 47 language tag."""

    @property
    def rank(self) -> int:
        """0 is the most important."""

    @property
    def geometry(self) -> BaseGeometry:
        """WGS84, longitude first."""

    @property
    def attrs(self) -> Mapping[str, str]:
        """What else is known: ``iso`` of a country, ``disputed`` of a border."""


class Layer(Protocol):
    """The shapes of one sort, the most important first."""

    @property
    def shapes(self) -> Sequence[Shape]:
        """All of them."""


class Basemap(Protocol):
    """What is drawn under the data."""

    @property
    def extent(self) -> Extent:
        """What it covers."""

    @property
    def layers(self) -> Mapping[str, Layer]:
        """By name: land, rivers, lakes, divisions, boundaries, railways, countries, towns."""

    @property
    def detail(self) -> float:
        """Degrees; nothing narrower than about this is in the lines."""


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
    def country(self) -> str:
        """Give the country it lies in, or is, ISO 3166-1 alpha-2; nothing for a link."""
        return str(self.row.get("country") or "")

    @property
    def faces(self) -> str:
        """Give the id of the port on the other side of the border, or nothing."""
        return str((self.row.get("faces") or {}).get("id") or "")

    @property
    def is_line(self) -> bool:
        """Tell whether it is drawn as a line."""
        return self.geometry is not None and "Line" in self.geometry.geom_type

    @property
    def quotes(self) -> Sequence[Row]:
        """Give the sentences that speak of it."""
        return list(self.row.get("quotes") or ())

    @property
    def is_area(self) -> bool:
        """Tell whether it is a region shown by its name alone."""
        accuracy = self.row.get("accuracy") or {}
        return self.sort == "place" and accuracy.get("class") == "area"


@dataclass(frozen=True, slots=True)
class Since:
    """What has changed since earlier data: marks and lines, the quotations of those that stay, and their records.

    Attributes:
        name: What the earlier data are called.
    """

    name: str
    added: int
    gone: int
    moved: int
    quotes_added: int
    quotes_gone: int
    quotes_changed: int
    records: int


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """Everything one page shows.

    Attributes:
        language: BCP 47 tag of the page's own words.
        places: One row a place, properties as in ``places.geojson``, EPSG:4326.
        links: One row a link, properties as in ``links.geojson``, EPSG:4326.
        unplaced: Rows of ``unplaced.csv``.
        extent: What the map shows at first.
        credits: Licences and notes in full; the page folds them away where ``credited`` says it shorter.
        url: Where the page will be published, or empty.
        locator: A coarse basemap of a wider region for the inset, or None.
        called: Names of the places that names without a mark could mean, by id.
        credited: Whose work the map is drawn from, in a few words each; stays in sight.
        since: What has changed since earlier data, where somebody wants that said.
        features: Every place and link, numbered in the order in which the texts first speak of it.
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
    credited: Sequence[str] = ()
    called: Mapping[str, str] = field(default_factory=dict)
    since: Since | None = None
    features: tuple[Feature, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Number the features."""
        object.__setattr__(self, "features", _numbered(self))

    @property
    def story_countries(self) -> frozenset[str]:
        """Give the countries the features lie in or are, ISO 3166-1 alpha-2."""
        return frozenset(feature.country for feature in self.features if feature.country)

    @property
    def names(self) -> frozenset[str]:
        """Give every name that anything on the map goes by, in any language."""
        rows = [feature.row for feature in self.features]
        return frozenset(str(name) for row in rows for name in (row["name"], *(row.get("names") or {}).values()))

    @property
    def pairs(self) -> frozenset[str]:
        """Give the ids of the ports whose other side is on this map as well."""
        ids = {feature.id for feature in self.features}
        return frozenset(feature.id for feature in self.features if feature.faces in ids)

    @property
    def view(self) -> Extent:
        """Give what the map shows at first, where the basemap has it: across the antimeridian there are two ways."""
        return turned(view_of(self.extent), self.basemap.extent)

    @property
    def grid(self) -> int:
        """Give the steps around the equator in which the still is drawn."""
        return grid_for(self.basemap.detail)

    @property
    def origin(self) -> tuple[int, int]:
        """Give the grid step all coordinates of the still are counted from."""
        left, top, _, _ = frame(self.view, self.grid)
        return int(left), int(top)


def _numbered(edition: Edition) -> tuple[Feature, ...]:
    """Give every feature, numbered in the order in which the texts first speak of it."""
    turn = {document.id: index for index, document in enumerate(edition.documents)}

    def first(item: tuple[str, dict[str, Any]]) -> tuple[int, int, str]:
        quotes = item[1].get("quotes") or ()
        stand = min(((turn.get(q["document"], len(turn)), _first_word(q)) for q in quotes), default=(len(turn), 0))
        return (*stand, str(item[1]["id"]))

    view = edition.view
    return tuple(
        Feature(number, sort, row, _drawable(row.pop("geometry"), view))
        for number, (sort, row) in enumerate(sorted(_shown(edition), key=first), start=1)
    )


def _shown(edition: Edition) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the sort and the row of each feature, under the name it is shown by."""
    places, links = list(_rows(edition.places)), list(_rows(edition.links))
    language, taken = known_language(edition.language), Counter(str(row["name"]) for row in (*places, *links))
    called = [as_said(row, language, taken) for row in places]
    names = {str(own["id"]): (str(own["name"]), str(row["name"])) for own, row in zip(places, called, strict=True)}
    yield from (("place", row) for row in called)
    yield from (("link", joined(as_named(row, language), names)) for row in links)


def _first_word(quote: Row) -> int:
    """Give where the first counted word of a quote stands in its text."""
    return min((int(mention["start"]) for mention in quote.get("mentions") or ()), default=int(quote["start"]))


def _rows(frame: geopandas.GeoDataFrame) -> Iterator[dict[str, Any]]:
    """Give each row of a table as a dictionary."""
    names = [str(name) for name in frame.columns]
    columns = [list(frame[name]) for name in frame.columns]
    for values in zip(*columns, strict=True):
        yield {name: None if _missing(value) else value for name, value in zip(names, values, strict=True)}


def _missing(value: object) -> bool:
    """Tell whether a table's cell is empty: pandas writes an absent value as NaN."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def _drawable(geometry: BaseGeometry | None, view: Extent) -> BaseGeometry | None:
    """Give the geometry where a view has it, unless there is nothing in it to draw."""
    return None if geometry is None or geometry.is_empty else seen_from(view, geometry)
