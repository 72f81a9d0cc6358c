"""Turn features and documents into one HTML page: a cited Leaflet map that asks nobody for anything.

The page is a folium map. What it paints first is a still SVG of the same view with a numbered list of every quote
under it; the live map then takes over in place. Without JavaScript, and on paper, the still and the list are the map.

This stage knows nothing of how anything was found. The parts:

* ``edition``: what a page is made of, and the tables turned into plain rows in the order of the texts;
* ``extent``: what the map holds at first, and what may lie beyond its edge;
* ``regions``: where the name of a country stands;
* ``mercator``: longitudes and latitudes to the integer grid in which the still is drawn;
* ``ground``: the basemap as SVG paths, which the live map reads back instead of getting them twice;
* ``design``: where marks stand on a picture of the view, and what of it is taken;
* ``names``: the names on it;
* ``still``: the numbered SVG;
* ``card``: the picture for shared links;
* ``listing``: the list of quotes, as HTML;
* ``gaps``: what stands between the sentences quoted from a text;
* ``passages``: the texts that may be read whole, as HTML;
* ``payload``: what the scripts get, as JSON;
* ``headline``: a title where the author gave none;
* ``spelling``: places under the names the texts give them;
* ``sources``: where something on record comes from, in a few words;
* ``head``: titles, descriptions, structured data and the Content-Security-Policy;
* ``elements``: the page's parts for anybody's folium map;
* ``archive``: what takes the place of still, list and data where there is too much for them;
* ``sheet``: the folium map and the figure that holds it all together.
"""

from geo.webmap.edition import Edition, Since
from geo.webmap.elements import Legend, OfflineBasemap, QuotedLinks, QuotedPlaces
from geo.webmap.extent import extent_of
from geo.webmap.headline import headline
from geo.webmap.mercator import surroundings, wider
from geo.webmap.sheet import CitedMap, folium_map, page, picture
from geo.webmap.sources import in_short

__all__ = [
    "CitedMap",
    "Edition",
    "Legend",
    "OfflineBasemap",
    "QuotedLinks",
    "QuotedPlaces",
    "Since",
    "extent_of",
    "folium_map",
    "headline",
    "in_short",
    "page",
    "picture",
    "surroundings",
    "wider",
]
