"""Turns resolutions and links into two GeoDataFrames, and those into GeoJSON (RFC 7946). It does not know folium.

Longitude comes first everywhere; coordinates are WGS84, rounded to ``DECIMALS``.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import quote as percent_encoded

import geopandas
import shapely

from geo.model import (
    AREAS,
    AccuracyClass,
    Document,
    Evidence,
    Fact,
    Link,
    LinkKind,
    Outcome,
    Place,
    Record,
    Resolution,
    Ruling,
    Source,
    Span,
    Trait,
    VerbatimError,
)

CRS = "EPSG:4326"
DECIMALS = 6
"""Digits behind the point of a degree: 0.11 m at the equator."""
CONTEXT = 32
"""Characters of text given before and behind a quote (W3C Web Annotation, TextQuoteSelector)."""
FRAGMENT_WORDS = 6
"""Words at each end of a long quote that a text fragment names (WICG Scroll To Text Fragment)."""
EXACT_KM, NEAR_KM, APPROXIMATE_KM = 0.5, 5.0, 50.0
"""Largest radius, in kilometres, of the classes of accuracy."""
PLACE_COLUMNS = (
    "id",
    "name",
    "names",
    "kind",
    "country",
    "identifiers",
    "accuracy",
    "record",
    "faces",
    "traits",
    "ruling",
    "quotes",
)
LINK_COLUMNS = (
    "id",
    "name",
    "names",
    "kind",
    "ends",
    "ends_said",
    "stops",
    "status",
    "opened",
    "record",
    "geometry_class",
    "ruling",
    "quotes",
)

Feature: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Library:
    """What features are made with.

    Attributes:
        documents: By id, in reading order.
        places: Every place of the tables, by id.
        names: Names of each link of the tables by language, by id.
        facts: Sentences on record that belong beside certain claims, by subject.
        outlines: Geometry of what is a line in nature or in law, such as a border, by id of the link.
        turns: Each document's number in the reading order, by id.
    """

    documents: Mapping[str, Document]
    places: Mapping[str, Place]
    names: Mapping[str, Mapping[str, str]]
    facts: Mapping[str, Sequence[Fact]]
    outlines: Mapping[str, shapely.Geometry]
    turns: Mapping[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Number the documents once, for however many features."""
        object.__setattr__(self, "turns", {document: number for number, document in enumerate(self.documents)})


def place_features(
    resolutions: Sequence[Resolution], traits: Sequence[Trait], library: Library
) -> geopandas.GeoDataFrame:
    """Make one feature of each place that was placed, in the order of first mention, with all its sentences."""
    by_place: defaultdict[str, list[Resolution]] = defaultdict(list)
    for resolution in resolutions:
        if resolution.outcome is Outcome.PLACED and resolution.subject in library.places:
            by_place[resolution.subject].append(resolution)
    said: defaultdict[str, list[Trait]] = defaultdict(list)
    for trait in traits:
        said[trait.place].append(trait)
    rows = [_place_row(library.places[place], found, said[place], library) for place, found in by_place.items()]
    return _frame(rows, PLACE_COLUMNS)


def _place_row(place: Place, found: Sequence[Resolution], traits: Sequence[Trait], library: Library) -> Feature:
    """Give the properties and the geometry of one place."""
    ruling = next((resolution.ruling for resolution in found if resolution.ruling), None)
    return {
        **located(place),
        "record": _record(place.record),
        "faces": _faces(place, library),
        "traits": [_trait(trait, library) for trait in traits],
        "ruling": _ruling(ruling),
        "quotes": _quotes(place.id, [_mention_evidence(resolution) for resolution in found], library),
    }


def located(place: Place) -> Feature:
    """Give what a place is and where, apart from what any text says of it."""
    return {
        "id": place.id,
        "name": place.name,
        "names": dict(place.names),
        "kind": place.kind.value,
        "country": place.country,
        "identifiers": {"geonames": place.geonames, "wikidata": place.wikidata},
        "accuracy": {
            "class": _accuracy(place).value,
            "radius_km": place.uncertainty_km,
            "source": _source(place.source),
        },
        "geometry": shapely.Point(_coordinates(place)),
    }


def _mention_evidence(resolution: Resolution) -> Evidence:
    mention = resolution.mention
    return Evidence(mention.document, mention.sentence, (mention.span,), resolution.ruling)


def _accuracy(place: Place) -> AccuracyClass:
    """Give the class of accuracy of a place's position."""
    radius = place.uncertainty_km
    if place.kind in AREAS or radius is None or radius > APPROXIMATE_KM:
        return AccuracyClass.AREA
    if radius <= EXACT_KM:
        return AccuracyClass.EXACT
    return AccuracyClass.NEAR if radius <= NEAR_KM else AccuracyClass.APPROXIMATE


def _faces(place: Place, library: Library) -> Feature | None:
    """Name the place on the other side of the border."""
    other = library.places.get(place.faces)
    return {"id": other.id, "name": other.name, "country": other.country} if other else None


def _trait(trait: Trait, library: Library) -> Feature:
    """Give what a text says a place has."""
    text = library.documents[trait.evidence.document].text
    exact = text[trait.words.start : trait.words.end]
    where = {"start": trait.words.start, "end": trait.words.end, "document": trait.evidence.document}
    return {"kind": trait.kind.value, "exact": exact, **where, "status": trait.status}


def link_features(links: Sequence[Link], library: Library) -> geopandas.GeoDataFrame:
    """Make one feature of each link, in the order of first mention; its geometry is null where none may be drawn."""
    return _frame([link_row(link, library) for link in links], LINK_COLUMNS)


def link_row(link: Link, library: Library) -> Feature:
    """Give the properties and the geometry of one link."""
    ruling = next((evidence.ruling for evidence in link.evidence if evidence.ruling), None)
    return {
        "id": link.id,
        "name": link.name,
        "names": dict(library.names.get(link.id, {})),
        "kind": link.kind.value,
        "ends": list(link.ends),
        "ends_said": link.ends_said,
        "stops": [[{"id": stop, "name": library.places[stop].name} for stop in branch] for branch in link.branches],
        "status": link.status,
        "opened": link.opened,
        "record": _record(link.record),
        "geometry_class": link.geometry_class.value,
        "ruling": _ruling(ruling),
        "quotes": _quotes(link.id, link.evidence, library),
        "geometry": _line(link, library),
    }


def _line(link: Link, library: Library) -> shapely.Geometry | None:
    """Draw a link through its stops, or along its outline; None where fewer than two stops have a position."""
    if link.id in library.outlines:
        return shapely.set_precision(library.outlines[link.id], 10**-DECIMALS)
    lines = []
    for branch in link.branches:
        stops = [_coordinates(library.places[stop]) for stop in branch if library.places[stop].position]
        if len(stops) > 1:
            lines += _pieces(shapely.LineString(stops))
    if link.kind is LinkKind.ZONE and len(link.ends) == 1:
        return shapely.Point(_coordinates(library.places[link.ends[0]]))
    if len(lines) > 1:
        return shapely.MultiLineString(lines)
    return lines[0] if lines else None


def _pieces(line: shapely.LineString) -> list[shapely.LineString]:
    """Cut a line where it crosses the antimeridian (RFC 7946, 3.1.9), so that it takes the short way on every map."""
    longitudes = shapely.get_coordinates(line)[:, 0]
    if not (abs(longitudes[1:] - longitudes[:-1]) > 180).any():
        return [line]
    import antimeridian

    cut = antimeridian.fix_line_string(line, great_circle=False)
    pieces = shapely.get_parts(shapely.transform(cut, lambda corners: corners.round(DECIMALS)))
    return [piece for piece in pieces if piece.length]


def _coordinates(place: Place) -> tuple[float, float]:
    """Give longitude and latitude, rounded.

    Raises:
        ValueError: Nobody knows where the place is; only places with a position are placed, so this is a bug.
    """
    if place.position is None:
        raise ValueError(f"{place.id} has no position")
    return round(place.position.longitude, DECIMALS), round(place.position.latitude, DECIMALS)


def _source(source: Source) -> Feature:
    return {"id": source.id, "citation": source.citation, "url": source.url}


def _record(record: Record | None) -> Feature | None:
    """Give what is on record, with its own source."""
    if record is None:
        return None
    return {
        "status": record.status,
        "opened": record.opened,
        "note": record.note,
        "length_km": record.length_km,
        "source": _source(record.source),
    }


def _ruling(ruling: Ruling | None) -> Feature | None:
    return {"reason": ruling.reason, "certainty": ruling.certainty} if ruling else None


def _quotes(subject: str, evidence: Iterable[Evidence], library: Library) -> list[Feature]:
    """Give each sentence once, with all the words in it that count."""
    words: defaultdict[tuple[str, Span], set[Span]] = defaultdict(set)
    rulings: dict[tuple[str, Span], Ruling] = {}
    for one in evidence:
        words[one.document, one.sentence].update(one.words)
        if one.ruling:
            rulings[one.document, one.sentence] = one.ruling
    keys = sorted(words, key=lambda key: (library.turns[key[0]], key[1]))
    return [
        _quote(subject, key[1], sorted(words[key]), library.documents[key[0]], rulings.get(key), library)
        for key in keys
    ]


def _quote(
    subject: str, sentence: Span, words: Sequence[Span], document: Document, ruling: Ruling | None, library: Library
) -> Feature:
    """Give one sentence with where it stands, who published it, and what is on record of just this."""
    exact = document.text[sentence.start : sentence.end]
    folded = exact.casefold()
    facts = [fact for fact in library.facts.get(subject, ()) if all(word in folded for word in fact.about)]
    return {
        "document": document.id,
        "exact": exact,
        "start": sentence.start,
        "end": sentence.end,
        "prefix": document.text[max(0, sentence.start - CONTEXT) : sentence.start],
        "suffix": document.text[sentence.end : sentence.end + CONTEXT],
        "mentions": [{"start": w.start, "end": w.end, "exact": document.text[w.start : w.end]} for w in words],
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published,
        "url": document.url,
        "fragment_url": fragment_url(document.url, exact),
        "sha256": document.sha256,
        "language": document.language,
        "records": [{"note": fact.note, "source": _source(fact.source)} for fact in facts],
        "ruling": _ruling(ruling),
    }


def fragment_url(url: str, exact: str) -> str:
    """Give the address that scrolls to the quoted words, or nothing where the text has no address.

    A long quote is named by its first and last words (WICG Scroll To Text Fragment: ``#:~:text=start,end``).
    """
    if not url:
        return ""
    words = exact.split()
    ends = (
        [" ".join(words[:FRAGMENT_WORDS]), " ".join(words[-FRAGMENT_WORDS:])]
        if len(words) > 2 * FRAGMENT_WORDS
        else [exact]
    )
    encoded = ",".join(percent_encoded(part, safe="").replace("-", "%2D") for part in ends)
    return f"{url.split('#', maxsplit=1)[0]}#:~:text={encoded}"


def _frame(rows: Sequence[Feature], columns: Sequence[str]) -> geopandas.GeoDataFrame:
    """Make a GeoDataFrame, with its columns even where there is no row."""
    data = {column: [row[column] for row in rows] for column in columns}
    return geopandas.GeoDataFrame(data, geometry=[row["geometry"] for row in rows], crs=CRS)


def geojson(frame: geopandas.GeoDataFrame) -> str:
    """Write a GeoDataFrame as a FeatureCollection (RFC 7946), one feature a line so that a diff is the change."""
    columns = [column for column in frame.columns if column != "geometry"]
    lines = []
    for *values, geometry in frame[[*columns, "geometry"]].itertuples(index=False, name=None):
        properties = dict(zip(columns, values, strict=True))
        drawn = None if geometry is None else json.loads(shapely.to_geojson(geometry))
        feature = {"type": "Feature", "id": properties["id"], "properties": properties, "geometry": drawn}
        lines.append(json.dumps(feature, ensure_ascii=False, allow_nan=False))
    return '{"type": "FeatureCollection", "features": [\n' + ",\n".join(lines) + "\n]}\n"


def verify(frames: Iterable[geopandas.GeoDataFrame], documents: Mapping[str, Document]) -> None:
    """Hold every quote against its document.

    Raises:
        VerbatimError: A quote, or a mention in it, does not stand where it says it does.
    """
    for frame in frames:
        for identity, quotes in zip(frame["id"], frame["quotes"], strict=True):
            for quote in quotes:
                text = documents[quote["document"]].text
                for part in (quote, *quote["mentions"]):
                    if text[part["start"] : part["end"]] != part["exact"]:
                        where = f"{documents[quote['document']].file}, characters {part['start']}-{part['end']}"
                        raise VerbatimError(f"the quote of {identity} does not stand in {where}.")
