"""Our page beside a stock folium page of the same content, in one run in the same Chromium.

``python -m benchmarks.page [--rounds N]`` needs what the browser tests need, and npm. The stock page has a marker
with a popup for every place and a line with a popup for every link, on OpenStreetMap's tiles, as folium's own guide
makes one. The files it asks the network for are answered from npm packages, and its tiles with an empty picture, so
both pages get everything at once, from this machine; a reader elsewhere waits for the network on top of that.
"""

import argparse
import base64
import gzip
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import folium
from playwright.sync_api import Browser, Route, sync_playwright

from benchmarks.runs import ROOT, workspace
from geo import build

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
PACKAGES = (
    "leaflet@1.9.3",
    "jquery@3.7.1",
    "bootstrap@5.2.2",
    "@fortawesome/fontawesome-free@6.2.0",
    "leaflet.awesome-markers@2.0.5",
    "axe-core@4",
    "lighthouse@12",
)
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=")
MARKS = {"ours": ".cb-still .cb-num, .cb-pin", "stock": ".leaflet-marker-icon"}
LIVE = {"ours": ".cb-pin", "stock": ".leaflet-marker-icon"}
WATCH = """
window.seen = {};
const look = () => {
  for (const [name, selector] of Object.entries(%s))
    if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
  if (Object.keys(seen).length < 2) requestAnimationFrame(look);
};
look();
"""
STATES = (
    (1000, "#feature=erenhot"),
    (1000, "?view=text"),
    (1000, "?theme=dark"),
    (1600, "?theme=dark#feature=hohhot"),
    (640, "?lang=zh#feature=hohhot"),
    (320, "#feature=erenhot"),
    (320, "?theme=dark&view=text"),
)
"""Windows' widths and what of our page is open in them, for axe-core to look at beside the page as it opens."""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
_VERSION = re.compile(r"-\d+\.\d+\.\d+(?=\.)")


@dataclass(frozen=True, slots=True)
class Load:
    """What one load of a page took: milliseconds, requests, and bytes by address, compressed as a server would.

    Attributes:
        mark: When a mark was there; not before the first paint, since nobody sees it earlier.
        live: When a mark of Leaflet's was there, which answers.
    """

    paint: float
    mark: float
    live: float
    requests: int
    tiles: int
    sizes: Mapping[str, int] = field(default_factory=dict)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Keep still."""


def packages(folder: Path, names: Sequence[str] = PACKAGES) -> Path:
    """Install what the stock page asks for, and what judges both, and give where it lies."""
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder)]
    subprocess.run([*command, *names], check=True)
    return folder / "node_modules"


def stock(made: Any, path: Path) -> None:  # noqa: ANN401  # a build
    """Write the page that folium's guide leads to, with what a build found."""
    page = folium.Map(tiles="OpenStreetMap")
    for place in made.places.itertuples():
        popup = folium.Popup(_popup(place), max_width=300)
        folium.Marker((place.geometry.y, place.geometry.x), popup=popup, tooltip=place.name).add_to(page)
    for link in made.links.itertuples():
        if link.geometry is not None and link.geometry.geom_type == "LineString":
            course = [(y, x) for x, y in link.geometry.coords]
            line: Any = folium.PolyLine  # it has no types
            line(course, popup=folium.Popup(_popup(link), max_width=300)).add_to(page)
    box = made.places.total_bounds
    page.fit_bounds(((box[1], box[0]), (box[3], box[2])))
    page.save(str(path))


def _popup(feature: Any) -> str:  # noqa: ANN401  # a row of a frame
    quotes = "".join(f"<blockquote>{quote['exact']}<br>{quote['title']}</blockquote>" for quote in feature.quotes)
    return f"<b>{feature.name}</b>{quotes}"


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Give the address a folder is served at."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


def answer(address: str, modules: Path) -> bytes:
    """Give the content of a file the stock page asks the network for; an empty one where no package has it."""
    path = urlsplit(address).path
    _, _, rest = path.partition("/npm/")
    name = _VERSION.sub("", path.rpartition("/")[2])
    if rest:
        package, _, inside = rest.rpartition("@")
        file = modules / package / inside.partition("/")[2]
    else:
        file = next(iter(sorted(modules.glob(f"*/**/dist/**/{name}"))), modules / name)
    return file.read_bytes() if file.is_file() else b""


def load(browser: Browser, name: str, address: str, modules: Path) -> Load:
    """Load a page in a window of its own and say what it took."""
    window = browser.new_context(viewport={"width": 1000, "height": 800})
    asked: list[str] = []
    sizes: dict[str, int] = {}

    def reply(route: Route) -> None:
        wanted = route.request.url
        body = PIXEL if "tile" in wanted else answer(wanted, modules)
        asked.append(wanted)
        sizes[wanted] = len(gzip.compress(body))
        kinds = {"css": "text/css", "js": "text/javascript", "png": "image/png", "woff2": "font/woff2"}
        kind = kinds.get(urlsplit(wanted).path.rpartition(".")[2], "application/octet-stream")
        route.fulfill(body=body, content_type=kind, headers={"Access-Control-Allow-Origin": "*"})

    window.route(lambda url: not url.startswith(address.rpartition("/")[0]), reply)
    tab = window.new_page()
    tab.add_init_script(WATCH % json.dumps({"mark": MARKS[name], "live": LIVE[name]}))
    tab.goto(address, wait_until="load")
    while not tab.evaluate("Object.keys(window.seen).length == 2 && " + PAINTED):  # waiting in the page needs its eval
        tab.wait_for_timeout(20)
    tab.wait_for_timeout(300)
    seen = tab.evaluate("window.seen")
    paint = tab.evaluate(PAINTED)
    window.close()
    tiles = sum("tile" in one for one in asked)
    return Load(paint, max(paint, seen["mark"]), max(paint, seen["live"]), len(asked) - tiles, tiles, sizes)


def axe(browser: Browser, address: str, modules: Path, width: int = 1000) -> list[str]:
    """Give what axe-core finds wrong with a page: the rules, and how often each is broken."""
    window = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True)
    window.route(
        lambda url: not url.startswith(address.rpartition("/")[0]),
        lambda route: route.fulfill(
            body=PIXEL if "tile" in route.request.url else answer(route.request.url, modules),
            headers={"Access-Control-Allow-Origin": "*"},
        ),
    )
    tab = window.new_page()
    tab.goto(address, wait_until="load")
    tab.wait_for_timeout(2000)  # a popup that still fades in has too little contrast for a moment
    tab.evaluate((modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    sizes = "{ rules: { 'target-size': { enabled: true } } }"  # off by default, as all that is new in WCAG 2.2
    found = tab.evaluate(
        f"axe.run({sizes}).then((result) => result.violations.map((one) => [one.id, one.nodes.length]))"
    )
    window.close()
    return [f"{rule} ({times})" for rule, times in found]


def lighthouse(address: str, modules: Path, chromium: str) -> str:
    """Give Lighthouse's scores of a page for accessibility and best practices, or why there are none."""
    command = ["node", str(modules / "lighthouse" / "cli" / "index.js"), address, "--output=json", "--quiet"]
    flags = f"--chrome-flags=--headless {' '.join(FLAGS)}"
    told = subprocess.run(
        [*command, "--only-categories=accessibility,best-practices", flags],
        env=os.environ | {"CHROME_PATH": chromium},
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        categories = json.loads(told.stdout)["categories"]
    except (ValueError, KeyError):
        return f"did not run: {told.stderr.strip().splitlines()[-1] if told.stderr.strip() else 'no answer'}"
    return ", ".join(f"{one['title']} {round(100 * one['score'])}" for one in categories.values())


def compare(folder: Path, modules: Path, chromium: str, rounds: int) -> None:
    """Load both pages by turns, and print what they took."""
    with served(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        pages = {"ours": f"{address}/ours.html", "stock": f"{address}/stock.html"}
        loads: dict[str, list[Load]] = {name: [] for name in pages}
        for _ in range(rounds):
            for name, page in pages.items():
                loads[name].append(load(browser, name, page, modules))
        table(loads, folder)
        for name, page in pages.items():
            told(f"axe-core, {name}", axe(browser, page, modules))
        for width, state in STATES:
            told(f"axe-core, ours at {width} px, {state}", axe(browser, pages["ours"] + state, modules, width))
        browser.close()
        print(f"Lighthouse, ours: {lighthouse(pages['ours'], modules, chromium)}")


def told(title: str, found: list[str]) -> None:
    """Print what is wrong with a page."""
    print(f"{title}: {len(found)} violations{': ' + ', '.join(found) if found else ''}")


def table(loads: Mapping[str, list[Load]], folder: Path) -> None:
    """Print the medians of both, and ours as a ratio to the stock page's."""
    rows: dict[str, Callable[[Load], float]] = {
        "first contentful paint, ms": lambda one: one.paint,
        "first mark, ms": lambda one: one.mark,
        "first mark of Leaflet's, ms": lambda one: one.live,
        "requests for files": lambda one: one.requests,
        "requests for tiles": lambda one: one.tiles,
    }
    print(f"{len(loads['ours'])} rounds by turns, medians{'ours':>20}{'stock':>10}{'ratio':>8}")
    for title, of in rows.items():
        ours, stock_page = (statistics.median(of(one) for one in loads[name]) for name in ("ours", "stock"))
        print(f"{title:32}{ours:12,.0f}{stock_page:10,.0f}{ours / stock_page if stock_page else 0:8.2f}")
    weights = {
        name: len(gzip.compress((folder / f"{name}.html").read_bytes()))
        + sum(size for address, size in loads[name][0].sizes.items() if "tile" not in address)
        for name in loads
    }
    empty = sorted(address for address, size in loads["stock"][0].sizes.items() if size <= len(gzip.compress(b"")))
    ratio = weights["ours"] / weights["stock"]
    print(f"{'bytes, gzip, without tiles':32}{weights['ours']:12,}{weights['stock']:10,}{ratio:8.2f}")
    for address in empty:
        print(f"  in no package, so not counted for the stock page: {address}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    chromium = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "find_chromium.py")], check=True, capture_output=True, text=True
    ).stdout.strip()
    with workspace([ROOT / "seeds"]) as seeds, tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        made = build(seeds)
        shutil.copy(seeds / "maps" / "index.html", folder / "ours.html")
        stock(made, folder / "stock.html")
        compare(folder, packages(folder / "npm"), chromium, asked.rounds)


if __name__ == "__main__":
    main()
