"""Draws the still again so that every program can read it: an SVG without style sheet, and a PNG.

The still of a page is drawn in grid steps and dressed by CSS with variables, which browsers read and hardly anything
else does. Here each element gets what the style sheet says of it as attributes of its own, in pixels.
"""

import copy
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias
from xml.etree import ElementTree as ET

import cssselect2
import resvg_py
import tinycss2

WIDTH, HEIGHT = 1200, 630
"""Pixels of the picture, as social cards want it."""

DESIGN = (800, 420)
"""Pixels it is laid out on: lines and type are half as large again as on the page, since it is looked at small."""

PAPER = "#ffffff"
"""What shows where a narrow map leaves the sides of the picture free."""

EVERYWHERE = {
    "sans-serif": '"DejaVu Sans", "Liberation Sans", FreeSans, Ubuntu, Helvetica, Arial',
    "serif": '"DejaVu Serif", "Liberation Serif", FreeSerif, "Times New Roman"',
}
"""Fonts one of which a machine has that has any: who draws without a browser does not ask what a generic name means."""

Style: TypeAlias = Mapping[str, str]

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_STROKE = re.compile(r"M([^Ml]+)l([^Mz]*)(z?)")
_SPOT = re.compile(r"translate\((\S+) (\S+)\)(?: scale\((\S+)\))?")
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)")
_FONT = re.compile(r"(?:(?P<style>italic)\s+)?(?:(?P<weight>\d{3})\s+)?(?P<size>[\d.]+px)(?:/\S+)?\s+(?P<family>.+)")
_DRAWN_WITH = (
    *("color", "fill", "fill-opacity", "opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"),
    *("stroke-linecap", "stroke-linejoin", "paint-order", "text-anchor", "letter-spacing"),
)


def drawing(picture: str) -> str:
    """Give a picture as an SVG of 1200 by 630 pixels that needs neither CSS nor references.

    Args:
        picture: As ``geo.webmap.picture`` gives it.
    """
    root = ET.fromstring(picture)  # noqa: S314  # our own
    rules = _rules("".join(sheet.text or "" for sheet in root.iter(f"{_SVG}style")))
    _open_references(root)
    _dress(root, rules)
    _to_pixels(root)
    ET.register_namespace("", _SVG[1:-1])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def png(svg: str) -> bytes:
    """Give a drawing as PNG; text is set in the fonts of the machine, and left out where it has none.

    Args:
        svg: As ``drawing`` gives it.
    """
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH, height=HEIGHT, background=PAPER))


@cache
def _rules(css: str) -> cssselect2.Matcher:
    """Give what a style sheet says, ready to be asked of an element."""
    matcher = cssselect2.Matcher()
    for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
        if rule.type == "qualified-rule":
            said = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
            told = [(each.name, tinycss2.serialize(each.value).strip(), each.important) for each in said]
            for selector in cssselect2.compile_selector_list(rule.prelude):
                matcher.add_selector(selector, told)
    return matcher


def _open_references(root: ET.Element) -> None:
    """Put in place of each reference the shape it refers to, and leave out the shapes and the style sheet."""
    shapes = {symbol.get("id"): symbol for symbol in root.iter(f"{_SVG}symbol")}
    for use in list(root.iter(f"{_SVG}use")):
        shape = shapes[use.get("href", "").lstrip("#")]
        use.tag = f"{_SVG}svg"
        use.attrib.pop("href")
        use.set("viewBox", shape.get("viewBox", ""))
        use.set("overflow", "visible")
        use.extend(copy.deepcopy(child) for child in shape)
    for child in list(root):
        if child.tag in {f"{_SVG}symbol", f"{_SVG}style"}:
            root.remove(child)


def _dress(root: ET.Element, rules: cssselect2.Matcher) -> None:
    """Give each element as attributes what the style sheet says of it."""
    variables: dict[ET.Element | None, Style] = {None: {}}
    for element in cssselect2.ElementWrapper.from_xml_root(root).iter_subtree():
        style = _said(rules, element)
        parent = element.parent.etree_element if element.parent else None
        known = {**variables[parent], **{name: value for name, value in style.items() if name.startswith("--")}}
        variables[element.etree_element] = known
        for name, value in _attributes(style, known):
            element.etree_element.set(name, value)


def _said(rules: cssselect2.Matcher, element: cssselect2.ElementWrapper) -> dict[str, str]:
    """Give the declarations that win for one element, the weightiest last."""
    told = [each for _, _, _, declarations in rules.match(element) for each in declarations]
    return {name: value for name, value, _ in sorted(told, key=lambda each: each[2])}


def _attributes(style: Style, variables: Style) -> Iterator[tuple[str, str]]:
    """Give the attributes that say what a style says, its variables filled in."""
    for name, value in style.items():
        filled = _filled(value, variables)
        if name == "font" and (font := _FONT.fullmatch(filled)):
            yield from ((f"font-{part}", said) for part, said in font.groupdict().items() if said and part != "family")
            yield "font-family", _families(font["family"])
        elif name in _DRAWN_WITH:
            yield name, "none" if filled == "transparent" else filled.removesuffix("px")


def _families(family: str) -> str:
    """Name before a generic family, which comes last, the fonts it may mean."""
    generic = family.rpartition(",")[2].strip()
    return family.removesuffix(generic) + f"{EVERYWHERE[generic]}, {generic}" if generic in EVERYWHERE else family


def _filled(value: str, variables: Style) -> str:
    """Put the values of its variables into a value."""
    while found := _VARIABLE.search(value):
        meant = variables.get(found[1], found[2] or "")
        value = value[: found.start()] + meant.strip() + value[found.end() :]
    return value


def _to_pixels(root: ET.Element) -> None:
    """Draw in pixels what was drawn in grid steps, so that lines are as wide as they say."""
    left, top, width, height = (float(number) for number in root.get("viewBox", "").split())
    scale = min(DESIGN[0] / width, DESIGN[1] / height)
    for element in root.iter():
        if element.tag == f"{_SVG}path" and {"cb-g", "cb-line", "cb-band"} & set(element.get("class", "").split()):
            element.set("d", _scaled(element.get("d", ""), scale))
        if spot := _SPOT.fullmatch(element.get("transform", "")):
            x, y = float(spot[1]) * scale, float(spot[2]) * scale
            size = f" scale({float(spot[3]) * scale:.4f})" if spot[3] else ""
            element.set("transform", f"translate({x:.1f} {y:.1f}){size}")
    moved = ((DESIGN[0] - width * scale) / 2 - left * scale, (DESIGN[1] - height * scale) / 2 - top * scale)
    sheet = ET.Element(f"{_SVG}g", {"transform": f"translate({moved[0]:.1f} {moved[1]:.1f})"})
    for child in list(root):
        if child.tag == f"{_SVG}g":
            root.remove(child)
            sheet.append(child)
    paper = ET.Element(f"{_SVG}rect", {"width": str(DESIGN[0]), "height": str(DESIGN[1]), "fill": PAPER})
    root.extend([paper, sheet])
    root.set("viewBox", f"0 0 {DESIGN[0]} {DESIGN[1]}")


def _scaled(path: str, scale: float) -> str:
    """Give a path of grid steps in tenths of pixels; steps of nothing are left out, and no step adds to an error."""
    strokes = []
    for start, steps, end in _STROKE.findall(path):
        x, y, *_ = (float(number) for number in _NUMBER.findall(start))
        moves = [float(number) for number in _NUMBER.findall(steps)]
        drawn = [round(x * scale * 10), round(y * scale * 10)]
        stroke = [f"M{drawn[0] / 10:g} {drawn[1] / 10:g}"]
        for dx, dy in zip(moves[::2], moves[1::2], strict=True):
            x, y = x + dx, y + dy
            step = [round(x * scale * 10) - drawn[0], round(y * scale * 10) - drawn[1]]
            if any(step):
                stroke.append(f"{step[0] / 10:g} {step[1] / 10:g}")
                drawn = [drawn[0] + step[0], drawn[1] + step[1]]
        if len(stroke) > 1:
            strokes.append(f"{stroke[0]}l{' '.join(stroke[1:])}{end}".replace(" -", "-"))
    return "".join(strokes)
