"""Reads off a sentence which places it says are linked, by what, and how far along that is."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from geo.links.abreast import sorts_abreast
from geo.links.known import apart_km, distance_km
from geo.links.progress import progress
from geo.links.skeleton import MARK, Skeleton, is_larger
from geo.links.sorts import (
    BEFORE,
    CABLES,
    LAND,
    SITES,
    head_of,
    hint,
    is_of_no_sort,
    kind_of,
    latest,
    moving,
    says_sort,
    speaks_of,
)
from geo.model import Lexicon, LinkKind, LinkPattern, Place, PlaceKind, Span

_NEXT = re.compile(r"[,;，、；和及与]|\b(?:and|и)\b")
"""What stands between the lines of a list."""
NEAR = 80
"""How far from a pattern, in characters, the word for its sort may stand if its ends are countries."""
TO_COUNTRIES = frozenset({LinkKind.CORRIDOR, LinkKind.PIPELINE, LinkKind.POWER_LINE})
"""Sorts of link that a text may well give no ends but countries; a railway leads to a town."""
LONGEST_POWER_KM = 1_500.0
"""How long a cable may be and carry power though no word says so; the longest one in the sea has 765 km."""
ONE_CROSSING_KM = 120.0
"""How far apart the two ends of a crossing may lie; Dzhalinda and Mohe, at the two ends of one planned, are 109 km."""


_WORKS = (
    (re.compile(r"\bsubstation\b"), LinkKind.POWER_LINE),
    (re.compile(r"\b(?:compressor|pump(?:ing)?) station\b|\b(?:oil|gas) field\b"), LinkKind.PIPELINE),
)
"""What the tables call a place in whose yard a wire or a pipe ends."""
NEXT_KM = 30.0
"""How far apart two towns on a border may lie between which lorries need no road to be told of."""


@dataclass(frozen=True, slots=True)
class Claim:
    """That a sentence says places are linked.

    Attributes:
        ends: The places, in the order of the line.
        words: Where they stand in the document.
        at: Where the pattern stands in the skeleton; for telling which words belong to it.
        sure: Whether the text says the sort, which else is only the likeliest.
    """

    kind: LinkKind
    ends: tuple[Place, ...]
    words: tuple[Span, ...]
    at: Span
    status: str = ""
    opened: str = ""
    sure: bool = True


def claims(skeleton: Skeleton, lexicon: Lexicon, before: str, whole: str, told: LinkKind | None = None) -> list[Claim]:
    """Give every link a sentence speaks of, each once.

    Args:
        skeleton: The sentence.
        lexicon: The words of its language.
        before: The sentence before it, for a line that is "it" here.
        whole: The sentence as it stands, for a sort that only the words between the places say.
        told: The sort of the line that the sentence names and tells the course of, if none of its words says any.
    """
    found: list[Claim] = []
    if sum(mark in skeleton.text for mark in skeleton.places) < 2:
        return found
    for pattern in lexicon.patterns:
        if pattern.spoken and not any(speaks_of({pattern.kind}, text, lexicon) for text in (before, whole)):
            continue
        for match in pattern.expression.finditer(skeleton.text):
            if (pattern.loose and _is_told(Span(*match.span()), found)) or not _may_stand(match, pattern):
                continue
            own = pattern.kind or kind_of(match, skeleton.text, lexicon, before)
            unsaid = not says_sort(match, skeleton.text, lexicon)
            named = told and unsaid  # "The Trans-Afghan trunk line runs"
            works = _of_works(match, skeleton) if unsaid and own and not pattern.kind else None
            kind = (told if named else works or own) or told or _of_stations(match, skeleton)
            kind = LinkKind.CROSSING if kind is LinkKind.HIGHWAY and _is_gate(match, skeleton, lexicon) else kind
            said = _claims(match, pattern, kind, skeleton, lexicon) if kind else ()
            new = (replace(claim, sure=claim.sure or own is None) for claim in said if _is_new(claim, found))
            found += [_with_sort(claim, whole, before, lexicon) for claim in new]
    whole_ones = _said_in_full(_gone_on(_said_closer(found)))
    return sorted(_with_own_dates(whole_ones, skeleton.text), key=lambda claim: claim.at)


def _gone_on(found: Sequence[Claim]) -> list[Claim]:
    """Let a line whose last stops another one begins with run on to where that ends: "through A to B and on to C"."""
    left = list(found)
    while pair := next(((one, other) for one, other in permutations(left, 2) if _goes_on(one, other)), None):
        one, other = pair
        ends, words = one.ends + other.ends[2:], one.words + other.words[2:]
        at = Span(min(one.at.start, other.at.start), max(one.at.end, other.at.end))
        left[left.index(one)] = replace(one, ends=ends, words=words, at=at)
        left.remove(other)
    return left


def _goes_on(claim: Claim, other: Claim) -> bool:
    """Tell whether a line begins with the last two stops of a longer one, said in the same words."""
    return (
        claim is not other
        and claim.kind is other.kind
        and len(claim.ends) > 2
        and len(other.ends) > 2
        and claim.words[-2:] == other.words[:2]
        and claim.at.overlaps(other.at)
    )


def _said_in_full(found: Sequence[Claim]) -> list[Claim]:
    """Leave out the beginning of a line that the same words go on with: "from A over B, then by C to D"."""
    return [
        one
        for one in found
        if not any(
            one.kind is other.kind
            and one.at.overlaps(other.at)
            and one.ends == other.ends[: len(one.ends)] != other.ends
            for other in found
        )
    ]


def _said_closer(found: Sequence[Claim]) -> list[Claim]:
    """Leave out that a cable, a pipe or a corridor joins two countries where the sentence says which towns of them."""
    towns = [(one.kind, _outer_countries(one)) for one in found if not _is_wide(one)]
    return [
        one
        for one in found
        if not _is_wide(one) or all(kind is not one.kind or not _outer_countries(one) <= of for kind, of in towns)
    ]


def _outer_countries(claim: Claim) -> frozenset[str]:
    """Give the countries a link begins and ends in."""
    return frozenset((claim.ends[0].country, claim.ends[-1].country))


def _is_wide(claim: Claim) -> bool:
    """Tell whether a link is said to join countries, of which the text may well name the towns."""
    return claim.kind in {*CABLES, LinkKind.CORRIDOR, LinkKind.OTHER} and all(
        end.kind is PlaceKind.COUNTRY for end in claim.ends
    )


def _of_stations(match: re.Match[str], skeleton: Skeleton) -> LinkKind | None:
    """Give what joins stations, if all that a match speaks of are: a railway, whether it says so or not."""
    ends = [skeleton.places[mark] for mark in MARK.findall(match[0]) if mark in skeleton.places]
    small = [end for end in ends if not is_larger(end)]
    return LinkKind.RAILWAY if small and all(end.kind is PlaceKind.STATION for end in small) else None


def _of_works(match: re.Match[str], skeleton: Skeleton) -> LinkKind | None:
    """Give what leads to a substation, a pump or a field, where no word says what it is: a wire or a pipe."""
    names = [skeleton.places[mark].name for mark in MARK.findall(match[0]) if mark in skeleton.places]
    return next((kind for name in names for works, kind in _WORKS if works.search(name)), None)


def _is_gate(match: re.Match[str], skeleton: Skeleton, lexicon: Lexicon) -> bool:
    """Tell whether lorries are told of, and no road, between two towns side by side in two countries: at a border."""
    marks = [mark for mark in MARK.findall(match[0]) if mark in skeleton.places]
    ends = [skeleton.places[mark] for mark in marks]
    if len(ends) != 2 or ends[0].country == ends[1].country or any(is_larger(end) for end in ends):
        return False
    words = (*lexicon.heads, *lexicon.lines, *lexicon.parts)
    begins, ends_at = skeleton.text.rfind(";", 0, match.start()) + 1, skeleton.text.find(";", match.end())
    clause = skeleton.text[begins : ends_at if ends_at > 0 else None]
    road = any(kind is LinkKind.HIGHWAY and word.search(clause) for word, kind in words)
    return not road and distance_km(*ends) <= NEXT_KM


def _is_told(at: Span, found: Sequence[Claim]) -> bool:
    """Tell whether a stretch of a sentence holds words that were found to say what is linked."""
    return any(claim.at.overlaps(at) for claim in found)


def _may_stand(match: re.Match[str], pattern: LinkPattern) -> bool:
    """Tell whether what stands before a match is what its pattern asks for."""
    before = match.string[max(0, match.start() - BEFORE) : match.start()]
    return pattern.behind is None or pattern.behind.search(before) is not None


def _with_sort(claim: Claim, whole: str, before: str, lexicon: Lexicon) -> Claim:
    """Give a link of no sort the one that words say which were left out: "a section from A to the railhead at B".

    A mere line is one of the ships that the text before speaks of.
    """
    if claim.sure or claim.kind is not LinkKind.OTHER:
        return claim
    at_sea = is_of_no_sort(before, lexicon)
    told = latest(whole, lexicon, *SITES, lines=not at_sea)
    return replace(claim, kind=told or claim.kind, sure=at_sea and told is None)


def _with_own_dates(found: Sequence[Claim], text: str) -> list[Claim]:
    """Leave a date to the one of several links of a sentence that it stands nearest to."""
    apart = [(claim.opened, _apart(claim, text)) for claim in found]
    return [
        replace(claim, opened="") if any(date == claim.opened and near < own for date, near in apart) else claim
        for claim, (_, own) in zip(found, apart, strict=True)
    ]


def _apart(claim: Claim, text: str) -> int:
    """Tell how many characters lie between a link and the year it is said to have been opened in."""
    years = [Span(*year.span()) for year in re.finditer(claim.opened[:4], text)] if claim.opened else []
    return min((max(claim.at.apart(year), 0) for year in years), default=len(text))


def _is_new(claim: Claim, found: list[Claim]) -> bool:
    """Tell whether no earlier claim of the sentence says as much: the same ends, or these among more."""
    ends = {place.id for place in claim.ends}
    fan = [one for one in found if claim.at.overlaps(one.at) and one.ends[0] == claim.ends[0] and len(one.ends) < 3]
    if len(fan) > 1 and ends <= {place.id for one in fan for place in one.ends}:
        return False  # it joins one place with each of several others
    return not any(
        (ends <= {place.id for place in other.ends} and claim.at.overlaps(other.at) and not _is_bridge_on(claim, other))
        or (
            ends == {place.id for place in other.ends}
            and not (claim.sure and other.sure and claim.kind not in {other.kind, LinkKind.CROSSING})
        )
        for other in found
    )


def _is_bridge_on(claim: Claim, course: Claim) -> bool:
    """Tell whether a link is a bridge that is said to be one, on the way of a line that goes on beyond it."""
    on_way = {place.id for place in claim.ends} < {place.id for place in course.ends}
    return on_way and claim.kind is LinkKind.CROSSING is not course.kind and claim.sure


def _claims(
    match: re.Match[str], pattern: LinkPattern, kind: LinkKind, skeleton: Skeleton, lexicon: Lexicon
) -> Iterator[Claim]:
    """Turn one match of a pattern into claims of a sort."""
    sure = pattern.kind is not None or says_sort(match, skeleton.text, lexicon)
    groups = match.groupdict()
    said = kind
    for marks in _chains(groups, pattern):
        wide = said in LAND and all(is_larger(skeleton.places[mark]) for mark in marks)
        kind = LinkKind.CORRIDOR if wide and _is_also_corridor(match, skeleton.text, lexicon) else said
        wide_too = pattern.kind in CABLES or _is_named_sort(match, kind, skeleton.text, lexicon)
        kept = _usable(marks, skeleton, countries_will_do=wide_too)
        if not kept or (pattern.abroad and _in_one_country(kept, skeleton)):
            continue
        places = tuple(skeleton.places[mark] for mark in kept)
        if pattern.kind and too_far(kind, places):
            continue
        sort = kind if pattern.kind or not too_far(kind, places) else moving(skeleton.text, lexicon)
        if sort is LinkKind.POWER_LINE and _is_for_words(places, skeleton.text, lexicon):
            sort = LinkKind.OTHER
        bordering = pattern.each and sort is LinkKind.OTHER and hint(skeleton.text, "", lexicon) is not sort
        unsaid = sort is LinkKind.CORRIDOR or bordering  # a lane, or a "land border"
        unsaid = unsaid or (
            sort is LinkKind.HIGHWAY and len(places) == 2 and not head_of(match, skeleton.text, lexicon)
        )
        if unsaid and places[0].faces == places[-1].id:  # through two facing posts
            sort = LinkKind.CROSSING
        if sort:
            at, words = Span(*match.span()), tuple(skeleton.spans[mark] for mark in kept)
            for one in (sort, *sorts_abreast(sort, skeleton.text, at, lexicon)):
                yield Claim(one, places, words, at, *progress(skeleton.text, at, lexicon), sure)


def _chains(groups: Mapping[str, str | None], pattern: LinkPattern) -> list[list[str]]:
    """Give the places of each line that a match of a pattern speaks of."""
    first, second = MARK.findall(groups.get("ends") or ""), MARK.findall(groups.get("ends2") or "")
    if pattern.each:
        return [MARK.findall(line) for line in _NEXT.split(groups.get("ends") or "")]
    if pattern.fan:
        return [[one, other] for one in first for other in second] or [[first[0], other] for other in first[1:]]
    if pattern.pairs:
        return [list(pair) for pair in zip(first, second, strict=False)]
    if not first + second:
        return []  # what it joins are names of no place: "known as the Trans-Caspian International Route"
    *way, last = first + second
    return [[*way, *MARK.findall(groups.get("via") or ""), last]]


def too_far(kind: LinkKind, places: Sequence[Place]) -> bool:
    """Tell whether places lie too far apart to be the two sides of one bridge, border crossing or zone."""
    return kind in SITES and _is_longer(places, ONE_CROSSING_KM)


def _is_for_words(places: Sequence[Place], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a cable that nothing says to carry power is too long for that."""
    if not _is_longer(places, LONGEST_POWER_KM):
        return False
    return not speaks_of({LinkKind.POWER_LINE}, text, lexicon) and hint(text, "", lexicon) is not LinkKind.POWER_LINE


def _is_longer(places: Sequence[Place], km: float) -> bool:
    """Tell whether the ends of a link lie further apart than some kilometres, as far as is known where they lie."""
    one, other = places[0].position, places[-1].position
    return one is not None and other is not None and apart_km(one, other) > km


def _in_one_country(marks: list[str], skeleton: Skeleton) -> bool:
    """Tell whether all places of a link lie in the same country."""
    return len({skeleton.places[mark].country for mark in marks}) == 1


def _is_named_sort(match: re.Match[str], kind: LinkKind, text: str, lexicon: Lexicon) -> bool:
    """Tell whether countries will do as ends: a text that speaks of a corridor, a pipeline or a cable by that word."""
    near = text[max(0, match.start() - NEAR) : match.end() + NEAR]
    if kind not in TO_COUNTRIES:
        return kind is LinkKind.OTHER and lexicon.messages is not None and bool(lexicon.messages.search(near))
    wires = (one for one in lexicon.parts if lexicon.spaced and one[1] in CABLES)  # a pipe, whatever it is part of
    return any(sort is kind and pattern.search(near) for pattern, sort in (*lexicon.heads, *wires))


def _is_also_corridor(match: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a head that is a railway's speaks of a corridor too, as countries have: "a railway corridor"."""
    head = head_of(match, text, lexicon)
    return any(sort is LinkKind.CORRIDOR and pattern.search(head) for pattern, sort in lexicon.heads)


def _is_one_of(place: Place, countries: Collection[str]) -> bool:
    """Tell whether a place is one of some countries."""
    return place.kind is PlaceKind.COUNTRY and place.country in countries


def _usable(marks: list[str], skeleton: Skeleton, *, countries_will_do: bool) -> list[str]:
    """Leave out what is no end of such a link: countries and regions, and a place named twice."""
    places = skeleton.places
    small = [mark for mark in marks if not is_larger(places[mark])]
    marks = [mark for mark in marks if mark in small or not small or places[mark].kind is not PlaceKind.NATURAL]
    divided = any(places[mark].kind is PlaceKind.REGION for mark in (*marks[:1], *marks[-1:]))
    chosen = marks if countries_will_do and (divided or len(small) < 2) else small
    around = {places[mark].country for mark in small}  # "in Chile, it leads to Antofagasta"
    chosen = [mark for mark in chosen if mark in small or not _is_one_of(places[mark], around)]
    once = [
        mark for number, mark in enumerate(chosen) if places[mark].id not in {places[m].id for m in chosen[:number]}
    ]
    return once if len(once) > 1 else []
