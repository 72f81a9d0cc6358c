"""How Chinese tells of a line by the place whose it is, or that it leaves, and says at once where it goes."""

from dataclasses import replace

from geo.lexicon.chinese.ends import IS_AT, TOLD
from geo.lexicon.chinese.journeys import way
from geo.lexicon.chinese.phrases import (
    AND,
    DASH,
    END,
    FIRST,
    LENGTH,
    LIST,
    LONG,
    LYING,
    NEAR,
    SPAN,
    TO,
    TO_WORD,
    VIA,
    WHEN,
)
from geo.model import LARGER, P

_OF = r"(?:[港站]|口岸|油田|气田|煤矿)?(?:[往向朝以][东西南北]{1,2})?的(?:(?!的)[^，。；：！？\ue000-\uf8ff]){0,8}?"
_WORKS = r"(?:合同|标书|标段|工程|路基|路面|新?线|路段|隧道|轨道|招标|改造|重建|复线|铁轨|钢轨|项目|线路|管道|电缆)"
_TOWN = rf"(?:^|(?<=[；：]))[^，。；\ue000-\uf8ff]{{0,12}}?(?P<ends>{P}){TOLD}"
"""The place that a sentence begins with, and what it is told of it."""
_THERE = r"(?:[，：][^，。；：\ue000-\uf8ff]{1,8})?[，：](?:一[条根座][^，。；：的\ue000-\uf8ff]{0,8}的?)?"
"""What leads over from that place to the line there: "：2013年8月，一条827公里的"."""
_GOODS = (
    r"(?:货柜|货物|集装箱|产品|[煤货粮油钢气水电铜铝]|天然气|[矿铁]石|矿[砂粉产]|精矿"
    r"|木材|化肥|水果|蔬菜|汽车|大豆|小麦|棉花|可可|咖啡|车皮|商品)"
)
"""What a line takes along; not people, and not money."""
_OTHER = LONG.replace("?P<head>", "?:")
_ON = rf"{WHEN}(?:{TO}|[通去])"

_TO_SEVERAL = tuple(
    replace(pattern, fan=True)
    for pattern in (
        way("the line of A reaches B", rf"(?P<ends>{FIRST}){_OF}{LONG}{WHEN}{TO}{LYING}(?P<ends2>{LIST})"),
        way(
            "A is this and that, and the line to B",
            rf"{_TOWN}，(?:而|但|可|只是|不过|其){{0,2}}(?:{TO_WORD}|[通伸]向)(?P<ends2>{LIST})的{NEAR}{{0,8}}?{LONG}",
        ),
        way("A is this and that, the line goes to B", rf"{_TOWN}{_THERE}{LONG}{_ON}(?P<ends2>{LIST})"),
        way(
            "A, one line goes to this place, another to B",
            rf"{_TOWN}，{_OTHER}{_ON}{P}[^。；\ue000-\uf8ff]{{0,16}}[，；]而?{LONG}{_ON}(?P<ends2>{LIST})",
        ),
    )
)

OWNED = (
    *_TO_SEVERAL,
    way(
        "A by a line reaches B",
        rf"(?P<ends>{FIRST}){NEAR}{{0,12}}?(?:用|以|靠|凭|修|建|铺|接出|引出){NEAR}{{0,14}}?{LONG}，?{WHEN}{TO}(?P<ends2>{LIST})",
    ),
    way(
        "A builds a line, its end is B",
        rf"(?P<ends>{FIRST}){NEAR}{{0,12}}?{LONG}{NEAR}{{0,8}}，(?:终点站?|出海口|另?一[头端]|末[端站]|尽头|目的地|落点|那[头端]){IS_AT}{LYING}{NEAR}{{0,4}}?(?P<ends2>{P})",
    ),
    way(
        "what A has goes by a line to B",
        rf"{_TOWN}，{NEAR}{{0,6}}?(?:靠|由|经由?|用|走|通过|凭)(?:着|一[条根])?{NEAR}{{0,6}}?{LONG}[运送输发]?{TO}(?P<ends2>{P})",
    ),
    way(
        "the line of A meets that of B",
        (
            rf"(?P<ends>{FIRST}){NEAR}{{0,12}}?{LONG}(?:(?!公司|[工厂]厂|银行|代表)[^。；：！？\ue000-\uf8ff]){{0,16}}?，?{WHEN}[与和同跟]{LYING}(?P<ends2>{P})"
            rf"(?:[站港]|口岸|铁路|公路|一侧|方向){{0,2}}(?:直接|完成|实现|顺利)?(?:对接|相接|接轨|相连|连接|衔接|贯通|连通|并网|联网|接通)"
        ),
    ),
    way(
        "a line is built, and takes what A has to B",
        rf"{LONG}[^。；：！？\ue000-\uf8ff]{{0,16}}?，{WHEN}(?:用来|用于|以便?|好|负责|专门)?[把将]{LYING}(?P<ends>{P}){NEAR}{{0,8}}?{_GOODS}{NEAR}{{0,4}}?[运送输引拉带发]{TO}{LYING}(?P<ends2>{P})",
    ),
    way(
        "in one direction from A the line goes to B",
        (
            rf"(?P<ends>{FIRST})(?:[往向朝]|以)[东西南北]{{1,2}}，{NEAR}{{0,6}}?{LONG}[^。；\ue000-\uf8ff]{{0,12}}?"
            rf"(?:{LARGER}[^。；\ue000-\uf8ff]{{0,8}}?)?{TO}(?P<ends2>{P})"
        ),
    ),
    way(
        "A, a line takes goods to B",
        rf"{_TOWN}{_THERE}{LONG}[^。；\ue000-\uf8ff]{{0,20}}?，[把将]{NEAR}{{0,8}}?[运送输拉带]{TO}(?P<ends2>{P})",
    ),
    way(
        "what A has comes by a line from B",
        rf"(?P<ends>{P}){NEAR}{{0,14}}?(?:靠|由|经由?|用|通过|凭)(?:着|一[条根])?{NEAR}{{0,6}}?{LONG}从{LYING}(?P<ends2>{P}){NEAR}{{0,4}}?(?:[运送输引][来到进]|[受供取购用引][电气油水])",
    ),
    way(
        "the line in the direction of A reaches B",
        rf"(?P<ends>{P})(?:方向|一[端侧]|那[边头])的{NEAR}{{0,6}}?{LONG}{WHEN}{TO}(?P<ends2>{P})",
    ),
    way(
        "so many kilometres from A to B, which are built",
        rf"{SPAN}(?:全长|这|那|共){{0,3}}{LENGTH}的?{NEAR}{{0,4}}?{_WORKS}",
    ),
    way(
        "every section of A, B to C",
        rf"(?P<ends>{P}(?:{AND}{P})*(?:{AND}|至|到|{DASH}){P})(?:等|这)?(?:各|几|[两二三四五]个?)(?P<head>段|区间|区段)",
    ),
    way(
        "they take the line past A, and on to B",
        rf"[让把将使]{NEAR}{{0,8}}?{LONG}{NEAR}{{0,4}}?[越修铺穿翻跨伸延通开]?过(?P<ends>{P}){NEAR}{{0,4}}(?P<via>{VIA}){TO}(?P<ends2>{END})",
    ),
    way(
        "A, B and C are strung together by the line",
        rf"(?<!{P}[、和与])(?P<ends>{P}(?:{AND}{P})+){NEAR}{{0,3}}(?:由|被|靠|用|经|以)(?:{NEAR}{{0,10}}?{LONG})?{NEAR}{{0,10}}?[串连接拴系联]{NEAR}{{0,2}}?(?:在一?起|起来|到一起|成一?[串线片体])",
    ),
)
"""Lines told of by a place; what a line leads to several others from is no course from one of these to the next."""
