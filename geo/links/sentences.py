"""Gathers, sentence by sentence, what was found in a document, and keeps at hand what is known. It reads no grammar."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from geo.links.introduced import introduced
from geo.links.known import Known, distance_km
from geo.links.meant import OPENING, Text, Told, about, meant
from geo.links.skeleton import Skeleton, is_larger, is_passed, skeleton
from geo.links.sorts import CABLES, LINES
from geo.model import (
    Document,
    Introductions,
    KnownLink,
    Lexicon,
    LinkKind,
    Mention,
    Outcome,
    Place,
    Resolution,
    Ruling,
    Span,
)

OFTEN, SHARE = 8, 4
"""How often a text all about data cables says the words for them, and how many times as often as others."""
BESIDE = 20
"""How many characters beside the name of a line may hold the word for its sort."""
ELSEWHERE_KM = 1_500.0
"""How far a line of the tables lies at least, in kilometres, from the towns of a sentence that means another one."""
BEYOND_KM = 500.0
"""The same for a bridge, of which there are many called "Friendship Bridge"."""
MEMORY = 400
"""How many characters before a sentence may say what sort of link it goes on about; about three sentences."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with all that was found in it.

    Attributes:
        before: The words before it; of the item of a list, those that introduce the list.
        earlier: The places of the sentence before it that names any.
        about: Id of the town that the text was said to be about, or empty.
        introduction: Where the words stand that introduce the list it is an item of, if it is one.
    """

    span: Span
    text: str
    skeleton: Skeleton
    placed: tuple[Resolution, ...]
    infrastructure: tuple[Mention, ...]
    before: str
    earlier: tuple[str, ...]
    named_before: tuple[Mention, ...]
    about: str = ""
    introduction: Span | None = None

    @property
    def told(self) -> str:
        """Give its words with those that introduce it, which say what it speaks of."""
        return f"{self.before} {self.text}" if self.introduction else self.text


@dataclass(frozen=True, slots=True)
class Reader:
    """The document at hand and what is known."""

    document: Document
    lexicon: Lexicon
    at: Known
    rulings: Mapping[str, Ruling]

    @property
    def places(self) -> Mapping[str, Place]:
        """Give every place, by id."""
        return self.at.places

    @property
    def known(self) -> Mapping[str, KnownLink]:
        """Give every link of the tables, by id."""
        return self.at.links


def sentences(mentions: Sequence[Mention], resolutions: Sequence[Resolution], reader: Reader) -> Iterator[Sentence]:
    """Gather what was found, sentence by sentence."""
    document, places, lexicon = reader.document, reader.places, reader.lexicon
    placed: defaultdict[Span, list[Resolution]] = defaultdict(list)
    heads: defaultdict[Span, list[Mention]] = defaultdict(list)
    for resolution in resolutions:
        if resolution.outcome is Outcome.PLACED and resolution.subject in places:
            placed[resolution.mention.sentence].append(resolution)
    ruled_out = {one.mention.span for one in resolutions if one.outcome is Outcome.RULED_OUT}
    for mention in mentions:
        if mention.infrastructure is not None:
            meant_here = _of_its_mark(mention, placed, ruled_out, reader)
            heads[mention.sentence].append(_of_its_stops(_not_elsewhere(meant_here, placed, reader), placed, reader))
    topic_before = lexicon.wired_of if _is_wired(document.text, lexicon) else _all_about(document.text, lexicon)
    told, whole = Told(), Text(document, resolutions, lexicon, reader.at)
    named_before: tuple[Mention, ...] = ()
    introductions = Introductions(document.text)
    for span in sorted({mention.sentence for mention in mentions}):
        here = tuple(sorted(placed[span], key=_where))
        text = document.text[span.start : span.end]
        introduction = introductions.of(span)
        before = (introduction or Span(max(0, span.start - MEMORY), span.start)).of(document.text)
        before = topic_before + before
        meant_too = (*meant(whole, span, here, told), *here)
        unsaid = {**_sorts_unsaid(heads[span], reader), **_one_of_several(span, before, reader)}
        written = skeleton(document.text, span, meant_too, places, lexicon, unsaid)
        new = about(whole, span, here, written.text)
        topic = new or told.spoken_of(document.text, span.start)
        if introduction and written.places:
            written = introduced(written, before, lexicon)
        yield Sentence(
            span, text, written, here, tuple(heads[span]), before, told.earlier, named_before, topic, introduction
        )
        theme = told.theme or (new if span.start < OPENING else "")
        told = Told(tuple(one.subject for one in _left_first(meant_too, lexicon)), span.end, topic, theme)
        named_before = tuple(mention for mention in heads[span] if mention.candidates)


def _sorts_unsaid(named: Sequence[Mention], reader: Reader) -> dict[int, str]:
    """Give the word for its sort behind each name of a line of the tables that says none, nor the words beside it."""
    lexicon, text = reader.lexicon, reader.document.text
    known = [(one.span, reader.known[one.candidates[0]].kind) for one in named if one.candidates and not one.ruled_out]
    sorts = {span: lexicon.telling.sorts[kind] for span, kind in known if kind in lexicon.telling.sorts}
    unsaid: dict[int, str] = {}
    for (start, end), sort in sorts.items():
        beside = text[max(0, start - BESIDE) : end + BESIDE]
        if not any(head.search(beside) for head, _ in (*lexicon.heads, *lexicon.lines, *lexicon.parts)):
            unsaid[end] = f" {sort}"
    return unsaid


def _one_of_several(sentence: Span, before: str, reader: Reader) -> dict[int, str]:
    """Give the word for what a sentence speaks of as one of several, behind "The first", which the last one named."""
    telling, text = reader.lexicon.telling, sentence.of(reader.document.text)
    told = [*telling.one_of.finditer(text)]
    last = (
        [(said.end(), one) for many, one in telling.several for said in many.finditer(before + text[: told[0].start()])]
        if told
        else []
    )
    if not last:
        return {}
    sort = f" {max(last)[1]}"
    return {sentence.start + said.end(): f"{sort}, between" if said["named"] is not None else sort for said in told}


def _is_wired(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text is all about cables for data."""
    if lexicon.wired is None or lexicon.messages is None:
        return False
    said = sum(1 for _ in lexicon.wired.finditer(text))
    others = sum(1 for head, kind in lexicon.heads if kind in LINES for _ in head.finditer(text))
    current = sum(1 for hint, kind in lexicon.hints if kind in CABLES for _ in hint.finditer(text))
    return said >= OFTEN and said >= SHARE * (others + current)


def _all_about(text: str, lexicon: Lexicon) -> str:
    """Give a word for what a text is all about, if that is a cable or a pipe and no line on land has a word in it."""
    told: list[str] = []
    only: LinkKind | None = None
    for one, kind in (*lexicon.heads, *lexicon.hints) if lexicon.spaced else ():
        signs = [sign[0] for sign in one.finditer(text)] if kind in LINES else []
        if signs and (kind not in CABLES or only not in {None, kind}):
            return ""
        only = kind if signs else only
        told += signs
    return f"{told[0]}. " if len(told) >= SHARE else ""


def _left_first(placed: Sequence[Resolution], lexicon: Lexicon) -> list[Resolution]:
    """Give places in their order, but those first whose case says that something leaves them: nobody is there."""

    def is_left(one: Resolution) -> bool:
        case = lexicon.cases.search(one.mention.exact) if lexicon.cases else None
        return case is not None and case.lastgroup == "away"

    return sorted(placed, key=lambda one: (not is_left(one), _where(one)))


def _where(resolution: Resolution) -> Span:
    """Tell where a mention stands."""
    return resolution.mention.span


def _of_its_mark(
    mention: Mention, placed: Mapping[Span, Sequence[Resolution]], ruled_out: Container[Span], reader: Reader
) -> Mention:
    """Let the name of a bridge mean the crossing by the one that is marked there, of all that are called so.

    Where none is, it means the only one of which the text names a side, unless the name is no place's: a company's.
    """
    structures = reader.at.structures
    bridges = [one for one in mention.candidates if one in structures]
    if not bridges:
        return mention
    marked = {one.subject for one in placed.get(mention.sentence, ()) if one.mention.span == mention.span}
    meant = [one for one in bridges if structures[one] in marked]
    if not meant and mention.span not in ruled_out:
        meant = _told_beside(bridges, placed, reader)
    return replace(mention, candidates=tuple(one for one in mention.candidates if one in meant or one not in bridges))


def _told_beside(bridges: Sequence[str], placed: Mapping[Span, Sequence[Resolution]], reader: Reader) -> list[str]:
    """Give the only crossing of which a text names a side, or nothing."""
    named = _named(placed)
    told = [one for one in bridges if not named.isdisjoint(reader.known[one].stops)]
    return told if len(told) == 1 else []


def _not_elsewhere(mention: Mention, placed: Mapping[Span, Sequence[Resolution]], reader: Reader) -> Mention:
    """Leave out a line of another part of the world that is called alike: a "Friendship Pipeline" in Bengal."""
    here = [reader.places[one.subject] for one in placed.get(mention.sentence, ())]
    towns = [one for one in here if not is_larger(one) and not is_passed(one, reader.lexicon)]
    if any(one.seat_of for one in towns) and _is_bridge(mention, reader):
        return mention  # governments talk of one far away
    if len(towns) < 2 or not mention.candidates:
        return mention
    named = _named(placed)

    def may_be_meant(candidate: str) -> bool:
        stops = reader.known[candidate].stops
        ends = [reader.places[stop] for stop in stops]
        most = BEYOND_KM if _is_bridge(mention, reader) else ELSEWHERE_KM
        near = any(distance_km(end, town) < most for end in ends for town in towns)
        return near or not stops or not named.isdisjoint(stops)

    return replace(mention, candidates=tuple(filter(may_be_meant, mention.candidates)))


def _is_bridge(mention: Mention, reader: Reader) -> bool:
    """Tell whether a mention is the name of nothing but bridges and the like."""
    return all(reader.known[one].kind is LinkKind.CROSSING for one in mention.candidates)


def _of_its_stops(mention: Mention, placed: Mapping[Span, Sequence[Resolution]], reader: Reader) -> Mention:
    """Let the name of several lines mean the one of which its sentence, or else the text, names most stops."""
    if len(mention.candidates) < 2:
        return mention
    here = {one.subject for one in placed.get(mention.sentence, ())}
    named = _named(placed)

    def passed(candidate: str) -> tuple[int, int]:
        stops = set(reader.known[candidate].stops)
        return len(stops & here), len(stops & named)

    ranked = tuple(sorted(mention.candidates, key=passed, reverse=True))
    return replace(mention, candidates=ranked, infrastructure=reader.known[ranked[0]].kind)


def _named(placed: Mapping[Span, Sequence[Resolution]]) -> set[str]:
    """Give every place that a text names."""
    return {one.subject for every in placed.values() for one in every}


def words_of(mention: Mention, sentence: Sentence) -> str:
    """Give the words of a mention as they stand in the text that is read, whatever the document prints."""
    return sentence.text[mention.span.start - sentence.span.start : mention.span.end - sentence.span.start]
