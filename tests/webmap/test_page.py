"""The page as a document: one file that asks for nothing, guards itself, and is the same every time."""

import base64
import csv
import dataclasses
import gzip
import hashlib
import json
import re
from pathlib import Path

import folium
import pytest

import geo.webmap
from geo.webmap import CitedMap, Edition, folium_map, page
from geo.webmap.sources import in_short
from geo.webmap.words import Words, all_words, asset
from tests.webmap.fixture import DOCUMENTS, edition


@pytest.fixture(scope="module")
def html() -> str:
    """Give the page of the fixture."""
    return page(edition())


def test_same_edition_gives_same_bytes(html: str) -> None:
    """No clock and no random id is in the page."""
    assert page(dataclasses.replace(edition())) == html


def test_document_begins_as_it_should(html: str) -> None:
    """Doctype, language, character set, title and description stand where a reader of HTML looks for them."""
    assert html.startswith('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">')
    assert "<title>China, Mongolia and the border between them</title>" in html
    assert '<meta name="description" content="Ports, railways and zones on the China-Mongolia border' in html


def test_reader_may_zoom(html: str) -> None:
    """There is one viewport tag, and it does not forbid to pinch."""
    assert re.findall(r'<meta name="viewport" content="([^"]*)"', html) == ["width=device-width, initial-scale=1"]


def test_every_block_is_vouched_for(html: str) -> None:
    """The policy lists the hash of each script and style of the final bytes, and nothing else may run."""
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    for tag in ("script", "style"):
        blocks = re.findall(rf"<{tag}(?: type=\"text/plain\" data-later)?>(.*?)</{tag}>", html, re.DOTALL)
        hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()}'" for block in blocks}
        allowed = re.search(rf"{tag}-src ([^;]*)", policy[1])
        assert allowed
        assert set(allowed[1].split()) == hashes
    assert policy[1].startswith("default-src 'none'; ")
    assert "unsafe" not in policy[1]


def test_policy_stands_before_what_it_guards(html: str) -> None:
    """A policy in a meta tag binds only what follows it."""
    assert html.index("Content-Security-Policy") < min(html.index("<script"), html.index("<style"))


def test_nothing_is_loaded(html: str) -> None:
    """No element has a source of its own, and no style names a picture."""
    body = re.sub(r"<script[^>]*>.*?</script>", "", html, flags=re.DOTALL)
    assert not re.findall(r"<(?:script|img|iframe|link|source|object|embed)[^>]*\b(?:src|srcset|data)=", body)
    assert re.findall(r'<link[^>]*href="([^"]*)"', body) == ["data:,"]
    assert "url(" not in body
    assert "sourceMappingURL" not in html


def test_no_inline_handlers_or_styles(html: str) -> None:
    """Nothing in the markup needs ``unsafe-inline``."""
    markup = re.sub(r"<(script|style)[^>]*>.*?</\1>", "", html, flags=re.DOTALL)
    assert not re.findall(r'<[^>"]*(?:"[^"]*"[^>"]*)*\s(on\w+|style)=', markup)


def test_structured_data_cites_the_texts(html: str) -> None:
    """Search engines are told that this is a map, and which texts it cites."""
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert block
    data = json.loads(block[1])
    assert data["@type"] == "Map"
    assert [cited["headline"] for cited in data["citation"]] == [document.title for document in DOCUMENTS]


@pytest.mark.parametrize(
    ("url", "image", "oembed"),
    [
        (
            "https://example.org/maps/expo.html",
            "https://example.org/maps/expo.png",
            "https://example.org/maps/expo.oembed.json",
        ),
        (
            "https://example.org/maps/",
            "https://example.org/maps/index.png",
            "https://example.org/maps/index.oembed.json",
        ),
    ],
)
def test_published_page_names_its_address(url: str, image: str, oembed: str) -> None:
    """A page that knows its address gives its canonical link, picture and oEmbed, all before the first script."""
    html = page(dataclasses.replace(edition(), url=url))
    head = html[: html.index("<script>")]
    assert f'<link rel="canonical" href="{url}">' in head
    assert f'<meta property="og:image" content="{image}">' in head
    assert f'href="{oembed}"' in head


def test_page_without_address_claims_none(html: str) -> None:
    """Without an address there is no canonical link and no picture to fetch."""
    assert "canonical" not in html[: html.index("<style")]
    assert "og:image" not in html


def test_page_is_light(html: str) -> None:
    """All included, the page without its basemap is under 100 kB on the wire."""
    assert len(gzip.compress(html.encode())) < 100_000


def test_leaflet_is_whole(html: str) -> None:
    """Leaflet comes from its package as it is there, with its licence named."""
    assert "Leaflet 1.9" in html
    assert "BSD-2-Clause" in html
    assert "L.Map=" not in "".join(asset(name) for name in ("main.js", "space.js", "page.html"))


def test_map_is_a_folium_map() -> None:
    """The page is made by a folium map that brings no file from elsewhere."""
    made = folium_map(edition())
    assert isinstance(made, CitedMap)
    assert isinstance(made, folium.Map)
    assert (made.default_js, made.default_css) == ((), ())


def test_map_shows_itself_in_a_notebook() -> None:
    """In a notebook the map is the whole page in a frame."""
    shown = folium_map(edition())._repr_html_()  # the name notebooks call
    assert 'srcdoc="&lt;!doctype html&gt;' in shown


def test_other_folium_elements_can_be_added() -> None:
    """A circle added to the map is drawn by its own script after the map is made, and the policy vouches for it."""
    made = folium_map(edition())
    folium.CircleMarker(location=[43.65, 111.98], radius=7).add_to(made)
    html = made.get_root().render()
    script = re.findall(r"<script[^>]* data-later>(.*?)</script>", html, re.DOTALL)[-1]
    assert "L.circleMarker" in script
    assert ".addTo(map_cited)" in script
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert digest in html


def test_folium_own_maps_stay_as_they_are() -> None:
    """Making a cited map changes nothing for other maps of the same program."""
    before = list(folium.Map.default_js)
    page(edition())
    assert folium.Map.default_js == before


def test_page_speaks_four_languages() -> None:
    """Every phrase is there in every language, with the same values to fill in."""
    languages = all_words()
    assert set(languages) == {"en", "zh", "mn", "ru"}
    for words in languages.values():
        assert words.keys() == languages["en"].keys()
        for key, phrase in words.items():
            if isinstance(phrase, str):
                assert set(re.findall(r"\{\w+\}", phrase)) == set(re.findall(r"\{\w+\}", languages["en"][key])), key


def test_every_phrase_is_used() -> None:
    """No phrase is kept that the page never says."""
    folder = Path(geo.webmap.__file__).parent
    files = [*folder.glob("*.py"), *folder.with_name("web").glob("*.js")]
    code = "".join(file.read_text(encoding="utf-8") for file in files)
    keys = {key for key in all_words()["en"] if "." not in key}
    assert {key for key in keys if f"'{key}'" not in code and f'"{key}"' not in code} == set()


def with_sources(*citations: str) -> Edition:
    """Give the edition with places whose positions come from these sources, one after the other."""
    places = edition().places.copy()
    sources = [{"id": "x", "citation": each, "url": ""} for each in citations]
    wheres = [{"class": "near", "radius_km": 3.0, "source": sources[n % len(sources)]} for n in range(len(places))]
    return dataclasses.replace(edition(), places=places.assign(accuracy=wheres), language="zh")


def test_what_the_tables_say_in_english_is_said_in_the_language_of_the_page() -> None:
    """A plain status and where something is known from are said in Chinese; what the page has no words for stays."""
    written = page(with_sources("Estimate from descriptions and distances in public texts; not surveyed", "A Gazette"))
    assert '<p><span data-t="state.building">在建</span> · ' in written
    assert "<p>programme signed · " in written
    assert '<span data-t="source.estimate">据公开文字中的描述和距离估计</span>' in written
    assert '<span class="cb-cited">A Gazette</span>' in written


def test_a_page_brings_along_only_the_sources_it_names() -> None:
    """The words for a source are in the page where its list names that source."""
    words = re.search(
        r'id="cb-words">(.*?)</script>', page(with_sources("Known to the editors of this table and not looked up"))
    )
    assert words
    assert {key for key in json.loads(words[1])["en"] if key.startswith("source.")} == {"source.unverified"}


def test_the_sources_the_page_has_words_for_are_in_the_tables() -> None:
    """Each phrase for a source is what one of the tables is called in short, and so can be found again."""
    table = Path(geo.__file__).parent / "gazetteer" / "sources.csv"
    with table.open(encoding="utf-8", newline="") as rows:
        named = {in_short(row["citation"]) for row in csv.DictReader(rows)}
    assert {phrase for key, phrase in all_words()["en"].items() if key.startswith("source.")} <= named


def test_a_name_in_a_chinese_sentence_has_no_spaces_around_it() -> None:
    """Chinese is written without spaces, also where a name is put into a phrase."""
    assert Words("zh")("faces", name="扎门乌德") == "与扎门乌德隔界相望"


def test_why_a_name_has_no_mark_is_said_in_the_language_of_the_page() -> None:
    """A reason of the program is said in Russian; one that names names stays, and so does an editor's ruling."""
    fixed = "too wide, or its place too little known, for a mark"
    rows = [
        dict(edition().unplaced[0]) | {"outcome": "unknown", "exact": exact, "reason": reason, "ruling": ruling}
        for exact, reason, ruling in (("Asia", fixed, ""), ("Dala", "may be Dala (AO)", ""), ("East", fixed, "east"))
    ]
    written = page(dataclasses.replace(edition(), unplaced=tuple(rows), language="ru"))
    said = '<span data-t="reason.wide">слишком обширно, или место слишком мало известно, чтобы его отметить</span>'
    assert written.count(said) == 1
    assert ": may be Dala (AO)" in written
    assert written.count(fixed) == 2  # the ruling, and the page's words in English


def test_the_reasons_the_page_has_words_for_are_given() -> None:
    """Each phrase for a reason is one that some stage gives, word for word."""
    code = "".join(file.read_text(encoding="utf-8") for file in Path(geo.__file__).parent.glob("**/*.py"))
    reasons = {phrase for key, phrase in all_words()["en"].items() if key.startswith("reason.")}
    assert {reason for reason in reasons if reason not in code} == set()


def test_nothing_to_map_is_said() -> None:
    """A page without a single place or link says so; one with some does not."""
    empty = dataclasses.replace(edition(), places=edition().places.iloc[:0], links=edition().links.iloc[:0])
    assert '<p class="cb-nothing" data-t="no-places">Nothing to map' in page(empty)
    assert "Nothing to map" not in page(edition()).split('id="cb-words"')[0]


def test_port_says_what_it_faces(html: str) -> None:
    """The list says which post lies across the border, also where no text names it."""
    assert ">Faces Zabaikalsk across the border<" in html


def test_coverage_line_says_all_numbers(html: str) -> None:
    """Found, placed, listed and ruled out stand in one line."""
    assert ">44 mentions found: 40 on the map, 2 listed, 2 ruled out.<" in html
