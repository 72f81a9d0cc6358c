"""Gathers, sentence by sentence, what was found in a document, and keeps at hand what is known. It reads no grammar."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from geo.links.introduced import introduced
from geo.links.known import Known
from geo.links.skeleton import Skeleton, is_larger, skeleton
from geo.model import Document, Introductions, KnownLink, Lexicon, Mention, Outcome, Place, Resolution, Ruling, Span

MEMORY = 400
"""How many characters before a sentence may say what sort of link it goes on about; about three sentences."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with all that was found in it.

    Attributes:
        before: The words before it; of the item of a list, those that introduce the list.
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
    for mention in mentions:
        if mention.infrastructure is not None:
            heads[mention.sentence].append(_of_its_stops(mention, placed, reader))
    earlier: tuple[str, ...] = ()
    named_before: tuple[Mention, ...] = ()
    introductions = Introductions(document.text)
    for span in sorted({mention.sentence for mention in mentions}):
        here = tuple(sorted(placed[span], key=lambda resolution: resolution.mention.span))
        text = document.text[span.start : span.end]
        introduction = introductions.of(span)
        before = (introduction or Span(max(0, span.start - MEMORY), span.start)).of(document.text)
        written = skeleton(
            document.text,
            span,
            (*_meant_by_here(document, span, here, earlier, resolutions, reader), *here),
            places,
            lexicon,
        )
        if introduction and written.places:
            written = introduced(written, before, lexicon)
        yield Sentence(span, text, written, here, tuple(heads[span]), before, earlier, named_before, introduction)
        earlier = tuple(resolution.subject for resolution in here)
        named_before = tuple(mention for mention in heads[span] if mention.candidates)


def _of_its_stops(mention: Mention, placed: Mapping[Span, Sequence[Resolution]], reader: Reader) -> Mention:
    """Let the name of several lines mean the one of which its sentence, or else the text, names most stops."""
    if len(mention.candidates) < 2:
        return mention
    here = {one.subject for one in placed.get(mention.sentence, ())}
    named = {one.subject for every in placed.values() for one in every}

    def passed(candidate: str) -> tuple[int, int]:
        stops = {stop for branch in reader.known[candidate].branches for stop in branch}
        return len(stops & here), len(stops & named)

    ranked = tuple(sorted(mention.candidates, key=passed, reverse=True))
    return replace(mention, candidates=ranked, infrastructure=reader.known[ranked[0]].kind)


def _meant_by_here(
    document: Document,
    sentence: Span,
    placed: Sequence[Resolution],
    earlier: Sequence[str],
    resolutions: Sequence[Resolution],
    reader: Reader,
) -> Iterator[Resolution]:
    """Give the place that "from here" means: the last before these words, in the sentence or else before it.

    "It" means the last one in the sentence, and nothing where that is too large to be linked; "the capital" means the
    last city before that a government sits in.
    """
    here = reader.lexicon.here
    said = here.search(document.text[sentence.start : sentence.end]) if here else None
    if said is None or said.lastgroup is None:
        return
    at = Span(*(sentence.start + offset for offset in said.span(said.lastgroup)))
    named = [one.subject for one in placed if one.mention.span < at]
    if said.lastgroup == "seat":
        small = _seats(resolutions, Span(sentence.start + said.start(), at.end), reader)
    else:
        before = named[-1:] if said.lastgroup.startswith("it") else [*earlier, *named]
        small = [subject for subject in before if not is_larger(reader.places[subject])]
    if small:
        mention = Mention(document.id, at, said[said.lastgroup], sentence)
        yield Resolution(mention, Outcome.PLACED, "named before", small[-1])


def _seats(resolutions: Sequence[Resolution], words: Span, reader: Reader) -> list[str]:
    """Give the capitals a text names before some words, of the people these name: "to the Danish capital".

    One that stands for its government counts too, if it stands for itself elsewhere.
    """
    places = reader.places
    peoples = {
        country
        for one in resolutions
        if words.start <= one.mention.span.start < words.end
        for country in one.mention.peoples
    }
    subjects = [(one.mention.span, one.subject or next(iter(one.mention.candidates), "")) for one in resolutions]
    seats = [(span, one) for span, one in subjects if one in places and places[one].seat_of]
    marked = {one.subject for one in resolutions if one.outcome is Outcome.PLACED}
    if peoples:
        seats = [(span, one) for span, one in seats if places[one].seat_of in peoples]
    last = [one for span, one in seats if span.start < words.start] or [one for _, one in seats if peoples]
    return last[-1:] if last[-1:] and last[-1] in marked else []


def words_of(mention: Mention, sentence: Sentence) -> str:
    """Give the words of a mention as they stand in the text that is read, whatever the document prints."""
    return sentence.text[mention.span.start - sentence.span.start : mention.span.end - sentence.span.start]
