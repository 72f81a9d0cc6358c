"""Turns entries into the two files of the compiled index: a trie of folded names, and columns about what they name."""

from array import array
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from pathlib import Path

import marisa_trie

from geo.gazetteer.world import layout
from geo.gazetteer.world.entries import Entry
from geo.gazetteer.world.gathering import Gathered, Texts
from geo.model import TERRITORIES, PlaceKind, fold

_AHEAD = 8
"""How many times as well known a place must be as the next one of its name for the name to speak for itself:
Laredo in Texas is 10 times the one in Peru and needs no help, Jining in Shandong is 5 times the other one and does."""
_OF_A_DIVISION = 0.4
"""Share of a division's weight from which a city of its name is meant before it: the city of Washington has 0.5 of
that of the state, the village of Georgia in Vermont 0.004 of that of Georgia."""
_ALIKE = 0.5
"""Likeness from which two English names are one in two spellings: Dihok and Dohuk have 0.8, Salvador and Bahia 0.3."""

_SETTLEMENTS = frozenset({PlaceKind.CITY, PlaceKind.TOWN})
_INSIDE = 3.0
"""Degrees from the label point of an area within which a place of its name lies in it. Tuned on the great pairs: Moscow
and its oblast are 0.4 apart, Sükhbaatar the town and Sükhbaatar the province, which does not hold it, 7."""
_THE_SAME = 0.4
"""Degrees within which two places of one name in one country are taken for one: GeoNames has Choir twice, 0.37 apart,
and Hong Kong beside its island."""


def compile_index(entries: Iterable[Entry], gathered: Gathered, folder: Path) -> None:
    """Gather entries and lay them out in the files of a folder."""
    for entry in entries:
        gathered.add(entry)
    order = _order(gathered)
    trie = marisa_trie.Trie(gathered.heads)
    trie.save(str(folder / layout.TRIE))
    columns = _fact_columns(gathered, order) | _name_columns(gathered, order, trie)
    words = {"countries": list(gathered.countries.numbers), "sources": list(gathered.sources.numbers)}
    layout.write_columns(folder / layout.COLUMNS, words, columns)


def _order(gathered: Gathered) -> list[int]:
    """Give the order of the rows: first the entries with a slug, by slug; then the others, by GeoNames' number."""
    slugged = [gathered.slugs[slug] for slug in sorted(gathered.slugs)]
    known = set(slugged)
    others = [row for row in range(len(gathered.weights)) if row not in known]
    return slugged + sorted(others, key=gathered.columns["geonames"].__getitem__)


def _fact_columns(gathered: Gathered, order: Sequence[int]) -> dict[str, layout.Content]:
    """Lay out what is known of the places."""
    region_places = {row: place for place, row in enumerate(order[: len(gathered.slugs)])}
    labels, slugs = Texts(), Texts()
    for row in order:
        labels.content.extend(gathered.labels[row])
        labels.bounds.append(len(labels.content))
    for slug in sorted(gathered.slugs):
        slugs.append(slug)
    facts: dict[str, layout.Content] = {
        name: array(column.typecode, map(column.__getitem__, order)) for name, column in gathered.columns.items()
    }
    return facts | {
        "region": array("I", (region_places.get(gathered.region_of[row], layout.NO_REGION) for row in order)),
        "labels": labels.content,
        "label_bounds": labels.bounds,
        "slugs": slugs.content,
        "slug_bounds": slugs.bounds,
    }


def _name_columns(gathered: Gathered, order: Sequence[int], trie: marisa_trie.Trie) -> dict[str, layout.Content]:
    """Lay out the postings of each name, the best known place first, in the order of the trie's own numbers."""
    heads = array("i", bytes(4 * len(gathered.heads)))
    for key, head in gathered.heads.items():
        heads[trie.key_id(key)] = head
    place_of = array("I", bytes(4 * len(order)))
    for place, row in enumerate(order):
        place_of[row] = place
    postings, bounds, texts = array("I"), array("I", [0]), Texts()
    for number, head in enumerate(heads):
        chain = [head] if gathered.following[head] < 0 else list(gathered.chain(head))
        for posting in _settled(gathered, trie.restore_key(number), chain):
            place = place_of[posting >> layout.ROW_SHIFT]
            postings.append(place << layout.ROW_SHIFT | posting & layout.BELOW_ROW)
        bounds.append(len(postings))
        texts.content.extend(gathered.spelled[chain[-1]])
        texts.bounds.append(len(texts.content))
    return {
        "postings": postings,
        "posting_bounds": bounds,
        "texts": texts.content,
        "text_bounds": texts.bounds,
    }


def _settled(gathered: Gathered, key: str, chain: Sequence[int]) -> list[int]:
    """Give the postings of a name, the best known place first, strong only where that one is far ahead."""
    if len(chain) == 1:
        only = gathered.postings[chain[0]]
        return [only | gathered.speaks_alone(key, only)]
    found = sorted((gathered.postings[at] for at in chain), key=lambda one: (-gathered.weigh(one), one))
    first, *others = _city_before_division(gathered, found)
    rivals = [gathered.weigh(other) for other in others if not _nested(gathered, first, other)]
    ahead = gathered.weigh(first) >= _AHEAD * max(rivals, default=0)
    if not rivals and layout.KINDS[gathered.columns["kind"][first >> layout.ROW_SHIFT]] in _SETTLEMENTS:
        first |= gathered.speaks_alone(key, first)
    return [first if ahead else first & ~layout.STRONG_BIT, *(other & ~layout.STRONG_BIT for other in others)]


def _city_before_division(gathered: Gathered, found: list[int]) -> list[int]:
    """Put the city before the division named after it: a bare "Buenos Aires" or "Washington" is the city.

    What is the division's own name and a byname of a city called otherwise is the division: Bahia, not Salvador.
    """
    region = found[0] >> layout.ROW_SHIFT
    if layout.KINDS[gathered.columns["kind"][region]] is not PlaceKind.REGION:
        return found
    for place, posting in enumerate(found[1:], 1):
        city = posting >> layout.ROW_SHIFT
        same_country = gathered.columns["country"][city] == gathered.columns["country"][region]
        large = gathered.weights[city] >= _OF_A_DIVISION * gathered.weights[region]
        byname = gathered.is_main(found[0]) and not gathered.is_main(posting)
        if same_country and large and not (byname and _otherwise(gathered, city, region)):
            return [posting, *found[:place], *found[place + 1 :]]
    return found


def _otherwise(gathered: Gathered, *rows: int) -> bool:
    """Tell whether two places are called otherwise, not the same in two spellings as Basrah and Basra are."""
    one, other = (fold(gathered.labels[row].decode().partition("\t")[0]) for row in rows)
    return SequenceMatcher(None, one, other).ratio() < _ALIKE


def _nested(gathered: Gathered, *postings: int) -> bool:
    """Say whether two places are one, or one lies in the other, as a city in the province or country named after it."""
    one, other = (posting >> layout.ROW_SHIFT for posting in postings)
    if gathered.region_of[one] == other or gathered.region_of[other] == one:
        return True
    facts = gathered.columns
    if facts["country"][one] != facts["country"][other]:
        return False
    an_area = any(layout.KINDS[facts["kind"][row]] in TERRITORIES for row in (one, other))
    apart = [abs(facts[axis][one] - facts[axis][other]) / layout.DEGREE for axis in ("longitude", "latitude")]
    return max(apart) < (_INSIDE if an_area else _THE_SAME)
