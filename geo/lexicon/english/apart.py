"""What English speaks of that lies or moves between two places and links them by nothing, or by more than one line."""

from itertools import permutations

from geo.lexicon.english.grammar import DASH, HEADED
from geo.lexicon.patterns import compiled, flat
from geo.model import P

NO_LINE = flat(
    r"""(?:pipelines?|railways?|railroads?|rail|highways?|motorways?|roads?|bridges?|ferry|power lines?)
    [ ](?:patrol(?:s|men|man)?|captains?|crews?|compan(?:y|ies)|firms?|giants?|ministers?|ministry|police|unions?
    |workers?|bosses|museums?|engineers?|enthusiasts?|shares?|stocks?|tycoons?|authorit(?:y|ies)|agenc(?:y|ies)|administrations?
    |departments?|boards?|commissions?|directorates?|inspectorates?|operators?|disputes?|rows?|fares?|tickets?
    |tariffs?|prices?|contracts?|loans?|talks|deals?|fans|buffs
    |strikes?(?! (?:out|off|inland|across|(?:north|south|east|west)\w*)\b))(?!['’]s? (?:line|track|network))
    |front ?lines?|lines? of (?:command|thought|credit|duty|inquiry|defen[cs]e|fire|argument|succession|questioning)
    |(?:party|bottom|picket|fault|dividing|ceasefire|armistice|battle|production|assembly|product|clothes) lines?
    |track records?|road trips?|pipe[- ]dreams?|off the roads?
    |tunnel[- ]boring machines?|power (?:cuts?|outages?|struggles?|vacuum|sharing|balance)
    |(?-i:(?:Minist(?:er|ry)|Secretary|Department|Directorate|Office|Bureau) (?:of|for) (?:[A-Z]\w+(?:,| and| &)? ){0,3}
    (?:Roads?|Rail|Railways?|Highways?|Bridges|Pipelines)(?:(?:,| and|, and| &) [A-Z]\w+){0,3}
    |Roads? Fund)
    |(?-i:(?:[A-Z]\w+ )?Roads? (?:and|&) Bridges?(?: [A-Z]\w+)*
    |(?:Harbou?r|Railways?|Highways?|Tunnel|Bridge|Pipeline|Communications|Roads?)(?: [A-Z]\w+){0,2}[ ]
    (?:Engineering|Construction(?! of)|Corporation|Company|Group|Bureau|Corp|Co)\b(?: [A-Z]\w+)*)
    |(?:road|bridge|path|highway) to (?:peace|recovery|war|reforms?|ruin|reconciliation|democracy|freedom|independence
    |membership|victory|success|justice|prosperity|normali[sz]ation|hell|nowhere|power)|road[ -]?(?:maps?|shows?)"""
)
"""Words for infrastructure that speak of people, of a firm, or of none at all."""

_FIRM = r"(?-i:(?:[A-Z][\w-]+ ){1,2}Rail(?:ways?)?)\b"
FIRM = flat(
    rf"""\b(?:compan(?:y|ies)|operator|venture|developer|shareholders?|partners?|subsidiary|consortium|according to
    |(?:shared|owned|run|operated|built|ordered|hired|paid|signed) by
    |(?:agreements?|contracts?|deals?|memorand(?:a|um)|talks) (?:[\w-]+ ){{0,4}}?(?:with|between|by|from))[ ]
    (?:the )?(?:[\w-]+(?:,| and|, and) (?:the )?)?{_FIRM}(?:(?:,|,? and) (?:the )?{_FIRM})*
    (?!['’]s|,? (?:lines?|networks?|tracks?|railway|main|projects?|routes?|from|which|links?|runs?)\b)
    |{_FIRM}(?:,|,? and) (?:the )?(?-i:[A-Z])[\w-]+ (?:[\w-]+ )?(?:and (?:the )?(?:[\w-]+ ){{0,3}})?
    (?:own|signed|agreed|formed|set up|share|founded|created|are (?:partners|shareholders))\b
    |{_FIRM}(?:['’]s (?:chief|head|director|boss|CEO|chair\w+|spokes\w+|managers?|shareholders?|board|partners?)
    |,? (?:says?|said|announced|expects?|plans|hopes|signed|awarded|ordered|hired|bought|reported|employs
    |puts? up|pays?|lends?|invests?|finances?|funds?|wants|insists|believes|told|won|owns
    |(?:ha[sd]|will) (?:said|sign(?:ed)?|announced?|order(?:ed)?|buy|bought|awarded|hired?|reported)))\b"""
)
"""How a railway that is called as the company that owns it is spoken of where the company is meant."""

_LEGS = (
    ("(?:ship|sea|ferry|boat|barge|vessel)", "ferry"),
    ("(?:rail|train|railway)", "rail"),
    ("(?:road|truck|lorry)", "road"),
)
"""By what a leg of a journey goes, and the word for the sort of link that this says."""

APART = (
    (
        compiled(
            rf"""(\b(?:carr|ship|tak|bring|haul|sell|send|smuggl|export|import|transport)\w*[ ]
            (?:(?:used|new|second-hand|stolen|cheap|imported|his|her|their|the) )*(?:cars|vehicles)[ ]
            from {P}) to ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:(?:mov|shift|relocat|transferr|switch|spread|chang)\w*[ ]
            (?:(?:its|their|the|h(?:is|er)) (?:[\w-]+ ){{0,2}}(?:offices?|headquarters|base|seat|staff|capital
            |operations|business|embassy|team|talks) )?from|(?:prices?|fares?|tickets?|tariffs?|flights?)
            [^.;,\ue000-\uf8ff]{{0,20}} from) {P}) to ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:minister|president|premier|governor|ambassador|delegation|reporter|correspondent|he|she|they|we
            |famil(?:y|ies)
            |tourists|pilgrims|students|soldiers|refugees) (?:(?:then|also|later|once|had|have) )?(?:went|gone|go|goes
            |travel\w*
            |came|rode|fled|return\w*|journeyed|drove)(?: on| back)? by (?:train|rail|road|car|bus|lorry|boat|ship)[ ]
            from {P}) to ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:bus|buses|coach|coaches|flights?|planes?|helicopters?|airlines?
            |ships?(?! (?:canals?|its|their|most|all|some|much|the|\d[\d.,]*)\b))
            \b[^.;,\ue000-\uf8ff]{{0,40}}{P}) (?:and|to|with) ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:ferries|(?:ferry|boat|barge|ship|vessel|steamer|catamaran|hydrofoil|dhow|pirogue)s?)\b
            [^.;,\ue000-\uf8ff]{{0,40}}\b(?:sank|sunk|sinking|capsiz\w+|collid\w+|ran aground|went down|sold|bought
            |towed|disappeared|vanished|seized|hijacked|attacked|fired on|stopped|searched|intercepted)\b
            [^.;,\ue000-\uf8ff]{{0,30}} (?:between|from) {P}) (?:and|to) ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:trucks?|lorr(?:y|ies)|tankers?|convoys?|cars|vans|vehicles|drivers|truckers|hauliers|motorists)
            (?: [\w-]+){{0,3}} (?:bound|headed|heading|en route|on (?:its|their|the) way) from {P}) to ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:go(?:ing)?|get(?:ting)?|travel(?:l?ing)?|mov(?:e|ing)) from {P}) to ({P})
            (?=,? (?:(?:still|now|today|also) )*(?:you|one|we|they|people|travell?ers|passengers|took|takes|meant|means
            |requires?|required|needs|needed|involves|involved)\b
            (?![^.;]{{0,40}}\b(?:the|by) (?:[\w-]+ )?(?:train|rail|{HEADED})\b))"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:prices?|fares?|tickets?|tariffs?|charges|(?:freight|haulage|transport|shipping|insurance
            |spot) (?:rates?|costs?|charges?|fees?))(?: (?!{HEADED}\b)[\w-]+){{0,3}} (?:between|from) {P})
            [ ](?:and|to) ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:link|connect|join)(?:s|ed|ing)? [^.;\ue000-\uefff]{{0,60}}{P}) (?:and|to|with)
            [ ]((?:[\w-]+ ){{0,4}}{P}[^.;]{{0,60}}?(?<!,) by (?:sea|ship|air|plane|boat|barge|river|water)\b)"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""({P}){DASH}({P})(?= (?:summits?|talks|relations|ties|flights?|derby|forum|dialogue|match|dispute
            |rivalry|friendship|treaty|pact)\b)"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:airlines?|airways|carriers?|fl(?:y|ies|ew|own|ying)|flights?|planes?|aircraft)\b
            [^.;]{{0,60}}{P}){DASH}({P})
            (?= (?:routes?|services?|links?|connections?|lines?|legs?|sectors?)\b)"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:ferr(?:y|ies)|boats?|ships?|catamarans?|hydrofoils?)\b[^.;,\ue000-\uf8ff]{{0,50}}?) crossings?
            (?= (?:from|between|to) {P})"""
        ),
        r"\1 ferry",
    ),
    (
        compiled(
            rf"""\b(ferr(?:y|ies))((?: [\w-]+){{0,3}}?) (?:on|over|along|serving|plying)[ ]
            (?:the|its|their) ({P}){DASH}({P}) (?:routes?|lines?|links?|runs?)\b"""
        ),
        r"\1 from \3 to \4\2",
    ),
    (
        compiled(rf"({P}){DASH}({P})(?= (?:air|flight) (?:routes?|services?|links?|corridors?|connections?))"),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""^from {P} to {P}, (?=(?:ports|cities|towns|governments|farmers|people|workers|residents|drivers|traders
            |villagers|mayors|everyone|everybody|analysts|officials)\b)"""
        ),
        "Everywhere, ",
    ),
    *(
        (
            compiled(
                rf"""\bfrom ({P}) by {one}(?: across [\w ]{{1,30}})? to ({P}),? (?:and )?(?:then |from {P} |onwards? )?
                by {other}(?: across [\w ]{{1,30}})? to(?= {P})"""
            ),
            rf"by {called} from \1 to \2; by {then} from \2 to",
        )
        for (one, called), (other, then) in permutations(_LEGS, 2)
    ),
    (
        compiled(
            rf"""(\b(?:journeys?|trips?|(?<!to two )(?<!to four )(?<!to six )(?<!to eight )lanes?
            |(?<!\btrains )(?<!\btrains to )travel(?:s|ed|led|ling|ing)?|voyages?|drive|commut(?:e|es|ed|ing)
            |fl(?:y|ies|ew|ying|ed|ee|ees|eeing)|drove|walk(?:s|ed|ing)|cycl(?:ed|ing)|trek(?:s|ked|king)|march(?:es
            |ed|ing)
            |(?:storm|typhoon|cyclone|hurricane|rains?|floods?|smoke|fires?) (?:moved|moves|swept|spread|drifted)
            |(?:mov(?:es?|ed|ing)|relocat\w+|transfer\w*) (?:its|his|her|their|the) (?:\w+ )?(?:headquarters|offices?
            |seat|base|capital|command|family|staff|workers|depot)
            |halfway|midway|somewhere|on the way
            |(?<!across the )(?<!over the )(?<!cross the )(?<!straddles the )(?<!straddling the )(?:border|frontier)
            |distance|trade
            |(?:strip|sliver|neck|finger|patch|wedge|tract) of (?:land|territory|jungle|desert)
            |governments?|authorities|leaders|officials|capitals|cities|countries|villages|protests|investors
            |commerce|war|fighting|rivalry|talks|relations|quarrel|feud|stand-?off|rift|conflict|clashes
            |differences|rapprochement|spat|impasse|war of words
            |toll (?:gates?|stations?|booths?|plazas?|points?)|road ?blocks?
            |checkpoints? (?:controlled|manned|held|run|guarded|set up)[^.;,\ue000-\uf8ff]{{0,40}}
            |ties|disputes?|agreements?|deals?|tensions?|match|friendship)\b(?: time| by (?!(?:train|rail)\b)\w+)?
            [ ](?:between|from) {P}) (?:and|to) ({P})(?! by (?:rail|railway|train)\b)"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""(\b(?:drivers?|truckers?|hauliers?|traders?|merchants?|smugglers?|couriers?)\b
            [^.;,\ue000-\uf8ff]{{0,30}} (?:transport(?:s|ing)?|carr(?:y|ies|ied|ying)|haul(?:s|ing)?|bring(?:s|ing)?
            |deliver(?:s|ing)?|taking|moving|drove|driv(?:es?|ing)|smuggl(?:es?|ing))\b
            [^.;,\ue000-\uf8ff]{{0,50}} from {P}) to ({P})"""
        ),
        r"\1; \2",
    ),
    (
        compiled(
            rf"""({P}[^.;\ue000-\uf8ff]{{0,40}} [\w-]+ (?:days?|hours?|weeks?)['’]? by (?:road|rail|lorry
            |truck|train|sea|boat|river)) to (?={P})"""
        ),
        r"\1; ",
    ),
    (
        compiled(rf"(\bby (?:bus|coach|air|plane|helicopter|car|taxi|bicycle) from {P}) to ({P})"),
        r"\1; \2",
    ),
    (
        compiled(
            rf"(\bfrom {P}) to ({P})(?= by (?:bus|coach|air|plane|car|taxi|bicycle|sea)\b| on (?:foot|horseback)\b)"
        ),
        r"\1; \2",
    ),
)
"""Journeys, quarrels and the like, whose two places are written apart so that no pattern joins them."""
