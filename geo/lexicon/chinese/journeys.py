"""How Chinese says that something moves between places: what moves says what it moves on."""

from geo.lexicon.chinese.phrases import (
    AND,
    BOATS,
    DASH,
    END,
    FIRST,
    FROM,
    FROM_TO,
    JOURNEY,
    NEAR,
    ON,
    OUT,
    PAIR,
    SPAN,
    STOPS,
    TELLS,
    TO,
    TRAINS,
    TRUCKS,
    VIA,
    WHEN,
)
from geo.lexicon.patterns import flat
from geo.model import LARGER, Expression, LinkKind, LinkPattern, P


def way(
    name: str,
    expression: str,
    kind: LinkKind | None = None,
    *,
    abroad: bool = False,
    loose: bool = False,
    behind: str = "",
) -> LinkPattern:
    """Give a way of saying that places are linked; its expression may be written over several lines."""
    before = Expression(flat(behind)) if behind else None
    return LinkPattern(name, Expression(flat(expression)), kind, abroad=abroad, loose=loose, behind=before)


_GOODS = r"(?:货柜|货物|集装箱|商品|产品|[煤货粮油钢]|[矿铁]石|矿粉|木材|化肥|水果|蔬菜|汽车|车皮)"
_BOUND_FOR = r"(?:[去到至往]|[开驶前发通]往|驶向|直达)"
_RIDES = r"(?:坐|乘|搭|装|登|由|用|靠|通过)上?(?:了|着)?"


def _moving(kind: LinkKind, vehicles: str) -> tuple[LinkPattern, ...]:
    """Give the ways of saying that something moves between places; what moves says what it moves on."""
    return (
        way(
            f"A to B by {kind}",
            rf"(?<!铁路)(?<!铁路[自从由]){FROM_TO}{NEAR}{{0,10}}(?:{vehicles})",
            kind,
        ),
        way(f"{kind} from A to B", rf"(?:{vehicles}){NEAR}{{0,16}}[，]?{NEAR}{{0,8}}{JOURNEY}", kind),
        way(
            f"from A, {kind} through B to C",
            rf"{FROM}(?P<ends>{P}{OUT}(?:，|开始)?(?:可以?|能)?(?:(?:乘坐?|坐|搭乘?){NEAR}{{0,8}}?)?(?:{vehicles})(?![票站费]){NEAR}{{0,10}}?(?:，{NEAR}{{0,6}})?(?:{STOPS})?(?:{TO}|去){END}(?:{AND}{END})*(?:{ON})*)",
            kind,
        ),
        way(
            f"the goods of A go to B by {kind}",
            rf"(?P<ends>{P}的{NEAR}{{0,4}}?{_GOODS}{NEAR}{{0,4}}?{_RIDES}{NEAR}{{0,3}}?(?:{vehicles})(?:出境|出关|出海|过境)?{VIA}(?:{TO}|去){END}(?:{ON})*)",
            kind,
        ),
        way(
            f"between A and B by {kind}",
            rf"{PAIR}(?:两地|两市|两国|两城)?之?间，?(?:(?!桥|口岸|隧道){NEAR}){{0,18}}(?:{vehicles})",
            kind,
        ),
        way(
            f"to A {kind} comes from B",
            rf"(?P<ends2>{P})(?:港|站|口岸)?[，的](?:(?!{TELLS})[^。；\ue000-\uf8ff]){{0,24}}?(?:{vehicles}){NEAR}{{0,6}}?从(?P<ends>{P}){NEAR}{{0,3}}?(?:[开驶运拉送]来|而来|抵达)",
            kind,
        ),
        way(f"{kind} to and fro", rf"(?:{vehicles})[^，。；]{{0,14}}?(?:往返|往来|穿梭|对开)(?:于|在)?{PAIR}", kind),
        way(
            f"{kind} that left A reaches B",
            rf"{FROM}(?P<ends>{P}){OUT}的{NEAR}{{0,12}}(?:{vehicles})[^。；\ue000-\uf8ff]{{0,20}}?(?:到达|抵达|运抵|驶[抵入进]|开[到进]|停在|止于|便?到)(?P<ends2>{P})",
            kind,
        ),
        way(
            f"{kind} that runs to and fro",
            rf"(?:往返|往来|穿梭|对开)(?:于|在)?{PAIR}(?:之间)?的{NEAR}{{0,8}}(?:{vehicles})",
            kind,
        ),
        way(
            f"A to B, C to D by {kind}",
            rf"(?P<ends>{P}(?:{DASH}|至|到){P})(?=(?:[、，；和与及]{FROM}?{P}(?:{DASH}|至|到){P})+等?[两三四五六几多]?[条趟列]?的?[：，]?{NEAR}{{0,10}}(?:{vehicles}))",
            kind,
        ),
        way(
            f"A to B, whose {kind}",
            rf"(?P<ends>{FIRST})(?:[开发去驶]往|往)(?P<ends2>{P})的{NEAR}{{0,8}}?(?:{vehicles})",
            kind,
        ),
        way(
            f"the {kind} of A soon gets to B",
            rf"(?P<ends>{P})(?:的{NEAR}{{0,4}}|，)(?:{vehicles})(?:{NEAR}|{LARGER}){{0,14}}?(?:[开驶]往|驶[向入进抵]|开[到进]|直达|[就便即才可能]能?[到抵]达?)(?P<ends2>{P})",
            kind,
        ),
        way(
            f"A has {kind} to B",
            rf"(?P<ends>{P}){NEAR}{{0,6}}?有{NEAR}{{0,8}}?(?:{vehicles}){NEAR}{{0,2}}?{_BOUND_FOR}(?P<ends2>{P})",
            kind,
        ),
        way(
            f"A puts on {kind} to B",
            rf"(?P<ends>{FIRST})(?:的(?:站台|月台|车站|码头|客运站)[上里]?)?{WHEN}[新加增恢重]{{0,2}}(?:开行|开通|开有|开设|开辟|[新加增]开|增加|新增|恢复|推出|运营|开出|有)[了着]?{NEAR}{{0,6}}?{_BOUND_FOR}(?P<ends2>{P})的{NEAR}{{0,10}}?(?:{vehicles})",
            kind,
        ),
        way(
            f"A has {kind} to B, and to C",
            rf"(?P<ends>{P}){NEAR}{{0,6}}?有{NEAR}{{0,8}}?(?:{vehicles}){NEAR}{{0,2}}?{_BOUND_FOR}{P}，另?(?:外)?有?{NEAR}{{0,4}}?{_BOUND_FOR}(?P<ends2>{P})",
            kind,
        ),
        way(
            f"and C to D by {kind}",
            rf"{P}[、，；和与及]{FROM}?(?P<ends>{P}(?:{DASH}|至|到){P})等?[两三四五六几多]?[条趟列]?的?[：，]?{NEAR}{{0,10}}(?:{vehicles})",
            kind,
        ),
        way(
            f"{kind} that leaves A goes as far as B",
            rf"(?P<ends>{P})(?:开出|发出|始发|出发|驶出)的{NEAR}{{0,10}}(?:{vehicles}){NEAR}{{0,6}}(?:开到|直达|[到至])(?P<ends2>{P})",
            kind,
        ),
        way(
            f"north of A, {kind} goes as far as B",
            rf"(?P<ends>{P})以[东西南北]{{1,2}}，{NEAR}{{0,10}}(?:{vehicles}){NEAR}{{0,4}}(?:[开通跑]到|抵达|止于)(?P<ends2>{P})",
            kind,
        ),
        way(
            f"{kind} for B leaves A",
            rf"(?:开往|驶往|前往|去往|发往)(?P<ends2>{P})的{NEAR}{{0,8}}(?:{vehicles}){NEAR}{{0,4}}从(?P<ends>{P})",
            kind,
        ),
    )


BY_TRAIN = _moving(LinkKind.RAILWAY, TRAINS)
_COSTS = (
    rf"(?!{NEAR}{{0,6}}?(?:需时|[约要需得][走开跑花需]|[需要得]约?[\d一二三四五六七八九十两半]"
    r"|运费|运价|票价|车费|油费|价格|报价))"
)
"""Not what a ride takes of time or money: that tells of a journey, not of a road."""
BY_TRUCK = _moving(LinkKind.HIGHWAY, rf"(?:{TRUCKS}){_COSTS}")
BY_BOAT = (
    *_moving(LinkKind.OTHER, BOATS),
    way(
        "from A to B there is no road, only boats",
        rf"(?P<ends>{P})(?:[往到至]|前往)(?P<ends2>{P}){NEAR}{{0,4}}(?:没有?|不通|无)(?:公路|铁路|路)，只(?:有|能[坐乘搭])(?:船|渡轮|轮渡)",
        LinkKind.OTHER,
    ),
    way(
        "A to B, a ferry takes so long",
        rf"{SPAN}，{NEAR}{{0,4}}?(?P<head>轮渡|渡轮|渡船|客轮|轮船|快船|水翼船|滚装船|班轮){NEAR}{{0,3}}?(?:[要需]?[走开航驶行]|航程|每|一[天日周]|只?[要需]|票)",
        LinkKind.OTHER,
    ),
    way(
        "the ferries of A and B",
        rf"(?P<ends>{P}{AND}{P})(?:之间)?的{NEAR}{{0,4}}(?:{BOATS})(?=(?:也|已|均|都|将|正式|先后)*(?:复航|停航|通航|恢复|停运|开通|增|加开|每|一[天日周]))",
        LinkKind.OTHER,
    ),
    way(
        "from A a ferry leaves, which lands at B",
        rf"(?P<ends>{P}){NEAR}{{0,12}}?(?:开出|发出|始发){NEAR}{{0,6}}(?:{BOATS})[^。；\ue000-\uf8ff]{{0,14}}?(?:到|抵达|驶往|驶向|开往)(?P<ends2>{P})",
        LinkKind.OTHER,
    ),
    way(
        "the ferries of A go to B",
        rf"(?P<ends>{P})的{NEAR}{{0,6}}(?:{BOATS})[则也]?{_BOUND_FOR}(?P<ends2>{P})",
        LinkKind.OTHER,
    ),
    way(
        "and to C",
        rf"(?P<ends>{P})的{NEAR}{{0,6}}(?:{BOATS})[则也]?{_BOUND_FOR}{P}{AND}(?P<ends2>{P})",
        LinkKind.OTHER,
    ),
)

STARTS = Expression(
    rf"(?P<ends>^{P}[^。；\ue000-\uf8ff]{{0,30}}?(?:等来|盼来|迎来|有了|通了|修了|修起|开通了?|建成了?)[^，。；\ue000-\uf8ff]{{0,6}}?(?:铁路|高铁|公路|高速)(?=[，。；]|$)"
    rf"|(?:列车|班列|专列|火车)[^。；\ue000-\uf8ff]{{0,24}}?"
    rf"(?:[从由自]{P}{NEAR}{{0,8}}?(?:驶出|驶离|开出|出发|始发|启程|发车|发出|启航|[把将][^，。；\ue000-\uf8ff]{{1,14}}?[送运拉载][往到过出])|(?:驶出|驶离|开出|离开){P}))"
)
"""That a train leaves a place; a later sentence may say where it goes."""
FINISHES = Expression(
    rf"(?:终点站?(?:就|则)?(?:设[在于]|位于|[是为在])[^，。；\ue000-\uf8ff]{{0,10}}?|(?:最终|最后|终点|直达|预计)[^。；\ue000-\uf8ff]{{0,12}}?(?:到达|抵达|运抵|驶抵|抵|达){NEAR}{{0,6}}?)(?P<ends>{P})"
)
"""That what was spoken of ends its way at a place."""
