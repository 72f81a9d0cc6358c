"""The shape of the code: every rule is held against every module of ``geo/``.

Beside that it is held against small sources that keep the rule and that break it, so that a rule that has gone
blind is noticed.
"""

import pytest

from tests.shape.rules import (
    Module,
    Rule,
    breaks_the_star,
    can_be_changed,
    cannot_be_repeated,
    is_too_long,
    lacks_a_docstring,
    leaves_its_behaviour_unsaid,
    modules,
    needs_the_undeclared,
    passes_over,
    says_nothing,
    writes_files,
)


def assert_kept(rule: Rule, found: list[Module]) -> None:
    """Hold a rule against every module and show all faults at once."""
    assert found, "there is nothing here to hold the rule against"
    faults = [fault for module in found for fault in rule(module)]
    assert not faults, "\n".join(faults)


def test_imports_form_a_star() -> None:
    """A stage imports `model` and no other stage; only `pipeline` knows them all, and `cli` none."""
    assert_kept(breaks_the_star, modules())


@pytest.mark.parametrize(
    ("name", "source", "faults"),
    [
        ("geo.places", "from geo.model import Place", 0),
        ("geo.places", "from geo import model", 0),
        ("geo.places", "from collections.abc import Sequence\nimport geopandas", 0),
        ("geo.gazetteer.index", "from geo.gazetteer.tables import rows", 0),
        ("geo.gazetteer.index", "from .tables import rows", 0),
        ("geo.pipeline", "from geo import places, links\nimport geo.webmap", 0),
        ("geo.cli", "from geo import pipeline\nfrom geo.export import write", 0),
        ("geo", "from geo.pipeline import build", 0),
        ("geo.corpus.run", "from geo import export\nfrom geo.pipeline import alone", 0),
        ("geo.cli.gathering", "from geo.corpus import read_corpus", 0),
        ("geo.corpus.rows", "from geo.features import located", 1),
        ("geo.places", "from geo.links import joined", 1),
        ("geo.places", "from geo import links, model", 1),
        ("geo.places", "from . import links", 1),
        ("geo.places", "from .links import joined", 1),
        ("geo.places", "from geo import build", 1),
        ("geo.places", "import geo", 1),
        ("geo.places", "def late():\n    import geo.export", 1),
        ("geo.places", "importlib.import_module('geo.links')", 1),
        ("geo.gazetteer.index", "from ..places import resolve", 1),
        ("geo.cli", "from geo.places import resolve", 1),
        ("geo.export", "from geo.features import frames", 1),
        ("geo.model.reading", "from geo.documents import read", 1),
    ],
)
def test_a_line_across_the_star_is_seen(name: str, source: str, faults: int) -> None:
    """An import of another stage is a fault however it is written; an import of `model` is none."""
    assert len(breaks_the_star(Module(name, source))) == faults


def test_a_folder_may_import_inside_itself() -> None:
    """One dot means the folder in its `__init__`, and the same folder in the modules beside it."""
    assert breaks_the_star(Module("geo.gazetteer", "from .tables import rows", folder=True)) == []
    assert breaks_the_star(Module("geo.gazetteer", "from ..places import resolve", folder=True)) != []


def test_one_module_writes_files() -> None:
    """Files are written by `export` alone, and the world's index by the module that reads it back."""
    assert_kept(writes_files, modules())


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ("open(path)", 0),
        ("open(path, 'rb')", 0),
        ("path.open(encoding='utf-8')", 0),
        ("text.replace('a', 'b')", 0),
        ("replace(place, name='x')\ndataclasses.replace(place, name='x')", 0),
        ("frame.to_json()", 0),
        ("memory = io.BytesIO()\nframe.to_parquet(memory)\nwrite_dataframe(frame, memory)", 0),
        ("open(path, 'w')", 1),
        ("open(path, mode='ab')", 1),
        ("path.open('x')", 1),
        ("path.open('r+')", 1),
        ("path.write_text('')", 1),
        ("path.write_bytes(b'')", 1),
        ("path.unlink()", 1),
        ("path.rename(other)", 1),
        ("path.replace(other)", 1),
        ("os.replace(path, other)", 1),
        ("folder.mkdir()", 1),
        ("map.save('index.html')", 1),
        ("frame.to_file('x.gpkg')", 1),
        ("frame.to_csv('x.csv')", 1),
        ("frame.to_parquet(path)", 1),
        ("memory = io.BytesIO()\npyogrio.write_dataframe(frame, path)", 1),
        ("memory = path\nframe.to_parquet(memory)", 1),
        ("import shutil", 1),
        ("from tempfile import mkdtemp", 1),
    ],
)
def test_a_written_file_is_seen(source: str, faults: int) -> None:
    """A call that makes, changes or removes a file is a fault in a stage; one that reads, or makes a text, is none."""
    assert len(writes_files(Module("geo.places", source))) == faults


@pytest.mark.parametrize(
    ("name", "faults"),
    [
        ("geo.export", 0),
        ("geo.export.pages", 0),
        ("geo.gazetteer.world", 0),
        ("geo.exporting", 1),
        ("geo.gazetteer", 1),
    ],
)
def test_who_may_write_is_known_by_name(name: str, faults: int) -> None:
    """The two writers, and what is inside them, may write; a module that is only named alike may not."""
    assert len(writes_files(Module(name, "path.write_text('')"))) == faults


def test_a_build_asks_neither_clock_nor_chance_nor_network() -> None:
    """Nothing in `geo` takes the time, a random number or an answer from the network."""
    assert_kept(cannot_be_repeated, modules())


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ("from datetime import date\ndate.fromisoformat('2025-05-14')", 0),
        ("import time\ntime.perf_counter()", 0),
        ("from urllib.parse import quote", 0),
        ("import random", 1),
        ("from uuid import uuid4", 1),
        ("import urllib.request", 1),
        ("from urllib.request import urlopen", 1),
        ("datetime.datetime.now()", 1),
        ("date.today()", 1),
        ("time.time()", 1),
    ],
)
def test_what_cannot_be_repeated_is_seen(source: str, faults: int) -> None:
    """A clock, a random number and a request are faults; a date that is read from a text is none."""
    assert len(cannot_be_repeated(Module("geo.places", source))) == faults


@pytest.mark.parametrize(("name", "faults"), [("geo.preview", 0), ("geo.preview.server", 0), ("geo.previews", 1)])
def test_who_may_serve_is_known_by_name(name: str, faults: int) -> None:
    """What shows maps to this machine may open a socket; a module that is only named alike may not."""
    assert len(cannot_be_repeated(Module(name, "import socket"))) == faults


def test_no_module_is_too_long() -> None:
    """A module of more than 400 lines becomes a folder."""
    assert_kept(is_too_long, modules())


@pytest.mark.parametrize(("lines", "faults"), [(400, 0), (401, 1)])
def test_a_line_too_many_is_seen(lines: int, faults: int) -> None:
    """Four hundred lines are within the rule, one more is not."""
    assert len(is_too_long(Module("geo.places", "pass\n" * lines))) == faults


def test_every_module_is_named_for_what_is_in_it() -> None:
    """There is no `utils` and no `settings`."""
    assert_kept(says_nothing, modules())


@pytest.mark.parametrize(
    ("name", "faults"), [("geo.places", 0), ("geo.utils", 1), ("geo.webmap.settings", 1), ("geo.utils.texts", 1)]
)
def test_a_name_that_says_nothing_is_seen(name: str, faults: int) -> None:
    """Such a name is a fault as a module, inside a folder, and as a folder."""
    assert len(says_nothing(Module(name, ""))) == faults


def test_everything_public_says_what_it_means() -> None:
    """Every module, public class, function and method has a docstring."""
    assert_kept(lacks_a_docstring, modules())


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ('"""Doc."""\n\ndef _private(): ...', 0),
        ('"""Doc."""\n\ndef public():\n    """Doc."""\n    def inner(): ...', 0),
        ('"""Doc."""\n\nclass Public:\n    """Doc."""\n    def __len__(self): ...', 0),
        ("", 1),
        ('"""Doc."""\n\ndef public(): ...', 1),
        ('"""Doc."""\n\nasync def public(): ...', 1),
        ('"""Doc."""\n\nclass Public:\n    def method(self): ...', 2),
    ],
)
def test_a_missing_docstring_is_seen(source: str, faults: int) -> None:
    """What is public needs a docstring; what is private, nested or special needs none."""
    assert len(lacks_a_docstring(Module("geo.places", source))) == faults


def test_what_passes_between_stages_cannot_be_changed() -> None:
    """Every public dataclass is frozen and slotted."""
    assert_kept(can_be_changed, modules())


@pytest.mark.parametrize(
    ("decorator", "faults"),
    [
        ("@dataclass(frozen=True, slots=True)", 0),
        ("@dataclasses.dataclass(slots=True, frozen=True, order=True)", 0),
        ("@final", 0),
        ("@dataclass", 1),
        ("@dataclasses.dataclass", 1),
        ("@dataclass(frozen=True)", 1),
        ("@dataclass(slots=True)", 1),
    ],
)
def test_a_dataclass_that_can_be_changed_is_seen(decorator: str, faults: int) -> None:
    """A dataclass that lacks either word is a fault; a class that is none, or stays in its module, is left alone."""
    assert len(can_be_changed(Module("geo.model", f"{decorator}\nclass Place: ..."))) == faults
    assert can_be_changed(Module("geo.model", f"{decorator}\nclass _Tally: ...")) == []


@pytest.mark.slow
def test_every_import_is_declared() -> None:
    """What `geo` imports is a dependency of its own, not something another package happens to bring."""
    assert_kept(needs_the_undeclared, modules())


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ("import json\nfrom geo.model import Place", 0),
        ("import shapely.geometry\nfrom slugify import slugify", 0),
        ("import pygments", 1),
        ("import nothing_of_that_name", 1),
    ],
)
def test_an_undeclared_import_is_seen(source: str, faults: int) -> None:
    """A package that is installed only because another needs it is a fault, and so is one that is not there."""
    assert len(needs_the_undeclared(Module("geo.places", source))) == faults


@pytest.mark.parametrize(
    ("name", "source", "faults"),
    [
        ("geo.exchange.geoparquet", "import pyarrow", 0),
        ("geo.exchange.geoparquet", "import distributed", 1),
        ("geo.exchange.kml", "import pyarrow", 1),
        ("geo.corpus.run", "import distributed", 0),
        ("geo.corpus", "import distributed", 0),
        ("geo.places", "import distributed", 1),
        ("geo.cli.gathering", "import distributed", 1),
    ],
)
def test_what_an_extra_brings_is_imported_where_it_is_needed(name: str, source: str, faults: int) -> None:
    """Only the module an extra is for may import what it brings, and nothing of another extra."""
    assert len(needs_the_undeclared(Module(name, source))) == faults


@pytest.mark.slow
def test_no_test_is_passed_over() -> None:
    """A test that lacks its browser fails; none is skipped."""
    assert_kept(passes_over, modules("tests"))


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ("assert skipped == 0", 0),
        ("pytest.skip('no browser')", 1),
        ("@pytest.mark.skipif(missing, reason='')\ndef test_x(): ...", 1),
        ("playwright = pytest.importorskip('playwright')", 1),
        ("@pytest.mark.xfail\ndef test_x(): ...", 1),
    ],
)
def test_a_skipped_test_is_seen(source: str, faults: int) -> None:
    """Each way of pytest to pass over a test is a fault."""
    assert len(passes_over(Module("tests.test_page", source))) == faults


def test_every_test_says_its_behaviour() -> None:
    """Every test has a docstring that is a sentence."""
    assert_kept(leaves_its_behaviour_unsaid, modules("tests"))


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ('def test_x():\n    """A name is found."""', 0),
        ("def helper(): ...", 0),
        ("def test_x(): ...", 1),
        ('def test_x():\n    """Name"""', 1),
    ],
)
def test_a_test_that_says_nothing_is_seen(source: str, faults: int) -> None:
    """A test without a sentence is a fault; a function beside it is none."""
    assert len(leaves_its_behaviour_unsaid(Module("tests.test_page", source))) == faults
