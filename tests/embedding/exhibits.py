"""A map to embed, made by hand, and a reader of what is pasted."""

from html.parser import HTMLParser

from geo.embedding import Exhibit

HOME = "https://example.org/maps/"
EXHIBIT = Exhibit("expo", "Ports & “zones”", 'Where <they> say "A–B" lies.', "en")


class Pasted(HTMLParser):
    """What a browser makes of a snippet: its elements with their attributes, in order, and its text."""

    def __init__(self, code: str) -> None:
        """Read the whole snippet."""
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(code)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        assert len(dict(attrs)) == len(attrs), f"{tag} says something twice"
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keep text."""
        self.text += data

    @property
    def tags(self) -> list[str]:
        """Give the names of the elements."""
        return [tag for tag, _ in self.elements]

    def the(self, tag: str) -> dict[str, str | None]:
        """Give the attributes of the one element of a name."""
        (found,) = (attributes for name, attributes in self.elements if name == tag)
        return found
