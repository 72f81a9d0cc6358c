"""The command that says how to show a map elsewhere."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from geo.cli.loading import loading
from geo.cli.options import AS_JSON, FOLDER, FULL_TEXT
from geo.cli.progress import progress

RULER = 80
"""Characters of the line between two snippets, which are themselves as long as they must be."""


@click.command()
@FOLDER
@click.option("--url", default="", help="Where maps/ will be published, like https://example.org/maps/.")
@click.option("--text", "name", default="", help="The map of one text: its name in maps/, or its file in seeds/.")
@FULL_TEXT
@AS_JSON
def embed(folder: Path, url: str, name: str, *, full_text: bool, as_json: bool) -> None:
    """Print what to paste into an article to show the map of FOLDER there.

    Builds the maps for the address they will be published at, draws the PNG of each, and writes the oEmbed answers
    and the script for the page around, all into FOLDER/maps: publish the whole folder. An address in the [map]
    table of seeds/sources.toml makes --url needless.
    """
    with loading():
        from geo.pipeline import publishing

    with progress(quiet=as_json) as step:
        shown = publishing.publish(folder, url, name, step, full_text=full_text)
    if as_json:
        click.echo(json.dumps(asdict(shown), ensure_ascii=False, indent=1))
        return
    click.echo(f"{len(shown.snippets)} ways to show {shown.title!r}, of which you need one:\n")
    for number, snippet in enumerate(shown.snippets, 1):
        click.echo(f"{number:3}  {snippet.title}. {snippet.note}")
    for number, snippet in enumerate(shown.snippets, 1):
        ruler = f"── {number} {snippet.title} "
        click.echo(f"\n{click.style(ruler.ljust(RULER, '─'), bold=True)}\n\n{snippet.code}")
    click.echo(f"\n{'─' * RULER}\nPublish {(folder / 'maps').resolve()} at {shown.home}")
    if url:
        click.echo(f'To keep this address in every build, write url = "{shown.home}" into [map] of seeds/sources.toml.')
