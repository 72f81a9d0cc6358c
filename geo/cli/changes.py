"""Says in lines what has changed."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geo.pipeline import Difference

SIGNS = {"added": "+", "quote added": "+", "gone": "-", "quote gone": "-"}
WIDTH = 160
"""Characters of a sentence that a build repeats of what has changed."""
MOST = 20
"""Changes a build names one by one; nothing else vanishes unseen, and what went comes first."""


def lines(found: Sequence["Difference"], width: int = 0) -> Iterator[str]:
    """Say each difference in a line, which may be cut to a width."""
    for one in found:
        of = f"{one.name} in {one.id}" if one.sort == "unplaced" else f"{one.name} ({one.id})"
        how = "" if one.how in {"added", "gone"} else f" {one.how.value}"
        far = "" if one.km is None else f" {one.km:g} km"
        said = " -> ".join(" ".join(part.split()) for part in (one.before, one.after) if part)
        line = f"{SIGNS.get(one.how, '~')} {one.sort} {of}{how}{far}{f': {said}' if said else ''}"
        yield f"{line[: width - 2]} …" if width and len(line) > width else line


def shortly(found: Sequence["Difference"]) -> Iterator[str]:
    """Say of what has changed what fits on a screen; every mark and line that is gone is among it."""
    marks = [one for one in found if one.how == "gone" and one.sort != "unplaced"]
    rest = [one for one in found if one not in marks]
    shown = [*marks, *rest[: max(0, MOST - len(marks))]]
    if found:
        yield "Changed, beside the data before:"
    yield from (f"  {line}" for line in lines(shown, WIDTH))
    if len(shown) < len(found):
        yield f"  and {len(found) - len(shown)} more; crossborder diff says all, if you keep the data of before"
