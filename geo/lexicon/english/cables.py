"""How English tells of cables and of pipes, which it seldom calls so: by what goes through them."""

from geo.lexicon.english.gaps import ASIDE, FLUIDS, NEAR, SUBJECT, TOWN, WHAT
from geo.lexicon.english.grammar import LIST
from geo.lexicon.patterns import flat, way
from geo.model import LinkKind, P

WIRED = flat(
    r"""\b(?:(?:submarine |undersea |subsea )?cables?|fib(?:re|er)s?|broadband|bandwidth|internet|terabits?|Tbps|Tbit/s
    |satellites?|landing (?:points?|stations?)|latency|telecoms?|operators?|systems?|segments?|wet plant|capacity)\b"""
)
"""What a text on cables for data speaks of again and again."""
_TIES = r"(?:tie[sd]?|tying|wire[sd]?|wiring|hook(?:s|ed)?(?: up)?|binds?|bound|brings?|brought)"
_FLOWS = flat(
    r"""(?:pass(?:es|ed)?|cross(?:es|ed)?|flow(?:s|ed|ing)?|travel(?:s|led|ed)?|runs?|ran|goes|gone|moves?|moved|comes?
    |came|transits?|transited|skirts?|skirted)"""
)
_BEGINNINGS = (
    (
        "begins at A, touches C and ends at B",
        "(?:start|begin|originat)(?:s|es|ing|ning)? (?:in|at|from)",
        "[^.;]{0,120}?",
    ),
    (
        "will land in A and C and finish at B",
        "(?:land(?:s|ed|ing)?|surfac(?:es?|ed|ing)|(?:comes?|came) ashore) (?:in|at|on)",
        "[^.;]{0,60}? (?:and|before)(?: then)?",
    ),
)
"""How a cable begins, and what stands between that and where it ends."""

CABLES = (
    way(
        "X has tied A to B",
        rf"\b{_TIES} {WHAT}(?P<ends>{TOWN}){ASIDE},? to {WHAT}(?P<ends2>{LIST})",
        LinkKind.OTHER,
        spoken=True,
        loose=True,
    ),
    *(
        way(
            f"X {name}",
            rf"""
            \b(?:{begins}) {WHAT}(?P<ends>{TOWN}){between} (?:end|finish|terminat|land)(?:s|es|ing|e)? (?:in|at|on)
            [ ]{WHAT}(?P<ends2>{TOWN})""",
            LinkKind.OTHER,
            spoken=True,
            loose=True,
        )
        for name, begins, between in _BEGINNINGS
    ),
    way(
        "X fans out from A to B and C",
        rf"""
        \b(?:fan|radiat|branch|spread)(?:s|es|ned|ed|e)?(?: out)? from {WHAT}(?P<ends>{TOWN}){ASIDE},? to {WHAT}
        (?P<ends2>{LIST})""",
        LinkKind.OTHER,
        spoken=True,
        fan=True,
    ),
    way(
        "X carries traffic between A and B, or was lit between them",
        rf"""
        \b(?:carr(?:y|ies|ied) (?:[\w-]+ )?(?:traffic|data|calls|messages)|lit [\w-]+|switched on|entered service
        |went live|came into service){NEAR}{{0,30}}? between {WHAT}(?P<ends>{TOWN}){ASIDE},? and {WHAT}
        (?P<ends2>{TOWN})""",
        LinkKind.OTHER,
        spoken=True,
        loose=True,
    ),
    way(
        "A gets its capacity from B",
        rf"""
        (?P<ends>{TOWN})(?: (?:now|still|also|already))? (?:gets|got|takes|took|draws|buys|receives) (?:all |most of )?
        (?:its|their) (?:[\w-]+ )?(?:capacity|bandwidth|internet|broadband|connection){NEAR}{{0,20}} from {WHAT}
        (?P<ends2>{TOWN})""",
        LinkKind.OTHER,
        spoken=True,
    ),
    way(
        "oil from A passes C on its way to B",
        rf"""
        \b{FLUIDS}\b{NEAR}{{0,20}} from {WHAT}(?P<ends>{TOWN})[^.;]{{0,30}}?
        [ ]{_FLOWS}\b[^.;]{{0,70}}? (?:on (?:its|the) way to|before (?:it )?reach(?:es|ing)|and (?:on|then) to
        |to) {WHAT}(?P<ends2>{TOWN})""",
        LinkKind.PIPELINE,
        spoken=True,
    ),
    way(
        "line from A now powers B",
        rf"""
        (?<!rail )(?<!railway )(?<!branch )(?<!pipe )(?<!gas )(?<!oil )(?<!water )
        \b(?:lines?|cables?|circuits?|interconnectors?) from (?P<ends>{P}){ASIDE},?
        [ ](?:(?:has|have|now|already|also|will|would|to) )*(?:feeds?|fed|suppl(?:y|ies|ied)|power(?:s|ed)?|lights|lit)
        [ ](?:the )?(?:[\w-]+ (?:of )?)?(?P<ends2>{P})""",
        LinkKind.POWER_LINE,
    ),
    *(
        way(
            f"A was wired to B for {what}",
            rf"""
            (?P<ends>{P})(?: (?:itself|also|now|already|finally|thus))?,?
            (?: (?:is|was|were|been|be|has|will|now|first|finally))+ wired(?: up)? to (?:the )?(?P<ends2>{P})
            {behind}[^.;]*\b(?:optical|fib(?:re|er)|data|internet|broadband|telegraph|telephone)\b)""",
            kind,
        )
        for what, behind, kind in (("words", "(?=", LinkKind.OTHER), ("power", "(?!", LinkKind.POWER_LINE))
    ),
    way(
        "line supplies A from B",
        rf"""
        \b(?:suppl|feed|serv|power|fill)(?:y|ies|ied|s|es|ed|ying|ing)? {WHAT}(?P<ends2>{TOWN})(?: with [\w ]{{3,20}}?)?
        [ ]from {WHAT}(?P<ends>{TOWN})""",
        behind=SUBJECT,
        loose=True,
    ),
)
