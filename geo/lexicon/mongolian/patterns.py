"""The ways in which Mongolian says that places are linked, in the order in which they are tried."""

from geo.lexicon.mongolian.crossings import CROSSINGS, POSTS, ZONES
from geo.lexicon.mongolian.feeding import FEEDING
from geo.lexicon.mongolian.grammar import (
    ANY,
    AWAY,
    BEGINS,
    BETWEEN,
    BY,
    CHAIN,
    CLAUSE,
    DASH,
    FILLER,
    FILLERS,
    FROM,
    HEAD,
    LENGTH,
    NEAR,
    NO_COACH,
    NO_COMMA,
    NO_SPAN,
    SMALL,
    TO,
    TO_HEAD,
    TWO,
    UNTIL,
    WITH,
)
from geo.lexicon.mongolian.itineraries import ITINERARIES
from geo.lexicon.mongolian.roles import ROLES
from geo.lexicon.patterns import way
from geo.model import LinkKind, P

_ABOUT = rf"(?:{BY}| (?:орч(?:им|м)|ойролцоо|дэргэд|хав(?:ь|и))\w*)"
_BESIDES = r"(?:харин|бол|мөн|бас|түүнчлэн|одоо)"
"""A word that only joins what is said with what was said before."""
_GOODS = r"(?:ачаа|нүүрс|хүдэр|баяжмал|чингэлэг|бараа|үр тариа|шатахуун|мод|төмөрлөг|цемент|машин)\w{0,5}"
"""What a line carries; whoever travels on one states none."""
_ON_LINE = r"(?:төмөр|авто|хурдны|засмал|усан)? ?зам(?:аар|ын шугамаар)|галт тэрэгээр|галт тэргээр|хоолойгоор"
_GO = r"(?:(?:руу|рүү|луу|лүү|хүртэл) )?(?:[\w-]+ )?(?:хүр|оч|ор|яв|ир)(?!с?(?:эл|ал))\w*"
_TRAIN = r"\bгалт тэрэ?г\w{0,4}"
_ARRIVES = r"(?:[\w-]+ ){0,3}?(?:хүр|очи|зогсо|шалг|буу(?:дал|лг|на|дг)|ир(?:дэг|сэн|эв|лээ|нэ|жээ))\w*"
_MADE_READY = r"\b(?:соль(?:сон|ж)|солиод|ач(?:сан|аад|иж|игдсан)|угсар(?:сан|ч)|бүрд(?:сэн|үүлсэн))"
"""What is done to a train at a station before it goes on."""
_LINKED = (
    r"(?:холбо(?!о|гдох (?:албан|байгууллаг|газ|яам|хүн|хууль|бичиг))\w+|ойртуул\w+|залга(?:сан|х|даг|ж|на|в|лаа)\b)"
)
"""That places are joined, or were; not a tie of friendship, and not "those concerned"."""
_TOWARDS = rf"(?:{UNTIL}|руу|рүү|луу|лүү)"
_NO_OFFICE = r"(?! (?:өртөө|буудал|депо|ажил|компани|яам|газар|анги|салбар|сургууль|музей)\w*)"
"""That a head is not what an office, a station or its people are called by."""
_BY_POSTS = rf"(?P<via>(?:{NEAR}{{0,30}}?{P}{BY}){{0,2}})"
"""What a line, or what goes there, passes on the way, without a word for passing."""
_IT = r"(?:(?<!ж)|(?= (?:байгаа|буй)\b))"
"""That this is said of what comes behind: "joining", not "joins, and"."""

PATTERNS = (
    *POSTS,
    way(
        "from A the head to both C and B",
        (
            rf"(?P<ends>{FROM}),? {NEAR}{{0,20}}?(?P<ends2>{P}(?:,| ба| болон) {P})"
            rf"(?: хоёр\w{{0,2}}(?: (?:хот|боомт)\w*)? (?:{_TOWARDS}|тийш)"
            rf"| (?:руу|рүү|луу|лүү) сал(?:аал|бар|с)){NO_COACH}"
        ),
        fan=True,
    ),
    way(
        "from A heads, one to C and the other to B",
        rf"(?P<ends>{FROM}),? {NEAR}{{0,30}}?{HEAD}{NEAR}{{0,30}}? нэг нь (?P<ends2>{P}[^.;]{{0,40}}? нөгөө нь {P})",
        fan=True,
    ),
    *ITINERARIES,
    way("A–B head", rf"(?<![\w–—-]){CHAIN}{NEAR}{{0,50}}?{HEAD}"),
    way("A, B head", rf"(?<![,–—-] )(?<![–—-])(?P<ends>{SMALL}, {SMALL}) (?!чиглэл|хэсэг|хэсг){HEAD}", abroad=True),
    way(
        "of A, B so long a head",
        rf"(?<![,–—-] )(?<![–—-])(?P<ends>{SMALL}(?:, | ба | болон ){SMALL})"
        rf"(?:{TWO}?{LENGTH}|(?=[^.;]{{0,12}}хоёрын){TWO})"
        rf"(?: (?:өргөн|нарийн) царигийн)? {HEAD}{_NO_OFFICE}",
    ),
    way("A–B, C–D head", rf"(?<![\w–—-]){CHAIN}(?=(?:,? (?:ба |болон |мөн )?{P}(?:{DASH}{P})+)+{NEAR}{{0,50}}?{HEAD})"),
    way("head: A–B, C–D", rf"(?<![\w–—-]){CHAIN}(?=[,;.]| ба| болон|$)", behind=rf"{HEAD}[^.;:]{{0,60}}:[^.;:]*$"),
    way(
        "from A through C to B by head",
        (
            rf"(?P<ends>{FROM}),? (?:{NEAR}{{0,20}}?(?P<via>{ANY}(?:,? (?:ба "
            rf"|болон )?{ANY})*)(?:-?(?:ээр|аар))?,? ?(?:дамж|дайр|өнгөр|дундуур)\w*)"
            rf"{NEAR}{{0,30}}?(?P<ends2>{P}){TO}{TO_HEAD}"
        ),
    ),
    way(
        "from A to C, B by head",
        rf"(?P<ends>{FROM}){NEAR}{{0,15}}?(?P<ends2>{P}(?:,? (?:ба |болон )?{P}){{1,3}}){TO}{TO_HEAD}",
    ),
    way("from A to B by head", rf"(?P<ends>{FROM}){_BY_POSTS}{NEAR}{{0,40}}?(?P<ends2>{P}){TO}{TO_HEAD}"),
    way(
        "head from A to B",
        (
            rf"{HEAD}{NEAR}{{0,40}}?(?P<ends>{FROM})(?P<via>(?:,? {P}(?:{BY}|{WITH})?(?!{AWAY}))*?){NEAR}{{0,20}}?"
            rf"(?P<ends2>{P}){TO}{NO_COACH}"
        ),
    ),
    way(
        "from A, C the head goes to B",
        (
            rf"(?P<ends>{SMALL}(?:,| ба| болон) {SMALL}) хоёр(?: (?:боомт|хот|өртөө|орд)\w*?)?{AWAY}"
            rf" {NO_COMMA}{{0,30}}?{HEAD} (?P<ends2>{SMALL}) {_TOWARDS}"
        ),
        fan=True,
    ),
    way(
        "from A, C to B goes the head",
        (
            rf"(?P<ends>{SMALL}(?:,| ба| болон) {SMALL}) хоёр(?: (?:боомт|хот|өртөө|орд)\w*?)?{AWAY}"
            rf" {NO_COMMA}{{0,20}}?(?P<ends2>{SMALL}) {_TOWARDS}{NO_SPAN}{TO_HEAD}"
        ),
        fan=True,
    ),
    way(
        "the head is called A–B, or is on that route",
        (
            rf"{HEAD}(?P<is> (?:болох|болсон|нь))?{NEAR}{{0,15}}?{CHAIN}"
            rf"(?:(?: гэсэн| гэх)? (?:чиглэл|маршрут|хэсэг|хэсг)\w*"
            rf"| (?:гэ(?:дэг|нэ|х)|хэмээ)\w*(?=[ ,.;])|(?(is)(?= )|(?!)))"
        ),
    ),
    way(
        "carries from A to B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,40}}? (?P<ends2>{P}) (?:(?:руу|рүү|луу|лүү|хүртэл) )?"
            r"(?:хүргэ|зөө|тээ|тээвэрлэ|гарга|дамжуул|нийлүүл)(?:д[аэө]г|[аэ]?х|с[аэө]н|ж буй|ж байгаа)?"
            rf"{LENGTH}? {HEAD}"
        ),
    ),
    way(
        "from A on, to end in B",
        (
            rf"(?P<ends>{FROM}),? {BEGINS}(?:{FILLER} {HEAD})?[^.;]{{0,90}}?(?P<ends2>{P})"
            r"\w{0,2}(?: [\w-]+){0,3}? (?:дуус|төгс|хүр|очи|ирдэг|ирсэн|тасар|тул[жд]|мухард)\w*"
        ),
    ),
    way(
        "a train leaves A and arrives in B",
        (
            rf"(?P<train>{_TRAIN}{NEAR}{{0,30}}?)?(?P<ends>{FROM}),? (?:хөдөл|гар)\w+,?"
            rf"(?(train)| (?:[\w-]+ ){{0,2}}?{_TRAIN}){NEAR}{{0,30}}?(?P<ends2>{P}) {_ARRIVES}"
        ),
        LinkKind.RAILWAY,
        loose=True,
    ),
    way(
        "a train that is made ready in A goes on to B",
        rf"""
        (?P<train>\bгалт тэрэг )?(?P<ends>{SMALL}) (?:[а-яёөү]+ ){{0,3}}?{_MADE_READY}
        (?(train)|[ ](?:[а-яёөү]+ ){{0,2}}?\bгалт тэрэг\b){NEAR}{{0,30}}?(?P<ends2>{P})(?: (?:{_TOWARDS}|зүг))?[ ]
        (?:[а-яёөү]+ ){{0,2}}?(?:зор[иь]|чиглэ?|яв|хөдөл|хүр|оч)(?:д[аэо]г|н[аэо]|х(?:доо|даа|дээ))\b""",
        LinkKind.RAILWAY,
        loose=True,
    ),
    way(
        "from A one comes to B by train",
        (
            rf"(?P<ends>{FROM}) {NO_COMMA}{{0,20}}?(?P<ends2>{P})(?: {_TOWARDS})? {NO_COMMA}{{0,15}}?"
            rf"\bгалт тэрэ?гээр {NO_COMMA}{{0,30}}?"
            r"(?:(?:хүр|ир|оч|яв)д[аэо]г|(?:цаг|минут)\w*(?: л)? (?:хүр|ир|оч|яв)н[аэо])\b"
        ),
        LinkKind.RAILWAY,
        loose=True,
    ),
    way(
        "from A as far as B",
        rf"(?P<ends>{FROM}){NEAR}{{0,25}}?(?P<ends2>{P}) (?:{UNTIL}|хүрэх){NO_COACH}",
    ),
    way(
        "from A goods by C as far as B",
        rf"""
        (?P<ends>{FROM}) {NEAR}{{0,20}}?\b{_GOODS}{_BY_POSTS}{NEAR}{{0,25}}?(?P<ends2>{P}) {_TOWARDS} {NEAR}{{0,20}}?
        \b(?P<head>(?:авто)?машинаар|вагоноор|чингэлгээр)\b""",
        loose=True,
    ),
    way(
        "from A goods go by head to B",
        (
            rf"(?P<ends>{FROM}),? {NEAR}{{0,25}}?\b{_GOODS}{NEAR}{{0,25}}?\b(?P<head>{_ON_LINE})"
            rf"{NEAR}{{0,25}}?(?P<ends2>{P}) {_GO}"
        ),
        loose=True,
    ),
    way(
        "trucks leave A towards B",
        (
            rf"(?P<ends>{FROM}){NEAR}{{0,30}}?\bача(?:аны|атай) (?:авто)?машин\w*{NEAR}{{0,20}}?(?P<ends2>{P})"
            rf" (?:зүг|руу|рүү|луу|лүү|чиглэлд) (?:[\w-]+ )?(?:гар|яв|хөдөл|урс|цува)\w*"
        ),
        LinkKind.HIGHWAY,
        loose=True,
    ),
    way(
        "what A yields is led to B by head",
        (
            rf"(?P<ends>{P}) (?:байгалийн )?(?:хий|нефть?|газрын тос|түүхий тос)\w*(?:(?!{FROM})[^.;]){{0,60}}? "
            rf"(?P<ends2>{P}) (?:руу|рүү|луу|лүү|хүртэл|хүргэ|дамжуул)\w* (?-i:[^А-ЯЁӨҮ.;\ue000-\uf8ff]){{0,40}}?"
            rf"\b(?P<head>шугам\w{{0,4}}|хоолой\w{{0,4}})"
        ),
        LinkKind.PIPELINE,
        loose=True,
    ),
    way(
        "what flows goes from A to B",
        rf"\b(?:тос|нефть|хий|шатахуун) {NO_COMMA}{{0,30}}?(?P<ends>{FROM}){NEAR}{{0,30}}?(?P<ends2>{P}) {_TOWARDS}"
        rf"{NEAR}{{0,25}}? (?:урс|шахагд)\w+",
        LinkKind.PIPELINE,
        loose=True,
    ),
    way(
        "goods go from A by head to B",
        rf"(?P<ends>{FROM}){NEAR}{{0,25}}?\b(?P<head>{_ON_LINE}){NEAR}{{0,25}}?(?P<ends2>{P}) {_GO}",
        behind=rf"\b{_GOODS}[^.;]*$",
        loose=True,
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
        "as far as B from A by head",
        rf"(?P<ends2>{P}) (?:{UNTIL}|руу|рүү|луу|лүү)(?:,? {_BESIDES})?,? (?P<ends>{FROM}) {NO_COMMA}{{0,40}}?{HEAD}",
        loose=True,
    ),
    way(
        "as far as B the head from A",
        (
            rf"(?P<ends2>{P}){TO}{_BY_POSTS} {NEAR}{{0,30}}?{HEAD} {NO_COMMA}{{0,20}}?(?P<ends>{FROM})"
            r" (?:[\w.-]+ ){0,3}?(?:тат|тав|бар|сунга|эх[эл]|гар|хүр|үргэлж)\w*"
        ),
        loose=True,
    ),
    way(
        "where it branches off, A, to B by head",
        rf"(?P<ends>{ANY}) (?:[а-яёөү]+ ){{0,2}}?(?:салаал|салбарл|сал)(?:ж|аад|сан|дан|ан|бар\w*),?"
        rf" {NO_COMMA}{{0,30}}?(?P<ends2>{P})(?:{TO}{TO_HEAD}| (?:руу|рүү|луу|лүү|хүр|орж|очи)\w*)",
    ),
    way(
        "by A, B goes the head",
        (
            rf"(?P<ends>{SMALL}(?:,? (?:ба |болон )?{SMALL}){{1,6}})(?:{BY})? "
            rf"(?:дамж|дайр|өнгөр)(?:с[аэө]н|д[аэө]г|[аэө]х){LENGTH}? {HEAD}"
            rf"(?: {NO_COMMA}{{0,20}}?(?P<ends2>{P})(?:{TO}| (?:руу|рүү|луу|лүү)? ?(?:хүр|гар|очи|тул)\w+))?"
        ),
        loose=True,
    ),
    way(
        "from A lies B, and both are joined by the head",
        (
            rf"(?P<ends>{FROM}|{SMALL}) {NEAR}{{0,40}}?(?P<ends2>{SMALL})[^.;\ue000-\uf8ff]{{0,40}}?"
            rf"[ ](?:энэ |тэр )?хоёрыг {NO_COMMA}{{0,40}}?{HEAD}{NO_COMMA}{{0,30}}? {_LINKED}"
        ),
        loose=True,
    ),
    way(
        "the head begins in A, ends in B",
        (
            rf"{HEAD}{NEAR}{{0,20}}? (?:эхлэл|эхний (?:цэг|өртөө|буудал)|эхлэх){NEAR}{{0,20}}?(?P<ends>{P})"
            rf"[^.\ue000-\uf8ff]{{0,40}}? (?:төгсгөл|(?:сүүлчийн|эцсийн) (?:цэг|өртөө|буудал)|дуусах){NEAR}{{0,20}}?"
            rf"(?P<ends2>{P})"
        ),
        loose=True,
    ),
    way(
        "comes in at A and goes out at B",
        (
            rf"(?P<ends>{SMALL}){_ABOUT} (?:[\w-]+ )?(?:ор(?:ж|но|дог|оод)|нэвтэр)\w*[^.;]{{0,60}}?"
            rf"(?P<ends2>{SMALL}){_ABOUT} (?:[\w-]+ )?гар(?:ах|на|ч|даг|сан)\b"
        ),
        loose=True,
    ),
    way(
        "from A feeding B by head",
        (
            rf"(?P<ends>{FROM}),? {NEAR}{{0,15}}?(?P<ends2>{P}) (?:[\w-]+ ){{0,2}}?(?:ханга|тэжээ)"
            rf"(?:х|дэг|даг|сан|сэн)\b{NEAR}{{0,30}}?{HEAD}"
        ),
        loose=True,
    ),
    way(
        "from A to B, from C to D", rf"(?P<ends>{FROM}(?: {P})? {P})(?=,? (?:[а-яөү]+ ){{0,3}}{FROM}(?: {P})? {P}{TO})"
    ),
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
            rf"(?P<ends>{FROM}(?:,? (?:ба )?{P}(?:{BY}|{WITH})?(?!{AWAY}))*)(?:(?!{UNTIL}|хүрс?[эд]){NEAR}){{0,25}}?"
            rf"(?P<ends2>{P}) (?:{UNTIL}|хүрэх){NO_COACH}"
        ),
    ),
    way(
        "linking A, B",
        rf"(?P<ends>{P}(?:,? (?:ба |болон )?{P}){{1,6}})(?: хоёр\w*)?{FILLER} {_LINKED}{_IT}{CLAUSE}{{0,50}}?{HEAD}",
    ),
    way(
        "linking A with B, C with D",
        rf"(?P<ends>{P}) (?P<ends2>{P}{WITH}),? (?:мөн |харин |ба )?(?={P} {P}{WITH}{FILLER} {_LINKED})",
    ),
    way(
        "linking A with B",
        (
            rf"(?P<ends>{P})(?!{BY}){NEAR}{{0,60}}?(?P<ends2>{P}{WITH}) (?:[\w.,-]+ ){{0,4}}?(?:{HEAD} )?"
            rf"(?:[\w-]+ ){{0,2}}?(?:холбо\w*|{_LINKED})"
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
            rf"{NEAR}{{0,25}}?\b(?:тэжээ|ханга|ав|импортл|хэрэглэ)(?:дэг|даг|гд|саар|ч|ж|на|нэ|ах|х|аа)\w*"
        ),
        LinkKind.POWER_LINE,
        loose=True,
    ),
    way(
        "linking from A to B",
        rf"(?P<ends>{FROM},? (?:[\w-]+ ){{0,2}}?{P})(?: {UNTIL})? холбо(?:сон|х|дог|но|ж|гдсон){NEAR}{{0,50}}?{HEAD}",
    ),
    *ZONES,
    way(
        "the head that reached A, joined to B",
        (
            rf"(?P<ends>{P}) хүр\w+ {NEAR}{{0,15}}?{HEAD}{NEAR}{{0,60}}?(?P<ends2>{P}{WITH})"
            rf" (?:[\w-]+ ){{0,2}}?(?:залга|нийл|{_LINKED})\w*"
        ),
    ),
    way(
        "the head reached A, joined to that of B",
        (
            rf"{HEAD} {NEAR}{{0,30}}?(?P<ends>{P}) хүр\w+{NEAR}{{0,60}}?(?P<ends2>{P}) "
            rf"(?:[\w-]+ )?(?:зам|шугам)тай (?:[\w-]+ ){{0,2}}?(?:залга|нийл|нэгд|{_LINKED})\w*"
        ),
    ),
    way(
        "the head that stopped at A is extended to B",
        (
            rf"(?<!аас )(?<!ээс )(?<!оос )(?<!өөс )(?P<ends>{P}) (?:хүр|ирж|очиж|дуус|төгс){NEAR}{{0,30}}?"
            rf"{HEAD}{NEAR}{{0,30}}?(?:(?P<via>{ANY}),? )?(?P<ends2>{P}) {_TOWARDS} (?:\w+ ){{0,2}}?"
            r"(?:сунга|үргэлжлүүл|уртасга)"
        ),
    ),
    way(
        "the head brings A, B near",
        rf"""
        {HEAD} {NEAR}{{0,20}}?(?P<ends>{P},? (?:ба |болон )?{P}){TWO}?\w* {NEAR}{{0,30}}?(?:минут|цаг)\w*[ ]
        (?:\w+ )?болго\w+""",
    ),
    way(
        "A, B are linked by head",
        (
            rf"(?P<ends>{P}(?:,| ба| болон)? {P})(?: хоёр\w*)?{FILLERS}(?: {P})? {HEAD}"
            rf"(?: [\w-]+){{0,4}}? {_LINKED}"
        ),
    ),
    way(
        "joined, A–B",
        rf"\b(?:залга|холбо|нээ|бари|тави)\w{{0,3}}с[аэоө]н {CHAIN}(?=[,.;]| (?:юм|байв|билээ))",
        loose=True,
    ),
    way("A is linked to B", rf"(?P<ends>{P})(?:,| ба| болон)? (?P<ends2>{P})(?: хоёр\w*)?{FILLER} {_LINKED}"),
    way(
        "between A and B",
        rf"(?P<ends>{P}(?:{AWAY})?,? (?:ба |болон )?{P}){TWO}? {BETWEEN}{NEAR}{{0,70}}?{HEAD}",
    ),
    way(
        "between A and B of the head",
        rf"{HEAD}{NEAR}{{0,60}}?(?P<ends>{P}(?:,? (?:ба |болон )?|{DASH}){P}){TWO}? {BETWEEN}",
    ),
    *CROSSINGS,
    *FEEDING,
    *ROLES,
)
