"""Chinese lines told of by the place whose they are, and lines that part."""

import pytest

from geo.pipeline import Desk
from tests.reading.test_chinese_ends import CROSSING, PIPE, RAIL, ROAD, Links, links_of

FERRY = "other"

FORKS: list[tuple[str, Links]] = [
    (
        "海缆从马赛出发，一支登陆巴勒莫，另一支到达阿尔及尔。",
        [(FERRY, ("Marseille", "Palermo")), (FERRY, ("Marseille", "Algiers"))],
    ),
    (
        "铁路出了卢萨卡分为两路，一路往利文斯通，一路往恩多拉。",
        [(RAIL, ("Lusaka", "Livingstone")), (RAIL, ("Lusaka", "Ndola"))],
    ),
    (
        "公路在卡萨内分岔，西去卡蒂马穆利洛，北上利文斯通。",
        [(ROAD, ("Kasane", "Katima Mulilo")), (ROAD, ("Kasane", "Livingstone"))],
    ),
    ("旅行团在卢萨卡分成两路，一路往利文斯通，一路往恩多拉。", []),
    ("游客从马赛出发，一半上巴勒莫，另一半去突尼斯城。", []),
    ("高压直流线路在科卢韦齐分出支线，供电给基特韦。", [("power line", ("Kolwezi", "Kitwe"))]),
    ("13号公路到琅勃拉邦以北分岔，另一条路折向西北，通往琅南塔。", [(ROAD, ("Luang Prabang", "Luang Namtha"))]),
    ("银行在阿特巴拉分出支行，派人到喀土穆。", []),
]


@pytest.mark.parametrize(("text", "expected"), FORKS)
def test_each_arm_of_a_line_that_parts_is_one(text: str, expected: Links, chinese: Desk) -> None:
    """One arm here and another there are two lines out of one place; people who part make none."""
    assert links_of(text, chinese) == expected


OWNED: list[tuple[str, Links]] = [
    ("阿特劳的管道往北接到萨马拉。", [(PIPE, ("Atyrau", "Samara"))]),
    ("基尔库克的输油管向西接到杰伊汉。", [(PIPE, ("Kirkuk", "Ceyhan"))]),
    ("阿特劳的管道技术出口到萨马拉。", []),
    ("阿特劳的管道工人年底回到萨马拉。", []),
    (
        "设拉子是旅游城市，通往伊斯法罕和布什尔的铁路还没有动静。",
        [(RAIL, ("Shiraz", "Isfahan")), (RAIL, ("Shiraz", "Bushehr"))],
    ),
    ("设拉子的市长说，通往布什尔的铁路还没有动静。", []),
    ("基尔库克是油城，公路到埃尔比勒，管道通杰伊汉。", [(ROAD, ("Kirkuk", "Erbil")), (PIPE, ("Kirkuk", "Ceyhan"))]),
    ("苏瓦是分发中心：2013年，一条827公里的缆拉到努库阿洛法。", [(FERRY, ("Suva", "Nuku‘alofa"))]),
    ("智利的瓦尔帕莱索打算用一条海底光缆直通悉尼。", [(FERRY, ("Valparaíso", "Sydney"))]),
    ("瓦尔帕莱索打算用一份合同说服悉尼。", []),
    ("纳乌什基方向的铁路修抵乌兰巴托。", [(RAIL, ("Naushki", "Ulaanbaatar"))]),
    ("铁路要延长，坎帕拉至马拉巴272公里的合同已经签了。", [(RAIL, ("Kampala", "Malaba"))]),
    ("坎帕拉至马拉巴272公里的路程要走五个小时。", []),
    ("铁路提速，塔博拉、伊萨卡到姆万扎各段都在施工。", [(RAIL, ("Tabora", "Isaka", "Mwanza"))]),
    ("布瓦凯以北至瓦加杜古段铁路重新开放。", [(RAIL, ("Bouaké", "Ouagadougou"))]),
    ("政府要让钢轨越过纳瓦沙，经基苏木抵达坎帕拉。", [(RAIL, ("Naivasha", "Kisumu", "Kampala"))]),
    ("政府要让代表团越过纳瓦沙，经基苏木抵达坎帕拉。", []),
    ("客人走了，基尔库克来的原油则流向杰伊汉的码头。", [(PIPE, ("Kirkuk", "Ceyhan"))]),
    ("基尔库克的原油卖给杰伊汉的炼厂。", []),
    ("悉尼、苏瓦由一条光缆串在一起。", [(FERRY, ("Sydney", "Suva"))]),
    ("悉尼、苏瓦由一位明星串在一起。", []),
    ("名字已把管道走向说清楚：巴库、第比利斯、杰伊汉。", [(PIPE, ("Baku", "Tbilisi", "Ceyhan"))]),
    ("拉各斯到伊巴丹的铁路2021年开通，后来又延到伊洛林。", [(RAIL, ("Lagos", "Ibadan")), (RAIL, ("Ibadan", "Ilorin"))]),
    ("天然气自皎漂上岸，经曼德勒进瑞丽，管道全长近八百公里。", [(PIPE, ("Kyaukphyu", "Mandalay", "Ruili"))]),
    ("仰光今年增开了往加尔各答的滚装班轮。", [(FERRY, ("Yangon", "Kolkata"))]),
    ("仰光今年增开了往加尔各答的航班。", []),
    ("绥芬河的列车驶入格罗杰科沃站。", [(RAIL, ("Suifenhe", "Grodekovo station"))]),
    ("亚喀巴港的磷酸盐靠一条窄轨铁路从安曼运来。", [(RAIL, ("Aqaba", "Amman"))]),
    ("亚喀巴港的磷酸盐靠一位商人从安曼买来。", []),
    ("瓜达尔港没有铁路，货物全靠公路运到奎达。", [(ROAD, ("Gwadar", "Quetta"))]),
    ("从木姐南下，公路过腊戍到曼德勒。", [(ROAD, ("Muse", "Lashio", "Mandalay"))]),
    ("从德黑兰出发的列车，十二小时后停在马什哈德。", [(RAIL, ("Tehran", "Mashhad"))]),
    ("从德黑兰出发的代表团，十二小时后停在马什哈德。", []),
    ("安卡拉—锡瓦斯高铁2023年通车，下一步修到埃尔津詹。", [(RAIL, ("Ankara", "Sivas")), (RAIL, ("Sivas", "Erzincan"))]),
    ("防城港每周有两班集装箱船去海防。", [(FERRY, ("Fangchenggang", "Haiphong"))]),
    ("洛基查尔油田要修一条管道，出海口选在拉穆。", [(PIPE, ("Lokichar", "Lamu"))]),
    ("洛基查尔油田要开一个会，会址选在拉穆。", []),
    ("阿斯旺与瓦迪哈勒法隔着湖，两地靠每周一班的渡船来往。", [(FERRY, ("Aswān", "Wadi Halfa"))]),
    ("阿斯旺与瓦迪哈勒法隔着湖，两地靠书信来往。", []),
    ("加德满都与拉萨都缺电，两地有公路爱好者组成的俱乐部。", []),
    ("赫尔辛基与塔林都是数字城市，两地有线路板工厂。", []),
    ("河内是首都，公路运输协会迁往海防。", []),
    (
        "政府批准了奇龙杜到卢萨卡的公路，同时要把铁路从利文斯通延到卡宗古拉。",
        [(ROAD, ("Chirundu", "Lusaka")), (RAIL, ("Livingstone", "Kazungula (Zambia)"))],
    ),
    ("马塔迪，一条窄轨铁路绕过急流，把货送到金沙萨。", [(RAIL, ("Matadi", "Kinshasa"))]),
    ("马塔迪，一位商人绕过急流，把货送到金沙萨。", []),
    ("巴统港，油罐列车昼夜从巴库开来。", [(RAIL, ("Baku", "Batumi"))]),
    ("巴统港，客人昼夜从巴库赶来。", []),
    ("从卑尔根牵出的海底电缆，在布莱斯登陆。", [("power line", ("Bergen", "Blyth"))]),
    ("从卑尔根来的游客，在布莱斯登陆。", []),
    ("坦噶港的轻便铁路向西北爬到阿鲁沙。", [(RAIL, ("Tanga", "Arusha"))]),
    ("坦噶港的登山队向西北爬到阿鲁沙。", []),
    ("撒马尔罕往南，铁路翻山，止于马扎里沙里夫。", [(RAIL, ("Samarkand", "Mazar-i-Sharif"))]),
    ("撒马尔罕往南，商队翻山，止于马扎里沙里夫。", []),
    ("从阿拉木图到阿克套，货车要走四天。", []),
    ("从开普敦到温得和克的卡车运费每吨八十美元。", []),
]


@pytest.mark.parametrize(("text", "expected"), OWNED)
def test_a_line_is_told_of_by_the_place_whose_it_is(text: str, expected: Links, chinese: Desk) -> None:
    """Where a town's line goes, or what it is joined with by a line; not what a town sells, says or is so far from."""
    assert links_of(text, chinese) == expected


ACROSS: list[tuple[str, Links]] = [
    ("瓦尔加不大，过了界桩就是拉脱维亚的瓦尔卡。", [(CROSSING, ("Valga", "Valka"))]),
    ("霍尔果斯口岸一派繁忙，国门外的努尔饶尔是新修的。", [(CROSSING, ("Khorgos", "Nur Zholy (Khorgos)"))]),
    ("拉雷多每天过货车两万辆，桥南就是新拉雷多。", [(CROSSING, ("Laredo", "Nuevo Laredo"))]),
    ("拉克索尔很热闹，出关即是比尔根杰。", [(CROSSING, ("Raxaul", "Birgunj"))]),
    ("瑞丽与木姐，一寨两国。", [(CROSSING, ("Ruili", "Muse"))]),
    ("查曼与斯平布尔达克，只隔一条小河。", [(CROSSING, ("Chaman", "Spin Boldak"))]),
    ("下喷赤与谢尔汗港以大桥相接。", [(CROSSING, ("Panji Poyon", "Sher Khan Bandar"))]),
    ("莫雷口岸开了又关，门外的德穆很冷清。", [(CROSSING, ("Moreh", "Tamu"))]),
    ("瑞丽与木姐，一周两赛。", []),
    ("查曼是小镇，与斯平布尔达克只隔一道铁丝网。", [(CROSSING, ("Chaman", "Spin Boldak"))]),
    ("查曼是小镇，与斯平布尔达克的足球队踢过三场。", []),
    ("查曼和斯平布尔达克之间只走卡车。", [(CROSSING, ("Chaman", "Spin Boldak"))]),
    (
        "图们和圈河两处口岸：前者通南阳，后者通元汀。",
        [(CROSSING, ("Tumen", "Namyang")), (CROSSING, ("Quanhe", "Wonjong"))],
    ),
    ("图们和圈河的客人：前者来自南阳，后者来自元汀。", []),
    (
        "休伦港与萨尼亚之间有蓝水桥，河底另有铁路隧道。",
        [(CROSSING, ("Port Huron", "Sarnia")), (RAIL, ("Port Huron", "Sarnia"))],
    ),
    ("休伦港与萨尼亚之间有蓝水桥，河底另有沉船。", [(CROSSING, ("Port Huron", "Sarnia"))]),
]


@pytest.mark.parametrize(("text", "expected"), ACROSS)
def test_what_lies_beyond_a_border_is_the_other_post(text: str, expected: Links, chinese: Desk) -> None:
    """Past a boundary stone, out of the gate, beyond the bridge; and what else joins the two beside a bridge."""
    assert links_of(text, chinese) == expected


ENDS_THERE: list[tuple[str, Links]] = [
    ("洛比托是铁路的终点，这条线来自科卢韦齐。", [(RAIL, ("Lobito", "Kolwezi"))]),
    ("巴库是这条管道的起点，另一头在土耳其的杰伊汉。", [(PIPE, ("Baku", "Ceyhan"))]),
    ("内罗毕是比赛的终点，选手们来自坎帕拉。", []),
    ("第一站霍尔果斯。这里很热闹。国门对面的努尔饶尔是新建的口岸。", [(CROSSING, ("Khorgos", "Nur Zholy (Khorgos)"))]),
    ("第二站阿拉山口，风大。每天有二十多列班列从这儿换轨去多斯特克。", [(RAIL, ("Alashankou", "Dostyk"))]),
    ("第二站阿拉山口，风大。每天有二十多位客人从这儿去多斯特克。", []),
    (
        "同江铁路大桥通了车。大桥的对岸是下列宁斯阔耶。",
        [(CROSSING, ("Tongjiang", "Nizhneleninskoye"))],
    ),
    ("伊格爾帕斯對著彼德拉斯內格拉斯。", [(CROSSING, ("Eagle Pass", "Piedras Negras"))]),
    ("伊格爾帕斯出版了彼德拉斯內格拉斯的名著。", []),
]


@pytest.mark.parametrize(("text", "expected"), ENDS_THERE)
def test_a_line_ends_where_the_text_is(text: str, expected: Links, chinese: Desk) -> None:
    """What a place is the end of begins elsewhere; what is opposite lies opposite the stop the text has come to."""
    assert links_of(text, chinese) == expected


ALONE: list[tuple[str, Links]] = [
    ("全国最大的陆路口岸仍是满洲里，它与后贝加尔斯克相距不过几公里。", [(CROSSING, ("Manzhouli", "Zabaikalsk"))]),
    ("德班港的集装箱往内陆走，九成靠公路，六百公里外就是约翰内斯堡。", [(ROAD, ("Durban", "Johannesburg"))]),
    ("从白沙瓦来的工程师修了一辈子公路，如今住在喀布尔。", []),
    ("施工队在鲁塞修了公路大桥，去了久尔久。", []),
    ("某地—柏林—华沙铁路通车。", []),
    ("铁路多年没有修完。剩下的从卢萨卡接恩多拉，明年动工。", [(RAIL, ("Lusaka", "Ndola"))]),
    ("海关扩建了，集装箱从二连浩特到扎门乌德只要一小时。", [(CROSSING, ("Erenhot", "Zamyn-Uud"))]),
    ("铁路修完了。部长从阿斯马拉到马萨瓦开会。", []),
    ("铁路修完了。从阿斯马拉到马萨瓦，到处都在等车。", []),
    ("铁路修完了，航班从阿斯马拉到马萨瓦仍要一小时。", []),
]


@pytest.mark.parametrize(("text", "expected"), ALONE)
def test_two_towns_and_nothing_but_a_line_or_a_gate_are_linked(text: str, expected: Links, chinese: Desk) -> None:
    """Where a sentence names two towns and a line, or a gate between them; not where it tells of travellers."""
    assert links_of(text, chinese) == expected
