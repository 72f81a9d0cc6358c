"""English: which place of a name is meant where the text names a division, a whole name or another place beside it."""

import pytest

from tests.reading.conftest import Teller, Told
from tests.reading.test_english_lines import Links


def _links(told: Told) -> Links:
    return [(kind, ends) for kind, ends, *_ in told.links]


SENSES: list[tuple[str, Links]] = [
    (
        "Coal from Murmansk Region is shipped. The railway from Murmansk to Saint Petersburg is slow.",
        [("railway", ("Murmansk", "Saint Petersburg"))],
    ),
    (
        "The new bus serves Komsomolsk-on-Amur. The railway from Khabarovsk to Komsomolsk is old.",
        [("railway", ("Khabarovsk", "Komsomolsk-on-Amur"))],
    ),
    ("A road from Talas to Taraz was paved.", [("highway", ("Talas", "Taraz"))]),
    (
        "Trains connect Wuhu in Anhui with Moscow, and Datong in north China's Shanxi Province with Selyatino.",
        [("railway", ("Wuhu", "Moscow")), ("railway", ("Datong", "Selyatino"))],
    ),
    ("The road connecting the Batken and Osh regions is being rebuilt.", []),
    ("The road connecting Batken and Osh is being rebuilt.", [("highway", ("Batken", "Osh"))]),
]


@pytest.mark.parametrize(("text", "links"), SENSES)
def test_a_name_means_what_the_names_around_it_leave(text: str, links: Links, english: Teller) -> None:
    """A town is not its division, a short name is the whole one's, and no place is meant by two names."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))] == links


ENDS: list[tuple[str, Links]] = [
    (
        "The Sakhalin–Khabarovsk–Vladivostok gas pipeline was opened.",
        [("pipeline", ("Sakhalin Oblast", "Vladivostok"))],
    ),
    (
        "The Kvesheti-Kobi tunnel of the corridor will shorten the road to the border.",
        [("highway", ("Kvesheti", "Kobi"))],
    ),
    (
        "Ak-Zhol, the Kyrgyz post, was full, and Korday, on the Kazakh bank, was empty.",
        [("crossing", ("Ak-Zhol", "Korday"))],
    ),
    ("Ak-Zhol, the Kyrgyz post, was full, and so was Korday.", []),
    (
        "The railway is closed. It is crossed in summer, when herders from Kegen bring horses to Tyup.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "links"), ENDS)
def test_what_a_line_is_and_where_it_ends(text: str, links: Links, english: Teller) -> None:
    """A pipeline may begin in a region, a tunnel on a road is a road's, and people who go somewhere are no line."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))] == links
