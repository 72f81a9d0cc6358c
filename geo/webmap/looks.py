"""How a kind, a status and a certainty look: the one place that names the CSS classes the page's files agree on."""

from geo.model import state_of_words
from geo.webmap.edition import Feature

PLACE_KINDS = frozenset({"border port", "city", "town", "station", "mine", "zone", "facility"})
"""Kinds of places that have a mark of their own."""

LINE_KINDS = frozenset({"railway", "highway", "crossing", "corridor", "pipeline", "power line"})
"""Kinds of links that have a line of their own."""


def state_of(feature: Feature) -> str:
    """Give the status a line is drawn in: what is on record where anything is, else what the texts say."""
    return recorded_state(feature) or told_state(feature)


def recorded_state(feature: Feature) -> str:
    """Give the status that is on record, or nothing."""
    return state_of_words(str((feature.row.get("record") or {}).get("status") or ""))


def told_state(feature: Feature) -> str:
    """Give the status the texts tell of, or nothing."""
    return state_of_words(str(feature.row.get("status") or ""))


def states_of(feature: Feature) -> dict[str, str]:
    """Give the status the texts tell of and the one on record, each by who says it, without empty ones."""
    states = {"told": told_state(feature), "recorded": recorded_state(feature)}
    return {said: state for said, state in states.items() if state}


def slug(words: str) -> str:
    """Give a kind as part of a CSS class or of an icon's id."""
    return words.replace(" ", "-")


def is_border(feature: Feature) -> bool:
    """Tell whether a link is the border line itself: it leads from nowhere to nowhere."""
    return feature.sort == "link" and (feature.kind == "border" or feature.id.endswith("border"))


def icon_of(feature: Feature) -> str:
    """Give the icon of a feature."""
    return "border" if is_border(feature) else slug(feature.kind)


def line_class(feature: Feature) -> str:
    """Give the CSS classes of a line: what it is, its status, what its course is worth."""
    certainty = slug(str(feature.row.get("geometry_class") or "schematic"))
    kind = "border-line" if is_border(feature) else slug(feature.kind)
    return f"cb-line cb-k-{kind} cb-c-{certainty} cb-s-{state_of(feature) or 'unsaid'}"


def kind_key(feature: Feature) -> str:
    """Give the phrase that names a feature's kind."""
    return "kind.border" if is_border(feature) else f"kind.{feature.kind}"
