"""Helps to write a lexicon so that it can be read: long expressions over several lines."""

import re


def flat(expression: str) -> str:
    """Join an expression written over several lines, without the line breaks and the white space around them."""
    return re.sub(r"\s*\n\s*", "", expression)


def words(listed: str) -> frozenset[str]:
    """Give the words of a list that is written with white space between them."""
    return frozenset(listed.split())
