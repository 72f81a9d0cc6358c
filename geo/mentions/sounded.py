"""Finds foreign names that the tables have in another script only, by their sound. It does not judge their meaning."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from geo.mentions.scan import Hit
from geo.mentions.untaken import abroad, free
from geo.model import Lexicon, Name, NameIndex, Place, PlaceKind, Span, fold

_WORD = re.compile(r"(?<!\w)[А-ЯЁӨҮ][а-яёөү]{3,}(?!\w)")
_LONG = 5
"""Letters from which on a word may sound like a name of any country; a shorter one, of those the text speaks of."""
_COMPOUND = re.compile(r"(?<![\w-])[А-ЯЁӨҮ][а-яёөү]{2,}-[А-ЯЁӨҮ][а-яёөү]{2,}(?![\w-])")
_BEGINS = re.compile(r"(?:^|[.!?…\n]\s*)[«“„\"(]?$")
_WRITTEN = re.compile(r"\s?[（(]([A-Z][^（()）]{1,40})[）)]")
"""How a name that Chinese spells by its sound is written where it comes from, right behind it."""
_JOINED = re.compile(r"\s?[-–—]\s?[А-ЯЁӨҮ]")
_NAMED_NEXT = re.compile(r" [А-ЯЁӨҮ][а-яёөү]")
_LED_TO = re.compile(r" [А-ЯЁӨҮ][\w-]+ (?:хүр|руу|рүү|луу|лүү|орох)")
_SAID_BEHIND = 40
"""How many characters behind a word may say that it is a place."""
_TOWNS = (PlaceKind.BORDER_PORT, PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.STATION)
_SHORTEST = 4
"""Letters of a name without its ending that sound like one name and not like many."""


REMEMBERED = 4_000
"""Words whose names are kept ready."""
_CYRILLIC = frozenset({"BG", "BY", "MK", "RS", "RU", "UA"})
"""Countries whose places the tables have in Cyrillic letters, so that what only sounds like one is somebody's name."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """What words sound like, remembered; texts say the same ones again and again."""

    known: dict[tuple[str, str], tuple[Name, ...]] = field(default_factory=dict)

    def names(self, folded: str, index: NameIndex, lexicon: Lexicon) -> tuple[Name, ...]:
        """Give the names that a folded word sounds like."""
        key = (lexicon.language, folded)
        if key not in self.known:
            if len(self.known) >= REMEMBERED:
                self.known.clear()
            by_sound = _of_syllables if lexicon.unspaced else _of_letters
            self.known[key] = tuple(dict.fromkeys(by_sound(folded, index, lexicon)))
        return self.known[key]


def sounded(
    text: str, hits: Sequence[Hit], index: NameIndex, places: Mapping[str, Place], lexicon: Lexicon, sounds: Sounds
) -> Iterator[Hit]:
    """Give the capitalised words that sound like a name of the tables, outside of what is taken by known names.

    A name that needs help and is none in any country the text surely speaks of may still sound like one there. So may
    a word that begins a sentence, if what follows says that it is a place.

    Args:
        hits: The known names.
    """
    if lexicon.latin is None:
        return
    home = {places[one.subject].country for hit in hits for one in hit.names if one.strong and one.subject in places}
    abroad = {hit.span for hit in hits if not any(one.strong or _lies_in(one, home, places) for one in hit.names)}
    covered = _within(hit.span for hit in hits if hit.span not in abroad)
    certain = _within(hit.span for hit in hits if any(one.strong for one in hit.names))
    for word in (*_COMPOUND.finditer(text), *_WORD.finditer(text)):
        folded, offsets, span = fold(word[0]), range(*word.span()), Span(*word.span())
        taken = certain if "-" in word[0] else covered  # a name of two words is more than what each may mean
        opens = _opens(word, text)
        may_open = not opens or _is_said_to_be_place(word[0], text[word.end() : word.end() + _SAID_BEHIND], lexicon)
        if taken.isdisjoint(offsets) and may_open and not _is_ordinary(folded, lexicon):
            names = sounds.names(folded, index, lexicon)
            unsure = opens and not _LED_TO.match(text, word.end())
            if unsure or len(folded) < _LONG or span in abroad:
                names = tuple(one for one in names if _lies_in(one, home, places))
            if any(one.subject in places and places[one.subject].country not in _CYRILLIC for one in names):
                covered.update(offsets)
                yield Hit(span, names, sounded=True)


def _within(spans: Iterable[Span]) -> set[int]:
    """Give where in a text some spans have a character."""
    return {offset for span in spans for offset in range(span.start, span.end)}


def _lies_in(name: Name, countries: AbstractSet[str], places: Mapping[str, Place]) -> bool:
    """Tell whether a name is that of a place in one of some countries."""
    return name.subject in places and places[name.subject].country in countries


def _opens(word: re.Match[str], text: str) -> bool:
    """Tell whether a word may be capitalised only because a sentence begins, and no other name is joined to it."""
    return bool(_BEGINS.search(text, max(0, word.start() - 4), word.start())) and not _JOINED.match(text, word.end())


def _is_said_to_be_place(word: str, behind: str, lexicon: Lexicon) -> bool:
    """Tell whether what follows a word says that it is a place: "хот", "хүртэл", or a name behind "from" or "by"."""
    if lexicon.cases and lexicon.cases.search(word) and _NAMED_NEXT.match(behind):
        return True
    telling = (lexicon.locative_after, *(pattern for pattern, kind in lexicon.kind_after if kind in _TOWNS))
    return bool(lexicon.endings) and any(pattern is not None and pattern.search(behind) for pattern in telling)


def _is_ordinary(folded: str, lexicon: Lexicon) -> bool:
    """Tell whether a word, with or without its ending, is no name."""
    return any(form in lexicon.never for form in (folded, *_without_ending(folded, lexicon)))


def _of_letters(folded: str, index: NameIndex, lexicon: Lexicon) -> Iterator[Name]:
    """Give the names that a word sounds like, as it stands or without its ending; all of them need help."""
    for form in dict.fromkeys((folded, *_without_ending(folded, lexicon))):
        for spelled in lexicon.latin(form) if lexicon.latin else ():
            for match in index.matches(spelled, 0):
                if match.end == len(spelled):
                    yield from (replace(name, strong=False) for name in match.names)


def _of_syllables(run: str, index: NameIndex, lexicon: Lexicon) -> Iterator[Name]:
    """Give the names that characters spell syllable by syllable, in one word or several; all of them need help."""
    begun = [""]
    for character in run:
        known = lexicon.unspaced.syllables[character] if lexicon.unspaced else ()
        spelled = [each for one in known for each in (one, one + one[-1])]  # a letter may be doubled
        starts = [start for one in begun for start in ((one, f"{one} ", f"{one}-") if one else (one,))]
        begun = [whole for start in starts for one in spelled if index.begins(whole := start + one)]
    for whole in dict.fromkeys(begun):
        for match in index.matches(whole, 0):
            if match.end == len(whole):
                yield from (replace(name, strong=False) for name in match.names)


def _without_ending(folded: str, lexicon: Lexicon) -> Iterator[str]:
    """Give what a word may be without its grammatical ending."""
    if lexicon.nominatives:
        yield from lexicon.nominatives(folded)
    elif lexicon.endings:
        cuts = range(_SHORTEST, len(folded))
        yield from (folded[:cut] for cut in cuts if lexicon.endings.fullmatch(folded[cut:]))


def sounded_runs(
    text: str, taken: Sequence[Hit], index: NameIndex, places: Mapping[str, Place], lexicon: Lexicon, sounds: Sounds
) -> Iterator[Hit]:
    """Give the runs of characters that sound like a name in one of the foreign countries a text surely speaks of.

    One that is written otherwise in the parentheses right behind it is somebody's or something else's name.

    Args:
        taken: The names found so far, of which the runs are no part.
    """
    if lexicon.unspaced is None:
        return
    countries = abroad(taken, places, lexicon)
    for run in lexicon.unspaced.sounds.finditer(free(text, taken)):
        names = sounds.names(run[0], index, lexicon)
        ours = tuple(one for one in names if _lies_in(one, countries, places))
        written = _WRITTEN.match(text, run.end())
        if ours and not (written and all(fold(one.text) not in fold(written[1]) for one in ours)):
            yield Hit(Span(*run.span()), ours, sounded=True)
