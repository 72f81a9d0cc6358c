"""Which towns a map shows."""

import pytest

from geo.basemap import Shape, clip
from geo.model import Extent


def towns(extent: Extent) -> dict[str, Shape]:
    """Give the towns of a map by their English names."""
    return {shape.name: shape for shape in clip(extent).layers["towns"].shapes}


@pytest.mark.parametrize(
    ("extent", "least", "most"),
    [
        (Extent(-180, -90, 180, 90), 100, 300),
        (Extent(-10, 35, 40, 70), 100, 300),
        (Extent(100, 37, 121, 53), 50, 120),
        (Extent(-130, -30, -125, -26), 0, 0),
    ],
    ids=["the world", "Europe", "the region", "the ocean"],
)
def test_a_map_bears_so_many_towns(extent: Extent, least: int, most: int) -> None:
    """However wide the map, there are enough towns to find one's way and too few to hide the data."""
    assert least <= len(towns(extent)) <= most


@pytest.mark.parametrize("width", [3, 20, 60, 180])
def test_a_capital_outlasts_its_neighbours(width: float) -> None:
    """Ulaanbaatar is on every map of the country; the small town beside it only on a map of its surroundings."""
    shown = towns(Extent(106.9 - width / 2, 47.9 - width / 6, 106.9 + width / 2, 47.9 + width / 6))
    assert shown["Ulaanbaatar"].attrs["capital"] == "yes"
    assert ("Zuunmod" in shown) == (width == 3)


def test_the_most_important_come_first() -> None:
    """Towns are in the order of their rank, so that a page with little room can stop anywhere."""
    ranks = [town.rank for town in towns(Extent(100, 37, 121, 53)).values()]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("name", "country", "names"),
    [
        ("Ulaanbaatar", "MN", {"en": "Ulaanbaatar", "zh": "乌兰巴托", "ru": "Улан-Батор", "mn": "Улаанбаатар"}),
        ("Sainshand", "MN", {"en": "Sainshand", "zh": "赛音山达", "ru": "Сайншанд", "mn": "Сайншанд"}),
        ("Erenhot", "CN", {"en": "Erenhot", "zh": "二连浩特", "ru": "Эрэн-Хото", "mn": "Эрээн хот"}),
        ("Datong", "CN", {"en": "Datong", "zh": "大同", "ru": "Датун"}),
        ("Krasnokamensk", "RU", {"en": "Krasnokamensk", "zh": "克拉斯诺卡缅斯克", "ru": "Краснокаменск"}),
        ("Dingzhou", "CN", {"en": "Dingzhou", "zh": "定州"}),
    ],
)
def test_a_town_has_the_names_that_are_known(name: str, country: str, names: dict[str, str]) -> None:
    """Names are in the languages of the page where the tables have them, and absent, not empty, where they have not."""
    town = towns(Extent(100, 37, 121, 53))[name]
    assert town.attrs["country"] == country
    assert dict(town.names) == names


@pytest.mark.parametrize("name", ["Kiev", "Buyant-Uhaa", "Shenyeng", "Hodrogo"])
def test_outdated_and_mistaken_names_are_gone(name: str) -> None:
    """A name our own table replaces, or takes away, is on no map."""
    assert name not in towns(Extent(25, 35, 50, 60)) | towns(Extent(90, 37, 126, 53))
