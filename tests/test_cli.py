"""The command: what it says, where, with which exit code, and never a traceback."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from urllib.request import urlopen

import pytest
from click.testing import CliRunner, Result

from geo.cli import main
from geo.cli.progress import now_and_then
from geo.gazetteer.world import World, world_index
from tests.conftest import WorkspaceMaker

pytestmark = pytest.mark.usefixtures("own_cache")

TEXT = "The Erenhot-Zamyn-Uud railway is open. A Chinese trader was born in Springfield."
MAP = "[map]\nurl = 'https://example.org/maps/'\n"
LAST = "1 text: 5 mentions found, 3 placed, 1 listed (see data/unplaced.csv, or crossborder review), 1 ruled out."
HEARING_CTRL_C = (  # python -m geo, which a shell that runs the tests in the background would have made deaf to it
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    " runpy.run_module('geo', run_name='__main__', alter_sys=True)"
)


def run(*arguments: object) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="crossborder")


def start(*arguments: object, root: Path, **environment: str) -> "subprocess.Popen[str]":
    """Start the command as a process of its own, which Ctrl-C reaches even where the tests run in the background."""
    return subprocess.Popen(
        [sys.executable, "-c", HEARING_CTRL_C, *map(str, arguments)],
        cwd=root,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def files(folder: Path) -> dict[str, bytes]:
    """Give every file a build wrote, also hidden and temporary ones."""
    written = (path for name in ("data", "maps") for path in (folder / name).rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(written)}


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_says_what_the_command_is_for(option: str) -> None:
    """One screen: what it does, and every command with a line."""
    result = run(option)
    assert result.exit_code == 0
    assert "Make a cited map out of an article." in result.stdout
    assert re.search(r"^  build +Map the texts", result.stdout, re.MULTILINE)
    assert len(result.stdout.splitlines()) < 25


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_help(command: str) -> None:
    """Each command says what it does, and each of its options what it is for."""
    result = run(command, "--help")
    assert result.exit_code == 0
    options = [line for line in result.stdout.splitlines() if re.match(r"  -", line)]
    assert options
    assert [line for line in options if not re.search(r"  \S.*  +\S|^  \S+.{25,}$", line)] == []


def test_version_is_that_of_the_distribution() -> None:
    """A bug report can name the version."""
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"crossborder, version {version('crossborder-map')}\n")


@pytest.mark.slow
def test_a_build_says_where_the_map_is_and_last_what_was_found(workspace: WorkspaceMaker) -> None:
    """In a pipe two lines are said, none of them on standard error."""
    folder = workspace({"seeds/a.txt": TEXT})
    result = run("build", folder)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [f"The map is {folder.resolve() / 'maps' / 'index.html'}", LAST]
    assert result.stderr == ""


def test_a_page_too_heavy_for_its_readers_is_told(workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    """The build says in one sentence how much the page has and what to do about it, and keeps the last line last."""
    monkeypatch.setattr("geo.cli.building.HEAVY", 10_000)
    said = run("build", workspace({"seeds/a.txt": TEXT})).stdout.splitlines()
    assert re.fullmatch(r"maps/index\.html has \d+ MB, which readers wait for; maps of single years .*\.", said[1])
    assert said[-1] == LAST


def test_a_second_build_says_the_same_and_touches_nothing(workspace: WorkspaceMaker) -> None:
    """The files keep their bytes and their time."""
    folder = workspace({"seeds/a.txt": TEXT})
    first = run("build", folder)
    before = {name: (folder / name).stat().st_mtime_ns for name in files(folder)}
    second = run("build", folder)
    assert second.stdout == first.stdout
    assert {name: (folder / name).stat().st_mtime_ns for name in files(folder)} == before


@pytest.mark.slow
def test_full_text_shows_the_texts_whole(workspace: WorkspaceMaker) -> None:
    """What is quoted nowhere is in the page only with --full-text, and gone again without it."""
    folder = workspace({"seeds/a.txt": f"{TEXT} Nothing lies here."})
    for arguments, whole in (((), False), (("--full-text",), True), ((), False)):
        assert run("build", *arguments, folder).exit_code == 0
        assert ("Nothing lies here." in (folder / "maps" / "a.html").read_text("utf-8")) is whole


def test_quiet_says_nothing(workspace: WorkspaceMaker) -> None:
    """With -q a build that went well is silent."""
    for option in ("-q", "--quiet"):
        result = run("build", option, workspace({"seeds/a.txt": TEXT}))
        assert (result.exit_code, result.output) == (0, "")


def test_verbose_says_of_every_mention_what_became_of_it(workspace: WorkspaceMaker) -> None:
    """With -v each mention has a line with place in the text, outcome and reason, and each file one."""
    result = run("build", "-v", workspace({"seeds/a.txt": TEXT}))
    lines = result.stdout.splitlines()
    assert "a:41-48 'Chinese' ruled out: a people or a language, not a place" in lines
    assert any(re.match(r"a:4-11 'Erenhot' placed erenhot: \S", line) for line in lines)
    assert len([line for line in lines if line.startswith("a:")]) == 5
    assert any(line.startswith("wrote ") and line.endswith("index.html") for line in lines)
    assert lines[-1] == LAST


def test_quiet_and_wrong_still_says_what_is_wrong(tmp_path: Path) -> None:
    """Errors are told even when nothing else is."""
    result = run("build", "-q", tmp_path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("crossborder: ")


@pytest.mark.parametrize(
    ("files", "folder", "said"),
    [
        ({}, "nowhere", "{}/nowhere: there is no such folder."),
        (
            {"seeds/a.txt": TEXT},
            "seeds/a.txt",
            "{}/seeds/a.txt: this is a file; name the folder in which it lies in a ",
        ),
        ({}, "seeds", "{}/seeds/seeds: there is no such folder; put your texts into a folder named seeds."),
        ({}, ".", "{}/seeds: there is no text in it; put a file there that ends in one of "),
        ({"seeds/a.txt": b""}, ".", "seeds/a.txt:1: the text is empty."),
        ({"seeds/a.txt": b"a\ncaf\xe9"}, ".", "seeds/a.txt:2: byte 5 is not UTF-8; "),
        (
            {"seeds/a.txt": TEXT, "seeds/decisions.csv": "x\n"},
            ".",
            "seeds/decisions.csv:1: there is no column 'document'.",
        ),
        ({"seeds/a.txt": TEXT, "maps": b"a file"}, ".", "{}/maps"),
    ],
    ids=[
        "no folder",
        "a file",
        "no seeds",
        "no text",
        "an empty text",
        "not UTF-8",
        "a bad table",
        "no place to write",
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    workspace: WorkspaceMaker, files: dict[str, str | bytes], folder: str, said: str
) -> None:
    """On standard error, with file and line, exit code 1, and without a traceback."""
    made = workspace(files)
    result = run("build", made / folder)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    first = result.stderr.splitlines()[0]
    assert first.startswith(f"crossborder: {said.format(made)}")
    assert "Traceback" not in result.output


def test_all_faults_are_said_each_on_its_line(workspace: WorkspaceMaker) -> None:
    """Two empty texts are two lines."""
    result = run("build", workspace({"seeds/a.txt": b"", "seeds/b.txt": b" "}))
    assert result.stderr == (
        "crossborder: seeds/a.txt:1: the text is empty.\ncrossborder: seeds/b.txt:1: the text is empty.\n"
    )


@pytest.mark.parametrize("arguments", [["biuld"], ["build", "--vebrose"], ["build", "a", "b"]])
def test_a_slip_in_the_command_line_is_told(arguments: list[str]) -> None:
    """An unknown command or option is an error of usage, with exit code 2."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "\x00\x01\x02",
        "a",
        ".",
        "Erenhot" * 20_000,
        "\U0010ffff\ufeff\u202e",
        "二" * 5_000,
        "Erenhot " * 500,
        "A. B. C. " * 1_000,
        "(" * 5_000 + "Erenhot",
        "the railway from " * 300,
    ],
    ids=["controls", "a letter", "a stop", "a word of 140 kB", "signs", "one character", "one name", "initials",
         "brackets", "openings of links"],
)  # fmt: skip
def test_no_text_gives_a_traceback(workspace: WorkspaceMaker, text: str) -> None:
    """Whatever a text is made of, it gives a map, if one with nothing on it."""
    result = run("build", workspace({"seeds/a.txt": text}))
    assert (result.exit_code, result.stderr) == (0, "")
    assert " mentions found, " in result.stdout


@pytest.mark.slow
def test_a_folder_among_the_texts_is_passed_over_or_told(workspace: WorkspaceMaker) -> None:
    """A folder called a.txt is no text, and no traceback."""
    folder = workspace({"seeds/b.txt": TEXT})
    (folder / "seeds" / "a.txt").mkdir()
    result = run("build", folder)
    assert result.exit_code in {0, 1}
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_the_folder_is_this_one_if_none_is_given(workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who stands in the workspace needs to say no more than build."""
    monkeypatch.chdir(workspace({"seeds/a.txt": TEXT}))
    result = run("build")
    assert result.exit_code == 0
    assert Path("maps/index.html").is_file()


@pytest.mark.slow
def test_the_package_runs_as_a_module(root: Path, workspace: WorkspaceMaker) -> None:
    """`python -m geo` is the command, under its own name, and quiet in a pipe."""
    process = start("build", workspace({"seeds/a.txt": TEXT}), root=root)
    said, wrong = process.communicate(timeout=60)
    assert (process.returncode, said.splitlines()[-1], wrong) == (0, LAST, "")
    helped = start("--help", root=root)
    assert helped.communicate(timeout=60)[0].startswith("Usage: crossborder ")


def test_asking_for_help_loads_no_map_library(root: Path) -> None:
    """Help and version are there at once: folium and geopandas are not imported for them."""
    code = "import sys, geo.cli; print(sorted({'folium', 'geopandas', 'pandas', 'shapely'} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


@pytest.mark.slow
def test_a_text_of_ten_megabytes_is_read(workspace: WorkspaceMaker) -> None:
    """A whole archive in one file takes minutes at most, and loses nothing."""
    sentence = "The Erenhot-Zamyn-Uud railway from Ulaanbaatar is open, and goods go to Manzhouli by it.\n"
    filler = "Nothing of this is about any place at all, but it has to be read to know that it is not.\n" * 99
    text = (sentence + filler) * (10_000_000 // len(sentence + filler))
    before = time.monotonic()
    result = run("build", workspace({"seeds/a.txt": text}))
    assert result.exit_code == 0, result.output
    assert time.monotonic() - before < 120
    count = text.count(sentence)
    assert result.stdout.splitlines()[-1].startswith(f"1 text: {5 * count} mentions found, {5 * count} placed")


def test_ctrl_c_while_python_still_imports_is_no_traceback(root: Path, tmp_path: Path) -> None:
    """Broken off before its libraries are imported, the command says the same line and gives the same exit code."""
    (tmp_path / "click.py").write_text("raise KeyboardInterrupt  # pressed while this is imported\n", encoding="utf-8")
    process = start("build", tmp_path, root=root, PYTHONPATH=f"{tmp_path}{os.pathsep}{root}")
    said, wrong = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, "")
    assert wrong == "crossborder: stopped; the last map is untouched.\n"


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_ctrl_c_leaves_the_last_map_and_nothing_beside_it(root: Path, workspace: WorkspaceMaker, jobs: int) -> None:
    """Broken off at any moment, a build says so in a line, with the exit code of what Ctrl-C ended."""
    folder = workspace({"seeds/a.txt": TEXT})
    assert run("build", folder).exit_code == 0
    before = files(folder)
    workspace({f"seeds/{name}.txt": "Manzhouli and Erenhot are open.\n" * 20_000 for name in "ab"})
    for delay in (0.9, 1.6, 2.5):
        process = start("build", "--fresh", "--jobs", jobs, folder, root=root)
        time.sleep(delay)
        assert process.poll() is None, "the build was over before it could be broken off"
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes of it
        said, wrong = process.communicate(timeout=60)
        assert (process.returncode, said) == (130, "")
        assert wrong == "crossborder: stopped; the last map is untouched.\n"
        assert files(folder) == before


@pytest.mark.slow
def test_watching_serves_the_map_until_ctrl_c(root: Path, workspace: WorkspaceMaker) -> None:
    """The address is said, the map is there, and Ctrl-C is a way to end it, not a fault."""
    folder = workspace({"seeds/a.txt": TEXT})
    process = start("watch", folder, "--no-open", "--port", 0, root=root)
    assert process.stdout is not None
    address = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
    assert address
    for _ in range(300):
        if (folder / "maps/index.html").exists():
            break
        time.sleep(0.1)
    with urlopen(f"{address[0]}maps/index.html") as answer:  # noqa: S310  # of this machine
        assert answer.read() == (folder / "maps/index.html").read_bytes()
    process.send_signal(signal.SIGINT)
    said, wrong = process.communicate(timeout=60)
    assert (process.returncode, said, wrong) == (0, "stopped.\n", "")


@pytest.mark.slow
def test_a_place_can_be_looked_up(workspace: WorkspaceMaker) -> None:
    """A name is looked up in the tables and the world, for a person and for a program; an unknown one is told."""
    folder = workspace({"seeds/a.txt": TEXT})
    assert run("places", "Erenhot", folder).stdout.startswith("erenhot: Erenhot, ")
    found = json.loads(run("places", "Erenhot", folder, "--json").stdout)
    assert (found[0]["id"], found[0]["country"]) == ("erenhot", "CN")
    unknown = run("places", "Zzyxqua", folder)
    assert unknown.exit_code == 1
    assert unknown.stderr == "crossborder: nothing is known under the name 'Zzyxqua'.\n"
    nowhere = run("places", "Erenhot", folder / "nowhere")
    assert (nowhere.exit_code, nowhere.stderr) == (1, f"crossborder: {folder / 'nowhere'}: there is no such folder.\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("others", "said"),
    [
        (["notes.rtf", "more/b.txt"], ["Not read in seeds: more/, notes.rtf."]),
        (
            [f"picture-{number}.png" for number in range(12)],
            [f"Not read in seeds: {', '.join(f'picture-{number}.png' for number in (0, 1, 10, 11, 2, 3))} and 6 more."],
        ),
        ([".hidden", "names.csv"], []),
    ],
)
def test_build_names_what_it_does_not_read(workspace: WorkspaceMaker, others: list[str], said: list[str]) -> None:
    """A folder, another format: nothing a person put there goes unmentioned."""
    header = "place,name,language,strength\n"
    folder = workspace({"seeds/a.txt": TEXT, **{f"seeds/{name}": header for name in others}})
    lines = run("build", folder).stdout.splitlines()
    assert [line for line in lines if line.startswith("Not read")] == said
    assert lines[-1] == LAST


@pytest.mark.slow
def test_doubtful_cases_are_shown_with_a_row_to_paste(workspace: WorkspaceMaker) -> None:
    """Review gives what is listed; its row settles nothing until a person has put in what is meant."""
    folder = workspace({"seeds/a.txt": "The meeting was held in Springfield."})
    (case,) = json.loads(run("review", folder, "--json").stdout)
    assert (case["exact"], case["outcome"]) == ("Springfield", "ambiguous")
    assert case["row"] == "a,Springfield,?,say why here,"
    header = "document,name,place,reason,certainty\n"
    workspace({"seeds/decisions.csv": f"{header}{case['row']}\n"})
    pasted = run("build", folder)
    assert (pasted.exit_code, pasted.stderr) == (
        1,
        (
            "crossborder: seeds/decisions.csv:2: what 'Springfield' means is not decided: put the id of a place or link"
            " for the ?, or nothing if the words mean none.\n"
        ),
    )
    for decided in ("", case["candidates"][0]["id"]):
        workspace({"seeds/decisions.csv": f"{header}{case['row'].replace('?', decided)}\n"})
        assert run("review", folder).stdout == "Nothing is doubtful.\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        (
            "В Иране открыли автомагистраль Саве-Салафчеган.",
            "Салафчеган",
            "in no table as it is spelled; it sounds like Salafchegān, ",
        ),
        ("В Иране открыли дорогу Тегеран-Казвин.", "", ""),
    ],
)
def test_a_place_taken_for_the_likeness_of_its_name_is_there_to_review(
    workspace: WorkspaceMaker, text: str, words: str, reason: str
) -> None:
    """What no table spells so is placed with its reason, and shown to the editor; what a table spells so is not."""
    cases = json.loads(run("review", workspace({"seeds/a.txt": text}), "--json").stdout)
    assert [case["exact"] for case in cases if case["outcome"] == "placed"] == ([words] if words else [])
    assert all(case["reason"].startswith(reason) for case in cases if case["outcome"] == "placed")


@pytest.mark.slow
def test_why_tells_the_reason_for_a_mark(workspace: WorkspaceMaker) -> None:
    """Why gives the outcome, the reason and the sentence; of a text or a word that is not there it says so."""
    folder = workspace({"seeds/a.txt": TEXT})
    answers = json.loads(run("why", "a", "Zamyn", folder, "--json").stdout)
    assert [(one["subject"], one["outcome"]) for one in answers] == [
        ("erenhot-zamyn-uud-railway", "placed"),
        ("zamyn-uud", "placed"),
    ]
    for answer in answers:
        assert answer["reason"]
        assert answer["sentence"] == "The Erenhot-Zamyn-Uud railway is open."
    for arguments, said in (
        (("b", "Zamyn"), f"{folder / 'seeds'}: there is no text 'b'; there are a."),
        (("a", "Zzyxqua"), "seeds/a.txt: 'Zzyxqua' does not stand there."),
        (
            ("a", "was BORN"),
            (
                "seeds/a.txt: 'was BORN' stands there, first at character 56 ('is open. A Chinese trader was born in"
                " Springfield.'), but was not taken for the name of a place or a link; a ruling in"
                " seeds/decisions.csv can say what it means."
            ),
        ),
    ):
        wrong = run("why", *arguments, folder)
        assert (wrong.exit_code, wrong.stderr) == (1, f"crossborder: {said}\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("road", ("batumi-tbilisi-highway", "Tbilisi–Batumi", "highway", "as the text says")),
        ("zone", ("poti-zone", "Poti: free trade zone", "zone", "as the text says")),
    ],
)
def test_why_tells_of_a_link_that_is_in_no_table(
    workspace: WorkspaceMaker, words: str, told: tuple[str, str, str, str]
) -> None:
    """What a text says is joined needs no row in a table to be told of."""
    folder = workspace({"seeds/a.txt": "A road links Tbilisi with Batumi. A free trade zone was opened in Poti."})
    (answer,) = json.loads(run("why", "a", words, folder, "--json").stdout)
    (candidate,) = answer["candidates"]
    assert tuple(candidate[key] for key in ("id", "name", "kind", "source")) == told


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "exact"),
    [
        (["why", "a", "road"], "road"),
        (["why", "a", "batumi-tbilisi-highway"], "road"),
        (["why", "a", "faces"], "Erenhot faces Zamyn-Uud"),
        (["why", "a", "erenhot-zamyn-uud-crossing"], "Erenhot faces Zamyn-Uud"),
        (["why", "a", "line"], "Trans-Mongolian line"),
        (["review", "--links"], "road links Tbilisi with Batumi"),
    ],
    ids=lambda words: words[-1] if isinstance(words, list) else "",
)
def test_a_link_comes_with_the_row_that_takes_it_away(
    workspace: WorkspaceMaker, arguments: list[str], exact: str
) -> None:
    """Whether a word names it or not, and whether it is in a table or not; the row does what it says."""
    text = "A road links Tbilisi with Batumi. Erenhot faces Zamyn-Uud across the border. The Trans-Mongolian line."
    folder = workspace({"seeds/a.txt": text})
    case = json.loads(run(*arguments, folder, "--json").stdout)[0]
    assert case["exact"] == exact
    assert case["away"] == f"a,{case['subject']},,say why here,"
    assert case["away"] in run(*arguments, folder).stdout
    links = folder / "data" / "links.geojson"
    for rows, there in (("", True), (f"{case['away']}\n", False)):
        workspace({"seeds/decisions.csv": f"document,name,place,reason,certainty\n{rows}"})
        assert run("build", folder).exit_code == 0
        assert (f'"id": "{case["subject"]}"' in links.read_text("utf-8")) is there


@pytest.mark.slow
@pytest.mark.parametrize("row", ["a,Springfield,,It is a ship.,sure", "*,Springfield,erenhot,A nickname.,"])
def test_why_tells_what_a_person_decided(workspace: WorkspaceMaker, row: str) -> None:
    """With the row that did, which can be built with as it is."""
    decisions = f"document,name,place,reason,certainty\n{row}\n"
    folder = workspace({"seeds/a.txt": TEXT, "seeds/decisions.csv": decisions})
    (answer,) = json.loads(run("why", "a", "Springfield", folder, "--json").stdout)
    assert (answer["ruled"], answer["row"]) == (True, row)
    assert ", as a person decided\n" in run("why", "a", "Springfield", folder).stdout
    (other,) = json.loads(run("why", "a", "Chinese", folder, "--json").stdout)
    assert (other["outcome"], other["ruled"]) == ("ruled out", False)


@pytest.mark.slow
def test_embed_takes_full_text_too(workspace: WorkspaceMaker) -> None:
    """The maps that embed builds show the texts whole if it is told so, and its snippets are numbered."""
    folder = workspace({"seeds/a.txt": f"{TEXT} Nothing lies here."})
    for arguments, whole in (((), False), (("--full-text",), True)):
        result = run("embed", folder, "--url", "https://example.org/", *arguments)
        assert result.exit_code == 0
        assert ("Nothing lies here." in (folder / "maps" / "a.html").read_text("utf-8")) is whole
        count = int(result.stdout.split(" ways to show 'a'")[0])
        assert [int(number) for number in re.findall(r"^── (\d+) ", result.stdout, re.MULTILINE)] == [
            *range(1, count + 1)
        ]


def test_where_there_is_no_terminal_long_work_is_told_now_and_then(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line after ten seconds without one, none before."""
    clock = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    say = now_and_then()
    for clock[0] in (1.0, 9.9, 10.0, 12.0, 19.9, 25.0):
        say(f"at {clock[0]}")
    assert capsys.readouterr().err == "crossborder: at 10.0 ...\ncrossborder: at 25.0 ...\n"


@pytest.mark.parametrize("arguments", [["review"], ["why", "a", "Springfield"], ["diff", "old"]])
@pytest.mark.slow
def test_no_text_gives_orders_to_the_terminal(
    arguments: list[str], workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What would change colours, the title or the direction of a line is spelled out; everything else is as it is."""
    orders = "\x1b]0;title\x07\x9b31m, \u202e back, \U0001f680 é."
    monkeypatch.chdir(workspace({"seeds/a.txt": TEXT}))
    run("build", "-q")
    shutil.copytree("data", "old/data")
    workspace({"seeds/a.txt": f"{TEXT[:-1]} {orders} Erenhot {orders}"})
    run("build", "-q")
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", result.output) == []
    assert "\\u001b]0;title\\u0007\\u009b31m, \\u202e back, \U0001f680 é." in result.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [["build"], ["review"], ["why", "a", "Erenhot"], ["places", "Erenhot"], ["export", "--to", "a.csv"], ["embed"]],
    ids=lambda arguments: arguments[0],
)
def test_every_command_that_waits_for_the_names_to_be_indexed_says_so(
    arguments: list[str], workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first use takes half a minute, whichever command it is."""

    def slowly(progress: Callable[[int, int], None]) -> World:
        progress(1, 2)
        return world_index()

    monkeypatch.setattr("geo.pipeline.reading.world_index", slowly)
    monkeypatch.setattr("geo.cli.progress.SILENCE", 0)
    given = f"Erenhot, read by {arguments[0]}."  # nothing is remembered of it
    monkeypatch.chdir(workspace({"seeds/a.txt": given, "seeds/sources.toml": MAP}))
    result = run(*arguments)
    assert (result.exit_code, "crossborder: indexing the names of the world, once: 50 % ..." in result.stderr) == (
        0,
        True,
    )
