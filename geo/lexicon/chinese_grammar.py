"""How Chinese says that places are linked, and by what."""

from geo.lexicon.chinese_phrases import (
    AND,
    ANY,
    BOATS,
    BRIDGE,
    BY,
    DASH,
    END,
    FACES,
    FIRST,
    FROM,
    HEAD,
    JOINS,
    JOURNEY,
    LINE,
    LIST,
    LONG,
    NEAR,
    OF,
    ON,
    ONLY,
    OPPOSITE,
    OUT,
    PAIR,
    PART,
    SORTS,
    SPAN,
    STOPS,
    TO,
    TO_WORD,
    TRAINS,
    TRUCKS,
)
from geo.lexicon.patterns import flat
from geo.model import LARGER, Expression, LinkKind, LinkPattern, P


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
        _way(f"A to B by {kind}", rf"(?:{JOURNEY}|{SPAN.replace('ends', 'ends2')}){NEAR}{{0,10}}(?:{vehicles})", kind),
        _way(f"{kind} from A to B", rf"(?:{vehicles}){NEAR}{{0,16}}[，]?{NEAR}{{0,8}}{JOURNEY}", kind),
        _way(
            f"from A, {kind} through B to C",
            rf"{FROM}(?P<ends>{P}{OUT}(?:，|开始)?(?:可以?|能)?(?:乘坐?|坐|搭乘?)?(?:{vehicles}){NEAR}{{0,3}}(?:{STOPS})?(?:{TO}|去){END}(?:{AND}{END})*(?:{ON})*)",
            kind,
        ),
        _way(f"between A and B by {kind}", rf"{PAIR}(?:两地|两市|两国|两城)?之?间{NEAR}{{0,10}}(?:{vehicles})", kind),
        _way(f"{kind} to and fro", rf"(?:{vehicles})[^，。；]{{0,14}}?(?:往返|往来|穿梭|对开)(?:于|在)?{PAIR}", kind),
        _way(
            f"{kind} that left A reaches B",
            rf"{FROM}(?P<ends>{P}){OUT}的{NEAR}{{0,12}}(?:{vehicles})[^。；\ue000-\uf8ff]{{0,20}}?(?:到达|抵达|运抵|驶抵|开到|便?到)(?P<ends2>{P})",
            kind,
        ),
        _way(
            f"{kind} that runs to and fro",
            rf"(?:往返|往来|穿梭|对开)(?:于|在)?{PAIR}(?:之间)?的{NEAR}{{0,8}}(?:{vehicles})",
            kind,
        ),
        _way(
            f"A to B, C to D by {kind}",
            rf"(?P<ends>{P}(?:{DASH}|至|到){P})(?=(?:[、，；和与及]{FROM}?{P}(?:{DASH}|至|到){P})+等?[两三四五六几多]?[条趟列]?的?[：，]?{NEAR}{{0,10}}(?:{vehicles}))",
            kind,
        ),
        _way(
            f"and C to D by {kind}",
            rf"{P}[、，；和与及]{FROM}?(?P<ends>{P}(?:{DASH}|至|到){P})等?[两三四五六几多]?[条趟列]?的?[：，]?{NEAR}{{0,10}}(?:{vehicles})",
            kind,
        ),
        _way(
            f"{kind} for B leaves A",
            rf"(?:开往|驶往|前往|去往|发往)(?P<ends2>{P})的{NEAR}{{0,8}}(?:{vehicles}){NEAR}{{0,4}}从(?P<ends>{P})",
            kind,
        ),
    )


OWN = r"(?:市|县|旗|区|盟|州)?(?:境内)?的?(?:口岸|车站)?"
"""What stands between a place and what lies in it."""

SIMPLIFY = tuple(
    (_compiled(expression), replacement)
    for expression, replacement in (
        (
            rf"（(?![^（）]*{P}(?:至|到|{DASH}){P})(?![^（）]{{0,6}}(?:对应|对面|对着)[^（）]*{P})[^（）]{{0,24}}）|\([^()]{{0,24}}\)",
            "",
        ),
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
            (?:[中蒙俄哈吉塔巴尼印缅老越朝阿孟柬泰]{{2}})?(?:两国)?(?:[\u4e00-\u9fff]?最大的?)?
            (?:边境|边界|港口|口岸|沿海|工业|唯一|陆路|旅游|[东西南北中]{{1,2}}部|[东西][南北]|第[一二三]大)*
            (?:首都|首府|省会|城市|小城|小镇|重镇|边城|(?:(?<=边境)|(?<=边界)|(?<=陆路))口岸|铁路枢纽|深水港)(?={P})
            """,
            "",
        ),
        (rf"(?<=的){LARGER}(?=[东西南北中]{{0,2}}部?(?:铁路|公路|高铁|管道))", ""),
        (rf"{LARGER}标准的?(?=铁路|高铁|标?轨|公路)", ""),
        (rf"[中蒙俄哈吉塔巴尼印缅老越朝](?:方|.(?:两国)?边[境界]的?)(?={P})", ""),
        (rf"(?:{LARGER}|{P}(?={OWN}[\ue000-\uefff])){OWN}(?={P})", ""),
        (rf"({P})(?:口岸|站|港)(?=(?:的|之间的?|两地)?{NEAR}{{0,6}}(?:铁路|公路|高速|大桥|管道|线路|输电))", r"\1"),
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

_ONE = r"[一二两三四另外第]{1,3}(?P<head>[条段期]|阶段)(?:工程|线路|路线|铁路|公路|管道)?(?:则?[是为])?"
"""One of several lines, stretches or stages that are told of by turns."""

PATTERNS = (
    _way(
        "A is where the trains of a corridor gather, which run to B",
        (
            rf"(?P<ends>{P}{NEAR}{{0,4}}是{NEAR}{{0,14}}通道的?{NEAR}{{0,10}}(?:集结地|集结中心|起点|枢纽|始发地)"
            rf"[^。；]{{0,60}}?(?:驶向|开往|抵达|到达|直达|通往){P})(?=[。；，]|$)"
        ),
        LinkKind.CORRIDOR,
    ),
    _way(
        "a stretch of the line A to B",
        rf"{P}(?:至|到|{DASH}){P}(?:{NEAR}{{0,4}}?)(?:铁路|公路|高铁|高速|线)的?(?P<ends>{P}(?:至|到|{DASH}){P})(?P<head>段)",
    ),
    _way(
        "the A to B line",
        rf"(?<!{P}、)(?<![\u2010-\u2015－-])(?!(?<=经){P}[至到])(?P<ends>{P}(?:(?:{DASH}|至|到){P})+)(?:的|之间的)?{LONG}",
    ),
    _way(
        "A–B, C–D and E–F, three lines",
        rf"(?<![\u2010-\u2015－-])(?P<ends>{_CHAIN})(?=(?:(?:[、和及与]|以及){_CHAIN})*等?[两二三四五六几多]?[条段座个项]?{NEAR}{{0,6}}{LONG})",
    ),
    _way("from A to B, its head behind", rf"{JOURNEY}(?:的|之间的)?{NEAR}{{0,12}}?{LONG}"),
    _way("A to B, its head behind", rf"{SPAN}(?:的|之间的)?{NEAR}{{0,12}}?{LONG}"),
    _way(
        "its course is from A to B",
        rf"^[^。；：、！？\ue000-\uf8ff]{{0,14}}?{JOURNEY}(?!，{NEAR}{{0,6}}(?:比|难度|距离|相距))(?=(?<!{LARGER}){NEAR}{{0,4}}(?:[，。]|$)|[，。]|$)",
    ),
    _way(
        "its course, in a clause of its own",
        rf"[，；：。]{JOURNEY}(?=，(?:全|总|线路)?长(?:度|约|为|达)*[\d０-９])",
    ),
    _way("one is from A by way of B to C", rf"{_ONE}{JOURNEY}(?!的)"),
    _way("one is a line from A to B", rf"{_ONE.replace('?P<head>', '?:')}{JOURNEY}(?=的)"),
    _way("one is A to B", rf"{_ONE}(?P<ends>{P}(?:{BY}{LIST})?(?:至|到|通往|通向|直达|前往){P})(?!的)"),
    *_moving(LinkKind.RAILWAY, TRAINS),
    *_moving(LinkKind.HIGHWAY, TRUCKS),
    *_moving(LinkKind.OTHER, BOATS),
    _way("the head from A to B", rf"{LONG}[^。；！？\ue000-\uefff]{{0,36}}?{JOURNEY}"),
    _way("from A to B, the head in the next clause", rf"{JOURNEY}，(?:(?!比){NEAR}){{0,12}}{LONG}"),
    _way(
        "A—B crossing",
        rf"(?P<ends>{P}{DASH}{P})(?P<head>(?:公路|国际|边境|铁路|跨境)*(?:口岸|大桥|桥))",
        LinkKind.CROSSING,
    ),
    _way(
        "corridors, namely A—B—C and D—E—F",
        rf"(?<![\u2010-\u2015－“「-])(?P<ends>{P}(?:{DASH}{P}){{2,}})(?=[、，。；]|[和及与]{P}|$)",
    ),
    _way("another from C to D in a list of courses", rf"(?<={P}[，、；])(?P<ends>{P}(?:至|到){P})(?=[，、；。]|$)"),
    _way("A by way of B to C", rf"(?P<ends>{P}{BY}{LIST}(?:至|到|抵达|直达|通往){P})(?=[，、；。]|$)"),
    _way(
        "A has a line, which joins it with B",
        rf"(?P<ends>{P}){NEAR}{{0,6}}有了?一[条座]{NEAR}{{0,24}}?{ANY}，?{JOINS}{NEAR}{{0,8}}(?P<ends2>{P})",
    ),
    _way("A to B, a bridge", rf"{SPAN}{NEAR}{{0,6}}?(?P<head>{flat(BRIDGE)})(?!铁路|公路)", None, abroad=True),
    _way(
        "linking A with B, the head behind",
        rf"{JOINS}{OF}(?P<ends>{LIST}(?:{AND}|至|到){OF}{P})的{NEAR}{{0,12}}?{ANY}",
    ),
    _way("linking A with B", rf"{JOINS}{OF}(?P<ends>{LIST}(?:(?:{AND}|至|到|，{TO}){OF}{LIST})?)"),
    _way("tying A and B together", rf"[把将]{OF}(?P<ends>{P}(?:{AND}{OF}{P})+){NEAR}{{0,6}}[连联串接缝拉]"),
    _way(
        "between the two places just named, by head",
        rf"(?P<ends>{P}){NEAR}{{0,6}}{OPPOSITE}(?P<ends2>{P})，(?:两地|两个?口岸|两城|两者|二者|两市)之?间{NEAR}{{0,8}}{LONG}",
    ),
    _way("between A and B by head", rf"{PAIR}(?:两地|两市|两国|两个?口岸|两岸|两城)?之?间{NEAR}{{0,14}}?{ANY}"),
    _way(
        "the head between A and B",
        rf"{ANY}{ONLY}{{0,20}}(?:位于|横跨|跨越|在|往返于|往来于|穿梭于|运行于|行驶于|建在){PAIR}之?间",
    ),
    _way(
        "A and B are joined by the head",
        rf"{PAIR}{NEAR}{{0,6}}(?:由|通过|以|靠|有|用|经){NEAR}{{0,10}}?{ANY}{NEAR}{{0,4}}(?:相连|连接|连结|联结|连通|贯通|连在一起|相通|连了起来)",
    ),
    _way(
        "A meets B",
        rf"(?P<ends>{P}{NEAR}{{0,4}}(?:与|和|同){P}){NEAR}{{0,8}}(?:接轨|对接|相接|连通|贯通|联网|互联|连为一体|连成一线|连在一起)",
    ),
    _way("A and B zone", rf"{PAIR}{NEAR}{{0,4}}(?P<head>{flat(SORTS[0][0])}|{flat(SORTS[1][0])})"),
    _way(
        "A leads to B",
        rf"(?P<ends>{FIRST})[^，。；：、！？\ue000-\uf8ff]{{0,8}}(?:铁路|公路|管道|线路|高速)?{TO_WORD}(?P<ends2>{P})",
    ),
    _way("one line leads to B", rf"(?P<ends>{P}){ONLY}{{0,18}}[，：；]一[条路座]{NEAR}{{0,12}}{TO_WORD}(?P<ends2>{P})"),
    _way(
        "another leads to C",
        rf"(?P<ends>{P}){ONLY}{{0,18}}[，：；]一[条路座]{NEAR}{{0,12}}{TO_WORD}{P}{ONLY}{{0,16}}[，；]另一?[条路座]{NEAR}{{0,14}}{TO_WORD}(?P<ends2>{P})",
    ),
    _way(
        "another leads from the same place",
        rf"从(?P<ends>{P}){TO}{P}{ONLY}{{0,24}}另一?[条路]{NEAR}{{0,16}}{TO_WORD}(?P<ends2>{P})",
    ),
    _way("A to B, C to D: their lines", rf"(?P<ends>{_RUN})(?=(?:[、和及与]{_RUN})+的?{NEAR}{{0,6}}{LONG})"),
    _way("and C to D: its line", rf"{_RUN}[、和及与](?P<ends>{_RUN})的?{NEAR}{{0,6}}?{LONG}"),
    _way(
        "the work begins in the south at A, in the north at B",
        rf"(?:工程|线路|项目|铁路|公路|管道|高速|大桥|全线|通道)[^。；\ue000-\uf8ff]{{0,8}}?[东西南北][连接通起抵达](?:自|于)?{NEAR}{{0,10}}(?P<ends>{P})[^，。；]{{0,24}}[，、][东西南北][连接通至抵达到](?:于)?{NEAR}{{0,10}}(?P<ends2>{P})",
    ),
    _way("head of the line, from A to B", rf"(?P<head>段|铁路|公路|高速|管道){NEAR}{{0,6}}{JOURNEY}"),
    _way("what A to B can carry", rf"{SPAN}的?(?:运力|运能|货运量|客运量|全线|行程|里程|路程|车程)"),
    _way(
        "A is joined to B by a bridge",
        rf"(?P<ends>{P}){NEAR}{{0,4}}{_BRIDGED}{NEAR}{{0,16}}?(?P<head>{BRIDGE}|桥)(?:与|和|同)(?P<ends2>{P}){NEAR}{{0,4}}(?:相通|相连|相接|连接|连通)",
    ),
    _way(
        "A and B are a crossing",
        rf"(?P<ends>{P})(?:与|和)(?P<ends2>{P}){NEAR}{{0,3}}是{NEAR}{{0,16}}口岸",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A, opposite is B",
        rf"(?P<ends>{P}){ONLY}{{0,24}}，(?:其|口岸)?(?:对面|对岸)(?:就)?(?:是|为|即){NEAR}{{0,6}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "the road post of A faces B",
        rf"(?P<ends>{P})[^。；]{{0,26}}，(?:公路|铁路|陆路)口岸(?:则|就)?(?:正?对着|面对着?|正对|与|对面是){NEAR}{{0,4}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A is where it begins, B where it ends",
        rf"(?P<ends>{P}){NEAR}{{0,3}}(?:[为是]|作为){NEAR}{{0,10}}起点[，、](?:以|而)?{NEAR}{{0,8}}(?P<ends2>{P})则?[为是]?{NEAR}{{0,10}}终点",
    ),
    _way(
        "A and B are two cities, and a line links the two",
        rf"(?P<ends>{P}){NEAR}{{0,6}}{AND}(?P<ends2>{P})[^。；\ue000-\uf8ff]{{0,40}}，{JOINS}这?(?:两地|两市|两城|两座城市|两个城市|两国首都|二者|两者)的{NEAR}{{0,12}}?{ANY}",
    ),
    _way(
        "west to A, east to B, the head behind",
        rf"[东西南北][至到抵接连通达](?P<ends>{P})，[东西南北][至到抵接连通达](?P<ends2>{P})[^。；]{{0,24}}?的[“「]?{NEAR}{{0,4}}{LONG}",
    ),
    _way(
        "its two ends are A and B",
        rf"两[端头](?:分别)?(?:[是为在]|位于|连着|连接着?){NEAR}{{0,4}}(?P<ends>{P}{AND}{P})",
    ),
    _way(
        "one end is at A, the other at B",
        rf"(?:一[端头侧]|[东西南北]端)(?:[是为在]|位于|连着|连接着?|接着|伸向|通向){NEAR}{{0,8}}(?P<ends>{P}){NEAR}{{0,6}}，另?(?:一[端头侧]|[东西南北]端)(?:则?[是为在]|位于|连着|连接着?|接着|伸向|通向){NEAR}{{0,8}}(?P<ends2>{P})",
    ),
    _way(
        "A has a line to B",
        rf"(?P<ends>{P})有{NEAR}{{0,8}}?{LONG}(?:可|能)?(?:直?[通达]|相通|通往|通向|直达)(?P<ends2>{P})",
    ),
    _way(
        "shipped at A, across the sea to B",
        rf"(?:在|从|由)(?P<ends>{P})(?:装船|上船|登船|起航|启航){ONLY}{{0,14}}?(?:抵达|到达|运抵|运往|驶往|驶向|前往)(?P<ends2>{P})",
        LinkKind.OTHER,
    ),
    _way(
        "A and B face each other",
        rf"(?P<ends>{P})(?!{NEAR}{{0,8}}为界){NEAR}{{0,4}}(?:与|和|同|跟){NEAR}{{0,6}}?(?P<ends2>{P}){NEAR}{{0,4}}?{FACES}",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A and B across from it",
        rf"(?P<ends>{P})(?:与|和|同|跟){FACES}的(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A lies there, opposite B",
        rf"^(?P<ends>{P})[^。；]{{2,60}}，[^，。；\ue000-\uf8ff]{{0,6}}(?:与|和|同|隔)[^，。；\ue000-\uf8ff]{{0,6}}(?P<ends2>{P}){NEAR}{{0,4}}?(?:相?对应|隔[^，。；]{{0,4}}相?[望对]|相对|相望|口岸(?:接壤|毗邻|相邻|相接|相连))",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A is a post that meets B",
        rf"^(?P<ends>{P})[^。；]{{2,60}}，对[接应]{NEAR}{{0,6}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "A faces B",
        rf"(?P<ends>{P}){NEAR}{{0,6}}?{OPPOSITE}{NEAR}{{0,4}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    _way(
        "opposite A is B",
        rf"(?:与|和)(?P<ends>{P}){NEAR}{{0,4}}{FACES}的(?:就?是)?{NEAR}{{0,4}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
)

TRAITS = (
    _compiled(
        rf"(?P<ends>{LIST})(?:等地|等)?的?{NEAR}{{0,6}}?(?P<head>{HEAD}){NEAR}{{0,6}}(?:建成|通车|完工|竣工|开通)"
    ),
    _compiled(
        rf"在(?P<ends>{LIST})(?:等地|等)?{NEAR}{{0,4}}(?:建成|修建|开通|新建)(?:了|的)?{NEAR}{{0,6}}?(?P<head>{HEAD})"
    ),
)

HEADS = tuple((_compiled(expression), kind) for expression, kind in SORTS)
BOTH = _compiled(
    rf"(?:两座?城市|两地|两城|两市|两岸|两个?口岸|两国口岸)之?间{NEAR}{{0,14}}?(?P<head>{flat(BRIDGE)}|铁路|公路)"
)
"""What joins the two posts that the text spoke of last."""

EXTENSION = _compiled(
    rf"""
    (?P<line>铁路|高铁|公路|高速|管道|走廊|线路|管线)(?:[^。；]{{0,60}}?(?:将|要|计划|拟|还|继续|进一步|再|未来)[^，。；]{{0,6}}?)?(?:[延伸修][伸长建到至]+[到至向往]?){NEAR}{{0,10}}
    (?P<ends>[\ue000-\uefff])(?P<more>(?:{AND}[\ue000-\uefff])*)
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
    (Expression(rf"{TRAINS}|换轨|轨距|铁轨|钢轨|枕木|机车|高铁|铁路"), LinkKind.RAILWAY),
    (Expression(r"卡车|货车|汽车|巴士|大巴|司机"), LinkKind.HIGHWAY),
    (Expression(r"天然气|原油|输气|输油"), LinkKind.PIPELINE),
    (Expression(r"千伏|兆瓦|送电|供电|用电"), LinkKind.POWER_LINE),
    (Expression(rf"{BOATS}|船"), LinkKind.OTHER),
)
LINES = ((Expression(LINE), LinkKind.RAILWAY),)
PARTS = ((Expression(PART), LinkKind.RAILWAY),)
