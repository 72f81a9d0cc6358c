"""Makes a link of what a sentence says: one of the tables, or one that they do not know."""

import re
from collections.abc import Iterable, Sequence

from geo.links.grammar import Claim
from geo.links.known import along, apart_km, crossing_by, recorded, same_site
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import is_dateline, is_larger, is_passed
from geo.model import Evidence, GeometryClass, KnownLink, Link, LinkKind, Place, PlaceKind, Resolution, Ruling, Span

_SEMICOLON = re.compile(r"[;；]")
AT_KM = 15.0
"""How far the end of a bridge or tunnel may lie from the middle of the town it leads to, in kilometres."""


def known_link(
    known: KnownLink, sentence: Sentence, words: tuple[Span, ...], reader: Reader, ruling: Ruling | None = None
) -> Link:
    """Make a link of the tables one of the text."""
    stops = dict.fromkeys(known.stops)
    told = [one for one in sentence.placed if not _is_from_there(one, sentence, reader)]
    named = [reader.places[one.subject] for one in told if _is_of_one_part(one.mention.span, words[0], reader)]
    ending = [place for place in named if not is_passed(place, reader.lexicon)]
    on_line = (place.id for stop in stops for place in ending if same_site(reader.places[stop], place))
    ends = _apart(on_line, reader)
    inside = places_in(words[:1], sentence, reader)
    ends = ends if set(inside) <= set(ends) else inside
    ends = ends if len(ends) > 1 else places_in(words, sentence, reader)
    at = Span(words[0].start - sentence.span.start, words[0].end - sentence.span.start)
    status, opened = progress(sentence.text, at, reader.lexicon)
    return Link(
        id=known.id,
        kind=known.kind,
        name=known.name,
        ends=ends if len(ends) > 1 else ends_of(known),
        branches=known.branches,
        geometry_class=known.geometry_class,
        evidence=(Evidence(reader.document.id, sentence.span, words, ruling),),
        status=status,
        opened=opened,
        record=known.record,
        ends_said=len(ends) > 1,
    )


def _is_from_there(resolution: Resolution, sentence: Sentence, reader: Reader) -> bool:
    """Tell whether a name says no more than where a report was written."""
    return is_dateline(reader.document.text, sentence.span, resolution.mention.span)


def _is_of_one_part(span: Span, other: Span, reader: Reader) -> bool:
    """Tell whether no semicolon parts two words: behind it the sentence tells of something else."""
    between = reader.document.text[min(span.end, other.end) : max(span.start, other.start)]
    return _SEMICOLON.search(between) is None


def _apart(ids: Iterable[str], reader: Reader) -> tuple[str, ...]:
    """Give places, each once; a port and its town are one stop, no line between them."""
    kept: list[str] = []
    for one in ids:
        if not any(same_site(reader.places[one], reader.places[other]) for other in kept):
            kept.append(one)
    return tuple(kept)


def places_in(words: Sequence[Span], sentence: Sentence, reader: Reader) -> tuple[str, ...]:
    """Give the places that a line is called by, if there are several: "Baku-Tbilisi-Ceyhan pipeline"."""
    inside = (one.subject for one in sentence.placed if any(w.start <= one.mention.span.start < w.end for w in words))
    ends = tuple(dict.fromkeys(one for one in inside if _is_end(reader.places[one], reader)))
    return ends if len(ends) > 1 else ()


def _is_end(place: Place, reader: Reader) -> bool:
    """Tell whether a line may end at a place: one called after a bridge ends where the bridge leads to."""
    return not is_larger(place) and not is_passed(place, reader.lexicon)


def ends_of(known: KnownLink) -> tuple[str, ...]:
    """Give the ends of a link of the tables."""
    return tuple(dict.fromkeys(end for branch in known.branches for end in (branch[0], branch[-1])))


def new_link(claim: Claim, sentence: Sentence, reader: Reader) -> Link:
    """Make a link that the tables do not know."""
    ends = tuple(place.id for place in claim.ends)
    stops = along(claim.kind, claim.ends, reader.at)
    structure = _structure(claim, sentence, reader)
    between = "-".join([*sorted((ends[0], ends[-1])), claim.kind.value.replace(" ", "-")])
    return Link(
        id=crossing_by(structure) if structure else between,
        kind=claim.kind,
        name=structure.name if structure else "–".join(place.name for place in (claim.ends[0], claim.ends[-1])),
        ends=ends,
        branches=(stops or ends,),
        geometry_class=GeometryClass.STATIONS if stops or claim.kind is LinkKind.CROSSING else GeometryClass.SCHEMATIC,
        evidence=(Evidence(reader.document.id, sentence.span, claim.words),),
        status=claim.status,
        opened=claim.opened,
        sort_said=claim.sure,
    )


def recorded_or_new(claim: Claim, sentence: Sentence, reader: Reader) -> Link:
    """Make the link of the tables that runs between the ends of a claim, or else one that they do not know."""
    known = recorded(claim.kind, claim.ends, reader.at)
    return known_link(known, sentence, claim.words, reader) if known else new_link(claim, sentence, reader)


def _structure(claim: Claim, sentence: Sentence, reader: Reader) -> Place | None:
    """Give the bridge or tunnel, named beside the two sides of a crossing, that joins them: a town may have several."""
    if claim.kind is not LinkKind.CROSSING:
        return None
    linked = {place.id for place in sentence.skeleton.places.values()}
    named = [(one.mention, reader.places[one.subject]) for one in sentence.placed if one.subject not in linked]
    told = sentence.skeleton.text[slice(*claim.at)]
    near = [
        ((not told.endswith(mention.exact), min(mention.span.apart(word) for word in claim.words)), place)
        for mention, place in named
        if place.kind is PlaceKind.FACILITY and all(_is_at(place, end) for end in claim.ends)
    ]
    return min(near, key=lambda one: one[0])[1] if near else None


def _is_at(structure: Place, end: Place) -> bool:
    """Tell whether a structure stands where a place is, as well as both are known."""
    if structure.position is None or end.position is None:
        return False
    off = (structure.uncertainty_km or 0) + (end.uncertainty_km or 0)
    return apart_km(structure.position, end.position) <= AT_KM + off
