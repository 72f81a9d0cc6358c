"""What nobody writes is read as quickly as anything: chains and lists that a pattern could part in many ways."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from geo.lexicon import lexicon
from geo.model import Expression
from geo.pipeline import desk, read

LONGEST = 30
"""Seconds a text may take, of which the slowest here takes one; without an end it takes hours."""
LENGTH = 500
"""Characters of a chain of places that each pattern is tried on."""
FIRST = {
    "en": "Erenhot is a port in the north of China. A railway: ",
    "ru": "Эрлянь - это порт на севере Китая. Железная дорога: ",
    "mn": "Эрээн хот бол боомт юм. Энэ нь Монголын хил дээр байна. Төмөр зам: ",
    "zh": "二连浩特是中国北部的口岸。铁路：",
}


@contextmanager
def in_time() -> Iterator[None]:
    """Break off what takes too long."""

    def late(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "again"),
    [
        ("en", "Erenhot-"),
        ("en", "A-"),
        ("en", "the Erenhot-Ulaanbaatar railway "),
        ("en", "Erenhot, "),
        ("ru", "Эрлянь-"),
        ("ru", "из Эрляни в "),
        ("mn", "Замын-Үүд-"),
        ("mn", "Замын-Үүдээс Эрээн хүртэл "),
        ("zh", "由二连经"),
        ("zh", "由二连经从"),
        ("zh", "二连至乌兰巴托铁路"),
        ("zh", "铁路"),
        ("zh", "1"),
    ],
)
def test_what_is_said_again_and_again_is_read_in_time(language: str, again: str, tmp_path: Path) -> None:
    """A chain of hyphens, of places passed, or of lines, as long as a page or two, takes about a second."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "chain.txt").write_text(FIRST[language] + again * (6000 // len(again)), "utf-8")
    at = desk(tmp_path)
    with in_time():
        reading = read(at.texts[0], at)
    assert reading.document.text.count(again.strip()) >= 100


@pytest.mark.parametrize(
    "text",
    [
        "Goma lies in Congo. A branch from here leads to Gisenyi; rails from Kigali are to arrive in {} 2027.",
        "Линия {} от Москвы до {} Бреста и {} Минска готова.",
        "Замын-Үүдээс {} Эрээн {} хүртэл төмөр зам бий.",
        "从{}二连浩特到{}扎门乌德的铁路{}已经通车，对面是{}。",
    ],
)
def test_the_letters_of_a_font_of_its_own_are_no_places(text: str, tmp_path: Path) -> None:
    """Characters of private use, as signs of a PDF come out, are read as any unknown letter and kept as they are."""
    (tmp_path / "seeds").mkdir()
    texts = {sign: text.replace("{}", sign) for sign in ("\ue000", "\ue124", "\uf0b7", "\ufffd")}
    for number, words in enumerate(texts.values()):
        (tmp_path / "seeds" / f"{number}.txt").write_text(words, "utf-8")
    at = desk(tmp_path)
    readings = [read(one, at) for one in at.texts]
    assert [one.document.text for one in readings] == list(texts.values())
    links = [[(link.id, link.ends) for link in one.links] for one in readings]
    assert links == [links[-1]] * len(links)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("The corridor is also known as the Trans-Caspian Way between Baku and Aktau.", [{"baku", "aktau"}]),
        ("The railway from Baku to Tbilisi is named Qwert-Asdfg.", [{"baku", "tbilisi"}]),
        ("Baku and Tbilisi speak of a railway called Qwert-Asdfg.", []),
        ("Между Баку и Тбилиси говорят о железной дороге «Кверт – Асдфг».", []),
        ("Баку, Тбилиси хоёр “Кверт-Асдфг” төмөр замын тухай ярьж байна.", []),
        ("巴库和第比利斯谈到了名为“甲—乙”的铁路。", []),
    ],
)
def test_a_line_called_by_what_is_no_place_joins_nothing(text: str, links: list[set[str]], tmp_path: Path) -> None:
    """A chain of names in no table, where a line's name stands, is passed over; what else is said is read."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "one.txt").write_text(text, "utf-8")
    at = desk(tmp_path)
    assert [set(link.ends) for link in read(at.texts[0], at).links] == links


PLACE = "\ue000"
JOINED_BY = {
    "en": [
        "-",
        " - ",
        ", ",
        " and ",
        " to ",
        " via ",
        " from ",
        " between ",
        " through ",
        " with ",
        " railway ",
        " in ",
    ],
    "ru": [" — ", ", ", " и ", " в ", " до ", " через ", " из ", " от ", " с ", " линия ", " станция "],
    "mn": [" - ", "-", ", ", " ба ", " болон ", "аас ", " хүртэл ", "ээр ", "ийг ", " боомт ", " чиглэлийн "],
    "zh": ["—", "、", "，", "由", "经", "途经", "至", "到", "从", "和", "口岸", "铁路", "在", "向", "连接", "，经"],
}


def chains(language: str) -> list[str]:
    """Give places joined again and again by one word, or by two by turns, a few hundred characters long."""
    words = JOINED_BY[language]
    units = [PLACE + one for one in words] + [PLACE + one + PLACE + other for one in words for other in words]
    units += [one + other + PLACE for one in words for other in words]
    return [unit * (LENGTH // len(unit)) for unit in units]


def expressions(language: str) -> list[Expression]:
    """Give what is looked for in a sentence whose places are characters."""
    known = lexicon(language)
    rewritings = [one for one, _ in known.simplify]
    return [*(pattern.expression for pattern in known.patterns), *rewritings, *known.traits, *known.sites]


@pytest.mark.slow
@pytest.mark.parametrize("language", JOINED_BY)
def test_no_pattern_tries_every_way_of_parting_a_chain(language: str) -> None:
    """Each pattern gets through each chain in a moment, whatever joins the places; an hour would not do otherwise."""
    texts = chains(language)
    for one in expressions(language):
        with in_time():
            for text in texts:
                assert len(list(one.compiled.finditer(text))) <= len(text)
