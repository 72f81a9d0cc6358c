"""How Mongolian says that places are linked, by what, and how far along that is."""

from geo.lexicon.patterns import any_of, compiled, flat, way
from geo.model import LARGER, Expression, LinkKind, P

DASH = r"\s?[-\u2010-\u2015\u2212]{1,2}\s?"
SMALL = "[\ue000-\uefff]"
NAME = r"[А-ЯЁӨҮ][\w’'-]{0,60}"
"""A capitalised word, with what is joined to it by hyphens. It is bounded, or a long chain of hyphens takes ages."""
BASE, DECLINED = "\ue000", "\ue001"
"""The name at hand, as the tables have it, which is the case of the subject; or with an ending."""
AWAY = r"(?:аас|ээс|оос|өөс)"
BY = r"(?:аар|ээр|оор|өөр)"
WITH = r"(?:тай|тэй|той)"
FROM = rf"{P}{AWAY}"
"""A place that something leads away from: the skeleton keeps this ending behind the place."""
BY_WAY = rf"(?:(?-i:[А-ЯЁӨҮ])[а-яёөү’']+{DASH})?"
"""A stop that the tables do not know, between others that they do."""
CHAIN = rf"(?P<ends>{P}(?:{DASH}{BY_WAY}{P})+)(?!{DASH}(?-i:[А-ЯЁӨҮ]))"
ANY = rf"{P}(?:{AWAY}|{BY}|{WITH})?"
LIST = rf"{P}(?:,? (?:ба |болон )?{P})*"
"""Places one after the other: "A, B, C" and "A ба B"."""
VIA = rf"(?:,? ?(?P<via>{ANY}(?:,? (?:ба |болон )?{ANY})*)(?:-?(?:ээр|аар))? ?(?:дамж|дайр|өнгөр|дундуур)\w*,?)?"
NEAR = r"[^.;\ue000-\uf8ff]"
"""A character of the words between, which name no place."""
NO_COMMA = r"[^.;,\ue000-\uf8ff]"
FILLER = r"(?: [\w,-]+){0,4}?"
NO_COACH = r"(?! (?:[\w-]+ ){0,2}?(?:автобус|онго[цч]|нисэх|нис[чэ]))"
"""A coach or a plane is no line, wherever it goes."""
UNTIL = r"хүрт(?:эл|лэ)\w*"
"""As far as; the vowel of the word may fall out."""
TO = (
    rf" (?:{UNTIL}|хүр(?:эх|дэг|сэн|ч|нэ|эв|ээд)|рүү|руу|луу|лүү|чиглэсэн|чиглэл(?:ийн|д)|зори(?:х|дог|сон|од)"
    r"|орох|очих|очдог|явдаг)"
)

ZONE_HEAD = flat(
    r"""(?:(?:хил дамнасан|эдийн засгийн|худалдааны|чөлөөт|үйлдвэрлэлийн|аж үйлдвэрийн|хамтын ажиллагааны
        |тусгай) (?:чөлөөт |тусгай |хамтын ажиллагааны )*)бүс(?:ийн|ийг|эд|ээс|үүд)?
    |чөлөөт бүс(?:ийн|ийг|эд|ээс)?"""
)
RAIL_HEAD = flat(
    r"""(?:өргөн |нарийн |цахилгаан |нүүрсний |хурдны )*төмөр зам(?:ын|ыг|аар|аас|д|тай|ууд|ын шугам|ын салбар
        |ын холболт\w*|ын гүүр\w*|ын хонгил\w*)?
    |(?:өргөн|нарийн)(?:, (?:өргөн|нарийн))? царигийн (?:\w+ )?зам\w{0,3}|салбар зам\w{0,3}|салаа зам\w{0,3}
    |холбоос зам\w{0,3}"""
)
ROAD_HEAD = (
    r"(?:авто ?|(?:хурдны|засмал|хатуу хучилттай|шороон|хайрган|асфальт\w*) )(?:хучилттай )?зам(?:ын|ыг|аар|аас"
    r"|д|тай|ууд)?|хурдны зам\w{0,3}|(?-i:[АA][НH]-?\d{1,2})\b(?: зам\w{0,3})?"
)
HEADS = (
    (ZONE_HEAD, LinkKind.ZONE),
    (
        r"(?:эдийн засгийн |тээврийн |транзит )*(?:коридор(?:ын|ыг|т|оор|ууд)?|хонгор)|хуурай газрын гүүр\w{0,4}",
        LinkKind.CORRIDOR,
    ),
    (
        (
            r"(?:байгалийн хий|хий|газ|нефть|газрын тос)\w{0,4}(?: \w+)? (?:дамжуулах )?хоолой\w{0,4}"
            r"|(?:дамжуулах |дамжуулах том )хоолой\w{0,4}"
            r"|газ хоолой\w{0,4}|хийн хоолой\w{0,4}"
        ),
        LinkKind.PIPELINE,
    ),
    (
        (
            r"(?:өндөр хүчдэлийн|цахилгаан дамжуулах|агаарын|кВ(?:-?ын|-?ийн)?) (?:\w+ ){0,2}?шугам\w{0,4}|ЦДАШ\w*"
            r"|цахилгаан шугам\w{0,4}"
        ),
        LinkKind.POWER_LINE,
    ),
    (
        (
            r"усан (?:зам|онгоц|тээвр)\w{0,4}|паром\w{0,4}|гарам онгоц\w{0,4}|гатлага\w{0,4}"
            r"|дүүжин зам\w{0,3}|канат зам\w{0,3}|(?:шилэн|оптик|шилэн оптик|холбооны) кабел\w{0,4}"
        ),
        LinkKind.OTHER,
    ),
    (r"(?:төмөр|авто) ?замын (?:хилийн )?боомт(?!ын)\w{0,4}", LinkKind.CROSSING),
    (RAIL_HEAD, LinkKind.RAILWAY),
    (ROAD_HEAD, LinkKind.HIGHWAY),
    (
        (
            r"(?:авто |хилийн |төмөр )?гүүр(?:ийн|ийг|ээр|эн|нд|үүд|ээс)?|хилийн (?:гарц|шалган)\w{0,4}"
            r"|шалган нэвтрүүлэх \w+"
        ),
        LinkKind.CROSSING,
    ),
)
LINES = (
    (r"тэнхлэг\w{0,4}", LinkKind.CORRIDOR),
    (r"шугам(?:ын|ыг|аар|аас|д|тай)?|хонгил(?:ын|ыг|оор|оос|д|ууд)?", LinkKind.RAILWAY),
)
PARTS = (
    (r"салбар\w{0,3}", LinkKind.RAILWAY),
    (r"зам(?:ын|ыг|аар|аас|тай|д|ууд)?", LinkKind.HIGHWAY),
    (r"кабел\w{0,4}", LinkKind.POWER_LINE),
    (r"хоолой\w{0,4}", LinkKind.PIPELINE),
    (r"хэсэг|хэсг\w{1,4}|холболт\w{0,4}|холбоос\w{0,4}|чиглэл\w{0,4}(?! зам)", LinkKind.OTHER),
)
HINTS = (
    (
        (
            r"галт тэрэ?г\w{0,5}|рельс\w{0,4}|вагон\w{0,4}|зүтгүүр\w{0,4}|цариг\w{0,4}"
            r"|төмөр зам\w{0,4}|өртөө\w{0,4}"
        ),
        LinkKind.RAILWAY,
    ),
    (r"автомашин\w{0,4}|машин\w{0,4}|автобус\w{0,4}|жолооч\w{0,4}|авто зам\w{0,4}|хучилт\w{0,5}", LinkKind.HIGHWAY),
    (r"киловольт|(?-i:кВ)|цахилгаан эрчим\w*", LinkKind.POWER_LINE),
    (r"байгалийн хий\w{0,3}|нефть\w{0,4}", LinkKind.PIPELINE),
)


HEAD = rf"\b(?P<head>{any_of(HEADS, LINES, PARTS, HINTS[:1])})\b"
TO_HEAD = rf"{NEAR}{{0,70}}?{HEAD}"


SIMPLIFY = (
    (Expression(rf"({P})(?:{AWAY})?[ ,]+({P}\w* (?:(?:руу|рүү|луу|лүү|хүртэл) )?(?:нис|явган)\w+)"), r"\1; \2"),
    (Expression(rf"({P}){DASH}({P}\w* (?:нислэг|харилцаа|тоглолт|маргаан)\w*)"), r"\1; \2"),
    (Expression(rf" /\s?{P}(?: [а-яёөү]+)?\s?/(?![\w\ue000-\uf8ff])"), ""),
    (Expression(rf"[«“„\"]({P}(?:{DASH}{P})*)[»”\"]"), r"\1"),
    (Expression(rf"{LARGER}{DASH}(?:Монгол|Хятад|Орос)(?:ын|ийн) "), ""),
    (Expression(rf" \((?:(?:өнөөгийн|одоогийн|хуучин|хуучнаар|өмнөх) )?{P}\)"), ""),
    (Expression(rf"({P} хот{AWAY},? (?:[\w-]+ )?{P}){DASH}{P} (?:хилийн )?боомт\w*"), r"\1"),
    (Expression(rf"(?:{LARGER}|{SMALL}) (?:улсын|аймгийн|мужийн|хошууны|хязгаарын) ({P})"), r"\1"),
    (
        Expression(
            rf"{LARGER}(?: ?-?(?:ын|ийн|ны|ний|гийн))? (?:хилийн |(?:засаг захиргааны )?(?:төв|нийслэл) )?({SMALL})"
        ),
        r"\1",
    ),
    (Expression(rf"{SMALL} (?:аймгийн|сумын) ({P})"), r"\1"),
    (
        Expression(
            rf"{P}(?: уулын| хотын| нуурын)? (?:(?:урд|ар|өмнө|баруун|зүүн|хойд) (?:тал|хэсг)аар"
            r"|урдуур|хойгуур|араар|өмнүүр) тойр\w*,? "
        ),
        "",
    ),
    (
        Expression(
            rf"({P}) (?:гэдэг |хэмээх )?(?:(?:хилийн|сумын|авто|(?<![–—-][\ue000-\uf8ff] )төмөр замын|нүүрсний|зэсийн"
            rf"|олон улсын) )*(?:уурхай|орд|боомт|хот|сум|өртөө|буудал|нисэх онгоцны буудал|зөрлөг"
            rf"|тосгон|аймаг|даваа)(гаас|оос|ноос|нөөс|өөс|гээс|нээс|ээс|аас|ын|ийн|ны|ний|оор|аар|ээр|г|ыг|ийг|той"
            rf"|тай|тэй|д|т|нд|[аоэө]д)?(?!\w)"
        ),
        r"\1\2",
    ),
    (Expression(rf"({P})(?:гаас|гээс|ноос|нөөс|нээс)"), r"\1аас"),
    (Expression(rf"({P}(?:{BY})?) (?:дамжин|дамжиж|дайран|өнгөрөн),? (?={P},? (?:цаашлаад )?{P})"), r"\1, "),
    (Expression(rf"({P}),? (?:цаашлаад|улмаар) (?={P})"), r"\1, "),
    (Expression(rf"({P})(?:ын|ийн|ны|ний|г|ыг|ийг|д|т|нд|[аоэө]д)(?= )"), r"\1"),
)

PATTERNS = (
    way("A–B head", rf"(?<![\w–—-]){CHAIN}{NEAR}{{0,50}}?{HEAD}"),
    way("A, B head", rf"(?<![,–—-] )(?<![–—-])(?P<ends>{SMALL}, {SMALL}) {HEAD}", abroad=True),
    way("A–B, C–D head", rf"(?<![\w–—-]){CHAIN}(?=(?:,? (?:ба |болон |мөн )?{P}(?:{DASH}{P})+)+{NEAR}{{0,50}}?{HEAD})"),
    way(
        "from A through C to B by head",
        (
            rf"(?P<ends>{FROM}),? (?:{NEAR}{{0,20}}?(?P<via>{ANY}(?:,? (?:ба "
            rf"|болон )?{ANY})*)(?:-?(?:ээр|аар))?,? ?(?:дамж|дайр|өнгөр|дундуур)\w*)"
            rf"{NEAR}{{0,30}}?(?P<ends2>{P}){TO}{TO_HEAD}"
        ),
    ),
    way("from A to B by head", rf"(?P<ends>{FROM}){NEAR}{{0,25}}?(?P<ends2>{P}){TO}{TO_HEAD}"),
    way(
        "head from A to B",
        (
            rf"{HEAD}{NEAR}{{0,40}}?(?P<ends>{FROM})(?P<via>(?:,? {P}(?:{BY}|{WITH})?(?!{AWAY}))*?){NEAR}{{0,20}}?"
            rf"(?P<ends2>{P}){TO}"
        ),
    ),
    way(
        "the head on the route A–B",
        rf"{HEAD}{NEAR}{{0,15}}?{CHAIN}(?: гэсэн| гэх)? (?:чиглэл|маршрут|хэсэг|хэсг)\w*",
    ),
    way("the head is called A–B", rf"{HEAD}{NEAR}{{0,15}}?{CHAIN} (?:гэ(?:дэг|нэ|х)|хэмээ)\w*(?=[ ,.;])"),
    way(
        "carries from A to B",
        rf"(?P<ends>{P}){NEAR}{{0,40}}? (?P<ends2>{P}) (?:хүргэ|зөө)(?:дэг|х|сэн|ж буй|ж байгаа)? {HEAD}",
    ),
    way(
        "from A on, to end in B",
        (
            rf"(?P<ends>{FROM}),? (?:эх[эл]\w+|гара?с?\w+)[^.;]{{0,90}}?(?P<ends2>{P})\w{{0,2}}(?: [\w-]+){{0,3}}?"
            r" (?:дуус|төгс|хүр|очи|ирдэг|ирсэн)\w*"
        ),
    ),
    way(
        "from A as far as B",
        rf"(?P<ends>{FROM}){NEAR}{{0,25}}?(?P<ends2>{P}) (?:{UNTIL}|хүрэх){NO_COACH}",
    ),
    way(
        "from A by head to where it is taken, B",
        rf"(?P<ends>{FROM}){NEAR}{{0,25}}?{HEAD}{NEAR}{{0,25}}?(?P<ends2>{P}) (?:хүргэ|тээвэрлэ|зөө|гарга)\w*",
    ),
    way(
        "A, through C to B",
        (
            rf"(?<![\w–—-])(?P<ends>{P})(?:{AWAY})? {NO_COMMA}{{0,20}}?(?P<via>{P}(?:,? (?:ба |болон )?{P})*){BY},?"
            rf" (?:дамж|дайр|өнгөр)\w*{NEAR}{{0,30}}?(?P<ends2>{P}) (?:{UNTIL}|хүр(?:эх|дэг|сэн|нэ|эв)){NO_COACH}"
        ),
        loose=True,
    ),
    way(
        "from A towards B",
        rf"(?P<ends>{FROM}){NEAR}{{0,15}}?(?P<ends2>{P}) чиглэлд{NO_COACH}",
        loose=True,
    ),
    way("from A to B, from C to D", rf"(?P<ends>{FROM}(?: {P})? {P})(?=,? (?:ба |болон )?{FROM}(?: {P})? {P}{TO})"),
    way(
        "from the end of the head A–B as far as C",
        (
            rf"{P}{DASH}(?P<ends>{P}) {NEAR}{{0,40}}?(?:төгсгөл|үзүүр)\w*(?:аас|ээс|оос|өөс){NEAR}{{0,25}}?"
            rf"(?P<ends2>{P}) {UNTIL}{TO_HEAD}"
        ),
    ),
    way(
        "from A, C as far as B",
        (
            rf"(?P<ends>{FROM}(?:,? (?:ба )?{P}(?:{BY}|{WITH})?(?!{AWAY}))*)(?:(?!{UNTIL}){NEAR}){{0,25}}?"
            rf"(?P<ends2>{P}) (?:{UNTIL}|хүрэх){NO_COACH}"
        ),
    ),
    way(
        "linking A, B",
        (
            rf"(?P<ends>{P}(?:,? (?:ба |болон )?{P}){{1,6}})(?: хоёр\w*)?{FILLER} (?:холбо|холбож"
            rf"|холбодог)\w*{NEAR}{{0,50}}?{HEAD}"
        ),
    ),
    way(
        "linking A with B",
        (
            rf"(?P<ends>{P})(?!{BY}){NEAR}{{0,60}}?(?P<ends2>{P}{WITH}) (?:[\w.,-]+ ){{0,4}}?(?:{HEAD} )?"
            rf"(?:[\w-]+ ){{0,2}}?(?:холбо)\w*"
        ),
    ),
    way(
        "linking with A B",
        (
            rf"(?P<ends>{P}{WITH}) (?:[\w-]+ ){{0,2}}?(?P<ends2>{P}) (?:[\w-]+ ){{0,2}}?холбо(?:сон|х|дог|но|ж)\b"
            rf"{NEAR}{{0,50}}?{HEAD}"
        ),
        loose=True,
    ),
    way(
        "A is fed from B by head",
        (
            rf"(?P<ends>{P}) {NEAR}{{0,30}}?(?P<ends2>{FROM}){NEAR}{{0,40}}?\b(?P<head>шугам\w{{0,4}}|ЦДАШ\w{{0,4}})"
            rf"{NEAR}{{0,25}}?(?:тэжээ|ханга|аваа?)(?:дэг|даг|гд|ж|н|х)\w*"
        ),
        LinkKind.POWER_LINE,
        loose=True,
    ),
    way(
        "linking from A to B",
        rf"(?P<ends>{FROM},? (?:[\w-]+ ){{0,2}}?{P})(?: {UNTIL})? холбо(?:сон|х|дог|но|ж|гдсон){NEAR}{{0,50}}?{HEAD}",
    ),
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
        "the head that stopped at A is extended to B",
        (
            rf"(?P<ends>{P}) (?:хүр|ирж|очиж){NEAR}{{0,25}}?\b(?P<head>(?:авто |төмөр )?зам)аа{NEAR}{{0,10}}?"
            rf"(?:(?P<via>{ANY}),? )?(?P<ends2>{P}) {UNTIL} (?:\w+ ){{0,2}}?(?:сунга|үргэлжлүүл|уртасга)"
        ),
    ),
    way("A is linked to B", rf"(?P<ends>{P}),? (?P<ends2>{P})(?: хоёр\w*)?{FILLER} холбо\w+"),
    way(
        "between A and B",
        (
            rf"(?P<ends>{P},? (?:ба |болон )?{P})(?: хоёр(?:ын)?)? (?:хооронд|хоорондох|хоорондын"
            rf"|хооронд нь){NEAR}{{0,70}}?{HEAD}"
        ),
    ),
    way(
        "between A and B of the head",
        (
            rf"{HEAD}{NEAR}{{0,60}}?(?P<ends>{P}(?:,? (?:ба |болон )?|{DASH}){P})(?: хоёр(?:ын)?)? (?:хооронд"
            rf"|хоорондох|хоорондын)"
        ),
    ),
    way(
        "A faces B",
        (
            rf"(?P<ends>{P}) (?:яг )?(?:өөдөөс|эсрэг талд|харалдаа){NEAR}{{0,40}}?"
            rf"(?P<ends2>{P}){NEAR}{{0,30}}?(?:харж|байрла|орш|бий|байдаг)\w*"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, C border on B, D",
        (
            rf"(?P<ends>{P}, {P})(?: боомт\w*)?{NEAR}{{0,20}}? (?P<ends2>{P}, {P}){NEAR}{{0,20}}?"
            rf"(?:{WITH})? (?:тус тус )?(?:хиллэ|залга)\w*"
        ),
        LinkKind.CROSSING,
        pairs=True,
    ),
    way(
        "A borders on B",
        rf"(?P<ends>{P})(?: нь)?(?: {LARGER})? (?P<ends2>{P}{WITH})(?=[,.; ])",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A lies beside B",
        rf"(?P<ends>{P}) (?P<ends2>{P})(?:{WITH})? (?:шууд |хил )?(?:залгаа|хаяа|хиллэ)\w*",
        LinkKind.CROSSING,
        abroad=True,
    ),
)

EXTENSION = rf"""
    \b(?P<line>{any_of(HEADS, LINES)}|үүнийг|түүнийг|замыг)\b{NEAR}{{0,40}}?
    [ ](?P<ends>{P})(?:,? (?P<more>{P}))? хүртэл (?:\w+ ){{0,2}}?(?:сунга|үргэлжлүүл|уртасга)\w*"""
"""That a line is extended to a place."""

START = rf"(?P<ends>{FROM}),? (?:эх[эл]\w+|гара\w+)"
"""That a line begins at a place; a later sentence may say where it ends."""
FINISH = rf"(?P<ends>{P})\w{{0,2}} (?:дуус|төгс)\w+"
"""That the line spoken of ends at a place."""

_SO = r"\b(?<!гүй)(?! (?:(?:бай|бол|чад)\w*гүй|биш|үгүй)\b)"
"""How the word for a status ends that is so: "хаагдаагүй" is not closed."""
STATUSES = (
    (
        compiled(rf"\b(?:(?:дахин|эргэн|дахиад|сэргээн) (?:нээ|ажилл|амил|ашигла)\w+|сэргээ\w+){_SO}"),
        "reopened",
    ),
    (compiled(rf"\b(?:цуцал\w+|больсон){_SO}|\bхүчингүй\b"), "cancelled"),
    (
        compiled(rf"\b(?:хаагд\w+|хаасан|хаав|зогссон|зогсоо\w+|буулга\w+|ажиллахаа больсон){_SO}|\bажиллахгүй\b"),
        "closed",
    ),
    (
        compiled(
            rf"""\b(?:баригдаж байна|баригдаж байгаа|барьж байна|барьж байгаа|баригдаж эхэл\w+|барилг\w+ ажил
                |ажил үргэлж\w+|бүтээн байгуул\w+|өргөтгө\w+|тавьж байна|тавьж эхэл\w+|дуусах төлөвтэй
                |дуусна
            |ашиглалтад орох|ашиглалтад оруулах|барьж эхэл\w+|угсралт\w*|шав тавь\w+){_SO}"""
        ),
        "under construction",
    ),
    (
        compiled(
            r"\b(?:төлөвлө\w+|төслийн шат\w*|ТЭЗҮ|санал болго\w+|барих(?:аар|ыг)?"
            rf"|эхлүүлэх\w*|зорьж|сунга(?:х|на)|мөрөөдө\w+|баригдана|байгуулах\w*){_SO}|\bэхлээгүй\b"
        ),
        "planned",
    ),
    (
        compiled(
            rf"""\b(?:ашиглалтад ор\w+|ашиглалтад оруул\w+|нээгд\w+|нээсэн|нээв|баригдсан|барьж дуус\w+
            |ажиллаж бай\w+|ажилладаг|ажиллаж|ашиглагд\w+|холбодог|холбосон|холбож|явдаг|явна|дамждаг|гардаг
            |сунгасан|тавьсан|орсон|оров){_SO}"""
        ),
        "operating",
    ),
)
