"""The few states a link can be in, read off the words that texts and records use of it."""

_STATES = (
    ("building", ("construct", "ground", "being built", "laying", "在建", "开工", "строит", "барьж", "баригдаж")),
    ("closed", ("clos", "suspend", "shelved", "cancel", "abandon", "关闭", "закрыт", "хаагд")),
    ("planned", ("plan", "propos", "announc", "study", "signed", "approved", "规划", "拟建", "планир", "төлөвл")),
    (
        "operating",
        ("operat", "open", "complet", "built", "inaugurat", "service", "运营", "通车", "действ", "открыт", "ашиглалт"),
    ),
)
"""Parts of the words texts and records use of a status; the first that fits wins: "reopening planned" is planned."""


def state_of_words(words: str) -> str:
    """Give the status that words speak of, or nothing."""
    folded = words.casefold()
    return next((state for state, parts in _STATES if any(part in folded for part in parts)), "")
