"""Reads the tables of the region and the names of the world as one. It does not know documents.

What the tables say counts before what the world says: a place of the world that the tables hold is left out.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence, ValuesView
from dataclasses import dataclass, field, replace

from geo.gazetteer.world import World
from geo.model import Match, Name, NameIndex, Place, PlaceKind

SAME_PLACE_DEGREES = 0.6
"""How far apart, in degrees, two places of one name and country are still one; GeoNames has some 35 km off."""
OWN_DIVISIONS = frozenset({"KZ", "MN", "RU"})
"""Countries whose divisions are places of the tables, which say themselves what lies in them."""
_ENGLISH_RANK = re.compile(
    r" (?:Oblast|Province|Region|Krai|State|Prefecture|County|District|Governorate|Department|Voivodeship)$"
)
_RANKS = (
    *("省", "州", "府", "县", "郡", "区", "大区", "地区", "邦"),
    *(" область", " край", " район", " провинция", " воеводство", " аймак", " уезд"),
    *(" муж", " хязгаар", " аймаг", " улс"),
    *("щина", "чина", "ье"),  # Псковщина, Ставрополье
)
"""How the name of a region ends that is not also that of a town."""

_REMEMBERED = 4_000
"""Spellings whose names, and places that were asked for, are kept ready: several times what one text needs. Keeping
all that a corpus ever names would read it hardly faster, and take more memory the longer it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Atlas(Mapping[str, Place]):
    """Every place there is, by id: those of the tables, and behind them those of the world.

    Attributes:
        seen: Places that were asked for; a text asks for the same ones again and again.
    """

    tables: Mapping[str, Place]
    world: World
    seen: dict[str, Place] = field(default_factory=dict)

    def __getitem__(self, identity: str) -> Place:
        """Give the place of an id.

        Raises:
            KeyError: There is none.
        """
        place = self.seen.get(identity)
        if place is None:
            if len(self.seen) >= _REMEMBERED:
                self.seen.clear()
            own = self.tables.get(identity)
            place = self.seen[identity] = self._at_home(own) if own else self.world.place(identity)
        return place

    def _at_home(self, place: Place) -> Place:
        """Give a place of the tables with the division the world knows it in, if the tables have none of their own."""
        number = "" if place.region or place.country in OWN_DIVISIONS else place.geonames
        return replace(place, region=self.world.division_of(int(number))) if number else place

    def __contains__(self, identity: object) -> bool:
        """Say whether there is a place of this id."""
        return identity in self.tables or identity in self.seen or identity in self.world

    def __iter__(self) -> Iterator[str]:
        """Give the ids of the tables; the world's are too many to go through."""
        return iter(self.tables)

    def values(self) -> ValuesView[Place]:
        """Give the places of the tables, without asking for each by its id."""
        return self.tables.values()

    def __len__(self) -> int:
        """Count the places of the tables."""
        return len(self.tables)


@dataclass(frozen=True, slots=True)
class AtlasIndex:
    """The names of the tables and of the world, found as one.

    Attributes:
        held: The place of the tables by GeoNames' number.
        merged: Names by the world's number of their spelling; a text says the same ones again and again.
    """

    near: NameIndex
    atlas: Atlas
    held: Mapping[str, str]
    merged: dict[int, tuple[Name, ...]] = field(default_factory=dict)

    def matches(self, folded: str, start: int) -> Sequence[Match]:
        """Give every name that begins at ``start``, longest first; those of the tables before those of the world."""
        near, far = self.near.matches(folded, start), self.atlas.world.spans(folded, start)
        if not far:
            return near
        by_end = {match.end: match.names for match in near}
        for end, number in far:
            names = self.merged.get(number)
            by_end[end] = self._merged(number, by_end.get(end, ())) if names is None else names
        return [Match(end, by_end[end]) for end in sorted(by_end, reverse=True) if by_end[end]]

    def begins(self, folded: str) -> bool:
        """Tell whether any name begins with these letters."""
        return self.near.begins(folded) or self.atlas.world.begins(folded)

    def _merged(self, number: int, near: tuple[Name, ...]) -> tuple[Name, ...]:
        """Give the names of a spelling: those of the tables, and those of the world's places they do not call so."""
        names = self.atlas.world.names(number)
        known = [self.atlas[name.subject] for name in near if name.subject in self.atlas.tables]
        new = [self._at_home(name) for name in names if self._is_new(name, known)]
        if any(name.strong for name in near):  # the tables have said whose name this is
            new = [replace(name, strong=False) for name in new]
        if len(self.merged) >= _REMEMBERED:
            self.merged.clear()
        found = (*near, *(with_town for name in new for with_town in (name, *self._towns(name, names))))
        self.merged[number] = found
        return found

    def _towns(self, name: Name, names: Sequence[Name]) -> Iterator[Name]:
        """Give a region's name to the town it is called after, which the world may know by its Latin name only."""
        if name.text.isascii() or name.text.endswith(_RANKS):
            return
        region = self.atlas[name.subject]
        if region.kind is not PlaceKind.REGION or {other.subject for other in names} - {region.id}:
            return
        for town in self.atlas.world.places_named(_ENGLISH_RANK.sub("", region.name)):
            if town.region == region.id and town.kind is PlaceKind.CITY:
                yield Name(town.id, name.text, name.language, name.strong)

    def _is_new(self, name: Name, known: Sequence[Place]) -> bool:
        """Tell whether the tables do not call a place so that the world does."""
        held = self.held.get(name.subject.rpartition("-")[2])
        if held:
            return held not in {place.id for place in known}
        return not known or not any(_is_same(self.atlas[name.subject], place) for place in known)

    def _at_home(self, name: Name) -> Name:
        """Give a name of the world to the place of the tables that it is another name of."""
        held = self.held.get(name.subject.rpartition("-")[2])
        return replace(name, subject=held) if held else name


def atlas_index(near: NameIndex, atlas: Atlas) -> AtlasIndex:
    """Find the names of an atlas, those of the tables with the index given."""
    return AtlasIndex(near, atlas, {place.geonames: place.id for place in atlas.tables.values() if place.geonames})


def _is_same(one: Place, other: Place) -> bool:
    """Tell whether two places of one name are the same place."""
    if one.country != other.country:
        return False
    if PlaceKind.COUNTRY in {one.kind, other.kind} or (one.kind is PlaceKind.REGION and other.kind is PlaceKind.REGION):
        return one.kind is other.kind
    if one.position is None or other.position is None:
        return False
    east = one.position.longitude - other.position.longitude
    return math.hypot(east, one.position.latitude - other.position.latitude) <= SAME_PLACE_DEGREES
