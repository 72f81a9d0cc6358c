"""Documents: what is read character for character, and each fault with file and line."""

import hashlib

import pytest

from geo import documents
from geo.documents import extraction
from geo.model import InputError
from tests.conftest import WorkspaceMaker

TEXT = "Erenhot faces Zamyn-Uud."


def entry(**values: str) -> str:
    """Write the table of one text, values as they stand in TOML."""
    return "[[text]]\n" + "".join(f"{key} = {value}\n" for key, value in values.items())


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"Erenhot", "Erenhot"),
        ("二连浩特 — Замын-Үүд".encode(), "二连浩特 — Замын-Үүд"),
        (b"\xef\xbb\xbfErenhot", "\ufeffErenhot"),
        (b"Erenhot\r\nZamyn-Uud\r\n", "Erenhot\r\nZamyn-Uud\r\n"),
        (b"Erenhot\rZamyn-Uud", "Erenhot\rZamyn-Uud"),
        (b"  Erenhot \t\n\n", "  Erenhot \t\n\n"),
        ("e\u0301\u00e9 \U0001f682 \x00 \u202e".encode(), "e\u0301\u00e9 \U0001f682 \x00 \u202e"),
    ],
    ids=["letters", "scripts", "byte order mark", "CRLF", "CR", "white space", "marks, emoji, NUL, right to left"],
)
def test_a_text_is_its_file_character_for_character(workspace: WorkspaceMaker, content: bytes, text: str) -> None:
    """Nothing is stripped, joined or evened out, and the hash is that of the bytes."""
    (document,) = documents.read(workspace({"seeds/a.txt": content}))
    assert document.text == text
    assert document.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    ("file", "id"),
    [
        ("erenhot.txt", "erenhot"),
        ("Expo 2025, final (2).txt", "expo-2025-final-2"),
        ("ERENHOT.MD", "erenhot"),
        ("Замын-Үүд.txt", "zamyn-uud"),
        ("二连浩特.txt", "er-lian-hao-te"),
    ],
)
def test_the_id_of_a_text_is_a_readable_slug_of_its_name(workspace: WorkspaceMaker, file: str, id: str) -> None:
    """An id can stand in an address, whatever the file is called."""
    (document,) = documents.read(workspace({f"seeds/{file}": TEXT}))
    assert document.id == id
    assert document.file == f"seeds/{file}"


@pytest.mark.parametrize(
    ("called", "file"),
    [
        ("up", "UP.TXT"),
        ("UP", "UP.TXT"),
        ("UP.TXT", "UP.TXT"),
        ("my story (1)", "my story (1).txt"),
        ("my story (1).txt", "my story (1).txt"),
        ("my-story-1", "my story (1).txt"),
        ("Новость", "Новость.md"),
        ("novost", "Новость.md"),
        ("cafe\u0301", "caf\u00e9.txt"),
        ("caf\u00e9.txt", "caf\u00e9.txt"),
        ("news", "news.txt"),
        ("b.v2", "b.v2.txt"),
        ("new", ""),
        ("news.md", ""),
        ("", ""),
    ],
)
def test_a_text_is_found_by_the_name_of_its_file_or_its_id(workspace: WorkspaceMaker, called: str, file: str) -> None:
    """With the ending or without it, however its accents are stored."""
    names = ("UP.TXT", "my story (1).txt", "Новость.md", "caf\u00e9.txt", "news.txt", "b.v2.txt")
    found = documents.finder(documents.read(workspace({f"seeds/{name}": TEXT for name in names})))(called)
    assert (found.file if found else "") == (file and f"seeds/{file}")


def test_a_name_without_letters_still_has_an_id(workspace: WorkspaceMaker) -> None:
    """A text called by signs alone is known by its hash."""
    (document,) = documents.read(workspace({"seeds/!!!.txt": TEXT}))
    assert document.id == f"text-{hashlib.sha256(TEXT.encode()).hexdigest()[:8]}"


def test_a_text_without_an_entry_is_read_under_its_name(workspace: WorkspaceMaker) -> None:
    """Nobody has to write a sources.toml."""
    (document,) = documents.read(workspace({"seeds/Expo.txt": TEXT}))
    given = (document.title, document.publisher, document.author, document.published, document.url, document.language)
    assert given == ("Expo", "", "", "", "", "en")


def test_what_is_known_of_a_text_comes_from_its_entry(workspace: WorkspaceMaker) -> None:
    """Title, publisher, author, date, address and language are those a person wrote."""
    written = entry(
        file='"a.txt"', title='"Expo"', publisher='"Times"', author='"B. Li"', published="2025-08-29",
        url='"https://example.org/a"', language='"mn"', sha256=f'"{hashlib.sha256(TEXT.encode()).hexdigest()}"',
    )  # fmt: skip
    (document,) = documents.read(workspace({"seeds/a.txt": TEXT, "seeds/sources.toml": written}))
    given = (document.title, document.publisher, document.author, document.published, document.url, document.language)
    assert given == ("Expo", "Times", "B. Li", "2025-08-29", "https://example.org/a", "mn")


@pytest.mark.parametrize(
    ("asked", "of_all", "of_this", "shown"),
    [
        (False, "", "", False),
        (True, "", "", True),
        (False, "full_text = true", "", True),
        (True, "full_text = false", "", True),
        (False, "", "full_text = true", True),
        (False, "full_text = true", "full_text = false", False),
        (True, "", "full_text = false", False),
    ],
)
def test_a_text_is_shown_whole_only_where_somebody_says_so(
    workspace: WorkspaceMaker, asked: bool, of_all: str, of_this: str, shown: bool
) -> None:
    """What is said of a text itself beats everything; otherwise it is enough that the command or the map asks."""
    written = f'[map]\n{of_all}\n[[text]]\nfile = "a.txt"\n{of_this}\n'
    (document,) = documents.read(workspace({"seeds/a.txt": TEXT, "seeds/sources.toml": written}), full_text=asked)
    assert document.full_text is shown


def test_texts_come_in_the_order_of_their_names(workspace: WorkspaceMaker) -> None:
    """The order is that of the names; hidden files and what is no text are passed over."""
    folder = workspace(
        {
            "seeds/c.txt": TEXT,
            "seeds/a.md": TEXT,
            "seeds/b.txt": TEXT,
            "seeds/.d.txt": TEXT,
            "seeds/picture.png": b"\x89PNG",
        }
    )
    assert [document.id for document in documents.read(folder)] == ["a", "b", "c"]


@pytest.mark.parametrize("published", ["2025-08-29", '"2025-08-29"', '"2025-08"', '"2025"', '""'])
def test_a_date_may_be_as_precise_as_is_known(workspace: WorkspaceMaker, published: str) -> None:
    """A day, a month, a year or nothing is a date."""
    folder = workspace({"seeds/a.txt": TEXT, "seeds/sources.toml": entry(file='"a.txt"', published=published)})
    assert documents.read(folder)[0].published == published.strip('"')


def faults(workspace: WorkspaceMaker, files: dict[str, str | bytes]) -> tuple[str, ...]:
    """Give the faults of a workspace, which has some."""
    with pytest.raises(InputError) as caught:
        documents.read(workspace(files))
    return caught.value.faults


@pytest.mark.parametrize(
    ("content", "start"),
    [
        (b"", "seeds/a.txt:1: the text is empty."),
        (b" \r\n\t\n", "seeds/a.txt:1: the text is empty."),
        (b"\xef\xbb\xbf", "seeds/a.txt:1: the text is empty."),
        (b"Erenhot\nand Zamyn-Uud\ncaf\xe9\n", "seeds/a.txt:3: byte 25 is not UTF-8;"),
        ("Эрээн".encode("cp1251"), "seeds/a.txt:1: byte 0 is not UTF-8;"),
        ("Erenhot".encode("utf-16"), "seeds/a.txt:1: byte 0 is not UTF-8;"),
    ],
    ids=["no byte", "white space", "byte order mark alone", "Latin-1 in line 3", "Windows-1251", "UTF-16"],
)
def test_a_text_that_cannot_be_read_is_a_fault(workspace: WorkspaceMaker, content: bytes, start: str) -> None:
    """An empty text, and one that is not UTF-8, are told with file and line in one sentence."""
    (fault,) = faults(workspace, {"seeds/a.txt": content})
    assert fault.startswith(start)
    assert fault.endswith(".")
    assert "\n" not in fault


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (entry(title='"Expo"'), ['1: this text has no file = "...".']),
        (entry(file="3"), ['1: this text has no file = "...".']),
        (entry(file='"a.txt"') * 2, ["3: a.txt has an entry already, at line 1."]),
        (entry(file='"b.txt"'), ["1: there is no text b.txt in seeds."]),
        (entry(file='"a.txt"', titel='"Expo"'), ["1: 'titel' is not known; known are author, encoding, file, "]),
        (
            "\n" + entry(file='"a.txt"', published='"29 Aug"'),
            ["2: published '29 Aug' is not a date like 2025-08-29."],
        ),
        (
            entry(file='"a.txt"', url='"example.org"'),
            ["1: url 'example.org' does not begin with http:// or https://."],
        ),
        (
            entry(file='"a.txt"', url='"javascript:alert(1)"'),
            ["1: url 'javascript:alert(1)' does not begin with http:// or https://."],
        ),
        (entry(file='"a.txt"', full_text='"yes"'), ["1: full_text 'yes' is neither true nor false."]),
        ("[map]\nfull_text = 1\n", ["1: [map]: full_text 1 is neither true nor false."]),
        (entry(file='"a.txt"', sha256='"00"'), ["1: the sha256 given for a.txt is not that of the file."]),
        (
            entry(file='"a.txt"') + "title = Expo\n",
            ["3: this is no TOML: Invalid value; words stand in quotation marks."],
        ),
        ("\n\n[[text]\n", ["3: this is no TOML: Expected ']]' at the end of an array declaration."]),
        ('[text]\nfile = "a.txt"\n', ["1: write each text as a table of its own that begins with [[text]]."]),
        (
            entry(file='"b.txt"') + entry(file='"a.txt"', published='"soon"'),
            ["1: there is no text b.txt in seeds.", "3: published 'soon' is not a date like 2025-08-29."],
        ),
    ],
    ids=[
        "no file", "a number", "two entries", "no such text", "unknown key", "no date", "no address", "a script",
        "neither true nor false", "neither for all", "another hash", "no TOML", "no table", "not a list",
        "all faults at once",
    ],
)  # fmt: skip
def test_a_fault_of_sources_toml_is_told_with_its_line(
    workspace: WorkspaceMaker, written: str, expected: list[str]
) -> None:
    """Every fault of the file is told at once, each with the line its table begins on."""
    found = faults(workspace, {"seeds/a.txt": TEXT, "seeds/sources.toml": written})
    assert len(found) == len(expected)
    for fault, start in zip(found, expected, strict=True):
        assert fault.startswith(f"seeds/sources.toml:{start}")
        assert fault.endswith(".")


def test_sources_toml_that_is_not_utf8_is_told_with_its_line(workspace: WorkspaceMaker) -> None:
    """The line is that of the byte that is wrong."""
    (fault,) = faults(workspace, {"seeds/a.txt": TEXT, "seeds/sources.toml": b'[[text]]\nfile = "caf\xe9.txt"\n'})
    assert fault.startswith("seeds/sources.toml:2: byte 20 is not UTF-8")


@pytest.mark.parametrize("name", ["A.txt", "a.md"])
def test_two_texts_with_one_id_are_a_fault(workspace: WorkspaceMaker, name: str) -> None:
    """Two texts that would have one page are told, and one is to be renamed."""
    found = faults(workspace, {"seeds/a.txt": TEXT, f"seeds/{name}": TEXT})
    first, second = sorted((name, "a.txt"))
    assert list(found) == [f"seeds/{second}:1: its id 'a' is that of seeds/{first} already; rename one."]


def test_a_text_may_not_be_called_index(workspace: WorkspaceMaker) -> None:
    """The page of that name is the map of all texts."""
    (fault,) = faults(workspace, {"seeds/Index.txt": TEXT})
    assert fault.startswith("seeds/Index.txt:1: ")


@pytest.mark.parametrize("language", ["en", "zh", "mn", "ru", "zh-Hant", "en-GB", "zh-Hant-TW", "EN", ""])
def test_a_language_that_is_read_may_be_said(workspace: WorkspaceMaker, language: str) -> None:
    """Of a text and of the map, with a script or country."""
    written = f'[map]\nlanguage = "{language}"\n' + entry(file='"a.txt"', language=f'"{language}"')
    folder = workspace({"seeds/a.txt": TEXT, "seeds/sources.toml": written})
    assert (documents.heading(folder).language, documents.read(folder)[0].language) == (language, language or "en")


@pytest.mark.parametrize("language", ["xx", "english", "fr", "en_GB", "en-", "русский", "e"])
def test_a_language_that_is_not_read_is_told(workspace: WorkspaceMaker, language: str) -> None:
    """Of a text and of the map, with the four that are."""
    written = f'[map]\nlanguage = "{language}"\n' + entry(file='"a.txt"', language=f'"{language}"')
    told = f"language {language!r} is none of en, mn, ru, zh, nor one of them with a script or country."
    assert faults(workspace, {"seeds/a.txt": TEXT, "seeds/sources.toml": written}) == (
        f"seeds/sources.toml:3: {told}",
        f"seeds/sources.toml:1: [map]: {told}",
    )


def test_what_is_not_read_is_named(workspace: WorkspaceMaker) -> None:
    """Other formats, folders and slips in the name of a table; what is read, and hidden files, are not."""
    names = ("a.txt", ".hidden", "decisions.csv", "places.csv", "names.csv", "not-places.csv", "sources.toml")
    others = ("notes.rtf", "decision.csv", "Decisions.csv", "source.toml", "data.csv", "more/b.txt", "c.txt/d.txt")
    folder = workspace({f"seeds/{name}": "" if name != "a.txt" else TEXT for name in (*names, *others)})
    assert [text.id for text in documents.read(folder)] == ["a"]
    assert documents.unread(folder) == (
        "Decisions.csv (did you mean decisions.csv?)",
        "c.txt/",
        "data.csv",
        "decision.csv (did you mean decisions.csv?)",
        "more/",
        "notes.rtf",
        "source.toml (did you mean sources.toml?)",
    )


def test_the_faults_of_all_texts_are_told_at_once(workspace: WorkspaceMaker) -> None:
    """Who mends one text learns of the others at the same time."""
    found = faults(workspace, {"seeds/a.txt": b"", "seeds/b.txt": TEXT, "seeds/c.txt": b"\n"})
    assert list(found) == ["seeds/a.txt:1: the text is empty.", "seeds/c.txt:1: the text is empty."]


def test_a_folder_that_is_no_workspace_is_a_fault(workspace: WorkspaceMaker) -> None:
    """No folder, no seeds in it, and no text in them are three different sentences."""
    folder = workspace({})
    told = {
        folder / "nowhere": f"{folder / 'nowhere'}: there is no such folder.",
        folder
        / "seeds": f"{folder / 'seeds' / 'seeds'}: there is no such folder; put your texts into a folder named seeds.",
        folder: f"{folder / 'seeds'}: there is no text in it; put a file there that ends in one of .docx, .htm, .html,"
        " .md, .pdf, .txt.",
    }
    for where, sentence in told.items():
        with pytest.raises(InputError) as caught:
            documents.read(where)
        assert caught.value.faults == (sentence,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The railway from Erenhot", "en"),
        ("", "en"),
        ("123 – 456", "en"),
        ("Железная дорога до Эрляна", "ru"),
        ("Замын-Үүд боомт нээгдэв", "mn"),
        ("Путтгарден хоёрын хооронд далайн ёроолд 18 км хонгил угсарч байна", "mn"),
        ("Станция Даг и разъезд Сан открыты на линии от Баян до Аргаан", "ru"),
        ("二连浩特口岸", "zh"),
        ("二連浩特口岸開放", "zh"),
        ("Erenhot (二连浩特) is a city on the border", "en"),
        ("二连浩特 Erenhot 是中国边境城市", "zh"),
        ("Эрээн (Erenhot) хот өргөжив", "mn"),
        ("Станция Наушки (Naushki) открыта", "ru"),
    ],
)
def test_the_language_of_a_text_is_told_by_its_letters(text: str, language: str) -> None:
    """Han characters, and the letters only Mongolian has, tell the four languages apart where nobody says it."""
    assert documents.guess_language(text) == language


def test_every_file_of_seeds_counts_for_a_build(workspace: WorkspaceMaker) -> None:
    """Texts, rulings and tables are all input, in the order of their names."""
    folder = workspace({"seeds/b.txt": TEXT, "seeds/decisions.csv": "", "seeds/.hidden": "", "other.txt": TEXT})
    assert [file.name for file in documents.files(folder)] == [".hidden", "b.txt", "decisions.csv"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ports reopen\n\nTrucks go.", "Ports reopen"),
        ("\ufeff口岸重开\r\n\r\n卡车通行。", "口岸重开"),
        ("# Порты открыты\n\nГрузовики едут.", "Порты открыты"),
        ("## Will it open? ##\n \nNobody knows.", "Will it open?"),
        ("\n\n  Ports reopen  \n\nTrucks go.", "Ports reopen"),
        ("Ports reopen\nTrucks go.", "a"),
        ("Trucks go.\n\nThey wait.", "a"),
        ("卡车通行。\n\n等待。", "a"),
        ("Ports reopen\n\n", "a"),
        ("Ports reopen", "a"),
        ("x" * 200 + "\n\nTrucks go.", "a"),
    ],
)
def test_a_text_is_called_by_its_heading(workspace: WorkspaceMaker, text: str, title: str) -> None:
    """A first line that stands alone and is no sentence is the title; where there is none, the file's name is."""
    (found,) = documents.read(workspace({"seeds/a.txt": text}))
    assert (found.title, found.text) == (title, text)


def test_what_is_no_one_text_is_told(workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file as large as an encyclopedia is refused in a sentence, before it takes the machine's memory."""
    monkeypatch.setattr(extraction, "MOST", 20)
    folder = workspace({"seeds/a.txt": "Erenhot is open to all.", "seeds/b.txt": "x" * 100, "seeds/c.txt": "Erenhot."})
    with pytest.raises(InputError) as error:
        documents.read(folder)
    assert error.value.faults == tuple(
        f"seeds/{name}.txt:1: the text has at least {count} characters, and 20 are the most that are read as one; put"
        " what are several texts into several files."
        for name, count in (("a", 23), ("b", 25))
    )
