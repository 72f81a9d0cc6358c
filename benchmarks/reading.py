"""How fast texts are read, from mentions to links, beside flashgeotext on the same texts in the same process.

``python -m benchmarks.reading [FOLDER ...]`` reads the .txt files of the folders; by default the labelled texts and
the seeds. flashgeotext is installed into a folder that is removed afterwards. It finds names of large cities and of
countries by exact words and gives their offsets; it knows no sentences, does not choose between places of one name,
and finds no links. So the ratio says what reading costs, not which is better.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.runs import ROOT, middle, run, workspace
from geo.model import Document
from geo.pipeline import desk, read

TEXTS = (ROOT / "tests" / "accuracy" / "texts", ROOT / "seeds")
OPENING = "import time; from geo.gazetteer.world import world_index; t = time.perf_counter(); world_index(); {}"
READING = """
from pathlib import Path
from geo.pipeline import desk, read
at = desk(Path({!r}))
for text in at.texts:
    read(text, at)
"""


def other(target: str) -> Callable[[str], object]:
    """Install flashgeotext into a folder, and give its reader."""
    installing = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*installing, "--target", target, "flashgeotext"], check=True)
    sys.path.append(target)
    from flashgeotext.geotext import GeoText

    reader = GeoText()
    return lambda text: reader.extract(input_text=text)


def seconds(reader: Callable[[Document], object], texts: Sequence[Document]) -> float:
    """Time one pass over the texts, by the processor's clock: what else a shared machine does is not counted."""
    start = time.process_time()
    for text in texts:
        reader(text)
    return time.process_time() - start


def reading(folder: Path, rounds: int) -> None:
    """Print the throughput of both, by turns."""
    at = desk(folder)
    characters = sum(len(text.text) for text in at.texts)
    with tempfile.TemporaryDirectory() as target:
        theirs = other(target)
        first = seconds(lambda text: read(text, at), at.texts)
        passes = [
            (seconds(lambda text: read(text, at), at.texts), seconds(lambda text: theirs(text.text), at.texts))
            for _ in range(rounds)
        ]
    ours, others = (statistics.median(one) for one in zip(*passes, strict=True))
    print(f"{len(at.texts)} texts, {characters:,} characters, {rounds} rounds by turns, medians")
    print(f"crossborder   {characters / ours:12,.0f} characters a second (first pass {characters / first:,.0f})")
    print(f"flashgeotext  {characters / others:12,.0f} characters a second")
    print(f"ratio         {others / ours:12.3f}")
    for language in sorted({text.language for text in at.texts}):
        own = [text for text in at.texts if text.language == language]
        taken = statistics.median(seconds(lambda text: read(text, at), own) for _ in range(rounds))
        print(f"  {language}  {sum(len(text.text) for text in own) / taken:,.0f} characters a second")


def opening(rounds: int) -> None:
    """Print how long the compiled world takes to open, in processes of their own."""
    command = [sys.executable, "-c", OPENING.format("print(1000 * (time.perf_counter() - t))")]
    taken = [
        float(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
        for _ in range(rounds)
    ]
    print(f"opening the world, warm: {statistics.median(taken):.1f} ms")


def memory(folder: Path) -> None:
    """Print the peak memory of a process that reads every text."""
    peak = middle([run([sys.executable, "-c", READING.format(str(folder))]) for _ in range(3)])
    print(f"peak memory of a process that reads them all: {peak.megabytes:.0f} MB")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folders", nargs="*", type=Path, default=TEXTS)
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    with workspace(asked.folders) as folder:
        opening(asked.rounds)
        memory(folder)
        reading(folder, asked.rounds)


if __name__ == "__main__":
    main()
