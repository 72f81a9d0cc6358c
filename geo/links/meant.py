"""Tells which place words mean that name none: "from here", "this southern city", "the Danish capital".

It knows no grammar but what the lexicon says of such words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from geo.links.known import Known
from geo.links.skeleton import is_larger, is_passed
from geo.model import Document, Expression, Lexicon, Mention, Outcome, Place, PlaceKind, Resolution, Span

_PARAGRAPH = re.compile(r"\n\s*\n")
_CLAUSE = re.compile(r"[,;:]\s(?![A-ZА-ЯЁӨҮ])")
"""Where a clause begins, which no further name of a list does."""
OPENING = 600
"""Characters of a text within which it says what town it is about, if it does."""
_DATELINE = re.compile(
    r"(?:[,/] ?[A-Z][\w. ]{1,24}){0,3} ?(?:\([^()]{1,30}\) ?)?\s[-\u2010-\u2015]{1,2}\s"
    r"|(?:, [^.;:,–—]{2,40}){0,3}\.(?=\s)"
)
"""What stands behind the town in capitals that a report is from: ", KENYA — ", or ", Кения, 4 мая."."""
_OF = "(?:to|from|in|at|on|of|and|or|with|by|for|near|via|through|than|that|which|who|where|as|are|has|had|have)"
"""What parts a name from words that say something of another place."""
_OF_KIND = {"mine": PlaceKind.MINE, "post": PlaceKind.BORDER_PORT}
"""Of which kind a place was that a sentence speaks of by no more than the word for its kind: "From the mine, ..."."""
CALLED = 30
"""How many characters before a name may say what the place is: "the port of"."""
CITY = 300_000
"""People from which on a place is no town, settlement or village but a city."""


@dataclass(frozen=True, slots=True)
class Told:
    """Which places a text named before a sentence, and which one it is about.

    Attributes:
        earlier: Those of the last sentence that named any, in their order.
        until: Where that sentence ends.
        about: Id of the town that this paragraph was last said to be about, or empty.
        theme: Id of the town that the whole text is about, or empty.
    """

    earlier: tuple[str, ...] = ()
    until: int = 0
    about: str = ""
    theme: str = ""

    def spoken_of(self, text: str, start: int) -> str:
        """Give the town that a sentence beginning at ``start`` is about, if nothing in it says another."""
        return self.theme if _PARAGRAPH.search(text, self.until, start) else self.about or self.theme


@dataclass(frozen=True, slots=True)
class Text:
    """A document with what became of its mentions, the words of its language and what is known."""

    document: Document
    resolutions: Sequence[Resolution]
    lexicon: Lexicon
    at: Known


def meant(text: Text, sentence: Span, placed: Sequence[Resolution], told: Told) -> Iterator[Resolution]:
    """Give the place that words mean which name none, if a sentence has such words.

    "From here" means the last one before, in the sentence or else before it; "back here" the town that the text is
    about; "it" the last one in the sentence, and nothing where that is too large to be linked; "the capital" the last
    city before that a government sits in; "this town" the only one of the sentence before, else the one that the text
    is about; "the mine" the last mine before.
    """
    places, here, nigh = text.at.places, text.lexicon.here, list[str]()
    for said in here.finditer(sentence.of(text.document.text)) if here else ():
        group = said.lastgroup
        if group is None:
            continue
        span = Span(*(sentence.start + offset for offset in said.span(group)))
        named = [one.subject for one in placed if one.mention.span < span]
        if group.startswith("seat"):
            small = _seats(text.resolutions, Span(sentence.start + said.start(), span.end), text.at)
        elif group.startswith(("town", "so")):
            ahead, words = Span(sentence.start, span.start), said[group]
            small = _so_called(text, ahead, words) if group < "t" else _towns(text, ahead, words, placed, told)
        elif group.startswith(("hither", "nigh", "only")):
            small = nigh or _ahead(text, Span(sentence.start, span.start), placed, told, group)
            nigh = small if group.startswith("nigh") else []  # "comes here", and "leaves from here", is one place
        elif group.startswith("back"):
            topic = told.spoken_of(text.document.text, sentence.start)
            small = [one for one in (*told.earlier, topic) if one and not is_larger(places[one])]
        else:
            passed = [one for one in named if not is_passed(places[one], text.lexicon)]  # no bridge is joined to a town
            before = passed[-1:] if group.startswith("it") else [*told.earlier, *named]
            small = [subject for subject in before if not is_larger(places[subject])]
            small = [one for one in small if group not in _OF_KIND or places[one].kind is _OF_KIND[group]]
        if small:
            yield Resolution(
                Mention(text.document.id, span, said[group], sentence), Outcome.PLACED, "named before", small[-1]
            )


def _ahead(text: Text, ahead: Span, placed: Sequence[Resolution], told: Told, group: str) -> list[str]:
    """Give the place that "thither" means: the last one ahead of its clause, in this sentence or the one before.

    Args:
        text: The text.
        ahead: The sentence, up to the word.
        placed: The placed mentions of the sentence.
        told: What was told before it.
        group: What the word is called: "nigh" may mean the place that the text is about, where not just one was
            named, "only" means nothing then.
    """
    words, topical = text.document.text, not group.startswith("hither")
    clause = max((cut.end() for cut in _CLAUSE.finditer(words, ahead.start, ahead.end)), default=ahead.start)
    alone = group.startswith("only")
    here = [] if alone else [one.subject for one in placed if one.mention.span.end <= clause]
    near = [one for one in dict.fromkeys(here or told.earlier) if not is_larger(text.at.places[one])]
    apart = not here and _PARAGRAPH.search(words, told.until, ahead.start) is not None
    topic = told.spoken_of(words, ahead.start) if topical and not here else ""
    if alone and (apart or len(near) != 1):
        return [topic] if topic in near and not apart else []
    if topic and (apart or len(near) != 1):
        return [topic]
    return [] if apart and not topical else near[-1:]


def _towns(text: Text, ahead: Span, words: str, placed: Sequence[Resolution], told: Told) -> list[str]:
    """Give the town that "this town" means, if it may be called so.

    Args:
        text: The text.
        ahead: The sentence, up to these words.
        words: How the town is called here.
        placed: The placed mentions of the sentence.
        told: What was told before it.
    """
    here = [one.subject for one in placed if one.mention.span.end <= ahead.end]
    here = here[:1] if about(text, ahead, placed, "") else here
    own = dict.fromkeys(one for one in here if not is_larger(text.at.places[one]))
    near = dict.fromkeys(
        one
        for one in told.earlier
        if not is_larger(text.at.places[one]) and not is_passed(text.at.places[one], text.lexicon)
    )
    apart = _PARAGRAPH.search(text.document.text, told.until, ahead.start)
    topic = told.spoken_of(text.document.text, ahead.start)
    chosen = next(iter(near)) if len(near) == 1 and not apart else topic
    beside = not chosen or (len(here) == 1 and " " in words)  # a mere "it" is what the text is about
    chosen = next(iter(own)) if len(own) == 1 and beside else chosen
    return [chosen] if chosen and _is_so_called(text.at.places[chosen], words, text.lexicon) else []


def _so_called(text: Text, ahead: Span, words: str) -> list[str]:
    """Give the last place before some words that the text calls by the last of them: "the port of Nacala ... the port".

    Args:
        text: The text.
        ahead: The sentence, up to these words.
        words: How the place is called here.
    """
    document, noun = text.document.text, re.escape(words.rsplit(maxsplit=1)[-1])
    noun += "" if noun.isascii() else r"\w{0,3}"  # "боомтыг", of a post that is called "тус боомт" behind
    before = re.compile(rf"\b{noun}(?: (?:of|at|in))?(?: the)? $", re.IGNORECASE)
    behind = re.compile(rf"(?:,|,? (?:is|was))?(?: (?!{_OF}\b)[\w-]+){{0,3}} {noun}\b", re.IGNORECASE)
    last = ""
    for one in text.resolutions:
        span = one.mention.span
        if span.end > ahead.end or one.outcome is not Outcome.PLACED or one.subject not in text.at.places:
            continue
        called = before.search(document, max(0, span.start - CALLED), span.start)
        called = called or before.search(f"{one.mention.exact} ") or behind.match(document, span.end, ahead.end)
        called = called or before.search(one.mention.exact.partition(" of ")[0] + " ")
        if called and not is_larger(text.at.places[one.subject]):
            last = one.subject
    return [last] if last else []


def _is_so_called(place: Place, words: str, lexicon: Lexicon) -> bool:
    """Tell whether a place may be called a city, or else a town or a village."""
    if place.kind in {PlaceKind.NATURAL, PlaceKind.MINE, PlaceKind.FACILITY}:
        return False
    large = lexicon.city is not None and lexicon.city.search(words) is not None
    return large or place.population < CITY


def about(text: Text, sentence: Span, placed: Sequence[Resolution], written: str) -> str:
    """Give the town that a sentence says the text goes on about, or nothing: "A is a town", or where a report is from.

    Args:
        text: The text.
        sentence: Where the sentence stands in it.
        placed: The placed mentions of the sentence.
        written: The sentence with its places as single characters.
    """
    if not placed or is_larger(text.at.places[placed[0].subject]):
        return ""
    words, first = text.document.text, placed[0].mention.span
    begins = not words[sentence.start : first.start].strip()
    alone = begins and not words[first.end : sentence.end].strip(" .")
    from_there = begins and first.of(words).isupper() and _DATELINE.match(words, first.end)
    return placed[0].subject if alone or from_there or _introduces(text.lexicon.about, written) else ""


def _introduces(expression: Expression | None, written: str) -> bool:
    return expression is not None and expression.match(written) is not None


def _seats(resolutions: Sequence[Resolution], words: Span, at: Known) -> list[str]:
    """Give the capitals a text names before some words, of the people these name: "to the Danish capital".

    One that stands for its government counts too, if it stands for itself elsewhere.
    """
    places = at.places
    peoples = {
        country
        for one in resolutions
        if words.start <= one.mention.span.start < words.end
        for country in one.mention.peoples
    }
    subjects = [(one.mention.span, one.subject or next(iter(one.mention.candidates), "")) for one in resolutions]
    seats = [(span, one) for span, one in subjects if one in places and places[one].seat_of]
    marked = {one.subject for one in resolutions if one.outcome is Outcome.PLACED}
    if peoples:
        seats = [(span, one) for span, one in seats if places[one].seat_of in peoples]
    last = [one for span, one in seats if span.start < words.start] or [one for _, one in seats if peoples]
    return last[-1:] if last[-1:] and last[-1] in marked else []
