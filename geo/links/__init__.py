"""Turns the mentions of a document, in their sentences, and the known links into links with their evidence.

It does not know how a link is drawn. A link is made only where the text names it, says what it joins, or where a
person has ruled what it means; what speaks of infrastructure without saying either is listed, not drawn.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from geo.links.absent import denials, speaks_of_none, without_denied
from geo.links.alone import alone
from geo.links.between import both
from geo.links.courses import Begun, begun, ended
from geo.links.extensions import extensions
from geo.links.implied import borders, crossings, faced, lines, met, pairs, sites, traits
from geo.links.introduced import supported
from geo.links.known import Known, known
from geo.links.named import has_a_stretch, named
from geo.links.opposite import listed, opposite
from geo.links.outward import inward, outward
from geo.links.retold import retold
from geo.links.sentences import Reader, sentences
from geo.links.shortened import called, shortened
from geo.links.skeleton import is_larger
from geo.links.sorts import LAND
from geo.links.stated import claimed
from geo.links.withdrawn import by_id, by_words, out, ruled_out
from geo.model import Document, Evidence, Lexicon, Link, LinkKind, Mention, Outcome, Resolution, Ruling, Span, Trait

__all__ = ["Findings", "Known", "find", "known", "merged"]


@dataclass(frozen=True, slots=True)
class Findings:
    """What a document says of links.

    Attributes:
        resolutions: What became of each mention of infrastructure.
    """

    links: tuple[Link, ...]
    traits: tuple[Trait, ...]
    resolutions: tuple[Resolution, ...]


def find(
    document: Document,
    mentions: Sequence[Mention],
    resolutions: Sequence[Resolution],
    at: Known,
    lexicon: Lexicon,
    rulings: Sequence[Ruling] = (),
) -> Findings:
    """Find the links a document speaks of.

    Args:
        document: The text.
        mentions: All its mentions, in the order of the text.
        resolutions: What became of those that name places.
        at: What the tables know.
        lexicon: The words of the document's language.
        rulings: Decisions of a person on words that mean a link, or none, and on links that there are not.
    """
    ours = {ruling.name + "\0" + ruling.subject: ruling for ruling in rulings if ruling.document in {"*", document.id}}
    reader = Reader(document, lexicon, at, ours)
    links: list[Link] = []
    said: set[tuple[str, tuple[str, ...]]] = set()
    having: list[Trait] = []
    settled: list[Resolution] = []
    line: Begun | None = None
    names = cache(partial(called, resolutions, reader))
    for sentence in sentences(mentions, resolutions, reader):
        stated = list(claimed(sentence, reader))
        found = [*named(sentence, reader, stated), *stated]
        found += crossings(sentence, reader, found)
        found += pairs(sentence, reader, found)
        found += listed(sentence, reader, found)
        found += opposite(sentence, reader, found)
        found += [
            *lines(sentence, reader, found),
            *faced(sentence, reader, found, links),
            *borders(sentence, reader),
            *sites(sentence, reader, found),
            *both(sentence, reader, found, links),
            *extensions(sentence, reader, found, [*links, *found]),
            *ended(sentence, reader, found, line),
        ]
        come = list(inward(sentence, reader, found))
        led = [] if line or come else list(outward(sentence, reader, found, links))
        found = led or [*found, *come]
        found += shortened(sentence, reader, found, names)
        found += met(sentence, reader, found, links)
        found += alone(sentence, reader, found)
        withdrawn = by_words(found, sentence, reader)
        own = list(traits(sentence, reader)) if not found else []
        found = [link for link in found if not any(link is one.link for one in withdrawn)]
        line = begun(sentence, reader, found, line)
        absent = denials(sentence, reader) if found or own or sentence.infrastructure else ()
        kept = list(without_denied(found, absent))
        none = {one.span for one in sentence.infrastructure if speaks_of_none(one, absent, found, kept)}
        told = [out(_settled(one, kept, own, none, reader), withdrawn) for one in sentence.infrastructure]
        kept = [_worded(link, told) for link in kept]
        if sentence.introduction:
            kept = [supported(link, sentence.introduction, mentions, document.text, lexicon) for link in kept]
        links += kept
        whole = [link for link in found if has_a_stretch(link, stated)]
        said |= {(link.id, link.ends) for link in (*stated, *whole)}
        having += [one for one in own if one.words not in none]
        settled += told
    others = _said_elsewhere(links)
    links = [_as(others.get(link.id, link), link) for link in links]
    settled = [replace(one, subject=others[one.subject].id) if one.subject in others else one for one in settled]
    return _without(merged(_told_apart(retold(links, reader), said, reader)), having, settled, reader)


def _without(links: Sequence[Link], traits: Iterable[Trait], settled: Sequence[Resolution], reader: Reader) -> Findings:
    """Put together what was found, without the links that a person takes away by their id."""
    withdrawn = by_id(links, reader)
    left = [link for link in links if not any(link is one.link for one in withdrawn)]
    return Findings(tuple(left), tuple(traits), tuple(ruled_out(settled, withdrawn, reader)))


def _worded(link: Link, settled: Sequence[Resolution]) -> Link:
    """Give a link with what its sentence calls it among the words that support it: "a railway"."""
    called = [one.mention for one in settled if one.outcome is Outcome.PLACED and one.subject == link.id]
    return replace(link, evidence=tuple(_with_words(each, called) for each in link.evidence)) if called else link


def _with_words(evidence: Evidence, called: Sequence[Mention]) -> Evidence:
    """Add to the words of a sentence those that are not among them, nor part of them."""
    more = (
        mention.span
        for mention in called
        if mention.sentence == evidence.sentence and not any(mention.span.overlaps(word) for word in evidence.words)
    )
    return replace(evidence, words=(*evidence.words, *more))


def _said_elsewhere(links: Sequence[Link]) -> dict[str, Link]:
    """Give, by the id of a link of which nothing says the sort, the railway or road that a text says its ends have.

    What may be of any sort is the bridge between them where the text speaks of no other line: "a link over the river".
    """
    sure, spans = _said(links, LAND), _said(links, {LinkKind.CROSSING})
    known = {link.id for link in links if link.sort_said}
    unsaid = [link for link in links if link.id not in known and link.kind in {*LAND, LinkKind.OTHER}]
    told = ((link, sure.get(_outer(link)) or spans.get(_outer(link))) for link in unsaid)
    return {
        link.id: one
        for link, one in told
        if one and one.id != link.id and (one.kind in LAND or link.kind is LinkKind.OTHER)
    }


def _said(links: Sequence[Link], kinds: Container[LinkKind]) -> dict[frozenset[str], Link]:
    """Give, by its outer ends, the first link of some sorts of which the text says the sort."""
    return {_outer(link): link for link in reversed(links) if link.sort_said and link.kind in kinds}


def _outer(link: Link) -> frozenset[str]:
    """Give the two places a link ends at."""
    return frozenset((link.ends[0], link.ends[-1]))


def _as(line: Link, link: Link) -> Link:
    """Give what is said of a link as said of another line between the same ends."""
    return link if line is link else replace(link, id=line.id, kind=line.kind, name=line.name)


def _told_apart(links: Iterable[Link], said: Container[tuple[str, tuple[str, ...]]], reader: Reader) -> Iterator[Link]:
    """Give the stretches of one line of the tables that a text speaks of as links of their own.

    Args:
        links: All that were found.
        said: Id and ends of those whose ends are said by grammar, not only named somewhere in the sentence.
        reader: The document and what is known.
    """
    by_id: defaultdict[str, list[Link]] = defaultdict(list)
    every = [(link, any(is_larger(reader.places[end]) for end in link.ends)) for link in links]
    closer = {link.id for link, wide in every if link.ends_said and not wide}
    for one, wide in every:
        link = replace(one, ends_said=False) if wide and one.id in closer else one
        told = by_id[link.id]
        stretch = (link.id, link.ends) in said and not wide
        if not (told and stretch) or any(_is_of(link, one) for one in told):
            told += [link] if stretch else []
            yield link
        else:
            ends = (link.ends[0], link.ends[-1])
            called = "–".join(reader.places[end].name for end in ends)
            yield replace(link, id="-".join([link.id, *sorted(ends)]), name=f"{link.name}: {called}")


def _is_of(link: Link, other: Link) -> bool:
    """Tell whether what is said of a line twice is no more than one stretch of it."""
    return {link.ends[0], link.ends[-1]} <= set(other.ends) or {other.ends[0], other.ends[-1]} <= set(link.ends)


def merged(links: Iterable[Link]) -> list[Link]:
    """Bring together what is said of one link in several places, in the order it is first said."""
    by_id: dict[str, Link] = {}
    for link in links:
        first = by_id.get(link.id)
        by_id[link.id] = _joined(first, link) if first else link
    return list(by_id.values())


def _joined(first: Link, second: Link) -> Link:
    evidence = (*first.evidence, *(one for one in second.evidence if one not in first.evidence))
    better = max((first, second), key=lambda link: (link.ends_said, _extent(link), len(link.ends)))
    return replace(
        first,
        evidence=evidence,
        ends=better.ends,
        branches=better.branches,
        geometry_class=better.geometry_class,
        ends_said=better.ends_said,
        status=first.status or second.status,
        opened=first.opened or second.opened,
    )


def _extent(link: Link) -> int:
    """Give how many stops of a line lie between the ends a text gives it: "Tallinn to Warsaw" says more than a list."""
    at = [[branch.index(end) for end in link.ends if end in branch] for branch in link.branches]
    return max((max(stops) - min(stops) for stops in at if stops), default=0)


def _settled(
    mention: Mention,
    found: Sequence[Link],
    traits: Sequence[Trait],
    none: Container[Span],
    reader: Reader,
) -> Resolution:
    """Say what became of a mention of infrastructure, of which those at some places speak of none."""
    ruling = next((rule for rule in reader.rulings.values() if rule.name == mention.exact), None)
    reason = mention.ruled_out or ("the text says that there is none" if mention.span in none and not ruling else "")
    if reason:
        return Resolution(mention, Outcome.RULED_OUT, reason, ruling=ruling)
    if ruling:
        return Resolution(mention, Outcome.PLACED, ruling.reason, mention.candidates[0], mention.candidates[1:], ruling)
    if mention.candidates:
        first, *others = mention.candidates
        return Resolution(mention, Outcome.PLACED, "the only link of this name in the tables", first, tuple(others))
    link = next((link for link in found if link.kind is mention.infrastructure), None)
    if link:
        return Resolution(mention, Outcome.PLACED, "its sentence says what it joins", link.id)
    trait = next((trait for trait in traits if trait.words == mention.span), None)
    if trait:
        return Resolution(mention, Outcome.PLACED, "its sentence says where it is, not where it leads", trait.place)
    return Resolution(mention, Outcome.UNKNOWN, "the sentence does not say what it joins, nor by name which it is")
