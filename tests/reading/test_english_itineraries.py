"""English: the course of a line told from where it leaves, by all that it passes, to where it comes in."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

SAID: list[tuple[str, Links]] = [
    (
        "A pipeline would link Nagapattinam and the tank farm at Trincomalee.",
        [("pipeline", "Nagapattinam", "Trincomalee")],
    ),
    ("A man would link the attack and the tank farm at Trincomalee.", []),
    ("Current is new: a 3,000 MW link from Cairo to Tabuk.", [("power line", "Cairo", "Tabuk")]),
    (
        "The power line from Pasaje is long. A smaller circuit ties Machala to Zorritos.",
        [("power line", "Machala", "Zorritos")],
    ),
    ("At the end of Libya, Musaid and Sallum stay open.", [("crossing", "Musaid", "Salloum")]),
    ("At the end of Libya, shops in Musaid and Tripoli stay open.", []),
    (
        "Rumichaca, between Ipiales and Tulcán, sees trucks; a road runs from Lago Agrio to Puerto Asís.",
        [("crossing", "Ipiales", "Tulcán"), ("highway", "Lago Agrio", "Puerto Asís")],
    ),
    ("Warri–Onitsha: two passenger trains a day serve the mines.", [("railway", "Warri", "Onitsha")]),
    ("Mmamabula–Lephalale: the heavy-haul line awaits investors.", [("railway", "Mmamabula", "Lephalale")]),
    ("Warri–Onitsha: two to one, said the referee.", []),
    ("Broad gauge line ŠRT, Uzhhorod to Haniska, is open.", [("railway", "Uzhhorod", "Haniska pri Košiciach")]),
    ("The line is full. The bus tour, Uzhhorod to Košice, is not.", []),
    ("Track-laying goes on from Uyar to Kyzyl.", [("railway", "Uyar", "Kyzyl")]),
    ("The railway is old. Works continue from Makutupora to Tabora.", [("railway", "Makutupora", "Tabora")]),
    ("Fighting goes on from Uyar to Kyzyl.", []),
    ("Chabahar is to meet Zahedan by rail next year.", [("railway", "Chabahar", "Zahedan")]),
    ("Chabahar is to meet Zahedan in the final next year.", []),
    ("The tar from Isiolo to Moyale exists.", [("highway", "Isiolo", "Moyale")]),
    ("The tar sands from Isiolo to Moyale exist.", []),
    ("A dredged waterway connects Sittwe with Paletwa.", [("other", "Sittwe", "Paletwa")]),
    (
        "An HVDC interconnection from Madurai across to Anuradhapura is proposed, and a petroleum pipeline.",
        [("power line", "Madurai", "Anuradhapura")],
    ),
    (
        "Engineers have drawn a track from Zuunbayan to the frontier post of Khangi, which looks across at Mandula.",
        [("crossing", "Khangi", "Mandula"), ("railway", "Zuunbayan", "Khangi")],
    ),
    (
        "Turkish hauliers by road enter at Sarpi, those from Yerevan at Sadakhlo opposite Bagratashen.",
        [("crossing", "Sadakhlo", "Bagratashen")],
    ),
    (
        "Diesel is pumped from Siliguri to Parbatipur through the Friendship Pipeline.",
        [("pipeline", "Siliguri", "Parbatipur")],
    ),
    (
        "Oil is pumped from Almetyevsk to Budapest through the Friendship Pipeline.",
        [("pipeline", "Almetyevsk", "Budapest")],
    ),
    ("Lorries wait for a joint post between Akanu and Noépé.", [("crossing", "Akanu", "Noepe")]),
    ("Lorries wait for a road between Akanu and Noépé.", [("highway", "Akanu", "Noepe")]),
    ("Jimaní and Malpasse trade cement.", [("crossing", "Jimaní", "Malpasse")]),
    ("Jimaní and Barahona trade cement.", []),
    (
        "Wagons filled at Moanda roll 648 km through Lastoursville to Owendo, the port of Libreville.",
        [("railway", "Moanda", "Owendo")],
    ),
    (
        "Trains loaded at Carajas run 890 km past Maraba and Santa Ines to the quay at Sao Luis.",
        [("railway", "Carajás mine", "São Luís")],
    ),
    (
        "A train loaded at Ndola with soldiers was attacked near Kabwe.",
        [],
    ),
    (
        "Gas from Kosti reaches Juba in bottles.",
        [],
    ),
    (
        "A ship loaded at Carajas runs past Maraba to Sao Luis.",
        [],
    ),
    (
        "Uganda has begun a railway of its own, from Malaba over the Nile at Jinja and past Iganga to Kampala.",
        [("railway", "Malaba", "Kampala")],
    ),
    (
        "The distance from Lusaka over Kabwe to Ndola is 320 km.",
        [],
    ),
    (
        "The road from Kampala was closed after the people of Masaka went to Mbarara for a wedding.",
        [],
    ),
    (
        (
            "The bank pays for a new line: some 500 km, leaving the Tazara at Mbeya, crossing the border "
            "near Tunduma and ending at Kasama."
        ),
        [("railway", "Mbeya", "Kasama")],
    ),
    (
        "The motorway leaves Nis, skirts Pirot and climbs to the customs sheds of Gradina.",
        [("highway", "Niš", "Gradina")],
    ),
    (
        "The minister flew from Lusaka to Ndola and drove on through Kitwe to Chingola to open a school.",
        [],
    ),
    (
        "The N1 goes up from Antofagasta past Calama to San Pedro de Atacama.",
        [("highway", "Antofagasta", "San Pedro de Atacama")],
    ),
    (
        "The M23 goes up from Goma past Sake to Walikale.",
        [],
    ),
    (
        "From Mendoza, at the foot of the Andes, Route 7 climbs the Uspallata valley to Las Cuevas.",
        [("highway", "Mendoza", "Las Cuevas")],
    ),
    (
        "From Mombasa, the second city, the company wants to bring tourists on buses to Malindi.",
        [],
    ),
    (
        "The Transgabonais railway sets out from Owendo, takes in Ndjole and Booue and gives out at Franceville.",
        [("railway", "Owendo", "Franceville")],
    ),
    (
        (
            "The pipeline begins at Tengiz in Kazakhstan, rounds the sea, is joined by a branch from "
            "Komsomolskaya and comes ashore near Novorossiysk."
        ),
        [("pipeline", "Tengiz field", "Novorossiysk")],
    ),
    (
        "Gas from Hassi R'Mel reaches Tarifa and Cordoba under the strait.",
        [("pipeline", "Hassi R'Mel", "Córdoba")],
    ),
    (
        "Gas from Ras Laffan reaches Swinoujscie as LNG.",
        [],
    ),
    (
        "Oil from Kirkuk has reached Ceyhan by pipe again since September.",
        [("pipeline", "Kirkuk", "Ceyhan")],
    ),
    (
        "Oil from Kirkuk reaches Rotterdam by tanker.",
        [],
    ),
    (
        "Much of the copper from Kolwezi goes south by road through Kasumbalesa, then on to Ndola.",
        [("highway", "Kolwezi", "Ndola")],
    ),
    (
        "Copper from Kolwezi is weighed on a road near Likasi before it is sold to traders in Lubumbashi.",
        [],
    ),
    (
        "The ferry which put out from Sassnitz made Trelleborg in four hours.",
        [("other", "Sassnitz", "Trelleborg")],
    ),
    (
        (
            "The road is bad. They also speak of restoring passenger trains between Lusaka and Harare "
            "through Livingstone."
        ),
        [("railway", "Lusaka", "Harare")],
    ),
    (
        (
            "The copper line, as everybody calls it, strikes inland from Dar es Salaam, tunnels under the "
            "hills at Mlimba and reaches the Zambian network at Kapiri Mposhi."
        ),
        [("railway", "Dar es Salaam", "Kapiri Mposhi")],
    ),
    (
        (
            "Zambia wants a line of its own: about 800 km, leaving the Benguela Railway at Luacano, entering"
            " the country near Jimbe and ending at Chingola."
        ),
        [("railway", "Luacano", "Chingola")],
    ),
    (
        "At Victoria Falls the rails cross the gorge to Livingstone on a bridge of 1905.",
        [("railway", "Victoria Falls", "Livingstone")],
    ),
    (
        "At Victoria Falls the railway minister crosses the gorge to Livingstone.",
        [],
    ),
    (
        "From Mchinji the old narrow gauge runs through Lilongwe, Salima and Blantyre to Nayuchi.",
        [("railway", "Mchinji", "Nayuchi")],
    ),
    (
        "The pipeline from Skovorodino dives under the river; it reaches Daqing after a thousand kilometres.",
        [("pipeline", "Skovorodino", "Daqing")],
    ),
    (
        "The pipeline that was built to supply Mutare starts in Beira.",
        [("pipeline", "Beira", "Mutare")],
    ),
    (
        "The man who was hired to supply Mutare starts in Beira.",
        [],
    ),
    (
        "Launches on the river take visitors of the ruins from Brazzaville to Kinshasa.",
        [("other", "Brazzaville", "Kinshasa")],
    ),
    (
        "Guides at the river take visitors of the ruins from Brazzaville to Kinshasa.",
        [],
    ),
    (
        "Crude has reached Daqing from Skovorodino since 2011.",
        [("pipeline", "Skovorodino", "Daqing")],
    ),
    (
        "Crude has reached Daqing from Skovorodino in tank wagons since 2009, on trains.",
        [],
    ),
    (
        "Rails reached Herat from Khaf in December 2020.",
        [("railway", "Khaf", "Herat")],
    ),
    (
        "The oldest of the cables is the one whose ends are Kristiansand and Tjele.",
        [("power line", "Kristiansand", "Tjele")],
    ),
    (
        "Trucks from Bujumbura take the asphalt through Kobero to Rusumo and on to Isaka.",
        [("highway", "Bujumbura", "Isaka")],
    ),
    (
        "The railway runs from Nairobi to Naivasha, and from there an older line leads to Kisumu.",
        [("railway", "Nairobi", "Naivasha"), ("railway", "Naivasha", "Kisumu")],
    ),
    ("Gas has reached Juba from Kosti.", [("pipeline", "Kosti", "Juba")]),
    ("Gas has reached Juba from Kosti in bottles.", []),
]


@pytest.mark.parametrize(("text", "links"), SAID)
def test_a_course_is_followed_from_end_to_end(text: str, links: Links, english: Teller) -> None:
    """What a line leaves, passes and comes to are its stops; what people do on their way is none."""
    assert sorted(ends(english(text))) == sorted(links)
