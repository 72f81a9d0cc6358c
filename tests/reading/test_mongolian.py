"""Mongolian: names with their suffixes, what is no place, and what a sentence says is linked."""

import pytest

from geo.lexicon.mongolian import LEXICON
from tests.reading.conftest import Teller

PLACED: list[tuple[str, dict[str, str]]] = [
    ("Хангийн боомтод ачаа ирлээ.", {"Хангийн": "Khangi"}),
    ("Нүүрс Замын-Үүдээр, эсвэл Хангиар гарна.", {"Замын-Үүдээр": "Zamyn-Uud", "Хангиар": "Khangi"}),
    ("Чойбалсангаас Өлгий рүү нисэв.", {"Чойбалсангаас": "Choibalsan", "Өлгий": "Ulgii"}),
    ("Москвагаас төлөөлөгчид ирлээ.", {"Москвагаас": "Moscow"}),
    ("Мозырийн боомтоос Минскэд ачаа хүргэв.", {"Мозырийн": "Mazyr", "Минскэд": "Minsk"}),
    ("“Замын-Үүд” боомтоор машин нэвтэрнэ.", {"Замын-Үүд": "Zamyn-Uud"}),
    ("Алтанбулагийн зах дээр очив.", {"Алтанбулагийн": "Altanbulag"}),
    ("Улаанбаатараас Дарханд очив.", {"Улаанбаатараас": "Ulaanbaatar", "Дарханд": "Darkhan"}),
    ("“Эрдэнэс” ХК Цагаан хадны гаалийн хяналтын талбайд ирэв.", {"Цагаан хадны": "Tsagaan Khad"}),
    ("Орхон, Сэлэнгэ аймгийн иргэд ирэв.", {"Орхон": "Orkhon", "Сэлэнгэ": "Selenge"}),
    ("Өмнөговьд Баян-Сүмтэй, Баян-Овоотой.", {"Өмнөговьд": "Umnugovi", "Баян-Овоотой": "Bayan-Ovoo"}),
]


@pytest.mark.parametrize(("text", "names"), PLACED)
def test_a_name_is_found_with_its_suffix(text: str, names: dict[str, str], mongolian: Teller) -> None:
    """Every case of a name is found, also where a vowel is dropped or a consonant put between."""
    assert mongolian(text).names == names


RULED_OUT: list[tuple[str, str, str]] = [
    ("Бээжин, Москва хамтран ажиллахаар тохиролцов.", "Бээжин", "government"),
    ("Бээжин, Москва хамтран ажиллахаар тохиролцов.", "Москва", "government"),
    ("Москва хугацааг багасгахыг санал болгов.", "Москва", "government"),
    ("Рим, Вена хоёр өөрсдийн хэсгийг бараг дуусгасан.", "Вена", "government"),
    ("Найробигийн их сургуулийн судлаачид иржээ.", "Найробигийн", "institution"),
    ("“Сайншандын мэдээ” сонинд бичжээ.", "Сайншандын", "quotation marks"),
    ("Б.Чойбалсан гэдэг залуу ирэв.", "Чойбалсан", "person"),
    ("Дархан хэмээх нэртэй бөх барилдав.", "Дархан", "person"),
    ("Шивээхүрэн биш, Гашуунсухайт боомтоор гаргана.", "Шивээхүрэн", "another place"),
    ("Бээжин–Тяньжинь–Хэбэй бол зам биш, нэг бүс нутаг.", "Бээжин", "not a line"),
    ("Астана гэрээнд гарын үсэг зурав.", "Астана", "government"),
    ("Москвагийн Улаан талбайд жагсаал болов.", "Москвагийн", "institution"),
    ("Захирал Дархан шийдвэр гаргав.", "Дархан", "person"),
    ("Ачаа Сайншандад очиж, Улаанбаатар төмөр замын гол шугамд нийлдэг.", "Улаанбаатар", "institution"),
    ("Төслийг Бээжин, Москва хоёр дэмжив.", "Бээжин", "government"),
    ("Оросын тал бэлэн гэж Москва мэдэгдсэн ч хөрөнгө дутна.", "Москва", "government"),
]


@pytest.mark.parametrize(("text", "name", "why"), RULED_OUT)
def test_the_words_around_say_that_no_place_is_meant(text: str, name: str, why: str, mongolian: Teller) -> None:
    """A government, an institution, a person and a place that is not meant are ruled out, each with its reason."""
    found = mongolian(text).names[name]
    assert found.startswith("ruled out")
    assert why in found


NOT_RULED_OUT: list[tuple[str, str, str]] = [
    ("Копенгаген, Мальмё хоёрыг холбосон гүүр ашиглалтад орсон.", "Копенгаген", "Copenhagen"),
    ("Улаанбаатар хүртэл зам тавихаар тохиролцов.", "Улаанбаатар", "Ulaanbaatar"),
    ("Эрээн–Улаанбаатар төмөр замын гол шугам хуучирчээ.", "Улаанбаатар", "Ulaanbaatar"),
    ("Гүржийн Анаклиа боомтыг Хятадын компани барина.", "Анаклиа", "Anaklia"),
    ("Гашуунсухайт боомтоор нүүрс гаргана.", "Гашуунсухайт", "Gashuunsukhait"),
    ("Улаанбаатарт чуулган болов.", "Улаанбаатарт", "Ulaanbaatar"),
    ("Дорноговь аймгийн Ханги боомт ажиллаж байна.", "Ханги", "Khangi"),
    ("Астана хотод хуралдсан сайд нар гэрээнд гарын үсэг зурав.", "Астана", "Astana"),
    ("Замын-Үүдийн гаалийн талбайд 300 машин зогсож байна.", "Замын-Үүдийн", "Zamyn-Uud"),
    ("Дорнод аймгийн Бичигтийн төмөр замыг барина.", "Бичигтийн", "Bichigt"),
    ("Ерөнхийлөгч Улаанбаатарт ирлээ.", "Улаанбаатарт", "Ulaanbaatar"),
    ("Сайд Дарханд ажиллав.", "Дарханд", "Darkhan"),
    ("Ерөнхий сайд Пекинд айлчлав.", "Пекинд", "Beijing"),
    ("Галт тэрэг өглөө ирнэ гэж Москвад мэдэгдсэн.", "Москвад", "Moscow"),
]


@pytest.mark.parametrize(("text", "name", "place"), NOT_RULED_OUT)
def test_a_place_stays_one_beside_words_that_only_look_so(text: str, name: str, place: str, mongolian: Teller) -> None:
    """A capital that something reaches or happens in is a town; a port behind its province is a port."""
    assert mongolian(text).names[name] == place


LINKS: list[tuple[str, list[tuple[str, tuple[str, ...], str, str]]]] = [
    (
        "Зүүнбаян–Ханги чиглэлийн 227 км төмөр замыг 2022 оны 11 дүгээр сарын 25-нд ашиглалтад оруулсан.",
        [("railway", ("Zuunbayan", "Khangi"), "operating", "2022-11-25")],
    ),
    (
        "Тавантолгой–Гашуунсухайт чиглэлийн төмөр замыг 2022 оны есдүгээр сарын 9-нд нээв.",
        [("railway", ("Tavan Tolgoi", "Gashuunsukhait"), "operating", "2022-09-09")],
    ),
    (
        "Чойбалсангаас Хөөтөөр дамжин Бичигт хүрэх төмөр зам төлөвлөгдсөн.",
        [("railway", ("Choibalsan", "Khuut", "Bichigt"), "planned", "")],
    ),
    (
        "Баруун-Уртаас Бичигт хүртэлх хатуу хучилттай замын ажил үргэлжилж байгаа.",
        [("highway", ("Baruun-Urt", "Bichigt"), "under construction", "")],
    ),
    (
        "Чойр, Сайншанд хоёрын хоорондох төмөр замыг хаасан.",
        [("railway", ("Choir", "Sainshand"), "closed", "")],
    ),
    (
        "Гашуунсухайт, Ганцмод хоёрыг холбох төмөр зам баригдаж байна.",
        [("railway", ("Gashuunsukhait", "Ganqimaodu"), "under construction", "")],
    ),
    ("Увс аймгийн Боршоо боомт ОХУ-ын Хандгайттай хиллэнэ.", [("crossing", ("Borshoo", "Khandagayty"), "", "")]),
    ("Хангийн өөдөөс Хятадын Мандал боомт харж байрладаг.", [("crossing", ("Khangi", "Mandula"), "", "")]),
    (
        "Дархан, Эрдэнэт, Мөрөнг холбосон төмөр зам бий.",
        [("railway", ("Darkhan", "Erdenet", "Murun"), "operating", "")],
    ),
    (
        "Дарханаас Сайншандаар дамжин Чойр, Ханги, цаашлаад Эрээнцав хүрэх зам урт.",
        [("highway", ("Darkhan", "Sainshand", "Choir", "Khangi", "Ereentsav"), "", "")],
    ),
    ("Хангийн нөгөө талд Мандал боомт бий.", [("crossing", ("Khangi", "Mandula"), "", "")]),
    ("Дарханаас Эрдэнэт рүү салаа зам явдаг.", [("railway", ("Darkhan", "Erdenet"), "operating", "")]),
    ("Улаанбаатар-Дархан чиглэлийн автозамыг хаасан.", [("highway", ("Ulaanbaatar", "Darkhan"), "closed", "")]),
    (
        "Арвайхээрээс Алтай хот хүртэлх замыг хаасан.",
        [("highway", ("Arvaikheer", "Altai"), "closed", "")],
    ),
    (
        "“Нижнеленинск” боомтыг Хятадын Тунзян хоттой төмөр замын гүүрээр холбов.",
        [("crossing", ("Nizhneleninskoye", "Tongjiang"), "", "")],
    ),
    (
        "Шивээхүрэн боомтыг Сэхээ боомттой 7 км төмөр замаар холбоно.",
        [("railway", ("Shiveekhuren", "Ceke"), "", "")],
    ),
    (
        "Төмөр зам Эрдэнэтээс эхэлж Мөрөнд дуусна.",
        [("railway", ("Erdenet", "Murun"), "", "")],
    ),
]


@pytest.mark.parametrize(("text", "links"), LINKS)
def test_a_sentence_says_what_is_linked(
    text: str, links: list[tuple[str, tuple[str, ...], str, str]], mongolian: Teller
) -> None:
    """The case of a name says where a line comes from, what it passes and what it reaches."""
    [(kind, ends, status, opened)] = links
    assert [(k, e, opening) for k, e, _, opening in mongolian(text).links] == [(kind, ends, opened)]
    assert not status or mongolian(text).links[0][2] == status


def test_lines_of_a_list_share_the_word_for_what_they_are(mongolian: Teller) -> None:
    """Each pair of a list is a line of the sort that is said behind the last one."""
    said = "Чойбалсан-Хөөт, Хөөт-Бичигт чиглэлийн төмөр зам баригдаж байна."
    assert [(kind, ends) for kind, ends, *_ in mongolian(said).links] == [
        ("railway", ("Choibalsan", "Khuut")),
        ("railway", ("Khuut", "Bichigt")),
    ]


def test_each_from_of_a_list_begins_a_line_of_its_own(mongolian: Teller) -> None:
    """What comes from a second place is another line, not one that goes on."""
    said = "Дадал сумаас Булган, Халхгол сумаас Цагааннуур хүртэл авто зам барина."
    assert [(kind, ends[0], ends[-1]) for kind, ends, *_ in mongolian(said).links] == [
        ("highway", "Dadal", "Bulgan"),
        ("highway", "Khalkhgol", "Tsagaannuur"),
    ]


def test_a_line_is_extended_from_where_its_sentence_lets_it_end(mongolian: Teller) -> None:
    """The end nearest to the new one is that of the line named in the same sentence, not of one before."""
    said = "Аддис-Абебад төмөр зам бий. Момбаса–Найроби төмөр замыг Найваша хүртэл сунгасан."
    assert ("railway", ("Nairobi", "Naivasha")) in [(kind, ends) for kind, ends, *_ in mongolian(said).links]


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ("Ачаа Соловьёвск хүрнэ. Тэндээс Борз хүртэл төмөр зам бий.", ("Solovyevsk", "Borzya")),
        ("Ачаа Зүүнбаян хүрч, тэндээс Ханги хүртэл төмөр замаар явна.", ("Zuunbayan", "Khangi")),
    ],
)
def test_from_there_is_from_the_place_named_last(said: str, ends: tuple[str, ...], mongolian: Teller) -> None:
    """A sentence, or a part of one, that begins with "from there" goes on from the last place named before it."""
    assert [(kind, stops) for kind, stops, *_ in mongolian(said).links] == [("railway", ends)]


def test_a_line_ends_where_a_later_sentence_says(mongolian: Teller) -> None:
    """One sentence says where it begins, the next one where it ends; a meeting that ends somewhere is no line."""
    said = "Төмөр зам Кашгараас эхэлдэг. Торугартаар дамжин Андижан хотод дуусдаг."
    assert [(kind, ends) for kind, ends, *_ in mongolian(said).links] == [("railway", ("Kashgar", "Andijan"))]
    assert mongolian("Хурал Кашгараас эхэлдэг. Андижан хотод дуусдаг.").links == []


def test_it_is_extended_from_the_line_of_the_sentence_before(mongolian: Teller) -> None:
    """A pronoun stands for that line; the end of one stretch is not where the other one is extended to."""
    said = "Момбаса–Найробийн төмөр зам 2017 онд нээгдсэн. Үүнийг Кампал хүртэл сунгана."
    assert ("railway", ("Nairobi", "Kampala")) in [(kind, ends) for kind, ends, *_ in mongolian(said).links]
    said = "Момбасагаас Найроби хүртэлх төмөр замыг Кампал хүртэл сунгана."
    assert [(kind, (ends[0], ends[-1])) for kind, ends, *_ in mongolian(said).links] == [
        ("railway", ("Mombasa", "Nairobi")),
        ("railway", ("Nairobi", "Kampala")),
    ]


DIRECTIONS = [
    ("Чойбалсангаас Хавирга боомт чиглэлийн 120 км авто зам орлоо.", "highway", ("Choibalsan", "Khavirga")),
    ("Чойбалсан хотоос Хавирга боомтыг зорих авто зам үүсэв.", "highway", ("Choibalsan", "Khavirga")),
    ("Төмөр замыг Сайншанд-Чойбалсан гэсэн маршрутаар тавина.", "railway", ("Sainshand", "Choibalsan")),
    ("Улаанбаатар-Эрээн-Улаанбаатар чиглэлийн галт тэргийг нээв.", "railway", ("Ulaanbaatar", "Erenhot")),
    ("Кирунагийн хүдрийг Нарвик боомтод хүргэдэг төмөр зам хаагдав.", "railway", ("Kiruna", "Narvik")),
    ("Варшав–Берлиний төмөр замыг шинэчлэв.", "railway", ("Warsaw", "Berlin")),
    ("Чунцинаас гарсан галт тэрэг Лодз хотод арван хоногт ирдэг.", "railway", ("Chongqing", "Łódź")),
    ("Афлао боомт Тогогийн нийслэл Ломе хоттой шууд залгаа.", "crossing", ("Aflao", "Lomé")),
    ("Сингапур, Куала-Лумпур хоёрыг холбох төмөр зам бий.", "railway", ("Singapore", "Kuala Lumpur")),
    ("Хийн хоолой Туркменабадаас Герат хүрнэ.", "pipeline", ("Türkmenabat", "Herat")),
    ("Алтанбулаг боомт нь ОХУ-ын Хиагт боомттой хиллэнэ.", "crossing", ("Altanbulag", "Kyakhta")),
]


@pytest.mark.parametrize(("text", "kind", "ends"), DIRECTIONS)
def test_a_line_leads_in_the_direction_of_its_end(
    text: str, kind: str, ends: tuple[str, str], mongolian: Teller
) -> None:
    """It makes for a post, or reaches a town; a subject may be marked."""
    assert [(sort, stops) for sort, stops, *_ in mongolian(text).links] == [(kind, ends)]


def test_a_pandemic_is_no_country(mongolian: Teller) -> None:
    """Its first word is spelled as another language abbreviates a country."""
    assert mongolian("Цар тахлын үед боомт хаагдсан.").names == {}


NO_LINES = [
    "Мөрөн хотоос Ханх хүртэл төмөр зам байхгүй.",
    "Ховд, Улаангом хоёрыг холбосон төмөр зам гэж үгүй.",
    "Чойр – Хархорин чиглэлд төмөр замын шугам одоогоор байхгүй.",
]


@pytest.mark.parametrize("text", NO_LINES)
def test_no_line_is_drawn_where_there_is_said_to_be_none(text: str, mongolian: Teller) -> None:
    """What is not there joins nothing."""
    assert mongolian(text).links == []


CALLED = [
    ("Мөрөн-Улиастай чиглэлийн зам Тосонцэнгэлээр дайрдаг.", "highway", ("Murun", "Uliastai")),
    ("Сайншанд хүрээд зогссон авто замаа Ханги хүртэл сунгана.", "highway", ("Sainshand", "Khangi")),
    ("Курагино – Кызылын төмөр зам Транссибирийн төмөр замтай холбогдоно.", "railway", ("Kuragino", "Kyzyl")),
    ("Налайх – Багануур чиглэлийн 110 кВ шугамыг өргөтгөнө.", "power line", ("Nalaikh", "Baganuur")),
    ("Энэ төмөр замыг Чойбалсан – Эрээнцав гэдэг.", "railway", ("Choibalsan", "Ereentsav")),
    ("Чунцин – Дуйсбург гэсэн хуурай газрын гүүр ажиллаж байна.", "corridor", ("Chongqing", "Duisburg")),
    ("Төмөр замын хонгил нээгдсэнээр Цюрих – Милан хоёрын хооронд 3 цаг явна.", "railway", ("Zürich", "Milan")),
    (
        "Арцсуурь боомтыг өргөтгөв. Эсрэг талынх нь боомтыг Цаган-Толгой гэдэг.",
        "crossing",
        ("Artssuuri", "Tsagaan-Tolgoi"),
    ),
]


@pytest.mark.parametrize(("text", "kind", "ends"), CALLED)
def test_a_line_is_told_by_what_it_carries_or_is_called(
    text: str, kind: str, ends: tuple[str, str], mongolian: Teller
) -> None:
    """Kilovolts make a power line, a bridge over land a corridor, and a line may be called by its ends."""
    assert [(link[0], link[1]) for link in mongolian(text).links] == [(kind, ends)]


TWO_SIDES = [
    ("Замын-Үүд, Эрээн төмөр замаас хойш хоёр дахь нь энэ юм.", [("railway", ("Zamyn-Uud", "Erenhot"))]),
    ("Сайншанд, Чойр төмөр зам дагуу оршино.", []),
    (
        "Монгол Улс, Хятадын Гашуусухайт-Ганцмод төмөр замын боомтын хил холболт эхлэв.",
        [("railway", ("Gashuunsukhait", "Ganqimaodu"))],
    ),
    ("Хятадын Ганцмод боомт төмөр замын боомт болно.", []),
]


@pytest.mark.parametrize(("text", "links"), TWO_SIDES)
def test_posts_on_both_sides_of_a_border_share_a_railway(
    text: str, links: list[tuple[str, tuple[str, ...]]], mongolian: Teller
) -> None:
    """So do they with a comma between or a slip in a name; two stations of one country or one port do not."""
    assert [(link[0], link[1]) for link in mongolian(text).links] == links


ZONES = [
    (
        "“Эрээн--Замын-Үүд” Хятад-Монголын эдийн засгийн хамтын ажиллагааны бүсийг өргөтгөнө.",
        [("zone", ("Erenhot", "Zamyn-Uud"))],
    ),
    (
        "Чойбалсан хотоос Хавирга-Ар хашаат хилийн боомт чиглэлд авто зам барьж байна.",
        [("highway", ("Choibalsan", "Khavirga")), ("crossing", ("Khavirga", "Arikhashat"))],
    ),
    ("Хиагт боомтод ирсэн чиргүүлийг Алтанбулаг боомт дээр солино.", [("crossing", ("Kyakhta", "Altanbulag"))]),
    ("Хиагт хотод ирсэн чиргүүлийг Дархан хотод солино.", []),
]


@pytest.mark.parametrize(("text", "links"), ZONES)
def test_two_posts_are_told_with_their_zone_and_the_road_to_them(
    text: str, links: list[tuple[str, tuple[str, ...]]], mongolian: Teller
) -> None:
    """Their names may stand in quotation marks, with two dashes, or each with the word for a post."""
    assert [(link[0], link[1]) for link in mongolian(text).links] == links


DIVISIONS = [
    ("Туваг Красноярск хязгаар зорьж холбоно.", "Красноярск хязгаар", "Krasnoyarsk Krai"),
    ("Новосибирск мужийн засаг дарга ирэв.", "Новосибирск мужийн", "Novosibirsk Oblast"),
    ("Новосибирск хотын дарга ирэв.", "Новосибирск", "Novosibirsk"),
    ("Хятадын ШУӨЗО-той холбоно.", "ШУӨЗО", "Xinjiang"),
    ("БН Тува улсад зам байхгүй.", "Тува улсад", "Tuva"),
    ("Трасс Богд уулын урдуур явна.", "Богд уулын", "Bogd Khan Mountain"),
]


@pytest.mark.parametrize(("text", "words", "name"), DIVISIONS)
def test_the_word_for_a_division_makes_a_name_its(text: str, words: str, name: str, mongolian: Teller) -> None:
    """So it does behind the name of a town; and short forms of republics and regions are known."""
    assert mongolian(text).names[words] == name


NOT_MEANT = [
    ("Даваа гарагт Давааны замаар ирэв.", "Davao"),
    ("Засгийн газрын “Талын зам”, “Хөгжлийн зам” хөтөлбөр хэрэгжинэ.", "Development Road"),
]


@pytest.mark.parametrize(("text", "name"), NOT_MEANT)
def test_a_pass_a_day_and_a_programme_are_no_places_abroad(text: str, name: str, mongolian: Teller) -> None:
    """The word for a pass and for Monday is no city in the Philippines, and a road of progress none in Iraq."""
    told = mongolian(text)
    assert name not in told.names.values()
    assert not told.links


NO_LINKS = [
    "Тэнд Чойр – Дархан гэдэг дуу дуулав.",
    "Улаан-Үдээс Улаанбаатар хүртэл автобус явна.",
    "Хятад–Европын галт тэрэг энэ чиглэлээр явахгүй.",
    "Бээжин–Тяньжинь–Хэбэй бол хот хоорондын зам биш, нэг бүс нутаг.",
    "Дорнод аймгийн Чойбалсан хотод төмөр зам бий.",
    "Замын-Үүд, Сайншанд хоёр хоёулаа өртөөтэй.",
]


@pytest.mark.parametrize("text", NO_LINKS)
def test_a_dash_or_two_names_alone_are_no_link(text: str, mongolian: Teller) -> None:
    """A brand of trains, a region written with dashes, a town in its province and two stations are not drawn."""
    assert mongolian(text).links == []


DETOURS = [
    ("Төмөр замыг Зүүнбаян өртөөнөөс Сайншандын хойгуур тойрч, Чойртой холбоно.", [("Zuunbayan", "Choir")]),
    (
        "Төмөр зам Зүүнбаян өртөөнөөс Сайншандад хүрч, тэндээс цааш Чойр хүрнэ.",
        [("Zuunbayan", "Sainshand"), ("Sainshand", "Choir")],
    ),
]


@pytest.mark.parametrize(("text", "ends"), DETOURS)
def test_what_a_line_goes_round_is_no_end_of_it(text: str, ends: list[tuple[str, str]], mongolian: Teller) -> None:
    """Only what it reaches is one."""
    assert [link[1] for link in mongolian(text).links] == ends


OFFICES = [
    ("Зам Сонгино-Хайрхан дүүргийн газар нутгийг дайрна.", True),
    ("Сонгино-Хайрхан дүүргийн газар мэдээлэв.", False),
]


@pytest.mark.parametrize(("text", "placed"), OFFICES)
def test_the_land_of_a_district_is_no_office(text: str, placed: bool, mongolian: Teller) -> None:
    """The same word is both."""
    told = mongolian(text).names.get("Сонгино-Хайрхан", "ruled out")
    assert (not told.startswith("ruled out")) == placed


@pytest.mark.parametrize(
    ("text", "name", "placed"),
    [
        ("Самарканд дахь их сургуульд элсэв.", "Самарканд", True),
        ("Эрээн дэх банк хаагдав.", "Эрээн", True),
        ("Ташкент дахь Элчин сайдын яам мэдэгдэв.", "Ташкент", True),
        ("Самаркандын их сургуульд элсэв.", "Самаркандын", False),
        ("Ташкент мэдэгдэв.", "Ташкент", False),
        ("Москвагийн музей нээгдэв.", "Москвагийн", False),
    ],
)
def test_what_an_office_stands_in_is_a_place(text: str, name: str, placed: bool, mongolian: Teller) -> None:
    """The word for "in" says so; an office may be called by a place, or a government by the town it sits in."""
    assert (not mongolian(text).names[name].startswith("ruled out")) == placed


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Каиро, Хартум хоёрыг холбох төмөр замын шавыг 2023 оны есдүгээр сард тавьсан.", "under construction"),
        ("Каиро, Хартум хоёрыг холбох төмөр замын шав тавих ёслол болов.", "under construction"),
        ("Каиро, Хартум хоёрыг холбох төмөр замыг 2023 онд тавьсан.", "operating"),
    ],
)
def test_what_has_its_first_stone_is_being_built(text: str, status: str, mongolian: Teller) -> None:
    """The day on which it was laid is no day of opening; a line that was laid is there."""
    [link] = mongolian(text).links
    assert (link[2], bool(link[3])) == (status, status == "operating")


def test_a_line_from_a_mine_to_numrug_ends_at_the_border(mongolian: Teller) -> None:
    """The district far in the west that is called so is named with its word or its province."""
    [link] = mongolian("Хөөт-Нөмрөг чиглэлийн төмөр зам барина. Арц суурь-Эрдэнэт чиглэлд ч төмөр зам тавина.").links[
        :1
    ]
    assert link[1] == ("Khuut", "Numrug port")


ENDINGS = [
    "ын",
    "ийн",
    "йн",
    "гийн",
    "ны",
    "ний",
    "д",
    "т",
    "нд",
    "ыг",
    "ийг",
    "г",
    "аас",
    "гаас",
    "ээс",
    "оор",
    "гоор",
]


@pytest.mark.parametrize("ending", [*ENDINGS, "тай", "руу", "аасаа", "тайгаа"])
def test_a_grammatical_ending_may_follow_a_name(ending: str) -> None:
    """Each case, alone or with the reflexive, is an ending."""
    assert LEXICON.endings is not None
    assert LEXICON.endings.fullmatch(ending)


@pytest.mark.parametrize("rest", ["ш", "ск", "град", "аз", "лаг"])
def test_other_letters_make_another_word(rest: str) -> None:
    """What is no case makes the name a part of another word."""
    assert LEXICON.endings is not None
    assert not LEXICON.endings.fullmatch(rest)
