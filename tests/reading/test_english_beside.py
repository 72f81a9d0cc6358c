"""English: the ends of a line that stand beside the word for it, and by which line a place is fed or reached."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links

BESIDE: list[tuple[str, Links]] = [
    ("On the railway next door, Lusaka to Kabwe, trains go by night.", [("railway", ("Lusaka", "Kabwe"))]),
    ("On the flight next door, Lusaka to Kabwe, people sleep.", []),
    (
        "The western part of the road, Lusaka to Ndola by way of Kabwe, is paved.",
        [("highway", ("Lusaka", "Ndola"))],
    ),
    ("They marched, Lusaka to Ndola, along the road for a week.", []),
    ("The pipeline has two stages; the second one, Hoima to Tanga, is at sea.", [("pipeline", ("Hoima", "Tanga"))]),
    (
        "They will double the northern arm of the railway as well, Ndola to Kitwe, but later.",
        [("railway", ("Ndola", "Kitwe"))],
    ),
    (
        "The bridge, Kazungula on one bank and Kasane on the other, is new.",
        [("crossing", ("Kazungula", "Kasane"))],
    ),
    ("The quarrel, Kazungula on one side and Kasane on the other, is old.", []),
    (
        "Its power used to come from Bratsk by a line through Taishet to Krasnoyarsk.",
        [("power line", ("Bratsk", "Krasnoyarsk"))],
    ),
    (
        "Of the road between Lusaka and Ndola only the first 80 km, to Kabwe, are paved.",
        [("highway", ("Lusaka", "Ndola")), ("highway", ("Lusaka", "Kabwe"))],
    ),
    ("An hour will separate Lusaka from Kabwe by the new tunnel.", [("railway", ("Lusaka", "Kabwe"))]),
    ("An hour separates Lusaka from Kabwe by the clock.", []),
    ("Kitwe has been fed from Ndola since 1970 by 60 km of pipe.", [("pipeline", ("Ndola", "Kitwe"))]),
    ("Kitwe has been fed from Ndola since 1970 by three bakers.", []),
    ("Maize from Kabwe reaches Ndola on four lanes of asphalt.", [("highway", ("Kabwe", "Ndola"))]),
    ("What Kitwe digs goes to Lusaka by rail.", [("railway", ("Kitwe", "Lusaka"))]),
    ("Kitwe now sends its copper down to Lusaka by rail.", [("railway", ("Kitwe", "Lusaka"))]),
    ("Kitwe's mayor goes to Lusaka by rail.", []),
    ("Beyond Kabwe the rails to Ndola let no train do more than 20 km/h.", [("railway", ("Kabwe", "Ndola"))]),
    ("Beyond Kabwe the herds cross the rails to Ndola.", []),
    ("Four trains a day come down to Lusaka, from Kitwe, on a single track.", [("railway", ("Kitwe", "Lusaka"))]),
    ("The minister came down to Lusaka from Kitwe by road.", []),
    ("Kitwe's copper goes down a 300 km railway to Lusaka.", [("railway", ("Kitwe", "Lusaka"))]),
    ("Kitwe's mayor goes down a 300 km railway to Lusaka.", []),
    ("The iron of Kitwe is to leave by a new railway to Lusaka.", [("railway", ("Kitwe", "Lusaka"))]),
    ("The bishop of Kitwe is to leave by a new boat to Lusaka.", []),
    ("Iron from Kitwe would need 240 km of track to Kabwe.", [("railway", ("Kitwe", "Kabwe"))]),
    ("Iron from Kitwe would need a buyer in Kabwe.", []),
    ("Kitwe's ore rolls 650 km to Lusaka, on a new track.", [("railway", ("Kitwe", "Lusaka"))]),
    ("Work on the railway linking Kitwe's new smelters with Lusaka has begun.", [("railway", ("Kitwe", "Lusaka"))]),
    ("They sent copper by rail to Kitwe, 60 km from Ndola.", [("railway", ("Ndola", "Kitwe"))]),
    ("They have tarred the Kitwe road, 60 km from Ndola.", [("highway", ("Kitwe", "Ndola"))]),
    ("They have closed the Kitwe shop, 60 km from Ndola.", []),
    ("Zambia's cable to Tanzania, Kabwe to Mbeya, is to be doubled.", [("power line", ("Kabwe", "Mbeya"))]),
    ("The road has Lusaka at its foot and Kitwe at its head.", [("highway", ("Lusaka", "Kitwe"))]),
    ("The party has Lusaka at its feet and Kitwe in its head.", []),
    ("Crude from Bratsk ran 600 km to Irkutsk until the pumps stopped.", [("pipeline", ("Bratsk", "Irkutsk"))]),
    ("Crude jokes from Bratsk ran to Irkutsk.", []),
    (
        "Lusaka's pipeline to Ndola and its railway to Kitwe have been shelled.",
        [("pipeline", ("Lusaka", "Ndola")), ("railway", ("Lusaka", "Kitwe"))],
    ),
    (
        "Fruit goes by Ruse and Giurgiu, ore by Chop and Záhony.",
        [("crossing", ("Ruse", "Giurgiu")), ("crossing", ("Chop", "Záhony"))],
    ),
    ("Freight has kept moving over Chop and, facing it, Záhony.", [("crossing", ("Chop", "Záhony"))]),
    ("Freight has kept moving over Kabwe and Ndola.", []),
    ("Lorries were burnt in Chop and in Záhony.", []),
    ("Helsingborg is twenty minutes by ferry from Helsingør.", [("other", ("Helsingborg", "Helsingør"))]),
    ("Helsingborg is won by a man from Helsingør.", []),
    ("Lusaka trains for Kitwe go round by Ndola.", [("railway", ("Lusaka", "Kitwe"))]),
    ("Lusaka trains teachers for Kitwe.", []),
    (
        "The vote concerns the cable at sea and the line laid to Irkutsk in Siberia from Bratsk.",
        [("power line", ("Irkutsk", "Bratsk"))],
    ),
    (
        "Kazungula looks abroad: the new bridge puts the town of Kasane ten minutes off.",
        [("crossing", ("Kazungula", "Kasane"))],
    ),
    ("Kazungula looks abroad: the new mayor puts the town of Kasane ten minutes off.", []),
    ("Current from Bratsk travels to Irkutsk on three parallel lines.", [("power line", ("Bratsk", "Irkutsk"))]),
    ("The current line from Bratsk to Irkutsk is old.", [("railway", ("Bratsk", "Irkutsk"))]),
    (
        "The gas arrives by a 900 km line. The second part, Bratsk to Irkutsk, has not opened a valve yet.",
        [("pipeline", ("Bratsk", "Irkutsk"))],
    ),
    ("Kitwe draws its current from Ndola along three wires and a line.", [("power line", ("Kitwe", "Ndola"))]),
    ("Kitwe draws its players from Ndola by the dozen.", []),
    ("At Kitwe the pipe from Ndola comes to light.", [("pipeline", ("Kitwe", "Ndola"))]),
    ("At Kitwe the man from Ndola comes to light.", []),
    ("The railway has its ends in Lusaka and Kitwe.", [("railway", ("Lusaka", "Kitwe"))]),
    ("The play has its ends in Lusaka and Kitwe.", []),
    ("One end of the railway is at Lusaka, the other at Kitwe.", [("railway", ("Lusaka", "Kitwe"))]),
    ("One end of the rope is at Lusaka, the other at Kitwe.", []),
    ("Kitwe marks the end of a line begun at Lusaka in 1905.", [("railway", ("Kitwe", "Lusaka"))]),
    ("A new line is pushing west out of Lusaka towards Kitwe.", [("railway", ("Lusaka", "Kitwe"))]),
    ("A new party is pushing west out of Lusaka towards Kitwe.", []),
]


@pytest.mark.parametrize(("text", "links"), BESIDE)
def test_the_ends_of_a_line_stand_beside_the_word_for_it(text: str, links: Links, english: Teller) -> None:
    """Whatever else is said of it between the two; not those of a journey, nor of what people do there."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends, *_ in english(text).links] == links
