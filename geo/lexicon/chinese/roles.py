"""How Chinese says by a word at each place what it is to a line: where it begins, and where it ends, in any words.

What stands between is not asked, but for what tells that no line is spoken of: a journey, a purchase, a race.
"""

from geo.lexicon.chinese.journeys import way
from geo.lexicon.chinese.phrases import BRIDGE, FERRIES, LINE, LYING, NEAR, ON_LAND, PAIR, TRAINS
from geo.lexicon.patterns import flat
from geo.model import P

_SITE = r"(?:新?港|[老新]?站|油田|气田|口岸|煤矿|码头|炼厂)?"
_IS = r"(?:就|便|则)?(?:设[在于]|位于|[是为在]|插在|搭在|扎[在进]|伸[进到向]|连着|接着)?"
_BEGINS = (
    rf"(?:(?:(?:从|由|自|起自|起于|始于)|(?:起点站?|起头|首站|源头|上游|[这一][头端边]|[东西南北][头端]){_IS}){NEAR}{{0,2}}?{LYING}{P}{_SITE}"
    rf"|{P}{_SITE}{NEAR}{{0,4}}?(?:起步|起头|起笔|发船|开船|启航|出发|出来|下海|始发|装船|引出|往外|是起点|为起点)"
    rf"|{P}的(?:码头|港口|车站|站台|货场)[上里]?，)"
)
"""A place at which a line begins, with the word that says so."""
_REACHES = rf"(?:[直上下通]?[到至抵达进去]|[到抵]了|通[往向到]|[送流运输引拉][到往进向])了?(?:{NEAR}{{0,2}}?{LYING})?"
_ENDS_AT = (
    rf"(?:(?:{_REACHES}|(?:终点站?|末站|尽头|另一[头端边]|那[头端边]|[东西南北][头端]){_IS}{NEAR}{{0,3}}?{LYING}){P}"
    rf"|在{LYING}{P}{_SITE}(?:上岸|登陆|收尾|到头|入海|落地|[见望]到?海|的月台|下车|靠岸)"
    rf"|{P}{_SITE}(?:是终点|为终点|为止))"
)
"""A place at which a line ends, with the word that says so."""
_NO_LINE = (
    r"出海|赶|传|冲|藏|涨|差|回|来到|[上下]船|晚点|绕|相比|要走|到不|[飞骑访]|(?<!列)(?<!车)跑(?![上了完]?[\d一二三四五六七八九十])|[借贷买购聘邀派学赛比]|难度|调[来往集]|航班|代表团|访问|徒步|旅行|游客|旅客|记者|士兵|部队|军队|难民|车队|遇袭|距|迁|搬|挪|转移|逃|票价|运费"
    r"|从|偷|盗|窃|生涯|人生|由此|自己|[说称]，|表示|公司|专家|工程师|团队|援助|另一?[条座]"
)
_BETWEEN = rf"(?:(?!{_NO_LINE})[^。；！？\ue000-\uefff]|[经过沿在、，]{P}|(?<=[\ue000-\uefff])[、，]{P}){{0,50}}?"
"""What may stand between the two, towns on the way among it."""
_WORD = rf"(?P<head>{ON_LAND}|{LINE}|{TRAINS}|{FERRIES}|装船)(?!不远|附近|旁)"
_FREE = rf"(?:(?!{_NO_LINE})[^。；！？]){{0,40}}?"

_OPENS = (
    r"(?:^|[，；：。])(?:[^，；：。价]{0,8}?(?:[油气电煤矿水货线路管粮船]|石|麦|渡轮|集装箱|早上|晚上|每[天周])"
    r"[^，；：。价员工人]{0,4})?$"
)
"""What may stand before a place that a line begins at, if its word comes behind: what flows there, not who travels."""

ROLES = (
    way(
        "it begins at A, and ends at B; its head before",
        rf"{_WORD}{_FREE}(?P<ends>{_BEGINS}){_BETWEEN}(?P<ends2>{_ENDS_AT})",
        loose=True,
    ),
    way(
        "it begins at A, and ends at B; its head behind or between",
        rf"(?P<ends>{_BEGINS})(?={_FREE}{_WORD}){_BETWEEN}(?P<ends2>{_ENDS_AT})",
        loose=True,
        behind=_OPENS,
    ),
    way(
        "the ferries and trains of A, which go to B",
        rf"(?P<ends>{P}){_SITE}(?:的|{NEAR}{{0,14}}?(?:有|开出|发出|始发|驶出)){NEAR}{{0,10}}?(?P<head>{FERRIES}|{TRAINS}){_BETWEEN}(?P<ends2>{_ENDS_AT})",
        loose=True,
    ),
    way(
        "it ends at B, and begins at A",
        rf"{_WORD}{_FREE}(?P<ends2>{_ENDS_AT})，{NEAR}{{0,8}}?(?:(?:起点站?|起头|首站|源头|那[头端]|另一[头端]){_IS}{NEAR}{{0,4}}?|(?:从|由|自){LYING}(?={P}{NEAR}{{0,6}}?(?:[延引修铺接拉开]伸?[过而]?来|分出|引出|岔出|起步|始发|接出)))(?P<ends>{P})",
        loose=True,
    ),
    way(
        "A and B, a line links the two",
        rf"{PAIR}[^，。；\ue000-\uf8ff]{{0,8}}，(?:(?![绕比]){NEAR}){{0,10}}?(?P<head>{ON_LAND}|{LINE}|{flat(BRIDGE)}){NEAR}{{0,4}}?(?:[连拴系接牵]着?(?:两|起|在|(?=[，。；]|$))|一趟|单程|全程|每[天日周]|航程)",
        loose=True,
    ),
)
"""Read only where nothing else says what is linked."""
