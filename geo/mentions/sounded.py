"""Finds foreign names that the tables have in another script only, by their sound. It does not judge their meaning."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from geo.mentions.scan import Hit
from geo.model import Lexicon, Name, NameIndex, Place, Span, fold

_WORD = re.compile(r"(?<!\w)[А-ЯЁӨҮ][а-яёөү]{4,}(?!\w)")
_COMPOUND = re.compile(r"(?<![\w-])[А-ЯЁӨҮ][а-яёөү]{2,}-[А-ЯЁӨҮ][а-яёөү]{2,}(?![\w-])")
_BEGINS = re.compile(r"(?:^|[.!?…\n]\s*)[«“„\"(]?$")
_JOINED = re.compile(r"\s?[-–—]\s?[А-ЯЁӨҮ]")
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
            self.known[key] = tuple(dict.fromkeys(_of_sound(folded, index, lexicon)))
        return self.known[key]


def sounded(
    text: str, taken: Iterable[Span], index: NameIndex, places: Mapping[str, Place], lexicon: Lexicon, sounds: Sounds
) -> Iterator[Hit]:
    """Give the capitalised words that sound like a name of the tables, outside of what is taken by known names."""
    if lexicon.latin is None:
        return
    covered = {offset for span in taken for offset in range(span.start, span.end)}
    for word in (*_COMPOUND.finditer(text), *_WORD.finditer(text)):
        folded, offsets = fold(word[0]), range(*word.span())
        if covered.isdisjoint(offsets) and not (_opens(word, text) or _is_ordinary(folded, lexicon)):
            names = sounds.names(folded, index, lexicon)
            if any(one.subject in places and places[one.subject].country not in _CYRILLIC for one in names):
                covered.update(offsets)
                yield Hit(Span(*word.span()), names, sounded=True)


def _opens(word: re.Match[str], text: str) -> bool:
    """Tell whether a word may be capitalised only because a sentence begins, and no other name is joined to it."""
    return bool(_BEGINS.search(text, max(0, word.start() - 4), word.start())) and not _JOINED.match(text, word.end())


def _is_ordinary(folded: str, lexicon: Lexicon) -> bool:
    """Tell whether a word, with or without its ending, is no name."""
    return any(form in lexicon.never for form in (folded, *_without_ending(folded, lexicon)))


def _of_sound(folded: str, index: NameIndex, lexicon: Lexicon) -> Iterator[Name]:
    """Give the names that a word sounds like, as it stands or without its ending; all of them need help."""
    for form in dict.fromkeys((folded, *_without_ending(folded, lexicon))):
        for spelled in lexicon.latin(form) if lexicon.latin else ():
            for match in index.matches(spelled, 0):
                if match.end == len(spelled):
                    yield from (replace(name, strong=False) for name in match.names)


def _without_ending(folded: str, lexicon: Lexicon) -> Iterator[str]:
    """Give what a word may be without its grammatical ending."""
    if lexicon.nominatives:
        yield from lexicon.nominatives(folded)
    elif lexicon.endings:
        cuts = range(_SHORTEST, len(folded))
        yield from (folded[:cut] for cut in cuts if lexicon.endings.fullmatch(folded[cut:]))


def sounded_runs(
    text: str, taken: Sequence[Hit], index: NameIndex, places: Mapping[str, Place], lexicon: Lexicon
) -> Iterator[Hit]:
    """Give the runs of characters that sound like a name in one of the countries which a text surely speaks of.

    Args:
        taken: The names found so far, of which the runs are no part.
    """
    if lexicon.unspaced is None or lexicon.latin is None:
        return
    countries = {places[one.subject].country for hit in taken for one in hit.names[:1] if one.subject in places}
    free = list(text)
    for hit in taken:
        free[hit.span.start : hit.span.end] = " " * (hit.span.end - hit.span.start)
    for run in lexicon.unspaced.sounds.finditer("".join(free)):
        names = dict.fromkeys(_of_sound(run[0], index, lexicon))
        ours = tuple(one for one in names if one.subject in places and places[one.subject].country in countries)
        if ours:
            yield Hit(Span(*run.span()), ours, sounded=True)
