"""Keeps the content of many files small until each is written. It does not know what is in them."""

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LEVEL = 1
"""How hard to press: the quickest makes a page four times smaller, the hardest five times, at eight times the time."""


@dataclass(frozen=True, slots=True)
class Packed(Mapping[str, str]):
    """Content of files by name, each unpacked when it is asked for."""

    contents: Mapping[str, bytes]

    def __getitem__(self, name: str) -> str:
        return zlib.decompress(self.contents[name]).decode("utf-8", "surrogatepass")

    def __iter__(self) -> Iterator[str]:
        return iter(self.contents)

    def __len__(self) -> int:
        return len(self.contents)


def packed(files: Mapping[str, str]) -> Packed:
    """Pack the content of files."""
    return Packed({name: zlib.compress(text.encode("utf-8", "surrogatepass"), LEVEL) for name, text in files.items()})


def joined(*parts: Packed) -> Packed:
    """Give several as one."""
    return Packed({name: content for part in parts for name, content in part.contents.items()})
