"""What the world is called: which place a name means first, and whether it speaks for itself."""

import pytest

from geo.gazetteer.world import World, simplified
from geo.model import Name, fold


def names(world: World, text: str) -> tuple[Name, ...]:
    """Give the names that take up all of a text."""
    folded = fold(simplified(text))
    return next((match.names for match in world.matches(folded, 0) if match.end == len(folded)), ())


@pytest.mark.parametrize(
    ("text", "first", "strong"),
    [
        ("Paris", "paris-fr-2988507", True),
        ("Laredo", "laredo-us-4705349", True),
        ("Nuevo Laredo", "nuevo-laredo-mx-3522551", True),
        ("Nuevo León", "nuevo-leon-mx-nle", True),
        ("Moscow", "moscow-ru-524901", True),
        ("Москва", "moscow-ru-524901", True),
        ("Москве", "moscow-ru-524901", True),
        ("Нижнем Новгороде", "nizhniy-novgorod-ru-520555", True),
        ("Улаанбаатар", "ulan-bator-mn-2028462", True),
        ("Улаанбаатр", "ulan-bator-mn-2028462", True),
        ("北京", "beijing-cn-1816670", True),
        ("莫斯科", "moscow-ru-524901", True),
        ("呼和浩特", "hohhot-cn-2036892", True),
        ("呼和浩特市", "hohhot-cn-2036892", True),
        ("臺北", "taipei-tw-1668341", True),
        ("烏蘭巴托", "ulan-bator-mn-2028462", True),
        ("ベルリン", "berlin-de-2950159", True),
        ("القاهرة", "cairo-eg-360630", True),
        ("Αθήνα", "athens-gr-264371", True),
        ("Tbilisi", "tbilisi-ge-611717", True),
        ("Kitimat", "kitimat-ca-5993072", False),  # where towns are called by words and after people
        ("The Entrance", "the-entrance-au-2146945", False),
        ("Смирнова", "smirnovo-kz-1518936", False),  # a case of a person's name as well
        ("Rožaje", "rozaje-me-786234", True),  # the town and its own municipality
        ("Bariloche", "san-carlos-de-bariloche-ar-7647007", True),  # another name, and nobody else's
        ("Mexico", "mexico", True),
        ("Luxembourg", "luxembourg", True),
        ("Mongolia", "mongolia", True),
        ("Inner Mongolia", "inner-mongolia", True),
        ("内蒙古自治区", "inner-mongolia", True),
        ("Внутренней Монголии", "inner-mongolia", True),
        ("Bavaria", "bavaria-de-by", True),
        ("Khyber Pakhtunkhwa", "khyber-pakhtunkhwa-pk-kp", True),
        ("Suez Canal", "suez-canal", True),
        ("马六甲海峡", "malacca-strait", True),
        ("Малаккском проливе", "malacca-strait", True),
        ("New York", "new-york-city-us-5128581", True),
        ("Kyiv", "kyiv-ua-703448", True),
        ("Hong Kong", "hong-kong-hk-1819729", True),
        ("O'Hare Airport", "chicago-ohare-international-airport-ord", True),
        ("Kotoka International Airport", "kotoka-international-airport-acc", True),
        ("Islamabad", "islamabad-pk-1176615", True),
        ("英德市", "yingde-cn-1786634", True),
        ("楚雄彝族自治州", "chuxiong-yi-autonomous-prefecture-yunnan", True),
        ("楚雄州", "chuxiong-yi-autonomous-prefecture-yunnan", True),
        ("楚雄", "chuxiong-cn-1814760", True),
        ("榆阳区", "yuyang-district-shaanxi", True),
        ("承德县", "chengde-county-hebei", True),
        ("承德市", "chengde-cn-2038087", True),
        ("Hui'an County", "huian-county-cn-1801984", True),
        ("Gyirong County", "gyirong-county-tibet", True),
    ],
)
def test_a_name_means_the_best_known_place_first(world: World, text: str, first: str, strong: bool) -> None:
    """The best known place of a name comes first, in every script, and a name nobody else has speaks for itself."""
    found = names(world, text)
    assert (found[0].subject, found[0].strong) == (first, strong)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Georgia", "georgia"),  # the country and the state
        ("Jining", "jining-cn-1805518"),  # Shandong and Ulanqab
        ("Nice", "nice-fr-2990440"),  # an English word
        ("Most", "most-cz-3070291"),
        ("Reading", "reading-gb-2639577"),
        ("Split", "split-hr-3190261"),
        ("Орёл", "orel-ru-515012"),  # an eagle
        ("Владимир", "vladimir-ru-473247"),  # a man
        ("Sukhbaatar", "suhbaatar-mn-2029156"),
        ("Victoria", "victoria-au-vic"),
        ("Washington", "washington-us-4140963"),  # the capital and the state
        ("Zabaikalsk", "zabaykalsk-ru-2012780"),  # spelled by rule
        ("老城区", "laocheng-cn-13197688"),  # an old town
        ("Tullow", "tullow-ie-2961079"),  # a company
        ("Kajaran", "kajaran-am-174880"),  # a village elsewhere has the name
        ("Wabush", "wabush-ca-6174844"),  # fewer than two thousand people
        ("Oral", "oral-kz-608668"),  # short
        ("忠县", "zhong-county-cn-1784199"),  # of two characters
        ("Heping District", "heping-district-liaoning"),  # in several cities
    ],
)
def test_an_ambiguous_or_ordinary_word_needs_help(world: World, text: str, first: str) -> None:
    """A name of several places, an ordinary word, a person's name and a spelling made by rule are weak."""
    found = names(world, text)
    assert found[0].subject == first
    assert not any(name.strong for name in found)


@pytest.mark.parametrize(
    "text",
    ["PEK", "ji ning", "of", "Of", "gynyng", "brlyn  mrylnd", "济", "German", "Polish", "Taliban", "Mongolian", "But"],
)
def test_what_is_no_name_is_not_found(world: World, text: str) -> None:
    """Airport codes, machine spellings, single characters, peoples and foreign names that are words are left out."""
    assert names(world, text) == ()


@pytest.mark.parametrize(
    ("text", "geonames"),
    [
        ("Zabaykalsk", "2012780"),
        ("Zabaikalsk", "2012780"),
        ("Zabajkal'sk", "2012780"),
        ("Забайкальск", "2012780"),
        ("Забайкальске", "2012780"),
        ("Nizhny Novgorod", "520555"),
        ("Krasnoiarsk", "1502026"),
        ("Choir", "2032050"),
        ("Erdenet", "2031405"),
        ("Эрдэнэт", "2031405"),
        ("Huhehaote", "2036892"),
        ("Xian", "1790630"),
    ],
)
def test_a_name_is_found_after_other_habits_of_spelling(world: World, text: str, geonames: str) -> None:
    """Russian, Mongolian and Chinese names are found in the spellings of maps, libraries and newspapers."""
    assert geonames in {place.geonames for place in world.places_named(text)}


def test_matches_come_longest_first_and_inside_a_longer_text(world: World) -> None:
    """Of names that begin at one place the longest comes first; what follows the name does not matter."""
    folded = fold("From New York City to Newark")
    ends = [match.end for match in world.matches(folded, 5)]
    assert ends == sorted(ends, reverse=True)
    assert folded[5 : ends[0]] == "new york city"
    assert "new york" in {folded[5:end] for end in ends}


def test_a_latin_name_does_not_end_inside_a_word(world: World) -> None:
    """A Latin name ends where its word ends, a Cyrillic one may carry an ending, a Chinese one stands free."""
    assert fold("Parisian")[: max((match.end for match in world.matches("parisian", 0)), default=0)] != "paris"
    assert any(match.end == 6 for match in world.matches("берлинский", 0))
    assert any(match.end == 2 for match in world.matches("北京的", 0))


def test_nothing_begins_at_the_end_of_a_text(world: World) -> None:
    """Beyond the last character nothing is found, and nothing breaks."""
    assert world.matches("paris", 5) == []
    assert world.matches("", 0) == []
