"""Snippets: right for each kind of page, and no text of a map can break out of them."""

import dataclasses
import re

import pytest
from markdown_it import MarkdownIt

from geo.embedding import Exhibit, snippets
from geo.embedding.snippets import CREDIT, SANDBOX, SHOW_ALL, plain
from tests.embedding.exhibits import EXHIBIT, HOME, Pasted
from tests.webmap.hostile import HOSTILE

KINDS = ["iframe", "iframe-script", "figure", "noscript", "csp", "amp", "markdown", "wordpress"]
FRAME = {
    "class": "crossborder-map",
    "src": "https://example.org/maps/expo.html",
    "title": "Ports & “zones”",
    "loading": "lazy",
    "sandbox": "allow-scripts allow-popups allow-popups-to-escape-sandbox",
    "allow": "fullscreen; clipboard-write",
}
STYLED = {"style": "width:100%;aspect-ratio:4/3;min-height:420px;border:0"}
PICTURE = {
    "src": "https://example.org/maps/expo.png",
    "width": "1200",
    "height": "630",
    "loading": "lazy",
    "style": "width:100%;height:auto",
    "alt": 'Ports & “zones”. Where <they> say "A–B" lies.',
}


AMP_IFRAME = {
    "allow": None,
    "frameborder": r"[01]",
    "resizable": r"",
    "sandbox": None,
    "src": r"(?:https|data):.*",
    "layout": r"fill|fixed|fixed-height|flex-item|intrinsic|nodisplay|responsive",
    "width": r"\d+",
    "height": r"\d+",
    "title": None,
}
"""Attributes and values of a frame that AMP's own validator accepts (``validator-amp-iframe.protoascii``)."""


def code(kind: str, exhibit: Exhibit = EXHIBIT, folder: str = HOME) -> str:
    """Give the snippet of a kind."""
    return next(snippet.code for snippet in snippets(exhibit, folder) if snippet.kind == kind)


def test_there_is_one_snippet_for_each_kind_of_page() -> None:
    """Each has a name for programs and for people, a note that is a sentence, and something to paste."""
    found = snippets(EXHIBIT, HOME)
    assert [snippet.kind for snippet in found] == KINDS
    assert len({snippet.title for snippet in found}) == len(found)
    assert all(snippet.note and snippet.code == snippet.code.strip() for snippet in found)


def test_the_frame_stands_alone() -> None:
    """The plain snippet is one frame, with its title, its sandbox, its shape, and no script."""
    pasted = Pasted(code("iframe"))
    assert pasted.elements == [("iframe", FRAME | STYLED)]
    assert pasted.text == ""


def test_the_script_comes_before_the_same_frame() -> None:
    """The script is loaded first, so that it hears the first height, and it does not hold up the page."""
    pasted = Pasted(code("iframe-script"))
    script = {"async": None, "src": "https://example.org/maps/crossborder-embed.js"}
    assert pasted.elements == [("script", script), ("iframe", FRAME | STYLED)]


def test_a_strict_page_gets_a_frame_with_a_size_and_no_style() -> None:
    """Where a policy forbids styles the frame has its size as attributes, and the note says what the policy needs."""
    pasted = Pasted(code("csp"))
    assert pasted.the("iframe") == FRAME | {"width": "800", "height": "600", "frameborder": "0"}
    (note,) = (snippet.note for snippet in snippets(EXHIBIT, HOME) if snippet.kind == "csp")
    assert "frame-src https://example.org; script-src https://example.org" in note


def test_the_figure_is_a_picture_that_leads_to_the_map() -> None:
    """Picture, caption and credit stand in one figure in the language of the map, without frame or script."""
    pasted = Pasted(code("figure"))
    assert pasted.tags == ["figure", "a", "img", "figcaption", "small", "a"]
    assert pasted.the("img") == PICTURE
    assert pasted.the("figure") == {"lang": "en"}
    assert [e[1]["href"] for e in pasted.elements if e[0] == "a"] == [FRAME["src"], FRAME["src"]]
    said = 'Ports & “zones”. Where <they> say "A–B" lies. Map data, sources and licences'
    assert pasted.text.strip() == said


def test_the_picture_waits_behind_the_frame() -> None:
    """In the figure with both, the picture is for who runs no scripts."""
    pasted = Pasted(code("noscript"))
    assert pasted.tags[:5] == ["figure", "iframe", "noscript", "a", "img"]
    assert pasted.the("iframe") == FRAME | STYLED
    assert pasted.the("img") == PICTURE


def test_amp_has_what_amp_asks_for() -> None:
    """The frame may be resized, has a picture to wait with, and a button to grow with."""
    pasted = Pasted(code("amp"))
    frame, picture, button = (pasted.the(tag) for tag in ("amp-iframe", "amp-img", "div"))
    assert pasted.tags == ["amp-iframe", "amp-img", "div"]
    assert {"resizable", "layout", "width", "height", "sandbox", "title", "src"} <= frame.keys()
    assert (frame["layout"], frame["sandbox"], frame["src"]) == ("responsive", SANDBOX, FRAME["src"])
    assert picture == {"layout": "fill", "placeholder": None, "src": PICTURE["src"], "alt": FRAME["title"]}
    assert button == {"overflow": None, "tabindex": "0", "role": "button", "aria-label": "Show the whole map"}


@pytest.mark.parametrize(("folder", "warned"), [(HOME, False), ("http://example.org/", True)])
def test_amp_over_http_is_warned_of(folder: str, warned: bool) -> None:
    """AMP shows https only; who publishes over http is told so."""
    (note,) = (snippet.note for snippet in snippets(EXHIBIT, folder) if snippet.kind == "amp")
    assert ("https only" in note) is warned


def test_markdown_is_a_linked_picture_and_a_caption() -> None:
    """Rendered, it is the picture with the title as its words, and the description, as they are."""
    pasted = Pasted(MarkdownIt().render(code("markdown")))
    assert pasted.tags == ["p", "a", "img", "p", "strong", "a"]
    assert pasted.the("img") == {"src": PICTURE["src"], "alt": "Ports & “zones”"}
    said = 'Ports & “zones”. Where <they> say "A–B" lies. Map data, sources and licences'
    assert pasted.text.strip() == said


def test_wordpress_gets_a_block_of_its_own() -> None:
    """The block is the plain frame; who may not use HTML is told the address to paste."""
    assert code("wordpress") == f"<!-- wp:html -->\n{code('iframe')}\n<!-- /wp:html -->"
    (note,) = (snippet.note for snippet in snippets(EXHIBIT, HOME) if snippet.kind == "wordpress")
    assert " https://example.org/maps/expo.html on a line of its own" in note


@pytest.mark.parametrize(
    ("language", "more", "credit"),
    [
        ("en", "Show the whole map", "Map data, sources and licences"),
        ("zh-Hans", "显示整幅地图", "地图数据、来源与许可"),
        ("MN", "Газрын зургийг бүтнээр харуулах", "Газрын зургийн өгөгдөл, эх сурвалж, лиценз"),
        ("ru-RU", "Показать карту целиком", "Данные карты, источники и лицензии"),
        ("fr", "Show the whole map", "Map data, sources and licences"),
    ],
)
def test_snippets_speak_the_language_of_the_map(language: str, more: str, credit: str) -> None:
    """Button and credit are said in one of the four languages, English where it is another."""
    exhibit = dataclasses.replace(EXHIBIT, language=language)
    assert Pasted(code("amp", exhibit)).text.strip() == more
    assert Pasted(code("figure", exhibit)).text.strip().endswith(credit)
    assert Pasted(code("figure", exhibit)).the("figure") == {"lang": language}
    assert SHOW_ALL.keys() == CREDIT.keys()


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_breaks_out_of_html(name: str) -> None:
    """A hostile title, description or language adds no element and no attribute, and is read as it is."""
    hostile = Exhibit("expo", HOSTILE[name], HOSTILE[name], HOSTILE[name][:100])
    for kind in KINDS:
        if kind != "markdown":
            calm, pasted = Pasted(code(kind)), Pasted(code(kind, hostile))
            assert [(tag, attributes.keys()) for tag, attributes in pasted.elements] == [
                (tag, attributes.keys()) for tag, attributes in calm.elements
            ]
            titles = {attributes["title"] for _, attributes in pasted.elements if "title" in attributes}
            assert titles <= {plain(HOSTILE[name])}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_breaks_out_of_markdown(name: str) -> None:
    """A hostile title makes no markup, even where HTML is let through; its words are the picture's words."""
    pasted = Pasted(MarkdownIt().render(code("markdown", Exhibit("expo", HOSTILE[name], "Calm."))))
    assert pasted.tags == ["p", "a", "img", "p", "strong", "a"]
    assert pasted.the("img")["alt"] == plain(HOSTILE[name])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Two\nlines\r\n and\ttabs", "Two lines and tabs"),
        ("  NUL\x00 and bell\x07 ", "NUL and bell"),
        ("half a \ud83d pair", "half a pair"),
        ("Эрээн 二连 🚂", "Эрээн 二连 🚂"),
        ("", ""),
    ],
)
def test_a_text_is_one_line_that_can_be_shown(text: str, line: str) -> None:
    """What would tear a line or cannot be shown becomes a space; everything else stays."""
    assert plain(text) == line


def test_amp_takes_every_attribute() -> None:
    """The AMP snippet has what AMP's validator asks for and nothing it refuses; a frame that resizes has its button."""
    pasted = Pasted(code("amp"))
    frame = pasted.the("amp-iframe")
    assert set(frame) <= set(AMP_IFRAME)
    for name, value in frame.items():
        rule = AMP_IFRAME[name]
        assert rule is None or re.fullmatch(rule, value or ""), name
    picture, button = pasted.the("amp-img"), pasted.the("div")
    assert (picture["layout"], picture["placeholder"], str(picture["src"])[:6]) == ("fill", None, "https:")
    assert "overflow" in button
    assert "style" not in frame.keys() | picture.keys() | button.keys()
