"""Mongolian: lines as reporters tell of them, by their sections, what moves there, and the posts they pass."""

import pytest

from tests.reading.conftest import Teller, ends

SECTIONS = [
    ("Кени улс Исиоло – Мояле хэсгийн 500 км замыг асфальтлав.", [("highway", "Isiolo", "Moyale")]),
    ("Тэнхлэгийн Варшав–Белосток хэсгийн төмөр замыг шинэчлэв.", [("railway", "Warsaw", "Białystok")]),
    ("Дархан–Чойр чиглэлийн 330 кВ-ын шугам ашиглалтад оров.", [("power line", "Darkhan", "Choir")]),
    ("Дарханаас салаалдаг Р-256 хэмээх хурдны зам Чойрт тасардаг.", [("highway", "Darkhan", "Choir")]),
    ("Дарханаас салаалсан хүмүүс Чойрт очив.", []),
    ("МИАТ компани Дархан–Чойр чиглэлийн нислэгээ нэмэв.", []),
    ("Дарханаас Ташкент орох шууд нислэг ч, галт тэрэг ч үгүй.", []),
    ("Дархан, Ташкент хоёрын хооронд шууд галт тэрэг байхгүй.", []),
    ("Төмөр зам Дархан хүртэл хүрч, цааш Чойр өртөөний замтай залгадаг.", [("railway", "Darkhan", "Choir")]),
]


@pytest.mark.parametrize(("text", "links"), SECTIONS)
def test_a_section_is_one_of_the_line_it_is_said_to_be_of(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """The road or the cable named behind says the sort; a flight is no line, nor is one that is not there."""
    assert ends(mongolian(text)) == links


MOVED = [
    ("Ганцмодоос цааш нүүрс төмөр замаар Хятадын Баотоу хотод хүрдэг.", [("railway", "Ganqimaodu", "Baotou")]),
    ("Ганцмодоос цааш үнэ төмөр замаар ярих Баотоу хотод хүрдэг.", []),
    ("Ачааг Аригаас, нүүрсийг Дарханаас авто замаар Чойр руу явуулна.", [("highway", "Darkhan", "Choir")]),
    ("Дарханаас өглөө бүр ачаатай машинууд Чойрын зүг гарна.", [("highway", "Darkhan", "Choir")]),
    ("Дарханаас өглөө бүр аялагчид Чойрын зүг гарна.", []),
    ("Тэр Дарханаас Чойр руу галт тэргээр явжээ.", []),
    (
        "Туркменистаны хийг Узбекистанаар дамжуулан Хоргост хүргэдэг шугам бий.",
        [("pipeline", "Turkmenistan", "Khorgos")],
    ),
    ("Туркменистаны хийг Хятад худалдан авч, шугам сүлжээ барив.", []),
    (
        "Оюутолгой уурхай Ханбогд суманд бий. Уурхайг Баяннуур хоттой холбосон цахилгааны шугам ажиллаж байна.",
        [("power line", "Oyu Tolgoi", "Bayannur")],
    ),
    ("Ханбогд сум тэнд бий. Уурхайг Баяннуур хоттой холбосон цахилгааны шугам ажиллаж байна.", []),
    ("Ташкентад зүтгүүрээ сольсон галт тэрэг Самарканд руу явдаг.", [("railway", "Tashkent", "Samarkand")]),
    ("Галт тэрэг Брестэд царигаа сольж Варшав руу явдаг.", [("railway", "Brest", "Warsaw")]),
    ("Замын-Үүдэд ачигдсан галт тэрэг Тяньжинийг зорьдог.", [("railway", "Zamyn-Uud", "Tianjin")]),
    ("Брестэд зүтгүүрээ сольсон галт тэрэгний дарга Варшав руу явдаг.", []),
    ("Брестэд царигаа сольсон галт тэрэг Варшав руу явсангүй.", []),
    ("Ташкентад мөнгөө сольсон жуулчин Самарканд руу явдаг.", []),
]


@pytest.mark.parametrize(("text", "links"), MOVED)
def test_what_is_moved_from_one_place_to_another_says_that_a_line_leads_there(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """Goods, lorries, gas, and power for the mine spoken of before; people who travel say nothing of a line."""
    assert ends(mongolian(text)) == links


POSTS = [
    ("Тундума, Накондэ хоёрын хоорондох нэг цэгийн шалганаар нэвтэрдэг.", [("crossing", "Tunduma", "Nakonde")]),
    ("Тундума, Накондэ хоёрын хоорондох найрамдал бат.", []),
    ("Ларедо, Нуэво-Ларедо хосын гүүрээр машин урсдаг.", [("crossing", "Laredo", "Nuevo Laredo")]),
    ("Зимбабвегийн Бейтбридж, ӨАБНУ-ын Мусина хоёрын дунд гааль бий.", [("crossing", "Beitbridge", "Musina")]),
    ("Нарийнсухайт уурхай нүүрстэй. Эсрэг талын Сэхэ том суурин.", []),
    ("Даян боомт зөвхөн зуны улиралд Хуншаньцзуйтай нээгдэнэ.", [("crossing", "Dayan", "Hongshanzui")]),
    ("Даян боомт зөвхөн зуны улиралд дарга нартай уулзана.", []),
    ("Вьетнамын Хыу-Нги боомтоор Хятадын Пинсян руу гардаг.", [("crossing", "Huu Nghi", "Pingxiang")]),
    ("Дарханаас Пинсян руу гардаг.", []),
    (
        "Посо-Ондод зам дуусна. Голын цаадах Мисьон-Ла-Пас руу хуучин гүүр бий.",
        [("crossing", "Pozo Hondo", "Misión La Paz")],
    ),
    (
        "Хоёр улс төмөр гарцтай. Эхнийх нь 1990 онд залгагдсан Достык–Алашаньков юм.",
        [("railway", "Dostyk", "Alashankou")],
    ),
    (
        "Фос-ду-Игуасу, Сьюдад-дель-Эсте хотуудыг 1965 оноос хойш ганцхан Найрамдлын гүүр холбож ирсэн.",
        [("crossing", "Foz do Iguaçu", "Ciudad del Este")],
    ),
]


@pytest.mark.parametrize(("text", "links"), POSTS)
def test_what_lies_between_two_towns_at_a_border_is_a_crossing(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """A bridge, a customs post, a river with a town behind it; what lies far apart, or between people, is none."""
    assert ends(mongolian(text)) == links


def test_a_post_of_a_list_where_nothing_but_trains_pass_is_a_railway(mongolian: Teller) -> None:
    """A list that begins right behind another one is introduced by its own heading, not by those items."""
    said = mongolian(
        "Урд хилийн боомтууд үүнээс хойш ингэж ажиллана:\n1. Замын-Үүд – Эрээн: төмөр замын боомт хэвийн.\n"
        "2. Ханги – Мандал: амарна.\n\nХойд хилийн боомтууд:\n3. Алтанбулаг – Хиагт: хэвийн.\n"
        "4. Сүхбаатар – Наушки: зөвхөн галт тэрэг явна.\n"
    )
    assert ends(said) == [
        ("crossing", "Zamyn-Uud", "Erenhot"),
        ("crossing", "Khangi", "Mandula"),
        ("crossing", "Altanbulag", "Kyakhta"),
        ("railway", "Sukhbaatar", "Naushki"),
    ]


LONG = [
    ("Дархан, Чойр хоёрын 300 км төмөр зам баригдана. Үүнийг мэдээлэв.", [("railway", "Darkhan", "Choir")]),
    ("Дархан, Чойр хоёрын төмөр замын өртөө хүйтэн. Үүнийг мэдээлэв.", []),
    ("Дархан, Чойр хоёр төмөр замаа илүүд үзнэ. Үүнийг мэдээлэв.", []),
    ("Дархан хүртэл 220 кВ-ын шугам Чойроос өнгөрсөн онд татагдсан.", [("power line", "Choir", "Darkhan")]),
    ("Тарбагатайн зүүн талд Дарханд салаалж Чойр хүрэх 90 км төмөр зам бий.", [("railway", "Darkhan", "Choir")]),
    ("Өмнөд чиглэлд Дархан, Чойроор дамжсан 400 км төмөр зам бий.", [("railway", "Darkhan", "Choir")]),
    ("Дарханы хүдрийг Чойр руу тээвэрлэх 300 км төмөр зам барив. Өөр юмгүй.", [("railway", "Darkhan", "Choir")]),
    ("Дарханаас гарсан салаа нь Чойрт мухарддаг. Төмөр зам хөгшин.", [("railway", "Darkhan", "Choir")]),
    (
        "Дарханаас урагш 200 км-т Чойр бий, хоёрыг өргөн царигтай төмөр зам холбоно.",
        [("railway", "Darkhan", "Choir")],
    ),
    (
        "Каспийн зүүн эргийн Актау, Курык хоёр боомтоос вагон тээврийн усан онгоц Баку руу өдөр бүр хөдөлдөг.",
        [("other", "Aktau", "Baku"), ("other", "Kuryk", "Baku")],
    ),
    (
        "Өвөл Дархан, Чойр хоёр хотоос Сайншанд руу авто замаар ачаа тээнэ. Өвөл Дархан, Чойрт цас орно.",
        [("highway", "Darkhan", "Sainshand"), ("highway", "Choir", "Sainshand")],
    ),
    (
        "Малайзын Жохор-Бару, Сингапурын Вудландс хоёрын хоорондох 4 км шугам ирэх онд нээгдэнэ. Өөр юмгүй.",
        [("railway", "Johor Bahru", "Woodlands")],
    ),
    ("Зам муу тул Дарханаас Чойр орох автобус хоцорчээ. Өөр юмгүй.", []),
    (
        "Фос-ду-Игуасу хотын захаас Президенте-Франко руу мөрөн дээгүүр тавьсан гүүр нээгдэв. Өөр юмгүй.",
        [("crossing", "Foz do Iguaçu", "Presidente Franco")],
    ),
    ("Скопьеэс София хүрэх төмөр замын ажил эхлэв. Үүнийг мэдээлэв.", [("railway", "Skopje", "Sofia")]),
    (
        "Мванза хотоос Порт-Белл хүртэл галт тэрэгний вагон ачсан гатлага онгоц явдаг. Өөр юмгүй.",
        [("other", "Mwanza", "Port Bell")],
    ),
    ("Замын-Үүдэд 900 га талбайд байгуулж буй чөлөөт бүс ирэх онд нээгдэнэ.", [("zone", "Zamyn-Uud", "Zamyn-Uud")]),
    ("Чөлөөт бүсийг Алтанбулагт 2014 онд нээсэн бөгөөд өргөн юм.", [("zone", "Altanbulag", "Altanbulag")]),
    ("Замын-Үүдэд очив. Чөлөөт бүсийн тухай хуулийг Засгийн газар баталсан.", []),
    ("Сайд Дарханд хийсэн айлчлалынхаа төгсгөлд Чойр руу галт тэргээр явж, өргөө үзлээ.", []),
    ("Хөлөг онгоц үүрээр Мумбай, Карачи чиглэлд хөдөлжээ.", []),
]


@pytest.mark.parametrize(("text", "links"), LONG)
def test_a_line_is_told_by_its_ends_and_its_length(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """In any order; the stations of two towns, what two towns like and who travels between them are no line."""
    assert ends(mongolian(text)) == links


TOLD_OF = [
    ("Ханги боомт тэнд бий. Хилийн цаана Мандал боомт бий.", [("crossing", "Khangi", "Mandula")]),
    ("Эрээнцав боомт тэнд бий. Зам хилийн цаана Соловьёвск, Борзя хүрнэ.", []),
    (
        "Хавирга нь Ар хашаат, Баянхошуу нь Өвдөг боомттой харьцдаг. Өөр юмгүй.",
        [("crossing", "Bayankhoshuu", "Uvdug"), ("crossing", "Khavirga", "Arikhashat")],
    ),
    ("Боршоо, Хандгайт хоёрыг олон улсын зэрэглэлтэй болгоно. Өөр юмгүй.", [("crossing", "Borshoo", "Khandagayty")]),
    ("Боршоо, Хандгайт хоёрыг зурагт буулгав. Өөр юмгүй.", []),
    (
        "Благовещенск, Хэйхэ хоёрын хооронд авто замын гүүр бий. Хажууд нь нөгөө эрэгт хүргэх дүүжин зам баригдана.",
        [("crossing", "Blagoveshchensk", "Heihe"), ("other", "Blagoveshchensk", "Heihe")],
    ),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Дараа нь Сайншанд хүртэл хойш сунгана.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    (
        "Мендоса, Лос-Андес хоёрын хоорондох гол замаар машин өнгөрдөг. Сан-Хуан, Ла-Серена хоёрыг хонгил холбоно.",
        [("highway", "Mendoza", "Los Andes"), ("highway", "San Juan", "La Serena")],
    ),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Энэ нь ирээдүйд Сайншандтай холбогдоно.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Уг зам цаашаа Сайншандад хүрнэ.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    (
        "Дархан–Чойр чиглэлийн төмөр зам 2022 онд нээгдсэн бөгөөд цаашид Сайншандын төмөр замтай нийлнэ.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    ("Төмөр зам нээгдлээ. Дархан, Чойр хоёрыг холбосон.", [("railway", "Darkhan", "Choir")]),
    ("Төмөр зам нээгдлээ. Дархан, Чойр хоёрыг зорьж хүн ирэв.", []),
    ("Дарханаас Чойр хүртэл төмөр зам бий. Бид цаашид Сайншандад очно.", [("railway", "Darkhan", "Choir")]),
    ("Дарханаас Чойр хүртэл төмөр зам бий. Энэ нь цаашид Сайншандад хэрэгтэй.", [("railway", "Darkhan", "Choir")]),
    (
        "Дарханаас Чойр, тэндээс Сайншанд хүртэл 600 км үргэлжлэх төмөр зам өргөн.",
        [("railway", "Darkhan", "Sainshand")],
    ),
]


@pytest.mark.parametrize(("text", "links"), TOLD_OF)
def test_what_was_named_before_is_gone_on_about(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """Beyond the border, on the other bank, further on; where a line runs on to is no post that faces another."""
    assert sorted(ends(mongolian(text))) == sorted(links)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Хятадын Хэйлүнзян мужийн Тунжян хотод төмөр замын гүүр бий.", "Тунжян", "Tongjiang"),
        ("Хятадын Сычуань мужийн Чэндү хотод өргөн зам бий.", "Чэндү", "Chengdu"),
        ("Аргентины Пунта-Колорада хүртэл хоолой тавив. Үүнийг мэдээлэв.", "Пунта-Колорада", "Punta Colorada"),
        ("Хятадад ачаа хүлээж байна. Уэйфан хотод терминал бий. Үүнийг мэдээлэв.", "Уэйфан", "Weifang"),
        ("Хятадад ачаа хүлээж байна. Чэнжоу хотод терминал бий. Үүнийг мэдээлэв.", "Чэнжоу", "Chenzhou"),
        ("Хятад зам тавив. Люйшуньгаас Далянь хүртэл явна. Үүнийг мэдээлэв.", "Люйшуньгаас", "Lüshunkou District"),
        ("Жинжоу, Инкоу боомтыг ашиглана. Үүнийг мэдээлэв.", "Жинжоу", "Jinzhou Port"),
        ("Жинжоу хотод уулзалт болов. Үүнийг мэдээлэв.", "Жинжоу хотод", "Jinzhou"),
        ("Владивосток, Восточный, Находка гурав бөглөрчээ. Үүнийг мэдээлэв.", "Восточный", "Vostochny Port"),
        ("Авто зам бий. Киркүкээс Жейхан руу хоолой татна. Үүнийг мэдээлэв.", "Киркүкээс", "Kirkuk"),
        ("Метро Улаанбаатарт Толгойтоос Амгалан хүртэл явна. Үүнийг мэдээлэв.", "Амгалан", "Amgalan"),
        ("Хойд Солонгосын Ражин руу явсан аялал шуургаар төгссөн. Үүнийг мэдээлэв.", "Ражин", "Rajin"),
    ],
)
def test_a_foreign_name_is_found_by_its_sound(text: str, name: str, place: str, mongolian: Teller) -> None:
    """As Mongolian writes Chinese syllables, and joined by a hyphen of two words that each may mean another place."""
    assert mongolian(text).names[name] == place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Хятадад ачаа хүлээж байна. Чэнжоу сайхан ажилладаг. Үүнийг мэдээлэв.", "Чэнжоу"),
        ("Тэрбээр Хойд Солонгосын Ражин дахь сургуулийг төгссөн. Үүнийг мэдээлэв.", "Ражин"),
        ("Шинжаанд Чингэлгийн галт тэрэг явна. Үүнийг мэдээлэв.", "Чингэлгийн"),
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str, name: str, mongolian: Teller) -> None:
    """As a word that begins a sentence, where a person went to school, and a form of the word for a container."""
    assert mongolian(text).names.get(name, "ruled out").startswith("ruled out")


OVER_WATER = [
    (
        "Амар мөрөн дээгүүр Благовещенск, Хэйхэ хоёрыг холбосон гүүр нээгдсэн.",
        [("crossing", "Blagoveshchensk", "Heihe")],
    ),
    ("Сахалины Холмск, эх газрын Ванино хоёрын хооронд гатлага явдаг.", [("other", "Kholmsk", "Vanino")]),
    ("«Найрал» хөлөг онгоц Холмск, Ваниногийн хооронд зорчигч тээдэг.", [("other", "Kholmsk", "Vanino")]),
    ("Поти боомтоос Констанца руу төмөр замын вагон зөөдөг паром явна.", [("other", "Poti", "Constanța")]),
    ("Поти боомтоос Констанца руу гарсан хөлөг онгоц живжээ.", []),
    ("Оросоос Хятад руу далайн ёроолоор хийн хоолой тавина.", [("pipeline", "Russia", "China")]),
]
ONWARD = [
    ("Дархан хүртэл тавьсан төмөр замыг дараа нь Чойр руу сунгав.", [("railway", "Darkhan", "Choir")]),
    ("Дарханд дуусдаг төмөр замыг 2011 онд Чойр хүртэл үргэлжлүүлжээ.", [("railway", "Darkhan", "Choir")]),
    ("Чойрт болсон уулзалтыг Дархан хүртэл үргэлжлүүлжээ.", []),
    ("Дарханаар салаалсан төмөр зам Чойр хүрдэг.", [("railway", "Darkhan", "Choir")]),
    ("Гол шугамаас Чойр хүрэх салбар төмөр зам нь Дарханаас эхэлнэ.", [("railway", "Darkhan", "Choir")]),
    (
        "Төмөр зам Дарханаас Чойр, Эрдэнэт хоёр руу явна.",
        [("railway", "Darkhan", "Choir"), ("railway", "Darkhan", "Erdenet")],
    ),
    ("Налайх, Багануураар дайрсан авто зам Чойбалсан хүрнэ.", [("highway", "Nalaikh", "Choibalsan")]),
    (
        "Чойр хүртэл 110 кВ-ын шугам Дарханаас татагдсан. Тэндээс Сайншанд хүртэл 110 кВ-ын шугам барина.",
        [("power line", "Darkhan", "Choir"), ("power line", "Choir", "Sainshand")],
    ),
    ("Дарханаас Чойр хүртэл замын зардал нэмэгдлээ, машинаар явав.", []),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Цааш Сайншанд хүртэл 200 км зам тавина.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    (
        "Дарханаас Чойр хүртэл төмөр зам бий. Сайншанд хүртэл энэ замыг 2030 онд сунгана.",
        [("railway", "Darkhan", "Choir"), ("railway", "Choir", "Sainshand")],
    ),
    (
        "Дарханаас Сайншанд хүртэл төмөр зам бий. Эхний ээлжинд Дарханаас Чойр хүртэлх 300 километрийг засна.",
        [("railway", "Darkhan", "Sainshand"), ("railway", "Darkhan", "Choir")],
    ),
    ("Дарханаас Чойр хүртэлх 300 километрийг хоёр өдөр туулав.", []),
    ("Хурдны замын сүүлийн хэсэг болох Дархан–Чойр нээгдэв.", [("highway", "Darkhan", "Choir")]),
    ("Дарханаас Чойрт галт тэргээр таван цагт хүрдэг.", [("railway", "Darkhan", "Choir")]),
    ("Дарханаас Чойрт галт тэргээр ирсэн жуулчид баярлажээ.", []),
    ("Дарханаас Чойр хүртэл Хятадын компани хурдны зам барьжээ.", [("highway", "Darkhan", "Choir")]),
    ("Алтанбулаг, Хиагтаар явдаг ачаа нэмэгджээ.", [("crossing", "Altanbulag", "Kyakhta")]),
    ("Мальмёгээс Копенгаген руу Эресуннын гүүрээр хагас цагт хүрдэг.", [("crossing", "Malmö", "Copenhagen")]),
    ("Поти боомтоос Констанца руу чиглэж явсан хөлөг онгоц тэсэрчээ.", []),
    ("Хөлөг онгоц ховор тул Потигоос Констанца орох хугацаа уртсана.", []),
    (
        "Улаанбаатарыг «Чингис хаан» нисэх буудалтай холбосон хурдны зам бий.",
        [("highway", "Ulaanbaatar", "Chinggis Khaan International Airport")],
    ),
]


@pytest.mark.parametrize(("text", "links"), [*OVER_WATER, *ONWARD])
def test_a_line_goes_over_water_and_on_from_where_it_ended(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """With a river or a shore between the words; a ship on a voyage and what a journey costs are no line."""
    assert ends(mongolian(text)) == links


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Оросоос Хятад руу хоолой барина.", "Хятад", "China"),
        ("Кипрээс Крит рүү кабель татна.", "Крит", "Crete"),
        ("Иорданы боомт, Эстоны зам, Ливаны төмөр зам.", "Эстоны", "Estonia"),
    ],
)
def test_a_name_behind_the_country_that_something_leaves_lies_elsewhere(
    text: str, name: str, place: str, mongolian: Teller
) -> None:
    """As it would lie there behind the bare name of the country, or behind its genitive."""
    assert mongolian(text).names[name] == place
