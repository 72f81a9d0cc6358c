"""Draw the picture that stands for the map where a link to it is shared: title, map with names, credit.

It is laid out on 800 by 420 pixels of the page and drawn half as large again, since it is looked at small.
"""

import re
from collections.abc import Iterator
from html import escape

from geo.webmap.design import Box, Mark, View, gather, stands_alone, text_width
from geo.webmap.edition import Edition
from geo.webmap.ground import Paper, ground_paths
from geo.webmap.looks import icon_of
from geo.webmap.names import area_names, courses, line_names, mark_names, town_names, wrapped
from geo.webmap.regions import area_points, area_spots
from geo.webmap.still import lines_of
from geo.webmap.words import Words, asset, known_language

SIZE = (800.0, 420.0)
"""Pixels of the design; 1.5 times as many in the picture, as social cards want it."""

SIDE = 20.0
FOOT = 24.0
TITLE, LEDE = 25.0, 13.0
"""Size of the type of title and description."""

ROWS = 3
"""Of title and description together, at most."""

TOWNS = 14
"""Names of towns tried; more would be too small to read where the picture is shown."""


def card(edition: Edition) -> str:
    """Give the picture as a file of its own, 1200 by 630 pixels, in light colours."""
    titles = list(_cut(wrapped(edition.title, SIZE[0] - 2 * SIDE, TITLE), 2))
    ledes = list(_cut(wrapped(edition.description, SIZE[0] - 2 * SIDE, LEDE), ROWS - len(titles)))
    head = 18.0 + 30 * len(titles) + 18 * len(ledes)
    view = View(edition)
    view.fill(SIZE, head, FOOT)
    drawn = "".join((*_map(edition, view), *_head(view, titles, ledes, head), *_foot(edition, view)))
    left, top = view.left - view.origin[0], view.top - view.origin[1]
    box = f"{left:.2f} {top:.2f} {view.width:.2f} {view.height:.2f}"
    return framed(edition, f'<svg class="cb-still" viewBox="{box}" role="img">{drawn}</svg>')


def framed(edition: Edition, drawing: str) -> str:
    """Give a drawing as a file of its own, 1200 by 630 pixels as social cards want it, in light colours."""
    opening, _, drawn = drawing.partition(">")
    opening = opening.replace('aria-labelledby="cb-title" ', "")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'{opening} xmlns="http://www.w3.org/2000/svg" width="1200" height="630">'
        f"{_about(edition)}{_symbols()}{drawn}\n"
    )


def _about(edition: Edition) -> str:
    """Say what the picture shows, and how it is dressed."""
    style = re.sub(r"@media[^{]*\{ :root.*?\n\} \}|:root\[data-theme.*?\}", "", asset("colors.css"), flags=re.DOTALL)
    description = escape(f"{edition.description} {' '.join(edition.credits)}")
    dress = escape(style + asset("map.css") + asset("card.css"))
    return f"<title>{escape(edition.title)}</title><desc>{description}</desc><style>{dress}</style>"


def _symbols() -> str:
    """Give the shapes of the marks, for a picture without a page around it."""
    return re.sub(r"</?svg[^>]*>", "", asset("icons.svg")).strip()


def _map(edition: Edition, view: View) -> Iterator[str]:
    """Draw the map with its names, those of the texts before those of the ground."""
    paper = Paper(view.grid, view.origin)
    marks = [mark for mark in gather(edition, view) if stands_alone(mark, view) or not _is_drawn(mark)]
    view.taken += [Box(mark.x - 13, mark.y - 13, mark.x + 13, mark.y + 13) for mark in marks]
    words, drawn = Words(known_language(edition.language)), courses(edition, view)
    names = (
        *mark_names(marks, view, drawn, numbered=False),
        *line_names(edition, view, words, drawn),
        *area_names(edition, area_spots(edition, area_points(edition), many=True), view, numbered=False),
        *town_names(edition, view, TOWNS),
    )
    yield f"<g>{ground_paths(edition.basemap, paper, edition.story_countries)}</g>"
    yield f"<g>{lines_of(edition, paper, view.unit)}</g><g>{''.join(names)}</g>"
    yield f"<g>{''.join(_mark(mark, view, edition.pairs) for mark in marks)}</g>"


def _is_drawn(mark: Mark) -> bool:
    """Tell whether a mark only carries the number of a line, which a picture without numbers needs not."""
    return all(feature.is_line and feature.kind != "zone" for feature in mark.features)


def _mark(mark: Mark, view: View, pairs: frozenset[str]) -> str:
    """Draw one mark: the shape of its first feature, or of a crossing."""
    pair = sum(feature.id in pairs for feature in mark.features) > 1
    icon = "crossing" if pair else "line" if _is_drawn(mark) else icon_of(mark.features[0])
    use = f'<use href="#cb-s-{icon}" x="-13" y="-13" width="26" height="26"/>'
    return f'<g {view.at(mark.x, mark.y)}><g class="cb-m-{icon}">{use}</g></g>'


def _head(view: View, titles: list[str], ledes: list[str], height: float) -> Iterator[str]:
    """Write title and description over the map."""
    yield f'<g {view.at(0, 0)}><rect class="cb-sheet-paper" width="{SIZE[0]:g}" height="{height:g}"/>'
    yield f'<rect class="cb-sheet-rule" y="{height:g}" width="{SIZE[0]:g}" height="1"/>'
    yield f'<rect class="cb-sheet-accent" x="{SIDE:g}" width="56" height="5"/>'
    y = 36.0
    for row in titles:
        yield f'<text class="cb-sheet-title" x="{SIDE:g}" y="{y:g}">{escape(row)}</text>'
        y += 30
    for row in ledes:
        yield f'<text class="cb-sheet-lede" x="{SIDE:g}" y="{y - 8:g}">{escape(row)}</text>'
        y += 18
    yield "</g>"


def _foot(edition: Edition, view: View) -> Iterator[str]:
    """Write under the map whose texts it is made of, and whose work it is drawn from."""
    texts = ", ".join(dict.fromkeys(document.publisher for document in edition.documents if document.publisher))
    right = " · ".join(edition.credited)  # whole: who made it is owed this
    left = next(_cut(wrapped(texts, SIZE[0] - 3 * SIDE - text_width(right, 10.5), 10.5), 1), "")
    yield f'<g {view.at(0, SIZE[1] - FOOT)}><rect class="cb-sheet-paper" width="{SIZE[0]:g}" height="{FOOT:g}"/>'
    yield f'<rect class="cb-sheet-rule" width="{SIZE[0]:g}" height="1"/>'
    yield f'<text class="cb-sheet-foot" x="{SIDE:g}" y="16">{escape(left)}</text>'
    yield f'<text class="cb-sheet-foot cb-end" x="{SIZE[0] - SIDE:g}" y="16">{escape(right)}</text></g>'


def _cut(rows: Iterator[str], most: int) -> Iterator[str]:
    """Give the first few rows, the last with a sign that there were more."""
    every = list(rows)
    yield from every[: most - 1]
    if len(every) >= most:
        yield every[most - 1] + ("…" if len(every) > most else "")
