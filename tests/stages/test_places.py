"""Places: which of several places of one name is meant, with the reason, and where that is left open."""

from dataclasses import replace

import pytest

from geo import places
from geo.model import LinkKind, Mention, Outcome, Place, PlaceKind, Position, Resolution, Ruling, Source, Span

SOURCE = Source("own", "Own survey")


def place(id: str, kind: PlaceKind, country: str, longitude: float, latitude: float, population: int = 0) -> Place:
    """Make a place whose name is its id up to the first dot."""
    return Place(
        id,
        id.partition(".")[0].title(),
        kind,
        country,
        Position(longitude, latitude),
        1.0,
        SOURCE,
        population=population,
    )


ATLAS = {
    one.id: one
    for one in (
        place("china", PlaceKind.COUNTRY, "CN", 103, 35, 1_400_000_000),
        place("mongolia", PlaceKind.COUNTRY, "MN", 104, 46, 3_300_000),
        place("iowa", PlaceKind.REGION, "US", -93, 42, 3_000_000),
        place("erenhot", PlaceKind.BORDER_PORT, "CN", 112, 43.6, 75_000),
        replace(place("zamyn", PlaceKind.BORDER_PORT, "MN", 111.9, 43.7, 15_000), faces="erenhot"),
        place("zamyn.far", PlaceKind.TOWN, "MN", 91, 48.9, 15_000),
        place("jining.ulanqab", PlaceKind.CITY, "CN", 113.1, 41.0, 300_000),
        place("jining.shandong", PlaceKind.CITY, "CN", 116.6, 35.4, 1_500_000),
        replace(place("newton.iowa", PlaceKind.TOWN, "US", -93.0, 41.7, 15_000), region="iowa"),
        place("newton.kansas", PlaceKind.TOWN, "US", -97.3, 38.0, 19_000),
        place("choir", PlaceKind.TOWN, "MN", 108.4, 46.4, 9_000),
        place("choir.mine", PlaceKind.MINE, "MN", 108.4, 46.4),
        place("selenge", PlaceKind.TOWN, "MN", 106.0, 49.3, 5_000),
        place("selenge.aimag", PlaceKind.REGION, "MN", 106.1, 49.2, 100_000),
        place("springfield.one", PlaceKind.TOWN, "US", -89.6, 39.8, 100_000),
        place("springfield.two", PlaceKind.TOWN, "US", -93.3, 38.7, 100_000),
        place("lima", PlaceKind.CITY, "PE", -77, -12, 9_000_000),
        place("longi", PlaceKind.TOWN, "IT", 14.8, 38.0, 1_500),
        replace(place("atlantis", PlaceKind.TOWN, "", 0, 0), position=None),
        place("sea", PlaceKind.NATURAL, "", 39, 15),
    )
}
ATLAS["sea"] = replace(ATLAS["sea"], name="Red Sea")
SENTENCE = Span(0, 400)


def mention(at: int, exact: str, *candidates: str, strong: bool = False, **more: object) -> Mention:
    """Make a mention of some of the places; with ``strong``, the first speaks for itself."""
    found = Mention(
        "text", Span(at, at + len(exact)), exact, SENTENCE, candidates, strong=candidates[:1] if strong else ()
    )
    return replace(found, **more)  # type: ignore[arg-type]  # fields by name


def resolved(*mentions: Mention, rulings: tuple[Ruling, ...] = ()) -> Resolution:
    """Resolve mentions of one text and give what became of the last."""
    return places.resolve(mentions, ATLAS, rulings)[-1]


CHINA = mention(0, "China", "china", strong=True)
MONGOLIA = mention(0, "Mongolia", "mongolia", strong=True)
ERENHOT = mention(0, "Erenhot", "erenhot", strong=True)


def test_the_only_place_of_a_name_is_meant() -> None:
    """A strong name with one candidate is placed there."""
    found = resolved(ERENHOT)
    assert (found.outcome, found.subject, found.runners_up) == (Outcome.PLACED, "erenhot", ())
    assert found.reason == "the only place of this name in the tables"


def test_a_name_nobody_knows_is_unknown() -> None:
    """Without a candidate there is no mark."""
    found = resolved(mention(0, "Zzyxqua"))
    assert (found.outcome, found.subject, found.reason) == (Outcome.UNKNOWN, "", "not in the tables")


def test_a_name_spelled_much_like_a_known_one_is_proposed_and_not_taken() -> None:
    """An unknown transliteration is listed with the name it may be."""
    found = resolved(mention(0, "Erenhott"))
    assert found.outcome is Outcome.UNKNOWN
    assert found.reason == "not in the tables; did you mean Erenhot (erenhot)?"


def test_a_mention_ruled_out_stays_ruled_out() -> None:
    """What the words around speak against is no place, with their reason, and the candidates are kept to look at."""
    found = resolved(replace(ERENHOT, ruled_out="the name of a person"))
    assert (found.outcome, found.subject) == (Outcome.RULED_OUT, "")
    assert (found.reason, found.runners_up) == ("the name of a person", ("erenhot",))


@pytest.mark.parametrize("identity", ["atlantis", "sea"])
def test_what_no_mark_can_stand_for_is_listed(identity: str) -> None:
    """A place nobody can locate, and a sea, get no mark."""
    found = resolved(mention(0, "X", identity, strong=True))
    assert (found.outcome, found.subject) == (Outcome.UNKNOWN, "")
    assert found.reason == "too wide, or its place too little known, for a mark"


JINING = ("jining.shandong", "jining.ulanqab")
NEWTON = ("newton.iowa", "newton.kansas")


@pytest.mark.parametrize(
    ("others", "asked", "subject", "reason"),
    [
        (
            [mention(0, "Iowa", "iowa", strong=True)],
            mention(8, "Newton", *NEWTON),
            "newton.iowa",
            "it lies in the larger place named beside it",
        ),
        (
            [ERENHOT],
            mention(100, "Zamyn", "zamyn.far", "zamyn"),
            "zamyn",
            "it faces a place the text names",
        ),
        (
            [MONGOLIA],
            mention(100, "Choir", "choir", "choir.mine", cues=(PlaceKind.MINE,)),
            "choir.mine",
            "the words announce this kind of place",
        ),
        (
            [MONGOLIA],
            mention(100, "Selenge", "selenge", "selenge.aimag", cues=(PlaceKind.REGION,)),
            "selenge.aimag",
            "the words announce this kind of place",
        ),
        (
            [MONGOLIA],
            mention(100, "Selenge", "selenge.aimag", "selenge"),
            "selenge",
            "it lies in a country the text deals with",
        ),
        (
            [],
            mention(0, "Jining", *JINING, strong=True),
            "jining.shandong",
            "it is by far the best known place of this name",
        ),
        ([], mention(0, "China", "jining.shandong", "china"), "china", "it is a country"),
    ],
    ids=["beside", "facing", "kind: mine", "kind: region", "a settlement", "best known", "a country"],
)
def test_what_the_text_says_chooses(others: list[Mention], asked: Mention, subject: str, reason: str) -> None:
    """Each sign that chooses between places of one name does so, and is the reason given."""
    found = resolved(*others, asked)
    assert (found.outcome, found.subject, found.reason) == (Outcome.PLACED, subject, reason)


def test_a_place_far_from_the_larger_one_is_not_beside_it() -> None:
    """Names more than a few words apart, or in two sentences, say nothing about each other."""
    iowa = mention(0, "Iowa", "iowa", strong=True)
    near, far = mention(8, "Newton", *NEWTON), mention(200, "Newton", *NEWTON)
    elsewhere = replace(near, sentence=Span(5, 50))
    reasons = [resolved(iowa, one).reason for one in (near, far, elsewhere)]
    assert [reason == "it lies in the larger place named beside it" for reason in reasons] == [True, False, False]


def test_a_larger_place_that_is_ruled_out_says_nothing() -> None:
    """The name of a university, "Iowa" in it, does not put Newton into Iowa."""
    iowa = mention(0, "Iowa", "iowa", strong=True, ruled_out="part of a name")
    assert "beside" not in resolved(iowa, mention(8, "Newton", *NEWTON, strong=True)).reason


def test_only_what_lies_in_the_country_said_right_before_is_meant() -> None:
    """A name said to lie in a country where no place of it is known is not put elsewhere."""
    said = mention(8, "Jining", *JINING, within=("mongolia",))
    assert resolved(MONGOLIA, said).outcome is Outcome.UNKNOWN
    assert resolved(CHINA, replace(said, within=("china",), strong=("jining.shandong",))).subject == "jining.shandong"


def test_two_good_candidates_are_ambiguous() -> None:
    """Where nothing tells two places apart the name is listed with both."""
    found = resolved(mention(0, "Springfield", "springfield.one", "springfield.two", strong=True, cues=()))
    even = resolved(
        mention(0, "Iowa", "iowa", strong=True),
        replace(
            mention(100, "Springfield", "springfield.one", "springfield.two", strong=True),
            strong=("springfield.one", "springfield.two"),
        ),
    )
    assert found.outcome is Outcome.PLACED
    assert (even.outcome, even.subject) == (Outcome.AMBIGUOUS, "")
    assert set(even.runners_up) == {"springfield.one", "springfield.two"}
    assert even.reason.endswith("; the text does not say which")


def test_a_word_that_may_mean_something_else_is_ambiguous() -> None:
    """A weak name for which nothing speaks is listed, not placed."""
    found = resolved(ERENHOT, mention(100, "Longi", "longi"))
    assert (found.outcome, found.subject) == (Outcome.AMBIGUOUS, "")
    assert found.reason == "the words may mean something else; if a place, Longi (IT)"


def test_a_small_place_far_from_the_story_is_doubted() -> None:
    """A town thousands of kilometres from everything else is listed; a city of millions is not doubted."""
    story = [MONGOLIA, mention(100, "Choir", "choir", strong=True), mention(200, "Zamyn", "zamyn", strong=True)]
    doubted = resolved(*story, mention(300, "Longi", "longi", strong=True))
    assert doubted.outcome is Outcome.AMBIGUOUS
    assert doubted.reason == "Longi (IT) lies far from all else the text speaks of"
    assert resolved(*story, mention(300, "Lima", "lima", strong=True)).subject == "lima"


def test_a_namesake_at_home_goes_before_a_better_known_place_far_away() -> None:
    """Where the best known place of a name lies far from the story, the only one that does not is meant."""
    far = replace(ATLAS["longi"], id="longi.far", population=90_000, country="IT")
    near = replace(ATLAS["choir"], id="longi.near", name="Longi", population=500)
    atlas = {**ATLAS, far.id: far, near.id: near}
    asked = mention(20, "Longis", far.id, near.id)
    found = places.resolve([MONGOLIA, mention(9, "Choir", "choir", strong=True), asked], atlas)[-1]
    assert found.subject == near.id


def test_a_name_has_one_sense_in_one_text() -> None:
    """Where a text says once which place it means, it means that one wherever it leaves the name open."""
    said = [mention(0, "Iowa", "iowa", strong=True), mention(8, "Newton", *NEWTON)]
    later = replace(mention(900, "Newton", *reversed(NEWTON)), sentence=Span(800, 1000))
    found = resolved(*said, later)
    assert (found.outcome, found.subject) == (Outcome.PLACED, "newton.iowa")


ZAMYN = ("zamyn.far", "zamyn")
LINES = frozenset({("jining.shandong", "choir")})


@pytest.mark.parametrize(
    ("one", "other", "lines", "expected"),
    [
        (mention(0, "Zamyn", *ZAMYN), mention(8, "Erenhot", "erenhot", "lima"), (), ["zamyn", "erenhot"]),
        (mention(0, "Zamyn", *ZAMYN), mention(40, "Lima", "lima", strong=True), (), ["ambiguous", "lima"]),
        (
            mention(0, "Jining", *JINING),
            mention(9, "Choir", "choir", "choir.mine"),
            LINES,
            ["jining.shandong", "choir"],
        ),
        (mention(0, "Jining", *JINING), mention(9, "Choir", "choir", "choir.mine"), (), ["jining.ulanqab", "choir"]),
    ],
)
def test_joined_names_mean_posts_that_face_each_other_or_stops_of_one_line(
    one: Mention, other: Mention, lines: frozenset[tuple[str, str]], expected: list[str]
) -> None:
    """Of many places of two names that a dash joins, those are meant that have to do with each other."""
    found = places.resolve([CHINA, MONGOLIA, one, other], ATLAS, lines=lines)[2:]
    assert [one.subject or one.outcome.value for one in found] == expected


def test_a_ruling_wins() -> None:
    """A person's decision beats what the text says, what rules a name out, and what nobody knows."""
    ruling = Ruling("text", "Newton", "newton.kansas", "The author says so.", "sure")
    asked = mention(8, "Newton", *NEWTON)
    for one in (asked, replace(asked, ruled_out="the name of a person"), replace(asked, candidates=())):
        found = resolved(mention(0, "Iowa", "iowa", strong=True), one, rulings=(ruling,))
        assert (found.outcome, found.subject, found.reason) == (Outcome.PLACED, "newton.kansas", "The author says so.")
        assert found.ruling == ruling


@pytest.mark.parametrize(
    ("document", "name", "beats"),
    [("text", "Erenhot", True), ("*", "Erenhot", True), ("other", "Erenhot", False), ("text", "erenhot", False)],
)
def test_a_ruling_counts_for_its_document_and_its_words(document: str, name: str, *, beats: bool) -> None:
    """A ruling on another text, or on other words, changes nothing; a star is every text."""
    found = resolved(ERENHOT, rulings=(Ruling(document, name, "", "Not this one."),))
    assert (found.outcome is Outcome.RULED_OUT) is beats


def test_a_ruling_for_a_place_nobody_can_locate_makes_no_mark() -> None:
    """A person may say which place is meant though nobody knows where it is; it is listed with their reason."""
    found = resolved(ERENHOT, rulings=(Ruling("text", "Erenhot", "atlantis", "The author says so."),))
    assert (found.outcome, found.subject, found.runners_up[0]) == (Outcome.UNKNOWN, "", "atlantis")
    assert found.reason.startswith("The author says so.")


def test_infrastructure_is_left_to_the_links() -> None:
    """Mentions of infrastructure are passed over here."""
    assert places.resolve([replace(ERENHOT, infrastructure=LinkKind.RAILWAY)], ATLAS) == ()


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        (Position(0, 0), Position(0, 0), 0.0),
        (Position(0, 0), Position(1, 0), 111.195),
        (Position(0, 0), Position(0, 90), 10_007.557),
        (Position(179.5, 0), Position(-179.5, 0), 111.195),
        (Position(0, 0), Position(180, 0), 20_015.114),
    ],
    ids=["none", "a degree", "to the pole", "across the date line", "half around"],
)
def test_distances_are_those_of_a_sphere(one: Position, other: Position, km: float) -> None:
    """A degree of the equator is 111.195 km on a sphere of 6371.0088 km, and the date line is no wall."""
    assert places.distance_km(one, other) == pytest.approx(km, abs=0.01)
