"""Extraction: what of a page, a PDF or a Word document is its text, and what is told of one that is damaged."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml

from geo.documents import extract
from geo.model import InputError

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(words: str = "Erenhot faces Zamyn-Uud.", *, about: str = "", more: str = "") -> bytes:
    """Write a PDF of one page, whose table of objects is not where it says, which a reader then makes for itself."""
    content = f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET"
    return (
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n"
        f"4 0 obj\n<</Length {len(content)}{more}>>\nstream\n{content}\nendstream\nendobj\n"
        f"5 0 obj\n<<{about}>>\nendobj\n"
        "trailer\n<</Size 6/Root 1 0 R/Info 5 0 R>>\nstartxref\n0\n%%EOF\n"
    ).encode("latin-1")


def saved(document: "docx.document.Document") -> bytes:
    """Give the bytes of a Word document."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word(*tables: Sequence[Sequence[str]]) -> "docx.document.Document":
    """Write a Word document of some tables, each behind a paragraph with its number."""
    document = docx.Document()
    for number, rows in enumerate(tables, 1):
        document.add_paragraph(f"Table {number}.")
        table = document.add_table(len(rows), len(rows[0]))
        for cells, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, texts, strict=True):
                cell.text = text
    document.add_paragraph("The end.")
    return document


def damaged(content: bytes, name: str, wrong: bytes) -> bytes:
    """Put other bytes into one part of a Word document."""
    old, file = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(file, "w") as new:
        for part in old.namelist():
            new.writestr(part, wrong if part == name else old.read(part))
    return file.getvalue()


def text_of(document: "docx.document.Document") -> str:
    """Give the text of a Word document."""
    return extract("a.docx", ".docx", saved(document)).text


def test_a_table_of_word_is_read_where_it_stands() -> None:
    """A row is a line with its cells side by side; what stands before and behind a table stays there."""
    found = text_of(word([["From", "To"], ["Tbilisi", "Batumi"]], [["Erenhot", ""], ["", ""]]))
    assert found == "Table 1.\n\nFrom\tTo\n\nTbilisi\tBatumi\n\nTable 2.\n\nErenhot\n\nThe end."


def test_a_cell_of_word_that_holds_more_than_a_line_is_read_by_itself() -> None:
    """A page laid out with a table has its paragraphs in cells, and a table may stand in one."""
    document = word([["One.", "Three."], ["", "Last."]])
    cell = document.tables[0].cell(0, 0)
    cell.add_paragraph("Two.")
    inner = document.tables[0].cell(1, 0).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Kars", "Poti"
    assert text_of(document) == "Table 1.\n\nOne.\n\nTwo.\n\nThree.\n\nKars\tPoti\tLast.\n\nThe end."


def test_cells_of_word_that_were_joined_are_read_once() -> None:
    """Across columns and down rows."""
    document = word([["A", "B", "C"], ["D", "E", "F"]])
    table = document.tables[0]
    wide, high = table.cell(0, 0).merge(table.cell(0, 1)), table.cell(0, 2).merge(table.cell(1, 2))
    wide.text, high.text = "wide", "high"
    assert text_of(document) == "Table 1.\n\nwide\thigh\n\nD\tE\n\nThe end."


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:ins><w:r><w:t>put in</w:t></w:r></w:ins>", "Seen put in."),
        ("<w:del><w:r><w:delText>struck out</w:delText></w:r></w:del>", "Seen ."),
        ("<w:sdt><w:sdtContent><w:r><w:t>a field</w:t></w:r></w:sdtContent></w:sdt>", "Seen a field."),
        ("<w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink>", "Seen a link."),
    ],
)
def test_what_a_reader_of_word_sees_is_read(inside: str, text: str) -> None:
    """What was put in later, links and fields are; what was struck out is not."""
    document = docx.Document()
    seen, stop = "<w:r><w:t xml:space='preserve'>Seen </w:t></w:r>", "<w:r><w:t>.</w:t></w:r>"
    document.element.body.insert(0, parse_xml(f"<w:p xmlns:w='{WORD}'>{seen}{inside}{stop}</w:p>"))
    assert text_of(document) == text


def test_a_part_of_word_that_holds_paragraphs_is_read() -> None:
    """A frame for contents is no paragraph and no table, and holds both."""
    document = docx.Document()
    held = "<w:p><w:r><w:t>Held.</w:t></w:r></w:p>"
    document.element.body.insert(
        0, parse_xml(f"<w:sdt xmlns:w='{WORD}'><w:sdtContent>{held}{held}</w:sdtContent></w:sdt>")
    )
    assert text_of(document) == "Held.\n\nHeld."


@pytest.mark.parametrize(
    ("suffix", "content", "said"),
    [
        (".docx", b"PK\x03\x04", "this is no Word document (.docx) that can be read (File is not a zip file)."),
        (".docx", saved(word())[:900], "this is no Word document (.docx) that can be read (File is not a zip file)."),
        (
            ".docx",
            damaged(saved(word()), "word/document.xml", b"<w:document"),
            "this is no Word document (.docx) that can be read (",
        ),
        (
            ".docx",
            damaged(saved(word()), "[Content_Types].xml", b"\xff\xfe"),
            "this is no Word document (.docx) that can be read (",
        ),
        (".pdf", b"%PDF-1.7\nbroken", "this is no PDF that can be read ("),
        (".pdf", pdf(more="/Filter/Flut"), "this is no PDF that can be read (Unsupported filter /Flut)."),
        (".pdf", pdf(""), "there is no text in this PDF; its pages may be pictures."),
    ],
    ids=["no zip", "cut", "cut XML", "no XML", "no PDF", "an unknown filter", "no text"],
)
def test_a_damaged_file_is_told_in_one_sentence(suffix: str, content: bytes, said: str) -> None:
    """Whatever its reader comes upon in it."""
    with pytest.raises(InputError) as caught:
        extract("seeds/a", suffix, content)
    (fault,) = caught.value.faults
    assert fault.startswith(f"seeds/a:1: {said}")
    assert fault.endswith(".")
    assert "\n" not in fault


@pytest.mark.parametrize("about", ["", "/CreationDate(D:20259999)", "/CreationDate(soon)/Title(Ferries)"])
def test_a_pdf_is_read_whatever_is_wrong_beside_its_text(about: str) -> None:
    """A table of objects that is not there, and a date that is none, are no reason to refuse it."""
    found = extract("seeds/a.pdf", ".pdf", pdf(about=about))
    assert (found.text, found.title) == ("Erenhot faces Zamyn-Uud.", "Ferries" if "Title" in about else "")


@pytest.mark.slow
def test_what_a_library_says_while_it_reads_stays_out_of_the_terminal(tmp_path: Path) -> None:
    """Where nobody listens to it; the reader says in its own words what matters."""
    (tmp_path / "a.pdf").write_bytes(pdf())
    script = "import sys; from pathlib import Path; from geo.documents import extract;"
    script += "print(extract('a.pdf', '.pdf', Path(sys.argv[1]).read_bytes()).text)"
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "a.pdf")], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("Erenhot faces Zamyn-Uud.\n", "")
