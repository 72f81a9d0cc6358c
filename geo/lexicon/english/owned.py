"""How English speaks of a line as that of the place it begins at, or of a place as that where a line ends."""

from geo.lexicon.english.gaps import ASIDE, BE, NEAR, NO_TOWN, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, FILLER, HEADED, LIST
from geo.lexicon.english.onwards import TRAFFIC
from geo.lexicon.patterns import flat, way

_LEADS = rf"""
    (?: (?:outlet|link|line|connection|access|route))?(?: (?:to|in|over|across|into) (?:the )?(?!{TOWN})[\w’'-]+)?
    (?:,[^,.;{SMALL}]{{3,50}},)?(?: (?:now|only|still|already|also|then|has|had|will|would|once))*
    [ ](?:(?:runs?|ran|goes|go|leads?|led|heads?|turns?|climbs?|winds?|continues?|drops?|descends?|twists?|snakes?
    |carr(?:y|ies|ied)|takes?|took|taken|brings?|brought|moves?|moved){NEAR}{{0,40}}? (?:to|as far as|into)
    |(?:ends?|stops?|terminates?|finishes|gives? out|peters? out) (?:at|in|near|outside|short of)|reach(?:es|ed)?
    |(?:gets?|got) as far as) {WHAT}(?P<ends2>{TOWN})"""
"""What the line of a place does, right behind the word for it, and where it leads."""
_BUILT = flat(
    r"""(?:extended|prolonged|continued|pushed(?: on)?|carried on|relaid|rebuilt|laid|restored|repaired|paved
    |widened)"""
)
_ENDS = "(?:end|stop|terminat|finish|halt)(?:s|es|ing|ed|ped|ping)?"

OWNED = (
    way(
        "A's line runs to B",
        rf"""
        (?P<ends>{TOWN})['’]s (?:(?!(?:and|or)\b)[\w-]+ ){{0,3}}?{ANY_HEAD}{_LEADS}""",
    ),
    way(
        "A is a port: its line runs to B",
        rf"""
        ^(?P<ends>{TOWN}){NO_TOWN}{{3,60}}(?::|;|,? and| [\u2013\u2014-]) its {FILLER}{{0,2}}?
        {ANY_HEAD}{_LEADS}""",
    ),
    way(
        "A's pipeline to B and its railway to C",
        rf"""
        (?P<ends>{TOWN})['’]s (?:(?!(?:and|or)\b)[\w-]+ ){{0,3}}?{HEADED} (?:to|with|from) {WHAT}{TOWN}{ASIDE},? and its
        [ ]{FILLER}{{0,3}}?(?P<head>{HEADED}) (?:to|with|from) {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A is the last stop of the line whose trains come from B",
        rf"""
        (?P<ends>{TOWN}) (?:is|was|forms|remains) (?:the|an?) {NEAR}{{0,30}}?
        (?:stop|station|terminus|end|railhead|start) (?:of|on|for) (?:the|an?) {FILLER}{{0,4}}?
        {ANY_HEAD},? (?:whose trains|whose wagons|which|that|coming|running){NEAR}{{0,40}}? (?:from|to)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "line that ends at A is to be pushed on to B",
        rf"""
        (?:(?:,? (?:which|that))?(?: now| currently| still| so far)? {_ENDS} (?:at|in|near)|(?<=\w) (?:in|at|from))
        [ ]{WHAT}(?P<ends>{TOWN}){ASIDE},? (?:{BE} )+{_BUILT}\b{NEAR}{{0,40}}? (?:to|as far as|into) {WHAT}
        (?P<ends2>{TOWN})""",
        behind=rf"\b{HEADED}{NEAR}{{0,30}}$",
        loose=True,
    ),
    way(
        "to A by the line from B",
        rf"""
        (?P<ends>{TOWN}),? (?:by|through|over|via|on|along|down|up) (?:the|an?|this|that) {FILLER}{{0,3}}?{ANY_HEAD}
        (?: (?:coming|up|down|running|leading))? from {WHAT}(?P<ends2>{TOWN})(?! to\b)""",
        loose=True,
    ),
    way(
        "to A and goes on by train to B",
        rf"""
        (?P<ends>{TOWN}),? and (?:then |from there )?(?:goes|go|went|continues?|travels?|moves?
        |is (?:sent|carried|taken))(?: on| onwards?)? by (?P<head>rail|train|road|pipeline) to
        [ ]{WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "beyond A the road twists to B",
        rf"""
        \b(?:beyond|past|after|behind|(?:north|south|east|west) of) (?P<ends>{TOWN}),? (?:the|an?) {FILLER}{{0,3}}?
        {ANY_HEAD} (?:[\w-]+ ){{1,2}}?(?:(?:on|up|down|over|out) )?(?P<ends2>(?:(?:through|via|past|over) {LIST},? )?
        (?:to|as far as) {WHAT}{TOWN})""",
    ),
    way(
        "at A the road to B is closed",
        rf"""
        (?:^|[;:] |\b(?:at|beyond|past|behind) )(?P<ends>{TOWN})(?: (?:border|frontier|bridge|river|boundary)){{0,2}},?
        [ ](?:the|an?|one|another)[ ]
        (?:(?!(?:the|an?|of|on|in|from|to|for|that|which|who|and|is|was|are|were)\b){FILLER}){{0,3}}?{ANY_HEAD}
        [ ](?:to|towards|for) {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A lives from what comes from B in trains",
        rf"""
        (?P<ends>{TOWN}){NEAR}{{0,60}}\b{TRAFFIC},? (?:that|which)
        [ ](?:comes?|arrives?|rolls?|is (?:brought|carried|hauled|sent))(?: (?:in|down|up|over|out))? from {WHAT}
        (?P<ends2>{TOWN}){NEAR}{{0,20}}? (?:in|by|on|aboard) (?:the |an? )?(?:[\w-]+ ){{0,2}}?
        (?P<head>trains?|rail|railway|pipe|pipeline|lorries|trucks|road)\b""",
    ),
    way(
        "A has coal, which rolls on a line to B",
        rf"""
        (?P<ends>{TOWN}){NEAR}{{0,60}}\b{TRAFFIC},? (?:that|which) (?:rolls?|goes|moves?|travels?|leaves?
        |is (?:carried|taken|hauled|moved|shipped|sent))(?: (?:out|down|up|away))? (?:on|by|over|along|down|through)
        (?: the| an?)? {FILLER}{{0,2}}?{ANY_HEAD}{NO_TOWN}{{0,60}} to {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A, where it forks: left for B, right for C",
        rf"""
        (?P<ends>{TOWN}),? where (?:it|the \w+) (?:forks|splits|divides|branches){NEAR}{{0,30}} (?:for|to|towards)
        [ ]{WHAT}(?P<ends2>{TOWN}(?:{NEAR}{{0,40}}? (?:for|to|towards) (?:the )?{TOWN})?)""",
        fan=True,
    ),
    way(
        "line ends at A, with a spur to B and C",
        rf"""
        (?P<ends>{TOWN}),? with (?:an? |two |three )?(?:[\w-]+ )?(?P<head>spurs?|branch(?:es)?|extensions?) to
        [ ]{WHAT}(?P<ends2>{LIST})""",
        behind=r"\b(?:in|at|to|reach(?:es)?) (?:the )?$",
        fan=True,
    ),
)
