"""How English says how far along a link is, and that there is none."""

from geo.lexicon.english.grammar import HEADED
from geo.lexicon.patterns import compiled
from geo.model import Denials, P

# What stands before words for an opening that is still to come.
_TO_BE = "to|will|would|should|could|may|might|can|must|be|soon|never"
_NOT_YET = "".join(rf"(?<!\b{word} )" for word in _TO_BE.split("|"))
STATUSES = (
    (compiled(rf"\b{_NOT_YET}(?:re-?open\w*|resumed?|back in service|has come back)\b"), "reopened"),
    (compiled(r"\b(?:cancel(?:l?ed)|scrapped|shelved|dropped|called off)\b"), "cancelled"),
    (
        compiled(
            rf"""\b(?:(?:{_TO_BE}) re-?open(?:ed)?|(?:to|will|would) resume|clos(?:ed|ure)|abandoned
            |dismantled|lifted|shut|suspended|disused|out of service|halted|stopped in|stopped running|idle
            |not (?:run|operated|worked|carried \w+|seen (?:an? )?\w+) since
            |no (?:[\w-]+ )?(?:trains?|traffic|freight|trucks|lorries|ferry|oil|gas) (?:has|have)(?: \w+)?)\b"""
        ),
        "closed",
    ),
    (
        compiled(
            r"""\b(?:under construction|being (?:built|laid|bored|paved|widened|rebuilt|extended|doubled)
            |construction (?:of|on|began|started|is)|builders
            |break(?:ing)? ground|broke ground|ground-?breaking|work (?:has )?(?:began|begun|started
            |is under way)|tracklaying|pile drivers|last rock fell
            |laying|crews|is expected to open|(?:impending|nearing|near) completion|set to open|due to open
            |will open|is rising|taking shape)\b"""
        ),
        "under construction",
    ),
    (compiled(r"\bapproved\b"), "approved"),
    (
        compiled(
            r"""\b(?:plans? to|planned|(?:are|is|were|was) (?:\w+ )?plans? for
            |planning to|propos(?:ed|al)|would|is to (?:run|be|join|link)
            |agreed to build|feasibility|foreseen|under consideration|on paper
            |(?:want(?:s|ed)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed)?|seek(?:s|ing)?|vow(?:s|ed)?)
            (?: (?:the|an?|its) [\w -]{2,40}?)? to (?:build|link|connect|join|extend|lay|run)
            |envisag\w+|to be built|promised|mooted|study|studies|tender)\b"""
        ),
        "planned",
    ),
    (compiled(r"\binaugurated\b"), "inaugurated"),
    (compiled(r"\b(?<!once )(?<!\bto be )(?:complet(?:ed|ion))\b"), "completed"),
    (
        compiled(
            r"""
                \b(?:opened|open since|entered service|in service|operat(?:es|ing|ional|ed)|carr(?:y|ies
                |ied)|runs?|joined|links?|connects?|connected|has carried|since \d{4})\b"""
        ),
        "operating",
    ),
)

_KIND = r"""
    (?:(?:direct|continuous|through|proper|paved|tarred|surfaced|asphalt|modern|single|such|real|good|decent|functioning
    |working|usable|passable|reliable|land|overland|international|regular|permanent|physical|formal|fixed|regional|public
    |train|standard|high-speed|cross-border|all-weather|\w+-gauge)[ ])
"""
_LINK = rf"{HEADED}(?:(?:,| or| nor| and) (?:no |an? )?{_KIND}?{HEADED}){{0,2}}"
_GOES_ON = rf"""
    (?=\s*$|[,;.:!?)]|\s(?:between|from|to|into|across|over|through|with|linking|connecting|joining|leading|running|going|that
    |has|have|had|is|was|were|will|would|links?|linked|connects?|connected|joins?|joined|leads?|led|runs?|ran|reach
    (?:es|ed)?|goes|went|crosses|at|yet|as yet|so far|ever|exists?|existed|there|here|today|now|currently|{P})(?!\w))
"""
"""What stands behind a link that is denied, not behind its traffic, its tolls or its workers."""
_NONE = r"""
    (?:no|(?:without|lack(?:s|ed|ing)?(?: of)?|absence of) (?:an?|any)|lack(?:s|ed|ing)?|neither(?: an?)?|not? one
    |(?:not|never|n['’]t)(?: (?:yet|been|had|have|has|even|built?|buil[dt]|laid|got))* (?:an?|any)(?: single)?)
"""
_BUILT = r"(?:built|laid|constructed|reali[sz]ed|materiali[sz]ed|existed)"
DENIALS = Denials(
    parts=compiled(
        rf"""(?:^|[.;:]\s)\W*(?:until|till|before|prior to|up to)\b[^,.;:]*,
        |,\s(?:\w+ed|drawn|begun|built|first|once|long|mooted)\b[^,.;:()\ue000-\uf8ff]{{0,60}},
        (?=\s(?:is|was|are|were|has|have|had|will|would)\s)
        |(?P<cut>[.;:!?()]|\s[\u2013\u2014-]\s|,?\s(?=(?:but|than|except|besides|apart from|other than|unlike|though
        |although|whereas|while|because|where|which|who|whose|whom|when|if|like|that (?:has|have|had|lacks?))\b)
        |,(?!\s(?:(?:and|or|nor) )?(?:(?:to|from|with|in) )?(?:the )?{P})
        |\sand(?=\s(?:the|an?|its?|it|they|that|this|there|now|then|so|only|goods|trains|trucks)\b))"""
    ),
    denies=compiled(
        rf"""\b{_NONE}[ ](?:(?:plans?|proposals?|intentions?) (?:for|to (?:build|lay|construct)|of building)[ ]
        (?:(?:an?|any) )?)?{_KIND}{{0,3}}{_LINK}{_GOES_ON}
        |(?P<never>(?:\b(?:was|were|been|is|are) (?:never|not)(?: actually| ever| really)?(?: been)?
        |\b(?:has|have|had) (?:never|not)(?: actually| ever| really)? been|\bnever(?: actually| really)?(?: been| got)?)
        [ ]{_BUILT}(?=\s*$|[,;.:!?)]|\s(?:at all|in the end|after all|between|from|because|due|and|here|there)\b)
        |\b(?:do(?:es)?|did) ?(?:not|n['’]t)(?: actually| even)? exist\b|\b(?:never|did not|didn['’]t)
        [ ](?:c[oa]me into being|materiali[sz]e|get built))
        |(?P<rejected>\b(?:is|was|are|were|has been|have been) (?:not|no longer|never)(?: now| currently| even)?[ ]
        (?:being )?(?:re-?)?(?:considered|examined|pursued|contemplated)\b|\b(?:is|are|was|were) (?:now )?
        (?:off|not on|no longer on) the (?:agenda|table)\b
        |\b(?:do(?:es)?|did|will|would)(?: not|n['’]t)(?: even)? (?:propose|foresee|envisage|plan|include|mention
        |recommend|provide for|suggest|promise) (?:one|any|it|that|them)\b)
        |(?P<ahead>\b(?:nobody|no[ -]one|none of \w+(?: \w+)?|neither \w+)
        (?: (?:has|have|had|ever|will|would|could|really))* (?:buil[dt]|laid|lay|construct(?:ed)?|propos(?:ed|es))\b
        |\brul(?:es?|ed|ing) out\b
        |\bthere (?:is|are|was|were|has been|have been|will be)(?: still| now| today| currently| yet| as yet)* no
        [ ](?:[\w-]+ ){{0,2}}?(?:trains?|ferr(?:y|ies)|bus(?:es)?|coach(?:es)?)(?: services?)? (?:from|to|between)\b
        |\bnothing (?:links|connects|joins)\b
        |\b(?:can ?not|can['’]t|could ?n[o'’]t|impossible to|no way (?:to|of)|unable to)(?: \w+)?[ ]
        (?:tak(?:e|ing)|travel\w*|go(?:ing)?|get(?:ting)?|rid(?:e|ing)|reach(?:ing)?)
        (?: (?:an?|the|any) (?:[\w-]+ )?(?:train|bus|ferry)| by (?:train|rail|road|ferry|bus))\b
        |\bno (?:[\w-]+ )?(?:trains?|ferr(?:y|ies)|bus(?:es)?) (?:runs?|goes?|travels?|sails?|ran)\b
        |\b(?:do(?:es)?|did|will|would|can|could|has|have|had)(?: not| never|n['’]t)
        (?: (?:directly|even|ever|actually|currently|in fact))*
        [ ](?:(?:yet )?(?:link|connect|join)|lead|reach|extend)(?:ed)?\b
        |\bden(?:y|ies|ied|ying)\b[^.;]{{0,60}}? (?:that (?:there (?:is|was|were|are|had|has)|an?)|building
        |having built|(?:any )?plans? (?:for|to)|the existence of|any)\b)
        |\b(?:is|are|was|were|be|been|remains?)(?: not| never|n['’]t)(?: (?:yet|directly|even|been))*
        [ ](?:linked|connected|joined)\b(?! (?:to|with) (?:the|an?|any|this|that|each) (?!{P}))"""
    ),
    still=compiled(
        r"""\b(?:(?:until|till|before) [^.;,]{0,60}?(?:built|opened|opening|came|laid|inaugurated|completed)
        |no longer|since (?:the|then|its|their
        |(?:\w+ )?(?:1[89]|20)\d\d))\b
        |\b(?:is|are|was|were|remains?|stays?)(?: now| currently| yet| fully)? (?:open|passable|safe|closed|shut|blocked
        |in use|operating|operational|complete|finished|busier|longer|shorter|older|so|as|more)\b"""
    ),
    not_so=compiled(
        r"""(?:\b(?:not|never|neither|nor|no longer|hardly|denied being|without (?:ever )?(?:being|having been))|n['’]t)
        (?: (?:yet|been|be|being|ever|fully|formally|officially|actually|even|currently|now|still|to|have|under))*[ ]$
        |\byet to (?:be |have been )?$|\bno $
        |\b(?:no (?:[\w-]+ )?(?:trains?|traffic|freight|passengers?|cargo|wagons?|trucks?|services?|vehicles?
        |lorr(?:y|ies)|cars?|goods|one|work|construction)|nobody|nothing|none)(?: [\w-]+){0,5} $
        |\b(?:den(?:y|ies|ied|ying|ials?)|not true|untrue|no truth|false (?:reports?|claims?|rumou?rs?)
        |(?:reject|dismiss|refut)(?:ed|s) (?:reports?|claims?|rumou?rs?|suggestions?))\b[^.;]{0,120} $"""
    ),
    to_be=compiled(
        r"\b(?:will|shall|should|could|may|might|must)(?: \w+ly| also| then| one day| soon| be| eventually)? $"
    ),
)
