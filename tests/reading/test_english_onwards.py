"""English: where a line goes on from a place that it reaches, and by which line a load gets to another."""

import pytest

from tests.reading.conftest import Teller, ends
from tests.reading.test_english_lines import Links

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
    (
        "At Ndola the railway splits, to Kitwe in the west and to Kabwe in the south.",
        [("railway", ("Ndola", "Kabwe")), ("railway", ("Ndola", "Kitwe"))],
    ),
    ("At Ndola the family split, to Kitwe and to Kabwe.", []),
    (
        "The railway has two arms, one to Kitwe and one to Kabwe, parting at Ndola.",
        [("railway", ("Ndola", "Kabwe")), ("railway", ("Ndola", "Kitwe"))],
    ),
    ("Copper is loaded at Kitwe and rolls over 60 km of new rails to Ndola.", [("railway", ("Kitwe", "Ndola"))]),
    (
        "Logs cut near Ndola are trucked through Zambia, by way of Kabwe, to Lusaka.",
        [("highway", ("Ndola", "Lusaka"))],
    ),
    ("The rails came down to Tanga from Nairobi in 1899.", [("railway", ("Nairobi", "Tanga"))]),
    ("The bishop came down to Tanga from Nairobi in 1899.", []),
    ("Each wagon entering Záhony from Chop is lifted.", [("railway", ("Záhony", "Chop"))]),
    (
        "The highway begins on the quay at Tanga and loses its asphalt long before it reaches Nairobi.",
        [("highway", ("Tanga", "Nairobi"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), ONWARDS)
def test_a_line_goes_on_from_a_place_that_it_reaches(text: str, links: Links, english: Teller) -> None:
    """A line that turns, is carried on or takes a load along; not a man who goes on, a letter or a rumour."""
    assert sorted((kind, (first, last)) for kind, first, last in ends(english(text))) == sorted(links)
