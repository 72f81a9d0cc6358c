"""Show a place under the name the texts give it, where that is not the one the tables do: Yining rather than Ghulja."""

from collections import Counter
from collections.abc import Container, Mapping
from typing import Any

NEXT = {"mn": "ru"}
"""The language whose names serve where a place has none in the page's own: Mongolian is written in Cyrillic."""

UNINFLECTED = ("en", "zh")
"""Languages in which a name stands in a text as it stands on a map."""


def as_said(row: dict[str, Any], language: str, others: Container[str]) -> dict[str, Any]:
    """Give a place under the name that texts in the page's language know it by; the tables' own joins its other names.

    The name of the tables, in the page's language, stays where a text uses it as well, where it inflects names,
    where another thing on the map goes by the other name, and for a country.

    Args:
        row: A place.
        language: Of the page.
        others: Names of everything on the map.
    """
    said = _spellings(row, language)
    own, names = str(row["name"]), row.get("names") or {}
    known = own if language == "en" else name_in(language, names) or own
    best = max(said, key=lambda name: (said[name], -len(name)), default=known)
    if row["kind"] == "country" or known in said or best in others or known in best:
        best = known
    if best == own:
        return row
    return row | {"name": best, "names": {"en-x-record" if language == "en" else "en": own, **names}}


def name_in(language: str, names: Mapping[str, str]) -> str:
    """Give the name a place has for readers of a language, or nothing."""
    return str(names.get(language) or names.get(NEXT.get(language, "")) or "")


def as_named(row: dict[str, Any], language: str) -> dict[str, Any]:
    """Give a link under the name it has in a language, if it has one; the tables' own joins its other names."""
    own, names = str(row["name"]), row.get("names") or {}
    name = own if language == "en" else str(names.get(language) or own)
    return row if name == own else row | {"name": name, "names": {"en": own, **names}}


def joined(row: dict[str, Any], shown: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
    """Give a link whose name is but those of its ends under the names the ends are shown by.

    Args:
        row: A link.
        shown: By id of a place, its name in the tables, and the one it is shown by.
    """
    ends = [shown[end] for end in row.get("ends") or () if end in shown]
    for told in (ends, [*ends[:1], *ends[-1:]]):
        if told and row["name"] == "–".join(own for own, _ in told):
            return row | {"name": "–".join(name for _, name in told)}
    return row


def _spellings(row: Mapping[str, Any], language: str) -> Counter[str]:
    """Count the names a place has in the texts of a language: capitalised words, not an abbreviation."""
    quotes = [
        quote for quote in row.get("quotes") or () if str(quote.get("language") or "").partition("-")[0] == language
    ]
    said = (str(mention["exact"]) for quote in quotes for mention in quote.get("mentions") or ())
    if language not in UNINFLECTED:
        return Counter()
    return Counter(name for name in said if len(name) > (1 if language == "zh" else 3) and name[0].upper() == name[0])
