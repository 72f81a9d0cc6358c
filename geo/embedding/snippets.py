"""Writes what a person pastes into an article to show a map there, one snippet for each kind of page."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from geo.embedding.addresses import SCRIPT, Exhibit, address, origin, page

SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
STYLE = "width:100%;aspect-ratio:4/3;min-height:420px;border:0"
FIXED = 'width="800" height="600" frameborder="0"'
"""The size of a frame where pages take no style."""
PICTURE = 'width="1200" height="630"'
SHOW_ALL = {
    "en": "Show the whole map",
    "zh": "显示整幅地图",
    "mn": "Газрын зургийг бүтнээр харуулах",
    "ru": "Показать карту целиком",
}
"""What AMP's button says that makes room for a map, by the language of the map."""
CREDIT = {
    "en": "Map data, sources and licences",
    "zh": "地图数据、来源与许可",
    "mn": "Газрын зургийн өгөгдөл, эх сурвалж, лиценз",
    "ru": "Данные карты, источники и лицензии",
}
"""What a caption says of whose data a picture shows; it leads to the map, which names them all."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """Something to paste.

    Attributes:
        kind: Names it for programs.
        title: Names it for people.
        note: What to know before pasting it.
        code: What to paste.
    """

    kind: str
    title: str
    note: str
    code: str


def snippets(exhibit: Exhibit, folder: str) -> tuple[Snippet, ...]:
    """Give every snippet for a map.

    Args:
        exhibit: The map.
        folder: The address of the folder it is published in, as ``home`` gives it.
    """
    frame, site = framed(exhibit, folder), origin(folder)
    return (
        Snippet("iframe", "Frame", "Right for most pages; needs no script in the page around it.", frame),
        Snippet(
            "iframe-script",
            "Frame as high as the map",
            "The script only gives the frame the height the map asks for; without it the frame above remains.",
            f"{_script(folder)}\n{frame}",
        ),
        Snippet(
            "figure",
            "Picture linked to the map",
            "For newsletters, feeds and wherever frames are not allowed.",
            _figure(exhibit, folder, _linked_picture(exhibit, folder)),
        ),
        Snippet(
            "noscript",
            "Frame with a picture for readers without scripts",
            "The picture also stays where a feed or an archive drops the frame.",
            _figure(exhibit, folder, f"{frame}\n<noscript>{_linked_picture(exhibit, folder)}</noscript>"),
        ),
        Snippet(
            "csp",
            "Frame for a page with a strict Content-Security-Policy",
            f"It has no style of its own. The policy must allow: frame-src {site}; script-src {site}",
            f"{_script(folder)}\n{framed(exhibit, folder, FIXED, styled=False)}",
        ),
        Snippet("amp", "AMP", _amp_note(folder), _amp(exhibit, folder)),
        Snippet(
            "markdown",
            "Markdown",
            "A picture linked to the map, for pages that take no HTML.",
            _markdown(exhibit, folder),
        ),
        Snippet(
            "wordpress",
            "WordPress",
            "Paste it in the code editor, or the frame above into a block “Custom HTML”. Where HTML is not allowed, put"
            f" {page(folder, exhibit.name)} on a line of its own: the page offers oEmbed.",
            f"<!-- wp:html -->\n{frame}\n<!-- /wp:html -->",
        ),
    )


def plain(text: str) -> str:
    """Give a text in one line, without the characters that no page can show."""
    shown = "".join(" " if unicodedata.category(character) in {"Cc", "Cs"} else character for character in text)
    return " ".join(shown.split())


def framed(exhibit: Exhibit, folder: str, size: str = "", *, styled: bool = True, flexible: bool = False) -> str:
    """Give the frame of a map.

    Args:
        exhibit: The map.
        folder: The address of its folder.
        size: Attributes for pages that take no style.
        styled: Whether it has a style of its own.
        flexible: Whether its style must take back the height among the attributes.
    """
    style = f' style="{STYLE}{";height:auto" if flexible else ""}"' if styled else ""
    return (
        f'<iframe class="crossborder-map" src="{_page(exhibit, folder)}" title="{_html(exhibit.title)}"'
        f'{f" {size}" if size else ""} loading="lazy"{style} sandbox="{SANDBOX}"'
        f' allow="fullscreen; clipboard-write"></iframe>'
    )


def _html(text: str) -> str:
    """Write a text for HTML, inside an element or an attribute."""
    return escape(plain(text))


def _page(exhibit: Exhibit, folder: str) -> str:
    return _html(page(folder, exhibit.name))


def _picture(exhibit: Exhibit, folder: str) -> str:
    return _html(address(folder, f"{exhibit.name}.png"))


def _script(folder: str) -> str:
    """Load the script before the frame, so that it hears the first height."""
    return f'<script async src="{_html(address(folder, SCRIPT))}"></script>'


def _linked_picture(exhibit: Exhibit, folder: str) -> str:
    """Give the picture, which leads to the map."""
    return (
        f'<a href="{_page(exhibit, folder)}"><img src="{_picture(exhibit, folder)}" {PICTURE} loading="lazy"'
        f' style="width:100%;height:auto" alt="{_html(f"{exhibit.title}. {exhibit.description}")}"></a>'
    )


def _figure(exhibit: Exhibit, folder: str, shown: str) -> str:
    """Put a caption under what is shown, with whose data it is."""
    credit = f'<small><a href="{_page(exhibit, folder)}">{_said(CREDIT, exhibit)}</a></small>'
    caption = f"{_html(exhibit.title)}. {_html(exhibit.description)} {credit}"
    return f'<figure lang="{_html(exhibit.language)}">\n{shown}\n<figcaption>{caption}</figcaption>\n</figure>'


def _said(phrase: Mapping[str, str], exhibit: Exhibit) -> str:
    """Give a phrase in the language of a map."""
    return phrase.get(exhibit.language.partition("-")[0].lower(), phrase["en"])


def _amp(exhibit: Exhibit, folder: str) -> str:
    """Give the frame of AMP, which asks its reader before it grows."""
    more, title, picture = _said(SHOW_ALL, exhibit), _html(exhibit.title), _picture(exhibit, folder)
    return (
        f'<amp-iframe width="800" height="600" layout="responsive" resizable title="{title}"'
        f' sandbox="{SANDBOX}" frameborder="0" src="{_page(exhibit, folder)}">\n'
        f'<amp-img layout="fill" placeholder src="{picture}" alt="{title}"></amp-img>\n'
        f'<div overflow tabindex="0" role="button" aria-label="{more}">{more}</div>\n</amp-iframe>'
    )


def _amp_note(folder: str) -> str:
    """Say what AMP asks of the page around, and of the address."""
    note = (
        "Put into the head of the page: "
        '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>'
    )
    return note if folder.lower().startswith("https:") else f"{note}. AMP takes https only, and this address is http."


def _markdown(exhibit: Exhibit, folder: str) -> str:
    """Give a linked picture and a caption; every sign that means something in Markdown is escaped."""
    title, line = _unmarked(exhibit.title), _unmarked(exhibit.description)
    around, picture = page(folder, exhibit.name), address(folder, f"{exhibit.name}.png")
    credit = f"[{_said(CREDIT, exhibit)}](<{around}>)"
    return f"[![{title}](<{picture}>)](<{around}>)\n\n**{title}.** {line} {credit}"


def _unmarked(text: str) -> str:
    """Escape every sign that means something in Markdown, or in the HTML it lets through."""
    return re.sub(r"([\\`*_\[\]<>!|~&$])", r"\\\1", plain(text))
