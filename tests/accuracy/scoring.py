"""Scores what was read out of a text against its label: marks and links, precision and recall.

A mark is a place that is no country. It is right when a labelled place lies within reach of it; a labelled place that
expects a mark is found when a mark that quotes its words lies within reach. A link is right when a labelled link has
the same sort and the same ends; one whose label gives fewer than two ends is matched by its sort and sentence.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

REACH_KM = {"province": 400.0, "country": 2500.0, "region": 400.0, "desert": 600.0}
"""How far from its label a mark of each kind may lie, in kilometres."""
DEFAULT_REACH_KM = 30.0

Label = Mapping[str, Any]


@dataclass
class Score:
    """Counts of right, wrong and missing, and what they were."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    found: int = 0

    @property
    def precision(self) -> float:
        """Give the share of what was given that is right."""
        given = self.right + len(self.wrong)
        return self.right / given if given else 1.0

    @property
    def recall(self) -> float:
        """Give the share of what was asked for that was given."""
        asked = self.found + len(self.missing)
        return self.found / asked if asked else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.right + other.right, self.wrong + other.wrong, self.missing + other.missing, self.found + other.found
        )


def total(scores: Iterable[Score]) -> Score:
    """Add up scores."""
    return sum(scores, Score())


def label_of(text: Path) -> Label:
    """Read the label beside a text."""
    label: Label = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
    return label


def score_places(features: Sequence[Mapping[str, Any]], label: Label) -> Score:
    """Score the marks of one text."""
    score = Score()
    marks = [feature for feature in features if feature["properties"]["kind"] != "country"]
    for mark in marks:
        near = [place for place in label["places"] if _within_reach(mark, place)]
        if near:
            score.right += 1
        else:
            score.wrong.append(f"{mark['properties']['id']} {_words(mark)}")
    wanted: dict[str, list[Label]] = {}
    for place in label["places"]:
        if place["mark_expected"]:
            wanted.setdefault(place["canonical"], []).append(place)
    for canonical, places in wanted.items():
        if any(_within_reach(mark, place) and _says(mark, place) for mark in features for place in places):
            score.found += 1
        else:
            score.missing.append(f"{canonical} {[place['surface'] for place in places]}")
    return score


def score_links(features: Sequence[Mapping[str, Any]], places: Mapping[str, Mapping[str, Any]], label: Label) -> Score:
    """Score the links of one text.

    Args:
        features: Links.
        places: What the ends of links are: a mapping with ``lon``, ``lat`` and ``kind``, by id.
        label: The label.
    """
    score = Score()
    by_name = {place["canonical"]: place for place in label["places"]}
    wanted = list(label["links"])
    for link in features:
        match = next((want for want in wanted if _same_link(link, want, places, by_name)), None)
        if match is not None:
            wanted.remove(match)
            score.right += 1
            score.found += 1
        elif any(_same_link(link, want, places, by_name) for want in label["links"]):
            continue
        else:
            score.wrong.append(
                f"{link['properties']['kind']} {link['properties']['ends']} {link['properties']['name']}"
            )
    score.missing += [f"{want['kind']} {want['endpoints']} {want.get('name', '')}" for want in wanted]
    return score


def _same_link(
    link: Mapping[str, Any], want: Label, places: Mapping[str, Mapping[str, Any]], by_name: Mapping[str, Label]
) -> bool:
    """Tell whether a link is the labelled one."""
    properties = link["properties"]
    if properties["kind"] != want["kind"]:
        return False
    quotes = [quote["exact"] for quote in properties["quotes"]]
    ends = [by_name[end] for end in want["endpoints"] if end in by_name]
    if len(ends) < 2:
        return any(want["quote"] in quote or quote in want["quote"] for quote in quotes)
    own = [places[end] for end in properties["ends"] if end in places]
    if len(own) < 2:
        return False
    if want["quote"] in quotes and all(any(_near(place, end) for place in own) for end in ends):
        return True
    pairs = [(own[0], own[-1]), (own[-1], own[0])]
    return any(_near(one, ends[0]) and _near(other, ends[-1]) for one, other in pairs)


def _within_reach(mark: Mapping[str, Any], place: Label) -> bool:
    longitude, latitude = mark["geometry"]["coordinates"]
    return _near({"lon": longitude, "lat": latitude}, place)


def _near(one: Mapping[str, Any], place: Mapping[str, Any]) -> bool:
    reach = REACH_KM.get(place["kind"], DEFAULT_REACH_KM)
    return distance_km(one["lon"], one["lat"], place["lon"], place["lat"]) <= reach


def _words(mark: Mapping[str, Any]) -> list[str]:
    return sorted({mention["exact"] for quote in mark["properties"]["quotes"] for mention in quote["mentions"]})


def _says(mark: Mapping[str, Any], place: Label) -> bool:
    """Tell whether a mark quotes the words of a labelled place, or part of them."""
    return any(words in place["surface"] or place["surface"] in words for words in _words(mark))


def distance_km(longitude: float, latitude: float, longitude2: float, latitude2: float) -> float:
    """Give the great-circle distance on a sphere of 6371 km."""
    one, other = math.radians(latitude), math.radians(latitude2)
    east = math.radians(longitude2 - longitude)
    cosine = math.sin(one) * math.sin(other) + math.cos(one) * math.cos(other) * math.cos(east)
    return 6371.0 * math.acos(max(-1.0, min(1.0, cosine)))
