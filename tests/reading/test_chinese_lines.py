"""Chinese lines and crossings: names made of one character of each end, posts that lie opposite, where lines end."""

import pytest

from geo.model import Document
from geo.pipeline import Desk, read

Links = list[tuple[str, tuple[str, ...]]]
RAIL, ROAD, CROSSING = "railway", "highway", "crossing"


def links_of(text: str, at: Desk) -> Links:
    """Give the links that a Chinese text states: sort and ends."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), at)
    return [(link.kind.value, tuple(at.places[end].name for end in link.ends)) for link in reading.links]


SHORTENED: list[tuple[str, Links]] = [
    ("柏林人去华沙并不难。柏华铁路每天有三趟车。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("柏林人去华沙并不难。去年修好的柏华高速通车了。", [(ROAD, ("Berlin", "Warsaw"))]),
    ("米兰、里昂和巴黎都在线上。米里巴高铁明年开通。", [(RAIL, ("Milan", "Lyon", "Paris"))]),
    ("柏林人去华沙并不难。", []),
    ("柏林人去华沙并不难。新柏华铁路公司成立了。", []),
    ("柏林人去华沙并不难。巴柏华铁路很忙。", []),
    ("柏林人去华沙并不难。铁路很忙。", []),
    ("柏林到巴黎不远。柏华铁路很忙。", []),
    ("柏林人去华沙，走柏华铁路，从柏林到波兹南这一段最快。", [(RAIL, ("Berlin", "Poznań"))]),
    ("中国和老挝是邻居。中老公路很忙。", []),
]


@pytest.mark.parametrize(("text", "expected"), SHORTENED)
def test_a_line_called_by_one_character_of_each_end_joins_them(text: str, expected: Links, chinese: Desk) -> None:
    """The text must name both ends, nothing else may belong to the name, and a stretch that is said beats it."""
    assert links_of(text, chinese) == expected


OPPOSITE: list[tuple[str, Links]] = [
    ("丹东的早市散了。隔江相望的是新义州。", [(CROSSING, ("Dandong", "Sinuiju"))]),
    ("丹东的早市散了，江那边是新义州。", [(CROSSING, ("Dandong", "Sinuiju"))]),
    ("站在满洲里，对面的后贝加尔斯克看得很清楚。", [(CROSSING, ("Manzhouli", "Zabaikalsk"))]),
    ("满洲里很冷。对面的后贝加尔斯克也很冷。", []),
    ("北京的早市散了。江那边是新义州。", []),
    ("满洲里的铁路通向后贝加尔斯克，对面是后贝加尔斯克。", [(RAIL, ("Manzhouli", "Zabaikalsk"))]),
    ("策克对西伯库伦，满都拉对杭吉。", [(CROSSING, ("Ceke", "Shiveekhuren")), (CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉对杭吉，冬天才热闹。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉对杭吉出口增长。", []),
    ("满都拉对包头，冬天才热闹。", []),
    ("三合對會寧，開山屯對三峰。", [(CROSSING, ("Sanhe", "Hoeryong")), (CROSSING, ("Kaishantun", "Sambong"))]),
    ("三合院对着三峰骆驼，三合土铺成的路对着三峰山。", []),
    ("策克与西伯库伦、满都拉与杭吉都开着。", [(CROSSING, ("Ceke", "Shiveekhuren")), (CROSSING, ("Mandula", "Khangi"))]),
    ("北京与乌兰巴托、莫斯科与华沙都很大。", []),
    ("卡车在满都拉与杭吉等口岸排队。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉与杭吉都很忙。", []),
    ("满都拉每年开放几个月，与杭吉相望。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉每年开放几个月，与包头相望。", []),
    ("最忙的是满都拉，杭吉就在山那边。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("最忙的是满都拉，杭吉就在眼前。", []),
    ("北京对着乌兰巴托。", []),
    ("这里有个口岸叫满都拉，对着杭吉，只在夏天开门。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("公路南下到满都拉出境，进杭吉。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("铁路由满都拉出境，进入杭吉后至乌兰巴托。", [(RAIL, ("Mandula", "Khangi", "Ulaanbaatar"))]),
    ("满都拉与杭吉之间的边贸恢复了。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("北京与乌兰巴托之间的往来恢复了。", []),
    ("策克与包头、满都拉与呼和浩特都在内蒙古。", []),
    ("满都拉与杭吉、策克与西伯库伦之间要修铁路。", [(RAIL, ("Ceke", "Shiveekhuren"))]),
    ("满都拉（蒙古国一侧称“杭吉”）口岸关了。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉（当地人称“杭吉客栈”）口岸关了。", []),
    (
        "策克（西伯库伦）、满都拉（对方为杭吉）闭关一天。",
        [(CROSSING, ("Ceke", "Shiveekhuren")), (CROSSING, ("Mandula", "Khangi"))],
    ),
    ("策克（距西伯库伦5公里）、满都拉（往杭吉的公路旁）闭关一天。", []),
    ("两国之间唯一的铁路口岸是二连浩特和扎门乌德。", [(CROSSING, ("Erenhot", "Zamyn-Uud"))]),
    ("中国最大的口岸是二连浩特和满洲里。", []),
    ("满都拉口岸对接蒙古国杭吉口岸。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("包头对接呼和浩特。", []),
    ("伊皮亚莱斯与图尔坎之间的鲁米查卡大桥很老。", [(CROSSING, ("Ipiales", "Tulcán"))]),
    ("伊皮亚莱斯与图尔坎之间的鲁米查卡很老。", []),
    ("满都拉至杭吉口岸客运昨天恢复通关。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉至杭吉的客人昨天到了。", []),
    ("北京至乌兰巴托客运昨天恢复。", []),
    ("从包头去赛音山达要过满都拉和杭吉两个检查站。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("从包头去乌兰巴托要过北京和大同两个关口。", []),
    ("最大的镇是满都拉，后者与杭吉相对。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("丹东有一座大桥，集安到满浦的一座晚了两年。", [(CROSSING, ("Ji'an", "Manpo"))]),
    ("集安到满浦的一座雕像修好了。", []),
    ("满都拉晚上关门，过去便是杭吉。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("满都拉晚上关门，隔着界河是杭吉。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("二连浩特对面是扎门乌德，两地之间的铁路很旧。", [(RAIL, ("Erenhot", "Zamyn-Uud"))]),
    ("昆曼公路从磨憨出境，对面的磨丁盖了楼。", [(ROAD, ("Mohan", "Boten")), (CROSSING, ("Mohan", "Boten"))]),
    ("伊朗一侧叫巴扎尔甘，土耳其一侧叫居尔布拉克。", [(CROSSING, ("Bazargan", "Gürbulak"))]),
    ("河的这边是北京，那边是莫斯科。", []),
    ("这条路上，坦方口岸为通杜马，赞方口岸为纳孔德。", [(CROSSING, ("Tunduma", "Nakonde"))]),
    ("这条路上，北方口岸为通杜马，南方口岸为内罗毕。", []),
    (
        "平壤至新义州的铁路很忙，过鸭绿江就是丹东。",
        [(RAIL, ("Pyongyang", "Sinuiju")), (CROSSING, ("Sinuiju", "Dandong"))],
    ),
    ("车在满都拉排队。这是最大的口岸，对面的杭吉也一样。", [(CROSSING, ("Mandula", "Khangi"))]),
    (
        "客车走公路口岸图里罗格-密山和铁路口岸波格拉尼奇内-绥芬河。",
        [(CROSSING, ("Turiy Rog", "Mishan")), (CROSSING, ("Pogranichny", "Suifenhe"))],
    ),
    ("从柏林到华沙的一段国界很长。", []),
    ("布法罗的和平桥很老，另一头是伊利堡。", [(CROSSING, ("Buffalo", "Fort Erie"))]),
    ("布法罗的老街很长，另一头是伊利堡。", []),
    ("拉雷多与新拉雷多之间的世贸大桥很堵。", [(CROSSING, ("Laredo", "Nuevo Laredo"))]),
    (
        "满洲里与后贝加尔斯克隔界相望。连接两市的铁路很忙。",
        [(CROSSING, ("Manzhouli", "Zabaikalsk")), (RAIL, ("Manzhouli", "Zabaikalsk"))],
    ),
    ("黑河与布拉戈维申斯克隔江相望。沟通两岸的跨江索道正在建设。", [(CROSSING, ("Heihe", "Blagoveshchensk"))]),
    ("满洲里与后贝加尔斯克隔界相望。连接两市的友谊很深。", [(CROSSING, ("Manzhouli", "Zabaikalsk"))]),
    ("布法罗和伊利堡则有三座桥。", [(CROSSING, ("Buffalo", "Fort Erie"))]),
    ("布法罗和芝加哥则有三座桥。", []),
    ("满都拉是铁路门户，与杭吉隔着十一公里。", [(CROSSING, ("Mandula", "Khangi"))]),
    ("深圳的车多，莲塘/香园围口岸今天开了。", [(CROSSING, ("Liantang Port", "Heung Yuen Wai"))]),
]


@pytest.mark.parametrize(("text", "expected"), OPPOSITE)
def test_what_lies_opposite_is_a_crossing_with_the_last_place_named(text: str, expected: Links, chinese: Desk) -> None:
    """Only across a border, not far away, and not where something else is said to join the two."""
    assert links_of(text, chinese) == expected


COURSES: list[tuple[str, Links]] = [
    ("柏林来的铁路走到华沙就停了。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("米兰来的客人住在华沙。", []),
    ("老铁路从柏林过来，一路很慢，到华沙收尾。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("他从柏林过来，一路很慢，到华沙收尾。", []),
    ("从柏林出去，公路通到华沙；从米兰出去，翻山可到里昂。", [(ROAD, ("Berlin", "Warsaw")), (ROAD, ("Milan", "Lyon"))]),
    ("由柏林往东的铁路可到华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("计划由柏林筑铁路至华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("这条国道翻过米兰，尽头就是里昂。", [(ROAD, ("Milan", "Lyon"))]),
    ("从柏林再往东，铁路一头去华沙，一头去莫斯科。", [(RAIL, ("Berlin", "Warsaw")), (RAIL, ("Berlin", "Moscow"))]),
    (
        "管道从汉堡上岸，经柏林，自华沙进白俄罗斯，一直送到莫斯科。",
        [("pipeline", ("Hamburg", "Berlin", "Warsaw", "Moscow"))],
    ),
    ("柏林附近的波茨坦到华沙的铁路很旧。", [(RAIL, ("Potsdam", "Warsaw"))]),
    (
        "柏林到华沙的高速公路通车，二期要修到明斯克；米兰—里昂高速动工。",
        [(ROAD, ("Berlin", "Warsaw")), (ROAD, ("Warsaw", "Minsk")), (ROAD, ("Milan", "Lyon"))],
    ),
    ("米兰的火车慢，柏林人从此不必再坐火车到华沙。", []),
    ("柏林铁路很忙，米兰到里昂去年十二月通车。", [(RAIL, ("Milan", "Lyon"))]),
    ("柏林铁路很忙，米兰到里昂的航班去年通车。", []),
    ("从柏林到华沙，绕走廊要走一千公里。", []),
    ("友谊管道由柏林通往华沙，向米兰供电。", [("pipeline", ("Berlin", "Warsaw"))]),
    ("公路西起柏林，东至莫斯科，沿途串起华沙和明斯克。", [(ROAD, ("Berlin", "Moscow"))]),
    (
        "中国路桥承建的高速，第一段米兰至里昂通车，第二段里昂至巴黎动工。",
        [(ROAD, ("Milan", "Lyon")), (ROAD, ("Lyon", "Paris"))],
    ),
    ("铁路自柏林至华沙多年没有客车。", [(RAIL, ("Berlin", "Warsaw"))]),
    (
        "公路从柏林向东，经波兹南到华沙，过境后即为明斯克，再经斯摩棱斯克通到莫斯科。",
        [(ROAD, ("Berlin", "Poznań", "Warsaw", "Minsk", "Smolensk", "Moscow"))],
    ),
    ("柏林铁路连接华沙与白俄罗斯边境。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("隧道从米兰挖到里昂。", [(RAIL, ("Milan", "Lyon"))]),
    ("铁路自柏林过波兹南、罗兹，到华沙。", [(RAIL, ("Berlin", "Poznań", "Łódź", "Warsaw"))]),
    ("陆海快线南起汉堡，北至华沙。", [("corridor", ("Hamburg", "Warsaw"))]),
    ("柏林到波兹南、再到华沙的铁路还停在纸上。", [(RAIL, ("Berlin", "Poznań", "Warsaw"))]),
    ("柏林到华沙的米轨还在跑货车。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("柏林北站到华沙的铁路很旧。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("柏林到华沙的山路去年开通。", [(ROAD, ("Berlin", "Warsaw"))]),
    ("天然气从汉堡的浮式终端经输气管道送往华沙，铁路还没有。", [("pipeline", ("Hamburg", "Warsaw"))]),
    ("铁路西起柏林，向东延伸穿过波兰的平原，抵达华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("主线起自大西洋沿岸的汉堡，自西向东途经柏林，最终到达华沙。", [(RAIL, ("Hamburg", "Berlin", "Warsaw"))]),
    ("一列班列缓缓驶出米兰站。班列穿过法国，最终到达德国汉堡。", [(RAIL, ("Milan", "Hamburg"))]),
    ("一列班列缓缓驶出米兰站。旅客都很高兴，他们去过汉堡。", []),
    ("代表团离开米兰。他们最终到达汉堡。", []),
    ("柏林开出的通勤列车从前到华沙为止。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("柏林以东，老线的列车只开到华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("从柏林方向过来的铁路停在华沙。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("人们在塔特万上渡轮，横过湖，到凡城再上岸。", [("other", ("Tatvan", "Van"))]),
    ("阿斯旺码头每周开出一班渡轮，走一天一夜，到瓦迪哈勒法靠岸。", [("other", ("Aswān", "Wadi Halfa"))]),
    (
        "汉堡的渡轮则去哥本哈根和赫尔辛基。",
        [("other", ("Hamburg", "Copenhagen")), ("other", ("Hamburg", "Helsinki"))],
    ),
    ("汉堡的客人则去哥本哈根。", []),
    ("上海码头到神户码头的轮渡停航，上海与神户之间的客船恢复。", [("other", ("Shanghai", "Kobe"))]),
    ("上海和神户的客船很大。", []),
    (
        "窄轨从柏林到波兹南，再沿河到华沙，一支去明斯克，一支去基辅。",
        [(RAIL, ("Berlin", "Poznań", "Warsaw")), (RAIL, ("Warsaw", "Minsk")), (RAIL, ("Warsaw", "Kyiv"))],
    ),
    ("柏林的铁路很忙，米兰到里昂的早就停了。", [(RAIL, ("Milan", "Lyon"))]),
    ("米兰到里昂的早就停了。", []),
    ("油田出来的原油经汉堡送往华沙。", [("pipeline", ("Hamburg", "Warsaw"))]),
    ("港口很忙，珲春-扎鲁比诺-青岛航线昨天首航。", [("other", ("Hunchun", "Zarubino", "Qingdao"))]),
    ("米兰-里昂-巴黎航线昨天首航。", []),
    ("海缆断了，包括以及小琉球到林边的一、二号海缆。", [("other", ("Xiaoliuqiu", "Linbian"))]),
    ("海缆断了，包括小琉球到林边的「琉林一号」。", [("other", ("Xiaoliuqiu", "Linbian"))]),
    ("从柏林到华沙的天然气管道没有修。", []),
    ("从柏林到华沙的天然气管道还没有修。", [("pipeline", ("Berlin", "Warsaw"))]),
    ("非洲版“两洋铁路”还在纸上。", []),
    ("这是非洲第一条连通两个大洋的“两洋铁路”。", []),
    ("深圳经济特区成立四十周年，那里的楼很高。", []),
    ("深圳经济特区的楼很高。", [("zone", ("Shenzhen",))]),
    ("磨丁经济特区十几年前靠赌场起家。", [("zone", ("Boten",))]),
    ("磨丁的赌场关了门。", []),
    ("河内与谅山早在1902年就被一条窄轨铁路连了起来。", [(RAIL, ("Hanoi", "Lang Son"))]),
    ("圣克鲁斯和科伦巴两地之间，如今有一条全线铺装的双车道公路。", [(ROAD, ("Santa Cruz de la Sierra", "Corumbá"))]),
    ("苏伊士运河北起塞得港，南至苏伊士。", [("other", ("Port Said", "Suez"))]),
    ("铁路由赫拉特向马扎里沙里夫延伸。", [(RAIL, ("Herat", "Mazar-i-Sharif"))]),
    ("从拉苏瓦加蒂下加德满都的路又塌了。", [(ROAD, ("Rasuwagadhi", "Kathmandu"))]),
    ("基加利与布琼布拉被一纸协议连在了一起，公路不在其中。", []),
    ("苏伊士运河管理局的人从塞得港到苏伊士开会。", []),
]


@pytest.mark.parametrize(("text", "expected"), COURSES)
def test_where_a_line_comes_from_and_ends(text: str, expected: Links, chinese: Desk) -> None:
    """A line needs the word for it; who or what else comes from somewhere makes none."""
    assert links_of(text, chinese) == expected


def test_a_stretch_of_a_named_road_is_not_the_railway_between_its_ends(chinese: Desk) -> None:
    """A line that its sentence calls by a word of any sort is one of the sort that the sentence names by a name."""
    text = "中巴友谊公路的克塔段是连接克拉玛依和塔城的主要线路。"
    assert (ROAD, ("Karamay", "Tacheng")) in links_of(text, chinese)
    assert links_of("连接克拉玛依和塔城的线路。", chinese) == [(RAIL, ("Karamay", "Tacheng"))]


NAMED: list[tuple[str, Links]] = [
    ("昆曼公路全长1880公里，起于昆明，经南塔，止于曼谷。", [(ROAD, ("Kunming", "Luang Namtha", "Bangkok"))]),
    (
        "泛亚铁路中线由昆明经万象到达新加坡。",
        [(RAIL, ("Kunming", "Vientiane", "Singapore"))],
    ),
    ("“西伯利亚力量2号”管道将从亚马尔半岛通往中国。", [("pipeline", ("Yamal Peninsula", "China"))]),
    (
        "黑龙江大桥建成。项目起点位于黑河市长发屯，终点位于布拉戈维申斯克市，其中中国境内6.5公里，俄罗斯境内13公里。",
        [(CROSSING, ("Heihe", "Blagoveshchensk"))],
    ),
    ("铁路线路连接吉隆坡、巴东勿刹和北海。", [(RAIL, ("Kuala Lumpur", "Padang Besar", "Butterworth"))]),
    ("洛比托走廊是连接安哥拉洛比托港和达累斯萨拉姆的铁路通道。", [("corridor", ("Lobito", "Dar es Salaam"))]),
    ("伊拉克推进发展之路项目，从法奥港到土耳其。", [("corridor", ("Al-Faw", "Faysh Khabur"))]),
    ("伊拉克找到了一条特色发展之路，走自己的发展之路。", []),
    ("西起卢阿卡诺的赞比亚—洛比托铁路又称绿地铁路，到钦戈拉为止。", [(RAIL, ("Luacano", "Chingola"))]),
    ("两洋公路从里约布兰科出发，到马尔多纳多港。", [(ROAD, ("Rio Branco", "Puerto Maldonado"))]),
    ("秘鲁修好了两洋公路。卡车过了伊尼亚帕里，就是马尔多纳多港。", [(ROAD, ("Rio Branco", "Matarani"))]),
    ("两洋公路还在规划。", [(ROAD, ("Santos", "Antofagasta"))]),
    ("南北走廊在布拉瓦约和卢萨卡都有仓库。", [("corridor", ("Durban", "Lubumbashi"))]),
    ("南北走廊很忙。", [("corridor", ("Mumbai", "Saint Petersburg"))]),
    ("西部陆海新通道运量大增。", [("corridor", ("Chongqing", "Qinzhou"))]),
    ("重庆印发了《西部陆海新通道建设方案》。", []),
    ("1970年代修建坦尚铁路，通向三兰港。", [(RAIL, ("Dar es Salaam", "Kapiri Mposhi"))]),
    ("土库曼斯坦—阿富汗—印度天然气管道从加尔金内什到法齐尔卡。", [("pipeline", ("Galkynysh", "Fazilka"))]),
    ("位于霍尔果斯的中哈国际边境合作中心扩建了。", [("zone", ("Khorgos",))]),
    ("珲春市今年做大做强边民互市贸易区。", [("zone", ("Hunchun",))]),
    ("霍尔果斯组织企业参观自由贸易试验区。", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_named_line_runs_where_its_text_says(text: str, expected: Links, chinese: Desk) -> None:
    """Whatever ends the tables give it and whatever its name says it is; it is drawn once."""
    assert links_of(text, chinese) == expected
