"""Makes out of what was read everything one page shows, and the content of every file."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import geopandas
import shapely

from geo import basemap, embedding, export, features, gazetteer, links, webmap
from geo.model import Coverage, Document, Fact, Heading, Link, LinkKind, Outcome, Place, Position, Resolution, Source
from geo.pipeline.reading import Desk, Reading

LOCATOR_KM = 60
"""Detail of the inset: on its 96 pixels, one stands for about that much."""


def edition(readings: Sequence[Reading], at: Desk, heading: Heading) -> webmap.Edition:
    """Make everything one page shows.

    Args:
        readings: What was read out of its texts.
        at: What is known.
        heading: What a person calls the page; what is empty is made up from its texts.

    Raises:
        VerbatimError: A quote does not stand in its document.
    """
    tables, atlas = at.tables, at.places
    texts = {reading.document.id: reading.document for reading in readings}
    resolutions = [resolution for reading in readings for resolution in reading.resolutions]
    joined = links.merged(link for reading in readings for link in reading.links)
    shelves = library(texts, joined, tables, atlas)
    marks = features.place_features(resolutions, [trait for reading in readings for trait in reading.traits], shelves)
    lines = features.link_features(joined, shelves)
    features.verify((marks, lines), texts)
    named = webmap.headline(tuple(texts.values()), heading)
    extent = webmap.extent_of(marks, lines)
    used = _sources(marks, tables)
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
        basemap=basemap.clip(webmap.surroundings(extent), railways=_railways(tables, joined, set(marks["id"]))),
        extent=extent,
        called=_candidates(resolutions, atlas),
        locator=basemap.clip(webmap.wider(extent), LOCATOR_KM),
        credits=(basemap.CREDIT, *dict.fromkeys(map(_in_full, used))),
        credited=tuple(dict.fromkeys((*basemap.CREDITED, *filter(None, map(_in_short, used))))),
    )


def exhibit(name: str, edition: webmap.Edition) -> embedding.Exhibit:
    """Give what other pages may say of a map."""
    return embedding.Exhibit(name, edition.title, edition.description, edition.language)


def page_files(name: str, edition: webmap.Edition) -> dict[str, str]:
    """Give the content of the files that are the page of an edition, and what lies beside it, by name."""
    from geo.embedding.drawing import drawing

    return {
        f"maps/{name}.html": webmap.page(edition),
        f"maps/{name}.svg": drawing(webmap.picture(edition)),
    }


def data_files(whole: webmap.Edition, extracted: Iterable[Document]) -> dict[str, str]:
    """Give the content of every file of data, by name; a text that is not its file is among them."""
    return {
        "data/places.geojson": features.geojson(whole.places),
        "data/links.geojson": features.geojson(whole.links),
        "data/unplaced.csv": export.unplaced_csv(whole.unplaced),
    } | {f"data/texts/{text.id}.txt": text.text for text in extracted}


def pictures(workspace: Path, files: Mapping[str, str], *, every: bool) -> dict[str, bytes]:
    """Give the PNG of each drawing: of every one, or of those that have one that shows an earlier drawing."""
    drawn = [name for name in files if name.endswith(".svg")]
    if not every:
        drawn = [name for name in drawn if _is_outdated(workspace / name, files[name])]
    if not drawn:
        return {}
    from geo.embedding.drawing import png

    return {str(Path(name).with_suffix(".png")): png(files[name]) for name in drawn}


def _is_outdated(drawn: Path, drawing: str) -> bool:
    """Tell whether there is a PNG of an earlier drawing."""
    return drawn.with_suffix(".png").is_file() and not (drawn.is_file() and drawn.read_bytes() == drawing.encode())


def library(
    texts: Mapping[str, Document], joined: Sequence[Link], tables: gazetteer.Gazetteer, atlas: Mapping[str, Place]
) -> features.Library:
    """Gather what features are made with."""
    facts: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in tables.facts:
        facts[fact.subject].append(fact)
    names: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for name in tables.names:
        names[name.subject].setdefault(name.language, name.text)
    return features.Library(texts, atlas, names, facts, outlines(joined, atlas))


def outlines(joined: Iterable[Link], atlas: Mapping[str, Place]) -> dict[str, shapely.Geometry]:
    """Give the lines of those links that are a line in nature or in law, by id."""
    return {link.id: line for link in joined if (line := _border(link, atlas)) is not None}


def _border(link: Link, atlas: Mapping[str, Place]) -> shapely.MultiLineString | None:
    """Give the border line of a link that is a border."""
    if link.kind is not LinkKind.OTHER or len(link.ends) != 2:
        return None
    return basemap.border(*(atlas[end].country for end in link.ends))


def _railways(tables: gazetteer.Gazetteer, told: Sequence[Link], marked: set[str]) -> list[tuple[str, list[Position]]]:
    """Give the railways that call at a place of the story, for the basemap, without those the texts speak of.

    The tables know the lines of some regions well and those of others hardly; all of them would say that the others
    have none.
    """
    drawn, spoken = [], {link.id for link in told}
    for link in tables.links.values():
        if link.id in spoken or link.kind is not LinkKind.RAILWAY or not link.record.status.startswith("operating"):
            continue
        if not marked.isdisjoint(link.stops):
            for branch in link.branches:
                stops = [stop.position for stop in (tables.places[identity] for identity in branch) if stop.position]
                drawn.append((link.name, stops))
    return drawn


def _candidates(resolutions: Sequence[Resolution], atlas: Mapping[str, Place]) -> dict[str, str]:
    """Name the places that names without a mark could mean, with the code of their country, by id."""
    places = (atlas[identity] for each in resolutions for identity in each.runners_up if identity in atlas)
    return {place.id: f"{place.name} ({place.country})" if place.country else place.name for place in places}


def _coverage(resolutions: Sequence[Resolution]) -> Coverage:
    """Count what became of the mentions."""
    outcomes = [resolution.outcome for resolution in resolutions]
    placed, ruled_out = outcomes.count(Outcome.PLACED), outcomes.count(Outcome.RULED_OUT)
    return Coverage(len(outcomes), placed, len(outcomes) - placed - ruled_out, ruled_out)


def _sources(marks: geopandas.GeoDataFrame, tables: gazetteer.Gazetteer) -> list[Source]:
    """Give the sources that the marks of a map were placed with, as far as they have a licence."""
    used = {accuracy["source"]["id"] for accuracy in marks["accuracy"]}
    sources = [tables.sources[identity] for identity in sorted(used) if identity in tables.sources]
    return [source for source in sources if source.licence]


def _in_full(source: Source) -> str:
    """Name a source with its licence; what was taken from it stays in the data."""
    return f"{webmap.in_short(source.citation)} ({source.licence})."


def _in_short(source: Source) -> str:
    """Name a source whose licence wants it named, in a few words; nothing for one that may stay folded away."""
    if "OpenStreetMap" in source.licence:
        return "© OpenStreetMap contributors (ODbL)"
    return f"{re.split('[,:]', source.citation)[0]} ({source.licence})" if source.licence.startswith("CC BY") else ""
