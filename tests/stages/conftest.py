"""What the tests of the stages begin with: the tables and the world, and a way to read one text with them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from geo.model import Document, Ruling
from geo.pipeline import Desk, Reading, desk, read


class Reader(Protocol):
    """Reads a text of the test."""

    def __call__(self, text: str, language: str = "en", rulings: Sequence[Ruling] = ()) -> Reading:
        """Give what is read out of it."""


@pytest.fixture(scope="session")
def at(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give the tables and the world, with the names of all scripts."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "scripts.txt").write_text("Latin, Кирилл, 汉字.", "utf-8")
    return desk(Path(folder))


@pytest.fixture(scope="session")
def reader(at: Desk) -> Reader:
    """Give a function that reads a text: ``reader("The Erenhot-Zamyn-Uud railway is open.")``."""

    def read_text(text: str, language: str = "en", rulings: Sequence[Ruling] = ()) -> Reading:
        return read(
            Document("text", "seeds/text.txt", text, "", language=language), replace(at, rulings=tuple(rulings))
        )

    return read_text
