"""English: oil, gas and current that flow from one town to another, and so tell of the line they flow along."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

PIPED: list[tuple[str, Links]] = [
    ("Baku gas has gone to Erzurum since 2007.", [("pipeline", "Baku", "Erzurum")]),
    ("Kirkuk's oil once flowed to Haifa.", [("pipeline", "Kirkuk", "Haifa")]),
    ("Gas from Shah Deniz will arrive in Edirne.", [("pipeline", "Shah Deniz gas field", "Edirne")]),
    ("Crude from Atyrau is to reach Baku one day.", [("pipeline", "Atyrau", "Baku")]),
    ("The gas enters at Tarifa, comes out at Tangier and heats homes.", [("pipeline", "Tarifa", "Tangier")]),
    ("The hydrogen starts at Sines and comes ashore at Marseille.", [("pipeline", "Sines", "Marseille")]),
    ("It carries Basra crude down to Aqaba.", [("pipeline", "Basra", "Aqaba")]),
    ("Its owner, which pumps from Basra to Aqaba, is in debt.", [("pipeline", "Basra", "Aqaba")]),
    ("Gas is landed at Zeebrugge and piped all the way to Cologne.", [("pipeline", "Zeebrugge", "Cologne")]),
    ("Gas is landed at Zeebrugge; some is then piped to Cologne.", [("pipeline", "Zeebrugge", "Cologne")]),
    ("They send it from Lviv, by pipe, to Uzhhorod.", [("pipeline", "Lviv", "Uzhhorod")]),
    ("A ten-inch line ties Sucre to Potosi.", [("pipeline", "Sucre", "Potosí")]),
    ("Baku oil workers went to Moscow for talks.", []),
    ("Kirkuk oil goes to Rotterdam in tankers.", []),
    ("Oil prices in London rose, and gas went to New York by ship.", []),
    ("The minister started in Baku, came out at Tbilisi and spoke of gas.", []),
    ("The tanker carries Basra crude to Rotterdam.", []),
    ("It carries no Basra crude to Aqaba.", []),
    ("He sends letters from Lviv, by post, to Uzhhorod.", []),
    ("Oil rigs built in Perth went to Singapore.", []),
    ("Baku gas costs more than gas in Erzurum.", []),
]
WIRED: list[tuple[str, Links]] = [
    ("Kitwe sends its copper to Ndola over a narrow-gauge line.", [("railway", "Kitwe", "Ndola")]),
    ("Since 1960 Kariba has sent electricity to Lusaka.", [("power line", "Kariba Dam", "Lusaka")]),
    ("Kostroma gets most of its power from Yaroslavl.", [("power line", "Kostroma", "Yaroslavl")]),
    ("Shymkent draws its electricity from Taraz.", [("power line", "Shymkent", "Taraz")]),
    ("Shymkent has bought current from Taraz over a 220 kV line.", [("power line", "Shymkent", "Taraz")]),
    ("Electricity made in Kitwe flows to Ndola and lights the mines.", [("power line", "Kitwe", "Ndola")]),
    ("Bratsk's turbines power Irkutsk.", [("power line", "Bratsk", "Irkutsk")]),
    ("Bratsk's megawatts travel west to Krasnoyarsk.", [("power line", "Bratsk", "Krasnoyarsk")]),
    ("Shymkent buys electricity from Taraz at night.", []),
    ("Shymkent sells turmeric to Taraz over the wire.", []),
    ("Napoleon took power from Paris and gave it to Ajaccio.", []),
    ("Kitwe gets its power station from Shanghai.", []),
    ("Kitwe gets its orders from Lusaka.", []),
    ("Lagos sends engineers to Abuja, and power cuts follow.", []),
    ("Bratsk's dam fed hopes in Irkutsk.", []),
    ("The power of Moscow over Minsk grew.", []),
    ("Electricity bought in Vienna costs more than in Prague.", []),
    ("The current mayor sends regards from Bonn to Cologne.", []),
]
BY_LINE: list[tuple[str, Links]] = [
    ("Half is bought from Taraz over an old circuit which reaches Shymkent.", [("power line", "Taraz", "Shymkent")]),
    ("Kitwe takes its water from a pipe that comes over the hills from Ndola.", [("pipeline", "Kitwe", "Ndola")]),
    ("Trucks loaded at Ndola need an hour, over a gravel road to Kitwe.", [("highway", "Ndola", "Kitwe")]),
    ("Lorries reach Samarkand from Termez by a broken road.", [("highway", "Termez", "Samarkand")]),
    ("Trains come down from Ndola to the quay at Beira.", [("railway", "Ndola", "Beira")]),
    ("Books are bought from Taraz by a reader who lives in Shymkent.", []),
    ("Kitwe takes its orders from a man that comes from Ndola.", []),
    ("Trucks filled in Ndola are sold to Kitwe.", []),
    ("Letters reach Samarkand from Termez by a broken heart.", []),
]


@pytest.mark.parametrize(("text", "links"), BY_LINE)
def test_what_comes_over_a_line_tells_its_ends(text: str, links: Links, english: Teller) -> None:
    """What is loaded here and comes there over a line tells where that begins and ends; orders and books do not."""
    assert sorted(ends(english(text))) == sorted(links)


@pytest.mark.parametrize(("text", "links"), PIPED)
def test_what_flows_without_a_ship_flows_through_a_pipe(text: str, links: Links, english: Teller) -> None:
    """Gas or oil of one town that goes to another tells of a pipe; a tanker, a price and a worker tell of none."""
    assert sorted(ends(english(text))) == sorted(links)


@pytest.mark.parametrize(("text", "links"), WIRED)
def test_current_that_one_town_sends_another_goes_by_a_line(text: str, links: Links, english: Teller) -> None:
    """Who sends or draws current does so by a line; trade in it, power over people and a power station are none."""
    assert sorted(ends(english(text))) == sorted(links)
