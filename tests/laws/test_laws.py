"""Laws: what holds for every text there is, of any letters, with names in it and without."""

import csv
import io
import json
import os
import re
from itertools import pairwise
from pathlib import Path

import geopandas
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo import documents, export, features
from geo.lexicon import lexicon
from geo.mentions import sentences
from geo.model import Document, Heading, InputError, Mention, Outcome, Resolution, Span, fold
from geo.pipeline import Desk, Reading, desk, read
from geo.pipeline.editing import edition

EXAMPLES = int(os.environ.get("EXAMPLES", "60"))
"""Texts each law is held against; a night's worth is set from outside."""
LANGUAGES = ("en", "zh", "mn", "ru")
BORDERS = "\ufeff \t\r\n\u00a0\u3000"
"""What no sentence begins or ends with."""

PIECES = st.sampled_from(
    [
        *("Erenhot", "Zamyn-Uud", "Inner Mongolia", "China", "Mongolia’s", "Washington D.C.", "Lanzhou University"),
        *("Sukhbaatar", "Springfield", "LONGi", "Chinese", "Zzyxqua port", "the Gobi Desert", "U. Khurelsukh"),
        *(
            "二连浩特",
            "二連浩特口岸",
            "在蒙古国",
            "一带一路",
            "。",
            "，",
            "Замын-Үүд",
            "Хангийн боомт",
            "Эрляна",
            "Өмнөговь",
        ),
        *(
            "railway",
            "highway links at",
            "linking",
            "from",
            "to",
            "via",
            "between",
            "and",
            "-",
            "–",
            "was opened in 2024",
        ),
        *(
            ". ",
            ".",
            "! ",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            " ",
            "\u00a0",
            "“",
            "”",
            "(",
            ")",
            "'s",
            "\u2028",
            "\x0b",
            "\x0c",
            "\x1c",
        ),
        *(
            "`${x}`",
            "</script>",
            "\\",
            "\x00",
            "\u202e",
            "\u200b",
            "\U0001f682",
            "e\u0301",
            "İ",
            "ß",
            "ﬁ",
            "ǆ",
            "\ufeff",
        ),
    ]
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=30).map("".join),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.text(max_size=200),
    st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=20).map(" ".join),
)
law = settings(
    deadline=None,
    max_examples=EXAMPLES,
    derandomize="EXAMPLES" not in os.environ,  # the same texts in every run, and other ones when asked for more
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give the tables and the world, with the names of all scripts."""
    folder = tmp_path_factory.mktemp("laws")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "scripts.txt").write_text("Latin, Кирилл, 汉字.", "utf-8")
    return desk(folder)


def document(text: str, language: str = "en") -> Document:
    """Make a document of a text."""
    return Document("text", "seeds/text.txt", text, "0" * 64, "Text", language=language, url="https://example.org/")


def reading(text: str, language: str, at: Desk) -> Reading:
    """Read a text with the tables and the world."""
    return read(document(text, language), at)


@law
@given(TEXTS)
def test_folding_keeps_the_length(text: str) -> None:
    """An offset into the folded text is an offset into the text, and folding again changes nothing."""
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@law
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_every_character_stands_in_one_sentence(text: str, language: str) -> None:
    """Sentences come in order, do not overlap, are not empty, and leave out nothing but white space."""
    cuts = sentences(text, lexicon(language))
    assert all(0 <= cut.start < cut.end <= len(text) for cut in cuts)
    assert all(one.end <= other.start for one, other in pairwise(cuts))
    held = {offset for cut in cuts for offset in range(cut.start, cut.end)}
    lost = [letter for offset, letter in enumerate(text) if offset not in held and letter not in BORDERS]
    assert lost == []
    assert all(text[cut.start] not in BORDERS and text[cut.end - 1] not in BORDERS for cut in cuts)


@law
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_every_mention_is_verbatim_and_within_its_sentence(at: Desk, text: str, language: str) -> None:
    """A mention's words stand where it says, in the sentence it says, and no two mentions have one place."""
    found = [resolution.mention for resolution in reading(text, language, at).resolutions]
    for mention in found:
        assert text[mention.span.start : mention.span.end] == mention.exact != ""
        assert mention.sentence.start <= mention.span.start < mention.span.end <= mention.sentence.end
    assert len({mention.span for mention in found}) == len(found)


@law
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_every_mention_is_placed_listed_or_ruled_out_with_a_reason(at: Desk, text: str, language: str) -> None:
    """What is placed has a subject that can be drawn or listed; what is not has none; everything has a reason."""
    read_text = reading(text, language, at)
    links = {link.id for link in read_text.links}
    for resolution in read_text.resolutions:
        assert resolution.reason
        assert bool(resolution.subject) is (resolution.outcome is Outcome.PLACED)
        if resolution.subject:
            drawn = resolution.subject in at.places and at.places[resolution.subject].position is not None
            assert drawn or resolution.subject in links


@law
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_every_link_has_evidence_and_ends(at: Desk, text: str, language: str) -> None:
    """A link quotes sentences of the text, and joins places that are known."""
    for link in reading(text, language, at).links:
        assert link.evidence
        assert link.ends
        assert all(end in at.places for end in link.ends)
        assert all(stop in at.places for branch in link.branches for stop in branch)
        for evidence in link.evidence:
            assert 0 <= evidence.sentence.start < evidence.sentence.end <= len(text)
            assert all(
                evidence.sentence.start <= word.start < word.end <= evidence.sentence.end for word in evidence.words
            )


@pytest.mark.slow
@settings(law, max_examples=EXAMPLES // 4)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_what_a_page_shows_adds_up_and_is_verbatim(at: Desk, text: str, language: str) -> None:
    """Placed, listed and ruled out are all that was found; every quote is verbatim; the GeoJSON holds the same."""
    found = edition([reading(text, language, at)], at, Heading())
    coverage = found.coverage
    assert coverage.found == coverage.placed + coverage.unplaced + coverage.ruled_out
    assert len(found.unplaced) == coverage.unplaced + coverage.ruled_out
    for frame in (found.places, found.links):
        collection = json.loads(features.geojson(frame))
        assert [feature["id"] for feature in collection["features"]] == list(frame["id"])
        for feature, geometry in zip(collection["features"], frame.geometry, strict=True):
            drawn = feature["geometry"]
            assert (drawn is None) is (geometry is None)
            assert drawn is None or shapely.from_geojson(json.dumps(drawn)).equals_exact(geometry, 0)
            for quote in feature["properties"]["quotes"]:
                for part in (quote, *quote["mentions"]):
                    assert text[part["start"] : part["end"]] == part["exact"]
                assert text[: quote["start"]].endswith(quote["prefix"])
                assert text[quote["end"] :].startswith(quote["suffix"])


@law
@given(st.text(), st.text(max_size=20), st.text(max_size=20))
def test_the_list_of_what_is_not_mapped_reads_back(text: str, exact: str, reason: str) -> None:
    """Whatever stands in a sentence, the CSV gives it back character for character."""
    mention = Mention("text", Span(0, 1), exact, Span(0, len(text)))
    rows = export.unplaced_rows([Resolution(mention, Outcome.UNKNOWN, reason)], {"text": document(text)})
    written = export.unplaced_csv(rows)
    (read_back,) = csv.DictReader(io.StringIO(written, newline=""))
    assert (read_back["sentence"], read_back["exact"], read_back["reason"]) == (text, exact, reason)


@law
@given(content=st.one_of(st.binary(max_size=200), TEXTS.map(str.encode)))
def test_any_file_is_a_document_or_a_fault_with_its_line(tmp_path: Path, content: bytes) -> None:
    """Whatever bytes lie in seeds, they are read as they are or refused in one sentence with file and line."""
    seeds = tmp_path / "seeds"
    seeds.mkdir(exist_ok=True)
    (seeds / "a.txt").write_bytes(content)
    faults: tuple[str, ...] = ()
    found: tuple[Document, ...] = ()
    try:
        found = documents.read(tmp_path)
    except InputError as error:
        faults = error.faults
    assert [one.text.encode() for one in found] == ([] if faults else [content])
    assert all(re.match(r"seeds/a\.txt:\d+: .+\.$", fault) for fault in faults)


COORDINATES = st.tuples(st.floats(-180, 180).map(lambda x: round(x, 6)), st.floats(-90, 90).map(lambda y: round(y, 6)))
GEOMETRIES = st.one_of(
    st.none(),
    COORDINATES.map(shapely.Point),
    st.lists(COORDINATES, min_size=2, max_size=6).map(shapely.LineString),
    st.lists(st.lists(COORDINATES, min_size=2, max_size=4), min_size=2, max_size=3).map(shapely.MultiLineString),
)


@law
@given(st.lists(st.tuples(st.text(min_size=1), GEOMETRIES), max_size=5))
def test_geojson_gives_back_what_it_was_made_of(rows: list[tuple[str, shapely.Geometry | None]]) -> None:
    """Any name and any line is the same after it was written and read."""
    columns = {"id": [name for name, _ in rows], "quotes": [[{"exact": name}] for name, _ in rows]}
    frame = geopandas.GeoDataFrame(columns, geometry=[geometry for _, geometry in rows], crs="EPSG:4326")
    found = json.loads(features.geojson(frame))["features"]
    assert [(one["id"], one["properties"]["quotes"]) for one in found] == [
        (name, [{"exact": name}]) for name, _ in rows
    ]
    for one, (_, geometry) in zip(found, rows, strict=True):
        drawn = one["geometry"] and shapely.from_geojson(json.dumps(one["geometry"]))
        assert (drawn is None) if geometry is None else drawn.equals_exact(geometry, 0)
