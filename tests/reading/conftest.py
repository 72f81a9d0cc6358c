"""What tests of reading begin with: the tables and the world, and a reader of one sentence or a few."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from geo.model import Document, Outcome
from geo.pipeline import Desk, desk, read


class Told(NamedTuple):
    """What was read out of a text.

    Attributes:
        names: The place's name by the words that name it; the outcome and the reason where it was not placed.
        links: Sort, names of the ends, status and date of opening.
    """

    names: dict[str, str]
    links: list[tuple[str, tuple[str, ...], str, str]]


Teller = Callable[[str], Told]
Polyglot = Callable[[str, str], Told]
Tables = Callable[[str], Desk]


@pytest.fixture(scope="session")
def cyrillic(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give the tables and the world, with the names in Latin and Cyrillic letters."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "scripts.txt").write_text("Кириллица. Latin.", "utf-8")
    return desk(Path(folder))


def told(text: str, language: str, at: Desk) -> Told:
    """Read a text, and tell what was found by names."""
    reading = read(Document("text", "seeds/text.txt", text, "", language=language), at)
    named = [one for one in reading.resolutions if one.mention.infrastructure is None]
    names = {
        one.mention.exact: at.places[one.subject].name
        if one.outcome is Outcome.PLACED
        else f"{one.outcome.value}: {one.reason}"
        for one in named
    }
    links = [
        (link.kind.value, tuple(at.places[end].name for end in link.ends), link.status, link.opened)
        for link in reading.links
    ]
    return Told(names, links)


def ends(told: Told) -> list[tuple[str, str, str]]:
    """Give sort and outer ends of every link."""
    return [(kind, stops[0], stops[-1]) for kind, stops, *_ in told.links]


@pytest.fixture(scope="session")
def chinese(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give the tables and the world, with the names in Latin letters and Han characters."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "scripts.txt").write_text("汉字。Latin.", "utf-8")
    return desk(Path(folder))


@pytest.fixture(scope="session")
def tables(cyrillic: Desk, chinese: Desk) -> Tables:
    """Give what is known, by the language of the text."""
    return lambda language: chinese if language == "zh" else cyrillic


@pytest.fixture(scope="session")
def polyglot(tables: Tables) -> Polyglot:
    """Give a reader of a text in a language."""
    return lambda text, language: told(text, language, tables(language))


@pytest.fixture(scope="session")
def russian(cyrillic: Desk) -> Teller:
    """Give a reader of Russian."""
    return lambda text: told(text, "ru", cyrillic)


@pytest.fixture(scope="session")
def mongolian(cyrillic: Desk) -> Teller:
    """Give a reader of Mongolian."""
    return lambda text: told(text, "mn", cyrillic)


@pytest.fixture(scope="session")
def english(cyrillic: Desk) -> Teller:
    """Give a reader of English."""
    return lambda text: told(text, "en", cyrillic)
