"""Russian: towns that are fed by wire or pipe, lines that are led on, and lines told of below a heading."""

import pytest

from tests.reading.conftest import Teller, ends

FED = [
    (
        "Медный рудник Оюу-Толгой, гордость экономики, десять лет питается из Внутренней Монголии.",
        [("power line", "Inner Mongolia", "Oyu Tolgoi")],
    ),
    ("Город Улангом получает электроэнергию из Тувы.", [("power line", "Tuva", "Ulaangom")]),
    ("Улангом запитан от подстанции Чадан.", [("power line", "Chadan", "Ulaangom")]),
    ("Ток в Улангом приходит из Тувы.", [("power line", "Tuva", "Ulaangom")]),
    ("Электричество в Баткен поступает из Исфары.", [("power line", "Isfara", "Batken")]),
    ("Ломе получает электричество из Акосомбо.", [("power line", "Akosombo", "Lomé")]),
    ("Намибийский Виндхук запитан от Калуэке.", [("power line", "Calueque", "Windhoek")]),
    ("Бамако питается электроэнергией из Манантали.", [("power line", "Manantali", "Bamako")]),
    ("Тегеран снабжается газом из Мары.", [("pipeline", "Mary", "Tehran")]),
    ("Нарва снабжалась газом из Санкт-Петербурга.", [("pipeline", "Saint Petersburg", "Narva")]),
    ("В Копенгаген газ подают из Щецина.", [("pipeline", "Szczecin", "Copenhagen")]),
    ("Газ для Кишинёва приходит из Ясс.", [("pipeline", "Iaşi", "Chisinau")]),
    ("Ереван получает газ из Моздока по газопроводу.", [("pipeline", "Mozdok", "Yerevan")]),
    ("Ереван получает газ из Моздока танкерами.", []),
    ("Порт Батуми получает нефть из Баку в цистернах.", []),
    ("Котельная в Бишкеке получает газ из Бухары баллонами.", []),
    ("Нефть в Роттердам приходит из Усть-Луги.", []),
    ("Газ в Осаку поступает из Сабетты в сжиженном виде.", []),
    ("Газ в Бургас поступает из Новороссийска морем.", []),
    ("Калининград получает газ морем из Усть-Луги.", []),
    ("Река Селенга питается из Хубсугула.", []),
    ("Ташкент питается из Чарвака водой.", []),
    ("Аналитики в Лондоне питаются слухами из Москвы.", []),
    ("Ресторан в Баку питается мясом из Гянджи.", []),
    ("Рабочие Оюу-Толгоя берут энергию из Улан-Батора.", []),
    ("Улангом получает мебель из Кызыла.", []),
    ("Город Улангом просит электроэнергию из Тувы.", []),
    ("Завод в Павлодаре получает ток от подстанции, а рабочих из Омска.", []),
]


@pytest.mark.parametrize(("text", "links"), FED)
def test_a_town_is_fed_from_where_its_power_or_gas_comes_from(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """In whichever order it is told; not by ship, in tanks or with water, and with nothing else than power and gas."""
    assert ends(russian(text)) == links


ARRIVES = [
    (
        "На западе, в Улангоме, картина та же, с той разницей, что кабель тянется из Тувы.",
        [("power line", "Ulaangom", "Tuva")],
    ),
    ("В Баткене картина та же, только ЛЭП тянется из Таджикистана.", [("power line", "Batken", "Tajikistan")]),
    ("В Ла-Пасе хвалятся: ЛЭП тянется из Перу.", [("power line", "La Paz", "Peru")]),
    ("В Кишинёве тепло, газопровод проложен из Румынии.", [("pipeline", "Chisinau", "Romania")]),
    ("Улангом живёт скромно, ток в него приходит по кабелю из Тувы.", [("power line", "Ulaangom", "Tuva")]),
    ("В Улангоме рады: кабель привезли из Тувы.", []),
    ("В Пекине выросли тарифы, ток идёт из Монголии дешевле.", []),
    ("В Алма-Ате холодно, нефтепровод идёт из Казахстана.", []),
    ("В Варшаве гадают: газопровод идёт из России в Германию.", [("pipeline", "Russia", "Germany")]),
]


@pytest.mark.parametrize(("text", "links"), ARRIVES)
def test_a_wire_comes_to_a_town_from_another_country(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """Power and gas come from a whole country or region, but from no other than the town's own; goods are no line."""
    assert ends(russian(text)) == links


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


HEADED = [
    ("Баку — Тбилиси — Карс. Магистраль открыта.", ("railway", "Baku", "Kars")),
    ("Хайратон — Мазари-Шариф. Железная дорога открыта в 2011 году.", ("railway", "Hairatan", "Mazar-i-Sharif")),
    ("Яссы — Унгены. Газопровод построили в 2014 году.", ("pipeline", "Iaşi", "Ungheni")),
    ("Момбаса — Найроби — Наиваша. Новая железнодорожная линия работает.", ("railway", "Mombasa", "Naivasha")),
    (
        "Джибути — Аддис-Абеба. С 2018 года электрифицированная железная дорога возит людей.",
        ("railway", "Djibouti", "Addis Ababa"),
    ),
    ("Осака — Кобе. После землетрясения автодорогу закрыли.", ("highway", "Osaka", "Kobe")),
    ("1. Лобиту — Луау. Железная дорога восстановлена.", ("railway", "Lobito", "Luau")),
    ("Бишкек — Ош. Шоссе длиной 672 км ремонтируют.", ("highway", "Bishkek", "Osh")),
]


@pytest.mark.parametrize(("text", "line"), HEADED)
def test_a_heading_names_the_line_told_of_below(text: str, line: tuple[str, str, str], russian: Teller) -> None:
    """By two stops or by more, of which the tables may know the line."""
    assert line in ends(russian(text))


@pytest.mark.parametrize(
    "text",
    [
        "Москва — Пекин. Встреча лидеров прошла в железнодорожном музее.",
        "Рим — Париж. Нефтепровод в Нигерии взорван.",
        "Осака — Кобе. Матч прошёл у трассы.",
        "Лондон — Париж. Переводчик получил шоссе знаний.",
        "Москва — Хельсинки. О дороге забыли, про железную дорогу тоже.",
        "Кения — Уганда. Железная дорога стоит.",
        "Баку — Москва — Карс. Автор вспоминает детство.",
        "Авиарейсы Баку — Тбилиси — Карс отменены.",
    ],
)
def test_a_heading_of_something_else_is_no_line(text: str, russian: Teller) -> None:
    """A meeting, a match, and a line somewhere else are not between the towns of the heading."""
    assert russian(text).links == []


WIDE = [
    ("Газопровод пойдёт из Томска через алтайские горы на запад Китая.", [("pipeline", "Tomsk", "China")]),
    (
        "Труба, если её построят, пойдёт с Ямала через монгольскую степь на север Китая.",
        [("pipeline", "Yamal Peninsula", "China")],
    ),
    ("Нефтепровод протянут из Агадема через саванну к побережью Бенина.", [("pipeline", "Agadem", "Benin")]),
    ("Труба тянется из Алжира под морем в Сицилию.", [("pipeline", "Algeria", "Sicily")]),
    ("ЛЭП протянут из Рогуна через ущелья на юг Афганистана.", [("power line", "Rogun Dam", "Afghanistan")]),
    ("Газопровод пойдёт с юга Туркмении в Индию.", [("pipeline", "Turkmenistan", "India")]),
    ("Газопровод тянется с севера Мозамбика в Йоханнесбург.", [("pipeline", "Mozambique", "Johannesburg")]),
    ("Рабочие едут с Ямала на север Китая.", []),
    ("Ветер идёт из Сибири через монгольскую степь на север Китая.", []),
    ("Рабочий поехал из Томска через алтайские горы на север Китая.", []),
    ("Трубы везут из Германии в Россию.", []),
    ("Трубы доставили из Челябинска в Баку.", []),
    ("Закупают трубы из Италии в Ливию.", []),
    ("Трубы пойдут из Челябинска в Казахстан.", []),
    ("Газ подорожал на севере Китая, а труба из Ямала пуста.", []),
]


@pytest.mark.parametrize(("text", "links"), WIDE)
def test_a_pipe_leads_to_a_part_of_a_country(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """Past what has no name; pipes that are carried somewhere lead nowhere."""
    assert ends(russian(text)) == links


@pytest.mark.parametrize(
    ("text", "name", "is_government"),
    [
        ("Железная дорога, которую Пекин построил в 1970-е годы, ржавеет.", "Пекин", True),
        ("Мост, что Москва возвела в прошлом веке, обветшал.", "Москва", True),
        ("Порт, который Анкара модернизировала, принял судно.", "Анкара", True),
        ("Рельсы, которые Вена уложила в Боснии, целы.", "Вена", True),
        ("Порт, которым управляет Пекин, вырос.", "Пекин", True),
        ("Газопровод, который Москва контролирует, пуст.", "Москва", True),
        ("Линия, которую Пекин пересекает с запада на восток, стара.", "Пекин", False),
        ("Поезд, который Пекин покинул утром, опоздал.", "Пекин", False),
        ("Дорога, которая ведёт в Пекин, построена.", "Пекин", False),
        ("Порт, в который Пекин отправляет грузы, вырос.", "Пекин", False),
        ("В Пекине, который построили заново, праздник.", "Пекине", False),
    ],
)
def test_what_a_capital_built_its_government_did(text: str, name: str, is_government: bool, russian: Teller) -> None:
    """Where the sentence speaks of what it built, owns or pays for, not of where it leads."""
    assert ("government" in russian(text).names[name]) is is_government


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("В Медном поясе Замбии добывают медь, в Чинголе строят вокзал.", "Медном поясе", "Copperbelt Province"),
        ("Под мостом Эйфеля в Унгенах ловят рыбу.", "мостом Эйфеля в Унгенах", "Ungheni bridge"),
        ("Лумвана в Замбии расширяется.", "Лумвана", "Lumwana"),
        ("Это был медный пояс на платье.", "медный пояс", None),
        ("Биша поехал в Асмэру.", "Биша", None),
    ],
)
def test_a_place_is_known_by_its_russian_name(text: str, name: str, place: str | None, russian: Teller) -> None:
    """A province, a bridge and a mine are; what only looks like one is none."""
    assert russian(text).names.get(name) == place


def test_a_railway_is_known_by_its_russian_name(russian: Teller) -> None:
    """The tables had its name in other languages only."""
    assert ends(russian("Турксиб построили в 1930 году.")) == [("railway", "Novosibirsk", "Shymkent")]
