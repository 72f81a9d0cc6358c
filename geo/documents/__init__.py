"""Turns the files in ``seeds/`` into documents. It does not know what a place is.

``seeds/sources.toml`` says of each text who published it and when. A text without an entry is read all the same,
under what the file says of itself, or its name.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from unicodedata import normalize

from slugify import slugify

from geo.documents import sources
from geo.documents.extraction import PLAIN, SUFFIXES, Extract, extract
from geo.documents.sources import Entry
from geo.model import Document, Heading, InputError

__all__ = [
    "PLAIN",
    "SUFFIXES",
    "Extract",
    "Extractor",
    "document",
    "extract",
    "files",
    "finder",
    "guess_language",
    "heading",
    "is_plain",
    "read",
    "unread",
]

Extractor = Callable[[str, str, bytes, str], Extract]
"""Takes the text out of a file: its label, ending, content, and the encoding a person says it has."""

TABLES = ("decisions.csv", "names.csv", "not-places.csv", "places.csv", sources.FILE)
"""What else is read in ``seeds/``."""
_MONGOLIAN = re.compile(
    r"\b(?:\w{2,}(?:ийн|ын|ийг|ыг|аас|ээс|оос|аар|ээр|оор|тэй|д[аэо]г|с[аэо]н|[жч]ээ|лаа|лээ)|нь|руу|юм|бий|байна|гэж)\b"
)
_RUSSIAN = re.compile(r"\b(?:в|и|на|с|со|к|о|об|у|а|по|из|от|до|для|что|не|за|как|это|или|но|его|их|был[аои]?)\b")
_ONE_IN = 10
"""Of how many words one, at least, has an ending of Mongolian in a text that is."""
RESERVED = "index"
"""The id no text may have: the map of all texts has it."""


def read(workspace: Path, *, full_text: bool = False, extract: Extractor = extract) -> tuple[Document, ...]:
    """Read every text of a workspace, in the order of their file names.

    Args:
        workspace: The folder.
        full_text: Whether the page may show a text whole of which ``sources.toml`` says nothing else.
        extract: Takes the text out of a file.

    Raises:
        InputError: There is no ``seeds/`` or no text in it, a text is empty or cannot be read, two texts
            would have the same id, or ``sources.toml`` is at fault.
    """
    seeds = _seeds(workspace)
    texts = _texts(seeds)
    entries, named = sources.read(seeds, {file.name for file in texts})
    faults: list[str] = []
    documents: dict[str, Document] = {}
    for file in texts:
        try:
            entry = entries.get(file.name, Entry())
            document = _document(file, entry, extract, whole=full_text or named.full_text)
        except InputError as error:
            faults.extend(error.faults)
            continue
        if document.id == RESERVED:
            faults.append(f"{document.file}:1: {RESERVED} is the map of all texts; rename this one.")
        first = documents.setdefault(document.id, document)
        if first is not document:
            faults.append(f"{document.file}:1: its id {document.id!r} is that of {first.file} already; rename one.")
    if faults:
        raise InputError(faults)
    return tuple(documents.values())


def document(identity: str, file: str, content: bytes, suffix: str, about: Mapping[str, str]) -> Document:
    """Make a document of bytes that lie in no workspace.

    Args:
        identity: Its id.
        file: What to call it in messages.
        content: Its bytes.
        suffix: The ending, in small letters and with the dot, of files of its kind.
        about: What a person says of it, under the names ``sources.toml`` has for that.

    Raises:
        InputError: The bytes cannot be read as what the ending says, or there is no text in them.
    """
    found = extract(file, suffix, content, None)
    digest = hashlib.sha256(content).hexdigest()
    known = _about(Path(file).stem, Entry(0, about), found)
    return Document(id=identity, file=file, text=found.text, sha256=digest, full_text=False, **known)


def finder(texts: Sequence[Document]) -> Callable[[str], Document | None]:
    """Give a way to find a text by what a person calls it: its id, or its file's name, with or without the ending."""
    named = {normalize("NFC", Path(text.file).stem): text for text in texts}
    named |= {normalize("NFC", Path(text.file).name): text for text in texts} | {text.id: text for text in texts}
    return lambda name: named.get(normalize("NFC", name))


def heading(workspace: Path) -> Heading:
    """Read what the map of all texts is called.

    Raises:
        InputError: ``sources.toml`` is at fault.
    """
    seeds = _seeds(workspace)
    return sources.read(seeds, {file.name for file in _texts(seeds)})[1]


def files(workspace: Path) -> tuple[Path, ...]:
    """Give every file a build of a workspace may read: all that lie in ``seeds/``.

    Raises:
        InputError: There is no ``seeds/``.
    """
    return tuple(sorted(file for file in _seeds(workspace).iterdir() if file.is_file()))


def unread(workspace: Path) -> tuple[str, ...]:
    """Say what lies in ``seeds/`` and is no text, table or hidden file: other formats, folders, slips in a name.

    Raises:
        InputError: There is no ``seeds/``.
    """
    others = (file for file in sorted(_seeds(workspace).iterdir()) if not (_is_text(file) or file.name in TABLES))
    return tuple(_called(file) for file in others if not file.name.startswith("."))


def _called(file: Path) -> str:
    """Name something that is not read; a table that is all but called as one that is, with that name."""
    near = get_close_matches(file.name, TABLES, n=1, cutoff=0.8)
    if file.is_dir():
        return f"{file.name}/"
    return f"{file.name} (did you mean {near[0]}?)" if near else file.name


def is_plain(document: Document) -> bool:
    """Tell whether a document's text is its file, character for character."""
    return Path(document.file).suffix.lower() in PLAIN


def _seeds(workspace: Path) -> Path:
    """Give the folder of texts of a workspace."""
    if workspace.is_file():
        raise InputError([f"{workspace}: this is a file; name the folder in which it lies in a folder named seeds."])
    if not workspace.is_dir():
        raise InputError([f"{workspace}: there is no such folder."])
    seeds = workspace / "seeds"
    if not seeds.is_dir():
        raise InputError([f"{seeds}: there is no such folder; put your texts into a folder named seeds."])
    return seeds


def _texts(seeds: Path) -> list[Path]:
    """Give the text files of a folder, sorted by name."""
    found = sorted(filter(_is_text, seeds.iterdir()))
    if not found:
        endings = ", ".join(sorted(SUFFIXES))
        raise InputError([f"{seeds}: there is no text in it; put a file there that ends in one of {endings}."])
    return found


def _is_text(file: Path) -> bool:
    """Tell whether something in ``seeds/`` is read as a text."""
    return file.suffix.lower() in SUFFIXES and not file.name.startswith(".") and file.is_file()


def _document(file: Path, entry: Entry, extract: Extractor, *, whole: bool) -> Document:
    """Read one text; what a person wrote of it counts before what the file says of itself."""
    label = f"seeds/{file.name}"
    content = file.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    if (entry["sha256"] or digest) != digest:
        raise InputError([f"{sources.LABEL}:{entry.line}: the sha256 given for {file.name} is not that of the file."])
    found = extract(label, file.suffix.lower(), content, entry["encoding"])
    return Document(
        id=slugify(file.stem) or f"text-{digest[:8]}",
        file=label,
        text=found.text,
        sha256=digest,
        full_text=entry.shown_whole(whole),
        **_about(file.stem, entry, found),
    )


def _about(name: str, entry: Entry, found: Extract) -> dict[str, str]:
    """Gather what is known of a text; one that has no title is called by its name."""
    return {
        "title": entry["title"] or found.title or name,
        "publisher": entry["publisher"] or found.publisher,
        "author": entry["author"] or found.author,
        "published": entry["published"] or found.published,
        "url": entry["url"] or found.url,
        "language": entry["language"] or found.language or guess_language(found.text),
    }


def guess_language(text: str) -> str:
    """Tell the language of a text by its letters: "zh", "mn", "ru" or "en".

    Only these four can be told apart so; Mongolian is Cyrillic with the letters ө and ү, which Russian lacks, or at
    least with its endings, where a short text happens to have no such letter.
    """
    counts = Counter(_script(character) for character in text)
    if counts["han"] * 3 > counts["latin"] + counts["cyrillic"]:
        return "zh"
    if counts["cyrillic"] + counts["mongolian"] > counts["latin"]:
        return "mn" if counts["mongolian"] * 100 > counts["cyrillic"] or _sounds_mongolian(text) else "ru"
    return "en"


def _sounds_mongolian(text: str) -> bool:
    """Tell whether more words of a text have an ending of Mongolian than are small words of Russian."""
    mongolian, russian = (sum(1 for _ in words.finditer(text)) for words in (_MONGOLIAN, _RUSSIAN))
    return mongolian > russian and mongolian * _ONE_IN >= text.count(" ") + 1


def _script(character: str) -> str:
    if "\u4e00" <= character <= "\u9fff":
        return "han"
    if character in "өүӨҮ":
        return "mongolian"
    if "\u0400" <= character <= "\u04ff":
        return "cyrillic"
    return "latin" if character.isalpha() else ""
