"""A person's decisions about names: read in order, with faults that help to mend them."""

from pathlib import Path

import pytest

from geo.gazetteer import load, read_rulings
from geo.model import InputError, Ruling

GAZETTEER = load()
FILE = "seeds/decisions.csv"
BETWEEN, KHANGI = "tavan-tolgoi-gashuunsukhait-railway", "zuunbayan-khangi-railway"
HEADER = "document,name,place,reason,certainty\n"


def decisions(folder: Path, text: str) -> Path:
    """Write the decisions of a workspace."""
    path = folder / "seeds" / "decisions.csv"
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    return path


def test_no_file_is_no_decisions(tmp_path: Path) -> None:
    """A workspace where nobody decided anything needs no file."""
    assert read_rulings(tmp_path / "seeds" / "decisions.csv", GAZETTEER) == ()


def test_decisions_are_read_with_their_lines(tmp_path: Path) -> None:
    """A decision names a place, a link or nothing, for one document or all, and remembers where it stands."""
    text = (
        f"{HEADER}expo,rail lines,{KHANGI},Opened that year.,95 percent\n"
        f"expo,rail lines,{BETWEEN},Opened that year.,\n"
        "*,Sukhbaatar Chandmani,,A person.,\n"
    )
    assert read_rulings(decisions(tmp_path, text), GAZETTEER) == (
        Ruling("expo", "rail lines", KHANGI, "Opened that year.", "95 percent", f"{FILE}:2"),
        Ruling("expo", "rail lines", BETWEEN, "Opened that year.", "", f"{FILE}:3"),
        Ruling("*", "Sukhbaatar Chandmani", "", "A person.", "", f"{FILE}:4"),
    )


def test_certainty_may_be_left_out(tmp_path: Path) -> None:
    """The four columns that matter are enough."""
    text = "document,name,place,reason\n*,Ereen,erenhot,Its Mongolian name.\n"
    (ruling,) = read_rulings(decisions(tmp_path, text), GAZETTEER)
    assert ruling.certainty == ""


@pytest.mark.parametrize(
    ("rows", "faults"),
    [
        ("*,Eren,erenhott,R.,\n", [":2: 'erenhott' is not the id of a place or of a link. Did you mean 'erenhot'?"]),
        ("*,Eren,qqqq,R.,\n", [":2: 'qqqq' is not the id of a place or of a link."]),
        (",Eren,erenhot,R.,\n", [":2: the decision names no document; * stands for all of them."]),
        ("*,,erenhot,R.,\n", [":2: the decision names no words."]),
        ("*,Eren,,,\n", [":2: the decision gives no reason; readers of the map see it."]),
        ("*,Eren,erenhot, ,sure\n", [":2: the decision gives no reason; readers of the map see it."]),
        ("*,Eren,erenhot\n", [":2: the row has 3 fields, the table 5 columns."]),
        ("*,Eren,erenhot,R.,\n*,Eren,erenhot,S.,\n", [f":3: the same decision stands already at {FILE}:2."]),
        (
            "*,Eren,erenhot,R.,\n*,Eren,,A person.,\n",
            [f":2: 'Eren' is decided here to mean 'erenhot', and at {FILE}:3 to mean no place."],
        ),
        (
            "*,Eren,erenhot,R.,\n*,Eren,zamyn-uud,R.,\n",
            [f":2: 'Eren' is decided here to mean 'erenhot', and at {FILE}:3 to mean 'zamyn-uud'."],
        ),
        (
            f"*,Eren,{KHANGI},R.,\n*,Eren,erenhot,R.,\n",
            [f":2: 'Eren' is decided here to mean '{KHANGI}', and at {FILE}:3 to mean 'erenhot'."],
        ),
        (
            "*,Eren,qqqq,R.,\n*,,erenhot,R.,\n",
            [":2: 'qqqq' is not the id of a place or of a link.", ":3: the decision names no words."],
        ),
    ],
)
def test_a_bad_decision_is_told_with_its_line(tmp_path: Path, rows: str, faults: list[str]) -> None:
    """Unknown ids come with the nearest known one, and contradictions with both lines."""
    with pytest.raises(InputError) as caught:
        read_rulings(decisions(tmp_path, HEADER + rows), GAZETTEER)
    assert list(caught.value.faults) == [f"{FILE}{fault}" for fault in faults]
