"""Turns the reference tables into names, places and known links.

The built-in tables lie beside this module as sorted CSV; a workspace adds to them, and overrides
them, with ``seeds/places.csv``, ``seeds/names.csv`` and ``seeds/not-places.csv``. Of several names of
a place in one language the first is its main name. This module knows no documents.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from geo.gazetteer import rows, rulings
from geo.gazetteer.rows import NotPlace
from geo.gazetteer.rulings import Shelf
from geo.gazetteer.tables import Columns, Row, read_rows
from geo.model import Fact, InputError, KnownLink, Name, Place, Ruling, Source

__all__ = ["TABLES", "Gazetteer", "NotPlace", "Shelf", "load", "own_tables", "read_rulings"]

TABLES = Path(__file__).parent
"""Where the built-in tables lie."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Everything the reference tables say.

    Attributes:
        places: By id.
        links: By id.
        names: Names of places and of links, in all languages.
        not_places: Words that look like names of places.
        sources: By id.
        facts: Sentences that belong beside certain claims.
    """

    places: Mapping[str, Place]
    links: Mapping[str, KnownLink]
    names: tuple[Name, ...]
    not_places: tuple[NotPlace, ...]
    sources: Mapping[str, Source]
    facts: tuple[Fact, ...]


def load(folder: Path | None = None, *, tables: Path = TABLES) -> Gazetteer:
    """Read the built-in tables, and over them those of a workspace.

    Args:
        folder: The workspace, which may hold tables in ``seeds/``.
        tables: Where the built-in tables lie.

    Raises:
        InputError: For every fault of every table, each with ``file:line``.
    """
    faults: list[str] = []
    seeds = None if folder is None else folder / "seeds"
    sources = rows.sources(read_rows(tables / "sources.csv", rows.SOURCES, faults), faults)
    _stop_at(faults)
    named = _both(tables, seeds, "names", rows.NAMES, faults)
    main = rows.main_names(chain(*named))
    places = _places(_both(tables, seeds, "places", rows.PLACES, faults), main, sources, faults)
    _stop_at(faults)
    links = rows.links(read_rows(tables / "links.csv", rows.LINKS, faults), main, places, sources, faults)
    _stop_at(faults)
    names = _names(named, places, links, faults)
    words = rows.not_places(chain(*_both(tables, seeds, "not-places", rows.NOT_PLACES, faults)), faults)
    subjects = places.keys() | links.keys()
    facts = rows.facts(read_rows(tables / "facts.csv", rows.FACTS, faults), subjects, sources, faults)
    _stop_at(faults)
    return Gazetteer(places, links, names, tuple(words), sources, tuple(facts))


def own_tables(folder: Path) -> tuple[Path, ...]:
    """Give the tables of a workspace that are there, by which it adds to the built-in ones."""
    named = (folder / "seeds" / f"{name}.csv" for name in ("names", "not-places", "places"))
    return tuple(table for table in named if table.exists())


def read_rulings(
    path: Path,
    gazetteer: Gazetteer,
    world: Container[str] = (),
    texts: Shelf | None = None,
    named: Callable[[str], Sequence[str]] = lambda _: (),
) -> tuple[Ruling, ...]:
    """Read a person's decisions about names; a file that is not there holds none.

    Args:
        path: The file.
        gazetteer: What the tables hold.
        world: Ids of places beyond the tables that a decision may name too.
        texts: Those that a decision may be on; None for any.
        named: Gives the ids of the places that have a name, the best known first, for what stands in place of an id.

    Raises:
        InputError: For rows that cannot be read, or name a text or a place nobody knows, all at once.
    """
    subjects = sorted(gazetteer.places.keys() | gazetteer.links.keys())
    return rulings.read(path, rulings.Subjects(subjects, world, gazetteer.links, named), texts)


Both = tuple[list[Row], list[Row]]
"""The rows of a built-in table, and those of the workspace's."""


def _both(tables: Path, seeds: Path | None, name: str, columns: Columns, faults: list[str]) -> Both:
    """Read a built-in table, and the workspace's of that name if it has one."""
    own = seeds / f"{name}.csv" if seeds else None
    return (
        read_rows(tables / f"{name}.csv", columns, faults),
        read_rows(own, columns, faults) if own and own.exists() else [],
    )


def _places(tables: Both, main: rows.MainNames, sources: Mapping[str, Source], faults: list[str]) -> dict[str, Place]:
    """Read the places; one of the workspace's stands for the built-in one with its id."""
    built_in, own = (rows.places(table, main, sources, faults) for table in tables)
    places = {**built_in, **own}
    if not faults:
        rows.check_places(chain(*tables), places, faults)
    return places


def _names(
    tables: Both, places: Mapping[str, Place], links: Mapping[str, KnownLink], faults: list[str]
) -> tuple[Name, ...]:
    """Read the names; one of the workspace's beats the built-in one, and no place goes without."""
    found = rows.names(chain(*tables), places.keys() | links.keys(), faults)
    if tables[1]:
        found = list({(name.subject, name.text, name.language): name for name in found}.values())
    unnamed = places.keys() - {name.subject for name in found}
    return (*found, *(Name(id, places[id].name, "en", True) for id in sorted(unnamed)))


def _stop_at(faults: list[str]) -> None:
    """Go no further when a table has faults: what refers to it would only repeat them."""
    if faults:
        raise InputError(faults)
