"""No thing of the tables has two ids: what shares a name and stands within the same circle is one thing."""

from collections import defaultdict
from itertools import combinations

import pytest

from geo.gazetteer import load
from geo.gazetteer.world import world_index
from geo.model import Place, PlaceKind, fold
from tests.gazetteer.measures import between

pytestmark = pytest.mark.slow  # the world is opened, and tens of thousands of names looked up

GAZETTEER = load()
AREAS = {PlaceKind.COUNTRY, PlaceKind.REGION}

TWO_THINGS = {
    ("kazungula", "kazungula-zm"): "a post on each side of the Zambezi, both of the one name",
    ("gotthard-base-tunnel", "gotthard-tunnel"): "the railway's and the road's; texts call either after the saint",
}
"""Pairs that share a name and a neighbourhood and are two things all the same, with what each is."""


def pairs(subjects: dict[str, set[str]]) -> set[tuple[str, str]]:
    """Give every two subjects of one name."""
    return {pair for shared in subjects.values() for pair in combinations(sorted(shared), 2)}


def called(of: set[str]) -> dict[str, set[str]]:
    """Give the subjects of each folded name, of those asked for."""
    found = defaultdict(set)
    for name in GAZETTEER.names:
        if name.subject in of:
            found[fold(name.text)].add(name.subject)
    return found


def within_reach(one: Place, other: Place) -> bool:
    """Tell whether two positions may be of one point, as unsure as they are."""
    if one.position is None or other.position is None:
        return False
    return between(one.position, other.position) <= (one.uncertainty_km or 0) + (other.uncertainty_km or 0)


def test_no_place_stands_in_the_tables_twice() -> None:
    """Points of one name lie farther apart than both are unsure, unless they face each other or a reason is stated."""
    points = {id: place for id, place in GAZETTEER.places.items() if place.kind not in AREAS}
    shared = [(points[one], points[other]) for one, other in pairs(called(set(points)))]
    found = {(one.id, other.id) for one, other in shared if within_reach(one, other) and one.faces != other.id}
    assert found == TWO_THINGS.keys()


def test_no_place_of_geonames_stands_in_the_tables_twice() -> None:
    """A number of GeoNames is that of one place, or of a division and the town it is governed from."""
    numbered = defaultdict(set)
    for place in GAZETTEER.places.values():
        if place.geonames:
            numbered[place.geonames].add(place.id)
    twice = [shared for _, shared in sorted(numbered.items()) if len(shared) > 1]
    assert twice == [{"bayannur", "linhe"}, {"haliut", "urad-middle-banner"}]


def test_no_line_stands_in_the_tables_twice() -> None:
    """Links of one sort share neither a name that speaks for itself nor all their stops, unless these are bridges."""
    strong = defaultdict(set)
    for name in GAZETTEER.names:
        if name.strong and name.subject in GAZETTEER.links:
            strong[fold(name.text)].add(name.subject)
    assert pairs(strong) == set()
    stops = defaultdict(set)
    for link in GAZETTEER.links.values():
        if any(link.branches) and link.id.removesuffix("-crossing") not in GAZETTEER.places:
            stops[link.kind, frozenset(map(frozenset, link.branches))].add(link.id)
    assert [shared for shared in stops.values() if len(shared) > 1] == []


def test_no_area_has_another_id_in_the_tables_of_the_world() -> None:
    """A region or a great natural feature is one place for both gazetteers: those of one name have one id."""
    world = world_index()
    wide = {PlaceKind.REGION, PlaceKind.NATURAL}
    found = set()
    for name in GAZETTEER.names:
        place = GAZETTEER.places.get(name.subject)
        if place is None or place.kind not in wide:
            continue
        found |= {
            (place.id, other.id)
            for other in world.places_named(name.text)
            if other.kind is place.kind and other.id != place.id and other.country in {place.country, ""}
        }
    assert found == {
        ("altai-republic", "altai-krai-ru-alt"),  # two divisions that share the name of the mountains
        ("saint-helena", "saint-helena-sh-hl"),  # the territory, and the island that is one of its three parts
    }
