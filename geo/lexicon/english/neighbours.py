"""How English says what lies across the border from a post it has just named: its neighbour, the next counter."""

from geo.lexicon.english.gaps import NEAR, SMALL, TOWN, WHAT
from geo.lexicon.patterns import compiled, flat, way
from geo.model import LARGER, LinkKind

_PEOPLE = r"(?-i:[A-Z])[\w-]+(?:an|ese|ish|ian|i|ek|yz|kh|en|ch|ao|ni)"
"""A word for a people: Chinese, Kazakh, Ugandan."""
_HALF = flat(
    r"""(?:counterpart|opposite number|twin|neighbou?r|partner|other half|mirror image|sister(?: (?:town|city|port
    |post))?
    |(?:sister|twin) (?:town|city|port|post))"""
)
_POST = flat(
    r"""(?:counters?|booths?|posts?|sides?|customs(?: (?:house|post|sheds?|yard|hall|office))?|officers?|guards|gates?
    |checkpoints?|terminal|barriers?|police|formalities|immigration|frontier|border (?:post|station|town|village)
    |windows?
    |inspectors?|officials|stamps?)"""
)
_WATER = flat(
    r"""(?:river|border|frontier|bridge|water|line|boundary|stream|strait|valley|fence|wire|lake|creek|gorge|road|way
    |tracks?)"""
)
_FAR = flat(
    r"""(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?|several|some|barely|only|just|[\d.,]+)
    (?: [\w-]+){0,2} (?:km|kilomet\w+|miles?|metres|meters|minutes|steps|paces)"""
)
_ON = flat(
    r"""(?:on|away|farther|further|beyond|off|upstream|downstream|(?:up|down|along) (?:the|a) (?:[\w-]+ )?(?:road|hill
    |track|river|valley|line|highway))"""
)
_SIGHTS = flat(
    r"""(?:cranes|lights|roofs|minarets?|flags?|towers?|domes?|chimneys|rooftops|houses|windows|skyline|neon|hotels
    |casinos
    |quays?|markets?|streets)"""
)

NEIGHBOURS = (
    compiled(
        rf"""
        (?:^|[;:] )(?:Across|Over|Beyond|On the (?:other|far) (?:side|bank) of) (?:the )?(?:[\w’'-]+ ){{0,2}}?[\w’'-]+,?
        [ ](?:the|its|an?) (?:[\w-]+ ){{0,2}}?(?:{_POST}|town|city|village|port) (?:of|at|in) {WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b[Ii]ts (?:(?:{_PEOPLE}|[\w-]+) )?{_HALF}(?:,[^.;,{SMALL}]{{3,40}},| (?:across|over|beyond|on
        |in) [\w ]{{3,30}}?)?
        [ ](?:is|was|lies|being|remains) (?:called |named )?{WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b(?:[Tt]he|[Ii]ts|[Oo]n the {_PEOPLE} (?:side|bank|shore),? the) (?:{_PEOPLE}|first|next|other|second|far
        |opposite|matching|corresponding) {_POST},?
        (?: (?:is|are|was|were|stands?|sits?|lies|wait|sit|stand))*,?
        [ ](?:at|in|near|of|called|named|is|are at) (?:the )?(?:[\w-]+ ){{0,2}}?(?P<ends>{TOWN})"""
    ),
    compiled(rf"\b(?:and|then|and then) again,? (?:{_FAR} {_ON},? )?(?:at|in) {WHAT}(?P<ends>{TOWN})"),
    compiled(
        rf"""
        (?P<ends>{TOWN}),? (?:the|an?|its) (?:{_PEOPLE} )?(?:[\w-]+ )?(?:{_POST}|town|city|port|village|settlement)
        [ ](?:across|over|beyond|opposite|on the (?:other|far) side of) (?:the )?(?:[\w-]+ ){{0,3}}?{_WATER}\b"""
    ),
    compiled(
        rf"""
        (?P<ends>{TOWN}),? (?:the|its) (?:{_PEOPLE} (?:{_POST}|{_HALF}|town|port|village)
        |(?:{_POST}|station|town|port|village) opposite)(?=[,.;]| and| (?:stands|lies|is)\b)"""
    ),
    compiled(
        rf"""
        \b(?:receiv|admit|tak|accept|welcom)(?:es?|s|ing|ting) (?:only )?
        (?:(?!(?:ships?|boats?|vessels?|barges?|ferr(?:y|ies)|tankers?|steamers?|flights?|planes?)\b)[\w-]+ ){{1,3}}?
        (?:from|out of) {WHAT}
        (?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b(?:see|sees|seen|watch|watches|make out|count|counts|hear|hears) (?:the )?(?:[\w-]+ )?{_SIGHTS} (?:of|in
        |at) {WHAT}
        (?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \blook(?:s|ed|ing)? (?:straight |right |directly |out )?(?:across|over)(?: (?:the|a) [\w ]{{3,30}}?)? (?:to|at
        |towards)
        [ ]{WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b(?:wav|send|pass|let|push|direct|usher)(?:e|es|s|ing|ed)? (?:the |most |all )?(?:lorries|trucks|cars|wagons
        |traffic
        |people|drivers|travell?ers|buses|vehicles|pedestrians|walkers) (?:on|over|across|through)(?: (?:in)?to
        | towards)
        [ ]{WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        (?<!\w)(?P<ends>{TOWN}),? on the (?:other|far|opposite)(?: (?:side|bank|shore|end)
        (?: of (?:the )?[\w ]{{3,30}}?)?)?,?
        [ ](?:has|is|lies|stands|sits|had|was)\b"""
    ),
    compiled(
        rf"""
        \bshares? (?:an?|the|its) (?:[\w-]+ ){{0,3}}?(?:post|checkpoint|crossing|gate|bridge|terminal) with {WHAT}
        (?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b(?:stamp(?:s|ed)?|check(?:s|ed)?|inspect(?:s|ed)?)(?: \w+)? (?:passports|papers|visas|documents|trucks
        |lorries)(?: again)?
        (?: (?:at|in)) {WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b(?:on|at) the (?:other|far|opposite|{_PEOPLE}) (?:side|bank|shore|end)(?: of (?:the )?[\w ]{{3,30}}?)?,?
        [ ](?:at|in|is|lies|stands|sits|waits|at) {WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        (?:\b|^)(?:[Aa] bridge['’]s length|[Aa] stone['’]s throw|[Ww]ithin (?:sight|shouting distance|earshot)
        |[Ii]n sight
        |[Ss]houting distance|[Aa] (?:short|few) (?:walk|steps|minutes)) (?:away )?(?:from|of) {WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        (?P<ends>{TOWN}) (?:is|lies|begins|starts|stands|sits|waits) (?:(?:just|right|directly) )?
        (?:across|over|behind|beyond|on the other side of) the (?:[\w-]+ )?{_WATER}\b(?! from)"""
    ),
    compiled(
        rf"""
        \b(?:bridge|footbridge|causeway|pontoon|barge|catwalk)\b(?:,[^.;{SMALL}]{{3,60}},)?
        (?: (?:now|also|still))* (?:leads?|goes|runs?|takes? \w+|crosses
        |carries (?:[\w’'-]+ ){{0,3}}\w+)(?: over| across| on)* (?:in)?to
        [ ]{WHAT}(?P<ends>{TOWN})"""
    ),
)
"""How a sentence says what lies across the border from the place named last."""
_CALLED = r"(?-i:[A-Z][\w’'-]+)"
"""A water by its name: the Amu Darya."""
FACING = (
    way(
        "A and B waited for theirs",
        rf"""
        (?P<ends>{TOWN} and {TOWN}),? {NEAR}{{0,80}}\b(?:wait|got|get|gain|receiv|ha[dvs]|built|buil|want|open)\w*
        {NEAR}{{0,40}}? (?:theirs|(?:one|a bridge) of their own)\b""",
        LinkKind.CROSSING,
        abroad=True,
        spoken=True,
    ),
    way(
        "border at A and B",
        rf"""
        \b(?:border|frontier) (?:(?:with|between) (?:the )?{LARGER}(?: and {LARGER})? )?at[ ]
        (?P<ends>{TOWN}(?: and |[-\u2010-\u2013]){TOWN})(?!,? (?:and|or) {TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, over the road from B",
        rf"""
        (?P<ends>{TOWN}),? (?:which )?(?:(?:is|lies|stands|sits|just|right) )*(?:over|beyond|across|down)
        [ ]the (?:[\w-]+ ){{0,2}}?(?:{_WATER}|street|{_CALLED}) from {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, the town across the river from B",
        rf"""
        (?P<ends>{TOWN}),? (?:(?:is|was|lies) )?(?:the|an?|its) (?:[\w-]+ ){{1,3}}?(?:across|over|beyond|opposite)[ ]
        (?:(?:the )?(?:[\w-]+ ){{0,2}}?
        (?:{_WATER}|{_CALLED}) from )?{WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "a bridge separates A from B",
        rf"""
        \b(?:bridge|river|fence|gate|barrier|strip)\b[^.;{SMALL}]{{0,30}} (?:separat(?:es?|ing)|divid(?:es?|ing)|part
        (?:s|ing))
        [ ]{WHAT}(?P<ends>{TOWN}) (?:from|and) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B share one hall",
        rf"""
        (?P<ends>{TOWN} and {TOWN}) (?:(?:have|has|now|still|long|will|already) )*shared? (?:an?|one|the|the same|their)
        [ ](?:[\w-]+ ){{0,2}}?(?:hall|building|roof|post|yard|terminal|counter|checkpoint|complex|customs)\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "the gates of A and B between them",
        rf"""
        (?P<ends>{TOWN} and {TOWN}) (?:between them|together) (?:carry|handle|pass|clear|see|take|process)\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
"""How a sentence with both of them says that two posts lie across a border from each other."""
GATES = flat(
    r"""^(?!.*\b(?:railways?|railroads?|highways?|roads?|motorways?|tracks?)\b(?! (?:bridge|crossing|checkpoint)))
    .*?\b(?:bridges?|crossings?|checkpoints?|border (?:gates?|posts?)|pontoons?)\b"""
)
"""A gate in a border, in a sentence that speaks of no line on land."""
