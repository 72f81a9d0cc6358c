"""Turns a Word document into its running text: paragraphs, tables, and what stands in boxes, in their order.

It knows the document's elements, and nothing of what is said in them.
"""

from collections.abc import Iterator
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn

_PARAGRAPH, _ROW, _CELL, _BOX = map(qn, ("w:p", "w:tr", "w:tc", "w:txbxContent"))
_NO_TEXT = frozenset(map(qn, ("w:del", "w:moveFrom", "w:pPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sdtPr", "w:sectPr")))
"""What holds nothing a reader sees: what was struck out, and how the rest looks."""
_AGAIN = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""What says once more, for an older program, what stands beside it."""


def written(document: Document) -> str:
    """Give the text of a document, an empty line between its paragraphs and between the rows of its tables."""
    return "\n\n".join(_blocks(document.element.body))


def _blocks(element: Any) -> Iterator[str]:  # noqa: ANN401  # an element of lxml, which has no types
    """Give the paragraphs and rows below an element that are not empty."""
    for child in element:
        if child.tag == _PARAGRAPH:
            yield from _paragraph(child)
        elif child.tag == _ROW:
            yield from _row(child)
        elif _is_seen(child):
            yield from _blocks(child)


def _paragraph(element: Any) -> Iterator[str]:  # noqa: ANN401
    """Give a paragraph, and behind it what stands in the boxes that hang on it."""
    text = "".join(_runs(element)).strip()
    if text:
        yield text
    for box in element.iter(_BOX):
        if not any(one.tag == _AGAIN for one in box.iterancestors()):
            yield from _blocks(box)


def _runs(element: Any) -> Iterator[str]:  # noqa: ANN401
    """Give the words of a paragraph, also those of links, of fields and of what was put in later."""
    for child in element:
        if child.tag == qn("w:r"):
            yield child.text
        elif child.tag != _BOX and _is_seen(child):
            yield from _runs(child)


def _row(element: Any) -> Iterator[str]:  # noqa: ANN401
    """Give a row of a table as one line, or, where a cell holds more than one, what the cells hold one by one."""
    cells = [list(_blocks(cell)) for cell in element.iter(_CELL) if _is_of(cell, element)]
    held = [block for cell in cells for block in cell]
    if any(len(cell) > 1 for cell in cells) or any("\n" in block for block in held):
        yield from held
    elif held:
        yield "\t".join(held)


def _is_of(cell: Any, row: Any) -> bool:  # noqa: ANN401
    """Tell whether a cell is one of a row itself, not of a table within one of its cells."""
    return next(cell.iterancestors(_ROW)) is row


def _is_seen(element: Any) -> bool:  # noqa: ANN401
    """Tell whether a reader sees what an element holds."""
    return isinstance(element.tag, str) and element.tag not in _NO_TEXT and element.tag != _AGAIN
