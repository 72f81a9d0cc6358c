"""English: boats that go to and fro, canals, and the wires and pipes that are called by neither word for a line."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

CALLED: list[tuple[str, Links]] = [
    ("The waterway between Berlin and Szczecin is open to tugs of 1,000 tonnes.", [("other", "Berlin", "Szczecin")]),
    ("The canal leaves the Rhine at Bonn and ends at Cologne.", [("other", "Bonn", "Cologne")]),
    ("Catamarans leave Split at seven and reach Dubrovnik at noon.", [("other", "Split", "Dubrovnik")]),
    ("Hydrofoils once tied Odesa to Izmail.", [("other", "Odesa", "Izmail")]),
    ("Barges from Constanța climb the Danube to Belgrade.", [("other", "Constanța", "Belgrade")]),
    ("A river boat plies between Manaus and Belém.", [("other", "Manaus", "Belém")]),
    ("Pirogues go from Ziguinchor to Bissau.", [("other", "Ziguinchor", "Bissau")]),
    ("Passenger boats between Ushuaia and Punta Arenas stopped.", [("other", "Ushuaia", "Punta Arenas")]),
    ("The RN7 joins Antananarivo to Toliara.", [("highway", "Antananarivo", "Toliara")]),
    ("A 110 kV circuit ties Kitwe to Ndola.", [("power line", "Kitwe", "Ndola")]),
    ("Two 380 kV wires run from Linz to Salzburg.", [("power line", "Linz", "Salzburg")]),
    ("The wire from Maputo to Durban was cut.", [("power line", "Maputo", "Durban")]),
    ("A gas line links Baku with Tbilisi.", [("pipeline", "Baku", "Tbilisi")]),
    ("The water main from Oran to Tlemcen burst.", [("pipeline", "Oran", "Tlemcen")]),
    ("A ship canal from Rouen to Paris was talked of.", [("other", "Rouen", "Paris")]),
    ("A trench with a cable from Kitwe to Ndola was dug.", [("power line", "Kitwe", "Ndola")]),
    ("They ploughed fibre into the lake bed between Kigoma and Kalemie.", [("other", "Kigoma", "Kalemie")]),
    ("A trench from Kitwe to Ndola was dug.", []),
    ("The pipe ships 5 million tonnes a year from Basra to Aqaba.", [("pipeline", "Basra", "Aqaba")]),
    ("Sealed boxes may move on barges from Basel to Rotterdam.", [("other", "Basel", "Rotterdam")]),
    ("Two ferries sank between Palermo and Naples.", []),
    ("A dhow was seized between Berbera and Aden.", []),
    ("Barges were built at Rotterdam and sold to Duisburg.", []),
    ("A barge sank between Mannheim and Worms on Monday.", []),
    ("He took a water taxi from Venice airport and then flew from Milan to Naples.", []),
    ("The canals of Amsterdam are older than those of Utrecht.", []),
    ("The catamaran was bought in Hobart and registered in Valletta.", []),
    ("Hydrofoils built in Gorky were exported to Messina.", []),
    ("Steamers from Glasgow and ferries to Belfast stood idle.", []),
    ("The canal boat was towed by horses; from Oxford the students walked to Banbury.", []),
    ("In Kitwe, across the bridge over the canal, shops are shut, and so they are in Ndola.", []),
    ("No canal was ever dug from Nicaragua's San Juan to Rivas.", []),
    ("Wires from Reuters offices in Paris and Berlin reported the accident.", []),
    ("The conductor travelled from Vienna to Salzburg with the orchestra.", []),
    ("A barbed wire fence runs from Narva to Tartu.", []),
    ("The racing circuit at Monza draws more visitors than the one in Imola.", []),
    ("Circuit judges sat in Exeter and Plymouth.", []),
    ("Water lines the streets of Bristol and Gloucester.", []),
    ("The gas grid operator is based in Essen and has an office in Hanover.", []),
]


@pytest.mark.parametrize(("text", "links"), CALLED)
def test_a_link_is_called_by_its_boats_or_by_its_wire(text: str, links: Links, english: Teller) -> None:
    """Whatever plies or is strung between two towns links them; what was built, sold or travelled by there does not."""
    assert sorted(ends(english(text))) == sorted(links)


VOYAGES: list[tuple[str, Links]] = [
    ("Steamers from Bergen dock at Stavanger before dawn.", [("other", "Bergen", "Stavanger")]),
    ("The train ferry from Trelleborg arrives in Rostock at noon.", [("other", "Trelleborg", "Rostock")]),
    ("A catamaran, departing from Valletta on Fridays for Catania, was full.", [("other", "Valletta", "Catania")]),
    ("Every Tuesday the vessel leaves Punta Arenas for Ushuaia.", [("other", "Punta Arenas", "Ushuaia")]),
    ("Twice a week the ship makes for Ushuaia out of Punta Arenas.", [("other", "Punta Arenas", "Ushuaia")]),
    ("A newer ship serves the night crossing from Helsinki to Tallinn.", [("other", "Helsinki", "Tallinn")]),
    ("The hydrofoil will make the Batumi–Trabzon run in six hours.", [("other", "Batumi", "Trabzon")]),
    ("Nobody remembers the Shanghai–Nagasaki steamer.", [("other", "Shanghai", "Nagasaki")]),
    ("The company has a fleet of barges, and a road from Kaduna to Kano.", [("highway", "Kaduna", "Kano")]),
    ("Drivers board the ferry at Igoumenitsa and disembark in Bari.", [("other", "Igoumenitsa", "Bari")]),
    ("Wagons are shunted on to a ferry at Alat and rolled off at Kuryk.", [("other", "Alat", "Kuryk")]),
    (
        "Passengers for Zadar embark at Ancona, those for Split at Bari.",
        [("other", "Ancona", "Zadar"), ("other", "Bari", "Split")],
    ),
    ("The river is navigable from Phnom Penh to Kratie.", [("other", "Phnom Penh", "Kratié")]),
    ("Coal goes by rail to Aktau, and then sails to Baku.", [("other", "Aktau", "Baku")]),
    ("Tatvan, a sleepy port, has a boat from Van.", [("other", "Tatvan", "Van")]),
    ("Chennai was wired to Medan by a telegraph cable.", [("other", "Chennai", "Medan")]),
    ("Kitwe was wired to Ndola in 1956.", [("power line", "Kitwe", "Ndola")]),
    ("Fishing boats from Vigo unload at Dakar when quotas allow.", []),
    ("Migrant boats from Sfax reach Lampedusa every night.", []),
    ("Two ships left Odesa on Monday for Istanbul with grain.", []),
    ("A ship bound for Hamburg left Shanghai in May.", []),
    ("Cruise ships, two or three a week, leave Miami for Nassau.", []),
    ("She boarded a ship in Southampton and died in Cape Town.", []),
    ("They board the plane at Doha and land in Dhaka.", []),
    ("He boarded the train at Kazan and got off in Samara.", []),
    ("The boat race from Sydney to Hobart drew a crowd.", []),
    ("The ferry captain left Bari on Friday for Tirana by plane.", []),
    ("Passengers for Zurich change planes at Vienna, those for Geneva at Munich.", []),
    ("The river is not navigable between Pucallpa and Cusco.", []),
    ("The strait is navigable, and between Aden and Djibouti pirates wait.", []),
    ("The steamer was sold from Kisumu to Mwanza.", []),
    ("The Shanghai–Nagasaki trade fell.", []),
    ("The navy's ships, once a week, exercise off Karachi and Gwadar.", []),
    ("The liner left Southampton in 1912 for New York.", []),
]


@pytest.mark.parametrize(("text", "links"), VOYAGES)
def test_boats_link_two_ports_whoever_boards_them(text: str, links: Links, english: Teller) -> None:
    """A boat that goes to and fro links the ports it leaves and calls at; one voyage, a race or a plane does not."""
    found = sorted(ends(english(text)))
    assert [(kind, {one, other}) for kind, one, other in found] == [
        (kind, {one, other}) for kind, one, other in sorted(links)
    ]
