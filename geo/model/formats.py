"""The formats data is given away in, each by the ending of a file's name."""

from enum import Enum
from pathlib import Path

from geo.model.errors import InputError


class Format(Enum):
    """A format: how names of its files end, what it is called, and what it is good for."""

    GEOPACKAGE = (".gpkg", "GeoPackage", "for QGIS: layers with styles, labels and pop-ups, and a table of quotes")
    GEOPARQUET = (".parquet", "GeoParquet", "for DuckDB, GeoPandas and R; needs crossborder-map[parquet]")
    FLATGEOBUF = (".fgb", "FlatGeobuf", "for maps on the web: places and links in one layer")
    CSV = (".csv", "CSV", "for a spreadsheet: a row for each quote, geometry as WKT")
    KML = (".kml", "KML", "for Google Earth: folders of places and links")
    WEB_ANNOTATION = (".jsonld", "W3C Web Annotation", "for annotation tools: one for each mention")
    LINKED_PLACES = (".lpf.json", "Linked Places", "for gazetteers such as the World Historical Gazetteer")

    def __init__(self, suffix: str, title: str, purpose: str) -> None:
        self.suffix, self.title, self.purpose = suffix, title, purpose


def format_of(file: Path) -> Format:
    """Tell a format by the ending of a file's name, in upper or lower case.

    Raises:
        InputError: It is none of those there are.
    """
    found = next((one for one in Format if file.name.lower().endswith(one.suffix)), None)
    if found is None:
        endings = ", ".join(one.suffix for one in Format)
        raise InputError([f"{file}: the name of the file says its format; it must end in one of {endings}."])
    return found
