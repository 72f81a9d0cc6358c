"""Looks: the colours are those of the page, every kind has one, and every format is offered."""

import re
from pathlib import Path

import pytest

from geo.exchange import WRITERS, looks
from geo.model import Format, InputError, LinkKind, PlaceKind, format_of


@pytest.fixture(scope="module")
def css(root: Path) -> str:
    """Give the style sheets of the page."""
    return "".join((root / "geo" / "web" / name).read_text("utf-8") for name in ("colors.css", "map.css"))


@pytest.mark.parametrize("name", ["INK", "HALO", "SOFT", "PORT", "TOWN", "ZONE", "WORK", "RAIL", "ROAD", "CORRIDOR"])
def test_a_colour_is_that_of_the_light_page(css: str, name: str) -> None:
    """What is red on our map is the same red in QGIS and Google Earth."""
    found = re.search(rf"--cb-{name.lower()}: (#[0-9a-f]{{6}})", css)
    assert found
    assert getattr(looks, name) == found[1]


@pytest.mark.parametrize("kind", PlaceKind)
def test_a_mark_has_the_colour_its_kind_has_on_the_page(css: str, kind: PlaceKind) -> None:
    """The style sheet's colour of the kind is the mark's."""
    found = re.search(rf"\.cb-m-{kind.replace(' ', '-')}\b[^{{]*{{ color: var\(--cb-(\w+)\)", css)
    assert found
    assert looks.MARKS[kind].color == getattr(looks, found[1].upper())


@pytest.mark.parametrize("kind", [kind for kind in LinkKind if kind is not LinkKind.OTHER])
def test_a_line_has_the_colour_its_kind_has_on_the_page(css: str, kind: LinkKind) -> None:
    """The style sheet's colour of the kind is the line's."""
    found = re.search(rf"\.cb-k-{kind.replace(' ', '-')}\b[^{{]*{{ stroke: var\(--cb-(\w+)\)", css)
    assert found
    assert looks.COLORS[kind][0] == getattr(looks, found[1].upper())


def test_every_format_has_a_writer() -> None:
    """What the help lists can be written."""
    assert set(WRITERS) == set(Format)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.gpkg", Format.GEOPACKAGE),
        ("b/A.GPKG", Format.GEOPACKAGE),
        ("a.b.csv", Format.CSV),
        ("a.lpf.json", Format.LINKED_PLACES),
        ("a.jsonld", Format.WEB_ANNOTATION),
    ],
)
def test_the_ending_says_the_format(name: str, form: Format) -> None:
    """In upper or lower case, the longest ending there is."""
    assert format_of(Path(name)) is form


@pytest.mark.parametrize("name", ["a.shp", "a", "gpkg", "a.json", "a.gpkg.zip", ".."])
def test_another_ending_is_one_sentence(name: str) -> None:
    """It names the file and every ending there is."""
    with pytest.raises(InputError, match=r"must end in one of \.gpkg, \.parquet, .*, \.lpf\.json\.$") as raised:
        format_of(Path(name))
    assert len(raised.value.faults) == 1
