"""How English says between which places trains and loads go, and so what joins these."""

from geo.lexicon.english.gaps import NEAR, NO_TOWN, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, FILLER, LIST
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind

_TRAINS = flat(
    r"""\b(?:trains?|express|wagons?|carriages?|locomotives?|railcars?)\b(?! (?:drivers?|stations?|crews?|passengers?
    |tickets?|tracks?|ferr(?:y|ies)|of (?:barges|lorries|trucks|camels|mules))\b)"""
)
_TRAIN = rf"{_TRAINS}{NEAR}{{0,50}}$"
"""The train that is spoken of, with what is said of it before the places it goes between."""
_ALONE = flat(
    rf"""{_TRAINS}(?:(?! (?:and|but|while|as|when|who) (?:the|an?|h?is|s?he|they)\b
    | (?:ferr(?:y|ies)|barges?|ships?)\b)[^;{SMALL}]){{0,105}}$"""
)
"""The same, with nobody else in between who may have gone there."""
ARRIVES = flat(
    r"""(?:reach(?:es|ed|ing)?|arriv(?:es?|ed|ing) (?:in|at)|(?:comes?|came|gets?|got) (?:in)?to|enter(?:s|ed|ing)?
    |(?:pull|roll|steam)(?:s|ed|ing)? into)"""
)
"""What trains and loads do where they end their way."""
WAGONS = "(?:trains?|wagons?|carriages|locomotives|railcars)"
"""What goes by rail."""
CARS = "(?:trucks?|lorr(?:y|ies)|cars|vehicles|buses|motorists|drivers|pedestrians|travell?ers|traffic|road traffic)"
"""Who and what goes by road."""
BOATS = flat(
    r"""(?:(?:car )?ferr(?:y|ies)|(?:motor|speed)?boats?|launch(?:es)?|hovercraft|sailings?|hydrofoils?|catamarans?
    |steamers?|barges?|pirogues?|dhows?|crossings by ferry)
    \b(?! (?:races?|captains?|crews?|builders?|yards?|trips?|tours?|tickets?|shows?|operators?|compan\w+)\b)"""
)
"""What goes by water."""
GO = flat(
    r"""(?:go|goes|runs?|ran|travels?|rolls?|continues?|carry on|proceeds?|gets?|pass|passes|climbs?|descends?|drops?
    |cross|crosses|winds?|heads?|comes?|came)\b"""
)
"""What trains and lorries do on their way."""
_OTHERS = r" (?:who|(?:and|but|while|as|when|where),? (?:the|an?|h?is|s?he|they|\w+es|lorries|trucks|cars))\b"
"""Where a sentence goes on about something else that moves."""
_WHENCE = r"(?:from (?:where|which|there)|whence)"
_SUCH = r"(?:(?:an?|the|its) (?:[\w-]+ ){1,4}?)?"
"""What a place is called before it is said what goes on from it: "a town from which"."""
_TAKEN = flat(
    r"""(?:carried|carries|carry|moved|moves?|taken|takes?|transported|shipped|sent|hauled|hauls?|delivered|brought
    |loaded|loading
    |transferred|put|railed|freighted)"""
)
_WHEELS = r"(?P<head>rail(?:ways?)?|trains?|pipelines?)"

TRAVELS = (
    way(
        "trains from A climb and cross to B",
        rf"""
        \b{WAGONS} from {WHAT}(?P<ends>{TOWN})(?:(?!{_OTHERS})[^.;]){{0,150}} {GO}(?:(?!{_OTHERS})[^.;]){{0,60}}?[ ]
        (?P<ends2>(?:(?:via|through|by way of) {LIST},? )?(?:to|as far as) {WHAT}{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "lorries from A queue at B, on a road",
        rf"""
        \b{CARS} from {WHAT}(?P<ends>{TOWN}){NEAR}{{0,30}} (?:queue|wait|line up|stand|idle|crawl
        |are (?:stuck|held up|waiting|queue?ing)){NEAR}{{0,40}} (?:at|outside|before|towards?) {WHAT}(?P<ends2>{TOWN}),?
        [ ](?:on|along) (?:the|an?) {FILLER}{{0,3}}?{ANY_HEAD}\b""",
    ),
    way(
        "lorries from A use the road to B",
        rf"""
        (?:\b(?:{CARS}|{WAGONS}|freight|goods|cargo|exports|imports|containers)|^(?:Those|Most|Others|The rest))
        [ ](?:coming )?from {WHAT}(?P<ends>{TOWN})(?: (?!(?:and|but)\b)[\w-]+){{0,4}}? (?:uses?|takes?|took|follows?
        |rel(?:y|ies) on|goes? by|prefers?|come by|comes by) (?:the|an?) {FILLER}{{0,3}}?{ANY_HEAD}
        [ ](?:(?:running|leading) )?(?P<ends2>(?:(?:via|through|by way of|over|past) (?:the )?{LIST},? )?
        (?:to|as far as) {WHAT}{TOWN}(?:,? and (?:then )?on to {WHAT}{TOWN})?)""",
    ),
)
"""What says where something goes from end to end, and so comes before what says where the road goes from half-way."""
JOURNEYS = (
    way(
        "train bound for A left B",
        rf"""
        \b(?:bound|heading|headed) (?:for|to(?:wards)?) {WHAT}(?P<ends>{TOWN}) (?:(?:has|had|finally|today) )*(?:left
        |departed|set (?:off|out) from|(?:rolled|pulled) out of)(?: from)? {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
        behind=_TRAIN,
    ),
    way(
        "train left A, which is something, for B",
        rf"""
        \b(?:left|leaves|leaving|departed(?: from)?|set (?:off|out) from) {WHAT}(?P<ends>{TOWN})
        (?:, (?!(?:and|but|then) ){NO_TOWN}{{3,90}}| (?:once|twice|every|each|daily|weekly|two|three|on)\b
        {NEAR}{{0,20}}?)?,? (?:bound )?for {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
        behind=_ALONE,
    ),
    way(
        "train from A reaches B",
        rf"""
        \b(?:from|leav(?:es?|ing)|left|depart(?:s|ed|ing)?) {WHAT}(?P<ends>{TOWN})
        (?:(?! (?:who|which|that)\b){NO_TOWN}){{0,80}}? {ARRIVES} {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
        behind=_ALONE,
    ),
    way(
        "train reaches A from B",
        rf"\b{ARRIVES} {WHAT}(?P<ends>{TOWN}){NEAR}{{0,30}}? from {WHAT}(?P<ends2>{TOWN})",
        LinkKind.RAILWAY,
        behind=_ALONE,
    ),
    way(
        "at A a train is loaded, bound for B",
        rf"""
        (?P<ends>{TOWN}){NEAR}{{0,110}} load(?:s|ed|ing)?\b{NEAR}{{0,40}} (?:on|onto|on to|aboard) (?:an?|the)[ ]
        {FILLER}{{0,3}}?(?:train|express) (?:bound|heading|headed|destined) (?:for|to) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "oil from A is pumped to B",
        rf"""
        \bfrom {WHAT}(?P<ends>{TOWN}){NEAR}{{0,40}} (?:pumped|piped)\b{NEAR}{{0,40}}? to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.PIPELINE,
    ),
    way(
        "A, from where a line runs to B",
        rf"""
        (?P<ends>{TOWN}),? {_SUCH}{_WHENCE} (?:(?:the|an?|another) )?{FILLER}{{0,3}}?(?:{ANY_HEAD}|trains)
        (?: (?:will|would|is to|already|now))*[ ]
        (?:runs?|ran|leads?|led|goes|go|continues?|carries|carry|takes?|brings?|brought|extends?|stretch(?:es)?)\b
        {NEAR}{{0,40}}? (?:to|into|as far as) {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A, from where loads go on by rail to B",
        rf"""
        (?P<ends>{TOWN}),? (?:{_WHENCE}|where|and (?:then|from there)|before being|to be) {NEAR}{{0,50}}?\b{_TAKEN}\b
        {NEAR}{{0,40}}? (?:by|on|onto|via|through) (?:the |an? )?(?:[\w-]+ ){{0,2}}?{_WHEELS},?
        {NEAR}{{0,20}}? (?:to|into|for|towards) {WHAT}(?P<ends2>{TOWN})""",
    ),
)
