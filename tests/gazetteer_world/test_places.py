"""What the world knows of its places."""

import pytest

from geo.gazetteer.world import World
from geo.model import PlaceKind


def test_a_city_says_where_its_position_is_from(world: World) -> None:
    """A populated place has its position, people, division and names, and cites GeoNames with its number."""
    place = world.place("laredo-us-4705349")
    assert (place.name, place.kind, place.country) == ("Laredo", PlaceKind.CITY, "US")
    assert place.position is not None
    assert (round(place.position.longitude, 2), round(place.position.latitude, 2)) == (-99.51, 27.51)
    assert place.population == pytest.approx(256_000, rel=0.1)
    assert (place.region, place.uncertainty_km, place.geonames) == ("texas-us-tx", 5.0, "4705349")
    assert (place.source.citation, place.source.url) == (
        "GeoNames, feature 4705349",
        "https://www.geonames.org/4705349",
    )
    assert place.names == {"en": "Laredo", "zh": "拉雷多", "ru": "Ларедо"}


@pytest.mark.parametrize(
    ("id", "language", "name"),
    [
        ("rabat-ma-2538475", "zh", "拉巴特"),  # 剌八 is shorter
        ("brisbane-au-2174003", "zh", "布里斯班"),  # 布里司班 comes first
        ("bandar-seri-begawan-bn-1820906", "zh", "斯里巴加湾市"),  # its time zone is named after Brunei
        ("bandar-seri-begawan-bn-1820906", "ru", None),  # of several, none is used more than the others
        ("salvador-br-3450554", "ru", "Салвадор"),  # its time zone is named after Bahia
        ("mariupol-ua-701822", "zh", "马里乌波尔"),  # 日本语 is no name of it
        ("singapore-sg-1880252", "zh", "新加坡"),  # which is the country's too
        ("sanaa-ye-71137", "zh", "萨那"),  # 沙那 is what Taiwan writes
    ],
)
def test_a_city_is_called_what_writers_call_it(world: World, id: str, language: str, name: str | None) -> None:
    """Of several names in a language the main one is that in use, and never the country's, unless it is the city's."""
    assert world.place(id).names.get(language) == name


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("密云区", ("Miyun District", "密云区")),  # the seat is called Gulou
        ("英德市", ("Yingde", "英德市")),
        ("宝鸡市", ("Baoji", "宝鸡")),  # a city known by its own name, which its district is not
        ("长宁区", ("Changning", "长宁")),
        ("张家界市", ("Zhangjiajie", "张家界")),  # 界 is no rank
    ],
)
def test_the_seat_of_a_division_is_shown_by_the_name_it_is_known_by(
    world: World, said: str, shown: tuple[str, str]
) -> None:
    """A town whose county everybody speaks of bears the county's name; a city keeps its own."""
    place = world.places_named(said)[0]
    assert (place.name, place.names["zh"]) == shown


@pytest.mark.parametrize(
    ("id", "kind", "country", "uncertain"),
    [
        ("mongolia", PlaceKind.COUNTRY, "MN", None),
        ("hong-kong", PlaceKind.REGION, "HK", None),
        ("texas-us-tx", PlaceKind.REGION, "US", None),
        ("north-carolina-us-nc", PlaceKind.REGION, "US", None),  # whose letters are New Caledonia's
        ("parana-br-pr", PlaceKind.REGION, "BR", None),  # Puerto Rico's
        ("svalbard-no-21", PlaceKind.REGION, "NO", None),
        ("hormozgan-ir-22", PlaceKind.REGION, "IR", None),  # whose number was Tehran's once
        ("suez-canal", PlaceKind.NATURAL, "EG", 15.0),
        ("khyber-pass", PlaceKind.NATURAL, "", 15.0),
        ("gobi-desert", PlaceKind.NATURAL, "", None),
    ],
)
def test_an_area_has_no_radius(world: World, id: str, kind: PlaceKind, country: str, uncertain: float | None) -> None:
    """Countries, divisions and seas are areas with a point for their label; a pass or a canal has a radius."""
    place = world.place(id)
    assert (place.kind, place.country, place.uncertainty_km) == (kind, country, uncertain)


@pytest.mark.parametrize(
    "id",
    ["", "laredo", "laredo-us-1", "laredo-mx-4705349", "nowhere-xx-99999999", "-4705349", "laredo-us-４７０５３４９"],
)
def test_an_id_nobody_has_is_said_to_be_missing(world: World, id: str) -> None:
    """An id that is not exactly that of a place is not in the world."""
    assert id not in world
    with pytest.raises(KeyError):
        world.place(id)


@pytest.mark.parametrize(
    ("number", "division"),
    [
        (732770, "burgas-bg-02"),
        (5112215, "new-york-us-ny"),
        (2984114, "grand-est-fr-ges"),
        (1185162, "mymensingh-division-bd-h"),
        (1185241, "dhaka-division-bd-c"),
        (789128, ""),
        (1, ""),
    ],
)
def test_a_number_tells_the_division_of_a_town(world: World, number: int, division: str) -> None:
    """The number GeoNames gives a town leads to its first-level division; one it gives nothing to leads nowhere.

    Kragujevac lies in Central Serbia, which is no division by ISO 3166-2.
    """
    assert world.division_of(number) == division


def test_every_name_leads_to_a_place(world: World) -> None:
    """The subject of every name found is the id of a place, and the place has the same id."""
    for name in ("Springfield", "San José", "中山", "Александровка", "Santa Cruz"):
        for place in world.places_named(name):
            assert world.place(place.id) == place


def test_places_of_a_name_come_best_known_first(world: World) -> None:
    """Looking a name up gives its places by how well known they are, and nothing for a name nobody has."""
    found = world.places_named("Laredo")
    assert [place.country for place in found] == ["US", "PE", "ES"]
    assert world.places_named("Qwertzuiop") == ()


@pytest.mark.parametrize(
    ("id", "west", "south", "east", "north"),
    [
        ("mongolia", 87.8, 41.6, 119.9, 52.1),
        ("vietnam", 104.5, 9.0, 109.0, 22.5),
        ("croatia", 13.5, 42.5, 17.5, 46.5),
        ("chile", -72.5, -54.0, -67.0, -18.0),
        ("norway", 5.0, 58.0, 15.0, 71.0),
        ("united-states", -123.0, 30.0, -70.0, 48.9),
        ("france", -1.5, 43.0, 7.0, 50.5),
        ("russia", 40.0, 52.0, 150.0, 72.0),
        ("gambia", -16.6, 13.2, -14.0, 13.7),
        ("zabaykalsky-krai", 108.0, 49.5, 120.5, 58.5),
    ],
)
def test_the_point_of_an_area_lies_in_it(
    world: World, id: str, west: float, south: float, east: float, north: float
) -> None:
    """The label point of a country lies well inside it, not in a neighbour, in the sea or overseas."""
    position = world.place(id).position
    assert position is not None
    assert west < position.longitude < east
    assert south < position.latitude < north


@pytest.mark.parametrize(
    ("id", "longitude", "latitude"),
    [("hormozgan-ir-22", 56.3, 27.7), ("gilan-ir-01", 49.6, 37.2), ("khuzestan-ir-06", 49.0, 31.6)],
)
def test_a_province_lies_where_its_name_says(world: World, id: str, longitude: float, latitude: float) -> None:
    """Iran's provinces had other numbers before November 2020; name and position are of the same one."""
    position = world.place(id).position
    assert position is not None
    assert (position.longitude, position.latitude) == pytest.approx((longitude, latitude), abs=0.1)
