"""How well the labelled texts are read, language by language; it may get better and may not get worse.

``scores.csv`` holds the scores that were reached. ``python -m tests.accuracy.test_gate`` shows every miss, and writes
the file anew.
"""

import csv
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from geo import features
from geo.pipeline import Desk, Reading, desk, editing, read
from tests.accuracy.scoring import Label, Score, label_of, score_links, score_places, total

TEXTS = Path(__file__).parent / "texts"
PINNED = Path(__file__).parent / "scores.csv"
README = Path(__file__).parents[2] / "README.md"
NAMES = {"en": "English", "zh": "Chinese", "mn": "Mongolian", "ru": "Russian"}
COLUMNS = ("places precision", "places recall", "links precision", "links recall")


def scored(folder: Path) -> dict[str, list[tuple[str, Score, Score]]]:
    """Read every labelled text of a folder; give name, score of marks and score of links by language."""
    found: defaultdict[str, list[tuple[str, Score, Score]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as workspace:
        seeds = Path(workspace) / "seeds"
        seeds.mkdir()
        for text in sorted(folder.glob("*.txt")):
            shutil.copy(text, seeds)
        at = desk(Path(workspace))
        for document in at.texts:
            label = label_of(folder / Path(document.file).name)
            found[label["language"]].append((document.id, *scores_of(read(document, at), at, label)))
    return dict(found)


def scores_of(reading: Reading, at: Desk, label: Label) -> tuple[Score, Score]:
    """Score what was read out of one text."""
    made = editing.edition([reading], at, at.heading)
    marks, lines = (json.loads(features.geojson(frame))["features"] for frame in (made.places, made.links))
    ends = {end for line in lines for end in line["properties"]["ends"]}
    spots = {end: _spot(end, at) for end in ends if at.places[end].position}
    return score_places(marks, label), score_links(lines, spots, label)


def _spot(identity: str, at: Desk) -> dict[str, Any]:
    place = at.places[identity]
    position = place.position
    return {"lon": position.longitude, "lat": position.latitude, "kind": place.kind.value} if position else {}


def summed(scores: Iterable[tuple[str, Score, Score]]) -> dict[str, float]:
    """Give the four figures of a language, rounded to a thousandth."""
    found = list(scores)
    marks, links = total(score[1] for score in found), total(score[2] for score in found)
    figures = (marks.precision, marks.recall, links.precision, links.recall)
    return {column: round(figure, 3) for column, figure in zip(COLUMNS, figures, strict=True)}


def pinned() -> dict[str, dict[str, float]]:
    """Read the scores that were reached."""
    with PINNED.open(encoding="utf-8", newline="") as file:
        return {row["language"]: {column: float(row[column]) for column in COLUMNS} for row in csv.DictReader(file)}


def table(scores: Mapping[str, Mapping[str, float]]) -> str:
    """Write the scores as the README shows them."""
    lines = ["| language | texts | " + " | ".join(COLUMNS) + " |", "|---|" + "---|" * (len(COLUMNS) + 1)]
    for language, name in NAMES.items():
        texts = sum(label_of(text)["language"] == language for text in TEXTS.glob("*.txt"))
        lines.append(
            f"| {name} | {texts} | " + " | ".join(f"{scores[language][column]:.3f}" for column in COLUMNS) + " |"
        )
    return "\n".join(lines)


@pytest.fixture(scope="module")
def scores() -> dict[str, list[tuple[str, Score, Score]]]:
    """Read every labelled text once."""
    return scored(TEXTS)


@pytest.mark.slow
@pytest.mark.parametrize("language", list(NAMES))
def test_no_score_falls(language: str, scores: dict[str, list[tuple[str, Score, Score]]]) -> None:
    """The labelled texts of each language are read at least as well as the scores that were reached."""
    reached, now = pinned()[language], summed(scores[language])
    assert {c: f"{now[c]} < {reached[c]}" for c in COLUMNS if now[c] < reached[c]} == {}


def test_the_readme_states_the_scores() -> None:
    """The README says how well texts are read, in the figures that the gate holds."""
    assert table(pinned()) in README.read_text(encoding="utf-8")


def test_there_are_enough_texts_and_every_quote_is_verbatim() -> None:
    """There are at least thirty labelled texts, and every label quotes its text."""
    texts = sorted(TEXTS.glob("*.txt"))
    assert len(texts) >= 30
    for text in texts:
        words = text.read_text(encoding="utf-8")
        assert all(link["quote"] in words for link in label_of(text)["links"]), text.name


def _mark(longitude: float, latitude: float, words: str) -> dict[str, Any]:
    quotes = [{"exact": words, "mentions": [{"exact": words}]}]
    return {
        "properties": {"id": words.lower(), "kind": "town", "quotes": quotes},
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
    }


@pytest.mark.parametrize(
    ("marks", "precision", "recall"),
    [
        ([_mark(10.0, 50.0, "A")], 1.0, 0.5),
        ([_mark(10.0, 50.0, "A"), _mark(20.1, 50.0, "B")], 1.0, 1.0),
        ([_mark(10.0, 50.0, "A"), _mark(25.0, 50.0, "B")], 0.5, 0.5),
        ([_mark(10.0, 50.0, "C")], 1.0, 0.0),
        ([], 1.0, 0.0),
    ],
)
def test_marks_are_scored_by_place_and_words(marks: list[dict[str, Any]], precision: float, recall: float) -> None:
    """A mark is right within reach of a labelled place; that place is found when the mark quotes its words."""
    common = {"kind": "town", "mark_expected": True}
    places = [
        {"surface": "A", "canonical": "A", "lon": 10.0, "lat": 50.0, **common},
        {"surface": "B", "canonical": "B", "lon": 20.0, "lat": 50.0, **common},
    ]
    score = score_places(marks, {"places": places, "links": []})
    assert (score.precision, score.recall) == (precision, recall)


def main() -> None:
    """Print every miss, and write the scores that were reached, here and in the README."""
    found = scored(Path(sys.argv[1]) if len(sys.argv) > 1 else TEXTS)
    for language, texts in found.items():
        for name, marks, links in texts:
            misses = [*(f"wrong mark {one}" for one in marks.wrong), *(f"missing mark {one}" for one in marks.missing)]
            misses += [*(f"wrong link {one}" for one in links.wrong), *(f"missing link {one}" for one in links.missing)]
            sys.stdout.write("".join(f"{name}: {miss}\n" for miss in misses))
        sys.stdout.write(f"{language}: {summed(texts)}\n")
    if len(sys.argv) > 1:
        return
    reached = {language: summed(texts) for language, texts in found.items()}
    with PINNED.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ("language", *COLUMNS), lineterminator="\n")
        writer.writeheader()
        writer.writerows({"language": language, **reached[language]} for language in NAMES)
    start, end = "<!-- accuracy -->\n", "<!-- /accuracy -->"
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(start)
    README.write_text(f"{before}{start}{table(reached)}\n{end}{rest.partition(end)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main()
