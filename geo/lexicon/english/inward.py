"""How English says what line comes to the town it is about, or is meant to leave it, naming but the other end."""

from geo.lexicon.english.gaps import SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import KNOWN_HEAD, LIST
from geo.lexicon.patterns import compiled, flat
from geo.model import P

_HEAD = rf"(?P<head>{KNOWN_HEAD}|lines?|branch|spur|asphalt|tarmac|track|rails)"
_THE = r"(?:^|[.;:] |, (?:and|while|but) )(?:The|An?|Its|Another|One|This|the|an?|its|another|one)"
_BE = flat(
    r"""(?:(?:is|was|are|were|has|have|had|been|be|being|will|would|should|may|could|to|now|also|still|already|due
    |expected|set|only|finally|long) )"""
)
_PLANNED = flat(
    r"""(?:proposed|planned|studied|surveyed|mooted|promised|discussed|designed|approved|built|laid|drawn|considered
    |started
    |begun|opened|reopened|finished|completed|closed|restored|repaired|paved|electrified|under construction|under way
    |talked of|shelved|abandoned)"""
)
_CLIMB = r"(?:stretch|section|climb|haul|run)(?= (?:up|down|over|across|in|out) from)"
_QUAY = r"(?:docks?|port|quays?|harbou?r|coast|shore|station|pier|border|bridge|waterfront|customs \w+)"
_ON = flat(
    r"""(?:(?:up|down|over|across|in|out|on|onwards?|inland|back|(?:north|south|east|west)\w*),? ){0,2}
    (?:(?:across|under|over|beneath|along) the (?:[\w’'-]+ ){1,2})?"""
)
_ALONE = rf"(?=[^.;{SMALL}]*(?:[.;]|$))"
"""That no other place is named behind, in the same clause."""
INWARD = (
    compiled(
        rf"""
        {_THE} (?:(?!(?:of|on|in|from|to|and|or|for|with|by)\b)[\w-]+ ){{0,3}}?(?P<head>{KNOWN_HEAD}|lines?|asphalt
        |tarmac|rails|(?:spur|branch)(?! to\b))(?: of [\d.,]+ \w+)? {_ON}(?P<wide>)(?P<ends>
        (?:(?:through|via|over|past) {LIST},? )?(?:to|from|towards?) {WHAT}{TOWN}){_ALONE}"""
    ),
    compiled(
        rf"""
        (?:^|[.;:] )(?:[\w-]+ ){{0,2}}?(?P<head>rails|tracks|asphalt|tarmac|wires|pipes)[ ]
        (?:(?:now|already|still|will|have|has) )*
        (?:lies?|lain|been laid|runs?|reach(?:es|ed)?|stretch(?:es)?|extends?|go(?:es)?|leads?|continues?) {_ON}
        (?:all the way )?(?P<wide>)(?P<ends>(?:(?:to|into|as far as) )?{WHAT}{TOWN}){_ALONE}"""
    ),
    compiled(
        rf"""
        (?:^|[.;:] |, (?:(?:and|while|but) )?)(?:[Tt]hat one|[Tt]his one
        |[Ii]ts (?:(?:new|newer|younger|twin) )?(?:sister|twin|brother)|[Tt]he (?:other|second|newer|new|third)(?: one)?
        |[Aa]nother|[Aa] second(?: one)?) (?:now |also |still )?(?:(?:will|is to|is meant to|would) )?
        (?:heads?|runs?|goes?|leads?|leaves?|climbs?|carr(?:y|ies)(?: on)?)(?: [\w-]+)?[ ](?P<wide>)(?P<sister>)
        (?P<ends>(?:(?:through|via|over|past|by) {LIST},? )?(?:to|for|towards|as far as) {WHAT}{TOWN})"""
    ),
    compiled(
        rf"""
        ^(?:The |An? )?(?-i:[A-Z])?[\w-]+ {_HEAD} (?:then|from there) (?:carry|carries|takes?|brings?|leads?|runs?|go
        (?:es)?
        |continues?)\b(?: [\w-]+){{0,3}}? (?P<home>)(?P<ends>(?:(?:through|via|over|past) {LIST}(?: in {P})?
        (?:,? and {TOWN}[^.;{SMALL}]{{0,40}})?,? )?(?:on )?to {WHAT}{TOWN})"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )(?:The|Its|the|its) (?:[\w-]+ )?(?:approach|access|feeder|link|connection) {_BE}+(?:an?|the)
        [ ](?:[\w-]+ ){{0,2}}?{_HEAD}(?: of [\d.,]+ \w+)? (?P<home>)(?P<ends>(?:from|to) {WHAT}{TOWN})"""
    ),
    compiled(
        rf"""
        \b[Oo]n the (?-i:[A-Z])[\w-]+ (?:side|bank|shore),? (?:the|an?) (?:[\w-]+ ){{0,4}}?{_HEAD}
        [ ](?P<home>)(?P<ends>(?:to|from) {WHAT}{TOWN})"""
    ),
    compiled(
        rf"""
        ^(?:It|The (?P<head>{KNOWN_HEAD}|line)) (?:now |still )?(?:climbs|runs|goes|leads|winds|crawls|drops|covers)
        (?: [\w.,-]+){{0,4}}? from the (?:[\w-]+ )?{_QUAY} (?P<ends>(?:(?:through|via|over) {LIST},? )?(?:up |down )?to
        [ ]{WHAT}{TOWN})"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )(?:A|An|Another|One|a|an|another) (?:(?!(?:of|on|in|from|to)\b)[\w-]+ ){{0,3}}?{_HEAD}
        (?: of [\d.,]+ \w+)? (?P<ends>(?:(?:via|through|by way of|over|past) {LIST},? )?(?:to|towards) {WHAT}{TOWN})
        (?:,[^.;{SMALL}]{{3,60}},)? {_BE}+(?:[\w-]+ )?{_PLANNED}\b"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )(?:Its|its) (?:(?!(?:of|on|in|from|to)\b)[\w-]+ ){{0,3}}?{_HEAD} (?:now |still |only |also )?
        (?:runs?|leads?|goes|climbs?|comes?|connects?|links it|ties it|winds)(?: (?:up|down|out|over|across|on|in))*[ ]
        (?P<ends>(?:(?:via|through|by way of|over|past) {LIST},? )?(?:to|from|with) {WHAT}{TOWN})"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )(?:The|Its|the|its) (?:[\w-]+ ){{0,2}}?{_HEAD}(?:,[^.;{SMALL}]{{3,60}},)? {_BE}*
        (?:gives?|offers?|opens?|gave|provides?)[ ][^.;{SMALL}]{{2,40}}? (?:way|outlet|access|route|exit|window|road
        |path)(?: out)?
        [ ]to (?P<ends>(?:the )?(?:[\w-]+ ){{0,2}}?(?:sea|ocean|coast|harbou?r|port|quays?|docks)(?: of| at
        | in)? {TOWN})"""
    ),
    compiled(
        rf"""
        (?:^|[;:] )(?:The|An?|the|an?) (?:[\w-]+ ){{0,2}}?{_HEAD} (?:that|which) (?:supplies|serves|feeds|reaches
        |powers) it[ ]
        (?:begins|starts|comes|sets out|originates|leaves) (?:at|in|from|out of)?[ ]?(?P<ends>{WHAT}{TOWN})"""
    ),
    compiled(
        rf"""
        (?:(?:(?<!over )(?<!cross )(?<!down )(?<!up )|(?!the road))\b(?:the|an?|its|one|another)[ ]
        (?:(?!(?:of|on|in|from|to|and)\b)[\w-]+ ){{0,4}}?|\b(?=rails|tracks|asphalt|tarmac|pipes))
        (?P<head>{KNOWN_HEAD}|lines?|pipes?|branch|spur|tracks?|rails|asphalt|tarmac|{_CLIMB})
        (?: of [\d.,]+ \w+)?(?: (?:coming|which comes|that comes))?
        (?: (?:up|down|out|over|in|across|north|south|east|west))? (?P<home>)(?:from|out of) (?P<ends>{WHAT}{TOWN})
        (?! (?:is|was) that\b| to\b| c[ao]mes? from\b)
        (?![^.;]*?\b(?:to|towards|into|as far as|with|until) (?:the )?[^.;,]{{0,30}}?{TOWN})"""
    ),
)
"""How a sentence says so. What stands in ``ends`` is all of the line but the town it is about."""
