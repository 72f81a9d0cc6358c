"""What tests of more than one kind begin with: a workspace, and a browser."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent
CHROMIUM_FLAGS = (
    "--no-sandbox",  # which root, in a container, cannot have
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

WHOLE_ROOMS = ("basemap", "corpus", "embedding", "exchange", "laws", "preview")
"""Folders of tests of rooms that few changes touch and that take long to open: they belong to the full run."""
FURTHER = "reading/test_[ecrm]*_*.py"
"""What is told of one language beyond its first file, some two thousand sentences: it belongs to the full run too."""

Files = Mapping[str, str | bytes]
WorkspaceMaker = Callable[[Files], Path]


def pytest_collection_finish() -> None:
    """Keep the garbage collector away from what was imported, which stays to the end, and let it go round seldom."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def pytest_unconfigure() -> None:
    """Hand back what was kept: libraries that count their objects at the end would take it for leaked."""
    gc.unfreeze()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Open no room of which nothing is asked for: to import what it tests takes seconds."""
    return True if _is_for_the_full_run(collection_path) and "not slow" in config.option.markexpr else None


def _is_for_the_full_run(path: Path) -> bool:
    """Tell whether a file or folder of tests is left out of `make check` as a whole."""
    return path.name in WHOLE_ROOMS or path.match(FURTHER)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what asks for a browser, and what is slow as a whole: `make check` leaves both out."""
    for item in items:
        if _is_for_the_full_run(item.path) or _is_for_the_full_run(item.path.parent):
            item.add_marker("slow")
        if {"browser", "chromium"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder of the checkout."""
    return ROOT


@pytest.fixture
def workspace(tmp_path: Path) -> WorkspaceMaker:
    """Give a function that makes a workspace of files: ``workspace({"seeds/a.txt": "Erenhot."})``.

    ``seeds/`` is always there.
    """

    def make(files: Files) -> Path:
        folder = tmp_path / "workspace"
        (folder / "seeds").mkdir(parents=True, exist_ok=True)
        return filled(folder, files)

    return make


def filled(folder: Path, files: Files) -> Path:
    """Write files into a folder: a text as UTF-8 with its line ends as they are, bytes as they are."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


@pytest.fixture(scope="session")
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a cache directory for builds, apart from the user's, that shares the compiled world with it."""
    from geo.gazetteer.world import world_index

    world_index()  # so that it is there to be shared
    home = tmp_path_factory.mktemp("cache")
    (home / "crossborder").mkdir()
    for world in Path(platformdirs.user_cache_dir("crossborder")).glob("world-*"):
        (home / "crossborder" / world.name).symlink_to(world)
    return home


@pytest.fixture
def own_cache(cache_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let builds of this test, and the commands it starts, remember in a cache directory of the tests."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_home))
    return cache_home


@pytest.fixture(scope="session")
def chromium() -> str:
    """Give the path of a Chromium; a machine without one fails these tests, it does not pass over them."""
    if named := os.environ.get("CHROMIUM"):
        return named
    script = ROOT / "scripts" / "find_chromium.py"
    return subprocess.run([sys.executable, script], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator["Browser"]:
    """Give one running Chromium for all tests; each opens a context of its own in it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM_FLAGS))
        yield running
        running.close()
