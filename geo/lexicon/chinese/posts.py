"""How Chinese says that two posts are one crossing, beyond saying that they face each other."""

from dataclasses import replace

from geo.lexicon.chinese.journeys import way
from geo.lexicon.chinese.phrases import (
    AND,
    BRIDGE,
    DASH,
    FACES,
    IS_THERE,
    LYING,
    NEAR,
    OF,
    SIDES,
    SPAN,
    TRAINS,
    TRUCKS,
    WHEN,
)
from geo.lexicon.chinese.simplify import POST, SHORT, SIDE
from geo.model import LARGER, LinkKind, LinkPattern, P


def _way(name: str, expression: str, behind: str = "") -> LinkPattern:
    return way(name, expression, LinkKind.CROSSING, abroad=True, behind=behind)


_PASSED = r"(?:客货?运|客货|货运|旅检|旅客|人员|出入境|货物|车辆|通关)"
"""What passes through a post."""
_SIDE = rf"(?:{SHORT}|[白立拉])[方国]?一?侧"
_POSTS = r"(?:检查站|检查点|口岸|关口|关卡|关|过境点|边检站)"

_ONE_OF = rf"[^，。；：\ue000-\uf8ff]{{0,8}}?{WHEN}"
"""What stands between one of several bridges and where it is: "老的一座1954年"."""

_STANDS = rf"(?:{IS_THERE}|(?:设|落|建|搭)?[在于]|位于|(?<=桥头)|(?<=引桥))"
"""What stands between a side, or the head of a bridge there, and the place."""

_OPENS = (
    r"(?:重新|恢复|再度|再次|同时|双双|一度|已经?|正式|全面|也|都|均|又|曾|暂时|短暂|[\d一二三四五六七八九十]+[年月日号]|[昨今][天日]|于|在|起|将)"
    r"{0,8}(?:开闸|开关|放行|通行|复通|复关|重开|开放|过境|往来|关闭|闭关|封关|封闭|[停暂][止停](?:放行|通行|过境|往来))"
)
"""What two posts that are one crossing do."""

ON_BRIDGES = (
    _way(
        "over the bridge trains go from A to B",
        rf"桥(?![梁头])[^。；\ue000-\uf8ff]{{0,30}}?(?:{TRAINS}|{TRUCKS})(?:[从由自]{LYING}(?P<ends>{P}){NEAR}{{0,2}}?[开驶通]{{1,2}}[到至往向进]{LYING}(?P<ends2>{P}))",
    ),
)
"""What passes over a bridge, which is no line of its own."""

POSTS = (
    _way(
        "A and B open again",
        rf"(?<!{P}[、和与及])(?P<ends>{P}{NEAR}{{0,2}}?(?:{AND}|{DASH}|至|到){OF}{P})(?:这?[两2]地|这?[两2]个?口岸|口岸|两侧)?(?:之?间)?的?(?:口岸)?(?:因[^，。；\ue000-\uf8ff]{{1,8}}?)?(?:铁门|闸门|大门|关卡|国门|边境线?|边界|通道)?{_OPENS}",
    ),
    *(
        replace(
            way(
                f"one of the bridges {where}",
                rf"(?<![一那这]条)(?:[一这那两三]|第[二三四])座(?:{_ONE_OF}){course}",
                LinkKind.CROSSING,
                abroad=True,
            ),
            spoken=True,
        )
        for where, course in (
            (
                "leads from A to B",
                rf"[从由自](?P<ends>{P}){NEAR}{{0,2}}?[架跨修建通拉搭]{{1,2}}[到至向]{NEAR}{{0,4}}?(?P<ends2>{P})",
            ),
            ("lies between A and B", rf"[在于]{NEAR}{{0,6}}?(?P<ends>{P}{AND}{OF}{P})(?:两地|两岸|两城)?之?间"),
        )
    ),
    way(
        "the bridge of A and B",
        rf"(?P<ends>{P}{AND}{P})(?:两地|之间)?的{NEAR}{{0,6}}?(?P<head>铁路大?桥|公路大?桥|(?:界河|跨[河海江境]|友谊|国际|新)*(?:大桥|(?<!搭)(?<!架)桥(?![梁接头])))",
        abroad=True,
    ),
    _way(
        "one passes at A and B",
        rf"(?:过境点|过境处|口岸|关口|通关点|边检站)(?:分别|就|便)?(?:设[在于]|位于|[是在])(?P<ends>{P}{AND}{P})(?=[，。；]|$)",
    ),
    _way(
        "A and B let none but these pass",
        rf"(?P<ends>{P}(?:{AND}|{DASH}){P})(?:之间|两地|口岸)?(?:目前|现在|如今|仍|都|则){{0,2}}[只仅专](?:走|通|过|放|供|许|准)(?:行|过)?(?:汽车|货车|卡车|客车|小车|重车|车辆|货物|行人|旅客|边民|步行)",
    ),
    *(
        _way(
            f"two posts: {which} leads to this one",
            rf"{posts}[^。\ue000-\uf8ff]{{0,24}}[：，；]{between}{which}[则]?(?:通[往向到]?|对[着接应]?|连着?|连接|接|到|去往?|面[对向]){NEAR}{{0,3}}(?P<ends2>{P})",
        )
        for which, posts, between in (
            ("前者", rf"(?P<ends>{P}){AND}{P}", ""),
            ("后者", rf"{P}{AND}(?P<ends>{P})", r"前者[^。；]{1,60}[，；]"),
        )
    ),
    _way(
        "A passes with B",
        rf"(?P<ends>{P}){NEAR}{{0,2}}?(?:那边|一侧|方面|口岸)?[则也]?(?:与|和|同|跟){NEAR}{{0,10}}?(?P<ends2>{P})(?:之间)?{NEAR}{{0,3}}?(?:往来|来往|通关|互通|相通|通行|对开)",
    ),
    _way(
        "A: the post opposite B",
        rf"(?P<ends>{P})[：，]{NEAR}{{0,3}}?(?:(?:对方|对应|外方|邻国|{SHORT}方)(?:一侧)?口岸|对应|对岸|对面|对侧)(?:[为是：即叫]|名为){{0,2}}(?P<ends2>{P})",
    ),
    _way(
        "what passes from A to B begins again",
        rf"(?P<ends>{P}(?:至|到|{DASH}){P})(?:两地|之间)?的?(?:(?:公路|陆路|双边|国际)*口岸)?的?{_PASSED}{{1,4}}(?:通道|往来|运输|业务|服务|功能)?"
        r"(?:[\d一二三四五六七八九十]+[年月日]|[昨今][天日]|于|在|正式|全面|已经?|将|也|自|起){0,5}(?:恢复|开通|重启|重新|暂停|通关|关闭|中断|启动|停止)",
    ),
    _way(
        "the posts A and B, through which one passes",
        rf"(?<!{P}[、和与及])(?P<ends>{P}{AND}{P})(?:口岸)?的?(?:(?:过境|通关|联检)(?!的?{P})|(?:正式|主要|国际|便捷|重要|唯一)+(?:的)?通道)",
    ),
    _way(
        "through A and B, two posts",
        rf"(?:[要须得先只会可必]|一路|沿途|分别|^)(?:经过?|过|通过|走)(?P<ends>{P}{AND}{P})(?:这|那)?(?:两|2)[个座道处]?(?:国门|边境|边防)*{_POSTS}",
    ),
    _way(
        "A is a town there, and something lies between it and B",
        (
            rf"(?:^|[，；：。]){NEAR}{{0,10}}?(?P<ends>[\ue000-\uefff])(?:则|便|就|也)?[是为系]{NEAR}{{1,16}}，(?:它|其|该[镇村城]|该口岸)?[则仅只]?(?:与|和|同|跟)[^，。；]{{0,8}}?"
            rf"(?P<ends2>[\ue000-\uefff])(?:{WHEN})?[仅只]?{FACES}(?!{NEAR}{{0,8}}公里)"
        ),
    ),
    _way(
        "the only post is A and B",
        rf"(?:唯一|最大|主要|最重要)的?{NEAR}{{0,6}}?{_POSTS}(?:分别|就|便|仍|则)?[是为](?P<ends>{P}(?:{AND}|{DASH}){P})(?=[，。；]|口岸|$)",
    ),
    _way(
        "A, which is called B on the other side",
        rf"(?P<ends>{P})(?:口岸|关)?（[^（）\ue000-\uf8ff]{{0,6}}?(?:{_SIDE}|{LARGER}(?:一侧|方面|境内|那边)?|对[面岸侧]|另一[侧边])[^（）\ue000-\uf8ff]{{0,4}}?"
        rf"(?:对应)?(?:称为?|叫做?|名为|(?:口岸)?[为是叫]){NEAR}{{0,4}}?(?P<ends2>{P}){NEAR}{{0,4}}?）",
    ),
    _way(
        "A, and that one faces B",
        rf"(?P<ends>{P}){NEAR}{{0,4}}，(?:后者|前者|该口岸|该镇|它)[则并也]?(?:与|和|同|跟){NEAR}{{0,6}}?(?P<ends2>{P}){NEAR}{{0,4}}?{FACES}",
    ),
    way(
        "on one side it is called A, on the other B",
        rf"(?:{SIDES}|{POST}|{SIDE}){NEAR}{{0,6}}?{_STANDS}{NEAR}{{0,6}}?(?P<ends>{P})(?:口岸|关)?，(?:{NEAR}{{1,12}}，)??"
        rf"(?:而|则)?(?:{LARGER}{NEAR}{{0,4}}?)?(?:{SIDES}|{POST}|{SIDE}){NEAR}{{0,6}}?{_STANDS}{NEAR}{{0,4}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    _way(
        "the bridge of A, its other end is B",
        rf"(?P<ends>{P})的?{NEAR}{{0,8}}?(?P<head>{BRIDGE}|桥|隧道)[^。；\ue000-\uf8ff]{{0,24}}，(?:(?:大?桥|隧道)的)?另?一[头端边]{NEAR}{{0,3}}?[是在]{NEAR}{{0,6}}?(?P<ends2>{P})",
    ),
    _way(
        "A and B have a bridge",
        rf"(?P<ends>{P}[和与]{P})[则也]?(?:之间)?有{NEAR}{{0,6}}?(?P<head>{BRIDGE}|桥)",
    ),
    _way(
        "the bridge lets A and B do something",
        rf"(?P<head>{BRIDGE})(?:(?!公司|集团|局){NEAR}){{0,4}}?[让使令]{OF}(?P<ends>{P}{AND}{OF}{P})",
    ),
    replace(
        _way(
            "the bridge leads from A over the water to B",
            rf"(?P<head>{BRIDGE})[从由自]{LYING}(?P<ends>{P})[^，。；\ue000-\uf8ff]{{0,14}}?(?:至|到|抵|达|通[到往向]|伸向){LYING}(?P<ends2>{P})",
        ),
        loose=True,
    ),
    _way("another bridge, from A to B", rf"{SPAN}的(?:[那这另]?一|那|第[二三四])座", rf"(?:{BRIDGE}|桥)"),
)
