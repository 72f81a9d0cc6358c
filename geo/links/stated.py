"""Gives the links that the grammar of a sentence states, each as the link of the tables that it is, if it is one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.links.grammar import Claim, claims, too_far
from geo.links.known import is_stretch_of_corridor, of_any_sort, recorded, same_site
from geo.links.making import known_link, new_link
from geo.links.named import is_reached, kind_named
from geo.links.sentences import Reader, Sentence
from geo.links.skeleton import is_passed
from geo.links.sorts import CABLES, LAND, speaks_of
from geo.model import KnownLink, Link, LinkKind, Mention, PlaceKind, Span

_PART = re.compile(r"[.;:()；：]| [–—] ")
"""What ends the part of a sentence that is about one thing."""
_ASIDE = re.compile(r",[^,;.\ue000]*\ue000[^,;.]*(?=,)")
"""An aside about a line that another one only reaches: ", a branch of the A–B line,"."""
_CALLED_TOO = re.compile(r",[^,;.]{2,45},")
"""What else a line is called, right behind its name: ", officially the N-35,"."""
_BRACKET = ("(", "（")
"""What stands between the name of a line and its course: "TAPI (Galkynysh - Herat - Fazilka)"."""
CLOSE = 45
"""How many characters behind its name a sentence may do so."""
REACH = 90
"""How many characters behind its name, at most, a sentence says where a line runs."""
_TO_ITS_SORT = 2
"""How many characters, a quotation mark and a space, may part a name from the word for its sort behind it."""
COURSE = 3
"""Stops from which on a sentence gives the course of the line named in the one before, not a stretch of it."""


def claimed(sentence: Sentence, reader: Reader) -> Iterator[Link]:
    """Give the links that the grammar of a sentence states."""
    named = [mention for mention in sentence.infrastructure if mention.candidates and not mention.ruled_out]
    told = _sort_told_of(named, sentence, reader)
    told_before = sentence.before + _gone_on_by_name(sentence, reader)
    every = claims(sentence.skeleton, reader.lexicon, told_before, sentence.text, told)
    told_of = (*named, *sentence.named_before)
    sorts = {reader.known[mention.candidates[0]].kind for mention in told_of} | {one.kind for one in every if one.sure}
    for stated in every:
        here = named if reader.lexicon.spaced else told_of
        claim = _on_corridor(_of_named_sort(stated, told_of, reader), here, sentence, reader)
        claim = _as_is_said(claim, named, reader)
        if claim.kind in LAND and any(is_passed(end, reader.lexicon) for end in (claim.ends[0], claim.ends[-1])):
            continue  # "from here", of the bridge that the sentence before told of
        if any(all(m.span.start <= word.start < m.span.end for word in claim.words) for m in named):
            continue  # "China-Mongolia-Russia Economic Corridor" is the corridor of that name, not another one
        before = [m for m in sentence.named_before if reader.known[m.candidates[0]].kind is claim.kind]
        known = _on_named_line(claim, (*named, *(before if len(claim.ends) >= COURSE else ())), sentence, reader)
        known = known or _called_so(claim, told_of, reader)
        known = known or recorded(claim.kind, claim.ends, reader.at)
        known = known or (None if claim.sure or claim.kind in sorts else _of_whatever_sort(claim, reader))
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


def _of_whatever_sort(claim: Claim, reader: Reader) -> KnownLink | None:
    """Give the line of the tables between the ends of a claim whose words leave its sort open, unless one is new."""
    known = None if claim.kind in CABLES else of_any_sort(claim.ends, reader.at)
    return None if known and claim.status == "planned" and known.record.status.startswith("operating") else known


def _gone_on_by_name(sentence: Sentence, reader: Reader) -> str:
    """Give the whole name, which says its sort, of the one line of the tables that a sentence goes on about."""
    known = _gone_on_about(sentence.named_before, sentence, reader)
    return f" {known.name}. " if known else ""


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
    kind = kinds.pop() if unsaid and len(kinds) == 1 else claim.kind
    return claim if too_far(kind, claim.ends) else replace(claim, kind=kind)


def _on_corridor(claim: Claim, named: Sequence[Mention], sentence: Sentence, reader: Reader) -> Claim:
    """Let trains that only pass through several countries run on the corridor that the text just named, no railway."""
    kinds = {reader.known[mention.candidates[0]].kind for mention in named}
    by_train = claim.kind is LinkKind.RAILWAY and not speaks_of({claim.kind}, sentence.skeleton.text, reader.lexicon)
    far = len(claim.ends) >= COURSE and claim.ends[0].country != claim.ends[-1].country
    along = by_train and far and kinds == {LinkKind.CORRIDOR}
    return replace(claim, kind=LinkKind.CORRIDOR) if along else claim


def _as_is_said(claim: Claim, named: Sequence[Mention], reader: Reader) -> Claim:
    """Let a corridor of which a sentence says what it is made of be one: "两洋走廊是一条公路通道，东起"."""
    is_one, spaced = reader.lexicon.telling.is_one, reader.lexicon.spaced
    told = [one for one in named if not spaced and is_one.match(reader.document.text, one.span.end)]
    said = any(reader.known[one.candidates[0]].kind is LinkKind.CORRIDOR for one in told)
    return replace(claim, kind=LinkKind.CORRIDOR) if said and claim.kind in LAND and len(named) == 1 else claim


def _on_named_line(claim: Claim, named: Sequence[Mention], sentence: Sentence, reader: Reader) -> KnownLink | None:
    """Give the link of the tables named here or in the sentence before, if all places said to be linked lie on it."""
    for mention in named:
        known = reader.known[mention.candidates[0]]
        stops = [reader.places[stop] for stop in known.stops]
        ahead = claim.kind is not LinkKind.CROSSING and mention.span.start < claim.words[0].start
        ahead = ahead and not (claim.sure and claim.kind in LAND and is_stretch_of_corridor(claim.ends, known))
        # What the sentence before names is ahead, or a crossing, of which the words here say no other sort.
        ours = ahead or kind_named(mention, sentence, reader) is claim.kind
        if ours and all(any(same_site(stop, end) for stop in stops) for end in claim.ends):
            return known
    return None


def _subject(claim: Claim, named: Sequence[Mention], sentence: Sentence, reader: Reader) -> KnownLink | None:
    """Give the link of the tables that the words before a claim name, with nothing else between that it may be of."""
    start, telling = claim.words[0].start, reader.lexicon.telling
    reached: list[Span] = []
    for mention in reversed([one for one in named if one.span.end <= start]):
        if is_reached(mention, sentence, reader):
            reached.append(mention.span)
            continue
        named_to = _end_of_name(mention, sentence, reader)
        between = _words_between(named_to, start, reached, reader)
        if _is_about_another(between, reader) or _is_called_otherwise(mention, claim, sentence, reader):
            return None
        if telling.beside.fullmatch(reader.document.text, sentence.span.start, mention.span.start):
            return None
        aside = _CALLED_TOO.match(between)
        from_there = named_to + (aside.end() if aside else 0)
        others = [
            one for one in sentence.infrastructure if from_there <= one.span.start < start and one.span not in reached
        ]
        known, kind = reader.known[mention.candidates[0]], kind_named(mention, sentence, reader)
        if kind is claim.kind and not [one for one in others if one.infrastructure is claim.kind]:
            return known
        if (
            telling.says.match(between)
            and (not others or telling.again.match(between))
            and len(between) <= (REACH if telling.is_one.match(between) else CLOSE)
        ):
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
        (_PART.search(between.rstrip(":： ")) is not None and between.strip() not in _BRACKET)
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

    One that is called by both its ends must pass all of it; one that is called by countries, lie in these.
    """
    span = mention.span
    called = {one.subject for one in sentence.placed if span.start <= one.mention.span.start < span.end}
    countries = {reader.places[one].country for one in called}
    if called and all(reader.places[one].kind is PlaceKind.COUNTRY for one in called):  # "the Chad-Cameroon pipeline"
        return not {claim.ends[0].country, claim.ends[-1].country} <= countries
    stops = [reader.places[stop] for stop in reader.known[mention.candidates[0]].stops]
    passed = [any(same_site(stop, end) for stop in stops) for end in claim.ends]
    return bool(called) and not (all(passed) if len(called) > 1 else any(passed))


def _says_another(between: str, reader: Reader) -> bool:
    """Tell whether words speak of another stretch than the line named before them, but for what that does: "links"."""
    does = reader.lexicon.telling.says.match(between)
    rest = between[does.end() :] if does else between
    return any(pattern.search(rest) for pattern, _ in (*reader.lexicon.parts, *reader.lexicon.lines))


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
