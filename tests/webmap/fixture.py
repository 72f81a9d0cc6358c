"""An edition made by hand: real sentences, real places, in the shape the reading stages hand over.

The texts are excerpts of the two texts in ``seeds/``, put together here so that these tests stand alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

import geopandas
from shapely import box
from shapely.geometry import LineString, MultiLineString, Point
from shapely.geometry.base import BaseGeometry

from geo.model import Coverage, Document, Extent
from geo.webmap import Edition

EXPO = (
    (
        "Visitors view an aircraft at the low-altitude economy and artificial intelligence pavilion of the "
        "5th China-Mongolia Expo in Hohhot, North China’s Inner Mongolia Autonomous Region, on August 26, "
        "2025."
    ),
    (
        "Mongolia, China's important northern neighbor, shares its longest land border with China, "
        "stretching approximately 4,710 kilometers, much of it across the Gobi Desert."
    ),
    (
        "Inner Mongolia is one of China's eight national computing hub nodes and hosts 10 major data center "
        "clusters, including the nation's largest cloud computing park and Asia-Pacific's largest internet "
        "data exchange center."
    ),
    (
        "For example, clients from Ulaanbaatar, capital of Mongolian and nearby cities have expressed demand "
        "for smart city initiatives, he said, noting that exchanges organized by local foreign affairs "
        "offices and consulates underscore the strong potential for bilateral tech cooperation."
    ),
    (
        "On the opening day of CME, a development plan for the Zamyn-Uud-Erenhot Economic Cooperation Zone "
        "was released, alongside 21 key project agreements worth 65.294 billion yuan, covering cross-border "
        "service trade, mineral resource development, and new energy technology cooperation, China News "
        "Service reported."
    ),
    (
        "In 2024, the Erenhot-Zamyn-Uud Economic Cooperation Zone was approved, becoming China's third "
        "cross-border economic cooperation zone with neighboring countries."
    ),
    (
        "In addition, highway links were completed at Manzhouli, Erenhot, and Ganqimaodu, AGV cross-border "
        "autonomous transport enabled intelligent customs clearance, and border inspection time was largely "
        "reduced."
    ),
    (
        "On May 14, 2025, the second China-Mongolia cross-border railway- linking China's Ganqimaodu port "
        "with Mongolia's Gashuunsukhait port - was inaugurated."
    ),
    (
        "The China-Mongolia-Russia Economic Corridor, one of six major BRI international economic corridors, "
        'positions Mongolia as a vital bridge linking China and Russia," Da said.'
    ),
)
WEBINAR = (
    (
        "International sanctions on Russia, Mongolia’s other giant neighbour, have heightened the importance "
        "of smooth relations with China; even as Mongolia seeks to diversify its foreign trade partners it "
        "is now more than ever the case that all roads to the rest of the world lead through China."
    ),
    (
        "In January, 2022 the Mongolian government launched an ambitious “New Recovery” policy that has "
        "already produced notable breakthroughs, including the completion of two long awaited rail lines "
        "from Mongolian mines to the Chinese border and impending completion of a third."
    ),
    (
        "With this background the December, 2022 visit to China of Mongolian president U. Khurelsukh was one "
        "of the most significant such visits in decades."
    ),
)
DOCUMENTS = (
    Document(
        id="china-mongolia-expo",
        file="seeds/china-mongolia-expo.txt",
        text="\n\n".join(EXPO),
        sha256="04c6c65c4704a4f4" * 4,
        title="China-Mongolia Expo exemplifies model of South-South cooperation",
        publisher="Global Times",
        published="2025-08-29",
        url="https://www.globaltimes.cn/page/202508/1342163.shtml",
    ),
    Document(
        id="mongolia-china-2023",
        file="seeds/mongolia-china-2023.txt",
        text="\n\n".join(WEBINAR),
        sha256="fb41a102bf1d55c5" * 4,
        title="Mongolia-China Relations in 2023: border reopening and other developments",
        publisher="LSE IDEAS",
        published="2023-03-20",
        url="https://www.lse.ac.uk/ideas/events/2023/03/mongolia-china-relations",
    ),
)
GEONAMES = {"id": "geonames", "citation": "GeoNames, cities500", "url": "https://www.geonames.org/"}
OSM = {"id": "osm", "citation": "OpenStreetMap contributors", "url": "https://www.openstreetmap.org/"}
CHINA_DAILY = {
    "id": "china-daily-2025-05-16",
    "citation": "China Daily, 16 May 2025",
    "url": "https://www.chinadaily.com.cn/a/202505/16/WS6826e0c1a310a04af22bfdb6.html",
}


@dataclass(frozen=True)
class Said:
    """One sentence of a text, the words in it that count, and what is on record about it."""

    sentence: str
    words: tuple[str, ...]
    records: tuple[tuple[str, Mapping[str, str]], ...] = ()
    ruling: Mapping[str, str] | None = None

    def quote(self) -> dict[str, object]:
        """Give the sentence in the shape of the contract, with its offsets found in its text."""
        document = next(doc for doc in DOCUMENTS if self.sentence in doc.text)
        start = document.text.index(self.sentence)
        mentions = [
            {
                "start": start + self.sentence.index(word),
                "end": start + self.sentence.index(word) + len(word),
                "exact": word,
            }
            for word in self.words
        ]
        return {
            "document": document.id,
            "exact": self.sentence,
            "start": start,
            "end": start + len(self.sentence),
            "prefix": document.text[max(0, start - 32) : start],
            "suffix": document.text[start + len(self.sentence) :][:32],
            "mentions": sorted(mentions, key=lambda mention: int(str(mention["start"]))),
            "title": document.title,
            "publisher": document.publisher,
            "published": document.published,
            "url": document.url,
            "fragment_url": document.url + "#:~:text=" + self.words[0].replace("-", "%2D").replace(" ", "%20"),
            "sha256": document.sha256,
            "language": document.language,
            "records": [{"note": note, "source": dict(source)} for note, source in self.records],
            "ruling": self.ruling and dict(self.ruling),
        }


@dataclass(frozen=True)
class Thing:
    """A place of the fixture."""

    id: str
    name: str
    kind: str
    country: str
    at: tuple[float, float]
    said: tuple[Said, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    accuracy: tuple[str, float | None] = ("near", 5.0)
    faces: tuple[str, str, str] | None = None
    traits: tuple[tuple[str, str], ...] = ()
    record: Mapping[str, object] | None = None

    def row(self) -> dict[str, object]:
        """Give the place as one row of the contract's table."""
        quotes = [said.quote() for said in self.said]
        return {
            "id": self.id,
            "name": self.name,
            "names": {"en": self.name, **self.names},
            "kind": self.kind,
            "country": self.country,
            "accuracy": {"class": self.accuracy[0], "radius_km": self.accuracy[1], "source": GEONAMES},
            "record": self.record,
            "faces": self.faces and dict(zip(("id", "name", "country"), self.faces, strict=True)),
            "traits": [
                {
                    "kind": kind,
                    "exact": words,
                    "start": 0,
                    "end": len(words),
                    "document": "china-mongolia-expo",
                    "status": "completed",
                }
                for kind, words in self.traits
            ],
            "ruling": None,
            "quotes": quotes,
            "geometry": Point(self.at),
        }


HIGHWAYS_NOTE = (
    "The three ports have expressways on the Chinese side; none of these roads crosses the border.",
    {"id": "mofcom", "citation": "Ministry of Commerce, 30 July 2025", "url": "https://www.mofcom.gov.cn/"},
)
RAILWAY_NOTE = (
    "Ground was broken on 14 May 2025; the line is under construction and planned to open in 2027.",
    CHINA_DAILY,
)
CLUSTERS_NOTE = (
    "The ten clusters are the national total; Inner Mongolia has one of them, Horinger.",
    {"id": "ndrc", "citation": "National Development and Reform Commission, 2022", "url": "https://www.ndrc.gov.cn/"},
)
VISIT_NOTE = (
    "The state visit took place on 27 and 28 November 2022.",
    {"id": "xinhua", "citation": "Xinhua, 28 November 2022", "url": "https://www.xinhuanet.com/"},
)

PLACES = (
    Thing(
        "hohhot",
        "Hohhot",
        "city",
        "CN",
        (111.65222, 40.81056),
        (Said(EXPO[0], ("Hohhot",)),),
        {"zh": "呼和浩特", "mn": "Хөх хот", "ru": "Хух-Хото"},
    ),
    Thing(
        "inner-mongolia",
        "Inner Mongolia",
        "region",
        "CN",
        (114.6, 43.2),
        (Said(EXPO[0], ("Inner Mongolia Autonomous Region",)), Said(EXPO[2], ("Inner Mongolia",), (CLUSTERS_NOTE,))),
        {"zh": "内蒙古自治区", "mn": "Өвөр Монголын Өөртөө Засах Орон", "ru": "Внутренняя Монголия"},
        ("area", None),
    ),
    Thing(
        "erenhot",
        "Erenhot",
        "border port",
        "CN",
        (111.97667, 43.6475),
        (Said(EXPO[4], ("Erenhot",)), Said(EXPO[5], ("Erenhot",)), Said(EXPO[6], ("Erenhot",), (HIGHWAYS_NOTE,))),
        {"zh": "二连浩特", "mn": "Эрээн", "ru": "Эрэн-Хото"},
        ("near", 3.0),
        ("zamyn-uud", "Zamyn-Uud", "MN"),
        (("highway", "highway links"),),
    ),
    Thing(
        "zamyn-uud",
        "Zamyn-Uud",
        "border port",
        "MN",
        (111.90777, 43.7193),
        (Said(EXPO[4], ("Zamyn-Uud",)), Said(EXPO[5], ("Zamyn-Uud",))),
        {"zh": "扎门乌德", "mn": "Замын-Үүд", "ru": "Замын-Ууд"},
        ("near", 1.5),
        ("erenhot", "Erenhot", "CN"),
    ),
    Thing(
        "ganqimaodu",
        "Ganqimaodu",
        "border port",
        "CN",
        (107.5743, 42.4089),
        (Said(EXPO[6], ("Ganqimaodu",), (HIGHWAYS_NOTE,)), Said(EXPO[7], ("Ganqimaodu port",), (RAILWAY_NOTE,))),
        {"zh": "甘其毛都", "mn": "Ганцмод", "ru": "Ганцмод"},
        ("exact", 0.3),
        ("gashuunsukhait", "Gashuunsukhait", "MN"),
        (("highway", "highway links"),),
    ),
    Thing(
        "gashuunsukhait",
        "Gashuunsukhait",
        "border port",
        "MN",
        (107.5692, 42.4146),
        (Said(EXPO[7], ("Gashuunsukhait port",), (RAILWAY_NOTE,)),),
        {"zh": "嘎顺苏海图", "mn": "Гашуунсухайт", "ru": "Гашуунсухайт"},
        ("exact", 0.3),
        ("ganqimaodu", "Ganqimaodu", "CN"),
    ),
    Thing(
        "manzhouli",
        "Manzhouli",
        "border port",
        "CN",
        (117.43333, 49.6),
        (Said(EXPO[6], ("Manzhouli",), (HIGHWAYS_NOTE,)),),
        {"zh": "满洲里", "mn": "Манжуур", "ru": "Маньчжурия"},
        ("near", 4.0),
        ("zabaikalsk", "Zabaikalsk", "RU"),
        (("highway", "highway links"),),
    ),
    Thing(
        "ulaanbaatar",
        "Ulaanbaatar",
        "city",
        "MN",
        (106.88324, 47.90771),
        (Said(EXPO[3], ("Ulaanbaatar",)),),
        {"zh": "乌兰巴托", "mn": "Улаанбаатар", "ru": "Улан-Батор"},
        ("approximate", 6.0),
    ),
    Thing(
        "gobi-desert",
        "Gobi Desert",
        "natural",
        "",
        (106.06, 42.96),
        (Said(EXPO[1], ("Gobi Desert",)),),
        {"zh": "戈壁沙漠", "mn": "Говь", "ru": "Гоби"},
        ("area", None),
    ),
    Thing(
        "mongolia",
        "Mongolia",
        "country",
        "MN",
        (103.8, 46.9),
        (Said(EXPO[1], ("Mongolia",)), Said(EXPO[7], ("Mongolia",)), Said(WEBINAR[0], ("Mongolia",))),
        {"zh": "蒙古国", "mn": "Монгол Улс", "ru": "Монголия"},
        ("area", None),
    ),
    Thing(
        "china",
        "China",
        "country",
        "CN",
        (105.0, 35.0),
        (
            Said(EXPO[1], ("China",)),
            Said(EXPO[2], ("China",)),
            Said(WEBINAR[0], ("China",)),
            Said(WEBINAR[2], ("China",), (VISIT_NOTE,)),
        ),
        {"zh": "中国", "mn": "Хятад", "ru": "Китай"},
        ("area", None),
    ),
    Thing(
        "russia",
        "Russia",
        "country",
        "RU",
        (100.0, 60.0),
        (Said(EXPO[8], ("Russia",)), Said(WEBINAR[0], ("Russia",))),
        {"zh": "俄罗斯", "mn": "Орос", "ru": "Россия"},
        ("area", None),
    ),
)

TRANS_MONGOLIAN = [
    (107.59979, 51.82648),
    (106.26139, 51.11444),
    (106.10556, 50.38278),
    (106.20778, 50.23139),
    (105.93024, 49.48461),
    (106.45786, 48.85229),
    (106.8838, 47.9085),
    (107.53333, 47.25),
    (108.36111, 46.36111),
    (109.31826, 45.79817),
    (110.11631, 44.88239),
    (111.23333, 44.33333),
    (111.90777, 43.7193),
    (111.97667, 43.6475),
    (113.10583, 41.0275),
    (111.65222, 40.81056),
    (116.4, 39.9),
]
EASTERN = [
    (113.49171, 52.04311),
    (117.43333, 49.6),
    (119.7, 49.2),
    (126.65, 45.75),
    (125.32, 43.88),
    (123.43, 41.8),
    (121.6, 38.91),
]
RULING = {
    "reason": "Two lines opened in 2022: Tavan Tolgoi-Gashuunsukhait and Zuunbayan-Khangi.",
    "certainty": "almost certain",
}


def _link(
    id: str, name: str, kind: str, geometry: BaseGeometry | None, said: tuple[Said, ...], **more: object
) -> dict[str, object]:
    """Give a link as one row of the contract's table."""
    return {
        "id": id,
        "name": name,
        "names": {"en": name},
        "kind": kind,
        "ends": [],
        "status": "",
        "opened": "",
        "record": None,
        "geometry_class": "schematic",
        "ruling": None,
        **more,
        "quotes": [s.quote() for s in said],
        "geometry": geometry,
    }


LINKS = (
    _link(
        "china-mongolia-border",
        "China-Mongolia border",
        "other",
        LineString(
            [
                (97.2, 42.79),
                (101.8, 42.5),
                (104.97, 41.59),
                (107.5717, 42.4117),
                (109.4, 42.45),
                (111.94, 43.69),
                (111.6, 44.6),
                (114.5, 45.4),
                (116.2, 46.3),
                (119.8, 46.7),
                (115.6, 47.9),
                (116.6843, 49.8233),
            ]
        ),
        (Said(EXPO[1], ("longest land border",)),),
        geometry_class="surveyed",
        record={
            "status": "",
            "opened": "",
            "note": "Other published figures: 4,630 km, 4,677 km.",
            "length_km": None,
            "source": {"id": "cia", "citation": "The World Factbook", "url": "https://www.cia.gov/the-world-factbook/"},
        },
        names={"en": "China-Mongolia border", "zh": "中蒙边界"},
    ),
    _link(
        "erenhot-zamyn-uud-zone",
        "Erenhot-Zamyn-Uud Economic Cooperation Zone",
        "zone",
        Point(111.935, 43.695),
        (
            Said(EXPO[4], ("Zamyn-Uud-Erenhot Economic Cooperation Zone",)),
            Said(EXPO[5], ("Erenhot-Zamyn-Uud Economic Cooperation Zone",)),
        ),
        ends=["erenhot", "zamyn-uud"],
        status="approved",
        opened="2024",
        names={"en": "Erenhot-Zamyn-Uud Economic Cooperation Zone", "zh": "中蒙二连浩特—扎门乌德经济合作区"},
    ),
    _link(
        "ganqimaodu-gashuunsukhait-railway",
        "Ganqimaodu-Gashuunsukhait railway",
        "railway",
        LineString([(107.53063, 42.44558), (107.5717, 42.4117), (107.60964, 42.37414)]),
        (Said(EXPO[7], ("second China-Mongolia cross-border railway",), (RAILWAY_NOTE,)),),
        ends=["ganqimaodu", "gashuunsukhait"],
        status="inaugurated",
        opened="2025-05-14",
        geometry_class="stations",
        record={
            "status": "under construction",
            "opened": "",
            "note": RAILWAY_NOTE[0],
            "length_km": 9.9,
            "source": CHINA_DAILY,
        },
        names={
            "en": "Ganqimaodu-Gashuunsukhait railway",
            "zh": "甘其毛都至嘎顺苏海图铁路",
            "mn": "Гашуунсухайт–Ганцмод төмөр зам",
        },
    ),
    _link(
        "erenhot-zamyn-uud-crossing",
        "Erenhot / Zamyn-Uud crossing",
        "crossing",
        LineString([(111.97667, 43.6475), (111.90777, 43.7193)]),
        (Said(EXPO[5], ("Erenhot-Zamyn-Uud",)),),
        ends=["erenhot", "zamyn-uud"],
        geometry_class="stations",
    ),
    _link(
        "highways-at-ports",
        "Highway links at three ports",
        "highway",
        None,
        (Said(EXPO[6], ("highway links",), (HIGHWAYS_NOTE,)),),
        ends=["manzhouli", "erenhot", "ganqimaodu"],
        status="completed",
    ),
    _link(
        "china-mongolia-russia-corridor",
        "China-Mongolia-Russia Economic Corridor",
        "corridor",
        MultiLineString([TRANS_MONGOLIAN, EASTERN]),
        (Said(EXPO[8], ("China-Mongolia-Russia Economic Corridor",)),),
        ends=["china", "mongolia", "russia"],
        record={
            "status": "programme signed",
            "opened": "2016-06-23",
            "note": "Two branches: by Ulaanbaatar, and by Manzhouli.",
            "length_km": None,
            "source": {"id": "cmrec", "citation": "Programme of 23 June 2016", "url": ""},
        },
        names={
            "en": "China-Mongolia-Russia Economic Corridor",
            "zh": "中蒙俄经济走廊",
            "ru": "Экономический коридор Китай–Монголия–Россия",
        },
    ),
    _link(
        "tavan-tolgoi-gashuunsukhait-railway",
        "Tavan Tolgoi-Gashuunsukhait railway",
        "railway",
        LineString([(105.58236, 43.64336), (106.6, 42.95), (107.53063, 42.44558)]),
        (Said(WEBINAR[1], ("two long awaited rail lines",), (), RULING),),
        status="completed",
        geometry_class="stations",
        ruling=RULING,
        record={
            "status": "operating",
            "opened": "2022-09-09",
            "note": "Freight.",
            "length_km": 233.6,
            "source": {"id": "mtz", "citation": "Mongolian Railway, 2022", "url": ""},
        },
    ),
    _link(
        "zuunbayan-khangi-railway",
        "Zuunbayan-Khangi railway",
        "railway",
        LineString([(110.05, 44.46), (109.63806, 43.60639), (110.12, 42.66)]),
        (Said(WEBINAR[1], ("two long awaited rail lines",), (), RULING),),
        status="completed",
        geometry_class="stations",
        ruling=RULING,
        record={
            "status": "operating",
            "opened": "2022-11-25",
            "note": "",
            "length_km": 226.9,
            "source": {"id": "mtz", "citation": "Mongolian Railway, 2022", "url": ""},
        },
    ),
)

UNPLACED: tuple[dict[str, object], ...] = (
    {
        "document": "mongolia-china-2023",
        "start": 420,
        "end": 436,
        "exact": "a third",
        "outcome": "ambiguous",
        "reason": "The text does not name the third line.",
        "candidates": "shiveekhuren-ceke-railway;tavan-tolgoi-zuunbayan-railway",
        "sentence": WEBINAR[1],
    },
    {
        "document": "china-mongolia-expo",
        "start": 10,
        "end": 16,
        "exact": "Lanzhou",
        "outcome": "ruled out",
        "reason": "Part of the name of an institution, Lanzhou University.",
        "candidates": "",
        "sentence": "Douglas de Castro, a Brazilian scholar and a professor at Lanzhou University, told Global Times"
        " that the expo shows that bilateral cooperation is now expanding beyond traditional mining.",
    },
    {
        "document": "mongolia-china-2023",
        "start": 20,
        "end": 31,
        "exact": "Sukhbaatar",
        "outcome": "ruled out",
        "reason": "A person's name, not the town.",
        "candidates": "",
        "sentence": "Sukhbaatar Chandmani has a B.A. in International Business and Management.",
    },
    {
        "document": "china-mongolia-expo",
        "start": 40,
        "end": 51,
        "exact": "Northeast Asia",
        "outcome": "unknown",
        "reason": "No place of that name in the tables.",
        "candidates": "",
        "sentence": "The expo extends to the wider Northeast Asia region.",
    },
)
EXTENT = Extent(103.5, 39.5, 120.0, 50.5)


@dataclass(frozen=True)
class Shape:
    """A stand-in for a shape of the basemap."""

    name: str
    names: Mapping[str, str]
    rank: int
    geometry: BaseGeometry
    attrs: Mapping[str, str]


@dataclass(frozen=True)
class Layer:
    """A stand-in for a layer of the basemap."""

    name: str
    kind: str
    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class Basemap:
    """A stand-in for the basemap."""

    extent: Extent
    layers: Mapping[str, Layer]
    detail: float = 0.03


def plain_basemap() -> Basemap:
    """Give two square countries, one river and two towns."""
    north, south = box(80, 43.7, 140, 60), box(80, 20, 140, 43.7)
    land = (
        Shape("Mongolia", {"zh": "蒙古国"}, 2, north, {"iso": "MN"}),
        Shape("China", {"zh": "中国"}, 1, south, {"iso": "CN"}),
    )
    towns = (
        Shape("Baotou", {"zh": "包头"}, 4, Point(109.82, 40.65), {}),
        Shape("Choir", {}, 6, Point(108.36, 46.36), {}),
    )
    return Basemap(
        Extent(80, 20, 140, 60),
        {
            "land": Layer("land", "polygon", land),
            "boundaries": Layer(
                "boundaries", "line", (Shape("", {}, 1, LineString([(80, 43.7), (140, 43.7)]), {"disputed": "no"}),)
            ),
            "rivers": Layer(
                "rivers", "line", (Shape("Huang He", {}, 2, LineString([(103, 37), (108, 40.8), (111, 39)]), {}),)
            ),
            "countries": Layer(
                "countries", "point", (Shape("Kazakhstan", {"zh": "哈萨克斯坦"}, 3, Point(82, 47), {"iso": "KZ"}),)
            ),
            "towns": Layer("towns", "point", towns),
        },
    )


def tables() -> tuple[geopandas.GeoDataFrame, geopandas.GeoDataFrame]:
    """Give the places and the links as the features stage would."""
    places = geopandas.GeoDataFrame([thing.row() for thing in PLACES], geometry="geometry", crs="EPSG:4326")
    links = geopandas.GeoDataFrame(list(LINKS), geometry="geometry", crs="EPSG:4326")
    return places, links


@cache
def edition() -> Edition:
    """Give the whole edition of the two excerpts."""
    places, links = tables()
    return Edition(
        title="China, Mongolia and the border between them",
        description="Ports, railways and zones on the China-Mongolia border, each with its sentence.",
        language="en",
        documents=DOCUMENTS,
        places=places,
        links=links,
        unplaced=UNPLACED,
        coverage=Coverage(found=44, placed=40, unplaced=2, ruled_out=2),
        basemap=plain_basemap(),
        extent=EXTENT,
        credits=(
            "Natural Earth, public domain",
            "Boundaries imply no opinion on any claim.",
        ),
    )
