"""The texts in ``seeds/``, and by hand what is to be found in them: two texts, and beside each its lists.

``NAME.csv`` holds every mention with what becomes of it, ``NAME.links.csv`` every link with the sentences that say it,
``NAME.traits.csv`` what a text says a place has. The lists were made by reading the texts, not by running the program.
"""

import csv
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

import pytest

from geo.model import Outcome
from geo.pipeline import Desk, Reading, desk, read

HERE = Path(__file__).parent
TEXTS = ("global-times-china-mongolia-expo", "lse-mongolia-china-relations")
OUTCOMES = {
    Outcome.PLACED: "placed",
    Outcome.AMBIGUOUS: "listed",
    Outcome.UNKNOWN: "listed",
    Outcome.RULED_OUT: "ruled out",
}

Rows = AbstractSet[tuple[str, ...]]


@pytest.fixture(scope="module")
def at(root: Path) -> Desk:
    """Give what is at hand when the repository's own texts are read."""
    return desk(root)


@pytest.fixture(scope="module", params=TEXTS)
def reading(request: pytest.FixtureRequest, at: Desk) -> Reading:
    """Give what the program reads out of one of the texts."""
    return read(next(text for text in at.texts if text.id == request.param), at)


def by_hand(name: str) -> Rows:
    """Read a list that was made by hand."""
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return {tuple(row) for row in list(csv.reader(file))[1:]}


def assert_same(found: Rows, expected: Rows) -> None:
    """Hold two lists against each other both ways, and show what is too much and what is missing."""
    assert sorted(found - expected) == [], "the program finds what is not in the text"
    assert sorted(expected - found) == [], "the program does not find what is in the text"


def test_every_mention_of_a_text_is_found_and_nothing_else(reading: Reading) -> None:
    """The mentions are those of the list made by hand, at its offsets, with its outcomes, and at its places."""
    found = {
        (str(one.mention.span.start), one.mention.exact, OUTCOMES[one.outcome], one.subject)
        for one in reading.resolutions
    }
    assert len(found) == len(reading.resolutions)
    assert_same(found, by_hand(reading.document.id))


def test_every_link_of_a_text_is_found_and_nothing_else(reading: Reading) -> None:
    """The links are those of the list made by hand: kind, ends, status, date, what a line is worth, and the quotes."""
    found = {
        (
            link.id,
            link.kind.value,
            ";".join(link.ends),
            link.status,
            link.opened,
            link.geometry_class.value,
            ";".join(str(evidence.sentence.start) for evidence in link.evidence),
        )
        for link in reading.links
    }
    assert len(found) == len(reading.links)
    assert_same(found, by_hand(f"{reading.document.id}.links"))


def test_what_a_place_is_said_to_have_is_found_and_nothing_else(reading: Reading) -> None:
    """Infrastructure that leads nobody says where is a trait of its place, and no link."""
    text = reading.document.text
    found = {
        (
            trait.place,
            trait.kind.value,
            str(trait.words.start),
            text[trait.words.start : trait.words.end],
            trait.status,
        )
        for trait in reading.traits
    }
    assert_same(found, by_hand(f"{reading.document.id}.traits"))


def lists() -> Iterator[tuple[str, int, str]]:
    """Give document, offset and words of every row that was written by hand."""
    for text in TEXTS:
        yield from ((text, int(start), exact) for start, exact, *_ in by_hand(text))
        yield from ((text, int(start), exact) for _, _, start, exact, _ in by_hand(f"{text}.traits"))


def test_the_lists_quote_the_texts(root: Path) -> None:
    """What was written by hand stands in the texts where it says it does."""
    texts = {name: (root / "seeds" / f"{name}.txt").read_bytes().decode() for name in TEXTS}
    wrong = [row for row in lists() if not texts[row[0]].startswith(row[2], row[1])]
    assert wrong == []


@pytest.mark.parametrize("name", ["Sukhbaatar", "Chandmani", "Namjildorj", "Enkhbayar", "Castro", "Bao"])
def test_a_person_with_the_name_of_a_place_is_no_place(at: Desk, name: str) -> None:
    """People who bear the name of a place get no mark, wherever the texts name them."""
    placed = [
        resolution.mention.exact
        for text in at.texts
        for resolution in read(text, at).resolutions
        if resolution.outcome is Outcome.PLACED and name in resolution.mention.exact
    ]
    assert placed == []


def test_the_crossings_are_pairs_of_the_tables(at: Desk) -> None:
    """Erenhot faces Zamyn-Uud, Ganqimaodu faces Gashuunsukhait, and Manzhouli faces Zabaikalsk in Russia."""
    faces = {name: at.places[name].faces for name in ("erenhot", "ganqimaodu", "manzhouli")}
    assert faces == {"erenhot": "zamyn-uud", "ganqimaodu": "gashuunsukhait", "manzhouli": "zabaikalsk"}
    assert at.places["zabaikalsk"].country == "RU"
