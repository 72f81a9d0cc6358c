"""Differences: what came, what went and what changed between two states of the data."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from geo.differences import Difference, How, differences, files, parsed, read, summary
from geo.model import InputError, Position
from geo.places import distance_km

Feature = dict[str, Any]
COLUMNS = "document,start,end,exact,outcome,reason,candidates,sentence\n"
OPEN = "Erenhot is open to trains."


def quote(exact: str = OPEN, document: str = "a", start: int = 0) -> Feature:
    """Give a quote as the data hold it."""
    return {"document": document, "exact": exact, "start": start, "end": start + len(exact)}


def place(identity: str = "erenhot", at: tuple[float, float] = (111.9, 43.6), **more: object) -> Feature:
    """Give a place as the data hold it."""
    properties = {"id": identity, "name": identity.title(), "record": None, "quotes": [quote()], **more}
    return {"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": list(at)}}


def line(course: list[list[float]] | None) -> Feature:
    """Give a link as the data hold it."""
    drawn = None if course is None else {"type": "LineString", "coordinates": course}
    return {**place("railway"), "geometry": drawn}


def texts(places: list[Feature], links: list[Feature] = [], unplaced: str = "") -> Mapping[str, str]:  # noqa: B006  # read only
    """Give the files of data."""
    return {
        "places.geojson": json.dumps({"features": places}),
        "links.geojson": json.dumps({"features": links}),
        "unplaced.csv": COLUMNS + unplaced,
    }


def told(old: Mapping[str, str], new: Mapping[str, str]) -> list[Difference]:
    """Compare two states."""
    return list(differences(parsed(old), parsed(new), distance_km))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([place()], [place()], []),
        ([], [place()], [("added", "", "1 quote")]),
        ([place(quotes=[quote(), quote("Erenhot waits.")])], [], [("gone", "2 quotes", "")]),
        ([place(at=(111.9, 43.6))], [place(at=(111.9, 43.7))], [("moved", "111.9, 43.6", "111.9, 43.7")]),
        ([place()], [place(quotes=[quote(start=70)])], []),
        (
            [place()],
            [place(quotes=[quote("Erenhot is open to all trains.")])],
            [("quote changed", f"a: {OPEN}", "a: Erenhot is open to all trains.")],
        ),
        (
            [place()],
            [place(quotes=[quote("Goods wait at Erenhot.")])],
            [("quote gone", f"a: {OPEN}", ""), ("quote added", "", "a: Goods wait at Erenhot.")],
        ),
        (
            [place()],
            [place(quotes=[quote(document="b")])],
            [("quote gone", f"a: {OPEN}", ""), ("quote added", "", f"b: {OPEN}")],
        ),
        ([place()], [place(quotes=[quote(), quote()])], [("quote added", "", f"a: {OPEN}")]),
        (
            [place(record={"status": "building"})],
            [place(record={"status": "operating"})],
            [("record changed", 'record: {"status": "building"}', 'record: {"status": "operating"}')],
        ),
        ([place(kind="town")], [place(kind="border port")], [("changed", 'kind: "town"', 'kind: "border port"')]),
        ([place(kind="town")], [place()], [("changed", 'kind: "town"', "kind: nothing")]),
        ([place("jining")], [place("erenhot")], [("gone", "1 quote", ""), ("added", "", "1 quote")]),
    ],
)
def test_what_became_of_a_place_is_told(
    old: list[Feature], new: list[Feature], expected: list[tuple[str, str, str]]
) -> None:
    """Each difference is one, with what was and what is; where a sentence stands in its text is none."""
    found = told(texts(old), texts(new))
    assert [(one.how.value, one.before, one.after) for one in found] == expected
    assert {one.sort for one in found} <= {"place"}


def test_how_far_a_mark_moved_is_told() -> None:
    """A tenth of a degree of latitude is eleven kilometres."""
    (moved,) = told(texts([place(at=(111.9, 43.6))]), texts([place(at=(111.9, 43.7))]))
    assert (moved.id, moved.name) == ("erenhot", "Erenhot")
    assert moved.km == pytest.approx(11.12, abs=0.01)


@pytest.mark.parametrize(
    ("old", "new", "how"),
    [
        ([[1, 1], [2, 2]], [[1, 1], [2, 3]], [How.REDRAWN]),
        (None, [[1, 1], [2, 2]], [How.REDRAWN]),
        ([[1, 1], [2, 2]], None, [How.REDRAWN]),
        (None, None, []),
    ],
)
def test_a_line_that_runs_otherwise_is_redrawn(
    old: list[list[float]] | None, new: list[list[float]] | None, how: list[How]
) -> None:
    """A line that came, went, or was bent is told; one that nobody drew is not."""
    found = told(texts([], [line(old)]), texts([], [line(new)]))
    assert [(one.sort, one.how) for one in found] == [("link", one) for one in how]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a,0,1,X,unknown,why,,s\n", "a,5,6,X,unknown,why,,s\n", []),
        ("", "a,0,1,X,unknown,why,,s\n", [("added", "", "unknown: why")]),
        ("a,0,1,X,unknown,why,,s\n", "", [("gone", "unknown: why", "")]),
        (
            "a,0,1,X,unknown,why,,s\n",
            "a,0,1,X,ruled out,a ship,,s\n",
            [("changed", "unknown: why", "ruled out: a ship")],
        ),
        (
            "a,0,1,X,unknown,why,,s\n",
            "a,0,1,X,unknown,why,,s\na,3,4,X,unknown,why,,s\na,5,6,X,unknown,why,,s\n",
            [("changed", "", "unknown: why (2 times)")],
        ),
    ],
)
def test_what_became_of_listed_words_is_told(old: str, new: str, expected: list[tuple[str, str, str]]) -> None:
    """Words are known again by their text and spelling, however often they stand there."""
    found = told(texts([], [], old), texts([], [], new))
    assert [(one.how.value, one.before, one.after) for one in found] == expected
    assert {(one.sort, one.id, one.name) for one in found} <= {("unplaced", "a", "X")}


def test_all_is_said_in_a_line() -> None:
    """The line counts by sort and kind, and is empty where nothing changed."""
    found = told(texts([place("a"), place("b")]), texts([place("c")], [line(None)]))
    assert summary(found) == "2 places gone; 1 place added; 1 link added"
    assert summary([]) == ""


def test_data_are_read_from_a_workspace_or_a_copy_of_its_data(tmp_path: Path) -> None:
    """The folder that holds data/ and data/ itself are the same."""
    (tmp_path / "data").mkdir()
    for name, text in texts([place()]).items():
        (tmp_path / "data" / name).write_text(text, "utf-8")
    assert read(tmp_path) == read(tmp_path / "data")
    assert [file.name for file in files(tmp_path)] == ["places.geojson", "links.geojson", "unplaced.csv"]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ({"places.geojson": None}, "there are no data of a build in it"),
        ({"links.geojson": None}, "links.geojson: there is no such file"),
        ({"places.geojson": "{"}, "these are not data of a build"),
        ({"places.geojson": "[]"}, "these are not data of a build"),
        ({"places.geojson": '{"features": [{}]}'}, "these are not data of a build"),
        ({"unplaced.csv": "x\n1\n"}, "these are not data of a build"),
    ],
)
def test_what_are_no_data_is_told(tmp_path: Path, damage: dict[str, str | None], said: str) -> None:
    """In a sentence that names the folder or file."""
    for name, text in {**texts([place()]), **damage}.items():
        if text is not None:
            (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(InputError, match=said):
        read(tmp_path)


def test_the_distance_is_asked_for_two_positions() -> None:
    """Longitude comes first."""
    asked: list[tuple[Position, Position]] = []

    def distance(one: Position, other: Position) -> float:
        asked.append((one, other))
        return 1.23456

    old, new = (parsed(texts([place(at=at)])) for at in ((111.9, 43.6), (112.0, 43.6)))
    (moved,) = differences(old, new, distance)
    assert asked == [(Position(111.9, 43.6), Position(112.0, 43.6))]
    assert moved.km == 1.235
