"""Tells which link of the tables a text means. It knows no grammar."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, permutations

from geo.model import GeometryClass, KnownLink, LinkKind, Place, PlaceKind, Position

SAME_SITE_KM = 15.0
"""How far apart a port, its station and its town may lie and be one stop; the widest pair in the tables is 10 km."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch of a link of the tables, with what tells quickly that other places are not on it."""

    link: KnownLink
    stops: tuple[Place, ...]
    ids: tuple[str, ...]
    countries: frozenset[str]

    @property
    def ends(self) -> tuple[Place, Place]:
        """Give the first and the last stop."""
        return self.stops[0], self.stops[-1]


@dataclass(frozen=True, slots=True)
class Known:
    """What the tables know.

    Attributes:
        places: Every place, by id.
        links: Every link of the tables, by id.
        branches: Those of the links of each sort, in the order of the tables, but for crossings by a bridge or tunnel
            that is a place of the tables: towns may have several, so that only its name tells which is meant.
        pairs: Every two stops of one branch, by id, in both orders.
        structures: The bridge or tunnel of each of those crossings, by their ids.
    """

    places: Mapping[str, Place]
    links: Mapping[str, KnownLink]
    branches: Mapping[LinkKind, Sequence[Branch]]
    pairs: frozenset[tuple[str, str]]
    structures: Mapping[str, str]


def known(places: Mapping[str, Place], links: Mapping[str, KnownLink]) -> Known:
    """Put at hand what the tables know."""
    branches: defaultdict[LinkKind, list[Branch]] = defaultdict(list)
    crossed = {crossing_by(place): place.id for place in places.values() if place.kind is PlaceKind.FACILITY}
    structures = {link: crossed[link] for link in links if link in crossed}
    by_ends = [link for link in links.values() if link.id not in structures]
    for link in by_ends:
        for ids in link.branches:
            stops = tuple(places[stop] for stop in ids)
            branches[link.kind].append(Branch(link, stops, ids, frozenset(stop.country for stop in stops)))
    pairs = (permutations(ids, 2) for link in by_ends for ids in link.branches)
    return Known(places, links, branches, frozenset(chain.from_iterable(pairs)), structures)


def crossing_by(structure: Place) -> str:
    """Give the id of the crossing by a bridge or a tunnel."""
    return f"{structure.id}-{LinkKind.CROSSING.value}"


def recorded(kind: LinkKind, ends: Sequence[Place], at: Known) -> KnownLink | None:
    """Give the link of the tables that runs between these ends, or None."""
    outer = (ends[0], ends[-1])
    countries = {end.country for end in outer}
    for branch in at.branches.get(kind, ()):
        if len(branch.stops) > 1 and countries & branch.countries and _same_ends(branch.ends, outer):
            return branch.link
    return None


def along(kind: LinkKind, ends: Sequence[Place], at: Known) -> tuple[str, ...]:
    """Give the stops between two ends on a line of the tables that passes both, or nothing."""
    countries = {ends[0].country, ends[-1].country}
    for branch in at.branches.get(kind, ()):
        if branch.link.geometry_class is not GeometryClass.STATIONS or not countries <= branch.countries:
            continue
        one = _position_on(branch, ends[0])
        other = None if one is None else _position_on(branch, ends[-1])
        if one is not None and other is not None and one != other:
            return branch.ids[one : other + 1] if one < other else branch.ids[other : one + 1][::-1]
    return ()


def of_any_sort(ends: Sequence[Place], at: Known) -> KnownLink | None:
    """Give the railway or the road of the tables between these ends, if there is one of them only."""
    found = (recorded(kind, ends, at) for kind in (LinkKind.RAILWAY, LinkKind.HIGHWAY))
    links = [link for link in found if link]
    return links[0] if len(links) == 1 else None


def is_stretch_of_corridor(ends: Sequence[Place], link: KnownLink) -> bool:
    """Tell whether a link of the tables is a corridor, and these are not its own ends, nor those of a branch."""
    outer = {end for branch in link.branches for end in (branch[0], branch[-1])}
    return link.kind is LinkKind.CORRIDOR and not {ends[0].id, ends[-1].id} <= outer


def _position_on(branch: Branch, end: Place) -> int | None:
    return next((number for number, stop in enumerate(branch.stops) if same_site(stop, end)), None)


def _same_ends(one: tuple[Place, Place], other: tuple[Place, Place]) -> bool:
    return (same_site(one[0], other[0]) and same_site(one[1], other[1])) or (
        same_site(one[0], other[1]) and same_site(one[1], other[0])
    )


def same_site(one: Place, other: Place) -> bool:
    """Tell whether two places are one stop: the same place, or a port, its station and its town in one country."""
    if one.id == other.id or (one.faces == other.id and one.name.split()[0] == other.name.split()[0]):
        return True
    if one.country != other.country or one.position is None or other.position is None:
        return False
    return one.name.split()[0] == other.name.split()[0] and apart_km(one.position, other.position) <= SAME_SITE_KM


def distance_km(one: Place, other: Place) -> float:
    """Give how far apart two places lie, in kilometres; without end where nobody knows where one of them lies."""
    return apart_km(one.position, other.position) if one.position and other.position else math.inf


def apart_km(one: Position, other: Position) -> float:
    """Give a distance in kilometres, by the equirectangular approximation, good to 1 % at this range."""
    east = (one.longitude - other.longitude) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return math.hypot(east, one.latitude - other.latitude) * 111.2
