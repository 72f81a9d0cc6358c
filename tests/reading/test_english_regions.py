"""How news agencies and encyclopedias write English of railways, bridges and ports along borders."""

from collections.abc import Callable
from typing import NamedTuple

import pytest


class Told(NamedTuple):
    """What the reader of ``conftest`` gives."""

    names: dict[str, str]
    links: list[tuple[str, tuple[str, ...], str, str]]


Teller = Callable[[str], Told]

LINKS: list[tuple[str, list[tuple[str, tuple[str, ...]]]]] = [
    # a country in brackets behind each end
    ("A rail link from Jinja (Uganda) to Kisumu (Kenya) is planned.", [("railway", ("Jinja", "Kisumu"))]),
    # the ends in brackets behind the head
    ("Both states want the railway project (Jinja-Kisumu).", [("railway", ("Jinja", "Kisumu"))]),
    ("Both states want the railway (Jinja).", []),
    # the works at the ends stand before their names
    (
        "A pipeline connects the Hungarian transmission network near the town of Szeged with the system at Arad.",
        [("pipeline", ("Szeged", "Arad"))],
    ),
    ("A pipeline serves the Hungarian network near Szeged and the system at Arad.", []),
    # a route is a railway where trains run on it, else a corridor
    ("Trains on the Jinja-Kisumu route will be slow.", [("railway", ("Jinja", "Kisumu"))]),
    ("A railway was built long ago. The Jinja-Kisumu route is slow.", [("railway", ("Jinja", "Kisumu"))]),
    ("The Jinja-Kisumu route is slow.", [("corridor", ("Jinja", "Kisumu"))]),
    ("Trains help the Jinja-Kisumu trade route.", [("corridor", ("Jinja", "Kisumu"))]),
    # a cross-border railway of two posts is no crossing besides
    (
        "The Gashuunsukhait-Ganqimaodu cross-border railway will be short.",
        [("railway", ("Gashuunsukhait", "Ganqimaodu"))],
    ),
    # the country behind a town is no capital
    ("A bridge connects Laredo to Nuevo Laredo, Mexico.", [("crossing", ("Laredo", "Nuevo Laredo"))]),
    # what the whole line is beats a list of some stops
    (
        "Rail Baltica will be a line from Tallinn to Warsaw. Rail Baltica passes Riga, Kaunas and Vilnius.",
        [("railway", ("Tallinn", "Warsaw"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), LINKS)
def test_links_are_those_the_sentence_says(
    text: str, links: list[tuple[str, tuple[str, ...]]], english: Teller
) -> None:
    """A link has the sort and the ends its sentence says, and a sentence that looks alike gives none."""
    assert [(kind, ends) for kind, ends, *_ in english(text).links] == links


NAMES: list[tuple[str, str, str]] = [
    ("The Texas city of Laredo wants a bridge.", "Texas", "Texas"),
    ("Ships call at Texas City, south of Houston.", "Texas City", "Texas City"),
    ("A railway links Monterrey, Mexico, with the sea.", "Mexico", "Mexico"),
    ("A railway links Monterrey with Mexico City.", "Mexico City", "Mexico City"),
    ("The Ussuri river, known in China as Wuhan, is wide.", "Wuhan", "ruled out: another name of the water just named"),
    ("The city on the river, known for Wuhan noodles, is old.", "Wuhan", "Wuhan"),
    ("The Lhasa Coordination Center opened.", "Lhasa", "ruled out: part of the name"),
    ("It was signed with Coal Energy (Tianjin) Company.", "Tianjin", "ruled out: part of the name of a company"),
    ("It was signed at the port (Tianjin) by a company.", "Tianjin", "Tianjin"),
    ("The bridge opened as Moscow reels from sanctions.", "Moscow", "ruled out: stands for the government"),
]


@pytest.mark.parametrize(("text", "name", "meant"), NAMES)
def test_a_name_means_what_the_words_around_it_say(text: str, name: str, meant: str, english: Teller) -> None:
    """A name within another's, or one that stands for a government, marks no place; one that looks alike does."""
    said = english(text).names[name]
    assert said.startswith(meant) if meant.startswith("ruled out") else said == meant
