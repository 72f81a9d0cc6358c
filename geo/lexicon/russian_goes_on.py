"""How Russian goes on about a line it has named, where that begins, ends and is extended, and where a zone lies."""

from geo.lexicon.patterns import any_of, compiled, flat
from geo.lexicon.russian_grammar import BEGINS, CLOSE, ENDS, FAR, GOES_ON, HEADS, LINES, TOWARDS, ZONE_HEAD
from geo.model import Expression, P

RUNS = Expression(
    flat(
        r"""[»”"]?(?:,? котор[а-яё]+)?(?:,? (?:ныне|давно|теперь|сегодня|затем|уже|пока|тоже|сам))?
        (?:[ ][–—-] (?:это )?|[ ](?:ид[её]т|вед[её]т|тян[а-яё]+|проход[а-яё]+|соедин[а-яё]+|связ[а-яё]+|свяж[а-яё]+
        |протян[а-яё]+|пройд[её]т|продолж[а-яё]+|начина[а-яё]+|бер[её]т начало|пролег[а-яё]+)\b)[^.;:«]{0,40}"""
    )
)
"""How a sentence says where a line runs that it has just named, whatever it calls it."""
_OPENS = flat(
    r"""(?:заработал|работа[её]|откр|созда[нл]|созда[её]т|действ|учре|появ|стро[ия]|заклад|залож|запу[щс]|планир|разверн
    |организ|сда|вырос|есть|находит|располож|функцион)[а-яё]*"""
)
_IN = r"(?:в|во|на|у|под|при|близ|около|возле|рядом с|на базе|на территории|вокруг|недалеко от)"
SITES = (
    compiled(
        rf"""\b{_IN} (?P<ends>{P}){FAR}{{0,30}}?[ ]{_OPENS}
        (?: [а-яё-]+){{0,2}}? (?P<head>{ZONE_HEAD})\b"""
    ),
    compiled(
        rf"""\b(?P<head>{ZONE_HEAD})(?: [«"][^«»"\ue000-\uf8ff]{{2,40}}[»"])?
        (?: {_OPENS})?
        [ ]{_IN} (?P<ends>{P})(?!(?:,| и) {P})"""
    ),
    compiled(
        rf"""(?P<ends>{P}) (?:[а-яё]+ )?(?:стал|объявлен|признан|получил\w? статус|включ[её]н|вош)[а-яё]*
        (?: в)?(?: [а-яё-]+){{0,2}}? (?P<head>{ZONE_HEAD})\b"""
    ),
)
"""Ways of saying that a zone lies at one place."""

_FIRST = (
    r"(?:перв|ближн|начальн|готов|построенн|пусков)\w{2,3}(?: и [а-яё]+)?"
    r" (?:част|участ|очеред|отрез|этап|кус|перегон)\w+(?=[^.;\ue000-\uf8ff]{0,40} до )"
)
"""The first part of a line, of which only the end need be said."""
_ONWARD = (
    r"^\W{0,3}(?:дальше|далее|затем|потом),? (?:уже |эт[аио]т? )?(?:линия|дорога|рельсы|трасса|магистраль|путь|ветка"
    rf"|труба|газопровод|нефтепровод|шоссе|она|он|они) (?:[а-яё]+ )?(?:{GOES_ON}|пойд[её]т|пойдут)"
    rf"(?: (?:[а-яё]+ )?через {P}(?:(?:,| и) {P})*,?)?"
)
"""That the line goes on, through some places."""
_EXTENDED = r"\b(?:продл|продолж|протян|дотян|довед|довест)\w*"
EXTENSION = rf"""
    (?:(?P<act>{_ONWARD}|(?:\bпродлени(?:е|я|ю|ем)|(?<!, )продолжени(?:е|я|ю|ем)(?= (?:[а-яё]+ ){{0,2}}(?:до|к) )
    |(?P<first>{_FIRST}))\b)|(?P<verb>{_EXTENDED}[^.;\ue000-\uf8ff]{{0,60}}?)?
    \b(?P<line>{any_of(HEADS, LINES)}|её|его|она|он
    |(?:перв|действующ|существующ|стар|нынешн)(?:ую|юю|ый|ий))\b(?(verb)|(?=[^.;]{{0,90}}?{_EXTENDED})))
    [^.;\ue000-\uf8ff]{{0,60}}?[ ](?:до|(?(act)(?:к|в)|до)) (?P<ends>{P})(?P<more>)"""
"""That a line is extended to a place."""
START = BEGINS
"""That a line begins at a place; a later sentence may say where it ends."""
FINISH = rf"""
    ^\W{{0,3}}(?:(?:[^.;]{{0,80}}?\b(?:далее|дальше|затем|потом|он[аи]?|оттуда|дорога|линия|трасса|магистраль
    |маршрут|путь|ветка|труба|\w+провод|кабель|шоссе)\b[^.;]{{0,140}}?\b)?{ENDS}{FAR}{{0,40}}?(?: {TOWARDS}| [–—])?
    |(?:далее|дальше|затем|потом|он[аи]?|оттуда|дорога|линия|трасса|магистраль|маршрут|путь)\b[^.;]{{0,120}}\b{GOES_ON}
    {CLOSE}{{0,20}}? (?:до|к|ко)) (?P<ends>{P})"""
"""That the line spoken of ends at a place."""
