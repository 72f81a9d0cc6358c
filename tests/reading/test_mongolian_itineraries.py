"""Mongolian: the course of a line from where it leaves by what it passes to where it comes in, in any order."""

import pytest

from tests.reading.conftest import Teller, ends

COURSES = [
    ("Төмөр зам Найробигоос гарч Накуру, Элдоретоор дайран Малаба хүрдэг.", [("railway", "Nairobi", "Malaba")]),
    ("Төлөөлөгчид Найробигоос гарч Накуругаар дайран Элдорет хүрчээ. Төмөр зам зогссон.", []),
    ("Лусакагаас гарсан хурдны зам Капири-Мпошигоор дамжиж Ндолад тулдаг.", [("highway", "Lusaka", "Ndola")]),
    ("Лусакагаас гарсан жолооч хурдны замын тухай Ндолад ярив.", []),
    ("Нефть хоолой Бакугаас эхлээд Тбилисигээр дамжин Джейханд төгсдөг.", [("pipeline", "Baku", "Ceyhan")]),
    (
        "Вагонууд Лусакагаас Ндола, Касумбалеса руу гарч, Лубумбашид хүрдэг.",
        [("railway", "Lusaka", "Lubumbashi")],
    ),
    (
        "Уг зам Мендосагаас эхэлж Лос-Андест хүрдэг бол цааш Вальпараисогоор дайрч, Антофагаст төгсөнө.",
        [("highway", "Mendoza", "Antofagasta")],
    ),
    (
        "Сантос боомт руу Рондонополисоос Сан-Паулугаар дайруулан төмөр зам тавьж байна.",
        [("railway", "Rondonópolis", "Santos")],
    ),
    ("Сантос боомт руу Рондонополисоос сайд ирж, төмөр замын тухай ярив.", []),
    ("Лимаг Пукальпатай Уанукогоор дайруулан холбох авто зам бий.", [("highway", "Lima", "Pucallpa")]),
    ("Барилгачид Ташкентаас Самаркандад хүргэж 344 км төмөр зам тавьсан.", [("railway", "Tashkent", "Samarkand")]),
    ("Кейптаунаас төмөр зам дагуу Йоханнесбург руу гардаг шилэн кабель.", [("other", "Cape Town", "Johannesburg")]),
    (
        "Чингис хотоор дамжсан хатуу хучилттай зам Чойбалсанг Улаанбаатартай холбосон.",
        [("highway", "Choibalsan", "Ulaanbaatar")],
    ),
    (
        "Эрдэнэтийн зэсийн баяжмал Салхит өртөө хүртэл 164 км салбар замаар явдаг.",
        [("railway", "Erdenet", "Salkhit station")],
    ),
    (
        "Нарвик боомтод Кирунагийн төмрийн хүдэр төмөр замаар очдог.",
        [("railway", "Kiruna", "Narvik")],
    ),
    (
        "Боа-Виста хотоос Гайанын Летем орох зам хилийн гүүрээр гарна.",
        [("highway", "Boa Vista", "Lethem")],
    ),
    ("Чаманаас Кветта хүртэл 130 км, машинаар гурван цаг.", []),
    (
        "Төмөр зам Братскаас Северобайкальск хүрээд, тэндээс Тындагаар дайрч Ванино боомтод тулдаг.",
        [("railway", "Bratsk", "Severobaykalsk"), ("railway", "Severobaykalsk", "Vanino")],
    ),
    ("Хараре, Лусака хоёрыг Чирундугаар дамждаг хурдны зам холбодог.", [("highway", "Harare", "Lusaka")]),
    (
        "Антофагаста боомт руу Уюнигаас цайр төмөр замаар ирдэг.",
        [("railway", "Uyuni", "Antofagasta")],
    ),
    ("Антофагаста боомт руу Уюнигаас сайд ирж, төмөр замын тухай ярив.", []),
    (
        "Тээврийн шинэ коридор тэнгис гаталж, Актаугаас Алат хүртэл ачааны паромоор үргэлжилнэ.",
        [("other", "Aktau", "Alat")],
    ),
    ("Төмөр зам Братск хүрсэн, Тындагаас Ванино руу автобус явна.", []),
    (
        "Тавантолгойн нүүрсийг Ганцмод, цаашлаад Бугат хүртэл галт тэргээр зөөнө.",
        [("railway", "Tavan Tolgoi", "Baotou")],
    ),
    ("Эрдэнэтийн зэсийн баяжмал үнэд орж, Салхит өртөөгийн ажилчид баярлав.", []),
    ("Улаанбаатараас Ховд хүртэл 1400 гаруй км тул галт тэргээр биш, онгоцоор нисдэг.", []),
    ("Гамбургаас Копенгаген хүрэх хугацаа галт тэргээр хоёр цагаар багасна.", []),
    (
        "Дарханаас эхэлж, Багануур, Чойроор дамжин Сайншанд хүрч, цаашаа Ханги хотын сүлжээнд залгах төмөр зам.",
        [("railway", "Darkhan", "Khangi")],
    ),
    (
        "Бээжингээс ирэх ачааг Эрээнээр Чойр хүртэл төмөр замаар зөөдөг.",
        [("railway", "Beijing", "Choir")],
    ),
    ("Бээжингээс ачаагаа Эрээний боомтоор Чойр хүртэл автомашинаар зөөнө.", [("highway", "Beijing", "Choir")]),
    ("Дарханыг Чойртой, цаашлаад Сайншандтай төмөр замаар холбоно.", [("railway", "Darkhan", "Sainshand")]),
    ("Бээжингээс ирсэн жуулчид Эрээнээр Чойр хүртэл аялав.", []),
    (
        "Далайн Момбаса боомт руу Найробигаар дамжсан төмөр зам Кампалагаас эхэлдэг.",
        [("railway", "Kampala", "Mombasa")],
    ),
    (
        "50 км хос хонгил Фолкстон, Кале хоёрыг галт тэргээр 35 минутын зайтай болгосон.",
        [("railway", "Folkestone", "Calais")],
    ),
    ("Алматаас Бишкек, Ошоор дайрч Кашгартай золгодог авто зам бий.", [("highway", "Almaty", "Kashgar")]),
    ("Лионоос гарсан хурдны зам Дижоноор дайран Страсбургтай нийлнэ.", [("highway", "Lyon", "Strasbourg")]),
    ("Төмөр зам Карачаас Лахороор дамжиж Пешавартай золгоно.", [("railway", "Karachi", "Peshawar")]),
    ("Шинэ хоолой Бакугаас Тбилисигээр дайраад Жейхантай нэгдэнэ.", [("pipeline", "Baku", "Ceyhan")]),
    ("Алматаас ирсэн дарга Бишкектэй уулзана.", []),
    ("Төмөр замын дарга Карачаас ирж Пешавартай золгов.", []),
    ("Алматаас төмөр замаар ирсэн баг Бишкектэй тоглоно.", []),
]


@pytest.mark.parametrize(("text", "links"), COURSES)
def test_a_line_leaves_passes_and_comes_in(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """With the line named anywhere; who travels, how far it is and how long it takes are no line."""
    assert ends(mongolian(text)) == links


OUTWARD = [
    (
        "Чойбалсан нь Дорнод аймгийн төв. Баруун-Урт руу хатуу хучилттай зам бий.",
        [("highway", "Choibalsan", "Baruun-Urt")],
    ),
    (
        "Чойбалсан нь Дорнод аймгийн төв. Хотын төмөр зам Эрээнцав өртөөгөөр дамжин Борзя хүрдэг.",
        [("railway", "Choibalsan", "Borzya")],
    ),
    ("Чойбалсан нь Дорнод аймгийн төв. Баруун-Урт руу долоо хоногт нэг удаа нисдэг, зам муу.", []),
    ("Дорнод аймгийн төвд цас орлоо. Баруун-Урт руу хатуу хучилттай зам бий.", []),
]


@pytest.mark.parametrize(("text", "links"), OUTWARD)
def test_a_line_leads_out_of_the_town_a_text_is_about(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """Only where it leads is said; with no such town, or by air, there is none."""
    assert ends(mongolian(text)) == links


ACROSS = [
    ("Чаманы цаана Спин-Болдак бий.", [("crossing", "Chaman", "Spin Boldak")]),
    (
        "Даян, Байтаг боомт нээгдэнэ. Даяны цаана Хуншаньзуй, Байтагийн цаана Уластай бий.",
        [("crossing", "Dayan", "Hongshanzui"), ("crossing", "Baitag", "Ulastai")],
    ),
    (
        "Гашуунсухайтын урд Ганцмод, Шивээхүрэний урд Сэхээ бий.",
        [("crossing", "Gashuunsukhait", "Ganqimaodu"), ("crossing", "Shiveekhuren", "Ceke")],
    ),
    ("Торнио, Хапаранда хоёр зэрэгцээ хот.", [("crossing", "Tornio", "Haparanda")]),
    ("Дархан, Эрдэнэт хоёр зэрэгцээ хот.", []),
    ("Кабулын цаана Жалалабад, Кандагарын цаана Герат бий.", []),
    ("Ирун бол Испанийн хот, түүний хойд талд Францын Андай байрладаг.", [("crossing", "Irun", "Hendaye")]),
    ("Ирун бол Испанийн хот, түүний хойд талд Памплона байрладаг.", []),
    ("Ларедо, Нуэво-Ларедо хоёрын хооронд өдөрт мянган ачааны машин зөрдөг.", [("crossing", "Laredo", "Nuevo Laredo")]),
    ("Ларедо, Нуэво-Ларедо хоёрын хооронд маргаан үргэлжилж байна.", []),
    ("Лондон, Парис хоёрын хооронд өдөрт мянган хүн зорчдог.", []),
    ("Машинтай хүн Вагагаар гарч, хаалганы цаана Аттарид ордог.", [("crossing", "Wagah", "Attari")]),
    ("Машинтай хүн Лахораар гарч, Карачид ордог.", []),
    ("Нарвагаас Ивангород руу явган хүнийг оруулсаар байна.", [("crossing", "Narva", "Ivangorod")]),
    ("Забайкальск–Манжуур гарц нь худалдааны тэргүүлэх зам юм.", [("crossing", "Zabaikalsk", "Manzhouli")]),
    ("Кучинг руу Тебеду–Энтиконг гарцаар автозам гардаг.", [("crossing", "Tebedu", "Entikong")]),
    ("Чингэлгийг Ханги–Мандал боомтын төмөр замаар зөөдөг.", [("railway", "Khangi", "Mandula")]),
    ("Зам Өлгийгөөс эхлэнэ. Хойд үзүүрт нь Улаанбайшинт боомт байна.", []),
    (
        "Улаанбайшинт боомт хаалттай. Хойд талын үзүүр. Хойд үзүүрт нь Ташанта байна.",
        [("crossing", "Tsagaannuur", "Tashanta")],
    ),
    ("Ачаа Достык, Алашанькоугийн уулзвараар явдаг.", [("crossing", "Dostyk", "Alashankou")]),
]


@pytest.mark.parametrize(("text", "links"), ACROSS)
def test_what_lies_or_passes_across_a_border_is_a_crossing(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """With the verb or in a list; what lies far away, in the same country, or is only talked of is none."""
    assert ends(mongolian(text)) == links


CABLES = [
    (
        "Газ хоолой зогссон. Порвоо, Пюсси хоёрыг холбосон цахилгаан кабель ажиллав.",
        [("power line", "Porvoo", "Püssi")],
    ),
    ("Марсельээс Бизерт хүртэл далайн ёроолоор мэдээллийн кабель татна.", [("other", "Marseille", "Bizerte")]),
    (
        "Цахилгаан кабель ажиллав. Факсегээс Нехоже хүрсэн Балтийн хоолой норвегийн хийг дамжуулна.",
        [("pipeline", "Faxe", "Niechorze")],
    ),
]


@pytest.mark.parametrize(("text", "links"), CABLES)
def test_a_cable_and_a_pipe_are_told_apart(text: str, links: list[tuple[str, str, str]], mongolian: Teller) -> None:
    """By what is said to go through; a pipe is none of the cables spoken of before."""
    assert ends(mongolian(text)) == links


def test_a_continent_holds_no_town(mongolian: Teller) -> None:
    """Of a country it tells which place of a name is meant; a continent tells nothing."""
    assert mongolian("Кабель Европын Барселонаас эхэлдэг.").names["Барселонаас"] == "Barcelona"


def test_what_runs_between_two_capitals_is_no_talk_of_governments(mongolian: Teller) -> None:
    """Though somebody stopped it; a train that two governments stopped is none between them."""
    said = mongolian("Дели, Лахорын хооронд явдаг байсан галт тэргийг 2019 онд зогсоосон.")
    assert ends(said) == [("railway", "Delhi", "Lahore")]
    said = mongolian("Дели, Исламабад галт тэргийг 2019 онд зогсоосон.")
    assert ends(said) == []


def test_a_dream_that_was_given_up_is_no_line(mongolian: Teller) -> None:
    """A plan that was turned down is none, with others named in between."""
    assert ends(mongolian("Хельсинки–Таллин хонгилын тухай мөрөөдлийг засаг 2020 онд татгалзсан.")) == []


def test_the_capital_is_the_one_named_before(mongolian: Teller) -> None:
    """With a country in the genitive before it, it is another one."""
    said = mongolian("Улаанбаатараас холгүй. Авто зам Чойбалсанг нийслэлтэй холбосон.")
    assert ends(said) == [("highway", "Choibalsan", "Ulaanbaatar")]
    said = mongolian("Улаанбаатараас холгүй. Авто зам Чойбалсанг Лаосын нийслэлтэй холбоогүй.")
    assert ends(said) == []


ALONE = [
    ("Зайсангийн тээвэрчид Майкапчагай хүрэх замын нүхийг өөрсдөө дүүргэдэг.", [("highway", "Zaysan", "Maikapchagai")]),
    ("Чойрт Багануур руу салах төмөр замын шинэ зөрлөг барьжээ.", [("railway", "Choir", "Baganuur")]),
    ("Даланзадгад хотод Гашуунсухайт хүрэх замын засвар эхэллээ.", [("highway", "Dalanzadgad", "Gashuunsukhait")]),
    ("Мандалговь хот Таван толгойгоос ирэх 220 кВ-ын шугамтай.", [("power line", "Mandalgovi", "Tavan Tolgoi")]),
    ("Замын-Үүдийн шилжүүлэн ачих талбай Эрээнээс ирэх төмөр замын дэргэд бий.", [("railway", "Zamyn-Uud", "Erenhot")]),
    ("Даланзадгад хотын дарга Гашуунсухайт хүрэх замын тухай мэдээлэл хийв.", []),
    ("Эрдэнэтийн багш нар Булган хүрэх замдаа осолдов.", []),
    ("Сайншанд хотод Бээжин хүрэх галт тэрэгний тасалбар зарна.", []),
    ("Дарханы захад Чойр хүрэх төмөр замын зураг өлгөжээ.", []),
    ("Эрдэнэт хотод зуны эцэст Булган руу татсан 110 кВ-ын шугам тасарчээ.", [("power line", "Erdenet", "Bulgan")]),
    ("Дархан хотод төмөр замын коллеж, Чойрт түүний анги бий.", []),
    ("Дарханы удирдлага төмөр замын буудлаа засаж, Чойр хот цэцэрлэгээ шинэчлэв.", []),
    ("Ливерпуль хотод Манчестерын төмөр замд зориулсан хөшөө бий.", []),
    (
        "Бейра боомтоос Мутаре хүртэл тавьсан төмөр зам, авто зам ачаа даахаа больжээ.",
        [("railway", "Beira", "Mutare"), ("highway", "Beira", "Mutare")],
    ),
    ("Бейра боомтоос Мутаре хүртэл төмөр зам бий, авто замын сүлжээ хөгжив.", [("railway", "Beira", "Mutare")]),
    ("Нурек станцаас Пули-Хумри хүртэл 220 кВ-ын шугам барив.", [("power line", "Norak", "Puli-Khumri")]),
    ("Хойма дахь ордоос Танга боомт хүртэл хоолой барьж байна.", [("pipeline", "Hoima", "Tanga")]),
    ("Андижан, Ошийн хооронд Дустлик гарц бий.", [("crossing", "Andijan", "Osh")]),
    ("Бангкокоос Нонгкхай хүртэл өндөр хурдны зам барина.", [("railway", "Bangkok", "Nong Khai")]),
    ("Казахын нефть Атыраугаас Самара руу урссаар байна.", [("pipeline", "Atyrau", "Samara")]),
    ("Казахын нефть Атыраугаас Самара руу ниссэн бизнесменийг баяжуулав.", []),
    ("Транзит коридорын дотор Исиоло–Мояле зам хамгийн шинэ нь.", [("highway", "Isiolo", "Moyale")]),
    (
        "Сайншандаас төмөр зам хоёр салаална: нэг нь Замын-Үүд, нөгөө нь Зүүнбаян хүрнэ.",
        [("railway", "Sainshand", "Zamyn-Uud"), ("railway", "Sainshand", "Zuunbayan")],
    ),
    ("Сайншандаас ирсэн хоёр жолоочийн нэг нь Замын-Үүд, нөгөө нь Зүүнбаянд амьдардаг.", []),
    ("Манжуур–Забайкальскийн боомтоор өдөрт 40 галт тэрэг нэвтэрнэ.", [("crossing", "Manzhouli", "Zabaikalsk")]),
    ("Оюу толгой Баяннуураас ирэх 220 кВ-ын хос хэлхээтэй.", [("power line", "Oyu Tolgoi", "Bayannur")]),
    ("Холмск боомт Ванинотой төмөр замын гатлагаар холбогдсон.", [("other", "Kholmsk", "Vanino")]),
    ("Актау хот цахилгаанаа Атыраугаас татсан шугамаар авсаар байна.", [("power line", "Aktau", "Atyrau")]),
    ("Актау хот ногоогоо Атыраугаас шугам барьсан компанийн хүчээр авсаар байна.", []),
    ("Сухумаас Адлер хүртэл электричка явж эхэллээ.", [("railway", "Sokhumi", "Adler")]),
    ("Балхашиас Алматы хүртэл төмөр зам тавина.", [("railway", "Balqash", "Almaty")]),
]


@pytest.mark.parametrize(("text", "links"), ALONE)
def test_a_line_comes_from_the_only_other_town_of_its_sentence(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """A town with a line that leads to another has it; not where somebody goes, or where it is only told of."""
    assert ends(mongolian(text)) == links


AGAIN = [
    (
        "Завхан аймгийн Улиастай, Говь-Алтайн Алтай хоёр хот бий. Тэр хоёрыг 200 орчим километр шороон зам холбодог.",
        [("highway", "Uliastai", "Altai")],
    ),
    (
        "Нукус Өзбекистанд, Дашогуз Туркменистанд байдаг. Хоёр хотын хооронд 110 кВ-ын шугам татжээ.",
        [("power line", "Nukus", "Daşoguz")],
    ),
    (
        "Чойбалсангаас Эрээнцав руу төмөр зам бий. Авто зам ч мөн тэр хоёрыг холбодог.",
        [("railway", "Choibalsan", "Ereentsav"), ("highway", "Choibalsan", "Ereentsav")],
    ),
    ("Нукус Өзбекистанд, Дашогуз Туркменистанд байдаг. Тэр хоёрын хооронд найрамдал үгүй.", []),
    ("Дархан, Эрдэнэт хоёрын баг хожив. Хоёр хотыг зам, гүүрээр биш спорт холбодог.", []),
    (
        "Нукус, Дашогуз, Ургенч гурван хот бий. Хоёр хотын хооронд 110 кВ-ын шугам татжээ.",
        [],
    ),
    (
        "Датка дэд станц уулын бэлд бий. Түүнийг Кемин дэд станцтай 500 кВ-ын шугамаар холбосон.",
        [("power line", "Datka substation", "Kemin")],
    ),
    (
        "Шинэ станц Эрдэнэбүрэнд ажиллана. Харин тус станцаас Улаангом хот хүртэл 220 кВ-ын шугам татна.",
        [("power line", "Erdeneburen", "Ulaangom")],
    ),
    (
        "Термезээс Мазари-Шариф хүртэл төмөр зам бий. Үүнийг Кабулаар дамжуулан Пешавар хүргэх төсөл бий.",
        [("railway", "Termez", "Mazar-i-Sharif"), ("railway", "Mazar-i-Sharif", "Peshawar")],
    ),
    ("Нукус – Ургенч. Уг төмөр замыг голын эргээр тавьсан.", [("railway", "Nukus", "Urganch")]),
    ("Нукус – Ургенч\n\nЭнэ хийн хоолойгоор түлш урсдаг.", [("pipeline", "Nukus", "Urganch")]),
    ("Нукус – Ургенч. Энэ хоёр баг дахин тоглов. Төмөр зам хаалттай.", []),
    ("Нукус – Ургенч. Төмөр замын шинэ хууль гарав.", []),
    ("Кушкийн гарцаар ачаа гарна. Мары хүрэх төмөр зам 300 гаруй км.", [("railway", "Kushk", "Mary")]),
    ("Ховд хот хөгжиж байна. Ярант хүрэх замын хучилт дууссан.", [("highway", "Khovd", "Bulgan border port")]),
    (
        "Мандалговь харанхуй үлдэв. Таван толгойгоос ирэх 220 кВ-ын шугам тасарчээ.",
        [("power line", "Mandalgovi", "Tavan Tolgoi")],
    ),
    ("Ховдод наадам болов. Бээжин хүрэх зам хол.", []),
    ("Улаанбаатарт уулзав. Дархан хүрэх замд осол гарав.", []),
    ("Дарханд гурван сургууль бий. Чойр хүрэх замын тухай ном гарав.", []),
    ("Дархан, Чойр, Сайншандад цас оров. Булган хүрэх зам хаалттай.", []),
    ("Чойр хот голын эрэгт бий. Зүүн тийш зам Багануурт хүрдэг.", [("highway", "Choir", "Baganuur")]),
    ("Дархан хотод наадам болов. Хойшоо жолооч нар Сүхбаатар руу явав.", []),
]


@pytest.mark.parametrize(("text", "links"), AGAIN)
def test_towns_told_of_before_are_joined_once_more(
    text: str, links: list[tuple[str, str, str]], mongolian: Teller
) -> None:
    """The words "those two" mean the only ones that the sentence before names; a friendship between them is no line."""
    assert ends(mongolian(text)) == links
