"""English: what line comes to the place told of before, or is to leave it, where only its other end is named."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

SAID: list[tuple[str, Links]] = [
    (
        "Manaus lies on the wrong bank of the river. Its only land link, the BR-174, goes north to Boa Vista.",
        [("highway", "Manaus", "Boa Vista")],
    ),
    (
        "Manaus lies on the wrong bank of the river. Its only friend, the mayor, goes north to Boa Vista.",
        [],
    ),
    (
        "The oil jetty belongs to Trincomalee, and a pipeline across the Palk Strait to Nagapattinam was agreed on.",
        [("pipeline", "Trincomalee", "Nagapattinam")],
    ),
    (
        "The oil jetty belongs to Trincomalee, and a man across the Palk Strait from Nagapattinam was not heard.",
        [],
    ),
    (
        "Kasese is a copper town in the west of Uganda. Rails from Kampala, 333 km away, should be back in 2027.",
        [("railway", "Kasese", "Kampala")],
    ),
    (
        "Trains are late. People from Jinja come in twice a week.",
        [],
    ),
    (
        "Kindu is a river port. The road from Bukavu gets there by way of Shabunda.",
        [("highway", "Kindu", "Bukavu")],
    ),
    (
        "Mwanza has a pier. A man from Bukoba gets there by way of Geita.",
        [],
    ),
    (
        "Moyale is a town on two sides of a border. A railway to Isiolo has been proposed several times.",
        [("railway", "Moyale", "Isiolo")],
    ),
    (
        "Busan is a port. A student from Daegu has proposed a railway museum.",
        [],
    ),
    (
        "Salima is a lakeside town. Its railway runs to Blantyre and meets no other.",
        [("railway", "Salima", "Blantyre")],
    ),
    (
        "Salima is a lakeside town. Its railway museum shows a carriage from Tashkent.",
        [],
    ),
    (
        "A third gate is being cut at Bakhty, opposite Tacheng. Rails from Ayagoz should arrive soon.",
        [("crossing", "Bakhty", "Tacheng"), ("railway", "Bakhty", "Ayagoz")],
    ),
    (
        "Kigali is a clean city. Coffee from Huye arrives in sacks.",
        [],
    ),
    (
        "Goma is quiet; the Congolese railway from Kindu had been put right the summer before.",
        [("railway", "Goma", "Kindu")],
    ),
    (
        "Goma is quiet; the Congolese minister from Kindu had been put right the summer before.",
        [],
    ),
    (
        "Tororo is a junction. The Ugandan approach is a branch from Jinja.",
        [("railway", "Tororo", "Jinja")],
    ),
    ("Jinja lives off sugar. The road down to Tororo has been wide since 2014.", [("highway", "Jinja", "Tororo")]),
    ("Jinja lives off sugar. The road manager went down to Tororo in 2014.", []),
    ("Ministers met in Kampala. The road down to Tororo has been wide since 2014.", []),
    ("Jinja lives off sugar. The road to Cairo has been long.", []),
    (
        "Trains get as far as Malaba by the old line up from Kampala, which floods.",
        [("railway", "Malaba", "Kampala")],
    ),
    ("Malaba is quiet. The line from Nairobi goes on to Mombasa.", [("railway", "Nairobi", "Mombasa")]),
    (
        "Yaviza is a village of canoes. It stands at the end of a 280 km highway out of Panama City.",
        [("highway", "Yaviza", "Panama City (Panama)")],
    ),
    ("Kisumu is a lakeside town. A railway engineer from Nakuru runs its bank.", []),
    (
        "A road from Jinja to Mbale is Chinese. Begun last year, that one heads for Tororo.",
        [("highway", "Jinja", "Mbale"), ("highway", "Mbale", "Tororo")],
    ),
    (
        "A road from Jinja to Mbale is Chinese. Begun last year, that man heads for Tororo.",
        [("highway", "Jinja", "Mbale")],
    ),
    ("Jinja lives off sugar. From its docks a ferry crosses to Bukoba.", [("other", "Jinja", "Bukoba")]),
    (
        "Jinja waits. A road from Osh reached it, and a pipe to Tororo is planned.",
        [("pipeline", "Jinja", "Tororo")],
    ),
    ("Jinja's second gauge is here. Standard rails now lie all the way to Tororo.", [("railway", "Jinja", "Tororo")]),
    ("Jinja's second cook is here. Standard cakes now lie all the way to Tororo.", []),
    ("Jinja was a village. A siding of fourteen kilometres ties it to Tororo.", [("railway", "Jinja", "Tororo")]),
    ("Jinja was a village. A treaty of fourteen pages ties it to Tororo.", []),
    ("Jinja lives off sugar. From its singers a letter went to Bukoba.", []),
]


@pytest.mark.parametrize(("text", "links"), SAID)
def test_a_line_comes_to_the_place_told_of_before(text: str, links: Links, english: Teller) -> None:
    """What comes to the place told of before is a line of it; people and goods that come there are none."""
    assert sorted(ends(english(text))) == sorted(links)
