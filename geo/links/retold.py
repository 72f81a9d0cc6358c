"""Lets a line that a text names be the one whose course it tells thereafter, between ends the tables do not give it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.links.known import apart_km, distance_km, same_site
from geo.links.sentences import Reader
from geo.links.sorts import CABLES, LAND, LINES
from geo.model import KnownLink, Link, LinkKind, Place, PlaceKind

WITHIN = 500
"""How many characters behind the sentence that names a line one may begin that tells where it runs."""
BESIDE_KM, BESIDE_SHARE = 80.0, 0.1
"""The same for a line whose ends the text has told: "Baku-Tbilisi-Ceyhan. The pipe begins at Sangachal"."""
OFF_KM, STOP_KM, SHARE = 350.0, 100.0, 0.35
"""How far from its own the other end may lie, in kilometres and of the length of the line, and the line be the same.

Plans differ: the pipeline across the Sahara begins at Lagos here and at Warri, 280 of 4,100 km away, there. A stop of
the line must be nearer, or it is where a stretch ends."""


def retold(links: Sequence[Link], reader: Reader) -> Iterator[Link]:
    """Give the links of a text, those that are the course of a line it has named as that line.

    Args:
        links: All links, in the order of the text.
        reader: The document and what is known.
    """
    lines = {*LINES, LinkKind.CORRIDOR}
    named = [link for link in links if link.id in reader.known and link.kind in lines and len(link.ends) > 1]
    told = {link.id for link in links if link.ends_said}
    for link in _between_towns(links, reader):
        new = link.id not in reader.known and link.kind in {*lines, LinkKind.OTHER} and len(link.ends) > 1
        before = (one for one in named if new and _is_of_sort(link, one) and _is_before(one, link))
        line = next((one for one in before if _is_line(link, one, one.id in told, reader)), None)
        known = reader.known[line.id] if line else None
        yield replace(link, id=known.id, kind=known.kind, name=known.name, record=known.record) if known else link


def _between_towns(links: Sequence[Link], reader: Reader) -> Iterator[Link]:
    """Give links, of a cable or pipe between two countries the towns that the text goes on to say it joins."""
    for link in links:
        new = link.kind in CABLES and link.id not in reader.known
        wide = new and link.ends and all(reader.places[end].kind is PlaceKind.COUNTRY for end in link.ends)
        towns = (
            one
            for one in links
            if wide and one.kind is link.kind and one.id != link.id and _is_before(link, one) and len(one.ends) > 1
            if {reader.places[end].country for end in (one.ends[0], one.ends[-1])}
            == {reader.places[end].country for end in link.ends}
        )
        line = next(towns, None)
        yield replace(line, evidence=link.evidence) if line else link


def _is_of_sort(link: Link, named: Link) -> bool:
    """Tell whether a link may be a line that a text has named, of which it may no more than say that it is a cable."""
    cable = link.kind is LinkKind.OTHER and named.kind in CABLES
    return link.kind is named.kind or cable or _is_unsaid_part(link, named)


def _is_unsaid_part(link: Link, named: Link) -> bool:
    """Tell whether nothing says that a link is a railway or a road rather than the corridor named: "the whole way"."""
    return named.kind is LinkKind.CORRIDOR and link.kind in LAND and not link.sort_said


def _is_line(link: Link, named: Link, told: bool, reader: Reader) -> bool:
    """Tell whether a link is the course of a line that a text has named, the ends of which it may have told already."""
    line = reader.known[named.id]
    if told or link.kind is LinkKind.OTHER:
        return _ends_beside(link, named, reader)
    stops = set(line.stops)
    if _is_unsaid_part(link, named):
        outer = {link.ends[0], link.ends[-1]}
        abroad = len({reader.places[one].country for one in outer}) > 1
        return abroad and outer <= stops and not outer.isdisjoint((line.branches[0][0], line.branches[0][-1]))
    if link.kind is LinkKind.CORRIDOR:
        return len(stops & set(link.ends)) > 1
    return link.kind is line.kind and _is_course(link, line, reader)


def _ends_beside(link: Link, named: Link, reader: Reader) -> bool:
    """Tell whether a link begins and ends where a line does, or right beside."""
    mine = [reader.places[one] for one in (link.ends[0], link.ends[-1])]
    theirs = [reader.places[one] for one in (named.ends[0], named.ends[-1])]
    most = min(BESIDE_KM, BESIDE_SHARE * distance_km(*theirs))
    for pairs in (tuple(zip(mine, theirs, strict=True)), tuple(zip(mine, reversed(theirs), strict=True))):
        near = [distance_km(one, end) <= most for one, end in pairs]
        if any(near) and all(close or same_site(*pair) for close, pair in zip(near, pairs, strict=True)):
            return True
    return False


def _is_before(named: Link, link: Link) -> bool:
    """Tell whether words that name a line stand shortly before those that state a link; in its own sentence a corridor.

    "The Middle Corridor grows: it takes containers from Xi'an to Poti."
    """
    first, then = named.evidence[0], link.evidence[0]
    behind = then.sentence.start - first.sentence.start
    here = behind == 0 and named.kind is LinkKind.CORRIDOR and first.words[0].end <= then.words[0].start
    return here or 0 < behind <= WITHIN or (behind > 0 and _is_unsaid_part(link, named))


def _is_course(link: Link, line: KnownLink, reader: Reader) -> bool:
    """Tell whether a link begins or ends with a line of the tables, and does the other not far from it."""
    one, other = reader.places[link.ends[0]], reader.places[link.ends[-1]]
    ends = [(reader.places[branch[0]], reader.places[branch[-1]]) for branch in line.branches]
    return any(
        same_site(near, mine) and _are_near(far, theirs, mine, STOP_KM if far.id in line.stops else OFF_KM)
        for first, last in ends
        for mine, theirs in ((first, last), (last, first))
        for near, far in ((one, other), (other, one))
    )


def _are_near(place: Place, end: Place, start: Place, most_km: float) -> bool:
    """Tell whether a place lies near the end of a line, which begins far enough away."""
    if place.position is None or end.position is None or start.position is None:
        return False
    off = apart_km(place.position, end.position)
    return off <= min(most_km, SHARE * apart_km(start.position, end.position))
