"""Mongolian: what joins two places that are named with no word but their endings, and who stands before them."""

import pytest

from tests.reading.conftest import Teller, ends

JOINED = [
    (
        "Дорноговь аймгийн Даланжаргалан сумаас Хэнтий аймгийн Бор-Өндөр сумыг холбосон 50 км авто зам нээгдлээ.",
        [("highway", "Dalanjargalan", "Bor-Öndör")],
    ),
    ("Даланжаргалан сумаас ирсэн малчид Бор-Өндөр сумын иргэдтэй холбоо тогтоов.", []),
    ("Замын-Үүд Эрээний хилийн бүс нутгийг хамарсан чөлөөт бүс байгуулна.", [("zone", "Zamyn-Uud", "Erenhot")]),
    ("Ерөнхий сайд Л.Оюун-Эрдэнэ Ханги-Мандалын төмөр замын нээлтэд оролцоно.", [("railway", "Khangi", "Mandula")]),
    (
        "Тавантолгойгоос нүүрсээ төмөр замаар Гашуунсухайт боомтод хүргэдэг.",
        [("railway", "Tavan Tolgoi", "Gashuunsukhait")],
    ),
    ("Тавантолгойгоос төмөр замын инженерүүд Гашуунсухайт боомтод очсон.", []),
    (
        "Тавантолгой өртөөнөөс Гашуунсухайт өртөө чиглэлд 22 вагон нүүрс тээвэрлэжээ.",
        [("railway", "Tavan Tolgoi station", "Gashuunsukhait station")],
    ),
    ("Улаанбаатараас Бээжин чиглэлд нисэх онгоц хойшлов.", []),
    ("Улаанбаатараас Дархан чиглэлд цас орно.", []),
    ("ОХУ-ын Соловьёвск өртөөтэй Эрээнцавыг холбосон төмөр зам бий.", [("railway", "Solovyevsk", "Ereentsav")]),
    (
        "Оюутолгойг Өвөр Монголын Баяннуураас 220 кВ-ын цахилгаан шугамаар тэжээдэг.",
        [("power line", "Oyu Tolgoi", "Bayannur")],
    ),
    (
        "Энэ төмөр зам Кызыл хотыг Шинжаан -ны засаг захиргааны төв Өрөмч хоттой холбоно.",
        [("railway", "Kyzyl", "Urumqi")],
    ),
    ("Кызылаас Өрөмч хүртлэх төмөр зам тавина.", [("railway", "Kyzyl", "Urumqi")]),
    (
        "Эрээнцав-Баянтүмэн (өнөөгийн Чойбалсан)-гийн төмөр зам 1939 онд нээгдэв.",
        [("railway", "Ereentsav", "Bayantumen")],
    ),
    ("Кызыл /Тува/ - Улаангом /Увс/ чиглэлийн төмөр зам барина.", [("railway", "Kyzyl", "Ulaangom")]),
    (
        "Дархан-Эрдэнэт чиглэлийн авто замын төгсгөлөөс Булган хот хүртэлх 60 км авто зам барина.",
        [("highway", "Darkhan", "Erdenet"), ("highway", "Erdenet", "Bulgan")],
    ),
    ("Дархан-Эрдэнэт чиглэлийн авто замын төгсгөл Булган хотоос хол.", [("highway", "Darkhan", "Erdenet")]),
    ("Дарханыг Сэлэнгээс гурил, ногоогоор хангадаг.", []),
    ("Шилэн кабель Алтанбулагаас Замын-Үүд хүртэл татагдсан.", [("other", "Altanbulag", "Zamyn-Uud")]),
    ("Алтанбулаг–Дархан–Замын-Үүд чиглэлийн АН-3 зам нээгдэв.", [("highway", "Altanbulag", "Zamyn-Uud")]),
    ("УБ-Дархан чиглэлийн авто замыг өргөтгөнө.", [("highway", "Ulaanbaatar", "Darkhan")]),
    ("Хашаатын даваа - Толбо чиглэлийн 60 км авто зам эвдэрчээ.", [("highway", "Khashaat", "Tolbo")]),
    ("Чойр хүртэл Дарханаас төмөр зам тавина.", [("railway", "Darkhan", "Choir")]),
    ("Чойр хүртэл Дарханаас автобус явна.", []),
    ("Хангиас Чойр орох төмөр зам хаагдсан.", [("railway", "Khangi", "Choir")]),
    ("Хангиас Чойр орсон жолооч авто замд осолдов.", []),
    ("Дарханаас Хангиар дамжин Эрээн хүрэх төмөр зам.", [("railway", "Darkhan", "Erenhot")]),
    ("Дарханаас гарч Чойр орж буй төмөр зам.", [("railway", "Darkhan", "Choir")]),
    ("Дарханы дэд станцаас Чойр хүртэл 110 кВ-ын шугам барина.", [("power line", "Darkhan", "Choir")]),
    ("Дарханаас Чойрыг цахилгаанаар хангах 110 кВ-ын шугам татна.", [("power line", "Darkhan", "Choir")]),
    ("Дарханаас Чойр хүртэл татсан 90 км “Хойд” шугам.", [("power line", "Darkhan", "Choir")]),
    ("Чойр руу харин Дарханаас 110 кВ-ын шугам татав.", [("power line", "Darkhan", "Choir")]),
    ("Чойр руу харин Дарханаас ирсэн хүн явлаа.", []),
    ("Дарханаас урагш Чойр, Сайншанд хүртэл төмөр зам үргэлжилнэ.", [("railway", "Darkhan", "Sainshand")]),
    ("Мендосагаас Сантьяго орох олон улсын замаар ачаа зөөдөг.", [("highway", "Mendoza", "Santiago (Chile)")]),
    ("Төмөр замын эхлэл Дархан, төгсгөл нь Чойр.", [("railway", "Darkhan", "Choir")]),
    ("Төмөр замын эхний вагон Дарханд ирэв, сүүлчийн вагон Чойрт байна.", []),
    ("Галт тэрэг Дарханаас хөдөлж, Чойрт ирлээ.", [("railway", "Darkhan", "Choir")]),
    ("Дарханаас хөдөлсөн галт тэрэг Чойрт ирлээ.", [("railway", "Darkhan", "Choir")]),
    ("Дарханаас хөдөлсөн төлөөлөгчид Чойрт ирлээ.", []),
    ("Каиро хотыг Хартумтай залгах төмөр зам баригдаж байна.", [("railway", "Cairo", "Khartoum")]),
    ("Басра хотыг Ираны хилийн Шаламчетай залгах 32 км төмөр зам бий.", [("railway", "Basra", "Shalamcheh")]),
    ("Каирыг Хартумтай залгадаг авто зам хаагдав.", [("highway", "Cairo", "Khartoum")]),
    ("Каиро хотыг Хартумтай харьцуулахад төмөр зам муу.", []),
    ("Каирыг Хартумтай залгуулсан дарга төмөр замд ажилладаг.", []),
]


@pytest.mark.parametrize(("text", "links"), JOINED)
def test_places_are_joined_by_their_endings(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """From one place to the other, or a zone on both sides of a border; a person before them is none of it."""
    assert ends(mongolian(text)) == links


BOTH = [
    ("Хуньчунь хотоос Оросын Краскино, Махалино руу төмөр зам бий.", [("railway", "Hunchun", "Makhalino")]),
    ("Хуньчунь хотоос Краскино, Махалино руу жуулчид очив.", []),
    ("Угандын Хоймагаас эхлэх хоолой Танга боомтод дуусна.", [("pipeline", "Hoima", "Tanga")]),
    (
        "Момбасагаас Найваша хүрсэн төмөр замаа Угандын хил дээрх Малаба хүртэл сунгана.",
        [("railway", "Mombasa", "Naivasha"), ("railway", "Naivasha", "Malaba")],
    ),
    ("Бухараас Туркменистаны Чарджоу орж, Мары хүрэх төмөр зам.", [("railway", "Bukhara", "Mary")]),
    (
        "Дарханаас Чойр хүрсэн төмөр зам нээгдэж, хилийн цаадах Сайншандтай залгах хэсгийг эхлүүллээ.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    ("Дарханаас Чойр хүрсэн төмөр зам нээгдэж, Сайншандтай утсаар ярив.", [("railway", "Darkhan", "Choir")]),
    ("Бахты боомтын урд Хятадын Чугучак хот оршдог.", [("crossing", "Bakhty", "Tacheng")]),
    ("Дархан хотын урд Чойр хот оршдог.", []),
    ("Хоолой Ленскээс эхлээд Благовещенскээр дамжин Хэйхэ рүү ордог.", [("pipeline", "Lensk", "Heihe")]),
    ("Төмөр зам нь Дархан болон Чойрыг холбодог.", [("railway", "Darkhan", "Choir")]),
    ("Дархан ба Чойр хоёрыг төмөр замаар холбов.", [("railway", "Darkhan", "Choir")]),
    ("Дархан болон Чойрын иргэд төмөр замчидтай холбоо тогтоов.", []),
    ("Дархан, Чойрын холбогдох албан хаагчид төмөр замд ажиллав.", []),
    ("Дархан, Чойр хоёрын дундуур төмөр зам тавина.", [("railway", "Darkhan", "Choir")]),
    ("Дарханаас Чойрын хооронд төмөр зам тавина.", [("railway", "Darkhan", "Choir")]),
    ("Кибартай, Чернышевское хоёр боомтын хооронд галт тэрэг явна.", [("railway", "Kybartai", "Chernyshevskoye")]),
    ("Дархан, Чойр хотуудын хооронд төмөр зам барьж байна.", [("railway", "Darkhan", "Choir")]),
    ("Дархан, Чойр хоёр хотын хооронд тэмцээн болов.", []),
    ("Нарва, Ивангород хоёр найрамдлын гүүрээр холбогддог.", [("crossing", "Narva", "Ivangorod")]),
    ("Копенгаген, Мальмё хоёр Эресунны гүүрээр холбогдсон.", [("crossing", "Copenhagen", "Malmö")]),
    (
        "Гашуунсухайтыг Ганцмодтой, Шивээхүрэн боомтыг Сэхэ боомттой холбох төмөр зам барина.",
        [("railway", "Gashuunsukhait", "Ganqimaodu"), ("railway", "Shiveekhuren", "Ceke")],
    ),
    ("Хиагт, Алтанбулаг хоёр хил залгаа оршдог.", [("crossing", "Kyakhta", "Altanbulag")]),
    ("Шивээхүрэн (Сэхээ) – 08:00–18:00", [("crossing", "Shiveekhuren", "Ceke")]),
    ("Кашгарыг Оштой холбох төмөр зам Иркештамаар биш Торугартаар дайрна.", [("railway", "Kashgar", "Osh")]),
]


@pytest.mark.parametrize(("text", "links"), BOTH)
def test_two_places_are_joined_or_face_each_other(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """With "and" or a comma, by what is named behind them, each with its own, and over the border; ties join none."""
    assert ends(mongolian(text)) == links


TOLD_ON = [
    ("Дарханаас Чойр рүү очих 8.5 км нарийн царигийн замыг барьж дуусгав.", [("railway", "Darkhan", "Choir")]),
    ("Чойр хүртэл Дарханаас татсан 12.4 км төмөр зам нээгдэв.", [("railway", "Darkhan", "Choir")]),
    ("Чойр рүү Дарханаас шинэ авто зам тавилаа.", [("highway", "Darkhan", "Choir")]),
    ("Чойр хүртэл Дарханаас явсан жолооч бууж, авто замын тухай ярив.", []),
    (
        "Польшийн Тересполь, Беларусийн Брест хоёрыг 1990 онд барьсан «Найрамдал» гүүр холбодог.",
        [("crossing", "Terespol", "Brest")],
    ),
    ("Төмөр зам Дархан, Чойр хоёрын дунд баригдаж байна.", [("railway", "Darkhan", "Choir")]),
    ("Дархан, Чойр хоёрын дунд автобус явдаг.", []),
    ("Дарханаас Сайншанд хүртэл: говийн шинэ замууд", []),
    ("Дарханаас Сайншанд хүртэл шинэ зам тавина.", [("highway", "Darkhan", "Sainshand")]),
    ("Хийн хоолой Наушкийн орчмоор орж ирээд Замын-Үүдээр гарах ёстой.", [("pipeline", "Naushki", "Zamyn-Uud")]),
    ("«Союз Восток» хийн хоолой Хиагтаар орж, Замын-Үүдээр гарна.", [("pipeline", "Kyakhta", "Zamyn-Uud")]),
    ("Төлөөлөгчид Хиагтаар орж ирээд Замын-Үүдээр гарна.", []),
    ("Саудын Хобар хотоос Бахрейн хүрэх гүүр бий.", [("crossing", "Khobar", "Bahrain")]),
    (
        "Белград–Будапештийн төмөр зам удааширчээ. Унгарын талд Келебиагаас Сегед хүртэл ажил ид өрнөж байна.",
        [("railway", "Belgrade", "Budapest"), ("railway", "Kelebia", "Szeged")],
    ),
    ("Ниш–Димитровградын төмөр замыг цахилгаанжуулна.", [("railway", "Niš", "Gradina")]),
    ("Төмөр зам удаан. Кызылаас Р-257 зам Абакан хүрдэг.", [("highway", "Kyzyl", "Abakan")]),
    (
        "Төмөр замыг гурван хэсэгт хуваасан: Дархан–Чойр, Чойр–Сайншанд, Сайншанд–Ханги.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand"), ("railway", "Sainshand", "Khangi")],
    ),
    (
        "Дараах авто замуудыг засварлана: Дархан–Сүхбаатар болон Чойр–Сайншанд.",
        [("highway", "Darkhan", "Sukhbaatar"), ("highway", "Choir", "Sainshand")],
    ),
    ("Төмөр замын тухай дөрвөн асуулт: Дархан–Эрдэнэтийн тэмцээн хэзээ болох вэ?", []),
    (
        "Төмөр замын эхний хэсэг Дарханаас Чойр, дараагийнх нь Чойроос Сайншанд хүрнэ.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    ("Тэрээр Дарханаас Чойр, дараа нь Чойроос Сайншанд хүрч ажилласан.", []),
    ("Транскаспийн газ хоолой баригдана.", [("pipeline", "Turkmenbashi", "Baku")]),
    ("Төв Ази-Хятадын байгалийн хийн хоолойгоор хий урсана.", [("pipeline", "Olot", "Khorgos")]),
    ("Шинэ тээврийн маршрут Чунцинаас Истанбул хүрнэ.", [("corridor", "Chongqing", "Istanbul")]),
    ("Дархан, Чойр хоёр авто замаар холбогдсон учир вагоноор ачаа ирэхгүй.", [("highway", "Darkhan", "Choir")]),
    ("Дархан, Чойр хоёр авто замаар холбогддог боловч төмөр замгүй.", [("highway", "Darkhan", "Choir")]),
    ("Зүүн тэнхлэг: Дарханаас Чойр хүртэлх хоёр өдөр", []),
    ("Чөлөөт бүс Замын-Үүд, Эрээн хоёрыг хамарна.", [("zone", "Zamyn-Uud", "Erenhot")]),
    ("Чөлөөт бүсийг Алтанбулаг, Замын-Үүдэд байгуулсан.", []),
]


@pytest.mark.parametrize(("text", "links"), TOLD_ON)
def test_a_line_is_told_with_its_far_end_first_or_as_it_crosses_a_border(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """Its length may be told to the metre; a title spans a region, a delegation lays no pipe."""
    assert ends(mongolian(text)) == links


HERE = [
    ("Боршоо боомт Увс аймагт бий. Цаад талд нь Хандгайт байрладаг.", [("crossing", "Borshoo", "Khandagayty")]),
    ("1. Боршоо. Тувагийн Хандгайттай залгаа авто замын боомт.", [("crossing", "Borshoo", "Khandagayty")]),
    ("1. Дархан. Хандгайттай залгаа газар хол.", []),
    ("1. Сүхбаатар. Тус хот Наушкитай төмөр замаар холбогддог.", [("railway", "Sukhbaatar", "Naushki")]),
    ("Наушки хилийн өртөө. Энэ өртөөнөөс Дархан хүртэл төмөр зам бий.", [("railway", "Naushki", "Darkhan")]),
    ("Сүхбаатар том хот. Энэ хүн Наушкитай төмөр замын тухай ярив.", []),
]


@pytest.mark.parametrize(("text", "links"), HERE)
def test_what_the_sentence_before_names_is_the_other_end(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """It is "this town", or lies across the border from one that is said to lie opposite or to border on it."""
    assert ends(mongolian(text)) == links


PORTS = [
    ("Замын-Үүд-Эрээн төмөр замын боомтоор өдөрт арван галт тэрэг нэвтэрдэг.", [("crossing", "Zamyn-Uud", "Erenhot")]),
    ("Алтанбулаг-Хиагт авто замын боомт засварын дараа нээгдлээ.", [("crossing", "Altanbulag", "Kyakhta")]),
    ("Замын-Үүд-Эрээн төмөр замын засвар дууслаа.", [("railway", "Zamyn-Uud", "Erenhot")]),
    (
        "Чингэлэг Пойпет–Араньяпратет, Хоргос–Алтынколь гэсэн хоёр боомтоор гардаг.",
        [("crossing", "Poipet", "Aranyaprathet"), ("crossing", "Khorgos", "Altynkol")],
    ),
    ("Алматы–Ташкент, Бишкек–Ош гэсэн хоёр нислэг нэмэгдэв.", []),
]


@pytest.mark.parametrize(("text", "links"), PORTS)
def test_a_port_of_a_line_is_a_crossing(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """What trains or lorries pass is a port all the same; the line that leads through it is none."""
    assert ends(mongolian(text)) == links


BY_WAY = [
    (
        "Эрээн хот Жинин, Хөх хотоор дамжин Бээжин хүртэл хурдны төмөр замаар холбогдсон.",
        [("railway", "Erenhot", "Beijing")],
    ),
    ("Галт тэрэг Багануур, Чойроор дамжин Сайншанд хүрдэг.", []),
    ("Эрээн хотын захирагч Жинин, Хөх хотоор дамжин Бээжин хүрэх онгоцонд суув.", []),
]


@pytest.mark.parametrize(("text", "links"), BY_WAY)
def test_a_line_leads_through_others(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """Where a line begins needs no ending if what it passes has one."""
    assert ends(mongolian(text)) == links


def test_the_second_half_of_a_name_behind_an_initial_is_a_person(mongolian: Teller) -> None:
    """Эрдэнэ is a place elsewhere; Л.Оюун-Эрдэнэ is a prime minister."""
    said = mongolian("Ерөнхий сайд Л.Оюун-Эрдэнэ Ханги-Мандалын төмөр замын нээлтэд оролцоно.")
    assert said.names.get("Эрдэнэ", "ruled out").startswith("ruled out")


def test_a_list_of_posts_tells_which_place_of_a_name_is_one(mongolian: Teller) -> None:
    """There are a province, a town and a post called Булган; only one of them lies in a list of posts."""
    posts = mongolian("Даян, Булган, Байтаг, Ханги, Замын-Үүд авто боомтууд баярын өдөр ажиллахгүй.")
    assert posts.names["Булган"] == "Bulgan border port"
    posts = mongolian("ОХУ-тай хиллэдэг Ханх, Тэс, Хятадтай хиллэдэг Хавирга, Сүмбэрийн автозамын боомтыг хаана.")
    assert (posts.names["Тэс"], posts.names["Сүмбэрийн"]) == ("Tes", "Sumber")
    posts = mongolian("Ховд аймгийн Булган, Дорнод аймгийн Хавирга боомт мөн гурван өдөр амарна.")
    assert posts.names["Булган"] == "Bulgan border port"
    assert mongolian("Булган аймгийн малчид бэлчээр сэлгэлээ.").names["Булган"] == "Bulgan (aimag)"


def test_a_name_said_to_lie_in_a_region_abroad_is_no_namesake_at_home(mongolian: Teller) -> None:
    """No place of the name lies in Xilingol; in Dornod one does."""
    assert mongolian("Шилийн голын Баян-Уулд төмөр зам дуусна.").names["Баян-Уулд"] != "Bayan-Uul"
    assert mongolian("Дорнод аймгийн Баян-Уул сумын малчид иржээ.").names["Баян-Уул"] == "Bayan-Uul"


def test_a_country_belongs_to_the_name_behind_it(mongolian: Teller) -> None:
    """What is named right before a country in the genitive lies elsewhere; a hyphen makes San no fund."""
    said = mongolian("Боливийн хийг Санта-Крусаас Бразилийн Сан-Паулу руу дамжуулдаг.").names
    assert said["Санта-Крусаас"] == "Santa Cruz"
    assert said["Сан-Паулу"] == "São Paulo"
    assert mongolian("Гал Дархан хотод гарчээ.").names == {"Дархан": "Darkhan"}


def test_a_name_between_divisions_is_the_division_too(mongolian: Teller) -> None:
    """Сүхбаатар is a town on the line to Naushki as well, which it stays where it is named alone."""
    listed = mongolian("Зүүн бүс (Дорнод, Сүхбаатар, Хэнтий) хөгжинө. Наушки-Улаанбаатарын төмөр зам ажилладаг.")
    assert listed.names["Сүхбаатар"] == "Sukhbaatar (aimag)"
    alone = mongolian("Галт тэрэг Наушкигаас Сүхбаатар өртөөнд ирэв.")
    assert alone.names["Сүхбаатар өртөөнд"] != "Sukhbaatar (aimag)"


def test_a_soum_is_not_the_post_called_after_it(mongolian: Teller) -> None:
    """Though the text speaks of what that post faces; three posts in a list are no soums."""
    said = mongolian("Рашаан, Халхгол хоёр ойрхон. Сүмбэр сумын төв боомтоосоо хол.")
    assert said.names["Сүмбэр"] == "Sümber (Dornod)"
    assert mongolian("Хавирга, Баянхошуу, Сүмбэр гурван боомтоор ачаа гарав.").names["Сүмбэр"] == "Sumber"


def test_a_station_is_not_the_post_called_as_it_is(mongolian: Teller) -> None:
    """Where the word for a station stands behind the name, that is what is meant."""
    assert mongolian("Хавирга өртөө бол өөр газар.").names["Хавирга өртөө"] == "Khavirga station"
