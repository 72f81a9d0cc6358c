"""The few states a link can be in, read off the words that texts and records use of it."""

import re

_STATES = (
    ("building", ("construct", "ground", "being built", "laying", "在建", "开工", "строит", "барьж", "баригдаж")),
    ("cancelled", ("cancel", "shelved", "取消", "отмен", "цуцал")),
    ("closed", ("clos", "suspend", "abandon", "关闭", "закрыт", "хаагд")),
    ("planned", ("plan", "propos", "announc", "study", "signed", "approved", "规划", "拟建", "планир", "төлөвл")),
    ("operating", ("operat", "open", "inaugurat", "in service", "运营", "通车", "действ", "открыт", "ашиглалт")),
    ("built", ("complet", "built", "建成", "построен", "баригдсан")),
)
"""Parts of the words texts and records use of a status; the first that fits wins: "reopening planned" is planned."""
_PARTS = re.compile(r"[;,；，、]")
_UNSURE = re.compile(
    r"\b(?:not|never|no|non|programme|un(?:confirmed|finished|used|built|opened|certain|clear|known))\b"
    r"|[未没不无]|\b(?:не|нет|никогда)\b|гүй\b"
)
"""What makes a part of a status say what is not so; a programme that was signed is neither planned nor there."""


def state_of_words(words: str) -> str:
    """Give the status that words speak of, or nothing: "built; operation not confirmed" is built, not operating."""
    said = " ; ".join(part for part in _PARTS.split(words.casefold()) if not _UNSURE.search(part))
    return next((state for state, parts in _STATES if any(part in said for part in parts)), "")
