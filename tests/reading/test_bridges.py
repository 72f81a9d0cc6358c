"""Bridges and tunnels by their names: each is a crossing of its own, though several join the same two towns."""

import pytest

from geo.model import Document, LinkKind
from geo.pipeline import read
from tests.reading.conftest import Tables


def crossings(text: str, language: str, tables: Tables) -> dict[str, str]:
    """Give the status of each crossing by its name."""
    document = Document("text", "seeds/text.txt", text, "", language=language)
    links = read(document, tables(language)).links
    return {link.name: link.status for link in links if link.kind is LinkKind.CROSSING}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            (
                "The Gordie Howe International Bridge, still under construction, will join Windsor, Ontario, with "
                "Detroit. The Ambassador Bridge links Detroit with Windsor and is open."
            ),
            {"Gordie Howe International Bridge": "under construction", "Ambassador Bridge": "operating"},
        ),
        (
            "en",
            "The Blue Water Bridge connects Sarnia with Port Huron, and the Peace Bridge links Fort Erie with Buffalo.",
            {"Blue Water Bridge": "operating", "Peace Bridge": "operating"},
        ),
        (
            "ru",
            "Мост Амбассадор соединяет Детройт с Уинсором. Через реку Ниагара переброшен мост Мира.",
            {"Ambassador Bridge": "operating"},
        ),
        (
            "zh",
            "戈迪豪国际大桥连接底特律与加拿大温莎，正在建设。",
            {"Gordie Howe International Bridge": "under construction"},
        ),
        # named twice, as far before its ends as behind them
        ("zh", "大使桥连接底特律与加拿大温莎，大使桥已通车。", {"Ambassador Bridge": "operating"}),
        # a bridge nobody gives a name is called by what it joins
        ("en", "A bridge links Detroit with Windsor in Ontario.", {"Detroit–Windsor (Ontario)": "operating"}),
        # one that stands elsewhere is not the one between these two
        (
            "en",
            "Trucks that once took the Peace Bridge now take the bridge between Detroit and Windsor in Ontario.",
            {"Detroit–Windsor (Ontario)": ""},
        ),
    ],
)
def test_a_crossing_is_called_by_the_bridge_named_as_what_joins_two_sides(
    language: str, text: str, found: dict[str, str], tables: Tables
) -> None:
    """The bridge stands where both sides do; two of them are two crossings, each with its own status."""
    assert crossings(text, language, tables) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Shops in Detroit miss the Canadians. Windsor in Ontario waits. Lorries queue at the Ambassador Bridge.",
            {"Ambassador Bridge": ""},
        ),
        ("en", "Shops in Detroit miss the Canadians. Lorries queue at the Ambassador Bridge.", {}),
        ("en", "Shops in Lusaka miss Windsor in Ontario. Lorries queue at the Ambassador Bridge.", {}),
        (
            "en",
            "A railway runs from Vientiane to Boten. Nong Khai would meet its trains over the Friendship Bridge.",
            {},
        ),
        (
            "en",
            (
                "A bridge links Detroit with Windsor in Ontario. It is old. "
                "Lorries queue at the Ambassador Bridge, which its owner will not widen."
            ),
            {"Detroit–Windsor (Ontario)": "operating"},
        ),
        ("zh", "底特律的商店冷清了。加拿大温莎也一样。卡车都堵在大使桥上。", {"Ambassador Bridge": ""}),
        ("zh", "底特律的商店冷清了。卡车都堵在大使桥上。", {}),
        (
            "ru",
            "В Детройте пусто. В канадском Уинсоре ждут. Грузовики стоят у моста Амбассадор.",
            {"Ambassador Bridge": ""},
        ),
    ],
)
def test_a_bridge_named_without_what_it_joins_leads_to_the_towns_named_on_its_banks(
    language: str, text: str, found: dict[str, str], tables: Tables
) -> None:
    """Both are named somewhere in the text, and nothing says that a line runs there or which other crossing is."""
    assert crossings(text, language, tables) == found
