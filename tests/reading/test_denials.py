"""Every language: a link that the text says is not there is not drawn, one that is idle, unfinished or planned is."""

import pytest

from geo.model import Document, Outcome
from geo.pipeline import read
from tests.reading.conftest import Polyglot, Tables, Teller

Links = list[tuple[str, tuple[str, ...], str]]

NONE_EN = [
    "There is no railway between Lagos and Kano.",
    "There has never been a rail link between Lagos and Kano.",
    "Between Lagos and Kano there has never been a paved road.",
    "No railway links Lagos with Kano.",
    "No direct road or railway connects Lagos and Kano.",
    "No road was ever built between Lagos and Kano.",
    "Until 2015 there was no railway between Lagos and Kano.",
    "Neither a road nor a railway links Lagos with Kano.",
    "Nobody has built the highway from Lagos to Kano.",
    "Without a railway between Lagos and Kano, goods go by sea.",
    "Lagos has no railway to Kano.",
    "The railway from Lagos to Kano was never built.",
    "The railway planned from Lagos to Kano does not exist.",
    "The railway planned from Lagos to Kano never came into being.",
    "There are no plans for a railway from Lagos to Kano.",
    "China denied that there was a railway from Lagos to Kano.",
    "The Lobito Corridor was never built.",
    "A railway from Lagos to Kano, promised for years, was never built.",
    "The railway from Lagos to Kano, turned down in 2019, is not being reconsidered.",
    "A motorway from Lagos to Kano is off the agenda.",
]
NONE_ZH = [
    "拉萨和加德满都之间没有铁路。",
    "昆明与曼德勒之间尚无铁路相通。",
    "拉萨到加德满都没有直达铁路。",
    "拉萨没有通往加德满都的铁路。",
    "西宁至喀什的铁路从未建成。",
    "没有人修过拉萨到加德满都的公路。",
    "这条铁路并不连接昆明和曼德勒。",
    "哈萨克斯坦否认正在修建从阿拉木图到喀什的铁路。",
    "中吉乌铁路从未建成。",
    "设计单位没有选择拉萨至加德满都的铁路方案，改走樟木，预计2030年完工。",
    "当时未采用昆明到曼德勒的公路走向。",
    "当局没有修建拉萨至加德满都的铁路。",
    "两国不打算修建昆明至曼德勒的公路。",
    "议会否决了拉萨至加德满都的铁路方案。",
    "拉萨至加德满都的铁路方案曾被专家组否决。",
    "拉薩至加德滿都的鐵路方案遭到否決。",
    "由拉萨通向加德满都的铁路构想，2021年已遭地区议会否决。",
    "昆明至曼德勒的公路筹划多年，已无下文。",
    "昆明至曼德勒铁路的提案未获通过。",
    "昆明至曼德勒铁路从未立项，也没有列入国家规划。",
    "昆明至曼德勒铁路不在此次规划之列。",
    "所谓“昆明—曼德勒高铁”，网上每年都有人提，铁路部门的说法是：没有立项。",
    "坊间所传“昆明直达曼德勒高速铁路”并无此项目。",
    "网传昆明至曼德勒高铁已动工，纯属谣言。",
    "昆明至曼德勒高铁的消息不实。",
    "昆明至曼德勒铁路不建了。",
    "没有所谓的昆明至曼德勒铁路。",
    "大陆公路的缺口在昆明与曼德勒的公路之间，至今无路可走。",
    "铁路并非从昆明到曼德勒。",
    "两国讨论过昆明至曼德勒的公路，但该方案被否决。",
    "有人建议修建昆明到曼德勒的铁路，建议未被采纳。",
    "昆明与曼德勒之间并未修建公路。",
    "管道没有从昆明通到曼德勒。",
    "目前没有任何计划修建昆明至曼德勒的铁路。",
    "规划中不包括昆明至曼德勒铁路。",
]
NONE_RU = [
    "Между Якутском и Магаданом железной дороги нет.",
    "Между Якутском и Магаданом нет железной дороги.",
    "Дороги из Якутска в Магадан никогда не было.",
    "Железная дорога из Мурманска в Тромсё так и не была построена.",
    "Железная дорога между Якутском и Магаданом не существует.",
    "Железной дороги между Якутском и Магаданом пока нет.",
    "Якутск и Магадан не соединены железной дорогой.",
    "Без железной дороги между Якутском и Магаданом грузы везут морем.",
    "Проект железной дороги Якутск – Магадан отклонён правительством.",
    "Правительство отклонило предложение построить железную дорогу Якутск – Магадан.",
    "Предложение проложить железную дорогу из Якутска в Магадан изучили в 2011 году и отвергли.",
    "Идею соединить Якутск с Магаданом железной дорогой эксперты не поддержали.",
    "Власти отказались от строительства железной дороги Якутск – Магадан.",
    "От идеи проложить железную дорогу из Якутска в Магадан отказались.",
    "Железная дорога Якутск – Магадан не строится и не планируется.",
    "Строить железную дорогу из Якутска в Магадан не будут.",
    "Железную дорогу Якутск – Магадан решено не строить.",
    "Планов прокладывать железную дорогу Якутск – Магадан нет.",
    "Строительство железной дороги Якутск – Магадан признано нецелесообразным.",
    "План довести железную дорогу от Якутска до Магадана обсуждали, но в программу не включили.",
    "Слухи о железной дороге из Якутска в Магадан министерство опровергло: денег нет.",
]
NONE_MN = [
    "Дархан, Мөрөн хоёрын хооронд төмөр зам байхгүй.",
    "Дархан, Мөрөн хоёрыг холбосон зам байхгүй.",
    "Улаанбаатараас Мөрөн хүртэл төмөр зам хэзээ ч баригдаагүй.",
    "Дархан, Мөрөн хоёр төмөр замаар холбогдоогүй.",
    "Дархан, Мөрөн хоёрын хооронд төмөр зам барих төлөвлөгөө алга.",
    "Дарханаас Мөрөн хүртэл төмөр зам барихаар төлөвлөөгүй.",
    "Засгийн газар Дарханаас Мөрөн хүртэл төмөр зам барихаас татгалзав.",
    "Дархан–Мөрөнгийн төмөр замын төслөөс татгалзсан.",
    "Дархан–Мөрөнгийн төмөр замын саналыг яам дэмжээгүй.",
    "Дарханаас Мөрөн хүртэл төмөр зам тавихгүй.",
    "Дархан–Мөрөнгийн төмөр зам барих төсөл хөтөлбөрт ороогүй.",
    "Дарханаас Мөрөн хүртэл төмөр зам барих гэсэн яриаг яам няцаав.",
]
ALL_NONE = [
    (language, text)
    for language, texts in zip(("en", "zh", "ru", "mn"), (NONE_EN, NONE_ZH, NONE_RU, NONE_MN), strict=True)
    for text in texts
]


@pytest.mark.parametrize(("language", "text"), ALL_NONE)
def test_what_a_text_says_is_not_there_is_not_drawn(language: str, text: str, polyglot: Polyglot) -> None:
    """No railway, one that was never built, two towns that nothing joins: no link is made of the words that say so."""
    assert polyglot(text, language).links == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "There is no railway between Lagos and Kano.", "railway"),
        ("en", "The Lobito Corridor was never built.", "Lobito Corridor"),
        ("zh", "拉萨和加德满都之间没有铁路。", "铁路"),
        ("ru", "Между Якутском и Магаданом железной дороги нет.", "железной дороги"),
        ("mn", "Дархан, Мөрөн хоёрын хооронд төмөр зам байхгүй.", "төмөр зам"),
    ],
)
def test_what_is_not_there_is_listed_with_the_reason(language: str, text: str, words: str, tables: Tables) -> None:
    """The words for what is denied are ruled out, and the reason says why nothing is drawn."""
    reading = read(Document("text", "seeds/text.txt", text, "", language=language), tables(language))
    found = next(one for one in reading.resolutions if one.mention.exact == words and one.mention.infrastructure)
    assert (found.outcome, found.reason) == (Outcome.RULED_OUT, "the text says that there is none")


RAIL, ROAD = "railway", "highway"
THERE: list[tuple[str, str, Links]] = [
    (
        "en",
        "There is no railway between Lagos and Kano yet, but one is planned.",
        [(RAIL, ("Lagos", "Kano"), "planned")],
    ),
    ("en", "A railway is planned from Lagos to Kano, there is no railway yet.", [(RAIL, ("Lagos", "Kano"), "planned")]),
    ("en", "There is no longer a railway between Lagos and Kano.", [(RAIL, ("Lagos", "Kano"), "")]),
    ("en", "The railway not only links Lagos with Kano but pays.", [(RAIL, ("Lagos", "Kano"), "operating")]),
    ("en", "The railway from Lagos to Kano, not far from the river, is old.", [(RAIL, ("Lagos", "Kano"), "")]),
    ("en", "The railway from Lagos to Kano is not yet finished.", [(RAIL, ("Lagos", "Kano"), "")]),
    ("en", "No railway in Nigeria is longer than the line from Lagos to Kano.", [(RAIL, ("Lagos", "Kano"), "")]),
    ("en", "There is no road traffic between Lagos and Kano.", [(ROAD, ("Lagos", "Kano"), "")]),
    ("en", "No road between Lagos and Kano is open.", [(ROAD, ("Lagos", "Kano"), "")]),
    ("en", "There has been no rail link between Lagos and Kano since 1991.", [(RAIL, ("Lagos", "Kano"), "")]),
    (
        "en",
        "Until China built one in 2015, there was no railway between Lagos and Kano.",
        [(RAIL, ("Lagos", "Kano"), "")],
    ),
    (
        "en",
        "The railway from Lagos to Ibadan passes towns where there is no road to Kano.",
        [(RAIL, ("Lagos", "Ibadan"), "")],
    ),
    ("en", "There is no doubt that the railway links Lagos with Kano.", [(RAIL, ("Lagos", "Kano"), "operating")]),
    ("zh", "昆明与曼德勒之间尚无铁路，正在规划建设。", [(RAIL, ("Kunming", "Mandalay"), "planned")]),
    ("zh", "通车以前，昆明与曼德勒之间没有铁路。", [(RAIL, ("Kunming", "Mandalay"), "")]),
    ("zh", "这条铁路不仅连接昆明和曼德勒，还很快。", [(RAIL, ("Kunming", "Mandalay"), "operating")]),
    ("zh", "昆明至曼德勒铁路尚未立项，仍在可研阶段。", [(RAIL, ("Kunming", "Mandalay"), "planned")]),
    ("zh", "议会没有否决昆明至曼德勒的铁路方案。", [(RAIL, ("Kunming", "Mandalay"), "")]),
    ("zh", "议会否决了将昆明至曼德勒铁路私有化的提案。", [(RAIL, ("Kunming", "Mandalay"), "")]),
    ("zh", "没有选择昆明至曼德勒铁路的旅客改乘飞机。", [(RAIL, ("Kunming", "Mandalay"), "")]),
    (
        "zh",
        "昆明至曼德勒的铁路方案曾被否决，后于2020年重启并开工。",
        [(RAIL, ("Kunming", "Mandalay"), "under construction")],
    ),
    ("zh", "昆明至曼德勒的铁路2011年通车，扩建方案被否决。", [(RAIL, ("Kunming", "Mandalay"), "operating")]),
    ("zh", "昆明至曼德勒的铁路计划最终化为泡影。", [(RAIL, ("Kunming", "Mandalay"), "cancelled")]),
    ("zh", "昆明至曼德勒铁路关闭的消息不实。", [(RAIL, ("Kunming", "Mandalay"), "closed")]),
    ("zh", "昆明至曼德勒的铁路没有修建支线。", [(RAIL, ("Kunming", "Mandalay"), "")]),
    ("zh", "这不是从昆明到曼德勒的唯一铁路。", [(RAIL, ("Kunming", "Mandalay"), "")]),
    (
        "zh",
        "没有选昆明至河内的铁路，而是修了昆明至曼德勒的铁路。",
        [(RAIL, ("Kunming", "Mandalay"), "")],
    ),
    ("ru", "До открытия моста между Якутском и Магаданом не было дороги.", [(ROAD, ("Yakutsk", "Magadan"), "")]),
    ("ru", "Между Якутском и Магаданом больше нет железной дороги.", [(RAIL, ("Yakutsk", "Magadan"), "")]),
    ("ru", "На железной дороге между Якутском и Магаданом нет поездов.", [(RAIL, ("Yakutsk", "Magadan"), "")]),
    (
        "ru",
        "Железная дорога не только соединяет Якутск с Магаданом, но и кормит их.",
        [(RAIL, ("Yakutsk", "Magadan"), "operating")],
    ),
    (
        "ru",
        "Железной дороги между Якутском и Магаданом пока нет, но её строят.",
        [(RAIL, ("Yakutsk", "Magadan"), "under construction")],
    ),
    (
        "ru",
        "Проект железной дороги Якутск – Магадан отклонили в 2010 году, но позже одобрили.",
        [(RAIL, ("Yakutsk", "Magadan"), "planned")],
    ),
    ("ru", "Из Якутска в Магадан не добраться иначе как поездом.", [(RAIL, ("Yakutsk", "Magadan"), "")]),
    ("ru", "Суд отклонил иск против железной дороги Якутск – Магадан.", [(RAIL, ("Yakutsk", "Magadan"), "")]),
    ("ru", "Поезд на железной дороге Якутск – Магадан отклонился от графика.", [(RAIL, ("Yakutsk", "Magadan"), "")]),
    ("ru", "Железная дорога Якутск – Магадан ещё не строится.", [(RAIL, ("Yakutsk", "Magadan"), "")]),
    ("ru", "Ремонт дороги Якутск – Магадан не планируется.", [(ROAD, ("Yakutsk", "Magadan"), "")]),
    ("ru", "Слухи о закрытии дороги Якутск – Магадан опровергли.", [(ROAD, ("Yakutsk", "Magadan"), "")]),
    (
        "ru",
        "Якутия отвергла идею газопровода и построит железную дорогу Якутск – Магадан.",
        [(RAIL, ("Yakutsk", "Magadan"), "")],
    ),
    ("mn", "Дархан–Мөрөнгийн авто замыг хаах төлөвлөгөө байхгүй.", [(ROAD, ("Darkhan", "Murun"), "")]),
    ("mn", "Дарханаас Мөрөн хүрэх төмөр замд зээл өгөхөөс татгалзав.", [(RAIL, ("Darkhan", "Murun"), "")]),
    (
        "mn",
        "Дархан–Мөрөнгийн авто замаар автобус явдаг тул галт тэрэгний зам тавихгүй.",
        [(ROAD, ("Darkhan", "Murun"), "operating")],
    ),
    ("mn", "Дархан–Мөрөнгийн төмөр замын төслийг дэмжсэн.", [(RAIL, ("Darkhan", "Murun"), "")]),
    ("mn", "Улаанбаатараас Мөрөн хүртэл төмөр зам хараахан баригдаагүй байна.", [(RAIL, ("Ulaanbaatar", "Murun"), "")]),
    ("mn", "Дархан, Мөрөн хоёрын хоорондох зам дээр машин байхгүй.", [(ROAD, ("Darkhan", "Murun"), "")]),
]


@pytest.mark.parametrize(("language", "text", "links"), THERE)
def test_a_line_without_use_or_end_is_still_a_line(language: str, text: str, links: Links, polyglot: Polyglot) -> None:
    """What is idle, unfinished, planned, or was not there once is drawn, with the status the text gives or none."""
    assert [link[:3] for link in polyglot(text, language).links] == links


def test_only_the_clause_that_denies_is_left_out(english: Teller) -> None:
    """What the same sentence says in another clause stands."""
    told = english("The railway from Lagos to Ibadan is open, but there is no road from Ibadan to Kano.")
    assert [link[:2] for link in told.links] == [("railway", ("Lagos", "Ibadan"))]


STATUSES: list[tuple[str, str, str]] = [
    ("en", "The railway from Lagos to Kano is not closed.", ""),
    ("en", "The road from Lagos to Cotonou was never closed.", ""),
    ("en", "The railway from Lagos to Kano is closed.", "closed"),
    ("en", "Nigeria denied that the railway from Lagos to Ibadan was closed.", ""),
    ("en", "Nigeria said that the railway from Lagos to Ibadan was closed.", "closed"),
    ("en", "The railway between Kunming and Vientiane is not operating.", ""),
    ("en", "The railway between Kunming and Vientiane is operating.", "operating"),
    ("en", "The railway from Lagos to Kano, closed for years, has still not reopened.", "closed"),
    ("en", "The railway from Lagos to Kano has reopened.", "reopened"),
    ("en", "The railway from Lagos to Kano is not under construction.", ""),
    ("en", "No train has run since 1990 on the railway from Lagos to Kano.", "closed"),
    ("en", "Trains have run since 1990 on the railway from Lagos to Kano.", "operating"),
    ("en", "The railway from Lagos to Kano has yet to be completed.", ""),
    ("en", "The railway from Lagos to Kano, which China had planned to build, was cancelled.", "cancelled"),
    ("en", "The railway from Lagos to Kano, which China plans to build, was not cancelled.", "planned"),
    ("en", "The new railway will link Lagos with Kano.", "planned"),
    ("en", "There are plans for a railway from Lagos to Kano, there is no railway yet.", "planned"),
    ("zh", "从满洲里到后贝加尔斯克的铁路没有关闭。", ""),
    ("zh", "从满洲里到后贝加尔斯克的铁路已经关闭。", "closed"),
    ("zh", "成都至拉萨的铁路尚未通车。", ""),
    ("zh", "成都至拉萨的铁路尚未动工。", "planned"),
    ("zh", "拉萨至加德满都的铁路尚未建成。", ""),
    ("zh", "昆明到河内的公路不再开放。", "closed"),
    ("zh", "昆明到河内的公路没有恢复通车。", ""),
    ("zh", "昆明到河内的公路恢复通车。", "reopened"),
    ("zh", "曼谷至万象的铁路将与昆明的铁路相连。", "planned"),
    ("ru", "Железная дорога из Ташкента в Самарканд не закрыта.", ""),
    ("ru", "Железная дорога из Ташкента в Самарканд закрыта.", "closed"),
    ("ru", "Власти опровергли, что дорога из Якутска в Магадан закрыта.", ""),
    ("ru", "Дорога из Якутска в Магадан ещё не достроена.", ""),
    ("mn", "Улаанбаатараас Дархан хүртэл авто зам хаагдаагүй.", ""),
    ("mn", "Улаанбаатараас Дархан хүртэл авто зам хаагдсан.", "closed"),
    ("mn", "Улаанбаатараас Дархан хүртэл төмөр зам ашиглалтад ороогүй байна.", ""),
    ("mn", "Улаанбаатараас Дархан хүртэл авто зам нээгдээд удаагүй байна.", "operating"),
    ("mn", "Цагааннуур боомт нь Ташанта боомттой хиллэдэг.", ""),
]


@pytest.mark.parametrize(("language", "text", "status"), STATUSES)
def test_a_status_that_is_denied_is_none(language: str, text: str, status: str, polyglot: Polyglot) -> None:
    """What is not closed, not open yet or only to be so has no such status; lying opposite or beside is none."""
    assert [link[2] for link in polyglot(text, language).links] == [status]


def test_a_line_that_another_is_to_join_is_not_planned(polyglot: Polyglot) -> None:
    """What is to be linked is the one of two lines of which that is said."""
    links = [link[:3] for link in polyglot("曼谷至廊开高铁将与中老铁路相连。", "zh").links]
    assert links == [("railway", ("Bangkok", "Nong Khai"), "planned"), ("railway", ("Kunming", "Vientiane"), "")]
