"""The command that reads a corpus."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from geo.cli.loading import loading
from geo.cli.options import AS_JSON
from geo.cli.progress import progress
from geo.cli.saying import say
from geo.stopping import STOPPED

if TYPE_CHECKING:
    from geo.corpus.foreman import State
    from geo.corpus.summary import Summary
    from geo.pipeline import Step


@click.command()
@click.argument("source", metavar="INPUT")
@click.option(
    "-o", "--out", "folder", required=True, type=click.Path(path_type=Path), help="The folder to write, a new one."
)
@click.option(
    "--scheduler", default="", help="A Dask scheduler, like tcp://host:8786; all machines must see the folder."
)
@click.option("--workers", type=click.IntRange(min=1), help="Processes on this machine; by default one for each core.")
@AS_JSON
def corpus(source: str, folder: Path, scheduler: str, workers: int | None, *, as_json: bool) -> None:
    """Read the texts of INPUT, however many, into tables.

    INPUT is a folder, a glob in quotes, or a table of texts (Parquet or JSON Lines with a column "text", and if you
    like id, title, publisher, author, published, url, language), here or at any address that fsspec reads.

    Writes GeoParquet of mentions, claims, places and links with their quotes, the texts that cannot be read with the
    reason, a summary, and figures by month. A run that was stopped goes on when the same command is given again.
    Needs crossborder-map[cluster].
    """
    with loading():
        from geo.corpus import read_corpus

    try:
        with progress(quiet=as_json) as step:
            made = read_corpus(source, folder, scheduler=scheduler, workers=workers, told=_telling(step), step=step)
    except KeyboardInterrupt:
        say("crossborder: stopped; what was read is kept, and the same command goes on from here.", err=True)
        raise click.exceptions.Exit(STOPPED) from None
    if as_json:
        click.echo(json.dumps(asdict(made), ensure_ascii=False, indent=1))
    else:
        _close(folder, made)


def _telling(step: "Step") -> "Callable[[State], None]":
    """Give what tells how far a run is, and how fast it goes."""
    start = time.monotonic()

    def tell(state: "State") -> None:
        speed = (state.read + state.bad) / max(0.001, time.monotonic() - start)
        kept = f", {state.kept} parts kept" if state.kept else ""
        hands = "1 worker" if state.workers == 1 else f"{state.workers} workers"
        step(f"{state.read:,} texts read, {state.bad:,} bad{kept}; {speed:.0f} a second on {hands}")

    return tell


def _close(folder: Path, made: "Summary") -> None:
    """Say where the tables are, and last how much was found and what became of it."""
    say(f"The tables are in {folder.resolve()}")
    for language, figures in made.languages.items():
        say(f"  {language}: {figures['documents']:,} texts, {figures['placed']:,} of {figures['found']:,} placed")
    if made.passed_over:
        files = ", ".join(f"{number:,} {ending}" for ending, number in made.passed_over.items())
        say(f"Files passed over, being no texts: {files}.")
    if made.same_id:
        say(f"{made.same_id:,} ids stand for more than one text; documents/ tells them apart by source.")
    if made.bad:
        say(f"{made.bad:,} texts could not be read; bad/ says why of each.")
    say(
        f"{made.documents:,} texts: {made.found:,} mentions found, {made.placed:,} placed,"
        f" {made.listed:,} listed, {made.ruled_out:,} ruled out; {made.places:,} places, {made.links:,} links."
    )
