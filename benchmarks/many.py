"""How long many texts take: all anew with one process and with two, after one has changed, and after none has.

``python -m benchmarks.many [--texts N] [--rounds N]`` puts the paragraphs of the labelled texts together anew, as
many times as there are to be texts, in a folder that is removed afterwards; the user's own cache is left alone.
"""

import argparse
import json
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from benchmarks.runs import ROOT, Run, middle, run

LABELLED = ROOT / "tests" / "accuracy" / "texts"
BORROWED = 3
"""Paragraphs each text takes from others of its language, so that no two are alike."""


def texts(count: int) -> Iterator[str]:
    """Put texts together: the paragraphs of one labelled text, turned round by some, and three of the next ones."""
    by_language: defaultdict[str, list[list[str]]] = defaultdict(list)
    for file in sorted(LABELLED.glob("*.json")):
        language = json.loads(file.read_text("utf-8")).get("language", "en")
        by_language[language].append(file.with_suffix(".txt").read_text("utf-8").split("\n\n"))
    every = [(own, group) for group in by_language.values() for own in group]
    for number in range(count):
        own, group = every[number % len(every)]
        others = [paragraph for other in group if other is not own for paragraph in other]
        turn, taken = number % len(own), number * BORROWED % len(others)
        yield "\n\n".join([*own[turn:], *own[:turn], *others[taken : taken + BORROWED], f"Text {number}."])


def cache(place: Path) -> dict[str, str]:
    """Give the environment of a build that remembers in a folder of ours, and shares the compiled world."""
    (place / "crossborder").mkdir(parents=True)
    for world in Path(platformdirs.user_cache_dir("crossborder")).glob("world-*"):
        (place / "crossborder" / world.name).symlink_to(world)
    return {"XDG_CACHE_HOME": str(place)}


def line(name: str, one: Run, whole: Run) -> str:
    """Write what a run took, and what that is of making everything anew in one process."""
    return f"{name:36}{one.seconds:8.2f} s {one.seconds / whole.seconds:7.3f} x{one.megabytes:8.0f} MB"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--texts", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "workspace"
        (folder / "seeds").mkdir(parents=True)
        for number, text in enumerate(texts(asked.texts)):
            (folder / "seeds" / f"text-{number:04}.txt").write_text(text, "utf-8")
        os.environ |= cache(Path(place) / "cache")
        build = (sys.executable, "-m", "geo", "build", str(folder), "--quiet")
        changing = folder / "seeds" / "text-0000.txt"
        found: list[list[Run]] = []
        for number in range(asked.rounds):
            runs = [run((*build, "--fresh", "--jobs", jobs)) for jobs in ("1", "2")]
            changing.write_text(f"Train {number} goes from Erenhot to Zamyn-Uud.", "utf-8")
            found.append([*runs, run(build), run(build)])
    one, two, changed, again = map(middle, zip(*found, strict=True))
    print(
        f"{asked.texts} texts, {asked.rounds} rounds by turns, medians: wall time, its ratio to the first, peak memory"
    )
    print(line("all anew, one process", one, one))
    print(line("all anew, two processes", two, one))
    print(line("one text of them changed", changed, one))
    print(line("nothing changed", again, one))


if __name__ == "__main__":
    main()
