"""What the page says between and beside its quotations: gaps, whole texts, credits in short, the ends of a link."""

import dataclasses
import gzip

import pytest

from geo.basemap import clip
from geo.model import Document, Extent
from geo.webmap import Edition, page, wider
from geo.webmap.gaps import between, goes_on
from tests.webmap.fixture import DOCUMENTS, EXPO, edition, plain_basemap


def text(whole: str, *sentences: str) -> tuple[Document, list[dict[str, object]]]:
    """Give a text and the sentences quoted from it."""
    quotes: list[dict[str, object]] = [{"d": "a", "s": whole.index(each), "t": each} for each in sentences]
    return Document(id="a", file="seeds/a.txt", text=whole, sha256=""), quotes


@pytest.mark.parametrize(
    ("whole", "sentences", "spaces"),
    [
        ("A. B.", ("A.", "B."), {0: "", 1: " "}),
        ("A.\n\nB.", ("A.", "B."), {0: "", 1: "\n\n"}),
        ("\n A.", ("A.",), {0: "\n "}),
        ("A. X. B.", ("A.", "B."), {0: ""}),
        ("X. A. B.", ("A.", "B."), {1: " "}),
        ("A. B.", ("B.", "A."), {0: " ", 1: ""}),
        ("AB. C.", ("AB. C.", "B. C."), {0: "", 1: ""}),
        ("AB. C. D.", ("AB. C.", "B. C. D."), {0: "", 1: ""}),
        ("A.—B.", ("A.", "B."), {0: ""}),
    ],
)
def test_gaps_are_told_from_space(whole: str, sentences: tuple[str, ...], spaces: dict[int, str]) -> None:
    """A sentence that follows on another, or on nothing, says what space stands between; any other has a gap."""
    document, quotes = text(whole, *sentences)
    assert dict(between(quotes, [document])) == spaces


@pytest.mark.parametrize(
    ("whole", "sentences", "more"),
    [("A. B.", ("A.",), True), ("A. B.\n", ("A.", "B."), False), ("A.", (), True), (" ", (), False)],
)
def test_text_that_goes_on_is_known(whole: str, sentences: tuple[str, ...], more: bool) -> None:
    """Whether words stand behind the last sentence quoted."""
    document, quotes = text(whole, *sentences)
    assert goes_on(quotes, document) is more


def shown_whole(*numbers: int) -> Edition:
    """Give an edition of which these texts may be read whole."""
    documents = [dataclasses.replace(doc, full_text=index in numbers) for index, doc in enumerate(DOCUMENTS)]
    return dataclasses.replace(edition(), documents=tuple(documents))


def test_text_is_not_shown_whole_by_itself() -> None:
    """Of a text nobody gave free the page holds the sentences it quotes and no other."""
    silent = "Nobody said a word of a place here."
    first = dataclasses.replace(DOCUMENTS[0], text=f"{DOCUMENTS[0].text}\n\n{silent}")
    closed = dataclasses.replace(edition(), documents=(first, DOCUMENTS[1]))
    open_ = dataclasses.replace(closed, documents=(dataclasses.replace(first, full_text=True), DOCUMENTS[1]))
    assert silent not in page(closed)
    assert silent in page(open_)


def test_whole_text_marks_its_mentions() -> None:
    """In a whole text the longest words that mean something are marked."""
    assert (
        "<mark>Erenhot-Zamyn-Uud Economic Cooperation Zone</mark>" in page(shown_whole(0)).split('id="cb-passages"')[1]
    )


def test_only_texts_given_free_are_whole() -> None:
    """One text of two may be whole."""
    passages = page(shown_whole(1)).split('id="cb-passages"')[1].split("</section>")[0]
    assert EXPO[0] not in passages
    assert passages.count("<article") == 1


def test_whole_texts_cost_about_themselves() -> None:
    """A whole text is in the page once."""
    closed, open_ = (len(gzip.compress(page(each).encode())) for each in (edition(), shown_whole(0, 1)))
    assert open_ - closed < 3000


def test_credits_in_short_stay_in_sight_and_the_rest_is_folded() -> None:
    """A line names whose work it is and takes no position; licences in full are one click away."""
    html = page(dataclasses.replace(edition(), credited=("Natural Earth", "A & B (CC BY 4.0)"), credits=("In full.",)))
    footer = html.split('<footer class="cb-credits">')[1].split("</footer>")[0]
    sight, folded = footer.split("<details")
    assert "Natural Earth · A &amp; B (CC BY 4.0) · Leaflet · " in sight
    assert "take no position on any territory" in sight
    assert "In full." in folded
    assert "BSD-2-Clause" in folded


def test_credits_without_a_short_form_stay_in_sight() -> None:
    """Nothing is folded away that nothing stands for."""
    footer = page(edition()).split('<footer class="cb-credits">')[1].split("</footer>")[0]
    assert "<details" not in footer
    assert "BSD-2-Clause" in footer


@pytest.mark.parametrize(("said", "phrase"), [(True, "Joins:"), (False, "Joins, as on record:")])
def test_ends_no_text_names_are_those_of_the_record(said: bool, phrase: str) -> None:
    """Where the texts name no ends, the list says that the record does."""
    links = edition().links.assign(ends_said=said)
    html = page(dataclasses.replace(edition(), links=links))
    item = html.split('id="f-ganqimaodu-gashuunsukhait-railway"')[1].split("</li>")[0]
    assert f">{phrase}<" in item
    assert ('"unsaid":true' in html) is not said


def test_sentence_a_text_repeats_is_shown_once_with_how_often() -> None:
    """A caption that stands twice in a text is shown once; the second stays in the page, out of sight."""
    made = edition()
    places = made.places.copy()
    twice = [
        [*quotes, quotes[0] | {"start": quotes[0]["start"] + 5000, "end": quotes[0]["end"] + 5000}]
        for quotes in places["quotes"]
    ]
    places["quotes"] = twice
    item = page(dataclasses.replace(made, places=places)).split('id="f-hohhot"')[1].split("</li>")[0]
    assert item.count('class="cb-said"') == 1
    assert item.count('class="cb-said cb-again"') == 1
    assert ">2 times in the text<" in item
    assert "times in the text" not in page(made).split('class="cb-list"')[1].split("</ol>")[0]


def test_inset_stands_where_less_is_drawn() -> None:
    """With a port in the upper right corner of the view the inset stands in the lower one."""
    made = dataclasses.replace(edition(), locator=clip(wider(edition().extent), 60))
    calm = dataclasses.replace(made, places=made.places.iloc[:0], links=made.links.iloc[:0])
    assert 'class="cb-locator cb-foot"' in page(made)
    assert 'class="cb-locator"' in page(calm)


def test_inset_that_could_show_no_more_than_the_map_is_left_out() -> None:
    """A map of the world has no inset."""
    world = Extent(-180.0, -60.0, 180.0, 75.0)
    made = dataclasses.replace(edition(), extent=world, basemap=clip(world), locator=clip(wider(world), 60))
    assert 'class="cb-locator' not in page(made)


def test_nothing_to_explain_is_no_legend() -> None:
    """A page without a mark or a line has no empty legend."""
    made = edition()
    bare = dataclasses.replace(made, places=made.places.iloc[:0], links=made.links.iloc[:0], basemap=plain_basemap())
    assert 'class="cb-legend"' in page(made)
    assert 'class="cb-legend"' not in page(bare)
