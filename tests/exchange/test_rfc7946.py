"""What every build writes is GeoJSON (RFC 7946) and keeps to our JSON Schema, whatever stands in the texts."""

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from geo.pipeline import build
from tests.exchange.material import FORMULAS
from tests.exchange.rfc7946 import Json, faults
from tests.webmap.hostile import HOSTILE

NAMES = ("places", "links")
TEXTS = {
    "hostile": "".join(
        f"{text} At Erenhot, the Erenhot-Zamyn-Uud railway is open. {text}\n\n" for text in HOSTILE.values()
    ),
    "formulas": "\n\n".join(f"{text} Erenhot and Zamyn-Uud are linked by a railway." for text in FORMULAS.values()),
    "antimeridian": (
        "The Vladivostok-Anchorage railway was proposed. A line from Tokyo to Honolulu via Suva opened."
        " Fiji and Samoa trade. A railway from Provideniya to Nome is planned."
    ),
    "borders": (
        "The China-Mongolia border is 4,710 km long. The Russia-United States border runs through the Bering Strait."
        " The border between Fiji and Tonga is at sea. The Zamyn-Uud-Erenhot Economic Cooperation Zone was approved."
    ),
    "nothing": "Nobody goes anywhere.",
}


@pytest.fixture(scope="module", params=["repository", *TEXTS])
def data(request: pytest.FixtureRequest, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder `data` of a build."""
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "repository":
        (folder / "seeds").symlink_to(root / "seeds")
    else:
        (folder / "seeds").mkdir()
        (folder / "seeds" / "a.txt").write_bytes(TEXTS[request.param].encode())
    build(folder)
    return folder / "data"


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_build_writes_rfc_7946(data: Path, name: str) -> None:
    """Longitude first, within bounds; lines cut at the antimeridian; no box that is not true; no id twice."""
    assert faults((data / f"{name}.geojson").read_bytes()) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_build_keeps_to_its_schema(root: Path, data: Path, name: str) -> None:
    """Every property is there and of its kind, and no other."""
    schema = json.loads((root / "geo" / "schema" / f"{name}.schema.json").read_text("utf-8"))
    written = json.loads((data / f"{name}.geojson").read_text("utf-8"))
    found = jsonschema.Draft202012Validator(schema).iter_errors(written)
    assert [f"{fault.json_path}: {fault.message[:200]}" for fault in found] == []


@pytest.mark.slow
def test_the_texts_are_what_they_are_meant_to_be(data: Path) -> None:
    """There is something to look at: each build but that of nothing has places, and one has lines that were cut."""
    if data.parent.name.startswith("nothing"):
        assert json.loads((data / "places.geojson").read_text("utf-8"))["features"] == []
        return
    assert json.loads((data / "places.geojson").read_text("utf-8"))["features"]
    if data.parent.name.startswith("antimeridian"):
        lines = json.loads((data / "links.geojson").read_text("utf-8"))["features"]
        assert {line["geometry"]["type"] for line in lines} == {"LineString", "MultiLineString"}


def sample() -> Json:
    """Give a small file without fault."""
    line = {"type": "LineString", "coordinates": [[10, 50], [20, 60]]}
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    shapes = [line, {"type": "Polygon", "coordinates": [ring]}, None]
    features = [
        {"type": "Feature", "id": f"f{number}", "properties": {}, "geometry": shape}
        for number, shape in enumerate(shapes)
    ]
    return {"type": "FeatureCollection", "bbox": [0.0, 0.0, 20.0, 60.0], "features": features}


def shape(value: Json, index: int = 0) -> Json:
    """Give the geometry of one of its features."""
    return value["features"][index]["geometry"]


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.update(type="Features"),
        lambda value: value.update(crs={"type": "name"}),
        lambda value: value.update(bbox=[0.0, 0.0, 20.0, 50.0]),
        lambda value: value["features"][0].update(id="f1"),
        lambda value: value["features"][0].pop("geometry"),
        lambda value: value["features"][0].update(bbox=[10, 50, 20, 61]),
        lambda value: shape(value).update(type="Line"),
        lambda value: shape(value).update(coordinates=[[10, 50]]),
        lambda value: shape(value).update(coordinates=[[10, 50], [20, 91]]),
        lambda value: shape(value).update(coordinates=[[10, 50], [181, 60]]),
        lambda value: shape(value).update(coordinates=[[10, 50], ["20", 60]]),
        lambda value: shape(value).update(coordinates=[[-170, 50], [170, 60]]),
        lambda value: shape(value, 1)["coordinates"][0].reverse(),
        lambda value: shape(value, 1)["coordinates"][0].pop(),
    ],
)
def test_a_fault_is_seen(change: Callable[[Json], object]) -> None:
    """Each rule finds what breaks it, and nothing in a file that keeps them all."""
    value = sample()
    assert faults(json.dumps(value).encode()) == []
    change(value)
    assert faults(json.dumps(value).encode())


@pytest.mark.parametrize("content", [b"\xef\xbb\xbf" + json.dumps(sample()).encode(), b'{"type": NaN}'])
def test_what_is_no_json_is_seen(content: bytes) -> None:
    """A byte order mark and a number that is none are faults of the file itself."""
    try:
        assert faults(content)
    except ValueError as error:
        assert "NaN is no JSON" in str(error)  # noqa: PT017  # either is well
