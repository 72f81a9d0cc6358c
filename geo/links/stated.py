"""Gives the links that a sentence names, that a person ruled its words to mean, and that its grammar states."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geo.links.grammar import Claim, claims
from geo.links.known import along, apart_km, is_stretch_of_corridor, of_any_sort, recorded, same_site
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence, words_of
from geo.links.skeleton import is_larger
from geo.links.sorts import LAND
from geo.model import (
    Evidence,
    GeometryClass,
    KnownLink,
    Lexicon,
    Link,
    LinkKind,
    Mention,
    Place,
    PlaceKind,
    Ruling,
    Span,
)

_PART = re.compile(r"[.;:()；：]| [–—] ")
"""What ends the part of a sentence that is about one thing."""
_ASIDE = re.compile(r",[^,;.\ue000]*\ue000[^,;.]*(?=,)")
"""An aside about a line that another one only reaches: ", a branch of the A–B line,"."""
_BRACKET = ("(", "（")
"""What stands between the name of a line and its course: "TAPI (Galkynysh - Herat - Fazilka)"."""
CLOSE = 45
"""How many characters behind its name a sentence may do so."""
REACH = 90
"""How many characters behind its name, at most, a sentence says where a line runs."""
_TO_ITS_SORT = 2
"""How many characters, a quotation mark and a space, may part a name from the word for its sort behind it."""
AT_KM = 15.0
"""How far the end of a bridge or tunnel may lie from the middle of the town it leads to, in kilometres."""
COURSE = 3
"""Stops from which on a sentence gives the course of the line named in the one before, not a stretch of it."""


def named(sentence: Sentence, reader: Reader, stated: Sequence[Link] = ()) -> Iterator[Link]:
    """Give the links of the tables that a sentence names, and those a person ruled its words to mean."""
    by_id = {link.id: link for link in stated}
    called = {one.span: _named_in(one.span, sentence, reader) for one in sentence.infrastructure if one.candidates}
    for mention in sentence.infrastructure:
        others = (ends for span, ends in called.items() if span != mention.span and len(ends) > 1)
        taken = [*(set(link.ends) for link in stated), *map(set, others)]
        if mention.ruled_out:
            continue
        for candidate in mention.candidates:
            known = reader.known[candidate]
            ruling = reader.rulings.get(mention.exact + "\0" + candidate)
            if ruling or (candidate == mention.candidates[0] and not _is_border(known, reader)):
                link = known_link(known, sentence, (mention.span,), reader, ruling)
                own = _called_after(mention.span, sentence)
                if link.ends_said and candidate not in by_id and any(set(link.ends) - own <= ends for ends in taken):
                    link = replace(link, ends=_ends_of(known), ends_said=False)  # they are another line's
                whole = replace(link, ends=called[mention.span])
                link = whole if has_a_stretch(whole, stated) else _between(link, by_id.get(candidate))
                link = replace(link, kind=_kind_called(known, words_of(mention, sentence), reader.lexicon))
                if (
                    ruling
                    or link.ends_said
                    or not (is_marked(mention, sentence) or _is_reached(mention, sentence, reader))
                ):
                    yield link


def has_a_stretch(link: Link, stated: Sequence[Link]) -> bool:
    """Tell whether a sentence speaks of a stretch of a line that it calls by its ends: "A and C on the A-B line"."""
    return len(link.ends) > 1 and any(one.id == link.id and not set(one.ends) <= set(link.ends) for one in stated)


def _is_reached(mention: Mention, sentence: Sentence, reader: Reader) -> bool:
    """Tell whether a line is named only as what another leads to or leaves: "a branch leaves the Trans-Siberian"."""
    if reader.lexicon.reached is None:
        return False
    start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
    return bool(reader.lexicon.reached.search(f"{sentence.text[:start]}\ue000{sentence.text[end:]}"))


def _kind_named(mention: Mention, sentence: Sentence, reader: Reader) -> LinkKind:
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


def is_marked(mention: Mention, sentence: Sentence) -> bool:
    """Tell whether the name of a link is that of a place too, as a bridge's is: without ends, a mark will do."""
    return any(resolution.mention.span == mention.span for resolution in sentence.placed)


def _between(link: Link, stated: Link | None) -> Link:
    """Give a named link the ends that the grammar of its sentence states, unless these are among the stops it names."""
    if stated is None or (link.ends_said and set(stated.ends) <= set(link.ends)):
        return link
    return replace(
        link, ends=stated.ends, branches=stated.branches, geometry_class=stated.geometry_class, ends_said=True
    )


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
    ends = _apart(on_line, reader)
    inside = _named_in(words[0], sentence, reader)
    ends = ends if set(inside) <= set(ends) else inside
    ends = ends if len(ends) > 1 else _named_by(sentence, words, reader)
    at = Span(words[0].start - sentence.span.start, words[0].end - sentence.span.start)
    status, opened = progress(sentence.text, at, reader.lexicon)
    return Link(
        id=known.id,
        kind=known.kind,
        name=known.name,
        ends=ends if len(ends) > 1 else _ends_of(known),
        branches=known.branches,
        geometry_class=known.geometry_class,
        evidence=(Evidence(reader.document.id, sentence.span, words, ruling),),
        status=status,
        opened=opened,
        record=known.record,
        ends_said=len(ends) > 1,
    )


def _apart(ids: Iterable[str], reader: Reader) -> tuple[str, ...]:
    """Give places, each once; a port and its town are one stop, no line between them."""
    kept: list[str] = []
    for one in ids:
        if not any(same_site(reader.places[one], reader.places[other]) for other in kept):
            kept.append(one)
    return tuple(kept)


def _named_by(sentence: Sentence, words: tuple[Span, ...], reader: Reader) -> tuple[str, ...]:
    """Give the places that a line is called by: "линия Чойбалсан — Эренцав"."""
    inside = (one.subject for one in sentence.placed if any(w.start <= one.mention.span.start < w.end for w in words))
    ends = tuple(dict.fromkeys(one for one in inside if not is_larger(reader.places[one])))
    return ends if len(ends) > 1 else ()


def _ends_of(known: KnownLink) -> tuple[str, ...]:
    """Give the ends of a link of the tables."""
    return tuple(dict.fromkeys(end for branch in known.branches for end in (branch[0], branch[-1])))


def _called_after(words: Span, sentence: Sentence) -> frozenset[str]:
    """Give the one place that the name of a line is made of, if it is no more than one: "the Brenner railway"."""
    inside = frozenset(one.subject for one in sentence.placed if words.start <= one.mention.span.start < words.end)
    return inside if len(inside) == 1 else frozenset()


def _named_in(words: Span, sentence: Sentence, reader: Reader) -> tuple[str, ...]:
    """Give the places in the name of a line, if that is made of their names: "Baku-Tbilisi-Ceyhan pipeline"."""
    inside = [one.subject for one in sentence.placed if words.start <= one.mention.span.start < words.end]
    ends = tuple(dict.fromkeys(one for one in inside if not is_larger(reader.places[one])))
    return ends if len(ends) > 1 else ()


def claimed(sentence: Sentence, reader: Reader) -> Iterator[Link]:
    """Give the links that the grammar of a sentence states."""
    named = [mention for mention in sentence.infrastructure if mention.candidates and not mention.ruled_out]
    told = _sort_told_of(named, sentence, reader)
    every = claims(sentence.skeleton, reader.lexicon, sentence.before, sentence.text, told)
    sorts = {reader.known[mention.candidates[0]].kind for mention in named} | {one.kind for one in every if one.sure}
    for stated in every:
        claim = _of_named_sort(stated, (*named, *sentence.named_before), reader)
        if any(all(m.span.start <= word.start < m.span.end for word in claim.words) for m in named):
            continue  # "China-Mongolia-Russia Economic Corridor" is the corridor of that name, not another one
        before = [m for m in sentence.named_before if reader.known[m.candidates[0]].kind is claim.kind]
        known = _on_named_line(claim, (*named, *(before if len(claim.ends) >= COURSE else ())), sentence, reader)
        known = known or _called_so(claim, (*named, *sentence.named_before), reader)
        known = known or recorded(claim.kind, claim.ends, reader.at)
        known = known or (None if claim.sure or claim.kind in sorts else of_any_sort(claim.ends, reader.at))
        if known:
            link = known_link(known, sentence, claim.words, reader)
            said = tuple(place.id for place in claim.ends)
            yield replace(link, ends=said, ends_said=True, status=claim.status, opened=claim.opened)
            continue
        subject = (
            _subject(claim, named, sentence, reader)
            or _named_behind(claim, named, reader)
            or _gone_on_about(before, sentence, reader)
        )
        yield _elsewhere(subject, claim, sentence, reader) if subject else new_link(claim, sentence, reader)


def _sort_told_of(named: Sequence[Mention], sentence: Sentence, reader: Reader) -> LinkKind | None:
    """Give the sort of a line whose name says none, if the sentence goes on to say where it runs: "LAPSSET links"."""
    runs = reader.lexicon.telling.runs
    told = [one for one in named if runs.match(reader.document.text, one.span.end, sentence.span.end)]
    kinds = {reader.known[one.candidates[0]].kind for one in told}
    return kinds.pop() if len(kinds) == 1 else None


def _of_named_sort(claim: Claim, named: Sequence[Mention], reader: Reader) -> Claim:
    """Let a stretch of which nothing says the sort be one of the line that its sentence, or the one before, names."""
    kinds = {reader.known[mention.candidates[0]].kind for mention in named}
    unsaid = claim.kind is LinkKind.OTHER and not claim.sure
    return replace(claim, kind=kinds.pop()) if unsaid and len(kinds) == 1 else claim


def _on_named_line(claim: Claim, named: Sequence[Mention], sentence: Sentence, reader: Reader) -> KnownLink | None:
    """Give the link of the tables named here or in the sentence before, if all places said to be linked lie on it."""
    for mention in named:
        known = reader.known[mention.candidates[0]]
        stops = [reader.places[stop] for branch in known.branches for stop in branch]
        ahead = claim.kind is not LinkKind.CROSSING and mention.span.start < claim.words[0].start
        ahead = ahead and not (claim.sure and claim.kind in LAND and is_stretch_of_corridor(claim.ends, known))
        # What the sentence before names is ahead, or a crossing, of which the words here say no other sort.
        ours = ahead or _kind_named(mention, sentence, reader) is claim.kind
        if ours and all(any(same_site(stop, end) for stop in stops) for end in claim.ends):
            return known
    return None


def _subject(claim: Claim, named: Sequence[Mention], sentence: Sentence, reader: Reader) -> KnownLink | None:
    """Give the link of the tables that the words before a claim name, with nothing else between that it may be of."""
    start, telling = claim.words[0].start, reader.lexicon.telling
    reached: list[Span] = []
    for mention in reversed([one for one in named if one.span.end <= start]):
        if _is_reached(mention, sentence, reader):
            reached.append(mention.span)
            continue
        named_to = _end_of_name(mention, sentence, reader)
        between = _words_between(named_to, start, reached, reader)
        if _is_about_another(between, reader) or _is_called_otherwise(mention, claim, sentence, reader):
            return None
        others = [
            one for one in sentence.infrastructure if named_to <= one.span.start < start and one.span not in reached
        ]
        known, kind = reader.known[mention.candidates[0]], _kind_named(mention, sentence, reader)
        if kind is claim.kind and not [one for one in others if one.infrastructure is claim.kind]:
            return known
        if telling.says.match(between) and (not others or telling.again.match(between)) and len(between) <= CLOSE:
            return known
    return None


def _words_between(start: int, end: int, reached: Sequence[Span], reader: Reader) -> str:
    """Give what stands between the name of a line and a claim, but for asides about lines that it only reaches."""
    words = reader.document.text[:end]
    for span in reached:  # the last one first
        words = f"{words[: span.start]}\ue000{words[span.end :]}" if span.start >= start else words
    return _ASIDE.sub("", words[start:])


def _is_about_another(between: str, reader: Reader) -> bool:
    """Tell whether the words between the name of a line and a claim let the claim be about something else."""
    telling = reader.lexicon.telling
    return (
        (_PART.search(between.rstrip(": ")) is not None and between.strip() not in _BRACKET)
        or telling.another.search(between) is not None
        or len(between) > REACH
        or (_says_another(between, reader) and not telling.is_one.match(between))
    )


def _end_of_name(mention: Mention, sentence: Sentence, reader: Reader) -> int:
    """Give where the name of a line ends, with the word for its sort that follows at once: "“北溪2号”管道"."""
    behind = (one.span for one in sentence.infrastructure if 0 <= one.span.start - mention.span.end <= _TO_ITS_SORT)
    words = reader.document.text
    more = (one.end for one in behind if not words[mention.span.end : one.start].strip('”」』》»" '))
    return max(more, default=mention.span.end)


def _named_behind(claim: Claim, named: Sequence[Mention], reader: Reader) -> KnownLink | None:
    """Give the link of the tables that is named right behind the places a claim is about, as what joins them."""
    end = max(word.end for word in claim.words)
    for mention in named:
        known = reader.known[mention.candidates[0]]
        between = reader.document.text[end : mention.span.start]
        if known.kind is claim.kind and end <= mention.span.start and reader.lexicon.telling.of_it.fullmatch(between):
            return known
    return None


def _is_called_otherwise(mention: Mention, claim: Claim, sentence: Sentence, reader: Reader) -> bool:
    """Tell whether a link is called by what it joins, and passes nothing of what the claim is about.

    One that is called by both its ends must pass all of it.
    """
    span = mention.span
    called = {one.subject for one in sentence.placed if span.start <= one.mention.span.start < span.end}
    stops = [reader.places[stop] for branch in reader.known[mention.candidates[0]].branches for stop in branch]
    passed = [any(same_site(stop, end) for stop in stops) for end in claim.ends]
    return bool(called) and not (all(passed) if len(called) > 1 else any(passed))


def _says_another(between: str, reader: Reader) -> bool:
    """Tell whether words speak of another stretch than the line named before them: ", участок"."""
    return any(pattern.search(between) for pattern, _ in (*reader.lexicon.parts, *reader.lexicon.lines))


def _gone_on_about(before: Sequence[Mention], sentence: Sentence, reader: Reader) -> KnownLink | None:
    """Give the one link of the tables that the sentence before names, if this one begins by going on about it."""
    goes_on = reader.lexicon.goes_on
    if goes_on is None or not goes_on.match(sentence.text):
        return None
    known = {mention.candidates[0] for mention in before}
    return reader.known[known.pop()] if len(known) == 1 else None


def _elsewhere(known: KnownLink, claim: Claim, sentence: Sentence, reader: Reader) -> Link:
    """Make a link of the tables one of the text, between ends that the tables do not give it."""
    link = known_link(known, sentence, claim.words, reader)
    fresh = new_link(claim, sentence, reader)
    return replace(
        link,
        ends=fresh.ends,
        branches=fresh.branches,
        geometry_class=fresh.geometry_class,
        ends_said=True,
        status=claim.status,
        opened=claim.opened,
    )


def _called_so(claim: Claim, named: Sequence[Mention], reader: Reader) -> KnownLink | None:
    """Give the link named here or in the sentence before that runs between just these ends, if no sort is said."""
    if claim.sure:
        return None
    links = {mention.candidates[0]: reader.known[mention.candidates[0]].kind for mention in named}
    found = (recorded(kind, claim.ends, reader.at) for kind in dict.fromkeys(links.values()) if kind in LAND)
    return next((link for link in found if link and link.id in links), None)


def new_link(claim: Claim, sentence: Sentence, reader: Reader) -> Link:
    """Make a link that the tables do not know."""
    ends = tuple(place.id for place in claim.ends)
    stops = along(claim.kind, claim.ends, reader.at)
    structure = _structure(claim, sentence, reader)
    called = [structure.id] if structure else sorted((ends[0], ends[-1]))
    return Link(
        id="-".join([*called, claim.kind.value.replace(" ", "-")]),
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
