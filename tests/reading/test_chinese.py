"""Chinese: names without spaces, what is no place, traditional characters, and what a sentence says is linked."""

from pathlib import Path

import pytest

from geo.model import Document, Outcome
from geo.pipeline import Desk, Reading, desk, read

Mentions = dict[str, str]
Links = list[tuple[str, tuple[str, ...], str, str]]


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give the tables and the world, with the names in Han characters."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "scripts.txt").write_text("汉字。Latin.", "utf-8")
    return desk(Path(folder))


def reading_of(text: str, at: Desk) -> Reading:
    """Read a Chinese text."""
    return read(Document("text", "seeds/text.txt", text, "", language="zh"), at)


def mentions_of(text: str, at: Desk) -> Mentions:
    """Give what became of every name of a place, by its words: the place's name, or the outcome where it has none."""
    return {
        one.mention.exact: at.places[one.subject].name if one.outcome is Outcome.PLACED else one.outcome.value
        for one in reading_of(text, at).resolutions
        if one.mention.infrastructure is None
    }


def links_of(text: str, at: Desk) -> Links:
    """Give the links that a text states: sort, ends, status, opening."""
    return [
        (link.kind.value, tuple(at.places[end].name for end in link.ends), link.status, link.opened)
        for link in reading_of(text, at).links
    ]


NAMES: list[tuple[str, Mentions]] = [
    ("香港铁路扩建，新线自上水分岔。", {"香港": "Hong Kong", "上水": "Sheung Shui"}),
    ("香港人把水管自上水分开。", {"香港": "Hong Kong"}),
    ("新线自上水分岔。", {}),
    ("曼德勒以东的腊戍一直没有铁路。", {"曼德勒": "Mandalay", "腊戍": "Lashio"}),
    ("列车从满洲里出发。", {"满洲里": "Manzhouli"}),
    ("他把大米从乌兰巴托运往二连浩特的仓库。", {"乌兰巴托": "Ulaanbaatar", "二连浩特": "Erenhot"}),
    ("他昨天抵达拉萨。", {"拉萨": "Lhasa"}),
    ("他昨天到达达拉斯。", {"达拉斯": "Dallas"}),
    ("双方将扩大同邻国的合作，确保定期通车。", {}),
    ("太平洋上的风吹过黄河北岸，也吹过出海口。", {}),
    ("发展需要耐心，建设需要资源，胜利属于前进的人。", {}),
    ("货车排在和平路的广场上，离中心不远。", {}),
    (
        "云南的口岸有瑞丽、盈江、孟连。",
        {"云南": "Yunnan", "瑞丽": "Ruili", "盈江": "Yingjiang", "孟连": "Menglian County"},
    ),
    ("黑龙江的小城：孙吴、富锦。", {"黑龙江": "Heilongjiang", "孙吴": "Sunwu", "富锦": "Fujin"}),
    ("货物到新疆，再到孙吴、富裕。", {"新疆": "Xinjiang"}),
    ("缅甸北部重镇密支那的早市。", {"缅甸": "Myanmar", "密支那": "Myitkyina"}),
    ("上海是中国最大城市，西南与东部相通。", {"上海": "Shanghai", "中国": "China"}),
    ("越南老街与云南河口一桥相连。", {"越南": "Vietnam", "老街": "Lao Cai", "云南": "Yunnan", "河口": "Hekou"}),
    ("大瑞铁路大理至保山段已经通车。", {"大理": "Dali", "保山": "Baoshan"}),
    ("代表在巴拉圭首都亚松森举行会议。", {"巴拉圭": "Paraguay", "亚松森": "Asunción"}),
    ("亚松森会议闭幕了。", {"亚松森": "ruled out"}),
    ("随着金马士—新山铁路开通，旅客多了。", {"金马士": "Gemas", "新山": "Johor Bahru"}),
    ("随着金马士开通，旅客多了。", {}),
    ("它被命名为黑塞哥维那大桥，位于甘新界。", {}),
    ("公路经巴东部通往卡拉奇。", {"卡拉奇": "Karachi"}),
    ("列车经瑞丽、芒市到昆明。", {"瑞丽": "Ruili", "芒市": "Mangshi", "昆明": "Kunming"}),
    ("火车开到岳阳、晋中和普洱。", {"岳阳": "Yueyang", "晋中": "Jinzhong", "普洱": "Pu'er"}),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_name_is_told_from_characters_that_happen_to_stand_together(text: str, expected: Mentions, at: Desk) -> None:
    """Names are found without spaces around them, and not inside ordinary words."""
    found = {words: place for words, place in mentions_of(text, at).items() if place != "unknown"}
    assert found == expected


LONGER: list[tuple[str, str, bool]] = [
    ("多哈在海边。", "多哈", True),
    ("多哈雷茨克在海边。", "多哈", False),
    ("瓦莱的雪很深。", "瓦莱", True),
    ("德瓦莱的雪很深。", "瓦莱", False),
    ("法国巴黎的春天。", "巴黎", True),
]


@pytest.mark.parametrize(("text", "name", "found"), LONGER)
def test_a_part_of_a_longer_foreign_name_is_no_name(text: str, name: str, found: bool, at: Desk) -> None:
    """A name among more characters that spell foreign names is passed over; behind a country's name it is not."""
    assert (name in mentions_of(text, at)) is found


RULED_OUT: list[tuple[str, str, str]] = [
    ("兰州大学发表了报告。", "兰州", "“兰州大学”"),
    ("黑龙江省社会科学院的专家来了。", "黑龙江省", "社会科学院”"),
    ("《乌兰察布日报》的标题很直白。", "乌兰察布", "“《乌兰察布日报》”"),
    ("呼和浩特海关公布了数字。", "呼和浩特", "“呼和浩特海关”"),
    ("乌兰巴托铁路公司的司机很忙。", "乌兰巴托", "“乌兰巴托铁路公司”"),
    ("记者赛音山达·巴特尔来自牧区。", "赛音山达", "a person"),
    ("一位名叫马尼拉的站长笑了。", "马尼拉", "a person"),
    ("北京和莫斯科同意修建新线。", "北京", "government"),
    ("北京和莫斯科同意修建新线。", "莫斯科", "government"),
    ("华盛顿方面没有回应。", "华盛顿", "government"),
    ("莫斯科去年已经表示支持。", "莫斯科", "government"),
    ("阿斯塔纳先后向华盛顿求援。", "华盛顿", "government"),
    ("华盛顿至今未做任何回应。", "华盛顿", "government"),
    ("华盛顿与莫斯科说好一年完工。", "华盛顿", "government"),
    ("莫斯科的官员又提起那条铁路。", "莫斯科", "government"),
    ("河内说要快，北京说要稳。", "北京", "government"),
    ("北京和莫斯科都说过要重开这条线。", "北京", "government"),
    ("东京和首尔的使节先后登门。", "东京", "government"),
    ("东京和首尔的使节先后登门。", "首尔", "government"),
    ("莫斯科只在意那一半股份，北京关心煤的价格。", "北京", "government"),
    ("莫斯科只在意那一半股份，北京关心煤的价格。", "莫斯科", "government"),
    ("北京与莫斯科随即把它视为样板。", "莫斯科", "government"),
    ("业务拓展部（新加坡）", "新加坡", "something else"),
    ("平壤与莫斯科签的那些协议没有下文。", "莫斯科", "government"),
    ("这里说的不是巴黎，是一家餐馆。", "巴黎", "another place"),
    ("这座城市与西班牙的巴塞罗那毫无关系。", "巴塞罗那", "another place"),
]


@pytest.mark.parametrize(("text", "name", "reason"), RULED_OUT)
def test_a_name_that_means_no_place_of_the_story_is_ruled_out_with_its_reason(
    text: str, name: str, reason: str, at: Desk
) -> None:
    """Institutions, newspapers, people, governments and places named to be told apart are no marks."""
    found = [one for one in reading_of(text, at).resolutions if one.mention.exact == name]
    assert [one.outcome for one in found] == [Outcome.RULED_OUT]
    assert reason in found[0].reason


MEANT: list[tuple[str, str]] = [
    ("列车从北京出发。", "北京"),
    ("两国总统在莫斯科同意修建新线。", "莫斯科"),
    ("两国去年在莫斯科签的协议没有下文。", "莫斯科"),
    ("他在北京说过要重开这条线。", "北京"),
    ("货车从北京和莫斯科的车站出发。", "莫斯科"),
    ("旅客关心北京的天气。", "北京"),
    ("使节到北京和莫斯科的铁路看过。", "莫斯科"),
    ("货车到北京只要一天。", "北京"),
    ("兰州的大学很多。", "兰州"),
    ("乌兰察布的日子很慢。", "乌兰察布"),
    ("有个叫满洲里的口岸很忙。", "满洲里"),
    ("司机开到赛音山达要五个小时。", "赛音山达"),
]


@pytest.mark.parametrize(("text", "name"), MEANT)
def test_the_same_words_elsewhere_leave_a_name_a_place(text: str, name: str, at: Desk) -> None:
    """What rules a name out does so only where it belongs to the name."""
    assert mentions_of(text, at)[name] not in {"ruled out", "unknown", "ambiguous"}


def test_traditional_characters_are_read_as_simplified_ones_and_quoted_as_printed(at: Desk) -> None:
    """A text in traditional characters has the same places and links, and its mentions are its own words."""
    printed = "從烏蘭巴托到哈爾濱的鐵路1956年通車。"
    plain = "从乌兰巴托到哈尔滨的铁路1956年通车。"
    assert mentions_of(printed, at) == {"烏蘭巴托": "Ulaanbaatar", "哈爾濱": "Harbin"}
    assert links_of(printed, at) == links_of(plain, at) != []


def test_reasons_quote_the_text_as_printed(at: Desk) -> None:
    """A reason that quotes the text does so in its own characters."""
    text = Document("text", "seeds/text.txt", "北京大學的學者到了烏蘭巴托。", "", language="zh")
    reasons = [one.reason for one in read(text, at).resolutions if one.mention.exact == "北京"]
    assert reasons == ["part of the name “北京大學”"]


def test_a_place_lies_in_the_country_named_right_before_it(at: Desk) -> None:
    """Where the tables know no place of the name in that country, none is taken from another."""
    assert mentions_of("列车从智利的圣地亚哥开出。", at)["圣地亚哥"].startswith("Santiago")
    assert mentions_of("列车从蒙古国的福克斯通开出。", at)["福克斯通"] == "unknown"


SOUNDED: list[tuple[str, str, str | None]] = [
    ("喀麦隆的公路通到巴图里。", "巴图里", "Batouri"),
    ("尼日尔的小镇阿巴拉克很热。", "阿巴拉克", "Abalak"),
    ("法国的小镇巴图里很热。", "巴图里", None),
    ("喀麦隆的公路通到巴图里达。", "巴图里", None),
]


@pytest.mark.parametrize(("text", "words", "place"), SOUNDED)
def test_a_foreign_name_in_no_table_is_known_by_its_sound_in_a_country_of_the_text(
    text: str, words: str, place: str | None, at: Desk
) -> None:
    """The characters spell the Latin name of one place in a country that is named; elsewhere they spell none."""
    found = mentions_of(text, at).get(words)
    assert (None if found in {"unknown", None} else found) == place


BORDERING: list[tuple[str, str, str]] = [
    ("与云南省接壤的边境小城老街很热闹。", "老街", "Lao Cai"),
    ("云南省的边境小城河口很热闹。", "河口", "Hekou"),
    ("与哈萨克斯坦毗邻的霍尔果斯口岸很忙。", "霍尔果斯口岸", "Khorgos"),
    ("哈萨克斯坦的霍尔果斯口岸很忙。", "霍尔果斯口岸", "Nur Zholy (Khorgos)"),
]


@pytest.mark.parametrize(("text", "words", "place"), BORDERING)
def test_a_place_said_to_border_on_a_country_or_region_does_not_lie_in_it(
    text: str, words: str, place: str, at: Desk
) -> None:
    """What stands between the larger name and the smaller one says on which side of the border the place lies."""
    assert mentions_of(text, at)[words] == place


def test_half_width_marks_between_chinese_words_are_read_as_wide_ones(at: Desk) -> None:
    """A copy of a web page with narrow commas is read alike, and quoted as it stands."""
    text = "铁路从北京出发,经沈阳到达哈尔滨,2012年12月1日通车!"
    assert links_of(text, at) == [(RAIL, ("Beijing", "Shenyang", "Harbin"), "operating", "2012-12-01")]
    assert [one.mention.exact for one in reading_of("北京,沈阳.", at).resolutions] == ["北京", "沈阳"]


def test_two_posts_of_one_name_are_told_apart_by_their_countries(at: Desk) -> None:
    """A post said to lie in a country is the one there, though both sides bear the name."""
    text = "哈萨克斯坦的霍尔果斯口岸与中国的霍尔果斯口岸隔界相望。"
    assert links_of(text, at) == [("crossing", ("Nur Zholy (Khorgos)", "Khorgos"), "", "")]


RAIL = "railway"
LINKS: list[tuple[str, Links]] = [
    ("北京至莫斯科铁路照常运营。", [(RAIL, ("Beijing", "Moscow"), "operating", "")]),
    ("北京—沈阳—哈尔滨铁路正在扩建。", [(RAIL, ("Beijing", "Shenyang", "Harbin"), "under construction", "")]),
    (
        "铁路从北京出发，经沈阳到达哈尔滨，2012年12月1日通车。",
        [(RAIL, ("Beijing", "Shenyang", "Harbin"), "operating", "2012-12-01")],
    ),
    ("一条公路由喀山通往莫斯科，2023年12月开通。", [("highway", ("Kazan", "Moscow"), "operating", "2023-12")]),
    ("福州至平潭铁路开通。", [(RAIL, ("Fuzhou", "Pingtan, Fujian"), "operating", "")]),
    ("昆明至大理的铁路明年通车。", [(RAIL, ("Kunming", "Dali"), "planned", "")]),
    ("雅加达至泗水的高铁最早2030年通车。", [(RAIL, ("Jakarta", "Surabaya"), "planned", "")]),
    ("雅加达至泗水的高铁2020年通车，时速最快。", [(RAIL, ("Jakarta", "Surabaya"), "operating", "2020")]),
    ("昆明至大理的铁路去年通车。", [(RAIL, ("Kunming", "Dali"), "operating", "")]),
    (
        "昆明至大理的高速公路、玉溪经普洱到磨憨的国道很长。",
        [("highway", ("Kunming", "Dali"), "operating", ""), ("highway", ("Yuxi", "Pu'er", "Mohan"), "operating", "")],
    ),
    ("连接赫尔辛基与塔林的隧道仍在规划。", [(RAIL, ("Helsinki", "Tallinn"), "planned", "")]),
    ("米兰和巴黎之间的铁路1993年关闭。", [(RAIL, ("Milan", "Paris"), "closed", "")]),
    ("米兰到巴黎的火车2020年停驶，2022年9月恢复。", [(RAIL, ("Milan", "Paris"), "reopened", "2022-09")]),
    ("米兰到巴黎的火车2020年停驶，2022年恢复，2024年再次停运。", [(RAIL, ("Milan", "Paris"), "closed", "")]),
    ("从米兰到巴黎的卡车每天排队。", [("highway", ("Milan", "Paris"), "operating", "")]),
    ("巴里与都拉斯之间的渡轮每晚开出。", [("other", ("Bari", "Durrës"), "operating", "")]),
    ("天然气管道从喀山经莫斯科通往华沙。", [("pipeline", ("Kazan", "Moscow", "Warsaw"), "operating", "")]),
    ("柏林—华沙—莫斯科走廊计划扩建。", [("corridor", ("Berlin", "Warsaw", "Moscow"), "planned", "")]),
    ("满洲里与后贝加尔斯克隔界相望。", [("crossing", ("Manzhouli", "Zabaikalsk"), "", "")]),
    ("满都拉对着杭吉。", [("crossing", ("Mandula", "Khangi"), "", "")]),
    ("铁路在蒙古国的扎门乌德换轨。列车由此通往北京。", [(RAIL, ("Zamyn-Uud", "Beijing"), "operating", "")]),
    ("这条铁路是新的。北起米兰，穿越山区，经里昂，南至巴黎。", [(RAIL, ("Milan", "Lyon", "Paris"), "operating", "")]),
    (
        "首趟班列从喀山发出，经满洲里口岸入境，最终运抵北京。",
        [(RAIL, ("Kazan", "Manzhouli", "Beijing"), "operating", "")],
    ),
    (
        "策克口岸位于额济纳旗境内，与蒙古国西伯库伦口岸对应。",
        [("crossing", ("Ceke", "Shiveekhuren"), "", "")],
    ),
    (
        "货运列车线路包括：米兰经里昂至巴黎，柏林经华沙至莫斯科。",
        [(RAIL, ("Milan", "Lyon", "Paris"), "operating", ""), (RAIL, ("Berlin", "Warsaw", "Moscow"), "operating", "")],
    ),
    ("米兰已经有一条铁路线路，连接法国城市巴黎。", [(RAIL, ("Milan", "Paris"), "operating", "")]),
    ("米兰至里昂的柏油路已经通车。", [("highway", ("Milan", "Lyon"), "operating", "")]),
    (
        "满洲里—后贝加尔斯克货运通道开通。",
        [("crossing", ("Manzhouli", "Zabaikalsk"), "operating", "")],
    ),
    ("蒙古国与俄罗斯的边界长3485公里。", [("other", ("Mongolia", "Russia"), "", "")]),
    (
        "埃尔帕索和隔岸相望的华雷斯城都很大。",
        [("crossing", ("El Paso", "Ciudad Juárez"), "", "")],
    ),
    (
        "满洲里边境经济合作区和延吉综合保税区都在扩建。",
        [("zone", ("Manzhouli",), "", ""), ("zone", ("Yanji",), "", "")],
    ),
    (
        "这条铁路从喀山接轨，再向西经莫斯科、明斯克，终点到达华沙。",
        [(RAIL, ("Kazan", "Moscow", "Minsk", "Warsaw"), "operating", "")],
    ),
    ("工程（米兰至里昂段）进展顺利，铁路年底通车。", [(RAIL, ("Milan", "Lyon"), "operating", "")]),
    ("输电工程南起米兰，北至里昂，全长三百公里。", [("power line", ("Milan", "Lyon"), "", "")]),
    ("塔林─赫爾辛基隧道仍在規劃。", [(RAIL, ("Tallinn", "Helsinki"), "planned", "")]),
    (
        "铁路东起蒙巴萨，西至内罗毕，下一步要延伸到乌干达边境的马拉巴。",
        [
            (RAIL, ("Mombasa", "Nairobi"), "", ""),
            (RAIL, ("Nairobi", "Malaba (Uganda)"), "", ""),
        ],
    ),
    ("一列班列从霍尔果斯站驶出，开往波兰罗兹站。", [(RAIL, ("Khorgos", "Łódź"), "operating", "")]),
    (
        "铁路连接法国经济中心巴黎和西南工业重镇波尔多，已经通车。",
        [(RAIL, ("Paris", "Bordeaux"), "operating", "")],
    ),
    ("米兰到里昂的中国标准铁路通车。", [(RAIL, ("Milan", "Lyon"), "operating", "")]),
    ("他从米兰开始乘火车到巴黎。", [(RAIL, ("Milan", "Paris"), "", "")]),
    ("旅游车每天往返米兰与里昂。", [("highway", ("Milan", "Lyon"), "operating", "")]),
    (
        "规划三条走廊，即柏林—华沙—莫斯科、米兰—里昂—巴黎。",
        [
            ("corridor", ("Berlin", "Warsaw", "Moscow"), "planned", ""),
            ("corridor", ("Milan", "Lyon", "Paris"), "planned", ""),
        ],
    ),
    ("埃塞俄比亚—肯尼亚±500千伏直流输电工程开工。", [("power line", ("Ethiopia", "Kenya"), "under construction", "")]),
    (
        "中国黑河和俄罗斯布拉戈维申斯克是两国的边境城市。两座城市之间的大桥2022年通车。",
        [("crossing", ("Heihe", "Blagoveshchensk"), "operating", "2022")],
    ),
    (
        "匈塞铁路连接布达佩斯和贝尔格莱德。匈塞铁路诺维萨德至苏博蒂察段2025年通车。",
        [
            (RAIL, ("Belgrade", "Budapest"), "operating", ""),
            (RAIL, ("Novi Sad", "Subotica"), "operating", "2025"),
        ],
    ),
    (
        "从米兰到巴黎，从柏林到华沙：夜行列车回来了。",
        [(RAIL, ("Milan", "Paris"), "", ""), (RAIL, ("Berlin", "Warsaw"), "", "")],
    ),
    (
        "夜行列车只剩两条：一条是从米兰到巴黎，另外一条是从柏林到华沙。",
        [(RAIL, ("Milan", "Paris"), "", ""), (RAIL, ("Berlin", "Warsaw"), "", "")],
    ),
    (
        "目前有米兰至里昂、柏林至华沙两条国际客运班线。",
        [("highway", ("Milan", "Lyon"), "", ""), ("highway", ("Berlin", "Warsaw"), "", "")],
    ),
    (
        "班列线路包括：米兰经里昂至巴黎，柏林至华沙。",
        [(RAIL, ("Milan", "Lyon", "Paris"), "operating", ""), (RAIL, ("Berlin", "Warsaw"), "operating", "")],
    ),
    ("往返于米兰和巴黎的国际列车恢复开行。", [(RAIL, ("Milan", "Paris"), "reopened", "")]),
    ("从米兰开出的班列历时两天到达巴黎。", [(RAIL, ("Milan", "Paris"), "operating", "")]),
    (
        "管道分两段：南段在意大利境内；自米兰经里昂至巴黎，长394公里。",
        [("pipeline", ("Milan", "Lyon", "Paris"), "operating", "")],
    ),
    ("这条铁路以米兰为起点，以巴黎为终点。", [(RAIL, ("Milan", "Paris"), "", "")]),
    ("管道起点位于米兰，落点位于巴黎。", [("pipeline", ("Milan", "Paris"), "", "")]),
    ("公路北端在米兰，南端在里昂。", [("highway", ("Milan", "Lyon"), "", "")]),
    ("铁路两端分别是米兰和巴黎。", [(RAIL, ("Milan", "Paris"), "", "")]),
    (
        "第一阶段工程是从米兰到里昂，第二阶段是里昂到巴黎，铁路明年完工。",
        [(RAIL, ("Milan", "Lyon"), "completed", ""), (RAIL, ("Lyon", "Paris"), "completed", "")],
    ),
    (
        "米兰和巴黎都是大城市，连接两地的铁路已经通车。",
        [(RAIL, ("Milan", "Paris"), "operating", "")],
    ),
    (
        "他们修建了一条西至米兰，东至华沙，穿过山区的铁路。",
        [(RAIL, ("Milan", "Warsaw"), "", "")],
    ),
    (
        "该班列货值三千万元，自满洲里铁路口岸出境后，途经俄罗斯，最终抵达汉堡。",
        [(RAIL, ("Manzhouli", "Hamburg"), "operating", "")],
    ),
    (
        "这条铁路将从米兰出发，途经里昂（Lyon），最后抵达最大海港马赛（Marseille）。",
        [(RAIL, ("Milan", "Lyon", "Marseille"), "planned", "")],
    ),
    ("从赫拉特到喀布尔的阿富汗中部铁路还没有动工。", [(RAIL, ("Herat", "Kabul"), "planned", "")]),
    ("连接两大圣城麦加和麦地那的高铁通车。", [(RAIL, ("Mecca", "Medina"), "operating", "")]),
    (
        "从哥打峇鲁至鹅唛综合终站的东海岸铁路今年完工。东海岸铁路列车已经运到。",
        [(RAIL, ("Kota Bharu", "Gombak"), "completed", "")],
    ),
    ("米兰至里昂高速公路走廊正在修建。", [("corridor", ("Milan", "Lyon"), "under construction", "")]),
    (
        "这条公路西起繁华的金边，跨越奔腾的湄公河，一路向东延伸至柴桢省，最终抵达巴域口岸。",
        [("highway", ("Phnom Penh", "Bavet"), "", "")],
    ),
    (
        "黑河的口岸有客轮：黑河-布拉戈维申斯克客轮航线和抚远-哈巴罗夫斯克水翼艇航线，都在对应口岸之间。",
        [
            ("other", ("Heihe", "Blagoveshchensk"), "operating", ""),
            ("other", ("Fuyuan", "Khabarovsk"), "operating", ""),
        ],
    ),
    ("两洋公路还在规划。", [("highway", ("Santos", "Antofagasta"), "planned", "")]),
    (
        "铁路由哈维连向北延伸经红其拉甫至喀什铁路。",
        [(RAIL, ("Havelian", "Khunjerab Pass", "Kashgar"), "operating", "")],
    ),
    ("恢复喀什—奥什定期客运线路。", [("highway", ("Kashgar", "Osh"), "reopened", "")]),
    (
        "包括米兰至里昂双轨铁路线、柏林至华沙至莫斯科铁路线等。",
        [(RAIL, ("Milan", "Lyon"), "", ""), (RAIL, ("Berlin", "Warsaw", "Moscow"), "", "")],
    ),
    (
        "意大利提升铁路。第一阶段工程是从米兰到里昂，耗资一亿，第二阶段是里昂到巴黎，耗资两亿。",
        [(RAIL, ("Milan", "Lyon"), "", ""), (RAIL, ("Lyon", "Paris"), "", "")],
    ),
    ("铁路连接吉大港和孟缅边境旅游城市科考斯巴扎。", [(RAIL, ("Chittagong", "Cox's Bazar"), "operating", "")]),
    ("这条国际运输走廊是一条从米兰至巴黎的多式联运通道。", [("corridor", ("Milan", "Paris"), "", "")]),
    ("米兰有铁路通里昂。", [(RAIL, ("Milan", "Lyon"), "", "")]),
    ("铁路计划从米兰延伸约900公里至大西洋沿岸的波尔多。", [(RAIL, ("Milan", "Bordeaux"), "planned", "")]),
    ("满洲里地处草原，是北方的大门，与后贝加尔斯克口岸接壤。", [("crossing", ("Manzhouli", "Zabaikalsk"), "", "")]),
    (
        "策克口岸（对应蒙古国西伯库伦口岸）恢复通关。",
        [("crossing", ("Ceke", "Shiveekhuren"), "reopened", "")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_the_ways_of_saying_that_places_are_linked(text: str, expected: Links, at: Desk) -> None:
    """Sort, ends in the order of the line, status and date are those the sentence gives."""
    assert links_of(text, at) == expected


NO_LINKS = [
    "他从北京飞到莫斯科。",
    "北京到莫斯科的距离是五千多公里。",
    "中欧班列是列车的品牌。",
    "京津冀和长三角只是地名的缩写。",
    "“法兰克福—莱茵—美因”是一个都会区。",
    "满洲里、二连浩特和甘其毛都口岸都很忙。",
    "条条大路通罗马。",
    "北京和上海的铁路职工都放假了。",
    "北京面对上海并不着急。",
    "从洛比托港到达刚果（金）边境的无名小站的铁路很旧。",
    "米兰至里昂航线即将恢复。",
    "满洲里市区和绥芬河都在扩建。",
    "米兰南连平原，北接山区。",
    "这个市与俄罗斯相邻，西部则与蒙古国接壤，市里的边境线总长1733公里。",
    "旅游车停在米兰，游客和导游来自巴黎。",
    "他研究柏林—华沙—莫斯科。",
    "溪水很清，像一条蓝溪。",
    "从米兰到巴黎，从柏林到华沙，他都去过。",
    "米兰至里昂、柏林至华沙的航班都取消了。",
    "泛亚铁路网还没有建成。",
    "美兰与里昂之间的连接线很短。",
    "他有两个计划：一条是从米兰到巴黎，一条是从柏林到华沙。",
    "从米兰到巴黎，难度甚至比戈壁铁路还要低一些。",
    "米兰和巴黎都是大城市，连接两地的只有友谊。",
    "东至米兰，西至华沙，都是平原。",
    "他以米兰为起点，以巴黎为终点，走了一年。",
    "满洲里以界河为界与后贝加尔斯克相邻。",
    "米兰（与巴黎一样）修了铁路。",
]


@pytest.mark.parametrize("text", NO_LINKS)
def test_what_only_looks_like_a_link_is_none(text: str, at: Desk) -> None:
    """Journeys, distances, brands, regions written with dashes, lists of ports and figures of speech are no links."""
    assert links_of(text, at) == []


def test_the_status_is_that_of_the_link_and_not_of_its_neighbour(at: Desk) -> None:
    """Of two links in one sentence each has the status and the date of its own part of it."""
    text = "巴库—第比利斯铁路2017年10月30日开通，莫斯科—喀山铁路尚未动工。"
    assert [link[2:] for link in links_of(text, at)] == [("operating", "2017-10-30"), ("planned", "")]


def test_two_posts_joined_with_a_dash_are_a_crossing_and_not_the_railway_between_them_too(at: Desk) -> None:
    """What the pair with its dash is said to be is not told a second time as the line of the tables between them."""
    assert [link[0] for link in links_of("通过扎门乌德-二连公路口岸入境的货车很多。", at)] == ["crossing"]


def test_a_side_of_a_treaty_beside_a_city_is_no_place(at: Desk) -> None:
    """Who is party to a project is ruled out, also where a comma joins the word with the name of a town."""
    assert mentions_of("铁路终到安集延，乌方负责吉布提。", at)["乌方"] == "ruled out"


def test_a_branch_is_one_of_the_line_named_before_it(at: Desk) -> None:
    """A branch is as its line is, however many trucks were named since."""
    text = "本格拉铁路通到卢奥。过了边境就慢了，速度不如卡车。另一条支线计划由卢阿卡诺通往赞比亚的钦戈拉。"
    assert links_of(text, at)[-1][0] == "railway"
