"""Cuts a text into sentences. It knows no place."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from geo.model import Lexicon, Span

_LINE_BREAK = re.compile(r"[ \t\u00a0]*(?:\r\n|\r|\n)")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+|$|\[|[A-ZА-ЯЁӨҮ]\w+ )|[。！？]+[”’」』）]*")
_MEASURE = re.compile(r"\d\s?\w{1,3}$")
_LENGTH = re.compile(r"\d\s?(?:k?[mg]|[ксм]?м|кг)$")
"""How a full stop is preceded that ends a sentence, since these signs have none of their own: "40 km. Trucks"."""
LONGEST_MEASURE = 12
"""How many characters before a full stop are looked at for a measure."""
_INITIAL = 2
"""Letters a word must have to be no initial."""
_WORD = re.compile(r"\w+")
_BACKWARDS = re.compile(r"[\w.’'-]*")
_OPENERS = "\"'“‘«([「『（—–-"
LONGEST, PIECE = 2000, 600
"""Characters from which what no full stop ends is no sentence but a list or a table, and those of its pieces at most.

Nobody reads a longer quotation to its end, and reading takes the square of a sentence's length.
"""
_ENDS_PIECE = re.compile(r"(?s:.*)[;；|\t]|(?s:.*)[,，、](?!\d)|(?s:.*)\s")
"""What a piece of a list ends with, the best first; where there is none it may end anywhere."""
LONGEST_NAME = 200
"""Characters of a name at most, and of several that overlap."""
WRAPPED_WIDTH = range(50, 101)
"""Lengths of line, in characters, that speak for a text wrapped by hand."""


def sentences(text: str, lexicon: Lexicon, names: Iterable[Span] = ()) -> tuple[Span, ...]:
    """Cut a text into sentences without the white space around them.

    Every character that is not white space stands in exactly one sentence. What is too long to be one, a list or a
    table in one line, is cut into pieces, but not within one of some names.
    """
    held = sorted(names)
    return tuple(
        sentence
        for paragraph in _paragraphs(text)
        for cut in _cuts(text, paragraph, lexicon)
        for sentence in _trimmed(text, _pieces(text, cut, held))
    )


def sentence_at(cuts: Sequence[Span], offset: int) -> Span:
    """Give the sentence that holds an offset.

    Raises:
        ValueError: No sentence holds it.
    """
    number = bisect_right(cuts, (offset, sys.maxsize)) - 1
    if number >= 0 and offset < cuts[number].end:
        return cuts[number]
    raise ValueError(f"offset {offset} stands in no sentence")


def _paragraphs(text: str) -> Iterator[Span]:
    """Give the stretches between line breaks that end a paragraph."""
    wrapped = _is_wrapped(text)
    start = 0
    for line_break in _LINE_BREAK.finditer(text):
        if wrapped and _continues(text, line_break):
            continue
        yield Span(start, line_break.start())
        start = line_break.end()
    yield Span(start, len(text))


def _is_wrapped(text: str) -> bool:
    """Tell whether the lines were broken by hand, so that a line break ends no paragraph."""
    lines = [line for line in text.splitlines() if line.strip()]
    full = [line for line in lines[:-1] if len(line.rstrip()) in WRAPPED_WIDTH]
    return len(lines) > 2 and len(full) * 2 > len(lines) and max(map(len, lines)) <= WRAPPED_WIDTH.stop


def _continues(text: str, line_break: re.Match[str]) -> bool:
    """Tell whether a line goes on behind a break: the next is not empty and begins no list."""
    following = text[line_break.end() : line_break.end() + 1]
    return bool(following.strip()) and not following.startswith(("-", "*", "#", "•"))


def _cuts(text: str, paragraph: Span, lexicon: Lexicon) -> Iterator[Span]:
    """Cut one paragraph behind every full stop that ends a sentence."""
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        if stop.end() < paragraph.end and not _ends(text, start, stop, lexicon):
            continue
        yield Span(start, stop.end())
        start = stop.end()
    yield Span(start, paragraph.end)


def _pieces(text: str, cut: Span, names: Sequence[Span]) -> Iterator[Span]:
    """Cut what is no sentence but a list into pieces, between its items where these are marked."""
    start = cut.start
    while cut.end - cut.start > LONGEST and cut.end - start > PIECE:
        found = _ENDS_PIECE.match(text, start, start + PIECE)
        end = _outside(found.end() if found else start + PIECE, names)
        yield Span(start, end)
        start = end
    yield Span(start, cut.end)


def _outside(offset: int, names: Sequence[Span]) -> int:
    """Give an offset, or the end of the names in which it lies."""
    number = bisect_left(names, (offset - LONGEST_NAME,))
    while number < len(names) and names[number].start < offset:
        offset = max(offset, names[number].end)
        number += 1
    return offset


def _ends(text: str, start: int, stop: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether a full stop in mid-paragraph ends a sentence."""
    if stop[0][0] in "。！？":
        return True
    following = text[stop.end() : stop.end() + 40].lstrip()
    first = following.lstrip(_OPENERS)[:1]
    if not first or first.islower():
        return False
    if not stop[0].startswith("."):
        return True
    before = _word_before(text[max(start, stop.start() - 40) : stop.start()]).casefold()
    if before == "d.c":  # ends a sentence as often as not; what follows decides
        return first.isupper()
    measure = _MEASURE if before in lexicon.abbreviations else _LENGTH
    if measure.search(text, max(start, stop.start() - LONGEST_MEASURE), stop.start()):
        return _follows_measure(text[start : stop.start()], following, lexicon)
    initials = re.fullmatch(r"\w|(?:\w\.)+\w", before) is not None and not before.isdigit()
    return not initials and before not in lexicon.abbreviations


def _follows_measure(measure: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a sentence begins behind a measure: "a detour of 140 km. The line", but not "40 km. N of it"."""
    opener = _WORD.match(following)
    if opener is None or len(opener[0]) < _INITIAL:
        return False
    return bool(_LENGTH.search(measure)) or opener[0].casefold() in lexicon.openers


def _word_before(text: str) -> str:
    """Give the word a text ends with, its full stops and dashes included."""
    backwards = _BACKWARDS.match(text[::-1])
    return backwards[0][::-1] if backwards else ""


def _trimmed(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """Leave out the white space around each span, and the empty ones."""
    for span in spans:
        words = text[span.start : span.end]
        left = len(words) - len(words.lstrip("\ufeff \t\r\n\u00a0\u3000"))
        right = len(words.rstrip("\ufeff \t\r\n\u00a0\u3000"))
        if right > left:
            yield Span(span.start + left, span.start + right)
