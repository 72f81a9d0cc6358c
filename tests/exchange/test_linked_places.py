"""Linked Places: the rules of the format hold, and a JSON-LD processor finds names, citations and sentences."""

import json
import re

import jsonschema
import pytest
import shapely

from geo.exchange import Collection
from geo.exchange.linked_places import TYPES, linked_places
from geo.model import LinkKind, PlaceKind
from tests.exchange.linked_data import CONTEXTS, Node, expanded, undefined
from tests.exchange.material import Said, drawn, hostile, said, same

LPO = "https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#"
VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"


@pytest.fixture(params=["plain", "nul"])
def collection(each: Collection, request: pytest.FixtureRequest) -> Collection:
    """Give one collection after the other, that with U+0000 too."""
    return hostile(nul=True) if request.param == "nul" else each


def features(content: bytes) -> list[Node]:
    """Give the features as they are written."""
    found: list[Node] = json.loads(content)["features"]
    return found


def by_id(content: bytes, identity: str) -> Node:
    """Give one of them."""
    return next(one for one in features(content) if one["@id"] == f"urn:crossborder:{identity}")


def spot(address: str) -> tuple[str, int, int]:
    """Give document hash, start and end of an address of characters (RFC 5147)."""
    found = re.fullmatch(r"urn:sha256:([0-9a-f]{64})#char=(\d+),(\d+)", address)
    assert found, address
    return found[1], int(found[2]), int(found[3])


def test_the_rules_of_the_format_hold(collection: Collection) -> None:
    """Every feature has what the format wants, in the form it wants, and nothing it forbids."""
    schema = json.loads((CONTEXTS / "linked-places.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    written = json.loads(linked_places(collection))
    faults = list(jsonschema.Draft202012Validator(schema).iter_errors(written))
    wanted = [] if collection.features else ["$.features: [] should be non-empty"]
    assert [f"{fault.json_path}: {fault.message[:200]}" for fault in faults] == wanted


@pytest.mark.parametrize("part", ["names", "types", "geometry", "@id"])
def test_the_rules_see_what_is_missing(repository: Collection, part: str) -> None:
    """A feature without one of its parts does not pass."""
    schema = json.loads((CONTEXTS / "linked-places.schema.json").read_text("utf-8"))
    written = json.loads(linked_places(repository))
    del written["features"][0][part]
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(written))


def test_a_processor_finds_every_sentence(collection: Collection) -> None:
    """Each is a description with its words, addressed by document and characters."""
    documents = {document.sha256: document.id for document in collection.documents}
    found: set[Said] = set()
    (whole,) = expanded(linked_places(collection)) or ({},)
    for one in whole.get(f"{LPO}hasFeature", ()):
        _, _, sort, key = one["@id"].split(":")
        for node in one["http://purl.org/dc/terms/description"]:
            sha256, start, end = spot(node["@id"])
            found.add((sort, key, documents[sha256], start, end, node[VALUE][0]["@value"]))
    assert found == said(collection)


def test_every_geometry_is_there_with_what_it_is_worth(collection: Collection) -> None:
    """GeoJSON and WKT say the same; certain where a position is exact or near, uncertain where a line is schematic."""
    found = {}
    for one in features(linked_places(collection)):
        _, _, sort, key = one["@id"].split(":")
        geometry = one["geometry"]
        found[sort, key] = None if geometry is None else shapely.from_geojson(json.dumps(geometry))
        if geometry is not None:
            assert same({("", ""): shapely.from_wkt(geometry["geowkt"])}, {("", ""): found[sort, key]})
    assert same(found, drawn(collection))


@pytest.mark.parametrize(
    ("identity", "certainty"),
    [
        ("place:zamyn-uud", "certain"),
        ("place:china", "uncertain"),
        ("link:ganqimaodu-gashuunsukhait-railway", "less-certain"),
    ],
)
def test_certainty_follows_the_class(repository: Collection, identity: str, certainty: str) -> None:
    """A post that is near is certain, a country's label is not, and a line through its stops is less so."""
    assert by_id(linked_places(repository), identity)["geometry"]["certainty"] == certainty


def test_every_spelling_in_the_texts_is_a_name_with_citations(collection: Collection) -> None:
    """The words of each mention of a place are a name, cited by document, characters and year."""
    written = {one["@id"]: one for one in features(linked_places(collection))}
    for one in collection.features:
        names = {
            name["toponym"]: name.get("citations", [])
            for name in written[f"urn:crossborder:{one.sort}:{one.id}"]["names"]
        }
        for quote in one.quotes if one.sort == "place" else ():
            for mention in quote["mentions"]:
                spots = {spot(cited["@id"]) for cited in names[mention["exact"]]}
                assert (quote["sha256"], mention["start"], mention["end"]) in spots


def test_when_is_when_the_texts_were_published(repository: Collection) -> None:
    """The first and the last day somebody is known to have named the place."""
    china = by_id(linked_places(repository), "place:china")
    assert china["when"]["timespans"] == [{"start": {"in": "2023-03-20"}, "end": {"in": "2025-08-29"}}]


def test_without_a_date_there_is_no_when(nothing: Collection) -> None:
    """Nothing is made up for a text whose day nobody gave."""
    content = linked_places(hostile(nul=False))
    assert '"when"' in content.decode()
    undated = hostile(nul=False)
    for frame in (undated.places, undated.links):
        frame["quotes"] = [[{**quote, "published": ""} for quote in quotes] for quotes in frame["quotes"]]
    assert '"when"' not in linked_places(undated).decode()
    assert '"year"' not in linked_places(undated).decode()
    assert features(linked_places(nothing)) == []


def test_places_are_related_by_their_links(repository: Collection) -> None:
    """Each end of a line leads to the other, with the line's name and the sentence that says so."""
    relations = by_id(linked_places(repository), "place:ganqimaodu")["relations"]
    told = {(one["relationTo"], one["label"]) for one in relations}
    assert (
        "urn:crossborder:place:gashuunsukhait",
        "linked to Gashuunsukhait by Ganqimaodu-Gashuunsukhait railway",
    ) in told
    assert ("urn:crossborder:place:gashuunsukhait", "faces Gashuunsukhait across the border") in told


def test_a_place_is_tied_to_geonames(repository: Collection) -> None:
    """Its number there is a close match."""
    assert {"type": "closeMatch", "identifier": "https://sws.geonames.org/2037485/"} in by_id(
        linked_places(repository), "place:erenhot"
    )["links"]


def test_no_term_is_undefined(collection: Collection) -> None:
    """A processor drops no key but the two the published context does not define, which its description has."""
    assert undefined(linked_places(collection)) <= {"geowkt", "year", "source"}


@pytest.mark.parametrize("kind", [*PlaceKind, *(kind for kind in LinkKind if kind is not LinkKind.OTHER)])
def test_every_kind_has_a_term(kind: PlaceKind | LinkKind) -> None:
    """Each kind has a term of the thesaurus; a link of no kind has none."""
    assert re.fullmatch(r"aat:300\d{6}", TYPES[kind][0])
    assert LinkKind.OTHER not in TYPES
