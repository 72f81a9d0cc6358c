"""The built-in tables, row by row: each row has its source, its order, and stands where it says it does."""

import csv
import json
import re
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from geo.basemap import border, outline
from geo.gazetteer import TABLES, load
from geo.gazetteer.world.geonames import data_file
from geo.model import Fact, GeometryClass, KnownLink, Name, Place, PlaceKind, Position, fold
from tests.gazetteer.measures import along, between, to_shape

pytestmark = pytest.mark.slow  # one test a row: thousands of quick ones


GAZETTEER = load()
OUTLINES_OFF_KM = 5.0
"""How far the outlines of Natural Earth 1:10m, as the basemap has them, stand off a surveyed border of this region."""

FILES = ("facts", "links", "names", "not-places", "places", "sources")
KEY_COLUMNS = {"names": (0, 2)}
"""Columns a table is sorted by, where not the first: of the names of a place in a language the main one comes first."""

PLACES = [pytest.param(place, id=place.id) for place in GAZETTEER.places.values()]
POSITIONED = [pytest.param(place, id=place.id) for place in GAZETTEER.places.values() if place.position]
PORTS = [pytest.param(place, id=place.id) for place in GAZETTEER.places.values() if place.faces]
NAMES = [pytest.param(name, id=f"{name.subject}:{name.language}:{n}") for n, name in enumerate(GAZETTEER.names)]
LINKS = [pytest.param(link, id=link.id) for link in GAZETTEER.links.values()]
FACTS = [pytest.param(fact, id=fact.id) for fact in GAZETTEER.facts]


def rows(name: str) -> list[list[str]]:
    """Give the records of a table, the header first."""
    with Path(TABLES, f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))


def position(id: str) -> Position:
    """Give the position of a place that must have one."""
    found = GAZETTEER.places[id].position
    assert found is not None, f"{id} has no position"
    return found


@pytest.mark.parametrize("name", FILES)
def test_a_table_is_sorted_so_that_a_difference_is_the_change(name: str) -> None:
    """Each table is UTF-8 with LF, one record a line, sorted, with no stray space and no row that stands twice."""
    data = Path(TABLES, f"{name}.csv").read_bytes()
    records = rows(name)[1:]
    keys = [tuple(row[column] for column in KEY_COLUMNS.get(name, (0,))) for row in records]
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert data.count(b"\n") == len(records) + 1
    assert keys == sorted(keys)
    assert all(field == field.strip() for row in records for field in row)
    assert [row for row, times in Counter(map(tuple, records)).items() if times > 1] == []


def test_every_source_is_cited_by_a_row() -> None:
    """A source nobody cites is left over from a row that has gone."""
    cited = {place.source.id for place in GAZETTEER.places.values()}
    cited |= {place.record.source.id for place in GAZETTEER.places.values() if place.record}
    cited |= {link.record.source.id for link in GAZETTEER.links.values()}
    cited |= {fact.source.id for fact in GAZETTEER.facts}
    assert set(GAZETTEER.sources) - cited == set()


@pytest.mark.parametrize("id", sorted(GAZETTEER.sources))
def test_a_source_can_be_looked_up_and_says_its_licence(id: str) -> None:
    """A citation says who said it, its address is one of the web, and its licence is named."""
    source = GAZETTEER.sources[id]
    assert source.citation
    assert source.licence
    assert source.url == "" or re.fullmatch(r"https?://\S+", source.url)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_named_and_lies_in_its_region(place: Place) -> None:
    """A place has an English name, and its region is of the same country and lies in no circle."""
    assert place.names["en"]
    chain = [place]
    while chain[-1].region:
        chain.append(GAZETTEER.places[chain[-1].region])
        assert len(chain) < 8, "the regions go in a circle"
    assert {up.country for up in chain} in ({place.country}, {place.country, "CN"})


@pytest.mark.parametrize("place", POSITIONED)
def test_a_place_stands_in_its_country(place: Place) -> None:
    """A label stands inside its country, any other position outside by no more than it and the outline are unsure."""
    assert place.position is not None
    land = outline(place.country)
    if land is None:
        assert place.country in {"", "GF", "VA", "MC"}, "Natural Earth as kept here has no outline of it"
        return
    allowed = 0.5 if place.source.id in {"label", "country"} else (place.uncertainty_km or 0.0) + OUTLINES_OFF_KM
    assert to_shape(place.position, land) <= allowed


def test_a_capital_is_the_seat_of_its_country() -> None:
    """What "Abuja said" speaks of is a government; Sri Lanka's is called Colombo, though its seat lies beside it."""
    countries = json.loads(data_file().with_name("countries.json").read_text("utf-8"))
    capitals = {(code, fold(country["capital"])) for code, country in countries.items()}
    named = [place for place in GAZETTEER.places.values() if (place.country, fold(place.name)) in capitals]
    assert not [place.id for place in named if place.kind is PlaceKind.CITY and not place.seat_of]


@pytest.mark.parametrize("place", POSITIONED)
def test_an_estimate_says_that_it_is_one(place: Place) -> None:
    """What nobody looked up is approximate: more than 5 and at most 50 km; what stands for an area has no radius."""
    if place.source.id in {"estimate", "opposite"}:
        assert place.uncertainty_km is not None
        assert 5 < place.uncertainty_km <= 50
    if place.source.id in {"label", "country"}:
        assert place.uncertainty_km is None


@pytest.mark.parametrize("place", PORTS)
def test_a_port_faces_the_other_side_of_the_border(place: Place) -> None:
    """Two ports face each other over a border, each on its own side, and a port far from the border says how far."""
    other = GAZETTEER.places[place.faces]
    line = border(place.country, other.country)
    assert other.faces == place.id
    assert place.kind is PlaceKind.BORDER_PORT
    assert line is not None
    if place.position is None or place.uncertainty_km is None:
        return
    far = to_shape(place.position, line) > place.uncertainty_km + OUTLINES_OFF_KM
    note = place.record.note if place.record else ""
    assert not far or re.search(r"\d+ km", note), f"{to_shape(place.position, line):.0f} km from the border unsaid"


@pytest.mark.parametrize("name", NAMES)
def test_a_name_can_be_found_in_a_text(name: Name) -> None:
    """A name has a letter left when it is folded, its language one of the four, and Chinese is longer than one sign."""
    assert fold(name.text).strip()
    assert name.language in {"en", "zh", "zh-Hant", "mn", "ru"}
    assert len(name.text) > 1
    assert "  " not in name.text


def test_no_two_subjects_share_a_strong_name() -> None:
    """A strong name means one place and one link at most, as a tunnel is both; what means more is weak elsewhere."""
    strong = defaultdict(set)
    for name in GAZETTEER.names:
        if name.strong:
            strong[name.subject in GAZETTEER.links, fold(name.text)].add(name.subject)
    assert {text: subjects for text, subjects in strong.items() if len(subjects) > 1} == {}


@pytest.mark.parametrize("link", LINKS)
def test_a_link_is_as_long_as_published(link: KnownLink) -> None:
    """A line through its stations is somewhat shorter than the railway, and every stop of a line has a position."""
    measured = sum(along([position(stop) for stop in branch]) for branch in link.branches)
    if link.geometry_class is GeometryClass.STATIONS and link.record.length_km:
        # the one shorter than its chord: 9.91 km is published for the crossing alone, without its way to the stations
        longest = 1.05 if link.id == "ganqimaodu-gashuunsukhait-railway" else 1.0
        assert 0.75 <= measured / link.record.length_km <= longest
    assert link.record.note.endswith(".")
    assert link.names["en"]


@pytest.mark.parametrize("link", LINKS)
def test_stops_follow_one_another(link: KnownLink) -> None:
    """No stop of a line stands twice in a branch."""
    for branch in link.branches:
        assert len(set(branch)) == len(branch)
        assert all(a != b for a, b in pairwise(branch))


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_is_one_neutral_sentence(fact: Fact) -> None:
    """A fact is a sentence that tells what is on record, and says nothing of the text it stands beside."""
    comment = re.compile(
        r"\b(wrong|error|mistake|actually|in fact|incorrect|false|claim|article|text)\b", re.IGNORECASE
    )
    assert re.fullmatch(r"[A-Z].*\.", fact.note)
    assert not comment.search(fact.note)


INAUGURATED = (
    "On May 14, 2025, the second China-Mongolia cross-border railway- linking China's Ganqimaodu port with Mongolia's "
    "Gashuunsukhait port - was inaugurated."
)
HIGHWAYS = (
    "In addition, highway links were completed at Manzhouli, Erenhot, and Ganqimaodu, AGV cross-border autonomous "
    "transport enabled intelligent customs clearance, and border inspection time was largely reduced."
)
CLUSTERS = (
    "Inner Mongolia is one of China's eight national computing hub nodes and hosts 10 major data center clusters."
)
VISIT = "With this background the December, 2022 visit to China of Mongolian president U. Khurelsukh was significant."
BORDER = "Mongolia shares its longest land border with China, stretching approximately 4,710 kilometers."
ZONE = "In 2024, the Erenhot-Zamyn-Uud Economic Cooperation Zone was approved, becoming China's third such zone."
PLAN = "A development plan for the Zamyn-Uud-Erenhot Economic Cooperation Zone was released, alongside 21 key projects."
LINES = "Notable are the completion of two long awaited rail lines from Mongolian mines to the Chinese border."
EXPO = "The expo extends to the wider Northeast Asia region and many BRI partner countries."


@pytest.mark.parametrize(
    ("sentence", "subject", "facts"),
    [
        (
            INAUGURATED,
            "ganqimaodu-gashuunsukhait-railway",
            {"ganqimaodu-railway-construction", "ganqimaodu-railway-second"},
        ),
        (INAUGURATED, "ganqimaodu", {"ganqimaodu-port-railway"}),
        (INAUGURATED, "gashuunsukhait", {"gashuunsukhait-port-railway"}),
        (HIGHWAYS, "manzhouli", {"manzhouli-expressway"}),
        (HIGHWAYS, "erenhot", {"erenhot-expressway"}),
        (HIGHWAYS, "ganqimaodu", {"ganqimaodu-expressway", "agv-first-use"}),
        (CLUSTERS, "inner-mongolia", {"inner-mongolia-clusters"}),
        (VISIT, "china", {"state-visit-china"}),
        (VISIT, "mongolia", {"state-visit-mongolia"}),
        (BORDER, "china-mongolia-border", {"border-length"}),
        (ZONE, "erenhot-zamyn-uud-zone", {"zone-approval"}),
        (PLAN, "erenhot-zamyn-uud-zone", {"zone-plan", "zone-projects"}),
        (LINES, "tavan-tolgoi-gashuunsukhait-railway", {"gashuunsukhait-railway-end"}),
        (LINES, "zuunbayan-khangi-railway", {"khangi-railway-end"}),
        (EXPO, "northeast-asia", set()),
        (EXPO, "mongolia", set()),
        (CLUSTERS, "china", set()),
    ],
)
def test_a_claim_has_what_is_on_record_beside_it(sentence: str, subject: str, facts: set[str]) -> None:
    """The claims of the two texts that the record tells more of, or otherwise, meet their facts; others meet none."""
    words = sentence.casefold()
    found = {f.id for f in GAZETTEER.facts if f.subject == subject and all(word in words for word in f.about)}
    assert found == facts


@pytest.mark.parametrize(
    ("id", "longitude", "latitude", "within_km"),
    [
        ("ganqimaodu", 107.59, 42.40, 3),
        ("gashuunsukhait", 107.55, 42.43, 3),
        ("erenhot", 111.977, 43.653, 3),
        ("zamyn-uud", 111.8953, 43.7228, 3),
        ("manzhouli", 117.43, 49.60, 3),
        ("zabaikalsk", 117.32, 49.65, 3),
        ("ceke", 101.28, 42.53, 6),
        ("mandula", 110.02, 42.6, 10),
        ("khorgos", 80.405, 44.213, 3),
        ("alashankou", 82.575, 45.175, 3),
        ("tavan-tolgoi", 105.47, 43.62, 8),
        ("choir", 108.36, 46.36, 3),
        ("zuunkharaa", 106.46, 48.85, 3),
        ("darkhan", 105.93, 49.48, 3),
        ("jining-ulanqab", 113.11, 41.03, 3),
        ("jining-shandong", 116.58, 35.41, 3),
        ("altanbulag", 106.5, 50.31, 3),
        ("solovyevsk", 115.75, 49.9, 3),
        ("ulaanbaatar", 106.915, 47.919, 6),
        ("nizhneleninskoye", 132.67, 47.96, 3),
    ],
)
def test_a_place_stands_where_others_put_it(id: str, longitude: float, latitude: float, within_km: float) -> None:
    """Places that lists mislay, by homonyms and by Chinese map offsets, stand where a second source has them."""
    assert between(position(id), Position(longitude, latitude)) <= within_km


@pytest.mark.parametrize(
    ("name", "subjects"),
    [
        ("Jining", {"jining-ulanqab", "jining-shandong"}),
        ("Altanbulag", {"altanbulag", "altanbulag-tuv"}),
        ("Sukhbaatar", {"sukhbaatar", "sukhbaatar-aimag"}),
        ("Bulgan", {"bulgan-town", "bulgan-aimag", "bulgan-port", "bulgan-khovd"}),
        ("Khorgos", {"khorgos", "nur-zholy"}),
        ("Gants Mod", {"ganqimaodu"}),
        ("Zamyn-Üüd", {"zamyn-uud"}),
        ("满洲里", {"manzhouli"}),
        ("Эрлянь", {"erenhot"}),
        ("甘泉铁路", {"ganquan-railway"}),
    ],
)
def test_homonyms_are_places_of_their_own(name: str, subjects: set[str]) -> None:
    """A name several places share leads to all of them, and one of a single place to it alone."""
    assert {known.subject for known in GAZETTEER.names if fold(known.text) == fold(name)} == subjects
