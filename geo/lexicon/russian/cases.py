"""Guesses the nominative of a Russian name from the case it stands in. It does not know which names there are.

The names of the tables are indexed in all their cases; the hundred thousands of small places far away are not, since
the cases of one are most often the nominative of another word. Where a text has a name that nobody knows as it
stands, the names it may be a case of are asked for instead.
"""

import re
from functools import cache

_ENDINGS = (
    *(("ского", ("ский", "ское")), ("скому", ("ский", "ское")), ("ским", ("ский", "ское")), ("ском", ("ский", "ское"))),
    *(("ской", ("ская", "ской")), ("скую", ("ская",)), ("ских", ("ские",))),
    *(("ами", ("ы", "и", "а")), ("ями", ("и", "я"))),
    *(("ией", ("ия",)), ("ии", ("ия", "ий")), ("ию", ("ия",)), ("ием", ("ий", "ие"))),
    *(
        ("ого", ("ый", "ое", "ой")),
        ("ому", ("ый", "ое")),
        ("ым", ("ый", "ое")),
        ("ую", ("ая",)),
        ("ой", ("а", "ая", "ой")),
    ),
    *(("ца", ("ец",)), ("цу", ("ец",)), ("цом", ("ец",)), ("це", ("ец",))),
    *(("ка", ("ок",)), ("ку", ("ок",)), ("ком", ("ок",)), ("ке", ("ок",))),
    *(("ом", ("", "о")), ("ем", ("ь", "й", "", "е")), ("ей", ("а", "я", "ь")), ("ью", ("ь",))),
    *(("ах", ("ы", "и", "а")), ("ях", ("и", "я")), ("ам", ("ы", "и", "а")), ("ям", ("и", "я")), ("ов", ("ы",))),
    *(("а", ("", "о")), ("у", ("", "а", "о")), ("е", ("", "а", "о", "ь", "й", "я"))),
    *(("ы", ("а",)), ("и", ("а", "я", "ь", "ы")), ("ю", ("я", "ь", "й")), ("я", ("ь", "й"))),
)
_IN_O = re.compile(r"[внлкж]о$")
"""How names in -о end that are declined: Гродно, Иваново; Кито and Торонто are not."""
_SHORTEST = 4
"""Letters the nominative must have; of shorter ones there are too many."""


@cache
def nominatives(name: str) -> tuple[str, ...]:
    """Give the nominatives that a name, folded, may be a case of; only the last part of a compound is declined.

    A name in the plural that has no ending in the genitive ("Черёмушек", "Печор") is not among them.
    """
    found: dict[str, None] = {}
    for ending, nominative in _ENDINGS:
        if name.endswith(ending):
            stem = name[: -len(ending)]
            found |= dict.fromkeys(
                stem + one
                for one in nominative
                if len((stem + one).rpartition(" ")[2]) >= _SHORTEST and (one != "о" or _IN_O.search(stem + one))
            )
    return tuple(found)
