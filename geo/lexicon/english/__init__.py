"""English."""

from geo.lexicon.english.apart import FIRM, NO_LINE
from geo.lexicon.english.beside import BESIDE
from geo.lexicon.english.branching import BRANCHING
from geo.lexicon.english.cables import CABLES, WIRED
from geo.lexicon.english.courses import COURSES, FIRST
from geo.lexicon.english.ending import FINISH, START
from geo.lexicon.english.flows import FLOWS
from geo.lexicon.english.gaps import GAPS
from geo.lexicon.english.gateways import BEYOND, GATEWAYS
from geo.lexicon.english.goes_on import BOTH, EXTENSION, GOES_ON, SITES, TELLING, TRAITS
from geo.lexicon.english.grammar import DATA_CABLE, HEADS, LINES, PARTS, PATTERNS
from geo.lexicon.english.having import ACROSS_FROM, AHEAD, HAVING
from geo.lexicon.english.hints import HINTS
from geo.lexicon.english.inward import INWARD
from geo.lexicon.english.itineraries import ITINERARIES
from geo.lexicon.english.journeys import JOURNEYS, TRAVELS
from geo.lexicon.english.meant import ABOUT, HERE, OUTWARD
from geo.lexicon.english.neighbours import FACING, GATES, NEIGHBOURS
from geo.lexicon.english.onwards import ONWARDS, THROUGH
from geo.lexicon.english.otherwise import ACTS, AROUND, HAPPENS, NAMESAKES, SURNAME
from geo.lexicon.english.owned import OWNED
from geo.lexicon.english.reaches import REACHES
from geo.lexicon.english.rephrase import REPHRASE
from geo.lexicon.english.roles import ROLES
from geo.lexicon.english.simplify import SIMPLIFY, TERMINUS
from geo.lexicon.english.statuses import DENIALS, STATUSES
from geo.lexicon.english.termini import TERMINI
from geo.lexicon.english.voyages import VOYAGES
from geo.lexicon.english.words import (
    ABBREVIATIONS,
    GIVEN_NAMES,
    GOVERNMENT_AROUND,
    GOVERNMENT_BEFORE,
    GOVERNMENT_VERBS,
    INSTITUTION,
    NEVER,
    OPENERS,
)
from geo.lexicon.english.zones import ZONES
from geo.lexicon.patterns import compiled, flat
from geo.model import Expression, Lexicon, PlaceKind

NAME = r"[A-Z][\w’'-]{1,60}"
"""A capitalised word, with what is joined to it by hyphens. It is bounded, or a long chain of hyphens takes ages."""
_STRETCH = r"(?:(?:first|last|final|next|missing|remaining|other) )?[\d.,]+[ -](?:km|kilomet\w+|miles)"
"""How long a part is of the line that the sentence before names: "the final 24 km"."""

LEXICON = Lexicon(
    language="en",
    homes=frozenset({"AU", "CA", "GB", "IE", "NZ", "US"}),
    spaced=True,
    abbreviations=ABBREVIATIONS,
    endings=None,
    hither={"there": "there "},
    never=NEVER,
    locative_before=compiled(
        r"""(?:\b(?:in|at|from|to|near|of|via|through|between|towards?|into|outside|around|beyond|past|reach
        (?:es|ed|ing)?|across|fac(?:es|ing)|opposite|south of
        |link(?:s|ed|ing)?|connect(?:s|ed|ing)?|join(?:s|ed|ing)?|and|or|with|called|named|leav(?:e|es|ing)|left
        |enter(?:s|ed)?|the|nearby|neighbou?ring|serv(?:es?|ing)
        |feed(?:s|ing)?|suppl(?:y|ies|ying)|(?:by)?pass(?:es|ing)|as far as)
        |(?:run|goe|lead|passe|carrie|continue|extend)s(?: on)? by|from (?-i:[A-Z])[\w’-]+ by
        |,|[\u2013\u2014(]|(?<!\w)-)\s*$"""
    ),
    locative_after=compiled(
        r"""^ in (?:(?:eastern|western|northern|southern|central) )?(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?
        [ ](?:province|county|district|oblast|prefecture|aimag)\b
        |^ (?:is|are|was|were|has been|have been|will be) (?:now )?
        (?:linked|connected|joined) (?:up )?(?:to|with|by)\b"""
    ),
    institution=Expression(flat(INSTITUTION)),
    person_before=Expression(
        flat(
            r"""(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Gov|Rep|Lt|Capt)\.?|\b(?:President|Minister|Premier
            |Chancellor|Professor|Ambassador|General|Governor
            |Senator|Mayor|Secretary|Director|Chairman|Chairwoman|King|Queen|Prince|Princess|Sir|Lord|Lady|Pope
            |Bishop|Colonel|Captain|Engineer
            |Analyst|Economist|driver|scholar|spokesman|spokeswoman|spokesperson|journalist|analyst|economist
            |engineer|trader|farmer|historian)|\b[A-Z]\.
            |\b(?:said|says|adds|added|recalled|recalls|explained|explains)[ ]
            (?!\w+day\b|North|South|East|West|Central|Greater)[A-Z][\w’'-]+)\s*$"""
        )
    ),
    speaker_after=compiled(
        r"""^(?!, (?:said|says|noted|added|argues) (?-i:[A-Z])),?
        [ ](?:said|says|told|noted|added|argued|argues|explained|believes|wrote|stressed|warned|agrees
        |recalled|admits|smiled|laughed|himself
        |herself|who (?:runs|heads|leads|teaches|reported|works|drives|owns))\b"""
    ),
    government_before=compiled(GOVERNMENT_BEFORE),
    government_after=compiled(
        r"""^(?:-(?:based|backed|led|funded|built|financed|brokered|sponsored|friendly|controlled)\b
        |['’]s? (?:top |chief |senior |latest |new |next |recent )?(?:takeover|moves?|steps?
        |role|support|response|claims?|position|policy|foreign|plans?|ambitions?
        |influence|footprint|efforts?|troubled|offer|approval
        |reluctance|bid|investments?|loans?|help|aid|interests?|leaders?|government|cabinet|close|own|refusal
        |stance|view|concerns?|strategy|push|demands?
        |backing|commitment|permission|blessing|signature|bill|budget|money|silence|answer|envoys?|diplomats?
        |ministers?|negotiators?|ambassadors?|embass(?:y|ies)|spokes\w+|allies|ally|lending|debts?|reach|grip|presence
        |intentions?|motives?|growing|rivals?|friends?|president|partners?|hopes?|rejection|insistence|denials?
        |calls?|desire|willingness|decisions?|military|navy|army|troops|sanctions|involvement|initiatives?|goals?
        |aims?|objectives?|diplomacy|strategic|flagship|global|footprint|favou?r|(?!(?:loc|sta|sec|jun|posi|produ
        |connec|popul
        |constru|conges|pollu|destin|eleva|situa|transporta)[a-z]*tion|(?:settle|pave|embank|apart|base|monu)ment
        |entrance
        |distance|residence|importance|business|city|univers|facil|vicin|municip|proxim|commun)
        [a-z]+(?:tion|ment|ance|ence|ness|ity|iasm|siveness))\b
        |[ ](?:government|regime|administration|leadership|saying|arguing|insisting|claiming|accusing|denying|hoping)\b
        |(?:, (?:however|meanwhile|though|too|in turn|for its part|by contrast|instead),)?
        (?:, (?:which|whose|where)[^.;]{1,70}?,)?(?:,? and [\w-]+(?: [A-Z]\w+)?)?
        (?: (?:also|now|then|still|in turn|recently|has|have|had|is|was|are|were|will|would|may|could|did|does
        |do|not|never|both|later|long|already|yet
        |initially|first|again|finally|repeatedly|since|formally|reportedly|being|at once|twice|once|jointly
        |publicly|quietly|soon))*[ ]"""
        + GOVERNMENT_VERBS
        + ")"
    ),
    government_around=Expression(flat(GOVERNMENT_AROUND)),
    stays=compiled(
        r"""(?<!\bties )(?<!relations )(?<!loans )(?<!\baid )(?<!letter )(?<!according )(?<!complained )
        \b(?:to|via|through|into|towards?|reach(?:es|ed)?) $|\b(?:capital|capital city),? $
        |\b(?:north|south|east|west)(?:east|west)? of $|\b\d[\d.,]* ?(?:km|kilomet\w+|miles) from $
        |\b(?:lines?|links?|railways?|railroads?|roads?|highways?|corridors?|routes?|trains?|services?|traffic|freight
        |expressways?
        |motorways?|pipelines?|tracks?|bridges?|sections?|stretch|flights?) (?:running )?(?:between|from)[ ]
        (?:(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?(?:,|,? and|,? to) ){0,5}$
        |\b(?:link|connect|join)(?:s|ed|ing)? (?:up )?(?:the )?(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+){0,2}[ ]
        (?:and|with) (?:the )?$"""
    ),
    denied_before=compiled(
        r"""\b(?:not(?! to (?!be confused))
        (?! (?:far|only|just|merely|simply|least|long|until|yet)\b)|never(?! (?:stopped|ceased|failed|tired)\b)
        |rather than|unlike (?:the|its|any)
        |instead of
        |no relation to|nothing to do with|other than|mistake \w+ \w+ for|confused with|by mistake)
        (?: (?:to|in|at|from|with|for|be confused with))*(?: (?:the|a|an|its))?(?: (?!but\b)[\w-]+){0,3}?(?: (?:of|in
        |called|named))? $"""
    ),
    around=AROUND,
    waters=Expression(
        flat(
            r"""\b(?:over|across|along|up|down|under|beneath|below|cross(?:es|ed|ing)?|spans?|spanning|beyond|on
            |of) the \ue000
            (?=[,.;:)]| (?:to|at|and|in|into|between|from|by|near|is|was|where|which|before|or|has|had|ties
            |joins|links|connects|carries|leads|will|would|that|with|opened|between)\b|$)"""
        )
    ),
    left_out=compiled(
        r"\b(?:do|does|did|has|have|had|will|would|can|could|may|might|must|should) (?:not|never) [^,;]*$"
    ),
    happens=Expression(HAPPENS),
    acts=Expression(ACTS),
    career=Expression(
        flat(
            r"""^["“]?(?:He|She|(?:Mr|Ms|Mrs|Dr|Prof)\.?\s|[A-Z][\w’'.-]+(?:\s+[A-Z@(][\w’'.@)-]+)*\s)[^.]*?
            (?:\bhas (?:a |an )?(?:B\.A|M\.A|Ph\.?D|Bachelor|Master|doctorate|degree|MBA)
            |\breceived (?:his|her|their|an?) (?:[\w.]+ )?(?:degree|B\.A|M\.A|Ph\.?D|doctorate)
            |\b(?:previously |also |has |currently )*work(?:ed|ing|s) (?:as|in|at|for|on) (?:an? |the |his |her )?
            (?:[\w-]+ )*(?:professor|director|advis[eo]r|analyst|officer|economist|Council|University|Institute
            |Cent(?:re|er)|Bank|Ministry|assessment|Embassy)
            |\bwork experience\b|\bheld (?:long-term |senior |various )?(?:positions?|posts?)\b
            |\bserved (?:as|in|for) (?:an? |the |senior |\w+ years? )*(?:[\w-]+ )*(?:advis[eo]r|director
            |economist|ambassador|minister|positions?|officer|analyst|lead)
            |\bco-authored\b|\bresearch interests\b|\bgraduated (?:from|in|with)\b|\bstudied (?:at|in) (?:the )?[A-Z]
            |\bis (?:an?|the) (?:[\w-]+ )?(?:economist|analyst|professor|scholar|lawyer|journalist|researcher
            |fellow) (?:whose|at|with|who|specializ)
            |\bis (?:the )?(?:Director|Professor|Chair|Head|Fellow) (?:of|at)\b|\b(?:was|were) born (?:in|near|at)\b)"""
        )
    ),
    kind_before=(
        (
            compiled(r"""
            \b(?:border )?(?:ports?|gates?|checkpoints?|crossings?|border posts?|border points?) (?:of|at
            |called|named) $"""),
            PlaceKind.BORDER_PORT,
        ),
        (
            compiled(r"""
            \b(?:provinces?|regions?|states?|county|aimag|oblast|department|canton|governorate|district
            |prefecture|republic|krai) of $"""),
            PlaceKind.REGION,
        ),
        (compiled(r"\b(?:republic|kingdom) of (?:the )?$"), PlaceKind.COUNTRY),
        (compiled(r"\b(?:capital,?|city|capital city|metropolis) (?:of )?$"), PlaceKind.CITY),
        (compiled(r"\b(?:towns?|villages?|settlements?|hamlets?|soum|sum|suburb) (?:of|at) $"), PlaceKind.TOWN),
        (compiled(r"\b(?:mines?|deposits?|pits?) (?:of|at) $"), PlaceKind.MINE),
        (compiled(r"\b(?:stations?|junctions?|railheads?|yards) (?:of|at|in) $"), PlaceKind.STATION),
        (
            compiled(
                r"""\b(?:river|lake|mount|desert|gulf|strait|sea|bay) (?:of )?$
                |\b(?:over|across|along|on|down|up|under(?:neath)?|beneath|below|beyond|cross(?:es|ed|ing)?
                |span(?:s|ning)?) the $"""
            ),
            PlaceKind.NATURAL,
        ),
    ),
    kind_after=(
        (
            compiled(
                r"""
                    ^(?:,? the)? (?:land |road |rail |railway |highway |border |sea |dry )*(?:ports?
                    |crossings?|checkpoints?|posts?|border points?|gates?|terminal)\b"""
            ),
            PlaceKind.BORDER_PORT,
        ),
        (
            compiled(
                r"""^, an? (?:[\w-]+ ){0,2}?(?:state|province|department|prefecture|oblast) of (?:the )?(?-i:[A-Z])
                |^, an? neighbou?ring (?:state|province|department)\b
                |^ (?:(?:autonomous )?region|provinces?|county
                |state(?!-| (?:owned|run|oil|gas|energy|power|rail\w*|news|media|tv|television|radio|bank|compan\w+
                |firms?|utility|enterprises?|visit|council|duma|department|secretary|customs|border)\b)|counties|aimag
                |oblast|department|canton
                |governorate|districts?|prefecture|republic|krai
                |banner|league|municipality|voivodeship|territory)\b"""
            ),
            PlaceKind.REGION,
        ),
        (compiled(r"^(?:,? the)? (?:city|cities|capital|metropolis)\b"), PlaceKind.CITY),
        (compiled(r"^(?:,? the)? (?:towns?|village|soum|sum|settlement|hamlet)\b"), PlaceKind.TOWN),
        (
            compiled(r"""
            ^ (?:(?:coal|copper|gold|iron|open-cast|coking|uranium|lithium|ore)[- ]?)*(?:mines?|deposits?
            |coalfields?|pits?)\b"""),
            PlaceKind.MINE,
        ),
        (
            compiled(
                rf"""^ (?:(?:railway |train |central |main |junction )*(?:stations?|junctions?|railheads?|stops?|yards?)
                |(?-i:{TERMINUS}))\b"""
            ),
            PlaceKind.STATION,
        ),
        (
            compiled(r"""
            ^ (?:desert|rivers?|lake|mountains?|range|strait|sea|bay|gulf|pass|valley|peninsula|islands?
            |steppe|basin)\b"""),
            PlaceKind.NATURAL,
        ),
        (
            compiled(r"""
            ^ (?:international )?(?:airport|dam|power (?:plant|station)|refinery|tunnel|bridge)\b"""),
            PlaceKind.FACILITY,
        ),
    ),
    heads=HEADS,
    lines=LINES,
    parts=PARTS,
    openers=OPENERS,
    given_names=GIVEN_NAMES,
    namesakes=NAMESAKES,
    surname=Expression(SURNAME),
    attribute_after=compiled(
        r"""^-(?:based|born|registered|listed|traded|owned|flagged|trained|educated|bound|style|era|headquartered)\b
        |^ (?:underwriters|insurers|brokers|bankers|lawyers
        |(?:(?:mining|law|oil|energy|engineering|shipping|construction) )?
        (?:company|firm|miner|steelmaker|carmaker|planemaker|consultancy|daily|weekly) (?-i:[A-Z]))"""
    ),
    hints=HINTS,
    anaphora=Expression(
        flat(rf"""
        ^(?:Both(?= (?:run|lead|go|are|were|have|link|join|connect)\b)
        |(?:When|Once) [\w ]{{4,24}}, (?:it|the (?:\w+ )?(?:project|scheme))
        |Once (?:completed|complete|finished|built|operational|commissioned),?|It|Its|They|This|That|These|Those
        |The same|The new one|Another|One|The other|The (?:two|three|four|five|six)|The first|The second|A second
        |A third|The {_STRETCH}
        |The last|The latter|The former|The most \w+|The \w+est|The (?:\w+ )?(?:project|scheme
        |alignment)|The construction(?! of\b)|Works? (?=(?:continues?|goes? on|has|have|began|is|are)\b))\b(?! who\b)
        |^The (?:[\w-]+ ){{0,2}}?(?:part|section|stretch|half|leg|portion) of (?:it|them|this)\b
        |^The (?:[\w-]+ ){{1,2}}?(?:part|half|portion)\b(?! of\b)
        |^According to (?:him|her|them|it|the (?:plan|minister|document|president|ministry|agreement))\b
        |^From [\ue000-\uefff],? (?:it|they|these)\b
        |^[^.,;:]{{0,40}}\bthe {_STRETCH},? (?=(?:from|between)\b)
        |^From [\ue000-\uefff] (?:to|as far as) [\ue000-\uefff](?![^.]*\b(?:fl(?:y|ies|ew|ights?|own)|sail\w*
        |boats?|ships?|walk\w*|s?he|they|his|her|their|ministers?|president|people|farmers|traders|markets?|price
        |trade)\b)
        |\b(?:another|an?(?: \w+)? (?:second|third|fourth|new|newer) one|(?:is|are) at work (?:from|between))\b""")
    ),
    goes_on=Expression(GOES_ON),
    starts=compiled(START),
    finishes=compiled(FINISH),
    pronoun=compiled("one"),
    likened=compiled(
        r"\b(?:unlike|compar(?:es?|ed|ing|able) (?:[\w ]{1,20} )?(?:with|to)|reminiscent of) (?:the )?\ue000"
    ),
    wired=compiled(WIRED),
    wired_of="data cable. ",
    city=compiled(r"\b(?:city|it)$"),
    across_from=(*ACROSS_FROM, *NEIGHBOURS, *BEYOND),
    messages=compiled(rf"\b(?:{DATA_CABLE})\b"),
    apart=compiled(
        r"""\s(?:to|into|with|before (?:entering|reaching|crossing (?:in)?to)|and (?:on|then) (?:to|into)
        |on (?:in)?to)\s
        (?:the\s)?"""
    ),
    inside=Expression(r" in "),
    both=compiled(BOTH),
    extension=compiled(EXTENSION),
    opening=Expression(r"\bport(?= of [A-Z])|(?<![\w-])(?:a[dlnrstz]|ash|el)(?=-[A-Z][a-z])"),
    here=compiled(HERE),
    about=compiled(ABOUT),
    outward=compiled(OUTWARD),
    inward=INWARD,
    figure=compiled(
        rf"\b(?:{NO_LINE})\b|{FIRM}|"
        r"""\ball roads\b[^.]{0,80}\blead\b|\bon track\b|\bthe road (?:ahead|to (?:peace|recovery|war|reform))
        |\bbridging\b
        |\bas an? (?:\w+ )?(?:bridge|bridging hub|corridor|gateway)\b|\bbridge (?:the gap|between cultures)
        |\bdown the road\b|\bred lines?\b
        |\bin line with\b|\bsupply lines?\b|\blight at the end of the tunnel\b|\bshipping lines?\b|\bby (?:road
        |rail)\b|\bnews ?line\b|\bheadlines?\b"""
    ),
    simplify=(*REPHRASE, *SIMPLIFY),
    patterns=(
        *(*FIRST, *VOYAGES, *BESIDE, *THROUGH, *AHEAD, *TERMINI, *ITINERARIES, *TRAVELS, *PATTERNS, *JOURNEYS),
        *(*COURSES, *GAPS, *REACHES, *FLOWS, *CABLES, *FACING, *GATEWAYS, *HAVING, *ONWARDS, *OWNED, *BRANCHING),
        *(*ZONES, *ROLES),
    ),
    reached=compiled(
        r"""\b(?:leav(?:e|es|ing)|(?:branch|fork)(?:es|s|ing)? off(?: from)?
        |(?:spur|line|road|track) off|diverg(?:es?|ing) from|meets?
        |(?:joins?|connects?)(?: up)?(?: with| to)?) (?:the )?(?:(?!(?:to|with|and)\b)[\w-]+ ){0,3}\ue000
        |(?-i:[A-Z])[\w’'-]+,? (?:on|along) the (?:main )?\ue000(?! (?:between|from|to)\b)"""
    ),
    traits=TRAITS,
    sites=SITES,
    facing=compiled(
        r"""\b(?:fac(?:es|ing)|opposite|(?:crossing|checkpoint|post|gate) (?:point )?(?:shared )?with)\b
        |\bon the (?:(?:other|far|opposite) (?:side|bank)\b
        |(?-i:[A-Z])[a-z]+ (?:side|bank)(?=[,.;)]| and\b))
        |\bwhich (?:the )?(?-i:[A-Z])[a-z]+s call\b|\bthe gate(?:way)? to\b
        |\bknown (?:\w+ )?as\b[^.;]{1,40}(?: in | side\b)
        |\b(?-i:[A-Z][a-z]+(?:an|ese|ish|i|ek|yz|kh|en|ch|ao) (?:border )?(?:posts?|gates?|checkpoints?|officers?
        |officials|guards|customs|inspectors) (?:of|at|in)\b)"""
    ),
    across=compiled(r"""
        \bcross-border (?:rail|road|high|economic|crossing|bridge|port)|\bborder (?:crossing|post|gate|point)s?\b
        |\bland (?:ports?|gates?|borders?|customs (?:stations?|posts?))\b|\bports? of entry\b
        |\bacross the (?:border|frontier)\b"""),
    passing=compiled(r"""
        \b(?:trucks|lorries|cars|buses|vehicles|freight|drivers|motorists|pedestrians)\b[^.;]{0,40}
        \b(?:enter|cross|queue|pass|transit|exit)\w*\b
        |\b(?:(?-i:bridge|gates?|checkpoint|border post|customs)|port of entry|[Tt]raffic between|trades?
        |(?:stays?|remains?) (?:open|shut|closed)|share(?= [^.;]{0,30}\b(?:square|hall|customs|desk)))\b"""),
    gates=compiled(GATES),
    border=compiled(r"""
        \bborder\b[^.;]{0,80}?\d[\d,. ]*\s?(?:km|kilomet\w+)|\d[\d,.]*[\s-]?(?:km|kilomet\w+|mile)[\s-]
        (?:[\w-]+ ){0,3}border\b"""),
    statuses=STATUSES,
    telling=TELLING,
    denials=DENIALS,
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
    date=Expression(
        flat(
            r"""\b(?:(?:(?P<day>\d{1,2}) )?(?P<month>January|February|March|April|May|June|July|August|September
            |October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct
            |Nov|Dec)\.?(?: (?P<day2>\d{1,2}))?,? |in |since |until |by |opened |of )?(?P<year>1[89]\d\d|20\d\d)\b"""
        )
    ),
    unknown=Expression(
        flat(
            rf"""\b(?P<name>(?!The\b){NAME}(?: {NAME}){{0,4}}) (?=(?:[Pp]ort|[Ss]tation|[Pp]rovince
            |[Cc]rossing|[Cc]heckpoint|[Dd]istrict|[Cc]ounty
            |[Tt]erminal|[Jj]unction|[Mm]ine|[Dd]am|[Rr]efinery|[Aa]irport|Pass|Tunnel|Bridge|River|Island|Bay)\b)
            |\b(?:ports?|town|city|village|station|province|district|county|crossing|mine) (?:of
            |at) (?P<name2>{NAME}(?: {NAME})*)
            |\b(?:railways?|railroads?|lines?|highways?|roads?|expressways?|motorways?|pipelines?|bridges?|trains?)
            (?: [\w-]+){{0,3}}? (?:from|between) (?P<name3>{NAME}(?: {NAME}){{0,2}})(?: in [A-Z]\w+)?[ ]
            (?:to|and) (?P<name4>{NAME}(?: {NAME}){{0,2}})
            |\b(?P<name5>(?!(?:The|Sino|Trans|Indo|Cross|Pan|High)\b)[A-Z][\w’']{{2,}}(?: [A-Z][\w’']+)?)[-–]
            (?P<name6>[A-Z][\w’']{{2,}}(?: [A-Z][\w’']+)?) (?:[a-z-]+ )?(?:railway|railroad|highway|expressway|motorway
            |pipeline|road|line|bridge|crossing)\b"""
        )
    ),
)
