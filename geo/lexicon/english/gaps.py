"""How English says that places are linked in a list of lines, or with words between that no rewriting leaves out."""

from geo.lexicon.english.grammar import ANY_HEAD, DASH, HEADED, LINE, VIA
from geo.lexicon.patterns import flat, way
from geo.model import P

SMALL = "\ue000-\uefff"
"""The marks that stand for towns; those of countries and regions come behind them."""
TOWN = f"[{SMALL}]"
NEAR = r"[^.;\ue000-\uf8ff]"
"""A character of the words between, which name no place."""
NO_TOWN = rf"[^.;{SMALL}]"
"""The same, though they may name a country or a region."""
_NO = "to|from|with|and|or|between|via|through|over|across|which|that|where|who|is|was|are|were|by|for|than|not|be"
WHAT = rf"(?:the )?(?:(?!(?:{_NO})\b)[^\s,;.:()\"“”{SMALL}]+ ){{0,6}}?"
"""What a place is called before its name: "the northern mining town of"."""
_ENDS = rf"(?:to|from|who|and|but|between|said|says|told|cut|closed|blocked|instead|then|than|not|against|trade|{P})"
_MORE = r"(?:ferries|boats|trains|lorries|trucks|buses|flights|roads)"
"""Others that go somewhere, behind a comma."""
ASIDE = rf"(?:(?:,? \([^()]*\)|,? (?!{_ENDS}\b|(?<=, ){_MORE}\b)[^\s.;:()\"“”{SMALL}]+){{0,10}}?,?)"
"""What is said of a place behind its name: ", a village on the border with"."""
_ABROAD = rf"(?: (?:in|on) [^.;,()\"“”{SMALL}]{{3,25}}|,[^.;,()\"“”{SMALL}]{{3,40}},)?"
"""What is said of a place behind its name before it is said from where a line comes to it."""
_MOVES = flat(
    r"""from|between|get|said|says|told|herd(?:ers?|smen)|farmers|traders|merchants|people|pilgrims|tourists
    |minist(?:er|ry)|officials?|compan(?:y|ies)|chief|workers?|authorit(?:y|ies)|operators?
    |agency|union|police|staff|guards?|fl(?:y|ew|ies|own|ying)|travel\w*|visit\w*|went|came|arriv\w*|time|hours
    |minutes"""
)
_RUN = rf"(?:(?!(?:{_MOVES})\b)(?:\d+[.,]\d+|[^\s.;:()\"“”{SMALL}]+) ){{0,10}}?"
"""What is said of a line before its ends: it is built, it carries coal; not who went along it."""
_TO = flat(
    r"""(?:to|towards?|as far as|up to|until|and (?:ends|terminates) (?:in|at)|(?:ending|terminating) (?:in|at)
    |before reaching)"""
)
FLUIDS = "(?:crude|oil|gas|petroleum|condensate|naphtha|fuel|petrol|diesel|hydrogen|water)"
"""What goes through a pipe."""
LOADS = flat(
    rf"""(?:{FLUIDS}|coal|coke|copper|(?:iron )?ore|iron|zinc|gold|lithium|nickel|manganese|chrome|phosphates?|potash
    |bauxite|concentrates?|minerals|salt|stone|marble|timber|logs|cotton|sugar|grain|wheat|maize|rice|soy\w*|bananas
    |coffee
    |cocoa|tea|tobacco|beer|cattle|fish|fruit|produce|cement|steel|goods|freight|cargo|exports|imports)"""
)
"""What is carried along a line."""
_TRAINS = r"\btrains? (?!(?:drivers?|crews?|stations?|passengers?|tickets?)\b)"
SUBJECT = flat(
    rf"""(?:{HEADED}\b(?!,? (?:{LOADS}|people) $),?[ ]
    |{_TRAINS}|(?:^|[;:] )(?:It|They|This|These|Another|One|The construction),?[ ]
    |^The (?:[\w-]+ ){{0,2}}?(?:part|half|portion),? ){_RUN}$"""
)
"""The line that is spoken of, by a word for it or as the one of the sentence before, and what is said of it."""
_ONE = rf"(?:{LINE}|{P} to (?:the )?{P})"
"""A line of a list, by its stops."""
_LISTED = rf"(?:{HEADED}|^(?:They|These|Those|Others?|The (?:other|remaining|rest|two|three|four|five|six)))\b"
BE = flat(
    r"""(?:is|are|was|were|be|been|being|has|have|had|will|would|could|can|may|should|to|now|also|already|only|still
    |soon
    |then|later|finally|since|meant|due)"""
)
"""What stands before the verb that says what a line does, or what is done with it."""
AT = "(?:in|at|from|near|on|behind|beside|by|below|under|above|outside|among|amid|beneath|between|close to)"
"""What stands before the place at which a line begins or ends, or before what stands there: "behind the docks of"."""
LINKS = r"(?:link(?:s|ed|ing)?|connect(?:s|ed|ing)?|join(?:s|ed|ing)?)"
"""The verb that says that a line joins two places."""

LONG = r"(?:(?:about|some|nearly|only|over|almost) )?[\d.,]+(?: |-)?(?:km|kilomet\w+|miles)"
"""How long a line is."""
ON_A_LINE = flat(
    rf"""(?:by|on|over|along|through|down|up|via|aboard|across)
    [ ](?:(?:the|an?|its|his|their|this|that|one|two|four|six)
    [ ])?(?:{LONG} of )?(?:[\w’'-]+ (?:of )?){{0,4}}?{ANY_HEAD}"""
)
"""By which line something goes: "on four lanes of asphalt", "over a new railway"."""

GAPS = (
    way(
        "heads: A-B, C-D and E-F",
        rf"""
        (?:\b(?:are|were|include[sd]?|including|namely|such as|like|compris(?:es?|ing)|being|for example
        |viz\.?|[ei]\. ?[ge]\.)|:| [\u2013\u2014-]| --),?
        [ ](?:the )?(?P<ends>{_ONE}(?:(?:,|;|,? and)(?: then)? (?:the )?{_ONE})+)""",
        behind=rf"{_LISTED}{NO_TOWN}{{0,90}}?$",
        each=True,
    ),
    way(
        "head called A-B",
        rf"""
        \b(?:called|named|dubbed|titled|known as|labelled|code-?named)(?: the)? [“"‘'«]?(?P<ends>{LINE})[”"’'»]?
        (?! (?:border|crossing|zone)\b)""",
        behind=rf"(?:{HEADED}|\b(?:project|scheme|plan))\b,? (?:(?:is|was|are|be|been|officially|also|now|will) )*$",
    ),
    way(
        "heads A-B and C-D",
        rf"""
        (?P<ends>{P}{DASH}{P}(?:{DASH}{P})*(?:(?:,|,? and) {LINE})*)(?![ ](?:[\w-]+ ){{0,3}}?
        {HEADED}\b)""",
        behind=rf"{HEADED}(?:,|(?: between)?) $",
        each=True,
    ),
    way(
        "A-B, C-D and E-F are to be built",
        rf"""
        (?P<ends>{LINE}(?:(?:,|;|,? and) (?:the )?{LINE})+)[ ]
        (?:(?:will|would|are|were|have|has|to|be|being|been|also|now) )+(?:built|constructed
        |rebuilt|reconstructed|rehabilitated|repaired|moderni[sz]ed|upgraded|widened|paved|laid)\b""",
        each=True,
    ),
    way(
        "head between ... A ... and ... B",
        rf"\bbetween {WHAT}(?P<ends>{TOWN}){ASIDE},? and {WHAT}(?P<ends2>{TOWN})(?P<via>{VIA})",
        behind=SUBJECT,
        loose=True,
    ),
    way(
        "head from ... A ... to ... B",
        rf"""
        \b(?:from|out of) {WHAT}(?P<ends>{TOWN})(?:['’]s)?{ASIDE},? {_TO} {WHAT}
        (?P<ends2>{TOWN}(?: and {TOWN}(?! to\b))?)(?P<via>{VIA})""",
        behind=SUBJECT,
        loose=True,
    ),
    way(
        "head to ... A from ... B",
        rf"\b(?:to|into|as far as) {WHAT}(?P<ends>{TOWN})(?:{_ABROAD}|,) from {WHAT}(?P<ends2>{TOWN})",
        behind=SUBJECT,
        loose=True,
    ),
)
