"""English: what a place has: lines from several sides, boats, and a post, a bank or a bridge's end opposite."""

import pytest

from tests.reading.conftest import Teller, ends
from tests.reading.test_english_lines import Links

HAVING: list[tuple[str, Links]] = [
    (
        "Kitwe, the second town, has two roads: one from Ndola, paved in 1962, and another from Kabwe.",
        [("highway", ("Kitwe", "Ndola")), ("highway", ("Kitwe", "Kabwe"))],
    ),
    (
        "Kitwe is served by a railway from Ndola and a gravel road that comes up through the bush from Kabwe.",
        [("railway", ("Kitwe", "Ndola")), ("highway", ("Kitwe", "Kabwe"))],
    ),
    ("Kitwe has two mayors: one from Ndola, and another from Kabwe.", []),
    ("Kitwe has good roads and cooks from Ndola.", []),
    (
        "Dover and Calais both have sailings to Helsinki and Tallinn.",
        [
            ("other", ("Dover", "Helsinki")),
            ("other", ("Dover", "Tallinn")),
            ("other", ("Calais", "Helsinki")),
            ("other", ("Calais", "Tallinn")),
        ],
    ),
    ("Dover and Calais both have letters to Helsinki and Tallinn.", []),
    ("There are daily sailings from Helsinki to Tallinn.", [("other", ("Helsinki", "Tallinn"))]),
    ("Ferries on the Helsinki–Tallinn route run daily.", [("other", ("Helsinki", "Tallinn"))]),
    ("An airline flies the Helsinki–Tallinn route daily.", []),
    ("Two flights on the Nairobi–Kampala route were cancelled.", []),
    ("Nairobi and Kampala both have flights to Helsinki.", []),
    ("Tallinn, a two-hour ferry ride from Helsinki, is full.", [("other", ("Tallinn", "Helsinki"))]),
    ("Kehl is a tram ride away from Strasbourg.", [("railway", ("Kehl", "Strasbourg"))]),
    ("Tallinn and Helsinki are two hours apart by ferry.", [("other", ("Tallinn", "Helsinki"))]),
    ("Tallinn and Helsinki are two years apart in age.", []),
    ("He came to Kehl after a ride from Strasbourg.", []),
    ("Kehl is a morning's walk from Strasbourg.", []),
]
OPPOSITE: list[tuple[str, Links]] = [
    ("Giurgiu looks across the Danube at Ruse.", [("crossing", ("Giurgiu", "Ruse"))]),
    ("At Chaman the line meets the Afghan rails of Spin Boldak.", [("crossing", ("Chaman", "Spin Boldak"))]),
    ("The other gate is in the south, where Goma meets Gisenyi.", [("crossing", ("Goma", "Gisenyi"))]),
    ("In the first round Nairobi meets Kampala.", []),
    ("The road runs to Calais, whose neighbour Dover lies across the water.", [("crossing", ("Calais", "Dover"))]),
    ("The road runs to Calais, whose mayor came from Dover in May.", []),
    ("A little farther Giurgiu looks over the river at Ruse.", [("crossing", ("Giurgiu", "Ruse"))]),
    ("Giurgiu looks at the prices in Ruse with envy.", []),
    (
        "The Bulgarian counterpart of Giurgiu across the river is Ruse.",
        [("crossing", ("Giurgiu", "Ruse"))],
    ),
    ("The president of Giurgiu county is from Ruse.", []),
    ("Chaman has Spin Boldak as its opposite number.", [("crossing", ("Chaman", "Spin Boldak"))]),
    ("Chaman has Quetta as its opposite number.", []),
    ("Chaman's counterpart across the border is Spin Boldak.", [("crossing", ("Chaman", "Spin Boldak"))]),
    ("Chaman's mayor is in Spin Boldak.", []),
    ("Giurgiu, the larger town, a bridge away from Ruse, is busy.", [("crossing", ("Giurgiu", "Ruse"))]),
    ("Giurgiu, a day away from Ruse, is busy.", []),
    ("Goma lies in Congo. Across the line lies Gisenyi, a resort.", [("crossing", ("Goma", "Gisenyi"))]),
    ("Goma lies in Congo. Across the street lies a man from Gisenyi.", []),
    ("Ruse lies in Bulgaria. Giurgiu, its Romanian neighbour, has two banks.", [("crossing", ("Ruse", "Giurgiu"))]),
    ("Ruse lies in Bulgaria. Its twin over the river, Giurgiu, has two banks.", [("crossing", ("Ruse", "Giurgiu"))]),
    ("Ruse lies in Bulgaria. It beat Giurgiu, its neighbour, by two goals.", []),
    ("Chaman has a cold store. Quetta, its Pakistani neighbour, has three.", []),
    ("In Goma shoppers stroll over to Gisenyi.", [("crossing", ("Goma", "Gisenyi"))]),
    ("From Goma the rebels crossed over to Uganda and on to Gisenyi.", []),
    ("Minibuses shuttle between Goma and Gisenyi.", [("crossing", ("Goma", "Gisenyi"))]),
    ("Envoys shuttle between Goma and Gisenyi.", []),
    (
        "A pontoon carries lorries across the river from Ruse, Bulgaria, to the bank near Giurgiu, Romania.",
        [("crossing", ("Ruse", "Giurgiu"))],
    ),
    ("A doctor was taken across the river from Ruse to a ward in Giurgiu.", []),
]
WAYS: list[tuple[str, Links]] = [
    ("The line gives Kitwe an outlet to the sea at Tanga.", [("railway", ("Kitwe", "Tanga"))]),
    ("The treaty gives Kitwe an outlet to the sea at Tanga.", []),
    ("The pipeline supplies Tbilisi with gas from Baku.", [("pipeline", ("Baku", "Tbilisi"))]),
    ("The company supplies Tbilisi with gas from Baku.", []),
    ("A line from Bratsk now powers Irkutsk.", [("power line", ("Bratsk", "Irkutsk"))]),
    ("Estonia is wired to Finland.", [("power line", ("Estonia", "Finland"))]),
    ("The money was wired to Tallinn from Helsinki.", []),
    ("The Torugart Pass, which leads from Naryn to Kashgar, was shut.", [("highway", ("Naryn", "Kashgar"))]),
    ("The mayor, who leads from Peshawar to Jalalabad, was shut in.", []),
    (
        "Two pipes are at work. The Baku line is the shortest of them: Baku to Tbilisi.",
        [("pipeline", ("Baku", "Tbilisi"))],
    ),
    ("Two men are at work. The day shift is the shortest of them: Baku to Tbilisi.", []),
    (
        "The road leaves Kabwe, skirts Kapiri Mposhi and gives out at the frontier beyond Ndola.",
        [("highway", ("Kabwe", "Ndola"))],
    ),
    ("He leaves Kabwe, skirts Kapiri Mposhi and gives up at the frontier beyond Ndola.", []),
    (
        "From Kabwe asphalt now continues by way of Kapiri Mposhi and Ndola to Kitwe.",
        [("highway", ("Kabwe", "Kitwe"))],
    ),
    ("It ends at Kabwe, a town from which trains run to Kitwe.", [("railway", ("Kabwe", "Kitwe"))]),
    ("He was born in Kabwe, a town from which men go to Kitwe.", []),
    (
        "A spur ties Ndola to Kabwe on the old line, copper from Kitwe could one day roll to Tanga.",
        [("railway", ("Ndola", "Kabwe"))],
    ),
    (
        "Lorries wait. Trains can go from Ndola to Kabwe, and another 90 km of sleepers were laid from there to Kitwe.",
        [("railway", ("Ndola", "Kabwe")), ("railway", ("Kabwe", "Kitwe"))],
    ),
    (
        "The railway to Kitwe is slow. Electricity is cheap. A line from Ndola reaches Kabwe.",
        [("power line", ("Ndola", "Kabwe"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), [*HAVING, *OPPOSITE, *WAYS])
def test_what_a_place_has_joins_it_with_where_that_comes_from(text: str, links: Links, english: Teller) -> None:
    """A line that comes to a town, boats, a post opposite and a way to the sea; not people, flights and letters."""
    assert sorted((kind, (first, last)) for kind, first, last in ends(english(text))) == sorted(links)
