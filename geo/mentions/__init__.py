"""Turns a document and the names of the tables into mentions. It knows no coordinates."""

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from geo.mentions.again import again
from geo.mentions.context import Setting, kind_cue, people, ruled_out
from geo.mentions.glossed import glossed
from geo.mentions.infrastructure import infrastructure, unknown_names
from geo.mentions.listed import Announcements
from geo.mentions.lying import lying
from geo.mentions.meant import with_meant
from geo.mentions.respelled import Respellings, respelled
from geo.mentions.ruled import Ground, ruled
from geo.mentions.scan import Hit, longest, scan
from geo.mentions.sentences import sentence_at, sentences
from geo.mentions.shared import shared
from geo.mentions.sounded import Sounds, sounded, sounded_runs
from geo.mentions.unspaced import Sure, best, is_unmistakable, may_be_name, told_by, whole, without_stems
from geo.mentions.written import is_institution, is_no_name, says_its_kind
from geo.model import (
    TERRITORIES,
    Document,
    KnownLink,
    Lexicon,
    Match,
    Mention,
    Name,
    NameIndex,
    Place,
    PlaceKind,
    Ruling,
    Span,
    fold,
    is_of_geonames,
)

__all__ = ["Knowledge", "find", "sentences"]

_WHERE = re.compile(r",\s(?:[A-ZА-ЯЁӨҮ]|in\b|on\b)|(?:\s?[–—]|\s-)\s?[А-ЯЁӨҮ]")
_HYPHENATED = re.compile(r"-[A-ZА-ЯЁӨҮ]")
_ANOTHER = re.compile(r"网(?![上站页友点])|[\s-]\d+\b(?!\s?(?:km|kilom|mile|м|公里))")
"""What makes the name of a link that of a later one: "EstLink 3", "Эстлинк-3"."""
_MORE_OF_A_NAME = re.compile(r"\s[A-ZА-ЯЁӨҮ][a-zа-яёөү]")
_LIKENED = 40
"""How many characters around the name of a link say whether another one is only likened to it."""
WELL_KNOWN = 100_000
"""People from which a place is known widely enough to say that it is not meant where its name alone would not tell."""
SHORT = 6
"""Letters up to which another name of a place is rather a person's or a firm's where one more word follows."""
CITY = 15_000
"""People below which a place has a name that speaks for itself only if no other place has it."""
POST = 3_000
"""People below which a border post is no town after which companies and newspapers are called."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the reader of names must know of the things they name.

    Attributes:
        index: The names of places, of known links, and of what is neither.
        places: By id.
        links: Known links, by id.
        not_places: Why a name means no place, by the subject its entry in the index has.
        spell: Spells a text in the characters the index and the lexicons are written in, one for one.
        peoples: Countries, ISO 3166-1 alpha-2, by the subject that the name of their people has in the index.
    """

    index: NameIndex
    places: Mapping[str, Place]
    links: Mapping[str, KnownLink]
    not_places: Mapping[str, str]
    spell: Callable[[str], str] = str
    peoples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sounds: Sounds = field(default_factory=Sounds)
    respellings: Respellings = field(default_factory=Respellings)

    def whole(self, name: str) -> list[Match]:
        """Give what the index knows under a name as it stands, from end to end."""
        folded = fold(self.spell(name.strip()))
        return [match for match in self.index.matches(folded, 0) if match.end == len(folded)]


def find(
    document: Document, knowledge: Knowledge, lexicon: Lexicon, rulings: Sequence[Ruling] = ()
) -> tuple[Mention, ...]:
    """Find every mention of a place or of infrastructure, in the order of the text.

    Names of links may hold names of places; both are mentions. Of two names of places that overlap, the longer
    counts. The words of a ruling are a mention wherever they stand as words of their own.

    Raises:
        InputError: The words of a ruling do not stand in the document.
    """
    plain = replace(document, text=knowledge.spell(document.text))
    posts = Announcements(plain.text, lexicon)
    hits = _hits(plain.text, knowledge, lexicon, posts)
    cuts = sentences(plain.text, lexicon, [hit.span for hit in hits])
    places = _apart(_part(hits, lambda name: name.subject not in knowledge.links), lexicon)
    links = _apart(_part(hits, lambda name: name.subject in knowledge.links), lexicon)
    places = list(_without_parts(places, links, knowledge))
    said = list(_place_mentions(plain, cuts, places, knowledge, lexicon, posts))
    found = [one for one in again(said, plain.text, knowledge.places, lexicon) if _worth_saying(one, knowledge)]
    settled = ruled(Ground(document, plain.text, cuts, found), rulings, knowledge.links, lexicon)
    named = [
        *lying(found, plain.text, knowledge.places, lexicon),
        *_link_mentions(plain, cuts, links, knowledge, lexicon),
    ]
    rest = _unnamed(plain, cuts, [mention.span for mention in (*named, *settled.mentions)], lexicon)
    free = (one for one in (*rest, *named) if settled.leaves(one))
    by_span = {(one.span, one.infrastructure is None): one for one in (*free, *settled.mentions)}
    in_order = sorted(by_span.values(), key=lambda mention: (mention.span.start, -mention.span.end))
    if plain.text == document.text:
        return tuple(in_order)
    return tuple(replace(one, exact=document.text[one.span.start : one.span.end]) for one in in_order)


def _hits(text: str, knowledge: Knowledge, lexicon: Lexicon, posts: Announcements) -> list[Hit]:
    """Give the names of the tables that may be names where they stand."""
    folded = fold(text)
    found: Iterable[Hit] = chain(shared(text, knowledge.index, lexicon), scan(text, folded, knowledge.index, lexicon))
    if lexicon.unspaced:
        found = list(found)
        found = whole(found, [hit for hit in found if _names_larger(hit, knowledge)], text, lexicon.unspaced)
    hits = list(found)
    likened = list(sounded(text, hits, knowledge.index, knowledge.places, lexicon, knowledge.sounds))
    instead = {hit.span for hit in likened}
    hits = [*(hit for hit in hits if hit.span not in instead), *likened]
    around, starts = told_by(hits, knowledge.places), {hit.span.start for hit in hits}
    names = [
        hit
        for hit in hits
        if _may_be_name(hit, text, folded, knowledge, lexicon, around)
        or (_names_any(hit, PlaceKind.BORDER_PORT, knowledge) and posts.of(hit.span))
    ]
    names = [hit for hit in names if not _begins_longer(hit, text, starts)]
    if lexicon.unspaced:
        names = list(without_stems(names, hits, text))
        names += list(glossed(text, names, lexicon.unspaced, lexicon.never))
        names += list(sounded_runs(text, names, knowledge.index, knowledge.places, lexicon, knowledge.sounds))
        return [*names, *respelled(text, names, knowledge.index, knowledge.places, lexicon, knowledge.respellings)]
    return with_meant(hits, names, text, folded, knowledge.places, lexicon)


def _begins_longer(hit: Hit, text: str, starts: Container[int]) -> bool:
    """Tell whether a name that needs help is only the first part of one with a hyphen: "Баян" of "Баян-Овоо"."""
    goes_on = _HYPHENATED.match(text, hit.span.end)
    return bool(goes_on) and hit.span.end + 1 not in starts and not any(name.strong for name in hit.names)


def _names_larger(hit: Hit, knowledge: Knowledge) -> bool:
    """Tell whether a name speaks for itself as that of a country or region."""
    kinds = (knowledge.places[one.subject].kind for one in hit.names if one.strong and one.subject in knowledge.places)
    return any(kind in TERRITORIES for kind in kinds)


def _part(hits: Sequence[Hit], wanted: Callable[[Name], bool]) -> list[Hit]:
    """Give the hits with those of their names alone that are wanted: a bridge is a place and a link in one."""
    parted = (hit._replace(names=tuple(filter(wanted, hit.names))) for hit in hits)
    return [hit for hit in parted if hit.names]


def _apart(hits: Iterable[Hit], lexicon: Lexicon) -> list[Hit]:
    """Keep one of the hits that overlap."""
    return best(hits) if lexicon.unspaced else longest(hits)


def _without_parts(hits: Iterable[Hit], links: Sequence[Hit], knowledge: Knowledge) -> Iterator[Hit]:
    """Leave out the names that stand only as a part of the name of a link; those names lie apart, in order."""
    starts = [link.span.start for link in links]
    for hit in hits:
        before = bisect_right(starts, hit.span.start) - 1
        if before < 0 or links[before].span.end < hit.span.end or links[before].span == hit.span:
            yield hit  # the whole name of a bridge is a place's as well
        else:
            yield from _in_link(hit, links[before], knowledge)


def _in_link(hit: Hit, over: Hit, knowledge: Knowledge) -> Iterator[Hit]:
    """Give a name inside that of a link as the place that the link passes, if it needs help, or nothing.

    The name of a line may be made of parts of names: 甘泉铁路 runs from Ganqimaodu to Wanshuiquan, not to Ganquan.
    """
    lines = (knowledge.links[identity] for identity in _subjects(over, knowledge.links))
    stops = {stop for line in lines for stop in line.stops}
    passed = tuple(replace(name, strong=True) for name in hit.names if name.subject in stops)
    if any(name.strong for name in hit.names):
        yield hit
    elif passed:
        yield hit._replace(names=(*passed, *(name for name in hit.names if name.subject not in stops)))


def _subjects(hit: Hit, among: Mapping[str, object]) -> tuple[str, ...]:
    """Give the ids that the names of a hit stand for, each once, if they are among those asked for."""
    return tuple(dict.fromkeys(name.subject for name in hit.names if name.subject in among))


def _may_be_name(hit: Hit, text: str, folded: str, knowledge: Knowledge, lexicon: Lexicon, around: Sure) -> bool:
    """Tell whether words may be a name where they stand: a weak name must be said to be somewhere, or of some kind."""
    if folded[hit.span.start : hit.span.end] in lexicon.never or (lexicon.spaced and is_no_name(hit, text)):
        return False
    if _is_capital(hit, knowledge) or any(name.strong for name in hit.names):
        return True
    if _names_any(hit, PlaceKind.COUNTRY, knowledge):  # a mention wherever it stands, even if it may mean a state
        return True
    if lexicon.unspaced:
        return may_be_name(hit, text, knowledge.places, lexicon, lexicon.unspaced, around)
    owned = text.endswith(("'s ", "’s "), 0, hit.span.start)  # "Iraq's Development Road"
    return (owned and bool(_subjects(hit, knowledge.links))) or _stands_as_name(hit, text, lexicon)


def _names_any(hit: Hit, kind: PlaceKind, knowledge: Knowledge) -> bool:
    """Tell whether a name is that of a place of some kind, among others."""
    places = (knowledge.places.get(name.subject) for name in hit.names)
    return any(place is not None and place.kind is kind for place in places)


def _is_capital(hit: Hit, knowledge: Knowledge) -> bool:
    """Tell whether a name is first that of a seat of government: "Washington" needs help, having so many namesakes."""
    name = hit.names[0]
    place = knowledge.places.get(name.subject)
    return bool(place and place.seat_of and f"{fold(place.name)} ".startswith(f"{fold(name.text)} "))


def _stands_as_name(hit: Hit, text: str, lexicon: Lexicon) -> bool:
    """Tell whether the words around a weak name say that it is somewhere, or of what kind it is."""
    words = text[hit.span.start : hit.span.end]
    before, after = text[max(0, hit.span.start - 40) : hit.span.start], text[hit.span.end : hit.span.end + 40]
    if is_institution(words, before, after, lexicon):
        return False
    return bool(
        lexicon.locative_before.search(before)
        or (lexicon.locative_after and lexicon.locative_after.search(after))
        or (lexicon.cases and lexicon.cases.search(words))
        or any(pattern.search(after) for pattern, _ in lexicon.kind_after)
        or _WHERE.match(after)
        or says_its_kind(words, lexicon)
        # most often a person's name, which is then said
        or (not lexicon.nominatives and _MORE_OF_A_NAME.match(after))
    )


def _worth_saying(mention: Mention, knowledge: Knowledge) -> bool:
    """Tell whether a name is a mention: one that needs help and is denied it by the words around, only if well known.

    That "Washington Post" means no city is worth saying; that "Lead Economist" means no village is not.
    """
    if mention.strong or not mention.ruled_out:
        return True
    places = (knowledge.places[candidate] for candidate in mention.candidates)
    return any(place.population >= WELL_KNOWN or place.kind in TERRITORIES for place in places)


def _place_mentions(
    document: Document,
    cuts: Sequence[Span],
    hits: Sequence[Hit],
    knowledge: Knowledge,
    lexicon: Lexicon,
    posts: Announcements,
) -> Iterator[Mention]:
    """Turn the names of places, and of what looks like one, into mentions."""
    persons = people(document.text, {hit.span: any(name.strong for name in hit.names) for hit in hits}, lexicon)
    starts = {hit.span.start for hit in hits}
    for hit in hits:
        sentence = sentence_at(cuts, hit.span.start)
        candidates = _subjects(hit, knowledge.places)
        places = [knowledge.places[candidate] for candidate in candidates]
        setting = _setting(document.text, sentence, hit, places, persons, followed=hit.span.end + 1 in starts)
        if _names_any(hit, PlaceKind.BORDER_PORT, knowledge):
            setting = replace(setting, announced=posts.of(hit.span))
        words = document.text[hit.span.start : hit.span.end]
        strong = tuple(dict.fromkeys(name.subject for name in hit.names if name.strong))
        yield Mention(
            document=document.id,
            span=hit.span,
            exact=words,
            sentence=sentence,
            candidates=candidates,
            ruled_out=_no_place(hit, knowledge, lexicon) or ruled_out(setting, lexicon),
            cues=kind_cue(setting, lexicon),
            strong=strong or (candidates if is_unmistakable(words, lexicon) else ()),
            sounded=hit.sounded,
            peoples=tuple(country for name in hit.names for country in knowledge.peoples.get(name.subject, ())),
        )


def _no_place(hit: Hit, knowledge: Knowledge, lexicon: Lexicon) -> str:
    """Tell why a name means no place, or nothing: a people of another language may be called as its country is here."""
    here = (
        knowledge.places[one.subject]
        for one in hit.names
        if one.language == lexicon.language and one.subject in knowledge.places
    )
    countries = {place.country for place in here if place.kind is PlaceKind.COUNTRY}
    barred = (one.subject for one in hit.names if countries.isdisjoint(knowledge.peoples.get(one.subject, ())))
    return next((knowledge.not_places[one] for one in barred if one in knowledge.not_places), "")


def _setting(
    text: str, sentence: Span, hit: Hit, places: Sequence[Place], persons: frozenset[str], *, followed: bool
) -> Setting:
    """Look at a name within its sentence."""
    return Setting(
        sentence=text[sentence.start : sentence.end],
        at=Span(hit.span.start - sentence.start, hit.span.end - sentence.start),
        before=text[sentence.start : hit.span.start],
        words=text[hit.span.start : hit.span.end],
        after=text[hit.span.end : sentence.end],
        strong=any(name.strong for name in hit.names),
        seat=any(place.seat_of for place in places),
        country=any(place.kind is PlaceKind.COUNTRY for place in places),
        people=persons,
        spelled=frozenset([name.text for name in hit.names]),
        post=hit.names[0].strong and any(_is_post(place) for place in places[:1]),
        town=bool(places) and all(_is_town(place, text[hit.span.start : hit.span.end]) for place in places),
        small=all(place.population < CITY and is_of_geonames(place) for place in places),
        alias=_is_alias(
            text[hit.span.start : hit.span.end], places, {name.subject for name in hit.names if name.strong}
        ),
        followed=followed,
    )


def _is_alias(words: str, places: Sequence[Place], strong: Container[str]) -> bool:
    """Tell whether a short word is no main name: Cheng is a name of Zhengzhou, but most often of a person."""
    meant = [place for place in places if place.id in strong]
    called = {fold(name) for place in meant for name in (place.name, place.names.get("en", ""))}
    return len(words) <= SHORT and words.isalpha() and words.isascii() and fold(words) not in called


def _is_town(place: Place, words: str) -> bool:
    """Tell whether a place is a town, or a post that is called otherwise: "the Oyapock" is no name of Saint-Georges."""
    if place.kind is PlaceKind.BORDER_PORT:
        return fold(words) not in fold(place.name)
    return place.kind in {PlaceKind.CITY, PlaceKind.TOWN}


def _is_post(place: Place) -> bool:
    """Tell whether a place is a border post where hardly anybody lives."""
    return place.kind is PlaceKind.BORDER_PORT and place.population < POST


def _link_mentions(
    document: Document, cuts: Sequence[Span], hits: Sequence[Hit], knowledge: Knowledge, lexicon: Lexicon
) -> Iterator[Mention]:
    """Turn the names of known links into mentions, but for those of a company that is called as its line is."""
    for hit in hits:
        candidates = _subjects(hit, knowledge.links)
        if _ANOTHER.match(document.text, hit.span.end):
            continue
        if _is_figure(hit.span, document.text, cuts, lexicon):
            continue
        likened = _is_likened_to(hit.span, document.text, lexicon)
        yield Mention(
            document=document.id,
            span=hit.span,
            exact=document.text[hit.span.start : hit.span.end],
            sentence=sentence_at(cuts, hit.span.start),
            candidates=() if likened else candidates,
            ruled_out="named to say what another link is like" if likened else "",
            infrastructure=knowledge.links[candidates[0]].kind,
        )


def _is_likened_to(span: Span, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a link is named only to say what another one is like: "unlike the Oresund crossing"."""
    before, after = text[max(0, span.start - _LIKENED) : span.start], text[span.end : span.end + _LIKENED]
    return bool(lexicon.likened.search(f"{before}\ue000{after}"))


def _is_figure(span: Span, text: str, cuts: Sequence[Span], lexicon: Lexicon) -> bool:
    """Tell whether the name of a link stands in words that speak of no infrastructure: "the company Etihad Rail"."""
    sentence = sentence_at(cuts, span.start)
    titles = (lexicon.unspaced.titles,) if lexicon.unspaced else ()  # "《西部陆海新通道总体规划》"
    figures = chain.from_iterable(one.finditer(text, sentence.start, sentence.end) for one in (lexicon.figure, *titles))
    around = (figure.span() for figure in figures)
    return any(
        start <= span.start and span.end <= end and (start, end) != (span.start, span.end) for start, end in around
    )


def _unnamed(document: Document, cuts: Sequence[Span], taken: Iterable[Span], lexicon: Lexicon) -> Iterator[Mention]:
    """Give the words for infrastructure, and the unknown names, that no named mention covers."""
    covered = {offset for span in taken for offset in range(span.start, span.end)}
    for sentence in cuts:
        for span, kind, reason in infrastructure(document.text, sentence, lexicon):
            if covered.isdisjoint(range(span.start, span.end)):
                exact = document.text[span.start : span.end]
                yield Mention(document.id, span, exact, sentence, ruled_out=reason, infrastructure=kind)
        for span in unknown_names(document.text, sentence, lexicon):
            if covered.isdisjoint(range(span.start, span.end)):
                yield Mention(document.id, span, document.text[span.start : span.end], sentence)
