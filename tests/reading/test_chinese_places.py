"""Chinese places: towns called as their divisions are, posts named in pairs, and names that need help."""

import pytest

from geo.lexicon.chinese.sounds import SYLLABLES
from geo.model import Document, Outcome
from geo.pipeline import Desk, read
from geo.places import distance_km


def kinds_of(text: str, at: Desk) -> dict[str, str]:
    """Give the kind of each place a Chinese text names, or the outcome where a name was not placed."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), at)
    return {
        one.mention.exact: at.places[one.subject].kind.value if one.outcome is Outcome.PLACED else one.outcome.value
        for one in reading.resolutions
        if one.mention.infrastructure is None
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("几内亚的铁路经过法拉纳，到康康。", {"几内亚": "country", "法拉纳": "city", "康康": "city"}),
        ("几内亚的法拉纳大区很热。", {"几内亚": "country", "法拉纳": "region"}),
        ("阿富汗的加兹尼有集市。", {"阿富汗": "country", "加兹尼": "city"}),
        (
            "格鲁吉亚的卡赫季州与希腊的东马其顿和色雷斯大区很热。",
            {
                "格鲁吉亚": "country",
                "卡赫季州": "region",
                "希腊": "country",
                "东马其顿和色雷斯大区": "region",
            },
        ),
        ("其中芬兰和瑞典的灾难府方不知。", {"芬兰": "country", "瑞典": "country"}),
    ],
)
def test_a_town_is_called_as_the_division_that_has_its_name(text: str, expected: dict[str, str], chinese: Desk) -> None:
    """The tables have the Chinese name of the division only; without a word for one, its town is meant."""
    assert kinds_of(text, chinese) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("古城里与三长、开山屯与三峰都在图们江上。", ["古城里", "三长", "开山屯", "三峰"]),
        ("临江对着中江。", ["临江", "中江"]),
        ("三峰骆驼走过古城里的街。", []),
        ("他有三长两短。", []),
    ],
)
def test_two_posts_named_side_by_side_help_each_other(text: str, expected: list[str], chinese: Desk) -> None:
    """A name made of ordinary words is a post's beside that of the post it faces."""
    assert [words for words, kind in kinds_of(text, chinese).items() if kind == "border port"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("广西北部的山路很窄，广东南部更热。", {"广西": "region", "广东": "region"}),
        ("泰国中部地区缺水。", {"泰国": "country"}),
        ("西北地区和西南的旅客都来了。", {}),
        ("车从赞比亚西北省开来。", {"赞比亚西北省": "region"}),
    ],
)
def test_a_quarter_of_the_sky_is_no_name(text: str, expected: dict[str, str], chinese: Desk) -> None:
    """It is the part of what is named before it, although a region elsewhere is called so in Chinese."""
    assert kinds_of(text, chinese) == expected


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("云南马关县的集市散了。", "马关", "Maguan County"),
        ("云南的江城县有三国交界的界碑。", "江城", "Jiangcheng County"),
        ("西藏萨嘎县下雪了。", "萨嘎", "Saga"),
        ("去西藏的阿里，要走三天。", "阿里", "Ngari"),
        ("河静省的永安港在扩建码头。", "永安港", "Vung Ang"),
        ("由伊卜里直抵沙特的公路通了。", "伊卜", "‘Ibrī"),
    ],
)
def test_a_county_is_known_by_its_name_and_not_only_by_that_of_its_seat(
    text: str, words: str, name: str, chinese: Desk
) -> None:
    """A county of China is called otherwise than the town it is governed from."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), chinese)
    found = [one for one in reading.resolutions if words in one.mention.exact]
    assert [chinese.places[one.subject].name for one in found if one.subject] == [name]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("塞纳铁路则由贝拉通到莫阿蒂泽。", "贝拉", "city"),
        ("列车从南通到上海。", "南通", "city"),
        ("货车往丹老方向走，缅甸的路不好。", "丹老", "city"),
        ("煤车直开罗津，朝鲜的港口很忙。", "罗津", "city"),
        ("自2023年6月起，吉林的粮食从珲春出海。", "吉林", "region"),
        ("缅甸的铁路停了，皎漂深水港在勘测。", "深水港", None),
        ("缅甸的铁路停了，皎漂港在勘测。", "皎漂港", "city"),
        ("老挝的列车经磨丁、万荣抵达首都。", "万荣", "town"),
        ("他翻看《万荣史话》，老挝没去过。", "万荣", None),
        ("赞比亚的货车取道卡萨马。", "卡萨马", "city"),
        ("兰州一家运输公司的司机在等车。", "兰州", "city"),
        ("公司在阿拉木图和塔什干设有办事处。", "塔什干", "city"),
        ("兰州运输公司的司机在等车。", "兰州", "ruled out"),
        ("香港的东铁线很挤。", "东铁", None),
        ("阿曼的公路通往沙乌地哈萨。", "哈萨", "city"),
        ("阿曼外海的苏哈尔港，台湾的报纸写作索哈港。", "索哈港", "city"),
    ],
)
def test_a_name_ends_where_the_next_word_begins(text: str, words: str, kind: str | None, chinese: Desk) -> None:
    """A verb that could be the end of a longer name, or the beginning of another one, is a verb."""
    assert kinds_of(text, chinese).get(words) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("克罗地亚的铁路经过纳希采。", {"克罗地亚": "country", "纳希采": "town"}),
        ("赤道几内亚的公路通往里约坎波。", {"赤道几内亚": "country", "里约坎波": "border port"}),
        ("波兰的铁路经过纳希采。", {"波兰": "country"}),
        ("日本的巴士开往加东。", {"日本": "country"}),
    ],
)
def test_a_foreign_name_is_found_by_its_syllables(text: str, expected: dict[str, str], chinese: Desk) -> None:
    """It may be of several words, and must lie in a country that the text speaks of, whose names are not Chinese."""
    assert kinds_of(text, chinese) == expected


def test_a_character_spells_what_is_listed_for_it() -> None:
    """The table has small Latin letters only, several syllables for most characters, and none twice."""
    assert {"cha", "ca"} <= set(SYLLABLES["察"])
    assert all(one.isascii() and one.isalpha() and one.islower() for each in SYLLABLES.values() for one in each)
    assert all(len(set(each)) == len(each) for each in SYLLABLES.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("保加利亚的卡车在卡皮塔安德列沃排队。", ["Kapitan Andreevo"]),
        ("土耳其的火车开到卡珀库莱。", ["Kapıkule"]),
        ("土耳其的卡车走哈姆扎贝伊利，不走别处。", ["Hamzabeyli"]),
        ("法国的卡车在卡皮塔安德列沃排队。", []),
        ("保加利亚总统卡皮塔安德列沃说天气很好。", []),
        ("土耳其的卡珀·库莱昨天到了。", []),
        ("土耳其的火车开到卡托库莱。", []),
    ],
)
def test_a_foreign_name_may_be_spelled_with_a_few_other_characters(
    text: str, expected: list[str], chinese: Desk
) -> None:
    """It must have nearly the sound of one in a country the text speaks of, and stand where a name may."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), chinese)
    found = [chinese.places[one.subject] for one in reading.resolutions if one.subject in chinese.places]
    assert [place.name for place in found if place.kind.value != "country"] == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("重庆市的公路通了。昨天，暨龙县的车很多。", "town"),
        ("云南省的公路通了。昨天，暨龙县的车很多。", "ambiguous"),
    ],
)
def test_a_county_is_no_village_far_from_all_else(text: str, kind: str, chinese: Desk) -> None:
    """The tables may know only a village of the name."""
    assert [said for words, said in kinds_of(text, chinese).items() if words.startswith("暨龙")] == [kind]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("列车开到靠近印度的比尔根杰镇。", "NP"),
        ("列车开到印度的比尔根杰口岸。", "IN"),
        ("河内等着海防的火车。越方希望使用中国贷款，并接轨老街。", "VN"),
        ("河内等着海防的火车。越方希望火车开到中国云南的老街。", "CN"),
    ],
)
def test_a_town_near_a_country_does_not_lie_there(text: str, country: str, chinese: Desk) -> None:
    """What is said to be near a country, or a few words behind one, is not the place of that name in it."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), chinese)
    last = [one.subject for one in reading.resolutions if one.outcome is Outcome.PLACED][-1]
    assert chinese.places[last].country == country


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("这是乌阿巴三国的铁路。", {}),
        ("阿巴在尼日利亚。", {"阿巴": "city", "尼日利亚": "country"}),
        ("萨尔费特口岸在海边。", {"萨尔费特": "border port"}),
        ("萨尔州在德国。", {"萨尔": "region", "德国": "country"}),
    ],
)
def test_countries_by_one_character_each_spell_no_town(text: str, expected: dict[str, str], chinese: Desk) -> None:
    """Nor does the beginning of a longer foreign name stand for a place."""
    found = kinds_of(text, chinese)
    assert {name: kind for name, kind in found.items() if kind != "ruled out"} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("《曼谷邮报》（Bangkok Post）说，柏林在德国。", {"柏林": "city", "德国": "country"}),
        ("据Bangkok Post，柏林在德国。", {"柏林": "city", "德国": "country"}),
        ("据Charnvirakuldee Mala说，柏林在德国。", {"柏林": "city", "德国": "country"}),
        ("（Lisbon Portugal）列车去柏林。", {"Lisbon": "city", "Portugal": "country", "柏林": "city"}),
        ("他从 Hamburg 到 Berlin 去。", {"Hamburg": "city", "Berlin": "city"}),
        ("基律纳车站（Kiruna Station）在瑞典。", {"基律纳": "city", "Kiruna": "city", "瑞典": "country"}),
        ("乌拉瓦（Worawut Mala）去了美国。", {"美国": "country"}),
        ("局长圣何塞去了德国。", {"德国": "country"}),
        ("海军上将圣何塞去了德国。", {"德国": "country"}),
        ("德国在此基础上将柏林建成枢纽。", {"德国": "country", "柏林": "city"}),
        ("列车从圣何塞出发。", {"圣何塞": "city"}),
        ("泰国开通了第5座“泰老友谊大桥”。", {"泰国": "country"}),
        ("一艘“苏伊士”型油轮停在仰光。", {"仰光": "city"}),
        ("一艘油轮从“苏伊士”开往仰光。", {"苏伊士": "city", "仰光": "city"}),
        ("他在上海的柏林路下车，去汉堡大街。", {"上海": "city"}),
        ("从柏林路过的列车去汉堡街头。", {"柏林": "city", "汉堡": "city"}),
        ("泰国开通了“泰老友谊大桥”。", {"泰国": "country", "泰老友谊大桥": "facility"}),
    ],
)
def test_a_name_beside_other_latin_words_or_a_title_is_no_place(
    text: str, expected: dict[str, str], chinese: Desk
) -> None:
    """Nor is a chief, a street, a ship, or what sounds like a town; and the fifth bridge is not the first."""
    found = kinds_of(text, chinese)
    assert {name: kind for name, kind in found.items() if kind != "ruled out"} == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("美国的圣地亚哥与墨西哥的蒂华纳很近。", "US"),
        ("智利的圣地亚哥在安第斯山边。", "CL"),
        ("锦州的义县、黑山、北镇都通了火车。", "CN"),
        ("锦州市黑山产花生。", "CN"),
        ("匈牙利、黑山、塞尔维亚三国的代表到了锦州。", "ME"),
        ("沈阳、黑山、贝尔格莱德的代表到了。", "ME"),
        ("锦州代表团访问黑山。", "ME"),
    ],
)
def test_two_places_of_one_chinese_name_are_told_apart(text: str, country: str, chinese: Desk) -> None:
    """Neither San Diego nor Santiago is meant wherever the other is, and Montenegro is no county of Liaoning."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), chinese)
    found = [one.subject for one in reading.resolutions if one.mention.exact in {"圣地亚哥", "黑山"}]
    assert [chinese.places[one].country for one in found] == [country]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他到了边境城市巴比（Poipet）。从巴比到金边有铁路。", ["Poipet", "Poipet", "Poipet"]),
        ("他到了边境城市巴比（Poipet）。巴比尔也在那里。", ["Poipet"]),
        ("他问了市政府（Hamburg）。政府没有说。", ["Hamburg"]),
        ("他读了《巴比》（Barbie）。巴比很好看。", []),
        ("他在阿内亚莱（Aranyaprathet）上车，阿内亚莱很热。", ["Aranyaprathet"] * 3),
    ],
)
def test_a_name_is_known_by_the_latin_one_behind_it(text: str, expected: list[str], chinese: Desk) -> None:
    """What the text explains once by a name in brackets means that place each time, if it can spell a foreign name."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), chinese)
    found = [chinese.places[one.subject].name for one in reading.resolutions if one.subject in chinese.places]
    assert [name for name in found if name != "Phnom Penh"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("货车从惠安县开到英德市。", ["惠安县", "英德市"]),
        ("楚雄彝族自治州、怒江州和西盟县都下雨。", ["楚雄彝族自治州", "怒江州", "西盟县"]),
        ("科右中旗到沽源县的路修好了。", ["科右中旗", "沽源县"]),
        ("从前的密云县就是密云区，会理县成了会理市。", ["密云县", "密云区", "会理县", "会理市"]),
        ("惠安县市场监管局很忙。", []),
        ("陕西山区和沿海城市都通了车。", ["陕西"]),
        ("示范县里的信息县乡共享。", []),
        ("白银市场和东方市场都很冷清。", []),
        ("民政和县财政各出一半，离开县城要交钱。", []),
        ("水资源县级统筹，绿色通道县县有。", []),
        ("南部县市在会同县级部门检查。", []),
        ("榆阳区域内和金山区块里都有树。", []),
    ],
)
def test_a_division_is_known_by_its_name_with_its_rank(text: str, expected: list[str], chinese: Desk) -> None:
    """So it speaks for itself, but where its characters belong to other words."""
    assert [words for words, kind in kinds_of(text, chinese).items() if kind in {"town", "city", "region"}] == expected


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("沈阳市和平区的车很多。", "shenyang"),
        ("天津市和平区的车很多。", "tianjin"),
        ("和平区的车很多。", ""),
    ],
)
def test_a_district_of_a_common_name_needs_its_city(text: str, city: str, chinese: Desk) -> None:
    """Several cities have a district of the name."""
    reading = read(Document("text", "seeds/text.txt", text, "", language="zh"), chinese)
    found = [one.subject for one in reading.resolutions if one.mention.exact == "和平区" and one.subject]
    assert len(found) == bool(city)
    for one in found:
        here, there = chinese.places[one].position, chinese.places[city].position
        assert here
        assert there
        assert distance_km(here, there) < 20


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北京客人在朝阳区体育馆比赛。", {"北京": "city"}),
        ("东城区限制大巴进入北京。", {"北京": "city"}),
        ("列车开往朝阳，再到北京。", {"朝阳": "city", "北京": "city"}),
    ],
)
def test_the_beginning_of_a_district_is_no_city(text: str, expected: dict[str, str], chinese: Desk) -> None:
    """A district of a name that several have stays unmarked; the city of the name has no word for a district behind."""
    found = kinds_of(text, chinese)
    assert {name: kind for name, kind in found.items() if kind in {"city", "town", "region"}} == expected
