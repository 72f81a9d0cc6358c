"""English: the two ends of a line said in ways that look like something else, or beside another line's."""

import pytest

from tests.reading.conftest import Teller, Told

Links = list[tuple[str, str, str]]


def _links(told: Told) -> Links:
    return sorted((kind, ends[0], ends[-1]) for kind, ends, *_ in told.links)


TWO: list[tuple[str, Links]] = [
    ("Iraq's Development Road would cost billions.", [("corridor", "Al-Faw", "Faysh Khabur")]),
    ("Iraq's development road costs billions.", []),
    ("Niger reopened its border with Benin at Gaya and Malanville.", [("crossing", "Gaya (Niger)", "Malanville")]),
    ("Niger reopened its border with Benin, and Gaya and Malanville celebrated.", []),
    ("A railway would link Innsbruck near Salzburg with Trento.", [("railway", "Innsbruck", "Trento")]),
    ("The railway will link Bangkok with Nong Khai, on the border with Laos.", [("railway", "Bangkok", "Nong Khai")]),
    (
        "A railway links Salina Cruz on the Pacific with Coatzacoalcos on the Gulf of Mexico.",
        [("railway", "Salina Cruz", "Coatzacoalcos")],
    ),
    ("A railway man in Salina Cruz on the Pacific is pleased with Coatzacoalcos.", []),
    (
        "A highway connects the Montenegrin port of Bar with Serbia's border at Boljare.",
        [("highway", "Bar (Montenegro)", "Boljare")],
    ),
    (
        "The line is to be extended from Naivasha to Kisumu and later to Malaba on the Ugandan border.",
        [("railway", "Naivasha", "Malaba")],
    ),
    ("The line is to be extended from Naivasha to Kisumu, while Malaba waits.", [("railway", "Naivasha", "Kisumu")]),
    ("The Karakoram Highway links Islamabad with Kashgar.", [("highway", "Islamabad", "Kashgar")]),
    ("The Trans-Saharan Highway links Algiers with Cotonou.", [("highway", "Algiers", "Cotonou")]),
    ("Hairatan, the Afghan town across the Amu Darya from Termez, was quiet.", [("crossing", "Hairatan", "Termez")]),
    ("Ruse is a Bulgarian city across the Danube from Giurgiu.", [("crossing", "Ruse", "Giurgiu")]),
    ("Ruse is a Bulgarian city, and the people are across the Danube from Giurgiu.", []),
    ("A railway links Addis Ababa to the Red Sea port of Djibouti.", [("railway", "Addis Ababa", "Djibouti City")]),
    ("A railway links Asmara with the busy Atlantic port of Lobito.", [("railway", "Asmara", "Lobito")]),
    ("A railway links Asmara to the deep-water port of Massawa.", [("railway", "Asmara", "Massawa")]),
    ("A railway office in Asmara wrote to the deep-water port of Massawa.", []),
    (
        "A railway connecting landlocked Ethiopia's capital, Addis Ababa, with the port of Berbera opened.",
        [("railway", "Addis Ababa", "Berbera")],
    ),
    ("A railway from oil-rich Nigeria's commercial hub, Lagos, to Ibadan opened.", [("railway", "Lagos", "Ibadan")]),
    ("A railway man from oil-rich Nigeria's commercial hub, Lagos, wrote to Ibadan.", []),
    ("The railway will run from Mekele to Tadjoura, Djibouti.", [("railway", "Mek'ele", "Tadjoura")]),
    ("The railway will run from Mekele to Djibouti.", [("railway", "Mek'ele", "Djibouti City")]),
    (
        "The crossing at Torkham, which links Peshawar with Jalalabad, was closed.",
        [("crossing", "Peshawar", "Jalālābād")],
    ),
    ("The bridge at Hunchun, which links China with Khasan, opened.", [("crossing", "Hunchun", "Khasan")]),
    (
        "Both broke ground on a railway across their border at Gashuunsukhait-Ganqimaodu.",
        [("railway", "Gashuunsukhait", "Ganqimaodu")],
    ),
    (
        "Trade went on across their border at Gashuunsukhait and Ganqimaodu.",
        [("crossing", "Gashuunsukhait", "Ganqimaodu")],
    ),
    ("Trains run from Hamburg Hauptbahnhof to Wien Hauptbahnhof.", [("railway", "Hamburg", "Vienna")]),
    ("A train left Berlin Hbf for Warszawa Centralna.", [("railway", "Berlin", "Warsaw")]),
    ("Trains run from Hamburg Hotel Group to Wien Holding.", []),
    (
        "The line runs from Kashgar in the Xinjiang Uygur Autonomous Region of China through Osh to Andijan by rail.",
        [("railway", "Kashgar", "Andijan")],
    ),
    ("An (Hamburg - Munich) overnight passenger service remains.", [("railway", "Hamburg", "Munich")]),
    (
        "They want the railway from Vienna to Graz in Austria extended to Maribor.",
        [("railway", "Graz", "Maribor"), ("railway", "Vienna", "Graz")],
    ),
    ("They want the tour from Vienna to Graz extended to Maribor.", []),
    ("Vienna's rail link to Graz was cut.", [("railway", "Vienna", "Graz")]),
    ("Vienna's railway bosses went with Graz to court.", []),
    ("The first stage of the railway, Vienna to Graz, begins in May.", [("railway", "Vienna", "Graz")]),
    ("The railway minister, Vienna to Graz, travels a lot.", []),
    ("Vienna will have a direct rail link with Graz.", [("railway", "Vienna", "Graz")]),
    ("Vienna has a railway deal with Graz.", []),
    ("Freight between Vienna and Graz on the railway was suspended.", [("railway", "Vienna", "Graz")]),
    ("Oil from Baku is pumped to Ceyhan.", [("pipeline", "Baku", "Ceyhan")]),
    ("Oil from Baku is sold to Ceyhan.", []),
    ("A line is planned from Divača, near Ljubljana, to Trieste.", [("railway", "Divača", "Trieste")]),
    ("The line will let trains travel from Vienna to Graz.", [("railway", "Vienna", "Graz")]),
    ("The line will let people travel from Vienna to Graz.", []),
    ("The tunnel shortened rail journeys between Zürich and Milan.", [("railway", "Zürich", "Milan")]),
    ("A railway opened. An extension from Vienna to Graz is next.", [("railway", "Vienna", "Graz")]),
    ("It is a line. It branches off another in Vienna and runs south to Graz.", [("railway", "Vienna", "Graz")]),
    ("The road between Kampala to Juba has been repaired.", [("highway", "Kampala", "Juba")]),
    ("The train left between Kampala and Juba to load wood.", [("railway", "Kampala", "Juba")]),
    ("Baghdad is to be linked to Kirkuk by a fast line.", [("railway", "Baghdad", "Kirkuk")]),
    ("Lamu and Garissa are soon to be connected by a road.", [("highway", "Lamu", "Garissa")]),
    ("Lamu and Garissa, two old towns, are to be connected by a road.", [("highway", "Lamu", "Garissa")]),
    ("Lamu and Garissa, two old towns, will be compared by a road boss.", []),
    ("Kinshasa and Brazzaville, would be joined by a bridge.", [("crossing", "Kinshasa", "Brazzaville")]),
    ("Lamu and Garissa are connected to the grid.", []),
    ("A road runs between Sohar, 200 km north of Muscat, and Al Ain.", [("highway", "Sohar", "Al Ain")]),
    ("A road passes Sohar, 200 km north of Muscat, and a river.", []),
    ("The line to Taveta branches off at Voi.", [("railway", "Taveta", "Voi")]),
    (
        "The railway will run for 1,200 kilometres - through the cities of Karbala, Najaf and Mosul - to the north.",
        [("railway", "Karbala", "Mosul")],
    ),
    ("Prices run high through the cities of Karbala, Najaf and Mosul.", []),
    (
        "The railway will start from Dakola and run along the road to Ouagadougou.",
        [("railway", "Dakola", "Ouagadougou")],
    ),
    ("The road project connects Kolkata with the port of Sittwe in Myanmar by sea.", []),
    ("The road project connects Kolkata with the port of Sittwe in Myanmar.", [("highway", "Kolkata", "Sittwe")]),
    ("Coal is sent from Hamburg by the railway to Munich.", [("railway", "Hamburg", "Munich")]),
    ("Sohar, on the coast, is to be linked to Al Ain by rail.", [("railway", "Sohar", "Al Ain")]),
    ("Sohar, on the coast, is to be compared to Al Ain by rail experts.", []),
]


@pytest.mark.parametrize(("text", "links"), TWO)
def test_two_ends_are_found_with_what_stands_around_them(text: str, links: Links, english: Teller) -> None:
    """What runs "between A to B" runs to B, what is to be joined is told, how far from a town an end lies is not."""
    assert _links(english(text)) == links


TRAINS: list[tuple[str, Links]] = [
    ("A freight train bound for Nanning left Hanoi on Monday.", [("railway", "Nanning", "Hanoi")]),
    ("The first train from Hanoi bound for Nanning carried fruit.", [("railway", "Hanoi", "Nanning")]),
    ("A train with coffee departed from Kampala on Monday, bound for Mombasa.", [("railway", "Kampala", "Mombasa")]),
    ("A train carrying 50 containers rolled out of Xi'an, heading for Hamburg.", [("railway", "Xi'an", "Hamburg")]),
    ("At Kampala station crews load coffee onto a train bound for Mombasa.", [("railway", "Kampala", "Mombasa")]),
    ("Passengers can now travel by train from Kampala to Mombasa.", [("railway", "Kampala", "Mombasa")]),
    ("It is the main road out of Nairobi into Arusha.", [("highway", "Nairobi", "Arusha")]),
    (
        "A train with cars worth a lot left Urumqi, capital of China's Xinjiang region, for Almaty on Monday.",
        [("railway", "Urumqi", "Almaty")],
    ),
    ("The train was late and the minister left Urumqi for Almaty.", []),
    ("The train drivers left Urumqi for Almaty.", []),
    ("The train driver left Hanoi, bound for a rest in Nanning.", []),
    ("Ships bound for Hamburg left Shanghai as trains were full.", []),
    ("Police stopped a train bound for Warsaw, and its crew left Minsk on foot.", []),
    ("Passengers can now travel by bus from Kampala to Mombasa.", []),
    ("Traders moved their shops out of Nairobi into Arusha.", []),
    ("A goods train with tea arrived in Mombasa station from Kampala.", [("railway", "Mombasa", "Kampala")]),
    ("The first train from Kampala pulled into Mombasa on Sunday.", [("railway", "Kampala", "Mombasa")]),
    ("A train set off from Kampala on Monday and reached Mombasa a day later.", [("railway", "Kampala", "Mombasa")]),
    ("The train was late and the minister reached Mombasa from Kampala on foot.", []),
    ("The train driver reached Mombasa from Kampala.", []),
    ("He left the train station in Kampala and reached Mombasa by car.", []),
]


@pytest.mark.parametrize(("text", "links"), TRAINS)
def test_a_train_leaves_one_end_for_the_other(text: str, links: Links, english: Teller) -> None:
    """Where a train sets out and where it is bound are the ends of a line; its driver and ships run on none."""
    assert _links(english(text)) == links


BESIDE: list[tuple[str, Links]] = [
    (
        "They plan a rail connection between Lusaka and the Kapiri Mposhi–Dar es Salaam railway.",
        [("railway", "Kapiri Mposhi", "Dar es Salaam")],
    ),
    (
        "The Brenner railway is part of the Munich–Verona axis.",
        [("corridor", "Munich", "Verona"), ("railway", "Innsbruck", "Verona")],
    ),
    ("They plan a rail connection between Lusaka and Kapiri Mposhi.", [("railway", "Lusaka", "Kapiri Mposhi")]),
    (
        "Trains between Belgrade and Subotica on the Budapest-Belgrade railway run again.",
        [("railway", "Belgrade", "Subotica"), ("railway", "Budapest", "Belgrade")],
    ),
    (
        "The Budapest-Belgrade railway will run from Budapest through Subotica to Belgrade.",
        [("railway", "Budapest", "Belgrade")],
    ),
]


@pytest.mark.parametrize(("text", "links"), BESIDE)
def test_a_line_keeps_its_ends_beside_another(text: str, links: Links, english: Teller) -> None:
    """What joins a town with a line leads to no end of it; a stretch of a line named by its ends is told beside it."""
    assert _links(english(text)) == links


TIMES: list[tuple[str, Links]] = [
    ("The new highway will cut travel time between Kampala and Juba by half.", [("highway", "Kampala", "Juba")]),
    ("The line will reduce the journey from Kampala to Juba to a day.", [("railway", "Kampala", "Juba")]),
    ("The new road shortens the drive from Kampala to Juba.", [("highway", "Kampala", "Juba")]),
    ("Trains will cover the distance between Kampala and Juba in a day.", [("railway", "Kampala", "Juba")]),
    ("The tunnel will halve train journeys from Kampala to Juba.", [("railway", "Kampala", "Juba")]),
    ("The strike will halve bus journeys from Kampala to Juba.", []),
    ("The airline cut travel time between Kampala and Juba by half.", []),
    ("The bridge shortens the trip between Kampala and Juba.", []),
]


@pytest.mark.parametrize(("text", "links"), TIMES)
def test_a_line_joins_what_it_brings_nearer(text: str, links: Links, english: Teller) -> None:
    """A line that cuts the time between two towns joins them; a bridge on the way does not, and a flight is no line."""
    assert _links(english(text)) == links


BOATS: list[tuple[str, Links]] = [
    ("A new ferry route between Bitung and Davao opens.", [("other", "Bitung", "Davao")]),
    ("A trade route between Bitung and Davao opens.", [("corridor", "Bitung", "Davao")]),
    ("The ferry sets sail from Bitung and reaches Davao a day later.", [("other", "Bitung", "Davao")]),
    ("The minister departed from Bitung and reached Davao a day later.", []),
]


@pytest.mark.parametrize(("text", "links"), BOATS)
def test_a_ferry_is_no_corridor(text: str, links: Links, english: Teller) -> None:
    """The route of a ferry is the ferry's, and where one sails from and to is told as it goes."""
    assert _links(english(text)) == links


WIDE: list[tuple[str, Links]] = [
    (
        "The pipeline linking Greece and Bulgaria runs from Thessaloniki to Plovdiv.",
        [("pipeline", "Thessaloniki", "Plovdiv")],
    ),
    ("The pipeline linking Greece and Bulgaria is full.", [("pipeline", "Greece", "Bulgaria")]),
    (
        "The pipeline linking Greece and Bulgaria is as long as the one from Kirkuk to Ceyhan.",
        [("pipeline", "Greece", "Bulgaria"), ("pipeline", "Kirkuk", "Ceyhan")],
    ),
]


@pytest.mark.parametrize(("text", "links"), WIDE)
def test_a_pipe_between_two_countries_joins_their_towns(text: str, links: Links, english: Teller) -> None:
    """One pipe is told once: by its towns where the sentence names them, by its countries where it does not."""
    assert _links(english(text)) == links


BRACKETS: list[tuple[str, Links]] = [
    (
        "It has Malian (Kidal-Gao-Bamako), and Chadian road sections (Zinder-Mao-N'Djamena).",
        [("highway", "Kidal", "Bamako"), ("highway", "Zinder", "N'Djamena")],
    ),
    ("The road section (Zinder-Tombolo-N'Djamena) is paved.", [("highway", "Zinder", "N'Djamena")]),
    ("It has Malian (Kidal-Gao-Bamako) offices.", []),
]


@pytest.mark.parametrize(("text", "links"), BRACKETS)
def test_stretches_stand_in_brackets(text: str, links: Links, english: Teller) -> None:
    """The stops of each of several stretches stand in brackets of their own, some of them in no table."""
    assert _links(english(text)) == links
