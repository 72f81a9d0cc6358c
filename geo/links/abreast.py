"""Tells which other sorts of line join the same places: "a road and a railway between A and B"."""

from geo.model import Lexicon, LinkKind, Span

_LINES = frozenset({LinkKind.RAILWAY, LinkKind.HIGHWAY, LinkKind.PIPELINE, LinkKind.POWER_LINE})
"""Sorts of which several may be built side by side."""
BEHIND = 8
"""How many characters behind what says that places are linked the sorts may begin to be listed."""


def sorts_abreast(kind: LinkKind, text: str, at: Span, lexicon: Lexicon) -> list[LinkKind]:
    """Give the other sorts of line that a sentence lists together with the one it says joins some places.

    Args:
        kind: That sort.
        text: The sentence.
        at: Where it says that they are linked.
        lexicon: The words of its language.
    """
    if lexicon.abreast is None or kind not in _LINES:
        return []
    for listed in lexicon.abreast.finditer(text):
        if listed.start() < at.end + BEHIND and at.start < listed.end():
            heads = ((head.start(), sort) for one, sort in lexicon.heads for head in one.finditer(listed[0]))
            sorts = list(dict.fromkeys(sort for _, sort in sorted(heads) if sort in _LINES))
            return [sort for sort in sorts if sort is not kind] if kind in sorts else []
    return []
