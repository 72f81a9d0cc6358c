"""Gathers what the places that a text surely names say about the others: where they lie, and in which countries."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from geo.model import Mention, Outcome, Place, PlaceKind, Resolution, fold, is_own_name
from geo.places.joined import SETTLEMENTS
from geo.places.namesakes import LARGER, WELL_KNOWN
from geo.places.nearness import Direction, Spots, direction_of, nearest_km, spots

CITY = 100_000
"""People from which a settlement is a city: a text that names it deals with its country, and it outshines villages."""
_TOO_WIDE = (PlaceKind.COUNTRY, PlaceKind.NATURAL)


@dataclass(frozen=True, slots=True)
class Near:
    """How near to a place the others of a text lie.

    Attributes:
        namesakes: Where the places of its name and country lie, which say nothing for it.
        km: Kilometres to the nearest of the others; None where there is no other.
    """

    namesakes: frozenset[Direction]
    km: float | None


@dataclass(frozen=True, slots=True)
class Company:
    """What the places of a document that are certain say about the others.

    Attributes:
        countries: How many of them lie in each country; "Brazilian" counts as "Brazil".
        most: How many of them lie in the country with most of them, at least 1.
        dealt_with: The countries that it names, or names something in that is widely known or no settlement.
        around: Where they lie.
        by_sentence: Where those named in a sentence lie, by its start.
        called: By which names it speaks of those that have them alone.
        told: How near the places of a name lie, by their ids; a text says the same names again and again.
    """

    ids: frozenset[str]
    countries: Counter[str]
    most: int
    dealt_with: frozenset[str]
    around: Spots
    by_sentence: Mapping[int, Spots]
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)
    told: dict[tuple[str, ...], list[Near]] = field(default_factory=dict)

    def near(self, candidates: Sequence[Place]) -> list[Near]:
        """Tell of each place of one name how near the others of the text lie."""
        key = tuple([place.id for place in candidates])
        if key not in self.told:
            self.told[key] = [
                Near(own, nearest_km(direction_of(place.position), self.around, own) if place.position else None)
                for place, own in zip(candidates, _namesakes(candidates), strict=True)
            ]
        return self.told[key]

    def here(self, place: Place, namesakes: frozenset[Direction], mention: Mention) -> float | None:
        """Tell how near to a place the others of the sentence lie, in kilometres; None where there is no other."""
        others = self.by_sentence.get(mention.sentence.start)
        return nearest_km(direction_of(place.position), others, namesakes) if others and place.position else None


def company_of(ids: frozenset[str], mentions: Sequence[Mention], places: Mapping[str, Place]) -> Company:
    """Gather what the places that a document surely names say about the others."""
    known = [places[identity] for identity in sorted(ids)]
    around = {
        place.id: direction_of(place.position) for place in known if place.position and place.kind not in _TOO_WIDE
    }
    by_sentence: defaultdict[int, set[Direction]] = defaultdict(set)
    called: defaultdict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if len(mention.strong) == 1 and not mention.ruled_out:
            called[mention.strong[0]].add(fold(mention.exact))
        meant = next((one for one in (*mention.strong, *mention.candidates[:1]) if one in around), None)
        if meant and not mention.ruled_out:
            by_sentence[mention.sentence.start].add(around[meant])
    countries = Counter([place.country for place in known])
    peoples = {country for mention in mentions for country in mention.peoples}
    countries.update(peoples - {place.country for place in known if place.kind is PlaceKind.COUNTRY})
    return Company(
        ids,
        countries,
        max(countries.values(), default=1),
        frozenset(peoples | {place.country for place in known if _says_country(place)}),
        spots(around.values()),
        {start: spots(found) for start, found in by_sentence.items()},
        {identity: frozenset(names) for identity, names in called.items()},
    )


def named_here(certain: frozenset[str], found: Sequence[Resolution], places: Mapping[str, Place]) -> frozenset[str]:
    """Give the places that a document names, as far as a first look at all its names tells: company for a second look.

    What was settled among places of one name is company too. What seemed certain, but may not be meant after all, and
    is settled nowhere, is none: it says nothing of where the others lie.
    """
    settled = {one.subject for one in found if one.subject and one.subject in places}
    doubted = {one.runners_up[0] for one in found if one.outcome is Outcome.AMBIGUOUS and one.runners_up} - settled
    return (certain - doubted) | settled


def _says_country(place: Place) -> bool:
    """Tell whether a text that names a place deals with its country, as it may not that names a village abroad."""
    return place.kind not in SETTLEMENTS or place.population >= CITY or bool(place.seat_of or place.faces)


def called_so(mention: Mention, candidates: Sequence[Place], company: Company) -> list[Place]:
    """Leave out places abroad that are mostly called otherwise, where one that the text deals with has the name.

    "Casa Branca" is Casablanca in Portuguese, but a station where a text is about Portugal.
    """
    alike = Counter([place.country for place in candidates if place.id in company.ids])  # say nothing of each other
    ours = {place.id for place in candidates if company.countries[place.country] > alike[place.country]}
    abroad = any(one not in ours for one in mention.strong)
    if not ours or not (abroad or any(place.population >= WELL_KNOWN and place.id in ours for place in candidates)):
        return list(candidates)  # which is so of most names, and quickly seen
    words = fold(mention.exact)
    own = {place.id for place in candidates if is_own_name(words, place)}
    if not ours & own:
        return list(candidates)
    free = {place.id for place in candidates if not place.country or place.kind is PlaceKind.NATURAL}
    far = {place.id for place in candidates} - ours - own - free
    most = max(place.population for place in candidates if place.id in ours & own)
    towns = {place.id: place.population for place in candidates if place.kind in (PlaceKind.CITY, PlaceKind.TOWN)}
    unsure = towns.keys() & ours - own - set(mention.strong)
    small = {one for one in unsure if most >= WELL_KNOWN and towns[one] * LARGER < most}
    gone = (set() if far.isdisjoint(mention.strong) else far) | small
    return [place for place in candidates if place.id not in gone]


def _namesakes(candidates: Sequence[Place]) -> list[frozenset[Direction]]:
    """Give, for each place of one name, where those in its country lie.

    Places of one name in one country say nothing for each other: a town nothing for the province called after it.
    """
    found: defaultdict[str, set[Direction]] = defaultdict(set)
    for place in candidates:
        found[place.country] |= {direction_of(place.position)} if place.position else set()
    return [frozenset(found[place.country]) for place in candidates]
