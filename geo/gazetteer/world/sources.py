"""The sources of the world gazetteer, and how each is cited."""

from geo.model import Source

_SOURCES = {
    "natural-earth": Source(
        "natural-earth-world",
        "Label point inside the outline of Natural Earth 1:10m",
        "https://www.naturalearthdata.com/",
        "public domain",
    ),
    "iso-3166-2": Source(
        "iso-3166-2",
        "Label point of the division from the list of ISO 3166-2 codes iso3166-2 1.8.4",
        "https://github.com/amckenna41/iso3166-2",
        "MIT",
    ),
    "airportsdata": Source(
        "airportsdata",
        "Position of the airport from the list airportsdata 20260905",
        "https://github.com/mborsetti/airportsdata",
        "MIT",
    ),
    "cpca": Source(
        "cpca",
        "Position of the seat of the division from the list of China's divisions in cpca 0.5.5",
        "https://github.com/DQinYuan/chinese_province_city_area_mapper",
        "MIT",
    ),
    "hand": Source("world-by-hand", "Label point set by hand on a general map; not surveyed", "", "CC0 1.0"),
}


def source_of(kind: str, geonames: str) -> Source:
    """Give the source of a place's position.

    Args:
        kind: What the tables call the source.
        geonames: GeoNames' number of the place, where that is the source.
    """
    if kind in _SOURCES:
        return _SOURCES[kind]
    citation = f"GeoNames, feature {geonames}"
    return Source(f"geonames-{geonames}", citation, f"https://www.geonames.org/{geonames}", "CC BY 4.0")
