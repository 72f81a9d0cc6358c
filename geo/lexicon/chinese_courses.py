"""How Chinese says a course over several clauses, or of several lines at once: where it leaves, where it ends."""

from dataclasses import replace

from geo.lexicon.chinese_journeys import way
from geo.lexicon.chinese_phrases import (
    AND,
    ANY,
    DASH,
    END,
    FIRST,
    JOINS,
    LIST,
    LONG,
    NEAR,
    PAIR,
    TO,
    TO_WORD,
    TRAINS,
    VIA,
)
from geo.model import LARGER, LinkKind, P

_LEFT = r"(?:始发|出发|发车|启程|起程|开出|驶出|发出|起运)"
_STOP = rf"{P}(?:[\u4e00-\u9fff]{{2,3}}[港站园])?"
"""A place on a course, with the yard there that the tables may not know."""
_BUILDS = r"(?:建设|修建|兴建|新建|建造|铺设|架设|敷设|修筑|规划)"
_PLANT = r"(?:电厂|电站|水电站|核电站|变电站|换流站|水库)"

COURSES = (
    way(
        "out of A, by way of B, to C",
        rf"(?P<ends>{FIRST}(?:{NEAR}{{0,6}}?[站港园区])?{_LEFT}后?{VIA}{TO}{END})",
    ),
    way(
        "its course is the chain",
        rf"(?:线路|路线|走向|路径|行程)(?:走向|大致|具体|依次|初步)*(?:[为是即]：?|：)[“「『]?(?P<ends>{_STOP}(?:{DASH}{_STOP})+)(?!{DASH})",
    ),
    way(
        "out of the country through A, to B, the head behind",
        rf"经由?(?P<ends>{P})(?:口岸)?(?:出境|出关)后?，?(?:{TO_WORD}|[至到])(?P<ends2>{LIST})的{NEAR}{{0,8}}?{LONG}",
    ),
    way(
        "out of the country through A, to B, a road by its name",
        rf"经由?(?P<ends>{P})(?:口岸)?(?:出境|出关)后?，?(?:{TO_WORD}|[至到])(?P<ends2>{LIST})的[“「]{NEAR}{{1,4}}路[”」]",
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
        "at A one changes into the train to B",
        rf"(?P<ends>{P})[^。；\ue000-\uf8ff]{{0,12}}(?:换乘|转乘|换上|搭上|坐上)(?:去|开往|前往|到)(?P<ends2>{P})的{NEAR}{{0,4}}(?:{TRAINS})",
        LinkKind.RAILWAY,
    ),
    way(
        "the plant at A gives current to B",
        rf"(?P<ends>{P})的?{NEAR}{{0,6}}?{_PLANT}[^。；\ue000-\uf8ff]{{0,16}}?[向往给为](?P<ends2>{P})[^，。；\ue000-\uf8ff]{{0,6}}?(?:供电|送电|输电|售电)",
        LinkKind.POWER_LINE,
    ),
    way(
        "A and B, with only a river between",
        rf"(?P<ends>{P})(?:和|与|同)(?P<ends2>{P})[^。；\ue000-\uf8ff]{{0,30}}，(?:中间|两[地城市岸]|彼此|二者|它们)(?:之间)?(?:只|仅|就)?隔(?:着|了)?",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and the B of a country, across the river",
        rf"(?P<ends>{P})(?:与|和|同|跟){LARGER}{NEAR}{{1,14}}的(?P<ends2>{P}){NEAR}{{0,4}}?(?:隔[^，。；]{{0,5}}?相?[望对邻]|相望|对望|遥遥相望)",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A is a country's only way to B",
        rf"(?P<ends>{P})是{LARGER}(?:与|和|同|通往){LARGER}?(?P<ends2>{P}){NEAR}{{0,14}}?(?:通道|口岸|门户)",
        LinkKind.CROSSING,
        abroad=True,
    ),
)

FANS = tuple(
    replace(pattern, fan=True)
    for pattern in (
        way(
            "A runs trains to B, to C and to D",
            rf"(?P<ends>{P}){NEAR}{{0,4}}?(?:开行|开通|开出|发出|运行|始发|首发)(?:了|的)?(?:至|到|往|{TO_WORD})(?P<ends2>{LIST}{AND}{P})(?:等地?)?的?{NEAR}{{0,10}}?(?:{TRAINS})",
            LinkKind.RAILWAY,
        ),
        way(
            "trains from A to B and to C",
            rf"(?:{TRAINS}){NEAR}{{0,12}}?(?:从|由|自)(?P<ends>{P}){NEAR}{{0,4}}?(?:继续|分别)?(?:开往|驶往|驶向|前往|发往|去往|抵达|直达|通达)(?P<ends2>{LIST}{AND}{P})",
            LinkKind.RAILWAY,
        ),
    )
)
"""One place, from which a line leads to each of several others; what is found so is no course from one to the next."""
