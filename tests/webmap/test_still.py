"""The still: every feature in view numbered as in the list, drawn in Web Mercator, its paths readable again."""

import dataclasses
import re
from xml.etree import ElementTree as ET

import geopandas
import pytest
from shapely.geometry import LineString, Point, Polygon

from geo.basemap import clip
from geo.model import Extent
from geo.webmap import picture
from geo.webmap.design import Box, Mark, View, pooled, text_width
from geo.webmap.edition import Feature
from geo.webmap.ground import Paper, path
from geo.webmap.legend import legend
from geo.webmap.looks import state_of
from geo.webmap.mercator import anchor, frame, grid_for, project, surroundings, unproject, view_of
from geo.webmap.names import area_names
from geo.webmap.payload import payload
from geo.webmap.regions import area_anchors, area_points, area_spots, country_spots
from geo.webmap.still import still
from geo.webmap.words import Words
from tests.webmap.fixture import EXTENT, edition


@pytest.mark.parametrize(
    ("place", "point"),
    [
        ((0.0, 0.0), (0.5, 0.5)),
        ((-180.0, 0.0), (0.0, 0.5)),
        ((180.0, 85.051129), (1.0, 0.0)),
        ((90.0, -66.51326), (0.75, 0.75)),
    ],
)
def test_mercator(place: tuple[float, float], point: tuple[float, float]) -> None:
    """Known points of the web's map lie where every web map has them, and come back."""
    assert project(*place) == pytest.approx(point, abs=1e-6)
    assert unproject(*point) == pytest.approx(place, abs=1e-5)


@pytest.mark.parametrize(
    ("shape", "closed", "d"),
    [
        (LineString([(0, 0), (90, 0), (90, 0), (180, 0)]), False, "M8 8l4 0 4 0"),
        (LineString([(0, 0), (-90, 0)]), False, "M8 8l-4 0"),
        (LineString([(0, 0), (0.001, 0)]), False, ""),
        (Polygon([(0, 0), (90, 0), (90, 66.51326), (0, 0)]), True, "M8 8l4 0 0-4-4 4z"),
    ],
)
def test_path(shape: LineString | Polygon, closed: bool, d: str) -> None:
    """A path is whole grid steps from vertex to vertex; steps of nothing are left out, and so are single points."""
    assert path([shape], Paper(16, (0, 0)), closed=closed) == d


@pytest.mark.parametrize(("detail", "steps"), [(0.01, 1 << 19), (0.03, 1 << 17), (0.3, 1 << 14)])
def test_grid_suits_the_outlines(detail: float, steps: int) -> None:
    """The grid is at least eight times as fine as the outlines, and at most sixteen."""
    assert grid_for(detail) == steps
    assert 8 <= detail / (360 / steps) <= 16


def test_every_feature_in_view_has_its_number() -> None:
    """Each feature that has a place in view stands on the still with its number of the list."""
    whole = edition()
    drawn = still(whole, area_spots(whole, area_points(whole)))
    shown = set()
    for text in re.findall(r"<text y=\"4\">([^<]*)</text>|<tspan[^>]*>(\d+)</tspan>", drawn):
        for part in (text[0] or text[1]).split(", "):
            first, _, last = part.partition("–")
            shown |= set(range(int(first), int(last or first) + 1))
    expected = {f.number for f in whole.features if f.geometry is not None and f.id != "russia"}
    assert shown == expected


@pytest.mark.parametrize(
    ("numbers", "text"), [([3], "3"), ([3, 4, 5], "3–5"), ([9, 3, 5, 4], "3–5, 9"), ([1, 3], "1, 3")]
)
def test_neighbours_are_drawn_together(numbers: list[int], text: str) -> None:
    """A mark for several features says their numbers in the shortest way."""
    features = tuple(Feature(number, "place", {}, None) for number in numbers)
    assert Mark(0, 0, features).numbers == text


def test_features_are_numbered_in_the_order_of_the_texts() -> None:
    """What the first text names first is number one."""
    first = ["hohhot", "inner-mongolia", "mongolia", "china", "china-mongolia-border", "gobi-desert"]
    assert [feature.id for feature in edition().features[:6]] == first


def test_first_view_has_a_margin() -> None:
    """The marks' rectangle is widened by nine hundredths of itself on each side."""
    inner, outer = frame(EXTENT), frame(view_of(EXTENT))
    assert outer[2] == pytest.approx(inner[2] * 1.18)
    assert outer[0] == pytest.approx(inner[0] - inner[2] * 0.09)


@pytest.mark.parametrize(
    "extent",
    [
        Extent(111.9, 43.6, 111.9, 43.6),
        Extent(100, 42, 120, 42.1),
        Extent(111, 20, 111.1, 60),
        Extent(-180, -60, 180, 75),
    ],
)
def test_any_extent_makes_a_view(extent: Extent) -> None:
    """One spot, a slit and the whole world each give a view of sensible shape inside its surroundings."""
    view, around = view_of(extent), surroundings(extent)
    _, _, width, height = frame(view)
    assert 0.7 < width / height < 2.5
    assert around.west <= view.west < view.east <= around.east
    assert around.south <= view.south < view.north <= around.north
    assert around.west >= -180
    assert around.east <= 180


def test_mark_of_a_line_stands_on_it() -> None:
    """The point for a line's mark is halfway along its longest part, not somewhere beside it."""
    assert anchor(LineString([(0, 0), (0, 10), (10, 10)])) == pytest.approx((0, 10))


def test_country_is_named_inside_itself() -> None:
    """The name of a country stands in the part of it that is in view, not at its far middle."""
    anchors = area_anchors(edition())
    view = edition().view
    assert view.south < anchors["china"][1] < 43.7
    assert 43.7 < anchors["mongolia"][1] < view.north


@pytest.mark.parametrize(
    ("extent", "moved"), [(Extent(28.1, 59.3, 28.3, 59.4), {"EE"}), (Extent(22.0, 57.6, 28.3, 59.6), set())]
)
def test_the_country_of_a_single_mark_is_named_in_view(extent: Extent, moved: set[str]) -> None:
    """Where a small map shows but a corner of the country it is about, its name stands there, else in its middle."""
    row = edition().places.iloc[0].to_dict() | {"country": "EE", "geometry": Point(28.19, 59.377)}
    narva = dataclasses.replace(
        edition(),
        places=geopandas.GeoDataFrame([row], geometry="geometry", crs="EPSG:4326"),
        links=edition().links.iloc[:0],
        extent=extent,
        basemap=clip(surroundings(extent)),
    )
    spots = country_spots(narva)
    assert spots.keys() == moved
    assert all(narva.view.west < x < 28.2 and narva.view.south < y < narva.view.north for x, y in spots.values())
    named = {str(label["t"]): label["at"] for label in payload(narva, {})["labels"]}
    assert [round(value, 3) for value in spots.get("EE", named["Estonia"])] == named["Estonia"]


@pytest.mark.parametrize(
    ("record", "said", "state"),
    [
        ("under construction", "inaugurated", "building"),
        ("", "inaugurated", "operating"),
        ("operating, electrified", "", "operating"),
        ("reopening planned", "", "planned"),
        ("closed since 2020", "", "closed"),
        ("", "", ""),
        ("permanent", "", ""),
        ("在建", "", "building"),
        ("строится", "", "building"),
    ],
)
def test_line_is_drawn_in_the_status_on_record(record: str, said: str, state: str) -> None:
    """Where something is on record the dash says that, else what the texts say; an unknown word says nothing."""
    row = {"record": {"status": record} if record else None, "status": said}
    assert state_of(Feature(1, "link", row, None)) == state


def test_legend_explains_only_what_is_there() -> None:
    """A kind that is not on the map is not in the legend."""
    whole = legend(edition(), Words("en"))
    assert "railway" in whole
    assert "under construction" in whole
    assert "schematic" in whole
    assert "mine" not in whole
    assert "pipeline" not in whole
    bare = legend(dataclasses.replace(edition(), links=edition().links.iloc[:0]), Words("en"))
    assert "railway" not in bare
    assert "schematic" not in bare


@pytest.mark.parametrize(
    ("states", "paler"), [(("closed", "operating"), False), (("operating", "closed"), False), (("closed",), True)]
)
def test_legend_shows_a_kind_as_most_of_it_is_drawn(states: tuple[str, ...], paler: bool) -> None:
    """Of lines whose dots do not tell their status, a closed one stands for its kind only where all are closed."""
    row = next(row.to_dict() for _, row in edition().links.iterrows() if row["kind"] == "railway")
    told = {"geometry_class": "schematic", "record": None}
    rows = [row | told | {"id": f"line-{state}", "status": state} for state in states]
    links = geopandas.GeoDataFrame(rows, geometry="geometry", crs="EPSG:4326")
    assert ("cb-s-closed" in legend(dataclasses.replace(edition(), links=links), Words("en"))) is paler


def at(x: float, y: float, *numbers: int) -> Mark:
    """Give a mark with these numbers."""
    return Mark(x, y, tuple(Feature(number, "place", {}, None) for number in numbers))


@pytest.mark.parametrize(
    ("marks", "numbers"),
    [
        ([at(0, 0, 8, 40), at(30, 5, 5, 12)], ["5, 8, 12, 40"]),
        ([at(0, 0, 8, 40), at(30, 25, 5, 12)], ["8, 40", "5, 12"]),
        ([at(0, 0, 8, 40), at(60, 5, 5, 12)], ["8, 40", "5, 12"]),
        ([at(0, 0, 16), at(31, 0, 14, 15)], ["16", "14–15"]),
        ([at(0, 0, 1, 3), at(30, 0, 5, 7), at(50, 0, 9, 11)], ["1, 3, 5, 7, 9, 11"]),
    ],
)
def test_no_number_is_hidden_by_another(marks: list[Mark], numbers: list[str]) -> None:
    """Numbers that would lie over each other share one mark; those that only touch keep their own."""
    assert [mark.numbers for mark in pooled(marks)] == numbers


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ((), (200, 300)),
        (((200, 300),), (500, 100)),
        (((200, 300), (500, 100)), (200, 276)),
    ],
)
def test_a_country_is_named_where_there_is_room_in_it(
    taken: tuple[tuple[float, float], ...], expected: tuple[float, float]
) -> None:
    """A name goes to the next point inside the country before it goes above or below the best of them."""
    view = View(edition())
    points = [
        unproject(*((view.left + x * view.unit) / view.grid, (view.top + y * view.unit) / view.grid))
        for x, y in ((200, 300), (500, 100))
    ]
    view.taken = [Box(x - 5, y - 5, x + 5, y + 5) for x, y in taken]
    [name] = area_names(edition(), {"mongolia": points}, view, numbered=True)
    assert view.at(*expected) in name


@pytest.mark.parametrize(("text", "width"), [("ab", 11.6), ("二连", 20.0), ("", 0.0)])
def test_text_width(text: str, width: float) -> None:
    """East Asian characters are as wide as they are tall, others little more than half."""
    assert text_width(text, 10) == pytest.approx(width)


def test_picture_is_a_file_of_its_own() -> None:
    """The still as a picture is XML that any reader takes, with its title, its style, and nothing from elsewhere."""
    whole = dataclasses.replace(edition(), title="<Ports> & borders")
    root = ET.fromstring(picture(whole))  # noqa: S314  # our own
    svg = "{http://www.w3.org/2000/svg}"
    assert (root.get("width"), root.get("height")) == ("1200", "630")
    assert root.findtext(f"{svg}title") == "<Ports> & borders"
    assert "--cb-land" in str(root.findtext(f"{svg}style"))
    assert {use.get("href", "")[1:] for use in root.iter(f"{svg}use")} <= {
        s.get("id") for s in root.iter(f"{svg}symbol")
    }
