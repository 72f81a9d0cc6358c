"""How Russian goes on about a line it has named, and says of a zone in what town it lies."""

from geo.lexicon.patterns import compiled, flat
from geo.lexicon.russian_grammar import ZONE_HEAD
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
SITES = (
    compiled(
        rf"""\b(?:в|во|на|у|под|при|близ|около|возле|рядом с) (?P<ends>{P})[^.;\ue000-\uf8ff]{{0,30}}?[ ]{_OPENS}
        (?: [а-яё-]+){{0,2}}? (?P<head>{ZONE_HEAD})\b"""
    ),
    compiled(
        rf"""\b(?P<head>{ZONE_HEAD})(?: площадью [\d, ]+ (?:гектар\w*|га))?(?: {_OPENS})?
        [ ](?:в|во|на|у|под|при|близ|около|возле|рядом с) (?P<ends>{P})(?!(?:,| и) {P})"""
    ),
    compiled(
        rf"""(?P<ends>{P}) (?:[а-яё]+ )?(?:стал|объявлен|признан|получил\w? статус|включ[её]н|вош)[а-яё]*
        (?: в)?(?: [а-яё-]+){{0,2}}? (?P<head>{ZONE_HEAD})\b"""
    ),
)
"""Ways of saying that a zone lies at one place."""
