"""Nothing vanishes unseen: a build says what it changes, and the page what has changed since earlier data."""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from geo.cli import main
from geo.webmap.words import all_words
from tests.conftest import WorkspaceMaker

pytestmark = [pytest.mark.usefixtures("own_cache"), pytest.mark.slow]

TEXT = "The Erenhot-Zamyn-Uud railway is open. Manzhouli waits."


def run(*arguments: object) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="crossborder")


@pytest.fixture
def before(workspace: WorkspaceMaker, tmp_path: Path) -> tuple[Path, Path]:
    """Give a workspace that was built, and a copy of its data."""
    folder = workspace({"seeds/a.txt": TEXT})
    assert "Changed" not in run("build", folder).stdout
    shutil.copytree(folder / "data", tmp_path / "2025-10")
    return folder, tmp_path / "2025-10"


def test_a_build_says_what_it_changes(before: tuple[Path, Path]) -> None:
    """What went comes first; a build that changes nothing says nothing of it."""
    folder, _ = before
    (folder / "seeds/a.txt").write_text(TEXT.replace("Manzhouli", "Khorgos"), "utf-8")
    said = run("build", folder).stdout.splitlines()
    assert said[1:3] == ["Changed, beside the data before:", "  - place Manzhouli (manzhouli): 1 quote"]
    assert "  + place Khorgos (khorgos): 1 quote" in said
    assert "Changed" not in run("build", folder).stdout


def test_diff_says_the_same_of_two_folders(before: tuple[Path, Path]) -> None:
    """In lines, as JSON, and by the exit code if asked for."""
    folder, copy = before
    assert run("diff", copy, folder).stdout == "Nothing has changed.\n"
    assert run("diff", copy, folder, "--exit-code").exit_code == 0
    (folder / "seeds/a.txt").write_text(TEXT.replace(" Manzhouli waits.", ""), "utf-8")
    run("build", folder)
    told = run("diff", copy, folder)
    assert (told.exit_code, told.stdout) == (0, "- place Manzhouli (manzhouli): 1 quote\n1 place gone\n")
    assert run("diff", copy, folder, "--exit-code").exit_code == 1
    (one,) = json.loads(run("diff", copy, folder, "--json").stdout)
    assert (one["sort"], one["how"], one["id"]) == ("place", "gone", "manzhouli")
    wrong = run("diff", copy, folder / "seeds")
    assert (wrong.exit_code, wrong.stderr) == (
        1,
        f"crossborder: {folder / 'seeds'}: there are no data of a build in it.\n",
    )


def test_the_page_says_what_changed_since_earlier_data(before: tuple[Path, Path]) -> None:
    """The line stands in the map of all texts, follows the earlier data, and goes with the wish for it."""
    folder, copy = before
    toml, page = folder / "seeds/sources.toml", folder / "maps/index.html"
    toml.write_text(f'[map]\nsince = "{copy}"\n', "utf-8")
    assert run("build", folder).exit_code == 0
    assert ">Since 2025-10: nothing has changed.<" in page.read_text("utf-8")
    places = json.loads((copy / "places.geojson").read_text("utf-8"))
    places["features"] = [one for one in places["features"] if one["id"] != "manzhouli"]
    (copy / "places.geojson").write_text(json.dumps(places), "utf-8")
    assert run("build", folder).exit_code == 0
    assert ">Since 2025-10: marks and lines added 1, gone 0, moved 0; " in page.read_text("utf-8")
    assert "Since 2025-10" not in (folder / "maps/a.html").read_text("utf-8")
    toml.unlink()
    run("build", folder)
    assert "Since 2025-10" not in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ("nowhere", "there are no data of a build in it."),
        (".", "'.' is where this build writes; keep a copy of earlier data elsewhere."),
        ("data", "'data' is where this build writes; keep a copy of earlier data elsewhere."),
    ],
)
def test_what_cannot_be_compared_with_is_told(before: tuple[Path, Path], since: str, said: str) -> None:
    """With the file that names it; a build is not compared with itself, which would not give the same twice."""
    folder, _ = before
    (folder / "seeds/sources.toml").write_text(f'[map]\nsince = "{since}"\n', "utf-8")
    wrong = run("build", folder)
    assert wrong.exit_code == 1
    assert wrong.stderr.startswith("crossborder: seeds/sources.toml:1: [map]: since: ")
    assert wrong.stderr.endswith(f"{said}\n")


@pytest.mark.parametrize("language", ["en", "zh", "mn", "ru"])
def test_every_language_has_words_for_it(language: str) -> None:
    """Each number has its place in the line."""
    words = all_words()[language]
    assert set(re.findall(r"{(\w+)}", words["since"])) == {"name", *"agmpqcr"}
    assert set(re.findall(r"{(\w+)}", words["since-same"])) == {"name"}
