"""Write the list for readers without scripts: the places quoted most, each with its count and one sentence.

All quotes cannot stand in the page as HTML, and the page says so, and where they are.
"""

from collections.abc import Iterator, Mapping
from html import escape

from geo.webmap.archive.order import Atlas
from geo.webmap.edition import Edition, Feature, Row
from geo.webmap.listing import credit_line, icon_svg, marked, plain, said, web_address
from geo.webmap.looks import icon_of, kind_key
from geo.webmap.payload import country_names
from geo.webmap.words import Words

Names = Mapping[str, Mapping[str, str]]

LISTED = 100
"""Features: a list of about 60 kB, which is read before the scripts are."""


def summary(edition: Edition, atlas: Atlas, words: Words) -> str:
    """Give the features quoted most, what is said on the whole page, and how much was found."""
    most = sorted(atlas.features, key=lambda feature: (-len(feature.quotes), feature.number))[:LISTED]
    countries = country_names(edition)
    items = "".join(_item(feature, words, countries) for feature in most if feature.quotes)
    total = int(atlas.quotes.sum())
    told = said(
        words,
        "archive.packed",
        "p",
        "cb-packed",
        n=_grouped(total),
        p=_grouped(len(atlas.features)),
        t=_grouped(len(edition.documents)),
        m=len(most),
    )
    return f'<div class="cb-most">{told}<ol class="cb-list">{items}</ol></div>{_coverage(edition, words)}'


def _grouped(number: int) -> str:
    """Write a number so that it can be read, with spaces that do not break."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def _item(feature: Feature, words: Words, countries: Names) -> str:
    """Write one feature with its first sentence."""
    first, many = feature.quotes[0], len(feature.quotes)
    return (
        f'<li class="cb-item"><h3 class="cb-item-head">{icon_svg(icon_of(feature))}'
        f"<span>{plain(feature.row['name'])}</span></h3>"
        f'<p class="cb-sub">{" · ".join(_about(feature, words, countries))} · {said(words, "quotes", n=many)}</p>'
        f"{_quote(first, words)}</li>"
    )


def _about(feature: Feature, words: Words, countries: Names) -> Iterator[str]:
    """Say what a feature is, and where."""
    yield said(words, kind_key(feature))
    if feature.country and feature.kind != "country":
        names = countries.get(feature.country, {})
        name = names.get(words.language) or names.get("en") or feature.country
        yield f'<span data-c="{plain(feature.country)}">{plain(name)}</span>'


def _quote(row: Row, words: Words) -> str:
    """Write a sentence and whose it is."""
    address = web_address(row.get("url"))
    cite = f' cite="{plain(address)}"' if address else ""
    language = f' lang="{escape(str(row["language"]))}"' if row.get("language") else ""
    return (
        f'<blockquote{cite}{language}><p class="cb-words" dir="auto">{marked(row)}</p></blockquote>'
        f'<p class="cb-source">{credit_line(row, words)}</p>'
    )


def _coverage(edition: Edition, words: Words) -> str:
    """Say how much was found, and make room for what is not on the map."""
    of = edition.coverage
    line = said(words, "coverage", "p", "cb-coverage", n=of.found, p=of.placed, l=of.unplaced, r=of.ruled_out)
    return (
        f'<section class="cb-unplaced" id="cb-unplaced">{said(words, "unplaced", "h2")}{line}'
        f"{said(words, 'archive.data', 'p', 'cb-packed cb-only-still')}</section>"
    )
