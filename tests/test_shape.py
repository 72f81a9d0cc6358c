"""The shape of the code: who may import whom, who may write files, and how long a module may get.

Each rule is a function from a module to the faults it finds there. It is held against every module of ``geo/``,
and, beside that, against small sources that keep the rule and that break it, so that a rule that has gone blind
is noticed.
"""

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EVERYTHING = frozenset({"*"})
MAY_IMPORT = {  # everything else is a stage, and a stage may import `model`
    "__init__": frozenset({"model", "pipeline"}),
    "__main__": frozenset({"cli"}),
    "cli": frozenset({"model", "pipeline", "export"}),
    "pipeline": EVERYTHING,
    "model": frozenset[str](),
}
MAY_WRITE = ("geo.export", "geo.gazetteer.world")  # the world's index, in the user's cache, is read by who wrote it
MOST_LINES = 400
SAYS_NOTHING = {"utils", "util", "helpers", "common", "misc", "settings", "config", "constants"}
WRITING_METHODS = {
    *("write_text", "write_bytes", "unlink", "rename", "mkdir", "rmdir", "touch", "symlink_to", "hardlink_to"),
    *("to_file", "to_parquet", "to_feather", "save"),
}
WRITING_MODULES = {"shutil", "tempfile"}
WRITING_IN_OS = {"remove", "unlink", "rename", "replace", "makedirs", "mkdir", "rmdir", "removedirs", "open", "link"}
UNREPEATABLE_MODULES = {"random", "secrets", "uuid", "socket", "http", "urllib.request", "requests", "httpx", "aiohttp"}
CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"}


@dataclass(frozen=True, slots=True)
class Module:
    """A module's dotted name, whether it is a folder's ``__init__``, and its source."""

    name: str
    source: str
    folder: bool = False

    @property
    def stage(self) -> str:
        """Give the name directly under ``geo``: the stage the module is or belongs to."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else "__init__"

    def nodes(self) -> Iterator[ast.AST]:
        """Give every piece of the source."""
        return ast.walk(ast.parse(self.source))


Rule = Callable[[Module], list[str]]


def dotted(path: Path) -> str:
    """Say the dotted name of the module in a file of the checkout."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules(folder: str = "geo") -> list[Module]:
    """Read every module of a folder of the checkout."""
    paths = sorted((ROOT / folder).rglob("*.py"))
    return [Module(dotted(path), path.read_text("utf-8"), path.name == "__init__.py") for path in paths]


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Give line and full dotted name of everything a module imports, ``from a import b`` as ``a.b``."""
    for node in module.nodes():
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(names=names):
                start = source_of(node, module)
                yield from ((node.lineno, f"{start}.{alias.name}") for alias in names)
            case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]) if ast.unparse(function).endswith(
                "import_module"
            ):
                yield node.lineno, name


def source_of(node: ast.ImportFrom, module: Module) -> str:
    """Say what ``from ... import`` takes from, with leading dots resolved."""
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    start = parts[: len(parts) - node.level + module.folder]
    return ".".join([*start, *([node.module] if node.module else [])])


def breaks_the_star(module: Module) -> list[str]:
    """Find imports of a stage by another; the package itself counts, since it leads to ``pipeline``."""
    allowed = MAY_IMPORT.get(module.stage, frozenset({"model"}))
    faults = []
    for line, name in imports(module):
        root, *rest = name.split(".")
        stage = rest[0] if rest else "__init__"
        if root == "geo" and allowed is not EVERYTHING and stage not in {*allowed, module.stage}:
            faults.append(f"{module.name}:{line} imports {name}")
    return faults


def writes_files(module: Module) -> list[str]:
    """Find calls that make, change or remove files."""
    if any(f"{module.name}.".startswith(f"{writer}.") for writer in MAY_WRITE):
        return []
    calls = [node for node in module.nodes() if isinstance(node, ast.Call)]
    written = [f"{module.name}:{call.lineno} writes with {ast.unparse(call.func)}" for call in calls if writes(call)]
    taken = {name.split(".")[0] for _, name in imports(module)} & WRITING_MODULES
    return written + [f"{module.name} imports {name}, which writes" for name in sorted(taken)]


def writes(call: ast.Call) -> bool:
    """Say whether a call makes, changes or removes a file."""
    match call.func:
        case ast.Name(id="open") | ast.Attribute(attr="open"):
            return any(is_writing_mode(value) for value in [*call.args, *(word.value for word in call.keywords)])
        case ast.Attribute(value=ast.Name(id="os"), attr=name):
            return name in WRITING_IN_OS
        case ast.Attribute(attr=name):
            return writes_by_method(call, name)
    return False


def writes_by_method(call: ast.Call, name: str) -> bool:
    """Say whether a call of a method makes, changes or removes a file."""
    if ast.unparse(call.func) == "dataclasses.replace":
        return False
    doubtful = {
        "replace": len(call.args) == 1 and not call.keywords,  # that of a text takes two arguments, that of a path one
        "to_csv": bool(call.args),  # without a target they give a text
        "to_json": bool(call.args),
    }
    return doubtful.get(name, name in WRITING_METHODS)


def is_writing_mode(value: ast.expr) -> bool:
    """Say whether an argument of ``open`` is a mode that writes."""
    return isinstance(value, ast.Constant) and bool(re.fullmatch(r"(?=.*[wax+])[rwaxbt+]+", str(value.value)))


def cannot_be_repeated(module: Module) -> list[str]:
    """Find the clock, chance and the network, which would make the same texts give other bytes."""
    faults = [
        f"{module.name}:{line} imports {name}"
        for line, name in imports(module)
        if any(name == taken or name.startswith(f"{taken}.") for taken in UNREPEATABLE_MODULES)
    ]
    for node in module.nodes():
        called = ".".join(ast.unparse(node.func).split(".")[-2:]) if isinstance(node, ast.Call) else ""
        if called in CLOCKS:
            faults.append(f"{module.name}:{getattr(node, 'lineno', 0)} asks the clock: {called}")
    return faults


def is_too_long(module: Module) -> list[str]:
    """Find a module that should have become a folder."""
    lines = len(module.source.splitlines())
    return [f"{module.name} has {lines} lines, {MOST_LINES} are the most"] if lines > MOST_LINES else []


def says_nothing(module: Module) -> list[str]:
    """Find a module whose name tells nobody what is in it."""
    return [f"{module.name} says nothing" for part in module.name.split(".") if part in SAYS_NOTHING]


def lacks_a_docstring(module: Module) -> list[str]:
    """Find the module, a public class, function or method of it, without a docstring."""
    tree = ast.parse(module.source)
    named = [(module.name, tree), *((f"{module.name}.{name}", node) for name, node in public(tree))]
    return [f"{name} has no docstring" for name, node in named if not ast.get_docstring(node)]


def public(
    node: ast.Module | ast.ClassDef,
) -> Iterator[tuple[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Give the public classes, functions and methods under a node, with their names."""
    for child in node.body:
        if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not child.name.startswith("_"):
            yield child.name, child
            if isinstance(child, ast.ClassDef):
                yield from ((f"{child.name}.{name}", inner) for name, inner in public(child))


def can_be_changed(module: Module) -> list[str]:
    """Find a dataclass that is not frozen and slotted."""
    return [
        f"{module.name}:{node.lineno} {node.name} is not frozen and slotted"
        for node in module.nodes()
        if isinstance(node, ast.ClassDef)
        for decorator in map(ast.unparse, node.decorator_list)
        if re.match(r"(dataclasses\.)?dataclass\b", decorator)
        and not ("frozen=True" in decorator and "slots=True" in decorator)
    ]


def needs_the_undeclared(module: Module) -> list[str]:
    """Find an import of a package that pyproject.toml does not declare, though something else may bring it."""
    faults = []
    for line, name in imports(module):
        top = name.split(".")[0]
        if top in sys.stdlib_module_names or top in {"geo", ""} or declared() & distributions(top):
            continue
        faults.append(f"{module.name}:{line} imports {name}, which pyproject.toml does not declare")
    return faults


def declared() -> set[str]:
    """Give the distributions that pyproject.toml declares for running, in normal form."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return {normal(re.split(r"[<>=!~;\[ ]", line)[0]) for line in project["dependencies"]}


def distributions(top: str) -> set[str]:
    """Give the distributions that bring a top-level package, in normal form."""
    return {normal(name) for name in importlib.metadata.packages_distributions().get(top, [])}


def normal(name: str) -> str:
    """Spell a distribution's name so that equal names look equal."""
    return re.sub(r"[-_.]+", "-", name).lower()


def passes_over(module: Module) -> list[str]:
    """Find a test that skips, or is expected to fail, where it should say that something is missing."""
    return [
        f"{module.name}:{node.lineno} {ast.unparse(node)}"
        for node in module.nodes()
        if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "importorskip", "xfail"}
    ]


def leaves_its_behaviour_unsaid(module: Module) -> list[str]:
    """Find a test whose docstring does not say the behaviour in a sentence."""
    return [
        f"{module.name}:{node.lineno} {node.name} does not say what it tests"
        for node in module.nodes()
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        if not (ast.get_docstring(node) or "").rstrip().endswith(".")
    ]


def assert_kept(rule: Rule, found: list[Module]) -> None:
    """Hold a rule against every module and show all faults at once."""
    assert found, "there is nothing here to hold the rule against"
    assert [fault for module in found for fault in rule(module)] == []


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
    """Every dataclass is frozen and slotted."""
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
    """A dataclass that lacks either word is a fault; a class that is none is left alone."""
    assert len(can_be_changed(Module("geo.model", f"{decorator}\nclass Place: ..."))) == faults


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
