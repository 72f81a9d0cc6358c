"""Turns argv into a build, messages and an exit code. It does not know the stages."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from geo.model import CrossborderError, InputError

if TYPE_CHECKING:
    from geo.pipeline import Build, Step
    from geo.pipeline.answers import Answer, Candidate


class Commands(click.Group):
    """The group of commands: an error of ours is one sentence on standard error and exit code 1, never a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except CrossborderError as error:
            faults = str(error).splitlines()
        except OSError as error:
            faults = [f"{error.filename}: {error.strerror}." if error.filename else f"{error}."]
        for fault in faults:
            click.echo(f"crossborder: {fault}", err=True)
        return ctx.exit(1)


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
@click.option(
    "--full-text",
    is_flag=True,
    help="Show the texts whole beside the map, if they are yours; full_text = true in sources.toml does so always.",
)
@click.option("--fresh", is_flag=True, help="Make everything anew, even what was made of the same texts before.")
def build(folder: Path, *, quiet: bool, verbose: bool, full_text: bool, fresh: bool) -> None:
    """Map the texts in FOLDER/seeds (by default of this folder).

    Writes data/places.geojson, data/links.geojson, data/unplaced.csv, maps/index.html and one maps/NAME.html for
    each text. When something is wrong, nothing is written and the last good map stays.
    """
    from geo import pipeline

    with _progress(quiet=quiet) as step:
        result = pipeline.build(folder, step=step, full_text=full_text, fresh=fresh)
    if verbose:
        _tell(result)
    if not quiet:
        _close(folder, result)


@main.command()
@click.argument("folder", default=".", type=click.Path(path_type=Path))
@click.option("--url", default="", help="Where maps/ will be published, like https://example.org/maps/.")
@click.option("--text", "name", default="", help="The map of one text: its name in maps/, or its file in seeds/.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for other programs.")
def embed(folder: Path, url: str, name: str, *, as_json: bool) -> None:
    """Print what to paste into an article to show the map of FOLDER there.

    Builds the maps for the address they will be published at, draws the PNG of each, and writes the oEmbed answers
    and the script for the page around, all into FOLDER/maps: publish the whole folder. An address in the [map]
    table of seeds/sources.toml makes --url needless.
    """
    from geo.pipeline import publishing

    with _progress(quiet=as_json) as step:
        shown = publishing.publish(folder, url, name, step)
    if as_json:
        click.echo(json.dumps(asdict(shown), ensure_ascii=False, indent=1))
        return
    for snippet in shown.snippets:
        click.echo(f"## {snippet.title}\n{snippet.note}\n\n{snippet.code}\n")
    click.echo(f"Publish {(folder / 'maps').resolve()} at {shown.home}")
    if url:
        click.echo(f'To keep this address in every build, write url = "{shown.home}" into [map] of seeds/sources.toml.')


AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON, for other programs.")
FOLDER = click.argument("folder", default=".", type=click.Path(path_type=Path))


@main.command()
@FOLDER
@AS_JSON
def review(folder: Path, *, as_json: bool) -> None:
    """Show the doubtful cases of the texts in FOLDER/seeds, each with a row for seeds/decisions.csv.

    The cases come in reading order, with their sentence, the places the words may mean, and how far each lies from the
    rest of the story.
    """
    from geo.pipeline import answers, desk, read

    at = desk(folder)
    found = answers.review([read(text, at) for text in at.texts], at)
    _show(found, as_json=as_json)
    if not as_json:
        click.echo(f"{len(found)} doubtful." if found else "Nothing is doubtful.")


@main.command()
@click.argument("document")
@click.argument("name")
@FOLDER
@AS_JSON
def why(document: str, name: str, folder: Path, *, as_json: bool) -> None:
    """Show why NAME in DOCUMENT was placed where it is, or was not.

    DOCUMENT is the file name in FOLDER/seeds, with or without its ending.
    """
    from geo.pipeline import answers, desk, read

    at = desk(folder)
    text = next((text for text in at.texts if document in {text.id, text.file, Path(text.file).name}), None)
    if text is None:
        raise InputError(
            [f"{folder / 'seeds'}: there is no text {document!r}; there are {', '.join(t.id for t in at.texts)}."]
        )
    found = answers.why(read(text, at), name, at)
    if not found:
        raise InputError([f"{text.file}: nothing that reads {name!r} was found there."])
    _show(found, as_json=as_json)


@main.command()
@click.argument("name")
@FOLDER
@AS_JSON
def places(name: str, folder: Path, *, as_json: bool) -> None:
    """Show what is known under NAME: in the tables, in the world, and in FOLDER/seeds if there is one."""
    from geo.pipeline import answers, desk_for

    found = answers.known_as(name, desk_for(folder, name))
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
        return
    for one in found:
        click.echo(_described(one))
    if not found:
        raise InputError([f"nothing is known under the name {name!r}."])


def _show(found: "Sequence[Answer]", *, as_json: bool) -> None:
    """Print answers, for a person or for a program."""
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
        return
    for one in found:
        click.echo(f"{one.document}, characters {one.start}-{one.end}: {one.exact!r} {one.outcome}")
        click.echo(f"  {' '.join(one.sentence.split())}")
        click.echo(f"  {one.reason}" + (f"; the words say: {', '.join(one.cues)}" if one.cues else ""))
        for candidate in one.candidates:
            click.echo(f"  {'=' if candidate.id == one.subject else '-'} {_described(candidate)}")
        click.echo(f"  {one.row}\n")


def _described(one: "Candidate") -> str:
    """Say in one line what is known of a place."""
    where = "no position" if one.longitude is None else f"{one.longitude:.4f}, {one.latitude:.4f}"
    away = "" if one.away_km is None else f", {one.away_km:g} km from the rest of the story"
    return f"{one.id}: {one.name}, {one.kind}{f', {one.country}' if one.country else ''} ({where}; {one.source}){away}"


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
    texts = "1 text" if len(result.documents) == 1 else f"{len(result.documents)} texts"
    click.echo(
        f"{texts}: {coverage.found} mentions found, {coverage.placed} placed,"
        f" {coverage.unplaced} listed, {coverage.ruled_out} ruled out."
    )
