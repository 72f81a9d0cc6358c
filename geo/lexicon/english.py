"""English."""

import re

from geo.lexicon.patterns import flat, words
from geo.model import LARGER, Lexicon, LinkKind, LinkPattern, P, PlaceKind

DASH = r"\s?[-\u2010-\u2015\u2212]\s?"
LIST = rf"{P}(?:(?:,? and (?:on to |on |from |at )?|, (?:then )?| or | & ){P})*"
"""Places one after the other: "A, B and C"."""

VIA = rf"(?:,? (?:via|through|by way of|passing(?: through)?|across|over|with stops? (?:at|in)|and) {LIST},?)?"
TO = r"(?:,? (?:(?:and )?(?:on |up |down |across |along |back |north |south |east |west )*(?:to|towards?|into)|as far as|for))"

RAIL_HEAD = flat(
    r"""(?:cross-border |high-speed |standard-gauge |metre-gauge |narrow-gauge |broad-gauge |coal |electric |freight )*
    (?:railways?|railroads?|rail)(?: (?:lines?|links?|crossings?|connections?|routes?|tracks?|tunnels?|bridges?|spurs?
    |branch(?:es)?|corridors?|service))?|(?:train|branch|trunk|tram|metro) lines?|monorails?|rails|(?:single |double )?tracks?"""
)
ROAD_HEAD = flat(
    r"""(?:cross-border |toll |ring |trunk |paved |gravel |truck |red )*(?:highways?|expressways?|motorways?|freeways?|roads?|autobahns?)
    (?: (?:links?|connections?|routes?|tunnels?|bridges?))?|(?:Interstate|Highway|Autoroute|Autostrada|Route) \d+|carriageways?"""
)
ZONE_HEAD = flat(
    r"""(?:cross-border )?(?:economic co-?operation|free[- ]trade|special economic|export processing|economic|industrial|free|border)
    (?: and (?:\w+ ))?[ -]zones?"""
)
_HEADS = (
    (ZONE_HEAD, LinkKind.ZONE),
    (r"(?:international |trade |transport |transit |economic |growth )*corridors?", LinkKind.CORRIDOR),
    (r"(?:oil |gas |natural gas |water )*pipelines?|pipes?", LinkKind.PIPELINE),
    (r"power (?:lines?|links?|cables?|interconnectors?)|transmission lines?|high-voltage lines?", LinkKind.POWER_LINE),
    (RAIL_HEAD, LinkKind.RAILWAY),
    (ROAD_HEAD, LinkKind.HIGHWAY),
    (
        r"(?:border|land|truck|frontier|international|pedestrian)[- ](?:crossings?|checkpoints?|gates?|posts?|points?)"
        r"|crossings?|checkpoints?|bridges?|causeways?",
        LinkKind.CROSSING,
    ),
    (r"ferry|ferries|cable cars?|cableways?|(?:longest |common |shared )?land borders?", LinkKind.OTHER),
)
_HEAD = "|".join(f"(?:{expression})" for expression, kind in _HEADS)
_LINES = (
    (r"ax[ie]s|routes?", LinkKind.CORRIDOR),
    (r"(?<!pipe)(?<!air)(?<!red )lines?|metros?|trams?", LinkKind.RAILWAY),
)
_PARTS = (
    (r"branch|branches|spurs?", LinkKind.RAILWAY),
    (r"tunnels?", LinkKind.RAILWAY),
    (r"spans?", LinkKind.CROSSING),
    (r"cables?|interconnectors?", LinkKind.POWER_LINE),
    (r"stretch(?:es)?|sections?|segments?|legs?|links?|connections?", LinkKind.OTHER),
)
_LINE = "|".join(f"(?:{expression})" for expression, kind in (*_LINES, *_PARTS))
_ANY_HEAD = rf"(?P<head>{_HEAD}|{_LINE})"
_FILLER = r"(?:[\w’'.-]+\s+)"


def _compiled(expression: str) -> re.Pattern[str]:
    """Compile an expression that is written over several lines, for words of any case."""
    return re.compile(flat(expression), re.IGNORECASE)


def _way(name: str, expression: str, kind: LinkKind | None = None, *, pairs: bool = False) -> LinkPattern:
    return LinkPattern(name, _compiled(expression), kind, pairs)


_INSTITUTION = r"""
    \b(?:Universit(?:y|ies)|College|School|Academy|Institute|Institution|Laboratory|Bank|Ministry|Minister|Department|Office|Agency
    |Authority|Administration|Bureau|Commission|Committee|Council|Congress|Parliament|Assembly|Senate|Government|Cabinet|Court|Party|Union
    |League|Association|Federation|Society|Foundation|Fund|Organi[sz]ation|Cent(?:re|er) for|Chamber|Club|Board|Army|Navy|Police|Guard
    |Forces?|Initiative|Embassy|Consulate|Mission|Delegation|Airlines?|Airways|Company|Co|Corp|Corporation|Inc|Ltd|Limited|LLC|GmbH|AG|JSC
    |LLP|PLC|plc|Group|Holdings?|Energy|Steel|Motors|Telecom|Mining|Mines|Resources|Shipping|Engineering|Construction|Partners|Consulting
    |Exchange|Consortium|Operator|Times|(?<!Border )Post|Daily|Herald|Tribune|Gazette|Journal|News|Review|Guardian|Observer|Telegraph
    |Chronicle|Monitor|Star|Mail|Nation|Express|Press|Television|TV|Radio|Nachrichten|Zeitung|Museum|Theatre|Theater|Orchestra|United|FC
    |Treaty|Agreement|Protocol|Declaration|Convention|Accords?|Summit|Conference|Forum|Expo|Fair|Festival|Olympics|War|Cup|Prize|Award
    |Order|Act|Policy|Geopolitics|Research|Railways|Rail Company|Think Tank|Community|Hotel|Square|Street|Avenue)\b(?!-)"""
_GOVERNMENT_VERBS = r"""
    (?:agre(?:ed|es?|eing)|said|says|say|signed|signs?|reject(?:ed|s)|endorse[ds]|accuse[ds]?|want(?:s|ed)?|hope[ds]?|sees?|saw|consider(?:s|ed)?
    |back(?:s|ed)?|support(?:s|ed)?|refuse[ds]?|insist(?:s|ed)?|announce[ds]|approve[ds]|promise[ds]?|pledge[ds]?|offer(?:s|ed)?|warn(?:s|ed)
    |denie[ds]|sought|seeks?|decide[ds]|welcome[ds]|propose[ds]|note[ds]|invest(?:s|ed)|lent|lends?|finance[ds]|fund(?:s|ed)|paid|pays?|push(?:es|ed)
    |argue[ds]?|choosing|chose|chooses|eye[ds]|waived?|waiving|impose[ds]|champion(?:s|ed)|initiate[ds]|urge[ds]|ask(?:s|ed)|call(?:s|ed)|demand(?:s|ed)
    |respond(?:s|ed)|expect(?:s|ed)?|need(?:s|ed)|fear(?:s|ed)?|worr(?:y|ies|ied)|finished most|hail(?:s|ed)|negotiat\w+|ratifie[ds]|broke|suspend(?:s|ed)
    |recall(?:s|ed)|close[ds]? its|reopened its|talks?|talking|cool(?:s|ed)|quarrel\w*|haggl\w+|bargain\w*|blame[ds]?|dispute[ds]?|fell out|shared? the
    |split|stands?|stood|remains? (?:silent|cautious|wary|committed|opposed)|silent|cautious|reluctant|wary|keen|ready to|willing|unwilling|like[ds]?|prefer(?:s|red)?
    |kept|keeps|mention(?:s|ed)|protest(?:s|ed)|threaten(?:s|ed)|regard(?:s|ed)|object(?:s|ed)|object to|count(?:s|ed) on|sent|sends|acknowledge[ds]|reply|replied|replies
    |has other worries|have other worries|gave|gives|guarantee[ds]|plans?|planned|hesitat\w+|delay(?:s|ed)|complain(?:s|ed)|consent(?:s|ed)|courted|courts|treat(?:s|ed)
    |share[ds]? the|trust(?:s|ed)|written|wrote|committed|in favour|opposed?|opposes|vetoed|veto|sided|bets?|believes?|claims?|claimed|favou?rs?|favou?red|subsidi[sz]e[ds]?|dropped)\b"""

LEXICON = Lexicon(
    language="en",
    spaced=True,
    abbreviations=words(
        """mr mrs ms dr prof st no vs etc e.g i.e u.s u.k u.n d.c b.a m.a ph.d gen gov sen rep lt col capt inc ltd co corp jr sr
        jan feb mar apr jun jul aug sep sept oct nov dec km approx est fig art mt ft"""
    ),
    endings=None,
    never=words(
        """january february march april may june july august september october november december monday tuesday wednesday thursday
        friday saturday sunday the a an this that these those more most less due after before under over next last first second third one
        two three four five six seven eight nine ten new old north south east west northern southern eastern western central no not so such same
        other others many much both all some any each every he she it we they i you its his her their our who what when where why how if as
        at by for from in of on to up down out off with and or but nor yet then than there here now only also even still again once home
        road bridge port station river lake sea border railway highway line corridor zone project plan photo file source economy government
        minister president company asian european african american china's beyond further farther until today downstream upstream neighbours
        rivals trains lorries roads rails trucks goods visitors tourists engineers planners clerks cars freight gates passengers"""
    ),
    locative_before=_compiled(
        r"""(?:\b(?:in|at|from|to|near|of|via|through|between|towards?|into|outside|around|beyond|past|reach(?:es|ed|ing)?|across|opposite|south of
        |link(?:s|ed|ing)?|connect(?:s|ed|ing)?|join(?:s|ed|ing)?|and|or|with|called|named|leav(?:e|es|ing)|left|enter(?:s|ed)?|the|serv(?:es?|ing)|as far as)
        |,|[\u2013\u2014(-])\s*$"""
    ),
    institution=re.compile(flat(_INSTITUTION)),
    person_before=re.compile(
        flat(
            r"""(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Gov|Rep|Lt|Capt)\.?|\b(?:President|Minister|Premier|Chancellor|Professor|Ambassador|General|Governor
            |Senator|Mayor|Secretary|Director|Chairman|Chairwoman|King|Queen|Prince|Princess|Sir|Lord|Lady|Pope|Bishop|Colonel|Captain|Engineer
            |Analyst|Economist|driver|scholar|spokesman|spokeswoman|spokesperson|journalist|analyst|economist|engineer|trader|farmer|historian)|\b[A-Z]\.)\s*$"""
        )
    ),
    speaker_after=_compiled(
        r"""^,? (?:said|says|told|noted|added|argued|argues|explained|believes|wrote|stressed|warned|agrees|recalled|admits|smiled|laughed|himself
        |herself|who (?:runs|heads|leads|teaches|reported|works|drives|owns))\b"""
    ),
    government_before=_compiled(
        r"""\b(?:officials?|leaders?|policymakers|diplomats|authorities|government|pressure|support|approval|permission|funding|loans?|money|aid) (?:in|from|of) $
        |\b(?:ties|relations|talks|dialogue|agreement|accord|deal|negotiations|dispute|row|rift|tensions?|summit|cooperation|friendship|pact|treaty)
        (?:with|between|to) (?:\w+ and )?$|\b(?:anti|pro)-$"""
    ),
    government_after=_compiled(
        r"""^(?:-(?:based|backed|led|funded|built|financed|brokered|sponsored|friendly|controlled)\b
        |['’]s? (?:takeover|role|support|response|claims?|decision|position|policy|foreign|plans?|ambitions?|influence|efforts?|troubled|offer|approval
        |reluctance|bid|investments?|loans?|help|aid|interests?|leaders?|government|cabinet|close|own|refusal|stance|view|concerns?|strategy|push|demands?
        |backing|commitment|permission|blessing|signature|bill|budget|money|silence|answer|envoys?|diplomats?|ministers?|negotiators?)\b
        |(?:, (?:which|whose|where)[^.;]{1,70}?,)?(?:,? and [\w-]+(?: [A-Z]\w+)?)?
        (?: (?:also|now|then|still|in turn|recently|has|have|had|is|was|are|were|will|would|may|could|did|does|do|not|never|both|later|long|already|yet
        |initially|first|again|finally|repeatedly|since|formally|reportedly|being|at once|twice|once|jointly|publicly|quietly|soon))*[ ]"""
        + _GOVERNMENT_VERBS
        + ")"
    ),
    denied_before=_compiled(
        r"""\b(?:not|never|rather than|unlike|instead of|no relation to|nothing to do with|other than|mistake \w+ \w+ for|confused with|by mistake)
        (?: (?:to|in|at|from|with|for|be confused with))*(?: (?:the|a|an|its))?(?: [\w-]+){0,3}?(?: (?:of|in|called|named))? $"""
    ),
    career=re.compile(
        flat(
            r"""^["“]?(?:He|She|(?:Mr|Ms|Mrs|Dr|Prof)\.?\s|[A-Z][\w’'.-]+(?:\s+[A-Z@(][\w’'.@)-]+)*\s)[^.]*?
            (?:\bhas (?:a |an )?(?:B\.A|M\.A|Ph\.?D|Bachelor|Master|doctorate|degree|MBA)
            |\breceived (?:his|her|their|an?) (?:[\w.]+ )?(?:degree|B\.A|M\.A|Ph\.?D|doctorate)
            |\b(?:previously |also |has |currently )*work(?:ed|ing|s) (?:as|in|at|for|on) (?:an? |the |his |her )?
            (?:[\w-]+ )*(?:professor|director|advis[eo]r|analyst|officer|economist|Council|University|Institute|Cent(?:re|er)|Bank|Ministry|assessment|Embassy)
            |\bwork experience\b|\bheld (?:long-term |senior |various )?(?:positions?|posts?)\b
            |\bserved (?:as|in|for) (?:an? |the |senior |\w+ years? )*(?:[\w-]+ )*(?:advis[eo]r|director|economist|ambassador|minister|positions?|officer|analyst|lead)
            |\bco-authored\b|\bresearch interests\b|\bgraduated (?:from|in|with)\b|\bstudied (?:at|in) (?:the )?[A-Z]
            |\bis (?:an?|the) (?:[\w-]+ )?(?:economist|analyst|professor|scholar|lawyer|journalist|researcher|fellow) (?:whose|at|with|who|specializ)
            |\bis (?:the )?(?:Director|Professor|Chair|Head|Fellow) (?:of|at)\b)"""
        )
    ),
    kind_before=(
        (_compiled(r"\b(?:border )?(?:ports?|gates?|checkpoints?|crossings?|border posts?|border points?) (?:of|at|called|named) $"), PlaceKind.BORDER_PORT),
        (_compiled(r"\b(?:provinces?|regions?|states?|county|aimag|oblast|department|canton|governorate|district|prefecture|republic|krai) of $"), PlaceKind.REGION),
        (_compiled(r"\b(?:capital,?|city|capital city|metropolis) (?:of )?$"), PlaceKind.CITY),
        (_compiled(r"\b(?:towns?|villages?|settlements?|hamlets?|soum|sum|suburb) (?:of|at) $"), PlaceKind.TOWN),
        (_compiled(r"\b(?:mines?|deposits?|pits?) (?:of|at) $"), PlaceKind.MINE),
        (_compiled(r"\b(?:stations?|junctions?|railheads?|yards) (?:of|at|in) $"), PlaceKind.STATION),
        (_compiled(r"\b(?:river|lake|mount|desert|gulf|strait|sea|bay) (?:of )?$"), PlaceKind.NATURAL),
    ),
    kind_after=(
        (
            _compiled(
                r"^(?:,? the)? (?:land |road |rail |railway |highway |border |sea |dry )*(?:ports?|crossings?|checkpoints?|posts?|border points?|gates?|terminal)\b"
            ),
            PlaceKind.BORDER_PORT,
        ),
        (
            _compiled(
                r"""^ (?:(?:autonomous )?region|provinces?|state|county|counties|aimag|oblast|department|canton|governorate|districts?|prefecture|republic|krai
                |banner|league|municipality|voivodeship|territory)\b"""
            ),
            PlaceKind.REGION,
        ),
        (_compiled(r"^(?:,? the)? (?:city|cities|capital|metropolis)\b"), PlaceKind.CITY),
        (_compiled(r"^(?:,? the)? (?:towns?|village|soum|sum|settlement|hamlet)\b"), PlaceKind.TOWN),
        (_compiled(r"^ (?:(?:coal|copper|gold|iron|open-cast|coking|uranium|lithium|ore)[- ]?)*(?:mines?|deposits?|coalfields?|pits?)\b"), PlaceKind.MINE),
        (_compiled(r"^ (?:railway |train |central |junction )*(?:stations?|junctions?|railheads?|stops?|yards?)\b"), PlaceKind.STATION),
        (_compiled(r"^ (?:desert|rivers?|lake|mountains?|range|strait|sea|bay|gulf|pass|valley|peninsula|islands?|steppe|basin)\b"), PlaceKind.NATURAL),
        (_compiled(r"^ (?:international )?(?:airport|dam|power (?:plant|station)|refinery|tunnel|bridge)\b"), PlaceKind.FACILITY),
    ),
    heads=tuple((_compiled(rf"\b(?:{expression})\b(?!-\w)"), kind) for expression, kind in _HEADS),
    lines=tuple((_compiled(rf"\b(?:{expression})\b"), kind) for expression, kind in _LINES),
    parts=tuple((_compiled(rf"\b(?:{expression})\b"), kind) for expression, kind in _PARTS),
    given_names=words(
        """david john james robert michael william thomas richard charles joseph daniel paul mark donald george kenneth steven
        edward brian kevin jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
        benjamin samuel frank gregory raymond alexander patrick jack dennis jerry peter mary patricia jennifer linda
        elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley emily donna michelle carol
        amanda melissa deborah laura anna maria victoria roberto carlos juan josé luis ali ahmed mohamed mohammed ivan
        sergei vladimir olga elena chris christopher bill anthony andrew matthew joshua simon martin alan douglas roger
        austin jean pierre marie hans klaus anne helen ruth fatima aisha li wang zhang liu chen"""
    ),
    attribute_after=_compiled(r"^-(?:based|born|registered|listed|trained|educated|bound|style|headquartered)\b"),
    hints=(
        (_compiled(r"\b(?:trains?|wagons?|locomotives?|rails?|tracks?|gauge|carriages|railcars?|tracklaying|sleepers|passengers rode|bored)\b"), LinkKind.RAILWAY),
        (_compiled(r"\b(?:lorr(?:y|ies)|trucks?|cars|drivers?|asphalt|pavement|paved|pavers|motorists)\b"), LinkKind.HIGHWAY),
        (_compiled(r"\b(?:gas|oil|crude|hydrogen)\b"), LinkKind.PIPELINE),
        (_compiled(r"\b(?:electricity|grids?|megawatts?|kilovolts?|volts|power)\b"), LinkKind.POWER_LINE),
    ),
    anaphora=re.compile(r"^(?:It|Its|They|This|That|These|Those|The same|The new one|Another|One|The other|The first|The second|The last|The latter)\b"),
    figure=_compiled(
        r"""\ball roads\b[^.]{0,80}\blead\b|\bon track\b|\bthe road (?:ahead|to (?:peace|recovery|war|reform))|\bbridging\b
        |\bas an? (?:\w+ )?(?:bridge|bridging hub|corridor|gateway)\b|\bbridge (?:the gap|between cultures)|\bdown the road\b|\bred lines?\b
        |\bin line with\b|\bsupply lines?\b|\blight at the end of the tunnel\b|\bshipping lines?\b|\bby (?:road|rail)\b|\bnews ?line\b|\bheadlines?\b"""
    ),
    simplify=(
        (
            _compiled(
                rf"""\({P}(?:,? (?:on|in) [\w ]+)?\)|,? (?:also |usually |often |better |formerly )*(?:known|called|written|spelled|shortened|renamed)
                (?: (?:to|in|as|by|\w+))*? (?:the )?{P}(?=[,.; )])"""
            ),
            "",
        ),
        (_compiled(rf"{LARGER}['’]s? (?:[\w-]+ ){{0,2}}?(?:(?:port|city|town|station|mine|border city|capital)(?: of)? )?({P})"), r"\1"),
        (
            _compiled(
                rf"""\b(?:the )?(?:(?!(?:from|to|with|and|between|via|through|in|at|into|is|was|are|were|of|on|for|by|that|which|runs?|links?|linking|connects?|joins?|joined|reach\w*|leav\w+)\b)[\w-]+ ){{0,2}}?(?:ports?|city|cities|towns?|villages?|capital|stations?|junction|mines?|deposits?|terminal|railhead
                |harbour|port city|border town|border post|coalfield|suburb|quays|yards|outskirts|hub|gateway)s? (?:of|at|in) ({P})"""
            ),
            r"\1",
        ),
        (
            _compiled(
                rf"""({P}),? (?:in|of|on) (?:the )?(?:[\w’'-]+ ){{0,4}}?{LARGER}(?:['’]s \w+)?(?: province| region| state| county| district| aimag| banner)?
                (?=[,.; )]|$)(?! (?:and|to) {P}),?(?= (?:to|with|and|is|was|via|through)\b|[.;,)]|$)"""
            ),
            r"\1",
        ),
        (_compiled(rf"({P}), {LARGER},"), r"\1"),
        (_compiled(rf"({P}),? (?:the )?(?:capital|port|terminus|gateway|hub|railhead|main district|district|border post|seat) of {P}"), r"\1"),
        (
            _compiled(
                rf"""({P})(?:,? the)? (?:land |road |rail |railway |highway |border |sea |dry |coal |copper |gold )*(?:ports?|stations?|cit(?:y|ies)|towns?|mines?
                |junctions?|terminals?|coalfields?|deposits?|harbours?|provinces?|regions?|districts?|aimags?|yards?|posts?|basins?)\b(?! (?:line|railway|road|link))"""
            ),
            r"\1",
        ),
    ),
    patterns=(
        _way("chain", rf"(?P<ends>{P}(?:{DASH}{P})+)(?:['’]s)?,?\s+{_FILLER}{{0,4}}?{_ANY_HEAD}\b"),
        _way("from A to B", rf"\bfrom (?P<ends>{LIST}{VIA}(?:{TO} (?:the )?{LIST}{VIA})+(?:,? and (?:ends|terminates|stops) (?:in|at) {P})?{VIA})"),
        _way("from A through B to what is no place", rf"\bfrom (?P<ends>{P}(?:,? (?:via|through|by way of) {LIST}))(?=,? to (?:the|a)\b)"),
        _way("linking A with B", rf"\b(?:link|connect|join|unit|bind|reconnect)(?:e?s|ed|ing|e)?(?: up)?(?: the)? (?P<ends>{LIST}(?:,? (?:directly )?(?:with|to|and)(?: the)? {LIST}){VIA})"),
        _way("links A, B and C", rf"\b(?:link|connect|join)(?:s|ed|ing)?(?: up)?(?: the)? (?P<ends>{P}(?:,? and |, ){LIST})"),
        _way("A is linked to B", rf"(?P<ends>{P}(?:,? (?:and|which) )?(?:(?:is|was|are|will be|has been|could be|be|now) )+(?:\w+ )?(?:linked|connected|joined|tied) (?:by \w+ )?(?:with|to) {LIST})"),
        _way("A and B are joined", rf"(?P<ends>{P} and {P}) (?:(?:is|was|are|will|were|could|be|have|been|now) )+(?:linked|connected|joined)\b"),
        _way("between A and B", rf"\bbetween (?P<ends>{P},?{VIA} and (?:the (?:[\w-]+ ){{0,2}}(?:of )?)?{P},?{VIA})"),
        _way("A to B head", rf"(?P<ends>{P}(?:[- ]to[- ]|[- ]through[- ]){P}) {_FILLER}{{0,2}}?{_ANY_HEAD}\b"),
        _way("begins at A and reaches B", rf"\b(?:begin|start)(?:s|ning|ing)? (?:in|at|from) (?P<ends>{P}[^.;]*?(?:reach(?:es|ing)?|ends? (?:in|at)|to|arriv\w+ (?:in|at))(?: the)? {P})(?![^.;]*{P})"),
        _way("runs through A to B", rf"\b(?:runs?|continues?|goes|leads?|extends?|heads?|stretch(?:es)?|carries on|passes|ran|will run)\b[^.;]{{0,40}}?(?:via|through|by way of) (?P<ends>{LIST},?(?:{TO} (?:the )?{LIST})+)"),
        _way("from A the road leads to B", rf"\bFrom (?P<ends>{P},?) (?:the|a|an|this|another) (?:[\w-]+ ){{0,3}}?{_ANY_HEAD} (?:\w+ly )?(?:runs?|continues?|goes|leads?|extends?|climbs|descends)(?:{TO}|{VIA}{TO}) (?P<ends2>{LIST}(?:{TO} {LIST})*)"),
        _way("A faces B", rf"(?P<ends>{P}),?(?: (?:which|and|that))?(?: (?:is|lies|sits|stands|directly|also|it|post))* (?:fac(?:es|ing)|opposite(?: to)?|across (?:the )?(?:border|river|frontier|bridge|water)? ?(?:from|to))(?: the)? (?P<ends2>{P})(?! and {P})", LinkKind.CROSSING),
        _way("A and B face C and D", rf"(?P<ends>{P} and {P})(?: crossings| posts| ports)?,? (?:face|lie opposite|stand opposite) (?P<ends2>{P} and {P})", LinkKind.CROSSING, pairs=True),
        _way("A and B face each other", rf"(?P<ends>{P} and {P})(?: posts?| crossings?| gates?)?,?(?: which)? (?:face each other|(?:lie|are|stand|sit) opposite)", LinkKind.CROSSING),
        _way("A, and across the border B", rf"(?P<ends>{P})[^.;]{{0,40}}?\b(?:neighbou?r|twin|counterpart|sister)(?: (?:city|town|port))?,? (?:of )?(?P<ends2>{P})[^.;]{{0,30}}?\b(?:across|over|beyond|on the other side)", LinkKind.CROSSING),
    ),
    traits=(_compiled(rf"\b(?P<head>{_HEAD})\b(?: (?:\w+ ){{0,4}}?)(?:at|in|reached|serves?|for) (?P<ends>{LIST})"),),
    sites=(
        _compiled(rf"(?P<ends>{P})[^.;]{{0,40}}?\b(?:home (?:of|to)|has|hosts|with|beside) (?:an? |the |its )?(?:\w+ )?(?P<head>{ZONE_HEAD})"),
        _compiled(rf"\b(?P<head>{ZONE_HEAD})\b (?:at|in|near|outside|around) (?P<ends>{P})(?!(?:,? and|,) {P})"),
    ),
    facing=_compiled(r"\b(?:fac(?:es|ing)|opposite)\b"),
    across=_compiled(r"\bcross-border (?:rail|road|high|economic|crossing|bridge|port)|\bborder (?:crossing|post|gate)s?\b|\bacross the (?:border|frontier)\b"),
    border=_compiled(r"\bborder\b[^.;]{0,80}?\d[\d,. ]*\s?(?:km|kilomet)|\d[\d,.]*[\s-]?(?:km|kilomet\w+|mile)[\s-](?:[\w-]+ ){0,3}border\b"),
    statuses=(
        (_compiled(r"\b(?:re-?open\w*|resumed?|back in service|has come back)\b"), "reopened"),
        (_compiled(r"\b(?:cancel(?:l?ed)|scrapped|shelved|dropped|called off)\b"), "cancelled"),
        (
            _compiled(
                r"""\b(?:clos(?:ed|ure)|abandoned|dismantled|lifted|shut|suspended|disused|out of service|halted|stopped in|stopped running)\b"""
            ),
            "closed",
        ),
        (
            _compiled(
                r"""\b(?:under construction|being (?:built|laid|bored|paved|widened|rebuilt|extended|doubled)|construction (?:of|on|began|started|is)|builders
                |break(?:ing)? ground|broke ground|ground-?breaking|work (?:has )?(?:began|begun|started|is under way)|tracklaying|pile drivers|last rock fell
                |laying|crews|is expected to open|(?:impending|nearing|near) completion|set to open|due to open|will open|is rising|taking shape)\b"""
            ),
            "under construction",
        ),
        (_compiled(r"\bapproved\b"), "approved"),
        (
            _compiled(
                r"""\b(?:plans? to|planned|planning to|propos(?:ed|al)|would|is to (?:run|be|join|link)|agreed to build|feasibility|foreseen|under consideration|on paper
                |envisag\w+|to be built|promised|mooted|study|studies|tender)\b"""
            ),
            "planned",
        ),
        (_compiled(r"\binaugurated\b"), "inaugurated"),
        (_compiled(r"\b(?:complet(?:ed|ion))\b"), "completed"),
        (
            _compiled(
                r"\b(?:opened|open since|entered service|in service|operat(?:es|ing|ional|ed)|carr(?:y|ies|ied)|runs?|joined|links?|connects?|connected|has carried|since \d{4})\b"
            ),
            "operating",
        ),
    ),
    months={
        name: number
        for number, names in enumerate(
            (
                *("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug"),
                *("september sept sep", "october oct", "november nov", "december dec"),
            ),
            1,
        )
        for name in names.split()
    },
    date=re.compile(
        flat(
            r"""\b(?:(?:(?P<day>\d{1,2}) )?(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct
            |Nov|Dec)\.?(?: (?P<day2>\d{1,2}))?,? |in |since |until |by |opened |of )?(?P<year>1[89]\d\d|20\d\d)\b"""
        )
    ),
    unknown=re.compile(
        flat(
            r"""\b(?P<name>[A-Z][\w’'-]+(?:[ -](?:[A-Z][\w’'-]+))*) (?=(?:[Pp]ort|[Ss]tation|[Pp]rovince|[Cc]rossing|[Cc]heckpoint|[Dd]istrict|[Cc]ounty
            |[Tt]erminal|[Jj]unction|[Mm]ine|[Dd]am|[Rr]efinery|[Aa]irport|Pass|Tunnel|Bridge|River|Island|Bay)\b)
            |\b(?:ports?|town|city|village|station|province|district|county|crossing|mine) (?:of|at) (?P<name2>[A-Z][\w’'-]+(?:[ -](?:[A-Z][\w’'-]+))*)"""
        )
    ),
)
