"""Turns a Russian or Mongolian name into the forms it takes in a sentence. It does not know where the name is.

Russian names are declined word by word, in one case at a time, by the ending of each word. Mongolian names
carry their suffix on the last word; the suffixes are few and are matched in the text instead (see the Mongolian
lexicon), so only the stems that differ from the name are forms of their own: a vowel is dropped (Улаанбаатар -
Улаанбаатрын, Сэлэнгэ - Сэлэнгийн), a soft sign becomes a vowel (Дорноговь - Дорноговийн).
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

CASES = 5
"""Genitive, dative, accusative, instrumental, prepositional; the nominative is the name itself."""

_ADJECTIVES = (
    ("ская", ("ской", "ской", "скую", "ской", "ской")),
    ("ский", ("ского", "скому", "ский", "ским", "ском")),
    ("ской", ("ского", "скому", "ской", "ским", "ском")),
    ("ское", ("ского", "скому", "ское", "ским", "ском")),
    ("ские", ("ских", "ским", "ские", "скими", "ских")),
    ("ьшой", ("ьшого", "ьшому", "ьшой", "ьшим", "ьшом")),
    ("ая", ("ой", "ой", "ую", "ой", "ой")),
    ("яя", ("ей", "ей", "юю", "ей", "ей")),
    ("ый", ("ого", "ому", "ый", "ым", "ом")),
    ("гий", ("гого", "гому", "гий", "гим", "гом")),
    ("кий", ("кого", "кому", "кий", "ким", "ком")),
    ("хий", ("хого", "хому", "хий", "хим", "хом")),
    ("ий", ("его", "ему", "ий", "им", "ем")),
    ("ое", ("ого", "ому", "ое", "ым", "ом")),
    ("ее", ("его", "ему", "ее", "им", "ем")),
    ("ые", ("ых", "ым", "ые", "ыми", "ых")),
    ("ие", ("их", "им", "ие", "ими", "их")),
)
_OWNED = (
    (r"(?<=[ои]в|ин)а", ("ой", "ой", "у", "ой", "ой")),  # Куничина Гора, Орлова Роща
    (r"(?<=[ое]в|ин)о", ("а", "у", "о", "ым", "ом")),  # Царево Займище
)
"""Adjectives that say whose something is; before another word only."""
_NOUNS = (
    (r"ия", ("ии", "ии", "ию", "ией", "ии")),
    (r"ие", ("ия", "ию", "ие", "ием", "ии")),
    (r"ье", ("ья", "ью", "ье", "ьем", "ье")),
    (r"(?<=\bмор)е", ("я", "ю", "е", "ем", "е")),
    (r"ья", ("ьи", "ье", "ью", "ьей", "ье")),
    (r"я", ("и", "е", "ю", "ей", "е")),
    (r"(?<=[гкх])а", ("и", "е", "у", "ой", "е")),
    (r"(?<=[жчшщц])а", ("и", "е", "у", "ей", "е")),
    (r"а", ("ы", "е", "у", "ой", "е")),
    (r"(?<=[бвгджзклмнпрстфхцчшщ][оеи][вн])о|(?<=ств)о", ("а", "у", "о", "ом", "е")),
    (r"(?<=[бвгджзлмнпрстфхцчшщй][гкхжчшщ])и", ("и", "ам", "и", "ами", "ах")),  # Ханги, Наушки: see _OTHERWISE
    (r"(?<=[гкхжчшщ])и", ("", "ам", "и", "ами", "ах")),
    (r"ы", ("", "ам", "ы", "ами", "ах")),
    (r"ь", ("я", "ю", "ь", "ем", "е")),
    (r"ий", ("ия", "ию", "ий", "ием", "ии")),
    (r"й", ("я", "ю", "й", "ем", "е")),
    (r"(?<=[жчшщц])", ("а", "у", "", "ем", "е")),
    (r"(?<=[бвгдзклмнпрстфх])", ("а", "у", "", "ом", "е")),
)
_FEMININE_SOFT = ("и", "и", "ь", "ью", "и")
_OTHERWISE = (
    (r"(?<=[бвгдзмнпрстфх])ец", ("ца", "цу", "ец", "цом", "це")),  # Череповец - Череповца
    (r"(?<=л)ец", ("ьца", "ьцу", "ец", "ьцом", "ьце")),  # Елец - Ельца
    (r"(?<=[дтнчшв])ок", ("ка", "ку", "ок", "ком", "ке")),  # Городок - Городка, but Владивосток - Владивостока
    (r"(?<=[бвдзлмнпрстчшй])ки", ("ок", "кам", "ки", "ками", "ках")),  # Химки - Химок
    (r"(?<=[бвдзлмнпрстчшйу])ки", ("ек", "кам", "ки", "ками", "ках")),  # Наушки - Наушек
    (r"(?<=ич)и", ("ей", "ам", "и", "ами", "ах")),  # Барановичи - Барановичей
    (r"(?<=[бвгдзклмнпрстфх])ы", ("ов", "ам", "ы", "ами", "ах")),  # Челны - Челнов
)
"""Other ways in which words of these endings are declined; which one a name takes cannot be seen from it."""
_WORD = re.compile(r"(?:[а-я]')?[а-яе]{2,}")
"""A word that is declined, with an article or a consonant in front: Кот-д'Ивуар, Н'Джамена."""
_WHERE = {"мост": "мосту", "порт": "порту", "берег": "берегу"}
"""Words that have a form of their own for where something is: на Крымском мосту, в Усть-Лужском порту."""
_PREPOSITIONS = frozenset(
    {"на", "над", "под", "в", "у", "при", "за", "де", "дель", "ду", "да", "ла", "эль", "ан", "ам", "сюр"}
)
"""Words in the middle of a name; what follows them is not declined: Комсомольск-на-Амуре, Фос-ду-Игуасу."""
_HEADS = re.compile(
    r"\b(?:область|дорога|магистраль|автомагистраль|шоссе|линия|ветка|мост|т[оу]ннель|порт|аэропорт|терминал|станция|канал"
    r"|мыс|бухта|залив|пролив|озеро|гора|долина|ущелье|полуостров|хребет|плато|водохранилище|перешеек"
    r"|коридор|газопровод|нефтепровод|трубопровод|перевал|остров|острова|берег|республика|месторождение|подстанция"
    r"|пункт пропуска|проект) "
)
"""Common words that say what a name is of; what follows them may stay: по железной дороге Белград — Бар."""
_LETTERS = frozenset(
    {"гэс", "гаэс", "гпэс", "грэс", "аэс", "тэс", "вэс", "сэс", "тэц", "лэп", "пс", "гпз", "нпз", "гхк", "спг"}
)
"""Works and plants that are written by their first letters, which never decline: на Братской ГЭС."""

_GAS = ("хийн", "хий", "хий дамжуулах", "хийн дамжуулах", "байгалийн хийн", "байгалийн хий дамжуулах", "газ")
_OIL = ("нефть", "нефтийн", "нефть дамжуулах", "түүхий нефтийн", "газрын тосны", "газрын тос дамжуулах")
_SORTS = (
    *((*(f"{what} хоолой" for what in of), "дамжуулах хоолой", "хоолой") for of in (_GAS, _OIL)),
    ("цахилгаан дамжуулах шугам", "цахилгаан шугам", "өндөр хүчдэлийн шугам", "эрчим хүчний шугам"),
    ("хурдны зам", "авто зам", "хурдны авто зам"),
    ("коридор", "эдийн засгийн коридор", "тээврийн коридор", "олон улсын тээврийн коридор"),
)
"""What Mongolian calls a line of one sort by turns, behind its name."""
_VAGUE = frozenset({"хоолой", "дамжуулах хоолой", "коридор"})
"""Words for one that may be another thing too, a strait for one, unless its name is made of several words."""
_OF_ITS_END = re.compile(r"(?:гийн|ийн|ын|(?<=н)(?:ы|ий))$")


@cache
def forms(folded: str, language: str) -> tuple[str, ...]:
    """Give a folded name and the forms it takes in a sentence of its language.

    Args:
        folded: The name, as ``geo.model.fold`` spells it.
        language: BCP 47 tag of the name.
    """
    if language == "ru":
        return tuple(dict.fromkeys((folded, *_declined(folded))))
    if language == "mn":
        return tuple(dict.fromkeys((folded, *_stems(folded))))
    return (folded,)


@cache
def variants(folded: str, language: str) -> tuple[str, ...]:
    """Give a folded name and the other ways in which its language spells it, or says of what sort a line is.

    Russian spells a Mongolian one in several: a long vowel is written once or twice, an initial з also as дз, two
    parts together or apart: Зуунбаян, Дзун-Баян, Дзунбаян; Гашуун-Сухайт, Гашунсухайт.
    """
    if language == "mn":
        return tuple(dict.fromkeys((folded, *_called_otherwise(folded))))
    if language != "ru":
        return (folded,)
    spelled = {folded: None}
    for old, new in (
        (r"\bзуун", "дзун"),
        (r"(?<=[а-я])э", "е"),
        (r"([аоуэиы])\1", r"\1"),
        (r"(?<=[а-я]{3}) (?=[а-я]{3,}$)", ""),
    ):
        spelled |= dict.fromkeys([re.sub(old, new, one) for one in spelled])
    return tuple(spelled)


def _called_otherwise(folded: str) -> Iterator[str]:
    """Give a Mongolian name of a line with other words for its sort, and without the ending of the last of its ends."""
    for sorts in _SORTS:
        own = max((sort for sort in sorts if folded.endswith(f" {sort}")), key=len, default="")
        if not own or own in _VAGUE - {"коридор"}:
            continue
        name = folded.removesuffix(f" {own}")
        of_ends = " " in name or name.startswith("транс")
        names = (name, _OF_ITS_END.sub("", name)) if of_ends else (name,)
        others = [sort for sort in sorts if of_ends or sort not in _VAGUE]
        yield from (f"{one} {sort}" for one in names for sort in others)


def _declined(folded: str) -> list[str]:
    """Decline a Russian name: all of its words, and only the last one."""
    words = folded.split(" ")
    middle = next((at for at, word in enumerate(words) if at and word in _PREPOSITIONS), None)
    if middle is not None:
        return [" ".join([form, *words[middle:]]) for form in _declined(" ".join(words[:middle]))]
    head = _HEADS.search(folded)
    called = folded[head.end() :] if head else ""
    by_word = [_cases(word, first=bool(rest)) for word, rest in zip(words, range(len(words) - 1, -1, -1), strict=True)]
    declined = [" ".join(cases[case] for cases in by_word) for case in range(CASES)]
    # In a name of two parts often only the last one is declined: "в Улан-Удэ", "под Улан-Батором".
    last = [by_word[-1], *_otherwise(words[-1])]
    before = [" ".join(cases[case] for cases in by_word[:-1]) for case in range(CASES)]
    declined += [" ".join([*words[:-1], case]) for case in chain.from_iterable(last)]
    declined += [f"{before[-1]} {_WHERE[words[-1]]}"] if before[-1] and words[-1] in _WHERE else []
    declined += [f"{case} {called}" for case in _declined(folded[: head.end() - 1])] if head and called else []
    declined += [
        f"{one} {other}" for cases in last[1:] for one, other in zip(before, cases, strict=True) if len(words) > 1
    ]
    if len(words) > 2 and _is_adjective(words[1]) and not _is_adjective(words[0]):  # Джалал-Абадская область
        declined += [f"{words[0]} {rest}" for rest in _declined(" ".join(words[1:]))]
    return declined


def _is_adjective(word: str) -> bool:
    """Tell whether a word is declined as an adjective is, which may have a name in front: Джалал-Абадская."""
    return any(word.endswith(ending) and len(word) > len(ending) + 2 for ending, _ in _ADJECTIVES)


def _cases(word: str, *, first: bool = False) -> tuple[str, ...]:
    """Give the five oblique cases of one word; a word that is not declined stays as it is."""
    if word in _LETTERS:
        return (word,) * CASES
    for ending, cases in () if not first and word.endswith("ение") else _ADJECTIVES:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return tuple(word[: -len(ending)] + case for case in cases)
    for pattern, cases in (*(_OWNED if first else ()), *_NOUNS):
        match = re.search(f"(?:{pattern})$", word)
        if match and _WORD.fullmatch(word):
            return tuple(word[: match.start()] + case for case in cases)
    return (word,) * CASES


def _otherwise(word: str) -> list[tuple[str, ...]]:
    """Give the cases of one word after the other ways in which its ending may be declined."""
    if not re.fullmatch(r"[а-яе]{4,}", word):
        return []
    endings = ((r"ь", _FEMININE_SOFT), *_OTHERWISE)
    found = [(re.search(f"(?:{pattern})$", word), cases) for pattern, cases in endings]
    return [tuple(word[: match.start()] + case for case in cases) for match, cases in found if match]


def _stems(folded: str) -> list[str]:
    """Give the stems a Mongolian name shows before a suffix that begins with a vowel, where they are not the name."""
    stems = [
        re.sub(r"(?<=[бгдлмнрст])[аоөэ](?=[рлнстхг]$)", "", folded),
        re.sub(r"(?<=[а-яөү]{4}[бвгджзклмнпрстхцчш])[аөэ]$", "", folded),
        re.sub(r"(?<=[а-яөү]{3}[бгзкстчш])и$|(?<=[а-яөү]{3}[бвгджзклмнпрстхцчш])ы$", "", folded),
        re.sub(r"ь$", "и", folded),
        re.sub(r"(?<=[бвгдзклмнпрстфх])е", "э", folded),
    ]
    return [stem for stem in stems if stem != folded]
