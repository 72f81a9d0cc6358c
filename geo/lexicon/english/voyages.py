"""How English tells of boats that go to and fro, of those who board them, and of rivers that are a way for them."""

from geo.lexicon.english.gaps import ASIDE, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import DASH, LIST
from geo.lexicon.english.journeys import BOATS
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind

_FERRY = rf"(?:(?:train|rail|railway|wagon|vehicle|passenger|night|foot|auto|river|mail|cargo) )?{BOATS}"
_VESSEL = rf"(?:{_FERRY}|(?:ro-?ro )?(?:ships?|vessels?)|liners?)"
_HABIT = flat(
    r"""(?:daily|nightly|weekly|fortnightly|monthly|twice|thrice|every|each|regular\w*|scheduled|timetables?|\w+days
    |(?:one|two|three|four|five|six) (?:nights|days|times)|a (?:day|night|week|month|year)|fares?|tickets?|service)"""
)
"""Words that tell of a ship that goes to and fro, and is on no voyage."""
_NOT_FISHING = r"(?<!fishing )(?<!patrol )(?<!migrant )(?<!refugee )(?<!pirate )(?<!cruise )(?<!gun)(?<!life)"
_CALM = rf"(?:(?! (?:sank|sunk|fled|migrants|refugees|smugglers?|seized|built|sold|bought)\b)[^.;{SMALL}])"
"""What is said of boats that carry whoever pays."""
_LANDS = flat(
    r"""(?:unload|dock|moor|berth|land|call|arriv|discharg|disembark|(?:ty|ti|com|put)(?=\w* (?:up|in)\b))
    (?:s|e|es|ed|ing)?(?: up| in)? (?:at|in)"""
)
_BOARDS = r"(?:board|embark|roll|load|driv|step|shunt|go|climb)(?:s|es|e|ed|en|ing)?(?: (?:on|onto|on to|into|aboard))?"
_LEAVES_BOAT = flat(
    r"""(?:land|disembark|arriv|unload|(?:roll|step|driv|get|go|climb|com)(?=\w* (?:off|ashore)\b))
    (?:s|e|es|ed|ing)?(?: off| ashore)?"""
)
_LEAVES = r"(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?(?: from)?|sail(?:s|ed|ing)? from|set(?:s|ting)? sail from)"
_RUN = r"(?:run|route|ferry|crossing|passage|shuttle|service|sailing)"

VOYAGES = (
    way(
        "boats from A unload at B",
        rf"""
        \b{_NOT_FISHING}{_FERRY} (?:coming )?from {WHAT}(?P<ends>{TOWN})(?! (?:is|was|to)\b){_CALM}{{0,40}}?
        [ ](?:{_LANDS}|reach(?:es|ed)?) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
    ),
    way(
        "boats, leaving A on Mondays for B",
        rf"""
        \b{_NOT_FISHING}{_FERRY}\b{_CALM}{{0,80}}? {_LEAVES} {WHAT}(?P<ends>{TOWN})
        (?:{ASIDE}| (?:on|at|every) [\w ]{{3,25}}),? (?:for|to) {WHAT}(?P<ends2>{LIST})""",
        LinkKind.OTHER,
    ),
    way(
        "twice a week the ship leaves A for B",
        rf"""
        (?:^|[;:] )(?=[^;]*\b{_HABIT}\b){_CALM}{{0,80}}?\b{_NOT_FISHING}{_VESSEL}\b{_CALM}{{0,40}}? {_LEAVES}[ ]
        {WHAT}(?P<ends>{TOWN})[^.;{SMALL}]{{0,30}}? for {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
    ),
    way(
        "twice a week the ship makes for B out of A",
        rf"""
        (?:^|[;:] )(?=[^;]*\b{_HABIT}\b){_CALM}{{0,80}}?\b{_NOT_FISHING}{_VESSEL}\b{_CALM}{{0,40}}?
        [ ](?:makes|sails|leaves|heads|goes) (?:for|to) {WHAT}(?P<ends2>{TOWN}) (?:out of|from) {WHAT}
        (?P<ends>{TOWN})""",
        LinkKind.OTHER,
    ),
    way(
        "ship on the night run from A to B",
        rf"""
        \b{_NOT_FISHING}{_VESSEL}\b{_CALM}{{0,80}}? (?:the|an?) (?:(?!(?:and|of)\b)[\w-]+ ){{0,3}}?{_RUN}
        [ ](?:between|from) {WHAT}(?P<ends>{TOWN})(?:;| and| to) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
    ),
    way(
        "catamaran makes the A–B run",
        rf"""
        (?:\b{_NOT_FISHING}{_VESSEL}\b{_CALM}{{0,60}}? (?:the|its|an?) (?P<ends>{TOWN}{DASH}{TOWN}) (?:[\w-]+ )?{_RUN}
        |(?P<ends2>{TOWN}{DASH}{TOWN}) (?:[\w-]+ )?(?:boats?|sailings?|liners?|steamers?))\b""",
        LinkKind.OTHER,
    ),
    way(
        "they board the ship at A and land in B",
        rf"""
        \b{_BOARDS} {_CALM}{{0,20}}?{_VESSEL} (?:at|in|from) {WHAT}(?P<ends>{TOWN}){ASIDE},? (?:and|to|before)
        {_CALM}{{0,25}}? {_LEAVES_BOAT}{_CALM}{{0,15}}? (?:at|in) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
    ),
    way(
        "passengers for B embark at A",
        rf"""
        \b(?:passengers?|travell?ers|cars|wagons|lorries|trucks|pilgrims) (?:bound )?(?:for|to) {WHAT}(?P<ends2>{TOWN})
        [ ](?:embark|(?:are (?:put|loaded)|go|board)(?: on| onto| aboard| a| the)+ {_VESSEL})(?: [\w-]+){{0,3}}?
        [ ](?:at|in|from) {WHAT}(?P<ends>{TOWN})""",
        LinkKind.OTHER,
    ),
    way(
        "those for B embark at A",
        rf"\bthose (?:bound )?for {WHAT}(?P<ends2>{TOWN}) (?:at|in|from) {WHAT}(?P<ends>{TOWN})",
        LinkKind.OTHER,
        behind=r"\bembark(?:s|ed)?\b[^.;]{3,60}$",
    ),
    way(
        "river, navigable between A and B",
        rf"""
        \bnavigable\b(?:(?! and\b)[^.;{SMALL}]){{0,40}}? (?:between|from) {WHAT}(?P<ends>{TOWN}){ASIDE},?
        [ ](?:and|to|as far as|up to|down to) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
    ),
    way(
        "by rail to A, from where they sail to B",
        rf"""
        \bby (?:rail|train|road|truck|lorry) to {WHAT}(?P<ends>{TOWN}),? (?:(?:and|then|where they) )*
        (?:sails?|(?:is|are) ferried|cross the sea)(?: on| over| across)* to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
    ),
)
