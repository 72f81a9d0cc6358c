"""Memory: what was made of the same input by the same program is known again, and nothing else is."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from geo import memory


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what is remembered here apart from what the user's builds remember."""
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda name: str(tmp_path / name))
    return tmp_path / "crossborder" / "builds"


def remember(key: str, value: object) -> None:
    """Remember a value as one build does."""
    with memory.opened() as kept:
        kept.remember(key, value)


def recall(key: str, *, fresh: bool = False) -> object:
    """Recall a value as the next build does."""
    with memory.opened(fresh=fresh) as kept:
        return kept.recall(key)


def test_what_is_remembered_is_recalled() -> None:
    """The same key gives the value, another one nothing."""
    remember("key", {"a": (1, "二连")})
    assert recall("key") == {"a": (1, "二连")}
    assert recall("other") is None


def test_nothing_is_recalled_where_nothing_was_remembered() -> None:
    """A first build finds an empty memory."""
    assert recall("key") is None


def test_who_begins_afresh_recalls_nothing_and_is_remembered() -> None:
    """A fresh build makes everything, and the next one need not."""
    remember("key", 1)
    assert recall("key", fresh=True) is None
    with memory.opened(fresh=True) as kept:
        assert kept.once("key", lambda: 2) == 2
    assert recall("key") == 2


def test_what_is_remembered_is_made_once() -> None:
    """The second time nothing is made."""
    made: list[str] = []
    for _ in range(2):
        with memory.opened() as kept:
            assert kept.once("key", lambda: [*made, "made"]) == ["made"]
        made.append("later")


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "cache.db").write_bytes(b"no database"),
        lambda folder: (folder / "cache.db").write_bytes(b""),
        lambda folder: [file.write_bytes(b"") for file in folder.rglob("*.val")],
        lambda folder: [file.write_bytes(b"\x80\x04garbage") for file in folder.rglob("*.val")],
        lambda folder: [file.unlink() for file in folder.rglob("*.val")],
        shutil.rmtree,
    ],
    ids=["no database", "an empty database", "an empty value", "garbage", "a value gone", "all gone"],
)
def test_what_is_damaged_counts_as_forgotten(cache: Path, damage: Callable[[Path], object]) -> None:
    """A cache that somebody cut off or deleted gives nothing, and raises nothing."""
    remember("key", b"x" * 100_000)
    remember("key2", ["x" * 100_000])
    damage(cache)
    assert recall("key2") is None


def test_where_nothing_can_be_written_one_does_without(tmp_path: Path) -> None:
    """A cache directory that cannot be made stops no build."""
    (tmp_path / "crossborder").write_text("a file", "utf-8")
    remember("key", 1)
    assert recall("key") is None


@pytest.mark.parametrize(
    "parts",
    [("a",), ("ab",), ("a", "b"), ("", "ab"), ("ab", ""), ("b", "a"), ("a", b"b", ""), ("\udc80",)],
)
def test_other_parts_have_another_key(parts: tuple[str | bytes, ...]) -> None:
    """Where one part ends and the next begins counts, and so does their order."""
    others = [("c",), ("a", "b", "c"), ("ba",), ("a", "", "b"), ("a", "bb")]
    assert memory.key(*parts) not in {memory.key(*other) for other in others}
    assert memory.key(*parts) == memory.key(*parts)


@pytest.fixture
def seeds(tmp_path: Path) -> list[Path]:
    """Give two files of a workspace."""
    files = [tmp_path / "seeds" / name for name in ("a.txt", "b.txt")]
    files[0].parent.mkdir()
    for file in files:
        file.write_text(f"text of {file.name}", "utf-8")
    return files


def test_the_same_files_have_the_same_fingerprint(seeds: list[Path]) -> None:
    """The order in which files are given, and when they were written, make no difference."""
    before = memory.fingerprint(seeds)
    os.utime(seeds[0], (1, 1))
    assert memory.fingerprint(reversed(seeds)) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda files: files[0].write_text("text of b.txt", "utf-8"),
        lambda files: files[0].write_text("text of a.txt ", "utf-8"),
        lambda files: files.pop(),
        lambda files: files.append(files[0].rename(files[0].with_name("c.txt"))) or files.pop(0),
        lambda files: (files[0].write_text("text of b.txt", "utf-8"), files[1].write_text("text of a.txt", "utf-8")),
    ],
    ids=["another text", "one space more", "a file less", "another name", "two texts exchanged"],
)
def test_any_other_file_has_another_fingerprint(seeds: list[Path], change: Callable[[list[Path]], object]) -> None:
    """Whatever a build would read differently is another input."""
    before = memory.fingerprint(seeds)
    change(seeds)
    assert memory.fingerprint(seeds) != before


@pytest.mark.parametrize("name", ["module.py", "deeper/table.csv"])
def test_another_program_has_another_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A changed module or table is another program; what Python compiles beside it is not."""
    program = tmp_path / "geo"
    (program / "deeper").mkdir(parents=True)
    (program / "module.py").write_text("one", "utf-8")
    (program / "deeper" / "table.csv").write_text("one", "utf-8")
    monkeypatch.setattr(memory, "_PROGRAM", program)
    monkeypatch.setattr(memory, "program", memory.program.__wrapped__)  # a process asks once; this one has changed
    before = memory.key("a")
    (program / "module.pyc").write_text("one", "utf-8")
    assert memory.key("a") == before
    (program / name).write_text("three", "utf-8")
    assert memory.key("a") != before
