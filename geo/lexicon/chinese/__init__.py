"""Chinese, in simplified characters; traditional ones are read as those."""

from geo.lexicon.chinese.denials import DENIALS
from geo.lexicon.chinese.ends import ABOUT, INWARD, OUTWARD
from geo.lexicon.chinese.grammar import PATTERNS
from geo.lexicon.chinese.journeys import FINISHES, STARTS
from geo.lexicon.chinese.phrases import STOP, WORKS
from geo.lexicon.chinese.signs import (
    ABREAST,
    ACROSS_FROM,
    BOTH,
    EXTENSION,
    HEADS,
    HINTS,
    IN_PAIRS,
    LINES,
    PARTS,
    REACHED,
    SHORTENED,
    SITES,
    TELLING,
    TRAITS,
)
from geo.lexicon.chinese.simplify import BESIDE, NO_LINE, SHORT, SIMPLIFY
from geo.lexicon.chinese.sounds import INITIALS, RESPELLED, SOUNDS, SYLLABLES
from geo.lexicon.chinese.words import (
    BROKEN_OFF,
    CALLED_AFTER,
    GOES_ON,
    INSTITUTION,
    NATURAL,
    NEVER,
    NO_CITY,
    NO_DISTRICT,
    ORDINARY,
    SPELLED,
)
from geo.lexicon.patterns import flat
from geo.model import Expression, Lexicon, P, PlaceKind, Unspaced

_NAME = "\ue000"
_WHEN = r"""
    (?:去年|今年|明年|前年|本[月周]|上[月周]|日前|近日|昨[天日]|今[天日]|[0-9一二三四五六七八九十]+[年月日号]|已经
    |已|也|都|则|却|还|仍然?|正|曾|一直|随后|随即|很快
    |最终|终于|只|更|一向|向来|共同|联合|双方|均|分别|先后|此前|目前|早就|对此|就此|对[^，。；]{1,10}?|最近?|至今|尚|从未|未|没有?
    |不|并|又|再|再次|多次|一再|始终|公开|正式|原则上|显然|当然|多年来?|长期以来|[为就][^，。；]{1,14}?|互相|进行|相互)
"""
_DECLARES = r"""
    (?:同意|表示|签[了署订下的过]|说过?(?:要|不|会|将|应|可以)|签字|宣布|承诺|答应|希望|寄望|期望|盼望|要求|愿意|愿|肯|认为|批准|拒绝|支持|反对|提到|提出|提议|呼吁
    |强调|指责|否认|承认|警告|敦促|谈判|商定|达成|决定
    |打算|准备|出资|出钱|热心|欢迎|担心|担忧|主张|坚持|指出|重申|回应|看好|看重|松口|点头|沉默|表态|置评|选定|松动
    |[作做]出?(?:任何)?(?:回应|回答|表态|评论)|[说谈讲约]好|回复|求助|求援|求救|告急|示好
    |完成[^，。；]{0,4}(?:大部分|谈判|审批)|满意|急于|倾向|抱怨|争论
    |心存|疑虑|不满|争执|争吵|角力|博弈|较量|谴责|赞成|认同|居中|关[切注心]|在意|惦记|[盯瞄]着|拍板|敲定|商议|洽谈|探讨|寻求|力争|争取|保证|婉拒|回绝|下令|斡旋
    |[把将](?:[它其此该]|这[条座项个一])[^，。；]{0,12}?(?:包装|视[为作]|看[作成]|列[为入]|称[为作]|定[为位]|当[成作]|纳入|标榜)
    |讨价还价|谈妥|协商|磋商|会谈|妥协|让步|犹豫|谨慎|冷淡|感兴趣|施压|许诺|推迟(?:了)?(?:签|批|决)|买单|付钱|投资
    |提供(?:贷款|资金|援助)|喊停|叫停|抗议|召回|断交|建交|和解)
"""
_BEARERS = r"""
    (?:站长|先生|女士|小姐|工程师|司机|教授|学者|记者|经济学家|商人|老人|姑娘|小伙|青年|男子|女子|人士|官员|居民
    |牧民|店主|老板|医生|老师|学生|警官|船长|作家|画家|诗人
    |旅客|乘客|分析师|研究员|讲解员|同事|朋友|编辑|译者|导游|翻译|律师|农民|工人)
"""
_UNRELATED = r"""
    (?:无关|没有(?:任何|什么|多大|半点)?(?:关系|关联|联系|瓜葛)|毫无(?:关系|关联|瓜葛)|没关系|不相干|无涉|不是一回事
    |不是同一|并非同一|重名|同名|同音|混淆|混为一谈|弄混|搞混)
"""

_GOES_ON = Expression(
    r"^(?:[A-D]线|这|该|它|此|其[，中]?|线路|走廊|航线|通道|海缆|班列|全线|全长|全程|两地|列车|隧道|大桥|管道|项目|工程|铁路|公路|[东西南北]起|起自|起于|起点"
    r"|(?:(?:按照?|根据|依照?)[^，。；]{1,14}，)?(?:(?:研究|规划|设计|设想|拟议|推荐|初步)中?的)?(?:路线|走向|线位))"
)
"""How a sentence begins that goes on about the line the one before speaks of."""


def _compiled(expression: str) -> Expression:
    """Compile an expression that is written over several lines."""
    return Expression(flat(expression))


LEXICON = Lexicon(
    language="zh",
    homes=frozenset({"CN", "HK", "JP", "KP", "KR", "MO", "TW"}),
    spaced=False,
    larger_first=True,
    abbreviations=frozenset(),
    endings=None,
    never=NEVER,
    locative_before=_compiled(
        r"""
        (?:[在从到至经往由赴抵达通与和及跟同向去回自距离的过于是即叫为入进如含、，。；：（(“「『—―–\-－~～／]|连接|途经|位于
        |[取借绕转改]道|[翻穿跨]越|直插|毗邻|背靠|停靠|驶[离出]|包括|拥有|设有|城市|[重城小古乡市县村]镇|小城|县城|首都|首府|省会|港口|口岸|[东西南北中][部段]|[东西南北]起|铁路|公路|高速|境内|沿海|[一两三另]条|[到去]了|(?:以[东西南北]{1,2}|[东西南北中]部)的|^|\s)$
        """
    ),
    institution=_compiled(rf"{NATURAL}|{INSTITUTION}"),
    person_before=_compiled(
        r"""
        (?:总统|总理|主席|部长|外长|大使|发言人|记者|教授|司机|工程师|学者|分析师|经济学家|博士|先生|将军|省长|市长
        |校长|主任|所长|站长|讲解员|研究员|首相|国王|王储|议长|总裁|董事长|秘书长|特使|[局司厅处行会院州县]长|参赞|领事|议员
        |司令|[上中少]校|(?:[陆海空]军|[国军])[上中少]将)$
        """
    ),
    speaker_after=_compiled(r"^(?:先生|女士|教授|博士|同志|将军|上校|爵士|夫人|小姐)"),
    government_before=_compiled(r"(?:说服|游说|敦促|呼吁|通知|指责|批评|感谢|质问|施压于)$"),
    government_after=_compiled(
        rf"""
        ^(?:方面|当局|官方|高层)|^(?:政府)?(?:(?:[和与、同及]|以及)[\u4e00-\u9fff]{{2,6}}?){{0,3}}{_WHEN}{{0,5}}{_DECLARES}
        |^(?:(?:[和与、及]|以及)[\u4e00-\u9fff]{{2,4}}){{0,3}}的(?:使[节者]|特使|外交官|谈判代表|决策者|领导人)|^(?:的)?(?:立场|态度|批准|决策者|领导人|盟友|压力|外交官|官员|官方|决策层|回应|许可|善意|怀疑)|^之间的(?:谈判|关系|分歧|争端
        |协议|互信)
        """
    ),
    denied_before=_compiled(r"(?:不同于|有别于|区别于|而非|并非|而不是|并不是)$"),
    career=_compiled(
        r"(?:毕业于|曾任|任教于|任职于|就读于|执教于|出生于|生于|师从|现任(?!政府|总统|总理|首相|内阁|当局|领导)|获得?[^，。；]{0,12}(?:学位|博士|硕士)|著有|研究方向)"
    ),
    kind_before=(
        (Expression(r"(?:首都|首府|省会|城市|大城|都会)的?$"), PlaceKind.CITY),
        (Expression(r"(?:口岸|关口)(?:名叫|叫做?)?$"), PlaceKind.BORDER_PORT),
        (Expression(r"(?:小镇|小城|村庄|小村|城镇)的?$"), PlaceKind.TOWN),
    ),
    kind_after=(
        (
            Expression(r"^市?(?:公路|铁路|陆路|边境|国际|双边|季节性|常年开放|[的]){0,3}(?:口岸|关口|检查站|过境点)"),
            PlaceKind.BORDER_PORT,
        ),
        (  # behind 段, 划 and, below, 面 another word may begin, as in "市面临": no sort is told, but it stays a name
            Expression(
                rf"^(?:省|州(?!际)|自治[区州县旗]|县|旗|盟(?!友)|大区|地区|专区|郡|邦|区(?![{NO_DISTRICT}段划]))"
            ),
            PlaceKind.REGION,
        ),
        (Expression(rf"^市(?![{NO_CITY}面])"), PlaceKind.CITY),
        (Expression(r"^(?:镇(?!长)|乡(?!长)|村(?!长)|苏木|屯)"), PlaceKind.TOWN),
        (
            Expression(r"^(?:露天)?(?:煤矿|煤田|铜矿|金矿|铁矿|铜金矿|矿区|矿山|矿(?![业产石])|油田|气田)"),
            PlaceKind.MINE,
        ),
        (Expression(r"^(?:火车|高铁|铁路|客运|货运|编组|中央|中心|[东西南北])?站(?![长点着住])"), PlaceKind.STATION),
    ),
    heads=HEADS,
    figure=_compiled(
        rf"{NO_LINE}|"
        r"""
        (?:友谊|和平|合作|沟通|文化|心灵)的?桥梁|桥梁作用|绿色通道|快速通道|铁路局|铁路公司|铁路集团|铁路部门
        |铁路系统|公路局|铁路工人|铁路职工|口岸(?:经济|管理|办|委)|桥头堡
        |条条大路|打通[^，。；]{0,4}(?:心|思想)|一带一路|丝绸之路
        |[\u4e00-\u9fff]发展之路(?!项目|计划|工程|走廊|倡议|铁路|公路)
        """
    ),
    simplify=SIMPLIFY,
    patterns=PATTERNS,
    traits=TRAITS,
    sites=SITES,
    extension=EXTENSION,
    starts=STARTS,
    finishes=FINISHES,
    across=_compiled(
        r"口岸[与和][^，。；]{1,12}口岸|隔[界河江海湖][^，。；]{0,2}相?[望对邻]|互为对应|对岸|彼岸|之间的?(?:往来|边贸|边境贸易|贸易|通关|人员|口岸|互市)|对应口岸|两国的?边[境贸][^，。；]{0,4}(?:城市|口岸)"
    ),
    passing=_compiled(r"间的?[^，。；]{0,8}(?:货?车|卡车|通道|口岸)|查验|过境|出境|入境|通关"),
    gates=Expression(
        r"^(?!.*(?:去了|公司|酒店|[球商]店|球[场队迷])).*?(?:口岸(?![经管办])|桥(?![梁头牌])|关口|边检|通关|海关|过境|关卡|检查站|国门)"
    ),
    leads=Expression(
        r"(?<![经过与和、沿])[\ue000-\uefff](?:(?![经过])[^，。；\ue000-\uefff]){0,10}?[到至抵达去往接通连][^，。；\ue000-\uefff]{0,8}[\ue000-\uefff]"
    ),
    acting=_compiled(
        r"""
        相[似近仿比]|类似|说|表示|[名宣]?称|认为|指出|挪|迁|搬|转移|卖|[他她我]|[偷盗窃]|[票写书]|电影|博物|[飞骑步]行|旅?客|代表团|记者|访问|考察|出席|会议|票价|运费|价格|公司|集团|部门|单位|难民|袭击|军
        |签[署订]|协议|贷款|没有?|未|不通|绕|比|贸易|[进出]口|难度|事故|研究|学|馆|[工员人]们?(?=[，、在])|传|疫|自由[贸区]|的[还也则却]|工程师|司机|商人|[总经]理|总统|[部省市州]长|开会|住|视察|酒店|获奖|承建|方向|提议|问|都在|[到处]处|航班|[铁公]路局
        """
    ),
    border=_compiled(
        r"""
        (?:[中蒙俄哈吉塔巴尼印缅老越朝]{2}|两国|之间的?|[与和同][^，。；]{2,8}?的?)(?:陆地)?(?:边界|边境|国境(?!内))(?:线)?
        [^，。；]{0,12}\d[\d,.]*(?:多|余)?公里
        """
    ),
    lines=LINES,
    across_from=ACROSS_FROM,
    reached=REACHED,
    in_pairs=IN_PAIRS,
    shortened=SHORTENED,
    statuses=(
        (
            _compiled(
                r"重新(?:开放|开通|启用|通车|运行|运营)|(?<!没有)(?<!尚未)(?<!未能)(?<!未)恢复(?!期)|重开|复航|复运|(?<!恢)复通|再度开放"
            ),
            "reopened",
        ),
        (
            _compiled(
                r"不再(?:开放|通车|运营|运行|使用|通行|开行)|关闭|停运|停驶|停用|封闭|封关|拆除|废弃|中断|停航|停摆|废止"
            ),
            "closed",
        ),
        (
            _compiled(
                r"取消|搁置|叫停|放弃(?:修建|建设)|告吹|下马|作罢|流产|夭折|胎死腹中|泡影|不了了之|无疾而终|落空"
            ),
            "cancelled",
        ),
        (
            _compiled(
                r"""
                (?:尚未|没有|未曾|未|还没)(?:正式)?(?:动工|开工|施工)
                """
            ),
            "planned",
        ),
        (
            _compiled(
                r"""
                在建|仍在(?:建设|施工)|正在(?:修建|建设|兴建|施工|扩建|改建|掘进|铺轨|铺设)|正(?:修建|兴建|施工|[铺架挖打](?!算|成|通|好|完))
                |施工|铺轨|打桩|合龙|掘进|(?:预计|有望|计划)[^，。；]{0,14}(?:完工|竣工|建成)
                |(?:开工|动工|奠基|破土|兴建)(?!(?:(?!预计|将|计划|有望|届时)[^；。])*(?:通车|建成|竣工|投入使用
                |投入运营|启用|开通|投运))
                """
            ),
            "under construction",
        ),
        (_compiled(r"(?:获得?|已)批准|获批"), "approved"),
        (
            _compiled(
                r"计划(?!经济)|规划|拟建|拟议|设想|筹建|筹划|可行性研究|可研|提议|论证|备忘录|蓝图|将(?:从|由|把|连接|通往|建|修|于|(?:会|来|直接)?[与同和跟][^，。；]{1,20}?(?:相连|连接|接轨|对接|相接|连通|贯通|衔接))|有望|预计|届时|年底开工|最[快早迟晚][^，。；]{0,8}(?:通车|开通|建成|投运|竣工|完工|启用|动工|开工)"
                r"|[明后]年[^，。；]{0,6}(?:通车|开通|建成|投运|竣工|启用|投用|动工|开工)"
            ),
            "planned",
        ),
        (_compiled(r"落成典礼|通车典礼|通车仪式|揭幕"), "inaugurated"),
        (
            _compiled(r"(?:通车|运营|运行|投入使用|投入运行|投入运营|投用|投运|启用|开通|开行|开放|开港|通航|首发)"),
            "operating",
        ),
        (_compiled(r"建成|竣工|完工|贯通"), "completed"),
        (
            _compiled(r"连接|通往|通向|直达|开往|驶向|驶入|运往|往来|往返|之间|每天|每年|途经|经过|经|接轨|相连|到达"),
            "operating",
        ),
    ),
    months={},
    date=_compiled(
        r"(?P<year>(?:1[89]|20)\d\d)年(?:年?[初中末底])?(?:(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>[12]\d|3[01]|0?[1-9])[日号])?)?"
    ),
    unknown=_compiled(
        rf"""
        (?:[到抵直通]达)?(?P<name>[{SPELLED}]{{3,10}})(?=口岸|省|市(?!场)|县|州(?!际)|火车站|车站|港(?!口)|镇|煤矿
        |煤田|矿|机场|大桥|隧道|海峡|半岛|群岛|岛|河|湖|山口)
        |(?<=[在从到至经往由赴抵])(?P<name2>[{SPELLED}]{{3,10}})(?=[，。；：、的与和至到经])
        """
    ),
    hints=HINTS,
    parts=PARTS,
    anaphora=Expression(rf"{_GOES_ON.pattern}|^(?P<works>.*?{WORKS})"),
    goes_on=_GOES_ON,
    both=BOTH,
    abreast=ABREAST,
    unspaced=Unspaced(
        ordinary=ORDINARY,
        plain_behind=_compiled(
            r"""
            ^(?:$|[，。；：、！？（(/／）)”」』》\s\d…—–\-－~～和与及至到通是在对以之经隔出将就都也则已正位属有为等这那两的
            往从由每今去所成被把没不还又再并而但向入进过首连接相面称段各修铺开收止城送驶仍]
            |附近|方向|一带|多年|客货|货运|集装箱|直[达通到抵奔插]|分岔|一直|至今|早就|终于|依然|人(?!民)|[曾虽仅只若刚因同另更]|一路|[抵驶]|[南北东西][下上去进]|[转汇并][道赴往入装船口运]|[装卸]船|延伸|航线|港|地区|境内|当地|口岸|铁路|公路|高速|大桥|之间|段|线)
            """
        ),
        goes_on_before=_compiled(BROKEN_OFF),
        shares=Expression(r"抵达$"),
        goes_on_behind=_compiled(GOES_ON),
        spelled=Expression(rf"[{SPELLED}]{{3,}}"),
        sounds=Expression(rf"(?<![{SOUNDS}])[{SOUNDS}]{{3,8}}(?![{SOUNDS}])"),
        syllables=SYLLABLES,
        respelled=Expression(rf"(?<![{RESPELLED}·・•])[{RESPELLED}]{{4,10}}(?![{RESPELLED}·・•])"),
        initials=INITIALS,
        slight="尔斯特德姆恩伊克夫勒安亚耶",
        leads_to=Expression(r"(?:[在到从至往抵达赴]|经过?|通向|通往|位于|口岸|对面的|对着)$"),
        titles=Expression(r"《[^《》]{1,40}》"),
    ),
    around=(
        (_compiled(rf"{SHORT}{_NAME}[三四五六]国"), "countries by one character each"),
        (
            _compiled(
                rf"(?:[\u4e00-\u9fff][·・•‧．]{_NAME})|(?:{_NAME}[·・•‧．][\u4e00-\u9fff])|姓{_NAME}|(?:名字|真名|小名)叫{_NAME}|{CALLED_AFTER}"
            ),
            "the name of a person",
        ),
        (
            _compiled(
                rf"[「『“]{_NAME}[\u4e00-\u9fff]{{0,4}}号[」』”]|[「『“]{_NAME}[」』”]号|{_NAME}[舰艇]|{_NAME}\s?\d{{1,3}}(?:风场|风电场)|{_NAME}号(?:驱逐舰|护卫舰|航母|动车组|机车|飞船|油轮|列车|客轮|货轮|轮船|邮轮|渡轮)|{_NAME}[」』”]?(?:极限)?[型级](?:的|散货|集装箱|原油)*[油货巨]?[轮船]"
            ),
            "the name of a train or of a ship",
        ),
        (Expression(rf"第[二三四五六七八九2-9]座[“「『]{_NAME}[”」』]"), "another one of its name"),
        (
            _compiled(rf"[是系]{_NAME}人(?=[，。；])|祖籍{_NAME}"),
            "says where a person belongs, not where the story is",
        ),
        (
            _compiled(rf"(?:台风|飓风|寒潮|气旋|风暴|龙卷风)[“「『]?{_NAME}"),
            "the name of a storm",
        ),
        (
            _compiled(
                rf"""
                [“「『]{_NAME}[”」』](?:营|团(?![队结])|旅(?![客行游])|师(?!傅)|连|级|牌|乐队|战队|餐厅|酒店|商场)
                |(?:公司|企业|商店|酒店|餐厅|品牌|乐队|歌曲|电影|节目|游戏)(?:名叫|名为|取名|叫做?|名)?[“「『]{_NAME}[^”」』]{{0,8}}[”」』]
                |[（(]{_NAME}[）)][\u4e00-\u9fff]{{0,10}}?(?:公司|集团|研究院|研究所|大学|学院|中心|银行)
                |(?:银行|公司|集团|航空|保险|证券|(?<![东西南北中腹内])部|[室司局院]|中心)[（(]{_NAME}[）)]|{_NAME}(?:市[^，。；]{{0,12}})?\s?\d{{6}}(?!\d)
                |皇家{_NAME}|{_NAME}(?:队(?![伍列长员])|申花|国安|宏远|三镇|亚泰|圣日耳曼|迪纳摩|矿工队|铜业|啤酒|白药|重工|总部|分公司)
                |{_NAME}[路街](?!口岸)(?=[、，。与和]|上[的有])|{_NAME}(?:对话会|精神|进程|起义|保卫战|协议(?!书)|大剧院|冬奥会|亚运会|大运会|亚冬会|世博会|进博会)
                |{_NAME}(?:拉面|火锅|烤鸭|方言|[话菜](?=[、，。]|在))
                """
            ),
            "part of the name of something else",
        ),
        (
            _compiled(
                rf"""
                (?:不经过?|不途经|不走|不去|不取道){P}|{P}(?:口岸|港|站)?(?:与此无关|不在其列|不在此列|不在其中|不在沿线)
                |(?:^|[，。；“])与[^，。；]{{0,10}}{P}[^，。；]{{0,10}}不同，
                """
            ),
            "named to say what does not happen there",
        ),
        (
            _compiled(
                rf"""
                (?:[一那这某]?[位名]|有[位名]|至于)?(?:名叫|名为|叫做?|姓名?){_NAME}的?(?:[那这一某][位名]
                |[^，。；]{{0,6}}{_BEARERS})
                |(?:[一那这某][位名])(?:名叫|名为|叫做?|姓){_NAME}
                """
            ),
            "the name of a person",
        ),
        (
            _compiled(
                rf"""
                (?<![是要])(?:不是|并非|并不是|而非|而不是|却?不在|并不在|不叫)(?:(?:在
                |指)?[^，。；：、]{{0,8}}的)?{P}(?![^，。；]{{0,3}}[至到—])
                |(?:与|跟|和|同)[^，。；：]{{0,12}}?{P}[^，。；：、]{{0,10}}?{_UNRELATED}
                |(?:不要|别把|[切请]勿|(?<![\u4e00-\u9fff])勿)[^，。；]{{0,8}}(?:当成|当作|误认为|与|和){P}|(?:误写成|误认为|错写成
                |写成了|误作|当成了?|当作了?)[^，。；、]{{0,6}}{P}
                |错[买订][^，。；]{{0,6}}{P}
                """
            ),
            "named to say that another place is meant",
        ),
    ),
    within=_compiled(
        r"""
        (?:省|州|市|县|盟|自治[区州]|共和国|地区)?(?:境内|[东西南北中]{1,2}部|沿海)?的?(?:首都|首府|省会|边境|边陲
        |沿海|港口|口岸|工业|最大|第[一二三]大|海滨|北方|南方|内陆)*的?
        (?:城市|小城|小镇|重镇|城镇|村庄)?
        """
    ),
    bordering=_compiled(
        r"""
        (?:省|州|市|县|盟|自治[区州]|共和国|地区)?(?:接壤|毗邻|相邻|相连|交界|相接|隔[^，。；]{1,3}相[望对邻])
        (?:的|处的?|地带的?)(?:[^，。；]{0,6}(?:城市|小城|小镇|重镇|口岸|省份?|地区|省分))?[“「『]?
        |(?:[陆海空]?军队?|部队|武装|士兵|无人机|导弹|战机|战车)[^，。；]{0,8}
        """
    ),
    near=Expression(rf"(?:{BESIDE}|通[往向]|面向)$"),
    stays=Expression(r"(?:[在于到从抵达赴回]|首都|首府|前往|访问|离开|位于|飞往|途经)$"),
    here=_compiled(
        rf"""
        (?:从|由|自)(?P<here>这里|这儿|此地|此处|那里|(?<!从)此(?![前后次外起])|此(?=出[发境]|入境|[往向通经][\u4e00-\u9fff]))
        |(?<=[\u4e00-\u9fff])[到至往达](?P<back>这里|此地|此处|本地|本[市镇县])(?=[，。；的]|$)
        |(?<=[从由自到至抵达与和])(?P<town>这座(?:边境|边陲|口岸|港口)?小?[城镇](?!市)|该[镇城]|小[城镇])
        |(?<=[从由自至到抵与和把将])(?P<town2>首府|省城|州府)(?=[，。；、同与和跟到至])
        |^(?P<mine>矿上|矿山|该矿|这座矿)
        |(?P<back2>它)(?=(?:也|就|便|则|才)?(?:成了|成为|变成|变为)[^，。；]{{0,8}}(?:岔|枢纽|路口))
        |[在到]这?(?P<it>此|里)(?=便|就|才)?(?={STOP})
        |[到至往向达抵入从自由](?P<seat>首都)(?=[，。；、]|$)
        """
    ),
    city=Expression(r"城市|[首州]府|省城"),
    about=Expression(ABOUT),
    outward=_compiled(OUTWARD),
    inward=tuple(_compiled(way) for way in INWARD),
    telling=TELLING,
    denials=DENIALS,
    likened=_compiled(
        rf"""
        (?:[\u4e00-\u9fff]版|第[一二三]条[^，。；：]{{0,16}}的)[“「『]?{_NAME}
        |(?:与|和|跟|同)[^，。；]{{0,16}}{_NAME}[^，。；]{{0,16}}(?:相比|相较|不同，)|(?:不同于|好比|媲美|比作){_NAME}|像{_NAME}一样
        """
    ),
)
