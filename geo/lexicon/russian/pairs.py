"""The ways in which Russian links a second pair of places by the words for the first, and says that something flows."""

from geo.lexicon.patterns import way
from geo.lexicon.russian.grammar import CLOSE, GOES, HEAD, JOINS, LIST, NEAR, ON, SMALL, UNNAMED, VIA, W
from geo.model import LARGER, LinkKind, P

_AND = rf"(?:,|,? (?:и|а|а также)) {W}{{0,2}}?(?:[–—] )?"
"""What stands before one more pair of places."""
_FLUID = (
    r"(?:газ|нефть|топливо|этилен|нефтепродукты|конденсат|аммиак|электричество|электроэнергия|ток|дизель|дизтопливо|солярка|бензин"
    r"|керосин|мазут|этан|метан|водород|углекислота|сырая нефть|ч[её]рное золото)"
)
_PIPED = (
    r"(?:газ|электричество|электроэнергия|ток|метан|водород|этан|этилен|аммиак|углекислота"
    rf"|{_FLUID}(?=[^.;]{{0,60}}(?: по \w*(?:труб|провод)|те(?:ч[её]|к[уал]))))"
)
"""What comes by a line wherever it comes from; oil does where it is said to flow, or what through: it leaves ports."""
_FLOWS = (
    r"(?:(?:(?:при|до|у)?ход|ид|прид|уйд|пош|хлын|(?:по|пере|про)?те[чк]|поступа|переда|прокачива|качают|пойд|(?:по)?ступа|стру)\w+"
    r"|(?:ид|ед|бежит|бегут|попада|приход|гон|движ)\w* по труб\w+|доставля\w+ по труб\w+)"
)
"""That it flows, for which there must be a pipe or a wire."""
_BY_PIPE = rf"(?: по {CLOSE}{{3,40}})??"
_NO_SHIP = (
    r"(?![^.;,]{0,80}\b(?:танкер|суд[ана]|судн|судов|морем|цистерн|бочк|грузовик|поезд|вагон|железн|барж|бензовоз))"
)
"""What shows that it goes by ship, rail or lorry, with no pipe at all."""
_POWER = r"(?:электричеств\w{1,2}|электроэнерги\w{1,2}|энерги\w{1,2}|ток(?:а|ом|у)?|электропитани\w{1,2})"
_GAS = r"(?:газ(?:а|ом|у)?|нефт(?:ь|и|ью)|топливн\w+ газ\w{0,2})"
"""What flows, in any case."""
_FED = r"(?:питается|питаются|питал(?:ся|ась|ось|ись)|запитан\w{0,2}|снабжа(?:ется|ются|лся|лась|лось|лись))"
"""That a place gets what it needs by wire or pipe."""
_FEEDS = r"(?:подают|пода[её]тся|подаются|пода[её]т|качают|гонят|снабжа[юе]т|питают|питает)"
_ASIDE = r"(?:,[^.;,\ue000-\uf8ff]{3,60},)?"
"""What is said of a place in passing."""
_NO_WIRE = (
    r"(?![^.;]{0,80}\b(?:танкер|судн|судов|судами|морем|по морю|цистерн|бочк|грузовик|поезд|вагон|барж|бензовоз|баллон"
    r"|вод[аыуо]\b|водой\b|рек[аиуо]|родник|ручь|ледник|сжиженн|СПГ))"
)
"""What shows that it comes otherwise, or that it is water."""
_BESIDE = r"(?:в|у|близ|под|в районе|около|возле|(?:север|юж|восточ|запад)нее|рядом с)"
PAIRS = (
    way(
        "and on by another to C",
        (
            rf"(?P<ends>{P}),? (?:и |а )?(?:далее|дальше|затем|потом) (?:уже )?по {CLOSE}{{0,30}}?"
            rf"(?:{HEAD}|систем\w{{1,2}})"
            rf"{CLOSE}{{0,20}}? (?:до|в|на|к|ко)"
            rf" {W}{{0,3}}?(?P<ends2>{P})"
        ),
    ),
    way(
        "so many kilometres laid between A and B",
        (
            rf"\b(?:асфальтир|заасфальтир|электрифи|реконстру|укладк|улож|пролож|прокладк|постро|строительств|отсып|ремонт"
            rf"|отремонт)\w*{NEAR}{{0,50}}?\b(?:километр|км|верст)\w*{NEAR}{{0,30}}? (?:между (?P<ends>{P} и {P})"
            rf"|(?:от|из) (?P<ends2>{P}{VIA}(?:{ON} {P})))"
        ),
        loose=True,
    ),
    *(
        way(
            f"and C with D, number {more + 2}",
            (
                rf"\b{JOINS}{UNNAMED}{{0,40}}?{P}(?:(?:, | и ){P})* (?:с|со) {P}"
                rf"(?:{_AND}{P} (?:[–—-] )?(?:с|со) {P}){{{more}}}{_AND}(?P<ends>{P}) (?:[–—-] )?(?:с|со) "
                rf"(?P<ends2>{P})"
            ),
        )
        for more in range(2)
    ),
    way(
        "and another head C with D",
        rf"\b{JOINS}[^.;]{{0,90}}?,? (?:а|и) {W}{{0,3}}?{HEAD} [–—] (?P<ends>{P} (?:и|с|со) {P})",
    ),
    way("A and B, and C and D", rf"\b{JOINS}{UNNAMED}{{0,40}}?{P} и {P}{_AND}(?P<ends>{P} и {P})"),
    way("between A and B, and C and D", rf"\bмежду {P} и {P}{_AND}(?:между )?(?P<ends>{P} и {P})"),
    way(
        "from A to B and from C to D",
        (
            rf"\b(?:из|от|со?) {P}{VIA}{GOES}{VIA}{ON} {LIST}(?: (?-i:[а-яё-]+)){{0,3}}?{_AND}{W}{{0,2}}?(?:из|от|со?) "
            rf"(?P<ends>{P}{VIA}{GOES}{VIA}(?: [–—])?(?:{ON} {LIST})+)"
        ),
    ),
    way(
        "A is linked to B, and to C by head",
        (
            rf"(?P<ends>{P}) {W}{{0,2}}?(?:соедин|связ|свяж)\w+ [^.;]{{0,60}}?\b(?:с|со) {P}{NEAR}{{0,40}}?, (?:а |и )?"
            rf"(?:с|со) (?P<ends2>{P})(?: [–—-])? {W}{{0,2}}?{HEAD}"
        ),
    ),
    way(
        "from A to B by one head, and to C by another",
        (
            rf"\b(?:из|от|со?) (?P<ends>{P}),? {NEAR}{{0,40}}?\b(?:на|в|к|до) {P}{NEAR}{{0,50}}?[,;] (?:а |и )?"
            rf"(?:на|в|к|до) (?P<ends2>{P})(?: [–—-])? {W}{{0,2}}?{HEAD}"
        ),
    ),
    way(
        "from A to B by one head, by another to C",
        (
            rf"\b(?:из|от|со?) (?P<ends>{P}),? {NEAR}{{0,40}}?\b(?:на|в|к|до) {LIST}{NEAR}{{0,50}}?[,;] (?:а |и )?"
            rf"{W}{{0,1}}?{HEAD} [–—-] (?:на|в|к|до) (?P<ends2>{LIST})"
        ),
    ),
    way(
        "one line from A to B, the other to C",
        (
            rf"(?:^|[.;] )(?=[^.;]{{0,90}}?{HEAD})[^.;]{{0,70}}?\b(?:из|от|со?) (?P<ends>{P}),? {NEAR}{{0,40}}?"
            rf"\b(?:на|в|к|до) {LIST}{NEAR}{{0,50}}?[,;] (?:а |и )?(?-i:[а-яё-]+(?:ая|[иы]й|ой|ья|ье|ое))"
            rf" [–—-] (?:на|в|к|до) (?P<ends2>{LIST})"
        ),
    ),
)
"""Another pair of places, which the words for the first join too."""

FLOWS = (
    way(
        "between A and B flows what needs a line",
        rf"\bмежду (?P<ends>{P} и {P}) {W}{{0,3}}?{_FLUID} {W}{{0,2}}?{_FLOWS}",
    ),
    way(
        "what needs a line flows from A to B",
        (
            rf"\b{_FLUID}(?: (?:со?|из|от))? {W}{{0,2}}?(?P<ends>{P}){_BY_PIPE} {W}{{0,3}}?{_FLOWS}{_BY_PIPE}"
            rf"(?: через [а-яё]+)?(?: (?:к|до) [а-яё-]+(?: [а-яё-]+)?,)?(?P<ends2>{VIA}(?:{ON} {P})+)"
        ),
    ),
    way(
        "from A what needs a line flows to B",
        (
            rf"\b(?:из|от|со?) (?P<ends>{P}{VIA}),? {W}{{0,3}}?{_PIPED},? (?:(?!не ){W}){{0,3}}?{_FLOWS}{_BY_PIPE}"
            rf" {W}{{0,2}}?(?P<ends2>(?:до|в|во|на|к) {P}){_NO_SHIP}"
        ),
        loose=True,
    ),
    way(
        "carries what needs a line from A to B",
        (
            rf"\b(?:(?:пере|про)?кача[юе]т|(?:пере|про)качива\w+|гонит|гонят|пода[юё]т|приносит|нес[её]т|питает"
            rf"|снабжа[юе]т) {W}{{0,3}}?{_FLUID}(?:ю|ом|у)? {W}{{0,2}}?(?:из|от|со?) (?P<ends>{P}{VIA}(?:{ON} {P})+)"
        ),
        loose=True,
    ),
    way(
        "A pumps what needs a line to B",
        (
            rf"(?P<ends>{P}),? {W}{{0,2}}?(?:(?:пере|про)?кача[юе]т|(?:пере|про)качива\w+|гонит|гонят)"
            rf" {W}{{0,3}}?{_FLUID}(?:ю|у)?{_BY_PIPE} {W}{{0,1}}?(?:в|на|до|к) (?P<ends2>{P}){_NO_SHIP}"
        ),
        loose=True,
    ),
    way(
        "what needs a line flows to B from A",
        rf"\b{_FLUID}{_BY_PIPE} {W}{{0,3}}?{_FLOWS} {W}{{0,2}}?(?:в|на|до|к) (?P<ends2>{P}),?{_BY_PIPE}"
        rf" (?:из|от|со?) (?P<ends>{P}){_NO_SHIP}",
        loose=True,
    ),
    way(
        "what needs a line from A to B flows",
        rf"\b{_FLUID},? {W}{{0,2}}?(?:из|от|со?) (?P<ends>{P}{VIA}(?:{ON} {P})+),? {W}{{0,2}}?{_FLOWS}{_NO_SHIP}",
        loose=True,
    ),
    way(
        "goes under water at A, comes up at B",
        (
            rf"\b(?:уход|ныря|погруж|спуска|опуска|ложится|лож)\w* (?:под|в|на) {CLOSE}{{0,20}}?(?:{LARGER})?"
            rf" ?{_BESIDE} (?P<ends>{P})[^.;]{{0,60}}?\b(?:всплыва|выныр|выход|выбира|поднима|появля)\w*"
            rf"(?: на [а-яё]+)? {_BESIDE} (?P<ends2>{P})"
        ),
        loose=True,
    ),
    way(
        "B is fed with power from A",
        rf"(?P<ends2>{SMALL}){_ASIDE} [^.;,\ue000-\uf8ff]{{0,50}}?\b(?:{_FED}|получа[юе]т) {W}{{0,3}}?{_POWER}"
        rf" {W}{{0,3}}?(?:из|от|со?) (?P<ends>{P}){_NO_WIRE}",
        LinkKind.POWER_LINE,
        loose=True,
    ),
    way(
        "B is fed with gas from A",
        rf"(?P<ends2>{SMALL}){_ASIDE} [^.;,\ue000-\uf8ff]{{0,50}}?\b(?:{_FED} {W}{{0,3}}?{_GAS}"
        rf"|получа[юе]т {W}{{0,3}}?{_GAS}(?=[^.;]{{0,60}}? по \w*(?:труб|провод))) {W}{{0,2}}?"
        rf"(?:из|от|со?) (?P<ends>{P}){_NO_WIRE}",
        LinkKind.PIPELINE,
        loose=True,
    ),
    way(
        "B is fed from A",
        rf"(?<!рынок )(?<!рынка )(?P<ends2>{SMALL}){_ASIDE} [^.;,\ue000-\uf8ff]{{0,50}}?\b(?:питается|запитан\w{{0,2}})"
        rf"(?: (?:сегодня|теперь|напрямую|целиком|полностью|только|лишь|по линии|кабелем|по кабелю))?"
        rf" (?:из|от) (?P<ends>{P}){_NO_WIRE}",
        LinkKind.POWER_LINE,
        behind=r"(?:^|[.;])(?:(?!\b(?:вод|рек|канал|озер|водопровод|газ|нефт|котельн)\w*)[^.;])*$",
        loose=True,
    ),
    *(
        way(
            name.format(what),
            (
                rf"\b{order.format(fluid=fluid)},? {W}{{0,3}}?(?:{_FLOWS}|{_FEEDS}) {W}{{0,2}}?"
                rf"(?:из|от|со?) (?P<ends>{P}){_NO_WIRE}"
            ),
            kind,
            loose=True,
        )
        for what, fluid, kind in (("power", _POWER, LinkKind.POWER_LINE), ("gas", r"газ(?:а|ом|у)?", LinkKind.PIPELINE))
        for name, order in (
            ("{} for B comes from A", rf"{{fluid}} (?:в|во|на|для|до|к) (?P<ends2>{SMALL})"),
            (
                "to B {} comes from A",
                rf"(?:в|во|на|до|к) (?P<ends2>{SMALL}),? (?:(?-i:[а-яё-]+ )){{{{0,3}}}}?{{fluid}}",
            ),
        )
    ),
    way("feeds B from A", rf"\b(?:питает|снабжает) (?P<ends2>{P}) (?:газом |нефтью )?(?:из|от|со?) (?P<ends>{P})"),
    way(
        "what needs a line flows between A and B",
        rf"\b{_FLUID}{_BY_PIPE} {W}{{0,3}}?{_FLOWS}{_BY_PIPE} {W}{{0,3}}?между (?P<ends>{P} и {P})",
    ),
    way(
        "what needs a line flows from A on to B",
        (
            rf"\b{_PIPED}{_BY_PIPE} (?:(?!не ){W}){{0,3}}?{_FLOWS}{_BY_PIPE} {W}{{0,3}}?(?:из|от|со?)"
            rf" (?P<ends>{P}{VIA}(?:{ON} {P})+){_NO_SHIP}"
        ),
        loose=True,
    ),
    way(
        "to B flows what needs a line from A",
        (
            rf"\b(?:до|в|во|на|к) (?P<ends2>{P}),? (?:(?!не ){W}){{0,2}}?{_FLOWS}{_BY_PIPE} {W}{{0,2}}?{_PIPED}"
            rf" {W}{{0,1}}?(?:из|от|со?) (?P<ends>{P}){_NO_WIRE}"
        ),
        loose=True,
    ),
)
"""That something flows from one place to another."""
