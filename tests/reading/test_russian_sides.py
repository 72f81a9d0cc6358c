"""Russian: pairs of posts, the two banks of a river, ferries, cables, and what only lies between two places."""

import pytest

from tests.reading.conftest import Teller, ends

PAIRS = [
    (
        "Закрыты все переходы: Нарва и Ивангород, Лухамаа и Шумилкино.",
        [("crossing", "Narva", "Ivangorod"), ("crossing", "Luhamaa", "Shumilkino")],
    ),
    (
        "Опустели Нарва и стоящий напротив неё Ивангород, Лухамаа и Шумилкино.",
        [("crossing", "Luhamaa", "Shumilkino"), ("crossing", "Narva", "Ivangorod")],
    ),
    ("Грузовики пропускают только через Нарву и Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Это шоссе с постами Наманга и Бусия.", []),
    ("Выросли Бишкек и Ош, Ташкент и Самарканд.", []),
    (
        "Мосты связывают Нонгкхай с Вьентьяном, Мукдахан с Саваннакхетом и Нарву с Ивангородом.",
        [
            ("crossing", "Mukdahan", "Savannakhet"),
            ("crossing", "Narva", "Ivangorod"),
            ("crossing", "Nong Khai", "Vientiane"),
        ],
    ),
    (
        "Шоссе соединило Бразилиа с Белемом и Манаус с Боа-Вистой.",
        [("highway", "Brasília", "Belém"), ("highway", "Manaus", "Boa Vista")],
    ),
    (
        "Железная дорога соединит Найроби и Кампалу, Кампалу и Кигали.",
        [("railway", "Kampala", "Kigali"), ("railway", "Nairobi", "Kampala")],
    ),
    (
        "Поезда ходят из Москвы в Улан-Батор и из Иркутска в Наушки.",
        [("railway", "Irkutsk", "Naushki"), ("railway", "Moscow", "Ulaanbaatar")],
    ),
    (
        "Поезда ходят между Хельсинки и Турку, а также между Тампере и Ваасой.",
        [("railway", "Helsinki", "Turku"), ("railway", "Tampere", "Vaasa")],
    ),
    ("Встречи прошли между Хельсинки и Турку, а также между Тампере и Ваасой.", []),
    ("Рельсы довели до Хабаровска, а в 1916 году до Благовещенска.", [("railway", "Khabarovsk", "Blagoveshchensk")]),
    ("Цены довели до Хабаровска слухи, а в 1916 году до Читы.", []),
    ("Газопровод снабжает Ереван газом из Тебриза.", [("pipeline", "Tabriz", "Yerevan")]),
    ("Магазин снабжает Ереван мебелью из Тебриза.", []),
]


@pytest.mark.parametrize(("text", "links"), PAIRS)
def test_a_second_pair_is_linked_by_the_words_for_the_first(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """Each two of a list of pairs are; towns of one country, and posts of two borders, face nothing."""
    assert sorted(ends(russian(text))) == sorted(links)


SIDES = [
    ("Напротив Ивангорода – эстонская Нарва.", [("crossing", "Ivangorod", "Narva")]),
    ("Напротив Москвы – эстонская Нарва.", []),
    ("Мост (1965): на одном берегу Нарва, на другом Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Переход устроен просто: по эту сторону Нарва, по ту Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Через Рейн переброшен мост: слева Страсбург, справа Кель.", [("crossing", "Strasbourg", "Kehl")]),
    ("На одном берегу Нарва, на другом Хельсинки.", []),
    ("Пьедрас-Неграс и Игл-Пасс сообщаются по двум мостам.", [("crossing", "Piedras Negras", "Eagle Pass")]),
    ("Пьедрас-Неграс и Игл-Пасс сообщают, что мосты закрыты.", []),
    ("В 1995 году открыт мост Дружбы Нонгкхай – Вьентьян.", [("crossing", "Nong Khai", "Vientiane")]),
    ("Закрыт пограничный пост между Нарвой и Ивангородом.", [("crossing", "Narva", "Ivangorod")]),
    ("Закрыт почтовый пост между Нарвой и Ивангородом.", []),
    ("Эстонская Нарва и русский Ивангород стоят по разные берега реки.", [("crossing", "Narva", "Ivangorod")]),
    ("Нарва и Хельсинки стоят по разные берега моря.", []),
    ("Это автодорога с постами Нарва и Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Мост у Кехля ведёт в Страсбург.", [("crossing", "Kehl", "Strasbourg")]),
    ("Мост у Кехля ведут в Берлине.", []),
    ("Достроен мост у Нарвы, который свяжет этот город с Ивангородом.", [("crossing", "Narva", "Ivangorod")]),
    ("В Нарве есть мост, ведущий на тот берег, в Ивангород.", [("crossing", "Narva", "Ivangorod")]),
    ("Нарва с 2004 года соединена мостом с Ивангородом.", [("crossing", "Narva", "Ivangorod")]),
    ("Переправа в Поярково, обращённая к уезду Сюнькэ, заработала.", [("crossing", "Poyarkovo", "Xunke")]),
    ("За постом «Торугарт» шоссе спускается к Кашгару.", [("highway", "Torugart", "Kashgar")]),
    ("Пункт пропуска «Торугарт», за которым дорога уходит в Кашгар.", [("highway", "Torugart", "Kashgar")]),
]


@pytest.mark.parametrize(("text", "links"), SIDES)
def test_what_lies_on_both_banks_is_joined(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """Each side may be told by itself; behind a post a road goes on to the next town, which it does not face."""
    assert ends(russian(text)) == links


WATER = [
    ("Из Дувра в Кале всё так же отчаливают корабли.", [("other", "Dover", "Calais")]),
    ("Теплоходы на Суву отчаливают из Апиа раз в месяц.", [("other", "Apia", "Suva")]),
    ("Корабль вышел из Барселоны и бросил якорь в Гаване.", []),
    ("Между Дувром и Кале ходят паромы. Линию из Рамсгита в Остенде закрыли.", [("other", "Dover", "Calais")]),
    ("Паром отходит каждые полчаса. Линию из Рёдбю в Путтгарден открыли давно.", [("other", "Rødby", "Puttgarden")]),
    ("Паромы снова ходят. Вторую линию, Гедсер – Росток, закрыли.", [("other", "Gedser", "Rostock")]),
    ("Система Coral Sea связывает Сидней с Порт-Морсби.", [("other", "Sydney", "Port Moresby")]),
    ("Кабель NordLink тянется из Тарту в Ригу.", [("power line", "Tartu", "Riga")]),
    ("Кабель Manatua тянется из Апиа в Суву.", [("other", "Apia", "Suva")]),
    ("Легла нитка между Нукуалофой и Сувой, и интернет подешевел.", [("other", "Nuku‘alofa", "Suva")]),
    (
        "Газ Чаяндинского месторождения приходит через Свободный к Благовещенску.",
        [("pipeline", "Chayanda field", "Blagoveshchensk")],
    ),
    ("Подводный кабель тянется из Апиа в Суву.", [("other", "Apia", "Suva")]),
    ("Подводный кабель тянется из Тарту в Ригу, мощность 500 МВт.", [("power line", "Tartu", "Riga")]),
    (
        "Лёг подводный кабель. Manatua, включённый год назад, начинается в Апиа и кончается в Суве.",
        [("other", "Apia", "Suva")],
    ),
    ("Паром ходит из Дувра в Кале, а дорога Гомель – Чернигов ждёт.", [("other", "Dover", "Calais")]),
    ("Автопаром ходит из Дувра в Кале.", [("other", "Dover", "Calais")]),
    ("Чинят нефтяную линию из Киркука в Банияс.", [("pipeline", "Kirkuk", "Bāniyās")]),
    ("Газ пошёл по трубе из Килиса, на юге Турции, в Алеппо.", [("pipeline", "Kilis", "Aleppo")]),
    ("Компания качает нефть из Киркука в Банияс.", [("pipeline", "Kirkuk", "Bāniyās")]),
    ("Компания возит нефть из Киркука в Банияс.", []),
    ("Интернет есть. Магистраль соединяет Сидней и Суву.", [("other", "Sydney", "Suva")]),
    (
        "Паром ходит между Благовещенском и Хэйхэ. Мост, соединивший те же два города, открыт.",
        [("other", "Blagoveshchensk", "Heihe"), ("crossing", "Blagoveshchensk", "Heihe")],
    ),
    ("Газ Чаяндинского месторождения обсудили в Благовещенске.", []),
]


@pytest.mark.parametrize(("text", "links"), WATER)
def test_the_sort_of_a_line_at_sea_is_told(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """Ships that sail again make a line; one ship is on a journey; foreign names are those of cables for words."""
    assert ends(russian(text))[: len(links)] == links
    assert bool(ends(russian(text))) is bool(links)


NONE = [
    "Расстояние между Кейптауном и Виндхуком по действующей трассе составляет 1500 км.",
    "От Перта до Джакарты больше 3000 км, и судно идёт туда неделю.",
    "От Найроби до Кампалы 20 часов езды по плохой дороге.",
    "Поезд опоздал, поэтому из Бишкека в Ош делегация вылетела сама.",
    "Паром «Звезда» затонул по пути из Таллина в Стокгольм.",
    "Судно следовало из Санкт-Петербурга в Гамбург с зерном.",
    "Танкер шёл из Басры в Роттердам.",
    "Сегодня контейнер из Урумчи в Алматы попадает кружным путём.",
    "Про мост из Хабаровска в Фуюань говорят давно, но в планах его больше нет.",
    "Проект моста Нарва – Ивангород исключён из планов.",
]


@pytest.mark.parametrize("text", NONE)
def test_a_distance_a_journey_and_what_was_given_up_are_no_lines(text: str, russian: Teller) -> None:
    """They name two places, and nothing that joins them."""
    assert ends(russian(text)) == []


def test_a_distance_along_a_line_says_that_there_is_one(russian: Teller) -> None:
    """How long the rails between two towns are is how long their railway is."""
    assert ends(russian("От Найроби до Малабы 480 км железной дороги.")) == [("railway", "Nairobi", "Malaba")]


TRAINS = [
    ("Мост стал частью дороги Гебзе – Измир.", [("highway", "Gebze", "İzmir")]),
    ("Строят мост на железной дороге Гебзе – Измир.", [("railway", "Gebze", "İzmir")]),
    ("Шоссе между Гисеньи, у самой воды, и Кигали расширяют.", [("highway", "Gisenyi", "Kigali")]),
    ("Шоссе пойдёт от Чингола, где кончается асфальт, до Джимбе.", [("highway", "Chingola", "Jimbe")]),
    ("Гости из Чингола, где кончается шоссе, до Джимбе не доехали.", []),
    ("Строят 650 километров путей от Симанду до Моребая.", [("railway", "Simandou", "Morebaya")]),
    ("Он выбрал Момбасу, у которой с 2017 года есть железная дорога до Найроби.", [("railway", "Mombasa", "Nairobi")]),
    ("Он выбрал Момбасу, у которой есть железная дорога, и поехал до Найроби.", []),
    ("Китай провёл к Хоргосу 304-километровую ветку от Алматы.", [("railway", "Almaty", "Khorgos")]),
    ("У Хоргоса открыли пост, и к нему строят дорогу от Алматы.", [("highway", "Almaty", "Khorgos")]),
    ("Трасса выходит из Бийска, минует Кош-Агач и кончается за Ташантой.", [("highway", "Biysk", "Tashanta")]),
    (
        "Поезда уходят из Найроби в Момбасу, за 480 километров, а ещё 50 километров уложили оттуда до Малинди.",
        [("railway", "Nairobi", "Mombasa"), ("railway", "Mombasa", "Malindi")],
    ),
    (
        "У Гомеля железная дорога расходится на две: одна уходит на Чернигов, другая в Брянск.",
        [("railway", "Homyel'", "Chernihiv"), ("railway", "Homyel'", "Bryansk")],
    ),
    ("В Гомеле железнодорожники делятся опытом: одни поедут в Чернигов, другие в Брянск.", []),
    ("Станция Достык, конечная, стыкуется с Алашанькоу, поезда ждут.", [("railway", "Dostyk", "Alashankou")]),
    ("Две трубы питают Китай. Первая тянется из Атасу до Алашанькоу.", [("pipeline", "Atasu", "Alashankou")]),
    ("Первый состав из Аддис-Абебы прибыл в порт Джибути.", [("railway", "Addis Ababa", "Djibouti City")]),
    ("Новый состав министров из Аддис-Абебы прибыл в порт Джибути.", []),
    ("В Тимишоару из Сегеда пассажирский поезд пустят через год.", [("railway", "Szeged", "Timişoara")]),
    ("В Тимишоару из Сегеда пассажирский поезд не увидел никто.", []),
    ("Открыта трасса Кампала – Масака, ведущая дальше в Кигали.", [("highway", "Kampala", "Kigali")]),
    ("Железная дорога связала порт Дорале в Джибути с Аддис-Абебой.", [("railway", "Doraleh", "Addis Ababa")]),
    ("Коридор пройдёт от порта Сантус в Бразилии до чилийского побережья.", []),
]


@pytest.mark.parametrize(("text", "links"), TRAINS)
def test_trains_that_come_run_on_a_line(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """A first train comes by a railway, which may be said the other way round; a cabinet comes by plane."""
    assert ends(russian(text)) == links
