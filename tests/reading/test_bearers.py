"""Names of places that people, institutions, lines and governments bear too: whose each is."""

import pytest

from geo.pipeline import Desk
from tests.reading.conftest import Polyglot, Teller, Told, told

PERSON, PART = "ruled out: the name of a person", "ruled out: part of the name of something else"
LONGER = "ruled out: part of a longer name, a person's or another"
GOVERNMENT = "ruled out: stands for the government that sits there"
DENIED = "ruled out: named to say that another place is meant"


def _marked(found: Told) -> set[str]:
    """Give the words that mark a place."""
    return {words for words, what in found.names.items() if not what.startswith(("ruled out", "ambiguous", "unknown"))}


@pytest.mark.slow
def test_the_name_of_a_line_says_which_of_its_names_are_its_stops(chinese: Desk) -> None:
    """Lao Cai is a stop of the line of that name, however near another place of this name lies to the text."""
    text = "货车从昆明经瑞丽、凭祥和东兴出境。双方同意加快老街—河内—海防铁路建设。"
    assert told(text, "zh", chinese).names["老街"] == "Lao Cai"


@pytest.mark.parametrize(
    ("language", "text", "words", "expected"),
    [
        ("en", "“We waited,” said Paris Hovhannisyan, a dispatcher in Gyumri.", "Paris", PERSON),
        ("en", "Milan Kovac, the mayor of Brno, came.", "Milan", PERSON),
        ("en", "Israel Adesanya won in Auckland.", "Israel", PERSON),
        ("en", "Paris Metro opened a line.", "Paris", "Paris"),
        ("en", "The train to Milan Centrale is late.", "Milan", "Milan"),
        ("en", "Israel Railways runs it.", "Israel", "ruled out: part of the name “Israel Railways”"),
        ("zh", "张北京先生没有去过新义州。", "北京", PERSON),
        ("zh", "云南大学教授李广西表示，铁路改变了西双版纳。", "广西", PERSON),
        ("zh", "王海南说，岛上没有边境。", "海南", PERSON),
        ("zh", "对北京表示感谢的人从南京来。", "南京", "Nanjing"),
        ("zh", "记者从海南出发。", "海南", "Hainan"),
    ],
)
def test_people_are_called_after_places(
    language: str, text: str, words: str, expected: str, polyglot: Polyglot
) -> None:
    """A first name with a family name, or one behind a family name, is a person's; the city's own things are not."""
    assert polyglot(text, language).names[words] == expected


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "Mayor Anna Preston came. Preston left early. Trains run to Kyiv.", {"Kyiv"}),
        ("en", "Mayor Anna Preston came. The Jordanians and Preston met in Lobito.", {"Lobito"}),
        ("en", "Mayor Anna Preston came. She lives in Preston.", {"Preston"}),
        ("en", "“No,” said Pedro Benguela. Benguela runs the line from Lobito.", {"Lobito"}),
        ("en", "Laredo said it would build a bridge. Laredo handles most lorries.", {"Laredo"}),
        ("en", "Mr Moscow left. Moscow lies far away.", {"Moscow"}),
        ("ru", "Поёт Роман Киевский. Киевский едет в Брест.", {"Брест"}),
        ("ru", "Инженер Ван Хайнань уехал. Хайнань стар. На Хайнань летят туристы.", {"Хайнань"}),
        ("mn", "Байцаагч Б.Дархан ярив. Дархан үүнийг мэднэ.", set()),
        ("mn", "Байцаагч Б.Дархан ярив. Дархан хот том.", {"Дархан"}),
        ("zh", "旅客何琼海说票已售完。何琼海是医生。琼海很远。", {"琼海"}),
        ("zh", "工程师马兰州说很难。列车开往兰州。", {"兰州"}),
    ],
)
def test_a_name_said_to_be_a_persons_is_one_where_it_stands_alone_again(
    language: str, text: str, places: set[str], polyglot: Polyglot
) -> None:
    """Once somebody is named in full, the family name alone is a person's, but not where something lies or goes."""
    assert _marked(polyglot(text, language)) == places


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "The ferry Varna left Odesa.", {"Odesa"}),
        ("en", "The ferry Tallinn to Helsinki is late.", {"Tallinn", "Helsinki"}),
        ("en", "Typhoon Manila reached Hanoi.", {"Hanoi"}),
        ("en", "The Houston firm Bechtel works in Tirana.", {"Tirana"}),
        ("en", "The company has a yard in Houston.", {"Houston"}),
        ("en", "A Shanghai-owned ship and London insurers waited in Haifa.", {"Haifa"}),
        ("en", "The 1998 Yalta Charter and the Tashkent spirit were quoted in Bishkek.", {"Bishkek"}),
        ("en", "Partizan Belgrade and the Dallas Cowboys played in Lviv.", {"Lviv"}),
        ("en", "The song “Nights of Odesa” was played in Lviv.", {"Lviv"}),
        ("en", "Cameron Houston drove from El Paso to Juarez.", {"El Paso", "Juarez"}),
        ("en", "Munich Re and the Kunming-Montreal framework were named in Boten.", {"Boten"}),
        ("en", "The Spirit of Tasmania docked in Darwin.", {"Darwin"}),
        ("ru", "Пишет «Чита.Ру». Мост стоит в Чите.", {"Чите"}),
        ("ru", "Компания Savannah Energy строит дорогу в Ниамей.", {"Ниамей"}),
        ("ru", "Груз идёт из Hamburg Germany в Москву.", {"Hamburg", "Москву"}),
        ("en", "He was born in Naryn.", set()),
        ("en", "The Battle of Kyiv and a Dayton-era treaty are long ago.", set()),
        ("en", "The bridge was built in Naryn.", {"Naryn"}),
        ("en", "The Fergana range ends at Osh.", {"Osh"}),
        ("en", "Toyota sells cars in Almaty.", {"Almaty"}),
        ("ru", "Хор пел песню «Москва — Пекин» в Чите.", {"Чите"}),
        ("ru", "Теплоход «Москва-71» и поезд «Москва — Казань» идут в Уфу.", {"Москва", "Казань", "Уфу"}),
        ("ru", "Спутник «Казань» снял пункт пропуска «Забайкальск».", {"Забайкальск"}),
        ("ru", "Дорога идёт в Мары, но ни через Кушку, ни через Керки.", {"Мары"}),
        ("ru", "Порты Азово-Черноморского бассейна ждут угля из Омска.", {"Омска"}),
        ("ru", "Поезд Кемерово-Томск идёт от Волги до Дона.", {"Кемерово", "Томск"}),
        ("mn", "Роттердам шиг боомт Эрээнд алга.", {"Эрээнд"}),
        ("mn", "Хиагтын гэрээ байна. Бээжинд гэрээ байгуулав.", {"Бээжинд"}),
        ("mn", "Москва-Пекиний маргаан Дарханд сонсогдов.", {"Дарханд"}),
        ("mn", "Ховд нутагтай бөх Токио 2020 олимпоос Дарханд ирэв.", {"Дарханд"}),
        ("mn", "Хаан Дарханд ирэв.", {"Дарханд"}),
        ("mn", "Цэцэрлэгийн барилга Дарханд бий.", {"Дарханд"}),
        ("zh", "关员李平阳说，车从大连来。", {"大连"}),
        ("zh", "（记者 李平阳 王安康）大连有港口。", {"大连"}),
        ("zh", "南昌舰和“长春”号停在大连。", {"大连"}),
        ("zh", "台风“北京”影响广州，“哈尔科夫”营在利沃夫。", {"广州", "利沃夫"}),
        ("zh", "她是沈阳人，住在大连。", {"大连"}),
        ("zh", "沈阳人把大连叫港口。", {"沈阳", "大连"}),
        ("zh", "与天津港不同，大连很小。", {"大连"}),
        ("zh", "铁路不经奥什，经安集延。", {"安集延"}),
        ("zh", "广东队到武汉比赛，广东来人了。", {"武汉", "广东"}),
        ("zh", "华为（深圳）公司和汇丰银行（香港）在大连开会。", {"大连"}),
        ("zh", "终点（大连）在辽宁。", {"大连", "辽宁"}),
        ("zh", "费尔干纳山、天山都很高，列车开往安集延。", {"安集延"}),
        ("zh", "朝阳下，局长在北京会见铁路公司董事长。", {"北京"}),
        ("zh", "南昌起义、杭州亚运会、明斯克协议和兰州拉面，列车开往长沙。", {"长沙"}),
        ("zh", "兰州话多，列车开往南昌。", {"兰州", "南昌"}),
        ("zh", "青岛号驱逐舰和他名字叫长春的朋友在大连。", {"大连"}),
        ("zh", "成吉思汗没有到过广州。", {"广州"}),
    ],
)
def test_ships_storms_clubs_units_and_works_are_called_after_places(
    language: str, text: str, places: set[str], polyglot: Polyglot
) -> None:
    """What bears a place's name, what is only compared with one, or does not go there, marks nothing."""
    assert _marked(polyglot(text, language)) == places


@pytest.mark.parametrize(
    ("language", "text", "words", "expected"),
    [
        ("en", "The Boston Globe wrote it.", "Boston", "ruled out: part of the name “The Boston Globe”"),
        ("en", "The Kyiv Independent wrote it.", "Kyiv", "ruled out: part of the name “The Kyiv Independent”"),
        ("en", "The Geneva Conventions apply.", "Geneva", "ruled out: part of the name “The Geneva Conventions”"),
        ("en", "Stockholm syndrome is rare.", "Stockholm", PART),
        ("en", "The Astana process goes on.", "Astana", PART),
        ("en", "The ports of Haifa process boxes.", "Haifa", "Haifa"),
        ("en", "Real Madrid won there.", "Madrid", PART),
        ("en", "They beat Bayern Munich.", "Munich", LONGER),
        ("en", "Air India flies there.", "India", PART),
        ("en", "He lives in Union, New Jersey.", "Union", "Union"),
        ("en", "The study does not mention Poti.", "Poti", "ruled out: named to say what does not happen there"),
        (
            "ru",
            "Сообщило агентство «Интерфакс-Казахстан».",
            "Казахстан",
            "ruled out: part of the name of an institution",
        ),
        ("ru", "Поезд «Москва-Казань» идёт в Уфу.", "Казань", "Kazan"),
        ("zh", "吉林大学派人来了。", "吉林", "ruled out: part of the name “吉林大学”"),
        ("zh", "公路经辽宁通往吉林。", "吉林", "Jilin"),
    ],
)
def test_institutions_are_called_after_places(
    language: str, text: str, words: str, expected: str, polyglot: Polyglot
) -> None:
    """What bears a place's name is listed with what it is part of; the place itself is marked."""
    assert polyglot(text, language).names[words] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Deutsche Bank lent money to Kenya.",
        "He studied at the University in Nairobi.",
        "The Federal Republic of Nigeria signed.",
        "The Republic of Mali signed.",
        "Ocasio-Cortez and Meloni-Smith came to Kenya.",
    ],
)
def test_a_word_for_an_institution_is_no_village(text: str, english: Teller) -> None:
    """Nobody takes these words for places, so that nothing need be said of them."""
    assert english(text).names.keys() <= {"Kenya", "Nairobi", "Nigeria", "Mali"}


@pytest.mark.parametrize(
    ("language", "text", "words", "expected"),
    [
        ("en", "Washington and Beijing agreed on soybeans.", "Washington", GOVERNMENT),
        ("en", "Washington, however, denied it.", "Washington", GOVERNMENT),
        ("en", "That is what Washington has to say.", "Washington", GOVERNMENT),
        ("en", "Trains run to Washington daily.", "Washington", "Washington D.C."),
        ("en", "In Vienna and Geneva talks went on.", "Vienna", "Vienna"),
        ("en", "Officials in Moscow and Beijing agreed.", "Beijing", GOVERNMENT),
        ("en", "Not Valparaiso but San Antonio is Chile's largest port.", "San Antonio", "San Antonio"),
        ("en", "Not Valparaiso but San Antonio is Chile's largest port.", "Valparaiso", DENIED),
        ("zh", "这不是吉木乃口岸，而是巴克图口岸。", "吉木乃口岸", DENIED),
        ("zh", "这不是吉木乃口岸，而是巴克图口岸。", "巴克图口岸", "Baketu"),
    ],
)
def test_a_name_is_a_government_or_denied(
    language: str, text: str, words: str, expected: str, polyglot: Polyglot
) -> None:
    """A capital that acts is listed at a sentence's start too; what is denied is not what stands behind "but"."""
    assert polyglot(text, language).names[words] == expected
