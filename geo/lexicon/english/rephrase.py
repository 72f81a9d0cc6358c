"""What English says otherwise of a line, and the plain words for it that are read instead."""

from geo.lexicon.english.grammar import HEADED, LIST
from geo.lexicon.patterns import compiled, flat
from geo.model import Expression, P

_DONE = flat(
    r"""(?:(?:re)?(?:built|laid|paved|opened)|paid for|financed|funded|backed|maintained|widened|repaired|restored
    |upgraded|renovated|moderni[sz]ed|electrified|completed|finished|constructed|commissioned|inaugurated|operated|run
    |owned|dug|begun|damaged)"""
)
"""What was done with a line, as may be said of it before it is said where it runs."""
_DOES = flat(
    r"""(?:runs?|goes|leads?|climbs?|winds|heads?|continues?|crosses|links?|joins?|connects?|carries|starts?|begins?
    |reaches|descends|drops|stretches|extends|passes|will|would)"""
)
"""How it is said where it runs."""
_OTHERWISE = r"to|from(?! (?:the|an?|its)\b)|between|that|which|who|where|and|links?|joins?|connects?"
_WORKS = flat(
    r"""(?:(?:copper|coal|gold|iron|oil|gas|salt|sugar|steel|paper|cement) )?(?:(?:coal|oil|gas)?fields?|mines?
    |smelters?|docks|quays|factor(?:y|ies)|mills?|plants?|refiner(?:y|ies)|plantations|farms|markets?|warehouses
    |quarr(?:y|ies)|pits?|deposits?|terminals?|wharves|industries|suburbs|outskirts|port|harbou?r|seaports?)"""
)
"""What a line serves at a town, which is where it ends then."""

_SOURCE = flat(
    r"""(?:the |an? |its |their )?(?:[\w-]+ ){0,3}?(?:newspaper|paper|daily|weekly|(?:radio |television |TV )?station
    |broadcaster|official|officer|officials|officers|spokes\w+|dispatcher|clerk|reporters?|journalists?|correspondent
    |analysts?|traders?|diplomats?|drivers?|hauliers?|brokers?|police|sources?|manager|director|mayor)"""
)
"""Who says what a sentence tells of, and not of the place he is at."""

REPHRASE: tuple[tuple[Expression, str], ...] = (
    (
        compiled(
            rf"""(, )(?:as )?{_SOURCE} (?:in|at|from) {P}(?:, {P})?
            (?= (?:said|says|noted|notes|told|reported|reports|wrote|writes|added|adds|claimed|claims|recalled
            |warned)\b)"""
        ),
        r"\1people",
    ),
    (
        compiled(rf"(\b(?:according to|told) )(?:{_SOURCE}) (?:in|at) {P}(?=[.,;]|$)"),
        r"\1people",
    ),
    (
        compiled(
            rf"""(\b(?:[Ii]ts|[Tt]heir|[Tt]he|[Ww]hose) (?:promoters|backers|planners|sponsors|lobbyists|shareholders
            |investors|financiers|lenders|opponents|critics|advocates)) in {P}"""
        ),
        r"\1",
    ),
    (
        compiled(
            rf"""\b(?:(?:passenger|motor|shuttle|river|cargo|ro-ro|supply)[ -])?(?:boats|catamarans?|hydrofoils?|vessels
            |steamers|hovercraft|launches)(?= (?:(?:that |which )?(?:(?:link|connect|join)(?:s|ed|ing)?|(?:ply|plies) )?
            (?: ?between)?) {P})"""
        ),
        "ferries",
    ),
    (
        compiled(
            rf"""(\bfrom (?:the )?{P}[^.;]{{1,160}}?\bto (?:[\w-]+ ){{0,2}}{P})
            (?:[^.;\ue000-\uf8ff]{{0,50}}?{P}[\w ]{{0,12}})?,?[ ]and from there {P} (?:on )?(?=to\b)"""
        ),
        r"\1 and then on ",
    ),
    (compiled(rf"\bthere (?={P})"), ""),
    (compiled(rf"(\b(?:leave|depart)s? {P}) for ({P}),? (?:by way of|via|through) ({LIST})"), r"\1, pass \3 to \2"),
    (
        compiled(
            rf"""(\b{HEADED}),? (?:(?:newly|first|already|partly|largely|long) )?{_DONE}
            (?:,? (?!(?:{_OTHERWISE})\b)[^\s,.;:()\ue000-\uefff]+){{1,7}},?
            (?= (?:(?:now|already|still) )?{_DOES}\b)"""
        ),
        r"\1",
    ),
    (
        compiled(
            rf"\b(?:(?:tie|bind|string|hook)s?|tied|bound|strung|hooked) (?:together|up) (?={P}(?:,? and| to| with|,) )"
        ),
        "linking ",
    ),
    (
        compiled(
            rf"({P} and {P}),? (?:once|long|never|today|at last) (?=(?:was|were|are) (?:linked|joined|connected)\b)"
        ),
        r"\1 ",
    ),
    (compiled(rf"(\bthe gravel)(?= (?:between|from|to) {P})"), r"\1 road"),
    (
        compiled(rf"(\b{HEADED}) (?:beyond|past|out of|on from|onwards? from) ({P}),? (?:on )?(?=to {P})"),
        r"\1 from \2 ",
    ),
    (
        compiled(
            rf"""(\b(?:branch|spur|line|railway|road|highway|turn-?off|ferr(?:y|ies)|boats?|steamers?|hydrofoils?)) for
            [ ](?=(?:the )?{P})"""
        ),
        r"\1 to ",
    ),
    (
        compiled(rf"\b(turns|heads|forks|veers|swings|strikes out)((?: off| away)?(?: \w+)?) for (?={P})"),
        r"\1\2 to ",
    ),
    (
        compiled(
            rf"""(\b(?:ends?|finish(?:es)?|terminates?) (?:at|in) {P}),? and (?:passes|touches|serves|takes in|calls at
            |(?:goes|runs|passes) (?:through|via|past)) ({LIST})(?=[.;]|$)"""
        ),
        r"through \2 \1",
    ),
    (
        compiled(
            rf"""(\b(?:go(?:es)?|runs?|leads?|continues?|climbs?|drops?|descends?|heads?|carr(?:y|ies) on)(?: \w+)?)
            [ ](to (?:the )?{P}),? ((?:through|via|by way of) {LIST})(?=[.,;]|$)"""
        ),
        r"\1 \3 \2",
    ),
    (
        compiled(
            rf"(\b(?:to|with|and|from|between|link\w*|connect\w*|join\w*)) the {_WORKS} (?:of|at|in|near) (?={P})"
        ),
        r"\1 ",
    ),
)
