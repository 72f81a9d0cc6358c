"""Turns the features of a build into bytes in the formats other programs read. It writes no files.

One module makes one format; what they share is in ``collection`` (the features), ``columns`` (their properties as
plain cells) and ``looks`` (colours and shapes).
"""

from collections.abc import Callable, Mapping
from typing import Final

from geo.exchange.annotations import annotations
from geo.exchange.collection import Collection, Feature
from geo.exchange.flatgeobuf import flatgeobuf
from geo.exchange.geopackage import geopackage
from geo.exchange.geoparquet import geoparquet
from geo.exchange.kml import kml
from geo.exchange.linked_places import linked_places
from geo.exchange.spreadsheet import spreadsheet
from geo.model import Format

__all__ = ["WRITERS", "Collection", "Feature"]

WRITERS: Final[Mapping[Format, Callable[[Collection], bytes]]] = {
    Format.GEOPACKAGE: geopackage,
    Format.GEOPARQUET: geoparquet,
    Format.FLATGEOBUF: flatgeobuf,
    Format.CSV: spreadsheet,
    Format.KML: kml,
    Format.WEB_ANNOTATION: annotations,
    Format.LINKED_PLACES: linked_places,
}
