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
    (
        "Тавантолгойгоос нүүрсээ төмөр замаар Гашуунсухайт боомтод хүргэдэг.",
        [("railway", "Tavan Tolgoi", "Gashuunsukhait")],
    ),
    ("Тавантолгойгоос төмөр замын инженерүүд Гашуунсухайт боомтод очсон.", []),
    (
        "Тавантолгой өртөөнөөс Гашуунсухайт өртөө чиглэлд 22 вагон нүүрс тээвэрлэжээ.",
        [("railway", "Tavan Tolgoi station", "Gashuunsukhait station")],
    ),
    ("Улаанбаатараас Бээжин чиглэлд нисэх онгоц хойшлов.", []),
    ("Улаанбаатараас Дархан чиглэлд цас орно.", []),
    ("ОХУ-ын Соловьёвск өртөөтэй Эрээнцавыг холбосон төмөр зам бий.", [("railway", "Solovyevsk", "Ereentsav")]),
    (
        "Оюутолгойг Өвөр Монголын Баяннуураас 220 кВ-ын цахилгаан шугамаар тэжээдэг.",
        [("power line", "Oyu Tolgoi", "Bayannur")],
    ),
    (
        "Энэ төмөр зам Кызыл хотыг Шинжаан -ны засаг захиргааны төв Өрөмч хоттой холбоно.",
        [("railway", "Kyzyl", "Urumqi")],
    ),
    ("Кызылаас Өрөмч хүртлэх төмөр зам тавина.", [("railway", "Kyzyl", "Urumqi")]),
    (
        "Эрээнцав-Баянтүмэн (өнөөгийн Чойбалсан)-гийн төмөр зам 1939 онд нээгдэв.",
        [("railway", "Ereentsav", "Bayantumen")],
    ),
    ("Кызыл /Тува/ - Улаангом /Увс/ чиглэлийн төмөр зам барина.", [("railway", "Kyzyl", "Ulaangom")]),
    (
        "Дархан-Эрдэнэт чиглэлийн авто замын төгсгөлөөс Булган хот хүртэлх 60 км авто зам барина.",
        [("highway", "Darkhan", "Erdenet"), ("highway", "Erdenet", "Bulgan")],
    ),
    ("Дархан-Эрдэнэт чиглэлийн авто замын төгсгөл Булган хотоос хол.", [("highway", "Darkhan", "Erdenet")]),
    ("Дарханыг Сэлэнгээс гурил, ногоогоор хангадаг.", []),
    ("Шилэн кабель Алтанбулагаас Замын-Үүд хүртэл татагдсан.", [("other", "Altanbulag", "Zamyn-Uud")]),
    ("Алтанбулаг–Дархан–Замын-Үүд чиглэлийн АН-3 зам нээгдэв.", [("highway", "Altanbulag", "Zamyn-Uud")]),
    ("УБ-Дархан чиглэлийн авто замыг өргөтгөнө.", [("highway", "Ulaanbaatar", "Darkhan")]),
    ("Хашаатын даваа - Толбо чиглэлийн 60 км авто зам эвдэрчээ.", [("highway", "Khashaat", "Tolbo")]),
]


@pytest.mark.parametrize(("text", "links"), JOINED)
def test_places_are_joined_by_their_endings(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """From one place to the other, or a zone on both sides of a border; a person before them is none of it."""
    assert ends(mongolian(text)) == links


PORTS = [
    ("Замын-Үүд-Эрээн төмөр замын боомтоор өдөрт арван галт тэрэг нэвтэрдэг.", [("crossing", "Zamyn-Uud", "Erenhot")]),
    ("Алтанбулаг-Хиагт авто замын боомт засварын дараа нээгдлээ.", [("crossing", "Altanbulag", "Kyakhta")]),
    ("Замын-Үүд-Эрээн төмөр замын засвар дууслаа.", [("railway", "Zamyn-Uud", "Erenhot")]),
]


@pytest.mark.parametrize(("text", "links"), PORTS)
def test_a_port_of_a_line_is_a_crossing(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """What trains or lorries pass is a port all the same; the line that leads through it is none."""
    assert ends(mongolian(text)) == links


BY_WAY = [
    (
        "Эрээн хот Жинин, Хөх хотоор дамжин Бээжин хүртэл хурдны төмөр замаар холбогдсон.",
        [("railway", "Erenhot", "Beijing")],
    ),
    ("Галт тэрэг Багануур, Чойроор дамжин Сайншанд хүрдэг.", []),
    ("Эрээн хотын захирагч Жинин, Хөх хотоор дамжин Бээжин хүрэх онгоцонд суув.", []),
]


@pytest.mark.parametrize(("text", "links"), BY_WAY)
def test_a_line_leads_through_others(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """Where a line begins needs no ending if what it passes has one."""
    assert ends(mongolian(text)) == links


def test_the_second_half_of_a_name_behind_an_initial_is_a_person(mongolian: Teller) -> None:
    """Эрдэнэ is a place elsewhere; Л.Оюун-Эрдэнэ is a prime minister."""
    said = mongolian("Ерөнхий сайд Л.Оюун-Эрдэнэ Ханги-Мандалын төмөр замын нээлтэд оролцоно.")
    assert said.names.get("Эрдэнэ", "ruled out").startswith("ruled out")


def test_a_list_of_posts_tells_which_place_of_a_name_is_one(mongolian: Teller) -> None:
    """There are a province, a town and a post called Булган; only one of them lies in a list of posts."""
    posts = mongolian("Даян, Булган, Байтаг, Ханги, Замын-Үүд авто боомтууд баярын өдөр ажиллахгүй.")
    assert posts.names["Булган"] == "Bulgan border port"
    assert mongolian("Булган аймгийн малчид бэлчээр сэлгэлээ.").names["Булган"] == "Bulgan (aimag)"


def test_a_name_said_to_lie_in_a_region_abroad_is_no_namesake_at_home(mongolian: Teller) -> None:
    """No place of the name lies in Xilingol; in Dornod one does."""
    assert mongolian("Шилийн голын Баян-Уулд төмөр зам дуусна.").names["Баян-Уулд"] != "Bayan-Uul"
    assert mongolian("Дорнод аймгийн Баян-Уул сумын малчид иржээ.").names["Баян-Уул"] == "Bayan-Uul"


def test_a_name_between_divisions_is_the_division_too(mongolian: Teller) -> None:
    """Сүхбаатар is a town on the line to Naushki as well, which it stays where it is named alone."""
    listed = mongolian("Зүүн бүс (Дорнод, Сүхбаатар, Хэнтий) хөгжинө. Наушки-Улаанбаатарын төмөр зам ажилладаг.")
    assert listed.names["Сүхбаатар"] == "Sukhbaatar (aimag)"
    alone = mongolian("Галт тэрэг Наушкигаас Сүхбаатар өртөөнд ирэв.")
    assert alone.names["Сүхбаатар өртөөнд"] != "Sukhbaatar (aimag)"
