"""The committed tables: whole, in step with each other, and small."""

import csv
from pathlib import Path

import numpy as np
import pytest
import shapely

from geo import basemap
from geo.basemap import tables

OUTLINES = Path(basemap.__file__).parent / "outlines"


def rows(layer: str) -> list[dict[str, str]]:
    """Read a layer's CSV."""
    with (OUTLINES / f"{layer}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("detail", tables.LEVELS)
def test_the_land_of_a_level_is_one_coverage(detail: float) -> None:
    """Countries are valid, share the vertices of their borders, and overlap nowhere in the world."""
    level = tables.level(detail)
    land = tables.geometries(level, "land", np.flatnonzero(level.layer == tables.LAYERS.index("land")))
    assert shapely.is_valid(land).all()
    assert shapely.coverage_is_valid(land)


@pytest.mark.parametrize("detail", tables.LEVELS)
def test_a_level_and_the_rows_fit_together(detail: float) -> None:
    """Parts stand layer by layer, name rows that exist, and have the bounds the arrays say."""
    level = tables.level(detail)
    assert (np.diff(level.layer.astype(int)) >= 0).all()
    for number, layer in enumerate(tables.LAYERS):
        own = np.flatnonzero(level.layer == number)
        if own.size:
            assert level.subject[own].max() < len(rows(layer))
            stored = level.bounds[own] / tables.UNITS
            assert np.allclose(shapely.bounds(tables.geometries(level, layer, own)), stored, atol=1e-9)
    assert (np.abs(level.bounds) <= np.array([180, 90, 180, 90]) * tables.UNITS).all()


def test_no_field_breaks_a_line() -> None:
    """A row is a line, since rows are picked by number before they are read."""
    for layer in tables.LAYERS:
        assert len(tables.lines(layer)) == len(rows(layer)) + 1


def test_every_country_is_named_in_every_language() -> None:
    """The 240 or so codes are two capital letters, each once, with four names; one row has no code and no name."""
    countries = rows("land")
    codes = [row["iso"] for row in countries]
    assert len(set(codes)) == len(codes) > 230
    nameless = [row for row in countries if not all(row.values())]
    assert nameless == [{"iso": "", "en": "", "zh": "", "ru": "", "mn": ""}]
    assert all(code.isascii() and code.isupper() and len(code) == 2 for code in codes if code)


@pytest.mark.parametrize("file", ["boundaries", "lakes", "land", "rivers", "towns"])
def test_no_name_has_lost_letters(file: str) -> None:
    """Where Natural Earth has a question mark instead of a letter, we rather have no name."""
    assert not [row for row in rows(file) if any("?" in value or "\ufffd" in value for value in row.values())]


def test_our_own_names_all_meet_a_town() -> None:
    """Each row of the hand-written table gives a town its name, or takes a town away; none is there for nothing."""
    towns = {(row["country"], row["en"]) for row in rows("towns")}
    for row in rows("town-names"):
        assert ((row["country"], row["en"]) in towns) == bool(row["en"]), row


def test_the_tables_are_small() -> None:
    """All levels and names of the world together stay under eight megabytes."""
    assert 4_000_000 < sum(path.stat().st_size for path in OUTLINES.iterdir()) < 8_000_000


@pytest.mark.parametrize(
    "words", ["Natural Earth", "public domain", "CLDR", "disputed ones broken", "neither they nor the names state"]
)
def test_the_credit_names_data_licence_and_boundaries(words: str) -> None:
    """The line on every map says whose data it is, under which licence, and how its boundaries are meant."""
    assert words in basemap.CREDIT
