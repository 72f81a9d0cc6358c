"""Borders, outlines, and what country a place is in."""

import pytest
from pyproj import Geod

from geo.basemap import border, country_at, outline
from geo.model import Position

GEOD = Geod(ellps="WGS84")


@pytest.mark.parametrize(
    ("a", "b", "least", "most"),
    [
        ("CN", "MN", 4200, 4500),
        ("MN", "CN", 4200, 4500),
        ("MN", "RU", 2800, 3100),
        ("CN", "RU", 3400, 3700),
        ("CA", "US", 7700, 8200),
        ("DJ", "ET", 310, 350),
        ("CH", "LI", 28, 42),
        ("IN", "PK", 2500, 3200),
        ("KP", "KR", 190, 250),
    ],
)
def test_a_border_is_as_long_as_it_should_be(a: str, b: str, least: float, most: float) -> None:
    """The land border of two countries has about its length, disputed stretches included, in either order."""
    line = border(a, b)
    assert line is not None
    assert least <= GEOD.geometry_length(line) / 1000 <= most


@pytest.mark.parametrize(
    ("a", "b"),
    [("CN", "US"), ("FR", "GB"), ("KZ", "MN"), ("CN", "XX"), ("CN", "CN"), ("SO", "SO"), ("", "CN"), ("", "")],
)
def test_who_shares_no_border_has_none(a: str, b: str) -> None:
    """Strangers, near neighbours, unknown codes and a country with itself share no border."""
    assert border(a, b) is None


@pytest.mark.parametrize(
    ("name", "longitude", "latitude", "country"),
    [
        ("Erenhot", 111.977, 43.653, "CN"),
        ("Zamyn-Uud", 111.903, 43.727, "MN"),
        ("Manzhouli", 117.45, 49.58, "CN"),
        ("Zabaikalsk", 117.32, 49.65, "RU"),
        ("Kyakhta", 106.45, 50.36, "RU"),
        ("Sukhbaatar", 106.20, 50.23, "MN"),
        ("Djibouti", 43.10, 11.57, "DJ"),
        ("Hargeisa", 44.06, 9.56, "SO"),
        ("Simferopol", 34.10, 44.95, "UA"),
        ("Kyrenia", 33.32, 35.33, "CY"),
        ("Pristina", 21.17, 42.66, "XK"),
        ("Kaliningrad", 20.51, 54.71, "RU"),
        ("Hong Kong", 114.17, 22.37, "HK"),
        ("Taipei", 121.53, 25.04, "TW"),
        ("Viti Levu", 178.0, -17.8, "FJ"),
        ("east of 180", -171.5, 66.5, "RU"),
        ("east of 180, unwrapped", 188.5, 66.5, "RU"),
        ("Vorukh, an enclave", 70.58, 39.85, "TJ"),
        ("the South Pole", 0.0, -89.99, "AQ"),
        ("Siachen Glacier", 77.1, 35.4, ""),
        ("the Caspian", 51.0, 41.0, ""),
        ("the Pacific", -140.0, 0.0, ""),
    ],
)
def test_a_place_is_in_its_country(name: str, longitude: float, latitude: float, country: str) -> None:
    """Towns on both sides of a border, enclaves, disputed ground and the sea each have the code they should have."""
    assert country_at(Position(longitude, latitude)) == country, name


@pytest.mark.parametrize(
    ("iso", "area"),
    [("MN", 1_564_000), ("CN", 9_360_000), ("RU", 16_900_000), ("FJ", 18_300), ("LU", 2_586), ("LS", 30_355)],
)
def test_an_outline_has_its_area(iso: str, area: float) -> None:
    """A country's outline is whole: its area is right to a few percent, on both sides of the antimeridian too."""
    polygon = outline(iso)
    assert polygon is not None
    assert polygon.is_valid
    assert abs(GEOD.geometry_area_perimeter(polygon)[0]) / 1e6 == pytest.approx(area, rel=0.05)


@pytest.mark.parametrize("iso", ["", "XX", "mn"])
def test_an_unknown_code_has_no_outline(iso: str) -> None:
    """No code, a wrong one and a misspelled one give nothing."""
    assert outline(iso) is None
