"""Write the texts whose authors let them be read whole, with their mentions marked."""

from geo.model import Document
from geo.webmap.edition import Edition, Row
from geo.webmap.listing import credit_line, marked, plain, said
from geo.webmap.words import Words


def whole_texts(edition: Edition, words: Words) -> str:
    """Write the texts that may be read whole, with their mentions marked; nothing where there are none."""
    texts = "".join(_text(document, edition, words) for document in edition.documents if document.full_text)
    return f"{said(words, 'whole-texts', 'h2')}{texts}" if texts else ""


def _text(document: Document, edition: Edition, words: Words) -> str:
    """Write one text whole. HTML cannot hold NUL: where one stood is said beside the text."""
    about = {"title": document.title or document.file, "publisher": document.publisher}
    heading = credit_line(about | {"published": document.published, "document": document.id}, words)
    holes = " ".join(str(at) for at, character in enumerate(document.text) if character == "\0")
    nul = f' data-nul="{holes}"' if holes else ""
    text = marked({"exact": document.text, "start": 0, "mentions": _mentions(edition, document.id)})
    return (
        f'<article class="cb-reading" data-d="{plain(document.id)}"><h3 class="cb-reading-title">{heading}</h3>'
        f'<p class="cb-words cb-flow" dir="auto" lang="{plain(document.language)}"{nul}>{text}</p></article>'
    )


def _mentions(edition: Edition, identity: str) -> list[Row]:
    """Give the words of a text that stand for something on the map, the longest of those that begin alike first."""
    quotes = (quote for feature in edition.features for quote in feature.quotes if quote["document"] == identity)
    found = {(int(m["start"]), int(m["end"])) for quote in quotes for m in quote.get("mentions") or ()}
    return [{"start": start, "end": end} for start, end in sorted(found, key=lambda span: (span[0], -span[1]))]
