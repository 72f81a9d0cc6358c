"""Turns features into KML 2.2: a folder of places and one of links, their quotes to read and to compute with.

The description is for a person; XML 1.0 has no room for some control characters, which show there as the replacement
character. The quotes stand beside it as JSON, which spells such characters as escapes: nothing of a text is lost.
"""

import json
import re
from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml.builder import ElementMaker
from shapely.geometry.base import BaseGeometry

from geo.exchange.collection import LINK, PLACE, Collection, Feature
from geo.exchange.columns import feature_row
from geo.exchange.looks import COLORS, MARKS
from geo.exchange.popup import popup
from geo.exchange.text import NOT_IN_XML, in_xml
from geo.model import LinkKind, PlaceKind

NAMESPACE: Final = "http://www.opengis.net/kml/2.2"
FOLDERS: Final = {PLACE: "places", LINK: "links"}
PIXELS_PER_MM: Final = 96 / 25.4
E: Final = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})


def kml(collection: Collection) -> bytes:
    """Write every feature, with a style for each kind there is."""
    features = collection.features
    kinds = sorted({(feature.sort, feature.kind) for feature in features})
    document = E.Document(
        E.name(in_xml(collection.title)),
        E.description(in_xml("\n".join((collection.description, *collection.credits)))),
        *(_style(*kind) for kind in kinds),
        *(_folder(sort, [one for one in features if one.sort == sort]) for sort in FOLDERS),
    )
    root = E.kml(document)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written


def _folder(sort: str, features: list[Feature]) -> etree._Element:
    return E.Folder(E.name(FOLDERS[sort]), *map(_placemark, features))


def _placemark(feature: Feature) -> etree._Element:
    """Give one feature; without a geometry it is in the list, and nowhere on the map."""
    parts = [
        E.name(in_xml(feature.name)),
        E.description(popup(feature)),
        E.styleUrl(f"#{_style_id(feature.sort, feature.kind)}"),
        E.ExtendedData(*_data(feature)),
    ]
    if feature.geometry is not None:
        parts.append(_geometry(feature.geometry))
    return E.Placemark(*parts, id=f"{feature.sort}.{feature.id}")


def _data(feature: Feature) -> Iterator[etree._Element]:
    """Give every property with a value, and last the quotes."""
    for name, value in feature_row(feature).items():
        if name != "name" and value not in {None, ""}:
            yield E.Data(E.value(in_xml(str(value).lower() if isinstance(value, bool) else str(value))), name=name)
    yield E.Data(E.value(_json_in_xml(feature.quotes)), name="quotes")


def _json_in_xml(value: object) -> str:
    """Write JSON; what XML has no room for is spelled as the escapes JSON has for it."""

    def escape(found: re.Match[str]) -> str:
        return json.dumps(found[0])[1:-1]

    return NOT_IN_XML.sub(escape, json.dumps(value, ensure_ascii=False, allow_nan=False))


def _style_id(sort: str, kind: str) -> str:
    return f"{sort}-{kind.replace(' ', '-')}"


def _style(sort: str, kind: str) -> etree._Element:
    """Give the style of a kind: a pin in its colour, for which no picture is fetched, or a line."""
    if sort == PLACE:
        pin = E.IconStyle(E.color(_color(MARKS[PlaceKind(kind)].color)))
        return E.Style(pin, id=_style_id(sort, kind))
    color, width = COLORS[LinkKind(kind)]
    line = E.LineStyle(E.color(_color(color)), E.width(f"{width * PIXELS_PER_MM:.1f}"))
    return E.Style(E.IconStyle(E.color(_color(color))), line, id=_style_id(sort, kind))


def _color(color: str) -> str:
    """Give a colour as KML writes it: opacity, blue, green, red."""
    red, green, blue = color[1:3], color[3:5], color[5:7]
    return f"ff{blue}{green}{red}"


def _geometry(geometry: BaseGeometry) -> etree._Element:
    """Give a geometry; a line follows the ground."""
    if geometry.geom_type == "Point":
        return E.Point(_coordinates(geometry))
    if geometry.geom_type == "LineString":
        return E.LineString(E.tessellate("1"), _coordinates(geometry))
    return E.MultiGeometry(*map(_geometry, geometry.geoms))


def _coordinates(geometry: BaseGeometry) -> etree._Element:
    return E.coordinates(" ".join(f"{longitude!r},{latitude!r}" for longitude, latitude in geometry.coords))
