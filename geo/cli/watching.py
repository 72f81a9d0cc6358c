"""The command that shows the maps while somebody works on the texts and rulings."""

import sys
import webbrowser
from pathlib import Path

import click

from geo.cli.loading import loading
from geo.cli.options import FOLDER


@click.command()
@FOLDER
@click.option("--port", type=click.IntRange(0, 65535), help="Where to serve; 0 for any port that is free.")
@click.option("--no-open", is_flag=True, help="Open no browser.")
def watch(folder: Path, port: int | None, *, no_open: bool) -> None:
    """Show the maps of FOLDER in the browser, and make them anew whenever something in FOLDER/seeds changes.

    What is wrong with the seeds is said on the page, beside the last good map; what is doubtful is listed there with
    rows for seeds/decisions.csv. Only this machine can see the page. Ctrl-C ends it.
    """
    with loading():
        from geo.pipeline.watching import serve

    def ready(address: str) -> None:
        click.echo(f"The maps are at {address} (Ctrl-C ends this)")
        if not no_open:
            webbrowser.open(address)

    try:
        serve(folder, port, ready, _say)
    except KeyboardInterrupt:
        click.echo("stopped.")


def _say(what: str) -> None:
    """Say what is being done, on a terminal over what was said before."""
    if sys.stderr.isatty():
        click.echo(f"\r\033[K{what}", err=True, nl=False)
