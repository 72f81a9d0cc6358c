"""How Chinese says that places are linked, and by what."""

from geo.lexicon.patterns import flat
from geo.model import LARGER, Expression, LinkKind, LinkPattern, P

_RAIL = r"""
    (?:标准轨|窄轨|宽轨|米轨|电气化|高速|跨境|国际|口岸|准轨|重载|运煤|货运|客运|地方|联络|专用)*
    (?:铁路(?:大桥|桥|隧道|支线|干线|专线|专用线|复线|线路|线|通道|口岸)?|铁道|高铁|城际|动车组?|轨道|地铁|轻轨
    |客运专线|复线|老线|旧线|干线|海底隧道|基线隧道)
"""
_ROAD = r"""
    (?:跨境|国际|收费|州际|泛美|跨国|[东西南北环]部)*(?:高速公路|公路(?!口岸|大?桥|铁路)(?:线路|线|通道|隧道)?
    |高速(?![列铁动])|国道|快速路|州际公路|柏油路|沥青路|砂石路)
"""
_BRIDGE = r"""
    (?:公路|公铁两用|铁公两用|界河|跨河|跨海|跨江|跨境|友谊|步行|斜拉|国际|新|老)*(?:大桥
    |(?<!铁路)(?<!搭)(?<!架)桥(?![梁接])|天桥|浮桥)
    |(?:公路|陆路|国际|边境|铁路|跨境)*(?:口岸(?![经管办])|过境点|通关点|检查站|关口)
"""
_SORTS = (
    (
        r"(?:跨境)?(?:经济合作区|经济合作园|自由贸易(?:试验)?区|自由贸易园区|自贸(?:试验)?区|(?:综合)?保税区|经济特区|(?:跨境|边境)合作(?:中心|区)|工业园区?|产业园区?|经济区)",
        LinkKind.ZONE,
    ),
    (
        r"(?:经济|国际|运输|交通|贸易|物流|能源|陆路|两洋|跨境|中)*走廊|(?:运输|国际|贸易|物流|陆海新|交通|经济|能源|货运)+(?:大)?通道",
        LinkKind.CORRIDOR,
    ),
    (r"(?:天然气|石油|原油|成品油|输油|输气|油气|输水)?管(?:道|线)|输[油气]管|[油气]管", LinkKind.PIPELINE),
    (
        r"(?:[±\d]*(?:千伏|[kK][vV])|高压|特高压|超高压|直流|交流|柔性|跨境|双回|跨国|联网)*(?:输电(?:线路|通道|线|工程)?|输变电|交流线路|直流线路|送电线路|电力线路|电力联网|电网互联|(?:电力|电网)互联互通|联网(?:工程|项目|线路)|互联工程|[±\d]+(?:千伏|[kK][vV])(?:[\d.]+(?:千米|公里))?线路|海底电缆|电缆)",
        LinkKind.POWER_LINE,
    ),
    (_RAIL, LinkKind.RAILWAY),
    (_ROAD, LinkKind.HIGHWAY),
    (_BRIDGE, LinkKind.CROSSING),
    (
        r"汽车渡轮|渡轮|轮渡|渡船|渡口|快船|滚装船|客轮|(?:海上|海运|水上|客货|滚装|邮轮|集装箱|班轮|渡轮)航线|(?<!空中)(?<!航空)(?<!国[际内])(?<!直飞)(?<![\ue000-\uf8ff])航线|缆车|索道",
        LinkKind.OTHER,
    ),
)
_HEAD = "|".join(f"(?:{flat(expression)})" for expression, kind in _SORTS)
_LINE = r"线路|(?<![前火战防直一天边界底视路海岸沿航])线(?![上下索条])|新线|主线"
_PART = r"支线|路段|区段|[东西南北中]段|(?<![阶手])段(?!时)|隧道"
DASH = r"(?:\s?[-\u2010-\u2015\u2212\u2500－~～]{1,2}\s?)"
_ANY = rf"(?P<head>{_HEAD}|{_LINE}|{_PART})"
_ON_LAND = "|".join(f"(?:{flat(expression)})" for expression, kind in _SORTS if kind is not LinkKind.CROSSING)
_LONG = rf"(?P<head>{_ON_LAND}|{_LINE}|{_PART})(?!{P}(?:至|到|{DASH}){P}段)"
"""A head that leads from one place to another; a bridge that stands in the sentence too does not."""

_TRAINS = r"列车|火车|班列|动车|专列|卧铺|直通客车|货列|旅客列车|快车|直达车"
_TRUCKS = r"卡车|货车(?!站)|汽车(?!渡)|巴士|大巴|班车|客车|旅游车|长途车|车队|客运班线"
_BOATS = r"渡轮|轮渡|渡船|快船|客轮|货轮|滚装船|船班|缆车|索道"

_AND = r"(?:、|和|与|及|以及|跟|同|暨)"
_LIST = rf"{P}(?:{_AND}{P})*"
_ONLY = r"[^。；！？\ue000-\uf8ff]"
"""Anything but the end of a clause and a place."""
_NEAR = r"[^，。；：！？\ue000-\uf8ff]"
_FROM = r"(?:从|由|自|起自|起于|始于|始自|源自|[东西南北]起|[东西南北]自|起点站?[为是在]|起点)"
_LEAVES = r"出发|接轨(?:起建)?|起建|始发|发出|开出|驶出|发车|起程|启程|出境|入境"
_OUT = rf"""
    (?:附近|一带|{_NEAR}{{0,6}}[港站场])?(?:口岸)?
    (?:{_LEAVES}|起|{_NEAR}{{0,3}}往[东西南北]|向[东西南北]+|(?:延伸|绵延|全长)?约?[\d,.]+[多余]?(?:公里|千米))?
"""
_BY = r"(?:途经|途径|经由|经过|经停|取道|途中经过|中经|沿途经过|穿过|穿越|越过|贯穿|路过|先经过|还要先经过|经)"
_STOPS = rf"(?:{_BY}[^。；，！？]{{1,50}}?|在{P}(?:入境|出境|过境|越境|越过边界))"
"""Stops on the way, of which the tables may not know some."""

_VIA = rf"""
    (?:[，、]?(?:列车|沿途|一路|途中|先|再|还|在?(?:我国|[\ue000-\uf8ff])境内|(?:再|然后|沿[^，。；]{{1,10}}?)?向[东西南北]+，?)*
    {_STOPS}){{0,3}}
"""
_TO = r"""
    (?:[，、]?(?:并|再|然后|最后|最终|随后|一路|直接|直|继续|可以?|向[东西南北]+|南下|北上|东去|西去|通车|将|一直
    |驶入|接着|列车|终点站?|预计[^，。；：！？\ue000-\uf8ff]{0,8}后)*
    (?:到达|抵达|直达|通达|通往|通向|通到|前往|开往|驶往|驶向|驶入|驶抵|开到|开进|开向|延伸至|延伸到|延伸向|延至
    |伸向|修到|修至|修往|铺到|铺至|架到|架至|接到|接至
    |接入|(?:南下|北上|东进|西进)(?=[\ue000-\uf8ff])|终[到至抵]|至|到|往|赴|抵|达|止于|终于|终点站?[为是在]?|[东西南北]至|[东西南北]到|[东西南北]抵|运往|运到|运抵|运至
    |送往|送到|送至|输往|输送到|输送至|输到|进入|去往|发往|连到|通))
"""
_TO_WORD = r"""
    (?:到达|抵达|直达|通达|通往|通向|通到|直通|前往|开往|驶往|驶向|延伸至|延伸到|延伸向|伸向|修到|铺到|运往|送往
    |送到|送至|输往|去往|发往)
"""
_UNKNOWN = r"(?![东西南北中各地])[\u4e00-\u9fff]{2,4}[，。；]"
_END = rf"(?:[\ue000-\uefff]|{LARGER}(?!{_NEAR}{{0,6}}的|边境|境内|一侧|{_UNKNOWN}))"
"""Where a journey ends: not in the country in which the place lies that the tables do not know."""

_ON = rf"""
    (?:，(?:再|然后|最后|并|随后)?{_NEAR}{{0,4}}[从由经]{P}(?:进?入{LARGER}境内|{_NEAR}{{0,4}}))?
    (?:出境|入境)?(?:，{_BY}[^。；，！？]{{1,40}})?[，、]?(?:并|再|然后|最后|最终|{_BY})*(?:{_TO}{_END}|(?:与|和|同){_END}{_NEAR}{{0,6}}(?:接轨|相接|相连|衔接))
"""
_THERE = r"(?:(?:[东西南北中]{1,2}部)?(?:地区|腹地|境内)?后?)"
_JOURNEY = rf"""
    {_FROM}(?:[^，。；：、\ue000-\uf8ff]{{2,6}}(?:铁路|公路|线))?
    (?P<ends>{P}{_OUT}{_VIA}{_TO}{_END}(?:{_AND}{_END})*(?:{_THERE}{_ON})*)
"""
"""From A by way of B to C."""
_FIRST = rf"(?<![、和与及经过\u2010-\u2015－-]){P}"
"""A place before which no other one, known or not, stands in a list or a chain."""

_SPAN = rf"(?P<ends>{_FIRST}(?:{_STOPS})?(?:(?:{DASH}|至|到|通往|直达|通向|开往|直通){P})+)"
"""A to B, A—B, A—B—C."""
_OF = r"(?:[^，。；：、！？\ue000-\uf8ff]{1,8}的)?"
"""What a place is said to lie in or on where the tables do not know that."""

_PAIR = rf"(?P<ends>{P}(?:{_AND}|至|到|{DASH}){_OF}{P})"
_FACES = r"""
    (?:隔[^，。；]{0,5}?相?[望对邻]|相对(?!较|来说)|相望|对望|遥遥相望|遥相对应|互为|隔着|仅[^，。；]{0,6}之隔
    |一[河桥江线水]之隔|只隔|毗邻|相邻|接壤|一桥相连|相距[^，。；]{0,8}隔|相?对应|对接)
"""
_OPPOSITE = r"""
    (?:正?对着|面对着?|面向|正对|对应着?|毗邻|紧邻|紧靠|隔[河江海界湖]+(?:与|对着|就是|是)?|(?:的)?对面(?:就是|是|的
    |为|便是|即是?|即为|有)?|(?:的)?对岸(?:就是|是|的|为|便是|即是?)
    |(?:的)?(?:对应口岸|邻居|姊妹口岸|姐妹口岸|孪生城市|对方口岸)(?:就是|是|为|叫)|(?:边境|国境线?|界河|河)(?:对面
    |对岸|那边|另一[侧边头])(?:就?是|的)?)
"""
_JOINS = r"(?:连接|联接|连通|联通|沟通|串起|串联|串连|贯通|接通|衔接|连起|联结|连结|相连|接上)(?:起来?|了|着)?"


def _compiled(expression: str) -> Expression:
    """Compile an expression that is written over several lines."""
    return Expression(flat(expression))


def _way(
    name: str, expression: str, kind: LinkKind | None = None, *, pairs: bool = False, abroad: bool = False
) -> LinkPattern:
    return LinkPattern(name, _compiled(expression), kind, pairs, abroad)


def _moving(kind: LinkKind, vehicles: str) -> tuple[LinkPattern, ...]:
    """Give the ways of saying that something moves between places; what moves says what it moves on."""
    return (
        _way(
            f"A to B by {kind}", rf"(?:{_JOURNEY}|{_SPAN.replace('ends', 'ends2')}){_NEAR}{{0,10}}(?:{vehicles})", kind
        ),
        _way(f"{kind} from A to B", rf"(?:{vehicles}){_NEAR}{{0,8}}[，]?{_NEAR}{{0,8}}{_JOURNEY}", kind),
        _way(
            f"from A, {kind} through B to C",
            rf"{_FROM}(?P<ends>{P}{_OUT}(?:，|开始)?(?:乘坐?|坐|搭乘?)?(?:{vehicles}){_NEAR}{{0,3}}(?:{_STOPS})?{_TO}{_END}(?:{_AND}{_END})*(?:{_ON})*)",
            kind,
        ),
        _way(f"between A and B by {kind}", rf"{_PAIR}(?:两地|两市|两国|两城)?之?间{_NEAR}{{0,10}}(?:{vehicles})", kind),
        _way(f"{kind} to and fro", rf"(?:{vehicles})[^，。；]{{0,14}}?(?:往返|往来|穿梭|对开)(?:于|在)?{_PAIR}", kind),
        _way(
            f"{kind} for B leaves A",
            rf"(?:开往|驶往|前往|去往|发往)(?P<ends2>{P})的{_NEAR}{{0,8}}(?:{vehicles}){_NEAR}{{0,4}}从(?P<ends>{P})",
            kind,
        ),
    )


SIMPLIFY = tuple(
    (_compiled(expression), replacement)
    for expression, replacement in (
        (rf"（(?![^（）]*{P}(?:至|到|{DASH}){P})[^（）]{{0,24}}）|\([^()]{{0,24}}\)", ""),
        (r"[“「『][^“”「」『』]{1,12}[”」』](?=号)", ""),
        (rf"[“「『\"]({P})[”」』\"]", r"\1"),
        (
            rf"""
            (?:{LARGER}(?:省|州|市|县|盟|自治[区州]|旗|共和国)?(?:境内|[东西南北中]{{1,2}}部)?的?(?:首都|首府|省会
            |边境|边陲|沿海|港口|口岸|工业|经济|商业|最大|第[一二三]大|海滨|内陆|北方|南方)*的?
            (?:中心城市|中心|城市|小城|小镇|重镇|城镇|村庄|口岸|港口|码头)?(?={P}))+
            """,
            "",
        ),
        (
            rf"""
            (?:[中蒙俄哈吉塔巴尼印缅老越朝阿]{{2}})?(?:两国)?(?:[\u4e00-\u9fff]?最大的?)?
            (?:边境|边界|港口|口岸|沿海|工业|[东西南北中]{{1,2}}部|[东西][南北]|第[一二三]大)*
            (?:首都|首府|省会|城市|小城|小镇|重镇|边城|(?:(?<=边境)|(?<=边界))口岸|铁路枢纽|深水港)(?={P})
            """,
            "",
        ),
        (rf"{LARGER}标准的?(?=铁路|高铁|标?轨|公路)", ""),
        (rf"[中蒙俄哈吉塔巴尼印缅老越朝](?:方|.(?:两国)?边[境界]的?)(?={P})", ""),
        (rf"{P}(?:市|县|旗|区|盟|州)?(?:境内)?的?(?:口岸|车站)?(?={P})", ""),
        (rf"({P})(?:口岸|站|港)(?=(?:的|之间的?|两地)?{_NEAR}{{0,6}}(?:铁路|公路|高速|大桥|管道|线路|输电))", r"\1"),
        (
            rf"""
            (?<![-\u2010-\u2015\u2212－~～和与])({P})(?:自治区|自治州|地区|[市省县旗盟镇乡州]|区(?![域间段])|火车站
            |车站|边境口岸|公路口岸|铁路口岸|陆路口岸|口岸|站(?!台)|港口|港(?!口)|煤矿|煤田|铜矿|铁矿
            |矿区|露天矿|(?:露天)?矿(?!业)|一带|附近|方面)
            """,
            r"\1",
        ),
        (rf"({P})(?:[市省县旗盟镇乡州]|火车站|车站|站(?!台)|港(?!口))", r"\1"),
    )
)

_CHAIN = rf"{P}(?:{DASH}{P})+"
_RUN = rf"{P}(?:(?:{DASH}|至|到){P})+"
_BRIDGED = r"(?:由|通过|透过|经由?|借助|靠)"

PATTERNS = (
    _way(
        "A is where the trains of a corridor gather, which run to B",
        (
            rf"(?P<ends>{P}{_NEAR}{{0,4}}是{_NEAR}{{0,14}}通道的?{_NEAR}{{0,10}}(?:集结地|集结中心|起点|枢纽|始发地)"
            rf"[^。；]{{0,60}}?(?:驶向|开往|抵达|到达|直达|通往){P})(?=[。；，]|$)"
        ),
        LinkKind.CORRIDOR,
    ),
    _way(
        "a stretch of the line A to B",
        rf"{P}(?:至|到|{DASH}){P}(?:{_NEAR}{{0,4}}?)(?:铁路|公路|高铁|高速|线)的?(?P<ends>{P}(?:至|到|{DASH}){P})(?P<head>段)",
    ),
    _way("the A to B line", rf"(?<![、\u2010-\u2015－-])(?P<ends>{P}(?:(?:{DASH}|至|到){P})+)(?:的|之间的)?{_LONG}"),
    _way(
        "A–B, C–D and E–F, three lines",
        rf"(?<![\u2010-\u2015－-])(?P<ends>{_CHAIN})(?=(?:(?:[、和及与]|以及){_CHAIN})*等?[两二三四五六几多]?[条段座个项]?{_NEAR}{{0,6}}{_LONG})",
    ),
    _way("from A to B, its head behind", rf"{_JOURNEY}(?:的|之间的)?{_NEAR}{{0,12}}?{_LONG}"),
    _way("A to B, its head behind", rf"{_SPAN}(?:的|之间的)?{_NEAR}{{0,12}}?{_LONG}"),
    _way(
        "its course is from A to B",
        rf"^[^。；：、！？\ue000-\uf8ff]{{0,14}}?{_JOURNEY}(?=(?<!{LARGER}){_NEAR}{{0,4}}(?:[，。]|$)|[，。]|$)",
    ),
    *_moving(LinkKind.RAILWAY, _TRAINS),
    *_moving(LinkKind.HIGHWAY, _TRUCKS),
    *_moving(LinkKind.OTHER, _BOATS),
    _way("the head from A to B", rf"{_LONG}[^。；！？\ue000-\uefff]{{0,36}}?{_JOURNEY}"),
    _way("from A to B, the head in the next clause", rf"{_JOURNEY}，{_NEAR}{{0,12}}{_LONG}"),
    _way(
        "A—B crossing",
        rf"(?P<ends>{P}{DASH}{P})(?P<head>(?:公路|国际|边境|铁路|跨境)*(?:口岸|大桥|桥))",
        LinkKind.CROSSING,
    ),
    _way(
        "corridors, namely A—B—C and D—E—F",
        rf"(?<![\u2010-\u2015－“「-])(?P<ends>{P}(?:{DASH}{P}){{2,}})(?=[、，。；]|[和及与]{P}|$)",
    ),
    _way("A by way of B to C", rf"(?P<ends>{P}{_BY}{_LIST}(?:至|到|抵达|直达|通往){P})(?=[，、；。]|$)"),
    _way(
        "A has a line, which joins it with B",
        rf"(?P<ends>{P}){_NEAR}{{0,6}}有了?一[条座]{_NEAR}{{0,24}}?{_ANY}，?{_JOINS}{_NEAR}{{0,8}}(?P<ends2>{P})",
    ),
    _way("A to B, a bridge", rf"{_SPAN}{_NEAR}{{0,6}}?(?P<head>{flat(_BRIDGE)})(?!铁路|公路)", None, abroad=True),
    _way(
        "linking A with B, the head behind",
        rf"{_JOINS}{_OF}(?P<ends>{_LIST}(?:{_AND}|至|到){_OF}{P})的{_NEAR}{{0,12}}?{_ANY}",
    ),
    _way("linking A with B", rf"{_JOINS}{_OF}(?P<ends>{_LIST}(?:(?:{_AND}|至|到|，{_TO}){_OF}{_LIST})?)"),
    _way("tying A and B together", rf"[把将]{_OF}(?P<ends>{P}(?:{_AND}{_OF}{P})+){_NEAR}{{0,6}}[连联串接缝拉]"),
    _way(
        "between the two places just named, by head",
        rf"(?P<ends>{P}){_NEAR}{{0,6}}{_OPPOSITE}(?P<ends2>{P})，(?:两地|两个?口岸|两城|两者|二者|两市)之?间{_NEAR}{{0,8}}{_LONG}",
    ),
    _way("between A and B by head", rf"{_PAIR}(?:两地|两市|两国|两个?口岸|两岸|两城)?之?间{_NEAR}{{0,14}}?{_ANY}"),
    _way(
        "the head between A and B",
        rf"{_ANY}{_ONLY}{{0,20}}(?:位于|横跨|跨越|在|往返于|往来于|穿梭于|运行于|行驶于|建在){_PAIR}之?间",
    ),
    _way(
        "A and B are joined by the head",
        rf"{_PAIR}{_NEAR}{{0,6}}(?:由|通过|以|靠|有|用|经){_NEAR}{{0,10}}?{_ANY}{_NEAR}{{0,4}}(?:相连|连接|连结|联结|连通|贯通|连在一起|相通|连了起来)",
    ),
    _way(
        "A meets B",
        rf"(?P<ends>{P}{_NEAR}{{0,4}}(?:与|和|同){P}){_NEAR}{{0,8}}(?:接轨|对接|相接|连通|贯通|联网|互联|连为一体|连成一线|连在一起)",
    ),
    _way("A and B zone", rf"{_PAIR}{_NEAR}{{0,4}}(?P<head>{flat(_SORTS[0][0])}|{flat(_SORTS[1][0])})"),
    _way(
        "A leads to B",
        rf"(?P<ends>{_FIRST})[^，。；：、！？\ue000-\uf8ff]{{0,8}}(?:铁路|公路|管道|线路|高速)?{_TO_WORD}(?P<ends2>{P})",
    ),
    _way(
        "one line leads to B", rf"(?P<ends>{P}){_ONLY}{{0,18}}[，：；]一[条路座]{_NEAR}{{0,12}}{_TO_WORD}(?P<ends2>{P})"
    ),
    _way(
        "another leads to C",
        rf"(?P<ends>{P}){_ONLY}{{0,18}}[，：；]一[条路座]{_NEAR}{{0,12}}{_TO_WORD}{P}{_ONLY}{{0,16}}[，；]另一?[条路座]{_NEAR}{{0,14}}{_TO_WORD}(?P<ends2>{P})",
    ),
    _way(
        "another leads from the same place",
        rf"从(?P<ends>{P}){_TO}{P}{_ONLY}{{0,24}}另一?[条路]{_NEAR}{{0,16}}{_TO_WORD}(?P<ends2>{P})",
    ),
    _way("A to B, C to D: their lines", rf"(?P<ends>{_RUN})(?=(?:[、和及与]{_RUN})+的?{_NEAR}{{0,6}}{_LONG})"),
    _way("and C to D: its line", rf"{_RUN}[、和及与](?P<ends>{_RUN})的?{_NEAR}{{0,6}}?{_LONG}"),
    _way(
        "the work begins in the south at A, in the north at B",
        rf"(?:工程|线路|项目|铁路|公路|管道|高速|大桥|全线|通道)[^。；\ue000-\uf8ff]{{0,8}}?[东西南北][连接通起抵达](?:自|于)?{_NEAR}{{0,10}}(?P<ends>{P})[^，。；]{{0,24}}，[东西南北][连接通至抵达到](?:于)?{_NEAR}{{0,10}}(?P<ends2>{P})",
    ),
    _way("head of the line, from A to B", rf"(?P<head>段|铁路|公路|高速|管道){_NEAR}{{0,6}}{_JOURNEY}"),
    _way("what A to B can carry", rf"{_SPAN}的?(?:运力|运能|货运量|客运量|全线|行程|里程|路程|车程)"),
    _way(
        "A is joined to B by a bridge",
        rf"(?P<ends>{P}){_NEAR}{{0,4}}{_BRIDGED}{_NEAR}{{0,16}}?(?P<head>{_BRIDGE}|桥)(?:与|和|同)(?P<ends2>{P}){_NEAR}{{0,4}}(?:相通|相连|相接|连接|连通)",
    ),
    _way(
        "A and B are a crossing",
        rf"(?P<ends>{P})(?:与|和)(?P<ends2>{P}){_NEAR}{{0,3}}是{_NEAR}{{0,16}}口岸",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A, opposite is B",
        rf"(?P<ends>{P}){_ONLY}{{0,24}}，(?:其|口岸)?(?:对面|对岸)(?:就)?(?:是|为|即){_NEAR}{{0,6}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "the road post of A faces B",
        rf"(?P<ends>{P})[^。；]{{0,26}}，(?:公路|铁路|陆路)口岸(?:则|就)?(?:正?对着|面对着?|正对|与|对面是){_NEAR}{{0,4}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "shipped at A, across the sea to B",
        rf"(?:在|从|由)(?P<ends>{P})(?:装船|上船|登船|起航|启航){_ONLY}{{0,14}}?(?:抵达|到达|运抵|运往|驶往|驶向|前往)(?P<ends2>{P})",
        LinkKind.OTHER,
    ),
    _way(
        "A and B face each other",
        rf"(?P<ends>{P}){_NEAR}{{0,4}}(?:与|和|同|跟){_NEAR}{{0,6}}?(?P<ends2>{P}){_NEAR}{{0,4}}?{_FACES}",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A and B across from it",
        rf"(?P<ends>{P})(?:与|和|同|跟){_FACES}的(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A lies there, opposite B",
        rf"^(?P<ends>{P})[^。；]{{2,60}}，[^，。；\ue000-\uf8ff]{{0,6}}(?:与|和|同|隔)[^，。；\ue000-\uf8ff]{{0,6}}(?P<ends2>{P}){_NEAR}{{0,4}}?(?:相?对应|隔[^，。；]{{0,4}}相?[望对]|相对|相望)",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A is a post that meets B",
        rf"^(?P<ends>{P})[^。；]{{2,60}}，对[接应]{_NEAR}{{0,6}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A faces B",
        rf"(?P<ends>{P}){_NEAR}{{0,6}}?{_OPPOSITE}{_NEAR}{{0,4}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "opposite A is B",
        rf"(?:与|和)(?P<ends>{P}){_NEAR}{{0,4}}{_FACES}的(?:就?是)?{_NEAR}{{0,4}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
)

TRAITS = (
    _compiled(
        rf"(?P<ends>{_LIST})(?:等地|等)?的?{_NEAR}{{0,6}}?(?P<head>{_HEAD}){_NEAR}{{0,6}}(?:建成|通车|完工|竣工|开通)"
    ),
    _compiled(
        rf"在(?P<ends>{_LIST})(?:等地|等)?{_NEAR}{{0,4}}(?:建成|修建|开通|新建)(?:了|的)?{_NEAR}{{0,6}}?(?P<head>{_HEAD})"
    ),
)

HEADS = tuple((_compiled(expression), kind) for expression, kind in _SORTS)
BOTH = _compiled(
    rf"(?:两座?城市|两地|两城|两市|两岸|两个?口岸|两国口岸)之?间{_NEAR}{{0,14}}?(?P<head>{flat(_BRIDGE)}|铁路|公路)"
)
"""What joins the two posts that the text spoke of last."""

EXTENSION = _compiled(
    rf"""
    (?P<line>铁路|公路|高速|管道|走廊|线路|管线)[^。；]{{0,60}}?(?:将|要|计划|拟|还|继续|进一步|再|未来)[^，。；]{{0,6}}?(?:[延伸修][伸长建到至]+[到至向往]?){_NEAR}{{0,8}}
    (?P<ends>[\ue000-\uefff])(?P<more>(?:{_AND}[\ue000-\uefff])*)
    """
)
"""Words that say that a line is extended to a place."""

SITES = (
    _compiled(
        r"""
        (?P<ends>[\ue000-\uefff])市?(?P<head>(?:边境|跨境)?经济合作区|综合保税区|保税区|自由贸易(?:试验)?区|自贸区
        |经济特区|出口加工区|互市贸易区|重点开发开放试验区)
        """
    ),
)
"""Ways of saying that a zone lies at one place."""

HINTS = (
    (Expression(rf"{_TRAINS}|换轨|轨距|铁轨|钢轨|枕木|机车|高铁|铁路"), LinkKind.RAILWAY),
    (Expression(r"卡车|货车|汽车|巴士|大巴|司机"), LinkKind.HIGHWAY),
    (Expression(r"天然气|原油|输气|输油"), LinkKind.PIPELINE),
    (Expression(r"千伏|兆瓦|送电|供电|用电"), LinkKind.POWER_LINE),
    (Expression(rf"{_BOATS}|船"), LinkKind.OTHER),
)
LINES = ((Expression(_LINE), LinkKind.RAILWAY),)
PARTS = ((Expression(_PART), LinkKind.RAILWAY),)
