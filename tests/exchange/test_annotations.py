"""W3C Web Annotation: a JSON-LD processor finds each mention, each sentence, and what the words mean."""

import json
from dataclasses import replace

import pytest
import shapely

from geo.exchange import Collection
from geo.exchange.annotations import annotations
from tests.exchange.linked_data import Node, expanded, undefined
from tests.exchange.material import Said, drawn, hostile, mentioned, said, same

OA = "http://www.w3.org/ns/oa#"
URN = "urn:crossborder:"


@pytest.fixture(params=["plain", "nul"])
def collection(each: Collection, request: pytest.FixtureRequest) -> Collection:
    """Give one collection after the other, that with U+0000 too."""
    return hostile(nul=True) if request.param == "nul" else each


def items(content: bytes) -> list[Node]:
    """Give the annotations."""
    (whole,) = expanded(content)
    (page,) = whole[next(key for key in whole if key.endswith("#first"))]
    (found,) = page[next(key for key in page if key.endswith("#items"))]
    listed: list[Node] = found["@list"]
    return listed


def value(node: Node, term: str) -> str:
    """Give the one value of a property of the vocabulary."""
    (one,) = node[f"{OA}{term}"]
    return str(one.get("@value", one.get("@id")))


def selected(where: Node) -> tuple[str, str, str, int, int]:
    """Give what a pair of selectors says: words, before, behind, start, end."""
    by_type = {one["@type"][0].removeprefix(OA): one for one in where[f"{OA}hasSelector"]}
    assert sorted(by_type) == ["TextPositionSelector", "TextQuoteSelector"]
    words, at = by_type["TextQuoteSelector"], by_type["TextPositionSelector"]
    said_there = [value(words, term) for term in ("exact", "prefix", "suffix")]
    return said_there[0], said_there[1], said_there[2], int(value(at, "start")), int(value(at, "end"))


def test_a_processor_finds_every_mention_and_its_sentence(collection: Collection) -> None:
    """Each annotation gives the words and their sentence, both by what they are and by where they stand."""
    words: set[Said] = set()
    sentences: set[Said] = set()
    documents = {document.sha256: document.id for document in collection.documents}
    found = items(annotations(collection))
    for one in found:
        (target,), body = one[f"{OA}hasTarget"], one[f"{OA}hasBody"][0]["@id"]
        _, _, sort, key = body.split(":")
        (state,) = target[f"{OA}hasState"]
        document = documents[value(state, "cachedSource").removeprefix("urn:sha256:")]
        exact, _, _, start, end = selected(target)
        words.add((sort, key, document, start, end, exact))
        exact, _, _, start, end = selected(target[f"{OA}hasScope"][0])
        sentences.add((sort, key, document, start, end, exact))
        assert value(one, "motivatedBy") == f"{OA}identifying"
        assert one["@type"] == [f"{OA}Annotation"]
    assert words == mentioned(collection)
    assert sentences == said(collection)
    assert len({one["@id"] for one in found}) == len(found)


def test_words_stand_where_both_selectors_say(collection: Collection) -> None:
    """Offsets cut the words out of the text, and what is before and behind them is what stands there."""
    texts = {document.sha256: document.text for document in collection.documents}
    for one in items(annotations(collection)):
        (target,) = one[f"{OA}hasTarget"]
        text = texts[value(target[f"{OA}hasState"][0], "cachedSource").removeprefix("urn:sha256:")]
        for where in (target, target[f"{OA}hasScope"][0]):
            exact, prefix, suffix, start, end = selected(where)
            assert text[start:end] == exact
            assert text[:start].endswith(prefix)
            assert text[end:].startswith(suffix)
            assert len(prefix) == min(32, start)


def test_the_body_carries_the_geometry(collection: Collection) -> None:
    """It is a feature of GeoJSON with its geometry as it is; without one where nothing is drawn."""
    found = {}
    for one in json.loads(annotations(collection))["first"]["items"]:
        body = one["body"][0]
        _, _, sort, key = body["id"].split(":")
        found[sort, key] = shapely.from_geojson(json.dumps(body["geometry"])) if "geometry" in body else None
    assert same(found, {key: shape for key, shape in drawn(collection).items() if key in found})
    assert found.keys() == {(sort, key) for sort, key, *_ in mentioned(collection)}


def test_a_processor_keeps_the_geometry_as_json(repository: Collection) -> None:
    """The geometry is a JSON literal, which no processor takes apart."""
    for one in items(annotations(repository)):
        for literal in one[f"{OA}hasBody"][0].get("https://purl.org/geojson/vocab#geometry", ()):
            assert literal["@type"] == "@json"
            assert literal["@value"]["type"] in {"Point", "LineString", "MultiLineString"}


def test_no_term_is_undefined(collection: Collection) -> None:
    """A processor drops no key."""
    assert undefined(annotations(collection), frozenset({"geometry"})) == set()


def test_a_place_is_tied_to_geonames_and_wikidata(repository: Collection) -> None:
    """Its numbers there are addresses of linked data."""
    bodies = [one[f"{OA}hasBody"][0] for one in items(annotations(repository))]
    erenhot = next(body for body in bodies if body["@id"] == f"{URN}place:erenhot")
    close = [node["@id"] for node in erenhot["http://www.w3.org/2004/02/skos/core#closeMatch"]]
    assert close[0] == "https://sws.geonames.org/2037485/"


def test_a_ruling_is_a_comment_beside_what_is_meant(repository: Collection) -> None:
    """What a person decided stands there with the reason, and only where a person decided."""
    ruled = {
        (one.id, mention["start"])
        for one in repository.features
        for quote in one.quotes
        if quote["ruling"]
        for mention in quote["mentions"]
    }
    assert ruled
    for one in json.loads(annotations(repository))["first"]["items"]:
        key = (one["body"][0]["id"].split(":")[-1], one["target"]["selector"][1]["start"])
        comments = [body["value"] for body in one["body"][1:]]
        assert bool(comments) is (key in ruled)


def test_a_published_map_and_an_article_with_an_address_are_named_by_them(repository: Collection) -> None:
    """The subject is the permalink of the map; the source is the article, without what scrolls in it."""
    published = replace(repository, url="https://example.org/maps/index.html", links=repository.links.iloc[:0])
    said_there = [{**quote, "url": "https://example.org/a#top"} for quote in published.places["quotes"].iloc[0]]
    places = published.places.iloc[:1].assign(quotes=[said_there])
    (first, *_) = items(annotations(replace(published, places=places)))
    identity = places["id"].iloc[0]
    assert first[f"{OA}hasBody"][0]["@id"] == f"https://example.org/maps/index.html#feature={identity}"
    assert value(first[f"{OA}hasTarget"][0], "hasSource") == "https://example.org/a"


def test_the_count_is_true(each: Collection) -> None:
    """The collection says how many annotations its page holds."""
    whole = json.loads(annotations(each))
    assert whole["total"] == len(whole["first"]["items"])
