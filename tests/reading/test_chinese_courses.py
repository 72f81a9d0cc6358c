"""Chinese courses told over several clauses, several lines told of at once, and lists of what joins two places."""

import pytest

from geo.model import Document
from geo.pipeline import Desk, read

Links = list[tuple[str, tuple[str, ...]]]
RAIL, ROAD, PIPE, CROSSING = "railway", "highway", "pipeline", "crossing"


def links_of(text: str, at: Desk) -> Links:
    """Give the links that a Chinese text states: sort and ends."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), at)
    return [(link.kind.value, tuple(at.places[end].name for end in link.ends)) for link in reading.links]


CASES: list[tuple[str, Links]] = [
    ("柏林与华沙将通铁路。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("柏林的公路拥堵，与华沙十年前相似。", []),
    (
        "公路东起蒙巴萨，经内罗毕到边境城市马拉巴，进入乌干达后取道金贾，直到坎帕拉。",
        [(ROAD, ("Mombasa", "Nairobi", "Malaba", "Jinja", "Kampala"))],
    ),
    (
        "铁路从鹿特丹出发，经杜伊斯堡抵达柏林，再与东线接轨，直通华沙。",
        [(RAIL, ("Rotterdam", "Duisburg", "Berlin", "Warsaw"))],
    ),
    ("公路从柏林到华沙，随后总理进入波兰，访问了格但斯克。", [(ROAD, ("Berlin", "Warsaw"))]),
    (
        "两条铁路，一条由柏林到华沙，另一条从汉堡沿海岸经罗斯托克到格但斯克。",
        [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Hamburg", "Rostock", "Gdańsk"))],
    ),
    ("一条新铁路从柏林分出，直插华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("支线铁路将由柏林伸延至华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("列车从杜伊斯堡出发，经波兰、白俄罗斯，由满洲里入境。", [(RAIL, ("Duisburg", "Manzhouli"))]),
    ("商人从杜伊斯堡出发，由满洲里入境。", []),
    ("输气管道有三条。D线由复兴气田出发，横穿草原，从霍尔果斯入境。", [(PIPE, ("Galkynysh", "Khorgos"))]),
    ("新的铁路线不过是把拥堵从柏林挪到华沙。", []),
    ("隧道把屯门和赤鱲角连起来，私家车只需十分钟。", [(ROAD, ("Tuen Mun", "Chek Lap Kok"))]),
    ("隧道把屯门和赤鱲角连起来，列车只需十分钟。", [(RAIL, ("Tuen Mun", "Chek Lap Kok"))]),
    ("新铁路将柏林与华沙的车程由六小时缩短到四小时。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("改革将柏林与华沙的差距缩小了。", []),
    ("航班将柏林与华沙的飞行时间缩短了。", []),
    ("终点芒街是个边境小城，与中国的东兴口岸隔着一道铁丝网。", [(CROSSING, ("Mong Cai", "Dongxing"))]),
    ("芒街是个边境小城，与海防隔着两百公里。", []),
    ("粮食在蒙巴萨港卸船后，经乌干达运抵基加利。", [("corridor", ("Mombasa", "Kigali"))]),
    ("集装箱在汉堡上岸，再用卡车拉到华沙。", [(ROAD, ("Hamburg", "Warsaw"))]),
    ("难民在汉堡上岸，经柏林送到华沙。", []),
    ("走廊在波兰境内通往华沙。", []),
    ("洛比托走廊是一条铁路通道，西起洛比托，东到科卢韦齐。", [("corridor", ("Lobito", "Kolwezi"))]),
    (
        "输油管道从阿塔苏到阿拉山口；入境后，原油送到独山子。",
        [(PIPE, ("Atasu", "Alashankou")), (PIPE, ("Alashankou", "Dushanzi"))],
    ),
    ("东兴有了高铁。过北仑河就是芒街。", [(CROSSING, ("Dongxing", "Mong Cai"))]),
    ("北京有了高铁。过黄河就是济南。", []),
    ("把砂拉越的水电用海底电缆送到新加坡。", [("power line", ("Sarawak", "Singapore"))]),
    ("专列自昆明南下，经玉溪到万象。", [(RAIL, ("Kunming", "Yuxi", "Vientiane"))]),
    ("支线铁路由柏林再接入新华沙站。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("北京开行至华沙、汉堡的班列很忙。", [(RAIL, ("Beijing", "Warsaw")), (RAIL, ("Beijing", "Hamburg"))]),
    ("专列从北京开往柏林和华沙。", [(RAIL, ("Beijing", "Berlin")), (RAIL, ("Beijing", "Warsaw"))]),
    ("客人从北京前往柏林和华沙。", []),
    ("南线班列，北京出发，经满洲里，抵达华沙。", [(RAIL, ("Beijing", "Manzhouli", "Warsaw"))]),
    ("他们北京出发，经满洲里，抵达华沙。", []),
    ("班列运行路线为“北京—满洲里—华沙”。", [(RAIL, ("Beijing", "Manzhouli", "Warsaw"))]),
    ("菜单为“北京—满洲里—华沙”。", []),
    ("关键路段——柏林至华沙高速公路通车。", [(ROAD, ("Berlin", "Warsaw"))]),
    ("某村—柏林—华沙高速公路通车。", []),
    ("莫斯科—柏林—某村客货航线开通了。", []),
    ("丹东和朝鲜最大船厂所在的新义州隔江相望。", [(CROSSING, ("Dandong", "Sinuiju"))]),
    ("丹东和朝鲜最大船厂所在的新义州都很大。", []),
    ("丹东和新义州靠得很近，中间只隔着一条江。", [(CROSSING, ("Dandong", "Sinuiju"))]),
    ("北京和天津靠得很近，中间只隔着一条河。", []),
    (
        "将建成连接柏林和华沙的长六百公里的公路和长五百公里的铁路。",
        [(ROAD, ("Berlin", "Warsaw")), (RAIL, ("Berlin", "Warsaw"))],
    ),
    (
        "柏林与华沙之间要建铁路、公路和输油管道。",
        [(RAIL, ("Berlin", "Warsaw")), (ROAD, ("Berlin", "Warsaw")), (PIPE, ("Berlin", "Warsaw"))],
    ),
    ("柏林至华沙的铁路和公路部门都不满意。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("经满都拉出境通往赛音山达的公路修好了。", [(ROAD, ("Mandula", "Sainshand"))]),
    ("经满都拉出境的公路修好了。", []),
    ("二是经霍尔果斯出境通往阿拉木图、比什凯克的“霍城路”。", [(ROAD, ("Khorgos", "Almaty", "Bishkek"))]),
    ("三是经伊宁霍尔果斯出境通往阿拉木图的“伊宁路”。", [(ROAD, ("Khorgos", "Almaty"))]),
    ("商人经霍尔果斯出境，写了阿拉木图的“伊宁路”。", []),
    (
        "中方出入境口岸（满都拉口岸）为一类口岸，蒙方出入境口岸（杭吉口岸）为二类口岸。",
        [(CROSSING, ("Mandula", "Khangi"))],
    ),
    ("中方口岸（满都拉）很忙，蒙方的货车去了杭吉。", []),
    ("改善满都拉、杭吉口岸过境条件。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("新桥将成为满都拉、杭吉口岸的正式通道。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉、策克口岸通关很快。", []),
    ("封土县—马鹿塘口岸修好了。", []),
    (
        "管道停了，从柏林至华沙的一期工程还在，从里昂到米兰的二期工程没了。",
        [(PIPE, ("Berlin", "Warsaw")), (PIPE, ("Lyon", "Milan"))],
    ),
    ("白俄罗斯正在修建一条通往乌克兰的输电线路。", [("power line", ("Belarus", "Ukraine"))]),
    ("明斯克以西的布列斯特与华沙交界处建成了铁路桥。", [(RAIL, ("Brest", "Warsaw"))]),
    ("船到了罗斯托克，上岸就能换乘去柏林的火车。", [(RAIL, ("Rostock", "Berlin"))]),
    ("船到了罗斯托克，上岸就能看见去柏林的人。", []),
    ("柏林往东到华沙、米兰往西到里昂的铁路都很旧。", [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Milan", "Lyon"))]),
    ("已开行北京至华沙、汉堡等地的班列。", [(RAIL, ("Beijing", "Warsaw")), (RAIL, ("Beijing", "Hamburg"))]),
    ("已开行北京至华沙、汉堡等地的航班。", []),
    ("输油管道由漠河入境，沿途四百公里，终点是大庆。", [(PIPE, ("Mohe", "Daqing"))]),
    ("天然气管道从黑河引进来，途经长春，末站设在上海。", [(PIPE, ("Heihe", "Changchun", "Shanghai"))]),
    ("漠河是入境点，终点是大庆。", []),
    ("管线拟从土库曼斯坦引气，经由霍尔果斯入境。", [(PIPE, ("Turkmenistan", "Khorgos"))]),
    ("有人从漠河引水，在大庆附近进入平原。", []),
    ("鐵路過了波茲南，再走兩百公里就到華沙。", [(RAIL, ("Poznań", "Warsaw"))]),
    ("公路越过波兹南，往东三百公里抵达华沙。", [(ROAD, ("Poznań", "Warsaw"))]),
    ("他过了波兹南，再走两百公里到华沙。", []),
    (
        "柏林至波兹南高铁第一阶段已完工，波兹南至华沙第二阶段还在设计。",
        [(RAIL, ("Berlin", "Poznań")), (RAIL, ("Poznań", "Warsaw"))],
    ),
    ("柏林至波兹南的学期结束了，波兹南到华沙的二期作业没写。", []),
    ("布法罗不大，它靠和平桥与伊利堡相连。", [(CROSSING, ("Buffalo", "Fort Erie"))]),
    ("布法罗不大，该市通过一座大桥与伊利堡来往。", [(CROSSING, ("Buffalo", "Fort Erie"))]),
    ("布法罗不大，它靠朋友与伊利堡来往。", []),
    ("满都拉是个小镇，公路一直修到赛音山达。", [(ROAD, ("Mandula", "Sainshand"))]),
    ("杭吉是个小镇，铁轨已铺到赛音山达。", [(RAIL, ("Khangi", "Sainshand"))]),
    ("杭吉是个小镇，思路一直通到赛音山达。", []),
    ("丹东到新义州，江上又建起一座新的大桥。", [(CROSSING, ("Dandong", "Sinuiju"))]),
    ("北京到天津，路上又建起一座大桥。", []),
    (
        "赛音山达的煤坐火车出境到二连浩特，再经集宁开往天津。",
        [(RAIL, ("Sainshand", "Erenhot", "Jining (Ulanqab)", "Tianjin"))],
    ),
    ("赛音山达的矿石用卡车运到二连浩特。", [(ROAD, ("Sainshand", "Erenhot"))]),
    ("赛音山达的客人坐在火车上想二连浩特。", []),
    (
        "官员又提起那条铁路。按照设想，研究中的路线由柏林东行，经波兹南，直抵华沙。",
        [(RAIL, ("Berlin", "Poznań", "Warsaw"))],
    ),
    ("官员又提起那条铁路。旅行路线由柏林出发，经波兹南，到华沙。", []),
    (
        "公路由布法罗北行，走过布法罗与伊利堡之间的大桥，接上汉密尔顿，最后抵达多伦多。",
        [(ROAD, ("Buffalo", "Fort Erie", "Hamilton", "Toronto")), (CROSSING, ("Buffalo", "Fort Erie"))],
    ),
    ("与我国满都拉相邻的是杭吉。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("与我国满都拉相邻的是包头。", []),
    ("中方口岸为满都拉，蒙方口岸为杭吉。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("新义州隔着江与丹东相望。", [(CROSSING, ("Sinuiju", "Dandong"))]),
    ("从河口过界河大桥，便到了越南老街。", [(CROSSING, ("Hekou", "Lao Cai"))]),
    ("从北京过卢沟桥，便到了天津。", []),
    ("铁路以柏林为起点，终点设在华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("从柏林出发的铁路，终点是华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("铁路自柏林东行，过波兹南，直抵华沙。", [(RAIL, ("Berlin", "Poznań", "Warsaw"))]),
    ("首列“长江号”从北京驶出，将经满洲里出境，终到华沙。", [(RAIL, ("Beijing", "Manzhouli", "Warsaw"))]),
    ("专列从柏林发车，历时两天抵达华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("铁路由昆明南下，过了边境的磨憨，一路钻山越河直达万象。", [(RAIL, ("Kunming", "Mohan", "Vientiane"))]),
    ("铁路从马德里北上，过了伊伦、昂代，直达巴黎。", [(RAIL, ("Madrid", "Irun", "Hendaye", "Paris"))]),
    ("列车从明斯克出发，再过边境的布列斯特，穿隧过桥直达华沙。", [(RAIL, ("Minsk", "Brest", "Warsaw"))]),
    ("他从昆明南下，过了两天，一路游山玩水直达万象。", []),
    ("记者由昆明南下，过了磨憨，直达万象采访。", []),
    (
        "柏林至华沙的高铁在建，内阁又通过华沙至明斯克的第二期。",
        [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Warsaw", "Minsk"))],
    ),
    ("政府通过雅加达至泗水的高铁方案。", [(RAIL, ("Jakarta", "Surabaya"))]),
    ("货车通过霍尔果斯至阿拉木图的关口入境。", []),
    ("乘客通过内罗毕至蒙巴萨的检票口进站。", []),
    ("火车走的是柏林—波兹南—华沙一线。", [(RAIL, ("Berlin", "Poznań", "Warsaw"))]),
    ("卡车从柏林出境，途经波兹南，最后抵达波兰第一大城市——华沙。", [(ROAD, ("Berlin", "Poznań", "Warsaw"))]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_course_is_read_over_its_clauses(text: str, expected: Links, chinese: Desk) -> None:
    """Each link that is said, and none where nothing is said to run there or a stop is not known."""
    assert links_of(text, chinese) == expected


NAMED: list[tuple[str, Links]] = [
    ("包兰铁路今年要加开货车。", [(RAIL, ("Baotou", "Lanzhou"))]),
    ("煤由专用线接入包兰铁路。", []),
    ("专用线起自包兰铁路某某站。", []),
    ("包兰铁路支线今年停了。", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_line_that_another_only_leads_to_is_none_of_the_story(text: str, expected: Links, chinese: Desk) -> None:
    """A line of the tables that is named is a link, but not where it says only what something is joined to."""
    assert links_of(text, chinese) == expected
