"""The ways in which Russian says that places are linked."""

from geo.lexicon.patterns import any_of, way
from geo.lexicon.russian.crossings import BRIDGES, CROSSINGS
from geo.lexicon.russian.grammar import (
    AFTER,
    BEGINS,
    CHAIN,
    CLOSE,
    DASH,
    ENDS,
    FAR,
    FROM,
    GOES,
    GOES_ON,
    HAILS,
    HEAD,
    HEADS,
    JOINS,
    LINES,
    LIST,
    NEAR,
    ON,
    SMALL,
    TOWARDS,
    UNNAMED,
    VIA,
    W,
)
from geo.lexicon.russian.itineraries import ITINERARIES
from geo.lexicon.russian.onward import DRAWN_ON, ONWARD
from geo.lexicon.russian.pairs import FLOWS, PAIRS
from geo.lexicon.russian.roles import ROLES
from geo.model import LARGER, P

_BESIDE = r"(?:в|у|близ|через|в районе|около|возле|(?:север|юж|восточ|запад)нее|рядом с)"
_NUMBER = r"(?-i:[А-ЯA-Z]{1,3}-?\d{1,4})"
"""The number of a road or of a line."""
_RUNS = (
    r"(?:вед|ид|тян|прол[аео]?[гж]|ход|курсиру|постро|стро|прокла|пойд|пройд|след|дове[дл]|дотян|доход|дош|подход|подош"
    r"|подвед|пуст(?:и\w+|ят)\b|запу[щс]|можно доехать)\w*"
)
"""That a line leads, or is laid, or that something moves on it again and again."""

_DRIVE = r"(?:доехать|проехать|добраться|попасть|доезжать|добираться|доезжает|доезжают)"
"""What anybody may do on a line."""
_LATER = (
    r"(?:дальше|далее|затем|позже|со временем|впоследствии|в (?:перспективе|будущем|дальнейшем)|продл\w+|довест\w+"
    r"|довед\w+|дотян\w+|удлин\w+|продолж\w+|протян\w+)"
)
_SO_FAR = rf"(?:{ENDS}|{GOES_ON}|ход[ия]т|доведен\w*|построен\w*|открыт\w*)"
"""That a line goes on at a later time, and how far it does now."""

PATTERNS = (
    *ONWARD,
    *ITINERARIES,
    *BRIDGES,
    way(
        "to A, where a branch from B was brought",
        (
            rf"(?P<ends>{P})(?: \([^()]{{1,40}}\))?,? куда {NEAR}{{0,40}}?\b(?P<head>{any_of(HEADS, LINES)})\b"
            rf"(?: {_NUMBER})? (?:от|из) (?P<ends2>{P})"
        ),
    ),
    way(
        "starts in A, ends in B",
        (
            rf"{BEGINS}(?P<via>(?:[^.;]|;(?= конечн)){{0,160}}?)\b{ENDS}"
            rf"{FAR}{{0,60}}?(?: {TOWARDS}| [–—])? (?P<ends2>{P})"
        ),
    ),
    way(
        "starts in A, goes on to B",
        (
            rf"{BEGINS}(?P<via>[^.;]{{0,160}}?)\b{GOES_ON}{CLOSE}{{0,20}}? (?:до|в|к|ко|на) (?P<ends2>{P}"
            rf"(?:,? (?:и|а) {W}{{0,2}}?(?:{GOES_ON}|{ENDS}) {W}{{0,1}}?{TOWARDS} {P})?)"
        ),
    ),
    way(
        "starts in A, and at B goes over",
        (
            rf"{BEGINS}(?P<via>[^.;]{{0,100}}?),? (?:и|а) {W}{{0,2}}?(?:у|в|близ|под|около|возле|за) (?P<ends2>{P})"
            rf" {W}{{0,2}}?(?:{ENDS}|переход|пересека|встреча|стыку|соединя|вход|уход|выход)\w*"
        ),
    ),
    way(
        "the head A – B, which goes on to C",
        (
            rf"{HEAD}{NEAR}{{0,60}}?{CHAIN},? (?:котор\w+ {NEAR}{{0,30}}?(?:продолж|дотян|вед|тян)\w*"
            rf" {NEAR}{{0,20}}?до|(?:ведущ|идущ|продолж)\w+ (?:дальше |далее |затем )?(?:до|в|к)) (?P<ends2>{P}){AFTER}"
        ),
    ),
    way(
        "the head A – B – C and D",
        (
            rf"{HEAD}{NEAR}{{0,60}}?(?<!\w\s[–—-]\s)(?<!\w[–—-])(?P<ends>{P}(?:{DASH}{P}){{2,15}} и {P})"
            r"(?=[.;]|$)"
        ),
    ),
    way("the head A – B", rf"{HEAD}(?:(?!, (?:а|но|хотя|зато) ){NEAR}){{0,60}}?{CHAIN}"),
    way("A – B head", rf"{CHAIN}(?:,(?! (?:а|и|но)\b))? ?{CLOSE}{{0,12}}?{HEAD}"),
    way("the head A – B and C – D", rf"{HEAD}[^.;]{{0,60}}?{P}{DASH}{P}(?:[^.;]{{0,70}}?|[^.;]{{70,120}}? на ){CHAIN}"),
    way("the heads: A – B; C – D", rf"[;:,] {CHAIN}(?=\s?[(;.,]|$)(?!, куда\b)"),
    way(
        "the head from A to B",
        rf"{HEAD}{NEAR}{{0,90}}?\b{FROM} (?P<ends>{P}{VIA}{GOES}{VIA}(?:{ON} {LIST})+){AFTER}",
    ),
    way(
        "the head from A to the ports (B and C)",
        (
            rf"{HEAD}{NEAR}{{0,60}}?\b{FROM} (?P<ends>{P}) (?:к|ко|до|в|на) {CLOSE}{{3,60}}? "
            rf"\((?P<ends2>{P}(?:, {P})* и {P})\)"
        ),
        fan=True,
    ),
    way(
        "from A to B by head",
        rf"\b{FROM} (?P<ends>{P}{VIA}{GOES}{VIA}(?:{ON} {LIST})+){AFTER},?{NEAR}{{0,50}}?{HEAD}"
        r"(?! [–—-] (?:на|в|к|до) )",
    ),
    way(
        "it goes from A to B",
        (
            rf"[:;,–—] (?:он|она|оно|котор(?:ая|ый|ое)) {_RUNS} {FROM} (?P<ends>{P}{VIA}{GOES}{VIA}(?:{ON} {LIST})+)"
            rf"{AFTER}"
        ),
        loose=True,
    ),
    way(
        "the northern one, from A to B",
        (
            rf"(?:^|[;:] |, (?:а|и) )[а-яё-]+(?:ая|яя|[иы]й|ую|юю)(?: [а-яё]+)?,? (?:[–—] )?{FROM}"
            rf" (?P<ends>{P}{VIA}{GOES}{VIA}(?:{ON} {LIST})+){AFTER}"
        ),
        loose=True,
    ),
    way(
        "from A to B they build",
        (
            rf"\b(?:из|от) (?P<ends>{P}{VIA}(?:{ON} {P})+){AFTER},? {W}{{0,3}}?(?:постро|протя|тян(?:ут|ули|ет)"
            rf"|прола?[гж]|проклад|проло[жг]|уло[жг]|уклад|строи|строя|довес|довед|пробив|возв[оеё])\w*"
        ),
        loose=True,
    ),
    way(
        "carried from A to B",
        (
            rf"\b(?:транспортир|перекачк|прокачк|перекачива|прокачива)\w+{NEAR}{{0,40}}?\b(?:из|от|со?)"
            rf" (?P<ends>{P}{VIA}(?:{ON} {P})+)"
        ),
        loose=True,
    ),
    way(
        "from A, by way of B, the head to C",
        (
            rf"{HAILS}\b(?:из|от) (?P<ends>{P}(?: же)?{VIA}){CLOSE}{{0,40}}?{HEAD}{CLOSE}{{0,40}}?"
            rf"(?P<ends2>{VIA}(?:{ON} {LIST})+){AFTER}"
        ),
    ),
    way(
        "leads from A to B",
        (
            rf"\b(?:вед|выводи|(?:вы|у|от)?ход|уйд|сворачив|проход|тян|ид|проложе|протян|прошл|спуска|поднима|пролег|уложе|бежит|петля"
            rf"|пройд)\w* (?:его |её |их |(?:ещё )?(?:нов|втор|друг|одн|трет)(?:ую|ый|ой|ин|у|ью|ий) )?{FROM}"
            rf" (?P<ends>{P}{VIA}(?:{ON} {P})+){AFTER}"
        ),
    ),
    way(
        "trains from A, past C, as far as B",
        (
            rf"\b(?P<head>поезда?|поездов|состав(?:ы|ов)?|вагоны|эшелоны) {W}{{0,2}}?из (?P<ends>{P})"
            rf"(?P<via>[^.;:]{{0,200}}?)(?: до|\bспу(?:ска|ст)\w+[^.;]{{0,40}}? (?:к|в|до)) (?P<ends2>{P})(?! (?:и|до"
            rf"|в) {P})"
        ),
        loose=True,
    ),
    way(
        "one can drive from A to B",
        (
            rf"(?P<drive>\b{_DRIVE} )?(?:\b{FROM} (?P<ends>{P}{VIA}(?:{ON} {P}))|\b(?:до|в|на) (?P<ends2>{P})"
            rf" (?:из|от|с) (?P<via>{P}))(?(drive)(?= {CLOSE}{{0,20}}?\b(?:можно|стало|станет|удастся))"
            rf"|(?= {CLOSE}{{0,30}}?\b{_DRIVE}))"
        ),
        loose=True,
    ),
    way(
        "from A as far as B",
        rf"\bот (?P<ends>{P}{VIA} (?:и )?(?:(?:ид|тян|вед|проход)\w+ )?до {P}(?:{ON} {P})*){AFTER}",
    ),
    way(
        "to B from A the head runs",
        (
            rf"\b(?:до|в|во|к|на) (?P<ends2>{P}),? {W}{{0,2}}?(?:из|от) (?P<ends>{P})(?={CLOSE}{{0,70}}? {_RUNS})"
            rf" {CLOSE}{{0,40}}?{HEAD}(?!{CLOSE}{{0,30}} (?:до|в|во|к|ко|на) {P})"
        ),
    ),
    way(
        "to B the head from A",
        (
            rf"\b(?:до|в|во|к|на) (?P<ends2>{P}) (?:(?:[\dа-яё-]+(?:[аыио]я|[уюо][юйе]|ы[йех])|строят|тянут"
            rf"|проложили|ведут|вед[её]т|ид[её]т|тянется|подходит|приходит|проложен\w*|построен\w*) ){{0,3}}?{HEAD}"
            rf",? {W}{{0,2}}?(?:из|от) (?P<ends>{P})(?! {W}?(?:до|в|во|к|на) {P})"
        ),
    ),
    way(
        "the head to B from A",
        (
            rf"{HEAD} (?:к|ко|до|в|на) (?P<ends2>{P}),? (?:(?:её|его|котор\w+) )?{W}{{0,4}}?(?:из|от|со стороны)"
            rf" (?P<ends>{P}{VIA})(?! {W}?(?:до|в|во|к|на) {P})"
        ),
    ),
    way(
        "the head comes to B from A",
        (
            rf"{HEAD}(?: {_NUMBER})? {W}{{0,3}}?{GOES_ON} {W}{{0,2}}?(?:к|ко|до|во?|на) (?P<ends2>{P}) (?:из|от|со?)"
            rf" (?P<ends>{P})(?! {W}?(?:до|в|во|к|на) {P}){AFTER}"
        ),
    ),
    way(
        "enters a country at A and leaves it at B",
        (
            rf"\b(?:войти|войд[её]т|вход\w+|заход\w+|зайд[её]т|зайти|вош\w+|заш\w+)(?:{CLOSE}|{LARGER}){{0,30}}?"
            rf" {_BESIDE} (?P<ends>{SMALL})[^.;]{{0,90}}?"
            rf"\b(?:выйти|выйд[её]т|выход\w+|выш\w+|покин\w+|уйти|уйд[её]т|уход\w+)(?:{CLOSE}|{LARGER}){{0,20}}?"
            rf" {_BESIDE} (?P<ends2>{SMALL})"
        ),
    ),
    way(
        "A, which has a head to B",
        (
            rf"(?P<ends>{P}),? (?:у|от|в) котор\w+ {NEAR}{{0,30}}?{HEAD} {NEAR}{{0,30}}?(?:до|в|во|к|ко|на|из|от)"
            rf" (?P<ends2>{P})"
        ),
        loose=True,
    ),
    way(
        "A gets a head to B",
        (
            rf"(?P<ends>{P}),? {W}{{0,3}}?(?:получ|приня|принима|дожда|дожид|жд[уёеа]|встре[тч]|прибы|приш|пуска"
            rf"|запуска|отправля)\w+\b(?:(?!:){CLOSE}){{0,60}}?{HEAD}"
            rf" {W}{{0,2}}?(?:до|к|от|из|в|на) (?P<ends2>{P})"
        ),
        loose=True,
    ),
    way(
        "it ends at A so far, and is to go on to B",
        (
            rf"\b{_SO_FAR}{FAR}{{0,30}}? (?:в|до|на|у) (?P<ends>{SMALL}){FAR}{{0,60}}?\b{_LATER}"
            rf"(?:{FAR}{{0,40}}? (?:до|к|ко)| по {W}{{0,2}}?{HEAD}{CLOSE}{{0,20}}? (?:в|на|до|к)) (?P<ends2>{SMALL})"
        ),
        loose=True,
    ),
    way(
        "to extend what ends at A to B",
        (
            rf"\b(?:продл|продолж|довест|довед|дотян|протян"
            rf"|удлин)\w+(?:{CLOSE}{{0,20}}?{HEAD})?{FAR}{{0,80}}?\b{_SO_FAR}{FAR}{{0,20}}?"
            rf" (?:в|до|на|у) (?P<ends>{SMALL}),?{FAR}{{0,20}}? до (?P<ends2>{SMALL})"
        ),
        loose=True,
    ),
    way(
        "line by way of A to B",
        (
            rf"{HEAD}{FAR}{{0,60}}?\b(?:через|минует|миную[тщ]|мину[ея]|пройдя|миновав|огиба\w+|пересека\w+"
            rf"|пересеч\w+) (?P<ends>{P}, {LIST})[^.;]{{0,60}}?\b(?:{ENDS}|{GOES_ON}|спуска\w+|поднима\w+"
            rf"|прибуд\w+) {W}{{0,2}}?{TOWARDS} (?P<ends2>{P})"
        ),
        loose=True,
    ),
    way(
        "A gets out to B",
        (
            rf"(?P<ends>{SMALL}){FAR}{{0,40}}?\b(?:выход\w?|доступ\w?|связь|сообщение)\b{FAR}{{0,20}}? (?:к|ко|на|с"
            rf"|в|до) (?P<ends2>{SMALL})"
        ),
        loose=True,
    ),
    way(
        "a branch to B leaves A",
        rf"{HEAD} (?:на|до|к|в) (?P<ends2>{P}) (?:отход|ответвл|отдел)\w+ {W}{{0,4}}?(?:от|из|со?"
        rf"|{_BESIDE}) (?P<ends>{P})",
    ),
    way(
        "A, to which the head was laid from B",
        (
            rf"(?P<ends2>{P}), (?:куда|(?:к|до) котор\w+)\b(?:(?=(?:{CLOSE}|{P}){{0,70}}?{HEAD}){NEAR}{{0,60}}?"
            rf"\b(?:из|от) (?P<ends>{P})| (?:её|его|их) {NEAR}{{0,50}}?\b(?:из|от) (?P<via>{P}))"
        ),
    ),
    way("on the route A, B, C", rf"{HEAD}{NEAR}{{0,60}}?\bпо маршруту:? (?P<ends>{P}(?:, {P})+(?: и {P})?)"),
    way(
        "the service of A and B",
        (
            r"(?P<head>(?:паромн|железнодорожн|автомобильн|морск|прям)\w+ (?:сообщени|соединени)\w+)"
            rf"(?: [а-яё-]+)? (?P<ends>{P} (?:и|с|со) {P})"
        ),
    ),
    way("leads on to B", rf"{HEAD}{NEAR}{{0,30}}?\b{FROM} (?P<ends>{P}{CLOSE}{{0,60}}?(?:{ON} {LIST})+)"),
    way(
        "A: the head from there to B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,20}}?{HEAD}{NEAR}{{0,12}}? (?:от него|от неё|оттуда) (?:{W})?(?:до|в|на|к)"
            rf" (?P<ends2>{P})"
        ),
    ),
    way(
        "behind A the head goes on to B",
        (
            rf"(?P<behind>\b(?:за|после) (?:пост(?:ом|а) )?)?(?P<ends>{P})(?(behind),?|,? за (?:котор\w+|ним"
            rf"|ней)) {W}{{0,2}}?{HEAD}{CLOSE}{{0,40}}?\b(?:{GOES_ON}|спуска\w+|уход\w+|уйд[её]т|поднима\w+|бежит"
            rf"|продолж\w+){CLOSE}{{0,20}}? (?:до|к|ко|в|на) (?P<ends2>{LIST})"
        ),
    ),
    way(
        "and from there to B",
        (
            rf"(?P<ends>{P})(?:{NEAR}{{0,95}}?;?)? (?:от него|от неё|оттуда|откуда),? "
            rf"(?!{NEAR}{{0,40}}?(?:улет|вылет|перелет|лет[еиа]|самол[её]т|рейс))"
            rf"(?:через (?P<via>{P}(?:(?:,| и) {P})*),? (?:[–—-] )?)?"
            rf"(?:{NEAR}{{0,25}}?{HEAD}|(?!{W}{{0,4}}?(?:до|в) {W}{{0,2}}?{P} {W}{{0,4}}?(?:час|сут|дн|езды|пути))"
            rf"(?!{W}{{0,3}}?(?:он|рукой|час|минут|сут|день|дн|километр|недел)\w* ))"
            rf"{NEAR}{{0,40}}?\b(?:до|в|на|к) {W}{{0,2}}?(?P<ends2>{LIST})"
        ),
    ),
    way(
        "linking A with B and C",
        (
            rf"\b{JOINS}{UNNAMED}{{0,40}}?(?P<ends>{P}(?:(?:, | и ){P})* (?:с|со) {P}(?:, {P})* и {P})"
            rf"(?! (?:с|со) ){AFTER}"
        ),
    ),
    way(
        "linking A and B with C",
        rf"\b{JOINS}{UNNAMED}{{0,40}}?(?P<ends>{P}(?:, {P})* и {P} (?:с|со) {P}){AFTER}",
    ),
    way(
        "linking A with B",
        (
            rf"\b(?:соедин|связ|свяж|состыков|стыку)\w+\b(?! со? ){UNNAMED}{{0,40}}?(?P<ends>{P}"
            rf"(?:, {P})*(?: и | с | со |, с | и с ){W}{{0,3}}?{P}(?:,? и далее (?:с|до|в|на) {P})?){AFTER}"
        ),
    ),
    way(
        "the head forks in A, to B and to C",
        (
            rf"\b(?:раздва|разветвл|расход|делится|разделя|распада)\w*{NEAR}{{0,20}}? (?:в|у|за|близ|под|около|после)"
            rf" (?P<ends>{P}){NEAR}{{1,60}}? (?:к|ко|в|на|до) (?P<ends2>{P}{NEAR}{{1,40}}? (?:к|ко|в|на|до) {P})"
        ),
        fan=True,
    ),
    way(
        "behind A the head forks to B and to C",
        (
            rf"\b(?:за|в|у|от|из|после|под|близ) (?P<ends>{P}),? {W}{{0,2}}?{HEAD} {W}{{0,3}}?"
            rf"(?:раздва|разветвл|расход|делится|распада)\w*{NEAR}{{0,60}}? (?:к|ко|в|на|до) (?P<ends2>{P}"
            rf"{NEAR}{{1,40}}? (?:к|ко|в|на|до) {P})"
        ),
        fan=True,
    ),
    *PAIRS,
    *DRAWN_ON,
    way(
        "A and B are linked",
        rf"(?P<ends>{P}(?:, {P})* (?:и|с|со) (?:(?!(?:в|на|из|от|до|за|под|у|по|для|через|к) ){W}){{0,2}}?{P}) "
        rf"{W}{{0,2}}?(?:(?:с|к|в) \d{{4}}\S*(?: год[ау])? )?(?:{JOINS}|сообща(?:ются"
        rf"|лись))(?:(?! (?:об?|про) ){NEAR}){{0,40}}?{HEAD}",
    ),
    way(
        "A is linked to B",
        (
            rf"(?P<ends>{P})(?:, [^.;,\ue000-\uf8ff]{{1,60}})?,?(?: с \d{{4}}(?:-го)?(?: года)?)?"
            rf" {W}{{0,2}}?(?:соедин|связ|свяж|стыку|состыков)\w+ {W}{{0,2}}?(?:{HEAD} )?"
            rf"{W}{{0,2}}?(?:с|со) (?P<ends2>{P})"
        ),
    ),
    way(
        "a joint with B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,60}}?\b(?P<head>стык\w{{0,2}}|соединени\w{{1,2}}"
            rf"|перегон\w{{0,2}}) (?:с|со|до) (?P<ends2>{P})"
        ),
    ),
    way("between A and B", rf"{HEAD}{NEAR}{{0,90}}?\bмежду (?P<ends>{P} и {P})"),
    way("between A and B by head", rf"\bмежду (?P<ends>{P} и {P}){NEAR}{{0,60}}?{HEAD}"),
    way(
        "what moves between A and B",
        rf"\b(?:транзит|движени|перевозк|сообщени)\w*(?:{CLOSE}|{LARGER}){{0,60}}? между (?P<ends>{P} и {P})",
    ),
    *FLOWS,
    *CROSSINGS,
    *ROLES,
)
