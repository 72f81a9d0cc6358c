"""Turns reference outlines and an extent into what the page draws under the data.

Does not know articles, places of the gazetteer, or the page; ``README.md`` in ``outlines/`` says what the tables hold
and how they were made.
"""

from geo.basemap.clipping import clip
from geo.basemap.countries import border, country_at, outline
from geo.basemap.shapes import Basemap, Layer, Shape

CREDIT = (
    "Basemap: Natural Earth 1:10m (countries 4.1, other layers 2.0 to 4.1), public domain; "
    "names of countries and some towns: Unicode CLDR, Unicode License v3, of other towns: GeoNames, CC BY 4.0. "
    "Boundaries are drawn as Natural Earth draws them, disputed ones broken; "
    "neither they nor the names state a position on any territory."
)

CREDITED = ("Natural Earth", "GeoNames gazetteer (CC BY 4.0)")
"""Who is named under every map, in a few words."""

__all__ = ["CREDIT", "CREDITED", "Basemap", "Layer", "Shape", "border", "clip", "country_at", "outline"]
