"""Write the legend, which explains only what is on the map, and the small locator."""

from collections.abc import Iterator

from geo.webmap.edition import Edition, Feature
from geo.webmap.ground import path
from geo.webmap.listing import said
from geo.webmap.looks import icon_of, is_border, line_class
from geo.webmap.mercator import frame
from geo.webmap.words import Words

MARK_ORDER = ("border-port", "crossing", "city", "town", "station", "mine", "zone", "facility")


def legend(edition: Edition, words: Words) -> str:
    """Give the legend of an edition as a folding list."""
    rows = "".join((*_mark_rows(edition, words), *_line_rows(edition, words)))
    return f'<details class="cb-legend" open>{said(words, "legend", "summary")}<ul>{rows}</ul></details>'


def _mark_rows(edition: Edition, words: Words) -> Iterator[str]:
    """Explain the shapes of the marks."""
    icons = {icon_of(feature) for feature in edition.features if _has_mark(feature)}
    if _has_pair(edition):
        icons.add("crossing")
    for icon in MARK_ORDER:
        if icon in icons:
            key = "kind.pair" if icon == "crossing" else f"kind.{icon.replace('-', ' ')}"
            yield (
                f'<li><svg class="cb-icon cb-m-{icon}" aria-hidden="true" focusable="false"><use href="#cb-s-{icon}"/></svg>'
                f"{said(words, key)}</li>"
            )


def _has_mark(feature: Feature) -> bool:
    """Tell whether a feature stands on the map as a mark."""
    return feature.geometry is not None and not feature.is_area and "Point" in feature.geometry.geom_type


def _has_pair(edition: Edition) -> bool:
    """Tell whether two ports of the edition face each other."""
    ids = {feature.id for feature in edition.features}
    return any((feature.row.get("faces") or {}).get("id") in ids for feature in edition.features)


def _line_rows(edition: Edition, words: Words) -> Iterator[str]:
    """Explain the lines: each sort of line that is drawn, once."""
    seen: dict[str, tuple[str, ...]] = {}
    for feature in edition.features:
        if feature.sort == "link" and feature.geometry is not None and "Line" in feature.geometry.geom_type:
            seen.setdefault(line_class(feature), _line_keys(feature))
    for css, keys in sorted(seen.items(), key=lambda item: item[1]):
        text = ", ".join(said(words, key) for key in keys)
        yield (
            '<li><svg class="cb-sample" viewBox="0 0 34 12" aria-hidden="true" focusable="false">'
            f'<path class="cb-band {css}" d="M3 6h28"/><path class="{css}" d="M3 6h28"/></svg><span>{text}</span></li>'
        )


def _line_keys(feature: Feature) -> tuple[str, ...]:
    """Give the phrases that say what a line is."""
    if is_border(feature):
        return ("kind.border",)
    state = next(part[5:] for part in line_class(feature).split() if part.startswith("cb-s-"))
    keys = [f"kind.{feature.kind}", *([f"state.{state}"] if state != "unsaid" else [])]
    return (*keys, f"certainty.{feature.row.get('geometry_class') or 'schematic'}")


def locator(edition: Edition, words: Words) -> str:
    """Give the inset that shows where in the world the map is; nothing where no wider outlines are at hand."""
    if edition.locator is None:
        return ""
    left, top, width, height = frame(edition.locator.extent)
    inner = frame(edition.extent)
    origin = (int(left), int(top))
    land = edition.locator.layers.get("land")
    outlines = path([shape.geometry for shape in land.shapes] if land else [], origin, closed=True)
    return (
        f'<svg class="cb-locator" viewBox="0 0 {width:.0f} {height:.0f}" role="img" focusable="false"'
        f' aria-label="{words("locator")}" data-tl="locator"><path class="cb-land" d="{outlines}"/>'
        f'<rect class="cb-here" x="{inner[0] - left:.0f}" y="{inner[1] - top:.0f}" width="{inner[2]:.0f}" height="{inner[3]:.0f}"/></svg>'
    )
