"""How the compiled world is kept: whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from geo.gazetteer.world import World, world_index
from geo.gazetteer.world.compiling import compile_index
from geo.gazetteer.world.entries import Entry, Spelling, Standing
from geo.gazetteer.world.gathering import Gathered
from geo.gazetteer.world.layout import COLUMNS, TRIE
from geo.gazetteer.world.store import obtain, sealed
from geo.model import CrossborderError, PlaceKind, Position

ULM = Entry(
    id="",
    name="Ulm",
    kind=PlaceKind.CITY,
    country="DE",
    region="",
    position=Position(9.99155, 48.39841),
    radius_km=5,
    population=120_714,
    weight=120_714,
    geonames=2820256,
    source="geonames",
    labels={"en": "Ulm"},
    spellings=(Spelling("Ulm", "", Standing.MAIN), Spelling("Ульм", "ru", Standing.MAIN)),
)


def small(folder: Path) -> None:
    """Compile a world of one city."""
    compile_index([ULM], Gathered(frozenset(), frozenset()), folder)


def test_what_is_compiled_is_found(tmp_path: Path) -> None:
    """A compiled world of one city has the city, by each of its names and their cases."""
    world = World.open(obtain(tmp_path / "world", small))
    assert len(world) == 1
    for name in ("Ulm", "ULM", "Ульм", "Ульме"):
        assert [place.id for place in world.places_named(name)] == ["ulm-de-2820256"]


def test_it_is_compiled_once(tmp_path: Path) -> None:
    """The second time nothing is compiled, and nothing else is left in the cache."""
    made: list[Path] = []

    def make(folder: Path) -> None:
        made.append(folder)
        small(folder)

    for _ in range(2):
        obtain(tmp_path / "world", make)
    assert len(made) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["world"]


@pytest.mark.parametrize("name", [TRIE, COLUMNS, "seal.json"])
@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "zeroed"])
def test_a_damaged_index_is_compiled_again(tmp_path: Path, name: str, damage: str) -> None:
    """An index with a file missing, cut short or overwritten is no index; it is replaced by a whole one."""
    folder = obtain(tmp_path / "world", small)
    path = folder / name
    whole = path.read_bytes()
    path.unlink() if damage == "missing" else path.write_bytes(
        {"empty": b"", "cut": whole[: len(whole) // 2], "zeroed": bytes(len(whole))}[damage]
    )
    assert not sealed(folder)
    obtain(folder, small)
    assert sealed(folder)
    assert path.read_bytes() == whole


def test_old_versions_are_removed(tmp_path: Path) -> None:
    """Of many versions the last three stay in the cache; what is not a version of it stays too."""
    (tmp_path / "builds").mkdir()
    for version in ("d", "a", "c", "b"):
        obtain(tmp_path / f"world-{version}", small)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["builds", "world-a", "world-b", "world-c"]


def test_an_interrupted_compilation_leaves_nothing(tmp_path: Path) -> None:
    """When compiling fails the cache is as it was before: no index, and no half of one."""

    def fail(folder: Path) -> None:
        (folder / TRIE).write_bytes(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        obtain(tmp_path / "world", fail)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_two_processes_compile_at_once(tmp_path: Path, root: Path) -> None:
    """Two processes that find no index both end with a whole one, and the cache holds one only."""
    code = (
        "import sys, time; from pathlib import Path\n"
        "from geo.gazetteer.world.store import obtain, sealed\n"
        "def make(folder): (folder / 'a').write_text('x' * 9000); time.sleep(0.3)\n"
        "assert sealed(obtain(Path(sys.argv[1]) / 'world', make))\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    both = [subprocess.Popen(command, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}) for _ in range(2)]
    assert [process.wait(30) for process in both] == [0, 0]
    assert [path.name for path in tmp_path.iterdir()] == ["world"]


def test_the_index_is_small_in_memory_and_quick_to_open(world: World, root: Path) -> None:
    """Opening and using the index takes a fraction of the time and memory its packages take to import."""
    assert len(world) > 200_000  # and so it is compiled
    code = (
        "import resource, time; before = time.perf_counter()\n"
        "from geo.gazetteer.world import world_index\n"
        "imported, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "found = world_index().matches('ulaanbaatar', 0)\n"
        "opened, most = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "assert found[0].names[0].subject == 'ulan-bator-mn-2028462'\n"
        "print((opened - imported) / (imported - before), (most - used) / used)\n"
    )
    command, environment = [sys.executable, "-c", code], {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(command, cwd=root, env=environment, check=True, capture_output=True, text=True)
    time_ratio, memory_ratio = map(float, done.stdout.split())
    assert time_ratio < 1
    assert memory_ratio < 0.5


def test_a_cache_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    """Where the cache cannot be made the error names the folder and says what to do."""
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(CrossborderError, match=r"cannot be kept in .*cache.*XDG_CACHE_HOME"):
        world_index(tmp_path / "cache")


@pytest.mark.slow
def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    """Compiling the world twice gives the same files, and progress runs to its end."""
    told: list[tuple[int, int]] = []
    world_index(tmp_path / "one", lambda done, of: told.append((done, of)))
    world_index(tmp_path / "two")
    one, two = (next(folder.glob("world-*")) for folder in (tmp_path / "one", tmp_path / "two"))
    assert {path.name: path.read_bytes() for path in one.iterdir()} == {
        path.name: path.read_bytes() for path in two.iterdir()
    }
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
