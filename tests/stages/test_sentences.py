"""Sentences: where a text is cut, and where it is not."""

import pytest

from geo.lexicon import lexicon
from geo.mentions import sentences
from geo.mentions.sentences import sentence_at
from geo.model import Span


def cut(text: str, language: str = "en") -> list[str]:
    """Give the sentences of a text."""
    return [text[span.start : span.end] for span in sentences(text, lexicon(language))]


@pytest.mark.parametrize(
    "pieces",
    [
        ["Trains reached Erenhot.", "Trucks followed."],
        ["Is it open?", "Yes!", "It is."],
        ["It opened in 2024.", "In 2025 it closed."],
        ["“It is open.”", "He left."],
        ["He said: “It is open.”", "Then he left."],
        ["(It is open.)", "He left."],
        ["It is open …", "Or is it?"],
        ["It is open?!", "Yes."],
        ["It is open.", "“So it is,” he said."],
        ["It is open.", "[1] Trucks pass."],
        ["The nearest port is Erenhot (China).", "Zamyn-Uud is next."],
        ["The bank sits in Washington D.C.", "Mr. Enkhbayar left."],
        ["He left", "He came"],
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n", "\r", " \n \n "])
def test_lines_and_full_stops_end_a_sentence(pieces: list[str], between: str) -> None:
    """A line break ends a sentence always."""
    assert cut(between.join(pieces)) == pieces


@pytest.mark.parametrize(
    "pieces",
    [
        ["Trains reached Erenhot.", "Trucks followed."],
        ["Is it open?", "Yes!", "It is."],
        ["It opened in 2024.", "In 2025 it closed."],
        ["“It is open.”", "He left."],
        ["He said: “It is open.”", "Then he left."],
        ["It is open.", "“So it is,” he said."],
        ["It cost $18.62 billion.", "More came."],
        ["The bank sits in Washington D.C.", "Mr. Enkhbayar left."],
        ["It is 4,710 km long.", "3 ports are open."],
    ],
)
@pytest.mark.parametrize("between", [" ", "  ", "\u00a0", "\t"])
def test_a_full_stop_ends_a_sentence_within_a_line(pieces: list[str], between: str) -> None:
    """What follows a full stop and white space, and is not small, begins a sentence."""
    assert cut(between.join(pieces)) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "President U. Khurelsukh spoke.",
        "Mr. Enkhbayar and Dr. Bao met Prof. Da.",
        "The U.S. Congress met.",
        "He has a B.A. Degree.",
        "See St. Petersburg.",
        "It is approx. 4,710 km, i.e. Far.",
        "The train left at 5 p.m. on Monday.",
        "It grew by 10.1 percent.",
        "Lines (see fig. 3) cross.",
        "on track … and so on",
        "What? asked he",
        "No stop at all",
        "Tavan Tolgoi Co. Ltd. Built it.",
    ],
)
def test_a_full_stop_that_ends_no_sentence(text: str) -> None:
    """Initials, abbreviations, numbers, and what goes on with a small letter are no end."""
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        ("en", ["The branch is 40 km.", "Trucks from Erenhot use it."]),
        ("en", ["The branch is 226.9\u00a0km.", "Freight trains run."]),
        ("en", ["The span is 510 m.", "Barges pass below."]),
        ("ru", ["Длина ветки 40\u00a0км.", "Грузовики ждут."]),
        ("mn", ["Зам нь 40 км.", "Ачаа тээвэр эхэлнэ."]),
        ("en", ["A camp stands 40 km. N of the border."]),
        ("ru", ["Дорогу открыли в 2019 г. Россия и Китай."]),
        ("en", ["It is a detour of 140 km. by the old road."]),
    ],
)
def test_a_length_has_no_full_stop_of_its_own(language: str, pieces: list[str]) -> None:
    """Behind a measure that is written without a full stop, with any space in it, one ends the sentence."""
    assert cut(" ".join(pieces), language) == pieces


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", " \t\u00a0\u3000\r\n"])
def test_nothing_but_white_space_holds_no_sentence(text: str) -> None:
    """An empty line is no sentence."""
    assert cut(text) == []


def test_a_sentence_has_no_white_space_around_it() -> None:
    """The byte order mark, spaces of every width, and tabs are left out of a quote."""
    assert cut("\ufeff  Erenhot is open. \u3000\n\t\u00a0Trucks pass.\t\n") == ["Erenhot is open.", "Trucks pass."]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("二连浩特开放。扎门乌德也开放！", ["二连浩特开放。", "扎门乌德也开放！"]),
        ("真的？是。", ["真的？", "是。"]),
        ("他说：“开放了。”然后离开。", ["他说：“开放了。”", "然后离开。"]),
        ("「開放。」他說。", ["「開放。」", "他說。"]),
        ("口岸开放，贸易增长；货车通行。", ["口岸开放，贸易增长；货车通行。"]),
        ("全长233.6公里。", ["全长233.6公里。"]),
    ],
)
def test_chinese_is_cut_behind_its_own_stops(text: str, pieces: list[str]) -> None:
    """No white space is needed behind a Chinese full stop; a comma or semicolon is none."""
    assert cut(text, "zh") == pieces


WRAPPED = (
    "The railway from Ulaanbaatar runs south across the steppe and reaches the\n"
    "border at Zamyn-Uud after a night. The trucks wait there for hours, and then\n"
    "cross over to Erenhot. The zone is shared by the two towns and it grows each\n"
    "year.\n"
    "\n"
    "A second paragraph is here."
)


def test_lines_broken_by_hand_are_joined() -> None:
    """Where the lines of a text are all about as long, a line break ends no sentence, and an empty line does."""
    assert [piece.split()[-1] for piece in cut(WRAPPED)] == ["night.", "Erenhot.", "year.", "here."]
    assert cut(WRAPPED)[0].endswith("reaches the\nborder at Zamyn-Uud after a night.")


def test_a_list_in_a_wrapped_text_stays_a_list() -> None:
    """A line that begins with a dash or a star begins a sentence though the lines are broken by hand."""
    text = WRAPPED.replace("cross over", "- cross over")
    assert "- cross over to Erenhot." in cut(text)


def test_lines_of_unequal_length_are_paragraphs() -> None:
    """Where lines are short, or each as long as it happens to be, every line break ends a sentence."""
    text = "Erenhot, the port\nZamyn-Uud, its neighbour\nGanqimaodu"
    assert cut(text) == text.split("\n")


@pytest.mark.parametrize(
    ("item", "between", "ends"),
    [
        ("Erenhot in the Gobi", "; ", ";"),
        ("Erenhot", ", ", ","),
        ("Erenhot", " ", "t"),
        ("二连浩特", "、", "、"),
        ("1,234", ", ", ","),
        ("Erenhot, in the Gobi", " | ", "|"),
    ],
)
def test_a_list_that_no_full_stop_ends_is_cut_between_its_items(item: str, between: str, ends: str) -> None:
    """From 2000 characters on no sentence is whole; its pieces are a list's items, and none is longer than 600."""
    pieces = cut(between.join([item] * (6000 // len(item))))
    assert len(pieces) >= 10
    assert all(len(piece) <= 600 and piece.endswith(ends) for piece in pieces[:-1])
    assert all(piece.startswith(item) for piece in pieces)


@pytest.mark.parametrize(("length", "pieces"), [(2000, 1), (2001, 4)])
def test_what_a_person_may_have_written_is_one_sentence(length: int, pieces: int) -> None:
    """Up to 2000 characters a sentence is whole."""
    assert len(cut("x" * length)) == pieces


def test_no_piece_of_a_list_ends_within_a_name() -> None:
    """Names without anything between them, and those that overlap, stay whole."""
    text = "二连浩特" * 1000
    names = [*(Span(start, start + 4) for start in range(0, 4000, 4)), Span(598, 606)]
    pieces = sentences(text, lexicon("zh"), names)
    assert pieces[:2] == (Span(0, 608), Span(608, 1208))
    assert pieces[-1].end == len(text)


@pytest.mark.parametrize(
    ("offset", "sentence"),
    [(0, Span(0, 16)), (15, Span(0, 16)), (17, Span(17, 29)), (28, Span(17, 29))],
)
def test_the_sentence_at_an_offset(offset: int, sentence: Span) -> None:
    """The sentence is the one whose characters hold the offset."""
    assert sentence_at(sentences("Erenhot is open. Trucks pass.", lexicon("en")), offset) == sentence


@pytest.mark.parametrize("offset", [16, 29, 100])
def test_no_sentence_holds_white_space_between(offset: int) -> None:
    """An offset between sentences, or behind the last, is a fault of the caller."""
    with pytest.raises(ValueError, match=f"offset {offset} stands in no sentence"):
        sentence_at(sentences("Erenhot is open. Trucks pass.", lexicon("en")), offset)
