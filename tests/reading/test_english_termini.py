"""English: two places called the ends of a line, each by a word for it, and sentences that begin with "A to B"."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

ENDS: list[tuple[str, Links]] = [
    ("The motorway has one end in Zagreb and the other at Rijeka.", [("highway", "Zagreb", "Rijeka")]),
    ("One end of the railway is at Darwin, the other end at Adelaide.", [("railway", "Darwin", "Adelaide")]),
    ("It is a long line, with one end at Darwin and the other in Adelaide.", [("railway", "Darwin", "Adelaide")]),
    ("The ferry runs, Aktau being the northern slip and Baku the southern.", [("other", "Aktau", "Baku")]),
    ("Of the pipeline, Basra is one end and Aqaba the other.", [("pipeline", "Basra", "Aqaba")]),
    (
        "The 330 kV line has its southern end at Maputo and its northern one at Harare.",
        [("power line", "Maputo", "Harare")],
    ),
    (
        "Hwange is the starting point of a 330 kV line that passes Kafue and ends at Lusaka.",
        [("power line", "Hwange", "Lusaka")],
    ),
    ("Kano to Kaduna is a dual carriageway, and a good one.", [("highway", "Kano", "Kaduna")]),
    ("Lima to Arequipa, a coastal highway of 1,000 km, was widened.", [("highway", "Lima", "Arequipa")]),
    ("Porto to Lisbon by motorway costs 22 euros.", [("highway", "Porto", "Lisbon")]),
    ("Perth to Kalgoorlie takes six hours on the new railway.", [("railway", "Perth", "Kalgoorlie")]),
    ("They resurfaced the 300 km that separate Lusaka from Ndola.", [("highway", "Lusaka", "Ndola")]),
    ("The contractor is paving 120 km between Gao and Kidal.", [("highway", "Gao", "Kidal")]),
    ("The road sets off at Oaxaca and goes down to Tuxtepec.", [("highway", "Oaxaca", "Tuxtepec")]),
    ("Ndola has a depot. The tarmac between there and Kitwe is new.", [("highway", "Ndola", "Kitwe")]),
    ("From Mopti the road strikes north before giving out at Gao.", [("highway", "Mopti", "Gao")]),
    ("Beyond Ndola lie 60 km of broken asphalt to Kitwe.", [("highway", "Ndola", "Kitwe")]),
    ("North of the river lies Ndola, and beyond it 60 km of gravel road to Kitwe.", [("highway", "Ndola", "Kitwe")]),
    ("Since Uyuni and Potosi got their 200 km of tarmac, salt is cheap.", [("highway", "Uyuni", "Potosí")]),
    ("Kitwe and Ndola strung a 66 kV circuit between them.", [("power line", "Kitwe", "Ndola")]),
    ("Tolls between Zagreb and Rijeka will go up.", [("highway", "Zagreb", "Rijeka")]),
    ("Uyuni and Potosi got their 200 km of red tape.", []),
    ("Kitwe and Ndola built a school between them.", []),
    ("Toll booths in Zagreb and Rijeka were painted.", []),
    ("The death toll between January and May rose in Zagreb and Rijeka.", []),
    ("Beyond Ndola lie 60 km of forest, a walk to Kitwe.", []),
    ("At one end of the table sat Zagreb's mayor, at the other Rijeka's.", []),
    ("One end of the story lies in Paris, the other in Rome.", []),
    ("London to Paris, a flight that railways killed, took an hour.", []),
    ("Nairobi to Mombasa is a long way by road.", []),
    ("Berlin to Moscow is not a railway any more.", []),
    ("From Rome to Milan, a road trip, they argued.", []),
    ("The company has its head office at Essen and its other one at Hamburg.", []),
    ("The festival has its start in Cork and its end at Galway.", []),
    ("Delhi is the start of a novel about a railway that ends in Lahore.", []),
    ("They paved 120 km of streets in Gao and Kidal.", []),
    ("A pipe dream of hers, to leave Basra and end in Aqaba, came true.", []),
    ("The army set off at dawn from Herat and marched to Kabul along the road.", []),
    ("The choir picks up at Leeds and ends its tour at York.", []),
    ("He was one end of the rope, she the other, from Kyiv to Lviv.", []),
    ("Road strikes in Mopti spread to Gao.", []),
]


@pytest.mark.parametrize(("text", "links"), ENDS)
def test_two_places_are_called_the_ends_of_a_line(text: str, links: Links, english: Teller) -> None:
    """One end here and the other there are those of a line; of a table, a story or a tour they are not."""
    assert sorted(ends(english(text))) == sorted(links)
