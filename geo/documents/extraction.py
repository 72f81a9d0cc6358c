"""Turns the bytes of a file into its text and what the file says of itself. It does not know what a place is.

Plain text and Markdown are taken character for character. Of a web page, a PDF or a Word document the running text is
taken; that text, not the file, is what quotes are counted in, so it is written beside the results.
"""

import io
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from geo.documents.dates import published
from geo.documents.word import written
from geo.model import InputError

MOST = 50_000_000
"""Characters read as one text, which takes a quarter of an hour; an encyclopedia has as many."""
_HEADING = re.compile(r"\ufeff?\s*(?:#{1,2}[ \t]+)?(?P<words>\S[^\r\n]{0,150}?)[ \t#]*(?:\r?\n[ \t]*){2,}(?=\S)")
_ENDS_SENTENCE = tuple(".,;:!…。，；：！")
PLAIN = frozenset({".txt", ".md"})
"""Endings of files whose text is the file itself."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a file, and what the file says of itself; empty where it says nothing."""

    text: str
    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    language: str = ""


def extract(label: str, suffix: str, content: bytes, encoding: str | None = "") -> Extract:
    """Take the text out of a file.

    Args:
        label: The file's name, for messages.
        suffix: Its ending, in small letters, with the dot.
        content: Its bytes.
        encoding: How a plain text is encoded, where a person said so; None where there is nowhere to say it.

    Raises:
        InputError: The file cannot be read as what its name says, or there is no text in it.
    """
    if suffix in PLAIN and len(content) > MOST * 4:  # bytes: so many characters whatever they are
        raise InputError([_too_long(label, len(content) // 4)])
    found = _READERS[suffix](label, content, encoding)
    if len(found.text) > MOST:
        raise InputError([_too_long(label, len(found.text))])
    if not found.text.strip("\ufeff \t\r\n\f"):
        raise InputError([f"{label}:1: the text is empty."])
    return found


def _too_long(label: str, characters: int) -> str:
    """Say that nobody wrote this as one text."""
    return (
        f"{label}:1: the text has at least {characters:,} characters, and {MOST:,} are the most that are read as one;"
        " put what are several texts into several files."
    )


def _plain(label: str, content: bytes, encoding: str | None) -> Extract:
    """Take a plain text character for character."""
    try:
        text = content.decode(encoding or "utf-8")
        return Extract(text, heading_of(text))
    except LookupError as error:
        raise InputError([f"seeds/sources.toml:1: {encoding!r}, given for {label}, is no encoding."]) from error
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        name = encoding or "UTF-8"
        raise InputError(
            [f"{label}:{line}: byte {error.start} is not {name}; {_advice(content, sayable=encoding is not None)}."]
        ) from error


def heading_of(text: str) -> str:
    """Give the heading a text begins with: a line of its own that is no sentence, with more text behind it."""
    found = _HEADING.match(text)
    words = found["words"].strip() if found else ""
    return "" if words.endswith(_ENDS_SENTENCE) else words


def _advice(content: bytes, *, sayable: bool) -> str:
    """Say how a text that is not UTF-8 seems to be encoded, and what to do."""
    from charset_normalizer import from_bytes

    best = from_bytes(content).best()
    if best is None:
        return "save the text as UTF-8"
    otherwise = f', or write encoding = "{best.encoding}" in sources.toml' if sayable else ""
    return f"it looks like {best.encoding}: save it as UTF-8{otherwise}"


def _page(label: str, content: bytes, encoding: str | None) -> Extract:
    """Take the article out of a web page, with what the page says of itself."""
    import trafilatura

    with _reading(label, "page", "trafilatura", "htmldate"):
        page = trafilatura.load_html(content.decode(encoding, errors="replace") if encoding else content)
        day = "" if page is None else published(page)
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False, favor_recall=True)
    if found is None or isinstance(found, dict):  # a dictionary only if asked for one
        raise InputError([f"{label}:1: there is no article in this page."])
    url = found.url or ""
    return Extract(
        text=found.text or "",
        title=found.title or "",
        publisher=found.sitename or "",
        author=found.author or "",
        published=day,
        url=url if url.startswith(("http://", "https://")) else "",
        language=found.language or "",
    )


def _pdf(label: str, content: bytes, encoding: str | None) -> Extract:
    """Take the text of a PDF, page by page."""
    import pypdf

    del encoding  # a PDF says itself how its text is encoded
    with _reading(label, "PDF", "pypdf"):
        reader = pypdf.PdfReader(io.BytesIO(content))
        text = "\n\n".join(page.extract_text() for page in reader.pages)
        about = reader.metadata or pypdf.DocumentInformation()
        title, author = str(about.title or ""), str(about.author or "")
    if not text.strip():
        raise InputError([f"{label}:1: there is no text in this PDF; its pages may be pictures."])
    return Extract(text, title, author=author)


def _word(label: str, content: bytes, encoding: str | None) -> Extract:
    """Take the paragraphs and tables of a Word document."""
    import docx

    del encoding  # a Word document is UTF-8 inside
    with _reading(label, "Word document (.docx)"):
        document = docx.Document(io.BytesIO(content))
        about = document.core_properties
        return Extract(
            text=written(document),
            title=about.title or "",
            author=about.author or "",
            language=about.language or "",
        )


@contextmanager
def _reading(label: str, kind: str, *loggers: str) -> Iterator[None]:
    """Say in one sentence that a file cannot be read, whatever its reader says or raises at what is damaged in it.

    Raises:
        InputError: The reader gave up.
    """
    for name in loggers:
        _silence(logging.getLogger(name))
    try:
        yield
    except Exception as error:  # in a damaged file a reader comes upon anything, and may raise anything
        why = " ".join(re.sub(r"[^ -~]", " ", str(error)).split())[:100] or type(error).__name__
        raise InputError([f"{label}:1: this is no {kind} that can be read ({why.rstrip('.')})."]) from error


def _silence(logger: logging.Logger) -> None:
    """Keep what a library says while it reads out of the terminal, unless somebody listens."""
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


_READERS: Mapping[str, Callable[[str, bytes, str | None], Extract]] = {
    ".txt": _plain,
    ".md": _plain,
    ".html": _page,
    ".htm": _page,
    ".pdf": _pdf,
    ".docx": _word,
}
SUFFIXES = frozenset(_READERS)
"""Endings of files that are read as texts."""
