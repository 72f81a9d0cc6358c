"""Links: each way English says that places are linked, beside a sentence that looks alike and says no such thing."""

import pytest

from geo.model import Outcome, Ruling
from tests.stages.conftest import Reader

RAILWAY, HIGHWAY, CROSSING = "railway", "highway", "crossing"
TWO, THREE = ("hamburg", "munich"), ("hamburg", "hannover", "munich")


def stem(identity: str) -> str:
    """Leave country and number out of the id of a place of the world."""
    return identity.split("-de-", maxsplit=1)[0]


def links(reader: Reader, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give kind and ends of the links of a text."""
    return [(link.kind.value, tuple(map(stem, link.ends))) for link in reader(text).links]


@pytest.mark.parametrize(
    ("text", "kind", "ends"),
    [
        ("The Hamburg-Munich railway is open.", RAILWAY, TWO),
        ("The Hamburg – Hanover – Munich motorway is open.", HIGHWAY, THREE),
        ("The railway from Hamburg to Munich is open.", RAILWAY, TWO),
        ("The railway from Hamburg via Hanover to Munich is open.", RAILWAY, THREE),
        ("The pipeline runs from Hamburg through Munich to the sea.", "pipeline", TWO),
        ("A highway links Hamburg with Munich.", HIGHWAY, TWO),
        ("A road linking Hamburg and Munich is open.", HIGHWAY, TWO),
        ("The road connects Hamburg, Hanover and Munich.", HIGHWAY, THREE),
        ("Hamburg is linked to Munich by rail.", RAILWAY, TWO),
        ("Hamburg and Munich are linked by a railway.", RAILWAY, TWO),
        ("The railway between Hamburg and Munich is closed.", RAILWAY, TWO),
        ("The Hamburg to Munich railway is open.", RAILWAY, TWO),
        ("The motorway begins in Hamburg and reaches Munich.", HIGHWAY, TWO),
        ("The motorway runs through Hamburg to Munich.", HIGHWAY, TWO),
        ("From Hamburg the road leads to Munich.", HIGHWAY, TWO),
        ("The power line from Hamburg to Munich is open.", "power line", TWO),
        ("A ferry links Hamburg with Munich.", "other", TWO),
        ("Trains run from Hamburg to Munich.", RAILWAY, TWO),
        ("The economic corridor links China with Mongolia.", "corridor", ("china", "mongolia")),
        ("Erenhot faces Zamyn-Uud.", CROSSING, ("erenhot", "zamyn-uud")),
        ("Manzhouli lies opposite Zabaikalsk.", CROSSING, ("manzhouli", "zabaikalsk")),
        ("Erenhot and Zamyn-Uud face each other.", CROSSING, ("erenhot", "zamyn-uud")),
        (
            "The port of Erenhot and its neighbour Zamyn-Uud across the border are open.",
            CROSSING,
            ("erenhot", "zamyn-uud"),
        ),
        ("The bridge between Erenhot and Zamyn-Uud is open.", CROSSING, ("erenhot", "zamyn-uud")),
        ("The free trade zone at Erenhot is open.", "zone", ("erenhot",)),
        ("China and Mongolia share a border of 4,710 kilometers.", "other", ("china", "mongolia")),
    ],
)
def test_a_sentence_that_says_a_link_gives_one(reader: Reader, text: str, kind: str, ends: tuple[str, ...]) -> None:
    """Kind, ends and stops are those the sentence says, in its order."""
    assert links(reader, text) == [(kind, ends)]


@pytest.mark.parametrize(
    "text",
    [
        "China-Mongolia trade grew on the railway.",
        "Beijing-Tianjin-Hebei is a region.",
        "China-Europe freight trains came to Hamburg.",
        "The China-Mongolia Expo showed a railway.",
        "Trucks came from Hamburg and Munich by road.",
        "Talks linked Hamburg with Munich.",
        "Talks between Hamburg and Munich failed.",
        "Hamburg and Munich are cities with a railway.",
        "Goods from Hamburg went to Munich.",
        "The road from recovery to growth in Hamburg is long.",
        "All roads to Hamburg lead through Munich.",
        "The railway from Hamburg to Hamburg is open.",
        "The railway links China with Mongolia.",
        "Mongolia serves as a bridge linking China and Russia.",
        "Erenhot and Zamyn-Uud face difficulties.",
        "Erenhot and Zamyn-Uud are towns.",
        "China and Mongolia share a border.",
        "China and Mongolia share a border; Beijing is 4,710 kilometers from Hamburg.",
        "Highway links were completed at Manzhouli, Erenhot, and Ganqimaodu.",
        "It links Hamburg with Munich.",
    ],
)
def test_a_sentence_that_looks_alike_gives_none(reader: Reader, text: str) -> None:
    """A dash, a figure of speech, two countries, or two names beside a railway are no link."""
    assert links(reader, text) == []


@pytest.mark.parametrize(
    ("text", "status", "opened"),
    [
        ("The Hamburg-Munich railway is long.", "", ""),
        ("The Hamburg-Munich railway opened on 14 May 2025.", "operating", "2025-05-14"),
        ("On May 14, 2025, the Hamburg-Munich railway was inaugurated.", "inaugurated", "2025-05-14"),
        ("The Hamburg-Munich railway was completed in May 2025.", "completed", "2025-05"),
        ("The Hamburg-Munich railway was reopened in 2010.", "reopened", "2010"),
        ("The Hamburg-Munich railway was closed in 2001.", "closed", ""),
        ("They agreed to reopen the Hamburg-Munich railway in 2030.", "closed", ""),
        ("The Hamburg-Munich railway will be reopened in 2030.", "closed", ""),
        ("The Hamburg-Munich railway has not run since 2018.", "closed", ""),
        ("No train has used the Hamburg-Munich railway since 2018.", "closed", ""),
        ("No train but one uses the Hamburg-Munich railway that runs since 2018.", "operating", "2018"),
        ("The Hamburg-Munich railway was approved in 2010.", "approved", ""),
        ("The Hamburg-Munich railway is under construction since 2020.", "under construction", ""),
        ("The Hamburg-Munich railway is planned for 2030.", "planned", ""),
        ("The Hamburg-Munich railway was scrapped.", "cancelled", ""),
        ("The Hamburg-Munich railway opened; a new school is planned.", "operating", ""),
    ],
)
def test_status_and_date_are_those_the_sentence_says(reader: Reader, text: str, status: str, opened: str) -> None:
    """A status is said, never guessed; a date is that of an opening only where it stands with one."""
    (link,) = reader(text).links
    assert (link.status, link.opened) == (status, opened)


def test_several_links_in_one_sentence_are_told_apart(reader: Reader) -> None:
    """Each clause has its own link, of its own kind."""
    text = "A railway line links Hamburg with Munich; a pipeline links Berlin with Hanover."
    assert links(reader, text) == [(RAILWAY, TWO), ("pipeline", ("berlin", "hannover"))]


def test_pairs_are_linked_in_their_order(reader: Reader) -> None:
    """A sentence "A and B face C and D" pairs the first with the first and the second with the second."""
    text = "Erenhot and Manzhouli face Zamyn-Uud and Zabaikalsk."
    assert links(reader, text) == [(CROSSING, ("erenhot", "zamyn-uud")), (CROSSING, ("manzhouli", "zabaikalsk"))]


def test_a_link_of_the_tables_has_their_id_their_record_and_their_stops(reader: Reader) -> None:
    """A known line is known by its name and by its ends; the record stands beside what the text says."""
    for text in (
        "The Erenhot-Zamyn-Uud railway is closed.",
        "The railway from Zamyn-Uud to Erenhot is closed.",
    ):
        (link,) = reader(text).links
        assert (link.id, link.status) == ("erenhot-zamyn-uud-railway", "closed")
        assert link.branches == (("erenhot", "zamyn-uud-border-point", "zamyn-uud"),)
        assert link.record is not None
        assert (link.record.status, link.record.opened) == ("operating", "1956-01-01")


def test_a_link_nobody_knows_is_drawn_between_its_ends_as_a_scheme(reader: Reader) -> None:
    """What only a text says is schematic, without a record."""
    (link,) = reader("The Hamburg-Munich railway is open.").links
    assert (link.id, link.geometry_class.value, link.record) == ("hamburg-munich-railway", "schematic", None)
    assert link.branches == (TWO,)


def test_what_a_sentence_calls_a_link_is_among_the_words_that_support_it(reader: Reader) -> None:
    """The names of the ends, and the words that make a line of them; another line of the sentence is none of them."""
    text = "A new railway links Hamburg with Munich, far from any pipeline."
    (link,) = reader(text).links
    words = sorted(word.of(text) for evidence in link.evidence for word in evidence.words)
    assert words == ["Hamburg", "Munich", "railway"]


def test_one_link_named_in_two_orders_is_one_with_two_quotes(reader: Reader) -> None:
    """The order in which a text names the ends makes no second link."""
    text = "The Hamburg-Munich railway is long. The Munich-Hamburg railway is old."
    (link,) = reader(text).links
    assert [evidence.sentence.start for evidence in link.evidence] == [0, 36]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Highway links were completed at Manzhouli, Erenhot, and Ganqimaodu.",
            ["manzhouli", "erenhot", "ganqimaodu"],
        ),
        ("A railway was built at Erenhot.", ["erenhot"]),
        ("Highway links were completed in China.", []),
        ("Highway links were completed; the mayor lives at Erenhot.", []),
        ("A railway links Hamburg with Munich.", []),
    ],
)
def test_infrastructure_that_leads_nobody_says_where_is_a_trait(reader: Reader, text: str, places: list[str]) -> None:
    """It belongs to each port named, not to a country, and draws no line."""
    assert [trait.place for trait in reader(text).traits] == places


RULING = Ruling("text", "a long awaited line", "tavan-tolgoi-gashuunsukhait-railway", "It is that line.", "about 95 %")


def test_a_ruling_says_which_link_words_mean(reader: Reader) -> None:
    """Words that name no line are the one a person says, with their reason, and the sentence is its evidence."""
    reading = reader("In 2022 a long awaited line was completed.", rulings=[RULING])
    (link,) = reading.links
    assert (link.id, link.status) == ("tavan-tolgoi-gashuunsukhait-railway", "completed")
    assert link.evidence[0].ruling == RULING
    (found,) = reading.resolutions
    assert (found.outcome, found.subject, found.reason) == (Outcome.PLACED, link.id, "It is that line.")


def test_a_ruling_that_words_mean_nothing_rules_them_out(reader: Reader) -> None:
    """Words for infrastructure that a person ruled to mean no link are ruled out with that reason, and give none."""
    text = "The Trans-Mongolian Railway is old."
    ruling = Ruling("text", "Trans-Mongolian Railway", "", "It is the name of a film.")
    assert links(reader, text) == [(RAILWAY, ("ulan-ude", "beijing"))]
    reading = reader(text, rulings=[ruling])
    assert reading.links == ()
    found = [one for one in reading.resolutions if one.mention.exact == "Trans-Mongolian Railway"]
    assert [(one.outcome, one.reason) for one in found] == [(Outcome.RULED_OUT, "It is the name of a film.")]


def test_every_mention_of_infrastructure_is_settled(reader: Reader) -> None:
    """Placed, listed or ruled out: nothing that was found is lost on the way."""
    text = (
        "All roads lead to Erenhot. The railway is long. The Hamburg-Munich motorway is open."
        " Highway links were completed at Manzhouli. The Trans-Mongolian Railway is old."
    )
    found = {one.mention.exact: one.outcome for one in reader(text).resolutions if one.mention.infrastructure}
    assert found == {
        "roads": Outcome.RULED_OUT,
        "railway": Outcome.UNKNOWN,
        "motorway": Outcome.PLACED,
        "Highway links": Outcome.PLACED,
        "Trans-Mongolian Railway": Outcome.PLACED,
    }
