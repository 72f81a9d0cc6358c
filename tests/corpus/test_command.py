"""The command that reads a corpus: what it says, where, and how it ends."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from distributed import LocalCluster

from geo.cli import main
from tests.conftest import ROOT, Files
from tests.corpus.conftest import TEXTS

Archive = Callable[[Files], Path]
WITHOUT = """
import sys
sys.modules |= dict.fromkeys(("dask", "distributed", "matplotlib", "pyarrow"))  # as if they were not there
from geo.cli import main
main(["corpus", "nowhere", "--out", "nowhere"], prog_name="crossborder")
"""
COMMAND = (  # which Ctrl-C reaches even where the tests run in the background
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "if __name__ == '__main__':\n"
    " from geo.cli import main\n"
    " main(prog_name='crossborder')"
)


def run(*arguments: object) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["corpus", *map(str, arguments)], prog_name="crossborder")


@pytest.mark.slow
def test_the_command_says_where_the_tables_are_and_last_what_was_found(
    archive: Archive, cluster: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was not read is said too: bad texts, and files that are no texts."""
    monkeypatch.setattr("geo.cli.progress.SILENCE", 600)  # on a busy machine it would say what it is at
    folder = archive({**TEXTS, "empty.txt": "", "photo.jpg": b"\xff"})
    result = run(folder, "--out", tmp_path / "out", "--scheduler", cluster.scheduler_address)
    assert (result.exit_code, result.stderr) == (0, "")
    first, *languages, passed, bad, last = result.stdout.splitlines()
    assert first == f"The tables are in {tmp_path / 'out'}"
    assert [line[:4] for line in languages] == ["  en", "  mn", "  zh"]
    assert passed == "Files passed over, being no texts: 1 .jpg."
    assert bad == "1 texts could not be read; bad/ says why of each."
    assert re.fullmatch(
        r"4 texts: \d+ mentions found, \d+ placed, \d+ listed, \d+ ruled out; \d+ places, \d+ links\.", last
    )
    again = run(folder, "--out", tmp_path / "out", "--scheduler", cluster.scheduler_address, "--json")
    assert json.loads(again.stdout) == json.loads((tmp_path / "out" / "summary.json").read_text())


@pytest.mark.parametrize(
    ("arguments", "code", "fault"),
    [
        (["missing", "--out", "out"], 1, "crossborder: missing: there is no such file or folder."),
        (["missing"], 2, "Error: Missing option '-o' / '--out'."),
        (["missing", "--out", "out", "--workers", "0"], 2, "Error: Invalid value for '--workers'"),
    ],
)
def test_what_is_wrong_is_one_sentence(
    arguments: list[str], code: int, fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == code
    assert result.stderr.splitlines()[-1].startswith(fault)
    assert list(tmp_path.iterdir()) == []


def test_without_the_extra_one_sentence_says_what_to_install() -> None:
    """The rest of the program does not need it."""
    result = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == (
        "crossborder: reading a corpus needs dask, distributed, matplotlib, pyarrow:"
        " pip install 'crossborder-map[cluster]'.\n"
    )


def is_gone(group: int, seconds: float) -> bool:
    """Tell whether the last process of a group ends in that time; who adopts them may be slow to say so."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.slow
def test_ctrl_c_stops_and_the_same_command_goes_on(archive: Archive, tmp_path: Path) -> None:
    """One line says that what was read is kept; no process stays, no traceback is shown, and the rest is read after."""
    folder = archive({f"{number:04}.txt": "Erenhot and Ulaanbaatar. " * 40 for number in range(3000)})
    command = tmp_path / "command.py"
    command.write_text(COMMAND)
    told = ["corpus", str(folder), "--out", str(tmp_path / "out"), "--workers", "2"]
    arguments = [sys.executable, str(command), *told]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True)
    deadline = time.monotonic() + 300
    while not list((tmp_path / "out").glob("documents/part-*")) and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to every process of the group
    _, said = process.communicate(timeout=60)
    *progress, last = said.splitlines()  # a slow machine has told by then how far it is
    assert last == "crossborder: stopped; what was read is kept, and the same command goes on from here."
    assert all(line.startswith("crossborder: ") and " texts read, 0 bad; " in line for line in progress)
    assert process.returncode == 130
    assert is_gone(process.pid, seconds=30)
    kept = len(list((tmp_path / "out" / "documents").iterdir()))
    assert 0 < kept < 6
    subprocess.run(arguments, check=True, env=environment, timeout=120, stdout=subprocess.DEVNULL)
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["documents"] == 3000
