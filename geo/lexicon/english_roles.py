"""How English says by the words before each place what it is to a line: where it begins and ends, in any words.

What stands between is not asked, but for what tells that no line is spoken of: a journey, a purchase, somebody else.
"""

from geo.lexicon.english_gaps import AT, FLUIDS, SMALL, TOWN, WHAT
from geo.lexicon.english_grammar import ANY_HEAD
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind

_WHO_GOES = flat(
    r"""fl(?:y|ew|ies|own|ying|ights?)|travel\w*|visit\w*|journeys?|trips?|tours?|delegat\w*|minister|tourists?|students?
    |pilgrims?|migrants?|refugees?|soldiers?|troops|army|villagers?|people|famil\w+|herd\w+|farmers?|traders?|merchants?
    |teams?|players?|clubs?|walk\w*|cycl\w*|hik\w*|rode|ride|fled|flee\w*|who|he|she|they|we|i|his|her|him
    |them|m[ae]n|wom[ae]n|drivers?|wrote|writes?|said|says|rebels?|attack\w*|shell\w*|war|front|command"""
)
"""Who goes somewhere himself."""
_WHAT_PASSES = flat(
    r"""mov(?:ed?|es|ing)|shift\w*|spread\w*|relocat\w*|transferr\w*|promoted|hir(?:ed?|es|ing)|sold|sell\w*|bought|buy\w*
    |import\w*|export\w*|prices?|priced|tariffs?|fares?|tickets?|loans?|letters?|news|radio|newspapers?|money|advice
    |contracts?|fell|rose|grew|signed|got|told|asked|shipped|ships?|tankers|handed"""
)
"""What passes from one place to another by no line, or is done there."""
_BESIDE = flat(
    r"""(?:according|thanks|similar|compared?|next|close|closer|belongs?|owing|due)(?= to\b)|minutes?|hours?|without
    |instead|unlike|than|fans?|radiat\w*|could|might|one day|(?:and|but|while|when|because),?[ ]
    (?:the|an?|their|its|some|most|many|others?|part|\w+s bound)"""
)
"""What a "to" belongs to that no line leads by, or many at once, and where a sentence goes on about something else."""
_NO_LINE = rf"(?:{_WHO_GOES}|{_WHAT_PASSES}|{_BESIDE})"
_WORD = rf"(?:(?!\b{_NO_LINE}\b)[^.;{SMALL}]|(?<=\d)\.(?=\d))"
_FREE = rf"{_WORD}{{0,70}}?"
_PAST = rf"(?:via|through|over|past|by way of|crosses|passes|near|outside|beyond|(?:north|south|east|west) of) {TOWN}"
_BETWEEN = rf"(?:{_WORD}|{_PAST}){{0,90}}?"
_NOBODY = rf"(?:^|[.;])(?:(?!\b{_NO_LINE}\b)[^.;])*$"
"""A sentence that has told of nobody so far who may be the one that goes."""
_NO_HEAD = flat(
    r"""(?!['’-]| (?:operators?|agenc\w+|authorit\w+|disputes?|machines?|boring|shows?|records?|museums?|chiefs?|heads?
    |workers?|cuts?|shifted|hired|presidents?|rules?|officials?|unions?|stations?|of command|of thought|of credit)\b)"""
)
"""What the word for a line is no more than the first part of."""
_FROM = flat(
    rf"""\b(?:(?<!km )(?<!kilometers )(?<!kilometres )(?<!miles )(?<!far )(?<!away )(?<!came )from|out of
    |leav(?:es?|ing)|left|depart(?:s|ed|ing)?(?: from)?|(?:begin|start|originat|ris)\w*(?: its \w+)? {AT}|beg[au]n {AT}
    |(?:branch|fork|split|peel|turn|com)\w* off {_FREE} at|fill\w* (?:at|in)|fed (?:at|in|from))"""
)
_TO = flat(
    rf"""\b(?:(?<!close )(?<!next )to|into|as far as|toward?s?|up to|until|reach(?:es|ed|ing)?|bound for|(?<=left .) for
    |(?:end|terminat|finish|stop|arriv|surfac|emerg|land|halt|die|peter|give)\w*(?: \w+)? {AT}
    |(?:short(?: of (?:the|its) [\w-]+)?|ashore|landfall|out|in) (?:at|in|near|outside)|serv(?:es?|ed|ing)|meets?
    |join(?:s|ing)?|enter(?:s|ed|ing)? {WHAT}(?:[\uf000-\uf8ff] )?at)"""
)
_BEGINS = rf"(?:{_FROM} {WHAT}(?P<ends>{TOWN}))"
_ENDS_AT = rf"{_TO} {WHAT}(?P<ends2>{TOWN})"
_HEAD = rf"\b{ANY_HEAD}\b{_NO_HEAD}"

ROLES = (
    way("head, it begins at A and ends at B", rf"{_HEAD}{_FREE}{_BEGINS}{_BETWEEN}{_ENDS_AT}", loose=True),
    way("head, it ends at B and begins at A", rf"{_HEAD}{_FREE}{_ENDS_AT}{_BETWEEN}{_BEGINS}", loose=True),
    way(
        "it begins at A, head, and ends at B",
        rf"{_BEGINS}(?={_FREE}{_HEAD}){_BETWEEN}{_ENDS_AT}",
        behind=_NOBODY,
        loose=True,
    ),
    way(
        "it ends at B over a head, which begins at A",
        rf"{_ENDS_AT}(?={_FREE}{_HEAD}){_BETWEEN}{_BEGINS}",
        behind=_NOBODY,
        loose=True,
    ),
    way(
        "A, from which a head goes to B",
        rf"(?P<ends>{TOWN}),? from (?:which|where) {_FREE}{_HEAD}{_FREE}{_ENDS_AT}",
        loose=True,
    ),
    way(
        "what is piped begins at A and ends at B",
        rf"\b{FLUIDS}\b{_NO_HEAD}{_FREE}{_BEGINS}{_BETWEEN}{_ENDS_AT}",
        LinkKind.PIPELINE,
        behind=_NOBODY,
        loose=True,
        spoken=True,
    ),
    way(
        "current begins at A and ends at B",
        rf"\b(?:electricity|power|(?<!the )current|megawatts)\b{_NO_HEAD}{_FREE}{_BEGINS}{_BETWEEN}{_ENDS_AT}",
        LinkKind.POWER_LINE,
        behind=_NOBODY,
        loose=True,
    ),
)
"""Read only where nothing else says what is linked."""
