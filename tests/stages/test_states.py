"""States: the few words a line is drawn and filtered by, read off what texts and records say of its status."""

import pytest

from geo.model import state_of_words


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("operating", "operating"),
        ("operating in part", "operating"),
        ("in service in part; under construction", "building"),
        ("planned; roads in service", "planned"),
        ("reopening planned", "planned"),
        ("closed at the border", "closed"),
        ("cancelled in 2021", "cancelled"),
        ("completed", "built"),
        ("reopened", "operating"),
        ("尚未开工", ""),
        ("在建", "building"),
        ("закрыт", "closed"),
        ("built; operation not confirmed", "built"),
        ("completed; not in regular service", "built"),
        ("never in service; damaged in September 2022", ""),
        ("not closed", ""),
        ("ашиглалтад ороогүй", ""),
        ("programme signed 2016", ""),
        ("unconfirmed", ""),
        ("", ""),
    ],
)
def test_a_state_is_what_the_words_say_and_not_what_they_deny(words: str, state: str) -> None:
    """What is built need not run, what never ran does not, and nothing is said of a line by a programme."""
    assert state_of_words(words) == state
