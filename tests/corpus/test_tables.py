"""The tables of a corpus: what a row says, what is listed instead, and that others read them as one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import geopandas
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from geo.corpus import inputs, reading, tables, texts, totals
from geo.corpus.rows import month
from geo.pipeline.alone import Reader
from tests.conftest import Files
from tests.corpus.conftest import TEXTS, Read

Archive = Callable[[Files], Path]
GEOGRAPHIC = ("mentions", "claims", "places", "links")
PLAIN = ("documents", "months", "bad")


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    """Give all rows of a table."""
    parts = [pq.read_table(path, partitioning=None) for path in sorted((folder / table).iterdir())]
    return [row for part in parts for row in part.to_pylist()]


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give some texts and their tables, in parts of one text each."""
    where = tmp_path_factory.mktemp("corpus")
    for name, text in TEXTS.items():
        (where / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (where / "in" / name).write_text(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs, "TEXTS", 1)
        patch.setattr(totals, "PART", 2)
        for batch in inputs.Corpus(str(where / "in")).batches():
            reading.read_batch(batch, str(where / "out"))
        totals.gather(str(where / "out"))
    return where / "in", where / "out"


def test_every_quote_stands_in_its_text(read_once: tuple[Path, Path]) -> None:
    """Words and sentences are where their offsets say, in code points, in each language."""
    source, out = read_once
    given = {row["document"]: (source / row["source"]).read_text() for row in rows(out, "documents")}
    for row in rows(out, "mentions"):
        text = given[row["document"]]
        assert text[row["start"] : row["end"]] == row["exact"]
        assert text[row["sentence_start"] : row["sentence_end"]] == row["sentence"]
    for row in rows(out, "claims"):
        assert given[row["document"]][row["start"] : row["end"]] == row["exact"]
        assert all(given[row["document"]][w["start"] : w["end"]] == w["exact"] for w in row["words"])
    for row in rows(out, "places") + rows(out, "links"):
        assert row["quotes"]
        assert all(given[q["document"]][q["start"] : q["end"]] == q["exact"] for q in row["quotes"])


def test_a_mention_says_what_became_of_it(read_once: tuple[Path, Path]) -> None:
    """Placed, listed and ruled out, each with its reason; only what is placed has a place or a link."""
    _, out = read_once
    found = {(row["exact"], row["outcome"], row["place"] or row["link"]) for row in rows(out, "mentions")}
    assert {("Erenhot", "placed", "erenhot"), ("Chinese", "ruled out", None)} <= found
    assert ("Erenhot-Zamyn-Uud railway", "placed", "erenhot-zamyn-uud-railway") in found
    assert {outcome for exact, outcome, _ in found if exact == "Springfield"} == {"ambiguous"}
    assert all(row["reason"] for row in rows(out, "mentions"))
    (erenhot,) = (row for row in rows(out, "places") if row["place"] == "erenhot")
    assert (erenhot["name"], erenhot["country"], erenhot["mentions"], erenhot["documents"]) == ("Erenhot", "CN", 1, 1)


def test_the_numbers_add_up(read_once: tuple[Path, Path]) -> None:
    """Found are those placed, listed and ruled out, and there is a row for each; a text without any has a row too."""
    _, out = read_once
    documents = rows(out, "documents")
    assert [row["document"] for row in documents] == ["2024/erenhot.txt", "2024/hangi.txt", "mandula.txt", "nothing.md"]
    assert all(row["found"] == row["placed"] + row["listed"] + row["ruled_out"] for row in documents)
    assert sum(row["found"] for row in documents) == len(rows(out, "mentions"))
    assert sum(row["claims"] for row in documents) == len(rows(out, "claims"))
    placed = [row["place"] for row in rows(out, "mentions") if row["place"]]
    assert {row["place"]: row["mentions"] for row in rows(out, "places")} == {p: placed.count(p) for p in placed}


@pytest.mark.parametrize("table", [*GEOGRAPHIC, *PLAIN])
def test_every_part_has_the_same_columns(table: str, read_once: tuple[Path, Path]) -> None:
    """A part without rows has the same types and the same word on geometry as one with many."""
    _, out = read_once
    schemas = [pq.read_schema(path) for path in sorted((out / table).iterdir())]
    assert schemas
    assert all(schema.equals(tables.schema(table)) for schema in schemas)
    assert {(schema.metadata or {}).get(b"geo") for schema in schemas} == {tables.schema(table).metadata.get(b"geo")}
    if table in tables.PER_BATCH:
        assert len(schemas) == len(TEXTS)


@pytest.mark.parametrize("table", GEOGRAPHIC)
def test_geopandas_opens_a_folder_as_one_table(table: str, read_once: tuple[Path, Path]) -> None:
    """Geometry and coordinate system are known, also where the first part has no row."""
    _, out = read_once
    frame = geopandas.read_parquet(out / table)
    assert len(frame) == len(rows(out, table)) > 0
    assert frame.crs.to_string() == "OGC:CRS84"
    if table == "places":
        place = frame.set_index("place").loc["erenhot"]
        assert (round(place.geometry.x, 3), round(place.geometry.y, 3)) == (111.977, 43.648)


def test_duckdb_opens_the_folders_and_joins_them(read_once: tuple[Path, Path]) -> None:
    """A researcher asks for the sentences that name a place, and gets them with a geometry that is one."""
    _, out = read_once
    opened = {table: duckdb.read_parquet(f"{out}/{table}/*.parquet") for table in (*GEOGRAPHIC, *PLAIN)}
    for table, relation in opened.items():
        assert len(relation.fetchall()) == len(rows(out, table))
    asked = opened["places"].filter("name = 'Zamyn-Uud'").project("place, st_astext(geometry) as point")
    found = opened["mentions"].join(asked, "place").project("sentence, point, st_astext(geometry)")
    point = "POINT (111.90777 43.7193)"
    assert found.fetchall() == [("The Erenhot-Zamyn-Uud railway is open.", point, point)]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", "", "empty.txt:1: the text is empty."),
        ("blank.md", " \n\t\n", "blank.md:1: the text is empty."),
        ("old.txt", "one\nПорт Эрлян".encode("cp1251"), "old.txt:2: byte 4 is not UTF-8; it looks like"),
        ("nul.txt", "Erenhot\n\0Hangi", "nul.txt:2: a NUL character stands in it; this is no text."),
        ("broken.pdf", b"%PDF-1.7\nbroken", "broken.pdf:1: this is no PDF that can be read"),
        ("broken.docx", b"PK\x03\x04", "broken.docx:1: this is no Word document (.docx) that can be read ("),
        ("no.html", "<html></html>", "no.html:1: there is no article in this page."),
        ("long.txt", "x" * 60, "long.txt: the text has 60 characters, 50 are the most."),
        ("large.txt", "x" * 101, "large.txt: the file has 101 bytes, 100 are the most."),
        ("raises.txt", "RAISE", "raises.txt: reading it failed (RecursionError: too deep)."),
    ],
)
def test_a_bad_text_is_listed_and_stops_nothing(
    name: str,
    content: str | bytes,
    reason: str,
    archive: Archive,
    read: Read,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It has a row with its reason; the texts before and behind it are read."""
    monkeypatch.setattr(texts, "LONGEST", 50)
    monkeypatch.setattr(texts, "LARGEST", 100)
    whole = Reader.read

    def failing(reader: Reader, text: Any) -> Any:  # noqa: ANN401  # as it is
        if text.text == "RAISE":
            raise RecursionError("too deep")
        return whole(reader, text)

    monkeypatch.setattr(Reader, "read", failing)
    read(str(archive({"a.txt": "Erenhot.", name: content, "z.txt": "Hangi."})), tmp_path / "out")
    (bad,) = rows(tmp_path / "out", "bad")
    assert bad["reason"].startswith(reason)
    assert (bad["document"], bad["source"]) == (name, name)
    assert [row["document"] for row in rows(tmp_path / "out", "documents")] == ["a.txt", "z.txt"]


def test_a_file_that_is_gone_when_its_turn_comes_is_listed(archive: Archive, tmp_path: Path) -> None:
    """Between the plan and the reading, files may go."""
    folder = archive({"a.txt": "Erenhot.", "b.txt": "Hangi."})
    (batch,) = inputs.Corpus(str(folder)).batches()
    (folder / "a.txt").unlink()
    assert reading.read_batch(batch, str(tmp_path / "out")) == reading.Tally(1, 1)
    assert [row["reason"] for row in rows(tmp_path / "out", "bad")] == ["a.txt: No such file or directory."]


def test_a_text_that_kills_is_listed_unread(archive: Archive, tmp_path: Path) -> None:
    """What was found to be deadly is not read again."""
    (batch,) = inputs.Corpus(str(archive({"a.txt": "Erenhot.", "b.txt": "Hangi."}))).batches()
    assert reading.read_batch(batch, str(tmp_path / "out"), frozenset({1})) == reading.Tally(1, 1)
    assert rows(tmp_path / "out", "bad")[0]["reason"] == f"b.txt: {reading.DEADLY}"


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2024-05-01", "2024-05"),
        ("2024-05", "2024-05"),
        ("2024-05-01T10:00:00Z", "2024-05"),
        ("2024", None),
        ("2024-13-01", None),
        ("2024-051", None),
        ("1 May 2024", None),
        ("", None),
    ],
)
def test_a_month_is_taken_from_a_date_that_says_one(published: str, expected: str | None) -> None:
    """Only ISO 8601 dates do; a year has no month, and no month is made up."""
    assert month(published) == expected


def test_months_and_totals_are_counted_over_all_parts(
    tmp_path: Path, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place's mentions and texts are summed over parts and months; texts without a date count, without a month."""
    monkeypatch.setattr(inputs, "TEXTS", 1)
    given = {
        "text": ["Erenhot. Erenhot.", "Erenhot is far.", "Erenhot and Ulaanbaatar.", "Erenhot again."],
        "published": ["2024-05-02", "2024-05-30", None, "2023-01-01"],
    }
    pq.write_table(pa.table(given), tmp_path / "a.parquet")
    read(str(tmp_path / "a.parquet"), tmp_path / "out")
    erenhot = [row for row in rows(tmp_path / "out", "months") if row["place"] == "erenhot"]
    counts = [(row["month"], row["mentions"], row["documents"]) for row in erenhot]
    assert counts == [("2023-01", 1, 1), ("2024-05", 3, 2), (None, 1, 1)]
    first, second = rows(tmp_path / "out", "places")
    assert (first["place"], first["mentions"], first["documents"]) == ("erenhot", 5, 4)
    assert (first["first_month"], first["last_month"]) == ("2023-01", "2024-05")
    assert [quote["exact"] for quote in first["quotes"]] == ["Erenhot.", "Erenhot.", "Erenhot is far."]
    assert (second["place"], second["first_month"], second["last_month"]) == ("ulaanbaatar", None, None)


def test_a_link_is_brought_together_over_texts(tmp_path: Path, read: Read) -> None:
    """Each sentence is a claim with what it says; the link has them counted, and what the texts say of its state."""
    given = {
        "text": [
            "The Erenhot-Zamyn-Uud railway is under construction.",
            "The Erenhot-Zamyn-Uud railway closed in 2020.",
        ]
    }
    pq.write_table(pa.table(given), tmp_path / "a.parquet")
    read(str(tmp_path / "a.parquet"), tmp_path / "out")
    claims = rows(tmp_path / "out", "claims")
    (link,) = rows(tmp_path / "out", "links")
    assert (link["link"], link["claims"], link["documents"]) == ("erenhot-zamyn-uud-railway", 2, 2)
    assert link["statuses"] == [claim["status"] for claim in claims] == ["under construction", "closed"]
    assert {claim["record_status"] for claim in claims} == {link["record_status"]} == {"operating"}
    assert link["ends"] == ["erenhot", "zamyn-uud"]
