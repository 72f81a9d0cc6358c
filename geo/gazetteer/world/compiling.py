"""Turns entries into the two files of the compiled index: a trie of folded names, and columns about what they name."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import marisa_trie

from geo.gazetteer.inflection import forms
from geo.gazetteer.world import layout
from geo.gazetteer.world.entries import Entry, Spelling, Standing
from geo.gazetteer.world.hanzi import simplified
from geo.model import PlaceKind, fold

TRIE = "names.marisa"
COLUMNS = "places.bin"
LABELS = ("en", "zh", "ru", "mn")
_WELL_KNOWN = {Standing.MAIN: 15_000, Standing.OTHER: 100_000}
"""People from which a name of this standing may speak for itself. 15,000 is GeoNames' own line for a city; other
names are often historical or foreign ones, so they ask for more."""
_WELL_KNOWN_PAIR = 200_000
"""The same for two Han characters, which often stand together by chance: the cities of prefectures have more."""
_AHEAD = 8
"""How many times as well known a place must be as the next one of its name for the name to speak for itself:
Laredo in Texas is 10 times the one in Peru and needs no help, Jining in Shandong is 5 times the other one and does."""
_LONG_ENOUGH = 4
"""Code points of the shortest name in letters that may speak for itself."""
_INFLECTED = 1_000
"""People from which a Russian or Mongolian name is indexed in its cases too."""

_Packed = dict[str, tuple[str, bytes]]


@dataclass(slots=True)
class _Gathered:
    """What is kept of the entries while they go by: the facts of each, and for each name a chain of postings."""

    ids: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    regions: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    kinds: "array[int]" = field(default_factory=lambda: array("B"))
    positions: "array[float]" = field(default_factory=lambda: array("d"))
    radii: "array[float]" = field(default_factory=lambda: array("d"))
    populations: "array[int]" = field(default_factory=lambda: array("Q"))
    weights: "array[int]" = field(default_factory=lambda: array("Q"))
    geonames: "array[int]" = field(default_factory=lambda: array("Q"))
    heads: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    postings: "array[int]" = field(default_factory=lambda: array("I"))
    following: "array[int]" = field(default_factory=lambda: array("i"))


def compile_index(entries: Iterable[Entry], common: frozenset[str], folder: Path) -> None:
    """Compile entries into the files of a folder.

    Args:
        common: Folded words that are no names by themselves, however large the place.
    """
    gathered = _Gathered()
    for entry in entries:
        _gather(gathered, entry)
    rows = range(len(gathered.ids))
    order = sorted(rows, key=lambda row: (not gathered.ids[row], gathered.ids[row], gathered.geonames[row]))
    trie = marisa_trie.Trie(gathered.heads)
    trie.save(str(folder / TRIE))
    words, columns = _place_columns(gathered, order)
    columns |= _name_columns(gathered, order, trie, common)
    layout.write_columns(folder / COLUMNS, words, columns)


def _gather(gathered: _Gathered, entry: Entry) -> None:
    """Keep what the index says of one entry."""
    row = len(gathered.ids)
    gathered.ids.append(entry.id)
    gathered.labels.append("\t".join(entry.labels.get(tag, "") for tag in LABELS))
    gathered.regions.append(entry.region)
    gathered.countries.append(entry.country)
    gathered.sources.append(entry.source)
    gathered.kinds.append(layout.KINDS.index(entry.kind))
    gathered.positions.extend((entry.position.longitude, entry.position.latitude))
    gathered.radii.append(entry.radius_km)
    gathered.populations.append(entry.population)
    gathered.weights.append(entry.weight)
    gathered.geonames.append(entry.geonames)
    for spelling in entry.spellings:
        posting = row << layout.ROW_SHIFT | layout.LANGUAGES.index(spelling.language) << layout.LANGUAGE_SHIFT
        posting |= spelling.standing << layout.STANDING_SHIFT
        for key in _keys(spelling, entry.weight):
            _post(gathered, key, spelling.text, row, posting)


def _keys(spelling: Spelling, weight: int) -> Sequence[str]:
    """Give the folded forms a spelling is found by."""
    key = fold(simplified(spelling.text))
    if weight < _INFLECTED or spelling.standing == Standing.MADE or spelling.language not in ("ru", "mn"):
        return (key,)
    return forms.__wrapped__(key, spelling.language)


def _post(gathered: _Gathered, key: str, text: str, row: int, posting: int) -> None:
    """Add a posting to the chain of a name, unless the place is there already."""
    head = gathered.heads.get(key, -1)
    if head >= 0 and gathered.postings[head] >> layout.ROW_SHIFT == row:
        return
    gathered.heads[key] = len(gathered.postings)
    gathered.postings.append(posting)
    gathered.following.append(head)
    if head < 0:
        gathered.texts[key] = text


def _place_columns(gathered: _Gathered, order: Sequence[int]) -> tuple[dict[str, list[str]], _Packed]:
    """Lay out what is known of the places: first those with a slug, by slug; then the others, by GeoNames' id."""
    countries = sorted(set(gathered.countries))
    sources = sorted(set(gathered.sources))
    row_of = {gathered.ids[old]: row for row, old in enumerate(order) if gathered.ids[old]}
    labels, label_bounds = layout.joined([gathered.labels[old] for old in order])
    slugs, slug_bounds = layout.joined(list(row_of))
    numbers: dict[str, array[int]] = {
        "longitude": array("i", (round(gathered.positions[2 * old] * 1e5) for old in order)),
        "latitude": array("i", (round(gathered.positions[2 * old + 1] * 1e5) for old in order)),
        "population": array("I", (gathered.populations[old] for old in order)),
        "geonames": array("I", (gathered.geonames[old] for old in order)),
        "country": array("H", (countries.index(gathered.countries[old]) for old in order)),
        "region": array("I", (row_of.get(gathered.regions[old], layout.NO_REGION) for old in order)),
        "radius": array("H", (round(gathered.radii[old] * 10) for old in order)),
        "kind": array("H", (gathered.kinds[old] for old in order)),
        "source": array("H", (sources.index(gathered.sources[old]) for old in order)),
        "label_bounds": array("I", label_bounds),
        "slug_bounds": array("I", slug_bounds),
    }
    words = {"countries": countries, "sources": sources}
    packed: _Packed = {name: (values.typecode, values.tobytes()) for name, values in numbers.items()}
    return words, packed | {"labels": ("B", labels), "slugs": ("B", slugs)}


def _name_columns(gathered: _Gathered, order: Sequence[int], trie: marisa_trie.Trie, common: frozenset[str]) -> _Packed:
    """Lay out the postings of each name, the best known place first, in the order of the trie's own numbers."""
    row_of = array("I", bytes(4 * len(order)))
    for row, old in enumerate(order):
        row_of[old] = row
    keys = sorted(gathered.heads, key=trie.key_id)
    postings, bounds = array("I"), array("I", [0])
    for key in keys:
        for posting in _settled(gathered, key, key in common):
            old = posting >> layout.ROW_SHIFT
            postings.append(row_of[old] << layout.ROW_SHIFT | posting & (1 << layout.ROW_SHIFT) - 1)
        bounds.append(len(postings))
    texts, text_bounds = layout.joined([gathered.texts[key] for key in keys])
    return {
        "postings": ("I", postings.tobytes()),
        "posting_bounds": ("I", bounds.tobytes()),
        "texts": ("B", texts),
        "text_bounds": ("I", array("I", text_bounds).tobytes()),
    }


def _settled(gathered: _Gathered, key: str, common: bool) -> list[int]:
    """Give the postings of a name, best known place first, and mark the one that may speak for itself."""
    found = sorted(_chain(gathered, key), key=lambda posting: (-gathered.weights[posting >> layout.ROW_SHIFT], posting))
    if _speaks_for_itself(gathered, key, found, common):
        found[0] |= layout.STRONG_BIT
    return found


def _chain(gathered: _Gathered, key: str) -> Iterator[int]:
    """Follow the chain of a name's postings."""
    at = gathered.heads[key]
    while at >= 0:
        yield gathered.postings[at]
        at = gathered.following[at]


def _speaks_for_itself(gathered: _Gathered, key: str, found: Sequence[int], common: bool) -> bool:
    """Say whether a name means the best known of its places without help from its surroundings."""
    row = found[0] >> layout.ROW_SHIFT
    standing = Standing(found[0] >> layout.STANDING_SHIFT & 3)
    if standing not in _WELL_KNOWN:
        return False
    if layout.KINDS[gathered.kinds[row]] is PlaceKind.COUNTRY:
        return True
    needed = _WELL_KNOWN[standing] if len(key) >= _LONG_ENOUGH else _WELL_KNOWN_PAIR
    if len(key) < _LONG_ENOUGH and not _is_han(key):
        return False
    weight = gathered.weights[row]
    rivals = [other >> layout.ROW_SHIFT for other in found[1:]]
    next_best = max((gathered.weights[rival] for rival in rivals if not _nested(gathered, row, rival)), default=0)
    return not common and weight >= needed and weight >= _AHEAD * next_best


def _nested(gathered: _Gathered, one: int, other: int) -> bool:
    """Say whether one of two places lies in the other, as a city in the province named after it."""
    return gathered.regions[other] == (gathered.ids[one] or None) or gathered.regions[one] == (
        gathered.ids[other] or None
    )


def _is_han(key: str) -> bool:
    """Say whether a name is in Han characters."""
    return "\u3400" <= key[0] <= "\u9fff"
