"""English: zones that one place has or two share, and those that lie across the border between posts."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links

ZONES: list[tuple[str, Links]] = [
    ("Kehl and Strasbourg share one tax-free zone beside the river.", [("zone", ("Kehl", "Strasbourg"))]),
    ("The trade zone that Kehl and Strasbourg laid out in 2004 is empty.", [("zone", ("Kehl", "Strasbourg"))]),
    (
        "Of the hundred hectares half belong to Kehl and half to Strasbourg.",
        [("zone", ("Kehl", "Strasbourg"))],
    ),
    ("Of the cheese half is sold to Kehl and half to Strasbourg.", []),
    ("Dubai and Djibouti City plan a free zone.", []),
    ("Kehl and Strasbourg share a park.", []),
    (
        "Kehl in Germany and Strasbourg in France are setting up a cross-border economic cooperation zone.",
        [("zone", ("Kehl", "Strasbourg"))],
    ),
    ("A free trade zone was planned across Kehl and Strasbourg.", [("zone", ("Kehl", "Strasbourg"))]),
    ("Kehl and Strasbourg each have a free trade zone.", []),
    ("Tulcán's new free zone has attracted forty firms.", [("zone", ("Tulcán",))]),
    ("Djibouti's new free zone has attracted forty firms.", []),
    ("Tulcán's new time zone has confused forty firms.", []),
    ("Aqaba has sold beaches since the whole town was declared a special economic zone.", [("zone", ("Aqaba",))]),
    ("Aqaba has sold beaches since the whole town was declared a war zone.", []),
    ("Tenants of the Lekki Free Zone have gone.", [("zone", ("Lekki Deep Sea Port",))]),
    (
        "Nassib faces Jaber across the border. The free zone that straddles the line has been looted.",
        [("crossing", ("Nassib", "Jaber")), ("zone", ("Nassib", "Jaber"))],
    ),
    (
        "Nassib faces Jaber across the border. The war that straddles the line goes on.",
        [("crossing", ("Nassib", "Jaber"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), ZONES)
def test_a_zone_lies_at_one_place_or_on_both_sides_of_a_border(text: str, links: Links, english: Teller) -> None:
    """Two near places abroad share a zone, one has its own; two far apart have none together, nor do other things."""
    assert [(kind, ends) for kind, ends, *_ in english(text).links] == links
