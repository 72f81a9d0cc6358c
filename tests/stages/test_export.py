"""Export: all files or none, nothing touched that is the same, nothing removed that is not ours."""

import csv
import io
import os
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from geo import export
from geo.model import Document, Mention, Outcome, Resolution, Ruling, Span

OLD = {"data/places.geojson": "old places", "maps/index.html": "old map"}
NEW = {"data/places.geojson": "new places", "data/links.geojson": "new links", "maps/index.html": "new map"}
OURS = f'<!doctype html><head>{export.GENERATOR} 1.0"></head>'


def content(folder: Path) -> dict[str, str]:
    """Give every file under a folder with its content, also hidden and temporary ones."""
    return {
        str(path.relative_to(folder)): path.read_text("utf-8") for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_files_are_written_into_folders_that_are_made(tmp_path: Path) -> None:
    """Every file is there afterwards, with its content, and nothing else."""
    written = export.write(tmp_path, NEW)
    assert content(tmp_path) == NEW
    assert written == [tmp_path / name for name in NEW]


def test_files_are_utf8_with_the_line_ends_they_were_given(tmp_path: Path) -> None:
    """No byte is added, turned or lost."""
    export.write(tmp_path, {"data/a.txt": "二连\r\nЭрээн\n\U0001f682"})
    assert (tmp_path / "data/a.txt").read_bytes() == "二连\r\nЭрээн\n\U0001f682".encode()


def test_everyone_may_read_what_was_written(tmp_path: Path) -> None:
    """A map is for a web server too, which is another user."""
    export.write(tmp_path, NEW)
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in NEW} == {0o644}


def test_a_file_that_is_the_same_is_not_touched(tmp_path: Path) -> None:
    """Only what changed is written; the others keep their time."""
    export.write(tmp_path, OLD)
    for name in OLD:
        os.utime(tmp_path / name, (1, 1))
    export.write(tmp_path, {**OLD, "maps/index.html": "new map"})
    assert (tmp_path / "data/places.geojson").stat().st_mtime == 1
    assert (tmp_path / "maps/index.html").stat().st_mtime > 1


@pytest.mark.parametrize("broken", [1, 2, 3], ids=["the first", "the second", "the last"])
def test_a_failure_while_writing_leaves_the_old_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: int
) -> None:
    """A full disk in the middle of a file leaves every file as it was, and nothing half written."""
    export.write(tmp_path, OLD)
    count = 0
    mkstemp = tempfile.mkstemp

    def full(**how: object) -> tuple[int, str]:
        nonlocal count
        count += 1
        if count == broken:
            raise OSError(28, "No space left on device")
        return mkstemp(**how)  # type: ignore[call-overload,no-any-return]  # as it was called

    monkeypatch.setattr(tempfile, "mkstemp", full)
    with pytest.raises(OSError, match="No space left"):
        export.write(tmp_path, NEW)
    assert content(tmp_path) == OLD


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_an_interruption_in_the_middle_of_a_file_leaves_no_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    """What was begun beside its place is taken away again, also by Ctrl-C between writing and renaming."""
    export.write(tmp_path, OLD)

    def broken(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "chmod", broken)
    with pytest.raises(error):
        export.write(tmp_path, NEW)
    assert content(tmp_path) == OLD


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    """A file where a folder should be is not overwritten."""
    (tmp_path / "maps").write_text("mine", "utf-8")
    with pytest.raises(OSError, match="maps"):
        export.write(tmp_path, NEW)
    assert content(tmp_path) == {"maps": "mine"}


def test_a_folder_where_a_file_should_be_leaves_the_old_files(tmp_path: Path) -> None:
    """That one file cannot be put into its place is found out before any other is."""
    export.write(tmp_path, {"data/places.geojson": "old places"})
    (tmp_path / "maps" / "index.html").mkdir(parents=True)
    with pytest.raises(IsADirectoryError, match="index"):
        export.write(tmp_path, NEW)
    assert content(tmp_path) == {"data/places.geojson": "old places"}


@pytest.mark.parametrize(
    ("name", "page", "stays"),
    [
        ("maps/gone.html", OURS, False),
        ("maps/index.html", OURS, True),
        ("maps/own.html", "<html><p>My own page about crossborder.</p></html>", True),
        ("maps/own.html", "<html>" + " " * 5000 + OURS, True),
        ("maps/notes.txt", OURS, True),
        ("maps/deeper/gone.html", OURS, True),
        ("data/gone.html", OURS, True),
    ],
    ids=["of a text that is gone", "of this build", "a person's", "quoting ours", "no page", "deeper", "elsewhere"],
)
def test_only_our_own_pages_of_texts_that_are_gone_are_removed(
    tmp_path: Path, name: str, page: str, *, stays: bool
) -> None:
    """A page without our mark in its head was written by somebody else and stays."""
    (tmp_path / name).parent.mkdir(parents=True)
    (tmp_path / name).write_text(page, "utf-8")
    export.write(tmp_path, NEW)
    assert (tmp_path / name).exists() is stays


TEXT = 'He said "Erenhot, is open".\nThe Gobi is dry.'
DOCUMENTS = {"a": Document("a", "seeds/a.txt", TEXT, "")}


def resolution(start: int, exact: str, sentence: Span, outcome: Outcome, *runners_up: str) -> Resolution:
    """Make what became of a mention."""
    mention = Mention("a", Span(start, start + len(exact)), exact, sentence)
    return Resolution(mention, outcome, f"because, {outcome}", runners_up=runners_up)


RESOLUTIONS = (
    resolution(9, "Erenhot", Span(0, 27), Outcome.AMBIGUOUS, "erenhot", "elsewhere"),
    resolution(32, "Gobi", Span(28, 44), Outcome.PLACED),
    replace(
        resolution(40, "dry", Span(28, 44), Outcome.RULED_OUT),
        ruling=Ruling("a", "dry", "", "It is an adjective.", "sure"),
    ),
)


def test_what_was_found_and_is_not_on_the_map_is_listed() -> None:
    """Each row has where the words stand, what became of them, why, and their sentence; what was placed is left out."""
    rows = export.unplaced_rows(RESOLUTIONS, DOCUMENTS)
    assert rows == [
        {
            "document": "a",
            "start": 9,
            "end": 16,
            "exact": "Erenhot",
            "outcome": "ambiguous",
            "reason": "because, ambiguous",
            "candidates": "erenhot;elsewhere",
            "sentence": 'He said "Erenhot, is open".',
            "ruling": "",
            "certainty": "",
        },
        {
            "document": "a",
            "start": 40,
            "end": 43,
            "exact": "dry",
            "outcome": "ruled out",
            "reason": "because, ruled out",
            "candidates": "",
            "sentence": "The Gobi is dry.",
            "ruling": "It is an adjective.",
            "certainty": "sure",
        },
    ]


def test_the_list_is_csv_that_reads_back() -> None:
    """Quotes, commas and line breaks in a sentence are kept; lines end with one line feed."""
    rows = export.unplaced_rows(RESOLUTIONS, DOCUMENTS)
    rows[0]["sentence"] = 'one,\n"two"'
    text = export.unplaced_csv(rows)
    assert text.splitlines()[0] == "document,start,end,exact,outcome,reason,candidates,sentence,ruling,certainty"
    assert "\r" not in text
    read = list(csv.DictReader(io.StringIO(text)))
    assert read == [{key: str(value) for key, value in row.items()} for row in rows]


def test_a_list_of_nothing_has_its_columns() -> None:
    """A map on which everything is placed still has the file."""
    assert export.unplaced_csv([]) == "document,start,end,exact,outcome,reason,candidates,sentence,ruling,certainty\n"


def test_one_file_is_put_where_it_is_asked_for(tmp_path: Path) -> None:
    """Its bytes are those given, it may be read by others, and nothing else is left."""
    export.write_file(tmp_path / "out.csv", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"out.csv": b"new"}
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o644


def test_a_file_that_holds_this_already_is_left_alone(tmp_path: Path) -> None:
    """Its time stays, so that whoever watches it is not told of nothing."""
    file = tmp_path / "out.csv"
    export.write_file(file, b"same")
    os.utime(file, (1, 1))
    export.write_file(file, b"same")
    assert file.stat().st_mtime == 1


def test_a_file_that_cannot_be_written_is_named_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault names the file that was asked for, not the one beside it; what was there is as it was."""
    file = tmp_path / "out.csv"
    file.write_bytes(b"old")

    def full(**_: object) -> tuple[int, str]:
        raise OSError(28, "No space left on device", str(tmp_path / ".out.csv.x"))

    monkeypatch.setattr(tempfile, "mkstemp", full)
    with pytest.raises(OSError, match="No space left") as raised:
        export.write_file(file, b"new")
    assert raised.value.filename == str(file)
    assert file.read_bytes() == b"old"
