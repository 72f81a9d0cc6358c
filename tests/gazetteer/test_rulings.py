"""A person's decisions about names: read in order, with faults that help to mend them."""

from pathlib import Path

import pytest

from geo.documents import finder
from geo.gazetteer import Shelf, load, read_rulings
from geo.gazetteer.world import world_index
from geo.model import Document, InputError, Ruling

GAZETTEER = load()
FILE = "seeds/decisions.csv"
BETWEEN, KHANGI = "tavan-tolgoi-gashuunsukhait-railway", "zuunbayan-khangi-railway"
HEADER = "document,name,place,reason,certainty\n"


def decisions(folder: Path, text: str) -> Path:
    """Write the decisions of a workspace."""
    path = folder / "seeds" / "decisions.csv"
    path.parent.mkdir(parents=True)
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


TEXTS = tuple(Document(name, f"seeds/{name.upper()}.txt", "Paris and Erenhot.", "") for name in ("one", "two"))


def called(name: str) -> list[str]:
    """Give the places of the world that have a name."""
    return [place.id for place in world_index().places_named(name)]


def told(folder: Path, rows: str, texts: tuple[Document, ...] = TEXTS) -> list[str]:
    """Give what is wrong with some rows, of decisions on texts that are at hand."""
    shelf = Shelf(finder(texts), tuple(text.id for text in texts))
    with pytest.raises(InputError) as caught:
        read_rulings(decisions(folder, HEADER + rows), GAZETTEER, world_index(), shelf, called)
    return [fault.removeprefix(FILE) for fault in caught.value.faults]


def test_a_decision_names_its_text_by_its_file_or_its_id(tmp_path: Path) -> None:
    """Whatever a person calls it, the decision is on the text of that id; two on one text are the same."""
    shelf = Shelf(finder(TEXTS), ("one", "two"))
    path = decisions(tmp_path, f"{HEADER}ONE.txt,Paris,,R.,\nTWO,Paris,,R.,\ntwo,Erenhot,,R.,\n*,Rome,,R.,\n")
    assert [one.document for one in read_rulings(path, GAZETTEER, texts=shelf)] == ["one", "two", "two", "*"]
    (fault,) = told(tmp_path / "again", "ONE,Paris,,R.,\none,Paris,,S.,\n")
    assert fault == f":3: the same decision stands already at {FILE}:2."


def test_all_faults_of_all_decisions_are_told_at_once(tmp_path: Path) -> None:
    """A text, an id and words that are not there, and what is left empty."""
    rows = "three,Paris,,R.,\none,Paris,qqqq,R.,\none,Rome,,R.,\none,Erenhot,,,\n*,Rome,,R.,\none,rome-rail,,R.,\n"
    assert told(tmp_path, rows) == [
        ":2: there is no document 'three' in seeds; there are one, two.",
        ":3: 'qqqq' is not the id of a place or of a link.",
        ":4: 'Rome' does not stand in seeds/ONE.txt.",
        ":5: the decision gives no reason; readers of the map see it.",
    ]


def test_of_many_texts_some_are_named(tmp_path: Path) -> None:
    """Ten and how many more, or the one whose name is all but the same."""
    texts = tuple(Document(f"text-{number}", f"seeds/text-{number}.txt", "Paris", "") for number in range(12))
    assert told(tmp_path, "story,Paris,,R.,\ntxt-11,Paris,,R.,\n", texts) == [
        f":2: there is no document 'story' in seeds; there are {', '.join(text.id for text in texts[:10])} and 2 more.",
        ":3: there is no document 'txt-11' in seeds; did you mean 'text-11'?",
    ]


@pytest.mark.parametrize(
    ("subject", "hint"),
    [
        ("paris", "paris-fr-2988507"),
        ("Paris", "paris-fr-2988507"),
        ("los-angeles", "los-angeles-us-5368361"),
        ("巴黎", "paris-fr-2988507"),
        ("erenhott", "erenhot"),
        ("inner-mongola", "inner-mongolia"),
        ("qqqq", ""),
        ("hariss", ""),
    ],
)
def test_in_place_of_an_id_that_is_none_the_likeliest_is_named(tmp_path: Path, subject: str, hint: str) -> None:
    """The best known place of that name, or an id that is all but spelled so; none that is only a little like it."""
    (fault,) = told(tmp_path, f"one,Paris,{subject},R.,\n")
    asked = f" Did you mean '{hint}'?" if hint else ""
    assert fault == f":2: '{subject}' is not the id of a place or of a link.{asked}"
