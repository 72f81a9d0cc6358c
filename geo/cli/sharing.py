"""The command that gives the data to other programs."""

from pathlib import Path

import click

from geo.cli.loading import loading
from geo.cli.options import FOLDER
from geo.cli.progress import progress
from geo.cli.saying import say
from geo.model import Format

FORMATS = "\n".join(f"  {one.suffix:<10} {one.title}, {one.purpose}" for one in Format)


@click.command(epilog=f"\b\nThe ending of the file says the format:\n{FORMATS}")
@FOLDER
@click.option(
    "--to",
    "file",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file to write; one that is there is replaced.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def export(folder: Path, file: Path, *, quiet: bool) -> None:
    """Write the places, links and quotes of FOLDER as FILE, for QGIS and other programs.

    They are those of the texts as they are now, built if need be; data/ and maps/ are left alone.
    """
    with loading():
        from geo.pipeline.sharing import share

    with progress(quiet=quiet) as step:
        shared = share(folder, file, step)
    if not quiet:
        held = f"{_many(shared.places, 'place')} and {_many(shared.links, 'link')} with {_many(shared.quotes, 'quote')}"
        say(f"{shared.format.title}: {held} in {shared.file}")


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
