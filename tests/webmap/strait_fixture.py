"""An edition across the antimeridian: places on both sides of a strait, and a line cut there."""

import dataclasses
from functools import cache

import geopandas
from shapely.geometry import MultiLineString, Point

from geo.basemap import clip
from geo.model import Extent
from geo.webmap import Edition, surroundings, wider
from tests.webmap.fixture import edition
from tests.webmap.test_verbatim import hostile_edition

EXTENT = Extent(177.5, 64.4, 197.4, 66.9)
PLACES = {"anadyr": (177.5, 64.73), "provideniya": (-173.2, 64.42), "nome": (-165.4, 64.5), "kotzebue": (-162.6, 66.9)}


@cache
def strait_edition() -> Edition:
    """Give the edition."""
    calm = hostile_edition("Calm.")
    row = calm.places.iloc[0].to_dict() | {"record": None, "ruling": None, "traits": []}
    rows = [row | {"id": name, "name": name.title(), "names": {}, "geometry": Point(at)} for name, at in PLACES.items()]
    course = MultiLineString([[(177.5, 64.73), (180.0, 64.6)], [(-180.0, 64.6), (-165.4, 64.5)]])
    line = edition().links.iloc[0].to_dict() | {"id": "a-line", "name": "A line", "kind": "railway", "geometry": course}
    line |= {"quotes": row["quotes"], "ends": ["anadyr", "nome"], "geometry_class": "schematic", "record": None}
    return dataclasses.replace(
        calm,
        places=geopandas.GeoDataFrame(rows, geometry="geometry", crs="EPSG:4326"),
        links=geopandas.GeoDataFrame([line], geometry="geometry", crs="EPSG:4326"),
        basemap=clip(surroundings(EXTENT)),
        locator=clip(wider(EXTENT), 60),
        extent=EXTENT,
    )
