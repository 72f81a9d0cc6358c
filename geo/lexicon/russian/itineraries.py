"""How Russian tells the course of a line: from where, by way of what, to where, in any order."""

from geo.lexicon.patterns import flat, way
from geo.lexicon.russian.grammar import (
    AFTER,
    CLOSE,
    ENDS,
    FAR,
    FROM,
    GOES,
    HEAD,
    LIST,
    NEAR,
    ON,
    TOWARDS,
    VIA,
    W,
)
from geo.model import LinkKind, P

_TURNS = r"(?:, (?:а|но|хотя|пока|где|когда|зато|однако|чем|чтобы)\b|; (?:а )?(?:втор|друг|трет|нов|стар)\w+)"
"""Words with which a sentence turns to something else than the line it tells the course of."""
_MORE = rf"(?:(?!{_TURNS})[^.:])"
"""A character of what it tells of the line on the way."""
_ONWARD = flat(
    r"""(?:достиг|перевал|продолж|спуска|спус[кт]|поднима|подним|уход|уйд|сворач|сверн|повора|поверн|бежит|ныря|тян|протян|ид[её]т
    |идут|пойд|вед[её]т|ведут|выход|выйд|дотян|доход|дойд|устремля|направля|тянет|приход|прид)\w*"""
)
"""What a line does on from a stop, or a train on it."""
_CROSS = r"(?:пересека|переход|переезж|проход|проезж)\w*"
_STEP = r"(?:,? (?:а |и )?(?:потом|затем|далее|дальше|после|наконец|и, наконец)(?:,| до| в| на| к)? (?:[а-яё]+ий )?)"
_NEXT = rf"(?:(?:, (?:(?-i:[А-ЯЁ])[а-яё’'-]+, )?| и |{_STEP}){P})"
_COURSE = rf"{P}{_NEXT}{{0,8}}{_STEP}{P}{_NEXT}{{0,8}}"
"""Stops one after the other, of which at least one is said to come later."""

ITINERARIES = (
    way(
        "line from A, past C, ends at B",
        (
            rf"{HEAD}(?:{NEAR}{{0,60}}?|:) {FROM} (?P<ends>{P})(?P<via>{_MORE}{{0,120}}?)\b{ENDS}{NEAR}{{0,30}}?"
            rf"(?: {TOWARDS}) (?P<ends2>{P})"
        ),
    ),
    way(
        "line from A to B, going on to C",
        (
            rf"{HEAD}{NEAR}{{0,60}}?\b{FROM} (?P<ends>{P}{VIA}{GOES}{VIA}{ON} {P}),? (?:и )?{W}{{0,2}}?{_ONWARD}"
            rf" {W}{{0,2}}?(?:до|к|ко|в|на) (?P<ends2>{P})"
        ),
    ),
    way(
        "behind A begins the line to B",
        (
            rf"\b(?:за|от|после|с|из|во?(?= {P},? начина)) (?P<ends>{P}),? {W}{{0,2}}?"
            rf"(?:начина|начн|ид[её]т|лежит|стелет|протян|тян|вед[её]т|превраща|перераста|переход|станов|встре|подхват|сменя|смени|жд[её]т)\w*"
            rf" (?:(?!об? |про )[а-яё-]+ ){{0,3}}?{HEAD} {W}{{0,3}}?(?:до|к|ко|в|на) (?P<ends2>{LIST})"
        ),
    ),
    way(
        "in A the line to B leaves another one",
        (
            rf"\b(?:в|у|за|близ|из|под|от) (?P<ends>{P}){CLOSE}{{0,40}}? (?:отход|ответвл|отдел|отвор|сворач|уход)\w+"
            rf" {W}{{0,2}}?{HEAD} {W}{{0,1}}?(?:на|до|к|в) (?P<ends2>{P})"
        ),
    ),
    way(
        "A is joined with B by line",
        rf"\b(?:с|со) (?P<ends>{P}) (?P<ends2>{P}) (?:соедин|связ|свяж)\w+ {W}{{0,3}}?{HEAD}{NEAR}{{0,20}}?{AFTER}",
    ),
    way(
        "it brings A out to B",
        rf"\b(?:вывод(?:ит|ят|ил\w?)|выведет|выведут) (?:[а-яё]+ий )?(?P<ends>{LIST}) (?:к|ко|в|на|до) (?P<ends2>{P})",
        loose=True,
    ),
    way(
        "line: A, B, then C and on to D",
        rf"(?:{HEAD}(?:(?:{FAR}|[:])(?! и\b)){{0,60}}?|[»”\"])(?: [–—-] (?:это )?|: | через | по маршруту )"
        rf"(?P<ends>{_COURSE})",
    ),
    way(
        "the route: A, B, C",
        (
            r"\b(?P<head>маршрут|трасс[аы]|пут[ьи]|лини[яи]|дорог[аи])\b(?:(?!\b(?:или\b|тур|гон[ко]|ралли|концерт|гастрол|рейс|визит|поездк|экскурси|круиз|пол[её]т|путешеств"
            r"|эстафет|марафон|забег|паломни|экспедиц|перел[её]т|вело))[^.;:\ue000-\uf8ff]){0,60}?"
            r"(?: [–—]|:)"
            rf" (?P<ends>{P}(?:, {P}){{2,12}}(?:,? (?:и |наконец,? )?{P})?)(?=[.;]|$)"
        ),
    ),
    way(
        "trucks cross the border between A and B",
        (
            rf"(?:\bграниц\w+ {NEAR}{{0,40}}?\b{_CROSS}|\b{_CROSS} (?:[а-яё-]+ )?границу) (?:[а-яё]+ )?"
            rf"между (?P<ends>{P} и {P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "causeway between A and B",
        rf"\bдамб\w+{NEAR}{{0,30}}? между (?P<ends>{P} и {P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
