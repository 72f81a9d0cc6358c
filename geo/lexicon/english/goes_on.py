"""How English goes on about a line told of before, and says what a place has without saying where it leads."""

from geo.lexicon.english.grammar import KNOWN_HEAD, LIST, SURFACE, ZONE_HEAD
from geo.lexicon.patterns import DASHED, PLACED, compiled, flat
from geo.model import Expression, LinkKind, P, Telling

GOES_ON = flat(
    r"""^(?:It(?! (?:is|was|should be|has been|will be|must be) (?:to be |also )?(?:noted|said|recalled|stressed|known
    |expected|planned|reported|remembered|clear|true)\b)
    |(?:The|This) (?:[\w.,-]+ ){0,3}?(?:lines?|railways?|railroads?|roads?|highways?|motorways?|routes?
    |corridors?|pipelines?|links?|cables?|interconnectors?|tunnels?|bridges?|projects?|schemes?|tracks?|pipes?|branch
    |arm|leg))
    (?:, [^,.;]{3,60},)? (?:(?:also|now|then) )?(?:is|was|will|would|runs?|ran|has|had|begins?|starts?|leads?
    |links?|linked|connects?|connected|joins?|joined|carries|carried|stretches|crosses|goes|passes|extends
    |should|could|can|may|might|must)\b"""
)
"""How a sentence begins that goes on about the line of the one before."""
BOTH = rf"""
    (?:(?P<head>{KNOWN_HEAD}|lines?|{SURFACE})|(?P<gate>gate|barrier|boom|no man['’]s land|strip(?: of \w+)?))
    (?: of [\w ]{{3,20}}| (?:over|across|under|on) (?:the )?[\w\ue000-\uf8ff’-]+)?,?
    [ ](?:(?:that|which|already|now|directly|has|have|had|will|would|is|was|to) )*
    (?:(?:(?<=zone )|(?<=zone that )|(?<=zone which ))(?:straddl(?:es?|ing)|(?:(?:lie|lies|sits?|lying|sitting|set)[ ])?
    (?:across|astride)) (?:the|their) (?:[\w-]+ )?(?:line|border|frontier|boundary|river)
    |(?:linking|joining|connecting|between|(?:link|join|connect)(?:s|ed)?|tie[sd]?|tying)[ ]
    (?:(?P<towns>(?:the|these|both) (?:two )?(?:(?-i:[A-Z])[\w-]+ |border |port |twin |sister ){{0,2}}
    (?:towns|cities|capitals|ports|villages|settlements|posts|gates|checkpoints|stations|neighbours)|them)(?! (?:of
    |in) (?-i:[A-Z]))|(?:the two|both|the pair)
    (?: [\w-]+)?))\b"""
EXTENSION = rf"""
    (?:(?:an?|the|its|another) (?:(?!of\b)[\w-]+ ){{0,3}}?extension|(?P<act>\b(?:extend(?:s|ed|ing)?
    |prolong(?:s|ed|ing)?|extensions? of|prolongation of|(?:bring|take|push|carry)(?:ing)?(?= it\b))[ ])?
    (?P<line>(?(act)|\bthe )(?!(?:an?|another) )(?![^.;,]*\b(?:loans?|credits?|hand|offers?|aid|invitation)\b)
    [^.;,\ue000-\uf8ff]{{2,70}}?)(?(act)| (?:(?:is|are|was|were|has|have|been|will|would|could|may|might|should|to
    |later|be|being|further|then) )+(?:extended|continued|prolonged|lengthened)(?: from {P})?))[ ]
    (?:(?:(?:north|south|east|west)\w*|down|up|on|onwards?|further|all the way) )*(?:(?:in)?to|towards?) (?P<ends>{P})
    (?:(?:, (?:on|in|near) [^,.;]{{1,40}},)? and (?:then )?(?:on )?to (?P<more>{P}))?"""
TRAITS = (compiled(rf"\b(?P<head>{KNOWN_HEAD})\b(?: (?:\w+ ){{0,4}}?)(?:at|in|reached|serves?|for) (?P<ends>{LIST})"),)
SITES = (
    compiled(rf"""
        (?P<ends>{P})[^.;\ue000-\uf8ff]{{0,60}}?,? (?:when|where|since|because|and) (?:the (?:whole )?(?:town|city
        |port|place|island)|it|all of it) (?:was|is|has been|became|will be)(?: (?:declared|made|turned into|designated
        |proclaimed))?
        [ ](?:an? |the )?(?:\w+ )?(?P<head>{ZONE_HEAD})"""),
    compiled(rf"""
        (?P<ends>{P})[^.;]{{0,40}}?\b(?:home (?:of|to)|has|(?:has )?had|hosts?|boasts|got|with|beside)
        [ ](?:an? |the |its )?(?:\w+ )?(?P<head>{ZONE_HEAD})"""),
    compiled(rf"""
        (?P<ends>{P})(?: [\w-]+)? (?:(?:is|was|be|been|will|to) )*(?:turned|made|converted|transformed
        |designated|declared|proclaimed|named|part|included) (?:in(?:to)? |as |of )?(?:an? |the )?(?:\w+ )?
        (?P<head>{ZONE_HEAD})"""),
    compiled(rf"(?P<ends>{P}) (?:international )?(?P<head>{ZONE_HEAD})\b"),
    compiled(rf"(?P<ends>{P})['’]s (?:[\w-]+ ){{0,2}}?(?P<head>{ZONE_HEAD})\b"),
    compiled(rf"""
        \b(?P<head>{ZONE_HEAD})\b(?: of [\d,.]+ (?:hectares|acres|square \w+|ha))?
        (?: (?:(?:is|are|was|has|have|been|will|to|be|being|now) )*(?:planned|located|built|developed|established|opened
        |proposed|set up|created|founded|launched|inaugurated|approved|announced|under construction))?
        [ ](?:at|in|near|outside|around|of|(?<=d )for)[ ]
        (?:the )?(?P<ends>{P})(?!(?:,? and|,) {P})"""),
    compiled(rf"""
        (?:^|[.;] )(?:in|at|near|outside) (?P<ends>{P}),? (?:an?|the|its) (?:(?!(?:on|of|for|in|to)\b)[\w-]+ ){{0,3}}?
        (?P<head>{ZONE_HEAD})\b(?!['’])"""),
)
TELLING = Telling(
    says=Expression(
        flat(
            r"""(?:, [^,.;]{3,40})?,? (?:which|that|an?|the|will|would|is|was|has|runs?|links?|connects?|joins?
            |stretch(?:es)?|extends?
            |goes|leads|lies|climbs|comes|starts|begins|spans|from|between)\b"""
        )
    ),
    runs=Expression(
        flat(
            r"""(?:,? (?:which|that))?(?: (?:will|would|is to|was to|should|is set to))?[ ]
            (?:run|link|connect|join|stretch|extend|lead)(?:s|es)?\b"""
        )
    ),
    again=Expression(r", (?:an?|the)\b"),
    is_one=Expression(
        r", (?:an?\b|the (?:[\w-]+ ){0,3}?(?:routes?|roads?|lines?|railway|pipeline|highway|link|corridor)\b)"
    ),
    beside=Expression(
        flat(
            r"""(?:(?:North|South|East|West)\w* of|Along|On|Besides?|Near|Beyond|Unlike|Like|Apart from|Parallel to
            |As part of|Under|Within|With|Through|Together with) (?:the )?"""
        )
    ),
    dateline=Expression(PLACED),
    reports=Expression(DASHED),
    sorts={
        LinkKind.PIPELINE: "pipeline",
        LinkKind.RAILWAY: "railway",
        LinkKind.HIGHWAY: "highway",
        LinkKind.POWER_LINE: "power line",
    },
    one_of=Expression(
        flat(
            r"""(?:^|[,;] (?:(?:and|while|but) )?)(?:[Tt]he|[Ii]ts) (?:first|second|third|fourth|fifth|sixth|last|other
            |older|oldest|newer|newest|latest|next|busiest|longest|shortest)(?: one)?
            (?P<named>(?= (?:[A-Z][\w’'-]+ ){1,3}(?:and|with|to) [A-Z]))?
            (?=,? (?:from|between)\b| (?:joins?|joined|links?|linked|connects?|connected|runs?|ran|leads?|led|spans?
            |[A-Z]))"""
        )
    ),
    several=tuple(
        (Expression(rf"\b(?:{many})\b"), one)
        for many, one in (
            ("[Bb]ridges", "bridge"),
            ("[Tt]unnels", "tunnel"),
            ("[Cc]rossings", "crossing"),
            ("[Rr]ailways|railway lines|[Rr]ail links", "railway"),
            ("[Rr]oads", "road"),
            ("[Hh]ighways", "highway"),
            ("[Pp]ipelines", "pipeline"),
            ("[Ff]erries", "ferry"),
            ("[Cc]orridors", "corridor"),
        )
    ),
)
