"""English: a line as that of the place it begins at, and a place as that where a line ends."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links
from tests.reading.test_english_reaches import joined

OWNED: list[tuple[str, Links]] = [
    ("Ndola's only rail outlet to the sea ends at Beira, far off.", [("railway", ("Ndola", "Beira"))]),
    ("Ndola's tracks lead one way, south, to Kabwe.", [("railway", ("Ndola", "Kabwe"))]),
    ("Ndola's road safety record led to talks in Kabwe.", []),
    ("Ndola's highway budget runs to millions, as in Kabwe.", []),
    ("Ndola is an old town: its railway reaches Kabwe.", [("railway", ("Ndola", "Kabwe"))]),
    ("Ndola is an old town: its railway boss reached Kabwe.", []),
    ("Ndola is where the motorway from Kabwe gives out.", [("highway", ("Ndola", "Kabwe"))]),
    ("Ndola is where the man from Kabwe gives out leaflets.", []),
    (
        "Ndola is the last stop of the southern railway, whose trains labour up from Kabwe.",
        [("railway", ("Ndola", "Kabwe"))],
    ),
    ("Ndola is the last stop of a singer on the road, whose band is from Kabwe.", []),
    (
        "The tracks now ending at Ndola will have been pushed over the hills to Kitwe.",
        [("railway", ("Ndola", "Kitwe"))],
    ),
    ("The old rails in Ndola are being relaid as far as Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("The talks on rails now ending in Ndola will be moved to Kitwe.", []),
    ("Gas has reached Ndola by the same pipe from Kabwe for years.", [("pipeline", ("Ndola", "Kabwe"))]),
    ("Gas prices in Ndola are no news from Kabwe.", []),
    ("Coffee leaves for Kigoma and goes on by train to Dar es Salaam.", [("railway", ("Kigoma", "Dar es Salaam"))]),
    ("Coffee leaves for Kigoma and goes on by ship to Dar es Salaam.", []),
    ("Beyond Ndola, the old road twists up to Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("Two high-voltage circuits run between Ndola and Kitwe.", [("power line", ("Ndola", "Kitwe"))]),
    ("A post was opened at Ndola, and a road is being built to it from Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("A post was opened at Ndola, and it was built by a man from Kitwe.", []),
    ("Nothing sails from Brazzaville; they want a bridge to Kinshasa.", [("crossing", ("Brazzaville", "Kinshasa"))]),
    ("Nothing sails from Ndola; they want a bridge to Kitwe.", []),
    ("Kitwe lives from the ore that comes down from Ndola in trains.", [("railway", ("Kitwe", "Ndola"))]),
    ("Kitwe lives from the tourists who come down from Ndola in trains.", []),
    ("Kitwe owes its boom to copper, which rolls on a new railway to Ndola.", [("railway", ("Kitwe", "Ndola"))]),
    ("Kitwe owes its boom to copper, which is hauled on a new railway to Ndola.", [("railway", ("Kitwe", "Ndola"))]),
    ("Kitwe owes its boom to copper, which pays for a new railway, and to Ndola.", []),
    (
        "The road drops to Ndola, where it forks: left for Kitwe, right for Kabwe.",
        [("highway", ("Ndola", "Kabwe")), ("highway", ("Ndola", "Kitwe"))],
    ),
    ("They walk down the road to Ndola, where it rains: left for Kitwe, he is right for Kabwe.", []),
    ("The only way from Kitwe to Ndola has been the old train.", [("railway", ("Kitwe", "Ndola"))]),
    ("The only way from Kitwe to Ndola has been to walk.", []),
    ("The tunnel is to bring Lyon within two hours of Turin.", [("railway", ("Lyon", "Turin"))]),
    ("The tunnel talks brought Lyon to within an inch of quarrel with Turin.", []),
    (
        "A new line runs from Kabwe to Ndola and will one day end at Kitwe.",
        [("railway", ("Kabwe", "Ndola")), ("railway", ("Ndola", "Kitwe"))],
    ),
    ("The expressway has put Ndola two hours from Kabwe.", [("highway", ("Ndola", "Kabwe"))]),
    ("The expressway firm has put in Ndola two men from Kabwe.", []),
    (
        "Freight from the mines of Kitwe has been diverted to Ndola, by rail, since May.",
        [("railway", ("Kitwe", "Ndola"))],
    ),
    ("Freight from the mines of Kitwe has been diverted to Ndola, by air, since May.", []),
    ("Wagons have been leaving Kabwe twice a week for Ndola.", [("railway", ("Kabwe", "Ndola"))]),
    ("The wagons left in Kabwe are for Ndola.", []),
    (
        "At Chop, trains change from broad to standard gauge before rolling on to Záhony.",
        [("railway", ("Chop", "Záhony"))],
    ),
    ("At Chop, prices change from bad to worse before rising on to Záhony.", []),
    ("Kitwe lies an hour from Ndola on the new motorway.", [("highway", ("Kitwe", "Ndola"))]),
    ("The boss of Kitwe came from Ndola on the new motorway.", []),
    ("Kitwe was given its railway late, a stub of 60 km from Ndola.", [("railway", ("Kitwe", "Ndola"))]),
    ("Kitwe was given its mayor late, a man from Ndola.", []),
    ("Kitwe hangs on a single road to Ndola.", [("highway", ("Kitwe", "Ndola"))]),
    (
        "Kitwe is joined by a railway to Ndola and by a worse one to Kabwe.",
        [("railway", ("Kitwe", "Ndola")), ("railway", ("Kitwe", "Kabwe"))],
    ),
    ("Kitwe is joined by Ndola in a bid for the games.", []),
    ("Kitwe and Ndola have only one road between them.", [("highway", ("Kitwe", "Ndola"))]),
    ("Kitwe and Ndola have only one mayor between them.", []),
]


@pytest.mark.parametrize(("text", "links"), OWNED)
def test_a_line_is_that_of_the_place_it_begins_or_ends_at(text: str, links: Links, english: Teller) -> None:
    """Where it leads is said right behind the word for it, not of its budget, its boss or its workers."""
    assert joined(text, english) == sorted(links)
