"""Make up a title and a line under it for a map whose author gave none, in any language of the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from geo.model import Document, Heading
from geo.webmap.words import Words, known_language


@dataclass(frozen=True, slots=True)
class Phrase:
    """One of the page's own phrases, with what fills it."""

    key: str
    values: Mapping[str, Any]


def headline(texts: Sequence[Document], named: Heading) -> Heading:
    """Give what a person calls a map; where nothing is said, what it shows and from which texts.

    A page whose language nobody chose speaks that of its texts, if they share one it knows.
    """
    languages = {known_language(text.language) for text in texts}
    language = named.language or (languages.pop() if len(languages) == 1 else "en")
    words = Words(known_language(language))
    title = texts[0].title if len(texts) == 1 else said(title_phrase(texts), words)
    return Heading(named.title or title, named.description or said(lede_phrase(texts), words), language, named.url)


def title_phrase(texts: Sequence[Document]) -> Phrase:
    """Give the title of a map of several texts; a single text lends it its own."""
    return Phrase("title-texts", {"n": len(texts)})


def lede_phrase(texts: Sequence[Document]) -> Phrase:
    """Give the line that says what is shown, and whose texts it is from, if that is known of each."""
    publishers = ", ".join(dict.fromkeys(_published(text) for text in texts))
    by = f": {publishers}" if all(text.publisher for text in texts) else ""
    return Phrase("lede-text" if len(texts) == 1 else "lede-texts", {"n": len(texts), "by": by})


def said(phrase: Phrase, words: Words) -> str:
    """Give a phrase in a language."""
    return words(phrase.key, **phrase.values)


def _published(text: Document) -> str:
    return f"{text.publisher} ({text.published})" if text.published else text.publisher
