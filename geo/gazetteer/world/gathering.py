"""Turns entries, as they go by, into the facts and postings the compiler lays out.

Texts go straight into one run of bytes and numbers into arrays: a million small objects would need more memory
than everything else the program does.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from geo.gazetteer.inflection import forms
from geo.gazetteer.world import layout
from geo.gazetteer.world.entries import Entry, Spelling, Standing
from geo.gazetteer.world.hanzi import simplified
from geo.model import PlaceKind, fold

LABELS = ("en", "zh", "ru", "mn")
"""The languages a place's main names are kept in."""
_WELL_KNOWN = {Standing.MAIN: 15_000, Standing.OTHER: 100_000}
"""People from which a name of this standing may speak for itself. 15,000 is GeoNames' own line for a city; other
names are often historical or foreign ones, so they ask for more."""
_ALONE, _LONG = {Standing.MAIN: 2_000, Standing.OTHER: 20_000}, 6
"""People, and letters, from which a name of this standing speaks for itself if no other place has it."""
_WORDS_AND_PEOPLE = frozenset(
    "AG AU BB BM BS BZ CA GB GD GG GI GY HK IE IM JE JM KY LC MT NZ SG TT US VC ZA".split()  # noqa: SIM905
)
"""Countries where towns are called by English words, or after people: Cold Lake, Murdoch."""
_SHORT = 4
"""Code points below which a name in letters never speaks for itself; one in a script of East Asia does so from"""
_DENSE = frozenset({"zh", "ja", "ko"})
_WELL_KNOWN_SHORT = 200_000
"""so many people, as the cities of prefectures have: two characters often stand together by chance."""
_OTHERWISE = 10
"""How many times less a place is known by another name than by its main one: Islamabad is the capital of Pakistan,
though a city eight times as large was once called so."""
_CAPITAL = 10
"""How many times better known a capital is, by its main name, than another city of its size: Bern, Wellington."""
_INFLECTED, _INFLECTED_ABROAD = 1_000, 100_000
"""People from which a Russian or Mongolian name is indexed in its cases too, where such names are at home and abroad:
the cases of small foreign towns are most often another word (Tolga in Algeria, "толгой")."""
_AT_HOME = frozenset({"AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "MN", "RU", "TJ", "TM", "UA", "UZ", "CN"})


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts end to end, and where each begins and the last one ends."""

    content: bytearray = field(default_factory=bytearray)
    bounds: "array[int]" = field(default_factory=lambda: array("I", [0]))

    def append(self, text: str) -> None:
        """Put one more text behind the others."""
        self.content.extend(text.encode())
        self.bounds.append(len(self.content))

    def __getitem__(self, place: int) -> bytearray:
        """Give the text at a place, encoded."""
        return self.content[self.bounds[place] : self.bounds[place + 1]]


@dataclass(frozen=True, slots=True)
class Words:
    """Words by number, each kept once."""

    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, word: str) -> int:
        """Give the number of a word, a new one if need be."""
        return self.numbers.setdefault(word, len(self.numbers))


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is kept of the entries while they go by: the facts of each, and for each name a chain of postings.

    Attributes:
        common: Folded words that are no names by themselves, however large the place.
        never: Those of them that are left out, unless as the main name of a place.
        slugs: Row by the id of an entry that has one.
        region_of: For each row the row of its first-level division, or -1.
        heads: The last posting of each folded name; ``following`` leads from it to the one before.
        spelled: For each posting its text, empty unless it is the first of its name.
    """

    common: frozenset[str]
    never: frozenset[str]
    slugs: dict[str, int] = field(default_factory=dict)
    countries: Words = field(default_factory=Words)
    sources: Words = field(default_factory=Words)
    labels: Texts = field(default_factory=Texts)
    columns: "dict[str, array[int]]" = field(
        default_factory=lambda: {name: array(code) for name, code in layout.FACTS.items()}
    )
    weights: "array[int]" = field(default_factory=lambda: array("Q"))
    weights_otherwise: "array[int]" = field(default_factory=lambda: array("Q"))
    region_of: "array[int]" = field(default_factory=lambda: array("i"))
    heads: dict[str, int] = field(default_factory=dict)
    postings: "array[int]" = field(default_factory=lambda: array("I"))
    following: "array[int]" = field(default_factory=lambda: array("i"))
    spelled: Texts = field(default_factory=Texts)

    def add(self, entry: Entry) -> None:
        """Keep what the index says of one entry; a division comes before the places in it."""
        row = len(self.weights)
        if entry.id:
            self.slugs[entry.id] = row
        self.weights.append(entry.weight * (_CAPITAL if entry.capital else 1))
        self.weights_otherwise.append(entry.weight // _OTHERWISE)
        self.region_of.append(self.slugs.get(entry.region, -1))
        self.labels.append("\t".join(entry.labels.get(tag, "") for tag in LABELS))
        for name, value in self._facts(entry):
            self.columns[name].append(value)
        for spelling in entry.spellings:
            self._add_spelling(entry, spelling, row)

    def chain(self, head: int) -> Iterator[int]:
        """Give the places of a name's postings, the last added first."""
        while head >= 0:
            yield head
            head = self.following[head]

    def weigh(self, posting: int) -> int:
        """Give how well known a place is by a name, as so many people."""
        return (self.weights if self.is_main(posting) else self.weights_otherwise)[posting >> layout.ROW_SHIFT]

    def _wordy(self) -> frozenset[int]:
        """Give the numbers of the countries where a town may be called like anybody or anything."""
        return frozenset(map(self.countries.number, _WORDS_AND_PEOPLE))

    def speaks_alone(self, key: str, posting: int) -> int:
        """Give the bit that says a name may speak for itself since it is that of one place in the world only.

        A name in Latin letters, that is: half of those in Cyrillic are a case of somebody's. What a place is called
        besides is more often a byname where it has several words.
        """
        standing = Standing(posting >> layout.STANDING_SHIFT & 3)
        row = posting >> layout.ROW_SHIFT
        byname = standing is not Standing.MAIN and " " in key
        if standing not in _ALONE or byname or not key.isascii() or len(key) < _LONG or key in self.common:
            return 0
        if key.startswith("the ") or self.columns["country"][row] in self._wordy():
            return 0
        return layout.STRONG_BIT if self.columns["population"][row] >= _ALONE[standing] else 0

    @staticmethod
    def is_main(posting: int) -> bool:
        """Tell whether a name is the main one of a place in its language."""
        return posting >> layout.STANDING_SHIFT & 3 == Standing.MAIN

    def _facts(self, entry: Entry) -> tuple[tuple[str, int], ...]:
        """Turn the facts of an entry into numbers, in the units of ``layout.FACTS``."""
        return (
            ("longitude", round(entry.position.longitude * layout.DEGREE)),
            ("latitude", round(entry.position.latitude * layout.DEGREE)),
            ("population", entry.population),
            ("geonames", entry.geonames),
            ("radius", round(entry.radius_km * layout.KILOMETRE)),
            ("country", self.countries.number(entry.country)),
            ("source", self.sources.number(entry.source)),
            ("kind", layout.KINDS.index(entry.kind)),
        )

    def _add_spelling(self, entry: Entry, spelling: Spelling, row: int) -> None:
        """Add a spelling, in every form it takes in a sentence."""
        posting = row << layout.ROW_SHIFT | layout.LANGUAGES.index(spelling.language) << layout.LANGUAGE_SHIFT
        posting |= spelling.standing << layout.STANDING_SHIFT
        for key in _keys(spelling, entry):
            if spelling.standing is not Standing.MAIN and self._is_useless(key, entry):
                continue
            head = self.heads.get(key, -1)
            if head >= 0 and self.postings[head] >> layout.ROW_SHIFT == row:
                continue
            self.heads[key] = len(self.postings)
            self.postings.append(posting | self._strong(entry, spelling, key))
            self.following.append(head)
            self.spelled.append("" if head >= 0 else spelling.text)

    def _is_useless(self, key: str, entry: Entry) -> bool:
        """Say whether another name than the main one does more harm than good."""
        return key in self.never or (len(key) < _SHORT and key.isascii() and entry.weight < _WELL_KNOWN[Standing.OTHER])

    def _strong(self, entry: Entry, spelling: Spelling, key: str) -> int:
        """Give the bit that says a name may speak for itself, as far as the name and its place show."""
        needed = _WELL_KNOWN.get(spelling.standing)
        if needed is None:
            return 0
        if spelling.sure or entry.kind is PlaceKind.COUNTRY:
            return layout.STRONG_BIT
        if len(key) < _SHORT:
            needed = _WELL_KNOWN_SHORT
        if entry.weight < needed or (len(key) < _SHORT and spelling.language not in _DENSE) or key in self.common:
            return 0
        return layout.STRONG_BIT


def _keys(spelling: Spelling, entry: Entry) -> Sequence[str]:
    """Give the folded forms a spelling is found by."""
    key = fold(simplified(spelling.text))
    enough = _INFLECTED if entry.country in _AT_HOME else _INFLECTED_ABROAD
    if entry.weight < enough or spelling.standing is Standing.MADE or spelling.language not in {"ru", "mn"}:
        return (key,)
    # A Mongolian name without letters of its own is spelled alike in Russian, and declined by both.
    languages = ("ru", "mn") if entry.country == "MN" else (spelling.language,)
    return list(chain.from_iterable(forms.__wrapped__(key, language) for language in languages))
