"""A piece of a page that is put in as it stands."""

from branca.element import Element


class Verbatim(Element):
    """A piece of a page that is put in as it stands; branca's own element would run it as a template."""

    def __init__(self, name: str, text: str) -> None:
        """Keep the text."""
        super().__init__()
        self._name, self._id, self.text = name, "cb", text

    def render(self, **_: object) -> str:
        """Give the text."""
        return self.text
