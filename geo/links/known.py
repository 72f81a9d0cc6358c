"""Tells which link of the tables a text means. It knows no grammar."""

import math
from collections.abc import Mapping, Sequence

from geo.model import GeometryClass, KnownLink, LinkKind, Place, Position

SAME_SITE_KM = 15.0
"""How far apart a port, its station and its town may lie and be one stop; the widest pair in the tables is 10 km."""


def recorded(
    kind: LinkKind, ends: Sequence[Place], links: Mapping[str, KnownLink], places: Mapping[str, Place]
) -> KnownLink | None:
    """Give the link of the tables that runs between these ends, or None."""
    countries = {ends[0].country, ends[-1].country}
    for link in links.values():
        if link.kind is not kind:
            continue
        for branch in link.branches:
            if len(branch) < 2:
                continue
            first, last = places[branch[0]], places[branch[-1]]
            if {first.country, last.country} == countries and _same_ends((first, last), (ends[0], ends[-1])):
                return link
    return None


def along(
    kind: LinkKind, ends: Sequence[Place], links: Mapping[str, KnownLink], places: Mapping[str, Place]
) -> tuple[str, ...]:
    """Give the stops between two ends on a line of the tables that passes both, or nothing."""
    for link in links.values():
        if link.kind is not kind or link.geometry_class is not GeometryClass.STATIONS:
            continue
        for branch in link.branches:
            one = _position_on(branch, ends[0], places)
            other = None if one is None else _position_on(branch, ends[-1], places)
            if one is not None and other is not None and one != other:
                return branch[one : other + 1] if one < other else branch[other : one + 1][::-1]
    return ()


def _position_on(branch: Sequence[str], end: Place, places: Mapping[str, Place]) -> int | None:
    return next((number for number, stop in enumerate(branch) if same_site(places[stop], end)), None)


def _same_ends(one: tuple[Place, Place], other: tuple[Place, Place]) -> bool:
    return (same_site(one[0], other[0]) and same_site(one[1], other[1])) or (
        same_site(one[0], other[1]) and same_site(one[1], other[0])
    )


def same_site(one: Place, other: Place) -> bool:
    """Tell whether two places are one stop: the same place, or a port, its station and its town in one country."""
    if one.id == other.id:
        return True
    if one.country != other.country or one.position is None or other.position is None:
        return False
    return one.name.split()[0] == other.name.split()[0] and _apart_km(one.position, other.position) <= SAME_SITE_KM


def _apart_km(one: Position, other: Position) -> float:
    """Give a distance in kilometres, by the equirectangular approximation, good to 1 % at this range."""
    east = (one.longitude - other.longitude) * math.cos(math.radians((one.latitude + other.latitude) / 2))
    return math.hypot(east, one.latitude - other.latitude) * 111.2
