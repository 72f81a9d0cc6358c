"""Knows the order: from a workspace to one build. It does not know argv.

::

    documents -> mentions -> places -> links -> features -> webmap / export
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from geo import basemap, documents, export, features, gazetteer, lexicon, links, memory, mentions, places, webmap
from geo.gazetteer.atlas import Atlas, atlas_index
from geo.gazetteer.index import name_index
from geo.gazetteer.world import demonyms, simplified, world_index
from geo.model import (
    Coverage,
    Document,
    Fact,
    Heading,
    InputError,
    Link,
    LinkKind,
    Name,
    Outcome,
    Place,
    Position,
    Resolution,
    Ruling,
    Trait,
)

if TYPE_CHECKING:
    import geopandas
    import shapely

Step = Callable[[str], None]
"""Is told what the build is about to do."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of one document."""

    document: Document
    resolutions: tuple[Resolution, ...]
    links: tuple[Link, ...]
    traits: tuple[Trait, ...]


@dataclass(frozen=True, slots=True)
class Build:
    """What a build made.

    Attributes:
        places: As in ``data/places.geojson``, EPSG:4326.
        links: As in ``data/links.geojson``, EPSG:4326.
        unplaced: As in ``data/unplaced.csv``.
        edition: What ``maps/index.html`` shows.
        files: What was written.
    """

    documents: tuple[Document, ...]
    resolutions: tuple[Resolution, ...]
    places: "geopandas.GeoDataFrame"
    links: "geopandas.GeoDataFrame"
    unplaced: tuple[dict[str, object], ...]
    coverage: Coverage
    edition: webmap.Edition
    files: tuple[Path, ...]

    @property
    def map(self) -> webmap.CitedMap:
        """Give the map of all texts, a ``folium.Map`` that shows itself in a notebook."""
        return webmap.folium_map(self.edition)


def build(folder: str | Path = ".", *, step: Step = lambda _: None, fresh: bool = False) -> Build:
    """Read every text in ``seeds/`` of a folder, and write its data and maps.

    Args:
        folder: The workspace.
        step: Told what comes next, for a display of progress.
        fresh: Make everything anew even if the same was made of the same before.

    Raises:
        InputError: Something in ``seeds/`` cannot be used; nothing was written.
        VerbatimError: A quote does not stand in its document; nothing was written.
    """
    workspace = Path(folder)
    step("reading the texts")
    seeds = documents.files(workspace)
    key = memory.fingerprint(seeds)
    made = None if fresh else memory.recall(key)
    if made is None:
        made = _made(workspace, step)
        memory.remember(key, made)
    build, files = made
    step("writing")
    return replace(build, files=tuple(export.write(workspace, files)))


def _made(workspace: Path, step: Step) -> tuple[Build, dict[str, str]]:
    """Make a build, and the content of its files, without writing any."""
    texts = documents.read(workspace)
    step("reading the tables")
    tables = gazetteer.load(workspace)
    rulings = _rulings(workspace, tables, texts)
    knowledge = _knowledge(tables, texts)
    readings = []
    for text in texts:
        step(f"finding places in {text.file}")
        readings.append(_reading(text, knowledge, tables, rulings))
    step("drawing the maps")
    pages = {reading.document.id: [reading] for reading in readings}
    if "index" in pages:
        raise InputError([f"{_named_index(texts)}:1: a text may not be called index; rename it."])
    named = documents.heading(workspace)
    headings = {"index": _headline(texts, named)} | {text.id: _headline((text,), Heading()) for text in texts}
    editions = {
        name: _edition(chosen, tables, knowledge.places, headings[name])
        for name, chosen in {"index": readings, **pages}.items()
    }
    whole = editions["index"]
    resolutions = tuple(resolution for reading in readings for resolution in reading.resolutions)
    rows = tuple(dict(row) for row in whole.unplaced)
    build = Build(texts, resolutions, whole.places, whole.links, rows, whole.coverage, whole, ())
    return build, _files(editions, [text for text in texts if not documents.is_plain(text)])


def _named_index(texts: Sequence[Document]) -> str:
    return next(text.file for text in texts if text.id == "index")


def _rulings(workspace: Path, tables: gazetteer.Gazetteer, texts: Sequence[Document]) -> tuple[Ruling, ...]:
    """Read the rulings, and see that each is about a text that is there."""
    rulings = gazetteer.read_rulings(workspace / "seeds" / "decisions.csv", tables)
    known = {text.id for text in texts} | {"*"}
    faults = [f"{r.line}: there is no document {r.document!r} in seeds." for r in rulings if r.document not in known]
    if faults:
        raise InputError(faults)
    return rulings


def _knowledge(tables: gazetteer.Gazetteer, texts: Sequence[Document]) -> mentions.Knowledge:
    """Index the names that may stand in these texts: those in a script the texts use."""
    scripts = {script for text in texts for script in _scripts(text.text)}
    reasons = {word.name: word.reason for word in tables.not_places}
    reasons |= {word: "a people or a language, not a place" for word in demonyms() if word not in reasons}
    barred = [Name(f"!{word}", word, "", strong=True) for word in reasons]
    names = [name for name in (*tables.names, *barred) if scripts >= _scripts(name.text)]
    atlas = Atlas(tables.places, world_index())
    not_places = {f"!{word}": reason for word, reason in reasons.items()}
    return mentions.Knowledge(atlas_index(name_index(names), atlas), atlas, tables.links, not_places, simplified)


def _scripts(text: str) -> set[str]:
    """Tell which of Latin, Cyrillic and Han letters stand in a text."""
    ranges = {"latin": ("A", "\u024f"), "cyrillic": ("\u0400", "\u04ff"), "han": ("\u3400", "\u9fff")}
    letters = set(text)
    return {
        script
        for script, (first, last) in ranges.items()
        if any(first <= letter <= last for letter in letters if letter.isalpha())
    }


def _reading(
    text: Document, knowledge: mentions.Knowledge, tables: gazetteer.Gazetteer, rulings: Sequence[Ruling]
) -> Reading:
    """Read one document."""
    words = lexicon.lexicon(text.language)
    found = mentions.find(text, knowledge, words, rulings)
    placed = places.resolve(found, knowledge.places, rulings)
    plain = replace(text, text=simplified(text.text))
    linked = links.find(plain, found, placed, knowledge.places, tables.links, words, rulings)
    in_order = sorted((*placed, *linked.resolutions), key=lambda resolution: resolution.mention.span)
    return Reading(text, tuple(in_order), linked.links, linked.traits)


def _edition(
    readings: Sequence[Reading], tables: gazetteer.Gazetteer, atlas: Mapping[str, Place], named: Heading
) -> webmap.Edition:
    """Make everything one page shows."""
    texts = {reading.document.id: reading.document for reading in readings}
    resolutions = [resolution for reading in readings for resolution in reading.resolutions]
    joined = links.merged(link for reading in readings for link in reading.links)
    library = _library(texts, joined, tables, atlas)
    marks = features.place_features(resolutions, [trait for reading in readings for trait in reading.traits], library)
    lines = features.link_features(joined, library)
    features.verify((marks, lines), texts)
    extent = features.extent(marks, lines)
    return webmap.Edition(
        title=named.title,
        description=named.description,
        language=named.language,
        url=named.url,
        documents=tuple(texts.values()),
        places=marks,
        links=lines,
        unplaced=export.unplaced_rows(resolutions, texts),
        coverage=_coverage(resolutions),
        basemap=basemap.clip(webmap.surroundings(extent), railways=_railways(tables)),
        extent=extent,
        credits=(basemap.CREDIT, *_credits(marks, tables)),
    )


def _library(
    texts: Mapping[str, Document], joined: Sequence[Link], tables: gazetteer.Gazetteer, atlas: Mapping[str, Place]
) -> features.Library:
    """Gather what features are made with."""
    facts: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in tables.facts:
        facts[fact.subject].append(fact)
    names: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for name in tables.names:
        names[name.subject].setdefault(name.language, name.text)
    outlines = {link.id: line for link in joined if (line := _border(link, atlas)) is not None}
    return features.Library(texts, atlas, names, facts, outlines)


def _border(link: Link, atlas: Mapping[str, Place]) -> "shapely.MultiLineString | None":
    """Give the border line of a link that is a border."""
    if link.kind is not LinkKind.OTHER or len(link.ends) != 2:
        return None
    return basemap.border(*(atlas[end].country for end in link.ends))


def _railways(tables: gazetteer.Gazetteer) -> list[tuple[str, list[Position]]]:
    """Give the region's own railways, for the basemap: those of the tables that are in use."""
    drawn = []
    for link in tables.links.values():
        if link.kind is LinkKind.RAILWAY and link.record.status.startswith("operating"):
            for branch in link.branches:
                stops = [stop.position for stop in (tables.places[identity] for identity in branch) if stop.position]
                drawn.append((link.name, stops))
    return drawn


def _coverage(resolutions: Sequence[Resolution]) -> Coverage:
    """Count what became of the mentions."""
    outcomes = [resolution.outcome for resolution in resolutions]
    placed, ruled_out = outcomes.count(Outcome.PLACED), outcomes.count(Outcome.RULED_OUT)
    return Coverage(len(outcomes), placed, len(outcomes) - placed - ruled_out, ruled_out)


def _headline(texts: Sequence[Document], named: Heading) -> Heading:
    """Give the title of a map and a line that says what it shows and from which texts, where a person gave none."""
    if len(texts) == 1:
        title, what = texts[0].title, "The places and links this text names"
    else:
        title, what = f"The places of {len(texts)} texts", f"The places and links that {len(texts)} texts name"
    publishers = ", ".join(dict.fromkeys(_published(text) for text in texts if text.publisher))
    line = f"{what}, each with the sentence that names it{f': {publishers}' if publishers else ''}."
    return Heading(named.title or title, named.description or line, named.language or "en", named.url)


def _published(text: Document) -> str:
    return f"{text.publisher} ({text.published})" if text.published else text.publisher


def _credits(marks: "geopandas.GeoDataFrame", tables: gazetteer.Gazetteer) -> list[str]:
    """Name the data that the marks of a map were placed with, with its licence."""
    used = {accuracy["source"]["id"] for accuracy in marks["accuracy"]}
    sources = [tables.sources[identity] for identity in sorted(used) if identity in tables.sources]
    return [f"{source.citation} ({source.licence})." for source in sources if source.licence]


def _files(editions: Mapping[str, webmap.Edition], extracted: Sequence[Document]) -> dict[str, str]:
    """Give the content of every file a build writes, by name; a text that is not its file is among them."""
    whole = editions["index"]
    files = {
        "data/places.geojson": features.geojson(whole.places),
        "data/links.geojson": features.geojson(whole.links),
        "data/unplaced.csv": export.unplaced_csv(whole.unplaced),
    }
    for text in extracted:
        files[f"data/texts/{text.id}.txt"] = text.text
    for name, edition in editions.items():
        files[f"maps/{name}.html"] = webmap.page(edition)
    return files
