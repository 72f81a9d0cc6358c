"""What a person points at: which batches it becomes, and what is said of what is none."""

import bz2
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from geo.corpus import inputs, slices
from geo.corpus.inputs import Batch, Corpus
from geo.corpus.texts import Bad, Found, Text, texts
from geo.model import InputError
from tests.conftest import Files
from tests.corpus.conftest import TEXTS

Archive = Callable[[Files], Path]


def found(address: object) -> list[Found]:
    """Give every text of an input."""
    return [text for batch in Corpus(str(address)).batches() for piece in batch.pieces for text in texts(piece)]


def names(address: object) -> list[str]:
    """Give the id of every text of an input."""
    return [text.document for text in found(address)]


def plan(address: object) -> list[Batch]:
    """Give the batches of an input."""
    return list(Corpus(str(address)).batches())


def table(file: Path, **columns: list[Any]) -> Path:
    """Write a Parquet file."""
    pq.write_table(pa.table(columns), file)
    return file


def test_a_folder_is_read_in_the_order_of_its_names(archive: Archive) -> None:
    """Folders inside it too; an id is the path; hidden files are not looked at."""
    folder = archive({**TEXTS, ".hidden.txt": "Erenhot.", "_temporary/a.txt": "Erenhot.", ".git/b.txt": "Erenhot."})
    assert names(folder) == ["2024/erenhot.txt", "2024/hangi.txt", "mandula.txt", "nothing.md"]
    assert names(f"{folder}/2024") == ["erenhot.txt", "hangi.txt"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("**/*.txt", ["2024/erenhot.txt", "2024/hangi.txt", "mandula.txt"]),
        ("2024/e*", ["erenhot.txt"]),
        ("*.md", ["nothing.md"]),
    ],
)
def test_a_glob_takes_what_it_stands_for(pattern: str, expected: list[str], archive: Archive) -> None:
    """An id is the path from the folder before the first star."""
    assert names(f"{archive(TEXTS)}/{pattern}") == expected


def test_files_that_are_no_texts_are_counted(archive: Archive) -> None:
    """Nobody is told that all was read when some of it was not looked at."""
    corpus = Corpus(str(archive({"a.txt": "Erenhot.", "b.jpg": b"\xff", "c.JPG": b"\xff", "LICENSE": "MIT"})))
    assert len(list(corpus.batches())) == 1
    assert corpus.passed_over == {".jpg": 2, "no ending": 1}


def test_other_addresses_are_read_alike(archive: Archive) -> None:
    """A folder in memory, and one by its file address, give the same texts as a path."""
    system = fsspec.filesystem("memory")
    for name, text in TEXTS.items():
        system.pipe(f"/corpus-inputs/{name}", text.encode())
    here = [(text.document, text.source, text.content) for text in found(archive(TEXTS)) if isinstance(text, Text)]
    for address in ("memory://corpus-inputs", f"file://{archive(TEXTS)}"):
        assert [(t.document, t.source, t.content) for t in found(address) if isinstance(t, Text)] == here
    assert len(here) == len(TEXTS)


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("missing", "missing: there is no such file or folder."),
        ("nowhere://a", "nowhere://a: Protocol not known: nowhere."),
        ("{}/empty", "there is no text in it; texts and tables of texts end in .docx, .htm,"),
        ("{}/empty/*.txt", "there is no text in it"),
    ],
)
def test_an_address_without_texts_is_a_fault(address: str, fault: str, tmp_path: Path) -> None:
    """One sentence says what is missing."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=fault.replace(".", r"\.")):
        plan(address.format(tmp_path))


def test_parquet_rows_carry_what_is_said_of_them(tmp_path: Path) -> None:
    """Dates and numbers become words, what is empty is nothing, other columns are left alone."""
    dates = pa.array(["2024-05-01", None]).cast(pa.date32())
    file = table(tmp_path / "a.parquet", text=["Erenhot.", "Hangi."], published=dates, id=[7, None], votes=[1, 2])
    first, second = found(file)
    assert isinstance(first, Text)
    assert isinstance(second, Text)
    assert (first.document, first.source, first.content) == ("7", "a.parquet:1", b"Erenhot.")
    assert first.about == {"title": "7", "published": "2024-05-01"}
    assert (second.document, second.about) == ("a.parquet#2", {"title": "a.parquet#2"})


@pytest.mark.parametrize("columns", [{"body": ["a"], "title": ["b"]}, {"text": [1]}])
def test_a_table_with_the_wrong_columns_is_a_fault(columns: dict[str, list[Any]], tmp_path: Path) -> None:
    """The sentence names the columns that are there, or what the column holds."""
    expected = "there is no column 'text'; there are 'body', 'title'" if "body" in columns else "holds int64, not text"
    with pytest.raises(InputError, match=f"a.parquet: .*{expected}"):
        plan(table(tmp_path / "a.parquet", **columns))


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("a.jsonl", '{"body": "x"}\n', "a.jsonl:1: there is no 'text' in it; there is 'body'."),
        ("a.parquet", "not a table", "a.parquet: this is no Parquet file that can be read."),
        ("a.jsonl.gz", "not packed", "a.jsonl.gz:1: the file cannot be read from here on"),
    ],
)
def test_a_table_that_cannot_be_used(name: str, content: str, fault: str, archive: Archive) -> None:
    """Alone it ends the run before anything was begun; among others it is listed."""
    folder = archive({name: content, "b.txt": "Erenhot."})
    with pytest.raises(InputError, match=fault):
        plan(folder / name)
    listed, text = found(folder)
    assert isinstance(listed, Bad)
    assert listed.reason.startswith(fault)
    assert text.document == "b.txt"


@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress), (".bz2", bz2.compress)])
def test_lines_are_told_apart(ending: str, pack: Callable[[bytes], bytes], archive: Archive) -> None:
    """Each line is a text or has its own fault with its number, packed or not, whatever its length in letters."""
    lines = [
        '{"text": "Эрээн.", "id": "x", "url": null}',
        "{broken",
        '["text"]',
        '{"text": 5}',
        "",
        '{"text": "\\ud800"}',
    ]
    folder = archive({f"a.jsonl{ending}": pack("\n".join([*lines, '{"text": "满都拉"}']).encode())})
    first, *bad, last = found(folder / f"a.jsonl{ending}")
    assert isinstance(first, Text)
    assert isinstance(last, Text)
    assert (first.document, first.content.decode(), first.about) == ("x", "Эрээн.", {"title": "x"})
    assert (last.document, last.content.decode()) == (f"a.jsonl{ending}#7", "满都拉")
    assert [one.source.rpartition(":")[2] for one in bad] == ["2", "3", "4", "6"]
    reasons = [one.reason.partition(": ")[2][:28] for one in bad if isinstance(one, Bad)]
    assert reasons == [
        "this is no JSON in UTF-8 (Ex",
        "this is no JSON object with ",
        "there is no text in it.",
        "character 0 is half of a cha",
    ]


def test_no_text_is_lost_between_slices(tmp_path: Path) -> None:
    """A table of many row groups and of long and short lines gives each text once and in order, in bounded batches."""
    rows = [f"Text {number}. " + "x" * (number % 7 * 3000) for number in range(1300)]
    pq.write_table(pa.table({"text": rows}), tmp_path / "a.parquet", row_group_size=600)
    (tmp_path / "b.jsonl").write_text("".join(json.dumps({"text": row}) + "\n" for row in rows))
    for file in ("a.parquet", "b.jsonl"):
        given = found(tmp_path / file)
        assert [text.content.decode() for text in given if isinstance(text, Text)] == rows
        assert [text.source for text in given] == [f"{file}:{number}" for number in range(1, 1301)]
        for batch in plan(tmp_path / file):
            assert sum(piece.texts for piece in batch.pieces) <= slices.TEXTS
            assert sum(piece.size for piece in batch.pieces) <= slices.SIZE + 30_000


def test_small_files_share_a_batch(archive: Archive) -> None:
    """A thousand files of a line are two batches, not a thousand."""
    folder = archive({f"{number:04}.txt": "Erenhot." for number in range(1000)})
    assert [len(batch.pieces) for batch in plan(folder)] == [slices.TEXTS, slices.TEXTS]


def test_a_plan_is_made_as_it_is_asked_for(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first batch is there before the rest of the input was looked at."""
    folder = archive({f"{number}.txt": "Erenhot." for number in range(4)})
    monkeypatch.setattr(inputs, "TEXTS", 2)
    corpus = Corpus(str(folder))
    batches = corpus.batches()
    next(batches)
    (folder / "3.txt").rename(folder / "3.png")
    assert len(next(batches).pieces) == 2, "the folder was listed, as one folder is"
    assert not corpus.passed_over


def test_a_key_changes_with_a_file(archive: Archive) -> None:
    """The same texts have the same key each time; a text that is longer now has another."""
    folder = archive(TEXTS)
    (before,) = plan(folder)
    assert plan(folder) == [before]
    (folder / "mandula.txt").write_text("二连浩特。")
    (after,) = plan(folder)
    assert (after.number, after.name) == (0, "part-00000.parquet")
    assert after.key != before.key
