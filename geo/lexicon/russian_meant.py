"""How Russian speaks of a place it does not name again: "сюда", "оттуда", "от Б к нему"."""

from geo.lexicon.patterns import flat
from geo.lexicon.russian_grammar import JOINS, SMALL
from geo.lexicon.russian_words import KIND_NOUNS

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
    |\b(?:к|до) (?P<it2>нему|ней|него|неё)(?=(?: [^.;,]{{0,30}})? (?:от|из) )
    |(?<!туда-)\b(?P<nigh>сюда|отсюда)\b(?! (?:следует|вытекает|вывод|и\b))
    |\b(?P<hither2>туда(?: же)?)\b(?!-)|(?:^|(?<=\w(?:ый|ая|ое|ые) ))(?P<hither3>оттуда(?: же)?)\b"""
"""Words that mean a place named before; a group ``nigh`` the one that the text is about."""
_DOES = flat(
    r"""(?:[–—-]|это|был[аои]?|ст[ао]\w+|леж\w+|наход\w+|располож\w+|раскинул\w+|остал\w+|оста[её]тся|жив[её]т|выгляд\w+
    |служ\w+|явля\w+|известен|известна|известно|пережива\w+|ждёт|ждал\w?|встреч\w+|принима\w+|вырос\w*|раст[её]т|основан\w*
    |слыв[её]т|считается|назван\w*|возник\w*|получил\w?|строит\w*|готовит\w*|работает)"""
)
ABOUT = rf"""
    ^[«"]?(?:(?-i:[А-ЯЁ])?[а-яё-]+ ){{0,2}}?(?:{KIND_NOUNS} )?[«"]?(?P<town>{SMALL})[»"]?(?: ?\([^()]{{1,150}}\))?
    (?:,[^.;{SMALL[1:-1]}]{{3,90}},)? {_DOES}(?![\w-])"""
"""How a sentence begins that says what place the next ones are about."""
