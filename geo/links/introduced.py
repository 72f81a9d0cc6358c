"""Gives the items of a list what its introduction says: "The following railways are planned:".

An item names places and little else; of what sort its link is and how far along, the introduction says.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.links.progress import progress
from geo.links.skeleton import MARK, Skeleton
from geo.model import LONGEST_ITEM, Evidence, Lexicon, Link, Mention, Span, unmarked

_WHAT_IT_IS = re.compile(r"[,;:.(（，；：。]|\s[–—-]+\s|\s?\d|\s*$")
"""What ends the names of an item, behind the last place: how long its line is."""
_FURTHER = re.compile(r"[.!?。！？]\s+\S|[。！？]\S")
"""Where an item ends and more is said of it."""


def introduced(skeleton: Skeleton, introduction: str, lexicon: Lexicon) -> Skeleton:
    """Write the item of a list with the word for its sort that the introduction says, if it says none itself."""
    text = unmarked(skeleton.text)
    end = _FURTHER.search(text)
    own = text[: end.start()] if end else text
    signs = (*lexicon.heads, *lexicon.lines, *lexicon.parts)
    if len(own) > LONGEST_ITEM or any(pattern.search(own) for pattern, _ in signs):
        return replace(skeleton, text=text)
    found = [(head.end(), len(head[0]), head[0]) for pattern, _ in signs for head in pattern.finditer(introduction)]
    head = max(found, default=(0, 0, ""))[2]
    if not head:
        return replace(skeleton, text=text)
    colon, space = (": ", " ") if lexicon.spaced else ("：", "")
    last = max((mark.end() for mark in MARK.finditer(own)), default=0)
    cut = _WHAT_IT_IS.search(own, last)
    item = own[: cut.start()] if cut else own
    return replace(skeleton, text=f"{head}{colon}{item.rstrip()}{space}{head}{text[len(item) :]}")


def supported(link: Link, introduction: Span, mentions: Sequence[Mention], text: str, lexicon: Lexicon) -> Link:
    """Give a link that the item of a list states with what the introduction says of it, and with that as evidence."""
    heads = [one for one in mentions if one.infrastructure and introduction.start <= one.span.start < introduction.end]
    quotes = (Evidence(one.document, one.sentence, (one.span,)) for one in heads[-1:])
    words = introduction.of(text)
    status = link.status or progress(words, Span(len(words), len(words)), lexicon)[0]
    return replace(link, status=status, evidence=(*quotes, *link.evidence))
