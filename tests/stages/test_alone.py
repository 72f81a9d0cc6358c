"""Reading a text that lies in no workspace: as in a build, but for the workspace."""

from dataclasses import replace

import pytest

from geo.model import InputError
from geo.pipeline import alone, desk, read
from tests.conftest import WorkspaceMaker

pytestmark = pytest.mark.slow

TEXTS = {
    "english": "The Erenhot-Zamyn-Uud railway is open. A Chinese trader was born in Springfield.",
    "chinese": "二连浩特至扎门乌德的铁路已经开通。",
    "russian": "Поезд идёт из Улан-Батора в Эрлян.",
    "mixed": "Trucks wait in Ханги and in 满都拉, the port of Mandula.",
}


@pytest.fixture(scope="module")
def reader() -> alone.Reader:
    """Give what is known of the world, made ready once."""
    return alone.reader()


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_alone_is_read_as_in_a_build(name: str, workspace: WorkspaceMaker, reader: alone.Reader) -> None:
    """What is at hand for texts in any script finds just what is found with the scripts of the text."""
    folder = workspace({f"seeds/{name}.txt": TEXTS[name]})
    at = desk(folder)
    text = alone.document(name, f"seeds/{name}.txt", TEXTS[name].encode(), ".txt", {})
    assert text == at.texts[0]
    assert reader.read(text) == read(at.texts[0], at)
    assert reader.read(text).resolutions


def test_what_is_said_of_a_text_counts() -> None:
    """Title, date and language are those that were given; without a title the text is called by its name."""
    about = {"published": "2024-05-01", "language": "en", "url": "https://example.org/a"}
    text = alone.document("archive/a", "archive/a.txt", b"Erenhot.", ".txt", about)
    assert (text.id, text.title, text.published, text.language) == ("archive/a", "a", "2024-05-01", "en")
    assert replace(text, title="") == replace(
        alone.document("archive/a", "archive/a.txt", b"Erenhot.", ".txt", about | {"title": "B"}), title=""
    )


@pytest.mark.parametrize(
    ("content", "suffix", "fault"),
    [
        (b"", ".txt", "a.txt:1: the text is empty."),
        ("Дорнод аймаг, Эрээнцав боомт".encode("cp1251"), ".txt", "a.txt:1: byte 0 is not UTF-8; "),
        (b"not a PDF", ".pdf", "a.txt:1: this is no PDF that can be read"),
    ],
)
def test_what_cannot_be_read_is_said_without_a_workspace(content: bytes, suffix: str, fault: str) -> None:
    """The fault is one sentence, and does not speak of a sources.toml that is not there."""
    with pytest.raises(InputError) as raised:
        alone.document("a", "a.txt", content, suffix, {})
    assert raised.value.faults[0].startswith(fault)
    assert "sources.toml" not in raised.value.faults[0]


def test_links_come_with_their_quotes(reader: alone.Reader) -> None:
    """A link is as in links.geojson: drawn through its stops, with the sentence that speaks of it."""
    text = alone.document("a", "a.txt", TEXTS["english"].encode(), ".txt", {})
    (link,) = reader.links(reader.read(text))
    assert (link["id"], link["geometry"].geom_type) == ("erenhot-zamyn-uud-railway", "LineString")
    assert [quote["exact"] for quote in link["quotes"]] == ["The Erenhot-Zamyn-Uud railway is open."]
