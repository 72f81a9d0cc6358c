"""Places that share a name with another place: which one is meant, or doubt."""

import pytest

from geo.model import Document
from geo.pipeline import Desk, read
from tests.reading.conftest import Teller


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("They flew from Chicago to Nice.", "Nice", "may be Nice (California, US) or Nice (Provence"),
        ("The road runs from Clearlake to Nice.", "Nice", "Nice"),
        ("Ships from Florida, Georgia and Alabama came.", "Georgia", "Georgia"),
        ("Roads in Kogi, Niger and Kwara are bad.", "Niger", "Niger"),
        ("It lies between Cambridge, Massachusetts and Boston.", "Cambridge", "Cambridge"),
        ("A road leads to Cambridge, England.", "Cambridge", "Cambridge"),
        ("They stopped in New York and Boston.", "Boston", "Boston"),
        ("In Malawi, the railway from Limbe to Makhanga is shut.", "Makhanga", "Makhanga"),
        ("A road runs from Matadi to Kinshasa, and boats go to Maluku.", "Maluku", "Maluku"),
        ("Trains run from Tbilisi to Batumi. Men from Alaska watch.", "Alaska", "Alaska"),
        ("Trucks drive from Nairobi to Hong Kong.", "Hong Kong", "Hong Kong"),
        ("It takes gas from Portugal's Celorico da Beira to Zamora.", "Beira", "part of a longer name"),
        ("The railway from Porto da Beira to Harare is shut.", "Beira", "Beira"),
        ("A road runs from Villanueva del Ebro and Ndola to Kitwe.", "Kitwe", "Kitwe"),
    ],
)
def test_a_namesake_is_meant_where_the_text_is_or_doubted(
    text: str, words: str, expected: str, english: Teller
) -> None:
    """What is listed with states is one, a village far from all else leaves doubt where a city has its name."""
    assert expected in english(text).names[words]


@pytest.mark.parametrize(
    ("text", "subject", "reason"),
    [
        ("Ships from Florida, Georgia and Alabama came.", "georgia-us-ga", "the names beside it say"),
        ("Ships from Turkey, Georgia and Russia came.", "georgia", "it is a country"),
        ("Trains reach Tbilisi. Men from Alaska and Georgia met.", "georgia", "it is a country"),
        ("Trucks may enter the states of Zulia, Apure and Amazonas.", "amazonas-ve-z", "the names beside it say"),
        ("Trucks may enter the states of Zulia and Pará, and Amazonas.", "amazonas-br-am", "beside"),
        ("Niger state has a dry port at Minna.", "niger-ng-ni", "words announce this kind"),
        ("Niger has a dry port at Dosso, said a state firm.", "niger", "it is a country"),
        ("The Province of Panama ends there.", "panama-pa-8", "words announce this kind"),
        ("A Georgia state-owned company built it.", "georgia", "it is a country"),
        ("Georgia state troopers closed it.", "georgia-us-ga", "words announce this kind"),
        ("Tbilisi, and with it the state of Georgia, owns it.", "georgia", "it is a country"),
        ("A road leads to Cambridge, Massachusetts.", "cambridge-us-4931972", "beside it"),
        ("It joins Cambridge, Massachusetts and Cambridge, England.", "cambridge-gb-2653941", "beside it"),
        ("They stopped in New York and Boston.", "boston-us-4930956", "best known"),
        ("It links Bulgaria's Burgas, Varna, and the port of Ruse.", "varna-bg-726050", "best known"),
        ("Trains end in Lviv. Rava-Ruska lies in the Lviv region.", "lviv-ua-702550", "best known"),
        ("Trains leave Dakar. They never reach the Republic of Niger.", "niger", "country"),
        ("In Malawi, the railway from Limbe to Makhanga is shut.", "limbe-mw", ""),
        ("In Cameroon, ships wait in Douala and Limbe.", "limbe-cm", ""),
        ("Trucks wait at Champlain, New York.", "new-york-us-ny", "beside it"),
        ("A road runs from Matadi to Kinshasa, and boats go to Maluku.", "maloukou", "it lies in"),
        ("Trains reach Patna, in Bihar, and Raxaul.", "bihar-in-br", ""),
        ("The line would start at Ilhéus, in Bahia.", "bahia-br-ba", ""),
        ("The road from Recife leaves Pernambuco for Fortaleza.", "pernambuco-br-pe", ""),
        ("The motorway runs from Puebla to Oaxaca.", "oaxaca-mx-3522507", ""),
        ("Trains run from Saint Petersburg to Novgorod.", "velikiy-novgorod-ru-519336", ""),
        ("The Bogdkhan line runs between Maanit and Rashaant.", "rashaant", ""),
        ("The Bogdkhan line is dear. They met in Maanit and Rashaant.", "rashaant-mn-2029527", ""),
    ],
)
def test_one_of_the_places_of_a_name_is_meant(text: str, subject: str, reason: str, cyrillic: Desk) -> None:
    """The place and the reason: the names it is listed with, what stands behind a comma, the line that is named."""
    document = Document("text", "seeds/text.txt", text, "", language="en")
    found = {one.subject: one.reason for one in read(document, cyrillic).resolutions}
    assert reason in found[subject]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Bulgan and Takeshiken are open.", "Bulgan", "Bulgan border port"),
        ("Bulgan was quiet. Lorries came by way of Takeshiken.", "Bulgan", "Bulgan border port"),
        ("Bulgan was quiet. Lorries came by way of Erenhot.", "Bulgan", None),
        ("Ruse bought trucks. They cross at Giurgiu.", "Ruse", "Ruse"),
        ("Ruse bought trucks. They cross at Calais.", "Ruse", None),
    ],
)
def test_a_common_name_is_that_of_the_post_across_the_border_from_one_named(
    text: str, words: str, expected: str | None, english: Teller
) -> None:
    """A name that many places have needs no other help where the text names the post that faces one of them."""
    assert english(text).names.get(words) == expected


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        (
            "Beef goes from Campo Grande to Antofagasta. The bridge is at Porto Murtinho.",
            "Campo Grande",
            "campo-grande",
        ),
        ("Trucks leave Santos and Campo Grande.", "Campo Grande", "campo-grande"),
        ("Trucks leave Vidin. A bridge is planned from Nikopol to Turnu Măgurele.", "Nikopol", "nikopol-bg-728782"),
        ("Grain goes from Nikopol to Zaporizhzhia.", "Nikopol", "nikopol-ua-700051"),
        ("A pipeline will run from Thessaloniki to Negotino in North Macedonia.", "Negotino", "negotino-mk-787716"),
        ("The lorries left Arequipa. Few of them came from Puno.", "Puno", "puno-pe-3931276"),
        ("Pilgrims on the way to Mecca use the post at Arar.", "Mecca", "mecca"),
        ("The minister flew to Medina.", "Medina", "medina"),
        ("Trains run from Kiev to Odessa.", "Odessa", "odesa"),
    ],
)
def test_the_place_that_hardly_anybody_needs_to_be_told_is_meant(
    text: str, words: str, subject: str, cyrillic: Desk
) -> None:
    """A great city, the seat of its division, what is called so itself, and what lies beside its neighbour are."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="en"), cyrillic)
    assert {one.subject for one in reading.resolutions if one.mention.exact == words} == {subject}


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Lorries reach the port of Antofagasta. Mejillones hopes for a share.", "Mejillones", "Mejillones"),
        ("Lorries reach the port of Hamburg. Mejillones hopes for a share.", "Mejillones", "Mejillones"),
        ("Lorries reach the port of Antofagasta. Putre hopes for a share.", "Putre", "Putre"),
        ("Lorries reach the port of Hamburg. Putre hopes for a share.", "Putre", None),
        ("Trains from Libreville stop. Lastoursville suffers too.", "Lastoursville", "Lastoursville"),
        ("Trains leave Monterrey. Samuel García spoke first. García is glad.", "García", None),
        ("Ships leave Boston. Media were not let in.", "Media", None),
    ],
)
def test_the_name_of_a_small_place_is_one_where_the_text_deals_with_its_country(
    text: str, words: str, expected: str | None, english: Teller
) -> None:
    """Nothing need be said of it then, unless somebody bears the name, or it may be a word of the language."""
    assert english(text).names.get(words) == expected
