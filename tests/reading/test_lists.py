"""Lists of lines: the introduction says of what sort the links of all items are, in every language."""

import time

import pytest

from geo.model import Document, Introductions
from geo.pipeline import read
from tests.reading.conftest import Polyglot, Tables, Teller, ends

LISTS = [
    (
        "ru",
        "В 2026 году откроются пункты пропуска:\n— Суйфэньхэ – Пограничный;\n— Дуннин – Полтавка.",
        [("crossing", "Suifenhe", "Pogranichny"), ("crossing", "Dongning", "Poltavka")],
    ),
    (
        "ru",
        "Строятся следующие автодороги:\n1. Ош – Кашгар;\n2. от Бишкека до Торугарта, 180 км.",
        [("highway", "Osh", "Kashgar"), ("highway", "Bishkek", "Torugart")],
    ),
    (
        "en",
        "The following railway lines are planned:\n\n- Kars-Nakhchivan (224 km)\n- Termez to Peshawar, 573 km\n",
        [("railway", "Kars", "Nakhchivan"), ("railway", "Termez", "Peshawar")],
    ),
    (
        "en",
        "Power lines under construction\n• Datka – Khujand\n• Sangtuda – Nowshera\n",
        [("power line", "Datka substation", "Khujand"), ("power line", "Sangtuda", "Nowshera")],
    ),
    (
        "mn",
        "Дараах чиглэлд төмөр зам барина:\n- Зүүнбаян – Ханги;\n- Чойбалсангаас Бичигт хүртэл 420 км",
        [("railway", "Zuunbayan", "Khangi"), ("railway", "Choibalsan", "Bichigt")],
    ),
    (
        "zh",
        "规划建设的铁路包括：\n1. 塔城—阿亚古兹；\n（2）甘其毛都至嘎顺苏海图。",
        [("railway", "Tacheng", "Ayagoz"), ("railway", "Ganqimaodu", "Gashuunsukhait")],
    ),
]


@pytest.mark.parametrize(("language", "text", "links"), LISTS)
def test_items_are_of_the_sort_their_introduction_says(
    language: str, text: str, links: list[tuple[str, str, str]], polyglot: Polyglot
) -> None:
    """An item that names two places and nothing else is what the words before the list say."""
    assert ends(polyglot(text, language)) == links


OTHERS = [
    (
        "ru",
        "Строятся автодороги:\n- Ош – Кашгар;\n- железная дорога Балыкчи – Кара-Кече.",
        ("railway", "Balykchy", "Kara-Keche"),
    ),
    ("en", "Roads to be built:\n- Osh–Kashgar\n- the Rasht–Astara railway", ("railway", "Rasht", "Astara")),
    ("zh", "正在建设的公路有：\n• 比什凯克—吐尔尕特\n• 塔城—阿亚古兹铁路", ("railway", "Tacheng", "Ayagoz")),
]


@pytest.mark.parametrize(("language", "text", "link"), OTHERS)
def test_an_item_that_says_its_sort_is_of_that(
    language: str, text: str, link: tuple[str, str, str], polyglot: Polyglot
) -> None:
    """What an item says of itself counts more than what was said of all."""
    found = ends(polyglot(text, language))
    assert found[1:] == [link]
    assert found[0][0] == "highway"


NO_LISTS = [
    ("ru", "В конференции участвовали города:\n- Ош – Джалал-Абад\n- Карс – Мерсин"),
    ("ru", "Железные дороги обсудили в Баку:\n- Делегации прибыли. Ош – Джалал-Абад первыми вышли в финал."),
    ("en", "Ministers came from these cities:\n- Osh – Jalal-Abad\n- Kars – Mersin"),
    ("en", "The railway was discussed.\nOsh – Jalal-Abad won the match."),
    ("mn", "Уралдаанд оролцсон хотууд:\n- Даланзадгад – Мандалговь"),
    ("zh", "参加比赛的城市：\n- 奥什—贾拉拉巴德"),
]


@pytest.mark.parametrize(("language", "text"), NO_LISTS)
def test_places_side_by_side_are_not_linked_by_a_list(language: str, text: str, polyglot: Polyglot) -> None:
    """Towns that are named with a dash are linked where the introduction speaks of what links, not else."""
    assert ends(polyglot(text, language)) == []


def test_an_item_is_quoted_with_its_introduction(tables: Tables) -> None:
    """Both are quoted as they stand, and the status is what the introduction says."""
    text = "Планируются железные дороги:\n— Карс – Нахичевань;\n— Ош – Кашгар."
    reading = read(Document("text", "seeds/text.txt", text, "", language="ru"), tables("ru"))
    first, second = reading.links
    quotes = [[text[slice(*one.sentence)] for one in link.evidence] for link in (first, second)]
    assert quotes == [
        ["Планируются железные дороги:", "— Карс – Нахичевань;"],
        ["Планируются железные дороги:", "— Ош – Кашгар."],
    ]
    assert [text[slice(*word)] for word in first.evidence[0].words] == ["железные дороги"]
    assert {first.status, second.status} == {"planned"}


POSTS = [
    (
        "Альтернативные пункты пропуска:\n• «Аксай» (РК) – «Илек» (РФ)\n• «Шаган» (РК) – «Теплое» (РФ)",
        {"Аксай": "Aksai post", "Илек": "Ilek post", "Шаган": "Shagan post", "Теплое": "Teploye post"},
    ),
    ("Работают АПП:\n- в Костанайской области - Кайрак;\n- в Атырауской области - Курмангазы.", {"Кайрак": "Kairak"}),
    ("Работают пункты пропуска:\n- Илек и Теплое послали делегации.", {}),
    ("На совещании выступили:\n- Илек;\n- Теплое.", {}),
]


@pytest.mark.parametrize(("text", "names"), POSTS)
def test_a_list_of_posts_is_made_of_their_names(text: str, names: dict[str, str], russian: Teller) -> None:
    """A name that is also a common one is a post's in an item of nothing but names, where posts are listed."""
    posts = {"Аксай", "Илек", "Шаган", "Теплое", "Кайрак", "Ауыл"}
    told = {words: place for words, place in russian(text).names.items() if words in posts}
    assert {words: place for words, place in told.items() if not place.startswith(("ambig", "ruled", "unk"))} == names


@pytest.mark.slow
@pytest.mark.parametrize(("text", "items"), [("A list:\n", 0), ("A list:\n- B\n", 100_000), ("- B\n", 99_999)])
def test_however_many_lists_a_text_has_they_are_found_in_one_go(text: str, items: int) -> None:
    """A hundred thousand of them take seconds, not the square of that."""
    before = time.process_time()
    assert len(list(Introductions(text * 100_000))) == items
    assert time.process_time() - before < 5
