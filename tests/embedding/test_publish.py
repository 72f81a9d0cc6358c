"""`crossborder embed`: what it prints, what it writes, what it refuses."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from geo import build
from geo.cli import main
from geo.model import InputError
from geo.pipeline.publishing import publish
from tests.conftest import WorkspaceMaker

pytestmark = [pytest.mark.usefixtures("own_cache"), pytest.mark.slow]  # builds whole workspaces

SEEDS: dict[str, str | bytes] = {
    "seeds/expo.txt": "The Erenhot-Zamyn-Uud railway is open.",
    "seeds/news.txt": "Coal goes to Ulaanbaatar.",
}
HERE = "https://example.org/maps/"
PUBLISHED = {
    *("crossborder-embed.js", "oembed.json"),
    *(f"{name}{ending}" for name in ("index", "expo", "news") for ending in (".html", ".svg", ".png", ".oembed.json")),
}
Command = Callable[..., Result]


@pytest.fixture
def folder(workspace: WorkspaceMaker) -> Path:
    """Give a workspace of two texts that was never built."""
    return workspace(SEEDS)


@pytest.fixture
def embed(folder: Path) -> Command:
    """Give what runs the command on that workspace."""

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(main, ["embed", str(folder), *arguments])

    return run


def maps(folder: Path) -> set[str]:
    """Give the names of the files among the maps."""
    return {path.name for path in (folder / "maps").iterdir()}


def named(page: str, kind: str) -> str:
    """Give what the head of a page says under a name."""
    found = re.findall(rf'<(?:meta|link)[^>]*"{kind}"[^>]*(?:content|href)="([^"]*)"', page)
    assert len(found) == 1, f"{kind} stands there {len(found)} times"
    return str(found[0])


def test_a_folder_without_maps_is_built_and_made_ready(folder: Path, embed: Command) -> None:
    """All that is to be published is there after one command, and the command says where it must go."""
    result = embed("--url", HERE)
    assert result.exit_code == 0, result.output
    assert maps(folder) == PUBLISHED
    assert f"Publish {(folder / 'maps').resolve()} at {HERE}" in result.output
    assert (folder / "data" / "places.geojson").is_file()


def test_the_map_of_all_texts_is_shown_unless_one_is_named(embed: Command) -> None:
    """The snippets lead to the map that was asked for, by the id of its text or by its file, and to no other."""
    for arguments, name in (((), "index"), (("--text", "expo"), "expo"), (("--text", "news.txt"), "news")):
        result = embed("--url", HERE, *arguments)
        assert set(re.findall(r'<iframe [^>]*src="([^"]*)"', result.output)) == {f"{HERE}{name}.html"}
        assert set(re.findall(r'<img src="([^"]*)"', result.output)) == {f"{HERE}{name}.png"}


def test_each_page_says_where_it_is(folder: Path) -> None:
    """Canonical address, Open Graph and card of each page are its own."""
    publish(folder, HERE)
    for name in ("index", "expo", "news"):
        page = (folder / "maps" / f"{name}.html").read_text("utf-8")
        assert named(page, "canonical") == named(page, "og:url") == f"{HERE}{name}.html"
        assert named(page, "og:image") == named(page, "twitter:image") == f"{HERE}{name}.png"


def test_the_page_of_all_texts_offers_its_answer(folder: Path) -> None:
    """Who asks the page for oEmbed finds a file that is there and answers for that page."""
    publish(folder, HERE)
    offered = named((folder / "maps" / "index.html").read_text("utf-8"), r"application/json\+oembed")
    answer = json.loads((folder / "maps" / offered.removeprefix(HERE)).read_text("utf-8"))
    assert f'src="{HERE}index.html"' in answer["html"]


def test_another_address_leaves_nothing_of_the_first(folder: Path) -> None:
    """Published elsewhere, no file that is read as text speaks of the old place."""
    publish(folder, HERE)
    publish(folder, "http://news.example/cards")
    texts = [path.read_text("utf-8") for path in (folder / "maps").iterdir() if path.suffix != ".png"]
    assert not [text for text in texts if "example.org" in text]
    assert "http://news.example/cards/expo.html" in "".join(texts)


def test_the_address_may_stand_in_the_seeds(folder: Path, embed: Command) -> None:
    """With an address in the [map] table no option is needed, every build writes it, and nobody is told to write it."""
    (folder / "seeds" / "sources.toml").write_text(f'[map]\nurl = "{HERE}"\n', "utf-8")
    build(folder)
    assert maps(folder) == {name for name in PUBLISHED if not name.endswith(".png")}
    page = (folder / "maps" / "expo.html").read_text("utf-8")
    assert named(page, "canonical") == f"{HERE}expo.html"
    result = embed()
    assert result.exit_code == 0
    assert "[map]" not in result.output
    assert maps(folder) == PUBLISHED
    assert "into [map] of seeds/sources.toml" in embed("--url", HERE).output


def test_a_build_without_an_address_writes_a_still_beside_each_page(folder: Path) -> None:
    """Pages and stills are there; what only makes sense at an address is not, and the pages name none."""
    build(folder)
    assert maps(folder) == {f"{name}{ending}" for name in ("index", "expo", "news") for ending in (".html", ".svg")}
    assert "canonical" not in (folder / "maps" / "index.html").read_text("utf-8")


def test_a_png_that_is_there_follows_its_map(folder: Path) -> None:
    """A build draws anew the PNG of a map that changed, and only that."""
    publish(folder, HERE)
    before = {path.name: path.read_bytes() for path in (folder / "maps").glob("*.png")}
    (folder / "maps" / "expo.png").write_bytes(b"left alone")
    (folder / "seeds" / "news.txt").write_text("Coal goes to Choibalsan.", "utf-8")
    build(folder)
    after = {path.name: path.read_bytes() for path in (folder / "maps").glob("*.png")}
    assert after["expo.png"] == b"left alone"
    assert after["news.png"] not in {before["news.png"], b""}
    assert after["index.png"] != before["index.png"]


def test_a_program_gets_json(embed: Command) -> None:
    """As JSON, standard output is one value with address, files and every snippet by its kind."""
    told = json.loads(embed("--url", HERE, "--text", "expo", "--json").stdout)
    assert (told["home"], told["name"], told["url"]) == (HERE, "expo", f"{HERE}expo.html")
    assert {file.removeprefix("maps/") for file in told["files"]} == PUBLISHED
    kinds = {snippet["kind"]: snippet["code"] for snippet in told["snippets"]}
    assert kinds["iframe"].startswith("<iframe ")
    assert kinds["amp"].startswith("<amp-iframe ")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "--url: say where the maps will be published, like https://example.org/maps/."),
        (("--url", ""), "--url: say where the maps will be published, like https://example.org/maps/."),
        (("--url", "example.org"), "--url: 'example.org' is not the http(s) address of a folder,"),
        (("--url", "file:///maps/"), "--url: 'file:///maps/' is not the http(s) address of a folder,"),
        (("--url", HERE, "--text", "wrong"), "there is no text 'wrong'; there are expo, news."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(embed: Command, arguments: tuple[str, ...], sentence: str) -> None:
    """A missing or wrong address and an unknown text are one sentence on standard error, and exit code 1."""
    result = embed(*arguments)
    assert result.exit_code == 1
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("crossborder: ")
    assert sentence in line


@pytest.mark.parametrize("url", ["ftp://example.org/", "example.org", "https://example.org/?a"])
def test_a_wrong_address_in_the_seeds_stops_a_build(folder: Path, url: str) -> None:
    """The fault names the file, and nothing is written."""
    (folder / "seeds" / "sources.toml").write_text(f'[map]\nurl = "{url}"\n', "utf-8")
    with pytest.raises(InputError, match=r"^seeds/sources\.toml:1: \[map\]: url: "):
        build(folder)
    assert not (folder / "maps").exists()


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    """Without a folder there is nothing to embed."""
    with pytest.raises(InputError, match="there is no such folder"):
        publish(tmp_path / "nowhere", HERE)
