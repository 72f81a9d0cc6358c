"""Turn word lists into two tables of ``geo/gazetteer/world/``; run by hand.

``labels.csv`` has main names of cities by language, ``common.csv`` names that a text more often means otherwise.

What it needs, and how to get it, says ``prepare_world.py``, which is run first. Running it twice gives the same bytes.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pymorphy3  # type: ignore[import-not-found]  # only where the tables are made
from babel import Locale
from wordfreq import get_frequency_dict, word_frequency, zipf_frequency  # type: ignore[import-not-found]  # only where the tables are made

from geo.gazetteer.world import geonames, tables
from geo.gazetteer.world.gathering import Gathered
from geo.gazetteer.world.hanzi import simplified
from geo.model import fold
from scripts.prepare_world import OUT, package, packed, write

City = Mapping[str, Any]
"""A record of GeoNames."""

MILLION = 1_000_000
ENGLISH, RUSSIAN = 3.0, 2.5  # how common a word is to be one, by wordfreq: once in a million words, in three million
_LARGER = frozenset({"America/Bahia", "Indian/Mahe"})
"""Zones that are named after the state or the island of their city."""
_HAN = frozenset({"CN", "HK", "JP", "KP", "KR", "MO", "TW", "VN"})
"""Countries where names in Chinese characters are at home."""
_ALWAYS = (
    "全州 八所 双桥 周口 四日 十字路口 城中 城厢 大数 宣化 富士 山形 平度 应城 德比 怀化 来宾 永定 永济 板桥"
    " 港区 老街 胜利 西部 长征 通化 奋斗 碱水 白银 金山 林肯 麦迪逊 安康 静安 文昌 东方 和平 新城 城区 太平"
    " 新华 解放 光明 团结 幸福 友谊 中心 高原 平安 平原 安定 安全 公安 同心 开放 青年 兴隆 繁荣 自由 大众 中华"
    " 民主 红旗 前进 东部 南部 北部 中部 中央 高新 大学 长江 日照 孝感 恩施 大理 富山 松山 小山 世宗 秋田 铁岭"
    " 黄石 陆丰 金昌 雷诺 苏伊士 сүхбаатар булган дорнод төв алтай баян говь sukhbaatar suhbaatar bulgan tov"
    " nancy victoria florence santa cruz concordia union central buffalo essen tours tome the van ham ulm lens"
    " arevalo bari guanghui partizan pompeo queiroz silina tullow"
    " abdulla acevedo agatha aguilera altair ananda arroyo artemis ashraf astros atalanta baccarat bacharach"
    " barrios bettie bianco blumberg bodega borges borgia bouillon brandis brevet bunyan busing cabral caravaggio"
    " cardoso carles carling carlsberg cassis cazorla ceballos celica cesaro charon chopin clementi colonna condor"
    " corleone cornea corneille coutinho cristal delong descartes dinklage diorama dosing ecclesia elster espana"
    " fabrizio falcao falcone ferrier flavin formica franck fujita gaillard gaiman gamboa geffen germinal gillan"
    " gonzalo gorges gracias gratia hacienda hamelin hermes ileana iniesta institut ismail josefina kaneko kemper"
    " kishimoto lampoon laurent lavinia lichtenstein lindberg lowenstein lucrezia lumina luster machina maginot"
    " malina mantel mariko markos marquise marten martinis massing materia maytag mckinley medeiros mikasa milena"
    " millan miroslav missal modelo moreira muhlenberg mumford narain nasrallah nicolai nikita oppenheim ospina"
    " paganini partido pasteur patria pawing pellegrini pergola phaeton pilate porches puerto quadra quintin"
    " redondo rorschach rosina rothenberg sagrada saiyan sakamoto sandberg sardar satoru scheer schengen sellin"
    " shabab shahbaz shakti shankar shortens sienna sirius somone spires stepan stratos sundar tabata takeda"
    " tamiya tampon tiling tocqueville tokugawa tresses trojan tropicana vitali vittorio volodymyr walling werther"
    " yasuda yoshino"
    " 库伦 богд bogd choir 北方 国家 河口 首都 南方 西方 海岸 高地 山区 草原"
    " 湖区 沿海 联邦 森林 群岛 海滨 港口 首府 都市 地区 中区 东区 西区 南区 北区 城市"
)
ALWAYS = frozenset(_ALWAYS.split())
"""Names that are words or people first whatever a dictionary says, kept by hand."""
_PEOPLE = (
    "asia africa europe america eurasia taliban ahmad ahmed ali amir aziz bashir farah faisal habib hamid"
    " hasan hassan hussain hussein ibrahim imam jamal kamal kamil karim khalid khalil khan kumar latif"
    " mahmud malik mansour mansur mohammad mohamed muhammad murad mustafa nasir nasser omar osman qasim"
    " rahim rahman rashid said salah saleh salim salman sami samir sayed selim shah sharif singh sultan"
    " tahir tariq usman yasin yusuf zahid ivan boris mikhail nikolai dmitri sergei vladimir igor oleg"
    " pavel andrei maria wang zhang liu chen yang zhao zhou zhu guo lin luo zheng liang xie song tang"
    " deng feng cao peng zeng xiao tian dong yuan pan jiang cai jinping silva souza"
    " santos pereira kim park lee choi nguyen tran pham"
)
PEOPLE = frozenset(_PEOPLE.split())
"""Continents, and first names and surnames the census of the United States does not have, kept by hand."""
_NEVER = (
    "alaska anchorage athens auburn bethesda billings bologna bordeaux boston boulder bristol cairns"
    " canterbury charleston charlotte cheshire chesterfield cleveland dover durham frankfurt geneva genoa"
    " ghent guernsey hastings hull java kimberley labrador limerick lyons macon manchester marseille natal"
    " orlando oxford portland preston savannah shetland somerset sumatra surrey toledo tyre ulster waterloo"
    " wigan winchester worcester york bethlehem conakry bangalore bergen cologne kiev madras mecca odessa perm"
)
NEVER = frozenset(_NEVER.split())
"""Names that a dictionary has too, but texts hardly ever use otherwise, kept by hand."""
NEVER_RUSSIAN = re.compile(
    "(?:бостон|бонн|винниц|загреб|байконур|вермонт|бристол|атлант|голливуд|риг[аеиу]|ригой|сочи|скопье|тиран|нарв|львов"
    "|малаг|макао|марсел|лион|лилл|луганск|донецк|курск|липецк|мурманск|хабаровск|ульяновск|якутск|новокузнецк|тобольск"
    "|ессентук|елец|суэцк|балаклав|уимблдон|дзержинск|муром|афины|афинах|женев|подольск|новороссийск|рыбинск|николаевск"
    "|витебск|брянск|архангельск|днепропетровск|честерфилд|златоуст|азов|антиохии|чесапик|линкольншир).*"
)
"""The same in Russian, in every case."""


def labels(cities: Sequence[City]) -> Iterator[tuple[int, str, str]]:
    """Give the main names of cities where GeoNames has several: CLDR's, else the one writers use most."""
    yield 4140963, "zh", "华盛顿"  # GeoNames has it with its district only
    named = dict(_named_by_zones(cities))
    yield from ((number, tag, name) for (number, tag), name in named.items())
    for city in cities:
        number, people = city["geonameid"], city["population"]
        if people >= 50_000 and (number, "ru") not in named:
            yield from ((number, "ru", name) for name in _most_used_russian(city["alternatenames"]))
        if people >= 100_000 and (number, "zh") not in named and city["countrycode"] not in _HAN:
            yield from ((number, "zh", name) for name in _most_used_chinese(city["alternatenames"]))


def _named_by_zones(cities: Iterable[City]) -> Iterator[tuple[tuple[int, str], str]]:
    """Give the names that CLDR has for the cities its time zones are named after, by city and language.

    A zone may be named after the country, an island or a state, which its city is not: Asia/Brunei.
    """
    by_zone = defaultdict(list)
    for city in cities:
        by_zone[city["timezone"]].append(city)
    for tag in ("zh", "ru", "mn"):
        for zone, names in sorted(Locale.parse(tag).time_zones.items()):
            own = names.get("city") if hasattr(names, "get") and zone not in _LARGER else None
            plain = fold(zone.rpartition("/")[2].replace("_", " "))
            same = [c for c in by_zone[zone] if plain in {fold(c["name"]), *map(fold, c["alternatenames"])}]
            for city in sorted(same, key=lambda c: c["population"])[-1:]:
                if own and (own not in _countries(tag) or fold(city["name"]) == plain):
                    yield (city["geonameid"], tag), own


def _most_used_russian(names: Iterable[str]) -> Iterator[str]:
    """Give the name that Russian writers use most by far, if it is no country's."""
    russian = {name for name in names if re.fullmatch("[А-ЯЁ][А-Яа-яЁё -]+", name)}
    if len(russian) > 1:
        yield from _first((word_frequency(name, "ru"), name) for name in russian - _countries("ru"))


def _most_used_chinese(names: Iterable[str]) -> Iterator[str]:
    """Give the name that Chinese writers use most by far, if it is no country's nor a language."""
    han = {simplified(name) for name in names if re.fullmatch("[\u4e00-\u9fff]+", name)} - _countries("zh")
    yield from _first((_chinese_words().get(name, 0.0), name) for name in han if not name.endswith("语"))


def _first(used: Iterable[tuple[float, str]]) -> Iterator[str]:
    """Give the one that is used twice as often as any other."""
    first, second = [*sorted(used, reverse=True), (0.0, ""), (0.0, "")][:2]
    if first[0] > 2 * second[0]:
        yield first[1]


@cache
def _countries(language: str) -> frozenset[str]:
    """Give the names of the countries and territories in a language."""
    return frozenset(Locale.parse(language).territories.values())


@cache
def _chinese_words() -> Mapping[str, float]:
    """Give how often each word of Chinese is used, of all words."""
    frequencies: Mapping[str, float] = get_frequency_dict("zh")
    return frequencies


def common_names(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Give the names that a text more often means otherwise.

    A place of a million people is left alone, unless it is in the hand-kept list: Paris is in the dictionary too.
    """
    dictionary = frozenset(packed(folder, "an-array-of-english-words", "index.json"))
    people = _english_people()
    for key, weight in sorted(_names().items()):
        if key in ALWAYS or key in PEOPLE:
            yield key, "", "hand" if key in ALWAYS else "never"
        elif weight >= MILLION or key in NEVER or zipf_frequency(key, "ru" if key > "а" else "en") < RUSSIAN:
            continue
        elif re.fullmatch("[a-z' ]+", key):
            if key in people:
                yield key, "en", "person"
            elif key in dictionary and zipf_frequency(key, "en") >= ENGLISH:
                yield key, "en", "word"
        elif re.fullmatch("[а-яё]+", key) and not NEVER_RUSSIAN.fullmatch(key) and (why := _russian(key)):
            yield key, "ru", why


def _names() -> dict[str, int]:
    """Give every folded name with its greatest weight, foreign and made ones of a place for a tenth of it."""
    table = tables.read(OUT)
    gathered = Gathered(frozenset(), frozenset())
    for entry in (*table.entries, *geonames.populated_places(geonames.data_file(), table)):
        gathered.add(entry)
    return {
        key: max(gathered.weigh(gathered.postings[at]) for at in gathered.chain(head))
        for key, head in gathered.heads.items()
    }


def _english_people() -> frozenset[str]:
    """Give the first names, and the thousand commonest surnames, of the census of the United States."""
    folder = package("names")
    found: set[str] = set()
    for name, most in (("dist.all.last", 1000), ("dist.female.first", 1000), ("dist.male.first", 600)):
        lines = (folder / name).read_text(encoding="ascii").splitlines()[:most]
        found.update(line.split()[0].lower() for line in lines)
    return frozenset(found)


def _russian(word: str) -> str:
    """Say what a Russian word is besides a place: a word, a person, or nothing."""
    parses = [parse for parse in _morphology().parse(word) if parse.is_known and "Geox" not in parse.tag]
    if not parses or zipf_frequency(word, "ru") < RUSSIAN:
        return ""
    return "person" if any(kind in parses[0].tag for kind in ("Name", "Surn", "Patr")) else "word"


@cache
def _morphology() -> Any:  # noqa: ANN401  # of a package without types
    """Load the dictionary of Russian."""
    return pymorphy3.MorphAnalyzer()


if __name__ == "__main__":
    places = json.loads(geonames.data_file().read_text(encoding="utf-8")).values()
    write(OUT / "labels.csv", "geonames,language,name", labels(tuple(places)))
    write(OUT / "common.csv", "name,language,why", common_names(Path(sys.argv[1])))
