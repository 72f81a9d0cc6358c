"""Turns features into the Linked Places format 1.2.2, GeoJSON-LD in which gazetteers exchange places.

Every spelling in the texts is a name with its citations; every sentence is a description, addressed by the characters
it stands at (RFC 5147); links are features too, and relations between the places they join. What the format has no
words for, such as traits, stays in the other formats.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final

import shapely

from geo.exchange.collection import LINK, PLACE, Collection, Feature, Values, citation, geojson, stored
from geo.model import AccuracyClass, GeometryClass, LinkKind, PlaceKind

CONTEXT: Final = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld"
RELATED: Final = "gvp:tgn3000_related_to"
"""Getty Vocabulary Ontology: related to, in a way the label says."""
TYPES: Final[Mapping[PlaceKind | LinkKind, tuple[str, str]]] = {
    PlaceKind.BORDER_PORT: ("aat:300008347", "inhabited place"),
    PlaceKind.CITY: ("aat:300008389", "city"),
    PlaceKind.TOWN: ("aat:300008375", "town"),
    PlaceKind.STATION: ("aat:300000678", "transportation complex"),
    PlaceKind.MINE: ("aat:300000390", "mine"),
    PlaceKind.ZONE: ("aat:300000705", "district"),
    PlaceKind.REGION: ("aat:300182722", "region (geographic)"),
    PlaceKind.COUNTRY: ("aat:300387506", "country"),
    PlaceKind.NATURAL: ("aat:300132294", "natural landscape"),
    PlaceKind.FACILITY: ("aat:300000202", "complexes (buildings and sites)"),
    LinkKind.RAILWAY: ("aat:300008591", "railroad"),
    LinkKind.HIGHWAY: ("aat:300008217", "road"),
    LinkKind.CROSSING: ("aat:300122438", "transportation space"),
    LinkKind.ZONE: ("aat:300000705", "district"),
    LinkKind.CORRIDOR: ("aat:300265365", "route"),
    LinkKind.PIPELINE: ("aat:300155846", "infrastructural system"),
    LinkKind.POWER_LINE: ("aat:300155846", "infrastructural system"),
}
"""The nearest wider term of the Art & Architecture Thesaurus, out of the subset the format's own list of types has
(feature-types-AAT_20230609.tsv). Our own word for the kind stands beside it as the label of the source."""
CERTAINTY: Final = {
    AccuracyClass.EXACT: "certain",
    AccuracyClass.NEAR: "certain",
    AccuracyClass.APPROXIMATE: "less-certain",
    AccuracyClass.AREA: "uncertain",
    GeometryClass.SURVEYED: "certain",
    GeometryClass.STATIONS: "less-certain",
    GeometryClass.SCHEMATIC: "uncertain",
}

Node = dict[str, Any]


def linked_places(collection: Collection) -> bytes:
    """Write every feature."""
    features = collection.features
    joined: defaultdict[str, list[Feature]] = defaultdict(list)
    for feature in features:
        for end in feature.properties.get("ends", ()):
            joined[end].append(feature)
    names = {feature.id: feature.name for feature in features if feature.sort == PLACE}
    written = [_feature(feature, joined[feature.id], names, collection) for feature in features]
    whole = {"type": "FeatureCollection", "@context": CONTEXT, "features": written}
    return f"{json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1)}\n".encode()


def _feature(feature: Feature, joined: list[Feature], names: Mapping[str, str], collection: Collection) -> Node:
    """Give one feature; what is empty is left out."""
    properties: Node = {"title": feature.name}
    if country := feature.properties.get("country"):
        properties["ccodes"] = [country]
    relations = (
        _to_ends(feature, names, collection) if feature.sort == LINK else _by(feature, joined, names, collection)
    )
    told = {
        "when": _when(feature),
        "links": [{"type": "closeMatch", "identifier": address} for address in feature.elsewhere],
        "relations": list(relations),
    }
    return {
        "@id": collection.address(feature.sort, feature.id),
        "type": "Feature",
        "properties": properties,
        "names": _names(feature),
        "types": [_type(feature)],
        "geometry": _geometry(feature),
        **{name: value for name, value in told.items() if value},
        "descriptions": [_description(quote) for quote in feature.quotes],
    }


def _names(feature: Feature) -> list[Node]:
    """Give every spelling the texts have of a place, each with where, then the names on record."""
    spelled: defaultdict[tuple[str, str], list[Node]] = defaultdict(list)
    for quote in feature.quotes if feature.sort == PLACE else ():
        for mention in quote["mentions"]:
            cited = _citation(quote, mention["start"], mention["end"])
            spelled[mention["exact"], quote["language"]].append(cited)
    attested = [{"toponym": name, "lang": lang, "citations": cited} for (name, lang), cited in spelled.items()]
    known = {(name, lang) for lang, name in feature.properties["names"].items()} or {(feature.name, "en")}
    on_record = [{"toponym": name, "lang": lang} for name, lang in sorted(known - spelled.keys())]
    return attested + (on_record if attested else _cited(on_record, feature))


def _cited(names: list[Node], feature: Feature) -> list[Node]:
    """Give the names of a link with the sentences that speak of it, since a name wants a citation."""
    cited = [_citation(quote, quote["start"], quote["end"]) for quote in feature.quotes]
    return [{**name, "citations": cited} for name in names]


def _citation(quote: Values, start: int, end: int) -> Node:
    """Give where words stand, and the year they were published in where that is known."""
    cited: Node = {"label": citation(quote), "@id": _characters(quote, start, end)}
    if quote["published"]:
        cited["year"] = quote["published"][:4]
    return cited


def _characters(quote: Values, start: int, end: int) -> str:
    """Address characters of the text as it was read (RFC 5147)."""
    return f"{stored(quote)}#char={start},{end}"


def _type(feature: Feature) -> Node:
    """Give the kind in the words of a thesaurus, and in ours."""
    kind = PlaceKind(feature.kind) if feature.sort == PLACE else LinkKind(feature.kind)
    ours = {"sourceLabels": [{"label": feature.kind, "lang": "en"}]}
    if kind not in TYPES:
        return {"label": feature.kind, **ours}
    identifier, label = TYPES[kind]
    return {"identifier": identifier, "label": label, **ours}


def _geometry(feature: Feature) -> Node | None:
    """Give the geometry with what it is worth, and where a location is from."""
    if feature.geometry is None:
        return None
    accuracy = feature.properties.get("accuracy")
    worth = AccuracyClass(accuracy["class"]) if accuracy else GeometryClass(feature.properties["geometry_class"])
    cited = {"citations": [_source(accuracy["source"])]} if accuracy else {}
    wkt = shapely.to_wkt(feature.geometry, rounding_precision=-1)
    return {**geojson(feature.geometry), "geowkt": wkt, "certainty": CERTAINTY[worth], **cited}


def _source(source: Values) -> Node:
    return {"label": source["citation"]} | ({"@id": source["url"]} if source["url"] else {})


def _when(feature: Feature) -> Node | None:
    """Say when the texts that speak of it were published, the first and the last; None where no date is known."""
    days = sorted(quote["published"] for quote in feature.quotes if quote["published"])
    if not days:
        return None
    return {"timespans": [{"start": {"in": days[0]}, "end": {"in": days[-1]}}], "label": "published"}


def _to_ends(link: Feature, names: Mapping[str, str], collection: Collection) -> Iterator[Node]:
    """Relate a link to the places it joins."""
    for end in link.properties["ends"]:
        yield _relation(link, end, f"{link.kind} that joins {names.get(end, end)}", collection)


def _by(place: Feature, joined: list[Feature], names: Mapping[str, str], collection: Collection) -> Iterator[Node]:
    """Relate a place to those it is linked to, and to the one it faces."""
    for link in joined:
        for end in link.properties["ends"]:
            if end != place.id:
                yield _relation(link, end, f"linked to {names.get(end, end)} by {link.name}", collection)
    if faces := place.properties["faces"]:
        address = collection.address(PLACE, faces["id"])
        yield {"relationType": RELATED, "relationTo": address, "label": f"faces {faces['name']} across the border"}


def _relation(link: Feature, end: str, label: str, collection: Collection) -> Node:
    """Give a relation with the sentences that say it; less certain where only the record names the ends."""
    return {
        "relationType": RELATED,
        "relationTo": collection.address(PLACE, end),
        "label": label,
        "citations": [_citation(quote, quote["start"], quote["end"]) for quote in link.quotes],
        "certainty": "certain" if link.properties["ends_said"] else "less-certain",
    }


def _description(quote: Values) -> Node:
    """Give a sentence, where it stands, and the address of its article where it has one."""
    told: Node = {
        "@id": _characters(quote, quote["start"], quote["end"]),
        "value": quote["exact"],
        "lang": quote["language"],
    }
    return told | ({"source": quote["url"]} if quote["url"] else {})
