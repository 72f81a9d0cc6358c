"""Make of an edition too large for the ordinary page one that holds its quotes compressed and unpacks them on demand.

The ordinary page holds every quote three times over: in its list, in its data, in what the scripts make of both. An
archive holds each once, packed, and writes out only what is read. It stays one file that asks nobody for anything:

* ``size``: how much the ordinary page can take;
* ``order``: the features in the order of a curve through the map, in which whatever lies together stands together;
* ``clusters``: what is near enough to share a mark, at any scale;
* ``packing``: numbers and texts as compressed blocks inside the page;
* ``quotes``: every quote, text and unplaced name, in blocks small enough to unpack while somebody waits;
* ``index``: what the live map needs before anything is unpacked;
* ``picture``: the still, with its clusters;
* ``summary``: the list for readers without scripts: the places quoted most;
* ``contents``: what of all this goes where in the page.
"""

from geo.webmap.archive.contents import SCRIPTS, contents
from geo.webmap.archive.order import Atlas, atlas
from geo.webmap.archive.picture import archive_still
from geo.webmap.archive.size import is_archive

__all__ = ["SCRIPTS", "Atlas", "archive_still", "atlas", "contents", "is_archive"]
