"""Says why a name in a sentence means no place of the story. It knows the words around a name, not where places are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from geo.model import Lexicon, PlaceKind, Span, fold

_CAPITALISED = r"[A-ZÀ-ÞĀ-ŽА-ЯЁӨҮ][\w’'.&-]*"
PERSON = "the name of a person"
"""Why a name that somebody bears means no place, in the words of the lexicons too."""
_JOINERS = r"(?:of|for|on|de|la|le|del|du|des|da|das|do|dos|della|di|the|&|von|van)"
_PHRASE = re.compile(rf"(?:{_CAPITALISED})(?:(?:\s(?:{_JOINERS}\s)*)(?:{_CAPITALISED}))*")

PREVIOUS = re.compile(rf"(?<!\w)({_CAPITALISED})\s$")
"""The capitalised word right before a name, which a unit such as "kV" is not."""
_COUNTED = re.compile(r"\d[\s-]?$")
"""What stands before a word that says what is counted, and is part of no name: "the 500 KV Datka-Khujand line"."""
_ENDS_A_NAME = re.compile(r"['’]s?$|^[^\W\d_]{4,}-[A-ZА-Я]|-[a-z]{3,}$|-$")
"""A capitalised word behind which a new name begins: "China's", "China-Mongolia", "China-financed", "Dostyk- "."""
_MAY_PRECEDE = re.compile(
    r"(?:Greater|Downtown|Central|North|South|East|West|North\w+|South\w+|Eastern|Western|Upper|Lower|Inner|Outer|Old|New|Metropolitan|Port|Fort|Mount|Lake"
    r"|Province|State|City|District|County|Region|Republic|Federation|Post-[A-Z]\w+|Pre-[A-Z]\w+|[A-Z][\w’'-]*(?:ese|ian|ish|can|ch|ani|gol|gian|an))[’']?s?"
)
"""Capitalised words that may stand before a name without being part of it: sides, divisions, demonyms."""
_ARTICLE = re.compile(r"[a-z]{2,3}-[A-Z]")
"""How a name begins that has an Arabic article, as people's have too: "al-Rai"."""
_LIES_THERE = re.compile(r"\b(?:in|at|from|near|of|outside|[Вв]о?|[Нн]а|[Ии]з) $")
"""What stands before a place that no speaker bears: "a customs official in Kailali, said"."""
_DIVISION = re.compile(
    r"\s(?:province|state|city|district|county|region|област\w{1,3}|кра[йяею]|краем|муж\w{0,3})$", re.IGNORECASE
)
"""How a name ends that says itself that it is a division's, and is no person's, whatever stands behind it."""

_SAYS_ITS_KIND = re.compile(r"\s[а-яёөү]{4,}$")
"""How a name ends that has the word for what it is of: "Сишуанбаньна-Дайского автономного округа"."""

_LATIN_WORD = re.compile(r"\s[A-Z][A-Za-z’'.&-]*")
_INITIAL = re.compile(r"[А-ЯЁӨҮ]\.\s?[А-ЯЁӨҮ]")
"""How a person's name begins that is one word behind an initial."""
_CHAINED = re.compile(r"\s?[-\u2010-\u2015]\s?[А-ЯЁӨҮ]")
"""What joins the parts of a person's name, however spaces are set around the dash: "Л.Оюун- Эрдэнэ"."""
IN_A_PAIR = re.compile(r"[-\u2010-\u2015][A-ZА-ЯЁӨҮ]|\s[-\u2010-\u2015]\s[А-ЯЁӨҮ]")
"""What joins a place with the next, in Latin letters too; one space is none: "Darkhan-Erdenet", "Дархан — Эрдэнэт"."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A name with the sentence around it.

    Attributes:
        sentence: The sentence's text.
        at: Where the name stands in the sentence.
        before: What stands before the name.
        words: The name as the sentence has it.
        after: What stands behind the name.
        strong: Whether the name speaks for itself.
        seat: Whether a government sits in the place that bears it.
        country: Whether it is a country's name.
        people: Words of the document already known to be names of people.
        spelled: The name as the tables have it.
        post: Whether it speaks for a border post where hardly anybody lives, after which nothing else is called.
        town: Whether nothing but towns, and posts that are called otherwise, bears it.
        small: Whether they are so small that only the lack of namesakes lets it speak for itself.
        alias: Whether it is short, and no place has it for its main name.
        followed: Whether the name of another place stands right behind it.
        announced: Words right before a list that announce what it is made of names of.
    """

    sentence: str
    at: Span
    before: str
    words: str
    after: str
    strong: bool
    seat: bool
    country: bool
    people: frozenset[str] = frozenset()
    spelled: frozenset[str] = frozenset()
    post: bool = False
    town: bool = False
    small: bool = False
    alias: bool = False
    followed: bool = False
    announced: str = ""

    @property
    def inflected(self) -> bool:
        """Tell whether the name stands in another case than in the tables."""
        ending = fold(self.words[-2:])
        return all(fold(spelled[-2:]) != ending for spelled in self.spelled)

    @property
    def marked(self) -> str:
        """Give the sentence with the name as one character."""
        mark = "\ue002" if self.post else "\ue001" if self.inflected else "\ue000"
        return self.before + mark + self.after


def ruled_out(setting: Setting, lexicon: Lexicon) -> str:
    """Say why the name means no place of the story, or nothing if it may mean one."""
    institution = _institution(setting, lexicon)
    if institution:
        return f"part of the name “{institution}”"
    around = "" if setting.announced else _longer(setting, lexicon) or _around(setting, lexicon)
    if around:
        return around
    if (
        setting.town
        and (setting.small or not setting.strong)
        and lexicon.waters
        and lexicon.waters.search(setting.marked)
    ):
        return "a river, since it has an article and no town of this name has one"
    in_a_pair = IN_A_PAIR.match(setting.after)  # "but not the A-B road": both are where they are
    if lexicon.denied_before.search(setting.before) and not setting.country and not in_a_pair:
        left_out = lexicon.left_out and lexicon.left_out.search(setting.before)
        return "named to say what does not happen there" if left_out else "named to say that another place is meant"
    return _used_otherwise(setting, lexicon)


def _used_otherwise(setting: Setting, lexicon: Lexicon) -> str:
    """Say what a name of a place is used for in a sentence that means no place by it, or nothing."""
    is_capital = setting.seat and not setting.country and not setting.words[:1].islower()  # no "port of Djibouti"
    if is_capital and _is_government(setting, lexicon):
        return "stands for the government that sits there"
    if lexicon.attribute_after and lexicon.attribute_after.search(setting.after):
        return "says where a person or a company belongs, not where the story is"
    if lexicon.career.search(setting.sentence):
        return "told of the life of a person, not of the story"
    return ""


def _around(setting: Setting, lexicon: Lexicon) -> str:
    """Give the reason that the words on both sides of the name give, or nothing."""
    marked = setting.marked
    return next((reason for pattern, reason in lexicon.around if pattern.search(marked)), "")


def kind_cue(setting: Setting, lexicon: Lexicon) -> tuple[PlaceKind, ...]:
    """Give the kinds of place that the words around the name announce."""
    after = tuple(kind for pattern, kind in lexicon.kind_after if pattern.search(setting.after))
    ahead = (setting.before, *([setting.announced] if setting.announced else []))
    before = tuple(kind for pattern, kind in lexicon.kind_before if any(pattern.search(words) for words in ahead))
    own = (PlaceKind.REGION,) if _DIVISION.search(setting.words) else ()
    return (*own, *after, *before)


def _institution(setting: Setting, lexicon: Lexicon) -> str:
    """Give the name of the institution that the name is a part of, or nothing."""
    if not lexicon.spaced:
        return _glued_institution(setting, lexicon)
    for phrase in _phrases(setting.sentence):
        if phrase.start() <= setting.at.start and setting.at.end <= phrase.end() and phrase[0] != setting.words:
            return _whole(phrase[0], setting.at.start - phrase.start(), len(setting.words), lexicon)
    return ""


@lru_cache(maxsize=64)
def _phrases(sentence: str) -> tuple[re.Match[str], ...]:
    """Give the runs of capitalised words in a sentence, once for all the names in it."""
    return tuple(_PHRASE.finditer(sentence))


def _whole(phrase: str, start: int, length: int, lexicon: Lexicon) -> str:
    """Give the part of a run of capitalised words that names an institution and holds the name at ``start``."""
    own = [
        part for part in re.finditer(r"(?:(?!['’]s |(?<!s)['’] |, ).)+", phrase) if part.start() <= start < part.end()
    ]
    part = own[0] if own else None
    if part is None:
        return ""
    rest = phrase[part.start() : start] + " " * length + phrase[start + length : part.end()]
    return phrase[part.start() :].strip(" .,") if lexicon.institution.search(rest) else ""


def _glued_institution(setting: Setting, lexicon: Lexicon) -> str:
    """Give the institution that a name begins in a language without spaces."""
    for title in lexicon.unspaced.titles.finditer(setting.sentence) if lexicon.unspaced else ():
        if title.start() <= setting.at.start and setting.at.end <= title.end():
            return title[0]
    match = lexicon.institution.match(setting.after)
    return setting.words + match[0] if match else ""


def _longer(setting: Setting, lexicon: Lexicon) -> str:
    """Say that the name is a person's, or only a part of a longer one, or nothing."""
    if _is_person(setting, lexicon):
        return PERSON
    is_part = _may_be_part(setting, lexicon) and _stands_in_longer_name(setting, lexicon)
    return "part of a longer name, a person's or another" if is_part else ""


def _is_person(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether the words around make the name a person's."""
    if setting.words in setting.people and not setting.strong and not kind_cue(setting, lexicon):
        return True
    whose = setting.inflected and (  # "мэр Москвы", "сайд Пекинд айлчлав": a title, and of, from or where
        lexicon.nominatives is not None or setting.strong or bool(lexicon.cases and lexicon.cases.search(setting.words))
    )
    titled = lexicon.person_before.search(setting.before) and not _is_called_place(setting.after, lexicon)
    if (titled and not setting.country and not whose) or (
        not setting.seat
        and not setting.country
        and lexicon.speaker_after.search(setting.after)
        and not (setting.strong and lexicon.spaced and _LIES_THERE.search(setting.before))
    ):
        return True
    return _may_be_part(setting, lexicon) and (_bears_given_name(setting, lexicon) or _is_first_name(setting, lexicon))


def _may_be_part(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether a name may be part of a longer one, as "the Adriatic port of Bar" is not."""
    return lexicon.spaced and (not setting.words[:1].islower() or bool(_ARTICLE.match(setting.words)))


def _is_first_name(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether a place after which people are called too is somebody's first name: "said Paris Hovhannisyan"."""
    if setting.words.casefold() not in lexicon.namesakes or lexicon.locative_before.search(setting.before):
        return False
    followed = lexicon.surname and lexicon.surname.match(setting.after)
    return bool(followed) and not any(pattern.search(setting.after) for pattern, _ in lexicon.kind_after)


def _bears_given_name(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether a first name stands before the name, or is it and a family name follows."""
    previous = PREVIOUS.search(setting.before)
    if previous and previous[1].casefold() in lexicon.given_names:
        return True
    return setting.words.casefold() in lexicon.given_names and bool(re.match(rf"\s{_CAPITALISED}", setting.after))


def _stands_in_longer_name(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether a name stands right beside another capitalised word that is no word of geography.

    A name that speaks for itself is only part of a longer one where that word stands before it in mid-sentence.
    """
    if _SAYS_ITS_KIND.search(setting.words):
        return False
    previous = PREVIOUS.search(setting.before)
    beside = (previous[1] if previous else "", setting.words)
    apart = lexicon.may_precede and any(lexicon.may_precede.fullmatch(word) for word in beside)
    governed = lexicon.governed and not setting.inflected and lexicon.governed.search(setting.before)
    if apart or governed or _follows_a_person(beside[0], setting, lexicon):
        return False
    numbered = previous and (
        any(letter.isdigit() for letter in previous[1])  # "the E40 Gdańsk – Brest"
        or _COUNTED.search(setting.before, 0, previous.start())
        or _calls_a_line(previous, setting, lexicon)
    )
    if (
        previous
        and not numbered
        and previous[1].casefold() not in lexicon.openers
        and not _ENDS_A_NAME.search(previous[1])
    ):
        if setting.strong and (previous.start() == 0 or _MAY_PRECEDE.fullmatch(previous[1])):
            return _is_latin_company(setting, lexicon)
        announced = any(pattern.search(setting.before) for pattern, _ in lexicon.kind_before)
        return not announced and not (lexicon.endings and any(p.search(setting.after) for p, _ in lexicon.kind_after))
    return _goes_on(setting, lexicon)


def _calls_a_line(word: re.Match[str], setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether a word in capitals is what a line is called that is told by its stops: "линия LHS Хрубешув – "."""
    if not (word[1].isupper() and len(word[1]) > 1 and _CHAINED.match(setting.after)):
        return False
    before = setting.before[: word.start(1)].rstrip()
    heads = (pattern for pattern, _ in (*lexicon.heads, *lexicon.lines))
    return any(head.end() == len(before) for pattern in heads for head in pattern.finditer(before))


def _goes_on(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether a longer name goes on behind a name; in a text of other letters, a company's: "Savannah Energy"."""
    if _is_latin_company(setting, lexicon):
        return True
    following = re.match(rf"\s({_CAPITALISED})", setting.after)
    if (
        (setting.strong and not setting.alias) or not following or lexicon.endings or _DIVISION.search(setting.words)
    ):  # with endings, names follow each other: A-аас B хүртэл
        return False
    return not any(pattern.search(setting.after) for pattern, _ in lexicon.kind_after)


def _is_latin_company(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether more Latin words go on the name in a text of other letters; a country may: "Hamburg Germany"."""
    following = _LATIN_WORD.match(setting.after)
    return bool(following and lexicon.latin and setting.words.isascii() and not setting.followed)


def _follows_a_person(previous: str, setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether a name stands behind that of a person, which is one word behind an initial: "Л.Оюун-Эрдэнэ"."""
    whole = lexicon.endings is not None and _INITIAL.match(previous) is not None
    return whole and (setting.strong or _CHAINED.match(setting.after) is not None)


def _is_government(setting: Setting, lexicon: Lexicon) -> bool:
    """Tell whether the name of a seat of government stands for the government."""
    if lexicon.government_around and lexicon.government_around.search(setting.marked):
        return True
    if lexicon.stays and lexicon.stays.search(setting.before):
        return False
    happens = lexicon.happens and lexicon.happens.search(setting.marked)
    if happens:
        return bool(lexicon.government_before.search(setting.marked[: happens.end("there")]))
    if lexicon.government_before.search(setting.before) or lexicon.government_after.search(setting.after):
        return True
    alone = not setting.strong and not lexicon.locative_before.search(setting.before)  # nothing says where it is
    return bool(alone and lexicon.acts and lexicon.acts.search(setting.after))


def people(text: str, hits: Mapping[Span, bool], lexicon: Lexicon) -> frozenset[str]:
    """Give the names of people in a document: words that once stand behind a title or before a verb of speech.

    A city may speak too ("Beijing said"), so its name must follow another to be a person's.

    Args:
        text: The document's.
        hits: Where names stand, and whether each speaks for itself as that of a place.
        lexicon: The words of its language.
    """
    found: set[str] = set()
    for span, strong in hits.items():
        before, after = text[max(0, span.start - 60) : span.start], text[span.end : span.end + 40]
        if (lexicon.person_before.search(before) and not _is_called_place(after, lexicon)) or (
            lexicon.speaker_after.search(after) and (not strong or re.search(rf"{_CAPITALISED}\s$", before))
        ):
            found.add(text[span.start : span.end])
    return frozenset(found)


def _is_called_place(after: str, lexicon: Lexicon) -> bool:
    """Tell whether what follows a name says of what kind of place it is, or where: "Сайд Дархан хотод"."""
    if lexicon.endings is None:
        return False
    signs = [pattern for pattern, _ in lexicon.kind_after]
    return any(sign and sign.search(after) for sign in (lexicon.locative_after, *signs))
