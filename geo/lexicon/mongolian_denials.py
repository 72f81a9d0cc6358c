"""How Mongolian says that there is no such link."""

from geo.lexicon.mongolian_grammar import HEADS, LINES, PARTS
from geo.lexicon.patterns import any_of, compiled
from geo.model import Denials, P

_BETWEEN = rf"""
    (?: (?:одоо|одоогоор|одоо ч|хараахан|огт|ер|ч|бас|нь|нэг ч|шууд|хүртэл|хооронд
    |хоёрын|хоёр|нэг|гэж|ямар|өнөөг|байгаа|{P}+\w{{0,6}}))*
"""
_BUILD = r"(?:баригд|бари|барь|тавигд|байгуулагд)"
DENIALS = Denials(
    parts=compiled(
        rf"""(?:^|[.;:]\s)\W*[^,.;:]{{0,40}}(?:хүртэл|өмнө),
        |(?P<cut>[.;:!?()]|\s[\u2013\u2014-]\s|,(?!\s?(?:ба |болон )?{P})
        |\s(?=(?:харин|гэвч)\s))"""
    ),
    denies=compiled(
        rf"""\b(?:{any_of(HEADS, LINES, PARTS)}){_BETWEEN}
        [ ](?:байхгүй|байгаагүй|байдаггүй|үгүй|алга|хийгдээгүй|тавигдаагүй)\b
        |\b(?:төмөр зам|авто зам|зам|гүүр|шугам|холболт)гүй\b
        |(?P<never>\b(?:хэзээ ч|огт|ерөөсөө)[^.;]{{0,50}}? {_BUILD}\w*гүй\b)
        |\b{_BUILD}\w*гүй\b|\bхэн ч[^.;]{{0,80}}? {_BUILD}\w*гүй\b
        |\bхолбо\w*гүй\b"""
    ),
    still=compiled(
        r"""\b(?:хараахан|одоогоор|одоо хүртэл|одоо болтол|өнөөг хүртэл)[^.;]{0,60}?
        [ ](?:баригд|бари|барь|тавигд|байгуулагд)\w*гүй
        |\b(?:19|20)\d\d (?:он|оны \d+ сар)оос хойш"""
    ),
    not_so=compiled(r"\bбиш $"),
)
