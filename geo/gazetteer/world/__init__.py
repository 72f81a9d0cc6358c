"""Turns the populated places, countries, divisions and great natural features of the world into names found in a text.

The names are compiled once, into the user's cache directory, and mapped into memory from then on:
``geonames`` and ``tables`` give entries, ``gathering`` and ``compiling`` turn them into files, ``store`` keeps these
whole, ``opening`` opens them, and ``index`` answers. This package knows no documents.
"""

from geo.gazetteer.world.demonyms import demonyms
from geo.gazetteer.world.hanzi import evened, simplified
from geo.gazetteer.world.index import World
from geo.gazetteer.world.opening import world_index

__all__ = ["World", "demonyms", "evened", "simplified", "world_index"]
