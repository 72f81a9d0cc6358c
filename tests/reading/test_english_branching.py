"""English: what goes on from a place just named, and the line that a place is said to have."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

SAID: list[tuple[str, Links]] = [
    (
        "The line from Nairobi ends at Naivasha, from where an older track drops to Kisumu.",
        [("railway", "Nairobi", "Naivasha"), ("railway", "Naivasha", "Kisumu")],
    ),
    (
        "The road from Lima climbs to La Oroya, where another of 120 km turns off to Huancayo.",
        [("highway", "La Oroya", "Huancayo"), ("highway", "Lima", "La Oroya")],
    ),
    (
        "The road from Lima climbs to La Oroya, where another driver says he is off to Huancayo.",
        [("highway", "Lima", "La Oroya")],
    ),
    (
        "The railway was built to Ndola in 1909. From there the company wants to lay rails as far as Solwezi.",
        [("railway", "Ndola", "Solwezi")],
    ),
    (
        ("The railway was built to Ndola in 1909. From there the company wants to send its staff as far as Solwezi."),
        [],
    ),
    (
        "Route 5 climbs from Arequipa to Juliaca; from there asphalt carries the buses on to Puno.",
        [("highway", "Arequipa", "Juliaca"), ("highway", "Juliaca", "Puno")],
    ),
    (
        "Kabwe, far to the south, completed a standard-gauge stub towards Lusaka.",
        [("railway", "Kabwe", "Lusaka")],
    ),
    (
        "The bank, which has its seat in Abidjan, finished a report on the railway to Ouagadougou.",
        [],
    ),
    (
        "Kampala's railway from Malaba has reached the stage of a survey.",
        [("railway", "Kampala", "Malaba")],
    ),
    (
        "The other gate is Altynkol, tied since 2012 to Zhetigen, near Almaty, by a line of 293 km.",
        [("railway", "Altynkol", "Zhetygen")],
    ),
    (
        "Kariba, tied since 2012 to Siavonga by friendship, has a line of its own.",
        [],
    ),
    (
        "Kolwezi gets its electricity over a 220-kilovolt line from Likasi.",
        [("power line", "Kolwezi", "Likasi")],
    ),
    (
        "Kolwezi gets its bread over a counter from Likasi.",
        [],
    ),
    (
        "Rasht still waits for its track: 162 km from Astara.",
        [("railway", "Rasht", "Astara")],
    ),
    (
        "Rasht still waits for its minister, who is 162 km from Astara.",
        [],
    ),
    (
        "Chipata already has its 24 km of track, built in 2010, to Mchinji in Malawi.",
        [("railway", "Chipata", "Mchinji")],
    ),
    (
        "Taftan waits for the fortnightly goods train out of Zahedan.",
        [("railway", "Taftan", "Zahedan")],
    ),
    (
        "Taftan waits for the fortnightly goods from a bazaar in Zahedan.",
        [],
    ),
    (
        "Beyond Tamu the Indians paid for the road to Kalewa.",
        [("highway", "Tamu", "Kalewa")],
    ),
    (
        "Beyond Jinja the police searched for the road to Mbale that the gang had taken.",
        [],
    ),
    (
        "Beyond Tamu the Indians paid for the way of life of a man from Kalewa.",
        [],
    ),
    (
        "Sofia and Gyueshevo have a train a day.",
        [("railway", "Sofia", "Gyueshevo")],
    ),
    (
        "Sofia and Gyueshevo have a market day.",
        [],
    ),
    (
        "Slovak current reaches Hungary at Sajoivanka over wires from Rimavska Sobota.",
        [("power line", "Rimavská Sobota", "Sajóivánka")],
    ),
    (
        "Slovak current reaches Hungary at Sajoivanka, says a man from Rimavska Sobota.",
        [],
    ),
    (
        "The bridge, blown up in 1944 and rebuilt in 2001, puts Esztergom a walk from Sturovo.",
        [("crossing", "Esztergom", "Štúrovo")],
    ),
    (
        "A professor in Tartu has written a history of the road to Pskov.",
        [],
    ),
    (
        "The minister went by train from Riga to Vilnius to sign it.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "links"), SAID)
def test_a_line_goes_on_where_another_ends(text: str, links: Links, english: Teller) -> None:
    """What leads on from where a line ends is another; what people bring there is none."""
    assert sorted(ends(english(text))) == sorted(links)
