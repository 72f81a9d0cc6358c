"""Marks and lines that show, when pressed, what was said of them."""

import math
import warnings
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, TypedDict, Unpack

import geopandas
from shapely.geometry.base import BaseGeometry

from geo.model import state_of_words
from geo.webmap.elements.part import Part
from geo.webmap.lanes import BANDS, aside
from geo.webmap.listing import web_address
from geo.webmap.looks import LINE_KINDS, PLACE_KINDS, slug
from geo.webmap.mercator import anchor

Bounds = list[list[float | None]]
WGS84 = "EPSG:4326"


class Columns(TypedDict, total=False):
    """The columns a table may have beside names and quotes.

    Attributes:
        source: Whose words the quotes are.
        url: Where they stand; only http and https addresses are followed.
        kind: What each row is: a "border port" or a "railway" looks as on our pages, any other like a town or a
            plain line.
        status: A line that is planned or under construction is dashed.
        certainty: A line whose course is "schematic" is dotted.
    """

    source: str
    url: str
    kind: str
    status: str
    certainty: str


class Quoted(Part):
    """Rows of a table, each drawn where it is, with its quotes in a popup.

    A quote is a text; or a list of texts; or, as in our own tables, a list of mappings that have ``exact`` and may have
    ``start``, ``mentions`` (words to mark, by the offsets of their document), ``title``, ``publisher``, ``published``,
    ``url`` (or ``fragment_url``) and ``language``.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()
    otherwise: ClassVar[str] = ""

    def __init__(
        self,
        table: geopandas.GeoDataFrame,
        *,
        quote: str = "text",
        name: str = "name",
        language: str = "",
        layer: str = "",
        **columns: Unpack[Columns],
    ) -> None:
        """Take a table and the names of its columns.

        Args:
            table: Any GeoDataFrame; one without a coordinate reference system is taken for longitude and latitude.
            quote: The column of the quotes.
            name: The column of what each row is called.
            language: BCP 47 tag of the quotes.
            layer: What a ``folium.LayerControl`` calls these; nothing keeps them out of it.
            columns: What else the table says, see ``Columns``.

        Raises:
            KeyError: The table has no such column.
        """
        super().__init__(layer or type(self).__name__, control=bool(layer))
        self.columns: dict[str, str] = {"quote": quote, "name": name, **columns}  # type: ignore[dict-item]  # all are texts
        missing = [column for column in self.columns.values() if column not in table.columns]
        if missing:
            raise KeyError(
                f"the table has no column {', '.join(map(repr, missing))}; it has {', '.join(table.columns)}"
            )
        self.language = language
        self.rows = tuple(self._rows(table if table.crs is None else table.to_crs(WGS84)))

    def data(self) -> dict[str, Any]:
        """Give the rows for the script."""
        return {"rows": [self.drawn(row) for row in self.rows], "language": self.language}

    def drawn(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Give one row for the script."""
        raise NotImplementedError

    def _rows(self, table: geopandas.GeoDataFrame) -> Iterator[dict[str, Any]]:
        """Give what each row that can be drawn says; a warning tells of those that cannot."""
        lost = 0
        for index, geometry in enumerate(table.geometry):
            if geometry is None or geometry.is_empty:
                lost += 1
                continue
            row = {what: table[column].iloc[index] for what, column in self.columns.items()}
            kind = _text(row.get("kind"))
            yield {
                "name": _text(row["name"]),
                "kind": kind,
                "look": slug(kind) if kind in self.kinds else self.otherwise,
                "certainty": "schematic" if _text(row.get("certainty")) == "schematic" else "surveyed",
                "state": state_of_words(_text(row.get("status"))),
                "said": [_quote(each, row) for each in _several(row["quote"])],
                "geometry": geometry,
            }
        if lost:
            warnings.warn(f"{lost} of {len(table)} rows have no geometry and are not drawn", stacklevel=4)

    def _get_self_bounds(self) -> Bounds:
        """Give the south-western and the north-eastern corner, latitude first, as folium wants them."""
        if not self.rows:
            return [[None, None], [None, None]]
        sides = list(zip(*(row["geometry"].bounds for row in self.rows), strict=True))
        return [[min(sides[1]), min(sides[0])], [max(sides[3]), max(sides[2])]]


class QuotedPlaces(Quoted):
    """Marks at the places of a table. What is not a point has its mark inside.

    >>> import folium
    >>> import geopandas
    >>> from shapely.geometry import Point
    >>> ports = {"name": ["Erenhot"], "text": ["Links were completed at Erenhot."], "publisher": ["Global Times"]}
    >>> table = geopandas.GeoDataFrame(ports, geometry=[Point(111.98, 43.65)], crs="EPSG:4326")
    >>> marks = QuotedPlaces(table, quote="text", name="name", source="publisher").add_to(folium.Map(tiles=None))
    """

    draws = "places"
    kinds = PLACE_KINDS
    otherwise = "town"

    def drawn(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Give one mark for the script."""
        at = [round(value, 6) for value in anchor(row["geometry"])]
        return {key: row[key] for key in ("name", "kind", "look", "said")} | {"at": at}


class QuotedLinks(Quoted):
    """Lines of a table. The outline of what is an area is drawn; a point is no line."""

    draws = "links"
    kinds = LINE_KINDS
    otherwise = "other"

    def data(self) -> dict[str, Any]:
        """Give the rows for the script; lines with one course lie side by side, but for broad bands and outlines."""
        given = super().data()
        thin = {
            number: row["geometry"]
            for number, row in enumerate(self.rows)
            if row["look"] not in BANDS and "Line" in row["geometry"].geom_type
        }
        for number, by in aside(thin).items():
            given["rows"][number]["shift"] = by
        return given

    def drawn(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Give one line for the script.

        Raises:
            ValueError: There is no line to draw.
        """
        lines = [[[round(x, 6), round(y, 6)] for x, y, *_ in part.coords] for part in _courses(row)]
        css = f"cb-line cb-k-{row['look']} cb-c-{row['certainty']} cb-s-{row['state'] or 'unsaid'}"
        return {key: row[key] for key in ("name", "kind", "said")} | {"lines": lines, "css": css}


def _courses(row: Mapping[str, Any]) -> Iterator[BaseGeometry]:
    """Give the lines of a geometry."""
    shape: BaseGeometry = row["geometry"]
    shape = shape.boundary if "Polygon" in shape.geom_type else shape
    for part in getattr(shape, "geoms", (shape,)):
        if part.geom_type not in {"LineString", "LinearRing"}:
            raise ValueError(f"{row['name']!r} is a {part.geom_type}, not a line; QuotedPlaces shows points")
        yield part


def _quote(value: object, row: Mapping[str, Any]) -> dict[str, Any]:
    """Give one quote for the script: a text, or a mapping as in our own tables."""
    own: Mapping[str, Any] = value if isinstance(value, Mapping) else {"exact": _text(value)}
    whose = [own.get("title"), own.get("publisher"), own.get("published")]
    start = int(own.get("start") or 0)
    quote = {
        "t": _text(own.get("exact")),
        "s": start,
        "m": [[int(each["start"]), int(each["end"])] for each in own.get("mentions") or ()],
        "by": ", ".join(map(_text, filter(None, whose))) or _text(row.get("source")),
        "u": web_address(own.get("fragment_url") or own.get("url") or _text(row.get("url"))),
        "l": _text(own.get("language")),
    }
    return {key: entry for key, entry in quote.items() if entry or key == "t"}


def _several(value: object) -> list[object]:
    """Give the quotes of a cell: one or a list."""
    if isinstance(value, list | tuple):
        return list(value)
    return [value] if _text(value) else []


def _text(value: object) -> str:
    """Give a cell as text; what pandas writes for an empty one is none."""
    empty = (
        value is None
        or (isinstance(value, float) and math.isnan(value))
        or type(value).__name__ in {"NAType", "NaTType"}
    )
    return "" if empty else str(value)
