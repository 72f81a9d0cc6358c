"""Write what the live map needs before anything is unpacked, and everything else in blocks behind the scripts.

The index stands before the scripts and is small: with it the map is live while the quotes are still on their way.
"""

import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from geo.webmap.archive.order import BITS, Atlas
from geo.webmap.archive.packing import block, field, lines, numbers, written
from geo.webmap.archive.quotes import CASES, TEXTS, case_pieces, quote_pieces, text_pieces
from geo.webmap.edition import Edition, Feature
from geo.webmap.looks import icon_of, line_class, state_of, states_of
from geo.webmap.payload import country_names, ground_names, sheet

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def header(edition: Edition, atlas: Atlas) -> dict[str, Any]:
    """Give the small part of the index, as JSON: the view, and what the numbers of the large part stand for."""
    spoken = frozenset(str(feature.row["name"]) for feature in atlas.features)
    told = frozenset(feature.country for feature in atlas.features if feature.kind == "country")
    return {
        **sheet(edition),
        "labels": ground_names(edition.basemap, spoken, told),
        "countries": country_names(edition),
        "bits": BITS,
        "east": atlas.east,
        "marked": atlas.marked,
        "named": len(atlas.anchors),
        "anchors": [[round(value, 4) for value in at] for at in _anchors(atlas)],
        "looks": [dict(look) for look in _looks(atlas)],
        "codes": _codes(atlas),
        "texts": len(edition.documents),
        "cases": len(edition.unplaced),
        "pieces": {"texts": TEXTS, "cases": CASES},
        "features": [],
        "documents": {},
        "quotes": {},
    }


def _anchors(atlas: Atlas) -> Iterator[tuple[float, float]]:
    """Give where the name of each area stands."""
    for feature in atlas.features[atlas.marked : atlas.marked + len(atlas.anchors)]:
        yield atlas.anchors[feature.id]


def _look(feature: Feature) -> tuple[tuple[str, str], ...]:
    """Give what features of a sort have in common."""
    look = {"sort": feature.sort, "kind": feature.kind, "icon": icon_of(feature)}
    if feature.sort == "link":
        certainty = str(feature.row.get("geometry_class") or "")
        look |= {"state": state_of(feature), "certainty": certainty, "line": line_class(feature)}
        look |= states_of(feature)
    return tuple(look.items())


def _looks(atlas: Atlas) -> list[tuple[tuple[str, str], ...]]:
    """Give what there is of sorts, each once."""
    return list(dict.fromkeys(map(_look, atlas.features)))


def _codes(atlas: Atlas) -> list[str]:
    """Give the countries there are, each once."""
    return list(dict.fromkeys(feature.country for feature in atlas.features))


def index(edition: Edition, atlas: Atlas) -> str:
    """Write the large part of the index: where everything is, how often it is quoted, and what it is called."""
    turn = {document.id: number for number, document in enumerate(edition.documents)}
    told = [
        field(document.title or document.file)
        for document in edition.documents  # their titles are searched before their texts are unpacked
    ]
    return "".join(
        (
            block("cb-spots", _spots(atlas)),
            block("cb-names", lines(map(_names, atlas.features))),
            block("cb-titles", lines(told)),
            block("cb-quoting", _quoting(atlas, turn)),
            block("cb-lines", written(_courses(atlas)).encode()),
        )
    )


def _spots(atlas: Atlas) -> bytes:
    """Write the numbers of the features: steps along the curve, quotes, look, country."""
    looks = {look: number for number, look in enumerate(_looks(atlas))}
    codes = {code: number for number, code in enumerate(_codes(atlas))}
    return b"".join(
        (
            numbers([len(atlas.features)]),
            numbers(np.diff(atlas.codes, prepend=0)),
            numbers(atlas.quotes),
            numbers([looks[_look(feature)] for feature in atlas.features]),
            numbers([codes[feature.country] for feature in atlas.features]),
        )
    )


def _names(feature: Feature) -> str:
    """Write the id of a feature, unless its name tells it, and its names: that of the page, then by language."""
    name = str(feature.row["name"])
    others = [
        f"{language}:{field(str(other))}"
        for language, other in (feature.row.get("names") or {}).items()
        if other != name
    ]
    return "\t".join(("" if feature.id == plain_slug(name) else field(feature.id), field(name), *others))


def plain_slug(name: str) -> str:
    """Give the id that a name tells; ``archive-store.js`` does the same."""
    return _NOT_PLAIN.sub("-", name.lower()).strip("-") if name.isascii() else ""


def _quoting(atlas: Atlas, turn: dict[str, int]) -> bytes:
    """Write for each text how many features it speaks of, and for each its number and how many quotes there are."""
    spoken: list[dict[int, int]] = [{} for _ in turn]
    for number, feature in enumerate(atlas.features):
        for quote in feature.quotes:
            own = spoken[turn[quote["document"]]]
            own[number] = own.get(number, 0) + 1
    flat: list[int] = []
    for own in spoken:
        flat += (len(own), *np.diff(list(own), prepend=0).tolist(), *own.values())
    return numbers(flat)


def _courses(atlas: Atlas) -> dict[str, list[list[list[float]]]]:
    """Give the course of each line, by the number of its feature."""
    found = {}
    for number, feature in enumerate(atlas.features[: atlas.marked]):
        if feature.is_line and feature.geometry is not None:
            parts = getattr(feature.geometry, "geoms", (feature.geometry,))
            found[str(number)] = [[[round(x, 4), round(y, 4)] for x, y, *_ in part.coords] for part in parts]
    return found


def blocks(edition: Edition, atlas: Atlas) -> str:
    """Write the quotes, the texts and what is not on the map, and in which piece each feature begins."""
    pieces = list(quote_pieces(atlas, edition))
    starts = written([[number, at] for number, at, _ in pieces])
    named = [
        *((f"cb-t-{number}", text) for number, text in enumerate(text_pieces(edition))),
        *((f"cb-q-{number}", text) for number, (_, _, text) in enumerate(pieces)),
        *((f"cb-u-{number}", text) for number, text in enumerate(case_pieces(_cases(edition)))),
    ]
    directory = f'<script type="application/json" id="cb-pieces">{starts}</script>'
    return directory + "\n".join(block(identity, text.encode()) for identity, text in named)


def _cases(edition: Edition) -> list[Any]:
    """Give what is not on the map, what was ruled out behind what is open."""
    return sorted(edition.unplaced, key=lambda row: row["outcome"] == "ruled out")
