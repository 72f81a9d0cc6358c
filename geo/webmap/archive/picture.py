"""Draw the still of an archive: the ground, the clusters with how many quotes each has, the names that lead them."""

from collections.abc import Iterator

from geo.webmap.archive.clusters import Cluster, clusters, level_at
from geo.webmap.archive.order import Atlas
from geo.webmap.design import Box, View, text_width
from geo.webmap.edition import Edition
from geo.webmap.ground import Paper, ground_paths
from geo.webmap.mercator import unproject
from geo.webmap.names import written

NAMED = 14
"""Clusters that are named after the place in them quoted most; more names would only stand in each other's way."""

CLEAR = 20.0
"""Pixels of the design kept clear along the edges of a cluster's square: the largest mark's half, and a little."""


def archive_still(edition: Edition, atlas: Atlas) -> str:
    """Give the SVG of the view; on a telephone, which shows it small, coarser clusters stand in for the others."""
    view = View(edition)
    level = level_at(view.grid / view.unit)
    ground = ground_paths(edition.basemap, Paper(view.grid, view.origin), edition.story_countries)
    left, top = view.left - view.origin[0], view.top - view.origin[1]
    fine, coarse = (list(_seen(atlas, view, at)) for at in (level, max(level - 1, 0)))
    marks = "".join(_mark(view, *each) for each in fine)
    broad = "".join(_mark(view, *each) for each in coarse)
    return (
        f'<svg class="cb-still" viewBox="{left:.2f} {top:.2f} {view.width:.2f} {view.height:.2f}" role="img"'
        f' aria-labelledby="cb-title" focusable="false" preserveAspectRatio="xMidYMid meet">'
        f'<g class="cb-ground">{ground}</g><g>{"".join(_names(atlas, view, fine))}</g>'
        f'<g class="cb-fine">{marks}</g><g class="cb-broad">{broad}</g></svg>'
    )


def _seen(atlas: Atlas, view: View, level: int) -> Iterator[tuple[Cluster, float, float]]:
    """Give the clusters in view, each with x and y of its mark on the design."""
    for cluster in clusters(atlas, level):
        width = cluster.square[2] * view.grid / view.unit
        across, down = cluster.spot(CLEAR / width)
        x, y = view.place(*unproject(across + atlas.east, down))
        if view.shows(x, y):
            yield cluster, x, y


def radius(quotes: int) -> float:
    """Give the radius of the mark of so many quotes, in pixels: it grows with their number of digits."""
    return 8.0 + 2.0 * len(str(quotes))


def _mark(view: View, cluster: Cluster, x: float, y: float) -> str:
    """Draw one cluster: a disc with the number of quotes."""
    return (
        f'<g {view.at(x, y)}><g class="cb-num cb-cluster"><circle class="cb-pill" r="{radius(cluster.quotes):.1f}"/>'
        f'<text y="4">{short(cluster.quotes)}</text></g></g>'
    )


def short(number: int) -> str:
    """Write a number in at most four characters: 950, 1.2K, 34K."""
    for unit, size in (("", 1), ("K", 1000), ("M", 1_000_000)):
        if number < 999.5 * size:
            digits = 1 if size > 1 and number < 9.95 * size else 0
            return f"{number / size:.{digits}f}{unit}"
    return f"{number / 1_000_000_000:.1f}B"


def _names(atlas: Atlas, view: View, seen: list[tuple[Cluster, float, float]]) -> Iterator[str]:
    """Name the largest clusters after the place in them quoted most, where there is room."""
    view.taken += [_disc(*each) for each in seen]
    for cluster, x, y in sorted(seen, key=lambda each: -each[0].quotes)[:NAMED]:
        numbers = range(cluster.first, cluster.last)
        leading = atlas.features[max(numbers, key=lambda number: int(atlas.quotes[number]))]
        name, gap = str(leading.row["name"]), radius(cluster.quotes) + 5
        width = text_width(name, 14)
        for dx, dy, align in ((gap, 5, "start"), (-gap, 5, "end"), (0, gap + 14, "middle"), (0, -gap, "middle")):
            left = x + dx - {"start": 0.0, "end": width, "middle": width / 2}[align]
            if left > 0 and left + width < view.right and view.claim(Box(left, y + dy - 12, left + width, y + dy + 4)):
                yield written(view, x + dx, y + dy, name, f"cb-t-mark cb-{align}")
                break


def _disc(cluster: Cluster, x: float, y: float) -> Box:
    """Give what the mark of a cluster takes of the design."""
    half = radius(cluster.quotes) + 1
    return Box(x - half, y - half, x + half, y + half)
