"""English: how a sentence says where lines run that are several, are called by their ends, or go on from the last."""

import pytest

from tests.reading.conftest import Teller, Told

Links = list[tuple[str, tuple[str, ...]]]


def _links(told: Told) -> Links:
    return [(kind, ends) for kind, ends, *_ in told.links]


SEVERAL: list[tuple[str, Links]] = [
    (
        "Roads are planned from Lamu to Isiolo, Isiolo to Juba and Moyale to Addis Ababa.",
        [("highway", ("Lamu", "Isiolo")), ("highway", ("Isiolo", "Juba")), ("highway", ("Moyale", "Addis Ababa"))],
    ),
    ("A railway is planned from Lamu to Isiolo, Juba and Addis Ababa.", [("railway", ("Lamu", "Addis Ababa"))]),
    (
        "The railway will run from Kampala to Kasese and from there to Goma.",
        [("railway", ("Kampala", "Goma"))],
    ),
    (
        "A road will go from Mombasa in Kenya over the hills and by way of Voi to Arusha, and from there on to Dodoma.",
        [("highway", ("Mombasa", "Dodoma"))],
    ),
    ("Coal is taken by rail to Kasese, and from there to Goma.", [("railway", ("Kasese", "Goma"))]),
    (
        "A railway from Lamu to Isiolo and a pipeline from Isiolo to Lamu are planned.",
        [("railway", ("Lamu", "Isiolo")), ("pipeline", ("Isiolo", "Lamu"))],
    ),
    (
        "They will widen the Mombasa-Nairobi railway and build a Naivasha-Kisumu line.",
        [("railway", ("Mombasa", "Nairobi")), ("railway", ("Naivasha", "Kisumu"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), SEVERAL)
def test_a_sentence_may_speak_of_several_lines(text: str, links: Links, english: Teller) -> None:
    """Pairs behind one another are lines each; a list of places behind "to" is one; sorts are kept apart."""
    assert sorted((kind, (ends[0], ends[-1])) for kind, ends in _links(english(text))) == sorted(links)


STOPS: list[tuple[str, Links]] = [
    (
        "The line would connect a deep-sea port in Kyaukphyu, which is being built by China, with Kunming.",
        [("railway", ("Kyaukphyu", "Kunming"))],
    ),
    (
        "A railway linking the capital Nairobi to the lakeside town of Kisumu opened.",
        [("railway", ("Nairobi", "Kisumu"))],
    ),
    (
        "The railway will run from Lobito, located on the Atlantic coast, down the river to Luau.",
        [("railway", ("Lobito", "Luau"))],
    ),
    ("A railway from Nairobi to the Ugandan border at Malaba is planned.", [("railway", ("Nairobi", "Malaba"))]),
    ("A railway from Sohar Port in Oman to Abu Dhabi is planned.", [("railway", ("Sohar", "Abu Dhabi"))]),
    ("Pipelines run from Kashgar to the Pakistan coastal city of Gwadar.", [("pipeline", ("Kashgar", "Gwadar"))]),
    ("A railway from Nairobi to the town that Malaba envies is planned.", []),
]


@pytest.mark.parametrize(("text", "links"), STOPS)
def test_words_about_a_stop_do_not_part_a_line(text: str, links: Links, english: Teller) -> None:
    """What a stop is, where it lies and which country's it is may stand between the ends of a line."""
    assert _links(english(text)) == links


SORTS: list[tuple[str, Links]] = [
    (
        "The first phase of the railway gives a new route between Mombasa and Nairobi.",
        [("railway", ("Mombasa", "Nairobi"))],
    ),
    ("The shortest route between Lobito and Lusaka is known.", [("corridor", ("Lobito", "Lusaka"))]),
    ("A new railway line -- Akhaura-Agartala -- was tried.", [("railway", ("Akhaura", "Agartala"))]),
    ("A standard gauge corridor linking Kampala with Kigali is planned.", [("railway", ("Kampala", "Kigali"))]),
    (
        "Tanzania builds a railway. The second phase from Nairobi to Malaba is next.",
        [("railway", ("Nairobi", "Malaba"))],
    ),
    (
        "It is a rail and road network. Once completed, Basra will be linked to Mersin.",
        [("corridor", ("Basra", "Mersin"))],
    ),
    ("The army is big. Once completed, Basra will be linked to Mersin.", []),
    ("Tanzania wants peace. The second phase from Nairobi to Malaba is next.", [("other", ("Nairobi", "Malaba"))]),
    (
        "Myanmar wants a railway. The project would also connect Mandalay with Yangon.",
        [("railway", ("Mandalay", "Yangon"))],
    ),
    (
        "Crews build a section between Muse and the Myanmar Railways railhead at Lashio.",
        [("railway", ("Muse", "Lashio"))],
    ),
    ("Rains cut a section between Muse and the market at Lashio.", [("other", ("Muse", "Lashio"))]),
    (
        "The queue is longest on the Lobito Corridor, the toll road that is to carry lorries from Ndola to Lobito.",
        [("corridor", ("Ndola", "Lobito"))],
    ),
    (
        "East of the Lobito Corridor, the road from Ndola to Mongu is bad.",
        [("corridor", ("Lobito", "Lubumbashi")), ("highway", ("Ndola", "Mongu"))],
    ),
    (
        "The Lobito Corridor, a stretch of railway from Kapiri Mposhi to Lobito, was laid long ago.",
        [("corridor", ("Kapiri Mposhi", "Lobito"))],
    ),
    ("A special economic zone is planned at Kyaukphyu.", [("zone", ("Kyaukphyu",))]),
    ("A special economic zone was discussed at Kyaukphyu.", []),
    ("A special economic zone has been set up in Kyaukphyu.", [("zone", ("Kyaukphyu",))]),
    ("In Kyaukphyu, a new free trade zone will cover a hill.", [("zone", ("Kyaukphyu",))]),
    ("In Kyaukphyu, an expert on free trade zones spoke.", []),
    ("Kyaukphyu has had a free trade zone since 2015.", [("zone", ("Kyaukphyu",))]),
    ("A free trade zone was approved for Kyaukphyu.", [("zone", ("Kyaukphyu",))]),
    ("The port of Kyaukphyu is part of a special economic zone.", [("zone", ("Kyaukphyu",))]),
    ("A free trade zone was bad for Kyaukphyu.", []),
    (
        "They build the Erenhot–Zamyn-Uud cross-border economic cooperation zone.",
        [("zone", ("Erenhot", "Zamyn-Uud"))],
    ),
    ("The fixed link between Rødby and Puttgarden will be long.", [("crossing", ("Rødby", "Puttgarden"))]),
    ("It is one of the key trade routes between Nepal and China.", []),
    (
        "A link over the Danube will join Vidin and Calafat. The bridge between Vidin and Calafat costs a lot.",
        [("crossing", ("Vidin", "Calafat"))],
    ),
    (
        "A railway will join Vidin and Calafat. The bridge between Vidin and Calafat costs a lot.",
        [("railway", ("Vidin", "Calafat")), ("crossing", ("Vidin", "Calafat"))],
    ),
    ("Myanmar wants a bank. The project would also connect Mandalay with Yangon.", []),
]


@pytest.mark.parametrize(("text", "links"), SORTS)
def test_a_route_or_a_phase_is_one_of_what_was_spoken_of(text: str, links: Links, english: Teller) -> None:
    """A route, a phase and a project say no sort by themselves; the text around them does."""
    assert _links(english(text)) == links


NAMES: list[tuple[str, str, str | None]] = [
    ("The Muse - Mandalay line will be built.", "Muse", "Muse"),
    ("A train reached Mandalay. A Muse sang there.", "Muse", None),
    ("A line from Muse to Lashio is planned. Trucks crossed Muse again.", "Muse", "Muse"),
    ("The Lead-Berlin line is planned.", "Lead", "ambiguous"),
]


@pytest.mark.parametrize(("text", "name", "place"), NAMES)
def test_a_common_word_is_a_name_beside_a_sure_one(text: str, name: str, place: str | None, english: Teller) -> None:
    """A name that is also a word counts where a dash joins it with a place, and where the text names it elsewhere."""
    found = english(text).names.get(name)
    assert found is None if place is None else found is not None and found.startswith(place)


def test_a_port_and_its_town_are_no_line(english: Teller) -> None:
    """A corridor that is named beside its port and the town of the port keeps the ends of the tables."""
    told = english("The Lamu Port-South Sudan-Ethiopia Transport Corridor begins at Lamu.")
    assert all({"Lamu", "Port of Lamu"} != set(ends) for _, ends in _links(told))


WHERE: list[tuple[str, str, str]] = [
    ("Brazilian ports are full. A ship from Santos reached Chancay in Peru.", "Santos", "Santos"),
    ("Japanese ports are full. A ship from Santos reached Chancay in Peru.", "Santos", "ambiguous"),
    ("The ports of Balboa and Cristobal lie in Panama.", "Balboa", "Balboa"),
    ("It was signed at Bird Island near Walvis Bay. Namibia wants more.", "Bird Island", "ambiguous"),
    ("It was signed at Bird Island near Walvis Bay for US$2 billion. A Coal City is next.", "Bird Island", "ambiguous"),
    ("It was signed at Bird Island in the US. Trucks reach Walvis Bay.", "Bird Island", "Bird Island"),
    ("In Lamu County Chinese builders left.", "Lamu County", "Lamu"),
    ("Fighters of Al-Shabab came.", "Al-Shabab", "ruled out"),
    ("Jinja lies on Lake Victoria.", "Lake Victoria", "unknown"),
    ("A tunnel under the Amur was proposed at Heihe.", "Amur", "unknown"),
    ("Ports of the Amur region, beyond Heihe, are full.", "Amur region", "Amur Oblast"),
    ("A joint project between Beijing and Islamabad began.", "Beijing", "ruled out: stands for the government"),
    ("A railway project between Beijing and Hanoi began.", "Hanoi", "Hanoi"),
    ("The borders were shut, with Abuja saying that smugglers used them.", "Abuja", "ruled out: stands for the gov"),
]


@pytest.mark.parametrize(("text", "name", "outcome"), WHERE)
def test_a_name_is_placed_by_what_the_text_deals_with(text: str, name: str, outcome: str, english: Teller) -> None:
    """A people counts as its country; a lake, fighters and a government bear no mark."""
    assert english(text).names[name].startswith(outcome)


COURSES: list[tuple[str, Links]] = [
    (
        "AH3 links Ulan-Ude, Darkhan and Choir with Zamyn-Uud. The last stretch, from Darkhan to Choir, was paved.",
        [("highway", ("Ulan-Ude", "Darkhan", "Choir", "Zamyn-Uud")), ("highway", ("Darkhan", "Choir"))],
    ),
    ("A line is planned between the Chabahar port and Zahedan city.", [("railway", ("Chabahar", "Zahedan"))]),
    (
        "The port at Beira and the railway line linking it to the Moatize mines are old.",
        [("railway", ("Beira", "Moatize"))],
    ),
    ("Beira belongs to Mozambique, and the railway line linking it to Moatize is old.", []),
    ("Coal from Moatize is sent via the Sena line to the port of Beira.", [("railway", ("Moatize", "Beira"))]),
    ("Coal from Moatize is sent to the port of Beira.", []),
    ("The Lagos-Kano-Jibiya (LAKAJI) trade corridor is busy.", [("corridor", ("Lagos", "Kano", "Jibiya"))]),
    (
        "A railway connecting Kunming, capital of southwestern China's Yunnan province, with Vientiane is full.",
        [("railway", ("Kunming", "Vientiane"))],
    ),
    ("A railway connecting Moatize, through Malawi, to Nacala is full.", [("railway", ("Moatize", "Nacala"))]),
    (
        "The Nacala Corridor stretches from Chipata in Zambia to the port of Nacala.",
        [("corridor", ("Nacala", "Chipata"))],
    ),
    (
        "The corridor would link Al-Faw container port in the Iraqi city of Basra with Turkey.",
        [("corridor", ("Al-Faw", "Turkey"))],
    ),
    (
        "A highway runs from Assis Brasil on the Brazilian border via Puerto Maldonado to Ilo.",
        [("highway", ("Assis Brasil", "Puerto Maldonado", "Ilo"))],
    ),
    (
        "Iraq builds a railway. Once completed, it would connect Basra with Mosul.",
        [("railway", ("Basra", "Mosul"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), COURSES)
def test_a_course_is_followed_past_what_stands_in_it(text: str, links: Links, english: Teller) -> None:
    """Articles, what a stop lies at, "it" for the place just named, and a short name in brackets part no line."""
    assert _links(english(text)) == links


@pytest.mark.parametrize(
    ("text", "name", "outcome"),
    [
        ("The Zaranj-Delaram Road was built by India in Afghanistan.", "Delaram", "Delaram"),
        ("A shop on Delaram Road in Afghanistan burned.", "Delaram", "ruled out"),
        ("The line linking Addis Ababa and the port of Djibouti is expected to help.", "port of Djibouti", "Djibouti"),
        ("Djibouti is expected to sign.", "Djibouti", "Djibouti"),
        ("The port was built by Cosco in Peru.", "Cosco", "ruled out"),
    ],
)
def test_a_road_and_a_port_keep_the_name_of_their_place(text: str, name: str, outcome: str, english: Teller) -> None:
    """A road called by both its ends names places, a street does not; a port is no government; a company no town."""
    assert english(text).names[name].startswith(outcome)


GOING_ON: list[tuple[str, Links]] = [
    (
        "Trains run between Jaynagar in India and Kurtha in Nepal. The railway will be extended to Bardibas.",
        [("railway", ("Jaynagar", "Kurtha")), ("railway", ("Kurtha", "Bardibas"))],
    ),
    (
        "Trains run between Jaynagar in India and Kurtha in Nepal. The invitation will be extended to Bardibas.",
        [
            ("railway", ("Jaynagar", "Kurtha")),
        ],
    ),
    ("A pipeline runs from the Agadem field to the Beninese port of Cotonou.", [("pipeline", ("Agadem", "Cotonou"))]),
    ("A railway from Gwadar port to Quetta is planned.", [("railway", ("Gwadar", "Quetta"))]),
    ("Pipelines run from Chinese Xinjiang to Gwadar.", [("pipeline", ("Xinjiang", "Gwadar"))]),
    ("A railway from Uvinza in Kigoma region to Gitega is planned.", [("railway", ("Uvinza", "Gitega"))]),
    ("A road linking together Dire Dawa and Berbera opened.", [("highway", ("Dire Dawa", "Berbera"))]),
    (
        "The Kaladan project, which was to connect Sittwe with Zorinpui, has stopped.",
        [("corridor", ("Sittwe", "Zorinpui"))],
    ),
    (
        "The Kaladan project stopped, and a road connects Sittwe with Zorinpui.",
        [("corridor", ("Kolkata", "Zokhawthar")), ("highway", ("Sittwe", "Zorinpui"))],
    ),
    (
        "The first railway is done. A second, from Nairobi to Suswa, ends in a field where trucks wait.",
        [("railway", ("Nairobi", "Suswa"))],
    ),
    (
        "The posts of Bhairahawa and Biratnagar, opposite Sunauli and Jogbani, are old.",
        [("crossing", ("Bhairahawa", "Sunauli")), ("crossing", ("Biratnagar", "Jogbani"))],
    ),
]


@pytest.mark.parametrize(("text", "links"), GOING_ON)
def test_a_text_goes_on_about_its_lines(text: str, links: Links, english: Teller) -> None:
    """An extension, a second line and a project called by name are told of by what the text has said before."""
    assert _links(english(text)) == links


@pytest.mark.parametrize(
    ("text", "name", "outcome"),
    [
        ("She opened the China-financed Padma Bridge in Bangladesh.", "Padma Bridge", "Padma Bridge"),
        ("She met Yaw Tema in Ghana.", "Tema", "ruled out: part of a longer name, a person's or another"),
        ("The line passes Hanoi and Hai Duong in Vietnam.", "Hai Duong", "Hải Dương"),
    ],
)
def test_an_adjective_with_a_hyphen_ends_before_a_name(text: str, name: str, outcome: str, english: Teller) -> None:
    """A name behind "China-financed" is whole; of a town and the division called after it either will do."""
    assert english(text).names[name].startswith(outcome)


CALLED: list[tuple[str, Links]] = [
    ("A 400kV line from Singida to Arusha feeds the town.", [("power line", ("Singida", "Arusha"))]),
    (
        "A double-circuit line from Singida via Babati to Arusha was built.",
        [
            ("power line", ("Singida", "Babati", "Arusha")),
        ],
    ),
    ("A freight line from Singida to Arusha was built.", [("railway", ("Singida", "Arusha"))]),
    ("Posts have opened at Taveta/Holili in Kenya.", [("crossing", ("Taveta", "Holili"))]),
    (
        "Trucks use the highway. The western route connects the city of Pontianak to Tebedu.",
        [
            ("highway", ("Pontianak", "Tebedu")),
        ],
    ),
    (
        "Trucks use the corridor. The western route connects the city of Pontianak to Tebedu.",
        [
            ("corridor", ("Pontianak", "Tebedu")),
        ],
    ),
    (
        "The highway starts at Zhob, passing through Quetta, and terminates at Gwadar.",
        [
            ("highway", ("Zhob", "Quetta", "Gwadar")),
        ],
    ),
    ("Traveling by car from Kuching to Kota Kinabalu is possible on the highway.", []),
    ("The railway from Beira to the border near Mutare is old.", [("railway", ("Beira", "Mutare"))]),
    ("The Zhob to Quetta section of N-50 is done.", [("highway", ("Zhob", "Quetta"))]),
    (
        "The railway is late. The section from Kabwe to Ndola is not ready, so sacks finish the trip by truck.",
        [("railway", ("Kabwe", "Ndola"))],
    ),
    (
        "The railway is late. A road is ready. The section from Kabwe to Ndola takes 300 trucks a day.",
        [("highway", ("Kabwe", "Ndola"))],
    ),
    ("The direct-current line from Singida to Arusha is late.", [("power line", ("Singida", "Arusha"))]),
    ("The direct line from Singida to Arusha is late.", [("railway", ("Singida", "Arusha"))]),
    ("The new span would link Ruse with Giurgiu and carry two tracks.", [("crossing", ("Ruse", "Giurgiu"))]),
    ("Cars were burned, and trains from Kabwe to Ndola stopped.", [("railway", ("Kabwe", "Ndola"))]),
    ("Lorries on flat wagons run between Kabwe and Ndola.", [("railway", ("Kabwe", "Ndola"))]),
    ("A tunnel under the pass between Dras and Sonamarg is late.", [("highway", ("Drass", "Sonamarg"))]),
    (
        "One cable is old, and the new link, late too, runs from Singida to Arusha.",
        [("power line", ("Singida", "Arusha"))],
    ),
    ("Lorries on flat tyres run between Kabwe and Ndola.", [("highway", ("Kabwe", "Ndola"))]),
]


@pytest.mark.parametrize(("text", "links"), CALLED)
def test_a_line_is_of_the_sort_it_is_called(text: str, links: Links, english: Teller) -> None:
    """Volts, a road's number, a slash between posts and the text before say what is linked; a journey is no line."""
    assert _links(english(text)) == links
