"""How Mongolian says of one town that a line leads there, and names but one other town, where it can only come from.

What stands between is not asked, but for what tells that no line is spoken of: a journey, a purchase, a report.
"""

from geo.lexicon.mongolian.grammar import AWAY, BY, HEADS, LINES, PARTS, SMALL, UNTIL, WITH
from geo.lexicon.patterns import any_of, compiled, flat, way

ACTING = flat(
    r"""\b(?:дарг|сайд|ерөнхийлөгч|захирал|захирл|элчин|төлөөлөгч|малч|аялагч|аялал|жуулч|сэтгүүлч|оюут|багш|сурагч|сургуул
    |цэрэг|цэрг|офицер|баг(?:ийн|т)?\b|тамирч|клуб|компани|банк|музей|зураг|дэлгүүр|тасалбар|билет|үнэ\b|үнийн|хөлс
    |хэл(?:сэн|эв|лээ|ж|дэг|вэл)|мэдэгд|ярь|ярив|ярил|тайлбарл|уулз|айлч|хурал|хурл|чуулган|уралд|тэмцээн|тогло
    |үзэсгэлэн|нис|онго[цч]|автобус|инженер|жолооч|ажилч|осол|вагон|тухай|дурс|номын?\b|кино|дуу(?:ны|г)?\b|түүх|дайн|байлда|халд|дайра?л|хөшөө
    |замын (?:буудал|буудл|өртөө|депо|цагдаа|ажилт|салбар|анги)|замдаа|замаараа|зам(?:аа|аасаа) (?:ал|төөр|хаз)
    |гэрээ|хэлэлц|саналыг|зээл|банкн|хөрөнгө|шиг\b|адил|харин|гэвч|бол(?:овч|\b,)|харьцуул|илүү|биш|бус\b|хожи|ялагд
    |дугаарт|жагсаал|хөөцөлд|худалд|хугацаа|ойр|хол\b|зай|цаг(?:т|ийн|аас)?\b|авто ?тээврийн|тэр\b|тэд\b|би\b|төвтэй\b
    |иргэ[дн]|хүсэлт|өргөдөл|гомдол|шүүх(?:эд|ээс|ийн)?\b|бид\b
    |түүний|тэдний)"""
)
"""Words for people and what they do, for what only tells of a line, and for another thing that is set beside."""
GATES = (
    r"\b(?:боомт(?!\w* (?:дарг|захир|ажилт|ажилч|өмнөх|хажуу|дэргэд|ойролцоо|дэлгүүр|агуулах))"
    r"|гүүр|гарц|шалган|гааль|гаали|хил(?:ээр|ийн|ийг)?\b|нэвтр|нэвтэр|визгүй)"
)
"""Words for what a border is passed at, or for passing it."""
LEADS = flat(
    rf"""{SMALL}{AWAY}[^,;.]{{1,60}}?{SMALL}\w{{0,3}} (?:{UNTIL}|руу|рүү|луу|лүү
    |(?:хүр|ор|гар|тул)(?:[эаож]?х|д[эао]г|н[эао])\b)"""
)
"""Words by which something goes from one town to another."""
_NO_MORE = flat(
    rf"""(?![^;]*(?:{SMALL}|\b(?:тухай|зураг|тасалбар|билет|автобус|онго[цч]|нис[эдч]|төөр|богинос|дөх(?:[өн]|сөн)|товчлогд
    |хэмнэ)))"""
)
"""That no other town is named behind, and nothing told that makes it no line."""
_BE = r"(?:д[аэо]г|с[аэоө]н|[аэоө]?х|ж (?:буй|байгаа))"
_LEADS_TO = flat(
    rf"""(?:(?: (?:руу|рүү|луу|лүү|хүртэл|зүг|чиглэлд))?(?: шууд| цааш)?[ ]
    (?:хүр|ор|гар|оч|яв|сал|салаал|чигл|дав|тул|хүрг|сунга|үргэлжил|үргэлжл|буу|тав[иь]|тат|бари){_BE}| хүртэлх
    |{WITH} (?:[\w-]+ )?холбо{_BE}|{AWAY} (?:ир|эхэл|эхл|салаал|сал|тат|тав[иь]|гар|хангагд){_BE})"""
)
"""That something leads to a place, or comes from there, as its attribute."""
_HEAD = rf"\b(?P<head>{any_of(HEADS, LINES, PARTS)})\b(?!{BY})"

INWARD = (
    compiled(
        rf"""
        (?:^|[;:] |, )(?:(?!{ACTING})[а-яёөү\d-]+ ){{0,4}}?(?P<wide>)(?P<home>)(?P<ends>{SMALL})(?!{WITH}){_LEADS_TO}
        (?:(?: (?!{ACTING})[\w.,«»-]+){{0,5}}? )?{_HEAD}{_NO_MORE}"""
    ),
)
"""How it says that a line leads to a town, or comes from there, whose other end the sentence before may tell."""

ROLES = (
    way(
        "only A, where a head leads to B",
        rf"""
        (?P<ends>{SMALL})(?!{AWAY}|{BY})(?:(?!{ACTING})[^.;{SMALL[1:-1]}]|(?<=\d)\.(?=\d)){{1,90}}?(?P<ends2>{SMALL})
        {_LEADS_TO}(?:(?: (?!{ACTING})[\w.,«»-]+){{0,5}}? )?{_HEAD}{_NO_MORE}""",
        behind=rf"(?:^|[.;])(?:(?!{ACTING})[^.;{SMALL[1:-1]}])*$",
        loose=True,
    ),
)
"""Read only where nothing else says what is linked."""
