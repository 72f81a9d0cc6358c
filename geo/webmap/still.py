"""Draw the still: the view of the map as numbered SVG, for the first paint, for paper, and for whoever runs no scripts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from unicodedata import east_asian_width

import shapely
from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Edition, Feature
from geo.webmap.ground import country_of, ground_paths, path
from geo.webmap.looks import icon_of, is_border, line_class
from geo.webmap.mercator import anchor, frame, project

DESIGN = 1000.0
"""The still is laid out for a map 1000 px wide; narrower ones show its numbers larger and leave names out."""

NEAR = 26.0
"""Marks nearer than this, in pixels of the design, share one mark: two of them would touch."""


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


class View:
    """The extent laid out on the design, and what of the design is taken."""

    def __init__(self, edition: Edition) -> None:
        """Frame the edition's extent."""
        self.left, self.top, self.width, self.height = frame(edition.extent)
        self.unit = self.width / DESIGN
        self.taken: list[Box] = []

    @property
    def origin(self) -> tuple[int, int]:
        """Give the grid step all coordinates of the still are counted from."""
        return int(self.left), int(self.top)

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give x and y on the design."""
        x, y = project(longitude, latitude)
        return (x - self.left) / self.unit, (y - self.top) / self.unit

    def shows(self, x: float, y: float) -> bool:
        """Tell whether a point of the design lies in the view."""
        return 0 <= x <= DESIGN and 0 <= y <= self.height / self.unit

    def claim(self, box: Box) -> bool:
        """Take a rectangle if nothing stands there yet."""
        if any(box.meets(other) for other in self.taken):
            return False
        self.taken.append(box)
        return True


def still(edition: Edition) -> str:
    """Give the SVG of the view; its ground paths are the basemap of the live map as well."""
    view = View(edition)
    marks = _marks(edition, view)
    for mark in marks:
        view.taken.append(Box(mark.x - 13, mark.y - 13, mark.x + 13, mark.y + 13))
    ground = ground_paths(edition.basemap, view.origin, edition.story_countries)
    lines = "".join(_line(feature, view) for feature in edition.features)
    drawn = "".join(_mark(mark, view) for mark in marks)
    names = "".join([*_mark_names(marks, view), *_area_names(edition, view), *_town_names(edition, view)])
    return (
        f'<svg class="cb-still" viewBox="{_still_box(view)}" role="img" aria-labelledby="cb-title" focusable="false"'
        f' preserveAspectRatio="xMidYMid meet"><g class="cb-ground">{ground}</g>'
        f"<g>{lines}</g><g>{names}</g><g>{drawn}</g></svg>"
    )


def _still_box(view: View) -> str:
    """Give the view's rectangle, counted from the origin."""
    left, top = view.origin
    return f"{view.left - left:.2f} {view.top - top:.2f} {view.width:.2f} {view.height:.2f}"


def _line(feature: Feature, view: View) -> str:
    """Draw a link that has a course; a corridor lies in a broad pale band."""
    if feature.sort != "link" or feature.geometry is None or "Line" not in feature.geometry.geom_type:
        return ""
    data = path([feature.geometry], view.origin, closed=False)
    return (
        f'<path class="cb-band {line_class(feature)}" d="{data}"/><path class="{line_class(feature)}" d="{data}"/>'
        if data
        else ""
    )


def _marks(edition: Edition, view: View) -> list[Mark]:
    """Give the numbered marks in view; what stands on one spot shares one."""
    marks: list[Mark] = []
    for feature in edition.features:
        if feature.geometry is None or feature.is_area:
            continue
        x, y = view.place(*_stand(feature, view))
        if not view.shows(x, y):
            continue
        near = next((i for i, m in enumerate(marks) if abs(m.x - x) < NEAR and abs(m.y - y) < NEAR), None)
        if near is None:
            marks.append(Mark(x, y, (feature,)))
        else:
            marks[near] = Mark(marks[near].x, marks[near].y, (*marks[near].features, feature))
    return marks


def _stand(feature: Feature, view: View) -> tuple[float, float]:
    """Give longitude and latitude of a feature's number: on a line, halfway along the part in view."""
    geometry = feature.geometry
    assert geometry is not None
    if "Line" not in geometry.geom_type:
        return anchor(geometry)
    seen = [part for part in getattr(geometry, "geoms", (geometry,)) if view.shows(*view.place(*_middle(part)))]
    return _middle(max(seen, key=lambda part: part.length)) if seen else anchor(geometry)


def _middle(line: BaseGeometry) -> tuple[float, float]:
    """Give the point halfway along a line."""
    middle = line.interpolate(0.5, normalized=True)
    return middle.x, middle.y


def _at(view: View, x: float, y: float) -> str:
    """Give the transform that puts a drawing in design pixels on a point of the design."""
    left, top = view.origin
    return f'transform="translate({x * view.unit + view.left - left:.1f} {y * view.unit + view.top - top:.1f}) scale({view.unit:.4f})"'


def _mark(mark: Mark, view: View) -> str:
    """Draw one mark: the shape of its first feature, the numbers of all."""
    first = mark.features[0]
    icon = (
        "crossing"
        if _is_crossing(mark.features)
        else "line"
        if first.sort == "link" and first.kind != "zone"
        else icon_of(first)
    )
    numbers = _numbers(mark.features)
    wide = " cb-wide" if len(numbers) > 2 else ""
    shape = (
        f'<rect class="cb-pill" x="{-4 - 3.6 * len(numbers):.1f}" y="-11" width="{8 + 7.2 * len(numbers):.1f}" height="22" rx="11"/>'
        if wide
        else f'<use href="#cb-s-{icon}" x="-12" y="-12" width="24" height="24"/>'
    )
    return f'<g {_at(view, mark.x, mark.y)}><g class="cb-num cb-m-{icon}{wide}">{shape}<text y="4">{numbers}</text></g></g>'


def _is_crossing(features: Sequence[Feature]) -> bool:
    """Tell whether two of the features face each other across a border."""
    ids = {feature.id for feature in features}
    return any((feature.row.get("faces") or {}).get("id") in ids for feature in features)


def _numbers(features: Sequence[Feature]) -> str:
    """Give the numbers of a mark, neighbours in the list drawn together: 3–5, 9."""
    runs: list[list[int]] = []
    for number in sorted(feature.number for feature in features):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def text_width(text: str, size: float) -> float:
    """Estimate how wide a text runs: a full em for East Asian characters, 0.56 of it for others."""
    return sum(size if east_asian_width(character) in "WF" else size * 0.56 for character in text)


def _mark_names(marks: Iterable[Mark], view: View) -> Iterator[str]:
    """Name the places, each name where there is room beside its mark."""
    for mark in marks:
        places = [feature for feature in mark.features if feature.sort == "place"] or list(mark.features[:1])
        if places[0].sort == "link" and is_border(places[0]):
            continue
        text = " – ".join(str(feature.row["name"]) for feature in places)
        width = text_width(text, 14)
        for dx, dy, align in ((18, 5, "start"), (-18, 5, "end"), (0, 30, "middle"), (0, -20, "middle")):
            left = mark.x + dx - {"start": 0.0, "end": width, "middle": width / 2}[align]
            box = Box(left, mark.y + dy - 12, left + width, mark.y + dy + 4)
            if box.left >= 0 and box.right <= DESIGN and view.claim(box):
                yield _text(view, mark.x + dx, mark.y + dy, text, f"cb-t-mark cb-{align}")
                break


def _area_names(edition: Edition, view: View) -> Iterator[str]:
    """Name the regions and countries the texts speak of, where they lie in view, with their numbers."""
    for feature in sorted((f for f in edition.features if f.is_area and f.geometry), key=lambda f: f.kind != "country"):
        assert feature.geometry is not None
        x, y = view.place(*area_anchor(edition, feature))
        text = str(feature.row["name"])
        css = f"cb-t-{feature.kind}"
        shown = text.upper() if feature.kind == "country" else text
        half = text_width(shown, 20 if feature.kind == "country" else 14) / 2
        if view.shows(x, y) and view.claim(Box(x - half, y - 14, x + half + 16, y + 5)):
            yield _text(view, x, y, shown, f"{css} cb-middle", str(feature.number))


def area_anchor(edition: Edition, feature: Feature) -> tuple[float, float]:
    """Give where a region's name stands: a country's in the widest part of it that is in view."""
    assert feature.geometry is not None
    extent = edition.extent
    window = shapely.box(extent.west, extent.south, extent.east, extent.north)
    own = anchor(feature.geometry)
    land = edition.basemap.layers.get("land")
    if feature.kind != "country" or land is None:
        return own
    shapes = [shape.geometry for shape in land.shapes if country_of(shape) == feature.row["country"]]
    return _roomiest(shapes, window) or own


def _roomiest(shapes: Sequence[BaseGeometry], window: BaseGeometry) -> tuple[float, float] | None:
    """Give the middle of the largest part of shapes inside a window, None where nothing of them shows."""
    inside = [shapely.clip_by_rect(shape, *window.bounds) for shape in shapes]
    parts = [part for part in shapely.get_parts(inside) if part.area > 0]
    if not parts:
        return None
    largest = max(parts, key=lambda part: part.area).simplify(0.1)
    flat = shapely.transform(largest, lambda xy: xy * (1.0, 2.5))  # names run wide, so height counts for more
    line = shapely.maximum_inscribed_circle(flat, tolerance=0.3)
    x, y = line.coords[0]
    return float(x), float(y) / 2.5


def _town_names(edition: Edition, view: View) -> Iterator[str]:
    """Name the towns of the basemap where there is room, the most important first."""
    layer = edition.basemap.layers.get("towns")
    spoken = {str(feature.row["name"]) for feature in edition.features}
    towns = sorted(layer.shapes, key=lambda shape: (shape.rank, shape.name)) if layer else ()
    for town in towns[:60]:
        x, y = view.place(town.geometry.x, town.geometry.y)
        box = Box(x - 4, y - 9, x + 7 + text_width(town.name, 11), y + 5)
        if town.name not in spoken and view.shows(x, y) and box.right < DESIGN and view.claim(box):
            yield f'<g {_at(view, x, y)} class="cb-town"><circle r="2"/><text class="cb-t-town" x="6" y="4">{escape(town.name)}</text></g>'


def _text(view: View, x: float, y: float, text: str, css: str, number: str = "") -> str:
    """Write a name on the still."""
    small = f'<tspan class="cb-t-number" dx="3" dy="-5">{number}</tspan>' if number else ""
    return f'<g {_at(view, x, y)}><text class="{css}">{escape(text)}{small}</text></g>'
