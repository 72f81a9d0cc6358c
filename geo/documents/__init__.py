"""Turns the files in ``seeds/`` into documents. It does not know what a place is.

``seeds/sources.toml`` says of each text who published it and when: one ``[[text]]`` table a file, of which
only ``file`` is required. A text without an entry is read all the same, under its file name.
"""

import datetime
import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from slugify import slugify

from geo.model import Document, InputError

SUFFIXES = frozenset({".txt", ".md"})
"""File name endings that are read as texts."""

SOURCES = "sources.toml"
KEYS = frozenset(
    {"file", "title", "publisher", "author", "published", "url", "language", "original_name", "sha256", "retrieved"}
)


def read(workspace: Path) -> tuple[Document, ...]:
    """Read every text of a workspace, in the order of their file names.

    Raises:
        InputError: There is no ``seeds/`` or no text in it, a text is empty or not UTF-8, two texts
            would have the same id, or ``sources.toml`` is at fault.
    """
    seeds = _seeds(workspace)
    texts = _texts(seeds)
    entries = _entries(seeds / SOURCES, {file.name for file in texts})
    faults: list[str] = []
    documents: dict[str, Document] = {}
    for file in texts:
        try:
            document = _document(file, entries.get(file.name, {}))
        except InputError as error:
            faults.extend(error.faults)
            continue
        if document.id in documents:
            faults.append(
                f"seeds/{file.name}:1: its id {document.id!r} is that of {documents[document.id].file} already; rename one."
            )
        documents[document.id] = document
    if faults:
        raise InputError(faults)
    return tuple(documents.values())


def files(workspace: Path) -> tuple[Path, ...]:
    """Give every file a build of a workspace may read: all that lie in ``seeds/``.

    Raises:
        InputError: There is no ``seeds/``.
    """
    seeds = _seeds(workspace)
    return tuple(sorted(file for file in seeds.iterdir() if file.is_file()))


def _seeds(workspace: Path) -> Path:
    """Give the folder of texts of a workspace."""
    if not workspace.is_dir():
        raise InputError([f"{workspace}: there is no such folder."])
    seeds = workspace / "seeds"
    if not seeds.is_dir():
        raise InputError([f"{seeds}: there is no such folder; put your texts into a folder named seeds."])
    return seeds


def _texts(seeds: Path) -> list[Path]:
    """Give the text files of a folder, sorted by name."""
    files = sorted(
        file for file in seeds.iterdir() if file.suffix.lower() in SUFFIXES and not file.name.startswith(".")
    )
    if not files:
        raise InputError([f"{seeds}: there is no text in it; put a .txt or .md file there."])
    return files


def _document(file: Path, entry: Mapping[str, object]) -> Document:
    """Read one text."""
    label = f"seeds/{file.name}"
    content = file.read_bytes()
    text = _decode(label, content)
    digest = hashlib.sha256(content).hexdigest()
    if entry.get("sha256", digest) != digest:
        raise InputError(
            [f"seeds/{SOURCES}:{entry['_line']}: the sha256 given for {file.name} is not that of the file."]
        )
    given = {key: str(entry.get(key, "")) for key in ("publisher", "author", "published", "url")}
    return Document(
        id=slugify(file.stem) or f"text-{digest[:8]}",
        file=label,
        text=text,
        sha256=digest,
        title=str(entry.get("title", "")) or file.stem,
        language=str(entry.get("language", "")) or guess_language(text),
        **given,
    )


def _decode(label: str, content: bytes) -> str:
    """Give the text of a file, character for character."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError([f"{label}:{line}: byte {error.start} is not UTF-8; save the text as UTF-8."]) from error
    if not text.strip("\ufeff \t\r\n"):
        raise InputError([f"{label}:1: the text is empty."])
    return text


def guess_language(text: str) -> str:
    """Tell the language of a text by its letters: "zh", "mn", "ru" or "en".

    Only these four can be told apart so; Mongolian is Cyrillic with the letters ө and ү, which Russian lacks.
    """
    counts = Counter(_script(character) for character in text)
    if counts["han"] * 3 > counts["latin"] + counts["cyrillic"]:
        return "zh"
    if counts["cyrillic"] + counts["mongolian"] > counts["latin"]:
        return "mn" if counts["mongolian"] * 100 > counts["cyrillic"] else "ru"
    return "en"


def _script(character: str) -> str:
    if "\u4e00" <= character <= "\u9fff":
        return "han"
    if character in "өүӨҮ":
        return "mongolian"
    if "\u0400" <= character <= "\u04ff":
        return "cyrillic"
    return "latin" if character.isalpha() else ""


def _entries(path: Path, names: set[str]) -> dict[str, dict[str, object]]:
    """Give the tables of ``sources.toml`` by file name, each with the line it begins on."""
    if not path.exists():
        return {}
    label = f"seeds/{path.name}"
    raw = _decode(label, path.read_bytes())
    try:
        tables = tomllib.loads(raw).get("text", [])
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = at[1] if at else str(raw.count("\n") + 1)
        raise InputError([f"{label}:{line}: {str(error).split(' (at')[0]}."]) from error
    lines = [number for number, line in enumerate(raw.splitlines(), 1) if re.match(r"\s*\[\[\s*text\s*\]\]", line)]
    entries: dict[str, dict[str, object]] = {}
    faults: list[str] = []
    for line, table in zip(lines, tables, strict=True):
        faults.extend(f"{label}:{line}: {fault}" for fault in _faults(table, entries, names))
        entries[str(table.get("file"))] = {**table, "_line": line}
    if faults:
        raise InputError(faults)
    return entries


def _faults(table: Mapping[str, object], entries: Mapping[str, object], names: set[str]) -> Iterator[str]:
    """Say what is wrong with one table of ``sources.toml``."""
    file = table.get("file")
    if not isinstance(file, str):
        yield 'this text has no file = "...".'
        return
    if file in entries:
        yield f"{file} has an entry already."
    if file not in names:
        yield f"there is no text {file} in seeds."
    for key in sorted(set(table) - KEYS):
        yield f"{key!r} is not known; known are {', '.join(sorted(KEYS))}."
    published = table.get("published", "")
    if not isinstance(published, datetime.date) and not re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", str(published)):
        yield f"published {published!r} is not a date like 2025-08-29."
    url = str(table.get("url", ""))
    if url and not re.match(r"https?://", url):
        yield f"url {url!r} does not begin with http:// or https://."
