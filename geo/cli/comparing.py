"""The command that says what has changed between two builds."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from geo.cli.loading import loading
from geo.cli.options import AS_JSON
from geo.cli.saying import say


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", default=".", type=click.Path(path_type=Path))
@AS_JSON
@click.option("--exit-code", is_flag=True, help="End with 1 if there is any difference, with 0 if there is none.")
def diff(old: Path, new: Path, *, as_json: bool, exit_code: bool) -> None:
    """Say what NEW has that OLD has not: marks, lines, quotes, records, and words that are listed.

    OLD and NEW are workspaces, or folders with a copy of their data; NEW is this folder if it is not given. A line
    begins with + for what came, - for what went, ~ for what changed.
    """
    with loading():
        from geo import pipeline

    found = pipeline.diff(old, new)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
    else:
        for line in pipeline.lines(found):
            say(line)
        say(pipeline.summary(found) or "Nothing has changed.")
    if found and exit_code:
        raise SystemExit(1)
