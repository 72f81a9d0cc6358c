"""How Chinese says where a line begins and where it ends by what these places are to it: its first stop, its last."""

from geo.lexicon.chinese.journeys import way
from geo.lexicon.chinese.phrases import (
    AND,
    BOATS,
    FIRST,
    FROM,
    FROM_TO,
    JOURNEY,
    KM,
    LINE,
    LONG,
    LYING,
    NEAR,
    ON_LAND,
    OUT,
    PART,
    SIDES,
    SPAN,
    STOP,
    TELLS,
    TO,
    TRAINS,
    VIA,
)
from geo.lexicon.chinese.words import FOREIGN
from geo.model import LARGER, LinkKind, P

IS_AT = r"(?:分别|就|便|则|都)?(?:设[在于]|位于|[是为在]|定在|落在|选在)"
_COMES_TO = r"(?:则?[是为在扎搭落架]在?|位于|连着|连接着?|接着|伸向|通向)"
"""What stands between an end of a line and the place that it is at."""
_SPOT = rf"(?:[\ue000-\uefff]|{LARGER}(?!{NEAR}{{0,10}}的))"
"""A place, but no country in which one lies that the tables do not know."""
_AN_END = rf"(?:{SIDES}|[东西南北]口)(?:{_COMES_TO}{NEAR}{{0,8}}|(?={P}))"
"""One end of a line, or one bank that a bridge stands on, up to the place there."""
_THROUGH = r"(?:出境|入境|进入|过境|折|转|拐|附近|口岸)"
"""What goes on behind "out of A" where that is only a place on the way."""
_ON_THE_WAY = (
    rf"(?:(?![从由自]{P}(?!{NEAR}{{0,3}}{_THROUGH})|另一?[条路座]|(?:铁路|公路|管道|管线|高速(?![列铁动]))(?!的?(?:终点|末[站端]|尽头)))"
    r"[^。；：！？]){0,80}?"
)
"""What may stand between the two ends: towns on the way, but no other line, nor the beginning of one."""
_FIRST = (
    rf"(?:以{P}{NEAR}{{0,4}}?为{NEAR}{{0,4}}?(?:起点|始点|起始站|发端|首站|[东西南北]端)"
    rf"|(?:首站|始发站|起[点始]站?|起始?端|源头|[东西南北]端){IS_AT}{NEAR}{{0,12}}?(?:{LARGER}{AND}{LARGER}{NEAR}{{1,6}}?的)?{P}(?!{AND}{LARGER}|边[境界]|交界)|在{P}{NEAR}{{0,4}}?(?:上岸|登陆|引出|起步))"
)
_LAST = (
    rf"(?:以{P}{NEAR}{{0,4}}?为{NEAR}{{0,4}}?(?:终点|末端|末站|归宿|[东西南北]端)"
    rf"|(?:末站|终点站?|末端|尽头|终端|落点|[东西南北]端)(?:{IS_AT}|直?[到抵]达?|通[到往至]){NEAR}{{0,14}}?{P}"
    rf"|(?:最后|最终|最末)?(?:止步?于|终于|停在|落在|落脚|收于){NEAR}{{0,12}}?{P}"
    rf"|(?:最后|最终)(?:抵达|到达|通[到往]|[到至]){NEAR}{{0,8}}?{P}|[到至在]{P}{NEAR}{{0,4}}?(?:{STOP}|入海|上岸|登陆|[与和同][^，。；\ue000-\uf8ff]{{1,14}}?(?:相接|对接|接轨|相连|衔接|汇合)))"
)
_LINE = rf"(?:{ON_LAND}|{LINE}|{PART}|[A-Z]{{1,3}}-?\d{{1,3}}|工程|[A-Z]{{3,6}})"
_ABROAD = r"(?:出境|出关|出国|出国门|过境|过界|入境|跨过(?:边界|国境|国界)|越过(?:边界|国境|国界))"
_SAYS = r"(?:说|称|道|悉|表示|认为|建议|主张|呼吁|希望|要求|提出|强调|指出|告诉|记者|学者|专家|人士)"
TOLD = rf"(?:(?!{_SAYS})[^。；：\ue000-\uf8ff]){{0,30}}"
"""What a sentence says of a place before it goes on about the line there; not who tells something there."""
_LAID = (
    rf"(?:(?!比|是){NEAR}){{0,6}}?(?:通[往到向]|直[抵达通]|[伸延修铺接]{{1,2}}[到至向]"
    rf"|[延伸修铺]{{1,2}}{KM}[到至]|接[通上]?(?={P}))了?"
)
"""How far something has been laid."""
_THERE_IS = r"(?:[便就即则]?(?:[是到达抵]|进入|到[了达])|抵达|外是)"

ENDS = (
    way(
        "the line begins at A, on its way it passes B, its last stop is C",
        rf"(?P<ends>{_FIRST}{_ON_THE_WAY}(?:{_LAST}|(?<=[，、后])(?:抵达|到达|直?通[往到向]|直达){NEAR}{{0,8}}?{P})|{FROM}{P}{OUT}{_ON_THE_WAY}{_LAST})",
        behind=rf"{_LINE}[^。；！？]{{0,50}}$",
    ),
    way(
        "A is where it begins, B where it ends",
        rf"(?P<ends>{P}){NEAR}{{0,3}}(?:[为是]|作为){NEAR}{{0,10}}起点[，、](?:以|而)?{NEAR}{{0,8}}(?P<ends2>{P})则?[为是]?{NEAR}{{0,10}}终点",
    ),
    way(
        "it begins at A, its end is at B",
        rf"以(?P<ends>{P})为起点[^。；\ue000-\uf8ff]{{0,20}}?[，、]{NEAR}{{0,4}}?终点站?{IS_AT}{NEAR}{{0,6}}?(?P<ends2>{P})",
    ),
    way(
        "A is the end of the line, which begins at B",
        (
            rf"(?P<ends>{P})(?:口岸|站)?[则便就还也仍]?是{NEAR}{{0,10}}?(?:{LONG}的?)?(?:终点|起点|末站|首站|末端|尽头|一[端头])站?[，—]{{1,2}}[^。；\ue000-\uf8ff]{{0,24}}?"
            rf"(?:起自|起于|始于|始自|来自|通[往向到]|[从由自](?={P}[修铺开引拉通接][过了]?来)|另一[端头]{_COMES_TO}|(?:起点|终点|首站|末站){IS_AT}){LYING}{NEAR}{{0,6}}?(?P<ends2>{P})"
        ),
    ),
    way("its two ends are A and B", rf"两[端头](?:{IS_AT}|分?别?连着|连接着?){NEAR}{{0,4}}(?P<ends>{P}{AND}{P})"),
    way(
        "one end is at A, the other at B",
        rf"{_AN_END}(?P<ends>{_SPOT}){NEAR}{{0,6}}，{LARGER}?{_AN_END}(?P<ends2>{_SPOT})",
    ),
)
"""The ends of a line, each by what it is to it."""

BEYOND = (
    way(
        "the head leaves the country at A, and so far on is B",
        rf"(?:^|[，；：])(?:(?!的){NEAR}){{0,6}}?{LONG}{NEAR}{{0,10}}?(?:从|由|自|在|经)(?P<ends>{P})(?:口岸)?{_ABROAD}后?，{NEAR}{{0,18}}?{_THERE_IS}{NEAR}{{0,6}}?(?P<ends2>{P})",
    ),
    way(
        "out of A, the head, and so far on is B",
        rf"(?:{FROM}|出了|过了|出)(?P<ends>{P})(?:口岸)?{OUT}?，{NEAR}{{0,6}}?{LONG}{NEAR}{{0,10}}?，{NEAR}{{0,12}}?(?:公里|千米){NEAR}{{0,3}}?{_THERE_IS}{NEAR}{{0,6}}?(?P<ends2>{P})",
    ),
    way(
        "so long is the head, from A to B",
        rf"{LONG}{NEAR}{{0,10}}{KM}，{JOURNEY}(?=[，。；]|$)",
    ),
    way(
        "the head leaves A, and so far on is B",
        rf"(?:^|[，；：]){NEAR}{{0,14}}?{LONG}(?:从|由|自)(?P<ends>{P}){NEAR}{{0,12}}，{NEAR}{{0,12}}?(?:公里|千米)(?:之?外|后|处)?[就便则]?是{NEAR}{{0,4}}?(?P<ends2>{P})",
    ),
    way(
        "out of A, trains go by way of B to C",
        rf"(?:[出过]了|驶[出离])(?P<ends>{P})(?:口岸)?后?，{NEAR}{{0,6}}?(?:{TRAINS}){NEAR}{{0,4}}?(?P<via>(?={NEAR}{{0,8}}[经过穿翻沿越]){VIA}){TO}(?P<ends2>{P})",
        LinkKind.RAILWAY,
    ),
    way(
        "since the head was opened, from A to B it takes so long",
        (
            rf"{LONG}{NEAR}{{0,8}}?(?:开通|通车|建成|修通|投用|贯通|开行)(?:之?后|以来|以后)?，"
            rf"{FROM_TO}{NEAR}{{0,10}}?(?:只[要需用]|仅[需用]|最快|缩短|压缩|不到)"
        ),
    ),
    way(
        "from A to B it is so far, and the new head",
        (
            rf"{FROM_TO}{NEAR}{{0,6}}?{KM}，"
            rf"(?:(?:新[修建开]的?|刚通车的|这[段条]){NEAR}{{0,4}}?{LONG}|火车[却也就可]{{0,2}}[能可]"
            rf"|(?:却|但|正|恰|而)?是[^。；]{{0,30}}?(?:缺|断|少|最后)[^，。；]{{0,4}}?[截段环])"
        ),
    ),
    way(
        "the head of A goes by way of B to C",
        rf"(?P<ends>{FIRST})(?:的|{TOLD}，)(?:一[条路]|这条|该)?{NEAR}{{0,4}}?{LONG}{NEAR}{{0,2}}?(?P<via>(?={NEAR}{{0,8}}[经过穿翻沿越]){VIA}){TO}(?P<ends2>{P})",
    ),
    way(
        "A, and the head goes on to B",
        rf"(?P<ends>{FIRST}){TOLD}，(?![另也又])(?!{NEAR}{{0,2}}支线){NEAR}{{0,2}}?{LONG}{_LAID}(?P<ends2>{P})",
    ),
    way(
        "A, and the road goes on to B",
        rf"(?P<ends>{P}){TOLD}，(?:柏油|沥青|砂石|水泥|[公马大])?路{_LAID}(?P<ends2>{P})",
        LinkKind.HIGHWAY,
    ),
    way(
        "A to B, and the head",
        rf"(?:(?<=^)|(?<=[，；。])){SPAN}(?:之间|一线|两地)?，(?:(?![比绕避距票价]|相距|飞|[从由自]){NEAR}){{0,12}}?{LONG}(?!公司|局|部门|票|运)",
    ),
    way(
        "at A one changes into a train, which goes to B",
        rf"(?P<ends>{P})[^。；\ue000-\uf8ff]{{0,30}}(?:[换转改]乘|[换转]上){NEAR}{{0,6}}?(?:{TRAINS})，{NEAR}{{0,10}}?(?:[到至]|抵达|进入)(?P<ends2>{P})",
        LinkKind.RAILWAY,
    ),
    way(
        "the line called after A begins at B",
        rf"(?P<ends>{P})(?P<head>铁路|公路|高速公路|管道|高铁)线?(?:起[自于]|始[于自]|起点站?{IS_AT})(?P<ends2>{P})(?=[，。；](?!{NEAR}{{0,12}}(?:[到至止终])))",
    ),
    way(
        "the head east of A goes to B",
        rf"(?P<ends>{P})(?:以[东西南北]{{1,2}}|[往向朝][东西南北]{{1,2}}|出境|境外)的{NEAR}{{0,4}}?{LONG}{NEAR}{{0,8}}?{TO}(?P<ends2>{P})",
    ),
    way(
        "the line that comes from A ends at B",
        rf"(?P<out>来自)?(?P<ends>{P})(?(out)|(?:方向)?(?:过|开|引|修|延伸过)?来)的{NEAR}{{0,8}}?{LONG}[^，。；\ue000-\uf8ff]{{0,6}}?(?:止于|终于|[停断]在|止步于?|[走通修铺开]?[到至]|(?:[由经从在])(?={P}(?:口岸)?(?:入境|出境|过境|进入|{STOP})))(?P<ends2>{P})",
    ),
    way(
        "A and B have trains",
        rf"(?P<ends>{P}{AND}{P})(?:两地|两岸|之间)?{NEAR}{{0,8}}?(?:[通开](?:行|起|上|了){{1,2}}{NEAR}{{0,6}}?|[将要已就]通)(?P<head>火车|铁路|高铁|公路)",
    ),
)
"""Where a line goes on to from the place that a sentence is about, if nothing else in it says where it begins."""

_NO_ONE = rf"(?!前往|赴|访问|代表团|记者|自己|[从自由]|{TELLS})"
"""What is said of travellers, not of a line; or of a line that begins elsewhere."""
INWARD = (
    rf"""
    (?:^|[，；])(?:从|(?P<out>来自))(?P<home>)(?P<ends>{P})(?(out)|{NEAR}{{0,4}}?(?:修|铺|引|接|拉|开|通)?(?:过来|来))的{NEAR}{{0,4}}?{LONG}(?!{NEAR}{{0,14}}?(?:[到至往向]|从|在){P})
    """,
    rf"""
    (?:^|[，；：])(?:(?![与和到]|[{FOREIGN}]{{3}}){_NO_ONE}{NEAR}){{0,14}}?(?P<head>{ON_LAND}|{LINE}|(?<=的)路(?=[往向通直]))(?:(?![与和的]){_NO_ONE}{NEAR}){{0,12}}(?:，{NEAR}{{0,10}})?(?P<wide>)(?P<home>)(?![，、]?终点)(?P<ends>{VIA}{TO}{P})
    (?![^，。；]{{0,6}}(?:说法|消息|访|参|考察|视察|出席))
    """,
    rf"""
    (?:^|(?<![说称道示])[，；：])(?:(?:(?![与和到]){_NO_ONE}{NEAR}){{0,8}}?(?:[开驶发通]往|通向)|{NEAR}{{0,3}}?[去往])(?P<wide>)(?P<home>)(?P<ends>{P})的{NEAR}{{0,8}}?(?:{LONG}|(?P<boats>{BOATS}|{TRAINS}))
    """,
)
"""How a sentence says that a line comes from a place, or leads to it, whose other end was told of before."""
ABOUT = (
    rf"(?:第[一二三四五六七八九十]+站|首站|下一站|最后一站|最后)(?:[便就]?[是到]|来到|抵达|，)?{P}(?=[，。；：口市镇])|{P}(?:（[^（）]*）|，[^，。；]{{0,12}}，)?(?:市|镇|县|口岸)?"
    r"(?:是|位于|地处|坐落|座落|位居|隶属|原名|旧称|海拔|建于|始建于|人口|原[是为]|城?[离距]|曾经?是|的(?:老|新)?[车火]?(?:站|口岸|港))"
)
"""How a sentence begins that says what town the text goes on about."""
OUTWARD = rf"""
    (?:[^，。；：、\ue000-\uf8ff]{{0,8}}，)?(?:这里|当地|城[外里边]|镇[外里上]|[从由]此)?有?(?:一条|这条|那条|唯一的?)?
    (?:(?![的与和]){_NO_ONE}[^，。；：、\ue000-\uf8ff]){{0,4}}?
    (?P<head>铁路|公路|国道|省道|高速公路|柏油路|沥青路|砂石路)(?!公司|局|部门|工人)
    (?:(?![从由自与和]|前往|赴)[^，。；：、\ue000-\uf8ff]){{0,6}}?(?P<past>(?:出境|过境|出关)后?，?)?(?!前往|赴)(?P<ends>{VIA}{TO}{P})
"""
"""How a sentence begins that says where a line leads, and nothing of where it begins."""
