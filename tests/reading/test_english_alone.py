"""English: the only two towns of a sentence are joined by the gate in a border that it speaks of."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links
from tests.reading.test_english_reaches import joined

ALONE: list[tuple[str, Links]] = [
    ("Aranyaprathet and Poipet remain a crossing for carts.", [("crossing", ("Aranyaprathet", "Poipet"))]),
    ("Aranyaprathet and Poipet remain a problem for carts.", []),
    ("Ndola and Kitwe remain a crossing for carts.", []),
    ("A second bridge is planned in the west, and in Eagle Pass a mayor wants a railway to Piedras Negras.", []),
]


@pytest.mark.parametrize(("text", "links"), ALONE)
def test_two_towns_with_a_border_between_them_are_joined_by_a_gate(text: str, links: Links, english: Teller) -> None:
    """A gate or a bridge joins what lies near it in two countries; a line on land, or a problem, does not."""
    assert joined(text, english) == sorted(links)
