"""Mongolian: what joins two places that are named with no word but their endings, and who stands before them."""

import pytest

from tests.reading.conftest import Teller, ends

JOINED = [
    (
        "Дорноговь аймгийн Даланжаргалан сумаас Хэнтий аймгийн Бор-Өндөр сумыг холбосон 50 км авто зам нээгдлээ.",
        [("highway", "Dalanjargalan", "Bor-Öndör")],
    ),
    ("Даланжаргалан сумаас ирсэн малчид Бор-Өндөр сумын иргэдтэй холбоо тогтоов.", []),
    ("Замын-Үүд Эрээний хилийн бүс нутгийг хамарсан чөлөөт бүс байгуулна.", [("zone", "Zamyn-Uud", "Erenhot")]),
    ("Ерөнхий сайд Л.Оюун-Эрдэнэ Ханги-Мандалын төмөр замын нээлтэд оролцоно.", [("railway", "Khangi", "Mandula")]),
]


@pytest.mark.parametrize(("text", "links"), JOINED)
def test_places_are_joined_by_their_endings(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """From one place to the other, or a zone on both sides of a border; a person before them is none of it."""
    assert ends(mongolian(text)) == links


def test_the_second_half_of_a_name_behind_an_initial_is_a_person(mongolian: Teller) -> None:
    """Эрдэнэ is a place elsewhere; Л.Оюун-Эрдэнэ is a prime minister."""
    said = mongolian("Ерөнхий сайд Л.Оюун-Эрдэнэ Ханги-Мандалын төмөр замын нээлтэд оролцоно.")
    assert said.names.get("Эрдэнэ", "ruled out").startswith("ruled out")
