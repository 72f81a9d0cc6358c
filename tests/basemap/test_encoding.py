"""How a basemap is spelled for a page, and read back."""

import gzip
import inspect
import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import shapely

from geo.basemap import clip, encode
from geo.model import Extent

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REGION = Extent(100, 37, 121, 53)
ALL_LAND = Extent(105, 42, 116, 48)
FIJI = Extent(170, -25, -170, -10)


def spelled(value: object) -> bytes:
    """Give JSON as a page would hold it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def layers(value: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Give the shapes of each layer by its name."""
    return {layer["name"]: layer["shapes"] for layer in value["layers"]}


def points(value: Mapping[str, Any], numbers: Sequence[int]) -> list[tuple[float, float]]:
    """Read one part back: longitude and latitude of each vertex, by hand and slowly."""
    (west, south), quantum = value["origin"], value["quantum"]
    x = y = 0
    found = []
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        found.append((west + x * quantum, south + y * quantum))
    return found


@pytest.mark.parametrize("extent", [REGION, Extent(-10, 35, 40, 70), Extent(170, 55, 240, 75)])
def test_lines_come_back_where_they_were(extent: Extent) -> None:
    """Every boundary and river, read back, is within one grid step of the one that was drawn."""
    basemap = clip(extent)
    value = encode(basemap)
    step = basemap.detail / 10
    assert value["quantum"] == step
    for layer in ("boundaries", "rivers"):
        drawn = shapely.union_all([shape.geometry for shape in basemap.layers[layer].shapes])
        parts = [points(value, part) for shape in layers(value).get(layer, []) for part in shape["parts"]]
        back = shapely.multilinestrings([shapely.linestrings(part) for part in parts])
        assert shapely.hausdorff_distance(back, drawn) <= 2 * step


def test_towns_come_back_with_all_that_is_known_of_them() -> None:
    """A point is one pair; name, names, rank and attrs stand beside it, and nothing that is empty."""
    value = encode(clip(REGION))
    town = next(shape for shape in layers(value)["towns"] if shape["name"] == "Datong")
    ((longitude, latitude),) = points(value, town["parts"][0])
    assert longitude == pytest.approx(113.30, abs=0.01)
    assert latitude == pytest.approx(40.08, abs=0.01)
    assert {key: town[key] for key in ("names", "attrs")} == {
        "names": {"en": "Datong", "zh": "大同", "ru": "Датун"},
        "attrs": {"country": "CN", "capital": "no", "population": "1873000"},
    }
    assert "names" not in layers(value)["divisions"][0]


def test_land_is_one_shape_without_the_borders_in_it() -> None:
    """Where there is no sea the land is the rectangle, apart from points where a border meets its edge."""
    value = encode(clip(ALL_LAND))
    (land,) = layers(value)["land"]
    (ring,) = land["parts"]
    assert len(ring) // 2 <= 12
    assert shapely.Polygon(points(value, ring)).area == pytest.approx(11 * 6, rel=1e-9)


def test_land_has_its_inland_sea() -> None:
    """A hole is a ring like others: filled by even-odd, the Caspian is water and its shores are land."""
    value = encode(clip(Extent(44, 34, 58, 50)))
    (land,) = layers(value)["land"]
    rings = [shapely.Polygon(points(value, part)) for part in land["parts"]]
    depth = {
        place: sum(ring.contains(shapely.Point(place)) for ring in rings) for place in [(51, 41), (46, 40), (56, 39)]
    }
    assert [count % 2 for count in depth.values()] == [0, 1, 1]


def test_nothing_is_spelled_for_the_sea() -> None:
    """A layer without shapes is left out."""
    assert encode(clip(Extent(-130, -30, -125, -26)))["layers"] == []


def test_no_step_is_wasted() -> None:
    """No vertex repeats the one before; lines have two vertices at least, rings three."""
    least = {"point": 2, "line": 4, "polygon": 6}
    for layer in encode(clip(REGION))["layers"]:  # type: ignore[attr-defined]
        for shape in layer["shapes"]:
            for part in shape["parts"]:
                assert len(part) >= least[layer["kind"]]
                assert np.array(part).reshape(-1, 2)[1:].any(axis=1).all()


@pytest.mark.parametrize(
    ("extent", "most"),
    [
        (REGION, 30_000),
        (Extent(85, 37, 135, 56), 60_000),
        (Extent(-10, 35, 40, 70), 90_000),
        (Extent(-180, -90, 180, 90), 60_000),
    ],
    ids=["the region", "half of Asia", "Europe", "the world"],
)
def test_a_page_can_bear_the_basemap(extent: Extent, most: int) -> None:
    """Compressed, the basemap leaves most of 200 kB to the page, and the region's far more."""
    assert 5_000 < len(gzip.compress(spelled(encode(clip(extent))), mtime=0)) <= most


def test_the_same_extent_gives_the_same_bytes() -> None:
    """Another process, with another order of its sets, spells the same basemap."""
    program = (
        "import json, sys; from geo.basemap import clip, encode; from geo.model import Extent;"
        "sys.stdout.write(json.dumps(encode(clip(Extent(100, 37, 121, 53)))))"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1] == json.dumps(encode(clip(REGION))).encode()


def test_the_documented_decoder_reads_it(browser: "Browser") -> None:
    """The JavaScript in the docstring gives the same vertices as reading by hand, latitude first."""
    found = re.search(r"::\n\n(.*)", inspect.getdoc(encode) or "", re.DOTALL)
    assert found is not None
    value = json.loads(spelled(encode(clip(FIJI))))
    page = browser.new_page()
    try:
        decoded = page.evaluate(f"(value) => {{ {textwrap.dedent(found[1])}; return decode(value); }}", value)
    finally:
        page.close()
    for layer, coded in zip(decoded, value["layers"], strict=True):
        for shape, code in zip(layer["shapes"], coded["shapes"], strict=True):
            by_hand = [[[y, x] for x, y in points(value, part)] for part in code["parts"]]
            assert shape["parts"] == by_hand
