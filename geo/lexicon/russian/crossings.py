"""The ways in which Russian says that places lie opposite each other, or that ships go from one to the other."""

from geo.lexicon.patterns import compiled, flat, way
from geo.lexicon.russian.grammar import CLOSE, DASH, GOES, LIST, NEAR, ON, SHIPS, SMALL, W
from geo.model import LARGER, LinkKind, P

_ANSWERS = r"(?:соответству\w+|отвеча(?:ет|ют|л[аио]?)|противостоит|противостоят)"
"""That a post has one on the other side."""
_THEIR = r"(?:(?:[а-яё]+-)?[а-яё]+[сц]к(?:ий|ая|ое|ого|ой)|наш|наша|сопредельн\w+|противоположн\w+)"
_POST = (
    r"(?:(?:погран)?пост|(?:погран|авто)?переход|КПП|таможня|(?:погран)?пункт(?: пропуска)?|терминал|застава|станция)"
)
_SIDE = (
    r"(?:со? [а-яё]+ой(?: стороны)?|на [а-яё]+ой(?: стороне)?|на (?:[а-яё]+-)?[а-яё]+ом(?: берегу)?"
    r"|по (?:эту|одну|ту|другую|нашу|левую|правую)(?: сторону)?|слева|справа|к (?:северу|югу|западу|востоку))"
)
_FACES = (
    r"(?:напротив|против|граничит с|соседствует с|(?:смотр(?:ит|ел[аи]?)|глядит"
    r"|выход(?:ит|ят) лицом)"
    r" (?:прямо |окнами |фасадом )?на|обращ[её]н\w* к|лицом (?:к лицу с|к|на|в))"
)
"""That a place lies opposite another one."""
_ALSO = r"(?:[,;]|[,;]? (?:а|и)) (?:[а-яё-]+ ){0,1}?"
_SAME = r",?(?: [–—-])?(?: (?:на|с|со|к|напротив|против))? (?:[а-яё-]+ )?"
"""What stands before one more place that faces another, and between the two."""
_TWIN = (
    r"(?:одн[оа]? (?:и т[оа] же )?(?:село|деревня|станица)|один (?:и тот же )?(?:город|пос[её]лок)"
    r"|(?:города?|городки|посёлки)-(?:близнец|побратим|двойник|спутник)\w*|близнец\w*"
    r"|двойник\w*"
    r"|города?-сос[её]д\w*)"
)
"""What two towns are that a border parts."""
_MEASURED = r"(?:вод|рек|русл|берег|границ|мост|залив|пролив|забор|колюч|шлагбаум|камыш)"
_CALLED = r"(?:,? (?:это|стоит|лежит|находится|зовётся|называется|именуется|расположен\w*)| [–—-])"

_SAILS = r"(?:отчалива|отход|уход|ход|курсиру|отправля|плава|отплыва|ид)(?:ит|ят|[её]т|ют|ут|[её]тся|ются)\b"
"""What ships do again and again; one that sailed once is on a journey."""

BRIDGES = (
    way(
        "the one at A leads to B",
        rf"""(?:^|[;.] |, (?:а|и) )(?:(?:сам|перв)(?:ый|ая)|(?:втор|друг)(?:ой|ая)|трет(?:ий|ья)|ещё (?:один|одна)|он)
        [^.;\ue000-\uf8ff]{{0,30}}? (?:у|близ|возле|около|под|в районе) (?P<ends>{SMALL}),? (?:[а-яё]+ )?
        (?:вед[её]т|выводит|вывед[её]т|открывает путь) (?:в|на|к|до) (?P<ends2>{SMALL})""",
        LinkKind.CROSSING,
        abroad=True,
        spoken=True,
    ),
    way(
        "on the road through A – B",
        rf"\b(?:через|мимо) (?P<ends>{SMALL}{DASH}{SMALL})(?!{DASH})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "at A stands a bridge to B",
        (
            rf"\b(?:у|возле|около|близ|под|в районе|в|во|рядом с) {W}{{0,2}}(?P<ends>{P})"
            rf"(?:[^.;:,\ue000-\uf8ff]{{0,60}}?\b(?:мост\w{{0,2}} на|переправ\w{{0,3}} (?:на|в))"
            rf"|(?:{CLOSE}{{0,20}}, (?:котор\w+|там|где)|,)?{CLOSE}{{0,60}}?\bмост\w{{0,2}} (?:в|к|до))"
            rf" {W}{{0,2}}(?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "a bridge, over which one goes from A to B",
        (
            rf"\b(?:мост|тоннел|туннел|дамб|эстакад|путепровод)\w{{0,2}}(?: {NEAR}{{1,40}}?)?,? (?:по|через) котор\w+"
            rf" {NEAR}{{0,60}}?\b(?:из|от|со?) (?P<ends>{P}){NEAR}{{0,60}}? (?:в|во|до|на|к) (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "from A to B by the bridge",
        (
            rf"\b(?:из|от|со?) (?P<ends>{P}){NEAR}{{0,40}}? (?:в|во|на|до|к) {W}{{0,2}}?(?P<ends2>{P}){CLOSE}{{0,20}}?"
            rf" (?:по|через) {W}{{0,4}}?(?:мост|эстакад|путепровод|понтон|дамб)\w*"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
)
"""Ways to say of a bridge where it leads that are asked ahead of what moves on it."""

CROSSINGS = (
    way(
        "A faces B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,40}}?\b(?:{_FACES}|визави,?"
            rf"|через (?:реку|границу) от)(?: [а-яё-]+){{0,2}}? (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B lie on the two banks",
        (
            rf"(?P<ends>{P} и (?:[а-яё-]+ )?{P})(?: и {P})? "
            rf"{W}{{0,4}}?(?:(?:по|на) (?:разн\w+|об[еа]\w{{0,2}}|противоположн\w+|двух) "
            rf"(?:сторон|берег)\w+|раздел[её]н\w* {W}{{0,2}}?(?:(?:рек|границ|мост|канал|пролив)\w+|{P})"
            rf"|разделя\w+ {W}{{0,2}}?"
            rf"(?:рек|речк|руч[еь]|границ|мост|канал|пролив|улиц|забор|шлагбаум|проток|овраг)\w*)"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    *(
        way(
            f"and C faces D, number {more + 2}",
            (
                rf"{P} {W}{{0,2}}?{_FACES} (?:[а-яё-]+ ){{0,2}}{P}(?:{_ALSO}{P}{_SAME}{P}){{{more}}}"
                rf"{_ALSO}(?P<ends>{P}){_SAME}(?P<ends2>{P})"
            ),
            LinkKind.CROSSING,
            abroad=True,
        )
        for more in range(3)
    ),
    way(
        "A and B face each other",
        (
            rf"(?P<ends>{P} и (?:[а-яё-]+ )?{P}),? {W}{{0,4}}?(?:(?:друг (?:на друга|(?:на)?против друга|к другу"
            rf"|от друга)|бок о бок|лицом к лицу)\b|отделя\w+ {W}{{0,2}}?{_MEASURED}\w*)"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B, parted by so much water",
        (
            rf"(?P<ends>{P} (?:и|от) (?:[а-яё-]+ )?{P}),? {W}{{0,3}}?(?:раздел\w+|отдел\w+|разрез\w+) {CLOSE}{{0,40}}?"
            rf"\b{_MEASURED}\w*"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "on one side A, on the other B",
        rf"(?P<ends>{P})(?: {CLOSE}{{0,20}}?с одной(?: стороны)?| {CLOSE}{{1,12}})?, (?:а |и )?(?P<ends2>{P})"
        rf" {CLOSE}{{0,20}}?с другой\b",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A parted from B",
        rf"(?:\bотдел\w+ {W}{{0,3}}(?P<ends>{P})|(?P<via>{P}),? {W}{{0,2}}?отдел\w+) {W}?от {W}{{0,3}}(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, a bridge, B",
        (
            rf"\b(?:из|от|со?|в|во|у|под|близ|возле|около|рядом с|в районе) {W}{{0,2}}(?P<ends>{P})"
            rf"(?:{CLOSE}|,(?! (?:а|и|но) )){{0,60}}?\bмост\w{{0,2}}\b(?:{CLOSE}|,(?! (?:а|и|но) )){{0,60}}?"
            rf" (?:в|во|на|до|к|оказ\w+) {W}{{0,2}}(?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A and B are twin towns",
        rf"(?P<ends>{P} и (?:[а-яё-]+ )?{P})(?:,| [–—-])? {CLOSE}{{0,30}}?\b{_TWIN}",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "the twin towns A and B",
        rf"\b{_TWIN}(?:,| [–—-]|:)? (?:[а-яё-]+ ){{0,2}}(?P<ends>{P} и (?:[а-яё-]+ )?{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "a border crossed at A and B",
        (
            rf"\b(?:мост|путепровод|переход|переправ|границ|пропуска|погран)\w*\b"
            rf"(?:{NEAR}{{0,24}}?\b(?:над|через|по) (?:[а-яё]+ )?{P},?)?{NEAR}{{0,80}}?"
            rf"\b(?:в районе|у|возле|близ|через|постами|переходами|пунктами|таможнями) {W}{{0,3}}"
            rf"(?P<ends>{P} и {W}{{0,2}}{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "a bridge at A leads to B",
        (
            rf"\b(?:мост|паром|путепровод|эстакад|т[оу]ннел|дамб)\w{{0,2}} (?:у|возле|близ|около|в|из|от) (?P<ends>{P})"
            rf"(?:{CLOSE}|,){{0,40}}?\b(?:вед|выводи|перебро|переки|соедин|свяж|связ)\w+(?:{CLOSE}|,){{0,30}}? (?:в|на"
            rf"|к|до|с|со) (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, opposite which lies B",
        (
            rf"(?P<ends>{P}),? (?:(?:напротив|против|визави) (?:котор\w+|него|неё)|за (?:котор(?:ым|ой|ыми)|ним|ней"
            r"|ними))\b"
            r"(?! [^.;,]{0,20}\b(?:дорог|шоссе|трасс|автодорог|лини|рельс))"
            rf"{NEAR}{{0,50}}?(?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "ships go from A to B",
        (
            rf"\b(?:из|от) (?P<ends>{P}),? {CLOSE}{{0,20}}?{SHIPS}"
            rf"{CLOSE}{{0,40}}?(?P<ends2>{ON} {LIST})"
        ),
        LinkKind.OTHER,
    ),
    way(
        "from A to B ships go",
        (
            rf"\b(?:из|от) (?P<ends>{P}{ON} {LIST})(?!,? (?:до|в|на) {P}),? (?:{CLOSE}){{0,30}}?"
            rf"(?:{_SAILS} {W}{{0,2}}?{SHIPS}"
            rf"|{SHIPS} {W}{{0,2}}?{_SAILS})"
        ),
        LinkKind.OTHER,
    ),
    way(
        "ships for B leave A",
        (
            rf"\b{SHIPS} (?:[а-яё]+ )?(?:на|в|до) (?P<ends2>{P}) {W}{{0,2}}?{_SAILS}{CLOSE}{{0,30}}? (?:из|от) "
            rf"(?P<ends>{P})"
        ),
        LinkKind.OTHER,
    ),
    way(
        "in A they wait for a ferry to B",
        rf"\b(?:у|возле|в|во) (?P<ends>{P}){CLOSE}{{0,60}}?\bпаром\w{{0,3}} (?:на|в|до) (?P<ends2>{P})",
        LinkKind.OTHER,
    ),
    way(
        "ships go from port to port",
        (
            rf"\b{SHIPS} {CLOSE}{{0,40}}?(?:(?:из|от) (?P<ends>{P}{GOES}{ON} {LIST})"
            rf"|до (?P<ends2>{P}) (?:из|от) (?P<via>{LIST}))"
        ),
        LinkKind.OTHER,
    ),
    way(
        "to A go ships from B and C",
        (
            rf"\b(?:до|в|во|на|к) (?P<ends>{P}),? {W}{{0,3}}?(?:ход|курсир|сну|плава|ид|отправля|прибыва|приход)\w* "
            rf"{W}{{0,2}}?{SHIPS} {W}{{0,3}}?(?:из|от|со?) (?P<ends2>{LIST})"
        ),
        LinkKind.OTHER,
        fan=True,
    ),
    way(
        "ships ply between A and B",
        rf"\b{SHIPS}{NEAR}{{0,40}}?\b(?:ход|курсир|сну|плава|связ)\w*{NEAR}{{0,20}}? между (?P<ends>{P} и {P})",
        LinkKind.OTHER,
    ),
    way(
        "opposite A lies B",
        (
            rf"\bнапротив (?P<ends>{P}){NEAR}{{0,40}}?\b(?:лежит|стоит|находится"
            rf"|расположен\w*|(?:назыв|зов|имену|работ|действ|построен|открыт)\w*){NEAR}{{0,30}}? (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "opposite A – B",
        rf"\bнапротив (?P<ends>{P}) [–—]{NEAR}{{0,30}}? (?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "B answers to A on the other side",
        rf"(?P<ends>{P}) {W}{{0,3}}?{_ANSWERS} {W}{{0,3}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "and so does D to C",
        rf"{P} {W}{{0,3}}?{_ANSWERS} {W}{{0,3}}?{P}[,;] (?:а )?(?P<ends>{P}) [–—-] {W}{{0,2}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "their post is A, ours B",
        (
            rf"\b{_THEIR} (?:пограничн\w+ |таможенн\w+ )?{_POST}\b{NEAR}{{0,50}}?(?P<ends>{P}),? (?:а |и )?{_THEIR}"
            rf"(?: {_POST})?{_CALLED} (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "on their side lies A, on ours B",
        rf"\b{_SIDE}{NEAR}{{0,50}}?(?P<ends>{P}),? (?:а |и )?(?:{_SIDE}|на|со?){_CALLED}? {W}{{0,2}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
"""A place that faces another across a border, or that ships go from to another."""
_PLACED = (
    r"(?:леж|сто(?:ит|ят|ял|ящ)|отвеча|отклика|наход|располож|встреч|принима|начина|ждёт|ждут|зов|называ|имену|держ"
    r"|вырос|видн|вид[еа]н|раскин|соответству)"
    r"\w*"
)
_BANK = (
    r"(?:на (?:той|другой|противоположной) стороне|на (?:том|другом|противоположном) берегу|по (?:ту|другую|одну)"
    r" (?:его |её |их )?сторону|с (?:той|другой|противоположной) стороны"
    r"|за (?:рекой|шлагбаумом|мостом|перевалом|хребтом))"
    r"(?: (?:границы|реки|перевала|моста|хребта|пролива|рубежа|озера|шлагбаума))?"
)
ACROSS_FROM = (
    compiled(
        rf"\bза (?:ней|ним|постом|воротами|переправой),?(?:{CLOSE}|{LARGER}|,){{0,50}}? {_PLACED}"
        rf" {W}{{0,3}}?(?P<ends>{SMALL})"
    ),
    compiled(
        rf"\b{_BANK},?(?:(?:{CLOSE}|{LARGER}|,){{0,50}}? {_PLACED}| [–—-])? (?:(?!(?:за|от|из|до|через) ){W}){{0,3}}?"
        rf"(?P<ends>{SMALL})"
    ),
    compiled(rf"\bпо {W}{{0,2}}?мосту (?:в|на|до) (?P<ends>{SMALL})"),
    compiled(rf"\b[а-яё-]+[сц]к(?:ий|ая|ое) {_POST} (?:называ|зов|имену)\w+ (?P<ends>{SMALL})"),
    compiled(
        rf"\b(?:(?:на|по) [а-яё]+(?:[сц]кой стороне|[сц]ком берегу)|с(?:о)? [а-яё]+[сц]кой стороны)"
        rf"(?: (?:границы|реки|моста))?"
        rf"(?:,? {W}{{0,3}}?{_PLACED}| [–—-]) {W}{{0,3}}?(?P<ends>{SMALL})"
    ),
)
"""That a place lies across the border from one named before."""
IN_PAIRS = flat(
    rf"""(?:(?P<posts>\b(?:(?:погран)?пост|(?:погран)?переход|пункт|КПП|таможн)\w*(?: пропуска)?:? )
    |(?<=[,:;(] )|(?<=\bи )|(?<=через )|^)(?P<ends>{SMALL})
    (?: и|(?P<facing>,? напротив(?: котор\w+)?)|{DASH}) ?(?P<ends2>{SMALL})
    (?=[,;.:!?)]|$| и {SMALL})"""
)
"""One of several pairs of posts: "A и B, C и D"."""
