"""Mongolian, in Cyrillic letters."""

import re

from geo.lexicon.mongolian.crossings import BOTH, IN_PAIRS, LIES
from geo.lexicon.mongolian.denials import DENIALS
from geo.lexicon.mongolian.grammar import (
    ABREAST,
    AWAY,
    BASE,
    BY,
    EXTENSION,
    FILLER,
    FINISH,
    HEADS,
    HINTS,
    LINES,
    LIST,
    NAME,
    PARTS,
    SHORT,
    SIMPLIFY,
    SMALL,
    START,
    STATUSES,
    THENCE,
    THIS,
    UNTIL,
    WITH,
    ZONE_HEAD,
)
from geo.lexicon.mongolian.itineraries import ABOUT, OUTWARD
from geo.lexicon.mongolian.patterns import PATTERNS
from geo.lexicon.mongolian.roles import ACTING, GATES, INWARD, LEADS
from geo.lexicon.mongolian.words import ABBREVIATIONS, ACTS, GIVEN_NAMES, INSTITUTIONS, NEVER
from geo.lexicon.patterns import DASHED, PLACED, any_of, compiled, flat
from geo.lexicon.sounds import latin
from geo.model import LARGER, NEVER_FITS, Expression, Lexicon, P, PlaceKind, Telling

_OF_A_POST = r"(?:хоёр |гурван |дөрвөн |таван |сумын |хилийн |авто |авто ?замын |төмөр замын |олон улсын |хоёр талын )*"
"""What says of which sort a border post is, before the word for one."""
_AND_MORE = r"(?:,| ба| болон) (?-i:[А-ЯЁӨҮ])[\w-]+(?: [\w-]+){0,2}"
"""One more name of a list, behind another."""
_OPENS = r"(?:^|(?<=[.!?…] )|(?<=\n))"
"""Where a sentence begins."""

_HITHER = ("тэндээс", "эндээс", "тэндээсээ", "эндээсээ", "цааш", "цаашаа")
_THITHER = ("Зүүн тийш", "Баруун тийш", "Урагшаа", "Хойшоо", "Урагш", "Хойш")
"""Words for the way from the place named before; and those that are so only where a line goes there."""
_GOES = r"(?:(?:төмөр |авто ?)?зам|шугам|хоолой|салбар|галт тэрэг)"
_THE_PLACE = r"(?:хот|боомт|өртөө|сум|суурин|тосгон|станц)(?:н(?=оо)|г(?=өө))?"
"""What a place is called that was named before: "from this town"."""

LEXICON = Lexicon(
    language="mn",
    homes=frozenset({"MN"}),
    spaced=True,
    larger_first=True,
    abbreviations=ABBREVIATIONS,
    endings=Expression(
        flat(
            r"""(?:(?:н|г|нг)?(?:ийн|ын|ийг|ыг)|йн|йг|ны|ний|(?<=н)(?:ий|ы)|н|г|ы
            |(?:н|г|нг)?(?:аас|ээс|оос|өөс)|[аэоөи]?с
            |(?:н|г|нг)?(?:аар|ээр|оор|өөр)|[аэоө]р
            |(?:нд|д|т|ад|эд|од|өд|анд|энд|онд|өнд)
            |(?:н|г)?(?:тай|тэй|той)
            |(?<=[жчшщ])и(?:д|[аэо][ср])
            |(?:ынх|ийнх|йнх|(?<=й)нх|(?<=н)(?:ых|ийх)|чууд|чүүд|ууд|үүд|нууд|нүүд)\w{0,4}
            |руу|рүү|луу|лүү)
            (?:[гх]?(?:аа|ээ|оо|өө)|х)?(?!\w)"""
        )
    ),
    never=NEVER,
    latin=latin,
    locative_before=compiled(
        rf"""(?:[,–—(]|\s-|\b(?:ба|болон|буюу|эсвэл|{LARGER}|улсын|аймгийн|мужийн|хилийн|нийслэл|хот|боомт|сум|өртөө|өөдөөс
            |\w+(?:ийн|ын|ны|ний)))\s*[«"“]?$"""
    ),
    institution=Expression(
        r"\b(?:Их Сургууль|Банк|Групп|Таймс|Холдинг|ХХК|ХК|Медиа|Ньюс|Энержи|Майнинг|Ресурс|Трейд"
        r"|Экспресс|Мэдээ|Сонин)\b"
    ),
    person_before=Expression(
        flat(
            r"""(?:\b[А-ЯЁӨҮ]{1,2}[а-яёөү]?\.\s?(?:[А-ЯЁӨҮ][а-яёөү]+-)?|\b(?i:ерөнхийлөгч|сайд|дарга|захирал|профессор|доктор|академич|элчин
                |инженер|машинч|жолооч|сэтгүүлч|судлаач|эдийн засагч|эрхлэгч|генерал|хурандаа|ахмад
            |хошууч|баатар|тамирчин|дуучин|зохиолч|найрагч|багш|гишүүн|төлөөлөгч|ноён|хатагтай|авхай|бөх
            |нэрэмжит) (?:[А-ЯЁӨҮ][а-яёөү]+-)?)$"""
        )
    ),
    speaker_after=compiled(
        rf"""^(?: {NAME})? (?:гэдэг|хэмээх|гэх|гэгч|нэртэй)(?: нэртэй)?(?: \w+){{0,2}}? (?:хүн|эмэгтэй|эрэгтэй|залуу
            |бөх|морь|охин|хүү|өвгөн|багш|жолооч|судлаач|сэтгүүлч|нохой|дуучин|тамирчин|гэргий|эмээ|ноён
            |малчин)\w{{0,4}}\b
        |^ (?:хэлэв|хэлсэн|гэв|ярив|тайлбарлав|инээв)\b"""
    ),
    government_before=NEVER_FITS,
    government_after=NEVER_FITS,
    may_precede=Expression(
        r"[А-ЯЁӨҮ]{2,6}|[\w-]+(?:ын|ийн|ны|ний|йн|н|аас|ээс|оос|өөс|[ие][аэо]с|аар|ээр|оор|өөр|тай|тэй|той|ыг|ийг|нд|т|д)|Харин"
        r"|Одоо|Энэ|Мөн|Бас|Хоёр|Цаашид|Эцэст|Төв|Улс|Орос|Хятад|Монгол|ХХК|ХК|ТӨХК|ХНН|УБТЗ"
    ),
    locative_after=compiled(
        r"^(?: хоёр\w*)? (?:хүрт(?:эл|лэ)\w*|хүр(?:эх|дэг|сэн|нэ|ч|эв|ээд)|рүү|руу|луу|лүү|орох|очих|орчим|дахь|дэх"
        r"|дамж\w+|дайр\w+|өөдөөс|цаана|хооронд\w*|холбо\w+|хоёр\w*|(?:төмөр|авто|хурдны) ?зам\w*|чөлөөт бүс\w*"
        r"|тал(?:аас|д|ын|тай)|(?:дэд|цахилгаан) станц\w*"
        r"|(?:гэдэг|гэх|хэмээх)(?: \w+){0,2} (?:боомт|цэг|хот|суурин|тосгон|өртөө|газар|даваа)\w*)\b"
    ),
    cases=Expression(rf"(?:(?P<away>{AWAY})|{BY}|{WITH}|{SHORT}|ыг|ийг)$"),
    government_around=compiled(
        rf"""(?:^|[.:;,«„(!?…] |\b(?:ба|болон|харин|гэвч|тэгвэл|одоо|мөн|иймд|тиймээс|нь|гэж|төслийг|саналыг
            |асуудлаар|тухайд|хувьд) )["«“]?{BASE}
        (?!,? ?(?:{NAME} )?(?:хүртэл|хүрэх|рүү|руу|чиглэл|хоёр[а-яү]|хооронд|дахь|дэх\b)
        |(?:(?:,| ба| болон) (?-i:{NAME})){{0,3}}(?: (?:хоёр|гурван))?[ ]хот(?:ууд)?(?:од|ад|ын|оос|аас|оор|аар|ноо)?\b)
        (?:(?:, | ба | болон )(?-i:{NAME}))*(?: (?:хоёр|гурав|хоёулаа))?(?: [“”«»„"\w-]+){{0,9}}?[ ]{ACTS}
        |(?:{P}[–—-](?-i:{NAME})|(?-i:{NAME})[–—-]{P}) (?:харилцаа|маргаан|яриа хэлэлцээ|зөрчил)\w*"""
    ),
    denied_before=NEVER_FITS,
    career=compiled(
        r"\b(?:(?:сургууль|сургуулийг|курс\w*|коллеж\w*|академи\w*|институт\w*|мэргэжлээр|ангийг?)"
        r" (?:[\w-]+ ){0,3}?төгс\w+"
        r"|мэргэжлээр суралц\w+|докторын зэрэг|магистрын зэрэг|бакалавр\w*"
        r"|ажиллаж байсан бөгөөд|зэрэг хамгаал\w+)\b"
    ),
    kind_before=(
        (compiled(r"\b(?:хилийн боомт|боомт) (?:болох )?[«\"“]?$"), PlaceKind.BORDER_PORT),
        (compiled(r"\b(?:яг |шууд )?өөдөөс (?:нь )?(?:\w+(?:ын|ийн|ны|ний) )?[«\"“]?$"), PlaceKind.BORDER_PORT),
        (compiled(r"\b(?:нийслэл|хот) [«\"“]?$"), PlaceKind.CITY),
    ),
    kind_after=(
        (
            compiled(rf"^[»\"”]?(?:,? ?{_OF_A_POST}(?:боомт|гарц|шалган)\w*| (?:яг )?(?:өөдөөс|харалдаа)\b)"),
            PlaceKind.BORDER_PORT,
        ),
        (
            compiled(
                rf"^(?:{_AND_MORE}){{1,14}} {_OF_A_POST}боомтууд"
                rf"|^(?:{_AND_MORE}){{2,14}} {_OF_A_POST}боомт(?:ыг|оор|ын)?\b"
                rf"|^(?:,| ба| болон) {NAME} аймгийн {NAME} {_OF_A_POST}боомт\b"
            ),
            PlaceKind.BORDER_PORT,
        ),
        (
            compiled(
                r"^[»\"”]?(?:(?:,| ба| болон) (?-i:[А-ЯЁӨҮ])[\w-]+)*,? "
                r"(?:аймаг|аймг|муж|хязгаар|хошуу|дүүрэг|дүүрг|бүс нутаг|автономит"
                r"|өөртөө засах|тойрог|тойрг)\w*"
            ),
            PlaceKind.REGION,
        ),
        (compiled(r"^[»\"”]? (?:хот|хотоор|нийслэл)\w*"), PlaceKind.CITY),
        (compiled(r"^[»\"”]? (?:сум|тосгон|суурин|хороо|баг)\w*"), PlaceKind.TOWN),
        (
            compiled(
                r"^[»\"”]? (?:нүүрсний |зэсийн |алтны |төмрийн |хүдрийн |ураны |коксжих |цайрын )*"
                r"(?:уурхай|орд|ил уурхай|баяжуулах)\w*"
            ),
            PlaceKind.MINE,
        ),
        (
            compiled(r"^[»\"”]? (?:(?:байгалийн )?хийн |нефтийн |газрын тосны |тосны )*орд(?:ын|ыг|оос|оор|од|той)?\b"),
            PlaceKind.FACILITY,
        ),
        (compiled(r"^[»\"”]? (?:төмөр замын |галт тэрэгний )?(?:өртөө|зөрлөг|буудал)\w*"), PlaceKind.STATION),
        (
            compiled(
                r"^[»\"”]? (?:гол|голын|голоор|мөрөн|мөрний|нуур|нуурын|нуурт|нууртай|уул|уулын|уулс"
                r"|нуруу|нурууны|цөл|цөлийн|далай|далайн|тал|талын|хоолой|хоолойн|арал|арлын|даваа"
                r"|давааны|хөндий|хөндийн)\b"
            ),
            PlaceKind.NATURAL,
        ),
        (
            compiled(r"^[»\"”]? (?:олон улсын )?(?:нисэх|онгоцны буудал|далан|цахилгаан станц|дулааны|гүүр|хонгил)\w*"),
            PlaceKind.FACILITY,
        ),
    ),
    heads=tuple((compiled(rf"\b(?:{expression})\b(?!-\w)"), kind) for expression, kind in HEADS),
    lines=tuple((compiled(rf"\b(?:{expression})\b"), kind) for expression, kind in LINES),
    parts=tuple((compiled(rf"\b(?:{expression})\b"), kind) for expression, kind in PARTS),
    likened=compiled(r"\ue000\w* (?:шиг|мэт\b)"),
    hints=tuple((compiled(rf"\b(?:{expression})\b"), kind) for expression, kind in HINTS),
    sites=(
        compiled(
            rf"(?P<ends>{SMALL})(?:{BY}|{WITH})?(?:[^.;\ue000-\uf8ff]{{0,20}}?|[^.;,\ue000-\uf8ff]{{0,50}}?)"
            rf" (?P<head>{ZONE_HEAD})"
        ),
        compiled(
            rf"\b(?P<head>{ZONE_HEAD})(?: [а-яёөү-]+)? (?P<ends>{SMALL}) (?:[\w-]+ ){{0,3}}?"
            r"(?:нээ|байгуул|ажилл|бий|орш)"
        ),
    ),
    given_names=GIVEN_NAMES,
    anaphora=compiled(
        rf"^[\s«\"“–—-]*(?:{THIS}|Эхнийх|Нэг дэх|Анхных|Хоёр дах|Удаах|Гурав дахь?|Түүн\w*|Тодруулбал"
        r"|Тухайлбал"
        r"|Эндээс|Цаашид|Хоёр боомт\w*|Мөн|Харин|Дараа нь|Одоо"
        r"|Хилийн цаана|[\uf000-\uf8ff]\w{0,3} талд|Цааш\w*|Үргэлжлэл\w*|Шинэ|Хуучин)\b"
        r"|^\ue000?\S{1,3}(?:аас|ээс|оос|өөс) "
        rf"|^\W*(?:(?:Ингэ\w+|Ийнхүү|Үүгээр|Түүгээр|Нийт) )?{P}{WITH}?(?:(?:,| ба| болон)? {P}{WITH}?){{1,3}}"
        r"(?: хоёр\w*)?(?: хот\w*| боомт\w*| шууд)? (?:холбо(?!о\b)|залга)\w+(?: (?:юм|байна|байв|билээ))?\W*$"
    ),
    extension=compiled(EXTENSION),
    starts=compiled(START),
    finishes=compiled(FINISH),
    facing=compiled(r"\b(?:өөдөөс|(?:эсрэг|нөгөө|цаад) тал\w+|боомтын цаана|хил залгаа|залгаа орш\w+|хиллэ\w+)\b"),
    both=BOTH,
    here=compiled(
        rf"{_OPENS}(?P<here>Эндэх|Энд|Тэндэх|Тэнд|Эндээс(?:ээ)?|Тэндээс(?:ээ)?|Түүнээс(?= (?:цааш|хөндлөн))|Түүний)\b"
        rf"|(?P<here2>(?<=[а-яёөү,] )(?<!бөгөөд )тэндээс(?:ээ)?|(?<=, )эндээс(?:ээ)?)\b"
        rf"|{_OPENS}(?P<here5>Цааш(?:аа)?)(?: нь)?(?= (?-i:[А-ЯЁӨҮ]))"
        rf"|{_OPENS}(?P<here8>{'|'.join(_THITHER)})(?= (?:[а-яёөү-]+ ){{0,4}}?{_GOES} )"
        rf"|{_OPENS}(?P<here3>{THIS} {_THE_PLACE})"
        rf"|(?<=[а-яёөү,] )(?P<here6>{THIS} {_THE_PLACE}{AWAY})\b"
        rf"|(?<=[а-яёөү,] )(?P<so>{THIS} {_THE_PLACE})"
        rf"(?= (?:{UNTIL}|хүр|руу|рүү|орох|очих)|{WITH} (?:[\w-]+ )?(?:холбо|залга))"
        rf"|{_OPENS}(?P<here7>Түүнийг|Үүнийг)(?=(?: [^.; ]+){{0,5}}? \w+{WITH} [^.;]{{0,60}}?холбо)"
        rf"|{_OPENS}(?P<mine>(?:Тус |Энэ |Уг )?(?:[Уу]урхай|[Оо]рд)(?:г|гаас|аас|оос|ыг)?)\b(?!,)"
        rf"|{_OPENS}(?P<post>Боомт(?:ыг|оос)?)\b(?!,)"
        r"|(?-i:[А-ЯЁӨҮ])\w+(?:ын|ийн|ны|ний) (?P<seat3>нийслэл)(?:ээс|тэй|ийг|д)\b"
        r"|(?-i:[А-ЯЁӨҮ])\w+(?:ын|ийн|ны|ний) (?P<seat4>нийслэл) (?=рүү|хүртэл)"
        r"|(?<!ын )(?<!ийн )(?<!ны )(?<!ий )\b(?P<seat>[Нн]ийслэл)(?:ээс|тэй|ийг|д)\b"
        r"|(?<!ын )(?<!ийн )(?<!ны )(?<!ий )\b(?P<seat2>[Нн]ийслэл) (?=рүү|хүртэл)"
    ),
    hither=dict.fromkeys((*_HITHER, *map(str.casefold, _THITHER)), THENCE),
    in_pairs=compiled(IN_PAIRS),
    about=Expression(ABOUT),
    outward=compiled(OUTWARD),
    across_from=(
        compiled(rf"(?P<ends>{SMALL}){WITH} (?:шууд |хил )?(?:залгаа|хиллэ)\w*"),
        compiled(
            rf"\b(?:(?:цаад|эсрэг|нөгөө) (?:тал|эр[гэ]|энгэр)\w*|цаадах)(?: нь)? [^.;,\ue000-\uf8ff]{{0,20}}?"
            rf"(?P<ends>{SMALL})"
        ),
        compiled(
            rf"(?:\bхилийн цаана|{_OPENS}цаана)(?: нь)? [^.;,\ue000-\uf8ff]{{0,20}}?"
            rf"(?P<ends>{SMALL}){LIES}(?!, {SMALL})"
        ),
        compiled(
            rf"\b(?:хойд|урд|өмнөд|умард|зүүн|баруун) (?:үзүүр|төгсгөл|зах)т(?: нь)? (?P<ends>{SMALL})"
            r"(?= (?:[\w-]+ )?(?:бий|байна|байдаг|байр\w+|орш\w+))"
        ),
    ),
    within=Expression(r" (?:(?:улсын|аймгийн|мужийн|хошууны) )?"),
    around=(
        (
            compiled(
                r"(?![«“„\"]\ue002[»”\"])"
                rf"[«“„\"](?:[\w-]+ ){{0,3}}{P}(?: [\w-]+){{0,3}}[»”\"](?! (?:\w+ ){{0,3}}(?:боомт|өртөө|бүс|хот"
                rf"|сум|уурхай|орд|чөлөөт бүс|аймаг|аймг|зөрлөг|нисэх)\w*)"
            ),
            "part of a name in quotation marks",
        ),
        (
            compiled(
                rf"{P} (?!(?:(?:сум|хот|аймг|тосгон|муж)\w*|дахь|дэх|төвтэй) )"
                rf"(?!(?:улсын )?(?:хоёр|гурван|дөрвөн|таван|хэдэн|олон|\d+) )"
                rf"(?:(?!\w+(?:[ыи]й?г|{AWAY}|{BY}|[аэоө]х|с[аэоө]н|д[аэоө]г|[жч])\b"
                r"|(?:бол|нь|өөр|хүртэл\w?|хүртлэх|руу|рүү|луу|лүү|хооронд\w*)\b)"
                r"[а-яёөү]\w+ ){0,2}?"
                rf"{INSTITUTIONS}(?!\w*[ ]өртөө|\w*[уү]д\w{{0,3}}\b)"
            ),
            "part of the name of an institution",
        ),
        (
            compiled(
                rf"{P}(?: (?!бол\b|нь\b|энэ\b|(?-i:[А-ЯЁӨҮ])[\w–-]{{1,40}}{BY}\b)[\w–-]+){{0,4}}(?<![жч]) (?:биш|бус)\b"
            ),
            "named to say that another place is meant",
        ),
        (
            compiled(rf"(?:{P}[–—-](?-i:{NAME})|(?-i:{NAME})[–—-]{P})\S* бол [^.]{{0,50}}(?:биш|бүс нутаг|нэг бүс)"),
            "part of the name of a region, not a line",
        ),
        (
            compiled(rf"{P}(?: \w+){{0,2}}? (?:ямар ч холбоогүй|хамаагүй|хамаарахгүй|андуур\w+|андуу\w+)"),
            "named to say that another place is meant",
        ),
        (compiled(rf"{P} гэдэг (?:нэр|хот, аймаг)"), "a name that is spoken of, not a place"),
        (compiled(rf"{P}(?:, (?-i:{NAME})| (?:хот|боомт))* (?:шиг|мэт)\b"), "named to say that another place is meant"),
        (
            compiled(
                r"(?:^|[а-яёөү]{2}[жч], |(?<![аэоө][аэоө]с)(?<![,–—-]) |[«“„\"])(?<![–—-] )\ue000 төмөр зам"
                r"(?: (?:[\w-]+ ){0,8}?(?:тээвэрлэ|мэдэгд|худалд|ажиллуул|мэдээл)"
                r"|ын (?:гол|үндсэн|удирдах|дарг|ажилт|ажилч|төлөөл)\w*)"
            ),
            "part of the name of an institution",
        ),
        (
            compiled(
                r"\ue000 (?:хэл|хүн|ард|түмэн|үндэстэн|бичиг|бөх|дээл|дуу|адуу|морь|гэр|цус|ёс|ахуй|эмэгтэй|эр"
                r"|хүүхэд|айл)(?:ний|ийн|ын|ээр|ээс|нд|ийг|г|тэй|ээ)?\b(?! (?:нутаг|нутг))"
            ),
            "a people or a language, not a place",
        ),
        (compiled(rf"{P} нутагтай\b"), "says where a person belongs, not where the story is"),
        (compiled(rf"{P} (?:\d{{4}} )?олимп\w*"), "part of the name of something else"),
        (compiled(rf"{P} овог\w*|\bовогтой {P}"), "the name of a person"),
        (
            compiled(
                r"\ue001 (?:[а-яёөү]+ ){0,2}?(?:гэрээ|хэлэлцээр|протокол)(?:гээр|ээр|ний|ийн|г|ийг|нд|т|д)?\b"
                r"(?! (?:байгуул|зур|хий|бат))"
            ),
            "part of the name of something else",
        ),
    ),
    figure=compiled(
        r"\bолон улсын зах зээл|\bзам зуур\b|\bамьдралын зам|\bзамаа сонго\w+|\bзамаас (?:хазай|төөр)\w*|\bсоёлын гүүр"
        r"|\bнайрамдлын гүүр(?= (?:бол|тави|бари))|\bамин судас|\bхаягаа"
    ),
    simplify=SIMPLIFY,
    patterns=PATTERNS,
    reached=compiled(r"\ue000\w{0,4} (?:\w+ ){0,1}?(?:холбо|нийл|залга)\w*"),
    traits=(compiled(rf"(?P<ends>{LIST})(?:{FILLER}) (?P<head>{any_of(HEADS)})\b"),),
    across=compiled(
        r"\bхилийн боомт\w*|\bхил гар\w+|\bхиллэ\w+|\bбоомт(?:оор|ын|ыг|ууд\w*|ыг)?\b"
        r"|\bолон улсын зэрэглэл\w*|\bхил (?:нэвт|дав)\w+"
    ),
    passing=compiled(
        r"\bгүүр\w*|\bгарц\w*|\bшлагбаум\w*"
        r"|\bдараал\w+|\bшалга\w+|\bхаалт\w*|\bнээг\w+|\b(?:машин|хүн)ы?г? (?:оруул|нэвтр)\w+"
    ),
    inward=INWARD,
    gates=compiled(GATES),
    acting=Expression(ACTING, re.IGNORECASE),
    leads=compiled(LEADS),
    abreast=ABREAST,
    border=compiled(
        r"\bхил(?!\w* залгаа)\w*[^.;]{0,80}?\d[\d\s,.]*\s?(?:км|километр)"
        r"|\d[\d\s,.]*\s?(?:км|километр\w*)[^.;]{0,40}\bхил(?!\w* залгаа)"
    ),
    statuses=STATUSES,
    months={
        name: number
        for number, names in enumerate(
            (
                *(
                    "нэг",
                    "хоёр",
                    "гурав гуравд",
                    "дөрөв",
                    "тав",
                    "зургаа зурга",
                    "долоо дол",
                    "найм",
                    "ес",
                    "арав арав",
                ),
                *("арваннэг,арван нэг", "арванхоёр,арван хоёр"),
            ),
            1,
        )
        for name in re.split(r",| (?!нэг|хоёр)", names)
    },
    date=Expression(
        flat(
            r"""(?i)\b(?P<year>1[89]\d\d|20\d\d) ?(?:он(?:ы|д|оос|оор)?)(?: (?P<month>\d{1,2}|арван ?нэг|арван ?хоёр
                |[а-яёөү]+?) ?(?:-?р|дугаар|дүгээр) сар(?:ын (?P<day>\d{1,2})|д|ын)?)?"""
        )
    ),
    unknown=Expression(
        flat(
            rf"""\b(?!(?-i:Энэ|Хоёр|Уг|Тус|Хилийн|Шинэ|Тэр)\b)(?P<name>{NAME}(?:[ ]{NAME})?) (?=(?:боомт|өртөө|зөрлөг
                |уурхай|сум|тосгон)(?:ын|ийн|ны|ний|оор|аар|ээр|д|т|нд|оос|аас|г|той)?\b)
            |\b(?P<joined>{NAME})(?=[–—-]{NAME} (?:[а-яёөү-]+ ){{0,2}}?(?:чиглэл|төмөр зам|авто ?зам|боомт))
            |(?<=[а-яёөү][–—-])\b(?P<other>{NAME}) (?=(?:[а-яёөү-]+ ){{0,2}}?(?:чиглэл|төмөр зам|авто ?зам|боомт))"""
        )
    ),
    telling=Telling(
        dateline=Expression(PLACED),
        reports=Expression(rf"(?: он\w*)?{DASHED}"),
        of_it=compiled(
            r"""(?:,? хоёр\w*)?(?: [\w.,-]+){0,4}? (?:хүр|холбо|залга|оч|орд|орох|гар|тат|тав|барь|дамжуул|яв|чигл
            |үргэлжил|сунж)(?:\w*(?:с[аэоө]н|д[аэоө]г|[аэоө]х|ж буй|ж байгаа)|лэх)
            (?: \d[\d.,]* ?(?:км|километр)\w*)?(?: урт)? ?[«“„\"]?"""
        ),
    ),
    denials=DENIALS,
)
