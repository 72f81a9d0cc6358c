"""Russian: lines told by what each place is to them, and the sort of a line that its own word does not say."""

import pytest

from tests.reading.conftest import Teller, ends

ROLES = [
    ("Жители Нарына просят починить дорогу на Торугарт.", [("highway", "Naryn", "Torugart")]),
    ("Для Оша важнее всего дорога к Иркештаму.", [("highway", "Osh", "Irkeshtam")]),
    ("Дорога из Оша петляет, минует Сары-Таш и спускается к Иркештаму.", [("highway", "Osh", "Irkeshtam")]),
    ("Кабель ляжет по дну: один конец у Клайпеды, другой у Нюбру.", [("power line", "Klaipėda", "Nybro")]),
    ("Новая дорога вышла к Тахтабазару; начали её в Серхетабаде.", [("highway", "Serhetabat", "Takhta-Bazar")]),
    ("Кабель выходит на берег в Клайпеде и в Нюбру.", [("power line", "Klaipėda", "Nybro")]),
    ("Ворота города выходят к морю в Клайпеде и в Нюбру.", []),
    ("Порт Лагос вчера вечером принял первый состав из Ибадана.", [("railway", "Lagos", "Ibadan")]),
    ("В Гарисе готовятся: завершён асфальт на сорока километрах.", []),
    ("Завершили асфальтирование сорока километров между Ламу и Гариссой.", [("highway", "Lamu", "Garissa")]),
    ("В ходе ремонта на сорок километров сократят выборы между Ламу и Гариссой.", []),
    ("Из Джубы в Торит ведёт 130 километров грунтовки.", [("highway", "Juba", "Torit")]),
    ("Между Гариссой и Ламу асфальта нет.", []),
    ("Следующая очередь железной дороги – Ибадан – Абуджа.", [("railway", "Ibadan", "Abuja")]),
    ("Связь обеспечивал один «Север-1» (Харку – Эспоо, 350 МВт).", [("power line", "Harku substation", "Espoo")]),
    ("Роман «Север-1» (Таллин – Эспоо, тираж 350 штук) распродан.", []),
    (
        "Линии электропередачи за границу, включая Тарту – Псков и Алитус – Элк, отключены.",
        [("power line", "Tartu", "Pskov"), ("power line", "Alytus", "Ełk")],
    ),
    (
        "Паром из Курыка в Алят ходит ежедневно, из Актау в Баку – по средам.",
        [("other", "Kuryk", "Alat"), ("other", "Aktau", "Baku")],
    ),
    (
        "В Туркменбаши ходят паромы из Баку и Алята.",
        [("other", "Turkmenbashi", "Baku"), ("other", "Turkmenbashi", "Alat")],
    ),
    ("Фуры едут по шоссе через Забайкальск – Маньчжурию.", [("crossing", "Zabaikalsk", "Manzhouli")]),
    (
        "Железная дорога от Найроби остановилась в Найваше. Следующий участок пройдёт через Кисуму до Малабы.",
        [("railway", "Nairobi", "Naivasha"), ("railway", "Naivasha", "Malaba")],
    ),
    (
        "Железная дорога начинается в пригороде Аддис-Абебы Себете. Через Адаму поезда идут к порту Дорале.",
        [("railway", "Sebeta", "Doraleh")],
    ),
    (
        "Через Пяндж стоит шесть мостов. Самый большой, у Нижнего Пянджа, ведёт в Шерхан-Бандар.",
        [("crossing", "Panji Poyon", "Sher Khan Bandar")],
    ),
    ("Самый большой рынок, у Нижнего Пянджа, ведёт торговлю с Шерхан-Бандаром.", []),
    (
        "Железнодорожную ветку Имамназар – Акина открыли. Последнюю продолжат до Андхоя.",
        [("railway", "Ymamnazar", "Aqina"), ("railway", "Aqina", "Andkhoy")],
    ),
    ("Из Росарио баржи ходят до Нуэва-Пальмиры.", [("other", "Rosario", "Nueva Palmira")]),
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
    ("Это второй нефтепровод. Линия из Агадема в Котону заработала.", [("pipeline", "Agadem", "Cotonou")]),
    ("Нефтепровод заполнят. Продолжают линию Момбаса – Найваша.", [("railway", "Mombasa", "Naivasha")]),
    ("Энергомост одобрен. Подводный кабель свяжет Порт-Судан с Джиддой.", [("power line", "Port Sudan", "Jeddah")]),
    ("Подводный кабель свяжет Порт-Судан с Джиддой.", [("other", "Port Sudan", "Jeddah")]),
    ("Трансафганская магистраль пойдёт от Наибабада к Кохату.", [("railway", "Naibabad", "Kohat")]),
    ("К морю ведут дороги. Третья, железная, связывает Уюни с Антофагастой.", [("railway", "Uyuni", "Antofagasta")]),
    ("Газопровод стареет. Второй, где ходят суда, связывает Мары с Мешхедом.", [("pipeline", "Mary", "Mashhad")]),
    ("Переход закрыт. Автодорожники начали ремонт дороги Бейнеу – Актау.", [("highway", "Beyneu", "Aktau")]),
]


@pytest.mark.parametrize(("text", "links"), SORTS)
def test_the_words_around_say_the_sort_of_a_line(text: str, links: list[tuple[str, str, str]], russian: Teller) -> None:
    """A mere line is one of what its text is about; what moves right beside two towns says what joins these."""
    assert ends(russian(text)) == links
