"""The arguments and options several commands share, with one help for each."""

from pathlib import Path

import click

FOLDER = click.argument("folder", default=".", type=click.Path(path_type=Path))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON, for other programs.")
