"""How English says where a line leaves and what it comes to, and where what moves along it is carried to."""

from geo.lexicon.english.gaps import ASIDE, BE, NO_TOWN, SMALL, SUBJECT, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, FILLER, HEADED, LIST
from geo.lexicon.english.journeys import CARS, GO, WAGONS
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind, P

_SIDE = r"(?:(?:north|south|east|west)\w*|up|down|on|away|inland)"
_COMES = flat(
    rf"""(?:(?:gets?|got|getting) (?:to|as far as)|enter(?:s|ed|ing)?
    |(?:end|finish|terminat|stop|arriv|surfac|emerg|land)\w* (?:in|at|near|outside)|reach(?:es|ed|ing)?
    |(?:call|dock|berth|tie)(?:s|ed|ing)?(?: up)? (?:at|in)|(?:comes?|coming|came) (?:out|ashore|to an end|in) (?:in
    |at|near)
    |(?:gives?|gave|giving|peter|fizzl)\w* (?:up|out) (?:in|at|near)
    |(?:feed|suppl|power|serv)(?:s|es|ies|y|ed|ied|ing|ying)?|fed|meets the sea (?:in|at)
    |(?:runs?|ran) (?:out|up) (?:in|at|near)|(?:climb|drop|fall|descend)(?:s|ing)?(?: down)? to
    |(?:on (?:its|the) way|en route) to
    |(?:cross(?:es|ing)? into|enter(?:s|ing)?) (?:the )?{P} (?:at|near|through)
    |(?:make|made|making|find|wind)s? (?:its|their) way (?:up |down |on )?to|as far as|all the way to)"""
)
"""What a line does where it ends."""
_CLIMBS = r"(?:runs?|goes|leads?|climbs?|descends?|drops?|winds?|heads?|falls|rises|continues?)"
_PAST = flat(
    rf"""(?:,?(?: (?:which|that|and|then|it))*
    [ ](?:pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|skirt(?:s|ed|ing)?|touch(?:es|ing)?|serv(?:es|ing)|follows
    |(?:takes|taking) in|(?:climbs?|runs?|running|goes|going|winds|winding|cuts|cutting|heads|heading)(?: {_SIDE})?
    (?= (?:through|past|via|by|over)))
    (?: (?:through|past|via|over|by(?: way of)?))? (?:the )?{LIST})?"""
)
"""What a line passes on its way."""
_SEND = r"(?:send|ship|export|deliver|pump|carr|feed|transmit|suppl|evacuat)(?:s|es|ed|ies|ied|y|ting|ing)?|sent|fed"

REACHES = (
    way(
        "line from A comes to B",
        rf"""
        \b(?:from|out of) {WHAT}(?P<ends>{TOWN}{_PAST}){ASIDE},? (?:(?:and )?(?:that|which|it) )?
        (?:{BE} )*{_COMES} {WHAT}
        (?P<ends2>{TOWN}(?:,? and (?:in|at|on) (?:the )?{TOWN})?)""",
        behind=SUBJECT,
        loose=True,
    ),
    way(
        "line meant to tie A to B",
        rf"""
        \b(?:tie|tying|hook|hitch|coupl|marr|wed|bind|knit)(?:s|d|e|es|ed|ing|ies|ied)?(?: up)? {WHAT}
        (?P<ends>{TOWN}){ASIDE},? (?:to|with) {WHAT}(?P<ends2>{LIST})""",
        behind=SUBJECT,
        loose=True,
    ),
    way(
        "from A a line is to be laid to B, or reaches it",
        rf"""
        \b(?-i:From) {WHAT}(?P<ends>{TOWN}),? (?:the|an?|one|another|two|this) {FILLER}{{0,3}}?{ANY_HEAD}[ ]
        (?:(?:{BE} )+(?:laid|sunk|built|strung|run|led|drawn|extended|buried)(?: {_SIDE}| under [\w ]{{3,20}})?[ ]
        (?:to|as far as|into)|(?:{BE} )*{_COMES}|(?:{BE} )*{_CLIMBS}(?: {_SIDE})* (?:to|as far as|into)) {WHAT}
        (?P<ends2>{TOWN})""",
    ),
    way(
        "to A, and from A it goes on to B",
        rf"""
        (?:,|;|,? and) from (?P<ends>{TOWN}),? (?:the |an? )?(?:[\w-]+ ){{1,3}}?
        (?:goes|go|runs?|continues?|carries|leads?|climbs|heads|is carried|is taken)(?: {_SIDE}| onwards?| further)*[ ]
        (?:to|as far as|into) {WHAT}(?P<ends2>{TOWN})""",
        behind=rf"\b{HEADED}\b[^.;]{{0,80}}$",
    ),
    way(
        "line between A and B was extended to C",
        rf"""
        \b(?:between|from) {WHAT}{TOWN},? (?:and|to) {WHAT}(?P<ends>{TOWN}){NO_TOWN}{{0,50}} (?:{BE} )+
        (?:extended|continued|prolonged|pushed on|carried on)(?: [\w-]+){{0,3}}? (?:to|as far as|into) {WHAT}
        (?P<ends2>{TOWN})""",
        behind=SUBJECT,
    ),
    way(
        "A sends something over a line to B",
        rf"""
        (?P<ends>{TOWN}){NO_TOWN}{{0,60}} (?:{_SEND})\b{NO_TOWN}{{0,40}} (?:over|through|via|along|down|by)[ ]
        (?:an?|the|its) {FILLER}{{0,3}}?{ANY_HEAD} to {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "trains, but not everything, go from A to B",
        rf"""
        \b{WAGONS}(?:, [\w ]{{3,40}},)? (?:(?:may|can|could|now|will|still|already) )*{GO} from {WHAT}
        (?P<ends>{TOWN}){ASIDE},? (?:to|as far as) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "at A they change trains and go on to B",
        rf"""
        \bat (?P<ends>{TOWN}),? {NO_TOWN}{{0,40}} (?:chang(?:e|es|ed|ing)|swap|swaps|switch|switches)
        [ ](?:the |from [\w-]+ to [\w-]+ )?(?:platforms?|trains?|gauge|bogies|wheels|locomotives?|engines?)
        {NO_TOWN}{{0,40}} (?:and (?:then )?{GO}|(?:and|before) (?:going|rolling|running|continuing|proceeding
        |travelling))(?: on)? to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "at A lorries cross to B",
        rf"""
        (?P<ends>{TOWN})(?:,? where|(?<=\bat .),?) (?:(?:the|most|all|some|many|only|hundreds of|up to \d+) )*
        {CARS} (?:(?:already|still|now|can|may|will|also) )*cross(?:es|ed|ing)?(?: over)? (?:in)?to {WHAT}
        (?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "trade crosses the river at A to B",
        rf"""
        \bcross(?:es|ed|ing)?(?: the [\w-]+)? (?:(?:at|in|from) )?(?P<ends>{TOWN}) (?:in)?to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B share bridges",
        rf"""
        (?P<ends>{TOWN} and {TOWN}) (?:(?:already|now|still|have|long|will) )*shared? (?:an?|the|one|two|three|four|five
        |several|\d+) {FILLER}{{0,2}}?{ANY_HEAD}\b""",
    ),
    way(
        "A is the end of the line which comes from B",
        rf"""
        (?P<ends>{TOWN})(?: (?:is|was|also|now|forms|marks))+ the (?:[\w-]+ )?(?:end|terminus|start|head) of
        [ ](?:the|an?) {FILLER}{{0,3}}?{ANY_HEAD},? (?:(?:(?:which|that) )?(?:(?:was|is) )?(?:comes?|came|coming|runs?
        |running|leads?|leading|goes|starts?|begins?|begun|started)(?: {_SIDE})? )?(?:from|to|in|at) {WHAT}
        (?P<ends2>{TOWN})""",
    ),
    way(
        "across the river from A lies B",
        rf"""
        \b(?:(?:across|over|beyond|on the (?:other|far|opposite) (?:side|bank) of)[ ]
        (?:the |an? )?(?:[\w’'-]+ ){{0,2}}?from|(?:opposite|facing)) {WHAT}(?P<ends>{TOWN})(?:,[^,.;{SMALL}]{{3,80}},
        | (?:across|over) [\w ]{{3,25}})?[ ]
        (?:is|lies|sits|stands) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
