"""Opens the compiled world, and compiles it first where it has to."""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import platformdirs

from geo.gazetteer import inflection
from geo.gazetteer.world import geonames, store, tables
from geo.gazetteer.world.compiling import compile_index
from geo.gazetteer.world.entries import Entry
from geo.gazetteer.world.gathering import Gathered
from geo.gazetteer.world.index import World
from geo.model import CrossborderError, spelling

_HERE = Path(__file__).parent
PLACES = 235_000
"""About how many populated places the package has; for the progress bar."""


def world_index(cache: Path | None = None, progress: Callable[[int, int], None] | None = None) -> World:
    """Open the world, compiling it when it is missing, damaged, or made from another version of its sources.

    Args:
        cache: Where to keep it; the user's cache directory where left out.
        progress: Told while compiling how many entries are done, and of how many.

    Raises:
        CrossborderError: The package with the places is missing, or the cache cannot be written to.
    """
    folder = (cache or Path(platformdirs.user_cache_dir("crossborder"))) / f"world-{_version()}"
    try:
        return World.open(store.obtain(folder, lambda made: _compile(made, progress)))
    except OSError as error:
        raise CrossborderError(
            f"The names of the world cannot be kept in {folder.parent}: {error.strerror or error}. "
            "Set XDG_CACHE_HOME to a folder that can be written to."
        ) from error


def _version() -> str:
    """Name what the index is made from: the package of places, the tables, and the code that compiles them."""
    code = [Path(inflection.__file__), Path(spelling.__file__), *sorted(_HERE.glob("*.py"))]
    return store.fingerprint([*code, *sorted(_HERE.glob("*.csv"))], geonames.package_version())


def _compile(folder: Path, progress: Callable[[int, int], None] | None) -> None:
    """Compile everything into a folder."""
    table = tables.read(_HERE)
    places = geonames.populated_places(geonames.data_file(), table)
    entries = chain(table.entries, places)
    compile_index(_told(entries, progress) if progress else entries, Gathered(table.common, table.never), folder)


def _told(entries: Iterator[Entry], progress: Callable[[int, int], None]) -> Iterator[Entry]:
    """Pass entries on, telling now and then how many went by."""
    for done, entry in enumerate(entries):
        if done % 1000 == 0:
            progress(min(done, PLACES), PLACES)
        yield entry
    progress(PLACES, PLACES)
