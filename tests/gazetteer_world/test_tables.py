"""What the committed tables of the world hold to."""

import csv
import json
import re
from collections import defaultdict
from pathlib import Path

import pytest
from pyproj import Geod

from geo.gazetteer.world import demonyms, simplified
from geo.gazetteer.world.geonames import data_file
from geo.gazetteer.world.romanisation import from_mongolian, from_russian, respelled, to_mongolian
from scripts.chinese_divisions import FORMERLY, RENAMED, ROMANISED

EARTH = Geod(ellps="WGS84")
FOLDER = Path(__file__).parents[2] / "geo" / "gazetteer" / "world"
DIVISION_RANK = re.compile("(?:自治[县州旗]|地区|新区|矿区|特区|林区|[县市区旗州盟])$")
DIVISION_WORD = re.compile(" (?:Autonomous|County|District|Banner|Prefecture|League|New|Special|Mining|Forestry)\\b.*")
SYLLABLE = re.compile("[aeiouü]+")


def rows(name: str) -> list[dict[str, str]]:
    """Read a table."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    "name",
    [
        "airports.csv",
        "areas.csv",
        "area-names.csv",
        "common.csv",
        "demonyms.csv",
        "divisions.csv",
        "hand-names.csv",
        "labels.csv",
        "natural.csv",
        "simplified.csv",
    ],
)
def test_a_table_is_sorted_and_whole(name: str) -> None:
    """Every table is sorted by its first column, and no row is there twice."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()[1:]
    firsts = [line.partition(",")[0] for line in lines]
    assert firsts == sorted(firsts)
    assert len(set(lines)) == len(lines)


def test_every_area_lies_on_the_earth_and_every_id_is_its_own() -> None:
    """Areas and natural features have ids nobody else has, and positions on the earth."""
    divisions = [row for row in rows("divisions.csv") if not row["id"].isdecimal()]
    found = rows("areas.csv") + rows("natural.csv") + rows("airports.csv") + divisions
    assert len({row["id"] for row in found}) == len(found)
    for row in found:
        assert -180 <= float(row["longitude"]) <= 180, row
        assert -90 <= float(row["latitude"]) <= 90, row


@pytest.mark.slow
def test_every_division_stands_near_its_cities() -> None:
    """The point of a division lies no farther than 300 km from every one of its populated places, if it has three.

    A desert's lies that far; one that stands in another part of its country lies farther.
    """
    cities = defaultdict(list)
    for city in json.loads(data_file().read_text(encoding="utf-8")).values():
        cities[city["countrycode"], city["admin1code"]].append((city["longitude"], city["latitude"]))
    checked = 0
    for row in rows("areas.csv"):
        homes = [at for code in row["geonames_codes"].split() for at in cities[row["country"], code]]
        if row["kind"] == "division" and len(homes) >= 3:
            point = float(row["longitude"]), float(row["latitude"])
            assert min(EARTH.inv(*point, *at)[2] for at in homes) <= 300_000, row
            checked += 1
    assert checked > 2000


@pytest.mark.parametrize(
    ("id", "longitude", "latitude"),
    [("australia", 134, -25), ("western-australia-au-wa", 122, -26), ("awdal-so-aw", 43.3, 10.6), ("somalia", 45, 5)],
)
def test_an_area_stands_where_it_is_on_every_map(id: str, longitude: float, latitude: float) -> None:
    """A country whose number an islet has too, and divisions of a part that is drawn as a country of its own."""
    (row,) = (row for row in rows("areas.csv") if row["id"] == id)
    assert EARTH.inv(float(row["longitude"]), float(row["latitude"]), longitude, latitude)[2] < 500_000


def test_an_airport_is_known_by_no_name_that_does_not_say_what_it_is() -> None:
    """A text must say that it means an airport, since airports are called after people, villages and rivers."""
    names = [name for row in rows("airports.csv") for name in row["names"].split("; ")]
    assert len(names) > 2000
    assert [name for name in names if not name.endswith(("Airport", "Aerodrome", "Air Base", "Airbase"))] == []


def test_a_division_of_china_says_what_it_is() -> None:
    """A name that needs no help holds the word for what it is and is no other division's."""
    found = rows("divisions.csv")
    assert len(found) > 2900
    sure = {
        tag: [name for row in found for name in row[tag].split("; ") if name[-1:] not in {"", "?"}]
        for tag in ("en", "zh")
    }
    assert [name for name in sure["zh"] if len(name) < 3 or name[-1] not in "县市区旗州盟"] == ["黔东南", "黔西南"]
    ranks = ("County", "District", "Banner", "Prefecture", "League", "Area")
    assert [name for name in sure["en"] if not name.endswith(ranks)] == []
    for tag in ("en", "zh"):
        assert len(set(sure[tag])) == len(sure[tag])


def test_a_division_of_china_is_shown_by_its_whole_name() -> None:
    """A title in pinyin has as many syllables as its Chinese has characters before the word for what it is."""
    titles = {row["title_zh"]: row["title_en"] for row in rows("divisions.csv") if row["title_en"]}
    assert len(titles) > 900
    cut = [
        (zh, en)
        for zh, en in titles.items()
        if (bare := DIVISION_RANK.sub("", zh)) not in ROMANISED
        and len(SYLLABLE.findall(DIVISION_WORD.sub("", en).lower())) < len(bare)
    ]
    assert cut == []


def test_a_division_of_china_that_was_renamed_has_both_names() -> None:
    """What is called otherwise today has the name of before too, and no county is missing for its city's sake."""
    names = {name.removesuffix("?") for row in rows("divisions.csv") for name in row["zh"].split("; ")}
    assert {"开州区", "开县", "泸水县", "肥乡区", "衡南县", "疏附县"} <= names
    assert [pair for pair in (*RENAMED.items(), *FORMERLY.items()) if len(names.intersection(pair)) == 1] == []


@pytest.mark.slow  # reads all of GeoNames
def test_a_division_of_china_lies_in_one_or_is_the_seat_of_one() -> None:
    """A row has a place in China and a division above it, or else the number of a place of GeoNames in China."""
    areas = {row["id"] for row in rows("areas.csv")}
    cities = json.loads(data_file().read_text(encoding="utf-8"))
    for row in rows("divisions.csv"):
        if row["id"].isdecimal():
            assert cities[row["id"]]["countrycode"] == "CN", row
            assert not any(row[column] for column in ("kind", "division", "longitude", "latitude", "radius_km")), row
        else:
            assert 73 < float(row["longitude"]) < 135, row
            assert 18 < float(row["latitude"]) < 54, row
            assert row["division"] in areas, row


def test_countries_have_the_ids_of_the_regional_tables() -> None:
    """A country is one place for both gazetteers: it has the same id in the tables of the region and of the world."""
    with (FOLDER.parent / "places.csv").open(encoding="utf-8", newline="") as file:
        regional = {row["country"]: row["id"] for row in csv.DictReader(file) if row["kind"] == "country"}
    assert {row["country"]: row["id"] for row in rows("areas.csv") if row["kind"] == "country"} == regional


def test_every_country_is_called_in_four_languages() -> None:
    """Every country has a name in English, Chinese, Russian and Mongolian."""
    called = {(row["area"], row["language"]) for row in rows("area-names.csv")}
    for row in rows("areas.csv"):
        if row["kind"] == "country":
            assert {(row["id"], tag) for tag in ("en", "zh", "ru", "mn")} <= called, row["id"]


@pytest.mark.parametrize(
    ("traditional", "expected"),
    [
        ("臺灣、烏蘭巴托與內蒙古", "台湾、乌兰巴托与内蒙古"),
        ("二連浩特", "二连浩特"),
        ("Ulaanbaatar", "Ulaanbaatar"),
        ("北京", "北京"),
        ("", ""),
    ],
)
def test_traditional_characters_become_simplified_one_for_one(traditional: str, expected: str) -> None:
    """Traditional text becomes simplified with every character in its place; other text stays as it is."""
    assert simplified(traditional) == expected
    assert len(simplified(traditional)) == len(traditional)
    assert simplified(simplified(traditional)) == simplified(traditional)


def test_simplifying_again_changes_nothing() -> None:
    """No simplified character of the table is itself to be simplified."""
    assert all(simplified(row["simplified"]) == row["simplified"] for row in rows("simplified.csv"))


@pytest.mark.parametrize(
    ("word", "countries"),
    [
        ("mongolian", ("MN",)),
        ("poles", ("PL",)),
        ("congolese", ("CD", "CG")),
        ("китайской", ("CN",)),
        ("китайцев", ("CN",)),
        ("россиян", ("RU",)),
        ("поляков", ("PL",)),
        ("монгольских", ("MN",)),
        ("蒙古人", ("MN",)),
        ("中方", ("CN",)),
        ("монголчууд", ("MN",)),
        ("mongolia", None),
        ("китай", None),
        ("北京", None),
    ],
)
def test_a_people_is_no_place(word: str, countries: tuple[str, ...] | None) -> None:
    """Words for a people, in every case, say which country's they are; names of places are none of them."""
    assert demonyms().get(word) == countries


def test_cyrillic_is_romanised_after_several_habits() -> None:
    """A name is spelled as maps, libraries and newspapers would, and never with letters of two scripts."""
    assert {"Zabaykalsk", "Zabaikalsk"} <= from_russian("Забайкальск")
    assert {"Nizhniy", "Nizhnii", "Nizhny"} <= from_russian("Нижний")
    assert {"Khovd", "Hovd"} <= from_mongolian("Ховд")
    assert {"Sainshand", "Saynshand"} <= from_mongolian("Сайншанд")
    assert {"Zabaykalsk", "Zabaikalsk"} <= respelled("Zabaykal’sk")
    assert to_mongolian("Sükhbaatar") == "Сүхбаатар"
    assert to_mongolian("Łódź") == ""


def test_divisions_drawn_anew_have_the_names_of_today() -> None:
    """Morocco's twelve regions of 2015, and Iran's provinces of 2020, have the names that go with their numbers."""
    called = {row["iso_3166_2"]: row["name"] for row in rows("areas.csv")}
    assert [called[f"MA-{number:02}"] for number in range(1, 13)] == [
        "Tanger-Tetouan-Al Hoceima",
        "L'Oriental",
        "Fès-Meknès",
        "Rabat-Salé-Kénitra",
        "Béni Mellal-Khénifra",
        "Casablanca-Settat",
        "Marrakech-Safi",
        "Drâa-Tafilalet",
        "Souss-Massa",
        "Guelmim-Oued Noun",
        "Laâyoune-Sakia El Hamra",
        "Dakhla-Oued Ed-Dahab",
    ]
    assert (called["IR-06"], called["IR-28"], called["PH-COM"]) == ("Khuzestan", "North Khorasan", "Davao de Oro")
