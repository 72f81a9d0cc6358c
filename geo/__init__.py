"""Give it the text, get a map in which every mark and every line quotes the sentence it came from.

>>> from geo import build
>>> result = build("my-folder")  # doctest: +SKIP
>>> result.places, result.links  # two GeoDataFrames  # doctest: +SKIP
>>> result.map  # a folium map  # doctest: +SKIP
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geo.pipeline import Build, build
    from geo.webmap import Legend, OfflineBasemap, QuotedLinks, QuotedPlaces

_PARTS = ("Legend", "OfflineBasemap", "QuotedLinks", "QuotedPlaces")

__all__ = ["Build", "Legend", "OfflineBasemap", "QuotedLinks", "QuotedPlaces", "build"]


def __getattr__(name: str) -> Any:  # noqa: ANN401  # what it gives depends on the name
    """Give what is asked for: folium and geopandas take long to import."""
    if name in _PARTS:
        from geo import webmap

        return getattr(webmap, name)
    if name in __all__:
        from geo import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
