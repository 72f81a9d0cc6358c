"""Makes the files that machines ask for: an oEmbed answer a map, and the script for the page around."""

import json
from collections.abc import Iterable
from importlib.resources import files

from geo.embedding.addresses import SCRIPT, Exhibit, address, origin
from geo.embedding.snippets import FIXED, framed, plain

WIDTH, HEIGHT = 800, 600
"""Pixels an oEmbed consumer is told to leave room for; the frame says the same."""

THUMBNAIL = (1200, 630)
"""Pixels of the picture."""


def offers(exhibits: Iterable[Exhibit], folder: str) -> dict[str, str]:
    """Give the content of each file by name; ``oembed.json`` answers for the map of all texts.

    Args:
        exhibits: Every map in the folder.
        folder: Its address, as ``home`` gives it.
    """
    answers = {f"{exhibit.name}.oembed.json": oembed(exhibit, folder) for exhibit in exhibits}
    if whole := answers.get("index.oembed.json"):
        answers["oembed.json"] = whole
    return answers | {SCRIPT: script()}


def oembed(exhibit: Exhibit, folder: str) -> str:
    """Give the oEmbed 1.0 answer for a map.

    WordPress takes a frame out of it, keeps source, title, width and height, and boxes it with ``allow-scripts``.
    """
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": plain(exhibit.title),
        "provider_name": origin(folder).partition("://")[2],
        "provider_url": f"{origin(folder)}/",
        "width": WIDTH,
        "height": HEIGHT,
        "html": framed(exhibit, folder, FIXED, flexible=True),
        "thumbnail_url": address(folder, f"{exhibit.name}.png"),
        "thumbnail_width": THUMBNAIL[0],
        "thumbnail_height": THUMBNAIL[1],
    }
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def script() -> str:
    """Give the script for the page around, which makes a frame as high as its map asks."""
    return (files("geo") / "web" / "parent.js").read_text(encoding="utf-8")
