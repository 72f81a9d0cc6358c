"""What Chinese says around the places of a link that changes nothing of what is linked."""

from geo.lexicon.chinese_phrases import DASH, NEAR
from geo.lexicon.patterns import flat
from geo.model import LARGER, Expression, P


def _compiled(expression: str) -> Expression:
    """Compile an expression that is written over several lines."""
    return Expression(flat(expression))


OWN = r"(?:市|县|旗|区|盟|州)?(?:境内)?的?(?:口岸|车站)?"
"""What stands between a place and what lies in it."""

SHORT = "[中蒙俄哈吉塔巴尼印缅老越朝阿孟柬泰乌伊土约沙叙肯坦埃赞安莫津加喀刚卢布苏利摩波德法意匈罗保希捷奥塞墨智秘玻哥]"
"""Countries by one character."""

SIDE = rf"{SHORT}[方国](?:一侧|境内)?"
"""One side of a border, by its country: "蒙方"."""
POST = rf"{SIDE}的?(?:对应|出入境)?口岸"
"""The post of one side of a border: "蒙方口岸"."""

BESIDE = "(?:靠近|临近|邻近|接近)"
"""What says before a place that another lies near it."""

NO_LINE = flat(
    r"""
    (?:铁路|公路|高铁|地铁|管道)(?:总?公司|集团|局长?|部门|部长|系统|工人|职工|员工|警察|公安|体育[场馆]|球场|医院|学校|学院|大学|中学|小学|文工团
    |俱乐部|博物馆|协会|工会)
    """
)
"""Words for infrastructure that speak of people, of an office or of a house."""

_NO_NAME = (
    r"[\u4e00-\u9fff]{0,8}(?:公司|集团|列|号|的|方|铁路|公路|高速|管道|大桥|走廊|项目|工程|协会|大学|[从由自至到和与及往抵达接通])"
    r".?[^（(]{0,8}[（(]"
)
"""What stands before a parenthesis and is no name of a place that the tables do not know: "由运营公司（汉堡）"."""

SIMPLIFY = tuple(
    (_compiled(expression), replacement)
    for expression, replacement in (
        (NO_LINE, "单位"),
        (
            rf"(?:(?<=[从由自至到和与及往抵达接通、—-])|(?<={LARGER}))(?!{_NO_NAME})[\u4e00-\u9fff·]{{2,8}}[（(]({P})[）)]",
            r"\1",
        ),
        (rf"({POST})（({P})(?:口岸)?[^（）]{{0,24}}）", r"\1是\2，"),
        (
            rf"（(?![^（）]*{P}(?:至|到|{DASH}){P})(?![^（）]{{0,6}}(?:对应|对面|对着|对岸|[一方]侧)[^（）]*{P})[^（）]{{0,24}}）|\([^()]{{0,24}}\)",
            "",
        ),
        (rf"(?<=[\u4e00-\u9fff]) +(?={P})|(?<={P}) +(?=[\u4e00-\u9fff])", ""),
        (rf"({P})[A-Z][a-z]{{2,}}(?:[ -][A-Z]?[a-z]+){{0,3}} ?(?=[市镇县州省区村港站至到和与、，。；的])", r"\1"),
        (r"[“「『][^“”「」『』]{1,12}[”」』](?=号)", ""),
        (rf"[“「『\"]({P})[”」』\"]", r"\1"),
        (
            rf"""
            (?:{LARGER}(?:省|州|市|县|盟|自治[区州]|旗|共和国)?(?:境内|[东西南北中]{{1,2}}部)?的?(?:首都|首府|省会
            |边境|边陲|沿海|港口|口岸|工业|矿业|经济|商业|最大|第[一二三]大|海滨|内陆|北方|南方)*的?
            (?:(?:中心城市|中心|城市|小城|小镇|重镇|城镇|村庄|口岸|港口|码头)—{{0,2}})?(?={P}))+
            """,
            "",
        ),
        (
            rf"""
            (?:[中蒙俄哈吉塔巴尼印缅老越朝阿孟柬泰]{{2}}|{SHORT}(?=[东西南北中]{{1,2}}部))?(?:两国)?(?:[\u4e00-\u9fff]?最大的?)?
            (?:边境|边界|港口|口岸|沿海|工业|矿业|唯一|陆路|旅游|[东西南北中]{{1,2}}部|[东西][南北]|第[一二三]大|最大的?)*
            (?:首都|首府|省会|城市|城镇|小城|小镇|重镇|边城|(?:(?<=边境)|(?<=边界)|(?<=陆路))口岸|铁路枢纽|深水港)(?={P})
            """,
            "",
        ),
        (rf"(?<=[至到达抵])终点站?(?={P})", ""),
        (rf"{LARGER}(?:[省州府邦郡]|大区)?的?(?:首[府都]|省会)、(?={P})", ""),
        (rf"(?<=的){LARGER}(?=[东西南北中]{{0,2}}部?(?:铁路|公路|高铁|管道))", ""),
        (rf"{LARGER}标准的?(?=铁路|高铁|标?轨|公路)", ""),
        (rf"我[国方](?={P})", ""),
        (rf"[中蒙俄哈吉塔巴尼印缅老越朝](?:方|.(?:两国)?边[境界]的?)(?={P})", ""),
        (rf"(?:{LARGER}|{P}(?={OWN}[\ue000-\uefff])){OWN}(?={P})", ""),
        (rf"(?<=[至到从由]){BESIDE}(?={P})", ""),
        (
            rf"{P}(?:以[东西南北]{{1,2}}|[东西南北]{{1,2}}[郊面侧边]|附近|郊外|外海|城外|一侧)(?:约?[\d.]+多?公里|不远)?(?:处|外)?的?(?={P})",
            "",
        ),
        (
            rf"({P})(?:口岸|站|港|[新老旧]?关口)(?=(?:的|之间的?|两地)?{NEAR}{{0,6}}(?:铁路|公路|道路|高速|大桥|管道|线路|输电))",
            r"\1",
        ),
        (
            rf"""
            (?<![-\u2010-\u2015\u2212－~～和与])({P})(?:自治区|自治州|地区|[市省县旗盟镇乡州]|区(?![域间段])|火车站
            |车站|[新老旧]?关口|边境口岸|公路口岸|铁路口岸|陆路口岸|口岸|站(?!台)|港口|港(?!口)|煤矿|煤田|铜矿|铁矿
            |矿区|露天矿|(?:露天)?矿(?!业)|一带|附近|方面)
            """,
            r"\1",
        ),
        (rf"({P})(?:[市省县旗盟镇乡州]|火车站|车站|[东西南北]?站(?!台)|港(?!口))", r"\1"),
    )
)
