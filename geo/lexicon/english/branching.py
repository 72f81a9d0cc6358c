"""How English says what goes on from a place just named: "B, where a branch climbs to C"."""

from geo.lexicon.english.gaps import NEAR, ON_A_LINE, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import ANY_HEAD, FILLER, HEADED, LIST
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind, P

_VIA = rf"(?:(?:via|through|by way of|over|past|across) (?:the )?{LIST},? )?"
_ON = r"(?: (?:on|onwards?|up|down|out|off|away|back|inland|straight|over|across|(?:north|south|east|west)\w*))*"
_GOES = flat(
    r"""(?:runs?|ran|goes|leads?|led|heads?|climbs?|winds?|continues?|carr(?:y|ies)|drops?|descends?|turns?|branches
    |forks|strikes|takes?|brings?|begins|starts|sets out|leaves|makes|twists|snakes|plunges|falls|rises|crosses|dives
    |zigzags
    |swings|hauls?)"""
)
"""What a line does on its way."""
_SIZE = r"(?: of (?:about |some |nearly |only |over )?[\d.,]+ ?(?:km|kilomet\w+|miles))?"
_WHERE = r"(?:where|from (?:where|which|there|here)|whence|and from (?:there|here))"
_PAST = rf"(?:(?!\b(?:who|while|but|because|not|no)\b)[^.;{SMALL}]){{0,50}}?"

BRANCHING = (
    way(
        "to A, where an older branch climbs to B",
        rf"""
        (?P<ends>{TOWN})(?: in {TOWN})?(?:,[^,.;:{SMALL}]{{3,40}})?,? {_WHERE},? (?:the|an?|another|some [\w ]{{2,25}}
        |its)
        [ ]?{FILLER}{{0,4}}?{ANY_HEAD}{_SIZE}(?: (?:will|would|now|then|already))* {_GOES}\b{_PAST}{_ON}
        [ ](?P<ends2>{_VIA}(?:to|for|towards|into|as far as) {WHAT}{TOWN})""",
    ),
    way(
        "line to A, where another turns off to B",
        rf"""
        (?P<ends>{TOWN}),? {_WHERE},? (?:another|a second|a third|a new one|an older one|the other|one){_SIZE}
        (?: (?:will|would|now|then))* {_GOES}\b{_PAST}{_ON} (?P<ends2>{_VIA}(?:to|for|towards|into|as far as)
        [ ]{WHAT}{TOWN})""",
        behind=rf"\b{HEADED}\b[^.;]{{0,110}}$",
    ),
    way(
        "from there asphalt carries the lorries to B",
        rf"""
        \bfrom (?P<ends>{TOWN}),? (?:the |an? )?{FILLER}{{0,3}}?{ANY_HEAD}{_SIZE}(?: (?:will|would|now|then))* {_GOES}\b
        {_PAST}{_ON} (?P<ends2>{_VIA}(?:to|as far as|into|towards) {WHAT}{TOWN})""",
    ),
    way(
        "A completed a stub towards B",
        rf"""
        (?P<ends>{TOWN})(?:,[^.;{SMALL}]{{3,50}},)? (?:(?:has|have|had|now|already|also) )*
        (?:has|had|keeps|completed|finished|gained|received|acquired|got|inaugurated|boasts|awaits|expects|
        (?:still )?waits for|hopes for
        |(?:would|will|is to|was to|should) (?:get|have|receive)|(?:was|is) (?:promised|owed))
        [ ](?:an?|its|the) {FILLER}{{0,5}}?{ANY_HEAD}(?: (?:across|over|under) the [\w-]+,?)?
        (?:,[^.;{SMALL}]{{3,40}},)? (?:to|towards|from|in the direction of)
        [ ]{WHAT}(?P<ends2>{TOWN})(?![^.;,]* to {WHAT}{TOWN})""",
    ),
    way(
        "A has had trains from B",
        rf"""
        (?P<ends>{TOWN})(?:,[^.;{SMALL}]{{3,50}},)? (?:(?:has|have|had|now|already|also|still|once|only) )*
        (?:has|had|gets?|got|receive[sd]?|sees?|saw|greet(?:s|ed)|waits? for|waited for|awaits?|lost|keeps?|kept
        |sends?|dispatches)
        [ ](?:the |an? |its |one |two |no |some |\w+ )?(?:[\w-]+ ){{0,2}}?trains? (?:a \w+ )?(?:from|out of|to) {WHAT}
        (?P<ends2>{TOWN})""",
        LinkKind.RAILWAY,
    ),
    way(
        "A and B have a train a day",
        rf"""
        (?P<ends>{TOWN} and {TOWN}) (?:(?:now|again|still|also|once|have|has) )*(?:have|had|get|got|share|lost|keep
        |kept)
        [ ](?:an?|one|two|three|no|the) (?:[\w-]+ )?trains? (?:an?|each|per|every) (?:day|week|month|night
        |fortnight)\b""",
        LinkKind.RAILWAY,
    ),
    way(
        "current reaches B over a line from A",
        rf"""
        \b(?:power|current|electricity|energy)\b[^.;{SMALL}]{{0,40}}? (?:reach(?:es|ed)|arrives?|gets?|comes?|flows?
        |enters?)
        [ ](?:(?:{P}|[\w-]+) ){{0,3}}?(?:(?:in|at|to|into) )?{WHAT}(?P<ends2>{TOWN}) (?:over|through|by|along|on)
        [ ](?:[\w.-]+ ){{0,4}}?(?:lines?|cables?|wires|pylons)(?: [\w-]+)? from {WHAT}(?P<ends>{TOWN})""",
        LinkKind.POWER_LINE,
    ),
    way(
        "beyond A they paid for the road to B",
        rf"""
        \b(?:[Bb]eyond|[Pp]ast|[Bb]ehind|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)\w* of) (?P<ends>{TOWN}),?
        (?:(?! (?:from|between|said|says)\b)[^.;,{SMALL}]){{3,50}}? (?:paid for|buil[dt]|laid|widened|pav(?:ed|ing)
        |financ(?:ed?|ing)
        |funded|building|opened|graded|cleared|widening|finished|plan|rebuilt|repaired) (?:the
        |an?) {FILLER}{{0,3}}?{ANY_HEAD} to
        [ ]{WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A's railway from B",
        rf"""
        (?P<ends>{TOWN})['’]s (?:(?!(?:and|or)\b)[\w-]+ ){{0,3}}?{ANY_HEAD}(?: connection| link| line)? (?:from|with|to)
        [ ]{WHAT}(?P<ends2>{TOWN})""",
    ),
    way(
        "A, tied to B by a line",
        rf"""
        (?P<ends>{TOWN}),? (?:(?:is|was|now|has|been|itself|also|already|to|be|will) )*
        (?:tied|joined|linked|connected|coupled|hooked up|hitched|wired)(?: (?:since|from|in|until) \d{{4}})?(?: up)?
        [ ](?:to|with) {WHAT}(?P<ends2>{TOWN})(?:, (?:near|outside|close to|not far from|next to|a suburb of)
        [ ](?:the )?{TOWN},)?[^.;{SMALL}]{{0,20}}? (?:by|over|through|via|along) (?:an?|the|its|two
        |three) {FILLER}{{0,4}}?
        (?P<head>{HEADED})\b""",
    ),
    way(
        "A gets its power from B over a line",
        rf"""
        (?P<ends>{TOWN})(?:(?! (?:and|but|who|while)\b){NEAR}){{0,30}}? (?:gets?|got|draws?|drew|takes?|took|receives?
        |buys?|imports?) {NEAR}{{2,50}}? from {WHAT}(?P<ends2>{TOWN}),?
        [ ](?!by (?:train|rail|road)\b){ON_A_LINE}\b(?! (?:from|to)\b)""",
    ),
)
"""How a line goes on where another ends, or is told of as what a place has."""
