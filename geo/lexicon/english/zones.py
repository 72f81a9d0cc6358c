"""How English says that two places have a zone together."""

from geo.lexicon.english.gaps import NEAR, TOWN, WHAT
from geo.lexicon.english.grammar import ZONE_HEAD
from geo.lexicon.patterns import way
from geo.model import LinkKind

_ONE = rf"(?P<head>{ZONE_HEAD})(?<!s)"
_PAIR = rf"(?P<ends>{TOWN} and {WHAT}{TOWN})"
_IN = r"(?: in [\uf000-\uf8ff])?"

ZONES = (
    way("zone that A and B share", rf"\b{_ONE},? (?:that |which )?{_PAIR}", LinkKind.ZONE, abroad=True),
    way(
        "A and B set up a zone",
        rf"""
        (?P<ends>{TOWN}){_IN} and {WHAT}(?P<ends2>{TOWN}){_IN} (?:(?!(?:each|every|both|respectively)\b)[\w-]+ ){{0,6}}?
        (?:an?|one|their|this) (?:[\w-]+ ){{0,2}}?{_ONE}""",
        LinkKind.ZONE,
        abroad=True,
    ),
    way(
        "zone planned by A and B",
        rf"\b{_ONE} (?:(?!(?:each|of)\b)[\w-]+ ){{0,6}}?(?:by|across|over|astride) {_PAIR}",
        LinkKind.ZONE,
        abroad=True,
    ),
    way(
        "ground of which half is A's and half B's",
        rf"""
        \b(?:hectares|acres|zone|ground|grounds|site|land|park|plots?)\b{NEAR}{{0,60}}? (?:in|to|at|on|from) {WHAT}
        (?P<ends>{TOWN}) and (?:the )?(?:other )?half (?:(?:lies|is|belongs|was given) )?(?:in|to|at|on|from) {WHAT}
        (?P<ends2>{TOWN})""",
        LinkKind.ZONE,
        abroad=True,
    ),
)
