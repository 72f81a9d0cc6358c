"""Turns the tables of a corpus into a few figures. It knows no text."""

from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow.compute as pc

from geo.corpus.totals import parts

_COUNTED = ("characters", "found", "placed", "listed", "ruled_out", "claims")


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of a corpus: found = placed + listed + ruled out.

    Attributes:
        documents: Texts that were read.
        bad: Texts that were not, each with its reason in the table of that name.
        undated: Texts read without a date that says the month.
        same_id: Ids that more than one text has.
        first_month: Of the earliest dated text, or None.
        last_month: Of the latest.
        passed_over: Files that are no texts, by their ending.
        languages: The same figures of the texts of each language.
    """

    documents: int
    bad: int
    undated: int
    same_id: int
    first_month: str | None
    last_month: str | None
    characters: int
    found: int
    placed: int
    listed: int
    ruled_out: int
    claims: int
    places: int
    links: int
    passed_over: Mapping[str, int]
    languages: Mapping[str, Mapping[str, int]]


def summarise(folder: Path, passed_over: Mapping[str, int]) -> Summary:
    """Count what the tables hold, going through one part after another."""
    languages: dict[str, Counter[str]] = {}
    ids = array("q")  # of a million ids, the hashes take 8 MB
    months: set[str] = set()
    undated = 0
    for part in parts(folder, "documents", ["document", "month", "language", *_COUNTED]):
        sums = [(name, "sum") for name in _COUNTED]
        for row in part.group_by("language", use_threads=False).aggregate([("document", "count"), *sums]).to_pylist():
            figures = {name: row[f"{name}_sum"] for name in _COUNTED}
            languages.setdefault(row["language"], Counter()).update(documents=row["document_count"], **figures)
        months.update(filter(None, pc.unique(part["month"]).to_pylist()))
        undated += part["month"].null_count
        ids.extend(map(hash, part["document"].to_pylist()))
    total: Counter[str] = sum(languages.values(), Counter())
    return Summary(
        documents=total["documents"],
        bad=_rows(folder, "bad"),
        undated=undated,
        same_id=int((np.unique(np.frombuffer(ids, np.int64), return_counts=True)[1] > 1).sum()),
        first_month=min(months, default=None),
        last_month=max(months, default=None),
        **{name: total[name] for name in _COUNTED},
        places=_rows(folder, "places"),
        links=_rows(folder, "links"),
        passed_over=dict(sorted(passed_over.items())),
        languages={language: dict(languages[language]) for language in sorted(languages)},
    )


def _rows(folder: Path, table: str) -> int:
    return sum(part.num_rows for part in parts(folder, table, []))
