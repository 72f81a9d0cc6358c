"""Russian: where a line comes from, what it passes and where it ends, and places that "thither" and "opposite" mean."""

import pytest

from tests.reading.conftest import Teller, ends

COURSES = [
    (
        "Трубопровод из Новороссийска огибает Краснодар и кончается у Тихорецка.",
        [("pipeline", "Novorossiysk", "Tikhoretsk")],
    ),
    ("Шоссе из Найроби обходит Накуру с юга и кончается в Кисуму.", [("highway", "Nairobi", "Kisumu")]),
    ("Шоссе из Найроби закрыто, а поезд прибывает в Кисуму.", []),
    ("Одна из линий, от Дакара через Тьес, обрывается в Тамбакунде.", [("railway", "Dakar", "Tambacounda")]),
    ("От Аккры через Кумаси поезда спускаются к Такоради.", [("railway", "Accra", "Takoradi")]),
    ("Из Аккры через Кумаси послы улетели в Такоради, где пустили поезда.", []),
    ("Тракт, поднимающийся от Мендосы к Успальяте, переваливает к Лос-Андесу.", [("highway", "Mendoza", "Los Andes")]),
    ("За Кяхтой начинается асфальт до Дархана и Улан-Батора.", [("highway", "Kyakhta", "Ulaanbaatar")]),
    ("За Кяхтой начинается спор об асфальте, дошедший до Дархана.", []),
    ("АН-4 продолжается: Улгий, Ховд, потом Урумчи.", [("highway", "Ulgii", "Urumqi")]),
    ("Дорог ждут все: Улгий, Ховд, Урумчи.", []),
    (
        "В 2013 году по колее из Дурбана поезда пошли в Йоханнесбург, с 2019-го – в Преторию.",
        [("railway", "Durban", "Johannesburg"), ("railway", "Johannesburg", "Pretoria")],
    ),
    ("Границу составы пересекают между Моханем и Ботеном.", [("crossing", "Mohan", "Boten")]),
    ("Границу гости пересекают между Моханем и Ташкентом.", []),
    ("Дамба между Джохор-Бару и Вудлендсом перегружена.", [("crossing", "Johor Bahru", "Woodlands")]),
    ("Трубу, берущую начало в Атасу, чинят; конечный пункт – Алашанькоу.", [("pipeline", "Atasu", "Alashankou")]),
    ("По нефтепродуктопроводу Кенай – Анкоридж дизель течёт давно.", [("pipeline", "Kenai", "Anchorage")]),
    (
        "АН-4 продолжается: Улгий, Ховд, потом китайский Такэшикэнь и, наконец, Урумчи.",
        [("highway", "Ulgii", "Urumqi")],
    ),
    ("Коридор «Восток» – это Харбин, Гродеково и далее до Находки.", [("corridor", "Harbin", "Nakhodka")]),
    ("Партнёры коридора «Восток» – это Харбин, Гродеково и Находка.", []),
    ("У развилки в Сары-Таше от шоссе отделяется дорога на Карамык.", [("highway", "Sary-Tash", "Karamyk")]),
    ("В Сары-Таше говорят о шоссе в Карамык.", []),
    ("С Кызылом Хандагайты соединяет дорога через Чадан.", [("highway", "Kyzyl", "Khandagayty")]),
    ("В Бурятии Монды соединены с Ханхом дорогой.", [("highway", "Mondy", "Khankh")]),
    ("С Кызылом Хандагайты спорит о дороге через Чадан.", []),
    ("Магистраль тянется из Кызыла на юг, до Хандагайты.", [("highway", "Kyzyl", "Khandagayty")]),
    ("До Хорога из Душанбе ведёт Памирский тракт.", [("highway", "Dushanbe", "Khorog")]),
    ("До Хорога из Душанбе везут муку.", []),
    ("Поезда в Ханой отправляются из Наньнина дважды в неделю.", [("railway", "Nanning", "Hanoi")]),
    ("Депеши в Ханой отправляются из Наньнина дважды в неделю.", []),
    ("Линия кончается в Вау, куда её дотянули из Бабанусы.", [("railway", "Babanūsah", "Wau")]),
    ("Строится ветка на Мэкэле, её тянут от Аваша через Уолдию.", [("railway", "Awash", "Mek'ele")]),
    ("Ночной экспресс Бухарест – Будапешт ползёт до утра.", [("railway", "Bucharest", "Budapest")]),
    (
        "Сдана первая очередь дороги, 275 км между Асунсьоном и Лома-Платой.",
        [("highway", "Asunción", "Loma Plata")],
    ),
    ("Станция Алтынколь, получившая выход к морю благодаря линии от Жетыгена.", [("railway", "Altynkol", "Zhetygen")]),
    ("Между Киншасой и Браззавилем, двумя столицами у реки, ходит паром.", [("other", "Kinshasa", "Brazzaville")]),
    ("Линию тянут из Мешхеда, к 2030 году она должна добраться до Герата.", [("railway", "Mashhad", "Herat")]),
    ("За Пограничным рельсы ныряют в тоннели и выходят к Суйфэньхэ.", [("railway", "Pogranichny", "Suifenhe")]),
    ("За Пограничным рельсы разобрали, и жалобы дошли до Суйфэньхэ.", []),
    (
        "Дорога, которая начинается от порта Пирей, выводит к Гевгелии, а оттуда, через Ниш, в Белград.",
        [("highway", "Piraeus", "Gevgelija"), ("highway", "Gevgelija", "Belgrade")],
    ),
    ("Нефть танкерами идёт до Эйлата, а дальше по трубе в Ашкелон.", [("pipeline", "Eilat", "Ashkelon")]),
    ("Нефть танкерами идёт до Эйлата, а дальше по цене решат в Ашкелоне.", []),
    ("Первый поезд отходит из Дар-эс-Салама и прибывает в Додому.", [("railway", "Dar es Salaam", "Dodoma")]),
]


@pytest.mark.parametrize(("text", "links"), COURSES)
def test_the_course_of_a_line_is_followed(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """From where a line comes it may round towns, climb passes and go on before it ends."""
    assert ends(russian(text)) == links


THITHER = [
    (
        "Основа хозяйства – порт Дурбан. Отсюда новая колея ведёт в Йоханнесбург.",
        [("railway", "Durban", "Johannesburg")],
    ),
    ("Журналист приехал в Дурбан. Отсюда он уехал в Йоханнесбург.", []),
    (
        "АРИКА, Чили. Порт забит зерном. Железная дорога пришла сюда из Ла-Паса в 1913 году.",
        [("railway", "La Paz", "Arica")],
    ),
    (
        "Арика – город на севере Чили.\n\nЖивут рыбой. Шоссе ведёт сюда из Ла-Паса через Путре.",
        [("highway", "La Paz", "Arica")],
    ),
    ("АРИКА, Чили. Порт забит зерном. Фрукты везут сюда из Ла-Паса.", []),
    (
        "Из порта Хельсинки паромы ходят в Таллин, из Стокгольма – туда же.",
        [("other", "Helsinki", "Tallinn"), ("other", "Stockholm", "Tallinn")],
    ),
    ("Порт Поти растёт. Суда ходят сюда из Констанцы.", [("other", "Constanța", "Poti")]),
    ("Ош – город на юге.\n\nДорога тянется через Гульчу в Сары-Таш.", [("highway", "Osh", "Sary-Tash")]),
    ("Ош – город на юге.\n\nДорога важна для всех, и для Сары-Таша.", []),
    ("В Эль-Пасо проще, там четыре моста в Сьюдад-Хуарес.", [("crossing", "El Paso", "Ciudad Juárez")]),
    (
        "Мост соединяет Благовещенск и Хэйхэ. Достроят канатную дорогу, которая свяжет берега обоих городов.",
        [("crossing", "Blagoveshchensk", "Heihe"), ("other", "Blagoveshchensk", "Heihe")],
    ),
    ("Порт Поти растёт. Отсюда следует, что шоссе в Батуми нужно.", []),
    ("Альтернатива – порт Ламу, до которого от Исиоло построено шоссе.", [("highway", "Isiolo", "Lamu Port")]),
    ("К старым постам добавилась Нарва: от Тарту к ней проложено шоссе.", [("highway", "Tartu", "Narva")]),
    ("Станция Кожикод стоит у моря; рельсы подходят к ней из Мангалуру.", [("railway", "Mangaluru", "Kozhikode")]),
]


@pytest.mark.parametrize(("text", "links"), THITHER)
def test_words_for_the_way_there_name_the_place(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """Who comes "hither" comes to the place named last, or to what the text is about, by a line or without one."""
    assert ends(russian(text)) == links


ACROSS = [
    ("Пост Нарва открыт. На том берегу – русский Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Пост Нарва открыт. На том берегу – русский Псков.", []),
    ("В Русе мост через Дунай, на румынской стороне – Джурджу.", [("crossing", "Ruse", "Giurgiu")]),
    ("В Русе ждут, что на румынской стороне решат в Джурджу.", []),
    ("Пост Нарва открыт. По другую сторону реки машины ждёт Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Напротив Нарвы, за рекой, пост называется Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Главной остаётся Нарва, визави которой, русский Ивангород, в ста метрах.", [("crossing", "Narva", "Ivangorod")]),
    ("Грузы идут через Петраполе и Бенаполе.", [("crossing", "Petrapole", "Benapole")]),
    ("Грузы идут через Петраполе и Калькутту.", []),
    ("ТАШАНТА, Алтай. Дорога пуста. На той стороне – Улаанбайшинт.", [("crossing", "Tashanta", "Tsagaannuur")]),
    ("Лаобао и лаосский Дансаван разделены рекой.", [("crossing", "Lao Bao", "Dansavanh")]),
    ("Лаобао и лаосский Дансаван разделены спором.", []),
    ("Путепровод у Брузги ведёт прямо к Кузнице.", [("crossing", "Bruzgi", "Kuźnica")]),
    ("Мост протянут от мыса Лазарева к мысу Погиби.", [("crossing", "Cape Lazarev", "Pogibi")]),
    ("Границу пересекают у Ломахаши; мозамбикский пост называется Намаача.", [("crossing", "Lomahasha", "Namaacha")]),
    ("Границу пересекают у Ломахаши; мозамбикский посол назвал Намаачу.", []),
    ("Пасо-де-лос-Либрес смотрит через реку на Уругваяну.", [("crossing", "Paso de los Libres", "Uruguaiana")]),
    ("Нарва соединена с Ивангородом, и летом там очередь.", []),
    ("Из Поярково через реку в Сюнькэ летом ходит баржа.", [("other", "Poyarkovo", "Xunke")]),
    ("В Амурзете ждут паром на Лобэй.", [("other", "Amurzet", "Luobei")]),
    ("Железнодорожные паромы ходят из Баку в Туркменбаши.", [("other", "Baku", "Turkmenbashi")]),
]


@pytest.mark.parametrize(("text", "links"), ACROSS)
def test_what_lies_on_the_other_side_faces_it(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """The other bank may be told of in the next sentence; what lies far off is on no other bank."""
    assert ends(russian(text)) == links


ZONES = [
    ("В 2023 году в Аляте заработала свободная экономическая зона.", [("zone", "Alat")]),
    ("Свободную экономическую зону под Алятом расширят.", [("zone", "Alat")]),
    ("В Аляте говорят о зоне, свободной от оружия.", []),
]


@pytest.mark.parametrize(("text", "links"), ZONES)
def test_a_zone_lies_at_a_town(text: str, links: list[tuple[str, str]], russian: Teller) -> None:
    """A sentence says that a zone works in a town, or is near it."""
    assert [(kind, stops[0]) for kind, stops, *_ in russian(text).links] == links


JOURNEYS: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("От Хартума до Асуана автобус идёт двое суток.", []),
    ("Грузы из Гамбурга добираются до Алма-Аты за две недели.", []),
    ("Контейнеры из Шэньчжэня доходят до Роттердама за месяц.", []),
    ("Рельсов нет, а билет на самолёт из Лимы в Куско дорог.", []),
    ("Уголь вывозили к Байкало-Амурской магистрали.", []),
    ("Скоростная трасса из Лимы в Куско не вышла из стадии протоколов.", []),
]


@pytest.mark.parametrize(("text", "links"), JOURNEYS)
def test_how_long_a_journey_takes_is_no_line(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """A lorry that takes two days, or what is brought to a line, tells of no line between the two towns."""
    assert ends(russian(text)) == links
