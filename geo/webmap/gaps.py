"""Say what stands between the sentences quoted from a text: nothing but space, or words that are left out."""

from collections.abc import Iterator, Mapping, Sequence

from geo.model import Document


def between(quotes: Sequence[Mapping[str, object]], documents: Sequence[Document]) -> Iterator[tuple[int, str]]:
    """Give the blank space before each quoted sentence that follows on another, or on nothing, by its number.

    A sentence that is not among them has something left out before it.

    Args:
        quotes: Sentences as in the payload: ``d`` the document, ``s`` the first character, ``t`` the text.
        documents: The texts they stand in.
    """
    for document in documents:
        behind = 0
        for start, end, number in _stands(quotes, document.id):
            space = document.text[behind:start]
            if start <= behind or not space.strip():
                yield number, space
            behind = max(behind, end)


def goes_on(quotes: Sequence[Mapping[str, object]], document: Document) -> bool:
    """Tell whether a text goes on behind the last sentence quoted from it."""
    last = max((end for _, end, _ in _stands(quotes, document.id)), default=0)
    return bool(document.text[last:].strip())


def _stands(quotes: Sequence[Mapping[str, object]], identity: str) -> list[tuple[int, int, int]]:
    """Give start, end and number of each sentence of one text, in reading order."""
    own = ((int(str(q["s"])), len(str(q["t"])), number) for number, q in enumerate(quotes) if q["d"] == identity)
    return sorted((start, start + length, number) for start, length, number in own)
