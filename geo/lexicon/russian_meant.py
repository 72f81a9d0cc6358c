"""How Russian speaks of a place it does not name again: "сюда", "оттуда", "от Б к нему"."""

from geo.lexicon.patterns import any_of, compiled, flat
from geo.lexicon.russian_grammar import HEADS, JOINS, LINES, LIST, SMALL, W
from geo.lexicon.russian_words import KIND_NOUNS
from geo.model import P

HITHER = {
    "сюда": "до ",
    "туда": "до ",
    "туда же": "до ",
    "отсюда": "из ",
    "оттуда": "из ",
    "оттуда же": "из ",
    "отсюда же": "из ",
    "к нему": "к ",
    "к ней": "к ",
    "до него": "до ",
    "до неё": "до ",
}
"""Words for a place that say the way there or from there too, and the preposition that does."""
HERE = rf"""
    \b{JOINS} (?P<it>его|её|(?:этот |сам )?(?:город|посёлок|порт)|эту станцию)[ ]
    (?=(?:[а-яё]+ ){{0,3}}?(?:с|со) )
    |\b(?:из|от) (?-i:[А-ЯЁ])[\w-]+ (?P<hither>(?:к|до) (?:нему|ней|него|неё))\b
    |(?<!берегу )(?<!стороне )\b(?:к|до) (?P<it2>нему|ней|него|неё)(?=(?: [^.;,]{{0,30}})? (?:от|из) )
    |(?<!туда-)\b(?P<nigh>сюда|отсюда)\b(?! (?:следует|вытекает|вывод|и\b))
    |\b(?P<hither2>туда(?: же)?)\b(?!-)|(?:^|(?<=\w(?:ый|ая|ое|ые) ))(?P<hither3>оттуда(?: же)?)\b
    |\b(?:{any_of(HEADS[5:7], LINES)}) (?P<hither4>оттуда)\b(?= (?:в|на|до|к) )"""
"""Words that mean a place named before; a group ``nigh`` the one that the text is about."""
_MOVES = (
    r"(?:вед[её]т|ведут|ид[её]т|идут|тянется|тянутся|уход[ия]т|выход[ия]т|бежит|спускается|поднимается|продолжается"
    r"|ходит"
    r"|ходят|отправля[её]тся|отправляются|отход[ия]т|курсиру[её]т|курсируют)"
)
OUTWARD = rf"""
    (?:^|[,;] (?:а |и |но )?)(?:(?P<past>(?:за|после|по ту сторону) (?:границ\w|мост\w+|рек\w+|пост\w+|перевал\w+),? ))?
    {W}{{0,2}}?(?:(?P<head>{any_of(HEADS[5:7], LINES)})|(?P<boats>(?:авто)?паром\w?|теплоход\w?|суда|корабли|поезда?
    |электричк\w))
    (?:,[^.;{SMALL[1:-1]}]{{3,80}},)? {W}{{0,1}}?{_MOVES} {W}{{0,3}}?
    (?P<ends>(?:через {LIST},? )?(?:до|к|ко|в|на) (?:[а-яё-]+ )?{SMALL})(?! и {P})(?![^.;]{{0,60}} (?:из|от|со?) {P})"""
"""How a sentence says where a line leads that begins in the place it is about."""
_LINE = any_of(HEADS[2:7], LINES)
_ALONE = rf"(?=[^.;{SMALL[1:-1]}]*(?:[.;]|$))"
"""That no other town is named behind, in the same clause."""
INWARD = (
    compiled(
        rf"""
        (?:^|[.;:] |,? (?:а|и|но|зато) ){W}{{0,3}}?\b(?P<head>{_LINE})\b(?:,[^.;,{SMALL[1:-1]}]{{3,60}},)? {W}{{0,3}}?
        (?P<wide>)(?P<ends>(?:через {LIST},? )?(?:из|от|на|до|к|ко|в|во) {SMALL}){_ALONE}"""
    ),
)
"""How it says what line comes to the place that the sentence before told of. What stands in ``ends`` is the rest."""
_DOES = flat(
    r"""(?:[–—-]|это|был[аои]?|стал[аои]?|сто(?:ит|ят|ял[аи]?)|леж\w+|наход\w+|располож\w+|раскинул\w+|остал\w+
    |оста[её]тся|жив[её]т|выгляд\w+|служ\w+|явля\w+|известен|известна|известно|пережива\w+|ждёт|ждал\w?|встреч\w+|принима\w+|вырос\w*|раст[её]т
    |основан\w*|слыв[её]т|считается|назван\w*|возник\w*|получил\w?|строит\w*|готовит\w*|работает)"""
)
ABOUT = rf"""
    ^[«"]?(?:(?-i:[А-ЯЁ])?[а-яё-]+ ){{0,2}}?(?:{KIND_NOUNS} )?[«"]?(?P<town>{SMALL})[»"]?(?: ?\([^()]{{1,150}}\))?
    (?:,[^.;{SMALL[1:-1]}]{{3,90}},)? {_DOES}(?![\w-])"""
"""How a sentence begins that says what place the next ones are about."""
