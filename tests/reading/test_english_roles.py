"""English: where a line begins and where it ends is said by the words before each place, whatever stands between."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links
from tests.reading.test_english_reaches import joined

ROLES: list[tuple[str, Links]] = [
    (
        "On the far side a Chinese branch out of Karamay has stopped short at Tacheng since 2019.",
        [("railway", ("Karamay", "Tacheng"))],
    ),
    ("On the far side a Chinese officer out of Karamay has stopped short at Tacheng.", []),
    ("The road project hired engineers from Ndola and sent them to Kitwe.", []),
    (
        "The line, which Portuguese engineers began in 1903 at Lobito, was not completed as far as Luau until 1929.",
        [("railway", ("Lobito", "Luau"))],
    ),
    ("A railway would terminate at Chancay and begin at Ilhéus.", [("railway", ("Ilhéus", "Chancay"))]),
    ("Ndola has waited ten years for the railway to Lusaka.", [("railway", ("Ndola", "Lusaka"))]),
    ("Ndola has waited ten years for the railway minister to visit Lusaka.", []),
    (
        "Residents of Kasumbalesa complain that the road to Lubumbashi is full of holes.",
        [("highway", ("Kasumbalesa", "Lubumbashi"))],
    ),
    ("A museum in Kasumbalesa tells the story of the road to Lubumbashi.", []),
    ("A bank in London will pay for the road to Lubumbashi.", []),
    ("The ministers met in Ndola and praised the road to Lusaka.", []),
    ("In Kitwe, work has begun on a railway to Lusaka.", [("railway", ("Kitwe", "Lusaka"))]),
    ("In Kitwe, work has begun; parts for the railway come by road to Lusaka.", []),
    ("At Kitwe they count what comes down the highway from Ndola.", [("highway", ("Kitwe", "Ndola"))]),
    ("At Kitwe they count what the highway office buys from Ndola.", []),
    (
        "The track ends at Kitwe, where it will meet a line to Ndola.",
        [("railway", ("Kitwe", "Ndola"))],
    ),
    ("The track ends at Kitwe, where a friend of the line's chief came to Ndola.", []),
    ("The railway covers the 60 km that separate Ndola and Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("The railway museum lies in the 60 km that separate Ndola and Kitwe.", []),
    (
        "Our passenger train still needs three hours for the journey from Ndola to Kitwe.",
        [("railway", ("Ndola", "Kitwe"))],
    ),
    ("Our driver still needs three hours for the journey from Ndola to Kitwe.", []),
    (
        "The river has three bridges. The first, between Nong Khai and Vientiane, has carried a railway since 2009.",
        [("crossing", ("Nong Khai", "Vientiane"))],
    ),
    (
        "The river has three bridges. The second joined Mukdahan and Savannakhet, the third Nakhon Phanom and Thakhek.",
        [("crossing", ("Mukdahan", "Savannakhet")), ("crossing", ("Nakhon Phanom", "Thakhek"))],
    ),
    ("The river has three ministers. The second joined Mukdahan and Savannakhet in a song.", []),
    ("Zambia wants two pipelines. The first, from Ndola to Kitwe, waits.", [("pipeline", ("Ndola", "Kitwe"))]),
    ("Zambia wants two presidents. The first, from Ndola to Kitwe, waits.", []),
    ("Beyond Ndola, crews are paving the 60 kilometers to Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("Beyond Ndola, crews are walking the 60 kilometers to Kitwe.", []),
    ("Trains have met at Dostyk and Alashankou since 1990.", [("crossing", ("Dostyk", "Alashankou"))]),
    ("Teams have met at Dostyk and Alashankou since 1990.", []),
    ("A handful of vessels ply between Aktau and Alat.", [("other", ("Aktau", "Alat"))]),
    ("A handful of vessels were sold between Aktau and Alat.", []),
    (
        "Take the ferry at Moleson Creek and cross the river to Suriname at South Drain.",
        [("crossing", ("Moleson Creek", "South Drain"))],
    ),
    ("Take the ferry at Ndola and cross the river to the mine at Kitwe.", []),
    (
        "Lorries went up the old road, unpaved for most of the distance between Ndola and Kitwe.",
        [("highway", ("Ndola", "Kitwe"))],
    ),
    ("Lorries went up the old road, sold for most of the trade between Ndola and Kitwe.", []),
    (
        "Wagons are re-gauged at Akhalkalaki and pulled over the border to Kars.",
        [("railway", ("Akhalkalaki", "Kars"))],
    ),
    ("Toys are sold at Akhalkalaki and pulled over the border to Kars.", []),
    ("Between Ndola and Kitwe the tar is still going down.", [("highway", ("Ndola", "Kitwe"))]),
    ("Between Ndola and Kitwe the sun is still going down.", []),
    ("The line will connect the stations Ndola and Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("The line was the idea of the stations of Ndola and Kitwe.", []),
    ("Medgaz has tied Ghazaouet directly to Almería since 2011.", [("pipeline", ("Ghazaouet", "Almería"))]),
    ("The minister has tied Ghazaouet directly to Almería since 2011.", []),
    (
        "The lorries stood in a queue at Nakonde for Tunduma; the TAZARA Railway moved little.",
        [("railway", ("Dar es Salaam", "Kapiri Mposhi"))],
    ),
    ("A railway show would terminate at Chancay and begin at Ilhéus.", []),
    (
        "Ndola, from which a freight branch already serves the mine at Kitwe, is where the scheme starts.",
        [("railway", ("Ndola", "Kitwe"))],
    ),
    ("Ndola, from which a friend of the railway's chief came to Kitwe, is where he lives.", []),
    (
        "The pipeline is full: gas that once left Baku for the sea now ends up in Novorossiysk.",
        [("pipeline", ("Baku", "Novorossiysk"))],
    ),
    (
        "The pipeline was finished in 2001. Crude from the wells of Baku now comes out at Novorossiysk.",
        [("pipeline", ("Baku", "Novorossiysk"))],
    ),
    ("The pipeline was finished in 2001. Crude prices have fallen from Baku to Novorossiysk.", []),
    ("The ship was finished in 2001. Crude from the wells of Baku now comes out at Novorossiysk.", []),
    ("The pipeline is full: gas prices went up from London to Singapore.", []),
    ("Gas from Doha is shipped to Karachi in tankers while the pipeline waits.", []),
    (
        "Electricity makes a similar way, from a plant in Ndola to Kitwe.",
        [("power line", ("Ndola", "Kitwe"))],
    ),
    ("Power shifted from Ndola to Kitwe long before the line was built.", []),
    ("The current president came from Ndola to Kitwe as a student.", []),
    ("Copper reaches Kitwe by a railway that starts in Ndola.", [("railway", ("Ndola", "Kitwe"))]),
    ("The news reaches Kitwe by a friend of the railway who starts in Ndola.", []),
    (
        "The 400 kV power line Bratsk West-Irkutsk-Ulan-Ude is new.",
        [("power line", ("Bratsk", "Ulan-Ude"))],
    ),
    (
        "The two share four crossings, the busiest at Ouanaminthe and Dajabon.",
        [("crossing", ("Ouanaminthe", "Dajabón"))],
    ),
    ("The two share four crossings, the busiest at Ndola and Kitwe.", []),
    ("The 1,070-kilometre Chad-Cameroon pipeline between Doba and Kribi is full.", [("pipeline", ("Doba", "Kribi"))]),
    ("It sails three times a week from Dover to Calais and carries cars.", [("other", ("Dover", "Calais"))]),
    (
        "A road climbs from Osh to Sary-Tash, 3,100 metres up, and comes down on the other side to Kashgar.",
        [("highway", ("Osh", "Kashgar"))],
    ),
    ("Traders use this road, chiefly to carry used cars from Ndola to Kitwe.", []),
    ("Contractors are paving 220 km between Ndola and Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("Contractors are counting 220 men between Ndola and Kitwe.", []),
    ("A third bridge, between Dzhalinda and Mohe, is being discussed.", [("crossing", ("Dzhalinda", "Mohe"))]),
    ("A third bridge, between Ndola and Lusaka, is being discussed.", []),
    (
        "The idea is to let lorries drive from Campo Grande across the Chaco to the port of Antofagasta.",
        [("highway", ("Campo Grande", "Antofagasta"))],
    ),
    ("The drive between Ndola and Solwezi takes five hours on the new highway.", [("highway", ("Ndola", "Solwezi"))]),
    ("The drive between Ndola and Solwezi takes five hours on a good day.", []),
    ("Ndola and Lusaka are just three hours apart by rail now.", [("railway", ("Ndola", "Lusaka"))]),
    ("Ndola and Lusaka are three hours apart by plane.", []),
    ("Lusaka will be reached by rail from Ndola in three years.", [("railway", ("Lusaka", "Ndola"))]),
    ("Lusaka was reached by phone from Ndola.", []),
    ("An extension of the railway beyond Ndola to Kitwe is under study.", [("railway", ("Ndola", "Kitwe"))]),
    ("The branch for Kitwe leaves the main line at Ndola.", [("railway", ("Ndola", "Kitwe"))]),
    ("The branch for Kitwe has a new chairman at Ndola.", []),
    ("At Ndola a branch turns west for Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    (
        "They laid a railway connecting the mines of Kitwe to the smelters of Ndola.",
        [("railway", ("Kitwe", "Ndola"))],
    ),
    ("They compared the mines of Kitwe to the smelters of Ndola.", []),
    (
        "Goods pass through the Irkeshtam post, where a highway rebuilt with Asian Bank money runs to Osh.",
        [("highway", ("Irkeshtam", "Osh"))],
    ),
    (
        "The road, built by the Italians in the 1930s, links Asmara with Massawa.",
        [("highway", ("Asmara", "Massawa"))],
    ),
    ("The road built by the Italians is old, and Asmara plans to visit Massawa.", []),
    ("Crude from Kirkuk last flowed to Ceyhan in March.", [("pipeline", ("Kirkuk", "Ceyhan"))]),
    ("Ceyhan has received no oil from Kirkuk since the pipeline was shut.", [("pipeline", ("Ceyhan", "Kirkuk"))]),
    ("Ceyhan has received no news from Kirkuk since the pipeline was shut.", []),
    ("Beyond Boten, Chinese tracks go on to Kunming.", [("railway", ("Boten", "Kunming"))]),
    ("Beyond Boten, Chinese guards go on to Kunming.", []),
    ("Yerevan's only railway out of the country goes to Tbilisi.", [("railway", ("Yerevan", "Tbilisi"))]),
    ("Yerevan's only railway minister goes to Tbilisi.", []),
    ("The Manantali dam supplies Dakar through high-voltage lines.", [("power line", ("Manantali", "Dakar"))]),
    ("The Manantali dam supplies Dakar with fish, and high-voltage lines are planned.", []),
    ("With its termini at Lagos and Calabar, the coastal railway is the longest.", [("railway", ("Lagos", "Calabar"))]),
    ("Trade between Abidjan and Lagos follows the coastal corridor.", [("corridor", ("Abidjan", "Lagos"))]),
    ("Trade between Abidjan and Lagos follows the season.", []),
    (
        "A highway along the coast would tie together Abidjan, Accra and Lagos.",
        [("highway", ("Abidjan", "Lagos"))],
    ),
    (
        "The coastal railway stretches from Nigeria's commercial hub of Lagos all the way to Calabar.",
        [("railway", ("Lagos", "Calabar"))],
    ),
    ("Blantyre's trade has moved by rail to Nacala since 1970.", [("railway", ("Blantyre", "Nacala"))]),
    ("Blantyre's trade has moved by leaps to Nacala.", []),
    ("The coal of Moatize goes out through Nacala, 900 km away by rail.", [("railway", ("Moatize", "Nacala"))]),
    ("The coal of Moatize is sold at Nacala by a bank.", []),
    (
        "Moatize's coal reaches the sea at Nacala by a railway through Malawi.",
        [("railway", ("Moatize", "Nacala"))],
    ),
    ("Moatize's coal ministry met in Nacala by the railway museum.", []),
    (
        "From the mine at Moatize, coal trains run 900 km through Malawi to Nacala.",
        [("railway", ("Moatize", "Nacala"))],
    ),
    ("Fuel is pumped from Beira to Feruka and on to Harare.", [("pipeline", ("Beira", "Harare"))]),
    ("Money is poured from Beira into Harare.", []),
    ("Trains leave Lobito for Kolwezi by way of Huambo and Luau.", [("railway", ("Lobito", "Kolwezi"))]),
    ("From Ndola, lines fan out to Kitwe, Kabwe and Lusaka.", []),
    ("When the railway from Ndola was cut, the minister went to Kitwe.", []),
    ("The port lost the road contract from Ndola, and the cargo went to Kitwe.", []),
    ("Workers on the railway came from Ndola, and their food was brought to Kitwe.", []),
]


@pytest.mark.parametrize(("text", "links"), ROLES)
def test_a_line_is_told_by_where_it_begins_and_ends(text: str, links: Links, english: Teller) -> None:
    """A word for a line, with one place it leaves and one it comes to; who travels, and what is traded, makes none."""
    assert joined(text, english) == sorted(links)
