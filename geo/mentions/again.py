"""Rules out names that a text first says are people's, where they stand alone again. It does not find them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from geo.mentions.context import IN_A_PAIR, PERSON, PREVIOUS
from geo.model import Lexicon, Mention, Place, PlaceKind

_JOINED = re.compile(r"(?:\b(?:and|or|with|и|или|с|ба|болон)|[,(])\s?$")
"""What stands before a person's name as well as before a place's."""
_HAN = re.compile("[\u4e00-\u9fff]$")


def again(mentions: Sequence[Mention], text: str, places: Mapping[str, Place], lexicon: Lexicon) -> Iterator[Mention]:
    """Give the mentions, those ruled out that are the family name of somebody the text has named in full.

    A capital or a country acts too, and where something is said to be or to go is a place: "Preston came to Preston".
    Without spaces a name stays whole, so that what stands before it tells: 王海南, but 在海南.
    """
    borne = [one for one in mentions if one.ruled_out == PERSON and _in_full(one, text, lexicon)]
    people = {_name(one, text, lexicon) for one in borne}
    for mention in mentions:
        known = not mention.ruled_out and _name(mention, text, lexicon) in people
        is_somebody = known and (not lexicon.spaced or not _is_place(mention, text, places, lexicon))
        yield replace(mention, ruled_out=PERSON) if is_somebody else mention


def _name(mention: Mention, text: str, lexicon: Lexicon) -> str:
    """Give what a name is known again by: in whatever case, unless that says where; with the character before it."""
    if lexicon.unspaced:
        return text[mention.span.start - 1 : mention.span.start] + mention.exact
    return mention.exact if lexicon.endings else " ".join(mention.candidates)


def _in_full(mention: Mention, text: str, lexicon: Lexicon) -> bool:
    """Tell whether a name that is somebody's stands behind the rest of it, or a title."""
    before = text[mention.sentence.start : mention.span.start]
    if lexicon.unspaced:
        return _HAN.search(before) is not None
    return bool(PREVIOUS.search(before) or lexicon.person_before.search(before))


def _is_place(mention: Mention, text: str, places: Mapping[str, Place], lexicon: Lexicon) -> bool:
    """Tell whether a name is said to be a place where it stands, or is one that may act as people do."""
    before = text[mention.sentence.start : mention.span.start]
    after = text[mention.span.end : mention.sentence.end]
    meant = [places[candidate] for candidate in mention.candidates]
    return bool(
        mention.cues
        or any(place.seat_of or place.kind is PlaceKind.COUNTRY for place in meant)
        or IN_A_PAIR.match(after)
        or (lexicon.locative_before.search(before) and not _JOINED.search(before))
        or (lexicon.locative_after and lexicon.locative_after.search(after))
        or (lexicon.cases and lexicon.cases.search(mention.exact))
    )
