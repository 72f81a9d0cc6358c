"""Russian: names in their cases, what is no place, and what a sentence says is linked."""

import pytest

from geo.lexicon.russian.cases import nominatives
from tests.reading.conftest import Teller

PLACED: list[tuple[str, dict[str, str]]] = [
    ("Груз ушёл из Улан-Удэ в Кяхту.", {"Улан-Удэ": "Ulan-Ude", "Кяхту": "Kyakhta"}),
    ("Поезд стоит между Наушками и Замын-Уудом.", {"Наушками": "Naushki", "Замын-Уудом": "Zamyn-Uud"}),
    ("Уголь везут из Таван-Толгоя в Ганьцимаоду.", {"Таван-Толгоя": "Tavan Tolgoi", "Ганьцимаоду": "Ganqimaodu"}),
    ("К Хангам и Замын-Ууду подошли рельсы.", {"Хангам": "Khangi", "Замын-Ууду": "Zamyn-Uud"}),
    ("Составы ждут у Эрляни и под Улан-Батором.", {"Эрляни": "Erenhot", "Улан-Батором": "Ulaanbaatar"}),
    ("В Гашунсухайте и в Дзунбаяне тихо.", {"Гашунсухайте": "Gashuunsukhait", "Дзунбаяне": "Zuunbayan"}),
    ("Автобус идёт до Энкарнасьона и Посадаса.", {"Энкарнасьона": "Encarnación", "Посадаса": "Posadas"}),
    ("Пункт пропуска «Забайкальск» работает.", {"Забайкальск": "Zabaikalsk"}),
    ("Пекин расположен к югу от Хух-Хото.", {"Пекин": "Beijing", "Хух-Хото": "Hohhot"}),
    ("Поезд встал у Ханги на границе с Китаем.", {"Ханги": "Khangi", "Китаем": "China"}),
    ("Машины стоят у переходов «Терехово» и «Гребнево».", {"Терехово": "Terehova", "Гребнево": "Grebņeva"}),
    ("Строят участки «Ленск - Белогорск».", {"Ленск": "Lensk", "Белогорск": "Belogorsk"}),
    ("В области Абай начали стройку.", {"области Абай": "Abai Region"}),
    ("Снег выпал в Амурской и Псковской областях.", {"Амурской": "Amur Oblast", "Псковской": "Pskov Oblast"}),
    (
        "В Воронежской области тихо, в Воронеже тоже.",
        {"Воронежской области": "Voronezh Oblast", "Воронеже": "Voronezh"},
    ),
    ("Уголь возят от станции Эреенцав.", {"Эреенцав": "Ereentsav"}),
]


@pytest.mark.parametrize(("text", "names"), PLACED)
def test_a_name_is_found_in_every_case(text: str, names: dict[str, str], russian: Teller) -> None:
    """One or both parts of a name are declined, or none; a long vowel and a hyphen may be left out."""
    assert russian(text).names == names


SOUNDED: list[tuple[str, str, str]] = [
    ("В Иране открыли автомагистраль Саве-Салафчеган.", "Салафчеган", "Salafchegān"),
    ("В Турции дорога ведёт из Аданы в Карамюрсель.", "Карамюрсель", "Karamürsel"),
    ("Завод в Борсаде в Индии закрыли.", "Борсаде", "Borsad"),
    ("Из Джайсалмера в Фалоди поезда ходят редко.", "Фалоди", "Phalodi"),
    ("В Кении шоссе связывает Найроби и Накуру с городом Лимуру.", "Лимуру", "Limuru"),
    ("В Гвинее-Бисау порт строят в городе Буба.", "Буба", "Buba"),
]


@pytest.mark.parametrize(("text", "name", "place"), SOUNDED)
def test_a_foreign_name_is_found_by_its_sound(text: str, name: str, place: str, russian: Teller) -> None:
    """A place that the tables have in Latin letters only is found by what it sounds like, where it is said to lie."""
    assert russian(text).names[name] == place


@pytest.mark.parametrize(
    "text",
    [
        "Об этом в Иране сказал Салафчеган.",
        "Салафов из Твери работает в Турции.",
        "В Москве порт строят в городе Буба.",
    ],
)
def test_what_sounds_like_a_name_is_none_without_help(text: str, russian: Teller) -> None:
    """Who speaks, and a surname that begins like a place, are no places."""
    assert "Салаф" not in "".join(russian(text).names)


def test_a_name_that_speaks_for_a_town_means_it_though_a_city_is_larger(russian: Teller) -> None:
    """Jining on the line to Ulan Bator is no city of millions in Shandong, unless the text says so."""
    line = "Магистраль соединяет российский город Улан-Удэ с китайским городом Цзинин через Улан-Батор."
    assert russian(line).names["Цзинин"] == "Jining (Ulanqab)"


RULED_OUT: list[tuple[str, str, str]] = [
    ("Москва и Пекин договорились о тарифах.", "Москва", "government"),
    ("О мосте говорят в Брюсселе и Лондоне так, будто он есть.", "Лондоне", "government"),
    ("Берлин, Копенгаген и Стокгольм вели каждый своё следствие.", "Берлин", "government"),
    ("Киев и Будапешт о мосте договорились.", "Киев", "government"),
    ("Рим и Вена делят расходы.", "Вена", "government"),
    ("Вашингтон заявил, что непричастен.", "Вашингтон", "government"),
    ("Из Пекина сообщили, что поезда пойдут.", "Пекина", "government"),
    ("Ашхабад, впрочем, своё слово о тарифах пока не сказал.", "Ашхабад", "government"),
    ("Землю под рельсы Тегеран выкупил едва на треть.", "Тегеран", "government"),
    ("Трассу, за которую ратует Ташкент, построят нескоро.", "Ташкент", "government"),
    ("Дорогу, о которой Пекин и непальские премьеры говорят давно, не начали.", "Пекин", "government"),
    ("Проект готов, но разрешения из Москвы нет.", "Москвы", "government"),
    ("Власти Пекина пообещали кредит.", "Пекина", "government"),
    ("Между Пекином и Москвой возникли разногласия.", "Москвой", "government"),
    ("Мост просят давно, ответа из Москвы нет.", "Москвы", "government"),
    ("Землю под пути Тегеран выкупил год назад.", "Тегеран", "government"),
    ("В Дели не торопятся с ответом.", "Дели", "government"),
    ("Дорога, о которой Пекин и соседи говорят давно, не построена.", "Пекин", "government"),
    ("Ашхабад, впрочем, своего слова пока не сказал.", "Ашхабад", "government"),
    ("Политехнический университет Харбина выпустил доклад.", "Харбина", "institution"),
    ("Газета «Сан-Паулу» пишет об этом.", "Сан-Паулу", "quotation marks"),
    ("На границе встала фура компании «Хабаровск».", "Хабаровск", "quotation marks"),
    ("Капитан Лев Копенгаген остался дома.", "Копенгаген", "person"),
    ("Отвечал им инженер Дархан Сухбаатар.", "Дархан", "person"),
    ("Участок Тегеран передал строителям.", "Тегеран", "government"),
    ("Нефть добывает корпорация Savannah Energy.", "Savannah", "longer name"),
    ("Груз идёт не через Забайкальск, а через Замын-Ууд.", "Забайкальск", "another place"),
]


@pytest.mark.parametrize(("text", "name", "why"), RULED_OUT)
def test_the_words_around_say_that_no_place_is_meant(text: str, name: str, why: str, russian: Teller) -> None:
    """A government, an institution, a person and a place that is not meant are ruled out, each with its reason."""
    found = russian(text).names[name]
    assert found.startswith("ruled out")
    assert why in found


NOT_RULED_OUT: list[tuple[str, str, str]] = [
    ("Москва стоит на реке и ждёт весны.", "Москва", "Moscow"),
    ("Пекин и Улан-Батор лежат в стороне.", "Пекин", "Beijing"),
    ("Премьер-министр приехал в Москву.", "Москву", "Moscow"),
    ("Поезд из Москвы опоздал.", "Москвы", "Moscow"),
    ("В Дели строят метро.", "Дели", "Delhi"),
    ("Между Хельсинки и Таллином говорят о тоннеле.", "Хельсинки", "Helsinki"),
    ("Поезд не доходит до Читы.", "Читы", "Chita"),
    ("Паром Хельсинки – Таллин отменили.", "Таллин", "Tallinn"),
    ("Встречу с мэром Читы отложили.", "Читы", "Chita"),
    ("Закончили линию Дзунбаян – Ханги.", "Дзунбаян", "Zuunbayan"),
    ("Подрядчик закончил: ветка Баку – Алят открыта.", "Алят", "Alat"),
    ("Через Ташкент предложили пустить новый поезд.", "Ташкент", "Tashkent"),
    ("На запад Минск соединён двумя путями.", "Минск", "Minsk"),
    ("Станция Пекин открыла новый зал.", "Пекин", "Beijing"),
    ("Как Франция строит дороги в горах.", "Франция", "France"),
    ("Вагоны идут через Достык- Алашанькоу.", "Алашанькоу", "Alashankou"),
    ("Контейнеры ждут в порту Savannah в США.", "Savannah", "Savannah"),
    ("Взрыв на Крымском мосту остановил поезда.", "Крымском мосту", "Kerch Bridge"),
    ("Паром связывает Крым и Кубань.", "Крым", "Crimea"),
    ("Линия LHS Хрубешув – Славкув несёт руду.", "Хрубешув", "Hrubieszów"),
]


@pytest.mark.parametrize(("text", "name", "place"), NOT_RULED_OUT)
def test_a_place_stays_one_beside_words_that_only_look_so(text: str, name: str, place: str, russian: Teller) -> None:
    """A town that lies somewhere is no government; a title whose land follows makes no person of it."""
    assert russian(text).names[name] == place


NO_NAME: list[tuple[str, str]] = [
    ("Улан-Баторская железная дорога просит вагоны.", "Улан"),
    ("Самая северная дорога лежит за Полярным кругом.", "Полярн"),
    ("Харбинский политехнический университет дал прогноз.", "Харбин"),
    ("Российско-монгольский банк считает проценты.", "Монгол"),
    ("Китайский рынок вырос.", "Кита"),
    ("Мостом довольны, паромом нет.", "Мост"),
]


@pytest.mark.parametrize(("text", "stem"), NO_NAME)
def test_an_adjective_made_of_a_name_is_no_place(text: str, stem: str, russian: Teller) -> None:
    """What only begins as a name does, adjectives above all, is not placed."""
    placed = {words for words, place in russian(text).names.items() if not place.startswith(("ruled", "amb", "unk"))}
    assert not any(words.startswith(stem) for words in placed)


LINKS: list[tuple[str, list[tuple[str, tuple[str, ...], str, str]]]] = [
    (
        "На востоке работает линия Чойбалсан – Эренцав – Соловьёвск с выходом на Борзю.",
        [("railway", ("Choibalsan", "Ereentsav", "Solovyevsk"), "operating", "")],
    ),
    (
        "Железная дорога из Замын-Ууда до Эрляни действует с 1956 года.",
        [("railway", ("Zamyn-Uud", "Erenhot"), "operating", "1956")],
    ),
    (
        "Линия из Тарту в Псков через Печоры закрыта.",
        [("railway", ("Tartu", "Pechory", "Pskov"), "closed", "")],
    ),
    (
        "Мост через Амур между Благовещенском и Хэйхэ открыли 10 июня 2022 года.",
        [("crossing", ("Blagoveshchensk", "Heihe"), "operating", "2022-06-10")],
    ),
    ("Автодорога ведёт из Улан-Удэ в Кяхту.", [("highway", ("Ulan-Ude", "Kyakhta"), "operating", "")]),
    (
        "Переход Катуна – Гатуна закрывали в 2019 году и вновь открыли в январе 2022 года.",
        [("crossing", ("Katuna", "Gatuna"), "reopened", "2022-01")],
    ),
    ("Между Ла-Пасом и Арикой поезда не ходят с 2005 года.", [("railway", ("La Paz", "Arica"), "closed", "")]),
    ("ЛЭП связывает Селендуму с Дарханом.", [("power line", ("Selenduma", "Darkhan"), "operating", "")]),
    (
        "Трасса соединит Цагааннуур на границе с Россией с Ховдом.",
        [("highway", ("Tsagaannuur", "Khovd"), "planned", "")],
    ),
    (
        "«Сила Сибири» построена на две трети участка от Ленска до Белогорска.",
        [("pipeline", ("Lensk", "Belogorsk"), "operating", "")],
    ),
    ("Нефтепровод Сковородино – Мохэ строится.", [("pipeline", ("Skovorodino", "Mohe"), "under construction", "")]),
    (
        "Железную дорогу начнут весной. Дорога соединит Кяхту с Читой.",
        [("railway", ("Kyakhta", "Chita"), "planned", "")],
    ),
    (
        "Железную дорогу начнут весной. Пока дорога на машине из Кяхты в Читу плоха.",
        [("highway", ("Kyakhta", "Chita"), "", "")],
    ),
    (
        "М-12 запустили от Москвы до Казани. Трассу продлят до Екатеринбурга.",
        [("highway", ("Moscow", "Kazan"), "operating", ""), ("highway", ("Kazan", "Yekaterinburg"), "planned", "")],
    ),
    (
        "Готовы участки железных дорог: Чита – Забайкальск, Улан-Удэ – Наушки.",
        [("railway", ("Chita", "Zabaikalsk"), "", ""), ("railway", ("Ulan-Ude", "Naushki"), "", "")],
    ),
    (
        "Переход в Нарве (с российской стороны – Ивангород) закрыли.",
        [("crossing", ("Narva", "Ivangorod"), "closed", "")],
    ),
    (
        "Железная дорога от Вьентьяна, расположенного на границе с Таиландом, до Куньмина открыта.",
        [("railway", ("Vientiane", "Kunming"), "operating", "")],
    ),
    (
        "Поезда пойдут из Бангкока в столицу Лаоса Вьентьян.",
        [("railway", ("Bangkok", "Vientiane"), "", "")],
    ),
    ("В Грузии трасса Мцхета-Степанцминда закрыта.", [("highway", ("Mtskheta", "Stepantsminda"), "closed", "")]),
    ("Нефтепровод Тенгиз--Атырау закрыт.", [("pipeline", ("Tengiz field", "Atyrau"), "closed", "")]),
    ("Паром Хельсинки – Таллин отменили.", [("other", ("Helsinki", "Tallinn"), "cancelled", "")]),
    ("Поезда из Иркутска в Наушки вновь пошли.", [("railway", ("Irkutsk", "Naushki"), "reopened", "")]),
    (
        "Железнодорожная линия Эрдэнэт – Мурэн – Арц-Суурь пока планируется.",
        [("railway", ("Erdenet", "Murun", "Artssuuri"), "planned", "")],
    ),
    (
        "Переход Ташанта – Цаганнур открыт; дорога из Ташанты ведёт дальше, в Улгий и Кобдо.",
        [
            ("crossing", ("Tashanta", "Tsagaannuur"), "operating", ""),
            ("highway", ("Tashanta", "Ulgii", "Khovd"), "operating", ""),
        ],
    ),
    (
        "От Нижнеленинского до Биробиджана грузы идут по старой ветке.",
        [("railway", ("Nizhneleninskoye", "Birobidzhan"), "operating", "")],
    ),
]


@pytest.mark.parametrize(("text", "links"), LINKS)
def test_a_sentence_says_what_is_linked(
    text: str, links: list[tuple[str, tuple[str, ...], str, str]], russian: Teller
) -> None:
    """A chain, a way from one place to another, what lies between two and what joins them are links."""
    assert russian(text).links == links


NO_LINKS = [
    "Поезда Китай – Европа идут через Достык.",
    "Рейс Москва – Улан-Батор задержан.",
    "Отменены рейсы Москва – Улан-Батор, Чита – Пекин.",
    "Срок продлят до осени, трасса закрыта.",
    "Автобусы из Таллина в Петербург стоят у таможни.",
    "Машинист родом из Читы и в Кяхте не бывал.",
    "Железная дорога Таллин – Нарва – Неведомск закрыта.",
    "Очередь грузовиков видна из Эрляни, а в Чите её нет.",
]


@pytest.mark.parametrize("text", NO_LINKS)
def test_a_dash_or_two_names_alone_are_no_link(text: str, russian: Teller) -> None:
    """A brand of trains, a flight, a coach, a life and a line with a stop that nobody knows are not drawn."""
    assert russian(text).links == []


CASES: list[tuple[str, str, bool]] = [
    ("энкарнасьоном", "энкарнасьон", True),
    ("вилья айесом", "вилья айес", True),
    ("койдулу", "койдула", True),
    ("захони", "захонь", True),
    ("нижнеленинского", "нижнеленинское", True),
    ("череповца", "череповец", True),
    ("маньчжурией", "маньчжурия", True),
    ("ома", "ом", False),
    ("порвоо", "порво", False),
]


@pytest.mark.parametrize(("word", "name", "is_case"), CASES)
def test_a_word_may_be_a_case_of_a_name(word: str, name: str, is_case: bool) -> None:
    """The nominative is guessed from the ending; nothing is guessed of what is too short or has no ending."""
    assert (name in nominatives(word)) is is_case


def test_a_line_with_another_number_is_another_line(russian: Teller) -> None:
    """What is numbered behind a dash is not the line of the plain name; one whose own name has the number is."""
    assert russian("Обсуждают кабель Эстлинк-3.").links == []
    assert [link[1] for link in russian("Кабель Эстлинк-2 чинили полгода.").links] == [("Püssi", "Porvoo")]
