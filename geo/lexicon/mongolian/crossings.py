"""How Mongolian says that two places face each other across a border, or that one passes it between them."""

from geo.lexicon.mongolian.grammar import (
    AWAY,
    BETWEEN,
    BY,
    CHAIN,
    DASH,
    HEADS,
    LINES,
    NEAR,
    NO_COMMA,
    OF_A_POST,
    PARTS,
    SMALL,
    TWO,
    WITH,
    ZONE_HEAD,
)
from geo.lexicon.patterns import any_of, compiled, flat, way
from geo.model import LARGER, LinkKind, P

_POST = r"(?:боомт|шалган|гарц|гааль|гаалийн|хилийн|нэг зогсоол|гүүр|хаалга|хил\b)\w*"
"""What stands where one goes from one country over to another."""
_OUT = (
    r"(?:руу|рүү|луу|лүү) (?:[\w-]+ )?(?:гар(?:ах|даг|на|ч)|нэвтр(?:эх|энэ)|нэвтэр(?:дэг|ч|нэ)|гатал\w+|давах|давдаг)\b"
)
_SIDE = flat(
    r"""(?:(?:урд|хойд|зүүн|баруун|өмнө|өмнөд|умард|цаад|нөгөө|эсрэг)(?: нь)? (?:тал|эрэг|эрг|хөвөө|энгэр)\w*
    |(?:урд|хойно|хойд|өмнө|зүүнд|баруунд)(?= [\ue000-\uf8ff])
    |(?:хилийн )?цаана|өөдөөс|харалдаа|(?<=[аэоө]с )хөндлөн)(?: (?:нь|бол|мөн|л))*"""
)
"""Where, seen from a post, the one across the border lies."""
LIES = flat(
    r"""(?=\W*$|[,;]|(?: [\w-]+){0,3}? (?:бий|байна|байдаг|байр\w+|орш\w+|харж|угта\w+|тос\w+|ажилла\w+|нээ\w+)\b)"""
)
"""That this is where a place lies, with the verb for it or, in a list, without."""
_NEXT = r"(?:орших|байрла(?:х|даг|сан)|оршдог|байдаг|буй|байх|хөрш|хос|залгаа|угтах|харагдах)"
"""What is said of a place that lies there, before its name."""
_MASS = r"(?:машин|ачаа|хүн|зорчигч|иргэ|жуулчи|тэрэг)\w*"
"""What passes a border."""
_PASSES = r"(?:зөр|нэвт|гар|өнгөр|явд|яв(?:на|ж)|хөдөл|зорч|дав|цува|урс|оруул|хүлээ|дараал|зогс)\w*"

_HEAD = rf"\b(?P<head>{any_of(HEADS, LINES, PARTS)})\b"
_TOWNS = r"(?:(?:тэр|энэ|эдгээр|уг|тус) хоёр(?: (?:хот|өртөө|суурин))?|хоёр (?:хот|өртөө|суурин|нийслэл))"
BOTH = compiled(
    rf"""
    \b(?:(?P<towns>{_TOWNS}(?:(?P<them>ыг|ийг|г)(?=(?: [\w.,-]+){{0,9}} холбо)|(?:ын|ийн|ний)? {BETWEEN}))
    |(?:хоёр (?:боомт|цэг|эрэг|эрг)(?:ыг|ийг|г)|хоёр тийш(?:ээ)?|(?:нөгөө|цаад) (?:эрэг|эрг)\w*)
    (?: \w+)? (?:холбо|хүрг|гатал|гарга)\w+)(?:(?(them) холбо\w+(?=[.;])|(?!))|(?: [\w.,-]+){{0,9}}? {_HEAD})
    (?!(?:[^.;]{{0,40}} )?(?:биш|бус|үгүй|алга)\b)"""
)
"""That something joins the two posts or towns spoken of before, or takes one over to the other side."""
IN_PAIRS = flat(
    rf"""(?:(?P<posts>\bбоомт\w*:? )|(?<=[,:;(] )|(?<=харин )|(?<=мөн )|(?<=бөгөөд )|^)(?P<ends>{SMALL})
    (?:(?P<facing> (?:нь|(?:яг )?(?:өөдөөс|харалдаа)),?)|{DASH}| ба| болон) ?(?:[а-яёөү]+ )?(?P<ends2>{SMALL})
    (?:{WITH})?(?=[,;.:!?)]|$| (?:хил|залга|харьц|харж|тус тус|гэ[сх])\w*)"""
)
"""One of several pairs of posts: "A нь B, C нь D"."""
POSTS = (
    way(
        "the post A–B",
        rf"""
        (?<![\w–—-]){CHAIN}(?=(?:,? (?:ба |болон |мөн )?{P}{DASH}{P}){{0,6}} {OF_A_POST}(?:гарц|уулзвар|шалган|боомт)
        (?!(?:ын|ийн)? (?:\w+ )?(?:(?:төмөр |авто ?)?зам|шугам|галт)))""",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "the seam of A, B",
        rf"(?P<ends>{P},? (?:ба |болон )?{P}){TWO}? (?:хилийн )?(?:уулзвар|гарц)\w*",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
"""How a crossing is called by both its posts."""
ZONES = (
    way(
        "a zone on both sides of A, B",
        (
            rf"(?P<ends>{P}(?:,? (?:ба |болон )?|{DASH}){P}){NEAR}{{0,40}}?(?:хамар|дамна)\w+ (?:[\w-]+ )?"
            rf"(?P<head>{ZONE_HEAD})\b"
        ),
        LinkKind.ZONE,
        abroad=True,
    ),
    way(
        "the zone takes in A, B",
        rf"""
        \b(?P<head>{ZONE_HEAD}){NEAR}{{0,25}}? (?P<ends>{P}(?:,? (?:ба |болон )?|{DASH}){P}){TWO}?\w{{0,4}}[ ]
        (?:[\w-]+ )?(?:хамар|дамна|байгуул|байрла|орш)""",
        LinkKind.ZONE,
        abroad=True,
    ),
)
"""How a zone lies on both sides of it."""

CROSSINGS = (
    way(
        "the post between A and B",
        (
            rf"(?P<ends>{P}(?:,? (?:ба |болон )?|{DASH}){P})(?:{TWO}? {BETWEEN}|(?: (?:хоёр|хос)ын))"
            rf"(?:{NEAR}{{0,30}}?{SMALL})?{NEAR}{{0,60}}?{_POST}"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "from A one goes out to B",
        rf"(?P<ends>{P}(?:{AWAY}|{BY})) {NEAR}{{0,20}}?(?P<ends2>{P}) {_OUT}",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "A works together with B",
        (
            rf"(?P<ends>{P}){NO_COMMA}{{0,40}}? (?P<ends2>{P}{WITH}) {NO_COMMA}{{0,20}}?"
            rf"(?:харьц|нээгд|хамтран ажилла|хос)\w*"
        ),
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "A faces B",
        (
            rf"(?P<ends>{P}) (?:яг )?(?:өөдөөс|эсрэг талд|харалдаа|(?:урд|хойд|зүүн|баруун)(?: талд)?){NEAR}{{0,40}}?"
            rf"(?P<ends2>{P}){NEAR}{{0,30}}?(?:харж|байрла|орш|бий|байдаг)\w*"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A borders on B",
        rf"(?P<ends>{P})(?: нь)?(?: {LARGER})? (?P<ends2>{P}{WITH})(?=[,.; ])",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A lies beside B",
        rf"(?P<ends>{P})(?:,| ба| болон)? (?P<ends2>{P})(?:{WITH})?{TWO}? (?:шууд |хил )?(?:залгаа|хаяа|хиллэ)\w*",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "beyond A lies B",
        rf"""
        (?P<ends>{SMALL}(?:{AWAY})?),? (?:яг |шууд )?{_SIDE}[ ]
        (?:(?:[\w-]+ )?(?P<next>{_NEXT}) (?:[\w-]+ )?|{NO_COMMA}{{0,30}}?)(?P<ends2>{SMALL})(?(next)|{LIES})""",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "A is this, and beyond it lies B",
        rf"""
        (?P<ends>{SMALL})(?: нь| бол)? [^.;\ue000-\uefff]{{0,70}}?, (?:харин )?(?:түүний|үүний|тэндээс) (?:яг )?
        {_SIDE} {NO_COMMA}{{0,30}}?(?P<ends2>{SMALL}){LIES}""",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "A and B are twin towns",
        rf"""
        (?P<ends>{P},? (?:ба |болон )?{P}){TWO}?(?: нь)? (?:хил(?:ийн| дээрх) )?(?:зэрэгцээ|ихэр|хос|наалдсан)[ ]
        (?:хот|суурин|боомт|тосгон)""",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "much passes between A and B",
        rf"(?P<ends>{P},? (?:ба |болон )?{P}){TWO}? {BETWEEN}{NEAR}{{0,50}}?\b{_MASS} (?:[\w-]+ ){{0,3}}?{_PASSES}",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "what passes by A, B",
        (rf"(?P<ends>{SMALL}(?:,| ба| болон) {SMALL}){BY} (?:[\w-]+ )?{_PASSES}(?<![жчв]) (?:[\w-]+ ){{0,3}}?{_MASS}"),
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "out by A and into B",
        rf"""
        (?P<ends>{P}{BY}) (?:[\w-]+ )?гар(?:ч|аад|даг|ахдаа|сан),?{NEAR}{{0,40}}?(?P<ends2>{P}) (?:[\w-]+ )?
        (?:ор(?:дог|оод|но|ох|ж)|нэвтэр|нэвтр|хүр)\w*""",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
    way(
        "from A people are let into B",
        rf"""
        (?P<ends>{P}{AWAY}) {NEAR}{{0,20}}?(?P<ends2>{P}) (?:руу|рүү|луу|лүү) {NEAR}{{0,30}}?\b{_MASS}
        (?:[\w-]+ ){{0,3}}?{_PASSES}""",
        LinkKind.CROSSING,
        abroad=True,
        loose=True,
    ),
)
