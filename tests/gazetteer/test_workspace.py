"""The tables of a workspace: they add to the built-in ones, and beat them."""

from pathlib import Path

import pytest

from geo.gazetteer import Gazetteer, NotPlace, load
from geo.model import Name, PlaceKind, Position

pytestmark = pytest.mark.slow

HEADER = "id,name,kind,country,longitude,latitude,uncertainty_km,source\n"


def workspace(folder: Path, **tables: str) -> Gazetteer:
    """Load the tables of a workspace, by file name."""
    seeds = folder / "seeds"
    seeds.mkdir()
    for name, text in tables.items():
        (seeds / f"{name.replace('_', '-')}.csv").write_text(text, "utf-8")
    return load(folder)


def test_a_workspace_without_tables_has_the_built_in_ones(tmp_path: Path) -> None:
    """A folder with no tables, and even with no seeds, reads like no folder."""
    assert load(tmp_path) == load()


def test_a_place_of_the_workspace_is_added(tmp_path: Path) -> None:
    """A new place is there under its id with a citation of its own, and its name can be found."""
    found = workspace(tmp_path, places=f"{HEADER}torkham,Torkham,border port,PK,71.09,34.12,2,Own survey of 2024\n")
    place = found.places["torkham"]
    assert place.kind is PlaceKind.BORDER_PORT
    assert place.position == Position(71.09, 34.12)
    assert place.source.citation == "Own survey of 2024"
    assert Name("torkham", "Torkham", "en", strong=True) in found.names


def test_a_place_of_the_workspace_beats_the_built_in_one(tmp_path: Path) -> None:
    """A row with the id of a built-in place moves it, and leaves its names and all other places alone."""
    found = workspace(tmp_path, places=f"{HEADER}erenhot,Erenhot,border port,CN,111.9,43.6,1,Own survey of 2024\n")
    built_in = load()
    assert found.places["erenhot"].position == Position(111.9, 43.6)
    assert found.places["erenhot"].names == built_in.places["erenhot"].names
    assert found.places["zamyn-uud"] == built_in.places["zamyn-uud"]
    assert found.names == built_in.names


def test_a_place_may_do_without_a_position(tmp_path: Path) -> None:
    """A place nobody can put on a map is a place all the same."""
    found = workspace(tmp_path, places="id,name,kind,source\nfar-place,Far Place,town,Own survey of 2024\n")
    assert found.places["far-place"].position is None


@pytest.mark.parametrize(
    ("row", "strong"),
    [("ganqimaodu,Gantsmod,en,weak", {False}), ("ganqimaodu,Gantsmod,ru,weak", {True, False})],
)
def test_a_name_of_the_workspace_beats_the_built_in_one(tmp_path: Path, row: str, strong: set[bool]) -> None:
    """The strength of a name is the workspace's in the language it names, and the built-in one in others."""
    found = workspace(tmp_path, names=f"place,name,language,strength\n{row}\n")
    assert {name.strong for name in found.names if name.text == "Gantsmod"} == strong


def test_a_name_may_be_added_to_a_link(tmp_path: Path) -> None:
    """Names are of places and of known links alike."""
    found = workspace(tmp_path, names="place,name,language,strength\nganquan-railway,Coal Line,en,strong\n")
    assert Name("ganquan-railway", "Coal Line", "en", strong=True) in found.names
    assert found.links["ganquan-railway"].names["en"] == "Ganquan Railway"


def test_words_that_are_no_place_are_added(tmp_path: Path) -> None:
    """The workspace's words that are no places stand behind the built-in ones, their language optional."""
    found = workspace(tmp_path, not_places="name,reason\nMongolia Brewing,A company.\n")
    assert found.not_places[-1] == NotPlace("Mongolia Brewing", "", "A company.")
    assert found.not_places[:-1] == load().not_places


def test_a_table_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    """What a spreadsheet saves as UTF-8 can be read as it is, with its line endings."""
    found = workspace(tmp_path, not_places="\ufeffname,reason\r\nMongolia Brewing,A company.\r\n")
    assert found.not_places[-1] == NotPlace("Mongolia Brewing", "", "A company.")
