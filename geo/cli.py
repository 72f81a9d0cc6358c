"""Turns argv into a build, messages and an exit code. It does not know the stages."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from geo.model import CrossborderError

if TYPE_CHECKING:
    from geo.pipeline import Build, Step


class Commands(click.Group):
    """The group of commands: an error of ours is one sentence on standard error and exit code 1, never a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except CrossborderError as error:
            for line in str(error).splitlines():
                click.echo(f"crossborder: {line}", err=True)
        except OSError as error:
            name = f"{error.filename}: " if error.filename else ""
            click.echo(f"crossborder: {name}{error.strerror or error}.", err=True)
        ctx.exit(1)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="crossborder-map")
def main() -> None:
    """Make a cited map out of an article.

    Put texts into a folder named seeds, run "crossborder build", and open maps/index.html.
    """


@main.command()
@click.argument("folder", default=".", type=click.Path(path_type=Path))
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.option(
    "-v", "--verbose", is_flag=True, help="Say of every mention what became of it, and name the files written."
)
@click.option("--fresh", is_flag=True, help="Make everything anew, even what was made of the same texts before.")
def build(folder: Path, *, quiet: bool, verbose: bool, fresh: bool) -> None:
    """Map the texts in FOLDER/seeds (by default of this folder).

    Writes data/places.geojson, data/links.geojson, data/unplaced.csv, maps/index.html and one maps/NAME.html for
    each text. When something is wrong, nothing is written and the last good map stays.
    """
    from geo import pipeline

    with _progress(quiet=quiet) as step:
        result = pipeline.build(folder, step=step, fresh=fresh)
    if verbose:
        _tell(result)
    if not quiet:
        _close(folder, result)


@contextmanager
def _progress(*, quiet: bool) -> Iterator["Step"]:
    """Show on a terminal what is being done; in a pipe, nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status("starting") as status:
        yield lambda what: status.update(f"{what} ...")


def _tell(result: "Build") -> None:
    """Say of every mention what became of it, and which files were written."""
    for resolution in result.resolutions:
        mention = resolution.mention
        subject = f" {resolution.subject}" if resolution.subject else ""
        where = f"{mention.document}:{mention.span.start}-{mention.span.end}"
        click.echo(f"{where} {mention.exact!r} {resolution.outcome.value}{subject}: {resolution.reason}")
    for file in result.files:
        click.echo(f"wrote {file}")


def _close(folder: Path, result: "Build") -> None:
    """Say where the map is, and last how many mentions were found and what became of them."""
    coverage = result.coverage
    click.echo(f"The map is {(folder / 'maps' / 'index.html').resolve()}")
    click.echo(
        f"{len(result.documents)} texts: {coverage.found} mentions found, {coverage.placed} placed,"
        f" {coverage.unplaced} listed, {coverage.ruled_out} ruled out."
    )
