"""Hold the page together: a folium map whose figure is the whole document.

folium's own figure loads jQuery, Bootstrap and icons from five hosts, forbids pinch zoom and gives every element a
random id. This map brings Leaflet along inside the page, from the package it is installed by, and gives the same bytes
for the same edition. Other folium elements can still be added to it; their scripts run after the map is made.
"""

import re
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

import folium
from branca.element import Element, Figure

from geo.webmap import archive
from geo.webmap.card import card, framed
from geo.webmap.edition import Edition, Since
from geo.webmap.head import POLICY_MARK, meta, sealed
from geo.webmap.headline import Phrase, lede_phrase, title_phrase
from geo.webmap.legend import legend, locator
from geo.webmap.listing import listing, plain, said
from geo.webmap.passages import whole_texts
from geo.webmap.payload import json_block, payload
from geo.webmap.regions import area_points, area_spots
from geo.webmap.still import still
from geo.webmap.verbatim import Verbatim
from geo.webmap.words import Words, all_words, asset, known_language

SCRIPTS = (
    "parts.js",
    "space.js",
    "quote.js",
    "ground.js",
    "labels.js",
    "lines.js",
    "marks.js",
    "popup.js",
    "languages.js",
    "settle.js",
    "panel.js",
    "passages.js",
    "steps.js",
    "gestures.js",
    "frame.js",
    "main.js",
)
"""The page's own scripts, in the order in which they stand in it; each adds to the one name ``cb``."""

STYLES = ("colors.css", "map.css", "parts.css", "page.css")

LEAFLET = "Leaflet © 2010–2022 Volodymyr Agafonkin, © 2010–2011 CloudMade, BSD-2-Clause."

_HOLE = re.compile(r"\{\{(\w+)\}\}")
_RECORDED = re.compile(r'data-t="((?:source|reason)\.[a-z-]+)"')
_DOC_COMMENT = re.compile(r"^[ ]*/\*\*(?:(?!\*/).)*\*/\n", re.MULTILINE | re.DOTALL)
"""A comment on lines of its own before what it is about; they are a fourteenth of the page on the wire."""


class Sheet(Figure):
    """The document around a cited map."""

    def __init__(self, edition: Edition) -> None:
        """Begin an empty document for an edition."""
        super().__init__(ratio="75%")
        self._id = "cb"
        self.edition = edition
        self.header = Element()  # without the character set branca puts there; the template says it

    def render(self, **kwargs: object) -> str:
        """Give the whole document."""
        for child in self._children.values():
            child.render(**kwargs)
        script = _inside(self.script, kwargs)
        added = {
            "more_head": _inside(self.header, kwargs),
            "more_body": _inside(self.html, kwargs),
            "more_script": f'<script type="text/plain" data-later>{script}</script>' if script else "",
        }
        return sealed(_filled(asset("page.html"), _parts(self.edition) | added))


def _inside(element: Element, kwargs: dict[str, object]) -> str:
    """Give what other elements have put into one part of the figure."""
    return "\n".join(child.render(**kwargs) for child in element._children.values())  # noqa: SLF001  # branca has no other way


class CitedMap(folium.Map):
    """A folium map of an edition; it shows itself in a notebook, and other folium elements can be added to it."""

    default_js = ()  # type: ignore[assignment]  # folium's list is shared by all maps and changed in place
    default_css = ()  # type: ignore[assignment]

    def __init__(self, edition: Edition) -> None:
        """Make the map and the document around it."""
        extent = edition.extent
        middle = [(extent.south + extent.north) / 2, (extent.west + extent.east) / 2]
        super().__init__(location=middle, tiles=None, zoom_control=False)
        self._name, self._id = "map", "cited"
        Sheet(edition).add_child(self)

    def render(self, **kwargs: object) -> str:
        """Put the map's element into the figure, and after it what the elements added to the map bring along."""
        figure, name = self.get_root(), self.get_name()
        if not isinstance(figure, Figure):
            raise TypeError("a cited map is drawn in the figure it was made with")
        element = f'<div class="folium-map cb-map" id="{name}"></div>'
        figure.html.add_child(Verbatim(name, element), name=name)
        for child in self._children.values():
            child.render(**kwargs)
        return element


def folium_map(edition: Edition) -> CitedMap:
    """Give the edition as a folium map."""
    return CitedMap(edition)


def page(edition: Edition) -> str:
    """Give the edition as one HTML page that needs nothing else."""
    return folium_map(edition).get_root().render()


def _filled(template: str, parts: dict[str, str]) -> str:
    """Fill the holes of the template in one pass, so that no text can name a hole."""
    return _HOLE.sub(lambda hole: parts[hole[1]], template)


def _parts(edition: Edition) -> dict[str, str]:
    """Give what goes into each hole of the template."""
    words, large = Words(known_language(edition.language)), archive.is_archive(edition)
    fixed = {key: said(words, key) for key in ("skip", "map-heading", "list-heading")}
    own = archive.contents(edition, words) if large else _contents(edition, words)
    return {key.replace("-", "_"): value for key, value in fixed.items()} | {
        "language": escape(words.language),
        "policy": POLICY_MARK,
        "meta": meta(edition),
        "style": _style(large),
        "start": asset("start.js"),
        "later": asset("later.js"),
        "sprite": asset("icons.svg"),
        "title": _own(edition.title, title_phrase(edition.documents), words),
        "description": _own(edition.description, lede_phrase(edition.documents), words),
        "locator": locator(edition, words),
        "credits": _credits(edition, words),
        "words": json_block(_phrases(large, frozenset(_RECORDED.findall(own["listing"])))),
        "leaflet": _leaflet("leaflet.js"),
        "scripts": _scripts(large),
        **own,
    }


def _contents(edition: Edition, words: Words) -> dict[str, str]:
    """Give what goes into the holes that an archive fills differently."""
    points = area_points(edition)
    return {
        "still": still(edition, area_spots(edition, points, many=True)),
        "legend": legend(edition, words),
        "listing": listing(edition, words),
        "whole_texts": whole_texts(edition, words),
        "data": json_block(payload(edition, area_spots(edition, points))),
        "index": "",
        "blocks": "",
    }


def picture(edition: Edition) -> str:
    """Give the picture that stands for the map where it is shared; of an archive, its still."""
    if archive.is_archive(edition):
        return framed(edition, archive.archive_still(edition, archive.atlas(edition)))
    return card(edition)


@cache
def _phrases(large: bool, used: frozenset[str]) -> dict[str, dict[str, Any]]:
    """Give the phrases of the page's scripts.

    Args:
        large: Whether it is an archive, which has some of its own, and tells of more than its list does.
        used: Keys of the phrases for sources and reasons that the list has.
    """
    left_out = {
        key for key in all_words()["en"] if key.startswith(("archive.", "source.", "reason.")) and key not in used
    }
    return {
        language: {key: phrase for key, phrase in phrases.items() if large or key not in left_out}
        for language, phrases in all_words().items()
    }


def _own(text: str, made_up: Phrase, words: Words) -> str:
    """Write a title or the line under it; what was made up, so that it can be said in the reader's language."""
    is_ours = text == words(made_up.key, **made_up.values)
    return said(words, made_up.key, **made_up.values) if is_ours else plain(text)


def _credits(edition: Edition, words: Words) -> str:
    """Give the credits: a line that stays in sight, and what it stands for in full folded under it."""
    whole = " ".join(f"<span>{plain(credit)}</span>" for credit in (*edition.credits, LEAFLET))
    since = _since(edition.since, words) if edition.since else ""
    if not edition.credited:
        return f'<footer class="cb-credits">{whole}{since}</footer>'
    short = " · ".join((*map(plain, edition.credited), "Leaflet", said(words, "boundary-note")))
    fold = f'<details class="cb-fold">{said(words, "credits", "summary")}<p>{whole}</p></details>'
    return f'<footer class="cb-credits"><p>{short}</p>{fold}{since}</footer>'


def _since(since: Since, words: Words) -> str:
    """Say what has changed since earlier data."""
    marks = {"a": since.added, "g": since.gone, "m": since.moved}
    quotes = {"p": since.quotes_added, "q": since.quotes_gone, "c": since.quotes_changed}
    if not any((*marks.values(), *quotes.values(), since.records)):
        return said(words, "since-same", "p", "", name=since.name)
    return said(words, "since", "p", "", name=since.name, r=since.records, **marks, **quotes)


@cache
def _scripts(large: bool) -> str:
    """Give the page's own scripts as one, without the comments that say what each function takes."""
    return _DOC_COMMENT.sub("", "\n".join(asset(name) for name in (archive.SCRIPTS if large else SCRIPTS)))


@cache
def _style(large: bool) -> str:
    """Give Leaflet's style and the page's own; Leaflet's names pictures this page has no use for."""
    return re.sub(
        r"\s*background-image: url\([^)]*\);|\s*behavior: url\([^)]*\);", "", _leaflet("leaflet.css")
    ) + "".join(map(asset, (*STYLES, *(("archive.css",) if large else ()))))


@cache
def _leaflet(name: str) -> str:
    """Give a file of the installed Leaflet, without the address of its source map, which a browser would ask for."""
    text = (files("xstatic.pkg.leaflet") / "data" / name).read_text(encoding="utf-8")
    return re.sub(r"\n?//# sourceMappingURL=\S*\s*$", "", text)
