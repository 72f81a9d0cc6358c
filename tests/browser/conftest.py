"""Pages in a real Chromium: written to disk, served on the machine itself, watched for every request and complaint."""

import dataclasses
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import geopandas
import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from shapely.geometry import Point

from geo.basemap import clip
from geo.model import Extent
from geo.webmap import Edition, page, surroundings, wider
from tests.webmap.fixture import edition
from tests.webmap.hostile import HOSTILE
from tests.webmap.strait_fixture import strait_edition
from tests.webmap.test_verbatim import hostile_edition

Opened = Callable[..., AbstractContextManager["Watched"]]


@dataclasses.dataclass
class Watched:
    """An open page, and what it asked for and complained of."""

    page: Page
    requests: list[str]
    complaints: list[str]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Keep still."""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the page of the fixture on the real basemap, its frames, and the hostile pages."""
    place = tmp_path_factory.mktemp("maps")
    extent = edition().extent
    whole = dataclasses.replace(edition(), basemap=clip(surroundings(extent)), locator=clip(wider(extent), 60))
    (place / "map.html").write_text(page(whole), encoding="utf-8", newline="")
    for name, text in HOSTILE.items():
        (place / f"hostile-{name.replace(' ', '-')}.html").write_text(page(hostile_edition(text)), "utf-8", newline="")
    (place / "whole.html").write_text(page(with_a_whole_text(whole)), encoding="utf-8", newline="")
    (place / "strait.html").write_text(page(strait_edition()), encoding="utf-8", newline="")
    (place / "gaps.html").write_text(page(with_gaps()), encoding="utf-8", newline="")
    (place / "long.html").write_text(page(with_long_names()), encoding="utf-8", newline="")
    (place / "abreast.html").write_text(page(with_lines_abreast(whole)), encoding="utf-8", newline="")
    (place / "hostile.html").write_text(page(many_hostile()), encoding="utf-8", newline="")
    frames = {
        "boxed": 'sandbox="allow-scripts"',
        "framed": "",
        "hidden": 'class="hidden"',
        "narrow": 'class="narrow"',
        "low": 'class="low"',
    }
    for name, attributes in frames.items():
        (place / f"{name}.html").write_text(_host(attributes), encoding="utf-8")
    return place


def with_a_whole_text(edition: Edition) -> Edition:
    """Give an edition whose first text may be read whole."""
    first, *others = edition.documents
    return dataclasses.replace(edition, documents=(dataclasses.replace(first, full_text=True), *others))


def with_gaps() -> Edition:
    """Give an edition of one text that says more than is quoted from it."""
    said = ("Hohhot lies in the north.", "Erenhot lies at the border.", "Hohhot does not.")
    text = f"It began here. {said[0]} Nothing else did. {said[1]} {said[2]} So it ends."
    calm = hostile_edition("Calm.")
    row = calm.places.iloc[0].to_dict()
    quotes = [
        row["quotes"][0]
        | {"exact": each, "start": text.index(each), "end": text.index(each) + len(each), "mentions": []}
        for each in said
    ]
    places = geopandas.GeoDataFrame([row | {"quotes": quotes}], geometry="geometry", crs="EPSG:4326")
    document = dataclasses.replace(calm.documents[0], text=text, full_text=False)
    return dataclasses.replace(calm, places=places, documents=(document,))


def with_long_names() -> Edition:
    """Give an edition of a part of the world where neighbours have short and long names."""
    calm, extent = hostile_edition("Calm."), Extent(5, -8, 35, 18)
    row = calm.places.iloc[0].to_dict() | {"geometry": Point(18.6, 4.4)}
    places = geopandas.GeoDataFrame([row], geometry="geometry", crs="EPSG:4326")
    return dataclasses.replace(calm, places=places, extent=extent, basemap=clip(surroundings(extent)))


def with_lines_abreast(edition: Edition) -> Edition:
    """Give an edition with a railway, a road and a pipe between the same places, and before them one far away."""
    first, *_, last = (row.to_dict() for _, row in edition.links.iterrows() if row["kind"] == "railway")
    named = {"highway": last["name"], "pipeline": "The pipeline"}
    more = [last | {"id": f"the-{kind}", "name": name, "kind": kind} for kind, name in named.items()]
    table = geopandas.GeoDataFrame([first, *more, last], geometry="geometry", crs="EPSG:4326")
    return dataclasses.replace(edition, links=table)


def many_hostile() -> Edition:
    """Give a page with one place for each hostile text."""
    rows = []
    for number, text in enumerate(HOSTILE.values()):
        row = hostile_edition(text).places.iloc[0].to_dict()
        quote = row["quotes"][0] | {"start": number * 1_000_000, "end": number * 1_000_000 + len(text), "mentions": []}
        at = Point(110.5 + number % 10 / 10, 42.5 + number // 10 / 5)
        rows.append(row | {"id": f"place-{number}", "quotes": [quote], "ruling": None, "geometry": at})
    places = geopandas.GeoDataFrame(rows, geometry="geometry", crs="EPSG:4326")
    return dataclasses.replace(hostile_edition("Calm."), places=places)


def until(page: Page, holds: Callable[[], bool], seen: Callable[[], object] = str, seconds: int = 30) -> None:
    """Wait until something holds; from outside, since the policy of a map forbids what waiting inside it needs."""
    for _ in range(seconds * 20):
        if holds():
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"it did not come to hold: {seen()}")


def await_maps(tab: Page) -> None:
    """Wait until every map in a tab is live: its scripts run after the first paint."""
    for frame in tab.frames:
        if frame.locator("#cb-stage").count():
            frame.locator("html.cb-grounded").wait_for(state="attached")


def _host(attributes: str) -> str:
    """Give a page that frames the map and keeps every message it is sent."""
    style = ".hidden { display: none } iframe { width: 700px; height: 525px } .narrow { width: 320px; height: 1500px }"
    style += " .low { width: 600px; height: 400px; border: 0 }"
    keeping = "window.heard = []; addEventListener('message', (event) => heard.push(event.data));"
    return f"""<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
<style>{style}</style><script>{keeping}</script>
<iframe title="Map" {attributes} src="map.html?childId=kid#?secret=s3cret"></iframe></html>"""


@pytest.fixture(scope="session")
def server(folder: Path) -> Iterator[str]:
    """Give the address the folder is served at."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Give a window of a size and with wishes of its own; tests with the same wishes share it, each in a tab."""
    windows: dict[str, BrowserContext] = {}

    def of(**options: Any) -> BrowserContext:  # noqa: ANN401  # Playwright's own
        key = repr(sorted(options.items()))
        if key not in windows:
            windows[key] = browser.new_context(**options)
        return windows[key]

    yield of
    for context in windows.values():
        context.close()


@pytest.fixture
def opened(window: Callable[..., BrowserContext], folder: Path) -> Opened:
    """Give what opens a page in a tab of its own, to be used in a ``with``."""

    @contextmanager
    def opening(
        address: str = "map.html",
        width: int = 1000,
        height: int = 800,
        **options: Any,  # noqa: ANN401  # Playwright's own
    ) -> Iterator[Watched]:
        wishes = {"reduced_motion": "reduce"} | options
        tab = window(viewport={"width": width, "height": height}, **wishes).new_page()
        watched = Watched(tab, [], [])
        tab.on("request", lambda request: watched.requests.append(request.url))
        tab.on("pageerror", lambda error: watched.complaints.append(str(error)))
        tab.on("console", lambda said: watched.complaints.append(said.text) if said.type != "log" else None)
        tab.goto(address if "://" in address else f"{folder.as_uri()}/{address}")
        if wishes.get("java_script_enabled", True):
            await_maps(tab)
        yield watched
        tab.close()

    return opening
