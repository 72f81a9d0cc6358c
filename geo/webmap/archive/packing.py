"""Pack numbers and texts into compressed blocks that stand inside the page.

A block is base64 of raw deflate, which every browser unpacks by itself (``DecompressionStream``). Base64 makes a block
a third larger in the file; on its way from a server that compresses pages that third goes again.
"""

import base64
import json
import zlib
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt


def block(identity: str, content: bytes) -> str:
    """Write a block as an element no browser runs; its characters can end it nowhere."""
    packed = base64.b64encode(deflated(content)).decode()
    return f'<script type="application/octet-stream" id="{identity}">{packed}</script>'


def deflated(content: bytes) -> bytes:
    """Compress without a header, as ``deflate-raw`` wants it; the same bytes for the same content."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def written(value: object) -> str:
    """Write a value as JSON without a space too many."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def numbers(values: npt.ArrayLike) -> bytes:
    """Write whole numbers from 0 up, seven bits to a byte, the lowest first (LEB128)."""
    left: Any = np.asarray(values, dtype=np.uint64)
    columns = [left & 127]
    while (left := left >> 7).any():
        columns.append(left & 127)
    digits = np.column_stack(columns)
    beyond = np.cumsum(digits[:, ::-1], axis=1)[:, ::-1]  # whether a digit, or one behind it, is more than nothing
    kept = beyond > 0
    kept[:, 0] = True
    goes_on = np.zeros_like(kept)
    goes_on[:, :-1] = kept[:, 1:]
    return bytes((digits + 128 * goes_on)[kept].astype(np.uint8))


def lines(texts: Iterable[str]) -> bytes:
    """Write texts one a line; a line feed, a tab or a backslash in one is written as in JSON."""
    return "\n".join(texts).encode()


def field(text: str) -> str:
    """Write a text so that it holds no line feed and no tab."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
