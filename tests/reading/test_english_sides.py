"""English: what lies on two sides of a border or of a sea: posts said to face each other, data cables, ferries."""

import pytest

from tests.reading.conftest import Teller, Told
from tests.reading.test_english_lines import Links


def _links(told: Told) -> Links:
    return [(kind, ends) for kind, ends, *_ in told.links]


FACING: list[tuple[str, Links]] = [
    (
        "Fruit rotted at Chaman, the Pakistani gate opposite Spin Boldak, for a week.",
        [("crossing", ("Chaman", "Spin Boldak"))],
    ),
    (
        "Chaman has a new cold store; the post on the other side is Spin Boldak.",
        [("crossing", ("Chaman", "Spin Boldak"))],
    ),
    (
        "Chaman has a new cold store. Spin Boldak, on the Afghan side, has none.",
        [("crossing", ("Spin Boldak", "Chaman"))],
    ),
    ("Work goes on in Makhalino and Hunchun, its Chinese counterpart.", [("crossing", ("Makhalino", "Hunchun"))]),
    ("Makhalino and its Chinese counterpart Hunchun are full.", [("crossing", ("Makhalino", "Hunchun"))]),
    (
        "There is another checkpoint: Makhalino for Russia and Hunchun for China.",
        [("crossing", ("Makhalino", "Hunchun"))],
    ),
    (
        "Trade goes through Hunchun on the Chinese side and Makhalino on the Russian side.",
        [("crossing", ("Makhalino", "Hunchun"))],
    ),
    ("Erenhot borders on Zamyn-Uud, a town of traders.", [("crossing", ("Erenhot", "Zamyn-Uud"))]),
    ("Heihe and Blagoveshchensk stand face to face.", [("crossing", ("Heihe", "Blagoveshchensk"))]),
    ("The post is named Makhalino in Russia and Hunchun in China.", [("crossing", ("Makhalino", "Hunchun"))]),
    (
        "Open all week: Zamyn-Uud (Erenhot on the Chinese side) and Kyakhta (Altanbulag).",
        [("crossing", ("Zamyn-Uud", "Erenhot")), ("crossing", ("Kyakhta", "Altanbulag"))],
    ),
    ("The Erenhot (Zamyn-Uud) railway is old.", []),
    ("Trucks may enter at Chaman, having paid in Spin Boldak.", [("crossing", ("Chaman", "Spin Boldak"))]),
    ("Traders may rest at Chaman, having paid in Spin Boldak.", []),
    ("Altanbulag (from where a letter went to Kyakhta) is small.", []),
    ("Heihe borders on Harbin's farms.", []),
    ("Traders cross between Goma and Gisenyi.", [("crossing", ("Goma", "Gisenyi"))]),
    ("Traders cross between stalls in Goma and Gisenyi.", []),
    ("India closed the Attari-Wagah crossing.", [("crossing", ("Attari", "Wagah"))]),
    (
        "The bridge at Rasuwagadhi, which links Nepal with Gyirong in China, was swept away.",
        [("crossing", ("Rasuwagadhi", "Gyirong"))],
    ),
    ("The bridge at Laredo, which links Texas with Austin in a song, is old.", []),
    ("Hunchun and Harbin, its counterpart in the province, are full.", []),
    ("The mayor of Laredo and his counterpart from Nuevo Laredo met.", []),
    ("He works for Russia in Makhalino and for China in Harbin.", []),
    ("Chaman has a new cold store, and so has Spin Boldak.", []),
    ("Chaman has a new cold store. On the Afghan side a market in Spin Boldak burned.", []),
]


@pytest.mark.parametrize(("text", "links"), FACING)
def test_posts_that_face_each_other_are_a_crossing_where_the_words_between_say_so(
    text: str, links: Links, english: Teller
) -> None:
    """Two posts known to face each other, and words for that between them; not two that are only named."""
    assert [(kind, set(ends)) for kind, ends in _links(english(text))] == [(kind, set(ends)) for kind, ends in links]


STATIONS: list[tuple[str, Links]] = [
    ("Jejin Station was connected to Dorasan Station in the spring.", [("railway", ("Jejin", "Dorasan"))]),
    ("Seoul was connected to Kaesong in the spring.", []),
    (
        "The railway grows. The construction is to connect 11.7 km from a depot in South Gangneung to Donghae.",
        [("railway", ("Gangneung", "Donghae"))],
    ),
    ("Kara-Suu, where one bridge joins the bazaar to Qorasuv, is shut.", [("crossing", ("Kara-Suu", "Qorasuv"))]),
    ("Khatgal and Murun have a good road between them.", [("highway", ("Khatgal", "Murun"))]),
    ("Khatgal and Murun have a good hotel between them.", []),
    ("NAIROBI — Kisumu railway station was closed.", []),
    ("The Nairobi — Kisumu railway was closed.", [("railway", ("Nairobi", "Kisumu"))]),
]


@pytest.mark.parametrize(("text", "links"), STATIONS)
def test_what_joins_two_places_is_known_by_what_they_are(text: str, links: Links, english: Teller) -> None:
    """Stations are joined by a railway, whatever it is called; where a text was written is joined to nothing."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))] == links


CABLES: list[tuple[str, str]] = [
    ("A fibre-optic cable will be laid under the sea from Aktau to Turkmenbashi.", "other"),
    ("An internet cable between Aktau and Turkmenbashi is planned.", "other"),
    ("The fiber-optic project is late. The cable will run from Aktau to Turkmenbashi.", "other"),
    ("A power cable between Aktau and Turkmenbashi is planned.", "power line"),
    ("The grids are to be joined. The cable will run from Aktau to Turkmenbashi.", "power line"),
    ("A submarine cable from Aktau has come ashore at Turkmenbashi.", "other"),
    ("A submarine cable from Aktau to Turkmenbashi will carry 500 megawatts.", "power line"),
    ("Fibre pairs run from Aktau to Turkmenbashi.", "other"),
    ("An internet cable is late. It has four pairs. Two pairs run from Aktau to Turkmenbashi.", "other"),
    ("A railway is late. Two pairs run from Aktau to Turkmenbashi.", "railway"),
    ("A data cable was laid. Caspia, switched on in May, starts in Aktau and ends in Turkmenbashi.", "other"),
    ("A data cable was laid. Caspia has tied Aktau to Turkmenbashi since May.", "other"),
    ("A data cable was laid. They lit Caspia-1 between Aktau and Turkmenbashi.", "other"),
    ("A data cable was laid. Aktau gets its capacity from Turkmenbashi.", "other"),
    ("A data cable was laid. It will land in Aktau, on a beach, and finish at Turkmenbashi.", "other"),
    ("A pipeline was laid. Crude from Aktau has passed the hills on its way to Turkmenbashi.", "pipeline"),
    ("A railway was laid. Crude from Aktau has passed the hills on its way to Turkmenbashi.", ""),
    ("A treaty was signed. Caspia has tied Aktau to Turkmenbashi since May.", ""),
    ("A treaty was signed. They lit fires between Aktau and Turkmenbashi.", ""),
    ("Two pairs of planes run from Aktau to Turkmenbashi.", ""),
]


@pytest.mark.parametrize(("text", "kind"), CABLES)
def test_a_cable_for_words_is_no_power_line(text: str, kind: str, english: Teller) -> None:
    """What carries data is said to, in the sentence or the one before, or lies in the sea; any other carries current.

    What passes places is one, or a pipe, only where the text speaks of one.
    """
    assert _links(english(text)) == ([(kind, ("Aktau", "Turkmenbashi"))] if kind else [])


OF_DATA = """Who is wired to whom? Satellites once gave these islands their internet. A new cable brings them bandwidth.

Operators praise the system, its capacity and its landing stations. {}"""


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Manta starts in Apia, touches Niue and ends in Suva.", [("other", ("Apia", "Suva"))]),
        (
            "A network fans out from Honiara to Auki and Noro.",
            [("other", ("Honiara", "Auki")), ("other", ("Honiara", "Noro"))],
        ),
        ("Manta, which has carried traffic between Apia and Suva, is old.", [("other", ("Apia", "Suva"))]),
        ("Ministers fan out from Honiara by boat, Auki first, Noro next.", []),
        ("Ships which have carried copra to Apia and Suva are old.", []),
    ],
)
def test_a_text_on_cables_calls_them_by_name(text: str, links: Links, english: Teller) -> None:
    """What starts and ends, carries traffic or fans out is a cable for data where the whole text is about those."""
    assert _links(english(OF_DATA.format(text))) == sorted(links)


FERRIES: list[tuple[str, Links]] = [
    (
        "From Busan ferries leave for Tianjin, Dalian and Qingdao.",
        [("other", ("Busan", "Tianjin")), ("other", ("Busan", "Dalian")), ("other", ("Busan", "Qingdao"))],
    ),
    ("From Busan a railway leads to Seoul and Sinuiju.", [("railway", ("Busan", "Sinuiju"))]),
    ("A goods train left Ankara for Tbilisi on Monday.", [("railway", ("Ankara", "Tbilisi"))]),
    ("The first train departed from Ankara bound for Tbilisi.", [("railway", ("Ankara", "Tbilisi"))]),
    ("The minister left Ankara by train for Tbilisi.", []),
    ("From Busan fishermen leave for Tianjin and Dalian.", []),
]


@pytest.mark.parametrize(("text", "links"), FERRIES)
def test_ferries_fan_out_from_a_port(text: str, links: Links, english: Teller) -> None:
    """Each of the places that boats leave for is linked with the port; the stops of a line are one line."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))] == links


ROUNDABOUT: list[tuple[str, Links]] = [
    (
        "A highway joins Dushanbe, Kulob (the second city of the south, or the third) and Khorog.",
        [("highway", ("Dushanbe", "Khorog"))],
    ),
    (
        "The old ferry is gone, and from Beyneu a new road to Aktau has been in use since May.",
        [("highway", ("Beyneu", "Aktau"))],
    ),
    (
        "From Beyneu one railway goes south to the sea and another north to Atyrau and Astrakhan.",
        [("railway", ("Beyneu", "Astrakhan"))],
    ),
    (
        "The railway will link Herat, the largest city of the west, with Mashhad and on with Tehran.",
        [("railway", ("Herat", "Tehran"))],
    ),
    (
        "The country has three fibre-optic lines to its neighbours - Herat-Mashhad, Termez-Hairatan and Baku-Astara.",
        [("other", ("Herat", "Mashhad")), ("other", ("Termez", "Hairatan")), ("other", ("Baku", "Astara"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), ROUNDABOUT)
def test_a_line_is_read_round_what_is_said_of_its_stops(text: str, links: Links, english: Teller) -> None:
    """What stands in brackets behind a stop, a line to what is no place, and "on with" do not break a line."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))] == links


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "Many kilometers of road are promised. According to him, Herat-Kabul and Kabul-Kunduz will be built.",
            [("highway", ("Herat", "Kabul")), ("highway", ("Kabul", "Kunduz"))],
        ),
        (
            "Many kilometers of road are promised. Herat-Kabul and Kabul-Kunduz teams will be paid.",
            [],
        ),
    ],
)
def test_lines_by_their_ends_alone_are_of_the_sort_told_of_before(text: str, links: Links, english: Teller) -> None:
    """A list of lines that are to be built, where the sentence goes on about what was said before."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))] == links


def test_what_is_to_be_noted_is_not_said_of_the_line_before(english: Teller) -> None:
    """Words like "it is to be noted" go on about nothing; "It is" goes on about the line named before."""
    noted = english("The Karakoram Highway is closed. It is to be noted that the Dushanbe-Khorog road is open.")
    assert ("highway", ("Dushanbe", "Khorog")) in _links(noted)
    assert len(_links(noted)) == 2


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Coal is loaded in Muchke Bay of Vanino, near Khabarovsk.", "Vanino"),
        ("Coal is loaded in the Bay of Vanino, near Khabarovsk.", "ruled out: part of the name of something else"),
    ],
)
def test_a_bay_that_has_a_name_lies_at_the_place_behind_it(text: str, outcome: str, english: Teller) -> None:
    """The Bay of Vanino is no Vanino; a bay of another name is at Vanino."""
    assert english(text).names["Vanino"].startswith(outcome)


def test_a_namesake_named_to_be_told_apart_does_not_take_over(english: Teller) -> None:
    """A name keeps the place beside which it stands in its sentence, though another one is named far away."""
    told = english(
        "Kara-Suu, where one bridge joins the bazaar to Qorasuv, is shut, said Bishkek and Tashkent. "
        "There is another Kara-Suu in Kazakhstan, near Almaty."
    )
    assert ("crossing", ("Kara-Suu", "Qorasuv")) in _links(told)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        (
            "The road will connect the Farkhor area in Khatlon province and the Taloqan village in Takhar province.",
            [("highway", ("Farkhor", "Taloqan"))],
        ),
        ("It is 900 km to get to Nairobi from Kisumu, while a paved road is planned.", []),
    ],
)
def test_a_place_may_be_said_to_lie_in_a_division_before_the_next(text: str, links: Links, english: Teller) -> None:
    """The division behind a place stands between no two ends; how far it is to get somewhere is no line."""
    assert [(kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))] == links
