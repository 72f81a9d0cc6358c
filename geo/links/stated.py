"""Gives the links that a sentence names, that a person ruled its words to mean, and that its grammar states."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.links.grammar import Claim, claims, progress
from geo.links.known import along, recorded, same_site
from geo.links.sentences import Reader, Sentence
from geo.model import Evidence, GeometryClass, KnownLink, Link, LinkKind, Mention, PlaceKind, Ruling, Span

COURSE = 3
"""Stops from which on a sentence gives the course of the line named in the one before, not a stretch of it."""


def named(sentence: Sentence, reader: Reader) -> Iterator[Link]:
    """Give the links of the tables that a sentence names, and those a person ruled its words to mean."""
    for mention in sentence.infrastructure:
        if mention.ruled_out:
            continue
        for candidate in mention.candidates:
            known = reader.known[candidate]
            ruling = reader.rulings.get(mention.exact + "\0" + candidate)
            if ruling or (candidate == mention.candidates[0] and not _is_border(known, reader)):
                yield known_link(known, sentence, (mention.span,), reader, ruling)


def _is_border(known: KnownLink, reader: Reader) -> bool:
    """Tell whether a link is the border of two countries: that is drawn only where its length is said."""
    stops = [reader.places[stop].kind for branch in known.branches for stop in branch]
    return known.kind is LinkKind.OTHER and bool(stops) and all(kind is PlaceKind.COUNTRY for kind in stops)


def known_link(
    known: KnownLink, sentence: Sentence, words: tuple[Span, ...], reader: Reader, ruling: Ruling | None = None
) -> Link:
    """Make a link of the tables one of the text."""
    stops = dict.fromkeys(stop for branch in known.branches for stop in branch)
    named = [reader.places[resolution.subject] for resolution in sentence.placed]
    on_line = (place.id for stop in stops for place in named if same_site(reader.places[stop], place))
    ends = tuple(dict.fromkeys(on_line))
    at = Span(words[0].start - sentence.span.start, words[0].end - sentence.span.start)
    status, opened = progress(sentence.text, at, reader.lexicon)
    return Link(
        id=known.id,
        kind=known.kind,
        name=known.name,
        ends=ends
        if len(ends) > 1
        else tuple(dict.fromkeys(end for branch in known.branches for end in (branch[0], branch[-1]))),
        branches=known.branches,
        geometry_class=known.geometry_class,
        evidence=(Evidence(reader.document.id, sentence.span, words, ruling),),
        status=status,
        opened=opened,
        record=known.record,
        ends_said=len(ends) > 1,
    )


def claimed(sentence: Sentence, reader: Reader) -> Iterator[Link]:
    """Give the links that the grammar of a sentence states."""
    named = [mention for mention in sentence.infrastructure if mention.candidates and not mention.ruled_out]
    for claim in claims(sentence.skeleton, reader.lexicon, sentence.before):
        if any(all(m.span.start <= word.start < m.span.end for word in claim.words) for m in named):
            continue  # "China-Mongolia-Russia Economic Corridor" is the corridor of that name, not another one
        before = [m for m in sentence.named_before if reader.known[m.candidates[0]].kind is claim.kind]
        before = before if len(claim.ends) >= COURSE else []
        known = _on_named_line(claim, (*named, *before), reader)
        known = known or recorded(claim.kind, claim.ends, reader.at)
        if known:
            link = known_link(known, sentence, claim.words, reader)
            said = tuple(place.id for place in claim.ends)
            yield replace(link, ends=said, ends_said=True, status=claim.status, opened=claim.opened)
        else:
            yield new_link(claim, sentence, reader)


def _on_named_line(claim: Claim, named: Sequence[Mention], reader: Reader) -> KnownLink | None:
    """Give the link of the tables that a sentence names, if all places it says are linked lie on it."""
    for mention in named:
        known = reader.known[mention.candidates[0]]
        stops = [reader.places[stop] for branch in known.branches for stop in branch]
        if all(any(same_site(stop, end) for stop in stops) for end in claim.ends):
            return known
    return None


def new_link(claim: Claim, sentence: Sentence, reader: Reader) -> Link:
    """Make a link that the tables do not know."""
    ends = tuple(place.id for place in claim.ends)
    stops = along(claim.kind, claim.ends, reader.at)
    return Link(
        id="-".join([*sorted((ends[0], ends[-1])), claim.kind.value.replace(" ", "-")]),
        kind=claim.kind,
        name="–".join(place.name for place in (claim.ends[0], claim.ends[-1])),
        ends=ends,
        branches=(stops or ends,),
        geometry_class=GeometryClass.STATIONS if stops or claim.kind is LinkKind.CROSSING else GeometryClass.SCHEMATIC,
        evidence=(Evidence(reader.document.id, sentence.span, claim.words),),
        status=claim.status,
        opened=claim.opened,
    )
