"""The rules of shape: each turns a module into the faults it finds there, and runs none of the code.

Who may import whom, who may write files, what a build may not ask for, how long a module may get, what must be said.
"""

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
EVERYTHING = frozenset({"*"})
MAY_IMPORT = {  # everything else is a stage, and a stage may import `model`
    "__init__": frozenset({"model", "pipeline", "webmap"}),  # its folium elements are for everybody
    "__main__": frozenset({"cli", "stopping"}),
    "cli": frozenset({"model", "pipeline", "export", "corpus", "stopping"}),
    "corpus": frozenset({"model", "pipeline", "export", "memory", "interrupts"}),  # a front like cli: knows no stage
    "pipeline": EVERYTHING,
    "model": frozenset[str](),
}
MAY_WRITE = ("geo.export", "geo.gazetteer.world")  # the world's index, in the user's cache, is read by who wrote it
MAY_SERVE = ("geo.preview",)  # to this machine alone, what is already made
MOST_LINES = 400
SAYS_NOTHING = {"utils", "util", "helpers", "common", "misc", "settings", "config", "constants"}
WRITING_METHODS = {
    *("write_text", "write_bytes", "unlink", "rename", "mkdir", "rmdir", "touch", "symlink_to", "hardlink_to"),
    *("to_file", "to_parquet", "to_feather", "save", "write_dataframe", "write_arrow", "write_table"),
}
MAY_NEED = {"geo.exchange.geoparquet": "parquet", "geo.corpus": "cluster"}
"""Modules and folders that import what an extra brings, and say so where it is not installed."""
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
        return iter(_nodes(self.source))


@cache
def _nodes(source: str) -> list[ast.AST]:
    """Give every piece of a source, which several rules go through."""
    return list(ast.walk(ast.parse(source)))


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
    memory = in_memory(module)
    calls = [node for node in module.nodes() if isinstance(node, ast.Call) and not goes_into(node, memory)]
    written = [f"{module.name}:{call.lineno} writes with {ast.unparse(call.func)}" for call in calls if writes(call)]
    taken = {name.split(".")[0] for _, name in imports(module)} & WRITING_MODULES
    return written + [f"{module.name} imports {name}, which writes" for name in sorted(taken)]


def in_memory(module: Module) -> set[str]:
    """Give the names a module has for what is no file though it is written to like one: ``memory = io.BytesIO()``."""
    return {
        target.id
        for node in module.nodes()
        if isinstance(node, ast.Assign) and re.fullmatch(r"(io\.)?BytesIO\(\)", ast.unparse(node.value))
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def goes_into(call: ast.Call, memory: set[str]) -> bool:
    """Say whether a call is given one of these names to write into."""
    return any(isinstance(value, ast.Name) and value.id in memory for value in call.args)


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
    if any(f"{module.name}.".startswith(f"{server}.") for server in MAY_SERVE):
        return []
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
    """Find a public dataclass that is not frozen and slotted."""
    return [
        f"{module.name}:{node.lineno} {node.name} is not frozen and slotted"
        for node in module.nodes()
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        for decorator in map(ast.unparse, node.decorator_list)
        if re.match(r"(dataclasses\.)?dataclass\b", decorator)
        and not ("frozen=True" in decorator and "slots=True" in decorator)
    ]


def needs_the_undeclared(module: Module) -> list[str]:
    """Find an import of a package that pyproject.toml does not declare, though something else may bring it.

    What an extra brings may be imported where it is needed, and nowhere else.
    """
    extras = [extra for name, extra in MAY_NEED.items() if f"{module.name}.".startswith(f"{name}.")]
    known = declared().union(*map(declared, extras))
    faults = []
    for line, name in imports(module):
        top = name.split(".")[0]
        if top in sys.stdlib_module_names or top in {"geo", ""} or known & distributions(top):
            continue
        faults.append(f"{module.name}:{line} imports {name}, which pyproject.toml does not declare")
    return faults


def declared(extra: str = "") -> set[str]:
    """Give the distributions that pyproject.toml declares for running, and for an extra, in normal form."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"].get(extra, ())]
    return {normal(re.split(r"[<>=!~;\[ ]", line)[0]) for line in lines}


def distributions(top: str) -> set[str]:
    """Give the distributions that bring a top-level package, in normal form."""
    return {normal(name) for name in _brought().get(top, [])}


@cache
def _brought() -> Mapping[str, list[str]]:
    """Give what each installed distribution brings, for which every file of each is looked at."""
    return importlib.metadata.packages_distributions()


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
