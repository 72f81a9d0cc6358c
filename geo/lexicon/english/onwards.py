"""How English says where a line goes on from a place that it reaches, and by which line a load gets to another."""

from geo.lexicon.english.gaps import ASIDE, FLUIDS, LOADS, NEAR, NO_TOWN, ON_A_LINE, SMALL, SUBJECT, TOWN, WHAT
from geo.lexicon.english.grammar import FILLER, HEADED, LIST, RAIL_HEAD, ROAD_HEAD
from geo.lexicon.english.journeys import ARRIVES
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind, P

_LINE = rf"(?:{RAIL_HEAD}|{ROAD_HEAD}|(?:oil |gas )?pipelines?|pipes?|(?<!shipping )(?<!front )lines?)"
_GOES = flat(
    r"""(?:runs?|ran|goes|leads?|led|heads?|makes|strikes|turns|climbs?|winds|continues?|carries on|proceeds|drops?
    |descends?|pushes on|crawls|plunges|swings|snakes|ends?|finishes|terminates)"""
)
_ON = r"(?: (?:on|onwards?|further|up|down|out|off|away|straight|(?:north|south|east|west)\w*))*"
_TO_GO = flat(
    r"""(?:is|was|are|will|would|should|may|might|could)(?: (?:also|then|later|soon|now|one day|eventually))?
    (?: (?:meant|due|planned|expected|supposed|intended|set|designed|scheduled))?(?: to)?"""
)
TRAFFIC = rf"(?:{LOADS}|containers|traffic|passengers|trains|wagons|lorries|trucks|cars)"
"""What moves along a line: what is carried, and what that is carried in."""
_VIA_TO = flat(
    rf"""(?P<ends2>(?:(?:across|through|over) {P},? )?(?:(?:via|through|by(?: way of)?|over|past) {LIST},? )?(?:to
    |as far as|into) {WHAT}{TOWN})"""
)
_FREIGHT = rf"{TRAFFIC}\b[^.;]{{0,90}}$"
_CARRIED = (
    ("trucked", "trucked|carted|lorried|hauled by (?:road|truck|lorry)", LinkKind.HIGHWAY),
    ("railed", "railed|hauled by (?:rail|train)", LinkKind.RAILWAY),
)
"""Words that say by what sort of line loads are carried away."""
_BROUGHT = (
    ("fuel reaches A in wagons", "trains?|rail|wagons|tank cars|railcars", LinkKind.RAILWAY),
    ("cement reaches A on lorries", "trucks?|lorr(?:y|ies)|tankers|road", LinkKind.HIGHWAY),
)
"""What loads come in, and by what sort of line they do."""
_BRINGS = "(?:br(?:ing(?:s|ing)?|ought)|put(?:s|ting)?|(?:plac|mov)(?:e|es|ed|ing))"
"""What a line does with two places to which the way is shorter along it."""
_BEHIND = rf"\b{HEADED}\b[^.;]{{0,110}}$"

THROUGH = (
    way(
        "from A the trains run through C and reach B",
        rf"""
        \b(?-i:From) (?P<ends>{TOWN}),? (?:it|(?:the|an?|its) (?:[\w-]+ ){{0,3}}?
        (?={NO_TOWN}{{0,40}}?(?P<head>{HEADED}|trains)\b){NO_TOWN}{{0,40}})
        [ ](?:runs?|go(?:es)?|climbs?|winds?|heads?|leads?|follows?|pass(?:es)?|crosses|drops?|descends?|enters)\b
        (?P<ends2>[^.;]{{0,120}}?(?:,|,? and|,? before)(?: then| finally)?
        [ ](?:reach(?:es|ing)?|(?:end|terminat|finish)(?:e?s|ing)? (?:at|in)|com(?:es?|ing) (?:to|out (?:at|in)
        |ashore (?:at|in))|gets? to|meets? the sea at|arriv(?:es?|ing) (?:at|in)|g[ai]v(?:es?|ing) (?:up|out) (?:at|in))
        [ ]{WHAT}{TOWN})(?![^.;]*\b(?:reach|end|arrive)s?\b)""",
    ),
)
"""A line with all that it passes, which comes before the stretches of it that others find."""
ONWARDS = (
    way(
        "line to A, where it turns and goes on to B",
        rf"""
        \b(?:to|at|in|reach(?:es|ed)?) {WHAT}(?P<ends>{TOWN})(?: \([^()]*\))?,? (?:where|and there) it
        {NO_TOWN}{{0,60}},? (?:and|before)(?: then)? {_GOES}(?:ing)?{_ON}
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
        {NO_TOWN}{{0,40}}? (?:and|then) (?:later |then )?(?:be )?
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
        \b(?:{TRAFFIC}|current|power|electricity|energy) from {WHAT}(?P<ends>{TOWN})
        (?:(?! (?:and|but|while|who)\b){NEAR}){{0,50}}?
        [ ](?:to|reach(?:es|ed)?|as far as|into) {WHAT}(?P<ends2>{TOWN}),? (?:by (?:rail|train)\b|{ON_A_LINE}\b)""",
    ),
    way(
        "what comes ashore at A is piped to B",
        rf"""
        \b(?:at|from|to|in|through|near) {WHAT}(?P<ends>{TOWN})(?:{NEAR}|; ){{0,60}} (?:piped|pumped)\b
        (?: (?!(?:to|into|from|and)\b)[\w-]+){{0,5}}? (?:to|as far as|into)
        [ ]{WHAT}(?P<ends2>{TOWN}(?:,? and (?:on to )?{TOWN})?)""",
        LinkKind.PIPELINE,
        behind=rf"\b{FLUIDS}\b[^.;]{{0,80}}$",
    ),
    *(
        way(
            f"landed at A and {name} by way of C to B",
            rf"""
            \b(?:at|from|in|near|to|through) {WHAT}(?P<ends>{TOWN}){NEAR}{{0,50}} (?:{verbs}){_ON} {_VIA_TO}""",
            kind,
            behind=_FREIGHT,
        )
        for name, verbs, kind in _CARRIED
    ),
    *(
        way(
            f"{name} from B",
            rf"""
            \b{ARRIVES} {WHAT}(?P<ends2>{TOWN}){ASIDE},?
            [ ](?:in|on|by|aboard) (?:[\w-]+ ){{0,2}}?(?:{vehicles}){NEAR}{{0,30}} from
            [ ]{WHAT}(?P<ends>{TOWN}(?: (?:through|via|by way of) {LIST})?)""",
            kind,
        )
        for name, vehicles, kind in _BROUGHT
    ),
    way(
        "line opened to A is to go on to B",
        rf"""
        \b(?:to|as far as|reach(?:es|ed)?) {WHAT}(?P<ends>{TOWN})(?: {NO_TOWN}{{3,40}}?)?,? (?:(?:and|but|which) )?
        {_TO_GO} (?:(?:go|run|continue|carry|lead|push|press|extend){_ON} (?:to|as far as|into)
        |(?:end|stop|terminate) (?:at|in)|reach) {WHAT}(?P<ends2>{TOWN})""",
        behind=_BEHIND,
    ),
    way(
        "line is open to A; the rest, to B, is not",
        rf"""
        (?P<ends>{TOWN})[^.{SMALL}]{{0,100}}? the (?:(?:onward|next|further|remaining|final|last)
        (?: [\w-]+)?? (?:stretch|section|leg|lots?|parts?|phase|line|road|railway|track|pipe)
        |(?:lots?|sections?|stretch|parts?|rest|remainder|continuation)(?: beyond(?: it)?)?)(?:,| on| onwards?)? to
        [ ]{WHAT}(?P<ends2>{TOWN}(?:,? and {TOWN})?)""",
        behind=rf"\b{HEADED}\b(?:(?!\b(?:some|half|most|much|part|one|a third)\b)[^.;]){{0,110}}$",
    ),
    way(
        "at A the railway splits, to B in the north and to C in the west",
        rf"""
        \bat {WHAT}(?P<ends>{TOWN}),? (?:the|this|that|it|they)(?: {FILLER}{{0,3}}?(?P<head>{HEADED}))?
        [ ](?:splits?|forks?|divides?|branches|parts?)\b{NEAR}{{0,30}}? (?P<ends2>(?:to|for|towards) {WHAT}{TOWN}
        {NO_TOWN}{{0,40}}?(?:,|,? and|;) (?:(?:the other|another) )?(?:to|for|towards) {WHAT}{TOWN})""",
        fan=True,
    ),
    way(
        "line has two branches, one to B and one to C, which part at A",
        rf"""
        \bone (?P<ends2>(?:to|for|towards) {WHAT}{TOWN}{NO_TOWN}{{0,40}}?(?:,|,? and|;) (?:one|the other|another)
        [ ](?:to|for|towards) {WHAT}{TOWN}){NEAR}{{0,30}}? (?:part|fork|split|diverg|branch|start|leav|begin)\w*
        (?: off)? (?:at|from|in) {WHAT}(?P<ends>{TOWN})""",
        fan=True,
        behind=_BEHIND,
    ),
    way(
        "drawn at A and hauled up the road to B",
        rf"""
        \b(?:at|from|in|near|to|through) {WHAT}(?P<ends>{TOWN}){NEAR}{{0,50}}
        [ ](?:hauled|carried|taken|moved|sent|driven|shipped|brought|rolls?|goes|go|travels?|moves?|leaves?|runs?)
        {_ON} (?:up|down|along|over|on|by) (?:the |an? )?{FILLER}{{0,5}}?(?P<head>{_LINE}) {_VIA_TO}""",
        behind=_FREIGHT,
    ),
    way(
        "at A they walk across to B",
        rf"""
        \b(?:at|in) {WHAT}(?P<ends>{TOWN}){NO_TOWN}{{0,110}}
        [ ](?:walk|stroll|step|cross|hop|wade|drive|go|ride|get)(?:s|es|ed|ing)?
        [ ](?:over|across)(?: the [\w]+)? (?:in)?to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "between A and B run trains",
        rf"""
        \bbetween {WHAT}(?P<ends>{TOWN}){ASIDE},? and {WHAT}(?P<ends2>{TOWN}),? (?:there )?(?:run|go|ply|roll|shuttle)
        [ ](?:[\w-]+ ){{0,3}}?trains\b""",
        LinkKind.RAILWAY,
    ),
    way(
        "so many km of asphalt separate A from B",
        rf"""
        \b(?:separates?|divides?|parts?) {WHAT}(?P<ends>{TOWN}) from {WHAT}(?P<ends2>{TOWN})""",
        behind=rf"\b{HEADED} (?:(?:now|still|alone|only) )?$",
    ),
    way(
        "A's trains for B",
        rf"""
        (?P<ends>{TOWN})(?:['’]s (?:[\w-]+ ){{0,2}}?trains?| (?:night |express |fast )?trains) (?:bound )?(?:for|to)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "landed at A and put on the train to B",
        rf"""
        \b(?:at|from|in) {WHAT}(?P<ends>{TOWN}){NEAR}{{0,60}}
        [ ](?:put|loaded|placed|moved|transferred|shifted|hoisted|reloaded)
        [ ](?:on|onto|on to|aboard) (?:the |an? )?(?:[\w-]+ )?(?:trains?|wagons) (?:to|for) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "motorway has brought A within an hour of B",
        rf"""
        \b{_BRINGS} {WHAT}(?P<ends>{TOWN}) (?:(?:to )?within (?:(?! of\b){NEAR}){{2,40}} of
        |(?:[\w-]+ ){{1,4}}(?:hours?|minutes|walk|stroll|ride|drive|step|hop)['’]?(?: away| by \w+)? from)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
        behind=rf"(?:{SUBJECT}|{HEADED}\b{NO_TOWN}{{0,60}}$)",
        loose=True,
    ),
    way(
        "bridge will put A and B so many minutes apart",
        rf"""
        \b{_BRINGS} {WHAT}(?P<ends>{TOWN}) and {WHAT}(?P<ends2>{TOWN}) {NEAR}{{0,40}}
        (?:apart|closer|of each other|of one another)\b""",
        behind=SUBJECT,
        loose=True,
    ),
    way(
        "from A the bridge puts B ten minutes off",
        rf"""
        (?P<ends>{TOWN}){NO_TOWN}{{0,60}}?(?:,|:|;|,? and) (?:the|an?|its) {FILLER}{{0,3}}?(?P<head>{HEADED})
        (?: (?:now|has|will|would|finally|already))* {_BRINGS} {WHAT}(?P<ends2>{TOWN}) {NEAR}{{2,30}}?
        [ ](?:off|away|nearer|closer|within reach|within sight)\b""",
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
        |board(?:s|ed)?|catch(?:es)?|caught|takes?|took) (?:the|an?) (?:[\w-]+ ){{0,2}}?train (?:to|for)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
)
