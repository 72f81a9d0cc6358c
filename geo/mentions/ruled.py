"""Turns the words that a person has ruled on into mentions, wherever they stand as words of their own."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from geo.mentions.infrastructure import infrastructure
from geo.mentions.sentences import sentence_at
from geo.model import Document, InputError, KnownLink, Lexicon, LinkKind, Mention, Ruling, Span

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_ONE_NAME = re.compile(r"[\s,]*")
"""What stands between two names that are one: "Paris, Texas"."""
_SMALL = re.compile(r"(?<!\w)[^\W\d_A-ZА-ЯЁӨҮ]|[\u3400-\u4dbf\u4e00-\u9fff]")
"""What no name is made of alone."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A text with the names found in it that no ruling is about yet.

    Attributes:
        plain: Its text in the characters the lexicon is written in, one for one.
        cuts: Its sentences.
        names: In order, none over another.
    """

    document: Document
    plain: str
    cuts: Sequence[Span]
    names: Sequence[Mention]

    def over(self, span: Span) -> Sequence[Mention]:
        """Give the names that have a character in common with a stretch of the text."""
        first = bisect_right(self.names, span.start, key=lambda mention: mention.span.end)
        return self.names[first : bisect_left(self.names, span.end, key=lambda mention: mention.span.start)]


@dataclass(frozen=True, slots=True)
class Settled:
    """The mentions that rulings make, and the offsets they take: those of words that are a name, and of others."""

    mentions: tuple[Mention, ...]
    names: frozenset[int]
    others: frozenset[int]

    def leaves(self, mention: Mention) -> bool:
        """Tell whether a mention that was found still is one.

        In words that are no name, names are still looked for; and the name of a line stays one of which a person ruled
        what a name in it means.
        """
        offsets = range(mention.span.start, mention.span.end)
        if mention.infrastructure is None:
            return self.names.isdisjoint(offsets)
        return self.others.isdisjoint(offsets) and not self.names.issuperset(offsets)


def ruled(ground: Ground, rulings: Sequence[Ruling], links: Mapping[str, KnownLink], lexicon: Lexicon) -> Settled:
    """Give the mentions of words that a person has ruled on.

    Words that stand within longer words, or within a longer name, are not meant: "Congo" is not "Republic of the
    Congo". Words that mean nothing, and are no name, deny a link: what they speak of is a piece of infrastructure.

    Raises:
        InputError: The words of a ruling do not stand in the document.
    """
    faults: list[str] = []
    found: list[Mention] = []
    names: set[int] = set()
    others: set[int] = set()
    for words, rows in sorted(_by_words(ground.document, rulings).items(), key=lambda one: -len(one[0])):
        spans = list(_occurrences(words, ground))
        if not spans:
            faults += [_fault(row, ground) for row in rows if row.document != "*" and not row.may_deny]
        for span in (span for span in spans if not names.issuperset(range(*span))):
            mention = _mention(span, rows, ground, links, lexicon)
            found.append(mention)
            (names if mention.infrastructure is None else others).update(range(*span))
    if faults:
        raise InputError(faults)
    return Settled(tuple(found), frozenset(names), frozenset(others))


def _by_words(document: Document, rulings: Sequence[Ruling]) -> dict[str, list[Ruling]]:
    """Gather the rulings on a document by the words they are about."""
    found: dict[str, list[Ruling]] = {}
    for ruling in rulings:
        if ruling.document in {document.id, "*"}:
            found.setdefault(ruling.name, []).append(ruling)
    return found


def _fault(ruling: Ruling, ground: Ground) -> str:
    """Say that the words of a ruling do not stand in a text, or that they are no words of their own there."""
    text, file = ground.document.text, ground.document.file
    at = text.find(ruling.name)
    if at < 0:
        return f"{ruling.line}: {ruling.name!r} does not stand in {file}."
    longer = next((one.exact for one in ground.over(Span(at, at + len(ruling.name)))), "")
    longer = longer or next(one[0] for one in re.finditer(r"\w+", text) if one.end() > at)
    return f"{ruling.line}: {ruling.name!r} stands in {file} only as a part of other words, such as {longer!r}."


def _occurrences(words: str, ground: Ground) -> Iterator[Span]:
    """Give where words stand in a text as words of their own."""
    text = ground.document.text
    at = text.find(words)
    while at >= 0:
        span = Span(at, at + len(words))
        if not (_goes_on(text, span.start) or _goes_on(text, span.end) or _is_part(span, ground)):
            yield span
        at = text.find(words, span.end)


def _goes_on(text: str, at: int) -> bool:
    """Tell whether a word goes on across an offset; between Han characters nobody can see that."""
    pair = text[max(0, at - 1) : at + 1]
    return at > 0 and len(pair) == 2 and pair.isalnum() and not _HAN.search(pair)


def _is_part(span: Span, ground: Ground) -> bool:
    """Tell whether words are a part of a longer name, or of one that begins or ends amid them: 海南 in 上海南站."""
    for one in ground.over(span):
        within = one.span.start <= span.start and span.end <= one.span.end
        amid = not (span.start <= one.span.start and one.span.end <= span.end)
        if one.span != span and (within or (amid and _HAN.search(span.of(ground.plain)))):
            return True
    return False


def _mention(
    span: Span, rows: Sequence[Ruling], ground: Ground, links: Mapping[str, KnownLink], lexicon: Lexicon
) -> Mention:
    """Make a mention of words that a person has ruled on."""
    subjects = tuple(ruling.subject for ruling in rows if ruling.subject)
    kind = next((links[subject].kind for subject in subjects if subject in links), None)
    denied = None if subjects else _denied(span, ground, lexicon)
    return Mention(
        document=ground.document.id,
        span=span,
        exact=span.of(ground.document.text),
        sentence=sentence_at(ground.cuts, span.start),
        candidates=subjects,
        ruled_out=rows[0].reason if denied else "",
        infrastructure=kind or denied,
    )


def _denied(span: Span, ground: Ground, lexicon: Lexicon) -> LinkKind | None:
    """Tell of what sort the link is that words speak of which mean none; nothing for words that are a name."""
    names = ground.over(span)
    if any(one.span == span for one in names):
        return None
    kind = next((kind for _, kind, _ in infrastructure(ground.plain, span, lexicon)), None)
    joined = (ground.plain[one.span.end : other.span.start] for one, other in pairwise(names))
    if kind or any(not _ONE_NAME.fullmatch(between) for between in joined):
        return kind or LinkKind.OTHER
    return None if names or not _SMALL.search(span.of(ground.plain)) else LinkKind.OTHER
