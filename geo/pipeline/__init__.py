"""Knows the order: from a workspace to one build. It does not know argv.

::

    documents -> mentions -> places -> links -> features -> webmap / embedding / export
"""

from collections import ChainMap
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from geo import embedding, export, memory
from geo.documents import finder, unread
from geo.pipeline.answers import Answer, links, review
from geo.pipeline.comparing import Difference, diff, lines, replaced, shortly, summary
from geo.pipeline.editing import pictures
from geo.pipeline.making import Asked, Build, made, readings
from geo.pipeline.reading import Desk, Reading, Step, desk, desk_for, read

__all__ = [
    "Build",
    "Desk",
    "Difference",
    "Reading",
    "Step",
    "build",
    "desk",
    "desk_for",
    "diff",
    "doubtful",
    "finder",
    "lines",
    "read",
    "shortly",
    "stated",
    "summary",
    "unread",
]


def build(  # noqa: PLR0913  # each is a wish of its own, and has an option on the command line
    folder: str | Path = ".",
    *,
    url: str = "",
    drawn: bool = False,
    full_text: bool = False,
    step: Step = lambda _: None,
    fresh: bool = False,
    jobs: int | None = 1,
) -> Build:
    """Read every text in ``seeds/`` of a folder, and write its data and maps.

    What was made of the same texts, tables and rulings before is remembered, each text by itself.

    Args:
        folder: The workspace.
        url: Where the folder of the maps will be published; nothing for what ``seeds/sources.toml`` says.
        drawn: Draw a PNG beside each map; without it only those that are there and no longer right are drawn anew.
        full_text: Let the pages show the texts whole, which only their authors may do; a text of which
            ``sources.toml`` says ``full_text = false`` is not.
        step: Told what comes next, for a display of progress.
        fresh: Make everything anew even if the same was made of the same before.
        jobs: Processes to spread the texts over; None for as many as there are cores with enough to do. A script
            that asks for more than one must keep its own work under ``if __name__ == "__main__":``.

    Raises:
        InputError: The address, or something in ``seeds/``, cannot be used; nothing was written.
        VerbatimError: A quote does not stand in its document; nothing was written.
        CrossborderError: One of several processes was ended from outside; nothing was written.
    """
    asked = Asked(Path(folder), embedding.home(url) if url else "", full_text, jobs)
    step("reading the texts")
    with memory.opened(fresh=fresh) as kept:
        build, files = made(asked, kept, step)
    step("writing")
    every: Mapping[str, str | bytes] = ChainMap(pictures(asked.workspace, files, every=drawn), files)  # type: ignore[arg-type]  # read only
    changes = replaced(asked.workspace, files)
    return replace(build, files=tuple(export.write(asked.workspace, every)), changes=changes)


def doubtful(folder: str | Path = ".", step: Step = lambda _: None) -> list[Answer]:
    """Give the doubtful cases of every text in ``seeds/`` of a folder, in reading order.

    Args:
        folder: The workspace.
        step: Told what comes next.

    Raises:
        InputError: Something in ``seeds/`` cannot be used.
    """
    with memory.opened() as kept:
        return review(*readings(Path(folder), kept, step))


def stated(folder: str | Path = ".", step: Step = lambda _: None) -> list[Answer]:
    """Give the links that each text in ``seeds/`` of a folder states, with the row that takes each away.

    Args:
        folder: The workspace.
        step: Told what comes next.

    Raises:
        InputError: Something in ``seeds/`` cannot be used.
    """
    with memory.opened() as kept:
        return links(*readings(Path(folder), kept, step))
