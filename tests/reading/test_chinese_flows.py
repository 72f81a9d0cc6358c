"""Chinese links told of by what flows or moves there, over unknown names, in lists and with far ends."""

import pytest

from geo.model import Document
from geo.pipeline import Desk, read

Links = list[tuple[str, tuple[str, ...]]]
RAIL, ROAD, CROSSING, PIPE, POWER = "railway", "highway", "crossing", "pipeline", "power line"


def links_of(text: str, at: Desk) -> Links:
    """Give the links that a Chinese text states: sort and ends."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), at)
    return [(link.kind.value, tuple(at.places[end].name for end in link.ends)) for link in reading.links]


FLOWS: list[tuple[str, Links]] = [
    ("汉堡的原油将通过九百公里长的管道运到波兹南。", [(PIPE, ("Hamburg", "Poznań"))]),
    ("汉堡的原油将用火车运到波兹南。", [(RAIL, ("Hamburg", "Poznań"))]),
    ("汉堡的原油将由商人卖到波兹南。", []),
    ("俄罗斯经一条海底管道向土耳其输送天然气。", [(PIPE, ("Russia", "Turkey"))]),
    ("俄罗斯经一条海底管道向土耳其抗议。", []),
    ("鲁昂的电站通过两回线路向巴黎送电。", [(POWER, ("Rouen", "Paris"))]),
    ("鲁昂的电站通过两回线路向巴黎人致敬。", []),
    ("里昂距离米兰四百公里，两地有铁路相通。", [(RAIL, ("Lyon", "Milan"))]),
    ("里昂距离米兰四百公里，两地有友谊。", []),
    ("柏林和华沙之间的道路恢复通行。", [(ROAD, ("Berlin", "Warsaw"))]),
    ("柏林和华沙之间的道路运输协定生效。", []),
    ("柏林出发的铁路在波兹南越过边界，最后到达华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("柏林出发的旅客在波兹南越过边界，最后到达华沙，一路坐的是铁路。", []),
    ("从柏林出发的铁路在波兹南越过边界，最后到达华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("桑格图达的水电沿新线路输往瑙谢拉。", [("power line", ("Sangtuda", "Nowshera"))]),
    ("塔林同赫尔辛基之间，除了现有的两条，还将敷设一条海底电缆。", [("power line", ("Tallinn", "Helsinki"))]),
    ("桑格图达的电力公司派人到瑙谢拉，路上走了两天。", []),
    ("哈拉雷与贝拉之间的公路运费涨了一倍。", []),
]


@pytest.mark.parametrize(("text", "expected"), FLOWS)
def test_what_flows_through_a_line_says_where_it_leads(text: str, expected: Links, chinese: Desk) -> None:
    """The line and what flows there must both be said; who turns to whom, and agreements, make none."""
    assert links_of(text, chinese) == expected


FARTHER: list[tuple[str, Links]] = [
    ("铁路起自柏林，翻越一道山口，通到布拉格。", [(RAIL, ("Berlin", "Prague"))]),
    ("货运列车从柏林开来，次日抵达华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("政府计划把铁路由柏林向东延长至华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("电缆从丹麦出发，途经德国，最终接入波兰电网。", [(POWER, ("Denmark", "Germany", "Poland"))]),
    ("从柏林乘坐八个小时火车到达华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("从柏林乘坐火车先到波兹南，停留三天，最后穿越边境，到达明斯克。", [(RAIL, ("Berlin", "Poznań", "Minsk"))]),
    ("铁路自德国北部沿海的汉堡通往南部的慕尼黑。", [(RAIL, ("Hamburg", "Munich"))]),
    ("柏林途径波兹南至终点华沙的铁路很旧。", [(RAIL, ("Berlin", "Poznań", "Warsaw"))]),
    (
        "铁路有两段，从柏林到华沙的570公里，及从里昂到米兰的440公里。",
        [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Lyon", "Milan"))],
    ),
    ("他走了两天，从柏林到华沙的570公里，及从里昂到米兰的440公里。", []),
    ("这条铁路是连接波东部最大城市华沙至边境城镇明斯克的一条动脉。", [(RAIL, ("Warsaw", "Minsk"))]),
]


@pytest.mark.parametrize(("text", "expected"), FARTHER)
def test_a_course_goes_on_over_what_is_said_between(text: str, expected: Links, chinese: Desk) -> None:
    """Mountains, borders, nights and descriptions on the way do not end a course, nor how long each of two is."""
    assert links_of(text, chinese) == expected


LISTS: list[tuple[str, Links]] = [
    ("柏林→波兹南→华沙铁路已经通车。", [(RAIL, ("Berlin", "Poznań", "Warsaw"))]),
    ("两条铁路（柏林—华沙，里昂—米兰）将改造。", [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Lyon", "Milan"))]),
    ("两家公司（柏林、华沙）经营铁路。", []),
    ("三条铁路分别为：柏林至华沙、里昂至米兰。", [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Lyon", "Milan"))]),
    ("在建的公路有柏林至华沙、里昂至米兰等。", [(ROAD, ("Berlin", "Warsaw")), (ROAD, ("Lyon", "Milan"))]),
    ("铁路是柏林到华沙，以及里昂到靠近法国的米兰。", [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Lyon", "Milan"))]),
    ("铁路经过的城市有柏林、华沙、里昂和米兰。", []),
    ("柏林、波兹南、华沙三地由铁路相连。", []),
    ("从保加利亚边界到匈牙利的402公里长的管道铺好了。", [("pipeline", ("Bulgaria", "Hungary"))]),
    ("从保加利亚边界到匈牙利的村庄要走很久，管道不远。", []),
    ("经过黑海、保加利亚，通往匈牙利、奥地利的管道停了。", [("pipeline", ("Bulgaria", "Hungary", "Austria"))]),
    ("丹麦与瑞典、德国之间的海底电缆断了。", []),
    ("沃尔维斯湾—恩多拉走廊连接纳米比亚和赞比亚。", [("corridor", ("Walvis Bay", "Ndola"))]),
    ("一条走廊连接纳米比亚和赞比亚。", [("corridor", ("Namibia", "Zambia"))]),
    ("瑞典—丹麦—德国电力一体化项目开工。", [(POWER, ("Sweden", "Denmark", "Germany"))]),
    ("瑞典、丹麦和德国谈电力一体化项目。", []),
    ("公路起点位于黑河市长发屯，终点位于布拉戈维申斯克。", [(ROAD, ("Heihe", "Blagoveshchensk"))]),
    ("公路起点位于黑河市长家里，终点没有说。", []),
    ("两地就柏林和华沙区域横跨奥得河的管道跨界段商谈。", [("pipeline", ("Berlin", "Warsaw"))]),
    (
        "铁路分两部分，第一段柏林-波兹南-华沙，第二段里昂-米兰。",
        [(RAIL, ("Berlin", "Poznań", "Warsaw")), (RAIL, ("Lyon", "Milan"))],
    ),
    ("铁路将帮助波兰连接柏林、汉堡、布拉格和维也纳。", []),
    ("铁路连接柏林和布拉格。", [(RAIL, ("Berlin", "Prague"))]),
    ("铁路从雅奎瓦（Hamburg）通往柏林。", [(RAIL, ("Hamburg", "Berlin"))]),
    ("铁路由运营公司（Hamburg）通往柏林。", []),
    ("連接 Hamburg 與 Berlin 的鐵路很忙。", [(RAIL, ("Hamburg", "Berlin"))]),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lines_in_lists_and_behind_unknown_names(text: str, expected: Links, chinese: Desk) -> None:
    """An unknown name with a known one behind it in parentheses is that; a company is not, and a fan is no chain."""
    assert links_of(text, chinese) == expected


GAPS: list[tuple[str, Links]] = [
    ("柏林-波兹南-Klodawa-华沙线路恢复，火车很多。", [(RAIL, ("Berlin", "Poznań", "Warsaw"))]),
    ("柏林-波兹南-Klodawa线路恢复，火车很多。", []),
    ("柏林—某某镇—华沙铁路很忙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("由边境华沙Warszawska镇至柏林间的公路升级。", [(ROAD, ("Warsaw", "Berlin"))]),
    ("修建里昂至巴伐利亚州首府、德国第三大城市慕尼黑的铁路。", [(RAIL, ("Lyon", "Munich"))]),
    ("新建一条连接两地区间港口城市汉堡和鲁昂的铁路。", [(RAIL, ("Hamburg", "Rouen"))]),
    ("船只走从汉堡到鲁昂的河道。", [("other", ("Hamburg", "Rouen"))]),
    ("他们走从汉堡到鲁昂。", []),
    ("中欧班列（柏林—华沙）开行满千列。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("中欧班列（柏林、华沙）开行满千列。", []),
    ("柏林与华沙间每日开行一对T8701/2次国际列车。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("从柏林乘坐大巴三个多小时可到华沙。", [(ROAD, ("Berlin", "Warsaw"))]),
    ("列车从柏林出发，最后抵达曼谷。", [(RAIL, ("Berlin", "Bangkok"))]),
    ("公路从拉雷多到达拉斯。", [(ROAD, ("Laredo", "Dallas"))]),
    ("列车从柏林出发，最后抵达达卡。", [(RAIL, ("Berlin", "Dhaka"))]),
    ("海底电缆将丹麦电网连接到德国。", [(POWER, ("Denmark", "Germany"))]),
    ("将丹麦报纸连接到德国。", []),
]


@pytest.mark.parametrize(("text", "expected"), GAPS)
def test_lines_go_on_over_what_the_tables_do_not_know(text: str, expected: Links, chinese: Desk) -> None:
    """A stop that no table knows does not cut a line in two, and ends none: where it ends is not known then."""
    assert links_of(text, chinese) == expected
