"""Gives the links that a sentence calls by their names, and those that a person ruled its words to mean."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from geo.links.making import ends_of, known_link, places_in
from geo.links.sentences import Reader, Sentence, words_of
from geo.links.sorts import LAND
from geo.model import KnownLink, Lexicon, Link, LinkKind, Mention, PlaceKind, Span


def named(sentence: Sentence, reader: Reader, stated: Sequence[Link] = ()) -> Iterator[Link]:
    """Give the links of the tables that a sentence names, and those a person ruled its words to mean.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        stated: The links that its grammar states.
    """
    called = {one.span: places_in((one.span,), sentence, reader) for one in sentence.infrastructure if one.candidates}
    for mention in sentence.infrastructure:
        if mention.ruled_out:
            continue
        others = (ends for span, ends in called.items() if span != mention.span and len(ends) > 1)
        taken = [*(set(link.ends) for link in stated), *map(set, others)]
        only_reached = is_reached(mention, sentence, reader)
        for candidate in mention.candidates:
            known = reader.known[candidate]
            ruling = reader.rulings.get(mention.exact + "\0" + candidate)
            if not (ruling or (candidate == mention.candidates[0] and not _is_border(known, reader))):
                continue
            link = known_link(known, sentence, (mention.span,), reader, ruling)
            link = _without_taken(link, known, _called_after(mention.span, sentence), stated, taken)
            link = _with_own_ends(link, called[mention.span], stated)
            link = replace(link, kind=_kind_called(known, words_of(mention, sentence), reader.lexicon))
            if ruling or link.ends_said or not only_reached:
                yield link


def _without_taken(
    link: Link, known: KnownLink, own: frozenset[str], stated: Sequence[Link], taken: Sequence[Collection[str]]
) -> Link:
    """Give a named link its ends of the tables where those that its sentence names are another line's."""
    elsewhere = link.ends_said and not any(one.id == link.id for one in stated)
    if elsewhere and any(set(link.ends) - own <= set(ends) for ends in taken):
        return replace(link, ends=ends_of(known), ends_said=False)
    return link


def _with_own_ends(link: Link, called: tuple[str, ...], stated: Sequence[Link]) -> Link:
    """Give a named link the ends it is called by where only a stretch of it is stated, else those that are stated."""
    whole = replace(link, ends=called)
    if has_a_stretch(whole, stated):
        return whole
    ours = [one for one in stated if one.id == link.id]
    if len(ours) > 1 and _are_apart(ours):  # two lots of it: it is not said to run from the one to the other
        return _between(replace(link, ends_said=False), ours[0])
    return _between(link, ours[-1] if ours else None)


def _are_apart(links: Sequence[Link]) -> bool:
    """Tell whether no two of some links have a stop in common."""
    stops = [end for link in links for end in link.ends]
    return len(stops) == len(set(stops))


def has_a_stretch(link: Link, stated: Sequence[Link]) -> bool:
    """Tell whether a sentence speaks of a stretch of a line that it calls by its ends: "A and C on the A-B line"."""
    return len(link.ends) > 1 and any(one.id == link.id and not set(one.ends) <= set(link.ends) for one in stated)


def is_reached(mention: Mention, sentence: Sentence, reader: Reader) -> bool:
    """Tell whether a line is named only as what another leads to or leaves: "a branch leaves the Trans-Siberian"."""
    if reader.lexicon.reached is None:
        return False
    start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
    return bool(reader.lexicon.reached.search(f"{sentence.text[:start]}\ue000{sentence.text[end:]}"))


def kind_named(mention: Mention, sentence: Sentence, reader: Reader) -> LinkKind:
    """Give the sort of the link of the tables that a mention of this sentence names, as it is called here."""
    return _kind_called(reader.known[mention.candidates[0]], words_of(mention, sentence), reader.lexicon)


def _kind_called(known: KnownLink, words: str, lexicon: Lexicon) -> LinkKind:
    """Give the sort of a link of the tables, which for a corridor is what its name here says: "两洋公路" is a road.

    A road or railway that is called a corridor here is one.
    """
    wanted: frozenset[LinkKind] = frozenset()
    if lexicon.spaced and known.kind in LAND:
        wanted = frozenset({LinkKind.CORRIDOR})
    elif not lexicon.spaced and known.kind is LinkKind.CORRIDOR:
        wanted = LAND
    heads = ((pattern, kind) for pattern, kind in lexicon.heads if kind in wanted)
    said = (kind for pattern, kind in heads if any(head.end() == len(words) for head in pattern.finditer(words)))
    return next(said, known.kind)


def _between(link: Link, stated: Link | None) -> Link:
    """Give a named link the ends that the grammar of its sentence states, unless these are among the stops it names."""
    if stated is None or (link.ends_said and set(stated.ends) <= set(link.ends)):
        return link
    return replace(
        link, ends=stated.ends, branches=stated.branches, geometry_class=stated.geometry_class, ends_said=True
    )


def _is_border(known: KnownLink, reader: Reader) -> bool:
    """Tell whether a link is the border of two countries: that is drawn only where its length is said."""
    stops = [reader.places[stop].kind for stop in known.stops]
    return known.kind is LinkKind.OTHER and bool(stops) and all(kind is PlaceKind.COUNTRY for kind in stops)


def _called_after(words: Span, sentence: Sentence) -> frozenset[str]:
    """Give the one place that the name of a line is made of, if it is no more than one: "the Brenner railway"."""
    inside = frozenset(one.subject for one in sentence.placed if words.start <= one.mention.span.start < words.end)
    return inside if len(inside) == 1 else frozenset()
