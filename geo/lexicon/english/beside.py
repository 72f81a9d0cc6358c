"""How English sets the ends of a line beside the word for it: "the southern arm of the railway, A to B by way of C"."""

from geo.lexicon.english.gaps import ASIDE, BE, LOADS, LONG, NEAR, NO_TOWN, ON_A_LINE, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, DASH, HEADED, LIST
from geo.lexicon.english.journeys import CARS
from geo.lexicon.english.onwards import TRAFFIC
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind

_PART = flat(
    r"""(?:part|half|arm|continuation|stage|portion|piece|leg|one|other|first|second|third|fourth|last|latter|former
    |next|rest|remainder|third|quarter|shorter|longer|older|newer|northern|southern|eastern|western|middle)"""
)
"""What a part of a line is called, or one of several."""
_JOURNEY = r"(?:fl(?:y|ies|ew|ights?|own)|march\w*|walk\w*|voyages?|cycl\w+|trek\w*|swim|swam|sail\w*|ships?|tour\w*)"
_SAID = rf"(?:(?!\b(?:{_JOURNEY}|said|says|told)\b){NO_TOWN}){{0,60}}?"
_THROUGH = rf"(?:,? (?:via|through|by way of|by|over|past) (?:the )?{LIST})?"
_CARGO = rf"(?:{LOADS}|{CARS}|containers|queues?)"
"""What goes through a post on a border, or waits there."""

_LOAD = rf"(?:{LOADS}|power|current|electricity)"
_OWN_LOAD = rf"(?P<ends>{TOWN})['’]s (?:[\w-]+ ){{0,2}}?{_LOAD}"
_OUT = (("ore of A", rf"\b{_LOAD} (?:of|from|at) {WHAT}(?P<ends>{TOWN})"), ("A's ore", _OWN_LOAD))
"""How it is said from where a load goes out."""
_SO_FAR = rf"(?:(?! (?:and|but|while|who)\b){NEAR}){{0,40}}?"

BESIDE = (
    way(
        "part of the line, A to B by way of C, is",
        rf"""
        (?:,|:| \(| [\u2013\u2014-]| ?--) (?:from )?(?P<ends>{TOWN}{_THROUGH}) to (?:the )?(?P<ends2>{TOWN})
        (?P<via>{_THROUGH})(?=[.,;:)]|$| [\u2013\u2014-] )""",
        behind=rf"(?:\b(?:{HEADED}|{_PART})|^(?:The|An?|Its|Their|Another)(?: [\w’'-]+){{1,4}})\b{_SAID}$",
    ),
    way(
        "bridge, A on one bank and B on the other",
        rf"""
        (?P<ends>{TOWN}),? (?:on|at) (?:(?:the )?one|its(?: [\w-]+)?) (?:bank|side|end|shore|hand|edge|foot|head|top
        |mouth),? (?:and )?{WHAT}
        (?P<ends2>{TOWN}),? (?:on|at) (?:the (?:other|far|opposite)|its [\w-]+)\b""",
        behind=rf"\b{HEADED}\b{NEAR}{{0,60}}$",
    ),
    way(
        "from A by a line through C to B",
        rf"""
        \b(?:from|leav(?:es?|ing)|left|out of) {WHAT}(?P<ends>{TOWN})(?: (?!(?:to|is|was|and|who)\b){NO_TOWN}{{0,30}}?)?
        ,? {ON_A_LINE} (?P<ends2>(?:(?:via|through|by way of|over|past|across) {WHAT}{LIST},? )to {WHAT}{TOWN})""",
    ),
    way(
        "of the line between A and B only the first part, to C",
        rf"""
        \b(?:between|from) {WHAT}(?P<ends>{TOWN}){ASIDE} (?:and|to) {WHAT}{TOWN},? only {NEAR}{{3,40}}?,? (?:to
        |as far as)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
        behind=r"^Of [^.;]{3,80}$",
    ),
    way(
        "the tunnel by which A is kept apart from B",
        rf"""
        \b(?:separates?|divides?|parts?|keeps?) {WHAT}(?P<ends>{TOWN}) (?:apart )?(?:from|and) {WHAT}(?P<ends2>{TOWN})
        [ ]{ON_A_LINE}\b""",
    ),
    way(
        "A is fed from B by so many km of pipe",
        rf"""
        (?P<ends2>{TOWN})(?:,[^.;{SMALL}]{{3,60}},)?,? (?:{BE} )*(?:fed|supplied|served|powered|lit|heated|watered
        |reached
        |provisioned|stocked)(?: with [\w ]{{3,20}}?)? from {WHAT}(?P<ends>{TOWN}){NEAR}{{0,40}}? {ON_A_LINE}\b""",
    ),
    way(
        "what is dug at A goes to B by rail",
        rf"""
        (?P<ends>{TOWN})(?:(?:['’]s [\w ]{{0,20}}?{TRAFFIC}\b{NEAR}{{0,20}}?|(?<=[Ww]hat .) {NEAR}{{2,25}}?)
        [ ](?:goes|go|travels?|moves?|leaves?|(?:is|are) (?:sent|carried|hauled|shipped|taken|moved)|rolls?)|
        [ ](?:(?:now|still|also|has) )*(?:sends?|sent|ships?|shipped|exports?|exported|rails|trucks))\b
        (?:(?! (?:and|but|who)\b){NEAR}){{0,40}}? (?:to|for|into) {WHAT}(?P<ends2>{TOWN}){ASIDE},?
        [ ](?:by (?P<head>rail|train|pipe|pipeline|truck|lorry|road)\b)""",
    ),
    way(
        "lorries go by A and B, which face each other",
        rf"""
        \b(?:by|over|through|via|across|at) (?:the )?(?:[\w-]+ ){{0,2}}?
        (?P<ends>{TOWN}(?:,? and|/|{DASH})(?:, facing it,| on the other side)? {TOWN})(?! (?:to|on|in)\b)""",
        LinkKind.CROSSING,
        abroad=True,
        behind=rf"\b{_CARGO}\b(?:(?!\b(?:from|trains?|wagons?|rails?|railway)\b)[^.;]){{0,90}}$",
    ),
    way(
        "by road to B, so many km from A",
        rf"""
        \bby (?P<head>road|rail|train|pipe|pipeline) to {WHAT}(?P<ends2>{TOWN}), {LONG} from {WHAT}
        (?P<ends>{TOWN}{_THROUGH})""",
    ),
    way(
        "the A road, so many km from B",
        rf"""
        \bthe (?:[\w-]+ )?(?P<ends>{TOWN}) (?P<head>(?:rail|branch |main |trunk )?(?:road|way|railway|highway|line
        |motorway|pipeline|pipe|track)),? (?:{LONG} (?:of [\w ]{{3,20}} )?)?from {WHAT}(?P<ends2>{TOWN})
        (?! (?:to|as far as)\b)""",
    ),
    *(
        way(
            f"{whose} leaves on a line to B",
            rf"""
            {load}{_SO_FAR} (?:(?:by|on|over|along|through|down|up|via)|needs?|awaits?|waits for|lacks?)
            (?: (?:an?|the|its|one|two))?(?: {LONG} of)? (?:[\w’'-]+ ){{0,4}}?{ANY_HEAD}{_THROUGH},? (?:to|into
            |as far as) {WHAT}(?P<ends2>{TOWN})""",
        )
        for whose, load in _OUT
    ),
    way(
        "A's ore goes to B on a line",
        rf"""
        {_OWN_LOAD}{_SO_FAR} (?:to|into|as far as) {WHAT}(?P<ends2>{TOWN}){ASIDE},?
        [ ](?!by (?:train|rail|road)\b){ON_A_LINE}\b""",
    ),
    way(
        "they come to B from A on a single track",
        rf"""
        \b(?:to|into|reach(?:es|ed)?) {WHAT}(?P<ends2>{TOWN}){ASIDE},? from {WHAT}(?P<ends>{TOWN}),? {ON_A_LINE}\b""",
        behind=rf"\b{TRAFFIC}\b[^.;]{{0,90}}$",
    ),
)
"""Such ways, most of which say more than the words on both sides of a place do."""
