"""Draw the still: the view as numbered SVG, for the first paint, for paper, and for whoever runs no scripts."""

from collections.abc import Mapping, Sequence

from geo.webmap.design import Box, Mark, View, gather, pooled
from geo.webmap.edition import Edition, Feature
from geo.webmap.ground import Paper, ground_paths, path
from geo.webmap.lanes import shifts
from geo.webmap.looks import icon_of, line_class
from geo.webmap.names import area_names, courses, mark_names, town_names

TOWNS = 40
"""Names of towns tried; more find no room."""


def still(edition: Edition, spots: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Give the SVG of the view; its ground paths are the basemap of the live map as well.

    Args:
        edition: It.
        spots: Where the name of each region may stand, as ``area_spots`` gives them.
    """
    view = View(edition)
    paper = Paper(view.grid, view.origin)
    marks = pooled(gather(edition, view))
    view.taken += [Box(mark.x - mark.half - 1, mark.y - 13, mark.x + mark.half + 1, mark.y + 13) for mark in marks]
    ground = ground_paths(edition.basemap, paper, edition.story_countries)
    pairs = edition.pairs
    drawn = "".join(_mark(mark, view, pairs) for mark in marks)
    lines = lines_of(edition, paper, view.unit)
    areas = area_names(edition, spots, view, numbered=True)
    names = "".join(
        (*mark_names(marks, view, courses(edition, view), numbered=True), *areas, *town_names(edition, view, TOWNS))
    )
    left, top = view.left - view.origin[0], view.top - view.origin[1]
    return (
        f'<svg class="cb-still" viewBox="{left:.2f} {top:.2f} {view.width:.2f} {view.height:.2f}" role="img"'
        f' aria-labelledby="cb-title" focusable="false" preserveAspectRatio="xMidYMid meet">'
        f'<g class="cb-ground">{ground}</g><g>{lines}</g><g>{names}</g><g>{drawn}</g></svg>'
    )


def lines_of(edition: Edition, paper: Paper, unit: float) -> str:
    """Draw the links that have a course, those side by side that share one; ``unit``: steps of the grid in a pixel."""
    moved = {
        one: f' transform="translate({x * unit:.1f} {y * unit:.1f})"'
        for one, (x, y) in shifts(edition.features).items()
    }
    return "".join(_line(feature, paper, moved.get(feature.id, "")) for feature in edition.features)


def _line(feature: Feature, paper: Paper, moved: str) -> str:
    """Draw a link that has a course, in its band."""
    data = path([feature.geometry], paper, closed=False) if feature.geometry is not None and feature.is_line else ""
    css = line_class(feature) if data else ""
    return f'<path class="cb-band {css}" d="{data}"{moved}/><path class="{css}" d="{data}"{moved}/>' if data else ""


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
