"""The arguments and options several commands share, with one help for each."""

from pathlib import Path

import click

FOLDER = click.argument("folder", default=".", type=click.Path(path_type=Path))
FULL_TEXT = click.option(
    "--full-text",
    is_flag=True,
    help="Show the texts whole beside the map, if they are yours; full_text = true in sources.toml does so always.",
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON, for other programs.")
