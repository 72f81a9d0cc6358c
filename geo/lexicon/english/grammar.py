"""How English says that places are linked, and by what."""

from geo.lexicon.patterns import compiled, flat, way
from geo.model import LinkKind, P

_NAME = r"(?-i:[A-Z])[\w’'.]+(?: (?-i:[A-Z])[\w’'.]+)?"
DASH = r"\s?[-\u2010-\u2015\u2212]\s?"
_IN_TIME = r"(?:later|eventually|ultimately|perhaps|possibly|one day|in time) "
"""When a line is to go on to a further place."""
LIST = flat(
    rf"""{P}(?:(?:[-\u2010-\u2013]|,? and (?:{_IN_TIME})?(?:on to |on with |on |from |at )?|, (?:then )?| or[ ]
    | & )(?:the )?{P})*"""
)
"""Places one after the other: "A, B and C"."""
ENDS = LIST.replace(rf"(?:the )?{P})*", rf"(?:the )?{P}(?!(?: (?:on |and )*|-)(?:to|as far as) {P}))*")
"""The same, of which none but the first begins another pair: "from A to B, C to D"."""
LINE = rf"(?:{P}|{_NAME})(?:{DASH}(?:{P}|{_NAME}))+"
"""A line by its stops, some of which may be nowhere in the tables."""
PAIR = rf"{P} to (?:the )?{P}(?:(?:,? and (?:then )?(?:on )?to| and) {P}(?! to\b))*"

VIA = rf"""
    (?:,? (?:via|through|by(?: way of)?|passing(?: through)?|past|across|over|with stops? (?:at|in))[ ]
    (?:the )?{LIST},?(?:,? and (?:via|through|by way of|past|across|over) (?:the )?{LIST},?)?)?"""
TO = rf"""
    (?:,? (?:(?:and )?(?:then |thence |{_IN_TIME})?(?:even )?(?:by (?:ship|sea|barge|rail|road|ferry|truck|train) )?
    (?:(?:up|down|along) the (?:\w+ )?(?:coast|river|valley|border) )?
    (?:on |up |down |across |along |back |north |south |east |west |overland |through |all the way |then )*
    (?:to|towards?|into|before (?:reaching|entering))|as far as|for))"""

_LINKS = r"link|links(?! (?:the )?(?:(?-i:[A-Z])|[\ue000-\uf8ff]))"
"""The noun, not the verb: "highway links at Erenhot", not "a highway links Erenhot with Hohhot"."""
_PATHS = ("dirt", "forest", "farm", "jeep", "logging", "mountain", "gravel", "dusty", "sandy", "muddy", "desert")
TRACKS = "track" + "".join(f"(?<!{word} track)" for word in _PATHS) + "s?"
"""Those on which a train runs; what stands before is looked at last, since that takes longest."""
RAIL_HEAD = flat(
    rf"""(?:cross-border |high-speed |standard-gauge |metre-gauge |narrow-gauge |broad-gauge |coal |electric |freight )*
    (?:(?:standard|metre|meter|broad|narrow)[- ]gauge (?:[\w-]+ ){{0,2}}?(?:lines?|corridors?|networks?|links?|tracks?)
    |(?:standard|metre|meter|broad|narrow)[- ]gauge(?= (?:runs?|goes|leads?|crosses|climbs|ends|begins|reaches
    |carries)\b)
    |(?:railways?|railroads?|rail)(?: (?:lines?|{_LINKS}|crossings?|connections?|routes?|tracks?|tunnels?|bridges?
    |spurs?|branch(?:es)?|corridors?|service|networks?|projects?))?)
    |(?:train|branch|trunk|tram|metro|high-speed|light-rail|(?:single|double|twin)(?:-track(?:ed)?)?) lines?(?! of\b)
    |monorails?|(?<!guard )rails|SGR|(?:single |double )?{TRACKS}"""
)
ROAD_HEAD = flat(
    rf"""(?:cross-border |toll |ring |trunk |paved |gravel |truck |red )*(?:highways?|expressways?|motorways?
    |freeways?|(?<!silk )(?<!tea )(?<!caravan )(?<!incense )(?<!belt and )roads?|autobahns?)
    (?: (?:{_LINKS}|connections?|routes?))?|(?:Interstate|(?:National )?Highway|Autoroute|Autostrada|Ruta|National Road
    |Route) \d+(?:-[A-Z]{{1,3}}\b)?|(?:dirt|dusty|gravel|jeep|muddy|sandy) tracks?
    |(?-i:(?:BR|CA|SR|[NMAER])-\d{{1,3}}[A-Z]?\b)|(?-i:(?:NH|QL|RN)[- ]?\d{{1,3}}[A-Z]?\b)
    |(?-i:(?:E[1-9]|A(?!3\d0)[1-9]|AH(?=\d))\d{{0,2}}\b)
    |(?-i:(?<=[Tt]he )(?!M23)[NMBDRT]\d{{1,2}}[AB]?(?![\w-]))|carriageways?"""
)
ZONE_HEAD = flat(
    r"""(?:cross-border )?(?:economic co-?operation|free[- ]trade|special economic|export processing|economic
    |industrial|free|border(?: trade)?|trade|duty[- ]free|tax[- ]free|customs-free|logistics|special (?:industrial
    |trade|customs|export))
    (?: and (?:\w+ ))?[ -]zones?|(?-i:\b(?:SEZ|FTZ|FEZ|SEZs|FTZs|FEZs)\b)"""
)
DATA_CABLE = flat(
    r"""(?:(?:fib(?:re|er)[- ]?)?optic(?:al|s)?(?:[- ]fib(?:re|er))?|fib(?:re|er)|internet|data|telecom\w*
    |(?:tele)?communications?|broadband)[ ](?:(?:submarine|undersea|subsea|communications?|transmission|trunk
    |backbone)[ ])*(?:cables?|lines?|links?|backbones?|networks?)"""
)
"""What carries words, no current: no line for power, though it is a cable too."""
_HEADS = (
    (ZONE_HEAD, LinkKind.ZONE),
    (
        flat(
            r"""(?:international |trade |transport |transit |economic |growth |road )*corridors?|ax[ie]s
            |(?:transport|logistics) chains?|dry canals?|land[- ]bridges?(?: of (?:road and rail|rail and road))?
            |by (?:road and rail|rail and road)
            |(?:road and rail(?:way)?|rail(?:way)? and road)
            [ ](?:networks?|links?|corridors?|connections?|routes?|projects?)
            |(?:(?:international|trade|transport|transit|multimodal|freight|cargo|logistics) )+route"""
        ),
        LinkKind.CORRIDOR,
    ),
    (
        flat(
            r"""(?:oil |gas |natural gas |water )*pipelines?|pipes?|gas networks?
            |(?:natural gas|gas|oil|crude|fuel|hydrogen|water|slurry)[ ]
            (?:(?:trunk|transit|export|feeder|transmission|branch) )*(?:mains?|lines?|tubes?|grids?)
            |[\w-]+[- ]inch (?:\w+ )?(?:mains?|lines?|tubes?)"""
        ),
        LinkKind.PIPELINE,
    ),
    (DATA_CABLE, LinkKind.OTHER),
    (
        flat(
            r"""power (?:lines?|links?|cables?|interconnectors?)|(?:transmission|high-voltage|(?:double|single)-circuit
            |overhead|HVDC|(?:direct|alternating)[- ]current|(?-i:[AD]C)|[\d.,]+[- ]?(?:kV|kilovolt))[ ]
            (?:(?:transmission|overhead|undersea|subsea|submarine|direct-current|alternating-current) )*
            (?:lines?|circuits?|cables?|wires?|bipoles?|conductors?|links?|interconnect(?:or|ion)s?)
            |(?:electric|electricity|power) (?:highways?|links?|wires?|circuits?)|[\d.,]+[- ]?(?:kV|kilovolts?)
            |pylons?"""
        ),
        LinkKind.POWER_LINE,
    ),
    (
        flat(
            r"""(?:combined )?(?:road|rail|railway)(?: and |[/\u2013-])(?:road|rail|railway)[ ]
            (?:bridges?|crossings?|tunnels?)|fixed links?"""
        ),
        LinkKind.CROSSING,
    ),
    (RAIL_HEAD, LinkKind.RAILWAY),
    (
        r"(?:cross-border )?(?:road|highway|motorway|foot)[- ]?(?:bridges?|tunnels?|crossings?|checkpoints?)",
        LinkKind.CROSSING,
    ),
    (ROAD_HEAD, LinkKind.HIGHWAY),
    (
        flat(
            r"""(?:border|land|truck|frontier|international|pedestrian)[- ]
            (?:crossings?|checkpoints?|gates?|posts?|points?)
            |crossing(?<!been crossing)(?<!\bis crossing)(?<!\bare crossing)(?<!\bwas crossing)s?(?! (?:it|them)\b)
            |checkpoints?|check[- ]posts?|bridges?|causeways?"""
        ),
        LinkKind.CROSSING,
    ),
    (
        flat(
            r"""(?:(?:train|rail|car|wagon|passenger|road|vehicle) )?(?:ferry|ferries)
            (?: (?:routes?|services?|lines?|links?|connections?|crossings?))?
            |(?:river|night|mail|passenger|long-?tail|shuttle)[- ]?boats?
            |(?:boat|barge|steamer|hydrofoil) (?:lines?|routes?|services?|links?|connections?)
            |(?:catamarans?|hydrofoils?|hovercraft|steamers?|pirogues?|dhows?|water[- ]?(?:taxis?|bus(?:es)?)
            |(?<!by )barges?)(?: (?:services?|routes?|lines?|links?))?(?![,.;])|cable cars?
            |cableways?|ropeways?|gondolas?|aerial (?:tramways?|lifts?)|(?:longest |common |shared )?land borders?"""
        ),
        LinkKind.OTHER,
    ),
    (
        flat(
            r"""(?:navigation(?:al)?|shipping|river) (?:routes?|services?)|(?:(?:dredged|navigable|inland) )?waterways?
            |(?<!over the )(?<!across the )(?:ship |barge )?canals?(?![,.;])"""
        ),
        LinkKind.OTHER,
    ),
)
KNOWN_HEAD = "|".join(f"(?:{expression})" for expression, kind in _HEADS)
"""The words for a link that say of which sort it is."""
_QUEUE = "(?! of (?:trucks|lorries|cars|vehicles|people|wagons))"
SURFACE = r"asphalt|tarmac|tar(?= (?:from|between|runs?|ends)\b)|blacktop|bitumen|lanes of concrete"
"""What a road is called by what it is covered with."""
_LINES = ((rf"(?<!pipe)(?<!air)(?<!red )lines?{_QUEUE}|metros?|trams?", LinkKind.RAILWAY),)
_PARTS = (
    (r"branch|branches|spurs?|stubs?|sidings?", LinkKind.RAILWAY),
    (r"tunnels?", LinkKind.RAILWAY),
    (r"spans?", LinkKind.CROSSING),
    (
        flat(
            r"""(?:(?:submarine|undersea|subsea|seabed|underwater) )?cables?|interconnectors?|interconnection(?= from\b)
            |(?<!short )(?<!printed )(?<!racing )circuits?(?! (?:courts?|judges?|breakers?|boards?|of)\b)
            |(?<!barbed )(?<!razor )(?<!trip )(?<!over the )(?<!across the )(?<!through the )wires?
            |conductors?|bipoles?"""
        ),
        LinkKind.POWER_LINE,
    ),
    (r"conductors?|(?<!barbed )(?<!razor )(?<!across the )(?<!over the )(?<!behind the )wires?", LinkKind.POWER_LINE),
    (r"fib(?:re|er) pairs|pairs(?= (?:run|go|link|connect|join|lead|land)\b)", LinkKind.OTHER),
    (SURFACE, LinkKind.HIGHWAY),
    (r"(?<=\bthe )one(?= (?:between|from|that|which|to|at)\b)", LinkKind.OTHER),
    (
        r"(?:missing|last|final|first|second|third|fourth|fifth|initial|next) (?:[\w-]+ )?(?:part|piece|gap|phase)",
        LinkKind.OTHER,
    ),
    (r"tubes?(?! (?:stations?|trains?|maps?|strikes?)\b)", LinkKind.OTHER),
    (r"gap of [\d.,]+ (?:km|kilomet\w+|miles)", LinkKind.OTHER),
    (r"routes?", LinkKind.CORRIDOR),
    (r"arter(?:y|ies)", LinkKind.HIGHWAY),
    (r"(?<!would )(?<!will )(?<!to )(?<!should )stretch", LinkKind.OTHER),
    (r"stretches(?! (?:from|across|along|over|to|for|some|about|\d))", LinkKind.OTHER),
    (
        flat(
            r"""sections?|segments?|legs?|links?|connections?|extensions?|continuations?
            |by-?pass(?:es)?(?! (?:the|its|their|an?)\b)"""
        ),
        LinkKind.OTHER,
    ),
)
_LINE = "|".join(f"(?:{expression})" for expression, kind in (*_LINES, *_PARTS))
ANY_HEAD = rf"(?P<head>{KNOWN_HEAD}|{_LINE})"
HEADED = rf"(?:{KNOWN_HEAD}|{_LINE})"
"""The same, for what stands before an expression."""
FILLER = r"(?:[\w’'.-]+\s+)"
_OF_IT = rf"(?!(?:and|or|but|by|on|in|an?)\b){FILLER}"

HEADS = tuple((compiled(rf"\b(?:{expression})\b(?!-\w)"), kind) for expression, kind in _HEADS)
LINES = tuple((compiled(rf"\b(?:{expression})\b(?!-\w)"), kind) for expression, kind in _LINES)
PARTS = tuple((compiled(rf"\b(?:{expression})\b(?!-\w)"), kind) for expression, kind in _PARTS)
PATTERNS = (
    way(
        "head (A-B)",
        rf"\((?P<ends>{P}(?:{DASH}(?:{P}|{_NAME}(?={DASH})))*{DASH}{P})\)",
        behind=rf"{HEADED} (?:project |section |route |No\.? ?\d+ )?$",
    ),
    way(
        "X (A-B) and Y (C-D) heads",
        rf"""
        \((?P<ends>{P}(?:{DASH}(?:{P}|{_NAME}(?={DASH})))*{DASH}{P})\)
        (?=(?:,|,? and|, [\w ]{{1,30}}\([^()]{{3,120}}\)){{1,3}} [\w ]{{0,30}}{HEADED} \({P}{DASH})""",
    ),
    way(
        "chain",
        rf"""
        (?P<ends>{P}(?:{DASH}(?:{P}|{_NAME}(?={DASH}[A-Z\ue000-\uf8ff])))*{DASH}{P})(?:['’]s|[\"”»])?,?\s+
        (?:\([\w ]+\)\s+)?(?:(?!and (?:an?|the)\b){FILLER}){{0,4}}?{ANY_HEAD}\b""",
    ),
    way(
        "sails from A to B",
        rf"\bsail(?:s|ed|ing)? (?:[\d.,]+ (?:km|miles) |(?:\w+ ){{1,6}}?)?from (?P<ends>{P}) to (?P<ends2>{P})",
        LinkKind.OTHER,
    ),
    way(
        "at A the trains cross to B",
        rf"""
        \bat (?P<ends>{P}),? (?:the |most |all |freight )*trains (?:cross|pass|run|go)(?:es|ed)?(?: over)? (?:in)?to[ ]
        (?P<ends2>{P})""",
        LinkKind.RAILWAY,
    ),
    way(
        "from A to B",
        rf"""
        \bfrom (?:the )?(?P<ends>{LIST}{VIA}(?:(?:,? (?:and )?(?:then )?(?:on )?(?:through|via|across|over|past
        |by way of) {LIST})?{TO} (?:the )?{ENDS})+(?:(?:,(?:[^.;,\ue000-\uf8ff]|,(?=\d)){{3,60}},)?,? and (?:then )?
        (?:(?:ends|terminates|stops) (?:in|at)|(?:comes|goes|runs|drops|descends|climbs|continues|leads|winds)\b
        [^.;,\ue000-\uf8ff]{{0,40}}? (?:in)?to)[ ]
        (?:the )?{P})?)(?P<via>{VIA})""",
    ),
    way("and C to D, behind from A to B", rf"\bfrom {PAIR}(?:[,;]|,? and) (?P<ends>{PAIR})"),
    way("and E to F, behind C to D", rf"\bfrom {PAIR}(?:[,;]|,? and) {PAIR}(?:[,;]|,? and) (?P<ends>{PAIR})"),
    way(
        "from A through B to what is no place",
        rf"""
        \bfrom (?P<ends>{P}(?:,? (?:via|through|by way of) {LIST}))(?=,? to (?:the|a)\b)""",
    ),
    way(
        "from what is no place through A and B",
        rf"""
        \bfrom (?:the|an?) (?:[\w-]+ ){{1,4}}(?:via|through|by way of) (?:the )?(?P<ends>{P}(?:,? and |, ){LIST})
        (?=,? (?:to|towards) (?:the|a)\b)""",
    ),
    way(
        "linking A with B",
        rf"""
        \b(?:link|connect|join|unit|bind|reconnect)(?:e?s|ed|ing|e)?(?: up| together)?(?: the)? (?P<ends>{LIST}
        (?:,? (?:through|via|across) {LIST},?)?(?:,? (?:directly )?(?:with|to|and)(?: the)? {ENDS}))(?! with {P})
        (?: by (?P<head>road|rail|ferry|pipeline|bridge))?(?P<via>{VIA})(?! with {P})""",
    ),
    way(
        "and C with D",
        rf"""
        \b(?:link|connect|join)(?:s|ed|ing)?(?: up)? {P} (?:with|to) {P},? and (?P<ends>{P} (?:with|to) {P})""",
    ),
    way(
        "links A, B and C",
        rf"""
        \b(?:link|connect|join)(?:s|ed|ing)?(?: up)?(?: the)? (?P<ends>{P}(?:,? and |, ){LIST})""",
    ),
    way(
        "A is linked to B",
        rf"""
        (?P<ends>{P}(?:,? (?:and|which))? (?:(?:is|was|are|has been|now|already|soon
        |(?:(?:will|would|could|should|can|may|to) )?be) )+(?:\w+ )?
        (?:linked|connected|joined|tied) (?:by \w+ )?(?:with|to) {LIST})""",
    ),
    way(
        "A and B are joined",
        rf"""
        (?P<ends>{P} and {P})(?:, (?!and\b|or\b|but\b)[^.;\ue000-\uf8ff]{{3,60}},)?,?
        [ ](?:(?:is|was|are|will|were|would|could|should|can|may|to|be|have|been|being|now
        |already|soon|also|only|currently) )+(?:linked|connected|joined)
        \b(?! (?:with|to)\b)(?: by (?P<head>road|rail|ferry|pipeline|bridge))?""",
    ),
    way(
        "between A and B",
        rf"""
        \bbetween (?:the )?(?P<ends>{P}(?: to|(?:, {P})*,?{VIA} and) (?:the (?:[\w-]+ ){{0,2}}(?:of )?)?{P})
        (?!{DASH}{P}\s+{FILLER}{{0,2}}?{HEADED}\b),?(?P<via>{VIA})""",
    ),
    way(
        "crossings, the busiest at A and B",
        rf"""
        \b(?:crossings?|(?:border|frontier) (?:gates?|posts?|points?)|checkpoints?)\b[^.;\ue000-\uf8ff]{{0,40}}?
        [ ](?:of|at|in|between) (?P<ends>{P} and {P})(?!,? (?:and|or) {P}|[’'-])""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A-B trains",
        rf"""
        (?P<ends>{P}(?:{DASH}{P})+)\)?
        [ ](?:(?:daily|weekly|overnight|night|sleeper|direct|passenger|freight|fast|rail)[ ])*
        (?:trains?|express|(?:(?<=train )|(?<=rail )|(?<=ger )|(?<=freight )|(?<=night )|(?<=direct ))services?)\b""",
        LinkKind.RAILWAY,
    ),
    way(
        "crossing with a country, A-B",
        rf"""
        \b(?:crossings?|checkpoints?|posts?|gates?) (?:on the border )?(?:with|to) {P}(?:,| at)
        [ ](?P<ends>{P}{DASH}{P})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "head -- A-B --",
        rf"(?: --|[:,]| [\u2013\u2014]) (?P<ends>{P}{DASH}{P})",
        behind="(?:way|line|road|link|route|project|section|corridor|crossing)$",
    ),
    way("A to B head", rf"(?P<ends>{P}(?:[- ]to[- ]|[- ]through[- ]){P}) (?:{_OF_IT}){{0,2}}?{ANY_HEAD}\b"),
    way(
        "begins at A and reaches B",
        rf"""
        \b(?:begin|start)(?:s|ning|ing)? (?:in|at|from) (?:the )?
        (?P<ends>{P}(?:(?!\bfrom\b|,? with\b)[^.;])*?(?:reach(?:es|ing)?
        |(?:end|terminat)\w* (?:in|at)|to|arriv\w+ (?:in|at))(?: the)? {P})(?![^.;]*[\ue000-\uefff])""",
    ),
    way(
        "line through A to B",
        rf"\b(?:via|through) (?P<ends>{LIST},?(?:{TO} (?:the )?{LIST})+)",
        behind=rf"{HEADED} $",
    ),
    way(
        "begins at A and runs through B",
        rf"""
        \b(?:begin|start)s? (?:in|at|from) (?:the )?(?P<ends>{P})[^.;]{{0,90}}?,? and (?:run|lead|continue|pass|go)
        (?:s|es)?\b(?:[^.;\ue000-\uf8ff]|(?<=No)\.){{0,40}} (?:via|through|by way of|to)
        [ ](?:the (?:country|nation)['’]s )?(?P<ends2>{LIST},?(?:{TO} (?:the )?{LIST})*)""",
    ),
    way(
        "A-B and C-D crossings",
        rf"""
        (?P<ends>{P}{DASH}{P}),? and {P}(?:{DASH}{P})?\s+{FILLER}{{0,2}}?{ANY_HEAD}\b""",
    ),
    way(
        "A-B, C-D and E-F crossings",
        rf"""
        (?P<ends>{P}{DASH}{P})(?=(?:, {P}{DASH}{P})+,? and {P}{DASH}{P}\s+{FILLER}{{0,2}}?{ANY_HEAD}\b)""",
    ),
    way("in the direction of A-B", rf"\bin the direction of (?:the )?(?P<ends>{P}(?:{DASH}{P})+)"),
    way("in the A-B direction", rf"\bin the (?P<ends>{P}(?:{DASH}{P})+) direction\b"),
    way(
        "A, known as B on the other side",
        rf"""
        (?P<ends>{P})(?: crossing| post| port)?,? (?:which is )?(?:known|called) (?:as )?(?P<ends2>{P}) (?:in {P}
        |on the \w+ side)""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A has a line to B",
        rf"""
        (?P<ends>{P}),?(?: which| that)?(?: (?!(?:said|says|it|he|she|they|who)\b)\w+){{0,3}} (?:ha(?:s|d|ve)|owns
        |operates|got|gets|received|gained) (?:an?|its|one|two|three|four|five
        |several) {FILLER}{{0,3}}?{ANY_HEAD} (?:to|with) (?:the )?(?P<ends2>{P})""",
    ),
    way(
        "from A the road leads to B",
        rf"""
        (?:\b(?:From|Past|Beyond|After) |^)(?P<ends>{P},?) (?:(?:(?:the|an?|one|this|another) |(?-i:[A-Z]))
        (?:[\w-]+ ){{0,3}}?)?
        {ANY_HEAD} (?:(?:\w+ly|now|then|already|still) )?(?:runs?|continues?|go(?:es)?|leads?|extends?|climbs?
        |descends?|drops?|carr(?:ies|y) on|cross(?:es)?|heads?|turns?|winds?|proceeds?)
        (?:(?! to\b)[^.;,\ue000-\uf8ff]){{0,40}}?(?P<ends2>{VIA}{TO} {LIST}(?:{VIA}{TO} {LIST})*)""",
    ),
    way(
        "from A something runs to B",
        rf"""
        \b(?-i:From) (?:the )?(?P<ends>{P},?) (?!it (?:is|was|takes)\b)
        (?:(?!(?:to(?! (?:go|run|continue|carry|lead|be)\b)|from|until|between)\b)
        [^\s.;,()\ue000-\uefff]+ ){{2,12}}(?:up |down |on
        |across )?(?<!close )(?<!next )(?:to|as far as) (?:the )?(?P<ends2>{LIST}(?:{TO} {LIST})*)(?P<via>{VIA})""",
    ),
    way(
        "runs through A to B",
        rf"""
        \b(?:runs?|continues?|goes|leads?|extends?|heads?|stretch(?:es)?|carries on|passes|ran|will run)
        \b[^.;]{{0,40}}?(?:via|through|by way of) (?P<ends>{LIST},?(?:{TO} (?:the )?{LIST})+)""",
    ),
)
