"""What other ways to pack an archive's quotes would save, in bytes.

``python -m benchmarks.packing [FOLDER]`` packs the quotes of ``benchmarks.archive``, or the sentences of the ``.txt``
files in a folder, shuffled as the quotes of places are: their words as they are, and as numbers of a dictionary of all
words, which is about the densest a browser could unpack without code of ours that decodes bit by bit. Beside it stands
what ``xz`` makes of the words, which no browser unpacks.
"""

import argparse
import lzma
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from benchmarks.archive_data import SEED, edition
from geo.webmap import Edition, archive
from geo.webmap.archive.packing import deflated, numbers
from geo.webmap.archive.quotes import PIECE, quote_pieces

_PART = re.compile(r"[^\W_]+|[\W_]")


def packed(content: bytes) -> int:
    """Give how many bytes a content takes in pieces that are unpacked one by one."""
    return sum(len(deflated(content[at : at + PIECE])) for at in range(0, len(content), PIECE))


def spelled(quote: str) -> list[str]:
    """Take a quote apart into words and signs, without the spaces that go without saying between two words."""
    parts = _PART.findall(quote)
    around = zip(["", *parts], parts, [*parts[1:], ""], strict=False)
    return [part for before, part, after in around if not (part == " " and before.isalnum() and after.isalnum())]


def compare(quotes: Sequence[str]) -> None:
    """Print what the words of quotes take, each way."""
    taken = [spelled(quote) for quote in quotes]
    often = [part for part, _ in Counter(chain.from_iterable(taken)).most_common()]
    turn = {part: number for number, part in enumerate(often, 1)}
    coded = numbers([number for parts in taken for number in (*(turn[part] for part in parts), 0)])
    plain = "\n".join(quotes).encode()
    ways = {
        "words": packed(plain),
        "words, in one stream": len(deflated(plain)),
        "numbers of words, and the words": packed(coded) + packed("\n".join(often).encode()),
        "words, by xz": len(lzma.compress(plain, preset=9)),
    }
    for way, size in ways.items():
        print(f"{way:36}{size:12,}{size / ways['words']:8.2f}")


def rows_and_columns(shown: Edition) -> None:
    """Print what the quotes of an edition take as the page has them, and their numbers in columns."""
    atlas = archive.atlas(shown)
    rows = sum(len(deflated(piece.encode())) for _, _, piece in quote_pieces(atlas, shown))
    turn = {document.id: number for number, document in enumerate(shown.documents)}
    quotes = [quote for feature in atlas.features for quote in feature.quotes]
    marks = [
        [(mark["start"] - quote["start"], mark["end"] - mark["start"]) for mark in quote["mentions"]]
        for quote in quotes
    ]
    columns = (
        [turn[quote["document"]] for quote in quotes],
        [quote["start"] for quote in quotes],
        [len(own) for own in marks],
        [number for own in marks for pair in own for number in pair],
    )
    print(f"{'quotes as the page has them':36}{rows:12,}")
    print(f"{'of these, numbers in columns':36}{sum(packed(numbers(column)) for column in columns):12,}")
    compare([quote["exact"] for quote in quotes])


def sentences(folder: Path) -> Iterator[str]:
    """Give the sentences of the texts in a folder."""
    for file in sorted(folder.rglob("*.txt")):
        yield from filter(None, re.split(r"(?<=[.!?。])\s*", file.read_text("utf-8")))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", nargs="?", type=Path)
    folder = parser.parse_args().folder
    if folder is None:
        rows_and_columns(edition(5_000, 100_000))
        return
    found = list(sentences(folder))
    random.Random(SEED).shuffle(found)  # noqa: S311  # nothing here is a secret
    compare(found)


if __name__ == "__main__":
    main()
