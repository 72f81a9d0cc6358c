"""The quiet basemap, drawn from outlines inside the page: no server is asked for tiles."""

from typing import Any

from geo.webmap.edition import Basemap
from geo.webmap.elements.part import Part
from geo.webmap.ground import Paper, coats
from geo.webmap.mercator import frame, grid_for
from geo.webmap.payload import ground_names


class OfflineBasemap(Part):
    """Land, borders, rivers, lakes, railways and names, from what ``geo.basemap.clip`` gives for an extent."""

    draws = "basemap"

    def __init__(
        self, outlines: Basemap, *, story: frozenset[str] = frozenset(), names: bool = True, layer: str = ""
    ) -> None:
        """Take outlines.

        Args:
            outlines: As from ``geo.basemap.clip``.
            story: Countries to bring out, ISO 3166-1 alpha-2.
            names: Whether countries and towns are named.
            layer: What a ``folium.LayerControl`` calls it; nothing keeps it out of it.
        """
        super().__init__(layer or type(self).__name__, control=bool(layer))
        self.outlines, self.story, self.names = outlines, story, names

    def data(self) -> dict[str, Any]:
        """Give paths and names for the script."""
        grid = grid_for(self.outlines.detail)
        left, top, _, _ = frame(self.outlines.extent, grid)
        paper = Paper(grid, (int(left), int(top)))
        return {
            "grid": grid,
            "origin": paper.origin,
            "coats": list(coats(self.outlines, paper, self.story)),
            "names": ground_names(self.outlines) if self.names else [],
        }
