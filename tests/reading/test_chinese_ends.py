"""Chinese lines told of by what their ends are to them, and posts told of by what happens there."""

import pytest

from geo.model import Document
from geo.pipeline import Desk, read

Links = list[tuple[str, tuple[str, ...]]]
RAIL, ROAD, PIPE, POWER, CROSSING = "railway", "highway", "pipeline", "power line", "crossing"


def links_of(text: str, at: Desk) -> Links:
    """Give the links that a Chinese text states: sort and ends."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), at)
    return [(link.kind.value, tuple(at.places[end].name for end in link.ends)) for link in reading.links]


ENDS: list[tuple[str, Links]] = [
    ("这条油管首站设在巴库，末站在杰伊汉。", [(PIPE, ("Baku", "Ceyhan"))]),
    ("输油管道的首站位于阿塔苏，末站设在阿拉山口。", [(PIPE, ("Atasu", "Alashankou"))]),
    ("总部设在内罗毕、分部在坎帕拉的这家公司修公路。", []),
    ("这条铁路以柏林为起点，过波兹南后抵达华沙。", [(RAIL, ("Berlin", "Poznań", "Warsaw"))]),
    ("展览以柏林为起点，过波兹南后抵达华沙。", []),
    (
        "这条公路以蒙巴萨为起点，经内罗毕、坎帕拉，以基加利为终点。",
        [(ROAD, ("Mombasa", "Nairobi", "Kampala", "Kigali"))],
    ),
    ("公路自行车赛以蒙巴萨为起点，经内罗毕，以基加利为终点。", []),
    ("E6以特雷勒堡为南端，沿海岸北上，最后止于希尔克内斯。", [(ROAD, ("Trelleborg", "Kirkenes"))]),
    ("公路自萨马拉东行，在希姆肯特折向东南，止步于阿拉木图。", [(ROAD, ("Samara", "Shymkent", "Almaty"))]),
    ("两国打算另建一条铁路：自马拉巴分岔，经内罗毕，到基苏木为止。", [(RAIL, ("Malaba", "Nairobi", "Kisumu"))]),
    ("他自马拉巴动身，经内罗毕，到基苏木为止。", []),
    ("大桥一头扎在保加利亚的维丁，一头搭在罗马尼亚的卡拉法特。", [(CROSSING, ("Vidin", "Calafat"))]),
    ("恩图曼来的输油管道在苏丹港到头。", [(PIPE, ("Omdurman", "Port Sudan"))]),
    ("国道从东方市一路向西伸到亚松森。", [(ROAD, ("Ciudad del Este", "Asunción"))]),
    ("从门多萨翻山到洛斯安第斯的跨境铁路早已停运。", [(RAIL, ("Mendoza", "Los Andes"))]),
    ("新山至新加坡的捷运系统明年通车。", [(RAIL, ("Johor Bahru", "Singapore"))]),
    ("两条500千伏的线路把伊泰普水电站的电送进波萨达斯。", [(POWER, ("Itaipu Dam", "Posadas"))]),
    ("平台把柏林的货送进华沙的仓库。", []),
    ("高速铁路马德里—巴达霍斯—里斯本后年开通。", [(RAIL, ("Madrid", "Badajoz", "Lisbon"))]),
    ("高速铁路杂志在马德里、巴达霍斯和里斯本都有卖。", []),
    ("坎帕拉至马拉巴的272公里标轨去年破土。", [(RAIL, ("Kampala", "Malaba"))]),
    ("坎帕拉至马拉巴的272公里路程他走了三天。", []),
    ("另一条从岘港沿海岸经芽庄到胡志明市，铁路还在规划。", [(RAIL, ("Da Nang", "Nha Trang", "Ho Chi Minh City"))]),
    ("他从岘港沿海岸经芽庄到胡志明市，没坐飞机。", []),
    ("喀什经塔什库尔干接巴基斯坦的苏斯特，这段公路冬天封闭。", [(ROAD, ("Kashgar", "Tashkurgan", "Sost"))]),
    ("喀什的司机经塔什库尔干接回苏斯特的客人。", []),
    ("管道起点在巴库，经格鲁吉亚后在杰伊汉与油库相接。", [(PIPE, ("Baku", "Ceyhan"))]),
    ("管道公司起点低，后来在杰伊汉与巴库的对手相接触。", []),
    ("铁路盼了多年。对面的巴克特到阿亚古兹，272公里，前年底开工。", [(RAIL, ("Bakhty", "Ayagoz"))]),
    ("铁路盼了多年。巴克特到阿亚古兹，272公里，他搬家走了一天。", []),
    ("输气管道运行平稳。D线（拟自加尔金内什气田至乌恰）还没开工。", [(PIPE, ("Galkynysh", "Wuqia"))]),
    ("从亚的斯亚贝巴到吉布提都有人偷盗电缆。", []),
    ("阿斯塔纳的中央线从卡拉干达起步，萨雷沙甘是中间站，阿拉木图是终点。", [(RAIL, ("Karagandy", "Almaty"))]),
    ("管子一头插在阿加德姆，另一头伸进贝宁的塞梅港。", [(PIPE, ("Agadem", "Sèmè-Kraké"))]),
    ("会议一头连着阿加德姆，另一头伸进贝宁的塞梅港。", []),
    ("从磨丁坐火车，三个半小时后就站在万象的月台上。", [(RAIL, ("Boten", "Vientiane"))]),
    ("从磨丁出差，三个半小时后就站在万象的月台上。", []),
    ("渡轮每天两班，早上从丹吉尔开，中午到塔里法。", [("other", ("Tangier", "Tarifa"))]),
    ("代表团每天两场会，早上从丹吉尔开，中午到塔里法。", []),
    ("油要从霍伊马流到坦桑尼亚的坦噶，管子一路得加热。", [(PIPE, ("Hoima", "Tanga"))]),
    ("里耶卡的码头上，集装箱上了火车，一天一夜到布达佩斯。", [(RAIL, ("Rijeka", "Budapest"))]),
    ("里耶卡的码头上，记者上了火车，一天一夜到布达佩斯。", []),
    (
        "玻利维亚的天然气经3150公里的管道流进圣保罗，起点在圣克鲁斯。",
        [(PIPE, ("Santa Cruz de la Sierra", "São Paulo"))],
    ),
    ("卡皮里姆波希和达累斯萨拉姆，一根1860公里的铁轨连着两头。", [(RAIL, ("Kapiri Mposhi", "Dar es Salaam"))]),
    ("土库曼巴希与巴库隔海相对，火车轮渡一趟十四小时。", [("other", ("Turkmenbashi", "Baku"))]),
    ("政府从伦敦借了钱，铁路修到基苏木。", []),
    ("驳船从鹿特丹上行到巴塞尔，河水只有七十厘米。", []),
    ("一艘货轮从苏伊士驶往亚丁时遇袭。", []),
    ("古城的大桥一头莱瑟姆，一头邦芬。", [(CROSSING, ("Lethem", "Bonfim"))]),
    ("准轨新线只有三十公里，从乔普到州府乌日霍罗德，去年剪彩。", [(RAIL, ("Chop", "Uzhhorod"))]),
    ("从卡拉干达把宽轨修到杰兹卡兹甘，预算还没有批。", [(RAIL, ("Karagandy", "Zhezqazghan"))]),
    ("高速公路从喀土穆出发，走完八百公里便到苏丹港。", [(ROAD, ("Khartoum", "Port Sudan"))]),
    (
        "原油管道穿过哈萨克斯坦：阿特劳至肯基亚克2003年，阿塔苏至阿拉山口2006年。",
        [(PIPE, ("Atyrau", "Kenkiyak")), (PIPE, ("Atasu", "Alashankou"))],
    ),
    ("哈卜善的一根管子翻山送到富查伊拉装船。", [(PIPE, ("Habshan", "Fujairah"))]),
    ("瓦迪哈勒法的渡轮没停，每周一班去阿斯旺。", [("other", ("Wadi Halfa", "Aswān"))]),
    ("瓦迪哈勒法的旅客没停，每周一班飞阿斯旺。", []),
    ("管道从基尔库克北上，越过土耳其边境，在杰伊汉见海。", [(PIPE, ("Kirkuk", "Ceyhan"))]),
    ("铁路2011年通到马扎里沙里夫，起头在铁尔梅兹。", [(RAIL, ("Termez", "Mazar-i-Sharif"))]),
    ("老渡轮又开了：姆万扎早上发船，第二天到贝尔港。", [("other", ("Mwanza", "Port Bell"))]),
    ("埃塞俄比亚的直流线一头在沃莱塔，一头在肯尼亚的苏斯瓦，全长1045公里。", [(POWER, ("Wolayta Sodo", "Suswa"))]),
    ("通往阿克斗卡的复线铺到了多斯特克。", [(RAIL, ("Aktogay", "Dostyk"))]),
    ("部长从北京赶到乌兰巴托，谈的是铁路贷款。", []),
    ("疫情从武汉传到曼谷，铁路停了。", []),
    ("自行车赛从巴黎起步，途经里昂，马赛是终点，公路封闭一天。", []),
    ("煤价从纽卡斯尔到秦皇岛差了二十美元，铁路运费不算在内。", []),
    ("船员从伊斯坦布尔上船，一个月后到新加坡下船，航线由公司定。", []),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_the_ends_of_a_line_are_told_of_by_what_they_are_to_it(text: str, expected: Links, chinese: Desk) -> None:
    """A first stop and a last one, a start and an end: of a line, not of an exhibition, a race or a journey."""
    assert links_of(text, chinese) == expected


BEYOND: list[tuple[str, Links]] = [
    ("萨拉克斯站台上堆满箱子，来自马什哈德的铁路很忙。", [(RAIL, ("Sarakhs", "Mashhad"))]),
    ("萨拉克斯站台上堆满箱子，来自马什哈德的铁路工人不多。", []),
    ("基特韦的居民抱怨，通往卢萨卡的公路到处是坑。", [(ROAD, ("Kitwe", "Lusaka"))]),
    ("基特韦的一家博物馆讲述通往卢萨卡的公路的历史。", []),
    ("在洛比托，装船的铜板都是火车从科卢韦齐拉来的。", [(RAIL, ("Kolwezi", "Lobito"))]),
    ("在洛比托，开会的学者都是火车从科卢韦齐拉来的。", []),
    ("伦敦的一家银行将为通往卢萨卡的公路提供贷款。", []),
    ("两国部长在恩多拉会晤，称赞了通往卢萨卡的公路。", []),
    ("巴统的旅行社卖从第比利斯来的铁路套票。", []),
    ("代表团从喀什经塔什库尔干到奥什考察铁路工地。", []),
    ("恩德培每天有航运公司的渡轮开往布科巴。", [("other", ("Entebbe", "Bukoba"))]),
    ("过了阿拉山口，班列经阿克斗卡驶向阿斯塔纳。", [(RAIL, ("Alashankou", "Aktogay", "Astana"))]),
    ("过了阿拉山口，游客经阿克斗卡去阿斯塔纳。", []),
    ("铁路从绥芬河出境，二十六公里外便是格罗杰科沃站。", [(RAIL, ("Suifenhe", "Grodekovo station"))]),
    ("扎门乌德的站台很长。铁路从这里出境，九公里外便是二连浩特。", [(RAIL, ("Zamyn-Uud", "Erenhot"))]),
    ("铁路穿城而过，九公里外便是二连浩特。", []),
    ("出了磨丁，铁路一路向南，四百公里外是万象。", [(RAIL, ("Boten", "Vientiane"))]),
    ("出了磨丁，游客一路向南，四百公里外是万象。", []),
    (
        "赛音山达的公路经曼达赫、汉博格德一路伸向塔温陶勒盖。",
        [(ROAD, ("Sainshand", "Mandakh", "Khanbogd", "Tavan Tolgoi"))],
    ),
    ("高铁开通以来，雅加达到万隆只要四十分钟。", [(RAIL, ("Jakarta", "Bandung"))]),
    ("航班开通以来，雅加达到万隆只要四十分钟。", []),
    ("泰马边境的巴东勿刹，铁路过轨后直抵怡保。", [(RAIL, ("Padang Besar", "Ipoh"))]),
    ("铁路从柏林出发，终点为华沙，另有支线通往布拉格。", [(RAIL, ("Berlin", "Warsaw"))]),
    ("新西伯利亚的学者认为，铁路应当延伸到科布多。", []),
    ("扎黑丹以东的铁路早已接到奎达。", [(RAIL, ("Zahedan", "Quetta"))]),
    ("扎黑丹以东的铁路早已拆掉，奎达的还在。", []),
    (
        "从曼谷到廊开的夜车进站，旅客换乘摆渡列车，一刻钟后就到塔纳楞。",
        [(RAIL, ("Bangkok", "Nong Khai")), (RAIL, ("Nong Khai", "Thanaleng"))],
    ),
    ("旅客在廊开换乘飞机，一刻钟后就到塔纳楞。", []),
    ("安哥拉的马兰热铁路起自罗安达，全长四百二十多公里。", [(RAIL, ("Malanje", "Luanda"))]),
    ("吉达往苏瓦金的渡船每周两班。", [("other", ("Jeddah", "Suakin"))]),
    ("巴库与阿克套之间，火车轮渡全天候装船。", [("other", ("Baku", "Aktau"))]),
    ("蒙得维的亚的轮船三小时就到布宜诺斯艾利斯。", [("other", ("Montevideo", "Buenos Aires"))]),
    ("烟台与平泽的滚装船也已复航。", [("other", ("Yantai", "Pyeongtaek"))]),
    ("烟台与平泽的滚装船都很旧。", []),
    ("从东方市去首都，国道一路向西伸到首都。", []),
    ("司机在亚松森吃饭，国道从东方市一路向西伸到首都。", [(ROAD, ("Ciudad del Este", "Asunción"))]),
    ("两国要另辟一线：自卢阿卡诺分岔，到钦戈拉为止。", [(RAIL, ("Luacano", "Chingola"))]),
    ("过桥即是阿富汗的海拉顿，铁路再向南延伸七十五公里到马扎里沙里夫。", [(RAIL, ("Hairatan", "Mazar-i-Sharif"))]),
    ("加里宁格勒的火车要穿过立陶宛才能到莫斯科。", [(RAIL, ("Kaliningrad", "Moscow"))]),
    ("加里宁格勒的游客要穿过立陶宛才能到莫斯科。", []),
    (
        "现有两条铁路，一条走阿拉山口到多斯特克，一条走霍尔果斯到阿腾科里。",
        [(RAIL, ("Alashankou", "Dostyk")), (RAIL, ("Khorgos", "Altynkol"))],
    ),
    (
        "杜巴港每天有两班渡轮去塞法杰，另有一班去赫尔格达。",
        [("other", ("Duba", "Safaga")), ("other", ("Duba", "Hurghada"))],
    ),
    ("阿加尔塔拉到阿豪拉只有12公里，新修的铁路去年通车。", [(RAIL, ("Agartala", "Akhaura"))]),
    ("阿加尔塔拉到阿豪拉只有12公里，新修的商场去年开门。", []),
    ("公路从比勒陀利亚下到马普托。", [(ROAD, ("Pretoria", "Maputo"))]),
    (
        "卡车从拉各斯出发，过塞梅口岸进入贝宁，再经科托努、洛美，最后抵达阿克拉。",
        [(ROAD, ("Lagos", "Seme (Nigeria)", "Cotonou", "Lomé", "Accra"))],
    ),
    ("扎门乌德的站台很长。铁路从二连浩特修到这里。", [(RAIL, ("Erenhot", "Zamyn-Uud"))]),
    (
        "安集延是老城。公路经奥什、萨雷塔什一路伸向喀什。",
        [(ROAD, ("Andijan", "Osh", "Sary-Tash", "Kashgar"))],
    ),
    ("达兰扎德嘎德地处戈壁。一条柏油路往北通到乌兰巴托。", [(ROAD, ("Dalanzadgad", "Ulaanbaatar"))]),
    ("海关设在安集延。公路往北通到塔什干的说法不可信。", []),
    ("安集延是老城。公路部门投资修路，司机们赶到喀什。", []),
    ("安集延是老城。铁路与公路的货运量都涨了，到喀什的最多。", []),
    ("从喀什出发的314国道爬上高原，到红其拉甫才算到头。", [(ROAD, ("Kashgar", "Khunjerab Pass"))]),
    ("巴统到土耳其的霍帕，公路贴着海走。", [(ROAD, ("Batumi", "Hopa"))]),
    ("巴统到土耳其的霍帕，公路局修过两次。", []),
    ("在新义州，火车过江只要几分钟就到丹东。", [(RAIL, ("Sinuiju", "Dandong"))]),
    ("在新义州，游客过江只要几分钟就到丹东。", []),
    ("贝伦港往马卡帕没有公路，只有船，一天一夜。", [("other", ("Belém", "Macapá"))]),
    ("贝伦港往马卡帕没有公路，只有森林。", []),
    ("渡轮从赫尔辛堡开到赫尔辛格。", [("other", ("Helsingborg", "Helsingør"))]),
    ("管道从贝尼萨夫下海，在阿尔梅里亚上岸。", [(PIPE, ("Beni Saf", "Almería"))]),
    ("船员从贝尼萨夫下海，在阿尔梅里亚上岸。", []),
    ("同江与下列宁斯阔耶从此隔江通了火车。", [(RAIL, ("Tongjiang", "Nizhneleninskoye"))]),
    ("西芒杜等了三十年，终于等来一条铁路。线路横穿几内亚，终点是莫里巴亚港。", [(RAIL, ("Simandou", "Morebaya"))]),
    ("西芒杜等了三十年，终于等来一位矿长。线路很长，终点是莫里巴亚港。", []),
    (
        "宗巴音位于戈壁。去年起它成了岔口：向西四百公里接塔温陶勒盖，向南二百公里到杭吉，两条都是铁路。",
        [(RAIL, ("Zuunbayan", "Tavan Tolgoi")), (RAIL, ("Zuunbayan", "Khangi"))],
    ),
    ("吉木乃县城离国境只有24公里。从斋桑过来的输气管已经投产。", [(PIPE, ("Jeminay", "Zaysan"))]),
    ("吉木乃县城离国境只有24公里。从斋桑过来的输气工人已经回家。", []),
    ("列车驶过同江铁路大桥，从此通向北方。火车从桥上开往下列宁斯阔耶。", []),
    ("亚喀巴是约旦唯一的出海口。四车道的公路三个半小时可到安曼。", [(ROAD, ("Aqaba", "Amman"))]),
    (
        "他曲对岸是那空拍侬。货车沿12号公路往东，一百四十多公里翻到那抛。",
        [(CROSSING, ("Thakhek", "Nakhon Phanom")), (ROAD, ("Thakhek", "Na Phao"))],
    ),
    ("纳卡拉港水深。矿方重修了从莫阿蒂泽煤矿到这里的铁路。", [(RAIL, ("Moatize mine", "Nacala"))]),
    ("霍拉迪兹到阿格班德，一百一十公里铁路铺了五年。", [(RAIL, ("Horadiz", "Aghband"))]),
    ("从萨姆松来的铁路到锡瓦斯为止。", [(RAIL, ("Samsun", "Sivas"))]),
    ("海岸公路没有断：东去拉各斯，西去科托努。", [(ROAD, ("Lagos", "Cotonou"))]),
    ("亚喀巴是约旦的海港。代表团沿公路前往安曼。", []),
    ("亚喀巴是约旦的海港。铁路部门说，四个人到安曼开会。", []),
    ("纳卡拉港水深。从莫阿蒂泽到这里的记者都住在铁路旅馆。", []),
]


@pytest.mark.parametrize(("text", "expected"), BEYOND)
def test_a_line_goes_on_from_the_place_a_sentence_is_about(text: str, expected: Links, chinese: Desk) -> None:
    """The sentence must speak of the line that leaves that place, not of people, nor of what flies."""
    assert links_of(text, chinese) == expected


POSTS: list[tuple[str, Links]] = [
    ("泰老友谊桥让廊开和万象的人不用再坐渡船。", [(CROSSING, ("Nong Khai", "Vientiane"))]),
    ("桥梁公司让廊开和万象的学生免费参观。", []),
    ("拉雷多的世界贸易大桥要拓宽，大桥对岸是墨西哥的新拉雷多。", [(CROSSING, ("Laredo", "Nuevo Laredo"))]),
    ("从防城港坐车到东兴，步行到口岸，过北仑河二桥就是芒街。", [(CROSSING, ("Dongxing", "Mong Cai"))]),
    ("从防城港到桂林，游客过了大桥就是酒店。", []),
    ("大桥由戈马跨越边界至吉塞尼。", [(CROSSING, ("Goma", "Gisenyi"))]),
    ("桥牌队由戈马跨越边界至吉塞尼。", []),
    ("大桥东起大屿山，西接珠海与澳门。", [(CROSSING, ("Lantau", "Zhuhai", "Macao"))]),
    ("公司东起家，西接单，在珠海与澳门各有一处。", []),
    ("戈马与吉塞尼隔界相望。两城之间的长途客车过去全都得走一座老桥。", [(CROSSING, ("Goma", "Gisenyi"))]),
    ("戈马另有公路口岸，正对吉塞尼。", [(CROSSING, ("Goma", "Gisenyi"))]),
    ("戈马与吉塞尼隔界相望。两城之间的公路大桥已经通车。", [(CROSSING, ("Goma", "Gisenyi"))]),
    (
        "戈马与吉塞尼隔界相望。两城之间的公路已经通车。",
        [(CROSSING, ("Goma", "Gisenyi")), (ROAD, ("Goma", "Gisenyi"))],
    ),
    ("戈马有一处公路口岸，正对吉塞尼。", [(CROSSING, ("Goma", "Gisenyi"))]),
    ("戈马去年过货百万吨，对面是吉塞尼。", [(CROSSING, ("Goma", "Gisenyi"))]),
    ("戈马有一家饭店，对面是柏林来的商店。", []),
    ("哥本哈根与马尔默，两城之间以一座十六公里的大桥相连。", [(CROSSING, ("Copenhagen", "Malmö"))]),
    ("哥本哈根与马尔默，两城之间以友谊相连。", []),
    ("瑞丽1992年开放，全年过货百万吨，对接木姐。", [(CROSSING, ("Ruili", "Muse"))]),
    ("昆明1992年开放，全年过货百万吨，对接北京。", []),
    ("戈马与吉塞尼之间重新开闸。", [(CROSSING, ("Goma", "Gisenyi"))]),
    ("戈马与吉塞尼之间重新谈判。", []),
    ("莱蒂西亚与塔巴廷加2021年2月同时重新开放。", [(CROSSING, ("Leticia", "Tabatinga"))]),
    ("柏林与华沙2021年2月同时重新开放。", []),
    ("密山那边则同图里罗格往来，周末不再闭关。", [(CROSSING, ("Mishan", "Turiy Rog"))]),
    ("柏林那边则同华沙往来。", []),
    ("磨憨，对应磨丁；河口，对应老街。", [(CROSSING, ("Mohan", "Boten")), (CROSSING, ("Hekou", "Lao Cai"))]),
    ("口岸：科尔代（哈）——阿克卓勒（吉），不分昼夜。", [(CROSSING, ("Korday", "Ak-Zhol"))]),
    ("骑手从福斯-杜伊瓜苏出来，过了桥就是东方市。", [(CROSSING, ("Foz do Iguaçu", "Ciudad del Este"))]),
    ("骑手从福斯-杜伊瓜苏出来，一小时后就是东方市。", []),
    ("从鲁塞过桥，落地便是久尔久。", [(CROSSING, ("Ruse", "Giurgiu"))]),
    ("飞机从鲁塞起飞，落地便是柏林。", []),
    ("口岸位于库库塔，另一侧是圣安东尼奥。", [(CROSSING, ("Cúcuta", "San Antonio del Táchira"))]),
    ("从福斯-杜伊瓜苏去，大桥越过伊瓜苏河，落地便是伊瓜苏港。", [(CROSSING, ("Foz do Iguaçu", "Puerto Iguazú"))]),
    ("尼泊尔的苏纳乌利一天放行六百辆印度卡车，印方那侧也叫苏纳乌利。", [(CROSSING, ("Belahiya", "Sunauli"))]),
    ("直布罗陀与西班牙的拉利内阿之间的铁门1982年重开。", [(CROSSING, ("Gibraltar", "La Línea de la Concepción"))]),
    ("埃塞俄比亚的莫亚莱和肯尼亚的莫亚莱是一座城的两半。", [(CROSSING, ("Moyale (Ethiopia)", "Moyale"))]),
    ("通往伊拉克的卡拉迈—特雷比勒口岸也停止放行。", [(CROSSING, ("Al-Karameh", "Trebil"))]),
    ("穆尔蒂尼奥港与卡梅洛-佩拉尔塔隔着巴拉圭河。", [(CROSSING, ("Porto Murtinho", "Carmelo Peralta"))]),
    ("老街与河口的新铁路桥今年6月合龙。", [(RAIL, ("Lao Cai", "Hekou"))]),
    ("老街与河口的新市长今年6月见面。", []),
    ("过境点设在科马蒂普特与雷萨诺加西亚。", [(CROSSING, ("Lebombo", "Ressano Garcia"))]),
    ("兀兰关卡是全球最忙的陆路口岸之一，长堤那头是柔佛新山。", [(CROSSING, ("Woodlands", "Johor Bahru"))]),
    ("爱沙尼亚人从纳尔瓦步行过桥去伊万哥罗德。", [(CROSSING, ("Narva", "Ivangorod"))]),
    ("爱沙尼亚人从纳尔瓦坐车去伊万哥罗德。", []),
    ("莱瑟姆跨过塔库图河桥就是巴西的邦芬。", [(CROSSING, ("Lethem", "Bonfim"))]),
    ("莱瑟姆的旅行社就是邦芬的。", []),
    ("厄勒海峡大桥从哥本哈根出海，上岸便是马尔默。", [(CROSSING, ("Copenhagen", "Malmö"))]),
    (
        "满洲里与后贝加尔斯克、珲春与马哈林诺两处铁路口岸都很忙。",
        [(CROSSING, ("Manzhouli", "Zabaikalsk")), (CROSSING, ("Hunchun", "Makhalino"))],
    ),
    (
        "界河上的桥有两座，老的一座1962年从卡拉法特架到维丁，新的一座在上游的朱尔久与鲁塞之间。",
        [(CROSSING, ("Calafat", "Vidin")), (CROSSING, ("Giurgiu", "Ruse"))],
    ),
    ("饭店有两座，老的一座1962年从卡拉法特搬到维丁。", []),
    ("长堤连着新山与兀兰，每天三十多万人次。", [(CROSSING, ("Johor Bahru", "Woodlands"))]),
    ("哈桑和豆满江之间，一座850米长的公路桥已经开工。", [(CROSSING, ("Khasan", "Tumangang"))]),
    ("丹东与新义州之间的老桥一侧走火车、一侧走卡车。", [(CROSSING, ("Dandong", "Sinuiju"))]),
    ("阿尔巴尼亚最北的口岸叫哈尼霍提特，对过是黑山的博扎伊。", [(CROSSING, ("Hani i Hotit", "Božaj"))]),
    ("阿尔巴尼亚最北的饭店叫哈尼霍提特，对过是黑山的商店。", []),
    ("友谊桥的西头是爱沙尼亚的纳尔瓦，东头是俄罗斯的伊万哥罗德。", [(CROSSING, ("Narva", "Ivangorod"))]),
    ("格兰德河北岸是埃尔帕索，南岸是华雷斯，两城天天往来。", [(CROSSING, ("El Paso", "Ciudad Juárez"))]),
    ("满洲里和后贝加尔斯克，一道国门隔开的两座小城。", [(CROSSING, ("Manzhouli", "Zabaikalsk"))]),
    ("查曼与斯平布尔达克两侧口岸因枪战再次关闭。", [(CROSSING, ("Chaman", "Spin Boldak"))]),
    ("纳西卜口岸重新打开，贾比尔那头的停车场停满了。", [(CROSSING, ("Nassib", "Jaber"))]),
    ("老街口岸北面即云南的河口，早七点开闸。", [(CROSSING, ("Lao Cai", "Hekou"))]),
    ("莫雷与德穆，一座铁桥连着。", [(CROSSING, ("Moreh", "Tamu"))]),
    ("球场设在埃尔帕索，对面看台上坐的多是从华雷斯来的球迷。", []),
    ("纳尔瓦的剧院西头是酒吧，东头住着伊万哥罗德来的画家。", []),
]


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_posts_are_one_crossing_by_what_happens_there(text: str, expected: Links, chinese: Desk) -> None:
    """They open and close together, and lie near each other in two countries; a river is no post."""
    assert links_of(text, chinese) == expected
