"""How English tells of oil, gas and current by where they are put in and where they come out, line or no line."""

from geo.lexicon.english.gaps import ASIDE, BE, NO_TOWN, ON_A_LINE, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, LIST
from geo.lexicon.english.onwards import TRAFFIC
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind

_PIPED = r"(?:crude(?: oil)?|oil|(?:natural )?gas|condensate|hydrogen|petroleum|refined products|brine|steam)"
_CURRENT = flat(
    r"""(?:electricity|(?:alternating |direct )?current|(?:mega|kilo)watts|(?-i:MW)|hydropower
    |(?<!took )(?<!takes )(?<!seized )power(?! (?:stations?|plants?|cuts?|compan\w+|struggles?|over)\b))"""
)
_TANKERS = flat(
    r"""\b(?:ships?|shipped|tankers?|sea|vessels?|barges?|rail|trains?|road|wagons?|lorr(?:y|ies)|trucks?|bottles|cylinders
    |LNG|cargo(?:es)?|barrels|prices?|workers?|fields? (?:was|were))\b"""
)
"""What else oil and gas are carried in, or is told of them."""
_IN_A_PIPE = rf"(?![^.;]*{_TANKERS})"
_PIPED_SO_FAR = rf"^(?:(?!{_TANKERS})[^.;])*$"
_AUX = (
    r"(?:(?:has|have|had|will|would|can|could|may|is|are|was|to|now|once|also|still|already|first|again|then|never) )*"
)
_ON = r"(?: (?:on|onwards?|up|down|out|inland|straight|directly|overland|(?:north|south|east|west)\w*))*"
_GOES = flat(
    r"""(?:flow(?:s|ed|ing)?|go(?:es)?|went|gone|runs?|ran|travel(?:s|led|ed)?|moves?|moved|streams?|pours?|passes
    |(?:pumped|piped|sent|carried|taken|fed))"""
)
_ENTERS = flat(
    r"""(?:(?:starts?|started|enters?|entered|begins?|began|surfaces|sets? out|goes (?:in|underground)|comes? ashore
    |(?:is|are|was|were) (?:landed|put in|fed in|taken in|injected|received))
    (?: (?!(?:and|but)\b)[\w-]+){0,3}? (?:at|in|near|from))"""
)
_LEAVES = flat(
    r"""(?:(?:comes? (?:ashore|out|up|in)|surfaces|leaves?|ends?|arrives?|emerges|lands|terminates)
    (?: (?!(?:and|but)\b)[\w-]+){0,4}? (?:at|in|near)|reach(?:es|ed)"""
    rf"""|{_AUX}{_GOES}{_ON} (?:to|into|as far as))"""
)
_BY_WIRE = r"(?=[^.]*\b(?:lines?|wires?|cables?|circuits?|interconnectors?|pylons|\d+ ?kV)\b)"
"""That current goes by a line which the sentence tells of, and is not only traded."""
_SENDS = flat(
    rf"""(?:(?:sends?|sent|suppl(?:y|ies|ied)|delivers?|delivered|transmits?|feeds?|fed)
    |(?:sells?|sold|exports?|exported){_BY_WIRE})"""
)
_TAKES = flat(
    rf"""(?:(?:draws?|drew|drawn|gets?|got|takes?|taken|took|receives?|received)
    |(?:buys?|bought|imports?|imported){_BY_WIRE})"""
)
_SIZE = r"(?:(?:its|their|all|most|some|half|much|nearly|up|to|of|the|an?|[\d.,]+|[\w’'-]+) ){0,4}?"

FLOWS = (
    way(
        "A's gas has flowed to B",
        rf"""
        (?P<ends>{TOWN})(?:['’]s)? {_PIPED} {_AUX}{_GOES}{_ON} (?:to|into|as far as) {WHAT}
        (?P<ends2>{LIST}){_IN_A_PIPE}""",
        LinkKind.PIPELINE,
        behind=_PIPED_SO_FAR,
    ),
    way(
        "gas from A will arrive in B",
        rf"""
        \b{_PIPED} from {WHAT}(?P<ends>{TOWN}){ASIDE},? {_AUX}(?:arriv\w+ (?:in|at)|reach(?:es|ed)?) {WHAT}
        (?P<ends2>{TOWN}){_IN_A_PIPE}""",
        LinkKind.PIPELINE,
        behind=_PIPED_SO_FAR,
    ),
    way(
        "gas starts at A and comes ashore at B",
        rf"""
        \b{_PIPED}\b(?: (?:itself|then|which|that|it))? {_ENTERS} {WHAT}(?P<ends>{TOWN}){ASIDE},?
        (?: (?:and|then|before|where it))? {_LEAVES} {WHAT}(?P<ends2>{TOWN}){_IN_A_PIPE}""",
        LinkKind.PIPELINE,
        behind=_PIPED_SO_FAR,
    ),
    way(
        "it carries A crude down to B",
        rf"""
        \b(?:carr(?:y|ies|ied)|takes?|took|brings?|brought|delivers?|sends?|moves?|pumps?) (?!no\b){WHAT}
        (?P<ends>{TOWN})(?:['’]s)? (?:[\w-]+ )?{_PIPED}{_ON} (?:to|into|as far as) {WHAT}
        (?P<ends2>{TOWN}){_IN_A_PIPE}""",
        LinkKind.PIPELINE,
        behind=_PIPED_SO_FAR,
    ),
    way(
        "line which pumps from A to B",
        rf"""
        \b(?:which|that|it|and|also|now|still) pumps(?: (?:oil|gas|crude|water|[\d.,]+ [\w ]{{3,30}}?))? from {WHAT}
        (?P<ends>{TOWN}){ASIDE},? to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.PIPELINE,
    ),
    way(
        "A sends its ore to B over a line",
        rf"""
        (?P<ends>{TOWN}){NO_TOWN}{{0,60}} {_SENDS}\b{NO_TOWN}{{0,40}}? to {WHAT}(?P<ends2>{TOWN}),?
        [ ](?!by (?:train|rail|road)\b){ON_A_LINE}\b(?! (?:to|from|between)\b)""",
    ),
    way(
        "A sends current to B",
        rf"""
        (?P<ends>{TOWN})(?:(?!\b(?:and|but|who|while|not|never)\b){NO_TOWN}){{0,50}}? {_SENDS} {_SIZE}{_CURRENT}
        [^.;{SMALL}]{{0,30}}? (?:in)?to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.POWER_LINE,
    ),
    way(
        "A draws its current from B",
        rf"""
        (?P<ends>{TOWN})(?:(?!\b(?:and|but|who|while|not|never)\b){NO_TOWN}){{0,50}}? {_TAKES} {_SIZE}{_CURRENT}
        [^.;{SMALL}]{{0,40}}? from {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.POWER_LINE,
    ),
    way(
        "current bought in A flows to B",
        rf"""
        \b{_CURRENT} (?:bought|purchased|made|generated|produced) (?:at|in) {WHAT}(?P<ends>{TOWN}){ASIDE},?
        [ ]{_AUX}{_GOES}(?:(?! (?:and|but)\b)[^.;{SMALL}]){{0,50}}? to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.POWER_LINE,
    ),
    way(
        "A's turbines feed B",
        rf"""
        (?P<ends>{TOWN})['’]s (?:[\w-]+ ){{0,3}}?(?:turbines?|generators?|reactors?|power (?:station|plant)|dam|plant)
        [ ](?:{BE} )*(?:feeds?|fed|powers?|lights?|lit) (?:the (?:city|town|capital|port) of )?(?P<ends2>{TOWN})""",
        LinkKind.POWER_LINE,
    ),
    way(
        "A's megawatts travel to B",
        rf"""
        (?P<ends>{TOWN})['’]s (?:[\w.,-]+ ){{0,3}}?{_CURRENT} {_AUX}{_GOES}[^.;{SMALL}]{{0,50}}? to {WHAT}
        (?P<ends2>{TOWN})""",
        LinkKind.POWER_LINE,
    ),
    way(
        "from A over a line which reaches B",
        rf"""
        \b(?:from|at) {WHAT}(?P<ends>{TOWN}){ASIDE},? {ON_A_LINE},? (?:which|that)(?! (?:is|was)\b)[^.;{SMALL}]{{0,40}}?
        [ ](?:reach(?:es|ed)?|ends? (?:at|in)|leads? to|goes to|runs? to|comes? to|feeds?) {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A draws its current from a line that comes from B",
        rf"""
        (?P<ends>{TOWN})(?:(?! (?:and|but|who|while)\b){NO_TOWN}){{0,40}}? {_TAKES} [^.;{SMALL}]{{2,40}}?
        [ ](?:from|through|by|over|via) (?:an?|the|its) (?:[\w.-]+ ){{0,4}}?{ANY_HEAD},? (?:which|that)
        [ ](?:(?!(?:to|is|was)\b)[^.;{SMALL}]){{0,40}}? from {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "loads dug at A go over a line to B",
        rf"""
        \b{TRAFFIC} (?:loaded|mined|dug|filled|refined|quarried) (?:at|in) {WHAT}(?P<ends>{TOWN})
        (?:(?! (?:and|but|who|while)\b)[^.;{SMALL}]){{0,60}}?,? (?!by (?:train|rail|road)\b){ON_A_LINE}
        (?: (?:leading|running))? to {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "from A, by a line, to B",
        rf"""
        \bfrom {WHAT}(?P<ends>{TOWN}), {ON_A_LINE}, (?:(?:and|then|on) )*to {WHAT}(?P<ends2>{TOWN})""",
    ),
)
