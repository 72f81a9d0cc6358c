"""Addresses: what may be told as the place of the maps, and what the files there are called."""

import pytest

from geo.embedding import home, page
from geo.embedding.addresses import address, origin
from geo.model import InputError


@pytest.mark.parametrize(
    ("told", "folder"),
    [
        ("https://example.org/maps/", "https://example.org/maps/"),
        ("https://example.org/maps", "https://example.org/maps/"),
        ("https://example.org", "https://example.org/"),
        ("http://127.0.0.1:8000/a/", "http://127.0.0.1:8000/a/"),
        ("https://example.org/maps/index.html", "https://example.org/maps/"),
        ("https://example.org/story.htm", "https://example.org/"),
        ("HTTPS://Example.org/Maps/", "HTTPS://Example.org/Maps/"),
        ("  https://example.org/maps/\n", "https://example.org/maps/"),
        ("https://example.org/%E5%9C%B0%E5%9B%BE/", "https://example.org/%E5%9C%B0%E5%9B%BE/"),
        ("https://example.org/地图", "https://example.org/地图/"),
        ("https://[::1]:8000/", "https://[::1]:8000/"),
    ],
)
def test_a_folder_or_a_page_in_it_says_where_the_maps_are(told: str, folder: str) -> None:
    """However the place is written, the folder with its slash comes out."""
    assert home(told) == folder


@pytest.mark.parametrize(
    "told",
    [
        *("maps/", "/maps/", "example.org/maps/", "//example.org/maps/", "ftp://example.org/", "file:///maps/"),
        *("javascript:alert(1)", "data:text/html,x", "https:example.org", "https://", "https:///maps/", "http://:80/"),
        *("https://example.org/maps/?v=1", "https://example.org/maps/#a", "https://me:secret@example.org/"),
        *(
            "https://exa mple.org/",
            'https://example.org/"onload="x',
            "https://example.org/<b>",
            "https://example.org/'",
        ),
        *("https://example.org:port/", "https://example.org:99999/", "https://[::1/", "https://example.org/a\\b"),
    ],
)
def test_what_is_no_place_on_the_web_is_refused(told: str) -> None:
    """One sentence says where it was written, what is wrong, and what would be right."""
    with pytest.raises(InputError) as caught:
        home(told, "seeds/sources.toml:1")
    (fault,) = caught.value.faults
    assert fault.startswith(f"seeds/sources.toml:1: {told!r} is not the http(s) address of a folder")
    assert fault.endswith(".")


@pytest.mark.parametrize("told", ["", " ", "\n"])
def test_nobody_said_where(told: str) -> None:
    """Without an address a person is asked for one, with an example."""
    with pytest.raises(InputError, match=r"^--url: say where .* like https://example\.org/maps/\.$"):
        home(told)


@pytest.mark.parametrize(
    ("folder", "name", "whole"),
    [
        ("https://example.org/maps/", "index", "https://example.org/maps/index.html"),
        ("https://example.org/", "my story", "https://example.org/my%20story.html"),
        ("https://example.org/", '"><b>', "https://example.org/%22%3E%3Cb%3E.html"),
        ("https://example.org/", "地图", "https://example.org/%E5%9C%B0%E5%9B%BE.html"),
        ("", "index", ""),
    ],
)
def test_a_page_has_an_address_where_the_folder_has_one(folder: str, name: str, whole: str) -> None:
    """A name is written as an address writes it; without a folder there is no address."""
    assert page(folder, name) == whole


def test_a_picture_lies_beside_its_page() -> None:
    """Every file of a map is in the one folder."""
    assert address("https://example.org/maps/", "index.png") == "https://example.org/maps/index.png"


@pytest.mark.parametrize(
    ("folder", "site"),
    [("https://example.org/maps/", "https://example.org"), ("HTTP://127.0.0.1:8000/a/", "http://127.0.0.1:8000")],
)
def test_an_origin_is_scheme_and_host(folder: str, site: str) -> None:
    """A policy names the site without the folder."""
    assert origin(folder) == site
