"""How fast texts are read, from mentions to links, beside flashgeotext on the same texts in the same process.

``python -m benchmarks.reading [FOLDER ...]`` reads the .txt files of the folders; by default the labelled texts and
the seeds. flashgeotext is installed into a folder that is removed afterwards. It walks a tree of exact words once
over a text and gives the names it meets with their offsets; it knows no sentences, does not choose between places of
one name, and finds no links. So the ratio says what reading costs, not which is better.

It is measured twice: as it comes, with the English names of large cities and of countries, so that in three of the
four languages it has nothing to find; and with every name that ours finds, which takes it 1.2 GB. A third reader knows
the outcome beforehand: it spells the text evenly, looks for names where one may begin, and makes the mentions and
resolutions that ours gives, without deciding anything. Nothing written in Python gives the same in less time.
"""

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from benchmarks.runs import ROOT, middle, run, workspace
from geo.gazetteer.world import world_index
from geo.model import Document, Mention, Resolution, fold
from geo.pipeline import Desk, desk, read

Read = Callable[[Document], object]
_CAPITAL = re.compile(r"(?<![^\W\u3400-\u9fff_])[^\W\d_a-zа-яёөү]|[\u3400-\u9fff]")
"""Where a name may begin."""
TEXTS = (ROOT / "tests" / "accuracy" / "texts", ROOT / "seeds")
OPENING = "import time; from geo.gazetteer.world import world_index; t = time.perf_counter(); world_index(); {}"
READING = """
from pathlib import Path
from geo.pipeline import desk, read
at = desk(Path({!r}))
for text in at.texts:
    read(text, at)
"""


def others(target: str, at: Desk) -> dict[str, Read]:
    """Install flashgeotext into a folder, and give its reader with its own names and with ours."""
    installing = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*installing, "--target", target, "flashgeotext"], check=True)
    sys.path.append(target)
    from flashgeotext.config import GeoTextConfiguration
    from flashgeotext.geotext import GeoText
    from flashgeotext.lookup import LookupData

    theirs, ours = GeoText(), GeoText(GeoTextConfiguration(use_demo_data=False))
    ours.add(LookupData(name="places", data={name: [name] for name in names(at)}))
    return {
        "flashgeotext": lambda text: theirs.extract(input_text=text.text),
        "flashgeotext, our names": lambda text: ours.extract(input_text=text.text),
    }


def names(at: Desk) -> set[str]:
    """Give every name of the tables and of the world, as it is written."""
    world = world_index()
    spelled = {name.text for number in range(len(world.trie)) for name in world.names(number)[:1]}
    return spelled | {name.text for name in at.tables.names}


def least(at: Desk) -> Read:
    """Give a reader that knows what will be found: it looks for names, and makes the values, without deciding."""
    made = {
        text.id: [(_values(one.mention), _values(one)[1:]) for one in read(text, at).resolutions] for text in at.texts
    }

    def reader(text: Document) -> object:
        folded, index = fold(text.text), at.knowledge.index
        found = [index.matches(folded, start.start()) for start in _CAPITAL.finditer(text.text)]
        return found, [Resolution(Mention(*mention), *resolution) for mention, resolution in made[text.id]]

    return reader


def _values(one: Mention | Resolution) -> tuple[Any, ...]:
    return tuple(getattr(one, each.name) for each in fields(one))


def seconds(reader: Read, texts: Sequence[Document]) -> float:
    """Time one pass over the texts, by the processor's clock: what else a shared machine does is not counted."""
    start = time.process_time()
    for text in texts:
        reader(text)
    return time.process_time() - start


def reading(folder: Path, rounds: int) -> None:
    """Print the throughput of all, by turns, and of each language."""
    at = desk(folder)
    languages = sorted({text.language for text in at.texts})
    kinds = {"all": at.texts, **{one: [text for text in at.texts if text.language == one] for one in languages}}
    first = seconds(lambda text: read(text, at), at.texts)
    with tempfile.TemporaryDirectory() as target:
        readers = {"crossborder": lambda text: read(text, at), **others(target, at), "the least": least(at)}
        turns = [(name, kind) for kind in kinds for name in readers]
        taken = [[seconds(readers[name], kinds[kind]) for name, kind in turns] for _ in range(rounds)]
    median = dict(zip(turns, map(statistics.median, zip(*taken, strict=True)), strict=True))
    size = {kind: sum(len(text.text) for text in texts) for kind, texts in kinds.items()}
    print(f"{len(at.texts)} texts, {size['all']:,} characters, {rounds} rounds by turns, medians; characters a second")
    print(f"{'':26}" + "".join(f"{kind:>14}" for kind in kinds) + "   crossborder to it")
    for name in readers:
        speeds = "".join(f"{size[kind] / median[name, kind]:14,.0f}" for kind in kinds)
        print(f"{name:26}{speeds}{median[name, 'all'] / median['crossborder', 'all']:20.3f}")
    print(f"crossborder, first pass   {size['all'] / first:14,.0f}")


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
