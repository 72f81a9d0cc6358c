"""What a format cannot hold of a text: NUL where a text ends at it, and the characters XML 1.0 leaves out."""

import re
from collections.abc import Sequence

import pandas as pd

from geo.model import InputError

NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Whatever is no ``Char`` of XML 1.0 (production 2)."""


def in_xml(text: str) -> str:
    """Give a text for a person to read in XML: in place of what cannot stand there, the replacement character."""
    return NOT_IN_XML.sub("\ufffd", text)


def refuse_nul(frame: pd.DataFrame, where: Sequence[str], name: str) -> None:
    """See that no cell holds U+0000, at which GDAL would end it in silence.

    Args:
        frame: The table.
        where: For each row, where its texts stand.
        name: What the format is called.

    Raises:
        InputError: A cell does.
    """
    texts = frame.select_dtypes(["string", "object"])
    faults = [
        f"{row}: {column!r} holds U+0000, which {name} has no room for; write another format, such as .jsonld."
        for column in texts.columns
        for row, value in zip(where, texts[column], strict=True)
        if isinstance(value, str) and "\0" in value
    ]
    if faults:
        raise InputError(list(dict.fromkeys(faults)))  # a sentence stands in a row of each place it names
