"""How English says where a line goes on from a place that it reaches, and by which line a load gets to another."""

from geo.lexicon.english_gaps import ASIDE, NEAR, SMALL, TOWN, WHAT
from geo.lexicon.english_grammar import FILLER, HEADED, RAIL_HEAD, ROAD_HEAD
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind

_LINE = rf"(?:{RAIL_HEAD}|{ROAD_HEAD}|(?:oil |gas )?pipelines?|pipes?|(?<!shipping )(?<!front )lines?)"
_GOES = flat(
    r"""(?:runs?|ran|goes|leads?|led|heads?|makes|strikes|turns|climbs?|winds|continues?|carries on|proceeds|drops?
    |descends?|pushes on|crawls|plunges|swings|snakes|ends?|finishes|terminates)"""
)
_ON = r"(?: (?:on|onwards?|up|down|out|off|away|straight|(?:north|south|east|west)\w*))*"
_LOADS = flat(
    r"""(?:coal|coke|copper|ore|iron|zinc|gold|lithium|nickel|manganese|chrome|phosphates?|potash|bauxite|crude|oil|gas
    |fuel|petrol|diesel|timber|logs|cotton|sugar|grain|wheat|maize|rice|soy\w*|bananas|coffee|tea|tobacco|cattle|fish|fruit
    |cement|steel|goods|freight|cargo|containers|exports|imports|concentrates?|minerals|water|passengers|trains|wagons
    |lorries|trucks)"""
)
_BEHIND = rf"\b{HEADED}\b[^.;]{{0,110}}$"

ONWARDS = (
    way(
        "line to A, where it turns and goes on to B",
        rf"""
        \b(?:to|at|in|reach(?:es|ed)?) {WHAT}(?P<ends>{TOWN})(?: \([^()]*\))?,? (?:where|and there) it
        [^.;{SMALL}]{{0,60}},? (?:and|before)(?: then)? {_GOES}(?:ing)?{_ON}
        [ ](?:to|for|towards|into|at|in|as far as) {WHAT}(?P<ends2>{TOWN})""",
        behind=_BEHIND,
    ),
    way(
        "line to A, and crawls on to B",
        rf"""
        \bto {WHAT}(?P<ends>{TOWN}){ASIDE},? and (?:then |from there )?[\w-]+s on to {WHAT}(?P<ends2>{TOWN})""",
        behind=_BEHIND,
    ),
    way(
        "line to A will be relaid and carried on to B",
        rf"""
        \bto {WHAT}(?P<ends>{TOWN}) (?:(?:is|was|will|would|should|could|to|be|being|has|been|later|then) )+
        [^.;{SMALL}]{{0,40}}? (?:and|then) (?:later |then )?(?:be )?
        (?:extended|prolonged|lengthened|continued|(?:carried|pushed|driven|taken) on)
        [ ](?:to|as far as|into) {WHAT}(?P<ends2>{TOWN})""",
        behind=rf"\b{HEADED} $",
    ),
    way(
        "branch off a line at A makes for B",
        rf"""
        \boff {NEAR}{{2,40}} (?:at|in|near) {WHAT}(?P<ends>{TOWN}){ASIDE},? (?:that |which )?{_GOES}{_ON}
        [ ](?:to|for|towards|into) {WHAT}(?P<ends2>{TOWN}(?:,? and (?:then )?on to {TOWN})?)""",
        behind=rf"\b{HEADED} $",
    ),
    way(
        "loads from A get to B on a line",
        rf"""
        \b{_LOADS} from {WHAT}(?P<ends>{TOWN})(?:(?! (?:and|but|while|who)\b){NEAR}){{0,50}}?
        [ ](?:to|reach(?:es|ed)?|as far as|into) {WHAT}(?P<ends2>{TOWN}),? (?:on|over|along|down|up|via|through|by)
        [ ](?:the|an?|its|this|that) {FILLER}{{0,4}}?(?P<head>{_LINE})\b""",
    ),
    way(
        "what comes ashore at A is piped to B",
        rf"""
        \b(?:at|from|to|in|through) {WHAT}(?P<ends>{TOWN}){NEAR}{{0,60}} (?:piped|pumped){_ON} (?:to|as far as|into)
        [ ]{WHAT}(?P<ends2>{TOWN}(?:,? and (?:on to )?{TOWN})?)""",
        LinkKind.PIPELINE,
        behind=r"\b(?:gas|oil|crude|petroleum|water|hydrogen|fuel|naphtha|diesel)\b[^.;]{0,80}$",
    ),
    way(
        "train out of A for B",
        rf"""
        \b(?:out of|from) {WHAT}(?P<ends>{TOWN}) (?:bound )?for {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
        behind=r"\btrains? (?:[\w-]+ )?$",
    ),
    way(
        "in A they wait for the train to B",
        rf"""
        \b(?:in|at|from) {WHAT}(?P<ends>{TOWN}),? {NEAR}{{0,40}}?\b(?:wait(?:s|ed|ing)? for|chang(?:e|es|ed|ing) to
        |board(?:s|ed)?|catch(?:es)?|caught|t[oa]kes?|took) (?:the|an?) (?:[\w-]+ ){{0,2}}?train (?:to|for)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
)
