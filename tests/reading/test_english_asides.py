"""English: what is said by the way of a line: who tells of it, what goes along it, and where it goes in the end."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

SAID: list[tuple[str, Links]] = [
    ("Police in Kisumu counted forty trucks bound from Mombasa to Kampala.", []),
    ("Trucks on the road from Tashkent to Osh wait for hours.", [("highway", "Tashkent", "Osh")]),
    ("A train bound from Mombasa to Nairobi derailed at Voi.", [("railway", "Mombasa", "Nairobi")]),
    ("To get from Lima to La Paz one takes a plane, a bus and a boat.", []),
    ("To get from Chita to Irkutsk one takes the train.", [("railway", "Chita", "Irkutsk")]),
    ("Freight rates between Lagos and Kano went up, as did tracks and trains.", []),
    ("Charges on the railway between Djibouti and Addis Ababa fell.", [("railway", "Djibouti City", "Addis Ababa")]),
    ("There is no train from Tehran to Baghdad.", []),
    (
        "There is no train from Nairobi to Voi today, but the railway from Nairobi to Mombasa is busy.",
        [("railway", "Nairobi", "Mombasa")],
    ),
    ("There has never been a road between Leticia and Iquitos, and the new plan does not mention one.", []),
    (
        "There has never been a road between Leticia and Iquitos, but one is planned.",
        [("highway", "Leticia", "Iquitos")],
    ),
    ("A railway runs between Mombasa and Nairobi, and Kisumu lies beyond.", [("railway", "Mombasa", "Nairobi")]),
    ("A railway runs between Mombasa, Nairobi and Kisumu.", [("railway", "Mombasa", "Kisumu")]),
    (
        "The line begins at Mombasa, passes Voi and ends in Nairobi, with a spur to Taveta.",
        [("railway", "Mombasa", "Nairobi"), ("railway", "Nairobi", "Taveta")],
    ),
    ("The gas trunk line from Urengoy to Uzhhorod still works.", [("pipeline", "Novy Urengoy", "Uzhhorod")]),
    ("The branch line from Győr to Sopron passes gas fields.", [("railway", "Győr", "Sopron")]),
    ("The caravan road from Timbuktu to Taoudenni is known for salt.", []),
    (
        "New rails link Mombasa to Nairobi and Dar es Salaam to Dodoma.",
        [("railway", "Mombasa", "Nairobi"), ("railway", "Dar es Salaam", "Dodoma")],
    ),
    (
        "Rail from Chita up to Mogocha, across Skovorodino and on to Khabarovsk was cut.",
        [("railway", "Chita", "Khabarovsk")],
    ),
    ("A barge line from Manaus to Belém was sold.", [("other", "Manaus", "Belém")]),
    ("A barge sank on its way from Manaus to Belém.", []),
    ("Wagons on the ferry from Poti arrive in Constanța after two days.", [("other", "Poti", "Constanța")]),
    ("Wagons from Poti arrive in Tbilisi after two days.", [("railway", "Poti", "Tbilisi")]),
    ("A wire from Pretoria to Gaborone brings the current.", [("power line", "Pretoria", "Gaborone")]),
    ("The barbed wire from Tijuana to Mexicali rusts.", []),
    ("Ferries from Piraeus come at dawn, ferries to Chios leave at dusk.", []),
    ("Ferries from Piraeus go on to Chios at dusk.", [("other", "Piraeus", "Chios")]),
    (
        "From Nouakchott the road climbs to Atar, crosses the plateau and ends in Choum.",
        [("highway", "Nouakchott", "Choum")],
    ),
    ("From Nouakchott the minister flew to Atar, crossed the plateau and ended in Choum.", []),
    ("Rails from Dakar were to have run over Tambacounda to Bamako.", [("railway", "Dakar", "Bamako")]),
    ("A railway begins at Lamu, ends at Moyale and passes Isiolo.", [("railway", "Lamu", "Moyale")]),
    (
        "The branch will leave the trunk at Kidatu and go down to Songea through Ifakara.",
        [("railway", "Kidatu", "Songea")],
    ),
    (
        "The ministry plans a line entering from Bafra, calling at Sinop and finishing at Kastamonu.",
        [("railway", "Bafra", "Kastamonu")],
    ),
    ("The railway from Kigoma to Uvinza and later Gitega is being built.", [("railway", "Kigoma", "Gitega")]),
    ("Coal from Tete by railway from Moatize, sixty trains a week, is to be burned in Nacala.", []),
    ("Its backers in Zurich want rails from Burgas by summer.", []),
    ("The road from Nukus to Kungrad is open, a driver in Tashkent said.", [("highway", "Nukus", "Qo'ng'irot")]),
    ("A long bridge suits shoppers from Kehl, a newspaper in Strasbourg noted.", []),
    ("Gas comes by pipeline. A spur from Győr to Bratislava was welded.", [("pipeline", "Győr", "Bratislava")]),
    ("Oil prices fell. A branch from Győr to Sopron was opened.", [("railway", "Győr", "Sopron")]),
    ("The line Tampere–Oulu, 480 km and a bridge, is to be doubled.", [("railway", "Tampere", "Oulu")]),
    ("The line from Suez carries power from the Sahara to Cairo.", [("power line", "Suez", "Cairo")]),
    (
        "The railway through the pass stops at Chaman, where it is hot. It starts in Quetta.",
        [("railway", "Chaman", "Quetta")],
    ),
    ("The railway stops at Chaman. The strike starts in Quetta.", []),
    ("They doubled the oil pipe to Bahía Blanca. It begins at Neuquén.", [("pipeline", "Bahía Blanca", "Neuquén")]),
    ("The new railway begins at Lamu. Its other end is Isiolo.", [("railway", "Lamu", "Isiolo")]),
    ("The new railway begins at Lamu. The road ends at Isiolo.", []),
    ("The film about a railway ends in Lviv. It begins in Kyiv.", []),
    (
        "Cattle are driven to Soroti. The tarmac between there and Moroto was finished last year.",
        [("highway", "Soroti", "Moroto")],
    ),
    ("The minister spoke in Soroti. The distance between there and Moroto is long.", []),
    (
        "They drew maps of Slavyanka. The spur to it from Bamburovo has rails.",
        [("railway", "Slavyanka", "Bamburovo")],
    ),
    ("They sang in Zhob. Once narrow-gauge trains left it for Quetta.", [("railway", "Zhob", "Quetta")]),
    ("They sang in Zhob. Once the family left it for Quetta.", []),
    ("Naushki is small. A line toward Ulan-Ude was laid.", [("railway", "Naushki", "Ulan-Ude")]),
    ("The gas pipe starts at Tarifa, ends in Zamora, Spain.", [("pipeline", "Tarifa", "Zamora")]),
]


@pytest.mark.parametrize(("sentence", "links"), SAID)
def test_what_is_said_by_the_way(sentence: str, links: Links, english: Teller) -> None:
    """What is only by the way is no end of a line, and what goes on to a further place ends there."""
    assert ends(english(sentence)) == links
