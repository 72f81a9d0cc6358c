"""Rulings in a text: which words they hold for, and which links they take away."""

import pytest

from geo.model import InputError, Outcome, Ruling
from tests.stages.conftest import Reader

CONGOS = "The Republic of the Congo and Congo differ; so do Congo-Brazzaville and the Congo's neighbours."
NIGER = "Niger is not Nigeria, nor are Nigerians from Niger."
MONGOLIA = "Mongolia borders Inner Mongolia. Mongolian trade grew."


def ruling(words: str, place: str = "", reason: str = "The editor says so.") -> Ruling:
    """Make a ruling on the text of a test."""
    return Ruling("text", words, place, reason, "", "seeds/decisions.csv:2")


@pytest.mark.parametrize(
    ("text", "language", "words", "place", "starts"),
    [
        (CONGOS, "en", "Congo", "democratic-republic-of-the-congo", [30, 76]),
        (CONGOS, "en", "Republic of the Congo", "republic-of-the-congo", [4]),
        (NIGER, "en", "Niger", "", [0, 45]),
        (MONGOLIA, "en", "Mongolia", "mongolia", [0]),
        (MONGOLIA, "en", "Mongolian", "", [33]),
        ("Монголия и Внутренняя Монголия торгуют.", "ru", "Монголия", "mongolia", [0]),
        ("Омск и Томск растут.", "ru", "Омск", "omsk", [0]),
        ("内蒙古和蒙古不同。", "zh", "蒙古", "mongolia", [4]),
        ("上海南站很大，海南很远。", "zh", "海南", "hainan", [7]),
        ("上海南站很大。", "zh", "大", "", [5]),
        ("Замын-Үүд, Үүд гэж бий.", "mn", "Үүд", "", [11]),
    ],
)
def test_a_ruling_holds_for_whole_words_and_whole_names(  # each is a column of the table
    reader: Reader, text: str, language: str, words: str, place: str, starts: list[int]
) -> None:
    """Not within other words or longer names, which mean what they meant."""
    rule = ruling(words, place)
    found = reader(text, language, [rule]).resolutions
    assert [one.mention.span.start for one in found if one.ruling == rule] == starts
    others = [(one.mention.span, one.subject) for one in found if one.ruling is None]
    plain = [(one.mention.span, one.subject) for one in reader(text, language).resolutions]
    assert [one for one in plain if one[0].start not in starts] == others


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("Nigeria is rich.", "Niger", "only as a part of other words, such as 'Nigeria'."),
        ("Inner Mongolia is far.", "Mongolia", "only as a part of other words, such as 'Inner Mongolia'."),
        ("Nigeria is rich.", "Chad", "'Chad' does not stand in seeds/text.txt."),
    ],
)
def test_words_that_do_not_stand_in_a_text_by_themselves_are_told(
    reader: Reader, text: str, words: str, said: str
) -> None:
    """With the longer words they are a part of; a ruling on all texts need not hold for each."""
    with pytest.raises(InputError) as caught:
        reader(text, rulings=[ruling(words)])
    (fault,) = caught.value.faults
    assert fault.startswith(f"seeds/decisions.csv:2: {words!r} ")
    assert fault.endswith(said)
    everywhere = Ruling("*", words, "", "The editor says so.")
    assert all(one.ruling is None for one in reader(text, rulings=[everywhere]).resolutions)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Sukhbaatar Chandmani", ["Sukhbaatar Chandmani", "Erenhot"]),
        ("painter Sukhbaatar", ["painter Sukhbaatar", "Erenhot"]),
        ("Erenhot", ["Sukhbaatar", "Erenhot"]),
    ],
)
def test_in_words_that_a_person_ruled_to_be_a_name_no_other_is_found(
    reader: Reader, words: str, found: list[str]
) -> None:
    """No character counts twice."""
    text = "The painter Sukhbaatar Chandmani lives in Erenhot."
    assert [one.mention.exact for one in reader(text, rulings=[ruling(words)]).resolutions] == found


NO_ROAD = "Who wants a road between Batumi and Yerevan?"
TWO = "A railway links Tbilisi with Kars, and a highway links Tbilisi with Batumi."
BORDER = "Erenhot faces Zamyn-Uud across the border."
NAMED = "The Erenhot-Zamyn-Uud railway is open."


@pytest.mark.parametrize(
    ("text", "language", "words", "left"),
    [
        (NO_ROAD, "en", "road", []),
        (NO_ROAD, "en", "a road", []),
        (NO_ROAD, "en", "Who wants", []),
        (NO_ROAD, "en", "Batumi and Yerevan", []),
        (NO_ROAD, "en", NO_ROAD[:-1], []),
        (NO_ROAD, "en", "batumi-yerevan-highway", []),
        (TWO, "en", "highway", ["kars-tbilisi-railway"]),
        (TWO, "en", "railway", ["batumi-tbilisi-highway"]),
        (TWO, "en", "Tbilisi with Kars", ["batumi-tbilisi-highway"]),
        (TWO, "en", "highway links Tbilisi", ["kars-tbilisi-railway"]),
        (TWO, "en", "kars-tbilisi-railway", ["batumi-tbilisi-highway"]),
        (f"{NO_ROAD} A road links Batumi with Yerevan.", "en", "a road", ["batumi-yerevan-highway"]),
        (f"{NO_ROAD} A road links Batumi with Yerevan.", "en", "batumi-yerevan-highway", []),
        (BORDER, "en", "faces", []),
        (BORDER, "en", "erenhot-zamyn-uud-crossing", []),
        (NAMED, "en", "railway", []),
        (NAMED, "en", "Erenhot-Zamyn-Uud railway", []),
        (NAMED, "en", "erenhot-zamyn-uud-railway", []),
        ("谁要西宁至喀什的铁路？", "zh", "铁路", []),
        ("谁要西宁至喀什的铁路？", "zh", "谁要", []),
        ("誰要西寧至喀什的鐵路？", "zh", "鐵路", []),
        ("誰要西寧至喀什的鐵路？", "zh", "kashgar-xining-railway", []),
        ("Кто хочет железную дорогу из Мурманска в Тромсё?", "ru", "железную дорогу", []),
        ("Кто хочет железную дорогу из Мурманска в Тромсё?", "ru", "Кто хочет", []),
    ],
)
def test_a_ruling_that_words_mean_nothing_takes_a_link_away(
    reader: Reader, text: str, language: str, words: str, left: list[str]
) -> None:
    """By the words for it, by words that name its ends, by other words of its sentence, or by its id."""
    rule = ruling(words)
    reading = reader(text, language, [rule])
    assert [link.id for link in reading.links] == left
    told = [one for one in reading.resolutions if one.ruling == rule]
    assert told
    for one in told:
        assert (one.outcome, one.reason) == (Outcome.RULED_OUT, rule.reason)
        assert one.mention.exact == one.mention.span.of(text)
    marks = {one.subject for one in reader(text, language).resolutions if one.mention.infrastructure is None}
    assert marks == {one.subject for one in reading.resolutions if one.mention.infrastructure is None}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Springfield, a ship, carried coal while a railway linked Tbilisi with Kars.", "Springfield"),
        ("A railway links Tbilisi with Kars, and the roads are bad.", "roads"),
        ("Sukhbaatar Chandmani says that a railway links Tbilisi with Kars.", "Sukhbaatar Chandmani"),
        ("The Poti Post says that a railway links Tbilisi with Kars.", "Poti Post"),
        ("A railway links Tbilisi with Kars. No road leads to Batumi.", "No road"),
    ],
)
def test_a_ruling_on_something_else_takes_no_link_away(reader: Reader, text: str, words: str) -> None:
    """A name, another sort of link, or another sentence."""
    assert [link.id for link in reader(text, rulings=[ruling(words)]).links] == ["kars-tbilisi-railway"]


@pytest.mark.parametrize("words", ["Erenhot", "Zamyn-Uud"])
def test_a_ruling_on_a_name_in_the_name_of_a_line_leaves_the_line(reader: Reader, words: str) -> None:
    """What the name means, it means there too; the line is still what its whole name says."""
    plain = reader(NAMED)
    ruled = reader(NAMED, rulings=[ruling(words, words.lower())])
    assert [link.id for link in ruled.links] == [link.id for link in plain.links] == ["erenhot-zamyn-uud-railway"]
    assert [one.mention.exact for one in ruled.resolutions] == [one.mention.exact for one in plain.resolutions]


@pytest.mark.parametrize(
    ("identity", "hint"),
    [
        ("batumi-yerevan-railway", " Did you mean 'batumi-yerevan-highway'?"),
        ("zzz-qqq", ""),
    ],
)
def test_an_id_that_no_link_of_the_text_has_is_told(reader: Reader, identity: str, hint: str) -> None:
    """With the one that is most like it; a ruling on all texts need not hold for each."""
    with pytest.raises(InputError) as caught:
        reader(NO_ROAD, rulings=[ruling(identity)])
    told = f"{identity!r} does not stand in seeds/text.txt, and is not the id of a link of it.{hint}"
    assert caught.value.faults == (f"seeds/decisions.csv:2: {told}",)
    assert len(reader(NO_ROAD, rulings=[Ruling("*", identity, "", "R.")]).links) == 1
