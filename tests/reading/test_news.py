"""The manners of news agencies in Chinese, Russian and Mongolian: what they say is linked, and whom they mean."""

import pytest

from tests.reading.conftest import Polyglot

Links = list[tuple[str, tuple[str, ...], str]]

LINKS: list[tuple[str, str, Links]] = [
    (
        "zh",
        "铁路建成后将与塔本陶勒盖至嘎顺苏海图铁路接轨。",
        [("railway", ("Tavan Tolgoi", "Gashuunsukhait"), "completed")],
    ),
    (
        "zh",
        "两国同意修建老街—河内—海防、谅山—河内两条标准轨铁路。",
        [("railway", ("Lao Cai", "Hanoi", "Haiphong"), ""), ("railway", ("Lang Son", "Hanoi"), "")],
    ),
    ("zh", "大理至瑞丽铁路保山至瑞丽段仍在建设。", [("railway", ("Baoshan", "Ruili"), "under construction")]),
    (
        "zh",
        "包头是中欧班列中通道的集结地，列车从二连浩特出境，经乌兰巴托驶向莫斯科。",
        [("corridor", ("Baotou", "Erenhot", "Ulaanbaatar", "Moscow"), "operating")],
    ),
    (
        "zh",
        "列车从二连浩特出境，经乌兰巴托驶向莫斯科。",
        [("railway", ("Erenhot", "Ulaanbaatar", "Moscow"), "operating")],
    ),
    (
        "zh",
        "宗巴音至杭吉铁路运量将翻番，赛音山达至西乌尔特、胡特到毕其格图的铁路正在进行可行性研究。",
        [
            ("railway", ("Zuunbayan", "Khangi"), "planned"),
            ("railway", ("Sainshand", "Baruun-Urt"), "planned"),
            ("railway", ("Khuut", "Bichigt"), "planned"),
        ],
    ),
    ("zh", "水口口岸货量增长，对面是越南的驮隆。", [("crossing", ("Shuikou", "Ta Lung"), "")]),
    ("zh", "货物在阿克套港装船，渡过里海抵达阿利亚特港。", [("other", ("Aktau", "Alat"), "")]),
    (
        "ru",
        "Водителям остаются Койдула, напротив которой стоит Куничина Гора, и Лухамаа — Шумилкино.",
        [("crossing", ("Koidula", "Kunichina Gora"), ""), ("crossing", ("Luhamaa", "Shumilkino"), "")],
    ),
    (
        "ru",
        "Остаётся ветка Борзя — Соловьёвск, которая продолжается до Чойбалсана.",
        [("railway", ("Borzya", "Solovyevsk", "Choibalsan"), "")],
    ),
    ("ru", "Из порта Актау суда идут в Баку.", [("other", ("Aktau", "Baku"), "operating")]),
    (
        "ru",
        "Угольную дорогу Таван-Толгой – Гашуун-Сухайт открыли в сентябре 2022 года.",
        [("railway", ("Tavan Tolgoi", "Gashuunsukhait"), "operating")],
    ),
    (
        "ru",
        "Дорогу Таван-Толгой – Гашуун-Сухайт расширили до четырёх полос.",
        [("highway", ("Tavan Tolgoi", "Gashuunsukhait"), "")],
    ),
    ("ru", "Грузовики едут через Кяхту и Алтанбулаг.", []),
    (
        "ru",
        "Железную дорогу Решт — Астара обещают построить, участок Казвин — Решт тоже.",
        [("railway", ("Rasht", "Astara"), "planned"), ("railway", ("Qazvin", "Rasht"), "planned")],
    ),
    (
        "ru",
        "Метро-челнок Джохор-Бару — Вудлендс откроется в декабре.",
        [("railway", ("Johor Bahru", "Woodlands"), "under construction")],
    ),
    ("zh", "阿尔山口岸与蒙古国松贝尔口岸今年6月开关。", [("crossing", ("Rashaan", "Sumber"), "")]),
    ("zh", "基尔库克至杰伊汉输油管今年9月恢复输油。", [("pipeline", ("Kirkuk", "Ceyhan"), "reopened")]),
    ("mn", "Актау боомтоос Баку хүртэл усан замаар явна.", [("other", ("Aktau", "Baku"), "operating")]),
    (
        "ru",
        "Газопровод «Союз Восток» пройдёт от Наушек до Замын-Ууда.",
        [("pipeline", ("Naushki", "Zamyn-Uud"), "planned")],
    ),
]


@pytest.mark.parametrize(("language", "text", "links"), LINKS)
def test_the_news_says_what_is_linked(language: str, text: str, links: Links, polyglot: Polyglot) -> None:
    """Each way of saying it gives its link with its ends and status; two posts on one road alone give none."""
    found = polyglot(text, language).links
    assert [link[:3] for link in found] == links


MEANT: list[tuple[str, str, str, str]] = [
    ("zh", "北京、比什凯克和塔什干2024年6月签署了协定。", "北京", "government"),
    ("zh", "北京、比什凯克和塔什干之间开通了航班。", "北京", "Beijing"),
    ("zh", "布鲁塞尔对这笔贷款心存疑虑。", "布鲁塞尔", "government"),
    ("zh", "现有的「卡斯卡底號」列車每天兩班。", "卡斯卡", "train"),
    ("zh", "英法海底隧道每天通行四百列火车。", "英法海底隧道", "Channel Tunnel"),
    ("ru", "В Пекине рассчитывают на новый мост.", "Пекине", "government"),
    ("ru", "В Пекине открылась выставка.", "Пекине", "Beijing"),
    ("ru", "Вашингтон и Москва одинаково хвалят проект.", "Вашингтон", "government"),
    ("ru", "Варшава в ноябре вновь открыла два перехода.", "Варшава", "government"),
    ("ru", "Водители едут через мост Амбассадор.", "мост Амбассадор", "Ambassador Bridge"),
    ("ru", "Через Альпы и Дунай ведут новые тоннели.", "Дунай", "too wide"),
    ("zh", "埃及的拉法口岸关闭多月。", "拉法口岸", "Rafah"),
    ("ru", "Дели рассчитывает на порт Чабахар.", "Дели", "government"),
    ("ru", "Составы стоят от Барановичей до Смоленска.", "Барановичей", "Baran"),
    ("mn", "Москва, Бээжин хоёр “Сибирийн хүч-2” хийн хоолойн гэрээнд гарын үсэг зурав.", "Москва", "government"),
    ("mn", "Дунай мөрний гүүр нээгдлээ.", "Дунай мөрний", "too wide"),
    ("en", "Ships on the Red Sea waited for days.", "Red Sea", "too wide"),
    ("en", "Hotels in Egypt's Red Sea governorate closed.", "Red Sea governorate", "Red Sea"),
    ("mn", "Ачаа Боршоо боомтоор гарлаа.", "Боршоо", "Borshoo"),
]


@pytest.mark.parametrize(("language", "text", "words", "expected"), MEANT)
def test_the_news_means_a_place_or_another_thing(
    language: str, text: str, words: str, expected: str, polyglot: Polyglot
) -> None:
    """A capital that thinks and signs is a government, a bridge is a place, a river has no one spot."""
    assert expected in polyglot(text, language).names[words]


DATED = [
    ("en", "TBILISI, 3 June 2025 - The railway linking Tbilisi with Kars carried its first passengers on Monday.", ""),
    ("en", "TBILISI, June 3, 2025 (News) - The railway linking Tbilisi with Kars opened.", ""),
    ("en", "TBILISI, 3 June 2025 - The railway linking Tbilisi with Kars opened on 30 October 2017.", "2017-10-30"),
    ("en", "30 October 2017 - The railway linking Tbilisi with Kars opened.", "2017-10-30"),
    ("en", "The railway linking Tbilisi with Kars opened on 30 October 2017 - a Monday.", "2017-10-30"),
    ("ru", "ТАШКЕНТ, 3 июня 2025 г. — Железная дорога из Ташкента в Самарканд открыта.", ""),
    ("ru", "Железная дорога из Ташкента в Самарканд открыта 3 июня 2025 г. — раньше срока.", "2025-06-03"),
    ("zh", "新华社北京2025年6月3日电 昆明到河内的铁路开通。", ""),
    ("zh", "昆明到河内的铁路2025年6月3日开通。", "2025-06-03"),
]


@pytest.mark.parametrize(("language", "text", "opened"), DATED)
def test_the_date_of_a_report_is_no_opening_date(language: str, text: str, opened: str, polyglot: Polyglot) -> None:
    """It stands with the place where a report was written, ahead of its first words."""
    found = polyglot(text, language)
    assert [link[3] for link in found.links] == [opened]
