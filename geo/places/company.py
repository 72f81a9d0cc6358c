"""Gathers what the places that a text surely names say about the others: where they lie, and in which countries."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.model import Mention, Place, PlaceKind
from geo.places.nearness import Direction, direction_of

_TOO_WIDE = (PlaceKind.COUNTRY, PlaceKind.NATURAL)


@dataclass(frozen=True, slots=True)
class Company:
    """What the places of a document that are certain say about the others.

    Attributes:
        most: How many of them lie in the country with most of them, at least 1.
        around: Where they lie.
        spots: The same, for asking whether a place lies at one of them.
        by_sentence: Where those named in a sentence lie, by its start.
    """

    ids: frozenset[str]
    countries: Counter[str]
    most: int
    around: tuple[Direction, ...]
    spots: frozenset[Direction]
    by_sentence: Mapping[int, tuple[Direction, ...]]


@dataclass(frozen=True, slots=True)
class Others:
    """Where the places lie that say something about those of one name in one country.

    Attributes:
        around: Of all the text.
        here: Of the sentence.
    """

    around: Sequence[Direction]
    here: Sequence[Direction]


def company_of(ids: frozenset[str], mentions: Sequence[Mention], places: Mapping[str, Place]) -> Company:
    """Gather what the places that a document surely names say about the others."""
    known = [places[identity] for identity in sorted(ids)]
    spots = {
        place.id: direction_of(place.position) for place in known if place.position and place.kind not in _TOO_WIDE
    }
    by_sentence: defaultdict[int, list[Direction]] = defaultdict(list)
    for mention in mentions:
        meant = next((one for one in (*mention.strong, *mention.candidates[:1]) if one in spots), None)
        if meant and not mention.ruled_out:
            by_sentence[mention.sentence.start].append(spots[meant])
    countries = Counter([place.country for place in known])
    return Company(
        ids,
        countries,
        max(countries.values(), default=1),
        tuple(spots.values()),
        frozenset(spots.values()),
        {start: tuple(dict.fromkeys(found)) for start, found in by_sentence.items()},
    )


def others_than(candidates: Sequence[Place], mention: Mention, company: Company) -> dict[str, Others]:
    """Give, for each country of the candidates, where the places lie that say something about those there.

    Places of one name in one country say nothing for each other: a town nothing for the province called after it.
    """
    namesakes: defaultdict[str, set[Direction]] = defaultdict(set)
    for place in candidates:
        namesakes[place.country] |= {direction_of(place.position)} if place.position else set()
    around, here = company.around, company.by_sentence.get(mention.sentence.start, ())
    return {
        country: Others(around, here)
        if own.isdisjoint(company.spots)
        else Others([one for one in around if one not in own], [one for one in here if one not in own])
        for country, own in namesakes.items()
    }
