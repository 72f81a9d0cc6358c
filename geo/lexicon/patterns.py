"""Helps to write a lexicon so that it can be read: long expressions over several lines."""

import re

from geo.model import Expression, LinkKind, LinkPattern, P

PLACED = rf"[\s(«\"]*(?:(?:{P}|[A-ZА-ЯЁӨҮ])[\w.’'-]*[\s,/(]+){{1,6}}"
"""What a report begins with before its date: "TBILISI, "."""
DASHED = r"[\s.,)]*(?:[(/][^()/]{1,30}[)/] ?)?[-–—]{1,2} "
"""What stands between that date and its first words: " (Agency) - "."""


def flat(expression: str) -> str:
    """Join an expression written over several lines, without the line breaks and the white space around them."""
    return re.sub(r"\s*\n\s*", "", expression)


def words(listed: str) -> frozenset[str]:
    """Give the words of a list that is written with white space between them."""
    return frozenset(listed.split())


def compiled(expression: str) -> Expression:
    """Compile an expression that is written over several lines, for words of any case."""
    return Expression(flat(expression), re.IGNORECASE)


def way(name: str, expression: str, kind: LinkKind | None = None, *, behind: str = "", **how: bool) -> LinkPattern:
    """Make a way of saying that places are linked of an expression written over several lines.

    Args:
        name: What it finds.
        expression: The expression.
        kind: The sort of link, where it says that.
        behind: What must stand right before it.
        how: What else ``LinkPattern`` may be told of it.
    """
    return LinkPattern(name, compiled(expression), kind, **how, behind=compiled(behind) if behind else None)


def any_of(*tables: tuple[tuple[str, LinkKind], ...]) -> str:
    """Join the expressions of tables into one that matches any of them."""
    return "|".join(f"(?:{expression})" for table in tables for expression, kind in table)
