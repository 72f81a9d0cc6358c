"""Draw the still: the view as numbered SVG, for the first paint, for paper, and for whoever runs no scripts."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from unicodedata import east_asian_width

from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Edition, Feature
from geo.webmap.ground import Paper, ground_paths, path, shapes_of
from geo.webmap.looks import icon_of, is_border, line_class
from geo.webmap.mercator import anchor, frame, middle, project
from geo.webmap.words import asset

DESIGN = (1000.0, 640.0)
"""The still is laid out for a map of this many pixels; smaller ones show its numbers larger and leave names out."""

NEAR = 26.0
"""Marks nearer than this, in pixels of the design, share one mark: two of them would touch."""

ALONG = (0.5, 0.35, 0.65, 0.2, 0.8)
"""Shares of a line at which its number may stand, the best first."""

AROUND = ((0, 0), (-1, 0), (1, 0), (-2, 0), (2, 0), (0, -1), (0, 1), (-1, -1), (1, 1))
"""Where a region's name may stand about its point, in lines down and half names across, the best first."""

TOWNS = 40
"""Names of towns tried on the still; more find no room on it."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the design taken by a mark or a name."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """One numbered mark of the still: a feature, or several that stand on one spot."""

    x: float
    y: float
    features: tuple[Feature, ...]

    @property
    def numbers(self) -> str:
        """Give the numbers, neighbours in the list drawn together: 3–5, 9."""
        runs: list[list[int]] = []
        for number in sorted(feature.number for feature in self.features):
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)

    @property
    def half(self) -> float:
        """Give half its width: a mark of several numbers is a pill."""
        return 12.0 if len(self.numbers) <= 2 else 5 + 3.6 * len(self.numbers)


class View:
    """The extent laid out on the design, and what of the design is taken."""

    def __init__(self, edition: Edition) -> None:
        """Frame the edition's view."""
        self.grid, self.origin = edition.grid, edition.origin
        self.left, self.top, self.width, self.height = frame(edition.view, self.grid)
        self.unit = max(self.width / DESIGN[0], self.height / DESIGN[1])
        self.right, self.bottom = self.width / self.unit, self.height / self.unit
        self.taken: list[Box] = []

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give x and y on the design."""
        x, y = project(longitude, latitude, self.grid)
        return (x - self.left) / self.unit, (y - self.top) / self.unit

    def shows(self, x: float, y: float) -> bool:
        """Tell whether a point of the design lies in the view."""
        return 0 <= x <= self.right and 0 <= y <= self.bottom

    def claim(self, box: Box) -> bool:
        """Take a rectangle if nothing stands there yet."""
        if any(box.meets(other) for other in self.taken):
            return False
        self.taken.append(box)
        return True

    def at(self, x: float, y: float) -> str:
        """Give the transform that puts a drawing in design pixels on a point of the design."""
        left, top = x * self.unit + self.left - self.origin[0], y * self.unit + self.top - self.origin[1]
        return f'transform="translate({left:.1f} {top:.1f}) scale({self.unit:.4f})"'


def framed(edition: Edition, drawing: str) -> str:
    """Give a still as a file of its own, 1200 by 630 pixels as social cards want it, in light colours."""
    title, description = escape(edition.title), escape(f"{edition.description} {' '.join(edition.credits)}")
    style = escape(
        re.sub(r"@media[^{]*\{ :root.*?\n\} \}|:root\[data-theme.*?\}", "", asset("colors.css"), flags=re.DOTALL)
    )
    head = f"<title>{title}</title><desc>{description}</desc><style>{style}{escape(asset('map.css'))}</style>"
    drawn = drawing.partition(">")
    opening = drawn[0].replace('aria-labelledby="cb-title" ', "")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'{opening} xmlns="http://www.w3.org/2000/svg" width="1200" height="630">{head}{_symbols()}{drawn[2]}\n'
    )


def _symbols() -> str:
    """Give the shapes of the marks, for a picture without a page around it."""
    return re.sub(r"</?svg[^>]*>", "", asset("icons.svg")).strip()


def still(edition: Edition, anchors: Mapping[str, tuple[float, float]]) -> str:
    """Give the SVG of the view; its ground paths are the basemap of the live map as well."""
    view = View(edition)
    paper = Paper(view.grid, view.origin)
    marks = _marks(edition, view)
    view.taken += [Box(mark.x - mark.half - 1, mark.y - 13, mark.x + mark.half + 1, mark.y + 13) for mark in marks]
    ground = ground_paths(edition.basemap, paper, edition.story_countries)
    lines = "".join(_line(feature, paper) for feature in edition.features)
    pairs = edition.pairs
    drawn = "".join(_mark(mark, view, pairs) for mark in marks)
    names = "".join([*_area_names(edition, anchors, view), *_mark_names(marks, view), *_town_names(edition, view)])
    left, top = view.left - view.origin[0], view.top - view.origin[1]
    return (
        f'<svg class="cb-still" viewBox="{left:.2f} {top:.2f} {view.width:.2f} {view.height:.2f}" role="img"'
        f' aria-labelledby="cb-title" focusable="false" preserveAspectRatio="xMidYMid meet">'
        f'<g class="cb-ground">{ground}</g><g>{lines}</g><g>{names}</g><g>{drawn}</g></svg>'
    )


def _line(feature: Feature, paper: Paper) -> str:
    """Draw a link that has a course, in its band."""
    data = path([feature.geometry], paper, closed=False) if feature.geometry is not None and feature.is_line else ""
    css = line_class(feature) if data else ""
    return f'<path class="cb-band {css}" d="{data}"/><path class="{css}" d="{data}"/>' if data else ""


def _marks(edition: Edition, view: View) -> list[Mark]:
    """Give the numbered marks in view, places first; what stands on one spot shares one."""
    marks: list[Mark] = []
    for feature in sorted(edition.features, key=lambda each: (each.is_line, each.number)):
        spot = _stand(feature, view, marks)
        if spot is None:
            continue
        near = next((i for i, m in enumerate(marks) if abs(m.x - spot[0]) < NEAR and abs(m.y - spot[1]) < NEAR), None)
        if near is None:
            marks.append(Mark(*spot, (feature,)))
        else:
            marks[near] = Mark(marks[near].x, marks[near].y, (*marks[near].features, feature))
    return marks


def _stand(feature: Feature, view: View, marks: Sequence[Mark]) -> tuple[float, float] | None:
    """Give where a feature's number stands, on a line where it is clear of the marks so far; None out of view."""
    if feature.geometry is None or feature.is_area:
        return None
    if not feature.is_line:
        spots = [view.place(*anchor(feature.geometry))]
    else:
        parts = sorted(getattr(feature.geometry, "geoms", (feature.geometry,)), key=lambda part: -part.length)
        spots = [view.place(*middle(part, share)) for part in parts for share in ALONG]
    seen = [spot for spot in spots if view.shows(*spot)]
    long = feature.is_line and _length(feature.geometry, view) > 2 * NEAR
    clear = [(x, y) for x, y in seen if all(abs(m.x - x) > 2 * NEAR or abs(m.y - y) > NEAR for m in marks)]
    return next(iter(clear if long and clear else seen), None)


def _length(geometry: BaseGeometry, view: View) -> float:
    """Estimate how long a line runs on the design, in pixels."""
    west, south, east, north = geometry.bounds
    (left, bottom), (right, top) = view.place(west, south), view.place(east, north)
    return max(right - left, bottom - top)


def _mark(mark: Mark, view: View, pairs: frozenset[str]) -> str:
    """Draw one mark: the shape of its first feature, the numbers of all."""
    first = mark.features[0]
    pair = sum(feature.id in pairs for feature in mark.features) > 1
    icon = "crossing" if pair else "line" if first.is_line else icon_of(first)
    wide = mark.half > 12
    shape = (
        f'<rect class="cb-pill" x="{-mark.half:.1f}" y="-11" width="{2 * mark.half:.1f}" height="22" rx="11"/>'
        if wide or icon == "crossing"
        else f'<use href="#cb-s-{icon}" x="-13" y="-13" width="26" height="26"/>'
    )
    return (
        f'<g {view.at(mark.x, mark.y)}><g class="cb-num cb-m-{icon}">{shape}<text y="4">{mark.numbers}</text></g></g>'
    )


def text_width(text: str, size: float) -> float:
    """Estimate how wide a text runs: a full em for East Asian characters, 0.58 of it for others."""
    return sum(size if east_asian_width(character) in "WF" else size * 0.58 for character in text)


def _face(places: Sequence[Feature]) -> bool:
    """Tell whether the places of a mark are two posts that face each other."""
    return len(places) == 2 and any(
        (one.row.get("faces") or {}).get("id") == other.id for one, other in (places, places[::-1])
    )


def _mark_names(marks: Iterable[Mark], view: View) -> Iterator[str]:
    """Name the places, each name where there is room beside its mark."""
    for mark in marks:
        places = [feature for feature in mark.features if feature.sort == "place"] or list(mark.features[:1])
        if is_border(places[0]):
            continue
        text = (" – " if _face(places) else ", ").join(str(feature.row["name"]) for feature in places)
        width, gap = text_width(text, 14), mark.half + 5
        for dx, dy, align in ((gap, 5, "start"), (-gap, 5, "end"), (0, 28, "middle"), (0, -18, "middle")):
            left = mark.x + dx - {"start": 0.0, "end": width, "middle": width / 2}[align]
            box = Box(left, mark.y + dy - 12, left + width, mark.y + dy + 4)
            if box.left >= 0 and box.right <= view.right and view.claim(box):
                yield written_on(view, mark.x + dx, mark.y + dy, text, f"cb-t-mark cb-{align}")
                break


def _area_names(edition: Edition, anchors: Mapping[str, tuple[float, float]], view: View) -> Iterator[str]:
    """Name the regions and countries the texts speak of, where they lie in view, with their numbers."""
    areas = [feature for feature in edition.features if feature.id in anchors]
    for feature in sorted(areas, key=lambda each: each.kind != "country"):
        x, y = view.place(*anchors[feature.id])
        name = str(feature.row["name"])
        text, size = (name.upper(), 20) if feature.kind == "country" else (name, 14)
        half = text_width(text, size) / 2
        if not view.shows(x, y):
            continue
        spots = [(x + dx * half, y + dy * 24) for dy, dx in AROUND]
        free = (
            spot for spot in spots if view.claim(Box(spot[0] - half, spot[1] - 14, spot[0] + half + 16, spot[1] + 5))
        )
        yield written_on(view, *next(free, spots[0]), text, f"cb-t-{feature.kind} cb-middle", str(feature.number))


def _town_names(edition: Edition, view: View) -> Iterator[str]:
    """Name the towns of the basemap where there is room, the most important first."""
    spoken = {str(feature.row["name"]) for feature in edition.features}
    towns = sorted(shapes_of(edition.basemap, "towns"), key=lambda shape: (shape.rank, shape.name))
    shown = [(town, *view.place(town.geometry.x, town.geometry.y)) for town in towns if town.name not in spoken]
    for town, x, y in [each for each in shown if view.shows(each[1], each[2])][:TOWNS]:
        box = Box(x - 4, y - 9, x + 7 + text_width(town.name, 11), y + 5)
        if box.right < view.right and view.claim(box):
            name = f'<text class="cb-t-town" x="6" y="4">{escape(town.name)}</text>'
            yield f'<g {view.at(x, y)} class="cb-town"><circle r="2"/>{name}</g>'


def written_on(view: View, x: float, y: float, text: str, css: str, number: str = "") -> str:
    """Write a name on the still."""
    small = f'<tspan class="cb-t-number" dx="3" dy="-5">{number}</tspan>' if number else ""
    return f'<g {view.at(x, y)}><text class="{css}">{escape(text)}{small}</text></g>'
