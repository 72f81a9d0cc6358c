"""English: lines told of by the one place they leave or reach, posts paired with each other, and capitals not named."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links

COURSES: list[tuple[str, Links]] = [
    ("Copper goes through Ndola, up the railway to Kapiri Mposhi.", [("railway", ("Ndola", "Kapiri Mposhi"))]),
    ("A bus goes through Ndola, up the hill to Kapiri Mposhi.", []),
    (
        "The new road passes through Mbeya, Tunduma and Nakonde.",
        [("highway", ("Mbeya", "Tunduma", "Nakonde"))],
    ),
    ("The president passed through Mbeya, Tunduma and Nakonde on the new road.", []),
    (
        "A branch railway leaves the main line at Tayshet and ends at Bratsk.",
        [("railway", ("Tayshet", "Bratsk"))],
    ),
    (
        "Its line leaves the Trans-Siberian at Borzya and reaches Choibalsan.",
        [("railway", ("Borzya", "Choibalsan"))],
    ),
    ("A road leaves the main one at Kumasi for Tamale.", [("highway", ("Kumasi", "Tamale"))]),
    ("A bus leaves the line at Kumasi for Tamale.", []),
    (
        "The line runs from Baotou to Choir station in the Gobi, where it will meet the coal railway from Sainshand.",
        [("railway", ("Baotou", "Choir")), ("railway", ("Choir", "Sainshand"))],
    ),
    ("The railway minister went to Choir, where he met the railway boss from Sainshand.", []),
    (
        "From Halden the railway to Gothenburg is slow, and a faster one leads to Oslo.",
        [("railway", ("Halden", "Gothenburg")), ("railway", ("Halden", "Oslo"))],
    ),
    ("From Halden the minister of railways went to Gothenburg.", []),
    ("A spur from Tayshet now reaches Bratsk by rail.", [("railway", ("Tayshet", "Bratsk"))]),
    ("They went to Balykchy, where the railway from Bishkek ends.", [("railway", ("Balykchy", "Bishkek"))]),
    (
        "The port will be connected with Kilis by an undersea gas pipe from Ceyhan.",
        [("pipeline", ("Kilis", "Ceyhan"))],
    ),
    (
        "Raohe, a town of lumberjacks, is paired with Pokrovka in Russia.",
        [("crossing", ("Raohe", "Pokrovka (Khabarovsk)"))],
    ),
    ("Hamburg is paired with Munich.", []),
    ("The railway from Harbin by Mudanjiang to Suifenhe is full.", [("railway", ("Harbin", "Mudanjiang", "Suifenhe"))]),
    ("A railway runs from Harbin across flat black fields to Suifenhe.", [("railway", ("Harbin", "Suifenhe"))]),
    (
        "A motorway from Bar on the edge of Podgorica to Boljare is planned.",
        [("highway", ("Bar (Montenegro)", "Boljare"))],
    ),
    (
        "A railway is being built. The 40 kilometres between Ndola and Kitwe are finished.",
        [("railway", ("Ndola", "Kitwe"))],
    ),
    (
        "A road is being built. He said the 40 kilometres from Ndola to Kitwe were paid for by a bank.",
        [("highway", ("Ndola", "Kitwe"))],
    ),
    ("It was hot. He said the 40 kilometres from Ndola to Kitwe took a day.", []),
    (
        "They met at Kapiri Mposhi. A bank pays for the road running from the latter to Ndola.",
        [("highway", ("Kapiri Mposhi", "Ndola"))],
    ),
    ("They met at Kapiri Mposhi. A man from the latter went to Ndola.", []),
    (
        "The trade route runs from Khorog over high plains and down into China, where it ends in Kashgar.",
        [("corridor", ("Khorog", "Kashgar"))],
    ),
    ("The minister flew from Khorog over high plains to a meeting, where he ended in Kashgar.", []),
    (
        "The road covers Ndola-Kitwe 60 kilometres and Mbeya-Tunduma 100 kilometres.",
        [("highway", ("Ndola", "Kitwe")), ("highway", ("Mbeya", "Tunduma"))],
    ),
    ("The book covers Ndola-Kitwe 60 times and Mbeya-Tunduma once.", []),
    ("A telecom cable between Estonia and Sweden was cut.", [("other", ("Estonia", "Sweden"))]),
    ("A ferry between Estonia and Sweden was cancelled.", []),
    ("The pipeline would connect Kirkuk with Turkey’s Blarnak border area.", []),
    ("It was hot. The 40 kilometres between Ndola and Kitwe took a day.", []),
    ("Wheat sailed 900 km from Odesa to Istanbul, past a railway.", [("other", ("Odesa", "Istanbul"))]),
    ("From Ndola it is 60 km to Kitwe by the new road.", []),
    ("Governments from Lusaka to Lilongwe are building railways.", []),
    ("A railway crosses the strip of land between Poland and Lithuania.", []),
    ("A logging track leads from Ndola to Kitwe.", []),
    ("The E6 runs from Svinesund to Gothenburg.", [("highway", ("Svinesund", "Gothenburg"))]),
    ("They lost the game from Svinesund to Gothenburg on an A380.", []),
    (
        "Trucks cross the river at Katima Mulilo, where a bridge to Sesheke was opened.",
        [("crossing", ("Katima Mulilo", "Sesheke"))],
    ),
    ("Trucks wait at Katima Mulilo, where a man from Sesheke sells tea.", []),
    ("Copper is brought to Ndola, from where a railway leads to Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("Oil is pumped at Ndola, whence a pipeline carries it to Kitwe.", [("pipeline", ("Ndola", "Kitwe"))]),
    ("Ore is trucked to Ndola, where it is loaded onto trains for Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("Ore is trucked to Ndola and then moved by rail to Kitwe.", [("railway", ("Ndola", "Kitwe"))]),
    ("Ore is trucked to Ndola, from where it is carried by barge to Kitwe.", []),
    ("They flew to Ndola, from where trucks carry food to Kitwe.", []),
    (
        "The railway from Beijing heads north through Shenyang and Harbin to the border crossing in Manzhouli.",
        [("railway", ("Beijing", "Shenyang", "Harbin", "Manzhouli"))],
    ),
    ("The minister from Beijing heads north through Shenyang and Harbin to Manzhouli.", []),
    ("A pipe starts at Ceyhan, lies under the sea and comes ashore at Kilis.", [("pipeline", ("Ceyhan", "Kilis"))]),
    ("The road will be widened to four lanes from Ndola to Kitwe.", [("highway", ("Ndola", "Kitwe"))]),
    ("Lorries stop at toll gates between Ndola and Kitwe.", []),
    ("Lorries pass checkpoints manned by rebels between Ndola and Kitwe.", []),
    ("He drove from Ndola to Kitwe to see the railway.", []),
    (
        "The corridor, a network of roads, railways and pipelines from Kashgar to Gwadar, is late.",
        [("corridor", ("Kashgar", "Gwadar"))],
    ),
    ("A branch line from Sainshand serves the oil field at Zuunbayan.", [("railway", ("Sainshand", "Zuunbayan"))]),
    (
        "A tunnel for trains will connect Rødbyhavn on the Danish island of Lolland and Puttgarden.",
        [("railway", ("Rødbyhavn", "Puttgarden"))],
    ),
    ("A bus from Sainshand serves the oil field at Zuunbayan.", []),
    ("South of Choir the line crosses the desert to Sainshand.", [("railway", ("Choir", "Sainshand"))]),
    ("South of Choir the herds cross the line to Sainshand.", []),
    ("The road is the pride of Choir, and the army crosses to Sainshand.", []),
    (
        "They are building the line linking their two capitals, Budapest and Belgrade.",
        [("railway", ("Budapest", "Belgrade"))],
    ),
    ("A railway reaches Xigaze and is to be prolonged to Gyirong.", [("railway", ("Xigaze", "Gyirong"))]),
    (
        "Trucks and trains queue at the gate between Jaigaon and Phuentsholing.",
        [("crossing", ("Jaigaon", "Phuentsholing"))],
    ),
    (
        "A railway from Lhasa to Nyingchi is open, and workers are extending it eastward toward Chengdu.",
        [("railway", ("Lhasa", "Nyingchi")), ("railway", ("Nyingchi", "Chengdu"))],
    ),
    ("Trains from Khasan to Tumangang are crossing it again.", [("railway", ("Khasan", "Tumangang"))]),
    ("The Walvis Bay-Ndola-Lubumbashi corridor is full.", [("corridor", ("Walvis Bay", "Ndola", "Lubumbashi"))]),
    ("They build motorways. A firm is at work from Tetovo to Gostivar.", [("highway", ("Tetovo", "Gostivar"))]),
    ("They build motorways. A choir sang all night from Tetovo to Gostivar.", []),
    (
        "A road leads from Puerto Maldonado to Juliaca, Cusco and Arequipa.",
        [("highway", ("Puerto Maldonado", "Juliaca", "Cusco", "Arequipa"))],
    ),
    ("The station is on the way from Tezpur to Guwahati.", []),
    (
        "The corridor is to begin in Bari, and they will pay for the railway from Durrës to Elbasan.",
        [("railway", ("Durrës", "Elbasan"))],
    ),
    (
        "Trains wait at Lusaka. A power station waits too. A spur leads from Ndola to Kitwe.",
        [("railway", ("Ndola", "Kitwe"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), COURSES)
def test_a_line_is_told_of_by_the_place_it_leaves(text: str, links: Links, english: Teller) -> None:
    """What leaves a place, passes it or ends there by the words for a line is one; a journey or a distance is none."""
    assert sorted((kind, ends) for kind, ends, *_ in english(text).links) == sorted(links)


CAPITALS: list[tuple[str, Links]] = [
    ("Oslo is full. A railway runs from the capital to Halden.", [("railway", ("Oslo", "Halden"))]),
    ("Halden is full. A railway runs from the capital to Gothenburg.", []),
    (
        "Oslo and Copenhagen are full. A railway runs from Malmö to the Danish capital.",
        [("railway", ("Malmö", "Copenhagen"))],
    ),
    ("Oslo is full. A railway runs from Malmö to the Danish capital.", []),
    (
        "Oslo is full. The railway will start from Halden and run along Highway No. 5 to the country's capital.",
        [("railway", ("Halden", "Oslo"))],
    ),
    ("Halden is full. The railway will start from Gothenburg and run on to the country's capital.", []),
    ("Oslo is full. Half the money for the railway from Malmö came from the capital markets.", []),
    (
        "Crews met in Zorinpui. The road that is meant to link it to Aizawl is late.",
        [],
    ),
    (
        "A jetty stands at Kribi, and the railway that is meant to link it to Edéa is late.",
        [("railway", ("Kribi", "Edéa"))],
    ),
    ("Jinja is a market town. The road, long full of holes, leads out to Mbale.", [("highway", ("Jinja", "Mbale"))]),
    ("Jinja is a market town. A new railway climbs through Iganga to Tororo.", [("railway", ("Jinja", "Tororo"))]),
    ("Jinja is a market town. The asphalt now runs on to Mbale.", [("highway", ("Jinja", "Mbale"))]),
    ("Jinja is a market town. The road to peace leads to Mbale.", []),
    ("Jinja is a market town. The exit leads out to Mbale.", []),
    ("Jinja has a market.\n\nWinter is long. The road leads out to Mbale.", [("highway", ("Jinja", "Mbale"))]),
    ("People meet in Jinja. The road leads out to Mbale.", []),
    (
        "Jinja is big. A line joins Iganga with Tororo. The line continues to Mbale.",
        [("railway", ("Iganga", "Tororo"))],
    ),
    ("JINJA, Uganda — Snow fell. A road will join this small town to Mbale.", [("highway", ("Jinja", "Mbale"))]),
    ("Snow fell on Jinja. A road links the town to Mbale.", [("highway", ("Jinja", "Mbale"))]),
    ("Snow fell on Jinja. A road links the town hall to Mbale.", []),
    ("Snow fell on Jinja and Iganga. A road links the town to Mbale.", []),
    ("Snow fell on Nairobi. A road links the village to Mbale.", []),
    ("Jinja lies on a lake. It is linked by rail with Tororo.", [("railway", ("Jinja", "Tororo"))]),
    ("Jinja lies on a lake. It is linked by treaty with Tororo.", []),
    ("Snow fell on Jinja. From here an old colonial line reaches Mbale.", [("railway", ("Jinja", "Mbale"))]),
    ("Snow fell on Jinja. From here an old colonial joke reached Mbale.", []),
    (
        "Moyale is a town in Kenya. Past the border, the same road climbs by way of Yabelo to Addis Ababa.",
        [("highway", ("Moyale (Ethiopia)", "Addis Ababa"))],
    ),
    ("Moyale is a town in Kenya. Past the border, the road runs to Isiolo.", [("highway", ("Moyale", "Isiolo"))]),
    ("Moyale is a town in Kenya. Past the border, the same fear climbs by way of Yabelo to Addis Ababa.", []),
    ("They wait. Past Chirundu, the same road drops through Karoi to Harare.", [("highway", ("Chirundu", "Harare"))]),
    ("Jinja is a port. Ferries leave for Entebbe at noon.", [("other", ("Jinja", "Entebbe"))]),
    ("Jinja is a port. Fishermen leave for Entebbe at noon.", []),
    (
        "Jinja is a port. A new road has shortened the trip east to Tororo to an hour.",
        [("highway", ("Jinja", "Tororo"))],
    ),
    ("Jinja is a port. A new boss has shortened the trip east to Tororo to an hour.", []),
    (
        "Jinja is a port. Nobody sails, and a railway more than a century old heads east to Tororo.",
        [("railway", ("Jinja", "Tororo"))],
    ),
    ("Jinja is a port. The road safety agency goes to Tororo.", []),
    ("Jinja lies far from Mbale. The road between the two Ugandan towns is closed.", [("highway", ("Jinja", "Mbale"))]),
    ("Jinja lies far from Mbale. A railway that joins both towns was opened.", [("railway", ("Jinja", "Mbale"))]),
    ("Jinja lies far from Mbale. The game between the two towns was on a road.", []),
    ("Jinja lies far from Mbale and Iganga. The road between the two towns is closed.", []),
    ("Ships crowd the port of Beira. A line from Moatize to the port is ready.", [("railway", ("Moatize", "Beira"))]),
    ("Lamu is a port in Kenya. The road from Garissa to the port was paved.", [("highway", ("Garissa", "Lamu"))]),
    ("Ships crowd Beira and Lobito. A line from Moatize to the port of call is ready.", []),
    ("The Moatize mine is full. A line from the mine to Nacala is ready.", [("railway", ("Moatize mine", "Nacala"))]),
    ("The Moatize mine is full. A line from the mind to Nacala is drawn.", []),
    ("Planners in Osh want a railway from the city through Sary-Tash to Kashgar.", [("railway", ("Osh", "Kashgar"))]),
    ("Trains stop at Salkhit. There the branch to Erdenet turns west.", [("railway", ("Salkhit station", "Erdenet"))]),
    ("Trains stop at Salkhit. There is a road to Erdenet.", []),
    ("The road to Osh. There the heart is.", []),
    (
        "The highway from Osh to Irkeshtam is new. Beyond the border the road to Kashgar has four lanes.",
        [("highway", ("Osh", "Irkeshtam")), ("highway", ("Irkeshtam", "Kashgar"))],
    ),
    ("Wheels are changed at Jinja. The climb up from Mbale is hard for trains.", [("railway", ("Jinja", "Mbale"))]),
    ("Wheels are changed at Jinja. The singer up from Mbale is tired of trains.", []),
    ("Beyond Jinja the road to Mbale is closed by floods.", [("highway", ("Jinja", "Mbale"))]),
    ("Beyond Jinja the road safety officer told Mbale about floods.", []),
    ("Trains leave Jinja. From there they run 75 km to Mbale.", [("railway", ("Jinja", "Mbale"))]),
    ("From Jinja the rails are to go on to Mbale, as soon as somebody lends.", [("railway", ("Jinja", "Mbale"))]),
    ("The oil comes from Kirkuk by a pipe that ends at Ceyhan.", [("pipeline", ("Kirkuk", "Ceyhan"))]),
    ("The oil comes from Kirkuk by a man who works at Ceyhan.", []),
    ("Women leave Jinja. From there they run 75 km to Mbale.", []),
    ("The line from Kuwait's Wafra substation to Basra is new.", [("railway", ("Wafra", "Basra"))]),
    ("From Jinja's oldest docks to Mbale the highway is new.", [("highway", ("Jinja", "Mbale"))]),
    ("Copper from Kolwezi needs thirty days by road to Durban.", []),
    (
        "JINJA, Uganda, June 13 (AFP) — Rain fell. A road from the town to Mbale flooded.",
        [("highway", ("Jinja", "Mbale"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), CAPITALS)
def test_a_place_that_is_not_named_again_is_the_end_of_a_line(text: str, links: Links, english: Teller) -> None:
    """A capital is the last one named, or the one of the people said; where the text names none, there is no line."""
    assert sorted((kind, (ends[0], ends[-1])) for kind, ends, *_ in english(text).links) == sorted(links)


NAMES: list[tuple[str, str, str | None]] = [
    ("A ferry in Suriname crosses the Moengo, a river, to Albina.", "Moengo", None),
    ("The bridge over the Tarvisio was closed.", "Tarvisio", None),
    ("The bridge at Tarvisio was closed.", "Tarvisio", "Tarvisio"),
    ("A road in Suriname leads through Moengo, a town, to Albina.", "Moengo", "Moengo"),
    ("The port was built by Dubai's DP World.", "Dubai", None),
    ("The port was built by Dubai's workers in Dubai.", "Dubai", "Dubai"),
    ("Everybody fears Beijing's footprint.", "Beijing", None),
    ("The favour, they say, is Moscow's.", "Moscow", None),
    ("It is a way of getting Brussels to pay.", "Brussels", None),
    ("He promised never to build one at Songkhla.", "Songkhla", None),
    ("He promised not to build one at Songkhla.", "Songkhla", "Songkhla"),
    (
        "In Portugal, the port of Sines sends trains by Vendas Novas and Évora. They stop at Casa Branca.",
        "Casa Branca",
        "Casa Branca",
    ),
    ("In Morocco, trains from Rabat stop in Casa Branca.", "Casa Branca", "Casablanca"),
    ("A bridge leads from Porto Murtinho to Carmelo Peralta in Paraguay.", "Paraguay", "Paraguay"),
    ("In Brazil, little will come from Santos, says João Parkinson, who knows it.", "Santos", "Santos"),
    ("In Brazil, Santos says that the port will do.", "Santos", None),
    ("A firm backed by Washington and Brussels repairs the line.", "Brussels", None),
    ("They complained to Brussels.", "Brussels", None),
    ("They drove to Brussels.", "Brussels", "Brussels"),
    ("The road runs by Souanké to Ouesso in Congo.", "Souanké", "Souanké"),
]


@pytest.mark.parametrize(("text", "name", "place"), NAMES)
def test_an_article_or_a_possessive_tells_a_town_from_what_bears_its_name(
    text: str, name: str, place: str | None, english: Teller
) -> None:
    """A town has no article, a company belongs to its city, a favour to a government."""
    assert english(text).names.get(name, "ruled out").startswith(place or "ruled out")


def test_a_unit_ends_a_sentence_where_another_begins(english: Teller) -> None:
    """A full stop behind a measure is one of its abbreviation, or ends a sentence that another word opens."""
    found = english("It is a detour of 140 km. The railway runs from Ndola to Kitwe.")
    assert [(kind, ends) for kind, ends, *_ in found.links] == [("railway", ("Ndola", "Kitwe"))]
