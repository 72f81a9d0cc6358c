"""Russian: towns that are fed by wire or pipe, lines that are led on, and lines told of below a heading."""

import pytest

from tests.reading.conftest import Teller, ends

LED_ON = [
    (
        "Железная дорога Момбаса — Найроби открыта. Через два года китайская компания довела её до Наиваши.",
        ("railway", "Nairobi", "Naivasha"),
    ),
    ("Нефтепровод Баку — Супса заработал. Позже его удлинили до Батуми.", ("pipeline", "Supsa", "Batumi")),
    ("Шоссе Бишкек — Ош открыто. В прошлом году подрядчик довёл его до Сары-Таша.", ("highway", "Osh", "Sary-Tash")),
    (
        "Железная дорога Хайратон — Мазари-Шариф открыта. Теперь Узбекистан ведёт её до Кабула.",
        ("railway", "Mazar-i-Sharif", "Kabul"),
    ),
    ("Линия Джибути — Аддис-Абеба работает. Её потянут до Джубы.", ("railway", "Addis Ababa", "Juba")),
    (
        "Газопровод Яссы — Унгены построили в 2014 году. До Кишинёва его довели через шесть лет.",
        ("pipeline", "Ungheni", "Chisinau"),
    ),
    ("Трассу Гвадар — Кветта открыли. До Чамана её продлили.", ("highway", "Quetta", "Chaman")),
    ("ЛЭП Датка — Кемин готова. Её достроили до Алма-Аты.", ("power line", "Kemin", "Almaty")),
    ("Железная дорога Лобиту — Луау открыта. Её восстановили до Колвези.", ("railway", "Luau", "Kolwezi")),
    (
        "Дорога Дар-эс-Салам — Морогоро сдана. Затем турки проложили её до Додомы.",
        ("highway", "Morogoro", "Dodoma"),
    ),
    (
        "Трубопровод из Сангачала в Эрзурум готов. Турецкая Botas довела трубу до Анкары.",
        ("pipeline", "Erzurum", "Ankara"),
    ),
]


@pytest.mark.parametrize(("text", "line"), LED_ON)
def test_a_line_is_led_on_from_its_nearer_end(text: str, line: tuple[str, str, str], russian: Teller) -> None:
    """Whoever does it, and whether the new end stands before what is led there or behind."""
    assert line in ends(russian(text))


@pytest.mark.parametrize(
    "text",
    [
        "Железная дорога Момбаса — Найроби открыта. Это довело её до банкротства в Наиваше.",
        "Газопровод Яссы — Унгены построили. Мать проводила её до Кишинёва.",
        "Газопровод Яссы — Унгены построили. Директор довёл её до Кишинёва на машине.",
        "Газопровод Яссы — Унгены пуст. Её муж ведёт автобус до Кишинёва.",
        "Железная дорога Момбаса — Найроби открыта. Министр рад. Жена довела его до Кампалы.",
        "Железная дорога Тегеран — Мешхед работает. Он ведёт грузовик до Герата.",
        "Железная дорога Лобиту — Луау открыта. До Колвези она не доведена.",
        "Шоссе Бишкек — Ош открыто. Он довёл дело до Алма-Аты.",
        "Мост между Руссе и Джурджу стар. Компания довела его до Бухареста.",
        "Железная дорога Белград — Бар стара. Её строил отец, его проводили до Ниша.",
        "Трасса Дакар — Бамако открыта. Ралли проложили до Нуакшота.",
    ],
)
def test_a_person_who_is_seen_off_is_no_line(text: str, russian: Teller) -> None:
    """Nor is what only leads to ruin, nor a bridge, which nobody leads on to another town."""
    assert len(russian(text).links) == 1
