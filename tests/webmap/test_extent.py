"""What a map holds at first: the marks as closely as can be, and what may lie beyond its edge."""

import dataclasses
from collections.abc import Sequence

import geopandas
import pytest
from shapely.geometry import LineString, MultiLineString, Point
from shapely.geometry.base import BaseGeometry

from geo.basemap import clip
from geo.model import Extent
from geo.webmap import extent_of, page, surroundings
from tests.webmap.fixture import edition
from tests.webmap.strait_fixture import strait_edition

ANGOLA = [(13.5, -12.3), (13.4, -12.6), (15.7, -12.8), (16.9, -12.4), (22.2, -10.7), (23.0, -11.0), (27.5, -11.7)]


def places(spots: Sequence[tuple[float, float]]) -> geopandas.GeoDataFrame:
    """Give a table of marks."""
    return geopandas.GeoDataFrame(
        {"accuracy": [{"class": "near"} for _ in spots]}, geometry=[Point(spot) for spot in spots], crs="EPSG:4326"
    )


def links(*courses: BaseGeometry) -> geopandas.GeoDataFrame:
    """Give a table of railways."""
    return geopandas.GeoDataFrame({"kind": ["railway" for _ in courses]}, geometry=list(courses), crs="EPSG:4326")


@pytest.mark.parametrize(
    ("longitudes", "west", "east"),
    [
        ((177.5, -165.4, -173.2), 177.5, 194.6),
        ((178.4, 179.4), 178.4, 179.4),
        ((-178.0, -165.0), -178.0, -165.0),
        ((0.0, 116.0, -118.0), -118.0, 116.0),
        ((116.0, -122.0), 116.0, 238.0),
        ((-90.0, 90.0), -90.0, 90.0),
    ],
    ids=["a strait", "west of it", "east of it", "three continents", "the Pacific", "either way as far"],
)
def test_the_extent_is_the_narrowest_that_holds_the_marks(
    longitudes: Sequence[float], west: float, east: float
) -> None:
    """Marks that lie closer together across 180 degrees are held so, with an east beyond 180; others are not."""
    found = extent_of(places([(each, 60.0) for each in longitudes]), links())
    assert (found.west, found.east) == pytest.approx((west, east))


def test_a_line_cut_at_the_antimeridian_does_not_widen_the_extent_to_the_world() -> None:
    """Each piece counts by itself."""
    pieces = MultiLineString([[(177.5, 64.7), (180.0, 64.6)], [(-180.0, 64.6), (-165.4, 64.5)]])
    found = extent_of(places([]), links(pieces))
    assert (found.west, found.east) == pytest.approx((177.5, 194.6))


@pytest.mark.parametrize(
    ("spots", "courses", "west"),
    [
        ([*ANGOLA, (-76.6, 39.3)], (), 13.4),
        ([*ANGOLA, (-76.6, 39.3), (-77.0, 38.9)], (), -77.0),
        ([*ANGOLA, *ANGOLA, (-76.6, 39.3), (-77.0, 38.9)], (), 13.4),
        ([*ANGOLA, (-76.6, 39.3)], (LineString([(13.4, -12.6), (-76.6, 39.3)]),), -76.6),
        ([*ANGOLA, (5.0, -10.0)], (), 5.0),
        ([*ANGOLA[:5], (-76.6, 39.3)], (), -76.6),
    ],
    ids=["a stray", "two of nine", "two of many", "a line leads there", "not so far away", "too few others"],
)
def test_a_mark_alone_far_away_does_not_make_a_map_of_the_world(
    spots: Sequence[tuple[float, float]], courses: Sequence[BaseGeometry], west: float
) -> None:
    """One mark in seven, or two in fourteen, may lie beyond the edge where the map becomes three times as close."""
    assert extent_of(places(spots), links(*courses)).west == west


def test_what_lies_beyond_the_edge_is_named_under_the_map() -> None:
    """A mark off the sheet is named with the way to its words; where there is none, nothing is said."""
    extent = Extent(177.5, 64.4, 186.8, 64.8)
    made = dataclasses.replace(strait_edition(), extent=extent, basemap=clip(surroundings(extent)))
    html = page(dataclasses.replace(made, links=made.links.iloc[:0]))
    beyond = html.partition('<p class="cb-beyond">')[2].partition("</p>")[0]
    assert 'href="#feature=kotzebue"' in beyond
    assert "Kotzebue" in beyond
    assert "Anadyr" not in beyond
    assert '<p class="cb-beyond">' not in page(edition())
