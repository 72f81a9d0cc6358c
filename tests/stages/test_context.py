"""Context: the same name where it means a place of the story, and where the words around say that it means none."""

import pytest

from geo.model import Outcome
from tests.stages.conftest import Reader

INSTITUTION = "part of the name “{}”"
PERSON = "the name of a person"
LONGER = "part of a longer name, a person's or another"
GOVERNMENT = "stands for the government that sits there"
LIFE = "told of the life of a person, not of the story"
DENIED = "named to say that another place is meant"
PEOPLE = "a people or a language, not a place"
INITIATIVE = "An initiative, with no location of its own."


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("A scholar at Lanzhou University spoke.", "Lanzhou", INSTITUTION.format("Lanzhou University")),
        (
            "He met the Heilongjiang Academy of Sciences.",
            "Heilongjiang",
            INSTITUTION.format("Heilongjiang Academy of Sciences"),
        ),
        (
            "The Consulate General of Mongolia in Hohhot opened.",
            "Mongolia",
            INSTITUTION.format("The Consulate General of Mongolia"),
        ),
        ("It is what the Washington Post wrote.", "Washington", INSTITUTION.format("Washington Post")),
        ("They saw the China-Mongolia Expo.", "Mongolia", INSTITUTION.format("China-Mongolia Expo")),
        (
            "They fear the East Turkestan Islamic Movement.",
            "Turkestan",
            INSTITUTION.format("East Turkestan Islamic Movement"),
        ),
        (
            "The Tehrik-e-Taliban Pakistan took the blame.",
            "Pakistan",
            INSTITUTION.format("The Tehrik-e-Taliban Pakistan"),
        ),
        ("Mr. London drove to Erenhot.", "London", PERSON),
        ("David London drove to Erenhot.", "London", PERSON),
        ("Jordan Smith drove to Erenhot.", "Jordan", PERSON),
        ("Sukhbaatar Chandmani drove to Erenhot.", "Sukhbaatar", LONGER),
        ("Beijing and Moscow agreed to build it.", "Beijing", GOVERNMENT),
        ("Beijing and Moscow agreed to build it.", "Moscow", GOVERNMENT),
        ("Officials in Beijing hesitated.", "Beijing", GOVERNMENT),
        ("The dialogue was initiated by Beijing in late 2017.", "Beijing", GOVERNMENT),
        (
            "Beijing, which is on good terms with both, continues to undertake diplomatic initiatives.",
            "Beijing",
            GOVERNMENT,
        ),
        ("Beijing's decision is awaited.", "Beijing", GOVERNMENT),
        ("A Beijing-backed line is open.", "Beijing", GOVERNMENT),
        ("Not the town of Erenhot is meant.", "Erenhot", DENIED),
        ("It is not to be confused with Erenhot.", "Erenhot", DENIED),
        ("They went to Manzhouli instead of Erenhot.", "Erenhot", DENIED),
        ("He previously worked as an analyst in Ukraine.", "Ukraine", LIFE),
        ("He held long-term positions in Ukraine.", "Ukraine", LIFE),
        ("Bill Bikales is an economist whose work took him to Manila.", "Manila", LIFE),
        ("Chinese traders met.", "Chinese", PEOPLE),
        ("A Mongolian trader came.", "Mongolian", PEOPLE),
        ("A Brazilian scholar came.", "Brazilian", PEOPLE),
        ("The Belt and Road Initiative grew.", "Belt and Road Initiative", INITIATIVE),
    ],
)
def test_a_name_the_words_around_speak_against_is_ruled_out(reader: Reader, text: str, name: str, reason: str) -> None:
    """The name is found, ruled out, and the reason is said."""
    (found,) = [one for one in reader(text).resolutions if one.mention.exact == name]
    assert (found.outcome, found.reason, found.subject) == (Outcome.RULED_OUT, reason, "")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Goods go to Lanzhou.", "lanzhou"),
        ("Lanzhou’s University is old.", "lanzhou"),
        ("Goods from Heilongjiang arrived.", "heilongjiang"),
        ("The Erenhot Border Post is busy.", "erenhot"),
        ("The consulate in Hohhot opened.", "hohhot"),
        ("Expo visitors in Mongolia came.", "mongolia"),
        ("The road leads to London.", "london"),
        ("Trucks from Beijing arrived.", "beijing"),
        ("Beijing's suburbs grow.", "beijing"),
        ("Beijing continues to grow.", "beijing"),
        ("The line was extended by Beijing South station.", "beijing"),
        ("The road from Beijing is long.", "beijing"),
        ("It is not far from Erenhot.", "erenhot"),
        ("It stopped not only in Erenhot.", "erenhot"),
        ("They paid for trains but not the Erenhot-Lanzhou road.", "erenhot"),
        ("Workers in Ukraine laid the rails.", "ukraine"),
        ("Traders came to China.", "china"),
        ("Traders of Mongolia came.", "mongolia"),
        ("Post-Communist Mongolia grew.", "mongolia"),
        ("The 500 kV Lanzhou-Hohhot line failed.", "lanzhou"),
        ("The 500 KV Lanzhou-Hohhot line failed.", "lanzhou"),
    ],
)
def test_the_same_name_elsewhere_is_placed(reader: Reader, text: str, subject: str) -> None:
    """What looks alike and means the place is placed there."""
    assert subject in [one.subject for one in reader(text).resolutions if one.outcome is Outcome.PLACED]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Commerce spoke.",
        "He was the Lead Economist there.",
        "The Fiscal Policy Department spoke.",
        "LONGi presented panels.",
        "Castro said the expo was large.",
        "Bao noted that it was large.",
        "Douglas de Castro, a scholar, came. He called for joint initiatives, Castro said.",
        "He has worked in the Post Office.",
    ],
)
def test_an_ordinary_word_nobody_takes_for_a_place_is_no_mention(reader: Reader, text: str) -> None:
    """There are villages called Commerce, Lead, Post, Fiscal and Bao; that they are not meant needs no saying."""
    assert [one.mention.exact for one in reader(text).resolutions] == []


@pytest.mark.parametrize(
    ("text", "name", "cues"),
    [
        ("Gashuunsukhait port is open.", "Gashuunsukhait", ["border port"]),
        ("The port of Erenhot is open.", "Erenhot", ["border port"]),
        ("The city of Erenhot is open.", "Erenhot", ["city"]),
        ("The town of Erenhot is open.", "Erenhot", ["town"]),
        ("Tavan Tolgoi mine is open.", "Tavan Tolgoi", ["mine"]),
        ("Sukhbaatar province is wide.", "Sukhbaatar", ["region"]),
        ("Erenhot railway station is open.", "Erenhot", ["station"]),
        ("Erenhot is open.", "Erenhot", []),
        ("Erenhot imports coal.", "Erenhot", []),
        ("Erenhot citywide.", "Erenhot", []),
    ],
)
def test_the_words_around_a_name_announce_its_kind(reader: Reader, text: str, name: str, cues: list[str]) -> None:
    """A word of geography right beside a name is a cue; a word that only begins like one is none."""
    (found,) = [one for one in reader(text).resolutions if one.mention.exact == name]
    assert [cue.value for cue in found.mention.cues] == cues


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The port of Khatgal is open.", ["Khatgal"]),
        ("The Zzyxqua port is open.", ["Zzyxqua"]),
        ("Trucks wait at Zzyxqua Pass.", ["Zzyxqua"]),
        ("The port is open.", []),
        ("This station is old.", []),
        ("Zzyxqua is nice.", []),
    ],
)
def test_a_name_nobody_knows_is_listed_where_the_words_say_it_is_a_place(
    reader: Reader, text: str, names: list[str]
) -> None:
    """An unknown name beside a word of geography is a mention; an article or an unknown word alone is none."""
    found = [one.mention.exact for one in reader(text).resolutions if one.mention.infrastructure is None]
    assert found == names


@pytest.mark.parametrize(
    ("text", "words", "outcome"),
    [
        ("The highway is closed.", "highway", Outcome.UNKNOWN),
        ("All roads to the world lead there.", "roads", Outcome.RULED_OUT),
        ("The talks are back on track.", "track", Outcome.RULED_OUT),
        ("It serves as a bridge to Europe.", "bridge", Outcome.RULED_OUT),
        ("The bridge to Europe is open.", "bridge", Outcome.UNKNOWN),
        ("They crossed red lines.", "", None),
        ("A railway is to be built.", "railway", Outcome.UNKNOWN),
    ],
)
def test_words_for_infrastructure_are_found_and_figures_of_speech_ruled_out(
    reader: Reader, text: str, words: str, outcome: Outcome | None
) -> None:
    """A railway nobody names is listed; a road that is only a manner of speaking is ruled out."""
    found = [(one.mention.exact, one.outcome) for one in reader(text).resolutions if one.mention.infrastructure]
    assert found == ([(words, outcome)] if words else [])
