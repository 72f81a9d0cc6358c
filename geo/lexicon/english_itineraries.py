"""How English tells the course of a line from where it leaves, by what it does on the way, to where it comes in."""

from geo.lexicon.english_gaps import SMALL, SUBJECT, TOWN, WHAT
from geo.lexicon.english_grammar import HEADED, LIST
from geo.lexicon.patterns import flat, way

_SIDE = r"(?: (?:up|down|off|out|on|away|back|inland|in|over|across|(?:north|south|east|west)\w*))"
_LEAVES = flat(
    rf"""(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?(?: from)?|set(?:s|ting)? (?:out|off) from
    |(?:start|begin|began|originat)(?:s|es|ed|ning|ing)? (?:in|at|from|near)
    |(?:run|goe|lead|climb|head|come|strike|branche|wind|drop|descend)s?(?:{_SIDE}* out of|{_SIDE}+ from))"""
)
"""What a line does where it begins."""
_NEW = flat(
    rf"""(?:{HEADED}|who|whose|while|but|because|though|although|whereas|where|said|says|not|never|than|unlike|nor|there
    |plans?)"""
)
"""Words with which a sentence turns to something else than the line it tells the course of."""
_ON_THE_WAY = rf"(?:,? (?!{_NEW}\b)[^\s.;:()\"“”{SMALL}]+){{0,8}}?,?"
_STEP = flat(
    r"""(?:to|into|as far as|towards?|for|through|via|by way of|past|at|in|near|over|across
    |(?:reach|pass|cross|touch)(?:es|ed|ing)?|(?:enter|skirt|serve|round|climb|gain|meet)(?:s|d|ed|ing)?)"""
)
"""What stands before each further place: where the line goes, passes or comes to."""
_STOPS = rf"{LIST}(?! (?:is|was|are|were|has|have|had|will|would|lies?|can|may)\b)"

ITINERARIES = (
    way(
        "line leaves A, passes C, enters at D and reaches B",
        rf"\b{_LEAVES} {WHAT}(?P<ends>{TOWN}(?:{_ON_THE_WAY} {_STEP} {WHAT}{_STOPS}){{1,6}})",
        behind=SUBJECT,
    ),
)
