"""Mongolian: lines that go on in a later sentence, come to a place spoken of before, feed a town, or are denied."""

import pytest

from tests.reading.conftest import Teller, ends

GOES_ON = [
    (
        "Аягоз хотоос Бахты боомт хүртэл төмөр зам барив. Тэрхүү замыг Тачэн хоттой залгана.",
        [("railway", "Ayagoz", "Bakhty"), ("railway", "Bakhty", "Tacheng")],
    ),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Дээрх зам Замын-Үүд хүртэл үргэлжилнэ.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Zamyn-Uud")],
    ),
    (
        "Момбасагаас Найроби хүртэл төмөр зам тавьсан. Үргэлжлэлийг нь Кампала руу жилийн дараа хөтөлжээ.",
        [("railway", "Mombasa", "Nairobi"), ("railway", "Nairobi", "Kampala")],
    ),
    (
        "Каирыг Асуантай, цаашлаад Хартумтай холбох хурдны зам барина.",
        [("highway", "Cairo", "Khartoum")],
    ),
    (
        "Шинэ төмөр зам Ташкентыг Термезтэй, цаашлаад Мазари-Шарифтай холбоно.",
        [("railway", "Tashkent", "Mazar-i-Sharif")],
    ),
    ("Сайд Ташкентыг Термезтэй, улмаар Мазари-Шарифтай холбосон найрамдлыг магтав.", []),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Энэ ажил Замын-Үүд хүртэл үргэлжилнэ.",
        [("railway", "Darkhan", "Choir")],
    ),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Киноны үргэлжлэлийг Замын-Үүдэд үзүүлнэ.",
        [("railway", "Darkhan", "Choir")],
    ),
    (
        "Аягоз хотоос Бахты боомт хүртэл төмөр зам барив. Энэ замын дарга Тачэн хоттой холбоотой.",
        [("railway", "Ayagoz", "Bakhty")],
    ),
]


@pytest.mark.parametrize(("text", "links"), GOES_ON)
def test_a_line_spoken_of_before_goes_on(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """By whatever word it is meant, and whether it goes on or is its own continuation; what else goes on is none."""
    assert ends(mongolian(text)) == links


COMES_THERE = [
    (
        "Хавирга боомтыг шинэчлэв. Харин Чойбалсангаас тус боомт хүрэх автозам эхэлнэ.",
        [("highway", "Choibalsan", "Khavirga")],
    ),
    ("Сайншанд хотын захад зах барина. Дарханаас тус хот хүртэл төмөр зам бий.", [("railway", "Darkhan", "Sainshand")]),
    ("Хорог хотод гүүр баригдав. Душанбег энэ хоттой холбох замыг засна.", [("highway", "Dushanbe", "Khorog")]),
    ("Хавирга боомт ажиллаж байна. Чойбалсангаас тус боомт руу жуулчид явлаа.", []),
    ("Брестээр дамжин Варшав хүрдэг өргөн царигийг шинэчилнэ.", [("railway", "Brest", "Warsaw")]),
    ("Брестээр дамжин Варшав хүрдэг 200 км төмөр замыг цэрэг хамгаалсан түүхтэй.", [("railway", "Brest", "Warsaw")]),
    ("Брестээр дамжин Варшав хүрсэн жуулчид буцав.", []),
    ("Брестээр дамжин Варшав орох автобусны зам.", []),
    ("Москвагаас Брестээр дамжин Варшав хүрдэг төмөр зам бий.", [("railway", "Moscow", "Warsaw")]),
    (
        "Атасу, Алашанькоу хоёрын хооронд хос зам тавина.",
        [("railway", "Atasu", "Alashankou")],
    ),
    (
        "Дамаск, Амман хоёрыг Насиб боомтоор дамжин холбосон хурдны зам бий.",
        [("highway", "Damascus", "Amman")],
    ),
    ("Дамаск, Амман хоёрыг Насиб боомтоор дамжин холбосон онгоц нисэв.", []),
    ("Ачаа Тяньжинь хотоос Эрээнээр дамжин Чойрт төмөр замаар ирдэг.", [("railway", "Tianjin", "Choir")]),
    ("Ачаа Тяньжинь хотоос Чойр руу онгоцоор ирдэг.", []),
    ("Ачааны хурал Дарханаас Чойрт нүүсэн гэж замаар явсан хүмүүс хэлэв.", []),
    (
        "Төмөр замын нэг салаа нь Арысаас Ташкент руу, нөгөө нь Шымкент рүү салдаг.",
        [("railway", "Arys", "Tashkent"), ("railway", "Arys", "Shymkent")],
    ),
]


@pytest.mark.parametrize(("text", "links"), COMES_THERE)
def test_a_line_comes_to_a_place_spoken_of_before_or_by_another(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """A post or a town meant by its kind, one of the broad gauge, a double track; who travels tells of none."""
    assert ends(mongolian(text)) == links


FED = [
    ("Нурекийн усан цахилгаан станц Душанбе хотыг 220 кВ-ын шугамаар тэжээдэг.", [("power line", "Norak", "Dushanbe")]),
    ("Душанбе хотыг Нурекийн усан цахилгаан станц ЦДАШ-аар хангадаг.", [("power line", "Dushanbe", "Norak")]),
    ("Экибастузын станцын гол үүрэг нь Астаныг 500 кВ-ын шугамаар тэжээх.", [("power line", "Ekibastuz", "Astana")]),
    ("Газлийн орд Ташкентыг хийн хоолойгоор хангадаг.", [("pipeline", "Gazli", "Tashkent")]),
    ("Нурекийн станцыг Душанбе руу залгасан хоёр хэлхээт шугам бий.", [("power line", "Norak", "Dushanbe")]),
    ("Нурекийн станц Душанбе хотыг хангадаг гэж мэдээлэв.", []),
    ("Улаанбаатарт Дарханыг 220 кВ-ын шугамаар хангах талаар хурал болов.", []),
]


@pytest.mark.parametrize(("text", "links"), FED)
def test_who_feeds_a_town_by_a_line_is_joined_to_it(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """In either order, and by a line of circuits too; where people only talk of it none is told of."""
    assert ends(mongolian(text)) == links


FACING = [
    ("Ханги боомт хаагдав. Түүний урд талд орших Мандал боомт ажиллана.", [("crossing", "Khangi", "Mandula")]),
    ("Полтавка боомтын урд талд орших Дуннин боомт шинэчлэгдэв.", [("crossing", "Poltavka", "Dongning")]),
    ("Замын-Үүд боомт хаагдав. Түүнээс хөндлөн Эрээнд шинэ зах ажиллаж байна.", [("crossing", "Zamyn-Uud", "Erenhot")]),
    ("Дархан хотын урд талд орших Сайншанд хот.", []),
    ("Замын-Үүд боомт. Түүнээс хөндлөн 300 км-т Чойр бий.", []),
    ("Замын-Үүд өнөөдөр дулаан. Боомтын дарга Эрээнд айлчлав.", []),
    ("Замын-Үүд өнөөдөр дулаан. Боомтоор Эрээн рүү машин гарч байна.", [("crossing", "Zamyn-Uud", "Erenhot")]),
]


@pytest.mark.parametrize(("text", "links"), FACING)
def test_a_post_lies_on_the_other_side_of_the_one_before(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """With the word for where it lies behind it or before; who only works at the post passes no border."""
    assert ends(mongolian(text)) == links


DENIED = [
    "Ташкентаас Самарканд руу галт тэрэг явдаггүй.",
    "Дархан, Эрдэнэт хоёрын хооронд шууд галт тэрэг явдаггүй гэж тайлбарлав.",
    "Ош, Кашгар хоёрын хооронд төмөр зам барина гэсэн ч тийм төсөл огт байхгүй.",
    "Кашгараас Ош хүрэх төмөр зам ердөө байхгүй.",
    "Мандал боомтыг засав. Хэрэв болбол Баотоу хүртэлх зам 100 километрээр дөхнө.",
    "Дулаанхаан тосгоны иргэд төмөр замын гармаа нээлгэх хүсэлтээ Сүхбаатар хотод төвтэй шүүхэд өгөв.",
]


@pytest.mark.parametrize("text", DENIED)
def test_a_train_that_never_runs_makes_no_line(text: str, mongolian: Teller) -> None:
    """Nor does a way that becomes shorter, or what people ask a court for."""
    assert mongolian(text).links == []


def test_a_train_that_runs_makes_a_line(mongolian: Teller) -> None:
    """The same words without the denial tell of one."""
    assert ends(mongolian("Ташкентаас Самарканд руу галт тэрэг явдаг.")) == [("railway", "Tashkent", "Samarkand")]
