"""Reads off the words around a link how far along it is, and the date that goes with that."""

import re

from geo.model import Lexicon, P, Span, Telling

DATE_REACH = 110
"""How far from the word for a status, in characters, its date may stand."""
_TURNS = frozenset({"closed", "reopened"})
"""Statuses that follow each other: the last one holds."""
IN_USE = frozenset({"operating", "completed", "inaugurated", "reopened"})
"""Statuses whose date is the date of opening."""
_CLAUSE = re.compile(rf"[;:；：]|(?<!{P}) [–—] ")
_PART_OF_A_CLAUSE = re.compile("[，；：]")
"""Chinese puts a comma where other languages end a sentence."""
BEFORE = 140
"""How many characters before a status may stand the words that deny it: "denied reports that ... was closed"."""
GIVEN_UP_BEHIND = 60
"""How far behind the word for a plan, in characters, may be said that it was cancelled."""
TO_BE = frozenset({"approved", "planned", "under construction"})
"""Statuses of what is not there yet, which a cancellation ends."""


def progress(text: str, at: Span, lexicon: Lexicon) -> tuple[str, str]:
    """Give the status of a link as the words around it say, and the date that goes with it.

    The part of a sentence that holds the link is asked first, then the whole sentence.
    """
    parts = [_clause(text, at, _CLAUSE), (0, text)]
    if not lexicon.spaced:
        start, words = _clause(text, at, _PART_OF_A_CLAUSE)
        if _telling(words, at.start - start, at.end - start, lexicon)[0]:
            parts.insert(0, (start, words))
    for start, words in parts:
        sign, status = _nearest_status(words, at.start - start, at.end - start, lexicon)
        if sign:
            sign, status = _last_turn(text, start + sign.start(), lexicon) or (sign, status)
            where = sign.start() if sign.string is text else start + sign.start()
            if status in TO_BE and _is_given_up(text, where + len(sign[0]), lexicon):
                return "cancelled", ""
            return status, date_near(text, Span(where, where + len(sign[0])), lexicon) if status in IN_USE else ""
    return "", ""


def _last_turn(text: str, start: int, lexicon: Lexicon) -> tuple[re.Match[str], str] | None:
    """Give the last time that a link is said to be closed or reopened, if the first of it is said at ``start``."""
    end = next((cut.start() for cut in _CLAUSE.finditer(text, start)), len(text))
    turns = [
        (sign.start(), number, sign, status)
        for number, (pattern, status) in enumerate(lexicon.statuses)
        if status in _TURNS
        for sign in pattern.finditer(text, start, end)
        if not _is_not_so(text, sign, lexicon)
    ]
    if not turns or min(turns, key=lambda turn: turn[:2])[0] != start:
        return None
    last = max(turns, key=lambda turn: turn[:2])
    return last[2], last[3]


def _nearest_status(words: str, start: int, end: int, lexicon: Lexicon) -> tuple[re.Match[str] | None, str]:
    """Give the status said nearest to a stretch of a text; that it is in use counts only where nothing else is said."""
    sign, status = _telling(words, start, end, lexicon)
    if sign:
        return sign, status
    pattern, status = lexicon.statuses[-1]
    sign = next((sign for sign in pattern.finditer(words) if not _is_not_so(words, sign, lexicon)), None)
    return sign, "planned" if sign and _is_to_be(words, sign, lexicon) else status


def _telling(words: str, start: int, end: int, lexicon: Lexicon) -> tuple[re.Match[str] | None, str]:
    """Give the status said nearest to a stretch of a text, other than that it is in use by the way.

    What goes round that stretch is said of something else: "将与中老铁路相连".
    """
    signs = [
        (max(sign.start() - end, start - sign.end(), 0), number, sign, status)
        for number, (pattern, status) in enumerate(lexicon.statuses[:-1])
        for sign in pattern.finditer(words)
        if not (sign.start() < start and end < sign.end()) and not _is_not_so(words, sign, lexicon)
    ]
    nearest = min(signs, key=lambda sign: sign[:2], default=(0, 0, None, ""))
    return nearest[2], nearest[3]


def _is_not_so(text: str, sign: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether the words before a status say that it is not so: "not closed", "never opened"."""
    before = text[max(0, sign.start() - BEFORE) : sign.start()]
    return lexicon.denials is not None and lexicon.denials.not_so.search(before) is not None


def _is_to_be(text: str, sign: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether the words before a status say that it is to be so: "will link"."""
    to_be = lexicon.denials.to_be if lexicon.denials else None
    return to_be is not None and to_be.search(text[max(0, sign.start() - BEFORE) : sign.start()]) is not None


def _is_given_up(text: str, behind: int, lexicon: Lexicon) -> bool:
    """Tell whether a text says behind a plan, before it names a place, that it was cancelled."""
    ahead = text[behind : behind + GIVEN_UP_BEHIND]
    end = min((cut.start() for cut in (*_CLAUSE.finditer(ahead), *re.finditer(P, ahead))), default=len(ahead))
    signs = (pattern.search(ahead[:end]) for pattern, status in lexicon.statuses if status == "cancelled")
    return any(sign and not _is_not_so(ahead, sign, lexicon) for sign in signs)


def _clause(text: str, at: Span, ends: re.Pattern[str]) -> tuple[int, str]:
    """Give the part of a sentence between such ends that holds a stretch of it, and its start."""
    cuts = [0, *(cut.end() for cut in ends.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= at.start)
    end = min((cut for cut in cuts if cut >= at.end), default=len(text))
    return start, text[start:end]


def date_near(words: str, at: Span, lexicon: Lexicon) -> str:
    """Give the date nearest to a place in a text, ISO 8601, as precise as the text; nothing if there is none."""
    dates = [
        (max(found.start() - at.end, at.start - found.end()), found)
        for found in lexicon.date.finditer(words)
        if not _is_dateline(words, found, lexicon.telling)
    ]
    apart, nearest = min(dates, key=lambda dated: dated[0], default=(0, None))
    if nearest is None or apart > DATE_REACH:
        return ""
    found = nearest.groupdict()
    month = _number(found.get("month"), lexicon)
    day = found.get("day") or found.get("day2")
    parts = [found["year"], *([f"{month:02}"] if month else []), *([f"{int(day):02}"] if month and day else [])]
    return "-".join(parts)


def _is_dateline(words: str, date: re.Match[str], telling: Telling) -> bool:
    """Tell whether a date is that of a report, with a place before its first words: "TBILISI, 3 June -"."""
    return bool(telling.reports.match(words, date.end()) and telling.dateline.fullmatch(words, 0, date.start()))


def _number(month: str | None, lexicon: Lexicon) -> int:
    """Give the number of a month, 0 for none."""
    if not month:
        return 0
    return int(month) if month.isdigit() else lexicon.months.get(month.casefold(), 0)
