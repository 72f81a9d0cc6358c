"""The legend of a map that quotes."""

from collections.abc import Iterator
from typing import Any

from geo.webmap.elements.features import Quoted, QuotedLinks
from geo.webmap.elements.part import Part
from geo.webmap.words import Words, known_language


class Legend(Part):
    """Says what the marks and lines of the elements on the same map mean, and nothing that is not on it."""

    draws = "legend"

    def __init__(self, title: str = "", *, language: str = "en", position: str = "bottomleft") -> None:
        """Take a title; without one it is headed "Legend".

        Args:
            title: What stands above it.
            language: BCP 47 tag of its own words: English, Chinese, Mongolian or Russian.
            position: A corner of the map, as Leaflet names it.

        Raises:
            ValueError: There is no such corner.
        """
        if position not in {"topleft", "topright", "bottomleft", "bottomright"}:
            raise ValueError(f"{position!r} is no corner; there are topleft, topright, bottomleft and bottomright")
        super().__init__(type(self).__name__, control=False)
        self.words = Words(known_language(language))
        self.title, self.position = title or self.words("legend"), position

    def data(self) -> dict[str, Any]:
        """Give the rows for the script, each look once."""
        rows = {tuple(row.items()): row for part in self._parts(self._parent) for row in self._explained(part)}
        return {"title": self.title, "position": self.position, "rows": list(rows.values())}

    def _goes_on(self) -> str:
        """Give the map: a legend stands in its corner, also when it was added to a group."""
        return self._map_name()

    def _parts(self, above: Any) -> Iterator[Quoted]:  # noqa: ANN401  # any element of branca
        """Give what is to be explained on the map, also inside groups."""
        for child in above._children.values():  # noqa: SLF001  # branca has no other way
            if isinstance(child, Quoted):
                yield child
            yield from self._parts(child)

    def _explained(self, part: Quoted) -> Iterator[dict[str, str]]:
        """Explain the looks of one element: by its kind, and a line by its status as well."""
        for row in part.rows:
            kind = row["kind"]
            said = self.words(f"kind.{kind}") if kind in part.kinds else kind
            if not said:
                continue
            if isinstance(part, QuotedLinks):
                state = self.words(f"state.{row['state']}") if row["state"] else ""
                yield {"line": part.drawn(row)["css"], "text": ", ".join(filter(None, (said, state)))}
            else:
                yield {"icon": row["look"], "text": said}
