"""KML: GDAL reads back every feature; what XML has no room for is kept as JSON writes it."""

import json
from pathlib import Path

import pyogrio
import pytest
from lxml import etree

from geo.exchange import Collection
from geo.exchange.kml import NAMESPACE, kml
from tests.exchange.material import POPUP_TAGS, Shapes, drawn, same

KML = f"{{{NAMESPACE}}}"


@pytest.fixture
def file(each: Collection, tmp_path: Path) -> Path:
    """Give a KML in a file."""
    path = tmp_path / "out.kml"
    path.write_bytes(kml(each))
    return path


def root(content: bytes) -> etree._Element:
    """Read it as XML."""
    return etree.fromstring(content, etree.XMLParser(huge_tree=True, resolve_entities=False))


def test_gdal_reads_every_feature(each: Collection, file: Path) -> None:
    """Places and links are layers of their own, with every quote and every geometry."""
    found: Shapes = {}
    quotes: dict[tuple[str, str], object] = {}
    for sort, layer in (("place", "places"), ("link", "links")):
        wanted = [one for one in each.features if one.sort == sort]
        if not wanted:
            continue
        frame = pyogrio.read_dataframe(file, layer=layer)
        keys = [(sort, key.removeprefix(f"{sort}.")) for key in frame["id"]]
        found |= dict(zip(keys, frame.geometry.force_2d(), strict=True))
        quotes |= dict(zip(keys, map(json.loads, frame["quotes"]), strict=True))
        assert list(frame["Name"].str.strip()) == [shown(one.name) for one in wanted]
    assert same(found, drawn(each))
    assert quotes == {(one.sort, one.id): one.quotes for one in each.features}


def shown(name: str) -> str:
    """Give a name as GDAL trims it, with what XML has no room for replaced."""
    return "".join("\ufffd" if letter in "\x07\x1b\ufffe\uffff" else letter for letter in name).strip()


def test_nul_and_controls_come_back(with_nul: Collection) -> None:
    """The quotes beside the description are the same to the last character, U+0000 and U+FFFE among them."""
    found = [
        json.loads(data.findtext(f"{KML}value"))
        for data in root(kml(with_nul)).iter(f"{KML}Data")
        if data.get("name") == "quotes"
    ]
    assert found == [one.quotes for one in with_nul.features]
    assert any("\0" in quote["exact"] for quotes in found for quote in quotes)


def test_the_description_shows_the_words_as_text(each: Collection) -> None:
    """Opened as HTML it has every sentence, whitespace and all, and nothing of it has become an element."""
    for placemark, one in zip(root(kml(each)).iter(f"{KML}Placemark"), each.features, strict=True):
        html = etree.fromstring(placemark.findtext(f"{KML}description"), etree.HTMLParser(huge_tree=True))
        words = ["".join(quote.itertext()) for quote in html.iterfind(".//blockquote/p[@style]")]
        assert [plain(said) for said in words] == [plain(quote["exact"]) for quote in one.quotes]
        assert {found.tag for found in html.iter()} <= POPUP_TAGS


def plain(words: str) -> str:
    """Give words as the HTML parser can have them: without control characters, line ends as one."""
    kept = "".join(letter for letter in words if letter.isprintable() and letter != "\ufffd")
    return "".join(kept.split())


def test_every_style_is_there_and_used(each: Collection) -> None:
    """Each kind has a style, each style a feature; none fetches a picture."""
    document = root(kml(each))
    styles = {f"#{style.get('id')}" for style in document.iter(f"{KML}Style")}
    assert styles == {url.text for url in document.iter(f"{KML}styleUrl")}
    assert not list(document.iter(f"{KML}href"))


def test_what_is_not_drawn_is_listed(repository: Collection) -> None:
    """A link of which nothing may be drawn is a placemark without geometry; the folders say which is which."""
    folders = {folder.findtext(f"{KML}name"): folder for folder in root(kml(repository)).iter(f"{KML}Folder")}
    assert list(folders) == ["places", "links"]
    assert len(folders["places"].findall(f"{KML}Placemark")) == len(repository.places)
    assert len(folders["links"].findall(f"{KML}Placemark")) == len(repository.links)
