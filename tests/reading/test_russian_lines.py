"""Russian: lines said by where they start and end, at a border, the other way round or in two sentences."""

import pytest

from tests.reading.conftest import Teller, ends

STARTS = [
    ("Железная дорога начинается в Термезе, идёт через Кабул и заканчивается в Пешаваре.", "Termez", "Peshawar"),
    ("Железная дорога берёт начало в Кашгаре и через Торугарт выйдет к Джалал-Абаду.", "Kashgar", "Jalal-Abad"),
    ("Железная дорога, начинаясь в Термезе, достигнет конечной точки — города Пешавар.", "Termez", "Peshawar"),
    (
        "Железная дорога начинается в Термезе. Далее она идёт через Кабул и оканчивается в Пешаваре.",
        "Termez",
        "Peshawar",
    ),
    ("Железная дорога берёт начало в Найроби. Затем она тянется до Малабы.", "Nairobi", "Malaba"),
]


@pytest.mark.parametrize(("text", "one", "other"), STARTS)
def test_a_line_runs_from_its_start_to_its_end(text: str, one: str, other: str, russian: Teller) -> None:
    """Where a line starts and where it ends are said apart, in one sentence or in two."""
    assert ends(russian(text)) == [("railway", one, other)]


NO_STARTS = [
    "Строительство железной дороги начинается в Термезе. Переговоры закончились в Кабуле.",
    "Железная дорога начинается в Термезе. Автодорога Ош – Кашгар заканчивается в Китае.",
    "Визит министра начинается в Термезе и заканчивается в Пешаваре.",
    "Железная дорога начинается в Термезе. Строители устали. Их было мало. Он едет до Кабула.",
]


@pytest.mark.parametrize("text", NO_STARTS)
def test_what_ends_elsewhere_is_not_the_line_that_started(text: str, russian: Teller) -> None:
    """Talks, a visit and another line end too."""
    assert ("railway", "Termez", "Kabul") not in ends(russian(text))
    assert not any(kind == "railway" for kind, *_ in ends(russian(text)))


OF_CORRIDORS = [
    (
        "Сроки по железнодорожному коридору согласованы. На участках Алят-Гянджа и Гардабани-Ахалкалаки ходят составы.",
        [("railway", "Alat", "Ganja"), ("railway", "Gardabani", "Akhalkalaki")],
    ),
    (
        "Решение касается железнодорожного коридора. По маршруту Карс-Мерсин грузы доставят за два дня.",
        [("railway", "Kars", "Mersin")],
    ),
    (
        "Решение касается транспортного коридора. По маршруту Карс-Мерсин грузы доставят за два дня.",
        [("corridor", "Kars", "Mersin")],
    ),
    (
        "Трансафганский железнодорожный коридор свяжет Узбекистан с Пакистаном.",
        [("corridor", "Uzbekistan", "Pakistan")],
    ),
    (
        "Автомагистраль строят давно. Открытие участка Смоковац–Матешево сократило время поездки.",
        [("highway", "Smokovac", "Mateševo")],
    ),
    (
        "Автомагистраль строят давно. На участке Смоковац–Матешево поезда не ходят.",
        [("railway", "Smokovac", "Mateševo")],
    ),
]


@pytest.mark.parametrize(("text", "links"), OF_CORRIDORS)
def test_a_part_of_a_railway_corridor_is_a_railway(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """Between countries it is a corridor; trains make a railway, which a journey does not."""
    assert ends(russian(text)) == links


POWER = [
    ("Запущена линия электропередачи Сугд — Датка.", [("power line", "Sughd substation", "Datka substation")]),
    ("Губернатор приехал в Сугдскую область.", []),
]


@pytest.mark.parametrize(("text", "links"), POWER)
def test_a_line_of_the_tables_tells_which_of_its_namesakes_a_stop_is(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """A name that is the province's too is the substation's where the line begins."""
    assert ends(russian(text)) == links


NESTED = [
    ("Путь проложен в уезде Мэнла Сишуанбаньна-Дайского автономного округа.", "Xishuangbanna"),
    ("Подстанция стоит в Джалал-Абадской области.", "Jalal-Abad"),
]


@pytest.mark.parametrize(("text", "name"), NESTED)
def test_a_name_with_the_word_for_its_kind_may_follow_another(text: str, name: str, russian: Teller) -> None:
    """It is no part of a longer name."""
    assert name in russian(text).names.values()


AT_BORDERS = [
    ("Железнодорожная линия от Кампалы до границы с Кенией в Малабе стоит.", "railway", "Kampala", "Malaba"),
    ("Трасса из Алматы к китайской границе у Хоргоса закрыта.", "highway", "Almaty", "Khorgos"),
    (
        "Линия стартует в Найроби и упирается в границу с Угандой у Малабы, поезда стоят.",
        "railway",
        "Nairobi",
        "Malaba",
    ),
]


@pytest.mark.parametrize(("text", "kind", "one", "other"), AT_BORDERS)
def test_a_line_to_a_border_at_a_place_ends_there(text: str, kind: str, one: str, other: str, russian: Teller) -> None:
    """The border is not its end, but the place where the line comes to it."""
    assert ends(russian(text)) == [(kind, one, other)]


ORDERS = [
    ("До Оша из Кашгара ведёт горная дорога.", "highway", "Kashgar", "Osh"),
    ("В Ош дорога из Кашгара идёт через перевалы.", "highway", "Kashgar", "Osh"),
    ("Порт Момбаса связан железной дорогой с Найроби.", "railway", "Mombasa", "Nairobi"),
    ("Железная дорога свяжет Кашгар с Ошем и Андижаном.", "railway", "Kashgar", "Andijan"),
    ("Нефтепровод соединит Галкыныш с Гератом, Кандагаром и Фазилкой.", "pipeline", "Galkynysh", "Fazilka"),
    ("Коридор соединит порты Поти и Батуми с Баку.", "corridor", "Poti", "Baku"),
    ("Железная дорога пройдёт по маршруту Термез, Кабул, Пешавар.", "railway", "Termez", "Peshawar"),
    ("Станция Наушки, к которой от Улан-Удэ проложили ветку, стоит у реки.", "railway", "Ulan-Ude", "Naushki"),
    ("Ветка на Хотан отходит от главной линии в Кашгаре.", "railway", "Kashgar", "Hotan"),
    ("На линии Баку — Туркменбаши работают шесть паромов.", "other", "Baku", "Turkmenbashi"),
    ("Паромное сообщение Баку и Актау восстановлено.", "other", "Baku", "Aktau"),
    ("Шоссе связывает Найроби с расположенным в 120 километрах Накуру.", "highway", "Nairobi", "Nakuru"),
    ("Строят вторые пути на участке Достык - Мойынты.", "railway", "Dostyk", "Moyynty"),
    ("Повреждён силовой кабель, лежащий на дне и соединяющий Польшу и Швецию.", "power line", "Poland", "Sweden"),
    ("Мост связал город Видин на болгарском берегу и город Калафат на румынском.", "crossing", "Vidin", "Calafat"),
    (
        "Магистраль идёт от порта Костомукша и далее через Сыктывкар до Перми, поезда ждут.",
        "railway",
        "Kostomuksha",
        "Perm",
    ),
    ("Паромы ходят на линии Баку-Актау-Баку.", "other", "Baku", "Aktau"),
    ("Дорога к Хоргосу от Алматы платная.", "highway", "Almaty", "Khorgos"),
    ("Заменён нефтепровод между Мозырем и Брестом в районе НПС «Туров».", "pipeline", "Mazyr", "Brest"),
    ("Воздушную линию 220 кВ от Хоргоса до Алматы чинят.", "power line", "Khorgos", "Almaty"),
    ("Дорога связала Рязань (на реке Ока) с Тулой (и далее Калугой).", "highway", "Ryazan’", "Kaluga"),
    ("Мост из России в Китай построен между Благовещенском и Хэйхэ.", "crossing", "Blagoveshchensk", "Heihe"),
    (
        "Движение по мосту идёт в районе сёл Нижнеленинское Еврейской автономной области и Тунцзян в Китае.",
        "crossing",
        "Nizhneleninskoye",
        "Tongjiang",
    ),
    ("М41 соединяет Душанбе с Ошем через Хорог.", "highway", "Dushanbe", "Osh"),
    ("Автомобильный маршрут: Кашгар /Синьцзян/ - Ош - Андижан и Ташкент.", "highway", "Kashgar", "Tashkent"),
    ("Через автомобильные пункты на границе Краскино - Хуньчунь едут туристы.", "crossing", "Kraskino", "Hunchun"),
    ("Через переход грузы идут дольше, чем через стык Достык- Алашанькоу.", "railway", "Dostyk", "Alashankou"),
    (
        "Газопровод протянется от Комотини по территории Греции и по дну моря дойдёт до порта Бриндизи.",
        "pipeline",
        "Komotiní",
        "Brindisi",
    ),
    (
        "Министр говорил о дорогах. Коридор «Запад» — это маршрут, соединяющий порт Поти с портом Баку.",
        "corridor",
        "Poti",
        "Baku",
    ),
    ("Напротив казахстанского Кордая находится киргизский пост Ак-Жол.", "crossing", "Korday", "Ak-Zhol"),
    (
        "Железнодорожный выход закрыт. Пустили газопровод. Узбекская дорога Термез – Мазари-Шариф работает.",
        "railway",
        "Termez",
        "Mazar-i-Sharif",
    ),
    (
        "Железнодорожный выход закрыт. Пустили газопровод. Дорога Термез – Мазари-Шариф асфальтирована.",
        "highway",
        "Termez",
        "Mazar-i-Sharif",
    ),
]


@pytest.mark.parametrize(("text", "kind", "one", "other"), ORDERS)
def test_a_link_is_said_in_many_ways(text: str, kind: str, one: str, other: str, russian: Teller) -> None:
    """The end first, the line in the middle, several places on one side, a relative clause, a number alone."""
    assert ends(russian(text)) == [(kind, one, other)]


def test_a_line_of_no_said_sort_is_the_one_said_elsewhere(russian: Teller) -> None:
    """The heading speaks of a line, the text below of a railway between the same ends; a road of its own is another."""
    said = "Магистраль Кашгар – Андижан сдадут в мае.\n\nЖелезнодорожную линию Кашгар – Андижан строят."
    assert ends(russian(said)) == [("railway", "Kashgar", "Andijan")]
    said = "Автодорогу Кашгар – Андижан сдадут в мае.\n\nЖелезнодорожную линию Кашгар – Андижан строят."
    assert [kind for kind, *_ in ends(russian(said))] == ["highway", "railway"]


def test_a_line_called_by_its_ends_gives_them_to_no_other_line(russian: Teller) -> None:
    """A corridor named beside it has ends of its own."""
    told = russian("Железная дорога Решт — Астара замкнёт коридор «Север — Юг».")
    assert ("corridor", "Rasht", "Astara (Azerbaijan)") not in ends(told)
    assert ends(told)[0][:2] == ("railway", "Rasht")


UNSAID = [
    "Министр в Оше о железной дороге из Кашгара не сказал.",
    "Компания из Алматы построит железную дорогу в Бишкеке.",
    "Делегация прибыла из Ташкента в Алматы.",
    "Дорога соединяет Душанбе с Неведомском через Хорог.",
    "До Алматы от Ташкента 800 км, до Бишкека — 600.",
    "Ташкент и Алматы связывают тесные отношения.",
    "Поезд в Кабул не пойдёт, заявили в Ташкенте.",
    "Железная дорога /Кордай/ стоит, Алматы ждёт.",
    "Очередь на газопроводе протянулась от Комотини к морю, груз до Бриндизи дойдёт завтра.",
]


@pytest.mark.parametrize("text", UNSAID)
def test_two_places_of_a_sentence_are_not_linked_by_that(text: str, russian: Teller) -> None:
    """A visit, a distance and an end that nobody knows make no line between the places that are known."""
    assert ends(russian(text)) == []


def test_it_is_extended_from_the_line_named_before(russian: Teller) -> None:
    """A pronoun stands for the line that the sentence before states, and for nothing behind any other sentence."""
    told = russian("Железная дорога Момбаса — Найроби открыта. Её продлят до Кампалы.")
    assert ends(told) == [("railway", "Mombasa", "Nairobi"), ("railway", "Nairobi", "Kampala")]
    assert len(russian("Железная дорога Момбаса — Найроби открыта. В Кении рады. Её продлят до Кампалы.").links) == 1


BRIDGES = [
    (
        "Поезда из Бангкока идут по Мосту Дружбы близ Нонгкхая в Лаос.",
        "Мосту Дружбы",
        "First Thai–Lao Friendship Bridge",
    ),
    ("Мост Дружбы соединяет Фос-ду-Игуасу и Сьюдад-дель-Эсте.", "Мост Дружбы", "Friendship Bridge (Paraná)"),
    ("Мост Дружбы у Термеза ведёт из Узбекистана.", "Мост Дружбы", "Afghanistan–Uzbekistan Friendship Bridge"),
    ("Мост Дружбы через Дунай соединяет Русе и Джурджу.", "Мост Дружбы", "Friendship Bridge"),
]


@pytest.mark.parametrize(("text", "name", "place"), BRIDGES)
def test_a_bridge_of_a_common_name_is_the_one_where_the_text_is(
    text: str, name: str, place: str, russian: Teller
) -> None:
    """Many bridges are called after friendship; the places around say which one is meant."""
    assert russian(text).names[name] == place


def test_a_bridge_of_a_common_name_alone_is_left_open(russian: Teller) -> None:
    """Nothing says which one is meant; and a bridge of friendship written small has no name yet."""
    assert russian("Мост Дружбы закрыт.").names["Мост Дружбы"].startswith("ambiguous")
    assert not any("дружбы" in name for name in russian("Таиланд построит шестой мост дружбы с Лаосом.").names)


NO_LINES = [
    "Железной дороги между Ховдом и Улангомом нет.",
    "Между Читой и Чойбалсаном нет железной дороги.",
    "Рельсов от Наушек до Кяхты нет и не будет.",
    "Моста между Благовещенском и Хэйхэ до 2022 года не было.",
    "Не было железной дороги и из Улгия в Ховд.",
]


@pytest.mark.parametrize("text", NO_LINES)
def test_no_line_is_drawn_where_there_is_said_to_be_none(text: str, russian: Teller) -> None:
    """What is not there joins nothing."""
    assert ends(russian(text)) == []


LINES_ALL_THE_SAME = [
    ("На железной дороге Улан-Удэ – Улан-Батор нет электрификации.", ("railway", "Ulan-Ude", "Ulaanbaatar")),
    ("Дорога из Улгия в Ховд есть, моста нет.", ("highway", "Ulgii", "Khovd")),
    ("Другой железной дороги, кроме линии Наушки – Замын-Ууд, в стране нет.", ("railway", "Naushki", "Zamyn-Uud")),
    ("Между Читой и Чойбалсаном железной дороги пока нет, но она строится.", ("railway", "Chita", "Choibalsan")),
    ("Лучше дороги Чойр – Сайншанд не было.", ("highway", "Choir", "Sainshand")),
]


@pytest.mark.parametrize(("text", "line"), LINES_ALL_THE_SAME)
def test_a_line_that_lacks_something_is_there(text: str, line: tuple[str, str, str], russian: Teller) -> None:
    """That something else is missing does not unmake a line."""
    assert ends(russian(text)) == [line]


WAYS = [
    ("Из Ташанты до Яранта можно доехать по асфальту.", ("highway", "Tashanta", "Bulgan border port")),
    (
        "Поезда из Челябинска идут через Болашак, минуют Берекет и через Горган катятся до Бендер-Аббаса.",
        ("railway", "Chelyabinsk", "Bandar Abbas"),
    ),
    ("Газовики хотят тянуть его из Пурпе через Барнаул к Бийску, этот газопровод.", ("pipeline", "Purpe", "Biysk")),
    ("Порту Чабахар нужна железная дорога от него до Захедана.", ("railway", "Chabahar", "Zahedan")),
    ("За Дархан-Уулом стоят юрты, а за Дарханом дорога уходит к Эрдэнэту.", ("highway", "Darkhan", "Erdenet")),
    ("Мост у Катима-Мулило открыли давно, на том берегу стоит Сешеке.", ("crossing", "Katima Mulilo", "Sesheke")),
    ("Узкоколейку Свакопмунд – Виндхук перешили.", ("railway", "Swakopmund", "Windhoek")),
    ("Оптоволоконная линия пройдёт от Мурманска до Владивостока.", ("other", "Murmansk", "Vladivostok")),
    ("Шоссе довели от Остроленки до литовского рубежа у Будзиско.", ("highway", "Ostrołęka", "Budzisko")),
    ("Легковушки идут через переход Мамоново-2 – Гжехотки.", ("crossing", "Mamonovo", "Grzechotki")),
    ("Фуры ездят Благовещенск – Хэйхэ круглый год.", ("crossing", "Blagoveshchensk", "Heihe")),
    ("Мост дружбы у Тхакхека и таиландского Накхонпханома закрыт.", ("crossing", "Thakhek", "Nakhon Phanom")),
    ("Порт Вунганг получит линию железной дороги до перевала Мужиа.", ("railway", "Vung Ang", "Mu Gia")),
    ("Ветка от Курагина до Кызыла соединится с Транссибом.", ("railway", "Kuragino", "Kyzyl")),
    ("Асфальт из Чойбалсана дотянули до Хавирги.", ("highway", "Choibalsan", "Khavirga")),
    ("Тупик от Эренцава до Чойбалсана проложили до войны.", ("railway", "Ereentsav", "Choibalsan")),
    ("Водный путь E40 Гданьск – Брест – Пинск – Херсон сняли с повестки.", ("other", "Gdańsk", "Kherson")),
    ("Газопровод войдёт в Монголию близ Кяхты и выйдет из неё у Замын-Ууда.", ("pipeline", "Kyakhta", "Zamyn-Uud")),
    ("Рельсы кончаются в Мазари-Шарифе, куда ветку от Хайратона дотянули.", ("railway", "Mazar-i-Sharif", "Hairatan")),
    ("Из Кашгара же через Торугарт дорога ляжет на Андижан.", ("railway", "Kashgar", "Andijan")),
    ("Газопровод ТАПИ (Галкыныш — Герат — Фазилка) опаздывает.", ("pipeline", "Galkynysh", "Fazilka")),
    ("У села Нижнеленинского действует мост на Тунцзян.", ("crossing", "Nizhneleninskoye", "Tongjiang")),
    ("Вместе с дорогой отложили газопровод из Пурпе в Барнаул.", ("pipeline", "Purpe", "Barnaul")),
    ("Фуры идут из Благовещенска по мосту через Амур в Хэйхэ.", ("crossing", "Blagoveshchensk", "Heihe")),
    ("Фуры, ушедшие из Термеза через мост Дружбы, оказываются уже в Хайратоне.", ("crossing", "Termez", "Hairatan")),
    ("Пункту Забайкальск на китайской стороне соответствует Маньчжурия.", ("crossing", "Zabaikalsk", "Manzhouli")),
    ("Китайский пост зовётся Маньчжурия, российский – Забайкальск.", ("crossing", "Manzhouli", "Zabaikalsk")),
    ("На российской стороне стоит Наушки, на монгольской – Сухэ-Батор.", ("crossing", "Naushki", "Sukhbaatar")),
    ("Между Гератом и Кушкой электричество передают с лета.", ("power line", "Herat", "Serhetabat")),
    ("Газ идёт между Комотини и Стара-Загорой с октября.", ("pipeline", "Komotiní", "Stara Zagora")),
    ("Узкая колея из Оша обрывается у Узгена.", ("railway", "Osh", "Uzgen")),
    ("Поезда приходят в Тургунди со станции Серхетабад.", ("railway", "Serhetabat", "Torghundi")),
    ("Труба приводит газ с платформы Драупнер в Дорнум.", ("pipeline", "Draupner platform", "Dornum")),
    ("Здесь Медыка, куда подошла автострада А4 от Кракова.", ("highway", "Medyka", "Kraków")),
]


@pytest.mark.parametrize(("text", "line"), WAYS)
def test_lines_are_told_in_many_ways(text: str, line: tuple[str, str, str], russian: Teller) -> None:
    """By who drives there, by trains past many stops, by a pronoun, by banks, by an old gauge, a border at a post."""
    assert ends(russian(text)) == [line]


def test_a_line_may_pass_a_pair_of_posts(russian: Teller) -> None:
    """A post written with both its sides is a crossing and two stops of a longer line."""
    found = ends(russian("Шоссе от Виндхука через Гобабис, пост Буйтепос – Мамуно и Лобаце до Йоханнесбурга строят."))
    assert found == [("highway", "Windhoek", "Johannesburg"), ("crossing", "Buitepos", "Mamuno")]


ALSO = [
    (
        "Железная дорога соединяет Атбару с Порт-Суданом, а Сеннар — с Ад-Дамазином.",
        [("railway", "Atbara", "Port Sudan"), ("railway", "Sennar", "Ad-Damazin")],
    ),
    (
        "Трасса Актобе – Макат выводит к Атырау, а оттуда через Курмангазы – на Астрахань.",
        [("highway", "Aktobe", "Maqat"), ("highway", "Atyrau", "Astrakhan")],
    ),
    ("Грузы прибудут в Актау, откуда паромом их доставят в порт Алят.", [("other", "Aktau", "Alat")]),
    ("Министр прибыл в Софию, оттуда улетел в Пловдив открывать железную дорогу.", []),
    ("Газ идёт по интерконнектору Комотини – Стара-Загора.", [("pipeline", "Komotiní", "Stara Zagora")]),
    (
        "Автотрассу строят страны. Кенийский кусок Найроби – Накуру готов; угандийский, Тороро – Кампала, стоит.",
        [("highway", "Nairobi", "Nakuru"), ("highway", "Tororo", "Kampala")],
    ),
    (
        "Железная дорога растёт. Западную часть, от Ташкента до Бухары, открыли первой.",
        [("railway", "Tashkent", "Bukhara")],
    ),
    (
        "Порт Гвадар связан с Карачи шоссе, а с Кветтой – железной дорогой.",
        [("highway", "Gwadar", "Karachi"), ("railway", "Gwadar", "Quetta")],
    ),
    ("Порт Гвадар связан с Карачи шоссе, а с Кветтой спорит.", [("highway", "Gwadar", "Karachi")]),
    (
        "Из Малабы на Кампалу уходит шоссе, на Момбасу – железная дорога.",
        [("highway", "Malaba", "Kampala"), ("railway", "Malaba", "Mombasa")],
    ),
    (
        "Из Момбасы рельсы тянутся в Найроби, труба – в Элдорет.",
        [("railway", "Mombasa", "Nairobi"), ("pipeline", "Mombasa", "Eldoret")],
    ),
    ("Дорога от Аддис-Абебы до Джибути одна.", [("highway", "Addis Ababa", "Djibouti")]),
    ("Из Мерсина на Кипр, в порт Гирне, ходит паром.", [("other", "Mersin", "Kyrenia")]),
    ("Проложен кабель «Южный крест», который идёт из Сиднея в Лос-Анджелес.", [("other", "Sydney", "Los Angeles")]),
    ("ВСМ Бангалор – Майсур построят.", [("railway", "Bengaluru", "Mysuru")]),
    ("Газ идёт в Плоцк по трубе от Мозыря, 865 километров.", [("pipeline", "Mazyr", "Płock")]),
    ("Нефть приходит в Плоцк из Мозыря.", [("pipeline", "Mazyr", "Płock")]),
    ("Нефть приходит в Плоцк из Мозыря в цистернах.", []),
    ("Бензин из Мозыря в Плоцк течёт с весны.", [("pipeline", "Mazyr", "Płock")]),
    ("Бензин из Мозыря в Плоцк дорожает с весны.", []),
    ("Газ уходит под воду у Выборга и всплывает близ Лубмина.", [("pipeline", "Vyborg", "Lubmin")]),
    ("Дорога соединяет Ош с Андижаном, а Нарын спорит с Бишкеком.", [("highway", "Osh", "Andijan")]),
    (
        "Шегиням отвечает Медыка, Раве-Русской – Хребенне, куда приходит трасса S17 от Замосця.",
        [
            ("crossing", "Shehyni", "Medyka"),
            ("crossing", "Rava-Ruska", "Hrebenne"),
            ("highway", "Hrebenne", "Zamość"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "links"), ALSO)
def test_what_is_said_shortly_is_a_line_too(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """A second pair needs no verb of its own, "from there" goes on; another verb, and a flight, say something else."""
    assert ends(russian(text)) == links


def test_nobody_is_called_what_stands_behind_in(russian: Teller) -> None:
    """The verb of speech is said of who is named behind it."""
    said = "Об этом на форуме в Улан-Удэ рассказал начальник таможни Юрий Ладыгин."
    assert russian(said).names["Улан-Удэ"] == "Ulan-Ude"
    assert russian("Об этом Севан рассказал журналистам.").names.get("Севан", "ruled out").startswith("ruled out")


NO_WAYS = [
    "Строят трассу через Кабул, за которую ратует Ташкент.",
    "Из Ташанты до Яранта можно дозвониться.",
    "В Пурпе ждут контейнеры, морем они из Мурманска не уйдут.",
    "Мост у Катима-Мулило закрыли, на том берегу никого.",
    "У села Нижнеленинского стоят поезда, а мост в Тунцзяне закрыт.",
    "У Тольятти строят мост на Самару.",
    "Это Мазари-Шариф, куда приехал министр железной дороги от Хайратона.",
    "Из Ташкента через мост колонна ушла в Кабул.",
    "Забайкальск отвечает за графики, в Маньчжурии молчат.",
    "Российский пост в Забайкальске закрыли, китайский товар ждут в Маньчжурии.",
    "Между Осло и Хельсинки ток не делят.",
    "Поезда прибыли в Ош с министром из Андижана.",
]


@pytest.mark.parametrize("text", NO_WAYS)
def test_what_only_looks_so_is_no_line(text: str, russian: Teller) -> None:
    """Who is for a line lies not behind it; a call is no journey, and a bank without a town no crossing."""
    assert ends(russian(text)) == []


ZONES = [
    (
        "Специальная экономическая зона «Хоргос – Восточные ворота» растёт.",
        [("zone", "Khorgos Gateway", "Khorgos Gateway")],
    ),
    ("Свободная экономическая зона «Алтанбулаг» открыта.", [("zone", "Altanbulag", "Altanbulag")]),
    ("В особой экономической зоне России налогов нет.", []),
    ("Зона молчания, Алтанбулаг далеко.", []),
]


@pytest.mark.parametrize(("text", "zones"), ZONES)
def test_a_zone_is_called_by_the_name_behind_the_word(
    text: str, zones: list[tuple[str, str, str]], russian: Teller
) -> None:
    """What a text calls a zone right before its name is one; a country's zones are none in particular."""
    assert ends(russian(text)) == zones


def test_a_post_may_be_called_by_an_ordinary_word(russian: Teller) -> None:
    """Pogranichny is a post where something goes there, and no word of an office."""
    told = russian("Фуры идут через Пограничный в Суйфэньхэ, сообщил Пограничный комитет.")
    assert told.names["Пограничный"] == "Pogranichny"
    assert list(told.names) == ["Пограничный", "Суйфэньхэ", "Пограничный комитет"]


IN_BRACKETS = [
    (
        "Закрыты пункты пропуска «Райгардас» («Привалка») и «Лаворишкес» («Котловка»).",
        [("crossing", "Lavoriškės", "Kotlovka"), ("crossing", "Raigardas", "Privalka")],
    ),
    ("Грузы идут через Райгардас (Привалка закрыта).", []),
    (
        "Проложат нефтепровод от Киркука к портам на побережье (Тартус и Банияс).",
        [("pipeline", "Kirkuk", "Bāniyās"), ("pipeline", "Kirkuk", "Ţarţūs")],
    ),
    ("Нефть идёт из Киркука к портам, но не к этим (Тартус и Банияс).", []),
    ("У железной дороги будут соединения со станциями Борзя и Чита.", []),
    (
        "Железная дорога дойдёт до границы. Она соединит станции Борзя и Чита.",
        [("railway", "Borzya", "Chita")],
    ),
    (
        "Открыты автодорожные КПП Алтанбулаг-Кяхта, Эрээнцав-Соловьевск и железнодорожные КПП Сухбаатар-Наушки.",
        [
            ("crossing", "Altanbulag", "Kyakhta"),
            ("crossing", "Ereentsav", "Solovyevsk"),
            ("crossing", "Sukhbaatar", "Naushki"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "links"), IN_BRACKETS)
def test_what_stands_in_brackets_is_the_other_side_or_the_ports(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """A post in brackets is the one across the border; ports in brackets are where the pipeline leads."""
    assert sorted(ends(russian(text))) == links
