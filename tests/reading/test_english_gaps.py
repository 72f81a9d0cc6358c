"""English: lines in a list, and lines whose places are told apart by words nobody expects between them."""

import pytest

from tests.reading.conftest import Teller
from tests.reading.test_english_lines import Links

LISTS: list[tuple[str, Links]] = [
    (
        "Three railways cross the border. The three are Gede-Darshana, Petrapole–Benapole and Singhabad - Rohanpur.",
        [
            ("railway", ("Gede", "Darshana")),
            ("railway", ("Petrapole", "Benapole")),
            ("railway", ("Singhabad", "Rohanpur")),
        ],
    ),
    (
        "Rail links include Gede (India) - Darshana (Bangladesh), Xyzabad - Nowhere and Singhabad - Rohanpur.",
        [("railway", ("Gede", "Darshana")), ("railway", ("Singhabad", "Rohanpur"))],
    ),
    (
        "It runs beside the corridors Tangier–Lagos and Algiers–Dakar.",
        [("corridor", ("Tangier", "Lagos")), ("corridor", ("Algiers", "Dakar"))],
    ),
    (
        "The land borders that are shut are Nuijamaa–Brusnichnoye and Vaalimaa–Torfyanovka.",
        [("crossing", ("Nuijamaa", "Brusnichnoye")), ("crossing", ("Vaalimaa", "Torfyanovka"))],
    ),
    ("It is part of Corridor No. 1 (Cairo-Dakar).", [("corridor", ("Cairo", "Dakar"))]),
    (
        "Railways run from Hamburg as far as Munich, and from Vienna as far as Budapest.",
        [("railway", ("Hamburg", "Munich")), ("railway", ("Vienna", "Budapest"))],
    ),
    (
        "Rail links are open, e.g. Gede (India) - Darshana (Bangladesh), Petrapole (India) – Benapole (Bangladesh).",
        [("railway", ("Gede", "Darshana")), ("railway", ("Petrapole", "Benapole"))],
    ),
    (
        "The railway will be built in two phases: Hamburg to Munich, then Munich to Vienna.",
        [("railway", ("Hamburg", "Munich")), ("railway", ("Munich", "Vienna"))],
    ),
    ("Rail links are few, e.g. in Hamburg and Munich.", []),
    ("A railway called “Hamburg-Munich” will be built.", [("railway", ("Hamburg", "Munich"))]),
    ("The project, named Hamburg-Munich-Vienna, is a road.", [("highway", ("Hamburg", "Vienna"))]),
    ("The film, named “Hamburg-Munich”, is bad.", []),
    ("The teams were Hamburg–Munich, Vienna–Budapest and Prague–Brno.", []),
    ("Relations such as Moscow–Beijing and Paris–Berlin decide over the railway's money.", []),
]


@pytest.mark.parametrize(("text", "links"), LISTS)
def test_each_pair_of_a_list_is_a_line(text: str, links: Links, english: Teller) -> None:
    """What a list says of lines holds for each pair in it, though a place be unknown; of posts they are crossings."""
    assert sorted((kind, (ends[0], ends[-1])) for kind, ends, *_ in english(text).links) == sorted(links)


APART: list[tuple[str, Links]] = [
    (
        "The railway between the busy port of Hamburg, long a free city, and the Bavarian capital Munich was rebuilt.",
        [("railway", ("Hamburg", "Munich"))],
    ),
    (
        "A new bridge connecting the village of Vidin, where ferries sailed, with the Romanian town of Calafat opened.",
        [("crossing", ("Vidin", "Calafat"))],
    ),
    (
        "The pipeline will begin at a terminal near Baku and end near the Turkish town of Ceyhan.",
        [("pipeline", ("Baku", "Ceyhan"))],
    ),
    ("Trains from Hamburg (HH) would go to Munich via Nuremberg.", [("railway", ("Hamburg", "Munich"))]),
    (
        "It was the most important railway between the capitals of Austria and Hungary: Vienna and Budapest.",
        [("railway", ("Vienna", "Budapest"))],
    ),
    (
        "A railway runs from Hamburg via Wittenhagen, Nowhere, Nuremberg to Munich.",
        [("railway", ("Hamburg", "Munich"))],
    ),
    (
        "The railway carries ore from Hamburg via Nuremberg to both Munich and Vienna.",
        [("railway", ("Hamburg", "Vienna"))],
    ),
    (
        "It is the only railway, linking the capital Vienna and the second largest, Graz, two hubs.",
        [("railway", ("Vienna", "Graz"))],
    ),
    ("A corridor links Vienna and Europe to Istanbul and the Middle East.", [("corridor", ("Vienna", "Istanbul"))]),
    (
        "A railway between Vienna, Graz, Maribor and Ljubljana is planned.",
        [("railway", ("Vienna", "Ljubljana"))],
    ),
    ("The border is crossed between the stations of Visviri and Charaña.", [("crossing", ("Visviri", "Charaña"))]),
    ("The border is crossed at Visviri, and Arica is its port.", []),
    ("They took a train across the border from Vienna to Hungary's Sopron.", [("railway", ("Vienna", "Sopron"))]),
    ("The border from Vienna to Sopron was shut to trains.", []),
    ("A railway will run to Vienna from the Slovak capital, Bratislava.", [("railway", ("Bratislava", "Vienna"))]),
    (
        "They agreed on a railway from Vienna to Graz in efforts to connect Austria, a landlocked country, to Trieste.",
        [("railway", ("Vienna", "Graz"))],
    ),
    ("A railway is open from Poipet to the northern province of Sisophon.", [("railway", ("Poipet", "Sisophon"))]),
    ("A Warsaw – Kyiv overnight service was added.", [("railway", ("Warsaw", "Kyiv"))]),
    ("The Warsaw–Kyiv direct express is full.", [("railway", ("Warsaw", "Kyiv"))]),
    ("The Warsaw–Kyiv air service was cut, and the Warsaw–Kyiv bus service too.", []),
    ("The railway minister flew from Hamburg on Monday to Munich.", []),
    ("The road from Hamburg is closed, and drivers bound for Munich wait.", []),
    ("The railway company moved its seat from Hamburg after the war to Munich.", []),
    ("The railway employs people from Hamburg but sends nobody to Munich.", []),
    ("The corridor will connect Hamburg to the rest of Germany through Bavaria.", []),
]


@pytest.mark.parametrize(("text", "links"), APART)
def test_words_nobody_expects_do_not_part_a_line(text: str, links: Links, english: Teller) -> None:
    """Between a word for a line and its ends, and behind an end, much may stand; not what somebody else does."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends, *_ in english(text).links] == links


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In Iran another line connecting Herat to Iran is being built.", "Herat"),
        ("Trains call at Herat before entering Iran.", "Herat"),
        ("Goods leave Herat, Iran, by road.", "Herāt"),
        ("Trains go from Mashhad in Iran to Herat.", "Herat"),
        ("Trains go to Iran through Herat.", "Herāt"),
        ("Goods leave Herat to Iran’s west by road.", "Herāt"),
    ],
)
def test_from_where_something_goes_on_to_a_country_lies_outside(text: str, name: str, english: Teller) -> None:
    """A line that leads from a town to a country leads abroad; one to a part of that country may stay in it."""
    assert english(text).names["Herat"] == name


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("The railway connects Dakar to Koulikoro, Mali.", [("railway", ("Dakar", "Koulikoro"))]),
        ("The railway connects Dakar to Koulikoro Region, Mali.", []),
        ("The Nouakchott–Dakar axis gets a bridge.", [("corridor", ("Nouakchott", "Dakar"))]),
        ("The Nouakchott–Dakar axis decides over the vote.", []),
    ],
)
def test_a_line_ends_in_a_town_not_in_its_division_or_government(text: str, links: Links, english: Teller) -> None:
    """The seat of a division that has its name is meant unless the words say so; so is a seat of government."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends, *_ in english(text).links] == links


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lorries waited at the Kalotina-Dimitrovgrad crossing between Bulgaria and Serbia.", "Gradina"),
        ("A chemical works in Dimitrovgrad, Bulgaria and Serbia's largest mill closed.", "Dimitrovgrad"),
        ("A chemical works closed in Dimitrovgrad in Bulgaria.", "Dimitrovgrad"),
    ],
)
def test_two_countries_together_do_not_say_where_a_town_lies(text: str, name: str, english: Teller) -> None:
    """A pair of countries is a border; one country, or one behind a comma, is where the town before it lies.

    Of the two towns of this name the one in Serbia has the post that is called Gradina.
    """
    assert english(text).names["Dimitrovgrad"] == name


FURTHER: list[tuple[str, Links]] = [
    (
        "The railway from Gällivare to Luleå opened in 1888. By 1899, the line was extended to Kiruna.",
        [("railway", ("Gällivare", "Luleå")), ("railway", ("Gällivare", "Kiruna"))],
    ),
    (
        "The Mombasa–Nairobi railway opened in 2017. The standard-gauge line was continued to Naivasha in 2019.",
        [("railway", ("Mombasa", "Nairobi")), ("railway", ("Nairobi", "Naivasha"))],
    ),
    (
        "They will upgrade the railway from Dar es Salaam to Isaka and build a new 494km extension to Kigali.",
        [("railway", ("Dar es Salaam", "Isaka")), ("railway", ("Isaka", "Kigali"))],
    ),
    (
        "The railway from Hamburg to Munich opened. The deadline was extended to Vienna.",
        [("railway", ("Hamburg", "Munich"))],
    ),
    (
        "The railway from Hamburg to Munich opened. Brno has a fair. An extension to Vienna was refused.",
        [("railway", ("Hamburg", "Munich"))],
    ),
    (
        "Lobito has since 1931 had a railway to Luau, later carried on, and since extended in haste to Kolwezi.",
        [("railway", ("Lobito", "Luau")), ("railway", ("Luau", "Kolwezi"))],
    ),
    (
        "They prefer Mombasa, which got a railway to Nairobi, later extended to Naivasha.",
        [("railway", ("Mombasa", "Nairobi")), ("railway", ("Nairobi", "Naivasha"))],
    ),
    ("Mombasa has had a treaty with Nairobi, later extended to Naivasha.", []),
    (
        "Mombasa said Nairobi has a railway to Naivasha.",
        [("railway", ("Nairobi", "Naivasha"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), FURTHER)
def test_a_line_was_extended_from_where_it_ended(text: str, links: Links, english: Teller) -> None:
    """What was extended, and "an extension", begin at the nearer end of the line told of right before; no other."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends, *_ in english(text).links] == links
