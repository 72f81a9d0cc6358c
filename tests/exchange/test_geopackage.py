"""GeoPackage: GDAL and SQLite read back what went in, and QGIS finds a style for each layer."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pyogrio
import pytest
from lxml import etree

from geo.exchange import Collection
from geo.exchange.geopackage import EPOCH, geopackage
from geo.exchange.looks import MARKS
from geo.exchange.qgis import BY_KIND, BY_LOOK
from geo.model import InputError
from tests.exchange.material import POPUP_TAGS, Said, Shapes, drawn, said, same

LAYERS = ("places", "links", "zones")


@pytest.fixture(scope="module")
def file(each: Collection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a GeoPackage in a file."""
    path = tmp_path_factory.mktemp("gpkg") / "out.gpkg"
    path.write_bytes(geopackage(each))
    return path


@pytest.fixture
def tables(file: Path) -> Iterator[sqlite3.Connection]:
    """Give the file as the database it is."""
    with closing(sqlite3.connect(file)) as found:
        yield found


def layers(file: Path) -> list[str]:
    """Give the layers with a geometry."""
    return [name for name, geometry in pyogrio.list_layers(file) if geometry]


def test_gdal_reads_every_quote(each: Collection, file: Path) -> None:
    """Each sentence is a row that says whose it is, with its words to the last character."""
    quotes = pyogrio.read_dataframe(file, layer="quotes")
    found: set[Said] = set()
    for row in quotes.to_dict("records"):
        sort = "place" if isinstance(row["place"], str) else "link"
        found.add((sort, row[sort], row["document"], row["start"], row["end"], row["exact"]))
    assert found == said(each)
    assert len(quotes) == len(said(each))


def test_gdal_reads_every_mention(each: Collection, file: Path) -> None:
    """The words that count stand with their offsets beside each sentence."""
    quotes = pyogrio.read_dataframe(file, layer="quotes")
    found = {
        (row["place"] if isinstance(row["place"], str) else row["link"], row["start"]): json.loads(row["mentions"])
        for row in quotes.to_dict("records")
    }
    assert found == {(one.id, quote["start"]): quote["mentions"] for one in each.features for quote in one.quotes}


def test_gdal_reads_every_geometry(each: Collection, file: Path) -> None:
    """Places are points, links are lines, also where none is drawn; each has one type a style can draw."""
    found: Shapes = {}
    for layer in layers(file):
        frame = pyogrio.read_dataframe(file, layer=layer)
        sort = "place" if layer == "places" else "link"
        found |= {(sort, key): shape for key, shape in zip(frame["id"], frame.geometry, strict=True)}
        assert pyogrio.read_info(file, layer=layer)["geometry_type"] == {"links": "MultiLineString"}.get(layer, "Point")
        assert frame.crs.to_epsg() == 4326
    assert same(found, drawn(each))


def test_what_is_on_record_stands_beside_what_is_said(repository: Collection, tmp_path: Path) -> None:
    """Claim and record of a railway are columns of their own, the record with its source."""
    (tmp_path / "out.gpkg").write_bytes(geopackage(repository))
    links = pyogrio.read_dataframe(tmp_path / "out.gpkg", layer="links").set_index("id")
    railway = links.loc["ganqimaodu-gashuunsukhait-railway"]
    assert (railway["status"], railway["record_status"], railway["state"]) == (
        "inaugurated",
        "under construction",
        "building",
    )
    assert (railway["opened"], railway["record_length_km"]) == ("2025-05-14", 9.91)
    assert railway["record_source"].startswith("Xinhua 2025-06-05")


def test_the_file_is_sound(tables: sqlite3.Connection) -> None:
    """SQLite finds nothing broken in it, neither pages nor references, and knows it as a GeoPackage."""
    assert tables.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert tables.execute("PRAGMA foreign_key_check").fetchall() == []
    assert tables.execute("PRAGMA application_id").fetchone() == (int.from_bytes(b"GPKG"),)


def test_every_layer_is_registered_with_its_count_and_index(file: Path, tables: sqlite3.Connection) -> None:
    """What a reader goes by is true of each layer put together from several files."""
    names = {name for (name,) in tables.execute("SELECT table_name FROM gpkg_contents")}
    assert names == {name for name, _ in pyogrio.list_layers(file)}
    assert names >= {"places", "links", "quotes", "layer_styles"}
    for name, count in tables.execute("SELECT table_name, feature_count FROM gpkg_ogr_contents"):
        assert tables.execute(f"SELECT count(*) FROM {name}").fetchone() == (count,), name  # noqa: S608
    for name in layers(file):
        (drawn_here,) = tables.execute(f"SELECT count(geom) FROM {name}").fetchone()  # noqa: S608
        assert tables.execute(f"SELECT count(*) FROM rtree_{name}_geom").fetchone() == (drawn_here,)  # noqa: S608


def test_what_watches_over_one_layer_watches_over_all(file: Path, tables: sqlite3.Connection) -> None:
    """Whoever edits a layer keeps its index and its count true, also in a layer that was put in later."""
    asked = (
        "SELECT replace(name, ?, ''), replace(sql, ?, '') FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    )
    first, *others = [dict(tables.execute(asked, (name, name, name))) for name in layers(file)]
    assert len(first) >= 7
    assert all(other == first for other in others)


def test_a_window_finds_what_lies_in_it(repository: Collection, tmp_path: Path) -> None:
    """The spatial index answers: two posts and a station by the border, and no city far from it."""
    (tmp_path / "out.gpkg").write_bytes(geopackage(repository))
    found = pyogrio.read_dataframe(tmp_path / "out.gpkg", layer="places", bbox=(111.5, 43.5, 112.5, 44.0))
    assert set(found["id"]) == {"erenhot", "zamyn-uud"}


def test_quotes_lead_to_their_feature_by_an_index(tables: sqlite3.Connection) -> None:
    """No quote is without its place or link, and a join needs no search."""
    lost = "SELECT count(*) FROM quotes WHERE (place IS NULL) = (link IS NULL)"
    assert tables.execute(lost).fetchone() == (0,)
    orphans = (
        "SELECT count(*) FROM quotes LEFT JOIN places ON places.id = place WHERE place NOT NULL AND places.id IS NULL"
    )
    assert tables.execute(orphans).fetchone() == (0,)
    plan = tables.execute("EXPLAIN QUERY PLAN SELECT exact FROM quotes WHERE place = 'erenhot'").fetchall()
    assert "quotes_place" in str(plan)


def test_no_clock_was_asked(tables: sqlite3.Connection) -> None:
    """The two times the format wants are a time nobody takes for now."""
    assert set(tables.execute("SELECT last_change FROM gpkg_contents")) == {(EPOCH,)}
    assert set(tables.execute("SELECT unixepoch(update_time) FROM layer_styles")) == {(0,)}


def test_qgis_finds_the_default_style_of_each_layer(file: Path, tables: sqlite3.Connection) -> None:
    """Asked as QGIS asks, each layer gives one style; a style without a layer there is none."""
    asked = (
        "SELECT styleQML FROM layer_styles WHERE f_table_schema='' AND f_table_name=? AND f_geometry_column='geom'"
        " ORDER BY CASE WHEN useAsDefault THEN 1 ELSE 2 END, update_time DESC"
    )
    for layer in layers(file):
        assert len(tables.execute(asked, (layer,)).fetchall()) == 1
    assert {name for (name,) in tables.execute("SELECT f_table_name FROM layer_styles")} == set(layers(file))
    assert set(tables.execute("SELECT useAsDefault FROM layer_styles")) == {(1,)}


def test_every_category_of_a_style_occurs_and_none_is_missing(tables: sqlite3.Connection) -> None:
    """Each kind, and each status and worth of a link, has a symbol of its own; none is there for nothing."""
    for layer, qml in tables.execute("SELECT f_table_name, styleQML FROM layer_styles"):
        renderer = etree.fromstring(qml).find("renderer-v2")
        assert renderer.get("attr") == (BY_LOOK if layer == "links" else BY_KIND)
        categories = {one.get("value"): one.get("symbol") for one in renderer.iterfind("categories/category")}
        values = {value for (value,) in tables.execute(f"SELECT {renderer.get('attr')} FROM {layer}")}  # noqa: S608
        assert categories.keys() == values
        symbols = {one.get("name"): one.get("type") for one in renderer.iterfind("symbols/symbol")}
        assert sorted(symbols) == sorted(categories.values())
        assert set(symbols.values()) <= {"line" if layer == "links" else "marker"}


def test_a_pop_up_shows_the_words_as_they_are(each: Collection, file: Path, tables: sqlite3.Connection) -> None:
    """The HTML of a feature has each of its sentences as text, and no element that is not ours."""
    for layer in layers(file):
        popups = dict(tables.execute(f"SELECT id, popup FROM {layer}"))  # noqa: S608
        sort = "place" if layer == "places" else "link"
        for one in each.features:
            if one.sort == sort and one.id in popups:
                shown = etree.fromstring(f"<div>{popups[one.id]}</div>", etree.HTMLParser(huge_tree=True))
                words = ["".join(quote.itertext()) for quote in shown.iterfind(".//blockquote/p[@style]")]
                assert len(words) == len(one.quotes)
                assert {found.tag for found in shown.iter()} <= POPUP_TAGS


def test_a_line_looks_as_its_status_and_worth_say(repository: Collection, tmp_path: Path) -> None:
    """One under construction has gaps, a schematic one is dotted, and both are the blue of a railway."""
    (tmp_path / "out.gpkg").write_bytes(geopackage(repository))
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as tables:
        (qml,) = tables.execute("SELECT styleQML FROM layer_styles WHERE f_table_name = 'links'").fetchone()
    renderer = etree.fromstring(qml).find("renderer-v2")
    looks = {}
    for category in renderer.iterfind("categories/category"):
        (line,) = renderer.xpath(f"symbols/symbol[@name='{category.get('symbol')}']/layer[2]")
        looks[category.get("value")] = {one.get("name"): one.get("value") for one in line.iterfind("Option/Option")}
    building = looks["railway, building, stations"]
    assert (building["line_color"], building["use_custom_dash"]) == ("23,73,138,255", "1")
    assert looks["railway, operating, stations"]["use_custom_dash"] == "0"
    assert {look["capstyle"] for value, look in looks.items() if value.endswith("schematic")} <= {"round"}


def test_every_kind_of_place_has_a_mark_qgis_knows() -> None:
    """The shapes are those of QGIS's simple marker."""
    known = {"circle", "square", "diamond", "pentagon", "hexagon", "triangle", "cross"}
    assert {mark.shape for mark in MARKS.values()} <= known


def test_nul_is_refused_with_where_it_stands(with_nul: Collection) -> None:
    """GDAL would end the words there in silence; so nothing is written, and file and characters are named."""
    with pytest.raises(InputError, match=r"^seeds/a\.txt, characters \d+-\d+: 'exact' holds U\+0000") as raised:
        geopackage(with_nul)
    assert len(raised.value.faults) > 1
