"""Russian: lines told by what each place is to them, and the sort of a line that its own word does not say."""

import pytest

from tests.reading.conftest import Teller, ends

ROLES = [
    ("Жители Нарына просят починить дорогу на Торугарт.", [("highway", "Naryn", "Torugart")]),
    ("Для Оша важнее всего дорога к Иркештаму.", [("highway", "Osh", "Irkeshtam")]),
    ("Дорога из Оша петляет, минует Сары-Таш и спускается к Иркештаму.", [("highway", "Osh", "Irkeshtam")]),
    ("Кабель ляжет по дну: один конец у Клайпеды, другой у Нюбру.", [("power line", "Klaipėda", "Nybro")]),
    ("Новая дорога вышла к Тахтабазару; начали её в Серхетабаде.", [("highway", "Serhetabat", "Takhta-Bazar")]),
    ("В Бишкеке подписали соглашение о дороге до Торугарта.", []),
    ("Завод в Ташкенте продал рельсы для дороги до Герата.", []),
    ("Шоссе из Найроби закрыто, а поезд прибывает в Кисуму.", []),
    ("В Ташкенте началась стройка; в Самарканде спорят о линии метро.", []),
    ("Один конец света – Ушуайя, другой – Певек.", []),
]


@pytest.mark.parametrize(("text", "links"), ROLES)
def test_the_words_before_a_place_say_what_it_is_to_a_line(
    text: str, links: list[tuple[str, str, str]], russian: Teller
) -> None:
    """What stands between the ends of a line is not asked, but for who travels, sells or only speaks of it."""
    assert ends(russian(text)) == links


SORTS = [
    ("Подстанция питает город. Линия Тарту – Валмиера реконструирована.", [("power line", "Tartu", "Valmiera")]),
    ("Станция принимает пассажиров. Линия Тарту – Валмиера реконструирована.", [("railway", "Tartu", "Valmiera")]),
    ("По вторым путям участка Достык – Мойынты открыто движение.", [("railway", "Dostyk", "Moyynty")]),
    ("Вместо сухопутного пути есть море: суда из Актау идут в Баку.", [("other", "Aktau", "Baku")]),
    ("Хребет прошьёт тоннель, и дорога из Душанбе в Худжанд оживёт.", [("highway", "Dushanbe", "Khujand")]),
    ("Переход закрыт. Автодорожники начали ремонт дороги Бейнеу – Актау.", [("highway", "Beyneu", "Aktau")]),
]


@pytest.mark.parametrize(("text", "links"), SORTS)
def test_the_words_around_say_the_sort_of_a_line(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """A mere line is one of what its text is about; what moves right beside two towns says what joins these."""
    assert ends(russian(text)) == links
