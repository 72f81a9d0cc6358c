"""How Chinese says that a line parts, or that several lead out of one place: to this one and to that."""

from dataclasses import replace

from geo.lexicon.chinese.journeys import way
from geo.lexicon.chinese.phrases import AND, BY, FROM, KM, LIST, NEAR, TO, TO_WORD, TRAINS, VIA
from geo.model import LinkKind, P

_ARM = r"(?:另|第|其中|[一二三两]|[东西南北主支]){1,3}(?P<head>[条支股路头端边线翼])(?:线路?|支线|光缆)?"
"""One of the lines that another parts into: "一支", "另一条", "北线"."""
_NEXT_ARM = _ARM.replace("?P<head>", "?:")
_RUNS = (
    r"(?:上岸|登陆|拐[往向进]|折[往向]|奔[往向]?|走[往向]?"
    r"|接[上入通到]|连[上到至]|引[到至向]|[到至往去上进抵通达])(?:了|着)?"
)
_GOES = rf"(?:{NEAR}{{0,8}}?(?:{TO_WORD})|{NEAR}{{0,4}}?{_RUNS}){NEAR}{{0,6}}?"
"""What an arm of a fork does before the place it reaches."""
_BY_TURNS = (
    r"(?:[往向朝][东西南北]{1,2}|[东西南北]{1,2}(?:[去上下往到至抵达进接通连]|[往向]))(?:则|就|便|可|也|能)?(?:[去上下往到至抵达进接通连伸]){0,2}"
    rf"(?:{KM}[到至抵达进接通连]{{1,2}})?"
)
"""An arm told of by where it turns: "西去", "北上"."""
_REACH = r"(?:[至到抵达接通]{1,2}|延伸?[到至])"
_BEFORE_IT = r"[^。；\ue000-\uf8ff]{0,30}[，：；、][^，。；：、\ue000-\uf8ff]{0,8}?"
_BETWEEN = r"[^。\ue000-\uf8ff]{0,24}?[，、；]"

FANS = tuple(
    replace(pattern, fan=True)
    for pattern in (
        way(
            "out of A, one arm to B and another to C",
            (
                rf"(?P<ends>{P}){_BEFORE_IT}(?P<ends2>{_ARM}{_GOES}{P}"
                rf"(?:{_BETWEEN}{_NEXT_ARM}{_GOES}{P}){{1,3}})"
            ),
        ),
        way(
            "at A it parts, west to B and north to C",
            (
                rf"(?P<ends>{P}){NEAR}{{0,8}}?(?P<head>分岔|分[成为作开出叉]|岔开|一分为[二三]|三?岔路?口|十字路口|枢纽){NEAR}{{0,8}}[，：；、]"
                rf"(?P<ends2>{_BY_TURNS}{NEAR}{{0,6}}?{P}(?:{_BETWEEN}{_BY_TURNS}{NEAR}{{0,6}}?{P}){{1,3}})"
            ),
        ),
        way(
            "from A one way to B, and another to C",
            (
                rf"{FROM}(?P<ends>{P})(?:[港站]|口岸)?(?:出发|始发|开出|起)?，?(?P<ends2>{_BY_TURNS}{NEAR}{{0,6}}?{P}"
                rf"[^。；\ue000-\uf8ff]{{0,12}}?[，；](?:而|另|也|还)?{_BY_TURNS}{NEAR}{{0,6}}?{P})"
            ),
        ),
        way(
            "it begins in the west at A, in the east it reaches B and in the south C",
            (
                rf"[东西南北](?:起|自|始)[自于]?{NEAR}{{0,6}}?(?P<ends>{P})[^。；\ue000-\uf8ff]{{0,10}}?，(?P<ends2>[东西南北]{_REACH}{NEAR}{{0,6}}?{P}"
                rf"[^。；\ue000-\uf8ff]{{0,6}}?[，、][东西南北]{_REACH}{NEAR}{{0,6}}?{P})"
            ),
        ),
        way(
            "A runs trains to B, to C and to D",
            rf"(?P<ends>{P}){NEAR}{{0,4}}?(?:开行|开通|开出|发出|运行|始发|首发)(?:了|的)?(?:至|到|往|{TO_WORD})(?P<ends2>{LIST}{AND}{P})(?:等地?)?的?{NEAR}{{0,10}}?(?:{TRAINS})",
            LinkKind.RAILWAY,
        ),
        way(
            "A to B, to C and to D, whose trains run",
            rf"(?:开行|开通|开辟|运行)(?:的|了|有|出)?(?P<ends>{P})(?:至|到|往|—|-|{TO_WORD})(?P<ends2>{LIST}{AND}{P})(?:等{NEAR}{{0,10}}?)?的?{NEAR}{{0,10}}?(?:{TRAINS})",
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

ARMS = (
    way(
        "at A an arm leaves, and goes to B",
        rf"[在从自由于到](?P<ends>{P}{NEAR}{{0,8}}?(?:分岔|[分岔引接伸拐]出|分[叉支]|岔开)(?!的)[^。；\ue000-\uf8ff]{{0,30}}?(?:{VIA}{TO}|{BY}){P})",
        loose=True,
    ),
)
"""A line that leaves another one somewhere; read only where nothing else says what is linked."""
