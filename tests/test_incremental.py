"""Rebuilding: only what changed is made anew, in one process or several, and the bytes are those of a clean build."""

import csv
import multiprocessing
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import geo
from geo import documents
from geo.model import CrossborderError, InputError
from geo.pipeline import jobs
from tests.conftest import WorkspaceMaker

pytestmark = pytest.mark.usefixtures("own_cache")

DECISIONS = "document,name,place,reason,certainty\n"
TEXTS = {
    "seeds/a.txt": "The Erenhot-Zamyn-Uud railway is open. A trader was born in Springfield.",
    "seeds/c.md": "# Выезд\n\nПоезд идёт из Улан-Батора в Москву.",
    "seeds/d.html": "<html><head><title>Ports</title></head><body><article><p>"
    + "Trucks wait at Khorgos, and Almaty is far. " * 9
    + "</p></article></body></html>",
}


@pytest.fixture
def nothing_remembered(own_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the builds of a test remember nothing of other tests, whose texts may be the same."""
    (tmp_path / "cache" / "crossborder").mkdir(parents=True)
    for world in (own_cache / "crossborder").glob("world-*"):
        (tmp_path / "cache" / "crossborder" / world.name).symlink_to(world.resolve())
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def content(folder: Path) -> dict[str, bytes]:
    """Give every file a build wrote, by name."""
    files = (path for name in ("data", "maps") for path in (folder / name).rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(files)}


def made_anew(folder: Path) -> tuple[set[str], set[str]]:
    """Build, and say which texts were read, and of which the map was drawn."""
    said: list[str] = []
    geo.build(folder, step=said.append)
    read, drawn = (
        {found[1] for one in said if (found := re.match(rf"{what} seeds/(\S+)", one))}
        for what in ("finding places in", "drawing the map of")
    )
    return read, drawn


def clean(folder: Path, place: Path) -> dict[str, bytes]:
    """Give what a clean build of the same seeds elsewhere writes."""
    (place / "seeds").mkdir(parents=True)
    for file in (folder / "seeds").iterdir():
        (place / "seeds" / file.name).write_bytes(file.read_bytes())
    geo.build(place, fresh=True)
    return content(place)


def write(name: str, text: str) -> Callable[[Path], object]:
    """Give the edit that writes a file."""
    return lambda seeds: (seeds / name).write_text(text, "utf-8")


ALL = {"a.txt", "c.md", "d.html"}
TWO_RULINGS = f"{DECISIONS}d,Khorgos,,A firm.,\na,Springfield,,It is a ship.,\n"
EDITS: list[tuple[str, Callable[[Path], object], set[str], set[str]]] = [
    ("a text changes", write("a.txt", "Erenhot is open."), {"a.txt"}, {"a.txt"}),
    ("a text comes", write("e.txt", "Jining waits."), {"e.txt"}, {"e.txt"}),
    ("it is renamed", lambda seeds: (seeds / "e.txt").rename(seeds / "f.txt"), {"f.txt"}, {"f.txt"}),
    ("it goes", lambda seeds: (seeds / "f.txt").unlink(), set(), set()),
    ("one changes back", write("a.txt", TEXTS["seeds/a.txt"]), set(), set()),
    ("a ruling comes", write("decisions.csv", f"{DECISIONS}a,Springfield,,It is a ship.,\n"), {"a.txt"}, {"a.txt"}),
    ("one comes above it", write("decisions.csv", TWO_RULINGS), {"d.html"}, {"d.html"}),
    ("a reason changes", write("decisions.csv", TWO_RULINGS.replace("ship", "boat")), {"a.txt"}, {"a.txt"}),
    ("one on all texts comes", write("decisions.csv", f"{DECISIONS}*,Almaty,,A firm.,\n"), ALL, ALL),
    ("a title comes", write("sources.toml", '[[text]]\nfile = "a.txt"\ntitle = "Rail"\n'), set(), {"a.txt"}),
    ("the map has a title", write("sources.toml", '[map]\ntitle = "Rails"\n'), set(), set()),
    ("and an address", write("sources.toml", '[map]\nurl = "https://example.org/m/"\n'), set(), ALL),
    ("and whole texts", write("sources.toml", "[map]\nfull_text = true\n"), set(), ALL),
    ("a word is no place", write("not-places.csv", "name,reason\nAlmaty,here it is a firm\n"), ALL, ALL),
    ("what is not read comes", write("notes.ods", "?"), set(), set()),
]


@pytest.mark.usefixtures("nothing_remembered")
@pytest.mark.slow
def test_only_what_changed_is_made_anew_and_the_bytes_are_those_of_a_clean_build(
    workspace: WorkspaceMaker, tmp_path: Path
) -> None:
    """After each edit just the texts it bears on are read or drawn, and nothing tells the result from a clean one."""
    folder = workspace(dict(TEXTS))
    assert made_anew(folder) == (ALL, ALL)
    for number, (edit, change, read, drawn) in enumerate(EDITS):
        change(folder / "seeds")
        assert (edit, *made_anew(folder)) == (edit, read, drawn)
        built, wanted = content(folder), clean(folder, tmp_path / str(number))
        other = {name for name in built.keys() | wanted.keys() if built.get(name) != wanted.get(name)}
        assert (edit, other - {"maps/crossborder-embed.js"}) == (edit, set())  # an article may still ask for it
        assert (edit, *made_anew(folder)) == (edit, set(), set())


@pytest.mark.usefixtures("nothing_remembered")
@pytest.mark.slow
def test_of_many_texts_one_is_read_when_one_changes(workspace: WorkspaceMaker) -> None:
    """The other texts are remembered, each by itself."""
    folder = workspace({f"seeds/t{number}.txt": f"Train {number} goes to Erenhot." for number in range(6)})
    assert len(made_anew(folder)[0]) == 6
    (folder / "seeds/t3.txt").write_text("Train 3 goes to Zamyn-Uud.", "utf-8")
    assert made_anew(folder) == ({"t3.txt"}, {"t3.txt"})
    assert made_anew(folder) == (set(), set())


@pytest.mark.usefixtures("nothing_remembered")
@pytest.mark.slow
def test_a_file_is_opened_for_its_text_once(workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    """The running text of a web page is not taken out of it again because another text changed."""
    taken: list[str] = []
    extract = documents.extract

    def counted(label: str, suffix: str, raw: bytes, encoding: str) -> documents.Extract:
        taken.append(label)
        return extract(label, suffix, raw, encoding)

    monkeypatch.setattr(documents, "extract", counted)
    folder = workspace({"seeds/a.txt": "Jining waits.", "seeds/d.html": TEXTS["seeds/d.html"].replace("far", "near")})
    for text in ("Jining waits.", "Jining waits again."):
        (folder / "seeds/a.txt").write_text(text, "utf-8")
        geo.build(folder)
    assert taken.count("seeds/d.html") == 1


@pytest.mark.slow
def test_several_processes_write_the_same_bytes(workspace: WorkspaceMaker, tmp_path: Path) -> None:
    """What one process makes and what two make is the same, and no process stays behind."""
    folder, before = workspace(dict(TEXTS)), set(multiprocessing.active_children())
    geo.build(folder, fresh=True, jobs=2)
    assert set(multiprocessing.active_children()) == before
    assert content(folder) == clean(folder, tmp_path / "one")


@pytest.mark.slow
@pytest.mark.parametrize("processes", [1, 2])
def test_the_faults_of_all_texts_are_told_in_their_order(workspace: WorkspaceMaker, processes: int) -> None:
    """Each with its file, whoever found it, and nothing is written."""
    wrong = f"{DECISIONS}c,paris-rail,,r,\na,london-rail,,r,\n"
    folder = workspace({**TEXTS, "seeds/decisions.csv": wrong})
    with pytest.raises(InputError) as error:
        geo.build(folder, jobs=processes)
    assert error.value.faults == (
        "seeds/decisions.csv:3: 'london-rail' does not stand in seeds/a.txt, and is not the id of a link of it.",
        "seeds/decisions.csv:2: 'paris-rail' does not stand in seeds/c.md, and is not the id of a link of it.",
    )
    assert content(folder) == {}


def alive(pid: int) -> bool:
    """Ask the system: where two threads wait for a process, the one that comes second never hears of its end."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.slow
def test_a_process_that_is_ended_from_outside_is_told(workspace: WorkspaceMaker) -> None:
    """It is one sentence that names the texts it may have been at, and the others are ended."""
    folder = workspace({f"seeds/t{number}.txt": f"Train {number} goes to Erenhot." for number in range(40)})
    before = set(multiprocessing.active_children())

    def started() -> set[multiprocessing.process.BaseProcess]:
        """Give the processes of the build, and none that another test keeps."""
        return set(multiprocessing.active_children()) - before

    def killing(said: str) -> None:
        if said.startswith("made "):
            for process in list(started())[:1]:  # another may have ended them all already
                process.kill()

    with pytest.raises(CrossborderError, match=r"a process was ended from outside, .* seeds/t\d+\.txt"):
        geo.build(folder, jobs=2, step=killing)
    for process in started():
        process.join(10)
    assert [process.pid for process in started() if alive(process.pid or 0)] == []
    assert content(folder) == {}


@pytest.mark.parametrize(
    ("texts", "asked", "cores", "given"),
    [
        (0, None, 8, 1),
        (1, None, 8, 1),
        (15, None, 8, 1),
        (16, None, 8, 2),
        (200, None, 8, 8),
        (200, None, 1, 1),
        (200, 1, 8, 1),
        (200, 3, 2, 3),
        (2, 3, 8, 2),
        (0, 3, 8, 1),
    ],
)
def test_few_texts_are_not_worth_a_process(
    monkeypatch: pytest.MonkeyPatch, texts: int, asked: int | None, cores: int, given: int
) -> None:
    """As many processes as asked for, but none without a text; else one for each core with at least eight."""
    monkeypatch.setattr("os.sched_getaffinity", lambda _: range(cores), raising=False)
    assert jobs.jobs_for(texts, asked) == given


@pytest.mark.slow
def test_a_ruling_on_one_text_counts_before_one_on_all(workspace: WorkspaceMaker) -> None:
    """Wherever the two stand in the file, the closer one wins in its text, and the other elsewhere."""
    for rows in (
        ("*,Erenhot,,A firm.,", "a,Erenhot,erenhot,The town.,"),
        ("a,Erenhot,erenhot,The town.,", "*,Erenhot,,A firm.,"),
    ):
        folder = workspace(
            {
                "seeds/a.txt": "Erenhot is open.",
                "seeds/b.txt": "Erenhot is open.",
                "seeds/decisions.csv": DECISIONS + "\n".join(rows) + "\n",
            }
        )
        geo.build(folder)
        listed = list(csv.DictReader((folder / "data/unplaced.csv").read_text("utf-8").splitlines()))
        assert [row["document"] for row in listed] == ["b"]
