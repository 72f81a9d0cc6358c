"""Every language: words for infrastructure that speak of people, an office, a house or no link at all make none."""

import pytest

from tests.reading.conftest import Polyglot, Teller, Told

NONE = [
    ("en", "The railway shifted its head office from Ndola to Kitwe last year."),
    ("en", "Rail fares from Harbin to Dalian have been cut."),
    ("en", "The front line moved from Bakhmut to Pokrovsk."),
    ("en", "The line of command runs from Paris to Dakar."),
    ("en", "The pipeline dispute, which began in Kyiv, has reached Brussels."),
    ("en", "A tunnel boring machine left Guangzhou in May and arrived in Tbilisi in August."),
    ("en", "A power cut spread from Almaty to Bishkek."),
    ("en", "The pipeline company moved its office from Houston to Calgary."),
    ("en", "The railway minister flew from Delhi to Kathmandu."),
    ("en", "The highway patrol of Tijuana drove from San Diego to Ensenada."),
    ("en", "DAKAR/BAMAKO - A convoy of lorries came."),
    ("en", "The road to peace between Kyiv and Minsk is long."),
    ("en", "The Ministry of Road and Transport sent men from Delhi to Kathmandu."),
    ("en", "The roads agency sent men from Accra to Kumasi."),
    ("en", "The rail firm's rival moved its head office from Lviv to Warsaw, past the road."),
    ("en", "Refugees fled from Khartoum to Kassala by road."),
    ("en", "The storm moved from Manila to Hanoi and closed roads."),
    ("en", "A road map from Kabul to Doha was signed."),
    ("en", "The Tirana-Skopje talks on roads failed."),
    ("en", "From Rotterdam to Piraeus, ports complained of rail tolls."),
    ("en", "The minister ruled out a motorway from Podgorica to Tirana."),
    ("en", "Nobody has proposed a railway from Lagos to Kano."),
    ("en", "He compared it with the Hejaz railway."),
    ("ru", "Сувалкский коридор – полоса земли между Польшей и Литвой."),
    ("ru", "Открыт воздушный коридор между Тираной и Скопье."),
    ("ru", "Контрабанду из Маньчжурии нашли в Чите, на железнодорожном вокзале."),
    ("ru", "Дальнобойщик из Минска застрял в Бресте на пути в Варшаву."),
    ("ru", "Поездом из Тираны в Скопье не добраться."),
    ("ru", "Прямого поезда между Тираной и Скопье до сих пор нет."),
    ("ru", "Доехать из Тираны в Скопье по железной дороге нельзя."),
    ("ru", "Дорога кончается у поста Такешкен, откуда день пути до Урумчи."),
    ("ru", "Дорога кончается у поста Такешкен, оттуда рукой подать до Урумчи."),
    ("ru", "Министр вылетел из Вены в Братиславу, где обсудит железную дорогу."),
    ("ru", "Беженцы идут из Хартума в Кассалу по шоссе."),
    ("ru", "Переговоры Минск — Варшава о железной дороге сорвались."),
    ("ru", "Автобусы между Скопье и Софией ходят, хотя железная дорога не достроена."),
    ("ru", "Паломники идут из Неджефа в Кербелу пешком вдоль дороги."),
    ("ru", "От Харбина до Владивостока все говорили о железной дороге."),
    ("ru", "Великий шёлковый путь связывал Сиань с Римом."),
    ("ru", "Дорожная карта Кабул — Доха подписана."),
    ("mn", "Сайд Венагаас Братислав руу ниссэн, төмөр замын хуралд оролцоно."),
    ("mn", "Улаанбаатар-Сөүл нислэг нэмэгдэж, төмөр зам чөлөөтэй боллоо."),
    ("zh", "与成昆铁路相比，它更短。"),
    ("zh", "它从雅加达到不了万象，与雅万高铁相比更短。"),
    ("ru", "Комитет автомобильных дорог прилетел из Дели в Катманду."),
    ("ru", "Министр железных дорог прилетел из Дели в Катманду."),
    ("ru", "Дорога к миру между Ереваном и Баку длинна."),
    ("zh", "北京—上海足球赛在铁路体育场举行。"),
    ("zh", "公路局长在南京与武汉之间往返。"),
]
ONE = [
    ("en", "The railway shifted its trains to the new line from Ndola to Kitwe.", "railway"),
    ("en", "The rail line from Harbin to Dalian has cut its fares.", "railway"),
    ("en", "The line moved out of sight from Bratsk to Irkutsk.", "railway"),
    ("en", "The pipeline, which began in Kyiv, has reached Brussels.", "pipeline"),
    ("en", "The company moved its pipeline from Houston to Dallas.", "pipeline"),
    ("en", "The railway from Delhi to Kathmandu is the minister's dream.", "railway"),
    ("en", "The railway company opened a line from Lagos to Ibadan.", "railway"),
    ("en", "The Dakar-Bamako convoy of lorries came.", "railway"),
    ("en", "The road between Kyiv and Minsk is long.", "highway"),
    ("en", "The Department of Roads opened the road from Kathmandu to Hetauda.", "highway"),
    ("en", "The firm moved its trains from the road to the railway from Lviv to Warsaw.", "railway"),
    ("en", "Refugees took the road from Khartoum to Kassala.", "highway"),
    ("en", "The Tirana-Skopje road needs talks.", "highway"),
    ("en", "From Rotterdam to Piraeus, the rail line is busy.", "railway"),
    ("en", "The Hejaz railway compares well.", "railway"),
    ("ru", "Железная дорога между Скопье и Софией ждёт поездов.", "railway"),
    ("ru", "От Харбина до Владивостока идёт железная дорога.", "railway"),
    ("ru", "Первый рейс поезда из Минска в Варшаву состоялся.", "railway"),
    ("ru", "Уголь перевезли из Минска в Варшаву по железной дороге.", "railway"),
    ("mn", "Улаанбаатар-Дархан төмөр зам чөлөөтэй боллоо.", "railway"),
    ("zh", "成昆铁路很长。", "railway"),
    ("ru", "Комитет автомобильных дорог построил дорогу из Ташкента в Самарканд.", "highway"),
    ("ru", "Министр открыл железную дорогу из Ташкента в Самарканд.", "railway"),
    ("ru", "Дорога между Ереваном и Баку длинна.", "highway"),
    ("ru", "Газопровод идёт из Туркмении в Китай. Дорога Ош — Исфана идёт вдоль границы.", "highway"),
    ("zh", "北京—上海铁路很长。", "railway"),
    ("zh", "铁路局修建从南京到武汉的铁路。", "railway"),
]


def _kinds(found: Told) -> list[str]:
    return [kind for kind, ends, *_ in found.links if len(ends) > 1]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_words_that_speak_of_no_link_make_none(language: str, text: str, polyglot: Polyglot) -> None:
    """A company, a ministry, a minister, a stadium and the road to peace lead nowhere."""
    assert _kinds(polyglot(text, language)) == []


@pytest.mark.parametrize(("language", "text", "kind"), ONE)
def test_those_that_speak_of_one_make_it(language: str, text: str, kind: str, polyglot: Polyglot) -> None:
    """The line itself does, beside the company or the minister; and a road is none of the pipes named before it."""
    assert kind in _kinds(polyglot(text, language))


def test_a_journey_says_by_what_each_of_its_legs_goes(english: Teller) -> None:
    """Of the leg by railway there is a line; of the one on foot, and of a journey without more, there is none."""
    told = english("He travelled from Hanoi to Hue by railway and from Hue to Da Nang on foot.")
    assert [link[:2] for link in told.links] == [("railway", ("Hanoi", "Huế"))]
    told = english("Grain goes from Aktau by ship to Baku, then by rail to Tbilisi.")
    assert [link[:2] for link in told.links] == [("other", ("Aktau", "Baku")), ("railway", ("Baku", "Tbilisi"))]
    assert english("He travelled from Hanoi to Hue, past a railway.").links == []
