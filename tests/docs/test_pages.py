"""The documentation: what its pages tell a stranger to type is true, and the site builds with its maps alive."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import duckdb
import pytest

from geo.cli import main
from geo.model import Format
from geo.pipeline.sharing import share
from tests.conftest import ROOT, WorkspaceMaker

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = sorted(
    [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        *(ROOT / "docs").glob("*.md"),
        *(ROOT / "docs" / "guide").glob("*.md"),
    ]
)
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
TEXT = "The Erenhot-Zamyn-Uud railway is open."


def blocks(page: Path, language: str) -> list[str]:
    """Give the fenced blocks of a page that are in one language."""
    return [code for name, code in FENCE.findall(page.read_text("utf-8")) if name == language]


def typed(text: str) -> Iterator[list[str]]:
    """Give the arguments of every call of the command in a shell block, without its comments."""
    for line in text.replace("\\\n", " ").splitlines():
        words = shlex.split(line, comments=True)
        if words and Path(words[0]).name == "crossborder":
            yield words[1:]


def refused(arguments: list[str]) -> str:
    """Say what the command has against these arguments, or nothing; it is not run."""
    context = click.Context(main, info_name="crossborder", **main.context_settings)  # the help is called as it says
    try:
        if arguments and arguments[0].startswith("-"):
            main.make_parser(context).parse_args(list(arguments))
            return ""
        _, command, rest = main.resolve_command(context, arguments)
        if command is not None:
            command.make_context(command.name, rest, parent=context, resilient_parsing=False)
    except click.exceptions.Exit:
        return ""
    except click.ClickException as error:
        return error.format_message()
    return ""


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("crossborder build my-story", ""),
        ("crossborder --help", ""),
        ("crossborder bild my-story", "No such command 'bild'."),
        ("crossborder build --quick my-story", "No such option"),
        ("crossborder why article", "Missing argument 'NAME'."),
    ],
)
def test_a_wrong_line_is_seen(line: str, fault: str) -> None:
    """A command, an option or an argument that is not there is told from one that is."""
    (arguments,) = typed(f"{line}  # as a person would\nls")
    assert refused(arguments).startswith(fault)
    assert bool(refused(arguments)) == bool(fault)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_line_is_understood(page: Path) -> None:
    """Whoever copies a line from a page gets no complaint about the line itself."""
    assert [said for block in blocks(page, "sh") for line in typed(block) if (said := refused(line))] == []


def test_every_command_is_in_the_guide() -> None:
    """A page of the guide shows how each command is called; the reference is made from the command itself."""
    shown = {line[0] for page in PAGES for block in blocks(page, "sh") for line in typed(block) if line}
    assert main.commands.keys() <= shown


@pytest.mark.slow
def test_the_python_page_runs(workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its blocks, one after the other, do what they say in a folder with a workspace named my-story."""
    folder = workspace({"seeds/article.txt": TEXT})
    folder.rename(folder.parent / "my-story")
    monkeypatch.chdir(folder.parent)
    names: dict[str, object] = {}
    for block in blocks(ROOT / "docs" / "python.md", "python"):
        exec(compile(block, "python.md", "exec"), names)  # noqa: S102  # what a reader would paste
    assert "Erenhot" in Path("whole.html").read_text("utf-8")
    assert "Erenhot" in Path("own.html").read_text("utf-8")


@pytest.mark.slow
def test_the_page_of_formats_runs(workspace: WorkspaceMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its blocks of Python and SQL open what was exported beforehand, as a reader would paste them."""
    folder = workspace({"seeds/article.txt": f"{TEXT} - Erenhot lies in China."})
    monkeypatch.chdir(tmp_path)
    for form in Format:
        share(folder, Path(f"story{form.suffix}"))
    page = ROOT / "docs" / "guide" / "formats.md"
    names: dict[str, object] = {}
    for block in blocks(page, "python"):
        exec(compile(block, page.name, "exec"), names)  # noqa: S102  # what a reader would paste
    with duckdb.connect() as database:
        found = [database.execute(block).fetchall() for block in blocks(page, "sql")]
    assert all(("erenhot", TEXT) in [row[:2] for row in rows] for rows in found)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the documentation as built, every warning being an error."""
    out = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "-E", "-b", "html", ROOT / "docs", out],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    return out


@pytest.mark.slow
def test_the_reference_is_the_help_of_the_command(site: Path) -> None:
    """Every command and every option it has stands on the page of the commands."""
    page = (site / "commands.html").read_text("utf-8")
    options = {name for command in main.commands.values() for option in command.params for name in option.opts}
    assert [name for name in main.commands if f'id="crossborder-{name}"' not in page] == []
    assert [name for name in options if name.startswith("--") and f">{name}<" not in page] == []


@pytest.mark.slow
def test_no_page_asks_another_host(site: Path) -> None:
    """Nothing in the site is loaded from elsewhere; links that a reader follows may lead away."""
    loaded = re.compile(
        r"""<(?:script|img|iframe|source)[^>]*\ssrc="(https?:[^"]+)"|<link[^>]*rel="stylesheet"[^>]*href="(https?:[^"]+)"""
    )
    assert [
        (page.name, found) for page in site.glob("*.html") for found in loaded.findall(page.read_text("utf-8"))
    ] == []


def test_the_maps_in_it_are_alive(site: Path, browser: "Browser") -> None:
    """Each frame of the pages holds a map with marks, which takes part of a page without any fault."""
    for name in ("index", "examples"):
        page = browser.new_page()
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))  # noqa: B023  # read before the next page
        page.goto((site / f"{name}.html").as_uri())
        for frame in page.query_selector_all("iframe"):
            frame.scroll_into_view_if_needed()
            inside = frame.content_frame()
            assert inside is not None
            inside.wait_for_selector(".cb-pin", timeout=20_000)
        assert faults == []
        page.close()
