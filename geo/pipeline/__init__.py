"""Knows the order: from a workspace to one build. It does not know argv.

::

    documents -> mentions -> places -> links -> features -> webmap / embedding / export
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geopandas

from geo import documents, embedding, export, memory, webmap
from geo.model import Coverage, Document, Heading, Resolution
from geo.pipeline.editing import edition, exhibit, files, pictures
from geo.pipeline.reading import Desk, Reading, Step, desk, desk_for, read

__all__ = ["Build", "Desk", "Reading", "Step", "build", "desk", "desk_for", "read"]


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

    @property
    def map(self) -> webmap.CitedMap:
        """Give the map of all texts, a ``folium.Map`` that shows itself in a notebook."""
        return webmap.folium_map(self.edition)


def build(
    folder: str | Path = ".",
    *,
    url: str = "",
    drawn: bool = False,
    full_text: bool = False,
    step: Step = lambda _: None,
    fresh: bool = False,
) -> Build:
    """Read every text in ``seeds/`` of a folder, and write its data and maps.

    Args:
        folder: The workspace.
        url: Where the folder of the maps will be published; nothing for what ``seeds/sources.toml`` says.
        drawn: Draw a PNG beside each map; without it only those that are there and no longer right are drawn anew.
        full_text: Let the pages show the texts whole, which only their authors may do; a text of which
            ``sources.toml`` says ``full_text = false`` is not.
        step: Told what comes next, for a display of progress.
        fresh: Make everything anew even if the same was made of the same before.

    Raises:
        InputError: The address, or something in ``seeds/``, cannot be used; nothing was written.
        VerbatimError: A quote does not stand in its document; nothing was written.
    """
    workspace, home = Path(folder), embedding.home(url) if url else ""
    step("reading the texts")
    seeds = documents.files(workspace)
    key = f"{memory.fingerprint(seeds)} {home}{' in full' if full_text else ''}"
    made = None if fresh else memory.recall(key)
    if made is None:
        made = _made(workspace, home, step, full_text=full_text)
        memory.remember(key, made)
    build, files = made
    step("writing")
    written = export.write(workspace, {**files, **pictures(workspace, files, every=drawn)})
    return replace(build, files=tuple(written))


def _made(workspace: Path, home: str, step: Step, *, full_text: bool) -> tuple[Build, dict[str, str]]:
    """Make a build, and the content of its files, without writing any."""
    step("reading the tables")
    at = desk(workspace, step, full_text=full_text)
    if not home and at.heading.url:
        home = embedding.home(at.heading.url, "seeds/sources.toml:1: [map]: url")
    readings = []
    for text in at.texts:
        step(f"finding places in {text.file}")
        readings.append(read(text, at))
    step("drawing the maps")
    whole = edition(readings, at, replace(at.heading, url=embedding.page(home, "index")))
    editions = {"index": whole} | {
        reading.document.id: edition([reading], at, Heading(url=embedding.page(home, reading.document.id)))
        for reading in readings
    }
    exhibits = tuple(exhibit(name, shown) for name, shown in editions.items())
    build = Build(
        documents=at.texts,
        resolutions=tuple(resolution for reading in readings for resolution in reading.resolutions),
        places=whole.places,
        links=whole.links,
        unplaced=whole.unplaced,
        coverage=whole.coverage,
        edition=whole,
        exhibits=exhibits,
        home=home,
        files=(),
    )
    offers = embedding.offers(exhibits, home) if home else {}
    made = files(editions, [text for text in at.texts if not documents.is_plain(text)])
    return build, made | {f"maps/{name}": content for name, content in offers.items()}
