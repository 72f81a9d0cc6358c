"""Scan: which names stand in a text, as words of their own, and which of two that overlap counts."""

import pytest

from geo.gazetteer.index import name_index
from geo.lexicon import lexicon
from geo.mentions.scan import Hit, longest, scan
from geo.model import Name, Span, fold

NAMES = (
    Name("zamyn-uud", "Zamyn-Uud", "en", strong=True),
    Name("zamyn-uud", "Замын-Үүд", "mn", strong=True),
    Name("uud", "Uud", "en", strong=True),
    Name("erenhot", "Erenhot", "en", strong=True),
    Name("erenhot", "二连浩特", "zh", strong=True),
    Name("erenhot", "二连", "zh", strong=False),
    Name("inner-mongolia", "Inner Mongolia", "en", strong=True),
    Name("mongolia", "Mongolia", "en", strong=True),
    Name("xian", "Xi'an", "en", strong=True),
    Name("bayan-ovoo", "Bayan-Öwöö", "mn", strong=True),
    Name("longi", "Longi", "en", strong=False),
)


def found(text: str, language: str = "en") -> list[str]:
    """Give the words of a text that are names, longest of those that overlap."""
    words = lexicon(language)
    return [text[hit.span.start : hit.span.end] for hit in longest(scan(text, fold(text), name_index(NAMES), words))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Erenhot", ["Erenhot"]),
        ("(Erenhot)", ["Erenhot"]),
        ("“Erenhot”, Erenhot's, Erenhot’s", ["Erenhot", "Erenhot", "Erenhot"]),
        ("Erenhot/Zamyn-Uud", ["Erenhot", "Zamyn-Uud"]),
        ("Erenhot-Zamyn-Uud", ["Erenhot", "Zamyn-Uud"]),
        ("Zamyn-Uud-Erenhot", ["Zamyn-Uud", "Erenhot"]),
        ("Erenhot–Zamyn–Uud", ["Erenhot", "Zamyn–Uud"]),
        ("Zamyn Uud", ["Zamyn Uud"]),
        ("Zamyn\nUud", ["Zamyn\nUud"]),
        ("ERENHOT", ["ERENHOT"]),
        ("Érenhot", ["Érenhot"]),
        ("Xi’an and Xi'an", ["Xi’an", "Xi'an"]),
        ("Bayan-Owoo, Bayan-Öwöö", ["Bayan-Owoo", "Bayan-Öwöö"]),
        ("Замын-Үүд", ["Замын-Үүд"]),
        ("Inner Mongolia and Mongolia", ["Inner Mongolia", "Mongolia"]),
        ("二连浩特口岸", ["二连浩特"]),
        ("在二连浩特Erenhot开放", ["二连浩特", "Erenhot"]),
        ("Erenhot二连", ["Erenhot", "二连"]),
    ],
)
def test_a_name_is_found_however_it_is_spelled(text: str, names: list[str]) -> None:
    """Case, accents, dashes, apostrophes and line breaks make no other name, and the words are given as they stand."""
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "",
        "erenhot",
        "Erenhots",
        "Erenhot1",
        "NewErenhot",
        "Erenho",
        "Zamyn",
        "Ere nhot",
        "Замынүүд",
        "二 连",
        "LONGi",
        "#ErenhotExpo",
    ],
)
def test_what_is_no_name_is_not_found(text: str) -> None:
    """Small letters, a part of a word, a brand in capitals, and half a name are no names."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("spans", "kept"),
    [
        ([], []),
        ([(0, 5)], [(0, 5)]),
        ([(0, 5), (6, 9)], [(0, 5), (6, 9)]),
        ([(0, 5), (0, 9)], [(0, 9)]),
        ([(0, 9), (4, 9)], [(0, 9)]),
        ([(0, 8), (4, 15)], [(4, 15)]),
        ([(0, 5), (3, 8)], [(0, 5)]),
        ([(6, 9), (0, 5)], [(0, 5), (6, 9)]),
        ([(0, 4), (3, 9), (8, 12)], [(3, 9)]),
    ],
    ids=["none", "one", "apart", "same start", "same end", "longer later", "as long", "order", "chain"],
)
def test_of_names_that_overlap_the_longest_counts(spans: list[tuple[int, int]], kept: list[tuple[int, int]]) -> None:
    """The longest is kept, of those that are as long the first, and the order is that of the text."""
    hits = [Hit(Span(*span), ()) for span in spans]
    assert [(hit.span.start, hit.span.end) for hit in longest(hits)] == kept
