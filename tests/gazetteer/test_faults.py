"""Faults in tables: each is told in one sentence with its file and line, and all of a file at once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from geo.gazetteer import TABLES, load
from geo.model import CrossborderError, InputError

pytestmark = pytest.mark.slow  # reads all tables for each fault


HEADER = "id,name,kind,country,longitude,latitude,uncertainty_km,source\n"
NAMES = "place,name,language,strength\n"

Faults = Callable[..., list[str]]


@pytest.fixture
def workspace_faults(tmp_path: Path) -> Faults:
    """Give the faults of a workspace with these tables, by file name."""

    def faults(**tables: str | bytes) -> list[str]:
        folder = tmp_path / "seeds"
        folder.mkdir()
        for name, text in tables.items():
            data = text if isinstance(text, bytes) else text.encode("utf-8")
            (folder / f"{name.replace('_', '-')}.csv").write_bytes(data)
        with pytest.raises(InputError) as caught:
            load(tmp_path)
        return list(caught.value.faults)

    return faults


@pytest.fixture
def built_in_faults(tmp_path: Path) -> Faults:
    """Give the faults of the built-in tables with a line added to one of them."""

    def faults(table: str, line: str) -> list[str]:
        for file in TABLES.glob("*.csv"):
            shutil.copy(file, tmp_path / file.name)
        path = tmp_path / f"{table}.csv"
        end = path.read_text("utf-8").count("\n") + 1
        path.write_text(f"{path.read_text('utf-8')}{line}\n", "utf-8")
        with pytest.raises(InputError) as caught:
            load(tables=tmp_path)
        return [fault.replace(f"{tmp_path.name}/{table}.csv:{end}:", "HERE") for fault in caught.value.faults]

    return faults


KINDS = "border port, city, town, station, mine, zone, region, country, natural, facility"
PLACE = {
    "id": "x", "name": "X", "kind": "town", "country": "MN", "longitude": "105", "latitude": "46",
    "uncertainty_km": "1", "source": "geonames", "faces": "", "region": "",
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"kind": "harbour"}, f"'harbour' is not one of {KINDS}."),
        ({"longitude": "east"}, "longitude 'east' is not a number."),
        ({"longitude": "nan"}, "longitude nan is not between -180 and 180."),
        ({"longitude": "190"}, "longitude 190 is not between -180 and 180."),
        ({"latitude": "105"}, "latitude 105 is not between -90 and 90."),
        ({"latitude": ""}, "a position has both a longitude and a latitude."),
        ({"uncertainty_km": ""}, "a position of a town needs its uncertainty_km."),
        ({"uncertainty_km": "-1"}, "uncertainty_km -1 is not between 0 and 50."),
        ({"uncertainty_km": "60"}, "uncertainty_km 60 is not between 0 and 50."),
        ({"source": "geonamse"}, "'geonamse' is not the id of a source, nor a citation."),
        ({"source": ""}, "'' is not the id of a source, nor a citation."),
        ({"faces": "atlantis"}, "faces 'atlantis' is not the id of a place."),
        ({"region": "atlantis"}, "region 'atlantis' is not the id of a place."),
        ({"country": "Mongolia"}, "the country 'Mongolia' is not a code of two capital letters such as MN."),
        ({"id": "Old Town"}, "the id 'Old Town' is not small letters, digits and hyphens."),
        ({"name": ""}, "the place 'x' has no name."),
        ({"region": ",extra"}, "the row has 11 fields, the table 10 columns."),
    ],
)
def test_a_bad_place_is_told_with_its_line(workspace_faults: Faults, change: dict[str, str], fault: str) -> None:
    """Each way a row of places can be wrong has its sentence, which begins with the file and the line."""
    good, bad = (",".join(row.values()) for row in (PLACE | {"id": "y"}, PLACE | change))
    assert workspace_faults(places=f"{','.join(PLACE)}\n{good}\n{bad}\n") == [f"seeds/places.csv:3: {fault}"]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("atlantis,Atlantis,en,strong", "'atlantis' is not the id of a place or of a link."),
        ("erenhot,—,en,strong", "the name '—' has no letter."),
        ("erenhot,,en,strong", "the name '' has no letter."),
        ("erenhot,Eren,English,strong", "'English' is not a language tag such as en, zh, zh-Hant, mn, ru."),
        ("erenhot,Eren,en,sturdy", "the strength 'sturdy' is neither strong nor weak."),
        ("erenhot,Eren,en", "the row has 3 fields, the table 4 columns."),
    ],
)
def test_a_bad_name_is_told_with_its_line(workspace_faults: Faults, row: str, fault: str) -> None:
    """Each way a row of names can be wrong has its sentence, which begins with the file and the line."""
    assert workspace_faults(names=f"{NAMES}{row}\n") == [f"seeds/names.csv:2: {fault}"]


LINK_KINDS = "railway, highway, crossing, zone, corridor, pipeline, power line, other"


@pytest.mark.parametrize(
    ("table", "row", "fault"),
    [
        ("links", "x,tram,X,,,erenhot;zamyn-uud,,schematic,,r07", f"'tram' is not one of {LINK_KINDS}."),
        ("links", "x,other,X,,,erenhot;atlantis,,schematic,,r07", "the stop 'atlantis' is not the id of a place."),
        ("links", "x,other,X,,,erenhot,,schematic,,r07", "a branch needs two stops or more, not 'erenhot'."),
        ("links", "x,other,X,,,,long,schematic,,r07", "length_km 'long' is not a number."),
        ("links", "x,other,X,,,,,drawn,,r07", "'drawn' is not one of surveyed, stations, schematic."),
        ("links", "x,other,X,,14 May,,,schematic,,r07", "'14 May' is not a date such as 2025, 2025-05 or 2025-05-14."),
        (
            "links",
            "x,other,X,,2025-13,,,schematic,,r07",
            "'2025-13' is not a date such as 2025, 2025-05 or 2025-05-14.",
        ),
        ("links", "x,other,X,,,,,schematic,,nobody", "'nobody' is not the id of a source, nor a citation."),
        ("links", "x,other,,,,,,schematic,,r07", "the link 'x' has no name."),
        ("facts", "x,atlantis,word,Note.,r07", "'atlantis' is not the id of a place or of a link."),
        ("facts", "x,erenhot,;,Note.,r07", "the fact 'x' names no words it is about."),
        ("facts", "x,erenhot,word,,r07", "the fact 'x' says nothing."),
        ("sources", "x,,,", "the source 'x' has no citation."),
        ("not-places", "Belt,en,", "words that are no place need both a name and a reason."),
    ],
)
def test_a_bad_built_in_row_is_told_with_its_line(built_in_faults: Faults, table: str, row: str, fault: str) -> None:
    """A slip in a table of our own is told as plainly as one in a workspace's."""
    assert built_in_faults(table, row) == [f"HERE {fault}"]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("id,name,kind\n", [":1: there is no column 'source'."]),
        ("id,name,kind,source,id\n", [":1: the column 'id' is there twice."]),
        ("", [f":1: there is no column '{name}'." for name in ("id", "name", "kind", "source")]),
        ('id,name,kind,source\na,"b,town,geonames\n', [":2: the row cannot be read as CSV (unexpected end of data)."]),
        (b"id,name,kind,source\nx,\xff,town,geonames\n", [":2: the file is not UTF-8; save it as UTF-8."]),
    ],
)
def test_a_table_that_cannot_be_read_is_told(workspace_faults: Faults, text: str | bytes, faults: list[str]) -> None:
    """A missing or doubled column, bytes that are no UTF-8 and quotes that do not end have their sentences."""
    assert workspace_faults(places=text) == [f"seeds/places.csv{fault}" for fault in faults]


def test_an_unknown_column_is_told_with_those_there_are(workspace_faults: Faults) -> None:
    """A column under a wrong name is told, and the right ones are listed."""
    (fault,) = workspace_faults(names="place,name,lang,strength,language\n")
    assert fault == (
        "seeds/names.csv:1: nobody knows a column 'lang'; the columns are place, name, language, strength."
    )


def test_all_faults_are_told_at_once(workspace_faults: Faults) -> None:
    """Three faults in two rows are three sentences, in the order of the rows."""
    rows = "x,X,harbour,MN,105,96,1,geonames\ny,Y,town,MN,105,46,1,nobody\n"
    assert [fault.split(":")[1] for fault in workspace_faults(places=HEADER + rows)] == ["2", "2", "3"]


def test_an_id_that_stands_twice_names_both_lines(workspace_faults: Faults) -> None:
    """The second row of an id is told with the line of the first."""
    rows = "x,X,town,MN,105,46,1,geonames\nx,X,town,MN,105,46,1,geonames\n"
    assert workspace_faults(places=HEADER + rows) == [
        "seeds/places.csv:3: the id 'x' stands already at seeds/places.csv:2."
    ]


def test_lines_are_counted_in_the_file_and_not_in_records(workspace_faults: Faults) -> None:
    """A blank line and a field of two lines do not put the count of lines out."""
    rows = '\ny,"Y\nY",town,MN,105,46,1,geonames\nx,X,harbour,MN,105,46,1,geonames\n'
    assert workspace_faults(places=HEADER + rows)[0].startswith("seeds/places.csv:5: 'harbour'")


def test_a_fault_is_an_error_of_ours_with_a_sentence_a_line() -> None:
    """Whoever catches the package's root error gets all sentences as its text."""
    error = InputError(["a.csv:1: one.", "a.csv:2: two."])
    assert isinstance(error, CrossborderError)
    assert str(error) == "a.csv:1: one.\na.csv:2: two."
