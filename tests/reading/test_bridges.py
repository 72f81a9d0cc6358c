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
            {"Ambassador Bridge": "operating", "Peace Bridge": ""},
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
            {"Peace Bridge": "", "Detroit–Windsor (Ontario)": ""},
        ),
        # a bridge of the tables joins what they say, though the text names neither side
        ("en", "The King Fahd Causeway was closed on Friday.", {"King Fahd Causeway": "closed"}),
        ("en", "The king closed the causeway on Friday.", {}),
        ("en", "The Ambassador Bridge Company, based in Windsor, sued the city of Detroit.", {}),
        # of several bridges of one name it is the one that is marked; where none is, no crossing is drawn
        ("en", "The lorries queue at Mae Sot for the Friendship Bridge.", {"Friendship Bridge": ""}),
        ("en", "The lorries queue for the Friendship Bridge.", {}),
        ("zh", "马拉车的人在友谊桥上等候。", {}),
        (
            "ru",
            "В Детройте пусто. В канадском Уинсоре ждут. Грузовики стоят у моста Амбассадор.",
            {"Ambassador Bridge": ""},
        ),
        ("zh", "底特律的商店冷清了。卡车都堵在大使桥上。", {"Ambassador Bridge": ""}),
    ],
)
def test_a_crossing_is_called_by_the_bridge_named_as_what_joins_two_sides(
    language: str, text: str, found: dict[str, str], tables: Tables
) -> None:
    """The bridge stands where both sides do; two of them are two crossings, each with its own status."""
    assert crossings(text, language, tables) == found
