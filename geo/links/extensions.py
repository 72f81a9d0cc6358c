"""Gives the link where a sentence says that a line is to be extended to a place: only its new end is said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.links.grammar import TO_COUNTRIES, Claim
from geo.links.known import apart_km
from geo.links.making import new_link
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence, words_of
from geo.links.skeleton import MARK, is_larger
from geo.links.sorts import SITES
from geo.model import KnownLink, Link, LinkKind, Place, PlaceKind, Span


def extensions(sentence: Sentence, reader: Reader, found: Sequence[Link], before: Sequence[Link]) -> Iterator[Link]:
    """Give the extensions that a sentence speaks of, of a line of the tables or of the one the text spoke of last.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links the sentence was found to state.
        before: The links of the sentences before.
    """
    said = reader.lexicon.extension.search(sentence.skeleton.text) if reader.lexicon.extension else None
    if said is None:
        return
    line = said["line"] or ""  # nothing of "an extension"
    known = _named_line(line, sentence, reader) if line else None
    kind = known.kind if known else _sort_of(line, reader) or _sort_of_last(line, sentence, before)
    marks = [mark for name in ("ends", "more") for mark in MARK.findall(said[name] or "")]
    new = [sentence.skeleton.places[mark] for mark in marks]
    if kind is None or kind in SITES or not all(_may_end(place, kind) for place in new):
        return
    if any(link.kind is kind and {place.id for place in new} <= set(link.ends) for link in found):
        return
    stops = _stops(known, kind, _as_told(before, found, sentence.skeleton.spans[marks[0]]), reader)
    start = _nearest(new[0], stops[:1] if said.groupdict().get("first") else stops)
    ends = (*([start] if start else []), *new)
    if len(ends) > 1:
        at = Span(*said.span())
        words = tuple(sentence.skeleton.spans[mark] for mark in marks)
        link = new_link(
            Claim(kind, ends, words, at, *progress(sentence.skeleton.text, at, reader.lexicon)), sentence, reader
        )
        yield _called(link, known, new[-1]) if known else link


def _named_line(words: str, sentence: Sentence, reader: Reader) -> KnownLink | None:
    """Give the line of the tables whose name ends the words for what is extended."""
    for mention in sentence.infrastructure:
        if mention.candidates and not mention.ruled_out and words.endswith(words_of(mention, sentence)):
            return reader.known[mention.candidates[0]]
    return None


def _sort_of(words: str, reader: Reader) -> LinkKind | None:
    """Give the sort of line that the last of some words says, or None where it is no line."""
    for pattern, kind in (*reader.lexicon.heads, *reader.lexicon.lines):
        if kind is not LinkKind.ZONE and any(head.end() == len(words) for head in pattern.finditer(words)):
            return kind
    return None


def _sort_of_last(words: str, sentence: Sentence, before: Sequence[Link]) -> LinkKind | None:
    """Give the sort of the link that this sentence or the one before states last, which is "it" here."""
    last = before[-1] if before and words.count(" ") == 0 else None
    here = [one.subject for one in sentence.placed]
    return last.kind if last and set(last.ends) <= {*sentence.earlier, *here} else None


def _may_end(place: Place, kind: LinkKind) -> bool:
    """Tell whether a line of this sort may be extended to a place."""
    return not is_larger(place) or (place.kind is PlaceKind.COUNTRY and kind in TO_COUNTRIES)


def _as_told(before: Sequence[Link], found: Sequence[Link], at: Span) -> list[Link]:
    """Give the links told of ahead of a name last, and those that its sentence speaks of only behind it first."""
    ahead = [any(words < at for words in link.evidence[-1].words) for link in found]
    behind = [link for link, told in zip(found, ahead, strict=True) if not told]
    earlier = [link for link in before if not any(link is one for one in found)]
    return [*behind, *earlier, *(link for link, told in zip(found, ahead, strict=True) if told)]


def _stops(known: KnownLink | None, kind: LinkKind, before: Sequence[Link], reader: Reader) -> list[Place]:
    """Give the places from which a line may be extended: its stops if it is a corridor, else its ends."""
    if known and kind is LinkKind.CORRIDOR:
        return [reader.places[stop] for stop in known.stops]
    if known:
        return [reader.places[end] for branch in known.branches for end in (branch[0], branch[-1])]
    last = next((link for link in reversed(before) if link.kind is kind), None)
    return [reader.places[end] for end in last.ends] if last else []


def _nearest(place: Place, stops: Sequence[Place]) -> Place | None:
    """Give the stop that lies nearest to a place, unless the place is one itself."""
    here = place.position
    away = [(apart_km(here, stop.position), stop.id, stop) for stop in stops if here and stop.position]
    return None if place in stops else min(away, default=(0.0, "", None))[2]


def _called(link: Link, known: KnownLink, end: Place) -> Link:
    """Name an extension of a line of the tables after that line; where it begins is not said."""
    return replace(link, id=f"{known.id}-to-{end.id}", name=f"{known.name}: extension to {end.name}", ends_said=False)
