"""Countries as the press spells them, in each language: the one of the two that is meant, or doubt."""

import pytest

from geo.pipeline import Desk
from tests.reading.conftest import Polyglot, told

DR_CONGO, CONGO = "Democratic Republic of the Congo", "Republic of the Congo"


@pytest.mark.parametrize(
    ("language", "text", "words", "country"),
    [
        ("en", "A road runs from Matadi in Democratic Republic of Congo.", "Democratic Republic of Congo", DR_CONGO),
        ("en", "The Democratic Republic of Congo has few roads.", "Democratic Republic of Congo", DR_CONGO),
        ("en", "The Republic of Congo has few roads.", "Republic of Congo", CONGO),
        ("en", "Trucks wait in D.R. Congo for weeks.", "D.R. Congo", DR_CONGO),
        ("en", "Trucks from Kinshasa cross all of Congo.", "Congo", DR_CONGO),
        ("en", "Trucks from Brazzaville cross all of Congo.", "Congo", CONGO),
        ("en", "Trucks cross the United Republic of Tanzania.", "United Republic of Tanzania", "Tanzania"),
        ("en", "Lorries cross the Slovak Republic.", "Slovak Republic", "Slovakia"),
        ("en", "The railways of Zaire were never mended.", "Zaire", DR_CONGO),
        ("en", "Trucks go from PNG over the border at Wutung.", "PNG", "Papua New Guinea"),
        ("en", "Ferries sail to St Lucia.", "St Lucia", "Saint Lucia"),
        ("zh", "公路从卢本巴希通往刚果金的边境。", "刚果金", DR_CONGO),
        ("zh", "公路从黑角通往刚果布的边境。", "刚果布", CONGO),
        ("zh", "铁路连接希腊和马其顿。", "马其顿", "North Macedonia"),
        ("zh", "扎伊尔的铁路年久失修。", "扎伊尔", DR_CONGO),
        ("ru", "Железные дороги Заира не чинили.", "Заира", DR_CONGO),
        ("ru", "Дорога ведёт из Киншасы через всё Конго.", "Конго", DR_CONGO),
        ("ru", "Дорога ведёт из Браззавиля через всё Конго.", "Конго", CONGO),
        ("ru", "Какао везут из Кот-д’Ивуара.", "Кот-д’Ивуара", "Côte d'Ivoire"),
        ("ru", "Какао везут из Берега Слоновой Кости.", "Берега Слоновой Кости", "Côte d'Ivoire"),
        ("ru", "Поезда идут в Македонии медленно.", "Македонии", "North Macedonia"),
        ("ru", "Суда идут из Республики Корея.", "Республики Корея", "South Korea"),
        ("mn", "Киншасагаас Конго руу зам бий.", "Конго", DR_CONGO),
        ("mn", "Ардчилсан Бүгд Найрамдах Конго Улсад зам бий.", "Ардчилсан Бүгд Найрамдах Конго Улсад", DR_CONGO),
    ],
)
def test_a_country_is_known_as_the_press_spells_it(
    language: str, text: str, words: str, country: str, polyglot: Polyglot
) -> None:
    """The official, the short and the older names are the country's; of two the one whose town is named."""
    assert polyglot(text, language).names[words] == country


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Trucks cross all of Congo.", "Congo"),
        ("en", "Trucks go from Angola to Congo.", "Congo"),
        ("ru", "Дорога ведёт через всё Конго.", "Конго"),
    ],
)
def test_nobody_says_which_congo(language: str, text: str, words: str, cyrillic: Desk) -> None:
    """Where the text names neither capital nor anything else that tells, it is doubtful which is meant."""
    assert "may be Democratic Republic of the Congo" in told(text, language, cyrillic).names[words]
