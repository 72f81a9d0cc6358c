"""Russian as reports have it: posts in quotation marks, lists, passes, companies, and roads that are railways."""

import pytest

from tests.reading.conftest import Teller, ends

QUOTED = [
    ("Фуры пустят через «Атамекен» и «Тажен», а поезда через «Сарыагаш».", ["Atameken", "Tazhen", "Saryagash"]),
    ("Для пешеходов открыты пункты «Капланбек» и «Целинный».", ["Kaplanbek", "Tselinny post"]),
    ("Проехать через пункт «Жибек Жолы» нельзя.", ["Zhibek Zholy"]),
    (
        "Закрыты контрольно-пропускные пункты на границе с Россией: «Арц-Суурь» и «Тэс» у Тувинской Республики.",
        ["Russia", "Artssuuri", "Tes", "Tuva"],
    ),
    ("Открыты перевалы Долон, Кызыл-Бел дороги Бишкек – Нарын.", ["Dolon Pass", "Kyzyl-Bel Pass (Naryn)"]),
]


@pytest.mark.parametrize(("text", "names"), QUOTED)
def test_posts_in_quotation_marks_and_passes_in_lists_are_places(text: str, names: list[str], russian: Teller) -> None:
    """What the words before the list announce, each of its names is."""
    placed = list(russian(text).names.values())
    assert placed[: len(names)] == names


@pytest.mark.parametrize("text", ["Через год откроют гостиницу «Сарыагаш».", "Матч прошёл через клуб «Бейнеу»."])
def test_a_house_in_quotation_marks_is_no_place(text: str, russian: Teller) -> None:
    """A hotel and a club are called after towns."""
    assert not any(name in {"Saryagash", "Beyneu"} for name in russian(text).names.values())


CROSSED = [
    (
        "На АПП очереди. Лидируют Забайкальск – Маньчжурия (358), Кани-Курган – Хэйхэ (170) и Полтавка – Дуннин.",
        {("Zabaikalsk", "Manzhouli"), ("Kani-Kurgan", "Heihe"), ("Poltavka", "Dongning")},
    ),
    (
        "Он прошёл по мосту, отделяющему Сан-Антонио-дель-Тачира от колумбийской Кукуты.",
        {("San Antonio del Táchira", "Cúcuta")},
    ),
    ("Работают переходы «Свислочь» — «Семеновка» и «Берестовица» — «Бобровники».", {("Svislach post", "Siemianówka")}),
    (
        "О пунктах пропуска на границе\n\n1. Полтавка (Приморье) – Дуннин.\n\n2. Монды – Ханх (аймак Хувсгел).",
        {("Poltavka", "Dongning"), ("Mondy", "Khankh")},
    ),
    ("Пункт пропуска Сырым полон. По другую сторону границы стоит Маштаково.", {("Syrym", "Mashtakovo")}),
    ("Пункт пропуска Сырым полон. На той стороне границы стоит Маштаково.", {("Syrym", "Mashtakovo")}),
    ("Пункт пропуска Сырым полон. В Казахстане хвалят и Маштаково.", set()),
    ("Погранпереход Боршоо (Монголия) / Хандагайты (Россия) закрыт на ремонт.", {("Borshoo", "Khandagayty")}),
    ("В Наушках построили мост в Алтанбулаг.", {("Naushki", "Altanbulag")}),
    (
        "Рядом с Благовещенском, которому достался автомобильный мост в Хэйхэ, строят склады.",
        {("Blagoveshchensk", "Heihe")},
    ),
    ("Казахстанский Майкапчагай и китайский Зимунай вновь принимают грузы.", {("Maikapchagai", "Jeminay")}),
    ("Пост «Достук» у Оша и узбекский «Дустлик» работают круглосуточно.", {("Dostuk", "Dustlik")}),
    ("Забайкальск и Маньчжурия ждут туристов, их мэры обменялись визитами.", set()),
    ("Из Забайкальска в Маньчжурию фуры проезжают за час.", {("Zabaikalsk", "Manzhouli")}),
]


@pytest.mark.parametrize(("text", "pairs"), CROSSED)
def test_pairs_of_posts_are_crossings(text: str, pairs: set[tuple[str, str]], russian: Teller) -> None:
    """So are the ones in the middle of a list, and towns that a bridge parts."""
    assert pairs <= {(one, other) for kind, one, other in ends(russian(text)) if kind == "crossing"}


ROADS = [
    (
        "Железная дорога готова. Скоростная дорога от Белграда до Суботицы открыта. Дорога до Ниша строится.",
        [("railway", "Belgrade", "Subotica")],
    ),
    ("Скоростная дорога от Белграда до Суботицы открыта для машин.", [("highway", "Belgrade", "Subotica")]),
    ("Участок входил в коридор широкой колеи Колката–Силигури.", [("railway", "Kolkata", "Siliguri")]),
    ("Линия будет начинаться в эмирате Аль-Сила и завершаться в Фуджейре.", [("railway", "Al Sila", "Fujairah")]),
    ("Время в пути сократится: поездка из Абу-Даби в Дубай займёт час.", []),
    ("Дорогу в пути из Абу-Даби в Дубай расширят.", [("highway", "Abu Dhabi", "Dubai")]),
]


@pytest.mark.parametrize(("text", "links"), ROADS)
def test_a_road_is_told_from_a_railway_and_from_a_journey(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """A fast road is a railway in a text about one; how long one travels joins no towns."""
    assert ends(russian(text)) == links


STOPS = [
    ("Автодорога Душанбе-Незнакомка-Хорог построена.", [("highway", "Dushanbe", "Khorog")]),
    ("Автодорога Душанбе-Хорог-Незнакомка построена.", []),
    ("Тоннель построят: путь из Копенгагена в Гамбург, занимающий четыре часа, сократится.", []),
    ("Решено: рельсовый путь из Копенгагена в Гамбург удлинят.", [("railway", "Copenhagen", "Hamburg")]),
]


@pytest.mark.parametrize(("text", "links"), STOPS)
def test_a_stop_nobody_knows_leaves_the_ends_of_a_line(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """It is no end itself; and how long one is on the way joins no towns."""
    assert ends(russian(text)) == links


SPOKEN = [
    ("Тоннель выйдет на остров Фемарн, пишет газета.", "Фемарн", True),
    ("Дорогу закроют, как Мургаб сказал вчера.", "Мургаб", False),
]


@pytest.mark.parametrize(("text", "words", "placed"), SPOKEN)
def test_who_speaks_behind_a_comma_is_somebody_else(text: str, words: str, placed: bool, russian: Teller) -> None:
    """A name right before the verb is a person's."""
    assert (words in russian(text).names and not russian(text).names[words].startswith("ruled out")) == placed


FIRMS = [
    ("Компания Etihad Rail показала вагон.", 0),
    ("Директор Oman & Etihad Rail Co рассказал о вагоне.", 0),
    ("Магистраль Etihad Rail строят.", 1),
]


@pytest.mark.parametrize(("text", "number"), FIRMS)
def test_a_company_is_no_line(text: str, number: int, russian: Teller) -> None:
    """A company may be called as its line is."""
    assert len(russian(text).links) == number


DIVISIONS = [
    ("Дорога пройдёт через провинции Футхо, Бакнинь и Хайзыонг.", ["Phú Thọ", "Bắc Ninh", "Hải Dương"]),
    ("Мост строят в штате Тамаулипас.", ["Tamaulipas"]),
    ("Склад открыли в провинции Мпумаланга.", ["Mpumalanga"]),
    ("Линию тянут по губернии Норрботтен.", ["Norrbotten"]),
]


@pytest.mark.parametrize(("text", "names"), DIVISIONS)
def test_divisions_abroad_are_known_by_their_russian_names(text: str, names: list[str], russian: Teller) -> None:
    """Those that no town is called as have none to be known by."""
    assert list(russian(text).names.values()) == names


LISTED = [
    ("Обратите внимание: «Таскала» (РК) – «Озинки» (РФ).", "Таскала", True),
    ("Об этом пишет газета «Таскала» (РК).", "Таскала", False),
]


@pytest.mark.parametrize(("text", "words", "placed"), LISTED)
def test_a_quoted_name_with_its_country_before_another_is_a_post(
    text: str, words: str, placed: bool, russian: Teller
) -> None:
    """Alone it may be anything that is called so."""
    assert (words in russian(text).names and not russian(text).names[words].startswith("ruled out")) == placed


def test_posts_are_joined_over_the_countries_in_brackets(russian: Teller) -> None:
    """The short forms of their names say no other places."""
    text = "Работают пункты пропуска: «Таскала» (РК) – «Озинки» (РФ), «Сырым» (РК) – «Маштаково» (РФ)."
    assert sorted(ends(russian(text))) == [("crossing", "Syrym", "Mashtakovo"), ("crossing", "Taskala", "Ozinki")]


WORDS_BETWEEN = [
    (
        "Автомагистраль свяжет города Тыргу-Муреш в центре страны, Яссы и Унгены.",
        [("highway", "Târgu Mureş", "Ungheni")],
    ),
    ("Магистраль свяжет города Яссы на востоке страны и Кишинёв.", [("highway", "Iaşi", "Chisinau")]),
    ("Делегация из города Яссы на востоке страны прилетела в Кишинёв.", []),
    (
        "Ветка соединит уезд Гьиронг в округе Шигадзе со столицей Непала Катманду.",
        [("railway", "Gyirong", "Kathmandu")],
    ),
    (
        "Термез и Мазари-Шариф соединены железной дорогой Термез – Хайратон – Мазари-Шариф.",
        [("railway", "Termez", "Mazar-i-Sharif")],
    ),
    ("Острова связаны паромной линией Баку – Актау.", [("other", "Baku", "Aktau")]),
    ("Трассу от Омска – до Новосибирска расширят.", [("highway", "Omsk", "Novosibirsk")]),
    ("Компания из Перми – в Омске с визитом, дорога перекрыта.", []),
    ("Электропоезд Выборг – Лаппеенранта отменён.", [("railway", "Vyborg", "Lappeenranta")]),
    ("По мосту Благовещенск — Хэйхэ проехали грузовики.", [("crossing", "Blagoveshchensk", "Heihe")]),
]


@pytest.mark.parametrize(("text", "links"), WORDS_BETWEEN)
def test_words_between_the_ends_of_a_line_part_nothing(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """Where in its country an end lies, and by what the ends are joined, may stand between them."""
    assert ends(russian(text)) == links


NO_PAIRS = [
    "О матчах недели\n\n1. Полтавка (Приморский край) – Кяхта (Бурятия). Победили гости.",
    "О пунктах пропуска через границу\n\n1. Омск – Павлодар. Рейсы каждый день.",
    "В Благовещенске обсуждали мост в Крым.",
    "Из Забайкальска в Маньчжурию уехала делегация.",
]


@pytest.mark.parametrize("text", NO_PAIRS)
def test_two_towns_with_a_dash_or_a_bridge_far_off_are_no_crossing(text: str, russian: Teller) -> None:
    """Teams in a list, flights between towns far apart, a bridge that is only talked of, a journey."""
    assert ends(russian(text)) == []


GONE_ON = [
    ("Поезда между Карсом – тем, что в Турции, – и Тбилиси ходят редко.", [("railway", "Kars", "Tbilisi")]),
    ("По ВЛ 110 кВ Чадан – Улаангом идёт ток.", [("power line", "Chadan", "Ulaangom")]),
    ("КВЛ-500 Амурская – Хэйхэ включена в 2012 году.", [("power line", "Amurskaya substation", "Heihe")]),
    ("Вагоны стоят на станции Наушки, откуда поезда уходят на Сухэ-Батор.", [("railway", "Naushki", "Sukhbaatar")]),
    ("Поезд прибывает в Забайкальск, откуда следует в Читу.", [("railway", "Zabaikalsk", "Chita")]),
    ("Он вырос в Чите, откуда родом его отец, и уехал в Омск.", []),
    (
        "Труба войдёт в страну близ Кяхты, пройдёт западнее Дархана и покинет её южнее Сайншанда.",
        [("pipeline", "Kyakhta", "Sainshand")],
    ),
    (
        "Газопровод «Союз Восток», продолжение «Силы Сибири – 2», войдёт в Монголию у Кяхты и уйдёт у Замын-Ууда.",
        [("pipeline", "Kyakhta", "Zamyn-Uud")],
    ),
    ("Делегация вошла в Монголию у Кяхты и покинула её у Замын-Ууда.", []),
    ("Идёт укладка железной дороги от Карса в сторону Нахичевани.", [("railway", "Kars", "Nakhchivan")]),
    (
        "Железная дорога, связавшая Момбасу с Найроби, дотянулась до Наиваши.",
        [("railway", "Mombasa", "Nairobi"), ("railway", "Nairobi", "Naivasha")],
    ),
    ("Коридор отстаёт: готов лишь асфальт от Исиоло до Мояле.", [("highway", "Isiolo", "Moyale")]),
    (
        "От коридора ЛАПССЕТ, который пройдёт из Ламу в Джубу, пока есть асфальт между Исиоло и Мояле.",
        [("corridor", "Lamu", "Juba"), ("highway", "Isiolo", "Moyale")],
    ),
]


@pytest.mark.parametrize(("text", "links"), GONE_ON)
def test_a_line_goes_on_past_asides_and_borders(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """From where trains leave, into a country and out of it, on from its old end; a delegation lays no pipe."""
    assert ends(russian(text)) == links


AT_A_BORDER = [
    ("Газопровод протянется от Ямбурга до границы с Украиной.", [("pipeline", "Yamburg", "Ukraine")]),
    ("Нефтепровод от границы с Казахстаном до Новороссийска расширят.", [("pipeline", "Kazakhstan", "Novorossiysk")]),
    ("Дорогу от Омска до границы с Казахстаном отремонтируют.", []),
    ("Трасса идёт из Красноярска через Абакан и Кызыл к границе с Монголией.", [("highway", "Krasnoyarsk", "Kyzyl")]),
    ("Мост планируют между пунктами Бумбата (в Румынии) и Леова (на юге Молдовы).", [("crossing", "Bumbăta", "Leova")]),
    ("Газовики из Ямбурга доехали до границы с Украиной.", []),
]


@pytest.mark.parametrize(("text", "links"), AT_A_BORDER)
def test_a_pipe_leads_to_a_border(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """A pipe ends in a country as well as in a town, a road does not."""
    assert ends(russian(text)) == links


CARRIED = [
    (
        "Строится нефтепровод. Его будут использовать для транспортировки нефти из Хоимы в Тангу.",
        [("pipeline", "Hoima", "Tanga")],
    ),
    ("Угольщики говорят о транспортировке угля из Читы в Находку.", []),
    ("Грузовое судно доставляет контейнеры из Владивостока в Нинбо.", [("other", "Vladivostok", "Ningbo")]),
    ("Вагоны с контейнерами, прибывшими морем, идут из Находки в Читу.", [("railway", "Nakhodka", "Chita")]),
    ("Морская линия Владивосток – Донхэ возобновила работу.", [("other", "Vladivostok", "Donghae")]),
    (
        "Китай начал строить железную дорогу к границе с Вьетнамом: она пойдёт из Наньнина в Пинсян.",
        [("railway", "Nanning", "Pingxiang")],
    ),
    (
        "Проект железной дороги стартовал давно. В рамках него предполагается соединить город Хаф с Гератом.",
        [("railway", "Khaf", "Herat")],
    ),
    ("Железную дорогу обсудили. В рамках визита министр обошёл Хаф с губернатором Герата.", []),
    ("Министр покинул Ханой: он прилетел из Наньнина в Пекин.", []),
    ("Пункт Забайкальск открыт. Сопредельный пункт пропуска – Маньчжурия.", [("crossing", "Zabaikalsk", "Manzhouli")]),
    ("См. также: Трансанатолийский газопровод, Турецкий поток.", []),
    ("Каспийский трубопроводный консорциум объявил дивиденды.", []),
    ("Растёт прокачка по трубопроводу КТК.", [("pipeline", "Tengiz field", "Novorossiysk")]),
    ("Пункт Забайкальск открыт. Сопредельное государство не против, мэр Маньчжурии уведомлён.", []),
    ("Построена ЛЭП от подстанции «Гардабани - 500» до Ахалцихе.", [("power line", "Gardabani", "Akhaltsikhe")]),
]


@pytest.mark.parametrize(("text", "links"), CARRIED)
def test_what_is_carried_says_by_what(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """Oil goes by the pipe spoken of, containers of a ship by sea; coal may go by anything."""
    assert ends(russian(text)) == links
