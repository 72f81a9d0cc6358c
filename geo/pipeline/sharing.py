"""Gives what a build found to other programs: one file, in the format its name says."""

from dataclasses import dataclass
from pathlib import Path

from geo import exchange, export, memory
from geo.model import Format, format_of
from geo.pipeline.making import Asked, made
from geo.pipeline.reading import Step


@dataclass(frozen=True, slots=True)
class Shared:
    """What was written.

    Attributes:
        quotes: How many sentences are in it.
    """

    file: Path
    format: Format
    places: int
    links: int
    quotes: int


def share(folder: Path, file: Path, step: Step = lambda _: None) -> Shared:
    """Write what a build of a folder finds into one file, and nothing else.

    The build is the one that was made of the same texts before, or else is made now, so that the file is never older
    than the texts.

    Args:
        folder: The workspace.
        file: Its ending says the format.
        step: Told what comes next.

    Raises:
        InputError: There is no such format, it cannot hold what is in the texts, or what ``build`` raises.
    """
    form = format_of(file)
    export.reachable(file)
    found = collection(folder, step)
    step(f"writing {form.title}")
    export.write_file(file, exchange.WRITERS[form](found))
    quotes = sum(len(feature.quotes) for feature in found.features)
    return Shared(file, form, len(found.places), len(found.links), quotes)


def collection(folder: Path, step: Step = lambda _: None) -> exchange.Collection:
    """Give the features of a build of a folder and what is told of them as a whole.

    Raises:
        InputError: As ``build``.
        VerbatimError: As ``build``.
    """
    step("reading the texts")
    with memory.opened() as kept:
        build, _ = made(Asked(folder, home="", full_text=False, jobs=None), kept, step)
    shown = build.edition
    return exchange.Collection(
        title=shown.title,
        description=shown.description,
        url=shown.url,
        documents=build.documents,
        places=build.places,
        links=build.links,
        credits=tuple(shown.credits),
    )
