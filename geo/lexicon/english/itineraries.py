"""How English tells the course of a line from where it leaves, by what it does on the way, to where it comes in."""

from geo.lexicon.english.gaps import ASIDE, AT, BE, FLUIDS, LOADS, LONG, SMALL, SUBJECT, TOWN, WHAT
from geo.lexicon.english.grammar import DASH, HEADED, LIST, SURFACE, VIA
from geo.lexicon.english.journeys import BOATS
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind, P

_SIDE = r"(?: (?:up|down|off|out|on|away|back|inland|in|over|across|(?:north|south|east|west)\w*))"
_LEAVES = flat(
    rf"""(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?(?: from)?|set(?:s|ting)? sail from
    |set(?:s|ting)? (?:out|off) from|(?:set(?:s|ting)? (?:out|off)|picks? up) {AT}
    |(?:enter(?:s|ing)?|come(?:s|ing)? ashore|surfac(?:es?|ing)) (?:in|at|near|from)
    |(?:start|begin|began|originat)(?:s|es|ed|ning|ing)?(?: (?:life|its course|its way|its journey))? {AT}
    |(?:put|pull|roll|steam|rattl|swing|thread|wind|climb)(?:e?s|ed|ing)? out (?:of|from)
    |(?:run|goe|lead|climb|head|come|strike|branche|wind|drop|descend)s?(?:{_SIDE}* out of|{_SIDE}+ from))"""
)
"""What a line does where it begins."""
_OFF = (
    rf"(?:leav(?:es?|ing)|branch(?:es|ing)? off|quit(?:s|ting)?) (?:the|its) (?:(?:{P}|[\w’'-]+) ){{1,4}}(?:at|in|near)"
)
"""The same, of one that begins at another one."""
_SUBJECT = rf"(?:{SUBJECT}|\b{HEADED}(?: of its own)?: [\w., ]{{2,25}}, $)"
_LOADED = r"(?:loaded|filled|made up|marshalled|assembled|unloaded|reloaded) (?:at|in|near)"
_TURNS = flat(
    r"""(?:who|whose|while|but|because|though|although|whereas|where|said|says|not|never|than|unlike|nor|there
    |plans?)"""
)
_NEW = rf"(?:{HEADED}|{_TURNS})"
"""Words with which a sentence turns to something else than the line it tells the course of."""
_BESIDE = flat(
    r"""(?:(?:close|near|parallel|next) (?:to|with)|beside|along(?:side)?|follow(?:s|ing)?|under|over|across) (?:the
    |an?)
    (?: [\w-]+)? (?:railway|road|highway|motorway|line|track|bridge|tunnel)
    |(?:tunnel|bridg|cross|span)(?:s|es|ing|ling)? (?:under|through|beneath|over|the|an?|several)"""
)
"""What of another line is only by the way: "close to the railway"."""
_ON_THE_WAY = flat(
    rf"""(?:,? (?:{_BESIDE}|its (?:{SURFACE}|rails|tracks?)|(?!{_NEW}\b)(?:\d+[.,]\d+
    |[^\s.;:()\"“”{SMALL}]+))){{0,8}}?,?"""
)
_STEP = flat(
    r"""(?:to|into|as far as|towards?|for|through|via|by way of|past|at|in|near|over|across|under|beyond|behind|between
    |(?:reach|pass|cross|touch)(?:es|ed|ing)?|(?:enter|skirt|serve|round|climb|gain|meet)(?:s|d|ed|ing)?
    |tak(?:es?|ing) in|mak(?:es|ing)|made)"""
)
"""What stands before each further place: where the line goes, passes or comes to."""
_STOPS = rf"(?:{LIST}(?! (?:is|was|are|were|has|have|had|will|would|lies?|can|may)\b)|{TOWN})"
_STAYS = flat(
    rf"""(?:{_TURNS}|is|was|are|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|to|from
    |and (?:the|an?|its|his|her|their|in|at|on|by|for)|with|which|that|when|after|before|until|if|as|since|people|he
    |she|they
    |says|told|between)"""
)
"""The same, and verbs, behind which what is said to be "to" somewhere need be no line."""
_WORD = rf"(?:\d+[.,]\d+|the {TOWN} (?:valley|gorge|canyon|pass|river|plain|desert|plateau)|[^\s.;:()\"“”{SMALL}]+)"
_LOAD_GOES = rf"(?:,? (?!{_STAYS}\b){_WORD}){{0,8}}?,?"
_PLAIN = rf"(?:,? (?!(?:{HEADED}|{_STAYS})\b){_WORD}){{0,8}}?,?"
_OVER = r"(?:through|via|by way of|by|past|at|over|across|under|near|round|around|along|beyond)"
_END = r"(?:to|into|as far as|all the way to|up to|down to|before reaching|and (?:reaches|ends (?:at|in)))"
_MODE = r"(?:by|in|on|through|over|along) (?:the |an? )?(?:[\w-]+ ){0,2}?"
_NOT_PIPED = flat(
    r"""(?![^.;]*\b(?:ships?|tankers?|sea|barges?|rail|trains?|road|wagons|lorries|trucks|bottles|cylinders|LNG
    |cargo(?:es)?)\b)"""
)
"""That gas or oil does not come by anything but a pipe."""

_NAMED = rf"\b{HEADED}(?: (?-i:[A-ZŠČŽ])[\w’'-]*)?$"
"""A line right before its course, with what it is called."""
_CHAIN = rf"{TOWN}(?:{DASH}{TOWN})+"
_GOES_ON = flat(
    r"""(?:(?:goes|go|went|carries|carry) (?:on|ahead)|continues?|continued|proceeds?|advances?|(?:has|have) begun|began
    |(?:is|are) (?:now |still )?(?:going on|under way|in full swing|in progress)|resumed|has resumed)"""
)
_WORKS = (
    r"(?:track-?laying|(?:earth|road|track|construction |rehabilitation )?works?|construction|paving|digging|grading)"
)
ITINERARIES = (
    way("A-B: the line awaits", rf"^(?P<ends>{_CHAIN}): (?=[^.;{SMALL}]*?\b(?P<head>{HEADED}))"),
    way("A-B: trains leave daily", rf"^(?P<ends>{_CHAIN}): (?=[^.;{SMALL}]*?\btrains\b)", LinkKind.RAILWAY),
    way("line X, A to B, ", rf", (?P<ends>{TOWN} to {TOWN})(?: (?:near|in) {P})?(?=[,.;)])", behind=_NAMED),
    way(
        "work goes on from A to B",
        rf"""
        \b{_WORKS} (?:(?:is|are|was|has|have) )?(?:(?:now|also|still|at last|meanwhile) )*{_GOES_ON},?
        (?: \w+ly)? (?:from|between) {WHAT}(?P<ends>{TOWN}){ASIDE},?
        [ ](?:to|and|as far as|towards) {WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "it completes the way from A to B",
        rf"""
        \bcomplet(?:es|ed|ing) the (?:journey|trip|way|route|link|connection|drive)
        [ ](?:from|between) {WHAT}(?P<ends>{TOWN}) (?:to|and) {WHAT}(?P<ends2>{TOWN})""",
        behind=SUBJECT,
    ),
    *(
        way(
            f"A is to meet B by {words}",
            rf"""
            (?P<ends>{TOWN}),? (?:(?:itself|also|now|already|is|was|will|would|should|due|set|to|be) )+
            (?:meet|reach|join|(?:joined|tied|bound|hooked up|linked|connected) (?:to|with))
            [ ]{WHAT}(?P<ends2>{TOWN}) by (?:{words})\b""",
            kind,
        )
        for words, kind in (("rail(?:way)?|train", LinkKind.RAILWAY), ("road|highway", LinkKind.HIGHWAY))
    ),
    way(
        "line leaves A, passes C, enters at D and reaches B",
        rf"\b(?:{_OFF}|{_LEAVES}) {WHAT}(?P<ends>{TOWN}(?:{_ON_THE_WAY} {_STEP} {WHAT}{_STOPS}){{1,6}})",
        behind=_SUBJECT,
    ),
    way(
        "trains loaded at A travel through C to B",
        rf"""
        \b{_LOADED} {WHAT}(?P<ends>{TOWN}(?:{_ON_THE_WAY} {_STEP} {WHAT}{_STOPS}){{0,5}}{_ON_THE_WAY}
        [ ](?:to|into|as far as|for|towards|reach(?:es|ed|ing)?|arriv\w+ (?:in|at)) {WHAT}{TOWN})""",
        LinkKind.RAILWAY,
        behind=r"\b(?:trains?|wagons?|carriages|railcars|hoppers) (?:[\w-]+ ){0,3}$",
    ),
    way(
        "rails reached B from A",
        rf"""
        \b(?:reach(?:es|ed|ing)?|arriv(?:es?|ed|ing) (?:in|at)|(?:c[ao]mes?|goes|runs?|ran
        |climbs?|climbed|winds?|drops?|dropped|descends?){_SIDE}*
        [ ](?:in)?to|enter(?:s|ed|ing)?) {WHAT}
        (?P<ends2>{TOWN})
        (?: (?:in|on|by|only|again|at last|last)\b[^.;,{SMALL}]{{0,20}}?)? from {WHAT}(?P<ends>{TOWN})(?! to\b)""",
        behind=SUBJECT,
    ),
    way(
        "passenger trains between A and B",
        rf"""
        \b(?:between|from) {WHAT}(?P<ends>{TOWN})(?:,? and|,? to) {WHAT}(?P<ends2>{TOWN})(?P<via>{VIA})""",
        LinkKind.RAILWAY,
        behind=flat(
            r"""\b(?:passenger|freight|goods|through|direct|night|sleeper|express|container|block|weekly|daily|regular
            |fast|first|more|running|restoring|restore|run|of) trains?(?: services?| traffic| again)?
            (?: (?:running|which ran|that ran|to run))? $"""
        ),
    ),
    way(
        "at A the line crosses the river into B and goes on to C",
        rf"""
        \b[Aa]t {WHAT}(?P<ends>{TOWN}),? (?:the|an?|its) (?:(?!(?:of|and|for|who)\b)[\w-]+ ){{0,3}}?
        (?P<head>{HEADED}|(?:metre|meter|standard|broad|narrow) gauge)
        [ ](?:cross(?:es)?|leaves?|turns?|swings?|enters?|continues?|go(?:es)?|runs?|bends?|heads?|dives?|climbs?)\b
        (?P<ends2>(?:{_PLAIN} {_OVER} {WHAT}{LIST}){{0,4}}{_PLAIN} {_END} {WHAT}{TOWN}
        (?:,? and (?:then )?(?:goes|runs|continues|carries|leads)? ?on to {WHAT}{LIST})?)""",
    ),
    way(
        "line from A dives under the river; it reaches B",
        rf"""
        \bfrom {WHAT}(?P<ends>{TOWN})(?! (?:to|as far as)\b)[^.;{SMALL}]{{3,80}}; it (?:then |now |finally )?
        (?:reaches|ends (?:at|in)|comes (?:out|ashore) (?:at|in)|goes on to|continues to|runs (?:on )?to|gets to) {WHAT}
        (?P<ends2>{TOWN})""",
        behind=rf"\b{HEADED} $",
    ),
    way(
        "boats take people from A to B",
        rf"""
        \bfrom {WHAT}(?P<ends>{TOWN}){ASIDE},? (?:over |across |on )?to {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.OTHER,
        behind=rf"""\b{BOATS}\b[^.;]{{0,60}} (?:take|carr|ferr|row|bring|sail|cross|pl|haul|leave|shuttle|go|run)
        (?:s|es|ies|y|ied|ed|ing)?\b[^.;]{{0,50}}? $""",
    ),
    way(
        "line whose ends are A and B",
        rf"""
        \bwhose (?:two |far |outer )?ends (?:are|lie (?:at|in)|stand (?:at|in)) {WHAT}(?P<ends>{TOWN}) and {WHAT}
        (?P<ends2>{TOWN})""",
        behind=r"[\w”\"],? (?:[^.;]{2,40}, )?$",
    ),
    way(
        "line has its ends in A and B",
        rf"""
        \bends(?:,| of the {HEADED},?|:)?(?: (?:are|is|lie|stand|at|in|near))* {WHAT}(?P<ends>{TOWN}) and
        (?: (?:at|in|near))? {WHAT}(?P<ends2>{TOWN})""",
        behind=r"\b(?:two|both|its|the|their|outer|far) $",
    ),
    way(
        "line from A over the river at C and past D to B",
        rf"""
        \bfrom {WHAT}(?P<ends>{TOWN}(?:,? (?:{BE} )+(?:run|go|gone|led|lead|climb|climbed|wind|wound|laid|built|pushed
        |continued|carried|extended|taken)\b)?(?:{_PLAIN} {_OVER} {WHAT}{LIST}){{1,5}}{_PLAIN} {_END} {WHAT}{TOWN})""",
        behind=SUBJECT,
    ),
    way(
        "from A the road climbs the valley to B",
        rf"""
        \b(?-i:From) {WHAT}(?P<ends>{TOWN})(?:,[^.;:]{{3,70}}?,)?,? (?:(?:the|an?|its|one|some [\w ]{{2,25}}) )?
        (?:(?!(?:of|and|for|who|a|the)\b)[\w-]+ ){{0,3}}?(?P<head>{HEADED}) (?:(?:now|then|already|also|still) )?
        (?!(?:is|was|has|had|fans?|went|came|said|says)\b)[\w-]+
        (?P<ends2>(?:{_PLAIN} {_OVER} {WHAT}{LIST}){{0,4}}{_PLAIN} {_END} {WHAT}{TOWN})""",
    ),
    way(
        "ore from A goes by road through C to B",
        rf"""
        \b{LOADS}\b(?: (?!by\b)[\w-]+){{0,3}}? from {WHAT}(?P<ends>{TOWN})(?![^.;]*\b(?:sea|ships?|barges?|air|plane)\b)
        (?=[^.;]{{0,200}}?\b{_MODE}(?P<head>road|rail(?:way)?|train|pipe(?:line)?|cable)\b)
        (?P<ends2>(?:{_LOAD_GOES} {_OVER} {WHAT}{LIST}){{0,4}}{_LOAD_GOES} {_END} {WHAT}{TOWN})""",
    ),
    way(
        "crude has reached B from A",
        rf"""
        \b{FLUIDS} (?:(?:has|have|had|no longer|now|already|also|still|first|again) )*(?:reach(?:es|ed)?|flow(?:s
        |ed)? to
        |arrive[sd]? (?:in|at)
        |gets? to|comes? to|came to|(?:comes?|came) (?:ashore|in|up|out) (?:at|in)) {WHAT}(?P<ends2>{TOWN})
        (?: by pipe)? from {WHAT}(?P<ends>{TOWN}){_NOT_PIPED}""",
        LinkKind.PIPELINE,
    ),
    way(
        "gas from A reaches B and C",
        rf"""
        \b(?:gas|crude|oil|hydrogen) from {WHAT}(?P<ends>{P}){_NOT_PIPED}(?: (?:now|already|still|also|again|has|first
        |finally))*
        [ ](?:reach(?:es|ed)?|flow(?:s|ed)? to|feed(?:s)?|heats?|supplies|fuels
        |(?:gets?|runs?|ran|goes|went|flows?|flowed|travels?|travelled|moves?|moved|came|comes?)(?: {LONG})?
        (?: (?:up|down|on|out|north|south|east|west))? (?:to|into|as far as)) {WHAT}
        (?P<ends2>{LIST})""",
        LinkKind.PIPELINE,
    ),
)
"""How a line, or what moves along it, is told of with all that it passes."""
