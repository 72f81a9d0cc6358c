"""How Russian says that a line is led on to another place, later or by somebody, and that lines meet."""

from geo.lexicon.patterns import way
from geo.lexicon.russian.grammar import CLOSE, DASH, HEAD, JOINS, NEAR, SMALL, UNNAMED, VIA, W
from geo.model import P

_WHEN = (
    r"(?:(?:в|с|к) \d{4}\S*(?: года?| году)?|(?:через|спустя) (?:[а-яё\d]+ ){0,2}?(?:лет|год\w?|месяц\w*|недел\w+)"
    r"|(?:[а-яё\d]+ )?(?:год\w{0,2}|лет|месяц\w*|недел\w+) (?:позже|спустя)"
    r"|(?:вскоре|позже|позднее|следом)(?: за (?:ним|ней))?)"
)
"""At what later time a line came, or comes, to a place further on."""
_COMES = r"(?:вед|ид|ход|шл|дош|доход|приш|пош|пуст|тян|дотян|протян|довел|довёл|довед|пролож|откры)"
"""Beginnings of verbs for what a line does, or what is done to it, that says where it leads."""
_MEETS = r"(?:сход|сойд|сош|встреча|встретя|сбега|стека|пересека|стыку|слива)\w+"
"""That lines come together."""
_LAYS = (
    r"(?:продл|продолж|протян|потян|тян|дотян|довед|довест|довел|довёл|проведут|провел|провест|прола?[гж]|проклад"
    r"|проло[жг]|строи|строя|достр|удлин|ведут|вести|повед|повест)\w*"
)
"""What is done to a line that becomes longer."""

ONWARD = (
    way(
        "in A lines from B and C meet",
        (
            rf"\b(?:в|во|на|у|под|близ|к|ко|возле|около) (?P<ends>{SMALL}),? {W}{{0,3}}?{_MEETS} {W}{{0,3}}?{HEAD}"
            rf"{CLOSE}{{0,20}}? (?:из|от|со?) (?P<ends2>{P}(?:(?:,| и|, а также|, и) (?:(?:из|от|со?) )?{P})+)"
        ),
        fan=True,
    ),
    way(
        "lines from B and C meet in A",
        (
            rf"{HEAD} (?:из|от|со?) (?P<ends2>{P}(?:(?:,| и|, а также|, и) (?:(?:из|от|со?) )?{P})+),?"
            rf" {W}{{0,2}}?{_MEETS} {W}{{0,2}}?(?:в|во|на|у|под|близ|возле|около) (?P<ends>{SMALL})"
        ),
        fan=True,
    ),
    way(
        "from A it is led on to B",
        (
            rf"\b(?:от|из|с|за) (?P<ends>{SMALL}),? {W}{{0,2}}?(?P<head>её|его|их) (?:(?!не ){W}){{0,3}}?{_LAYS}"
            rf" {W}{{0,2}}?(?:до|к|ко|на|в) (?P<ends2>{SMALL})"
        ),
        loose=True,
    ),
    way(
        "the line leads to A, from such a year on to B",
        (
            rf"{HEAD}{NEAR}{{0,60}}?(?: (?:от|из) {P}{VIA} (?:в|на|до|к)| до|\b{_COMES}\w* {W}{{0,2}}?(?:в|на))"
            rf" (?P<ends>{P})(?:{CLOSE}|,){{0,30}}?,? (?:а |и )?"
            rf"{_WHEN} (?:[–—-] )?(?:и )?(?:уже )?(?:в|на|до|к) (?P<ends2>{P})"
        ),
    ),
)
"""Asked ahead of all others."""

DRAWN_ON = (
    way(
        "what joins A and B was drawn on to C",
        (
            rf"(?:\b{JOINS}{UNNAMED}{{0,40}}?{P} (?:и|с|со) |{HEAD}{NEAR}{{0,60}}?{P}{DASH})(?P<ends>{P})"
            rf"(?:{NEAR}{{0,60}}?\b(?:дотян|дош|дойд|продл|протян|довел|довед)\w* {W}{{0,2}}до"
            rf"|{CLOSE}{{0,30}}?[,;]? (?:а |и |но )?(?:дальше|далее|оттуда|затем|потом|позже),?"
            rf" {W}{{0,2}}?(?:до|к)) (?P<ends2>{P})"
        ),
    ),
    way(
        "A and B get a line of their own",
        (
            rf"(?P<ends>{P}(?:, {P})* (?:и|с|со) {P}) {W}{{0,2}}?(?:получ|обза|обрет|обр[её]л|дел|объедин)\w+"
            rf" (?:общ|прям|един|совместн|одн|сво)\w+ {W}{{0,1}}?{HEAD}"
        ),
    ),
)
"""Asked behind those that say what is joined."""
