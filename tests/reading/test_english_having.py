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
    ("He came to Kehl after a ride from Strasbourg.", []),
    ("Kehl is a morning's walk from Strasbourg.", []),
]
OPPOSITE: list[tuple[str, Links]] = [
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
ONWARDS: list[tuple[str, Links]] = [
    (
        "The road runs from Kabwe to Ndola, where it becomes Congo's N1 and drops to Kitwe.",
        [("highway", ("Kabwe", "Ndola")), ("highway", ("Ndola", "Kitwe"))],
    ),
    ("He came from Kabwe to Ndola, where he became a clerk, and drove to Kitwe.", []),
    (
        "The railway goes from Kabwe to Ndola, and wheezes on to Kitwe.",
        [("railway", ("Kabwe", "Ndola")), ("railway", ("Ndola", "Kitwe"))],
    ),
    ("The old track to Ndola will be relaid and carried on to Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("The old flag to Ndola will be mended and carried on to Kitwe.", []),
    ("A spur off the Trans-Siberian at Irkutsk heads for Bratsk.", [("railway", ("Irkutsk", "Bratsk"))]),
    ("A convoy turned off the highway at Irkutsk and headed for Bratsk.", []),
    ("Copper from Kitwe used to go to Tanga on the old railway.", [("railway", ("Kitwe", "Tanga"))]),
    ("Cooks from Kitwe used to go to Tanga on the first of May.", []),
    ("The gas comes ashore at Tanga and is piped to Ndola and Kitwe.", [("pipeline", ("Tanga", "Kitwe"))]),
    ("The guests come ashore at Tanga and are piped to Ndola.", []),
    ("Nobody has taken a train out of Kabwe for Ndola since then.", [("railway", ("Kabwe", "Ndola"))]),
    ("Nobody has taken a bus out of Kabwe for Ndola since then.", []),
    ("In Kabwe they still wait for the train to Ndola.", [("railway", ("Kabwe", "Ndola"))]),
    ("In Kabwe they still wait for the letter to Ndola.", []),
    ("At Dover the ferry to Calais was late.", [("other", ("Dover", "Calais"))]),
    ("A man from Dover wrote that the ferry to Calais was late.", []),
    ("Opposite the town of Goma lies Gisenyi.", [("crossing", ("Goma", "Gisenyi"))]),
    ("Opposite the school in Goma lies a man from Gisenyi.", []),
    ("What remains is a gap of 90 km between the railhead at Ndola and Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("What remains is a gap of 90 votes between Ndola and Kitwe.", []),
    (
        "Copper is smelted at Kitwe, trucked by way of Ndola to Kabwe and railed to Tanga.",
        [("highway", ("Kitwe", "Kabwe")), ("railway", ("Kabwe", "Tanga"))],
    ),
    ("Prisoners were held at Kitwe and trucked by way of Ndola to Kabwe.", []),
    ("Cement comes to Kitwe on lorries from Tanga.", [("highway", ("Tanga", "Kitwe"))]),
    ("Fuel reaches Kitwe in tank wagons that come from Tanga.", [("railway", ("Tanga", "Kitwe"))]),
    ("News reaches Kitwe in letters that come from Tanga.", []),
    (
        "At Kitwe the road forks, one arm making for Ndola in Zambia and the other for Kabwe.",
        [("highway", ("Kitwe", "Ndola")), ("highway", ("Kitwe", "Kabwe"))],
    ),
    ("At Kitwe the party split, one half making for Ndola and the other for Kabwe.", []),
    ("The railway, opened to Ndola in 2014, is meant to go on to Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("The minister, who came to Ndola in 2014, is meant to go on to Kitwe.", []),
    (
        "The road is open from Kabwe to Ndola; the lots beyond, to Kitwe, are half built.",
        [("highway", ("Kabwe", "Ndola")), ("highway", ("Ndola", "Kitwe"))],
    ),
    ("The road to Ndola was dull, he said; the rest of his trip to Kitwe was worse.", []),
    ("Kitwe, joined since 1990 to Ndola by a bridge, is busy.", [("crossing", ("Kitwe", "Ndola"))]),
    ("Kitwe, joined since 1990 to Ndola by a common council, is busy.", []),
    ("A ferry makes the two-hour crossing from Helsinki to Tallinn.", [("other", ("Helsinki", "Tallinn"))]),
    ("Two ropeways carry people between La Paz and El Alto.", [("other", ("La Paz", "El Alto"))]),
    (
        "It owes much to the railway that prisoners drove inland from Tanga and that got to Ndola in 1911.",
        [("railway", ("Tanga", "Ndola"))],
    ),
    ("Copper is bought at Kitwe and sent down the old railway to Tanga.", [("railway", ("Kitwe", "Tanga"))]),
    ("Copper comes to Tanga from Kitwe on the old railway.", [("railway", ("Kitwe", "Tanga"))]),
    ("People came to Tanga from Kitwe on the question of the railway.", []),
    ("Between Kitwe and the old quay at Tanga run trains two miles long.", [("railway", ("Kitwe", "Tanga"))]),
    ("Between Kitwe and the old quay at Tanga run rumours two miles long.", []),
    ("Ninety kilometres of bad road separate Kitwe from Ndola.", [("highway", ("Kitwe", "Ndola"))]),
    ("Ninety years of bad blood separate Kitwe from Ndola.", []),
    ("Kitwe's trains for Tanga take four days.", [("railway", ("Kitwe", "Tanga"))]),
    ("Kitwe's mayor left for Tanga.", []),
    ("A dry canal from Kitwe to Tanga is talked of.", [("corridor", ("Kitwe", "Tanga"))]),
    ("Cargo is landed at Tanga, put on the train to Ndola and sold.", [("railway", ("Tanga", "Ndola"))]),
    ("Cargo is landed at Tanga, put on the market and sold to Ndola.", []),
    (
        "From Kabwe the old trains run north through Kapiri Mposhi and Ndola, turn east and reach the lake at Kitwe.",
        [("railway", ("Kabwe", "Kitwe"))],
    ),
    ("From Kabwe the old men go north through Kapiri Mposhi and Ndola, turn east and reach Kitwe.", []),
    ("A motorway has brought Ndola within an hour of Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("A goal has brought Ndola within a point of Kitwe.", []),
    ("A tunnel would put Kabwe and Kitwe an hour apart.", [("railway", ("Kabwe", "Kitwe"))]),
    ("Lorries wait at Ruse to drive over to Giurgiu.", [("crossing", ("Ruse", "Giurgiu"))]),
    ("The railway leaves Bratsk and enters the old yard at Irkutsk.", [("railway", ("Bratsk", "Irkutsk"))]),
    ("Zambia ships its copper by rail from Kitwe to Tanga.", [("railway", ("Kitwe", "Tanga"))]),
]


@pytest.mark.parametrize(("text", "links"), [*HAVING, *OPPOSITE, *WAYS, *ONWARDS])
def test_what_a_place_has_joins_it_with_where_that_comes_from(text: str, links: Links, english: Teller) -> None:
    """A line that comes to a town, boats, a post opposite and a way to the sea; not people, flights and letters."""
    assert sorted((kind, (first, last)) for kind, first, last in ends(english(text))) == sorted(links)
