"""Write the legend, which explains only what is on the map, and the small locator."""

from collections.abc import Iterator
from html import escape

import shapely

from geo.webmap.design import View, gather, stands_alone
from geo.webmap.edition import Edition, Feature, Shape
from geo.webmap.ground import Paper, path, shapes_of
from geo.webmap.listing import icon_svg, plain, said
from geo.webmap.looks import icon_of, is_border, kind_key, line_class, state_of
from geo.webmap.mercator import frame, turned
from geo.webmap.words import Words

MARKED = ("crossing", "zone")
"""Links that are shown by a mark whatever their length."""

MARK_ORDER = ("border-port", "crossing", "city", "town", "station", "mine", "zone", "facility")


FADED = ("closed", "cancelled")
"""Statuses in which a line is paler than the others of its kind."""

NAMED = 8
"""Names of what lies beyond the edge; there are more only where somebody chose an extent for a map by hand."""


def legend(edition: Edition, words: Words, first: str = "") -> str:
    """Give the legend of an edition as a folding list, behind what else there is to explain; none where nothing is."""
    rows = "".join((first, *_mark_rows(edition, words), *_line_rows(edition, words)))
    if not rows:
        return ""
    beyond = _beyond(edition, words)
    return f'<details class="cb-legend" open>{said(words, "legend", "summary")}<ul>{rows}</ul></details>{beyond}'


def _beyond(edition: Edition, words: Words) -> str:
    """Name what stands so far from everything else that it is not on the map."""
    around = edition.basemap.extent
    sheet = shapely.box(around.west, around.south, around.east, around.north)
    named = [
        f'<a href="#feature={escape(each.id)}"><span data-of="{plain(each.id)}">{plain(each.row["name"])}</span></a>'
        for each in edition.features
        if _has_mark(each) and each.geometry is not None and not sheet.intersects(each.geometry)
    ]
    more = f" +{len(named) - NAMED}" if len(named) > NAMED else ""
    return f'<p class="cb-beyond">{said(words, "beyond")} {", ".join(named[:NAMED])}{more}</p>' if named else ""


def _mark_rows(edition: Edition, words: Words) -> Iterator[str]:
    """Explain the shapes of the marks."""
    icons = {icon_of(feature) for feature in edition.features if _has_mark(feature)}
    if edition.pairs:
        icons.add("crossing")
    for icon in MARK_ORDER:
        if icon in icons:
            key = "kind.pair" if icon == "crossing" else f"kind.{icon.replace('-', ' ')}"
            yield _row(icon_svg(icon), said(words, key))


def _has_mark(feature: Feature) -> bool:
    """Tell whether a feature stands on the map as a mark."""
    return feature.geometry is not None and not feature.is_area and (not feature.is_line or feature.kind == "zone")


def _line_rows(edition: Edition, words: Words) -> Iterator[str]:
    """Explain the lines: each kind in each status once, then what their courses are worth."""
    lines = [feature for feature in edition.features if feature.is_line and feature.kind not in MARKED]
    faded = [f for f in lines if state_of(f) in FADED]
    telling = [*reversed(faded), *(f for f in reversed(lines) if f not in faded)]  # the last stands for all of its kind
    seen = {tuple(line_class(f).split()[1 : None if _shows_state(f) else 3]): f for f in telling}
    for feature in sorted(seen.values(), key=lambda f: (f.kind != "railway", f.kind, line_class(f))):
        state = state_of(feature)
        keys = [kind_key(feature), *([f"state.{state}"] if state and _shows_state(feature) else [])]
        yield _row(_sample(line_class(feature)), ", ".join(said(words, key) for key in keys))
    for worth in sorted({str(f.row.get("geometry_class") or "schematic") for f in lines if not is_border(f)}):
        if worth != "surveyed":
            yield _row(
                _sample(f"cb-line cb-c-{worth}", stop=worth == "stations"), said(words, f"certainty-key.{worth}")
            )
    view = View(edition)
    if any(stands_alone(mark, view) for mark in gather(edition, view)):
        yield _row(icon_svg("line"), said(words, "short"))
    if path([track.geometry for track in _tracks(edition)], Paper(edition.grid, edition.origin), closed=False):
        yield _row(_track_sample(), said(words, "tracks"))


def _shows_state(feature: Feature) -> bool:
    """Tell whether the dashes of a line say its status: those of a schematic one only say that it is one."""
    return feature.kind != "corridor" and feature.row.get("geometry_class") != "schematic"


def _tracks(edition: Edition) -> Iterator[Shape]:
    """Give the railways of the basemap that lie in the view."""
    view = edition.view
    window = shapely.box(view.west, view.south, view.east, view.north)
    return (shape for shape in shapes_of(edition.basemap, "railways") if shape.geometry.intersects(window))


def _track_sample() -> str:
    """Draw a short stretch of a railway of the basemap."""
    return (
        '<svg class="cb-sample" viewBox="0 0 34 12" aria-hidden="true" focusable="false">'
        '<path class="cb-g cb-track" d="M3 6h28"/></svg>'
    )


def _sample(css: str, *, stop: bool = False) -> str:
    """Draw a short stretch of a line."""
    dots = '<circle class="cb-stop cb-line" cx="17" cy="6" r="2.6"/>' if stop else ""
    return (
        '<svg class="cb-sample" viewBox="0 0 34 12" aria-hidden="true" focusable="false">'
        f'<path class="cb-band {css}" d="M3 6h28"/><path class="{css}" d="M3 6h28"/>{dots}</svg>'
    )


def _row(sample: str, text: str) -> str:
    """Write one line of the legend."""
    return f"<li>{sample}<span>{text}</span></li>"


MOST_OF_IT = 0.5
"""Of the width of the inset; a map that fills more of it is at home there."""

CORNER = 0.2
"""Of the view's width and height: about what the inset covers."""


def _crowded(edition: Edition) -> bool:
    """Tell whether more is drawn in the view's upper right corner than in the lower one."""
    view = edition.view
    wide, tall = (view.east - view.west) * CORNER, (view.north - view.south) * CORNER
    upper = shapely.box(view.east - wide, view.north - tall, view.east, view.north)
    lower = shapely.box(view.east - wide, view.south, view.east, view.south + tall)
    drawn = [feature.geometry for feature in edition.features if feature.geometry is not None and not feature.is_area]
    return bool(shapely.intersects(upper, drawn).sum() > shapely.intersects(lower, drawn).sum())


def locator(edition: Edition, words: Words) -> str:
    """Give the inset that shows where in the world the map is; nothing where it could show little more than the map."""
    if edition.locator is None:
        return ""
    grid = 1 << 10
    left, top, width, height = frame(edition.locator.extent, grid)
    inner = frame(turned(edition.view, edition.locator.extent), grid)
    if inner[2] > MOST_OF_IT * width:
        return ""
    land = [shape.geometry for shape in shapes_of(edition.locator, "land")]
    outlines = path(land, Paper(grid, (int(left), int(top))), closed=True)
    foot = " cb-foot" if _crowded(edition) else ""
    return (
        f'<svg class="cb-locator{foot}" viewBox="0 0 {width:.0f} {height:.0f}" role="img" focusable="false"'
        f' aria-label="{words("locator")}" data-tl="locator"><path class="cb-land" d="{outlines}"/>'
        f'<rect class="cb-here" x="{inner[0] - left:.1f}" y="{inner[1] - top:.1f}"'
        f' width="{inner[2]:.1f}" height="{inner[3]:.1f}"/></svg>'
    )
