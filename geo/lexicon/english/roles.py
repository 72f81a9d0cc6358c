"""How English says by the words before each place what it is to a line: where it begins and ends, in any words.

What stands between is not asked, but for what tells that no line is spoken of: a journey, a purchase, somebody else.
"""

from geo.lexicon.english.gaps import AT, FLUIDS, LOADS, LONG, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind, P

_WHO_GOES = flat(
    r"""fl(?:y|ew|ies|own|ying|ights?)|travel\w*|visit\w*|journeys?|trips?|tours?|delegat\w*|minister|tourists?|students?
    |pilgrims?|migrants?|refugees?|soldiers?|troops|army|villagers?|people|famil\w+|herd\w+|farmers?|traders?|merchants?
    |teams?|players?|clubs?|walk\w*|cycl\w*|hik\w*|rode|ride|fled|flee\w*|who|he|she|they|we|i|his|her|him
    |them|mayors?|m[ae]n|wom[ae]n|drivers?|wrote|writes?|said|says|rebels?|attack\w*|shell\w*|war|front|command"""
)
"""Who goes somewhere himself."""
_WHAT_PASSES = flat(
    r"""mov(?:ed?|es|ing)|shift\w*|spread\w*|relocat\w*|transferr\w*|promoted|hir(?:ed?|es|ing)|sold|sell\w*|bought|buy\w*
    |import\w*|export\w*|prices?|priced|tariffs?|fares?|tickets?|loans?|letters?|news|radio|newspapers?|money|advice
    |contracts?|fell|rose|grew|signed|got|told|asked|shipped|ships?|tankers|handed"""
)
"""What passes from one place to another by no line, or is done there."""
_TOLD_OF = flat(
    r"""(?:histor\w+|stor(?:y|ies)|books?|films?|novels?|poems?|songs?|reports?|lectures?|talks?|photo\w*|paint\w*|maps?
    |models?|exhibit\w*|museums?|profess\w+|anniversar\w+|seats?|banks?|lenders?|ministers|presidents?|summits?|meetings?|met
    |engineers?|headquarter\w*|based|offices?|pa(?:y|ys|id)|courts?|judges?|search\w*|seek\w*|tells?|sings?|recalls?|mentions?
    |with it)"""
)
"""What only tells of a line, or looks for one."""
_BESIDE = flat(
    r"""(?:according|thanks|similar|compared?|next|close|closer|belongs?|owing|due)(?= to\b)|minutes?|hours?|without
    |instead|unlike|than|fans?|radiat\w*|(?:ferries|boats|steamers|barges|lorries|trains)(?= (?:to|for|from)\b)
    |could|might|one day|(?:and|but|while|when|because),?[ ]
    (?:the|an?|their|its|some|most|many|others?|part|\w+s bound)
    |,?[ ](?:(?:and|but|while|when) )?(?:ferries|boats|trains|wagons|lorries|trucks|cars|buses|planes|lines|roads|pipes
    |cables|wires|tracks) (?:to|from|for|bound|between)"""
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
    |workers?|cuts?|shifted|hired|presidents?|rules?|officials?|unions?|stations?|bridges?|of command
    |of thought|of credit)\b)"""
)
"""What the word for a line is no more than the first part of."""
_FROM = flat(
    rf"""\b(?:(?<!km )(?<!kilometers )(?<!kilometres )(?<!miles )(?<!far )(?<!away )(?<!came )(?<!those )
    (?<!others )from|out of
    |leav(?:es?|ing)|left|depart(?:s|ed|ing)?(?: from)?|(?:begin|start|originat|ris)\w*(?: its \w+)? {AT}|beg[au]n {AT}
    |(?:generat|produc|refin|min|load)ed {AT}
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
_ALONE = rf"(?:(?!\b{_TOLD_OF}\b){_WORD}){{0,150}}?"
_FIRST = rf"(?:^|[.;])(?:(?!\b(?:{_NO_LINE}|{_TOLD_OF})\b)[^.;{SMALL}])*$"
"""A sentence that has named no town so far, nor told of anybody who may be the one that goes, or that only tells."""
_ON = flat(
    rf"""(?:,? (?:{LONG}(?: long)?|(?:in|of|on|up|down|over|across|through|along|under|past)[ ]
    (?:[\w’'-]+ ){{0,3}}[\w’'{P[1:-1]}-]+|now|onwards?|across|over|out|further|back|that|which|is|was|are|were|being
    |been|be|to|will|has|have|had|not|yet|still|only|also
    |(?:north|south|east|west)\w*|laid|built|paved|opened|reopened|rebuilt|finished|planned|promised|completed|extended
    |continued|lead(?:s|ing)?|led|runs?|running|ran|goes|going|went|continu(?:es?|ing)|climb(?:s|ing|ed)?|serv(?:es?|ing)
    |carr(?:y|ies|ied|ying)|takes?|feed(?:s|ing)?|{LOADS}|(?:in|since|by) (?:\w+ )?\d{{4}}),?){{0,6}} """
)
"""What is said of a line before the place it leads to: how long it is, how it goes and since when, not who uses it."""
_TRADE = rf"(?:{LOADS}|trade|supplies|wares)"
_WHOSE = (
    ("A's coal", rf"(?P<ends>{TOWN})['’]s (?:[\w-]+ ){{0,2}}?{_TRADE}\b"),
    ("the coal of A", rf"\b{_TRADE} (?:of|mined (?:at|in)|dug (?:at|in)) {WHAT}(?P<ends>{TOWN})"),
)
"""How it is said where what is carried comes from, as no part of the journey."""
_BY = rf"(?:by|on|over|along|down) (?:(?:an?|the|its) (?:[\w-]+ ){{0,2}}?)?{ANY_HEAD}\b{_NO_HEAD}"
_SHIPS = "(?:vessels?|(?<!space)ships?|boats?|barges?|feeders?|ferr(?:y|ies)|hydrofoils?|catamarans?|tankers?)"

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
        rf"(?P<ends>{TOWN}),? (?:from (?:which|where)|where) {_FREE}{_HEAD}{_FREE}{_ENDS_AT}",
        loose=True,
    ),
    way(
        "only A, where a head leads to B or comes from there",
        rf"""
        (?P<ends>{TOWN})(?:['’]s)?{_ALONE}(?<!\bby ){_HEAD}{_ON}(?:{_TO}|{_FROM}) {WHAT}
        (?P<ends2>{TOWN})(?![^;]*{TOWN})""",
        behind=_FIRST,
        loose=True,
    ),
    way(
        "head over the way that parts A from B",
        rf"""
        {_HEAD}{_FREE}\b{LONG} (?:(?:that|which) )?separat\w+ {WHAT}(?P<ends>{TOWN}) (?:from|and)[ ]
        {WHAT}(?P<ends2>{TOWN})""",
        loose=True,
    ),
    way(
        "how long trains take from A to B",
        rf"""
        \b(?:by (?:rail|train)|trains?)\b[^.;{SMALL}]{{0,60}}?\b(?:journey|trip|run|ride|hours?|minutes|days)[ ]
        from {WHAT}(?P<ends>{TOWN})(?:;| to) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
        loose=True,
    ),
    way(
        "A supplies B through the head",
        rf"""
        (?P<ends>{TOWN})[^.;{SMALL}]{{0,20}}? (?:suppl|feed|power|light)\w* {WHAT}(?P<ends2>{TOWN})[^.;]{{0,40}}?
        [ ](?:through|by|over|via|along) (?:the |an? |its )?(?:[\w-]+ ){{0,3}}?{ANY_HEAD}\b""",
        loose=True,
    ),
    way(
        "head with its ends at A and B",
        rf"""
        \b(?:termini|terminuses|terminals|end points|western end|eastern end|northern end|southern end)[ ]
        (?:(?:is|are|was|lies?|lie) )?{AT} {WHAT}(?P<ends>{TOWN})(?:;| and)[ ]
        (?:its (?:\w+ )?end {AT} )?{WHAT}(?P<ends2>{TOWN})(?![^.;]*{TOWN})""",
        loose=True,
    ),
    way(
        "trade between A and B follows the head",
        rf"""
        \b(?:trade|traffic|freight|goods|cargo|trucks|lorries|coal|exports) between {WHAT}(?P<ends>{TOWN})(?:;| and)[ ]
        {WHAT}(?P<ends2>{TOWN})[^.;{SMALL}]{{0,20}}? (?:follow|us|take|move along|go along|run on|go by)(?:e?s)?[ ]
        (?:the|an?|this) (?:[\w-]+ ){{0,3}}?{ANY_HEAD}\b""",
        loose=True,
    ),
    *(
        one
        for whose, words in _WHOSE
        for one in (
            way(
                f"{whose} goes by the head to B",
                rf"""
                {words}[^.;{SMALL}]{{0,40}}? {_BY}[^.;{SMALL}]{{0,30}}? (?:to|from|through|via|at) {WHAT}
                (?P<ends2>{TOWN})""",
                loose=True,
            ),
            way(
                f"{whose} goes to B by the head",
                rf"""
                {words}[^.;{SMALL}]{{0,50}}? (?:to|from|through|via|at) {WHAT}(?P<ends2>{TOWN})[^.;{SMALL}]{{0,40}}?[ ]
                {_BY}""",
                loose=True,
            ),
        )
    ),
    way(
        "A's head goes to B",
        rf"(?P<ends>{TOWN})['’]s {_WORD}{{0,30}}?{_HEAD}{_ON}{_TO} {WHAT}(?P<ends2>{TOWN})",
        loose=True,
    ),
    way(
        "oil from A flows to B",
        rf"""
        \b{FLUIDS} from {WHAT}(?P<ends>{TOWN})[^.;{SMALL}]{{0,40}}? (?:flow|stream|pour)\w*[^.;{SMALL}]{{0,30}}?[ ]
        (?:in)?to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.PIPELINE,
        loose=True,
    ),
    way(
        "pumped from A to B",
        rf"""
        \b(?:pumped|piped)[^.;{SMALL}]{{0,30}}? from {WHAT}(?P<ends>{TOWN})[^.;{SMALL}]{{0,30}}? to {WHAT}
        (?P<ends2>{TOWN}(?:,? and (?:then )?on to {TOWN})?)""",
        LinkKind.PIPELINE,
        loose=True,
    ),
    way(
        "A gets oil from B, by a pipe",
        rf"""
        (?P<ends>{TOWN})[^.;{SMALL}]{{0,20}}? (?:receiv|get|got|tak|draw)\w* [^.;{SMALL}]{{0,12}}?{FLUIDS} from {WHAT}
        (?P<ends2>{TOWN})(?=[^.]*\bpipe)""",
        LinkKind.PIPELINE,
        loose=True,
    ),
    way(
        "A and B are hours apart on the head",
        rf"""
        \b(?:drive|trip|journey|ride|distance|way) (?:between|from) {WHAT}(?P<ends>{TOWN})(?:;| and| to)[ ]
        {WHAT}(?P<ends2>{TOWN})[^.;{SMALL}]{{0,50}}?[ ]
        (?:on|along|by|over) (?:the |an? )?(?:[\w-]+ ){{0,2}}?{ANY_HEAD}\b""",
        loose=True,
    ),
    way(
        "A and B are hours apart by rail",
        rf"""
        (?P<ends>{TOWN}) and {WHAT}(?P<ends2>{TOWN}) [^.;{SMALL}]{{0,30}}?\b(?:hours?|minutes) apart by[ ]
        (?P<head>rail|road|ferry)\b""",
        loose=True,
    ),
    way(
        "A is reached by rail from B",
        rf"""
        (?P<ends>{TOWN})[^.;{SMALL}]{{0,20}}? (?:reached|served|supplied|accessible) (?:only )?by (?:an? )?(?:[\w-]+ )?
        (?P<head>rail|road|ferry|pipeline|train) from {WHAT}(?P<ends2>{TOWN})""",
        loose=True,
    ),
    way(
        "ships go between A and B",
        rf"""
        \b(?:{_SHIPS}\b[^.;{SMALL}]{{0,40}}?\b(?:pl(?:y|ies|ied|ying)|sail\w*|shuttl\w*|cross\w*|go|goes|runs?|running)|ro-?ro)
        \b[^.;{SMALL}]{{0,20}}?\b(?:between|from) {WHAT}(?P<ends>{TOWN})(?:;| and| to) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
        loose=True,
    ),
    way(
        "ferry at A, over to B",
        rf"""
        \bferr(?:y|ies)\b[^.;{SMALL}]{{0,30}}? (?:at|from|in) {WHAT}(?P<ends>{TOWN})[^.;{SMALL}]{{0,60}}?
        \b(?:cross\w*|over|across|land\w*|disembark\w*)\b[^.;{SMALL}]{{0,60}}? (?:at|in) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "head, unpaved for most of the way between A and B",
        rf"""
        {_HEAD}{_FREE}\b(?:distance|way|length|route) between {WHAT}(?P<ends>{TOWN})(?:;| and)[ ]
        {WHAT}(?P<ends2>{TOWN})""",
        loose=True,
    ),
    way(
        "wagons stop at A and are pulled to B",
        rf"""
        \b(?:wagons?|trains?)\b[^.;{SMALL}]{{0,60}}? (?:at|in) {WHAT}(?P<ends>{TOWN}),?(?: and)?(?: then)?[ ]
        (?:[\w-]+ ){{0,2}}?(?:haul|pull|roll|push|shunt|continu|proceed)\w*[^.;{SMALL}]{{0,30}}? to[ ]
        {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
        loose=True,
    ),
    way(
        "between A and B the tar is laid",
        rf"""
        (?:^|[;:] )(?:[\w’' ]{{1,25}},? )?between {WHAT}(?P<ends>{TOWN})(?:;| and) {WHAT}(?P<ends2>{TOWN}),?[ ]
        [^.;{SMALL}]{{0,40}}?\b(?:tar(?:mac)?|asphalt|gravel|bitumen|potholes?)\b""",
        LinkKind.HIGHWAY,
        loose=True,
    ),
    way(
        "beyond A they pave the way to B",
        rf"""
        \b(?:beyond|after|past|from|at|(?:north|south|east|west) of) {WHAT}(?P<ends>{TOWN}),?[^.;{SMALL}]{{0,50}}?
        \b(?:pav|asphalt|tarr|surfac|widen)\w* (?:the |another |a )?(?:last |remaining |missing |first |next )?{LONG}
        (?: of \w+)? to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.HIGHWAY,
        loose=True,
    ),
    way(
        "trains meet at A and B",
        rf"""
        \b(?:trains?|wagons?|rails|tracks|networks?) (?:[\w-]+ ){{0,2}}?(?:meet|met|connect(?:s|ed)?|join(?:s|ed)?)[ ]
        (?:only )?at {WHAT}(?P<ends>{TOWN}) and {WHAT}(?P<ends2>{TOWN})(?!,? (?:and|or) )""",
        LinkKind.CROSSING,
        abroad=True,
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
        rf"""
        \b(?:electricity|(?<!took )(?<!takes )(?<!seized )power|(?<!the )current|megawatts)\b{_NO_HEAD}{_FREE}{_BEGINS}
        {_BETWEEN}{_ENDS_AT}""",
        LinkKind.POWER_LINE,
        behind=_NOBODY,
        loose=True,
    ),
)
"""Read only where nothing else says what is linked."""
