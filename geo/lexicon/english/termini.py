"""How English calls two places the ends of a line, each by a word for it, and begins a sentence with "A to B"."""

from geo.lexicon.english.gaps import ASIDE, AT, BE, LONG, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, HEADED
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind

_END = flat(
    r"""(?:end|terminus|terminal|anchor|foot|landfall|portal|slip|head|starting point|start|beginning|landing(?: point)?
    |substation|converter)"""
)
"""What a place is to a line that begins or ends there."""
_SIDE = r"(?:(?:north|south|east|west)\w*|near|far|upper|lower|first|last|starting|inland|seaward)"
_IS = r"(?:(?:is|are|was|were|lies?|stands?|rests?|being|will be|to be) )"
_WORDS = r"(?: (?!(?:not|no|that|which|who|where|of|than|by|far|way|trips?|flights?|walk|journey)\b)[\w.,-]+)"

TERMINI = (
    way(
        "one end at A and the other at B",
        rf"""
        \b[Oo]ne end (?:of (?:the|this|that|an?) (?:[\w-]+ ){{0,3}}?{ANY_HEAD} )?{_IS}?(?:{AT} )?{WHAT}(?P<ends>{TOWN})
        {ASIDE},? (?:and )?(?:the|its) other(?: end)?(?: (?:is|lies|stands|was))?(?: {AT})? {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A is one end, B the other",
        rf"""
        (?P<ends>{TOWN}),? {_IS}(?:(?:one|an?) {_END}|(?:its|the) (?:{_SIDE} {_END}|beginning|start|starting point))
        (?: of [^.;,{SMALL}]{{2,40}})?,? (?:and )?{WHAT}(?P<ends2>{TOWN}),? {_IS}?(?:the other|the far|(?:its|the)[ ]
        (?:{_SIDE}|end|finish|terminus|last stop|place where))\b""",
    ),
    way(
        "its anchor at A and its other one at B",
        rf"""
        \b(?:its|the|their|an?) (?:[\w-]+ )?{_END} (?:{BE} )*{AT} {WHAT}(?P<ends>{TOWN}){ASIDE},?
        [ ](?:and )?(?:its|the|an)(?: [\w-]+)?(?: (?:one|end|other|another|{_END}))? {AT} {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A is the starting point of a line that passes C and finishes at B",
        rf"""
        (?P<ends>{TOWN})(?:['’]s [\w-]+(?: [\w-]+)?)?(?:,[^.;{SMALL}]{{3,50}}(?:{TOWN})?,)? {_IS}the[ ]
        (?:(?:{_SIDE} )?(?:{_END}|end)|origin|source) (?:of|for) (?:the|an?)[ ]
        (?:(?!(?:about|of|on|in|by)\b)[\w.-]+ ){{0,3}}?{ANY_HEAD},? (?:that|which) [^.;]{{0,70}}?
        (?:ends?|finish\w*|terminat\w*|begins?|starts?|goes all the way) (?:{AT}|to)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A to B is a motorway",
        rf"""
        (?:^|[;:] |\bthat )(?P<ends>{TOWN}) to (?P<ends2>{TOWN})(?:,? by| (?:is|was|has become|became|remains|will be
        |would be)|, (?:an?|the)| takes? [^.;{SMALL}]{{3,40}}? (?:on|by|over|along)){_WORDS}{{0,5}}? {ANY_HEAD}\b
        (?!-)""",
    ),
    way(
        "beyond A so many km of asphalt to B",
        rf"""
        \b(?:beyond|past|behind) (?P<ends>{TOWN}),? (?:lie |there are )?{LONG} of (?:[\w-]+ ){{0,2}}?{ANY_HEAD}
        [ ]to {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A and B got their so many km of tarmac",
        rf"""
        (?P<ends>{TOWN} and {TOWN})(?: (?:have|had|now|at last|finally))* (?:got|have|had|hung|laid|strung|built
        |received|opened|shared?|were given)[ ](?:(?:their |its |the )?{LONG} of (?:[\w-]+ ){{0,2}}?{HEADED}\b
        |(?:an?|the|their) (?:[\w.-]+ ){{0,3}}?{HEADED} (?:between (?:them|the two)|across the)\b)""",
    ),
    way(
        "tolls between A and B",
        rf"""
        \btolls? (?:(?!(?:gate|booth|plaza)s?\b)[\w-]+ ){{0,3}}?(?:between|from) (?P<ends>{TOWN})(?: and| to)[ ]
        (?P<ends2>{TOWN})""",
        LinkKind.HIGHWAY,
    ),
    way(
        "they paved the so many km that separate A from B",
        rf"""
        \b(?:re)?(?:surfac|pav|asphalt|tarr|widen)(?:e|ed|ing)\b[^.;{SMALL}]{{0,30}}? {LONG}[^.;{SMALL}]{{0,20}}?
        [ ](?:separat\w+|divid\w+|between|from) {WHAT}(?P<ends>{TOWN}) (?:from|and|to) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.HIGHWAY,
    ),
)
