"""How Chinese says that places are linked, and by what."""

from geo.lexicon.chinese.courses import CARRIED, COURSES, LISTED
from geo.lexicon.chinese.ends import BEYOND, ENDS
from geo.lexicon.chinese.forks import ARMS, FANS
from geo.lexicon.chinese.journeys import BY_BOAT, BY_TRAIN, BY_TRUCK, way
from geo.lexicon.chinese.owned import OWNED
from geo.lexicon.chinese.phrases import (
    AND,
    ANY,
    BRIDGE,
    BY,
    BY_MEANS,
    DASH,
    FACES,
    FIRST,
    FROM,
    FROM_TO,
    GAP,
    JOINS,
    JOURNEY,
    LIST,
    LONG,
    LYING,
    MEETS,
    NEAR,
    OF,
    ON_LAND,
    ONLY,
    OPPOSITE,
    OUT,
    PAIR,
    SORTS,
    SPAN,
    STOP,
    TELLS,
    TO,
    TO_WORD,
    UNCHAINED,
    VIA,
)
from geo.lexicon.chinese.posts import ON_BRIDGES, POSTS
from geo.lexicon.chinese.roles import ROLES
from geo.lexicon.patterns import flat
from geo.model import LARGER, LinkKind, P

_CHAIN = rf"{P}(?:{GAP}{P})+(?!{DASH}[A-Z\u4e00-\u9fff])"
_RUN = rf"{P}(?:(?:{DASH}|(?:[往向][东西南北]{{1,2}})?[至到]){P})+"
_BRIDGED = r"(?:由|通过|透过|经由?|借助|靠)"

_ONE = (
    r"(?:[一二两三四五六七八九十另外第]{1,3}|第\d{1,2})(?P<head>[条段期]|阶段|(?:合同)?标段?)"
    r"(?:工程|线路|路线|铁路|公路|管道)?(?:则?[是为走])?"
)
"""One of several lines, stretches or stages that are told of by turns."""

_THING = rf"(?:(?!记者|[人员客商]都|代表|考察|视察|参观|采访|旅[行游]|[偷盗]){NEAR})"
"""What may stand between a course and its head: not who travels it."""
_NO_PIPE = r"船|油轮|罐车|卡车|火车|列车|铁路|公路|出口|售|卖|购|价|公司"
"""What says that oil goes by another way than through a pipe, or is only sold."""
_OF_A_BORDER = r"(?:公路|国际|边境|铁路|跨境|大)*"


PATTERNS = (
    *FANS,
    *ENDS,
    way(
        "A is where the trains of a corridor gather, which run to B",
        (
            rf"(?P<ends>{P}{NEAR}{{0,4}}是{NEAR}{{0,14}}通道的?{NEAR}{{0,10}}(?:集结地|集结中心|起点|枢纽|始发地)"
            rf"[^。；]{{0,60}}?(?:驶向|开往|抵达|到达|直达|通往){P})(?=[。；，]|$)"
        ),
        LinkKind.CORRIDOR,
    ),
    way(
        "from A by the head to B",
        rf"{FROM}(?P<ends>{P}){OUT}(?:经由?|通过|沿着?|由|借道){NEAR}{{0,12}}?{LONG}{NEAR}{{0,3}}?{TO_WORD}(?P<ends2>{P})",
    ),
    way(
        "a stretch of the line A to B",
        rf"{P}(?:至|到|{DASH}){P}(?:{NEAR}{{0,4}}?)(?:铁路|公路|高铁|高速|线)的?(?P<ends>{P}(?:至|到|{DASH}){P})(?P<head>段)",
    ),
    way(
        "the A to B line",
        rf"(?<!{P}、){UNCHAINED}(?!(?<=[经径]){P}[至到])(?P<ends>{P}(?:(?:{GAP}|至|到){P})+)(?:的|之间的)?{LONG}",
    ),
    way(
        "A–B, C–D and E–F, three lines",
        rf"{UNCHAINED}(?P<ends>{_CHAIN})(?=(?:(?:[、和及与]|以及){_CHAIN})*等?[两二三四五六几多]?[条段座个项]?(?![和及与、]){NEAR}{{0,6}}{LONG})",
    ),
    way("from A to B, its head behind", rf"{JOURNEY}(?:的|之间的)?{_THING}{{0,12}}?{LONG}"),
    way("A to B, its head behind", rf"{SPAN}(?![和与及、]{NEAR}{{0,6}}口岸)(?:的|之间的)?{_THING}{{0,12}}?{LONG}"),
    way(
        "its course is from A to B",
        rf"^(?:[^。；：、！？\ue000-\uf8ff]{{0,14}}?{LONG}[^。；：、！？\ue000-\uf8ff]{{0,6}}?|[^。；：、！？\ue000-\uf8ff]{{0,14}}?){JOURNEY}(?!，{NEAR}{{0,6}}(?:比|难度|距离|相距|绕|(?:[货卡客]车|汽车|大巴|班车){NEAR}{{0,4}}[要需走开跑得]))(?=(?<!{LARGER}){NEAR}{{0,4}}(?:[，。]|$)|[，。]|$)",
    ),
    way(
        "its course, in a clause of its own",
        rf"[，；：。]{JOURNEY}(?=，(?:全|总|线路)?长(?:度|约|为|达)*[\d０-９])",
    ),
    way("one is from A by way of B to C", rf"{_ONE}{JOURNEY}(?!的)"),
    way("one is a line from A to B", rf"{_ONE.replace('?P<head>', '?:')}{JOURNEY}(?=的)"),
    way("one is A to B", rf"{_ONE}(?P<ends>{P}(?:{BY}{LIST})?(?:至|到|通往|通向|直达|前往){P})(?!的)"),
    way("one is the chain A–B–C", rf"{_ONE}：?(?P<ends>{_CHAIN})段?(?=[，。；（由已将正尚仍于则]|$)"),
    *ON_BRIDGES,
    *BY_TRAIN,
    *BY_TRUCK,
    *BY_BOAT,
    way("the head from A to B", rf"{LONG}(?:(?!航班|飞机)[^。；！？\ue000-\uefff]){{0,36}}?{JOURNEY}"),
    way(
        "it comes from A, and ends at B",
        (
            rf"{FROM}(?P<ends>{P})[^，。；\ue000-\uf8ff]{{0,6}}?(?:过来|开来|来|出发|起步|动身|[往向][东西南北]{{1,2}}|翻[过越]|穿[过越]|横[穿贯]|纵[穿贯])"
            rf"[^。；\ue000-\uf8ff]{{0,40}}?[，、][^。；\ue000-\uf8ff]{{0,16}}?[到在至](?P<ends2>{P}){NEAR}{{0,4}}?(?:{STOP}|[见入出望]到?[^，。；]{{0,2}}海)"
        ),
    ),
    way(
        "out of A the head leads to B",
        rf"{FROM}(?P<ends>{P}){OUT}?(?:出去|往外|出国门|再?[往向][东西南北]{{1,2}})?[走去]?，{NEAR}{{0,6}}?{LONG}(?:{NEAR}{{0,4}}?(?:通[到向往至达]|直?[到达抵]|接[到至])|(?P<via>{VIA}){TO})(?P<ends2>{LIST})",
    ),
    way(
        "and out of C to D",
        (
            rf"{FROM}{P}[^，。；]{{0,6}}，{NEAR}{{0,6}}?{LONG}{NEAR}{{0,4}}?(?:通[到向往至达]|直?[到达抵]){LIST}；{FROM}(?P<ends>{P})"
            rf"(?:出去|往外|出国门|出境|出发)，{NEAR}{{0,8}}?(?:通[到向往至达]|直?[到达抵])(?P<ends2>{LIST})"
        ),
    ),
    way(
        "from A by the head in one direction to B",
        rf"{FROM}(?P<ends>{P})(?:[往向朝][东西南北]{{1,2}}[去行]?|[东西南北][去行上下])的{NEAR}{{0,6}}?{LONG}{NEAR}{{0,6}}?(?:直?[到达至抵通]|{TO_WORD})(?P<ends2>{P})",
    ),
    way(
        "from A they build the head to B",
        (
            rf"{FROM}(?P<ends>{P}){NEAR}{{0,4}}?(?:[把将]|[修兴新]建|修筑|[修筑建铺架敷][设成]?|引|拉)(?:起|了|出)?(?:一[条座])?{NEAR}{{0,8}}?{LONG}"
            rf"{NEAR}{{0,6}}?{TO}(?P<ends2>{P})"
        ),
    ),
    way(
        "the head passes A, its end is B",
        rf"{LONG}{NEAR}{{0,6}}?(?:[爬翻穿越经驶绕走]过|经)(?P<ends>{P}){NEAR}{{0,8}}，{NEAR}{{0,4}}(?:尽头|终点|末端)[就便则]?[是在为]{NEAR}{{0,14}}(?P<ends2>{P})",
    ),
    way(
        "A and B, with the head between them",
        (
            rf"(?P<ends>{P})(?:、|和|与|及|同){NEAR}{{0,10}}?(?P<ends2>{P})[^。；\ue000-\uf8ff]{{0,24}}，(?:中间|其间|彼此|二者|两[国岸者港地市城端口]{{1,2}})(?:之?间)?"
            rf"(?:现在|如今|仍|目前|只|早|已|全)?(?:以|用|由|靠|通过|凭|有|开通?){NEAR}{{0,16}}?{ANY}(?=(?:(?!的){NEAR}){{0,10}}(?:[，。；]|$))"
        ),
    ),
    way(
        "A to B was opened, the head before",
        rf"(?<=[，；：]){SPAN}(?:段|区间)?(?:[\d一二三四五六七八九十]+[年月日]|[去今前明]年|年?[初底中]|[上中下]旬|正式|全线|已经?|将|也|均|都|于|在|先后|才){{0,6}}(?:(?:通车|铺通|贯通|接通|动工|开工|建成|投产|完工|竣工|投运|开通|补上|铺好|修好|修成)|(?<=\d年)(?=[，；。]))",
    ),
    way("from A to B, the head in the next clause", rf"{JOURNEY}，(?:(?![比绕避]){NEAR}){{0,12}}{LONG}"),
    way("A—B crossing", rf"(?P<ends>{P}{DASH}{P})(?P<head>{_OF_A_BORDER}口岸)", LinkKind.CROSSING, abroad=True),
    way("A—B bridge", rf"(?P<ends>{P}{DASH}{P})(?P<head>{_OF_A_BORDER}桥)", LinkKind.CROSSING),
    way(
        "corridors, namely A—B—C and D—E—F",
        rf"(?<![\u2010-\u2015－“「-])(?P<ends>{P}(?:{DASH}{P}){{2,}})(?=[、，。；]|[和及与]{P}|$)",
    ),
    way(
        "another from C to D in a list of courses",
        rf"(?<={P}[，、；])(?<![经过绕]{P}、)(?P<ends>{P}(?:至|到){P})(?=[，、；。]|$)",
    ),
    way("A by way of B to C", rf"(?P<ends>{P}{BY}{LIST}(?:至|到|抵达|直达|通往|接){LYING}{P})(?=[，、；。]|$)"),
    way(
        "A to B, a bridge",
        rf"{SPAN}(?![和与及、]){NEAR}{{0,6}}?(?P<head>{flat(BRIDGE)})(?!铁路|公路)",
        None,
        abroad=True,
    ),
    way(
        "linking A with B, the head behind",
        rf"{JOINS}{OF}(?P<ends>{LIST}(?:{AND}|至|到){OF}{P})的{NEAR}{{0,12}}?{ANY}",
    ),
    way(
        "linking A with B",
        rf"(?<!沿途)(?<!途中)(?<!一路)(?<!依次)(?<![助使让]{LARGER})(?:{JOINS}|连着(?={OF}{P}{AND})){OF}(?P<ends>{LIST}(?:(?:{AND}|至|到|，{TO}){OF}{LIST})?)",
    ),
    way(
        "the line of A, which joins it with B and a border",
        rf"(?P<ends>{P})(?P<head>铁路|公路|高速|高速公路|管道){ONLY}{{0,4}}?(?:{JOINS}|{TO_WORD})(?P<ends2>{P})(?:{AND}{LARGER}?(?:的|两国)?边[境界])",
        loose=True,
    ),
    way("tying A and B together", rf"[把将让使]{OF}(?P<ends>{P}(?:{AND}{OF}{P})+){NEAR}{{0,6}}[连联串接缝拉拴系牵焊]"),
    way(
        "between the two places just named, by head",
        rf"(?P<ends>{P}){NEAR}{{0,6}}{OPPOSITE}(?P<ends2>{P})，(?:两地|两个?口岸|两城|两者|二者|两市)之?间{NEAR}{{0,8}}{LONG}",
    ),
    way(
        "between A and B the bridge of C",
        rf"{PAIR}之?间的{P}(?P<head>{NEAR}{{0,6}}?桥(?![梁头]))",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "between A and B by head",
        rf"{PAIR}(?:这?两[地市国城岸]|两个?口岸)?之?间(?:的|，)?(?:{NEAR}|(?<!说)，(?!而|但|却|双方|两国)){{0,34}}?{ANY}(?!费|运费|运价|票|的?(?:问题|谈判|争|价格|成本|职工|管理))",
    ),
    way(
        "the head between A and B",
        rf"{ANY}{ONLY}{{0,20}}(?:位于|横跨|跨越|在|往返于|往来于|穿梭于|运行于|行驶于|建在){PAIR}之?间",
    ),
    way(
        "A and B are joined by the head",
        rf"{PAIR}(?:[^。；：不\ue000-\uf8ff]{{0,14}}?[^。；：没无不\ue000-\uf8ff])??{BY_MEANS}(?:(?!{BY_MEANS}[^，]{{0,6}}从){NEAR}){{0,26}}?{ANY}{NEAR}{{0,6}}?(?:相?[连联通接]接?|贯|联系|联络|往来|来往|串|沟通)",
    ),
    way(
        "A meets B",
        rf"(?P<ends>{P}{NEAR}{{0,4}}(?:与|和|同){P}){NEAR}{{0,8}}(?:接轨|对接|相接|连通|贯通|联网|互联|连为一体|连成一线|连在一起)",
    ),
    way("A and B zone", rf"{PAIR}{NEAR}{{0,4}}(?P<head>{flat(SORTS[0][0])}|{flat(SORTS[1][0])})"),
    way(
        "A leads to B",
        rf"(?P<ends>{FIRST})(?:(?!管子|铁轨|电缆|海缆|油轮|{TELLS})[^，。；：、！？\ue000-\uf8ff]){{0,8}}(?:铁路|公路|管道|线路|高速)?{TO_WORD}(?P<ends2>{P})",
    ),
    way(
        "one line leads to B",
        rf"(?P<ends>{P}){ONLY}{{0,18}}[，：；]一(?:[条座]|路(?![送通开直向往到修铺输运])){NEAR}{{0,12}}{TO_WORD}(?P<ends2>{P})",
    ),
    way(
        "another leads from the same place",
        rf"从(?P<ends>{P}){TO}{P}{ONLY}{{0,24}}另一?[条路]{NEAR}{{0,16}}{TO_WORD}(?P<ends2>{P})",
    ),
    way("A to B, C to D: their lines", rf"(?P<ends>{_RUN})(?=(?:[、和及与]{_RUN})+的?{NEAR}{{0,6}}{LONG})"),
    way("and C to D: its line", rf"{_RUN}[、和及与](?P<ends>{_RUN})的?{NEAR}{{0,6}}?{LONG}"),
    way(
        "south to A, and north to B",
        rf"(?<!{P})[东西南北](?:[连接通起抵达到至去自于]){{1,2}}{NEAR}{{0,10}}(?P<ends>{P})[^，。；]{{0,24}}[，、][东西南北](?:[连接通至抵达到去起自于]){{1,2}}{NEAR}{{0,10}}(?P<ends2>{LIST})(?:[^。；\ue000-\uf8ff]{{0,24}}?的[“「]?{NEAR}{{0,4}}{LONG})?",
        loose=True,
    ),
    way("head of the line, from A to B", rf"(?P<head>段|铁路|公路|高速|管道){NEAR}{{0,6}}{JOURNEY}"),
    way("what A to B can carry", rf"{SPAN}的?(?:运力|运能|货运量|客运量|全线|行程|里程|路程|车程)"),
    way(
        "A is joined to B by a bridge",
        rf"(?P<ends>{P}){NEAR}{{0,4}}{_BRIDGED}{NEAR}{{0,16}}?(?P<head>{BRIDGE}|桥|{ON_LAND})(?:与|和|同)(?P<ends2>{P}){NEAR}{{0,4}}{MEETS}",
    ),
    way(
        "A, opposite is B",
        rf"(?P<ends>{P}){ONLY}{{0,24}}，(?:其|口岸)?(?!对[面岸]的){OPPOSITE}{NEAR}{{0,6}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B are two cities, and a line links the two",
        rf"(?P<ends>{P}){NEAR}{{0,6}}{AND}(?P<ends2>{P})[^。；\ue000-\uf8ff]{{0,40}}，{JOINS}这?(?:两地|两市|两城|两座城市|两个城市|两国首都|二者|两者)的{NEAR}{{0,12}}?{ANY}",
    ),
    way(
        "shipped at A, across the sea to B",
        rf"(?:在|从|由)(?P<ends>{P})(?:装船|[上换登][了]?(?:船|渡轮|轮渡|渡船)|起航|启航){ONLY}{{0,14}}?(?:抵达|到达|运抵|运往|驶往|驶向|前往|[\d一二三四五六七八九十两半]{{1,3}}(?:天|日|个?小时)后?[到抵]|到(?={P}[^，。；]{{0,4}}(?:上岸|登陆|靠岸|卸)))(?P<ends2>{P})",
        LinkKind.OTHER,
    ),
    way(
        "a shipping line, as was said",
        rf"(?P<ends>{_CHAIN})(?P<head>航线)",
        LinkKind.OTHER,
        behind=r"航务|港口|港务|港航|海运|船|码头|货",
    ),
    way(
        "oil by way of A to B",
        rf"(?:原油|天然气|石油|成品油|(?<=[，；])[油气])(?:经由?|从|由|自){LYING}(?P<ends>{P})(?:(?!{_NO_PIPE}){NEAR}){{0,6}}?，?(?:(?!{_NO_PIPE}){NEAR}){{0,6}}?[送输运流引][往到至进向入]{{1,2}}{LYING}(?P<ends2>{P})(?![^。；]{{0,12}}(?:油轮|船))",
        LinkKind.PIPELINE,
    ),
    way("that from A to B", rf"{SPAN}的(?=早|则|却|已|也|还|仍)"),
    way("A to B, called by a name", rf"{SPAN}的[“「『][^“”「」『』]{{2,12}}[”」』]"),
    way(
        "A and B face each other",
        rf"(?P<ends>{P})(?!{NEAR}{{0,8}}为界){NEAR}{{0,4}}(?:与|和|同|跟|、(?={OF}{P}(?:这?[两2])[座个]?(?:城|小?镇|口岸|[地市]))){NEAR}{{0,6}}?(?P<ends2>{P}){NEAR}{{0,5}}?，?{FACES}",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "what passes between A and B",
        rf"{PAIR}(?:两地|两市|两城)?之间的?{NEAR}{{0,6}}?(?:往来|边贸|边境贸易|通关|互市|口岸贸易)",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "A and B across from it",
        rf"(?P<ends>{P})(?:与|和|同|跟){FACES}的(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A lies there, opposite B",
        rf"^(?P<ends>{P})[^。；]{{2,60}}，[^，。；\ue000-\uf8ff]{{0,6}}(?:与|和|同|隔)[^，。；\ue000-\uf8ff]{{0,6}}(?P<ends2>{P}){NEAR}{{0,4}}?(?:相?对应|隔[^，。；]{{0,4}}相?[望对]|隔着?[^，。；]{{0,6}}公里|相对|相望|口岸(?:接壤|毗邻|相邻|相接|相连))",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A is a post that meets B",
        rf"^(?P<ends>{P})[^。；]{{2,60}}，对[接应]{NEAR}{{0,6}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A faces B",
        rf"(?P<ends>{P}){NEAR}{{0,6}}?{OPPOSITE}{NEAR}{{0,4}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "opposite A is B",
        rf"(?:与|和)(?P<ends>{P}){NEAR}{{0,4}}(?:{FACES}|相[接连通])的(?:就?是)?{NEAR}{{0,4}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way("the head, and then the chain A—B—C", rf"{LONG}(?<!口岸)(?P<ends>{_CHAIN})(?![、和与及的])", loose=True),
    *COURSES,
    *CARRIED,
    *BEYOND,
    *OWNED,
    *LISTED,
    *POSTS,
    way(
        "a track from A to B",
        rf"{FROM_TO}的(?:老|旧|土|简易|乡村|一条)*(?P<head>小路|土路|山路|便道|老路|山道|路(?![上线径程途费由段]))",
        LinkKind.HIGHWAY,
    ),
    *ARMS,
    *ROLES,
)
