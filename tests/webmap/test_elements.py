"""The page's parts as folium elements: what they take, what they leave alone, and what they refuse."""

import doctest
import re
from types import ModuleType
from typing import Any

import folium
import geopandas
import pandas
import pytest
from shapely.geometry import LineString, MultiPoint, Point, Polygon
from shapely.geometry.base import BaseGeometry

import geo
from geo.webmap import Legend, OfflineBasemap, QuotedLinks, QuotedPlaces, elements, folium_map
from geo.webmap.elements import features
from geo.webmap.elements.part import Part
from tests.webmap.fixture import edition, plain_basemap

AT = Point(111.98, 43.65)


def table(shape: BaseGeometry | None = AT, crs: str | None = "EPSG:4326", **columns: object) -> geopandas.GeoDataFrame:
    """Give a table of one row."""
    row = {"name": "Erenhot", "text": "Open.", **columns}
    return geopandas.GeoDataFrame({key: [value] for key, value in row.items()}, geometry=[shape], crs=crs)


def rendered(*parts: Part) -> str:
    """Give the page of an ordinary map with these parts on it."""
    made = folium.Map(tiles=None)
    for part in parts:
        part.add_to(made)
    return str(made.get_root().render())


@pytest.mark.parametrize("module", [elements, features])
def test_examples_run(module: ModuleType) -> None:
    """What the documentation shows can be done."""
    assert doctest.testmod(module).failed == 0


def test_parts_are_given_by_the_package_itself() -> None:
    """They can be imported from ``geo`` too."""
    assert (geo.QuotedPlaces, geo.QuotedLinks) == (QuotedPlaces, QuotedLinks)
    assert (geo.OfflineBasemap, geo.Legend) == (OfflineBasemap, Legend)


@pytest.mark.parametrize(
    ("cell", "quotes"),
    [
        ("Open.", [{"t": "Open."}]),
        ("", []),
        (None, []),
        (float("nan"), []),
        (pandas.NA, []),
        (["Open.", "Closed."], [{"t": "Open."}, {"t": "Closed."}]),
        (7, [{"t": "7"}]),
        (
            [{"exact": "At Erenhot.", "start": 5, "mentions": [{"start": 8, "end": 15}], "publisher": "Times"}],
            [{"t": "At Erenhot.", "s": 5, "m": [[8, 15]], "by": "Times"}],
        ),
        ([{"exact": "A.", "url": "javascript:a", "language": "zh"}], [{"t": "A.", "l": "zh"}]),
        ([{"exact": "A.", "url": "https://example.org"}], [{"t": "A.", "u": "https://example.org"}]),
    ],
)
def test_cell_may_hold_one_quote_or_many(cell: object, quotes: list[dict[str, object]]) -> None:
    """A text, a list of texts, or quotes as in our own tables; an empty cell holds none."""
    assert list(QuotedPlaces(table(text=cell)).rows[0]["said"]) == quotes


@pytest.mark.parametrize(
    ("shape", "crs", "at"),
    [
        (Point(111.98, 43.65), "EPSG:4326", [111.98, 43.65]),
        (Point(111.98, 43.65), None, [111.98, 43.65]),
        (Point(12465556.6, 5411437.7), "EPSG:3857", [111.98, 43.65]),
        (Point(111.98, 43.65, 900), "EPSG:4326", [111.98, 43.65]),
        (MultiPoint([(1, 1), (1, 1)]), "EPSG:4326", [1, 1]),
        (Polygon([(0, 0), (2, 0), (2, 2), (0, 2)]), "EPSG:4326", [1, 1]),
    ],
)
def test_places_stand_where_they_are(shape: BaseGeometry, crs: str | None, at: list[float]) -> None:
    """A mark stands at longitude and latitude whatever the table's system, inside what is not a point."""
    (row,) = QuotedPlaces(table(shape, crs)).data()["rows"]
    assert row["at"] == pytest.approx(at, abs=1e-4)


@pytest.mark.parametrize(
    ("shape", "lines"),
    [
        (LineString([(0, 0), (1, 1)]), [[[0, 0], [1, 1]]]),
        (LineString([(0, 0, 5), (1, 1, 5)]), [[[0, 0], [1, 1]]]),
        (Polygon([(0, 0), (1, 0), (1, 1)]), [[[0, 0], [1, 0], [1, 1], [0, 0]]]),
    ],
)
def test_links_run_where_they_do(shape: BaseGeometry, lines: list[Any]) -> None:
    """A line is drawn as it is, an area by its outline."""
    assert QuotedLinks(table(shape)).data()["rows"][0]["lines"] == lines


def test_point_is_no_link() -> None:
    """What has no course is refused by name."""
    with pytest.raises(ValueError, match="'Erenhot' is a Point, not a line"):
        rendered(QuotedLinks(table()))


@pytest.mark.parametrize(
    ("columns", "css"),
    [
        ({}, "cb-line cb-k-other cb-c-surveyed cb-s-unsaid"),
        ({"kind": "railway"}, "cb-line cb-k-railway cb-c-surveyed cb-s-unsaid"),
        ({"kind": "power line", "status": "under construction"}, "cb-line cb-k-power-line cb-c-surveyed cb-s-building"),
        ({"kind": '"><b>', "certainty": "schematic"}, "cb-line cb-k-other cb-c-schematic cb-s-unsaid"),
        ({"certainty": '"><b>'}, "cb-line cb-k-other cb-c-surveyed cb-s-unsaid"),
    ],
)
def test_looks_are_those_of_our_pages(columns: dict[str, str], css: str) -> None:
    """Kind, status and certainty give the class; what is not known gives a plain one, never a class of its own."""
    names: Any = {name: name for name in columns}
    assert QuotedLinks(table(LineString([(0, 0), (1, 1)]), **columns), **names).data()["rows"][0]["css"] == css


def test_missing_column_is_told() -> None:
    """A slip in the name of a column is told with the columns there are."""
    with pytest.raises(KeyError, match=r"no column 'quote'; it has name, text, geometry"):
        QuotedPlaces(table(), quote="quote")


def test_rows_that_cannot_be_drawn_are_told_of() -> None:
    """A row without a geometry is left out, and a warning says how many are."""
    whole = pandas.concat([table(), table(None), table(Point())])
    with pytest.warns(UserWarning, match="2 of 3 rows have no geometry"):
        assert len(QuotedPlaces(geopandas.GeoDataFrame(whole)).rows) == 1


def test_shared_files_are_there_once() -> None:
    """Two layers of marks share one script and one style."""
    html = rendered(QuotedPlaces(table()), QuotedPlaces(table()), Legend())
    assert html.count("var cbParts =") == 1
    assert html.count('id="cb-s-city"') == 1
    assert len(re.findall(r"cbParts\.places\(", html)) == 2


def test_map_rendered_twice_is_the_same() -> None:
    """To save a map and to show it gives one and the same page."""
    made = folium.Map(tiles=None)
    QuotedPlaces(table()).add_to(made)
    assert made.get_root().render() == made.get_root().render()


def test_bounds_are_known() -> None:
    """A map can be fitted to them."""
    made = folium.Map(tiles=None)
    QuotedLinks(table(LineString([(110, 43), (112, 48)]))).add_to(made)
    assert made.get_bounds() == [[43.0, 110.0], [48.0, 112.0]]


def test_part_on_no_map_is_refused() -> None:
    """A part that is drawn by itself says what to do."""
    with pytest.raises(TypeError, match="add the QuotedPlaces to a map"):
        QuotedPlaces(table()).render()


def test_legend_has_its_corner() -> None:
    """A corner Leaflet does not know is refused."""
    with pytest.raises(ValueError, match="'middle' is no corner"):
        Legend(position="middle")


def test_legend_explains_each_look_once_in_its_language() -> None:
    """Kinds we have a word for are said in the language asked for, others as they are."""
    made = folium.Map(tiles=None)
    for kind in ("border port", "border port", "harbour"):
        QuotedPlaces(table(kind=kind), kind="kind").add_to(made)
    legend = Legend(language="zh")
    legend.add_to(made)
    assert legend.data()["rows"] == [{"icon": "border-port", "text": "口岸"}, {"icon": "town", "text": "harbour"}]
    assert legend.title == "图例"


def test_parts_can_be_added_to_a_cited_map() -> None:
    """Our own page takes them like any other element, and its policy vouches for them."""
    made = folium_map(edition())
    QuotedPlaces(table()).add_to(made)
    html = made.get_root().render()
    assert "cbParts.places(" in html
    assert ".addTo(map_cited)" in html


def test_basemap_is_drawn_from_outlines() -> None:
    """The ground has its land, and no address."""
    data = OfflineBasemap(plain_basemap()).data()
    assert [css for css, _ in data["coats"]][:2] == ["cb-g cb-sea", "cb-g cb-land"]
    assert data["grid"] > 0
    assert OfflineBasemap(plain_basemap(), names=False).data()["names"] == []
