"""Knows the order: from a workspace to one build. It does not know argv.

::

    documents -> mentions -> places -> links -> features -> webmap / export
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geopandas

from geo import documents, export, memory, webmap
from geo.model import Coverage, Document, Heading, Resolution
from geo.pipeline.editing import edition, files
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
        files: What was written.
    """

    documents: tuple[Document, ...]
    resolutions: tuple[Resolution, ...]
    places: geopandas.GeoDataFrame
    links: geopandas.GeoDataFrame
    unplaced: Sequence[Mapping[str, Any]]
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
    step("reading the tables")
    at = desk(workspace, step)
    readings = []
    for text in at.texts:
        step(f"finding places in {text.file}")
        readings.append(read(text, at))
    step("drawing the maps")
    whole = edition(readings, at, at.heading)
    editions = {"index": whole} | {reading.document.id: edition([reading], at, Heading()) for reading in readings}
    resolutions = tuple(resolution for reading in readings for resolution in reading.resolutions)
    build = Build(at.texts, resolutions, whole.places, whole.links, whole.unplaced, whole.coverage, whole, ())
    return build, files(editions, [text for text in at.texts if not documents.is_plain(text)])
