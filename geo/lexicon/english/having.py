"""How English says what a place has: the lines that come to it, its boats, and a post or a bank opposite."""

from geo.lexicon.english.gaps import ASIDE, BE, NEAR, SMALL, SUBJECT, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, FILLER, HEADED, LIST, TO, VIA
from geo.lexicon.english.journeys import BOATS
from geo.lexicon.patterns import compiled, flat, way
from geo.model import LinkKind, P

_VEHICLES = flat(
    r"""\b(?:trucks?|lorr(?:y|ies)|(?:mini)?bus(?:es)?|vehicles|taxis|vans|cars|carts|trailers|goods|freight|cargo
    |travell?ers|passengers|motorists|ferr(?:y|ies)|boats?|barges?|pontoons?|rafts?|canoes?|launch(?:es)?|it|they
    |which|that)"""
)
"""What goes to and fro where nobody is on a journey of his own."""
_HAS = flat(
    r"""(?:(?:now|already|still|also|thus|today) )?(?:(?:has|had|have)(?! (?:\w+ )?been\b)|got|gets|gained|boasts|enjoys
    |(?:is|was|are|were) given|(?:is|was|are|were) (?:now |also )?(?:served|reached|approached|entered) by)"""
)
_COMING = flat(
    r"""(?:(?:,? (?:that|which))?(?: (?:now|also))? (?:com(?:es|ing)|came|climb(?:s|ing)?|runs?|running|ran
    |leads?|leading|arriv(?:es|ing)|descend(?:s|ing)?)(?: (?:up|down|in|over|across))?
    (?: (?:through|across|over|along|round|around) (?:the )?(?:[\w’'-]+ ){0,2}?[\w’'-]+)?)?"""
)
"""What a line does on its way to the place that has it."""
TWIN = "(?:counterpart|analogue|opposite number|twin|mirror image)"
"""What a post or a town is called that faces another."""
_ACROSS = r"(?: (?:across|over|beyond|on) the [\w ]{3,30}?)?"
_HAS_LINES = rf"(?P<ends>{TOWN})(?:,[^.;:{SMALL}]{{3,60}},)? {_HAS} (?=[^.;]{{0,60}}?\b(?P<head>{HEADED})\b)"
_NEIGHBOUR = flat(
    rf"""(?:(?-i:[A-Z])[\w-]+ neighbou?r
    |(?:[\w-]+ )?(?:{TWIN}|sister (?:town|city|port)|other half))"""
)
ACROSS_FROM = (
    compiled(
        rf"""
        \b(?:bridge|footbridge|causeway)(?: (?:over|across) (?:the )?[\w’' -]{{3,30}})? (?:in)?to {WHAT}(?P<ends>{TOWN})
        (?! (?:and|to)\b)"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )(?:(?:just|right|directly|immediately|and) )*(?:(?:opposite|across(?: from)?|facing)(?: it)?
        |(?:across|over|beyond) the (?:(?:[\w’'-]+|{P}) )?(?:[\w’'-]+|{P})
        |on the (?:other|far|opposite|[\w-]+(?:an|ese|ish))
        [ ](?:side|bank|shore)(?: of (?:the )?(?:border|river|bridge|it))?),?
        [ ](?:is|are|lies|stands|sits|waits|rises|begins) {WHAT}(?P<ends>{TOWN})(?! station)"""
    ),
    compiled(rf"(?P<ends>{TOWN}),? (?:its|the) {_NEIGHBOUR}(?=[,.;]| and (?!{TOWN}))"),
    compiled(rf"\bits {_NEIGHBOUR}{_ACROSS},? (?P<ends>{TOWN})"),
)
"""How a sentence says what lies across the border from the place named last."""

AHEAD = (
    way(
        "A is served by a line that begins in B and goes through C",
        rf"""
        (?P<ends>{TOWN}),? (?:(?:is|was|are|now|also|still) )+(?:served|reached|approached) by (?:an?|the)
        [ ]{FILLER}{{0,3}}?(?P<head>{HEADED})(?: of [\w ]{{3,20}}?)? (?:that|which) (?:(?:begins?|starts?|began|started)
        [ ](?:in|at)|sets out from|comes from|leaves) {WHAT}(?P<ends2>{TOWN})
        (?: and (?:goes|runs|passes|leads|climbs))?(?P<via>{VIA})""",
    ),
    way(
        "carried across the water from A to B",
        rf"""
        \b(?:tak|carr|ferr|row|paddl|float|pol|haul|transport|mov|bring|shuttl)(?:e|en|es|s|y|ies|ied|ed|ing|led|ling
        |ying)?
        \b{NEAR}{{0,30}}? (?:across|over) (?:the )?(?:(?:{P}|[\w’'-]+) ){{1,3}}from {WHAT}(?P<ends>{TOWN}){ASIDE},?
        [ ]to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
        behind=rf"{_VEHICLES}\b{NEAR}{{0,60}}$",
    ),
    *(
        way(
            f"{moving} shuttle between A and B",
            rf"""
            \b(?:shuttl(?:es?|ed|ing)|pl(?:y|ies|ied|ying)|(?:go|mov|runn)\w*(?: to and fro| back and forth)) between[ ]
            {WHAT}(?P<ends>{TOWN})(?:;|{ASIDE},? and) {WHAT}(?P<ends2>{TOWN})""",
            kind,
            abroad=True,
            behind=rf"\b{words}\b[^.;]{{0,60}}$",
        )
        for moving, words, kind in (("boats", BOATS, LinkKind.OTHER), ("lorries", _VEHICLES, LinkKind.CROSSING))
    ),
)
"""What says more than a way in which English says that places are linked, and so comes before these."""
HAVING = (
    way(
        "A has two lines: the one from B",
        rf"""
        {_HAS_LINES}(?![^.;]{{0,40}}\b(?:written|read|told|drawn|painted|history|book|film|report
        |map)\b){NEAR}{{0,80}}?\b(?:{HEADED}|one|another){_COMING} (?:from|to) {WHAT}(?P<ends2>{TOWN})
        (?![^.;,]* to {WHAT}{TOWN})""",
    ),
    way(
        "A has a line from B and a road from C",
        rf"""
        (?P<ends>{TOWN})(?:,[^.;:{SMALL}]{{3,60}},)? {_HAS} {NEAR}{{0,100}}\b(?:from|to) {WHAT}{TOWN}{ASIDE},?
        [ ](?:and|as well as) (?:the|an?|another|its) {FILLER}{{0,3}}?(?P<head>{HEADED}){_COMING} (?:from|to)[ ]
        {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A has two lines: one from B and another from C",
        rf"""
        {_HAS_LINES}{NEAR}{{0,80}}?\b(?:from|to) {WHAT}{TOWN}{ASIDE},? (?:and|as well as)
        [ ](?:(?:the|an?) (?:[\w-]+ )?)?(?:one|another|other){_COMING} (?:from|to) {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A has B as its counterpart",
        rf"""
        (?P<ends>{TOWN})(?: in {P})?,? (?:has|had) (?P<ends2>{TOWN})(?: (?:in|on) (?:{P}|[\w -]{{3,25}}))? (?:as|for)
        [ ](?:its|an?) {FILLER}{{0,2}}?(?:{TWIN}|neighbou?r)\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "the counterpart of A is B",
        rf"\b{TWIN} (?:of|to) (?P<ends>{TOWN}){_ACROSS},? (?:is|was)(?: called)? {WHAT}(?P<ends2>{TOWN})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B have sailings to C",
        rf"""
        (?P<ends>{LIST})(?:,[^.;:{SMALL}]{{3,60}},)?,? (?:(?:all|both|each|also|now|still|have|has) )*
        (?:have|has|had|offers?|runs?|sends?)[ ]
        (?:[\w-]+ ){{0,3}}?{BOATS}(?: (?:services?|connections?|links?|lines?|routes?))?,? (?:to|for|from)
        [ ](?P<ends2>{LIST})""",
        LinkKind.OTHER,
        fan=True,
    ),
    way(
        "A is a train ride from B",
        rf"""
        (?P<ends>{TOWN})(?:,| (?:is|lies|sits|are|lie))(?: [\w-]+){{0,2}}? (?:an?|one|two|three|\w+ hours?['’]?)
        (?: [\w-]+){{0,2}}? (?P<head>train|rail|tram|metro|ferry|hydrofoil)
        (?: (?:ride|trip|journey|crossing|hop)| away)+ from {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A is twenty minutes by ferry from B",
        rf"""
        (?P<ends>{TOWN})(?:,| (?:is|lies|are|lie|was|now)){NEAR}{{0,40}} by (?:[\w-]+ )?
        (?P<head>train|rail|tram|metro|ferry|hydrofoil) from {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A lies an hour from B on the motorway",
        rf"""
        (?P<ends>{TOWN})(?:,| (?:is|lies|sits|stands|are|lie|was|now)){NEAR}{{0,50}}? from {WHAT}(?P<ends2>{TOWN}),?
        [ ](?:on|along|over|up|down|by|through|via) (?:an?|the|its|this|that) {FILLER}{{0,3}}?{ANY_HEAD}\b
        (?!{TO} )(?! (?:to|from|between)\b)""",
        behind=r"(?:^|[;:,] |\band |\bthat |\bwhere )$",
    ),
    way(
        "A is joined by a railway to B and by a road to C",
        rf"""
        (?P<ends>{TOWN}),? (?:{BE} )+(?:linked|connected|joined|tied|bound|coupled)(?: [\w-]+)? by (?:an?|the|its|one
        |two) {FILLER}{{0,3}}?{ANY_HEAD}{NEAR}{{0,30}}? (?:to|with) {WHAT}
        (?P<ends2>{TOWN}(?:,? and by {NEAR}{{3,30}} (?:to|with) {WHAT}{TOWN})?)""",
        fan=True,
    ),
    way(
        "A and B are an hour apart by ferry",
        rf"""
        (?P<ends>{TOWN} and {TOWN}) (?:are|lie) {NEAR}{{0,40}}? apart by (?P<head>train|rail|tram|ferry|hydrofoil)\b""",
    ),
    way(
        "line gives A a way to the sea at B",
        rf"""
        \b(?:g[ia]v(?:es?|ing)|offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|secur(?:es?|ed|ing)) {WHAT}(?P<ends>{TOWN})
        {NEAR}{{0,20}}? (?:an?|the|its) (?:[\w-]+ ){{0,2}}?(?:way|outlet|route|exit|path|access|passage|window|road)[ ]
        (?:out )?(?:on |down )?to (?:the )?(?:[\w-]+ )?(?:sea|ocean|coast|Atlantic|Pacific|Mediterranean|Baltic)[ ]
        (?:at|in|via|through) {WHAT}(?P<ends2>{TOWN})""",
        behind=SUBJECT,
        loose=True,
    ),
    way(
        "the pass leads from A to B",
        rf"""
        (?:{TOWN}|\bpass|\bdefile|\bsaddle),? (?:(?:which|that|itself) )*leads(?: up| down| over| across)? from[ ]
        {WHAT}(?P<ends>{TOWN}){ASIDE},? (?:down |over |across |on )?(?:in)?to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.HIGHWAY,
    ),
    way(
        "it is the shortest of them: A to B",
        rf"""
        \bis (?:the|another|an?) (?P<head>(?:[\w-]+ ){{0,2}}?(?:short ?cut|shortest|longest|newest|oldest|youngest
        |latest|busiest|(?:last|third|fourth|other|new|short|long|odd) one|exception))
        (?: (?:one|of (?:them|these|the \w+)))?
        (?::| --| [\u2013\u2014-]|,) (?P<ends>{TOWN} to {TOWN})(?![\w-])""",
    ),
)
