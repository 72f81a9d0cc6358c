"""English: where a line leaves and what it comes to, what moves along it, and what it joins at a border."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links

REACHES: list[tuple[str, Links]] = [
    ("A 220 kV line from Bratsk has fed Irkutsk since 1961.", [("power line", ("Bratsk", "Irkutsk"))]),
    ("A cook from Bratsk has fed Irkutsk since 1961.", []),
    ("A power cable, laid from Bratsk in spring, supplies Irkutsk.", [("power line", ("Bratsk", "Irkutsk"))]),
    ("The road heads east out of Ndola and gives out at Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("He heads east out of Ndola on the road and gives up at Kitwe.", []),
    ("A dusty track leads from Ndola to Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("They want a railway that would start at Ndola and come out at Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("The pipe comes ashore at Tanga after leaving the oil field at Hoima.", [("pipeline", ("Hoima", "Tanga"))]),
    ("The ship comes ashore at Tanga after leaving Hoima.", []),
    (
        "The line will leave the Turkestan–Siberia trunk at Ayagoz and finish at Bakhty.",
        [("railway", ("Ayagoz", "Bakhty"))],
    ),
    (
        "The only railway climbs from Ndola, a dull place, through Kapiri Mposhi to Kabwe.",
        [("railway", ("Ndola", "Kabwe"))],
    ),
    ("The road meant to tie the harbour of Lamu to Garissa is being built.", [("highway", ("Lamu", "Garissa"))]),
    ("The treaty meant to tie the harbour of Lamu to Garissa is being written.", []),
    ("From Ndola a cable is to be laid to Kitwe.", [("power line", ("Ndola", "Kitwe"))]),
    ("From Ndola a letter is to be sent to Kitwe.", []),
    ("From Hunchun one road runs to Quanhe.", [("highway", ("Hunchun", "Quanhe"))]),
    ("From Hunchun one road runs to Quanhe; a railway is planned.", [("highway", ("Hunchun", "Quanhe"))]),
    (
        "The dam at Bratsk has sent power over a new line to the substation at Irkutsk.",
        [("power line", ("Bratsk", "Irkutsk"))],
    ),
    ("The mayor of Bratsk has sent a man over the hills to Irkutsk.", []),
    (
        "Walvis Bay is linked by a paved road through Livingstone to Ndola.",
        [("highway", ("Walvis Bay", "Ndola"))],
    ),
    (
        "The highway comes up from Kabwe by way of Kapiri Mposhi and continues through Ndola to Kitwe.",
        [("highway", ("Kabwe", "Kitwe"))],
    ),
    (
        "The minister came up from Kabwe by way of Kapiri Mposhi and spoke in Ndola and Kitwe.",
        [],
    ),
    ("Kitwe is the end of the copper railway, which comes down from Ndola.", [("railway", ("Kitwe", "Ndola"))]),
    ("Kitwe is the home of the railway boss, who comes from Ndola.", []),
    (
        "The road leaves Lusaka, skirts a lake, passes Kabwe and ends, after a climb, at Ndola.",
        [("highway", ("Lusaka", "Ndola"))],
    ),
    (
        "Trains are due to leave Lusaka, climb to Kabwe, drop through Kapiri Mposhi and reach Ndola.",
        [("railway", ("Lusaka", "Ndola"))],
    ),
    ("The line leaves Lusaka for Kabwe, with a branch to Ndola.", [("railway", ("Lusaka", "Kabwe"))]),
    ("The line leaves Lusaka at six, and Ndola is a day away.", []),
    ("The road leaves Lusaka, but the minister flew on to Ndola.", []),
    ("The road leaves Lusaka and the railway reaches Ndola.", []),
    ("The train driver leaves Lusaka and comes to Ndola.", []),
    ("Kitwe lies at the end of the highway from Ndola, which is old.", [("highway", ("Kitwe", "Ndola"))]),
    ("Kitwe stands at the head of a branch that comes from Ndola.", [("railway", ("Kitwe", "Ndola"))]),
    ("Kitwe lies at the end of a long day from Ndola.", []),
    (
        "Kitwe is served by a road of 300 km that begins in Lusaka and goes through Kabwe and Ndola.",
        [("highway", ("Kitwe", "Lusaka"))],
    ),
    ("Kitwe is served by a priest who comes from Ndola.", []),
    (
        "A railway is to leave the main line at Ndola and enter Congo at Kasumbalesa.",
        [("railway", ("Ndola", "Kasumbalesa"))],
    ),
    ("A minister is to leave the main line at Ndola and enter Congo at Kasumbalesa.", []),
    (
        "The Power of Siberia pipeline, which sets out from Chayanda, goes on as far as Shanghai.",
        [("pipeline", ("Chayanda field", "Shanghai"))],
    ),
    ("Ore goes by the railway through Ndola to Kitwe, and by roads nobody counts.", [("railway", ("Ndola", "Kitwe"))]),
]
LOADS: list[tuple[str, Links]] = [
    (
        "The railway leads from Khasan to Tumangang, and from there freight goes on to Rajin.",
        [("railway", ("Khasan", "Tumangang")), ("railway", ("Tumangang", "Rajin"))],
    ),
    ("Wagons from Ndola pass Kapiri Mposhi and get as far as Kabwe.", [("railway", ("Ndola", "Kabwe"))]),
    (
        "Goods trains, but no passengers, may go from Jogbani to the yard at Biratnagar.",
        [("railway", ("Jogbani", "Biratnagar"))],
    ),
    ("Passengers, but no goods, may fly from Jogbani to the airport at Biratnagar.", []),
    (
        "At Padang Besar passengers change trains and continue to Hat Yai.",
        [("railway", ("Padang Besar", "Hat Yai Junction"))],
    ),
    ("At Padang Besar passengers change money and continue to Hat Yai.", []),
    (
        "Trains from Kitwe will cross the plain, climb to Kapiri Mposhi and descend through Kabwe to Lusaka.",
        [("railway", ("Kitwe", "Lusaka"))],
    ),
    ("Trains from Kitwe carry miners who go to Lusaka by bus.", []),
    ("Trains from Kitwe stop here, and lorries go to Lusaka.", []),
    (
        "Lorries from Kitwe wait for days at Ndola, on a road that passes through the forest.",
        [("highway", ("Kitwe", "Ndola"))],
    ),
    ("Lorries from Kitwe wait for days at Ndola, on a diet of beans.", []),
    ("It is slow. Those from Kitwe use the highway through Ndola to Kabwe.", [("highway", ("Kitwe", "Kabwe"))]),
    ("It is slow. Those from Kitwe use their phones, and the road is closed at Kabwe.", []),
]
POSTS: list[tuple[str, Links]] = [
    ("At Bakhty lorries already cross to Tacheng.", [("crossing", ("Bakhty", "Tacheng"))]),
    ("They call at Bakhty, where trucks cross into Tacheng.", [("crossing", ("Bakhty", "Tacheng"))]),
    ("At Ndola lorries already cross to Kitwe.", []),
    ("Most trade crosses the Yalu at Dandong to Sinuiju.", [("crossing", ("Dandong", "Sinuiju"))]),
    ("They like Dandong. Most trade crosses the Yalu there to Sinuiju.", [("crossing", ("Dandong", "Sinuiju"))]),
    ("Most trade crosses the plain at Ndola to Kitwe.", []),
    ("Across the river from Nong Khai is Vientiane.", [("crossing", ("Nong Khai", "Vientiane"))]),
    ("Across the river from Ndola is Kitwe.", []),
    (
        "Islam Qala and Dogharoun, two crossings that face each other, are full.",
        [("crossing", ("Islam Qala", "Dogharoun"))],
    ),
    ("Islam Qala and Dogharoun, two men who face each other, are full.", []),
    ("They cross at Bakhty, whose Chinese twin is Tacheng.", [("crossing", ("Bakhty", "Tacheng"))]),
    ("They cross at Bakhty, whose old rival is Tacheng.", []),
    ("At the post between Oujda and Maghnia grass grows on the road.", [("crossing", ("Oujda", "Maghnia"))]),
    ("El Paso and Ciudad Juárez already share four bridges.", [("crossing", ("El Paso", "Ciudad Juárez"))]),
    ("El Paso and Ciudad Juárez already share four saints.", []),
]
ENDS: list[tuple[str, Links]] = [
    (
        "The railway between Mombasa and Nairobi was later extended to Naivasha.",
        [("railway", ("Mombasa", "Nairobi")), ("railway", ("Nairobi", "Naivasha"))],
    ),
    ("The deadline between Mombasa and Nairobi was later extended to Naivasha.", []),
    (
        "Trains run on the track between Ndola and Kitwe. From Kitwe to Chingola the viaducts are half done.",
        [("railway", ("Ndola", "Kitwe")), ("railway", ("Kitwe", "Chingola"))],
    ),
    (
        "Trains run on the track between Ndola and Kitwe. From Kitwe to Chingola the minister flew.",
        [("railway", ("Ndola", "Kitwe"))],
    ),
    (
        "Trains run on the track between Ndola and Kitwe. The final 24 km, from Kitwe to Chingola, are being laid.",
        [("railway", ("Ndola", "Kitwe")), ("railway", ("Kitwe", "Chingola"))],
    ),
    ("A gravel road through the Wakhan Corridor from Ndola to Kitwe is built.", [("highway", ("Ndola", "Kitwe"))]),
    (
        "A cable will run, mostly on the seabed, from Kabwe near Lusaka to Kitwe, north of Ndola.",
        [("power line", ("Kabwe", "Kitwe"))],
    ),
    (
        "The Medgaz pipeline, opened in 2011, lies between Beni Saf and Almeria.",
        [("pipeline", ("Beni Saf", "Almería"))],
    ),
    (
        "A pipeline would stretch about 40 km from Warri to the Nigerian field of Kano.",
        [("pipeline", ("Warri", "Kano"))],
    ),
    (
        "Two overhead lines, Kabwe–Lusaka and Ndola–Kitwe, do what they can.",
        [("power line", ("Kabwe", "Lusaka")), ("power line", ("Ndola", "Kitwe"))],
    ),
    ("Two overhead speakers, Kabwe–Lusaka and Ndola–Kitwe, do what they can.", []),
    (
        "From Kabwe a railway leads to Kapiri Mposhi, Ndola and, beyond the old mines, Kitwe.",
        [("railway", ("Kabwe", "Kitwe"))],
    ),
]
NONE: list[tuple[str, Links]] = [
    ("The cable never stopped connecting Ndola to Kitwe.", [("power line", ("Ndola", "Kitwe"))]),
    ("The cable never started connecting Ndola to Kitwe.", []),
    ("No trains run from Ndola to Kitwe.", []),
    ("You cannot take a train from Ndola to Kitwe.", []),
    ("It is impossible to go by train from Ndola to Kitwe.", []),
    ("You cannot take the road from Ndola to Kitwe at night.", [("highway", ("Ndola", "Kitwe"))]),
]


def joined(text: str, english: Teller) -> Links:
    """Give the links of a text by their sort, first and last place, without what tells a place from its namesakes."""
    return sorted((kind, (ends[0].split(" (")[0], ends[-1].split(" (")[0])) for kind, ends, *_ in english(text).links)


@pytest.mark.parametrize(("text", "links"), REACHES)
def test_a_line_leaves_one_place_and_comes_to_another(text: str, links: Links, english: Teller) -> None:
    """A line or a cable does so, in any of the verbs for it; a person, a ship or a letter that does makes no line."""
    assert joined(text, english) == sorted(links)


@pytest.mark.parametrize(("text", "links"), LOADS)
def test_what_moves_along_a_line_tells_where_it_leads(text: str, links: Links, english: Teller) -> None:
    """Trains, wagons and passengers that change trains do; who flies or changes money does not."""
    assert joined(text, english) == sorted(links)


@pytest.mark.parametrize(("text", "links"), POSTS)
def test_posts_are_joined_by_what_crosses_between_them(text: str, links: Links, english: Teller) -> None:
    """What crosses, lies across the river, is the twin or faces the other joins two places, but only at a border."""
    assert joined(text, english) == sorted(links)


@pytest.mark.parametrize(("text", "links"), ENDS)
def test_a_stretch_has_its_own_ends(text: str, links: Links, english: Teller) -> None:
    """One that goes on from another, one of a named line, of a list, or between asides."""
    assert joined(text, english) == sorted(links)


@pytest.mark.parametrize(("text", "links"), NONE)
def test_what_cannot_be_gone_is_no_line(text: str, links: Links, english: Teller) -> None:
    """No line where no train runs or can be taken; what never stopped goes on."""
    assert joined(text, english) == sorted(links)
