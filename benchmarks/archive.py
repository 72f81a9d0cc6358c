"""A page of 100,000 quotes beside folium's FastMarkerCluster with the same quotes, in one run in the same Chromium.

``python -m benchmarks.archive [--places N] [--quotes N] [--rounds N]`` needs what ``benchmarks.page`` needs. The stock
page is made twice: with a marker for every quote, as one makes it, and with one for every place that holds its quotes
in a list. A popup builds name, sentence, title, publisher, date and link when it is opened, by the callback. What the
stock page asks the network for is answered from npm packages, its tiles with an empty picture. ``--line`` instead
measures the ordinary page as it grows, to find where an archive should take its place.
"""

import argparse
import gzip
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import folium
from folium.plugins import FastMarkerCluster
from playwright.sync_api import Browser, Page, Route, sync_playwright

from benchmarks.archive_data import edition
from benchmarks.page import FLAGS, PACKAGES, PAINTED, PIXEL, answer, packages, served
from benchmarks.runs import ROOT
from geo.webmap import Edition, page
from geo.webmap.archive import size

MARKS = {
    "ours": ".cb-still .cb-num",
    "marker a quote": ".marker-cluster, .leaflet-marker-icon",
    "marker a place": ".marker-cluster, .leaflet-marker-icon",
}
LIVE = {**MARKS, "ours": ".cb-at, .cb-pin"}
WATCH = """
window.seen = {}; window.frames_ = []; window.held = 0; window.keys = [];
let last = performance.now();
const look = (now) => {
  frames_.push(performance.now() - last);
  last = performance.now();
  for (const [name, selector] of Object.entries(%s))
    if (!(name in seen) && document.querySelector(selector)) seen[name] = last;
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
new PerformanceObserver((list) => { for (const one of list.getEntries()) held = Math.max(held, one.duration); })
  .observe({ type: 'longtask', buffered: true });
let typed = 0;
addEventListener('input', () => { typed = performance.now(); }, true);
addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => {
  if (typed && changes.some((one) => one.target.id === 'cb-items')) { keys.push(performance.now() - typed); typed = 0; }
}).observe(document.body, { childList: true, subtree: true }));
"""
CALLBACK = """function (row) {
  var marker = L.marker(new L.LatLng(row[0], row[1]));
  marker.bindPopup(function () {
    var box = document.createElement('div');
    var name = box.appendChild(document.createElement('b'));
    name.textContent = row[2];
    row[3].forEach(function (said) {
      box.appendChild(document.createElement('blockquote')).textContent = said[0];
      var link = box.appendChild(document.createElement('a'));
      link.href = said[4];
      link.textContent = said[1] + ', ' + said[2] + ', ' + said[3];
    });
    return box;
  });
  return marker;
}"""
LEGS, STEPS = 6, 30
"""Drags of the map, and moves of the mouse in each."""
TYPED = "springfield"


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visit to a page took, in milliseconds.

    Attributes:
        mark: Until the first mark was painted.
        live: Until one that answers was.
        held: The longest the page was held up while it loaded.
        slow: Frames of more than 50 ms while it was panned.
        worst: The longest of these frames.
        keys: From a key in the search field to the list it leads to; nothing where there is no such field.
    """

    mark: float
    live: float
    held: float
    slow: int
    worst: float
    keys: tuple[float, ...]


def stock(shown: Edition, path: Path, *, by_place: bool) -> None:
    """Write the page folium's guide for large data leads to."""
    rows: list[list[Any]] = []
    for place in shown.places.itertuples():
        said = [[q["exact"], q["title"], q["publisher"], q["published"], q["url"]] for q in place.quotes]
        spot = [place.geometry.y, place.geometry.x, place.name]
        rows += [[*spot, said]] if by_place else [[*spot, [one]] for one in said]
    made = folium.Map(location=(20, 10), zoom_start=2)
    cluster: Any = FastMarkerCluster  # it has no types
    cluster(rows, callback=CALLBACK).add_to(made)
    made.save(str(path))


def visit(browser: Browser, name: str, address: str, modules: Path | None) -> Visit:
    """Load a page in a window of its own, pan it with the mouse, type into its search, and say what that took."""
    window = browser.new_context(viewport={"width": 1000, "height": 800})

    def reply(route: Route) -> None:
        body = PIXEL if "tile" in route.request.url or modules is None else answer(route.request.url, modules)
        kind = {"css": "text/css", "js": "text/javascript"}.get(route.request.url.rpartition(".")[2], "image/png")
        route.fulfill(body=body, content_type=kind, headers={"Access-Control-Allow-Origin": "*"})

    window.route(lambda url: not url.startswith(address.rpartition("/")[0]), reply)
    tab = window.new_page()
    tab.add_init_script(WATCH % {"mark": MARKS[name], "live": LIVE[name]})
    tab.goto(address, wait_until="commit", timeout=120_000)
    while not tab.evaluate("Object.keys(window.seen || {}).length == 2 && document.readyState == 'complete'"):
        tab.wait_for_timeout(50)
    tab.wait_for_timeout(1500)
    painted, seen, held = tab.evaluate(f"[{PAINTED}, seen, held]")
    frames = pan(tab)
    keys = typing(tab) if name == "ours" else []
    window.close()
    slow = [frame for frame in frames if frame > 50]
    return Visit(max(painted, seen["mark"]), max(painted, seen["live"]), held, len(slow), max(frames), tuple(keys))


def pan(tab: Page) -> list[float]:
    """Drag the map to and fro, at the first scale and three steps in, and give how long each frame took."""
    box = tab.locator(".folium-map").first.bounding_box()
    if box is None:
        raise SystemExit("the page has no map to pan")
    x, y = box["x"] + box["width"] / 2, box["y"] + min(box["height"], 700) / 2
    frames: list[float] = []
    for closer in (0, 3):
        for _ in range(closer):
            tab.locator(".cb-tool, .leaflet-control-zoom-in").first.click()
            tab.wait_for_timeout(700)
        tab.evaluate("frames_.length = 0")
        for leg in range(LEGS):
            way = -1 if leg % 2 else 1
            tab.mouse.move(x, y)
            tab.mouse.down()
            for step in range(STEPS):
                tab.mouse.move(x + way * step * 8, y + way * step * 2)
                tab.wait_for_timeout(12)
            tab.mouse.up()
            tab.wait_for_timeout(400)
        frames += tab.evaluate("frames_")
    return frames


def typing(tab: Page) -> list[float]:
    """Type a name letter by letter and give how long each took to change the list."""
    search = tab.locator(".cb-search")
    if search.count() == 0:
        return []
    search.click()
    tab.wait_for_timeout(1500)
    for letter in TYPED:
        search.press_sequentially(letter)
        tab.wait_for_timeout(150)
    found: list[float] = tab.evaluate("keys")
    return found


def table(visits: Mapping[str, Sequence[Visit]], folder: Path) -> None:
    """Print the medians of each page, and ours as a ratio to each of the others."""
    names = list(visits)
    print(f"{len(visits['ours'])} rounds by turns, medians{'':10}" + "".join(f"{name:>16}" for name in names))
    rows: dict[str, Callable[[Visit], float]] = {
        "first mark painted, ms": lambda one: one.mark,
        "first mark that answers, ms": lambda one: one.live,
        "longest hold while loading, ms": lambda one: one.held,
        "frames over 50 ms while panning": lambda one: one.slow,
        "longest frame while panning, ms": lambda one: one.worst,
    }
    for title, of in rows.items():
        _row(title, [statistics.median(of(one) for one in visits[name]) for name in names])
    content = {name: (folder / f"{name.replace(' ', '-')}.html").read_bytes() for name in names}
    _row("bytes of the file", [len(content[name]) for name in names])
    _row("bytes, gzip", [len(gzip.compress(content[name])) for name in names])
    keys = sorted(key for one in visits["ours"] for key in one.keys)
    if keys:
        print(f"a key in the search, ms: median {statistics.median(keys):.1f}, longest {keys[-1]:.1f}, of {len(keys)}")


def _row(title: str, values: Sequence[float]) -> None:
    ratios = "  ".join(f"{values[0] / other:.2f}" if other else "-" for other in values[1:])
    print(f"{title:42}" + "".join(f"{value:16,.0f}" for value in values) + f"   ratio {ratios}")


def compare(places: int, quotes: int, rounds: int, chromium: str) -> None:
    """Make the three pages, visit them by turns, and print what it took."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        shown = edition(places, quotes)
        start = time.perf_counter()
        (folder / "ours.html").write_text(page(shown), encoding="utf-8", newline="")
        print(f"{places:,} places, {quotes:,} quotes; our page is made in {time.perf_counter() - start:.1f} s")
        stock(shown, folder / "marker-a-quote.html", by_place=False)
        stock(shown, folder / "marker-a-place.html", by_place=True)
        modules = packages(folder / "npm", (*PACKAGES[:5], "leaflet.markercluster@1.1.0"))
        visits: dict[str, list[Visit]] = {name: [] for name in MARKS}
        with served(folder) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            for _ in range(rounds):
                for name, seen in visits.items():
                    seen.append(visit(browser, name, f"{address}/{name.replace(' ', '-')}.html", modules))
            browser.close()
        table(visits, folder)


def line(rounds: int, chromium: str) -> None:
    """Print how the ordinary page does as it grows."""
    size.MOST_QUOTES = size.MOST_FEATURES = sys.maxsize
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for places, quotes in ((150, 500), (300, 1000), (500, 2000), (700, 3000), (1000, 4000)):
            (Path(place) / "ours.html").write_text(page(edition(places, quotes)), encoding="utf-8", newline="")
            with served(Path(place)) as address:
                found = [visit(browser, "ours", f"{address}/ours.html", None) for _ in range(rounds)]
            of = {name: statistics.median(getattr(one, name) for one in found) for name in ("live", "held", "slow")}
            print(
                f"{places:5,} places, {quotes:5,} quotes: live after {of['live']:,.0f} ms, held up for at most"
                f" {of['held']:,.0f} ms, {of['slow']:.0f} frames over 50 ms while panning"
            )
        browser.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--places", type=int, default=5000)
    parser.add_argument("--quotes", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--line", action="store_true", help="measure the ordinary page as it grows")
    asked = parser.parse_args()
    chromium = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "find_chromium.py")], check=True, capture_output=True, text=True
    ).stdout.strip()
    if asked.line:
        line(asked.rounds, chromium)
    else:
        compare(asked.places, asked.quotes, asked.rounds, chromium)


if __name__ == "__main__":
    main()
