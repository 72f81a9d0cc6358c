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


TITLED = [
    ("Сайд Дархан хотод очив.", "Дархан", "Darkhan"),
    ("Дарга Замын-Үүд боомтод ажиллав.", "Замын-Үүд", "Zamyn-Uud"),
    ("Сайд Мөрөн рүү явав.", "Мөрөн", "Murun"),
    ("Багш Ховд аймгийн төвд төрсөн.", "Ховд", "Khovd (aimag)"),
    ("Дарга Дархан мэдэгдэв.", "Дархан", "ruled out: the name of a person"),
    ("Инженер Дархан ирлээ.", "Дархан", "ruled out: the name of a person"),
    ("Сайд Бат Дархан хотод очив.", "Дархан", "ruled out: the name of a person"),
    ("Сайд Баян-Өлгий аймагт очив.", "Баян-Өлгий", "Bayan-Ulgii"),
    ("Тенгизийн ордын нефтийг Новороссийск боомтод хүргэдэг.", "Тенгизийн", "Tengiz field"),
]


@pytest.mark.parametrize(("text", "name", "place"), TITLED)
def test_a_name_behind_a_title_is_a_place_if_what_follows_says_so(
    text: str, name: str, place: str, mongolian: Teller
) -> None:
    """Of what kind it is, or that somebody goes there; else it is the name of who has the title."""
    assert mongolian(text).names[name] == place


def test_the_second_part_of_a_name_behind_a_title_is_no_place(mongolian: Teller) -> None:
    """Where the tables do not know the whole name."""
    assert mongolian("Сайд Бат-Эрдэнэ Ханги боомтод очив.").names == {"Ханги": "Khangi"}
