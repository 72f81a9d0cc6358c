"""Chinese lines told of by lots, stages and arms, from yard to yard, and by what stands at their ends."""

import pytest

from geo.pipeline import Desk
from tests.reading.test_chinese_ends import CROSSING, PIPE, RAIL, ROAD, Links, links_of

FERRY = "other"
POWER = "power line"

STAGES: list[tuple[str, Links]] = [
    (
        "第一标段仰光—勃固由日本公司承建，第二标段勃固—东吁由韩国公司承建。",
        [(RAIL, ("Yangon", "Bago")), (RAIL, ("Bago", "Taungoo"))],
    ),
    ("铁路第三标内罗毕—奈瓦沙已经验收。", [(RAIL, ("Nairobi", "Naivasha"))]),
    ("第三名内罗毕—奈瓦沙马拉松已经结束。", []),
    ("第三标段的工人从内罗毕调往伊西奥洛。", []),
    (
        "公路一期从内罗毕修到伊西奥洛，二期延伸至莫亚莱。",
        [(ROAD, ("Nairobi", "Isiolo")), (ROAD, ("Isiolo", "Moyale"))],
    ),
    ("谈判一期从内罗毕谈到伊西奥洛，二期延伸至莫亚莱的代表。", []),
    ("谈判从内罗毕推进到坎帕拉。", []),
    (
        "线路从亚的斯亚贝巴往东到德雷达瓦，往南则通到阿瓦萨。",
        [(RAIL, ("Addis Ababa", "Dire Dawa")), (RAIL, ("Addis Ababa", "Hawassa"))],
    ),
    ("游客从亚的斯亚贝巴往东到德雷达瓦，往南则到阿瓦萨。", []),
    (
        "东西向的铁路西起丹吉尔，东至乌季达，南抵马拉喀什。",
        [(RAIL, ("Tangier", "Oujda")), (RAIL, ("Tangier", "Marrakesh"))],
    ),
    (
        "海运段由孟买到阿巴斯港，铁路段由阿巴斯港到德黑兰。",
        [(FERRY, ("Mumbai", "Bandar Abbas")), (RAIL, ("Bandar Abbas", "Tehran"))],
    ),
    ("交流段由坦波夫到沃罗涅日。", [(POWER, ("Tambov", "Voronezh"))]),
    (
        "卢萨卡的铜由一条老铁路送往恩多拉，后来它又被接长，经基特韦通到钦戈拉。",
        [(RAIL, ("Lusaka", "Ndola")), (RAIL, ("Ndola", "Chingola"))],
    ),
    ("拉合尔至木尔坦再往苏库尔的公路修好了。", [(ROAD, ("Lahore", "Multan", "Sukkur"))]),
    ("拉合尔至木尔坦再往苏库尔的旅客多了三成。", []),
]


@pytest.mark.parametrize(("text", "expected"), STAGES)
def test_each_lot_and_each_stage_of_a_line_is_one(text: str, expected: Links, chinese: Desk) -> None:
    """A lot, a stage, an arm and a part by sea join what they are said to join; races and talks make none."""
    assert links_of(text, chinese) == expected


YARDS: list[tuple[str, Links]] = [
    ("伊泰普水电站与亚松森之间的500千伏线路已投运。", [(POWER, ("Itaipu Dam", "Asunción"))]),
    ("伊泰普水电站工程师与亚松森之间的电话会议开了两个小时。", []),
    ("巴库油库到第比利斯炼厂的原油管道本月停输。", [(PIPE, ("Baku", "Tbilisi"))]),
    ("卡里巴电站到基特韦的工程师走了三天。", []),
    ("输油干线始自阿特劳，终于新罗西斯克。", [(PIPE, ("Atyrau", "Novorossiysk"))]),
    ("原油从巴库分输，最终流入杰伊汉的储罐。", [(PIPE, ("Baku", "Ceyhan"))]),
    ("原油从基尔库克装油轮运到杰伊汉。", []),
    ("政府会升级木尔坦到边境查曼的N-70公路。", [(ROAD, ("Multan", "Chaman"))]),
    ("直流海缆从勒阿弗尔通到朴次茅斯，送电能力两百万千瓦。", [(POWER, ("Le Havre", "Portsmouth"))]),
    ("海缆从勒阿弗尔通到朴次茅斯，网速快了一倍。", [(FERRY, ("Le Havre", "Portsmouth"))]),
    ("蒙巴萨新建的标轨线路月底启用，可与马拉巴站对接。", [(RAIL, ("Mombasa", "Malaba"))]),
    ("基特韦的新铁路启用，公司与恩多拉的银行对接。", []),
    ("政府要修铁路，把基特韦的铜矿石运到恩多拉。", [(RAIL, ("Kitwe", "Ndola"))]),
    ("政府修了公路，把基特韦的工人送到恩多拉。", []),
    ("铁路只通到河对岸的基桑加尼，由金杜一路延伸过来。", [(RAIL, ("Kindu", "Kisangani"))]),
    ("铁路修到了马拉喀什，记者由卡萨布兰卡赶来。", []),
    ("原油管道自基尔库克进入土耳其南部，终点就是杰伊汉。", [(PIPE, ("Kirkuk", "Ceyhan"))]),
]


@pytest.mark.parametrize(("text", "expected"), YARDS)
def test_a_line_leads_from_yard_to_yard(text: str, expected: Links, chinese: Desk) -> None:
    """A substation, a depot or a refinery is at its town; who works there, or ships oil away, joins nothing."""
    assert links_of(text, chinese) == expected


WAYS: list[tuple[str, Links]] = [
    ("轮渡恢复了，走的是阿尔赫西拉斯到休达。", [(FERRY, ("Algeciras", "Ceuta"))]),
    ("旅行团恢复了，走的是马赛到里昂。", []),
    (
        "从达累斯萨拉姆的货场出发，列车穿过塞卢斯，两天后停在赞比亚的卡皮里姆波希。",
        [(RAIL, ("Dar es Salaam", "Kapiri Mposhi"))],
    ),
    ("从马德里出发，记者坐火车，六个小时后到了里斯本。", []),
    ("蒙巴萨港的集装箱坐上火车，往西经内罗毕，直达马拉巴。", [(RAIL, ("Mombasa", "Nairobi", "Malaba"))]),
    ("货运站建在马拉巴，列车从这里把化肥运过边境。它的终点是坎帕拉。", [(RAIL, ("Malaba", "Kampala"))]),
    ("内罗毕和坎帕拉都缺钱。连接两地的高速公路还在谈判。", [(ROAD, ("Nairobi", "Kampala"))]),
    ("内罗毕和坎帕拉都缺钱。两地的报纸还在争论。", []),
    ("自从内罗毕骚乱以来，过桥去坎帕拉的人少了。", []),
    ("鲁塞大桥横跨多瑙河，桥的另一端是罗马尼亚的久尔久。", [(CROSSING, ("Ruse", "Giurgiu"))]),
    ("鲁塞大桥是我爷爷修的，书的另一端是空白。", []),
    ("大桥跨德里纳河，塞方桥头在洛兹尼察，波方桥头在兹沃尔尼克。", [(CROSSING, ("Loznica", "Zvornik"))]),
    ("久尔久、鲁塞两座城市隔着多瑙河相望。", [(CROSSING, ("Giurgiu", "Ruse"))]),
    ("久尔久、鲁塞两座城市的市长见了面。", []),
    ("新桥通车后，鲁塞的司机不必再绕道久尔久。", []),
    ("比亚韦斯托克的市场很大，那边就是华沙。", []),
]


@pytest.mark.parametrize(("text", "expected"), WAYS)
def test_what_moves_or_stands_there_says_what_is_joined(text: str, expected: Links, chinese: Desk) -> None:
    """A ferry, a train and the two heads of a bridge say what they join; journeys and detours do not."""
    assert links_of(text, chinese) == expected


GATES: list[tuple[str, Links]] = [
    ("上月洪水冲走了塔托帕尼的桥，樟木口岸关了，塔托帕尼镇上住满司机。", [(CROSSING, ("Zhangmu", "Kodari"))]),
    ("上月洪水冲走了塔托帕尼的旅馆，樟木镇上住满游客，塔托帕尼停电。", []),
    ("漠河的首站设在兴安镇，对岸是俄方的加林达。", [(CROSSING, ("Xing’an", "Dzhalinda"))]),
    ("石岭到基特韦的铁路停了两天，恩多拉的炼厂也跟着减产。", []),
    ("基尔库克的原油从杰伊汉出来，送到外洋的炼厂。", []),
]


@pytest.mark.parametrize(("text", "expected"), GATES)
def test_only_the_two_towns_that_are_meant_are_joined(text: str, expected: Links, chinese: Desk) -> None:
    """A town named twice is one, a gate is told of once, and what leaves a town does not lead to it."""
    assert links_of(text, chinese) == expected
