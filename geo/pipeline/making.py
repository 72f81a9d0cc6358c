"""Makes a build, and the content of its files, without writing any; what was made before is remembered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import geopandas

from geo import documents, embedding, gazetteer, memory, webmap
from geo.model import Coverage, Document, InputError, Resolution
from geo.pipeline.comparing import Difference, since, since_files
from geo.pipeline.editing import data_files, edition, exhibit, page_files
from geo.pipeline.jobs import Task, jobs_for, results
from geo.pipeline.packing import Packed, joined, packed
from geo.pipeline.reading import Desk, Reading, Step, desk, read
from geo.pipeline.single import Keys, Page, Single, keys


@dataclass(frozen=True, slots=True)
class Build:
    """What a build made.

    Attributes:
        places: As in ``data/places.geojson``, EPSG:4326.
        links: As in ``data/links.geojson``, EPSG:4326.
        unplaced: As in ``data/unplaced.csv``.
        edition: What ``maps/index.html`` shows.
        exhibits: What other pages may say of each map, that of all texts first.
        home: The address of the folder the maps are published in, or nothing.
        files: What was written.
        changes: What is not as it was in the data that were there before, if any were.
    """

    documents: tuple[Document, ...]
    resolutions: tuple[Resolution, ...]
    places: geopandas.GeoDataFrame
    links: geopandas.GeoDataFrame
    unplaced: Sequence[Mapping[str, Any]]
    coverage: Coverage
    edition: webmap.Edition
    exhibits: tuple[embedding.Exhibit, ...]
    home: str
    files: tuple[Path, ...]
    changes: tuple[Difference, ...] = ()

    @property
    def map(self) -> webmap.CitedMap:
        """Give the map of all texts, a ``folium.Map`` that shows itself in a notebook."""
        return webmap.folium_map(self.edition)


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants built.

    Attributes:
        home: The address of the folder the maps are published in; empty for what ``seeds/sources.toml`` says.
        full_text: Whether the pages may show texts whole of which ``sources.toml`` says nothing else.
        jobs: Processes to spread the texts over; None for as many as there are cores with enough to do.
    """

    workspace: Path
    home: str
    full_text: bool
    jobs: int | None


@dataclass(frozen=True, slots=True)
class _Whole:
    """What is made of all texts together, and under which names the page of each is remembered."""

    build: Build
    files: Packed
    pages: tuple[str, ...]


def made(asked: Asked, kept: memory.Memory, step: Step) -> tuple[Build, Packed]:
    """Make a build, and the content of its files; of the same input only once.

    Raises:
        InputError: Something in ``seeds/`` cannot be used.
        VerbatimError: A quote does not stand in its document.
        CrossborderError: One of several processes was ended from outside.
    """
    seen = _seen(asked)
    key = memory.key("build", seen, asked.home, str(asked.full_text))
    whole: _Whole | None = kept.recall(key)
    pages: list[Page] = [kept.recall(page) for page in whole.pages] if whole else []
    if whole is None or None in pages:
        whole, pages = _anew(asked, kept, step)
        if _seen(asked) == seen:
            kept.remember(key, whole)
    return whole.build, joined(whole.files, *(page.files for page in pages))


def _seen(asked: Asked) -> str:
    """Give a name for everything a build of a workspace may read, as it is now."""
    earlier = since_files(asked.workspace, documents.heading(asked.workspace))
    return memory.key(memory.fingerprint(documents.files(asked.workspace)), memory.fingerprint(earlier))


def _anew(asked: Asked, kept: memory.Memory, step: Step) -> tuple[_Whole, list[Page]]:
    """Read what changed, and put all texts together."""
    step("reading the tables")
    at, tables, kept = _at_hand(asked.workspace, kept, step, full_text=asked.full_text)
    home = asked.home
    if not home and at.heading.url:
        home = embedding.home(at.heading.url, "seeds/sources.toml:1: [map]: url")
    named = [keys(text, at, tables, home) for text in at.texts]
    singles = _singles(at, home, named, asked.jobs, kept, step)
    step("drawing the map of all texts")
    pages = [single.page for single in singles]
    build, files = _together(
        [single.reading for single in singles], [page.exhibit for page in pages], at, home, asked.workspace
    )
    return _Whole(build, files, tuple(one.page for one in named)), pages


def readings(workspace: Path, kept: memory.Memory, step: Step = lambda _: None) -> tuple[list[Reading], Desk]:
    """Read every text of a workspace, unless that was done before; and give what was at hand.

    Raises:
        InputError: Something in ``seeds/`` cannot be used.
    """
    at, tables, kept = _at_hand(workspace, kept, step)
    named = [keys(text, at, tables, "") for text in at.texts]
    found = []
    for text, name in zip(at.texts, named, strict=True):
        step(f"finding places in {text.file}")
        found.append(replace(kept.once(name.reading, partial(read, text, at)), document=text))
    return found, at


def _at_hand(
    workspace: Path, kept: memory.Memory, step: Step, *, full_text: bool = False
) -> tuple[Desk, str, memory.Memory]:
    """Give what is at hand, the name of the workspace's tables, and where to remember what is read with them.

    That is nowhere if somebody wrote into the tables meanwhile: nobody can say then what belongs to what.
    """
    tables = memory.fingerprint(gazetteer.own_tables(workspace))
    at = desk(workspace, step, full_text=full_text, extract=_extractor(kept))
    unchanged = memory.fingerprint(gazetteer.own_tables(workspace)) == tables
    return at, tables, kept if unchanged else memory.Memory(None)


def _extractor(kept: memory.Memory) -> documents.Extractor:
    """Take the text out of a file as was done before; a page, a PDF or a document of Word takes long."""

    def extracted(label: str, suffix: str, content: bytes, encoding: str) -> documents.Extract:
        def extract() -> documents.Extract:
            return documents.extract(label, suffix, content, encoding)

        if suffix in documents.PLAIN:
            return extract()
        return kept.once(memory.key("extract", label, suffix, content, encoding), extract)

    return extracted


def _singles(
    at: Desk, home: str, named: Sequence[Keys], jobs: int | None, kept: memory.Memory, step: Step
) -> list[Single]:
    """Give what is made of each text alone: what is remembered, and the rest made now.

    Raises:
        InputError: The words of rulings do not stand where they should.
    """
    known: dict[str, Single] = {}
    tasks: list[Task] = []
    for text, name in zip(at.texts, named, strict=True):
        reading, page = kept.recall(name.reading), kept.recall(name.page)
        if reading is not None:
            reading = replace(reading, document=text)  # what is known of it may have changed, and bears on no reading
        if reading is None or page is None:
            tasks.append(Task(text, reading))
        else:
            known[text.id] = Single(reading, page)
    wrong: dict[str, InputError] = {}
    under = {text.id: name for text, name in zip(at.texts, named, strict=True)}
    for text, result in results(tasks, at, home, jobs_for(len(tasks), jobs), step):
        if isinstance(result, InputError):
            wrong[text.id] = result
            continue
        known[text.id] = result
        kept.remember(under[text.id].reading, result.reading)
        kept.remember(under[text.id].page, result.page)
    if wrong:
        raise InputError([fault for text in at.texts if text.id in wrong for fault in wrong[text.id].faults])
    return [known[text.id] for text in at.texts]


def _together(
    readings: Sequence[Reading], exhibits: Sequence[embedding.Exhibit], at: Desk, home: str, workspace: Path
) -> tuple[Build, Packed]:
    """Make what shows all texts, and the files that are not the page of one of them."""
    whole = edition(readings, at, replace(at.heading, url=embedding.page(home, "index")))
    files = data_files(whole, [text for text in at.texts if not documents.is_plain(text)])
    whole = replace(whole, since=since(workspace, at.heading, files))
    every = (exhibit("index", whole), *exhibits)
    build = Build(
        documents=at.texts,
        resolutions=tuple(resolution for reading in readings for resolution in reading.resolutions),
        places=whole.places,
        links=whole.links,
        unplaced=whole.unplaced,
        coverage=whole.coverage,
        edition=whole,
        exhibits=every,
        home=home,
        files=(),
    )
    offers = embedding.offers(every, home) if home else {}
    files |= page_files("index", whole) | {f"maps/{name}": content for name, content in offers.items()}
    return build, packed(files)
