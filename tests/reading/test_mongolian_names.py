"""Mongolian: names of countries that are also words for a people, and towns beside offices, governments, namesakes."""

import pytest

from tests.reading.conftest import Teller

PEOPLE = "ruled out: a people or a language, not a place"
OFFICE = "ruled out: part of the name of an institution"
SEAT = "ruled out: stands for the government that sits there"

NAMES = [
    ("Монголоос Хятад руу хоолой тавина.", "Монголоос", "Mongolia"),
    ("Монголын талын Ханх боомт ойр.", "Монголын", "Mongolia"),
    ("Монгол, Хятад, Орос гурвын коридор.", "Монгол", "Mongolia"),
    ("Монголыг Хятадтай холбоно.", "Хятадтай", "China"),
    ("Монгол хэл сурах нь хэцүү.", "Монгол", PEOPLE),
    ("Эндхийн хүмүүс Орос хэлээр ярьдаг.", "Орос", PEOPLE),
    ("Казах хүн ирэв.", "Казах", PEOPLE),
    ("Монгол банк мэдээлэв.", "Монгол", OFFICE),
    ("Эдгээр нь Дорноговийнхон юм.", "Дорноговийнхон", "Dornogovi"),
    ("Эдгээр нь Говь-Алтайнхан юм.", "Говь-Алтайнхан", "Govi-Altai"),
    ("Эдгээр нь Дарханыхан юм.", "Дарханыхан", "Darkhan"),
    ("Тэднийг Эрээнийхэн дэмжив.", "Эрээнийхэн", "Erenhot"),
]
BESIDE = [
    ("Алматыд төвтэй тээвэрчдийн холбоо мэдээлэв.", "Алматыд", "Almaty"),
    ("Казахстаны болон Турк улсын хоёр компани санал ирүүлэв.", "Турк", "Turkey"),
    ("Тавантолгойн компаниудын хувьцаа өсөв.", "Тавантолгойн", "Tavan Tolgoi"),
    ("Дарханы гурван сургууль хаагдав.", "Дарханы", "Darkhan"),
    ("Дарханы сургууль хаагдав.", "Дарханы", OFFICE),
    ("Вьентьяны сонин бичжээ.", "Вьентьяны", OFFICE),
    ("Астана, Бээжин хотод болсон уулзалтад тохиролцов.", "Астана", "Astana"),
    ("Астана, Бээжин тохиролцов.", "Астана", SEAT),
    ("Москва, Анкара хоёр тохиролцов.", "Москва", SEAT),
    ("Улиастай-Алтай чиглэлийн шугам тасарчээ.", "Алтай", "Altai"),
    ("Алтай, Баянхонгор хотын хооронд зам барив.", "Алтай", "Altai"),
]


@pytest.mark.parametrize(("text", "name", "place"), [*NAMES, *BESIDE])
def test_a_name_is_a_place_unless_the_words_beside_it_say_more(
    text: str, name: str, place: str, mongolian: Teller
) -> None:
    """A country called as its people is in another language, people of a town, several offices of it, its aimag."""
    assert mongolian(text).names[name] == place
