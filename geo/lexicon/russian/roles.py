"""How Russian says by the words before each place what it is to a line: where it begins and ends, in any words.

What stands between is not asked, but for what tells that no line is spoken of: a journey, a purchase, somebody else.
"""

from geo.lexicon.patterns import any_of, flat, way
from geo.lexicon.russian.grammar import DASH, ENDS, FAR, GOES_ON, HEAD, HEADS, LINES, SMALL, STARTS, TOWARDS
from geo.model import P

_TOWN = SMALL[1:-1]
_NO_LINE = flat(
    r"""(?:(?:вы|при|по|пере|у|за)?лет(?:ел|ит|ят|еть|ает|ают|ев)\w*|авиа\w*|самол[её]т\w*|рейс\w*|визит\w*|делегаци\w*
    |министр\w*|президент\w*|турист\w*|студент\w*|паломник\w*|мигрант\w*|беженц\w*|солдат\w*|войск\w*|арми\w*|команд\w*
    |матч\w*|клуб\w*|они|мы|я|кто|нам|нас|мэр\w*|писа\w*|пиш\w*|сказа\w*|говор\w*|заяв\w*|сообщ\w*|счита\w*|увер\w*|полага\w*|дума\w*|рассказ\w*
    |прода\w*|куп[иеля]\w*|поку\w*|закуп\w*|цен\w{0,3}|тариф\w*|билет\w*|кредит\w*|заня?ть|подписа\w*|соглашени\w*
    |переговор\w*|встре[тч]\w*|обсу\w*|банк\w*|завод\w*|компани\w*|прие(?:х|д|зж)\w*|уе(?:х|д|зж)\w*|пере(?:ех|езж|езд)\w*
    |верну\w*|возвра\w*|отправил\w*|поехал\w*|съезд\w*|гост\w*|ищ\w*|иска\w*|книг\w*|фильм\w*|роман\w*|выставк\w*|музе\w*
    |спектакл\w*|истори\w*|поход\w*|путешеств\w*|экспедиц\w*|не|нет|вместо|кроме|как|чем|около|минут\w*|час\w*|дн\w*
    |сутк\w*|метро|метрополитен\w*|трамва\w*|столиц\w*|суд(?:ят|ья|ьи)|спор\w*|груз\w{0,3}|очеред\w+ (?:на|из|к)
    |(?<=, )(?:а|но|зато|хотя|пока|когда|где)\b(?! (?:затем|потом|дальше|далее|оттуда|конч|законч|заканч|заверш)))"""
)
_WORD = rf"(?:(?!\b{_NO_LINE}\b)[^.;{_TOWN}])"
_PAST = rf"(?:через|мимо|минует|минуя|пересека\w+|под|над|у|близ|за|севернее|южнее|восточнее|западнее) {SMALL}"
_FREE, _BETWEEN = rf"{_WORD}{{0,70}}?", rf"(?:{_WORD}|{_PAST}){{0,90}}?"
_HEAD = rf"\b(?P<head>{any_of(HEADS[2:7], LINES)})\b(?! (?:метро|жизни|партии|поведения|связи|фронта)\b)"
_ON = rf"(?:,? (?!{_NO_LINE}\b|в\b|на\b|из\b|от\b|для\b|с\b|и\b|а\b|что\b)[а-яё\d-]+){{0,3}}"
"""A few words between a line and the place it leads to: since when, how it goes."""
_FROM = rf"\b(?:из|от|{STARTS}{_FREE} {TOWARDS}|нача(?:л[аио]?|т[аоы]?)(?:сь|ся)?{_FREE} {TOWARDS})"
_TO = rf"(?:\bдо|\bк|\bко|\b(?:{ENDS}|{GOES_ON})(?: [а-яё]+)?,? {TOWARDS})"
_FIRST = rf"(?:^|[.;])(?:(?!\b{_NO_LINE}\b)[^.;{_TOWN}])*$"
"""A sentence that has named no town so far, nor told of anybody who may be the one that goes."""
_LAST = rf"(?![^.;]*{SMALL})"

ROLES = (
    way(
        "the next section: A – B",
        rf"""
        {HEAD}(?: котор\w+)? [–—-] (?P<ends>{P}(?:{DASH}{P})+)(?=[.,;]|$| [–—-] (?-i:[а-яё]))
        |[»”"](?: \(|: | [–—-] )(?P<ends2>{P}(?:{DASH}{P})+)(?=, [\d,. ]+(?:км|кВ|МВт|млрд|млн|тыс)\b)""",
    ),
    way(
        "heads, such as A – B and C – D",
        rf"""
        {HEAD}\b[^.;{_TOWN}]{{0,80}}?\b(?:включая|в том числе|среди (?:них|которых)|(?:такие,? )?как|например,?|это)[ ]
        (?P<ends>{P}{DASH}{P}(?:(?:,| и|, а также) {P}{DASH}{P}){{0,6}})""",
        each=True,
    ),
    way(
        "line, it begins at A and ends at B",
        rf"{_HEAD}{_FREE}{_FROM} (?P<ends>{SMALL}){_BETWEEN}{_TO} (?P<ends2>{SMALL})",
        loose=True,
    ),
    way(
        "line, it ends at B and begins at A",
        rf"{_HEAD}{_FREE}{_TO} (?P<ends2>{SMALL})(?:{_BETWEEN}|;){{1,2}}?{_FROM} (?P<ends>{SMALL})",
        loose=True,
    ),
    way(
        "it begins at A, line, and ends at B",
        rf"{_FROM} (?P<ends>{SMALL})(?={_FREE}{_HEAD}){_BETWEEN}{_TO} (?P<ends2>{SMALL})",
        behind=_FIRST,
        loose=True,
    ),
    way(
        "one end at A, the other at B",
        rf"""\b(?:один|одна|одной|первый|первая) {FAR}{{0,10}}?(?:кон[ец]|сторон|терминал|портал|станци|подстанци|опор
        |выход|вход|берег){FAR}{{0,24}}?\b{TOWARDS} (?P<ends>{SMALL}),? (?:а |и )?(?:друг|втор)
        (?:ой|ая|ую) {FAR}{{0,30}}?\b{TOWARDS} (?P<ends2>{SMALL})""",
        loose=True,
    ),
    way(
        "it comes ashore at A and at B",
        rf"""\b(?:выход|вый?д|подн|всплыва)\w* на (?:берег|сушу|поверхность) {TOWARDS} (?P<ends>{SMALL}),? (?:и|а)[ ]
        {FAR}{{0,20}}?\b{TOWARDS} (?P<ends2>{SMALL})""",
        loose=True,
    ),
    way(
        "only A, where a line leads to B or comes from there",
        rf"(?P<ends>{SMALL}){_WORD}{{0,120}}?{_HEAD}{_ON} (?:до|к|ко|на|в|во|от|из) (?P<ends2>{SMALL}){_LAST}",
        behind=_FIRST,
        loose=True,
    ),
)
