"""Reads the texts of a workspace with what the tables, the world and a person know."""

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from geo import documents, gazetteer, lexicon, links, mentions, places
from geo.gazetteer.atlas import Atlas, atlas_index
from geo.gazetteer.index import name_index
from geo.gazetteer.world import World, demonyms, evened, world_index
from geo.model import Document, Heading, InputError, Link, Name, Place, Resolution, Ruling, Trait
from geo.pipeline.shelving import shelve

Step = Callable[[str], None]
"""Is told what comes next."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of one document."""

    document: Document
    resolutions: tuple[Resolution, ...]
    links: tuple[Link, ...]
    traits: tuple[Trait, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that is at hand when the texts of a workspace are read.

    Attributes:
        heading: What a person calls the map of all texts.
        rulings: Decisions of a person.
    """

    texts: tuple[Document, ...]
    heading: Heading
    tables: gazetteer.Gazetteer
    rulings: tuple[Ruling, ...]
    knowledge: mentions.Knowledge
    known: links.Known

    @property
    def places(self) -> Mapping[str, Place]:
        """Give every place, by id."""
        return self.knowledge.places


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """Let nobody look meanwhile for what can be thrown away: of what the tables give, everything stays.

    A third of the time of laying a desk went into looking, again and again, through the names read so far.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


@_nothing_thrown_away()
def desk(
    workspace: Path,
    step: Step = lambda _: None,
    *,
    full_text: bool = False,
    extract: documents.Extractor = documents.extract,
) -> Desk:
    """Read what a workspace holds.

    Args:
        workspace: The folder.
        full_text: Whether the pages may show texts whole of which ``sources.toml`` says nothing else.
        step: Told what takes time: at the first use, and after an update, the names of the world are indexed.
        extract: Takes the text out of a file.

    Raises:
        InputError: Something in ``seeds/`` cannot be used.
    """
    texts = documents.read(workspace, full_text=full_text, extract=extract)
    tables = gazetteer.load(workspace)
    world = opened_world(step)
    rulings = _rulings(workspace, tables, texts, world)
    ready = desk_without(tables, rulings, scripts_of(texts), world)
    return replace(ready, texts=texts, heading=documents.heading(workspace))


@_nothing_thrown_away()
def desk_without(
    tables: gazetteer.Gazetteer, rulings: tuple[Ruling, ...], scripts: AbstractSet[str], world: World | None = None
) -> Desk:
    """Give what is at hand where the texts themselves come later, in these scripts."""
    shelve()
    known = knowledge(tables, scripts, world or world_index())
    return Desk((), Heading(), tables, rulings, known, links.known(known.places, tables.links))


def desk_for(workspace: Path, name: str, step: Step = lambda _: None) -> Desk:
    """Give what is known for looking up a name: the tables, those of a workspace if it is one, and the world.

    Raises:
        InputError: There is no such folder, or its tables cannot be used.
    """
    if not workspace.is_dir():
        raise InputError([f"{workspace}: there is no such folder."])
    tables = gazetteer.load(workspace if (workspace / "seeds").is_dir() else None)
    return desk_without(tables, (), _scripts(name), opened_world(step))


def opened_world(step: Step = lambda _: None) -> World:
    """Open the names of the world.

    Args:
        step: Told how far they are indexed, which takes half a minute at the first use and after an update.
    """
    return world_index(progress=lambda done, of: step(f"indexing the names of the world, once: {100 * done // of} %"))


def read(text: Document, at: Desk, step: Step = lambda _: None) -> Reading:
    """Read one document.

    Args:
        text: It.
        at: What is known.
        step: Told what comes next: a text of megabytes takes minutes.

    Raises:
        InputError: The words of a ruling do not stand in it.
    """
    words, ruled = lexicon.lexicon(text.language), rulings_on(text, at.rulings)
    found = mentions.find(text, at.knowledge, words, ruled)
    step(f"choosing places in {text.file}")
    placed = places.resolve(found, at.places, ruled, larger_first=words.larger_first, lines=at.known.pairs)
    step(f"finding links in {text.file}")
    plain = replace(text, text=evened(text.text))
    linked = links.find(plain, found, placed, at.known, words, ruled)
    _see_denied(text, ruled, linked)
    in_order = sorted((*placed, *linked.resolutions), key=lambda resolution: resolution.mention.span)
    told = in_order if plain.text == text.text else [_as_written(each, text.text, plain.text) for each in in_order]
    return Reading(text, tuple(told), linked.links, linked.traits)


def _see_denied(text: Document, ruled: Sequence[Ruling], linked: links.Findings) -> None:
    """See that what rulings on a document deny was there to deny.

    Raises:
        InputError: The words of a ruling are neither words of the document nor the id of a link of it.
    """
    used = {one.ruling for one in linked.resolutions}
    faults = [
        f"{ruling.line}: {ruling.name!r} does not stand in {text.file}, and is not the id of a link of it."
        f"{_near(ruling.name, [link.id for link in linked.links])}"
        for ruling in ruled
        if ruling.document != "*" and not ruling.subject and ruling not in used and ruling.name not in text.text
    ]
    if faults:
        raise InputError(faults)


def _near(identity: str, links: Sequence[str]) -> str:
    """Say which links of a document somebody may have meant."""
    near = get_close_matches(identity, links, n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


def _as_written(resolution: Resolution, text: str, plain: str) -> Resolution:
    """Let a mention and its reason quote the text as it is written; it was read in simplified characters."""

    def own(quoted: re.Match[str]) -> str:
        at = plain.find(quoted[1], resolution.mention.sentence.start)
        return f"“{text[at : at + len(quoted[1])]}”" if at >= 0 else quoted[0]

    mention = replace(resolution.mention, exact=resolution.mention.span.of(text))
    return replace(resolution, mention=mention, reason=re.sub("“([^”]+)”", own, resolution.reason))


def rulings_on(text: Document, rulings: Sequence[Ruling]) -> tuple[Ruling, ...]:
    """Give the rulings that count in a text: those on it, and of those on all texts what these leave open."""
    own = tuple(ruling for ruling in rulings if ruling.document == text.id)
    settled = {ruling.name for ruling in own}
    return own + tuple(ruling for ruling in rulings if ruling.document == "*" and ruling.name not in settled)


def _rulings(
    workspace: Path, tables: gazetteer.Gazetteer, texts: Sequence[Document], world: World
) -> tuple[Ruling, ...]:
    """Read the rulings, and see that each is about a text that is there."""

    def named(name: str) -> list[str]:
        return [place.id for place in world.places_named(name)]

    at = gazetteer.Shelf(documents.finder(texts), tuple(text.id for text in texts))
    return gazetteer.read_rulings(workspace / "seeds" / "decisions.csv", tables, world, at, named)


def knowledge(tables: gazetteer.Gazetteer, scripts: AbstractSet[str], world: World) -> mentions.Knowledge:
    """Index the names that may stand in texts of these scripts ("latin", "cyrillic", "han").

    Latin names are always among them: those of other scripts are asked what they sound like in Latin letters.
    """
    spoken = {*scripts, "latin"}
    reasons = {word.name: word.reason for word in tables.not_places}
    reasons |= {word: "a people or a language, not a place" for word in demonyms() if word not in reasons}
    written = {word.name: word.language for word in tables.not_places if word.language == "ru"}
    barred = [Name(f"!{word}", word, written.get(word, ""), strong=True) for word in reasons]
    names = [name for name in (*tables.names, *barred) if spoken >= _scripts(name.text)]
    atlas = Atlas(tables.places, world)
    not_places = {f"!{word}": reason for word, reason in reasons.items()}
    peoples = {f"!{word}": countries for word, countries in demonyms().items()}
    return mentions.Knowledge(atlas_index(name_index(names), atlas), atlas, tables.links, not_places, evened, peoples)


def scripts_of(texts: Iterable[Document]) -> set[str]:
    """Tell which scripts some texts use."""
    return {script for text in texts for script in _scripts(text.text)}


def _scripts(text: str) -> set[str]:
    """Tell which of Latin, Cyrillic and Han letters stand in a text."""
    return set(map(_script, set(text))) - {""}


@cache
def _script(character: str) -> str:
    """Tell of which of these scripts a letter is, or nothing."""
    ranges = {"latin": ("A", "\u024f"), "cyrillic": ("\u0400", "\u04ff"), "han": ("\u3400", "\u9fff")}
    found = (script for script, (first, last) in ranges.items() if first <= character <= last)
    return next(found, "") if character.isalpha() else ""
