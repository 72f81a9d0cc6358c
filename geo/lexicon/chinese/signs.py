"""Signs of links in Chinese that no pattern joins: heads, hints, zones, extensions, posts opposite, shortened names."""

from geo.lexicon.chinese.phrases import (
    AND,
    BOATS,
    BRIDGE,
    HEAD,
    JOINS,
    LINE,
    LIST,
    NEAR,
    PART,
    RAIL,
    ROAD,
    SORTS,
    TRAINS,
    ZONE,
)
from geo.lexicon.chinese.simplify import SHORT
from geo.lexicon.patterns import DASHED, PLACED, flat
from geo.model import LARGER, Expression, LinkKind, P, Telling


def _compiled(expression: str) -> Expression:
    """Compile an expression that is written over several lines."""
    return Expression(flat(expression))


TRAITS = (
    _compiled(
        rf"(?P<ends>{LIST})(?:等地|等)?的?{NEAR}{{0,6}}?(?P<head>{HEAD}){NEAR}{{0,6}}(?:建成|通车|完工|竣工|开通)"
    ),
    _compiled(
        rf"在(?P<ends>{LIST})(?:等地|等)?{NEAR}{{0,4}}(?:建成|修建|开通|新建)(?:了|的)?{NEAR}{{0,6}}?(?P<head>{HEAD})"
    ),
)

HEADS = tuple((_compiled(expression), kind) for expression, kind in SORTS)
_BESIDE_IT = (
    r"(?:[河江海湖水桥](?:底下?|下|面上?|上)|旁边|一旁|上游|下游|并行|与此?之?并行|在此|此处|此地|这里|那里)?"
    r"(?:[另还又]有|另[建修设架]|另外?有|并建有|还[建修]有?)"
    r"|，[^，。；]{0,12}的跨境"
)
"""What is said of a second line beside one that was spoken of: "河底另有"."""
_THE_TWO = r"(?:二者|两者|两座?城市|两地|两城|两市|两岸|两个?口岸|两国口岸)"
BOTH = _compiled(
    rf"(?:(?P<towns>{_THE_TWO}之?间{NEAR}{{0,26}}?|(?:{JOINS}|沟通)(?:起|了)?这?{_THE_TWO}的{NEAR}{{0,10}}?)|(?P<also>{_BESIDE_IT}){NEAR}{{0,12}}?)(?P<head>铁路(?!公司|局|部门|职工|口岸)|公路(?!局|部门|口岸|大?桥)|{flat(BRIDGE)}|索道|缆车|轮渡|渡轮|渡船|高速(?![列铁公])|高铁|输[油气]管道?|海缆|光缆)"
)
"""What joins the two posts that the text spoke of last, or ``also`` joins those the sentence speaks of."""

_LINE = rf"(?:{flat(RAIL)}|{flat(ROAD)}|{flat(SORTS[2][0])}|{flat(SORTS[3][0])})"
ABREAST = _compiled(
    rf"""
    {_LINE}(?:(?:、|和|与|及|以及)(?:一[条座])?(?:长?约?[\d.一二三四五六七八九十百两]+(?:公里|千米)长?)?的?{_LINE})+
    (?!口岸|部门|桥|大桥|两用|网|运输|联运|交通|枢纽|建设|互联|货运|客运|并行|项目|工程|等)
    """
)
"""Lines of several sorts, in a list: "高速公路和铁路"."""

REACHED = _compiled(
    r"""
    (?:接入|并入|汇入|引入|连入|转到|转至|转入|转上|接上)[^，。；、]{0,4}\ue000
    |(?:起自|起于|始于|从|自|由)[^，。；、]{0,4}\ue000[^，。；、]{0,8}站|\ue000的?支线|在[^，。；]{1,12}[与和同][^，。；、]{0,2}\ue000[^，。；、]{0,3}(?:对接|相接|接轨|衔接|相连|并网|交会|交汇|汇合)|看[作成][^，。；、]{0,4}\ue000
    """
)
"""What, around the name of a line, says that another one is only joined to it."""

EXTENSION = _compiled(
    rf"""
    (?P<line>铁路|高铁|公路|高速|管道|走廊|线路|管线)(?:(?:(?!铁路|公路|管道|高速)[^。；]){{0,60}}?(?:将|要|计划|拟|还|继续|进一步|再|又|未来|[年月]后|后来|随后|此后|次年|翌年|下一?步|接下来|[明今去]年|原本|打算|最终|\d年)(?:(?!铁路|公路|管道|高速)[^，。；\ue000-\uf8ff]){{0,6}}?)?(?:[延伸修铺通接][伸长建到至]+(?:，?(?:将|再|一路)?(?:[经过][^。；]{{1,30}}?)?(?:[到至向往]|伸[向到至]|直[抵达通]|抵达|通[往到向]))?)了?{NEAR}{{0,10}}
    (?P<ends>[\ue000-\uefff])(?P<more>(?:{AND}[\ue000-\uefff])*)
    """
)
"""Words that say that a line is extended to a place."""

SITES = (
    _compiled(rf"(?P<ends>[\ue000-\uefff])市?(?:{SHORT}{{2,3}}|国际|口岸|铁路|公路|陆路|进口)*(?P<head>{ZONE}|片区)"),
    _compiled(
        rf"(?P<ends>[\ue000-\uefff])市?(?:(?![说称的到至])[^，。；：、\ue000-\uf8ff]){{0,14}}?(?:[建设]立?|建成|建设|打造|拥?有|获批|启用|做大|做强|推进|升级)了?"
        rf"(?:(?!的)[^，。；：、\ue000-\uf8ff]){{0,8}}?(?P<head>{ZONE})(?![一-龥]{{0,2}}(?:计划|经验))"
    ),
    _compiled(
        rf"(?:位于|地处|[坐座]落[在于]|设[在于]|落户于?)(?P<ends>[\ue000-\uefff])[市县]?(?:境内|口岸)?的{NEAR}{{0,12}}?(?P<head>{ZONE})"
    ),
    _compiled(
        rf"(?P<head>{ZONE}|(?:产业|工业)园区?)(?:就|便|则)?(?:设[在于]|位于|[坐座]落[在于]|落户于?){NEAR}{{0,6}}(?P<ends>[\ue000-\uefff])"
    ),
)
"""Ways of saying that a zone lies at one place."""

_BARRIER = (
    r"(?:界?[山河江桥湖]|(?:大|公路|铁路)桥|长堤|堤道|隧道|界[桩碑网]|国[门境界]|关门|(?<=，)门(?=外)|铁丝网"
    r"|边[境界]线?|国境线|[桥门]洞|[山垭]口)"
)
"""What lies between two countries, or what one passes through from one to the other."""
_BEYOND = r"(?:的|线)?(?:那一?[头边侧端]|另一?[头侧边端]|彼端|外面?|对[面岸侧]|[东西南北][头边侧端岸面]?)"
"""The far side of that."""

ACROSS_FROM = (
    _compiled(
        rf"""
        (?:(?:隔[^，。；]{{0,5}}?相?[望对邻]的|(?:正|斜)?对[面过门]|对岸|{_BARRIER}{_BEYOND}
        |(?<={P})(?:的[老新旧]?[桥门]|{NEAR}{{0,4}}(?:检查站|关口|口岸))?的?那一?[头边]|出(?:了)?国门(?:不远)?)(?:，)?(?:则|便|就|却|正|[都均]){{0,2}}(?:是|为|即|叫)
        |{_BARRIER}{_BEYOND}的(?={P})
        |出(?:境|关|国门)[之以]?后的?(?:的?第一[个座站]|首[个座站])
        |[可能]?(?:经此|[由从]此)(?:前往|进入|去往?|到|入)
        |(?:[货卡客]?车|车辆|司机|旅客|大巴|列车)[过出经](?=[\ue000-\uefff](?:口岸)?后)
        |与(?:它|之|其|这里|此地|此处){NEAR}{{0,4}}(?:相[望对]|对望|对应|相接|毗邻)的(?:则|便|就)?(?:是|为|即)?
        |(?P<way>(?<={P})(?:口岸)?出境后?，[即便就]?进入?)
        |(?<!轨)[，。；](?:过境|出境|过关|出关|过河|过桥|过江|过界|[过跨][^，。；\ue000-\uf8ff]{{1,8}}?[江河桥])后?[即便就]?[为是到]|(?:^|[，。；])过{P}后?[即便就][为是到]|(?:出境|出关|过境)后?[即便就][为是到]|[过出]了(?:这[条道座])?{_BARRIER}，?[便就即]?[是到]
        |[翻越]过[^，。；]{{2,12}}?(?:山口|达坂|垭口)[才就便即]{{0,2}}(?:见到|看到|进入|[是到])
        |隔着?(?:一[条道座])?[^，。；]{{1,5}}[便就]?是|(?:落地|[登上]岸|下桥|过了?桥|引道尽头)[便就则]?[是为到]
        |(?<=，)那[边头侧](?:就|便|则|即|却|已)?是|(?<=，)另一[侧岸][则便就]?[是为即叫]|(?:{SHORT}[方国](?:[一那]侧|那[边头])?|{LARGER}(?:[一那]侧|方面|境内|那[边头]))[则却也]?(?:称为?|叫做?|名为)
        |(?<=[，；])(?:从这里|再)?过去[便就]?是
        |(?P<here>(?:对面|对岸)的?))
        (?:(?!从){NEAR}){{0,10}}?(?P<ends>[\ue000-\uefff])
        """
    ),
    _compiled(
        rf"(?P<ends>[\ue000-\uefff])(?:口岸)?(?P<here>)[就便则]?在{NEAR}{{0,3}}?(?:[山河江桥]|界河|国境线?)(?:的)?(?:那一?[头边]|对岸|对面|另一?[头侧边])"
    ),
    _compiled(
        rf"，(?:它|其|该口岸)?[则并]?(?:与|和|同|跟){NEAR}{{0,6}}?(?P<ends>[\ue000-\uefff])(?P<here>){NEAR}{{0,4}}?(?:隔[^，。；]{{0,5}}?相?[望对邻]|[只仅]隔|相[望对邻](?!较|来说)|遥遥相望|相?对应|对着的|毗邻|接壤|之间|一[\u4e00-\u9fff]{{1,3}}之隔)"
    ),
    _compiled(rf"，(?:正|斜)?对着{NEAR}{{0,6}}?(?P<ends>[\ue000-\uefff])(?P<here>)"),
    _compiled(
        r"(?:口岸[^。；\ue000-\uefff]{0,30}|(?=[\ue000-\uefff]那头))(?P<ends>[\ue000-\uefff])(?:口岸|站|镇)?(?P<here>)那[头边](?!的?[路人])"
    ),
    _compiled(
        rf"口岸，[则并]?(?:与|和|同|跟){NEAR}{{0,6}}?(?P<ends>[\ue000-\uefff])(?P<here>){NEAR}{{0,4}}?(?:相[接连通]|接壤)"
    ),
)
"""Places that lie across the border from the one a text named last."""

IN_PAIRS = _compiled(
    rf"""
    (?P<ends>[\ue000-\uefff])(?:与|和|(?P<facing>对着?))(?P<ends2>[\ue000-\uefff])(?=[、，；。：]|$|{NEAR}{{0,10}}(?:[，。；]|$))(?P<posts>(?=[^。；]{{0,40}}等?[^，。；]{{0,4}}口岸))?
    """
)
"""A pair of places in a list of pairs."""

SHORTENED = _compiled(
    r"""
    (?P<head>高速铁路|高速公路|(?:跨境|国际|窄轨|准轨|米轨|复线)?铁路|高铁|城际
    |高速(?![列铁公])|公路|(?:输[油气]|原油|天然气|成品油)?管[道线]|(?:特高压|直流|交流|输电)+(?:工程|线路)?
    |线(?![路上下索条缆性]))(?!公司|局|集团|部门|系统|职工|工人|警|学院|大学)
    """
)
"""The word for a line, which stands behind one character of each of its ends."""

HINTS = (
    (
        Expression(
            rf"{TRAINS}|首[趟列](?!航)|换轨|轨距|铁轨|钢轨|轨道|枕木|道砟|接触网|静态验收|联调联试|机车|高铁|铁路"
        ),
        LinkKind.RAILWAY,
    ),
    (
        Expression(
            r"卡车|货车|汽车|巴士|大巴|司机|驾车|自驾|私家车|行车时间|双向[四六八]车道|(?<![A-Za-z])E\d{1,3}(?![\dA-Za-z/])|沥青|柏油|[红黄泥]土路"
        ),
        LinkKind.HIGHWAY,
    ),
    (Expression(r"天然气|原油|输气|输油|供气|供油|气量|亿立方米"), LinkKind.PIPELINE),
    (Expression(r"千伏|兆瓦|送电|供电|用电|输电|杆塔|换流站|变电站|的电(?=[，送输通经由向])"), LinkKind.POWER_LINE),
    (Expression(rf"{BOATS}|船"), LinkKind.OTHER),
)
LINES = (
    (Expression(rf"(?<![A-D二三四五])(?:{LINE})"), LinkKind.RAILWAY),
)  # "line A" of a pipeline is no line of its own
PARTS = ((Expression(PART), LinkKind.RAILWAY), (Expression(r"(?:海底|跨海|互联|直流)*海缆"), LinkKind.POWER_LINE))
TELLING = Telling(
    another=Expression(r"第[二三四]|另一?[条段]|还有"),
    runs=Expression(r"，?(?:全线|将|计划)?(?:[从由自]|起[自于]|[东西南北]起)(?![此这该])"),
    says=Expression(
        r"[”」』]?(?:全长[^，。；]{1,12}，)?(?:则|就)?(?:(?:是|为|即)(?:一条)?)?(?:将|计划)?(?:连接|联接|贯通|横贯|起[于自]|始[于自]|[东西南北]起|从(?!此|这))"
    ),
    is_one=Expression(r"[”」』]?(?:是|为|系)(?:一[条个项]|[^，。；]{1,20}的)"),
    of_it=Expression(r"[^，。；：、！？]{0,12}的[^，。；：、！？]{0,4}"),
    dateline=Expression(rf"{PLACED}|[^，。；：]{{0,20}}[社网报台][^，。；：]{{0,10}}"),
    reports=Expression(rf"{DASHED}|[日号]?(?:电|讯|消息)"),
)
