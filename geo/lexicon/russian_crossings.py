"""The ways in which Russian says that places lie opposite each other, or that ships go from one to the other."""

from geo.lexicon.patterns import way
from geo.lexicon.russian_grammar import CLOSE, GOES, LIST, NEAR, ON, SHIPS, W
from geo.model import LinkKind, P

CROSSINGS = (
    way(
        "A faces B",
        (
            rf"(?P<ends>{P}){NEAR}{{0,40}}?\b(?:напротив|против|граничит с|соседствует с|смотрит на"
            rf"|через (?:реку|границу) от)(?: [а-яё-]+){{0,2}}? (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "a border crossed at A and B",
        (
            rf"\b(?:мост|путепровод|переход|переправ|границ)\w*\b{NEAR}{{0,80}}?\b(?:в районе|у|возле|близ) {W}{{0,3}}"
            rf"(?P<ends>{P} и {W}{{0,2}}{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "a bridge that parts A from B",
        (
            rf"(?:\b(?:мост|переправ|рек|переход)\w*\b|{P})(?:{NEAR}|{P}){{0,60}}?\bотделя\w+ {W}{{0,3}}(?P<ends>{P})"
            rf" {W}?от {W}{{0,3}}(?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A, opposite which lies B",
        (
            rf"(?P<ends>{P}),? (?:(?:напротив|против) (?:котор\w+|него|неё)|за (?:котор(?:ым|ой|ыми)|ним|ней|ними))\b"
            rf"{NEAR}{{0,50}}?(?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "A (on their side B)",
        rf"(?P<ends>{P}) \((?:со? [а-яё]+ стороны|на [а-яё]+ стороне|сопредельн\w+)[^()]{{0,30}}?(?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "ships go from A to B",
        (
            rf"\b(?:из|от) (?P<ends>{P}),? {CLOSE}{{0,20}}?{SHIPS}"
            rf"{CLOSE}{{0,40}}?(?P<ends2>{ON} {LIST})"
        ),
        LinkKind.OTHER,
    ),
    way(
        "ships go from port to port",
        (
            rf"\b{SHIPS} {CLOSE}{{0,40}}?(?:из|от)"
            rf" (?P<ends>{P}{GOES}{ON} {LIST})"
        ),
        LinkKind.OTHER,
    ),
    way(
        "opposite A lies B",
        (
            rf"\bнапротив (?P<ends>{P}){NEAR}{{0,40}}?\b(?:лежит|стоит|находится"
            rf"|расположен\w*){NEAR}{{0,30}}? (?P<ends2>{P})"
        ),
        LinkKind.CROSSING,
        abroad=True,
    ),
    way(
        "opposite A – B",
        rf"\bнапротив (?P<ends>{P}) [–—]{NEAR}{{0,30}}? (?P<ends2>{P})",
        LinkKind.CROSSING,
        abroad=True,
    ),
)
