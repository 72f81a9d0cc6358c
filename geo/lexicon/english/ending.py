"""How English says in one sentence where a line begins, and in another one where it ends."""

from geo.lexicon.english.gaps import AT, NO_TOWN, SMALL, TOWN, WHAT
from geo.lexicon.english.grammar import HEADED
from geo.lexicon.patterns import flat

_IT = flat(
    rf"""(?:(?P<first>(?:^|[;:,] (?:and )?)(?:(?:The|Its|An?|This|Another)[ ]
    (?:(?!(?:of|about|on|in|for|to|from|and|along|by|with|at|over)\b)[\w’'-]+ ){{0,3}}?)?)|\b)
    (?:(?P<head>{HEADED})|(?(first)(?:It|They)|(?!)))\b"""
)
"""The line that is spoken of, at the head of a clause or, by a word for it, anywhere."""
_SAID = rf"(?:(?!\b(?:from|to|who|said|says)\b){NO_TOWN}){{0,70}}?"
"""What is said of it before its end."""
_ONLY = rf"(?![^;,{SMALL}]* (?:and|to|as far as|through) [^;,{SMALL}]*{TOWN})"
"""That the sentence does not go on to another place."""
START = rf"""
    (?:{_IT}(?(first)|(?!)){_SAID}[ ](?:begins?|starts?|began|started|sets? out|originates?|rises|has (?:begun
    |started))(?: \w+)? {AT}
    |\bIts (?:[\w-]+ )?(?:starting point|start|source|origin|beginning) (?:is|was|lies|stands)(?: at| in)?)
    [ ]{WHAT}(?P<ends>{TOWN}){_ONLY}"""
FINISH = rf"""
    (?:{_IT}(?:(?(first)|(?!)){_SAID}[ ](?:ends?|stops?|terminates?|finishes|ended|stopped|halts)(?: \w+,?)? {AT}
    |(?P<led> (?:to|as far as)))
    |\bIts (?:[\w-]+ )?(?:end|destination|terminus|goal|other end|last stop|final stop)(?:,[^.;,{SMALL}]{{3,40}},)?
    [ ](?:is|was|lies|stands|will be|remains)(?: still)?(?: (?:at|in|on))?
    |\b(?:at|on) (?:its|the) (?:other|far|northern|southern|eastern|western|seaward|inland) end(?: of it)?
    [ ](?:is|lies|stands))
    [ ]{WHAT}(?P<ends>{TOWN}){_ONLY}"""
