"""Turns two states of the data into what came, what went and what changed. It does not know how either was made.

Places and links are the same if they have the same id, quotes if they are of the same text in the same words, and
else one is the other changed if most of its words are.
"""

import csv
import io
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path
from typing import Any

from geo.model import InputError, Position

FILES = ("places.geojson", "links.geojson", "unplaced.csv")
ALIKE = 0.6
"""Share of characters two quotes have in common if one is the other changed (difflib's ratio; its own advice)."""
WIDTH = 160
"""Characters of a line about what has changed, where there is little room."""
MOST = 20
"""Changes named one by one where there is little room."""
_TOLD_APART = frozenset({"id", "quotes"})
_ON_RECORD = "record"

Feature = Mapping[str, Any]
Distance = Callable[[Position, Position], float]


class How(StrEnum):
    """What became of something."""

    ADDED = "added"
    GONE = "gone"
    MOVED = "moved"
    REDRAWN = "redrawn"
    CHANGED = "changed"
    RECORD = "record changed"
    QUOTE_ADDED = "quote added"
    QUOTE_GONE = "quote gone"
    QUOTE_CHANGED = "quote changed"


_SIGNS = {How.ADDED: "+", How.QUOTE_ADDED: "+", How.GONE: "-", How.QUOTE_GONE: "-"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was.

    Attributes:
        sort: What it is: "place", "link", or "unplaced" for words that are listed.
        how: What became of it.
        id: Of the place or link; of listed words the text they stand in.
        name: What the place or link is called, or the words.
        before: What it was, where that can be said.
        after: What it is.
        km: How far a mark has moved.
    """

    sort: str
    how: How
    id: str
    name: str
    before: str = ""
    after: str = ""
    km: float | None = None


@dataclass(frozen=True, slots=True)
class Data:
    """The data of a build.

    Attributes:
        places: By id.
        links: By id.
        unplaced: What became of words, and why, as often as they are listed, by text and words.
    """

    places: Mapping[str, Feature]
    links: Mapping[str, Feature]
    unplaced: Mapping[tuple[str, str], Counter[str]]


def files(folder: Path) -> tuple[Path, ...]:
    """Give the files of data of a workspace, or of a folder that holds a workspace's data.

    Raises:
        InputError: There are none, or not all of them.
    """
    place = next((one for one in (folder / "data", folder) if (one / FILES[0]).is_file()), None)
    if place is None:
        raise InputError([f"{folder}: there are no data of a build in it."])
    missing = [f"{place / name}: there is no such file." for name in FILES if not (place / name).is_file()]
    if missing:
        raise InputError(missing)
    return tuple(place / name for name in FILES)


def read(folder: Path) -> Data:
    """Read the data of a workspace, or of a folder that holds a workspace's data.

    Raises:
        InputError: There are none, or somebody has changed them so that they cannot be read.
    """
    texts = {file.name: file.read_text("utf-8", "replace") for file in files(folder)}
    try:
        return parsed(texts)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError([f"{folder}: these are not data of a build: {error!r}."]) from error


def parsed(texts: Mapping[str, str]) -> Data:
    """Take the data out of the texts of the files, by name."""
    listed: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in csv.DictReader(io.StringIO(texts[FILES[2]], newline="")):
        listed[row["document"], row["exact"]][f"{row['outcome']}: {row['reason']}"] += 1
    return Data(_features(texts[FILES[0]]), _features(texts[FILES[1]]), listed)


def _features(text: str) -> dict[str, Feature]:
    """Give the features of a file by id."""
    return {feature["properties"]["id"]: feature for feature in json.loads(text)["features"]}


def differences(old: Data, new: Data, distance_km: Distance) -> tuple[Difference, ...]:
    """Say what came, what went and what changed: places first, then links, then words that are listed."""
    return (
        *_of_features("place", old.places, new.places, distance_km),
        *_of_features("link", old.links, new.links, distance_km),
        *_of_unplaced(old.unplaced, new.unplaced),
    )


def _of_features(
    sort: str, old: Mapping[str, Feature], new: Mapping[str, Feature], distance_km: Distance
) -> Iterator[Difference]:
    """Compare the features of one sort; what went is told first."""
    for how, these, others in ((How.GONE, old, new), (How.ADDED, new, old)):
        for identity, feature in these.items():
            if identity not in others:
                said = _times(len(feature["properties"]["quotes"]), "quote")
                before, after = (said, "") if how is How.GONE else ("", said)
                yield Difference(sort, how, identity, feature["properties"]["name"], before, after)
    for identity, feature in old.items():
        if identity in new:
            yield from _of_feature(sort, feature, new[identity], distance_km)


def _of_feature(sort: str, old: Feature, new: Feature, distance_km: Distance) -> Iterator[Difference]:
    """Compare a feature with what it was."""
    was, now = old["properties"], new["properties"]
    identity, name = now["id"], now["name"]
    if old["geometry"] != new["geometry"]:
        yield _redrawn(sort, old, new, distance_km)
    for key in sorted((was.keys() | now.keys()) - _TOLD_APART):
        before, after = was.get(key), now.get(key)
        if before != after:
            how = How.RECORD if key == _ON_RECORD else How.CHANGED
            yield Difference(sort, how, identity, name, f"{key}: {_short(before)}", f"{key}: {_short(after)}")
    for how, before, after in _of_quotes(was["quotes"], now["quotes"]):
        yield Difference(sort, how, identity, name, before, after)


def _redrawn(sort: str, old: Feature, new: Feature, distance_km: Distance) -> Difference:
    """Say how far a mark has moved, or that a line runs otherwise."""
    identity, name = new["properties"]["id"], new["properties"]["name"]
    shapes = [feature["geometry"] for feature in (old, new)]
    if any(shape is None or shape["type"] != "Point" for shape in shapes):
        before, after = (shape["type"] if shape else "no line" for shape in shapes)
        return Difference(sort, How.REDRAWN, identity, name, before, after)
    points = [shape["coordinates"] for shape in shapes]
    km = distance_km(*(Position(*point[:2]) for point in points))
    before, after = (f"{point[0]}, {point[1]}" for point in points)
    return Difference(sort, How.MOVED, identity, name, before, after, round(km, 3))


def _of_quotes(old: Sequence[Feature], new: Sequence[Feature]) -> Iterator[tuple[How, str, str]]:
    """Compare the quotes of a feature."""
    went, came = (
        Counter(map(_words, these)) - Counter(map(_words, others)) for these, others in ((old, new), (new, old))
    )
    left = list(came.elements())
    for document, words in went.elements():
        alike = [one for one in left if one[0] == document and _are_alike(words, one[1])]
        if alike:
            left.remove(alike[0])
            yield How.QUOTE_CHANGED, f"{document}: {words}", f"{document}: {alike[0][1]}"
        else:
            yield How.QUOTE_GONE, f"{document}: {words}", ""
    for document, words in left:
        yield How.QUOTE_ADDED, "", f"{document}: {words}"


def _words(quote: Feature) -> tuple[str, str]:
    """Give by what a quote is known again."""
    return quote["document"], quote["exact"]


def _are_alike(one: str, other: str) -> bool:
    """Tell whether one sentence is the other changed."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _of_unplaced(
    old: Mapping[tuple[str, str], Counter[str]], new: Mapping[tuple[str, str], Counter[str]]
) -> Iterator[Difference]:
    """Compare the words that are listed."""
    for key in (*old, *(one for one in new if one not in old)):
        was, now = old.get(key, Counter()), new.get(key, Counter())
        if was == now:
            continue
        how = How.ADDED if not was else How.CHANGED if now else How.GONE
        yield Difference("unplaced", how, *key, before=_said(was - now), after=_said(now - was))


def _said(outcomes: Counter[str]) -> str:
    """Say what became of words, and how often."""
    return "; ".join(f"{what}{f' ({count} times)' if count > 1 else ''}" for what, count in outcomes.items())


def _short(value: object) -> str:
    """Say a property in one line."""
    return "nothing" if value in (None, "", [], {}) else json.dumps(value, ensure_ascii=False)


def _times(count: int, noun: str) -> str:
    """Say how many of a thing there are."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def summary(found: Sequence[Difference]) -> str:
    """Say all differences in one line; nothing where there is none."""
    counts = Counter((one.sort, one.how) for one in found)
    said = [
        f"{_times(count, sort) if sort != 'unplaced' else f'{count} unplaced'} {how.value}"
        for (sort, how), count in counts.items()
    ]
    return "; ".join(said)


def lines(found: Sequence[Difference], width: int = 0) -> Iterator[str]:
    """Say each difference in a line, which may be cut to a width."""
    for one in found:
        of = f"{one.name} in {one.id}" if one.sort == "unplaced" else f"{one.name} ({one.id})"
        how = "" if one.how in {How.ADDED, How.GONE} else f" {one.how.value}"
        far = "" if one.km is None else f" {one.km:g} km"
        said = " -> ".join(" ".join(part.split()) for part in (one.before, one.after) if part)
        line = f"{_SIGNS.get(one.how, '~')} {one.sort} {of}{how}{far}{f': {said}' if said else ''}"
        yield f"{line[: width - 2]} …" if width and len(line) > width else line


def shortly(found: Sequence[Difference]) -> Iterator[str]:
    """Say of what has changed what fits on a screen; every mark and line that is gone is among it."""
    marks = [one for one in found if one.how is How.GONE and one.sort != "unplaced"]
    rest = [one for one in found if one not in marks]
    shown = [*marks, *rest[: max(0, MOST - len(marks))]]
    yield from lines(shown, WIDTH)
    if len(shown) < len(found):
        yield f"and {len(found) - len(shown)} more; crossborder diff says all, if you keep the data of before"
