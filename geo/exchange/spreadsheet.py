"""Turns features into CSV (RFC 4180): one row a quote, the geometry as WKT, and all that a citation needs.

A spreadsheet runs a cell as a formula when it begins with one of a few characters, and the words of a stranger's text
stand in these cells. So such a cell, and one that begins with an apostrophe, gets an apostrophe in front; whoever wants
the words exactly takes one leading apostrophe off each cell that has one. Nothing else of a text is changed.
"""

import csv
import io
from typing import Final

import shapely

from geo.exchange.collection import Collection
from geo.exchange.columns import FEATURES, QUOTES, Row, feature_row, quote_row

BYTE_ORDER_MARK: Final = "\ufeff"
"""Without it a spreadsheet takes Chinese and Cyrillic for Latin letters."""
RISKY: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
"""What a cell may not begin with: what starts a formula (OWASP, CSV Injection), also full width, and our own sign."""
COLUMNS: Final = (*dict.fromkeys((*FEATURES, "wkt", *QUOTES)),)


def spreadsheet(collection: Collection) -> bytes:
    """Write a row for each sentence of each feature."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")  # both, so that either alone in a text is quoted
    writer.writerow(COLUMNS)
    writer.writerows([_cell(row.get(column)) for column in COLUMNS] for row in _rows(collection))
    return f"{BYTE_ORDER_MARK}{text.getvalue()}".encode()


def _rows(collection: Collection) -> list[Row]:
    """Give the columns of the feature, then those of the sentence."""
    rows = []
    for feature in collection.features:
        drawn = "" if feature.geometry is None else shapely.to_wkt(feature.geometry, rounding_precision=-1)
        named = feature_row(feature) | {"wkt": drawn}
        rows += [named | quote_row(feature, quote) for quote in feature.quotes]
    return rows


def _cell(value: object) -> object:
    """Give a value as it is written; only a text can hold what a spreadsheet would run."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}" if isinstance(value, str) and value.startswith(RISKY) else value
