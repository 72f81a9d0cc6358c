"""Makes a workspace's maps ready for the address they are published at, and says how to show one elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geo import documents, embedding
from geo.model import InputError
from geo.pipeline import Build, build
from geo.pipeline.reading import Step


@dataclass(frozen=True, slots=True)
class Published:
    """How to show a map elsewhere.

    Attributes:
        home: The address of the folder of the maps.
        name: The map.
        url: Its address.
        title: What it is called.
        snippets: What to paste, by the kind of page.
        files: What is to be published, relative to the workspace.
    """

    home: str
    name: str
    url: str
    title: str
    snippets: tuple[embedding.Snippet, ...]
    files: tuple[str, ...]


def publish(
    folder: Path, url: str = "", text: str = "", step: Step = lambda _: None, *, full_text: bool = False
) -> Published:
    """Build the maps of a folder for an address, with all an embed needs, and give the snippets of one.

    Args:
        folder: The workspace.
        url: Where its maps will be published; nothing for what ``seeds/sources.toml`` says.
        text: The id or file of the text whose map it is; nothing for the map of all texts.
        step: Told what comes next.
        full_text: Let the pages show the texts whole.

    Raises:
        InputError: Nobody said where, there is no such text, or what ``build`` raises.
    """
    if not url and not documents.heading(folder).url:
        embedding.home("")
    made = build(folder, url=url, drawn=True, full_text=full_text, step=step)
    shown = _exhibit(made, text, folder)
    return Published(
        home=made.home,
        name=shown.name,
        url=embedding.page(made.home, shown.name),
        title=shown.title,
        snippets=embedding.snippets(shown, made.home),
        files=_published(made.files, folder),
    )


def _exhibit(made: Build, text: str, folder: Path) -> embedding.Exhibit:
    """Give the map that was asked for.

    Raises:
        InputError: There is no such text.
    """
    names = {name: one.id for one in made.documents for name in (one.id, one.file, Path(one.file).name)}
    name = names.get(text) if text else "index"
    found = next((exhibit for exhibit in made.exhibits if exhibit.name == name), None)
    if found is None:
        there = ", ".join(document.id for document in made.documents)
        raise InputError([f"{folder / 'seeds'}: there is no text {text!r}; there are {there}."])
    return found


def _published(files: Sequence[Path], folder: Path) -> tuple[str, ...]:
    """Name the files of the maps."""
    names = [file.relative_to(folder).as_posix() for file in files]
    return tuple(name for name in names if name.startswith("maps/"))
