"""How English tells of two posts that lie across a border from each other, by what parts them and what they share."""

from geo.lexicon.english.gaps import NEAR, SMALL, TOWN, WHAT
from geo.lexicon.english.having import TWIN
from geo.lexicon.patterns import compiled, flat, way
from geo.model import LARGER, LinkKind

_BOTH = rf"(?P<ends>{TOWN} and {TOWN})"
_POSTS = flat(
    r"""(?:posts?|gates?|checkpoints?|crossings?|border (?:posts?|stations?|towns?)|frontier (?:posts?|stations?|towns?)
    |customs (?:posts?|houses?))"""
)
_GATE = flat(
    r"""(?:bridges?|spans?|footbridges?|gates?|barriers?|crossings?|checkpoints?|causeways?|pontoons?|fences?|gallery
    |walkway|boom)"""
)
"""By what one gets over a border, or what bars the way."""
_LINE = flat(
    r"""(?:(?:hundred|few|dozen|thousand|\d[\d,.]*) (?:metres|meters|yards|paces|steps)|kilomet(?:re|er)|mile|river
    |stream|creek|brook|bridge|fence|barrier|gate|wire|strip|pillar|boom|ditch|wadi|no man['’]s land|frontier|border
    |wall|gorge|rope|lake|chain)"""
)
"""What lies between two posts."""
_FIRST = r"(?:^|[;:,] |\b(?:that|where|and|but|both|(?:gates|posts|towns|villages) (?:of|at)) )$"
"""What stands before two posts that are spoken of themselves, not somebody or something there."""
_PEOPLE = flat(
    rf"""(?:(?-i:[A-Z])[\w-]+(?:an|ese|ish|ian|i|ek|yz|kh|en|ch|ao|ni)|{LARGER}['’]s?|north(?:ern)?|south(?:ern)?
    |east(?:ern)?|west(?:ern)?|left|right|other|far|opposite)"""
)
"""On whose side of a border, or of a river."""
_SIDE = rf"(?:on|at) (?:the )?{_PEOPLE} (?:side|bank|shore|end)"
_CALLED = r"(?:called|known as|named)"
_NOBODY = rf"(?:(?! (?:who|mayor|flew|minister|then|but|while|said|from)\b)[^.;{SMALL}])"
_LEADS = flat(
    r"""(?:leads?|leading|goes|gives|giving|opens|opening|carr(?:y|ies|ied|ying) [\w ]{3,30}?|takes [\w ]{3,30}?|across
    |over|straight|through|walks? [\w ]{0,30}?|rolls?)(?: (?:straight|directly|over|on|across|out))*"""
)

GATEWAYS = (
    way(
        "A and B are separated by a river",
        rf"""
        {_BOTH},? (?:(?:which|is|are|were|was|lie|stand|only|just|now|still) )+(?:separated|parted|divided|kept apart)
        (?: (?:only|from each other))? by {NEAR}{{1,40}}?\b{_LINE}""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B stare at each other",
        rf"""
        {_BOTH} (?:[\w-]+ )?(?:stare|look|gaze|glare|peer|frown|wink|scowl|wave)(?: \w+){{0,2}} at (?:each other
        |one another)""",
        LinkKind.CROSSING,
        abroad=True,
        behind=_FIRST,
    ),
    way(
        "A and B meet at a fence",
        rf"""
        {_BOTH} (?:[\w-]+ )?(?:meet|touch|join hands) (?:at|on|across|over) (?:the|an?) (?:[\w-]+ ){{0,2}}?
        (?:{_GATE}|border|frontier|wall|river)\b""",
        LinkKind.CROSSING,
        abroad=True,
        behind=_FIRST,
    ),
    way(
        "A and B closed for four hours",
        rf"""
        {_BOTH}(?: (?:border )?{_POSTS})?,? (?:(?:have|has|had|were|was|are|will|both|be|been|again|briefly|also|now) )*
        (?:clos(?:e|ed)|re-?open(?:ed)?|open(?:ed)?|shut|work(?:ed)?) (?:(?:again|early|late) )?(?:for (?:\w+ )?
        (?:hours?
        |days?|weeks?|lunch|the night|trucks|lorries|travell?ers|traffic|cars|passengers)|at \w+|until \w+
        |round the clock|to (?:trucks|lorries|travell?ers|traffic|cars|passengers|pedestrians))\b""",
        LinkKind.CROSSING,
        abroad=True,
        behind=_FIRST,
    ),
    way(
        "A and B share a gate, or have opened a joint office",
        rf"""
        {_BOTH} (?:(?:have|has|now|still|also|long|will|already|to|would) )*(?:shared? (?:an?|one|the|the same|their)
        [ ](?:[\w-]+ ){{0,2}}?(?:{_GATE}|canteen|office|lane|scanner|weighbridge)
        |(?:open|get|run|build|found|gain|want)\w* (?:an?|one|their|the) (?:[\w-]+ )?(?:joint|single|common|one-stop)
        [ ](?:[\w-]+ ){{0,2}}?(?:offices?|posts?|halls?|checkpoints?|terminal|yard|lane|customs|stop))\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A is old, B new; the barrier they share",
        rf"""
        (?P<ends>{TOWN}){NEAR}{{0,50}}(?:,|,? and|;) (?P<ends2>{TOWN}){NEAR}{{0,40}}(?:;|, and
        |,) the (?:[\w-]+ ){{0,2}}?
        {_GATE} (?:that )?they share\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B are one town with a border in it",
        rf"{_BOTH} (?:are|were)(?: \w+)? one (?:city|town|village|settlement|place)\b",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B, the border posts",
        rf"""
        {_BOTH},? (?:(?:the|both|two|twin|neighbou?ring|facing) )+(?:(?:of|at|for|in|from|to) )?(?:[\w-]+ ){{0,2}}?
        (?:{_POSTS}|neighbou?rs (?:across|over|on))\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B, one on either side of a river",
        rf"""
        {_BOTH},? (?:neighbou?rs (?:across|over|on)|(?:one )?(?:on )?(?:either|each) side of|on opposite (?:sides
        |banks) of)\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A's counterpart is B",
        rf"""
        (?P<ends>{TOWN})['’]s (?:(?:{_PEOPLE}|[\w-]+) )?(?:{TWIN}|neighbou?r|partner|sister)
        (?:,[^.;,{SMALL}]{{3,40}},| (?:across|over|beyond|in|on) [\w ]{{3,30}}?)? (?:is|was|lies|stands|remains)
        (?: {_CALLED})? {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, whose twin B has",
        rf"""
        (?P<ends>{TOWN}),? whose (?:[\w-]+ )?(?:{TWIN}|sister|neighbou?r|partner|mirror),? (?:at )?(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B, the post it faces",
        rf"""
        (?P<ends>{TOWN}),? and (?P<ends2>{TOWN}),? (?:the|its) (?:[\w-]+ ){{1,3}}?(?:that |which )?it (?:faces
        |looks at)\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A's officers, who face those of B",
        rf"""
        (?P<ends>{TOWN})(?:['’]s [\w ]{{3,30}})?,? who (?:face|watch|stare at|look at) (?:the|those
        |their) {NEAR}{{0,30}}?
        \b(?:of|at|in) (?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "gate at A, which leads to B",
        rf"""
        \b{_GATE} (?:at|in|near|of|outside) {WHAT}(?P<ends>{TOWN})(?!['’-]){_NOBODY}{{0,80}}? {_LEADS} (?:in)?to
        [ ]{WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "bridge at A brings B near",
        rf"""
        \b{_GATE} (?:at|in|near) {WHAT}(?P<ends>{TOWN})(?:,[^.;{SMALL}]{{3,60}},)? (?:(?:has|have|now|will|would) )*
        (?:put|puts|bring|brings|brought|placed|places) {WHAT}(?P<ends2>{TOWN}){NEAR}{{3,40}}? (?:away|off|nearer
        |closer)
        \b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "at A the queue for B",
        rf"""
        (?P<ends>{TOWN})(?:(?! (?:from|flew|who|port|airport)\b){NEAR}){{0,60}}?
        \b(?:(?:queues?|queue?ing|queued|tailbacks?|lin(?:e|es|ed|ing) up) (?:(?:in)?to|for)
        |(?:queue|wait)(?:s|ed|ing)? to (?:cross|get|go|enter)(?: over| across)?(?: (?:in)?to)?) {WHAT}(?P<ends2>{TOWN})
        (?! (?:flight|ferry|train|bus|boat|station)s?\b)""",
        LinkKind.CROSSING,
        abroad=True,
        behind=r"\b(?:at|outside|in) (?:the )?$",
    ),
    way(
        "on the other side of A the post is called B",
        rf"""
        \b{_SIDE} of {WHAT}(?P<ends>{TOWN}),?(?: (?:it|the (?:[\w-]+ )?(?:post|gate|town|village|station|place)))?
        [ ]is {_CALLED} (?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, a short hop across the wire, and B",
        rf"""
        (?P<ends>{TOWN})[^.{SMALL}]{{3,60}}(?:;|,|,? and) (?P<ends2>{TOWN}),? (?:an?|just|only) [\w ]{{3,30}}
        [ ](?:across|over|beyond) the (?:[\w-]+ )?(?:wire|border|frontier|river|bridge|fence|line|strait|creek)\b""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, and the strip that joins it to B",
        rf"""
        (?P<ends>{TOWN}){NEAR}{{0,80}}?\b(?:{_GATE}|strip|no man['’]s land|neutral zone|buffer zone) (?:(?:that
        |which) )?
        (?:joins?|joining|links?|linking|separat(?:es?|ing)|divid(?:es?|ing)|parts?|parting) it (?:to|from|and) {WHAT}
        (?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
"""Pairs of posts; the two lie in two countries and near each other."""

BEYOND = (
    compiled(
        rf"""
        \b{_SIDE}(?: of (?:the )?[\w ]{{3,30}}?)?,?(?: (?:it|the (?:[\w-]+ )?(?:post|gate|town|village|station|place
        |checkpoint|counter)))? is (?:{_CALLED} )?(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        (?:^|[;:] |, (?:and )?)(?:[Oo]n|[Aa]t) (?:the )?{_PEOPLE} (?:side|bank)(?: of the [\w ]{{3,30}}?)?,?
        [ ](?P<ends>{TOWN}) (?:has|had|is|was|got|gets|waits|stands|lies|built|opened|keeps)\b"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )(?:Across|Over|Beyond|On the (?:other|far) side of) the (?:[\w-]+ )?(?:line|border|frontier|river
        |bridge|fence|wire|stream|barrier|boundary|lake|creek),? (?:(?:in|at) )?{WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \bthe (?:far|other|opposite|{_PEOPLE}) (?:end|abutment|foot|ramp|landing) (?:stands|lies|is|rests|sits
        |comes down)
        [ ](?:in|at|on) {WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b[Ii]ts (?:(?:{_PEOPLE}|[\w-]+) )?(?:{TWIN}|neighbou?r|partner|sister),? (?:at|in) {WHAT}(?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )The (?:[\w-]+ )?one(?:,[^.;,{SMALL}]{{3,40}},)? (?:leads?|goes|runs) (?:over|across) to {WHAT}
        (?P<ends>{TOWN})"""
    ),
    compiled(
        rf"""
        \b(?:gate|footbridge|gallery|barrier|checkpoint|bridge)\b(?:,[^.;{SMALL}]{{3,60}}?,?)? (?:(?:that|which
        |where one)
        [ ])?{_LEADS} (?:in)?to {WHAT}(?P<ends>{TOWN})"""
    ),
)
"""What lies across the border from the place named last."""
