"""Turn a public list of China's divisions into ``geo/gazetteer/world/divisions.csv``; run by hand.

Get the input once, with the ordinary client (nothing of this is needed to read a text):

    pip install --no-deps cpca==0.5.5; pip install pypinyin==0.55.0 jieba==0.42.1, and what prepare_world.py needs
    python -m scripts.prepare_divisions

The list has prefectures, counties, districts, banners and cities, each with the position of its seat. Where GeoNames
has the seat, the row gives names to that place; elsewhere it is a place of its own. What ``places.csv`` holds stays
out. A name with a question mark behind it needs help to be one: it is an ordinary word, several divisions have it,
or it lacks the word for what it is. The second names of what was renamed since are in ``chinese_divisions.py``.
"""

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pypinyin import lazy_pinyin  # type: ignore[import-not-found]  # only where the tables are made

from geo.gazetteer.world import geonames
from geo.gazetteer.world.hanzi import simplified
from geo.gazetteer.world.index import slug
from geo.gazetteer.world.pinyin import join
from geo.model import Position, fold
from geo.places import distance_km
from scripts.chinese_divisions import FORMERLY, PEOPLES, PLAIN, READ, RENAMED, ROMANISED, SHORTENED
from scripts.prepare_world import OUT, TABLES, package, read, write

RANK = re.compile(r"(?:自治[县州旗]|地区|(?<=浦东|滨海|沈北)新区|(?<=..)矿区|(?<=神农架)林区|特区|[县市区旗州盟])$")
OF = re.compile("|".join(sorted(PEOPLES, key=len, reverse=True)))
PEOPLE = re.compile(rf"(?<=..)(?:(?:{OF.pattern})族?)+$")
RANKS = {
    "自治县": "Autonomous County", "自治州": "Autonomous Prefecture", "自治旗": "Autonomous Banner",
    "地区": "Prefecture", "新区": "New Area", "矿区": "Mining District", "林区": "Forestry District",
    "特区": "Special District",
    "县": "County", "市": "", "区": "District", "旗": "Banner", "州": "Prefecture", "盟": "League",
}  # fmt: skip
NO_NAMES = frozenset(
    {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "城区", "郊区", "矿区", "东区", "西区"}
)
LARGE = ("自治州", "地区", "盟")
RADII = {"自治州": 100, "地区": 100, "盟": 100, "旗": 20, "自治旗": 20, "县": 8, "自治县": 8, "林区": 12}
SMALL_KM = 5
TOGETHER_KM = 70.0
"""How far apart two divisions lie at most that share a name because one is the other's city: 承德市, 承德县."""
SURE = 200_000
"""People from which GeoNames' names of a city speak for themselves."""
TOWN = 15_000
"""People from which GeoNames' point of a seat may lie as far off as some do."""
FAR_KM, CLOSE_KM, AT_KM = 60.0, 15.0, 3.0
"""How far that is; how far a lesser place, which may be a village of the same name, lies from the seat at most; and a
city of another name, whose neighbours' names GeoNames has among its own."""
MAY_BE_SEAT = frozenset({"border port", "city", "region", "town"})


@dataclass(frozen=True, slots=True)
class Division:
    """A division of the list.

    Attributes:
        bare: Its name without the word for what it is and without the peoples it is of.
    """

    code: str
    name: str
    bare: str
    rank: str
    position: Position


@dataclass(frozen=True, slots=True)
class Known:
    """A place that the tables or GeoNames have, as far as it may be the seat of a division.

    Attributes:
        kind: What the tables say it is; empty for a place of GeoNames.
        name: The letters of its main name; under another one, a town is known as the seat of its county.
    """

    id: str
    position: Position
    people: int
    kind: str
    name: str
    latin: frozenset[str]
    han: frozenset[str]


def main() -> None:
    """Write the table, and say which names the places of ``places.csv`` lack."""
    found = list(listed())
    twins = frozenset(second_of_its_name(found))
    counted = Counter(name for one in found for name in (*forms(one), *in_english(one)))
    shared = frozenset(name for name, several in counted.items() if several > 1)
    tables_own, populated = of_the_tables(), of_geonames()
    rows: list[list[str]] = []
    taken: set[str] = set()
    for one in found:
        twin = one.code in twins
        en, zh = _names(one, shared)
        own = seat_of(one, tables_own, twin=twin)
        if own:
            lacking = [name for name in zh if name not in own.han and "?" not in name]
            sys.stderr.writelines(f"{own.id} lacks {name}\n" for name in lacking)
            continue
        seat = seat_of(one, populated, twin=twin)
        if not (seat and seat.han) and one.bare not in zh and not twin and may_stand_alone(one):
            zh.append(f"{one.bare}?")
        rows.append(_seated(one, seat, en, zh) if seat else place(one, en, zh, taken))
        taken.add(rows[-1][0])
    write(OUT / "divisions.csv", "id,kind,division,longitude,latitude,radius_km,en,zh,title_en,title_zh", rows)


def _names(one: Division, shared: Container[str]) -> tuple[list[str], list[str]]:
    """Give a division's names in English and in Chinese, with a question mark behind each that needs help."""
    en = [f"{name}?" if name in shared or len(one.bare) < 2 or " " not in name else name for name in in_english(one)]
    return en, [f"{name}?" if is_plain(name) or name in shared else name for name in forms(one)]


def _seated(one: Division, seat: Known, en: Sequence[str], zh: Sequence[str]) -> list[str]:
    """Make the row of a division whose seat GeoNames has."""
    titles = ["", ""] if is_called_so(one, seat) else titled(one)
    return [seat.id, "", "", "", "", "", "; ".join(en if one.rank != "市" else []), "; ".join(zh), *titles]


@cache
def adcodes() -> Sequence[Mapping[str, str]]:
    """Read the list, in the order of its codes."""
    with (package("cpca") / "resources" / "adcodes.csv").open(encoding="utf-8-sig", newline="") as file:
        return sorted(csv.DictReader(file), key=lambda row: row["adcode"])


def listed() -> Iterator[Division]:
    """Give the divisions below the provinces that have a name and a position, in the order of their codes."""
    for row in adcodes():
        name, rank = row["name"], RANK.search(row["name"])
        if name in NO_NAMES or row["adcode"][2:6] == "0000" or not row["longitude"] or not rank:
            continue
        whole = name[: rank.start()]
        bare = PEOPLE.sub("", whole) if rank[0].startswith("自治") or whole.endswith("族") else whole
        at = Position(float(row["longitude"]), float(row["latitude"]))
        yield Division(row["adcode"][:6], name, bare.removesuffix("族"), rank[0], at)


def second_of_its_name(found: Sequence[Division]) -> Iterator[str]:
    """Give the codes of the divisions that share their bare name with a city, or a greater one, nearby."""
    named = defaultdict(list)
    for one in found:
        if one.rank not in LARGE:
            named[one.bare].append(one)
    for several in named.values():
        _, *others = sorted(several, key=lambda one: ("市区县旗新矿林特盟地自".index(one.rank[0]), one.code))
        yield from (one.code for one in others if any(_near(one, other) for other in several if other is not one))


def _near(one: Division, other: Division) -> bool:
    return distance_km(one.position, other.position) < TOGETHER_KM


def forms(one: Division) -> list[str]:
    """Give the names of a division that hold the word for what it is, that of today first."""
    short = "" if one.bare == RANK.sub("", one.name) else one.bare + one.rank[-1]
    names = [RENAMED.get(one.name, one.name), one.name, FORMERLY.get(one.name, ""), SHORTENED.get(one.name, "")]
    return [*dict.fromkeys(name for name in [*names, short] if len(name) > 1)]


def is_plain(name: str) -> bool:
    """Tell whether a name is an ordinary word, or may stand in others by chance."""
    return name in PLAIN or len(name) < 3


def in_english(one: Division) -> list[str]:
    """Give the names of a division in English, with the word for what it is, that of today first."""
    names = [called(root(one), one.name, one)]
    for at, other in ((0, RENAMED.get(one.name)), (1, FORMERLY.get(one.name))):
        if other:
            bare = RANK.sub("", other)
            names.insert(at, called(root(one) if bare == one.bare else read_aloud(bare, other), other, one))
    if one.bare != RANK.sub("", one.name):
        names.append(f"{root(one)} {RANKS[one.rank[-1]]}")
    if len(one.bare) < 4 and one.bare in ROMANISED:
        names.append(f"{read_aloud(one.bare)} {RANKS[one.rank[-1]]}")
    return [*dict.fromkeys(name.strip() for name in names)]


def called(latin: str, name: str, one: Division) -> str:
    """Put the peoples and the word for what it is behind a name in Latin letters."""
    rank = RANK.search(name)
    peoples = [PEOPLES[each] for each in OF.findall(RANK.sub("", name)[len(one.bare) :])] if name == one.name else []
    of = " and ".join(filter(None, (", ".join(peoples[:-1]), *peoples[-1:])))
    return " ".join(filter(None, (latin, of, RANKS[rank[0]] if rank else "")))


def root(one: Division) -> str:
    """Spell the name of a division in Latin letters, without the word for what it is."""
    return ROMANISED.get(one.name) or ROMANISED.get(one.bare) or read_aloud(one.bare, one.name)


def read_aloud(bare: str, whole: str = "") -> str:
    """Spell a name in pinyin, in one word."""
    said = READ.get(whole) or READ.get(bare)
    if said:
        return said.capitalize()
    return join(lazy_pinyin(bare)).capitalize().replace("v", "ü")


def may_stand_alone(one: Division) -> bool:
    """Tell whether a word list knows a name without the word for what it is as a place's, and as nothing else."""
    enough = len(one.bare) > (2 if "区" in one.rank else 1) and one.name not in PLAIN
    return enough and not is_province(one.bare) and _tagged().get(one.bare, "") == "ns"


@cache
def _tagged() -> Mapping[str, str]:
    lines = (package("jieba") / "dict.txt").read_text(encoding="utf-8").splitlines()
    return {word: tag for word, _, tag in map(str.split, lines)}


def of_geonames() -> list[Known]:
    """Give the places of GeoNames in China, with the names that were given to them by hand."""
    by_hand = defaultdict(list)
    for row in read(OUT / "hand-names.csv"):
        by_hand[row["id"]].append(row["name"])
    return [
        known(str(each["geonameid"]), each, each["population"],
              [each["name"], *each["alternatenames"], *by_hand[str(each["geonameid"])]])
        for each in records()
    ]  # fmt: skip


@cache
def records() -> tuple[Mapping[str, Any], ...]:
    """Read the records of GeoNames' places in China."""
    every = json.loads(geonames.data_file().read_text(encoding="utf-8")).values()
    return tuple(each for each in every if each["countrycode"] == "CN")


def of_the_tables() -> list[Known]:
    """Give the places of ``places.csv`` in China."""
    names = defaultdict(list)
    for row in read(TABLES / "names.csv"):
        names[row["place"]].append(row["name"])
    large = {str(each["geonameid"]): each["alternatenames"] for each in records() if each["population"] >= SURE}
    return [
        known(
            row["id"],
            row,
            SURE * (row["geonames"] in large),
            [row["name"].partition(" (")[0], *names[row["id"]], *large.get(row["geonames"], ())],
            row["kind"],
        )
        for row in read(TABLES / "places.csv")
        if row["country"] == "CN" and row["longitude"] and row["kind"] in MAY_BE_SEAT
    ]


def known(id: str, at: Mapping[str, Any], people: int, names: Sequence[str], kind: str = "") -> Known:
    """Gather what is known of a place that may be a seat."""
    han = {simplified(name) for name in names if re.fullmatch("[\u3400-\u9fff]+", name)}
    latin = {letters(name) for name in names if name.isascii()}
    position = Position(float(at["longitude"]), float(at["latitude"]))
    return Known(id, position, people, kind, letters(names[0]), frozenset(latin), frozenset(han))


def letters(name: str) -> str:
    """Give the letters of a name alone."""
    return re.sub("[^a-z]", "", fold(name))


def seat_of(one: Division, places: Iterable[Known], *, twin: bool) -> Known | None:
    """Give the place that is a division's seat by its name, and lies where it does, or nothing."""
    near = [each for each in places if one.rank in LARGE or _is_near(each.position, one.position)]
    apart = {each.id: distance_km(each.position, one.position) for each in near}
    signs = {each.id: sign(one, each, apart[each.id], twin=twin) for each in near}
    return min(
        (each for each in near if signs[each.id]),
        key=lambda each: (signs[each.id], -each.people, apart[each.id]),
        default=None,
    )


def titled(one: Division) -> list[str]:
    """Give a division's name in English and in Chinese as short as it is mostly said, without the peoples it is of."""
    if one.rank.startswith("自治"):
        return [f"{root(one)} {RANKS[one.rank[-1]]}", one.bare + one.rank[-1]]
    return [in_english(one)[0], forms(one)[0]]


def is_called_so(one: Division, seat: Known) -> bool:
    """Tell whether a seat is known by the name of its division, or by that of the prefecture, whose city it is."""
    prefecture = RANK.sub("", listing()[one.code[:4] + "00"])
    return seat.name in as_read(one) or seat.name == letters(read_aloud(prefecture))


def _is_near(position: Position, other: Position) -> bool:
    east, north = position.longitude - other.longitude, position.latitude - other.latitude
    return abs(north) < 0.7 and abs(east) < 1


def sign(one: Division, place: Known, km: float, *, twin: bool) -> int:
    """Tell how surely a place is a division's seat: 1 by its whole name, 2 by its bare one, 3 by how it is read."""
    if one.rank in LARGE:
        return int(bool(place.kind) and one.name in place.han)
    reach = FAR_KM if place.people >= TOWN or place.kind else CLOSE_KM
    reach = CLOSE_KM if "区" in one.rank else reach
    own = {place.name} if place.kind else place.latin  # 疏附 is a name of Kashgar too, but not what the tables call it
    city = place.people >= SURE and "区" not in one.rank and own.isdisjoint(as_read(one))
    if not place.han.isdisjoint(forms(one)) and km < (AT_KM if city else CLOSE_KM if twin else reach):
        return 1
    other = place.kind == "region" if one.rank == "市" else place.kind == "border port" and "区" in one.rank
    if twin or other or city:
        return 0
    if len(one.bare) > 1 and one.bare in place.han and km < reach * 0.6:
        return 2
    nameless = not place.han or place.kind or (place.name not in as_read(one) and km < SMALL_KM)
    return 3 if nameless and not place.latin.isdisjoint(as_read(one)) and km < reach * 0.4 else 0


@cache
def as_read(one: Division) -> frozenset[str]:
    """Give the letters of what a division's name may be in Latin script, with the word for what it is."""
    bare = {letters(name) for name in (root(one), read_aloud(one.bare, one.name))}
    whole = {name + {"县": "xian", "区": "qu", "旗": "qi"}.get(one.rank, "shi") for name in bare}
    return frozenset(whole | (bare if len(one.bare) > 1 else set()))


def place(one: Division, en: Sequence[str], zh: Sequence[str], taken: Container[str]) -> list[str]:
    """Make the row of a division that is a place of its own."""
    banner, city = one.rank.endswith("旗"), RENAMED.get(one.name, one.name).endswith("市")
    kind = "region" if banner or one.rank in LARGE else "city" if city else "town"
    province = provinces()[one.code[:2]]
    alone = len(one.bare) > 1 and "区" not in one.rank and not is_province(one.bare)
    further = [f"{root(one)}?"] if alone and f"{root(one)}?" not in en else []
    at = [f"{one.position.longitude:.4f}", f"{one.position.latitude:.4f}", str(RADII.get(one.rank, SMALL_KM))]
    names = ["; ".join([*en, *further]), "; ".join(zh)]
    return [id_of(one, en[0], taken), kind, province, *at, *names, "", ""]


def id_of(one: Division, name: str, taken: Container[str]) -> str:
    """Make an id of a division's name and its province's, or its prefecture's where another one has that id already.

    Raises:
        SystemExit: Another one has either.
    """
    above = [provinces()[one.code[:2]].partition("-cn-")[0]]
    prefecture = listing()[one.code[:4] + "00"]
    if prefecture not in NO_NAMES:
        above.append(read_aloud(RANK.sub("", prefecture)))
    for each in above:
        made = slug(f"{name} {each}")
        if made not in taken:
            return made
    raise SystemExit(f"{one.name} ({one.code}) has no id of its own.")


def is_province(bare: str) -> bool:
    """Tell whether a name is that of a province, which is meant by it: 海南."""
    return any(code.endswith("0000") and name.startswith(bare) for code, name in listing().items())


@cache
def listing() -> Mapping[str, str]:
    """Give the name of every division of the list by its code."""
    return {row["adcode"][:6]: row["name"] for row in adcodes()}


@cache
def provinces() -> Mapping[str, str]:
    """Give the ids of the first-level divisions by the first two digits of the codes of what lies in them."""
    ours = {row["id"] for row in read(OUT / "areas.csv") if row["country"] == "CN" and row["kind"] == "division"}
    ids = {row["name"]: row["area"] for row in read(OUT / "area-names.csv") if row["area"] in ours}
    return {
        code[:2]: id
        for code, name in listing().items()
        for called_so, id in ids.items()
        if code.endswith("0000") and len(called_so) > 1 and name.startswith(called_so)
    }


if __name__ == "__main__":
    main()
