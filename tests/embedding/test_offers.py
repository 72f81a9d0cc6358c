"""Offers: the oEmbed answers follow the standard, and the script for the page around is small."""

import json

import pytest

from geo.embedding import Exhibit, offers
from tests.embedding.exhibits import EXHIBIT, HOME, Pasted
from tests.webmap.hostile import HOSTILE

WHOLE = Exhibit("index", "The places of 2 texts", "All of them.", "en")
SAID = {  # oEmbed 1.0, section 2.3.4: what a rich answer must say, and what it may
    "type": str,
    "version": str,
    "html": str,
    "width": int,
    "height": int,
    "title": str,
    "provider_name": str,
    "provider_url": str,
    "thumbnail_url": str,
    "thumbnail_width": int,
    "thumbnail_height": int,
}


def test_every_map_has_its_answer_and_the_folder_its_script() -> None:
    """Each map is answered for under its name, that of all texts also under the plain one."""
    found = offers([WHOLE, EXHIBIT], HOME)
    assert sorted(found) == ["crossborder-embed.js", "expo.oembed.json", "index.oembed.json", "oembed.json"]
    assert found["oembed.json"] == found["index.oembed.json"] != found["expo.oembed.json"]


def test_an_answer_is_oembed() -> None:
    """It says what a rich answer must, each of its type, with a thumbnail all or nothing, and nothing else."""
    answer = json.loads(offers([EXHIBIT], HOME)["expo.oembed.json"])
    assert {name: type(value) for name, value in answer.items()} == SAID
    html = answer.pop("html")
    assert answer == {
        "type": "rich",
        "version": "1.0",
        "width": 800,
        "height": 600,
        "title": "Ports & “zones”",
        "provider_name": "example.org",
        "provider_url": "https://example.org/",
        "thumbnail_url": "https://example.org/maps/expo.png",
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    }
    frame = Pasted(html).the("iframe")
    assert (frame["width"], frame["height"]) == ("800", "600")
    assert frame["src"] == "https://example.org/maps/expo.html"
    assert str(frame["style"]).endswith("height:auto")  # else the attribute would beat the shape


@pytest.mark.parametrize("name", HOSTILE)
def test_an_answer_survives_any_title(name: str) -> None:
    """The answer stays one JSON value whose html is one frame, whatever the map is called."""
    answer = json.loads(offers([Exhibit("expo", HOSTILE[name], "")], HOME)["expo.oembed.json"].encode())
    assert Pasted(answer["html"]).tags == ["iframe"]
    assert Pasted(answer["html"]).the("iframe")["title"] == answer["title"]


def test_the_script_is_small() -> None:
    """The script for the page around weighs less than two kilobytes and asks for nothing."""
    script = offers([], HOME)["crossborder-embed.js"]
    assert len(script.encode()) < 2000
    assert not [word for word in ("http", "fetch", "import", "cookie", "Storage", "eval") if word in script]
