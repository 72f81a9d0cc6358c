"""What moves along a line, or belongs to one, and so says in English of which sort it is."""

from geo.lexicon.english.grammar import SURFACE, TRACKS
from geo.lexicon.patterns import compiled
from geo.model import LinkKind

HINTS = (
    (
        compiled(rf"""
        \b(?:trains?(?! (?:of (?:barges|lorries|trucks|camels|mules)|ferr(?:y|ies))\b)|wagons?|locomotives?
        |(?<!guard )rails?|{TRACKS}|gauge|carriages|railheads?|railcars?|track-?laying|sleepers
        |passengers rode|passenger services?|bored|express
        |electrif\w+|signals|signalling)\b"""),
        LinkKind.RAILWAY,
    ),
    (
        compiled(
            r"""\b(?:(?<!carbon )(?<!glass )(?<!natural )fib(?:re|er)(?:[- ]?optics?)?|terabits?
            |submarine cable system)\b"""
        ),
        LinkKind.OTHER,
    ),
    (
        compiled(rf"""
        \b(?:(?:lorr(?:y|ies)|trucks?|cars|trailers)(?! on (?:[\w-]+ )?(?:wagons|trains)\b)|drivers?|{SURFACE}
        |under the (?:(?:[\w-]+|\ue000) )?pass|tarred|pavement|pav(?:e|es|ed|ing|ers)|motorists)\b"""),
        LinkKind.HIGHWAY,
    ),
    (
        compiled(r"\b(?:(?:gas|oil)(?! ?fields?\b)|crude|hydrogen|pump(?:ing)? stations?|compressors?)\b"),
        LinkKind.PIPELINE,
    ),
    (
        compiled(
            r"""\b(?:electricity|(?<!gas )grids?|pylons?|(?:mega|kilo|giga)watts?|kilovolts?|volts|hydropower
            |string(?:s|ing)? (?:wires?|cables?|lines?)
            |(?:alternating|direct)[- ]current|HVDC|current(?= (?:from|to|flows|travels|reaches|comes|goes)\b)
            |lines? from [^.;,]{1,30} (?:feeds|powers)
            |\d*kV|(?-i:MW)|substations?|voltage
            |power(?! (?:stations?|plants?|of|to|over|sharing|struggles?|brokers?)\b))\b"""
        ),
        LinkKind.POWER_LINE,
    ),
)
"""Words that say the sort of a link where its head says none, and that sort."""
