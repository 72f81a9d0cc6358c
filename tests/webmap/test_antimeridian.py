"""Maps across the antimeridian: one view, one sheet, one line, wherever 180 degrees run."""

import dataclasses
import re

import pytest
import shapely

from geo.basemap import clip
from geo.model import Extent
from geo.webmap import archive, page, picture, surroundings
from geo.webmap.mercator import seen_from, view_of
from tests.webmap.strait_fixture import strait_edition


def test_the_view_reaches_across_and_holds_every_mark() -> None:
    """All marks stand in a view of 25 degrees, and so does what the basemap covers around it."""
    view, around = strait_edition().view, strait_edition().basemap.extent
    assert 175 < view.west < 177.5
    assert 197.4 < view.east < 200
    assert around.west < view.west < view.east < around.east
    spots = [feature.geometry for feature in strait_edition().features if feature.geometry is not None]
    west, _, east, _ = shapely.total_bounds(spots)
    assert (west, east) == pytest.approx((177.5, 197.4))


def test_a_line_cut_at_the_antimeridian_is_one_again() -> None:
    """The two pieces that data have to have are drawn as one line, the short way."""
    line = next(feature.geometry for feature in strait_edition().features if feature.id == "a-line")
    assert line is not None
    assert line.geom_type == "LineString"
    assert line.length == pytest.approx(17.1, abs=0.01)


def test_marks_of_alaska_alone_stand_where_their_sheet_is() -> None:
    """A sheet is spelled from -180 or up to 540, a view near the edge may be spelled the other way: they agree."""
    extent = Extent(-179.5, 51.8, -176.6, 52.0)
    made = dataclasses.replace(strait_edition(), extent=extent, basemap=clip(surroundings(extent)))
    around, view = made.basemap.extent, made.view
    assert around.west <= view.west < view.east <= around.east
    nome = next(feature.geometry for feature in made.features if feature.id == "nome")
    assert nome is not None
    assert abs(nome.x - view.middle) < 180


def test_a_view_that_needs_the_whole_world_begins_where_maps_do() -> None:
    """Marks all around the world are shown between -180 and 180."""
    view = view_of(Extent(-170.0, -40.0, 175.0, 60.0))
    assert (view.west, view.east) == (-180.0, 180.0)


def test_what_lies_in_the_view_stays_as_it_is() -> None:
    """A geometry that needs no turn is handed on untouched."""
    line = shapely.MultiLineString([[(100, 40), (101, 41)], [(101, 41), (102, 42)]])
    assert seen_from(Extent(90, 30, 120, 50), line) is line


def test_still_and_picture_show_every_mark() -> None:
    """The still and the picture for shared links name the places on both sides."""
    for drawn in (page(strait_edition()), picture(strait_edition())):
        named = re.findall(r'<text class="cb-t-mark[^>]*>([^<]+)<', drawn)
        assert set(named) == {"Anadyr", "Provideniya", "Nome", "Kotzebue"}


def test_structured_data_spell_longitudes_as_everybody_does() -> None:
    """The box for search engines has longitudes between -180 and 180, its east below its west."""
    found = re.search(r'"box": ?"([^"]+)"', page(strait_edition()))
    assert found
    _, west, _, east = map(float, found[1].split())
    assert 170 < west < 180
    assert -170 < east < -155


def test_an_archive_counts_from_the_west_of_its_sheet() -> None:
    """The grid of clusters begins at the sheet's west, so that a strait does not lie at both its ends."""
    atlas = archive.atlas(strait_edition())
    assert atlas.marked == 5
    west = atlas.east * 360 - 180
    assert west == pytest.approx(strait_edition().basemap.extent.west)
    longitudes = sorted(west + (x / 2**24) * 360 for x in atlas.x.tolist())
    assert longitudes == pytest.approx([177.5, 186.05, 186.8, 194.6, 197.4], abs=0.1)
