"""What a text says comes out of the page character for character, and runs nothing."""

import dataclasses
import json
import re
from html.parser import HTMLParser

import geopandas
import pytest
from shapely.geometry import Point

from geo.model import Coverage, Document, Extent
from geo.webmap import Edition, page
from geo.webmap.listing import marked, plain, web_address
from geo.webmap.payload import json_block
from tests.webmap.fixture import edition, plain_basemap
from tests.webmap.hostile import HOSTILE

pytestmark = pytest.mark.slow


class Texts(HTMLParser):
    """Gathers the text of every element of class ``cb-words``, as a browser would read it."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__(convert_charrefs=True)
        self.depth, self.found = 0, [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Enter an element."""
        if self.depth or ("class", "cb-words") in attrs:
            self.depth += 1

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        """Leave it."""
        if self.depth:
            self.depth -= 1
            if not self.depth:
                self.found.append("")

    def handle_data(self, data: str) -> None:
        """Keep its text."""
        if self.depth:
            self.found[-1] += data


def hostile_edition(text: str) -> Edition:
    """Give a page whose title, names, quotes, records, reasons and addresses are all the text."""
    document = Document(
        id="a",
        file="seeds/a.txt",
        text=text,
        sha256="0" * 64,
        title=text,
        publisher=text,
        url=text,
        full_text=True,
    )
    source = {"id": "s", "citation": text, "url": text}
    quote = {
        "document": "a",
        "exact": text,
        "start": 0,
        "end": len(text),
        "prefix": "",
        "suffix": "",
        "mentions": [{"start": 0, "end": 1, "exact": text[:1]}],
        "title": text,
        "publisher": text,
        "published": text,
        "url": text,
        "fragment_url": text,
        "sha256": "0" * 64,
        "language": "en",
        "records": [{"note": text, "source": source}],
        "ruling": {"reason": text, "certainty": text},
    }
    place = {
        "id": "a-place",
        "name": text,
        "names": {"en": text, "zh": text + "!"},
        "kind": "city",
        "country": "CN",
        "accuracy": {"class": "near", "radius_km": 5.0, "source": source},
        "record": {"status": text, "opened": text, "note": text, "source": source},
        "faces": None,
        "traits": [{"kind": "highway", "exact": text, "start": 0, "end": 1, "document": "a", "status": ""}],
        "ruling": {"reason": text, "certainty": text},
        "quotes": [quote],
        "geometry": Point(111.0, 43.0),
    }
    unplaced = {
        "document": "a",
        "start": 0,
        "end": 1,
        "exact": text,
        "outcome": "unknown",
        "reason": text,
        "candidates": text,
        "sentence": text,
    }
    return Edition(
        title=text,
        description=text,
        language="en",
        documents=(document,),
        places=geopandas.GeoDataFrame([place], geometry="geometry", crs="EPSG:4326"),
        links=edition().links.iloc[:0],
        unplaced=(unplaced,),
        coverage=Coverage(2, 1, 1, 0),
        basemap=plain_basemap(),
        extent=Extent(110.5, 42.5, 111.5, 43.5),
        credits=(text,),
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_list_shows_text_as_it_is(name: str) -> None:
    """A quote in the static list reads as it stands in its text; only NUL, which HTML cannot hold, is replaced."""
    text = HOSTILE[name]
    texts = Texts()
    texts.feed(page(hostile_edition(text)))
    wanted = text.replace("\0", "\ufffd")
    assert texts.found[0] == wanted
    assert texts.found[1:3] == [wanted, wanted]  # what could not be placed: the words, and their sentence


@pytest.mark.parametrize("name", HOSTILE)
def test_data_block_gives_text_back(name: str) -> None:
    """The data block holds nothing a parser of HTML could stumble over, and gives back the very text."""
    block = json_block([HOSTILE[name]])
    assert not set(block) & set("<>&\u2028\u2029")
    assert json.loads(block) == [HOSTILE[name]]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_becomes_markup(name: str) -> None:
    """Whatever the text, the page has the same elements, scripts and styles."""
    tags = re.compile(r"<(script|style|iframe|img|svg|base|meta|link|h1|input|title)\b")
    calm = tags.findall(page(hostile_edition("Calm.")))
    assert tags.findall(page(hostile_edition(HOSTILE[name]))) == calm


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        (" https://example.org ", "https://example.org"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//example.org/a", ""),
        ("example.org", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_only_web_addresses_are_followed(address: str | None, kept: str) -> None:
    """An address is linked when it is http or https, and never otherwise."""
    assert web_address(address) == kept


@pytest.mark.parametrize(
    ("text", "start", "mentions", "html"),
    [
        ("At Erenhot.", 0, [(3, 10)], "At <mark>Erenhot</mark>."),
        ("At Erenhot.", 50, [(53, 60)], "At <mark>Erenhot</mark>."),
        ("A-B", 0, [(2, 3), (0, 1)], "<mark>A</mark>-<mark>B</mark>"),
        ("𠮷 & B", 0, [(4, 5)], "𠮷 &amp; <mark>B</mark>"),
        ("AB", 0, [(0, 2), (1, 2)], "<mark>AB</mark>"),
        ("AB", 0, [(1, 9)], "AB"),
        ("none", 0, [], "none"),
    ],
)
def test_mentions_are_marked(text: str, start: int, mentions: list[tuple[int, int]], html: str) -> None:
    """Each mention is marked by its offsets in the document; one that does not fit its sentence is not."""
    spans = [{"start": a, "end": b, "exact": ""} for a, b in mentions]
    assert marked({"exact": text, "start": start, "mentions": spans}) == html


def test_carriage_return_survives_html() -> None:
    """A parser of HTML turns a bare carriage return into a line feed, so it is written as a reference."""
    assert plain("a\r\nb") == "a&#13;\nb"


def test_hole_in_a_text_is_not_filled() -> None:
    """A text that names a hole of the template is shown, not filled."""
    html = page(dataclasses.replace(edition(), title="{{data}}"))
    assert "<title>{{data}}</title>" in html
