"""Lay a view out: where the marks stand, what shares one, and which rectangles are taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import east_asian_width

from shapely.geometry.base import BaseGeometry

from geo.webmap.edition import Edition, Feature
from geo.webmap.mercator import WIDEST, anchor, frame, middle, project

DESIGN = (1000.0, 640.0)
"""The still is laid out for a map of this many pixels; smaller ones show its numbers larger and leave names out."""

NEAR = 26.0
"""Marks nearer than this, in pixels of the design, share one mark: two of them would touch."""

SHORT = 30.0
"""Shorter than this, in pixels of the design, a line cannot be seen beside the marks at its ends."""

NUMBER_HEIGHT = 22.0
"""Of a numbered mark, in pixels of the design."""

TOUCH = 4.0
"""So many pixels of two numbered marks may lie over each other: no more than their rims."""

ALONG = (0.5, 0.35, 0.65, 0.2, 0.8)
"""Shares of a line at which its number may stand, the best first."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the design taken by a mark or a name."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def sides(self) -> tuple[float, float, float, float]:
        """Give left, top, right and bottom."""
        return self.left, self.top, self.right, self.bottom

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def shared(self, other: "Box") -> float:
        """Give the area that two rectangles share, in square pixels."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        return max(0.0, wide) * max(0.0, min(self.bottom, other.bottom) - max(self.top, other.top))


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
        self.head = self.foot = 0.0
        self.taken: list[Box] = []

    def fill(self, size: tuple[float, float], head: float, foot: float) -> None:
        """Frame the view anew so that it fills a sheet of this size between its head and its foot.

        A sheet broader than the basemap is made for loses some of the margin above and below the marks.

        Args:
            size: Width and height of the sheet, in pixels of the design.
            head: What is kept free of marks at the top.
            foot: And at the bottom.
        """
        between = size[1] - head - foot
        self.unit = max(self.width, min(self.height * size[0] / between, self.height * WIDEST)) / size[0]
        self.left -= (size[0] * self.unit - self.width) / 2
        self.top -= (between * self.unit - self.height) / 2 + head * self.unit
        self.width, self.height = size[0] * self.unit, size[1] * self.unit
        self.right, self.bottom, self.head, self.foot = *size, head, foot

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give x and y on the design."""
        x, y = project(longitude, latitude, self.grid)
        return (x - self.left) / self.unit, (y - self.top) / self.unit

    def shows(self, x: float, y: float) -> bool:
        """Tell whether a point of the design lies in the view."""
        return 0 <= x <= self.right and self.head <= y <= self.bottom - self.foot

    def holds(self, box: Box) -> bool:
        """Tell whether a rectangle lies in the view."""
        return (
            box.left >= 0 and box.right <= self.right and self.head <= box.top and box.bottom <= self.bottom - self.foot
        )

    def claim(self, box: Box) -> bool:
        """Take a rectangle if nothing stands there yet."""
        if any(box.meets(other) for other in self.taken):
            return False
        self.taken.append(box)
        return True

    def covered(self, box: Box) -> float:
        """Give how much of a rectangle is taken or out of view, in square pixels; what is taken twice counts twice."""
        out = max(0.0, -box.left) + max(0.0, box.right - self.right)
        return out * (box.bottom - box.top) + sum(box.shared(other) for other in self.taken)

    def at(self, x: float, y: float) -> str:
        """Give the transform that puts a drawing in design pixels on a point of the design."""
        left, top = x * self.unit + self.left - self.origin[0], y * self.unit + self.top - self.origin[1]
        return f'transform="translate({left:.1f} {top:.1f}) scale({self.unit:.4f})"'


def text_width(text: str, size: float) -> float:
    """Estimate how wide a text runs: a full em for East Asian characters, 0.58 of it for others."""
    return sum(size if east_asian_width(character) in "WF" else size * 0.58 for character in text)


def gather(edition: Edition, view: View) -> list[Mark]:
    """Give the marks in view, places first; what stands on one spot shares one."""
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


def pooled(marks: Sequence[Mark]) -> list[Mark]:
    """Give numbered marks so that no number is hidden: those whose pills would lie over each other share one."""
    rest: list[Mark] = []
    for mark in marks:
        both = mark
        while (other := next((one for one in rest if _overlie(one, both)), None)) is not None:
            rest.remove(other)
            both = Mark(other.x, other.y, (*other.features, *both.features))
        rest.append(both)
    return rest


def _overlie(one: Mark, other: Mark) -> bool:
    """Tell whether the pills of two marks would lie over each other."""
    beside = abs(one.x - other.x) < one.half + other.half - TOUCH
    return beside and abs(one.y - other.y) < NUMBER_HEIGHT - TOUCH


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
    long = feature.is_line and length(feature.geometry, view) > 2 * NEAR
    clear = [(x, y) for x, y in seen if all(abs(m.x - x) > 2 * NEAR or abs(m.y - y) > NEAR for m in marks)]
    return next(iter(clear if long and clear else seen), None)


def length(geometry: BaseGeometry | None, view: View) -> float:
    """Estimate how long a line runs on the design, in pixels."""
    if geometry is None:
        return 0.0
    west, south, east, north = geometry.bounds
    (left, bottom), (right, top) = view.place(west, south), view.place(east, north)
    return max(right - left, bottom - top)


def stands_alone(mark: Mark, view: View) -> bool:
    """Tell whether a mark is a link's too short to be seen as a line, and no place shares it."""
    first = mark.features[0]
    return first.is_line and first.kind != "zone" and length(first.geometry, view) < SHORT
