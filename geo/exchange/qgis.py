"""Writes QGIS styles (QML): symbols by kind, status and worth as on our map, labels, and what a pop-up shows.

QGIS takes a style from the table ``layer_styles`` of a GeoPackage when the layer is opened.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lxml import etree
from lxml.builder import E

from geo.exchange.collection import Feature
from geo.exchange.looks import HALO, INK, SOFT, Line, Mark, line, mark

VERSION: Final = "3.28.0"  # the oldest QGIS these words were looked up for
CATEGORIES: Final = "Symbology|Labeling|MapTips|Fields|Forms"
"""Parts of a style that are in it; QGIS leaves the others as they are."""
DOCTYPE: Final = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
BY_KIND: Final = "kind"
BY_LOOK: Final = '"kind" || \', \' || "state" || \', \' || "geometry_class"'
"""What the symbols of links differ by, as an expression of QGIS."""


def style_of_places(features: Sequence[Feature]) -> str:
    """Give the style of a layer of points: a category for each kind there is."""
    looks = {feature.kind: _marker(mark(feature.kind)) for feature in features}
    return _style(BY_KIND, looks, {kind: kind for kind in looks}, "marker")


def style_of_links(features: Sequence[Feature]) -> str:
    """Give the style of a layer of lines: a category for each kind in each status and worth there is."""
    looks = {look_of(feature): _stroke(line(feature)) for feature in features}
    labels = {look_of(feature): ", ".join(filter(None, _parts(feature))) for feature in features}
    return _style(BY_LOOK, looks, labels, "line")


def look_of(feature: Feature) -> str:
    """Give the value that ``BY_LOOK`` has for a link."""
    return ", ".join(_parts(feature))


def _parts(feature: Feature) -> tuple[str, str, str]:
    return feature.kind, feature.state, str(feature.properties["geometry_class"])


def _style(by: str, looks: Mapping[str, Sequence[etree._Element]], labels: Mapping[str, str], sort: str) -> str:
    """Give a whole style."""
    order = sorted(looks)
    categories = (
        E.category(render="true", symbol=str(number), value=value, label=labels[value], type="string")
        for number, value in enumerate(order)
    )
    symbols = (
        E.symbol(*looks[value], name=str(number), type=sort, alpha="1", clip_to_extent="1")
        for number, value in enumerate(order)
    )
    renderer = E("renderer-v2", E.categories(*categories), E.symbols(*symbols), type="categorizedSymbol", attr=by)
    tip = E.mapTip('[% "popup" %]', enabled="1")
    hidden = E.field(E.editWidget(E.config(E.Option()), type="Hidden"), name="popup", configurationFlags="NoFlag")
    root = E.qgis(
        renderer,
        _labels(lines=sort == "line"),
        E.fieldConfiguration(hidden),
        E.previewExpression('"name"'),
        tip,
        version=VERSION,
        styleCategories=CATEGORIES,
        labelsEnabled="1",
    )
    written: str = etree.tostring(root, encoding="unicode", doctype=DOCTYPE, pretty_print=True)
    return written


def _marker(look: Mark) -> list[etree._Element]:
    """Give a mark with a thin light edge, as on our map."""
    settings = {
        "name": look.shape,
        "color": _rgb(look.color),
        "outline_color": _rgb(look.color if look.shape == "cross" else HALO),
        "outline_width": "0.4",
        "outline_width_unit": "MM",
        "size": f"{look.size:g}",
        "size_unit": "MM",
        "angle": "0",
    }
    return [_layer("SimpleMarker", settings)]


def _stroke(look: Line) -> list[etree._Element]:
    """Give a line on a light band, so that it stands out from whatever is under it."""
    dash = ";".join(f"{part * look.width:.2f}" for part in look.dash)
    band = {"line_color": _rgb(HALO), "line_width": f"{look.width + 0.8:g}", "line_width_unit": "MM"}
    settings = {
        "line_color": _rgb(look.color),
        "line_width": f"{look.width:g}",
        "line_width_unit": "MM",
        "capstyle": "round" if look.round else "flat",
        "joinstyle": "round",
        "use_custom_dash": "1" if dash else "0",
        "customdash": dash or "5;2",
        "customdash_unit": "MM",
    }
    return [_layer("SimpleLine", band | {"capstyle": "round"}), _layer("SimpleLine", settings)]


def _layer(name: str, settings: Mapping[str, str]) -> etree._Element:
    """Give one layer of a symbol, with its settings as QGIS writes them since 3.28."""
    return E.layer(_options(settings), **{"class": name, "enabled": "1", "locked": "0", "pass": "0"})


def _options(settings: Mapping[str, str]) -> etree._Element:
    return E.Option(*_pairs(settings), type="Map")


def _pairs(settings: Mapping[str, str]) -> Iterator[etree._Element]:
    for name, value in settings.items():
        yield E.Option(name=name, value=value, type="QString")


def _labels(*, lines: bool) -> etree._Element:
    """Give labels with a halo: the name around a point, or along a line."""
    halo = {"bufferDraw": "1", "bufferSize": "0.9", "bufferSizeUnits": "MM", "bufferColor": _rgb(HALO)}
    text = {
        "fieldName": "name",
        "isExpression": "0",
        "fontFamily": "Noto Sans",
        "fontSize": "8" if lines else "9",
        "fontSizeUnit": "Point",
        "textColor": _rgb(SOFT if lines else INK),
        "textOpacity": "1",
        "multilineHeight": "1",
    }
    where = (
        {"placement": "2", "placementFlags": "10"} if lines else {"placement": "6", "dist": "1.2", "distUnits": "MM"}
    )
    return E.labeling(
        E.settings(
            E("text-style", E("text-buffer", **halo), **text),
            E("text-format"),
            E.placement(**where),
            E.rendering(drawLabels="1", obstacle="1", mergeLines="1" if lines else "0"),
            calloutType="simple",
        ),
        type="simple",
    )


def _rgb(color: str) -> str:
    """Give a colour as QGIS writes it: red, green, blue, opacity."""
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return f"{red},{green},{blue},255"
