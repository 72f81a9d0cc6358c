"""The sources of the world gazetteer, and how each is cited."""

from geo.model import Source


def source_of(kind: str, geonames: str) -> Source:
    """Give the source of a place.

    Args:
        kind: What the tables call the source.
        geonames: GeoNames' number of the place, or empty.
    """
    return Source(
        f"{kind}-{geonames}", f"GeoNames, feature {geonames}", f"https://www.geonames.org/{geonames}", "CC BY 4.0"
    )
