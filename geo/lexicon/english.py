"""English."""

import re

from geo.model import LARGER, Lexicon, LinkKind, LinkPattern, P, PlaceKind

DASH = r"\s?[-\u2010-\u2015\u2212]\s?"
GAP = r"(?:[\w’'.-]+\s+)"
"""A word and the space behind it."""

_HEADS = (
    (
        r"(?:cross-border )?(?:economic co-?operation|free[- ]trade|special economic|economic|industrial|free|border) zones?",
        LinkKind.ZONE,
    ),
    (r"(?:international |trade |transport |transit |economic )*corridors?", LinkKind.CORRIDOR),
    (r"(?:oil |gas )?pipelines?", LinkKind.PIPELINE),
    (
        r"power (?:lines?|links?|interconnectors?)|transmission lines?|interconnectors?|power cables?",
        LinkKind.POWER_LINE,
    ),
    (
        r"(?:cross-border |high-speed |coal )*(?:rail(?:way|road)?s?)(?: (?:lines?|links?|crossings?|connections?|routes?|tracks?|tunnels?|bridges?|spurs?|branch(?:es)?))?"
        r"|(?:railway|rail|train|branch) lines?|metro lines?|(?<!pipe)(?<!air)\blines?(?= (?:from|between|linking|to|via|through|runs?|was|is|has)\b)",
        LinkKind.RAILWAY,
    ),
    (
        r"(?:cross-border )?(?:highway|expressway|motorway|freeway|road|autobahn)s?(?: (?:links?|connections?|routes?|tunnels?|bridges?))?|carriageways?",
        LinkKind.HIGHWAY,
    ),
    (
        r"(?:border|land|road|truck|frontier)[- ](?:crossings?|checkpoints?|gates?|posts?|points?)|crossings?|checkpoints?|bridges?",
        LinkKind.CROSSING,
    ),
    (r"tunnels?|ferry|ferries|(?:longest |common |shared )?land borders?", LinkKind.OTHER),
)
_HEAD = "|".join(f"(?:{expression})" for expression, kind in _HEADS)
_LINE = r"(?:line|route|axis|link|stretch|section|segment|leg|branch|spur|connection|track)s?"
_ANY_HEAD = rf"(?P<head>{_HEAD}|{_LINE})"
_LIST = rf"{P}(?:(?:, (?:and )?| and | & ){P})*"
_VIA = rf"(?:,? (?:via|through|by way of|passing(?: through)?|crossing|with stops? (?:at|in)) {_LIST})?"

LEXICON = Lexicon(
    language="en",
    spaced=True,
    abbreviations=frozenset(
        ["mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "etc", "e.g", "i.e", "u.s", "u.k", "u.n", "d.c", "b.a", "m.a", "ph.d", "gen", "gov", "sen", "rep", "lt", "col", "capt", "inc", "ltd", "co", "corp", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "km", "approx", "est", "fig", "art", "mt", "ft"]
    ),
    endings=None,
    never=frozenset(
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday"
        " saturday sunday the a an this that these those more most less due after before under over next last first second third one two"
        " three new old north south east west northern southern eastern western central no not so such same other others many much both"
        " all some any each every he she it we they i you its his her their our who what when where why how if as at by for from in of on"
        " to up down out off with and or but nor yet then than there here now only also even still again once home road bridge port station"
        " river lake sea border railway highway line corridor zone project plan photo file source economy government minister president company".split()
    ),
    locative_before=re.compile(
        r"(?:\b(?:in|at|from|to|near|of|via|through|between|towards?|into|outside|around|beyond|past|reach(?:es|ed|ing)?|across|opposite|south of|links?|linking|connects?|connecting|and|or|with|called|named|leave|leaves|left|leaving|enter|enters|entered|the|serves?|serving|as far as)|,|\u2013|-|\u2014|\()\s*$",
        re.IGNORECASE,
    ),
    institution=re.compile(
        r"\b(?:University|Universities|College|School|Academy|Institute|Institution|Laboratory|Bank|Ministry|Minister|Department|Office|Agency|"
        r"Authority|Administration|Bureau|Commission|Committee|Council|Congress|Parliament|Assembly|Senate|Government|Cabinet|Court|Party|Union|League|"
        r"Association|Federation|Society|Foundation|Fund|Organi[sz]ation|Centre for|Center for|Chamber|Club|Board|Army|Navy|Police|Guard|Forces?|Initiative|"
        r"Embassy|Consulate|Mission|Delegation|Airlines?|Airways|Company|Co|Corp|Corporation|Inc|Ltd|Limited|LLC|GmbH|AG|JSC|LLP|PLC|plc|Group|Holdings?|"
        r"Energy|Steel|Motors|Telecom|Mining|Resources|Shipping|Engineering|Construction|Partners|Consulting|"
        r"Times|(?<!Border )Post|Daily|Herald|Tribune|Gazette|Journal|News|Review|Guardian|Observer|Telegraph|Chronicle|Monitor|Television|TV|Radio|Press|"
        r"Museum|Theatre|Theater|Orchestra|United|FC|Treaty|Agreement|Protocol|Declaration|Convention|Accords?|Summit|Conference|Forum|Expo|Fair|Festival|Olympics|"
        r"War|Cup|Prize|Award|Act|Policy|Geopolitics|Research|Railways|Rail Company|Think Tank)\b(?!-)"
    ),
    person_before=re.compile(
        r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Gov|Rep)\.?|\b(?:President|Minister|Premier|Chancellor|Professor|Ambassador|General|Governor|Senator|Mayor|"
        r"Secretary|Director|Chairman|Chairwoman|King|Queen|Prince|Princess|Sir|Lord|Lady|Pope|Bishop|Colonel|Captain|Engineer|Analyst|Economist|driver|"
        r"scholar|spokesman|spokeswoman|spokesperson|journalist|analyst|economist|engineer)|\b[A-Z]\.)\s*$"
    ),
    speaker_after=re.compile(
        r"^,? (?:said|says|told|noted|added|argued|argues|explained|believes|wrote|stressed|warned|agrees|agreed that|recalled|admits|smiled|laughed|himself|herself)\b"
    ),
    government_before=re.compile(
        r"\b(?:officials?|leaders?|policymakers|diplomats|authorities|government|pressure|support|approval|permission|funding|loans?|money|aid) (?:in|from|of) $"
        r"|\b(?:ties|relations|talks|dialogue|agreement|accord|deal|negotiations|dispute|row|rift|tensions?|summit|cooperation|friendship|pact|treaty) (?:with|between|to) (?:\w+ and )?$"
        r"|\b(?:anti|pro)-$",
        re.IGNORECASE,
    ),
    government_after=re.compile(
        r"^(?:-(?:based|backed|led|funded|built|financed|brokered|sponsored|friendly|controlled)\b"
        r"|['’]s? (?:takeover|role|support|response|claims?|decision|position|policy|foreign|plans?|ambitions?|influence|efforts?|troubled|offer|approval|reluctance|bid|"
        r"investments?|loans?|help|aid|interests?|leaders?|government|close|own|refusal|stance|view|concerns?|strategy|push|demands?|backing|commitment|permission|blessing|signature|bill|budget|money)\b"
        r"|(?:,? which[^,.;]{1,60},| also| now| then| still| in turn| recently| has| have| had| is| was| are| were| will| would| may| could| did| does| do| not| never| both| later| long| already| yet| initially| first| again| finally| repeatedly| since| formally| reportedly| being)*"
        r" (?:and \w+ (?:have |has |had |both )*)?(?:agreed|agrees?|said|says|signed|rejected|endorsed|accuses?|accused|wants?|wanted|hopes?|hoped|sees|saw|considers?|considered|backs?|backed|supports?|"
        r"supported|refused|refuses|insists?|insisted|announced|announces|approved|approves|promised|promises|pledged|pledges|offered|offers|warned|warns|denied|denies|sought|seeks|"
        r"decided|decides|welcomed|welcomes|proposed|proposes|noted|invested|invests|lent|lends|financed|funded|funds|paid|pays|pushed|pushes|argued|argues|choosing|eyed|waived|waiving|imposed|imposes|"
        r"championed|initiated|urged|urges|asked|asks|called|calls|demanded|demands|responded|expects?|expected|needs|fears?|feared|worr(?:y|ies|ied)|finished|hailed|negotiat\w+|ratified|broke|suspended|"
        r"recalled|closed its|reopened its|agreeing|talks?|talking|cool(?:ed)?|quarrel\w*|haggl\w+|bargain\w*|blam\w+|disput\w+|fell out|shar(?:e|es|ed) the|split|stands|stood|remains? (?:silent|cautious|wary|committed|opposed)|silent|cautious|reluctant|wary|keen|ready to|willing|unwilling|expected to|committed)\b)",
    ),
    denied_before=re.compile(
        r"\b(?:not|never|rather than|unlike|instead of|not to be confused with|no relation to|nothing to do with|other than)(?: (?:to|in|at|from|with|for))?"
        r"(?: (?:the|a|an|its))?(?: [\w-]+){0,3}?(?: (?:of|in|called|named))? $",
        re.IGNORECASE,
    ),
    career=re.compile(
        r"^[\"“]?(?:He|She|(?:Mr|Ms|Mrs|Dr|Prof)\.?\s|[A-Z][\w’'.-]+(?:\s+[A-Z@(][\w’'.@)-]+)*\s)[^.]*?"
        r"(?:\bhas (?:a |an )?(?:B\.A|M\.A|Ph\.?D|Bachelor|Master|doctorate|degree|MBA)|\breceived (?:his|her|their|an?) (?:[\w.]+ )?(?:degree|B\.A|M\.A|Ph\.?D|doctorate)|\b(?:previously |also |has |currently )*work(?:ed|ing|s) (?:as|in|at|for|on)\b"
        r"|\bwork experience\b|\bheld (?:long-term |senior |various )?(?:positions?|posts?)\b|\bserved (?:as|in|for)\b|\bco-authored\b|\bresearch interests\b|\bgraduated\b|\bstudied (?:at|in)\b"
        r"|\bis (?:an?|the) (?:[\w-]+ )?(?:economist|analyst|professor|scholar|lawyer|journalist|researcher|fellow)\b|\bis (?:the )?(?:Director|Professor|Chair|Head|Fellow) (?:of|at)\b)"
    ),
    kind_before=(
        (
            re.compile(
                r"\b(?:border )?(?:port|gate|checkpoint|crossing|border post|border point)s? (?:of|at|called|named) $",
                re.IGNORECASE,
            ),
            PlaceKind.BORDER_PORT,
        ),
        (
            re.compile(
                r"\b(?:province|region|state|county|aimag|oblast|department|canton|governorate|district|prefecture|republic|krai) of $",
                re.IGNORECASE,
            ),
            PlaceKind.REGION,
        ),
        (re.compile(r"\b(?:capital,?|city|capital city|metropolis) (?:of )?$", re.IGNORECASE), PlaceKind.CITY),
        (re.compile(r"\b(?:town|village|settlement|soum|sum) of $", re.IGNORECASE), PlaceKind.TOWN),
        (re.compile(r"\b(?:mine|deposit|pit)s? (?:of|at) $", re.IGNORECASE), PlaceKind.MINE),
        (re.compile(r"\b(?:station|junction|railhead)s? (?:of|at) $", re.IGNORECASE), PlaceKind.STATION),
        (re.compile(r"\b(?:river|lake|mount|desert|gulf|strait|sea|bay) (?:of )?$", re.IGNORECASE), PlaceKind.NATURAL),
    ),
    kind_after=(
        (
            re.compile(
                r"^(?:,? the)? (?:land |road |rail |railway |highway |border )*(?:ports?|crossings?|checkpoints?|border posts?|border points?|border gates?|gates?|terminal)\b",
                re.IGNORECASE,
            ),
            PlaceKind.BORDER_PORT,
        ),
        (
            re.compile(
                r"^ (?:(?:autonomous )?region|provinces?|state|county|counties|aimag|oblast|department|canton|governorate|districts?|prefecture|republic|krai|banner|league|municipality)\b",
                re.IGNORECASE,
            ),
            PlaceKind.REGION,
        ),
        (re.compile(r"^(?:,? the)? (?:city|cities|capital|metropolis)\b", re.IGNORECASE), PlaceKind.CITY),
        (re.compile(r"^(?:,? the)? (?:town|towns|village|soum|sum|settlement)\b", re.IGNORECASE), PlaceKind.TOWN),
        (
            re.compile(
                r"^ (?:(?:coal|copper|gold|iron|open-cast|coking|uranium|lithium|ore)[- ]?)*(?:mines?|deposits?|coalfields?|pits?)\b",
                re.IGNORECASE,
            ),
            PlaceKind.MINE,
        ),
        (
            re.compile(r"^ (?:railway |train |central |junction )*(?:station|junction|railhead|stop|yard)s?\b", re.IGNORECASE),
            PlaceKind.STATION,
        ),
        (
            re.compile(
                r"^ (?:desert|river|lake|mountains?|range|strait|sea|bay|gulf|pass|valley|peninsula|island|steppe|basin)\b",
                re.IGNORECASE,
            ),
            PlaceKind.NATURAL,
        ),
        (
            re.compile(r"^ (?:international )?(?:airport|dam|power (?:plant|station)|refinery|tunnel|bridge)\b", re.IGNORECASE),
            PlaceKind.FACILITY,
        ),
    ),
    heads=tuple((re.compile(rf"\b(?:{expression})\b(?!-\w)", re.IGNORECASE), kind) for expression, kind in _HEADS),
    figure=re.compile(
        r"\ball roads\b[^.]{0,80}\blead\b|\bon track\b|\bthe road (?:ahead|to (?:peace|recovery|war|reform))|\bbridging\b|\bas an? (?:\w+ )?(?:bridge|bridging hub|corridor|gateway)\b|\bbridge (?:the gap|between cultures)|\bdown the road\b|\bon the road to recovery\b"
        r"|\bpublic opposition\b|\bred lines?\b|\bin line with\b|\bsupply lines?\b|\bborder (?:trade|reopening|guards?|inspection|restrictions|controls?|development|dispute|tensions)\b|\blight at the end of the tunnel\b",
        re.IGNORECASE,
    ),
    simplify=(
        (
            re.compile(
                rf"\({P}\)|,? (?:also |usually |often |better |formerly )*(?:known|called|written|spelled|shortened|renamed)(?: (?:to|in|as|by|\w+))*? (?:the )?{P}(?=[,.; )])"
            ),
            "",
        ),
        (
            re.compile(
                rf"{LARGER}['’]s? (?:[\w-]+ ){{0,2}}?(?:(?:port|city|town|station|mine|border city|capital)(?: of)? )?({P})"
            ),
            r"\1",
        ),
        (
            re.compile(
                rf"\b(?:the )?(?:[\w-]+ ){{0,2}}?(?:ports?|city|cities|towns?|village|capital|station|stations|junction|mines?|deposits?|terminal|railhead|harbour|port city|border town|border post|coalfield)s? (?:of|at|in) ({P})"
            ),
            r"\1",
        ),
        (
            re.compile(
                rf"({P}),? (?:in|of) (?:[\w’'-]+ ){{0,4}}?{LARGER}(?: province| region| state| county| district| aimag)?(?=[,.; ])(?! (?:and|to) {P})"
            ),
            r"\1",
        ),
        (
            re.compile(
                rf"({P}),? (?:the )?(?:capital|port|terminus|gateway|hub|railhead|main district|district) of {P}"
            ),
            r"\1",
        ),
        (
            re.compile(
                rf"({P})(?:,? the)? (?:land |road |rail |railway |highway |border |sea |dry |coal |copper |gold )*(?:ports?|stations?|cit(?:y|ies)|towns?|mines?|junctions?|terminals?|coalfields?|deposits?|harbours?|provinces?|regions?|districts?|aimags?|yards?)\b(?! (?:line|railway|road|link))"
            ),
            r"\1",
        ),
    ),
    patterns=(
        LinkPattern("chain", re.compile(rf"(?P<ends>{P}(?:{DASH}{P})+)(?:['’]s)?\s+{GAP}{{0,5}}?{_ANY_HEAD}\b", re.IGNORECASE)),
        LinkPattern(
            "the head from A to B",
            re.compile(
                rf"\b{_ANY_HEAD}\b[^.;]{{0,90}}?\bfrom (?P<ends>{_LIST}(?:,? and from {P})?{_VIA}(?:,? (?:[\w-]+ ){{0,4}}?(?:to|towards?|into|as far as|up to|down to|and on to|on to|all the way to) {_LIST})+{_VIA})",
                re.IGNORECASE,
            ),
        ),
        LinkPattern(
            "from A to B by head",
            re.compile(
                rf"\bfrom (?P<ends>{P}{_VIA}(?:,? (?:to|towards?|and on to|on to) {P})+{_VIA})[^.;]{{0,60}}?\b{_ANY_HEAD}\b",
                re.IGNORECASE,
            ),
        ),
        LinkPattern(
            "linking A with B",
            re.compile(
                rf"\b(?:link|connect|join|unit|bind|ti)(?:s|es|ed|ing|e|ying)?(?: up)?(?: the)? (?P<ends>{_LIST}(?:,? (?:directly )?(?:with|to|and)(?: the)? {_LIST})?{_VIA})",
                re.IGNORECASE,
            ),
        ),
        LinkPattern(
            "A is linked to B",
            re.compile(
                rf"(?P<ends>{P}(?: (?:is|was|are|will be|has been|now) (?:\w+ )?(?:linked|connected|joined|tied) (?:by \w+ )?(?:with|to) ){_LIST})",
                re.IGNORECASE,
            ),
        ),
        LinkPattern(
            "between A and B",
            re.compile(rf"\b{_ANY_HEAD}\b[^.;]{{0,90}}?\bbetween (?P<ends>{P}(?:,? and (?:the )?){P}{_VIA})", re.IGNORECASE),
        ),
        LinkPattern(
            "between A and B by head",
            re.compile(rf"\bbetween (?P<ends>{P}(?:,? and (?:the )?){P}{_VIA})[^.;]{{0,60}}?\b{_ANY_HEAD}\b", re.IGNORECASE),
        ),
        LinkPattern(
            "A to B head",
            re.compile(
                rf"(?P<ends>{P}(?:[- ]to[- ]| and |[- ]through[- ]){P}) {GAP}{{0,2}}?(?P<head>{_HEAD}|line|route|link|section|stretch)\b",
                re.IGNORECASE,
            ),
        ),
        LinkPattern(
            "runs through to",
            re.compile(
                rf"\b{_ANY_HEAD}\b[^.;]{{0,80}}?\b(?:runs?|continues?|goes|leads?|extends?|heads?|stretch(?:es)?|carries on|passes|ran|will run)\b[^.;]{{0,40}}?(?:via|through|by way of) (?P<ends>{_LIST}(?:,? (?:and )?(?:on )?(?:to|towards?|into) {_LIST})+)",
                re.IGNORECASE,
            ),
        ),
        LinkPattern(
            "A faces B",
            re.compile(
                rf"(?P<ends>{P})(?:,? (?:which|and|that))?(?: (?:is|lies|sits|stands|directly|also))* (?:fac(?:es|ing)|opposite(?: to)?|across (?:the )?(?:border|river|frontier|bridge)? ?(?:from|to))(?: the)? (?P<ends2>{P})",
                re.IGNORECASE,
            ),
            LinkKind.CROSSING,
        ),
        LinkPattern(
            "A and B face each other",
            re.compile(
                rf"(?P<ends>{P} and {P}) (?:face each other|lie opposite|are opposite|stand opposite|sit opposite)",
                re.IGNORECASE,
            ),
            LinkKind.CROSSING,
        ),
        LinkPattern(
            "A across the border B",
            re.compile(
                rf"(?P<ends>{P})[^.;]{{0,40}}?\b(?:neighbou?r|twin|counterpart|sister)(?: (?:city|town|port))? (?:of )?(?P<ends2>{P})[^.;]{{0,30}}?\b(?:across|over|beyond|on the other side)",
                re.IGNORECASE,
            ),
            LinkKind.CROSSING,
        ),
    ),
    traits=(
        re.compile(rf"\b(?P<head>{_HEAD})\b(?: (?:\w+ ){{0,4}}?)(?:at|in|reached|serves?|for) (?P<ends>{_LIST})", re.IGNORECASE),
    ),
    across=re.compile(
        r"\bcross-border (?:rail|road|high|economic|crossing|bridge|port)|\bborder (?:crossing|post|gate)s?\b|\bacross the (?:border|frontier)\b",
        re.IGNORECASE,
    ),
    border=re.compile(
        r"\bborder\b[^.;]{0,80}?\d[\d,. ]*\s?(?:km|kilomet)|\d[\d,.]*[\s-]?(?:km|kilomet\w+|mile)[\s-](?:[\w-]+ ){0,3}border\b",
        re.IGNORECASE,
    ),
    lines=(
        (re.compile(r"^(?:ax[ie]s|routes?)$", re.IGNORECASE), LinkKind.CORRIDOR),
        (re.compile(r"^(?:lines?|tracks?|branch|branches|spurs?)$", re.IGNORECASE), LinkKind.RAILWAY),
        (re.compile(r"^(?:stretch|section|segment|leg|link|connection)(?:es|s)?$", re.IGNORECASE), LinkKind.OTHER),
    ),
    statuses=(
        (re.compile(r"\b(?:reopen\w*|re-open\w*|resumed?)\b", re.IGNORECASE), "reopened"),
        (
            re.compile(
                r"\b(?:clos(?:ed|ure)|abandoned|dismantled|lifted|shut|suspended|disused|out of service|halted)\b", re.IGNORECASE
            ),
            "closed",
        ),
        (re.compile(r"\b(?:cancel(?:l?ed)|scrapped|shelved|dropped|called off)\b", re.IGNORECASE), "cancelled"),
        (
            re.compile(
                r"\b(?:under construction|being (?:built|laid|bored|widened|rebuilt|extended|doubled)|construction (?:of|on|began|started|is)|builders?|break(?:ing)? ground|broke ground|ground-?breaking|work (?:has )?(?:began|begun|started|is under way)|tracklaying|pile drivers|last rock fell|laying|crews|is expected to open|set to open|due to open|will open|is rising|taking shape)\b",
                re.IGNORECASE,
            ),
            "under construction",
        ),
        (re.compile(r"\bapproved\b", re.IGNORECASE), "approved"),
        (
            re.compile(
                r"\b(?:plans? to|planned|planning to|propos(?:ed|al)|would|is to run|is to be|agreed to build|feasibility|foreseen|under consideration|on paper|envisag\w+|to be built|has been promised|mooted|study|studies|tender)\b",
                re.IGNORECASE,
            ),
            "planned",
        ),
        (re.compile(r"\binaugurated\b", re.IGNORECASE), "inaugurated"),
        (re.compile(r"\b(?:complet(?:ed|ion))\b", re.IGNORECASE), "completed"),
        (
            re.compile(
                r"\b(?:opened|entered service|in service|operat(?:es|ing|ional|ed)|carr(?:y|ies|ied)|runs?|joined|links?|connects?|has carried|since \d{4})\b",
                re.IGNORECASE,
            ),
            "operating",
        ),
    ),
    months={
        name: number
        for number, names in enumerate(
            (
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec",
            ),
            1,
        )
        for name in names.split()
    },
    date=re.compile(
        r"\b(?:(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?: (?P<day>\d{1,2}))?,? |in |since |until |by |opened |of )?(?P<year>1[89]\d\d|20\d\d)\b"
    ),
    unknown=re.compile(
        r"\b(?P<name>[A-Z][\w’'-]+(?:[ -](?:[A-Z][\w’'-]+))*) (?=(?:[Pp]ort|[Ss]tation|[Pp]rovince|[Cc]rossing|[Cc]heckpoint|[Dd]istrict|[Cc]ounty|[Tt]erminal|[Jj]unction|[Mm]ine|[Dd]am|[Rr]efinery|[Aa]irport|Pass|Tunnel|Bridge|River|Island|Bay)\b)"
        r"|\b(?:port|ports|town|city|village|station|province|district|county|crossing|mine) (?:of|at) (?P<name2>[A-Z][\w’'-]+(?:[ -](?:[A-Z][\w’'-]+))*)"
    ),
)
