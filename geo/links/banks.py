"""Gives the crossing by a bridge or tunnel that a text names, where it names a town on each bank somewhere else.

Read only where no sentence says what it joins.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.links.known import apart_km
from geo.links.making import AT_KM
from geo.links.progress import progress
from geo.links.sentences import Reader
from geo.links.skeleton import is_larger, is_passed
from geo.links.sorts import LAND, speaks_of
from geo.model import Evidence, GeometryClass, Link, LinkKind, Outcome, Place, PlaceKind, Resolution, Span

Places = Mapping[str, Place]
CALLED = 8
"""How many characters before a name the word may take that says it is a bridge."""
_TOWNS = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.BORDER_PORT})


def banks(resolutions: Sequence[Resolution], links: Sequence[Link], reader: Reader) -> Iterator[Link]:
    """Give the crossings by the bridges and tunnels that a text names, between the towns it names on their banks.

    Args:
        resolutions: What became of the mentions that name places.
        links: The links that the sentences of the text were found to state.
        reader: The document and what is known.
    """
    placed = [one for one in resolutions if one.outcome is Outcome.PLACED and one.subject in reader.places]
    named = {one.subject: reader.places[one.subject] for one in placed}
    towns = [place for place in named.values() if place.kind in _TOWNS and not is_larger(place)]
    joined = {structure.id for structure in named.values() for link in links if link.id.startswith(structure.id)}
    for resolution in placed:
        structure = named[resolution.subject]
        if structure.id in joined or not _is_passed(structure, resolution.mention.span, reader):
            continue
        ends = _on_banks(structure, towns)
        carries = _speaks_of_a_line(resolution, reader)
        if ends and not carries and not _is_told(structure, ends, links, named):
            joined.add(structure.id)
            yield _crossing(structure, ends, resolution, reader)


def _is_passed(structure: Place, words: Span, reader: Reader) -> bool:
    """Tell whether a place is a bridge or tunnel by its name, or by the word before it: "моста Амбассадор"."""
    called = reader.document.text[max(0, words.start - CALLED) : words.end]
    facility = structure.kind is PlaceKind.FACILITY and speaks_of({LinkKind.CROSSING}, called, reader.lexicon)
    return facility or is_passed(structure, reader.lexicon)


def _speaks_of_a_line(resolution: Resolution, reader: Reader) -> bool:
    """Tell whether the sentence of a structure tells of rails, which may do no more than pass over it."""
    (start, end), (begin, stop) = resolution.mention.span, resolution.mention.sentence
    words, lexicon = reader.document.text[begin:start] + " " + reader.document.text[end:stop], reader.lexicon
    rails = (sign for sign, kind in (*lexicon.heads, *lexicon.hints) if kind is LinkKind.RAILWAY)
    return any(sign.search(words) for sign in (*rails, *(line for line, _ in lexicon.lines)))


def _on_banks(structure: Place, towns: Iterable[Place]) -> tuple[Place, Place] | None:
    """Give the two towns at a structure that lie nearest to it, if the towns there are of just two countries."""
    near: dict[str, tuple[float, Place]] = {}
    for town in towns:
        if structure.position is None or town.position is None:
            continue
        away = apart_km(structure.position, town.position)
        off = (structure.uncertainty_km or 0) + (town.uncertainty_km or 0)
        if away <= AT_KM + off and away < near.get(town.country, (away + 1, town))[0]:
            near[town.country] = (away, town)
    if len(near) != 2:
        return None
    (_, one), (_, other) = near.values()
    return one, other


def _is_told(structure: Place, ends: tuple[Place, Place], links: Iterable[Link], named: Places) -> bool:
    """Tell whether a link is said to be there that may run over the same bridge, and is not called by another one."""
    pair, countries = {end.id for end in ends}, {end.country for end in ends}
    for link in links:
        outer = {link.ends[0], link.ends[-1]}
        lies_there = countries == {named[one].country for one in outer if one in named} and not outer.isdisjoint(pair)
        passed = {stop for branch in link.branches for stop in branch}
        if link.kind in LAND and (lies_there or pair <= passed):
            return True
        if link.kind is LinkKind.CROSSING and lies_there and not _is_called_by(named, structure, link):
            return True
    return False


def _is_called_by(named: Places, structure: Place, link: Link) -> bool:
    """Tell whether a crossing is called by another structure that the text names."""
    ids = {f"{one.id}-{link.kind}" for one in named.values() if one.id not in link.ends}
    return link.id in ids - {f"{structure.id}-{link.kind}"}


def _crossing(structure: Place, ends: tuple[Place, Place], resolution: Resolution, reader: Reader) -> Link:
    words, sentence = resolution.mention.span, resolution.mention.sentence
    at = Span(words.start - sentence.start, words.end - sentence.start)
    status, opened = progress(sentence.of(reader.document.text), at, reader.lexicon)
    ids = (ends[0].id, ends[1].id)
    return Link(
        id=f"{structure.id}-crossing",
        kind=LinkKind.CROSSING,
        name=structure.name,
        ends=ids,
        branches=(ids,),
        geometry_class=GeometryClass.STATIONS,
        evidence=(Evidence(reader.document.id, sentence, (words,)),),
        status=status,
        opened=opened,
    )
