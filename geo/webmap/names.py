"""Write names on a picture of the view, each where there is room for it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import combinations

import shapely
from shapely.geometry.base import BaseGeometry

from geo.webmap.design import ALONG, SHORT, Box, Mark, View, length, stands_alone, text_width
from geo.webmap.edition import Edition, Feature
from geo.webmap.ground import shapes_of
from geo.webmap.looks import icon_of, is_border, kind_key
from geo.webmap.mercator import middle
from geo.webmap.spelling import name_in
from geo.webmap.words import Words, known_language

AROUND = (
    (0, 0),
    (-1, 0),
    (1, 0),
    (-2, 0),
    (2, 0),
    (0, -1),
    (0, 1),
    (-1, -1),
    (1, 1),
    (-1, 1),
    (1, -1),
    (0, -2),
    (0, 2),
)
"""Where a region's name may stand about its point, in lines down and half names across, the best first."""

ABOVE_FIRST = sorted(AROUND, key=lambda spot: (spot != (0, 0), spot[0] == 0, abs(spot[0]), abs(spot[1])))
"""The same for a country too small for its name: above or below it seems to name less what is next to it."""

CAPITALS, SPACED = 17.2, 3.3
"""Size of the type that a country's name is as broad as, and the space behind each letter, in pixels."""

ASIDE = ((1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1))
"""Where a line's name may stand about a point of it: to the right or left, above or below, the best first."""


def mark_names(marks: Iterable[Mark], view: View, drawn: BaseGeometry, *, numbered: bool) -> Iterator[str]:
    """Name the places, each name where there is room beside its mark, off the lines if it can be.

    Args:
        marks: On the picture.
        view: Where names claim their room.
        drawn: The lines, as ``courses`` gives them.
        numbered: Whether the marks are as broad as their numbers.
    """
    for mark in marks:
        places = [feature for feature in mark.features if feature.sort == "place"] or list(mark.features[:1])
        if is_border(places[0]):
            continue
        text = _together(places)
        css = (
            "cb-t-mark"
            if places[0].sort == "place" or stands_alone(mark, view)
            else f"cb-t-line cb-m-{icon_of(places[0])}"
        )
        width, gap = text_width(text, 14), (mark.half if numbered else 13) + 5
        spots = [(gap, 5, "start"), (-gap, 5, "end"), (0, 28, "middle"), (0, -18, "middle")]
        boxes = [(spot, _beside_mark(mark, *spot, width)) for spot in spots]
        boxes.sort(key=lambda each: drawn.intersects(shapely.box(*each[1].sides)))
        found = next((spot for spot, box in boxes if view.holds(box) and view.claim(box)), None)
        if found:
            yield written(view, mark.x + found[0], mark.y + found[1], text, f"{css} cb-{found[2]}")


def _together(places: Sequence[Feature]) -> str:
    """Give the names at one mark: posts that face each other, or the first two, and how many more there are."""
    pair = next((two for two in combinations(places, 2) if _face(two)), None)
    shown = pair or places[:2]
    more = f" +{len(places) - len(shown)}" if len(places) > len(shown) else ""
    return (" – " if pair else ", ").join(str(feature.row["name"]) for feature in shown) + more


def _beside_mark(mark: Mark, dx: float, dy: float, align: str, width: float) -> Box:
    """Give the rectangle of a name this far from the middle of a mark."""
    left = mark.x + dx - {"start": 0.0, "end": width, "middle": width / 2}[align]
    return Box(left, mark.y + dy - 12, left + width, mark.y + dy + 4)


def area_names(
    edition: Edition, points: Mapping[str, Sequence[tuple[float, float]]], view: View, *, numbered: bool
) -> Iterator[str]:
    """Name the regions and countries the texts speak of, where they lie in view: numbered, or those with room.

    Args:
        edition: It.
        points: Where the name of each may stand, by id, as ``area_spots`` gives them.
        view: Where names claim their room.
        numbered: Whether each has its number behind it, and stands there even where there is no room.
    """
    areas = [feature for feature in edition.features if feature.id in points]
    for feature in sorted(areas, key=lambda each: each.kind != "country"):
        seen = [at for at in (view.place(*point) for point in points[feature.id]) if view.shows(*at)]
        name = str(feature.row["name"])
        country = feature.kind == "country"  # moved off its points, its name may stand in the one next to it
        around = AROUND[:1] if country and not numbered else ABOVE_FIRST if country else AROUND
        text = name.upper() if country else name
        half = (text_width(text, CAPITALS) + SPACED * len(text) if country else text_width(text, 14)) / 2
        spots = [(x + dx * half, y + dy * 24) for dy, dx in around for x, y in seen]
        boxes = [(spot, Box(spot[0] - half, spot[1] - 14, spot[0] + half + 16, spot[1] + 5)) for spot in spots]
        free = next((spot for spot, box in boxes if view.holds(box) and view.claim(box)), None)
        if free or (numbered and seen):
            number = str(feature.number) if numbered else ""
            at = free or min(boxes, key=lambda each: view.covered(each[1]))[0]
            yield written(view, *at, text, f"cb-t-{feature.kind} cb-middle", number)


def courses(edition: Edition, view: View) -> BaseGeometry:
    """Give the lines of all links in pixels of the design."""
    lines = [each.geometry for each in edition.features if each.is_line]
    return shapely.union_all([shapely.transform(line, lambda at: [view.place(x, y) for x, y in at]) for line in lines])


def line_names(edition: Edition, view: View, words: Words, drawn: BaseGeometry) -> Iterator[str]:
    """Name the links with a course beside it, those that are no more than schematic with the word for it."""
    seen = (each for each in edition.features if each.is_line and length(each.geometry, view) >= SHORT)
    named = Counter(str(each.row["name"]) for each in edition.features if each.is_line)
    for feature in (each for each in seen if each.kind not in {"zone", "crossing"}):
        name = str(feature.row["name"])
        kind = words(kind_key(feature)) if named[name] > 1 else ""  # a road and a railway between the same places
        worth = words("certainty.schematic") if feature.row.get("geometry_class") == "schematic" else ""
        about = ", ".join(filter(None, (kind, worth)))
        rows = [*wrapped(name, 140, 12), *([about] if about else [])]
        if found := _beside(feature.geometry, rows, view, drawn):
            x, y, align = found
            css = f"cb-t-line cb-m-{icon_of(feature)} cb-{align}"
            yield "".join(written(view, x, y + 14 * n, row, css) for n, row in enumerate(rows))


def _beside(
    geometry: BaseGeometry | None, rows: Sequence[str], view: View, drawn: BaseGeometry
) -> tuple[float, float, str] | None:
    """Claim room for rows of text beside a line and clear of all of them; give where the first stands, and how."""
    width, height = max(text_width(row, 12) for row in rows), 14.0 * len(rows)
    for part in sorted(getattr(geometry, "geoms", (geometry,)), key=lambda each: -each.length):
        for share in ALONG:
            x, y = view.place(*middle(part, share))
            for across, down in ASIDE:
                left, top = x - width / 2 + across * (width / 2 + 10), y - height / 2 + down * (height / 2 + 8)
                box = Box(left - 2, top, left + width + 2, top + height)
                if not drawn.intersects(shapely.box(*box.sides)) and view.holds(box) and view.claim(box):
                    align = {1: "start", 0: "middle", -1: "end"}[across]
                    return left + width * (1 - across) / 2, top + 11, align
    return None


def town_names(edition: Edition, view: View, most: int) -> Iterator[str]:
    """Name the towns of the basemap where there is room, the most important first, of which so many are tried."""
    language = known_language(edition.language)
    towns = sorted(shapes_of(edition.basemap, "towns"), key=lambda shape: (shape.rank, shape.name))
    shown = [(town, *view.place(town.geometry.x, town.geometry.y)) for town in towns if town.name not in edition.names]
    for town, x, y in [each for each in shown if view.shows(each[1], each[2])][:most]:
        written_so = name_in(language, town.names) or town.name
        box = Box(x - 4, y - 9, x + 7 + text_width(written_so, 11), y + 5)
        if view.holds(box) and view.claim(box):
            name = f'<text class="cb-t-town" x="6" y="4">{escape(written_so)}</text>'
            yield f'<g {view.at(x, y)} class="cb-town"><circle r="2"/>{name}</g>'


def written(view: View, x: float, y: float, text: str, css: str, number: str = "") -> str:
    """Write a text on a picture, with a small number behind it."""
    small = f'<tspan class="cb-t-number" dx="3" dy="-5">{number}</tspan>' if number else ""
    return f'<g {view.at(x, y)}><text class="{css}">{escape(text)}{small}</text></g>'


def wrapped(text: str, width: float, size: float) -> Iterator[str]:
    """Give a text in rows no wider than this; an East Asian one breaks anywhere, others between words.

    Args:
        text: It.
        width: Of a row, in pixels.
        size: Of the type, in pixels.
    """
    row = ""
    for piece in _pieces(text):
        if row and text_width((row + piece).rstrip(), size) > width:
            yield row.rstrip()
            row = ""
        row += piece
    if row.strip():
        yield row.rstrip()


def _pieces(text: str) -> Iterator[str]:
    """Give what a text may be broken into."""
    word = ""
    for character in text:
        if text_width(character, 1) >= 1:
            yield from (word, character) if word else (character,)
            word = ""
            continue
        word += character
        if character in " -–":
            yield word
            word = ""
    if word:
        yield word


def _face(places: Sequence[Feature]) -> bool:
    """Tell whether the places of a mark are two posts that face each other."""
    return len(places) == 2 and any(
        (one.row.get("faces") or {}).get("id") == other.id for one, other in (places, places[::-1])
    )
