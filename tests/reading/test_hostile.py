"""What nobody writes is read as quickly as anything: chains and lists that a pattern could part in many ways."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from geo.pipeline import desk, read

LONGEST = 30
"""Seconds a text may take, of which the slowest here takes one; without an end it takes hours."""
FIRST = {
    "en": "Erenhot is a port in the north of China. A railway: ",
    "ru": "Эрлянь - это порт на севере Китая. Железная дорога: ",
    "mn": "Эрээн хот бол боомт юм. Энэ нь Монголын хил дээр байна. Төмөр зам: ",
    "zh": "二连浩特是中国北部的口岸。铁路：",
}


@contextmanager
def in_time() -> Iterator[None]:
    """Break off what takes too long."""

    def late(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "again"),
    [
        ("en", "Erenhot-"),
        ("en", "A-"),
        ("en", "the Erenhot-Ulaanbaatar railway "),
        ("en", "Erenhot, "),
        ("ru", "Эрлянь-"),
        ("ru", "из Эрляни в "),
        ("mn", "Замын-Үүд-"),
        ("mn", "Замын-Үүдээс Эрээн хүртэл "),
        ("zh", "由二连经"),
        ("zh", "由二连经从"),
        ("zh", "二连至乌兰巴托铁路"),
        ("zh", "铁路"),
        ("zh", "1"),
    ],
)
def test_what_is_said_again_and_again_is_read_in_time(language: str, again: str, tmp_path: Path) -> None:
    """A chain of hyphens, of places passed, or of lines, as long as a page or two, takes about a second."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "chain.txt").write_text(FIRST[language] + again * (6000 // len(again)), "utf-8")
    at = desk(tmp_path)
    with in_time():
        reading = read(at.texts[0], at)
    assert reading.document.text.count(again.strip()) >= 100
