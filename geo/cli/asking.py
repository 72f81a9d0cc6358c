"""The commands that answer an editor: what is doubtful, why a mark is where it is, what a name may mean."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from geo.cli.loading import loading
from geo.cli.options import AS_JSON, FOLDER
from geo.cli.progress import progress
from geo.cli.saying import say
from geo.model import InputError

if TYPE_CHECKING:
    from geo.pipeline.answers import Answer, Candidate

HOW = "Put a row into seeds/decisions.csv, with an id for the ? or with nothing there if the words mean no place."

AWAY = "Put a row into seeds/decisions.csv where a text does not say so."


@click.command()
@FOLDER
@click.option(
    "--links", is_flag=True, help="Show the links that the texts state instead, with rows that take them away."
)
@AS_JSON
def review(folder: Path, *, links: bool, as_json: bool) -> None:
    """Show the doubtful cases of the texts in FOLDER/seeds, each with a row for seeds/decisions.csv.

    The cases come in reading order, with their sentence, the places the words may mean, and how far each lies from the
    rest of the story. Names that no table spells so, placed by what they sound like or all but are, are among them.
    """
    with loading():
        from geo.pipeline import doubtful, stated

    with progress(quiet=as_json) as step:
        found = stated(folder, step) if links else doubtful(folder, step)
    _show(found, as_json=as_json)
    if as_json:
        return
    if links:
        say(f"{len(found)} stated. {AWAY}" if found else "The texts state no link.")
    else:
        say(f"{len(found)} doubtful. {HOW}" if found else "Nothing is doubtful.")


@click.command()
@click.argument("document")
@click.argument("name")
@FOLDER
@AS_JSON
def why(document: str, name: str, folder: Path, *, as_json: bool) -> None:
    """Show why NAME in DOCUMENT was placed where it is, or was not; NAME may be the id of a link too.

    DOCUMENT is the file name in FOLDER/seeds, with or without its ending, or the id the data have for it.
    """
    with loading():
        from geo.pipeline import answers, desk, finder, read

    with progress(quiet=as_json) as step:
        at = desk(folder, step)
    text = finder(at.texts)(document)
    if text is None:
        raise InputError(
            [f"{folder / 'seeds'}: there is no text {document!r}; there are {', '.join(t.id for t in at.texts)}."]
        )
    with progress(quiet=as_json) as step:
        found = answers.why(read(text, at, step), name, at)
    if not found:
        raise InputError([f"{text.file}: {answers.why_not(text, name)}"])
    _show(found, as_json=as_json)


@click.command()
@click.argument("name")
@FOLDER
@AS_JSON
def places(name: str, folder: Path, *, as_json: bool) -> None:
    """Show what is known under NAME: in the tables, in the world, and in FOLDER/seeds if there is one."""
    with loading():
        from geo.pipeline import answers, desk_for

    with progress(quiet=as_json) as step:
        found = answers.known_as(name, desk_for(folder, name, step))
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
        return
    for one in found:
        say(_described(one))
    if not found:
        raise InputError([f"nothing is known under the name {name!r}."])


def _show(found: Sequence["Answer"], *, as_json: bool) -> None:
    """Print answers, for a person or for a program."""
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
        return
    for one in found:
        ruled = ", as a person decided" if one.ruled else ""
        say(f"{one.document}, characters {one.start}-{one.end}: {one.exact!r} {one.outcome}{ruled}")
        say(f"  {' '.join(one.sentence.split())}")
        say(f"  {one.reason}" + (f"; the words say: {', '.join(one.cues)}" if one.cues else ""))
        for candidate in one.candidates:
            say(f"  {'=' if candidate.id == one.subject else '-'} {_described(candidate)}")
        say(f"  {one.row}")
        say(f"  {one.away}  takes the link away\n" if one.away not in {"", one.row} else "")


def _described(one: "Candidate") -> str:
    """Say in one line what is known of a place."""
    where = "no position" if one.longitude is None else f"{one.longitude:.4f}, {one.latitude:.4f}"
    lies = ", ".join(filter(None, (one.name, one.kind, one.region, one.country)))
    away = "" if one.away_km is None else f", {one.away_km:g} km from the rest of the story"
    return f"{one.id}: {lies} ({where}; {one.source}){away}"
