"""What English puts between the places of a link, so that it can be left out."""

from geo.lexicon.english.apart import APART, NO_LINE
from geo.lexicon.english.grammar import DASH, HEADED
from geo.lexicon.patterns import compiled, flat
from geo.model import LARGER, Expression, P

SIDE = flat(
    r"""(?:coastal|resort|border|market|mining|oil|desert|second|largest|main|lakeside|inland|frontier|north\w*|south\w*
    |east\w*|west\w*|commercial|administrative|federal|provincial|regional|national)"""
)
"""What a town is called by where it lies or what it lives on."""

_WORD = r"(?-i:[A-Z])[\w’'.-]+"

TERMINUS = flat(
    r"""(?:Hauptbahnhof|Hbf|Hlavn[ií](?: n[aá]dra[zž][ií])?|Hlavná stanica|Keleti|Nyugati|Central(?:e|na)|Centraal
    |Główny?|Wschodnia|(?:Ost|West|Nord|Süd|Haupt)bahnhof|Gare|Termini|Porta (?:Nuova|Garibaldi)|Glavni kolodvor|Norte
    |Pasažierų|Towarow[ya]|Osobow[ya])"""
)
"""What the main stations of towns are called in the languages of Europe, behind the name of the town."""

_MACRO = (
    r"(?:the )?(?:Europe|Africa|(?:(?:Central|South|East|Southeast|West|North) )?Asia|(?:Middle|Far) East|Caucasus)"
)

_NO_SIDE = "".join(
    rf"(?<! {word} is)"
    for word in ("side", "bank", "post", "gate", "station", "one", "half", "town", "village", "place")
)
"""What is "called" something behind these words has that name, and no other: "the Libyan post is called"."""

SIMPLIFY = (
    (compiled(rf"({P}) (?:North|South|East|West|Central)(?={DASH}{P})"), r"\1"),
    (
        compiled(
            rf"""(\b{HEADED}),? (?:\((?:about |some )?[\d.,]+ ?(?:km|kilomet\w+|miles)\)
            |(?:about |some |nearly |only |all )?[\d.,]+ ?(?:km|kilomet\w+|miles)(?: long)?,?)(?= to {P})"""
        ),
        r"\1",
    ),
    (
        compiled(
            rf"""(\b(?:its|own|new|an?) (?:[\w-]+ ){{0,2}}?{HEADED})(?:,|:
            | of) (?:about |some |nearly |only )?[\d.,]+[ ]
            ?(?:km|kilomet\w+|miles)(?= from {P})"""
        ),
        r"\1",
    ),
    (
        compiled(rf"""
            \b((?:link|connect|join)(?:s|ed|ing)?) (?:the )?(?:two )?(?:stations|towns|cities|villages|terminals
            |capitals|substations)(?: of| at)? (?={P} (?:and|with|to) {P})"""),
        r"\1 ",
    ),
    (
        compiled(
            rf"""(\b(?:to|from|with|and|between|(?:link|connect|join)(?:s|ed|ing)?) )
            (?:{LARGER}['’]s?|the (?-i:[A-Z])\w+|its|their) (?:[\w-]+ )?(?:border|frontier)
            (?: (?:crossing|post|gate|with {LARGER}))? (?:at|in|near) ({P})"""
        ),
        r"\1\2",
    ),
    (
        compiled(
            rf"""(\b(?:to|from|with|and|between|(?:link|connect|join)(?:s|ed|ing)?) )
            (?:(?!(?:to|from|with|and|via|through|link|connect|join)\b)[\w-]+ ){{0,2}}?{LARGER}['’]s?[ ]
            (?:[\w-]+ ){{0,3}}?(?:capital|city|town|(?:sea)?port|harbou?r|hub|cent(?:re|er)|metropolis|gateway),[ ]
            ({P}),?(?= (?:with|to|and|via|through)\b)"""
        ),
        r"\1\2",
    ),
    (Expression(r"\b(?:through|across|along) the (?:[A-Z][\w’'-]+ ){1,2}Corridor(?= (?:from|to|between)\b)"), ""),
    (
        compiled(rf"\b(and|to|with), (?:near|beyond|across|over|behind|on|in|at) [^,.;\ue000-\uf8ff]{{3,50}}, (?={P})"),
        r"\1 ",
    ),
    (
        compiled(
            rf"({P}),? (?:near|outside|close to|not far from) {P}(?=,? (?:(?:to|via|through|as far as) |with {P}))"
        ),
        r"\1",
    ),
    (compiled(rf"({P}), (?:just |[\d.]+ km )?(?:north|south|east|west)\w* of {P}(?=[.,;]|$)"), r"\1"),
    (compiled(rf"\b(?:{NO_LINE})\b"), "people"),
    (
        compiled(
            r"""(\bcorridor(?: \([A-Z]+\))?), an? (?:[\w-]+ ){0,3}?(?:network|web|series|collection|package|set
            |string) of[ ](?=[^.;]{0,50}\b(?:roads?|rail\w*|highways?|pipelines?|ports|infrastructure)\b)
            (?:(?!(?:from|linking|connecting|joining|between|that|which)\b)[\w-]+,? ){1,9}?
            (?=(?:from|linking|connecting|joining|between|that|which|stretching|running)\b)"""
        ),
        r"\1, ",
    ),
    (
        compiled(
            rf"""({P}),? on the (?:[\w-]+ )?(?:edge|outskirts|fringes?) of {P},?(?= (?:to|with|and|via|through)\b)"""
        ),
        r"\1",
    ),
    (
        compiled(
            rf"""({P}),? (?:across|over|through|past|along|under|beneath|around|round)
            (?: (?!(?:to|from|with|between|where|which|that|is|was)\b)(?-i:[a-z])[\w’'-]*){{1,7}},?
            (?= (?:(?:on )?(?:to|towards)|(?:and )?(?:via|through|by way of)) {P})"""
        ),
        r"\1",
    ),
    (
        compiled(
            r",? and (?:then|from there) (?:(?:due|straight) )?(?:north|south|east|west)\w*(?= (?:through|via|by|to)\b)"
        ),
        "",
    ),
    (
        compiled(
            r"""(\b(?:to|from|as far as|between) )the (?:border )?(?:crossing|checkpoint|post|gate) (?:at|of|in)[ ]
            ([\ue000-\uefff])"""
        ),
        r"\1\2",
    ),
    (
        compiled(
            rf"""
            ({P})(?: (?:area|village|settlement|town))? in (?:{LARGER}['’]s? )?{P}[ ]
            (?:districts?|provinces?|county|region|oblast|aimag|prefecture)(?=,? (?:and|to|with|via)\b)"""
        ),
        r"\1",
    ),
    (
        compiled(rf"""
        \b(?:the )?{P} and {P} (?:(?:autonomous )?regions|provinces|districts|oblasts|states|aimags|counties)\b"""),
        "two divisions",
    ),
    (
        compiled(
            rf"""({P}),? (?:on|in) the (?:[\w-]+ ){{0,2}}?(?:island|peninsula|valley|province|district|county) of {P}
            (?=,? (?:and|to|with|via|through)\b)"""
        ),
        r"\1",
    ),
    (compiled(rf"(\bto )an? (?:[\w-]+ )?(?:\w+) (?:just )?(?:short of|outside|near) ({P})"), r"\1\2"),
    (
        compiled(
            rf"""(\b(?:between|(?:link|connect|join)(?:s|ed|ing)?) )(?:the |their |its |both )?
            (?:two |three )?(?:[\w-]+ )?(?:capitals?|countries|cities|ports|towns|villages)(?: of {P} and {P})?
            (?:,|:| [\u2013\u2014-]) ({P} and {P})"""
        ),
        r"\1\2",
    ),
    (compiled(rf"\b(?:(?:al|el)[- ]|(?:ad|an|ar|as|ash|at|az)-)({P})"), r"\1"),
    (
        compiled(
            rf"""({P}),? (?:about |some |around |roughly |just |only )?[\d.,]+[ -]?(?:km|kilomet(?:er|re)s?|miles?)
            (?: to the)? (?:north|south|east|west)[\w-]*(?: (?:of|from) (?:the )?(?:[\w-]+ )?{P})?,
            (?=,? (?:and|to|with|via|through)\b)"""
        ),
        r"\1",
    ),
    (
        compiled(
            r"""(?<![\ue000-\uefff], )\b(?:a (?:point|place|spot)|the area|an area|just|immediately)?[ ]?
            (?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of ([\ue000-\uefff])"""
        ),
        r"\1",
    ),
    (compiled(rf"({P}) in the (?:far |extreme )?(?:north|south|east|west)\w*(?= to )"), r"\1"),
    (
        compiled(
            rf"""(\b(?:to|from|with|and|between) )(?:the )?(?-i:[A-Z])[a-z]+
            (?:ian|ish|ese|can|gol|akh|yz|ek|ik|men|aqi|ani) ({P})"""
        ),
        r"\1\2",
    ),
    (compiled(rf"\b(?:the )?(?:[\w-]+ )?{LARGER} (?:port|harbour|harbor|city|town|resort) of ({P})"), r"\1"),
    (
        compiled(rf"""
        ({P}) \((?:the|an?|in|near|on|formerly|now|also|once|or)\b[^()]{{1,90}}\)
        (?=,? (?:and|to|with|via|through) (?:the )?{P}|, {P})"""),
        r"\1",
    ),
    (Expression(r"(?<=[a-z]) \((?:[A-Z]{1,3}[ -]?\d{1,4}(?:/[A-Z]{1,2}\d+)?|(?:the )?[A-Z]{2,7})\)(?= [a-z])"), ""),
    (compiled(r" \((?:[a-z]+ ){0,4}?[\d.,]+[ -]?(?:km|kilomet(?:er|re)s?|mi|miles?)\)"), ""),
    (
        compiled(rf"({P}(?: [\w-]+)?) \((?:by )?(?:ferry|road|rail|sea|ship|bus|junction|border|port|[A-Z]{{2,5}})\)"),
        r"\1",
    ),
    (compiled(rf"({P}(?: and)?), (?:{_WORD}(?: {_WORD})?, )+(?=(?:and )?{P})"), r"\1, "),
    (
        compiled(
            rf"\b(?:northern|southern|eastern|western|central|(?:north|south)-?(?:east|west)ern|mainland) (?={LARGER})"
        ),
        "",
    ),
    (
        compiled(
            r"""(?:,? (?:which )?(?:is|as|are|was|will be|being|forms?))? (?:an? )?(?:[\w-]+ )?
            (?:part|section|component|element|branch)
            [ ]of (?:the|a) (?:[\w\u2013-]+ ){0,5}?(?:corridor|initiative|network|project|programme|program)s?\b(?=,)"""
        ),
        "",
    ),
    *APART,
    (
        compiled(
            rf"""(?<=[\ue000-\uf8ff]), (?:called|written|spelled) {P}[ ]
            (?!(?:in|on the \w+ side)\b)[^.,;\ue000-\uf8ff]{{1,30}}(?=,)
            | ?\({P}(?:, {LARGER})?(?:,? (?:on|in) [\w ]+)?\)|{_NO_SIDE},? (?:also |usually |often |better |formerly )*
            (?:known|called|written|spelled|shortened(?= to| as)|renamed)
            (?: (?!(?:between|from|with|via|of)\b)\w+){{0,6}}?
            [ ](?:the )?{P}(?=[,.; )])
            (?! (?:in {P}|on the \w+ side))"""
        ),
        "",
    ),
    (
        compiled(rf"""
        {LARGER}['’]s? (?:(?!(?:from|to|with|between|at|in|facing|opposite|across|over|beyond|near|outside
        |is)\b)[\w-]+ ){{0,2}}?(?:(?:(?:sea)?port|city|town|station
        |mine|border city|capital|hub|centre|center|gateway|metropolis)(?: of)?[ ]
        |(?:region|province|state) of )?({P})"""),
        r"\1",
    ),
    (
        compiled(
            rf"""\b(?:the|an?|its|their) (?:[\w-]+ ){{0,2}}(?:village|town|city|settlement|capital
            |(?:second|third|fourth)?[ -]?(?:largest|biggest)), ({P}),?"""
        ),
        r"\1",
    ),
    (compiled(rf"({P}),? and {_MACRO}(?= (?:to|with|via|through)\b|[,.])"), r"\1"),
    (compiled(rf"\b{_MACRO},? and ({P})"), r"\1"),
    (
        compiled(
            rf"""({P}), (?:the|an?) (?:[\w-]+ ){{0,2}}?(?:(?:sea)?port|harbou?r|suburb|gateway|outport|terminal
            |railhead)
            [ ](?:of|for) (?:the )?{P}(?=[.;]|$|, (?!and\b))"""
        ),
        r"\1",
    ),
    (
        compiled(
            rf""",? (?:(?:it|which) )?(?:is|was) (?:joined|met|fed|swelled)(?: \w+)? by (?:an?|another
            |the) [\w -]{{2,30}}?
            [ ]from (?:{P}|(?-i:[A-Z])[\w’'-]+)(?: in [^,.;]{{1,30}})?(?=,| and)"""
        ),
        "",
    ),
    (
        compiled(
            rf"""(?<!{P} )\b(?:the |an? )?(?:(?!(?:from|to|with|and|between|via|through|in|at|into|is|was|are|were|of|on
            |for|near|outside|around|beside|beyond|opposite|by|that|which|runs?|link(?:s|ed|ing)?|connect(?:s|ed|ing)?
            |join(?:s|ed|ing)?
            |reach\w*|leav\w+|tie[sd]?|tying|hook(?:s|ed|ing)?|feeds?|fed|serv(?:es?|ed|ing)|suppl(?:y|ies|ied)|puts?|brings?
            |brought|plac(?:es?|ed)|gives?|gave|carr(?:y|ies|ied)|separates?|divides?)\b)
            [\w-]+ ){{0,3}}?
            (?:ports?|city|cities|towns?|villages?|capital|stations?|junction|mines?|deposits?|terminal|railhead
            |harbou?r|port city|(?:border|frontier) (?:town|village|city|post|station|gate)
            |(?:(?:oil|gas) ?)?field|coalfield|suburb|quay|yards|outskirts|roundabout
            |hub|gateway|tank farm|depot|refiner(?:y|ie)|smelter|steelworks|wharf|jett(?:y|ie)|airport|plant)
            s? (?:of|at|in) ({P})|\b(?:the )?(?:[\w-]+ )?(?:border|frontier) (?:post )?(?:at|near) ({P})
            |\b(?:the |its |an? )?(?:{SIDE} ){{0,2}}
            (?:capital(?: city)?,?|port city|port town|town|city|village|district) ({P})"""
        ),
        r"\1\2\3",
    ),
    (
        compiled(
            rf"""(\b(?:link|connect|join)(?:s|ed|ing)?|\b(?:with|and|to|between))[ ]
            (?:the )?(?:{LARGER}(?:['’]s)? )?(?:(?!(?:to|with|and|between|from|leave|cross|meet)\b)[\w’'-]+ ){{0,6}}?
            (?:network|grid|system|pipeline|line)s?
            [ ](?:near|at|in) ({P})"""
        ),
        r"\1 \2",
    ),
    (
        compiled(
            rf"""(?<![-\u2010-\u2015])(?<![-\u2010-\u2015] )({P})(?:,? the)?
            [ ](?:land |road |rail |railway |highway |border |sea |dry |coal |copper |gold |converter |compressor |main
            |central |pumping |power |deep-sea |deepwater |container )*(?:(?:ports?|(?:sub)?stations?|cit(?:y|ies)
            |towns?|mines?|(?:oil ?|gas ?)?fields?|refiner(?:y|ies)|dams?|plants?|junctions?|terminals?|coalfields?
            |deposits?|harbours?|provinces?|regions?|districts?|aimags?|yards?|basins?
            |border(?= (?:to|and|via|through)\b)
            |states?|count(?:y|ies))
            |(?:border )?(?:crossings?|checkpoints?|gates?|gateway|posts?)(?! (?:in)?to {P}))
            \b(?! (?:line|railway|road|link|and {P} (?:line|railway|road|link|face)|of entry
            |between|linking|connects?|connecting|connected|links|joins|from))"""
        ),
        r"\1",
    ),
    (
        compiled(
            rf"""({P}),? (?:in|of|on) (?:the )?(?:(?!(?:to|with|from)\b)[\w’'-]+ ){{0,4}}?{LARGER}
            (?: (?:of|in) {LARGER})?(?:['’]s(?: \w+){{1,3}}?)?
            (?: province| region| state| county| district| aimag| banner)?
            (?=[,.; )]|$)(?! and {LARGER}),?
            (?= (?:to|with|and|is|was|via|through|opens|opened|lies|stands|faces|opposite)\b|[.;,)]|$)"""
        ),
        r"\1",
    ),
    (
        compiled(rf"(\bfrom {P}) in {LARGER}(?=,? (?:(?:and )?(?:through|via|over|across|past|by way of)|as far as) )"),
        r"\1",
    ),
    (compiled(rf"({P}), {LARGER}(?:,| in {LARGER}(?= (?:to|and|with)\b)|(?=[.;]|$))"), r"\1"),
    (
        compiled(
            rf"({P}), {LARGER}(?= to (?:the )?{P}| (?:railways?|railroads?|rail|lines?|roads?|highways?|motorways?)\b)"
        ),
        r"\1",
    ),
    (
        compiled(
            rf"""({P}) in (?:the city of )?{P}(?:['’]s)?(?: (?:region|province|district|county|state|governorate|city))?
            (?= (?:to|with|via|through) )"""
        ),
        r"\1",
    ),
    (
        compiled(rf"(\bbetween (?:the )?{P}),? (?:in|of|on) (?:the )?(?:[\w’'-]+ ){{0,3}}?{LARGER},?(?= and {P})"),
        r"\1",
    ),
    (
        compiled(
            rf"""({P}),? (?:on|at|near) (?:the )?(?:[\w-]+ ){{0,3}}?(?:border|frontier|coast|shore|river|sea|Atlantic
            |Pacific|Mediterranean|Baltic|Adriatic|Caspian)
            (?: (?:with|of) {LARGER}|(?! with {LARGER}[.,;])),?(?= (?:to|with|via|through|by way of) )"""
        ),
        r"\1",
    ),
    (
        compiled(rf"(?:the )?(?:{LARGER}|(?-i:[A-Z])[a-z]+(?:ese|ian|ean|can|ish|ani|aqi|eni|ali)) (?:{SIDE} )?({P})"),
        r"\1",
    ),
    (
        compiled(
            rf"""({P}), (?:(?:an?|the|its|their|once|now|already|officially|where|home|known|famous|which
            |located|situated|lying|{LARGER}['’]s)
            |the \w+) (?:[^,;:.()\u2013\u2014\ue000-\uf8ff]|{LARGER}){{3,90}},
            (?= (?:(?:and|then|on) )*(?:to|with|via|through|by way of|(?:down|up|along) the)\b)"""
        ),
        r"\1",
    ),
    (
        compiled(
            rf"""({P}), (?:on|in|near|beside|outside) (?:the )?(?:{P}|[^,;.\ue000-\uf8ff]{{3,30}}|(?:[\w-]+ ){{0,2}}
            (?:area|region|suburbs?|outskirts|vicinity|valley) of {P}),(?= (?:with|to|and|via|through)\b)"""
        ),
        r"\1",
    ),
    (
        compiled(rf"""
        ({P}),? (?:the )?(?:capital|port|terminus|gateway|hub|railhead|main district|district|border post
        |seat) of (?:the )?(?:[\w-]+ )?{P}"""),
        r"\1",
    ),
    (
        compiled(
            rf"(\b(?:over|via|through|across|past) (?:the )?{P}) (?:border )?(?:crossing|post|gate|checkpoint|pass)\b"
        ),
        r"\1",
    ),
    (compiled(rf"\bboth ({P},? and {P})"), r"\1"),
    (compiled(rf"(\b(?:from|to|and|with|between) ){P}['’]s (?:[\w-]+ ){{0,2}}({P})"), r"\1\2"),
    (
        compiled(
            rf"""(\b(?:dams?|dykes?|dikes?|embankments?|(?:sea ?)?walls?|fences?|trench(?:es)?|buffer zones?)\b
            (?: (?!(?:{HEADED})\b)[\w-]+){{0,3}}? (?:from|between) {P}) (?:to|and) ({P})"""
        ),
        r"\1; \2",
    ),
    (compiled(r"\b(?-i:Port) (?=[\ue000-\uefff])"), ""),
    (compiled(rf"(?<=[\ue000-\uefff]) (?-i:{TERMINUS})\b"), ""),
    (
        compiled(
            rf"""({P})['’]s (?:[\w-]+ ){{0,4}}?(?:stations?|ports?|seaports?|airports?|terminals?|harbou?r|yards?
            |plants?|docks|substations?|refiner(?:y|ies)|mines?|dams?|(?:oil|gas)?fields?|smelters?|works)
            (?=,? (?:to|with|and|via|through)\b)"""
        ),
        r"\1",
    ),
    (
        compiled(
            r"""[\uf000-\uf8ff]['’]s (?=(?-i:[A-Z])[\w’'-]+ (?:\w+ )?(?:border (?:area|post|point|crossing
            |gate)|area|station|port|village|town|crossing|checkpoint|terminal|district|field|refinery)\b)"""
        ),
        "",
    ),
    (compiled(rf"\bthe (?:far )?(?:north|south|east|west)(?:east|west)? of ({LARGER})"), r"\1"),
    (
        compiled(
            rf"""\b(?:the |its |all )?(?:two|three|four|five|six|seven|eight|several|\d+)(?: [\w-]+){{0,3}}?[ ]
            (?:ports|cities|towns|harbou?rs|villages|capitals|stations|terminals|hubs)(?: of)?[ ]
            \(({P}(?:, {P})*,? and {P})(?: on (?:the )?[\w ]+)?\)"""
        ),
        r"\1",
    ),
    (compiled(r"\b(?:the )?(?:[\w-]+ )?(?:province|region|district|county) of ([\ue000-\uefff])"), r"\1"),
)
