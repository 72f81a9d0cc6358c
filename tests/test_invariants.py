"""The invariants of the design, one by one, each held against real builds.

They are: verbatim; no mark without evidence and none dropped in silence; two provenances; honest geometry; doubt is a
value; same in, same bytes out (in ``test_build.py``); the page asks nobody; a failed build leaves the last good map.
"""

import csv
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import shapely

import geo
from geo import features, pipeline
from geo.model import InputError, Position, VerbatimError
from geo.places import distance_km
from tests.conftest import WorkspaceMaker

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.usefixtures("own_cache")

SCHEMAS = ("places", "links")
Collection = dict[str, Any]


def collection(folder: Path, name: str) -> Collection:
    """Read a GeoJSON file of a build."""
    found: Collection = json.loads((folder / "data" / f"{name}.geojson").read_text("utf-8"))
    return found


def unplaced(folder: Path) -> list[dict[str, str]]:
    """Read the list of what is not on the map."""
    with (folder / "data" / "unplaced.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def repository(root: Path, cache_home: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, pipeline.Build]:
    """Give a build of the repository's own texts, in a folder of its own."""
    folder = tmp_path_factory.mktemp("repository")
    (folder / "seeds").mkdir()
    for file in (root / "seeds").iterdir():
        (folder / "seeds" / file.name).write_bytes(file.read_bytes())
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(cache_home))
        return folder, geo.build(folder)


@pytest.fixture(params=SCHEMAS)
def feature_list(request: pytest.FixtureRequest, repository: tuple[Path, pipeline.Build]) -> list[Collection]:
    """Give the features of one of the two files."""
    found: list[Collection] = collection(repository[0], request.param)["features"]
    return found


# 1. Verbatim.


def test_every_quote_in_the_data_stands_in_its_text(
    repository: tuple[Path, pipeline.Build], feature_list: list[Collection]
) -> None:
    """Offsets count code points of the file in seeds, and the hash is that of the file."""
    documents = {document.id: document for document in repository[1].documents}
    quotes = [quote for feature in feature_list for quote in feature["properties"]["quotes"]]
    assert quotes
    for quote in quotes:
        document = documents[quote["document"]]
        text = (repository[0] / document.file).read_bytes().decode("utf-8")
        for part in (quote, *quote["mentions"]):
            assert text[part["start"] : part["end"]] == part["exact"]
        assert quote["sha256"] == document.sha256


def test_every_row_of_the_list_stands_in_its_text(repository: tuple[Path, pipeline.Build]) -> None:
    """What is not on the map is quoted verbatim too."""
    texts = {document.id: document.text for document in repository[1].documents}
    for row in unplaced(repository[0]):
        text = texts[row["document"]]
        assert text[int(row["start"]) : int(row["end"])] == row["exact"]
        assert row["exact"] in row["sentence"]
        assert row["sentence"] in text


HOSTILE = (
    "Erenhot \\ ` ${alert(1)} </script><script>alert(2)</script> <!-- &amp; &lt; \"'",
    "Erenhot \u202eabc\u202c \u200b\u200d \U0001f1f2\U0001f1f3 e\u0301 \u00ad",
    "Erenhot\tin\u00a0one\u2003line\u2028and\u2029another",
    "Erenhot \x07\x1b[31m \ufffd \ufdd0",
    "二连浩特 Erenhot Эрээн {{ x }} {% raw %} <b>bold</b>",
)


class Words(HTMLParser):
    """Gathers the text of every quote in a page."""

    def __init__(self) -> None:
        """Begin outside of any."""
        super().__init__(convert_charrefs=True)
        self.depth = 0
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # as it is called
        """Enter an element."""
        if tag == "blockquote":
            self.depth = 1
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        """Leave a quote."""
        if tag == "blockquote":
            self.depth = 0

    def handle_data(self, data: str) -> None:
        """Keep its text."""
        if self.depth:
            self.found[-1] += data


@pytest.fixture(scope="module")
def hostile(cache_home: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, pipeline.Build]:
    """Give a build of all hostile texts, each a file of its own."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "seeds").mkdir()
    for number, text in enumerate(HOSTILE):
        (folder / "seeds" / f"{number}.txt").write_text(text, "utf-8", newline="")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(cache_home))
        return folder, geo.build(folder)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_text_reaches_the_page_identical_and_as_text(hostile: tuple[Path, pipeline.Build], number: int) -> None:
    """A quote is in the page character for character, in its data and in its list, and never as HTML."""
    folder, result = hostile
    page = (folder / "maps" / f"{number}.html").read_bytes().decode("utf-8")
    assert HOSTILE[number] in [quote["exact"] for quote in result.places["quotes"][0]]
    words = Words()
    words.feed(page)
    assert HOSTILE[number] in "\n".join(words.found)
    assert "<script>alert(2)" not in page
    assert "<b>bold" not in page


@pytest.mark.slow
def test_a_build_with_a_quote_that_is_not_verbatim_fails_and_leaves_the_last_map(
    workspace: WorkspaceMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should any stage ever change a letter of a quote, nothing is written."""
    folder = workspace({"seeds/a.txt": "Erenhot is open."})
    geo.build(folder)
    before = everything(folder)
    whole = features.place_features

    def careless(*given: Any) -> Any:  # noqa: ANN401  # as it is called
        frame = whole(*given)
        for quotes in frame["quotes"]:
            quotes[0]["exact"] = quotes[0]["exact"].replace("open", "opened")
        return frame

    monkeypatch.setattr(features, "place_features", careless)
    (folder / "seeds" / "a.txt").write_text("Erenhot is open, and more.", "utf-8")
    with pytest.raises(VerbatimError, match="the quote of erenhot does not stand in"):
        geo.build(folder)
    assert {name: data for name, data in everything(folder).items() if "seeds" not in name} == {
        name: data for name, data in before.items() if "seeds" not in name
    }


# 2. No mark without evidence, none dropped in silence.


def test_found_is_placed_and_listed_and_ruled_out(repository: tuple[Path, pipeline.Build]) -> None:
    """Every mention is in exactly one of: a quote of a feature, or a row of the list."""
    folder, result = repository
    coverage = result.coverage
    assert coverage.found == coverage.placed + coverage.unplaced + coverage.ruled_out == len(result.resolutions)
    listed = {(row["document"], int(row["start"]), int(row["end"])) for row in unplaced(folder)}
    assert len(unplaced(folder)) == coverage.unplaced + coverage.ruled_out == len(listed)
    shown = {
        (quote["document"], mention["start"], mention["end"])
        for name in SCHEMAS
        for feature in collection(folder, name)["features"]
        for quote in feature["properties"]["quotes"]
        for mention in quote["mentions"]
    }
    shown |= {
        (trait["document"], trait["start"], trait["end"])
        for feature in collection(folder, "places")["features"]
        for trait in feature["properties"]["traits"]
    }
    found = {(r.mention.document, r.mention.span.start, r.mention.span.end): r for r in result.resolutions}
    lost = [found[key].mention.exact for key in found.keys() - shown - listed]
    heads = [one for one in lost if not found_in_a_link(one, result)]
    assert heads == []


def found_in_a_link(words: str, result: pipeline.Build) -> bool:
    """Tell whether words for infrastructure stand in the sentence of a link, whose ends they join."""
    return any(words in quote["exact"] for quotes in result.links["quotes"] for quote in quotes)


def test_every_row_of_the_list_says_why(repository: tuple[Path, pipeline.Build]) -> None:
    """An outcome of the closed list and a reason stand in every row."""
    for row in unplaced(repository[0]):
        assert row["outcome"] in {"ambiguous", "unknown", "ruled out"}
        assert row["reason"]


def test_the_page_says_the_three_numbers(repository: tuple[Path, pipeline.Build]) -> None:
    """How much was found, and what became of it, stands in the page for everybody to read."""
    folder, result = repository
    page = re.sub(r"<script.*?</script>", "", (folder / "maps" / "index.html").read_text("utf-8"), flags=re.DOTALL)
    text = re.sub(r"<[^>]+>", "", page)
    coverage = result.coverage
    told = f"{coverage.placed} on the map, {coverage.unplaced} listed, {coverage.ruled_out} ruled out."
    assert f"{coverage.found} mentions found: {told}" in text


def test_every_feature_has_a_quote(feature_list: list[Collection]) -> None:
    """Nothing is on the map that nobody said."""
    assert [feature["id"] for feature in feature_list if not feature["properties"]["quotes"]] == []


# 3. Two provenances, never blurred.


def by_id(repository: tuple[Path, pipeline.Build], name: str, identity: str) -> Collection:
    """Give the properties of one feature."""
    found: Collection = next(
        feature["properties"] for feature in collection(repository[0], name)["features"] if feature["id"] == identity
    )
    return found


def test_claim_and_record_stand_beside_each_other(repository: tuple[Path, pipeline.Build]) -> None:
    """The text says "inaugurated", the record "under construction": both are told, each with its own source."""
    railway = by_id(repository, "links", "ganqimaodu-gashuunsukhait-railway")
    assert (railway["status"], railway["opened"]) == ("inaugurated", "2025-05-14")
    assert railway["record"]["status"] == "under construction"
    assert railway["record"]["source"]["citation"]
    (quote,) = railway["quotes"]
    assert "was inaugurated" in quote["exact"]
    assert (quote["publisher"], quote["published"]) == ("Global Times", "2025-08-29")


@pytest.mark.parametrize(
    ("name", "identity", "words", "note"),
    [
        ("places", "inner-mongolia", "hosts 10 major data center clusters", "cluster"),
        ("places", "china", "the December, 2022 visit", "November"),
        ("links", "china-mongolia-border", "4,710 kilometers", "4,710 km"),
    ],
)
def test_what_the_record_says_otherwise_stands_beside_the_quote(
    repository: tuple[Path, pipeline.Build], name: str, identity: str, words: str, note: str
) -> None:
    """The quote is the source's words, uncorrected; what is on record of just this claim stands beside it, cited."""
    quotes = [quote for quote in by_id(repository, name, identity)["quotes"] if words in quote["exact"]]
    assert quotes
    for quote in quotes:
        assert any(note in record["note"] and record["source"]["citation"] for record in quote["records"])


def test_a_location_has_a_source_of_its_own(repository: tuple[Path, pipeline.Build]) -> None:
    """Where a mark stands is not from the text, and its source is named."""
    for feature in collection(repository[0], "places")["features"]:
        source = feature["properties"]["accuracy"]["source"]
        assert source["id"]
        assert source["citation"]
        assert source["citation"] not in {quote["publisher"] for quote in feature["properties"]["quotes"]}


@pytest.mark.parametrize("identity", ["tavan-tolgoi-gashuunsukhait-railway", "zuunbayan-khangi-railway"])
def test_what_a_person_decided_is_told_as_such(repository: tuple[Path, pipeline.Build], identity: str) -> None:
    """A line the text does not name is on the map by a ruling, with its reason and how sure the person was."""
    properties = by_id(repository, "links", identity)
    assert properties["ruling"]["certainty"] == "about 95 %"
    assert "Not named in the text." in properties["ruling"]["reason"]
    assert all(quote["ruling"] for quote in properties["quotes"])


# 4. Honest geometry.


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_data_keep_to_their_schema(root: Path, repository: tuple[Path, pipeline.Build], name: str) -> None:
    """Every feature has all properties of the format, of their kinds, and no other."""
    schema = json.loads((root / "geo" / "schema" / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    faults = jsonschema.Draft202012Validator(schema).iter_errors(collection(repository[0], name))
    assert [f"{fault.json_path}: {fault.message[:200]}" for fault in faults] == []


def broken(change: Callable[[Collection], object]) -> Callable[[Collection], object]:
    """Name a change for the table."""
    return change


@pytest.mark.parametrize(
    "change",
    [
        broken(lambda feature: feature["properties"].pop("quotes")),
        broken(lambda feature: feature["properties"].update(quotes=[])),
        broken(lambda feature: feature["properties"].update(colour="red")),
        broken(lambda feature: feature["properties"].update(kind="harbour")),
        broken(lambda feature: feature["properties"].update(id="Two Words")),
        broken(lambda feature: feature["geometry"].update(coordinates=[43.6, 111.9, 0])),
        broken(lambda feature: feature["geometry"].update(coordinates=[43.6, 111.9])),
        broken(lambda feature: feature.update(geometry=None)),
        broken(lambda feature: feature["properties"]["accuracy"].update({"class": "exact", "radius_km": 4.0})),
        broken(lambda feature: feature["properties"]["quotes"][0].update(start=-1)),
        broken(lambda feature: feature["properties"]["quotes"][0].update(sha256="no")),
        broken(lambda feature: feature["properties"]["quotes"][0].update(url="javascript:alert(1)")),
        broken(lambda feature: feature.pop("id")),
    ],
)
def test_the_schema_sees_what_is_wrong(
    root: Path, repository: tuple[Path, pipeline.Build], change: Callable[[Collection], object]
) -> None:
    """A missing, unknown or impossible value is a fault: latitude first among them."""
    schema = json.loads((root / "geo" / "schema" / "places.schema.json").read_text("utf-8"))
    whole = collection(repository[0], "places")
    change(whole["features"][0])
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(whole))


def test_the_schemas_say_the_same_of_what_they_share(root: Path) -> None:
    """A quote, a record, a source and a ruling are one format in both files."""
    one, other = (
        json.loads((root / "geo" / "schema" / f"{name}.schema.json").read_text("utf-8"))["$defs"] for name in SCHEMAS
    )
    shared = one.keys() & other.keys() - {"feature", "properties", "point"}
    assert {"quote", "record", "source", "ruling", "position"} <= shared
    assert [name for name in sorted(shared) if one[name] != other[name]] == []


def test_the_class_of_accuracy_is_that_of_the_radius(repository: tuple[Path, pipeline.Build]) -> None:
    """Exact within 0.5 km, near within 5, approximate within 50, and a region is an area."""
    limits = {"exact": (0.0, 0.5), "near": (0.5, 5.0), "approximate": (5.0, 50.0)}
    for feature in collection(repository[0], "places")["features"]:
        accuracy, kind = feature["properties"]["accuracy"], feature["properties"]["kind"]
        assert (accuracy["class"] == "area") is (kind in {"country", "region", "natural"}), feature["id"]
        if accuracy["class"] != "area":
            lower, upper = limits[accuracy["class"]]
            assert lower <= accuracy["radius_km"] <= upper, feature["id"]


def test_no_road_is_drawn_where_only_ports_have_one(repository: tuple[Path, pipeline.Build]) -> None:
    """Three ports "with highway links" are three ports: no link is a highway, and no line ends at Manzhouli."""
    links = collection(repository[0], "links")["features"]
    assert [link["id"] for link in links if link["properties"]["kind"] == "highway"] == []
    assert [link["id"] for link in links if "manzhouli" in link["properties"]["ends"]] == []
    traits = {
        place["id"]: [trait["exact"] for trait in place["properties"]["traits"]]
        for place in collection(repository[0], "places")["features"]
        if place["properties"]["traits"]
    }
    assert traits == {name: ["highway links"] for name in ("manzhouli", "erenhot", "ganqimaodu")}


def test_a_line_runs_through_its_stops_and_nowhere_else(repository: tuple[Path, pipeline.Build]) -> None:
    """What is not surveyed has a corner only where a stop is, within a metre."""
    tables = pipeline.desk(repository[0]).places
    for link in collection(repository[0], "links")["features"]:
        if link["properties"]["geometry_class"] == "surveyed" or link["geometry"] is None:
            continue
        stops = [tables[stop["id"]].position for branch in link["properties"]["stops"] for stop in branch]
        for longitude, latitude in shapely.get_coordinates(shapely.from_geojson(json.dumps(link["geometry"]))):
            here = Position(longitude, latitude)
            assert any(stop and distance_km(here, stop) < 0.001 for stop in stops), link["id"]


def test_the_border_is_a_surveyed_line_between_its_two_countries(repository: tuple[Path, pipeline.Build]) -> None:
    """The sentence of 4,710 km is drawn along the border, from end to end, not between two label points."""
    border = next(
        link for link in collection(repository[0], "links")["features"] if link["id"] == "china-mongolia-border"
    )
    assert border["properties"]["geometry_class"] == "surveyed"
    line = shapely.from_geojson(json.dumps(border["geometry"]))
    points = [Position(*point) for point in shapely.get_coordinates(shapely.line_merge(line))]
    assert sum(distance_km(one, other) for one, other in pairwise(points)) == pytest.approx(4400, rel=0.05)
    west, _, east, _ = line.bounds
    assert (west, east) == (pytest.approx(87.8, abs=0.2), pytest.approx(119.8, abs=0.3))


# 5. Doubt is a value.


def test_two_good_candidates_are_listed_and_not_guessed(workspace: WorkspaceMaker) -> None:
    """A name two places bear equally gets no mark; both are proposed, and the text is not silent about it."""
    folder = workspace({"seeds/a.txt": "The meeting was held in Springfield."})
    result = geo.build(folder)
    (row,) = unplaced(folder)
    assert len(result.places) == 0
    assert (row["exact"], row["outcome"]) == ("Springfield", "ambiguous")
    assert len(row["candidates"].split(";")) > 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("row", "exact", "told"),
    [
        ("a,Springfield,,It is a ship.,sure", "Springfield", "It is a ship. (sure)"),
        ("a,road,,There is none.,", "road", "There is none."),
        ("a,batumi-tbilisi-highway,,There is none.,", "road", "There is none."),
    ],
)
def test_a_ruling_that_words_mean_nothing_is_shown_as_the_editors(
    workspace: WorkspaceMaker, row: str, exact: str, told: str
) -> None:
    """On the page and in the list; what the program rules out is not."""
    text = "The Chinese ship Springfield sank. A road links Tbilisi with Batumi."
    decisions = f"document,name,place,reason,certainty\n{row}\n"
    folder = workspace({"seeds/a.txt": text, "seeds/decisions.csv": decisions})
    geo.build(folder)
    reason, _, sure = told.rstrip(")").partition(" (")
    rows = [(one["exact"], one["outcome"], one["ruling"], one["certainty"]) for one in unplaced(folder)]
    assert (exact, "ruled out", reason, sure) in rows
    assert ("Chinese", "ruled out", "", "") in rows
    page = re.sub("<[^>]*>", "", (folder / "maps/a.html").read_text("utf-8").partition('class="cb-unplaced"')[2])
    assert f"{exact} — ruled out: Editor’s ruling: {told}" in page
    assert "Chinese — ruled out: a people or a language, not a place" in page


@pytest.mark.slow
def test_a_ruling_settles_a_doubt(workspace: WorkspaceMaker) -> None:
    """One row of decisions.csv, and the mark is there, as the person's decision."""
    ruling = "document,name,place,reason,certainty\na,Springfield,erenhot,A nickname of the town.,sure\n"
    folder = workspace({"seeds/a.txt": "The meeting was held in Springfield.", "seeds/decisions.csv": ruling})
    result = geo.build(folder)
    assert list(result.places["id"]) == ["erenhot"]
    assert result.places["ruling"][0] == {"reason": "A nickname of the town.", "certainty": "sure"}


# 7. The page asks nobody for anything.

LOADS = re.compile(
    r"""<(?:script|img|iframe|audio|video|source|embed|object|link|use|image|input|track|form)\b[^>]*?
    \s(?:src|srcset|href|xlink:href|data|poster|action)\s*=\s*["']?\s*(?P<address>[^"'\s>]*)
    |url\(\s*["']?(?P<style>[^"')]*) | @import\s+["']?(?P<sheet>[^"';]*)""",
    re.VERBOSE | re.IGNORECASE,
)


def loaded(page: str) -> list[str]:
    """Give every address that a page would load something from by itself; what its scripts do, a browser shows."""
    page = re.sub(r"(<script\b[^>]*>).*?</script>", r"\1</script>", page, flags=re.DOTALL)
    found = (match["address"] or match["style"] or match["sheet"] or "" for match in LOADS.finditer(page))
    return [address for address in found if address and not address.startswith(("data:", "#", "blob:"))]


def test_no_page_loads_anything(repository: tuple[Path, pipeline.Build]) -> None:
    """No script, style, picture, font or frame comes from anywhere but the page itself."""
    pages = sorted((repository[0] / "maps").glob("*.html"))
    assert len(pages) == 3
    for page in pages:
        assert loaded(page.read_text("utf-8")) == [], page.name


@pytest.mark.parametrize(
    ("page", "addresses"),
    [
        ('<script src="https://cdn.example.org/leaflet.js"></script>', ["https://cdn.example.org/leaflet.js"]),
        ("<script src=//cdn.example.org/l.js></script>", ["//cdn.example.org/l.js"]),
        ('<link rel="stylesheet" href="http://example.org/a.css">', ["http://example.org/a.css"]),
        ('<img alt="" src="tile.png">', ["tile.png"]),
        ("<style>a{background:url(https://example.org/a.png)}</style>", ["https://example.org/a.png"]),
        ('<style>@import "https://example.org/a.css";</style>', ["https://example.org/a.css"]),
        ('<img src="data:image/png;base64,AA">', []),
        ('<use href="#icon"/>', []),
        ('<a href="https://example.org/">read it</a>', []),
    ],
)
def test_a_page_that_loads_something_is_seen(page: str, addresses: list[str]) -> None:
    """The test above sees what it looks for, and lets links be that a reader may click."""
    assert loaded(page) == addresses


def test_every_page_has_a_strict_policy(repository: tuple[Path, pipeline.Build]) -> None:
    """Were there anything to load, the browser would refuse it: default-src is none, and nothing is unsafe."""
    for page in (repository[0] / "maps").glob("*.html"):
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page.read_text("utf-8"))
        assert policy is not None
        assert "default-src 'none'" in policy[1]
        assert "unsafe" not in policy[1]
        assert "http" not in policy[1]


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_an_open_page_makes_no_request(
    repository: tuple[Path, pipeline.Build],
    browser: "Browser",
    *,
    script: bool,
) -> None:
    """In a real browser, from disk, the page asks for itself and nothing else, and says every quote."""
    page_file = repository[0] / "maps" / "index.html"
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page_file.as_uri())
    page.wait_for_timeout(500)
    said = page.locator("#cb-list").text_content() or "" if script else page.content()  # laid out or not yet
    context.close()
    assert [url for url in asked if not url.startswith(("data:", "blob:"))] == [page_file.as_uri()]
    assert "highway links were completed at" in re.sub(r"<[^>]+>", "", said)


# 8. A failed build leaves the last good map in place.

GOOD: dict[str, str | bytes] = {"seeds/a.txt": "Erenhot is open.", "seeds/b.txt": "Zamyn-Uud is open."}
DECISIONS = "document,name,place,reason,certainty\n"
PLACES = "id,name,kind,country,longitude,latitude,uncertainty_km,source\n"


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Give every file of a workspace with its content and when it was written, also hidden and temporary ones."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("bad", "faults"),
    [
        ({"seeds/a.txt": b"caf\xe9"}, [r"seeds/a\.txt:1: byte 3 is not UTF-8"]),
        ({"seeds/a.txt": b" \n"}, [r"seeds/a\.txt:1: the text is empty"]),
        (
            {"seeds/sources.toml": '[[text]]\nfile = "a.txt"\n\n[[text]]\nfile = "a.txt"\n'},
            [r"seeds/sources\.toml:4: a\.txt has an entry already"],
        ),
        ({"seeds/sources.toml": "[[text\n"}, [r"seeds/sources\.toml:1: "]),
        ({"seeds/sources.toml": '[[text]]\nfile = "c.txt"\n'}, [r"seeds/sources\.toml:1: there is no text c\.txt"]),
        (
            {"seeds/places.csv": PLACES + "x,X,harbour,CN,east,43,1,Own survey of 2024\n"},
            [r"seeds/places\.csv:2: 'harbour' is not one of", r"seeds/places\.csv:2: longitude 'east'"],
        ),
        (
            {"seeds/names.csv": "place,name,language,strength\natlantis,X,en,strong\n"},
            [r"seeds/names\.csv:2: 'atlantis' is not the id"],
        ),
        ({"seeds/not-places.csv": "name,language,reason\nExpo,en,\n"}, [r"seeds/not-places\.csv:2: "]),
        ({"seeds/decisions.csv": DECISIONS + "a,Erenhot,erenhott,R.,\n"}, [r"decisions\.csv:2: 'erenhott' is not"]),
        (
            {"seeds/decisions.csv": DECISIONS + "c,Erenhot,erenhot,R.,\n"},
            [r"decisions\.csv:2: there is no document 'c'"],
        ),
        (
            {"seeds/decisions.csv": DECISIONS + "a,Ereen,erenhot,R.,\n"},
            [r"decisions\.csv:2: 'Ereen' does not stand in seeds/a\.txt"],
        ),
        ({"seeds/decisions.csv": DECISIONS + "a,Erenhot\n"}, [r"decisions\.csv:2: the row has 2 fields"]),
        ({"seeds/decisions.csv": "document,name,reason\n"}, [r"decisions\.csv:1: there is no column 'place'"]),
        ({"seeds/A.txt": "Erenhot is open."}, [r"seeds/a\.txt:1: its id 'a' is that of seeds/A\.txt already"]),
        ({"seeds/index.txt": "Erenhot is open."}, [r"seeds/index\.txt:1: "]),
    ],
    ids=[
        "not UTF-8", "an empty text", "two entries for one text", "no TOML", "an entry without its text", "a bad place",
        "a name of no place", "no reason", "an unknown place", "an unknown document", "words that are gone",
        "a short row", "another table", "two texts of one id", "a text called index",
    ],
)  # fmt: skip
def test_a_failed_build_leaves_the_last_map_untouched(
    workspace: WorkspaceMaker, bad: dict[str, str | bytes], faults: list[str]
) -> None:
    """Each kind of bad input gives a sentence with file and line for each fault, and not one byte is written."""
    folder = workspace(GOOD)
    geo.build(folder)
    workspace(bad)
    before = everything(folder)
    with pytest.raises(InputError) as caught:
        geo.build(folder)
    assert everything(folder) == before
    assert len(caught.value.faults) == len(faults)
    for fault, expected in zip(caught.value.faults, faults, strict=True):
        assert re.match(rf"(seeds/)?{expected}", fault), fault
        assert fault.endswith((".", "?"))
        assert "\n" not in fault


@pytest.mark.slow
@pytest.mark.parametrize("step", ["reading the tables", "finding places in", "drawing the map of", "writing"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError])
def test_a_build_broken_off_leaves_the_last_map_untouched(
    workspace: WorkspaceMaker, step: str, error: type[BaseException]
) -> None:
    """Whenever a build is interrupted, the old map and data are there, whole, and nothing lies beside them."""
    folder = workspace(GOOD)
    geo.build(folder)
    workspace({"seeds/a.txt": "Manzhouli is open."})
    before = everything(folder)

    def interrupted(what: str) -> None:
        if what.startswith(step):
            raise error

    with pytest.raises(error):
        geo.build(folder, step=interrupted, fresh=True)
    assert everything(folder) == before


@pytest.mark.slow
def test_a_quote_that_no_longer_matches_stops_the_build(workspace: WorkspaceMaker) -> None:
    """A ruling whose words an edited text no longer holds is told with its line, before anything is written."""
    folder = workspace({**GOOD, "seeds/decisions.csv": DECISIONS + "a,Erenhot,erenhot,The town.,\n"})
    geo.build(folder)
    (folder / "seeds" / "a.txt").write_text("Manzhouli is open.", "utf-8")
    with pytest.raises(InputError, match=r"decisions\.csv:2: 'Erenhot' does not stand in seeds/a\.txt\."):
        geo.build(folder)
    assert list(collection(folder, "places")["features"][0]["properties"]["id"].split()) == ["erenhot"]
