"""English: who is a government, which namesake is meant, and where a sentence says that a line runs."""

import pytest

from tests.reading.conftest import Teller

GOVERNMENTS: list[tuple[str, str]] = [
    ("Baku finished its own section of the railway long ago.", "Baku"),
    ("The border is open, but Kinshasa has forbidden trade.", "Kinshasa"),
    ("Bangkok is still building its part.", "Bangkok"),
    ("Ankara, too, has moved.", "Ankara"),
    ("Lima and Beijing reject that.", "Beijing"),
    ("The new rules oblige Helsinki to plan a line.", "Helsinki"),
    ("The rail link was financed by New Delhi.", "New Delhi"),
    ("It cost a million, half of it from Brussels.", "Brussels"),
    ("Work resumed last year, according to Ashgabat.", "Ashgabat"),
    ('"Beijing knew what it was getting into," he said.', "Beijing"),
    ('"For Kabul, the port means a second way out," he said.', "Kabul"),
    ("The crossings are shut whenever ties with Islamabad sour.", "Islamabad"),
    ("The talks between Kabul and Islamabad broke down.", "Kabul"),
    ("The trilateral dialogue was initiated by Beijing in late 2017.", "Beijing"),
    ("Analysts say pressure on Tehran will grow.", "Tehran"),
    ("Tehran's ambassador said that the terminal was ready.", "Tehran"),
    ("Bishkek has yet to agree on a route.", "Bishkek"),
    ("Critics say Beijing is behind the deal.", "Beijing"),
    ("Reports that Beijing would get the use of a base were denied.", "Beijing"),
    ("The town got a grant of similar size from Brussels.", "Brussels"),
    ("Nobody doubts Ankara's enthusiasm for the line.", "Ankara"),
    ("They fear Beijing's footprint in the ports.", "Beijing"),
    ("In Khabarovsk they say that the favour is Moscow's.", "Moscow"),
]


@pytest.mark.parametrize(("text", "name"), GOVERNMENTS)
def test_a_capital_that_acts_or_pays_is_a_government(text: str, name: str, english: Teller) -> None:
    """A seat of government that does what only a government does is no place of the story."""
    assert english(text).names[name].startswith("ruled out: stands for the government")


PLACED: list[tuple[str, str, str]] = [
    ("Vientiane lies on the Mekong.", "Vientiane", "Vientiane"),
    ("Ankara's main station is full.", "Ankara", "Ankara"),
    ("Ankara's population has grown.", "Ankara", "Ankara"),
    ("A load of timber from Ankara arrived.", "Ankara", "Ankara"),
    ("Opposition is growing from Hanoi to Lusaka.", "Hanoi", "Hanoi"),
    ("The bridge between Detroit and Windsor, Ontario, opened.", "Ontario", "Ontario"),
    ("The bus from Laredo, Texas, crosses to Nuevo Laredo.", "Texas", "Texas"),
    ("Unlike Durban, Maputo had been growing.", "Durban", "Durban"),
    ("Kabul was surrounded by fighters.", "Kabul", "Kabul"),
    ("The convoy passed by Kabul.", "Kabul", "Kabul"),
    ("Islamabad looks green.", "Islamabad", "Islamabad"),
    ("A railway between Dhaka and Delhi is planned.", "Delhi", "Delhi"),
    ("Lines fan out to the port of Tianjin.", "port of Tianjin", "Port of Tianjin"),
    ("A highway leads from the Adriatic port of Bar to Boljare.", "port of Bar", "Bar (Montenegro)"),
    ("Lines fan out to Tianjin.", "Tianjin", "Tianjin"),
    ("There is also a Jining in Shandong Province.", "Jining", "Jining (Shandong)"),
    ("A railway runs between Addis Ababa and Djibouti.", "Djibouti", "Djibouti City"),
    ("A railway runs between Ethiopia and Djibouti.", "Djibouti", "Djibouti"),
    ("Talks between Addis Ababa and Djibouti began.", "Djibouti", "Djibouti"),
    ("India, Pakistan and China Fight for a Route Through Chabahar", "Chabahar", "Chabahar"),
    ("In Calais, the Channel Tunnel celebrated its birthday.", "Channel Tunnel", "Channel Tunnel"),
]


@pytest.mark.parametrize(("text", "name", "place"), PLACED)
def test_a_name_means_the_place_that_its_sentence_speaks_of(text: str, name: str, place: str, english: Teller) -> None:
    """A capital where something lies is a place; a division named behind its town is that of the town."""
    assert english(text).names[name] == place


SPELLED: list[tuple[str, str, str]] = [
    ("Sri Lanka leased Hambanthota Port to China.", "Hambanthota", "Hambantota"),
    ("China leased Hambanthota Port.", "Hambanthota", "unknown: not in the tables; did you mean Hambantota"),
    ("Sri Lanka leased Hambanthottay Port.", "Hambanthottay", "unknown: not in the tables; did you mean Hambantota"),
    ("A railway from Kandahar to Zzyxqua is planned.", "Zzyxqua", "unknown: not in the tables"),
    ("The Zzyxqua-Herat railway is planned.", "Zzyxqua", "unknown: not in the tables"),
]


@pytest.mark.parametrize(("text", "name", "outcome"), SPELLED)
def test_a_name_nobody_knows_is_listed_or_a_slip_of_one_letter(
    text: str, name: str, outcome: str, english: Teller
) -> None:
    """One letter's difference is forgiven in a country the text deals with; else the name is listed, never dropped."""
    assert english(text).names[name].startswith(outcome)


EXTENDED: list[tuple[str, list[tuple[str, tuple[str, ...]]]]] = [
    (
        "Extending CPEC to Afghanistan is under consideration.",
        [("corridor", ("Kashgar", "Gwadar")), ("corridor", ("Quetta", "Afghanistan"))],
    ),
    (
        "China will not fund the planned extension of the line to Kisumu, on Lake Victoria, and on to Malaba.",
        [("railway", ("Kisumu", "Malaba"))],
    ),
    (
        "The Mombasa-Nairobi railway is open. Officials want an extension of the railway to Kisumu.",
        [("railway", ("Mombasa", "Nairobi")), ("railway", ("Nairobi", "Kisumu"))],
    ),
    ("They are extending the railway from Herat to Kabul.", [("railway", ("Herat", "Kabul"))]),
    ("An extension of the line to Kisumu is planned.", []),
    (
        "Turkmenistan, which has a railway from Mary to Serhetabat, extended another line to Aqina.",
        [("railway", ("Mary", "Serhetabat"))],
    ),
    ("China extended a credit line to Nairobi.", []),
    ("China extended its influence to Afghanistan.", []),
]


@pytest.mark.parametrize(("text", "links"), EXTENDED)
def test_an_extension_begins_where_the_line_named_ends(
    text: str, links: list[tuple[str, tuple[str, ...]]], english: Teller
) -> None:
    """A line that is to be extended gets a link to its new end, from the line named here or before, else none."""
    assert [(kind, ends) for kind, ends, *_ in english(text).links] == links


NOWHERE: list[tuple[str, str]] = [
    ("The White House agreed.", "White House"),
    ("Rebels fired on ships in the Bay of Bengal.", "Bay of Bengal"),
    ("Trucks cross the Andes in winter.", "Andes"),
    ("The Irrawaddy, a news site, reported it.", "Irrawaddy"),
    ("The Trans-Kalahari Highway is paved.", "Kalahari"),
    ("It happened near Sukhbaatar Street in the city.", "Sukhbaatar"),
]


@pytest.mark.parametrize(("text", "name"), NOWHERE)
def test_what_no_mark_can_stand_for_gets_none(text: str, name: str, english: Teller) -> None:
    """A sea, a range, a newspaper, and a name within a longer one are listed or ruled out, never marked."""
    assert english(text).names[name].startswith(("ruled out", "unknown"))


LINKS: list[tuple[str, list[tuple[str, tuple[str, ...]]]]] = [
    (
        "The Trans-Saharan gas pipeline is to run from Warri to Hassi R'Mel.",
        [("pipeline", ("Warri", "Hassi R'Mel"))],
    ),
    (
        "The railways once joined Hamburg with Munich and Berlin with Leipzig.",
        [("railway", ("Hamburg", "Munich")), ("railway", ("Berlin", "Leipzig"))],
    ),
    ("A railway from Uvinza in Tanzania to Gitega is planned.", [("railway", ("Uvinza", "Gitega"))]),
    (
        "The line would run from Termez to Kharlachi, a crossing in the hills, and on to Peshawar.",
        [("railway", ("Termez", "Kharlachi", "Peshawar"))],
    ),
    ("A road bridge connecting Blagoveshchensk and Heihe opened.", [("crossing", ("Blagoveshchensk", "Heihe"))]),
    (
        "The road leads from Kashgar over the Irkeshtam border crossing to Osh.",
        [("highway", ("Kashgar", "Irkeshtam", "Osh"))],
    ),
    ("A freight train that leaves Haparanda for Tornio is slow.", [("railway", ("Haparanda", "Tornio"))]),
    ("Chinese firms run a free trade zone near the port of Doraleh.", [("zone", ("Doraleh",))]),
    ("They fear an industrial zone of 15,000 acres near Hambantota.", [("zone", ("Hambantota",))]),
    ("A crossing will open at Gabd, opposite the Iranian post of Rimdan.", [("crossing", ("Gabd", "Rimdan"))]),
    (
        "It runs on a viaduct to Herat, where it will meet the freight railway from Khaf.",
        [("railway", ("Herat", "Khaf"))],
    ),
    ("The old railway through Canfranc to Pau was closed.", [("railway", ("Canfranc", "Pau"))]),
    (
        "The company runs a terminal at Chabahar and wants a railway from there to Zahedan.",
        [("railway", ("Chabahar", "Zahedan"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), LINKS)
def test_a_line_runs_where_the_sentence_says(
    text: str, links: list[tuple[str, tuple[str, ...]]], english: Teller
) -> None:
    """A named line has the ends its sentence gives it, and what stands between two stops does not part them."""
    assert [(kind, ends) for kind, ends, *_ in english(text).links] == links


@pytest.mark.parametrize(
    "text",
    [
        "Those who still travel from Vilnius to Minsk by bus wait for hours at the crossing.",
        "A bus connects Samarkand and Panjakent, and trains run.",
        "The airport will stand halfway between Warsaw and Lodz, with a railway.",
        "The bridge has cut the journey between Dhaka and Jashore to three hours.",
        "In Calais, a tunnel to England celebrated its birthday.",
        "From Piraeus to Khorgos, China's Silk Road wins friends.",
        "From Piraeus to Khorgos, the Belt and Road wins friends.",
    ],
)
def test_a_journey_is_no_line(text: str, english: Teller) -> None:
    """A bus, a trip, a stretch of land between two towns, and a tunnel that nobody names draw no line."""
    assert english(text).links == []
