"""How Mongolian tells the course of a line, put together from where it leaves, what it passes and where it comes in.

The parts stand in any order: "from A by C to B", "to B from A by C", "A with B by C".
"""

from geo.lexicon.mongolian.grammar import (
    AWAY,
    BY,
    FROM,
    HEADS,
    HINTS,
    LENGTH,
    LINES,
    LIST,
    NO_COACH,
    NO_COMMA,
    NO_SPAN,
    PARTS,
    SMALL,
    THIS,
    TWO,
    UNTIL,
    WITH,
)
from geo.lexicon.patterns import any_of, flat, way
from geo.model import P

_ASTRAY = flat(
    r"""(?:онго[цч]|нис[эдсч]|автобус|хугацаа|зайтай|харин|гэвч|боловч|төлөөлөгч|аялагч|жолооч|малч|иргэд|ажилч|оюутн|жуулч|сайд|дарга|сэтгүүлч
    |үүнээс|өмнө нь|хэлэв|гэж|тухай)"""
)
"""Words behind which a sentence tells of something else than the line, or of somebody who travels."""
_ON = rf"(?:(?! {_ASTRAY})[^.;:!?\ue000-\uf8ff]){{0,55}}?"
"""The words between two places of a course."""
_WORDS = any_of(HEADS, LINES, PARTS, HINTS[:1])
_NO_WAY = (
    r"(?<!аа)(?<!аар)(?<!оор)(?<!ээр)(?<!өөр)(?<!тай)(?<!той)"
    r"(?! (?:дагуу|хажуу|дээгүүр|доогуур|дээр|дахь|руу)\w*)"
)
_LINE = rf"\b(?P<head>{_WORDS})\b{_NO_WAY}"
"""The line itself, not what somebody goes by, nor what another one runs beside."""
_ANY_LINE = rf"\b(?P<head>{_WORDS})\b(?! дагуу)"
_BY_LINE = rf"\b(?P<head>(?:{_WORDS})(?:аар|оор|ээр))\b"
_STOPS = rf"(?:{_ON}{P}(?:{BY}|{WITH})?(?!{AWAY})){{0,8}}?"
_TOWARDS = rf"(?:{UNTIL}|руу|рүү|луу|лүү|чиглэлд|зүг)"
_COMES = flat(
    r"""(?:хүр|тул[жддна]|тулга|төгсө|төгсд|дуус|нийл|залга|холбогд|орд|оро[одх]|орж|орно|орсон|очи|очд|оч(?:но|ж)|ирд
    |ирсэн|ирнэ|гард|гарна|гарсан|гарч|явд|явна|явж|буу|үргэлжил|мацд|салаал|чигл|тэмүүл|татагд|тавигд|баригд|сунга
    |сунж|мухар)"""
)
_JOINS = rf"(?:{P} )?(?:[\w-]+ ){{0,2}}?(?:шугам|зам|сүлжээ)(?:тай|тэй|нд) (?:нийл|залга|холбо)"
_ARRIVES = (
    rf"(?:{_TOWARDS}\b{NO_COACH}|(?:{_TOWARDS} )?(?:(?!\w*{BY} |{_ASTRAY})[\w-]+ ){{0,2}}?{_COMES}\w*\b"
    rf"(?! (?:[\w-]+ )?(?:автобус|онгоц|такси)){NO_SPAN}|{_JOINS}\w*)"
)
"""That a line comes to the place before."""
_THEN = rf"(?:(?! (?:{_WORDS})\b| {_ASTRAY})[^.;:!?\ue000-\uf8ff]){{0,30}}?"
_AND_ON = flat(
    rf"""(?:{_ARRIVES}(?:,| бөгөөд| бол| ба){_THEN}{P}(?!{AWAY})(?:(?:{BY})?(?:,| ба)?{_THEN}{P}(?!{AWAY})){{0,6}}
    (?=[ ]{_ARRIVES})[ ]){{0,3}}"""
)
"""That it goes on from there, to another place."""
_MEETS = flat(
    r"""(?:[а-яёөү-]+ ){0,2}?(?:(?:золго|нэгд|уулз)\w*(?:д[аэоө]г|н[аэоө])
    |(?:залга|нийл|холбогд)\w*(?:д[аэоө]г|н[аэоө]|[жчв]|[лс][аэоө][аэоө]?н?))\b"""
)
"""That it meets another one there, or is joined to it; people meet once, a line ever."""
_MET = r"(?:[\w-]+ )?(?:золго|нэгд|уулз|залга|нийл|холбогд)"
_ENDS = rf"(?:{_ARRIVES}|(?<=т[аэо]й ){_MEETS})"
_END = rf"(?:{P} {_AND_ON}|{P}{WITH} (?={_MEETS}))"
_BUILT = r"(?:тав[иь]|бар[иь]|тат|сунга|байгуул|холбо|үргэлжлүүл|ашигла|нээ)\w*"
_COURSE = rf"{FROM}{_STOPS}{_ON}{_END}"

_YIELD = (
    r"\b(?:нүүрс|хүдэр|баяжмал|зэс|цайр|тугалга|никель|боксит|төмөрлөг|чулуу|давс|мод|үр тариа|нефть?"
    r"|хий(?=(?:н|г|гээр)?\b)"
    r"|шатахуун|ачаа"
    r"|чингэлэг|тос)"
)

ITINERARIES = (
    way(
        "of the line one part from A to C, the other to B",
        rf"""
        {_ANY_LINE}{NO_COMMA}{{0,15}}? нэг(?: [а-яёөү]+)?(?: нь)? (?P<ends>{FROM}) (?P<ends2>{P} {_TOWARDS}
        [^.;\ue000-\uf8ff]{{0,30}}? нөгөө(?: [а-яёөү]+)?(?: нь)? {P}) {_TOWARDS}""",
        fan=True,
    ),
    way(
        "from A the line, by C, comes to B",
        rf"(?P<ends>{FROM}{_STOPS}{_ON}){_LINE}(?<!ыг)(?<!ийг)(?P<ends2>{_STOPS}{_ON}{_END}){_ENDS}",
    ),
    way(
        "the line from A by C comes to B",
        rf"{_LINE}{NO_COMMA}{{0,55}}?(?P<ends>{_COURSE}){_ENDS}",
    ),
    way(
        "the line does this, and from A by C comes to B",
        rf"(?:(?<=[,;] )|(?<= нь ))(?P<ends>{_COURSE}){_ENDS}(?!{_ON}\b(?:{_WORDS})\b)",
        behind=rf"\b(?:{_WORDS})\b{_NO_WAY}(?:(?! {_ASTRAY})[^.;]){{0,100}}$",
        loose=True,
    ),
    way(
        "from A by C coming to B: the line",
        rf"""
        (?P<ends>{FROM}{_STOPS}{_ON}(?:{P} |{P}{WITH} (?={_MET})))(?:{_TOWARDS} )?(?:[\w-]+ )?
        (?:хүр|ор|оч|гар|яв|ир|тул|төгс|чигл|хүргэ|татагд|залга|золго|нэгд|уулз|нийлэ?|холбогд|үргэлжлэ?
        |үргэлжил|сунж)(?:д[аэоө]г|с[аэоө]н|[аэоө]х|х)
        (?: (?!{_ASTRAY})[\w.,-]+){{0,5}}?[ ]{_ANY_LINE}""",
        loose=True,
    ),
    way(
        "by A passing, and coming to B, the line",
        rf"""
        (?P<ends>{SMALL}{BY}) (?:дамж|дайр|өнгөр)\w+,? (?:[\w-]+ ){{0,2}}?(?P<ends2>{SMALL})(?:(?: {_TOWARDS})?
        (?: шууд| цааш)? (?:хүр|ор|оч|гар|тул)|{WITH} (?:[\w-]+ )?холбо(?:гд)?)(?:д[аэоө]г|с[аэоө]н|[аэоө]?х){LENGTH}?
        (?: (?!{_ASTRAY})[\w-]+)?[ ]{_LINE}""",
        behind=rf"(?:^|[.;])(?:(?! {_ASTRAY})[^.;\ue000-\uefff])*$",
        loose=True,
    ),
    way(
        "to B from A by C the line",
        rf"(?P<ends2>{P}) {_TOWARDS},? (?P<ends>{FROM}{_STOPS}){_ON}{_LINE}",
        loose=True,
    ),
    way(
        "A with B by C joined by the line",
        rf"""
        (?P<ends>{P}) (?:[\w-]+ ){{0,3}}?(?P<ends2>{P}{WITH})(?P<via>(?:{_ON}{P}(?:{BY})?){{1,5}}),?[ ]
        (?:дамж|дайр|өнгөр)\w* {_ON}(?:холбо|залга)\w*{_ON}{_LINE}""",
    ),
    way(
        "A with C, and on with B, joined by the line",
        rf"""
        (?P<ends>{P}) (?:[\w-]+ ){{0,3}}?(?P<via>{P}{WITH}),? (?:ба )?(?:цаашлаад|цаашаа|улмаар) (?P<ends2>{P}{WITH})
        (?:{_ON}{_ANY_LINE})?{_ON}(?:холбо|залга)\w*""",
    ),
    way(
        "A by C, with the line, is joined to B",
        rf"""
        (?P<ends>{SMALL})(?: [^.;\ue000-\uf8ff]{{0,60}}?)?(?P<via>{P}{BY}) (?:дамж|дайр|өнгөр)\w*{_ON}{_ANY_LINE}{_ON}
        (?P<ends2>{P}{WITH}) (?:[\w-]+ )?холбо\w*""",
        loose=True,
    ),
    way(
        "by C the line joins A to B",
        rf"""
        (?P<via>{P}{BY}) (?:дамж|дайр|өнгөр)\w*{_ON}{_ANY_LINE}{_ON}(?P<ends>{P}) (?:[\w-]+ ){{0,2}}?
        (?P<ends2>{P}{WITH}) (?:[\w-]+ ){{0,2}}?(?:холбо|залга)\w*""",
    ),
    way(
        "from A reaching to B the line is built",
        rf"(?P<ends>{FROM}{_STOPS}{_ON}{P}) хүргэ\w* {_ON}{_LINE}{_ON}{_BUILT}",
    ),
    way(
        "A, B by C joined by the line",
        rf"""
        (?P<ends>{P},? (?:ба |болон )?{P}){TWO}?\w* {NO_COMMA}{{0,20}}?(?P<via>{LIST}{BY}) (?:дамж|дайр|өнгөр)\w*
        (?:{_ON}(?P<joined>\b(?:холбо|залга)(?:с[аэоө]н|[аэо]?х|д[аэо]г|ж (?:буй|байгаа))))?{_ON}{_LINE}
        (?(joined)|{_ON}(?:холбо|залга)\w*)""",
    ),
    way(
        "to B goes what A yields by the line",
        rf"""
        (?P<ends2>{SMALL}) {P}?\w* ?(?P<ends>{SMALL}) (?:[\w-]+ ){{0,2}}?{_YIELD}\w{{0,3}}{_ON}
        {_BY_LINE} {NO_COMMA}{{0,15}}?(?:яв|зөө|тээ|хүр|оч|ир|гүй|урс)\w*""",
        loose=True,
    ),
    way(
        "goods go from A by C to B by the line",
        rf"""
        (?P<ends>{FROM}{_STOPS}{_ON}{P}) (?:{_TOWARDS} )?(?:(?!{_ASTRAY})[\w-]+ ){{0,2}}?{_BY_LINE} {NO_COMMA}{{0,15}}?
        (?:хүр|оч|ир|тээ|зөө|яв|гар)(?:с[аэоө]н|д[аэо]г|н[аэо]|[аэо]?х|ж (?:буй|байгаа|байна)|гд)""",
        behind=rf"{_YIELD}\w{{0,5}}[^.;]*$",
        loose=True,
    ),
    way(
        "what A yields goes as far as B by the line",
        rf"""
        (?P<ends>{P}) (?:[\w-]+ ){{0,2}}?{_YIELD}\w{{0,3}}{_ON}
        (?P<via>(?:{P}(?:{BY})?,? (?:[\w-]+ )?){{0,4}}?)(?P<ends2>{P}) (?:{_TOWARDS}|хүргэ\w*){_ON}{_BY_LINE}{_ON}
        (?:яв|зөө|тээ|гар|хүр|оч|гүй|урс)\w*""",
        loose=True,
    ),
)

ABOUT = rf"^(?:[\w-]+ (?:төв|нийслэл) нь )?{SMALL}(?: (?:нь|бол)\b|\s*$)"
"""How a sentence begins that says what town the next ones are about."""
OUTWARD = rf"""
    (?:^|[,;] |бөгөөд |ба )(?:(?:Мөн|Харин|Түүнчлэн|Одоо|Бас|Өмнө нь|мөн|харин) )?
    (?P<line>(?:{THIS}|Эндхийн|Хотын) (?:[\w-]+ ){{0,2}}?(?:{_WORDS})\b{_NO_WAY} (?:[\w-]+ ){{0,3}}?)?
    (?P<ends>(?:{SMALL}(?:,? (?:ба |болон )?{SMALL}){{0,3}}(?:{BY})? (?:дамж|дайр|дайруул|дамжуул)\w*,?
    (?: [\w-]+){{0,2}} )?{SMALL}(?: (?:хүр|оч)\w+,(?: (?:улмаар|цаашлаад|дараа нь))? {SMALL})?)
    (?(line) {_ARRIVES}|[ ](?:руу|рүү|луу|лүү|{UNTIL}|хүрэх|очих)(?! [^.;]{{0,40}}?нис)
    (?: (?!{_ASTRAY})[\w-]+){{0,4}}?[ ](?:{_WORDS})\b)"""
"""How a sentence says where a line leads that begins in the town it is about."""
