"""The file of columns: what stands where in it. It does not know how the columns are filled, nor what for.

The file begins with eight bytes of magic, the length of a JSON header, and the header: for each column where it
begins, how long it is, and what its numbers are. Columns are in the machine's own byte order; the file is
made on the machine that reads it.
"""

import json
import mmap
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from geo.model import PlaceKind

MAGIC = b"cbworld1"
_ALIGNED = 8  # bytes
TRIE = "names.marisa"
COLUMNS = "places.bin"
KINDS = tuple(PlaceKind)
LANGUAGES = ("", "en", "zh", "ru", "mn", "ja", "ko")
NO_REGION = 0xFFFFFFFF
DEGREE = 100_000
"""Positions are kept in hundred-thousandths of a degree, as GeoNames gives them: about a metre."""
KILOMETRE = 10
"""Radii are kept in hundreds of metres."""
FACTS = {
    "longitude": "i",
    "latitude": "i",
    "population": "I",
    "geonames": "I",
    "radius": "H",
    "country": "H",
    "source": "H",
    "kind": "H",
}
"""The columns about a place, and what sort of number each holds."""

# A posting says in 32 bits which place a spelling names, and how: 19 bits row, 8 bits language, 2 standing, 1 strong.
ROW_SHIFT = 13
STRONG_BIT = 1
STANDING_SHIFT = 1
LANGUAGE_SHIFT = 3
LANGUAGE_MASK = 0xFF
BELOW_ROW = (1 << ROW_SHIFT) - 1

Content = bytearray | array  # type: ignore[type-arg]  # Python 3.11 cannot subscript array


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of the file, as they lie in memory that is not read before it is asked for.

    Attributes:
        words: Lists of words the numbers of other columns point into.
        numbers: Columns of numbers by name.
        raw: Columns of bytes by name.
    """

    words: Mapping[str, Sequence[str]]
    numbers: Mapping[str, memoryview]
    raw: Mapping[str, memoryview]


def write_columns(path: Path, words: Mapping[str, Sequence[str]], columns: Mapping[str, Content]) -> None:
    """Write columns, each as bytes or as numbers."""
    places, offset = {}, 0
    for name, content in columns.items():
        size = memoryview(content).nbytes
        places[name] = ("B" if isinstance(content, bytearray) else content.typecode, offset, size)
        offset += size + -size % _ALIGNED
    header = json.dumps({"words": words, "columns": places}, ensure_ascii=False, sort_keys=True).encode()
    header += b" " * (-len(header) % _ALIGNED)
    with path.open("wb") as file:
        file.write(MAGIC + len(header).to_bytes(8, "little") + header)
        for content in columns.values():
            file.write(content)
            file.write(bytes(-memoryview(content).nbytes % _ALIGNED))


def read_columns(path: Path) -> Columns:
    """Map the file into memory.

    Raises:
        ValueError: The file is not such a file, or only a part of one.
    """
    with path.open("rb") as file:
        mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    if mapped[:8] != MAGIC:
        raise ValueError(f"{path.name} does not begin as a file of columns does")
    start = 16 + int.from_bytes(mapped[8:16], "little")
    header = json.loads(bytes(mapped[16:start]))
    numbers: dict[str, memoryview] = {}
    raw: dict[str, memoryview] = {}
    for name, (code, offset, length) in header["columns"].items():
        part = mapped[start + offset : start + offset + length]
        if code == "B":
            raw[name] = part
        else:
            numbers[name] = part.cast(code)
    return Columns(header["words"], numbers, raw)
