"""Say in a few words where something on record comes from; the tables and the data keep the whole of it."""

import re

_QUALIFIED = re.compile(r": |; | \(|, (?:as|with|notes|cities)\b")
_WIKIPEDIA = re.compile(r"^(?:\w+ copy of )?(?:[a-z]{2,3}\.)?[Ww]ikipedia (?=\S)")
_DATED = re.compile(r"(?<=\w) (?=\d{4}-\d\d-\d\d\b)")


def in_short(citation: str) -> str:
    """Give whose word it is and of when, without what was taken from it.

    ``Montsame 2022-09-09: TT-GS commissioned, 233.6 km`` becomes ``Montsame, 2022-09-09``.
    """
    whose = _QUALIFIED.split(citation, maxsplit=1)[0].strip()
    return _DATED.sub(", ", _WIKIPEDIA.sub("Wikipedia, ", whose)) or citation
