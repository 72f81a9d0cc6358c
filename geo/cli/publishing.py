"""The command that says how to show a map elsewhere."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from geo.cli.options import AS_JSON, FOLDER
from geo.cli.progress import progress


@click.command()
@FOLDER
@click.option("--url", default="", help="Where maps/ will be published, like https://example.org/maps/.")
@click.option("--text", "name", default="", help="The map of one text: its name in maps/, or its file in seeds/.")
@AS_JSON
def embed(folder: Path, url: str, name: str, *, as_json: bool) -> None:
    """Print what to paste into an article to show the map of FOLDER there.

    Builds the maps for the address they will be published at, draws the PNG of each, and writes the oEmbed answers
    and the script for the page around, all into FOLDER/maps: publish the whole folder. An address in the [map]
    table of seeds/sources.toml makes --url needless.
    """
    from geo.pipeline import publishing

    with progress(quiet=as_json) as step:
        shown = publishing.publish(folder, url, name, step)
    if as_json:
        click.echo(json.dumps(asdict(shown), ensure_ascii=False, indent=1))
        return
    for snippet in shown.snippets:
        click.echo(f"## {snippet.title}\n{snippet.note}\n\n{snippet.code}\n")
    click.echo(f"Publish {(folder / 'maps').resolve()} at {shown.home}")
    if url:
        click.echo(f'To keep this address in every build, write url = "{shown.home}" into [map] of seeds/sources.toml.')
