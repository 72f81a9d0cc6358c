"""Makes the maps of a workspace anew whenever somebody changes its seeds, and shows what came of it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event

import watchfiles

from geo import documents, preview
from geo.model import CrossborderError, sentences_of
from geo.pipeline import Build, build, doubtful, shortly
from geo.pipeline.answers import Answer, Candidate, row
from geo.pipeline.reading import Step

STILL_MS = 200
"""Milliseconds without a change after which somebody who saves several files is taken to be done."""


def serve(folder: Path, port: int | None, ready: Callable[[str], object], step: Step = lambda _: None) -> None:
    """Serve the maps of a workspace to this machine, and build at every change of ``seeds/``, until Ctrl-C.

    Args:
        folder: The workspace.
        port: Where; 0 for any that is free, None for the usual one or, where that is taken, any that is free.
        ready: Told the address.
        step: Told what comes next, and what is wrong.

    Raises:
        InputError: There is no ``seeds/``, or the port is taken.
    """
    documents.files(folder)
    board = preview.Board()
    with preview.serving(folder / "maps", board, port) as address:
        ready(address)
        watch(folder, board, Event(), step)


def watch(folder: Path, board: preview.Board, stop: Event, step: Step = lambda _: None) -> None:
    """Build, and build again at every change of ``seeds/``, until told to stop.

    Args:
        folder: The workspace.
        board: Where the maps, faults and doubtful cases are shown.
        stop: Set by somebody else to end this.
        step: Told what comes next, and what is wrong.

    """
    board.show(maps=_maps(folder))
    _again(folder, board, step)
    for _ in watchfiles.watch(folder / "seeds", stop_event=stop, step=STILL_MS, rust_timeout=500):
        _again(folder, board, step)


def _again(folder: Path, board: preview.Board, step: Step) -> None:
    """Build once; what is wrong is shown, beside the last good map."""
    board.show(making=True, unread=documents.unread(folder))
    try:
        made = build(folder, step=step, jobs=None)
        changes = tuple(shortly(made.changes)) or board.state.changes
        board.show(maps=_named(made), made=board.state.made + 1, faults=(), changes=changes)
        board.show(making=False, cases=tuple(map(_case, doubtful(folder))))
        step("waiting for a change")
    except (CrossborderError, OSError) as error:
        faults = sentences_of(error)
        board.show(making=False, faults=faults)
        step(" ".join(faults))


def _named(made: Build) -> tuple[tuple[str, str], ...]:
    """Give the maps of a build, and what each is called."""
    return tuple((exhibit.name, exhibit.title) for exhibit in made.exhibits)


def _maps(folder: Path) -> tuple[tuple[str, str], ...]:
    """Give the maps that are there from an earlier day, that of all texts first."""
    names: Iterable[str] = (file.stem for file in (folder / "maps").glob("*.html"))
    return tuple((name, name) for name in sorted(names, key=lambda name: (name != "index", name)))


def _case(answer: Answer) -> preview.Case:
    """Show a doubtful case, with a row for each thing it may be and one for none."""
    choices = [(_told(one), row(answer.document, answer.exact, one.id)) for one in answer.candidates]
    none = ("No place", row(answer.document, answer.exact, ""))
    return preview.Case(answer.document, answer.exact, answer.reason, answer.sentence, (*choices, none))


def _told(one: Candidate) -> str:
    """Say in a few words what is known of a place."""
    away = "" if one.away_km is None else f", {one.away_km:,.0f} km from the rest of the story"
    lies = ", ".join(filter(None, (one.name, one.kind, one.region, one.country)))
    return f"{lies}{away}"
