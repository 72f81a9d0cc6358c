"""Cyrillic names that were typed with letters of other alphabets which look alike."""

from collections.abc import Callable

import pytest

from geo.gazetteer.world.lookalikes import alike
from tests.reading.conftest import Told

TYPED = [
    ("Cүхбаатар аймаг", "Сүхбаатар аймаг"),
    ("Мост Морачицa закрыт", "Мост Морачица закрыт"),
    ("Yндэсний зам", "Үндэсний зам"),
    ("Pоссия и Kитай", "Россия и Китай"),
    ("Дорноговь аймгийн тєв Сайншандаас єєр зам їгїй", "Дорноговь аймгийн төв Сайншандаас өөр зам үгүй"),
]


@pytest.mark.parametrize(("text", "meant"), TYPED)
def test_letters_that_look_alike_are_those_of_the_word(text: str, meant: str) -> None:
    """A Latin letter in a Cyrillic word is the Cyrillic one, and so are the letters of an old Mongolian font."""
    assert alike(text) == meant


KEPT = ["CASA-1000 төсөл", "HTTPийн", "GPSээр", "Rail Baltica идёт в Каунас", "Україна і Київ", "COPA", "МАК ХХК"]


@pytest.mark.parametrize("text", KEPT)
def test_words_in_letters_of_their_own_stay(text: str) -> None:
    """A Latin abbreviation with an ending, Latin names and Ukrainian are written as they are."""
    assert alike(text) == text


def test_a_name_so_typed_is_found_and_quoted_as_it_stands(mongolian: Callable[[str], Told]) -> None:
    """The mention has the letters of the text."""
    assert mongolian("Чойбалсанд очоод Cайншандаас буцав.").names["Cайншандаас"] == "Sainshand"
