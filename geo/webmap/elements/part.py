"""What every element has in common: it hands data to a script that all of them share, and brings that along once."""

import re
from functools import cache
from typing import Any

import folium
from branca.element import Element, Figure
from folium.map import Layer

from geo.webmap.payload import json_block
from geo.webmap.verbatim import Verbatim
from geo.webmap.words import asset

SCRIPTS = ("parts.js", "elements.js")
STYLES = ("map.css", "parts.css", "elements.css")


class Part(Layer):
    """A layer that is drawn by a function of ``elements.js`` out of data.

    Attributes:
        draws: The name of that function.
    """

    draws = ""

    def __init__(self, layer: str, *, control: bool, show: bool = True) -> None:
        """Take the name the layer goes by in a ``folium.LayerControl``."""
        super().__init__(name=layer, overlay=True, control=control, show=show)

    def data(self) -> dict[str, Any]:
        """Give what the script gets, as JSON can hold it."""
        raise NotImplementedError

    def render(self, **kwargs: object) -> str:
        """Put the shared files into the figure, unless they are there, and after them this layer.

        Raises:
            TypeError: The element is on no map.
        """
        map_name, figure, name = self._map_name(), self.get_root(), self.get_name()
        if not isinstance(figure, Figure):
            raise TypeError("the map is in no figure")
        _furnish(figure)
        line = f"var {name} = cbParts.{self.draws}({json_block(self.data())}, {map_name});"
        if self.show:
            line += f"\n{name}.addTo({self._goes_on()});"
        figure.script.add_child(Verbatim(name, line), name=name)
        for child in self._children.values():
            child.render(**kwargs)
        return line

    def _goes_on(self) -> str:
        """Name the script's variable that holds what the layer is put on: a map, or a group."""
        return self._parent.get_name() if self._parent else ""

    def _map_name(self) -> str:
        """Name the script's variable that holds the map."""
        above: Element | None = self
        while above is not None and not isinstance(above, folium.Map):
            above = above._parent  # noqa: SLF001  # branca has no other way
        if above is None:
            raise TypeError(f"add the {type(self).__name__} to a map before it is drawn")
        return above.get_name()


def _furnish(figure: Figure) -> None:
    """Put the style, the shapes of the marks and the script into a figure, each once."""
    for place, name, text in (
        (figure.header, "cb_style", f"<style>{_style()}</style>"),
        (figure.html, "cb_shapes", asset("icons.svg")),
        (figure.script, "cb_script", _script()),
    ):
        if name not in place._children:  # noqa: SLF001  # branca has no other way
            place.add_child(Verbatim(name, text), name=name)


@cache
def _style() -> str:
    """Give the style; its colours hold inside maps only, and are the light ones, as other people's tiles are."""
    light = re.search(r":root \{(.*?)\}", asset("colors.css"), re.DOTALL)
    colours = re.sub(r"color-scheme:[^;]*;", "", light[1]) if light else ""
    return f".leaflet-container, .cb-sprite {{{colours}}}\n" + "".join(map(asset, STYLES))


@cache
def _script() -> str:
    """Give the script of all elements."""
    return "\n".join(map(asset, SCRIPTS))
