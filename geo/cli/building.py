"""The command that builds."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from geo.cli.loading import loading
from geo.cli.options import FOLDER, FULL_TEXT
from geo.cli.progress import progress
from geo.cli.saying import say

if TYPE_CHECKING:
    from geo.pipeline import Build

HEAVY = 25_000_000
"""Bytes of a page, about 250,000 quotes: at 10 Mbit/s the last of them is there after some fifteen seconds."""
MOST = 6
"""Things that are not read, by name."""


@click.command()
@FOLDER
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.option(
    "-v", "--verbose", is_flag=True, help="Say of every mention what became of it, and name the files written."
)
@FULL_TEXT
@click.option("--fresh", is_flag=True, help="Make everything anew, even what was made of the same texts before.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Spread the texts over N processes; without it, over as many as there are cores with enough to do.",
)
def build(  # one argument an option
    folder: Path, *, quiet: bool, verbose: bool, full_text: bool, fresh: bool, jobs: int | None
) -> None:
    """Map the texts in FOLDER/seeds (by default of this folder).

    Writes data/places.geojson, data/links.geojson, data/unplaced.csv, maps/index.html and one maps/NAME.html for
    each text. When something is wrong, nothing is written and the last good map stays.
    """
    with loading():
        from geo import pipeline

    with progress(quiet=quiet) as step:
        result = pipeline.build(folder, step=step, full_text=full_text, fresh=fresh, jobs=jobs)
    if verbose:
        _tell(result)
    if not quiet:
        _close(folder, result)


def _tell(result: "Build") -> None:
    """Say of every mention what became of it, and which files were written."""
    for resolution in result.resolutions:
        mention = resolution.mention
        subject = f" {resolution.subject}" if resolution.subject else ""
        where = f"{mention.document}:{mention.span.start}-{mention.span.end}"
        say(f"{where} {mention.exact!r} {resolution.outcome.value}{subject}: {resolution.reason}")
    for file in result.files:
        say(f"wrote {file}")


def _close(folder: Path, result: "Build") -> None:
    """Say where the map is, what changed, and last how many mentions were found and what became of them."""
    from geo.pipeline import shortly, unread

    coverage = result.coverage
    say(f"The map is {(folder / 'maps' / 'index.html').resolve()}")
    for line in _heavy(result.files):
        say(line)
    if result.changes:
        say("Changed, beside the data before:")
    for line in shortly(result.changes):
        say(f"  {line}")
    if others := unread(folder):
        more = f" and {len(others) - MOST} more" if len(others) > MOST else ""
        say(f"Not read in seeds: {', '.join(others[:MOST])}{more}.")
    texts = "1 text" if len(result.documents) == 1 else f"{len(result.documents)} texts"
    see = " (see data/unplaced.csv, or crossborder review)" if coverage.unplaced else ""
    say(
        f"{texts}: {coverage.found} mentions found, {coverage.placed} placed,"
        f" {coverage.unplaced} listed{see}, {coverage.ruled_out} ruled out."
    )


def _heavy(files: Iterable[Path]) -> Iterator[str]:
    """Say of each page that is too heavy for one file what to do about it."""
    for file in files:
        if file.suffix == ".html" and (size := file.stat().st_size) > HEAVY:
            heavy = f"maps/{file.name} has {size / 1e6:.0f} MB"
            yield f"{heavy}, which readers wait for; maps of single years or regions load faster."
