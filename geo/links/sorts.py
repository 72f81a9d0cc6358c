"""Tells of which sort a link is: by its head, by what moves there, or by what the text spoke of before."""

import re
from collections.abc import Collection, Iterator, Sequence

from geo.model import Expression, Lexicon, LinkKind, Span

_SURE = frozenset({LinkKind.CORRIDOR})
"""Sorts that a head which says no sort by itself still settles: an axis is a corridor, whatever runs on it."""
CABLES = frozenset({LinkKind.POWER_LINE, LinkKind.PIPELINE})
"""Sorts whose parts are called what no part of a railway or of a road is: a cable, a pipe."""
LAND = frozenset({LinkKind.RAILWAY, LinkKind.HIGHWAY})
"""Sorts of line that lead from place to place on the ground."""
LINES = LAND | CABLES
"""Sorts of link that begin at one place and end at another."""
SITES = frozenset({LinkKind.CROSSING, LinkKind.ZONE})
"""Sorts that no line is of, whatever else its sentence speaks of."""
AHEAD = 30
"""How far ahead of a pattern, in characters, what moves between its places may stand: "trains from A to B"."""
_PREPOSITION = re.compile(r"\b\w{1,7}\s$")
"""The word that says that a line comes from the place behind it."""
BEFORE, BEHIND = 130, 70
"""How far from a pattern, in characters, the words may stand that say what sort of link it is."""


def kind_of(match: re.Match[str], text: str, lexicon: Lexicon, before: str) -> LinkKind | None:
    """Tell the sort of link from its head, else from the words around, else from the sentence before.

    A head that does not say the sort ("line", "stretch", "tunnel") is settled by what moves on it.
    """
    head = head_of(match, text, lexicon)
    moved = _moved(match, text, lexicon) if lexicon.spaced or not head else None
    said = _in_a_grid(definite(head, lexicon), head, lexicon, (text, before)) if head else None
    own = match.groupdict().get("head")
    if moved and (not head or moved is LinkKind.OTHER or _is_vague(head, said if own else None, lexicon)):
        return moved
    if head:
        at = match.start("head") if own else _nearest(head, match, text)
        return said or _settled(head, text, at, lexicon, before)
    goes_on = lexicon.anaphora.search(text) if lexicon.anaphora else None
    if goes_on and goes_on.start() and lexicon.spaced:  # "another 20 km", of what the sentence itself may say
        return hint(text[: goes_on.start()], "", lexicon) or _sort_named(before, lexicon) or hint(text, "", lexicon)
    if goes_on and goes_on.groupdict().get("works"):  # posts are not laid
        return hint(text, "", lexicon) or latest(before, lexicon, *SITES)
    ahead = hint(text[: match.start()], "", lexicon) if lexicon.spaced else None  # "The third one, by rail, joins"
    told = ahead or latest(before, lexicon) if goes_on else None
    here = hint(text, "", lexicon)
    return here if here in LAND and told in _SURE else told or here  # "On it trains crawl from A", of a corridor


def _is_vague(head: str, said: LinkKind | None, lexicon: Lexicon) -> bool:
    """Tell whether a head says less of the sort of a line than what moves there does: a corridor, or a part of one."""
    return said is LinkKind.CORRIDOR or any(part.fullmatch(head) for part, _ in lexicon.parts)


def _in_a_grid(said: LinkKind | None, head: str, lexicon: Lexicon, told: tuple[str, str]) -> LinkKind | None:
    """Let a cable in the sea that is one for words by itself be one for power, where the text is about that.

    Args:
        said: The sort that its head says.
        head: The head.
        lexicon: The words of the text's language.
        told: The sentence, and the text before it.
    """
    cable = any(kind is LinkKind.POWER_LINE and part.search(head) for part, kind in lexicon.parts)
    if said is not LinkKind.OTHER or not cable:
        return said
    text, before = told
    power = [one for one, kind in (*lexicon.heads, *lexicon.hints) if kind is LinkKind.POWER_LINE]
    here = not lexicon.spaced and any(one.search(text) for one in power)
    wired = here or latest(before, lexicon, *SITES, lines=False) is LinkKind.POWER_LINE
    return LinkKind.POWER_LINE if wired else said


def _moved(match: re.Match[str], text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort that the words right beside the places of a match say by what moves there: "trains from A to B"."""
    start, end = match.span("ends") if match.groupdict().get("ends") else match.span()
    ahead = _PREPOSITION.sub("", text[max(0, start - AHEAD) : start]).rstrip()
    behind = text[max(end, match.end("ends2") if match.groupdict().get("ends2") else 0) :].lstrip()
    return next(
        (
            kind
            for pattern, kind in lexicon.hints
            if pattern.match(behind) or any(one.end() == len(ahead) for one in pattern.finditer(ahead))
        ),
        None,
    )


def _nearest(head: str, match: re.Match[str], text: str) -> int:
    """Give where a head stands that is the last one before a match, or else the first behind it."""
    before = text.rfind(head, 0, match.start())
    return before if before >= 0 else text.find(head, match.end())


def head_of(match: re.Match[str], text: str, lexicon: Lexicon) -> str:
    """Give the head of a match, else the last one before it, else the first behind it."""
    left, right = text[: match.start()], text[match.end() : match.end() + BEHIND]
    own = match.groupdict().get("head")
    return (own and _nearer(match, text, lexicon)) or own or _last(left[-BEFORE:], lexicon) or _first(right, lexicon)


def _nearer(match: re.Match[str], text: str, lexicon: Lexicon) -> str:
    """Give a head that says its sort between the one a pattern found and the places: "with the road, a pipeline to".

    Of a bridge or a tunnel, any word for a line that it is said to be part of is one: "a bridge on the road A – B".
    """
    start, end = match.end("head"), match.start("ends") if match.groupdict().get("ends") else -1
    if end <= start:
        return ""
    either = lexicon.spaced or _may_be_part(match["head"], lexicon)
    signs = (*lexicon.heads, *lexicon.lines) if either else lexicon.heads
    told = [one for one, kind in signs if lexicon.spaced or kind in LINES]  # a post is on many a line
    found = [(head.end(), len(head[0]), head[0]) for one in told for head in one.finditer(text[start:end])]
    return max(found, default=(0, 0, ""))[2]


def _may_be_part(head: str, lexicon: Lexicon) -> bool:
    """Tell whether a head is what may be part of a line: a bridge, a tunnel, a section."""
    return definite(head, lexicon) is LinkKind.CROSSING or any(part.fullmatch(head) for part, _ in lexicon.parts)


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
        here = _sort_of_last(text[:at], lexicon) or (
            _sort_of_part(here, text, lexicon, before) if part is LinkKind.OTHER else here
        )
    road = own is LinkKind.HIGHWAY and part is None  # which is no pipe nor ferry, as a trunk line may be
    if own and lexicon.spaced:
        here = _sort_of_line(own, hint(text, head, lexicon) or _sort_of_any(text[:at], lexicon), lexicon, before)
        here = None if road and here is LinkKind.OTHER else here
    if own:
        here = here or (
            None
            if road
            else _wire_of(text[:at], lexicon) or _cable_before(before, lexicon, opens=not text[:at].strip())
        )
        return own if here in SITES or here is LinkKind.CORRIDOR else here or own
    if lexicon.pronoun and lexicon.pronoun.fullmatch(head):
        return _sort_named(before, lexicon)
    earlier = (
        _sort_gone_on(before, lexicon) if lexicon.spaced else _sort_of_last(before, lexicon) or latest(before, lexicon)
    )
    earlier = earlier or (_wire_of(text[:at], lexicon) if part is LinkKind.OTHER and lexicon.spaced else None)
    parted = here in _SURE or (here in SITES and part in {None, LinkKind.OTHER} and lexicon.spaced)
    here = earlier if parted and earlier in LAND else here  # a section of a corridor that is a railway
    earlier = None if part is LinkKind.PIPELINE and earlier is LinkKind.POWER_LINE else earlier  # no pipe is a cable
    if part in CABLES and earlier not in CABLES and here not in CABLES:
        return LinkKind.OTHER if _carries_data(text, head, lexicon, before) else part
    here = None if part is LinkKind.HIGHWAY and here in {*SITES, *_SURE} else here  # a road over a bridge
    here = None if part is LinkKind.POWER_LINE and here in LAND else here  # no wire is a railway
    piped = part is LinkKind.RAILWAY and latest(before, lexicon, *SITES, lines=False, hints=False) is LinkKind.PIPELINE
    other = earlier in SITES or (part in LAND and earlier in CABLES and not piped)  # no cable is called a road
    return here or (part if other else earlier or part)


def _sort_here(text: str, head: str, part: LinkKind | None, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of link that a text speaks of; a tunnel is no corridor, though it may be on one."""
    here = hint(text, head, lexicon) or _sort_of_any(text, lexicon)
    if part is LinkKind.CROSSING and here in LAND:
        return part  # a span, whatever it carries
    if part is LinkKind.RAILWAY and here in _SURE:
        return _sort_nearest(text, text.find(head), [sign for sign in lexicon.heads if sign[1] in LAND])
    return here


def _sort_of_part(here: LinkKind | None, text: str, lexicon: Lexicon, before: str) -> LinkKind | None:
    """Give the sort of a section of a line; of a railway told of before it is one, though goods go on by truck."""
    by_truck = here is LinkKind.HIGHWAY and _sort_of_any(text, lexicon) is None
    return LinkKind.RAILWAY if by_truck and _sort_of_last(before, lexicon) is LinkKind.RAILWAY else here


def _carries_data(text: str, head: str, lexicon: Lexicon, before: str) -> bool:
    """Tell whether a cable is one for words: the text says so, or no more than that it lies in the sea."""
    hints = {hint(text, head, lexicon), _sort_nearest(before, len(before), lexicon.hints)}
    told = LinkKind.OTHER in hints or _speaks_of_data(before, lexicon)
    # "Submarine cable": a head of two words says where it lies.
    by_sea = lexicon.wired is not None and " " in head and LinkKind.POWER_LINE not in hints
    return told or by_sea


def _speaks_of_data(before: str, lexicon: Lexicon) -> bool:
    """Tell whether the last word for a cable that a text says is one for data."""
    return latest(before, lexicon, *SITES, *LAND) is LinkKind.OTHER and bool(
        lexicon.messages and lexicon.messages.search(before)
    )


def _sort_of_line(own: LinkKind, here: LinkKind | None, lexicon: Lexicon, before: str) -> LinkKind | None:
    """Give the sort that a line is said to be of; trucks may wait at one, but a road is not called so."""
    others = set(LinkKind) - LAND
    if here is None and own is LinkKind.HIGHWAY and latest(before, lexicon, *others, lines=False) is LinkKind.RAILWAY:
        return LinkKind.RAILWAY  # which is a road of iron in Russian, and just the road from then on
    return None if here is LinkKind.HIGHWAY else here


def _sort_of_route(here: LinkKind | None, text: str, lexicon: Lexicon, before: str) -> LinkKind:
    """Give the sort of what is called a route: that of the line it is one of, else a corridor."""
    if here in LAND or here in CABLES:
        return here
    lines = [_sort_of_last(text, lexicon), latest(before, lexicon, *SITES)]
    speaks_of_corridor = any(kind in _SURE for kind in _sorts_of(before, lexicon))
    told = next((kind for kind in lines if kind in LAND and not speaks_of_corridor), None)
    return told or (LinkKind.OTHER if is_of_no_sort(f"{before}{text}", lexicon) else LinkKind.CORRIDOR)


def _sorts_of(text: str, lexicon: Lexicon) -> set[LinkKind]:
    """Give the sorts of the heads of a text; one inside another is none: a "railway corridor" is a railway."""
    found = [(Span(*head.span()), kind) for pattern, kind in lexicon.heads for head in pattern.finditer(text)]
    return {kind for span, kind in found if not any(one.start < span.start and span.end <= one.end for one, _ in found)}


def _cable_before(before: str, lexicon: Lexicon, *, opens: bool) -> LinkKind | None:
    """Give the sort of cable, pipe or ferry that the text before is about: "the line" is one.

    One that opens its sentence is, whatever other word its language has for a pipe's line. If the text speaks of a
    railway, only its last sentence counts: "The railway is slow. Electricity is cheap. A line".
    """
    if any(kind in LAND and head.search(before) for head, kind in lexicon.heads):
        last = before[before.rstrip(" .。\n").rfind(". " if lexicon.spaced else "。") + 1 :]
        here = latest(last, lexicon, *SITES)
        return here if here in CABLES and _sort_of_last(last, lexicon) not in LAND else None
    earlier = latest(before, lexicon, *SITES, lines=False)
    own_word = any(kind is LinkKind.PIPELINE for _, kind in lexicon.lines)  # for a pipe's line, which no other is then
    pipe = earlier is LinkKind.PIPELINE and own_word and not opens
    return earlier if (earlier in CABLES and not pipe) or is_of_no_sort(before, lexicon) else None


def _wire_of(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of cable or pipe a text without railway or road has a part of: "the cable, and the line"."""
    parts = (kind for part, kind in lexicon.parts if kind in CABLES and part.search(text))
    return None if speaks_of(LAND, text, lexicon) else next(parts, None)


def _sort_gone_on(before: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of line a part is one of: a mere "line" before it is the pipe or wire the text tells of."""
    told = latest(before, lexicon, *SITES, lines=False)
    pipe = told in CABLES and speaks_of(LAND, before, lexicon)
    return latest(before, lexicon, *SITES) if pipe else told or latest(before, lexicon, *SITES)


def is_of_no_sort(before: str, lexicon: Lexicon) -> bool:
    """Tell whether the paragraph so far is about a ferry, a cable for data or the like."""
    return lexicon.spaced and latest(before.rpartition("\n")[2], lexicon, *SITES) is LinkKind.OTHER


def latest(before: str, lexicon: Lexicon, *others: LinkKind, lines: bool = True, hints: bool = True) -> LinkKind | None:
    """Give the sort of link that the text before speaks of last, of these others than some.

    Args:
        before: That text.
        lexicon: The words of its language.
        others: Sorts that do not count.
        lines: Whether a word counts that does not say the sort by itself, such as the Russian one for a road.
        hints: Whether a word counts for what moves on a link.
    """
    signs = (*lexicon.heads, *(lexicon.hints if hints else ()), *(lexicon.lines if lines else ()))
    found = [
        (sign.end(), len(sign[0]), -number, kind)
        for number, (pattern, kind) in enumerate(signs)
        if kind is not LinkKind.ZONE and kind not in others
        for sign in pattern.finditer(before)
    ]
    return max(found, default=(0, 0, 0, None))[3]


def speaks_of(kinds: Collection[LinkKind | None], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text has a word that by itself says one of some sorts of link."""
    return any(kind in kinds and head.search(text) for head, kind in lexicon.heads)


def hint(text: str, head: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of link that the hint of a text says that is nearest to a head; without a head, the first one."""
    return _sort_nearest(text, max(text.find(head), 0), lexicon.hints)


def _sort_of_last(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of the last head of a text that says one: a branch is one of the line named before it."""
    found = [(head.end(), len(head[0]), kind) for pattern, kind in lexicon.heads for head in pattern.finditer(text)]
    kinds = [kind for *_, kind in sorted(found) if kind not in SITES and kind is not LinkKind.OTHER]
    return kinds[-1] if kinds else None


def _sort_named(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of the last head of a text, or what it speaks of last: lorries at a bridge are no road."""
    return latest(text, lexicon, lines=False, hints=False) or latest(text, lexicon)


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


def moving(text: str, lexicon: Lexicon) -> LinkKind | None:
    """Give the sort of line that what moves in a sentence says, or None."""
    return next((kind for pattern, kind in lexicon.hints if pattern.search(text)), None)


def says_sort(match: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    """Tell whether a sentence says of which sort a link is, by its head or by what moves there."""
    head = head_of(match, text, lexicon)
    return bool((head and definite(head, lexicon)) or hint(text, head, lexicon))
