"""Knows which populated places are the capitals of countries."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

TABLE = Path(__file__).parent / "areas.csv"


@cache
def capitals() -> Mapping[str, str]:
    """Give the country, ISO 3166-1 alpha-2, whose government sits in a place, by GeoNames' number of the place."""
    header, *lines = TABLE.read_text(encoding="utf-8").splitlines()
    countries = csv.DictReader((header, *(line for line in lines if ",country," in line)))
    return {row["capital"]: row["country"] for row in countries if row["capital"]}
