"""How English speaks of a place it does not name again: "from here", "this southern city", "the road leads out to"."""

from geo.lexicon.english.gaps import BE, LONG, NO_TOWN, TOWN, WHAT
from geo.lexicon.english.grammar import KNOWN_HEAD, LIST, SURFACE
from geo.lexicon.patterns import flat

_SETTLEMENT = "(?:town|city|settlement|village|hamlet|outpost)"
_SITE = flat(
    r"""(?:(?:sea)?port|harbou?r|station|junction|railhead|mine|pit|(?:oil|gas|coal)?field|deposit|terminal|refinery
    |smelter|dam|substation|border post|checkpoint)"""
)
"""What a text may say of a place once and call it by from then on."""
_CALLED = (
    r"(?:(?!of\b|the\b|and\b|or\b|next\b|nearest\b|other\b|same\b|new\b|old\b|inner\b|twin\b|sister\b)[\w-]+ ){0,2}?"
)
_NO_MORE = flat(
    r"""(?=[.,;:)]|$| (?:to|with|and|by|in|on|since|has|have|had|is|was|will|would|could|via|through|for|over|along
    |within|after|before|until|from|an?|the|one)\b)"""
)
"""What stands behind words for a town that are not those for its council, its centre or its bus."""
_LEADING = (
    r"(?:lines?|railways?|rails|roads?|highways?|motorways?|tracks?|spurs?|branch|feeder|pipes?|pipelines?|cables?)"
)
_LINE = r"(?:lines?|railways?|railroads?|roads?|highways?|motorways?|expressways?|bridge|tunnel|pipelines?|tracks?)"

_DESCRIBED = flat(
    r"""(?: (?:more|less|over|nearly|almost|about|once|built|laid|opened|begun|finished|paved|with)
    (?: (?!(?:who|which|that|and|or|but|from|to|at|between|was|were|is|are)\b)[\w’'-]+){0,6}?)"""
)
"""How a line is described behind the word for it: "a railway more than a century old"."""

HERE = rf"""
    \b(?:from|between) (?P<here>there|here|the latter)\b
    |^(?P<here3>There|Here)(?=,? (?:the|an?|one|another|its) (?:[\w-]+ ){{0,3}}?{_LEADING} (?:to|for|towards)\b)
    |^(?:Beyond|Past|Across|Over|Behind|(?:North|South|East|West) of|On the (?:other|far) side of)[ ]
    (?P<here4>the)(?= (?:border|frontier|bridge|border bridge|river|boundary),? (?:the|an?|one|another|its)
    [ ](?:[\w-]+ ){{0,3}}?{_LEADING} (?:to|for|towards)\b)
    |(?:\b(?:from|to|with|through|via|past|between|as far as|link(?:s|ed|ing)?|connect(?:s|ed|ing)?|join(?:s|ed|ing)?
    |reach(?:es|ed|ing)?) )
    (?P<so>(?:the|this) {_CALLED}{_SITE})(?! (?:of|at|in) (?-i:[A-Z])){_NO_MORE}
    |\b[Ff]rom (?P<here5>its) (?=(?:[\w-]+ )?(?:docks?|quays?|harbour|harbor|port|pier|station|yards?|terminal|jetty
    |wharf)\b(?! (?:of|at|in|called)\b))
    |^(?P<so2>(?:The|This) {_CALLED}{_SITE})(?= (?:{BE} )+(?:linked|connected|joined|served)\b)
    |\b(?:leaves?|branch(?:es)? off|begins?|starts?|cross(?:es)?)\b[^.;,]{{0,50}} (?P<here2>here|there)
    (?= (?:and|to|into)\b)
    |\b{_LINE} (?:linking|connecting|joining) (?P<it>it) (?:to|with)\b
    |\b{_LINE} (?:that|which)[ ]
    (?:will|would|should|is (?:supposed|meant|expected|due|planned|set|intended) to)[ ]
    (?:link|connect|join) (?P<it2>it) (?:to|with)\b
    |\b(?:from|to|with|between|link\w*|connect\w*|join\w*)
    [ ](?:the(?: (?:country|nation)['’]s)?|its) (?:(?-i:[A-Z])[\w-]+ )*(?P<seat>capital)\b
    (?! (?:of|city|region|district|costs?|spending|investment|account|markets?|goods|flows|in)\b)
    (?!,? (?-i:[A-Z]))
    |(?:\b(?:from|to|with|through|via|past|between|as far as|link(?:s|ed|ing)?|connect(?:s|ed|ing)?|join(?:s|ed|ing)?
    |reach(?:es|ed|ing)?|pass(?:es|ed|ing)?|leav(?:es|ing)|opposite|facing) )
    (?P<town>(?:the|this) {_CALLED}{_SETTLEMENT})(?! (?:of|at|in) (?-i:[A-Z])){_NO_MORE}
    |\b{_LINE}\b[^.;,]{{0,30}} to (?P<it3>it) from\b
    |\b(?:spur|branch|siding|pipe|cable)\b[^.;,]{{0,30}} to (?P<town5>it) from\b
    |\btrains? (?:now |still |once )?(?:leaves?|left|departs?|quit) (?P<town6>it) (?=(?:for|to)\b)
    |\b(?:[Bb]eyond|[Pp]ast|[Bb]ehind) (?P<it4>it)(?=,? (?:lie |there are )?{LONG} of (?:[\w-]+ ){{0,2}}?
    (?:{SURFACE}|road|track|gravel) to\b)
    |^(?P<town2>(?:The|This) {_CALLED}{_SETTLEMENT})(?= (?:{BE} )+(?:(?:linked|connected|joined|served|an?|by|two)\b))
    |\b(?:{_LEADING}|siding|bridge|ferry|trains?)\b[^.;]{{0,40}}? (?:ties?|tied|hooks?|hooked|binds?|bound|links?|linked
    |joins?|joined|connects?|connected)(?: up)? (?P<town4>it) (?=(?:to|with)\b)
    |^(?P<town3>It)(?= (?:{BE} )+(?:linked|connected|joined) by (?:an? )?(?:\w+ )?(?:road|rail|highway|motorway
    |train)\b)"""
"""Words that mean a place named before; a group ``town`` what the text is about."""
ABOUT = rf"""
    ^(?:In )?{TOWN}(?: ?\([^()]{{1,150}}\))?(?:,{NO_TOWN}{{3,90}},)?(?: (?:itself|also|now|still|too))?[ ]
    (?:is|was|lies|sits|stands|straddles|remains|became|grew|faces|waits|has|had)\b"""
"""How a sentence begins that says what town the next ones are about."""
OUTWARD = rf"""
    (?:^|[,;] (?:and |while )?)(?:Today |Now |(?P<past>(?:Past|Beyond|Behind|Across|After|(?:North|South|East|West) of
    |On the (?:other|far) side(?: of)?)(?: the (?:border|frontier|bridge|river|post|crossing|customs|line))?,? ))?
    (?:(?:The|An?|One|Its|Another|This) (?:(?!(?:of|on|in|from|to)\b)[\w-]+ ){{0,3}}?
    (?P<head>{KNOWN_HEAD}|lines?|links?|outlets?|{SURFACE})\b(?:,{NO_TOWN}{{3,80}},|{_DESCRIBED})?(?: {BE})*
    [ ](?:(?:leads?|runs?|goes|climbs?|heads?|winds?|continues?|descends?|drops?|led|ran)
    (?: (?:out|on|onwards?|up|down|away|back|inland|straight|directly|only|then|(?:north|south|east|west)\w*))*
    |(?:shortened|shortens|cut|cuts|reduced|halved|halves) the (?:[\w-]+ )?(?:trip|journey|drive|ride|time)
    (?: (?:north|south|east|west)\w*)?)
    |(?P<boats>(?:Car )?Ferries|Boats|Trains) (?:now |also |still )?(?:leave|sail|run|go|depart)(?: \w+)?)[ ]
    (?P<ends>(?:(?:via|through|by way of) {LIST},? )?(?:to|for|towards?|as far as) {WHAT}{TOWN})"""
"""How a sentence says where a line leads that begins in the town it is about."""
