"""What is drawn under the data: clipped, without gaps, the same every time."""

import pytest
import shapely

from geo.basemap import Basemap, clip
from geo.model import Extent, Position

REGION = Extent(100, 37, 121, 53)
ALL_LAND = Extent(105, 42, 116, 48)  # Mongolia and China, no sea
EXTENTS = {
    "the region": REGION,
    "all land": ALL_LAND,
    "a border town": Extent(111.9, 43.6, 112.0, 43.7),
    "Europe": Extent(-10, 35, 40, 70),
    "the Horn of Africa": Extent(33, -5, 55, 18),
    "Fiji": Extent(170, -25, -170, -10),
    "the Bering Strait": Extent(160, 50, 210, 75),
    "the far west": Extent(-200, 50, -150, 75),
    "the South Pole": Extent(-180, -90, 180, -60),
    "the world": Extent(-180, -90, 180, 90),
    "the world around the Pacific": Extent(0, -60, 360, 85),
}


def every_geometry(basemap: Basemap) -> list[shapely.Geometry]:
    """Give all that a basemap draws."""
    return [shape.geometry for layer in basemap.layers.values() for shape in layer.shapes]


def countries(basemap: Basemap) -> set[str]:
    """Give the codes of the countries whose land is drawn."""
    return {shape.attrs["iso"] for shape in basemap.layers["land"].shapes}


def box(extent: Extent) -> shapely.Polygon:
    """Give an extent as a rectangle."""
    return shapely.box(extent.west, extent.south, extent.east, extent.north)


@pytest.mark.parametrize("extent", EXTENTS.values(), ids=EXTENTS)
def test_everything_lies_in_the_extent(extent: Extent) -> None:
    """Every shape is valid, not empty, and inside the extent the basemap says it covers."""
    basemap = clip(extent)
    shapes = every_geometry(basemap)
    assert shapely.is_valid(shapes).all()
    assert not shapely.is_empty(shapes).any()
    assert shapely.covers(box(basemap.extent), shapes).all()


def test_layers_stand_in_drawing_order() -> None:
    """The page may draw layer after layer: water over land, lines over water, names last."""
    layers = clip(REGION).layers
    order = ["land", "rivers", "lakes", "divisions", "boundaries", "railways", "countries", "towns"]
    assert list(layers) == order
    assert [layers[name].kind for name in order] == [
        "polygon",
        "line",
        "polygon",
        "line",
        "line",
        "line",
        "point",
        "point",
    ]


@pytest.mark.parametrize(
    ("extent", "expected"),
    [
        (REGION, {"CN", "MN", "RU"}),
        (EXTENTS["a border town"], {"CN", "MN"}),
        (Extent(108, 44, 108.2, 44.1), {"MN"}),
        (Extent(41, 10, 45, 13), {"DJ", "ER", "ET", "SO", "YE"}),
        (Extent(33.0, 44.3, 35.5, 45.5), {"UA"}),
    ],
)
def test_the_land_says_whose_it_is(extent: Extent, expected: set[str]) -> None:
    """Every country in sight has its land, and no other has."""
    assert countries(clip(extent)) == expected


@pytest.mark.parametrize("detail_km", [0.5, 4, 12, 40])
def test_neighbours_leave_no_gap_and_do_not_overlap(detail_km: float) -> None:
    """Where there is no sea, the countries fill the extent exactly, at every level of detail."""
    land = [shape.geometry for shape in clip(ALL_LAND, detail_km).layers["land"].shapes]
    assert sum(map(shapely.area, land)) == pytest.approx(box(ALL_LAND).area, rel=1e-9)
    assert shapely.union_all(land).area == pytest.approx(box(ALL_LAND).area, rel=1e-9)


def test_the_sea_is_empty() -> None:
    """In the middle of the ocean every layer is there and holds nothing."""
    basemap = clip(Extent(-130, -30, -125, -26))
    assert basemap.layers
    assert every_geometry(basemap) == []


def test_a_small_island_is_land() -> None:
    """A map of a small island shows it, so emptiness is the sea's and not the table's."""
    assert countries(clip(Extent(-128.5, -24.5, -128.1, -24.2))) == {"PN"}


def test_the_world_has_its_countries_and_an_inland_sea() -> None:
    """A map of the world has nearly all countries; the Caspian is water though land surrounds it."""
    basemap = clip(EXTENTS["the world"])
    land = shapely.union_all([shape.geometry for shape in basemap.layers["land"].shapes])
    assert len(countries(basemap)) > 150
    assert shapely.covers(land, shapely.points([[37.6, 55.8], [103.8, 46.9], [0, -89.9], [-100, 40]])).all()
    assert not shapely.intersects(land, shapely.Point(51, 41))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Extent(170, -25, -170, -10), Extent(170, -25, 190, -10)),
        (Extent(-190, -25, -170, -10), Extent(170, -25, 190, -10)),
        (Extent(460, 37, 481, 53), REGION),
    ],
)
def test_an_extent_may_be_spelled_in_more_than_one_way(one: Extent, other: Extent) -> None:
    """East below west, or a turn more or less, means the same map."""
    assert clip(one) == clip(other)


@pytest.mark.parametrize(
    ("extent", "country"), [(EXTENTS["Fiji"], "FJ"), (EXTENTS["the Bering Strait"], "RU")], ids=["Fiji", "Chukotka"]
)
def test_the_antimeridian_leaves_no_seam(extent: Extent, country: str) -> None:
    """A country that reaches over 180 degrees is one piece there: no line of its outline runs along it."""
    shape = next(shape for shape in clip(extent).layers["land"].shapes if shape.attrs["iso"] == country)
    west, _, east, _ = shape.geometry.bounds
    along = shapely.intersection(shape.geometry.boundary, shapely.LineString([(180, -90), (180, 90)]))
    assert west < 180 < east
    assert along.length < 0.005  # the coast itself may take a step there; the cut through an island is 0.04 and more


@pytest.mark.parametrize(
    "extent",
    [
        Extent(100, 40, 100, 50),
        Extent(100, 50, 110, 50),
        Extent(100, 50, 110, 40),
        Extent(float("nan"), 40, 110, 50),
    ],
    ids=["no width", "no height", "upside down", "not a number"],
)
def test_an_extent_without_room_is_refused(extent: Extent) -> None:
    """A map needs a width and a height."""
    with pytest.raises(ValueError, match="width and a height"):
        clip(extent)


@pytest.mark.parametrize(
    ("detail_km", "detail"), [(0.1, 0.01), (3, 0.01), (3.4, 0.03), (12, 0.1), (40, 0.3), (1e6, 0.3)]
)
def test_detail_is_as_asked(detail_km: float, detail: float) -> None:
    """A level is no coarser than what was asked for, unless there is none."""
    assert clip(REGION, detail_km).detail == detail


@pytest.mark.parametrize(
    ("name", "detail"), [("the region", 0.01), ("a border town", 0.01), ("Europe", 0.03), ("the world", 0.3)]
)
def test_the_wider_the_map_the_coarser_its_lines(name: str, detail: float) -> None:
    """Without a wish the level is what the screen can show and the page can bear."""
    assert clip(EXTENTS[name]).detail == detail


def test_a_country_is_named_inside_what_is_seen_of_it() -> None:
    """A label stands on its country, in the extent, in four languages, the largest country first."""
    layers = clip(REGION).layers
    land = {shape.attrs["iso"]: shape.geometry for shape in layers["land"].shapes}
    labels = layers["countries"].shapes
    assert [label.attrs["iso"] for label in labels] == ["CN", "MN", "RU"]
    assert all(shapely.contains(land[label.attrs["iso"]], label.geometry) for label in labels)
    assert labels[1].names == {"en": "Mongolia", "zh": "蒙古", "ru": "Монголия", "mn": "Монгол"}


def test_land_without_a_code_has_no_name() -> None:
    """The Siachen Glacier is drawn as land of nobody in particular, with disputed lines around it."""
    layers = clip(Extent(76.5, 34.9, 77.8, 35.8)).layers
    assert "" in {shape.attrs["iso"] for shape in layers["land"].shapes}
    assert "" not in {shape.attrs["iso"] for shape in layers["countries"].shapes}


@pytest.mark.parametrize(
    ("extent", "a", "b", "disputed"),
    [
        (REGION, "CN", "MN", {"no"}),
        (REGION, "MN", "RU", {"no"}),
        (Extent(126, 37, 129, 39), "KP", "KR", {"yes"}),
        (Extent(72, 32, 77, 36), "IN", "PK", {"no", "yes"}),
        (Extent(20, 42, 22, 43.5), "RS", "XK", {"yes"}),
        (Extent(32, 45, 36, 47), "UA", "UA", {"yes"}),
        (Extent(45, 8, 50, 12), "SO", "SO", {"yes"}),
        (Extent(113, 22, 115, 23), "CN", "HK", set()),
    ],
)
def test_a_boundary_says_between_whom_and_whether_it_is_disputed(
    extent: Extent, a: str, b: str, disputed: set[str]
) -> None:
    """Agreed and disputed stretches are told apart; a line inside one country is drawn only where it is disputed."""
    shapes = clip(extent).layers["boundaries"].shapes
    assert {s.attrs["disputed"] for s in shapes if (s.attrs["a"], s.attrs["b"]) == (a, b)} == disputed


RAILWAY = [Position(111.0, 43.0), Position(112.0, 44.0), Position(130.0, 44.0)]


@pytest.mark.parametrize(
    ("stops", "extent", "bounds"),
    [
        (RAILWAY, REGION, [(111.0, 43.0, 121.0, 44.0)]),
        (RAILWAY, Extent(20, 40, 30, 50), []),
        ([Position(179, -17), Position(-179, -17)], EXTENTS["Fiji"], [(179.0, -17.0, 181.0, -17.0)]),
        ([Position(-71, 42), Position(-74, 41)], Extent(-80, 38, -70, 45), [(-74.0, 41.0, -71.0, 42.0)]),
    ],
    ids=["cut", "elsewhere", "over 180", "in the west"],
)
def test_given_railways_are_drawn_as_far_as_they_are_in_sight(
    stops: list[Position], extent: Extent, bounds: list[tuple[float, ...]]
) -> None:
    """A railway runs through its stops and ends at the edge of the map."""
    shapes = clip(extent, railways=[("Our line", stops)]).layers["railways"].shapes
    assert [shape.geometry.bounds for shape in shapes] == bounds
    assert all(shape.name == "Our line" for shape in shapes)
