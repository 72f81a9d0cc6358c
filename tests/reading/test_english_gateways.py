"""English: two posts that lie across a border from each other, by what parts them, what they share and what is between.

Nothing joins two places that are compared, or where somebody only comes from both.
"""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]
NARVA: Links = [("crossing", "Ivangorod", "Narva")]
KEHL: Links = [("crossing", "Kehl", "Strasbourg")]
TORNIO: Links = [("crossing", "Haparanda", "Tornio")]
RUSE: Links = [("crossing", "Giurgiu", "Ruse")]
MEDYKA: Links = [("crossing", "Medyka", "Shehyni")]

SAID: list[tuple[str, Links]] = [
    ("Narva and Ivangorod are separated by a river and a fence.", NARVA),
    ("Giurgiu and Ruse are separated by a quarrel over fees.", []),
    ("Lyon and Marseille are separated by a river.", []),
    ("Narva and Ivangorod stare at each other over the water.", NARVA),
    ("Mayors from Kehl and Strasbourg looked at each other in surprise.", []),
    ("Tornio and Haparanda meet at a bridge.", TORNIO),
    ("Fans of Tornio and Haparanda meet at a fence tonight.", []),
    ("Medyka and Shehyni closed for six hours on Friday.", MEDYKA),
    ("Schools in El Paso and Ciudad Juárez closed for six hours on Friday.", []),
    ("Medyka and Shehyni have opened a joint customs hall.", MEDYKA),
    ("Tornio and Haparanda have opened a joint museum.", []),
    ("Tornio has a shop, Haparanda a bank; the barrier they share is old.", TORNIO),
    ("Tornio has a shop, Haparanda a bank; the mayor they share is old.", []),
    ("Tornio and Haparanda are one town with a river through it.", TORNIO),
    ("Medyka and Shehyni, the border posts on that road, are full.", MEDYKA),
    ("Sarpi and Sarp, the best beaches of the coast, are full.", []),
    ("Narva and Ivangorod, one on either side of a stream, have one bus.", NARVA),
    ("Narva's twin is Ivangorod.", NARVA),
    ("Narva's twin is a castle in Tallinn.", []),
    ("Medyka, whose partner Shehyni has a museum, is hot.", MEDYKA),
    ("Both Medyka and Shehyni, the village it faces, sleep.", MEDYKA),
    ("Medyka's guards, who watch those of Shehyni, play cards.", MEDYKA),
    ("The span at Kehl, which leads over to Strasbourg, has a tram.", KEHL),
    ("The gate at Medyka opens straight to Shehyni.", MEDYKA),
    ("The gate of Lviv leads to Warsaw, wrote a poet.", []),
    ("A span at Kehl puts Strasbourg ten minutes away.", KEHL),
    ("A train from Kehl puts Marseille six hours away.", []),
    ("At Narva the queue for Ivangorod was two days long.", NARVA),
    ("At Medyka lorries queue for Shehyni.", MEDYKA),
    ("At Kehl people queue for the Strasbourg train.", []),
    ("In Calais they wait for boats to Dover.", []),
    ("On the German side of Strasbourg the town is called Kehl.", KEHL),
    ("Cars wait in Strasbourg. On the German side the town is called Kehl.", KEHL),
    ("Cars wait in Strasbourg. On the German side Kehl has a park.", KEHL),
    ("Cars wait in Strasbourg. On the German side Hamburg has a port.", []),
    ("They work at Ruse; the far end stands in Giurgiu.", RUSE),
    ("They work at Ruse; the far end stands in Hamburg.", []),
    ("Ruse has a quay. Its counterpart at Giurgiu was rebuilt.", RUSE),
    ("Two were built at Ruse. The old one leads over to Giurgiu.", RUSE),
    ("The Ruse officers said that a new footbridge leading to Giurgiu would be lit.", RUSE),
    ("Narva is small, yet on the strip that separates it from Ivangorod there is a café.", NARVA),
    ("Narva's roof leaks, that of Ivangorod is new, and the road between the two is short.", NARVA),
    ("Narva has a castle, Ivangorod another, and the gate between them rusts.", NARVA),
    ("Tampere has a gate, Oulu another, and the gate between them, they joke, is Jyväskylä.", []),
    (
        "Tampere has a museum and Oulu a port. The railway between the two is being doubled.",
        [("railway", "Oulu", "Tampere")],
    ),
    ("Tampere has a museum and Oulu a port. The rivalry between the two is old.", []),
    ("Ruse and Giurgiu have long been busy. A new bridge of six lanes is to tie them together.", RUSE),
    (
        "Medyka belongs to Poland and Shehyni to Ukraine. A lane was added on the tarmac between these checkpoints.",
        MEDYKA,
    ),
    ("One was named: Gelephu–Dadgari, a check post since May.", [("crossing", "Dadgiri", "Gelephu")]),
    ("Police opened a check post on the road from Lahore to Multan.", [("highway", "Lahore", "Multan")]),
    (
        "The Integration Bridge at Assis Brasil, 240 metres over the Acre River, leads to Iñapari.",
        [("crossing", "Assis Brasil", "Iñapari")],
    ),
]


@pytest.mark.parametrize(("text", "links"), SAID)
def test_posts_are_told_of_by_what_parts_them(text: str, links: Links, english: Teller) -> None:
    """What parts two posts on a border, or what they share, is their crossing; two towns at home have none."""
    assert [(kind, *sorted(pair)) for kind, *pair in ends(english(text))] == links
