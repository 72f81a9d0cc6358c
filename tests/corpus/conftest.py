"""What tests of a corpus begin with: texts, a reader of one batch after another, and a cluster of real processes."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from distributed import LocalCluster

from geo.corpus.cluster import started
from geo.corpus.inputs import Corpus
from geo.corpus.reading import read_batch
from geo.corpus.totals import gather
from tests.conftest import Files, filled

Read = Callable[[str, Path], None]

TEXTS = {
    "2024/erenhot.txt": "The Erenhot-Zamyn-Uud railway is open. A Chinese trader was born in Springfield.",
    "2024/hangi.txt": "Тавантолгойгоос нүүрс тээвэрлэж байна. Ханги боомт ажиллаж байна.",
    "mandula.txt": "满都拉口岸与杭吉口岸相对。",
    "nothing.md": "Nothing is named here.",
}


@pytest.fixture
def archive(tmp_path: Path) -> Callable[[Files], Path]:
    """Give a function that makes a folder of files."""
    return partial(filled, tmp_path / "archive")


@pytest.fixture
def read() -> Read:
    """Give a function that reads a corpus in this process, as a worker would, without a cluster."""

    def read_here(address: str, folder: Path) -> None:
        for batch in Corpus(address).batches():
            read_batch(batch, str(folder))
        gather(str(folder))

    return read_here


@pytest.fixture(scope="session")
def cluster() -> Iterator[LocalCluster]:
    """Give a cluster of two processes."""
    with started(2) as cluster:
        yield cluster
