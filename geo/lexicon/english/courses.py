"""How English says of one place which lines leave it, reach it or pass it, and which post it faces."""

from geo.lexicon.english.gaps import LINKS, NEAR, SUBJECT, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, DASH, FILLER, HEADED, LIST, RAIL_HEAD, ROAD_HEAD, TO
from geo.lexicon.english.having import TWIN
from geo.lexicon.english.journeys import BOATS
from geo.lexicon.patterns import way
from geo.model import LARGER, LinkKind, P

_LINE = rf"{FILLER}{{0,2}}?{ANY_HEAD}"
_SIDE = rf"on (?:the|its) (?:{P}|[\w’']+) (?:side|bank)"
_POST = r"(?:crossings?|checkpoints?|(?:border|frontier) (?:posts?|gates?|stations?)|posts)"
_GOES = "is|was|has|had|will|would|climbs?|runs?|opened|goes|follows|crosses|winds|closed"

FIRST = (
    way(
        "A-B route is a corridor",
        rf"""
        (?P<ends>{P}(?:{DASH}{P})+) (?:route|road|link|line|highway|axis) is (?:an?|the|one of the)
        [ ]{FILLER}{{0,4}}?(?P<head>corridors?)\b""",
    ),
    way(
        "A is linked by a line through C to B",
        rf"""
        (?P<ends>{P})(?: (?:is|was|are|has|been|will|would|be|now|already))+ (?:linked|connected|joined|tied) by[ ]
        (?:an?|the) {FILLER}{{0,3}}?{ANY_HEAD} (?P<ends2>(?:via|through|by way of) (?:the )?{LIST},? (?:to|with)
        [ ]{LIST})""",
    ),
    way(
        "the post between A and B",
        rf"""
        \b(?:post|checkpoint|border gate|crossing point) (?:on the \w+ )?between (?P<ends>{TOWN} and {TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A depends on a line through B to C",
        rf"""
        (?P<ends>{P})[^.;\ue000-\uf8ff]{{0,60}}? (?:depends?|depended|relies|rely|relied|counts?|hangs|lives|survives
        |hinges|leans)\b
        [^.;\ue000-\uf8ff]{{0,60}}? {ANY_HEAD} (?:(?:via|through|across) {LIST} )?to {WHAT}(?P<ends2>{TOWN})""",
    ),
)
"""What says more than a way in which English says that places are linked, and so comes before these."""
COURSES = (
    way(
        "line to A branches off at B",
        rf"""
        \bto (?P<ends>{TOWN}) (?:branches|branches off|forks off|splits off|diverges|begins|starts)[ ]
        (?:at|in|from) (?P<ends2>{TOWN})""",
        behind=rf"{HEADED} $",
    ),
    way(
        "line cuts the time between A and B",
        rf"""
        \b(?:cut|reduc|shorten|slash|halv|trim|cover)\w*(?: down)? (?:the )?(?:[\w-]+ ){{0,2}}?
        (?:times?|journeys?|trips?|distance|drive|ride|haul)(?: by \w+)? (?:between|from) (?:the )?(?P<ends>{TOWN});[ ]
        (?P<ends2>{TOWN})""",
        behind=rf"\b(?:{RAIL_HEAD}|{ROAD_HEAD}|trains?|(?:rail|train) services?|lines?)\b[^.,;\ue000-\uf8ff]{{0,70}}$",
    ),
    way(
        "train journeys from A to B",
        rf"""
        \b(?:train|rail) (?:travel )?(?:times?|journeys?|trips?|rides?) (?:between|from) (?P<ends>{TOWN});[ ]
        (?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "road covers A-B and C-D",
        rf"""
        \b(?:cover(?:s|ed|ing)?|compris(?:es?|ed|ing)|includ(?:es?|ed|ing)) (?:the )?(?P<ends>{TOWN}{DASH}{TOWN})
        (?= ?\(?[\d.,]+[ -]?(?:km|kilomet|miles))""",
        behind=rf"{HEADED} $",
    ),
    way(
        "road covers ... and C-D",
        rf"""
        (?:,|,? and) (?:the )?(?P<ends>{TOWN}{DASH}{TOWN})(?= ?\(?[\d.,]+[ -]?(?:km|kilomet|miles))""",
        behind=rf"{HEADED} (?:covers|covered|comprises|includes|included)\b[^.;]*?\d[^.;]{{0,14}}$",
    ),
    way(
        "A faces B",
        rf"""
        (?P<ends>{P}),?(?: (?:which|and|that))?
        (?: (?:is|lies|lay|sits|stands|stood|opens|opened|directly|also|it|post))*
        [ ](?:fac(?:es|ing)|opposite(?: to)?|adjacent to
        |(?:just |right |immediately )?across (?:the )?(?:[\w’'-]+ |{P} ?){{0,3}}?(?:from|to))
        (?: the)? (?:\w+ (?:cit(?:y|ies)|towns?|villages?|ports?|posts?|crossings?|gates?) (?:of|at) )?(?P<ends2>{P})
        (?! and {P})""",
        LinkKind.CROSSING,
    ),
    way(
        "A borders on B",
        rf"""
        (?P<ends>{TOWN}),?(?: (?:which|that|and))?(?: (?:is|lies|lying|stands|directly|right))*
        [ ](?:borders|bordering|abuts|abutting|adjoins|adjoining|neighbou?rs|trades with)
        (?: on)? {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B, its counterpart",
        rf"(?P<ends>{TOWN}),? and (?P<ends2>{TOWN}),? (?:which is )?(?:its|the|their) {FILLER}{{0,3}}?{TWIN}\b",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A on this side and B on that",
        rf"(?P<ends>{TOWN}),? {_SIDE},? and (?P<ends2>{TOWN}),? {_SIDE}",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "crossing, A for one country and B for another",
        rf"(?P<ends>{TOWN})(?: for {P})?,? and (?P<ends2>{TOWN})(?: for {P})?",
        LinkKind.CROSSING,
        abroad=True,
        behind=rf"{_POST}\b{NEAR}{{0,60}}(?:,|:| [\u2013\u2014-]| ?--) ?$",
    ),
    way(
        "A and B face C and D",
        rf"""
        (?P<ends>{P} and {P})(?: crossings| posts| ports)?,? (?:face|lie opposite
        |stand opposite|opposite) (?P<ends2>{P} and {P})""",
        LinkKind.CROSSING,
        pairs=True,
    ),
    way(
        "A and B face each other",
        rf"""
        (?P<ends>{P} and {P})(?: posts?| crossings?| gates?)?,?
        (?: (?:two )?(?:\w+ )?(?:crossings|posts|ports|gates|towns|villages|checkpoints|stations))?
        (?: which| that)? (?:face each other|(?:lie|are|stand
        |sit) (?:opposite|face to face))""",
        LinkKind.CROSSING,
    ),
    way(
        "A, up the line to B",
        rf"""
        (?P<ends>{P}),? (?:and )?(?:then )?(?:up|down|along|over|on|by) (?:the|an?) {_LINE} to[ ]
        (?:the )?(?P<ends2>{P})""",
    ),
    way(
        "line will run for so long through the cities of A, B and C",
        rf"""
        \b(?:runs?|ran|pass(?:es|ed)?|stretch(?:es|ed)?|extends?|goes?|winds)\b{NEAR}{{0,50}}?[ ]
        (?:via|through|across) {WHAT}(?P<ends>{TOWN}(?:, {TOWN})*,? and {TOWN})(?!{TO} )(?!,? {P})""",
        behind=SUBJECT,
        loose=True,
    ),
    way(
        "A, near what is no town, is linked to B",
        rf"""
        (?P<ends>{TOWN}), (?:near|close to|north of|south of|east of|west of|on|in|off|at)[ ]
        [^.;,\ue000-\uefff]{{3,50}},? (?:(?:is|was|are|has|been|will|would|could|now|to|be|also|soon)[ ])+
        (?:linked|connected|joined)(?: \w+)? (?:to|with) {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "leaves a line at A for B, or joins another there",
        rf"""
        \b(?:leav(?:e|es|ing)|branch(?:es|ing)? off|diverg(?:es?|ing))[ ]{NEAR}{{0,50}}\b(?:at|near|in)[ ]
        (?P<ends>{TOWN})(?:[ ]for
        |[^.;]{{0,80}}?\b(?:(?:join|rejoin|reach|end|terminat|meet)(?:s|es|ing)?\b{NEAR}{{0,30}}
        |(?:runs?|goes|heads?|leads?|continues) (?:\w+ ){{0,2}}?(?:to|for|towards|into))) (?P<ends2>{TOWN})""",
        behind=SUBJECT,
    ),
    way(
        "A, where it meets the line from B",
        rf"""
        (?P<ends>{P})(?: (?:station|port|junction|terminal))?(?: in [^,.;]{{1,40}})?,? where (?:it|they
        |(?:the|this|that) (?:new )?(?:line|railway|track|road|highway|pipeline))(?: will| is to| would| can)?[ ]
        (?:meets?|joins?|connects? (?:to|with)|links? up with) (?:the|an?|another) {_LINE} (?:coming )?from[ ]
        (?P<ends2>{P})""",
    ),
    way(
        "from A the line to B is",
        rf"""
        (?:\b(?-i:From) |^|; |, (?:and|while) from )(?P<ends>{TOWN}),? (?:the|an?) {_LINE} to (?:the )?
        (?P<ends2>{TOWN}(?:(?:,? and |, ){TOWN})*),? (?:{_GOES})\b""",
    ),
    way(
        "from A a line to B, and another one to C",
        rf"""
        \b(?-i:From) (?P<ends>{TOWN}),? (?:the|an?|one) {_LINE}(?: \w+){{0,2}} to (?:{P}|the \w+){NEAR}{{0,60}},?
        [ ](?:and|while) (?:an?|another)(?: [\w-]+)?(?: one)?(?: (?:leads|runs|goes|north|south|east|west))* to
        [ ](?P<ends2>{TOWN}(?: and {TOWN})?)""",
    ),
    way(
        "from A ferries sail to B, C and D",
        rf"""
        \bfrom (?P<ends>{TOWN}),? (?!and\b)(?:there are )?{FILLER}{{0,2}}?{BOATS}[ ]
        (?:(?:leave|sail|go|run|depart|cross|ply)\w* )?(?:\w+ )?(?:for|to) (?P<ends2>{LIST})""",
        LinkKind.OTHER,
        fan=True,
    ),
    way(
        "ferries sail from A to B, C and D",
        rf"""
        \b{BOATS} (?:{FILLER}{{0,4}}?)from (?P<ends>{TOWN}) (?:for|to) (?P<ends2>{LIST})""",
        LinkKind.OTHER,
        fan=True,
    ),
    way(
        "A, where a bridge joins it to B",
        rf"""
        (?P<ends>{TOWN}),? where (?:the|an?|one) {_LINE} (?:joins?|links?|connects?)[ ]
        (?:(?!(?:to|with)\b)[\w’'-]+ ){{1,4}}(?:to|with) (?:the )?(?:[\w-]+ ){{0,2}}(?P<ends2>{TOWN})""",
    ),
    way(
        "A and B have a road between them",
        rf"""
        (?P<ends>{TOWN} and {TOWN}) (?:(?:have|has|had|will|now|long|already) )+(?:(?:but|only|just|no|more than
        |barely|at last) )*(?:an?|the|their|one|two) {_LINE} between[ ]
        (?:them|the two)\b""",
    ),
    way(
        "line reaches A and is to be extended to B",
        rf"""
        (?P<ends>{TOWN}){NEAR}{{0,40}}? and (?:(?:is|was|will|would|should|to|be|being|now|later|soon)[ ])+(?:extended
        |prolonged|continued)(?: \w+)? (?:to|towards?|as far as) (?P<ends2>{TOWN})""",
    ),
    way(
        "line to B, extended to C",
        rf"""
        (?P<ends>{TOWN})(?: in {P})?(?:,? (?!and\b){NEAR}{{3,40}}?)?,? (?:(?:and|which|that|it|is|was|will|would|should
        |to|be|being|been|has|have|later|since|then|now|soon|also|subsequently)[ ])*(?:extended|prolonged|continued)
        (?! (?:an?|the|its|their|another)\b)(?: (?!(?:to|by|from)\b)[\w-]+){{0,3}}? (?:to|towards?|as far as) {WHAT}
        (?P<ends2>{TOWN})""",
        behind=rf"{HEADED}(?:,| of [\d.,]+ \w+,)? (?:(?:(?:from|between) )?{P} )?(?:to|with|and) (?:the )?$",
    ),
    way(
        "A is paired with B",
        rf"""
        (?P<ends>{TOWN})(?:, (?!and\b|or\b|but\b)[^.;]{{3,70}},)? (?:is|was|are) paired with (?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, whose twin is B",
        rf"""
        (?P<ends>{TOWN}),? whose (?:[\w-]+ )?(?:{TWIN}|sister|neighbou?r|mirror)[ ]
        (?:(?:across|over|beyond|on) [\w ]{{3,30}} )?is (?:called )?(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "crossing known as A and B",
        rf"""
        \b(?:crossing|border|post|gate|checkpoint)\b{NEAR}{{0,20}} (?:known|called|named)(?: as)? (?P<ends>{TOWN})
        (?: in {P}| on the [\w-]+ side)?,? and (?:as )?(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "cross at A-B",
        rf"\bcross(?:es|ed|ing)?(?: the border)? (?:at|via|through) (?:the )?(?P<ends>{TOWN}{DASH}{TOWN})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "routes, including A to B",
        rf"(?:including|such as|namely) (?:from )?(?P<ends>{TOWN} to {TOWN})",
        behind=rf"\b{HEADED},? $",
    ),
    way(
        "people cross between A and B",
        rf"\bcross(?:es|ed|ing)?(?: daily| every day| freely)? between (?P<ends>{TOWN} and {TOWN})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "bridge at A, which links a country with B",
        rf"""
        \b(?:bridges?|crossings?|checkpoints?) (?:at|in|near) (?P<ends>{TOWN})(?: in {P})?,? (?:(?:which|that) )?
        {LINKS} {LARGER} (?:with|to|and) (?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "line across the border at A and B",
        rf"\b{ANY_HEAD}\b (?:across|over) (?P<ends>{TOWN}(?:[-\u2010-\u2013]|,? and ){TOWN})",
    ),
    way(
        "A looks across at B",
        rf"""
        (?P<ends>{TOWN}),? (?:which )?looks (?:(?:across|over) (?:the (?:[\w-]+|{P}) )?)?(?:at|to|towards)
        [ ](?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A meets the tracks of B",
        rf"""
        (?P<ends>{TOWN})(?: (?:it|(?:the|its) [\w-]+(?: [\w-]+)?))? meets (?:(?:the|its) (?:[\w-]+ ){{1,3}}of )?
        (?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
