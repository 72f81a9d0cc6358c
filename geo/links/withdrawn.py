"""Takes away the links that a person says there are not: by words of their sentence, or by their id."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from geo.links.sentences import Reader, Sentence, words_of
from geo.model import Link, LinkKind, Mention, Outcome, Resolution, Ruling, Span


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A link that a sentence was read to state, and the ruling that says it does not."""

    link: Link
    ruling: Ruling


def by_words(found: Sequence[Link], sentence: Sentence, reader: Reader) -> list[Withdrawn]:
    """Give those of the links found in a sentence that its words were ruled not to state."""
    withdrawn: dict[int, Withdrawn] = {}
    for mention in sentence.infrastructure:
        ruling = reader.rulings.get(f"{mention.exact}\0") if mention.ruled_out else None
        if ruling:
            meant = _meant(mention, found, sentence, reader)
            withdrawn = {number: Withdrawn(found[number], ruling) for number in meant} | withdrawn
    return list(withdrawn.values())


def _meant(mention: Mention, found: Sequence[Link], sentence: Sentence, reader: Reader) -> Iterator[int]:
    """Give the numbers of the links that words speak of: of the sort they say, if any, and the places in them."""
    words, inside = words_of(mention, sentence), _places_in(mention.span, sentence)
    kinds = {kind for head, kind in reader.lexicon.heads if head.search(words)}
    for number, link in enumerate(found):
        passed = {*link.ends, *(stop for branch in link.branches for stop in branch)}
        sort = not kinds or link.kind in kinds or not link.sort_said or link.kind is LinkKind.OTHER
        if sort and len(inside & passed) >= min(2, len(inside)):
            yield number


def _places_in(words: Span, sentence: Sentence) -> set[str]:
    """Give the places that some words name."""
    return {one.subject for one in sentence.placed if words.start <= one.mention.span.start < words.end}


def by_id(links: Sequence[Link], reader: Reader) -> list[Withdrawn]:
    """Give those of the links of a document that a person withdrawn by their id."""
    rulings = ((link, reader.rulings.get(f"{link.id}\0")) for link in links)
    return [Withdrawn(link, ruling) for link, ruling in rulings if ruling]


def out(resolution: Resolution, withdrawn: Sequence[Withdrawn]) -> Resolution:
    """Give what became of a word for a link of a sentence, with the person's reason where that link was withdrawn."""
    mention = resolution.mention
    told = (one.ruling for one in withdrawn if one.link.id == resolution.subject)
    if resolution.outcome is Outcome.UNKNOWN:
        told = (one.ruling for one in withdrawn if one.link.kind is mention.infrastructure)
    ruling = next(told, None)
    return _out(mention, ruling) if ruling else resolution


def ruled_out(
    resolutions: Sequence[Resolution], withdrawn: Collection[Withdrawn], reader: Reader
) -> Iterator[Resolution]:
    """Give what became of the words for links, where these were withdrawn by their id, with the person's reason.

    A link without a word that speaks of it is told of by the words it was read out of.
    """
    rulings = {one.link.id: one.ruling for one in withdrawn}
    seen: set[tuple[str, Span]] = set()
    for one in resolutions:
        ruling = rulings.get(one.subject)
        seen |= {(one.subject, one.mention.sentence)}
        yield _out(one.mention, ruling) if ruling else one
    for link, by in ((one.link, one.ruling) for one in withdrawn):
        for evidence in link.evidence:
            if (link.id, evidence.sentence) not in seen:
                yield _out(_mention(link, evidence.sentence, evidence.words, reader), by)


def _out(mention: Mention, ruling: Ruling) -> Resolution:
    """Rule words out, as a person says."""
    mention = replace(mention, ruled_out=mention.ruled_out or ruling.reason)
    return Resolution(mention, Outcome.RULED_OUT, ruling.reason, ruling=ruling)


def _mention(link: Link, sentence: Span, words: Sequence[Span], reader: Reader) -> Mention:
    """Make a mention of what a link was read out of."""
    span = Span(min(word.start for word in words), max(word.end for word in words))
    return Mention(reader.document.id, span, span.of(reader.document.text), sentence, infrastructure=link.kind)
