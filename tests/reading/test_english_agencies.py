"""English: how agencies and newspapers tell of lines and of what is no place, each with what only looks alike."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links

LINES: list[tuple[str, Links]] = [
    ("Uganda depends for its fuel on a railway through Kenya to Mombasa.", []),
    (
        "Burundi relies on a trade route through Tanzania to the seaport Dar es Salaam.",
        [("corridor", ("Burundi", "Dar es Salaam"))],
    ),
    ("The railway from Kampala to Kenya's Indian Ocean seaport Mombasa is old.", [("railway", ("Kampala", "Mombasa"))]),
    (
        "A railway reaches Belgrade. From Belgrade it goes to the river, from where a new line is built to Kalotina.",
        [("railway", ("Belgrade", "Kalotina"))],
    ),
    ("The railway ends at Baku. From Baku it is close to the old road at Alat.", []),
    (
        "China Road and Bridge Construction builds a stretch from Nairobi to Naivasha, and trains will follow.",
        [("railway", ("Nairobi", "Naivasha"))],
    ),
    (
        "A road from Nairobi to Naivasha is built by Harbour Engineering Company.",
        [("highway", ("Nairobi", "Naivasha"))],
    ),
    (
        "The ferries sail on: the boats between Aktau and Baku take a day, the Batumi–Burgas route three.",
        [("other", ("Aktau", "Baku")), ("other", ("Batumi", "Burgas"))],
    ),
    ("Since March a catamaran links Batumi with Burgas.", [("other", ("Batumi", "Burgas"))]),
    ("Vessels between 20 and 30 metres long may moor at Aktau and Baku.", []),
    ("The boats of Aktau and Baku are old.", []),
    ("A road and rail tunnel between Rødby and Puttgarden is dug.", [("crossing", ("Rødby", "Puttgarden"))]),
    ("The gravel between Tartagal and Salta floods every summer.", [("highway", ("Tartagal", "Salta"))]),
    ("Gravel was sold between Tartagal and Salta.", []),
    (
        "A pipeline lies under the river. The single line through Borzya to Chita is full.",
        [("railway", ("Borzya", "Chita"))],
    ),
    (
        "The Nizhneleninskoye-Tongjiang railway bridge opened to freight.",
        [("crossing", ("Tongjiang", "Nizhneleninskoye"))],
    ),
    ("Etihad Rail said it would buy trains.", []),
    ("The company is shared by Oman Rail, Etihad Rail and a bank.", []),
    ("The contract with Etihad Rail was signed on Monday.", []),
    ("Freight has moved on Etihad Rail since 2023.", [("railway", ("Ghuwaifat", "Fujairah"))]),
    ("Talks with Etihad Rail's main line in mind began.", [("railway", ("Ghuwaifat", "Fujairah"))]),
    ("A railway came up in conversations between Tashkent and Kabul.", []),
    ("A railway between Tashkent and Kabul came up in conversations.", [("railway", ("Tashkent", "Kabul"))]),
    (
        "The pipe brings oil from Agadem to the Atlantic coast at Seme-Kpodji.",
        [("pipeline", ("Agadem", "Sèmè-Kpodji"))],
    ),
    ("Goods go by road and rail from Hamburg to Prague.", [("corridor", ("Hamburg", "Prague"))]),
    ("Goods go by rail from Hamburg to Prague.", [("railway", ("Hamburg", "Prague"))]),
    (
        "A railway runs from Golmud to Lhasa, and there are plans to bring it down to Nyingchi.",
        [("railway", ("Golmud", "Lhasa")), ("railway", ("Lhasa", "Nyingchi"))],
    ),
    ("A railway runs from Golmud to Lhasa; some want to take it to court.", [("railway", ("Golmud", "Lhasa"))]),
    (
        "The bridge connects Villa del Rosario, in the metropolitan area of Cúcuta, with San Antonio del Táchira.",
        [("crossing", ("Villa del Rosario", "San Antonio del Táchira"))],
    ),
    ("The Francisco de Paula Santander connects Cúcuta with Ureña.", [("crossing", ("Cúcuta", "Ureña"))]),
    ("Work starts on the Mombasa, Kenya to Nairobi railway.", [("railway", ("Mombasa", "Nairobi"))]),
    ("Trains leave Mombasa, Kenya for the sea.", []),
    (
        "A railway will link two Greek ports (Kavala and Alexandroupoli) with two Bulgarian ports (Burgas and Ruse).",
        [("railway", ("Kavála", "Alexandroupoli", "Burgas", "Ruse"))],
    ),
    ("Ships leave two Greek ports (Kavala and Alexandroupoli) for home.", []),
    ("A railway links Sofia with Port Burgas.", [("railway", ("Sofia", "Burgas"))]),
    (
        "The quarrel between Niger and Benin shut the pipeline from the northeast of Niger to Cotonou.",
        [("pipeline", ("Niger", "Cotonou"))],
    ),
    ("A truck driver carrying shirts from Mombasa to Kigali slept on the road.", []),
    ("A truck road carries shirts from Mombasa to Kigali.", [("highway", ("Mombasa", "Kigali"))]),
    ("Trucks must use the Kagitumba-Mirama Hills border.", [("crossing", ("Kagitumba", "Mirama Hills"))]),
    ("They saw no Kigali-Kagitumba border.", []),
    ("The Texas-Mexico border is long.", []),
    ("A railway runs from Jalpaiguri Road to Malda.", [("railway", ("Jalpaiguri Road", "Malda"))]),
    ("The line runs from the Thai capital, Bangkok to Nong Khai by rail.", [("railway", ("Bangkok", "Nong Khai"))]),
    (
        "The Elegu-Nimule-Juba route is a major transport corridor, and trucks wait there.",
        [("corridor", ("Elegu", "Nimule", "Juba"))],
    ),
    ("Trucks leave the Juba-Yei road.", [("highway", ("Juba", "Yei"))]),
    ("A railway will connect Kumasi's new central station to Accra.", [("railway", ("Kumasi", "Accra"))]),
    ("A shipping route from Aswan to Wadi Halfa will open.", [("other", ("Aswān", "Wadi Halfa"))]),
    (
        "They mend the Kumanovo - Nosuchplace - Kriva Palanka - Deve Bair railway.",
        [("railway", ("Kumanovo", "Kriva Palanka", "Deve Bair"))],
    ),
    (
        "Work on the Elin Pelin - Kostenets and Plovdiv - Burgas lines goes on.",
        [("railway", ("Elin Pelin", "Kostenets")), ("railway", ("Plovdiv", "Burgas"))],
    ),
    ("At the border they mend Livingstone-Sesheke-Katima Mulilo.", []),
    ("At the border they mend Sesheke-Katima Mulilo.", [("crossing", ("Sesheke", "Katima Mulilo"))]),
    (
        "Two crossings are Mirjaveh (Taftan) and Rimdan (Gabd).",
        [("crossing", ("Mirjaveh", "Taftan")), ("crossing", ("Rimdan", "Gabd"))],
    ),
    ("Two markets are Mirjaveh (a day from Taftan, Gabd) and Rimdan (7 km from Gabd).", []),
    ("Goods wait in the border trade zone in Myawaddy.", [("zone", ("Myawaddy",))]),
    (
        "China builds a railroad from Paramaribo to Brazil and a sea dam from Albina to Nieuw Nickerie.",
        [],
    ),
    ("It builds a railroad from Albina to Nieuw Nickerie.", [("railway", ("Albina", "Nieuw Nickerie"))]),
    ("Trucks use the Douala-Bangui road corridor.", [("corridor", ("Douala", "Bangui"))]),
    ("Trucks use the Douala-Bangui road.", [("highway", ("Douala", "Bangui"))]),
    (
        "The crossing, known as Rabia in Iraq and Yarubiyah in Syria, is shut.",
        [("crossing", ("Rabia", "Yarubiyah"))],
    ),
    ("Trains cross at the Małaszewicze-Brest junction.", [("crossing", ("Małaszewicze", "Brest"))]),
    ("Trains cross at the Warsaw-Łódź junction.", []),
    (
        "They plan a railway. They showed three routes, including Aswan to Wadi Halfa.",
        [("railway", ("Aswān", "Wadi Halfa"))],
    ),
    ("They showed three films, including Aswan to Wadi Halfa.", []),
    ("The Vasco da Gama Tower looks at Lisbon and Montijo.", []),
]


@pytest.mark.parametrize(("text", "links"), LINES)
def test_a_report_says_what_is_linked(text: str, links: Links, english: Teller) -> None:
    """Who depends on a line is its end; a firm's name says no sort; a line is brought on from where it ends."""
    assert sorted((kind, ends) for kind, ends, *_ in english(text).links) == sorted(links)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Chinese platforms such as Temu, Shein and Alibaba lose money.", "Temu", "no name"),
        ("Airlines including Lufthansa, Condor and Varna fly there.", "Varna", "ruled out: the name of a company"),
        ("Firms such as Varna's shipyard build boats.", "Varna", "Varna"),
        ("Ports such as Varna and Burgas grow.", "Varna", "Varna"),
        ("It stands above the Moraca river canyon in Montenegro.", "Moraca", "no name"),
        ("It stands above the Vienna river canyon.", "Vienna", "ruled out: part of the name of something else"),
        ("It stands above the Galati river port.", "Galati", "Galați"),
        (
            "Earlier this week, Luanda and Kinshasa granted a concession.",
            "Luanda",
            "ruled out: stands for the government",
        ),
        ("It is the first time Warsaw applied restrictions.", "Warsaw", "ruled out: stands for the government"),
        ("Earlier this week, Luanda and Kinshasa grew.", "Luanda", "Luanda"),
        ("A man who lives in the town of Birgunj, says that fuel is short.", "Birgunj", "Birgunj"),
        ("The driver Birgunj, says that fuel is short.", "Birgunj", "ruled out: the name of a person"),
        (
            "Nothing moves, said Paras Bhattarai, a driver.",
            "Paras",
            "ruled out: part of a longer name, a person's or another",
        ),
        ("Trains leave Paras.", "Paras", "Paris"),
        (
            "Two firms, Cheng Don International and another, came.",
            "Cheng",
            "ruled out: part of the name “Cheng Don International”",
        ),
        ("They keep the crossings at al-Qaim and al-Rai open.", "al-Rai", "Al-Rai"),
        ("They met Anwar al-Rai there.", "al-Rai", "ruled out: part of a longer name, a person's or another"),
        ("Trucks wait in the town of Villa del Rosario near Cúcuta.", "Villa del Rosario", "Villa del Rosario"),
    ],
)
def test_a_name_in_a_report_means_a_place_or_none(text: str, words: str, expected: str, english: Teller) -> None:
    """A firm among firms and a river are no towns; who says "the town of" may mean a small city."""
    assert english(text).names.get(words, "no name").removesuffix(" that sits there") == expected
