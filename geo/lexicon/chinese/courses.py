"""How Chinese says a course over several clauses, or of several lines at once: where it leaves, where it ends."""

from dataclasses import replace

from geo.lexicon.chinese.journeys import way
from geo.lexicon.chinese.phrases import (
    ANY,
    BRIDGE,
    DASH,
    END,
    FIRST,
    FROM,
    FROM_TO,
    JOINS,
    JOURNEY,
    KM,
    LENGTH,
    LIST,
    LONG,
    LYING,
    MEETS,
    NEAR,
    ON_LAND,
    OUT,
    PAIR,
    SPAN,
    STOP,
    STOPS,
    TO,
    TO_WORD,
    TRAINS,
    TRUCKS,
    VIA,
    WHEN,
    WORKS,
)
from geo.model import LARGER, LinkKind, P

_LEFT = r"(?:始发|出发|发车|启程|起程|开出|驶出|发出|起运)"
_STOP = rf"{P}(?:[\u4e00-\u9fff]{{2,3}}[港站园])?"
"""A place on a course, with the yard there that the tables may not know."""
_CHAIN = rf"{P}(?:{DASH}{P})+"
_LISTED = rf"{_CHAIN}(?:[，、；和及与]{_CHAIN})*"
_STRETCH = rf"{P}(?:(?:{DASH}|[至到]){P})+(?:[市县镇]|口岸|煤矿|港|段)?"
"""A line by what it joins, with what a place in it is: "甲市至乙口岸"."""
_STRETCHES = rf"{_STRETCH}(?:[，、；]?(?:以?及|[和与])?{_STRETCH}){{1,12}}"
"""Several of them, one after the other, with or without a comma."""
_NAMES_THEM = r"(?:(?:主要|共|就|则)?(?:包括|分别[为是]|分为|即|[为是有如])|：)(?:了|：)?"
"""What stands between lines, as a sort, and which ones they are: "分别为", "："."""
_SORTED: tuple[tuple[str, str, LinkKind | None], ...] = (
    ("lines", LONG, None),
    ("trains", f"(?:{TRAINS})", LinkKind.RAILWAY),
)
"""What may be told of one by one: what it is called here, the words for it, and its sort where they do not say it."""
_BUILDS = r"(?:建设|修建|兴建|新建|建造|铺设|架设|敷设|修筑|规划)"
_FLOWING = (
    (
        LinkKind.PIPELINE,
        r"原油|石油|成品油|(?<!液化)天然气|燃气|的[油气](?=[，流送输沿经由通])",
        "管[道线]",
        "[输供送][气油]",
    ),
    (
        LinkKind.POWER_LINE,
        r"水电(?!站)|电力|电能|[风核火]电|的电(?=[，送输沿经由通])|电站|电厂|变电站|换流站|水库|光伏",
        "线路|电缆|输电线?|联网|[输送]电工程",
        "[输供送售]电",
    ),
)
"""What flows, the words for it and for where it comes from, for what it flows through, and for giving it."""

COURSES = (
    way(
        "out of A, by way of B, to C",
        rf"(?P<ends>{FIRST}(?:{NEAR}{{0,6}}?[站港园区])?{_LEFT}后?{VIA}{TO}{END})",
    ),
    way(
        "its course is the chain",
        rf"(?:线路|路线|走向|路径|行程|名字|名称){NEAR}{{0,8}}?(?:[为是即]：?|：|[—─]{{2}})[“「『]?(?P<ends>{_STOP}(?:{DASH}{_STOP})+|{P}(?:[、，]{P}){{2,}})(?!{DASH}|、|[和与]{P})",
    ),
    way(
        "out of the country through A, to B, the head behind",
        rf"经由?{P}?(?P<ends>{P})(?:口岸)?(?:出境|出关)后?，?(?:{TO_WORD}|[至到])(?P<ends2>{LIST})的{NEAR}{{0,8}}?{LONG}",
    ),
    way(
        "out of the country through A, to B, a road by its name",
        rf"经由?{P}?(?P<ends>{P})(?:口岸)?(?:出境|出关)后?，?(?:{TO_WORD}|[至到])(?P<ends2>{LIST})的[“「](?:{NEAR}|{P}){{1,4}}路[”」]",
        LinkKind.HIGHWAY,
    ),
    way(
        "A is building a line that leads to B",
        rf"(?P<ends>{P}){NEAR}{{0,8}}?{_BUILDS}{NEAR}{{0,2}}?一[条座](?:{JOINS}|{TO_WORD})(?P<ends2>{P})的{NEAR}{{0,12}}?{LONG}",
    ),
    way(
        "where A and B meet, a head",
        rf"{PAIR}(?:的)?交界处?{NEAR}{{0,14}}?{ANY}",
    ),
    way(
        "where A and B are, a head across the river",
        rf"{PAIR}{NEAR}{{0,4}}?(?:横跨|跨越|穿越){NEAR}{{1,10}}?的{NEAR}{{0,6}}?{ANY}",
    ),
    way(
        "through A and B, on to C, the head behind",
        rf"(?:经过?|途经|穿过|穿越|横跨){NEAR}{{0,4}}?(?P<ends>{LIST})，{NEAR}{{0,4}}?{TO_WORD}(?P<ends2>{LIST})的{NEAR}{{0,8}}?{LONG}",
    ),
    way(
        "at A one changes into the train to B",
        rf"(?P<ends>{P})[^。；\ue000-\uf8ff]{{0,12}}(?:换乘|转乘|换上|搭上|坐上)(?:去|开往|前往|到)(?P<ends2>{P})的{NEAR}{{0,4}}(?:{TRAINS})",
        LinkKind.RAILWAY,
    ),
    way(
        "A and the B of a country, across the river",
        rf"(?P<ends>{P})(?:与|和|同|跟){LARGER}{NEAR}{{1,14}}的(?P<ends2>{P}){NEAR}{{0,4}}?(?:隔[^，。；]{{0,5}}?相?[望对邻]|相望|对望|遥遥相望)",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "from A over the bridge, and there is B",
        rf"(?:(?<!自)从|^(?=[^，。；]{{1,20}}桥))(?P<ends>{P})[^。；\ue000-\uf8ff]{{0,12}}?[过上越跨](?:了|过)?[^，。；]{{0,8}}?[桥河江][^。；\ue000-\uf8ff]{{0,16}}?(?:[就便](?:到了?|是|进入?)|[前]?[去往]|到达?|抵达?|[登上]岸的?(?:就|便)?是|在(?=[^，。；]{{1,8}}(?:登岸|上岸|下桥|落地))){NEAR}{{0,4}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "the head comes in at A, its end is at B",
        (
            rf"{LONG}{NEAR}{{0,8}}?{FROM}(?P<ends>{P}){OUT}[^。；]{{0,60}}?[，、](?:末端|末站|终端|尽头|终点站?)(?:则|就|便)?"
            rf"(?:设[在于]|位于|直?[到抵达]达?|通[到往至]|[是为在]){NEAR}{{0,6}}?(?P<ends2>{P})"
        ),
    ),
    way(
        "what is taken in at A crosses the border at B",
        (
            rf"{FROM}(?P<ends>{P}){NEAR}{{0,8}}?[引取输供送][气油]，{NEAR}{{0,4}}?(?:[在从经由]{NEAR}{{0,4}}?)?(?P<ends2>{P})(?:口岸|附近|一带|方向)?"
            r"(?:[跨越穿]过|跨越|穿越|入境|过境|出境|进入)"
        ),
        LinkKind.PIPELINE,
    ),
    way(
        "out of A, over the border at B",
        (
            rf"{FROM}(?P<ends>[\ue000-\uefff]){OUT}[^。；！？\ue000-\uefff]{{0,40}}?，(?:最后|最终|再)?[从由在自]{LYING}(?P<ends2>[\ue000-\uefff])(?:口岸)?"
            rf"(?:入境|进入?(?:我国|{LARGER})(?:境内)?)(?=[，。；]|$)"
        ),
    ),
    way(
        "A to B, and from there, over the border, to C",
        (
            rf"(?:[至到]|抵达?)(?P<ends>[\ue000-\uefff])(?=[^。\ue000-\uefff]{{0,40}}[，；])[^。\ue000-\uefff]{{0,40}}?[，；](?:入境|过境|出境|上岸|登陆)后，?"
            rf"{NEAR}{{0,10}}?(?:送[往到至]|运[往到至]|输[往送][到至]?|接[到至]|通[到往至])(?P<ends2>[\ue000-\uefff])"
        ),
    ),
    *(
        way(
            f"what is landed at A goes by way of B to C: {kind}",
            (
                rf"{moved}[从在由经](?P<ends>[\ue000-\uefff])(?:的?(?:港口|码头))?(?:卸[货船下]|上岸|登陆|靠岸|靠港|到港|转船)[之以]?后?，[^。；！？\ue000-\uefff]{{0,24}}?"
                rf"(?:绕|绕道|[转运输送拉驶开发])[运送往]?[到至往抵向](?P<ends2>[\ue000-\uefff])"
            ),
            kind,
            loose=not moved,
            behind=r"(?:货|粮|矿|油|煤|化肥|集装箱|商品|物资|木材|水泥|设备)[^。；！？]{0,30}$",
        )
        for kind, moved in (
            (LinkKind.RAILWAY, rf"(?=[^。；！？]{{0,50}}(?:{TRAINS}))"),
            (LinkKind.HIGHWAY, rf"(?=[^。；！？]{{0,50}}(?:{TRUCKS}))"),
            (LinkKind.CORRIDOR, ""),
        )
    ),
    *(
        way(
            f"what brings A and B nearer: {kind or 'as said'}",
            (
                rf"(?:[将把使让令]|[助帮]){PAIR}(?:两地|两市|两城)?(?:之间)?的?{of}[^，。；\ue000-\uefff]{{0,14}}?(?:缩|压缩|减[少到至]|拉近)"
            ),
            kind,
            loose=kind is not None,
            behind=behind,
        )
        for kind, of, behind in (
            (
                None,
                r"(?:[车行路航]程|(?:旅行|通行|行车|往来|往返|运输|路上)?时间|距离)",
                rf"(?:{LONG.replace('?P<head>', '?:')}|桥)[^。；！？]{{0,40}}$",
            ),
            (LinkKind.HIGHWAY, r"(?:车程|行车时间|驾车时间)", rf"(?:通道|隧道|桥|{P})[^。；！？]{{0,30}}$"),
        )
    ),
    way(
        "the head passes A, and so far behind it reaches B",
        rf"{LONG}{NEAR}{{0,4}}?[过越驶翻]过?了?(?P<ends>{P}){NEAR}{{0,4}}，{NEAR}{{0,16}}?(?:到达?|抵达?|直达|通到|至|进入?)(?P<ends2>{P})",
    ),
    way(
        "as far as A, the next stage to B",
        (
            rf"{TO}{LYING}(?P<ends>[\ue000-\uefff])[^。；\ue000-\uf8ff]{{0,16}}?[，；](?:而|则|至于)?(?:工程|项目)?(?:第?[二三四五]期|第[二三四五]阶段|下一?[期步]|后续|远期|(?:[东西南北]{{1,2}}[向段]?)?(?:延伸|延长|续建)[线段]?)(?:工程|项目|线路)?"
            rf"{WHEN}(?:{TO}){LYING}(?P<ends2>[\ue000-\uefff])"
        ),
    ),
    way(
        "the second stage, from A to B",
        rf"{FROM_TO}的?(?P<head>第?[一二三四五首]期|第[一二三四五]阶段)(?!间|待)",
    ),
    way(
        "A, and a bridge joins it with B",
        (
            rf"(?P<ends>{P})[^。；\ue000-\uf8ff]{{0,24}}，(?:它|该[市镇城县地]|这座?(?:[小县]?城|城市|小?镇)|当地|小[城镇]){NEAR}{{0,4}}?(?:由|通过|透过|经由?|借助?|靠|凭)"
            rf"{NEAR}{{0,16}}?(?P<head>{BRIDGE}|桥|{ON_LAND})(?:与|和|同|跟)(?P<ends2>{P}){NEAR}{{0,4}}?{MEETS}"
        ),
        abroad=True,
    ),
    way(
        "the line that is to lead to A is laid as far as B",
        rf"(?:通往|通向|去往)(?P<ends>{P})的{NEAR}{{0,6}}?{LONG}{NEAR}{{0,6}}?[修铺通建]{{1,2}}[到至]了?(?P<ends2>{P})",
    ),
    way(
        "what runs goes from A to B",
        rf"[，；：](?:走|跑|航行|开行|运营|连接?|接通?|贯通|经营)的(?:就|便|也|仍)?是{FROM_TO}(?=[，。；]|$)",
    ),
    way("the course is from A to B", rf"(?:路线|线路|走向|线位){NEAR}{{0,6}}?{JOURNEY}"),
    way(
        "the line out of the country through A, its end is B",
        rf"[从由自](?P<ends>{P})(?:口岸)?(?:出境|入境|出发)的{NEAR}{{0,8}}?{LONG}，{NEAR}{{0,4}}?终点站?(?:设[在于]|位于|[是为在]){NEAR}{{0,6}}?(?P<ends2>{P})",
    ),
    way(
        "the kilometres from A to B",
        (
            rf"{FROM_TO}"
            rf"的[这那]?(?:全长|长)*{LENGTH}(?=$|[，。；、料预将已要由早于在才]|\d{{4}}年|[今去前明]年)"
        ),
    ),
    way(
        "A to B, so many kilometres, which are built",
        rf"{FROM_TO}{NEAR}{{0,3}}?，(?:全长|全程|长|共|约)*{KM}，(?=(?!他|她|我){NEAR}{{0,14}}?{WORKS})",
    ),
    way(
        "A to B so many kilometres, of a line that is opened by stages",
        rf"(?<=[，；]){SPAN}(?:全长|长|共)?{LENGTH}，(?=沿线|全线|[已早][于在]?|由|正|将|[今去明]年|\d{{4}}年)",
        behind=r"(?:贯通|通车|建成|铺通|开通|投产|修成|开工|动工)[^。；]{0,14}$",
    ),
    way("A—B—C, one line", rf"(?P<ends>{P}(?:{DASH}{P}){{2,}})(?:这?一[线路条])(?=[，。；]|$)"),
)

CARRIED = (
    *(
        way(
            f"what A has flows to B: {kind.value}",
            (
                rf"(?P<ends>[\ue000-\uefff]|{LARGER}(?=[^\ue000-\uefff]*$))(?:(?![从自由])[^，。；：\ue000-\uf8ff]){{0,12}}?(?:{goods})(?!公司|集团|巨头|工业|部|局|价)"
                rf"(?:(?![从自由])[^。；：\ue000-\uf8ff]){{0,40}}?(?:[流输送供引压打](?:(?!的){NEAR}){{0,3}}?[到往至进向给入抵]"
                rf"|(?:{wires})(?:(?!的){NEAR}){{0,12}}?[到往至进入抵])(?P<ends2>{P})"
            ),
            kind,
        )
        for kind, goods, wires, _ in _FLOWING
    ),
    *(
        way(
            f"A gives it to B: {kind.value}",
            (
                rf"(?P<ends>{P})(?=[^。；\ue000-\uf8ff]{{0,40}}(?:{goods}|{wires}))(?:(?![从自由])[^。；：\ue000-\uf8ff]){{0,40}}?[向对给为往]"
                rf"(?P<ends2>{P}){NEAR}{{0,6}}?(?:输送|输出|供应|{gives}|出口)"
            ),
            kind,
        )
        for kind, goods, wires, gives in _FLOWING
    ),
    way(
        "A is so far from B, and a line joins them",
        rf"(?P<ends>{P}){NEAR}{{0,3}}?(?:相?距离?|离){NEAR}{{0,4}}?(?P<ends2>{P})[^。；\ue000-\uf8ff]{{0,24}}?，(?:两地|其间|之?间|中间|彼此)*(?:有|由|靠|以){NEAR}{{0,10}}?{LONG}{NEAR}{{0,2}}?(?:相[通连接]|连接|连通|贯通|往来)",
    ),
    way(
        "the road between A and B",
        rf"{PAIR}(?:两地|两市|两国|两城)?之?间的?{NEAR}{{0,4}}?(?P<head>(?<![铁公])道路(?!运输|交通|安全|协)|陆路(?!口岸|边|运输)|干道|大道)",
        LinkKind.HIGHWAY,
    ),
    way(
        "the grid of A is to be linked with B",
        rf"[将把](?P<ends>{P})的?(?:国家)?(?:电网|电力系统){NEAR}{{0,6}}?(?:[连联]接|并入|接入|[连联]通)(?:[到至与和同])?(?P<ends2>{P})",
        LinkKind.POWER_LINE,
    ),
    way(
        "the channel from A to B",
        rf"{FROM_TO}的?{NEAR}{{0,12}}?(?P<head>河道|航道|水道|运河)",
        LinkKind.OTHER,
    ),
    way(
        "the line out of A comes ashore at B",
        rf"{FROM}(?P<ends>{P}){OUT}的{NEAR}{{0,8}}?{LONG}，?{NEAR}{{0,6}}?在{LYING}(?P<ends2>{P}){NEAR}{{0,4}}?(?:登陆|上岸|落地|入海|并网)",
    ),
    way(
        "the line out of A ends at B",
        rf"{FROM}(?P<ends>{P}){OUT}的{NEAR}{{0,8}}?{LONG}(?:[^，。；\ue000-\uf8ff]{{0,4}}?(?:{STOPS}，?)?|[^。；\ue000-\uf8ff]{{0,16}}，(?={NEAR}{{0,2}}[到至在]{P}{NEAR}{{0,4}}{STOP})){TO}(?P<ends2>{END})",
    ),
)
"""What flows between places, how far apart they are, and where a line ends that is told of by where it begins."""

LISTED = tuple(
    replace(way(f"{name} told of in parentheses", rf"{head}（(?P<ends>{_LISTED})）", kind), each=True)
    for name, head, kind in _SORTED
) + tuple(
    replace(
        way(f"{name}, namely these", rf"{head}{NEAR}{{0,8}}?{_NAMES_THEM}{NEAR}{{0,6}}?(?P<ends>{_STRETCHES})", kind),
        each=True,
    )
    for name, head, kind in _SORTED
)
"""Each of several lines, behind what they are: "铁路（甲—乙，丙—丁）", "三条铁路分别为甲至乙、丙至丁"."""
