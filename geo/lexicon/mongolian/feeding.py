"""How Mongolian says that one place feeds another by a line, and names the two side by side."""

from geo.lexicon.mongolian.grammar import AWAY, BY, SMALL, WITH
from geo.lexicon.patterns import flat, way

_BY_LINE = flat(
    r"""\b(?P<head>(?:(?:кВ(?:-?ын|-?ийн)?|хүчдэлийн|дамжуулах|агаарын|цахилгаан|хэлхээт) (?:[\w-]+ ){0,2}?шугам
    |ЦДАШ-?|(?:хүчдэлийн |цахилгаан |далайн )?кабел|(?:[а-яөү]+ )?хоолой)(?:г?оор|аар|ээр|иар|иэр))\b"""
)
"""The line, the cable or the pipe by which something comes."""
_MERELY = flat(
    r"""(?:,? (?:нь|бол|одоо|өнөөдөр|гол|үүрэг|зорилго|өвөл|зун|шөнө|мөн|харин|өөрөө|үндсэндээ|ихэвчлэн|голдуу|тогтмол
    |шинэ|хөрш|бараг|бүхэлд нь))*"""
)
"""The words between who feeds and who is fed that tell of nothing else."""
_FEEDS = r"(?:тэжээ|ханга|цахилгаанжуул)\w*"
_TALK = r"(?![^.;]*\b(?:хурал|хурл|уулз|хэлэлц|тухай|талаар|гэрээ|мэдэгд|гэж|хэлэв|санал|тендер|гүй\b))"
"""That nobody only talks of it, where he sits in the place named first."""

_CASE = rf"(?:{AWAY}|{BY}|{WITH})"

FEEDING = (
    way(
        "A feeds B by head",
        rf"""
        (?P<ends>{SMALL})(?!{_CASE}){_MERELY} (?P<ends2>{SMALL})(?!{_CASE})(?: [\w.,-]+){{0,4}}? {_BY_LINE}[ ]
        (?:[\w-]+ ){{0,2}}?{_FEEDS}{_TALK}""",
        loose=True,
    ),
)
"""Read only where nothing else says what is linked."""
