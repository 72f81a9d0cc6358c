"""Turns a Russian or Mongolian name into the forms it takes in a sentence. It does not know where the name is.

Russian names are declined word by word, in one case at a time, by the ending of each word. Mongolian names
carry their suffix on the last word; the suffixes are few and are matched in the text instead (see the Mongolian
lexicon), so only the dropped vowel of names such as Улаанбаатар - Улаанбаатрын is a form of its own.
"""

import re
from functools import cache

CASES = 5
"""Genitive, dative, accusative, instrumental, prepositional; the nominative is the name itself."""

_ADJECTIVES = (
    ("ская", ("ской", "ской", "скую", "ской", "ской")),
    ("ский", ("ского", "скому", "ский", "ским", "ском")),
    ("ское", ("ского", "скому", "ское", "ским", "ском")),
    ("ские", ("ских", "ским", "ские", "скими", "ских")),
    ("ая", ("ой", "ой", "ую", "ой", "ой")),
    ("яя", ("ей", "ей", "юю", "ей", "ей")),
    ("ый", ("ого", "ому", "ый", "ым", "ом")),
    ("ий", ("его", "ему", "ий", "им", "ем")),
    ("ое", ("ого", "ому", "ое", "ым", "ом")),
    ("ые", ("ых", "ым", "ые", "ыми", "ых")),
)
_NOUNS = (
    (r"ия", ("ии", "ии", "ию", "ией", "ии")),
    (r"ие", ("ия", "ию", "ие", "ием", "ии")),
    (r"ье", ("ья", "ью", "ье", "ьем", "ье")),
    (r"ья", ("ьи", "ье", "ью", "ьей", "ье")),
    (r"я", ("и", "е", "ю", "ей", "е")),
    (r"(?<=[гкхжчшщц])а", ("и", "е", "у", "ой", "е")),
    (r"а", ("ы", "е", "у", "ой", "е")),
    (r"ки", ("ок", "кам", "ки", "ками", "ках")),
    (r"ы", ("", "ам", "ы", "ами", "ах")),
    (r"ь", ("я", "ю", "ь", "ем", "е")),
    (r"й", ("я", "ю", "й", "ем", "е")),
    (r"(?<=[бвгджзклмнпрстфхцчшщ])", ("а", "у", "", "ом", "е")),
)
_FEMININE_SOFT = ("и", "и", "ь", "ью", "и")


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
        return tuple(dict.fromkeys((folded, *_dropped_vowel(folded))))
    return (folded,)


def _declined(folded: str) -> list[str]:
    """Decline every word of a Russian name, case by case."""
    words = folded.split(" ")
    by_word = [_cases(word) for word in words]
    declined = [" ".join(cases[case] for cases in by_word) for case in range(CASES)]
    # In a name of two parts often only the last one is declined: "в Улан-Удэ", "под Улан-Батором".
    declined += [" ".join([*words[:-1], by_word[-1][case]]) for case in range(CASES)]
    if folded.endswith("ь"):
        declined += [folded[:-1] + ending for ending in _FEMININE_SOFT]
    if folded.endswith("ки"):
        declined.append(folded[:-2] + "ек")
    return declined


def _cases(word: str) -> tuple[str, ...]:
    """Give the five oblique cases of one word; a word that is not declined stays as it is."""
    for ending, cases in _ADJECTIVES:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return tuple(word[: -len(ending)] + case for case in cases)
    for ending, cases in _NOUNS:
        match = re.search(f"{ending}$", word)
        if match and re.fullmatch(r"[а-яё]{3,}", word):
            return tuple(word[: match.start()] + case for case in cases)
    return (word,) * CASES


def _dropped_vowel(folded: str) -> list[str]:
    """Give the stem a Mongolian name shows before a suffix with a vowel: Улаанбаатар, Улаанбаатр-ын."""
    dropped = re.sub(r"(?<=[бгдлмнрст])[аоөэ](?=[рлнстхг]$)", "", folded)
    return [dropped] if dropped != folded else []
