"""Finds foreign names spelled with a few other characters than in the tables. It does not judge their meaning.

There is no one way to write a foreign name in Chinese: 皮 and 珀 both stand for a syllable that begins with a P, and
one that ends in a consonant may take a character more.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from geo.mentions.scan import Hit
from geo.mentions.untaken import abroad, free
from geo.model import AREAS, Lexicon, Name, NameIndex, Place, Span

ALIKE, BEGINNING, MORE = 1, 2, 2
"""What it costs that a character has another's sound, only begins as it, or is one too many or too few."""
_MOST = {4: 2, 5: 3}
"""How much a name of so many characters may cost; one of more as much as the longest named here."""
REMEMBERED = 4_000
"""Runs whose names are kept ready."""


@dataclass(frozen=True, slots=True)
class Respellings:
    """What runs may be other spellings of, remembered; texts say the same ones again and again."""

    known: dict[str, tuple[Name, ...]] = field(default_factory=dict)

    def names(self, run: str, index: NameIndex, lexicon: Lexicon) -> tuple[Name, ...]:
        """Give the names that a run may be another spelling of; all of them need help."""
        if run not in self.known:
            if len(self.known) >= REMEMBERED:
                self.known.clear()
            self.known[run] = tuple(_respelled(run, index, lexicon))
        return self.known[run]


def respelled(
    text: str,
    taken: Sequence[Hit],
    index: NameIndex,
    places: Mapping[str, Place],
    lexicon: Lexicon,
    known: Respellings,
) -> Iterator[Hit]:
    """Give the runs that are nearly a name in one of the foreign countries a text speaks of, where a name may stand.

    Args:
        taken: The names found so far, of which the runs are no part.
    """
    rules = lexicon.unspaced
    if rules is None:
        return
    countries = abroad(taken, places, lexicon)
    for run in rules.respelled.finditer(free(text, taken)) if countries else ():
        before, behind = text[max(0, run.start() - 12) : run.start()], text[run.end() : run.end() + 12]
        set_off = lexicon.locative_before.search(before) and rules.plain_behind.search(behind)
        if not (set_off or rules.leads_to.search(before)):
            continue
        ours = tuple(one for one in known.names(run[0], index, lexicon) if _is_post(one, countries, places))
        if ours:
            yield Hit(Span(*run.span()), ours, sounded=True)


def _is_post(name: Name, countries: frozenset[str], places: Mapping[str, Place]) -> bool:
    """Tell whether a name is that of a town or a post in one of some countries."""
    place = places.get(name.subject)
    return place is not None and place.country in countries and place.kind not in AREAS


def _respelled(run: str, index: NameIndex, lexicon: Lexicon) -> Iterator[Name]:
    """Give the names that cost least, if that is not too much."""
    most = _MOST[min(len(run), max(_MOST))]
    begun = {"": 0}
    for number, character in enumerate(run):
        after: dict[str, int] = {}
        for start, cost in begun.items():
            for one, more in _instead(character, lexicon, first=number == 0):
                if cost + more <= most and (not one or index.begins(start + one)):
                    after[start + one] = min(cost + more, after.get(start + one, most))
        begun = after
    found: defaultdict[int, list[Name]] = defaultdict(list)
    for whole, cost in begun.items():
        for match in index.matches(whole, 0) if cost else ():
            if match.end == len(whole) >= min(_MOST):
                found[cost] += [replace(name, strong=False) for name in match.names if name.language.startswith("zh")]
    yield from found[min(found)] if found else ()


def _instead(character: str, lexicon: Lexicon, *, first: bool) -> Iterator[tuple[str, int]]:
    """Give what may stand in the tables where a character stands in the text, and what each costs."""
    yield character, 0
    yield from ((one, cost) for one, cost in _alike(character, lexicon))
    slight = lexicon.unspaced.slight if lexicon.unspaced and not first else ""
    if character in slight:
        yield "", MORE
    yield from ((more + character, MORE) for more in slight)


@cache
def _alike(character: str, lexicon: Lexicon) -> tuple[tuple[str, int], ...]:
    """Give the characters that have the sound of one, or begin as it does."""
    syllables = lexicon.unspaced.initials if lexicon.unspaced else {}
    own = set(syllables.get(character, ()))
    if not own:
        return ()
    begins = {one[0] for one in own}
    others = ((other, set(sounds)) for other, sounds in syllables.items() if other != character)
    return tuple(
        (other, ALIKE if own & sounds else BEGINNING)
        for other, sounds in others
        if own & sounds or begins & {one[0] for one in sounds}
    )
