"""Features: accuracy, geometry, quotes and addresses, and the check that every quote stands where it says."""

import json
from dataclasses import replace
from urllib.parse import unquote

import geopandas
import pytest
import shapely

from geo import features
from geo.features import Library
from geo.model import (
    Document,
    Evidence,
    Extent,
    Fact,
    GeometryClass,
    Link,
    LinkKind,
    Mention,
    Outcome,
    Place,
    PlaceKind,
    Position,
    Record,
    Resolution,
    Ruling,
    Source,
    Span,
    Trait,
    VerbatimError,
)
from geo.webmap import extent_of

SOURCE = Source("own", "Own survey", "https://example.org/survey", "CC0")
PORT = Place("port", "Port", PlaceKind.BORDER_PORT, "CN", Position(112.0000004, 43.5), 1.0, SOURCE, faces="gate")
GATE = Place("gate", "Gate", PlaceKind.BORDER_PORT, "MN", Position(111.9, 43.7), 0.3, SOURCE)
MINE = Place("mine", "Mine", PlaceKind.MINE, "MN", Position(105.5, 43.6), 20.0, SOURCE)
LAND = Place("land", "Land", PlaceKind.COUNTRY, "MN", Position(104.0, 46.0), None, SOURCE)
LOST = Place("lost", "Lost", PlaceKind.STATION, "MN", None, None, SOURCE)
TEXT = "Before it all.\nPort faces Gate, and Port is open.\nThe line from Port to Gate opens in 2030.\nLand is wide."
URL = "https://example.org/a?b=c#top"
DOCUMENT = Document("a", "seeds/a.txt", TEXT, "0" * 64, "Title", "Times", "", "2025-08-29", URL)
FIRST = Span(15, 49)
SECOND = Span(50, 91)
THIRD = Span(92, 105)


def library(*facts: Fact, outlines: dict[str, shapely.Geometry] | None = None) -> Library:
    """Give what features are made with."""
    places = {place.id: place for place in (PORT, GATE, MINE, LAND, LOST)}
    about = {subject: [fact for fact in facts if fact.subject == subject] for subject in ("port", "line")}
    return Library({"a": DOCUMENT}, places, {"line": {"mn": "Зам"}}, about, outlines or {})


def said(place: str, at: int, sentence: Span, **more: object) -> Resolution:
    """Give a mention that was placed, by its name's offset."""
    words = Span(at, at + 4)
    mention = Mention("a", words, TEXT[words.start : words.end], sentence)
    return replace(Resolution(mention, Outcome.PLACED, "", place), **more)  # type: ignore[arg-type]  # fields by name


RESOLUTIONS = (
    said("port", 15, FIRST),
    said("gate", 26, FIRST),
    said("port", 36, FIRST),
    said("port", 64, SECOND),
    said("gate", 72, SECOND),
    said("land", 92, THIRD),
)


def test_a_place_is_one_feature_with_every_sentence_once() -> None:
    """Features come in the order of first mention; two mentions in one sentence are one quote."""
    frame = features.place_features(RESOLUTIONS, (), library())
    assert list(frame["id"]) == ["port", "gate", "land"]
    quotes = frame["quotes"][0]
    assert [quote["exact"] for quote in quotes] == [
        "Port faces Gate, and Port is open.",
        "The line from Port to Gate opens in 2030.",
    ]
    assert quotes[0]["mentions"] == [
        {"start": 15, "end": 19, "exact": "Port"},
        {"start": 36, "end": 40, "exact": "Port"},
    ]


def test_a_quote_says_where_it_stands_and_who_published_it() -> None:
    """Selector, title, publisher, date, address and hash are those of the document."""
    quote = features.place_features(RESOLUTIONS, (), library())["quotes"][0][0]
    assert quote == {
        "document": "a",
        "exact": "Port faces Gate, and Port is open.",
        "start": 15,
        "end": 49,
        "prefix": "Before it all.\n",
        "suffix": "\nThe line from Port to Gate open",
        "mentions": quote["mentions"],
        "title": "Title",
        "publisher": "Times",
        "published": "2025-08-29",
        "url": URL,
        "fragment_url": ("https://example.org/a?b=c#:~:text=Port%20faces%20Gate%2C%20and%20Port%20is%20open."),
        "sha256": "0" * 64,
        "language": "en",
        "records": [],
        "ruling": None,
    }


@pytest.mark.parametrize("outcome", [Outcome.AMBIGUOUS, Outcome.UNKNOWN, Outcome.RULED_OUT])
def test_what_was_not_placed_is_no_feature(outcome: Outcome) -> None:
    """Only what was placed gets a mark."""
    assert len(features.place_features([said("port", 15, FIRST, outcome=outcome)], (), library())) == 0


def test_what_was_placed_at_a_link_is_no_place() -> None:
    """A mention placed at a link of the texts makes no mark of its own."""
    assert len(features.place_features([said("line", 15, FIRST)], (), library())) == 0


@pytest.mark.parametrize(
    ("kind", "radius", "expected"),
    [
        (PlaceKind.TOWN, 0.0, "exact"),
        (PlaceKind.TOWN, 0.5, "exact"),
        (PlaceKind.TOWN, 0.51, "near"),
        (PlaceKind.TOWN, 5.0, "near"),
        (PlaceKind.TOWN, 5.01, "approximate"),
        (PlaceKind.TOWN, 50.0, "approximate"),
        (PlaceKind.TOWN, 50.01, "area"),
        (PlaceKind.TOWN, None, "area"),
        (PlaceKind.REGION, 0.1, "area"),
        (PlaceKind.COUNTRY, None, "area"),
        (PlaceKind.NATURAL, 5.0, "area"),
    ],
)
def test_the_class_of_accuracy_is_that_of_its_radius(kind: PlaceKind, radius: float | None, expected: str) -> None:
    """Exact is within 0.5 km, near within 5, approximate within 50; a region is an area whatever its radius."""
    known = library()
    places = {**known.places, "port": replace(PORT, kind=kind, uncertainty_km=radius)}
    frame = features.place_features(RESOLUTIONS[:1], (), replace(known, places=places))
    assert frame["accuracy"][0] == {
        "class": expected,
        "radius_km": radius,
        "source": {"id": "own", "citation": "Own survey", "url": "https://example.org/survey"},
    }


def test_a_post_knows_the_one_it_faces() -> None:
    """The other post is named also where no text names it; a post that faces none knows none."""
    frame = features.place_features(RESOLUTIONS[:2], (), library())
    assert list(frame["faces"]) == [{"id": "gate", "name": "Gate", "country": "MN"}, None]


def test_a_place_is_named_as_other_gazetteers_name_it() -> None:
    """Its numbers there stand with it, empty where nobody looked them up."""
    known = replace(PORT, geonames="2038087", wikidata="Q1")
    at = replace(library(), places={"port": known, "gate": GATE})
    found = features.place_features([said("port", 15, FIRST), said("gate", 26, FIRST)], (), at)["identifiers"]
    assert list(found) == [{"geonames": "2038087", "wikidata": "Q1"}, {"geonames": "", "wikidata": ""}]


def test_what_a_place_is_said_to_have_stands_with_it() -> None:
    """A trait belongs to its place alone, with its words."""
    trait = Trait("port", LinkKind.RAILWAY, Span(54, 58), Evidence("a", SECOND, (Span(54, 58),)), "planned")
    frame = features.place_features(RESOLUTIONS[:2], (trait,), library())
    assert list(frame["traits"]) == [
        [{"kind": "railway", "exact": "line", "start": 54, "end": 58, "document": "a", "status": "planned"}],
        [],
    ]


def test_a_ruling_shows_with_the_place_and_with_the_sentence() -> None:
    """A person's decision is told with its reason and how sure they are."""
    ruling = Ruling("a", "Port", "port", "The author says so.", "sure")
    frame = features.place_features([said("port", 15, FIRST, ruling=ruling), said("port", 64, SECOND)], (), library())
    told = {"reason": "The author says so.", "certainty": "sure"}
    assert frame["ruling"][0] == told
    assert [quote["ruling"] for quote in frame["quotes"][0]] == [told, None]


@pytest.mark.parametrize(
    ("about", "beside"),
    [
        (("2030",), [False, True]),
        (("port", "gate"), [True, True]),
        (("faces", "2030"), [False, False]),
        (("OPENS",), [False, False]),
    ],
    ids=["a year", "two words", "not in one sentence", "facts are casefolded when read"],
)
def test_what_is_on_record_stands_beside_just_the_claims_it_is_about(
    about: tuple[str, ...], beside: list[bool]
) -> None:
    """A fact belongs to the sentences that hold each of its words."""
    fact = Fact("f", "port", about, "It opened in 2031.", SOURCE)
    quotes = features.place_features(RESOLUTIONS, (), library(fact))["quotes"][0]
    note = {"note": "It opened in 2031.", "source": {"id": "own", "citation": "Own survey", "url": SOURCE.url}}
    assert [quote["records"] for quote in quotes] == [[note] if there else [] for there in beside]


RECORD = Record(SOURCE, "planned", "2030", "A plan.", 9.9)


def link(
    kind: LinkKind = LinkKind.RAILWAY, *branches: tuple[str, ...], ends: tuple[str, ...] = ("port", "gate")
) -> Link:
    """Make a link of the second sentence."""
    evidence = (Evidence("a", SECOND, (Span(54, 58),)),)
    return Link("line", kind, "Line", ends, branches, GeometryClass.STATIONS, evidence, "planned", "", RECORD)


@pytest.mark.parametrize(
    ("drawn", "geometry"),
    [
        (link(LinkKind.RAILWAY, ("port", "gate")), "LINESTRING (112 43.5, 111.9 43.7)"),
        (link(LinkKind.RAILWAY, ("port", "lost", "gate")), "LINESTRING (112 43.5, 111.9 43.7)"),
        (
            link(LinkKind.CORRIDOR, ("port", "gate"), ("port", "mine")),
            "MULTILINESTRING ((112 43.5, 111.9 43.7), (112 43.5, 105.5 43.6))",
        ),
        (link(LinkKind.CORRIDOR, ("port", "gate"), ("port", "lost")), "LINESTRING (112 43.5, 111.9 43.7)"),
        (link(LinkKind.ZONE, ("port",), ends=("port",)), "POINT (112 43.5)"),
        (link(LinkKind.RAILWAY, ("port", "lost")), None),
        (link(LinkKind.RAILWAY), None),
    ],
    ids=["line", "an unknown stop", "branches", "a branch nobody can draw", "a zone", "one stop", "no stop"],
)
def test_a_link_is_drawn_through_the_stops_whose_place_is_known(drawn: Link, geometry: str | None) -> None:
    """Nothing is drawn where fewer than two stops have a position; coordinates have six digits, longitude first."""
    (found,) = features.link_features([drawn], library()).geometry
    assert (found.wkt if found else None) == geometry


def test_a_border_is_drawn_along_its_outline() -> None:
    """What is a line in law is drawn as that line, not between the label points of two countries."""
    outline = shapely.MultiLineString([[(100.00000049, 45), (101, 46)]])
    (found,) = features.link_features(
        [link(LinkKind.OTHER, ("port", "gate"))], library(outlines={"line": outline})
    ).geometry
    assert found.equals_exact(shapely.MultiLineString([[(100, 45), (101, 46)]]), 1e-9)


WEST, EAST = Position(170.0, 50.0), Position(-170.0, 60.0)


@pytest.mark.parametrize(
    ("ends", "drawn"),
    [
        ((WEST, EAST), "MULTILINESTRING ((170 50, 180 55), (-180 55, -170 60))"),
        ((EAST, WEST), "MULTILINESTRING ((-170 60, -180 55), (180 55, 170 50))"),
        ((Position(0.0, 0.0), Position(180.0, 1.0)), "LINESTRING (0 0, 180 1)"),
        ((Position(180.0, 60.0), EAST), "LINESTRING (-180 60, -170 60)"),
        ((Position(-80.0, 0.0), Position(90.0, 1.0)), "LINESTRING (-80 0, 90 1)"),
    ],
)
def test_a_line_over_the_antimeridian_is_cut_there(ends: tuple[Position, ...], drawn: str) -> None:
    """It takes the short way, in two pieces (RFC 7946, 3.1.9); one that only touches 180 degrees stays whole."""
    places = {f"{index}": replace(PORT, id=f"{index}", position=end) for index, end in enumerate(ends)}
    line = replace(link(LinkKind.RAILWAY, ()), ends=tuple(places), branches=(tuple(places),))
    (found,) = features.link_features([line], replace(library(), places=places)).geometry
    assert found.wkt == drawn


def test_a_link_carries_what_the_text_says_and_what_is_on_record() -> None:
    """Claim and record stand beside each other, each with its source."""
    (row,) = features.link_features([link(LinkKind.RAILWAY, ("port", "gate"))], library()).to_dict("records")
    told = {key: row[key] for key in ("id", "name", "names", "kind", "ends", "status", "opened", "geometry_class")}
    assert told == {
        "id": "line",
        "name": "Line",
        "names": {"mn": "Зам"},
        "kind": "railway",
        "ends": ["port", "gate"],
        "status": "planned",
        "opened": "",
        "geometry_class": "stations",
    }
    assert row["stops"] == [[{"id": "port", "name": "Port"}, {"id": "gate", "name": "Gate"}]]
    assert row["record"] == {
        "status": "planned",
        "opened": "2030",
        "note": "A plan.",
        "length_km": 9.9,
        "source": {"id": "own", "citation": "Own survey", "url": SOURCE.url},
    }
    assert [quote["exact"] for quote in row["quotes"]] == ["The line from Port to Gate opens in 2030."]


LONG = "One two three four five six seven, eight nine ten eleven twelve-thirteen fourteen fifteen."
FIRST_SIX = "One%20two%20three%20four%20five%20six"
LAST_SIX = "nine%20ten%20eleven%20twelve%2Dthirteen%20fourteen%20fifteen."


@pytest.mark.parametrize(
    ("url", "exact", "fragment"),
    [
        ("", "Port", ""),
        ("https://example.org/a", "Port", "https://example.org/a#:~:text=Port"),
        ("https://example.org/a#top", "Port", "https://example.org/a#:~:text=Port"),
        ("https://example.org/a", "Zamyn-Uud", "https://example.org/a#:~:text=Zamyn%2DUud"),
        ("https://example.org/a", "a, b & c", "https://example.org/a#:~:text=a%2C%20b%20%26%20c"),
        ("https://example.org/a", "二连", "https://example.org/a#:~:text=%E4%BA%8C%E8%BF%9E"),
        (
            "https://example.org/a",
            LONG,
            f"https://example.org/a#:~:text={FIRST_SIX},{LAST_SIX}",
        ),
    ],
    ids=["no address", "a word", "an address with a fragment", "a dash", "signs", "Chinese", "a long quote"],
)
def test_the_address_of_a_quote_scrolls_to_it(url: str, exact: str, fragment: str) -> None:
    """Dashes, commas and ampersands are encoded; a long quote is named by its first and last six words."""
    assert features.fragment_url(url, exact) == fragment
    parts = unquote(fragment.partition("text=")[2].replace(",", "\n")).split("\n")
    assert all(part in exact for part in parts)


def frames() -> tuple[geopandas.GeoDataFrame, geopandas.GeoDataFrame]:
    """Give places and links that are as they should be."""
    return (
        features.place_features(RESOLUTIONS, (), library()),
        features.link_features([link(LinkKind.RAILWAY, ("port", "gate"))], library()),
    )


def test_quotes_that_stand_where_they_say_pass() -> None:
    """Nothing is wrong with features made of a text."""
    features.verify(frames(), {"a": DOCUMENT})


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"exact": "Port faces gate, and Port is open."}, "15-49"),
        ({"start": 16}, "16-49"),
        ({"end": 48}, "15-48"),
        ({"mentions": [{"start": 15, "end": 19, "exact": "port"}]}, "15-19"),
        ({"mentions": [{"start": 14, "end": 18, "exact": "Port"}]}, "14-18"),
    ],
    ids=["another letter", "another start", "another end", "another mention", "another place of it"],
)
def test_a_quote_that_is_not_verbatim_stops_the_build(change: dict[str, object], where: str) -> None:
    """One wrong letter or offset is an error that names the quote, the file and the characters."""
    places, links = frames()
    places["quotes"][0][0].update(change)
    with pytest.raises(VerbatimError) as caught:
        features.verify((places, links), {"a": DOCUMENT})
    assert str(caught.value) == f"the quote of port does not stand in seeds/a.txt, characters {where}."


def test_a_link_that_is_not_verbatim_stops_the_build() -> None:
    """The links are held against the text as the places are, and a text that changed under a quote is found out."""
    with pytest.raises(VerbatimError, match="the quote of line does not stand"):
        features.verify(frames()[1:], {"a": replace(DOCUMENT, text=TEXT.replace("opens", "opened"))})


@pytest.mark.parametrize("index", [0, 1], ids=["places", "links"])
def test_geojson_is_one_feature_a_line_and_reads_back(index: int) -> None:
    """The text is a FeatureCollection that gives the same properties and geometry, with letters as they are."""
    frame = frames()[index]
    text = features.geojson(frame)
    collection = json.loads(text)
    assert collection["type"] == "FeatureCollection"
    assert text.count("\n") == len(frame) + 2 if len(frame) else 2
    for feature, (_, row) in zip(collection["features"], frame.iterrows(), strict=True):
        assert feature["type"] == "Feature"
        assert feature["id"] == row["id"]
        assert feature["properties"] == {key: row[key] for key in frame.columns if key != "geometry"}
        assert shapely.from_geojson(json.dumps(feature["geometry"])).equals(row.geometry)
    assert "\\u" not in text


def test_nothing_is_an_empty_collection_with_all_columns() -> None:
    """A text without places gives frames without rows, that still write and draw."""
    places, links = features.place_features((), (), library()), features.link_features((), library())
    assert (list(places.columns), list(links.columns)) == (
        [*features.PLACE_COLUMNS, "geometry"],
        [*features.LINK_COLUMNS, "geometry"],
    )
    assert json.loads(features.geojson(places)) == {"type": "FeatureCollection", "features": []}
    assert extent_of(places, links) == Extent(-180.0, -60.0, 180.0, 75.0)


@pytest.mark.parametrize(
    ("placed", "drawn", "expected"),
    [
        (["port", "gate"], [], Extent(111.9, 43.5, 112.0, 43.7)),
        (["port", "gate", "land"], [], Extent(111.9, 43.5, 112.0, 43.7)),
        (["land"], [], Extent(104.0, 46.0, 104.0, 46.0)),
        (["port"], [link(LinkKind.RAILWAY, ("port", "mine"))], Extent(105.5, 43.5, 112.0, 43.6)),
        (["port"], [link(LinkKind.CORRIDOR, ("port", "mine"))], Extent(112.0, 43.5, 112.0, 43.5)),
        ([], [link(LinkKind.CORRIDOR, ("port", "mine"))], Extent(105.5, 43.5, 112.0, 43.6)),
        (["port"], [link(LinkKind.RAILWAY, ("port", "lost"))], Extent(112.0, 43.5, 112.0, 43.5)),
    ],
    ids=["marks", "a country is no mark", "but is all there is", "a line", "a corridor", "only a corridor", "no line"],
)
def test_the_extent_holds_the_marks_and_lines_of_the_story(
    placed: list[str], drawn: list[Link], expected: Extent
) -> None:
    """Countries and corridors widen the map only where there is nothing else."""
    places = features.place_features([said(place, 15, FIRST) for place in placed], (), library())
    assert extent_of(places, features.link_features(drawn, library())) == expected
