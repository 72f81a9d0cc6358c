"""The lock files: what is installed is pinned, hashed, and asked of whatever registry the machine uses."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RUN, DEV = "requirements.lock", "requirements-dev.lock"


def normal(name: str) -> str:
    """Spell a distribution's name so that equal names look equal."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(file: str) -> dict[str, str]:
    """Give the locked version of every distribution of a lock file."""
    text = (ROOT / file).read_text("utf-8")
    return {normal(name): version for name, version in re.findall(r"^([\w.-]+)==([\w.!+]+)", text, re.MULTILINE)}


def unhashed(text: str) -> list[str]:
    """Give the requirements of a lock file that no hash follows."""
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    followers = [*lines[1:], ""]
    return [
        line for line, after in zip(lines, followers, strict=True) if line[0] != " " and "--hash=sha256:" not in after
    ]


def asked_for(*groups: str, extras: bool = False) -> set[str]:
    """Give the names that pyproject.toml asks for: to run, in the groups, and in every extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lines = [*project["project"]["dependencies"]]
    for extra in project["project"]["optional-dependencies"].values() if extras else ():
        lines += extra
    for group in groups:
        lines += project["dependency-groups"][group]
    return {normal(re.split(r"[<>=!~;\[ ]", line)[0]) for line in lines}


@pytest.mark.parametrize("file", [RUN, DEV])
def test_every_pin_has_a_hash(file: str) -> None:
    """Nothing is installed that was not looked at when the lock was made."""
    assert pins(file)
    assert unhashed((ROOT / file).read_text("utf-8")) == []


def test_a_pin_without_a_hash_is_seen() -> None:
    """The last line, and one before another pin, are found out; a hashed pin is not."""
    assert unhashed("a==1 \\\n    --hash=sha256:00\n    # via b\nb==2\nc==3") == ["b==2", "c==3"]


@pytest.mark.parametrize("file", [RUN, DEV])
def test_no_registry_is_named(file: str) -> None:
    """A lock file holds no address and no path, so that every registry and mirror will do."""
    assert (
        re.findall(r"\S*(?:://|--(?:extra-)?index-url|--find-links|file:)\S*", (ROOT / file).read_text("utf-8")) == []
    )


def test_the_locks_hold_what_is_asked_for() -> None:
    """A dependency that was added to pyproject.toml is in the lock; whoever forgot says `make lock`."""
    assert asked_for("build") <= pins(RUN).keys()
    assert asked_for("build", "dev", "docs", extras=True) <= pins(DEV).keys()


def test_tests_run_with_what_the_map_is_made_with() -> None:
    """Setting up for the tests adds to what is there and changes no version of it."""
    assert pins(RUN).items() <= pins(DEV).items()
