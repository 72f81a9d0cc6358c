"""Gives what a sentence says without calling it a link: posts that face each other, borders, zones, roads at a port."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from geo.links.grammar import Claim
from geo.links.known import distance_km, of_any_sort, same_site
from geo.links.making import known_link, new_link
from geo.links.progress import progress
from geo.links.sentences import Reader, Sentence, words_of
from geo.links.skeleton import is_dateline, is_larger, is_passed
from geo.links.sorts import LAND, latest, speaks_of
from geo.model import Evidence, Link, LinkKind, Mention, Place, PlaceKind, Resolution, Span, Trait, unmarked

_PAIRED = re.compile(
    r"[»”\"]?(?: \([^()]{1,40}\)|（[^（）]{1,12}）)?\s?(?:[-\u2010-\u2015\u2212－~～]{1,2}|/)\s?[«“\"]?"
    r"|, (?:[A-Z][\w.]*[ ]){1,3}[-\u2010-\u2015] ?"  # the division follows that the first one lies in
)
"""What stands between two posts that are named as the one crossing they are."""
_BEGUN = re.compile(r"[A-ZА-ЯЁӨҮ][\w’'.]*\s?[-\u2010-\u2015]\s?$")
_GOES_ON = re.compile(r"\s?[-\u2010-\u2015]\s?[A-ZА-ЯЁӨҮ]")
"""What joins two names with one more before them or behind."""
_NO_MORE = re.compile(r"[»”\"]?(?: \([^()]{1,40}\))?[.;,]?\s*")
"""What may stand behind the second of two names in a sentence that says nothing more."""
_BRACKETS = ((re.compile(r" \("), re.compile(r"\)")), (re.compile(r"[»”\"] \([«“\"]"), re.compile(r"[»”\"]\)")))
"""What stands before and behind a name in brackets, behind a name that is as much in quotation marks as it is."""
_BESIDE = (
    re.compile(r"[»”\"]?\s?[(（][^()（）,;，；。“”\"«»\d]{0,20}"),
    re.compile(r"[^()（）,;，；。“”\"«»\d]{0,20}[)）]"),
)
"""What stands before and behind a post in brackets, behind the one that it faces: "A (the Chinese side: B)"."""
_OPENS = tuple('«„“"')
ACROSS_KM = 80.0
"""How far apart two towns may lie that nothing but a border is told of between; Hong Kong and Macao are 60 km apart."""
SIDE_BY_SIDE_KM = 20.0
"""How far apart two towns of which only what passes there is told may lie, with a border between."""
BEHIND = 40
"""How many characters the words may take behind a name that say on which side of a border it lies."""
MOST_TOLD_OF = 3
"""How many places, at most, a sentence tells of that is about two posts facing each other."""
ONE_TOWN_KM = 100.0
"""How far a post may lie from the town that it is called after: Mohe is 90 km from its own on the Amur."""
LINE_WITHIN = 10
"""How many characters behind two posts, at most, the word stands for a line that is called by both."""
CALLED = 60
"""How many characters the words may take that say of a name behind them that it is a zone's."""


def crossings(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the pairs of facing posts that a sentence names together and speaks of as posts on a border."""
    across = reader.lexicon.across.search(sentence.told)
    stated = {frozenset(link.ends) for link in found if link.kind is LinkKind.CROSSING}
    joined = [frozenset(link.ends) for link in found]
    lines = LAND | {LinkKind.OTHER, LinkKind.ZONE}  # "cross-border railway", a ferry or a zone is what joins them
    land = [frozenset(link.ends) for link in found if link.kind in lines]
    for number, one in enumerate(sentence.placed):
        place = reader.places[one.subject]
        for other in sentence.placed[number + 1 :] if place.faces else ():
            pair = (place, reader.places[other.subject])
            ends = frozenset((one.subject, other.subject))
            if place.faces != other.subject or ends in stated:
                continue
            posts = all(_is_called_post(post.mention, sentence, reader) for post in (one, other))
            mentions = (one.mention, other.mention)
            facing = _is_said_to_face(*mentions, reader)
            told_so = posts or ((across or facing) and not _is_same_gate(pair, found, reader))
            crossed = told_so and not any(ends <= line for line in land)
            told = PlaceKind.BORDER_PORT in one.mention.cues and ends not in joined  # "through the post A – B to C"
            paired = _is_post_pair(*mentions, reader) or _stands_beside(*mentions, reader)
            paired = paired and (told or not any(ends <= line for line in joined))
            if crossed or paired:
                kind = LinkKind.RAILWAY if _is_for_trains(sentence, reader) else LinkKind.CROSSING
                yield new_link(Claim(kind, pair, tuple(each.span for each in mentions), Span(0, 0)), sentence, reader)


def _is_same_gate(pair: tuple[Place, Place], found: Sequence[Link], reader: Reader) -> bool:
    """Tell whether a gate is found already at one of two posts, whose other side is but another spot of the town."""
    gates = ([reader.places[end] for end in link.ends] for link in found if link.kind is LinkKind.CROSSING)
    ours = (ends for ends in gates if any(end in pair for end in ends))
    return any(all(any(distance_km(end, post) <= ONE_TOWN_KM for post in pair) for end in ends) for ends in ours)


def _is_for_trains(sentence: Sentence, reader: Reader) -> bool:
    """Tell whether the item of a list of posts speaks of nothing but trains there: "Сухэ-Батор – Наушки: поезда"."""
    moved = {kind for pattern, kind in reader.lexicon.hints if pattern.search(sentence.text)}
    called = any(PlaceKind.BORDER_PORT in one.mention.cues for one in sentence.placed)
    return (
        sentence.introduction is not None
        and moved == {LinkKind.RAILWAY}
        and not called
        and not speaks_of({LinkKind.CROSSING, LinkKind.HIGHWAY}, sentence.text, reader.lexicon)
    )


def _is_called_post(mention: Mention, sentence: Sentence, reader: Reader) -> bool:
    """Tell whether a name has the word for a border post beside it, or in it: "Алтанбулаг боомт"."""
    _, space, word = words_of(mention, sentence).partition(" ")
    said = (kind for pattern, kind in reader.lexicon.kind_after if space and pattern.search(space + word))
    return PlaceKind.BORDER_PORT in mention.cues or PlaceKind.BORDER_PORT in said


def pairs(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the towns on the two sides of a border that a text which speaks of crossings names with but a dash."""
    small = [one for one in sentence.placed if not is_larger(reader.places[one.subject])]
    posts = [one for one in small if not is_passed(reader.places[one.subject], reader.lexicon)]
    if len(posts) < 2 or not _is_about_crossings(sentence, posts, reader):
        return
    joined = [frozenset(link.ends) for link in found]
    for one, other in pairwise(posts):
        ends = (reader.places[one.subject], reader.places[other.subject])
        stated = ends[0].faces == ends[1].id or any({one.subject, other.subject} <= line for line in joined)
        if not stated and _is_post_pair(one.mention, other.mention, reader) and across_border(ends):
            claim = Claim(LinkKind.CROSSING, ends, (one.mention.span, other.mention.span), Span(0, 0))
            yield new_link(claim, sentence, reader)


def _is_about_crossings(sentence: Sentence, posts: Sequence[Resolution], reader: Reader) -> bool:
    """Tell whether a sentence speaks of crossings, or goes on about them and of no line on land."""
    if speaks_of({LinkKind.CROSSING}, sentence.told, reader.lexicon):
        return True
    before = latest(sentence.before, reader.lexicon) is LinkKind.CROSSING or _is_heading(sentence, posts, reader)
    return before and not speaks_of(LAND, sentence.text, reader.lexicon)


def _is_heading(sentence: Sentence, posts: Sequence[Resolution], reader: Reader) -> bool:
    """Tell whether a sentence is nothing but a pair of posts, the heading of what a text on border posts says of it.

    Args:
        sentence: The sentence.
        posts: What it names that may be a post: no country or region in the brackets behind one.
        reader: The document and what is known.
    """
    around = sentence.text[: posts[0].mention.span.start - sentence.span.start]
    behind = sentence.text[posts[-1].mention.span.end - sentence.span.start :]
    alone = len(posts) == 2 and not unmarked(around.lstrip()) and _NO_MORE.fullmatch(behind)
    return bool(alone and reader.lexicon.across.search(reader.document.text[: sentence.span.start]))


def across_border(ends: tuple[Place, Place], within_km: float = ACROSS_KM) -> bool:
    """Tell whether two places lie near each other in two countries, and neither is too large to be a post."""
    one, other = ends
    apart = distance_km(one, other) <= within_km and one.country != other.country
    return apart and not any(is_larger(end) or end.kind is PlaceKind.NATURAL for end in ends)


def lines(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the railway or road of the tables between the outer ones of places named with nothing but dashes between."""
    for run in _dashed(sentence, reader):
        for stops in (*pairwise(run), *([run] if len(run) > 2 else [])):
            yield from _line_of(stops, sentence, reader, found)


def _dashed(sentence: Sentence, reader: Reader) -> list[list[Resolution]]:
    """Give the places of a sentence in the runs in which dashes join them."""
    runs: list[list[Resolution]] = []
    for one in sentence.placed:
        if runs and _are_joined(runs[-1][-1], one, sentence, reader):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _are_joined(one: Resolution, other: Resolution, sentence: Sentence, reader: Reader) -> bool:
    """Tell whether nothing but a dash stands between two places, neither of them too large to be a stop."""
    between = reader.document.text[one.mention.span.end : other.mention.span.start]
    dash = _is_pair(one.mention, other.mention, reader) and "/" not in between  # "DAKAR/BAMAKO - ..."
    small = not any(is_larger(reader.places[end.subject]) for end in (one, other))
    return dash and small and not _are_parted(one.mention, other.mention, sentence)


def _line_of(stops: Sequence[Resolution], sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the line of the tables that runs between the outer ones of some stops, and by all of them."""
    ids = tuple(one.subject for one in stops)
    places = [reader.places[one] for one in ids]
    stated = _is_any_between((ids[0], ids[-1]), found)
    known = None if stated else of_any_sort((places[0], places[-1]), reader.at)
    on_line = [reader.places[stop] for stop in known.stops] if known else []
    if known and all(any(same_site(stop, place) for stop in on_line) for place in places):
        words = tuple(one.mention.span for one in stops)
        yield replace(known_link(known, sentence, words, reader), ends=ids, ends_said=True)


def _are_parted(one: Mention, other: Mention, sentence: Sentence) -> bool:
    """Tell whether two names were written apart, as nothing on the ground is spoken of: "flights on the A–B route"."""
    marks = {span: mark for mark, span in sentence.skeleton.spans.items()}
    return f"{marks.get(one.span)}; {marks.get(other.span)}" in sentence.skeleton.text


def _is_pair(one: Mention, other: Mention, reader: Reader) -> bool:
    """Tell whether a dash joins two names: "Лухамаа — Шумилкино", "Sweetgrass, Montana - Coutts"."""
    text = reader.document.text
    paired = _PAIRED.fullmatch(text[one.span.end : other.span.start])
    return bool(paired) and not is_dateline(text, one.sentence, one.span)


def _is_post_pair(one: Mention, other: Mention, reader: Reader) -> bool:
    """Tell whether a dash joins two names and no third one, as it does in "Livingstone-Sesheke-Katima Mulilo"."""
    text = reader.document.text
    chained = _GOES_ON.match(text, other.span.end) or _BEGUN.search(text, one.sentence.start, one.span.start)
    return not chained and (_is_pair(one, other, reader) or _is_in_brackets(one, other, reader))


def _is_in_brackets(one: Mention, other: Mention, reader: Reader) -> bool:
    """Tell whether a name stands in brackets behind another where crossings are spoken of: "Mirjaveh (Taftan)"."""
    text = reader.document.text
    between = text[one.span.end : other.span.start]
    joined = any(opens.fullmatch(between) and closes.match(text, other.span.end) for opens, closes in _BRACKETS)
    return joined and speaks_of({LinkKind.CROSSING}, text[slice(*one.sentence)], reader.lexicon)


def _stands_beside(one: Mention, other: Mention, reader: Reader) -> bool:
    """Tell whether a post stands in brackets behind the one it faces, with at most a few words that say so."""
    text, (opens, closes) = reader.document.text, _BESIDE
    before, behind = text[one.span.end : other.span.start], closes.match(text, other.span.end)
    line = behind and speaks_of(LAND, before + text[other.span.end : behind.end() + LINE_WITHIN], reader.lexicon)
    return bool(opens.fullmatch(before) and behind and not line)


def _is_said_to_face(one: Mention, other: Mention, reader: Reader) -> bool:
    """Tell whether the words between two names say that one lies opposite: "A, the Kazakh post opposite B"."""
    facing, text = reader.lexicon.facing, reader.document.text
    if facing is None:
        return False
    behind = facing.match(text[other.span.end : other.span.end + BEHIND].lstrip(", "))
    return bool(behind or facing.search(text[one.span.end : other.span.start]))


def faced(sentence: Sentence, reader: Reader, found: Sequence[Link], before: Sequence[Link]) -> Iterator[Link]:
    """Give the pair of posts where a sentence tells of one as facing the other, named in the sentence before.

    So does one that says no more than that there is a gate, unless the text has told what joins them: "Freight for
    Blagoveshchensk waits. The bridge from Heihe is open".

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links it was found to state.
        before: Those of the sentences before.
    """
    lexicon = reader.lexicon
    said = lexicon.facing and lexicon.facing.search(sentence.text)
    small = [one for one in sentence.placed if not is_larger(reader.places[one.subject])]
    gate = not found and len(small) == 1 and lexicon.gates and lexicon.gates.search(sentence.skeleton.text)
    for resolution in sentence.placed if said or gate else ():
        place = reader.places[resolution.subject]
        joined = not said and _is_any_between((place.id, place.faces), before)
        if place.faces in sentence.earlier and not joined:
            pair = (reader.places[place.faces], place)
            yield new_link(Claim(LinkKind.CROSSING, pair, (resolution.mention.span,), Span(0, 0)), sentence, reader)


def met(sentence: Sentence, reader: Reader, found: Sequence[Link], before: Sequence[Link]) -> Iterator[Link]:
    """Give the crossing between two places side by side in two countries, where a sentence tells what passes there.

    Args:
        sentence: The sentence.
        reader: The document and what is known.
        found: The links it was found to state.
        before: Those of the sentences before.
    """
    told_of = {span for mark, span in sentence.skeleton.spans.items() if mark in sentence.skeleton.text}
    named = [one for one in sentence.placed if one.mention.span in told_of]
    small = {one.subject: one.mention for one in named if not is_larger(reader.places[one.subject])}
    passing = reader.lexicon.passing and reader.lexicon.passing.search(sentence.skeleton.text)
    if not passing or not 1 < len(small) <= MOST_TOLD_OF or _speaks_of_a_line(sentence, reader):
        return
    told = {end for link in found for end in link.ends}
    for ends in combinations(small, 2):
        one, other = (reader.places[end] for end in ends)
        spans = sorted(small[end].span for end in ends)
        apart = "(" in reader.document.text[spans[0].end : spans[1].start]
        joined = _is_any_between(ends, before)
        if told.isdisjoint(ends) and not (joined or apart) and _are_side_by_side(one, other):
            claim = Claim(LinkKind.CROSSING, (one, other), tuple(spans), Span(0, 0))
            yield new_link(claim, sentence, reader)


def _is_any_between(ends: tuple[str, str], links: Sequence[Link]) -> bool:
    """Tell whether one of some links has two places among its ends."""
    return any(set(ends) <= set(link.ends) for link in links)


def _are_side_by_side(one: Place, other: Place) -> bool:
    """Tell whether one of two places is the post that the other faces, or both are towns with a border between."""
    towns = PlaceKind.FACILITY not in {one.kind, other.kind} and not (one.faces and other.faces)
    return one.faces == other.id or (towns and across_border((one, other), SIDE_BY_SIDE_KM))


def _speaks_of_a_line(sentence: Sentence, reader: Reader) -> bool:
    """Tell whether a sentence has a word for any link but a crossing."""
    lexicon, text = reader.lexicon, sentence.skeleton.text
    words = (*lexicon.heads, *lexicon.lines, *lexicon.parts)
    return any(kind is not LinkKind.CROSSING and head.search(text) for head, kind in words)


def sites(sentence: Sentence, reader: Reader, found: Sequence[Link]) -> Iterator[Link]:
    """Give the zones that a sentence says lie at one place."""
    if any(link.kind is LinkKind.ZONE for link in found):
        return
    yield from _named_zones(sentence, reader)
    for pattern in reader.lexicon.sites:
        for match in pattern.finditer(sentence.skeleton.text):
            place = sentence.skeleton.places.get(match["ends"])
            if place and not is_larger(place) and place.kind is not PlaceKind.COUNTRY:  # which may have several
                words = (sentence.skeleton.spans[match["ends"]],)
                claim = Claim(LinkKind.ZONE, (place,), words, Span(*match.span()))
                yield replace(
                    new_link(claim, sentence, reader), id=f"{place.id}-zone", name=f"{place.name}: {match['head']}"
                )
                if reader.lexicon.spaced:  # what goes on behind is most often about the same zone
                    return


def _named_zones(sentence: Sentence, reader: Reader) -> Iterator[Link]:
    """Give the zones that a sentence calls by a name which says that they are zones, or which it says to be one's."""
    zones = [pattern for pattern, kind in reader.lexicon.heads if kind is LinkKind.ZONE]
    for resolution in sentence.placed:
        place, words = reader.places[resolution.subject], words_of(resolution.mention, sentence)
        at = resolution.mention.span.start - sentence.span.start
        before = sentence.text[max(0, at - CALLED) : at]
        quoted = before[-1:] in _OPENS and reader.lexicon.spaced
        bare = before[-1:] == " " and place.kind in {PlaceKind.ZONE, PlaceKind.FACILITY}
        ends = (head.end() for pattern in zones for head in pattern.finditer(before if quoted or bare else ""))
        called = len(before) - (2 if quoted else 1) in ends
        named = any(
            place.kind is PlaceKind.ZONE or (reader.lexicon.spaced and len(head[0]) < len(words))
            for pattern in zones
            for head in pattern.finditer(words)
        )
        if (named or called) and not is_larger(place):
            claim = Claim(LinkKind.ZONE, _two_sides(place, reader), (resolution.mention.span,), Span(0, 0))
            yield replace(new_link(claim, sentence, reader), id=f"{place.id}-zone", name=place.name)


def _two_sides(zone: Place, reader: Reader) -> tuple[Place, ...]:
    """Give the two posts that a zone on both sides of a border is called after, or else the zone itself."""
    sides = pairwise(reader.places.get(word) for word in zone.id.split("-"))
    return next(((one, other) for one, other in sides if one and other and one.faces == other.id), (zone,))


def borders(sentence: Sentence, reader: Reader) -> Iterator[Link]:
    """Give the border of two countries where a sentence says how long it is."""
    said = reader.lexicon.border.search(sentence.text)
    countries = {r.subject: r for r in sentence.placed if reader.places[r.subject].kind is PlaceKind.COUNTRY}
    if not said or len(countries) != 2:
        return
    for known in reader.known.values():
        if known.kind is LinkKind.OTHER and known.branches and set(known.branches[0]) == set(countries):
            start = sentence.span.start
            yield known_link(known, sentence, (Span(start + said.start(), start + said.end()),), reader)


def traits(sentence: Sentence, reader: Reader) -> Iterator[Trait]:
    """Give the infrastructure that a sentence says places have, without saying where it leads."""
    for pattern in reader.lexicon.traits if sentence.skeleton.places else ():
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


def _mention_of(words: str, sentence: Sentence) -> Mention | None:
    return next((mention for mention in sentence.infrastructure if words_of(mention, sentence) == words), None)
