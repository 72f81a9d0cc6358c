"""Builds: from Python, the same bytes again and again, and the committed map is what the committed texts give."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import diskcache
import folium
import geopandas
import pytest

import geo
from geo import pipeline
from geo.model import Coverage
from geo.pipeline import making
from tests.conftest import WorkspaceMaker

pytestmark = pytest.mark.usefixtures("own_cache")

TEXT = "The Erenhot-Zamyn-Uud railway is open. Nobody waits. A Chinese trader went to Ganqimaodu."
WRITTEN = ("data/places.geojson", "data/links.geojson", "data/unplaced.csv", "maps/index.html")


def content(folder: Path) -> dict[str, bytes]:
    """Give every file a build wrote, by name."""
    files = (path for name in ("data", "maps") for path in (folder / name).rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(files)}


@pytest.fixture
def built(workspace: WorkspaceMaker) -> tuple[Path, pipeline.Build]:
    """Give a workspace of two texts, and what was made of it."""
    folder = workspace({"seeds/expo.txt": TEXT, "seeds/news.txt": "Coal goes to Ulaanbaatar."})
    return folder, geo.build(folder)


def test_a_build_gives_two_frames_and_counts(built: tuple[Path, pipeline.Build]) -> None:
    """Places and links are GeoDataFrames in WGS84, with a row for each, and the three numbers add up."""
    _, result = built
    assert isinstance(result.places, geopandas.GeoDataFrame)
    assert isinstance(result.links, geopandas.GeoDataFrame)
    assert list(result.places["id"]) == ["erenhot", "zamyn-uud", "ganqimaodu", "ulaanbaatar"]
    assert list(result.links["id"]) == ["erenhot-zamyn-uud-railway"]
    assert result.places.crs == result.links.crs == "EPSG:4326"
    assert result.coverage == Coverage(found=6, placed=5, unplaced=0, ruled_out=1)
    assert [row["exact"] for row in result.unplaced] == ["Chinese"]
    assert [document.id for document in result.documents] == ["expo", "news"]


def test_a_build_gives_a_folium_map_that_shows_itself(built: tuple[Path, pipeline.Build]) -> None:
    """In a notebook the map is there by itself, with its quotes, and can be saved like any folium map."""
    folder, result = built
    shown = result.map
    assert isinstance(shown, folium.Map)
    html = shown._repr_html_()
    assert "<iframe" in html
    assert "Ganqimaodu" in html
    shown.save(folder / "saved.html")
    assert "Coal goes to Ulaanbaatar." in (folder / "saved.html").read_text("utf-8")


def test_a_build_writes_data_and_a_page_for_each_text(built: tuple[Path, pipeline.Build]) -> None:
    """The data, the map of all texts, and the map of each one's own words are there, and what was written is told."""
    folder, result = built
    assert {*WRITTEN, "maps/expo.html", "maps/news.html"} <= content(folder).keys()
    assert {str(path.relative_to(folder)) for path in result.files} <= content(folder).keys()
    assert b"Ulaanbaatar." not in (folder / "maps/expo.html").read_bytes()
    assert b"Coal goes to" in (folder / "maps/news.html").read_bytes()
    assert b"Coal goes to" in (folder / "maps/index.html").read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize(("text", "drawn"), [("Trucks wait at Erenhot.", True), ("We saw Dalanzadgad.", False)])
def test_other_railways_are_drawn_where_they_call_at_a_place_of_the_story(
    workspace: WorkspaceMaker, text: str, drawn: bool
) -> None:
    """The railway through Erenhot lies under a story of it; lines that pass elsewhere in the view do not."""
    folder = workspace({"seeds/story.txt": text})
    geo.build(folder)
    ground = (folder / "maps/index.html").read_text("utf-8").partition('<g class="cb-ground">')[2].partition("</g>")[0]
    assert ("cb-track" in ground) == drawn


def test_what_was_written_is_what_was_returned(built: tuple[Path, pipeline.Build]) -> None:
    """The files hold the same features as the frames."""
    folder, result = built
    for name, frame in (("places", result.places), ("links", result.links)):
        features = json.loads((folder / "data" / f"{name}.geojson").read_text("utf-8"))["features"]
        assert [feature["properties"]["quotes"] for feature in features] == list(frame["quotes"])
        read = geopandas.read_file(folder / "data" / f"{name}.geojson")
        assert list(read["id"]) == list(frame["id"])


@pytest.mark.slow
def test_a_build_says_what_it_does(workspace: WorkspaceMaker) -> None:
    """A display of progress is told each step, in order, and each text by name."""
    said: list[str] = []
    geo.build(workspace({"seeds/expo.txt": TEXT}), step=said.append, fresh=True)
    assert said[0] == "reading the texts"
    assert "finding places in seeds/expo.txt" in said
    assert said[-1].startswith("writing")


def test_the_page_of_a_text_that_is_gone_goes_too(built: tuple[Path, pipeline.Build]) -> None:
    """When a text is taken out of seeds, nothing of it stays behind among the maps."""
    folder, _ = built
    (folder / "seeds/news.txt").unlink()
    geo.build(folder)
    assert [name for name in content(folder) if "news" in name] == []
    assert b"Coal goes to" not in b"".join(content(folder).values())


@pytest.mark.slow
def test_a_remembered_build_writes_the_same_bytes_as_a_fresh_one(
    workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second build only writes what it remembers, and that is what it would have made."""
    folder = workspace({"seeds/expo.txt": TEXT})
    geo.build(folder, fresh=True)
    fresh = content(folder)
    shutil.rmtree(folder / "data")
    shutil.rmtree(folder / "maps")
    with monkeypatch.context() as patched:
        patched.setattr(making, "_anew", None)  # a build that makes anything anew would fail
        remembered = geo.build(folder)
    assert content(folder) == fresh
    assert list(remembered.places["id"]) == ["erenhot", "zamyn-uud", "ganqimaodu"]


@pytest.mark.slow
def test_a_changed_text_is_made_anew(workspace: WorkspaceMaker) -> None:
    """What is remembered of one text is never taken for another."""
    folder = workspace({"seeds/expo.txt": TEXT})
    geo.build(folder)
    (folder / "seeds/expo.txt").write_text(TEXT.replace("Ganqimaodu", "Manzhouli"), "utf-8")
    assert list(geo.build(folder).places["id"]) == ["erenhot", "zamyn-uud", "manzhouli"]
    (folder / "seeds/decisions.csv").write_text(
        "document,name,place,reason,certainty\nexpo,Manzhouli,,It is a ship.,\n", "utf-8"
    )
    assert list(geo.build(folder).places["id"]) == ["erenhot", "zamyn-uud"]


@pytest.mark.slow
def test_a_build_that_cannot_remember_builds_all_the_same(
    workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a cache to write to, the map is made every time."""

    def broken(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(diskcache, "Cache", broken)
    assert len(geo.build(workspace({"seeds/expo.txt": TEXT})).places) == 3


@pytest.fixture(scope="module")
def rebuilt(root: Path, cache_home: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the files of a fresh build of a copy of the repository's own texts."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(root / "seeds", folder / "seeds")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(cache_home))
        geo.build(folder, fresh=True)
    return content(folder)


@pytest.mark.slow
def test_a_rebuild_of_the_repository_gives_the_committed_bytes(root: Path, rebuilt: dict[str, bytes]) -> None:
    """Data and maps that are committed are those of the committed texts, byte for byte; `make map` renews them."""
    committed = content(root)
    stale = [name for name in sorted(rebuilt) if committed.get(name) != rebuilt[name]]
    assert stale == [], "make map, and commit what it changes"
    kinds = {Path(name).suffix for name in rebuilt}
    assert [name for name in committed if Path(name).suffix in kinds and name not in rebuilt] == []


@pytest.mark.slow
def test_two_fresh_builds_give_the_same_bytes(root: Path, tmp_path: Path, rebuilt: dict[str, bytes]) -> None:
    """Another folder and another process's hashes change nothing."""
    shutil.copytree(root / "seeds", tmp_path / "seeds")
    command = [sys.executable, "-m", "geo", "build", "--fresh", "--quiet", str(tmp_path)]
    subprocess.run(command, check=True, cwd=root, env={**os.environ, "PYTHONHASHSEED": "7"})
    assert content(tmp_path) == rebuilt
