"""`crossborder export`: one file, of the texts as they are, the same bytes each time, or one sentence and nothing."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from geo.cli import main
from geo.model import Format
from tests.conftest import WorkspaceMaker

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("own_cache")]  # as the room of exchange is

TEXT = "The Erenhot-Zamyn-Uud railway is open."
ENDINGS = [form.suffix for form in Format]
WITHOUT_PYARROW = "import runpy, sys; sys.modules['pyarrow'] = None; runpy.run_module('geo', run_name='__main__')"


def run(*arguments: object) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["export", *map(str, arguments)], prog_name="crossborder")


def test_help_lists_every_format() -> None:
    """Each ending with what it is called and what it is good for."""
    shown = run("--help").stdout
    for form in Format:
        assert f"{form.suffix} " in shown
        assert f"{form.title}, {form.purpose}" in shown


@pytest.mark.parametrize("ending", ENDINGS)
def test_one_file_is_written_and_nothing_else(workspace: WorkspaceMaker, tmp_path: Path, ending: str) -> None:
    """What is in it is said; data/ and maps/ are not made."""
    folder, file = workspace({"seeds/a.txt": TEXT}), tmp_path / f"out{ending}"
    result = run(folder, "--to", file)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith(f": 2 places and 1 link with 3 quotes in {file}\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == [file.name, "workspace"]
    assert [path.name for path in folder.iterdir()] == ["seeds"]


def test_quiet_says_nothing(workspace: WorkspaceMaker, tmp_path: Path) -> None:
    """In a script the exit code is enough."""
    result = run(workspace({"seeds/a.txt": TEXT}), "--to", tmp_path / "out.csv", "-q")
    assert (result.exit_code, result.output) == (0, "")


def test_what_is_exported_is_never_older_than_the_texts(workspace: WorkspaceMaker, tmp_path: Path) -> None:
    """A text that changed since the last build is read anew, though nobody built."""
    folder, file = workspace({"seeds/a.txt": TEXT}), tmp_path / "out.csv"
    run(folder, "--to", file)
    before = file.read_bytes()
    workspace({"seeds/a.txt": f"{TEXT} Ulaanbaatar is far."})
    run(folder, "--to", file)
    assert b"Ulaanbaatar" not in before
    assert b"Ulaanbaatar is far." in file.read_bytes()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("out.shp", "must end in one of .gpkg, .parquet, .fgb, .csv, .kml, .jsonld, .lpf.json."),
        ("missing/out.csv", "missing: there is no such folder to write into."),
        ("folder.csv", "folder.csv: Is a directory."),
    ],
)
def test_where_nothing_can_be_written_one_sentence_says_why(
    workspace: WorkspaceMaker, tmp_path: Path, name: str, sentence: str
) -> None:
    """Exit code 1, no traceback, no file, and no work done first."""
    folder = workspace({"seeds/a.txt": TEXT})
    (tmp_path / "folder.csv").mkdir()
    result = run(folder, "--to", tmp_path / name)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("crossborder: ")
    assert result.stderr.endswith(f"{sentence}\n")
    assert result.stderr.count("\n") == 1


def test_where_the_file_goes_is_looked_at_before_the_texts(tmp_path: Path) -> None:
    """Nobody waits for a build that can be put nowhere: of two faults the one of the file is told."""
    result = run(tmp_path, "--to", tmp_path / "missing" / "out.csv")
    assert result.stderr == f"crossborder: {tmp_path / 'missing'}: there is no such folder to write into.\n"


def test_a_folder_without_texts_is_one_sentence(tmp_path: Path) -> None:
    """There is nothing to export where there are no seeds."""
    result = run(tmp_path, "--to", tmp_path / "out.csv")
    assert result.exit_code == 1
    assert (
        result.stderr
        == f"crossborder: {tmp_path / 'seeds'}: there is no such folder; put your texts into a folder named seeds.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_fails_leaves_the_last_one(workspace: WorkspaceMaker, tmp_path: Path) -> None:
    """A text GDAL cannot hold stops the export with file and characters; what was there stays."""
    folder, file = workspace({"seeds/a.txt": "Erenhot is\0a port."}), tmp_path / "out.gpkg"
    file.write_bytes(b"the last good one")
    result = run(folder, "--to", file)
    assert result.exit_code == 1
    assert result.stderr.startswith("crossborder: seeds/a.txt, characters 0-18: 'exact' holds U+0000")
    assert file.read_bytes() == b"the last good one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.gpkg", "workspace"]


def digests(folder: Path, target: Path, **environment: str) -> dict[str, str]:
    """Export in every format, each in a process of its own, and give the hash of each file."""
    target.mkdir()
    for ending in ENDINGS:
        subprocess.run(
            [sys.executable, "-m", "geo", "export", folder, "--to", target / f"out{ending}"],
            env={**os.environ, **environment},
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in target.iterdir()}


@pytest.mark.slow
def test_the_same_texts_give_the_same_bytes(workspace: WorkspaceMaker, tmp_path: Path) -> None:
    """At another time, in another time zone, with another seed of hashes and in another language."""
    folder = workspace({"seeds/a.txt": TEXT})
    one = digests(folder, tmp_path / "one", PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    other = digests(folder, tmp_path / "other", PYTHONHASHSEED="2", TZ="Asia/Ulaanbaatar", LC_ALL="C.UTF-8")
    assert len(one) == len(ENDINGS)
    assert one == other


@pytest.mark.slow
@pytest.mark.parametrize("ending", ENDINGS)
def test_only_geoparquet_needs_the_extra(workspace: WorkspaceMaker, tmp_path: Path, ending: str) -> None:
    """Without PyArrow one sentence names the extra; every other format does without it."""
    folder, file = workspace({"seeds/a.txt": TEXT}), tmp_path / f"out{ending}"
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PYARROW, "export", folder, "--to", file],
        capture_output=True,
        text=True,
        check=False,
    )
    if ending == ".parquet":
        needs = "crossborder: GeoParquet needs PyArrow: pip install 'crossborder-map[parquet]'.\n"
        assert (done.returncode, done.stdout, done.stderr) == (1, "", needs)
        assert not file.exists()
    else:
        assert (done.returncode, done.stderr) == (0, "")
        assert file.stat().st_size
