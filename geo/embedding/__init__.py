"""Turns a map and the address it is published at into what other pages embed it with. It does not know what it shows.

The parts:

* ``addresses``: where the files of a map will be;
* ``snippets``: what a person pastes into an article, by the kind of page it goes into;
* ``offers``: the files that machines ask for: oEmbed answers and the script of the page around;
* ``drawing``: the still as a plain SVG and as PNG. It is imported by who draws, since most builds draw nothing.
"""

from geo.embedding.addresses import Exhibit, home, page
from geo.embedding.offers import offers
from geo.embedding.snippets import Snippet, snippets

__all__ = ["Exhibit", "Snippet", "home", "offers", "page", "snippets"]
