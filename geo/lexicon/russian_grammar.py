"""How Russian says that places are linked, by what, and how far along that is."""

import re

from geo.lexicon.patterns import flat
from geo.lexicon.russian_words import KIND_NOUNS
from geo.model import LARGER, Expression, LinkKind, LinkPattern, P

DASH = r"\s?[-\u2010-\u2015\u2212]\s?"
SMALL = "[\ue000-\uefff]"
NAME = r"[А-ЯЁ][\w’'-]*"
"""A capitalised word, with what is joined to it by hyphens."""
BASE, DECLINED = "\ue000", "\ue001"
"""The name at hand, as the tables have it, which is the case of the subject; or in another case."""
LIST = rf"{P}(?:(?:, | и |, а также | или |, затем ){P})*"
"""Places one after the other: "A, B и C"."""
VIA = rf"(?:,? (?:идущ\w+ )?(?:через|с заходом в|по территории) {LIST},?)?"
FROM = r"(?<!родом )(?:из|от|со?)"
ON = r"(?:,? (?:(?:и |а )?(?:дальше|далее|затем|потом|оттуда|прямо))?,? ?(?:до|в|во|к|ко|на)(?: самого| самой)?)"
AFTER = rf"(?:,? (?:и )?(?:через|с заходом в) (?P<via>{LIST}),?)?"
"""Stops that are named behind the end of the line."""
NEAR, CLOSE = r"[^.;\ue000-\uf8ff]", r"[^.;,\ue000-\uf8ff]"
"""A character of the words between, which name no place; nor begin another clause."""
UNNAMED = r"(?-i:[^.;А-ЯЁ\ue000-\uf8ff])"
"""The same, where a name that the tables do not know would be the one meant."""
CHAIN = rf"(?<!\w\s[–—-]\s)(?<!\w[–—-])(?P<ends>{P}(?:{DASH}{P})+)(?!{DASH}(?-i:[А-ЯЁ]))"
"""Stops of a line, none of them unknown to the tables."""
GOES = r"(?:(?: (?!(?:а|но|и|что|где|когда|или)\b)[а-яё-]+){0,3}?)"
"""A few words that are no names: a verb and what goes with it."""

ZONE_HEAD = flat(
    r"""(?:(?:свободн|особ|приграничн|трансграничн|торгово|торгов|экономическ|промышленн
        |международн)\w*[ -])+(?:экономического )?
    зон(?:а|ы|е|у|ой|ам|ами|ах)?(?: (?:приграничного |экономического |трансграничного )*сотрудничества
    | свободной торговли)?
    |зон(?:а|ы|е|у|ой) (?:приграничного |экономического |трансграничного |свободной )+(?:сотрудничества
    |торговли)
    |центр(?:а|у|ом|е)? приграничного сотрудничества"""
)
RAIL_HEAD = flat(
    r"""(?:[а-яё]+ых? )?железн(?:ая|ой|ую|ые|ых|ым|ыми) дорог(?:а|и|е|у|ой|ам|ами|ах)?
    |(?:железнодорожн\w{2,3}|рельсов\w{2,3}|ж/д) (?:лини\w{1,3}|ветк\w{1,2}|веток|мост(?:а|у|ом|е|ы|ов)?
    |тоннел\w{1,2}|туннел\w{1,2}|магистрал\w{1,3}
    |пут(?:ь|и|ём|ей)|сообщени\w{1,2}|участ\w{2,4}|перегон\w{0,2}|стык\w{0,2}|соединени\w{1,2})"""
)
ROAD_HEAD = flat(
    r"""автодорог(?:а|и|е|у|ой|ам|ами|ах)?|автомобильн\w{2,3} (?:дорог|трасс|магистрал)\w{0,3}
        |автомагистрал\w{1,3}|автотрасс\w{1,2}|шоссе
    |автобан\w{0,2}|автострад\w{0,2}|(?:скоростн|федеральн|платн)\w{2,3} (?:дорог|трасс)\w{0,3}|трасс(?:а|ы|е
    |у|ой|ам|ах)?"""
)
HEADS = (
    (ZONE_HEAD, LinkKind.ZONE),
    (
        r"(?:(?:экономическ|транспортн|международн|транзитн|торгов)\w{2,3} )*коридор(?:а|у|ом|е|ы|ов|ам|ах)?",
        LinkKind.CORRIDOR,
    ),
    (
        (
            r"(?:магистральн\w{2,3} )?(?:газо|нефте|трубо|продукто|водо)провод(?:а|у|ом|е|ы|ов|ам|ах)?"
            r"|Pipe|Stream|Pipeline"
        ),
        LinkKind.PIPELINE,
    ),
    (
        (
            r"ЛЭП|(?:высоковольтн\w{2,3} |воздушн\w{2,3} )?лини\w{1,3} (?:электропередачи?"
            r"|постоянного тока|высокого напряжения)"
            r"|высоковольтн\w{2,3} лини\w{1,3}|энергомост\w{0,2}|(?:энерго|электро|электрическ\w{2,3} "
            r"|силов\w{2,3} )кабел\w{1,2}"
        ),
        LinkKind.POWER_LINE,
    ),
    (
        r"канатн\w{2,3} дорог\w{0,2}|паром(?:а|у|ом|е|ы|ов)?|паромн\w{2,3} (?:лини|переправ|сообщени)\w{1,2}",
        LinkKind.OTHER,
    ),
    (RAIL_HEAD, LinkKind.RAILWAY),
    (ROAD_HEAD, LinkKind.HIGHWAY),
    (
        (
            r"(?:погранич\w+ |автомобильн\w{2,3} |железнодорожн\w{2,3} |международн\w{2,3} "
            r"|двусторонн\w{2,3} |пешеходн\w{2,3} )*"
            r"(?:(?:авто|погран)?переход(?:а|у|ом|е|ы|ов|ам|ах)?|пункт(?:а|у|ом|е|ы|ов|ам|ах)? пропуска"
            r"|пограничн\w{2,3} пункт\w{0,2}"
            r"|мост(?:а|у|ом|е|ы|ов|ам|ах|у)?)|КПП|МАПП|ДАПП|ЖДПП|блокпост\w{0,2}"
        ),
        LinkKind.CROSSING,
    ),
)
LINES = (
    (r"ос(?:ь|и|ью)", LinkKind.CORRIDOR),
    (r"лини(?:я|и|ю|ей|й|ям|ях)|т[оу]ннел\w{1,2}", LinkKind.RAILWAY),
    (r"дорог(?:а|и|е|у|ой|ам|ами|ах)?|магистрал(?:ь|и|ью|ей|ям|ях)", LinkKind.HIGHWAY),
)
PARTS = (
    (r"вет(?:ка|ки|ке|ку|кой|ок|вь|ви)|перегон\w{0,2}|стык\w{0,2}", LinkKind.RAILWAY),
    (r"кабел(?:ь|я|ю|ем|е|и|ей)", LinkKind.POWER_LINE),
    (r"труб(?:а|ы|е|у|ой)?", LinkKind.PIPELINE),
    (
        (
            r"участ(?:ок|ка|ке|ку|ком|ки|ков)|отрез(?:ок|ка|ке|ку|ком|ки|ков)|очеред(?:ь|и|ью)"
            r"|маршрут\w{0,2}|сообщени\w{1,2}"
        ),
        LinkKind.OTHER,
    ),
)
HINTS = (
    (
        (
            r"поезд\w{0,3}|рельс\w{0,3}|коле(?:я|и|ю|ёй|ей)|вагон\w{0,3}|тепловоз\w{0,3}|локомотив\w{0,3}"
            r"|электричк\w{1,2}|электричек|шпал\w{0,2}"
            r"|железнодорожн\w{2,3}|электрифицирован\w{0,3}|насып\w{1,2}|станци\w{1,2}|состав(?:ы|ов)"
            r"|контейнер\w{0,3}"
        ),
        LinkKind.RAILWAY,
    ),
    (
        (
            r"грузовик\w{0,3}|машин(?:а|ы|ам|ах)?|автомобил\w{1,3}|автобус\w{0,3}|фур(?:а|ы|ам|ах)?"
            r"|дальнобойщик\w{0,2}|асфальт\w{0,2}|езды"
            r"|автомобильн\w{2,3}"
        ),
        LinkKind.HIGHWAY,
    ),
    (r"киловольт|электричеств\w{1,2}|электроэнерги\w{1,2}|ток(?:а|ом)?", LinkKind.POWER_LINE),
    (r"газ(?:а|у|ом|е)?|нефт(?:ь|и|ью)", LinkKind.PIPELINE),
)


def any_of(*tables: tuple[tuple[str, LinkKind], ...]) -> str:
    """Join the expressions of tables into one that matches any of them."""
    return "|".join(f"(?:{expression})" for table in tables for expression, kind in table)


HEAD = rf"\b(?P<head>{any_of(HEADS, LINES, PARTS, HINTS[:1])})\b"
"""A train says as much as its rails; a lorry goes where it likes."""


def compiled(expression: str) -> Expression:
    """Compile an expression that is written over several lines, for words of any case."""
    return Expression(flat(expression), re.IGNORECASE)


def way(
    name: str, expression: str, kind: LinkKind | None = None, *, pairs: bool = False, abroad: bool = False
) -> LinkPattern:
    """Make a way of saying that places are linked of an expression written over several lines."""
    return LinkPattern(name, compiled(expression), kind, pairs, abroad)


SIMPLIFY = (
    (Expression(rf" \((?:он|она|ныне|бывш\w+|также)?[ ]?{P}\)"), ""),
    (Expression(rf",? (?:он|она|оно|они) же,? {P}(?=[,.;: ])"), ""),
    (Expression(rf",? (?:ныне|бывш\w+|прежде|раньше) {P}(?=[,.; ]),?"), ""),
    (Expression(rf"(?i)\b(того же|той же|тех же|самого|самой|самый|один\w*|уже в) (?={P})"), ""),
    (Expression(rf"[«“\"]({P})[»”\"]"), r"\1"),
    (Expression(rf"(?i)\b{flat(KIND_NOUNS)} (?={P}(?!{DASH}{P}))"), ""),
    (
        Expression(
            rf"(?i)\b(в|во|из|с|со|до|от|к|ко|между|и|через|под|на) (?:[а-яё-]{{2,}}(?:ой|ий|ый|ого"
            rf"|его|ому|ему|ую|юю|ым|им|ом|ем|ей|ых|их|ыми|ими) )+({P})"
        ),
        r"\1 \2",
    ),
    (
        Expression(
            rf"(?i)\b((?:со)?един\w+|связ\w+|соедин\w+) (?:[а-яё-]{{2,}}(?:ой|ий|ый|ого|его|ую|юю"
            rf"|ое|ее|ые|ие|ых|их) )+({P})"
        ),
        r"\1 \2",
    ),
    (Expression(rf" (?:через|под|над|по) {LARGER}(?=,? (?:между|соедин|связ|из|от|у) )"), ""),
    (Expression(rf"({P}) (?:под|близ|около|возле|у|недалеко от|неподалёку от|рядом с|вблизи) {P}"), r"\1"),
    (
        Expression(
            rf"({SMALL}),? (?:в|на) (?:[а-яё-]{{2,}}(?:ой|ом|ем|ей) )?(?:област\w+ |провинци\w+ "
            rf"|аймак\w* )?{LARGER}"
        ),
        r"\1",
    ),
    (Expression(rf"({P}), (?:в|близ|под|у|около) (?:[а-яё-]+ )?{P},"), r"\1"),
)

PATTERNS = (
    way("the head A – B", rf"{HEAD}{NEAR}{{0,60}}?{CHAIN}"),
    way("A – B head", rf"{CHAIN},? ?{NEAR}{{0,12}}?{HEAD}"),
    way("the head A – B and C – D", rf"{HEAD}[^.;]{{0,60}}?{P}{DASH}{P}[^.;]{{0,70}}?{CHAIN}"),
    way("one more A – B", rf"{HEAD}(?:[^.;]{{0,60}}?{P}{DASH}{P}){{2,3}}[^.;]{{0,40}}?{CHAIN}"),
    way(
        "the head from A to B",
        rf"{HEAD}{NEAR}{{0,90}}?\b{FROM} (?P<ends>{LIST}{VIA}{GOES}{VIA}(?:{ON} {LIST})+){AFTER}",
    ),
    way(
        "from A to B by head",
        rf"\b{FROM} (?P<ends>{P}{VIA}{GOES}{VIA}(?:{ON} {LIST})+){AFTER},?{NEAR}{{0,50}}?{HEAD}",
    ),
    way(
        "from A the head to B",
        rf"\b(?:из|от) (?P<ends>{P}){CLOSE}{{0,40}}?{HEAD}{CLOSE}{{0,40}}?(?P<ends2>{VIA}(?:{ON} {P})+){AFTER}",
    ),
    way(
        "leads from A to B",
        (
            rf"\b(?:вед|выводи|выход|проход|тян|ход|ид|проложе|протян|прошл"
            rf"|пройд)\w* {FROM} (?P<ends>{P}{VIA}(?:{ON} {P})+){AFTER}"
        ),
    ),
    way("from A as far as B", rf"\bот (?P<ends>{P}{VIA} (?:и )?до {P}(?:{ON} {P})*){AFTER}"),
    way("leads on to B", rf"{HEAD}{NEAR}{{0,30}}?\b{FROM} (?P<ends>{P}{CLOSE}{{0,60}}?(?:{ON} {LIST})+)"),
    way(
        "and from there to B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,20}},? (?:а |и )?(?:от него|от неё|оттуда) {NEAR}{{0,40}}?(?:до"
            rf"|в|на) (?P<ends2>{P})"
        ),
    ),
    way(
        "linking A with B",
        (
            rf"\b(?:соедин|связ|связыва|связа|состыков|стыку)\w+{UNNAMED}{{0,40}}?(?P<ends>{P}"
            rf"(?:, {P})*(?: и | с | со |, с | и с )(?:[а-яё-]+ ){{0,3}}?{P}){AFTER}"
        ),
    ),
    way(
        "A and B are linked",
        rf"(?P<ends>{P}(?:, {P})* (?:и|с|со) {P}) (?:[а-яё-]+ ){{0,2}}?(?:соедин|связ)\w+{NEAR}{{0,40}}?{HEAD}",
    ),
    way(
        "A is linked to B",
        rf"(?P<ends>{P} (?:[а-яё-]+ ){{0,2}}?(?:соедин|связ)\w+ (?:[а-яё-]+ ){{0,4}}?(?:с|со) {P})",
    ),
    way(
        "a joint with B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,60}}?\b(?P<head>стык\w{{0,2}}|соединени\w{{1,2}}"
            rf"|перегон\w{{0,2}}) (?:с|со|до) (?P<ends2>{P})"
        ),
    ),
    way("between A and B", rf"{HEAD}{NEAR}{{0,90}}?\bмежду (?P<ends>{P} и {P})"),
    way("between A and B by head", rf"\bмежду (?P<ends>{P} и {P}){NEAR}{{0,60}}?{HEAD}"),
    way("what moves between A and B", rf"\b(?:транзит|движени|перевозк|сообщени)\w* между (?P<ends>{P} и {P})"),
    way(
        "A faces B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,40}}?\b(?:напротив|против|граничит с|соседствует с|смотрит на"
            rf"|через (?:реку|границу) от)(?: [а-яё-]+){{0,2}}? (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "opposite A lies B",
        (
            rf"\bнапротив (?P<ends>{P}){NEAR}{{0,40}}?\b(?:лежит|стоит|находится"
            rf"|расположен\w*){NEAR}{{0,30}}? (?P<ends2>{P})"
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
)

STATUSES = (
    (
        compiled(
            r"\b(?:(?:вновь|снова|опять) (?:откры|зараб|пущен|запущен"
            r"|пошл|пустил)\w+|(?:открыл|открыт|зараб)\w+ (?:вновь|снова|опять)|возобнов\w+"
            r"|восстановл\w+|переоткры\w+)\b"
        ),
        "reopened",
    ),
    (compiled(r"\b(?:отмен(?:ён|ена|ено|ены|или|ил)|отказал\w+ от|заморожен\w*|свёрнут\w*)\b"), "cancelled"),
    (
        compiled(
            r"""\b(?:закры(?:т|та|то|ты|л|ла|ли|лся|лась|лись|вают|вали)|прекращ\w+|разобран\w*|остановлен\w*
                |остановил\w*|заброшен\w*|не (?:работа|действу|ход|ид|езд|курсиру)\w+|не открывал\w+
            |приостановл\w+|разрушен\w*|вед(?:шая|ший) раньше)\b"""
        ),
        "closed",
    ),
    (
        compiled(
            r"""\b(?:стро(?:ят|ит|ится|ятся|ящ\w+)|строительств\w+|возвод\w+|прокладыва\w+|укладыва\w+|расширя\w+
                |сооружа\w+|достраива\w+|реконструиру\w+|строител\w+
            |роют|пробива\w+|тянут|ведутся работы|заложен\w*|заложил\w*|откроют|откроется|введут
            |достро\w+|готов(?:а|о|ы)? на)\b"""
        ),
        "under construction",
    ),
    (
        compiled(
            r"""\b(?:планиру\w+|план(?:ы|ах|е|у)?|проект\w*|готовится|готовят|намерен\w*|предлага\w+|предложен\w*
                |обеща\w+|долж(?:на|ен|но|ны)|хотят|хочет|пройд[её]т|пойд[её]т|соединит
            |свяжет|на бумаге|предстоит|собира\w+|рассматрива\w+|ТЭО|изыскани\w+|будут|будет|мечта\w+
            |задуман\w*|срока нет|протян\w+|продолж(?:ить|ат))\b"""
        ),
        "planned",
    ),
    (
        compiled(
            r"""\b(?:откры(?:т|та|то|ты|ли|л|лась|лся|лись|тая|тый|той|того|тую)|действу\w+|работа(?:ет|ют|л|ла)
                |заработал\w*|запущен\w*|запустил\w*|пущен\w*|введен\w*|введён\w*|сда(?:н|на|ли)|ход(?:ит
                |ят)
            |ид(?:ут|ёт)|соединя\w+|соединил\w*|связыва\w+|связал\w*|вед(?:ёт|ут)|проход(?:ит|ят)
            |построен\w*|построил\w*|проложен\w*|законч\w+|завершен\w*|завершён\w*|достроен\w*|пошли|едут
            |электрифицирован\w*)\b"""
        ),
        "operating",
    ),
)
