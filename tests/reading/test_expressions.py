"""Expressions: a text that cannot fit one is passed over, and none that can."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from geo.lexicon import MODULES, lexicon
from geo.model import LARGER, Expression, P
from geo.model.expressions import OFTEN

TEXTS = Path(__file__).parents[1] / "accuracy" / "texts"


@pytest.mark.parametrize(
    ("pattern", "fits", "not_fits"),
    [
        (r"\b(?:railways?|tracks?)\b", "two TRACKS", "a road"),
        (r"\b(?:railways?|tracks?)\b", "the railway", "rail or trac"),
        (r"ports?|posts?", "a post", "a potato"),
        (r"(?:in |at )?Erenhot", "Erenhot", "in Erenh"),
        (r"a{2}b", "aab", "ab"),
        (r"(?:ab){2}", "abab", "ab"),
        (r"\b(?:of|at) $", "the port of ", "of the port"),
        (r"\b(?:of|at) $", "the port of \n", "the port of\n"),
        (r"$", "", None),
        (r"^(?:of|at)\b", "of it", "it is of"),
        (r"x*", "y", None),
        (r"(?=.*rail)the", "the rail", "the road"),
        (r"(?<!air)port", "a port", "airport"),
        (r"(?-i:Rail)", "Rail", "rail"),
        (r"[铁公]路", "公路", "道路"),
        (r"й", "Й", "и"),
        (r"[\u2010-\u2015]", "a \u2014 b", "a - b"),
        (f"{P}-{P}", "from \ue001-\uf000 on", "\ue000 - \ue001"),
        (f"{P} to {LARGER}", "\ue000 to \uf001", "\ue000 to \ue001"),
        (r"[^.;\ue000-\uf8ff]rail", "a rail", "\ue000rail"),
    ],
)
def test_what_cannot_fit_is_passed_over_and_nothing_else(pattern: str, fits: str, not_fits: str | None) -> None:
    """A text is found to fit an expression, or not to, as Python finds it, however often it was asked before."""
    expression, plain = Expression(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    for _ in range(2):
        for text in (fits, not_fits):
            if text is not None:
                assert _spans(expression, text) == _spans(plain, text)
                assert (expression.search(text) is not None) == (text == fits)
                assert expression.sub("-", text) == plain.sub("-", text)
        wear(expression)


def test_an_expression_is_compiled_at_its_first_use_and_taken_apart_when_it_was_used_often() -> None:
    """Nothing is made of an expression that nobody uses, and nothing more than Python's own of one hardly used."""
    expression = Expression(r"\b(?:rail|track)\b")
    assert not {"compiled", "_needs"} & vars(expression).keys()
    assert expression.search("a rail")
    assert "compiled" in vars(expression)
    assert "_needs" not in vars(expression)
    wear(expression)
    assert vars(expression)["_needs"] == (("rail", "track"), ())


@pytest.mark.slow
@pytest.mark.parametrize("language", list(MODULES))
def test_no_expression_of_a_lexicon_passes_over_what_it_fits(language: str) -> None:
    """Every expression of every lexicon compiles, and finds in the labelled texts what Python finds."""
    lines = [line for text in TEXTS.glob("*.txt") for line in text.read_text(encoding="utf-8").splitlines()]
    for expression in set(_expressions(lexicon(language))):
        wear(expression)
        for line in lines:
            assert _spans(expression, line) == _spans(expression.compiled, line), expression


def wear(expression: Expression) -> None:
    """Use an expression so often that it is taken apart."""
    for _ in range(OFTEN):
        expression.search("")
        expression.finditer("")
        expression.sub("", "")


def _spans(expression: Expression | re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Give where an expression fits, by search at first and then one by one."""
    first = expression.search(text)
    found = [match.span() for match in expression.finditer(text)]
    assert [first.span()] == found[:1] if first else not found
    return found


def _expressions(value: object) -> Iterator[Expression]:
    """Give every expression that a value is made of."""
    if isinstance(value, Expression):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _expressions(part)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _expressions(getattr(value, field.name))
