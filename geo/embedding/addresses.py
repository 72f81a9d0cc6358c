"""Knows where the files of a map will be, once a person has said where the folder ``maps/`` is published."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from geo.model import InputError

SCRIPT = "crossborder-embed.js"
"""The script for the page around, beside the maps."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A map as other pages speak of it.

    Attributes:
        name: Of its files, without an ending: ``index``, or the id of its text.
        language: BCP 47 tag of title and description.
    """

    name: str
    title: str
    description: str
    language: str = "en"


def home(url: str, told: str = "--url") -> str:
    """Give the address of the folder the maps are published in, with its slash.

    The address of a page in that folder will do.

    Args:
        url: As a person wrote it.
        told: Where they wrote it.

    Raises:
        InputError: It is no address that a page can be asked for at.
    """
    text = url.strip()
    if not text:
        raise InputError([f"{told}: say where the maps will be published, like https://example.org/maps/."])
    if not _can_be_asked(text):
        raise InputError([f"{told}: {text!r} is not the http(s) address of a folder, like https://example.org/maps/."])
    folder = re.sub(r"[^/]+\.html?$", "", text)
    return folder if folder.endswith("/") else f"{folder}/"


def address(folder: str, file: str) -> str:
    """Give the address of a file in the folder of the maps."""
    return f"{folder}{quote(file)}"


def page(folder: str, name: str) -> str:
    """Give the address of a map, or nothing where the folder has none."""
    return address(folder, f"{name}.html") if folder else ""


def origin(folder: str) -> str:
    """Give scheme and host, as a Content-Security-Policy names them."""
    parts = urlsplit(folder)
    return f"{parts.scheme.lower()}://{parts.netloc}"


def _can_be_asked(text: str) -> bool:
    """Tell whether a text is an http(s) address with a host, without a question, a fragment, a password or a space."""
    if not re.fullmatch(r"https?://[^\s\"'<>\\^`{|}?#@]+", text, re.IGNORECASE):
        return False
    try:
        parts = urlsplit(text)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
