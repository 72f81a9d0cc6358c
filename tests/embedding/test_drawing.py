"""Drawings: the still without style sheet and references, in pixels, and as PNG."""

import struct
from xml.etree import ElementTree as ET

import pytest

from geo.embedding.drawing import EVERYWHERE, drawing, png
from geo.webmap import picture
from tests.webmap.fixture import edition

SVG = "{http://www.w3.org/2000/svg}"
CSS = """
:root { --paper: #fff; --port: #b3261e; --sans: "No Such Font", sans-serif; }
.cb-line { stroke: #123456; stroke-width: 2.4px; vector-effect: non-scaling-stroke; }
.cb-band { stroke: var(--paper); stroke-width: 5; }
.cb-band.cb-line { stroke-dasharray: none !important; }
.cb-schematic.cb-line:not(.cb-band) { stroke-dasharray: 0.1 7; }
.cb-m-port { color: var(--port); --inside: transparent; }
.cb-shape { fill: currentColor; stroke: var(--missing, var(--paper)); }
.cb-glyph { fill: var(--inside, #000); }
.cb-num text { font: italic 700 11px/1.2 var(--sans); cursor: pointer; }
"""


def still(body: str, view: str = "0 0 16000 8400") -> ET.Element:
    """Give the drawing of a still with these shapes, whose grid is twenty steps a pixel."""
    shape = (
        '<symbol id="s" viewBox="-12 -12 24 24"><path class="cb-shape" d="M0 0h1"/><circle class="cb-glyph"/></symbol>'
    )
    source = (
        f'<svg xmlns="{SVG[1:-1]}" viewBox="{view}" width="1200" height="630"><style>{CSS}</style>{shape}{body}</svg>'
    )
    return ET.fromstring(drawing(source))  # noqa: S314  # our own


def said(root: ET.Element, tag: str, css: str = "") -> dict[str, str]:
    """Give the attributes of the one element of a name and a class."""
    found = [element for element in root.iter(f"{SVG}{tag}") if css in element.get("class", "").split() or not css]
    assert len(found) == 1
    return found[0].attrib


def test_what_the_style_sheet_says_becomes_attributes() -> None:
    """Colour, width and dash stand at the line itself, without units, and only what SVG knows as attributes."""
    line = said(still('<g><path class="cb-line cb-schematic" d="M0 0l20 20"/></g>'), "path")
    assert line == {
        "class": "cb-line cb-schematic",
        "d": "M0 0l1 1",
        "stroke": "#123456",
        "stroke-width": "2.4",
        "stroke-dasharray": "0.1 7",
    }


def test_a_line_moved_aside_is_moved_in_pixels() -> None:
    """What lies fifty steps of the grid beside its course lies two and a half pixels beside it."""
    line = said(still('<g><path class="cb-line" d="M0 0l20 20" transform="translate(50.0 -25.0)"/></g>'), "path")
    assert (line["d"], line["transform"]) == ("M0 0l1 1", "translate(2.5 -1.2)")


def test_the_weightier_rule_wins() -> None:
    """A band is not dashed although a rule dashes its line, and a later rule beats an earlier one of its weight."""
    line = said(still('<g><path class="cb-band cb-line cb-schematic" d="M0 0l20 20"/></g>'), "path")
    assert (line["stroke"], line["stroke-width"], line["stroke-dasharray"]) == ("#fff", "5", "none")


def test_variables_are_filled_in_from_around() -> None:
    """A variable takes its value from the nearest element around, or the value given for want of one."""
    root = still('<g><g class="cb-num cb-m-port"><use href="#s" x="-13"/></g></g>')
    assert said(root, "g", "cb-m-port")["color"] == "#b3261e"
    assert (said(root, "path")["fill"], said(root, "path")["stroke"]) == ("currentColor", "#fff")
    assert said(root, "circle")["fill"] == "none"


def test_references_are_opened() -> None:
    """A mark holds its own shape, where the reference stood; no symbol, reference or style sheet is left."""
    root = still('<g><use href="#s" x="-13" width="26"/><use href="#s"/></g>')
    assert [element.tag for element in root.iter() if element.tag[len(SVG) :] in {"use", "symbol", "style"}] == []
    marks = [element for element in root.iter(f"{SVG}svg") if element is not root]
    assert [len(mark) for mark in marks] == [2, 2]
    assert (marks[0].get("x"), marks[0].get("width"), marks[0].get("viewBox")) == ("-13", "26", "-12 -12 24 24")


def test_type_is_set_by_attributes() -> None:
    """The short form of a font becomes slant, weight, size and families."""
    text = said(still('<g class="cb-num"><text>1</text></g>'), "text")
    assert text == {
        "font-style": "italic",
        "font-weight": "700",
        "font-size": "11px",
        "font-family": f'"No Such Font", {EVERYWHERE["sans-serif"]}, sans-serif',
    }


@pytest.mark.parametrize(
    ("path", "drawn"),
    [
        ("M0 0l20 0 0 20z", "M0 0l1 0 0 1z"),
        ("M-40 10l-20-30", "M-2 0.5l-1-1.5"),
        ("M0 0l1 0 1 0 1 0 1 0", "M0 0l0.1 0 0.1 0"),
        ("M0 0l0.4 0", ""),
        ("M0 0l20 0M40 40l0 20", "M0 0l1 0M2 2l0 1"),
    ],
)
def test_paths_are_drawn_in_tenths_of_pixels(path: str, drawn: str) -> None:
    """Steps too small to see are joined to the next, so that the line ends where it ended; points are left out."""
    assert said(still(f'<g><path class="cb-line" d="{path}"/></g>'), "path")["d"] == drawn


@pytest.mark.parametrize(
    ("view", "moved"),
    [
        ("0 0 16000 8400", "translate(0.0 0.0)"),
        ("200 100 16000 8400", "translate(-10.0 -5.0)"),
        ("0 0 8000 8400", "translate(200.0 0.0)"),
        ("0 0 16000 4200", "translate(0.0 105.0)"),
    ],
)
def test_the_view_stands_in_the_middle_of_the_picture(view: str, moved: str) -> None:
    """A view of another shape is shown whole, with as much free on each side, on white paper."""
    root = still('<g><g transform="translate(200 400) scale(20)"/></g>', view)
    paper, sheet = root[-2], root[-1]
    assert root.get("viewBox") == "0 0 800 420"
    assert paper.attrib == {"width": "800", "height": "420", "fill": "#ffffff"}
    assert sheet.get("transform") == moved
    assert sheet[0][0].get("transform") == "translate(10.0 20.0) scale(1.0000)"


def test_the_still_of_a_map_needs_nothing_but_svg() -> None:
    """Of a whole map no variable, style or reference is left, its title and credits stay, and it is the same twice."""
    source = picture(edition())
    svg = drawing(source)
    assert drawing(source) == svg
    assert not [word for word in ("var(", "<style", " style=", "<use", "href", "url(") if word in svg]
    root = ET.fromstring(svg)  # noqa: S314  # our own
    assert root.findtext(f"{SVG}title") == edition().title
    assert edition().credits[0] in str(root.findtext(f"{SVG}desc"))
    dotted = [path for path in root.iter(f"{SVG}path") if "cb-c-schematic" in path.get("class", "")]
    assert [path.get("stroke-dasharray") for path in dotted if "cb-band" not in path.get("class", "")] == ["0.1 7"]


def pixels(image: bytes) -> tuple[int, int]:
    """Give the size a PNG says it has."""
    assert image.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", image[16:24])
    return width, height


def page_with(text: str) -> bytes:
    """Give the PNG of a still with a square and a text."""
    spot = '<g transform="translate(2000 2000) scale(100)">'
    return png(
        ET.tostring(
            still(f'{spot}<rect width="9" height="9"/><g class="cb-num"><text>{text}</text></g></g>'), "unicode"
        )
    )


def test_a_png_is_as_large_as_social_cards_want_it() -> None:
    """The PNG of a map is 1200 by 630 pixels, is not empty, and is the same twice."""
    svg = drawing(picture(edition()))
    image = png(svg)
    assert pixels(image) == (1200, 630)
    assert len(image) > 20_000
    assert png(svg) == image


@pytest.mark.parametrize("text", ["Erenhot", "Эрээн"])
def test_names_are_set_in_the_fonts_of_the_machine(text: str) -> None:
    """A machine with any font at all shows Latin and Cyrillic names on the PNG."""
    assert len({page_with(text), page_with(text[::-1]), page_with("")}) == 3


@pytest.mark.parametrize("text", ["\U0010fffd", "\ue000\ue001"])
def test_a_name_without_a_font_takes_nothing_else_away(text: str) -> None:
    """What no font can show leaves the rest of the PNG as large and as it is."""
    assert pixels(page_with(text)) == (1200, 630)
