"""The page's parts as folium elements of their own, for anybody's ``folium.Map``.

They take any GeoDataFrame with a column of text, and show every text exactly as it is: it reaches the map as JSON and
``textContent``, never as HTML and never as a template. They need Leaflet, which a folium map brings along, and neither
jQuery nor Bootstrap.

>>> import folium
>>> import geopandas
>>> from shapely.geometry import LineString, Point
>>> from geo import basemap
>>> from geo.model import Extent
>>> from geo.webmap import Legend, OfflineBasemap, QuotedLinks, QuotedPlaces, surroundings
>>> ports = geopandas.GeoDataFrame(
...     {
...         "name": ["Erenhot", "Zamyn-Uud"],
...         "kind": ["border port", "border port"],
...         "text": ["Highway links were completed at Erenhot.", "The zone lies on both sides, in Zamyn-Uud too."],
...         "publisher": ["Global Times", "Montsame"],
...     },
...     geometry=[Point(111.98, 43.65), Point(111.90, 43.73)],
...     crs="EPSG:4326",
... )
>>> lines = geopandas.GeoDataFrame(
...     {"name": ["Ulaanbaatar-Erenhot railway"], "kind": ["railway"], "text": ["The line joins the two capitals."]},
...     geometry=[LineString([(106.9, 47.9), (110.1, 44.9), (111.98, 43.65)])],
...     crs="EPSG:4326",
... )
>>> map = folium.Map(tiles=None)
>>> outlines = basemap.clip(surroundings(Extent(*lines.total_bounds)))
>>> _ = OfflineBasemap(outlines).add_to(map)
>>> _ = QuotedLinks(lines, kind="kind").add_to(map)
>>> _ = QuotedPlaces(ports, quote="text", name="name", source="publisher", kind="kind").add_to(map)
>>> _ = Legend().add_to(map)
>>> map.fit_bounds(map.get_bounds())
>>> map.save("ports.html")  # doctest: +SKIP
"""

from geo.webmap.elements.features import QuotedLinks, QuotedPlaces
from geo.webmap.elements.ground import OfflineBasemap
from geo.webmap.elements.key import Legend

__all__ = ["Legend", "OfflineBasemap", "QuotedLinks", "QuotedPlaces"]
