"""English: what lies across the border from a post that was just named, by whatever it is called there."""

import pytest

from tests.reading.conftest import Teller, ends

Links = list[tuple[str, str, str]]

SAID: list[tuple[str, Links]] = [
    ("Goma trades with Gisenyi all day long.", [("crossing", "Goma", "Gisenyi")]),
    ("Zahedan trades with Quetta.", []),
    ("At Goma everybody walks: across from it lies Gisenyi.", [("crossing", "Goma", "Gisenyi")]),
    ("At Goma everybody walks: across from it lies a park.", []),
    ("The Trebil crossing with Karameh takes a morning.", [("crossing", "Trebil", "Al-Karameh")]),
    ("The Trebil crossing takes a morning, as long as in Karameh.", []),
    (
        "Freight for Blagoveshchensk waits two days. The road bridge from Heihe is half empty.",
        [("crossing", "Blagoveshchensk", "Heihe")],
    ),
    (
        "A railway runs from Ganqimaodu to Gashuunsukhait. The checkpoint in Ganqimaodu is half empty.",
        [("railway", "Ganqimaodu", "Gashuunsukhait")],
    ),
    ("Freight for Blagoveshchensk waits two days. A factory in Heihe is half empty.", []),
    (
        "The bridge from Vidin to Calafat has queues of lorries. Men plan another one between Silistra and Călărași.",
        [("crossing", "Vidin", "Calafat"), ("crossing", "Silistra", "Călăraşi")],
    ),
    (
        "The road from Sofia to Vidin is full of lorries. Men plan another one between Montana and Oryahovo.",
        [("highway", "Sofia", "Vidin"), ("highway", "Montana", "Oryahovo")],
    ),
    ("Goma has a bank. In Gisenyi, a town across the border, there are three.", [("crossing", "Goma", "Gisenyi")]),
    ("Goma has a bank. Gisenyi, the Rwandan post, has three.", [("crossing", "Goma", "Gisenyi")]),
    ("Goma has a bank. Gisenyi lies across the lake.", [("crossing", "Goma", "Gisenyi")]),
    ("Goma has a bank. Nairobi lies across the road from the park.", []),
    (
        "Beitbridge is the busiest gate. Its Zimbabwean neighbour is a farmer.",
        [],
    ),
    (
        "Altynkol is the other gate. Its Chinese neighbour is Khorgos, which has a mall.",
        [("crossing", "Altynkol", "Khorgos")],
    ),
    (
        "Its neighbour is a widow from Osh. The mayor of Kara-Suu says so.",
        [],
    ),
    (
        "The road ends at Kasumbalesa; the Zambian counter, at Chililabombwe, is ten kilometres farther.",
        [("crossing", "Kasumbalesa", "Chililabombwe")],
    ),
    (
        "At Goma the lake is calm; the Rwandan officers at Kigali deny it.",
        [],
    ),
    (
        "Travellers queue at Nimule and again, two kilometres up the road, at Elegu.",
        [("crossing", "Nimule", "Elegu")],
    ),
    (
        "Goma, over the road from Gisenyi, sleeps badly.",
        [("crossing", "Goma", "Gisenyi")],
    ),
    (
        "Poipet, over the bridge from Aranyaprathet, has nine casinos.",
        [("crossing", "Poipet", "Aranyaprathet")],
    ),
    (
        "From the quay one can see the lights of Zongo, the Congolese town across the river from Bangui.",
        [("crossing", "Zongo", "Bangui")],
    ),
    (
        "The post at Mpondwe handles small traders only, receiving cars from Kasindi in daylight hours.",
        [("crossing", "Mpondwe", "Kasindi")],
    ),
    (
        "The customs house at Villazon looks across to La Quiaca.",
        [("crossing", "Villazón", "La Quiaca")],
    ),
    (
        "The farmer looks across to Kisumu from his field at Homa Bay.",
        [],
    ),
    (
        "The president arrived from Lusaka and looked over to Kitwe with pride.",
        [],
    ),
    (
        "Passports are stamped at Paso de los Libres and, once the bridge is crossed, at Uruguaiana.",
        [("crossing", "Paso de los Libres", "Uruguaiana")],
    ),
    (
        "A little bridge separates Nakonde from Tunduma.",
        [("crossing", "Nakonde", "Tunduma")],
    ),
    (
        "Petrapole and Benapole between them carry a third of the trade.",
        [("crossing", "Petrapole", "Benapole")],
    ),
    (
        "Mamuno and Buitepos have shared one hall since 2022.",
        [("crossing", "Mamuno", "Buitepos")],
    ),
    (
        "Mamuno and Buitepos have shared one language since 2022.",
        [],
    ),
    (
        "Botswana's post facing Buitepos is Mamuno.",
        [("crossing", "Buitepos", "Mamuno")],
    ),
    (
        "At Qafe Thane the Albanian officers wave lorries on to Kafasan.",
        [("crossing", "Qafë Thanë", "Kjafasan")],
    ),
    (
        "At Nis the officers wave lorries on to Pirot.",
        [],
    ),
    (
        "Yahodyn, on the Ukrainian bank, has a queue; Dorohusk, on the other, has a petrol station.",
        [("crossing", "Yahodyn", "Dorohusk")],
    ),
    ("By the Padma Bridge, Mawa on one bank and Janjira on the other.", [("crossing", "Mawa, Bangladesh", "Jajira")]),
    (
        "Ruse has a bridge. Vidin and Calafat waited until 2013 for theirs.",
        [("crossing", "Vidin", "Calafat")],
    ),
    ("Ruse has a theatre. Vidin and Calafat waited until 2013 for theirs.", []),
    ("The road ends at Bavet, where the Vietnamese post of Moc Bai waits.", [("crossing", "Bavet", "Moc Bai")]),
    ("The song ends at Bavet, where the Vietnamese cooks of Moc Bai wait.", []),
    ("They sleep in Korday. Across the Chu the post of Ak-Jol opens at six.", [("crossing", "Korday", "Ak-Zhol")]),
    ("Cars queue at Maseru. Across the Caledon lies Ladybrand.", [("crossing", "Maseru", "Ladybrand")]),
    ("Cars queue at Maseru. Across the country lies Johannesburg.", []),
    ("They sleep in Korday. Across the room the cook of Ak-Jol snores.", []),
    ("Irun sells ham. The bridge carries the town's traffic to Hendaye.", [("crossing", "Irun", "Hendaye")]),
    ("Irun sells ham. The boy carries the town's letters to Hendaye.", []),
    (
        "Freight moves over Petrapole and Benapole, the busiest land port of the two.",
        [("crossing", "Petrapole", "Benapole")],
    ),
]


@pytest.mark.parametrize(("text", "links"), SAID)
def test_what_lies_across_the_border_is_the_other_side(text: str, links: Links, english: Teller) -> None:
    """What is said to lie on the other side of a border is opposite to the post named before, one at home is not."""
    assert sorted(ends(english(text))) == sorted(links)
