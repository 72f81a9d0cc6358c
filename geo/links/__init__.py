"""Turns the mentions of a document, in their sentences, and the known links into links with their evidence.

It does not know how a link is drawn. A link is made only where the text names it, says what it joins, or where a
person has ruled what it means; what speaks of infrastructure without saying either is listed, not drawn.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from geo.links.grammar import Claim, claims, progress
from geo.links.known import along, recorded, same_site
from geo.links.skeleton import Skeleton, is_larger, skeleton
from geo.model import (
    Document,
    Evidence,
    GeometryClass,
    KnownLink,
    Lexicon,
    Link,
    LinkKind,
    Mention,
    Outcome,
    P,
    Place,
    PlaceKind,
    Resolution,
    Ruling,
    Span,
    Trait,
)

__all__ = ["Findings", "find", "merged"]


COURSE = 3
"""Stops from which on a sentence gives the course of the line named in the one before, not a stretch of it."""
MEMORY = 400
"""How many characters before a sentence may say what sort of link it goes on about; about three sentences."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a document says of links.

    Attributes:
        resolutions: What became of each mention of infrastructure.
    """

    links: tuple[Link, ...]
    traits: tuple[Trait, ...]
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with all that was found in it."""

    span: Span
    text: str
    skeleton: Skeleton
    placed: tuple[Resolution, ...]
    infrastructure: tuple[Mention, ...]
    before: str
    earlier: tuple[str, ...]
    named_before: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class _Reader:
    """The document at hand and what is known."""

    document: Document
    lexicon: Lexicon
    places: Mapping[str, Place]
    known: Mapping[str, KnownLink]
    rulings: Mapping[str, Ruling]


def find(
    document: Document,
    mentions: Sequence[Mention],
    resolutions: Sequence[Resolution],
    places: Mapping[str, Place],
    known: Mapping[str, KnownLink],
    lexicon: Lexicon,
    rulings: Sequence[Ruling] = (),
) -> Findings:
    """Find the links a document speaks of.

    Args:
        document: The text.
        mentions: All its mentions, in the order of the text.
        resolutions: What became of those that name places.
        places: Every place, by id.
        known: Every link of the tables, by id.
        lexicon: The words of the document's language.
        rulings: Decisions of a person on words that mean a link.
    """
    ours = {ruling.name + "\0" + ruling.subject: ruling for ruling in rulings if ruling.document in {"*", document.id}}
    reader = _Reader(document, lexicon, places, known, ours)
    links: list[Link] = []
    traits: list[Trait] = []
    settled: list[Resolution] = []
    for sentence in _sentences(document, mentions, resolutions, places, lexicon):
        found = [*_named(sentence, reader), *_claimed(sentence, reader)]
        found += [
            *_crossings(sentence, reader, found),
            *_faced(sentence, reader),
            *_borders(sentence, reader),
            *_sites(sentence, reader, found),
        ]
        own = list(_traits(sentence, reader)) if not found else []
        links += found
        traits += own
        settled += [_settled(mention, found, own, reader) for mention in sentence.infrastructure]
    return Findings(tuple(merged(links)), tuple(traits), tuple(settled))


def merged(links: Iterable[Link]) -> list[Link]:
    """Bring together what is said of one link in several places, in the order it is first said."""
    by_id: dict[str, Link] = {}
    for link in links:
        first = by_id.get(link.id)
        by_id[link.id] = _joined(first, link) if first else link
    return list(by_id.values())


def _joined(first: Link, second: Link) -> Link:
    evidence = (*first.evidence, *(one for one in second.evidence if one not in first.evidence))
    better = max((first, second), key=lambda link: (link.ends_said, len(link.ends)))
    return replace(
        first,
        evidence=evidence,
        ends=better.ends,
        ends_said=better.ends_said,
        status=first.status or second.status,
        opened=first.opened or second.opened,
    )


def _sentences(
    document: Document,
    mentions: Sequence[Mention],
    resolutions: Sequence[Resolution],
    places: Mapping[str, Place],
    lexicon: Lexicon,
) -> Iterator[_Sentence]:
    """Gather what was found, sentence by sentence."""
    placed: defaultdict[Span, list[Resolution]] = defaultdict(list)
    heads: defaultdict[Span, list[Mention]] = defaultdict(list)
    for resolution in resolutions:
        if resolution.outcome is Outcome.PLACED and resolution.subject in places:
            placed[resolution.mention.sentence].append(resolution)
    for mention in mentions:
        if mention.infrastructure is not None:
            heads[mention.sentence].append(mention)
    earlier: tuple[str, ...] = ()
    named_before: tuple[Mention, ...] = ()
    for span in sorted({mention.sentence for mention in mentions}):
        here = tuple(sorted(placed[span], key=lambda resolution: resolution.mention.span))
        text = document.text[span.start : span.end]
        before = document.text[max(0, span.start - MEMORY) : span.start]
        written = skeleton(
            document.text,
            span,
            (*_meant_by_here(document, span, here, earlier, places, lexicon), *here),
            places,
            lexicon,
        )
        yield _Sentence(span, text, written, here, tuple(heads[span]), before, earlier, named_before)
        earlier = tuple(resolution.subject for resolution in here)
        named_before = tuple(mention for mention in heads[span] if mention.candidates)


def _meant_by_here(
    document: Document,
    sentence: Span,
    placed: Sequence[Resolution],
    earlier: Sequence[str],
    places: Mapping[str, Place],
    lexicon: Lexicon,
) -> Iterator[Resolution]:
    """Give the place that "from here" means: the first of the sentence before these words, else the last one before it."""
    said = lexicon.here.search(document.text, sentence.start, sentence.end) if lexicon.here else None
    if said is None:
        return
    at = Span(*said.span("here"))
    ours = [one.subject for one in placed if one.mention.span < at and not is_larger(places[one.subject])]
    before = [subject for subject in earlier if not is_larger(places[subject])]
    if ours or before:
        mention = Mention(document.id, at, said["here"], sentence)
        yield Resolution(mention, Outcome.PLACED, "named before", (ours or before[-1:])[0])


def _named(sentence: _Sentence, reader: _Reader) -> Iterator[Link]:
    """Give the links of the tables that a sentence names, and those a person ruled its words to mean."""
    for mention in sentence.infrastructure:
        if mention.ruled_out:
            continue
        for candidate in mention.candidates:
            known = reader.known[candidate]
            ruling = reader.rulings.get(mention.exact + "\0" + candidate)
            if ruling or (candidate == mention.candidates[0] and not _is_border(known, reader)):
                yield _known_link(known, sentence, (mention.span,), reader, ruling)


def _is_border(known: KnownLink, reader: _Reader) -> bool:
    """Tell whether a link of the tables is the border of two countries, which is drawn only where its length is said."""
    stops = [reader.places[stop].kind for branch in known.branches for stop in branch]
    return known.kind is LinkKind.OTHER and bool(stops) and all(kind is PlaceKind.COUNTRY for kind in stops)


def _known_link(
    known: KnownLink, sentence: _Sentence, words: tuple[Span, ...], reader: _Reader, ruling: Ruling | None = None
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


def _claimed(sentence: _Sentence, reader: _Reader) -> Iterator[Link]:
    """Give the links that the grammar of a sentence states."""
    named = [mention for mention in sentence.infrastructure if mention.candidates and not mention.ruled_out]
    for claim in claims(sentence.skeleton, reader.lexicon, sentence.before):
        if any(all(m.span.start <= word.start < m.span.end for word in claim.words) for m in named):
            continue  # "China-Mongolia-Russia Economic Corridor" is the corridor of that name, not another one
        before = [m for m in sentence.named_before if reader.known[m.candidates[0]].kind is claim.kind]
        before = before if len(claim.ends) >= COURSE else []
        known = _on_named_line(claim, (*named, *before), reader)
        known = known or recorded(claim.kind, claim.ends, reader.known, reader.places)
        if known:
            link = _known_link(known, sentence, claim.words, reader)
            said = tuple(place.id for place in claim.ends)
            yield replace(link, ends=said, ends_said=True, status=claim.status, opened=claim.opened)
        else:
            yield _new_link(claim, sentence, reader)


def _on_named_line(claim: Claim, named: Sequence[Mention], reader: _Reader) -> KnownLink | None:
    """Give the link of the tables that a sentence names, if all places it says are linked lie on it."""
    for mention in named:
        known = reader.known[mention.candidates[0]]
        stops = [reader.places[stop] for branch in known.branches for stop in branch]
        if all(any(same_site(stop, end) for stop in stops) for end in claim.ends):
            return known
    return None


def _new_link(claim: Claim, sentence: _Sentence, reader: _Reader) -> Link:
    """Make a link that the tables do not know."""
    ends = tuple(place.id for place in claim.ends)
    stops = along(claim.kind, claim.ends, reader.known, reader.places)
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


def _crossings(sentence: _Sentence, reader: _Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the pairs of facing posts that a sentence names together and speaks of as posts on a border."""
    across = reader.lexicon.across.search(sentence.text)
    stated = {frozenset(link.ends) for link in found if link.kind is LinkKind.CROSSING}
    for number, one in enumerate(sentence.placed):
        for other in sentence.placed[number + 1 :]:
            pair = (reader.places[one.subject], reader.places[other.subject])
            are_ports = all(PlaceKind.BORDER_PORT in end.mention.cues for end in (one, other))
            if (
                pair[0].faces == pair[1].id
                and (across or are_ports)
                and frozenset((one.subject, other.subject)) not in stated
            ):
                claim = Claim(LinkKind.CROSSING, pair, (one.mention.span, other.mention.span), Span(0, 0))
                yield _new_link(claim, sentence, reader)


def _faced(sentence: _Sentence, reader: _Reader) -> Iterator[Link]:
    """Give the pair of posts where a sentence says that one faces the other, named in the sentence before."""
    if not (reader.lexicon.facing and reader.lexicon.facing.search(sentence.text)):
        return
    for resolution in sentence.placed:
        place = reader.places[resolution.subject]
        if place.faces in sentence.earlier:
            pair = (reader.places[place.faces], place)
            yield _new_link(Claim(LinkKind.CROSSING, pair, (resolution.mention.span,), Span(0, 0)), sentence, reader)


def _sites(sentence: _Sentence, reader: _Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the zones that a sentence says lie at one place."""
    if any(link.kind is LinkKind.ZONE for link in found):
        return
    for pattern in reader.lexicon.sites:
        for match in pattern.finditer(sentence.skeleton.text):
            place = sentence.skeleton.places.get(match["ends"])
            if place and not is_larger(place):
                words = (sentence.skeleton.spans[match["ends"]],)
                claim = Claim(LinkKind.ZONE, (place,), words, Span(*match.span()))
                yield replace(
                    _new_link(claim, sentence, reader), id=f"{place.id}-zone", name=f"{place.name}: {match['head']}"
                )
                return


def _borders(sentence: _Sentence, reader: _Reader) -> Iterator[Link]:
    """Give the border of two countries where a sentence says how long it is."""
    said = reader.lexicon.border.search(sentence.text)
    countries = {r.subject: r for r in sentence.placed if reader.places[r.subject].kind is PlaceKind.COUNTRY}
    if not said or len(countries) != 2:
        return
    for known in reader.known.values():
        if known.kind is LinkKind.OTHER and known.branches and set(known.branches[0]) == set(countries):
            start = sentence.span.start
            yield _known_link(known, sentence, (Span(start + said.start(), start + said.end()),), reader)


def _traits(sentence: _Sentence, reader: _Reader) -> Iterator[Trait]:
    """Give the infrastructure that a sentence says places have, without saying where it leads."""
    for pattern in reader.lexicon.traits:
        for match in pattern.finditer(sentence.skeleton.text):
            mention = _mention_of(match["head"], sentence)
            marks = [mark for mark in match["ends"] if mark in sentence.skeleton.places]
            if mention is None or mention.infrastructure is None or mention.ruled_out:
                continue
            status, _ = progress(sentence.skeleton.text, Span(*match.span()), reader.lexicon)
            evidence = Evidence(reader.document.id, sentence.span, (mention.span,))
            for mark in marks:
                place = sentence.skeleton.places[mark]
                if not is_larger(place):
                    yield Trait(place.id, mention.infrastructure, mention.span, evidence, status)


def _mention_of(words: str, sentence: _Sentence) -> Mention | None:
    return next((mention for mention in sentence.infrastructure if _words(mention, sentence) == words), None)


def _words(mention: Mention, sentence: _Sentence) -> str:
    """Give the words of a mention as they stand in the text that is read, which may be spelled otherwise than printed."""
    return sentence.text[mention.span.start - sentence.span.start : mention.span.end - sentence.span.start]


def _settled(mention: Mention, found: Sequence[Link], traits: Sequence[Trait], reader: _Reader) -> Resolution:
    """Say what became of a mention of infrastructure."""
    ruling = next((rule for rule in reader.rulings.values() if rule.name == mention.exact), None)
    if mention.ruled_out:
        return Resolution(mention, Outcome.RULED_OUT, mention.ruled_out)
    if ruling:
        return Resolution(mention, Outcome.PLACED, ruling.reason, mention.candidates[0], mention.candidates[1:], ruling)
    if mention.candidates:
        return Resolution(
            mention,
            Outcome.PLACED,
            "the only link of this name in the tables",
            mention.candidates[0],
            mention.candidates[1:],
        )
    link = next((link for link in found if link.kind is mention.infrastructure), None)
    if link:
        return Resolution(mention, Outcome.PLACED, "its sentence says what it joins", link.id)
    trait = next((trait for trait in traits if trait.words == mention.span), None)
    if trait:
        return Resolution(mention, Outcome.PLACED, "its sentence says where it is, not where it leads", trait.place)
    return Resolution(mention, Outcome.UNKNOWN, "the sentence does not say what it joins, nor by name which it is")
