"""Reads off a sentence which places it says are linked, by what, and how far along that is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from geo.links.abreast import sorts_abreast
from geo.links.known import apart_km
from geo.links.progress import progress
from geo.links.skeleton import Skeleton, is_larger
from geo.model import Expression, Lexicon, LinkKind, LinkPattern, P, Place, PlaceKind, Span

_MARK = re.compile(P)
_NEXT = re.compile(r"[,;]|\band\b")
"""What stands between the lines of a list."""
NEAR = 80
"""How far from a pattern, in characters, the word for its sort may stand if its ends are countries."""
TO_COUNTRIES = frozenset({LinkKind.CORRIDOR, LinkKind.PIPELINE, LinkKind.POWER_LINE})
"""Sorts of link that a text may well give no ends but countries; a railway leads to a town."""
_SURE = frozenset({LinkKind.CORRIDOR})
"""Sorts that a head which says no sort by itself still settles: an axis is a corridor, whatever runs on it."""
CABLES = frozenset({LinkKind.POWER_LINE, LinkKind.PIPELINE})
"""Sorts whose parts are called what no part of a railway or of a road is: a cable, a pipe."""
LAND = frozenset({LinkKind.RAILWAY, LinkKind.HIGHWAY})
"""Sorts of line that lead from place to place on the ground."""
_SITES = frozenset({LinkKind.CROSSING, LinkKind.ZONE})
"""Sorts that no line is of, whatever else its sentence speaks of."""
ONE_CROSSING_KM = 80.0
"""How far apart the two ends of a crossing may lie; Hong Kong and Macao, at the longest bridge, are 60 km apart."""
BEFORE, BEHIND = 130, 70
"""How far from a pattern, in characters, the words may stand that say what sort of link it is."""


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
        for match in pattern.expression.finditer(skeleton.text):
            if (pattern.loose and _is_told(Span(*match.span()), found)) or not _may_stand(match, pattern):
                continue
            own = pattern.kind or kind_of(match, skeleton.text, lexicon, before)
            kind = own or told or _of_stations(match, skeleton)
            said = _claims(match, pattern, kind, skeleton, lexicon) if kind else ()
            new = (replace(claim, sure=claim.sure or own is None) for claim in said if _is_new(claim, found))
            found += [_with_sort(claim, whole, lexicon) for claim in new]
    return sorted(_with_own_dates(found, skeleton.text), key=lambda claim: claim.at)


def _of_stations(match: re.Match[str], skeleton: Skeleton) -> LinkKind | None:
    """Give what joins stations, if all that a match speaks of are: a railway, whether it says so or not."""
    ends = [skeleton.places[mark] for mark in _MARK.findall(match[0]) if mark in skeleton.places]
    small = [end for end in ends if not is_larger(end)]
    return LinkKind.RAILWAY if small and all(end.kind is PlaceKind.STATION for end in small) else None


def _is_told(at: Span, found: Sequence[Claim]) -> bool:
    """Tell whether a stretch of a sentence holds words that were found to say what is linked."""
    return any(claim.at.overlaps(at) for claim in found)


def _may_stand(match: re.Match[str], pattern: LinkPattern) -> bool:
    """Tell whether what stands before a match is what its pattern asks for."""
    before = match.string[max(0, match.start() - BEFORE) : match.start()]
    return pattern.behind is None or pattern.behind.search(before) is not None


def _with_sort(claim: Claim, whole: str, lexicon: Lexicon) -> Claim:
    """Give a link of no sort the one that words say which were left out: "a section from A to the railhead at B"."""
    if claim.sure or claim.kind is not LinkKind.OTHER:
        return claim
    return replace(claim, kind=latest(whole, lexicon, *_SITES) or claim.kind)


def _with_own_dates(found: Sequence[Claim], text: str) -> list[Claim]:
    """Leave a date to the one of several links of a sentence that it stands nearest to."""
    apart = [(claim.opened, _apart(claim, text)) for claim in found]
    return [
        replace(claim, opened="") if any(date == claim.opened and near < own for date, near in apart) else claim
        for claim, (_, own) in zip(found, apart, strict=True)
    ]


def _apart(claim: Claim, text: str) -> int:
    """Tell how many characters lie between a link and the year it is said to have been opened in."""
    years = [year.span() for year in re.finditer(claim.opened[:4], text)] if claim.opened else []
    return min((max(start - claim.at.end, claim.at.start - end, 0) for start, end in years), default=len(text))


def _is_new(claim: Claim, found: list[Claim]) -> bool:
    """Tell whether no earlier claim of the sentence says as much: the same ends, or these among more."""
    ends = {place.id for place in claim.ends}
    fan = [one for one in found if claim.at.overlaps(one.at) and one.ends[0] == claim.ends[0] and len(one.ends) < 3]
    if len(fan) > 1 and ends <= {place.id for one in fan for place in one.ends}:
        return False  # it joins one place with each of several others
    return not any(
        (ends <= {place.id for place in other.ends} and claim.at.overlaps(other.at))
        or (
            ends == {place.id for place in other.ends}
            and not (claim.sure and other.sure and claim.kind not in {other.kind, LinkKind.CROSSING})
        )
        for other in found
    )


def _claims(
    match: re.Match[str], pattern: LinkPattern, kind: LinkKind, skeleton: Skeleton, lexicon: Lexicon
) -> Iterator[Claim]:
    """Turn one match of a pattern into claims of a sort."""
    sure = pattern.kind is not None or _says_sort(match, skeleton.text, lexicon)
    groups = match.groupdict()
    said = kind
    for marks in _chains(groups, pattern):
        wide = said in LAND and all(is_larger(skeleton.places[mark]) for mark in marks)
        kind = LinkKind.CORRIDOR if wide and _is_also_corridor(match, skeleton.text, lexicon) else said
        kept = _usable(marks, skeleton, countries_will_do=_is_named_sort(match, kind, skeleton.text, lexicon))
        if not kept or (pattern.abroad and _in_one_country(kept, skeleton)):
            continue
        places = tuple(skeleton.places[mark] for mark in kept)
        if pattern.abroad and pattern.kind and _too_far(kind, places):
            continue
        sort = kind if pattern.kind or not _too_far(kind, places) else _moving(skeleton.text, lexicon)
        bordering = pattern.each and sort is LinkKind.OTHER and _hint(skeleton.text, "", lexicon) is not sort
        unsaid = sort is LinkKind.CORRIDOR or bordering  # a lane, or a "land border"
        unsaid = unsaid or (
            sort is LinkKind.HIGHWAY and len(places) == 2 and not _head_of(match, skeleton.text, lexicon)
        )
        if unsaid and places[0].faces == places[-1].id:  # through two facing posts
            sort = LinkKind.CROSSING
        if sort:
            at, words = Span(*match.span()), tuple(skeleton.spans[mark] for mark in kept)
            for one in (sort, *sorts_abreast(sort, skeleton.text, at, lexicon)):
                yield Claim(one, places, words, at, *progress(skeleton.text, at, lexicon), sure)


def _chains(groups: Mapping[str, str | None], pattern: LinkPattern) -> list[list[str]]:
    """Give the places of each line that a match of a pattern speaks of."""
    first, second = _MARK.findall(groups.get("ends") or ""), _MARK.findall(groups.get("ends2") or "")
    if pattern.each:
        return [_MARK.findall(line) for line in _NEXT.split(groups.get("ends") or "")]
    if pattern.fan:
        return [[first[0], other] for other in first[1:] + second]
    if pattern.pairs:
        return [list(pair) for pair in zip(first, second, strict=False)]
    *way, last = first + second
    return [[*way, *_MARK.findall(groups.get("via") or ""), last]]


def _too_far(kind: LinkKind, places: Sequence[Place]) -> bool:
    """Tell whether places lie too far apart to be the two sides of one bridge or of one border crossing."""
    one, other = places[0].position, places[-1].position
    return (
        kind is LinkKind.CROSSING and one is not None and other is not None and apart_km(one, other) > ONE_CROSSING_KM
    )


def _moving(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of line that what moves in a sentence says, or None."""
    return next((kind for pattern, kind in lexicon.hints if pattern.search(text)), None)


def _says_sort(match: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a sentence says of which sort a link is, by its head or by what moves there."""
    head = _head_of(match, text, lexicon)
    return bool((head and definite(head, lexicon)) or _hint(text, head, lexicon))


def _in_one_country(marks: list[str], skeleton: Skeleton) -> bool:
    """Tell whether all places of a link lie in the same country."""
    return len({skeleton.places[mark].country for mark in marks}) == 1


def _is_named_sort(match: re.Match[str], kind: LinkKind, text: str, lexicon: Lexicon) -> bool:
    """Tell whether countries will do as ends: a text that speaks of a corridor, a pipeline or a cable by that word."""
    near = text[max(0, match.start() - NEAR) : match.end() + NEAR]
    if kind not in TO_COUNTRIES:
        return kind is LinkKind.OTHER and lexicon.messages is not None and bool(lexicon.messages.search(near))
    return any(sort is kind and pattern.search(near) for pattern, sort in lexicon.heads)


def _is_also_corridor(match: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a head that is a railway's speaks of a corridor too, as countries have: "a railway corridor"."""
    head = _head_of(match, text, lexicon)
    return any(sort is LinkKind.CORRIDOR and pattern.search(head) for pattern, sort in lexicon.heads)


def _usable(marks: list[str], skeleton: Skeleton, *, countries_will_do: bool) -> list[str]:
    """Leave out what is no end of such a link: countries and regions, and a place named twice."""
    places = skeleton.places
    small = [mark for mark in marks if not is_larger(places[mark])]
    divided = any(places[mark].kind is PlaceKind.REGION for mark in (*marks[:1], *marks[-1:]))
    chosen = marks if countries_will_do and (divided or len(small) < 2) else small
    once = [
        mark for number, mark in enumerate(chosen) if places[mark].id not in {places[m].id for m in chosen[:number]}
    ]
    return once if len(once) > 1 else []


def kind_of(match: re.Match[str], text: str, lexicon: Lexicon, before: str) -> LinkKind | None:
    """Tell the sort of link from its head, else from the words around, else from the sentence before.

    A head that does not say the sort ("line", "stretch", "tunnel") is settled by what moves on it.
    """
    head = _head_of(match, text, lexicon)
    if head:
        at = match.start("head") if match.groupdict().get("head") else _nearest(head, match, text)
        return definite(head, lexicon) or _settled(head, text, at, lexicon, before)
    goes_on = lexicon.anaphora is not None and lexicon.anaphora.search(text)
    return (latest(before, lexicon) if goes_on else None) or _hint(text, "", lexicon)


def _nearest(head: str, match: re.Match[str], text: str) -> int:
    """Give where a head stands that is the last one before a match, or else the first behind it."""
    before = text.rfind(head, 0, match.start())
    return before if before >= 0 else text.find(head, match.end())


def _head_of(match: re.Match[str], text: str, lexicon: Lexicon) -> str:
    """Give the head of a match, else the last one before it, else the first behind it."""
    left, right = text[: match.start()], text[match.end() : match.end() + BEHIND]
    own = match.groupdict().get("head")
    return (own and _nearer(match, text, lexicon)) or own or _last(left[-BEFORE:], lexicon) or _first(right, lexicon)


def _nearer(match: re.Match[str], text: str, lexicon: Lexicon) -> str:
    """Give a head that says its sort between the one a pattern found and the places: "with the road, a pipeline to"."""
    start, end = match.end("head"), match.start("ends") if match.groupdict().get("ends") else -1
    if not lexicon.spaced or end <= start:
        return ""
    found = [(head.end(), len(head[0]), head[0]) for one, _ in lexicon.heads for head in one.finditer(text[start:end])]
    return max(found, default=(0, 0, ""))[2]


def definite(head: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of link that a head says by itself."""
    return next((kind for pattern, kind in lexicon.heads if pattern.fullmatch(head)), None)


def _settled(head: str, text: str, at: int, lexicon: Lexicon, before: str) -> LinkKind | None:
    """Give the sort of link of a head that does not say it: by what moves there, else what it is most often."""
    own = next((kind for pattern, kind in lexicon.lines if pattern.match(head)), None)
    if own in _SURE:
        return own
    part = next((kind for pattern, kind in lexicon.parts if pattern.match(head)), None)
    here = _sort_here(text, head, part, lexicon)
    if part in _SURE:
        return _sort_of_route(here, text[:at], lexicon, before)
    if part and lexicon.spaced:
        here = _sort_of_last(text[:at], lexicon) or here
    if own and lexicon.spaced:
        here = _sort_of_line(own, _hint(text, head, lexicon) or _sort_of_any(text[:at], lexicon), lexicon, before)
    if own:
        here = here or (None if own is LinkKind.HIGHWAY else _cable_before(before, lexicon))  # no road is a pipe
        return own if here in _SITES or here is LinkKind.CORRIDOR else here or own
    if lexicon.pronoun and lexicon.pronoun.fullmatch(head):
        return latest(before, lexicon)
    earlier = (
        latest(before, lexicon, *_SITES)
        if lexicon.spaced
        else _sort_of_last(before, lexicon) or latest(before, lexicon)
    )
    parted = here in _SURE or (here in _SITES and part in {None, LinkKind.OTHER} and lexicon.spaced)
    here = earlier if parted and earlier in LAND else here  # a section of a corridor that is a railway
    if part in CABLES and earlier not in CABLES and here not in CABLES:
        return LinkKind.OTHER if _carries_data(text, head, lexicon, before) else part
    other = earlier in _SITES or (part in LAND and earlier in CABLES)  # no cable is called a road
    return here or (part if other else earlier or part)


def _sort_here(text: str, head: str, part: LinkKind | None, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of link that a text speaks of; a tunnel is no corridor, though it may be on one."""
    here = _hint(text, head, lexicon) or _sort_of_any(text, lexicon)
    if part is LinkKind.RAILWAY and here in _SURE:
        return _sort_nearest(text, text.find(head), [sign for sign in lexicon.heads if sign[1] in LAND])
    return here


def _carries_data(text: str, head: str, lexicon: Lexicon, before: str) -> bool:
    """Tell whether a cable is one for words: the text says so, here or before."""
    return LinkKind.OTHER in {_hint(text, head, lexicon), _sort_nearest(before, len(before), lexicon.hints)}


def _sort_of_line(own: LinkKind, here: LinkKind | None, lexicon: Lexicon, before: str) -> LinkKind | None:
    """Give the sort that a line is said to be of; trucks may wait at one, but a road is not called so."""
    if here is None and own is LinkKind.HIGHWAY and latest(before, lexicon, *_SITES, lines=False) is LinkKind.RAILWAY:
        return LinkKind.RAILWAY  # which is a road of iron in Russian, and just the road from then on
    return None if here is LinkKind.HIGHWAY else here


def _sort_of_route(here: LinkKind | None, text: str, lexicon: Lexicon, before: str) -> LinkKind:
    """Give the sort of what is called a route: that of the line it is one of, else a corridor."""
    if here in LAND or here in CABLES:
        return here
    lines = [_sort_of_last(text, lexicon), latest(before, lexicon, *_SITES)]
    speaks_of_corridor = any(kind in _SURE for kind in _sorts_of(before, lexicon))
    return next((kind for kind in lines if kind in LAND and not speaks_of_corridor), None) or LinkKind.CORRIDOR


def _sorts_of(text: str, lexicon: Lexicon) -> set[LinkKind]:
    """Give the sorts of the heads of a text; one inside another is none: a "railway corridor" is a railway."""
    found = [(Span(*head.span()), kind) for pattern, kind in lexicon.heads for head in pattern.finditer(text)]
    return {kind for span, kind in found if not any(one.start < span.start and span.end <= one.end for one, _ in found)}


def _cable_before(before: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of cable or pipe that the text before is about, if it speaks of no railway: "the line" is one."""
    if any(kind in LAND and head.search(before) for head, kind in lexicon.heads):
        return None
    earlier = latest(before, lexicon, *_SITES) if lexicon.spaced else None
    return earlier if earlier in CABLES else None


def latest(before: str, lexicon: Lexicon, *others: LinkKind, lines: bool = True) -> LinkKind | None:
    """Give the sort of link that the text before speaks of last, of these others than some.

    Args:
        before: That text.
        lexicon: The words of its language.
        others: Sorts that do not count.
        lines: Whether a word counts that does not say the sort by itself, such as the Russian one for a road.
    """
    found = [
        (sign.end(), len(sign[0]), -number, kind)
        for number, (pattern, kind) in enumerate((*lexicon.heads, *lexicon.hints, *(lexicon.lines if lines else ())))
        if kind is not LinkKind.ZONE and kind not in others
        for sign in pattern.finditer(before)
    ]
    return max(found, default=(0, 0, 0, None))[3]


def _hint(text: str, head: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of link that the hint of a text says that is nearest to a head; without a head, the first one."""
    return _sort_nearest(text, max(text.find(head), 0), lexicon.hints)


def _sort_of_last(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of the last head of a text that says one: a branch is one of the line named before it."""
    found = [(head.end(), len(head[0]), kind) for pattern, kind in lexicon.heads for head in pattern.finditer(text)]
    kinds = [kind for *_, kind in sorted(found) if kind not in _SITES and kind is not LinkKind.OTHER]
    return kinds[-1] if kinds else None


def _sort_of_any(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of the first head of a text that says one."""
    return _sort_nearest(text, 0, lexicon.heads)


def _sort_nearest(text: str, at: int, signs: Sequence[tuple[Expression, LinkKind]]) -> LinkKind | None:
    """Give the sort that the sign nearest to a place in a text stands for; of several as near, the first listed."""
    found = [
        (abs(sign.start() - at), number, kind)
        for number, (pattern, kind) in enumerate(signs)
        for sign in pattern.finditer(text)
    ]
    return min(found, default=(0, 0, None))[2]


def _all(text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """Give every head of a text, those that say the sort and those that do not."""
    for pattern, _ in (*lexicon.heads, *lexicon.lines, *lexicon.parts):
        yield from pattern.finditer(text)


def _last(text: str, lexicon: Lexicon) -> str:
    """Give the head that stands last in a text; of several that end together, the longest."""
    return max(((head.end(), len(head[0]), head[0]) for head in _all(text, lexicon)), default=(0, 0, ""))[2]


def _first(text: str, lexicon: Lexicon) -> str:
    """Give the head that stands first in a text; of several that begin together, the longest."""
    return min(((head.start(), -len(head[0]), head[0]) for head in _all(text, lexicon)), default=(0, 0, ""))[2]
