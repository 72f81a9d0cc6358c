"""Lets a line that a text names be the one whose course it tells thereafter, between ends the tables do not give it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.links.known import apart_km, same_site
from geo.links.sentences import Reader
from geo.links.sorts import LINES
from geo.model import KnownLink, Link, Place

WITHIN = 500
"""How many characters behind the sentence that names a line one may begin that tells where it runs."""
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
    named = [link for link in links if link.id in reader.known and not link.ends_said and link.kind in LINES]
    told = {link.id for link in links if link.ends_said}
    for link in links:
        new = link.id not in reader.known and link.kind in LINES
        lines = (reader.known[one.id] for one in named if new and one.id not in told and _is_before(one, link))
        line = next((one for one in lines if one.kind is link.kind and _is_course(link, one, reader)), None)
        yield replace(link, id=line.id, name=line.name, record=line.record) if line else link


def _is_before(named: Link, link: Link) -> bool:
    """Tell whether a sentence that names a line stands shortly before one that states a link."""
    behind = link.evidence[0].sentence.start - named.evidence[0].sentence.start
    return 0 < behind <= WITHIN


def _is_course(link: Link, line: KnownLink, reader: Reader) -> bool:
    """Tell whether a link begins or ends with a line of the tables, and does the other not far from it."""
    one, other = reader.places[link.ends[0]], reader.places[link.ends[-1]]
    ends = [(reader.places[branch[0]], reader.places[branch[-1]]) for branch in line.branches]
    stops = {stop for branch in line.branches for stop in branch}
    return any(
        same_site(near, mine) and _are_near(far, theirs, mine, STOP_KM if far.id in stops else OFF_KM)
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
