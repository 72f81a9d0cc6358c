"""A run on real processes: the same rows whoever dies, nothing read twice, and no folder of others touched."""

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import dask
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from distributed import Client, LocalCluster

from geo.corpus import inputs, read_corpus
from geo.corpus.cluster import started
from geo.corpus.foreman import State
from geo.corpus.reading import DEADLY
from geo.model import CrossborderError, InputError
from tests.conftest import Files
from tests.corpus.conftest import Read

pytestmark = pytest.mark.slow
Archive = Callable[[Files], Path]
PLACES = ("Erenhot", "Hangi", "Ulaanbaatar", "Mandula", "Zamyn-Uud", "Baotou")
TABLES = ("documents", "mentions", "claims", "bad", "places", "links", "months")


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a table of 240 texts that are read in batches of ten, one of them with no text in it."""
    monkeypatch.setattr(inputs, "TEXTS", 10)
    given = [f"{PLACES[n % 6]} lies on the {PLACES[n % 5]}-{PLACES[n % 4]} railway. " * 20 for n in range(240)]
    given[77] = ""
    file = tmp_path / "texts.parquet"
    dates = [f"202{n % 3}-0{n % 9 + 1}-01" for n in range(240)]
    pq.write_table(pa.table({"text": given, "published": dates}), file, row_group_size=10)
    return file


def rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Give all rows of all tables."""
    return {
        name: [row for path in sorted((folder / name).iterdir()) for row in pq.read_table(path).to_pylist()]
        for name in TABLES
    }


def files(folder: Path) -> dict[str, bytes]:
    """Give every file, also hidden ones."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_rows_do_not_depend_on_the_workers(table: Path, cluster: LocalCluster, read: Read, tmp_path: Path) -> None:
    """Two processes write the same bytes as one process without a cluster."""
    made = read_corpus(str(table), tmp_path / "out", scheduler=cluster.scheduler_address)
    read(str(table), tmp_path / "alone")
    here = {name: data for name, data in files(tmp_path / "out").items() if name.partition("/")[0] in TABLES}
    assert here == files(tmp_path / "alone")
    assert len(list((tmp_path / "out" / "mentions").iterdir())) == 24
    assert (made.documents, made.bad, made.first_month) == (239, 1, "2020-01")
    assert made.found == made.placed + made.listed + made.ruled_out == len(rows(tmp_path / "out")["mentions"])
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["documents"] == 239


def test_a_killed_worker_costs_nothing_but_time(table: Path, cluster: LocalCluster, tmp_path: Path) -> None:
    """A worker killed in mid-run, and its successor after it, leave the same bytes as a run without."""
    read_corpus(str(table), tmp_path / "whole", scheduler=cluster.scheduler_address)
    killed = []
    with started(2) as mortal:

        def kill(state: State) -> None:
            if state.batches in {3, 9}:
                process = mortal.workers[0].process.pid
                killed.append(process)
                os.kill(process, signal.SIGKILL)

        read_corpus(str(table), tmp_path / "out", scheduler=mortal.scheduler_address, told=kill)
    assert len(set(killed)) == 2
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_a_text_that_kills_its_reader_is_listed(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often its process dies, the other texts of its batch and of all others are read."""
    monkeypatch.setattr(inputs, "TEXTS", 3)
    given = {f"{number}.txt": f"{PLACES[number % 6]} is a place." for number in range(9)}
    folder = archive({**given, "4.txt": "POISON"})
    killing = str(Path(__file__).with_name("killing.py"))
    soon = {"distributed.worker.preload": [killing], "distributed.scheduler.allowed-failures": 1}
    with dask.config.set(soon), started(2) as cluster:
        made = read_corpus(str(folder), tmp_path / "out", scheduler=cluster.scheduler_address)
    assert (made.documents, made.bad) == (8, 1)
    assert rows(tmp_path / "out")["bad"] == [{"document": "4.txt", "source": "4.txt", "reason": f"4.txt: {DEADLY}"}]


def test_a_run_goes_on_where_it_was(table: Path, cluster: LocalCluster, tmp_path: Path) -> None:
    """What is whole is kept, what is half or missing or of other texts is made anew, what is too much goes."""
    out, told = tmp_path / "out", list[State]()
    read_corpus(str(table), out, scheduler=cluster.scheduler_address)
    whole = files(out)
    (out / "documents" / "part-00003.parquet").unlink()
    (out / "documents" / "part-00005.parquet").write_bytes(whole["documents/part-00005.parquet"][:-20])
    (out / "mentions" / "part-00099.parquet").write_bytes(b"of an earlier, longer input")
    (out / "mentions" / ".part-00003.parquet.x1y2").write_bytes(b"half writ")
    read_corpus(str(table), out, scheduler=cluster.scheduler_address, told=told.append)
    assert files(out) == whole
    assert (told[-1].batches, told[-1].kept, told[-1].read) == (24, 22, 20)


def test_a_text_that_changed_is_read_again(archive: Archive, cluster: LocalCluster, tmp_path: Path) -> None:
    """A second run of the same folder sees what is new in it."""
    folder = archive({"a.txt": "Erenhot."})
    read_corpus(str(folder), tmp_path / "out", scheduler=cluster.scheduler_address)
    (folder / "a.txt").write_text("Ulaanbaatar and Hangi.")
    made = read_corpus(str(folder), tmp_path / "out", scheduler=cluster.scheduler_address)
    assert (made.places, made.found) == (2, 2)


@pytest.mark.parametrize(
    ("there", "fault"),
    [
        ({"notes.txt": "mine"}, "out: the folder is not empty, and holds no tables of a corpus; name a new one."),
        ({"run.json": '{"input": "file:///other"}'}, "out: the tables there are of another input (file:///other);"),
        ({"run.json": "{broken"}, "out: the tables there are of nobody knows what;"),
    ],
)
def test_a_folder_of_something_else_is_left_alone(
    there: dict[str, str], fault: str, archive: Archive, tmp_path: Path
) -> None:
    """One sentence says why, before any process is started, and not a byte is changed."""
    (tmp_path / "out").mkdir()
    for name, content in there.items():
        (tmp_path / "out" / name).write_text(content)
    before = files(tmp_path / "out")
    with pytest.raises(InputError) as raised:
        read_corpus(str(archive({"a.txt": "Erenhot."})), tmp_path / "out")
    assert fault in raised.value.faults[0]
    assert files(tmp_path / "out") == before


def test_tables_of_another_program_are_left_alone(archive: Archive, cluster: LocalCluster, tmp_path: Path) -> None:
    """Rows of two versions must not stand in one table."""
    folder = archive({"a.txt": "Erenhot."})
    read_corpus(str(folder), tmp_path / "out", scheduler=cluster.scheduler_address)
    run = json.loads((tmp_path / "out" / "run.json").read_text())
    (tmp_path / "out" / "run.json").write_text(json.dumps(run | {"program": "0"}))
    with pytest.raises(InputError, match="of another version of the program, whose rows may differ;"):
        read_corpus(str(folder), tmp_path / "out", scheduler=cluster.scheduler_address)


def test_tables_are_not_written_among_the_texts(archive: Archive) -> None:
    """They would be taken for texts the next time."""
    folder = archive({"a.txt": "Erenhot."})
    with pytest.raises(
        InputError, match=f"out: the folder lies inside {folder}, so its tables would be read as texts."
    ):
        read_corpus(str(folder), folder / "out")
    assert not (folder / "out").exists()


def test_a_scheduler_that_is_not_there_is_said(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence, not a traceback of sockets."""
    monkeypatch.setattr("geo.corpus.cluster.PATIENCE", 1)
    with pytest.raises(CrossborderError, match=r"tcp://127\.0\.0\.1:9: no Dask scheduler answers there\."):
        read_corpus(str(archive({"a.txt": "Erenhot."})), tmp_path / "out", scheduler="tcp://127.0.0.1:9")


def test_nothing_stays_at_the_scheduler(table: Path, cluster: LocalCluster, tmp_path: Path) -> None:
    """Neither tasks nor results are kept when a run is over, nor more than are at work while it goes on."""
    most = 0

    def look(_: State) -> None:
        nonlocal most
        assert cluster.scheduler
        most = max(most, len(cluster.scheduler.tasks))

    read_corpus(str(table), tmp_path / "out", scheduler=cluster.scheduler_address, told=look)
    assert 0 < most <= 6
    with Client(cluster) as client:
        assert client.who_has() == {}
