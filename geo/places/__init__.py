"""Turns mentions and their candidate places into resolutions: placed, ambiguous or unknown, always with a reason.

It does not know how names are found, nor how anything is drawn.

A choice among places of one name is made by what the text itself says, in this order of weight: the larger place
named right beside ("Jining, the main district of Ulanqab"), the post that faces it across a border, the kind of place
the words announce, the company it keeps in the document, and only then how many people live there. The weights are
points; they were set by hand so that each sign of this list outweighs all later ones together, and the margin was
then measured on the labelled texts in ``tests/accuracy``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geo.model import AREAS, Mention, Outcome, Place, PlaceKind, Resolution, Ruling, fold, is_of_geonames, is_own_name
from geo.places.beside import Beside, beside_of, lies_in
from geo.places.called import divisions_of_towns
from geo.places.company import Company, called_so, company_of, named_here
from geo.places.joined import cities_of_lines
from geo.places.likeness import slip, suggestion
from geo.places.listed import divisions_of_lists, towns_of_lists
from geo.places.marked import described, is_boundless, is_sea
from geo.places.namesakes import as_good
from geo.places.nearness import distance_km
from geo.places.pairs import Lines, facing_posts, stops_of_lines, stops_of_named, towns_of_posts
from geo.places.remote import TERRITORIES, is_elsewhere, is_great, is_great_beside, is_lonely, is_outshone
from geo.places.senses import one_sense
from geo.places.weighing import BESIDE, KIND, STANDING, is_no_division, points_of, rivals_of

__all__ = ["distance_km", "resolve"]

ENOUGH = 5.0
"""Points a place needs where its name does not speak for itself."""
MARGIN = 0.75
"""Points by which the first candidate must lead the second; below that the name is ambiguous."""
CLOSE = 0.3
"""The same where it is the first one's own name."""
OTHERWISE = 1.0
"""Points taken from a town with the name beside its own, where one in its division is called so: Newton, Cambridge."""

_ONLY = "the only place of this name in the tables"
_TOLD = "the names beside it say which place of its name is meant"


Scored = tuple[tuple[float, str], Place]
"""A candidate behind its points and what speaks for it most."""


def resolve(
    mentions: Sequence[Mention],
    places: Mapping[str, Place],
    rulings: Sequence[Ruling] = (),
    *,
    larger_first: bool = False,
    lines: Lines = (),
) -> tuple[Resolution, ...]:
    """Say of each mention of a place which place it means, or why none.

    Args:
        mentions: The mentions of one document, in the order of the text; those of infrastructure are passed over.
        places: Every place a mention may mean, by id.
        rulings: Decisions of a person; they beat everything else.
        larger_first: Whether the language names a country or region always before what lies in it.
        lines: Pairs of places that lie on one line of the tables.
    """
    ours = [mention for mention in mentions if mention.infrastructure is None]
    beside = beside_of(ours, places, larger_first=larger_first)
    ours = towns_of_lists(divisions_of_towns(towns_of_posts(ours, places), places), places)
    ours = stops_of_lines(facing_posts(cities_of_lines(ours, mentions, places), places), lines)
    ours = stops_of_named(ours, mentions, lines)
    certain = _certain(ours, places)
    ours = divisions_of_lists(ours, places, certain)
    named = {one.span: len(one.candidates) for one in mentions if one.infrastructure is None}
    only = {one.span: _TOLD if len(one.candidates) < named[one.span] else _ONLY for one in ours}

    def settle(company: Company) -> list[Resolution]:
        return [
            _resolution(one, places, rulings, company, beside.get(one.span, Beside()), only[one.span]) for one in ours
        ]

    company = company_of(certain, ours, places)
    found = settle(company)
    seen = named_here(certain, found, places)
    if seen != certain:
        company = company_of(seen, ours, places)
        found = settle(company)
    return tuple(_explained(one, places, company) for one in one_sense(found, beside, places))


def _explained(resolution: Resolution, places: Mapping[str, Place], company: Company) -> Resolution:
    """Say of a name nobody knows which known one it is, or is spelled like; that takes longest, so it comes last."""
    if resolution.outcome is Outcome.PLACED and resolution.mention.sounded and not resolution.ruling:
        reason = f"in no table as it is spelled; it sounds like {places[resolution.subject].name}, {resolution.reason}"
        return replace(resolution, reason=reason, likened=True)
    if resolution.outcome is not Outcome.UNKNOWN or resolution.reason or resolution.ruling:
        return resolution
    meant = None if resolution.runners_up else slip(resolution.mention, places, company.countries)
    if meant:
        reason = f"spelled with one letter's difference from {meant.name}, in a country the text deals with"
        return Resolution(resolution.mention, Outcome.PLACED, reason, meant.id, likened=True)
    return replace(resolution, reason=suggestion(resolution.mention, places))


def _resolution(
    mention: Mention,
    places: Mapping[str, Place],
    rulings: Sequence[Ruling],
    company: Company,
    beside: Beside,
    only: str,
) -> Resolution:
    """Settle one mention; where one candidate is left there is nothing to weigh, and ``only`` says why."""
    ruling = next((ruling for ruling in rulings if _rules(ruling, mention)), None)
    if ruling:
        return _ruled(mention, ruling, places)
    if mention.ruled_out:
        return Resolution(mention, Outcome.RULED_OUT, mention.ruled_out, runners_up=mention.candidates)
    candidates = _said_to_lie_there(mention, places)
    if not candidates:
        return Resolution(mention, Outcome.UNKNOWN, "", runners_up=mention.candidates)
    if len(candidates) == 1 and _is_plain(mention, candidates[0], company):
        return Resolution(mention, Outcome.PLACED, only, candidates[0].id)
    candidates = _not_called_otherwise(mention, called_so(mention, candidates, company), company)
    near = company.near(candidates)
    rivals = rivals_of(mention, candidates, places)
    otherwise = _called_otherwise(mention, candidates)
    weighed = [
        (points_of(place, mention, company, beside, own, rivals), place)
        for place, own in zip(candidates, near, strict=True)
    ]
    scored = [((points - OTHERWISE * (place.id in otherwise), why), place) for (points, why), place in weighed]
    return _chosen(mention, sorted(scored, key=_best_first), company, places, only)


def _not_called_otherwise(mention: Mention, candidates: list[Place], company: Company) -> list[Place]:
    """Leave out the towns that the text surely calls by another name, where one is called so: Taraz is no Talas there.

    A name that somebody gave a place by hand speaks for it nevertheless.
    """
    words = fold(mention.exact)
    if len(candidates) < 2 or not any(fold(one.name) == words for one in candidates):
        return candidates
    ours = (one for one in candidates if words in company.called.get(one.id, (words,)) or not is_of_geonames(one))
    return list(ours) or candidates


def _called_otherwise(mention: Mention, candidates: Sequence[Place]) -> frozenset[str]:
    """Give the towns that have a name only beside their own, where another one is called so, or one in their division.

    Puno is the town in Peru rather than Pune, and Newton the one of this name rather than a quarter of another.
    """
    words = fold(mention.exact)
    if not words.isascii():
        return frozenset()
    towns = [one for one in candidates if one.kind in (PlaceKind.CITY, PlaceKind.TOWN)]
    called = {one.id for one in towns if is_own_name(words, one)}
    own = {one.region for one in candidates if one.region and fold(one.name) == words}
    return frozenset(
        one.id
        for one in towns
        if (one.region in own and fold(one.name) != words) or (called and one.id not in called and is_of_geonames(one))
    )


def _said_to_lie_there(mention: Mention, places: Mapping[str, Place]) -> list[Place]:
    """Give the candidates, of them only those in the country or region they are said to lie in.

    Where that is a country and none of them lies there, the post there is meant that faces one of them, since two posts
    often share a name. Else only those are left that may be said to lie in another country: rivers and mountains, and
    places in territories of their own.
    """
    candidates = _sea_first(mention, [places[candidate] for candidate in mention.candidates])
    if mention.outside:
        beyond = [places[identity] for identity in mention.outside]
        return [place for place in candidates if not any(lies_in(place, one) for one in beyond)] or candidates
    if not mention.within:
        return candidates
    larger = [places[identity] for identity in mention.within]
    inside = [place for place in candidates if any(lies_in(place, one) for one in larger)]
    if inside or all(one.kind is not PlaceKind.COUNTRY for one in larger):
        return inside or _not_abroad(candidates, larger, mention)
    facing = [places[place.faces] for place in candidates if place.faces in places]
    across = [post for post in facing if any(lies_in(post, one) for one in larger)]
    return across or [one for one in candidates if _may_lie_abroad(one, mention)]


def _sea_first(mention: Mention, candidates: list[Place]) -> list[Place]:
    """Leave out the divisions that are called after a sea where the words speak of no division: the Red Sea's ports."""
    if PlaceKind.REGION in mention.cues or not any(is_sea(one) for one in candidates):
        return candidates
    return [one for one in candidates if one.kind is not PlaceKind.REGION]


def _not_abroad(candidates: list[Place], larger: Sequence[Place], mention: Mention) -> list[Place]:
    """Leave out the namesakes abroad where a name is said to lie in a region that no place of the name lies in.

    A name of one place only may stand right behind that of a region for other reasons.
    """
    if len(candidates) < 2 or any(one.kind in AREAS for one in candidates):
        return candidates
    own = {one.country for one in larger}
    return [place for place in candidates if place.country in own or _may_lie_abroad(place, mention)]


def _may_lie_abroad(place: Place, mention: Mention) -> bool:
    """Tell whether a place may be said to lie in another country than its own, as a post on the border of both is."""
    post = place.kind is PlaceKind.BORDER_PORT and place.id in mention.strong
    return post or place.kind is PlaceKind.NATURAL or place.country in TERRITORIES


def _best_first(scored: Scored) -> tuple[float, str]:
    (points, _), place = scored
    return (-points, place.id)


def _rules(ruling: Ruling, mention: Mention) -> bool:
    return ruling.name == mention.exact and ruling.document in {"*", mention.document}


def _ruled(mention: Mention, ruling: Ruling, places: Mapping[str, Place]) -> Resolution:
    """Settle a mention as a person has ruled."""
    if not ruling.subject:
        return Resolution(mention, Outcome.RULED_OUT, ruling.reason, ruling=ruling)
    others = tuple(candidate for candidate in mention.candidates if candidate != ruling.subject)
    if places[ruling.subject].position is None:
        reason = f"{ruling.reason} Nobody knows where that place is."
        return Resolution(mention, Outcome.UNKNOWN, reason, "", (ruling.subject, *others), ruling)
    return Resolution(mention, Outcome.PLACED, ruling.reason, ruling.subject, others, ruling)


def _chosen(
    mention: Mention,
    scored: Sequence[Scored],
    company: Company,
    places: Mapping[str, Place],
    only: str,
) -> Resolution:
    """Take the best candidate if it is good enough and leads by the margin."""
    scored = _city_first(mention, _at_home_first(mention, scored, company), company)
    (points, reason), best = scored[0]
    runners_up = tuple(place.id for _, place in scored[1:])
    if best.position is None or is_boundless(best):
        return Resolution(
            mention, Outcome.UNKNOWN, "too wide, or its place too little known, for a mark", "", (best.id, *runners_up)
        )
    if not mention.strong and points < ENOUGH and best.id not in company.ids:
        reason = f"the words may mean something else; if a place, {best.name} ({best.country})"
        return Resolution(mention, Outcome.AMBIGUOUS, reason, "", (best.id, *runners_up))
    if not mention.strong and is_no_division(best, mention) and is_elsewhere(best, company):
        reason = f"the words announce a division, and {described(best, places)} lies far from all else"
        return Resolution(mention, Outcome.AMBIGUOUS, reason, "", (best.id, *runners_up))
    if points < _far_points(mention, best) and is_lonely(best, company, [one for _, one in scored]):
        reason = f"{described(best, places)} lies far from all else the text speaks of"
        return Resolution(mention, Outcome.AMBIGUOUS, reason, "", (best.id, *runners_up))
    second = _as_likely(mention, scored, company)
    if second:
        reason = f"may be {described(best, places)} or {described(second, places)}; the text does not say which"
        return Resolution(mention, Outcome.AMBIGUOUS, reason, "", (best.id, *runners_up))
    return Resolution(mention, Outcome.PLACED, reason if runners_up else only, best.id, runners_up)


def _as_likely(mention: Mention, scored: Sequence[Scored], company: Company) -> Place | None:
    """Give the place that may be meant as well as the first one: the second, if it is as good, or a city far larger."""
    (points, _), best = scored[0]
    margin = CLOSE if is_own_name(fold(mention.exact), best) else MARGIN
    if len(scored) > 1 and 0 <= points - scored[1][0][0] < margin and not _is_meant(mention, scored):
        return scored[1][1]
    if _is_told(mention, points, best):
        return None
    return next((other for _, other in scored[1:] if is_outshone(best, other, company)), None)


def _is_meant(mention: Mention, scored: Sequence[Scored]) -> bool:
    """Tell whether the first of places that are as good is meant.

    So it is where that may be left open, where it is the seat of a division of its name, or a great city of this name.
    """
    (_, best), (_, second) = scored[:2]
    divisions = {place.id for _, place in scored if place.kind is PlaceKind.REGION}
    seat = best.region in divisions and second.region not in divisions | {""}
    return as_good(best, second) or seat or (is_own_name(fold(mention.exact), best) and is_great(best, second))


def _at_home_first(mention: Mention, scored: Sequence[Scored], company: Company) -> Sequence[Scored]:
    """Leave what is best known, but far from all else, behind a namesake that lies where the text is at home."""
    (points, _), best = scored[0]
    if points >= _far_points(mention, best) or not is_lonely(best, company, [one for _, one in scored]):
        return scored
    home = [
        one for one in scored[1:] if one[0][0] >= ENOUGH and one[1].position and not is_lonely(one[1], company, [best])
    ]
    return _led_by(home[0], scored) if len(home) == 1 else scored


def _city_first(mention: Mention, scored: Sequence[Scored], company: Company) -> Sequence[Scored]:
    """Leave a lesser namesake behind the great city that nobody who means another one calls by its bare name."""
    (points, _), best = scored[0]
    if _is_told(mention, points, best):
        return scored
    city = next((one for one in scored[1:] if is_great_beside(one[1], best, company)), None)
    return _led_by(city, scored) if city else scored


def _led_by(first: Scored, scored: Sequence[Scored]) -> Sequence[Scored]:
    """Give the candidates with one of them at their head."""
    return [first, *(one for one in scored if one is not first)]


def _is_told(mention: Mention, points: float, best: Place) -> bool:
    """Tell whether the words say which place is meant: where it lies, or of what kind it is."""
    return points >= BESIDE or best.kind in mention.cues


def _far_points(mention: Mention, place: Place) -> float:
    """Give the points a place needs that lies far from all else."""
    return KIND + STANDING if fold(mention.exact) == fold(place.name) else BESIDE


def _is_plain(mention: Mention, place: Place, company: Company) -> bool:
    """Tell whether the only place of a name is meant whatever speaks for it, so that nothing need be weighed."""
    may_be_marked = place.position is not None and not is_boundless(place)
    post = bool(place.faces)  # whose name is given to nothing else
    return bool(mention.strong) and may_be_marked and (post or not is_lonely(place, company))


def _certain(mentions: Sequence[Mention], places: Mapping[str, Place]) -> frozenset[str]:
    """Give the places that a document names by a name that speaks for one place only."""
    return frozenset(m.strong[0] for m in mentions if len(m.strong) == 1 and not m.ruled_out and m.strong[0] in places)
