"""Expressions: a text that cannot fit one is passed over, and none that can."""

import dataclasses
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from geo.lexicon import MODULES, lexicon
from geo.model import LARGER, Expression, P, expressions
from geo.model.expressions import Code, Shelf, _in_use, compiled_to, keep_on
from geo.model.needs import Needs

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
    """A text is found to fit an expression, or not to, as Python finds it."""
    expression, plain = Expression(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    for text in (fits, not_fits):
        if text is not None:
            assert _spans(expression, text) == _spans(plain, text)
            assert (expression.search(text) is not None) == (text == fits)
            assert expression.sub("-", text) == plain.sub("-", text)


def test_an_expression_is_compiled_at_its_first_use() -> None:
    """Nothing is made of an expression that nobody uses; of one that is used, what a text must hold as well."""
    expression = Expression(r"\b(?:rail|track)\b")
    assert vars(expression).keys() == {"pattern", "flags"}
    assert expression.search("a rail")
    assert expression.compiled == re.compile(r"\b(?:rail|track)\b")
    assert compiled_to(expression.pattern, 0).needs == Needs(("rail", "track"), (), begins=False)


def test_what_no_expression_is_cannot_be_compiled() -> None:
    """A fault in an expression is told as Python tells it, when it is first used."""
    with pytest.raises(re.error):
        Expression("(rail").search("rail")


@pytest.fixture
def shelf() -> Iterator[dict[tuple[str, int], Code]]:
    """Keep in memory what is compiled meanwhile."""
    kept: dict[tuple[str, int], Code] = {}
    before = _in_use[0]
    keep_on(Shelf(lambda *of: kept.get(of), lambda pattern, flags, code: kept.update({(pattern, flags): code})))
    yield kept
    keep_on(before)


def test_what_was_compiled_once_is_kept_and_loaded(
    shelf: dict[tuple[str, int], Code], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An expression found on the shelf is not compiled again, and finds and names the same as Python's own."""
    pattern = r"(?P<head>rail(?:way)?s?) from (?P<ends>\w+)"
    Expression(pattern, re.IGNORECASE).search("")
    assert list(shelf) == [(pattern, re.IGNORECASE)]
    monkeypatch.setattr(expressions, "compiled_to", None)
    kept, plain = Expression(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    found, wanted = kept.search("Two RAILS from Erenhot"), plain.search("Two RAILS from Erenhot")
    assert found
    assert wanted
    assert (found.groupdict(), found.span("ends")) == (wanted.groupdict(), wanted.span("ends"))
    assert (kept.compiled.flags, kept.compiled.groupindex) == (plain.flags, plain.groupindex)


@pytest.mark.parametrize("words", [b"", b"\xff\xff\xff\xff" * 4], ids=["none", "not a program"])
def test_what_is_spoilt_on_the_shelf_is_compiled_anew(shelf: dict[tuple[str, int], Code], words: bytes) -> None:
    """Code that Python does not take for a program is thrown away, and what replaces it is kept."""
    good = compiled_to("rails?", 0)
    shelf["rails?", 0] = dataclasses.replace(good, words=words)
    assert Expression("rails?").search("two rails")
    assert shelf["rails?", 0] == good


def test_what_one_process_compiled_another_loads(tmp_path: Path) -> None:
    """Codes are kept in the user's cache directory, for each version of the program by itself."""
    source = """
from geo.model import Expression, expressions
from geo.pipeline.shelving import shelve
shelve()
made, expressions.compiled_to = [], lambda *of, to=expressions.compiled_to: made.append(of) or to(*of)
Expression("rails?").search("a rail")
print(made)
"""

    def compiled() -> str:
        around = os.environ | {"XDG_CACHE_HOME": str(tmp_path)}
        ran = subprocess.run([sys.executable, "-c", source], env=around, capture_output=True, text=True, check=True)
        return ran.stdout.strip() + ran.stderr

    assert compiled() == "[('rails?', 0)]"
    assert compiled() == "[]"
    (tmp_path / "crossborder" / "expressions" / "cache.db").write_bytes(b"spoilt")
    assert compiled() == "[('rails?', 0)]"


@pytest.mark.slow
@pytest.mark.parametrize("language", list(MODULES))
def test_no_expression_of_a_lexicon_passes_over_what_it_fits(language: str) -> None:
    """Every expression of every lexicon compiles, and finds in the labelled texts what Python finds."""
    lines = [line for text in TEXTS.glob("*.txt") for line in text.read_text(encoding="utf-8").splitlines()]
    for expression in set(_expressions(lexicon(language))):
        for line in lines:
            assert _spans(expression, line) == _spans(expression.compiled, line), expression


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
